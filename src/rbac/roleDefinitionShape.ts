import type { Permission, RoleDefinition } from '../inventory/access.ts';
import type { Origin } from '../inventory/origin.ts';

export type ReadRole =
  | { readonly ok: true; readonly role: RoleDefinition }
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST_PERMISSIONS = 1000;
const MOST_OPERATIONS = 20_000;
const LONGEST_TEXT = 1000;
const LONGEST_CONDITION = 16_384;
const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'] as const;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Understands a role definition in any of the forms in which Azure's tools print or take it: ARM (fields under
 * `properties`), `az role definition list` (fields at the top), and the file for `az role definition create` (`Name`,
 * `IsCustom`, `Actions` at the top, no `permissions`). Letters of field names may be of any case. All problems are
 * collected, each with the place where it is.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
export function readRoleDefinition(value: unknown, place: string, origin?: Origin): ReadRole {
  if (!isObject(value)) return { ok: false, problems: [`${place}: must be a role definition, an object`] };
  const problems: string[] = [];
  const nested = field(value, 'properties');
  if (nested !== undefined && nested !== null && !isObject(nested)) {
    problems.push(`${place}.properties: must be an object`);
  }
  const fields = isObject(nested) ? nested : value;
  const permissions = readPermissions(fields, place, problems);

  const id = text(field(value, 'id'));
  const name = text(field(value, 'name')) ?? text(field(fields, 'name'));
  const roleId = guidOf(id) ?? guidOf(name) ?? id ?? name;
  const roleName = text(field(fields, 'roleName')) ?? text(field(value, 'roleName')) ?? name ?? roleId;
  if (roleId === undefined || roleName === undefined) {
    problems.push(`${place}: has neither "id" nor "name"`);
  }
  if (problems.length > 0 || roleId === undefined || roleName === undefined) return { ok: false, problems };
  return {
    ok: true,
    role: {
      roleId,
      roleName,
      type: isBuiltIn(fields) ? 'BuiltInRole' : 'CustomRole',
      assignableScopes: texts(field(fields, 'assignableScopes')),
      permissions,
      origin: origin ?? { kind: 'azure', id: id ?? roleId, apiVersion: '2022-04-01' },
    },
  };
}

function readPermissions(
  fields: Readonly<Record<string, unknown>>,
  place: string,
  problems: string[],
): readonly Permission[] {
  const listed = field(fields, 'permissions');
  if (listed === undefined || listed === null) {
    if (LISTS.some((list) => field(fields, list) !== undefined)) {
      return [readPermission(fields, place, problems)];
    }
    problems.push(`${place}: has neither "permissions" nor "actions"`);
    return [];
  }
  if (!Array.isArray(listed) || listed.length > MOST_PERMISSIONS) {
    problems.push(`${place}.permissions: must be a list of at most ${MOST_PERMISSIONS} objects`);
    return [];
  }
  return listed.map((one: unknown, index) => {
    const where = `${place}.permissions[${index}]`;
    if (isObject(one)) return readPermission(one, where, problems);
    problems.push(`${where}: must be an object`);
    return { actions: [], notActions: [], dataActions: [], notDataActions: [] };
  });
}

function readPermission(
  value: Readonly<Record<string, unknown>>,
  place: string,
  problems: string[],
): Permission {
  const list = (name: (typeof LISTS)[number]): readonly string[] => {
    const found = field(value, name);
    if (found === undefined || found === null) return [];
    if (!Array.isArray(found) || found.length > MOST_OPERATIONS) {
      problems.push(`${place}.${name}: must be a list of at most ${MOST_OPERATIONS} operations`);
      return [];
    }
    const bad = found.findIndex(
      (one: unknown) => typeof one !== 'string' || one.trim() === '' || one.length > LONGEST_TEXT,
    );
    if (bad >= 0) {
      problems.push(`${place}.${name}[${bad}]: must be a text of 1 to ${LONGEST_TEXT} characters`);
      return [];
    }
    return found.filter((one): one is string => typeof one === 'string');
  };
  const condition = field(value, 'condition');
  if (
    condition !== undefined &&
    condition !== null &&
    (typeof condition !== 'string' || condition.length > LONGEST_CONDITION)
  ) {
    problems.push(`${place}.condition: must be a text of at most ${LONGEST_CONDITION} characters`);
  }
  return {
    actions: list('actions'),
    notActions: list('notActions'),
    dataActions: list('dataActions'),
    notDataActions: list('notDataActions'),
    ...(typeof condition === 'string' && condition.trim() !== '' ? { condition } : {}),
  };
}

/** ARM says `type`, the command line `roleType`; files to create a role from say `IsCustom`. */
function isBuiltIn(fields: Readonly<Record<string, unknown>>): boolean {
  return ['type', 'roleType'].some((name) => text(field(fields, name))?.toLowerCase() === 'builtinrole');
}

function field(value: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(value, name)) return value[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(value).find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : value[key];
}

function guidOf(id: string | undefined): string | undefined {
  const last = lastSegment(id);
  return last !== undefined && last.length === 36 && GUID.test(last) ? last.toLowerCase() : undefined;
}

function lastSegment(id: string | undefined): string | undefined {
  const last = id?.slice(id.lastIndexOf('/') + 1);
  return last === '' ? undefined : last;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT ? value : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
