export const id = 810;
export const ids = [810];
export const modules = {

/***/ 98173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ proveLater),
/* harmony export */   x: () => (/* binding */ saysLater)
/* harmony export */ });
const PROOF = Symbol('proof');
// The same functions for all findings, or each finding would be a shape of its own to the engine.
const MESSAGE = {
    enumerable: true,
    get() {
        const { message } = this[PROOF];
        return typeof message === 'function' ? message() : message;
    },
};
const EVIDENCE = {
    enumerable: true,
    get() {
        const { evidence } = this[PROOF];
        return typeof evidence === 'function' ? evidence() : evidence;
    },
};
const REMEDIATION = {
    enumerable: true,
    get() {
        const { remediation } = this[PROOF];
        return typeof remediation === 'function' ? remediation() : remediation;
    },
};
/**
 * A finding whose evidence and remediation are made each time they are read: those of 50,000 findings at once would be
 * the largest part of an audit. So is its message, unless it has one. To everybody else it is a finding like any other;
 * a copy of it has them as they are. Another finding may be the proof; it is not kept, only what it is proven by.
 */
function proveLater(finding, proof) {
    const whole = proof[PROOF] ?? proof;
    const hasMessage = 'message' in finding;
    const value = hasMessage && typeof whole.message === 'function' ? withoutMessage(whole) : whole;
    Object.defineProperty(finding, PROOF, { value });
    if (!hasMessage)
        Object.defineProperty(finding, 'message', MESSAGE);
    Object.defineProperty(finding, 'evidence', EVIDENCE);
    return Object.defineProperty(finding, 'remediation', REMEDIATION);
}
function withoutMessage({ evidence, remediation }) {
    return { evidence, remediation };
}
/** Whether the message of a finding is made when it is read. */
function saysLater(finding) {
    return PROOF in finding && typeof finding[PROOF].message === 'function';
}


/***/ }),

/***/ 35476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/**
 * Quotes a value so that a POSIX shell parses back exactly this one argument; plain words stay as they are. A NUL
 * character cannot stand in any argument and is dropped.
 */
function quoteForShell(value) {
    if (PLAIN.test(value))
        return value;
    const text = value.replaceAll('\0', '');
    if (PLAIN.test(text))
        return text;
    return `'${text.replaceAll("'", "'\\''")}'`;
}
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/* harmony import */ var _quoteForShell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35476);

/** One command per list of words, one per line; a POSIX shell parses back exactly these words. */
function shellCommand(...commands) {
    return commands.map((words) => words.map(_quoteForShell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForShell */ .e).join(' ')).join('\n');
}


/***/ }),

/***/ 63803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ NO_PIM_LICENCE),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   aZ: () => (/* binding */ holdsNothing),
/* harmony export */   l$: () => (/* binding */ isOfFiles)
/* harmony export */ });
/** The reason of the gaps in a tenant without PIM: what they would hide cannot exist there. */
const NO_PIM_LICENCE = {
    kind: 'not-read',
    detail: 'the tenant has no licence for Privileged Identity Management (Microsoft Entra ID P2 or Governance), so nothing is eligible or activated there',
};
/** True for a gap that hides something. */
function hidesSomething(gap) {
    return gap.reason.detail !== NO_PIM_LICENCE.detail;
}
/** Whether files were read: what they declare is not there yet, and has no age, no log and no directory. */
function isOfFiles({ unresolved }) {
    return unresolved !== undefined;
}
/** Whether there is nothing in it that a rule could look at, whatever was asked for. */
function holdsNothing({ scopes: _, ...lists }) {
    return Object.values(lists).every((list) => !Array.isArray(list) || list.length === 0);
}


/***/ }),

/***/ 43084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stoodFor),
/* harmony export */   u: () => (/* binding */ standIn)
/* harmony export */ });
/**
 * What stands in an id for something that only a deployment knows: a path (of the template, or of the folder, that is
 * deployed) or an expression, in braces and without slashes.
 */
/** One segment of an id that stands for a path or an expression: no slash, and braces around it. */
function standIn(text) {
    const bare = text.replace(/^\{([^{}]*)\}$/, '$1');
    return `{${bare.replaceAll('/', ':').replaceAll(/[{}]/g, '')}}`;
}
/** The path or expression that a segment stands for; undefined for the name of something real. */
function stoodFor(segment) {
    return /^\{([^{}]*)\}$/.exec(segment)?.[1]?.replaceAll(':', '/');
}


/***/ }),

/***/ 85704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ scopesAbove),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   QO: () => (/* binding */ knowsAncestry),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   jf: () => (/* binding */ scopeClass)
/* harmony export */ });
const SUBSCRIPTIONS = '/subscriptions';
const GROUP_PREFIX = '/providers/microsoft.management/managementgroups/';
/** @see https://learn.microsoft.com/azure/role-based-access-control/scope-overview */
function scopeClass(scope) {
    const key = scopeKey(scope);
    if (key === '')
        return 'root';
    if (key.startsWith(GROUP_PREFIX) && !key.includes('/', GROUP_PREFIX.length))
        return 'management-group';
    if (key !== SUBSCRIPTIONS && !key.startsWith(`${SUBSCRIPTIONS}/`))
        return 'resource';
    const end = key.indexOf('/', SUBSCRIPTIONS.length + 1);
    if (end < 0)
        return 'subscription';
    return /^\/resourcegroups(?:\/[^/]*)?$/.test(key.slice(end)) ? 'resource-group' : 'resource';
}
/** The scope is the target, or lies above it: at a slash, in any case, and through management groups. */
function covers(scope, target, managementGroups) {
    return scopesAbove(target, managementGroups).includes(scopeKey(scope));
}
/** A scope as scopes are compared: lower case, no slash at its end. The root is the empty text. */
function scopeKey(scope) {
    let end = scope.length;
    while (end > 0 && scope.charAt(end - 1) === '/')
        end -= 1;
    return scope.slice(0, end).toLowerCase();
}
/** Keys of the scope itself and of all that it inherits from, nearest first, the root last. */
function scopesAbove(scope, managementGroups) {
    const above = [];
    for (let key = scopeKey(scope); key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('/')))) {
        above.push(key, ...groupsAbove(key, managementGroups));
    }
    above.push('');
    return above;
}
/** False: nobody could say in which management groups the scope's subscription is. */
function knowsAncestry(scope, managementGroups) {
    const subscription = /^\/subscriptions\/[^/]+/.exec(scopeKey(scope))?.[0];
    return subscription === undefined || hierarchyOf(managementGroups).has(subscription);
}
function groupsAbove(key, managementGroups) {
    return hierarchyOf(managementGroups).get(key) ?? [];
}
const HIERARCHIES = new WeakMap();
/** Management groups above each subscription, and above each management group that lies above one. */
function hierarchyOf(managementGroups) {
    const present = HIERARCHIES.get(managementGroups);
    if (present !== undefined)
        return present;
    const made = new Map();
    for (const [subscription, groups] of Object.entries(managementGroups)) {
        const key = scopeKey(subscription);
        const above = groups.map(groupKey);
        made.set(key.startsWith('/') ? key : `/subscriptions/${key}`, above);
        for (const [index, group] of above.entries()) {
            const rest = above.slice(index + 1);
            if (rest.length > (made.get(group)?.length ?? -1))
                made.set(group, rest);
        }
    }
    HIERARCHIES.set(managementGroups, made);
    return made;
}
/** Ids are given by name as well as in full. */
function groupKey(id) {
    const key = scopeKey(id);
    return key.startsWith('/') ? key : `${GROUP_PREFIX}${key}`;
}


/***/ }),

/***/ 44762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ aml001)
/* harmony export */ });
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);
/* harmony import */ var _successor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85094);




const aml001 = {
    id: 'AML001',
    name: 'online-endpoint-key-auth',
    since: '0.1.0',
    summary: 'Online endpoints ask Microsoft Entra who calls, and take no shared key.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources'],
    why: 'A key does not expire, says nothing of who uses it and opens the endpoint to whoever has a copy: in a notebook, a log, a pipeline variable, on a laptop that left the company. No role assignment, no Conditional Access policy and no access review reaches it. An endpoint that is declared without an auth mode gets keys. On Kubernetes, where Entra is not to be had, this weighs medium (AML006).',
    fix: 'Make a second endpoint with auth_mode aad_token, let its callers score through a role that grants score/action and nothing else, deploy the same model to it, move the callers and delete the old endpoint. Microsoft documents no way of changing the auth mode of an endpoint that exists.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-online',
    ],
    supersedes: [
        'cnspec ml-online-endpoint-key-auth-disabled',
        'AzTS AuthN_Restrict_Key_Based_AuthType_OnlineEndPoints',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            const auth = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnlineAuth */ .es)(endpoint);
            if (!auth.ok)
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml001, endpoint, auth.reason);
            // AML tokens are AML002's.
            else if (auth.meaning !== 'key')
                yield _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
            else {
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml001, {
                    resource: endpoint,
                    message: () => `Online endpoint ${endpoint.name} takes one key, which does not expire, from every caller. Whoever has a copy scores as nobody in particular until somebody changes the key.`,
                    evidence: () => proof(endpoint, auth.byDefault),
                    remediation: () => (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubernetes */ .Bc)(endpoint) ? (0,_successor_js__WEBPACK_IMPORTED_MODULE_3__/* .succeedWithTokens */ .DH)(endpoint) : (0,_successor_js__WEBPACK_IMPORTED_MODULE_3__/* .succeedWithEntra */ .Lt)(endpoint),
                    inFile: () => (0,_successor_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAuthInFile */ .pH)(endpoint),
                    severity: (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubernetes */ .Bc)(endpoint) ? 'medium' : 'high',
                    confidence: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceOf */ .i2)(auth),
                    ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(endpoint.authMode),
                });
            }
        }
    },
};
function proof(endpoint, byDefault) {
    const why = byDefault
        ? 'an endpoint that is declared without an auth mode gets keys'
        : 'of the auth modes, only AADToken has Entra check who calls';
    const mode = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(endpoint, { name: 'authMode', fact: endpoint.authMode }, why);
    if (!(0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubernetes */ .Bc)(endpoint))
        return [mode];
    const compute = { name: 'compute', fact: endpoint.compute };
    return [mode, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(endpoint, compute, 'a Kubernetes endpoint cannot use AADToken (AML006)')];
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ aml002)
/* harmony export */ });
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);
/* harmony import */ var _successor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85094);




const aml002 = {
    id: 'AML002',
    name: 'online-endpoint-aml-token',
    since: '0.1.0',
    summary: 'Managed online endpoints have Entra check each caller, and hand out no tokens of their own.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'An AML token ends after 24 hours, but scoring with it asks for no role: whoever may call token/action mints tokens for anybody, they cannot be revoked, and the endpoint never learns who called. Conditional Access and access reviews do not reach them. With profile: aml-token-ok in the policy this is information only.',
    fix: 'Make a second endpoint with auth_mode aad_token, grant its callers score/action, move them and delete the old endpoint.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            const auth = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnlineAuth */ .es)(endpoint);
            if (!auth.ok)
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml002, endpoint, auth.reason);
            else if (auth.meaning !== 'aml-token')
                yield _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
            else if ((0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubernetes */ .Bc)(endpoint)) {
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)('AML tokens are the best that a Kubernetes endpoint can have (AML006)');
            }
            else {
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml002, {
                    resource: endpoint,
                    message: () => `Online endpoint ${endpoint.name} takes AML tokens: scoring with one asks for no role, and whoever may mint them (token/action) can hand them to anybody for 24 hours.`,
                    evidence: () => [
                        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(endpoint, { name: 'authMode', fact: endpoint.authMode }, 'only with AADToken does scoring need score/action'),
                    ],
                    remediation: () => (0,_successor_js__WEBPACK_IMPORTED_MODULE_3__/* .succeedWithEntra */ .Lt)(endpoint),
                    inFile: () => (0,_successor_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAuthInFile */ .pH)(endpoint),
                    severity: context.settings.profile === 'aml-token-ok' ? 'info' : 'medium',
                    ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(endpoint.authMode),
                });
            }
        }
    },
};


/***/ }),

/***/ 45641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ aml003)
/* harmony export */ });
/* harmony import */ var _azNames_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76401);
/* harmony import */ var _fileSetting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49778);
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);





const aml003 = {
    id: 'AML003',
    name: 'serverless-endpoint-key-auth',
    since: '0.1.0',
    summary: 'Serverless endpoints take Microsoft Entra tokens and no key.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources'],
    why: 'A serverless endpoint is billed by what is asked of it. A leaked key is money for whoever finds it, and a way to have the model say things in your name; it does not expire and says nothing of who used it. KeyAndAAD keeps the key working beside Entra. The modes AAD and KeyAndAAD exist from api-version 2025-12-01 on; in a cloud that answers older versions only, this cannot be told.',
    fix: 'Make a second endpoint for the same model with authMode AAD, grant its callers a role that may score it, move them and delete the old endpoint.',
    docs: [
        'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints',
        'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-models-serverless',
    ],
    supersedes: ['cnspec ml-serverless-endpoint-key-auth-disabled'],
    *check(context) {
        for (const endpoint of context.all('serverless-endpoint')) {
            const auth = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .readServerlessAuth */ .N0)(endpoint);
            if (!auth.ok)
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml003, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
            else {
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml003, {
                    resource: endpoint,
                    message: `Serverless endpoint ${endpoint.name} takes a key that does not expire. Whoever has a copy asks the model at your expense, and nothing says who it was.`,
                    evidence: [
                        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(endpoint, { name: 'authMode', fact: endpoint.authMode }, auth.byDefault ? 'keys are what there is when nothing is said' : 'only AAD switches keys off'),
                    ],
                    remediation: succeed(endpoint),
                    inFile: () => `Set ${(0,_fileSetting_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInFile */ .$)(endpoint.origin, { arm: 'authMode', value: 'AAD', cli: 'auth_mode: aad' })}, which api-version ${_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_API_VERSION */ .d1} and later know. Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one.`,
                    confidence: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceOf */ .i2)(auth),
                    ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(endpoint.authMode),
                });
            }
        }
    },
};
/** A second endpoint beside the first: nothing breaks before the last step. */
function succeed({ id, modelId }) {
    return (0,_azNames_js__WEBPACK_IMPORTED_MODULE_4__/* .remediate */ .ni)(id, {
        text: 'Make a second endpoint for the same model that takes Entra tokens alone (LOCATION stands for its region), give its callers a role that may score it, move them, then delete the old endpoint. Nothing breaks before that last step.',
        destructive: false,
    }, () => {
        const body = {
            location: 'LOCATION',
            sku: { name: 'Consumption' },
            properties: {
                authMode: 'AAD',
                modelSettings: { modelId: modelId.state === 'known' ? modelId.value : 'MODEL_ID' },
            },
        };
        return [
            [
                ...['az', 'rest', '--method', 'put'],
                ...['--url', `${id}-entra?api-version=${_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_API_VERSION */ .d1}`],
                ...['--body', JSON.stringify(body)],
            ],
        ];
    });
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ aml004)
/* harmony export */ });
/* harmony import */ var _fileEdits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11051);
/* harmony import */ var _fileSetting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49778);
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);





/** @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint */
const AUTH_MODES = { AADToken: 'entra', Key: 'refused', AMLToken: 'refused' };
const aml004 = {
    id: 'AML004',
    name: 'batch-endpoint-auth-mode',
    since: '0.1.0',
    summary: 'Batch endpoints are declared with Microsoft Entra authentication, the only one they have.',
    severity: 'low',
    persona: 'regular',
    needs: ['resources'],
    why: 'Azure refuses a batch endpoint with any other auth mode, so a declaration with one fails when it is deployed. Seen in Azure itself, it means that the service has changed and that this audit should be looked at again.',
    fix: 'Set auth_mode to aad_token, or leave it out: aad_token is the default.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-batch',
    ],
    *check(context) {
        for (const endpoint of context.all('batch-endpoint')) {
            const property = { name: 'authMode', fact: endpoint.authMode };
            const auth = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .readSilence */ .KO)(endpoint) ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(property, AUTH_MODES, 'entra');
            if (!auth.ok)
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml004, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
            else {
                yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml004, {
                    resource: endpoint,
                    message: `Batch endpoint ${endpoint.name} asks for an auth mode that batch endpoints do not have: Azure refuses to deploy it.`,
                    evidence: [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(endpoint, property, 'batch endpoints take Entra tokens only')],
                    remediation: {
                        text: 'Set auth_mode: aad_token in the declaration of the endpoint.',
                        destructive: false,
                    },
                    inFile: () => `Set ${(0,_fileSetting_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInFile */ .$)(endpoint.origin, { arm: 'authMode', value: 'AADToken', cli: 'auth_mode: aad_token' })}; in YAML of az ml it may as well be left out.`,
                    edits: () => (0,_fileEdits_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceValue */ .uQ)(endpoint.authMode, 'AADToken'),
                    ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(endpoint.authMode),
                });
            }
        }
    },
};


/***/ }),

/***/ 90722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aml501)
/* harmony export */ });
/* harmony import */ var _azNames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76401);
/* harmony import */ var _fileSetting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49778);
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6617);






const aml501 = {
    id: 'AML501',
    name: 'ai-account-local-auth',
    since: '0.1.0',
    summary: 'AI services accounts and connected search services take Microsoft Entra tokens and no key.',
    severity: 'high',
    persona: 'regular',
    needs: ['accounts', 'resources'],
    why: 'The two keys of an account open everything in it, do not expire and say nothing of who uses them. Thirteen built-in roles read them, "Cognitive Services User" among them, which sounds like a role for calling the service. Keys work unless they are switched off.',
    fix: 'Grant callers "Cognitive Services OpenAI User" or "Search Index Data Reader", then set disableLocalAuth to true.',
    docs: [
        'https://learn.microsoft.com/azure/ai-services/disable-local-auth',
        'https://learn.microsoft.com/azure/search/search-security-enable-roles',
    ],
    supersedes: [
        'PSRule AZR-000282',
        'Checkov CKV_AZURE_236',
        'Azure Policy 71ef260a',
        'Azure Security Baseline AI.102',
    ],
    *check(context) {
        yield* (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(aml501, context, ['accounts']);
        yield* (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(aml501, context, ['resources'], hidesSearchServices);
        for (const account of context.all('ai-services-account'))
            yield judge(account);
        for (const service of context.all('search-service'))
            yield judge(service);
    },
};
/** Search services are met on the way from a connection, among other resources. */
function hidesSearchServices({ operation }) {
    return operation?.toLowerCase().startsWith('microsoft.search/') === true;
}
function judge(account) {
    const keys = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalAuth */ .GZ)(account);
    if (!keys.ok)
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml501, account, keys.reason);
    if (!keys.meaning)
        return _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
    const what = account.kind === 'search-service' ? 'Search service' : 'AI services account';
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml501, {
        resource: account,
        message: `${what} ${account.name} takes keys, which do not expire and open all of it. Whoever has a copy calls it as nobody in particular.`,
        evidence: [
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(account, { name: 'disableLocalAuth', fact: account.disableLocalAuth }, keys.byDefault ? 'keys work unless they are switched off' : 'keys are switched on'),
        ],
        remediation: switchOff(account),
        inFile: () => `Give callers a role (${account.kind === 'search-service' ? 'Search Index Data Reader' : 'Cognitive Services OpenAI User, Cognitive Services User'}), move them to Entra tokens, and set ${(0,_fileSetting_js__WEBPACK_IMPORTED_MODULE_4__/* .sayInFile */ .$)(account.origin, { arm: 'disableLocalAuth', value: true, azurerm: account.kind === 'search-service' ? 'local_authentication_enabled = false' : 'local_auth_enabled = false' })}. Whoever still sends a key is cut off.`,
        confidence: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceOf */ .i2)(keys),
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(account.disableLocalAuth),
    });
}
function switchOff(account) {
    const say = {
        text: 'Give callers a role (Cognitive Services OpenAI User, Cognitive Services User, Search Index Data Reader), move them to Entra tokens, then switch keys off. Whoever still sends a key is cut off.',
        destructive: true,
    };
    return (0,_azNames_js__WEBPACK_IMPORTED_MODULE_5__/* .remediate */ .ni)(account.id, say, (names) => [
        account.kind === 'search-service'
            ? [
                ...['az', 'search', 'service', 'update', '--name', names.name],
                ...['--disable-local-auth', 'true', ...(0,_azNames_js__WEBPACK_IMPORTED_MODULE_5__/* .groupFlags */ .Bd)(names)],
            ]
            : ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.disableLocalAuth=true'],
    ]);
}


/***/ }),

/***/ 41501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ aml502)
/* harmony export */ });
/* harmony import */ var _azNames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76401);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14759);
/* harmony import */ var _fileEdits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11051);
/* harmony import */ var _fileSetting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49778);
/* harmony import */ var _nameList_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24789);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6617);








const aml502 = {
    id: 'AML502',
    name: 'ai-account-public-network',
    since: '0.1.0',
    summary: 'AI services accounts are reached only through private endpoints.',
    severity: 'medium',
    persona: 'regular',
    needs: ['accounts'],
    why: 'A public account answers to anybody on the internet who holds a key or a token of it. A firewall that denies by default and lists addresses or subnets narrows that to low, unless it lists every address. Public access is what an account has when nothing is said.',
    fix: 'Make a private endpoint where callers are, then set publicNetworkAccess to Disabled.',
    docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
    supersedes: [
        'PSRule AZR-000280',
        'PSRule AZR-000283',
        'Checkov CKV_AZURE_134',
        'Azure Policy 037eea7a',
        'Azure Policy d6759c02',
    ],
    *check(context) {
        yield* (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(aml502, context, ['accounts']);
        for (const account of context.all('ai-services-account'))
            yield judge(account);
    },
};
function judge(account) {
    const access = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .readPublicAccess */ .OT)(account.publicNetworkAccess);
    if (!access.ok)
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml502, account, access.reason);
    if (access.meaning === 'private')
        return _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS */ .CQ;
    const firewall = { name: 'networkAcls.defaultAction', fact: account.networkDefaultAction };
    const action = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(firewall, { Allow: 'open', Deny: 'listed' }, 'open');
    if (!action.ok)
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(aml502, account, action.reason);
    const ranges = listed(account.ipRules);
    const everybody = ranges.some(_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsEveryAddress */ .MN);
    const narrowed = action.meaning === 'listed' && !everybody;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(aml502, {
        resource: account,
        message: narrowed
            ? `AI services account ${account.name} has a public address; its firewall lets in ${(0,_nameList_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(ranges.length, 'address range')} and ${(0,_nameList_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(listed(account.subnetRules).length, 'subnet')}.`
            : `AI services account ${account.name} answers to the whole internet: whoever finds a key or a token calls it from anywhere.`,
        evidence: [
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(account, { name: 'publicNetworkAccess', fact: account.publicNetworkAccess }, access.byDefault
                ? 'an account is public when nothing is said'
                : 'its address answers to the internet'),
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .evidence */ .MX)(account, firewall, action.meaning === 'open' ? 'no firewall stands before it' : 'only what is listed gets in'),
            ...listEvidence(account, 'networkAcls.ipRules', account.ipRules),
            ...listEvidence(account, 'networkAcls.virtualNetworkRules', account.subnetRules),
            ...privateEndpointEvidence(account),
        ],
        remediation: (0,_azNames_js__WEBPACK_IMPORTED_MODULE_5__/* .remediate */ .ni)(account.id, {
            text: 'Make a private endpoint in the network of the callers, check that they resolve the name of the account to it, then close the public address. Callers on other networks are cut off.',
            destructive: true,
        }, () => [
            ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.publicNetworkAccess=Disabled'],
        ]),
        inFile: () => `Declare a private endpoint in the network of the callers, then set ${(0,_fileSetting_js__WEBPACK_IMPORTED_MODULE_6__/* .sayInFile */ .$)(account.origin, _exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSED */ .V)}. Callers on other networks are cut off.`,
        edits: () => (0,_fileEdits_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceValue */ .uQ)(account.publicNetworkAccess, 'Disabled'),
        severity: narrowed ? 'low' : 'medium',
        confidence: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceOf */ .i2)(access),
        ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(account.publicNetworkAccess),
    });
}
function listed(fact) {
    return fact.state === 'known' ? fact.value : [];
}
function listEvidence(account, name, fact) {
    const where = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(fact.origin ?? account.origin);
    if (fact.state === 'unknown') {
        return [{ what: `${name} could not be read`, where, why: 'it may let in more than is said here' }];
    }
    const values = listed(fact);
    if (values.length === 0)
        return [];
    const why = values.some(_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsEveryAddress */ .MN) ? 'one of them holds every address' : 'these get in';
    return [{ what: `${name}: ${(0,_nameList_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(values)}`, where, why }];
}
function privateEndpointEvidence(account) {
    const connections = account.privateEndpointConnections;
    if (connections.state !== 'known')
        return [];
    const approved = connections.value.filter(({ status }) => status.toLowerCase() === 'approved').length;
    if (approved === 0)
        return [];
    const where = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(connections.origin ?? account.origin);
    return [{ what: (0,_nameList_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(approved, 'approved private endpoint'), where, why: 'callers can come through it' }];
}


/***/ }),

/***/ 76401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ groupFlags),
/* harmony export */   YC: () => (/* binding */ azNames),
/* harmony export */   fv: () => (/* binding */ workspaceFlags),
/* harmony export */   ni: () => (/* binding */ remediate)
/* harmony export */ });
/* harmony import */ var _findings_shellCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5488);

/** Takes an ARM id of a resource apart; undefined for anything else, such as the place of a declaration in a file. */
function azNames(id) {
    const [root, subscriptions, subscription, groups, resourceGroup, providers, ...rest] = id.split('/');
    if (root !== '' || subscriptions?.toLowerCase() !== 'subscriptions')
        return undefined;
    if (groups?.toLowerCase() !== 'resourcegroups' || providers?.toLowerCase() !== 'providers')
        return undefined;
    const name = rest.at(-1);
    if (!isWord(subscription) || !isWord(resourceGroup) || !isWord(name))
        return undefined;
    const after = (type) => {
        const at = rest.findIndex((segment) => segment.toLowerCase() === type);
        const value = at === -1 ? undefined : rest[at + 1];
        return isWord(value) ? value : undefined;
    };
    return {
        subscription,
        resourceGroup,
        workspace: after('workspaces'),
        endpoint: after('onlineendpoints') ?? after('batchendpoints') ?? after('serverlessendpoints'),
        name,
    };
}
/** Where `az` looks for a resource of a group. */
function groupFlags({ resourceGroup, subscription }) {
    return ['--resource-group', resourceGroup, '--subscription', subscription];
}
/** Where `az ml` looks for a thing of a workspace. */
function workspaceFlags(names) {
    return ['--workspace-name', names.workspace ?? 'WORKSPACE', ...groupFlags(names)];
}
/** A remediation with commands for a resource that Azure knows, and without for one that only a file declares. */
function remediate(id, { text, destructive }, commands) {
    const names = azNames(id);
    return names === undefined
        ? { text, destructive }
        : { text, destructive, command: (0,_findings_shellCommand_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(...commands(names)) };
}
/** A word that no command line takes for a flag of its own. */
function isWord(segment) {
    return segment !== undefined && segment !== '' && !segment.startsWith('-');
}


/***/ }),

/***/ 52715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ sayStandIn),
/* harmony export */   Oh: () => (/* binding */ placeOfCondition),
/* harmony export */   ZA: () => (/* binding */ placeOfGrant),
/* harmony export */   mI: () => (/* binding */ originOfPattern),
/* harmony export */   xA: () => (/* binding */ placeOfRole)
/* harmony export */ });
/* harmony import */ var _inventory_standIn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43084);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94304);


// Words for what files declare: it has no id yet, and what a person can go to is a line.
const PATHS = new WeakMap();
/**
 * What stands in an id for something that only a deployment knows, as the end of "the resource group that …":
 * "infra/main.bicep is deployed to", "resourceGroupName names". Undefined for the name of something real.
 */
function sayStandIn(context, segment) {
    const text = (0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_1__/* .stoodFor */ .H)(segment);
    if (text === undefined)
        return undefined;
    // The root of a deployment may declare nothing itself.
    const path = pathsOf(context).get(text.toLowerCase()) ?? (isTemplate(text) ? text : undefined);
    if (path === undefined)
        return `${text} names`;
    if (path === '')
        return 'the files of this repository are deployed to';
    return isFile(path) ? `${path} is deployed to` : `the files in ${path} are deployed to`;
}
/** Files that declare something, and the folders above them, by lower-cased path. */
function pathsOf(context) {
    const present = PATHS.get(context);
    if (present !== undefined)
        return present;
    const { resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials } = context.inventory;
    const paths = new Map([
        ['', ''],
        ['.', ''],
    ]);
    const all = [resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials];
    for (const { origin } of all.flat()) {
        if (origin.kind !== 'file')
            continue;
        for (let path = origin.file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
            if (paths.has(path.toLowerCase()))
                break;
            paths.set(path.toLowerCase(), path);
        }
    }
    PATHS.set(context, paths);
    return paths;
}
function isTemplate(text) {
    return /^[^()]*\.(?:bicep|json[c5]?|tf|ya?ml)$/i.test(text);
}
function isFile(path) {
    return /\.[a-z0-9]+$/i.test(path);
}
/** Where a person can look at a grant: its id in Azure, or its line. */
function placeOfGrant({ id, origin }) {
    return origin.kind === 'file' ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(origin) : id;
}
/** The same for its condition. */
function placeOfCondition(assignment) {
    const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
    return condition === undefined ? placeOfGrant(assignment) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(condition);
}
/** Where a person can look at what a role grants: the string itself, where it stands in a file. */
function placeOfRole(role, pattern) {
    const origin = originOfPattern(role, pattern) ?? role.origin;
    return role.declared !== undefined && origin.kind === 'file'
        ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(origin)
        : `role ${role.roleName} (${role.roleId})`;
}
/** Where the first string of a declared role stands that is written like this. */
function originOfPattern({ declared }, pattern) {
    return declared?.strings.find(({ text }) => text === pattern)?.origin;
}


/***/ }),

/***/ 14759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ hasManagedNetwork),
/* harmony export */   JZ: () => (/* binding */ readIsolation),
/* harmony export */   MN: () => (/* binding */ holdsEveryAddress),
/* harmony export */   OT: () => (/* binding */ readPublicAccess),
/* harmony export */   V: () => (/* binding */ CLOSED)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94304);

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const PUBLIC_NETWORK_ACCESS = { Enabled: 'public', Disabled: 'private' };
const ISOLATION_MODES = {
    Disabled: 'none',
    AllowInternetOutbound: 'internet',
    AllowOnlyApprovedOutbound: 'approved',
};
/** How a file closes a public address. */
const CLOSED = {
    arm: 'publicNetworkAccess',
    value: 'Disabled',
    cli: 'public_network_access: disabled',
    azurerm: 'public_network_access_enabled = false',
};
/** Whether the address of a resource answers to the internet. Not said means that it does. */
function readPublicAccess(fact) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)({ name: 'publicNetworkAccess', fact }, PUBLIC_NETWORK_ACCESS, 'public');
}
/** What may leave the managed network of a workspace. Not said means that there is no such network. */
function readIsolation({ isolationMode }) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)({ name: 'isolationMode', fact: isolationMode }, ISOLATION_MODES, 'none');
}
/** True where computes and endpoints run in a network that Azure manages. */
function hasManagedNetwork(workspace) {
    const isolation = readIsolation(workspace);
    return isolation.ok && isolation.meaning !== 'none';
}
/** An address range that holds every address: `0.0.0.0/0`, `::/0`. */
function holdsEveryAddress(range) {
    return /\/0+\s*$/.test(range);
}


/***/ }),

/***/ 11051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ addBeside),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
// Edits in the files that declare something. Of everything else there is none: a list without entries.
/** Another value, where the one that there is stands literally. */
function replaceValue(fact, value) {
    if (fact.state !== 'known' || fact.confidence !== undefined)
        return [];
    return replaceAt(fact.origin, fact.value, [value]);
}
/** Other texts in place of one. */
function replaceAt(origin, was, values) {
    const place = locationOf(origin);
    return place === undefined || values.length === 0 ? [] : [{ kind: 'replace', place, was, values }];
}
/** A property that nobody wrote, beside one that somebody did. */
function addBeside(beside, property, value) {
    const place = locationOf(beside);
    return place === undefined ? [] : [{ kind: 'add', beside: place, property, value }];
}
function locationOf(origin) {
    if (origin?.kind !== 'file')
        return undefined;
    const { file, line, column, endLine, endColumn } = origin;
    return { file, line, column, endLine, endColumn };
}


/***/ }),

/***/ 49778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sayInFile)
/* harmony export */ });
/**
 * A setting as it is written where a declaration stands: `auth_mode: aad_token`, `authMode: 'AADToken'`,
 * `"authMode": "AADToken"`, `authMode = "AADToken"`.
 */
function sayInFile(origin, setting) {
    const { arm, value, cli, azurerm } = setting;
    const extension = origin.kind === 'file' ? origin.file.slice(origin.file.lastIndexOf('.') + 1) : '';
    switch (extension.toLowerCase()) {
        case 'yml':
        case 'yaml':
            return cli ?? nested(arm, ': ', bare(value));
        case 'json':
        case 'jsonc':
            return nested(arm, ': ', JSON.stringify(value), '"');
        case 'tf': {
            const azapi = nested(arm, ' = ', JSON.stringify(value));
            return azurerm === undefined ? azapi : `${azurerm} (azapi: ${azapi})`;
        }
        default:
            return nested(arm, ': ', typeof value === 'string' ? `'${value}'` : bare(value));
    }
}
function nested(path, between, value, quote = '') {
    const [first = '', ...rest] = path.split('.');
    const inner = rest.length === 0 ? value : `{ ${nested(rest.join('.'), between, value, quote)} }`;
    return `${quote}${first}${quote}${between}${inner}`;
}
function bare(value) {
    return String(value);
}


/***/ }),

/***/ 21441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isKubernetes),
/* harmony export */   GZ: () => (/* binding */ readLocalAuth),
/* harmony export */   KO: () => (/* binding */ readSilence),
/* harmony export */   N0: () => (/* binding */ readServerlessAuth),
/* harmony export */   d1: () => (/* binding */ SERVERLESS_API_VERSION),
/* harmony export */   es: () => (/* binding */ readOnlineAuth)
/* harmony export */ });
/* unused harmony exports ONLINE_AUTH_MODES, SERVERLESS_AUTH_MODES */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94304);

/** Online endpoints. @see https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth */
const ONLINE_AUTH_MODES = { Key: 'key', AMLToken: 'aml-token', AADToken: 'entra' };
/** Serverless endpoints, since api-version 2025-12-01; before it, `Key` was all that could be said. */
const SERVERLESS_AUTH_MODES = { Key: 'key', KeyAndAAD: 'key', AAD: 'entra' };
const SERVERLESS_API_VERSION = '2025-12-01';
/**
 * How an online endpoint authenticates its callers. Who declares one and says nothing gets keys; an answer of Azure that
 * says nothing is odd, and no default follows from it.
 */
function readOnlineAuth(endpoint) {
    return (readSilence(endpoint) ??
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)({ name: 'authMode', fact: endpoint.authMode }, ONLINE_AUTH_MODES, 'key'));
}
/** Every answer of Azure about an endpoint has its mode, so one without it is not understood. */
function readSilence(endpoint) {
    const origin = endpoint.authMode.origin ?? endpoint.origin;
    if (endpoint.authMode.state !== 'absent' || origin.kind !== 'azure')
        return undefined;
    return {
        ok: false,
        reason: {
            kind: 'unexpected-answer',
            detail: `Azure answered ${origin.id} without authMode (api-version ${origin.apiVersion}), which it never leaves out`,
        },
    };
}
/** How a serverless endpoint does. `Key` in an answer of an older api-version may hide a newer mode. */
function readServerlessAuth(endpoint) {
    const origin = endpoint.authMode.origin ?? endpoint.origin;
    const { authMode } = endpoint;
    const reading = readSilence(endpoint) ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)({ name: 'authMode', fact: authMode }, SERVERLESS_AUTH_MODES, 'key');
    const ambiguous = authMode.state === 'absent' || (authMode.state === 'known' && authMode.value.toLowerCase() === 'key');
    if (!ambiguous || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlderThan */ .UM)(SERVERLESS_API_VERSION, origin))
        return reading;
    return {
        ok: false,
        reason: {
            kind: 'api-version',
            detail: `only api-version ${SERVERLESS_API_VERSION} and later say whether authMode is AAD`,
        },
    };
}
/** Whether keys of an account work. Not said means that they do. */
function readLocalAuth(account) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readSwitch */ .hc)({ name: 'disableLocalAuth', fact: account.disableLocalAuth }, false);
    return reading.ok ? { ...reading, meaning: !reading.meaning } : reading;
}
/** Kubernetes endpoints run on a compute of their own, and cannot ask Entra. */
function isKubernetes(endpoint) {
    return endpoint.compute.state === 'known' && endpoint.compute.value !== '';
}


/***/ }),

/***/ 24789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
const SHOWN = 5;
/** Names for a sentence, the first few of them: "a, b and 7 more". Sorted, so that the same facts give the same words. */
function listNames(names) {
    const sorted = [...names].sort();
    const shown = sorted.slice(0, SHOWN);
    const rest = sorted.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** "1 endpoint", "3 endpoints". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 94304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   UM: () => (/* binding */ isOlderThan),
/* harmony export */   hc: () => (/* binding */ readSwitch),
/* harmony export */   i2: () => (/* binding */ confidenceOf),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Looks a value up in a rule's table, in any case of letters. A value that the table does not list is an answer nobody
 * foresaw, never a pass; so is an absent one where `absent`, the documented default, is not given.
 */
function readValue({ name, fact }, meanings, absent) {
    if (fact.state === 'unknown')
        return { ok: false, reason: fact.reason };
    if (fact.state === 'absent')
        return readAbsent(name, absent);
    const entry = Object.entries(meanings).find(([value]) => value.toLowerCase() === fact.value.toLowerCase());
    if (entry !== undefined)
        return { ok: true, meaning: entry[1], byDefault: false, ...sureness(fact) };
    return {
        ok: false,
        reason: {
            kind: 'unexpected-answer',
            detail: `${name} is ${JSON.stringify(fact.value.slice(0, 80))}, which this version does not know`,
        },
    };
}
/** The same for a switch. */
function readSwitch({ name, fact }, absent) {
    if (fact.state === 'unknown')
        return { ok: false, reason: fact.reason };
    return fact.state === 'absent'
        ? readAbsent(name, absent)
        : { ok: true, meaning: fact.value, byDefault: false, ...sureness(fact) };
}
function sureness({ confidence }) {
    return confidence === undefined ? {} : { confidence };
}
function readAbsent(name, absent) {
    return absent === undefined
        ? { ok: false, reason: { kind: 'unexpected-answer', detail: `${name} is missing from the answer` } }
        : { ok: true, meaning: absent, byDefault: true };
}
/** One step of a proof that rests on a property of a resource. */
function evidence(resource, { name, fact }, why) {
    const what = fact.state === 'known'
        ? `${name} is ${String(fact.value)}${HOW[fact.confidence ?? 'high']}`
        : fact.state === 'absent'
            ? `${name} is not set`
            : `${name} could not be read`;
    return { what, where: placeOf(fact.origin ?? resource.origin), why };
}
/** How a value of a file was come by. */
const HOW = { high: '', medium: ' by default', low: ', as far as can be told' };
/** A place that a person can go to. */
function placeOf(origin) {
    switch (origin.kind) {
        case 'azure':
            return `${origin.id} (api-version ${origin.apiVersion})`;
        case 'graph':
            return `Microsoft Graph ${origin.path}`;
        case 'file':
            return `${origin.file}:${origin.line}:${origin.column}`;
    }
}
/** A literal is certain; a default may be changed by whoever serves it. */
function confidenceOf({ byDefault, confidence }) {
    return confidence ?? (byDefault ? 'medium' : 'high');
}
/** For a finding: the place of the value itself, where it has one of its own. */
function originOf({ origin }) {
    return origin === undefined ? {} : { origin };
}
/** True when Azure answered with an api-version older than the one that knows the value. */
function isOlderThan(apiVersion, origin) {
    return origin.kind === 'azure' && origin.apiVersion < apiVersion;
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ PASS),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98173);

const PASS = { result: 'pass' };
function notApplicable(why) {
    return { result: 'notApplicable', why };
}
/** Something to fix. */
function fail(rule, parts) {
    return { result: 'finding', finding: makeFinding(rule, parts, { result: 'fail' }) };
}
/** What to do about something that could not be decided. */
const WAYS_OUT = {
    'missing-permission': 'Let the auditing identity read what is named here, then run again.',
    'not-read': 'Let the auditing identity read what is named here, then run again.',
    throttled: 'Run the audit again; if it comes back, for fewer scopes at a time.',
    'api-version': 'Look at it yourself: the api-version that answered here does not tell.',
    'unexpected-answer': 'Look at it yourself: this version cannot tell from what was answered.',
    'unresolved-expression': 'Look at it yourself: it was not understood, so nothing follows from it.',
};
/** Something that could not be decided, and why. Never a pass. `say` replaces what it would say by itself. */
function undecided(rule, resource, reason, say = {}) {
    // The report's contract knows four kinds: what was not read was not permitted, what was answered oddly is a matter of version.
    const kind = reason.kind === 'not-read'
        ? 'missing-permission'
        : reason.kind === 'unexpected-answer'
            ? 'api-version'
            : reason.kind;
    const finding = makeFinding(rule, {
        resource,
        message: `Cannot be decided for ${resource.name}: ${reason.detail}`,
        evidence: [],
        remediation: { text: WAYS_OUT[reason.kind], destructive: false },
        ...(reason.at === undefined ? {} : { origin: reason.at }),
        ...say,
    }, { result: 'unknown', reason: { kind, detail: reason.detail } });
    return { result: 'finding', finding };
}
const NO_IDENTITY = [];
function makeFinding(rule, parts, outcome) {
    const { kind, id, name } = parts.resource;
    const { evidence } = parts;
    const origin = parts.origin ?? parts.resource.origin;
    const remediation = origin.kind === 'file' ? remediationInFile(parts) : parts.remediation;
    const { result, reason } = outcome;
    // What all have comes first, and what few have is put to it: half as large as what is put together as it comes.
    const made = {
        ruleId: rule.id,
        result,
        severity: parts.severity ?? rule.severity,
        confidence: parts.confidence ?? 'high',
        persona: parts.persona ?? rule.persona,
        resource: { kind, id, name },
        identity: parts.identity ?? NO_IDENTITY,
    };
    const whole = reason === undefined && origin.kind !== 'file' && parts.route === undefined
        ? made
        : {
            ...made,
            ...(reason === undefined ? {} : { reason }),
            ...(origin.kind === 'file' ? { location: locationOf(origin) } : {}),
            ...(parts.route === undefined ? {} : { route: parts.route }),
        };
    const { message } = parts;
    if (typeof message === 'function')
        return (0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__/* .proveLater */ .h)(whole, { message, evidence, remediation });
    const finding = { ...whole, message };
    return typeof evidence === 'function' || typeof remediation === 'function'
        ? (0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__/* .proveLater */ .h)(finding, { evidence, remediation })
        : { ...finding, evidence, remediation };
}
/** What a file declares has no id yet that a command could name. */
function remediationInFile({ remediation, inFile, edits }) {
    const say = ({ text, destructive }) => {
        const written = edits?.() ?? [];
        return { text: inFile?.() ?? text, destructive, ...(written.length === 0 ? {} : { edits: written }) };
    };
    return typeof remediation === 'function' ? () => say(remediation()) : say(remediation);
}
function locationOf({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ }),

/***/ 22131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ grantResource),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   O_: () => (/* binding */ sayScope),
/* harmony export */   xM: () => (/* binding */ scopeSubject)
/* harmony export */ });
/* harmony import */ var _inventory_standIn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43084);
/* harmony import */ var _rbac_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85704);
/* harmony import */ var _declaredWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52715);



/** "subscription 1111…", "resource group rg-ml", "workspace ml", "the root scope /". */
function describeScope(context, scope) {
    const name = lastSegment(scope);
    const kind = (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeClass */ .jf)(scope);
    switch (kind) {
        case 'root':
            return 'the root scope /';
        case 'management-group':
        case 'subscription':
        case 'resource-group': {
            const words = kind.replaceAll('-', ' ');
            const unknown = (0,_declaredWords_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStandIn */ .Hs)(context, name);
            return unknown === undefined ? `${words} ${name}` : `the ${words} that ${unknown}`;
        }
        case 'resource': {
            const resource = context.byKey((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(scope));
            return resource === undefined
                ? ((0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_2__/* .stoodFor */ .H)(name) ?? name)
                : `${resource.kind.replaceAll('-', ' ')} ${resource.name}`;
        }
    }
}
/** A scope as what a finding is about. */
function scopeSubject(context, scope, origin) {
    const kind = (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeClass */ .jf)(scope);
    const resource = context.byKey((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(scope));
    if (resource !== undefined)
        return { kind: resource.kind, id: resource.id, name: resource.name, origin };
    const id = scope === '' ? '/' : scope;
    return { kind, id, name: lastSegment(id), origin };
}
/** `/` where there is none. */
function lastSegment(scope) {
    let end = scope.length;
    while (end > 0 && scope.charAt(end - 1) === '/')
        end -= 1;
    return end === 0 ? '/' : scope.slice(scope.lastIndexOf('/', end - 1) + 1, end);
}
/** A grant as what a finding is about: its scope in Azure, and in a file the assignment itself, which is what to mend. */
function grantResource(context, grant) {
    const { origin } = grant.assignment;
    const declared = 'declared' in grant.assignment ? grant.assignment.declared : undefined;
    if (origin.kind !== 'file' || declared === undefined)
        return scopeSubject(context, grant.scope, origin);
    return {
        kind: 'role-assignment',
        id: `${origin.file}#${declared.symbol}`,
        name: declared.symbol.includes('{') ? `assignment of ${grant.role.roleName}` : declared.symbol,
        origin,
    };
}
/** The scope of a grant as an id, which a person can copy; of a declared one there is none, so in words. */
function sayScope(context, { scope, assignment }) {
    if (assignment.origin.kind === 'file')
        return describeScope(context, scope);
    return scope === '' ? '/' : scope;
}


/***/ }),

/***/ 85094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ succeedWithTokens),
/* harmony export */   Lt: () => (/* binding */ succeedWithEntra),
/* harmony export */   or: () => (/* binding */ frontWithEntra),
/* harmony export */   pH: () => (/* binding */ sayAuthInFile)
/* harmony export */ });
/* harmony import */ var _azNames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76401);
/* harmony import */ var _fileSetting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49778);
/* harmony import */ var _keyAccess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);



/** Azure refuses longer names. @see https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas */
const LONGEST_NAME = 32;
/** The least that scoring needs; no built-in role is as narrow. */
const SCORER = {
    Name: 'AML Endpoint Scorer',
    IsCustom: true,
    Description: 'Score online endpoints of Azure Machine Learning, and nothing else.',
    Actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action'],
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
};
/**
 * A second endpoint that asks Entra. Whether the auth mode of an endpoint can be changed in place is documented nowhere,
 * so nobody is told to try.
 */
function succeedWithEntra({ id }) {
    return (0,_azNames_js__WEBPACK_IMPORTED_MODULE_1__/* .remediate */ .ni)(id, {
        text: 'Make a second endpoint with Microsoft Entra authentication (auth_mode: aad_token), grant its callers a role with score/action alone, deploy the same model to it, move the callers, then delete the old endpoint. Nothing breaks before that last step.',
        destructive: false,
    }, (names) => {
        const name = successorOf(names.name, '-entra');
        const role = { ...SCORER, AssignableScopes: [`/subscriptions/${names.subscription}`] };
        return [
            [
                ...['az', 'ml', 'online-endpoint', 'create', '--name', name, '--auth-mode', 'aad_token'],
                ...(0,_azNames_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFlags */ .fv)(names),
            ],
            ['az', 'role', 'definition', 'create', '--role-definition', JSON.stringify(role)],
            [
                ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'CALLER_OBJECT_ID'],
                ...['--assignee-principal-type', 'ServicePrincipal', '--role', role.Name],
                ...['--scope', `${id.slice(0, id.lastIndexOf('/'))}/${name}`],
            ],
        ];
    });
}
/** The same for one that a file declares: it may not be there yet. */
function sayAuthInFile(endpoint) {
    const kubernetes = (0,_keyAccess_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubernetes */ .Bc)(endpoint);
    const setting = (0,_fileSetting_js__WEBPACK_IMPORTED_MODULE_2__/* .sayInFile */ .$)(endpoint.origin, {
        arm: 'authMode',
        value: kubernetes ? 'AMLToken' : 'AADToken',
        cli: `auth_mode: ${kubernetes ? 'aml_token' : 'aad_token'}`,
    });
    const then = kubernetes
        ? 'Its tokens end after a day; to have Entra decide who calls, put Azure API Management in front of it.'
        : 'Callers then need a role with onlineEndpoints/score/action.';
    return `Set ${setting}. ${then} Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one: Microsoft documents no way of changing the mode in place.`;
}
/** A second endpoint on the same cluster that hands out tokens: Kubernetes endpoints cannot ask Entra. */
function succeedWithTokens({ id, compute }) {
    return (0,_azNames_js__WEBPACK_IMPORTED_MODULE_1__/* .remediate */ .ni)(id, {
        text: 'Make a second endpoint with auth_mode aml_token, whose tokens end after a day, deploy the same model to it, move the callers, then delete the old endpoint. To have Entra decide who calls, put Azure API Management in front of it or move to managed compute with aad_token.',
        destructive: false,
    }, (names) => [
        [
            ...['az', 'ml', 'online-endpoint', 'create', '--name', successorOf(names.name, '-token')],
            ...['--auth-mode', 'aml_token', '--set', `compute=azureml:${lastSegment(compute)}`],
            ...(0,_azNames_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFlags */ .fv)(names),
        ],
    ]);
}
/** API Management and a move are the only ways left when tokens are in use already. */
function frontWithEntra() {
    return {
        text: 'Nothing on this endpoint can be set better. To have Entra decide who calls, put Azure API Management in front of it, let it check Entra tokens and keep the endpoint reachable from it alone; or move the deployment to managed compute with aad_token.',
        destructive: false,
    };
}
function successorOf(name, suffix) {
    return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
}
function lastSegment(compute) {
    return (compute.state === 'known' ? compute.value.split('/').at(-1) : undefined) || 'COMPUTE';
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ scopeResource),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Xr: () => (/* binding */ describeGaps),
/* harmony export */   YD: () => (/* binding */ explainedByGap),
/* harmony export */   zK: () => (/* binding */ PART_NAMES)
/* harmony export */ });
/* harmony import */ var _inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63803);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(824);
/* harmony import */ var _scopeWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22131);



/** What each part holds, for a sentence: "the computes of 3 workspaces could not be read". */
const PART_NAMES = {
    resources: 'workspaces and endpoints',
    deployments: 'deployments',
    connections: 'connections',
    computes: 'computes',
    datastores: 'datastores',
    accounts: 'AI services accounts and connected search services',
    'role-assignments': 'role assignments',
    'role-assignments-elsewhere': 'role assignments in the rest of the subscription',
    'role-definitions': 'role definitions',
    'deny-assignments': 'deny assignments',
    'eligible-assignments': 'eligible assignments (PIM)',
    'active-assignments': 'active assignments (PIM)',
    'classic-administrators': 'classic administrators',
    delegations: 'delegations (Azure Lighthouse)',
    'management-groups': 'management groups',
    'federated-credentials': 'federated credentials',
    'diagnostic-settings': 'diagnostic settings',
    'activity-log': 'activity logs',
    directory: 'principals of the directory',
    applications: 'app registrations',
    files: 'files',
};
/**
 * Parts whose gaps are no answer of a rule: AML901 says that workspaces or accounts are missing, which blinds every rule
 * alike; what is denied somewhere makes a finding less certain (`denialDoubt.ts`); what is inherited from a management
 * group shows among the assignments of the scopes below.
 */
const SAID_ELSEWHERE = [
    'resources',
    'accounts',
    'deny-assignments',
    'management-groups',
];
/**
 * What a rule would have judged and could not see: one answer per scope that the user named, however many parts are
 * missing, and at however many places.
 */
function* unreadable(rule, context, parts = rule.needs.filter((part) => !SAID_ELSEWHERE.includes(part)), concerns = () => true) {
    for (const coverage of context.inventory.scopes) {
        const gaps = coverage.gaps.filter((gap) => parts.includes(gap.part) && concerns(gap) && (0,_inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesSomething */ .OT)(gap));
        const [first] = gaps;
        if (first === undefined)
            continue;
        const missing = parts.filter((part) => gaps.some((gap) => gap.part === part));
        const reason = { kind: first.reason.kind, detail: describeParts(missing, gaps) };
        yield (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)(rule, scopeResource(coverage, context), reason, {
            message: `Cannot be decided for all of ${(0,_scopeWords_js__WEBPACK_IMPORTED_MODULE_2__/* .describeScope */ .OI)(context, coverage.scope)}: ${reason.detail}.`,
            identity: [...missing].sort(),
        });
    }
}
/** The scope that the user named, as what a finding is about. */
function scopeResource({ scope }, context) {
    return (0,_scopeWords_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeSubject */ .xM)(context, scope, { kind: 'azure', id: scope, apiVersion: 'none' });
}
const MOST_CAUSES = 3;
/** "role assignments and computes could not be read everywhere: Microsoft.…/read is missing; …". */
function describeParts(parts, gaps) {
    const names = parts.map((part) => PART_NAMES[part]);
    const last = names.at(-1) ?? '';
    if (names.length < 2)
        return describeGaps(gaps);
    const causes = [...new Set(gaps.map(causeOf))].sort();
    const more = causes.length > MOST_CAUSES ? `; and ${causes.length - MOST_CAUSES} more` : '';
    return `${names.slice(0, -1).join(', ')} and ${last} could not be read everywhere: ${causes.slice(0, MOST_CAUSES).join('; ')}${more}`;
}
function causeOf({ operation, reason }) {
    return operation === undefined ? reason.detail.replace(/\.$/, '') : `${operation} is missing`;
}
/** "computes at 3 places could not be read: Microsoft.…/computes/read is missing". */
function describeGaps(gaps) {
    const [first] = gaps;
    if (first === undefined)
        return '';
    const places = new Set(gaps.map(({ scope }) => scope.toLowerCase())).size;
    const where = first.scope === 'directory'
        ? ''
        : places === 1
            ? ` at ${first.scope}`
            : ` at ${places} places, the first of them ${first.scope},`;
    return `${PART_NAMES[first.part]}${where} could not be read: ${causeOf(first)}`;
}
/**
 * Whether a gap at a resource or above it explains why a fact of that part is unknown. `unreadable` has said so then, once
 * for the scope, and nobody needs to hear it for every resource.
 */
function explainedByGap(context, part) {
    const scopes = new Set(context.inventory.scopes
        .flatMap(({ gaps }) => gaps)
        .filter((gap) => gap.part === part && (0,_inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesSomething */ .OT)(gap))
        .map(({ scope }) => scope.toLowerCase()));
    return (key) => {
        if (scopes.size === 0)
            return false;
        for (let scope = key; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('/')))) {
            if (scopes.has(scope))
                return true;
        }
        return false;
    };
}


/***/ })

};
