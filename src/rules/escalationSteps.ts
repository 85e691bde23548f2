import type { RoleDefinition } from '../inventory/access.ts';
import type { Plane } from '../rbac/operations.ts';
import { scopeClass } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
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

/** Somebody, with all active roles that they hold. */
export interface Actor {
  readonly context: RuleContext;
  readonly principalId: string;
  readonly held: readonly HeldGrant[];
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

/** One function per kind of edge; each finds what an actor may do, and nothing else. */
const FINDERS: readonly ((actor: Actor) => readonly Means[])[] = [
  findRoleGiving,
  findRoleRewriting,
  findFederating,
  findIdentityAssigning,
  findDeploying,
  findJobRunning,
  findComputeRewriting,
  findCodeWriting,
  findImagePushing,
  findVaultOpening,
  findGroupJoining,
  findSecretAdding,
];

/** All steps that somebody can take, in a stable order, each place once. */
export function findMeans(actor: Actor): readonly Means[] {
  const found: Means[] = [];
  // The key would be a long text, made anew for each.
  const places = new Map<StepKind, Set<string>>();
  for (const find of FINDERS) {
    for (const means of find(actor)) {
      const present = places.get(means.kind);
      if (present?.has(means.at) === true) continue;
      if (present === undefined) places.set(means.kind, new Set([means.at]));
      else present.add(means.at);
      found.push(means);
    }
  }
  return found.length < 2 ? found : found.sort(compareMeans);
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

export function keyOfMeans({ kind, at }: Means): string {
  return `${kind} ${at}`;
}

/** Gives itself any role; a condition that limits it closes this way. */
function findRoleGiving({ held }: Actor): readonly Means[] {
  const found: Means[] = [];
  for (const one of held) {
    const power = one.grant.powers.privileges.find(({ operation }) => operation === ASSIGN);
    if (power !== undefined) found.push(means('give-role', one, power));
  }
  return found;
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

/** Lets a repository of its own sign in as a user-assigned identity. */
function findFederating({ held }: Actor): readonly Means[] {
  return meansBy('federate', held, `${IDENTITY}/federatedIdentityCredentials/write`);
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
  const assigning = usesOf(held, `${IDENTITY}/assign/action`);
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

/** Scoring code runs as the identity of its endpoint. */
function findDeploying({ held }: Actor): readonly Means[] {
  return meansBy('deploy', held, `${ML}/onlineEndpoints/deployments/write`);
}

/** The code of a job runs as the identity of its compute. */
function findJobRunning({ held }: Actor): readonly Means[] {
  return meansBy('run-job', held, `${ML}/jobs/write`);
}

/** Set-up scripts and schedules of a compute run as its identity. */
function findComputeRewriting({ held }: Actor): readonly Means[] {
  return meansBy('rewrite-compute', held, `${ML}/computes/write`);
}

/** Jobs take their code from the workspace's storage. */
function findCodeWriting({ held }: Actor): readonly Means[] {
  return [
    ...meansBy('write-code', held, 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'),
    ...meansBy('write-code', held, 'Microsoft.Storage/storageAccounts/listKeys/action'),
  ];
}

/** Endpoints and computes run images of the workspace's registry. */
function findImagePushing({ held }: Actor): readonly Means[] {
  return meansBy('push-image', held, 'Microsoft.ContainerRegistry/registries/push/write');
}

/** The workspace's vault holds what its connections and datastores hide. */
function findVaultOpening({ held }: Actor): readonly Means[] {
  return meansBy('open-vault', held, 'Microsoft.KeyVault/vaults/accessPolicies/write');
}

/** The owner of a group decides who is in it. */
function findGroupJoining({ context, principalId }: Actor): readonly Means[] {
  return ownedBy(context, principalId).groups.map((at) => ({ kind: 'join-group', at, uses: [] }));
}

/** The owner of an application gives it a secret, and signs in with that. */
function findSecretAdding({ context, principalId }: Actor): readonly Means[] {
  return ownedBy(context, principalId).servicePrincipals.map((at) => ({ kind: 'add-secret', at, uses: [] }));
}

function meansBy(kind: StepKind, held: readonly HeldGrant[], operation: StepOperation): readonly Means[] {
  return usesOf(held, operation).map((use) => means(kind, use.held, use.power));
}

function means(kind: StepKind, held: HeldGrant, power: Power): Means {
  return { kind, at: held.grant.scopeKey, uses: [{ held, power }] };
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
  return (
    STEP_KINDS.indexOf(left.kind) - STEP_KINDS.indexOf(right.kind) ||
    (left.at < right.at ? -1 : left.at > right.at ? 1 : 0)
  );
}
