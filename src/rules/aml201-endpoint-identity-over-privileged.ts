import type { Verdict } from '../findings/finding.ts';
import { knownValue } from '../inventory/fact.ts';
import type { OnlineEndpoint, ResourceIdentity } from '../inventory/resource.ts';
import { scopeKey } from '../rbac/scopes.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { removalCommand } from './grantRemoval.ts';
import { grantEvidence, placedAtRole } from './grantWords.ts';
import { count, identitiesOf, nameOf } from './principalWords.ts';
import { placeOf } from './reading.ts';
import { freePrivileges, freeWriting, isDeniedBelow } from './relevantGrants.ts';
import {
  ACTIVE_GRANTS,
  allowedPrincipals,
  grantsHeldBy,
  type HeldGrant,
  keysAbove,
  type Power,
  roleGrantsOperation,
  unreadRoles,
} from './roleGrants.ts';
import { type FindingParts, fail, PASS, type Rule, undecided } from './rule.ts';
import { sayScope } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml201: Rule = {
  id: 'AML201',
  name: 'endpoint-identity-over-privileged',
  since: '0.1.0',
  summary: 'The identity of an endpoint may pull its image, read its data and write metrics, and no more.',
  severity: 'high',
  persona: 'regular',
  needs: [
    'resources',
    ...ACTIVE_GRANTS,
    'role-assignments-elsewhere',
    'role-definitions',
    'deny-assignments',
    'directory',
  ],
  why: 'Scoring code is any code: whoever deploys, and whoever made the model or a package of it, runs as this identity. What it may write, they may write.',
  fix: 'Take the role away; give AcrPull on the registry and Storage Blob Data Reader on the container that the model reads.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml201, context);
    yield* unreadRoles(aml201, context);
    const allowed = allowedPrincipals(context);
    const identities = new Map<string, Bearer>();
    for (const endpoint of context.all('online-endpoint')) {
      yield* judgeUnread(endpoint, endpoint.identity);
      for (const { principalId, key } of identitiesOf(context, endpoint.identity)) {
        if (allowed.has(principalId)) continue;
        const bearer = identities.get(principalId) ?? {
          endpoints: [],
          ...(key === undefined ? {} : { key }),
        };
        bearer.endpoints.push(endpoint);
        identities.set(principalId, bearer);
      }
    }
    for (const [principalId, bearer] of identities) yield* judgeIdentity(principalId, bearer, context);
  },
};

/** Without these, it may hold more than is seen. What is denied would only take away. */
const BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'] as const;

interface Bearer {
  readonly endpoints: OnlineEndpoint[];
  /** Of a user-assigned identity. */
  readonly key?: string;
}

function* judgeUnread(
  endpoint: OnlineEndpoint,
  { systemAssigned, open }: ResourceIdentity,
): Iterable<Verdict> {
  const reason = systemAssigned.state === 'unknown' ? systemAssigned.reason : open;
  if (reason !== undefined) yield undecided(aml201, endpoint, reason);
}

interface Excess {
  readonly held: HeldGrant;
  readonly powers: readonly Power[];
  readonly why: string;
}

function* judgeIdentity(principalId: string, bearer: Bearer, context: RuleContext): Iterable<Verdict> {
  const [endpoint] = bearer.endpoints;
  if (endpoint === undefined) return;
  const excesses = grantsHeldBy(context, principalId)
    .filter(({ grant }) => !grant.eligible)
    .flatMap((held) => excessOf(held, bearer, context));
  const [worst] = excesses;
  if (worst === undefined) {
    if (!hides(context, BLINDING, endpoint.id)) yield PASS;
    return;
  }
  const { grant } = worst.held;
  const names = bearer.endpoints.map(({ name }) => name);
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  const more = excesses.length > 1 ? `, and ${count(excesses.length - 1, 'role', 'roles')} more` : '';
  yield fail(aml201, {
    resource: subjectOf(bearer, endpoint, context),
    message: `Code of ${names.length === 1 ? 'online endpoint' : 'online endpoints'} ${shown} runs with ${grant.role.roleName} at ${sayScope(context, grant)}${more}: ${worst.why}`,
    evidence: [
      {
        what: `identity ${nameOf(context, principalId)}`,
        where: endpoint.origin.kind === 'file' ? placeOf(endpoint.origin) : endpoint.id,
        why:
          bearer.key === undefined
            ? 'Azure makes it with the endpoint'
            : `assigned to the endpoint: ${context.byKey(bearer.key)?.id ?? bearer.key}`,
      },
      ...excesses
        .slice(0, 10)
        .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
    ],
    remediation: {
      text: 'Take these roles away. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
      command: removalCommand(excesses.map(({ held }) => held.grant)),
      destructive: true,
    },
    inFile: () =>
      'Take these assignments out of the files. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
    ...placedAtRole(grant),
    identity: [principalId],
  });
}

/** An identity of its own belongs to the endpoint; a shared one is a thing to fix by itself. */
function subjectOf(
  { key }: Bearer,
  endpoint: OnlineEndpoint,
  context: RuleContext,
): FindingParts['resource'] {
  if (key === undefined) return endpoint;
  const resource = context.byKey(key);
  return (
    resource ?? {
      kind: 'managed-identity',
      id: key,
      name: key.split('/').at(-1) ?? key,
      origin: endpoint.origin,
    }
  );
}

/** Writing where data, secrets and images are; in order where it is the workspace's own. */
const STORES: readonly { readonly operation: string; readonly plane: 'actions' | 'dataActions' }[] = [
  { operation: 'Microsoft.Storage/storageAccounts/write', plane: 'actions' },
  { operation: 'Microsoft.Storage/storageAccounts/listKeys/action', plane: 'actions' },
  {
    operation: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write',
    plane: 'dataActions',
  },
  { operation: 'Microsoft.KeyVault/vaults/write', plane: 'actions' },
  { operation: 'Microsoft.KeyVault/vaults/accessPolicies/write', plane: 'actions' },
  { operation: 'Microsoft.KeyVault/vaults/secrets/setSecret/action', plane: 'dataActions' },
  { operation: 'Microsoft.ContainerRegistry/registries/write', plane: 'actions' },
  { operation: 'Microsoft.ContainerRegistry/registries/push/write', plane: 'actions' },
];

function excessOf(held: HeldGrant, bearer: Bearer, context: RuleContext): readonly Excess[] {
  const { grant } = held;
  const privileges = freePrivileges(context, grant);
  const conditional = grant.powers.limited;
  if (privileges.length + conditional.length > 0) {
    return [{ held, powers: [...privileges, ...conditional], why: 'it may decide who may do what' }];
  }
  const writing = freeWriting(context, grant);
  if (writing !== undefined && grant.scopeKind !== 'resource') {
    const powers = [{ ...writing, operation: 'writing to every provider' }];
    return [{ held, powers, why: 'it may change everything there' }];
  }
  const powers = STORES.flatMap(({ operation, plane }) => {
    const power = roleGrantsOperation(grant.role, operation, plane);
    const denied = plane === 'actions' && isDeniedBelow(context, grant, operation);
    return power === undefined || denied ? [] : [power];
  });
  if (powers.length === 0 || isOfWorkspace(grant.scope, bearer, context)) return [];
  return [{ held, powers, why: 'it may write to storage, vaults or registries beyond the workspace’s own' }];
}

/** The scope is the workspace, one of the stores that it was made with, or lies in one. */
function isOfWorkspace(scope: string, { endpoints }: Bearer, context: RuleContext): boolean {
  const above = new Set(keysAbove(context, scope));
  return endpoints.every(({ workspace }) => {
    const resource = context.byKey(knownValue(workspace) ?? '');
    if (resource?.kind !== 'workspace') return false;
    return [resource.key, resource.storageAccount, resource.keyVault, resource.containerRegistry]
      .map((one) => (typeof one === 'string' ? one : knownValue(one)))
      .some((key) => key !== undefined && above.has(scopeKey(key)));
  });
}
