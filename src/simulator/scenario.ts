/**
 * A tenant, its resources and a repository, as the simulator plays them. The published shape is
 * schemas/scenario.schema.json, written from scenarioSchema.ts.
 */
export interface Scenario {
  readonly schemaVersion: '1';
  readonly tenantId: string;
  readonly tenantName?: string;
  /** As `GET /subscriptions/{id}` answers them. One with another `tenantId` belongs to that tenant. */
  readonly subscriptions: readonly SubscriptionResource[];
  /** As `GET /providers/Microsoft.Management/managementGroups/{id}?$expand=children` answers them. */
  readonly managementGroups?: readonly ArmResource[];
  /** Every other ARM resource, resource groups among them, exactly as a GET answers it. */
  readonly resources: readonly ArmResource[];
  readonly roleDefinitions: readonly ArmResource[];
  readonly roleAssignments: readonly ArmResource[];
  readonly denyAssignments?: readonly ArmResource[];
  readonly roleEligibilityScheduleInstances?: readonly ArmResource[];
  readonly roleAssignmentScheduleInstances?: readonly ArmResource[];
  readonly registrationAssignments?: readonly ArmResource[];
  readonly classicAdministrators?: readonly ArmResource[];
  readonly activityLog?: readonly ActivityLogEvent[];
  readonly principals: readonly Principal[];
  readonly applications: readonly Application[];
  /** By ARM id of an endpoint or account (any case). Made up per run where left out. */
  readonly credentials?: Readonly<Record<string, ResourceCredentials>>;
  /** By ARM id of an endpoint or account (any case). */
  readonly scoring?: Readonly<Record<string, ScoringBehaviour>>;
  readonly github?: GitHubScenario;
  readonly faults?: readonly Fault[];
  /** Supported api-versions by resource type or namespace; plays a cloud that lags behind. */
  readonly apiVersions?: Readonly<Record<string, readonly string[]>>;
  /** Items in one page of a list; 100 when left out. */
  readonly pageSize?: number;
  readonly rateLimits?: RateLimits;
  readonly longRunning?: LongRunning;
}

export interface ArmResource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly location?: string;
  readonly kind?: string | null;
  readonly tags?: Readonly<Record<string, string>> | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface SubscriptionResource {
  readonly id: string;
  readonly subscriptionId: string;
  readonly tenantId?: string;
  readonly displayName: string;
  readonly state?: string;
  readonly [field: string]: unknown;
}

export interface Principal {
  readonly id: string;
  readonly type: 'User' | 'Group' | 'ServicePrincipal' | 'ForeignGroup' | 'Device';
  readonly displayName: string;
  readonly userType?: 'Member' | 'Guest';
  readonly accountEnabled?: boolean;
  /** Object ids of a group's direct members. */
  readonly members?: readonly string[];
  /** Object ids of who may change a group or a service principal. */
  readonly owners?: readonly string[];
  readonly [field: string]: unknown;
}

export interface FederatedCredential {
  readonly name?: string;
  /**
   * `https://token.actions.githubusercontent.com` stands for the simulator's own GitHub issuer,
   * `https://oidc.prod-aks.azure.com/…` for its own cluster issuer; all others stay as they are.
   */
  readonly issuer: string;
  readonly subject: string;
  /** The cloud's federation audience when left out. */
  readonly audiences?: readonly string[];
  /** Microsoft Graph shows it in place of the subject; nobody signs in by it. */
  readonly claimsMatchingExpression?: string;
}

export interface ApplicationSecret {
  readonly value: string;
  /** ISO 8601. */
  readonly expiresOn?: string;
}

export interface Application {
  readonly clientId: string;
  /** Object id of its service principal: the `oid` of its tokens. */
  readonly principalId: string;
  readonly displayName?: string;
  /** A managed identity's tokens live for 24 hours instead of one. */
  readonly type?: 'Application' | 'ManagedIdentity';
  /** The scenario's when left out. */
  readonly tenantId?: string;
  readonly federatedCredentials?: readonly FederatedCredential[];
  readonly secrets?: readonly ApplicationSecret[];
  readonly enabled?: boolean;
  readonly blockedByConditionalAccess?: boolean;
  readonly assignmentRequired?: boolean;
  /** Object id of the app registration. */
  readonly objectId?: string;
  /** Object ids of the owners of the app registration. */
  readonly owners?: readonly string[];
  /** Application permissions of Microsoft Graph, such as `Directory.Read.All`. */
  readonly graphPermissions?: readonly string[];
}

/** As `GET …/eventtypes/management/values` answers it. */
export interface ActivityLogEvent {
  /** ISO 8601. */
  readonly eventTimestamp: string;
  readonly operationName: { readonly value: string };
  readonly status: { readonly value: string };
  readonly resourceId: string;
  readonly [field: string]: unknown;
}

/** Keys of an online or serverless endpoint, or of an AI services account. */
export interface ResourceCredentials {
  readonly primaryKey?: string | null;
  readonly secondaryKey?: string | null;
  readonly key1?: string;
  readonly key2?: string;
}

export interface ScoringAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, everything else as JSON. */
  readonly body?: unknown;
}

export interface DeploymentBehaviour {
  readonly latencyMs?: number;
  /** Statuses of the first requests, one each; later requests are answered normally. */
  readonly statuses?: readonly number[];
  /** Given in turn, then from the start again. */
  readonly answers?: readonly ScoringAnswer[];
  /** What getLogs answers. */
  readonly logs?: string;
}

export interface ScoringBehaviour extends DeploymentBehaviour {
  readonly deployments?: Readonly<Record<string, DeploymentBehaviour>>;
}

export interface GitHubScenario {
  readonly repository: string;
  readonly repositoryId?: number;
  readonly ownerId?: number;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly event?: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly environment?: string;
  readonly actor?: string;
  readonly workflow?: string;
  readonly workflowFile?: string;
  /** Subjects of the form `repo:OWNER@ID/REPO@ID:…`. */
  readonly immutableSubject?: boolean;
  /** A customised subject, whole. */
  readonly subject?: string;
  readonly pullRequest?: PullRequest;
  /** Files of the repository at the run's commit and at the head of its branch: path to text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The same at other commits, by their 40 digits. */
  readonly commits?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** False plays a job without `contents: read`. */
  readonly contentsPermission?: boolean;
  /** What the job's token may do, as under `permissions:`; what is not named it may not. All when left out. */
  readonly permissions?: Readonly<Partial<Record<GitHubPermission, 'read' | 'write' | 'none'>>>;
  /** Who posts with the token: `github-actions[bot]` when left out, another App, a person. */
  readonly tokenLogin?: string;
  readonly codeScanning?: CodeScanning;
  readonly rateLimits?: GitHubRateLimits;
  readonly otherRepositories?: readonly OtherRepository[];
  /** False plays a job without `id-token: write`. */
  readonly idTokenPermission?: boolean;
}

export type GitHubPermission = 'contents' | 'pull-requests' | 'issues' | 'security-events';

export interface CodeScanning {
  /** False plays a private repository without GitHub Code Security. */
  readonly enabled?: boolean;
  /** How often an upload is still being processed when somebody looks; 1 when left out. */
  readonly pendingLooks?: number;
  /** What processing ends with. */
  readonly errors?: readonly string[];
}

export interface GitHubRateLimits {
  /** Primary: requests in a window; 1,000 in an hour when left out. */
  readonly requests?: number;
  readonly windowSeconds?: number;
  /** Secondary: changes before there must be a pause; 80 and a minute when left out. */
  readonly changes?: number;
  readonly retryAfterSeconds?: number;
}

/** A repository beside the one of the run. */
export interface OtherRepository {
  /** `OWNER/NAME` */
  readonly repository: string;
  /** `private` when left out. */
  readonly visibility?: 'public' | 'private' | 'internal';
  /** True: the token of the run may read it, though it is not public. */
  readonly readable?: boolean;
  /** Files by commit, by its 40 digits. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PullRequest {
  readonly number: number;
  readonly head?: { readonly ref?: string; readonly sha?: string; readonly repository?: string };
  readonly base?: { readonly ref?: string; readonly sha?: string };
  /** Login of whoever opened it. */
  readonly author?: string;
  readonly files?: readonly PullRequestFile[];
  /** Those that stand under it when the simulator starts. */
  readonly comments?: readonly { readonly author: string; readonly body: string }[];
  readonly reviewComments?: readonly {
    readonly author: string;
    readonly path: string;
    /** Absent for a line that is not in the diff any more. */
    readonly line?: number;
    readonly body: string;
  }[];
}

export interface PullRequestFile {
  readonly filename: string;
  /** `modified` when left out. */
  readonly status?: string;
  /** Of a renamed file. */
  readonly previousFilename?: string;
  /** The hunks of its unified diff. */
  readonly patch?: string;
}

/** What goes wrong on purpose, on any surface. */
export interface Fault {
  /** `path` is a pattern: `*` stands for anything within a segment, `**` for anything; the case does not matter. */
  readonly match: { readonly method?: string; readonly path: string };
  /** How many matching requests are hit; all when left out. */
  readonly times?: number;
  /** How many matching requests are let through first. */
  readonly skip?: number;
  /** True: the request takes effect first, and only its answer is lost or replaced. */
  readonly afterEffect?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
  /** The connection is reset instead of answered. */
  readonly reset?: boolean;
  /** Only so many bytes of the body are sent, then the connection is closed. */
  readonly truncate?: number;
}

export interface Bucket {
  readonly size: number;
  readonly refillPerSecond: number;
}

export interface RateLimits {
  readonly reads?: Bucket;
  readonly writes?: Bucket;
  readonly deletes?: Bucket;
}

export interface LongRunning {
  /** `synchronous` answers 200 at once. */
  readonly mode?: 'synchronous' | 'asynchronous';
  readonly durationMs?: number;
  readonly retryAfterSeconds?: number;
  /** How operations end. */
  readonly outcome?: 'Succeeded' | 'Failed' | 'Canceled';
}
