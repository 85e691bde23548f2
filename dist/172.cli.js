export const id = 172;
export const ids = [172];
export const modules = {

/***/ 94750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parentId),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Zw: () => (/* binding */ parseArmPath),
/* harmony export */   mp: () => (/* binding */ lastSegment),
/* harmony export */   pm: () => (/* binding */ typeOfId)
/* harmony export */ });
function parseArmPath(path) {
    const id = path.replace(/\/+$/, '');
    const match = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?/i.exec(id);
    const at = id.toLowerCase().lastIndexOf('/providers/');
    const subscription = match?.[1];
    const resourceGroup = match?.[2];
    const place = {
        ...(subscription === undefined ? {} : { subscription }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
    };
    if (at < 0) {
        return { id, ...place, scope: id, names: [], collection: false };
    }
    const [namespace = '', ...segments] = id.slice(at + '/providers/'.length).split('/');
    const types = segments.filter((_, index) => index % 2 === 0);
    const names = segments.filter((_, index) => index % 2 === 1);
    return {
        id,
        ...place,
        scope: id.slice(0, at),
        namespace,
        type: [namespace, ...types].join('/'),
        names,
        collection: types.length > names.length,
    };
}
/** The id of what a resource hangs under: its parent resource, or the scope it extends. */
function parentId(id) {
    const segments = id.split('/');
    const parent = segments.slice(0, -2).join('/');
    return /\/providers\/[^/]+$/i.test(parent) ? parent.replace(/\/providers\/[^/]+$/i, '') : parent;
}
/** True when `id` is `scope` or lies under it: a prefix that ends at a slash, in any case. */
function isWithin(id, scope) {
    const inner = id.toLowerCase();
    const outer = scope.toLowerCase().replace(/\/+$/, '');
    return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
function lastSegment(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
/** The type that an id says. The `type` field is only what is shown: examples often hold a placeholder there. */
function typeOfId(id) {
    const path = parseArmPath(id);
    if (path.type !== undefined) {
        return path.type;
    }
    return path.resourceGroup === undefined ? undefined : 'Microsoft.Resources/resourceGroups';
}


/***/ }),

/***/ 98832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ contoso)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dist/src/simulator/contosoIds.js
var contosoIds = __webpack_require__(41862);
;// CONCATENATED MODULE: ./build/dist/src/simulator/contosoAccess.js


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
};
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
};
/** Good practice first, then what an auditor should stumble over. */
function contosoRoles() {
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
        custom(CUSTOM.clonedScientist, 'Contoso Data Scientist', [`${ML}/*/read`, `${ML}/*/action`, `${ML}/*/write`], [`${ML}/write`, `${ML}/delete`, `${ML}/listKeys/action`]),
        custom(CUSTOM.allOfIt, 'Contoso Platform Everything', ['*']),
    ];
}
function custom(guid, roleName, actions, notActions = []) {
    return {
        id: `${contosoIds/* CONTOSO_IDS */.$n.production}/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
        name: guid,
        type: 'Microsoft.Authorization/roleDefinitions',
        properties: {
            roleName,
            type: 'CustomRole',
            description: '',
            assignableScopes: [contosoIds/* CONTOSO_IDS */.$n.production, contosoIds/* CONTOSO_IDS */.$n.sandbox],
            permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
            createdOn: '2025-11-03T08:00:00.0000000Z',
            updatedOn: '2026-02-11T08:00:00.0000000Z',
        },
    };
}
function contosoAssignments() {
    return [
        // What the pipelines need, and no more.
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy, BUILT_IN.dataScientist, contosoIds/* CONTOSO_IDS */.$n.fraud),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy, BUILT_IN.dataScientist, contosoIds/* CONTOSO_IDS */.$n.assistant),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy, BUILT_IN.dataScientist, contosoIds/* CONTOSO_IDS */.$n.research),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy, BUILT_IN.cognitiveUser, contosoIds/* CONTOSO_IDS */.$n.accountsGroup),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.tokenOnly, CUSTOM.tokenFetcher, contosoIds/* CONTOSO_IDS */.$n.fraudToken),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.keyOnly, CUSTOM.keyFetcher, contosoIds/* CONTOSO_IDS */.$n.fraudKey),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.scoreOnly, CUSTOM.scorer, contosoIds/* CONTOSO_IDS */.$n.fraudEntra),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.serverlessKeyOnly, CUSTOM.serverlessKeys, contosoIds/* CONTOSO_IDS */.$n.phiKey),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.accountKeyOnly, CUSTOM.accountKeys, contosoIds/* CONTOSO_IDS */.$n.openAi),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.rotator, CUSTOM.rotator, contosoIds/* CONTOSO_IDS */.$n.fraudKey),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.rotator, CUSTOM.rotator, contosoIds/* CONTOSO_IDS */.$n.fraudReserved),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.reader, BUILT_IN.reader, contosoIds/* CONTOSO_IDS */.$n.production),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.auditor, BUILT_IN.reader, contosoIds/* CONTOSO_IDS */.$n.root),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.workload, CUSTOM.scorer, contosoIds/* CONTOSO_IDS */.$n.fraudEntra),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.pipelineIdentity, BUILT_IN.dataScientist, contosoIds/* CONTOSO_IDS */.$n.fraud),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.auditors, 'Group', BUILT_IN.reader, contosoIds/* CONTOSO_IDS */.$n.root),
        // What nobody tidied up.
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.pullRequests, BUILT_IN.contributor, contosoIds/* CONTOSO_IDS */.$n.fraudGroup),
        app(contosoIds/* CONTOSO_APPLICATIONS */.aT.legacy, BUILT_IN.contributor, contosoIds/* CONTOSO_IDS */.$n.sandbox),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.engineers, 'Group', BUILT_IN.contributor, contosoIds/* CONTOSO_IDS */.$n.production),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.scientists, 'Group', CUSTOM.clonedScientist, contosoIds/* CONTOSO_IDS */.$n.fraud),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.erin, 'User', CUSTOM.broadScorer, contosoIds/* CONTOSO_IDS */.$n.fraud),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.amira, 'User', BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.bo, 'User', BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.chen, 'User', BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.left, 'User', BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.guest, 'User', BUILT_IN.dataScientist, contosoIds/* CONTOSO_IDS */.$n.fraud),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.orphan, 'ServicePrincipal', BUILT_IN.contributor, contosoIds/* CONTOSO_IDS */.$n.fraudGroup),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.platformAdmins, 'Group', CUSTOM.allOfIt, contosoIds/* CONTOSO_IDS */.$n.sandbox),
        assignment(contosoIds/* CONTOSO_PEOPLE */.sG.dana, 'User', BUILT_IN.openAiUser, contosoIds/* CONTOSO_IDS */.$n.openAi),
        {
            ...assignment(contosoIds/* CONTOSO_PEOPLE */.sG.dana, 'User', BUILT_IN.roleAdministrator, contosoIds/* CONTOSO_IDS */.$n.fraudGroup),
            ...conditioned(contosoIds/* CONTOSO_PEOPLE */.sG.dana, BUILT_IN.roleAdministrator, contosoIds/* CONTOSO_IDS */.$n.fraudGroup),
        },
    ];
}
function app({ principalId }, role, scope) {
    return assignment(principalId, 'ServicePrincipal', role, scope);
}
function assignment(principalId, principalType, role, scope) {
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
            createdBy: contosoIds/* CONTOSO_PEOPLE */.sG.amira,
            updatedBy: contosoIds/* CONTOSO_PEOPLE */.sG.amira,
            delegatedManagedIdentityResourceId: null,
            description: null,
        },
    };
}
/** Constrained delegation: only Reader may be given. */
function conditioned(principalId, role, scope) {
    const { properties } = assignment(principalId, 'User', role, scope);
    return {
        properties: {
            ...properties,
            conditionVersion: '2.0',
            condition: `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${BUILT_IN.reader}}))`,
        },
    };
}
function definitionId(role, scope) {
    const subscription = /^\/subscriptions\/[^/]+/.exec(scope)?.[0] ?? '';
    return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
}
function stableGuid(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** Owner, for the asking, until the end of the year. */
function contosoEligibleAssignments() {
    const name = stableGuid('platform-admins eligible');
    return [
        {
            id: `${contosoIds/* CONTOSO_IDS */.$n.production}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/${name}`,
            name,
            type: 'Microsoft.Authorization/roleEligibilityScheduleInstances',
            properties: {
                roleEligibilityScheduleId: `${contosoIds/* CONTOSO_IDS */.$n.production}/providers/Microsoft.Authorization/roleEligibilitySchedules/${name}`,
                scope: contosoIds/* CONTOSO_IDS */.$n.production,
                roleDefinitionId: definitionId(BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
                principalId: contosoIds/* CONTOSO_PEOPLE */.sG.platformAdmins,
                principalType: 'Group',
                status: 'Provisioned',
                startDateTime: '2026-01-01T00:00:00Z',
                endDateTime: '2026-12-31T00:00:00Z',
                memberType: 'Direct',
                createdOn: '2026-01-01T00:00:00Z',
                condition: null,
                conditionVersion: null,
                expandedProperties: {
                    principal: { id: contosoIds/* CONTOSO_PEOPLE */.sG.platformAdmins, displayName: 'platform-admins', type: 'Group' },
                    roleDefinition: {
                        id: definitionId(BUILT_IN.owner, contosoIds/* CONTOSO_IDS */.$n.production),
                        displayName: 'Owner',
                        type: 'BuiltInRole',
                    },
                    scope: { id: contosoIds/* CONTOSO_IDS */.$n.production, displayName: 'Contoso Production', type: 'subscription' },
                },
            },
        },
    ];
}
/** A deployment stack that keeps everyone from deleting the workspace. */
function contosoDenyAssignments() {
    const name = stableGuid('deny delete');
    return [
        {
            id: `${contosoIds/* CONTOSO_IDS */.$n.fraud}/providers/Microsoft.Authorization/denyAssignments/${name}`,
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
                scope: contosoIds/* CONTOSO_IDS */.$n.fraud,
                doNotApplyToChildScopes: false,
                principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
                excludePrincipals: [{ id: contosoIds/* CONTOSO_PEOPLE */.sG.amira, type: 'User' }],
                isSystemProtected: true,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/contosoPeople.js

const GITHUB = 'https://token.actions.githubusercontent.com';
function contosoPrincipals() {
    return [
        person(contosoIds/* CONTOSO_PEOPLE */.sG.amira, 'Amira Haddad'),
        person(contosoIds/* CONTOSO_PEOPLE */.sG.bo, 'Bo Lindqvist'),
        person(contosoIds/* CONTOSO_PEOPLE */.sG.chen, 'Chen Wei'),
        person(contosoIds/* CONTOSO_PEOPLE */.sG.dana, 'Dana Okafor'),
        person(contosoIds/* CONTOSO_PEOPLE */.sG.erin, 'Erin Walsh'),
        { ...person(contosoIds/* CONTOSO_PEOPLE */.sG.left, 'Felix Brandt'), accountEnabled: false },
        { ...person(contosoIds/* CONTOSO_PEOPLE */.sG.guest, 'Gil Ferro (Fabrikam)'), userType: 'Guest' },
        group(contosoIds/* CONTOSO_PEOPLE */.sG.scientists, 'ml-scientists', [contosoIds/* CONTOSO_PEOPLE */.sG.chen, contosoIds/* CONTOSO_PEOPLE */.sG.dana, contosoIds/* CONTOSO_PEOPLE */.sG.guest]),
        // Nested on purpose: scientists inherit what engineers may do.
        group(contosoIds/* CONTOSO_PEOPLE */.sG.engineers, 'ml-engineers', [contosoIds/* CONTOSO_PEOPLE */.sG.erin, contosoIds/* CONTOSO_PEOPLE */.sG.left, contosoIds/* CONTOSO_PEOPLE */.sG.scientists]),
        group(contosoIds/* CONTOSO_PEOPLE */.sG.platformAdmins, 'platform-admins', [contosoIds/* CONTOSO_PEOPLE */.sG.amira, contosoIds/* CONTOSO_PEOPLE */.sG.bo]),
        group(contosoIds/* CONTOSO_PEOPLE */.sG.auditors, 'auditors', [contosoIds/* CONTOSO_PEOPLE */.sG.dana]),
        ...contosoApplications().map((one) => ({
            id: one.principalId,
            type: 'ServicePrincipal',
            displayName: one.displayName ?? one.clientId,
            accountEnabled: true,
        })),
        {
            id: contosoIds/* CONTOSO_APPLICATIONS */.aT.pipelineIdentity.principalId,
            type: 'ServicePrincipal',
            displayName: 'id-fraud-pipeline',
            accountEnabled: true,
        },
    ];
}
function person(id, displayName) {
    return { id, type: 'User', displayName, userType: 'Member', accountEnabled: true };
}
function group(id, displayName, members) {
    return { id, type: 'Group', displayName, members };
}
function contosoApplications() {
    const deploys = [trust(`repo:${contosoIds/* CONTOSO */.oZ.repository}:environment:${contosoIds/* CONTOSO */.oZ.environment}`)];
    return [
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.gitHubDeploy, displayName: 'github-deploy', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.tokenOnly, displayName: 'github-token-only', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.keyOnly, displayName: 'github-key-only', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.scoreOnly, displayName: 'github-score-only', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.serverlessKeyOnly, displayName: 'github-serverless-key-only', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.accountKeyOnly, displayName: 'github-account-key-only', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.rotator, displayName: 'github-rotator', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.reader, displayName: 'github-reader', federatedCredentials: deploys },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.nobody, displayName: 'github-nobody', federatedCredentials: deploys },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.staging,
            displayName: 'github-staging',
            federatedCredentials: [trust(`repo:${contosoIds/* CONTOSO */.oZ.repository}:environment:staging`)],
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.pullRequests,
            displayName: 'github-pull-requests',
            federatedCredentials: [trust(`repo:${contosoIds/* CONTOSO */.oZ.repository}:pull_request`)],
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.legacy,
            displayName: 'legacy-ci',
            secrets: [
                { value: 'sim~legacy-ci-secret-that-works-nowhere-else', expiresOn: '2099-01-01T00:00:00Z' },
                { value: 'sim~legacy-ci-secret-that-has-expired-long-ago', expiresOn: '2025-01-01T00:00:00Z' },
            ],
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.auditor,
            displayName: 'github-audit',
            federatedCredentials: deploys,
            graphPermissions: ['Directory.Read.All'],
        },
        { ...contosoIds/* CONTOSO_APPLICATIONS */.aT.disabled, displayName: 'github-disabled', enabled: false, federatedCredentials: deploys },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.conditionalAccess,
            displayName: 'github-outside-allowed-network',
            blockedByConditionalAccess: true,
            federatedCredentials: deploys,
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.workload,
            displayName: 'aks-scorer',
            federatedCredentials: [
                {
                    name: 'aks',
                    issuer: 'https://oidc.prod-aks.azure.com/5d0e3f52-0000-4000-8000-0000000000a5/',
                    subject: 'system:serviceaccount:scoring:fraud',
                    audiences: ['api://AzureADTokenExchange'],
                },
            ],
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.wrongCase,
            displayName: 'github-wrong-case',
            federatedCredentials: [trust(`repo:${contosoIds/* CONTOSO */.oZ.repository}:environment:Production`)],
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.wrongAudience,
            displayName: 'github-wrong-audience',
            federatedCredentials: deploys.map((one) => ({
                ...one,
                audiences: ['api://AzureADTokenExchangeUSGov'],
            })),
        },
        {
            ...contosoIds/* CONTOSO_APPLICATIONS */.aT.wrongIssuer,
            displayName: 'github-wrong-issuer',
            federatedCredentials: deploys.map((one) => ({ ...one, issuer: `${GITHUB}/contoso` })),
        },
    ];
}
function trust(subject) {
    return { name: 'github', issuer: GITHUB, subject, audiences: ['api://AzureADTokenExchange'] };
}

// EXTERNAL MODULE: ./build/dist/src/simulator/armId.js
var armId = __webpack_require__(94750);
;// CONCATENATED MODULE: ./build/dist/src/simulator/contosoEndpoints.js


const SYSTEM_DATA = {
    createdAt: '2026-03-04T09:12:44.1Z',
    createdBy: 'Erin Walsh',
    createdByType: 'User',
    lastModifiedAt: '2026-09-17T14:02:10.5Z',
};
/** A resource with what its id says already filled in. */
function resource(id, location, properties, rest = {}) {
    const path = (0,armId/* parseArmPath */.Zw)(id);
    return {
        id,
        name: path.names.at(-1) ?? '',
        type: path.type ?? '',
        location,
        tags: {},
        properties,
        ...rest,
    };
}
function contosoEndpoints() {
    return [...managedEndpoints(), ...otherOnlineEndpoints(), ...batchEndpoints(), ...serverlessEndpoints()];
}
function online(id, location, authMode, traffic, more = {}, rest = {}) {
    const name = id.slice(id.lastIndexOf('/') + 1);
    const host = `${name}.${location}.inference.ml.azure.com`;
    const endpoint = resource(id, location, {
        description: null,
        authMode,
        provisioningState: 'Succeeded',
        compute: null,
        scoringUri: `https://${host}/score`,
        swaggerUri: `https://${host}/swagger.json`,
        traffic,
        mirrorTraffic: {},
        publicNetworkAccess: 'Enabled',
        properties: { 'azureml.onlineendpointid': id.toLowerCase() },
        ...more,
    }, { kind: 'Managed', sku: null, identity: { type: 'SystemAssigned' }, systemData: SYSTEM_DATA, ...rest });
    return [endpoint, ...Object.keys(traffic).map((deployment) => onlineDeployment(id, deployment, location))];
}
function onlineDeployment(endpoint, name, location) {
    return resource(`${endpoint}/deployments/${name}`, location, {
        endpointComputeType: 'Managed',
        provisioningState: 'Succeeded',
        model: 'azureml://registries/contoso/models/fraud/versions/7',
        environmentId: 'azureml://registries/azureml/environments/sklearn-1.5/versions/32',
        instanceType: 'Standard_DS3_v2',
        appInsightsEnabled: true,
        egressPublicNetworkAccess: 'Enabled',
        environmentVariables: {},
        requestSettings: {
            maxConcurrentRequestsPerInstance: 1,
            maxQueueWait: 'PT0.5S',
            requestTimeout: 'PT5S',
        },
        scaleSettings: { scaleType: 'Default' },
    }, { kind: 'Managed', sku: { name: 'Default', capacity: 1 }, systemData: SYSTEM_DATA });
}
function managedEndpoints() {
    const reserved = { tags: { 'aml-endpoint-secondary': 'ci' } };
    return [
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudToken, 'eastus', 'AMLToken', { blue: 90, green: 10 }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudEntra, 'eastus', 'AADToken', { blue: 100 }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudKey, 'eastus', 'Key', { blue: 100 }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudReserved, 'eastus', 'Key', { blue: 100 }, {}, reserved),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudPrivate, 'eastus', 'AADToken', { blue: 100 }, { publicNetworkAccess: 'Disabled' }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudCreating, 'eastus', 'AMLToken', {}, { provisioningState: 'Creating', scoringUri: null, swaggerUri: null }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.fraudFailed, 'eastus', 'Key', {}, { provisioningState: 'Failed', swaggerUri: null }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.churnKey, 'westeurope', 'Key', { blue: 100 }),
        ...online(contosoIds/* CONTOSO_IDS */.$n.churnKeyless, 'westeurope', 'Key', { blue: 100 }),
    ];
}
/** A Kubernetes endpoint has an address of its own cluster, here one that is reserved for documentation. */
function otherOnlineEndpoints() {
    return online(contosoIds/* CONTOSO_IDS */.$n.fraudEdge, 'eastus', 'Key', { blue: 100 }, {
        compute: `${contosoIds/* CONTOSO_IDS */.$n.fraud}/computes/aks-edge`,
        scoringUri: 'http://203.0.113.14/api/v1/endpoint/fraud-edge/score',
        swaggerUri: 'http://203.0.113.14/api/v1/endpoint/fraud-edge/swagger.json',
    }, { kind: 'K8S' });
}
function batchEndpoints() {
    const host = 'fraud-nightly.eastus.inference.ml.azure.com';
    return [
        resource(contosoIds/* CONTOSO_IDS */.$n.fraudNightly, 'eastus', {
            authMode: 'AADToken',
            scoringUri: `https://${host}/jobs`,
            swaggerUri: null,
            defaults: { deploymentName: 'scan' },
            provisioningState: 'Succeeded',
        }, { kind: null, identity: { type: 'SystemAssigned' }, systemData: SYSTEM_DATA }),
        resource(`${contosoIds/* CONTOSO_IDS */.$n.fraudNightly}/deployments/scan`, 'eastus', {
            compute: `${contosoIds/* CONTOSO_IDS */.$n.fraud}/computes/cpu-cluster`,
            provisioningState: 'Succeeded',
            resources: { instanceCount: 2 },
        }),
    ];
}
function serverlessEndpoints() {
    const make = (id, authMode, more = {}) => resource(id, 'eastus2', {
        authMode,
        modelSettings: { modelId: 'azureml://registries/azureml/models/Phi-4' },
        inferenceEndpoint: {
            uri: `https://${id.slice(id.lastIndexOf('/') + 1)}.eastus2.models.ai.azure.com`,
            headers: {},
        },
        contentSafety: { contentSafetyStatus: 'Enabled' },
        provisioningState: 'Succeeded',
        endpointState: 'Online',
        ...more,
    }, { kind: 'MIR', sku: { name: 'Consumption' }, systemData: SYSTEM_DATA });
    return [
        make(contosoIds/* CONTOSO_IDS */.$n.phiKey, 'Key'),
        make(contosoIds/* CONTOSO_IDS */.$n.phiEntra, 'AAD'),
        make(contosoIds/* CONTOSO_IDS */.$n.phiBoth, 'KeyAndAAD'),
        make(contosoIds/* CONTOSO_IDS */.$n.phiCreating, 'Key', {
            provisioningState: 'Creating',
            endpointState: 'Creating',
            inferenceEndpoint: null,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/contosoResources.js


function contosoResources() {
    return [...resourceGroups(), ...workspaces(), ...contosoEndpoints(), ...accounts(), ...pipelineIdentity()];
}
function resourceGroups() {
    const group = (subscription, name, location) => ({
        id: `${subscription}/resourceGroups/${name}`,
        name,
        type: 'Microsoft.Resources/resourceGroups',
        location,
        tags: {},
        properties: { provisioningState: 'Succeeded' },
    });
    return [
        group(contosoIds/* CONTOSO_IDS */.$n.production, 'rg-fraud', 'eastus'),
        group(contosoIds/* CONTOSO_IDS */.$n.production, 'rg-assistant', 'eastus2'),
        group(contosoIds/* CONTOSO_IDS */.$n.production, 'rg-ai-services', 'eastus'),
        group(contosoIds/* CONTOSO_IDS */.$n.sandbox, 'rg-research', 'westeurope'),
    ];
}
function workspaces() {
    const make = (id, location, kind, workspaceId, more = {}) => {
        const [, , , , group] = id.split('/');
        const own = `${id.split('/').slice(0, 5).join('/')}/providers`;
        return resource(id, location, {
            friendlyName: '',
            description: '',
            storageAccount: `${own}/Microsoft.Storage/storageAccounts/${group?.replaceAll('-', '')}store`,
            keyVault: `${own}/Microsoft.KeyVault/vaults/kv-${group}`,
            applicationInsights: `${own}/Microsoft.Insights/components/appi-${group}`,
            containerRegistry: null,
            hbiWorkspace: false,
            provisioningState: 'Succeeded',
            v1LegacyMode: false,
            allowRoleAssignmentOnRG: true,
            publicNetworkAccess: 'Enabled',
            ipAllowlist: [],
            networkAcls: { defaultAction: 'Allow', bypass: '', ipRules: [], resourceAccessRules: [] },
            workspaceId,
            discoveryUrl: `https://${location}.api.azureml.ms/discovery`,
            mlFlowTrackingUri: `azureml://${location}.api.azureml.ms/mlflow/v1.0${id}`,
            ...more,
        }, { kind, identity: { type: 'SystemAssigned', tenantId: contosoIds/* CONTOSO */.oZ.tenantId } });
    };
    return [
        make(contosoIds/* CONTOSO_IDS */.$n.fraud, 'eastus', 'Default', 'f0a1d001-0000-4000-8000-000000000001'),
        make(contosoIds/* CONTOSO_IDS */.$n.hub, 'eastus2', 'Hub', 'f0a1d001-0000-4000-8000-000000000002'),
        make(contosoIds/* CONTOSO_IDS */.$n.assistant, 'eastus2', 'Project', 'f0a1d001-0000-4000-8000-000000000003', {
            hubResourceId: contosoIds/* CONTOSO_IDS */.$n.hub,
        }),
        make(contosoIds/* CONTOSO_IDS */.$n.research, 'westeurope', 'Default', 'f0a1d001-0000-4000-8000-000000000004'),
    ];
}
function accounts() {
    const make = (id, kind, disableLocalAuth, endpoint, more = {}, location = 'eastus') => {
        const name = id.slice(id.lastIndexOf('/') + 1);
        return resource(id, location, {
            endpoint,
            provisioningState: 'Succeeded',
            customSubDomainName: name,
            disableLocalAuth,
            publicNetworkAccess: 'Enabled',
            networkAcls: { defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] },
            endpoints: { [kind]: endpoint },
            isMigrated: false,
            ...more,
        }, { kind, sku: { name: 'S0' }, identity: { type: 'SystemAssigned', tenantId: contosoIds/* CONTOSO */.oZ.tenantId } });
    };
    return [
        make(contosoIds/* CONTOSO_IDS */.$n.openAi, 'OpenAI', false, 'https://aoai-contoso.openai.azure.com/'),
        make(contosoIds/* CONTOSO_IDS */.$n.foundry, 'AIServices', true, 'https://ai-contoso.cognitiveservices.azure.com/', {
            allowProjectManagement: true,
        }),
        make(contosoIds/* CONTOSO_IDS */.$n.language, 'TextAnalytics', true, 'https://lang-contoso.cognitiveservices.azure.com/'),
        // Without a subdomain of its own: the global address, with a region header beside the key.
        make(contosoIds/* CONTOSO_IDS */.$n.translator, 'TextTranslation', false, 'https://api.cognitive.microsofttranslator.com/', { customSubDomainName: null }, 'westeurope'),
        make(contosoIds/* CONTOSO_IDS */.$n.speech, 'SpeechServices', false, 'https://speech-contoso.cognitiveservices.azure.com/'),
        make(contosoIds/* CONTOSO_IDS */.$n.multi, 'CognitiveServices', false, 'https://multi-contoso.cognitiveservices.azure.com/', {
            publicNetworkAccess: 'Disabled',
        }),
    ];
}
function pipelineIdentity() {
    return [
        resource(contosoIds/* CONTOSO_IDS */.$n.pipelineIdentity, 'eastus', { tenantId: contosoIds/* CONTOSO */.oZ.tenantId, ...contosoIds/* CONTOSO_APPLICATIONS */.aT.pipelineIdentity }),
        {
            id: `${contosoIds/* CONTOSO_IDS */.$n.pipelineIdentity}/federatedIdentityCredentials/github`,
            name: 'github',
            type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
            properties: {
                issuer: 'https://token.actions.githubusercontent.com',
                subject: `repo:${contosoIds/* CONTOSO */.oZ.repository}:environment:${contosoIds/* CONTOSO */.oZ.environment}`,
                audiences: ['api://AzureADTokenExchange'],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/contoso.js




/**
 * The built-in tenant: three kinds of workspaces, every endpoint kind and auth mode, good practice and bad. Its
 * repository is `contoso/fraud-model`, in the environment `production`.
 */
function contoso() {
    return {
        schemaVersion: '1',
        tenantId: contosoIds/* CONTOSO */.oZ.tenantId,
        tenantName: 'Contoso',
        subscriptions: [
            subscription(contosoIds/* CONTOSO */.oZ.production, 'Contoso Production'),
            subscription(contosoIds/* CONTOSO */.oZ.sandbox, 'Contoso Sandbox'),
        ],
        managementGroups: managementGroups(),
        resources: contosoResources(),
        roleDefinitions: contosoRoles(),
        roleAssignments: contosoAssignments(),
        denyAssignments: contosoDenyAssignments(),
        roleEligibilityScheduleInstances: contosoEligibleAssignments(),
        roleAssignmentScheduleInstances: [],
        principals: contosoPrincipals(),
        applications: contosoApplications(),
        credentials: { [contosoIds/* CONTOSO_IDS */.$n.churnKeyless]: { primaryKey: null, secondaryKey: null } },
        scoring: {
            [contosoIds/* CONTOSO_IDS */.$n.fraudToken]: {
                deployments: {
                    blue: { latencyMs: 5, answers: [{ body: { fraud: [0.03, 0.91] } }], logs: 'model loaded\nready' },
                    green: { latencyMs: 5, answers: [{ body: { fraud: [0.02, 0.93] } }], logs: 'model loaded\nready' },
                },
            },
        },
        github: {
            repository: contosoIds/* CONTOSO */.oZ.repository,
            visibility: 'private',
            event: 'push',
            ref: 'refs/heads/main',
            environment: contosoIds/* CONTOSO */.oZ.environment,
            actor: 'mona',
        },
    };
}
function subscription(subscriptionId, displayName) {
    return {
        id: `/subscriptions/${subscriptionId}`,
        subscriptionId,
        tenantId: contosoIds/* CONTOSO */.oZ.tenantId,
        displayName,
        state: 'Enabled',
        subscriptionPolicies: {
            locationPlacementId: 'Public_2014-09-01',
            quotaId: 'EnterpriseAgreement_2014-09-01',
            spendingLimit: 'Off',
        },
        authorizationSource: 'RoleBased',
        managedByTenants: [],
    };
}
function managementGroups() {
    const type = 'Microsoft.Management/managementGroups';
    const child = (id, displayName, childType) => ({
        id,
        type: childType,
        name: id.slice(id.lastIndexOf('/') + 1),
        displayName,
    });
    return [
        {
            id: contosoIds/* CONTOSO_IDS */.$n.root,
            name: 'contoso',
            type,
            properties: {
                tenantId: contosoIds/* CONTOSO */.oZ.tenantId,
                displayName: 'Contoso',
                details: { version: 1, parent: null },
                children: [child(contosoIds/* CONTOSO_IDS */.$n.platform, 'Contoso ML', type)],
            },
        },
        {
            id: contosoIds/* CONTOSO_IDS */.$n.platform,
            name: 'contoso-ml',
            type,
            properties: {
                tenantId: contosoIds/* CONTOSO */.oZ.tenantId,
                displayName: 'Contoso ML',
                details: { version: 1, parent: { id: contosoIds/* CONTOSO_IDS */.$n.root, name: 'contoso', displayName: 'Contoso' } },
                children: [
                    child(contosoIds/* CONTOSO_IDS */.$n.production, 'Contoso Production', '/subscriptions'),
                    child(contosoIds/* CONTOSO_IDS */.$n.sandbox, 'Contoso Sandbox', '/subscriptions'),
                ],
            },
        },
    ];
}


/***/ }),

/***/ 41862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ CONTOSO_IDS),
/* harmony export */   aT: () => (/* binding */ CONTOSO_APPLICATIONS),
/* harmony export */   oZ: () => (/* binding */ CONTOSO),
/* harmony export */   sG: () => (/* binding */ CONTOSO_PEOPLE)
/* harmony export */ });
/** Names and made-up ids of the built-in tenant. Nothing here exists anywhere else. */
const CONTOSO = {
    tenantId: '6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1d01',
    production: '3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10',
    sandbox: 'c5e0d7a4-2b61-4f9d-b3c8-7a1e6f5d0b22',
    repository: 'contoso/fraud-model',
    environment: 'production',
};
const production = `/subscriptions/${CONTOSO.production}`;
const sandbox = `/subscriptions/${CONTOSO.sandbox}`;
const ml = 'providers/Microsoft.MachineLearningServices/workspaces';
const ai = 'providers/Microsoft.CognitiveServices/accounts';
const fraud = `${production}/resourceGroups/rg-fraud/${ml}/mlw-fraud`;
const assistant = `${production}/resourceGroups/rg-assistant/${ml}/proj-assistant`;
const research = `${sandbox}/resourceGroups/rg-research/${ml}/mlw-research`;
const accounts = `${production}/resourceGroups/rg-ai-services/${ai}`;
/** ARM ids of the tenant's parts. */
const CONTOSO_IDS = {
    root: '/providers/Microsoft.Management/managementGroups/contoso',
    platform: '/providers/Microsoft.Management/managementGroups/contoso-ml',
    production,
    sandbox,
    fraudGroup: `${production}/resourceGroups/rg-fraud`,
    accountsGroup: `${production}/resourceGroups/rg-ai-services`,
    fraud,
    hub: `${production}/resourceGroups/rg-assistant/${ml}/hub-contoso`,
    assistant,
    research,
    fraudToken: `${fraud}/onlineEndpoints/fraud-token`,
    fraudEntra: `${fraud}/onlineEndpoints/fraud-entra`,
    fraudKey: `${fraud}/onlineEndpoints/fraud-key`,
    fraudReserved: `${fraud}/onlineEndpoints/fraud-reserved`,
    fraudEdge: `${fraud}/onlineEndpoints/fraud-edge`,
    fraudPrivate: `${fraud}/onlineEndpoints/fraud-private`,
    fraudCreating: `${fraud}/onlineEndpoints/fraud-creating`,
    fraudFailed: `${fraud}/onlineEndpoints/fraud-failed`,
    fraudNightly: `${fraud}/batchEndpoints/fraud-nightly`,
    churnKey: `${research}/onlineEndpoints/churn-key`,
    churnKeyless: `${research}/onlineEndpoints/churn-keyless`,
    phiKey: `${assistant}/serverlessEndpoints/phi-key`,
    phiEntra: `${assistant}/serverlessEndpoints/phi-entra`,
    phiBoth: `${assistant}/serverlessEndpoints/phi-both`,
    phiCreating: `${assistant}/serverlessEndpoints/phi-creating`,
    openAi: `${accounts}/aoai-contoso`,
    foundry: `${accounts}/ai-contoso`,
    language: `${accounts}/lang-contoso`,
    translator: `${accounts}/translator-contoso`,
    speech: `${accounts}/speech-contoso`,
    multi: `${accounts}/multi-contoso`,
    pipelineIdentity: `${production}/resourceGroups/rg-fraud/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-fraud-pipeline`,
};
function application(number) {
    return {
        clientId: `a11c0de0-0000-4000-8000-0000000000${number}`,
        principalId: `0b1ec700-0000-4000-8000-0000000000${number}`,
    };
}
/** Applications by what they are there to show. */
const CONTOSO_APPLICATIONS = {
    /** The one a reader starts with: everything a deployment needs. */
    gitHubDeploy: application('01'),
    /** One operation on one endpoint each. */
    tokenOnly: application('02'),
    keyOnly: application('03'),
    scoreOnly: application('04'),
    serverlessKeyOnly: application('05'),
    accountKeyOnly: application('06'),
    rotator: application('07'),
    /** Reader, which grants no credential. */
    reader: application('08'),
    /** No role at all. */
    nobody: application('09'),
    /** Its federated credential names another environment. */
    staging: application('10'),
    /** Trusts pull requests, with a broad role. */
    pullRequests: application('11'),
    /** Still has a client secret. */
    legacy: application('12'),
    disabled: application('13'),
    conditionalAccess: application('14'),
    /** Of a Kubernetes workload. */
    workload: application('15'),
    /** The subject differs by case only. */
    wrongCase: application('16'),
    wrongAudience: application('17'),
    wrongIssuer: application('18'),
    /** A user-assigned managed identity among the resources. */
    pipelineIdentity: application('19'),
    /** Reads everything an audit looks at, the directory included, and no key. */
    auditor: application('20'),
};
const CONTOSO_PEOPLE = {
    amira: '7e0b1a00-0000-4000-8000-000000000001',
    bo: '7e0b1a00-0000-4000-8000-000000000002',
    chen: '7e0b1a00-0000-4000-8000-000000000003',
    dana: '7e0b1a00-0000-4000-8000-000000000004',
    erin: '7e0b1a00-0000-4000-8000-000000000005',
    left: '7e0b1a00-0000-4000-8000-000000000006',
    guest: '7e0b1a00-0000-4000-8000-000000000007',
    /** Assigned a role, and gone from the directory. */
    orphan: '7e0b1a00-0000-4000-8000-0000000000ff',
    scientists: '9709b000-0000-4000-8000-000000000001',
    engineers: '9709b000-0000-4000-8000-000000000002',
    platformAdmins: '9709b000-0000-4000-8000-000000000003',
    auditors: '9709b000-0000-4000-8000-000000000004',
};


/***/ }),

/***/ 58212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   cL: () => (/* binding */ queryValue),
/* harmony export */   hC: () => (/* binding */ bearerToken),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Thrown by a service to end a request with an answer. */
class Refusal extends Error {
    name = 'Refusal';
    response;
    constructor(response) {
        super(`refused with ${response.status}`);
        this.response = response;
    }
}
/** A query parameter whatever the case of its name: ARM and GitHub do not mind it. */
function queryValue(request, name) {
    for (const [key, value] of request.query) {
        if (key.toLowerCase() === name.toLowerCase()) {
            return value;
        }
    }
    return undefined;
}
/** The credential of an `Authorization: Bearer …` header. */
function bearerToken(request) {
    return /^bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}
/** The body as a JSON object; an empty one counts as `{}`; undefined when it is anything else. */
function jsonBody(request) {
    if (request.body.trim() === '') {
        return {};
    }
    try {
        const value = JSON.parse(request.body);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 49099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ startSimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dist/src/simulator/armId.js
var armId = __webpack_require__(94750);
// EXTERNAL MODULE: ./build/dist/src/simulator/exchange.js
var exchange = __webpack_require__(58212);
;// CONCATENATED MODULE: ./build/dist/src/simulator/access.js


const EVERYONE = '00000000-0000-0000-0000-000000000000';
function evaluateAccess(tenant) {
    const roles = new Map(tenant.roleDefinitions.map((role) => [(0,armId/* lastSegment */.mp)(role.id).toLowerCase(), role]));
    const byPrincipal = new Map();
    for (const assignment of tenant.scenario.roleAssignments) {
        const id = access_text(assignment, 'principalId').toLowerCase();
        const own = byPrincipal.get(id) ?? [];
        own.push(assignment);
        byPrincipal.set(id, own);
    }
    function assignmentsOf(principalId) {
        return [principalId.toLowerCase(), ...tenant.groupsOf(principalId)].flatMap((id) => byPrincipal.get(id) ?? []);
    }
    function appliesAt(assignmentScope, scope) {
        if ((0,armId/* isWithin */.UO)(scope, assignmentScope)) {
            return true;
        }
        const start = /^\/subscriptions\/[^/]+|^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i.exec(scope)?.[0];
        return start !== undefined && tenant.managementGroupsAbove(start).includes(assignmentScope.toLowerCase());
    }
    function permissions(principalId, scope) {
        return assignmentsOf(principalId)
            .filter((assignment) => appliesAt(access_text(assignment, 'scope'), scope))
            .flatMap((assignment) => {
            const role = roles.get((0,armId/* lastSegment */.mp)(access_text(assignment, 'roleDefinitionId')).toLowerCase());
            return role === undefined ? [] : permissionsOf(role);
        });
    }
    function denial(principalId, operation, scope, plane) {
        const ids = new Set([principalId.toLowerCase(), ...tenant.groupsOf(principalId)]);
        return (tenant.scenario.denyAssignments ?? []).find((deny) => {
            const at = access_text(deny, 'scope');
            const applies = deny.properties?.['doNotApplyToChildScopes'] === true
                ? at.toLowerCase() === scope.toLowerCase()
                : appliesAt(at, scope);
            return (applies &&
                principalIds(deny, 'principals').some((id) => id === EVERYONE || ids.has(id)) &&
                !principalIds(deny, 'excludePrincipals').some((id) => ids.has(id)) &&
                permissionsOf(deny).some((permission) => grants(permission, operation, plane)));
        });
    }
    function granted(principalId, operation, scope, plane) {
        return permissions(principalId, scope).some((permission) => grants(permission, operation, plane));
    }
    return {
        allows: (principalId, operation, scope, plane = 'actions') => granted(principalId, operation, scope, plane) &&
            denial(principalId, operation, scope, plane) === undefined,
        deniedBy: (principalId, operation, scope) => granted(principalId, operation, scope, 'actions')
            ? denial(principalId, operation, scope, 'actions')
            : undefined,
        permissions,
        sees: (principalId, scope) => assignmentsOf(principalId).some((assignment) => {
            const at = access_text(assignment, 'scope');
            return appliesAt(at, scope) || (0,armId/* isWithin */.UO)(at, scope);
        }),
        appliesAt,
    };
}
function grants(permission, operation, plane) {
    const [yes, no] = plane === 'actions'
        ? [permission.actions, permission.notActions]
        : [permission.dataActions, permission.notDataActions];
    return (yes.some((pattern) => covers(pattern, operation)) && !no.some((pattern) => covers(pattern, operation)));
}
/**
 * `*` stands for any characters, slashes included, and a whole segment `*` in the middle also for no segment at all: the
 * pattern of the segments `workspaces`, `*` and `read` covers `workspaces/read`.
 */
function covers(pattern, operation) {
    const wanted = operation.toLowerCase();
    // A set goes on with what is added to it while it is gone through.
    const candidates = new Set([pattern.toLowerCase()]);
    for (const candidate of candidates) {
        if (coversLiterally(candidate.split('*'), wanted)) {
            return true;
        }
        for (let middle = candidate.indexOf('/*/'); middle >= 0; middle = candidate.indexOf('/*/', middle + 1)) {
            candidates.add(`${candidate.slice(0, middle)}/${candidate.slice(middle + 3)}`);
        }
    }
    return false;
}
function coversLiterally(parts, wanted) {
    const [first = '', ...rest] = parts;
    if (rest.length === 0) {
        return first === wanted;
    }
    if (!wanted.startsWith(first)) {
        return false;
    }
    let at = first.length;
    const last = rest.at(-1) ?? '';
    for (const part of rest.slice(0, -1)) {
        const found = wanted.indexOf(part, at);
        if (found < 0) {
            return false;
        }
        at = found + part.length;
    }
    return wanted.length - last.length >= at && wanted.endsWith(last);
}
function permissionsOf(resource) {
    const list = resource.properties?.['permissions'];
    return (Array.isArray(list) ? list : []).filter(exchange/* isRecord */.u4).map((one) => ({
        actions: texts(one['actions']),
        notActions: texts(one['notActions']),
        dataActions: texts(one['dataActions']),
        notDataActions: texts(one['notDataActions']),
    }));
}
function principalIds(deny, field) {
    const list = deny.properties?.[field];
    return (Array.isArray(list) ? list : [])
        .map((one) => ((0,exchange/* isRecord */.u4)(one) && typeof one['id'] === 'string' ? one['id'].toLowerCase() : ''))
        .filter((id) => id !== '');
}
function texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function access_text(resource, field) {
    const value = resource.properties?.[field];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/addresses.js

// www.contoso.com stands for a scoring host in the examples of the REST specifications.
const SCORING_HOST = /^www\.contoso\.com$|\.(inference\.ml\.azure\.(com|us|cn)|models\.ai\.azure\.com|inference\.ai\.azure\.com)$/i;
const ACCOUNT_HOST = /(\.(cognitiveservices|openai)\.azure\.(com|us|cn)|\.services\.ai\.azure\.com|\.?api\.cognitive\.microsoft\.com|\.cognitive\.microsofttranslator\.com)$/i;
const OWN_HOST = /^(management\.azure\.com|login\.microsoftonline\.com)$/i;
const SCORING_PATH = '/scoring/';
const ACCOUNT_PATH = '/ai-services/';
/**
 * The simulator's address for one of Azure's: hosts become the first segment of a path. Addresses of other hosts (a
 * Kubernetes cluster's own) stay as they are.
 */
function playedAddress(origin, address) {
    const match = /^https?:\/\/([^/?#]+)(.*)$/is.exec(address);
    const [, host = '', rest = ''] = match ?? [];
    if (SCORING_HOST.test(host)) {
        return `${origin}${SCORING_PATH}${host}${rest}`;
    }
    if (ACCOUNT_HOST.test(host)) {
        return `${origin}${ACCOUNT_PATH}${host}${rest}`;
    }
    return OWN_HOST.test(host) ? `${origin}${rest}` : address;
}
/** A copy of a value in which every text that is an address of Azure's is the simulator's. */
function playAddresses(origin, value) {
    if (typeof value === 'string') {
        return playedAddress(origin, value);
    }
    if (Array.isArray(value)) {
        return value.map((one) => playAddresses(origin, one));
    }
    return (0,exchange/* isRecord */.u4)(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, playAddresses(origin, one)]))
        : value;
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js + 2 modules
var generate_key_pair = __webpack_require__(41538);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js
var key_export = __webpack_require__(17968);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
;// CONCATENATED MODULE: ./build/dist/src/simulator/signing.js

async function makeSigningKey(kid) {
    const { publicKey, privateKey } = await (0,generate_key_pair/* generateKeyPair */.T)('RS256', { modulusLength: 2048 });
    const jwk = { ...(await (0,key_export/* exportJWK */.JU)(publicKey)), kid, use: 'sig', alg: 'RS256' };
    return {
        jwks: { keys: [jwk] },
        publicKey,
        sign: (claims) => new sign/* SignJWT */.P(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
    };
}
/** Checks signature and time (`now` in ms since 1970, `toleranceSeconds` for skewed clocks), nothing else. */
async function verifyToken(token, key, now, toleranceSeconds = 0) {
    const seconds = Math.floor(now / 1000);
    try {
        // Times are judged below, so that the reasons can be told apart whatever jose checks first.
        const { payload } = await (0,verify/* jwtVerify */.V)(token, key.publicKey, {
            algorithms: ['RS256'],
            clockTolerance: Number.MAX_SAFE_INTEGER / 2,
            currentDate: new Date(now),
        });
        if (typeof payload.exp !== 'number' || payload.exp + toleranceSeconds <= seconds) {
            return { ok: false, reason: 'expired', claims: payload };
        }
        if (typeof payload.nbf === 'number' && payload.nbf - toleranceSeconds > seconds) {
            return { ok: false, reason: 'not-yet', claims: payload };
        }
        return { ok: true, claims: payload };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        return {
            ok: false,
            reason: code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? 'signature' : 'malformed',
        };
    }
}
/** The claims of a token without any check; undefined when it is not a JWT. */
function readClaims(token) {
    const payload = token.split('.')[1];
    if (payload === undefined) {
        return undefined;
    }
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/accounts.js




const TOKEN_SECONDS = 600;
/** https://learn.microsoft.com/azure/ai-services/authentication#authenticate-with-an-access-token */
const KINDS_WITH_TOKENS = new Set(['cognitiveservices', 'aiservices', 'speechservices', 'texttranslation']);
const KINDS_WITH_API_KEY = new Set(['openai', 'aiservices']);
const GLOBAL_TRANSLATOR = 'api.cognitive.microsofttranslator.com';
/**
 * The data plane of Azure AI services: `/ai-services/{host}/…`. Addresses without an account's own name in them are
 * shared: there the key tells the account. `/sts/…` at the root is such an address as well.
 */
async function answerAccount(request, world) {
    const atRoot = !request.path.toLowerCase().startsWith(ACCOUNT_PATH);
    const [host = '', ...rest] = atRoot
        ? ['', ...request.path.slice(1).split('/')]
        : request.path.slice(ACCOUNT_PATH.length).split('/');
    const accounts = world.tenant
        .ofType('Microsoft.CognitiveServices/accounts')
        .filter((one) => atRoot || isServedAt(one, host, world));
    if (accounts.length === 0) {
        return failure(404, '404', 'Resource not found');
    }
    const trace = { 'apim-request-id': (0,external_node_crypto_.randomUUID)(), 'x-ms-region': accounts[0]?.location ?? 'eastus' };
    try {
        const response = rest.join('/').toLowerCase() === 'sts/v1.0/issuetoken'
            ? await issueToken(request, accounts, world)
            : await use(request, accounts, host, rest.join('/'), world);
        return { ...response, headers: { ...trace, ...response.headers } };
    }
    catch (error) {
        if (error instanceof exchange/* Refusal */.P_) {
            return { ...error.response, headers: { ...trace, ...error.response.headers } };
        }
        throw error;
    }
}
function failure(status, code, message) {
    return { status, body: { error: { code, message } } };
}
const KEY_REFUSED = 'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.';
function isServedAt(account, host, world) {
    const { endpoint, endpoints } = account.properties ?? {};
    const addresses = [endpoint, ...((0,exchange/* isRecord */.u4)(endpoints) ? Object.values(endpoints) : [])];
    const prefix = `${world.origin}${ACCOUNT_PATH}${host}/`.toLowerCase();
    return addresses.some((one) => typeof one === 'string' &&
        `${playedAddress(world.origin, one).toLowerCase()}/`.replace(/\/+$/, '/').startsWith(prefix));
}
function kindOf(account) {
    return (account.kind ?? '').toLowerCase();
}
function checkNetwork(account) {
    if (account.properties?.['publicNetworkAccess'] === 'Disabled') {
        throw new exchange/* Refusal */.P_(failure(403, 'AccessDenied', 'Public access is disabled. Please configure private endpoint to access your resource.'));
    }
    const acls = account.properties?.['networkAcls'];
    if ((0,exchange/* isRecord */.u4)(acls) && acls['defaultAction'] === 'Deny') {
        throw new exchange/* Refusal */.P_(failure(403, 'AccessDenied', 'Access denied due to Virtual Network/Firewall rules.'));
    }
}
/** The account whose key this is. */
function accountOfKey(key, accounts, world) {
    const found = accounts.find((one) => Object.values(world.keyring.keys(one.id)).includes(key));
    if (found === undefined) {
        throw new exchange/* Refusal */.P_(failure(401, '401', KEY_REFUSED));
    }
    checkNetwork(found);
    if (found.properties?.['disableLocalAuth'] === true) {
        throw new exchange/* Refusal */.P_(failure(403, 'AuthenticationTypeDisabled', 'Key based authentication is disabled for this resource.'));
    }
    return found;
}
async function issueToken(request, accounts, world) {
    const key = request.headers['ocp-apim-subscription-key'];
    if (request.method !== 'POST') {
        return failure(404, '404', 'Resource not found');
    }
    if (key === undefined) {
        return failure(401, '401', 'Access denied due to missing subscription key.');
    }
    const account = accountOfKey(key, accounts, world);
    if (!KINDS_WITH_TOKENS.has(kindOf(account))) {
        return failure(404, '404', 'Resource not found');
    }
    const issued = Math.floor(world.now() / 1000);
    const token = await world.keys.endpoints.sign({
        region: account.location ?? '',
        'cognitive-services-endpoint': `${world.origin}/`,
        'azure-resource-id': account.id,
        scope: 'cognitiveservices',
        aud: 'urn:ms.cognitiveservices',
        iss: 'urn:ms.cognitiveservices',
        exp: issued + TOKEN_SECONDS,
    });
    return {
        status: 200,
        headers: { 'content-type': 'application/jwt; charset=us-ascii' },
        body: world.keyring.remember(token),
    };
}
/** Any other path: tells whether the credential was good, and otherwise answers next to nothing. */
async function use(request, accounts, host, path, world) {
    const account = await authenticateAccount(request, accounts, world);
    if (host === GLOBAL_TRANSLATOR && request.headers['ocp-apim-subscription-region'] !== account.location) {
        return failure(401, '401000', 'The request is not authorized because credentials are missing or invalid.');
    }
    return {
        status: 200,
        body: {
            account: account.name,
            kind: account.kind,
            path: `/${path}`,
            received: Buffer.byteLength(request.body),
        },
    };
}
async function authenticateAccount(request, accounts, world) {
    const subscriptionKey = request.headers['ocp-apim-subscription-key'];
    const apiKey = request.headers['api-key'];
    if (subscriptionKey !== undefined) {
        return accountOfKey(subscriptionKey, accounts, world);
    }
    if (apiKey !== undefined) {
        const takers = accounts.filter((one) => KINDS_WITH_API_KEY.has(kindOf(one)));
        return accountOfKey(apiKey, takers, world);
    }
    const token = (0,exchange/* bearerToken */.hC)(request);
    const unauthorized = new exchange/* Refusal */.P_(failure(401, '401', `Unauthorized. Access token is missing, invalid, audience is incorrect (${world.audiences.cognitiveServices}), or have expired.`));
    if (token === undefined) {
        throw unauthorized;
    }
    if (readClaims(token)?.iss === 'urn:ms.cognitiveservices') {
        const verified = await verifyToken(token, world.keys.endpoints, world.now());
        const account = accounts.find((one) => verified.ok && one.id === verified.claims['azure-resource-id']);
        if (account === undefined) {
            throw unauthorized;
        }
        return account;
    }
    const verified = await verifyToken(token, world.keys.entra, world.now());
    if (!verified.ok || String(verified.claims.aud).replace(/\/$/, '') !== world.audiences.cognitiveServices) {
        throw unauthorized;
    }
    const named = request.headers['ocp-apim-resourceid']?.toLowerCase();
    const account = named === undefined ? accounts[0] : accounts.find((one) => one.id.toLowerCase() === named);
    if (account === undefined || (named === undefined && !account.properties?.['customSubDomainName'])) {
        throw new exchange/* Refusal */.P_(failure(400, 'BadRequest', 'Please provide a custom subdomain for token authentication, otherwise API key is required.'));
    }
    checkNetwork(account);
    return account;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/world.js
function makeAudiences(origin) {
    return {
        // An SDK that was only told the endpoint asks for a token of the endpoint itself.
        resourceManager: origin,
        machineLearning: 'https://ml.azure.com',
        cognitiveServices: 'https://cognitiveservices.azure.com',
        graph: origin,
        federation: 'api://AzureADTokenExchange',
    };
}
/** Clients with Azure's own addresses built in are welcome: their tokens come from this authority all the same. */
const RESOURCE_MANAGER_ALIASES = [
    'https://management.azure.com',
    'https://management.core.windows.net',
];
const GITHUB_ISSUER_PATH = '/_services/token';
const CLUSTER_ISSUER_PATH = '/_clusters/';
/** Azure Kubernetes Service's, where a scenario means the cluster that the simulator plays. */
const PUBLIC_CLUSTER_ISSUER = 'https://oidc.prod-aks.azure.com/';
/**
 * A scenario is written before its port is known, so the public addresses of the two issuers that the simulator plays
 * stand for its own.
 */
function playedIssuer(origin, issuer) {
    if (issuer.startsWith(PUBLIC_CLUSTER_ISSUER)) {
        return `${origin}${CLUSTER_ISSUER_PATH}${issuer.slice(PUBLIC_CLUSTER_ISSUER.length)}`;
    }
    return issuer.replace(/^https:\/\/token\.actions\.githubusercontent\.com(?=$|\/)/, `${origin}${GITHUB_ISSUER_PATH}`);
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubOidc.js



const LIFETIME_SECONDS = 300;
function describeRun(github) {
    const repository = github?.repository ?? 'contoso/fraud-model';
    const pull = github?.pullRequest;
    const event = github?.event ?? (pull === undefined ? 'push' : 'pull_request');
    const ref = github?.ref ??
        (pull !== undefined && event === 'pull_request' ? `refs/pull/${pull.number}/merge` : 'refs/heads/main');
    return {
        repository,
        owner: repository.split('/')[0] ?? repository,
        repositoryId: github?.repositoryId ?? 710_204_118,
        ownerId: github?.ownerId ?? 9_041_773,
        visibility: github?.visibility ?? 'private',
        event,
        ref,
        sha: github?.sha ?? '5f2d3a1b9c8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f',
        actor: github?.actor ?? 'mona',
        workflow: github?.workflow ?? 'deploy',
        workflowRef: `${repository}/.github/workflows/${github?.workflowFile ?? 'deploy.yml'}@${ref}`,
        runId: '16170934112',
        environment: github?.environment,
        headRef: pull?.head?.ref ?? '',
        baseRef: pull === undefined ? '' : (pull.base?.ref ?? 'main'),
    };
}
/** The `sub` claim. https://docs.github.com/actions/reference/security/oidc */
function subjectOf(github) {
    if (github?.subject !== undefined) {
        return github.subject;
    }
    const run = describeRun(github);
    const [owner, name] = run.repository.split('/');
    const prefix = github?.immutableSubject === true
        ? `repo:${owner}@${run.ownerId}/${name}@${run.repositoryId}`
        : `repo:${run.repository}`;
    if (run.environment !== undefined) {
        return `${prefix}:environment:${run.environment.replaceAll(':', '%3A')}`;
    }
    return run.event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${run.ref}`;
}
const PLAN = `${GITHUB_ISSUER_PATH.replace('/token', '')}/actions/plans/2f6e1c5e-64f1-4dc1-9d43-3f7a7f0f6a11/jobs/b7a1f6c2-3f1e-5d8c-8a2b-90c1d2e3f405/idtoken`;
/** What the runner hands to a job in `ACTIONS_ID_TOKEN_REQUEST_URL`. */
function idTokenRequestUrl(origin) {
    return `${origin}${PLAN}?api-version=2.0`;
}
/** GitHub's OIDC issuer and the request URL of the job, at the addresses that GitHub Enterprise Server uses. */
async function answerGitHubOidc(request, world, requestToken) {
    const issuer = `${world.origin}${GITHUB_ISSUER_PATH}`;
    switch (request.path) {
        case `${GITHUB_ISSUER_PATH}/.well-known/openid-configuration`:
            return {
                status: 200,
                body: {
                    issuer,
                    jwks_uri: `${issuer}/.well-known/jwks`,
                    subject_types_supported: ['public', 'pairwise'],
                    response_types_supported: ['id_token'],
                    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'sha', 'repository'],
                    id_token_signing_alg_values_supported: ['RS256'],
                    scopes_supported: ['openid'],
                },
            };
        case `${GITHUB_ISSUER_PATH}/.well-known/jwks`:
            return { status: 200, body: world.keys.github.jwks };
        case PLAN:
            return issueIdToken(request, world, requestToken, issuer);
        default:
            return { status: 404, body: { message: 'Not Found' } };
    }
}
async function issueIdToken(request, world, requestToken, issuer) {
    if ((0,exchange/* bearerToken */.hC)(request) !== requestToken || world.scenario.github?.idTokenPermission === false) {
        return { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '' };
    }
    if ((0,exchange/* queryValue */.cL)(request, 'api-version') === undefined) {
        return {
            status: 400,
            body: {
                $id: '1',
                message: 'No api-version was supplied for the request.',
                typeKey: 'VssVersionNotSpecifiedException',
            },
        };
    }
    const github = world.scenario.github;
    const run = describeRun(github);
    const issued = Math.floor(world.now() / 1000);
    const value = await world.keys.github.sign({
        jti: (0,external_node_crypto_.randomUUID)(),
        sub: subjectOf(github),
        aud: (0,exchange/* queryValue */.cL)(request, 'audience') || `${world.origin}/${run.owner}`,
        ref: run.ref,
        sha: run.sha,
        repository: run.repository,
        repository_owner: run.owner,
        repository_owner_id: String(run.ownerId),
        run_id: run.runId,
        run_number: '42',
        run_attempt: '1',
        repository_visibility: run.visibility,
        repository_id: String(run.repositoryId),
        actor_id: '583231',
        actor: run.actor,
        workflow: run.workflow,
        head_ref: run.headRef,
        base_ref: run.baseRef,
        event_name: run.event,
        ref_protected: 'true',
        ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        workflow_ref: run.workflowRef,
        workflow_sha: run.sha,
        job_workflow_ref: run.workflowRef,
        job_workflow_sha: run.sha,
        runner_environment: 'github-hosted',
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        iss: issuer,
        nbf: issued - 600,
        exp: issued + LIFETIME_SECONDS,
        iat: issued,
    });
    world.keyring.remember(value);
    return { status: 200, body: { count: value.length, value } };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/announcement.js


function makeAnnouncement(world, parts) {
    const { origin, audiences, scenario } = world;
    const caFile = (0,external_node_path_.join)(parts.directory, 'ca.pem');
    const cloudFile = (0,external_node_path_.join)(parts.directory, 'cloud.json');
    const oidcRequestUrl = idTokenRequestUrl(origin);
    const run = describeRun(scenario.github);
    const [application, ...others] = scenario.applications;
    const main = others.length === 0 ? application : undefined;
    const subscription = scenario.subscriptions[0]?.subscriptionId;
    return {
        resourceManager: origin,
        authority: origin,
        graph: audiences.graph,
        github: origin,
        oidcRequestUrl,
        oidcRequestToken: parts.requestToken,
        caFile,
        cloudFile,
        env: {
            NODE_EXTRA_CA_CERTS: caFile,
            AML_ENDPOINT_CLOUD_FILE: cloudFile,
            ...(scenario.github?.idTokenPermission === false
                ? {}
                : {
                    ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequestUrl,
                    ACTIONS_ID_TOKEN_REQUEST_TOKEN: parts.requestToken,
                }),
            GITHUB_TOKEN: parts.gitHubToken,
            GITHUB_EVENT_PATH: (0,external_node_path_.join)(parts.directory, 'event.json'),
            ...gitHubVariables(origin, run),
            ...(main === undefined
                ? {}
                : {
                    AZURE_CLIENT_ID: main.clientId,
                    AZURE_TENANT_ID: main.tenantId ?? scenario.tenantId,
                    ...(subscription === undefined ? {} : { AZURE_SUBSCRIPTION_ID: subscription }),
                }),
        },
    };
}
/** What stands in the file that `AML_ENDPOINT_CLOUD_FILE` names. */
function describeCloud({ origin, audiences }) {
    return {
        name: 'AzureSimulator',
        authority: origin,
        resourceManager: origin,
        resourceManagerAudience: audiences.resourceManager,
        machineLearningAudience: audiences.machineLearning,
        cognitiveServicesAudience: audiences.cognitiveServices,
        graph: audiences.graph,
        scoringHosts: [new URL(origin).host],
        federationAudience: audiences.federation,
    };
}
/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function gitHubVariables(origin, run) {
    return {
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        GITHUB_SERVER_URL: origin,
        GITHUB_API_URL: `${origin}/api/v3`,
        GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
        GITHUB_REPOSITORY: run.repository,
        GITHUB_REPOSITORY_ID: String(run.repositoryId),
        GITHUB_REPOSITORY_OWNER: run.owner,
        GITHUB_REPOSITORY_OWNER_ID: String(run.ownerId),
        GITHUB_EVENT_NAME: run.event,
        GITHUB_REF: run.ref,
        GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        GITHUB_HEAD_REF: run.headRef,
        GITHUB_BASE_REF: run.baseRef,
        GITHUB_SHA: run.sha,
        GITHUB_ACTOR: run.actor,
        GITHUB_TRIGGERING_ACTOR: run.actor,
        GITHUB_WORKFLOW: run.workflow,
        GITHUB_WORKFLOW_REF: run.workflowRef,
        GITHUB_JOB: 'deploy',
        GITHUB_RUN_ID: run.runId,
        GITHUB_RUN_NUMBER: '42',
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_ENVIRONMENT: 'github-hosted',
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armErrors.js

// Texts are Azure Resource Manager's own, so that programs which read them can be tried.
// https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
function armError(status, code, message, headers = {}) {
    return new exchange/* Refusal */.P_({ status, headers, body: { error: { code, message } } });
}
/** Some resource providers answer with every field of the envelope there. */
function providerError(status, code, message) {
    return new exchange/* Refusal */.P_({
        status,
        body: { error: { code, message, target: null, details: [], additionalInfo: [] } },
    });
}
function authorizationFailed(client, objectId, operation, scope) {
    return armError(403, 'AuthorizationFailed', `The client '${client}' with object id '${objectId}' does not have authorization to perform action '${operation}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`);
}
function deniedByAssignment(client, objectId, operation, scope, deny) {
    const name = String(deny.properties?.['denyAssignmentName'] ?? deny.name);
    const at = String(deny.properties?.['scope'] ?? '');
    return armError(403, 'DenyAssignmentAuthorizationFailed', `The client '${client}' with object id '${objectId}' has permission to perform action '${operation}' on scope '${scope}'; however, the access is denied because of the deny assignment with name '${name}' and Id '${deny.name}' at scope '${at}'.`);
}
function invalidSubscription(id) {
    return armError(400, 'InvalidSubscriptionId', `The provided subscription identifier '${id}' is malformed or invalid.`);
}
function subscriptionNotFound(id) {
    return armError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
}
function resourceGroupNotFound(name) {
    return armError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
}
/** `type` is the whole type with its namespace, `names` one for each of its levels. */
function resourceNotFound(type, names, group) {
    const [namespace = '', ...types] = type.split('/');
    const path = types.map((one, index) => `${one}/${names[index] ?? ''}`).join('/');
    const where = group === undefined ? '' : ` under resource group '${group}'`;
    return armError(404, 'ResourceNotFound', `The Resource '${namespace}/${path}'${where} was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
}
function parentNotFound(verb, type, parent) {
    return armError(404, 'ParentResourceNotFound', `Failed to perform '${verb}' on resource(s) of type '${type.split('/').slice(1).join('/')}', because the parent resource '${parent}' could not be found.`);
}
function methodNotAllowed(method) {
    return armError(405, 'MethodNotAllowed', `The HTTP method '${method}' is not supported at this scope.`);
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/apiVersions.js


const MACHINE_LEARNING = [
    '2026-05-15-preview',
    '2026-03-01',
    '2025-12-01',
    '2025-09-01',
    '2025-06-01',
    '2024-10-01',
    '2024-04-01',
    '2023-10-01',
    '2023-04-01',
    '2022-10-01',
    '2022-05-01',
];
const AUTHORIZATION = ['2022-04-01', '2020-04-01-preview', '2018-07-01', '2018-01-01-preview', '2015-07-01'];
const SCHEDULES = ['2024-09-01-preview', '2022-04-01-preview', '2020-10-01', '2020-10-01-preview'];
const RESOURCES = [
    '2025-04-01',
    '2024-11-01',
    '2024-03-01',
    '2022-12-01',
    '2022-09-01',
    '2021-04-01',
    '2021-01-01',
    '2020-06-01',
    '2020-01-01',
    '2019-10-01',
    '2016-06-01',
];
/** What the services support unless the scenario says otherwise, by lower-case type, else by namespace. */
const SUPPORTED = {
    'microsoft.machinelearningservices': MACHINE_LEARNING,
    'microsoft.machinelearningservices/workspaces/serverlessendpoints': MACHINE_LEARNING.filter((version) => version >= '2024-04-01'),
    'microsoft.cognitiveservices': [
        '2025-12-01',
        '2025-09-01',
        '2025-06-01',
        '2024-10-01',
        '2023-05-01',
        '2022-12-01',
        '2022-10-01',
        '2022-03-01',
        '2021-10-01',
        '2021-04-30',
        '2017-04-18',
    ],
    'microsoft.authorization': AUTHORIZATION,
    'microsoft.authorization/denyassignments': ['2022-04-01', '2018-07-01-preview'],
    'microsoft.authorization/roleeligibilityscheduleinstances': SCHEDULES,
    'microsoft.authorization/roleassignmentscheduleinstances': SCHEDULES,
    'microsoft.authorization/classicadministrators': ['2015-07-01', '2015-06-01'],
    'microsoft.management': ['2023-04-01', '2021-04-01', '2020-05-01', '2020-02-01'],
    'microsoft.managedidentity': [
        '2025-05-31-preview',
        '2024-11-30',
        '2023-01-31',
        '2022-01-31-preview',
        '2018-11-30',
    ],
    'microsoft.resources': RESOURCES,
};
/**
 * The request's api-version, checked against what the type supports. Types that the simulator has no list for take
 * any well-formed version.
 */
function checkApiVersion(request, type, scenario) {
    const version = (0,exchange/* queryValue */.cL)(request, 'api-version');
    if (version === undefined || version === '') {
        throw armError(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
    }
    const supported = supportedVersions(type, scenario);
    if (supported === undefined ? /^\d{4}-\d{2}-\d{2}(-[a-z.]+)?$/i.test(version) : supported.includes(version)) {
        return version;
    }
    const namespace = type.split('/')[0] ?? type;
    if (supported === undefined || namespace.toLowerCase() === 'microsoft.resources') {
        throw armError(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid. The supported versions are '${(supported ?? RESOURCES).join(',')}'.`);
    }
    throw armError(400, 'NoRegisteredProviderFound', `No registered resource provider found for location 'eastus' and API version '${version}' for type '${type.split('/').slice(1).join('/')}'. The supported api-versions are '${supported.join(', ')}'. The supported locations are 'eastus, westeurope, swedencentral'.`);
}
function supportedVersions(type, scenario) {
    const own = new Map(Object.entries(scenario.apiVersions ?? {}).map(([key, list]) => [key.toLowerCase(), list]));
    const lower = type.toLowerCase();
    // From the type itself up to its namespace: the nearest list counts, the scenario's before the built-in one.
    for (let at = lower; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
        const list = own.get(at) ?? SUPPORTED[at];
        if (list !== undefined) {
            return list;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/paging.js
/**
 * One page of a list. The next one is asked for by an opaque `$skipToken` (`$skip` in Machine Learning), which stands in
 * the page's `nextLink` together with the request's own parameters.
 */
function answerPage(items, request, origin, pageSize, parameter) {
    const asked = [...request.query].find(([name]) => name.toLowerCase() === parameter.toLowerCase())?.[1];
    const start = asked === undefined ? 0 : Number.parseInt(Buffer.from(asked, 'base64url').toString('utf8'), 10);
    if (!Number.isInteger(start) || start < 0) {
        return {
            status: 400,
            body: {
                error: { code: 'InvalidSkipToken', message: `The provided skip token '${asked}' is invalid.` },
            },
        };
    }
    const end = start + pageSize;
    const value = items.slice(start, end);
    if (end >= items.length) {
        return { status: 200, body: { value } };
    }
    const next = new URL(origin + request.url.pathname);
    for (const [name, text] of request.query) {
        if (name.toLowerCase() !== parameter.toLowerCase()) {
            next.searchParams.append(name, text);
        }
    }
    next.searchParams.append(parameter, Buffer.from(String(end)).toString('base64url'));
    return { status: 200, body: { value, nextLink: next.href } };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/activityLog.js






const REACH_MS = 90 * 24 * 60 * 60 * 1_000;
function isActivityLogPath(path) {
    return path.type?.toLowerCase() === 'microsoft.insights/eventtypes/values';
}
/** `GET /subscriptions/…/eventtypes/management/values`. https://learn.microsoft.com/rest/api/monitor/activity-logs/list */
function answerActivityLog(call) {
    const { request, world, path } = call;
    checkApiVersion(request, 'Microsoft.Insights/eventtypes', world.scenario);
    authorize(call, 'Microsoft.Insights/eventtypes/values/Read', path.scope);
    const filter = (0,exchange/* queryValue */.cL)(request, '$filter') ?? '';
    const from = Date.parse(/eventTimestamp ge '([^']+)'/i.exec(filter)?.[1] ?? '');
    const until = Date.parse(/eventTimestamp le '([^']+)'/i.exec(filter)?.[1] ?? '');
    const resource = /resourceUri eq '([^']+)'/i.exec(filter)?.[1];
    if (Number.isNaN(from)) {
        throw armError(400, 'BadRequest', 'The filter must have a start: eventTimestamp ge.');
    }
    if (from < world.now() - REACH_MS) {
        throw armError(400, 'BadRequest', 'The start time cannot be more than 90 days in the past.');
    }
    const events = (world.scenario.activityLog ?? []).filter(({ eventTimestamp, resourceId }) => {
        const when = Date.parse(eventTimestamp);
        return (when >= from &&
            (Number.isNaN(until) || when <= until) &&
            (0,armId/* isWithin */.UO)(resourceId, path.scope) &&
            (resource === undefined || resourceId.toLowerCase() === resource.toLowerCase()));
    });
    return answerPage(events, request, world.origin, world.scenario.pageSize ?? 100, '$skipToken');
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armResources.js







const SERVERLESS = 'microsoft.machinelearningservices/workspaces/serverlessendpoints';
const FIRST_WITH_SERVERLESS_AUTH = '2025-12-01';
/** GET of one resource: permission first, so that those without any cannot learn what exists. */
function readResource(call) {
    const { path, request, world } = call;
    const type = path.type ?? '';
    const version = checkApiVersion(request, type, world.scenario);
    authorize(call, `${world.tenant.typeName(type)}/read`, path.id);
    return { status: 200, body: render(findResource(call, path.id, 'read'), version, world) };
}
/** The resource, or ARM's 404 for the first thing on the way to it that is missing. */
function findResource(call, id, verb) {
    const { tenant } = call.world;
    const resource = tenant.find(id);
    if (resource !== undefined) {
        return resource;
    }
    const path = (0,armId/* parseArmPath */.Zw)(id);
    const type = path.type ?? '';
    checkParents(call, path, verb);
    throw resourceNotFound(call.world.tenant.typeName(type), path.names, path.resourceGroup);
}
function checkParents(call, path, verb) {
    const { tenant } = call.world;
    const group = path.resourceGroup;
    if (group !== undefined && !tenant.exists(`/subscriptions/${path.subscription}/resourceGroups/${group}`)) {
        throw resourceGroupNotFound(group);
    }
    const parent = path.collection ? path.id.slice(0, path.id.lastIndexOf('/')) : (0,armId/* parentId */.A1)(path.id);
    const isResource = (0,armId/* parseArmPath */.Zw)(parent).names.length > 0;
    if (isResource && !tenant.exists(parent)) {
        throw parentNotFound(verb, path.type ?? '', parent);
    }
}
/** What a collection hangs in: its id without the last segment. */
function collectionParent(id) {
    return id.slice(0, id.lastIndexOf('/'));
}
/** GET of a collection: in a parent, a resource group or a subscription. */
function listResources(call) {
    const { path, request, world } = call;
    const type = path.type ?? '';
    const version = checkApiVersion(request, type, world.scenario);
    authorize(call, `${world.tenant.typeName(type)}/read`, path.names.length > 0 ? collectionParent(path.id) : path.scope);
    checkParents(call, path, 'read');
    const parent = path.names.length > 0 ? collectionParent(path.id) : path.scope;
    const found = path.names.length > 0 || !/^\/subscriptions\/[^/]+$/i.test(parent)
        ? world.tenant.children(parent, type)
        : world.tenant.ofType(type).filter((one) => (0,armId/* isWithin */.UO)(one.id, parent));
    const name = (0,exchange/* queryValue */.cL)(request, 'name');
    const compute = (0,exchange/* queryValue */.cL)(request, 'computeType');
    const wanted = found.filter((one) => (name === undefined || one.name === name) &&
        (compute === undefined || (one.kind ?? 'Managed').toLowerCase() === compute.toLowerCase()));
    const size = Number((0,exchange/* queryValue */.cL)(request, 'count') ?? (0,exchange/* queryValue */.cL)(request, '$top') ?? '');
    return page(call, wanted.map((one) => render(one, version, world)), Number.isInteger(size) && size > 0 ? size : undefined);
}
/** A page of a list, as long as the scenario or the request says. */
function page(call, items, size) {
    const { request, world, path } = call;
    const machineLearning = path.namespace?.toLowerCase() === 'microsoft.machinelearningservices';
    return answerPage(items, request, world.origin, size ?? world.scenario.pageSize ?? 100, machineLearning ? '$skip' : '$skipToken');
}
/** A resource as the scenario has it, at the simulator's addresses, and as an api-version shows it. */
function render(resource, version, world) {
    const played = playAddresses(world.origin, resource);
    if ((0,armId/* typeOfId */.pm)(resource.id)?.toLowerCase() === SERVERLESS && version < FIRST_WITH_SERVERLESS_AUTH) {
        return { ...played, properties: { ...played.properties, authMode: 'Key' } };
    }
    return played;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armActions.js






const ML = 'Microsoft.MachineLearningServices/workspaces';
const COGNITIVE = 'Microsoft.CognitiveServices/accounts';
const armActions_TOKEN_SECONDS = 86_400;
/** By lower-case type and action name. */
const ACTIONS = {
    [`${ML}/onlineEndpoints/listKeys`.toLowerCase()]: {
        operation: `${ML}/onlineEndpoints/listkeys/action`,
        run: (call, resource) => ({ status: 200, body: endpointKeys(call, resource) }),
    },
    [`${ML}/onlineEndpoints/token`.toLowerCase()]: {
        operation: `${ML}/onlineEndpoints/token/action`,
        run: mintEndpointToken,
    },
    [`${ML}/onlineEndpoints/regenerateKeys`.toLowerCase()]: {
        operation: `${ML}/onlineEndpoints/regenerateKeys/action`,
        run: (call, resource, version) => regenerateEndpointKey(call, resource, version, false),
    },
    [`${ML}/serverlessEndpoints/listKeys`.toLowerCase()]: {
        operation: `${ML}/serverlessEndpoints/listKeys/action`,
        run: (call, resource) => ({ status: 200, body: endpointKeys(call, resource) }),
    },
    [`${ML}/serverlessEndpoints/regenerateKeys`.toLowerCase()]: {
        operation: `${ML}/serverlessEndpoints/regenerateKeys/action`,
        run: (call, resource, version) => regenerateEndpointKey(call, resource, version, true),
    },
    [`${ML}/batchEndpoints/listKeys`.toLowerCase()]: {
        operation: `${ML}/batchEndpoints/listKeys/action`,
        run: () => ({ status: 200, body: { primaryKey: null, secondaryKey: null } }),
    },
    [`${ML}/onlineEndpoints/deployments/getLogs`.toLowerCase()]: {
        operation: `${ML}/onlineEndpoints/deployments/getLogs/action`,
        run: readLogs,
    },
    [`${COGNITIVE}/listKeys`.toLowerCase()]: {
        operation: `${COGNITIVE}/listKeys/action`,
        run: (call, resource) => ({ status: 200, body: accountKeys(call, resource) }),
    },
    [`${COGNITIVE}/regenerateKey`.toLowerCase()]: {
        operation: `${COGNITIVE}/regenerateKey/action`,
        run: regenerateAccountKey,
    },
};
/** A POST to a resource: `{id}/{action}`. */
async function runAction(call) {
    const { path, request, world } = call;
    const action = path.collection && path.names.length > 0 ? ACTIONS[(path.type ?? '').toLowerCase()] : undefined;
    if (action === undefined) {
        throw methodNotAllowed(request.method);
    }
    const id = path.id.slice(0, path.id.lastIndexOf('/'));
    const version = checkApiVersion(request, (0,armId/* parseArmPath */.Zw)(id).type ?? '', world.scenario);
    authorize(call, action.operation, id);
    return action.run(call, findResource(call, id, 'action'), version);
}
function authModeOf(resource) {
    const mode = resource.properties?.['authMode'];
    return typeof mode === 'string' ? mode : 'Key';
}
/** Endpoints that take no key answer nulls. Unknown auth modes count as taking keys. */
function hasKeys(resource) {
    return !['aadtoken', 'amltoken', 'aad'].includes(authModeOf(resource).toLowerCase());
}
function endpointKeys(call, resource) {
    if (!hasKeys(resource)) {
        return { primaryKey: null, secondaryKey: null };
    }
    const { primary, secondary } = call.world.keyring.keys(resource.id);
    return { primaryKey: primary, secondaryKey: secondary };
}
/** An AML token: 24 hours, to be refreshed after 12, in unix seconds; good for scoring this one endpoint. */
async function mintEndpointToken(call, resource) {
    const { world, caller } = call;
    if (authModeOf(resource).toLowerCase() !== 'amltoken') {
        throw providerError(400, 'UserError', `The endpoint '${resource.name}' has the auth mode '${authModeOf(resource)}'. Tokens can only be retrieved for endpoints whose auth mode is AMLToken.`);
    }
    const issued = Math.floor(world.now() / 1000);
    const workspace = world.tenant.find(resource.id.split('/').slice(0, -2).join('/'));
    const accessToken = await world.keys.endpoints.sign({
        canRefresh: 'False',
        workspaceId: workspace?.properties?.['workspaceId'] ?? workspace?.name ?? '',
        tid: caller.tenantId,
        oid: caller.objectId,
        endpointName: resource.name,
        // Not in Azure's tokens: two endpoints of one name in two regions are told apart by their service there.
        endpointId: resource.id.toLowerCase(),
        actions: JSON.stringify([`${ML}/onlineEndpoints/score/action`]),
        iss: 'azureml',
        aud: 'azureml',
        nbf: issued,
        exp: issued + armActions_TOKEN_SECONDS,
    });
    world.keyring.remember(accessToken);
    return {
        status: 200,
        body: {
            accessToken,
            tokenType: 'Bearer',
            expiryTimeUtc: issued + armActions_TOKEN_SECONDS,
            refreshAfterTimeUtc: issued + armActions_TOKEN_SECONDS / 2,
        },
    };
}
function regenerateEndpointKey(call, resource, version, answersKeys) {
    const { world, operations } = call;
    const body = (0,exchange/* jsonBody */.J9)(call.request);
    const keyType = body?.['keyType'];
    const keyValue = body?.['keyValue'];
    if (keyType !== 'Primary' && keyType !== 'Secondary') {
        throw providerError(400, 'ValidationError', "The field 'keyType' must be 'Primary' or 'Secondary'.");
    }
    if (keyValue !== undefined && keyValue !== null && (typeof keyValue !== 'string' || keyValue === '')) {
        throw providerError(400, 'ValidationError', "The field 'keyValue' must be a text that is not empty.");
    }
    if (!hasKeys(resource)) {
        throw providerError(400, 'UserError', `Keys cannot be regenerated for the endpoint '${resource.name}', whose auth mode is '${authModeOf(resource)}'.`);
    }
    if (operations.isBusy(resource.id)) {
        throw providerError(409, 'Conflict', `Another operation on the endpoint '${resource.name}' is in progress. Try again when it has ended.`);
    }
    const slot = keyType === 'Primary' ? 'primary' : 'secondary';
    return operations.run(call, resource.id, version, () => {
        world.keyring.replace(resource.id, slot, typeof keyValue === 'string' ? keyValue : undefined);
        return answersKeys ? endpointKeys(call, resource) : undefined;
    });
}
function readLogs(call, resource) {
    const { world } = call;
    const endpoint = resource.id.split('/').slice(0, -2).join('/').toLowerCase();
    const behaviour = Object.entries(world.scenario.scoring ?? {}).find(([id]) => id.toLowerCase() === endpoint)?.[1];
    const logs = behaviour?.deployments?.[resource.name]?.logs ?? behaviour?.logs ?? '';
    const tail = (0,exchange/* jsonBody */.J9)(call.request)?.['tail'];
    const lines = logs.split('\n');
    const content = (typeof tail === 'number' && tail >= 0 ? lines.slice(-tail) : lines).join('\n');
    return { status: 200, body: { content } };
}
function accountKeys(call, resource) {
    if (resource.properties?.['disableLocalAuth'] === true) {
        throw armError(400, 'BadRequest', 'Failed to list key. disableLocalAuth is set to be true');
    }
    const { primary, secondary } = call.world.keyring.keys(resource.id);
    return { key1: primary, key2: secondary };
}
function regenerateAccountKey(call, resource) {
    const name = (0,exchange/* jsonBody */.J9)(call.request)?.['keyName'];
    if (name !== 'Key1' && name !== 'Key2') {
        throw armError(400, 'InvalidRequestContent', "The field 'keyName' must be 'Key1' or 'Key2'.");
    }
    if (resource.properties?.['disableLocalAuth'] === true) {
        throw armError(400, 'BadRequest', 'Failed to regenerate key. disableLocalAuth is set to be true');
    }
    call.world.keyring.replace(resource.id, name === 'Key1' ? 'primary' : 'secondary');
    return { status: 200, body: accountKeys(call, resource) };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armAuthentication.js




/** Checks a token as Azure Resource Manager does: presence, signature, time, audience. Throws its 401. */
async function authenticate(request, world) {
    const challenge = (error, text) => ({
        'www-authenticate': `Bearer authorization_uri="${world.origin}/${world.scenario.tenantId}", error="${error}", error_description="${text}"`,
    });
    const token = (0,exchange/* bearerToken */.hC)(request);
    if (token === undefined) {
        const text = "Authentication failed. The 'Authorization' header is missing.";
        throw armError(401, 'AuthenticationFailed', text, challenge('invalid_token', text));
    }
    const verified = await verifyToken(token, world.keys.entra, world.now());
    if (!verified.ok && verified.reason === 'expired') {
        const expiry = new Date((verified.claims?.exp ?? 0) * 1000).toISOString();
        const text = `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${new Date(world.now()).toISOString()}'.`;
        throw armError(401, 'ExpiredAuthenticationToken', text, challenge('invalid_token', text));
    }
    if (!verified.ok) {
        const text = verified.reason === 'signature'
            ? 'The access token is invalid. Its signature could not be validated.'
            : 'The access token is invalid.';
        throw armError(401, 'InvalidAuthenticationToken', text, challenge('invalid_token', text));
    }
    const audience = String(verified.claims.aud ?? '');
    const allowed = [world.audiences.resourceManager, ...RESOURCE_MANAGER_ALIASES];
    if (!allowed.includes(audience.replace(/\/$/, ''))) {
        const list = allowed.flatMap((one) => [`'${one}/'`, `'${one}'`]).join(',');
        const text = `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${list}.`;
        throw armError(401, 'InvalidAuthenticationTokenAudience', text, challenge('invalid_token', text));
    }
    return callerOf(verified.claims);
}
function callerOf(claims) {
    return {
        objectId: String(claims['oid'] ?? ''),
        tenantId: String(claims['tid'] ?? ''),
        clientId: String(claims['appid'] ?? ''),
    };
}
/** A subscription trusts the tokens of its own tenant only. */
function checkSubscriptionTenant(caller, tenantId, world) {
    if (caller.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
        const text = `The access token is from the wrong issuer '${world.origin}/${caller.tenantId}/'. It must match the tenant '${world.origin}/${tenantId}/' associated with this subscription. Please use the authority (URL) '${world.origin}/${tenantId}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`;
        throw armError(401, 'InvalidAuthenticationTokenTenant', text, {
            'www-authenticate': `Bearer authorization_uri="${world.origin}/${tenantId}", error="invalid_token", error_description="The access token is from the wrong issuer."`,
        });
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armAuthorization.js






const NAMESPACE = 'Microsoft.Authorization';
const KINDS = {
    roleassignments: 'roleAssignments',
    denyassignments: 'denyAssignments',
    roleeligibilityscheduleinstances: 'roleEligibilityScheduleInstances',
    roleassignmentscheduleinstances: 'roleAssignmentScheduleInstances',
};
/** `{scope}/providers/Microsoft.Authorization/…`: what describes who may do what. */
function answerAuthorization(call) {
    const { path, request, world } = call;
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method);
    }
    const kind = path.type?.split('/')[1]?.toLowerCase() ?? '';
    checkApiVersion(request, `${NAMESPACE}/${kind}`, world.scenario);
    const scope = path.scope === '' ? '/' : path.scope;
    const listed = KINDS[kind];
    if (listed !== undefined) {
        authorize(call, `${NAMESPACE}/${listed}/read`, scope);
        const items = world.scenario[listed] ?? [];
        return path.collection ? listAssignments(call, items, scope) : readOne(call, items);
    }
    switch (kind) {
        case 'roledefinitions':
            authorize(call, `${NAMESPACE}/roleDefinitions/read`, scope);
            return path.collection ? listRoleDefinitions(call, scope) : readOne(call, world.tenant.roleDefinitions);
        case 'permissions':
            authorize(call, `${NAMESPACE}/permissions/read`, scope);
            return armAuthorization_page(call, world.access.permissions(call.caller.objectId, scope));
        case 'classicadministrators':
            authorize(call, `${NAMESPACE}/classicAdministrators/read`, scope);
            return armAuthorization_page(call, (world.scenario.classicAdministrators ?? []).filter((one) => (0,armId/* isWithin */.UO)(one.id, scope)));
        default:
            throw armError(404, 'InvalidResourceType', `The resource type '${kind}' could not be found in the namespace '${NAMESPACE}' for api version '${(0,exchange/* queryValue */.cL)(request, 'api-version')}'.`);
    }
}
function armAuthorization_page(call, items) {
    return answerPage(items, call.request, call.world.origin, call.world.scenario.pageSize ?? 100, '$skipToken');
}
/** By GUID: the prefix of an id says only where it was asked for. */
function readOne(call, items) {
    const { path } = call;
    const name = (0,armId/* lastSegment */.mp)(path.id).toLowerCase();
    const found = items.find((one) => (0,armId/* lastSegment */.mp)(one.id).toLowerCase() === name);
    if (found === undefined) {
        throw resourceNotFound(path.type ?? '', path.names, path.resourceGroup);
    }
    return { status: 200, body: found };
}
/**
 * Without a filter: at, above and below the scope. `atScope()`: at and above.
 * https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
 */
function listAssignments(call, items, scope) {
    const { access, tenant } = call.world;
    const filter = (0,exchange/* queryValue */.cL)(call.request, '$filter') ?? '';
    const assignedTo = /assignedTo\('([^']+)'\)/i.exec(filter)?.[1];
    const principal = /principalId\s+eq\s+'([^']+)'/i.exec(filter)?.[1];
    const atScope = /atScope\(\)/i.test(filter);
    if (filter !== '' &&
        assignedTo === undefined &&
        principal === undefined &&
        !/atScope\(\)|asTarget\(\)/i.test(filter)) {
        throw armError(400, 'UnsupportedQuery', `The filter '${filter}' is not supported. Supported filters are either 'atScope()', 'principalId eq '{value}'' or 'assignedTo('{value}')'.`);
    }
    const target = /asTarget\(\)/i.test(filter) ? call.caller.objectId : assignedTo;
    const reached = target === undefined ? undefined : new Set([target.toLowerCase(), ...tenant.groupsOf(target)]);
    return armAuthorization_page(call, items.filter((one) => {
        const at = String(one.properties?.['scope'] ?? '');
        const who = String(one.properties?.['principalId'] ?? '').toLowerCase();
        return ((access.appliesAt(at, scope) || (!atScope && (0,armId/* isWithin */.UO)(at, scope))) &&
            (reached === undefined || reached.has(who)) &&
            (principal === undefined || who === principal.toLowerCase()));
    }));
}
/** Built-in definitions everywhere; custom ones where they may be assigned, or, on request, below. */
function listRoleDefinitions(call, scope) {
    const { access, tenant } = call.world;
    const filter = (0,exchange/* queryValue */.cL)(call.request, '$filter') ?? '';
    const type = /type\s+eq\s+'(\w+)'/i.exec(filter)?.[1]?.toLowerCase();
    const name = /roleName\s+eq\s+'([^']+)'/i.exec(filter)?.[1];
    const below = /atScopeAndBelow\(\)/i.test(filter);
    return armAuthorization_page(call, tenant.roleDefinitions.filter((role) => {
        const scopes = role.properties?.['assignableScopes'];
        const assignable = Array.isArray(scopes) ? scopes.map(String) : ['/'];
        return ((type === undefined || String(role.properties?.['type'] ?? '').toLowerCase() === type) &&
            (name === undefined || role.properties?.['roleName'] === name) &&
            assignable.some((one) => access.appliesAt(one, scope) || (below && (0,armId/* isWithin */.UO)(one, scope))));
    }));
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armContainers.js






const RESOURCE_GROUPS = 'Microsoft.Resources/resourceGroups';
/** Subscriptions, resource groups, tenants, management groups and the resource lists over all types. */
function isContainerPath(path) {
    return (path.type === undefined ||
        /^microsoft\.management\/managementgroups(\/|$)/i.test(path.type) ||
        path.namespace === '');
}
function answerContainers(call) {
    const { path, request, world, caller } = call;
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method);
    }
    const segments = path.id.split('/').slice(1);
    const last = segments.at(-1)?.toLowerCase();
    const visible = (id) => world.access.sees(caller.objectId, id);
    if (path.type !== undefined) {
        return answerManagementGroups(call);
    }
    checkApiVersion(request, 'Microsoft.Resources', world.scenario);
    if (path.id.toLowerCase() === '/tenants') {
        const { tenantId, tenantName } = world.scenario;
        return page(call, [{ id: `/tenants/${tenantId}`, tenantId, displayName: tenantName ?? tenantId }]);
    }
    if (path.id.toLowerCase() === '/subscriptions') {
        const own = world.scenario.subscriptions.filter((one) => (one.tenantId ?? world.scenario.tenantId).toLowerCase() === caller.tenantId.toLowerCase());
        return page(call, own.filter((one) => visible(`/subscriptions/${one.subscriptionId}`)));
    }
    const subscription = path.subscription === undefined ? undefined : world.tenant.subscription(path.subscription);
    if (subscription === undefined) {
        throw armError(404, 'NotFound', 'The requested path was not found.');
    }
    const id = `/subscriptions/${path.subscription}`;
    if (segments.length === 2) {
        if (!visible(id)) {
            authorize(call, 'Microsoft.Resources/subscriptions/read', id);
        }
        return { status: 200, body: { tenantId: world.scenario.tenantId, state: 'Enabled', ...subscription } };
    }
    if (segments.length === 3 && last === 'resourcegroups') {
        const groups = world.tenant.ofType(RESOURCE_GROUPS).filter((one) => (0,armId/* isWithin */.UO)(one.id, id));
        return listVisible(call, groups, 'Microsoft.Resources/subscriptions/resourceGroups/read', id);
    }
    if (segments.length === 4 && path.resourceGroup !== undefined) {
        authorize(call, 'Microsoft.Resources/subscriptions/resourceGroups/read', path.id);
        const group = world.tenant.find(path.id);
        if (group === undefined) {
            throw resourceGroupNotFound(path.resourceGroup);
        }
        return { status: 200, body: group };
    }
    if (last === 'resources') {
        const scope = collectionParent(path.id);
        const all = [...world.tenant.resources.values()].filter((one) => (0,armId/* isWithin */.UO)(one.id, scope) && (0,armId/* parseArmPath */.Zw)(one.id).names.length === 1);
        const type = /resourceType\s+eq\s+'([^']+)'/i.exec((0,exchange/* queryValue */.cL)(call.request, '$filter') ?? '')?.[1];
        const wanted = all.filter((one) => type === undefined || (0,armId/* typeOfId */.pm)(one.id)?.toLowerCase() === type.toLowerCase());
        const summaries = wanted.map(({ properties: _, systemData: __, ...summary }) => ({
            ...summary,
            id: summary.id,
        }));
        return listVisible(call, summaries, 'Microsoft.Resources/subscriptions/resources/read', scope);
    }
    throw armError(404, 'NotFound', 'The requested path was not found.');
}
/** Lists of containers show what the caller may see, and refuse only those who may see nothing in them. */
function listVisible(call, items, operation, scope) {
    const { world, caller } = call;
    if (world.access.allows(caller.objectId, operation, scope)) {
        return page(call, items);
    }
    if (!world.access.sees(caller.objectId, scope)) {
        throw authorizationFailed(caller.clientId, caller.objectId, operation, scope);
    }
    return page(call, items.filter((one) => world.access.sees(caller.objectId, one.id)));
}
function answerManagementGroups(call) {
    const { path, request, world } = call;
    checkApiVersion(request, 'Microsoft.Management', world.scenario);
    const groups = world.scenario.managementGroups ?? [];
    if (path.collection && path.names.length === 0) {
        return page(call, groups.filter((one) => world.access.sees(call.caller.objectId, one.id)));
    }
    const id = `/providers/Microsoft.Management/managementGroups/${path.names[0] ?? ''}`;
    authorize(call, 'Microsoft.Management/managementGroups/read', id);
    const group = groups.find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (group === undefined) {
        throw resourceNotFound('Microsoft.Management/managementGroups', path.names, undefined);
    }
    if (path.collection) {
        const below = [...groups, ...world.scenario.subscriptions].filter((one) => world.tenant.managementGroupsAbove(one.id).includes(id.toLowerCase()));
        return page(call, below.map((one) => ({
            id: one.id,
            name: 'subscriptionId' in one ? one.subscriptionId : one['name'],
            type: 'subscriptionId' in one ? '/subscriptions' : 'Microsoft.Management/managementGroups/descendants',
            properties: { displayName: one['displayName'] },
        })));
    }
    return { status: 200, body: group };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/armOperations.js





const RETRY_AFTER_SECONDS = 1;
const DURATION_MS = 400;
const PROVIDER = 'Microsoft.MachineLearningServices';
function trackOperations(world) {
    const operations = new Map();
    const secret = (0,external_node_crypto_.randomBytes)(32);
    const plan = world.scenario.longRunning ?? {};
    return {
        settle() {
            for (const operation of operations.values()) {
                if (!operation.settled && world.now() >= operation.endsAt) {
                    operation.settled = true;
                    operation.result = operation.outcome === 'Succeeded' ? operation.effect() : undefined;
                }
            }
        },
        isBusy: (resource) => [...operations.values()].some((one) => !one.settled && one.resource === resource.toLowerCase()),
        run(call, resource, version, effect) {
            if (plan.mode === 'synchronous') {
                const body = effect();
                return { status: 200, ...(body === undefined ? {} : { body }) };
            }
            const id = (0,external_node_crypto_.randomUUID)();
            operations.set(id, {
                id,
                resource: resource.toLowerCase(),
                startedAt: world.now(),
                endsAt: world.now() + (plan.durationMs ?? DURATION_MS),
                outcome: plan.outcome ?? 'Succeeded',
                effect,
                settled: false,
                result: undefined,
            });
            const location = call.world.tenant.find(resource)?.location ?? 'eastus';
            const base = `${world.origin}/subscriptions/${call.path.subscription}/providers/${PROVIDER}/locations/${location}`;
            const query = `api-version=${version}&t=${world.now()}&h=${this.signature(id)}`;
            return {
                status: 202,
                headers: {
                    'azure-asyncoperation': `${base}/mfeOperationsStatus/${id}?${query}`,
                    location: `${base}/mfeOperationResults/${id}?${query}`,
                    'retry-after': String(plan.retryAfterSeconds ?? RETRY_AFTER_SECONDS),
                },
            };
        },
        find: (id) => operations.get(id),
        signature: (id) => (0,external_node_crypto_.createHmac)('sha256', secret).update(id).digest('base64url'),
    };
}
function isOperationPath(path) {
    return /\/locations\/mfeoperation(sstatus|results)$/i.test(path.type ?? '');
}
/** Following an operation needs a right at the subscription, whatever its start needed. */
function answerOperation(call) {
    const { path, request, world, operations } = call;
    checkApiVersion(request, PROVIDER, world.scenario);
    const results = /results$/i.test(path.type ?? '');
    const kind = results ? 'mfeOperationResults' : 'mfeOperationsStatus';
    authorize(call, `${PROVIDER}/locations/${kind}/read`, path.scope);
    const operation = operations.find(path.names[1] ?? '');
    if (operation === undefined || (0,exchange/* queryValue */.cL)(request, 'h') !== operations.signature(operation.id)) {
        throw armError(404, 'NotFound', `The operation '${path.names[1] ?? ''}' was not found.`);
    }
    const waiting = {
        'retry-after': String(world.scenario.longRunning?.retryAfterSeconds ?? RETRY_AFTER_SECONDS),
    };
    if (results) {
        if (!operation.settled) {
            return { status: 202, headers: { ...waiting, location: request.url.href } };
        }
        return operation.result === undefined ? { status: 200 } : { status: 200, body: operation.result };
    }
    const started = { startTime: new Date(operation.startedAt).toISOString() };
    return {
        status: 200,
        headers: operation.settled ? {} : waiting,
        body: {
            id: path.id,
            name: operation.id,
            status: operation.settled ? operation.outcome : 'InProgress',
            ...started,
            ...(operation.settled ? { endTime: new Date(operation.endsAt).toISOString() } : {}),
            percentComplete: 0.0,
            ...(operation.settled && operation.outcome === 'Failed'
                ? { error: { code: 'InternalServerError', message: 'The operation failed.' } }
                : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/rateLimits.js

/** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
const DEFAULTS = {
    reads: { size: 250, refillPerSecond: 25 },
    writes: { size: 200, refillPerSecond: 10 },
    deletes: { size: 200, refillPerSecond: 10 },
};
/** All principals of a subscription together. */
const GLOBAL_FACTOR = 15;
function limitRates(scenario, now) {
    const levels = new Map();
    function draw(name, bucket) {
        const level = levels.get(name) ?? { tokens: bucket.size, at: now() };
        const refilled = level.tokens + (Math.max(0, now() - level.at) / 1000) * bucket.refillPerSecond;
        const tokens = Math.min(bucket.size, refilled);
        if (tokens < 1) {
            levels.set(name, { tokens, at: now() });
            const waitSeconds = bucket.refillPerSecond === 0 ? 60 : Math.ceil((1 - tokens) / bucket.refillPerSecond);
            return { left: -1, waitSeconds: Math.max(1, waitSeconds) };
        }
        levels.set(name, { tokens: tokens - 1, at: now() });
        return { left: Math.floor(tokens - 1), waitSeconds: 0 };
    }
    return {
        take(method, subscription, principal) {
            const kind = classOf(method);
            const bucket = scenario.rateLimits?.[kind] ?? DEFAULTS[kind];
            const place = subscription === undefined ? 'tenant' : 'subscription';
            const key = `${subscription ?? ''}|${kind}`;
            const own = draw(`${key}|${principal}`, bucket);
            const whole = draw(key, {
                size: bucket.size * GLOBAL_FACTOR,
                refillPerSecond: bucket.refillPerSecond * GLOBAL_FACTOR,
            });
            if (own.left < 0 || whole.left < 0) {
                const wait = Math.max(own.waitSeconds, whole.waitSeconds);
                const verb = { reads: 'read', writes: 'write', deletes: 'delete' }[kind];
                const text = subscription === undefined
                    ? `Number of '${verb}' requests for tenant actor '${principal}' exceeded.`
                    : `Number of '${verb}' requests for subscription '${subscription}' actor '${principal}' exceeded.`;
                throw armError(429, subscription === undefined ? 'TenantRequestsThrottled' : 'SubscriptionRequestsThrottled', `${text} Please try again after '${wait}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`, { 'retry-after': String(wait), [`x-ms-ratelimit-remaining-${place}-${kind}`]: '0' });
            }
            return {
                [`x-ms-ratelimit-remaining-${place}-${kind}`]: String(own.left),
                [`x-ms-ratelimit-remaining-${place}-global-${kind}`]: String(whole.left),
            };
        },
    };
}
/** POST counts as a write, listKeys and token included. */
function classOf(method) {
    if (method === 'DELETE') {
        return 'deletes';
    }
    return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/resourceGraph.js



function isResourceGraphPath(path) {
    return path.type?.toLowerCase() === 'microsoft.resourcegraph/resources';
}
/**
 * Azure Resource Graph answers one table of all: subscriptions among `resourcecontainers`, with the management groups
 * above them, to whoever may see them.
 */
function answerResourceGraph(call) {
    const { request, world, caller } = call;
    checkApiVersion(request, 'Microsoft.ResourceGraph', world.scenario);
    const body = (0,exchange/* jsonBody */.J9)(request) ?? {};
    const query = String(body['query'] ?? '');
    if (!/^\s*resourcecontainers\b/i.test(query) || !/microsoft\.resources\/subscriptions'/i.test(query)) {
        throw armError(400, 'BadRequest', 'Please provide below info when asking for support: the query is not played here.');
    }
    const wanted = Array.isArray(body['subscriptions'])
        ? body['subscriptions'].map((one) => String(one).toLowerCase())
        : undefined;
    const data = world.scenario.subscriptions
        .filter(({ subscriptionId }) => wanted?.includes(subscriptionId.toLowerCase()) !== false)
        .filter(({ subscriptionId }) => world.access.sees(caller.objectId, `/subscriptions/${subscriptionId}`))
        .map((one) => project(query, {
        id: `/subscriptions/${one.subscriptionId}`,
        name: one.displayName,
        type: 'microsoft.resources/subscriptions',
        subscriptionId: one.subscriptionId,
        tenantId: one.tenantId ?? world.scenario.tenantId,
        properties: {
            state: one.state ?? 'Enabled',
            managementGroupAncestorsChain: world.tenant
                .managementGroupsAbove(`/subscriptions/${one.subscriptionId}`)
                .map((id) => {
                const group = world.scenario.managementGroups?.find((each) => each.id.toLowerCase() === id);
                return { displayName: group?.properties?.['displayName'] ?? group?.name, name: group?.name };
            }),
        },
    }));
    return {
        status: 200,
        headers: { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' },
        body: { totalRecords: data.length, count: data.length, data, facets: [], resultTruncated: 'false' },
    };
}
/** `project a, b = c.d` */
function project(query, row) {
    const clause = /\|\s*project\s+([^|]+)/i.exec(query)?.[1];
    if (clause === undefined)
        return row;
    return Object.fromEntries(clause.split(',').map((column) => {
        const [name = '', path = name] = column.split('=').map((part) => part.trim());
        const value = path.split('.').reduce((at, key) => ((0,exchange/* isRecord */.u4)(at) ? at[key] : undefined), row);
        return [name, value ?? null];
    }));
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/arm.js













const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function serveArm(world) {
    const limiter = limitRates(world.scenario, world.now);
    const operations = trackOperations(world);
    return async (request) => {
        const requestId = (0,external_node_crypto_.randomUUID)();
        const trace = {
            'cache-control': 'no-cache',
            'x-ms-request-id': requestId,
            'x-ms-correlation-request-id': request.headers['x-ms-correlation-request-id'] ?? requestId,
            'x-ms-routing-request-id': `EASTUS:${new Date(world.now()).toISOString()}:${requestId}`,
        };
        let quota = {};
        const withTrace = (response) => ({
            ...response,
            headers: { ...trace, ...quota, ...response.headers },
        });
        try {
            const caller = await authenticate(request, world);
            const path = (0,armId/* parseArmPath */.Zw)(request.path);
            quota = limiter.take(request.method, path.subscription, caller.objectId);
            operations.settle();
            return withTrace(await route({ request, path, caller, world, operations }));
        }
        catch (error) {
            if (error instanceof exchange/* Refusal */.P_) {
                throw new exchange/* Refusal */.P_(withTrace(error.response));
            }
            throw error;
        }
    };
}
async function route(call) {
    const { path, request, world, caller } = call;
    if (path.subscription !== undefined) {
        const subscription = world.tenant.subscription(path.subscription);
        if (subscription === undefined && !GUID.test(path.subscription)) {
            throw invalidSubscription(path.subscription);
        }
        if (subscription === undefined) {
            throw subscriptionNotFound(path.subscription);
        }
        checkSubscriptionTenant(caller, subscription.tenantId ?? world.scenario.tenantId, world);
    }
    if (path.namespace?.toLowerCase() === 'microsoft.authorization') {
        return answerAuthorization(call);
    }
    if (isOperationPath(path)) {
        return answerOperation(call);
    }
    if (isResourceGraphPath(path) && request.method === 'POST') {
        return answerResourceGraph(call);
    }
    if (isActivityLogPath(path) && request.method === 'GET') {
        return answerActivityLog(call);
    }
    if (isContainerPath(path)) {
        return answerContainers(call);
    }
    if (request.method === 'POST') {
        return runAction(call);
    }
    if (request.method !== 'GET') {
        throw methodNotAllowed(request.method);
    }
    return path.collection ? listResources(call) : readResource(call);
}
/** Throws ARM's 403 unless the caller may do the operation at the scope. */
function authorize(call, operation, scope) {
    const { caller, world } = call;
    const deny = world.access.deniedBy(caller.objectId, operation, scope);
    if (deny !== undefined) {
        throw deniedByAssignment(caller.clientId, caller.objectId, operation, scope, deny);
    }
    if (!world.access.allows(caller.objectId, operation, scope)) {
        throw authorizationFailed(caller.clientId, caller.objectId, operation, scope);
    }
}

// EXTERNAL MODULE: ./node_modules/reflect-metadata/Reflect.js
var Reflect = __webpack_require__(80477);
// EXTERNAL MODULE: ./node_modules/@peculiar/x509/build/x509.cjs.js
var x509_cjs = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/dist/src/simulator/certificate.js
// @peculiar/x509 resolves its parts through decorators, which need this first.



const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;
/**
 * A certificate authority and a leaf for `localhost`, `127.0.0.1` and `::1`, made anew for each run, so that no
 * private key ever stands in a repository. Valid from a day before `now` (skewed test clocks) for 30 days.
 */
async function makeCertificate(now) {
    const provider = external_node_crypto_.webcrypto;
    x509_cjs/* cryptoProvider */.Ve.set(provider);
    const [caKeys, leafKeys] = await Promise.all([generateKeys(), generateKeys()]);
    const notBefore = new Date(now - DAY);
    const notAfter = new Date(now + 30 * DAY);
    const ca = await x509_cjs/* X509CertificateGenerator */.Jy.createSelfSigned({
        name: 'CN=Loopback Azure simulator CA',
        serialNumber: '01',
        notBefore,
        notAfter,
        signingAlgorithm: ALGORITHM,
        keys: caKeys,
        extensions: [
            new x509_cjs/* BasicConstraintsExtension */.WA(true, 0, true),
            new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.keyCertSign | x509_cjs/* KeyUsageFlags */.Ob.cRLSign, true),
            await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(caKeys.publicKey),
        ],
    }, provider);
    const leaf = await x509_cjs/* X509CertificateGenerator */.Jy.create({
        subject: 'CN=localhost',
        issuer: ca.subject,
        serialNumber: '02',
        notBefore,
        notAfter,
        signingAlgorithm: ALGORITHM,
        publicKey: leafKeys.publicKey,
        signingKey: caKeys.privateKey,
        extensions: [
            new x509_cjs/* BasicConstraintsExtension */.WA(false, undefined, true),
            new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.digitalSignature, true),
            new x509_cjs/* ExtendedKeyUsageExtension */.j6([x509_cjs/* ExtendedKeyUsage */.CD.serverAuth]),
            new x509_cjs/* SubjectAlternativeNameExtension */.Wx([
                { type: 'dns', value: 'localhost' },
                { type: 'ip', value: '127.0.0.1' },
                { type: 'ip', value: '::1' },
            ]),
            await x509_cjs/* AuthorityKeyIdentifierExtension */.Z$.create(caKeys.publicKey),
        ],
    }, provider);
    const pkcs8 = await provider.subtle.exportKey('pkcs8', leafKeys.privateKey);
    return {
        ca: `${ca.toString('pem')}\n`,
        certificate: `${leaf.toString('pem')}\n`,
        key: x509_cjs/* PemConverter */.v6.encode(pkcs8, 'PRIVATE KEY'),
    };
}
async function generateKeys() {
    return (await external_node_crypto_.webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']));
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/clusterIssuer.js

const clusterIssuer_LIFETIME_SECONDS = 3_600;
const ANY_CLUSTER = '00000000-0000-0000-0000-000000000001/';
/** The token issuer of a Kubernetes cluster: discovery and keys. */
function answerClusterIssuer(request, world) {
    const match = /^(\/_clusters\/.*?)\/?(\.well-known\/openid-configuration|openid\/v1\/jwks)$/.exec(request.path);
    if (match === null) {
        return { status: 404, body: { message: 'Not Found' } };
    }
    const issuer = `${world.origin}${match[1]}/`;
    return {
        status: 200,
        body: match[2]?.endsWith('jwks')
            ? world.keys.kubernetes.jwks
            : {
                issuer,
                jwks_uri: `${issuer}openid/v1/jwks`,
                response_types_supported: ['id_token'],
                subject_types_supported: ['public'],
                id_token_signing_alg_values_supported: ['RS256'],
            },
    };
}
/** A projected service account token, as a pod finds it in `AZURE_FEDERATED_TOKEN_FILE`. */
async function issueServiceAccountToken(subject, world) {
    const issuer = world.tenant.applications
        .flatMap((one) => one.federatedCredentials ?? [])
        .find((one) => one.issuer.startsWith(PUBLIC_CLUSTER_ISSUER))
        ?.issuer.slice(PUBLIC_CLUSTER_ISSUER.length);
    const issued = Math.floor(world.now() / 1000);
    const token = await world.keys.kubernetes.sign({
        aud: [world.audiences.federation],
        iss: `${world.origin}${CLUSTER_ISSUER_PATH}${issuer ?? ANY_CLUSTER}`,
        sub: subject,
        iat: issued,
        nbf: issued,
        exp: issued + clusterIssuer_LIFETIME_SECONDS,
        'kubernetes.io': { namespace: subject.split(':')[2] ?? 'default' },
    });
    return world.keyring.remember(token);
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/accessToken.js


/** The audience that Entra writes into the token for a resource, as it was asked for. */
function knownAudience(resource, world) {
    const { federation: _, ...services } = world.audiences;
    const known = [...Object.values(services), ...RESOURCE_MANAGER_ALIASES];
    return known.includes(resource.replace(/\/$/, '')) ? resource : undefined;
}
/** A signed access token as Entra issues them to applications; `audience` as the client asked for it. */
async function issueAccessToken(application, audience, world) {
    const issued = Math.floor(world.now() / 1000);
    // One hour for applications, a day for managed identities.
    const expiresIn = application.type === 'ManagedIdentity' ? 86_399 : 3_599;
    const tid = application.tenantId ?? world.scenario.tenantId;
    const token = await world.keys.entra.sign({
        aud: audience,
        iss: `${world.origin}/${tid}/`,
        iat: issued,
        nbf: issued,
        exp: issued + expiresIn,
        appid: application.clientId,
        appidacr: '2',
        idp: `${world.origin}/${tid}/`,
        idtyp: 'app',
        oid: application.principalId,
        sub: application.principalId,
        tid,
        uti: (0,external_node_crypto_.randomUUID)(),
        ver: '1.0',
    });
    return { token: world.keyring.remember(token), expiresIn };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/entraErrors.js


const FEDERATION = 'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
/**
 * The errors that the token endpoint can answer, in Entra's words.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const ERRORS = {
    50027: {
        error: 'invalid_request',
        status: 400,
        text: ({ detail }) => `JWT token is invalid or malformed. ${detail}`,
    },
    50105: {
        error: 'invalid_grant',
        status: 400,
        text: ({ value }) => `Your administrator has configured the application '${value}' to block users unless they are specifically granted ('assigned') access to the application. The signed in user or service principal is blocked because it is not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
    },
    53003: {
        error: 'invalid_grant',
        status: 400,
        text: () => 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    },
    70003: {
        error: 'unsupported_grant_type',
        status: 400,
        text: ({ value }) => `The app requested an unsupported grant type '${value}'.`,
    },
    70011: {
        error: 'invalid_scope',
        status: 400,
        text: ({ value }) => `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${value} is not valid. The scope format is invalid. Scope must be in a valid URI form <https://example/scope> or a valid Guid <guid/scope>.`,
    },
    90002: {
        error: 'invalid_request',
        status: 400,
        text: ({ value }) => `Tenant '${value}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    },
    90014: {
        error: 'invalid_request',
        status: 400,
        text: ({ value }) => `The required field '${value}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.`,
    },
    500011: {
        error: 'invalid_resource',
        status: 400,
        text: ({ value, directory }) => `The resource principal named ${value} was not found in the tenant named ${directory}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    },
    700016: {
        error: 'unauthorized_client',
        status: 400,
        text: ({ value, directory }) => `Application with identifier '${value}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    },
    700024: {
        error: 'invalid_client',
        status: 401,
        text: ({ detail }) => `Client assertion is not within its valid time range. ${detail} Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
    },
    700027: {
        error: 'invalid_client',
        status: 401,
        text: ({ detail }) => `Client assertion failed signature validation. ${detail}`,
    },
    700211: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `No matching federated identity record found for presented assertion issuer '${value}'. ${FEDERATION}`,
    },
    700212: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `No matching federated identity record found for presented assertion audience '${value}'. ${FEDERATION}`,
    },
    700213: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `No matching federated identity record found for presented assertion subject '${value}'. ${FEDERATION}`,
    },
    900023: {
        error: 'invalid_request',
        status: 400,
        text: ({ value }) => `Specified tenant identifier '${value}' is neither a valid DNS name, nor a valid external domain.`,
    },
    900144: {
        error: 'invalid_request',
        status: 400,
        text: ({ value }) => `The request body must contain the following parameter: '${value}'.`,
    },
    1002012: {
        error: 'invalid_scope',
        status: 400,
        text: ({ value }) => `The provided value for scope ${value} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    },
    7000112: {
        error: 'unauthorized_client',
        status: 400,
        text: ({ value, detail }) => `Application '${value}'(${detail}) is disabled.`,
    },
    7000215: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${value}'.`,
    },
    7000218: {
        error: 'invalid_client',
        status: 401,
        text: () => "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    },
    7000222: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `The provided client secret keys for app '${value}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    },
    7002138: {
        error: 'invalid_client',
        status: 401,
        text: ({ value }) => `No matching federated identity record found for presented assertion subject '${value}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. See documentation at: https://learn.microsoft.com/entra/workload-id/workload-identity-federation. See breaking change notification and remediation at: https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#august-2024.`,
    },
};
/** An error in Entra's envelope. Throws when the code is none of the known ones. */
function entraError(code, facts, place) {
    const known = ERRORS[code];
    if (known === undefined) {
        throw new Error(`no text for AADSTS${code}`);
    }
    const text = known.text({ value: '', directory: '', detail: '', ...facts }).trim();
    const timestamp = `${new Date(place.now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
    const trace = (0,external_node_crypto_.randomUUID)();
    const correlation = place.correlationId ?? (0,external_node_crypto_.randomUUID)();
    return new exchange/* Refusal */.P_({
        status: known.status,
        headers: { 'x-ms-request-id': trace, 'client-request-id': correlation },
        body: {
            error: known.error,
            error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
            error_codes: [code],
            timestamp,
            trace_id: trace,
            correlation_id: correlation,
            error_uri: `${place.origin}/error?code=${code}`,
        },
    });
}
/** The error as an answer to a request. */
function refuse(code, facts, request, world) {
    const correlationId = request.headers['client-request-id'];
    return entraError(code, facts, { origin: world.origin, now: world.now(), correlationId });
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/clientProof.js



const CLOCK_SECONDS = 300;
/**
 * Order as in Entra: the federated credential is looked up by what the assertion claims, and only then is its
 * issuer's key fetched. https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
 */
async function checkAssertion(assertion, application, request, world) {
    world.keyring.remember(assertion);
    const claims = readClaims(assertion);
    if (claims === undefined || typeof claims.iss !== 'string' || typeof claims.sub !== 'string') {
        throw refuse(50027, { detail: 'JWT format is not valid.' }, request, world);
    }
    const { iss, sub } = claims;
    const presented = [claims.aud ?? []].flat();
    const credentials = (application.federatedCredentials ?? []).map((one) => ({
        issuer: playedIssuer(world.origin, one.issuer),
        subject: one.subject,
        audiences: one.audiences ?? [world.audiences.federation],
    }));
    const sameIssuer = credentials.filter((one) => one.issuer === iss);
    if (sameIssuer.length === 0) {
        throw refuse(700211, { value: iss }, request, world);
    }
    const sameSubject = sameIssuer.filter((one) => one.subject === sub);
    if (sameSubject.length === 0) {
        const cased = sameIssuer.some((one) => one.subject.toLowerCase() === sub.toLowerCase());
        throw refuse(cased ? 7002138 : 700213, { value: sub }, request, world);
    }
    if (!sameSubject.some((one) => one.audiences.some((audience) => presented.includes(audience)))) {
        throw refuse(700212, { value: presented.join(',') }, request, world);
    }
    const key = issuerKey(iss, world);
    if (key === undefined) {
        throw refuse(700027, { detail: `The keys of the issuer '${iss}' could not be retrieved.` }, request, world);
    }
    const verified = await verifyToken(assertion, key, world.now(), CLOCK_SECONDS);
    if (!verified.ok && (verified.reason === 'expired' || verified.reason === 'not-yet')) {
        const time = (seconds) => typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : 'unknown';
        const detail = `Current time: ${new Date(world.now()).toISOString()}, assertion valid from ${time(claims.nbf ?? claims.iat)}, expiry time of assertion ${time(claims.exp)}.`;
        throw refuse(700024, { detail }, request, world);
    }
    if (!verified.ok) {
        throw refuse(700027, { detail: 'The key was not found or the signature does not match.' }, request, world);
    }
}
function issuerKey(issuer, world) {
    if (issuer === `${world.origin}${GITHUB_ISSUER_PATH}`) {
        return world.keys.github;
    }
    return issuer.startsWith(`${world.origin}${CLUSTER_ISSUER_PATH}`) ? world.keys.kubernetes : undefined;
}
function checkSecret(secret, application, request, world) {
    world.keyring.remember(secret);
    const match = application.secrets?.find((one) => one.value === secret);
    if (match === undefined) {
        throw refuse(7000215, { value: application.clientId }, request, world);
    }
    if (match.expiresOn !== undefined && Date.parse(match.expiresOn) <= world.now()) {
        throw refuse(7000222, { value: application.clientId }, request, world);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/entra.js



const entra_GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ANY_TENANT = new Set(['common', 'organizations', 'consumers']);
/** Entra: discovery, keys and the token endpoint of every tenant that the scenario knows. */
async function answerEntra(request, world) {
    const [, tenant = '', ...rest] = request.path.split('/');
    const path = rest.join('/').toLowerCase();
    if (path === 'discovery/instance') {
        return { status: 200, body: describeInstance(world) };
    }
    const known = [
        'v2.0/.well-known/openid-configuration',
        '.well-known/openid-configuration',
        'discovery/v2.0/keys',
        'discovery/keys',
        'oauth2/v2.0/token',
        'oauth2/token',
    ];
    if (!known.includes(path)) {
        return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>not found</html>' };
    }
    checkTenant(tenant, request, world);
    if (path.endsWith('openid-configuration')) {
        return { status: 200, body: describeTenant(tenant, world) };
    }
    if (path.startsWith('discovery')) {
        return { status: 200, body: world.keys.entra.jwks };
    }
    if (request.method !== 'POST') {
        return { status: 405, headers: { allow: 'POST' } };
    }
    return exchangeToken(tenant, request, world, path === 'oauth2/token');
}
function checkTenant(tenant, request, world) {
    const dns = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
    if (ANY_TENANT.has(tenant.toLowerCase())) {
        return;
    }
    if (!entra_GUID.test(tenant) && !dns.test(tenant)) {
        throw refuse(900023, { value: tenant }, request, world);
    }
    if (!world.tenant.knowsTenant(tenant)) {
        throw refuse(90002, { value: tenant }, request, world);
    }
}
function describeInstance(world) {
    const host = new URL(world.origin).host;
    return {
        tenant_discovery_endpoint: `${world.origin}/${world.scenario.tenantId}/v2.0/.well-known/openid-configuration`,
        'api-version': '1.1',
        metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    };
}
function describeTenant(tenant, world) {
    const base = `${world.origin}/${tenant}`;
    const issuer = ANY_TENANT.has(tenant.toLowerCase()) ? `${world.origin}/{tenantid}/v2.0` : `${base}/v2.0`;
    return {
        token_endpoint: `${base}/oauth2/v2.0/token`,
        token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
        jwks_uri: `${base}/discovery/v2.0/keys`,
        response_modes_supported: ['query', 'fragment', 'form_post'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
        scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
        issuer,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
        end_session_endpoint: `${base}/oauth2/v2.0/logout`,
        claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nbf', 'oid', 'tid', 'appid', 'ver'],
        tenant_region_scope: 'NA',
        cloud_instance_name: new URL(world.origin).host,
        msgraph_host: new URL(world.origin).host,
    };
}
async function exchangeToken(tenant, request, world, version1) {
    const form = new URLSearchParams(request.body);
    const field = (name) => {
        const value = form.get(name);
        if (value === null) {
            throw refuse(900144, { value: name }, request, world);
        }
        if (value === '') {
            throw refuse(90014, { value: name }, request, world);
        }
        return value;
    };
    const grant = field('grant_type');
    if (grant !== 'client_credentials') {
        throw refuse(70003, { value: grant }, request, world);
    }
    const clientId = field('client_id');
    const resource = version1 ? field('resource') : readScope(form, request, world);
    const application = findApplication(tenant, clientId, request, world);
    if (form.has('client_assertion')) {
        if (field('client_assertion_type') !== JWT_BEARER) {
            throw refuse(50027, { detail: 'Unknown client_assertion_type.' }, request, world);
        }
        await checkAssertion(field('client_assertion'), application, request, world);
    }
    else if (form.has('client_secret')) {
        checkSecret(field('client_secret'), application, request, world);
    }
    else {
        throw refuse(7000218, {}, request, world);
    }
    const audience = knownAudience(resource, world);
    if (audience === undefined) {
        throw refuse(500011, { value: resource, directory: directoryName(world) }, request, world);
    }
    checkPolicies(application, request, world);
    const { token, expiresIn } = await issueAccessToken(application, audience, world);
    return {
        status: 200,
        headers: { 'cache-control': 'no-store, no-cache' },
        body: version1
            ? {
                token_type: 'Bearer',
                expires_in: String(expiresIn),
                ext_expires_in: String(expiresIn),
                expires_on: String(Math.floor(world.now() / 1000) + expiresIn),
                resource,
                access_token: token,
            }
            : { token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: token },
    };
}
function readScope(form, request, world) {
    const scope = form.get('scope');
    if (scope === null || scope.trim() === '') {
        throw refuse(90014, { value: 'scope' }, request, world);
    }
    const scopes = scope.split(' ').filter((one) => !['', 'openid', 'profile', 'offline_access'].includes(one));
    const [first = '', ...others] = scopes;
    if (others.length > 0 || !/^[a-z][a-z0-9+.-]*:\/\/|^[0-9a-f-]{36}\//i.test(first)) {
        throw refuse(70011, { value: scope }, request, world);
    }
    if (!first.endsWith('/.default')) {
        throw refuse(1002012, { value: scope }, request, world);
    }
    return first.slice(0, -'/.default'.length);
}
function directoryName(world) {
    return world.scenario.tenantName ?? world.scenario.tenantId;
}
/** The application, in the tenant of the request; a multi-tenant client is played by naming it twice. */
function findApplication(tenant, clientId, request, world) {
    const home = ANY_TENANT.has(tenant.toLowerCase()) ? world.scenario.tenantId : tenant;
    const found = world.tenant.applications.find((one) => one.clientId.toLowerCase() === clientId.toLowerCase() &&
        (one.tenantId ?? world.scenario.tenantId).toLowerCase() === home.toLowerCase());
    if (found === undefined) {
        throw refuse(700016, { value: clientId, directory: directoryName(world) }, request, world);
    }
    return found;
}
function checkPolicies(application, request, world) {
    const principal = world.scenario.principals.find((one) => one.id.toLowerCase() === application.principalId.toLowerCase());
    const name = application.displayName ?? principal?.displayName ?? application.clientId;
    if (application.enabled === false || principal?.accountEnabled === false) {
        throw refuse(7000112, { value: application.clientId, detail: name }, request, world);
    }
    if (application.blockedByConditionalAccess === true) {
        throw refuse(53003, {}, request, world);
    }
    if (application.assignmentRequired === true) {
        throw refuse(50105, { value: name }, request, world);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/faults.js
function planFaults(faults) {
    const states = faults.map((fault) => ({
        fault,
        pattern: compilePattern(fault.match.path),
        toSkip: fault.skip ?? 0,
        left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
    return {
        next({ method, path }) {
            for (const state of states) {
                const wanted = state.fault.match.method?.toUpperCase();
                if (state.left <= 0 || (wanted !== undefined && wanted !== method) || !state.pattern.test(path)) {
                    continue;
                }
                if (state.toSkip > 0) {
                    state.toSkip -= 1;
                    continue;
                }
                state.left -= 1;
                return state.fault;
            }
            return undefined;
        },
    };
}
/** `*` within a segment, `**` across them; any case. A pattern that does not start at the root may start anywhere. */
function compilePattern(pattern) {
    const rooted = /^(\/|\*\*)/.test(pattern) ? pattern : `**/${pattern.replace(/^\*\//, '')}`;
    const source = rooted
        .split(/(\*\*|\*)/)
        .map((part) => {
        if (part === '**') {
            return '.*';
        }
        return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
        .join('');
    return new RegExp(`^${source}$`, 'i');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/dist/src/simulator/githubErrors.js
const DOCUMENTATION = 'https://docs.github.com/rest';
/** An answer in the form of GitHub's errors. */
function gitHubError(status, message, more = {}) {
    return {
        status,
        ...(more.headers === undefined ? {} : { headers: more.headers }),
        body: {
            message,
            ...(more.errors === undefined ? {} : { errors: more.errors }),
            documentation_url: DOCUMENTATION,
            status: String(status),
        },
    };
}
/** What a token without the permission is told. */
function notAccessible() {
    return gitHubError(403, 'Resource not accessible by integration');
}
function gitHubNotFound() {
    return gitHubError(404, 'Not Found');
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubCodeScanning.js




/** https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data; undefined for every other address. */
function answerCodeScanning(query) {
    const { request, path, posts, permits, settings } = query;
    const [, id] = /^\/code-scanning\/sarifs(?:\/([^/]+))?$/.exec(path) ?? [];
    if (!path.startsWith('/code-scanning/sarifs')) {
        return undefined;
    }
    if (settings.enabled === false) {
        return gitHubError(403, 'Advanced Security must be enabled for this repository to use code scanning.');
    }
    if (!permits(request.method === 'GET' ? 'read' : 'write', 'security-events')) {
        return notAccessible();
    }
    if (id === undefined) {
        return request.method === 'POST' ? take(query) : gitHubNotFound();
    }
    const upload = posts.uploads.find((one) => one.id === id);
    if (upload === undefined || request.method !== 'GET') {
        return gitHubNotFound();
    }
    upload.looks += 1;
    if (upload.looks <= (settings.pendingLooks ?? 1)) {
        return { status: 200, body: { processing_status: 'pending' } };
    }
    const errors = settings.errors ?? [];
    const status = errors.length > 0 ? 'failed' : 'complete';
    return {
        status: 200,
        body: { processing_status: status, analyses_url: null, ...(errors.length > 0 ? { errors } : {}) },
    };
}
function take({ request, posts, api, repository }) {
    const { commit_sha: commit, ref, sarif } = (0,exchange/* jsonBody */.J9)(request) ?? {};
    if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit)) {
        return gitHubError(400, 'commit_sha must be 40 hexadecimal digits');
    }
    if (typeof ref !== 'string' || !/^refs\/(?:heads|tags|pull)\//.test(ref)) {
        return gitHubError(400, 'ref must be a whole ref');
    }
    const text = typeof sarif === 'string' ? unpack(sarif) : undefined;
    if (text === undefined) {
        return gitHubError(400, 'Invalid SARIF. It is no JSON in gzip in base64.');
    }
    const upload = { id: (0,external_node_crypto_.randomUUID)(), commit, ref, sarif: text, looks: 0 };
    posts.uploads.push(upload);
    return {
        status: 202,
        body: { id: upload.id, url: `${api}/repos/${repository}/code-scanning/sarifs/${upload.id}` },
    };
}
function unpack(sarif) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(Buffer.from(sarif, 'base64')).toString('utf8');
        return (0,exchange/* isRecord */.u4)(JSON.parse(text)) ? text : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubPaging.js

const MOST_PER_PAGE = 100;
/**
 * One page of a list: 30 items unless `per_page` says otherwise, the next page in the `Link` header.
 * @see https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
function answerGitHubPage(items, request, origin) {
    const perPage = Math.min(MOST_PER_PAGE, positive((0,exchange/* queryValue */.cL)(request, 'per_page')) ?? 30);
    const page = positive((0,exchange/* queryValue */.cL)(request, 'page')) ?? 1;
    const last = Math.max(1, Math.ceil(items.length / perPage));
    const address = (number) => {
        const url = new URL(origin + request.url.pathname + request.url.search);
        url.searchParams.set('page', String(number));
        return url.href;
    };
    const links = [
        ...(page > 1 ? [`<${address(page - 1)}>; rel="prev"`] : []),
        ...(page < last ? [`<${address(page + 1)}>; rel="next"`, `<${address(last)}>; rel="last"`] : []),
        ...(page > 1 ? [`<${address(1)}>; rel="first"`] : []),
    ];
    return {
        status: 200,
        ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
        body: items.slice((page - 1) * perPage, page * perPage),
    };
}
function positive(text) {
    const number = Number(text ?? '');
    return Number.isInteger(number) && number > 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubPosts.js

function makeGitHubPosts(github, now) {
    let last = 2_000_000_000;
    const nextId = () => {
        last += 1;
        return last;
    };
    const pull = github?.pullRequest;
    const commit = pull?.head?.sha ?? describeRun(github).sha;
    return {
        login: github?.tokenLogin ?? 'github-actions[bot]',
        comments: (pull?.comments ?? []).map(({ author, body }) => ({
            id: nextId(),
            author,
            body,
            createdAt: now(),
            updatedAt: now(),
        })),
        reviewComments: (pull?.reviewComments ?? []).map((comment) => ({ id: nextId(), commit, ...comment })),
        uploads: [],
        nextId,
    };
}
/** As GitHub describes who wrote something. */
function describeAuthor(login) {
    const isApp = login.endsWith('[bot]');
    const id = [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_007, 7);
    return { login, id, type: isApp ? 'Bot' : 'User', site_admin: false };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubComments.js




const LONGEST = 65_536;
/** Comments under the pull request; undefined for every other address. https://docs.github.com/rest/issues/comments */
function answerComments(query) {
    const { request, path, posts, permits, pullRequest } = query;
    const [, ofIssue] = /^\/issues\/(\d+)\/comments$/.exec(path) ?? [];
    const [, ofComment] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (ofIssue === undefined && ofComment === undefined) {
        return undefined;
    }
    const access = request.method === 'GET' ? 'read' : 'write';
    if (!permits(access, 'issues', 'pull-requests')) {
        return notAccessible();
    }
    if (ofIssue !== undefined) {
        if (Number(ofIssue) !== pullRequest) {
            return gitHubNotFound();
        }
        if (request.method === 'GET') {
            return answerGitHubPage(posts.comments.map((one) => describe(one, query)), request, query.origin);
        }
        return request.method === 'POST' ? create(query) : gitHubNotFound();
    }
    const comment = posts.comments.find(({ id }) => id === Number(ofComment));
    if (comment === undefined) {
        return gitHubNotFound();
    }
    switch (request.method) {
        case 'GET':
            return { status: 200, body: describe(comment, query) };
        case 'PATCH':
            return change(comment, query);
        case 'DELETE':
            posts.comments = posts.comments.filter((one) => one !== comment);
            return { status: 204 };
        default:
            return gitHubNotFound();
    }
}
function create(query) {
    const { posts, now } = query;
    const body = bodyOf(query.request);
    if (typeof body !== 'string') {
        return body;
    }
    const comment = { id: posts.nextId(), author: posts.login, body, createdAt: now(), updatedAt: now() };
    posts.comments.push(comment);
    return { status: 201, body: describe(comment, query) };
}
function change(comment, query) {
    const body = bodyOf(query.request);
    if (typeof body !== 'string') {
        return body;
    }
    comment.body = body;
    comment.updatedAt = query.now();
    return { status: 200, body: describe(comment, query) };
}
/** The text, or the refusal of what is none or too long. */
function bodyOf(request) {
    const text = (0,exchange/* jsonBody */.J9)(request)?.['body'];
    if (typeof text !== 'string' || text.trim() === '') {
        return invalid('missing_field', "Body can't be blank");
    }
    return [...text].length > LONGEST
        ? invalid('unprocessable', `Body is too long (maximum is ${LONGEST} characters)`)
        : text;
}
function invalid(code, message) {
    const errors = [{ resource: 'IssueComment', code, field: 'data', message }];
    return gitHubError(422, 'Validation Failed', { errors });
}
function describe({ id, author, body, createdAt, updatedAt }, query) {
    const { origin, repository, pullRequest } = query;
    return {
        id,
        html_url: `${origin}/${repository}/pull/${pullRequest}#issuecomment-${id}`,
        issue_url: `${origin}/api/v3/repos/${repository}/issues/${pullRequest}`,
        user: describeAuthor(author),
        created_at: new Date(createdAt).toISOString(),
        updated_at: new Date(updatedAt).toISOString(),
        body,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubContents.js


const githubContents_DOCUMENTATION = 'https://docs.github.com/rest/repos/contents#get-repository-content';
/** The API leaves the content of larger files out. */
const LARGEST_CONTENT = 1024 * 1024;
/** The files of a commit, by the ref that a client names; undefined for a commit that there is not. */
function filesAt(ref, tip, commits, names) {
    if (ref === undefined || names.includes(ref))
        return tip;
    return Object.hasOwn(commits, ref) ? commits[ref] : undefined;
}
/** A file, the list of a folder, or nothing. https://docs.github.com/rest/repos/contents#get-repository-content */
function answerContents({ request, path, files, repository, api }) {
    const ref = (0,exchange/* queryValue */.cL)(request, 'ref') ?? 'main';
    if (files === undefined) {
        return notFound(`No commit found for the ref ${ref}`);
    }
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    const describe = (file, content, withContent) => describeFile({ repository, api, ref, file, content, withContent });
    if (text !== undefined) {
        return { status: 200, body: describe(path, text, true) };
    }
    const below = Object.entries(files).filter(([file]) => path === '' || file.startsWith(`${path}/`));
    if (below.length === 0) {
        return notFound('Not Found');
    }
    return { status: 200, body: below.map(([file, content]) => describe(file, content, false)) };
}
function describeFile({ repository, api, ref, file, content, withContent }) {
    const bytes = Buffer.from(content, 'utf8');
    const sha = blobName(content);
    const url = `${api}/repos/${repository}/contents/${file}?ref=${ref}`;
    const isLarge = bytes.length > LARGEST_CONTENT;
    return {
        type: 'file',
        size: bytes.length,
        name: file.split('/').at(-1),
        path: file,
        sha,
        url,
        git_url: `${api}/repos/${repository}/git/blobs/${sha}`,
        ...(withContent
            ? {
                encoding: isLarge ? 'none' : 'base64',
                // In lines of 60 characters, as GitHub sends it.
                content: isLarge ? '' : bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n'),
            }
            : {}),
        _links: { self: url },
    };
}
/** What git calls a content. */
function blobName(content) {
    const bytes = Buffer.from(content, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function notFound(message) {
    return { status: 404, body: { message, documentation_url: githubContents_DOCUMENTATION, status: '404' } };
}
/** Another repository that the scenario knows, and whether this caller may see it. */
function otherRepository(github, path, withToken) {
    const found = (github?.otherRepositories ?? []).find(({ repository }) => path.toLowerCase().startsWith(`/repos/${repository.toLowerCase()}/`));
    if (found === undefined)
        return undefined;
    const visible = found.visibility === 'public' || (withToken && found.readable === true);
    return visible ? found : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubPermissions.js

/**
 * The token of a job has what `permissions:` names; runs of forks and of Dependabot may read at most. What is public can
 * be read by everybody.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
function permitsOf(github) {
    const run = describeRun(github);
    const head = github?.pullRequest?.head?.repository;
    const isFork = run.event === 'pull_request' && head !== undefined && head !== run.repository;
    const author = github?.pullRequest?.author;
    const byDependabot = [run.actor, author].includes('dependabot[bot]') && run.event !== 'pull_request_target';
    return (access, ...permissions) => {
        if (access === 'read' && run.visibility === 'public') {
            return true;
        }
        if (access === 'write' && (isFork || byDependabot)) {
            return false;
        }
        return permissions.some((permission) => {
            if (permission === 'contents' && github?.contentsPermission === false) {
                return false;
            }
            // What a workflow does not name, it does not have, unless it names nothing.
            const given = github?.permissions === undefined ? 'write' : (github.permissions[permission] ?? 'none');
            return given === 'write' || (given === 'read' && access === 'read');
        });
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubPulls.js





/** The list of a pull request's files ends here, whatever there is. */
const MOST_FILES = 3_000;
/** Files, reviews and their comments of the pull request; undefined for every other address. */
function answerPulls(query) {
    const { request, path, pull, posts, permits, origin } = query;
    const [, number, what] = /^\/pulls\/(\d+)\/(files|comments|reviews)$/.exec(path) ?? [];
    if (number === undefined) {
        return undefined;
    }
    if (Number(number) !== pull.number) {
        return gitHubNotFound();
    }
    if (!permits(request.method === 'GET' ? 'read' : 'write', 'pull-requests')) {
        return notAccessible();
    }
    if (what === 'files' && request.method === 'GET') {
        const files = (pull.files ?? []).slice(0, MOST_FILES);
        return answerGitHubPage(files.map((file) => githubPulls_describeFile(file, query)), request, origin);
    }
    if (what === 'comments' && request.method === 'GET') {
        return answerGitHubPage(posts.reviewComments.map(describeComment), request, origin);
    }
    return what === 'reviews' && request.method === 'POST' ? createReview(query) : gitHubNotFound();
}
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
function githubPulls_describeFile(file, { headSha, files, origin, repository }) {
    const { filename, status = 'modified', patch, previousFilename } = file;
    const lines = (patch ?? '').split('\n');
    const additions = lines.filter((line) => line.startsWith('+')).length;
    const deletions = lines.filter((line) => line.startsWith('-')).length;
    const path = filename.split('/').map(encodeURIComponent).join('/');
    return {
        sha: blobName(files[filename] ?? filename),
        filename,
        status,
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `${origin}/${repository}/blob/${headSha}/${path}`,
        raw_url: `${origin}/${repository}/raw/${headSha}/${path}`,
        contents_url: `${origin}/api/v3/repos/${repository}/contents/${path}?ref=${headSha}`,
        ...(patch === undefined ? {} : { patch }),
        ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
    };
}
/** One comment on lines that are not in the diff, and the whole review is refused. */
function createReview({ request, pull, headSha, posts }) {
    const body = (0,exchange/* jsonBody */.J9)(request);
    const given = body?.['comments'];
    const comments = Array.isArray(given) ? given.filter(exchange/* isRecord */.u4) : [];
    if (body?.['event'] === 'COMMENT' && typeof body['body'] !== 'string') {
        return gitHubError(422, 'Unprocessable Entity', { errors: ['Body is required for this event'] });
    }
    const commit = body?.['commit_id'] ?? headSha;
    if (commit !== headSha) {
        return gitHubError(422, 'Unprocessable Entity', { errors: ['Commit could not be resolved'] });
    }
    const made = [];
    for (const { path, line, start_line: startLine, side = 'RIGHT', body: text } of comments) {
        const file = (pull.files ?? []).find(({ filename }) => filename === path);
        if (file === undefined) {
            return gitHubError(422, 'Unprocessable Entity', { errors: ['Path could not be resolved'] });
        }
        const first = typeof startLine === 'number' ? startLine : line;
        if (typeof line !== 'number' || typeof first !== 'number' || first > line || side !== 'RIGHT') {
            return gitHubError(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] });
        }
        const hunks = hunksOf(file.patch ?? '');
        if (!hunks.some((lines) => lines.has(first) && lines.has(line))) {
            return gitHubError(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] });
        }
        made.push({
            id: posts.nextId(),
            author: posts.login,
            path: file.filename,
            ...(first === line ? {} : { startLine: first }),
            line,
            body: String(text),
            commit: headSha,
        });
    }
    posts.reviewComments.push(...made);
    return {
        status: 200,
        body: { id: posts.nextId(), user: describeAuthor(posts.login), state: 'COMMENTED', commit_id: headSha },
    };
}
/** The numbers of the new side's lines that stand in the diff, hunk by hunk, counted line by line. */
function hunksOf(patch) {
    const hunks = [];
    let next = 0;
    for (const line of patch.split('\n')) {
        const start = /^@@ .*\+(\d+)/.exec(line)?.[1];
        if (start !== undefined) {
            next = Number(start);
            hunks.push(new Set());
        }
        else if (line.startsWith('+') || line.startsWith(' ')) {
            hunks.at(-1)?.add(next);
            next += 1;
        }
    }
    return hunks;
}
function describeComment({ id, author, path, startLine, line, body, commit }) {
    return {
        id,
        path,
        user: describeAuthor(author),
        start_line: startLine ?? null,
        line: line ?? null,
        side: 'RIGHT',
        commit_id: commit,
        body,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubRateLimits.js

/**
 * Two limits: requests in an hour (primary), and changes in a minute (secondary).
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function limitGitHubRates(github, now) {
    const { requests = 1_000, windowSeconds = 3_600, changes = 80, retryAfterSeconds = 60, } = github?.rateLimits ?? {};
    let windowEnd = now() + windowSeconds * 1_000;
    let used = 0;
    let changed = [];
    return {
        take(method) {
            if (now() >= windowEnd) {
                windowEnd = now() + windowSeconds * 1_000;
                used = 0;
            }
            const isOver = used >= requests;
            used = Math.min(requests, used + 1);
            const headers = {
                'x-ratelimit-limit': String(requests),
                'x-ratelimit-remaining': String(requests - used),
                'x-ratelimit-used': String(used),
                'x-ratelimit-reset': String(Math.ceil(windowEnd / 1_000)),
                'x-ratelimit-resource': 'core',
            };
            if (isOver) {
                const message = 'API rate limit exceeded for installation ID 5511.';
                return { headers, refusal: gitHubError(403, message, { headers }) };
            }
            if (method === 'GET') {
                return { headers };
            }
            const since = now() - retryAfterSeconds * 1_000;
            changed = changed.filter((time) => time > since);
            if (changed.length >= changes) {
                const message = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
                const more = { headers: { ...headers, 'retry-after': String(retryAfterSeconds) } };
                return { headers, refusal: gitHubError(403, message, more) };
            }
            changed.push(now());
            return { headers };
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubApi.js










const PREFIX = '/api/v3';
const GRAPHQL = '/api/graphql';
/** The REST calls that a run makes to GitHub, for the scenario's repository. */
function makeGitHubApi(world, token) {
    const { github } = world.scenario;
    const posts = makeGitHubPosts(github, world.now);
    const limits = limitGitHubRates(github, world.now);
    return {
        posts,
        answer(request) {
            const presented = presentedToken(request);
            if (presented !== undefined && presented !== token) {
                return gitHubError(401, 'Bad credentials');
            }
            const { refusal, headers } = limits.take(request.method);
            if (refusal !== undefined) {
                return refusal;
            }
            const response = answerRequest(request, world, presented !== undefined, posts);
            return { ...response, headers: { ...headers, ...response.headers } };
        },
    };
}
function presentedToken(request) {
    return (0,exchange/* bearerToken */.hC)(request) ?? /^token +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}
function answerRequest(request, world, hasToken, posts) {
    const { github } = world.scenario;
    const api = `${world.origin}${PREFIX}`;
    if (request.path === GRAPHQL || request.path === `${PREFIX}/user`) {
        return answerWho(request, hasToken, posts);
    }
    const whole = request.path.slice(PREFIX.length);
    const other = otherRepository(github, whole, hasToken);
    const elsewhere = other === undefined ? undefined : contentsPath(whole, other.repository);
    if (request.method === 'GET' && other !== undefined && elsewhere !== undefined) {
        const files = filesAt((0,exchange/* queryValue */.cL)(request, 'ref'), {}, other.commits, []);
        return answerContents({ request, path: elsewhere, files, repository: other.repository, api });
    }
    const run = describeRun(github);
    const repository = `${PREFIX}/repos/${run.repository}`.toLowerCase();
    const path = request.path.toLowerCase().replace(/\/$/, '');
    const readable = hasToken || run.visibility === 'public';
    if (!readable || !(path === repository || path.startsWith(`${repository}/`))) {
        return gitHubNotFound();
    }
    if (!hasToken && request.method !== 'GET') {
        return gitHubError(401, 'Requires authentication');
    }
    const permits = permitsOf(github);
    const contents = contentsPath(whole, run.repository);
    if (contents !== undefined && request.method === 'GET') {
        if (!permits('read', 'contents')) {
            return notAccessible();
        }
        const branch = run.ref.replace(/^refs\/heads\//, '');
        const names = [run.sha, run.ref, branch, 'main'];
        const files = filesAt((0,exchange/* queryValue */.cL)(request, 'ref'), github?.files ?? {}, github?.commits ?? {}, names);
        return answerContents({ request, path: contents, files, repository: run.repository, api });
    }
    const below = path.slice(repository.length);
    const pull = github?.pullRequest;
    const headSha = pull?.head?.sha ?? run.sha;
    const common = {
        request,
        path: below,
        posts,
        permits,
        api,
        origin: world.origin,
        repository: run.repository,
        now: world.now,
    };
    const found = answerComments({ ...common, pullRequest: pull?.number }) ??
        (pull === undefined
            ? undefined
            : answerPulls({
                ...common,
                pull,
                headSha,
                files: github?.commits?.[headSha] ?? github?.files ?? {},
            })) ??
        answerCodeScanning({ ...common, settings: github?.codeScanning ?? {} });
    if (found !== undefined) {
        return found;
    }
    if (request.method !== 'GET') {
        return gitHubNotFound();
    }
    switch (below) {
        case '':
            return {
                status: 200,
                body: {
                    id: run.repositoryId,
                    name: run.repository.split('/')[1],
                    full_name: run.repository,
                    private: run.visibility !== 'public',
                    visibility: run.visibility,
                    default_branch: 'main',
                    fork: false,
                    owner: { login: run.owner, id: run.ownerId, type: 'Organization' },
                },
            };
        case '/actions/oidc/customization/sub':
            return {
                status: 200,
                body: {
                    use_default: github?.subject === undefined,
                    use_immutable_subject: github?.immutableSubject === true,
                },
            };
        default:
            return gitHubNotFound();
    }
}
/** GraphQL says it of every token, REST of those of people only. */
function answerWho(request, hasToken, posts) {
    if (!hasToken) {
        return gitHubError(401, 'Requires authentication');
    }
    if (request.path !== GRAPHQL) {
        return posts.login.endsWith('[bot]')
            ? notAccessible()
            : { status: 200, body: describeAuthor(posts.login) };
    }
    return request.method === 'POST' && /viewer\s*\{\s*login\s*\}/.test(request.body)
        ? { status: 200, body: { data: { viewer: { login: posts.login } } } }
        : { status: 200, body: { errors: [{ message: 'The simulator knows who the viewer is, and no more.' }] } };
}
/** The path of a file below `/repos/OWNER/NAME/contents`, whose letters count; undefined for every other address. */
function contentsPath(path, repository) {
    const prefix = `/repos/${repository}/contents`;
    if (!path.toLowerCase().startsWith(prefix.toLowerCase()))
        return undefined;
    const rest = path.slice(prefix.length);
    return rest === '' || rest.startsWith('/') ? rest.slice(1) : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/githubEvent.js

const BEFORE = 'c0ffee1b9c8e7d6f5a4b3c2d1e0f9a8b7c6d5e4f';
/**
 * What a runner writes to the file that `GITHUB_EVENT_PATH` names.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 */
function describeEvent(github, origin) {
    const run = describeRun(github);
    const [owner, name] = run.repository.split('/');
    const common = {
        repository: {
            id: run.repositoryId,
            name,
            full_name: run.repository,
            private: run.visibility !== 'public',
            visibility: run.visibility,
            default_branch: 'main',
            html_url: `${origin}/${run.repository}`,
            owner: { login: owner, id: run.ownerId, type: 'Organization' },
        },
        sender: { login: run.actor },
    };
    const pull = github?.pullRequest;
    const base = { ref: pull?.base?.ref ?? 'main', sha: pull?.base?.sha ?? BEFORE };
    const head = { ref: pull?.head?.ref ?? 'change', sha: pull?.head?.sha ?? run.sha };
    const from = pull?.head?.repository ?? run.repository;
    const user = { login: pull?.author ?? run.actor };
    switch (run.event) {
        case 'push':
            return { ref: run.ref, before: base.sha, after: run.sha, ...common };
        case 'merge_group': {
            const merge_group = {
                head_sha: run.sha,
                head_ref: run.ref,
                base_sha: base.sha,
                base_ref: `refs/heads/${base.ref}`,
            };
            return { action: 'checks_requested', merge_group, ...common };
        }
        case 'issue_comment': {
            const of = pull === undefined ? {} : { pull_request: { url: `${origin}/api/v3/pulls/${pull.number}` } };
            const issue = { number: pull?.number ?? 1, user, ...of };
            return { action: 'created', issue, comment: { body: '', user: { login: run.actor } }, ...common };
        }
        case 'workflow_run': {
            // GitHub does not say which pull request of a fork it was.
            const pull_requests = pull === undefined || from !== run.repository ? [] : [{ number: pull.number }];
            const workflow_run = {
                head_sha: head.sha,
                head_branch: head.ref,
                event: pull === undefined ? 'push' : 'pull_request',
                head_repository: { full_name: from },
                pull_requests,
            };
            return { action: 'completed', workflow_run, ...common };
        }
        default:
            if (pull === undefined || !run.event.startsWith('pull_request')) {
                return common;
            }
            return {
                action: 'synchronize',
                number: pull.number,
                pull_request: {
                    number: pull.number,
                    user,
                    changed_files: pull.files?.length ?? 0,
                    head: { ...head, repo: { full_name: from, fork: from !== run.repository } },
                    base: { ...base, repo: { full_name: run.repository, fork: false } },
                },
                ...common,
            };
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/graphAuthentication.js


/** The application permissions that a token of Microsoft Graph carries. Throws its 401. */
async function authenticateGraph(request, world) {
    const token = (0,exchange/* bearerToken */.hC)(request);
    if (token === undefined)
        throw unauthorized('Access token is empty.');
    const verified = await verifyToken(token, world.keys.entra, world.now());
    if (!verified.ok) {
        throw unauthorized(verified.reason === 'expired'
            ? 'Lifetime validation failed, the token is expired.'
            : 'Access token validation failure.');
    }
    const audience = String(verified.claims.aud ?? '').replace(/\/$/, '');
    if (audience !== world.audiences.graph) {
        throw unauthorized('Access token validation failure. Invalid audience.');
    }
    const clientId = String(verified.claims['appid'] ?? '').toLowerCase();
    const application = world.tenant.applications.find((one) => one.clientId.toLowerCase() === clientId);
    return new Set(application?.graphPermissions ?? []);
}
function unauthorized(message) {
    return new exchange/* Refusal */.P_({ status: 401, body: { error: { code: 'InvalidAuthenticationToken', message } } });
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/graphObjects.js
/** What each type's properties need; without it only type and id are shown. */
const NEEDED = {
    User: ['User.Read.All', 'User.ReadBasic.All', 'Directory.Read.All'],
    Group: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    ServicePrincipal: ['Application.Read.All', 'Directory.Read.All'],
    Device: ['Device.Read.All', 'Directory.Read.All'],
};
const HIDDEN = {
    User: ['displayName', 'userPrincipalName', 'userType', 'accountEnabled'],
    ServicePrincipal: ['displayName', 'accountEnabled', 'appId', 'servicePrincipalType'],
};
/**
 * A directory object as those with these permissions see it.
 * https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
function graphObjects_describe(world, id, permissions) {
    const principal = world.scenario.principals.find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (principal === undefined)
        return { '@odata.type': '#microsoft.graph.directoryObject', id };
    const { type, displayName } = principal;
    const bare = {
        '@odata.type': `#microsoft.graph.${type.charAt(0).toLowerCase()}${type.slice(1)}`,
        id: principal.id,
    };
    if (!(NEEDED[type] ?? []).some((one) => permissions.has(one))) {
        return { ...bare, ...Object.fromEntries((HIDDEN[type] ?? ['displayName']).map((name) => [name, null])) };
    }
    switch (type) {
        case 'User':
            return {
                ...bare,
                displayName,
                userPrincipalName: `${displayName.split(' ')[0]?.toLowerCase()}@${principal.userType === 'Guest' ? 'fabrikam.com#EXT#@' : ''}contoso.com`,
                userType: principal.userType ?? 'Member',
                accountEnabled: principal.accountEnabled ?? true,
            };
        case 'ServicePrincipal': {
            const application = world.tenant.applications.find((one) => one.principalId.toLowerCase() === principal.id.toLowerCase());
            return {
                ...bare,
                displayName,
                accountEnabled: application?.enabled ?? principal.accountEnabled ?? true,
                appId: application?.clientId ?? null,
                servicePrincipalType: application?.type ?? (application === undefined ? 'ManagedIdentity' : 'Application'),
            };
        }
        default:
            return { ...bare, displayName };
    }
}
/** `$select`: the id and the type are always there. */
function selected(object, fields) {
    if (fields === undefined)
        return object;
    const wanted = new Set(['@odata.type', 'id', ...fields.split(',').map((one) => one.trim())]);
    return Object.fromEntries(Object.entries(object).filter(([name]) => wanted.has(name)));
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/graph.js



// Microsoft Graph, as far as an audit of role holders reads it.
// https://learn.microsoft.com/graph/permissions-reference
const MOST_IDS = 1_000;
const MOST_IN_FILTER = 15;
const DIRECTORY = 'Directory.Read.All';
const USERS = ['User.Read.All', 'User.ReadBasic.All', DIRECTORY];
const GROUPS = ['GroupMember.Read.All', 'Group.Read.All', DIRECTORY];
const APPLICATIONS = ['Application.Read.All', DIRECTORY];
async function answerGraph(request, world) {
    const permissions = await authenticateGraph(request, world);
    const allow = (any) => {
        if (!any.some((one) => permissions.has(one))) {
            throw graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
        }
    };
    const [, version = '', ...rest] = request.path.split('/');
    const [collection = '', id = '', relation = ''] = rest.map((segment) => segment.toLowerCase());
    const named = /^applications\(appid='([^']+)'\)$/.exec(collection)?.[1];
    const see = (principal) => graphObjects_describe(world, principal, permissions);
    if (collection === 'directoryobjects' && id === 'getbyids' && request.method === 'POST') {
        allow([...USERS, ...GROUPS, ...APPLICATIONS]);
        return getByIds(request, world, see);
    }
    if (request.method !== 'GET')
        throw graphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed.');
    if (collection === 'users' && id === '') {
        allow(USERS);
        return listUsers(request, world, see);
    }
    if (collection === 'groups' && relation === 'transitivemembers') {
        allow(GROUPS);
        return graph_page(request, world, [...membersOf(world, existing(world, id, 'Group'))].map(see));
    }
    if (collection === 'groups' && relation === 'owners') {
        allow(GROUPS);
        return graph_page(request, world, ownersOf(world, existing(world, id, 'Group')).map(see));
    }
    if (collection === 'serviceprincipals' && relation === 'owners') {
        allow(APPLICATIONS);
        return graph_page(request, world, ownersOf(world, existing(world, id, 'ServicePrincipal')).map(see));
    }
    if (collection === 'applications' || named !== undefined) {
        allow(APPLICATIONS);
        const application = graph_findApplication(world, named ?? id, named !== undefined);
        return answerApplication(request, world, application, named === undefined ? relation : '', version, see);
    }
    throw graphError(400, 'BadRequest', `Resource not found for the segment '${collection}'.`);
}
function getByIds(request, world, see) {
    const ids = (0,exchange/* jsonBody */.J9)(request)?.['ids'];
    if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST_IDS) {
        throw graphError(400, 'Request_BadRequest', `Property ids must hold between 1 and ${MOST_IDS} ids.`);
    }
    const wanted = new Set(ids.map((one) => String(one).toLowerCase()));
    const known = world.scenario.principals.filter(({ id, type }) => wanted.has(id.toLowerCase()) && type !== 'ForeignGroup');
    // Known to leave out what is not among the default properties of a user.
    const objects = known.map(({ id, type }) => {
        const { userType, accountEnabled, ...object } = see(id);
        return type === 'User' ? object : { ...object, userType, accountEnabled };
    });
    // In one piece, however many.
    return { status: 200, body: { value: objects } };
}
function listUsers(request, world, see) {
    const filter = (0,exchange/* queryValue */.cL)(request, '$filter') ?? '';
    const list = /^id in \(([^)]*)\)$/i.exec(filter)?.[1];
    const ids = list?.split(',').map((one) => one.trim().replaceAll("'", '').toLowerCase());
    if (ids !== undefined && ids.length > MOST_IN_FILTER) {
        throw graphError(400, 'Request_UnsupportedQuery', `Too many child clauses specified in search filter expression containing 'OR' operators: ${ids.length}. Max allowed: ${MOST_IN_FILTER}.`);
    }
    const users = world.scenario.principals.filter(({ id, type }) => type === 'User' && (ids === undefined || ids.includes(id.toLowerCase())));
    return graph_page(request, world, users.map(({ id }) => see(id)));
}
function answerApplication(request, world, application, relation, version, see) {
    switch (relation) {
        case '':
            return {
                status: 200,
                body: {
                    id: objectIdOf(application),
                    appId: application.clientId,
                    displayName: application.displayName ?? application.clientId,
                    passwordCredentials: (application.secrets ?? []).map(({ value, expiresOn }, index) => ({
                        keyId: `${objectIdOf(application).slice(0, -2)}${String(index + 10).padStart(2, '0')}`,
                        displayName: null,
                        // Graph shows the first letters, and never the secret again.
                        hint: value.slice(0, 3),
                        secretText: null,
                        startDateTime: '2026-01-01T00:00:00Z',
                        endDateTime: expiresOn ?? '2099-12-31T00:00:00Z',
                    })),
                },
            };
        case 'owners':
            return graph_page(request, world, (application.owners ?? []).map(see));
        case 'federatedidentitycredentials':
            return graph_page(request, world, (application.federatedCredentials ?? []).map((one, index) => ({
                id: `${objectIdOf(application).slice(0, -2)}${String(index + 50)}`,
                name: one.name ?? `credential-${index}`,
                issuer: one.issuer,
                subject: one.claimsMatchingExpression === undefined ? one.subject : null,
                audiences: one.audiences ?? ['api://AzureADTokenExchange'],
                description: null,
                ...(version === 'beta'
                    ? {
                        claimsMatchingExpression: one.claimsMatchingExpression === undefined
                            ? null
                            : { value: one.claimsMatchingExpression, languageVersion: 1 },
                    }
                    : {}),
            })));
        default:
            throw graphError(400, 'BadRequest', `Resource not found for the segment '${relation}'.`);
    }
}
/** App registrations have an object id of their own, beside that of their service principal. */
function objectIdOf({ clientId, objectId }) {
    return objectId ?? `0b1ec7${clientId.slice(6)}`;
}
function graph_findApplication(world, id, byAppId) {
    const found = world.tenant.applications.find((one) => one.type !== 'ManagedIdentity' &&
        (one.tenantId ?? world.scenario.tenantId) === world.scenario.tenantId &&
        (byAppId ? one.clientId : objectIdOf(one)).toLowerCase() === id);
    if (found === undefined)
        throw notThere(id);
    return found;
}
function existing(world, id, type) {
    const found = world.scenario.principals.find((one) => one.id.toLowerCase() === id && one.type === type);
    if (found === undefined)
        throw notThere(id);
    return found.id;
}
/** Everyone in a group, groups in it included, each once. */
function membersOf({ scenario }, group) {
    const direct = new Map(scenario.principals.map((one) => [one.id.toLowerCase(), one.members ?? []]));
    const found = new Set();
    const open = [group.toLowerCase()];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const member of direct.get(at) ?? []) {
            if (!found.has(member.toLowerCase())) {
                found.add(member.toLowerCase());
                open.push(member.toLowerCase());
            }
        }
    }
    return found;
}
function ownersOf({ scenario }, id) {
    return scenario.principals.find((one) => one.id.toLowerCase() === id.toLowerCase())?.owners ?? [];
}
function graph_page(request, world, items) {
    const size = Math.min(Number((0,exchange/* queryValue */.cL)(request, '$top') ?? 100), world.scenario.pageSize ?? 999);
    const start = Number((0,exchange/* queryValue */.cL)(request, '$skiptoken') ?? 0);
    const fields = (0,exchange/* queryValue */.cL)(request, '$select');
    const value = items.slice(start, start + size).map((one) => selected(one, fields));
    const next = new URL(world.origin + request.url.pathname + request.url.search);
    next.searchParams.set('$skiptoken', String(start + size));
    return {
        status: 200,
        body: { value, ...(start + size < items.length ? { '@odata.nextLink': next.href } : {}) },
    };
}
function notThere(id) {
    return graphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);
}
function graphError(status, code, message) {
    return new exchange/* Refusal */.P_({
        status,
        body: { error: { code, message, innerError: { 'request-id': '00000000-0000-4000-8000-000000000000' } } },
    });
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/keyring.js

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function makeKeyring(scenario) {
    const known = new Set();
    const slots = new Map();
    const remember = (secret) => {
        known.add(secret);
        return secret;
    };
    for (const [id, given] of Object.entries(scenario.credentials ?? {})) {
        const primary = given.primaryKey === undefined ? given.key1 : given.primaryKey;
        const secondary = given.secondaryKey === undefined ? given.key2 : given.secondaryKey;
        slots.set(id.toLowerCase(), {
            primary: primary === undefined ? makeKey() : primary,
            secondary: secondary === undefined ? makeKey() : secondary,
        });
    }
    for (const { primary, secondary } of slots.values()) {
        for (const key of [primary, secondary]) {
            if (key !== null && key !== '') {
                remember(key);
            }
        }
    }
    for (const secret of scenario.applications.flatMap((one) => one.secrets ?? [])) {
        remember(secret.value);
    }
    function entry(id) {
        const existing = slots.get(id.toLowerCase());
        if (existing !== undefined) {
            return existing;
        }
        const made = { primary: remember(makeKey()), secondary: remember(makeKey()) };
        slots.set(id.toLowerCase(), made);
        return made;
    }
    return {
        keys: (id) => ({ ...entry(id) }),
        replace: (id, slot, value) => {
            entry(id)[slot] = remember(value ?? makeKey());
        },
        remember,
        secrets: () => [...known],
    };
}
/** 84 letters and digits with the service's marker inside, like the keys that Azure makes today. */
function makeKey() {
    const letters = Array.from({ length: 76 }, () => ALPHABET[(0,external_node_crypto_.randomInt)(ALPHABET.length)]).join('');
    return `${letters.slice(0, 52)}JQQJ99${letters.slice(52, 74)}${(0,external_node_crypto_.randomBytes)(2).toString('hex')}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/dist/src/simulator/managedIdentity.js



/**
 * The token service that App Service puts beside a process: plain HTTP on loopback, guarded by a header.
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
async function hostManagedIdentity(world, observe) {
    const header = world.keyring.remember((0,external_node_crypto_.randomUUID)());
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
        void answer(url, incoming.headers['x-identity-header'], header, world)
            .catch(() => ({ status: 500, body: { statusCode: 500, message: 'The simulator failed.' } }))
            .then(({ status, body }) => {
            observe(incoming.method ?? 'GET', url.pathname, url.search, status);
            outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    return {
        env: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: header },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function answer(url, presented, header, world) {
    if (url.pathname !== '/msi/token') {
        return { status: 404, body: { statusCode: 404, message: 'Not found.' } };
    }
    if (presented !== header) {
        return { status: 401, body: { statusCode: 401, message: 'The identity header is missing or wrong.' } };
    }
    const resource = url.searchParams.get('resource') ?? '';
    const audience = knownAudience(resource, world);
    if (audience === undefined) {
        return { status: 400, body: { statusCode: 400, message: `AADSTS500011: unknown resource ${resource}` } };
    }
    const identities = world.tenant.applications.filter((one) => one.type === 'ManagedIdentity');
    const clientId = url.searchParams.get('client_id')?.toLowerCase();
    const identity = clientId === undefined
        ? identities[0]
        : identities.find((one) => one.clientId.toLowerCase() === clientId);
    if (identity === undefined) {
        return {
            status: 400,
            body: {
                statusCode: 400,
                message: 'No User Assigned or Delegated Managed Identity found for specified ClientId.',
            },
        };
    }
    const { token, expiresIn } = await issueAccessToken(identity, audience, world);
    return {
        status: 200,
        body: {
            access_token: token,
            expires_on: String(Math.floor(world.now() / 1000) + expiresIn),
            resource,
            token_type: 'Bearer',
            client_id: identity.clientId,
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/metadata.js

/**
 * The cloud described as Azure Resource Manager describes its own, so that `az cloud register
 * --endpoint-resource-manager` and other clients can be pointed at it.
 * https://learn.microsoft.com/azure-stack/user/azure-stack-rest-api-use
 */
function answerMetadata(request, world) {
    const version = (0,exchange/* queryValue */.cL)(request, 'api-version') ?? '2015-01-01';
    const { origin, audiences, scenario } = world;
    const host = new URL(origin).host;
    if (version < '2018-01-01') {
        return {
            status: 200,
            body: {
                galleryEndpoint: `${origin}/`,
                graphEndpoint: `${audiences.graph}/`,
                portalEndpoint: `${origin}/`,
                authentication: { loginEndpoint: `${origin}/`, audiences: [audiences.resourceManager] },
            },
        };
    }
    const cloud = {
        name: 'AzureSimulator',
        portal: `${origin}/`,
        authentication: {
            loginEndpoint: `${origin}/`,
            audiences: [audiences.resourceManager, `${audiences.resourceManager}/`],
            tenant: scenario.tenantId,
            identityProvider: 'AAD',
        },
        resourceManager: `${origin}/`,
        graph: `${audiences.graph}/`,
        graphAudience: `${audiences.graph}/`,
        microsoftGraphResourceId: `${audiences.graph}/`,
        media: `${origin}/`,
        gallery: `${origin}/`,
        batch: `${origin}/`,
        sqlManagement: `${origin}/`,
        activeDirectoryDataLake: `${origin}/`,
        suffixes: { keyVaultDns: host, storage: host, acrLoginServer: host, sqlServerHostname: host },
    };
    // Newer versions answer every cloud there is.
    return { status: 200, body: version >= '2022-09-01' ? [cloud] : cloud };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/scoringAnswers.js

/** An error body of a scoring host. */
function problem(status, code, message) {
    return { status, body: { error: { code, message } } };
}
/** What the scenario scripts for this request: first its statuses, then its answers in turn. */
function play(behaviour, count, request, otherwise) {
    const statuses = behaviour.statuses ?? [];
    const answers = behaviour.answers ?? [];
    const status = statuses[count - 1];
    const delayMs = behaviour.latencyMs ?? 0;
    if (status !== undefined && status >= 300) {
        return { ...problem(status, 'Scripted', `The scenario answers ${status} to request ${count}.`), delayMs };
    }
    const answer = answers.length === 0 ? undefined : answers[Math.max(0, count - 1 - statuses.length) % answers.length];
    if (request.method !== 'POST' && answer === undefined) {
        return { status: 405, headers: { allow: 'POST' } };
    }
    return {
        ...(answer === undefined
            ? otherwise
            : {
                status: answer.status ?? 200,
                headers: answer.headers ?? {},
                ...(answer.body === undefined ? {} : { body: answer.body }),
            }),
        delayMs,
    };
}
function defaultCompletion(world) {
    return {
        status: 200,
        body: {
            id: `chatcmpl-${(0,external_node_crypto_.randomUUID)()}`,
            object: 'chat.completion',
            created: Math.floor(world.now() / 1000),
            model: 'simulated',
            choices: [
                {
                    index: 0,
                    finish_reason: 'stop',
                    message: { role: 'assistant', content: 'Hello from the simulator.' },
                },
            ],
            usage: { prompt_tokens: 4, completion_tokens: 5, total_tokens: 9 },
        },
    };
}
function startJob(request, resource, world) {
    if (request.method !== 'POST') {
        return { status: 405, headers: { allow: 'POST' } };
    }
    const name = `batchjob-${(0,external_node_crypto_.randomUUID)()}`;
    return {
        status: 201,
        body: {
            id: `${resource.id}/jobs/${name}`,
            name,
            type: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/jobs',
            properties: {
                jobType: 'Pipeline',
                status: 'Preparing',
                displayName: name,
                creationTime: new Date(world.now()).toISOString(),
            },
        },
    };
}
function describeApi(resource) {
    return {
        openapi: '3.0.3',
        info: { title: resource.name, version: '1' },
        paths: { '/score': { post: { operationId: 'score', responses: { 200: { description: 'scored' } } } } },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/scoring.js






const scoring_ML = 'Microsoft.MachineLearningServices/workspaces';
/**
 * The hosts that endpoints are scored at: `/scoring/{host}/…`. Status codes as in
 * https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints
 */
function serveScoring(world) {
    const progress = new Map();
    const behaviours = new Map(Object.entries(world.scenario.scoring ?? {}).map(([id, behaviour]) => [id.toLowerCase(), behaviour]));
    const advance = (key) => {
        const state = progress.get(key) ?? { count: 0, credit: new Map() };
        progress.set(key, state);
        state.count += 1;
        return state;
    };
    return async (request) => {
        const host = request.path.slice(SCORING_PATH.length).split('/')[0] ?? '';
        const endpoint = findEndpoint(host, world);
        if (endpoint === undefined) {
            return { status: 404, body: `No endpoint is served at ${host}.` };
        }
        const { resource, kind } = endpoint;
        const requestId = (0,external_node_crypto_.randomUUID)();
        const clientRequestId = request.headers['x-ms-client-request-id'];
        const trace = {
            'x-request-id': requestId,
            ...(clientRequestId === undefined ? {} : { 'x-ms-client-request-id': clientRequestId }),
        };
        const finish = (response) => ({
            ...response,
            headers: { ...trace, ...response.headers },
        });
        if (resource.properties?.['publicNetworkAccess'] === 'Disabled') {
            return finish(problem(403, 'Forbidden', 'Public network access is disabled for this endpoint. Use its private endpoint.'));
        }
        try {
            await authenticateScoring(request, resource, kind, world);
        }
        catch (error) {
            if (error instanceof exchange/* Refusal */.P_) {
                return finish(error.response);
            }
            throw error;
        }
        const behaviour = behaviours.get(resource.id.toLowerCase()) ?? {};
        if (kind === 'batch') {
            return finish(startJob(request, resource, world));
        }
        if (kind === 'serverless') {
            return finish(play(behaviour, advance(resource.id).count, request, defaultCompletion(world)));
        }
        return finish(scoreOnline(request, resource, behaviour, advance, world));
    };
}
function findEndpoint(host, world) {
    const types = [
        ['online', `${scoring_ML}/onlineEndpoints`],
        ['batch', `${scoring_ML}/batchEndpoints`],
        ['serverless', `${scoring_ML}/serverlessEndpoints`],
    ];
    for (const [kind, type] of types) {
        for (const resource of world.tenant.ofType(type)) {
            const inference = resource.properties?.['inferenceEndpoint'];
            const address = (0,exchange/* isRecord */.u4)(inference) ? inference['uri'] : resource.properties?.['scoringUri'];
            const prefix = `${world.origin}${SCORING_PATH}${host}`.toLowerCase();
            const played = typeof address === 'string' ? playedAddress(world.origin, address).toLowerCase() : '';
            if (played === prefix || played.startsWith(`${prefix}/`)) {
                return { resource, kind };
            }
        }
    }
    return undefined;
}
async function authenticateScoring(request, resource, kind, world) {
    const mode = String(resource.properties?.['authMode'] ?? 'Key').toLowerCase();
    const token = (0,exchange/* bearerToken */.hC)(request) ?? (kind === 'serverless' ? request.headers['api-key'] : undefined);
    if (token === undefined) {
        throw new exchange/* Refusal */.P_(problem(401, 'Unauthorized', 'Access denied: no credential in the request.'));
    }
    const takesKey = mode === 'key' || mode === 'keyandaad';
    if (takesKey) {
        const { primary, secondary } = world.keyring.keys(resource.id);
        if (token === primary || token === secondary) {
            return;
        }
        if (mode === 'key') {
            throw new exchange/* Refusal */.P_({ status: 401, body: 'key_auth_access_denied' });
        }
    }
    if (mode === 'amltoken') {
        const verified = await verifyToken(token, world.keys.endpoints, world.now());
        if (!verified.ok || verified.claims['endpointId'] !== resource.id.toLowerCase()) {
            throw new exchange/* Refusal */.P_({ status: 401, body: 'token_auth_access_denied' });
        }
        return;
    }
    const verified = await verifyToken(token, world.keys.entra, world.now());
    const audience = verified.ok ? String(verified.claims.aud).replace(/\/$/, '') : '';
    if (!verified.ok || audience !== world.audiences.machineLearning) {
        throw new exchange/* Refusal */.P_({ status: 401, body: 'Microsoft Entra Token is not valid for this endpoint' });
    }
    const operation = {
        online: `${scoring_ML}/onlineEndpoints/score/action`,
        batch: `${scoring_ML}/batchEndpoints/jobs/write`,
        serverless: undefined,
    }[kind];
    if (operation !== undefined &&
        !world.access.allows(callerOf(verified.claims).objectId, operation, resource.id)) {
        throw new exchange/* Refusal */.P_({ status: 401, body: 'Microsoft Entra Token denied by policy' });
    }
}
function scoreOnline(request, resource, behaviour, advance, world) {
    const path = `/${request.path.slice(SCORING_PATH.length).split('/').slice(1).join('/')}`;
    if (request.method === 'GET' && path === '/swagger.json') {
        return { status: 200, body: describeApi(resource) };
    }
    if (request.method === 'GET' && path === '/') {
        return { status: 200, body: 'Healthy' };
    }
    const pinned = request.headers['azureml-model-deployment'];
    const deployment = pinned ?? chooseDeployment(resource, advance(`${resource.id}|traffic`));
    const exists = deployment !== undefined && world.tenant.find(`${resource.id}/deployments/${deployment}`) !== undefined;
    const routed = deployment !== undefined && (0,exchange/* isRecord */.u4)(resource.properties?.['traffic']);
    if (deployment === undefined || (pinned !== undefined && !exists && !hasTraffic(resource, deployment))) {
        return problem(404, 'NotFound', pinned === undefined
            ? 'No deployment of this endpoint receives traffic.'
            : `The deployment '${pinned}' was not found.`);
    }
    const own = { ...behaviour, ...behaviour.deployments?.[deployment] };
    const response = play(own, advance(`${resource.id}|${deployment}`).count, request, {
        status: 200,
        body: { deployment, received: Buffer.byteLength(request.body) },
    });
    return {
        ...response,
        headers: {
            ...(routed ? { 'azureml-model-deployment': deployment, 'azureml-model-session': deployment } : {}),
            'ms-azureml-model-time': String(response.delayMs ?? 0),
            ...response.headers,
        },
    };
}
function weights(resource) {
    const traffic = resource.properties?.['traffic'];
    return (0,exchange/* isRecord */.u4)(traffic)
        ? Object.entries(traffic).filter((entry) => typeof entry[1] === 'number' && entry[1] > 0)
        : [];
}
function hasTraffic(resource, deployment) {
    return weights(resource).some(([name]) => name === deployment);
}
/** A smooth weighted round, so that a hundred requests show exactly the declared split. */
function chooseDeployment(resource, { credit }) {
    const split = weights(resource);
    const total = split.reduce((sum, [, weight]) => sum + weight, 0);
    let chosen;
    for (const [name, weight] of split) {
        credit.set(name, (credit.get(name) ?? 0) + weight);
        if (chosen === undefined || (credit.get(name) ?? 0) > (credit.get(chosen) ?? 0)) {
            chosen = name;
        }
    }
    if (chosen !== undefined) {
        credit.set(chosen, (credit.get(chosen) ?? 0) - total);
    }
    return chosen;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/dist/src/simulator/server.js



const LARGEST_BODY = 16 * 1024 * 1024;
/** Serves TLS on 127.0.0.1 alone. */
async function listen(parts) {
    const { certificate, port } = parts;
    const server = (0,external_node_https_.createServer)({ cert: certificate.certificate, key: certificate.key, minVersion: 'TLSv1.2' });
    // Longer than any client here keeps a connection unused: one that closes as it is taken up again looks like a fault.
    server.keepAliveTimeout = 120_000;
    server.on('request', (incoming, outgoing) => {
        server_answer(incoming, outgoing, parts).catch(() => incoming.socket.destroy());
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    return { port: server.address().port, close: () => server_close(server) };
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
async function server_answer(incoming, outgoing, { handler, faults, observe, now }) {
    const request = await readRequest(incoming);
    if (request === undefined) {
        // The rest of the body is not read, so the connection is of no more use.
        outgoing.writeHead(413, { connection: 'close' }).end();
        return;
    }
    const fault = faults.next(request);
    const wait = () => (fault?.delayMs === undefined ? undefined : pause(fault.delayMs));
    const afterEffect = fault?.afterEffect === true;
    if (!afterEffect) {
        await wait();
    }
    const replaced = fault !== undefined && (fault.status !== undefined || fault.reset === true);
    const served = replaced && !afterEffect ? { status: 200 } : await serve(request, handler);
    if (afterEffect) {
        await wait();
    }
    if (fault?.reset === true) {
        observe(request, 0);
        incoming.socket.destroy();
        return;
    }
    const response = fault === undefined ? served : applyFault(served, fault);
    if (response.delayMs !== undefined && response.delayMs > 0) {
        await pause(response.delayMs);
    }
    observe(request, response.status);
    send(request, response, outgoing, now(), fault?.truncate);
}
/** Does not keep a process alive that has been told to end. */
function pause(milliseconds) {
    return (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false });
}
async function serve(request, handler) {
    try {
        return await handler(request);
    }
    catch (error) {
        if (error instanceof exchange/* Refusal */.P_) {
            return error.response;
        }
        const message = error instanceof Error ? error.message : 'unknown';
        return {
            status: 500,
            body: { error: { code: 'SimulatorError', message: `The simulator failed: ${message}` } },
        };
    }
}
/** A fault with a status stands in for the whole answer; one without changes only what it names. */
function applyFault(response, fault) {
    const base = fault.status === undefined ? response : { status: fault.status };
    return {
        ...base,
        headers: { ...base.headers, ...lowerCaseKeys(fault.headers ?? {}) },
        ...(fault.body === undefined ? {} : { body: fault.body }),
    };
}
function lowerCaseKeys(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function send(request, response, outgoing, now, truncate) {
    const isText = typeof response.body === 'string';
    const body = response.body === undefined ? '' : isText ? String(response.body) : JSON.stringify(response.body);
    const bytes = Buffer.from(body, 'utf8');
    const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
    outgoing.writeHead(response.status, {
        ...(bytes.length === 0 ? {} : { 'content-type': type }),
        ...lowerCaseKeys(response.headers ?? {}),
        date: new Date(now).toUTCString(),
        'content-length': String(bytes.length),
    });
    if (truncate === undefined || request.method === 'HEAD') {
        outgoing.end(bytes);
        return;
    }
    outgoing.write(bytes.subarray(0, truncate), () => outgoing.destroy());
}
async function readRequest(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        const bytes = chunk;
        size += bytes.length;
        if (size > LARGEST_BODY) {
            return undefined;
        }
        chunks.push(bytes);
    }
    // ARM does not mind a doubled slash at the front, which SDKs send.
    const target = (incoming.url ?? '/').replace(/^\/+/, '/');
    const origin = `https://${incoming.headers.host ?? 'localhost'}`;
    const url = new URL(target, URL.canParse(origin) ? origin : 'https://localhost');
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
    ]));
    return {
        method: incoming.method ?? 'GET',
        url,
        path: decodePath(url.pathname),
        query: url.searchParams,
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
    };
}
/** An escaped slash stays one: it is part of a name, not the end of it. */
function decodePath(path) {
    try {
        return path
            .split('/')
            .map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
            .join('/');
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/builtInRoles.js
/**
 * Built-in role definitions that a scenario may assign without repeating them: names, ids and operations are Azure's
 * own. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const BUILT_IN_ROLES = [
    builtIn('8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner', { actions: ['*'] }),
    builtIn('b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor', {
        actions: ['*'],
        notActions: [
            'Microsoft.Authorization/*/Delete',
            'Microsoft.Authorization/*/Write',
            'Microsoft.Authorization/elevateAccess/Action',
            'Microsoft.Blueprint/blueprintAssignments/write',
            'Microsoft.Blueprint/blueprintAssignments/delete',
            'Microsoft.Compute/galleries/share/action',
            'Microsoft.Purview/consents/write',
            'Microsoft.Purview/consents/delete',
            'Microsoft.Resources/deploymentStacks/manageDenySetting/action',
            'Microsoft.Subscription/cancel/action',
            'Microsoft.Subscription/enable/action',
        ],
    }),
    builtIn('acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader', { actions: ['*/read'] }),
    builtIn('18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator', {
        actions: ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'],
    }),
    builtIn('f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator', {
        actions: [
            'Microsoft.Authorization/roleAssignments/write',
            'Microsoft.Authorization/roleAssignments/delete',
            '*/read',
            'Microsoft.Support/*',
        ],
    }),
    builtIn('f6c7c914-8db3-469d-8ca1-694a8f32e121', 'AzureML Data Scientist', {
        actions: [
            'Microsoft.MachineLearningServices/workspaces/*/read',
            'Microsoft.MachineLearningServices/workspaces/*/action',
            'Microsoft.MachineLearningServices/workspaces/*/delete',
            'Microsoft.MachineLearningServices/workspaces/*/write',
        ],
        notActions: [
            'Microsoft.MachineLearningServices/workspaces/delete',
            'Microsoft.MachineLearningServices/workspaces/write',
            'Microsoft.MachineLearningServices/workspaces/computes/*/write',
            'Microsoft.MachineLearningServices/workspaces/computes/*/delete',
            'Microsoft.MachineLearningServices/workspaces/computes/listKeys/action',
            'Microsoft.MachineLearningServices/workspaces/listKeys/action',
            'Microsoft.MachineLearningServices/workspaces/hubs/write',
            'Microsoft.MachineLearningServices/workspaces/hubs/delete',
            'Microsoft.MachineLearningServices/workspaces/featurestores/write',
            'Microsoft.MachineLearningServices/workspaces/featurestores/delete',
        ],
    }),
    builtIn('e503ece1-11d0-4e8e-8e2c-7a6c3bf38815', 'AzureML Compute Operator', {
        actions: [
            'Microsoft.MachineLearningServices/workspaces/computes/*',
            'Microsoft.MachineLearningServices/workspaces/notebooks/vm/*',
        ],
    }),
    builtIn('64702f94-c441-49e6-a78b-ef80e0188fee', 'Azure AI Developer', {
        actions: [
            'Microsoft.MachineLearningServices/workspaces/*/read',
            'Microsoft.MachineLearningServices/workspaces/*/action',
            'Microsoft.MachineLearningServices/workspaces/*/delete',
            'Microsoft.MachineLearningServices/workspaces/*/write',
            'Microsoft.MachineLearningServices/locations/*/read',
            'Microsoft.Authorization/*/read',
            'Microsoft.Resources/deployments/*',
        ],
        notActions: [
            'Microsoft.MachineLearningServices/workspaces/delete',
            'Microsoft.MachineLearningServices/workspaces/write',
            'Microsoft.MachineLearningServices/workspaces/listKeys/action',
            'Microsoft.MachineLearningServices/workspaces/hubs/write',
            'Microsoft.MachineLearningServices/workspaces/hubs/delete',
            'Microsoft.MachineLearningServices/workspaces/featurestores/write',
            'Microsoft.MachineLearningServices/workspaces/featurestores/delete',
            'Microsoft.MachineLearningServices/workspaces/evaluations/results/labels/read',
            'Microsoft.MachineLearningServices/workspaces/evaluations/results/reasonings/read',
            'Microsoft.MachineLearningServices/workspaces/simulations/results/images/read',
        ],
        dataActions: [
            'Microsoft.CognitiveServices/accounts/OpenAI/*',
            'Microsoft.CognitiveServices/accounts/SpeechServices/*',
            'Microsoft.CognitiveServices/accounts/ContentSafety/*',
            'Microsoft.CognitiveServices/accounts/MaaS/*',
        ],
        notDataActions: ['Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write'],
    }),
    builtIn('b78c5d69-af96-48a3-bf8d-a8b4d589de94', 'Azure AI Administrator', {
        actions: [
            'Microsoft.Authorization/*/read',
            'Microsoft.CognitiveServices/*',
            'Microsoft.ContainerRegistry/registries/*',
            'Microsoft.DocumentDb/databaseAccounts/*',
            'Microsoft.Features/features/read',
            'Microsoft.Features/providers/features/read',
            'Microsoft.Features/providers/features/register/action',
            'Microsoft.Insights/alertRules/*',
            'Microsoft.Insights/components/*',
            'Microsoft.Insights/diagnosticSettings/*',
            'Microsoft.Insights/generateLiveToken/read',
            'Microsoft.Insights/logDefinitions/read',
            'Microsoft.Insights/metricAlerts/*',
            'Microsoft.Insights/metricdefinitions/read',
            'Microsoft.Insights/metrics/read',
            'Microsoft.Insights/scheduledqueryrules/*',
            'Microsoft.Insights/topology/read',
            'Microsoft.Insights/transactions/read',
            'Microsoft.Insights/webtests/*',
            'Microsoft.KeyVault/*',
            'Microsoft.MachineLearningServices/workspaces/*',
            'Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action',
            'Microsoft.ResourceHealth/availabilityStatuses/read',
            'Microsoft.Resources/deployments/*',
            'Microsoft.Resources/deployments/operations/read',
            'Microsoft.Resources/subscriptions/operationresults/read',
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourcegroups/deployments/*',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Resources/subscriptions/resourceGroups/write',
            'Microsoft.Storage/storageAccounts/*',
            'Microsoft.Support/*',
            'Microsoft.Search/searchServices/write',
            'Microsoft.Search/searchServices/read',
            'Microsoft.Search/searchServices/delete',
            'Microsoft.Search/searchServices/indexes/*',
            'Microsoft.Search/searchServices/listAdminKeys/action',
            'Microsoft.Search/searchServices/privateEndpointConnections/*',
            'Microsoft.DataFactory/factories/*',
        ],
    }),
    builtIn('a97b65f3-24c7-4388-baec-2e87135dc908', 'Cognitive Services User', {
        actions: [
            'Microsoft.CognitiveServices/*/read',
            'Microsoft.CognitiveServices/accounts/listkeys/action',
            'Microsoft.Insights/alertRules/read',
            'Microsoft.Insights/diagnosticSettings/read',
            'Microsoft.Insights/logDefinitions/read',
            'Microsoft.Insights/metricdefinitions/read',
            'Microsoft.Insights/metrics/read',
            'Microsoft.ResourceHealth/availabilityStatuses/read',
            'Microsoft.Resources/deployments/operations/read',
            'Microsoft.Resources/subscriptions/operationresults/read',
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Support/*',
        ],
        dataActions: ['Microsoft.CognitiveServices/*'],
        notDataActions: [
            'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write',
            'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write',
        ],
    }),
    builtIn('5e0bd9bd-7b93-4f28-af87-19fc36ad61bd', 'Cognitive Services OpenAI User', {
        actions: [
            'Microsoft.CognitiveServices/*/read',
            'Microsoft.Authorization/roleAssignments/read',
            'Microsoft.Authorization/roleDefinitions/read',
        ],
        dataActions: [
            'Microsoft.CognitiveServices/accounts/OpenAI/*/read',
            'Microsoft.CognitiveServices/accounts/OpenAI/engines/completions/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/engines/search/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/engines/generate/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/audio/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/search/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/realtime/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/extensions/chat/completions/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/images/generations/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/delete',
            'Microsoft.CognitiveServices/accounts/OpenAI/assistants/*',
            'Microsoft.CognitiveServices/accounts/OpenAI/responses/*',
        ],
        notDataActions: ['Microsoft.CognitiveServices/accounts/OpenAI/stored-completions/read'],
    }),
    builtIn('25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68', 'Cognitive Services Contributor', {
        actions: [
            'Microsoft.Authorization/*/read',
            'Microsoft.CognitiveServices/*',
            'Microsoft.Features/features/read',
            'Microsoft.Features/providers/features/read',
            'Microsoft.Features/providers/features/register/action',
            'Microsoft.Insights/alertRules/*',
            'Microsoft.Insights/diagnosticSettings/*',
            'Microsoft.Insights/logDefinitions/read',
            'Microsoft.Insights/metricdefinitions/read',
            'Microsoft.Insights/metrics/read',
            'Microsoft.ResourceHealth/availabilityStatuses/read',
            'Microsoft.Resources/deployments/*',
            'Microsoft.Resources/deployments/operations/read',
            'Microsoft.Resources/subscriptions/operationresults/read',
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourcegroups/deployments/*',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Support/*',
        ],
    }),
    builtIn('53ca6127-db72-4b80-b1b0-d745d6d5456d', 'Foundry User', {
        actions: [
            'Microsoft.Authorization/*/read',
            'Microsoft.CognitiveServices/*/read',
            'Microsoft.CognitiveServices/accounts/listkeys/action',
            'Microsoft.Insights/alertRules/read',
            'Microsoft.Insights/diagnosticSettings/read',
            'Microsoft.Insights/logDefinitions/read',
            'Microsoft.Insights/metricdefinitions/read',
            'Microsoft.Insights/metrics/read',
            'Microsoft.ResourceHealth/availabilityStatuses/read',
            'Microsoft.Resources/deployments/*',
            'Microsoft.Resources/subscriptions/operationresults/read',
            'Microsoft.Resources/subscriptions/read',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Support/*',
        ],
        dataActions: ['Microsoft.CognitiveServices/*'],
        notDataActions: [
            'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action',
            'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write',
            'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write',
        ],
    }),
    builtIn('f1a07417-d97a-45cb-824c-7a7467783830', 'Managed Identity Operator', {
        actions: [
            'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
            'Microsoft.Authorization/*/read',
            'Microsoft.Insights/alertRules/*',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Resources/deployments/*',
            'Microsoft.Support/*',
        ],
    }),
    builtIn('e40ec5ca-96e0-45a2-b4ff-59039f2c2b59', 'Managed Identity Contributor', {
        actions: [
            'Microsoft.ManagedIdentity/userAssignedIdentities/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/write',
            'Microsoft.ManagedIdentity/userAssignedIdentities/delete',
            'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write',
            'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete',
            'Microsoft.ManagedIdentity/userAssignedIdentities/revokeTokens/action',
            'Microsoft.Authorization/*/read',
            'Microsoft.Insights/alertRules/*',
            'Microsoft.Resources/subscriptions/resourceGroups/read',
            'Microsoft.Resources/deployments/*',
            'Microsoft.Support/*',
        ],
    }),
    builtIn('ea01e6af-a1c1-4350-9563-ad00f8c72ec5', 'Azure Machine Learning Workspace Connection Secrets Reader', {
        actions: [
            'Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action',
            'Microsoft.MachineLearningServices/workspaces/metadata/secrets/read',
        ],
    }),
    builtIn('7f951dda-4ed3-4680-a7ca-43fe172d538d', 'AcrPull', {
        actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
    }),
];
function builtIn(guid, roleName, ...permissions) {
    return {
        id: `/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
        name: guid,
        type: 'Microsoft.Authorization/roleDefinitions',
        properties: {
            roleName,
            type: 'BuiltInRole',
            description: roleName,
            assignableScopes: ['/'],
            permissions: permissions.map((one) => ({
                actions: [],
                notActions: [],
                dataActions: [],
                notDataActions: [],
                ...one,
            })),
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/tenant.js



function buildTenant(scenario) {
    const resources = new Map();
    for (const resource of [
        ...scenario.resources,
        ...(scenario.registrationAssignments ?? []),
        ...(scenario.classicAdministrators ?? []),
    ]) {
        resources.set(resource.id.toLowerCase(), resource);
    }
    deriveResourceGroups(resources);
    const subscriptions = new Map(scenario.subscriptions.map((one) => [one.subscriptionId.toLowerCase(), one]));
    const applications = [...scenario.applications, ...managedIdentities(scenario)];
    const tenants = new Set([
        scenario.tenantId,
        ...scenario.subscriptions.map((one) => one.tenantId),
        ...applications.map((one) => one.tenantId),
    ]
        .filter((one) => one !== undefined)
        .map((one) => one.toLowerCase()));
    const parents = managementGroupParents(scenario);
    const containers = groupContainers(scenario);
    const byType = indexTypes(resources);
    const ofType = (type) => byType.get(type.toLowerCase())?.resources ?? [];
    const own = new Set(scenario.roleDefinitions.map((role) => (0,armId/* lastSegment */.mp)(role.id).toLowerCase()));
    return {
        scenario,
        applications,
        roleDefinitions: [...scenario.roleDefinitions, ...BUILT_IN_ROLES.filter((role) => !own.has(role.name))],
        resources,
        find: (id) => resources.get(id.toLowerCase()),
        exists: (id) => resources.has(id.toLowerCase()) || [...resources.keys()].some((key) => (0,armId/* isWithin */.UO)(key, id)),
        children: (parent, type) => ofType(type).filter((one) => (0,armId/* parentId */.A1)(one.id).toLowerCase() === parent.toLowerCase()),
        ofType,
        typeName: (type) => byType.get(type.toLowerCase())?.name ?? type,
        subscription: (id) => subscriptions.get(id.toLowerCase()),
        knowsTenant: (tenantId) => tenants.has(tenantId.toLowerCase()),
        managementGroupsAbove(id) {
            const above = [];
            for (let at = parents.get(id.toLowerCase()); at !== undefined && !above.includes(at); at = parents.get(at)) {
                above.push(at);
            }
            return above;
        },
        groupsOf(principalId) {
            const groups = new Set();
            const open = [principalId.toLowerCase()];
            for (let member = open.pop(); member !== undefined; member = open.pop()) {
                for (const group of containers.get(member) ?? []) {
                    if (!groups.has(group)) {
                        groups.add(group);
                        open.push(group);
                    }
                }
            }
            return groups;
        },
    };
}
function indexTypes(resources) {
    const index = new Map();
    for (const resource of resources.values()) {
        const name = (0,armId/* typeOfId */.pm)(resource.id) ?? resource.type;
        const entry = index.get(name.toLowerCase()) ?? { name, resources: [] };
        entry.resources.push(resource);
        index.set(name.toLowerCase(), entry);
    }
    return index;
}
function deriveResourceGroups(resources) {
    for (const resource of [...resources.values()]) {
        const match = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)/i.exec(resource.id);
        if (match?.[1] !== undefined && !resources.has(match[0].toLowerCase())) {
            resources.set(match[0].toLowerCase(), {
                id: match[0],
                name: match[1],
                type: 'Microsoft.Resources/resourceGroups',
                location: resource.location ?? 'eastus',
                properties: { provisioningState: 'Succeeded' },
            });
        }
    }
}
/** User-assigned identities among the resources act as applications, with their federated credentials. */
function managedIdentities(scenario) {
    const known = new Set(scenario.applications.map((one) => one.clientId.toLowerCase()));
    return scenario.resources
        .filter((one) => (0,armId/* typeOfId */.pm)(one.id)?.toLowerCase() === 'microsoft.managedidentity/userassignedidentities')
        .flatMap((identity) => {
        const { clientId, principalId, tenantId } = identity.properties ?? {};
        if (typeof clientId !== 'string' ||
            typeof principalId !== 'string' ||
            known.has(clientId.toLowerCase())) {
            return [];
        }
        return [
            {
                clientId,
                principalId,
                displayName: identity.name,
                type: 'ManagedIdentity',
                ...(typeof tenantId === 'string' ? { tenantId } : {}),
                federatedCredentials: federatedCredentials(scenario, identity.id),
            },
        ];
    });
}
function federatedCredentials(scenario, identity) {
    return scenario.resources
        .filter((one) => /\/federatedidentitycredentials$/i.test((0,armId/* typeOfId */.pm)(one.id) ?? '') && (0,armId/* isWithin */.UO)(one.id, identity))
        .flatMap((one) => {
        const { issuer, subject, audiences } = one.properties ?? {};
        if (typeof issuer !== 'string' || typeof subject !== 'string') {
            return [];
        }
        const texts = Array.isArray(audiences)
            ? audiences.filter((text) => typeof text === 'string')
            : undefined;
        return [{ name: one.name, issuer, subject, ...(texts === undefined ? {} : { audiences: texts }) }];
    });
}
/** Child id (lower case, `/subscriptions/…` or a management group) to the id of the group above it. */
function managementGroupParents(scenario) {
    const parents = new Map();
    for (const group of scenario.managementGroups ?? []) {
        const { details, children } = group.properties ?? {};
        const parent = (0,exchange/* isRecord */.u4)(details) && (0,exchange/* isRecord */.u4)(details['parent']) ? details['parent']['id'] : undefined;
        if (typeof parent === 'string') {
            parents.set(group.id.toLowerCase(), parent.toLowerCase());
        }
        for (const child of Array.isArray(children) ? children : []) {
            if ((0,exchange/* isRecord */.u4)(child) && typeof child['id'] === 'string') {
                parents.set(child['id'].toLowerCase(), group.id.toLowerCase());
            }
        }
    }
    return parents;
}
function groupContainers(scenario) {
    const containers = new Map();
    for (const group of scenario.principals) {
        for (const member of group.members ?? []) {
            const list = containers.get(member.toLowerCase()) ?? [];
            list.push(group.id.toLowerCase());
            containers.set(member.toLowerCase(), list);
        }
    }
    return containers;
}

;// CONCATENATED MODULE: ./build/dist/src/simulator/simulator.js
























/** Starts an Azure and a GitHub on `https://localhost:PORT`. */
async function startSimulator(options) {
    const { scenario, directory } = options;
    const now = options.now ?? Date.now;
    const [certificate, entra, github, kubernetes, endpoints] = await Promise.all([
        // Clients check the certificate by the machine's clock, whatever clock the services are played with.
        makeCertificate(Date.now()),
        makeSigningKey('entra'),
        makeSigningKey('github'),
        makeSigningKey('cluster'),
        makeSigningKey('azureml'),
    ]);
    const tenant = buildTenant(scenario);
    const keyring = makeKeyring(scenario);
    const requestToken = keyring.remember((0,external_node_crypto_.randomBytes)(48).toString('base64url'));
    const gitHubToken = keyring.remember(`ghs_${(0,external_node_crypto_.randomBytes)(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`);
    const requests = [];
    let handler = async () => ({ status: 503 });
    // Before anything listens: a directory that cannot be had must leave nothing behind.
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    await (0,promises_.chmod)(directory, 0o700);
    const server = await listen({
        certificate,
        port: options.port ?? 0,
        now,
        handler: (request) => handler(request),
        faults: planFaults([...(options.faults ?? []), ...(scenario.faults ?? [])]),
        observe(request, status) {
            const apiVersion = (0,exchange/* queryValue */.cL)(request, 'api-version');
            requests.push({
                method: request.method,
                path: request.path,
                query: request.url.search,
                status,
                surface: surfaceOf(request.path),
                ...(apiVersion === undefined ? {} : { apiVersion }),
            });
        },
    });
    const origin = `https://localhost:${server.port}`;
    const world = {
        origin,
        scenario,
        tenant,
        access: evaluateAccess(tenant),
        keyring,
        keys: { entra, github, kubernetes, endpoints },
        audiences: makeAudiences(origin),
        now,
    };
    const identityHost = await hostManagedIdentity(world, (method, path, query, status) => {
        requests.push({ method, path, query, status, surface: 'managed-identity' });
    });
    const gitHubApi = makeGitHubApi(world, gitHubToken);
    handler = dispatch({ world, requestToken, gitHubApi });
    const announcement = makeAnnouncement(world, { directory, requestToken, gitHubToken });
    await Promise.all([
        (0,promises_.writeFile)(announcement.caFile, certificate.ca, { mode: 0o600 }),
        (0,promises_.writeFile)(announcement.cloudFile, `${JSON.stringify(describeCloud(world), null, 2)}\n`, { mode: 0o600 }),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'event.json'), `${JSON.stringify(describeEvent(scenario.github, origin), null, 2)}\n`, {
            mode: 0o600,
        }),
    ]);
    return {
        origin,
        announcement,
        requests,
        gitHubPosts: gitHubApi.posts,
        secrets: () => keyring.secrets(),
        issueServiceAccountToken: (subject) => issueServiceAccountToken(subject, world),
        managedIdentityEnv: identityHost.env,
        stop: async () => {
            await Promise.all([server.close(), identityHost.close()]);
        },
    };
}
function surfaceOf(path) {
    const lower = path.toLowerCase();
    const starts = (prefix) => lower === prefix || lower.startsWith(`${prefix}/`);
    if (starts('/_services')) {
        return 'github-oidc';
    }
    if (lower.startsWith(CLUSTER_ISSUER_PATH)) {
        return 'kubernetes-oidc';
    }
    if (starts('/api/v3') || starts('/api/graphql')) {
        return 'github-api';
    }
    if (starts('/metadata/endpoints')) {
        return 'metadata';
    }
    if (starts('/subscriptions') || starts('/providers') || starts('/tenants')) {
        return 'arm';
    }
    if (starts('/scoring')) {
        return 'scoring';
    }
    if (starts('/ai-services') || starts('/sts')) {
        return 'ai-services';
    }
    if (starts('/v1.0') || starts('/beta')) {
        return 'graph';
    }
    return lower.split('/').length > 2 ? 'entra' : 'unknown';
}
function dispatch({ world, requestToken, gitHubApi }) {
    const services = {
        entra: (request) => answerEntra(request, world),
        'github-oidc': (request) => answerGitHubOidc(request, world, requestToken),
        'github-api': async (request) => gitHubApi.answer(request),
        'kubernetes-oidc': async (request) => answerClusterIssuer(request, world),
        arm: serveArm(world),
        metadata: async (request) => answerMetadata(request, world),
        scoring: serveScoring(world),
        'ai-services': (request) => answerAccount(request, world),
        graph: (request) => answerGraph(request, world),
        // Not at this listener.
        'managed-identity': undefined,
        unknown: undefined,
    };
    const nothing = {
        status: 404,
        body: { error: { code: 'NotFound', message: 'Nothing is served at this address.' } },
    };
    return async (request) => (await services[surfaceOf(request.path)]?.(request)) ?? nothing;
}


/***/ })

};
