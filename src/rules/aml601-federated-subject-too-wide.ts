import type { Edit } from '../findings/edit.ts';
import { SEVERITIES, type Severity, type Verdict } from '../findings/finding.ts';
import type { FederatedCredential } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { RuleContext } from './context.ts';
import { replaceValue } from './fileEdits.ts';
import { hasWildcard } from './gitHubSubject.ts';
import {
  concernsTrust,
  expectationOf,
  GITHUB_ISSUER,
  issuerKind,
  originOfTrust,
  placeOfTrust,
  retrustCommand,
  sayTrust,
  TRUSTED_ELSEWHERE,
  trustSubject,
} from './gitHubTrust.ts';
import { ALL_GRANTS } from './roleGrants.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { type Opening, openingsOf } from './subjectWidth.ts';
import { unreadable } from './unreadable.ts';

export const aml601: Rule = {
  id: 'AML601',
  name: 'federated-subject-too-wide',
  since: '0.1.0',
  summary: 'A federated credential trusts one repository, and of it one environment or one branch.',
  severity: 'high',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    'federated-credentials',
    'applications',
    ...ALL_GRANTS,
    'role-definitions',
    'directory',
  ],
  why: 'What presents a subject that matches is the identity, with all its roles. A pattern that reaches the owner, the repository or every branch lets people in who may merely push; one that names no repository lets all of GitHub in. Identities that hold nothing at, above or below what was audited are left alone.',
  fix: 'Trust the environment of the job that deploys (repo:OWNER/REPO:environment:NAME), and protect that environment with reviewers.',
  docs: [
    'https://docs.github.com/actions/reference/security/oidc',
    'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials',
  ],
  supersedes: ['Checkov CKV_AZURE_249'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml601, context);
    for (const credential of context.inventory.federatedCredentials) {
      yield concernsTrust(credential, context) ? judgeWidth(credential, context) : TRUSTED_ELSEWHERE;
    }
  },
};

function judgeWidth(credential: FederatedCredential, context: RuleContext): Verdict {
  const resource = trustSubject(credential, context);
  const identity = [credential.name];
  const kind = issuerKind(credential, context);
  if (kind === 'other') return notApplicable('its issuer is not GitHub');
  if (kind === 'unknown') {
    const reason =
      credential.issuer.state === 'unknown'
        ? credential.issuer.reason
        : ({
            kind: 'unexpected-answer',
            detail: `federated credential ${credential.name} has no issuer`,
          } as const);
    return undecided(aml601, resource, reason, { identity });
  }
  const expectation = expectationOf(credential);
  if (!expectation.ok) {
    const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
    return undecided(
      aml601,
      resource,
      { kind: 'unresolved-expression', detail },
      { identity, origin: originOfTrust(credential) },
    );
  }
  const openings = [
    ...openingsOf(expectation.tests),
    ...(kind === 'odd' ? [oddIssuer(knownValue(credential.issuer) ?? '')] : []),
  ];
  const severity = worst(openings);
  const [first] = openings;
  if (severity === undefined || first === undefined) return PASS;
  const subject = `${repositoryOf(credential)}:environment:ENVIRONMENT`;
  return fail(aml601, {
    resource,
    message: `Federated credential ${credential.name} of ${resource.name} trusts ${openings.map(({ what }) => what).join('; and ')}`,
    severity,
    evidence: openings.map(({ what, why }) => ({ what, where: placeOfTrust(credential), why })),
    remediation: {
      text: 'Trust one environment of one repository (put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.',
      command: retrustCommand(credential, subject, context),
      destructive: true,
    },
    inFile: () =>
      `Trust one environment of one repository (subject ${subject}, put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.`,
    edits: () => narrow(credential, subject),
    origin: originOfTrust(credential),
    identity,
  });
}

/** The one environment that most repositories have; whoever has another changes the name in what is suggested. */
const USUAL_ENVIRONMENT = 'production';

/** Where the credential says no more than a subject, and plainly of which repository. */
function narrow(credential: FederatedCredential, subject: string): readonly Edit[] {
  const { claimsMatchingExpression, subject: written } = credential;
  const narrowed = subject.replace(/ENVIRONMENT$/, USUAL_ENVIRONMENT);
  const expectation = expectationOf(credential);
  if (!/^repo:[\w.-]+\/[\w.-]+:/.test(narrowed) || narrowed.startsWith('repo:OWNER/REPO:')) return [];
  if (!expectation.ok || expectation.tests.length !== 1 || expectation.tests[0]?.claim !== 'sub') return [];
  const expression = knownValue(claimsMatchingExpression);
  return expression === undefined || expression === ''
    ? replaceValue(written, narrowed)
    : replaceValue(claimsMatchingExpression, `claims['sub'] eq '${narrowed}'`);
}

function oddIssuer(issuer: string): Opening {
  return {
    severity: 'medium',
    what: `tokens of ${issuer}, which is not ${GITHUB_ISSUER}`,
    why: 'whoever answers at that address issues tokens for this identity; if it is your GitHub Enterprise, name it in the policy (allowedIssuers)',
  };
}

function worst(openings: readonly Opening[]): Severity | undefined {
  return SEVERITIES.find((severity) => openings.some((one) => one.severity === severity));
}

/** `repo:OWNER/REPO` as far as the credential says it plainly. */
function repositoryOf(credential: FederatedCredential): string {
  const text = sayTrust(credential);
  const repository = /repo:([^:'"]+)/.exec(text)?.[1];
  return `repo:${repository === undefined || hasWildcard(repository) ? 'OWNER/REPO' : repository}`;
}
