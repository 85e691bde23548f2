import type { Location } from '../findings/finding.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import type { DialValue } from './dials.ts';
import { isExemptible, type PolicyExemption } from './exemption.ts';
import { isDay } from './expiry.ts';
import { type AllowedEntry, type Floor, type Placed, type PolicyFile, sayPlace } from './policy.ts';
import { type Closable, POLICY_KEYS, RULE_LISTS, RULE_OPTIONS } from './policyKeys.ts';
import { policySchema } from './policySchema.ts';
import { readNode } from './readNode.ts';
import { parseResourcePattern } from './resourcePattern.ts';

/** Bytes of a policy file, wherever it comes from. */
export const LONGEST_POLICY = 256 * 1024;

/** What is said of a file that is hardly YAML at all. */
const MOST_SYNTAX_ERRORS = 20;

export type ParsedPolicy =
  | { readonly ok: true; readonly file: PolicyFile }
  | { readonly ok: false; readonly problems: readonly string[] };

type Rules = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/** The shape that the schema lets through. */
interface Shape {
  readonly extends?: string | readonly string[];
  readonly 'allowed-principals'?: readonly (Entry | undefined)[];
  readonly 'allowed-scopes'?: readonly (Entry | undefined)[];
  readonly rules?: Rules;
  readonly exemptions?: readonly (Entry | undefined)[];
  readonly enforce?: { readonly closed?: readonly Closable[]; readonly rules?: Rules } & Readonly<
    Record<string, unknown>
  >;
  readonly [key: string]: unknown;
}
type Entry = Readonly<Record<string, unknown>>;

const IDS: ReadonlyMap<string, string> = new Map(
  ALL_RULES.flatMap(({ id, name }) => [
    [id, id],
    [name, id],
  ]),
);

/**
 * Reads the text of a policy file. All mistakes are said at once, each as "file:line:column: what". An empty file is a
 * policy that says nothing.
 */
export async function parsePolicy(text: string, name: string): Promise<ParsedPolicy> {
  const yaml = await import('yaml');
  const lineCounter = new yaml.LineCounter();
  const problems: { readonly place: Location; readonly what: string }[] = [];
  const complain = (place: Location, what: string): void => void problems.push({ place, what });
  const places = new Map<string, Location>();
  const locate = (start: number, end: number): Location => {
    const from = lineCounter.linePos(start);
    const to = lineCounter.linePos(Math.max(start, end));
    return {
      file: name,
      line: Math.max(1, from.line),
      column: Math.max(1, from.col),
      endLine: Math.max(1, to.line),
      endColumn: Math.max(1, to.col),
    };
  };
  let value: unknown;
  try {
    // The parser's own search for keys that stand there twice, and its pictures of errors, take minutes for a hostile file.
    const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false } as const;
    const document = yaml.parseDocument(text, { lineCounter, ...options });
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)) {
      const isDeep = /call stack/.test(message);
      complain(locate(pos[0], pos[1]), isDeep ? 'is nested too deeply' : (message.split('\n')[0] ?? ''));
    }
    const { contents } = document;
    const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === null);
    if (problems.length === 0 && !isEmpty) {
      value = readNode(contents, policySchema, '', locate(0, 0), {
        yaml,
        root: policySchema,
        placeOf: (node) => locate(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0),
        complain,
        keep: (path, place) => places.set(path, place),
      });
    }
  } catch (error) {
    // Brackets thousands deep exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    complain(locate(0, 0), 'is nested too deeply');
  }
  const placeOf: PlaceOf = (path, otherwise = '') =>
    places.get(path) ?? places.get(otherwise) ?? locate(0, 0);
  const file = build((value ?? {}) as Shape, name, placeOf, complain);
  if (problems.length === 0) return { ok: true, file };
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { ok: false, problems: problems.map(({ place, what }) => `${sayPlace(place)}: ${what}`) };
}

/** `otherwise` is the path to take where the first one is not in the file. */
type PlaceOf = (path: string, otherwise?: string) => Location;
type Complain = (place: Location, what: string) => void;

function build(shape: Shape, name: string, placeOf: PlaceOf, complain: Complain): PolicyFile {
  const said = new Map<string, Placed<DialValue>>();
  const allowed: AllowedEntry[] = [];
  takeKeys(shape, '', said, placeOf);
  for (const [list, field] of [
    ['allowed-principals', 'principal'],
    ['allowed-scopes', 'scope'],
  ] as const) {
    takeList(shape[list], list, field, list, allowed, placeOf);
  }
  for (const { id, path, settings } of rulesOf(shape.rules, 'rules', placeOf, complain)) {
    takeRule(id, path, settings, said, placeOf);
    for (const { rule, key, field } of RULE_LISTS) {
      if (rule === id)
        takeList(settings[key] as readonly Entry[], key, field, `${path}/${key}`, allowed, placeOf);
    }
  }
  const builtOn = typeof shape.extends === 'string' ? [shape.extends] : (shape.extends ?? []);
  return {
    name,
    extends: builtOn.map((value, index) => ({
      value,
      place: placeOf(typeof shape.extends === 'string' ? 'extends' : `extends/${index}`),
    })),
    said,
    allowed,
    exemptions: (shape.exemptions ?? []).flatMap((entry, index) =>
      readExemption(entry, `exemptions/${index}`, placeOf, complain),
    ),
    floor: readFloor(shape.enforce, placeOf, complain),
  };
}

function takeKeys(
  shape: Entry,
  prefix: string,
  into: Map<string, Placed<DialValue>>,
  placeOf: PlaceOf,
): void {
  for (const { key } of POLICY_KEYS) {
    const value = shape[key];
    if (value !== undefined) into.set(key, { value: asDial(value, key), place: placeOf(`${prefix}${key}`) });
  }
}

/** Entries that are wrong were left out; regular findings are always shown. */
function asDial(value: unknown, key: string): DialValue {
  if (!Array.isArray(value)) return value as DialValue;
  const entries = value.filter((one): one is string => typeof one === 'string');
  return key === 'personas' ? [...new Set(['regular', ...entries])] : entries;
}

function takeRule(
  id: string,
  path: string,
  settings: Entry,
  into: Map<string, Placed<DialValue>>,
  placeOf: PlaceOf,
): void {
  const { severity } = settings;
  if (typeof severity === 'string') {
    // `AML001: off` has its severity at the rule's own place.
    into.set(`${id}.severity`, { value: severity, place: placeOf(`${path}/severity`, path) });
  }
  for (const { rule, key } of RULE_OPTIONS) {
    const value = settings[key];
    if (rule !== id || value === undefined) continue;
    into.set(`${id}.${key}`, { value: asDial(value, key), place: placeOf(`${path}/${key}`) });
  }
}

function takeList(
  entries: readonly (Entry | undefined)[] | undefined,
  list: AllowedEntry['list'],
  field: string,
  path: string,
  into: AllowedEntry[],
  placeOf: PlaceOf,
): void {
  for (const [index, entry] of (entries ?? []).entries()) {
    const value = entry?.[field];
    const reason = entry?.['reason'];
    if (typeof value !== 'string' || typeof reason !== 'string') continue;
    into.push({ list, value, reason: reason.trim(), place: placeOf(`${path}/${index}`) });
  }
}

interface RuleEntry {
  readonly id: string;
  readonly path: string;
  readonly settings: Entry;
}

/** Rules by their ids; one that stands there twice, by id and by name, is a mistake. */
function rulesOf(rules: Rules | undefined, above: string, placeOf: PlaceOf, complain: Complain): RuleEntry[] {
  const entries: RuleEntry[] = [];
  for (const [word, settings] of Object.entries(rules ?? {})) {
    const id = IDS.get(word) ?? word;
    const path = `${above}/${word}`;
    if (entries.some((one) => one.id === id)) {
      complain(placeOf(path), `${above.replaceAll('/', '.')}.${word}: is ${id} once more`);
      continue;
    }
    entries.push({ id, path, settings: typeof settings === 'string' ? { severity: settings } : settings });
  }
  return entries;
}

function readExemption(
  entry: Entry | undefined,
  path: string,
  placeOf: PlaceOf,
  complain: Complain,
): PolicyExemption[] {
  if (entry === undefined) return [];
  const words = [entry['rule']].flat().filter((word): word is string => typeof word === 'string');
  const text = (key: string): string => String(entry[key] ?? '').trim();
  const expiresOn = text('expires-on');
  if (expiresOn !== '' && !isDay(expiresOn)) {
    complain(placeOf(`${path}/expires-on`), `exemptions: there is no day ${expiresOn}`);
  }
  const ruleIds = [...new Set(words.map((word) => IDS.get(word) ?? word))];
  for (const id of ruleIds.filter((one) => !isExemptible(one))) {
    complain(placeOf(`${path}/rule`), `exemptions: ${id} is about the audit itself and cannot be exempted`);
  }
  const resource = text('resource');
  const pattern = parseResourcePattern(resource);
  if (!pattern.ok && resource !== '') {
    complain(
      placeOf(`${path}/resource`),
      `exemptions: this resource cannot be understood: ${pattern.problem}`,
    );
  }
  return [
    {
      ruleIds,
      resource,
      reason: text('reason'),
      owner: text('owner'),
      expiresOn,
      place: placeOf(path),
    },
  ];
}

function readFloor(enforce: Shape['enforce'], placeOf: PlaceOf, complain: Complain): Floor {
  const bounds = new Map<string, Placed<DialValue>>();
  const unexemptible = new Map<string, Location>();
  takeKeys(enforce ?? {}, 'enforce/', bounds, placeOf);
  for (const { id, path, settings } of rulesOf(enforce?.rules, 'enforce/rules', placeOf, complain)) {
    takeRule(id, path, settings, bounds, placeOf);
    if (settings['exemptions'] === false) unexemptible.set(id, placeOf(`${path}/exemptions`));
  }
  return {
    bounds,
    unexemptible,
    closed: new Map((enforce?.closed ?? []).map((list) => [list, placeOf('enforce/closed')])),
  };
}
