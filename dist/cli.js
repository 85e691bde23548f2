import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
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

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 12786:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_runEnd_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(26641);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63442);
/* harmony import */ var _http_product_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(72878);
/* harmony import */ var _identity_login_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62218);
/* harmony import */ var _inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23634);
/* harmony import */ var _inputs_commandLine_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(22015);
/* harmony import */ var _inputs_exportRequest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(90555);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(89253);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(14173);
/* harmony import */ var _inputs_rolesRequest_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(16776);
/* harmony import */ var _inputs_scoreRequest_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(93693);
/* harmony import */ var _inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(43540);
/* harmony import */ var _report_runReport_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(94828);
/* harmony import */ var _surface_interruption_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(56845);
/* harmony import */ var _surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(91892);
/* harmony import */ var _surface_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(42897);


















const run = new _surface_interruption_js__WEBPACK_IMPORTED_MODULE_11__/* .RunSignal */ .G(process);
const surface = (0,_surface_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .createTerminalSurface */ ._)((text) => process.stderr.write(text), process.env, run.signal);
// Whoever reads the output may go away early (`| head`): the run ends as it would have, only unheard.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
/** The door of the command line: arguments in, exit code out. What a command needs is loaded by that command. */
async function main(args) {
    const line = (0,_inputs_commandLine_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommandLine */ .y)(args);
    if (line.version) {
        process.stdout.write(`${_http_product_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x}\n`);
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    const { command } = line;
    if (line.help && line.problems.length === 0) {
        process.stdout.write(command === undefined ? (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_7__/* .renderHelp */ .W5)() : (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_7__/* .renderCommandHelp */ .fd)(command));
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    if (command === undefined) {
        if (line.problems.length > 0)
            throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .inputFailure */ .v)(line.problems);
        process.stderr.write((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_7__/* .renderHelp */ .W5)());
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    }
    return await COMMANDS[command](readFlags(command, line));
}
const COMMANDS = {
    async token(inputs) {
        const { raw } = inputs.values;
        const format = textOrJson(inputs);
        const checked = (0,_inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .checkTokenRequest */ .F)(inputs, 'cli', (0,_identity_login_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAuth */ .G)(process.env));
        if (!checked.ok)
            return refuseFlags('token', format, checked.problems);
        start(inputs, checked.value);
        const { runTokenOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(71), __nccwpck_require__.e(677), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41111));
        return await runTokenOnTerminal(checked.value, { raw, format }, surface, process.stdout);
    },
    async score(inputs) {
        const { format } = inputs.values;
        const checked = (0,_inputs_scoreRequest_js__WEBPACK_IMPORTED_MODULE_9__/* .checkScoreRequest */ .Q)(inputs, 'cli', (0,_identity_login_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAuth */ .G)(process.env));
        if (!checked.ok)
            return refuseFlags('score', textOrJson(inputs), checked.problems);
        start(inputs, checked.value);
        const { runScoreOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(298), __nccwpck_require__.e(810), __nccwpck_require__.e(71), __nccwpck_require__.e(408), __nccwpck_require__.e(873), __nccwpck_require__.e(677), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18935));
        const wanted = format === 'json' || format === 'junit' || format === 'markdown' ? format : 'text';
        return await runScoreOnTerminal(checked.value, wanted, surface, process.stdout);
    },
    async audit(inputs) {
        const { format } = inputs.values;
        const checked = (0,_inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAuditRequest */ .D)(inputs, 'cli', (0,_identity_login_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAuth */ .G)(process.env));
        if (!checked.ok)
            return refuseFlags('audit', textOrJson(inputs), checked.problems);
        start(inputs, checked.value);
        const { runAuditOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(298), __nccwpck_require__.e(810), __nccwpck_require__.e(71), __nccwpck_require__.e(408), __nccwpck_require__.e(873), __nccwpck_require__.e(819)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31819));
        return await runAuditOnTerminal(checked.value, format === 'bicep' ? 'text' : format, surface, process);
    },
    async roles(inputs) {
        const checked = (0,_inputs_rolesRequest_js__WEBPACK_IMPORTED_MODULE_15__/* .checkRolesRequest */ .JG)(inputs);
        if (!checked.ok)
            throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .inputFailure */ .v)(checked.problems);
        const { runRoles } = await __nccwpck_require__.e(/* import() */ 821).then(__nccwpck_require__.bind(__nccwpck_require__, 58821));
        return await runRoles(checked.value, (text) => process.stdout.write(text));
    },
    async export(inputs) {
        const checked = (0,_inputs_exportRequest_js__WEBPACK_IMPORTED_MODULE_6__/* .checkExportRequest */ .i)(inputs);
        if (!checked.ok)
            throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .inputFailure */ .v)(checked.problems);
        const { runExport } = await Promise.all(/* import() */[__nccwpck_require__.e(810), __nccwpck_require__.e(482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58482));
        return await runExport(checked.value, (text) => process.stdout.write(text));
    },
    async explain(inputs) {
        refuseProblems(inputs);
        const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(810), __nccwpck_require__.e(408), __nccwpck_require__.e(475)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30856));
        process.stdout.write(explain(inputs.values.rule));
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    },
    async simulator(inputs) {
        refuseProblems(inputs);
        const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(210), __nccwpck_require__.e(172), __nccwpck_require__.e(895)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72895));
        const { scenario, port, faults } = inputs.values;
        return await serve({
            ...(scenario === undefined ? {} : { scenarioFile: scenario }),
            ...(port === undefined ? {} : { port }),
            ...(faults === undefined ? {} : { faultsFile: faults }),
        }, {
            stdout: (text) => process.stdout.write(text),
            stderr: (text) => process.stderr.write(text),
            signal: run.signal,
        });
    },
    async demo(inputs) {
        refuseProblems(inputs);
        const { runDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(172), __nccwpck_require__.e(553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35553));
        const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? ''));
        return await runDemo({ out: inputs.values.out ?? 'aml-endpoint-demo', dist }, surface, (text) => process.stdout.write(text));
    },
};
function textOrJson({ values }) {
    return values.format === 'json' ? 'json' : 'text';
}
function start(inputs, { timeout }) {
    for (const note of inputs.notes)
        surface.log.info(note);
    run.setDeadline(timeout);
}
/** A program that reads standard output gets its JSON also when the flags are wrong. */
function refuseFlags(command, format, problems) {
    const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .sortFailure */ .z)((0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .inputFailure */ .v)(problems));
    if (format === 'json') {
        process.stdout.write((0,_report_runReport_js__WEBPACK_IMPORTED_MODULE_16__/* .renderRunReport */ .A)((0,_commands_runEnd_js__WEBPACK_IMPORTED_MODULE_17__/* .reportFailedRun */ .Bt)(command, {}, failed, surface.now())));
    }
    surface.fail(failed);
    return failed.exitCode;
}
function readFlags(command, line) {
    const inputs = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(command, 'cli', line.raw, process.env);
    return { ...inputs, problems: [...line.problems, ...inputs.problems] };
}
function refuseProblems({ problems }) {
    if (problems.length > 0)
        throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .inputFailure */ .v)(problems);
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .sortFailure */ .z)(error);
    surface.fail(failed);
    process.exitCode = failed.exitCode;
}
// An interrupted run does not wait for a process that it started (az, for up to a minute).
if (run.signal.aborted) {
    // What was printed is still on its way into a pipe, and would be lost.
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => stream.write('', () => resolve()));
    }
    process.exit();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ reportFailedRun),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _http_product_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72878);

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

/***/ 63442:
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

/***/ 59318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['high', 'medium', 'low', 'info'];


/***/ }),

/***/ 46849:
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

/***/ 30289:
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

/***/ 72878:
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

/***/ 63020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ routeSecrets),
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   fx: () => (/* binding */ describeRoute),
/* harmony export */   yc: () => (/* binding */ DIRECT)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63442);


/** The way to servers that no proxy may stand in front of, such as a machine's own metadata service. */
const DIRECT = { proxyFor: () => undefined };
/**
 * Reads the proxy variables: for https `HTTPS_PROXY`, else `ALL_PROXY`, else `HTTP_PROXY` (as the Azure SDKs do); for
 * http `HTTP_PROXY`, else `ALL_PROXY`. Upper case wins over lower case. `NO_PROXY` holds names (a name stands for its
 * subdomains as well), `host:port`, addresses, CIDR ranges or `*`. Loopback and the metadata address of Azure's
 * machines are never asked for by a proxy.
 *
 * Throws a `Failure` (exit code 2) when a proxy cannot be understood, and when the environment switches TLS
 * verification off: every credential of the run would be open to whoever sits on the line.
 */
function readRoute(env) {
    refuseUnverifiedTls(env);
    const forHttps = firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']);
    const forHttp = firstProxy(env, ['HTTP_PROXY', 'ALL_PROXY']);
    const exceptions = splitList(readVariable(env, 'NO_PROXY'));
    return {
        proxyFor(url) {
            const proxy = url.protocol === 'http:' ? forHttp : forHttps;
            if (proxy === undefined)
                return undefined;
            return isLocal(url.hostname) || exceptions.some((entry) => matches(entry, url)) ? undefined : proxy.url;
        },
    };
}
/** Lines for a person: the proxy, its exceptions and the extra CA that are in force. Passwords are left out. */
function describeRoute(env) {
    const lines = [];
    const proxy = firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']);
    if (proxy !== undefined) {
        const { url } = proxy;
        const userInfo = url.username === '' && url.password === '' ? '' : '***@';
        lines.push(`proxy: ${url.protocol}//${userInfo}${url.host} (from ${proxy.variable})`);
        const exceptions = readVariable(env, 'NO_PROXY');
        if (exceptions !== undefined)
            lines.push(`no proxy for: ${exceptions}`);
    }
    const extraCa = env['NODE_EXTRA_CA_CERTS'];
    if (extraCa !== undefined && extraCa !== '') {
        lines.push(`also trusted: the certificate authorities in ${extraCa} (from NODE_EXTRA_CA_CERTS)`);
    }
    return lines;
}
/** The passwords of the proxies, as they stand in the variables and as they are sent; for masking. */
function routeSecrets(env) {
    const proxies = [
        firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']),
        firstProxy(env, ['HTTP_PROXY', 'ALL_PROXY']),
    ];
    const secrets = new Set();
    for (const proxy of proxies) {
        if (proxy === undefined || proxy.url.password === '')
            continue;
        secrets.add(proxy.url.password);
        secrets.add(decodeURIComponent(proxy.url.password));
    }
    return [...secrets];
}
function refuseUnverifiedTls(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
        code: 'tls-verification-off',
        message: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the verification of TLS certificates off.',
        cause: 'With it, anyone on the line could read the credentials of this run.',
        remedy: 'Remove the variable from the runner and the workflow. For a server with a certificate authority of your own, ' +
            'set NODE_EXTRA_CA_CERTS to the PEM file of that authority instead.',
        snippets: [{ language: 'yaml', text: 'env:\n  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-ca.pem' }],
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.refused,
    });
}
function firstProxy(env, names) {
    for (const name of names) {
        for (const variable of [name, name.toLowerCase()]) {
            const text = env[variable]?.trim();
            if (text !== undefined && text !== '')
                return { variable, url: parseProxy(variable, text) };
        }
    }
    return undefined;
}
function parseProxy(variable, text) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    let url;
    try {
        url = new URL(withScheme);
        decodeURIComponent(url.username + url.password);
    }
    catch {
        url = undefined;
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '')
        return url;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({
        code: 'proxy-not-supported',
        message: `The proxy in ${variable} cannot be used.`,
        cause: url === undefined
            ? 'Its value is not a URL.'
            : `Proxies of the kind ${url.protocol}// are not supported.`,
        remedy: 'Give an HTTP proxy that understands CONNECT, or remove the variable.',
        snippets: [{ language: 'shell', text: `export ${variable}=http://proxy.example.com:3128` }],
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.refused,
    });
}
function readVariable(env, name) {
    for (const variable of [name, name.toLowerCase()]) {
        const text = env[variable]?.trim();
        if (text !== undefined && text !== '')
            return text;
    }
    return undefined;
}
function splitList(text) {
    return (text ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
}
function isLocal(hostname) {
    return (hostname === 'localhost' ||
        hostname === '[::1]' ||
        hostname === '169.254.169.254' ||
        /^127(?:\.\d+){3}$/.test(hostname));
}
function matches(entry, url) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInRange(url.hostname, entry);
    const { host, port } = splitPort(entry.toLowerCase());
    if (port !== undefined && port !== (url.port === '' ? defaultPort(url) : url.port))
        return false;
    const name = host.replace(/^\*?\.+/, '').replace(/\.$/, '');
    const hostname = url.hostname.replace(/\.$/, '');
    if (name === '')
        return false;
    return (hostname === name || hostname === `[${name}]` || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 0 && hostname.endsWith(`.${name}`)));
}
function splitPort(entry) {
    const found = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry);
    return found?.[1] !== undefined && found[2] !== undefined
        ? { host: found[1], port: found[2] }
        : { host: entry };
}
function defaultPort(url) {
    return url.protocol === 'http:' ? '80' : '443';
}
function isInRange(hostname, range) {
    const address = hostname.replace(/^\[|\]$/g, '');
    const [base = '', bits = ''] = range.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(base);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== family || !/^\d{1,3}$/.test(bits))
        return false;
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    if (Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    block.addSubnet(base, Number(bits), kind);
    return block.check(address, kind);
}


/***/ }),

/***/ 42760:
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

/***/ 62218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ logIn),
/* harmony export */   G: () => (/* binding */ defaultAuth)
/* harmony export */ });
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63020);
/* harmony import */ var _loginInputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75595);


/** In GitHub Actions an ID token and nothing else, so that no login left on a runner is ever used (threat T1). */
function defaultAuth(env) {
    return env['GITHUB_ACTIONS'] === 'true' ? 'oidc' : 'azure-cli';
}
/**
 * Signs in and gets the token for ARM at once, so that a login that fails does so here, and `identity` is known.
 * Prints the way that the requests take, and who it is. Throws a diagnosed `Failure`: exit code 2 for a login that is described
 * wrongly or landed in another tenant, 4 for one that was refused or did not get through.
 */
const logIn = async (options, effects) => {
    const route = (0,_http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .readRoute */ .S9)(effects.env);
    for (const secret of (0,_http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeSecrets */ .RB)(effects.env))
        effects.mask(secret);
    (0,_loginInputs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLoginInputs */ .R)(options);
    for (const line of (0,_http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRoute */ .fx)(effects.env))
        effects.log.info(line);
    if (options.auth === 'azure-cli' && options.clientId !== undefined) {
        effects.log.warning('client-id is not used with auth: azure-cli; who is signed in there stands below.');
    }
    const { createSession } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(971), __nccwpck_require__.e(71), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 264));
    const session = await createSession(options, route, effects);
    await session.token(options.cloud.resourceManagerAudience);
    const { objectId = 'unknown', tenantId = 'unknown', clientId = 'unknown' } = session.identity;
    effects.log.info(`signed in at ${options.cloud.authority} (auth: ${options.auth}): object ${objectId}, client ${clientId}, tenant ${tenantId}`);
    return session;
};


/***/ }),

/***/ 75595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkLoginInputs),
/* harmony export */   w: () => (/* binding */ OIDC_INPUTS)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63442);
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42760);


/** The inputs of a login by ID token, as they stand in a workflow. */
const OIDC_INPUTS = {
    language: 'yaml',
    text: `with:
  auth: oidc
  client-id: \${{ vars.AZURE_CLIENT_ID }}
  tenant-id: \${{ vars.AZURE_TENANT_ID }}`,
};
/** What each kind of login cannot do without as an input; the others look into the environment or know it themselves. */
const NEEDED = {
    oidc: ['clientId', 'tenantId'],
    'azure-cli': [],
    environment: [],
    'managed-identity': [],
    'workload-identity': [],
};
const INPUT = { clientId: 'client-id', tenantId: 'tenant-id', subscriptionId: 'subscription-id' };
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** Refuses a login that is described wrongly, before anything is loaded or sent. */
function checkLoginInputs(options) {
    const missing = NEEDED[options.auth].filter((name) => options[name] === undefined || options[name] === '');
    if (missing.length > 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
            code: 'login-input-missing',
            message: `auth: ${options.auth} needs ${missing.map((name) => INPUT[name]).join(' and ')}.`,
            cause: 'A value that is there and yet empty is a secret or variable that this job cannot see.',
            remedy: 'Set them as inputs, or as AZURE_CLIENT_ID and AZURE_TENANT_ID. They are no secrets: variables of the ' +
                'repository or the environment are the right place; a job sees those of an environment only when it names it.',
            snippets: [OIDC_INPUTS],
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused,
        });
    }
    const malformed = ['clientId', 'tenantId', 'subscriptionId'].filter((name) => {
        const value = options[name];
        if (value === undefined || value === '' || GUID.test(value))
            return false;
        return name !== 'tenantId' || !DOMAIN.test(value);
    });
    if (malformed.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'login-input-malformed',
        message: malformed.map((name) => describeMalformed(name, options[name] ?? '')).join(' '),
        remedy: 'Copy the ids as Azure shows them.',
        snippets: [
            { language: 'shell', text: 'az account show --query "{tenantId: tenantId, subscriptionId: id}"' },
            { language: 'shell', text: 'az ad app list --display-name APP_NAME --query "[].appId"' },
        ],
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused,
    });
}
/** The value itself is not shown: what does not look like an id may be a secret that took its place. */
function describeMalformed(name, value) {
    const wanted = name === 'tenantId' ? 'a GUID or a domain name' : 'a GUID';
    const seen = (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanForeignText */ .V)(value) === value ? '' : ', and it holds characters that cannot be seen';
    return `${INPUT[name]} is not ${wanted} (${value.length} characters${seen}).`;
}


/***/ }),

/***/ 23634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkAuditRequest)
/* harmony export */ });
/* harmony import */ var _findings_groupBy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(46849);
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);
/* harmony import */ var _policy_policyReference_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(81908);
/* harmony import */ var _policy_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37775);
/* harmony import */ var _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81951);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(63492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14173);







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

/***/ 22015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _commandNames_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83025);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29894);



/** Takes the arguments of a process apart. Flags are input names with `--` in front; `lines` flags may be repeated. */
function readCommandLine(args) {
    const flags = _declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter(({ surfaces }) => surfaces.includes('cli'));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ...Object.fromEntries(flags.map(({ name, kind }) => [
                name,
                { type: kind === 'boolean' ? 'boolean' : 'string' },
            ])),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean' },
        },
    });
    const raw = new Map();
    const problems = [];
    const words = [];
    let unknownFlag = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option' || token.name === 'help' || token.name === 'version')
            continue;
        const { name, value, inlineValue } = token;
        const flag = flags.find((candidate) => candidate.name === name);
        if (flag === undefined) {
            unknownFlag = true;
            raw.set(name, value ?? 'true');
        }
        else if (flag.kind === 'boolean') {
            raw.set(name, value ?? 'true');
        }
        else if (value === undefined || (inlineValue === false && value.startsWith('--'))) {
            problems.push(`--${name}: needs a value${flag.placeholder === undefined ? '' : `, --${name} ${flag.placeholder}`}`);
        }
        else if (flag.kind === 'lines') {
            raw.set(name, raw.has(name) ? `${raw.get(name)}\n${value}` : value);
        }
        else if (raw.has(name)) {
            problems.push(`--${name}: is given more than once`);
        }
        else {
            raw.set(name, value);
        }
    }
    // `help token` and `token --help` are the same.
    const asksForHelp = words[0] === 'help';
    const [first, ...others] = asksForHelp ? words.slice(1) : words;
    const command = _commandNames_js__WEBPACK_IMPORTED_MODULE_2__/* .CLI_COMMANDS */ .I.find((candidate) => candidate === first);
    if (first !== undefined && command === undefined) {
        problems.unshift(`${JSON.stringify(first.slice(0, 80))} is not a command; there are ${_commandNames_js__WEBPACK_IMPORTED_MODULE_2__/* .CLI_COMMANDS */ .I.join(', ')}`);
    }
    const positional = flags.find((flag) => flag.positional === true && flag.commands.some((of) => of === command));
    const [word] = others;
    if (positional !== undefined && word !== undefined && !unknownFlag) {
        others.shift();
        if (raw.has(positional.name))
            problems.push(`--${positional.name}: is given more than once`);
        else
            raw.set(positional.name, word);
    }
    // The value of a mistyped flag looks like a further word; saying so as well would only confuse.
    if (others.length > 0 && !unknownFlag && !asksForHelp) {
        problems.push(`${JSON.stringify((others[0] ?? '').slice(0, 80))} is one word too many; values follow their flags`);
    }
    const has = (name) => tokens.some((token) => token.kind === 'option' && token.name === name);
    return { command, help: has('help') || asksForHelp, version: has('version'), raw, problems };
}


/***/ }),

/***/ 83025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ACTION_COMMANDS),
/* harmony export */   I: () => (/* binding */ CLI_COMMANDS)
/* harmony export */ });
/** Verbs of the action. */
const ACTION_COMMANDS = ['token', 'score', 'audit'];
/** Verbs of the command line. */
const CLI_COMMANDS = [
    'token',
    'score',
    'audit',
    'roles',
    'export',
    'explain',
    'simulator',
    'demo',
];


/***/ }),

/***/ 29894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  ak: () => (/* binding */ INPUT_GROUPS)
});

// UNUSED EXPORTS: OUTPUTS

// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __nccwpck_require__(59318);
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
var endpointId = __nccwpck_require__(38875);
// EXTERNAL MODULE: ./build/dist/src/inputs/commandNames.js
var commandNames = __nccwpck_require__(83025);
;// CONCATENATED MODULE: ./build/dist/src/inputs/targetInputs.js


const targetInputs_BOTH = ['action', 'cli'];
/** Which endpoint a command is about. */
const TARGET_INPUTS = [
    {
        name: 'command',
        kind: 'choice',
        choices: commandNames/* ACTION_COMMANDS */.A,
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








const INPUT_GROUPS = [
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
];
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


/***/ }),

/***/ 90555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkExportRequest)
/* harmony export */ });
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);
/* harmony import */ var _rolesRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16776);


/** Flags that go with one of the two only. */
const ONLY_WITH = {
    'definition-scope': 'azure-policy',
    effect: 'azure-policy',
    profile: 'azure-policy',
    'assignable-scope': 'roles',
};
function checkExportRequest(inputs) {
    const problems = [...inputs.problems];
    const { values } = inputs;
    const { what, out, overwrite } = values;
    if (what === undefined && inputs.problems.length === 0) {
        problems.push('export: say what, azure-policy or roles, such as aml-endpoint export azure-policy');
    }
    for (const [name, with_] of Object.entries(ONLY_WITH)) {
        if (what !== undefined && what !== with_ && values[name] !== undefined) {
            problems.push(`--${name}: belongs to export ${with_}, not to export ${what}; leave it out`);
        }
    }
    if (overwrite && out === undefined)
        problems.push('--overwrite: goes with --out DIR');
    const scope = values['definition-scope'];
    const assignableScope = values['assignable-scope'];
    if (scope !== undefined && !holdsDefinitions(scope)) {
        problems.push('--definition-scope: write the ARM id of a subscription or a management group, such as /providers/Microsoft.Management/managementGroups/contoso');
    }
    if (assignableScope !== undefined)
        problems.push(...(0,_rolesRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOfAssignableScope */ .pn)(assignableScope));
    if (what === undefined || problems.length > 0)
        return { ok: false, problems };
    const written = {
        format: values.format === 'bicep' ? 'bicep' : 'json',
        ...(out === undefined ? {} : { out }),
        overwrite,
    };
    return {
        ok: true,
        value: what === 'roles'
            ? { what, ...written, assignableScope: assignableScope ?? _rolesRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_TO_FILL_IN */ .PC }
            : {
                what,
                ...written,
                scope: scope ?? _rolesRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_TO_FILL_IN */ .PC,
                effect: values.effect ?? 'Audit',
                profile: values.profile ?? 'entra-only',
            },
    };
}
/** @see https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#definition-location */
function holdsDefinitions(scope) {
    const parsed = (0,_inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScope */ .S)(scope);
    return parsed.ok && (parsed.value.kind === 'management-group' || parsed.value.kind === 'subscription');
}


/***/ }),

/***/ 89253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   fd: () => (/* binding */ renderCommandHelp)
/* harmony export */ });
/* unused harmony exports COMMAND_HELP, defaultOf */
/* harmony import */ var _commandNames_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83025);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29894);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14173);



const COMMAND_HELP = {
    token: {
        purpose: 'Log in to Azure and fetch the credential that an endpoint calls for.',
        examples: [
            'aml-endpoint token --endpoint fraud --workspace ml-prod --resource-group ml --subscription-id 11111111-2222-3333-4444-555555555555',
            'printf "Authorization: Bearer %s" "$(aml-endpoint token --raw --endpoint "$ENDPOINT_ID")" | curl --header @- --json @request.json "$SCORING_URI"',
        ],
    },
    score: {
        purpose: 'Send real requests to an online endpoint, wait until it is ready, check the answers, and say why when they are not as expected.',
        examples: [
            `aml-endpoint score --endpoint "$ENDPOINT_ID" --request '{"input_data": [[1, 2, 3]]}' --max-latency 800ms`,
            'aml-endpoint score --endpoint "$ENDPOINT_ID" --suite ".github/smoke/*.yml" --deployment all',
        ],
    },
    audit: {
        purpose: 'Find endpoints that take keys, who can read them and through which role, and what else is wrong around them.',
        examples: [
            'aml-endpoint audit --scope /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ml --save-snapshot inventory.json',
            'aml-endpoint audit --snapshot inventory.json --format json',
        ],
    },
    roles: {
        purpose: 'Print the smallest custom roles for endpoints, or say what given role definitions may do to them. To have them as files or Bicep: aml-endpoint export roles.',
        examples: [
            'aml-endpoint roles --role scorer --assignable-scope /subscriptions/11111111-2222-3333-4444-555555555555 > scorer.json',
            'aml-endpoint roles --check roles.json --format json',
        ],
    },
    export: {
        purpose: 'Write what keeps Azure to the same opinion: azure-policy, definitions and an initiative that audit or deny what AML001-004, 501 and 502 find; roles, the smallest custom roles, which aml-endpoint roles prints.',
        examples: [
            'aml-endpoint export azure-policy --effect Deny --definition-scope /providers/Microsoft.Management/managementGroups/contoso --out infra/policy',
            'aml-endpoint export roles --format bicep --assignable-scope /subscriptions/11111111-2222-3333-4444-555555555555 > roles.bicep',
        ],
    },
    explain: {
        purpose: 'Say what a rule of the audit looks for, why, and what to do; without a rule, list all of them.',
        examples: ['aml-endpoint explain AML001', 'aml-endpoint explain online-endpoint-key-auth'],
    },
    simulator: {
        purpose: 'Serve an Azure and a GitHub on loopback TLS, for tests and for trying things out, until it is stopped.',
        examples: ['aml-endpoint simulator --scenario tenant.json --port 8443'],
    },
    demo: {
        purpose: 'Show every command against the simulator, as a runner would run it. Needs no Azure and no network.',
        examples: ['aml-endpoint demo'],
    },
};
const WIDTH = 100;
const COLUMN = 30;
const COMMAND_COLUMN = 14;
/** Help of the whole command line. */
function renderHelp() {
    const commands = _commandNames_js__WEBPACK_IMPORTED_MODULE_2__/* .CLI_COMMANDS */ .I.flatMap((command) => {
        const [first = '', ...rest] = wrap(COMMAND_HELP[command].purpose, COMMAND_COLUMN);
        return [`  ${command}`.padEnd(COMMAND_COLUMN) + first.trimStart(), ...rest];
    });
    return [
        'Usage: aml-endpoint COMMAND [--FLAG VALUE …]',
        '',
        'Azure Machine Learning endpoints: short-lived credentials, no stored secret.',
        '',
        'Commands:',
        ...commands,
        '',
        'aml-endpoint COMMAND --help says more.',
        'Exit codes: 0 done, 1 the tool failed, 2 refused, 3 nothing of that name,',
        '4 Azure or GitHub refused or could not be reached, 10 findings, 11 incomplete,',
        '130/143 interrupted.',
        '',
    ].join('\n');
}
/** Help of one command, with its flags by group. */
function renderCommandHelp(command) {
    const { purpose, examples } = COMMAND_HELP[command];
    const inputs = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command, 'cli');
    const word = inputs.find(({ positional }) => positional === true);
    const usage = [
        ...(word === undefined ? [] : [wordOf(word)]),
        ...(inputs.some((input) => input !== word) ? ['[--FLAG VALUE …]'] : []),
    ].join(' ');
    const lines = [`Usage: aml-endpoint ${command} ${usage}`, '', ...wrap(purpose, 0), ''];
    for (const group of _declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_GROUPS */ .ak) {
        const members = inputs.filter((input) => input.group === group);
        if (members.length > 0)
            lines.push(`${group}:`, ...members.flatMap(renderFlag), '');
    }
    lines.push(examples.length === 1 ? 'Example:' : 'Examples:', ...examples.map((example) => `  ${example}`), '');
    return lines.join('\n');
}
/** What follows the command without a flag, in brackets where it may be left out. */
function wordOf({ name, choices, placeholder, defaultNote }) {
    const word = choices?.join('|') ?? placeholder ?? name.toUpperCase();
    return defaultNote === undefined ? word : `[${word}]`;
}
function renderFlag(input) {
    const value = input.kind === 'boolean' ? '' : ` ${input.placeholder ?? input.choices?.join('|') ?? 'VALUE'}`;
    const flag = `  --${input.name}${value}`;
    const [first = '', ...rest] = wrap(`${input.help}${defaultOf(input)}`, COLUMN);
    if (flag.length < COLUMN)
        return [`${flag.padEnd(COLUMN)}${first.trimStart()}`, ...rest];
    return [flag, first, ...rest];
}
/** What happens when the input is not given, as it stands behind a help text. */
function defaultOf(input) {
    const parts = [
        ...(input.default === undefined || input.default === 'false' ? [] : [`default: ${input.default}`]),
        ...(input.defaultNote === undefined ? [] : [`default: ${input.defaultNote}`]),
        ...(input.environment === undefined ? [] : [`else ${input.environment}`]),
    ];
    return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}
/** Lines of a text, each with so many blanks in front, none longer than the help is wide. */
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
            lines.push(' '.repeat(indent) + line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, ' '.repeat(indent) + line];
}


/***/ }),

/***/ 63492:
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

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vc: () => (/* binding */ inputsOf),
  $t: () => (/* binding */ placeOf),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: commandOf, declarationOf, label, rawActionInputs

// EXTERNAL MODULE: ./build/dist/src/findings/spelling.js
var spelling = __nccwpck_require__(30289);
// EXTERNAL MODULE: ./build/dist/src/inputs/declaration.js + 9 modules
var declaration = __nccwpck_require__(29894);
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
    return declaration/* INPUTS */.mc
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
    return declaration/* INPUTS */.mc.find((input) => input.name === name);
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

/***/ 16776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ checkRolesRequest),
/* harmony export */   PC: () => (/* binding */ SCOPE_TO_FILL_IN),
/* harmony export */   pn: () => (/* binding */ problemsOfAssignableScope)
/* harmony export */ });
const SCOPE_TO_FILL_IN = '/subscriptions/SUBSCRIPTION_ID';
/** @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties */
const ASSIGNABLE = /^\/(?:subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/resourceGroups\/[\p{L}\p{N}_.()-]{1,90})?|providers\/Microsoft\.Management\/managementGroups\/[\w.()-]{1,90})$/iu;
function problemsOfAssignableScope(scope) {
    return ASSIGNABLE.test(scope)
        ? []
        : [
            '--assignable-scope: write the ARM id of a subscription, a resource group or a management group, such as /subscriptions/11111111-2222-3333-4444-555555555555',
        ];
}
function checkRolesRequest(inputs) {
    const problems = [...inputs.problems];
    const { check, role } = inputs.values;
    const scope = inputs.values['assignable-scope'];
    if (check !== undefined && (role !== undefined || scope !== undefined)) {
        problems.push('--check: judges a file; --role and --assignable-scope are for printing roles');
    }
    if (scope !== undefined)
        problems.push(...problemsOfAssignableScope(scope));
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            ...(check === undefined ? {} : { check }),
            ...(role === undefined ? {} : { role }),
            assignableScope: scope ?? SCOPE_TO_FILL_IN,
            format: inputs.values.format === 'json' ? 'json' : 'text',
        },
    };
}


/***/ }),

/***/ 93693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkScoreRequest)
/* harmony export */ });
/* harmony import */ var _scoring_statusSet_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93672);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14173);
/* harmony import */ var _targetRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32274);




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

/***/ 32274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTargets),
/* harmony export */   z: () => (/* binding */ checkScoringHosts)
/* harmony export */ });
/* harmony import */ var _inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38875);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63492);


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

/***/ 43540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkTokenRequest)
/* harmony export */ });
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14173);
/* harmony import */ var _targetRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32274);



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

/***/ 38875:
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
/* harmony import */ var _endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38875);

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

/***/ 81908:
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

/***/ 37775:
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

/***/ 81951:
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

/***/ 85108:
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

/***/ 94828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderRunReport)
/* harmony export */ });
function renderRunReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ }),

/***/ 93672:
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

/***/ 16489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   ku: () => (/* binding */ maskedForm)
/* harmony export */ });
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

/***/ 56845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RunSignal),
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63442);

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

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inputFailure),
/* harmony export */   z: () => (/* binding */ sortFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63442);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56845);


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

/***/ 42897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createTerminalSurface)
});

// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __nccwpck_require__(85108);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/dist/src/surface/clock.js

/** The real clock, sleep and randomness. */
const realTime = {
    now: () => Date.now(),
    random: () => Math.random(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./build/dist/src/secrets/forms.js
var secrets_forms = __nccwpck_require__(16489);
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

;// CONCATENATED MODULE: ./build/dist/src/surface/terminal.js



/** A run on the command line: lines for a person go to standard error, so that standard output is for results. */
function createTerminalSurface(write, env, signal) {
    const redactor = new Redactor();
    const print = (text) => write(`${(0,plainText/* visibleText */.Q)(redactor.redact(text))}\n`);
    const log = {
        info: print,
        notice: (text) => print(`Note: ${text}`),
        warning: (text) => print(`Warning: ${text}`),
        debug: (text) => {
            if (env['AML_ENDPOINT_DEBUG'] === '1')
                print(text);
        },
    };
    return {
        ...realTime,
        env,
        log,
        signal,
        redact: (text) => redactor.redact(text),
        mask(secret) {
            redactor.add(secret);
        },
        fail({ details }) {
            print(`Error [${details.code}]: ${details.message}`);
            if (details.cause !== undefined)
                print(`Cause: ${details.cause}`);
            print(`What to do: ${details.remedy}`);
            for (const snippet of details.snippets ?? [])
                print(`\n${snippet.text}\n`);
        },
    };
}


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
/******/ 		return "" + chunkId + ".cli.js";
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
/******/ var __webpack_exports__ = __nccwpck_require__(12786);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
