export const id = 158;
export const ids = [158];
export const modules = {

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(659);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/dist/src/failure.js
/** Process exit codes of the command line and of the action. */
const EXIT = {
    ok: 0,
    error: 1,
    refused: 2,
    nothingMatched: 3,
    unreachable: 4,
    findings: 10,
    incomplete: 11,
    interrupted: 130,
    terminated: 143,
};
/**
 * A failure that a person can act on. Everything else that is thrown is a bug of this tool and ends with exit
 * code 1.
 */
class failure_Failure extends Error {
    name = 'Failure';
    details;
    constructor(details) {
        super(details.message);
        this.details = details;
    }
    get result() {
        switch (this.details.exitCode) {
            case EXIT.refused:
                return 'refused';
            case EXIT.nothingMatched:
                return 'nothing-matched';
            case EXIT.unreachable:
                return 'unreachable';
            default:
                return 'error';
        }
    }
}

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
    if (runnerTemp === undefined || !isAbsolute(runnerTemp)) {
        throw new Failure({
            code: 'runner-temp-missing',
            message: 'RUNNER_TEMP is not set, so there is no safe place for a curl config file.',
            remedy: 'Leave curl-config out, or run in GitHub Actions, where the runner sets RUNNER_TEMP and empties it after each job.',
            exitCode: 2,
        });
    }
    try {
        return await mkdtemp(join(await realpath(runnerTemp), `${PREFIX}${tag}-`));
    }
    catch (error) {
        throw new Failure({
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
    const path = join(directory, FILE);
    // O_NOFOLLOW is not defined on Windows, where the directory's own access list protects it.
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
    const file = await open(path, flags, 0o600);
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
    const parent = runnerTemp === undefined ? undefined : await realpath(runnerTemp).catch(() => undefined);
    if (parent === undefined)
        return { removed: 0, stuck: [] };
    let removed = 0;
    const stuck = [];
    for (const entry of await readdir(parent, { withFileTypes: true }).catch(() => [])) {
        const stale = entry.isDirectory() && entry.name.startsWith(PREFIX) && !entry.name.startsWith(`${PREFIX}${tag}-`);
        if (!stale)
            continue;
        const directory = join(parent, entry.name);
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

;// CONCATENATED MODULE: ./build/dist/src/surface/cleanUp.js


/** What post does when main left something. It never fails a job: what is gone already is as good as removed. */
async function cleanUp(directory, env) {
    try {
        const removed = await removeCurlDirectory(env['RUNNER_TEMP'], directory);
        core/* info */.pq(removed ? 'Removed the curl config.' : 'The curl config is gone already.');
    }
    catch (error) {
        const reason = error.code ?? 'unknown';
        core/* warning */.$e(`The curl config could not be removed (${reason}). It holds a credential: the runner empties RUNNER_TEMP when the job ends; on a runner of your own, look there.`);
    }
}


/***/ })

};
