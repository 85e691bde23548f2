import { at } from '../azure/body.ts';
import type { Permission } from '../inventory/access.ts';

/** `permissions` of a role definition or a deny assignment. What is missing is an empty list: it grants nothing. */
export function permissionsOf(body: unknown): Permission[] {
  const list = at(body, 'properties', 'permissions');
  return (Array.isArray(list) ? list : []).map((one: unknown) => {
    const condition = at(one, 'condition');
    return {
      actions: texts(one, 'actions'),
      notActions: texts(one, 'notActions'),
      dataActions: texts(one, 'dataActions'),
      notDataActions: texts(one, 'notDataActions'),
      ...(typeof condition === 'string' && condition !== '' ? { condition } : {}),
    };
  });
}

export function texts(body: unknown, ...path: readonly string[]): string[] {
  const list = at(body, ...path);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
