import type { Expectation, SeriesExpectation, Shortfall } from './expectation.ts';
import { expectJson, expectLatency, expectSomeBody, expectStatus } from './expectation.ts';
import { compareJson, showJson } from './jsonComparison.ts';
import { compilePattern, schemaRegExp } from './pattern.ts';
import type { Reply } from './reply.ts';
import { parseStatuses, type StatusSet, SUCCESS } from './statusSet.ts';
import type { ExpectShape, QueryShape, TextCheck } from './suiteFile.ts';

const MOST_SCHEMA_ERRORS = 10;
const LONGEST_SHOWN = 200;

/** What an expectation reads or cannot be made of; `path` is that of the suite. */
export interface ExpectationTools {
  /** JSON of a file of the repository; undefined, and complained about, when there is none. */
  json(path: string, file: string): Promise<{ readonly value: unknown } | undefined>;
  complain(path: string, what: string): void;
}

export interface CaseExpectations {
  readonly statuses: StatusSet;
  readonly each: readonly Expectation[];
  readonly series: readonly SeriesExpectation[];
}

/** Makes what `expect` of a case says, at `path`. */
export async function makeExpectations(
  shape: ExpectShape,
  path: string,
  tools: ExpectationTools,
): Promise<CaseExpectations> {
  const statuses = parseStatuses(String(shape.status ?? '2xx')) ?? SUCCESS;
  const each: Expectation[] = [expectStatus(statuses)];
  const latency = shape['max-latency'];
  if (latency !== undefined) each.push(expectLatency(milliseconds(latency)));
  if (shape.size !== undefined) each.push(expectSize(shape.size));
  for (const [index, one] of (shape.headers ?? []).entries()) {
    const check = await textCheck(one, `${path}/headers/${index}`, tools);
    each.push(expectHeader(one.name, one.present ?? true, check));
  }
  if (shape.body !== undefined) {
    const check = await textCheck(shape.body, `${path}/body`, tools);
    each.push({ name: 'body', check: (reply) => check(reply.text, 'The body') });
  }
  if ('json' in shape) each.push({ ...expectJson(shape.json), name: 'json' });
  if (shape.schema !== undefined) {
    const found = await expectSchema(shape.schema, `${path}/schema`, tools);
    if (found !== undefined) each.push(found);
  }
  if (shape.golden !== undefined) {
    const golden = await tools.json(`${path}/golden/file`, shape.golden.file);
    if (golden !== undefined) each.push(expectGolden(golden.value, shape.golden));
  }
  for (const [index, one] of (shape.query ?? []).entries()) {
    const found = await expectQuery(one, `${path}/query/${index}`, tools);
    if (found !== undefined) each.push(found);
  }
  for (const [index, { at, is }] of (shape.shape ?? []).entries()) {
    const search = await compileQuery(at ?? '@', `${path}/shape/${index}/at`, tools);
    if (search !== undefined) each.push(expectShape(at, is, search));
  }
  const ofAnswers = Object.keys(shape).filter((key) => !ABOUT_OTHER_THINGS.has(key));
  if (ofAnswers.length === 0) each.push(expectSomeBody());
  return { statuses, each, series: expectPercentiles(shape) };
}

/** What says nothing of the body, so that the body must at least be there. */
const ABOUT_OTHER_THINGS: ReadonlySet<string> = new Set([
  'status',
  'max-latency',
  'p50',
  'p95',
  'p99',
  'headers',
]);

function expectPercentiles(shape: ExpectShape): SeriesExpectation[] {
  return (['p50', 'p95', 'p99'] as const).flatMap((name) => {
    const text = shape[name];
    if (text === undefined) return [];
    const atMost = milliseconds(text);
    const check: SeriesExpectation['check'] = (latency) =>
      latency[name] <= atMost
        ? undefined
        : {
            message: `${name} of the latencies is ${latency[name]} ms, longer than ${atMost} ms.`,
            expected: `at most ${atMost} ms`,
            actual: `${latency[name]} ms`,
          };
    return [{ name, check }];
  });
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A duration that the schema has let through. */
export function milliseconds(text: string): number {
  const [, number = '0', unit = 'ms'] = /^([\d.]+)([a-z]+)$/.exec(text) ?? [];
  return Math.round(Number(number) * (UNITS[unit] ?? 1));
}

function expectSize({
  'at-least': least = 0,
  'at-most': most,
}: NonNullable<ExpectShape['size']>): Expectation {
  return {
    name: 'size',
    check: ({ answer: { body } }) =>
      body.length >= least && body.length <= (most ?? body.length)
        ? undefined
        : {
            message: `The body has ${body.length} bytes.`,
            expected: most === undefined ? `at least ${least}` : `${least} to ${most} bytes`,
            actual: `${body.length} bytes`,
          },
  };
}

type CheckText = (text: string, what: string) => Shortfall | undefined;

async function textCheck(
  { equals, contains, matches }: TextCheck,
  path: string,
  { complain }: ExpectationTools,
): Promise<CheckText> {
  const pattern =
    matches === undefined
      ? undefined
      : await compilePattern(matches).catch((error: unknown) => {
          complain(`${path}/matches`, `is no regular expression in the syntax of RE2: ${messageOf(error)}`);
          return undefined;
        });
  return (text, what) => {
    const actual = text.slice(0, LONGEST_SHOWN);
    if (equals !== undefined && text !== equals) {
      return { message: `${what} is another one.`, expected: equals.slice(0, LONGEST_SHOWN), actual };
    }
    if (contains !== undefined && !text.includes(contains)) {
      return {
        message: `${what} does not contain the text.`,
        expected: contains.slice(0, LONGEST_SHOWN),
        actual,
      };
    }
    if (pattern !== undefined && matches !== undefined && !pattern.test(text)) {
      return { message: `${what} does not match the pattern.`, expected: matches, actual };
    }
    return undefined;
  };
}

function expectHeader(name: string, present: boolean, check: CheckText): Expectation {
  return {
    name: 'headers',
    check: (reply) => {
      const value = reply.header(name);
      if (!present) return value === undefined ? undefined : { message: `There is a header ${name}.` };
      return value === undefined
        ? { message: `There is no header ${name}.` }
        : check(value, `The header ${name}`);
    },
  };
}

function withJson(reply: Reply, check: (value: unknown) => Shortfall | undefined): Shortfall | undefined {
  const { json } = reply;
  return 'problem' in json ? { message: `It was to be JSON, but ${json.problem}.` } : check(json.value);
}

function expectGolden(
  golden: unknown,
  { file, absolute = 0, relative = 0 }: NonNullable<ExpectShape['golden']>,
): Expectation {
  return {
    name: 'golden',
    check: (reply) =>
      withJson(reply, (value) => {
        const differences = compareJson(golden, value, { furtherMembers: false, absolute, relative });
        return differences.length === 0
          ? undefined
          : { message: `The answer differs from ${file}.`, differences };
      }),
  };
}

async function expectSchema(
  file: string,
  path: string,
  { json, complain }: ExpectationTools,
): Promise<Expectation | undefined> {
  const schema = await json(path, file);
  if (schema === undefined) return undefined;
  const { default: ajv2020 } = await import('ajv/dist/2020.js');
  try {
    // Nothing is fetched: a $ref that leads out of the file is a mistake.
    const ajv = new ajv2020.Ajv2020({
      allErrors: false,
      strict: false,
      code: { regExp: await schemaRegExp() },
    });
    const validate = ajv.compile(schema.value as object);
    return {
      name: 'schema',
      check: (reply) =>
        withJson(reply, (value) => {
          if (validate(value)) return undefined;
          const differences = (validate.errors ?? []).slice(0, MOST_SCHEMA_ERRORS).map((error) => ({
            path: `$${error.instancePath}`,
            expected: error.message ?? error.keyword,
            actual: showJson(at(value, error.instancePath)),
          }));
          return { message: `The answer does not fit the schema ${file}.`, differences };
        }),
    };
  } catch (error) {
    complain(path, `${file} is no JSON Schema that can be used: ${messageOf(error)}`);
    return undefined;
  }
}

/** The value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

type Search = (value: unknown) => { readonly value: unknown } | { readonly problem: string };

/** Undefined, and complained about, where it is no JMESPath. */
async function compileQuery(
  expression: string,
  path: string,
  { complain }: ExpectationTools,
): Promise<Search | undefined> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath');
  try {
    const compiled = compile(expression);
    return (value) => {
      try {
        return {
          value: TreeInterpreter.search(compiled, value as Parameters<typeof TreeInterpreter.search>[1]),
        };
      } catch (error) {
        return { problem: messageOf(error) };
      }
    };
  } catch (error) {
    complain(path, `is no JMESPath: ${messageOf(error)}`);
    return undefined;
  }
}

async function expectQuery(
  shape: QueryShape,
  path: string,
  tools: ExpectationTools,
): Promise<Expectation | undefined> {
  const { expression, contains, matches, 'at-least': least, 'at-most': most } = shape;
  const search = await compileQuery(expression, `${path}/expression`, tools);
  const text = await textCheck(
    { ...(contains === undefined ? {} : { contains }), ...(matches === undefined ? {} : { matches }) },
    path,
    tools,
  );
  if (Object.keys(shape).length === 1) {
    tools.complain(path, 'says nothing of the value: add equals, contains, matches, at-least or at-most');
  }
  if (search === undefined) return undefined;
  const judge = (value: unknown): Shortfall | undefined => {
    const actual = showJson(value);
    if ('equals' in shape) {
      const differences = compareJson(shape.equals, value, { furtherMembers: false });
      if (differences.length > 0) {
        return { message: `${expression} comes to another value.`, expected: showJson(shape.equals), actual };
      }
    }
    if (least !== undefined && !(typeof value === 'number' && value >= least)) {
      return { message: `${expression} is not large enough.`, expected: `at least ${least}`, actual };
    }
    if (most !== undefined && !(typeof value === 'number' && value <= most)) {
      return { message: `${expression} is not small enough.`, expected: `at most ${most}`, actual };
    }
    if (contains === undefined && matches === undefined) return undefined;
    return typeof value === 'string'
      ? text(value, expression)
      : { message: `${expression} does not come to a text.`, actual };
  };
  return {
    name: 'query',
    check: (reply) =>
      withJson(reply, (value) => {
        const found = search(value);
        return 'problem' in found
          ? { message: `${expression} cannot be worked out on this answer: ${found.problem}` }
          : judge(found.value);
      }),
  };
}

function expectShape(at: string | undefined, is: readonly (number | '*')[], search: Search): Expectation {
  const what = at ?? 'The answer';
  return {
    name: 'shape',
    check: (reply) =>
      withJson(reply, (value) => {
        const found = search(value);
        const problem = 'problem' in found ? found.problem : misshapen(found.value, is, '');
        return problem === undefined
          ? undefined
          : { message: `${what} has another shape: ${problem}`, expected: JSON.stringify(is) };
      }),
  };
}

/** What is wrong with the lengths of lists within lists; undefined when nothing is. */
function misshapen(
  value: unknown,
  [length, ...rest]: readonly (number | '*')[],
  place: string,
): string | undefined {
  if (length === undefined) return undefined;
  if (!Array.isArray(value)) return `${place === '' ? 'it' : place} is no list`;
  if (length !== '*' && value.length !== length) {
    return `${place === '' ? 'it' : place} has ${value.length} entries, not ${length}`;
  }
  for (const [index, entry] of value.entries()) {
    const problem = misshapen(entry, rest, `${place}[${index}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}
