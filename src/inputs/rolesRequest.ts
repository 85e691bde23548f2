import type { InputValues } from './declaration.ts';
import type { ReadInputs } from './read.ts';

/** What `roles` is to do. */
export interface RolesRequest {
  /** File to judge; otherwise roles are printed. */
  readonly check?: string;
  readonly role?: NonNullable<InputValues['role']>;
  readonly assignableScope: string;
  readonly format: 'text' | 'json';
}

export const SCOPE_TO_FILL_IN = '/subscriptions/SUBSCRIPTION_ID';
/** @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties */
const ASSIGNABLE =
  /^\/(?:subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/resourceGroups\/[\p{L}\p{N}_.()-]{1,90})?|providers\/Microsoft\.Management\/managementGroups\/[\w.()-]{1,90})$/iu;

export function problemsOfAssignableScope(scope: string): readonly string[] {
  return ASSIGNABLE.test(scope)
    ? []
    : [
        '--assignable-scope: write the ARM id of a subscription, a resource group or a management group, such as /subscriptions/11111111-2222-3333-4444-555555555555',
      ];
}

export function checkRolesRequest(
  inputs: ReadInputs,
):
  | { readonly ok: true; readonly value: RolesRequest }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const problems = [...inputs.problems];
  const { check, role } = inputs.values;
  const scope = inputs.values['assignable-scope'];
  if (check !== undefined && (role !== undefined || scope !== undefined)) {
    problems.push('--check: judges a file; --role and --assignable-scope are for printing roles');
  }
  if (scope !== undefined) problems.push(...problemsOfAssignableScope(scope));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(check === undefined ? {} : { check }),
      ...(role === undefined ? {} : { role }),
      assignableScope: scope ?? SCOPE_TO_FILL_IN,
      format: inputs.values.format === 'json' ? 'json' : 'text',
    },
  };
}
