import { quoteForShell } from '../findings/quoteForShell.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { Grant } from '../rbac/grants.ts';
import { scopeClass } from '../rbac/scopes.ts';

/** Most commands in one remediation; a longer list is for a script, not for a person. */
export const MOST_COMMANDS = 10;

/** Commands that take roles away, one per way of holding them. */
export function removalCommand(grants: readonly Grant[]): string {
  const assigned = grants.filter((grant) => isAssignment(grant)).map(({ assignment }) => assignment.id);
  const others = grants.filter((grant) => !isAssignment(grant)).map(removeOther);
  const lines = [
    ...(assigned.length === 0
      ? []
      : [shellCommand(['az', 'role', 'assignment', 'delete', '--ids', ...assigned.slice(0, MOST_COMMANDS)])]),
    ...others.slice(0, MOST_COMMANDS),
  ];
  return lines.join('\n');
}

/** The same role for the same principal at other scopes. */
export function regrantWords(grant: Grant, roleId: string, scope: string): readonly string[] {
  const type = grant.principalType;
  return [
    ...['az', 'role', 'assignment', 'create', '--assignee-object-id', grant.principalId],
    // Spares a look-up in the directory, which fails for principals that are new.
    ...(type === 'Unknown' || type === 'Device' ? [] : ['--assignee-principal-type', type]),
    ...['--role', roleId, '--scope', scope],
  ];
}

function isAssignment({ eligible, delegated }: Grant): boolean {
  return !eligible && !delegated;
}

function removeOther(grant: Grant): string {
  if (grant.delegated) {
    return shellCommand([
      'az',
      'managedservices',
      'assignment',
      'delete',
      '--assignment',
      grant.assignment.id,
    ]);
  }
  return scheduleRequest('roleEligibilityScheduleRequests', grant, { requestType: 'AdminRemove' });
}

/**
 * A request to PIM. Its name is a GUID that nobody used before, so the shell makes one; the address has no host, so that
 * `az rest` takes the one of the cloud it is signed in to.
 * @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create
 */
export function scheduleRequest(
  collection: 'roleEligibilityScheduleRequests' | 'roleAssignmentScheduleRequests',
  grant: Pick<Grant, 'principalId' | 'roleId' | 'scope'>,
  more: Readonly<Record<string, unknown>>,
): string {
  const scope = scopeClass(grant.scope) === 'root' ? '' : grant.scope;
  const subscription = /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
  const body = {
    properties: {
      principalId: grant.principalId,
      roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${grant.roleId}`,
      ...more,
    },
  };
  const before = quoteForShell(`${scope}/providers/Microsoft.Authorization/${collection}/`);
  const after = quoteForShell('?api-version=2020-10-01');
  return `az rest --method put --url ${before}"$(uuidgen)"${after} --body ${quoteForShell(JSON.stringify(body))}`;
}
