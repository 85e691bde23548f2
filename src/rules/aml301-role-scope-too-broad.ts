import type { Remediation, Severity, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { RuleContext } from './context.ts';
import { regrantWords, removalCommand } from './grantRemoval.ts';
import {
  describeDoings,
  describeHolders,
  effectiveOperations,
  grantEvidence,
  grantIdentity,
  grantSubject,
  placedAtRole,
  severityOfGrant,
} from './grantWords.ts';
import { describePrincipal } from './principalWords.ts';
import { isDeniedBelow } from './relevantGrants.ts';
import { ALL_GRANTS, allowedScopes, judgedGrants, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { describeLimit, isWider, limitFor, type ScopeWidth, widthOf } from './scopeWidth.ts';
import { describeScope, grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml301: Rule = {
  id: 'AML301',
  name: 'role-scope-too-broad',
  since: '0.1.0',
  summary: 'Roles that get at endpoints are given where the endpoints are, and no wider.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'An assignment is inherited by everything below it: one on a subscription reaches every endpoint there is, and every one that somebody makes later without knowing of it. Roles that only read never fire here.',
  fix: 'Give the same role again at the workspace (a role that only scores: at the endpoint), then delete the wide assignment.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  ],
  supersedes: ['SonarIaC S6387', 'CodeQL Bicep role scope', 'PSRule Azure.RBAC.LimitMGDelegation'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml301, context);
    yield* unreadRoles(aml301, context);
    const allowed = allowedScopes(context);
    for (const grant of judgedGrants(context)) {
      if (allowed.has(grant.scopeKey)) continue;
      // A delegation is made for a whole subscription or group, and is AML306's.
      if (!grant.delegated) yield* judgeScope(grant, context);
    }
  },
};

function* judgeScope(grant: RoleGrant, context: RuleContext): Iterable<Verdict> {
  const all = effectiveOperations(grant);
  // Findings keep the list: where nothing is denied, all grants of a role share one.
  const operations =
    context.inventory.denyAssignments.length === 0
      ? all
      : all.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
  if (operations.length === 0) return;
  const width = widthOf(context, grant.scope);
  if (!isWider(width, limitFor(context, operations))) {
    yield PASS;
    return;
  }
  yield fail(aml301, {
    resource: grantResource(context, grant),
    ...placedAtRole(grant),
    message: () =>
      `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}`,
    severity: severityOfGrant(grant, severityOf(width)),
    evidence: () =>
      grantEvidence(
        context,
        grant,
        operations,
        `it stands at ${describeScope(context, grant.scope)}, wider than ${describeLimit(limitFor(context, operations), operations)}`,
      ),
    remediation: () => narrow(grant, context),
    inFile: () =>
      `Assign the role where it is needed, at ${describeLimit(limitFor(context, operations), operations)}, in place of ${describeScope(context, grant.scope)}. Leave out what it does not need.`,
    identity: grantIdentity(grant),
  });
}

function severityOf(width: ScopeWidth): Severity {
  if (width === 'resource-group') return 'medium';
  return width === 'workspace' || width === 'endpoint' ? 'low' : 'high';
}

/** The role again where it is needed, then the wide assignment away. */
function narrow(grant: RoleGrant, context: RuleContext): Remediation {
  const { examples } = grant.reach;
  const targets = examples
    .map(({ id }) => id)
    .filter((id) => isWider(widthOf(context, grant.scope), widthOf(context, id)));
  const regrants = grant.eligible ? [] : targets.map((id) => regrantWords(grant, grant.roleId, id));
  return {
    text:
      `Give ${describePrincipal(context, grant.principalId, grant.principalType)} the role where it is needed, ` +
      `then delete the assignment at ${describeScope(context, grant.scope)}. Leave out what it does not need.`,
    command: [...(regrants.length === 0 ? [] : [shellCommand(...regrants)]), removalCommand([grant])].join(
      '\n',
    ),
    destructive: true,
  };
}
