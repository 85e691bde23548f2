import type { Verdict } from '../findings/finding.ts';
import type { UnknownReason } from '../inventory/fact.ts';
import { type CollectedPart, type Gap, hidesSomething, type ScopeCoverage } from '../inventory/inventory.ts';
import type { RuleContext } from './context.ts';
import { type FindingParts, type RuleMetadata, undecided } from './rule.ts';
import { describeScope, scopeSubject } from './scopeWords.ts';

/** What each part holds, for a sentence: "the computes of 3 workspaces could not be read". */
export const PART_NAMES: Readonly<Record<CollectedPart, string>> = {
  resources: 'workspaces and endpoints',
  deployments: 'deployments',
  connections: 'connections',
  computes: 'computes',
  datastores: 'datastores',
  accounts: 'AI services accounts and connected search services',
  'role-assignments': 'role assignments',
  'role-assignments-elsewhere': 'role assignments in the rest of the subscription',
  'role-definitions': 'role definitions',
  'deny-assignments': 'deny assignments',
  'eligible-assignments': 'eligible assignments (PIM)',
  'active-assignments': 'active assignments (PIM)',
  'classic-administrators': 'classic administrators',
  delegations: 'delegations (Azure Lighthouse)',
  'management-groups': 'management groups',
  'federated-credentials': 'federated credentials',
  'diagnostic-settings': 'diagnostic settings',
  'activity-log': 'activity logs',
  directory: 'principals of the directory',
  applications: 'app registrations',
  files: 'files',
};

/**
 * Parts whose gaps are no answer of a rule: AML901 says that workspaces or accounts are missing, which blinds every rule
 * alike; what is denied somewhere makes a finding less certain (`denialDoubt.ts`); what is inherited from a management
 * group shows among the assignments of the scopes below.
 */
const SAID_ELSEWHERE: readonly CollectedPart[] = [
  'resources',
  'accounts',
  'deny-assignments',
  'management-groups',
];

/**
 * What a rule would have judged and could not see: one answer per scope that the user named, however many parts are
 * missing, and at however many places.
 */
export function* unreadable(
  rule: RuleMetadata,
  context: RuleContext,
  parts: readonly CollectedPart[] = rule.needs.filter((part) => !SAID_ELSEWHERE.includes(part)),
  concerns: (gap: Gap) => boolean = () => true,
): Iterable<Verdict> {
  for (const coverage of context.inventory.scopes) {
    const gaps = coverage.gaps.filter(
      (gap) => parts.includes(gap.part) && concerns(gap) && hidesSomething(gap),
    );
    const [first] = gaps;
    if (first === undefined) continue;
    const missing = parts.filter((part) => gaps.some((gap) => gap.part === part));
    const reason: UnknownReason = { kind: first.reason.kind, detail: describeParts(missing, gaps) };
    yield undecided(rule, scopeResource(coverage, context), reason, {
      message: `Cannot be decided for all of ${describeScope(context, coverage.scope)}: ${reason.detail}.`,
      identity: [...missing].sort(),
    });
  }
}

/** The scope that the user named, as what a finding is about. */
export function scopeResource(
  { scope }: Pick<ScopeCoverage, 'scope'>,
  context: RuleContext,
): FindingParts['resource'] {
  return scopeSubject(context, scope, { kind: 'azure', id: scope, apiVersion: 'none' });
}

const MOST_CAUSES = 3;

/** "role assignments and computes could not be read everywhere: Microsoft.…/read is missing; …". */
function describeParts(parts: readonly CollectedPart[], gaps: readonly Gap[]): string {
  const names = parts.map((part) => PART_NAMES[part]);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return describeGaps(gaps);
  const causes = [...new Set(gaps.map(causeOf))].sort();
  const more = causes.length > MOST_CAUSES ? `; and ${causes.length - MOST_CAUSES} more` : '';
  return `${names.slice(0, -1).join(', ')} and ${last} could not be read everywhere: ${causes.slice(0, MOST_CAUSES).join('; ')}${more}`;
}

function causeOf({ operation, reason }: Gap): string {
  return operation === undefined ? reason.detail.replace(/\.$/, '') : `${operation} is missing`;
}

/** "computes at 3 places could not be read: Microsoft.…/computes/read is missing". */
export function describeGaps(gaps: readonly Gap[]): string {
  const [first] = gaps;
  if (first === undefined) return '';
  const places = new Set(gaps.map(({ scope }) => scope.toLowerCase())).size;
  const where =
    first.scope === 'directory'
      ? ''
      : places === 1
        ? ` at ${first.scope}`
        : ` at ${places} places, the first of them ${first.scope},`;
  return `${PART_NAMES[first.part]}${where} could not be read: ${causeOf(first)}`;
}

/**
 * Whether a gap at a resource or above it explains why a fact of that part is unknown. `unreadable` has said so then, once
 * for the scope, and nobody needs to hear it for every resource.
 */
export function explainedByGap(context: RuleContext, part: CollectedPart): (key: string) => boolean {
  const scopes = new Set(
    context.inventory.scopes
      .flatMap(({ gaps }) => gaps)
      .filter((gap) => gap.part === part && hidesSomething(gap))
      .map(({ scope }) => scope.toLowerCase()),
  );
  return (key) => {
    if (scopes.size === 0) return false;
    for (let scope = key; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('/')))) {
      if (scopes.has(scope)) return true;
    }
    return false;
  };
}
