import type { Verdict } from '../findings/finding.ts';
import type { FederatedCredential } from '../inventory/access.ts';
import type { RuleContext } from './context.ts';
import {
  concernsTrust,
  gitHubCredentials,
  placeOfTrust,
  principalBehind,
  sayTrust,
  TRUSTED_ELSEWHERE,
  trustSubject,
} from './gitHubTrust.ts';
import { removalCommand } from './grantRemoval.ts';
import { describeReach, effectiveOperations, grantEvidence, placedAtRole } from './grantWords.ts';
import { freePrivileges, freeWriting, isDeniedBelow, relevantGrants } from './relevantGrants.ts';
import { ACTIVE_GRANTS, grantsHeldBy, type HeldGrant, type Power, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { describeLimit, isWider, limitFor, widthOf } from './scopeWidth.ts';
import { describeScope, sayScope } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml604: Rule = {
  id: 'AML604',
  name: 'federated-identity-over-privileged',
  since: '0.1.0',
  summary: 'An identity that a GitHub repository can be holds what its pipeline needs, where it needs it.',
  severity: 'high',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    'federated-credentials',
    'applications',
    ...ACTIVE_GRANTS,
    'role-definitions',
    'deny-assignments',
    'directory',
  ],
  why: 'Whoever can change the workflow, or an action that it uses, is this identity. Everything that its roles reach is then as safe as the repository.',
  fix: 'Split the identity: one that deploys, with a role at the workspace; one that calls endpoints, with a role at the endpoint.',
  docs: [
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml604, context);
    yield* unreadRoles(aml604, context);
    const relevant = new Set(relevantGrants(context));
    const seen = new Set<string>();
    for (const credential of context.inventory.federatedCredentials) {
      if (!concernsTrust(credential, context)) {
        yield TRUSTED_ELSEWHERE;
        continue;
      }
      const principalId = principalBehind(credential, context);
      if (principalId === undefined) {
        yield* judgeStranger(credential, context);
        continue;
      }
      if (seen.has(principalId)) continue;
      seen.add(principalId);
      const trusts = gitHubCredentials(principalId, context);
      const [first] = trusts;
      if (first !== undefined) yield judgeIdentity(principalId, first, trusts, relevant, context);
    }
  },
};

interface Excess {
  readonly held: HeldGrant;
  readonly powers: readonly Power[];
  readonly why: string;
}

function judgeIdentity(
  principalId: string,
  first: FederatedCredential,
  trusts: readonly FederatedCredential[],
  relevant: ReadonlySet<unknown>,
  context: RuleContext,
): Verdict {
  const excesses = grantsHeldBy(context, principalId)
    .filter(({ grant }) => relevant.has(grant) && !grant.eligible)
    .flatMap((held): readonly Excess[] => excessOf(held, context));
  const [worst] = excesses;
  if (worst === undefined) return PASS;
  const resource = trustSubject(first, context);
  const { grant } = worst.held;
  const more = excesses.length > 1 ? ` (and ${excesses.length - 1} more)` : '';
  const others = trusts.length > 1 ? ` (and ${trusts.length - 1} more subjects)` : '';
  return fail(aml604, {
    resource,
    message: `Path of trust: ${sayTrust(first)}${others} → ${resource.kind === 'application' ? 'app' : 'identity'} "${resource.name}" → ${grant.role.roleName} at ${sayScope(context, grant)}${more}: ${worst.why}`,
    evidence: [
      ...trusts.slice(0, 10).map((trust) => ({
        what: sayTrust(trust),
        where: placeOfTrust(trust),
        why: `its runs act as ${resource.name}`,
      })),
      ...excesses
        .slice(0, 10)
        .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
    ],
    remediation: {
      text: 'Give it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, then take these assignments away.',
      command: removalCommand(excesses.map(({ held }) => held.grant)),
      destructive: true,
    },
    inFile: () =>
      'Assign it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, in place of these.',
    ...placedAtRole(grant),
  });
}

/** Whether a grant is more than a pipeline should have. */
function excessOf(held: HeldGrant, context: RuleContext): readonly Excess[] {
  const { grant } = held;
  const privileges = freePrivileges(context, grant);
  if (privileges.length > 0) return [{ held, powers: privileges, why: 'it may decide who may do what' }];
  const writing = freeWriting(context, grant);
  if (writing !== undefined) {
    const powers = [{ ...writing, operation: 'writing to every provider' }];
    return [{ held, powers, why: 'it may change everything there' }];
  }
  const operations = effectiveOperations(grant).filter(
    ({ operation }) => !isDeniedBelow(context, grant, operation),
  );
  const limit = limitFor(context, operations);
  if (operations.length === 0 || !isWider(widthOf(context, grant.scope), limit)) return [];
  const reach = describeReach(grant.reach);
  return [
    {
      held,
      powers: operations,
      why: `it reaches ${reach} from ${describeScope(context, grant.scope)}, wider than ${describeLimit(limit, operations)}`,
    },
  ];
}

/** Whose assignments are whose could not be told. */
function* judgeStranger(credential: FederatedCredential, context: RuleContext): Iterable<Verdict> {
  const { gap } = context;
  // Said once, for the directory as a whole.
  if (gap(['directory', 'applications'], 'directory') !== undefined) return;
  if (credential.holder.kind === 'application' && context.inventory.principals.length === 0) return;
  // A file that declares the trust alone says nothing of whose it is.
  if (credential.origin.kind === 'file') return;
  yield undecided(
    aml604,
    trustSubject(credential, context),
    {
      kind: 'not-read',
      detail: `which principal federated credential ${credential.name} belongs to was not read`,
    },
    { identity: [credential.name] },
  );
}
