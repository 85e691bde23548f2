import type { Declaration } from './declaration.ts';
import { declaredId, deploymentScope } from './declaredScopes.ts';
import { jsonFileReader } from './jsonFiles.ts';
import { objectOf } from './templateFunctions.ts';
import { identifying, type ObjectValue, type Value, valueAt } from './value.ts';

const TYPE = 'Microsoft.Authorization/roleDefinitions';
const LISTS = ['actions', 'notActions', 'dataActions', 'notDataActions'] as const;

/**
 * Files for `az role definition create`, and what `az role definition list` and ARM print of custom roles.
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles
 */
export const roleFileReader = jsonFileReader(
  'role-file',
  [/"assignableScopes"/i, /"(?:actions|dataActions)"/i],
  declareRole,
);

function declareRole(file: string, value: ObjectValue, index: number): Declaration | undefined {
  const nested = valueAt(value, 'properties');
  const fields = nested?.kind === 'object' ? nested : value;
  const name = valueAt(fields, 'roleName') ?? valueAt(value, 'name');
  const scopes = valueAt(fields, 'assignableScopes');
  if (name === undefined || scopes === undefined || isBuiltIn(fields)) return undefined;
  const permissions = permissionsOf(fields);
  if (permissions === undefined) return undefined;
  const scope = deploymentScope(file, 'subscription');
  const guid = identifying(valueAt(value, 'id') ?? valueAt(value, 'name')) ?? String(index);
  const last = guid.slice(guid.lastIndexOf('/') + 1);
  const roleName = identifying(name) ?? last;
  return {
    file,
    place: value.entries.get('name')?.namePlace ?? name.place,
    symbol: roleName,
    type: TYPE,
    name: { kind: 'text', text: last, place: name.place },
    id: declaredId(scope, TYPE, [last]),
    scope,
    existing: false,
    body: body({ roleName: name, assignableScopes: scopes, permissions }, value),
    format: 'role-file',
  };
}

/** ARM has them under `permissions`; the file for the command line has them at the top. */
function permissionsOf(fields: ObjectValue): Value | undefined {
  const permissions = valueAt(fields, 'permissions');
  if (permissions !== undefined) return permissions;
  const lists = LISTS.flatMap((list): [string, Value][] => {
    const found = valueAt(fields, list);
    return found === undefined ? [] : [[list, found]];
  });
  if (lists.length === 0) return undefined;
  return { kind: 'list', items: [objectOf(lists, fields.place)], place: fields.place };
}

function isBuiltIn(fields: ObjectValue): boolean {
  return ['type', 'roleType'].some((name) => {
    const value = valueAt(fields, name);
    return value?.kind === 'text' && value.text.toLowerCase() === 'builtinrole';
  });
}

function body(properties: Readonly<Record<string, Value>>, { place }: ObjectValue): ObjectValue {
  return objectOf([['properties', objectOf(Object.entries(properties), place)]], place) as ObjectValue;
}
