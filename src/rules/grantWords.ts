import type { Evidence, Severity } from '../findings/finding.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant, placeOfRole } from './declaredWords.ts';
import type { EndpointOperation, Verb } from './endpointOperations.ts';
import { count, countHeads, describePrincipal, sayHeads } from './principalWords.ts';
import { type Reach, reachesAiServices, reachesMachineLearning } from './reach.ts';
import type { Power, RoleGrant } from './roleGrants.ts';
import type { FindingParts } from './rule.ts';
import { describeScope } from './scopeWords.ts';

/** "AzureML Data Scientist for group ml-devs (34 people) at resource group rg-ml, once activated". */
export function describeGrant(context: RuleContext, grant: RoleGrant): string {
  const how = grant.eligible ? ', once activated' : grant.delegated ? ', delegated to another tenant' : '';
  const principal = describePrincipal(context, grant.principalId, grant.principalType);
  return `${grant.role.roleName} for ${principal} at ${describeScope(context, grant.scope)}${how}`;
}

/** The same as the subject of a sentence: what was set apart by a comma ends with one. */
export function grantSubject(context: RuleContext, grant: RoleGrant): string {
  return `${describeGrant(context, grant)}${grant.eligible || grant.delegated ? ',' : ''}`;
}

/** Whom a grant reaches: "34 people", "it" for somebody alone, "its members (not known)". */
export function describeHolders(context: RuleContext, grant: RoleGrant): string {
  const isGroup = grant.principalType === 'Group' || grant.principalType === 'ForeignGroup';
  if (!isGroup) return grant.principalType === 'User' ? 'one person' : 'it';
  const heads = countHeads(context, [grant.principalId]);
  return heads.closedGroups > 0 ? 'its members (not known)' : sayHeads(heads);
}

const PHRASES: Readonly<Record<Verb, string>> = {
  'read-keys': 'read the keys of',
  'mint-tokens': 'mint tokens for',
  'read-secrets': 'read the stored secrets of',
  rotate: 'change the keys of',
  deploy: 'deploy to',
  change: 'change',
  score: 'score',
};
const SHORT: Readonly<Record<Verb, string>> = {
  'read-keys': 'read keys',
  'mint-tokens': 'mint tokens',
  'read-secrets': 'read secrets',
  rotate: 'change keys',
  deploy: 'deploy',
  change: 'change them',
  score: 'score',
};
/** Worst first. */
const ORDER: readonly Verb[] = [
  'read-keys',
  'mint-tokens',
  'read-secrets',
  'deploy',
  'change',
  'rotate',
  'score',
];

/** "read the keys of 12 endpoints and 2 accounts (and deploy, change them, score)". */
export function describeDoings(operations: readonly EndpointOperation[], reach: Reach): string {
  const verbs = ORDER.filter((verb) => operations.some((one) => one.verb === verb));
  const [worst, ...others] = verbs;
  if (worst === undefined) return 'nothing';
  const families = new Set(operations.filter((one) => one.verb === worst).map(({ family }) => family));
  const what = `${PHRASES[worst]} ${describeReach(reach, families)}`;
  return others.length === 0 ? what : `${what} (and ${others.map((verb) => SHORT[verb]).join(', ')})`;
}

/** "12 endpoints and 2 accounts"; a workspace without endpoints counts for those to come. */
export function describeReach(
  { counts, beyond }: Reach,
  families: ReadonlySet<'ml' | 'ai'> = new Set(['ml', 'ai']),
): string {
  const open = beyond?.filter((family) => families.has(family)) ?? [];
  if (open.length > 0) return open.map((family) => EVERY[family]).join(' and ');
  const endpoints = counts['online-endpoint'] + counts['serverless-endpoint'] + counts['batch-endpoint'];
  const parts: string[] = [];
  if (families.has('ml') && endpoints > 0) parts.push(count(endpoints, 'endpoint', 'endpoints'));
  else if (families.has('ml') && counts.workspace > 0) {
    parts.push(`every endpoint to come in ${count(counts.workspace, 'workspace', 'workspaces')}`);
  }
  const accounts = counts['ai-services-account'];
  if (families.has('ai') && accounts > 0) parts.push(count(accounts, 'account', 'accounts'));
  return parts.length === 0 ? 'nothing that was audited' : parts.join(' and ');
}

const EVERY: Readonly<Record<'ml' | 'ai', string>> = { ml: 'every endpoint', ai: 'every account' };

/** The operations of a grant that reach something at its scope. */
export function effectiveOperations(grant: RoleGrant): readonly (Power & EndpointOperation)[] {
  const { endpoint } = grant.powers;
  const reach = grant.reach;
  const [ml, ai] = [reachesMachineLearning(reach), reachesAiServices(reach)];
  if (endpoint.length === 0 || (ml && ai)) return endpoint;
  if (!ml && !ai) return [];
  let halves = HALVES.get(endpoint);
  if (halves === undefined) {
    const of = (wanted: 'ml' | 'ai') => endpoint.filter(({ family }) => family === wanted);
    halves = { ml: of('ml'), ai: of('ai') };
    HALVES.set(endpoint, halves);
  }
  return ml ? halves.ml : halves.ai;
}

/** By the operations of a role, of which there are few; asked for every assignment, of which there are many. */
const HALVES = new WeakMap<
  RoleGrant['powers']['endpoint'],
  Readonly<Record<'ml' | 'ai', RoleGrant['powers']['endpoint']>>
>();

/** The assignment, and the strings by which its role grants the operations: one step per string. */
export function grantEvidence(
  context: RuleContext,
  grant: RoleGrant,
  powers: readonly Power[],
  why: string,
): readonly Evidence[] {
  const byPattern = new Map<string, string[]>();
  for (const { pattern, operation } of powers) {
    const name = operation.replace(/^Microsoft\.(?:MachineLearningServices|CognitiveServices)\//, '');
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name]);
  }
  const what = describeGrant(context, grant);
  return [
    { what, where: placeOfGrant(grant.assignment), why },
    ...[...byPattern].map(([pattern, operations]) => ({
      what: pattern,
      where: placeOfRole(grant.role, pattern),
      why: `grants ${operations.join(', ')}`,
    })),
  ];
}

/** One step less: for what has to be activated first. */
export function lowered(severity: Severity): Severity {
  return severity === 'high' ? 'medium' : 'low';
}

export function severityOfGrant(grant: RoleGrant, severity: Severity): Severity {
  return grant.eligible || isGuessed(grant) ? lowered(severity) : severity;
}

/** Nobody knows what else a resource group holds to which a file deploys something that has no endpoints in it. */
function isGuessed({ scopeKind, reach }: RoleGrant): boolean {
  return scopeKind === 'resource-group' && reach.beyond !== undefined;
}

/** What makes a grant the same one next time. */
export function grantIdentity({ principalId, roleId, eligible, delegated }: RoleGrant): readonly string[] {
  if (!eligible && !delegated) return [principalId, roleId];
  return [principalId, roleId, ...(eligible ? ['eligible'] : []), ...(delegated ? ['delegated'] : [])];
}

/** In a file: where the role is named that is too much, and how sure it is that this is a matter of endpoints at all. */
export function placedAtRole(grant: RoleGrant): Pick<FindingParts, 'origin' | 'confidence'> {
  const { assignment } = grant;
  const declared = 'declared' in assignment ? assignment.declared : undefined;
  if (declared === undefined) return {};
  return {
    confidence: isGuessed(grant) ? 'low' : (declared.confidence ?? 'high'),
    ...(declared.role === undefined ? {} : { origin: declared.role }),
  };
}
