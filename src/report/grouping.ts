import type { Severity } from '../findings/finding.ts';
import type { GroupBy } from '../findings/groupBy.ts';
import { type Fact, knownValue } from '../inventory/fact.ts';
import type { AnyResource } from '../inventory/resource.ts';
import { NO_SEVERITIES } from '../policy/counts.ts';
import type { Gate } from '../policy/gate.ts';
import type { ReportedFinding } from './auditReport.ts';
import { shortPlace } from './shortPlace.ts';
import { severityList, worstFirst } from './verdict.ts';

/** The group of what belongs to none. */
export const NO_GROUP: Readonly<Record<GroupBy['kind'], string>> = {
  workspace: 'no workspace',
  tag: 'untagged',
};

/**
 * Answers the group of a resource by its id, in any case. `workspace`: the workspace that it is or is in. `tag`: the
 * value of its own tag, else that of the nearest thing it is in: an endpoint, a workspace, a hub.
 */
export function groupsOf(
  resources: readonly AnyResource[],
  groupBy: GroupBy,
): (resourceId: string) => string {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const find = (id: string): AnyResource | undefined => byKey.get(id) ?? byKey.get(id.toLowerCase());
  const known = new Map<string, string>();
  /** The same workspace is one group, in whatever letters an id names it. */
  const labels = new Map<string, string>();
  const wanted = groupBy.kind === 'tag' ? groupBy.name.toLowerCase() : '';

  function labelOf(workspace: string): string {
    const key = workspace.toLowerCase();
    const label = labels.get(key) ?? shortPlace(find(workspace)?.id ?? workspace);
    labels.set(key, label);
    return label;
  }

  function groupAt(id: string): string | undefined {
    const resource = find(id);
    if (groupBy.kind === 'tag') return resource === undefined ? undefined : tagOf(resource, wanted);
    return resource?.kind === 'workspace' || WORKSPACE.test(id) ? labelOf(id) : undefined;
  }

  function groupOf(resourceId: string): string {
    const seen = new Set<string>();
    let here: string | undefined = resourceId;
    // What files declare may be in itself.
    while (here !== undefined && here !== '' && !seen.has(here)) {
      seen.add(here);
      const group = groupAt(here);
      if (group !== undefined) return group;
      here = whatItIsIn(find(here)) ?? placeAbove(here);
    }
    return NO_GROUP[groupBy.kind];
  }

  return (resourceId) => {
    const group = known.get(resourceId) ?? groupOf(resourceId);
    known.set(resourceId, group);
    return group;
  };
}

const WORKSPACE =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/]+$/i;

/** Names of tags are the same in any case, their values are not. */
function tagOf({ tags }: AnyResource, wanted: string): string | undefined {
  const value = Object.entries(tags)
    .find(([name]) => name.toLowerCase() === wanted)?.[1]
    .trim();
  return value === '' ? undefined : value;
}

/** Key of what a resource belongs to, where it says so: a declaration's id does not. */
function whatItIsIn(resource: AnyResource | undefined): string | undefined {
  if (resource === undefined) return undefined;
  const { endpoint, parent, workspace, hub } = resource as {
    readonly [name in 'endpoint' | 'parent' | 'workspace' | 'hub']?: Fact<string>;
  };
  const facts = [endpoint, parent, workspace, hub];
  return facts
    .flatMap((fact) => (fact === undefined ? [] : [knownValue(fact)]))
    .find((key) => key !== undefined);
}

/** An ARM id without its last segment. */
function placeAbove(id: string): string | undefined {
  return id.startsWith('/') ? id.slice(0, id.lastIndexOf('/')) : undefined;
}

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  /** Open failures by severity. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly unknown: number;
  /** Exempted or in the baseline. */
  readonly suppressed: number;
}

/** Groups by name, what belongs to none last; findings keep their order. Empty where nobody asked for groups. */
export function groupFindings(findings: readonly ReportedFinding[]): FindingGroup[] {
  const members = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.group === undefined) continue;
    const present = members.get(finding.group);
    if (present === undefined) members.set(finding.group, [finding]);
    else present.push(finding);
  }
  return [...members].sort(([a], [b]) => compareGroups(a, b)).map(([name, of]) => countGroup(name, of));
}

/** Groups of what is shown, each worst first, what does not count any more last. */
export function groupShown(findings: readonly ReportedFinding[], gate: Gate): FindingGroup[] {
  const suppressed = findings.filter(
    ({ status, persona }) => status !== 'open' && gate.personas.includes(persona),
  );
  return groupFindings([...worstFirst(findings, gate), ...suppressed]);
}

/** "2 high, 1 low, 3 unknown, 1 exempted or in the baseline" */
export function describeGroup({ bySeverity, unknown, suppressed }: FindingGroup): string {
  const open = severityList(bySeverity);
  const parts = [
    ...(open === '' ? [] : [open]),
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(suppressed === 0 ? [] : [`${suppressed} exempted or in the baseline`]),
  ];
  return parts.join(', ');
}

function countGroup(name: string, findings: readonly ReportedFinding[]): FindingGroup {
  const bySeverity: Record<Severity, number> = { ...NO_SEVERITIES };
  let unknown = 0;
  let suppressed = 0;
  for (const { status, result, severity } of findings) {
    if (status !== 'open') suppressed += 1;
    else if (result === 'unknown') unknown += 1;
    else bySeverity[severity] += 1;
  }
  return { name, findings, bySeverity, unknown, suppressed };
}

const LAST: ReadonlySet<string> = new Set(Object.values(NO_GROUP));

function compareGroups(left: string, right: string): number {
  if (LAST.has(left) !== LAST.has(right)) return LAST.has(left) ? 1 : -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
