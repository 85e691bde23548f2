import type { IncomingHttpHeaders } from 'node:http';
import type { AnswerExcerpt } from './result.ts';
import type { Answer } from './sender.ts';

/** Headers that say who answered and what went wrong. @see https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints */
const TELLING = [
  'azureml-model-deployment',
  'ms-azureml-model-error-statuscode',
  'ms-azureml-model-error-reason',
  'x-ms-error-code',
  'x-ms-request-id',
  'x-request-id',
  'x-ms-client-request-id',
  'apim-request-id',
  'x-ms-region',
  'retry-after',
  'retry-after-ms',
  'content-type',
  'location',
] as const;

const LONGEST_EXCERPT = 1_000;
const LONGEST_HEADER = 200;

export function excerptOf({ status, headers, body }: Answer): AnswerExcerpt {
  return { status, headers: tellingHeaders(headers), bytes: body.length, excerpt: textExcerpt(body) };
}

function tellingHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of TELLING) {
    const value = headers[name];
    if (value !== undefined) found[name] = String(value).slice(0, LONGEST_HEADER);
  }
  return found;
}

/** The beginning of a body; what is not text is said to be none. */
export function textExcerpt(body: Buffer, longest = LONGEST_EXCERPT): string {
  const text = body.subarray(0, longest * 4).toString('utf8');
  // What JSON and pages are written in has no such characters.
  if (text.includes('\0')) return `(${body.length} bytes that are not text)`;
  const start = text.slice(0, longest);
  return body.length > Buffer.byteLength(start) ? `${start.replace(/[\ud800-\udbff]$/, '')}…` : start;
}

export type Redact = (text: string) => string;

/**
 * The answer without any secret of this run, for everything that is told of it: a service may echo what was sent, and
 * half a secret, where a text is cut, is one that nobody finds any more.
 */
export function withoutSecrets(answer: Answer, redact: Redact): Answer {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    headers[name] = Array.isArray(value) ? value.map(redact) : redact(value ?? '');
  }
  const text = answer.body.toString('utf8');
  const clean = redact(text);
  return { ...answer, headers, body: clean === text ? answer.body : Buffer.from(clean) };
}
