import type { RoleDefinition } from '../inventory/access.ts';
import type { Plane } from '../rbac/operations.ts';
import { scopeClass } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import { leadsSomewhere } from './escalationTargets.ts';
import { ownedBy } from './ownership.ts';
import { reachesMachineLearning, reachOf } from './reach.ts';
import { type HeldGrant, keysAbove, type Power, roleGrantsOperation } from './roleGrants.ts';

/** Ways of becoming somebody else, or of giving oneself more. */
export const STEP_KINDS = [
  'give-role',
  'rewrite-role',
  'federate',
  'assign-identity',
  'deploy',
  'run-job',
  'rewrite-compute',
  'write-code',
  'push-image',
  'open-vault',
  'join-group',
  'add-secret',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
const RANKS = Object.fromEntries(STEP_KINDS.map((kind, index) => [kind, index])) as Record<StepKind, number>;

/** A role that somebody uses for a step, and what of it. */
export interface Use {
  readonly held: HeldGrant;
  readonly power: Power;
}

/** A step that somebody can take, before it is known where it leads. */
export interface Means {
  readonly kind: StepKind;
  /** Key of the scope at which it can be taken; the object id for what is owned. */
  readonly at: string;
  readonly uses: readonly Use[];
}

/** A role that somebody holds, and the steps that it allows by itself. */
export interface Holding extends HeldGrant {
  readonly means: readonly Means[];
}

/** Somebody, with all active roles that they hold. */
export interface Actor {
  readonly context: RuleContext;
  readonly principalId: string;
  readonly held: readonly Holding[];
}

export const WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
export const ASSIGN = 'Microsoft.Authorization/roleAssignments/write';

/** Every operation that serves a step: a role that grants none of them is not looked at again for each of its holders. */
const OPERATIONS = {
  'Microsoft.Authorization/roleAssignments/write': 'actions',
  'Microsoft.Authorization/roleDefinitions/write': 'actions',
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write': 'actions',
  'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action': 'actions',
  'Microsoft.MachineLearningServices/workspaces/computes/write': 'actions',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write': 'actions',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write': 'actions',
  'Microsoft.MachineLearningServices/workspaces/jobs/write': 'actions',
  'Microsoft.Compute/virtualMachines/write': 'actions',
  'Microsoft.ContainerInstance/containerGroups/write': 'actions',
  'Microsoft.Web/sites/write': 'actions',
  'Microsoft.App/containerApps/write': 'actions',
  'Microsoft.Resources/deploymentScripts/write': 'actions',
  'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write': 'dataActions',
  'Microsoft.Storage/storageAccounts/listKeys/action': 'actions',
  'Microsoft.ContainerRegistry/registries/push/write': 'actions',
  'Microsoft.KeyVault/vaults/accessPolicies/write': 'actions',
} as const satisfies Readonly<Record<string, Plane>>;
type StepOperation = keyof typeof OPERATIONS;
const ALL_OPERATIONS = Object.keys(OPERATIONS) as readonly StepOperation[];

const ML = 'Microsoft.MachineLearningServices/workspaces';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** Steps that one role alone allows. Of two operations for the same step, the first is the one that is named. */
const SINGLE: readonly (readonly [StepKind, StepOperation])[] = [
  // Lets a repository of its own sign in as a user-assigned identity.
  ['federate', `${IDENTITY}/federatedIdentityCredentials/write`],
  // Scoring code runs as the identity of its endpoint.
  ['deploy', `${ML}/onlineEndpoints/deployments/write`],
  // The code of a job runs as the identity of its compute.
  ['run-job', `${ML}/jobs/write`],
  // Set-up scripts and schedules of a compute run as its identity.
  ['rewrite-compute', `${ML}/computes/write`],
  // Jobs take their code from the workspace's storage.
  ['write-code', 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'],
  ['write-code', 'Microsoft.Storage/storageAccounts/listKeys/action'],
  // Endpoints and computes run images of the workspace's registry.
  ['push-image', 'Microsoft.ContainerRegistry/registries/push/write'],
  // The workspace's vault holds what its connections and datastores hide.
  ['open-vault', 'Microsoft.KeyVault/vaults/accessPolicies/write'],
];

/**
 * What a role that somebody holds lets them do by itself. Most of it leads nowhere, because there is no compute below
 * the scope, or no identity, and is left out.
 */
export function singleMeans(context: RuleContext, held: HeldGrant): readonly Means[] {
  const { role, scopeKey, powers } = held.grant;
  const found: Means[] = [];
  const add = (kind: StepKind, power: Power | undefined): void => {
    if (power === undefined || !leadsSomewhere(context, kind, scopeKey)) return;
    if (found.at(-1)?.kind !== kind) found.push({ kind, at: scopeKey, uses: [{ held, power }] });
  };
  // Gives itself any role; a condition that limits it closes this way.
  add(
    'give-role',
    powers.privileges.find(({ operation }) => operation === ASSIGN),
  );
  const granted = stepPowers(role);
  for (const [kind, operation] of SINGLE) add(kind, granted[operation]);
  return found;
}

/** Each finds what an actor may do by several roles together, or without any. */
const FINDERS: readonly ((actor: Actor) => readonly Means[])[] = [
  findRoleRewriting,
  findIdentityAssigning,
  findGroupJoining,
  findSecretAdding,
];

/** All steps that somebody can take and that lead somewhere, in a stable order, each place once. */
export function findMeans(actor: Actor): readonly Means[] {
  const found: Means[] = [];
  for (const { means } of actor.held) for (const one of means) found.push(one);
  for (const find of FINDERS) for (const one of find(actor)) found.push(one);
  if (found.length < 2) return found;
  found.sort(compareMeans);
  return found.filter((means, index) => {
    const before = found[index - 1];
    return before === undefined || compareMeans(before, means) !== 0;
  });
}

type StepPowers = Readonly<Partial<Record<StepOperation, Power>>>;
const POWERS = new WeakMap<RoleDefinition, StepPowers>();

/** What a role grants of the operations that serve a step. */
function stepPowers(role: RoleDefinition): StepPowers {
  const known = POWERS.get(role);
  if (known !== undefined) return known;
  const made: Partial<Record<StepOperation, Power>> = {};
  for (const operation of ALL_OPERATIONS) {
    const power = roleGrantsOperation(role, operation, OPERATIONS[operation]);
    if (power !== undefined) made[operation] = power;
  }
  POWERS.set(role, made);
  return made;
}

/** False for roles that no step makes use of, such as Reader: most of what is assigned. */
export function mayServeStep(role: RoleDefinition): boolean {
  // A custom role may be rewritten by who holds it, whatever it grants today.
  return role.type === 'CustomRole' || Object.keys(stepPowers(role)).length > 0;
}

export function keyOfMeans({ kind, at }: Pick<Means, 'kind' | 'at'>): string {
  return `${kind} ${at}`;
}

/** Puts any operation into a custom role that it holds itself. Azure asks for the right at every assignable scope. */
function findRoleRewriting({ context, held }: Actor): readonly Means[] {
  const writers = usesOf(held, WRITE_DEFINITIONS);
  if (writers.length === 0) return [];
  return held
    .filter(({ grant }) => grant.role.type === 'CustomRole')
    .flatMap((own) => {
      const { assignableScopes } = own.grant.role;
      const needed = assignableScopes.map((scope) => {
        const above = keysAbove(context, scope);
        return writers.find(({ held: { grant } }) => above.includes(grant.scopeKey));
      });
      const [first] = needed;
      if (first === undefined || needed.includes(undefined)) return [];
      const power = { operation: WRITE_DEFINITIONS, pattern: `the definition of ${own.grant.role.roleName}` };
      return [{ kind: 'rewrite-role', at: own.grant.scopeKey, uses: [first, { held: own, power }] } as const];
    });
}

const RUNNING_ML = [
  `${ML}/computes/write`,
  `${ML}/onlineEndpoints/write`,
  `${ML}/onlineEndpoints/deployments/write`,
  `${ML}/jobs/write`,
] as const;
const RUNNING_ELSEWHERE = [
  'Microsoft.Compute/virtualMachines/write',
  'Microsoft.ContainerInstance/containerGroups/write',
  'Microsoft.Web/sites/write',
  'Microsoft.App/containerApps/write',
  'Microsoft.Resources/deploymentScripts/write',
] as const;

/** Gives a user-assigned identity to something that it runs code in. */
function findIdentityAssigning({ context, held }: Actor): readonly Means[] {
  const assigning = usesOf(held, `${IDENTITY}/assign/action`).filter((use) =>
    leadsSomewhere(context, 'assign-identity', use.held.grant.scopeKey),
  );
  if (assigning.length === 0) return [];
  const running =
    RUNNING_ML.flatMap((operation) => usesOf(held, operation)).find(({ held: { grant } }) =>
      reachesMachineLearning(reachOf(context, grant.scope)),
    ) ??
    RUNNING_ELSEWHERE.flatMap((operation) => usesOf(held, operation)).find(
      ({ held: { grant } }) => scopeClass(grant.scope) !== 'resource',
    );
  if (running === undefined) return [];
  return assigning.map((use) => ({
    kind: 'assign-identity',
    at: use.held.grant.scopeKey,
    uses: [use, running],
  }));
}

/** The owner of a group decides who is in it. */
function findGroupJoining({ context, principalId }: Actor): readonly Means[] {
  return ownedBy(context, principalId).groups.map((at) => ({ kind: 'join-group', at, uses: [] }));
}

/** The owner of an application gives it a secret, and signs in with that. */
function findSecretAdding({ context, principalId }: Actor): readonly Means[] {
  return ownedBy(context, principalId).servicePrincipals.map((at) => ({ kind: 'add-secret', at, uses: [] }));
}

function usesOf(held: readonly HeldGrant[], operation: StepOperation): readonly Use[] {
  const uses: Use[] = [];
  for (const one of held) {
    const power = stepPowers(one.grant.role)[operation];
    if (power !== undefined) uses.push({ held: one, power });
  }
  return uses;
}

function compareMeans(left: Means, right: Means): number {
  return RANKS[left.kind] - RANKS[right.kind] || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
}
