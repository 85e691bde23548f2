import type { Fact } from './fact.ts';
import type { Origin } from './origin.ts';

/** One object of a role definition's `permissions`: its NotActions take away from its own Actions only. */
export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
  /** A condition inside the definition; in built-in roles it limits role assignment alone. */
  readonly condition?: string;
}

export interface RoleDefinition {
  /** The GUID, lower-cased: the same in every cloud and scope, while names change. */
  readonly roleId: string;
  readonly roleName: string;
  readonly type: 'BuiltInRole' | 'CustomRole';
  readonly assignableScopes: readonly string[];
  readonly permissions: readonly Permission[];
  readonly origin: Origin;
  /** Of a declaration: what names it in its file, and where each of its strings stands. */
  readonly declared?: {
    readonly symbol: string;
    readonly strings: readonly { readonly text: string; readonly origin: Origin }[];
  };
}

/** As ARM spells them. */
export const PRINCIPAL_TYPES = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'] as const;
export type PrincipalType = (typeof PRINCIPAL_TYPES)[number] | 'Unknown';

/** What all ways of holding a role have in common. Ids are lower-cased. */
interface Grant {
  readonly id: string;
  readonly roleId: string;
  readonly principalId: string;
  readonly principalType: PrincipalType;
  /** ARM scope as Azure spells it: `/`, a management group, a subscription, a resource group, a resource. */
  readonly scope: string;
  readonly condition?: string;
  readonly origin: Origin;
  readonly declared?: DeclaredGrant;
}

/** Of a grant that a file declares. */
export interface DeclaredGrant {
  /** What names it in its file. */
  readonly symbol: string;
  /** Where its values stand, each that has a place of its own. */
  readonly role?: Origin;
  readonly principal?: Origin;
  readonly principalType?: Origin;
  readonly condition?: Origin;
  readonly expiration?: Origin;
  /** Why nobody can say when it ends, where that is so. */
  readonly hiddenEnd?: string;
  /** How sure the role is: `medium` where it came through the default of a parameter. */
  readonly confidence?: 'medium' | 'low';
}

/** How a declared assignment names what may change, or leaves out what makes it certain. */
export interface UnstableReference {
  readonly kind: 'role-by-name' | 'name-not-derived' | 'no-principal-type' | 'no-condition-version';
  /** As written: the role's name, the expression of the assignment's name. */
  readonly written: string;
  readonly origin: Origin;
}

export interface RoleAssignment extends Grant {
  readonly conditionVersion?: string;
  readonly createdOn?: string;
  /** Set where the assignment is to a managed identity of another tenant (Azure Lighthouse). */
  readonly delegatedManagedIdentity?: string;
  /** Of a declaration: what it leaves to chance. */
  readonly unstable?: readonly UnstableReference[];
}

/** PIM: may be activated, does not count until it is. */
export interface EligibleAssignment extends Grant {
  /** `Direct`, `Inherited`, `Group`. */
  readonly memberType?: string;
  readonly endDateTime?: string;
}

/** PIM's view of an active assignment: standing (`Assigned`) or activated for a time (`Activated`). */
export interface ActiveAssignment extends Grant {
  readonly assignmentType: 'Assigned' | 'Activated';
  readonly memberType?: string;
  readonly startDateTime?: string;
  readonly endDateTime?: string;
  /** The role assignment that this is the schedule of. */
  readonly roleAssignmentId?: string;
}

export interface DenyAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly doNotApplyToChildScopes: boolean;
  readonly permissions: readonly Permission[];
  /** Object ids; `EVERYONE` stands for all. */
  readonly principals: readonly string[];
  readonly excludePrincipals: readonly string[];
  readonly condition?: string;
  readonly origin: Origin;
}

export const EVERYONE = '00000000-0000-0000-0000-000000000000';

/** Azure Lighthouse: principals of another tenant that hold roles here, invisible among role assignments. */
export interface Delegation {
  readonly id: string;
  readonly scope: string;
  readonly managedByTenantId: string;
  readonly authorizations: readonly {
    readonly principalId: string;
    readonly displayName: string;
    readonly roleId: string;
  }[];
  readonly origin: Origin;
}

export interface ClassicAdministrator {
  readonly id: string;
  readonly subscriptionId: string;
  readonly emailAddress: string;
  readonly role: string;
  readonly origin: Origin;
}

/** Someone or something that can hold a role, as the directory knows it. */
export interface Principal {
  /** Object id, lower-cased. */
  readonly id: string;
  readonly type: PrincipalType;
  readonly displayName: Fact<string>;
  /** `Member` or `Guest`. */
  readonly userType: Fact<string>;
  readonly accountEnabled: Fact<boolean>;
  /** Of a group: object ids of all members, nested ones included. */
  readonly transitiveMembers: Fact<readonly string[]>;
  /** Of a group or a service principal: object ids of who may change it. */
  readonly owners: Fact<readonly string[]>;
  /** Of a service principal: `Application`, `ManagedIdentity`, `SocialIdp`, `Legacy`. */
  readonly servicePrincipalType: Fact<string>;
  /** Of a service principal: application (client) id. */
  readonly appId: Fact<string>;
  /** False: the directory answered for others and does not know this one. */
  readonly exists: Fact<boolean>;
  readonly origin: Origin;
}

/** An app registration whose service principal holds a role here. */
export interface Application {
  readonly objectId: string;
  readonly appId: string;
  readonly displayName: string;
  readonly owners: Fact<readonly string[]>;
  readonly passwords: Fact<
    readonly {
      readonly keyId: string;
      readonly startDateTime: string;
      readonly endDateTime: string;
      /** Of a declaration. */
      readonly origin?: Origin;
    }[]
  >;
  readonly origin: Origin;
}

/** Trust of an app registration or a managed identity in tokens of an issuer outside. */
export interface FederatedCredential {
  readonly key: string;
  readonly name: string;
  /** Client id of the application, or key of the managed identity. */
  readonly holder: { readonly kind: 'application' | 'managed-identity'; readonly id: string };
  readonly issuer: Fact<string>;
  readonly subject: Fact<string>;
  readonly audiences: Fact<readonly string[]>;
  /** Flexible credentials have this instead of a subject. */
  readonly claimsMatchingExpression: Fact<string>;
  readonly origin: Origin;
}
