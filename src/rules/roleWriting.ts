import type { Permission, RoleDefinition } from '../inventory/access.ts';
import { matchesOperation } from '../rbac/operations.ts';

const KNOWN = new WeakMap<RoleDefinition, { readonly pattern: string | undefined }>();

/** The first string by which a role does more than read, data included; undefined for roles that only read. */
export function changesSomething(role: RoleDefinition): string | undefined {
  const known = KNOWN.get(role);
  if (known !== undefined) return known.pattern;
  const pattern = role.permissions.map(changingPattern).find((one) => one !== undefined);
  KNOWN.set(role, { pattern });
  return pattern;
}

function changingPattern({
  actions,
  notActions,
  dataActions,
  notDataActions,
}: Permission): string | undefined {
  return (
    actions.find((one) => !readsOnly(one) && !isTakenAway(one, notActions)) ??
    dataActions.find((one) => !readsOnly(one) && !isTakenAway(one, notDataActions))
  );
}

function readsOnly(pattern: string): boolean {
  return pattern.toLowerCase().endsWith('/read');
}

/** A NotAction that covers the whole of a pattern leaves nothing of it. */
function isTakenAway(pattern: string, excluded: readonly string[]): boolean {
  return excluded.some((one) => matchesOperation(one, pattern));
}
