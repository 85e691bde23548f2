import type { Severity, Verdict } from '../findings/finding.ts';
import { knownValue } from '../inventory/fact.ts';
import { firstGap } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant } from './declaredWords.ts';
import { removalCommand } from './grantRemoval.ts';
import { describeGrant, lowered } from './grantWords.ts';
import { count } from './principalWords.ts';
import { relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, type RoleGrant } from './roleGrants.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml307: Rule = {
  id: 'AML307',
  name: 'orphaned-assignment',
  since: '0.1.0',
  summary: 'Every role assignment belongs to somebody who exists and is active.',
  severity: 'low',
  persona: 'regular',
  only: 'azure',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
  why: 'A user that is restored, or an account that is switched on again, has its old rights at once, and nobody reviews what belongs to nobody.',
  fix: 'Delete the assignment.',
  docs: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshooting'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml307, context);
    const canary = context.inventory.principals.some(({ exists }) => knownValue(exists) === true);
    const byPrincipal = new Map<string, RoleGrant[]>();
    for (const grant of relevantGrants(context)) {
      // Principals of other tenants are not in this directory, and are none the less there.
      if (grant.delegated || grant.principalType === 'ForeignGroup' || isOfOtherTenant(grant)) continue;
      byPrincipal.set(grant.principalId, [...(byPrincipal.get(grant.principalId) ?? []), grant]);
    }
    let unseen = 0;
    for (const [principalId, grants] of byPrincipal) {
      const state = stateOf(principalId, context);
      if (state === 'unknown' || (state === 'missing' && !canary)) unseen += 1;
      else yield state === 'active' ? PASS : judgeOrphan(principalId, state, grants, context);
    }
    if (unseen > 0 && firstGap(context, 'directory') === undefined) yield notKnown(unseen, canary);
  },
};

/** Only the directory's own word counts: `Unknown` as a type may be an answer cut short. */
function stateOf(principalId: string, context: RuleContext): 'active' | 'disabled' | 'missing' | 'unknown' {
  const principal = context.principal(principalId);
  if (principal === undefined) return 'unknown';
  const exists = knownValue(principal.exists);
  if (exists === undefined) return 'unknown';
  if (!exists) return 'missing';
  return knownValue(principal.accountEnabled) === false ? 'disabled' : 'active';
}

function isOfOtherTenant({ assignment }: RoleGrant): boolean {
  return 'delegatedManagedIdentity' in assignment && assignment.delegatedManagedIdentity !== undefined;
}

function judgeOrphan(
  principalId: string,
  state: 'disabled' | 'missing',
  grants: readonly RoleGrant[],
  context: RuleContext,
): Verdict {
  const [first] = grants;
  const number = count(grants.length, 'role belongs', 'roles belong');
  const isActive = grants.some(({ eligible }) => !eligible);
  const severity: Severity = grants.some(isStrong) ? 'medium' : 'low';
  return fail(aml307, {
    resource: {
      kind: 'principal',
      id: principalId,
      name: principalId,
      origin: first?.assignment.origin ?? { kind: 'graph', path: '/directoryObjects/getByIds' },
    },
    message:
      state === 'missing'
        ? `${number} to ${principalId}, which the directory does not know any more`
        : `${number} to ${context.principal(principalId)?.type.toLowerCase() ?? 'principal'} ${principalId}, which is disabled`,
    severity: isActive ? severity : lowered(severity),
    evidence: grants.slice(0, 10).map((grant) => ({
      what: describeGrant(context, grant),
      where: placeOfGrant(grant.assignment),
      why:
        state === 'missing'
          ? 'the directory answered for others and does not know this principal'
          : 'disabled-principal: the account is switched off',
    })),
    remediation: {
      text:
        state === 'missing'
          ? 'Delete the assignments; they serve nobody.'
          : 'Delete the assignments, unless the account is to come back.',
      command: removalCommand(grants),
      destructive: true,
    },
    identity: [state],
  });
}

function isStrong({ powers }: RoleGrant): boolean {
  return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}

function notKnown(unseen: number, canary: boolean): Verdict {
  const detail = canary
    ? `whether ${count(unseen, 'principal', 'principals')} still exist was not asked or not answered`
    : `the directory did not answer for a single principal, so ${count(unseen, 'one', 'ones')} that it does not name may exist all the same`;
  return undecided(
    aml307,
    {
      kind: 'directory',
      id: 'directory',
      name: 'the directory',
      origin: { kind: 'graph', path: '/directoryObjects/getByIds' },
    },
    { kind: 'not-read', detail },
  );
}
