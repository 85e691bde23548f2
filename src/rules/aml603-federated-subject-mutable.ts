import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { FederatedCredential } from '../inventory/access.ts';
import type { RuleContext } from './context.ts';
import { hasWildcard, readSubject } from './gitHubSubject.ts';
import {
  concernsTrust,
  expectationOf,
  issuerKind,
  originOfTrust,
  placeOfTrust,
  TRUSTED_ELSEWHERE,
  trustSubject,
} from './gitHubTrust.ts';
import { ALL_GRANTS } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml603: Rule = {
  id: 'AML603',
  name: 'federated-subject-mutable',
  since: '0.1.0',
  summary: 'A federated credential names its repository by ids that nobody can take over.',
  severity: 'low',
  persona: 'pedantic',
  needs: [
    'resources',
    'accounts',
    'federated-credentials',
    'applications',
    ...ALL_GRANTS,
    'role-definitions',
    'directory',
  ],
  why: 'The name of an owner or a repository that is deleted or renamed can be registered by somebody else, whose runs then present the same subject. Identities that hold nothing at, above or below what was audited are left alone.',
  fix: 'Where the repository presents immutable subjects, trust those (repo:OWNER@ID/REPO@ID:…). Ask first: a credential for a subject that is not presented breaks the login.',
  docs: ['https://docs.github.com/actions/reference/security/oidc'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml603, context);
    for (const credential of context.inventory.federatedCredentials) {
      const kind = issuerKind(credential, context);
      // What cannot be read is AML601's to say.
      if (kind === 'other' || kind === 'unknown') continue;
      if (!concernsTrust(credential, context)) {
        yield TRUSTED_ELSEWHERE;
        continue;
      }
      const expectation = expectationOf(credential);
      if (!expectation.ok) continue;
      const subject = expectation.tests.find(({ claim }) => claim === 'sub')?.value;
      const byId = expectation.tests.some(
        ({ claim }) => claim === 'repository_id' || claim === 'repository_owner_id',
      );
      yield subject === undefined || byId ? PASS : judgeName(subject, credential, context);
    }
  },
};

function judgeName(text: string, credential: FederatedCredential, context: RuleContext): Verdict {
  const { form, repository, tail } = readSubject(text);
  if (form !== 'default' || repository === undefined || !repository.includes('/')) return PASS;
  const name = repository.split(':')[0] ?? repository;
  if (name.includes('@')) return PASS;
  const resource = trustSubject(credential, context);
  const branch =
    tail.kind === 'branch' ? `; it rests on the branch ${tail.name}, which must be protected` : '';
  return fail(aml603, {
    resource,
    message: `Federated credential ${credential.name} of ${resource.name} knows ${name} by its name alone, which passes on with the name${branch}`,
    evidence: [
      {
        what: text,
        where: placeOfTrust(credential),
        why: 'the subject holds no id of the owner or the repository',
      },
    ],
    remediation: {
      text: 'See whether the repository presents immutable subjects (use_immutable_subject, the command below). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).',
      ...(hasWildcard(name)
        ? {}
        : { command: shellCommand(['gh', 'api', `repos/${name}/actions/oidc/customization/sub`]) }),
      destructive: false,
    },
    origin: originOfTrust(credential),
    inFile: () =>
      `See whether the repository presents immutable subjects (gh api repos/${name}/actions/oidc/customization/sub shows use_immutable_subject). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).`,
    identity: [credential.name],
  });
}
