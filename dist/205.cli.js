export const id = 205;
export const ids = [205];
export const modules = {

/***/ 12870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readArmError)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71318);

const LONGEST_MESSAGE = 1_000;
const LONGEST_PAGE = 10_000;
/**
 * Reads ARM's error envelope defensively: some services wrap a second JSON in `message`, some use `innerError`, some
 * front ends answer HTML or nothing.
 * @see https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#handling-errors
 */
function readArmError(body, text) {
    const code = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'error', 'code') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'code') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'Code');
    const message = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'error', 'message') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'message') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, 'Message');
    if (typeof code !== 'string' && typeof message !== 'string') {
        const excerpt = text
            .slice(0, LONGEST_PAGE)
            .replaceAll(/<[^>]{0,200}>/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim();
        return excerpt === '' ? undefined : { code: '', message: excerpt.slice(0, 200) };
    }
    return {
        code: typeof code === 'string' ? code.slice(0, 100) : '',
        message: unwrap(typeof message === 'string' ? message : '').slice(0, LONGEST_MESSAGE),
    };
}
function unwrap(message) {
    if (!message.trimStart().startsWith('{'))
        return message;
    try {
        const inner = JSON.parse(message);
        const text = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'error', 'message') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'message') ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__.at)(inner, 'Message');
        return typeof text === 'string' ? text : message;
    }
    catch {
        return message;
    }
}


/***/ }),

/***/ 71318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ booleanFact),
/* harmony export */   y: () => (/* binding */ textFact)
/* harmony export */ });
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33777);

/** Fields are read from raw JSON, because the SDK's models drop what they do not know and invent what was not sent. */
/** The value at a path of property names; `undefined` where any step is missing. */
function at(body, ...path) {
    let value = body;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
/** `null` and the empty string count as absent: ARM answers both for what is not there yet. */
function textFact(body, ...path) {
    const value = at(body, ...path);
    if (value === undefined || value === null || value === '')
        return _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj;
    return typeof value === 'string'
        ? (0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value)
        : (0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-answer', `${path.join('.')} is not a text`);
}
function booleanFact(body, ...path) {
    const value = at(body, ...path);
    if (value === undefined || value === null)
        return _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj;
    return typeof value === 'boolean'
        ? (0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value)
        : (0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-answer', `${path.join('.')} is not true or false`);
}


/***/ }),

/***/ 41111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTokenOnTerminal: () => (/* binding */ runTokenOnTerminal)
});

// EXTERNAL MODULE: ./build/dist/src/report/runReport.js
var runReport = __webpack_require__(94828);
// EXTERNAL MODULE: ./build/dist/src/secrets/forms.js
var secrets_forms = __webpack_require__(16489);
// EXTERNAL MODULE: ./build/dist/src/surface/outcome.js
var outcome = __webpack_require__(91892);
// EXTERNAL MODULE: ./build/dist/src/commands/runEnd.js
var runEnd = __webpack_require__(26641);
// EXTERNAL MODULE: ./build/dist/src/inventory/endpointId.js
var endpointId = __webpack_require__(38875);
// EXTERNAL MODULE: ./build/dist/src/commands/endpointAccess.js + 14 modules
var endpointAccess = __webpack_require__(12677);
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
var fact = __webpack_require__(33777);
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

;// CONCATENATED MODULE: ./build/dist/src/commands/tokenTerminal.js






/** `token` on the command line. Answers the exit code; nothing is thrown. */
async function runTokenOnTerminal(request, printing, surface, stdout) {
    const progress = {};
    try {
        const fetched = await fetchCredential(request, surface, progress);
        const { credential } = fetched;
        const report = reportToken(progress, fetched, surface.now());
        const facts = report.credential;
        const lines = [
            ['endpoint', report.endpointId],
            ['auth mode', facts?.authMode],
            ['scoring URI', facts?.scoringUri],
            ['credential', `${credential.type} ${(0,secrets_forms/* maskedForm */.ku)(credential.secret)}`],
            [
                'header',
                `${credential.headerName}: ${credential.headerName === 'Authorization' ? 'Bearer ' : ''}********`,
            ],
            ...Object.entries(credential.extraHeaders).map(([name, value]) => [
                'also send',
                `${name}: ${value}`,
            ]),
            [
                'expires',
                facts?.expiresAt ??
                    (credential.type === 'Key' ? 'never, until it is regenerated' : 'not said by Azure'),
            ],
            ['refresh after', facts?.refreshAfter],
        ];
        for (const [name, value] of lines)
            if (value !== undefined)
                surface.log.info(`${name.padEnd(14)}${value}`);
        if (printing.raw)
            printCredential(credential.secret, stdout, surface);
        else if (printing.format === 'json')
            stdout.write(surface.redact((0,runReport/* renderRunReport */.A)(report)));
        return report.exitCode;
    }
    catch (error) {
        const failed = (0,outcome/* sortFailure */.z)(error);
        if (printing.format === 'json')
            stdout.write(surface.redact((0,runReport/* renderRunReport */.A)((0,runEnd/* reportFailedRun */.Bt)('token', progress, failed, surface.now()))));
        surface.fail(failed);
        return failed.exitCode;
    }
}
/** A terminal has a scrollback and onlookers: the credential goes only where a program reads it. */
function printCredential(secret, stdout, surface) {
    if (stdout.isTTY === true) {
        stdout.write(`${(0,secrets_forms/* maskedForm */.ku)(secret)}\n`);
        surface.log.notice('A terminal sees a masked form. Use $(…) or a pipe: … | pbcopy, … | xclip');
    }
    else {
        stdout.write(`${secret}\n`);
    }
}


/***/ }),

/***/ 41748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ foreignCheckout),
/* harmony export */   sD: () => (/* binding */ readBytesInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Events whose runs hold real credentials while the checkout may be a stranger's. */
const FOREIGN_CHECKOUT = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
]);
/** The event of a run whose checkout may be a stranger's; undefined for every other run. */
function foreignCheckout(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return FOREIGN_CHECKOUT.has(event) ? event : undefined;
}
/** Reads a text file that really lies inside a folder, links resolved. */
async function readInside(folder, file, maxBytes) {
    const read = await readBytesInside(folder, file, maxBytes);
    return read.ok ? { ok: true, text: read.bytes.toString('utf8'), path: read.path } : read;
}
/** The same for a file that need not be text. */
async function readBytesInside(folder, file, maxBytes) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
    const real = root === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)).catch(() => undefined);
    if (root === undefined || real === undefined)
        return { ok: false, problem: 'missing' };
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { ok: false, problem: 'outside' };
    // Opening a pipe would wait for somebody to write into it.
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile())
        return { ok: false, problem: 'not-a-file' };
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, 'r').catch(() => undefined);
    if (handle === undefined)
        return { ok: false, problem: 'unreadable' };
    try {
        const buffer = Buffer.alloc(maxBytes + 1);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        if (bytesRead > maxBytes)
            return { ok: false, problem: 'too-long' };
        const bytes = buffer.subarray(0, bytesRead);
        return { ok: true, bytes, path: way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    }
    finally {
        await handle.close();
    }
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

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   jj: () => (/* binding */ knownValue),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
function known(value, origin) {
    return { state: 'known', value, ...(origin === undefined ? {} : { origin }) };
}
const ABSENT = { state: 'absent' };
function unknown(kind, detail, origin) {
    return { state: 'unknown', reason: { kind, detail }, ...(origin === undefined ? {} : { origin }) };
}
/** The value, or undefined for both other states: only where the difference does not matter. */
function knownValue(fact) {
    return fact.state === 'known' ? fact.value : undefined;
}


/***/ })

};
