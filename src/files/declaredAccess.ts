import {
  type ActiveAssignment,
  type Application,
  type DeclaredGrant,
  type EligibleAssignment,
  type FederatedCredential,
  type Permission,
  PRINCIPAL_TYPES,
  type Principal,
  type PrincipalType,
  type RoleAssignment,
  type RoleDefinition,
  type UnstableReference,
} from '../inventory/access.ts';
import { ABSENT, type Fact, known } from '../inventory/fact.ts';
import type { AnyResource } from '../inventory/resource.ts';
import { standIn } from '../inventory/standIn.ts';
import { builtInRole, builtInRoleNamed } from '../rbac/builtInRoles.ts';
import type { Blind, Declaration } from './declaration.ts';
import { listFact, originAt, reasonOf, textFact } from './declaredFacts.ts';
import { declaredPrincipal } from './declaredScopes.ts';
import { identifying, type ObjectValue, type Place, type Value, valueAt } from './value.ts';

/** Types of Azure RBAC and of federation, lower-cased. */
export const ROLE_ASSIGNMENTS = 'microsoft.authorization/roleassignments';
export const ROLE_DEFINITIONS = 'microsoft.authorization/roledefinitions';
export const ELIGIBLE_ASSIGNMENTS = 'microsoft.authorization/roleeligibilityschedulerequests';
export const ACTIVE_ASSIGNMENTS = 'microsoft.authorization/roleassignmentschedulerequests';
export const IDENTITY_CREDENTIALS =
  'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials';
export const APPLICATIONS = 'microsoft.graph/applications';
export const APPLICATION_CREDENTIALS = 'microsoft.graph/applications/federatedidentitycredentials';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Some templates take an id apart and put it together again. */
const ROLE_ID = /\/roledefinitions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i;

/** The role definitions that files declare, found by GUID, by id and by name. */
export type DeclaredRoles = ReadonlyMap<string, RoleDefinition>;

export function indexRoles(
  roles: readonly RoleDefinition[],
  declarations: readonly Declaration[],
): DeclaredRoles {
  const index = new Map<string, RoleDefinition>();
  for (const [position, role] of roles.entries()) {
    const declaration = declarations[position];
    index.set(role.roleId, role);
    index.set(role.roleName.toLowerCase(), role);
    if (declaration !== undefined) index.set(declaration.id.toLowerCase(), role);
  }
  return index;
}

/** https://learn.microsoft.com/azure/templates/microsoft.authorization/roledefinitions */
export function roleDefinitionOf(declaration: Declaration): RoleDefinition {
  const { file, body, name, place, symbol } = declaration;
  const roleName = identifying(valueAt(body, 'properties', 'roleName'));
  const guid = GUID.exec(identifying(name) ?? '')?.[0];
  const permissions = valueAt(body, 'properties', 'permissions');
  const parts = permissions?.kind === 'list' ? permissions.items : [];
  return {
    roleId: guid?.toLowerCase() ?? declaration.id.toLowerCase(),
    roleName: roleName ?? symbol,
    type: 'CustomRole',
    assignableScopes: texts(valueAt(body, 'properties', 'assignableScopes')),
    permissions: parts.flatMap((item) => (item.kind === 'object' ? [permissionOf(item)] : [])),
    origin: originAt(file, place),
    declared: {
      symbol,
      strings: parts.flatMap(operationsIn).flatMap((item) => {
        const text = identifying(item);
        return text === undefined ? [] : [{ text, origin: originAt(file, item.place) }];
      }),
    },
  };
}

const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'];

/** The operations of a permission, or what hides them. */
function operationsIn(part: Value): readonly Value[] {
  if (part.kind === 'unresolved') return [part];
  return LISTS.flatMap((list) => {
    const value = valueAt(part, list);
    return value === undefined ? [] : value.kind === 'list' ? value.items : [value];
  });
}

function permissionOf(value: ObjectValue): Permission {
  return {
    actions: texts(valueAt(value, 'actions')),
    notActions: texts(valueAt(value, 'notActions')),
    dataActions: texts(valueAt(value, 'dataActions')),
    notDataActions: texts(valueAt(value, 'notDataActions')),
  };
}

/** What hides operations of a role: a list that is not known says nothing of what the role may do. */
export function blindRole({ file, type, body }: Declaration): readonly Blind[] {
  const permissions = valueAt(body, 'properties', 'permissions');
  const parts =
    permissions?.kind === 'list' ? permissions.items : permissions === undefined ? [] : [permissions];
  return parts
    .flatMap(operationsIn)
    .flatMap((item) =>
      item.kind === 'unresolved'
        ? [{ file, place: item.place, expression: item.expression, why: item.why, type }]
        : [],
    );
}

/** A role assignment, or what hides it. */
export function roleAssignmentOf(
  declaration: Declaration,
  roles: DeclaredRoles,
): { readonly assignment: RoleAssignment } | { readonly blind: Blind } {
  const { file, body, id, place, scope, type } = declaration;
  const role = roleOf(declaration, roles);
  if (typeof role !== 'string') {
    const at = role ?? { place, expression: 'roleDefinitionId', why: 'the assignment names no role' };
    return { blind: { file, place: at.place, expression: at.expression, why: at.why, type } };
  }
  const condition = textFact(declaration, 'properties', 'condition');
  const version = textFact(declaration, 'properties', 'conditionVersion');
  const assignment: RoleAssignment = {
    id: id.toLowerCase(),
    roleId: role,
    principalId: principalOf(declaration),
    principalType: principalTypeOf(valueAt(body, 'properties', 'principalType')),
    scope,
    // A condition that nobody can read is one that nobody may count on: it is kept as it is written.
    ...(condition.state === 'known'
      ? { condition: condition.value }
      : condition.state === 'unknown'
        ? { condition: `{${condition.reason.detail}}` }
        : {}),
    ...(version.state === 'known' ? { conditionVersion: version.value } : {}),
    ...unstableIn(declaration),
    origin: originAt(file, place),
    declared: declaredGrant(declaration),
  };
  return { assignment };
}

/** Where the values of an assignment stand. */
function declaredGrant({ file, body, symbol }: Declaration): DeclaredGrant {
  const at = (name: keyof DeclaredGrant, ...path: readonly string[]): Partial<DeclaredGrant> => {
    const value = valueAt(body, 'properties', ...path);
    return value === undefined ? {} : { [name]: originAt(file, value.place) };
  };
  const role =
    valueAt(body, 'properties', 'roleDefinitionName') ?? valueAt(body, 'properties', 'roleDefinitionId');
  const expiration = valueAt(body, 'properties', 'scheduleInfo', 'expiration');
  const end = ENDS.map((name) => valueAt(expiration, name)).find((value) => value?.kind === 'unresolved');
  return {
    symbol,
    ...(role === undefined ? {} : { role: originAt(file, role.place) }),
    ...at('principal', 'principalId'),
    ...at('principalType', 'principalType'),
    ...at('condition', 'condition'),
    ...at('expiration', 'scheduleInfo', 'expiration'),
    ...(end?.kind === 'unresolved' ? { hiddenEnd: reasonOf(end).detail } : {}),
    ...(role?.confidence === undefined ? {} : { confidence: role.confidence }),
  };
}

const ENDS = ['type', 'endDateTime', 'duration', 'durationDays', 'durationHours'];

/** An assignment, and the declaration that it comes from. */
export interface DeclaredAssignment {
  readonly declaration: Declaration;
  readonly assignment: RoleAssignment;
}

export function eligibleAssignmentOf({ declaration, assignment }: DeclaredAssignment): EligibleAssignment {
  const { conditionVersion: _, unstable: _unstable, ...grant } = assignment;
  const end = textFact(declaration, 'properties', 'scheduleInfo', 'expiration', 'endDateTime');
  return { ...grant, ...(end.state === 'known' ? { endDateTime: end.value } : {}) };
}

/** What a declaration leaves to chance. https://learn.microsoft.com/azure/role-based-access-control/best-practices */
function unstableIn({ file, body, place, name, format }: Declaration): Pick<RoleAssignment, 'unstable'> {
  const found: UnstableReference[] = [];
  const see = (kind: UnstableReference['kind'], written: string, at: Place): void => {
    found.push({ kind, written: written.slice(0, 200), origin: originAt(file, at) });
  };
  const roleName = valueAt(body, 'properties', 'roleDefinitionName');
  const roleText = identifying(roleName);
  if (roleName !== undefined && roleText !== undefined) see('role-by-name', roleText, roleName.place);
  // Terraform makes the name itself.
  if (format === 'arm-template' || format === 'bicep') {
    const written = name.kind === 'unresolved' ? name.expression : (identifying(name) ?? '');
    if (!/\bguid\(/i.test(written) && !GUID.test(written)) see('name-not-derived', written, name.place);
  }
  if (valueAt(body, 'properties', 'principalType') === undefined) see('no-principal-type', '', place);
  const condition = valueAt(body, 'properties', 'condition');
  if (
    condition !== undefined &&
    condition.kind !== 'null' &&
    valueAt(body, 'properties', 'conditionVersion') === undefined
  ) {
    see('no-condition-version', '', condition.place);
  }
  return found.length === 0 ? {} : { unstable: found };
}

/**
 * PIM's view of an assignment that it makes: from when, and until when. One that does not say when it begins does so when
 * it is deployed: `now`, ISO 8601.
 */
export function activeAssignmentOf(
  { declaration, assignment }: DeclaredAssignment,
  now: string,
): ActiveAssignment {
  const { conditionVersion: _, unstable: _unstable, ...grant } = assignment;
  const start = textFact(declaration, 'properties', 'scheduleInfo', 'startDateTime');
  const startDateTime = start.state === 'known' ? start.value : now;
  const endDateTime = endOf(
    valueAt(declaration.body, 'properties', 'scheduleInfo', 'expiration'),
    startDateTime,
  );
  return {
    ...grant,
    assignmentType: 'Assigned',
    startDateTime,
    ...(endDateTime === undefined ? {} : { endDateTime }),
    roleAssignmentId: assignment.id,
  };
}

const HOUR = 3_600_000;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** `endDateTime`, or a duration from the start; Terraform counts days or hours. */
function endOf(expiration: Value | undefined, start: string): string | undefined {
  const end = identifying(valueAt(expiration, 'endDateTime'));
  if (end !== undefined) return end;
  const number = (name: string): number => Number(identifying(valueAt(expiration, name)) ?? 0);
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0] =
    DURATION.exec(identifying(valueAt(expiration, 'duration')) ?? '')?.map(Number) ?? [];
  const counted = [years * 365, months * 31, weeks * 7, days, number('durationDays')];
  const span =
    counted.reduce((sum, one) => sum + (one || 0), 0) * 24 + (hours || 0) + number('durationHours');
  const at = Date.parse(start) + span * HOUR;
  return span > 0 && Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : undefined;
}

/** The GUID of the role, or the lower-cased id of a declared one whose GUID is not known; else what hides it. */
function roleOf(
  { body }: Declaration,
  roles: DeclaredRoles,
): string | Extract<Value, { readonly kind: 'unresolved' }> | undefined {
  const byName = valueAt(body, 'properties', 'roleDefinitionName');
  if (byName?.kind === 'text') {
    const role = roles.get(byName.text.toLowerCase()) ?? builtInRoleNamed(byName.text);
    if (role !== undefined) return role.roleId;
    const why = 'no built-in role has this name, and no file here declares one';
    return {
      kind: 'unresolved',
      place: byName.place,
      expression: byName.text,
      why,
      placeholder: byName.text,
    };
  }
  const value = valueAt(body, 'properties', 'roleDefinitionId');
  const id = identifying(value);
  if (value === undefined || id === undefined) return byName?.kind === 'unresolved' ? byName : undefined;
  const declared = roles.get(id.toLowerCase()) ?? roles.get(id.slice(id.lastIndexOf('/') + 1).toLowerCase());
  if (declared !== undefined) return declared.roleId;
  // The GUID is at the end even where the subscription before it is not known.
  const guid = GUID.exec(id)?.[0] ?? ROLE_ID.exec(id)?.[1];
  if (guid !== undefined && builtInRole(guid) !== undefined) return guid.toLowerCase();
  if (guid !== undefined) {
    const why = 'no built-in role has this id, and no file here declares it';
    return { kind: 'unresolved', place: value.place, expression: guid, why, placeholder: guid };
  }
  if (value.kind === 'unresolved') return value;
  const why = 'it ends with no GUID of a role';
  const shown = id.slice(id.lastIndexOf('/providers/') + 1);
  return { kind: 'unresolved', place: value.place, expression: shown, why, placeholder: id };
}

/** The object id, or what stands for it: the same for one parameter wherever it is used in a deployment. */
function principalOf({ body, file, symbol }: Declaration): string {
  const value = valueAt(body, 'properties', 'principalId');
  const id = identifying(value) ?? symbol;
  // Many parameters for an object id have an empty text for a default: it names nobody yet.
  if (value?.kind === 'text' && id === '') return standIn(`${file}#${symbol}.principalId`).toLowerCase();
  return (value?.kind === 'text' ? id : standIn(`${file}#${id}`)).toLowerCase();
}

function principalTypeOf(value: Value | undefined): PrincipalType {
  const text = value?.kind === 'text' ? value.text.toLowerCase() : undefined;
  return PRINCIPAL_TYPES.find((type) => type.toLowerCase() === text) ?? 'Unknown';
}

/** Of a managed identity, or of an application, whose own declaration is what the id lies below. */
export function federatedCredentialOf(declaration: Declaration): FederatedCredential {
  const { id, type, file, place, name, symbol } = declaration;
  const ofApplication = type.toLowerCase() === APPLICATION_CREDENTIALS;
  const path = (property: string): readonly string[] => ['properties', property];
  return {
    key: id.toLowerCase(),
    name: identifying(name) ?? symbol,
    holder: {
      kind: ofApplication ? 'application' : 'managed-identity',
      id: id.toLowerCase().split('/').slice(0, -2).join('/'),
    },
    issuer: textFact(declaration, ...path('issuer')),
    subject: textFact(declaration, ...path('subject')),
    audiences: listFact(declaration, path('audiences'), (item) =>
      item.kind === 'text' ? item.text : undefined,
    ),
    claimsMatchingExpression: textFact(declaration, 'properties', 'claimsMatchingExpression', 'value'),
    origin: originAt(file, place),
  };
}

/** An app registration; its passwords are declarations of their own below it. */
export function applicationOf(declaration: Declaration, passwords: readonly Declaration[]): Application {
  const { id, file, place, body, symbol } = declaration;
  const mine = passwords.filter((password) => password.id.toLowerCase().startsWith(`${id.toLowerCase()}/`));
  return {
    objectId: id.toLowerCase(),
    appId: id.toLowerCase(),
    displayName: identifying(valueAt(body, 'properties', 'displayName')) ?? symbol,
    owners: ABSENT,
    passwords: known(
      mine.map((password) => ({
        keyId: password.symbol,
        startDateTime: identifying(valueAt(password.body, 'properties', 'startDateTime')) ?? '',
        endDateTime: identifying(valueAt(password.body, 'properties', 'endDateTime')) ?? '',
        origin: originAt(password.file, password.place),
      })),
    ),
    origin: originAt(file, place),
  };
}

/** The principals that declared identities will be, so that assignments to them have a name. */
export function principalsOf(resources: readonly AnyResource[]): readonly Principal[] {
  return resources.flatMap((resource) => {
    const ids: Fact<string>[] =
      resource.kind === 'managed-identity'
        ? [known(declaredPrincipal(resource.key))]
        : 'identity' in resource
          ? [resource.identity.systemAssigned]
          : [];
    return ids.flatMap((id) => (id.state === 'known' ? [identityPrincipal(id.value, resource)] : []));
  });
}

function identityPrincipal(id: string, { kind, name, origin }: AnyResource): Principal {
  const holder = kind === 'managed-identity' ? name : `identity of ${kind.replaceAll('-', ' ')} ${name}`;
  return {
    id,
    type: 'ServicePrincipal',
    displayName: known(holder),
    userType: ABSENT,
    accountEnabled: ABSENT,
    transitiveMembers: ABSENT,
    owners: ABSENT,
    servicePrincipalType: known('ManagedIdentity'),
    appId: ABSENT,
    exists: ABSENT,
    origin,
  };
}

function texts(value: Value | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => identifying(item) ?? []) : [];
}
