export const id = 264;
export const ids = [264];
export const modules = {

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

/***/ 99112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14542);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72878);



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

/***/ 24570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Of: () => (/* binding */ textClaim),
/* harmony export */   a8: () => (/* binding */ timeClaim),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42760);

/** Undefined when the text is not a JWT with a JSON object as its payload. */
function readClaims(jwt) {
    const parts = jwt.split('.');
    const payload = parts[1];
    if (parts.length !== 3 || payload === undefined || !parts.every((part) => /^[\w-]+=*$/.test(part)))
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return isRecord(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
/** A claim as one clean line; several audiences with commas between them. */
function textClaim(claims, name, longest = 500) {
    const value = claims[name];
    if (typeof value === 'string' && value !== '')
        return (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanForeignText */ .V)(value, longest);
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
        return (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanForeignText */ .V)(value.join(', '), longest);
    }
    return undefined;
}
/** A time claim (`exp`, `iat`: seconds since 1970) in milliseconds. */
function timeClaim(claims, name) {
    const value = claims[name];
    return typeof value === 'number' && Number.isFinite(value) ? value * 1_000 : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 60749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ readGitHubJob),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24570);


const LONGEST_EVENT = 8 * 1024 * 1024;
/**
 * Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables; payloads:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request. A payload that cannot be read says nothing.
 */
async function readGitHubJob(env) {
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const pullRequest = record(payload, 'pull_request');
    const event = env['GITHUB_EVENT_NAME'];
    const repository = env['GITHUB_REPOSITORY'];
    return {
        ...(repository === undefined || repository === '' ? {} : { repository }),
        ...(event === undefined || event === '' ? {} : { event }),
        fromFork: pullRequest !== undefined && isFromFork(pullRequest, repository),
        byDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]' ||
            record(pullRequest, 'user')?.['login'] === 'dependabot[bot]',
    };
}
function isFromFork(pullRequest, repository) {
    const head = record(pullRequest, 'head');
    if (head === undefined)
        return false;
    const headName = record(head, 'repo')?.['full_name'];
    // GitHub answers null for the repository of a fork that was deleted.
    if (typeof headName !== 'string')
        return true;
    const baseName = record(record(pullRequest, 'base'), 'repo')?.['full_name'] ?? repository;
    return typeof baseName === 'string' && headName.toLowerCase() !== baseName.toLowerCase();
}
function record(value, field) {
    const found = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[field] : undefined;
    return (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found) ? found : undefined;
}
/** The event's payload; undefined where there is none that can be read. */
async function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(await readBoundedFile(path, LONGEST_EVENT));
    }
    catch {
        return undefined;
    }
}
/** Reads a regular file of at most so many bytes; throws for everything else. */
async function readBoundedFile(path, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await handle
            .stat()
            .then((stat) => (stat.isFile() ? stat : { size: Number.POSITIVE_INFINITY }));
        if (size > maxBytes)
            throw new RangeError(`not a file of at most ${maxBytes} bytes`);
        const buffer = Buffer.alloc(size);
        const { bytesRead } = await handle.read(buffer, 0, size, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSession: () => (/* binding */ createSession)
});

// EXTERNAL MODULE: ./build/dist/src/failure.js
var src_failure = __webpack_require__(63442);
// EXTERNAL MODULE: ./build/dist/src/identity/claims.js
var identity_claims = __webpack_require__(24570);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 184 modules
var esm = __webpack_require__(44971);
// EXTERNAL MODULE: ./build/dist/src/http/transport.js
var http_transport = __webpack_require__(99112);
// EXTERNAL MODULE: ./build/dist/src/http/client.js
var http_client = __webpack_require__(14542);
// EXTERNAL MODULE: ./build/dist/src/http/pipeline.js
var pipeline = __webpack_require__(30887);
// EXTERNAL MODULE: ./build/dist/src/http/product.js
var product = __webpack_require__(72878);
// EXTERNAL MODULE: ./build/dist/src/identity/clouds.js
var clouds = __webpack_require__(66637);
;// CONCATENATED MODULE: ./build/dist/src/identity/entraOptions.js




const ATTEMPT_TIMEOUT_MS = 20_000;
/** What every credential that talks to Entra is made with: our HTTP, our retry, this cloud's authority and no other. */
function entraOptions(options, route, effects, listener) {
    const retryPolicy = (0,pipeline/* createRetryPolicy */.h)(effects, {
        repeatable: () => true,
        isTransient: saysTemporarilyUnavailable,
    });
    const client = (0,http_client/* createClient */.UU)({
        route,
        signal: effects.signal,
        timeoutMs: ATTEMPT_TIMEOUT_MS,
        maxBytes: 1024 * 1024,
        origins: (0,clouds/* authorityOrigins */.pA)(options.cloud),
        onFailure: listener.onFailure,
    });
    return {
        authorityHost: options.cloud.authority,
        disableInstanceDiscovery: options.cloud.custom,
        httpClient: {
            async sendRequest(request) {
                const response = await client.sendRequest(request);
                if (response.status >= 400)
                    listener.onRefusal(response.status, response.bodyAsText ?? '');
                return response;
            },
        },
        additionalPolicies: [{ policy: retryPolicy, position: 'perCall' }],
        retryOptions: { maxRetries: 0 },
        redirectOptions: { maxRetries: 0 },
        userAgentOptions: { userAgentPrefix: (0,product/* userAgent */.N)() },
    };
}
/** Entra says so with status 400 as well (RFC 6749, 4.1.2.1; AADSTS90033). */
function saysTemporarilyUnavailable(response) {
    return response.status >= 400 && /"error"\s*:\s*"temporarily_unavailable"/.test(response.bodyAsText ?? '');
}

// EXTERNAL MODULE: ./build/dist/src/identity/gitHubJob.js
var gitHubJob = __webpack_require__(60749);
// EXTERNAL MODULE: ./build/dist/src/http/retry.js
var retry = __webpack_require__(40467);
// EXTERNAL MODULE: ./build/dist/src/http/transportFailure.js
var transportFailure = __webpack_require__(88176);
// EXTERNAL MODULE: ./build/dist/src/identity/foreignText.js
var foreignText = __webpack_require__(42760);
// EXTERNAL MODULE: ./build/dist/src/http/networkFailure.js
var networkFailure = __webpack_require__(9433);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/dist/src/identity/workflowFile.js





const LONGEST_WORKFLOW = 512 * 1024;
/**
 * Looks the job up in the workflow that was started (`GITHUB_WORKFLOW_REF` names the caller's file even inside a
 * reusable workflow, `GITHUB_JOB` the job of the called one), when it is checked out. The file is a repository's own
 * and so hostile: it is read only inside the workspace, bounded, and nothing in it is believed beyond a hint.
 */
async function readWorkflowEvidence(env) {
    const workspace = env['GITHUB_WORKSPACE'];
    const repository = env['GITHUB_REPOSITORY'];
    const job = env['GITHUB_JOB'];
    const reference = env['GITHUB_WORKFLOW_REF'];
    if (!workspace ||
        !repository ||
        !job ||
        !reference?.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) {
        return { kind: 'unknown' };
    }
    const path = reference.slice(repository.length + 1).replace(/@.*$/s, '');
    if (!/^\.github\/workflows\/[^/\\]+\.ya?ml$/.test(path))
        return { kind: 'unknown' };
    try {
        const folder = await (0,promises_.realpath)(workspace);
        const file = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path));
        if (!file.startsWith(folder + external_node_path_.sep))
            return { kind: 'unknown' };
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return judge(parse(await (0,gitHubJob/* readBoundedFile */.Mv)(file, LONGEST_WORKFLOW), { maxAliasCount: 50 }), job);
    }
    catch {
        return { kind: 'unknown' };
    }
}
function judge(workflow, job) {
    if (!(0,identity_claims/* isRecord */.u4)(workflow) || !(0,identity_claims/* isRecord */.u4)(workflow['jobs']))
        return { kind: 'unknown' };
    const jobs = workflow['jobs'];
    const forAll = workflow['permissions'];
    const own = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
    if ((0,identity_claims/* isRecord */.u4)(own) && Array.isArray(own['steps'])) {
        return { kind: 'own-job', job: workflowFile_name(job), grants: grantsIdToken(own['permissions'] ?? forAll) };
    }
    const callers = [];
    for (const [caller, value] of Object.entries(jobs)) {
        if (!(0,identity_claims/* isRecord */.u4)(value) || typeof value['uses'] !== 'string')
            continue;
        callers.push({
            job: workflowFile_name(caller),
            uses: (0,foreignText/* cleanForeignText */.V)(value['uses'], 200),
            grants: grantsIdToken(value['permissions'] ?? forAll),
        });
    }
    return callers.length === 0 ? { kind: 'unknown' } : { kind: 'reusable', callers: callers.slice(0, 10) };
}
function workflowFile_name(job) {
    return (0,foreignText/* cleanForeignText */.V)(job, 100);
}
function grantsIdToken(permissions) {
    if (permissions === 'write-all')
        return true;
    return (0,identity_claims/* isRecord */.u4)(permissions) && permissions['id-token'] === 'write';
}

;// CONCATENATED MODULE: ./build/dist/src/identity/idTokenDiagnosis.js





const idTokenFailureCodes = (/* unused pure expression or super */ null && ([
    'not-in-github-actions',
    'id-token-fork-pull-request',
    'id-token-dependabot',
    'id-token-reusable-workflow',
    'id-token-permission-missing',
    'id-token-refused',
    'id-token-service-down',
]));
const PERMISSIONS = {
    language: 'yaml',
    text: ['permissions:', '  id-token: write', '  contents: read'].join('\n'),
};
const NO_VARIABLES = 'ACTIONS_ID_TOKEN_REQUEST_URL is not set: GitHub gave this job no right to ask for an ID token.';
/** Why GitHub did not offer an ID token to this job: it has no permission, and there are several ways not to have it. */
async function explainMissingPermission(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return outsideOfActions();
    const job = await (0,gitHubJob/* readGitHubJob */.$3)(env);
    // Dependabot first: its pull requests come from branches of the same repository and are held like a fork's.
    if (job.byDependabot)
        return dependabot();
    if (job.fromFork && job.event !== 'pull_request_target')
        return fork(job);
    return permissionMissing(await readWorkflowEvidence(env), env);
}
function outsideOfActions() {
    return new src_failure/* Failure */.H({
        code: 'not-in-github-actions',
        message: 'auth: oidc needs GitHub Actions, and this is not a job of GitHub Actions.',
        remedy: 'On your own machine sign in with the Azure CLI and use auth: azure-cli (the default there).',
        snippets: [{ language: 'shell', text: 'az login' }],
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
function fork(job) {
    return new src_failure/* Failure */.H({
        code: 'id-token-fork-pull-request',
        message: 'This run belongs to a pull request from a fork, and GitHub gives those no ID token.',
        cause: `${NO_VARIABLES} For ${job.event ?? 'this event'} from a fork id-token is never granted, whatever the workflow says.`,
        remedy: 'Skip this job for forks, and run it after the merge or on branches of this repository. Do not change the ' +
            'trigger to pull_request_target: it would run with this identity for anyone who opens a pull request.',
        snippets: [
            {
                language: 'yaml',
                text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
            },
        ],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function dependabot() {
    return new src_failure/* Failure */.H({
        code: 'id-token-dependabot',
        message: 'This run was started by Dependabot, and its token is read-only unless the workflow says otherwise.',
        cause: NO_VARIABLES,
        remedy: 'Either skip this job for Dependabot, or grant id-token to it in the workflow. In the second case Dependabot ' +
            'sees no Actions secrets: keep the ids in variables (vars) or in Dependabot secrets.',
        snippets: [{ language: 'yaml', text: "if: github.actor != 'dependabot[bot]'" }, PERMISSIONS],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function permissionMissing(evidence, env) {
    if (evidence.kind === 'reusable')
        return reusable(evidence);
    const job = (0,foreignText/* cleanForeignText */.V)(env['GITHUB_JOB'] ?? '', 100);
    const forJob = {
        language: 'yaml',
        text: [
            'jobs:',
            `  ${plainKey(job)}:`,
            '    permissions:',
            '      id-token: write',
            '      contents: read',
        ].join('\n'),
    };
    if (evidence.kind === 'own-job') {
        return new src_failure/* Failure */.H({
            code: 'id-token-permission-missing',
            message: `The job ${evidence.job} lacks the permission id-token: write.`,
            cause: evidence.grants
                ? `${NO_VARIABLES} The checked-out workflow file grants it, so the file that runs is another version, or ` +
                    'the workflow is called by one that does not grant it.'
                : NO_VARIABLES,
            remedy: 'Add it to the job. As soon as permissions are named, all others are none: name contents: read too if the ' +
                'job checks out the repository.',
            snippets: [forJob],
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    return new src_failure/* Failure */.H({
        code: 'id-token-permission-missing',
        message: `The job${job === '' ? '' : ` ${job}`} lacks the permission id-token: write.`,
        cause: `${NO_VARIABLES} The workflow file is not checked out, so there are two possibilities: the job lacks it, or the job is in a reusable workflow and its caller lacks it.`,
        remedy: 'Add it to the job; in a reusable workflow also to the job that calls it (with uses:), since a called workflow ' +
            'never gets more than its caller. As soon as permissions are named, all others are none.',
        snippets: [
            forJob,
            {
                language: 'yaml',
                text: [
                    '# in the calling workflow',
                    'jobs:',
                    '  CALLING_JOB:',
                    '    permissions:',
                    '      id-token: write',
                    '      contents: read',
                    '    uses: ./.github/workflows/called.yml',
                ].join('\n'),
            },
        ],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function reusable(evidence) {
    const lacking = evidence.callers.filter((caller) => !caller.grants);
    const named = lacking.length === 0 ? evidence.callers : lacking;
    const names = named.map((caller) => caller.job).join(', ');
    return new src_failure/* Failure */.H({
        code: 'id-token-reusable-workflow',
        message: `This job runs in a reusable workflow, and the job that calls it (${names}) does not grant id-token: write.`,
        cause: `${NO_VARIABLES} A called workflow never gets more than its caller.`,
        remedy: 'Add the permission to the calling job, and keep it on the job of the called workflow as well. As soon as ' +
            'permissions are named, all others are none.',
        snippets: [
            {
                language: 'yaml',
                text: [
                    'jobs:',
                    ...named.flatMap((caller) => [
                        `  ${plainKey(caller.job)}:`,
                        '    permissions:',
                        '      id-token: write',
                        '      contents: read',
                        `    uses: ${plainValue(caller.uses)}`,
                    ]),
                ].join('\n'),
            },
            PERMISSIONS,
        ],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
/** A job id as GitHub allows it; anything else is not worth pasting. */
function plainKey(job) {
    return /^[A-Za-z_][\w-]*$/.test(job) ? job : 'YOUR_JOB';
}
function plainValue(uses) {
    return /^[\w./@-]+$/.test(uses) ? uses : './.github/workflows/called.yml';
}
/** Why GitHub's token service gave none though the job may ask. */
function explainIdTokenRefusal(problem, attempts) {
    if (problem.kind === 'network' && !problem.failure.transient) {
        return (0,networkFailure/* explainTransportFailure */.J)(problem.failure, 'ask GitHub for the ID token of this job');
    }
    const observed = describe(problem);
    if (problem.kind === 'status' && problem.status < 500 && problem.status !== 408 && problem.status !== 429) {
        return new src_failure/* Failure */.H({
            code: 'id-token-refused',
            message: `GitHub refused the ID token of this job with status ${problem.status}.`,
            cause: `${problem.words === '' ? '' : `GitHub says: ${problem.words} `}This is permanent: it was not asked again.`,
            remedy: 'The right to ask may have ended with the job, or an earlier step has changed ACTIONS_ID_TOKEN_REQUEST_URL or ' +
                'ACTIONS_ID_TOKEN_REQUEST_TOKEN. Run the job again; on GitHub Enterprise Server ask whether OIDC is enabled.',
            snippets: [PERMISSIONS],
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    if (attempts === 0) {
        return new src_failure/* Failure */.H({
            code: 'id-token-refused',
            message: 'The address of GitHub’s token service cannot be used.',
            cause: observed,
            remedy: 'Find the step that changes the variable: only the runner sets it.',
            exitCode: src_failure/* EXIT */.d.refused,
        });
    }
    return new src_failure/* Failure */.H({
        code: 'id-token-service-down',
        message: `GitHub gave no ID token in ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}.`,
        cause: `Last seen: ${observed}. This is transient: the job has its permission, the service did not answer.`,
        remedy: 'Look at https://www.githubstatus.com and run the job again. Nothing in the workflow has to change.',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function describe(problem) {
    switch (problem.kind) {
        case 'status':
            return problem.words === '' ? `status ${problem.status}` : `status ${problem.status}, ${problem.words}`;
        case 'network':
            return problem.failure.message;
        case 'body':
            return problem.what;
        default:
            return 'nothing';
    }
}

;// CONCATENATED MODULE: ./build/dist/src/identity/idToken.js





/** Six attempts, 10 s each, within 90 s: longer than GitHub's usual hiccups, shorter than a person's patience. */
const ID_TOKEN_SCHEDULE = {
    attempts: 6,
    firstPauseMs: 1_000,
    longestPauseMs: 15_000,
    deadlineMs: 90_000,
};
const idToken_ATTEMPT_TIMEOUT_MS = 10_000;
const SPARE_MS = 60_000;
/**
 * Asks GitHub for the job's ID token, as
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token says, but with a retry
 * of our own: a broken connection, a slow one, 429, 5xx and answers that hold no token are asked again. A token is kept
 * until 60 s before it expires; callers that ask at the same time share one request.
 */
function createIdTokenSource(transport, effects) {
    const kept = new Map();
    const underWay = new Map();
    let last;
    const fetchToken = async (audience) => {
        const token = await requestIdToken(audience, transport, effects);
        kept.set(audience, token);
        last = token;
        return token;
    };
    return {
        get last() {
            return last;
        },
        async get(audience) {
            const known = kept.get(audience);
            if (known?.expiresAt !== undefined && effects.now() < known.expiresAt - SPARE_MS)
                return known;
            let request = underWay.get(audience);
            if (request === undefined) {
                request = fetchToken(audience).finally(() => underWay.delete(audience));
                underWay.set(audience, request);
            }
            return request;
        },
    };
}
async function requestIdToken(audience, transport, effects) {
    const base = effects.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const requestToken = effects.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (base === undefined || base === '' || requestToken === undefined || requestToken === '') {
        throw await explainMissingPermission(effects.env);
    }
    if (!URL.canParse(base) || new URL(base).protocol !== 'https:') {
        throw explainIdTokenRefusal({ kind: 'body', what: 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address' }, 0);
    }
    effects.mask(requestToken);
    // The URL's own query stays as GitHub wrote it.
    const url = `${base}${base.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const outcome = await (0,retry/* retry */.L5)(async () => {
        try {
            const response = await transport.send({
                method: 'GET',
                url,
                headers: { Authorization: `Bearer ${requestToken}`, Accept: 'application/json' },
                timeoutMs: idToken_ATTEMPT_TIMEOUT_MS,
            });
            if (response.status < 200 || response.status > 299) {
                const problem = {
                    kind: 'status',
                    status: response.status,
                    words: readWords(response.text),
                };
                if (!(0,retry/* isTransientStatus */.Dm)(response.status))
                    throw explainIdTokenRefusal(problem, 1);
                const retryAfterMs = (0,retry/* readRetryAfter */.D$)(response.header, effects.now());
                return { done: false, problem, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
            }
            return readAnswer(response.text, effects);
        }
        catch (error) {
            if (!(error instanceof transportFailure/* TransportFailure */.Az))
                throw error;
            const problem = { kind: 'network', failure: error };
            if (!error.transient)
                throw explainIdTokenRefusal(problem, 1);
            return { done: false, problem };
        }
    }, ID_TOKEN_SCHEDULE, effects);
    if (outcome.done)
        return outcome.value;
    throw explainIdTokenRefusal(outcome.problem, outcome.attempts);
}
/** GitHub's own sentence on an error, when there is one. */
function readWords(text) {
    try {
        const body = JSON.parse(text);
        const message = (0,identity_claims/* isRecord */.u4)(body) ? body['message'] : undefined;
        return typeof message === 'string' ? (0,foreignText/* cleanServiceText */.A)(message, 200) : '';
    }
    catch {
        return '';
    }
}
function readAnswer(text, effects) {
    const wrong = (what) => ({ done: false, problem: { kind: 'body', what } });
    if (text.trim() === '')
        return wrong('an empty answer');
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return wrong(/^\s*</.test(text) ? 'an HTML page' : 'something that is not JSON');
    }
    const jwt = (0,identity_claims/* isRecord */.u4)(body) ? body['value'] : undefined;
    if (typeof jwt !== 'string' || jwt === '')
        return wrong('JSON without a token');
    effects.mask(jwt);
    const claims = (0,identity_claims/* readClaims */.Ip)(jwt);
    if (claims === undefined)
        return wrong('a token that is not a JWT');
    const expiresAt = (0,identity_claims/* timeClaim */.a8)(claims, 'exp');
    const issuedAt = (0,identity_claims/* timeClaim */.a8)(claims, 'iat');
    return {
        done: true,
        value: {
            jwt,
            claims,
            ...(expiresAt === undefined ? {} : { expiresAt }),
            ...(issuedAt === undefined ? {} : { clockAheadMs: effects.now() - issuedAt }),
        },
    };
}

// EXTERNAL MODULE: ./build/dist/src/http/route.js
var route = __webpack_require__(63020);
;// CONCATENATED MODULE: ./build/dist/src/identity/localCredentials.js







/**
 * `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and a secret or certificate
 * (https://learn.microsoft.com/javascript/api/@azure/identity/environmentcredential), the inputs before the variables.
 */
function createFromEnvironment(options, route, effects, listener) {
    const { env } = effects;
    const clientId = options.clientId ?? env['AZURE_CLIENT_ID'] ?? '';
    const tenantId = options.tenantId ?? env['AZURE_TENANT_ID'] ?? '';
    const secret = env['AZURE_CLIENT_SECRET'] ?? '';
    const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'] ?? '';
    const missing = [
        ...(clientId === '' ? ['client-id (or AZURE_CLIENT_ID)'] : []),
        ...(tenantId === '' ? ['tenant-id (or AZURE_TENANT_ID)'] : []),
        ...(secret === '' && certificatePath === ''
            ? ['AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH']
            : []),
    ];
    if (missing.length > 0) {
        throw new src_failure/* Failure */.H({
            code: 'environment-credential-missing',
            message: 'auth: environment finds no service principal in the environment.',
            cause: `Missing: ${missing.join(', ')}.`,
            remedy: 'Set the variables in the environment of the process; in GitHub Actions use auth: oidc instead, which needs no secret.',
            snippets: [{ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }],
            exitCode: src_failure/* EXIT */.d.refused,
        });
    }
    const settings = entraOptions(options, route, effects, listener);
    if (secret !== '') {
        effects.mask(secret);
        const credential = new esm/* ClientSecretCredential */.HC(tenantId, clientId, secret, settings);
        return { credential, clientId, tenantId, failure: () => undefined };
    }
    const password = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'] ?? '';
    if (password !== '')
        effects.mask(password);
    const certificate = { certificatePath, ...(password === '' ? {} : { certificatePassword: password }) };
    const credential = new esm/* ClientCertificateCredential */.m0(tenantId, clientId, certificate, settings);
    return { credential, clientId, tenantId, failure: () => undefined };
}
/**
 * The machine's own service answers on a local address: no proxy stands before it. Right after an identity was assigned
 * it answers 404 or 410 for a while
 * (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling).
 */
function createFromMachine(options, effects, listener) {
    const client = (0,http_client/* createClient */.UU)({
        route: route/* DIRECT */.yc,
        signal: effects.signal,
        timeoutMs: 5_000,
        maxBytes: 256 * 1024,
        onFailure: listener.onFailure,
    });
    const retryPolicy = (0,pipeline/* createRetryPolicy */.h)(effects, {
        schedule: { attempts: 4, firstPauseMs: 1_000, longestPauseMs: 8_000, deadlineMs: 30_000 },
        repeatable: () => true,
        isTransient: ({ status }) => status === 404 || status === 410,
    });
    const credential = new esm/* ManagedIdentityCredential */.NC({
        ...(options.clientId === undefined ? {} : { clientId: options.clientId }),
        // This credential sets its own policies; so ours stands around the client.
        httpClient: {
            sendRequest: (request) => retryPolicy.sendRequest(request, (sent) => client.sendRequest(sent)),
        },
        retryOptions: { maxRetries: 0 },
        redirectOptions: { maxRetries: 0 },
        userAgentOptions: { userAgentPrefix: (0,product/* userAgent */.N)() },
    });
    return {
        credential,
        ...(options.clientId === undefined ? {} : { clientId: options.clientId }),
        ...(options.tenantId === undefined ? {} : { tenantId: options.tenantId }),
        failure: () => undefined,
    };
}
/** `az account get-access-token` takes a subscription or a tenant, not both; the tenant is checked afterwards anyway. */
function createFromAzureCli(options) {
    const credential = new esm/* AzureCliCredential */.nG({
        processTimeoutInMs: 60_000,
        ...(options.subscriptionId !== undefined
            ? { subscription: options.subscriptionId }
            : options.tenantId !== undefined
                ? { tenantId: options.tenantId }
                : {}),
    });
    return {
        credential,
        ...(options.tenantId === undefined ? {} : { tenantId: options.tenantId }),
        failure: () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/identity/credentials.js








const LONGEST_TOKEN_FILE = 64 * 1024;
/**
 * Makes the one credential of a run. Every setting is passed explicitly, so that the environment variables which the
 * SDK would read by itself (`AZURE_AUTHORITY_HOST`, `AZURE_REGIONAL_AUTHORITY_NAME`, proxies) change nothing: requests
 * leave for the cloud's authority or not at all (threat T7).
 */
async function createCredential(options, route, effects, listener) {
    switch (options.auth) {
        case 'oidc':
            return createFromGitHub(options, route, effects, listener);
        case 'workload-identity':
            return createFromTokenFile(options, route, effects, listener);
        case 'environment':
            return createFromEnvironment(options, route, effects, listener);
        case 'managed-identity':
            return createFromMachine(options, effects, listener);
        default:
            return createFromAzureCli(options);
    }
}
function createFromGitHub(options, route, effects, listener) {
    const transport = (0,http_transport/* createTransport */.o)({ route, signal: effects.signal, maxBytes: 256 * 1024 });
    const source = createIdTokenSource(transport, effects);
    const audience = options.federationAudience ?? options.cloud.federationAudience;
    return fromAssertion(options, route, effects, listener, {
        clientId: options.clientId ?? '',
        tenantId: options.tenantId ?? '',
        read: () => source.get(audience),
        last: () => source.last,
    });
}
/** Kubernetes' projected token (https://learn.microsoft.com/azure/aks/workload-identity-overview), renewed in its file. */
function createFromTokenFile(options, route, effects, listener) {
    const { env } = effects;
    const file = env['AZURE_FEDERATED_TOKEN_FILE'] ?? '';
    const clientId = options.clientId ?? env['AZURE_CLIENT_ID'] ?? '';
    const tenantId = options.tenantId ?? env['AZURE_TENANT_ID'] ?? '';
    const missing = [
        ...(file === '' ? ['AZURE_FEDERATED_TOKEN_FILE'] : []),
        ...(clientId === '' ? ['client-id (or AZURE_CLIENT_ID)'] : []),
        ...(tenantId === '' ? ['tenant-id (or AZURE_TENANT_ID)'] : []),
    ];
    if (missing.length > 0)
        throw workloadIdentityMissing(`Missing: ${missing.join(', ')}.`);
    let last;
    return fromAssertion(options, route, effects, listener, {
        clientId,
        tenantId,
        last: () => last,
        async read() {
            let jwt;
            try {
                jwt = (await (0,gitHubJob/* readBoundedFile */.Mv)(file, LONGEST_TOKEN_FILE)).trim();
            }
            catch {
                throw workloadIdentityMissing(`${file} cannot be read.`);
            }
            if (jwt === '')
                throw workloadIdentityMissing(`${file} is empty.`);
            effects.mask(jwt);
            const claims = (0,identity_claims/* readClaims */.Ip)(jwt);
            if (claims === undefined)
                throw workloadIdentityMissing(`${file} does not hold a token.`);
            last = { jwt, claims };
            return last;
        },
    });
}
function workloadIdentityMissing(cause) {
    return new src_failure/* Failure */.H({
        code: 'workload-identity-unavailable',
        message: 'auth: workload-identity finds no federated token on this machine.',
        cause,
        remedy: 'Run in a pod of a cluster with Entra Workload ID, with the label azure.workload.identity/use: "true" and an ' +
            'annotated service account: the webhook then sets the three variables.',
        snippets: [
            {
                language: 'yaml',
                text: 'metadata:\n  labels:\n    azure.workload.identity/use: "true"\nspec:\n  serviceAccountName: SERVICE_ACCOUNT',
            },
        ],
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
function fromAssertion(options, route, effects, listener, assertion) {
    let failure;
    const getAssertion = async () => {
        failure = undefined;
        try {
            return (await assertion.read()).jwt;
        }
        catch (error) {
            if (error instanceof src_failure/* Failure */.H)
                failure = error;
            throw error;
        }
    };
    const credential = new esm/* ClientAssertionCredential */.XI(assertion.tenantId, assertion.clientId, getAssertion, entraOptions(options, route, effects, listener));
    return {
        credential,
        clientId: assertion.clientId,
        tenantId: assertion.tenantId,
        idToken: assertion.last,
        failure: () => failure,
    };
}

// EXTERNAL MODULE: ./build/dist/src/identity/loginInputs.js
var loginInputs = __webpack_require__(75595);
;// CONCATENATED MODULE: ./build/dist/src/identity/aadstsCodes.js

const NO_SECRETS = 'With auth: oidc no client secret is needed: remove it and log in with the ID token of the job.';
const SCOPE = {
    code: 'entra-scope-invalid',
    meaning: 'the resource asked for is not one that Entra can give a token for',
    remedy: 'The resource comes with the cloud: check the cloud input. With cloud: custom, each audience of the cloud file is ' +
        'one resource, without /.default: https://ml.azure.com.',
};
const TRANSIENT = {
    code: 'entra-transient',
    meaning: 'Entra could not answer just now',
    remedy: 'Run the job again. Look at https://status.azure.com when it stays.',
    transient: true,
};
const SUBJECT = {
    code: 'federated-credential-subject-mismatch',
    meaning: 'no federated credential of this identity has the subject of this job',
    remedy: 'Compare the presented subject with those that Entra has, letter by letter; a new federated credential may take some ' +
        'minutes until it counts.',
    mismatch: 'subject',
};
/**
 * The codes of https://learn.microsoft.com/entra/identity-platform/reference-error-codes that a login can meet, with
 * the remedies that helped people.
 */
const ENTRA_ADVICE = {
    '70021': SUBJECT,
    '700213': SUBJECT,
    '700211': {
        code: 'federated-credential-issuer-mismatch',
        meaning: 'no federated credential of this identity has the issuer of this job',
        remedy: 'Compare the presented issuer with those that Entra has; a slash at the end makes a difference.',
        mismatch: 'issuer',
    },
    '700212': {
        code: 'federated-credential-audience-mismatch',
        meaning: 'the federated credential of this identity expects another audience',
        remedy: 'Leave audience out, or set it to what the federated credential has. Sovereign clouds have audiences of their own.',
        mismatch: 'audience',
    },
    '7002138': {
        code: 'federated-credential-case-mismatch',
        meaning: 'a federated credential differs from the claims of this job by letter case only, or its record is stale',
        remedy: 'Write issuer, subject and audience exactly as presented. When they are the same already, delete the federated ' +
            'credential and create it again.',
        mismatch: 'case',
    },
    '7002131': {
        code: 'federated-credential-expression-mismatch',
        meaning: 'the claims-matching expression of the federated credential does not fit the claims of this job',
        remedy: 'Compare the expression (claimsMatchingExpression) with the presented subject, or use an exact subject.',
        mismatch: 'subject',
    },
    '700016': {
        code: 'client-id-not-in-tenant',
        meaning: 'there is no application with this client id in the tenant',
        remedy: 'Check that client-id and tenant-id are not swapped, that client-id is the application (client) id and not the ' +
            'object id, and that the cloud is right.',
        snippets: [
            { language: 'shell', text: 'az ad app list --display-name APP_NAME --query "[].appId"' },
            {
                language: 'shell',
                text: 'az identity show --name IDENTITY_NAME --resource-group RESOURCE_GROUP --query "{clientId:clientId, tenantId:tenantId}"',
            },
        ],
    },
    '90002': {
        code: 'tenant-not-found',
        meaning: 'there is no tenant of this id in this cloud',
        remedy: 'Check tenant-id and cloud.',
        snippets: [{ language: 'shell', text: 'az account show --query tenantId --output tsv' }],
    },
    '900023': {
        code: 'tenant-id-malformed',
        meaning: 'the tenant id is neither a GUID nor a domain name',
        remedy: 'Check tenant-id. An empty one is a secret or variable that this job cannot see: the environment is not named in ' +
            'the job, or the run belongs to a fork.',
        snippets: [loginInputs/* OIDC_INPUTS */.w],
    },
    '90014': {
        code: 'login-field-missing',
        meaning: 'a field of the login was empty',
        remedy: 'Check client-id and tenant-id. An empty one is a secret or variable that this job cannot see: the environment ' +
            'is not named in the job, or the run belongs to a fork.',
        snippets: [loginInputs/* OIDC_INPUTS */.w],
    },
    '90038': {
        code: 'tenant-in-another-cloud',
        meaning: 'the tenant belongs to another cloud',
        remedy: 'Set cloud to the one of the tenant.',
        snippets: [{ language: 'yaml', text: 'with:\n  cloud: AzureUSGovernment # or AzureChinaCloud' }],
    },
    '7000215': {
        code: 'client-secret-invalid',
        meaning: 'the client secret is not valid',
        remedy: `The id of the secret may stand where its value belongs. ${NO_SECRETS}`,
        snippets: [loginInputs/* OIDC_INPUTS */.w],
    },
    '7000222': {
        code: 'client-secret-expired',
        meaning: 'the client secret has expired',
        remedy: NO_SECRETS,
        snippets: [loginInputs/* OIDC_INPUTS */.w],
    },
    '700024': {
        code: 'id-token-expired',
        meaning: 'the ID token of the job was outside of its time of validity',
        remedy: 'Check the clock of the runner (a self-hosted one needs time synchronisation) and run the job again.',
        snippets: [{ language: 'shell', text: 'timedatectl status' }],
    },
    '700027': {
        code: 'id-token-signature-unknown',
        meaning: 'Entra does not know the key with which the ID token was signed',
        remedy: 'Entra reads the keys from the issuer over the internet. On GitHub Enterprise Server its ' +
            '/_services/token/.well-known addresses must be reachable from there.',
        mismatch: 'issuer',
    },
    '500011': {
        code: 'audience-not-in-tenant',
        meaning: 'the tenant does not know the service that the token is for',
        remedy: 'Check the cloud input, with cloud: custom the audiences in the cloud file. A tenant that has never used Azure Machine Learning lacks its service principal: ' +
            'create a workspace, or register the resource provider, once.',
        snippets: [
            { language: 'shell', text: 'az provider register --namespace Microsoft.MachineLearningServices' },
        ],
    },
    '70011': SCOPE,
    '28002': SCOPE,
    '1002012': SCOPE,
    '53003': {
        code: 'conditional-access-blocked',
        meaning: 'a Conditional Access policy for workload identities blocks this login',
        remedy: 'GitHub-hosted runners have addresses that no named location holds: use a runner in an allowed network, or let ' +
            'an administrator exclude this service principal.',
    },
    '50105': {
        code: 'assignment-required',
        meaning: 'the application requires an assignment, and this identity has none',
        remedy: 'Assign the identity to the enterprise application, or switch "assignment required" off there.',
    },
    '7000112': {
        code: 'application-disabled',
        meaning: 'the application is disabled',
        remedy: 'Enable the enterprise application, or use another identity.',
        snippets: [{ language: 'shell', text: 'az ad sp update --id CLIENT_ID --set accountEnabled=true' }],
    },
    '50196': {
        code: 'entra-request-loop',
        meaning: 'the same login was asked for too often in a short time',
        remedy: 'Wait some minutes and run the job again; let jobs that start together share less.',
        transient: true,
    },
    '90033': TRANSIENT,
    '90012': TRANSIENT,
};
const entraFailureCodes = [
    ...new Set(Object.values(ENTRA_ADVICE).map((advice) => advice.code)),
    'entra-refused',
    'entra-unavailable',
];

// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(35476);
;// CONCATENATED MODULE: ./build/dist/src/identity/federatedCredential.js

/**
 * The commands that make Entra accept these claims: for an app registration
 * (https://learn.microsoft.com/cli/azure/ad/app/federated-credential) and for a user-assigned managed identity
 * (https://learn.microsoft.com/cli/azure/identity/federated-credential). One of the two is the right one.
 */
function federatedCredentialCommands(claims, clientId) {
    const name = credentialName(claims.subject);
    const body = JSON.stringify({
        name,
        issuer: claims.issuer,
        subject: claims.subject,
        audiences: [claims.audience],
    });
    return [
        {
            language: 'shell',
            text: [
                '# when client-id is an app registration',
                command([
                    'az',
                    'ad',
                    'app',
                    'federated-credential',
                    'create',
                    '--id',
                    clientId,
                    '--parameters',
                    body,
                ]),
            ].join('\n'),
        },
        {
            language: 'shell',
            text: [
                '# when client-id is a user-assigned managed identity: put in its name and resource group, as the first command shows them',
                command([
                    'az',
                    'identity',
                    'list',
                    '--query',
                    `[?clientId=='${clientId}'].{name:name, resourceGroup:resourceGroup}`,
                ]),
                command([
                    ...['az', 'identity', 'federated-credential', 'create', '--name', name],
                    ...['--identity-name', 'IDENTITY_NAME', '--resource-group', 'RESOURCE_GROUP'],
                    ...['--issuer', claims.issuer, '--subject', claims.subject, '--audiences', claims.audience],
                ]),
            ].join('\n'),
        },
    ];
}
/** The commands that show what Entra has now, to compare letter by letter. */
function listFederatedCredentials(clientId) {
    const columns = '[].{issuer:issuer, subject:subject, audiences:audiences}';
    return [
        {
            language: 'shell',
            text: [
                '# what Entra expects now: of an app registration, or of a managed identity',
                command(['az', 'ad', 'app', 'federated-credential', 'list', '--id', clientId, '--query', columns]),
                command([
                    ...['az', 'identity', 'federated-credential', 'list', '--identity-name', 'IDENTITY_NAME'],
                    ...['--resource-group', 'RESOURCE_GROUP', '--query', columns],
                ]),
            ].join('\n'),
        },
    ];
}
function command(words) {
    return words.map(quoteForShell/* quoteForShell */.e).join(' ');
}
/** 3 to 120 characters of letters, digits, `-` and `_`, as Entra wants a name. */
function credentialName(subject) {
    const tail = subject.replace(/^repo:/, '').replace(/[^A-Za-z0-9]+/g, '-');
    return `github-${tail}`.slice(0, 120).replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./build/dist/src/identity/subject.js

function presentedClaims(claims) {
    return {
        issuer: (0,identity_claims/* textClaim */.Of)(claims, 'iss', LONGEST) ?? '',
        subject: (0,identity_claims/* textClaim */.Of)(claims, 'sub', LONGEST) ?? '',
        audience: (0,identity_claims/* textClaim */.Of)(claims, 'aud', LONGEST) ?? '',
    };
}
/** Entra's own bound for issuer, subject and audience of a federated credential. */
const LONGEST = 600;
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const NAME = '[^/:@\\s]+';
const DEFAULT = new RegExp(`^repo:(${NAME})/(${NAME}):(.+)$`);
const IMMUTABLE = new RegExp(`^repo:(${NAME})@\\d+/(${NAME})@\\d+:(.+)$`);
/**
 * Sorts a subject by the forms of https://docs.github.com/actions/reference/security/oidc#example-subject-claims and
 * says whether a federated credential for it could be pasted without harm.
 */
function judgeSubject(claims, env, job) {
    const raw = typeof claims['sub'] === 'string' ? claims['sub'] : '';
    const immutable = IMMUTABLE.exec(raw);
    const found = immutable ?? DEFAULT.exec(raw);
    const usual = found !== null && /^(?:environment:.+|ref:refs\/.+|pull_request)$/.test(found[3] ?? '');
    const form = immutable !== null ? 'immutable' : usual ? 'default' : 'customised';
    const presented = presentedClaims(claims);
    const asShown = presented.subject === raw && presented.issuer === claims['iss'] && presented.audience === claims['aud'];
    const why = raw === '' || !asShown
        ? 'a claim is missing, too long, or holds characters that cannot be shown.'
        : (explainForeignIssuer(presented.issuer, env) ??
            explainOpenSubject(raw, claims, job) ??
            explainForeignOwner(raw, found, claims, env));
    return why === undefined
        ? { form, pasteable: true }
        : { form, pasteable: false, warning: `No federated credential is printed for these claims: ${why}` };
}
/** Only GitHub's own issuers: an address that an earlier step has put in place of GitHub's must not get a remedy. */
function explainForeignIssuer(issuer, env) {
    const expected = expectedIssuer(env);
    if (issuer === expected || (expected === GITHUB_ISSUER && issuer.startsWith(`${GITHUB_ISSUER}/`)))
        return undefined;
    return (`the issuer is not the one of this GitHub (${expected}). Find the step that changes ACTIONS_ID_TOKEN_REQUEST_URL: ` +
        'whoever issues these tokens could act as this identity.');
}
/** https://docs.github.com/actions/reference/security/oidc, and its pages for Enterprise Server and data residency. */
function expectedIssuer(env) {
    const server = env['GITHUB_SERVER_URL'];
    const host = server !== undefined && URL.canParse(server) ? new URL(server).host : 'github.com';
    if (host === 'github.com')
        return GITHUB_ISSUER;
    return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}
function explainOpenSubject(subject, claims, job) {
    if (job.fromFork || (0,identity_claims/* textClaim */.Of)(claims, 'event_name') === 'pull_request_target') {
        return ('this run belongs to a pull request that anyone may open (a fork’s, or pull_request_target), and a credential for ' +
            'it would let its author act as this identity. Run this job after the merge.');
    }
    if (!isPullRequestSubject(subject, claims))
        return undefined;
    return ('a subject of the kind pull_request is the same for every pull request, so anyone who can push a branch and open ' +
        'one would act as this identity. Use a job with an environment that has required reviewers (the subject is then ' +
        'repo:OWNER/REPO:environment:NAME), or run after the merge.');
}
/** Subjects that any pull request of the repository can present. */
function isPullRequestSubject(subject, claims) {
    if (/(?:^|:)(?:event_name:)?pull_request(?:_target)?(?:$|:)/.test(subject))
        return true;
    if (subject.includes('refs/pull/'))
        return true;
    const fromPullRequest = ((0,identity_claims/* textClaim */.Of)(claims, 'event_name') ?? '').startsWith('pull_request');
    // A customised subject that says neither environment nor ref is the same for pull requests and pushes.
    return fromPullRequest && !/(?:^|:)(?:environment|ref):/.test(subject);
}
function explainForeignOwner(subject, found, claims, env) {
    const [owner, repository] = (env['GITHUB_REPOSITORY'] ?? '').toLowerCase().split('/');
    if (!owner || !repository) {
        return 'GITHUB_REPOSITORY is not set, so it cannot be said whose subject this is.';
    }
    if (found !== null) {
        if (found[1]?.toLowerCase() === owner && found[2]?.toLowerCase() === repository)
            return undefined;
        return (`the subject names another repository than this one (${owner}/${repository}), ` +
            'and a credential for it would let that repository act as this identity.');
    }
    if (binds(subject, claims, owner, repository))
        return undefined;
    return ('this customised subject does not name this repository, so other ' +
        'repositories may present the same one and act as this identity. Include repo, repository or repository_id in the ' +
        'subject (gh api repos/OWNER/REPO/actions/oidc/customization/sub).');
}
/** Whether a customised subject holds something that only this repository can present. */
function binds(subject, claims, owner, repository) {
    const lower = subject.toLowerCase();
    const id = (0,identity_claims/* textClaim */.Of)(claims, 'repository_id');
    const has = (text) => lower === text ||
        lower.startsWith(`${text}:`) ||
        lower.includes(`:${text}:`) ||
        lower.endsWith(`:${text}`);
    if (has(`repo:${owner}/${repository}`) || has(`repository:${owner}/${repository}`))
        return true;
    return id !== undefined && /^\d+$/.test(id) && has(`repository_id:${id}`);
}
/** How GitHub chooses the subject; for every mismatch. */
const PRECEDENCE = 'GitHub chooses the subject in this order: a job with environment: gets …:environment:NAME, else a pull request gets ' +
    '…:pull_request, else …:ref:refs/heads/BRANCH or …:ref:refs/tags/TAG.';
function explainForm(form) {
    switch (form) {
        case 'immutable':
            return ('This subject is immutable (owner and repository with their ids), as GitHub gives it to repositories created, ' +
                'renamed or transferred since 15 July 2026 or opted in: a federated credential written without the ids does not match.');
        case 'customised':
            return ('This subject is customised in the settings of the organisation or repository; see ' +
                'gh api repos/OWNER/REPO/actions/oidc/customization/sub.');
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/identity/entraDiagnosis.js







const SKEW_MS = 120_000;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Turns what @azure/identity threw into something a person can act on. The ID token itself is never shown. */
function explainEntraRefusal(login) {
    const thrown = readEntraError(login.error);
    const answered = thrown.codes.length === 0 ? readRefusal(login.refusal) : undefined;
    const found = answered ?? thrown;
    const advice = found.codes.map((code) => ENTRA_ADVICE[code]).find((known) => known !== undefined);
    if (advice !== undefined)
        return advise(advice, found, login);
    if (found.codes.length === 0 && login.network !== undefined) {
        return (0,networkFailure/* explainTransportFailure */.J)(login.network, `sign in at ${login.authority}`);
    }
    const words = observed(found);
    if (found.codes.length === 0 && (found.status === undefined || found.status >= 500)) {
        return new src_failure/* Failure */.H({
            code: 'entra-unavailable',
            message: `Entra gave no usable answer at ${login.authority}.`,
            cause: words,
            remedy: 'Run the job again. When it stays, check the cloud and whether a proxy stands between: https://status.azure.com.',
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    return new src_failure/* Failure */.H({
        code: 'entra-refused',
        message: `Entra refused the login at ${login.authority} for a reason this tool has no advice on.`,
        cause: words,
        remedy: 'Look the code up at https://login.microsoftonline.com/error, and give the correlation id to whoever runs the ' +
            'tenant: the sign-in log has the details.',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function advise(advice, found, login) {
    const lines = [observed(found)];
    if (advice.transient === true)
        lines.push('This is transient: nothing in the workflow has to change.');
    const remedies = [advice.remedy];
    const snippets = [...(advice.snippets ?? [])];
    if (advice.mismatch !== undefined && login.idToken !== undefined) {
        explainMismatch(advice, login, login.idToken, lines, remedies, snippets);
    }
    const ahead = login.idToken?.clockAheadMs;
    if (advice.code === 'id-token-expired' && ahead !== undefined && Math.abs(ahead) > SKEW_MS) {
        lines.push(`The clock of this runner is ${minutes(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} GitHub’s.`);
    }
    const whom = login.clientId === undefined ? '' : ` as client ${(0,foreignText/* cleanForeignText */.V)(login.clientId, 60)}`;
    const where = login.tenantId === undefined ? '' : ` in tenant ${(0,foreignText/* cleanForeignText */.V)(login.tenantId, 80)}`;
    return new src_failure/* Failure */.H({
        code: advice.code,
        message: `Entra refused the login${whom}${where}: ${advice.meaning}.`,
        cause: lines.join('\n'),
        remedy: remedies.join('\n'),
        ...(snippets.length === 0 ? {} : { snippets }),
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function explainMismatch(advice, login, idToken, lines, remedies, snippets) {
    const claims = presentedClaims(idToken.claims);
    const presenter = login.job === undefined ? 'The token file' : 'GitHub';
    lines.push(`${presenter} presented:`, `  iss: ${claims.issuer}`, `  sub: ${claims.subject}`, `  aud: ${claims.audience}`);
    const clientId = login.clientId ?? 'CLIENT_ID';
    snippets.push(...listFederatedCredentials(clientId));
    if (login.job === undefined)
        return;
    if (advice.mismatch === 'issuer') {
        const reason = explainIssuer(claims.issuer, login.env);
        if (reason !== undefined)
            lines.push(reason);
    }
    const judgement = judgeSubject(idToken.claims, login.env, login.job);
    const form = explainForm(judgement.form);
    if (form !== undefined)
        lines.push(form);
    remedies.push(PRECEDENCE);
    if (judgement.warning !== undefined)
        remedies.push(judgement.warning);
    if (judgement.pasteable && advice.code !== 'id-token-signature-unknown') {
        remedies.push('To accept exactly this job, create the federated credential with one of the commands below.');
        snippets.push(...federatedCredentialCommands(claims, clientId));
    }
}
function explainIssuer(issuer, env) {
    const expected = expectedIssuer(env);
    if (expected !== GITHUB_ISSUER) {
        const kind = expected.endsWith('/_services/token')
            ? 'GitHub Enterprise Server'
            : 'GitHub with data residency';
        const reach = kind === 'GitHub Enterprise Server' ? ', and Entra must be able to reach it' : '';
        return `This is ${kind}: its issuer is ${expected}, not ${GITHUB_ISSUER}${reach}.`;
    }
    return issuer.startsWith(`${GITHUB_ISSUER}/`)
        ? 'The enterprise has an issuer of its own, with its name at the end.'
        : undefined;
}
function minutes(milliseconds) {
    return `${Math.round(Math.abs(milliseconds) / 60_000)} minutes`;
}
function observed(error) {
    const id = error.correlationId === undefined ? '' : ` (correlation id ${error.correlationId})`;
    return `${error.text === '' ? 'No error text was given.' : error.text}${id}`;
}
/**
 * The numbers stand in MSAL's `errorNo` (the cause of what @azure/identity throws), else in the answer's `error_codes`
 * that MSAL prints as `Error(s): 700213`, else only in the text. Entra asks clients not to depend on the text
 * (https://learn.microsoft.com/entra/identity-platform/reference-error-codes), so it comes last.
 */
function readEntraError(error) {
    const codes = new Set();
    const texts = [];
    let ownId;
    let status;
    let at = error;
    for (let depth = 0; depth < 5 && (0,identity_claims/* isRecord */.u4)(at); depth += 1) {
        for (const number of [
            at['errorNo'],
            at['errorCodes'],
            readPath(at, 'errorResponse', 'errorCodes'),
        ].flat()) {
            const text = typeof number === 'number' ? String(number) : number;
            if (typeof text === 'string' && /^\d{4,8}$/.test(text))
                codes.add(text);
        }
        if (typeof at['message'] === 'string')
            texts.push(at['message'].slice(0, 8_000));
        const id = at['correlationId'];
        if (typeof id === 'string' && GUID.test(id))
            ownId ??= id;
        const code = at['status'] ?? at['statusCode'];
        if (typeof code === 'number')
            status ??= code;
        at = at['cause'];
    }
    const whole = texts.join('\n');
    const listed = /Error\(s\): ([\d, ]+)/.exec(whole)?.[1] ?? '';
    for (const code of listed.match(/\d{4,8}/g) ?? [])
        codes.add(code);
    for (const match of whole.matchAll(/AADSTS(\d{4,8})/g))
        if (match[1] !== undefined)
            codes.add(match[1]);
    status ??= readStatus(whole);
    const correlationId = /Correlation ID: ([0-9a-f-]{36})/i.exec(whole)?.[1] ?? ownId;
    return {
        codes: [...codes],
        text: describeText(texts),
        ...(correlationId === undefined ? {} : { correlationId }),
        ...(status === undefined ? {} : { status }),
    };
}
function readRefusal(refusal) {
    if (refusal === undefined)
        return undefined;
    try {
        const body = JSON.parse(refusal.text);
        if (!(0,identity_claims/* isRecord */.u4)(body))
            return undefined;
        const { error_codes: errorCodes, error_description: message, correlation_id: correlationId } = body;
        const found = readEntraError({ errorCodes, message, correlationId, status: refusal.status });
        return found.codes.length === 0 ? undefined : found;
    }
    catch {
        return undefined;
    }
}
function readStatus(text) {
    const found = /Http status code: (\d{3})/i.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
}
/** Entra's own sentence, without MSAL's frame and the trace ids that follow it. */
function describeText(texts) {
    const whole = texts.find((text) => text.includes('AADSTS')) ?? texts[0] ?? '';
    const start = whole.indexOf('AADSTS');
    const own = (start < 0 ? whole : whole.slice(start)).split(/\s*(?:Trace ID:|- Correlation ID:|Headers:)/)[0] ?? '';
    return (0,foreignText/* cleanServiceText */.A)(own);
}
function readPath(value, first, second) {
    const inner = value[first];
    return (0,identity_claims/* isRecord */.u4)(inner) ? inner[second] : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/identity/localDiagnosis.js



const localFailureCodes = (/* unused pure expression or super */ null && ([
    'azure-cli-missing',
    'azure-cli-not-logged-in',
    'azure-cli-failed',
    'managed-identity-unavailable',
    'managed-identity-refused',
    'environment-credential-missing',
    'environment-certificate-unreadable',
    'workload-identity-unavailable',
]));
/** Logins that a machine keeps itself fail in ways of their own. Undefined when it is Entra that refused. */
function explainLocalLogin(error, options, network) {
    const text = error instanceof Error ? error.message : '';
    switch (options.auth) {
        case 'azure-cli':
            return explainAzureCli(text, options);
        case 'managed-identity':
            return explainManagedIdentity(text, options, network);
        case 'environment':
            return /ENOENT|EACCES|PEM|certificate/i.test(text) && !text.includes('AADSTS')
                ? certificateUnreadable(text)
                : undefined;
        default:
            return undefined;
    }
}
function azLogin(options) {
    const tenant = options.tenantId === undefined ? '' : ` --tenant ${(0,quoteForShell/* quoteForShell */.e)(options.tenantId)}`;
    const cloud = options.cloud.custom || options.cloud.name === 'AzureCloud'
        ? ''
        : `az cloud set --name ${(0,quoteForShell/* quoteForShell */.e)(options.cloud.name)}\n`;
    return { language: 'shell', text: `${cloud}az login${tenant}` };
}
function explainAzureCli(text, options) {
    if (/could not be found|not recognized|ENOENT/i.test(text)) {
        return new src_failure/* Failure */.H({
            code: 'azure-cli-missing',
            message: 'auth: azure-cli needs the Azure CLI, and az is not on the PATH.',
            remedy: 'Install it (https://aka.ms/azure-cli) and sign in; or choose another way with auth.',
            snippets: [azLogin(options)],
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    if (/az login/i.test(text)) {
        return new src_failure/* Failure */.H({
            code: 'azure-cli-not-logged-in',
            message: 'The Azure CLI is not signed in, or its sign-in has ended.',
            cause: (0,foreignText/* cleanServiceText */.A)(text),
            remedy: 'Sign in and run the command again.',
            snippets: [azLogin(options)],
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    return new src_failure/* Failure */.H({
        code: 'azure-cli-failed',
        message: 'The Azure CLI gave no token.',
        cause: (0,foreignText/* cleanServiceText */.A)(text),
        remedy: 'Try the command below by hand: it shows what the Azure CLI objects to, and no token.',
        snippets: [
            {
                language: 'shell',
                text: `az account get-access-token --resource ${(0,quoteForShell/* quoteForShell */.e)(options.cloud.resourceManagerAudience)} --query expiresOn`,
            },
            azLogin(options),
        ],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function explainManagedIdentity(text, options, network) {
    if (network !== undefined) {
        return new src_failure/* Failure */.H({
            code: 'managed-identity-unavailable',
            message: 'auth: managed-identity finds no managed identity service on this machine.',
            cause: network.message,
            remedy: 'Use it on machines of Azure that have an identity; on GitHub-hosted runners use auth: oidc.',
            snippets: [{ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }],
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    const which = options.clientId === undefined ? '' : ` with client id ${options.clientId}`;
    return new src_failure/* Failure */.H({
        code: 'managed-identity-refused',
        message: `This machine gave no token for its managed identity${which}.`,
        cause: (0,foreignText/* cleanServiceText */.A)(text),
        remedy: options.clientId === undefined
            ? 'Assign an identity to the machine; with several user-assigned ones name one by client-id.'
            : 'Check that this identity is assigned to the machine; leave client-id out for the system-assigned one.',
        snippets: [
            { language: 'shell', text: 'az vm identity show --name VM_NAME --resource-group RESOURCE_GROUP' },
        ],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function certificateUnreadable(text) {
    return new src_failure/* Failure */.H({
        code: 'environment-certificate-unreadable',
        message: 'The certificate in AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
        cause: (0,foreignText/* cleanServiceText */.A)(text),
        remedy: 'Give the path of a PEM file with the certificate and its private key, and its password when it has one.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/identity/tenantCheck.js




const tenantCheck_GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** The refusal for a token of another tenant than the one asked for. A tenant given as a domain name cannot be compared. */
function explainWrongTenant(claims, options) {
    const wanted = options.tenantId;
    const landed = (0,identity_claims/* textClaim */.Of)(claims, 'tid');
    if (wanted === undefined || !tenantCheck_GUID.test(wanted) || landed === wanted.toLowerCase())
        return undefined;
    return new src_failure/* Failure */.H({
        code: 'wrong-tenant',
        message: `The login landed in tenant ${landed ?? '(none)'}, not in ${(0,foreignText/* cleanForeignText */.V)(wanted, 60)} as asked for.`,
        cause: `auth: ${options.auth}`,
        remedy: options.auth === 'azure-cli'
            ? 'Sign in to the right tenant, or set tenant-id to the one you are in.'
            : 'Set tenant-id to the tenant of the identity, or use an identity of that tenant.',
        ...(options.auth === 'azure-cli'
            ? { snippets: [{ language: 'shell', text: `az login --tenant ${(0,quoteForShell/* quoteForShell */.e)(wanted)}` }] }
            : {}),
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/identity/session.js







/** A token is kept until Entra wants it refreshed, or five minutes before it ends. */
const session_SPARE_MS = 5 * 60_000;
/**
 * A login under way. Its credential is the only one of a run: it keeps one token per scope (so that neither GitHub nor
 * Entra is asked twice, and `az` is not started twice), masks every token before anyone sees it, refuses tokens of
 * another tenant, and throws nothing but diagnosed failures or the run's own abort.
 */
async function createSession(options, route, effects) {
    const heard = {};
    const raw = await createCredential(options, route, effects, {
        onFailure: (failure) => {
            heard.network = failure;
        },
        onRefusal: (status, text) => {
            heard.refusal = { status, text };
        },
    });
    const kept = new Map();
    const underWay = new Map();
    let identity = {};
    let principalType;
    const obtain = async (scope, tokenOptions) => {
        delete heard.network;
        delete heard.refusal;
        let token;
        try {
            token = await untilAborted(raw.credential.getToken(scope, tokenOptions), effects.signal);
            if (token === null)
                throw new Error('no token');
        }
        catch (error) {
            effects.signal.throwIfAborted();
            throw await explain(error, scope, options, raw, effects, heard);
        }
        effects.mask(token.token);
        const claims = (0,identity_claims/* readClaims */.Ip)(token.token);
        if (claims !== undefined) {
            const wrong = explainWrongTenant(claims, options);
            if (wrong !== undefined)
                throw wrong;
            if (identity.objectId === undefined) {
                identity = identityOf(claims);
                principalType = principalTypeOf(claims);
            }
        }
        return token;
    };
    const credential = {
        async getToken(scopes, tokenOptions = {}) {
            effects.signal.throwIfAborted();
            const scope = typeof scopes === 'string' ? scopes : scopes.join(' ');
            // A claims challenge (continuous access evaluation) says that the token at hand is no longer good.
            if (tokenOptions.claims !== undefined) {
                const challenged = await obtain(scope, { claims: tokenOptions.claims, enableCae: true });
                kept.set(scope, challenged);
                return challenged;
            }
            const known = kept.get(scope);
            if (known !== undefined && effects.now() < freshUntil(known))
                return known;
            let request = underWay.get(scope);
            if (request === undefined) {
                request = obtain(scope, {})
                    .then((token) => {
                    kept.set(scope, token);
                    return token;
                })
                    .finally(() => underWay.delete(scope));
                underWay.set(scope, request);
            }
            return request;
        },
    };
    return {
        credential,
        get identity() {
            return identity;
        },
        get principalType() {
            return principalType;
        },
        async token(audience) {
            const token = await credential.getToken(`${audience}/.default`);
            if (token === null)
                throw new Error('a credential of ours always answers');
            return {
                token: token.token,
                expiresAt: token.expiresOnTimestamp,
                ...(token.refreshAfterTimestamp === undefined ? {} : { refreshAfter: token.refreshAfterTimestamp }),
            };
        },
    };
}
function freshUntil(token) {
    return Math.min(token.refreshAfterTimestamp ?? Number.POSITIVE_INFINITY, token.expiresOnTimestamp - session_SPARE_MS);
}
/** `appid` stands in tokens of version 1, `azp` in those of version 2. */
function identityOf(claims) {
    const objectId = (0,identity_claims/* textClaim */.Of)(claims, 'oid');
    const tenantId = (0,identity_claims/* textClaim */.Of)(claims, 'tid');
    const clientId = (0,identity_claims/* textClaim */.Of)(claims, 'appid') ?? (0,identity_claims/* textClaim */.Of)(claims, 'azp');
    return {
        ...(objectId === undefined ? {} : { objectId }),
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(clientId === undefined ? {} : { clientId }),
    };
}
/** `idtyp` is an optional claim; `scp` (delegated permissions) is only in tokens of users. */
function principalTypeOf(claims) {
    const kind = (0,identity_claims/* textClaim */.Of)(claims, 'idtyp');
    if (kind === 'app')
        return 'ServicePrincipal';
    return kind === 'user' || (0,identity_claims/* textClaim */.Of)(claims, 'scp') !== undefined ? 'User' : undefined;
}
async function explain(error, scope, options, raw, effects, heard) {
    const failure = findFailure(error) ?? raw.failure();
    if (failure !== undefined)
        return failure;
    const local = explainLocalLogin(error, options, heard.network);
    if (local !== undefined)
        return local;
    const idToken = raw.idToken?.();
    return explainEntraRefusal({
        error,
        env: effects.env,
        authority: options.cloud.authority,
        audience: scope.replace(/\/\.default$/, ''),
        ...(raw.clientId === undefined ? {} : { clientId: raw.clientId }),
        ...(raw.tenantId === undefined ? {} : { tenantId: raw.tenantId }),
        ...heard,
        ...(idToken === undefined ? {} : { idToken }),
        ...(options.auth === 'oidc' ? { job: await (0,gitHubJob/* readGitHubJob */.$3)(effects.env) } : {}),
    });
}
/** The SDK wraps what its callbacks throw. */
function findFailure(error) {
    let at = error;
    for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
        if (at instanceof src_failure/* Failure */.H)
            return at;
        at = at.cause;
    }
    return undefined;
}
/** A credential that starts a process (az) does not hear the signal: the run goes on without waiting for it. */
async function untilAborted(work, signal) {
    let stop;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        if (stop !== undefined)
            signal.removeEventListener('abort', stop);
        // Whoever lost the race may still fail, and nobody listens any more.
        work.catch(() => undefined);
        aborted.catch(() => undefined);
    }
}


/***/ })

};
