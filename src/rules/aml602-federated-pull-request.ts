import type { Verdict } from '../findings/finding.ts';
import type { FederatedCredential } from '../inventory/access.ts';
import { hides } from './blindSpots.ts';
import { grantsHere } from './concern.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant } from './declaredWords.ts';
import { type ClaimTest, canEndWith, hasWildcard, matchesGlob, readSubject } from './gitHubSubject.ts';
import {
  concernsTrust,
  distrustCommand,
  expectationOf,
  issuerKind,
  originOfTrust,
  placeOfTrust,
  principalBehind,
  sayTrust,
  TRUSTED_ELSEWHERE,
  trustSubject,
} from './gitHubTrust.ts';
import { describeGrant } from './grantWords.ts';
import { ACTIVE_GRANTS, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { changesSomething } from './roleWriting.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { sayScope } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml602: Rule = {
  id: 'AML602',
  name: 'federated-pull-request',
  since: '0.1.0',
  summary: 'Pull requests get no identity that can do more than read.',
  severity: 'high',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    'federated-credentials',
    'applications',
    ...ACTIVE_GRANTS,
    'role-definitions',
    'directory',
  ],
  why: 'The subject of a pull request is the same for every one of a repository. Whoever may push a branch changes the workflow in it, opens a pull request and is the identity, before anybody has reviewed anything. What the identity holds elsewhere than at, above or below what was audited is left alone.',
  fix: 'Give pull requests an identity of their own that holds Reader; let deployments use an environment with reviewers.',
  docs: [
    'https://docs.github.com/actions/reference/security/oidc',
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml602, context);
    yield* unreadRoles(aml602, context);
    for (const credential of context.inventory.federatedCredentials) {
      const kind = issuerKind(credential, context);
      if (kind === 'other' || kind === 'unknown') continue;
      if (!concernsTrust(credential, context)) {
        yield TRUSTED_ELSEWHERE;
        continue;
      }
      const expectation = expectationOf(credential);
      if (!expectation.ok) {
        const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
        const reason = { kind: 'unresolved-expression', detail } as const;
        yield undecided(aml602, trustSubject(credential, context), reason, {
          identity: [credential.name],
          origin: originOfTrust(credential),
        });
      } else if (expectation.tests.every(letsPullRequestsIn)) yield judgeHolder(credential, context);
      else yield PASS;
    }
  },
};

/** Whether a pull request can hold a token that passes the test. */
function letsPullRequestsIn({ claim, operator, value }: ClaimTest): boolean {
  if (claim === 'event_name') return matchesPlainly(value, operator, 'pull_request');
  if (claim === 'ref' || claim === 'job_workflow_ref' || claim === 'workflow_ref') {
    return operator === 'matches' && hasWildcard(value) ? /\*$/.test(value) : /refs\/pull\//.test(value);
  }
  if (claim === 'environment') return false;
  if (claim !== 'sub') return true;
  if (operator === 'matches' && hasWildcard(value)) {
    return patternLetsPullRequestsIn(value);
  }
  // An asterisk in a plain subject matches nothing at all.
  if (value.includes('*')) return false;
  const { tail } = readSubject(value);
  return tail.kind === 'pull-request' || tail.kind === 'none';
}

/** Neither an environment nor a branch can hold a colon, so a pattern for those never reaches `:pull_request`. */
function patternLetsPullRequestsIn(pattern: string): boolean {
  const tail = /^repo:[^:]*:(.*)$/s.exec(pattern)?.[1];
  if (tail === undefined) return canEndWith(pattern, ':pull_request');
  return matchesGlob(tail, 'pull_request') || matchesGlob(tail, 'ref:refs/pull/1/merge');
}

function matchesPlainly(value: string, operator: ClaimTest['operator'], wanted: string): boolean {
  return operator === 'eq' ? value === wanted : canEndWith(value, wanted);
}

function judgeHolder(credential: FederatedCredential, context: RuleContext): Verdict {
  const principalId = principalBehind(credential, context);
  const grants =
    principalId === undefined ? [] : grantsHere(context, principalId).filter(({ eligible }) => !eligible);
  const writing = grants.filter(({ role }) => changesSomething(role) !== undefined);
  // Without the assignments, what it holds is not known; reading is all that a pull request may do.
  // Files declare some of what it holds, and where they declare nothing it may still hold something.
  const isKnown =
    principalId !== undefined &&
    !hides(context, ACTIVE_GRANTS, '/') &&
    (credential.origin.kind !== 'file' || grants.length > 0);
  if (writing.length === 0 && isKnown) return PASS;
  const resource = trustSubject(credential, context);
  return fail(aml602, {
    resource,
    message:
      writing.length > 0
        ? `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}, which holds ${sayRoles(writing, context)}`
        : `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}; ${credential.origin.kind === 'file' ? 'what that holds is not declared here' : 'what that holds could not be read'}`,
    severity: writing.length > 0 ? 'high' : 'medium',
    confidence: writing.length > 0 ? 'high' : 'medium',
    evidence: [
      {
        what: sayTrust(credential),
        where: placeOfTrust(credential),
        why: 'the subject of every pull request of the repository passes it, reviewed or not',
      },
      ...writing.slice(0, 10).map((grant) => ({
        what: describeGrant(context, grant),
        where: placeOfGrant(grant.assignment),
        why: `${changesSomething(grant.role) ?? ''} does more than read`,
      })),
    ],
    remediation: {
      text: 'Take this trust away, and give pull requests another identity that holds Reader and nothing else. Deploy from an environment with reviewers.',
      command: distrustCommand(credential, context),
      destructive: true,
    },
    inFile: () =>
      'Take this trust out, and declare another identity for pull requests that holds Reader and nothing else. Deploy from an environment with reviewers.',
    origin: originOfTrust(credential),
    identity: [credential.name],
  });
}

function sayRoles(grants: readonly RoleGrant[], context: RuleContext): string {
  const names = [...new Set(grants.map((grant) => `${grant.role.roleName} at ${sayScope(context, grant)}`))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
