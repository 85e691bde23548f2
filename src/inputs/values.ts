import type { InputDeclaration } from './declaration.ts';

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
/** Longer timers wrap around in Node. @see https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_DURATION = 24 * UNITS.h;

export type ParsedValue =
  | { readonly ok: true; readonly value: string | boolean | number | readonly string[] }
  | { readonly ok: false; readonly expected: string };

/** Reads one non-empty text as the kind its declaration names. */
export function parseValue(input: InputDeclaration, text: string): ParsedValue {
  switch (input.kind) {
    case 'text':
      return text.includes('\n') ? { ok: false, expected: 'a single line' } : { ok: true, value: text };
    case 'lines': {
      const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return { ok: true, value: lines };
    }
    case 'boolean':
      return parseBoolean(text);
    case 'choice':
      return parseChoice(input.choices ?? [], text);
    case 'duration':
      return parseDuration(text);
    case 'integer':
      return /^\d{1,9}$/.test(text) && Number(text) <= (input.most ?? Number.POSITIVE_INFINITY)
        ? { ok: true, value: Number(text) }
        : {
            ok: false,
            expected: input.most === undefined ? 'a whole number' : `a whole number up to ${input.most}`,
          };
  }
}

/** YAML 1.2's core schema, as @actions/core reads booleans: "yes" and "1" are typos, not true. */
function parseBoolean(text: string): ParsedValue {
  if (/^(?:true|True|TRUE)$/.test(text)) return { ok: true, value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { ok: true, value: false };
  return { ok: false, expected: 'true or false' };
}

function parseChoice(choices: readonly string[], text: string): ParsedValue {
  const choice = choices.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  return choice === undefined
    ? { ok: false, expected: `one of ${choices.join(', ')}` }
    : { ok: true, value: choice };
}

function parseDuration(text: string): ParsedValue {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text);
  const expected = 'a duration such as 800ms, 30s, 15m or 1h, more than 0 and at most 24h';
  if (match === null) return { ok: false, expected };
  const milliseconds = Math.round(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]);
  return milliseconds > 0 && milliseconds <= LONGEST_DURATION
    ? { ok: true, value: milliseconds }
    : { ok: false, expected };
}
