/** One place where two JSON values differ. `path` begins with `$`. */
export interface JsonDifference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

export interface ComparisonRules {
  /** Objects may have further members; lists have as many entries as expected all the same. */
  readonly furtherMembers: boolean;
  /** Two numbers that lie no further apart than this are equal. */
  readonly absolute?: number;
  /** The same, as a share of the expected number. */
  readonly relative?: number;
}

const LONGEST_VALUE = 80;
const DEEPEST = 200;

/** Where the actual value is not what was expected, in the order of the expected one; no more places than `most`. */
export function compareJson(
  expected: unknown,
  actual: unknown,
  rules: ComparisonRules,
  most = 10,
): JsonDifference[] {
  const found: JsonDifference[] = [];
  for (const difference of differences('$', expected, actual, rules, 0)) {
    if (found.length >= most) break;
    found.push(difference);
  }
  return found;
}

function* differences(
  path: string,
  wanted: unknown,
  got: unknown,
  rules: ComparisonRules,
  depth: number,
): Generator<JsonDifference, void, undefined> {
  if (depth > DEEPEST) {
    yield { path, expected: `a value less than ${DEEPEST} levels deep`, actual: 'a deeper one' };
  } else if (Array.isArray(wanted)) {
    if (!Array.isArray(got) || got.length !== wanted.length) {
      const actual = Array.isArray(got) ? `a list of ${got.length}` : showJson(got);
      yield { path, expected: `a list of ${wanted.length}`, actual };
      return;
    }
    for (const [index, one] of wanted.entries()) {
      yield* differences(`${path}[${index}]`, one, got[index], rules, depth + 1);
    }
  } else if (isObject(wanted)) {
    if (!isObject(got)) {
      yield { path, expected: 'an object', actual: showJson(got) };
      return;
    }
    for (const [key, one] of Object.entries(wanted)) {
      if (Object.hasOwn(got, key)) yield* differences(member(path, key), one, got[key], rules, depth + 1);
      else yield { path: member(path, key), expected: showJson(one), actual: 'nothing' };
    }
    for (const key of rules.furtherMembers ? [] : Object.keys(got)) {
      if (Object.hasOwn(wanted, key)) continue;
      yield { path: member(path, key), expected: 'nothing', actual: showJson(got[key]) };
    }
  } else if (typeof wanted === 'number' && typeof got === 'number') {
    if (!isClose(wanted, got, rules)) yield { path, expected: showJson(wanted), actual: showJson(got) };
  } else if (wanted !== got) {
    yield { path, expected: showJson(wanted), actual: showJson(got) };
  }
}

function isClose(wanted: number, got: number, { absolute = 0, relative = 0 }: ComparisonRules): boolean {
  const distance = Math.abs(wanted - got);
  return distance <= absolute || distance <= relative * Math.abs(wanted);
}

/** A value in few words. */
export function showJson(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length > 20) return `a list of ${value.length}`;
  let text: string;
  try {
    text = JSON.stringify(value) ?? 'nothing';
  } catch {
    text = 'a value too deep to be shown';
  }
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function member(path: string, key: string): string {
  return /^[A-Za-z_]\w{0,60}$/.test(key) ? `${path}.${key}` : `${path}[${showJson(key)}]`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
