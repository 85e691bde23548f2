import type { Evidence, Verdict } from '../findings/finding.ts';
import type { OnlineEndpoint } from '../inventory/resource.ts';
import { isKubernetes, readOnlineAuth } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { sayAuthInFile, succeedWithEntra, succeedWithTokens } from './successor.ts';

export const aml001: Rule = {
  id: 'AML001',
  name: 'online-endpoint-key-auth',
  since: '0.1.0',
  summary: 'Online endpoints ask Microsoft Entra who calls, and take no shared key.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources'],
  why: 'A key does not expire, says nothing of who uses it and opens the endpoint to whoever has a copy: in a notebook, a log, a pipeline variable, on a laptop that left the company. No role assignment, no Conditional Access policy and no access review reaches it. An endpoint that is declared without an auth mode gets keys. On Kubernetes, where Entra is not to be had, this weighs medium (AML006).',
  fix: 'Make a second endpoint with auth_mode aad_token, let its callers score through a role that grants score/action and nothing else, deploy the same model to it, move the callers and delete the old endpoint. Microsoft documents no way of changing the auth mode of an endpoint that exists.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
    'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-online',
  ],
  supersedes: [
    'cnspec ml-online-endpoint-key-auth-disabled',
    'AzTS AuthN_Restrict_Key_Based_AuthType_OnlineEndPoints',
  ],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('online-endpoint')) {
      const auth = readOnlineAuth(endpoint);
      if (!auth.ok) yield undecided(aml001, endpoint, auth.reason);
      // AML tokens are AML002's.
      else if (auth.meaning !== 'key') yield PASS;
      else {
        yield fail(aml001, {
          resource: endpoint,
          message: () =>
            `Online endpoint ${endpoint.name} takes one key, which does not expire, from every caller. Whoever has a copy scores as nobody in particular until somebody changes the key.`,
          evidence: () => proof(endpoint, auth.byDefault),
          remediation: () =>
            isKubernetes(endpoint) ? succeedWithTokens(endpoint) : succeedWithEntra(endpoint),
          inFile: () => sayAuthInFile(endpoint),
          severity: isKubernetes(endpoint) ? 'medium' : 'high',
          confidence: confidenceOf(auth),
          ...originOf(endpoint.authMode),
        });
      }
    }
  },
};

function proof(endpoint: OnlineEndpoint, byDefault: boolean): readonly Evidence[] {
  const why = byDefault
    ? 'an endpoint that is declared without an auth mode gets keys'
    : 'of the auth modes, only AADToken has Entra check who calls';
  const mode = evidence(endpoint, { name: 'authMode', fact: endpoint.authMode }, why);
  if (!isKubernetes(endpoint)) return [mode];
  const compute = { name: 'compute', fact: endpoint.compute };
  return [mode, evidence(endpoint, compute, 'a Kubernetes endpoint cannot use AADToken (AML006)')];
}
