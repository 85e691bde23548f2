import { isOfFiles } from '../inventory/inventory.ts';
import type { AnyResource, ResourceKind } from '../inventory/resource.ts';
import { knowsAncestry, scopeClass, scopeKey, scopesAbove } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';

/** Kinds of resources that the operations on endpoints are about. */
export const REACHED_KINDS = [
  'workspace',
  'online-endpoint',
  'batch-endpoint',
  'serverless-endpoint',
  'ai-services-account',
] as const satisfies readonly ResourceKind[];
export type ReachedKind = (typeof REACHED_KINDS)[number];
export type ReachedResource = Extract<AnyResource, { kind: ReachedKind }>;

/** What lies at and below a scope. */
export interface Reach {
  readonly counts: Readonly<Record<ReachedKind, number>>;
  /** The first workspaces and accounts, for commands with their ids. */
  readonly examples: readonly ReachedResource[];
  /** Of a declared scope: what may be there, or come, although no file declares it. */
  readonly beyond?: readonly ('ml' | 'ai')[];
}

const MOST_EXAMPLES = 3;
const NOTHING: Reach = {
  counts: {
    workspace: 0,
    'online-endpoint': 0,
    'batch-endpoint': 0,
    'serverless-endpoint': 0,
    'ai-services-account': 0,
  },
  examples: [],
};

interface Collecting {
  readonly counts: Record<ReachedKind, number>;
  readonly examples: ReachedResource[];
}

interface ReachIndex {
  readonly byScope: ReadonlyMap<string, Reach>;
  /** What was answered, by scopes as they were asked for. */
  readonly answered: Map<string, Reach>;
  /** Of resources of which nobody could say in which management groups they are. */
  readonly homeless: Reach;
}

const INDEXES = new WeakMap<RuleContext, ReachIndex>();

/** The resources that an assignment at the scope reaches. */
export function reachOf(context: RuleContext, scope: string): Reach {
  const { byScope, answered, homeless } = indexOf(context);
  const present = answered.get(scope);
  if (present !== undefined) return present;
  const found = byScope.get(scopeKey(scope));
  const reach = isOfFiles(context.inventory)
    ? declaredReach(scope, found)
    : (found ??
      // Azure listed the assignment for what was audited, so an unknown management group is above some of it.
      (scopeClass(scope) === 'management-group' ? homeless : NOTHING));
  answered.set(scope, reach);
  return reach;
}

/**
 * Files declare a part of what is, or will be, at a scope. Of a subscription and what is above it they say next to
 * nothing; of a resource group they say what is deployed to it, if that is of any interest; a resource is what it is.
 */
function declaredReach(scope: string, found: Reach | undefined): Reach {
  switch (scopeClass(scope)) {
    case 'resource': {
      if (found !== undefined) return found;
      const family = FAMILIES.find(([type]) => type.test(scope))?.[1];
      return family === undefined ? NOTHING : { ...NOTHING, beyond: [family] };
    }
    case 'resource-group':
      return found ?? { ...NOTHING, beyond: ['ml', 'ai'] };
    default:
      return { ...(found ?? NOTHING), beyond: ['ml', 'ai'] };
  }
}

const FAMILIES = [
  [/\/providers\/Microsoft\.MachineLearningServices\/workspaces\//i, 'ml'],
  [/\/providers\/Microsoft\.CognitiveServices\/accounts\//i, 'ai'],
] as const;

export function reachesMachineLearning({ counts, beyond }: Reach): boolean {
  if (beyond?.includes('ml') === true) return true;
  return (
    counts.workspace + counts['online-endpoint'] + counts['batch-endpoint'] + counts['serverless-endpoint'] >
    0
  );
}

export function reachesAiServices({ counts, beyond }: Reach): boolean {
  return beyond?.includes('ai') === true || counts['ai-services-account'] > 0;
}

export function reachesAnything(reach: Reach): boolean {
  return reachesMachineLearning(reach) || reachesAiServices(reach);
}

/** Every endpoint, workspace and account, in the order of their ids. */
export function reachedResources(context: RuleContext): readonly ReachedResource[] {
  return REACHED_KINDS.flatMap((kind): readonly ReachedResource[] => context.all(kind));
}

function indexOf(context: RuleContext): ReachIndex {
  const present = INDEXES.get(context);
  if (present !== undefined) return present;
  const { managementGroups } = context.inventory;
  const byScope = new Map<string, Collecting>();
  const homeless = empty();
  for (const resource of reachedResources(context)) {
    for (const key of scopesAbove(resource.key, managementGroups)) {
      let reach = byScope.get(key);
      if (reach === undefined) {
        reach = empty();
        byScope.set(key, reach);
      }
      add(reach, resource);
    }
    if (!knowsAncestry(resource.key, managementGroups)) add(homeless, resource);
  }
  const made = { byScope, answered: new Map<string, Reach>(), homeless };
  INDEXES.set(context, made);
  return made;
}

function empty(): Collecting {
  return { counts: { ...NOTHING.counts }, examples: [] };
}

function add(reach: Collecting, resource: ReachedResource): void {
  reach.counts[resource.kind] += 1;
  const isExample = resource.kind === 'workspace' || resource.kind === 'ai-services-account';
  if (isExample && reach.examples.length < MOST_EXAMPLES) reach.examples.push(resource);
}
