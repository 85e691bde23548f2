import type { Finding, Location } from '../findings/finding.ts';
import { proveLater } from '../findings/lateProof.ts';
import type { AnyResource } from '../inventory/resource.ts';
import type { JudgedFinding } from '../policy/judgedFinding.ts';

type Named = Pick<AnyResource, 'id' | 'key' | 'origin'>;

/**
 * Where files declare resources of Azure, by lower-cased ARM id: the declaration of the same type and name whose other
 * names (workspace, resource group, subscription) do not differ as far as the files say them. Of several, the one that
 * says most; where that leaves more than one place, none.
 */
export function findDeclarations(
  live: readonly Named[],
  declared: readonly Named[],
): ReadonlyMap<string, Location> {
  const byName = new Map<string, Declared[]>();
  for (const { key, origin } of declared) {
    if (origin.kind !== 'file') continue;
    const parts = partsOf(key);
    const name = `${parts.type}/${parts.names.at(-1)}`;
    if (name.includes('{')) continue;
    const { kind: _, ...place } = origin;
    const one = { ...parts, place };
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [one]);
    else others.push(one);
  }
  const found = new Map<string, Location>();
  if (byName.size === 0) return found;
  for (const { id, key } of live) {
    const parts = partsOf(key);
    const place = placeOf(parts, byName.get(`${parts.type}/${parts.names.at(-1)}`) ?? []);
    if (place !== undefined) found.set(id.toLowerCase(), place);
  }
  return found;
}

/** Findings about live resources, at the place of their declaration; a place of their own stays. */
export function locateFindings(
  findings: readonly JudgedFinding[],
  declaredAt: ReadonlyMap<string, Location>,
): readonly JudgedFinding[] {
  if (declaredAt.size === 0) return findings;
  return findings.map((judged) => {
    const { finding } = judged;
    const location = finding.location ?? declaredAt.get(finding.resource.id.toLowerCase());
    if (location === undefined || location === finding.location) return judged;
    return { ...judged, finding: at(finding, location) };
  });
}

/** Evidence stays as late as it was. */
function at(finding: Finding, location: Location): Finding {
  const { ruleId, result, reason, severity, confidence, persona, resource, message, route, identity } =
    finding;
  const optional = { ...(reason === undefined ? {} : { reason }), ...(route === undefined ? {} : { route }) };
  const said = { ruleId, result, severity, confidence, persona, resource, location, message, identity };
  return proveLater({ ...said, ...optional }, finding);
}

interface Parts {
  /** `microsoft.machinelearningservices/workspaces/onlineendpoints`. */
  readonly type: string;
  /** Subscription and resource group, and the names of the resource, outermost first. */
  readonly names: readonly string[];
}

interface Declared extends Parts {
  readonly place: Location;
}

function partsOf(key: string): Parts {
  const at = key.lastIndexOf('/providers/');
  const [provider = '', ...segments] = key.slice(at + '/providers/'.length).split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  const names = segments.filter((_, index) => index % 2 === 1);
  const [subscription = '{}', group = '{}'] = ['subscriptions', 'resourcegroups'].map(
    (word) => new RegExp(`/${word}/([^/]+)`).exec(key)?.[1],
  );
  return { type: [provider, ...types].join('/'), names: [subscription, group, ...names] };
}

function placeOf({ names }: Parts, candidates: readonly Declared[]): Location | undefined {
  let best: Location | undefined;
  let most = 0;
  let ambiguous = false;
  for (const { names: said, place } of candidates) {
    if (said.some((name, index) => !name.includes('{') && name !== names[index])) continue;
    const sure = said.filter((name) => !name.includes('{')).length;
    if (sure > most) [best, most, ambiguous] = [place, sure, false];
    else if (sure === most && !isSamePlace(place, best)) ambiguous = true;
  }
  return ambiguous ? undefined : best;
}

function isSamePlace(one: Location, other: Location | undefined): boolean {
  return one.file === other?.file && one.line === other.line && one.column === other.column;
}
