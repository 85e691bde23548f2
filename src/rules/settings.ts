/** What a policy may change about the rules; the defaults are the opinion of this tool. */
export interface RuleSettings {
  /** `aml-token-ok`: AML tokens are good enough (AML002 becomes info). */
  readonly profile: 'entra-only' | 'aml-token-ok';
  /** AML007. */
  readonly maxKeyAgeDays: number;
  /** AML301: the widest scope that may carry operations on endpoints. */
  readonly maxScope: 'subscription' | 'resource-group' | 'workspace' | 'endpoint';
  /** AML309. */
  readonly owners: { readonly min: number; readonly max: number };
  /** AML310. */
  readonly maxStandingDays: number;
  /** AML203. */
  readonly endpointsPerIdentity: number;
  /** AML702: names of registries; the workspace's own models always count. Empty: every registry. */
  readonly allowedRegistries: readonly string[];
  /** Object ids that may hold what they hold, with a reason in the policy. */
  readonly allowedPrincipals: readonly string[];
  /** AML301, AML311: ids of scopes at which roles over endpoints are in their place, with a reason in the policy. */
  readonly allowedScopes: readonly string[];
  /** AML101: names or ids of endpoints that are public on purpose; `*` stands for any characters. */
  readonly allowedPublicEndpoints: readonly string[];
  /** AML601: issuers of GitHub beside github.com: enterprise servers, enterprises with an issuer of their own. */
  readonly allowedIssuers: readonly string[];
  /** AML704: a deployment without traffic for longer is stale. */
  readonly maxIdleDeploymentDays: number;
}

export const DEFAULT_SETTINGS: RuleSettings = {
  profile: 'entra-only',
  maxKeyAgeDays: 90,
  maxScope: 'workspace',
  owners: { min: 2, max: 3 },
  maxStandingDays: 90,
  endpointsPerIdentity: 1,
  allowedRegistries: [],
  allowedPrincipals: [],
  allowedScopes: [],
  allowedPublicEndpoints: [],
  allowedIssuers: [],
  maxIdleDeploymentDays: 30,
};
