export const id = 957;
export const ids = [957];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTokenStep: () => (/* binding */ runTokenStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/dist/src/failure.js
var failure = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/dist/src/secrets/curlConfig.js




const PREFIX = 'aml-endpoint-curl-';
const FILE = 'curl.config';
/** Names the job a directory belongs to, so that the next run can tell its own from what a lost runner left. */
function jobTag(env) {
    const parts = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']];
    return parts.map((part) => (part ?? '0').replaceAll(/[^a-zA-Z0-9]/g, '_').slice(0, 40)).join('-');
}
/**
 * The text of a curl config file.
 * @see https://curl.se/docs/manpage.html#-K
 */
function renderCurlConfig(config) {
    const lines = [
        '# Holds a credential. Removed when the job ends.',
        `proto = ${quote(`=${config.protocol}`)}`,
    ];
    if (config.url !== undefined)
        lines.push(`url = ${quote(config.url)}`);
    for (const [name, value] of config.headers)
        lines.push(`header = ${quote(`${name}: ${value}`)}`);
    return `${lines.join('\n')}\n`;
}
const ESCAPES = {
    '\\': '\\\\',
    '"': '\\"',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\v': '\\v',
};
/** curl reads these escapes inside double quotes, and no others; a bare line break would begin another option. */
function quote(text) {
    return `"${text.replaceAll(/[\\"\t\n\r\v]/g, (character) => ESCAPES[character] ?? character)}"`;
}
/**
 * Makes a directory of its own (0700) below RUNNER_TEMP for one curl config file. The name cannot be foreseen and is
 * created, never reused, so no link that somebody put there is followed.
 */
async function makeCurlDirectory(runnerTemp, tag) {
    if (runnerTemp === undefined || !(0,external_node_path_.isAbsolute)(runnerTemp)) {
        throw new failure/* Failure */.H({
            code: 'runner-temp-missing',
            message: 'RUNNER_TEMP is not set, so there is no safe place for a curl config file.',
            remedy: 'Leave curl-config out, or run in GitHub Actions, where the runner sets RUNNER_TEMP and empties it after each job.',
            exitCode: 2,
        });
    }
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(runnerTemp), `${PREFIX}${tag}-`));
    }
    catch (error) {
        throw new failure/* Failure */.H({
            code: 'runner-temp-unusable',
            message: 'No folder can be made in RUNNER_TEMP, so there is no safe place for a curl config file.',
            cause: error.code ?? 'unknown',
            remedy: 'Check that the folder is there, that the runner may write to it, and that the disk is not full.',
            exitCode: 2,
        });
    }
}
/** Writes the file (0600, new, no link followed) and answers its path. */
async function writeCurlConfig(directory, config) {
    const path = (0,external_node_path_.join)(directory, FILE);
    // O_NOFOLLOW is not defined on Windows, where the directory's own access list protects it.
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    const file = await (0,promises_.open)(path, flags, 0o600);
    try {
        await file.writeFile(renderCurlConfig(config));
    }
    finally {
        await file.close();
    }
    return path;
}
/**
 * Removes a directory made by `makeCurlDirectory`, and only such a one: directly below RUNNER_TEMP, with our prefix,
 * a real directory. True when it was there.
 */
async function removeCurlDirectory(runnerTemp, directory) {
    if (runnerTemp === undefined || !(0,external_node_path_.basename)(directory).startsWith(PREFIX))
        return false;
    const parent = await (0,promises_.realpath)(runnerTemp).catch(() => undefined);
    if (parent === undefined || (0,external_node_path_.dirname)(directory) !== parent)
        return false;
    try {
        if (!(await (0,promises_.lstat)(directory)).isDirectory())
            return false;
        await (0,promises_.unlink)((0,external_node_path_.join)(directory, FILE)).catch(ignoreMissing);
        await (0,promises_.rmdir)(directory);
        return true;
    }
    catch (error) {
        ignoreMissing(error);
        return false;
    }
}
/**
 * Removes what runs of other jobs left behind: a runner that died never ran its post step. Never throws: what another
 * job left is no reason for this one to fail.
 */
async function removeStaleCurlDirectories(runnerTemp, tag) {
    const parent = runnerTemp === undefined ? undefined : await (0,promises_.realpath)(runnerTemp).catch(() => undefined);
    if (parent === undefined)
        return { removed: 0, stuck: [] };
    let removed = 0;
    const stuck = [];
    for (const entry of await (0,promises_.readdir)(parent, { withFileTypes: true }).catch(() => [])) {
        const stale = entry.isDirectory() && entry.name.startsWith(PREFIX) && !entry.name.startsWith(`${PREFIX}${tag}-`);
        if (!stale)
            continue;
        const directory = (0,external_node_path_.join)(parent, entry.name);
        try {
            if (await removeCurlDirectory(parent, directory))
                removed += 1;
        }
        catch {
            stuck.push(directory);
        }
    }
    return { removed, stuck };
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}

;// CONCATENATED MODULE: ./build/dist/src/secrets/state.js
/** Name under which main leaves the curl config's directory to post. A path; never a secret. */
const CURL_DIRECTORY_STATE = 'curl-config-directory';

// EXTERNAL MODULE: ./build/dist/src/surface/outcome.js
var outcome = __webpack_require__(1892);
// EXTERNAL MODULE: ./build/dist/src/surface/stepEnd.js + 2 modules
var stepEnd = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/dist/src/commands/runEnd.js
var runEnd = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/dist/src/inventory/endpointId.js
var endpointId = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/dist/src/commands/endpointAccess.js + 14 modules
var endpointAccess = __webpack_require__(2677);
;// CONCATENATED MODULE: ./build/dist/src/commands/token.js


/** What a credential opens beyond what its holder may think. */
const REACH = {
    AADToken: 'This is an Entra token: until it expires it opens every endpoint this identity may score, not this one alone. Give each group of endpoints an identity of its own.',
    Key: 'This is a key: it works until somebody regenerates it, for whoever has read it. Endpoints with auth mode AMLToken or AADToken need none.',
};
/** Logs in, reads the endpoint, fetches what its auth mode calls for. Every secret is masked where it arrives. */
async function fetchCredential(request, effects, progress) {
    const id = await (0,endpointAccess/* identifyTarget */._A)(request.target, request.login, effects.env);
    progress.endpointId = (0,endpointId/* formatEndpointId */.CJ)(id);
    const azure = await (0,endpointAccess/* connect */.Ng)(request.login, id.subscriptionId, effects, progress);
    const { endpoint, scoringUri, fetch } = await (0,endpointAccess/* openEndpoint */.kz)(azure, id, request);
    const credential = await fetch();
    const reach = REACH[credential.type];
    if (reach !== undefined)
        effects.log.notice(reach);
    return { endpoint, credential, scoringUri };
}

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var fact = __webpack_require__(3777);
;// CONCATENATED MODULE: ./build/dist/src/commands/tokenReport.js


/** The report of a run that handed on a credential. `endedAt` in milliseconds since 1970. */
function reportToken(progress, fetched, endedAt) {
    return {
        ...(0,runEnd/* runFacts */.pI)('token', progress, endedAt),
        result: 'ok',
        exitCode: 0,
        credential: describeCredential(fetched),
    };
}
/** All that may be told of a credential. */
function describeCredential({ endpoint, credential, scoringUri, }) {
    const authMode = (0,fact/* knownValue */.jj)(endpoint.authMode);
    return {
        tokenType: credential.type,
        ...(authMode === undefined ? {} : { authMode }),
        scoringUri: scoringUri.href,
        headerName: credential.headerName,
        extraHeaders: credential.extraHeaders,
        ...(credential.expiresAt === undefined ? {} : { expiresAt: (0,runEnd/* isoTime */.Ly)(credential.expiresAt) }),
        ...(credential.refreshAfter === undefined ? {} : { refreshAfter: (0,runEnd/* isoTime */.Ly)(credential.refreshAfter) }),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/commands/tokenStep.js







/** The action's `token`: fetches, hands on, reports. Answers the exit code; nothing is thrown. */
async function runTokenStep(request, surface, core) {
    const progress = {};
    let report;
    let failed;
    try {
        await clearLeftovers(surface);
        const fetched = await fetchCredential(request, surface, progress);
        await handOn(fetched, request, surface, core);
        report = reportToken(progress, fetched, surface.now());
    }
    catch (error) {
        failed = (0,outcome/* sortFailure */.z)(error);
        report = (0,runEnd/* reportFailedRun */.Bt)('token', progress, failed, surface.now());
    }
    if (progress.endpointId !== undefined) {
        core.setOutput('endpoint-id', progress.endpointId);
    }
    return await (0,stepEnd/* endStep */.C)(core, surface, report, failed);
}
/** Sets the outputs; the file comes first, so that nothing is handed on when it cannot be written. */
async function handOn(fetched, request, surface, core) {
    const { credential, endpoint, scoringUri } = fetched;
    surface.mask(credential.secret);
    surface.mask(credential.headerValue);
    const curlConfig = request.curlConfig ? await leaveCurlConfig(fetched, surface, core) : undefined;
    const facts = describeCredential(fetched);
    const outputs = {
        token: credential.secret,
        'token-type': credential.type,
        'auth-mode': facts.authMode ?? '',
        'scoring-uri': scoringUri.href,
        'header-name': credential.headerName,
        'header-value': credential.headerValue,
        'extra-headers': JSON.stringify(credential.extraHeaders),
        'curl-config': curlConfig,
        'expires-at': facts.expiresAt,
        'refresh-after': facts.refreshAfter,
    };
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            core.setOutput(name, value);
    surface.log.info(`Handed on: ${credential.type} for ${endpoint.id.name}${facts.expiresAt === undefined ? '' : `, good until ${facts.expiresAt}`}. ` +
        'Use it in this job: GitHub drops masked outputs between jobs.');
}
async function leaveCurlConfig({ endpoint, credential, scoringUri }, surface, core) {
    const directory = await makeCurlDirectory(surface.env['RUNNER_TEMP'], jobTag(surface.env));
    // Before the file is there: a run that is killed in between leaves nothing that post does not know of.
    core.saveState(CURL_DIRECTORY_STATE, directory);
    const wholeUrl = endpoint.id.type === 'online' || endpoint.id.type === 'batch';
    const config = {
        protocol: scoringUri.protocol === 'http:' ? 'http' : 'https',
        ...(wholeUrl ? { url: scoringUri.href } : {}),
        headers: [[credential.headerName, credential.headerValue], ...Object.entries(credential.extraHeaders)],
    };
    return await writeCurlConfig(directory, config);
}
async function clearLeftovers({ env, log }) {
    const { removed, stuck } = await removeStaleCurlDirectories(env['RUNNER_TEMP'], jobTag(env));
    if (removed > 0)
        log.info(`Removed ${removed} curl config(s) that an earlier run on this runner left behind.`);
    for (const directory of stuck) {
        log.warning(`${directory} was left behind by an earlier run, holds a credential and cannot be removed.`);
    }
}


/***/ })

};
