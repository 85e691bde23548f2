import type { ActiveAssignment, EligibleAssignment } from '../inventory/access.ts';
import { keyOf } from './facts.ts';
import { grantOf, optionalText } from './roleAssignments.ts';

/** https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope */
export function eligibleAssignmentOf(body: unknown, apiVersion: string): EligibleAssignment | undefined {
  const grant = grantOf(body, apiVersion);
  if (grant === undefined) return undefined;
  const memberType = optionalText(body, 'memberType');
  const endDateTime = optionalText(body, 'endDateTime');
  return {
    ...grant,
    ...(memberType === undefined ? {} : { memberType }),
    ...(endDateTime === undefined ? {} : { endDateTime }),
  };
}

/** https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope */
export function activeAssignmentOf(body: unknown, apiVersion: string): ActiveAssignment | undefined {
  const grant = grantOf(body, apiVersion);
  if (grant === undefined) return undefined;
  const memberType = optionalText(body, 'memberType');
  const startDateTime = optionalText(body, 'startDateTime');
  const endDateTime = optionalText(body, 'endDateTime');
  const assignment = optionalText(body, 'originRoleAssignmentId');
  return {
    ...grant,
    assignmentType: optionalText(body, 'assignmentType') === 'Activated' ? 'Activated' : 'Assigned',
    ...(memberType === undefined ? {} : { memberType }),
    ...(startDateTime === undefined ? {} : { startDateTime }),
    ...(endDateTime === undefined ? {} : { endDateTime }),
    ...(assignment === undefined ? {} : { roleAssignmentId: keyOf(assignment) }),
  };
}
