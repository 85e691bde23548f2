import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__no_http_client_js_4f3981f0__ from "./no-http-client.js";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ reportFailedRun),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _http_product_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2878);

/** The report of a run that did not get to its end. `endedAt` in milliseconds since 1970. */
function reportFailedRun(command, progress, { result, exitCode, details }, endedAt) {
    const { code, message, cause, remedy, snippets } = details;
    return {
        ...runFacts(command, progress, endedAt),
        result,
        exitCode,
        failure: {
            code,
            message,
            ...(cause === undefined ? {} : { cause }),
            remedy,
            ...(snippets === undefined ? {} : { snippets }),
        },
    };
}
/** What the reports of all commands begin with. */
function runFacts(command, { identity, endpointId }, endedAt) {
    return {
        schemaVersion: '1',
        tool: { name: 'aml-endpoint', version: _http_product_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x },
        command,
        endedAt: isoTime(endedAt),
        identity: identity ?? {},
        ...(endpointId === undefined ? {} : { endpointId }),
    };
}
/** ISO 8601 in UTC, to the second. */
function isoTime(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
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
class Failure extends Error {
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


/***/ }),

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['high', 'medium', 'low', 'info'];


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readGroupBy),
/* harmony export */   Wo: () => (/* binding */ GROUP_BY_FORMS),
/* harmony export */   oG: () => (/* binding */ writeGroupBy)
/* harmony export */ });
const GROUP_BY_FORMS = 'workspace, or tag:<name> with the name of a tag in Azure, such as tag:team';
/**
 * Reads `workspace` or `tag:<name>`; undefined for anything else. Names of tags are the same in any case, have at most
 * 512 characters and none of a few.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
 */
function readGroupBy(text) {
    if (/^workspace$/i.test(text))
        return { kind: 'workspace' };
    const name = /^tag:([^<>%&\\?/\p{Cc}]{1,512})$/iu.exec(text)?.[1]?.trim();
    return name === undefined || name === '' ? undefined : { kind: 'tag', name };
}
/** As a user writes it. */
function writeGroupBy(groupBy) {
    return groupBy.kind === 'workspace' ? 'workspace' : `tag:${groupBy.name}`;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** The word that somebody meant, by the letters changed; undefined when none is near. */
function nearestWord(word, candidates) {
    // In a short word, three letters changed make any other word of it.
    const farthest = Math.min(3, Math.floor(word.length / 2));
    return candidates
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .filter(({ distance }) => distance <= farthest)
        .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
/** Levenshtein distance, for names short enough that the quadratic table is nothing. */
function editDistance(left, right) {
    if (left.length > 64)
        return Number.POSITIVE_INFINITY;
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (const [row, a] of [...left].entries()) {
        const current = [row + 1];
        for (const [column, b] of [...right].entries()) {
            const substitution = (previous[column] ?? 0) + (a === b ? 0 : 1);
            current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[right.length] ?? 0;
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const VERSION = '0.1.0';
/** What servers see as `User-Agent` in all traffic of this tool. */
function userAgent() {
    return `aml-endpoint-action/${VERSION} node/${process.versions.node}`;
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Of: () => (/* binding */ textClaim),
/* harmony export */   a8: () => (/* binding */ timeClaim),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2760);

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

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ cleanServiceText),
/* harmony export */   V: () => (/* binding */ cleanForeignText)
/* harmony export */ });
/**
 * Text that someone else wrote (a claim, Entra's description), fit for one line of a log: no control, bidirectional or
 * invisible characters, bounded length.
 */
function cleanForeignText(text, longest = 500) {
    const clean = text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return clean.length <= longest ? clean : `${clean.slice(0, longest - 1)}…`;
}
const TOKEN = /[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}/g;
/** As `cleanForeignText`, and anything that looks like a JWT is taken out: for texts of which we do not know all sources. */
function cleanServiceText(text, longest = 500) {
    return cleanForeignText(text.replace(TOKEN, '(token)'), longest);
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ readGitHubJob),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4570);


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

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkAuditRequest)
/* harmony export */ });
/* harmony import */ var _findings_groupBy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6849);
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);
/* harmony import */ var _policy_policyReference_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1908);
/* harmony import */ var _policy_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7775);
/* harmony import */ var _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1951);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3278);







/** Checks the inputs of `audit` against each other; all problems are said at once. */
function checkAuditRequest(inputs, surface, defaultAuth) {
    const { values } = inputs;
    const problems = [...inputs.problems];
    const name = (input) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(inputs, surface, input);
    const sources = checkSources(values, defaultAuth, name, problems);
    const require = (values.require ?? []).flatMap((text) => {
        const known = _policy_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIREMENTS */ .dq.find((requirement) => requirement === text.toLowerCase());
        if (known === undefined) {
            problems.push(`${name('require')}: ${JSON.stringify(text.slice(0, 80))} is not accepted; write ${_policy_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIREMENTS */ .dq.join(' or ')}`);
        }
        return known === undefined ? [] : [known];
    });
    const { principal, 'report-dir': reportDir, 'save-snapshot': saveSnapshot } = values;
    if (principal !== undefined && !_loginRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .GUID */ .Sm.test(principal)) {
        problems.push(`${name('principal')}: must be the object id of a principal, a GUID`);
    }
    const policies = (values.policy ?? []).flatMap((text) => {
        const parsed = (0,_policy_policyReference_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicyReference */ .tz)(text);
        if (!parsed.ok)
            problems.push(`${name('policy')}: ${JSON.stringify(text.slice(0, 200))}: ${parsed.problem}`);
        return parsed.ok ? [parsed.value] : [];
    });
    const { sarif, category, baseline, 'write-baseline': writeBaseline } = values;
    const groupBy = checkReports(values, surface, name, problems);
    const failOnNewAccess = checkCapabilities(values, name, problems);
    const kinds = new Set(sources.map(({ kind }) => kind));
    if (failOnNewAccess.length > 0 && !(kinds.has('files') && kinds.size > 1)) {
        problems.push(`${name('fail-on-new-access')}: goes with ${name('path')} and ${name('scope')} or ${name('snapshot')}: what files change is held against what is in Azure`);
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            sources,
            policies,
            overrides: overridesOf(values, require, name),
            publishDetails: values['publish-details'] ?? false,
            failOnNewAccess,
            comment: values.comment ?? false,
            suggest: values.suggest ?? false,
            uploadSarif: values['upload-sarif'] ?? false,
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .given */ .gI)('newOnly', values['new-only']),
            timeout: values.timeout,
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .given */ .gI)('githubToken', values['github-token']),
            ...(saveSnapshot === undefined ? {} : { saveSnapshot }),
            ...(baseline === undefined ? {} : { baseline }),
            ...(writeBaseline === undefined ? {} : { writeBaseline }),
            ...(reportDir === undefined ? {} : { reportDir }),
            ...(sarif === undefined ? {} : { sarif }),
            ...(category === undefined ? {} : { category }),
            ...(groupBy === undefined ? {} : { groupBy }),
            ...(principal === undefined ? {} : { principal: principal.toLowerCase() }),
        },
    };
}
/** What is not given is not there: a policy may say it. */
function overridesOf(values, require, name) {
    const said = {
        'fail-on': values['fail-on'],
        'fail-on-incomplete': values['fail-on-incomplete'],
        require: values.require === undefined ? undefined : require,
    };
    return new Map(Object.entries(said).flatMap(([key, value]) => value === undefined ? [] : [[key, { value, name: name(key) }]]));
}
/** Commas part them as well as lines; `any` stands for all. */
function checkCapabilities({ 'fail-on-new-access': lines = [] }, name, problems) {
    const words = lines
        .flatMap((line) => line.split(','))
        .map((word) => word.trim().toLowerCase())
        .filter((word) => word !== '');
    for (const word of words) {
        if (word === 'any' || _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$.some((one) => one === word))
            continue;
        problems.push(`${name('fail-on-new-access')}: ${JSON.stringify(word.slice(0, 80))} is not accepted; write ${[..._rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$, 'any'].join(', ')}`);
    }
    return _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$.filter((one) => words.includes(one) || words.includes('any'));
}
function checkReports({ sarif, category, 'group-by': text }, surface, name, problems) {
    const absolute = sarif !== undefined && /^(?:[\\/]|[A-Za-z]:)/.test(sarif);
    if (sarif !== undefined && ((absolute && surface === 'action') || !FILE_PATH.test(sarif))) {
        problems.push(`${name('sarif')}: write the path of a file, relative to the workspace and without ".."`);
    }
    if (category !== undefined && !CATEGORY.test(category)) {
        problems.push(`${name('category')}: write at most 200 characters on one line, such as nightly/production`);
    }
    const groupBy = text === undefined ? undefined : (0,_findings_groupBy_js__WEBPACK_IMPORTED_MODULE_6__/* .readGroupBy */ .$P)(text);
    if (text !== undefined && groupBy === undefined) {
        problems.push(`${name('group-by')}: ${JSON.stringify(text.slice(0, 80))} is not accepted; write ${_findings_groupBy_js__WEBPACK_IMPORTED_MODULE_6__/* .GROUP_BY_FORMS */ .Wo}`);
    }
    return groupBy;
}
/** No segment that leads up, no folder. */
const FILE_PATH = /^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))[^\p{Cc}]*[^\p{Cc}\\/]$/u;
const CATEGORY = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
/** A repository is what there is without anything else to look at. */
function checkSources(values, defaultAuth, name, problems) {
    const { scope, snapshot, path, exclude } = values;
    const sources = [];
    if (snapshot !== undefined) {
        if (scope !== undefined)
            problems.push(`${name('scope')}: goes without ${name('snapshot')}; keep one of both`);
        sources.push({ kind: 'snapshot', file: snapshot });
    }
    else if (scope !== undefined) {
        const login = (0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLogin */ .wD)(values, defaultAuth, name, problems);
        sources.push({ kind: 'azure', scopes: checkScopes(scope, name('scope'), problems), login });
    }
    else if (values['save-snapshot'] !== undefined) {
        problems.push(`${name('save-snapshot')}: goes with ${name('scope')}: files are their own record`);
    }
    if (path !== undefined || sources.length === 0) {
        if (path?.includes('\0') === true)
            problems.push(`${name('path')}: write the path of a folder or a file`);
        sources.push({
            kind: 'files',
            path: path ?? '.',
            named: path !== undefined,
            exclude: exclude ?? [],
        });
    }
    else if (exclude !== undefined) {
        problems.push(`${name('exclude')}: goes with ${name('path')}`);
    }
    return sources;
}
function checkScopes(texts, name, problems) {
    return texts.flatMap((text) => {
        const parsed = (0,_inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScope */ .S)(text);
        if (!parsed.ok)
            problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
        return parsed.ok ? [parsed.value] : [];
    });
}


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   wD: () => (/* binding */ checkLogin)
/* harmony export */ });
/** The form of every id that Azure gives to tenants, subscriptions and principals. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TENANT = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
/** Checks the login inputs against each other and adds what is wrong to `problems`. */
function checkLogin(values, defaultAuth, name, problems) {
    const auth = values.auth ?? defaultAuth;
    const { 'client-id': clientId, 'tenant-id': tenantId, 'subscription-id': subscriptionId } = values;
    if (auth === 'oidc') {
        const hint = 'in GitHub Actions an empty value often is a variable or secret that this job cannot see';
        if (clientId === undefined) {
            problems.push(`${name('client-id')}: is required for auth: oidc, or set AZURE_CLIENT_ID (${hint})`);
        }
        if (tenantId === undefined) {
            problems.push(`${name('tenant-id')}: is required for auth: oidc, or set AZURE_TENANT_ID (${hint})`);
        }
    }
    else if (values.audience !== undefined) {
        problems.push(`${name('audience')}: belongs to auth: oidc, not to auth: ${auth}; leave it out`);
    }
    if (clientId !== undefined && !GUID.test(clientId)) {
        problems.push(`${name('client-id')}: must be a GUID, the application (client) id; not a name, not a URL`);
    }
    if (tenantId !== undefined && !TENANT.test(tenantId)) {
        problems.push(`${name('tenant-id')}: must be the tenant's GUID or one of its domain names`);
    }
    if (subscriptionId !== undefined && !GUID.test(subscriptionId)) {
        problems.push(`${name('subscription-id')}: must be a GUID`);
    }
    return {
        auth,
        cloud: values.cloud,
        ...given('clientId', clientId),
        ...given('tenantId', tenantId),
        ...given('subscriptionId', subscriptionId),
        ...given('federationAudience', values.audience),
    };
}
/** The property, where there is a value. */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Nl: () => (/* binding */ commandOf),
  $t: () => (/* binding */ placeOf),
  CH: () => (/* binding */ rawActionInputs),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: declarationOf, inputsOf, label

// EXTERNAL MODULE: ./build/dist/src/findings/spelling.js
var spelling = __nccwpck_require__(289);
;// CONCATENATED MODULE: ./build/dist/src/inputs/commandNames.js
/** Verbs of the action. */
const ACTION_COMMANDS = ['token', 'score', 'audit'];
/** Verbs of the command line. */
const CLI_COMMANDS = (/* unused pure expression or super */ null && ([
    'token',
    'score',
    'audit',
    'roles',
    'export',
    'explain',
    'simulator',
    'demo',
]));

// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __nccwpck_require__(9318);
;// CONCATENATED MODULE: ./build/dist/src/inputs/auditInputs.js

const BOTH = ['action', 'cli'];
/** What `audit` looks at, when it fails, and where its reports go. */
const AUDIT_INPUTS = [
    {
        name: 'scope',
        kind: 'lines',
        placeholder: 'ID',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'ARM ids to audit, one per line: management groups, subscriptions, resource groups, workspaces, endpoints, AI services accounts.',
    },
    {
        name: 'path',
        kind: 'text',
        placeholder: 'DIR',
        defaultNote: '., without scope and snapshot',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Folder or file to audit: endpoint YAML, ARM, Bicep, Terraform, role files, workflows, scripts. Needs no login.',
    },
    {
        name: 'exclude',
        kind: 'lines',
        placeholder: 'GLOB',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Files of path to leave out, one pattern per line, as in .gitignore, which counts as well.',
    },
    {
        name: 'snapshot',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Audit an inventory that save-snapshot recorded, instead of Azure. Needs no login.',
    },
    {
        name: 'save-snapshot',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Record what was collected. It holds no secret, but names, ids and who may do what: keep it to yourselves.',
    },
    {
        name: 'policy',
        kind: 'lines',
        placeholder: 'FILE',
        defaultNote: '.github/aml-policy.yml, where it exists',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Policy to judge by: a path in the workspace, or org/repo/path@commit (40 digits). Of several, one per line, later ones win.',
    },
    {
        name: 'baseline',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'What audit --write-baseline wrote: findings that stand in it are counted apart and fail nothing.',
    },
    {
        name: 'write-baseline',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['audit'],
        surfaces: ['cli'],
        group: 'audit',
        help: 'Write down what is found, exempted findings apart, as a baseline for later runs. Never from an incomplete run.',
    },
    {
        name: 'new-only',
        kind: 'boolean',
        defaultNote: 'true on pull requests and in merge queues, else false',
        commands: ['audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Report only what the change introduces; what is older is counted. Needs a checkout with fetch-depth: 0.',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        choices: [...finding/* SEVERITIES */.o, 'never'],
        defaultNote: "the policy's, else high",
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Fail when a finding is at least so severe.',
    },
    {
        name: 'fail-on-incomplete',
        kind: 'boolean',
        defaultNote: "the policy's, else true",
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Fail when something that was asked for could not be looked at.',
    },
    {
        name: 'require',
        kind: 'lines',
        placeholder: 'WHAT',
        defaultNote: "the policy's, else nothing",
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'What else must be readable, one per line: directory (Microsoft Graph), pim (Privileged Identity Management).',
    },
    {
        name: 'fail-on-new-access',
        kind: 'lines',
        placeholder: 'CAPABILITY',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Fail when a change lets more principals do this: read-keys, mint-token, rotate, score, deploy, assign-roles; or any.',
    },
    {
        name: 'report-dir',
        kind: 'text',
        placeholder: 'DIR',
        defaultNote: 'one under RUNNER_TEMP for each step; none on the command line',
        commands: ['score', 'audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Folder for the reports: audit.json, audit.html, audit.sarif, audit.junit.xml, access.csv. They hold names and ids.',
        per: {
            score: {
                help: 'Folder for the reports: score.json, score.junit.xml. They hold names, and excerpts of answers that were not as expected.',
            },
        },
    },
    {
        name: 'sarif',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Also write the SARIF report to this path, relative to the workspace, for github/codeql-action/upload-sarif.',
    },
    {
        name: 'upload-sarif',
        kind: 'boolean',
        default: 'false',
        commands: ['audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Hand the SARIF report to code scanning. Needs security-events: write; where that fails, the summary says so.',
    },
    {
        name: 'comment',
        kind: 'boolean',
        default: 'false',
        commands: ['audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Keep one comment at the pull request up to date, once there is something to say. Needs pull-requests: write.',
    },
    {
        name: 'suggest',
        kind: 'boolean',
        default: 'false',
        commands: ['audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Suggest edits at the changed lines where a fix breaks nobody. Needs pull-requests: write.',
    },
    {
        name: 'category',
        kind: 'text',
        placeholder: 'NAME',
        defaultNote: 'made of workflow, job, scopes and mode',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Category of the SARIF report: code scanning replaces what an earlier upload of the same category found.',
    },
    {
        name: 'group-by',
        kind: 'text',
        placeholder: 'workspace|tag:NAME',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Group findings so that they reach their owners: workspace, or tag:<name> for the values of a tag, such as tag:team.',
    },
    {
        name: 'publish-details',
        kind: 'boolean',
        default: 'false',
        commands: ['score', 'audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Put names, ids and evidence into log and summary although anyone may read them: in a public repository only counts and rule ids are shown without it.',
        per: {
            score: {
                help: 'Put names, answers and logs into log and summary although anyone may read them: in a public repository only counts are shown without it.',
            },
        },
    },
    {
        name: 'principal',
        kind: 'text',
        placeholder: 'GUID',
        commands: ['audit'],
        surfaces: ['cli'],
        group: 'audit',
        help: 'Also say what the principal with this object id can and cannot do, and why not.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/exportInputs.js
/** Flags of `export`. */
const EXPORT_INPUTS = [
    {
        name: 'what',
        kind: 'choice',
        choices: ['azure-policy', 'roles'],
        positional: true,
        commands: ['export'],
        surfaces: ['cli'],
        group: 'export',
        help: 'What to write: azure-policy or roles.',
    },
    {
        name: 'definition-scope',
        kind: 'text',
        placeholder: 'ARM_ID',
        defaultNote: 'a subscription to fill in',
        commands: ['export'],
        surfaces: ['cli'],
        group: 'export',
        help: 'For azure-policy: subscription or management group that is to hold the definitions.',
    },
    {
        name: 'effect',
        kind: 'choice',
        choices: ['Audit', 'Deny', 'Disabled'],
        defaultNote: 'Audit',
        commands: ['export'],
        surfaces: ['cli'],
        group: 'export',
        help: 'For azure-policy: what happens when an assignment does not say otherwise. Deny refuses deployments.',
    },
    {
        name: 'profile',
        kind: 'choice',
        choices: ['entra-only', 'aml-token-ok'],
        defaultNote: 'entra-only',
        commands: ['export'],
        surfaces: ['cli'],
        group: 'export',
        help: 'For azure-policy: with aml-token-ok, AML tokens are never denied, only listed (AML002).',
    },
    {
        name: 'overwrite',
        kind: 'boolean',
        default: 'false',
        commands: ['export'],
        surfaces: ['cli'],
        group: 'export',
        help: 'Write into a folder that holds files already. Files of other names stay.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/localInputs.js
/** Flags that only the command line has: output, explain, simulator, demo. */
const LOCAL_INPUTS = [
    {
        name: 'raw',
        kind: 'boolean',
        default: 'false',
        commands: ['token'],
        surfaces: ['cli'],
        group: 'output',
        help: 'Print the credential, and nothing else, to standard output, for $(…). A terminal sees a masked form.',
    },
    {
        name: 'format',
        kind: 'choice',
        choices: ['text', 'json', 'sarif', 'html', 'junit', 'csv', 'markdown', 'bicep'],
        default: 'text',
        commands: ['token', 'score', 'audit', 'roles', 'export'],
        surfaces: ['cli'],
        group: 'output',
        help: 'json: print the report of the run, which holds no secret, to standard output; for roles --check, what each role may do.',
        per: {
            token: { choices: ['text', 'json'] },
            score: {
                choices: ['text', 'json', 'junit', 'markdown'],
                help: 'What to print to standard output. json, junit: the report; markdown: what a job summary says.',
            },
            audit: {
                choices: ['text', 'json', 'sarif', 'html', 'junit', 'csv', 'markdown'],
                help: 'What to print to standard output. json, sarif, html, junit: the report; csv: who can do what; markdown: what a job summary says.',
            },
            roles: { choices: ['text', 'json'] },
            export: {
                choices: ['json', 'bicep'],
                default: 'json',
                help: 'json: what az policy and az role take; bicep: one file to deploy with az deployment.',
            },
        },
    },
    {
        name: 'rule',
        kind: 'text',
        placeholder: 'RULE',
        positional: true,
        defaultNote: 'a list of all rules',
        commands: ['explain'],
        surfaces: ['cli'],
        group: 'explain',
        help: 'Id or name of a rule.',
    },
    {
        name: 'scenario',
        kind: 'text',
        placeholder: 'FILE',
        defaultNote: 'the built-in tenant Contoso',
        commands: ['simulator'],
        surfaces: ['cli'],
        group: 'simulator',
        help: 'JSON file that describes the tenant (schemas/scenario.schema.json).',
    },
    {
        name: 'port',
        kind: 'integer',
        most: 65_535,
        placeholder: 'NUMBER',
        defaultNote: 'a free one',
        commands: ['simulator'],
        surfaces: ['cli'],
        group: 'simulator',
        help: 'Port to listen on, on 127.0.0.1.',
    },
    {
        name: 'faults',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['simulator'],
        surfaces: ['cli'],
        group: 'simulator',
        help: "JSON array of faults, in the form of the scenario's faults.",
    },
    {
        name: 'out',
        kind: 'text',
        placeholder: 'DIR',
        commands: ['demo', 'export'],
        surfaces: ['cli'],
        group: 'output',
        help: 'Folder to write to.',
        per: {
            demo: { defaultNote: 'aml-endpoint-demo', help: 'Folder for the reports.' },
            export: {
                defaultNote: 'standard output',
                help: 'Folder for the files, and for a README.md with the commands that take them to Azure.',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/loginInputs.js
const loginInputs_BOTH = ['action', 'cli'];
/** How a run logs in, and to which cloud. */
const LOGIN_INPUTS = [
    {
        name: 'client-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_CLIENT_ID',
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Application (client) id of the app registration or user-assigned managed identity to log in as.',
    },
    {
        name: 'tenant-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_TENANT_ID',
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Entra tenant. A login that lands in another one stops the run.',
    },
    {
        name: 'subscription-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_SUBSCRIPTION_ID',
        commands: ['token', 'score'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Subscription of the endpoint. Not needed with a full ARM id; when given, the id must agree.',
    },
    {
        name: 'auth',
        kind: 'choice',
        choices: ['oidc', 'azure-cli', 'environment', 'managed-identity', 'workload-identity'],
        defaultNote: 'oidc in GitHub Actions, elsewhere azure-cli',
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'How to log in. In GitHub Actions nothing but oidc is used unless this names it.',
    },
    {
        name: 'cloud',
        kind: 'choice',
        choices: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
        default: 'AzureCloud',
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Azure cloud. custom: described by the JSON file that the environment variable AML_ENDPOINT_CLOUD_FILE names.',
    },
    {
        name: 'audience',
        kind: 'text',
        placeholder: 'URI',
        defaultNote: "the cloud's, api://AzureADTokenExchange",
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: "Audience of GitHub's ID token, as the federated credential names it. Only for auth: oidc.",
    },
    {
        name: 'github-token',
        kind: 'text',
        placeholder: 'TOKEN',
        secret: true,
        expression: 'github.token',
        defaultNote: "the job's own token; on the command line GITHUB_TOKEN",
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Token for reading policies of other repositories from GitHub. Sent to GitHub alone.',
    },
    {
        name: 'timeout',
        kind: 'duration',
        placeholder: 'DURATION',
        default: '15m',
        commands: ['token', 'score', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Longest time the whole run may take: 800ms, 30s, 15m, 1h.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/rolesInputs.js
/** Flags of `roles`. */
const ROLES_INPUTS = [
    {
        name: 'check',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['roles'],
        surfaces: ['cli'],
        group: 'roles',
        help: 'JSON file with one role definition or an array of them, as az role definition list or ARM print them. Says what each may do to endpoints, and by which of its strings.',
    },
    {
        name: 'role',
        kind: 'choice',
        choices: ['scorer', 'token-fetcher', 'rotator', 'serverless-rotator', 'ai-services-rotator', 'auditor'],
        defaultNote: 'all of them, as an array',
        commands: ['roles'],
        surfaces: ['cli'],
        group: 'roles',
        help: 'The one custom role to print, in the form that az role definition create takes.',
    },
    {
        name: 'assignable-scope',
        kind: 'text',
        placeholder: 'ARM_ID',
        defaultNote: 'a subscription to fill in',
        commands: ['roles', 'export'],
        surfaces: ['cli'],
        group: 'roles',
        help: 'Subscription, resource group or management group in which the printed roles can be assigned.',
        per: {
            export: {
                help: 'For roles: subscription, resource group or management group in which they can be assigned.',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/scoreInputs.js
const scoreInputs_BOTH = ['action', 'cli'];
/** What `score` sends, and what it expects of the answers. */
const SCORE_INPUTS = [
    {
        name: 'request',
        kind: 'lines',
        placeholder: 'JSON|FILE',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'What to send: JSON, or files of the repository, one per line (smoke/*.json stands for all of them). Each file is a case of its own.',
    },
    {
        name: 'suite',
        kind: 'lines',
        placeholder: 'FILE',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Suites instead of request: YAML files of the repository (.github/smoke/*.yml) with requests and what their answers must be like.',
    },
    {
        name: 'suite-env',
        kind: 'lines',
        placeholder: 'NAME',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Environment variables, one per line, that suites may use. None that holds a credential of the job.',
    },
    {
        name: 'deployment',
        kind: 'lines',
        placeholder: 'NAME',
        defaultNote: "as the endpoint's traffic goes",
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Deployments to send to, one per line, whatever the traffic; all stands for each of them. The answer must say that it came from there.',
    },
    {
        name: 'expect-status',
        kind: 'text',
        placeholder: 'STATUS',
        defaultNote: '2xx',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Status of the answer: 200, 2xx, or several with commas.',
    },
    {
        name: 'expect-json',
        kind: 'lines',
        placeholder: 'JSON',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'JSON that must stand in the answer: its members at any depth with these values; the answer may have further ones.',
    },
    {
        name: 'max-latency',
        kind: 'duration',
        placeholder: 'DURATION',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Longest time from the first byte sent to the last received, for each request: 800ms, 2s.',
    },
    {
        name: 'ready-timeout',
        kind: 'duration',
        placeholder: 'DURATION',
        default: '10m',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'How long to wait for an endpoint that was deployed just now. What will never work ends the wait at once.',
    },
    {
        name: 'request-timeout',
        kind: 'duration',
        placeholder: 'DURATION',
        default: '60s',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'How long one request may take.',
    },
    {
        name: 'retries',
        kind: 'integer',
        most: 20,
        placeholder: 'NUMBER',
        default: '3',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Further attempts of a request when the service is busy (429, 502, 503, 504, model_not_ready) or the connection is lost.',
    },
    {
        name: 'warm-up-requests',
        kind: 'integer',
        most: 1_000,
        placeholder: 'NUMBER',
        default: '1',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Requests before the first that is measured.',
    },
    {
        name: 'logs-on-failure',
        kind: 'boolean',
        default: 'true',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: "Show the last lines of the deployment's container when a case fails. Never in a public repository, unless publish-details says so.",
    },
    {
        name: 'scoring-ca-file',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'PEM file of a certificate authority that is trusted for the scoring host alone (Kubernetes endpoints with one of their own).',
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: 'false',
        commands: ['score'],
        surfaces: scoreInputs_BOTH,
        group: 'score',
        help: 'Say what would be sent where, and send nothing; no credential is fetched.',
    },
];

// EXTERNAL MODULE: ./build/dist/src/inventory/endpointId.js
var endpointId = __nccwpck_require__(8875);
;// CONCATENATED MODULE: ./build/dist/src/inputs/targetInputs.js


const targetInputs_BOTH = ['action', 'cli'];
/** Which endpoint a command is about. */
const TARGET_INPUTS = [
    {
        name: 'command',
        kind: 'choice',
        choices: ACTION_COMMANDS,
        default: 'token',
        commands: ['token', 'score', 'audit'],
        surfaces: ['action'],
        group: 'target',
        help: 'What to do. token: hand on a credential of one endpoint as a masked output. score: send requests to endpoints and check the answers. audit: find endpoints that take keys, roles that are too broad and their kin.',
    },
    {
        name: 'endpoint',
        kind: 'lines',
        placeholder: 'NAME|ID',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group. score takes several, one per line.',
        per: {
            token: {
                help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group.',
            },
        },
    },
    {
        name: 'endpoint-type',
        kind: 'choice',
        choices: endpointId/* ENDPOINT_TYPES */.s4,
        defaultNote: 'from the id, else online',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Kind of the endpoint. online: managed and Kubernetes. ai-services: an Azure AI services (Cognitive Services, OpenAI, Foundry) account, which has no workspace.',
    },
    {
        name: 'workspace',
        kind: 'text',
        placeholder: 'NAME',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Workspace of the endpoint. Not for AI services accounts.',
    },
    {
        name: 'resource-group',
        kind: 'text',
        placeholder: 'NAME',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Resource group of the workspace or account.',
    },
    {
        name: 'targets-file',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'YAML file of the repository that gives aliases to ARM ids (schemas/targets.schema.json). Goes with target.',
    },
    {
        name: 'target',
        kind: 'text',
        placeholder: 'ALIAS',
        commands: ['token', 'score'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Alias in targets-file, instead of endpoint.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inventory/credential.js
/** What a credential is, by the names of the `token-type` output. */
const TOKEN_TYPES = ['Key', 'AMLToken', 'AADToken', 'CognitiveToken'];

;// CONCATENATED MODULE: ./build/dist/src/inputs/tokenInputs.js

const tokenInputs_BOTH = ['action', 'cli'];
/** What `token` hands on, and for which hosts. */
const TOKEN_INPUTS = [
    {
        name: 'allow-key',
        kind: 'boolean',
        default: 'false',
        commands: ['token'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: 'Hand on a key. A key opens the endpoint to whoever reads it, until it is regenerated; without this input it is refused.',
    },
    {
        name: 'key',
        kind: 'choice',
        choices: ['primary', 'secondary'],
        default: 'primary',
        commands: ['token'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: 'Which key, when it is a key.',
    },
    {
        name: 'auth-mode',
        kind: 'choice',
        choices: TOKEN_TYPES,
        defaultNote: "the endpoint's; AADToken where it takes several",
        commands: ['token'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: 'Which credential to fetch where an endpoint takes several (serverless KeyAndAAD, AI services). With scoring-uri it skips reading the endpoint, so that one operation is permission enough.',
    },
    {
        name: 'scoring-uri',
        kind: 'text',
        placeholder: 'URL',
        commands: ['token'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: "Scoring URI, together with auth-mode (Key, AMLToken or CognitiveToken), to skip reading the endpoint. Its host must be one of the cloud's, or stand in allow-scoring-host.",
    },
    {
        name: 'allow-scoring-host',
        kind: 'lines',
        placeholder: 'HOST[:PORT]',
        commands: ['token', 'score'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: "Exact hosts, one per line, that a credential may be used for beside the cloud's own: Kubernetes endpoints live on hosts of their own.",
    },
    {
        name: 'allow-http',
        kind: 'boolean',
        default: 'false',
        commands: ['token', 'score'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: 'Accept a scoring URI over plain http (Kubernetes endpoints without TLS). Whoever is on the way can read the credential.',
    },
    {
        name: 'curl-config',
        kind: 'boolean',
        default: 'false',
        commands: ['token'],
        surfaces: ['action'],
        group: 'token',
        help: 'Also write a curl config file, so that the credential never stands on a command line: curl --config takes the path in the output curl-config. Removed when the job ends.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/declaration.js








const INPUT_GROUPS = (/* unused pure expression or super */ null && ([
    'login',
    'target',
    'token',
    'score',
    'audit',
    'export',
    'roles',
    'explain',
    'simulator',
    'demo',
    'output',
]));
/** Every input there is, in the order in which they are documented. */
const INPUTS = [
    ...TARGET_INPUTS,
    ...LOGIN_INPUTS,
    ...TOKEN_INPUTS,
    ...SCORE_INPUTS,
    ...AUDIT_INPUTS,
    ...ROLES_INPUTS,
    ...EXPORT_INPUTS,
    ...LOCAL_INPUTS,
];
const OUTPUTS = [
    {
        name: 'result',
        commands: 'all',
        help: 'ok, findings, incomplete, refused, nothing-matched, unreachable or error; set before the step fails.',
    },
    {
        name: 'identity-object-id',
        commands: 'all',
        help: 'Object id of the principal the run acted as.',
    },
    {
        name: 'report-json',
        commands: 'all',
        help: 'Path of the JSON report of this step, under RUNNER_TEMP; holds no secret.',
    },
    {
        name: 'token',
        commands: ['token'],
        secret: true,
        help: 'The credential, whatever its kind. Masked; a job output of it is dropped by GitHub, so use it in the same job.',
    },
    { name: 'token-type', commands: ['token'], help: 'Key, AMLToken, AADToken or CognitiveToken.' },
    {
        name: 'auth-mode',
        commands: ['token'],
        help: "The endpoint's own auth mode, in Azure's spelling; empty when it could not be read.",
    },
    {
        name: 'scoring-uri',
        commands: ['token'],
        help: "Where to score; for AI services the account's endpoint URL.",
    },
    { name: 'header-name', commands: ['token'], help: 'Name of the header that carries the credential.' },
    { name: 'header-value', commands: ['token'], secret: true, help: 'Value of that header. Masked.' },
    {
        name: 'extra-headers',
        commands: ['token'],
        help: 'JSON object of further headers that each scoring request must carry; {} when there are none. No secret.',
    },
    {
        name: 'curl-config',
        commands: ['token'],
        help: 'Path of the curl config file, with curl-config: true. The file holds the credential; the path does not.',
    },
    {
        name: 'expires-at',
        commands: ['token'],
        help: 'When the credential ends (ISO 8601, UTC); empty for keys.',
    },
    {
        name: 'refresh-after',
        commands: ['token'],
        help: 'When to fetch a new one (ISO 8601, UTC); empty when the service did not say.',
    },
    { name: 'endpoint-id', commands: ['token'], help: 'Full ARM id of the endpoint.' },
    {
        name: 'passed',
        commands: ['score', 'audit'],
        help: 'true or false. score: every answer was as expected; audit: nothing at or above fail-on, nothing missing.',
    },
    { name: 'failed-cases', commands: ['score'], help: 'How many cases did not pass.' },
    {
        name: 'latency-p50',
        commands: ['score'],
        help: 'Median of the latencies of all requests that were answered, in milliseconds; empty when there is none.',
    },
    {
        name: 'latency-p95',
        commands: ['score'],
        help: 'Their 95th percentile, in milliseconds.',
    },
    {
        name: 'results',
        commands: ['score'],
        help: 'JSON array with one object for each endpoint: id, passed, cases, failed cases, latencies. No secret.',
    },
    {
        name: 'junit-file',
        commands: ['score'],
        help: 'Path of the JUnit report; not set when it could not be written.',
    },
    {
        name: 'complete',
        commands: ['audit'],
        help: 'true or false: all that was asked for, and that counts, could be looked at.',
    },
    { name: 'findings', commands: ['audit'], help: 'How many things there are to fix.' },
    { name: 'high', commands: ['audit'], help: 'How many of them are of severity high.' },
    { name: 'medium', commands: ['audit'], help: 'How many are medium.' },
    { name: 'low', commands: ['audit'], help: 'How many are low.' },
    { name: 'unknown', commands: ['audit'], help: 'How many could not be decided.' },
    { name: 'exempted', commands: ['audit'], help: 'How many a policy exempts.' },
    {
        name: 'report-html',
        commands: ['audit'],
        help: 'Path of the HTML report, one file for a browser; not set when it could not be written.',
    },
    {
        name: 'sarif-file',
        commands: ['audit'],
        help: 'Path of the SARIF report: that of the input sarif, else one in report-dir; not set when it could not be written.',
    },
];

;// CONCATENATED MODULE: ./build/dist/src/inputs/values.js
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Longer timers wrap around in Node. @see https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_DURATION = 24 * UNITS.h;
/** Reads one non-empty text as the kind its declaration names. */
function parseValue(input, text) {
    switch (input.kind) {
        case 'text':
            return text.includes('\n') ? { ok: false, expected: 'a single line' } : { ok: true, value: text };
        case 'lines': {
            const lines = text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return { ok: true, value: lines };
        }
        case 'boolean':
            return parseBoolean(text);
        case 'choice':
            return parseChoice(input.choices ?? [], text);
        case 'duration':
            return parseDuration(text);
        case 'integer':
            return /^\d{1,9}$/.test(text) && Number(text) <= (input.most ?? Number.POSITIVE_INFINITY)
                ? { ok: true, value: Number(text) }
                : {
                    ok: false,
                    expected: input.most === undefined ? 'a whole number' : `a whole number up to ${input.most}`,
                };
    }
}
/** YAML 1.2's core schema, as @actions/core reads booleans: "yes" and "1" are typos, not true. */
function parseBoolean(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { ok: true, value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { ok: true, value: false };
    return { ok: false, expected: 'true or false' };
}
function parseChoice(choices, text) {
    const choice = choices.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    return choice === undefined
        ? { ok: false, expected: `one of ${choices.join(', ')}` }
        : { ok: true, value: choice };
}
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text);
    const expected = 'a duration such as 800ms, 30s, 15m or 1h, more than 0 and at most 24h';
    if (match === null)
        return { ok: false, expected };
    const milliseconds = Math.round(Number(match[1]) * UNITS[match[2]]);
    return milliseconds > 0 && milliseconds <= LONGEST_DURATION
        ? { ok: true, value: milliseconds }
        : { ok: false, expected };
}

;// CONCATENATED MODULE: ./build/dist/src/inputs/read.js




/**
 * The runner hands inputs over as `INPUT_<NAME>`, upper-cased, blanks as underscores. An input that is not given is an
 * empty string, so "empty" and "not given" cannot be told apart and mean the same.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
function rawActionInputs(env) {
    const raw = new Map();
    for (const [variable, text] of Object.entries(env)) {
        if (variable.startsWith('INPUT_') && text !== undefined)
            raw.set(variable.slice('INPUT_'.length).toLowerCase(), text);
    }
    return raw;
}
/** The command of the action; what is no command is complained about by `readInputs`, as the default's. */
function commandOf(raw) {
    const text = raw.get('command')?.trim().toLowerCase();
    return ACTION_COMMANDS.find((command) => command === text) ?? 'token';
}
/** Understands the raw inputs of one command; every problem is collected, none is thrown. */
function readInputs(command, surface, raw, env) {
    const problems = [];
    const notes = [];
    const fromEnvironment = new Set();
    const values = {};
    for (const [name, text] of raw) {
        const input = declarationOf(name);
        if (input === undefined || !input.surfaces.includes(surface)) {
            problems.push(`${label(surface, name)}: there is no such input${suggestion(command, surface, name)}`);
        }
        else if (text.trim() !== '' && !input.commands.includes(command)) {
            problems.push(`${label(surface, name)}: belongs to ${list(input.commands)}, not to ${command}; leave it out`);
        }
    }
    for (const input of inputsOf(command, surface)) {
        const given = raw.get(input.name)?.trim() ?? '';
        const fallback = given === '' && input.environment !== undefined ? (env[input.environment]?.trim() ?? '') : '';
        const text = given || fallback || input.default;
        if (text === undefined)
            continue;
        if (fallback !== '') {
            fromEnvironment.add(input.name);
            notes.push(`${input.name}: taken from the environment variable ${input.environment}`);
        }
        const parsed = parseValue(input, text);
        if (parsed.ok)
            values[input.name] = parsed.value;
        else
            problems.push(`${placeOf({ fromEnvironment }, surface, input.name)}: ${input.secret === true ? 'its value' : JSON.stringify(excerpt(text))} is not accepted; write ${parsed.expected}`);
    }
    // The names and kinds of INPUTS are what InputValues is derived from.
    return { values: values, notes, fromEnvironment, problems };
}
/** The inputs of one command on one surface, as they are for that command, in documented order. */
function inputsOf(command, surface) {
    return INPUTS
        .filter((input) => input.commands.includes(command) && input.surfaces.includes(surface))
        .map((input) => ({ ...input, ...input.per?.[command] }));
}
/** How a user writes the input: `endpoint` in a workflow, `--endpoint` on the command line. */
function label(surface, name) {
    return surface === 'cli' ? `--${excerpt(name)}` : `input ${excerpt(name)}`;
}
/** Where the value of an input stands, for a message on what is wrong with it: nobody finds a variable by the input's name. */
function placeOf({ fromEnvironment }, surface, name) {
    const variable = fromEnvironment.has(name) ? declarationOf(name)?.environment : undefined;
    return variable === undefined ? label(surface, name) : `environment variable ${variable}`;
}
function declarationOf(name) {
    return INPUTS.find((input) => input.name === name);
}
function suggestion(command, surface, name) {
    const names = inputsOf(command, surface).map((input) => input.name);
    const near = (0,spelling/* nearestWord */.z)(name, names);
    return near === undefined ? `; ${command} has ${names.join(', ')}` : `; did you mean ${near}?`;
}
function excerpt(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
function list(names) {
    return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkScoreRequest)
/* harmony export */ });
/* harmony import */ var _scoring_statusSet_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3672);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3278);
/* harmony import */ var _targetRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2274);




const MOST_ENDPOINTS = 100;
/** Checks the inputs of `score` against each other; all problems are said at once. */
function checkScoreRequest(inputs, surface, defaultAuth) {
    const { values } = inputs;
    const problems = [...inputs.problems];
    const name = (input) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(inputs, surface, input);
    const login = (0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLogin */ .wD)(values, defaultAuth, name, problems);
    const targets = (0,_targetRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTargets */ .V)(values, name, problems, { command: 'score', most: MOST_ENDPOINTS });
    for (const target of targets) {
        if (target.kind === 'endpoint' && target.id.type !== 'online') {
            problems.push(`${name('endpoint')}: ${target.id.name} is of the type ${target.id.type}; score takes online endpoints`);
        }
    }
    (0,_targetRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkScoringHosts */ .z)(values, name, problems);
    const what = readWhat(values, name, problems);
    const suiteEnv = checkSuiteEnv(values, name, problems);
    const asked = values['expect-status'];
    const statuses = asked === undefined ? undefined : (0,_scoring_statusSet_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatuses */ .O7)(asked);
    if (asked !== undefined && statuses === undefined) {
        problems.push(`${name('expect-status')}: write 200, 2xx, or several with commas between them`);
    }
    const expectJson = readJson(values['expect-json'] ?? [], name('expect-json'), problems);
    const deployments = [...new Set(values.deployment ?? [])];
    for (const deployment of deployments) {
        if (!DEPLOYMENT_NAME.test(deployment)) {
            problems.push(`${name('deployment')}: ${JSON.stringify(deployment.slice(0, 80))} is no deployment's name`);
        }
    }
    if (deployments.length > 1 && deployments.includes('all')) {
        problems.push(`${name('deployment')}: all stands for each of them; leave the other names out`);
    }
    if (problems.length > 0 || what === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            targets,
            login,
            timeout: values.timeout,
            what,
            suiteEnv,
            deployments,
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('statuses', statuses),
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('expectJson', expectJson),
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('maxLatency', values['max-latency']),
            readyTimeout: values['ready-timeout'],
            requestTimeout: values['request-timeout'],
            retries: values.retries,
            warmUp: values['warm-up-requests'],
            logsOnFailure: values['logs-on-failure'],
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('scoringCaFile', values['scoring-ca-file']),
            allowedScoringHosts: values['allow-scoring-host'] ?? [],
            allowHttp: values['allow-http'],
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .gI)('reportDir', values['report-dir']),
            publishDetails: values['publish-details'] ?? false,
            dryRun: values['dry-run'],
        },
    };
}
/** @see https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas#azure-machine-learning-online-endpoints-and-batch-endpoints */
const DEPLOYMENT_NAME = /^[a-z][a-z0-9-]{1,62}[a-z0-9]$/i;
function readWhat(values, name, problems) {
    const { request = [], suite = [] } = values;
    if (suite.length === 0)
        return readRequest(request, name, problems);
    for (const other of ['request', 'expect-status', 'expect-json', 'max-latency']) {
        if (values[other] !== undefined) {
            problems.push(`${name(other)}: goes without ${name('suite')}; a suite says what is sent and expected`);
        }
    }
    return { kind: 'suites', patterns: suite };
}
/** JSON begins with a bracket, a brace or a quotation mark; no name of a file does. */
function readRequest(lines, name, problems) {
    const [first] = lines;
    if (first === undefined) {
        problems.push(`${name('request')}: is required unless there is a suite; write JSON such as {"input_data": [[1, 2, 3]]}, or a file of the repository`);
        return undefined;
    }
    if (!/^["[{]/.test(first))
        return { kind: 'files', patterns: lines };
    const text = lines.join('\n');
    return readJson(lines, name('request'), problems) === undefined ? undefined : { kind: 'json', text };
}
/** Variables that hold credentials of the job, or its own inputs. */
const NEVER_IN_SUITES = /^(?:ACTIONS_|AZURE_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/i;
function checkSuiteEnv(values, name, problems) {
    const names = values['suite-env'] ?? [];
    for (const variable of names) {
        if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(variable)) {
            problems.push(`${name('suite-env')}: ${JSON.stringify(variable.slice(0, 80))} is no name of a variable`);
        }
        else if (NEVER_IN_SUITES.test(variable)) {
            problems.push(`${name('suite-env')}: ${variable} may hold a credential of the job; no suite sees it`);
        }
    }
    if (names.length > 0 && values.suite === undefined) {
        problems.push(`${name('suite-env')}: is for suites; leave it out`);
    }
    return names;
}
function readJson(lines, place, problems) {
    if (lines.length === 0)
        return undefined;
    try {
        return { value: JSON.parse(lines.join('\n')) };
    }
    catch (error) {
        problems.push(`${place}: is not JSON (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`);
        return undefined;
    }
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTargets),
/* harmony export */   z: () => (/* binding */ checkScoringHosts)
/* harmony export */ });
/* harmony import */ var _inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8875);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3492);


/** The endpoints that a command is about, at most so many; what is wrong is added to `problems`. */
function checkTargets(values, name, problems, { command, most }) {
    const { endpoint, target: alias, 'targets-file': file } = values;
    if (alias !== undefined || file !== undefined) {
        if (endpoint !== undefined) {
            problems.push(`${name('endpoint')}: goes without ${name('target')} and ${name('targets-file')}; keep one of both`);
            return [];
        }
        if (alias === undefined)
            problems.push(`${name('target')}: is required with targets-file`);
        if (file === undefined)
            problems.push(`${name('targets-file')}: is required with target`);
        for (const unused of ['workspace', 'resource-group', 'endpoint-type']) {
            if (values[unused] !== undefined)
                problems.push(`${name(unused)}: is said by the target's id; leave it out`);
        }
        return alias === undefined || file === undefined ? [] : [{ kind: 'alias', alias, file }];
    }
    const endpoints = endpoint ?? [];
    if (endpoints.length === 0) {
        problems.push(`${name('endpoint')}: is required; write the endpoint's name, or its full ARM id`);
    }
    if (endpoints.length > most) {
        const limit = most === 1 ? 'one endpoint' : `at most ${most} endpoints`;
        problems.push(`${name('endpoint')}: ${command} takes ${limit}, ${endpoints.length} were given`);
        return [];
    }
    const found = [];
    for (const one of endpoints) {
        const id = one.includes('/')
            ? checkFullId(one, values, name, problems)
            : checkName(one, values, name, problems);
        if (id !== undefined)
            found.push({ kind: 'endpoint', id });
    }
    return found;
}
function checkFullId(text, values, name, problems) {
    const parsed = (0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpointId */ .uU)(text);
    if (!parsed.ok) {
        problems.push(...parsed.problems.map((problem) => `${name('endpoint')}: ${problem}`));
        return undefined;
    }
    const id = parsed.value;
    const said = [
        ['subscription-id', values['subscription-id'], id.subscriptionId],
        ['resource-group', values['resource-group'], id.resourceGroup],
        ['workspace', values.workspace, id.type === 'ai-services' ? undefined : id.workspace],
        ['endpoint-type', values['endpoint-type'], id.type],
    ];
    for (const [input, value, inId] of said) {
        if (value === undefined || (inId !== undefined && (0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .sameArmId */ .e1)(value, inId)))
            continue;
        // AZURE_SUBSCRIPTION_ID of the job may well name another subscription by mistake: that is what this is for.
        problems.push(`${name(input)}: says ${value}, but the endpoint's id says ${inId ?? 'nothing of the kind'}; leave one of them out`);
    }
    return id;
}
function checkName(endpoint, values, name, problems) {
    const type = values['endpoint-type'] ?? 'online';
    const { 'subscription-id': subscriptionId, 'resource-group': resourceGroup, workspace } = values;
    const required = [
        ['subscription-id', subscriptionId],
        ['resource-group', resourceGroup],
        ...(type === 'ai-services'
            ? []
            : [['workspace', workspace]]),
    ];
    for (const [input, value] of required) {
        if (value === undefined) {
            problems.push(`${name(input)}: is required when endpoint is a name and not a full ARM id`);
        }
    }
    if (type === 'ai-services' && workspace !== undefined) {
        problems.push(`${name('workspace')}: AI services accounts have none; leave it out`);
    }
    if (subscriptionId === undefined || resourceGroup === undefined || !_loginRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .GUID */ .Sm.test(subscriptionId))
        return undefined;
    if (type !== 'ai-services' && workspace === undefined)
        return undefined;
    const composed = (0,_inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .composeEndpointId */ .Rb)(type === 'ai-services'
        ? { type, subscriptionId, resourceGroup, name: endpoint }
        : { type, subscriptionId, resourceGroup, workspace: workspace ?? '', name: endpoint });
    if (composed.ok)
        return composed.value;
    problems.push(...composed.problems);
    return undefined;
}
/** Adds what is wrong with allow-scoring-host. */
function checkScoringHosts(values, name, problems) {
    for (const host of values['allow-scoring-host'] ?? []) {
        if (!isExactHost(host)) {
            problems.push(`${name('allow-scoring-host')}: ${JSON.stringify(host.slice(0, 80))} is not a host; write one exact host a line, such as 10.0.0.4 or scoring.contoso.com:8443 (no scheme, path or wildcard)`);
        }
    }
}
function isExactHost(text) {
    if (/[/@?#*\s]/.test(text) || !URL.canParse(`https://${text}`))
        return false;
    const url = new URL(`https://${text}`);
    return url.pathname === '/' && url.host !== '';
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkTokenRequest)
/* harmony export */ });
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3278);
/* harmony import */ var _targetRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2274);



/** Which credentials an endpoint type can give at all. Batch endpoints take Entra tokens only. */
const AUTH_MODES = {
    online: ['Key', 'AMLToken', 'AADToken'],
    batch: ['AADToken'],
    serverless: ['Key', 'AADToken'],
    'ai-services': ['AADToken', 'CognitiveToken', 'Key'],
};
/** Checks the inputs of `token` against each other; all problems are said at once. */
function checkTokenRequest(inputs, surface, defaultAuth) {
    const { values } = inputs;
    const problems = [...inputs.problems];
    const name = (input) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(inputs, surface, input);
    const login = (0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLogin */ .wD)(values, defaultAuth, name, problems);
    const [target] = (0,_targetRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTargets */ .V)(values, name, problems, { command: 'token', most: 1 });
    const type = target?.kind === 'endpoint' ? target.id.type : undefined;
    checkCredential(values, type, name, problems);
    if (values.raw && values.format === 'json') {
        problems.push(`${name('raw')}: goes without ${name('format')} json; standard output has room for one of both`);
    }
    if (problems.length > 0 || target === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            target,
            login,
            timeout: values.timeout,
            allowKey: values['allow-key'],
            key: values.key,
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('authMode', values['auth-mode']),
            ...(0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)('scoringUri', values['scoring-uri']),
            allowedScoringHosts: values['allow-scoring-host'] ?? [],
            allowHttp: values['allow-http'],
            curlConfig: values['curl-config'] ?? false,
        },
    };
}
function checkCredential(values, type, name, problems) {
    const { 'auth-mode': authMode, 'scoring-uri': scoringUri } = values;
    const possible = type === undefined ? undefined : AUTH_MODES[type];
    if (authMode !== undefined && possible !== undefined && !possible.includes(authMode)) {
        problems.push(`${name('auth-mode')}: ${type} endpoints give ${possible.join(' or ')}, never ${authMode}`);
    }
    if (scoringUri !== undefined) {
        if (authMode === undefined) {
            problems.push(`${name('auth-mode')}: is required with scoring-uri; write Key, AMLToken or CognitiveToken`);
        }
        else if (authMode === 'AADToken') {
            // An Entra token opens all that the identity may score, so its destination comes from Azure alone.
            problems.push(`${name('scoring-uri')}: an Entra token is never handed on for a URI given by the caller; leave scoring-uri out, the endpoint itself says it`);
        }
        problems.push(...scoringUriProblems(scoringUri, values['allow-http']).map((text) => `${name('scoring-uri')}: ${text}`));
    }
    (0,_targetRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkScoringHosts */ .z)(values, name, problems);
}
function scoringUriProblems(text, allowHttp) {
    if (!URL.canParse(text))
        return ['is not a URL'];
    const url = new URL(text);
    const problems = [];
    if (url.protocol === 'http:' && !allowHttp)
        problems.push('is plain http; use https, or set allow-http: true');
    else if (url.protocol !== 'https:' && url.protocol !== 'http:')
        problems.push('must begin with https://');
    if (url.username !== '' || url.password !== '')
        problems.push('must not contain a user name or password');
    if (url.hash !== '')
        problems.push('must not contain a fragment');
    return problems;
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ formatEndpointId),
/* harmony export */   Rb: () => (/* binding */ composeEndpointId),
/* harmony export */   e1: () => (/* binding */ sameArmId),
/* harmony export */   s4: () => (/* binding */ ENDPOINT_TYPES),
/* harmony export */   uU: () => (/* binding */ parseEndpointId),
/* harmony export */   x6: () => (/* binding */ resourceGroupId)
/* harmony export */ });
/* unused harmony export parentId */
/** The kinds of endpoint that hand out credentials, in the words of the `endpoint-type` input. */
const ENDPOINT_TYPES = ['online', 'batch', 'serverless', 'ai-services'];
/** ARM's collection name of each endpoint type below a workspace. */
const COLLECTIONS = {
    online: 'onlineEndpoints',
    batch: 'batchEndpoints',
    serverless: 'serverlessEndpoints',
};
const SUBSCRIPTION = {
    what: 'subscription id',
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    rule: 'a GUID such as 11111111-2222-3333-4444-555555555555',
};
const RESOURCE_GROUP = {
    what: 'resource group name',
    pattern: /^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u,
    rule: '1-90 letters, digits, "_", "-", ".", "(", ")", not ending in "."',
};
const WORKSPACE = {
    what: 'workspace name',
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
    rule: '3-33 letters, digits, "_", "-", starting with a letter or a digit',
};
const ENDPOINT = {
    what: 'endpoint name',
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$/,
    rule: '1-255 letters, digits, "_", "-", starting with a letter or a digit',
};
const ACCOUNT = {
    what: 'AI services account name',
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9_.-]{1,63}$/,
    rule: '2-64 letters, digits, "_", ".", "-", starting with a letter or a digit',
};
const GUIDE = 'write a name, or a full id: /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.MachineLearningServices/workspaces/<name>/' +
    '{onlineEndpoints|batchEndpoints|serverlessEndpoints}/<name>, or …/providers/Microsoft.CognitiveServices/accounts/<name>';
/**
 * Reads a full ARM id by its grammar. No query, fragment, escape or dot segment gets through, because every segment
 * must match the pattern of its kind.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
function parseEndpointId(text) {
    const segments = text.split('/');
    const [empty, subscriptions, subscriptionId, groups, resourceGroup, providers, namespace, ...rest] = segments;
    const isArmId = empty === '' &&
        same(subscriptions, 'subscriptions') &&
        same(groups, 'resourceGroups') &&
        same(providers, 'providers') &&
        subscriptionId !== undefined &&
        resourceGroup !== undefined;
    if (!isArmId)
        return wrong(`not an ARM id; ${GUIDE}`);
    if (same(namespace, 'Microsoft.CognitiveServices')) {
        const [accounts, name, ...beyond] = rest;
        if (!same(accounts, 'accounts') || name === undefined || beyond.length > 0) {
            return wrong(`not the id of an AI services account; ${GUIDE}`);
        }
        return composeEndpointId({ type: 'ai-services', subscriptionId, resourceGroup, name });
    }
    if (!same(namespace, 'Microsoft.MachineLearningServices')) {
        return wrong(`not the id of a machine learning endpoint or an AI services account; ${GUIDE}`);
    }
    const [workspaces, workspace, collection, name, ...beyond] = rest;
    const type = endpointTypeOf(collection);
    if (!same(workspaces, 'workspaces') ||
        workspace === undefined ||
        type === undefined ||
        name === undefined) {
        return wrong(`not the id of an endpoint; ${GUIDE}`);
    }
    if (beyond.length > 0)
        return wrong(`names something below the endpoint "${name}"; ${GUIDE}`);
    return composeEndpointId({ type, subscriptionId, resourceGroup, workspace, name });
}
/** Checks every part against Azure's naming rules; all that is wrong is said at once. */
function composeEndpointId(id) {
    const checks = [
        [SUBSCRIPTION, id.subscriptionId],
        [RESOURCE_GROUP, id.resourceGroup],
        ...(id.type === 'ai-services'
            ? [[ACCOUNT, id.name]]
            : [
                [WORKSPACE, id.workspace],
                [ENDPOINT, id.name],
            ]),
    ];
    const problems = checks
        .filter(([{ pattern }, value]) => !pattern.test(value))
        .map(([{ what, rule }, value]) => `${JSON.stringify(value)} is not a valid ${what}: ${rule}`);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: id };
}
/** The ARM id of the workspace or, for an AI services account, of the account itself. */
function parentId(id) {
    return id.type === 'ai-services'
        ? formatEndpointId(id)
        : `${resourceGroupId(id)}/providers/Microsoft.MachineLearningServices/workspaces/${id.workspace}`;
}
function resourceGroupId(id) {
    return `/subscriptions/${id.subscriptionId}/resourceGroups/${id.resourceGroup}`;
}
/**
 * The full ARM id, in the letters in which Azure answers it: a resource group may have letters beyond ASCII. Who makes
 * a URL of it encodes each segment.
 */
function formatEndpointId(id) {
    return id.type === 'ai-services'
        ? `${resourceGroupId(id)}/providers/Microsoft.CognitiveServices/accounts/${id.name}`
        : `${parentId(id)}/${COLLECTIONS[id.type]}/${id.name}`;
}
/** ARM ids are case-insensitive: recorded answers mix `resourceGroups` and `resourcegroups`. */
function sameArmId(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
function endpointTypeOf(collection) {
    for (const type of ['online', 'batch', 'serverless']) {
        if (same(collection, COLLECTIONS[type]))
            return type;
    }
    return undefined;
}
function same(segment, expected) {
    return segment?.toLowerCase() === expected.toLowerCase();
}
function wrong(problem) {
    return { ok: false, problems: [problem] };
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseScope),
/* harmony export */   Y: () => (/* binding */ isWithinScope)
/* harmony export */ });
/* harmony import */ var _endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8875);

const GUIDE = 'write a whole ARM id: /subscriptions/<id>, /subscriptions/<id>/resourceGroups/<name>, ' +
    '…/providers/Microsoft.MachineLearningServices/workspaces/<name> (and below it {onlineEndpoints|batchEndpoints|serverlessEndpoints}/<name>), ' +
    '…/providers/Microsoft.CognitiveServices/accounts/<name>, or /providers/Microsoft.Management/managementGroups/<name>';
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagement */
const MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/([\p{L}\p{N}_().~-]{0,89}[\p{L}\p{N}_()~-])$/iu;
const SHAPES = [
    // An endpoint below the scope, all of whose other parts are checked by the one grammar there is.
    [
        'subscription',
        /^\/subscriptions\/[^/]*$/i,
        '/resourceGroups/any/providers/Microsoft.CognitiveServices/accounts/any',
    ],
    [
        'resource-group',
        /^\/subscriptions\/[^/]*\/resourceGroups\/[^/]*$/i,
        '/providers/Microsoft.CognitiveServices/accounts/any',
    ],
    [
        'workspace',
        /^\/subscriptions\/[^/]*\/resourceGroups\/[^/]*\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/]*$/i,
        '/onlineEndpoints/any',
    ],
];
/**
 * Reads an ARM id by its grammar: no query, fragment, escape or dot segment gets through. One slash at its end, as some
 * tools print it, is dropped.
 */
function parseScope(given) {
    const text = given.replace(/(?<=[^/])\/$/, '');
    const group = MANAGEMENT_GROUP.exec(text)?.[1];
    if (group !== undefined) {
        return { ok: true, value: { kind: 'management-group', id: text, name: group } };
    }
    for (const [kind, shape, below] of SHAPES) {
        if (shape.test(text)) {
            const parsed = (0,_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpointId */ .uU)(text + below);
            if (!parsed.ok)
                return parsed;
            return {
                ok: true,
                value: {
                    kind,
                    id: text,
                    subscriptionId: parsed.value.subscriptionId.toLowerCase(),
                    name: text.slice(text.lastIndexOf('/') + 1),
                    ...(kind === 'workspace' ? { workspaceId: text } : {}),
                },
            };
        }
    }
    const endpoint = (0,_endpointId_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEndpointId */ .uU)(text);
    if (!endpoint.ok) {
        const shown = JSON.stringify(text.slice(0, 300));
        return { ok: false, problems: [`${shown} is not a scope that can be audited; ${GUIDE}`] };
    }
    const { type, subscriptionId, name } = endpoint.value;
    return {
        ok: true,
        value: {
            kind: type === 'ai-services' ? 'ai-services-account' : `${type}-endpoint`,
            id: text,
            subscriptionId: subscriptionId.toLowerCase(),
            name,
            ...(type === 'ai-services' ? {} : { workspaceId: text.split('/').slice(0, -2).join('/') }),
        },
    };
}
/** True when the id is the scope or lies below it: a prefix that ends at a slash, in any letters. */
function isWithinScope(id, scope) {
    const inner = id.toLowerCase();
    const outer = scope.toLowerCase();
    return inner === outer || inner.startsWith(`${outer}/`);
}


/***/ }),

/***/ 2327:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6141);
/* harmony import */ var _commands_runEnd_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6641);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3442);
/* harmony import */ var _inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3634);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3278);
/* harmony import */ var _inputs_scoreRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3693);
/* harmony import */ var _inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3540);
/* harmony import */ var _surface_action_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2608);
/* harmony import */ var _surface_interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6845);
/* harmony import */ var _surface_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1892);
/* harmony import */ var _surface_stepEnd_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8022);











const run = new _surface_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .RunSignal */ .G(process);
const surface = (0,_surface_action_js__WEBPACK_IMPORTED_MODULE_6__/* .createActionSurface */ .Q)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, process.env, run.signal);
/** The door of the action: inputs in, outputs out. Azure's SDKs are loaded only once the inputs are good. */
async function main() {
    requireRunner();
    const raw = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .rawActionInputs */ .CH)(process.env);
    const command = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)(raw);
    const inputs = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(command, 'action', raw, process.env);
    try {
        return await COMMANDS[command](inputs);
    }
    catch (error) {
        const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .sortFailure */ .z)(error);
        return await (0,_surface_stepEnd_js__WEBPACK_IMPORTED_MODULE_9__/* .endStep */ .C)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, surface, (0,_commands_runEnd_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFailedRun */ .Bt)(command, {}, failed, surface.now()), failed);
    }
}
// In GitHub Actions nothing but OIDC, unless the workflow names it: a login left on a shared runner is not ours.
const COMMANDS = {
    async token(inputs) {
        const request = accept(inputs, (0,_inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTokenRequest */ .F)(inputs, 'action', 'oidc'));
        const { runTokenStep } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(427), __nccwpck_require__.e(677), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9957));
        return await runTokenStep(request, surface, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    },
    async score(inputs) {
        const request = accept(inputs, (0,_inputs_scoreRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkScoreRequest */ .Q)(inputs, 'action', 'oidc'));
        const { runScoreStep } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(298), __nccwpck_require__.e(427), __nccwpck_require__.e(313), __nccwpck_require__.e(677), __nccwpck_require__.e(10)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1010));
        return await runScoreStep(request, surface, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    },
    async audit(inputs) {
        const request = accept(inputs, (0,_inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAuditRequest */ .D)(inputs, 'action', 'oidc'));
        const { runAuditStep } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(298), __nccwpck_require__.e(427), __nccwpck_require__.e(313), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4749));
        return await runAuditStep(request, surface, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    },
};
function accept(inputs, checked) {
    if (!checked.ok)
        throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .inputFailure */ .v)(checked.problems);
    for (const note of inputs.notes)
        surface.log.info(note);
    run.setDeadline(checked.value.timeout);
    return checked.value;
}
/** Without the runner's files, @actions/core would print outputs, secrets among them, to the log. */
function requireRunner() {
    if (process.env['GITHUB_ACTIONS'] === 'true' && (process.env['GITHUB_OUTPUT'] ?? '') !== '')
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
        code: 'not-in-actions',
        message: 'This is the entry of the GitHub Action, and it is not run by GitHub Actions.',
        remedy: 'On a command line use: node dist/cli.js token --help',
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.refused,
    });
}
try {
    process.exitCode = await main();
}
catch (error) {
    const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .sortFailure */ .z)(error);
    surface.fail(failed);
    process.exitCode = failed.exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tz: () => (/* binding */ parsePolicyReference),
/* harmony export */   vJ: () => (/* binding */ sayReference),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   wB: () => (/* binding */ isRemoteName)
/* harmony export */ });
/** @see https://docs.github.com/repositories/creating-and-managing-repositories */
const REMOTE = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})\/([^@]+)@([^@/]*)$/;
/** Reads what an input or `extends` says. A path with `@` in it that is meant to be local begins with `./`. */
function parsePolicyReference(text) {
    if (/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(text) || text.trim() === '') {
        return { ok: false, problem: 'it holds a control character or a backslash, or is empty' };
    }
    if (!text.includes('@') || /^\.{0,2}\//.test(text))
        return { ok: true, value: { kind: 'local', path: text } };
    const [, owner, repository, path, ref] = REMOTE.exec(text) ?? [];
    if (owner === undefined || repository === undefined || path === undefined || ref === undefined) {
        return { ok: false, problem: 'write org/repo/path@commit, or a path (./ in front where it holds an @)' };
    }
    if (!/^[0-9a-f]{40}$/i.test(ref)) {
        return {
            ok: false,
            problem: 'after @ stand all 40 digits of a commit: what a branch or a tag names can be changed by others',
        };
    }
    const parts = normalise(path.split('/'));
    if (parts === undefined || /^\.{1,2}$/.test(repository)) {
        return { ok: false, problem: 'the path leads out of the repository' };
    }
    return {
        ok: true,
        value: { kind: 'remote', owner, repository, path: parts.join('/'), sha: ref.toLowerCase() },
    };
}
/** A path that a file of a repository names, beside that file and at the same commit; undefined when it leads out. */
function beside(base, path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = normalise([...base.path.split('/').slice(0, -1), ...path.split('/')]);
    return parts === undefined ? undefined : { ...base, path: parts.join('/') };
}
/** Without `.`, `..` and empty parts; undefined when it leads out or to nothing. */
function normalise(parts) {
    const kept = [];
    for (const part of parts) {
        if (part === '..') {
            if (kept.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            kept.push(part);
    }
    return kept.length === 0 ? undefined : kept;
}
/** As it is shown, and as it can be written. */
function sayReference(reference) {
    if (reference.kind === 'local')
        return reference.path;
    const { owner, repository, path, sha } = reference;
    return `${owner}/${repository}/${path}@${sha}`;
}
/** Whether the name of a policy file, as it is shown, is one of another repository. */
function isRemoteName(name) {
    return /@[0-9a-f]{40}$/.test(name);
}


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/**
 * What an audit does without unless `require` names it: Microsoft Graph (consent is an administrator's), PIM (a
 * licence), expressions in files that nobody can evaluate.
 */
const REQUIREMENTS = ['directory', 'pim', 'expressions'];
/**
 * Names the requirement that a gap belongs to; undefined where the gap counts by itself. A gap of PIM that names an
 * operation is a missing permission, and counts; one that names none is a missing licence.
 */
function requirementOf({ part, operation }) {
    switch (part) {
        case 'directory':
        case 'applications':
            return 'directory';
        case 'eligible-assignments':
        case 'active-assignments':
            return operation === undefined ? 'pim' : undefined;
        case 'files':
            return 'expressions';
        default:
            return undefined;
    }
}
/** The service said no, or did not say anything; an old api-version, in contrast, is no refusal. */
function isRefusal(kind) {
    return kind !== 'unresolved-expression' && kind !== 'api-version';
}


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES),
/* harmony export */   C: () => (/* binding */ operationsOf)
/* harmony export */ });
/** What a report says of a principal and an endpoint, in an order from reading to ruling. */
const CAPABILITIES = ['read-keys', 'mint-token', 'rotate', 'score', 'deploy', 'assign-roles'];
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const ASSIGN = ['Microsoft.Authorization/roleAssignments/write'];
/**
 * Who holds any one of the operations, at the resource, has the capability. Empty: the kind has no such thing.
 * Batch endpoints are started through their jobs; there is no `batchEndpoints/score`. Serverless endpoints authorise no
 * call by an operation: who has a key or is let in by the model's own resource calls them.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint
 */
const ACTIONS = {
    'online-endpoint': {
        'read-keys': [`${WORKSPACE}/onlineEndpoints/listKeys/action`],
        'mint-token': [`${WORKSPACE}/onlineEndpoints/token/action`],
        rotate: [`${WORKSPACE}/onlineEndpoints/regenerateKeys/action`],
        score: [`${WORKSPACE}/onlineEndpoints/score/action`],
        deploy: [`${WORKSPACE}/onlineEndpoints/write`, `${WORKSPACE}/onlineEndpoints/deployments/write`],
        'assign-roles': ASSIGN,
    },
    'batch-endpoint': {
        'read-keys': [`${WORKSPACE}/batchEndpoints/listKeys/action`],
        'mint-token': [],
        rotate: [],
        score: [`${WORKSPACE}/batchEndpoints/jobs/write`],
        deploy: [`${WORKSPACE}/batchEndpoints/write`, `${WORKSPACE}/batchEndpoints/deployments/write`],
        'assign-roles': ASSIGN,
    },
    'serverless-endpoint': {
        'read-keys': [`${WORKSPACE}/serverlessEndpoints/listKeys/action`],
        'mint-token': [],
        rotate: [`${WORKSPACE}/serverlessEndpoints/regenerateKeys/action`],
        score: [],
        deploy: [`${WORKSPACE}/serverlessEndpoints/write`],
        'assign-roles': ASSIGN,
    },
    'ai-services-account': {
        'read-keys': [`${ACCOUNT}/listKeys/action`],
        'mint-token': [],
        rotate: [`${ACCOUNT}/regenerateKey/action`],
        score: [],
        deploy: [`${ACCOUNT}/write`, `${ACCOUNT}/deployments/write`],
        'assign-roles': ASSIGN,
    },
};
/**
 * Data actions, which actions never grant. An account has hundreds; chat completions stand for calling a model.
 * @see https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control
 */
const ACCOUNT_CALLS = [`${ACCOUNT}/OpenAI/deployments/chat/completions/action`];
function operationsOf(kind, capability) {
    return [
        ...ACTIONS[kind][capability].map((operation) => ({ operation, plane: 'actions' })),
        ...(kind === 'ai-services-account' && capability === 'score' ? ACCOUNT_CALLS : []).map((operation) => ({
            operation,
            plane: 'dataActions',
        })),
    ];
}


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** At most so many UTF-16 units of a text, never half a character; what was cut is marked. */
function clip(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, Math.max(0, longest - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 6054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9677);

/**
 * Text for a job summary or a comment. Punctuation becomes character references, so that no markdown, HTML, link or
 * image comes of it; a word joiner after `@` and `#` keeps names and numbers from becoming mentions and references.
 */
function markdownText(text) {
    return text
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replaceAll(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, (character) => character === '@' || character === '#' ? `${reference(character)}&#8288;` : reference(character));
}
/** The same for a cell, a list item or a paragraph. Blanks at the front would make a block of code of an item. */
function markdownCell(text) {
    return markdownText((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(text, LONGEST)).trim();
}
/** Per field, in characters, before escaping: an ARM id may have some 1,000. */
const LONGEST = 600;
/** A fenced block whose fence no line of the text can close. */
function markdownBlock(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
function reference(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   X: () => (/* binding */ commandFreeText)
/* harmony export */ });
/**
 * Text that may hold foreign words, fit for a log line: control, bidirectional and invisible characters are written
 * out, so that they neither steer a terminal nor hide what stands there. Line breaks stay.
 */
function visibleText(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => character === '\n' ? '\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * The same for a log that the runner reads: no line is taken for a workflow command. `::name::` counts after blanks at
 * the front of a line, the older `##[name]` anywhere in it.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function commandFreeText(text) {
    return visibleText(text)
        .replaceAll('##[', '# #[')
        .replaceAll(/^(\s*):(?=:)/gm, '$1: ');
}


/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ includesStatus),
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   a1: () => (/* binding */ describeStatuses),
/* harmony export */   qO: () => (/* binding */ SUCCESS)
/* harmony export */ });
const SUCCESS = { statuses: [], classes: [2] };
/** `200`, `2xx`, `200, 404`; undefined for anything else. */
function parseStatuses(text) {
    const statuses = [];
    const classes = [];
    for (const word of text.split(',').map((one) => one.trim().toLowerCase())) {
        if (/^[1-5]xx$/.test(word))
            classes.push(Number(word[0]));
        else if (/^[1-5]\d\d$/.test(word))
            statuses.push(Number(word));
        else
            return undefined;
    }
    return { statuses, classes };
}
function includesStatus({ statuses, classes }, status) {
    return statuses.includes(status) || classes.includes(Math.floor(status / 100));
}
function describeStatuses({ statuses, classes }) {
    return [...classes.map((one) => `${one}xx`), ...statuses.map(String)].join(' or ');
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   eo: () => (/* binding */ secretForms)
/* harmony export */ });
/* unused harmony export maskedForm */
/** Shorter texts appear in ordinary output: masking "null" or "a" would blot out the log and protect nothing. */
const SHORTEST_SECRET = 5;
/**
 * Every form of a secret that the runner is asked to mask: whole, each line, JSON- and URL-encoded, and base64 (both
 * alphabets) wherever the secret may begin within the encoded text. Masking is by exact string, so a form that is not
 * in this list is not masked.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log
 */
function secretForms(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    // Half a character pair cannot be encoded in a URL, and must not keep the rest from being masked.
    const wellFormed = secret.toWellFormed();
    const json = JSON.stringify(secret).slice(1, -1);
    const forms = [
        secret,
        ...lines,
        json,
        // JSON inside JSON, as in a request body that is logged by a client.
        JSON.stringify(json).slice(1, -1),
        encodeURIComponent(wellFormed),
        // As in the body of a form, where more is encoded and blanks are "+".
        new URLSearchParams([['', wellFormed]]).toString().slice(1),
        ...base64Forms(secret),
    ];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
/**
 * The part of a base64 text that depends on the secret alone, for each of the three places in a group of three bytes
 * where it may begin. What stands before and after it changes the characters at the edges, so these are left out.
 */
function base64Forms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const firstWhole = Math.ceil((offset * 8) / 6);
        const wholeCharacters = Math.floor((shifted.length * 8) / 6);
        return ['base64', 'base64url'].map((alphabet) => shifted.toString(alphabet).slice(firstWhole, wholeCharacters));
    });
}
/** For a person: enough to tell two credentials apart, not enough to use one. */
function maskedForm(secret) {
    return `${'*'.repeat(8)} (${secret.length} characters)`;
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createActionSurface)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __nccwpck_require__(5108);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/dist/src/surface/clock.js

/** The real clock, sleep and randomness. */
const realTime = {
    now: () => Date.now(),
    random: () => Math.random(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./build/dist/src/secrets/forms.js
var secrets_forms = __nccwpck_require__(6489);
;// CONCATENATED MODULE: ./build/dist/src/surface/redactor.js

/**
 * The last line of defence of every log: what was registered as a secret is blotted out of each line, also where no
 * runner does it.
 */
class Redactor {
    /** Longest first, so that a form is never broken by a shorter one inside it. */
    #forms = [];
    /** Answers the forms that were not known before. */
    add(secret) {
        const fresh = (0,secrets_forms/* secretForms */.eo)(secret).filter((form) => !this.#forms.includes(form));
        this.#forms = [...this.#forms, ...fresh].sort((a, b) => b.length - a.length);
        return fresh;
    }
    redact(text) {
        return this.#forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/surface/action.js




/** A run inside GitHub Actions: everything goes through @actions/core, secrets are registered with the runner. */
function createActionSurface(core, env, signal) {
    const redactor = new Redactor();
    const clean = (text) => (0,plainText/* commandFreeText */.X)(redactor.redact(text));
    const log = {
        info: (text) => core.info(clean(text)),
        notice: (text) => core.notice(clean(text)),
        warning: (text) => core.warning(clean(text)),
        debug: (text) => core.debug(clean(text)),
    };
    return {
        ...realTime,
        env,
        log,
        signal,
        redact: (text) => redactor.redact(text),
        mask(secret) {
            for (const form of redactor.add(secret))
                core.setSecret(form);
        },
        annotate: (level, message, place) => core[level](clean(message), place),
        fail({ details }) {
            core.error(clean(details.message), { title: details.code });
            if (details.cause !== undefined)
                printForeign(core, `Cause: ${clean(details.cause)}`);
            log.info(`What to do: ${details.remedy}`);
            for (const snippet of details.snippets ?? [])
                log.info(`\n${indent(snippet.text)}\n`);
        },
    };
}
/** Words of others: while commands are stopped, no line among them can be one. */
function printForeign(core, text) {
    const token = (0,external_node_crypto_.randomUUID)();
    core.info(`::stop-commands::${token}`);
    core.info(text);
    core.info(`::${token}::`);
}
function indent(text) {
    return text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RunSignal),
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3442);

/** The process was told to stop. */
class Interruption extends Error {
    name = 'Interruption';
    exitCode;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.exitCode = signal === 'SIGINT' ? _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.interrupted : _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.terminated;
    }
}
/** One signal for the whole run: aborted by Ctrl-C, by a cancelled job, or by the run's own deadline. */
class RunSignal {
    #controller = new AbortController();
    #deadline;
    constructor(source) {
        // Once each: a second Ctrl-C ends the process in the usual way.
        for (const signal of ['SIGINT', 'SIGTERM']) {
            source.once(signal, () => this.#controller.abort(new Interruption(signal)));
        }
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Milliseconds from now. */
    setDeadline(milliseconds) {
        clearTimeout(this.#deadline);
        this.#deadline = setTimeout(() => {
            this.#controller.abort(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
                code: 'timed-out',
                message: `The run did not end within its timeout of ${milliseconds / 1000} s.`,
                remedy: 'Run again; when it goes on, the lines above say what took so long. The input timeout sets the limit.',
                exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
            }));
        }, milliseconds);
        // The deadline alone is no reason to keep a finished process alive.
        this.#deadline.unref();
    }
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inputFailure),
/* harmony export */   z: () => (/* binding */ sortFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3442);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6845);


/** Sorts whatever was thrown; nothing that is thrown ends green. */
function sortFailure(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) {
        return { result: error.result, exitCode: error.details.exitCode, details: error.details };
    }
    if (error instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._) {
        return {
            result: 'error',
            exitCode: error.exitCode,
            details: { code: 'interrupted', message: `The run was ${error.message}.`, remedy: 'Run it again.' },
        };
    }
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        result: 'error',
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.error,
        details: {
            code: 'internal-error',
            message: 'This tool failed in a way that nobody foresaw.',
            cause: what.slice(0, 500),
            remedy: 'Please report it as an issue of this action, with the lines above; they hold no secret.',
        },
    };
}
/** All that is wrong with the inputs, as one failure. */
function inputFailure(problems) {
    const [only] = problems;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'invalid-input',
        message: problems.length === 1 && only !== undefined
            ? `Invalid ${only}`
            : `${problems.length} inputs are wrong.`,
        ...(problems.length === 1 ? {} : { cause: problems.map((problem) => `- ${problem}`).join('\n') }),
        remedy: 'Correct what is named above; nothing was requested from anywhere.',
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused,
    });
}


/***/ }),

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   _q: () => (/* binding */ makeReportDirectory),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/**
 * Writes the report of a step into a directory of its own below RUNNER_TEMP; answers its path, or undefined where
 * there is no RUNNER_TEMP.
 */
async function writeReport(runnerTemp, text) {
    const directory = await makeReportDirectory(undefined, runnerTemp);
    if (directory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'report.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { flag: 'wx', mode: 0o600 });
    return path;
}
/** The folder that was asked for, else one of the step's own below RUNNER_TEMP; undefined where there is neither. */
async function makeReportDirectory(asked, runnerTemp) {
    if (asked !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(asked, { recursive: true });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(asked);
    }
    if (runnerTemp === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp))
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(runnerTemp), 'aml-endpoint-report-'));
}
/**
 * Writes a file piece by piece, so that a long report is never one text; answers its path. The file is there once it is
 * whole, and takes the place of a link of that name, not of what the link leads to.
 */
async function writePieces(directory, name, pieces) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await writeDraft(draft, pieces);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
    return path;
}
/** That one unit of a text takes in UTF-8. */
const MOST_BYTES = 3;
async function writeDraft(path, pieces) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    let writing = Promise.resolve();
    // One is filled while the other is written: room for each piece anew would be as much as the whole file.
    let [filled, written] = [Buffer.alloc(0), Buffer.alloc(0)];
    try {
        for (const piece of pieces) {
            const most = piece.length * MOST_BYTES;
            if (filled.length < most)
                filled = Buffer.allocUnsafeSlow(most);
            const bytes = filled.subarray(0, filled.write(piece));
            await writing;
            // The next piece is made while this one is written.
            writing = file.writeFile(bytes);
            [filled, written] = [written, filled];
            // It is told of at the next piece; until then, nobody listens.
            writing.catch(() => undefined);
        }
        await writing;
    }
    finally {
        await writing.catch(() => undefined);
        await file.close();
    }
}
/**
 * The same for a path relative to a folder, which it must really lie in: a checkout may hold links that lead elsewhere.
 * An absolute path stands for itself.
 */
async function writeInside(root, path, pieces) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        checkInside(base, await nearestReal(folder), path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        checkInside(base, real, path);
    return await writePieces(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target), pieces);
}
/** The real path of a folder, or of what there is of it. */
async function nearestReal(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        if (error.code !== 'ENOENT' || above === folder)
            throw error;
        return await nearestReal(above);
    }
}
function checkInside(base, folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) || way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`)) {
        throw new Error(`${path} leads out of ${base}`);
    }
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ endStep)
});

;// CONCATENATED MODULE: ./build/dist/src/report/runReport.js
function renderRunReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/dist/src/report/markdown.js
var markdown = __nccwpck_require__(6054);
;// CONCATENATED MODULE: ./build/dist/src/report/runSummary.js

/**
 * The job summary of a run. Where anyone may read it, it names neither endpoints nor identities nor what a service
 * said: result and code only.
 */
function renderRunSummary(report, readableByAnyone) {
    const { credential, failure } = report;
    const lines = [`### Endpoint ${report.command}: ${report.result}`, ''];
    if (readableByAnyone) {
        lines.push(failure === undefined
            ? `Credential: ${credential?.tokenType ?? 'none'}.`
            : `Failed with \`${failure.code}\`; the log of the step says more.`, '', 'Names are left out, because anyone may read this summary.');
    }
    else if (failure !== undefined) {
        lines.push(`**${failure.code}**: ${(0,markdown/* markdownText */.p7)(failure.message)}`, '', `What to do: ${(0,markdown/* markdownText */.p7)(failure.remedy)}`, '');
        for (const { language, text } of failure.snippets ?? [])
            lines.push((0,markdown/* markdownBlock */.dI)(language, text), '');
    }
    else if (credential !== undefined) {
        const rows = [
            ['Endpoint', report.endpointId],
            ['Credential', credential.tokenType],
            ['Scoring URI', credential.scoringUri],
            [
                'Expires',
                credential.expiresAt ??
                    (credential.tokenType === 'Key' ? 'never, until it is regenerated' : 'not said by Azure'),
            ],
            ['Identity', report.identity.objectId],
        ];
        lines.push('| | |', '|---|---|');
        for (const [name, value] of rows)
            if (value !== undefined)
                lines.push(`| ${name} | ${(0,markdown/* markdownText */.p7)(value)} |`);
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/dist/src/surface/runnerFiles.js
var runnerFiles = __nccwpck_require__(9425);
// EXTERNAL MODULE: ./build/dist/src/surface/visibility.js
var visibility = __nccwpck_require__(7506);
;// CONCATENATED MODULE: ./build/dist/src/surface/stepEnd.js




/** The same end for every command: the outputs that all have, the report, the summary; the failure last. */
async function endStep(core, surface, report, failed) {
    const setOutput = (name, value) => core.setOutput(name, value);
    setOutput('result', report.result);
    if (report.identity.objectId !== undefined)
        setOutput('identity-object-id', report.identity.objectId);
    try {
        // A service may repeat in an error what was sent to it, and no runner masks files.
        const clean = JSON.parse(surface.redact(JSON.stringify(report)));
        const path = await (0,runnerFiles/* writeReport */.u5)(surface.env['RUNNER_TEMP'], renderRunReport(clean));
        if (path !== undefined)
            setOutput('report-json', path);
        if ((surface.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
            await core.summary.addRaw(renderRunSummary(clean, await (0,visibility/* isReadableByAnyone */.g)(surface.env))).write();
        }
    }
    catch (error) {
        // A report that cannot be written never changes how a run ends.
        surface.log.warning(`The report could not be written: ${error instanceof Error ? error.message : 'unknown'}`);
    }
    if (failed !== undefined)
        surface.fail(failed);
    return report.exitCode;
}


/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isReadableByAnyone)
/* harmony export */ });
/* harmony import */ var _identity_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4570);
/* harmony import */ var _identity_gitHubJob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(749);


/**
 * Whether a summary of this run can be read by people outside: true unless the event says that the repository is
 * private or internal, because "unknown" must count as public.
 */
async function isReadableByAnyone(env) {
    const event = await (0,_identity_gitHubJob_js__WEBPACK_IMPORTED_MODULE_0__/* .readPayload */ .rD)(env['GITHUB_EVENT_PATH']);
    const repository = (0,_identity_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(event) ? event['repository'] : undefined;
    if (!(0,_identity_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(repository))
        return true;
    const { visibility } = repository;
    if (typeof visibility === 'string')
        return visibility !== 'private' && visibility !== 'internal';
    return repository['private'] !== true;
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "./no-http-client.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_no_http_client_js_namespaceObject = x({ ["BearerCredentialHandler"]: () => (__WEBPACK_EXTERNAL_MODULE__no_http_client_js_4f3981f0__.BearerCredentialHandler), ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__no_http_client_js_4f3981f0__.HttpClient) });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_no_http_client_js_namespaceObject.HttpClient('actions/oidc-client', [new external_no_http_client_js_namespaceObject.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2327);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
