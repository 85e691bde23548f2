import type { RoleDefinition } from '../inventory/access.ts';
import { CHECKED_OPERATIONS } from './endpointOperations.ts';
import { grantingPattern } from './operations.ts';

/** What one role definition says of one operation. */
export interface CheckedOperation {
  readonly operation: string;
  readonly granted: boolean;
  /** The string of the definition that grants it. */
  readonly by: string | null;
  /** It is granted only under a condition inside the definition; such a condition limits role assignment alone. */
  readonly conditional: boolean;
}

export interface CheckedRole {
  /** GUID. */
  readonly id: string;
  readonly name: string;
  /** All of `CHECKED_OPERATIONS`, in that order. */
  readonly operations: readonly CheckedOperation[];
}

export function checkRole({ roleId, roleName, permissions }: RoleDefinition): CheckedRole {
  return {
    id: roleId,
    name: roleName,
    operations: CHECKED_OPERATIONS.map((operation) => {
      const found = grantingPattern(permissions, operation);
      return {
        operation,
        granted: found !== undefined,
        by: found?.pattern ?? null,
        conditional: found?.conditional ?? false,
      };
    }),
  };
}
