import { createHash } from 'node:crypto';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS, CONTOSO_PEOPLE as PEOPLE } from './contosoIds.ts';
import type { ArmResource } from './scenario.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const COGNITIVE = 'Microsoft.CognitiveServices/accounts';

const BUILT_IN = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  roleAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  dataScientist: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
  cognitiveUser: 'a97b65f3-24c7-4388-baec-2e87135dc908',
  openAiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
} as const;

const CUSTOM = {
  tokenFetcher: '5c0de000-0000-4000-8000-000000000001',
  keyFetcher: '5c0de000-0000-4000-8000-000000000002',
  scorer: '5c0de000-0000-4000-8000-000000000003',
  serverlessKeys: '5c0de000-0000-4000-8000-000000000004',
  accountKeys: '5c0de000-0000-4000-8000-000000000005',
  rotator: '5c0de000-0000-4000-8000-000000000006',
  broadScorer: '5c0de000-0000-4000-8000-000000000007',
  clonedScientist: '5c0de000-0000-4000-8000-000000000008',
  allOfIt: '5c0de000-0000-4000-8000-000000000009',
} as const;

/** Good practice first, then what an auditor should stumble over. */
export function contosoRoles(): ArmResource[] {
  return [
    custom(CUSTOM.tokenFetcher, 'Contoso Endpoint Token Fetcher', [`${ML}/onlineEndpoints/token/action`]),
    custom(CUSTOM.keyFetcher, 'Contoso Endpoint Key Fetcher', [`${ML}/onlineEndpoints/listkeys/action`]),
    custom(CUSTOM.scorer, 'Contoso Endpoint Scorer', [
      `${ML}/onlineEndpoints/read`,
      `${ML}/onlineEndpoints/score/action`,
    ]),
    custom(CUSTOM.serverlessKeys, 'Contoso Serverless Key Fetcher', [
      `${ML}/serverlessEndpoints/listKeys/action`,
    ]),
    custom(CUSTOM.accountKeys, 'Contoso AI Key Fetcher', [`${COGNITIVE}/listKeys/action`]),
    custom(CUSTOM.rotator, 'Contoso Key Rotator', [
      `${ML}/onlineEndpoints/read`,
      `${ML}/onlineEndpoints/listkeys/action`,
      `${ML}/onlineEndpoints/regenerateKeys/action`,
    ]),
    // Meant for scoring; reads keys, mints tokens and rotates as well.
    custom(CUSTOM.broadScorer, 'Contoso Scoring', [`${ML}/onlineEndpoints/*/action`]),
    // Leaves workspace keys out and endpoint keys in.
    custom(
      CUSTOM.clonedScientist,
      'Contoso Data Scientist',
      [`${ML}/*/read`, `${ML}/*/action`, `${ML}/*/write`],
      [`${ML}/write`, `${ML}/delete`, `${ML}/listKeys/action`],
    ),
    custom(CUSTOM.allOfIt, 'Contoso Platform Everything', ['*']),
  ];
}

function custom(
  guid: string,
  roleName: string,
  actions: readonly string[],
  notActions: readonly string[] = [],
): ArmResource {
  return {
    id: `${IDS.production}/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
    name: guid,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName,
      type: 'CustomRole',
      description: '',
      assignableScopes: [IDS.production, IDS.sandbox],
      permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
      createdOn: '2025-11-03T08:00:00.0000000Z',
      updatedOn: '2026-02-11T08:00:00.0000000Z',
    },
  };
}

export function contosoAssignments(): ArmResource[] {
  return [
    // What the pipelines need, and no more.
    app(APPS.gitHubDeploy, BUILT_IN.dataScientist, IDS.fraud),
    app(APPS.gitHubDeploy, BUILT_IN.dataScientist, IDS.assistant),
    app(APPS.gitHubDeploy, BUILT_IN.dataScientist, IDS.research),
    app(APPS.gitHubDeploy, BUILT_IN.cognitiveUser, IDS.accountsGroup),
    app(APPS.tokenOnly, CUSTOM.tokenFetcher, IDS.fraudToken),
    app(APPS.keyOnly, CUSTOM.keyFetcher, IDS.fraudKey),
    app(APPS.scoreOnly, CUSTOM.scorer, IDS.fraudEntra),
    app(APPS.serverlessKeyOnly, CUSTOM.serverlessKeys, IDS.phiKey),
    app(APPS.accountKeyOnly, CUSTOM.accountKeys, IDS.openAi),
    app(APPS.rotator, CUSTOM.rotator, IDS.fraudKey),
    app(APPS.rotator, CUSTOM.rotator, IDS.fraudReserved),
    app(APPS.reader, BUILT_IN.reader, IDS.production),
    app(APPS.auditor, BUILT_IN.reader, IDS.root),
    app(APPS.workload, CUSTOM.scorer, IDS.fraudEntra),
    app(APPS.pipelineIdentity, BUILT_IN.dataScientist, IDS.fraud),
    assignment(PEOPLE.auditors, 'Group', BUILT_IN.reader, IDS.root),
    // What nobody tidied up.
    app(APPS.pullRequests, BUILT_IN.contributor, IDS.fraudGroup),
    app(APPS.legacy, BUILT_IN.contributor, IDS.sandbox),
    assignment(PEOPLE.engineers, 'Group', BUILT_IN.contributor, IDS.production),
    assignment(PEOPLE.scientists, 'Group', CUSTOM.clonedScientist, IDS.fraud),
    assignment(PEOPLE.erin, 'User', CUSTOM.broadScorer, IDS.fraud),
    assignment(PEOPLE.amira, 'User', BUILT_IN.owner, IDS.production),
    assignment(PEOPLE.bo, 'User', BUILT_IN.owner, IDS.production),
    assignment(PEOPLE.chen, 'User', BUILT_IN.owner, IDS.production),
    assignment(PEOPLE.left, 'User', BUILT_IN.owner, IDS.production),
    assignment(PEOPLE.guest, 'User', BUILT_IN.dataScientist, IDS.fraud),
    assignment(PEOPLE.orphan, 'ServicePrincipal', BUILT_IN.contributor, IDS.fraudGroup),
    assignment(PEOPLE.platformAdmins, 'Group', CUSTOM.allOfIt, IDS.sandbox),
    assignment(PEOPLE.dana, 'User', BUILT_IN.openAiUser, IDS.openAi),
    {
      ...assignment(PEOPLE.dana, 'User', BUILT_IN.roleAdministrator, IDS.fraudGroup),
      ...conditioned(PEOPLE.dana, BUILT_IN.roleAdministrator, IDS.fraudGroup),
    },
  ];
}

function app({ principalId }: { readonly principalId: string }, role: string, scope: string): ArmResource {
  return assignment(principalId, 'ServicePrincipal', role, scope);
}

function assignment(principalId: string, principalType: string, role: string, scope: string): ArmResource {
  const name = stableGuid(`${principalId}|${role}|${scope}`);
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: definitionId(role, scope),
      principalId,
      principalType,
      scope,
      condition: null,
      conditionVersion: null,
      createdOn: '2026-01-20T10:00:00.0000000Z',
      updatedOn: '2026-01-20T10:00:00.0000000Z',
      createdBy: PEOPLE.amira,
      updatedBy: PEOPLE.amira,
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
  };
}

/** Constrained delegation: only Reader may be given. */
function conditioned(principalId: string, role: string, scope: string): Pick<ArmResource, 'properties'> {
  const { properties } = assignment(principalId, 'User', role, scope);
  return {
    properties: {
      ...properties,
      conditionVersion: '2.0',
      condition: `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${BUILT_IN.reader}}))`,
    },
  };
}

function definitionId(role: string, scope: string): string {
  const subscription = /^\/subscriptions\/[^/]+/.exec(scope)?.[0] ?? '';
  return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
}

export function stableGuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Owner, for the asking, until the end of the year. */
export function contosoEligibleAssignments(): ArmResource[] {
  const name = stableGuid('platform-admins eligible');
  return [
    {
      id: `${IDS.production}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/${name}`,
      name,
      type: 'Microsoft.Authorization/roleEligibilityScheduleInstances',
      properties: {
        roleEligibilityScheduleId: `${IDS.production}/providers/Microsoft.Authorization/roleEligibilitySchedules/${name}`,
        scope: IDS.production,
        roleDefinitionId: definitionId(BUILT_IN.owner, IDS.production),
        principalId: PEOPLE.platformAdmins,
        principalType: 'Group',
        status: 'Provisioned',
        startDateTime: '2026-01-01T00:00:00Z',
        endDateTime: '2026-12-31T00:00:00Z',
        memberType: 'Direct',
        createdOn: '2026-01-01T00:00:00Z',
        condition: null,
        conditionVersion: null,
        expandedProperties: {
          principal: { id: PEOPLE.platformAdmins, displayName: 'platform-admins', type: 'Group' },
          roleDefinition: {
            id: definitionId(BUILT_IN.owner, IDS.production),
            displayName: 'Owner',
            type: 'BuiltInRole',
          },
          scope: { id: IDS.production, displayName: 'Contoso Production', type: 'subscription' },
        },
      },
    },
  ];
}

/** A deployment stack that keeps everyone from deleting the workspace. */
export function contosoDenyAssignments(): ArmResource[] {
  const name = stableGuid('deny delete');
  return [
    {
      id: `${IDS.fraud}/providers/Microsoft.Authorization/denyAssignments/${name}`,
      name,
      type: 'Microsoft.Authorization/denyAssignments',
      properties: {
        denyAssignmentName: 'Deny assignment of the deployment stack fraud',
        description: 'Made by a deployment stack.',
        permissions: [
          {
            actions: [`${ML}/delete`, `${ML}/onlineEndpoints/delete`],
            notActions: [],
            dataActions: [],
            notDataActions: [],
          },
        ],
        scope: IDS.fraud,
        doNotApplyToChildScopes: false,
        principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
        excludePrincipals: [{ id: PEOPLE.amira, type: 'User' }],
        isSystemProtected: true,
      },
    },
  ];
}
