import type {
  ActiveAssignment,
  Application,
  ClassicAdministrator,
  Delegation,
  DenyAssignment,
  EligibleAssignment,
  FederatedCredential,
  Principal,
  RoleAssignment,
  RoleDefinition,
} from '../inventory/access.ts';
import type { CollectedPart, Gap } from '../inventory/inventory.ts';
import type { AnyResource } from '../inventory/resource.ts';
import type { Refusal } from './refusal.ts';
import type { ScheduledName } from './scheduleNames.ts';

/** What has been read so far, each thing once: it can be handed over at any moment. */
export class Draft {
  readonly resources = new Map<string, AnyResource>();
  readonly roleDefinitions = new Map<string, RoleDefinition>();
  readonly roleAssignments = new Map<string, RoleAssignment>();
  readonly eligibleAssignments = new Map<string, EligibleAssignment>();
  readonly activeAssignments = new Map<string, ActiveAssignment>();
  readonly denyAssignments = new Map<string, DenyAssignment>();
  readonly delegations = new Map<string, Delegation>();
  readonly classicAdministrators = new Map<string, ClassicAdministrator>();
  readonly principals = new Map<string, Principal>();
  readonly applications = new Map<string, Application>();
  readonly federatedCredentials = new Map<string, FederatedCredential>();
  /** Lower-cased subscription id to the management groups above it. */
  readonly managementGroups = new Map<string, readonly string[]>();
  /** Lower-cased subscription id to the management groups that something in it is inherited from. */
  readonly inheritedFrom = new Map<string, Set<string>>();
  /** Names of principals in schedules, for where the directory names nobody. */
  readonly scheduledNames = new Map<string, ScheduledName>();
  readonly #gaps = new Map<string, Gap>();

  /** Adds a resource, or what was learnt of it since. */
  put(resource: AnyResource): void {
    this.resources.set(resource.key, resource);
  }

  gap(part: CollectedPart, scope: string, { reason, operation }: Refusal): void {
    this.#gaps.set(`${part} ${scope.toLowerCase()} ${operation ?? ''}`, {
      part,
      scope,
      ...(operation === undefined ? {} : { operation }),
      reason,
    });
  }

  get gaps(): readonly Gap[] {
    return [...this.#gaps.values()];
  }

  /** How many of each kind there are, for a person who waits. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { kind } of this.resources.values()) counts[kind] = (counts[kind] ?? 0) + 1;
    const add = (name: string, { size }: { readonly size: number }): void => {
      if (size > 0) counts[name] = size;
    };
    add('role-assignment', this.roleAssignments);
    add('role-definition', this.roleDefinitions);
    add('eligible-assignment', this.eligibleAssignments);
    add('deny-assignment', this.denyAssignments);
    add('federated-credential', this.federatedCredentials);
    add('principal', this.principals);
    add('application', this.applications);
    return counts;
  }
}
