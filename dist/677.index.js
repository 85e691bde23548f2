export const id = 677;
export const ids = [677];
export const modules = {

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ armFailure),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   uR: () => (/* binding */ azureFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);
/* harmony import */ var _inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8875);
/* harmony import */ var _leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);



/** A `Failure` whose code is one of this room's. */
function azureFailure(details) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(details);
}
/** True for the statuses that hold the answer asked for. */
function succeeded(answer) {
    return answer.status >= 200 && answer.status < 300;
}
/** What a refusal of ARM means for the attempt, and what to do about it. */
function armFailure(answer, attempt) {
    const said = describe(answer);
    switch (answer.status) {
        case 401:
            return azureFailure({
                code: 'access-token-rejected',
                message: 'Azure Resource Manager did not accept the access token.',
                cause: said,
                remedy: 'Check that tenant-id is the tenant of the subscription and that cloud names the right cloud; then run again.',
                exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
            });
        case 403:
            return forbidden(answer, attempt, said);
        case 404:
            return notFound(answer, attempt, said);
        case 409:
            return azureFailure({
                code: 'operation-in-progress',
                message: `Another operation is running on ${attempt.id.name}.`,
                cause: said,
                remedy: 'Wait until it has ended (az ml online-endpoint show …: provisioning_state), then run again.',
                exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
            });
        case 429:
            return azureFailure({
                code: 'azure-throttled',
                message: 'Azure Resource Manager went on answering 429 Too Many Requests.',
                cause: said,
                remedy: 'Run again later, or spread the jobs that use this identity: the limit counts per identity and subscription.',
                exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
            });
        default:
            return otherStatus(answer, attempt, said);
    }
}
function forbidden(answer, attempt, said) {
    const operation = (0,_leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .z)(attempt.id, attempt.action);
    const code = answer.error?.code ?? '';
    const text = answer.error?.message ?? '';
    if (code === 'RequestDisallowedByPolicy') {
        return azureFailure({
            code: 'disallowed-by-policy',
            message: `An Azure Policy does not allow ${operation} on ${attempt.id.name}.`,
            cause: said,
            remedy: 'Ask the owner of the policy named in the answer for an exemption, or use an endpoint it allows.',
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
        });
    }
    if (code === 'DenyAssignmentAuthorizationFailed') {
        return azureFailure({
            code: 'denied-by-assignment',
            message: `A deny assignment forbids ${operation} on ${attempt.id.name}; no role can grant it.`,
            cause: said,
            remedy: 'Deny assignments are made by managed applications and deployment stacks: change them there.',
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
        });
    }
    if (/public network access|private (?:link|endpoint)|virtual network|firewall/i.test(text)) {
        return azureFailure({
            code: 'network-forbidden',
            message: `${attempt.id.name} may not be reached from this runner's network.`,
            cause: said,
            remedy: "Run on a self-hosted runner inside the workspace's virtual network, or allow this network.",
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
        });
    }
    const skipRead = attempt.action === 'read'
        ? ' Or give auth-mode and scoring-uri as inputs: then the endpoint is not read at all.'
        : '';
    const assign = 'have an owner of the resource group assign the smallest role, below; it takes up to ten minutes to work.';
    return azureFailure({
        code: 'operation-forbidden',
        message: `The identity${attempt.objectId === undefined ? '' : ` ${attempt.objectId}`} has no role that grants ${operation} ` +
            `on ${(0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEndpointId */ .CJ)(attempt.id)}${attempt.seen === true ? '' : ', or that endpoint does not exist'}.`,
        cause: said,
        remedy: (attempt.seen === true
            ? `H${assign.slice(1)}`
            : `Check the subscription, the names and the spelling first: Azure answers 403 for what is not there, too. Then ${assign}`) +
            skipRead,
        snippets: [(0,_leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__/* .leastPrivilegeSnippet */ .w)(attempt.id, attempt.action, attempt)],
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
    });
}
function notFound(answer, { id }, said) {
    const common = { cause: said, exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.nothingMatched };
    const code = answer.error?.code ?? '';
    const text = answer.error?.message ?? '';
    switch (code) {
        case 'SubscriptionNotFound':
            return azureFailure({
                ...common,
                code: 'subscription-not-found',
                message: `There is no subscription ${id.subscriptionId} that this identity can see.`,
                remedy: 'Check subscription-id, and that the subscription belongs to the tenant of tenant-id and to this cloud (az account show --subscription …).',
            });
        case 'ResourceGroupNotFound':
            return azureFailure({
                ...common,
                code: 'resource-group-not-found',
                message: `There is no resource group ${id.resourceGroup} in subscription ${id.subscriptionId}.`,
                remedy: 'Check resource-group and subscription-id (az group list --subscription …).',
            });
        default:
    }
    const parent = id.type === 'ai-services' ? undefined : id.workspace;
    const parentMissing = code === 'ParentResourceNotFound' ||
        (parent !== undefined && /workspaces\/[^/'"]+['"]? (?:under|was not found)/i.test(text));
    if (parent !== undefined && parentMissing) {
        return azureFailure({
            ...common,
            code: 'workspace-not-found',
            message: `There is no workspace ${parent} in resource group ${id.resourceGroup}.`,
            remedy: 'Check workspace and resource-group (az ml workspace list --resource-group …).',
        });
    }
    return azureFailure({
        ...common,
        code: 'endpoint-not-found',
        message: id.type === 'ai-services'
            ? `There is no AI services account ${id.name} in resource group ${id.resourceGroup}.`
            : `There is no ${id.type} endpoint ${id.name} in workspace ${id.workspace}.`,
        remedy: id.type === 'ai-services'
            ? 'Check the name (az cognitiveservices account list --resource-group …).'
            : `Check the name and the workspace (az ml ${id.type === 'online' ? 'online-endpoint' : id.type === 'batch' ? 'batch-endpoint' : 'serverless-endpoint'} list --workspace-name … --resource-group …).`,
    });
}
function otherStatus(answer, attempt, said) {
    if (answer.status >= 500 || answer.status === 408) {
        return azureFailure({
            code: 'azure-unavailable',
            message: `Azure went on failing (HTTP ${answer.status}) at ${(0,_leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .z)(attempt.id, attempt.action)}.`,
            cause: said,
            remedy: 'It is a fault of the service: run again later; https://azure.status.microsoft shows outages.',
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
        });
    }
    if (answer.status >= 400) {
        return azureFailure({
            code: 'azure-refused-request',
            message: `Azure refused ${(0,_leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .z)(attempt.id, attempt.action)} on ${attempt.id.name} (HTTP ${answer.status}).`,
            cause: said,
            remedy: "The cause above is Azure's own; give its correlation id to Azure's support if it does not help.",
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
        });
    }
    return unexpectedAnswer(attempt, said);
}
/** The service answered, but not in the documented shape. Nothing of the body is repeated: it may hold a credential. */
function unexpectedAnswer({ id, action }, what) {
    return azureFailure({
        code: 'azure-answer-unexpected',
        message: `Azure's answer to ${(0,_leastPrivilege_js__WEBPACK_IMPORTED_MODULE_2__/* .operationOf */ .z)(id, action)} on ${id.name} is not of the documented shape.`,
        cause: what,
        remedy: 'Nothing was handed on. Please report this, with the cause above, as an issue of this action.',
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.error,
    });
}
function describe(answer) {
    const { error, status, correlationId } = answer;
    const words = error === undefined
        ? 'no error body'
        : [error.code, error.message].filter((part) => part !== '').join(': ');
    return `HTTP ${status}: ${words}${correlationId === undefined ? '' : ` (correlation id ${correlationId})`}`;
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leastPrivilegeSnippet),
/* harmony export */   z: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _findings_quoteForShell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5476);
/* harmony import */ var _inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8875);


/** Operations by what is done to an endpoint; spelled as Azure's provider operations are. */
const OPERATIONS = {
    online: {
        read: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
        listKeys: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action',
        token: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action',
        score: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action',
    },
    batch: {
        read: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/read',
    },
    serverless: {
        read: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/read',
        listKeys: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listKeys/action',
    },
    'ai-services': {
        read: 'Microsoft.CognitiveServices/accounts/read',
        listKeys: 'Microsoft.CognitiveServices/accounts/listKeys/action',
    },
};
/** The operation that Azure checks for an action on an endpoint, in Azure's spelling. */
function operationOf(id, action) {
    const operations = OPERATIONS[id.type];
    const operation = operations[action];
    if (operation === undefined)
        throw new Error(`${id.type} endpoints have no operation ${action}`);
    return operation;
}
const ROLE_NAMES = {
    read: 'Endpoint Reader',
    listKeys: 'Endpoint Key Reader',
    token: 'Endpoint Token Reader',
    score: 'Endpoint Scorer',
};
/**
 * The smallest custom role that grants an action, and its assignment on this one endpoint, as commands to paste.
 * Custom roles can be assignable at a resource group but not at a single resource; the assignment itself is on the
 * endpoint.
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles
 */
function leastPrivilegeSnippet(id, action, assignee) {
    const actions = [...new Set([operationOf(id, 'read'), operationOf(id, action)])];
    // Names of custom roles are unique in a tenant, and this one can be assigned in one resource group.
    const kind = id.type === 'ai-services' ? 'AI Services' : `ML ${id.type}`;
    const name = `${kind} ${ROLE_NAMES[action]} (${id.resourceGroup})`;
    const role = {
        Name: name,
        IsCustom: true,
        Description: `One operation for pipelines: ${operationOf(id, action)}`,
        Actions: actions,
        NotActions: [],
        AssignableScopes: [(0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceGroupId */ .x6)(id)],
    };
    return {
        language: 'shell',
        text: [
            `az role definition create --role-definition ${(0,_findings_quoteForShell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e)(JSON.stringify(role))}`,
            [
                'az role assignment create',
                `--assignee-object-id ${(0,_findings_quoteForShell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e)(assignee.objectId ?? 'OBJECT-ID-OF-THE-IDENTITY')}`,
                // Azure refuses an assignment whose type is not the principal's own, and finds it out where none is given.
                ...(assignee.principalType === undefined
                    ? []
                    : [`--assignee-principal-type ${assignee.principalType}`]),
                `--role ${(0,_findings_quoteForShell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e)(name)}`,
                `--scope ${(0,_findings_quoteForShell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e)((0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .formatEndpointId */ .CJ)(id))}`,
            ].join(' '),
        ].join('\n'),
    };
}


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  _A: () => (/* binding */ identifyTarget),
  kz: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./build/dist/src/failure.js
var failure = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(5476);
// EXTERNAL MODULE: ./build/dist/src/http/networkFailure.js
var networkFailure = __webpack_require__(9433);
// EXTERNAL MODULE: ./build/dist/src/http/retry.js
var retry = __webpack_require__(467);
// EXTERNAL MODULE: ./build/dist/src/http/transportFailure.js
var transportFailure = __webpack_require__(8176);
// EXTERNAL MODULE: ./build/dist/src/identity/scoringHosts.js
var scoringHosts = __webpack_require__(1799);
// EXTERNAL MODULE: ./build/dist/src/inventory/endpointId.js
var endpointId = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var fact = __webpack_require__(3777);
// EXTERNAL MODULE: ./build/dist/src/secrets/forms.js
var secrets_forms = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/dist/src/azure/armFailures.js
var armFailures = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/dist/src/azure/bearer.js
/** The way of all machine learning endpoints, keys included. */
function bearer(type, secret) {
    return { type, secret, headerName: 'Authorization', headerValue: `Bearer ${secret}`, extraHeaders: {} };
}
/** An Entra token for an audience. It opens all that the identity may use there, not one endpoint alone. */
async function entraCredential({ login }, audience) {
    const { token, expiresAt, refreshAfter } = await login.token(audience);
    return {
        ...bearer('AADToken', token),
        expiresAt,
        ...(refreshAfter === undefined ? {} : { refreshAfter }),
    };
}

// EXTERNAL MODULE: ./build/dist/src/azure/body.js
var azure_body = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/dist/src/azure/endpointBody.js





/** Reads the resource of an endpoint at one api-version; anything but a 2xx of that very resource throws. */
async function readEndpointBody(azure, id, apiVersion) {
    return endpointBody(azure, id, await azure.arm.get((0,endpointId/* formatEndpointId */.CJ)(id), apiVersion));
}
function endpointBody(azure, id, answer) {
    if (!(0,armFailures/* succeeded */.gq)(answer)) {
        const { identity, principalType } = azure.login;
        throw (0,armFailures/* armFailure */.Fw)(answer, { id, action: 'read', objectId: identity.objectId, principalType });
    }
    if (typeof answer.body !== 'object' || answer.body === null) {
        throw (0,armFailures/* unexpectedAnswer */.au)({ id, action: 'read' }, 'the body is not a JSON object');
    }
    const answeredId = (0,azure_body.at)(answer.body, 'id');
    if (typeof answeredId === 'string' && !(0,endpointId/* sameArmId */.e1)(answeredId, (0,endpointId/* formatEndpointId */.CJ)(id))) {
        throw elsewhere(id);
    }
    return answer.body;
}
/** An endpoint of which nothing was looked at, because the caller said what is needed. */
function unreadEndpoint(id, authMode, scoringUri) {
    const skipped = (0,fact/* unknown */.L5)('not-read', 'the endpoint was not read: auth-mode and scoring-uri were given');
    return {
        id,
        authMode: { state: 'known', value: authMode },
        scoringUri: { state: 'known', value: scoringUri },
        provisioningState: skipped,
        publicNetworkAccess: skipped,
        location: skipped,
        compute: skipped,
        requiredHeaders: {},
        kind: skipped,
        disableLocalAuth: skipped,
        customSubDomain: skipped,
    };
}
/** What all kinds have in common; each adapter adds its own. */
function commonFacts(id, body) {
    return {
        id,
        authMode: (0,azure_body/* textFact */.y)(body, 'properties', 'authMode'),
        scoringUri: (0,azure_body/* textFact */.y)(body, 'properties', 'scoringUri'),
        provisioningState: (0,azure_body/* textFact */.y)(body, 'properties', 'provisioningState'),
        publicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'publicNetworkAccess'),
        location: (0,azure_body/* textFact */.y)(body, 'location'),
        compute: fact/* ABSENT */.sj,
        requiredHeaders: {},
        kind: (0,azure_body/* textFact */.y)(body, 'kind'),
        disableLocalAuth: fact/* ABSENT */.sj,
        customSubDomain: fact/* ABSENT */.sj,
    };
}
function elsewhere(id) {
    return (0,armFailures/* azureFailure */.uR)({
        code: 'endpoint-elsewhere',
        message: `Azure answered with another resource than ${(0,endpointId/* formatEndpointId */.CJ)(id)}.`,
        remedy: 'Nothing was handed on. Check the cloud, any proxy in between, and the ids you gave.',
        exitCode: failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/inventory/endpoint.js
/** Whether Azure answered for this endpoint, or only the caller did. */
function wasRead({ provisioningState }) {
    return provisioningState.state !== 'unknown';
}

;// CONCATENATED MODULE: ./build/dist/src/azure/keys.js







/** Property names of the two keys: `primaryKey`/`secondaryKey`, for AI services accounts `key1`/`key2`. */
const FIELDS = {
    primary: ['primaryKey', 'key1'],
    secondary: ['secondaryKey', 'key2'],
};
/** Throws unless the caller said that a key may leave this process. */
function requireKeyAllowed(wish) {
    if (wish.allowKey)
        return;
    const { id, authMode } = wish.endpoint;
    const alsoTokens = authMode.state === 'known' && authMode.value.toLowerCase() === 'keyandaad';
    const asked = id.type === 'ai-services' || alsoTokens;
    throw (0,armFailures/* azureFailure */.uR)({
        code: 'key-not-allowed',
        message: `${asked ? `auth-mode asks for the key of ${id.name}` : `${id.name} authenticates by key`}, and this action does not hand on a key unless allow-key says so.`,
        cause: 'A key has no expiry, belongs to nobody, and opens the endpoint to whoever reads it until somebody regenerates it.',
        remedy: id.type === 'ai-services'
            ? 'Leave auth-mode out (an Entra token is used), or write auth-mode: CognitiveToken for a token of ten minutes. To go on with the key all the same, set allow-key.'
            : alsoTokens
                ? 'Leave auth-mode out: the endpoint takes Entra tokens too. To go on with the key all the same, set allow-key.'
                : id.type === 'serverless'
                    ? 'Make the endpoint take Entra tokens (authMode AAD). To go on with the key all the same, set allow-key.'
                    : `Move the endpoint off keys: create one with auth_mode: ${wish.endpoint.compute.state === 'known' ? 'aml_token (Kubernetes endpoints take no Entra tokens)' : 'aad_token or aml_token'} beside it and move the callers. To go on with the key all the same, set allow-key.`,
        snippets: [
            ...(id.type === 'online' ? [keylessEndpoint(wish.endpoint)] : []),
            { language: 'yaml', text: 'with:\n  allow-key: true' },
        ],
        exitCode: failure/* EXIT */.d.refused,
    });
}
/** @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint */
function keylessEndpoint({ compute }) {
    const kubernetes = compute.state === 'known';
    return {
        language: 'yaml',
        text: [
            '# endpoint.yml',
            `$schema: https://azuremlschemas.azureedge.net/latest/${kubernetes ? 'kubernetes' : 'managed'}OnlineEndpoint.schema.json`,
            'name: NEW-NAME',
            // The cluster's name comes from Azure, so it is not written into something to paste.
            ...(kubernetes ? ['compute: azureml:CLUSTER'] : []),
            `auth_mode: ${kubernetes ? 'aml_token' : 'aad_token'}`,
        ].join('\n'),
    };
}
/**
 * The key asked for. Both keys of the answer are masked, also the one that is not used.
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys
 */
async function fetchKey({ arm, login, effects }, endpoint, apiVersion, which) {
    const { id } = endpoint;
    const attempt = {
        id,
        action: 'listKeys',
        objectId: login.identity.objectId,
        principalType: login.principalType,
        seen: wasRead(endpoint),
    };
    const answer = await arm.post(`${(0,endpointId/* formatEndpointId */.CJ)(id)}/listKeys`, apiVersion);
    const keys = {
        primary: FIELDS.primary.map((field) => (0,azure_body.at)(answer.body, field)).find(isSecret),
        secondary: FIELDS.secondary.map((field) => (0,azure_body.at)(answer.body, field)).find(isSecret),
    };
    for (const key of Object.values(keys))
        if (key !== undefined)
            effects.mask(key);
    if (answer.status === 400 && /disableLocalAuth/i.test(answer.error?.message ?? ''))
        throw keysDisabled(id);
    if (!(0,armFailures/* succeeded */.gq)(answer))
        throw (0,armFailures/* armFailure */.Fw)(answer, attempt);
    const key = keys[which];
    if (key !== undefined)
        return key;
    if (typeof answer.body !== 'object' || answer.body === null) {
        throw (0,armFailures/* unexpectedAnswer */.au)(attempt, 'the body is not a JSON object');
    }
    throw (0,armFailures/* azureFailure */.uR)({
        code: 'key-absent',
        message: `${id.name} has no ${which} key.`,
        cause: 'Azure answered the call with an empty key: endpoints that authenticate by tokens have none.',
        remedy: 'If you gave auth-mode, leave it out, so that the credential fits the endpoint. If the endpoint is in key mode, regenerate the key and run again.',
        snippets: [regenerateCommand(id, apiVersion, which)],
        exitCode: failure/* EXIT */.d.unreachable,
    });
}
/** By `az rest`: the command of the ml extension sends the present key back, which changes nothing. */
function regenerateCommand(id, apiVersion, which) {
    const [operation, body] = id.type === 'ai-services'
        ? ['regenerateKey', { keyName: which === 'primary' ? 'Key1' : 'Key2' }]
        : ['regenerateKeys', { keyType: which === 'primary' ? 'Primary' : 'Secondary' }];
    const url = `${(0,endpointId/* formatEndpointId */.CJ)(id)}/${operation}?api-version=${apiVersion}`;
    return {
        language: 'shell',
        text: `az rest --method post --url ${(0,quoteForShell/* quoteForShell */.e)(url)} --body ${(0,quoteForShell/* quoteForShell */.e)(JSON.stringify(body))}`,
    };
}
/** Good news to an auditor, but not to a step that wants a key. */
function keysDisabled(id) {
    return (0,armFailures/* azureFailure */.uR)({
        code: 'keys-disabled',
        message: `Keys are switched off on ${id.name} (disableLocalAuth), which is how it should be.`,
        remedy: 'Leave auth-mode out: an Entra token is fetched instead.',
        exitCode: failure/* EXIT */.d.refused,
    });
}
function isSecret(value) {
    return typeof value === 'string' && value.length >= secrets_forms/* SHORTEST_SECRET */.c3;
}

;// CONCATENATED MODULE: ./build/dist/src/azure/online.js









/** Has all that is read and called here, and every cloud has it. */
const API_VERSION = '2024-04-01';
/** Managed and Kubernetes online endpoints. @see https://learn.microsoft.com/rest/api/azureml/online-endpoints */
const online = {
    async read(azure, id) {
        const body = await readEndpointBody(azure, id, API_VERSION);
        return { ...commonFacts(id, body), compute: (0,azure_body/* textFact */.y)(body, 'properties', 'compute') };
    },
    choose({ endpoint, authMode: asked }) {
        const { authMode } = endpoint;
        if (authMode.state !== 'known')
            throw authModeUnknown(endpoint.id, 'it says no auth mode');
        const known = ['Key', 'AMLToken', 'AADToken'].find((mode) => mode.toLowerCase() === authMode.value.toLowerCase());
        if (known === undefined)
            throw authModeUnknown(endpoint.id, `its auth mode is ${JSON.stringify(authMode.value)}`);
        if (asked !== undefined && asked !== known)
            throw authModeMismatch(endpoint.id, known, asked);
        return known;
    },
    async fetch(azure, type, wish) {
        switch (type) {
            case 'Key':
                requireKeyAllowed(wish);
                return bearer('Key', await fetchKey(azure, wish.endpoint, API_VERSION, wish.key));
            case 'AMLToken':
                return await fetchAmlToken(azure, wish.endpoint);
            default:
                return await entraCredential(azure, azure.cloud.machineLearningAudience);
        }
    },
};
/**
 * `expiryTimeUtc` and `refreshAfterTimeUtc` are unix seconds: 24 and 12 hours ahead.
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/get-token
 */
async function fetchAmlToken({ arm, login, effects }, endpoint) {
    const { id } = endpoint;
    const attempt = {
        id,
        action: 'token',
        objectId: login.identity.objectId,
        principalType: login.principalType,
        seen: wasRead(endpoint),
    };
    const answer = await arm.post(`${(0,endpointId/* formatEndpointId */.CJ)(id)}/token`, API_VERSION);
    const token = (0,azure_body.at)(answer.body, 'accessToken');
    if (typeof token === 'string' && token.length >= secrets_forms/* SHORTEST_SECRET */.c3)
        effects.mask(token);
    if (!(0,armFailures/* succeeded */.gq)(answer))
        throw (0,armFailures/* armFailure */.Fw)(answer, attempt);
    if (typeof token !== 'string' || token.length < secrets_forms/* SHORTEST_SECRET */.c3) {
        throw (0,armFailures/* unexpectedAnswer */.au)(attempt, 'there is no accessToken in it');
    }
    const expiresAt = milliseconds((0,azure_body.at)(answer.body, 'expiryTimeUtc'));
    const refreshAfter = milliseconds((0,azure_body.at)(answer.body, 'refreshAfterTimeUtc'));
    return {
        ...bearer('AMLToken', token),
        ...(expiresAt === undefined ? {} : { expiresAt }),
        ...(refreshAfter === undefined ? {} : { refreshAfter }),
    };
}
function milliseconds(seconds) {
    return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 && seconds < 1e11
        ? seconds * 1000
        : undefined;
}
function authModeUnknown(id, why) {
    return (0,armFailures/* azureFailure */.uR)({
        code: 'auth-mode-unknown',
        message: `The auth mode of ${id.name} is not known: ${why}.`,
        remedy: `Say which credential you want: auth-mode with Key or AADToken${id.type === 'online' ? ' or AMLToken, together with scoring-uri' : ''}.`,
        exitCode: failure/* EXIT */.d.refused,
    });
}
function authModeMismatch(id, actual, asked) {
    return (0,armFailures/* azureFailure */.uR)({
        code: 'auth-mode-mismatch',
        message: `auth-mode asks for ${asked}, but ${id.name} authenticates by ${actual}.`,
        remedy: 'Leave auth-mode out, so that the credential fits the endpoint; an endpoint takes one kind only.',
        exitCode: failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/azure/aiServices.js















const aiServices_API_VERSION = '2024-10-01';
const MINUTE = 60_000;
/** Azure AI services (Cognitive Services) accounts. @see https://learn.microsoft.com/azure/ai-services/authentication */
const aiServices = {
    async read(azure, id) {
        const body = await readEndpointBody(azure, id, aiServices_API_VERSION);
        return {
            ...commonFacts(id, body),
            authMode: (0,fact/* unknown */.L5)('not-read', 'AI services accounts take several kinds of credential'),
            scoringUri: (0,azure_body/* textFact */.y)(body, 'properties', 'endpoint'),
            disableLocalAuth: (0,azure_body/* booleanFact */.d)(body, 'properties', 'disableLocalAuth'),
            customSubDomain: (0,azure_body/* textFact */.y)(body, 'properties', 'customSubDomainName'),
        };
    },
    choose({ endpoint, authMode: asked }) {
        const wanted = asked ?? 'AADToken';
        // Never a token of another kind in its place: this may be for an address that the caller gave.
        if (wanted === 'AMLToken') {
            throw authModeMismatch(endpoint.id, 'AADToken, CognitiveToken or Key', wanted);
        }
        if (wanted !== 'AADToken' && (0,fact/* knownValue */.jj)(endpoint.disableLocalAuth) === true)
            throw keysDisabled(endpoint.id);
        if (wanted === 'AADToken' && endpoint.customSubDomain.state === 'absent')
            throw subdomainMissing(endpoint);
        return wanted;
    },
    async fetch(azure, type, wish) {
        const { endpoint } = wish;
        const credential = await fetchBy(azure, type, wish);
        return { ...credential, extraHeaders: translatorHeaders(endpoint, credential) };
    },
};
async function fetchBy(azure, type, wish) {
    const { endpoint } = wish;
    switch (type) {
        case 'Key': {
            requireKeyAllowed(wish);
            const key = await fetchKey(azure, endpoint, aiServices_API_VERSION, wish.key);
            const headerName = isOpenAi(endpoint) ? 'api-key' : 'Ocp-Apim-Subscription-Key';
            return { type, secret: key, headerName, headerValue: key, extraHeaders: {} };
        }
        case 'CognitiveToken':
            return await issueToken(azure, wish);
        default:
            return await entraCredential(azure, azure.cloud.cognitiveServicesAudience);
    }
}
/** OpenAI and Foundry accounts read `api-key`; all others `Ocp-Apim-Subscription-Key`. */
function isOpenAi({ kind, scoringUri }) {
    if (kind.state === 'known')
        return ['openai', 'aiservices'].includes(kind.value.toLowerCase());
    return /\.(?:openai|services\.ai)\.azure\.(?:com|us|cn)$/i.test(hostOf(scoringUri));
}
/**
 * Translator's global address serves every account of the world, so it must be told which one. An account without a
 * subdomain of its own has that address, whatever a cloud calls it.
 * @see https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/authentication
 */
function translatorHeaders(endpoint, { type }) {
    if (!isSharedTranslator(endpoint))
        return {};
    const region = regionOf(endpoint);
    return {
        ...(region === undefined ? {} : { 'Ocp-Apim-Subscription-Region': region }),
        ...(type === 'AADToken' ? { 'Ocp-Apim-ResourceId': encodeURI((0,endpointId/* formatEndpointId */.CJ)(endpoint.id)) } : {}),
    };
}
/** As it stands in headers and host names; undefined for global accounts, and for what is no region's name. */
function regionOf({ location }) {
    const region = (0,fact/* knownValue */.jj)(location)?.toLowerCase() ?? 'global';
    return region !== 'global' && /^[a-z0-9]+$/.test(region) ? region : undefined;
}
function isSharedTranslator({ kind, customSubDomain, scoringUri }) {
    return (((0,fact/* knownValue */.jj)(kind)?.toLowerCase() === 'texttranslation' && customSubDomain.state === 'absent') ||
        isGlobalTranslator(scoringUri));
}
function isGlobalTranslator(uri) {
    return /(?:^|\.)microsofttranslator\.(?:com|us|cn|azure\.us|azure\.cn)$/i.test(hostOf(uri));
}
function hostOf(uri) {
    const text = (0,fact/* knownValue */.jj)(uri) ?? '';
    return URL.canParse(text) ? new URL(text).hostname : '';
}
/**
 * Exchanges the key, inside this process, for a token of ten minutes. The key goes to a host of the cloud and nowhere
 * else.
 * @see https://learn.microsoft.com/azure/ai-services/authentication#authenticate-with-an-access-token
 */
async function issueToken(azure, wish) {
    const { id } = wish.endpoint;
    const url = tokenIssuer(wish.endpoint);
    if (url.protocol !== 'https:') {
        throw (0,armFailures/* azureFailure */.uR)({
            code: 'scoring-uri-plain-http',
            message: `The key of ${id.name} is not sent to ${url.host} over plain http, where whoever is on the way can read it.`,
            remedy: "Give the account's https address, or leave auth-mode and scoring-uri out.",
            exitCode: failure/* EXIT */.d.refused,
        });
    }
    // allow-scoring-host is for a credential that the caller has; the key here is one that nobody allowed to leave.
    if (!isGlobalTranslator(wish.endpoint.scoringUri) && !(0,scoringHosts/* isHostAllowed */.rh)(azure.cloud.scoringHosts, url)) {
        throw (0,armFailures/* azureFailure */.uR)({
            code: 'scoring-host-not-allowed',
            message: `The key of ${id.name} is not sent to ${url.host} to be exchanged for a token: that is not a host of ${azure.cloud.name}.`,
            remedy: 'Leave scoring-uri out, so that the account itself says its address.',
            exitCode: failure/* EXIT */.d.refused,
        });
    }
    const key = await fetchKey(azure, wish.endpoint, aiServices_API_VERSION, wish.key);
    const asked = azure.effects.now();
    const answer = await exchangeKey(azure, url, key).catch((error) => {
        if (!(error instanceof transportFailure/* TransportFailure */.Az))
            throw error;
        throw (0,networkFailure/* explainTransportFailure */.J)(error, `reach ${url.host}, which exchanges the key of ${id.name} for a token`);
    });
    const token = answer.text.trim();
    if (answer.status === 200 && token.length >= secrets_forms/* SHORTEST_SECRET */.c3 && !/\s/.test(token)) {
        azure.effects.mask(token);
        const expiresAt = asked + 10 * MINUTE;
        return { ...bearer('CognitiveToken', token), expiresAt, refreshAfter: expiresAt - 2 * MINUTE };
    }
    throw (0,armFailures/* azureFailure */.uR)({
        ...exchangeRefusal(answer.status),
        message: `${url.host} did not exchange the key of ${id.name} for a token (HTTP ${answer.status}).`,
        exitCode: failure/* EXIT */.d.unreachable,
    });
}
/** Asking twice for a token does no harm, so a busy service is asked again. */
async function exchangeKey({ transport, effects }, url, key) {
    const outcome = await (0,retry/* retry */.L5)(async () => {
        try {
            const answer = await transport.send({
                method: 'POST',
                url: url.href,
                headers: { 'Ocp-Apim-Subscription-Key': key, 'Content-Length': '0' },
                signal: effects.signal,
            });
            if (!(0,retry/* isTransientStatus */.Dm)(answer.status))
                return { done: true, value: answer };
            const retryAfterMs = (0,retry/* readRetryAfter */.D$)((name) => answer.header(name), effects.now());
            return { done: false, problem: answer, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
        }
        catch (error) {
            if (!(error instanceof transportFailure/* TransportFailure */.Az) || !error.transient)
                throw error;
            return { done: false, problem: error };
        }
    }, retry/* DEFAULT_SCHEDULE */.S7, effects);
    if (outcome.done)
        return outcome.value;
    if (outcome.problem instanceof transportFailure/* TransportFailure */.Az)
        throw outcome.problem;
    return outcome.problem;
}
function exchangeRefusal(status) {
    if (status === 403) {
        return {
            code: 'network-forbidden',
            remedy: 'The account is closed to this network: run on a self-hosted runner that may reach it, or allow this network.',
        };
    }
    if (status === 429) {
        return { code: 'azure-throttled', remedy: 'Run again later, or spread the jobs that use this account.' };
    }
    if ((0,retry/* isTransientStatus */.Dm)(status)) {
        return {
            code: 'azure-unavailable',
            remedy: 'It is a fault of the service: run again later; https://azure.status.microsoft shows outages.',
        };
    }
    return {
        code: 'issue-token-refused',
        remedy: 'Not every kind of account takes such tokens (OpenAI does not). Leave auth-mode out, so that an Entra token is used.',
    };
}
/** The service below the account's own address. Only Translator's global host has none; its region's does. */
function tokenIssuer(endpoint) {
    const region = regionOf(endpoint);
    const prefix = region === undefined ? '' : `${region}.`;
    const base = isGlobalTranslator(endpoint.scoringUri)
        ? `https://${prefix}api.cognitive.microsoft.${hostOf(endpoint.scoringUri).endsWith('.us') ? 'us' : 'com'}/`
        : ((0,fact/* knownValue */.jj)(endpoint.scoringUri) ?? '');
    return new URL('sts/v1.0/issueToken', base.endsWith('/') ? base : `${base}/`);
}
function subdomainMissing({ id }) {
    return (0,armFailures/* azureFailure */.uR)({
        code: 'custom-subdomain-missing',
        message: `${id.name} has no custom subdomain, and Entra tokens are taken only on one.`,
        remedy: 'Give the account a custom subdomain (this cannot be undone), or ask for another credential: auth-mode: CognitiveToken or Key.',
        snippets: [
            {
                language: 'shell',
                text: `az cognitiveservices account update --ids ${(0,quoteForShell/* quoteForShell */.e)((0,endpointId/* formatEndpointId */.CJ)(id))} --custom-domain NAME`,
            },
        ],
        exitCode: failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/azure/batch.js



const batch_API_VERSION = '2024-04-01';
/**
 * Batch endpoints take Entra tokens only, whatever their `authMode` says.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint
 */
const batch = {
    async read(azure, id) {
        return commonFacts(id, await readEndpointBody(azure, id, batch_API_VERSION));
    },
    choose({ endpoint, authMode: asked }) {
        if (asked !== undefined && asked !== 'AADToken')
            throw authModeMismatch(endpoint.id, 'AADToken', asked);
        return 'AADToken';
    },
    async fetch(azure) {
        return await entraCredential(azure, azure.cloud.machineLearningAudience);
    },
};

;// CONCATENATED MODULE: ./build/dist/src/azure/serverless.js









/** The first stable version that tells `AAD` and `KeyAndAAD` from `Key`. */
const READ_VERSION = '2025-12-01';
/** Where a cloud lacks that version. It says `Key` for every endpoint, so its auth mode is not a fact. */
const FALLBACK_VERSION = '2025-09-01';
const KEYS_VERSION = '2025-09-01';
/** Serverless endpoints (models as a service). @see https://learn.microsoft.com/rest/api/azureml/serverless-endpoints */
const serverless = {
    async read(azure, id) {
        const path = (0,endpointId/* formatEndpointId */.CJ)(id);
        const answer = await azure.arm.get(path, READ_VERSION);
        if (!lacksApiVersion(answer))
            return serverlessFacts(id, endpointBody(azure, id, answer));
        const older = endpointBody(azure, id, await azure.arm.get(path, FALLBACK_VERSION));
        return {
            ...serverlessFacts(id, older),
            authMode: (0,fact/* unknown */.L5)('api-version', `this cloud does not have api-version ${READ_VERSION}, and older ones do not tell`),
        };
    },
    choose({ endpoint, authMode: asked }) {
        const { authMode, id } = endpoint;
        if (authMode.state !== 'known') {
            if (asked === 'Key' || asked === 'AADToken')
                return asked;
            if (asked !== undefined)
                throw authModeMismatch(id, 'Key or AADToken', asked);
            throw authModeUnknown(id, authMode.state === 'unknown' ? authMode.reason.detail : 'it says no auth mode');
        }
        const possible = credentialsOf(authMode.value);
        const [first] = possible;
        if (first === undefined)
            throw authModeUnknown(id, `its auth mode is ${JSON.stringify(authMode.value)}`);
        if (asked === undefined)
            return first;
        if (!possible.includes(asked))
            throw authModeMismatch(id, authMode.value, asked);
        return asked;
    },
    async fetch(azure, type, wish) {
        const { requiredHeaders: extraHeaders } = wish.endpoint;
        if (type === 'AADToken') {
            return { ...(await entraCredential(azure, azure.cloud.machineLearningAudience)), extraHeaders };
        }
        requireKeyAllowed(wish);
        return { ...bearer('Key', await fetchKey(azure, wish.endpoint, KEYS_VERSION, wish.key)), extraHeaders };
    },
};
/** Best first: a token before a key. */
function credentialsOf(authMode) {
    switch (authMode.toLowerCase()) {
        case 'aad':
        case 'aadtoken':
            return ['AADToken'];
        case 'keyandaad':
            return ['AADToken', 'Key'];
        case 'key':
            return ['Key'];
        default:
            return [];
    }
}
function lacksApiVersion({ status, error }) {
    const code = error?.code ?? '';
    return ((status === 400 || status === 404) &&
        [
            'NoRegisteredProviderFound',
            'InvalidApiVersionParameter',
            'InvalidResourceType',
            'UnsupportedApiVersion',
        ].includes(code));
}
function serverlessFacts(id, body) {
    return {
        ...commonFacts(id, body),
        scoringUri: (0,azure_body/* textFact */.y)(body, 'properties', 'inferenceEndpoint', 'uri'),
        provisioningState: worseState(body),
        requiredHeaders: requiredHeaders(id, (0,azure_body.at)(body, 'properties', 'inferenceEndpoint', 'headers')),
    };
}
/** `endpointState` says Suspended or CreationFailed while `provisioningState` may still be Succeeded. */
function worseState(body) {
    const provisioning = (0,azure_body/* textFact */.y)(body, 'properties', 'provisioningState');
    const endpoint = (0,azure_body/* textFact */.y)(body, 'properties', 'endpointState');
    const healthy = endpoint.state !== 'known' || ['online', 'unknown'].includes(endpoint.value.toLowerCase());
    return healthy ? provisioning : endpoint;
}
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** Visible ASCII and blanks: nothing that ends a header line or a line of a curl config. */
const HEADER_VALUE = /^[\x20-\x7e]{0,1000}$/;
const RESERVED = new Set([
    'authorization',
    'host',
    'content-length',
    'transfer-encoding',
    'connection',
    'cookie',
    'proxy-authorization',
]);
/** The headers come from a resource that others may write, and end in a request that carries a credential. */
function requiredHeaders(id, headers) {
    if (typeof headers !== 'object' || headers === null)
        return {};
    const safe = {};
    for (const [name, value] of Object.entries(headers)) {
        if (typeof value !== 'string' ||
            !HEADER_NAME.test(name) ||
            !HEADER_VALUE.test(value) ||
            RESERVED.has(name.toLowerCase())) {
            throw (0,armFailures/* azureFailure */.uR)({
                code: 'required-header-unsafe',
                message: `${id.name} asks for a request header that cannot be sent safely: ${JSON.stringify(name.slice(0, 60))}.`,
                remedy: "Look at properties.inferenceEndpoint.headers of the endpoint: names and values must be plain, and must not replace the client's own headers.",
                exitCode: failure/* EXIT */.d.refused,
            });
        }
        safe[name] = value;
    }
    return safe;
}

;// CONCATENATED MODULE: ./build/dist/src/azure/adapters.js




/** The adapter of each endpoint kind. A new kind is one file and one line here. */
const ADAPTERS = {
    online: online,
    batch: batch,
    serverless: serverless,
    'ai-services': aiServices,
};

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/dist/src/http/pipeline.js
var pipeline = __webpack_require__(887);
// EXTERNAL MODULE: ./build/dist/src/azure/arm.js
var arm = __webpack_require__(2870);
;// CONCATENATED MODULE: ./build/dist/src/azure/armClient.js





/** An endpoint or an account is a few kilobytes; nothing read here is ever near this. */
const LONGEST_ANSWER = 4 * 1024 * 1024;
/**
 * ARM over Azure's own pipeline, without the generated clients: those of today's package speak api-version 2022-10-01,
 * know no serverless endpoints, drop fields they do not know and make up values for absent ones.
 */
function createArmClient({ cloud, login, route, effects }) {
    const service = (0,pipeline/* createService */.s)({
        effects,
        route,
        credential: login.credential,
        scope: `${cloud.resourceManagerAudience}/.default`,
        origins: [cloud.resourceManager],
        maxBytes: LONGEST_ANSWER,
        // `Arm.post` promises to be for calls that change nothing.
        repeatable: () => true,
    });
    async function send(method, path, apiVersion, body) {
        effects.log.debug(`${method} ${path} (api-version ${apiVersion})`);
        try {
            const response = await service.send((0,esm/* createPipelineRequest */.G6)({
                method,
                url: `${cloud.resourceManager}${encodePath(path)}?api-version=${encodeURIComponent(apiVersion)}`,
                ...(body === undefined
                    ? {}
                    : {
                        headers: (0,esm/* createHttpHeaders */.Nc)({ 'content-type': 'application/json' }),
                        body: JSON.stringify(body),
                    }),
            }));
            return readAnswer(response.status, response.bodyAsText ?? '', (name) => response.headers.get(name));
        }
        catch (error) {
            if (error instanceof transportFailure/* TransportFailure */.Az) {
                throw (0,networkFailure/* explainTransportFailure */.J)(error, 'reach Azure Resource Manager');
            }
            throw error;
        }
    }
    return {
        get: (path, apiVersion) => send('GET', path, apiVersion),
        post: (path, apiVersion, body) => send('POST', path, apiVersion, body),
    };
}
/** Segment by segment: names of resource groups may have letters beyond ASCII, and no name makes a query or a path. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function readAnswer(status, text, header) {
    const body = parse(text);
    const error = status >= 200 && status < 300 ? undefined : (0,arm/* readArmError */.p)(body, text);
    const correlationId = header('x-ms-correlation-request-id');
    return {
        status,
        body,
        ...(error === undefined ? {} : { error }),
        ...(correlationId !== undefined && /^[\w-]{1,64}$/.test(correlationId) ? { correlationId } : {}),
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/azure/otherTypes.js



const otherTypes_API_VERSION = '2025-09-01';
/** After "not found": the same name as another type of endpoint, if the identity may see it. */
async function foundAsAnotherType({ arm }, id) {
    if (id.type === 'ai-services')
        return undefined;
    for (const type of ['online', 'batch', 'serverless']) {
        if (type === id.type)
            continue;
        const other = { ...id, type };
        if (!(0,armFailures/* succeeded */.gq)(await arm.get((0,endpointId/* formatEndpointId */.CJ)(other), otherTypes_API_VERSION)))
            continue;
        return (0,armFailures/* azureFailure */.uR)({
            code: 'endpoint-of-another-type',
            message: `There is no ${id.type} endpoint ${id.name} in workspace ${id.workspace}, but a ${type} endpoint of that name.`,
            remedy: 'Name it by its full id, which says the type as well; leave endpoint-type out.',
            snippets: [{ language: 'yaml', text: `with:\n  endpoint: ${(0,endpointId/* formatEndpointId */.CJ)(other)}` }],
            exitCode: failure/* EXIT */.d.nothingMatched,
        });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/azure/readiness.js


/**
 * Stops at an endpoint that cannot be scored. Answers what is worth a warning: an endpoint that is being changed, or
 * whose last change failed, may serve all the same.
 */
function checkReadiness({ id, provisioningState, scoringUri }) {
    if (provisioningState.state !== 'known')
        return undefined;
    const state = provisioningState.value;
    switch (state.toLowerCase()) {
        case 'succeeded':
        case 'online':
            return undefined;
        case 'creating':
        case 'accepted':
        case 'resolvingdns':
        case 'deleting':
        case 'suspended':
        case 'suspending':
        case 'reinstating':
        case 'moving':
            throw (0,armFailures/* azureFailure */.uR)({
                code: 'endpoint-not-ready',
                message: `${id.name} is not ready: its state is ${state}.`,
                remedy: /delet/i.test(state)
                    ? 'It is being deleted; name another endpoint.'
                    : /suspend/i.test(state)
                        ? 'It is suspended: reinstate it (its marketplace subscription may have ended), then run again.'
                        : 'Wait until it is ready and run again; put this step after the one that creates the endpoint.',
                exitCode: failure/* EXIT */.d.unreachable,
            });
        case 'failed':
        case 'canceled':
        case 'creationfailed':
        case 'deletionfailed':
            if (scoringUri.state === 'known' && state.toLowerCase() !== 'creationfailed') {
                return `${id.name} is in the state ${state}: its last change did not succeed, though it has a scoring URI.`;
            }
            throw (0,armFailures/* azureFailure */.uR)({
                code: 'endpoint-failed',
                message: `${id.name} was not created: its state is ${state}.`,
                remedy: "Look at the endpoint's events in the studio or its activity log, then delete it and create it anew.",
                exitCode: failure/* EXIT */.d.unreachable,
            });
        default:
            return `${id.name} is in the state ${state}.`;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/azure/scoringDestination.js



/**
 * The address a credential may be sent to: https on one of the cloud's hosts, or what the caller named exactly. The
 * address of the endpoint's own GET is held to the same rule, because whoever may write the endpoint writes it.
 */
function scoringDestination({ id, scoringUri, compute, provisioningState }, rules) {
    if (scoringUri.state !== 'known' || !URL.canParse(scoringUri.value)) {
        const state = provisioningState.state === 'known' ? provisioningState.value : 'unknown';
        throw (0,armFailures/* azureFailure */.uR)({
            code: 'scoring-uri-absent',
            message: `${id.name} has no scoring URI (its state: ${state}).`,
            remedy: 'An endpoint has one once it is created; deploy to it, or wait until it is ready, and run again.',
            exitCode: failure/* EXIT */.d.unreachable,
        });
    }
    const url = new URL(scoringUri.value);
    const allowed = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
    const byCaller = allowed &&
        (0,scoringHosts/* isHostAllowed */.rh)(rules.allowedHosts.map((host) => withDefaultPort(host, url)), url);
    const byCloud = allowed && url.protocol === 'https:' && (0,scoringHosts/* isHostAllowed */.rh)(rules.cloud.scoringHosts, url);
    if (!byCaller && !byCloud) {
        const kubernetes = compute.state === 'known';
        throw (0,armFailures/* azureFailure */.uR)({
            code: 'scoring-host-not-allowed',
            message: `The credential of ${id.name} is not handed on for ${url.protocol}//${url.host}: that is not a host of ${rules.cloud.name}.`,
            cause: kubernetes
                ? 'It is a Kubernetes endpoint, which lives on a host of its own.'
                : "Managed endpoints live on hosts of the cloud; another host is a mistake, or somebody else's.",
            remedy: kubernetes
                ? 'If this is the host of your cluster, name it exactly.'
                : 'Check the endpoint. Only if you know this host to be yours, name it exactly.',
            snippets: [
                {
                    language: 'yaml',
                    text: `with:\n  allow-scoring-host: ${JSON.stringify(url.host)}${url.protocol === 'http:' ? '\n  allow-http: true' : ''}`,
                },
            ],
            exitCode: failure/* EXIT */.d.refused,
        });
    }
    if (url.protocol === 'http:' && !rules.allowHttp) {
        throw (0,armFailures/* azureFailure */.uR)({
            code: 'scoring-uri-plain-http',
            message: `${id.name} is scored over plain http, where whoever is on the way can read the credential.`,
            remedy: "Give the cluster's scoring host TLS. To go on all the same, set allow-http.",
            snippets: [{ language: 'yaml', text: 'with:\n  allow-http: true' }],
            exitCode: failure/* EXIT */.d.refused,
        });
    }
    return url;
}
/** `10.0.0.4` in allow-scoring-host means that host on the scheme's own port, for http as for https. */
function withDefaultPort(host, url) {
    return url.protocol !== 'http:' || /:\d+$/.test(host) ? host : `${host}:80`;
}

// EXTERNAL MODULE: ./build/dist/src/http/route.js
var http_route = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/dist/src/http/transport.js
var transport = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/dist/src/identity/clouds.js
var clouds = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/dist/src/identity/login.js
var identity_login = __webpack_require__(2218);
// EXTERNAL MODULE: ./build/dist/src/commands/workspaceFile.js
var workspaceFile = __webpack_require__(1748);
;// CONCATENATED MODULE: ./build/dist/src/commands/targets.js



const LONGEST_FILE = 256 * 1024;
const MOST_PROBLEMS = 50;
/** Looks an alias up in the targets file of the repository (schemas/targets.schema.json). */
async function readTarget({ alias, file }, env) {
    const event = (0,workspaceFile/* foreignCheckout */.B7)(env);
    if (event !== undefined) {
        throw refuse('targets-file-untrusted', `targets-file is not read in a run of ${event}: what is checked out there may be a stranger's.`, 'Write the full ARM id as endpoint.');
    }
    const targets = await parseTargets(await readTargets(env['GITHUB_WORKSPACE'] ?? process.cwd(), file), file);
    const id = Object.hasOwn(targets, alias) ? targets[alias] : undefined;
    if (id === undefined) {
        throw new failure/* Failure */.H({
            code: 'target-unknown',
            message: `${file} has no target ${JSON.stringify(alias)}.`,
            remedy: `Write one of: ${Object.keys(targets).slice(0, 50).join(', ') || 'there are none'}.`,
            exitCode: failure/* EXIT */.d.nothingMatched,
        });
    }
    return id;
}
async function readTargets(workspace, file) {
    const read = await (0,workspaceFile/* readInside */.xO)(workspace, file, LONGEST_FILE);
    if (read.ok)
        return read.text;
    switch (read.problem) {
        case 'missing':
            throw refuse('targets-file-missing', `There is no file ${file} in the workspace.`, 'Check the name; actions/checkout must have run before this step.');
        case 'outside':
            throw refuse('targets-file-outside', `${file} lies outside the workspace.`, 'Keep the targets file in the repository.');
        case 'not-a-file':
            throw refuse('targets-file-invalid', `${file} is not a file.`, 'Name the targets file itself.');
        case 'unreadable':
            throw refuse('targets-file-invalid', `${file} cannot be opened.`, 'Let the runner’s user read it.');
        case 'too-long':
            throw refuse('targets-file-invalid', `${file} is longer than ${LONGEST_FILE} bytes.`, 'Split it.');
    }
}
/** All mistakes of the file are said at once, each with its line and column. */
async function parseTargets(text, file) {
    const { parseDocument, LineCounter, isMap, isScalar } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lineCounter = new LineCounter();
    const problems = [];
    const complain = (offset, what) => {
        const { line, col } = lineCounter.linePos(offset ?? 0);
        problems.push(`${file}:${line || 1}:${col || 1}: ${what}`);
    };
    const ids = new Map();
    try {
        const { contents, errors } = parseDocument(text, { lineCounter });
        for (const error of errors)
            complain(error.pos[0], error.message.split('\n')[0] ?? 'not YAML');
        const targets = isMap(contents) ? contents.get('targets', true) : undefined;
        if (errors.length === 0 && !isMap(targets)) {
            complain(0, 'must hold a mapping "targets" of aliases to ARM ids');
        }
        for (const { key } of isMap(contents) ? contents.items : []) {
            const name = isScalar(key) ? key.value : undefined;
            if (name !== 'targets') {
                complain(isScalar(key) ? key.range?.[0] : undefined, `${name ?? '?'}: there is "targets", and nothing else`);
            }
        }
        for (const { key, value } of isMap(targets) ? targets.items : []) {
            const alias = isScalar(key) && key.value !== null ? String(key.value) : '';
            const offset = isScalar(key) ? key.range?.[0] : undefined;
            const id = isScalar(value) && typeof value.value === 'string' ? (0,endpointId/* parseEndpointId */.uU)(value.value) : undefined;
            if (alias === '')
                complain(offset, 'an alias must be a text');
            else if (id === undefined)
                complain(offset, `${alias}: must be the full ARM id of an endpoint`);
            else if (!id.ok)
                for (const problem of id.problems)
                    complain(offset, `${alias}: ${problem}`);
            else
                ids.set(alias, id.value);
        }
    }
    catch (error) {
        // Brackets thousands deep exhaust the parser's stack.
        if (!(error instanceof RangeError))
            throw error;
        complain(0, 'is nested too deeply');
    }
    if (problems.length === 0)
        return Object.fromEntries(ids);
    const more = problems.length - MOST_PROBLEMS;
    throw refuse('targets-file-invalid', `${file} has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`, 'Mend the lines named above.', [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'));
}
function refuse(code, message, remedy, cause) {
    return new failure/* Failure */.H({
        code,
        message,
        remedy,
        ...(cause === undefined ? {} : { cause }),
        exitCode: failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/commands/endpointAccess.js













/** An id in `endpoint` was compared with subscription-id when the inputs were checked; an alias says its id only here. */
async function identifyTarget(target, { subscriptionId }, env) {
    if (target.kind === 'endpoint')
        return target.id;
    const id = await readTarget(target, env);
    if (subscriptionId === undefined || (0,endpointId/* sameArmId */.e1)(subscriptionId, id.subscriptionId))
        return id;
    throw new failure/* Failure */.H({
        code: 'wrong-subscription',
        message: `The target ${JSON.stringify(target.alias)} is in subscription ${id.subscriptionId}, not in ${subscriptionId} as subscription-id (or AZURE_SUBSCRIPTION_ID) says.`,
        remedy: `Leave subscription-id out, or correct the id in ${target.file}.`,
        exitCode: failure/* EXIT */.d.refused,
    });
}
/** Logs in, for endpoints of a subscription. */
async function connect(request, subscriptionId, effects, progress) {
    const cloud = await (0,clouds/* resolveCloud */.au)(request.cloud, effects);
    const route = (0,http_route/* readRoute */.S9)(effects.env);
    effects.log.info(`Cloud ${cloud.name}: authority ${cloud.authority}, Azure Resource Manager ${cloud.resourceManager}, subscription ${subscriptionId}`);
    const login = await (0,identity_login/* logIn */.E)({ ...request, subscriptionId, cloud }, effects);
    progress.identity = login.identity;
    return {
        arm: createArmClient({ cloud, login, route, effects }),
        login,
        cloud,
        effects,
        transport: (0,transport/* createTransport */.o)({ route, signal: effects.signal }),
    };
}
/** Reads an endpoint and settles what its credential is and where it may go, before any is fetched. */
async function openEndpoint(azure, id, request) {
    const { effects, cloud } = azure;
    const adapter = ADAPTERS[id.type];
    const endpoint = await lookAt(azure, id, request);
    const wish = {
        endpoint,
        ...(request.authMode === undefined ? {} : { authMode: request.authMode }),
        allowKey: request.allowKey,
        key: request.key,
    };
    const concern = checkReadiness(endpoint);
    if (concern !== undefined)
        effects.log.warning(concern);
    const tokenType = adapter.choose(wish);
    const scoringUri = scoringDestination(endpoint, {
        cloud,
        allowedHosts: request.allowedScoringHosts,
        allowHttp: request.allowHttp,
    });
    warnOfPrivateNetwork(endpoint, effects);
    return { endpoint, scoringUri, tokenType, fetch: () => adapter.fetch(azure, tokenType, wish) };
}
/** With auth mode and scoring URI given, reading is skipped, so that one operation is permission enough. */
async function lookAt(azure, id, request) {
    if (request.authMode !== undefined && request.scoringUri !== undefined) {
        azure.effects.log.info(`Not reading ${id.name}: auth-mode and scoring-uri were given.`);
        return unreadEndpoint(id, request.authMode, request.scoringUri);
    }
    try {
        return await ADAPTERS[id.type].read(azure, id);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.details.code === 'endpoint-not-found') {
            throw (await foundAsAnotherType(azure, id)) ?? error;
        }
        throw error;
    }
}
function warnOfPrivateNetwork({ id, publicNetworkAccess }, { env, log }) {
    if (publicNetworkAccess.state !== 'known' || publicNetworkAccess.value.toLowerCase() !== 'disabled')
        return;
    const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    log.warning(`${id.name} has no public network access: it can be scored only through ${id.type === 'ai-services' ? 'its' : "its workspace's"} private endpoint` +
        (hosted
            ? ', which this GitHub-hosted runner cannot reach. Score it from a self-hosted runner in that network.'
            : '.'));
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2878);



/** Throws what `createClient` says; a plain http URL without `allowPlainHttp` is a bug of the caller. */
function createTransport(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)(options);
    return {
        async send(request) {
            const pipelineRequest = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createPipelineRequest */ .G6)({
                url: request.url,
                method: request.method,
                headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .Nc)({ 'User-Agent': (0,_product_js__WEBPACK_IMPORTED_MODULE_2__/* .userAgent */ .N)(), ...request.headers }),
                allowInsecureConnection: request.allowPlainHttp ?? false,
                timeout: request.timeoutMs ?? 0,
                ...(request.body === undefined ? {} : { body: request.body }),
                ...(request.signal === undefined ? {} : { abortSignal: request.signal }),
            });
            pipelineRequest.headers.set('x-ms-client-request-id', pipelineRequest.requestId);
            const response = await client.sendRequest(pipelineRequest);
            return {
                status: response.status,
                header: (name) => response.headers.get(name),
                text: response.bodyAsText ?? '',
            };
        },
    };
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   co: () => (/* binding */ isScoringHostPattern),
/* harmony export */   rh: () => (/* binding */ isHostAllowed)
/* harmony export */ });
/* unused harmony export isScoringHostAllowed */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

/**
 * Whether a credential may be handed on for this address: https, and its host one of the patterns. A pattern is a host
 * with an optional port (443 when absent); `*.` at its front stands for one or more labels. Compared as the URL parser
 * sees the host: lower case, punycode, no trailing dot; addresses with a user or password never pass.
 */
function isScoringHostAllowed(patterns, address) {
    const url = parse(address);
    if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return false;
    return isHostAllowed(patterns, url);
}
/** As above without a word on the scheme: for callers that were told to allow plain http. */
function isHostAllowed(patterns, url) {
    const host = url.hostname.replace(/\.$/, '');
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return patterns.some((pattern) => {
        const wanted = split(pattern);
        if (wanted === undefined || wanted.port !== port)
            return false;
        if (!wanted.anySubdomain)
            return host === wanted.host;
        const label = host.slice(0, -wanted.host.length - 1);
        return host.endsWith(`.${wanted.host}`) && label !== '' && !label.startsWith('.') && !label.endsWith('.');
    });
}
/** Whether a text is a pattern at all: a host or `*.` and a domain of two labels or more, with an optional port. */
function isScoringHostPattern(pattern) {
    return split(pattern) !== undefined;
}
function split(pattern) {
    const found = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\*%]+)(?::(\d{1,5}))?$/i.exec(pattern);
    const name = found?.[2];
    if (found === null || name === undefined)
        return undefined;
    const port = found[3] === undefined ? 443 : Number(found[3]);
    if (port < 1 || port > 65_535)
        return undefined;
    const host = name.startsWith('[')
        ? parse(`https://${name}`)?.hostname
        : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(name.replace(/\.$/, ''));
    if (host === undefined || host === '')
        return undefined;
    const anySubdomain = found[1] !== undefined;
    // `*.com` would be no limit at all.
    if (anySubdomain && (name.startsWith('[') || !host.includes('.')))
        return undefined;
    return { anySubdomain, host, port: String(port) };
}
function parse(address) {
    if (typeof address !== 'string')
        return address;
    return URL.canParse(address) ? new URL(address) : undefined;
}


/***/ })

};
