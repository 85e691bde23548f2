import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { ASSIGN_ROLES } from '../rbac/conditions.ts';
import { delegateWords } from './constrainedDelegation.ts';
import { placeOfCondition } from './declaredWords.ts';
import { removalCommand } from './grantRemoval.ts';
import {
  describeHolders,
  describeReach,
  grantEvidence,
  grantIdentity,
  grantSubject,
  placedAtRole,
  severityOfGrant,
} from './grantWords.ts';
import { freePrivileges, relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml304: Rule = {
  id: 'AML304',
  name: 'unconstrained-role-assigner',
  since: '0.1.0',
  summary: 'Whoever may assign roles may assign only those that a condition lists.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'Whoever assigns roles without a condition gives themselves any role that reads keys, and takes everybody else’s away. A condition that is about something else, or about reading, does not limit it.',
  fix: 'Give Role Based Access Control Administrator with a condition that lists the roles that may be given, then delete the unlimited assignment.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
    'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
  ],
  supersedes: [
    'Prowler iam_role_user_access_admin_restricted',
    'Steampipe iam_user_access_administrator',
    'CIS 5.3.3',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml304, context);
    yield* unreadRoles(aml304, context);
    for (const grant of relevantGrants(context)) {
      const power = freePrivileges(context, grant).find(({ operation }) => operation === ASSIGN_ROLES);
      if (power === undefined) {
        if (grant.powers.limited.some(({ operation }) => operation === ASSIGN_ROLES)) yield PASS;
        continue;
      }
      const reach = describeReach(grant.reach);
      const why =
        grant.condition === undefined
          ? 'there is no condition on it'
          : 'its condition does not limit the assigning of roles';
      yield fail(aml304, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: () =>
          `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} give any role to anybody, those that open ${reach} among them`,
        severity: severityOfGrant(grant, 'high'),
        evidence: () => [
          ...grantEvidence(context, grant, [power], why),
          ...(grant.condition === undefined
            ? []
            : [{ what: grant.condition, where: placeOfCondition(grant.assignment), why }]),
        ],
        remediation: () => ({
          text: 'Let it assign only the roles that you list (the command lists three that read no key; put your own in), then take the unlimited assignment away. What else the role did has to be given by another role.',
          command: [
            ...(grant.eligible ? [] : [shellCommand(delegateWords(grant))]),
            removalCommand([grant]),
          ].join('\n'),
          destructive: true,
        }),
        inFile: () =>
          `Assign Role Based Access Control Administrator (f58310d9-a9f6-439a-9e8d-f62e7b41a168) with a condition that lists the roles that may be given (conditionVersion '2.0'); Microsoft’s examples show how. What else the role did has to be given by another role.`,
        identity: grantIdentity(grant),
      });
    }
  },
};
