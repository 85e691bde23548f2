import type { RE2JS } from 're2js';

export interface Pattern {
  test(text: string): boolean;
}

/**
 * A regular expression on an engine whose time grows with the text alone, whatever the pattern: a suite may come from
 * somebody who wants the run to hang. Throws an `Error` that says what is wrong with it.
 * @see https://github.com/google/re2/wiki/Syntax
 */
export async function compilePattern(source: string): Promise<Pattern> {
  const { RE2JS } = await import('re2js');
  return wrap(RE2JS.compile(source));
}

function wrap(compiled: RE2JS): Pattern {
  return { test: (text) => compiled.matcher(text).find() };
}

/** The same engine in the form in which ajv takes one, for `pattern` in a JSON Schema. */
export async function schemaRegExp(): Promise<
  ((source: string, flags: string) => Pattern) & { code: string }
> {
  const { RE2JS } = await import('re2js');
  return Object.assign((source: string) => wrap(RE2JS.compile(source)), { code: 'linearRegExp' });
}
