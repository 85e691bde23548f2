import type { Evidence, Verdict } from '../findings/finding.ts';
import type { OnlineEndpoint } from '../inventory/resource.ts';
import { remediate, workspaceFlags } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { CLOSED, hasManagedNetwork, readPublicAccess } from './exposure.ts';
import { addBeside, replaceValue } from './fileEdits.ts';
import { sayInFile } from './fileSetting.ts';
import { matchesGlob } from './gitHubSubject.ts';
import { governingWorkspaceOf } from './governingWorkspace.ts';
import { isKubernetes, readOnlineAuth } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';

export const aml101: Rule = {
  id: 'AML101',
  name: 'endpoint-public-network',
  since: '0.1.0',
  summary: 'Online endpoints answer only through a private endpoint of their workspace.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources'],
  why: 'The scoring address of a public endpoint answers to anybody on the internet who holds a credential. With key authentication on the same endpoint this weighs high: a leaked key is then all that it takes, from anywhere. Public access is what an endpoint has when nothing is said. Endpoints that are public on purpose stand in the policy under allowed-public-endpoints.',
  fix: 'Set public_network_access to disabled, and let callers come through a private endpoint of the workspace.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-secure-online-endpoint',
    'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
  ],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('online-endpoint')) yield judge(endpoint, context);
  },
};

function judge(endpoint: OnlineEndpoint, context: RuleContext): Verdict {
  if (isKubernetes(endpoint)) return notApplicable('a Kubernetes endpoint is reached as its cluster is');
  if (isPublicOnPurpose(endpoint, context))
    return notApplicable('the policy says that it is public on purpose');
  const access = readPublicAccess(endpoint.publicNetworkAccess);
  if (!access.ok) return undecided(aml101, endpoint, access.reason);
  if (access.meaning === 'private') return PASS;
  const governing = governingWorkspaceOf(endpoint, context);
  if (governing.ok && isClosed(governing.workspace.publicNetworkAccess)) {
    if (hasManagedNetwork(governing.workspace)) {
      return notApplicable(
        'its workspace is closed and has a managed network, which closes its endpoints as well',
      );
    }
  }
  const auth = readOnlineAuth(endpoint);
  const keys = auth.ok && auth.meaning === 'key';
  return fail(aml101, {
    resource: endpoint,
    message: keys
      ? `Online endpoint ${endpoint.name} answers to the whole internet and takes a key: whoever finds the key scores from anywhere.`
      : `Online endpoint ${endpoint.name} answers to the whole internet: whoever gets hold of a token scores from anywhere.`,
    evidence: proof(endpoint, keys, access.byDefault),
    remediation: remediate(
      endpoint.id,
      {
        text: 'Make sure that callers reach a private endpoint of the workspace, then close the public address. Callers on other networks are cut off, runners of GitHub among them.',
        destructive: true,
      },
      (names) => [
        [
          ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
          ...['--set', 'public_network_access=disabled', ...workspaceFlags(names)],
        ],
      ],
    ),
    inFile: () =>
      `Set ${sayInFile(endpoint.origin, CLOSED)}, once callers reach a private endpoint of the workspace. Those on other networks are cut off, runners of GitHub among them.`,
    edits: () =>
      access.byDefault
        ? addBeside(endpoint.authMode.origin, 'publicNetworkAccess', 'Disabled')
        : replaceValue(endpoint.publicNetworkAccess, 'Disabled'),
    severity: keys ? 'high' : 'medium',
    // A workspace that nobody has read may close what its endpoint leaves open.
    confidence: governing.ok ? confidenceOf(access) : 'medium',
    ...originOf(endpoint.publicNetworkAccess),
  });
}

function proof(endpoint: OnlineEndpoint, keys: boolean, byDefault: boolean): readonly Evidence[] {
  const access = evidence(
    endpoint,
    { name: 'publicNetworkAccess', fact: endpoint.publicNetworkAccess },
    byDefault ? 'an endpoint is public when nothing is said' : 'its address answers to the internet',
  );
  if (!keys) return [access];
  const mode = { name: 'authMode', fact: endpoint.authMode };
  return [access, evidence(endpoint, mode, 'a key is all that a caller needs, so this weighs high')];
}

function isClosed(fact: OnlineEndpoint['publicNetworkAccess']): boolean {
  const access = readPublicAccess(fact);
  return access.ok && access.meaning === 'private';
}

function isPublicOnPurpose({ name, id }: OnlineEndpoint, { settings }: RuleContext): boolean {
  return settings.allowedPublicEndpoints.some((allowed) =>
    [name, id].some((one) => matchesGlob(allowed.toLowerCase(), one.toLowerCase())),
  );
}
