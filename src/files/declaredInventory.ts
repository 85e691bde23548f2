import { type Fact, known } from '../inventory/fact.ts';
import type { Gap, Inventory, UnresolvedExpression } from '../inventory/inventory.ts';
import type { AnyResource, OnlineEndpoint } from '../inventory/resource.ts';
import type { Blind, Declaration, Reading } from './declaration.ts';
import {
  ACTIVE_ASSIGNMENTS,
  APPLICATION_CREDENTIALS,
  APPLICATIONS,
  activeAssignmentOf,
  applicationOf,
  blindRole,
  ELIGIBLE_ASSIGNMENTS,
  eligibleAssignmentOf,
  federatedCredentialOf,
  IDENTITY_CREDENTIALS,
  indexRoles,
  principalsOf,
  ROLE_ASSIGNMENTS,
  ROLE_DEFINITIONS,
  roleAssignmentOf,
  roleDefinitionOf,
} from './declaredAccess.ts';
import { factOf, originAt } from './declaredFacts.ts';
import { holdersOf } from './declaredHolders.ts';
import { directoryPrincipals } from './declaredPrincipals.ts';
import { DECLARED_RESOURCES } from './declaredResources.ts';
import { secretsIn } from './declaredSecrets.ts';
import { type Value, valueAt } from './value.ts';

const DIAGNOSTIC_SETTINGS = 'microsoft.insights/diagnosticsettings';

export interface ReadFiles {
  /** What was asked for: the path of a folder or a file, as the user named it. */
  readonly path: string;
  readonly readings: readonly Reading[];
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  readonly interrupted: boolean;
}

/** One inventory of all that the files declare, in the order in which an inventory of Azure has it. */
export function declaredInventory({ path, readings, collectedAt, interrupted }: ReadFiles): Inventory {
  const everything = readings.flatMap((reading) => reading.declarations);
  const declarations = everything.filter(isDeployed);
  const ofType = (...types: readonly string[]): Declaration[] =>
    declarations.filter(({ type }) => types.includes(type.toLowerCase()));
  const blind: Blind[] = readings.flatMap((reading) => reading.blind);

  const roleDeclarations = ofType(ROLE_DEFINITIONS);
  const roleDefinitions = roleDeclarations.map(roleDefinitionOf);
  blind.push(...roleDeclarations.flatMap(blindRole));
  const roles = indexRoles(roleDefinitions, roleDeclarations);
  const grantsOf = (...types: readonly string[]) =>
    ofType(...types).flatMap((declaration) => {
      const found = roleAssignmentOf(declaration, roles);
      if ('assignment' in found) return [{ declaration, assignment: found.assignment }];
      blind.push(found.blind);
      return [];
    });
  // An assignment that PIM makes is one as well, as Azure lists it.
  const scheduled = grantsOf(ACTIVE_ASSIGNMENTS);
  const eligible = grantsOf(ELIGIBLE_ASSIGNMENTS);
  const assigned = [...grantsOf(ROLE_ASSIGNMENTS), ...scheduled];
  const resources = withDiagnostics(
    declarations.flatMap(
      (declaration) => DECLARED_RESOURCES[declaration.type.toLowerCase()]?.(declaration) ?? [],
    ),
    ofType(DIAGNOSTIC_SETTINGS),
  );
  // What is only looked up is a principal all the same.
  const principals = [...principalsOf(resources), ...directoryPrincipals(everything)];
  const unreadable = readings.flatMap((reading) => reading.unreadable);
  const gaps = unreadable.map(
    ({ file, why }): Gap => ({
      part: 'files',
      scope: file,
      reason: { kind: 'unexpected-answer', detail: why },
    }),
  );
  return {
    schemaVersion: '1',
    collectedAt,
    scopes: [
      {
        scope: path,
        state: gaps.length === 0 && !interrupted ? 'complete' : 'partial',
        gaps: gaps.sort((left, right) => compare(left.scope, right.scope)),
        ...(declarations.length === 0 && readings.every(({ steps = [] }) => steps.length === 0)
          ? { nothing: 'empty' }
          : {}),
      },
    ],
    interrupted,
    resources: sorted(
      [...resources, ...readings.flatMap(({ steps = [] }) => steps)],
      ({ key, id }) => `${key} ${id}`,
    ),
    roleDefinitions: sorted(roleDefinitions, ({ roleId }) => roleId),
    roleAssignments: sorted(
      assigned.map(({ assignment }) => assignment),
      ({ id }) => id,
    ),
    eligibleAssignments: sorted(eligible.map(eligibleAssignmentOf), ({ id }) => id),
    activeAssignments: sorted(
      scheduled.map((found) => activeAssignmentOf(found, collectedAt)),
      ({ id }) => id,
    ),
    denyAssignments: [],
    delegations: [],
    classicAdministrators: [],
    principals: sorted(
      [...principals, ...holdersOf([...assigned, ...eligible], everything, principals)],
      ({ id }) => id,
    ),
    applications: sorted(
      ofType(APPLICATIONS).map((declaration) =>
        applicationOf(declaration, ofType('microsoft.graph/applications/passwords')),
      ),
      ({ objectId }) => objectId,
    ),
    federatedCredentials: sorted(
      ofType(IDENTITY_CREDENTIALS, APPLICATION_CREDENTIALS).map(federatedCredentialOf),
      ({ key }) => key,
    ),
    managementGroups: {},
    writtenSecrets: sorted(declarations.flatMap(secretsIn), ({ resource, path }) => `${resource.id} ${path}`),
    unresolved: sorted(unresolvedOf(blind), ({ origin, expression }) =>
      origin.kind === 'file'
        ? `${origin.file} ${String(origin.line).padStart(9, '0')} ${origin.column} ${expression}`
        : expression,
    ),
  };
}

/** References to what is there already declare nothing, nor does what a condition rules out. */
function isDeployed({ existing, condition }: Declaration): boolean {
  return !existing && !(condition?.kind === 'boolean' && !condition.boolean);
}

/** Log categories that declared diagnostic settings send for an endpoint. */
function withDiagnostics(resources: readonly AnyResource[], settings: readonly Declaration[]): AnyResource[] {
  if (settings.length === 0) return [...resources];
  const categories = new Map<string, Fact<readonly string[]>>();
  for (const setting of settings) {
    const key = setting.scope.toLowerCase();
    const [before, now] = [categories.get(key), sentBy(setting)];
    // One that certainly sends the log is enough; short of that, one that is not known leaves it open.
    const certain = [before, now].find((fact) => fact?.state === 'known' && fact.value.some(namesCallers));
    const open = [before, now].find((fact) => fact?.state === 'unknown');
    const all = [before, now].flatMap((fact) => (fact?.state === 'known' ? fact.value : []));
    categories.set(key, certain ?? open ?? known(all));
  }
  return resources.map((resource): AnyResource => {
    const sent = categories.get(resource.key);
    if (resource.kind !== 'online-endpoint' || sent === undefined) return resource;
    return { ...resource, diagnosticCategories: sent } satisfies OnlineEndpoint;
  });
}

function sentBy(setting: Declaration): Fact<readonly string[]> {
  const sent = factOf(setting, ['properties', 'logs'], (logs) => {
    if (logs.kind !== 'list') return undefined;
    const categories: string[] = [];
    let hidden: Extract<Value, { readonly kind: 'unresolved' }> | undefined;
    for (const log of logs.items) {
      const enabled = valueAt(log, 'enabled');
      // Plans of Terraform write what is not set as null.
      const category = [valueAt(log, 'category'), valueAt(log, 'categoryGroup')].find(
        (value) => value !== undefined && value.kind !== 'null',
      );
      if (category?.kind === 'text' && !(enabled?.kind === 'boolean' && !enabled.boolean)) {
        if (enabled?.kind !== 'unresolved') categories.push(category.text);
        else if (namesCallers(category.text)) hidden ??= enabled;
      }
      if (log.kind === 'unresolved') hidden ??= log;
      else if (category?.kind === 'unresolved') hidden ??= category;
    }
    return categories.some(namesCallers) ? categories : (hidden ?? categories);
  });
  return sent.state === 'absent' ? known([]) : sent;
}

/** https://learn.microsoft.com/azure/machine-learning/monitor-resource-logs */
function namesCallers(category: string): boolean {
  return /^(?:allLogs|AmlOnlineEndpointTrafficLog)$/i.test(category);
}

/** Each place once, however often a module is called or a loop runs. */
function unresolvedOf(blind: readonly Blind[]): readonly UnresolvedExpression[] {
  const found = new Map<string, UnresolvedExpression>();
  for (const { file, place, expression, why, type } of blind) {
    found.set(JSON.stringify([file, place.line, place.column, expression, type]), {
      expression,
      why,
      ...(type === undefined ? {} : { type }),
      origin: originAt(file, place),
    });
  }
  return [...found.values()];
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((left, right) => compare(left.key, right.key))
    .map(({ item }) => item);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
