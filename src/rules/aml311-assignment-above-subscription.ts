import type { Severity, Verdict } from '../findings/finding.ts';
import { scopeClass } from '../rbac/scopes.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { removalCommand } from './grantRemoval.ts';
import {
  describeHolders,
  describeReach,
  effectiveOperations,
  grantEvidence,
  grantIdentity,
  grantSubject,
  placedAtRole,
  severityOfGrant,
} from './grantWords.ts';
import { freePrivileges, isDeniedBelow, relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, allowedScopes, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml311: Rule = {
  id: 'AML311',
  name: 'assignment-above-subscription',
  since: '0.1.0',
  summary: 'No role over endpoints is given above the subscription.',
  severity: 'high',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    ...ALL_GRANTS,
    'role-definitions',
    'deny-assignments',
    'management-groups',
  ],
  why: 'An assignment on a management group or on / reaches every subscription there is and every one to come, and does not show in the list of the subscription. User Access Administrator at / is what a global administrator gets by elevating access, and what is forgotten afterwards.',
  fix: 'Delete the assignment; give the role at the subscription or below to those who need it there.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/elevate-access-global-admin',
    'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
  ],
  supersedes: ['PSRule Azure.RBAC.LimitMGDelegation'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml311, context);
    yield* unreadRoles(aml311, context);
    const allowed = allowedScopes(context);
    for (const grant of relevantGrants(context)) {
      if (allowed.has(grant.scopeKey)) continue;
      const kind = grant.scopeKind;
      const isAbove = kind === 'root' || kind === 'management-group';
      const powers = [
        ...freePrivileges(context, grant),
        ...effectiveOperations(grant).filter(({ operation }) => !isDeniedBelow(context, grant, operation)),
      ];
      if (powers.length === 0) continue;
      if (!isAbove) {
        yield PASS;
        continue;
      }
      yield fail(aml311, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: `${grantSubject(context, grant)} stands above every subscription: it lets ${describeHolders(context, grant)} get at ${describeReach(grant.reach)} and at all that comes later`,
        severity: severityOfGrant(grant, severityOf(grant, context)),
        evidence: grantEvidence(context, grant, powers, sayHeight(grant)),
        remediation: {
          text: 'Delete it. Where its holder needs the role, give it at the subscription or below; a global administrator can elevate access again when there is need.',
          command: removalCommand([grant]),
          destructive: true,
        },
        inFile: () => 'Assign the role at the subscription or below, to those who need it there.',
        identity: grantIdentity(grant),
      });
    }
  },
};

function severityOf({ scope }: RoleGrant, context: RuleContext): Severity {
  return scopeClass(scope) === 'root' || isRootGroup(scope, context) ? 'high' : 'medium';
}

/** The group above all others: it has the tenant's id for a name, and is the last one above any subscription. */
function isRootGroup(scope: string, context: RuleContext): boolean {
  const { inventory } = context;
  const name = scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
  if (name === inventory.tenantId?.toLowerCase()) return true;
  // Which of them is above the others is not known where they are known by what is inherited from them alone.
  if (hides(context, ['management-groups'], scope)) return false;
  return Object.values(inventory.managementGroups).some(
    (groups) => groups.length > 1 && groups.at(-1)?.toLowerCase().split('/').at(-1) === name,
  );
}

function sayHeight({ scope }: RoleGrant): string {
  return scopeClass(scope) === 'root'
    ? 'it stands at /, where a global administrator puts it by elevating access'
    : 'it stands at a management group, and every subscription below inherits it';
}
