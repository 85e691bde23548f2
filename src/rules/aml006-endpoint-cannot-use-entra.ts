import type { Verdict } from '../findings/finding.ts';
import { isKubernetes, readOnlineAuth } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { frontWithEntra, sayAuthInFile, succeedWithTokens } from './successor.ts';

export const aml006: Rule = {
  id: 'AML006',
  name: 'endpoint-cannot-use-entra',
  since: '0.1.0',
  summary: 'Endpoints run where Microsoft Entra authentication is to be had.',
  severity: 'info',
  persona: 'auditor',
  needs: ['resources'],
  why: 'Online endpoints on Kubernetes compute cannot use AADToken. This explains an exception, rather than asking for the impossible: AML001 weighs medium here, and AML002 does not apply.',
  fix: 'Prefer aml_token to keys; put Azure API Management with Entra in front of the endpoint, or move to managed compute.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
    'https://learn.microsoft.com/azure/machine-learning/how-to-attach-kubernetes-anywhere',
  ],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('online-endpoint')) {
      if (!isKubernetes(endpoint)) {
        yield notApplicable('managed endpoints can use Entra');
        continue;
      }
      const auth = readOnlineAuth(endpoint);
      if (!auth.ok) yield undecided(aml006, endpoint, auth.reason);
      else if (auth.meaning === 'entra') yield PASS;
      else {
        const credential = auth.meaning === 'key' ? 'a shared key' : 'AML tokens';
        yield fail(aml006, {
          resource: endpoint,
          message: `Online endpoint ${endpoint.name} runs on Kubernetes, where Entra cannot be asked who calls; it takes ${credential}.`,
          evidence: [
            evidence(
              endpoint,
              { name: 'compute', fact: endpoint.compute },
              'an attached compute: this is a Kubernetes endpoint',
            ),
            evidence(
              endpoint,
              { name: 'authMode', fact: endpoint.authMode },
              auth.meaning === 'key' ? 'AMLToken would be the better of the two' : 'the better of the two',
            ),
          ],
          remediation: auth.meaning === 'key' ? succeedWithTokens(endpoint) : frontWithEntra(),
          ...(auth.meaning === 'key' ? { inFile: () => sayAuthInFile(endpoint) } : {}),
          confidence: confidenceOf(auth),
          ...originOf(endpoint.authMode),
        });
      }
    }
  },
};
