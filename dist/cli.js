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

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 45035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_runEnd_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(45828);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7279);
/* harmony import */ var _http_product_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(49161);
/* harmony import */ var _identity_login_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64461);
/* harmony import */ var _inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3959);
/* harmony import */ var _inputs_commandLine_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(42240);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(14088);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(85172);
/* harmony import */ var _inputs_rolesRequest_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(78897);
/* harmony import */ var _inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(98773);
/* harmony import */ var _report_runReport_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(15151);
/* harmony import */ var _surface_interruption_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(63686);
/* harmony import */ var _surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(57241);
/* harmony import */ var _surface_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(36255);
















const run = new _surface_interruption_js__WEBPACK_IMPORTED_MODULE_9__/* .RunSignal */ .G(process);
const surface = (0,_surface_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .createTerminalSurface */ ._)((text) => process.stderr.write(text), process.env, run.signal);
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
        process.stdout.write(`${_http_product_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x}\n`);
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    const { command } = line;
    if (line.help && line.problems.length === 0) {
        process.stdout.write(command === undefined ? (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHelp */ .W5)() : (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCommandHelp */ .fd)(command));
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    if (command === undefined) {
        if (line.problems.length > 0)
            throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .inputFailure */ .v)(line.problems);
        process.stderr.write((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHelp */ .W5)());
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    }
    return await COMMANDS[command](readFlags(command, line));
}
const COMMANDS = {
    async token(inputs) {
        const { raw, format } = inputs.values;
        const checked = (0,_inputs_tokenRequest_js__WEBPACK_IMPORTED_MODULE_8__/* .checkTokenRequest */ .F)(inputs, 'cli', (0,_identity_login_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAuth */ .G)(process.env));
        if (!checked.ok)
            return refuseFlags('token', format, checked.problems);
        start(inputs, checked.value);
        const { runTokenOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(522), __nccwpck_require__.e(906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15906));
        return await runTokenOnTerminal(checked.value, { raw, format }, surface, process.stdout);
    },
    async audit(inputs) {
        const { format } = inputs.values;
        const checked = (0,_inputs_auditRequest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAuditRequest */ .D)(inputs, 'cli', (0,_identity_login_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAuth */ .G)(process.env));
        if (!checked.ok)
            return refuseFlags('audit', format, checked.problems);
        start(inputs, checked.value);
        const { runAuditOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(522), __nccwpck_require__.e(387), __nccwpck_require__.e(307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67307));
        return await runAuditOnTerminal(checked.value, format, surface, process);
    },
    async roles(inputs) {
        const checked = (0,_inputs_rolesRequest_js__WEBPACK_IMPORTED_MODULE_13__/* .checkRolesRequest */ .J)(inputs);
        if (!checked.ok)
            throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .inputFailure */ .v)(checked.problems);
        const { runRoles } = await __nccwpck_require__.e(/* import() */ 464).then(__nccwpck_require__.bind(__nccwpck_require__, 54464));
        return await runRoles(checked.value, (text) => process.stdout.write(text));
    },
    async explain(inputs) {
        refuseProblems(inputs);
        const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(387), __nccwpck_require__.e(89)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12267));
        process.stdout.write(explain(inputs.values.rule));
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    },
    async simulator(inputs) {
        refuseProblems(inputs);
        const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(210), __nccwpck_require__.e(37), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49794));
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
        const { runDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(37), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28535));
        const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? ''));
        return await runDemo({ out: inputs.values.out, dist }, surface, (text) => process.stdout.write(text));
    },
};
function start(inputs, { timeout }) {
    for (const note of inputs.notes)
        surface.log.info(note);
    run.setDeadline(timeout);
}
/** A program that reads standard output gets its JSON also when the flags are wrong. */
function refuseFlags(command, format, problems) {
    const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .sortFailure */ .z)((0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .inputFailure */ .v)(problems));
    if (format === 'json') {
        process.stdout.write((0,_report_runReport_js__WEBPACK_IMPORTED_MODULE_14__/* .renderRunReport */ .A)((0,_commands_runEnd_js__WEBPACK_IMPORTED_MODULE_15__/* .reportFailedRun */ .Bt)(command, {}, failed, surface.now())));
    }
    surface.fail(failed);
    return failed.exitCode;
}
function readFlags(command, line) {
    const inputs = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(command, 'cli', line.raw, process.env);
    return { ...inputs, problems: [...line.problems, ...inputs.problems] };
}
function refuseProblems({ problems }) {
    if (problems.length > 0)
        throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .inputFailure */ .v)(problems);
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const failed = (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .sortFailure */ .z)(error);
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

/***/ 45828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ reportFailedRun),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _http_product_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49161);

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

/***/ 7279:
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

/***/ 46321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['high', 'medium', 'low', 'info'];


/***/ }),

/***/ 49161:
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

/***/ 47195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yc: () => (/* binding */ DIRECT),
  fx: () => (/* binding */ describeRoute),
  S9: () => (/* binding */ readRoute),
  RB: () => (/* binding */ routeSecrets)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __nccwpck_require__(7279);
;// CONCATENATED MODULE: ./build/src/http/route.js


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
    throw new failure/* Failure */.H({
        code: 'tls-verification-off',
        message: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the verification of TLS certificates off.',
        cause: 'With it, anyone on the line could read the credentials of this run.',
        remedy: 'Remove the variable from the runner and the workflow. For a server with a certificate authority of your own, ' +
            'set NODE_EXTRA_CA_CERTS to the PEM file of that authority instead.',
        snippets: [{ language: 'yaml', text: 'env:\n  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-ca.pem' }],
        exitCode: failure/* EXIT */.d.refused,
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
    throw new failure/* Failure */.H({
        code: 'proxy-not-supported',
        message: `The proxy in ${variable} cannot be used.`,
        cause: url === undefined
            ? 'Its value is not a URL.'
            : `Proxies of the kind ${url.protocol}// are not supported.`,
        remedy: 'Give an HTTP proxy that understands CONNECT, or remove the variable.',
        snippets: [{ language: 'shell', text: `export ${variable}=http://proxy.example.com:3128` }],
        exitCode: failure/* EXIT */.d.refused,
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
    return (hostname === name || hostname === `[${name}]` || ((0,external_node_net_namespaceObject.isIP)(hostname) === 0 && hostname.endsWith(`.${name}`)));
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
    const family = (0,external_node_net_namespaceObject.isIP)(base);
    if (family === 0 || (0,external_node_net_namespaceObject.isIP)(address) !== family || !/^\d{1,3}$/.test(bits))
        return false;
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    if (Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const block = new external_node_net_namespaceObject.BlockList();
    block.addSubnet(base, Number(bits), kind);
    return block.check(address, kind);
}


/***/ }),

/***/ 41379:
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

/***/ 64461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ logIn),
/* harmony export */   G: () => (/* binding */ defaultAuth)
/* harmony export */ });
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47195);
/* harmony import */ var _loginInputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12316);


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
    const { createSession } = await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(971), __nccwpck_require__.e(522), __nccwpck_require__.e(95)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59095));
    const session = await createSession(options, route, effects);
    await session.token(options.cloud.resourceManagerAudience);
    const { objectId = 'unknown', tenantId = 'unknown', clientId = 'unknown' } = session.identity;
    effects.log.info(`signed in at ${options.cloud.authority} (auth: ${options.auth}): object ${objectId}, client ${clientId}, tenant ${tenantId}`);
    return session;
};


/***/ }),

/***/ 12316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkLoginInputs),
/* harmony export */   w: () => (/* binding */ OIDC_INPUTS)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41379);


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

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkAuditRequest)
/* harmony export */ });
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45986);
/* harmony import */ var _policy_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36150);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72653);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85172);




/** Checks the inputs of `audit` against each other; all problems are said at once. */
function checkAuditRequest(inputs, surface, defaultAuth) {
    const { values } = inputs;
    const problems = [...inputs.problems];
    const name = (input) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(inputs, surface, input);
    const source = checkSource(values, defaultAuth, name, problems);
    const require = (values.require ?? []).flatMap((text) => {
        const known = _policy_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq.find((requirement) => requirement === text.toLowerCase());
        if (known === undefined) {
            problems.push(`${name('require')}: ${JSON.stringify(text.slice(0, 80))} is not accepted; write ${_policy_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq.join(' or ')}`);
        }
        return known === undefined ? [] : [known];
    });
    const { principal, 'report-dir': reportDir, 'save-snapshot': saveSnapshot } = values;
    if (principal !== undefined && !_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .GUID */ .Sm.test(principal)) {
        problems.push(`${name('principal')}: must be the object id of a principal, a GUID`);
    }
    if (problems.length > 0 || source === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            source,
            failOn: values['fail-on'],
            failOnIncomplete: values['fail-on-incomplete'],
            require,
            publishDetails: values['publish-details'] ?? false,
            timeout: values.timeout,
            ...(saveSnapshot === undefined ? {} : { saveSnapshot }),
            ...(reportDir === undefined ? {} : { reportDir }),
            ...(principal === undefined ? {} : { principal: principal.toLowerCase() }),
        },
    };
}
function checkSource(values, defaultAuth, name, problems) {
    const { scope: texts, snapshot } = values;
    if (snapshot !== undefined) {
        if (texts !== undefined)
            problems.push(`${name('scope')}: goes without ${name('snapshot')}; keep one of both`);
        return { kind: 'snapshot', file: snapshot };
    }
    const login = (0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLogin */ .wD)(values, defaultAuth, name, problems);
    if (texts === undefined || texts.length === 0) {
        problems.push(`${name('scope')}: is required (or snapshot); write one ARM id a line`);
        return undefined;
    }
    const scopes = [];
    for (const text of texts) {
        const parsed = (0,_inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScope */ .S)(text);
        if (parsed.ok)
            scopes.push(parsed.value);
        else
            problems.push(...parsed.problems.map((problem) => `${name('scope')}: ${problem}`));
    }
    return { kind: 'azure', scopes, login };
}


/***/ }),

/***/ 42240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _commandNames_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98536);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53194);



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

/***/ 98536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ACTION_COMMANDS),
/* harmony export */   I: () => (/* binding */ CLI_COMMANDS)
/* harmony export */ });
/** Verbs of the action. */
const ACTION_COMMANDS = ['token', 'audit'];
/** Verbs of the command line. */
const CLI_COMMANDS = ['token', 'audit', 'roles', 'explain', 'simulator', 'demo'];


/***/ }),

/***/ 53194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  ak: () => (/* binding */ INPUT_GROUPS)
});

// UNUSED EXPORTS: OUTPUTS

// EXTERNAL MODULE: ./build/src/findings/finding.js
var finding = __nccwpck_require__(46321);
;// CONCATENATED MODULE: ./build/src/inputs/auditInputs.js

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
        name: 'fail-on',
        kind: 'choice',
        choices: [...finding/* SEVERITIES */.o, 'never'],
        default: 'high',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Fail when a finding is at least so severe.',
    },
    {
        name: 'fail-on-incomplete',
        kind: 'boolean',
        default: 'true',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Fail when something that was asked for could not be looked at.',
    },
    {
        name: 'require',
        kind: 'lines',
        placeholder: 'WHAT',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'What else must be readable, one per line: directory (Microsoft Graph), pim (Privileged Identity Management).',
    },
    {
        name: 'report-dir',
        kind: 'text',
        placeholder: 'DIR',
        defaultNote: 'one under RUNNER_TEMP for each step; none on the command line',
        commands: ['audit'],
        surfaces: BOTH,
        group: 'audit',
        help: 'Folder for the JSON report.',
    },
    {
        name: 'publish-details',
        kind: 'boolean',
        default: 'false',
        commands: ['audit'],
        surfaces: ['action'],
        group: 'audit',
        help: 'Put names, ids and evidence into log and summary although anyone may read them: in a public repository only counts and rule ids are shown without it.',
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

;// CONCATENATED MODULE: ./build/src/inputs/localInputs.js
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
        choices: ['text', 'json'],
        default: 'text',
        commands: ['token', 'audit', 'roles'],
        surfaces: ['cli'],
        group: 'output',
        help: 'json: print the report of the run, which holds no secret, to standard output; for roles --check, what each role may do.',
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
        default: 'aml-endpoint-demo',
        commands: ['demo'],
        surfaces: ['cli'],
        group: 'demo',
        help: 'Folder for the reports.',
    },
];

;// CONCATENATED MODULE: ./build/src/inputs/loginInputs.js
const loginInputs_BOTH = ['action', 'cli'];
/** How a run logs in, and to which cloud. */
const LOGIN_INPUTS = [
    {
        name: 'client-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_CLIENT_ID',
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Application (client) id of the app registration or user-assigned managed identity to log in as.',
    },
    {
        name: 'tenant-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_TENANT_ID',
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Entra tenant. A login that lands in another one stops the run.',
    },
    {
        name: 'subscription-id',
        kind: 'text',
        placeholder: 'GUID',
        environment: 'AZURE_SUBSCRIPTION_ID',
        commands: ['token'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Subscription of the endpoint. Not needed with a full ARM id; when given, the id must agree.',
    },
    {
        name: 'auth',
        kind: 'choice',
        choices: ['oidc', 'azure-cli', 'environment', 'managed-identity', 'workload-identity'],
        defaultNote: 'oidc in GitHub Actions, elsewhere azure-cli',
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'How to log in. In GitHub Actions nothing but oidc is used unless this names it.',
    },
    {
        name: 'cloud',
        kind: 'choice',
        choices: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
        default: 'AzureCloud',
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Azure cloud. custom: described by the JSON file that the environment variable AML_ENDPOINT_CLOUD_FILE names.',
    },
    {
        name: 'audience',
        kind: 'text',
        placeholder: 'URI',
        defaultNote: "the cloud's, api://AzureADTokenExchange",
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: "Audience of GitHub's ID token, as the federated credential names it. Only for auth: oidc.",
    },
    {
        name: 'timeout',
        kind: 'duration',
        placeholder: 'DURATION',
        default: '15m',
        commands: ['token', 'audit'],
        surfaces: loginInputs_BOTH,
        group: 'login',
        help: 'Longest time the whole run may take: 800ms, 30s, 15m, 1h.',
    },
];

;// CONCATENATED MODULE: ./build/src/inputs/rolesInputs.js
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
        commands: ['roles'],
        surfaces: ['cli'],
        group: 'roles',
        help: 'Subscription, resource group or management group in which the printed roles can be assigned.',
    },
];

// EXTERNAL MODULE: ./build/src/inventory/endpointId.js
var endpointId = __nccwpck_require__(39008);
// EXTERNAL MODULE: ./build/src/inputs/commandNames.js
var commandNames = __nccwpck_require__(98536);
;// CONCATENATED MODULE: ./build/src/inputs/targetInputs.js


const targetInputs_BOTH = ['action', 'cli'];
/** Which endpoint a command is about. */
const TARGET_INPUTS = [
    {
        name: 'command',
        kind: 'choice',
        choices: commandNames/* ACTION_COMMANDS */.A,
        default: 'token',
        commands: ['token', 'audit'],
        surfaces: ['action'],
        group: 'target',
        help: 'What to do. token: hand on a credential of one endpoint as a masked output. audit: find endpoints that take keys, roles that are too broad and their kin.',
    },
    {
        name: 'endpoint',
        kind: 'lines',
        placeholder: 'NAME|ID',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group.',
    },
    {
        name: 'endpoint-type',
        kind: 'choice',
        choices: endpointId/* ENDPOINT_TYPES */.s4,
        defaultNote: 'from the id, else online',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Kind of the endpoint. online: managed and Kubernetes. ai-services: an Azure AI services (Cognitive Services, OpenAI, Foundry) account, which has no workspace.',
    },
    {
        name: 'workspace',
        kind: 'text',
        placeholder: 'NAME',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Workspace of the endpoint. Not for AI services accounts.',
    },
    {
        name: 'resource-group',
        kind: 'text',
        placeholder: 'NAME',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Resource group of the workspace or account.',
    },
    {
        name: 'targets-file',
        kind: 'text',
        placeholder: 'FILE',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'YAML file of the repository that gives aliases to ARM ids (schemas/targets.schema.json). Goes with target.',
    },
    {
        name: 'target',
        kind: 'text',
        placeholder: 'ALIAS',
        commands: ['token'],
        surfaces: targetInputs_BOTH,
        group: 'target',
        help: 'Alias in targets-file, instead of endpoint.',
    },
];

;// CONCATENATED MODULE: ./build/src/inventory/credential.js
/** What a credential is, by the names of the `token-type` output. */
const TOKEN_TYPES = ['Key', 'AMLToken', 'AADToken', 'CognitiveToken'];

;// CONCATENATED MODULE: ./build/src/inputs/tokenInputs.js

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
        commands: ['token'],
        surfaces: tokenInputs_BOTH,
        group: 'token',
        help: "Exact hosts, one per line, that a credential may be handed on for beside the cloud's own: Kubernetes endpoints live on hosts of their own.",
    },
    {
        name: 'allow-http',
        kind: 'boolean',
        default: 'false',
        commands: ['token'],
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

;// CONCATENATED MODULE: ./build/src/inputs/declaration.js






const INPUT_GROUPS = [
    'login',
    'target',
    'token',
    'audit',
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
    ...AUDIT_INPUTS,
    ...ROLES_INPUTS,
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
        commands: ['audit'],
        help: 'true or false: nothing at or above fail-on, nothing missing.',
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
];


/***/ }),

/***/ 14088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   fd: () => (/* binding */ renderCommandHelp)
/* harmony export */ });
/* unused harmony exports COMMAND_HELP, defaultOf */
/* harmony import */ var _commandNames_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98536);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53194);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85172);



const COMMAND_HELP = {
    token: {
        purpose: 'Log in to Azure and fetch the credential that an endpoint calls for.',
        examples: [
            'aml-endpoint token --endpoint fraud --workspace ml-prod --resource-group ml --subscription-id 11111111-2222-3333-4444-555555555555',
            'printf "Authorization: Bearer %s" "$(aml-endpoint token --raw --endpoint "$ENDPOINT_ID")" | curl --header @- --json @request.json "$SCORING_URI"',
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
        purpose: 'Print the smallest custom roles for endpoints, or say what given role definitions may do to them.',
        examples: [
            'aml-endpoint roles --role scorer --assignable-scope /subscriptions/11111111-2222-3333-4444-555555555555 > scorer.json',
            'aml-endpoint roles --check roles.json --format json',
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
    const usage = word === undefined ? '[--FLAG VALUE …]' : `[${word.placeholder ?? word.name.toUpperCase()}]`;
    const lines = [`Usage: aml-endpoint ${command} ${usage}`, '', ...wrap(purpose, 0), ''];
    for (const group of _declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_GROUPS */ .ak) {
        const members = inputs.filter((input) => input.group === group);
        if (members.length > 0)
            lines.push(`${group}:`, ...members.flatMap(renderFlag), '');
    }
    lines.push(examples.length === 1 ? 'Example:' : 'Examples:', ...examples.map((example) => `  ${example}`), '');
    return lines.join('\n');
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

/***/ 72653:
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

/***/ 85172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vc: () => (/* binding */ inputsOf),
  $t: () => (/* binding */ placeOf),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: commandOf, declarationOf, label, rawActionInputs

// EXTERNAL MODULE: ./build/src/inputs/declaration.js + 7 modules
var declaration = __nccwpck_require__(53194);
;// CONCATENATED MODULE: ./build/src/inputs/values.js
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

;// CONCATENATED MODULE: ./build/src/inputs/read.js



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
            problems.push(`${placeOf({ fromEnvironment }, surface, input.name)}: ${JSON.stringify(excerpt(text))} is not accepted; write ${parsed.expected}`);
    }
    // The names and kinds of INPUTS are what InputValues is derived from.
    return { values: values, notes, fromEnvironment, problems };
}
/** The inputs of one command on one surface, in documented order. */
function inputsOf(command, surface) {
    return declaration/* INPUTS */.mc.filter((input) => input.commands.includes(command) && input.surfaces.includes(surface));
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
    // In a short word, three letters changed make any other word of it.
    const farthest = Math.min(3, Math.floor(name.length / 2));
    const near = names
        .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
        .filter(({ distance }) => distance <= farthest)
        .sort((a, b) => a.distance - b.distance)[0];
    return near === undefined ? `; ${command} has ${names.join(', ')}` : `; did you mean ${near.candidate}?`;
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
function excerpt(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
function list(names) {
    return names.join(' and ');
}


/***/ }),

/***/ 78897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkRolesRequest)
/* harmony export */ });
const TO_FILL_IN = '/subscriptions/SUBSCRIPTION_ID';
/** @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#custom-role-properties */
const ASSIGNABLE = /^\/(?:subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/resourceGroups\/[\p{L}\p{N}_.()-]{1,90})?|providers\/Microsoft\.Management\/managementGroups\/[\w.()-]{1,90})$/iu;
function checkRolesRequest(inputs) {
    const problems = [...inputs.problems];
    const { check, role, format } = inputs.values;
    const scope = inputs.values['assignable-scope'];
    if (check !== undefined && (role !== undefined || scope !== undefined)) {
        problems.push('--check: judges a file; --role and --assignable-scope are for printing roles');
    }
    if (scope !== undefined && !ASSIGNABLE.test(scope)) {
        problems.push('--assignable-scope: write the ARM id of a subscription, a resource group or a management group, such as /subscriptions/11111111-2222-3333-4444-555555555555');
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: {
            ...(check === undefined ? {} : { check }),
            ...(role === undefined ? {} : { role }),
            assignableScope: scope ?? TO_FILL_IN,
            format,
        },
    };
}


/***/ }),

/***/ 98773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkTokenRequest)
/* harmony export */ });
/* harmony import */ var _inventory_endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39008);
/* harmony import */ var _loginRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72653);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85172);



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
    const name = (input) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(inputs, surface, input);
    const login = (0,_loginRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLogin */ .wD)(values, defaultAuth, name, problems);
    const target = checkTarget(values, name, problems);
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
function checkTarget(values, name, problems) {
    const { endpoint, target: alias, 'targets-file': file } = values;
    if (alias !== undefined || file !== undefined) {
        if (endpoint !== undefined) {
            problems.push(`${name('endpoint')}: goes without ${name('target')} and ${name('targets-file')}; keep one of both`);
            return undefined;
        }
        if (alias === undefined)
            problems.push(`${name('target')}: is required with targets-file`);
        if (file === undefined)
            problems.push(`${name('targets-file')}: is required with target`);
        for (const unused of ['workspace', 'resource-group', 'endpoint-type']) {
            if (values[unused] !== undefined)
                problems.push(`${name(unused)}: is said by the target's id; leave it out`);
        }
        return alias === undefined || file === undefined ? undefined : { kind: 'alias', alias, file };
    }
    const [first, ...others] = endpoint ?? [];
    if (first === undefined) {
        problems.push(`${name('endpoint')}: is required; write the endpoint's name, or its full ARM id`);
        return undefined;
    }
    if (others.length > 0) {
        problems.push(`${name('endpoint')}: token takes one endpoint, ${others.length + 1} were given`);
        return undefined;
    }
    const id = first.includes('/')
        ? checkFullId(first, values, name, problems)
        : checkName(first, values, name, problems);
    return id === undefined ? undefined : { kind: 'endpoint', id };
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
    if (subscriptionId === undefined || resourceGroup === undefined || !_loginRequest_js__WEBPACK_IMPORTED_MODULE_2__/* .GUID */ .Sm.test(subscriptionId))
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
    for (const host of values['allow-scoring-host'] ?? []) {
        if (!isExactHost(host)) {
            problems.push(`${name('allow-scoring-host')}: ${JSON.stringify(host.slice(0, 80))} is not a host; write one exact host a line, such as 10.0.0.4 or scoring.contoso.com:8443 (no scheme, path or wildcard)`);
        }
    }
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
function isExactHost(text) {
    if (/[/@?#*\s]/.test(text) || !URL.canParse(`https://${text}`))
        return false;
    const url = new URL(`https://${text}`);
    return url.pathname === '/' && url.host !== '';
}


/***/ }),

/***/ 39008:
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

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseScope),
/* harmony export */   Y: () => (/* binding */ isWithinScope)
/* harmony export */ });
/* harmony import */ var _endpointId_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39008);

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
/** Reads an ARM id by its grammar: no query, fragment, escape or dot segment gets through. */
function parseScope(text) {
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

/***/ 36150:
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
        default:
            return undefined;
    }
}
/** The service said no, or did not say anything; an old api-version, in contrast, is no refusal. */
function isRefusal(kind) {
    return kind !== 'unresolved-expression' && kind !== 'api-version';
}


/***/ }),

/***/ 94927:
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

/***/ 15151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderRunReport)
/* harmony export */ });
function renderRunReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ }),

/***/ 95744:
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

/***/ 63686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RunSignal),
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);

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

/***/ 57241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inputFailure),
/* harmony export */   z: () => (/* binding */ sortFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63686);


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

/***/ 36255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createTerminalSurface)
});

// EXTERNAL MODULE: ./build/src/report/plainText.js
var plainText = __nccwpck_require__(94927);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/src/surface/clock.js

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

// EXTERNAL MODULE: ./build/src/secrets/forms.js
var secrets_forms = __nccwpck_require__(95744);
;// CONCATENATED MODULE: ./build/src/surface/redactor.js

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

;// CONCATENATED MODULE: ./build/src/surface/terminal.js



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
/******/ var __webpack_exports__ = __nccwpck_require__(45035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
