import type { Evidence, Remediation, Verdict } from '../findings/finding.ts';
import type { Deployment, OnlineEndpoint } from '../inventory/resource.ts';
import { remediate, workspaceFlags } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { count, listNames } from './nameList.ts';
import { originOf, placeOf } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { explainedByGap, unreadable } from './unreadable.ts';

/** @see https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints */
const MOST_MIRRORED = 50;
const DAY = 86_400_000;

type Shares = Readonly<Record<string, number>>;

export const aml704: Rule = {
  id: 'AML704',
  name: 'traffic-inconsistent',
  since: '0.1.0',
  summary: 'Traffic goes, in full, to deployments that exist and work, and no deployment lies idle.',
  severity: 'low',
  persona: 'pedantic',
  needs: ['resources', 'deployments'],
  why: 'Requests sent to a deployment that is not there or has failed are lost; traffic that does not add up to 100 percent is a change half made, and Azure mirrors no more than 50 percent. A deployment without traffic still answers to whoever names it in the header azureml-model-deployment, with its old code, old libraries and old rights. Deployments idle longer than the policy says (maxIdleDeploymentDays, 30 by default) are named one by one.',
  fix: 'Set the traffic to what is meant, and delete deployments that nobody needs.',
  docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml704, context, ['deployments']);
    const alreadySaid = explainedByGap(context, 'deployments');
    for (const endpoint of context.all('online-endpoint')) {
      const deployments = context
        .childrenOf(endpoint.key)
        .filter((child): child is Deployment => child.kind === 'online-deployment');
      yield* judge(endpoint, deployments, !alreadySaid(endpoint.key), context);
    }
  },
};

/** `complete`: every deployment of the endpoint was read. */
function* judge(
  endpoint: OnlineEndpoint,
  deployments: readonly Deployment[],
  complete: boolean,
  context: RuleContext,
): Iterable<Verdict> {
  const { traffic, mirrorTraffic } = endpoint;
  const unread =
    traffic.state === 'unknown' ? traffic : mirrorTraffic.state === 'unknown' ? mirrorTraffic : undefined;
  if (unread !== undefined) {
    yield undecided(aml704, endpoint, unread.reason);
    return;
  }
  const shares = traffic.state === 'known' ? traffic.value : {};
  const mirrored = mirrorTraffic.state === 'known' ? mirrorTraffic.value : {};
  const findings = [
    ...judgeSum(endpoint, shares),
    ...judgeMirror(endpoint, mirrored),
    ...(complete ? judgeNames(endpoint, { ...mirrored, ...shares }, deployments) : []),
    ...judgeFailed(endpoint, shares, deployments),
    ...judgeIdle(shares, mirrored, deployments, context),
  ];
  if (findings.length === 0) yield PASS;
  yield* findings;
}

function* judgeSum(endpoint: OnlineEndpoint, shares: Shares): Iterable<Verdict> {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum === 0 || sum === 100) return;
  yield complain(endpoint, 'sum', {
    message: `The traffic of online endpoint ${endpoint.name} adds up to ${sum} percent, not to 100.`,
    evidence: [seen(endpoint, 'traffic', shares, 'shares add up to 0 or to 100')],
  });
}

function* judgeMirror(endpoint: OnlineEndpoint, mirrored: Shares): Iterable<Verdict> {
  const tooMuch = Object.entries(mirrored).filter(([, share]) => share > MOST_MIRRORED);
  if (tooMuch.length === 0) return;
  yield complain(endpoint, 'mirror', {
    message: `Online endpoint ${endpoint.name} mirrors more than ${MOST_MIRRORED} percent of its traffic, which Azure does not do.`,
    evidence: [seen(endpoint, 'mirrorTraffic', mirrored, `${MOST_MIRRORED} percent is the most`)],
  });
}

function* judgeNames(
  endpoint: OnlineEndpoint,
  shares: Shares,
  deployments: readonly Deployment[],
): Iterable<Verdict> {
  const names = new Set(deployments.map(({ name }) => name.toLowerCase()));
  const missing = Object.entries(shares)
    .filter(([name, share]) => share > 0 && !names.has(name.toLowerCase()))
    .map(([name]) => name);
  // A file may declare an endpoint alone; its deployments then stand where nobody has looked.
  if (missing.length === 0 || (endpoint.origin.kind === 'file' && deployments.length === 0)) return;
  yield complain(endpoint, 'missing', {
    message: `Online endpoint ${endpoint.name} sends traffic to ${listNames(missing)}, and there is no such deployment: those requests are lost.`,
    evidence: [
      seen(endpoint, 'traffic', shares, 'each name is that of a deployment'),
      {
        what:
          deployments.length === 0
            ? 'it has no deployments'
            : `its deployments: ${listNames(deployments.map(({ name }) => name))}`,
        where: placeOf(endpoint.origin),
        why: 'traffic goes nowhere else',
      },
    ],
  });
}

function* judgeFailed(
  endpoint: OnlineEndpoint,
  shares: Shares,
  deployments: readonly Deployment[],
): Iterable<Verdict> {
  const served = deployments.filter(({ name }) => shareOf(shares, name) > 0);
  const failed = served.filter(
    ({ provisioningState: state }) => state.state === 'known' && state.value.toLowerCase() === 'failed',
  );
  const positive = Object.values(shares).filter((share) => share > 0).length;
  if (failed.length === 0 || failed.length < positive) return;
  yield complain(endpoint, 'failed', {
    message: `Online endpoint ${endpoint.name} sends all of its traffic to ${listNames(failed.map(({ name }) => name))}, which failed to deploy.`,
    evidence: failed.map(({ name, origin }) => ({
      what: `provisioningState of ${name} is Failed`,
      where: placeOf(origin),
      why: 'it may serve what was there before, or nothing',
    })),
  });
}

function* judgeIdle(
  shares: Shares,
  mirrored: Shares,
  deployments: readonly Deployment[],
  { now, settings }: RuleContext,
): Iterable<Verdict> {
  for (const deployment of deployments) {
    const { name, createdAt } = deployment;
    if (shareOf(shares, name) > 0 || shareOf(mirrored, name) > 0 || createdAt.state !== 'known') continue;
    const days = Math.floor((now - Date.parse(createdAt.value)) / DAY);
    // A date that cannot be read gives no number, and no finding.
    if (!(days > settings.maxIdleDeploymentDays)) continue;
    yield fail(aml704, {
      resource: deployment,
      message: `Deployment ${name} has no traffic and is ${count(days, 'day')} old: it still answers to whoever names it, with old code and old rights.`,
      evidence: [
        {
          what: `made on ${createdAt.value.slice(0, 'yyyy-mm-dd'.length)}, no share of the traffic`,
          where: placeOf(deployment.origin),
          why: 'the header azureml-model-deployment reaches it all the same',
        },
      ],
      remediation: remediate(
        deployment.id,
        { text: 'Delete it, unless somebody calls it by name.', destructive: true },
        (names) => [
          [
            ...['az', 'ml', 'online-deployment', 'delete', '--name', names.name],
            ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', ...workspaceFlags(names)],
          ],
        ],
      ),
      // Since when it has been idle, nobody says.
      confidence: 'medium',
      identity: ['idle'],
      ...originOf(deployment.createdAt),
    });
  }
}

function complain(
  endpoint: OnlineEndpoint,
  what: string,
  { message, evidence }: { readonly message: string; readonly evidence: readonly Evidence[] },
): Verdict {
  return fail(aml704, {
    resource: endpoint,
    message,
    evidence,
    remediation: setTraffic(endpoint),
    identity: [what],
    ...originOf(what === 'mirror' ? endpoint.mirrorTraffic : endpoint.traffic),
  });
}

function setTraffic({ id }: OnlineEndpoint): Remediation {
  return remediate(
    id,
    {
      text: 'Send the traffic to deployments that work, 100 percent in all (DEPLOYMENT stands for one of them).',
      destructive: true,
    },
    (names) => [
      [
        ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
        ...['--traffic', 'DEPLOYMENT=100', ...workspaceFlags(names)],
      ],
    ],
  );
}

function seen(endpoint: OnlineEndpoint, property: 'traffic' | 'mirrorTraffic', shares: Shares, why: string) {
  const said = Object.entries(shares).map(([name, share]) => `${name}=${share}`);
  const origin = endpoint[property].origin ?? endpoint.origin;
  return { what: `${property} is ${listNames(said)}`, where: placeOf(origin), why };
}

function shareOf(shares: Shares, name: string): number {
  const entry = Object.entries(shares).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry?.[1] ?? 0;
}
