import { at } from './body.ts';

/** One answer of ARM, success or not: what it means is for the caller to say. `body` is the parsed JSON, if it was JSON. */
export interface ArmAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The error envelope of a non-2xx answer, as far as there was one. */
  readonly error?: ArmError;
  /** `x-ms-correlation-request-id`: what Azure's support asks for. */
  readonly correlationId?: string;
}

export interface ArmError {
  readonly code: string;
  readonly message: string;
}

/** Access to Azure Resource Manager. Paths begin with `/`; transport faults and failed logins throw a `Failure`. */
export interface Arm {
  get(path: string, apiVersion: string): Promise<ArmAnswer>;
  /** Only for POSTs that change nothing (listKeys, token, getLogs): they are retried like a GET. */
  post(path: string, apiVersion: string, body?: object): Promise<ArmAnswer>;
}

const LONGEST_MESSAGE = 1_000;
const LONGEST_PAGE = 10_000;

/**
 * Reads ARM's error envelope defensively: some services wrap a second JSON in `message`, some use `innerError`, some
 * front ends answer HTML or nothing.
 * @see https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#handling-errors
 */
export function readArmError(body: unknown, text: string): ArmError | undefined {
  const code = at(body, 'error', 'code') ?? at(body, 'code') ?? at(body, 'Code');
  const message = at(body, 'error', 'message') ?? at(body, 'message') ?? at(body, 'Message');
  if (typeof code !== 'string' && typeof message !== 'string') {
    const excerpt = text
      .slice(0, LONGEST_PAGE)
      .replaceAll(/<[^>]{0,200}>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return excerpt === '' ? undefined : { code: '', message: excerpt.slice(0, 200) };
  }
  return {
    code: typeof code === 'string' ? code.slice(0, 100) : '',
    message: unwrap(typeof message === 'string' ? message : '').slice(0, LONGEST_MESSAGE),
  };
}

function unwrap(message: string): string {
  if (!message.trimStart().startsWith('{')) return message;
  try {
    const inner: unknown = JSON.parse(message);
    const text = at(inner, 'error', 'message') ?? at(inner, 'message') ?? at(inner, 'Message');
    return typeof text === 'string' ? text : message;
  } catch {
    return message;
  }
}
