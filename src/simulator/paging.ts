import type { Request, Response } from './exchange.ts';

/**
 * One page of a list. The next one is asked for by an opaque `$skipToken` (`$skip` in Machine Learning), which stands in
 * the page's `nextLink` together with the request's own parameters.
 */
export function answerPage(
  items: readonly unknown[],
  request: Request,
  origin: string,
  pageSize: number,
  parameter: '$skip' | '$skipToken',
): Response {
  const asked = [...request.query].find(([name]) => name.toLowerCase() === parameter.toLowerCase())?.[1];
  const start =
    asked === undefined ? 0 : Number.parseInt(Buffer.from(asked, 'base64url').toString('utf8'), 10);
  if (!Number.isInteger(start) || start < 0) {
    return {
      status: 400,
      body: {
        error: { code: 'InvalidSkipToken', message: `The provided skip token '${asked}' is invalid.` },
      },
    };
  }
  const end = start + pageSize;
  const value = items.slice(start, end);
  if (end >= items.length) {
    return { status: 200, body: { value } };
  }
  const next = new URL(origin + request.url.pathname);
  for (const [name, text] of request.query) {
    if (name.toLowerCase() !== parameter.toLowerCase()) {
      next.searchParams.append(name, text);
    }
  }
  next.searchParams.append(parameter, Buffer.from(String(end)).toString('base64url'));
  return { status: 200, body: { value, nextLink: next.href } };
}
