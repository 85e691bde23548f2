import { knownValue } from '../inventory/fact.ts';
import type { AnyResource, Workspace } from '../inventory/resource.ts';
import { scopesAbove } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import type { StepKind } from './escalationSteps.ts';
import { identitiesOf } from './principalWords.ts';
import { reachesAnything, reachOf } from './reach.ts';
import { roleGrants } from './roleGrants.ts';

/** What somebody is after. */
export const GOALS = ['reads a key', 'assigns roles', 'acts as a stronger identity'] as const;
export type Goal = (typeof GOALS)[number];

/** Where a step leads: to being somebody else, or straight to the goal. */
export type Target =
  | { readonly becomes: string; readonly resource: { readonly id: string; readonly name: string } }
  | {
      readonly gains: Goal;
      readonly at: string;
      readonly resource: { readonly id: string; readonly name: string };
    };

type Index = ReadonlyMap<string, readonly Target[]>;
const INDEXES = new WeakMap<RuleContext, Map<string, Index>>();

/** Where a step of this kind, taken at this place, leads. A step without a target leads nowhere. */
export function targetsOf(context: RuleContext, kind: StepKind, at: string): readonly Target[] {
  switch (kind) {
    case 'give-role':
      return reachesAnything(reachOf(context, at)) ? [gain('reads a key', at)] : [];
    case 'rewrite-role':
      return reachesAnything(reachOf(context, at))
        ? [gain('reads a key', at), gain('assigns roles', at)]
        : [];
    case 'federate':
    case 'assign-identity':
      return below(context, 'identities', at, indexIdentities);
    case 'deploy':
      return below(context, 'endpoints', at, indexEndpoints);
    case 'run-job':
    case 'rewrite-compute':
      return below(context, 'computes', at, indexComputes);
    case 'write-code':
      return below(context, 'storage', at, indexStorage);
    case 'push-image':
      return below(context, 'registries', at, indexRegistries);
    case 'open-vault':
      return below(context, 'vaults', at, indexVaults);
    case 'join-group':
    case 'add-secret':
      return [{ becomes: at, resource: { id: at, name: at } }];
  }
}

/** Gives the room of what was found back. */
export function forgetTargets(context: RuleContext): void {
  INDEXES.delete(context);
}

/** Whether a step of this kind, taken at this place, leads to anybody or anything at all. */
export function leadsSomewhere(context: RuleContext, kind: StepKind, at: string): boolean {
  // Asked for by the hundred thousand, so without making the targets.
  return kind === 'give-role' || kind === 'rewrite-role'
    ? reachesAnything(reachOf(context, at))
    : kind === 'join-group' || kind === 'add-secret' || targetsOf(context, kind, at).length > 0;
}

function gain(gains: Goal, at: string): Target {
  return { gains, at, resource: { id: at === '' ? '/' : at, name: at === '' ? '/' : at } };
}

function below(
  context: RuleContext,
  name: string,
  at: string,
  make: (context: RuleContext) => Iterable<readonly [string, Target]>,
): readonly Target[] {
  let indexes = INDEXES.get(context);
  if (indexes === undefined) {
    indexes = new Map();
    INDEXES.set(context, indexes);
  }
  let index = indexes.get(name);
  if (index === undefined) {
    index = indexByScope(context, make(context));
    indexes.set(name, index);
  }
  return index.get(at) ?? [];
}

/**
 * Every target under the scope of its resource and under all scopes above at which somebody holds a role, in a stable
 * order.
 */
function indexByScope(context: RuleContext, targets: Iterable<readonly [string, Target]>): Index {
  const found = new Map<string, Target[]>();
  // Sorted before they are filed under each of the scopes above them: that is one list, and not thousands.
  const sorted = [...targets]
    .map(([key, target]) => ({ key, target, id: idOf(target) }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const held = new Set(roleGrants(context).map((grant) => grant.scopeKey));
  const above = new Map<string, readonly string[]>();
  for (const { key, target } of sorted) {
    let scopes = above.get(key);
    if (scopes === undefined) {
      scopes = scopesAbove(key, context.inventory.managementGroups).filter((scope) => held.has(scope));
      above.set(key, scopes);
    }
    for (const scope of scopes) {
      const present = found.get(scope);
      if (present === undefined) found.set(scope, [target]);
      else present.push(target);
    }
  }
  return found;
}

function idOf(target: Target): string {
  return `${'becomes' in target ? target.becomes : target.at} ${target.resource.id}`;
}

function* indexIdentities(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const resource of context.all('managed-identity')) {
    const id = knownValue(resource.principalId);
    if (id !== undefined) yield [resource.key, { becomes: id.toLowerCase(), resource }];
  }
}

function* indexEndpoints(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const resource of context.all('online-endpoint')) yield* runs(context, resource, resource.key);
}

function* indexComputes(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const resource of context.all('compute')) yield* runs(context, resource, resource.key);
}

function* indexStorage(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const workspace of context.all('workspace')) {
    const key = knownValue(workspace.storageAccount);
    if (key !== undefined) yield* runsIn(context, workspace, key.toLowerCase(), ['compute']);
  }
}

function* indexRegistries(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const workspace of context.all('workspace')) {
    const key = knownValue(workspace.containerRegistry);
    if (key !== undefined)
      yield* runsIn(context, workspace, key.toLowerCase(), ['compute', 'online-endpoint']);
  }
}

function* indexVaults(context: RuleContext): Iterable<readonly [string, Target]> {
  for (const workspace of context.all('workspace')) {
    const key = knownValue(workspace.keyVault);
    if (key !== undefined) {
      yield [key.toLowerCase(), { gains: 'reads a key', at: workspace.key, resource: workspace }];
    }
  }
}

/** Identities of what runs in a workspace, filed under the store that it runs from. */
function* runsIn(
  context: RuleContext,
  workspace: Workspace,
  key: string,
  kinds: readonly AnyResource['kind'][],
): Iterable<readonly [string, Target]> {
  for (const child of context.childrenOf(workspace.key)) {
    if (kinds.includes(child.kind)) yield* runs(context, child, key);
  }
}

function* runs(
  context: RuleContext,
  resource: AnyResource,
  key: string,
): Iterable<readonly [string, Target]> {
  if (!('identity' in resource)) return;
  for (const { principalId } of identitiesOf(context, resource.identity)) {
    yield [key, { becomes: principalId, resource }];
  }
}
