import type { Verdict } from '../findings/finding.ts';
import type { RuleContext } from './context.ts';
import {
  concernsRole,
  customRoles,
  ELSEWHERE,
  editCommand,
  isUnused,
  placedAtPattern,
  roleSubject,
  sayUses,
  usesOf,
} from './customRoles.ts';
import { placeOfGrant, placeOfRole } from './declaredWords.ts';
import { describeGrant } from './grantWords.ts';
import { isDeniedBelow } from './relevantGrants.ts';
import { ALL_GRANTS, roleGrantsOperation } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

const WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';

export const aml404: Rule = {
  id: 'AML404',
  name: 'role-definition-writer',
  since: '0.1.0',
  summary: 'Only Owner and User Access Administrator may change what roles grant.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'Whoever may write role definitions puts any operation into a role that they hold already. No role assignment changes, so nothing that watches assignments sees it. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
  fix: 'Take roleDefinitions/write out of the role; keep an identity of its own for making roles, and let it hold none of them.',
  docs: ['https://learn.microsoft.com/azure/role-based-access-control/custom-roles'],
  supersedes: ['Trivy AZU-0052', 'cnspec role definitions'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml404, context);
    // Of the built-in roles, Owner and User Access Administrator alone have the operation, and are meant to.
    for (const role of customRoles(context)) {
      if (!concernsRole(context, role)) {
        yield ELSEWHERE;
        continue;
      }
      const power = roleGrantsOperation(role, WRITE_DEFINITIONS);
      if (power === undefined) {
        yield PASS;
        continue;
      }
      const uses = usesOf(context, role.roleId).filter(
        (grant) => !isDeniedBelow(context, grant, WRITE_DEFINITIONS),
      );
      yield fail(aml404, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} may change what roles grant, its own among them, through ${power.pattern}; ${sayUses(context, role.roleId)}`,
        severity: isUnused(context, role.roleId) ? 'low' : 'high',
        evidence: [
          {
            what: power.pattern,
            where: placeOfRole(role, power.pattern),
            why: `grants ${WRITE_DEFINITIONS}`,
          },
          ...describeUses(uses, context),
        ],
        remediation: {
          text: `Take ${power.pattern} out of Actions, or add ${WRITE_DEFINITIONS} to NotActions (edit role.json between the two commands).`,
          command: editCommand(role),
          destructive: true,
        },
        inFile: () =>
          `Take ${power.pattern} out of the actions, or add ${WRITE_DEFINITIONS} to the NotActions.`,
        ...placedAtPattern(role, power.pattern),
      });
    }
  },
};

function describeUses(uses: ReturnType<typeof usesOf>, context: RuleContext) {
  return uses.slice(0, 10).map((grant) => ({
    what: describeGrant(context, grant),
    where: placeOfGrant(grant.assignment),
    why: 'may raise its own rights with it',
  }));
}
