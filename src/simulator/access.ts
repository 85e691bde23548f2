import { isWithin, lastSegment } from './armId.ts';
import { isRecord } from './exchange.ts';
import type { ArmResource } from './scenario.ts';
import type { Tenant } from './tenant.ts';

// Written apart from src/rbac on purpose, and as naively as it goes: each is the other's second opinion.
// https://learn.microsoft.com/azure/role-based-access-control/overview

export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

export type Plane = 'actions' | 'dataActions';

export interface Access {
  /** May the principal do the operation at the scope? Data actions never answer for actions, nor the reverse. */
  allows(principalId: string, operation: string, scope: string, plane?: Plane): boolean;
  /** The deny assignment that takes away what a role grants. */
  deniedBy(principalId: string, operation: string, scope: string): ArmResource | undefined;
  /** What its assignments at or above the scope grant. */
  permissions(principalId: string, scope: string): readonly Permission[];
  /** Some assignment at, above or below the scope reaches the principal. */
  sees(principalId: string, scope: string): boolean;
  /** The scope is the assignment's, or lies under it. */
  appliesAt(assignmentScope: string, scope: string): boolean;
}

const EVERYONE = '00000000-0000-0000-0000-000000000000';

export function evaluateAccess(tenant: Tenant): Access {
  const roles = new Map(tenant.roleDefinitions.map((role) => [lastSegment(role.id).toLowerCase(), role]));
  const byPrincipal = new Map<string, ArmResource[]>();
  for (const assignment of tenant.scenario.roleAssignments) {
    const id = text(assignment, 'principalId').toLowerCase();
    const own = byPrincipal.get(id) ?? [];
    own.push(assignment);
    byPrincipal.set(id, own);
  }

  function assignmentsOf(principalId: string): ArmResource[] {
    return [principalId.toLowerCase(), ...tenant.groupsOf(principalId)].flatMap(
      (id) => byPrincipal.get(id) ?? [],
    );
  }

  function appliesAt(assignmentScope: string, scope: string): boolean {
    if (isWithin(scope, assignmentScope)) {
      return true;
    }
    const start =
      /^\/subscriptions\/[^/]+|^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i.exec(
        scope,
      )?.[0];
    return start !== undefined && tenant.managementGroupsAbove(start).includes(assignmentScope.toLowerCase());
  }

  function permissions(principalId: string, scope: string): Permission[] {
    return assignmentsOf(principalId)
      .filter((assignment) => appliesAt(text(assignment, 'scope'), scope))
      .flatMap((assignment) => {
        const role = roles.get(lastSegment(text(assignment, 'roleDefinitionId')).toLowerCase());
        return role === undefined ? [] : permissionsOf(role);
      });
  }

  function denial(
    principalId: string,
    operation: string,
    scope: string,
    plane: Plane,
  ): ArmResource | undefined {
    const ids = new Set([principalId.toLowerCase(), ...tenant.groupsOf(principalId)]);
    return (tenant.scenario.denyAssignments ?? []).find((deny) => {
      const at = text(deny, 'scope');
      const applies =
        deny.properties?.['doNotApplyToChildScopes'] === true
          ? at.toLowerCase() === scope.toLowerCase()
          : appliesAt(at, scope);
      return (
        applies &&
        principalIds(deny, 'principals').some((id) => id === EVERYONE || ids.has(id)) &&
        !principalIds(deny, 'excludePrincipals').some((id) => ids.has(id)) &&
        permissionsOf(deny).some((permission) => grants(permission, operation, plane))
      );
    });
  }

  function granted(principalId: string, operation: string, scope: string, plane: Plane): boolean {
    return permissions(principalId, scope).some((permission) => grants(permission, operation, plane));
  }

  return {
    allows: (principalId, operation, scope, plane = 'actions') =>
      granted(principalId, operation, scope, plane) &&
      denial(principalId, operation, scope, plane) === undefined,
    deniedBy: (principalId, operation, scope) =>
      granted(principalId, operation, scope, 'actions')
        ? denial(principalId, operation, scope, 'actions')
        : undefined,
    permissions,
    sees: (principalId, scope) =>
      assignmentsOf(principalId).some((assignment) => {
        const at = text(assignment, 'scope');
        return appliesAt(at, scope) || isWithin(at, scope);
      }),
    appliesAt,
  };
}

function grants(permission: Permission, operation: string, plane: Plane): boolean {
  const [yes, no] =
    plane === 'actions'
      ? [permission.actions, permission.notActions]
      : [permission.dataActions, permission.notDataActions];
  return (
    yes.some((pattern) => covers(pattern, operation)) && !no.some((pattern) => covers(pattern, operation))
  );
}

/**
 * `*` stands for any characters, slashes included, and a whole segment `*` in the middle also for no segment at all: the
 * pattern of the segments `workspaces`, `*` and `read` covers `workspaces/read`.
 */
export function covers(pattern: string, operation: string): boolean {
  const wanted = operation.toLowerCase();
  // A set goes on with what is added to it while it is gone through.
  const candidates = new Set([pattern.toLowerCase()]);
  for (const candidate of candidates) {
    if (coversLiterally(candidate.split('*'), wanted)) {
      return true;
    }
    for (let middle = candidate.indexOf('/*/'); middle >= 0; middle = candidate.indexOf('/*/', middle + 1)) {
      candidates.add(`${candidate.slice(0, middle)}/${candidate.slice(middle + 3)}`);
    }
  }
  return false;
}

function coversLiterally(parts: readonly string[], wanted: string): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) {
    return first === wanted;
  }
  if (!wanted.startsWith(first)) {
    return false;
  }
  let at = first.length;
  const last = rest.at(-1) ?? '';
  for (const part of rest.slice(0, -1)) {
    const found = wanted.indexOf(part, at);
    if (found < 0) {
      return false;
    }
    at = found + part.length;
  }
  return wanted.length - last.length >= at && wanted.endsWith(last);
}

function permissionsOf(resource: ArmResource): Permission[] {
  const list = resource.properties?.['permissions'];
  return (Array.isArray(list) ? list : []).filter(isRecord).map((one) => ({
    actions: texts(one['actions']),
    notActions: texts(one['notActions']),
    dataActions: texts(one['dataActions']),
    notDataActions: texts(one['notDataActions']),
  }));
}

function principalIds(deny: ArmResource, field: string): string[] {
  const list = deny.properties?.[field];
  return (Array.isArray(list) ? list : [])
    .map((one: unknown) => (isRecord(one) && typeof one['id'] === 'string' ? one['id'].toLowerCase() : ''))
    .filter((id) => id !== '');
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function text(resource: ArmResource, field: string): string {
  const value = resource.properties?.[field];
  return typeof value === 'string' ? value : '';
}
