import type { Verdict } from '../findings/finding.ts';
import type { ActiveAssignment } from '../inventory/access.ts';
import { hidesSomething } from '../inventory/inventory.ts';
import { scopeKey } from '../rbac/scopes.ts';
import { firstGap, hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant } from './declaredWords.ts';
import { removalCommand, scheduleRequest } from './grantRemoval.ts';
import { describeGrant, describeHolders, grantIdentity, grantSubject, placedAtRole } from './grantWords.ts';
import { freePrivileges, freeWriting, relevantGrants } from './relevantGrants.ts';
import { type RoleGrant, unreadRoles } from './roleGrants.ts';
import { type FindingParts, fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml310: Rule = {
  id: 'AML310',
  name: 'standing-privileged-access',
  since: '0.1.0',
  summary: 'People activate strong roles when they need them, and do not hold them all the time.',
  severity: 'medium',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    'role-assignments',
    'active-assignments',
    'role-definitions',
    'deny-assignments',
  ],
  why: 'A role that stands is there for whoever steals a session, at any hour. A role that is activated for an hour, with a reason, leaves a trace and is gone again. Workloads cannot activate anything: AML313 looks at theirs.',
  fix: 'Make the person or group eligible for the role through Privileged Identity Management, then delete the standing assignment.',
  docs: [
    'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
    'https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create',
  ],
  supersedes: ['cnspec pim', 'PSRule PIM', 'AzTS persistent access'],

  *check(context): Iterable<Verdict> {
    if (isUnlicensed(context)) {
      yield notApplicable('this tenant has no licence for Privileged Identity Management');
      return;
    }
    yield* unreadable(aml310, context);
    yield* unreadRoles(aml310, context);
    const schedules = indexSchedules(context.inventory.activeAssignments);
    for (const grant of relevantGrants(context)) yield* judgeStanding(grant, schedules, context);
  },
};

/** Azure answers so where the tenant has not bought the feature: that hides nothing. */
function isUnlicensed(context: RuleContext): boolean {
  const gap = firstGap(context, 'active-assignments');
  return gap !== undefined && !hidesSomething(gap);
}

function* judgeStanding(
  grant: RoleGrant,
  schedules: ReadonlyMap<string, ActiveAssignment>,
  context: RuleContext,
): Iterable<Verdict> {
  if (grant.eligible || grant.delegated || !isHeldByPeople(grant)) return;
  const privileges = freePrivileges(context, grant);
  if (privileges.length === 0 && freeWriting(context, grant) === undefined) return;
  const schedule =
    schedules.get(scopeKey(grant.assignment.id)) ??
    schedules.get(holding(grant)) ??
    inPlace(grant.assignment);
  if (schedule === undefined) {
    // Without a schedule to look at, only a gap says whether there is one.
    if (hides(context, ['active-assignments'], grant.scope) || grant.activated) return;
  }
  if (grant.activated || schedule?.assignmentType === 'Activated') {
    yield PASS;
    return;
  }
  const days = standingDays(schedule);
  if (days <= context.settings.maxStandingDays || isEmptyGroup(grant, context)) {
    yield PASS;
    return;
  }
  const { hiddenEnd } = schedule?.declared ?? {};
  if (hiddenEnd !== undefined) {
    const reason = { kind: 'unresolved-expression', detail: hiddenEnd } as const;
    const resource = grantResource(context, grant);
    yield undecided(aml310, resource, reason, { identity: grantIdentity(grant), ...placedAtEnd(schedule) });
    return;
  }
  const span = Number.isFinite(days) ? `for ${Math.round(days)} days` : 'without an end';
  const isGroup = grant.principalType === 'Group';
  yield fail(aml310, {
    resource: grantResource(context, grant),
    ...placedAtRole(grant),
    message: () =>
      `${grantSubject(context, grant)} stands ${span} for ${describeHolders(context, grant)}: nobody has to activate it`,
    severity: privileges.length > 0 ? 'high' : 'medium',
    // Membership of a group may itself be activated, which is to be seen in the directory alone.
    confidence: (schedule === undefined && !isDeclared(grant)) || isGroup ? 'medium' : 'high',
    evidence: () => [
      {
        what: describeGrant(context, grant),
        where: placeOfGrant(schedule ?? grant.assignment),
        why:
          schedule === undefined
            ? isDeclared(grant)
              ? 'an assignment that is declared without Privileged Identity Management never ends'
              : 'Privileged Identity Management lists no schedule for it, so it never ends'
            : isDeclared(grant)
              ? `it is declared to last ${span}`
              : `assignmentType is ${schedule.assignmentType} and endDateTime is ${schedule.endDateTime ?? 'not set'}`,
      },
      ...(isGroup
        ? [
            {
              what: 'it is a group',
              where: isDeclared(grant) ? placeOfGrant(grant.assignment) : grant.principalId,
              why: 'if its members are eligible through PIM for Groups, this is in order: say so in the policy',
            },
          ]
        : []),
    ],
    remediation: () => ({
      text: 'Make it eligible (the request below is for a year), see that it can be activated, then delete the standing assignment.',
      command: [
        scheduleRequest('roleEligibilityScheduleRequests', grant, {
          requestType: 'AdminAssign',
          scheduleInfo: { expiration: { type: 'AfterDuration', duration: 'P365D' } },
        }),
        removalCommand([grant]),
      ].join('\n'),
      destructive: true,
    }),
    inFile: () =>
      'Declare an eligibility in its place (Microsoft.Authorization/roleEligibilityScheduleRequests, or azurerm_pim_eligible_role_assignment), which its holder activates when there is need.',
    ...(isDeclared(grant) ? placedAtEnd(schedule) : {}),
    identity: grantIdentity(grant),
  });
}

function isDeclared({ assignment }: RoleGrant): boolean {
  return assignment.origin.kind === 'file';
}

function placedAtEnd(schedule: ActiveAssignment | undefined): Pick<FindingParts, 'origin'> {
  const expiration = schedule?.declared?.expiration;
  return expiration === undefined ? {} : { origin: expiration };
}

function isHeldByPeople({ principalType }: RoleGrant): boolean {
  return principalType === 'User' || principalType === 'Group' || principalType === 'ForeignGroup';
}

/** Nobody stands where nobody is in: members who are eligible for the group come and go. */
function isEmptyGroup({ principalType, principalId }: RoleGrant, context: RuleContext): boolean {
  if (principalType !== 'Group') return false;
  const members = context.access.members(principalId);
  return members.state === 'known' && members.value.length === 0;
}

function standingDays(schedule: ActiveAssignment | undefined): number {
  const { startDateTime, endDateTime } = schedule ?? {};
  if (startDateTime === undefined || endDateTime === undefined) return Number.POSITIVE_INFINITY;
  const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** A schedule that Azure lists and that no role assignment belongs to. */
function inPlace(assignment: RoleGrant['assignment']): ActiveAssignment | undefined {
  return 'assignmentType' in assignment ? assignment : undefined;
}

function indexSchedules(schedules: readonly ActiveAssignment[]): ReadonlyMap<string, ActiveAssignment> {
  const found = new Map<string, ActiveAssignment>();
  for (const schedule of schedules) {
    if (schedule.roleAssignmentId !== undefined) found.set(scopeKey(schedule.roleAssignmentId), schedule);
    const key = holding(schedule);
    // The row of the principal itself says more than that of a member of a group.
    if (!found.has(key) || schedule.memberType === 'Direct') found.set(key, schedule);
  }
  return found;
}

function holding(held: {
  readonly principalId: string;
  readonly roleId: string;
  readonly scope: string;
}): string {
  return `${held.principalId} ${held.roleId} ${scopeKey(held.scope)}`.toLowerCase();
}
