import type { Verdict } from '../findings/finding.ts';
import { isKubernetes, readOnlineAuth } from './keyAccess.ts';
import { evidence, originOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { sayAuthInFile, succeedWithEntra } from './successor.ts';

export const aml002: Rule = {
  id: 'AML002',
  name: 'online-endpoint-aml-token',
  since: '0.1.0',
  summary: 'Managed online endpoints have Entra check each caller, and hand out no tokens of their own.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources'],
  why: 'An AML token ends after 24 hours, but scoring with it asks for no role: whoever may call token/action mints tokens for anybody, they cannot be revoked, and the endpoint never learns who called. Conditional Access and access reviews do not reach them. With profile: aml-token-ok in the policy this is information only.',
  fix: 'Make a second endpoint with auth_mode aad_token, grant its callers score/action, move them and delete the old endpoint.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
  ],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('online-endpoint')) {
      const auth = readOnlineAuth(endpoint);
      if (!auth.ok) yield undecided(aml002, endpoint, auth.reason);
      else if (auth.meaning !== 'aml-token') yield PASS;
      else if (isKubernetes(endpoint)) {
        yield notApplicable('AML tokens are the best that a Kubernetes endpoint can have (AML006)');
      } else {
        yield fail(aml002, {
          resource: endpoint,
          message: () =>
            `Online endpoint ${endpoint.name} takes AML tokens: scoring with one asks for no role, and whoever may mint them (token/action) can hand them to anybody for 24 hours.`,
          evidence: () => [
            evidence(
              endpoint,
              { name: 'authMode', fact: endpoint.authMode },
              'only with AADToken does scoring need score/action',
            ),
          ],
          remediation: () => succeedWithEntra(endpoint),
          inFile: () => sayAuthInFile(endpoint),
          severity: context.settings.profile === 'aml-token-ok' ? 'info' : 'medium',
          ...originOf(endpoint.authMode),
        });
      }
    }
  },
};
