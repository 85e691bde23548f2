import type { Example } from './example.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const MI = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
const WRITE = `(!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
const DELETE = `(!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
const ONLY_READER = `(${WRITE} ForAnyOfAnyValues:GuidEquals {${READER}})) AND (${DELETE} ForAnyOfAnyValues:GuidEquals {${READER}}))`;
const ALL_BUT_OWNER = `(${WRITE} ForAllOfAllValues:GuidNotEquals {${OWNER}}))`;

function template(resources: readonly string[], schema = 'deploymentTemplate'): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/${schema}.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "p": { "type": "string" }, "ids": { "type": "object" }, "isOn": { "type": "bool" } },
  "resources": [
${resources.join(',\n')}
  ]
}
`;
}

/** `type` and `name` are JSON texts, which may be marked. */
function resource(type: string, version: string, name: string, rest: string): string {
  return `    {
      "type": ${type},
      "apiVersion": "${version}",
      "name": ${name},
      ${rest}
    }`;
}

const idOf = (type: string, name: string): string => `resourceId('${type}', '${name}')`;

const identity = (type = `"${MI}"`): string =>
  resource(type, '2024-11-30', '"runs"', '"location": "westeurope"');
const IDENTITY_ID = idOf(MI, 'runs');
const OF_IDENTITY = `"[reference(${IDENTITY_ID}, '2024-11-30').principalId]"`;

const workspace = (who: string): string =>
  resource(`"${ML}"`, '2025-12-01', '"ws"', `"identity": { ${who} }, "properties": {}`);
const SYSTEM_ASSIGNED = '"type": "SystemAssigned"';
const OF_WORKSPACE = `"[reference(${idOf(ML, 'ws')}, '2025-12-01', 'full').identity.principalId]"`;
const UNCLEAR = `"type": "UserAssigned", "userAssignedIdentities": «"[parameters('ids')]"»`;
const RUNS_AS_IT = `"type": "UserAssigned", "userAssignedIdentities": { "[${IDENTITY_ID}]": {} }`;

const endpoint = (name: string, who = RUNS_AS_IT, type = `"${ML}/onlineEndpoints"`): string =>
  resource(
    type,
    '2025-12-01',
    `"ws/${name}"`,
    `"identity": { ${who} }, "properties": { "authMode": "AADToken" }`,
  );

const role = (id: string): string =>
  `"[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${id}')]"`;
const AT_WORKSPACE = `"scope": "[${idOf(ML, 'ws')}]",\n      `;

function grant(given: string, principal: string, { scope = '', more = '' } = {}): string {
  return resource(
    '"Microsoft.Authorization/roleAssignments"',
    '2022-04-01',
    `"[guid('grant')]"`,
    `${scope}"properties": {
        "roleDefinitionId": ${given},
        "principalId": ${principal},
        "principalType": "ServicePrincipal"${more}
      }`,
  );
}

const SOMEBODY = '"aaaaaaaa-1111-2222-3333-444444444444"';
const UNCLEAR_ROLE = `«"[parameters('p')]"»`;

function delegated(condition: string): string {
  const more = `,\n        "condition": ${condition},\n        "conditionVersion": "2.0"`;
  return template([grant(role(ROLE_ADMINISTRATOR), SOMEBODY, { more })], 'subscriptionDeploymentTemplate');
}

const TRUST = resource(
  `"${MI}/federatedIdentityCredentials"`,
  '2024-11-30',
  '"runs/github"',
  `"properties": {
        "issuer": "https://token.actions.githubusercontent.com",
        "subject": "repo:contoso/ml:environment:production",
        "audiences": ["api://AzureADTokenExchange"]
      }`,
);

const logs = (sent: string): string =>
  resource(
    '"Microsoft.Insights/diagnosticSettings"',
    '2021-05-01-preview',
    '"aml"',
    `"scope": "[resourceId('${ML}/onlineEndpoints', 'ws', 'fraud')]",
      "properties": { "logs": ${sent} }`,
  );

function kubernetes(mode: string): string {
  return template([
    resource(
      `"${ML}/onlineEndpoints"`,
      '2025-12-01',
      '"ws/it"',
      `"properties": { "compute": "cluster", "authMode": ${mode} }`,
    ),
  ]);
}

/** What resources of one template say together. */
export const ARM_EXAMPLES: readonly Example[] = [
  {
    rule: 'AML006',
    format: 'arm',
    bad: kubernetes('«"AMLToken"»'),
    good: kubernetes('"AADToken"'),
    unknown: kubernetes(`«"[parameters('p')]"»`),
  },
  {
    rule: 'AML201',
    format: 'arm',
    of: 'roles of an identity',
    bad: template([identity(), endpoint('fraud'), grant(`«${role(CONTRIBUTOR)}»`, OF_IDENTITY)]),
    good: template([identity(), endpoint('fraud'), grant(role(BLOB_READER), OF_IDENTITY)]),
    hidden: template([identity(), endpoint('fraud'), grant(UNCLEAR_ROLE, OF_IDENTITY)]),
  },
  {
    rule: 'AML201',
    format: 'arm',
    of: 'identities that are a parameter',
    bad: template([identity(), endpoint('fraud'), grant(`«${role(OWNER)}»`, OF_IDENTITY)]),
    good: template([identity(), endpoint('fraud'), grant(role(BLOB_READER), OF_IDENTITY)]),
    unknown: template([identity(), endpoint('fraud', UNCLEAR)]),
  },
  {
    rule: 'AML202',
    format: 'arm',
    of: 'roles of a workspace',
    bad: template([workspace(SYSTEM_ASSIGNED), grant(`«${role(CONTRIBUTOR)}»`, OF_WORKSPACE)]),
    good: template([
      workspace(SYSTEM_ASSIGNED),
      grant(role(AI_ADMINISTRATOR), OF_WORKSPACE, { scope: AT_WORKSPACE }),
    ]),
    hidden: template([workspace(SYSTEM_ASSIGNED), grant(UNCLEAR_ROLE, OF_WORKSPACE)]),
  },
  {
    rule: 'AML202',
    format: 'arm',
    of: 'identities that are a parameter',
    bad: template([workspace(SYSTEM_ASSIGNED), grant(`«${role(OWNER)}»`, OF_WORKSPACE)]),
    good: template([
      workspace(SYSTEM_ASSIGNED),
      grant(role(AI_ADMINISTRATOR), OF_WORKSPACE, { scope: AT_WORKSPACE }),
    ]),
    unknown: template([workspace(UNCLEAR)]),
  },
  {
    rule: 'AML203',
    format: 'arm',
    bad: template([identity(`«"${MI}"»`), endpoint('fraud'), endpoint('churn')]),
    good: template([identity(), endpoint('fraud')]),
    unknown: template([identity(), endpoint('fraud'), endpoint('churn', UNCLEAR)]),
  },
  {
    rule: 'AML303',
    format: 'arm',
    bad: template([grant(`«${role(DATA_SCIENTIST)}»`, SOMEBODY, { scope: AT_WORKSPACE })]),
    good: template([grant(role(READER), SOMEBODY, { scope: AT_WORKSPACE })]),
    hidden: template([grant(UNCLEAR_ROLE, SOMEBODY, { scope: AT_WORKSPACE })]),
  },
  {
    rule: 'AML305',
    format: 'arm',
    bad: delegated(`«"${ALL_BUT_OWNER}"»`),
    good: delegated(`"${ONLY_READER}"`),
    unknown: delegated(`«"[parameters('p')]"»`),
  },
  {
    rule: 'AML604',
    format: 'arm',
    bad: template([identity(), TRUST, grant(`«${role(CONTRIBUTOR)}»`, OF_IDENTITY)]),
    good: template([identity(), TRUST, grant(role(BLOB_READER), OF_IDENTITY)]),
    hidden: template([identity(), TRUST, grant(UNCLEAR_ROLE, OF_IDENTITY)]),
  },
  {
    rule: 'AML703',
    format: 'arm',
    bad: template([endpoint('fraud', SYSTEM_ASSIGNED, `«"${ML}/onlineEndpoints"»`)]),
    good: template([
      endpoint('fraud', SYSTEM_ASSIGNED),
      logs('[{ "categoryGroup": "allLogs", "enabled": true }]'),
    ]),
    unknown: template([
      endpoint('fraud', SYSTEM_ASSIGNED),
      logs(`«[{ "categoryGroup": "allLogs", "enabled": "[parameters('isOn')]" }]»`),
    ]),
  },
];
