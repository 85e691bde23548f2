import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { Application } from '../inventory/access.ts';
import type { PipelineStep } from '../inventory/resource.ts';
import { grantsHere } from './concern.ts';
import type { RuleContext } from './context.ts';
import { gitHubCredentials, principalOf, TRUSTED_ELSEWHERE } from './gitHubTrust.ts';
import { count } from './principalWords.ts';
import { originOf, placeOf } from './reading.ts';
import { relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, allowedPrincipals, grantsHeldBy } from './roleGrants.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** A secret that is made for longer is nobody's to remember. */
const MOST_DAYS = 180;
const DAY = 86_400_000;

export const aml605: Rule = {
  id: 'AML605',
  name: 'pipeline-client-secret',
  since: '0.1.0',
  summary: 'An application that GitHub or an endpoint knows has no client secret.',
  severity: 'medium',
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
  why: 'A client secret is a password in a pipeline’s settings: whoever copies it is the application, from anywhere, until it ends. Where a federated credential is there already, it serves nothing but that. Applications that hold nothing at, above or below what was audited are left alone.',
  fix: 'Use the federated credential, then delete the secret.',
  docs: [
    'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    'https://learn.microsoft.com/azure/developer/github/connect-from-azure',
  ],

  *check(context): Iterable<Verdict> {
    for (const step of context.all('pipeline-step')) {
      if (step.login.state === 'known') yield judgeLogin(step, step.login);
    }
    yield* unreadable(aml605, context);
    const relevant = new Set<unknown>(relevantGrants(context));
    const allowed = allowedPrincipals(context);
    for (const application of context.inventory.applications) {
      if (application.origin.kind === 'file') {
        yield* judgeDeclared(application);
        continue;
      }
      const principalId = principalOf(application, context);
      if (principalId !== undefined && allowed.has(principalId)) continue;
      if (principalId !== undefined && grantsHere(context, principalId).length === 0) {
        yield TRUSTED_ELSEWHERE;
        continue;
      }
      const trusts = trustsGitHub(application, principalId, context);
      const opens =
        principalId !== undefined &&
        grantsHeldBy(context, principalId).some(
          ({ grant }) =>
            relevant.has(grant) && grant.powers.endpoint.length + grant.powers.privileges.length > 0,
        );
      yield trusts || opens ? judgeSecrets(application, trusts, context) : PASS;
    }
  },
};

/** A file that makes a password for an application, of which the state and whoever reads it keep a copy. */
function* judgeDeclared({ displayName, passwords, origin }: Application): Iterable<Verdict> {
  const declared = passwords.state === 'known' ? passwords.value : [];
  if (declared.length === 0) yield PASS;
  for (const password of declared) {
    const place = password.origin ?? origin;
    const days = lifetime(password);
    const isLong = Number.isFinite(days) && days > MOST_DAYS;
    const id = place.kind === 'file' ? `${place.file}#${password.keyId}` : password.keyId;
    yield fail(aml605, {
      resource: { kind: 'application', id, name: displayName, origin: place },
      message: `A client secret is made for application ${displayName}${isLong ? `, for ${Math.round(days)} days` : ''}: whoever copies it is the application, from anywhere, until it ends.`,
      severity: isLong ? 'high' : 'medium',
      evidence: [
        {
          what: `client secret ${password.keyId}`,
          where: placeOf(place),
          why: 'a job of GitHub has a token of its own, and a managed identity needs no secret',
        },
      ],
      remediation: {
        text: 'Declare a federated credential for the repository and an environment in its place (azuread_application_federated_identity_credential), and let pipelines sign in with that.',
        destructive: false,
      },
      identity: [password.keyId],
    });
  }
}

/** A step that signs in with a password, while GitHub gives every job a token of its own. */
function judgeLogin(step: PipelineStep, login: Extract<PipelineStep['login'], { state: 'known' }>): Verdict {
  if (login.value === 'federated') return PASS;
  return fail(aml605, {
    resource: step,
    message: `Step ${step.name} signs in to Azure with a client secret that the repository keeps.`,
    evidence: [
      {
        what: 'creds, client-secret or --password',
        where: placeOf(login.origin ?? step.origin),
        why: 'whoever copies it is the application, from anywhere, until it ends',
      },
    ],
    remediation: {
      text: 'Give the application a federated credential for this repository and an environment, let the job have permissions: { id-token: write }, and sign in with client-id, tenant-id and subscription-id: - { uses: azure/login@v2, with: { client-id: CLIENT_ID, tenant-id: TENANT_ID, subscription-id: SUBSCRIPTION_ID } }. Steps of this action take the same three inputs and need no login before them.',
      destructive: false,
    },
    identity: ['login'],
    ...originOf(login),
  });
}

function trustsGitHub(
  { appId }: Application,
  principalId: string | undefined,
  context: RuleContext,
): boolean {
  if (principalId !== undefined) return gitHubCredentials(principalId, context).length > 0;
  return context.inventory.federatedCredentials.some(
    ({ holder }) => holder.kind === 'application' && holder.id.toLowerCase() === appId.toLowerCase(),
  );
}

function judgeSecrets(application: Application, trusts: boolean, context: RuleContext): Verdict {
  const { appId, displayName, passwords, origin } = application;
  const resource = { kind: 'application', id: appId, name: displayName, origin };
  if (passwords.state === 'unknown') return undecided(aml605, resource, passwords.reason);
  const live =
    passwords.state === 'known'
      ? passwords.value.filter((one) => !(Date.parse(one.endDateTime) <= context.now))
      : [];
  if (live.length === 0) return PASS;
  const long = live.filter((one) => lifetime(one) > MOST_DAYS);
  const because = trusts
    ? 'has a federated credential for GitHub beside them'
    : 'holds a role over endpoints';
  return fail(aml605, {
    resource,
    message: `Application ${displayName} has ${count(live.length, 'client secret', 'client secrets')} that work${live.length === 1 ? 's' : ''}, and ${because}${long.length > 0 ? `; ${count(long.length, 'is', 'are')} made for more than ${MOST_DAYS} days` : ''}`,
    severity: long.length > 0 ? 'high' : 'medium',
    evidence: live.slice(0, 10).map((one) => ({
      what: `client secret ${one.keyId}`,
      where: `application ${appId}`,
      why: `it works until ${one.endDateTime}, ${Math.round(lifetime(one))} days after it was made`,
    })),
    remediation: {
      text: 'See that nothing signs in with it any more (the sign-in log names the credential), then delete it.',
      command: shellCommand(
        ...live
          .slice(0, 10)
          .map(({ keyId }) => ['az', 'ad', 'app', 'credential', 'delete', '--id', appId, '--key-id', keyId]),
      ),
      destructive: true,
    },
  });
}

/** In days; a secret whose dates cannot be read counts as endless. */
function lifetime({
  startDateTime,
  endDateTime,
}: {
  readonly startDateTime: string;
  readonly endDateTime: string;
}): number {
  const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}
