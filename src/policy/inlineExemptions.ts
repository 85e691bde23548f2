import type { InlineExemption } from '../inventory/inventory.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import { type EffectivePolicy, lastDay } from './effectivePolicy.ts';
import { isExemptible, type PolicyExemption } from './exemption.ts';
import { isDay } from './expiry.ts';
import { sayPlace } from './policy.ts';

export type ReadInline =
  | { readonly ok: true; readonly exemptions: readonly PolicyExemption[] }
  /** Each as "file:line:column: what". */
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST = 5_000;
const LONGEST_REASON = 1_000;
const LONGEST_OWNER = 200;
const KEYS = ['reason', 'owner', 'expires-on'] as const;
type Key = (typeof KEYS)[number];

const RULES = /^\[([^\]]*)\]/;
/** `key=word`, `key="words"`: in quotes a backslash stands before a quote, or before another backslash. */
const SETTING = /^\s+([A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/;

const IDS: ReadonlyMap<string, string> = new Map(
  ALL_RULES.flatMap(({ id, name }) => [
    [id, id],
    [name, id],
  ]),
);

/**
 * What comments of files exempt, as `aml: exempt[AML001] reason="…" owner=… expires-on=2027-01-31`; nothing where the
 * policy lets none count. All mistakes are said at once. `now` in milliseconds since 1970.
 */
export function readInlineExemptions(
  comments: readonly InlineExemption[],
  policy: Pick<EffectivePolicy, 'inlineExemptions' | 'maxExemptionDays' | 'unexemptible'>,
  now: number,
): ReadInline {
  if (!policy.inlineExemptions) return { ok: true, exemptions: [] };
  const exemptions: PolicyExemption[] = [];
  const problems: string[] = [];
  for (const comment of comments.slice(0, MOST)) {
    const { kind: _, ...place } = comment.origin;
    const read = readWords(comment.text);
    const wrong = [...read.problems, ...forbidden(read, policy, now)];
    problems.push(...wrong.map((what) => `${sayOrigin(comment)}: ${what}`));
    exemptions.push({
      ruleIds: read.ruleIds,
      resource: place.file,
      reason: read.settings.get('reason') ?? '',
      owner: read.settings.get('owner') ?? '',
      expiresOn: read.settings.get('expires-on') ?? '',
      place,
      covers: comment.covers,
    });
  }
  const next = comments[MOST];
  if (next !== undefined) {
    problems.push(`${sayOrigin(next)}: there are more than ${MOST} exemptions in comments`);
  }
  return problems.length === 0 ? { ok: true, exemptions } : { ok: false, problems };
}

/** As one line: a file may have any name. */
function sayOrigin({ origin }: InlineExemption): string {
  const file = origin.file.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return sayPlace({ ...origin, file });
}

interface Words {
  readonly ruleIds: readonly string[];
  readonly settings: ReadonlyMap<Key, string>;
  readonly problems: readonly string[];
}

function readWords(text: string): Words {
  const problems: string[] = [];
  const settings = new Map<Key, string>();
  const list = RULES.exec(text);
  if (list === null) {
    return {
      ruleIds: [],
      settings,
      problems: ['write aml: exempt[AML001] reason="…" owner=… expires-on=2027-01-31'],
    };
  }
  const words = (list[1] ?? '').split(',').map((word) => word.trim());
  const ruleIds = [...new Set(words.flatMap((word) => IDS.get(word) ?? IDS.get(word.toUpperCase()) ?? []))];
  for (const word of words) {
    if (!IDS.has(word) && !IDS.has(word.toUpperCase())) problems.push(`there is no rule ${quote(word)}`);
  }
  let rest = text.slice(list[0].length);
  for (let found = SETTING.exec(rest); found !== null; found = SETTING.exec(rest)) {
    rest = rest.slice(found[0].length);
    const [, name = '', quoted, bare = ''] = found;
    const key = KEYS.find((one) => one === name.toLowerCase());
    if (key === undefined) problems.push(`${quote(name)} is not known here; there is ${KEYS.join(', ')}`);
    else if (settings.has(key)) problems.push(`${key} stands there twice`);
    else settings.set(key, (quoted?.replaceAll(/\\(.)/gs, '$1') ?? bare).replaceAll(/\s+/g, ' ').trim());
  }
  if (rest.trim() !== '')
    problems.push(`${quote(rest.trim())} is not understood; values of several words stand in "…"`);
  for (const key of KEYS) if ((settings.get(key) ?? '') === '') problems.push(`${key} is missing`);
  return { ruleIds, settings, problems };
}

function* forbidden(
  { ruleIds, settings }: Words,
  policy: Pick<EffectivePolicy, 'maxExemptionDays' | 'unexemptible'>,
  now: number,
): Generator<string> {
  for (const id of ruleIds) {
    if (!isExemptible(id)) yield `${id} is about the audit itself and cannot be exempted`;
    else if (policy.unexemptible.has(id)) yield `${id} may not be exempted, as the policy enforces`;
  }
  const [reason = '', owner = ''] = [settings.get('reason'), settings.get('owner')];
  if (reason.length > LONGEST_REASON) yield `reason must have at most ${LONGEST_REASON} characters`;
  if (owner.length > LONGEST_OWNER) yield `owner must have at most ${LONGEST_OWNER} characters`;
  const day = settings.get('expires-on') ?? '';
  if (day === '') return;
  const last = lastDay(policy.maxExemptionDays, now);
  if (!isDay(day)) yield `there is no day ${quote(day)}; write one such as 2027-01-31`;
  else if (day > last) {
    yield `it expires on ${day}, and max-exemption-days is ${policy.maxExemptionDays}: write ${last} or earlier`;
  }
}

/** Foreign words, short and in quotes. */
function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
