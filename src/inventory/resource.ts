import type { Fact } from './fact.ts';
import type { Origin } from './origin.ts';

/** What every resource has, whether Azure answered it or a file declares it. */
export interface Resource {
  /**
   * Stable identity, compared as it stands: the lower-cased ARM id; for a declaration the path of its file and its
   * symbolic name. Never a line number.
   */
  readonly key: string;
  /** For a person: the ARM id in Azure's own letters, or the path and the symbolic name. */
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  readonly tags: Readonly<Record<string, string>>;
}

/** The identities a resource runs as. */
export interface ResourceIdentity {
  /** Object id of the system-assigned identity. */
  readonly systemAssigned: Fact<string>;
  readonly userAssigned: readonly UserAssignedIdentity[];
  /** Why a file does not tell which user-assigned identities there are, or not all of them. */
  readonly open?: Extract<Fact<never>, { readonly state: 'unknown' }>['reason'];
}

export interface UserAssignedIdentity {
  /** Key of the identity resource. */
  readonly key: string;
  readonly principalId: Fact<string>;
}

export interface PrivateEndpointConnection {
  readonly id: string;
  /** `Approved`, `Pending`, `Rejected`, `Disconnected`. */
  readonly status: string;
}

export interface Workspace extends Resource {
  readonly kind: 'workspace';
  /** `Default`, `Hub`, `Project`, `FeatureStore`. */
  readonly workspaceKind: Fact<string>;
  readonly identity: ResourceIdentity;
  readonly publicNetworkAccess: Fact<string>;
  readonly ipAllowlist: Fact<readonly string[]>;
  readonly allowPublicAccessWhenBehindVnet: Fact<boolean>;
  /** `Disabled`, `AllowInternetOutbound`, `AllowOnlyApprovedOutbound`. */
  readonly isolationMode: Fact<string>;
  /** Destinations of the managed network's FQDN rules. */
  readonly outboundFqdns: Fact<readonly string[]>;
  readonly systemDatastoresAuthMode: Fact<string>;
  readonly allowRoleAssignmentOnResourceGroup: Fact<boolean>;
  /** Keys of other resources. */
  readonly hub: Fact<string>;
  readonly primaryUserAssignedIdentity: Fact<string>;
  readonly storageAccount: Fact<string>;
  readonly keyVault: Fact<string>;
  readonly containerRegistry: Fact<string>;
  readonly privateEndpointConnections: Fact<readonly PrivateEndpointConnection[]>;
  readonly createdAt: Fact<string>;
}

interface WorkspaceChild extends Resource {
  /** Key of the workspace; absent for a declaration that does not say. */
  readonly workspace: Fact<string>;
}

export interface OnlineEndpoint extends WorkspaceChild {
  readonly kind: 'online-endpoint';
  readonly authMode: Fact<string>;
  readonly publicNetworkAccess: Fact<string>;
  /** Key of the attached compute: known for Kubernetes endpoints only. */
  readonly compute: Fact<string>;
  readonly scoringUri: Fact<string>;
  readonly identity: ResourceIdentity;
  /** Percent by deployment name. */
  readonly traffic: Fact<Readonly<Record<string, number>>>;
  readonly mirrorTraffic: Fact<Readonly<Record<string, number>>>;
  readonly provisioningState: Fact<string>;
  readonly createdAt: Fact<string>;
  /** ISO 8601: the last `regenerateKeys` in the activity log. Absent: none within the log's reach. */
  readonly keysRegeneratedAt: Fact<string>;
  /** Log categories that a diagnostic setting sends somewhere. */
  readonly diagnosticCategories: Fact<readonly string[]>;
}

export interface BatchEndpoint extends WorkspaceChild {
  readonly kind: 'batch-endpoint';
  readonly authMode: Fact<string>;
  readonly provisioningState: Fact<string>;
}

export interface ServerlessEndpoint extends WorkspaceChild {
  readonly kind: 'serverless-endpoint';
  readonly authMode: Fact<string>;
  readonly modelId: Fact<string>;
  readonly createdAt: Fact<string>;
  readonly keysRegeneratedAt: Fact<string>;
}

/** A variable of a deployment's environment. Its value is never kept, only what can be told of it. */
export interface EnvironmentVariable {
  readonly name: string;
  /** `reference`: an expression that names a connection, a vault or another variable. */
  readonly shape: 'empty' | 'reference' | 'literal';
  /** A literal that has the form of a known kind of credential: `azure-storage-key`, `jwt`, `sas`, … */
  readonly looksLike?: string;
}

export interface Deployment extends Resource {
  readonly kind: 'online-deployment' | 'batch-deployment';
  /** Key of the endpoint. */
  readonly endpoint: Fact<string>;
  readonly egressPublicNetworkAccess: Fact<string>;
  readonly environmentVariables: Fact<readonly EnvironmentVariable[]>;
  readonly model: Fact<string>;
  readonly appInsightsEnabled: Fact<boolean>;
  readonly provisioningState: Fact<string>;
  readonly createdAt: Fact<string>;
}

export interface Connection extends Resource {
  readonly kind: 'connection';
  /** Key of the workspace, AI services account or project it belongs to. */
  readonly parent: Fact<string>;
  readonly authType: Fact<string>;
  readonly isSharedToAll: Fact<boolean>;
  readonly category: Fact<string>;
  /** URL or ARM id of what is connected. */
  readonly target: Fact<string>;
}

export interface Compute extends WorkspaceChild {
  readonly kind: 'compute';
  readonly computeType: Fact<string>;
  readonly identity: ResourceIdentity;
  readonly disableLocalAuth: Fact<boolean>;
  readonly sshPublicAccess: Fact<string>;
  readonly remoteLoginPortPublicAccess: Fact<string>;
  readonly enableNodePublicIp: Fact<boolean>;
}

export interface Datastore extends WorkspaceChild {
  readonly kind: 'datastore';
  readonly datastoreType: Fact<string>;
  /** `None` for identity-based access, `AccountKey`, `Sas`, `ServicePrincipal`, `Certificate`. */
  readonly credentialsType: Fact<string>;
}

export interface AiServicesAccount extends Resource {
  readonly kind: 'ai-services-account';
  /** `OpenAI`, `AIServices`, `TextAnalytics`, … */
  readonly accountKind: Fact<string>;
  readonly identity: ResourceIdentity;
  readonly disableLocalAuth: Fact<boolean>;
  readonly publicNetworkAccess: Fact<string>;
  /** `Allow` or `Deny`; absent without network rules. */
  readonly networkDefaultAction: Fact<string>;
  readonly ipRules: Fact<readonly string[]>;
  /** ARM ids of subnets. */
  readonly subnetRules: Fact<readonly string[]>;
  readonly restrictOutboundNetworkAccess: Fact<boolean>;
  readonly allowedFqdns: Fact<readonly string[]>;
  readonly privateEndpointConnections: Fact<readonly PrivateEndpointConnection[]>;
  readonly createdAt: Fact<string>;
  readonly keysRegeneratedAt: Fact<string>;
}

export interface SearchService extends Resource {
  readonly kind: 'search-service';
  readonly disableLocalAuth: Fact<boolean>;
  readonly publicNetworkAccess: Fact<string>;
}

/** A user-assigned managed identity. */
export interface ManagedIdentity extends Resource {
  readonly kind: 'managed-identity';
  readonly principalId: Fact<string>;
  readonly clientId: Fact<string>;
}

/** Something that a pipeline does with a key or a secret, where others can see it. */
export interface Exposure {
  readonly kind:
    | 'unmasked-key'
    | 'key-in-output'
    | 'key-in-environment'
    | 'traced-shell'
    /** The key of an endpoint is kept as a secret of the repository, and used for scoring. */
    | 'stored-key'
    /** A value chosen by a person is sent as the new key. */
    | 'chosen-key';
  /** The command, shortened; never a value. */
  readonly what: string;
  readonly origin: Origin;
}

/** A step of a workflow or of a composite action, or a script. */
export interface PipelineStep extends Resource {
  readonly kind: 'pipeline-step';
  /** How it signs in to Azure; absent when it does not. */
  readonly login: Fact<'federated' | 'client-secret'>;
  readonly exposures: readonly Exposure[];
}

/** Everything rules look at that is a resource. */
export type AnyResource =
  | Workspace
  | OnlineEndpoint
  | BatchEndpoint
  | ServerlessEndpoint
  | Deployment
  | Connection
  | Compute
  | Datastore
  | AiServicesAccount
  | SearchService
  | ManagedIdentity
  | PipelineStep;

export type ResourceKind = AnyResource['kind'];
