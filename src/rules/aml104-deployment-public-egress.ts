import type { Verdict } from '../findings/finding.ts';
import type { AnyResource, Deployment } from '../inventory/resource.ts';
import type { RuleContext } from './context.ts';
import { readIsolation, readPublicAccess } from './exposure.ts';
import { sayInFile } from './fileSetting.ts';
import { governingWorkspaceOf } from './governingWorkspace.ts';
import { isKubernetes } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml104: Rule = {
  id: 'AML104',
  name: 'deployment-public-egress',
  since: '0.1.0',
  summary: 'Deployments reach the outside only through a network that somebody controls.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources', 'deployments'],
  why: 'A deployment without a managed network around it, and with public egress, can send what callers score to any host: through a dependency that was tampered with, through a model that carries code. Public egress is what a deployment has when nothing is said. In a workspace with a managed network the flag has no effect, and AML103 judges that network.',
  fix: 'Give the workspace a managed network (AML103). Where that is not to be had, deploy again with egress_public_network_access: disabled.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
    'https://learn.microsoft.com/azure/machine-learning/how-to-managed-network',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml104, context, ['deployments']);
    for (const deployment of context.all('online-deployment')) yield judge(deployment, context);
  },
};

function judge(deployment: Deployment, context: RuleContext): Verdict {
  const endpoint =
    deployment.endpoint.state === 'known' ? context.byKey(deployment.endpoint.value) : undefined;
  if (endpoint?.kind === 'online-endpoint' && isKubernetes(endpoint)) {
    return notApplicable('what leaves a Kubernetes deployment is the business of its cluster');
  }
  const egress = readPublicAccess(deployment.egressPublicNetworkAccess);
  if (egress.ok && egress.meaning === 'private') return PASS;
  const declaredAlone = deployment.origin.kind === 'file' && !isWorkspaceDeclared(endpoint, context);
  if (declaredAlone) return egress.ok && !egress.byDefault ? sayPublic(deployment, egress) : ELSEWHERE;
  if (endpoint?.kind !== 'online-endpoint') {
    const detail = `the endpoint of ${deployment.name} was not read`;
    return undecided(aml104, deployment, { kind: 'not-read', detail });
  }
  const governing = governingWorkspaceOf(endpoint, context);
  if (!governing.ok) return undecided(aml104, deployment, governing.reason);
  const isolation = readIsolation(governing.workspace);
  if (!isolation.ok) return undecided(aml104, deployment, isolation.reason);
  if (isolation.meaning !== 'none')
    return notApplicable('the managed network of its workspace decides (AML103)');
  if (!egress.ok) return undecided(aml104, deployment, egress.reason);
  return fail(aml104, {
    resource: deployment,
    message: `Deployment ${deployment.name} of ${endpoint.name} can send what it is asked to score to any host on the internet.`,
    evidence: [
      evidence(
        deployment,
        { name: 'egressPublicNetworkAccess', fact: deployment.egressPublicNetworkAccess },
        egress.byDefault ? 'egress is public when nothing is said' : 'what it sends may go anywhere',
      ),
      evidence(
        governing.workspace,
        { name: 'managedNetwork.isolationMode', fact: governing.workspace.isolationMode },
        'no managed network of the workspace stands in the way',
      ),
    ],
    remediation: {
      text: 'Give the workspace a managed network, then deploy again into it; this is the way for everything new. Otherwise deploy again with egress_public_network_access: disabled: the container then reaches nothing but the storage, the registry and the vault of the workspace.',
      destructive: true,
    },
    inFile: () => closeEgress(deployment),
    confidence: egress.byDefault || isolation.byDefault ? 'medium' : 'high',
    ...originOf(deployment.egressPublicNetworkAccess),
  });
}

const ELSEWHERE = notApplicable('the network of its workspace is declared elsewhere, and decides');

function isWorkspaceDeclared(endpoint: AnyResource | undefined, context: RuleContext): boolean {
  if (endpoint?.kind !== 'online-endpoint' || endpoint.workspace.state !== 'known') return false;
  return context.byKey(endpoint.workspace.value)?.kind === 'workspace';
}

/** A file that says so itself: only a managed network that is declared elsewhere could stand in the way. */
function sayPublic(deployment: Deployment, egress: Parameters<typeof confidenceOf>[0]): Verdict {
  const name = 'egressPublicNetworkAccess';
  return fail(aml104, {
    resource: deployment,
    message: `Deployment ${deployment.name} is declared to reach any host on the internet, unless its workspace has a managed network.`,
    evidence: [
      evidence(
        deployment,
        { name, fact: deployment.egressPublicNetworkAccess },
        'what it sends may go anywhere',
      ),
    ],
    remediation: { text: closeEgress(deployment), destructive: false },
    confidence: confidenceOf(egress) === 'high' ? 'medium' : 'low',
    ...originOf(deployment.egressPublicNetworkAccess),
  });
}

function closeEgress({ origin }: Deployment): string {
  const setting = sayInFile(origin, {
    arm: 'egressPublicNetworkAccess',
    value: 'Disabled',
    cli: 'egress_public_network_access: disabled',
  });
  return `Give the workspace a managed network, or set ${setting}: the container then reaches nothing but the storage, the registry and the vault of the workspace.`;
}
