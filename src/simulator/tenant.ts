import { isWithin, lastSegment, parentId, typeOfId } from './armId.ts';
import { BUILT_IN_ROLES } from './builtInRoles.ts';
import { isRecord } from './exchange.ts';
import type {
  Application,
  ArmResource,
  FederatedCredential,
  Scenario,
  SubscriptionResource,
} from './scenario.ts';

/** The scenario with what follows from it: lookups, derived resource groups, inherited membership. */
export interface Tenant {
  readonly scenario: Scenario;
  readonly applications: readonly Application[];
  readonly roleDefinitions: readonly ArmResource[];
  readonly resources: ReadonlyMap<string, ArmResource>;
  find(id: string): ArmResource | undefined;
  /** Something is there, or lies under it. */
  exists(id: string): boolean;
  /** Direct children of a parent that have the type. */
  children(parent: string, type: string): ArmResource[];
  ofType(type: string): ArmResource[];
  /** A type in the letters in which its resources have it: what a client asks for may be in any case. */
  typeName(type: string): string;
  subscription(id: string): SubscriptionResource | undefined;
  knowsTenant(tenantId: string): boolean;
  /** Ids of the management groups above a subscription or management group, nearest first. */
  managementGroupsAbove(id: string): string[];
  /** Object ids of every group that the principal is in, directly or not. */
  groupsOf(principalId: string): ReadonlySet<string>;
}

export function buildTenant(scenario: Scenario): Tenant {
  const resources = new Map<string, ArmResource>();
  for (const resource of [
    ...scenario.resources,
    ...(scenario.registrationAssignments ?? []),
    ...(scenario.classicAdministrators ?? []),
  ]) {
    resources.set(resource.id.toLowerCase(), resource);
  }
  deriveResourceGroups(resources);
  const subscriptions = new Map(scenario.subscriptions.map((one) => [one.subscriptionId.toLowerCase(), one]));
  const applications = [...scenario.applications, ...managedIdentities(scenario)];
  const tenants = new Set(
    [
      scenario.tenantId,
      ...scenario.subscriptions.map((one) => one.tenantId),
      ...applications.map((one) => one.tenantId),
    ]
      .filter((one) => one !== undefined)
      .map((one) => one.toLowerCase()),
  );
  const parents = managementGroupParents(scenario);
  const containers = groupContainers(scenario);
  const byType = indexTypes(resources);
  const ofType = (type: string): ArmResource[] => byType.get(type.toLowerCase())?.resources ?? [];
  const own = new Set(scenario.roleDefinitions.map((role) => lastSegment(role.id).toLowerCase()));

  return {
    scenario,
    applications,
    roleDefinitions: [...scenario.roleDefinitions, ...BUILT_IN_ROLES.filter((role) => !own.has(role.name))],
    resources,
    find: (id) => resources.get(id.toLowerCase()),
    exists: (id) => resources.has(id.toLowerCase()) || [...resources.keys()].some((key) => isWithin(key, id)),
    children: (parent, type) =>
      ofType(type).filter((one) => parentId(one.id).toLowerCase() === parent.toLowerCase()),
    ofType,
    typeName: (type) => byType.get(type.toLowerCase())?.name ?? type,
    subscription: (id) => subscriptions.get(id.toLowerCase()),
    knowsTenant: (tenantId) => tenants.has(tenantId.toLowerCase()),
    managementGroupsAbove(id) {
      const above: string[] = [];
      for (
        let at = parents.get(id.toLowerCase());
        at !== undefined && !above.includes(at);
        at = parents.get(at)
      ) {
        above.push(at);
      }
      return above;
    },
    groupsOf(principalId) {
      const groups = new Set<string>();
      const open = [principalId.toLowerCase()];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        for (const group of containers.get(member) ?? []) {
          if (!groups.has(group)) {
            groups.add(group);
            open.push(group);
          }
        }
      }
      return groups;
    },
  };
}

interface TypeIndex {
  readonly name: string;
  readonly resources: ArmResource[];
}

function indexTypes(resources: ReadonlyMap<string, ArmResource>): Map<string, TypeIndex> {
  const index = new Map<string, TypeIndex>();
  for (const resource of resources.values()) {
    const name = typeOfId(resource.id) ?? resource.type;
    const entry = index.get(name.toLowerCase()) ?? { name, resources: [] };
    entry.resources.push(resource);
    index.set(name.toLowerCase(), entry);
  }
  return index;
}

function deriveResourceGroups(resources: Map<string, ArmResource>): void {
  for (const resource of [...resources.values()]) {
    const match = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)/i.exec(resource.id);
    if (match?.[1] !== undefined && !resources.has(match[0].toLowerCase())) {
      resources.set(match[0].toLowerCase(), {
        id: match[0],
        name: match[1],
        type: 'Microsoft.Resources/resourceGroups',
        location: resource.location ?? 'eastus',
        properties: { provisioningState: 'Succeeded' },
      });
    }
  }
}

/** User-assigned identities among the resources act as applications, with their federated credentials. */
function managedIdentities(scenario: Scenario): Application[] {
  const known = new Set(scenario.applications.map((one) => one.clientId.toLowerCase()));
  return scenario.resources
    .filter((one) => typeOfId(one.id)?.toLowerCase() === 'microsoft.managedidentity/userassignedidentities')
    .flatMap((identity): Application[] => {
      const { clientId, principalId, tenantId } = identity.properties ?? {};
      if (
        typeof clientId !== 'string' ||
        typeof principalId !== 'string' ||
        known.has(clientId.toLowerCase())
      ) {
        return [];
      }
      return [
        {
          clientId,
          principalId,
          displayName: identity.name,
          type: 'ManagedIdentity',
          ...(typeof tenantId === 'string' ? { tenantId } : {}),
          federatedCredentials: federatedCredentials(scenario, identity.id),
        },
      ];
    });
}

function federatedCredentials(scenario: Scenario, identity: string): FederatedCredential[] {
  return scenario.resources
    .filter(
      (one) => /\/federatedidentitycredentials$/i.test(typeOfId(one.id) ?? '') && isWithin(one.id, identity),
    )
    .flatMap((one): FederatedCredential[] => {
      const { issuer, subject, audiences } = one.properties ?? {};
      if (typeof issuer !== 'string' || typeof subject !== 'string') {
        return [];
      }
      const texts = Array.isArray(audiences)
        ? audiences.filter((text) => typeof text === 'string')
        : undefined;
      return [{ name: one.name, issuer, subject, ...(texts === undefined ? {} : { audiences: texts }) }];
    });
}

/** Child id (lower case, `/subscriptions/…` or a management group) to the id of the group above it. */
function managementGroupParents(scenario: Scenario): Map<string, string> {
  const parents = new Map<string, string>();
  for (const group of scenario.managementGroups ?? []) {
    const { details, children } = group.properties ?? {};
    const parent = isRecord(details) && isRecord(details['parent']) ? details['parent']['id'] : undefined;
    if (typeof parent === 'string') {
      parents.set(group.id.toLowerCase(), parent.toLowerCase());
    }
    for (const child of Array.isArray(children) ? children : []) {
      if (isRecord(child) && typeof child['id'] === 'string') {
        parents.set(child['id'].toLowerCase(), group.id.toLowerCase());
      }
    }
  }
  return parents;
}

function groupContainers(scenario: Scenario): Map<string, string[]> {
  const containers = new Map<string, string[]>();
  for (const group of scenario.principals) {
    for (const member of group.members ?? []) {
      const list = containers.get(member.toLowerCase()) ?? [];
      list.push(group.id.toLowerCase());
      containers.set(member.toLowerCase(), list);
    }
  }
  return containers;
}
