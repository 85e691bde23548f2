import { type Location, type Persona, SEVERITIES, type Severity } from '../findings/finding.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { type DialValue, isLooser, listOf, sayBound, sayValue, tighten } from './dials.ts';
import type { PolicyExemption } from './exemption.ts';
import type { FailOn, GateSettings } from './gate.ts';
import { type AllowedEntry, type PolicyFile, sayPlace } from './policy.ts';
import { type AllowedList, type Closable, dialOf, PRESETS } from './policyKeys.ts';
import type { Requirement } from './requirements.ts';

/** A policy file with all files that it builds on, however far away. */
export interface PolicyLayer {
  readonly file: PolicyFile;
  readonly builtOn: ReadonlySet<PolicyFile>;
}

/** What the inputs say, by the same keys as a policy's, and how each input is named to the user. */
export type InputLayer = ReadonlyMap<string, { readonly value: DialValue; readonly name: string }>;

/** Of one rule: the severity that replaces every finding's own, or the least that a finding has. */
export interface SeverityChange {
  readonly set?: Severity | 'off';
  readonly atLeast?: Severity;
}

/** What holds in a run, after all files and inputs. */
export interface EffectivePolicy {
  readonly settings: RuleSettings;
  readonly gate: GateSettings;
  /** By rule id; rules that nobody spoke of have no entry. */
  readonly severities: ReadonlyMap<string, SeverityChange>;
  readonly newRules: 'notice' | 'enforce';
  readonly exemptions: readonly PolicyExemption[];
  readonly maxExemptionDays: number;
  /** Whether exemptions count that stand in the files themselves; a floor that closes exemptions ends them as well. */
  readonly inlineExemptions: boolean;
  /** Whether those count, too, that a change brings which is being judged. */
  readonly exemptionsInChanges: boolean;
  /** Ids of rules that nothing may be exempted from, by a floor. */
  readonly unexemptible: ReadonlySet<string>;
  /** Lists that a floor closed to all other files. */
  readonly closed: ReadonlySet<Closable>;
  readonly allowed: readonly AllowedEntry[];
  /** The files, first to last: later ones win. */
  readonly files: readonly string[];
}

export type Combined =
  | { readonly ok: true; readonly policy: EffectivePolicy }
  | { readonly ok: false; readonly problems: readonly string[] };

const DAY = 86_400_000;
const NO_INPUTS: InputLayer = new Map();

/**
 * Built-in defaults, then files in their order, then inputs: the later wins. A floor (`enforce`) binds its own file, all
 * others but those that its file builds on, and the inputs: what of them is looser is a problem. What is looser among
 * defaults and the files that it builds on is tightened up to it. `now` in milliseconds since 1970.
 */
export function combinePolicies(
  layers: readonly PolicyLayer[],
  now: number,
  inputs: InputLayer = NO_INPUTS,
): Combined {
  const values = new Map(PRESETS);
  for (const { file } of layers) for (const [key, { value }] of file.said) values.set(key, value);
  for (const [key, { value }] of inputs) values.set(key, value);
  const least = new Map<string, Severity>();
  for (const { file } of layers) {
    for (const [key, { value: bound }] of file.floor.bounds) {
      const present = values.get(key);
      if (present !== undefined) values.set(key, tighten(dialOf(key), present, bound));
      if (key.endsWith('.severity')) {
        const rule = key.slice(0, -'.severity'.length);
        least.set(rule, tighten(dialOf(key), least.get(rule) ?? 'info', bound) as Severity);
      }
    }
  }
  const days = numberOf(values, 'max-exemption-days');
  const problems = [
    ...layers.flatMap((layer) => breaches(layer, layers, inputs)),
    ...layers.flatMap((layer) => lateExemptions(layer, days, now)),
    ...contradictions(values, layers),
  ];
  if (problems.length > 0) return { ok: false, problems: [...new Set(problems)] };
  return { ok: true, policy: settle(layers, values, least) };
}

/** The policy of a run without any file. */
export function builtInPolicy(inputs: InputLayer = NO_INPUTS): EffectivePolicy {
  const combined = combinePolicies([], 0, inputs);
  if (!combined.ok) throw new Error(combined.problems.join('\n'));
  return combined.policy;
}

/** What is looser than the floor of this one layer. */
function breaches(
  { file, builtOn }: PolicyLayer,
  layers: readonly PolicyLayer[],
  inputs: InputLayer,
): string[] {
  const { bounds, closed, unexemptible } = file.floor;
  const problems: string[] = [];
  const others = layers.map((layer) => layer.file).filter((other) => !builtOn.has(other));
  for (const [key, { value: bound, place }] of bounds) {
    const dial = dialOf(key);
    const complain = (where: string, value: DialValue): void => {
      if (!isLooser(dial, value, bound)) return;
      problems.push(
        `${where}: ${key}: ${sayValue(value)} is looser than what ${sayPlace(place)} enforces: ${sayBound(dial, bound)}`,
      );
    };
    for (const { said } of others) {
      const one = said.get(key);
      if (one !== undefined) complain(sayPlace(one.place), one.value);
    }
    const input = inputs.get(key);
    if (input !== undefined) complain(input.name, input.value);
  }
  for (const [list, place] of closed) {
    for (const other of others) {
      if (other === file) continue;
      for (const entry of entriesOf(other, list)) {
        problems.push(
          `${sayPlace(entry.place)}: ${list}: nothing may be added, as ${sayPlace(place)} enforces`,
        );
      }
    }
  }
  for (const [rule, place] of unexemptible) {
    for (const { ruleIds, place: entry } of layers.flatMap((layer) => layer.file.exemptions)) {
      if (!ruleIds.includes(rule)) continue;
      problems.push(`${sayPlace(entry)}: ${rule} may not be exempted, as ${sayPlace(place)} enforces`);
    }
  }
  return problems;
}

/** What a file adds to something that can be closed. A rule that weighs high for once and all is no way out. */
function entriesOf(file: PolicyFile, list: Closable): readonly { readonly place: Location }[] {
  if (list === 'exemptions') return file.exemptions;
  if (list === 'severities') {
    return [...file.said]
      .filter(([key, { value }]) => key.endsWith('.severity') && value !== 'high')
      .map(([, { place }]) => ({ place }));
  }
  return file.allowed.filter((entry) => entry.list === list);
}

/** Exemptions that end later than is allowed; the limit that holds in the end holds for all files. */
function lateExemptions({ file }: PolicyLayer, days: number, now: number): string[] {
  const last = lastDay(days, now);
  return file.exemptions
    .filter(({ expiresOn }) => expiresOn > last)
    .map(
      ({ place, expiresOn }) =>
        `${sayPlace(place)}: exemptions: expires on ${expiresOn}, and max-exemption-days is ${days}: write ${last} or earlier`,
    );
}

/** The latest `expires-on` that is allowed. */
export function lastDay(days: number, now: number): string {
  return new Date(now + days * DAY).toISOString().slice(0, 10);
}

/** Values that are fine by themselves and not together. */
function contradictions(values: ReadonlyMap<string, DialValue>, layers: readonly PolicyLayer[]): string[] {
  const [min, max] = [numberOf(values, 'AML309.min-owners'), numberOf(values, 'AML309.max-owners')];
  if (min <= max) return [];
  const where = layers
    .flatMap(({ file }) => [file.said, file.floor.bounds])
    .flatMap((said) => ['AML309.min-owners', 'AML309.max-owners'].flatMap((key) => said.get(key) ?? []))
    .at(-1);
  return [
    `${where === undefined ? '' : `${sayPlace(where.place)}: `}AML309: min-owners ${min} is more than max-owners ${max}`,
  ];
}

function settle(
  layers: readonly PolicyLayer[],
  values: ReadonlyMap<string, DialValue>,
  least: ReadonlyMap<string, Severity>,
): EffectivePolicy {
  const text = (key: string): string => String(values.get(key));
  const files = layers.map(({ file }) => file);
  const allowed = files.flatMap((file) => file.allowed);
  const listed = (list: AllowedList): string[] =>
    allowed.filter((entry) => entry.list === list).map(({ value }) => value);
  const severities = new Map<string, SeverityChange>();
  for (const [rule, atLeast] of least) severities.set(rule, { atLeast });
  for (const [key, value] of values) {
    if (!key.endsWith('.severity')) continue;
    const rule = key.slice(0, -'.severity'.length);
    severities.set(rule, { ...severities.get(rule), set: String(value) as Severity | 'off' });
  }
  return {
    settings: {
      profile: text('profile') as RuleSettings['profile'],
      maxKeyAgeDays: numberOf(values, 'AML007.max-key-age-days'),
      maxScope: text('AML301.max-scope') as RuleSettings['maxScope'],
      owners: { min: numberOf(values, 'AML309.min-owners'), max: numberOf(values, 'AML309.max-owners') },
      maxStandingDays: numberOf(values, 'AML310.max-standing-days'),
      endpointsPerIdentity: numberOf(values, 'AML203.endpoints-per-identity'),
      allowedRegistries: listOf(values.get('AML702.allowed-registries') ?? []),
      allowedPrincipals: listed('allowed-principals'),
      allowedScopes: listed('allowed-scopes'),
      allowedPublicEndpoints: listed('allowed-public-endpoints'),
      allowedIssuers: listed('allowed-issuers'),
      maxIdleDeploymentDays: numberOf(values, 'AML704.max-idle-deployment-days'),
    },
    gate: {
      failOn: text('fail-on') as FailOn,
      failOnIncomplete: values.get('fail-on-incomplete') === true,
      personas: listOf(values.get('personas') ?? []) as readonly Persona[],
      require: listOf(values.get('require') ?? []) as readonly Requirement[],
    },
    severities,
    newRules: text('new-rules') === 'enforce' ? 'enforce' : 'notice',
    exemptions: files.flatMap((file) => file.exemptions),
    maxExemptionDays: numberOf(values, 'max-exemption-days'),
    exemptionsInChanges: values.get('exemptions-in-changes') === true,
    inlineExemptions:
      values.get('inline-exemptions') === true && !files.some((file) => file.floor.closed.has('exemptions')),
    unexemptible: new Set(files.flatMap((file) => [...file.floor.unexemptible.keys()])),
    closed: new Set(files.flatMap((file) => [...file.floor.closed.keys()])),
    allowed,
    files: files.map((file) => file.name),
  };
}

function numberOf(values: ReadonlyMap<string, DialValue>, key: string): number {
  return Number(values.get(key));
}

/** The severity of a finding, or of a rule, once the policy has spoken. */
export function severityUnder(own: Severity, { set, atLeast }: SeverityChange): Severity {
  if (set !== undefined && set !== 'off') return set;
  if (atLeast === undefined) return own;
  return SEVERITIES.indexOf(own) <= SEVERITIES.indexOf(atLeast) ? own : atLeast;
}
