import type { Evidence, Verdict } from '../findings/finding.ts';
import type { Compute, OnlineEndpoint, Workspace } from '../inventory/resource.ts';
import { groupFlags, remediate } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { count, listNames } from './nameList.ts';
import { placeOf } from './reading.ts';
import { type FindingParts, fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** Of the evidence and of the commands; the message says how many there are. */
const MOST_SHOWN = 10;

/** What runs as one user-assigned identity. */
interface Users {
  readonly endpoints: [OnlineEndpoint, ...OnlineEndpoint[]];
  readonly computes: Compute[];
  /** Those that have it as their own: `primaryUserAssignedIdentity`. */
  readonly workspaces: Workspace[];
}

export const aml203: Rule = {
  id: 'AML203',
  name: 'endpoint-identity-shared',
  since: '0.1.0',
  summary:
    'Each endpoint runs as an identity of its own, not as that of other endpoints, computes or the workspace.',
  severity: 'low',
  persona: 'pedantic',
  needs: ['resources', 'computes'],
  why: 'Scoring code is arbitrary code, and whoever may deploy to one endpoint acts as its identity. When several share one, a deployment to the least of them may do what the most important of them may do, and no log tells them apart. The policy says how many endpoints may share an identity (endpointsPerIdentity, 1 by default).',
  fix: 'Make one user-assigned identity per endpoint, give it the roles that this endpoint needs, and deploy the endpoint with it.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
    'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml203, context, ['computes']);
    for (const [key, users] of usersByIdentity(context)) yield judge(key, users, context);
    for (const endpoint of context.all('online-endpoint')) {
      const { open } = endpoint.identity;
      if (open !== undefined) yield undecided(aml203, endpoint, open);
    }
  },
};

function judge(key: string, { endpoints, computes, workspaces }: Users, context: RuleContext): Verdict {
  const tooMany = endpoints.length > context.settings.endpointsPerIdentity;
  if (!tooMany && computes.length === 0 && workspaces.length === 0) return PASS;
  const identity = identityResource(key, endpoints, context);
  const alsoFor = [
    ...(computes.length > 0 ? [`${count(computes.length, 'compute')} (${namesOf(computes)})`] : []),
    ...(workspaces.length > 0 ? [`workspace ${namesOf(workspaces)}`] : []),
  ];
  const others = alsoFor.length === 0 ? '' : ` and of ${alsoFor.join(' and ')}`;
  return fail(aml203, {
    resource: identity,
    message: `Managed identity ${identity.name} is that of ${count(endpoints.length, 'endpoint')} (${namesOf(endpoints)})${others}: code in any of them may do what all of them may do.`,
    evidence: [
      ...endpoints.map((endpoint) => runsAs(endpoint, 'online endpoint')),
      ...computes.map((compute) => runsAs(compute, 'compute')),
      ...workspaces.map((workspace) => runsAs(workspace, 'workspace')),
    ].slice(0, MOST_SHOWN),
    inFile: () =>
      'Declare an identity for each endpoint, and grant it what that endpoint needs. The identity of an endpoint that exists cannot be changed: make it anew under another name.',
    remediation: remediate(
      identity.id,
      {
        text: 'Make an identity for each endpoint, grant it what that endpoint needs, and make the endpoint anew with it: the identity of an endpoint cannot be changed later.',
        destructive: false,
      },
      (names) =>
        endpoints
          .slice(tooMany ? 1 : 0, MOST_SHOWN)
          .map(({ name }) => [
            'az',
            'identity',
            'create',
            '--name',
            `${name}-identity`,
            ...groupFlags(names),
          ]),
    ),
  });
}

/** Identities that at least one endpoint runs as. */
function usersByIdentity(context: RuleContext): ReadonlyMap<string, Users> {
  const all = new Map<string, Users>();
  for (const endpoint of context.all('online-endpoint')) {
    for (const { key } of endpoint.identity.userAssigned) {
      const users = all.get(key);
      if (users === undefined) all.set(key, { endpoints: [endpoint], computes: [], workspaces: [] });
      else users.endpoints.push(endpoint);
    }
  }
  for (const compute of context.all('compute')) {
    for (const { key } of compute.identity.userAssigned) all.get(key)?.computes.push(compute);
  }
  for (const workspace of context.all('workspace')) {
    const { primaryUserAssignedIdentity: primary } = workspace;
    if (primary.state === 'known') all.get(primary.value)?.workspaces.push(workspace);
  }
  return all;
}

function identityResource(
  key: string,
  [first]: Users['endpoints'],
  context: RuleContext,
): FindingParts['resource'] {
  const name = key.slice(key.lastIndexOf('/') + 1);
  return context.byKey(key) ?? { kind: 'managed-identity', id: key, name, origin: first.origin };
}

function runsAs(resource: OnlineEndpoint | Compute | Workspace, what: string): Evidence {
  const why =
    resource.kind === 'workspace' ? 'it is the identity of the workspace itself' : 'it runs as this identity';
  return { what: `${what} ${resource.name}`, where: placeOf(resource.origin), why };
}

function namesOf(resources: readonly { readonly name: string }[]): string {
  return listNames(resources.map(({ name }) => name));
}
