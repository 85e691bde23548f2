import { SEVERITIES } from '../findings/finding.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import { isWithinScope } from '../inventory/scope.ts';
import { CAPABILITIES, type Capability } from '../rbac/capabilities.ts';
import type { ReportedPrincipal } from './accessReport.ts';
import type { AuditReport } from './auditReport.ts';
import type { Reach } from './networkReport.ts';

/** A row of the access table: texts as they are, for each target to escape. */
export interface AccessRow {
  /** ARM id. */
  readonly resource: string;
  readonly name: string;
  readonly reach: Reach;
  readonly cells: Readonly<Record<Capability, string>>;
}

export const COLUMNS: Readonly<Record<Capability, string>> = {
  'read-keys': 'read keys',
  'mint-token': 'mint tokens',
  rotate: 'rotate',
  score: 'score',
  deploy: 'deploy',
  'assign-roles': 'assign roles',
};

export const REACH_WORDS: Readonly<Record<Reach, string>> = {
  internet: 'the internet',
  listed: 'listed networks',
  'private-endpoints': 'private endpoints',
  nowhere: 'nowhere',
  unknown: 'unknown',
};

export function describeReach(reach: Reach): string {
  return REACH_WORDS[reach];
}

/** The first `most` endpoints and accounts: those with the worst open findings, then by id. */
export function accessRows(report: AuditReport, most: number): { rows: AccessRow[]; total: number } {
  const rank = new Map<string, number>();
  for (const { status, result, severity, resource } of report.findings) {
    if (status !== 'open' || result !== 'fail') continue;
    const id = resource.id.toLowerCase();
    rank.set(id, Math.min(rank.get(id) ?? SEVERITIES.length, SEVERITIES.indexOf(severity)));
  }
  const rankOf = (id: string): number => rank.get(id.toLowerCase()) ?? SEVERITIES.length;
  // Of who holds roles where a declaration will stand, its file says a part at most.
  const ofAzure = report.network.filter(({ resource }) => resource.startsWith('/'));
  const chosen = ofAzure
    .map(({ resource, reachableFrom }) => ({ resource, reachableFrom, rank: rankOf(resource) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most);
  const holders = holdersOf(report, new Set(chosen.map(({ resource }) => resource)));
  const blind = scopesWithGaps(report);
  const rows = chosen.map(({ resource, reachableFrom }): AccessRow => {
    const hasGap = blind.some((scope) => isWithinScope(resource, scope) || isManagementGroup(scope));
    const absent = hasGap ? 'unknown' : 'n/a';
    const cell = (capability: Capability): [Capability, string] => {
      const found = holders.get(`${capability} ${resource}`);
      if (found === undefined || (hasGap && found.size === 0)) return [capability, absent];
      return [capability, `${hasGap ? 'at least ' : ''}${describeHolders([...found.values()])}`];
    };
    return {
      resource,
      name: resource.slice(resource.lastIndexOf('/') + 1),
      reach: reachableFrom,
      cells: Object.fromEntries(CAPABILITIES.map(cell)) as Record<Capability, string>,
    };
  });
  return { rows, total: ofAzure.length };
}

type Holders = ReadonlyMap<string, ReadonlyMap<string, ReportedPrincipal>>;

/** Principals by capability and resource, each once. */
function holdersOf({ access }: AuditReport, wanted: ReadonlySet<string>): Holders {
  const sets = new Map(access.principalSets.map((set) => [set.id, set]));
  const made = new Map<string, readonly ReportedPrincipal[]>();
  const principalsOf = (set: string): readonly ReportedPrincipal[] => {
    const present = made.get(set) ?? sets.get(set)?.principals ?? [];
    made.set(set, present);
    return present;
  };
  const found = new Map<string, Map<string, ReportedPrincipal>>();
  for (const { resources, capability, set } of access.access) {
    for (const resource of resources) {
      if (!wanted.has(resource)) continue;
      const key = `${capability} ${resource}`;
      const holders = found.get(key) ?? new Map<string, ReportedPrincipal>();
      for (const principal of principalsOf(set)) {
        const present = holders.get(principal.id);
        const grantedBy = [...(present?.grantedBy ?? []), ...principal.grantedBy];
        holders.set(principal.id, { ...principal, grantedBy });
      }
      found.set(key, holders);
    }
  }
  return found;
}

const NAMED = 3;

/**
 * "34 and 1 group (held by ml-devs, alice, ci and 2 more)": how many people and applications, and how many groups whose members
 * are not known; who holds the roles.
 */
function describeHolders(principals: readonly ReportedPrincipal[]): string {
  if (principals.length === 0) return 'nobody';
  const isGroup = ({ type }: ReportedPrincipal): boolean => type === 'Group' || type === 'ForeignGroup';
  const direct = principals.filter(({ grantedBy }) => grantedBy.some(({ through }) => through.length === 0));
  const named = direct.slice(0, NAMED).map((principal) => {
    const name = (principal.displayName === '' ? principal.id : principal.displayName).slice(0, 64);
    return principal.grantedBy.every(({ eligible }) => eligible) ? `${name}: eligible` : name;
  });
  const more = direct.length > NAMED ? ` and ${direct.length - NAMED} more` : '';
  const single = principals.filter((principal) => !isGroup(principal)).length;
  const entered = new Set(principals.flatMap(({ grantedBy }) => grantedBy.flatMap(({ through }) => through)));
  const closed = principals.filter((principal) => isGroup(principal) && !entered.has(principal.id)).length;
  const groups = closed === 0 ? [] : [`${closed} ${closed === 1 ? 'group' : 'groups'}`];
  const counts = single === 0 && closed > 0 ? groups : [String(single), ...groups];
  // Whoever is in a group is counted, and the group holds the role: the two numbers differ.
  const held = direct.some((principal) => isGroup(principal) && entered.has(principal.id)) ? 'held by ' : '';
  return `${counts.join(' and ')} (${held}${named.join(', ')}${more})`;
}

/** Without these, more people may be able to do more than is seen. */
const BLINDING: readonly CollectedPart[] = ['role-assignments', 'role-definitions', 'delegations'];

/** Scopes that were named, and in which somebody may hold something that nobody could see. */
function scopesWithGaps({ coverage }: AuditReport): readonly string[] {
  return coverage
    .filter(({ gaps }) => gaps.some(({ part }) => BLINDING.includes(part)))
    .map(({ scope }) => scope);
}

/** What lies below one is not told by its id. */
function isManagementGroup(scope: string): boolean {
  return /^\/providers\/Microsoft\.Management\//i.test(scope);
}
