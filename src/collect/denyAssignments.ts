import { at } from '../azure/body.ts';
import type { DenyAssignment } from '../inventory/access.ts';
import { keyOf, nameOf } from './facts.ts';
import { permissionsOf } from './permissions.ts';
import { optionalText } from './roleAssignments.ts';

/** https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-scope */
export function denyAssignmentOf(body: unknown, apiVersion: string): DenyAssignment | undefined {
  const id = at(body, 'id');
  const scope = optionalText(body, 'scope');
  if (typeof id !== 'string' || scope === undefined) return undefined;
  const condition = optionalText(body, 'condition');
  return {
    id: keyOf(id),
    name: optionalText(body, 'denyAssignmentName') ?? nameOf(id),
    scope,
    doNotApplyToChildScopes: at(body, 'properties', 'doNotApplyToChildScopes') === true,
    permissions: permissionsOf(body),
    principals: objectIds(body, 'principals'),
    excludePrincipals: objectIds(body, 'excludePrincipals'),
    ...(condition === undefined ? {} : { condition }),
    origin: { kind: 'azure', id, apiVersion },
  };
}

function objectIds(body: unknown, field: string): string[] {
  const list = at(body, 'properties', field);
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const id = at(one, 'id');
    return typeof id === 'string' ? [id.toLowerCase()] : [];
  });
}
