import type { Example } from './example.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const MI = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg`;
const AT_WORKSPACE = `${GROUP}/providers/${ML}/ws`;
const WHO = '"aaaaaaaa-1111-2222-3333-444444444444"';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const ONLY_READER = `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${READER}}))`;

interface Resource {
  readonly type: string;
  readonly version?: string;
  readonly label?: string;
  readonly name?: string;
  /** An expression. */
  readonly parent?: string;
  /** Blocks and arguments next to the body. */
  readonly beside?: string;
  readonly body: string;
}

function resource({
  type,
  version = '2025-12-01',
  label = 'it',
  name = 'it',
  parent = `"${GROUP}"`,
  beside = '',
  body,
}: Resource): string {
  return `resource "azapi_resource" "${label}" {
  type      = "${type}@${version}"
  name      = "${name}"
  parent_id = ${parent}
  ${beside}
  body = {
    ${body}
  }
}
`;
}

const VARIABLE = 'variable "p" {}\n';

/** One resource, with a property that is bad, good, or a variable. */
function property(rule: string, around: Omit<Resource, 'body'>, body: (value: string) => string) {
  return (bad: string, good: string, canBeOpen = true): Example => {
    const text = (value: string): string => VARIABLE + resource({ ...around, body: body(value) });
    return {
      rule,
      format: 'azapi',
      of: around.type,
      bad: text(`«${bad}»`),
      good: text(good),
      ...(canBeOpen ? { unknown: text('«var.p»') } : {}),
    };
  };
}

const role = (id: string): string => `"/providers/Microsoft.Authorization/roleDefinitions/${id}"`;

function grant(given: string, scope: string, { principal = WHO, more = '' } = {}): string {
  return resource({
    type: 'Microsoft.Authorization/roleAssignments',
    version: '2022-04-01',
    label: 'grant',
    name: 'bbbbbbbb-1111-2222-3333-444444444444',
    parent: scope,
    body: `properties = {
      roleDefinitionId = ${given}
      principalId      = ${principal}
      principalType    = "ServicePrincipal"
      ${more}
    }`,
  });
}

/** A role that somebody is given at a scope. */
function granted(rule: string, scope: string, bad: string, good: string): Example {
  return {
    rule,
    format: 'azapi',
    of: 'Microsoft.Authorization/roleAssignments',
    bad: grant(`«${role(bad)}»`, `"${scope}"`),
    good,
    hidden: VARIABLE + grant('«var.p»', `"${scope}"`),
  };
}

function definition(rule: string, operation: string): Example {
  const text = (action: string): string =>
    VARIABLE +
    resource({
      type: 'Microsoft.Authorization/roleDefinitions',
      version: '2022-04-01',
      name: 'cccccccc-1111-2222-3333-444444444444',
      parent: `"${SUBSCRIPTION}"`,
      body: `properties = {
      roleName         = "scorer"
      type             = "CustomRole"
      permissions      = [{ actions = [${action}] }]
      assignableScopes = ["${SUBSCRIPTION}"]
    }`,
    });
  return {
    rule,
    format: 'azapi',
    of: 'Microsoft.Authorization/roleDefinitions',
    bad: text(`«"${operation}"»`),
    good: text(`"${ML}/onlineEndpoints/score/action"`),
    hidden: text('«var.p»'),
  };
}

const trust = (subject: string): string => `properties = {
      issuer    = "https://token.actions.githubusercontent.com"
      subject   = ${subject}
      audiences = ["api://AzureADTokenExchange"]
    }`;

const CREDENTIAL = {
  type: `${MI}/federatedIdentityCredentials`,
  version: '2024-11-30',
  parent: `"${GROUP}/providers/${MI}/deploy"`,
};
const SAFE_SUBJECT = '"repo:contoso/ml:environment:production"';

const IDENTITY = `resource "azurerm_user_assigned_identity" "it" {
  name                = "runs"
  resource_group_name = "rg"
}
`;
const RUNS_AS_IT = `identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.it.id]
  }`;

/** An endpoint and the identity that it runs as. */
const endpoint = (beside = RUNS_AS_IT): string =>
  IDENTITY +
  resource({
    type: `${ML}/onlineEndpoints`,
    label: 'endpoint',
    parent: `"${AT_WORKSPACE}"`,
    beside,
    body: 'properties = { authMode = "AADToken" }',
  });

const workspace = (identity: string): string =>
  resource({ type: ML, label: 'ws', name: 'ws', beside: identity, body: 'properties = {}' });
const SYSTEM_ASSIGNED = 'identity {\n    type = "SystemAssigned"\n  }';
const OF_IDENTITY = { principal: 'azurerm_user_assigned_identity.it.principal_id' };
const OF_WORKSPACE = { principal: 'azapi_resource.ws.identity[0].principal_id' };

/** What Terraform makes with azapi where Azure's own terms stand in a body. */
export const AZAPI_EXAMPLES: readonly Example[] = [
  property(
    'AML006',
    { type: `${ML}/onlineEndpoints`, parent: `"${AT_WORKSPACE}"` },
    (mode) => `properties = {
      compute  = "${AT_WORKSPACE}/computes/cluster"
      authMode = ${mode}
    }`,
  )('"AMLToken"', '"AADToken"'),
  property(
    'AML103',
    { type: ML },
    (mode) => `properties = { managedNetwork = { isolationMode = ${mode} } }`,
  )('"Disabled"', '"AllowOnlyApprovedOutbound"'),
  {
    rule: 'AML201',
    format: 'azapi',
    of: 'roles of an identity',
    bad: endpoint() + grant(`«${role(CONTRIBUTOR)}»`, `"${GROUP}"`, OF_IDENTITY),
    good: endpoint() + grant(role(BLOB_READER), `"${GROUP}"`, OF_IDENTITY),
    hidden: VARIABLE + endpoint() + grant('«var.p»', `"${GROUP}"`, OF_IDENTITY),
  },
  {
    rule: 'AML201',
    format: 'azapi',
    of: 'identities that are a variable',
    bad: endpoint() + grant(`«${role(OWNER)}»`, `"${GROUP}"`, OF_IDENTITY),
    good: endpoint() + grant(role(BLOB_READER), `"${GROUP}"`, OF_IDENTITY),
    unknown: VARIABLE + endpoint(RUNS_AS_IT.replace('[azurerm_user_assigned_identity.it.id]', '«var.p»')),
  },
  {
    rule: 'AML202',
    format: 'azapi',
    of: 'roles of a workspace',
    bad: workspace(SYSTEM_ASSIGNED) + grant(`«${role(CONTRIBUTOR)}»`, `"${GROUP}"`, OF_WORKSPACE),
    good: workspace(SYSTEM_ASSIGNED) + grant(role(AI_ADMINISTRATOR), 'azapi_resource.ws.id', OF_WORKSPACE),
    hidden: VARIABLE + workspace(SYSTEM_ASSIGNED) + grant('«var.p»', `"${GROUP}"`, OF_WORKSPACE),
  },
  {
    rule: 'AML202',
    format: 'azapi',
    of: 'identities that are a variable',
    bad: workspace(SYSTEM_ASSIGNED) + grant(`«${role(OWNER)}»`, `"${GROUP}"`, OF_WORKSPACE),
    good: workspace(SYSTEM_ASSIGNED) + grant(role(AI_ADMINISTRATOR), 'azapi_resource.ws.id', OF_WORKSPACE),
    unknown: VARIABLE + workspace(RUNS_AS_IT.replace('[azurerm_user_assigned_identity.it.id]', '«var.p»')),
  },
  property(
    'AML204',
    { type: ML },
    (mode) => `properties = { systemDatastoresAuthMode = ${mode} }`,
  )('"AccessKey"', '"Identity"'),
  property(
    'AML204',
    { type: `${ML}/datastores`, parent: `"${AT_WORKSPACE}"` },
    (type) =>
      `properties = {
      datastoreType = "AzureBlob"
      accountName   = "a"
      containerName = "c"
      credentials   = { credentialsType = ${type} }
    }`,
  )('"AccountKey"', '"None"'),
  property(
    'AML205',
    { type: `${ML}/computes`, parent: `"${AT_WORKSPACE}"` },
    (off) =>
      `properties = {
      computeType      = "AmlCompute"
      disableLocalAuth = ${off}
      properties       = { enableNodePublicIp = false }
    }`,
  )('false', 'true'),
  property(
    'AML503',
    { type: 'Microsoft.CognitiveServices/accounts' },
    (isRestricted) =>
      `kind = "OpenAI"
    properties = {
      restrictOutboundNetworkAccess = ${isRestricted}
      allowedFqdnList               = ["contoso.com"]
    }`,
  )('false', 'true'),
  granted('AML301', SUBSCRIPTION, DATA_SCIENTIST, grant(role(DATA_SCIENTIST), `"${AT_WORKSPACE}"`)),
  granted('AML302', AT_WORKSPACE, CONTRIBUTOR, grant(role(READER), `"${AT_WORKSPACE}"`)),
  granted(
    'AML304',
    SUBSCRIPTION,
    ROLE_ADMINISTRATOR,
    grant(role(ROLE_ADMINISTRATOR), `"${SUBSCRIPTION}"`, {
      more: `condition        = "${ONLY_READER}"\n      conditionVersion = "2.0"`,
    }),
  ),
  definition('AML401', 'Microsoft.MachineLearningServices/*'),
  definition('AML402', `${ML}/onlineEndpoints/*/action`),
  definition('AML404', 'Microsoft.Authorization/roleDefinitions/*'),
  property('AML601', CREDENTIAL, trust)('"repo:contoso/ml:ref:refs/tags/v1"', SAFE_SUBJECT),
  property('AML602', CREDENTIAL, trust)('"repo:contoso/ml:pull_request"', SAFE_SUBJECT),
];
