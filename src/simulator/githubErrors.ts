import type { Response } from './exchange.ts';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** An answer in the form of GitHub's errors. */
export function gitHubError(
  status: number,
  message: string,
  more: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly errors?: readonly unknown[];
  } = {},
): Response {
  return {
    status,
    ...(more.headers === undefined ? {} : { headers: more.headers }),
    body: {
      message,
      ...(more.errors === undefined ? {} : { errors: more.errors }),
      documentation_url: DOCUMENTATION,
      status: String(status),
    },
  };
}

/** What a token without the permission is told. */
export function notAccessible(): Response {
  return gitHubError(403, 'Resource not accessible by integration');
}

export function gitHubNotFound(): Response {
  return gitHubError(404, 'Not Found');
}
