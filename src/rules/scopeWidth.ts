import { scopeClass, scopeKey } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import type { EndpointOperation } from './endpointOperations.ts';

/** Widest first; the last three are the words of the setting `maxScope`, with `resource-group`. */
const WIDTHS = [
  'root',
  'management-group',
  'subscription',
  'resource-group',
  'workspace',
  'endpoint',
] as const;
export type ScopeWidth = (typeof WIDTHS)[number];

/** An account is as narrow as it gets for its keys; so is anything below a workspace. */
export function widthOf(context: RuleContext, scope: string): ScopeWidth {
  const kind = scopeClass(scope);
  if (kind !== 'resource') return kind;
  return isWorkspace(context, scope) ? 'workspace' : 'endpoint';
}

export function isWider(width: ScopeWidth, limit: ScopeWidth): boolean {
  return WIDTHS.indexOf(width) < WIDTHS.indexOf(limit);
}

/**
 * The widest scope at which operations are in their place: the policy's; but a role that only scores belongs on the one
 * endpoint that its holder calls.
 */
export function limitFor({ settings }: RuleContext, operations: readonly EndpointOperation[]): ScopeWidth {
  const onlyScores = operations.every(({ verb }) => verb === 'score');
  return onlyScores && settings.maxScope === 'workspace' ? 'endpoint' : settings.maxScope;
}

/** For a sentence: "wider than the workspace". */
export function describeLimit(limit: ScopeWidth, operations: readonly EndpointOperation[]): string {
  // An account is where its keys are; there is nothing narrower.
  if (operations.every(({ family }) => family === 'ai')) return 'the account';
  return `the ${limit.replaceAll('-', ' ')}`;
}

function isWorkspace(context: RuleContext, scope: string): boolean {
  return (
    context.byKey(scopeKey(scope))?.kind === 'workspace' ||
    /\/providers\/microsoft\.machinelearningservices\/workspaces\/[^/]+$/.test(scopeKey(scope))
  );
}
