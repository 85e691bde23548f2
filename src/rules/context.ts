import type { Principal, RoleDefinition } from '../inventory/access.ts';
import type { CollectedPart, Gap, Inventory } from '../inventory/inventory.ts';
import type { AnyResource, ResourceKind } from '../inventory/resource.ts';
import { type EffectiveAccess, evaluateAccess } from '../rbac/effectiveAccess.ts';
import { covers } from '../rbac/scopes.ts';
import { DEFAULT_SETTINGS, type RuleSettings } from './settings.ts';

/** A resource type may stand for several kinds: both kinds of deployment are one. */
type OfKind<K extends ResourceKind> = AnyResource extends infer R
  ? R extends AnyResource
    ? K extends R['kind']
      ? R & { readonly kind: K }
      : never
    : never
  : never;

/** What a rule may look at: the inventory, indexed; who can do what; the policy's settings; the time. */
export interface RuleContext {
  readonly inventory: Inventory;
  readonly access: EffectiveAccess;
  readonly settings: RuleSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
  all<K extends ResourceKind>(kind: K): readonly OfKind<K>[];
  byKey(key: string): AnyResource | undefined;
  /** Resources that name this one as their workspace, endpoint or parent. */
  childrenOf(key: string): readonly AnyResource[];
  principal(id: string): Principal | undefined;
  role(roleId: string): RoleDefinition | undefined;
  /** The first gap in one of these parts that hides something of the scope. */
  gap(parts: readonly CollectedPart[], scope: string): Gap | undefined;
}

export function createContext(
  inventory: Inventory,
  now: number,
  settings: RuleSettings = DEFAULT_SETTINGS,
): RuleContext {
  const byKind = groupByKind(inventory.resources);
  const byKey = new Map(inventory.resources.map((resource) => [resource.key, resource]));
  const children = groupByParent(inventory.resources);
  const principals = new Map(inventory.principals.map((principal) => [principal.id, principal]));
  const roles = new Map(inventory.roleDefinitions.map((role) => [role.roleId, role]));
  const gaps = inventory.scopes.flatMap((scope) => scope.gaps);
  return {
    inventory,
    access: evaluateAccess(inventory),
    settings,
    now,
    // Grouped by the very property that tells the kinds apart.
    all: <K extends ResourceKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly OfKind<K>[],
    byKey: (key) => byKey.get(key),
    childrenOf: (key) => children.get(key) ?? [],
    // Ids are lower-cased nearly everywhere by now, and asked for by the million.
    principal: (id) => principals.get(id) ?? principals.get(id.toLowerCase()),
    role: (roleId) => roles.get(roleId) ?? roles.get(roleId.toLowerCase()),
    gap: (parts, scope) =>
      gaps.find(
        (gap) =>
          parts.includes(gap.part) &&
          (gap.scope === 'directory' ||
            covers(gap.scope, scope, inventory.managementGroups) ||
            covers(scope, gap.scope, inventory.managementGroups)),
      ),
  };
}

function groupByKind(resources: readonly AnyResource[]): Map<ResourceKind, AnyResource[]> {
  const groups = new Map<ResourceKind, AnyResource[]>();
  for (const resource of resources) {
    const group = groups.get(resource.kind);
    if (group === undefined) groups.set(resource.kind, [resource]);
    else group.push(resource);
  }
  return groups;
}

function groupByParent(resources: readonly AnyResource[]): Map<string, AnyResource[]> {
  const groups = new Map<string, AnyResource[]>();
  for (const resource of resources) {
    const parent =
      'workspace' in resource
        ? resource.workspace
        : 'endpoint' in resource
          ? resource.endpoint
          : 'parent' in resource
            ? resource.parent
            : undefined;
    if (parent?.state !== 'known') continue;
    const group = groups.get(parent.value);
    if (group === undefined) groups.set(parent.value, [resource]);
    else group.push(resource);
  }
  return groups;
}
