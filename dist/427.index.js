export const id = 427;
export const ids = [427];
export const modules = {

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readArmError)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);

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

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ booleanFact),
/* harmony export */   y: () => (/* binding */ textFact)
/* harmony export */ });
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);

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

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ foreignCheckout),
/* harmony export */   sD: () => (/* binding */ readBytesInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 5476:
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

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ AgentPool)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1970);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3669);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8176);





/** Connections are kept for the run: one pool for the direct way, one for each proxy. */
class AgentPool {
    #plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
    #direct;
    #secureContext;
    #proxied = new Map();
    /** With a context of its own, the pool trusts the authorities that this context names. */
    constructor(secureContext) {
        this.#secureContext = secureContext;
        this.#direct = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, rejectUnauthorized: true, ...this.#tls });
    }
    get(url, proxy) {
        const plain = url.protocol === 'http:';
        if (proxy === undefined)
            return plain ? this.#plain : this.#direct;
        const key = `${plain ? 'http' : 'https'} ${proxy.href}`;
        let agent = this.#proxied.get(key);
        if (agent === undefined) {
            agent = plain ? new http_proxy_agent__WEBPACK_IMPORTED_MODULE_2__.HttpProxyAgent(proxy.href) : tunnel(proxy);
            this.#proxied.set(key, agent);
        }
        return agent;
    }
    /** Closes the connections that are kept. */
    close() {
        for (const agent of [this.#plain, this.#direct, ...this.#proxied.values()])
            agent.destroy();
    }
    get #tls() {
        return this.#secureContext === undefined ? {} : { secureContext: this.#secureContext };
    }
}
function tunnel(proxy) {
    const agent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_3__.HttpsProxyAgent(proxy.href, { keepAlive: true });
    // The agent would hand the proxy's refusal on as if the server itself had answered it.
    agent.on('proxyConnect', (connect, request) => {
        if (connect.statusCode !== 200) {
            request.destroy(Object.assign(new Error('proxy refused'), { code: `${_transportFailure_js__WEBPACK_IMPORTED_MODULE_4__/* .PROXY_REFUSED */ .WA}${connect.statusCode}` }));
        }
    });
    return agent;
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony exports DEFAULT_TIMEOUT_MS, DEFAULT_MAX_BYTES */
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8199);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);



const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * The one HTTP client under all traffic of this tool; Azure's clients and credentials get it as their `httpClient`.
 * It goes by the run's route, always verifies certificates, follows no redirect, asks for no compression (so that
 * a body that breaks off is seen at once), and cuts bodies that grow too long.
 *
 * Throws `TransportFailure` when no usable answer came, the signal's reason when aborted.
 */
function createClient(options) {
    const inner = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultHttpClient */ .fl)();
    const agents = new _agents_js__WEBPACK_IMPORTED_MODULE_1__/* .AgentPool */ .m();
    return {
        async sendRequest(request) {
            const url = new URL(request.url);
            const plainRefused = url.protocol !== 'https:' && request.allowInsecureConnection !== true;
            if (plainRefused || (options.origins !== undefined && !options.origins.includes(url.origin))) {
                const failure = new _transportFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportFailure */ .Az('forbidden', url.host, 'EORIGIN', `A request to ${url.host} was not sent: this run has no business there.`);
                options.onFailure?.(failure);
                throw failure;
            }
            const proxy = options.route.proxyFor(url);
            const attempt = new TimedAttempt(options.signal, request.abortSignal, request.timeout || (options.timeoutMs ?? DEFAULT_TIMEOUT_MS));
            const headers = request.headers;
            headers.set('Accept-Encoding', 'identity');
            try {
                const response = await inner.sendRequest({
                    ...request,
                    headers,
                    timeout: 0,
                    abortSignal: attempt.signal,
                    agent: agents.get(url, proxy),
                    streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
                    // The protocol lets the proxy's agent find the tunnel again that it kept.
                    requestOverrides: { ...request.requestOverrides, protocol: url.protocol, rejectUnauthorized: true },
                });
                const bodyAsText = await readBody(response, options.maxBytes ?? DEFAULT_MAX_BYTES, url.host, attempt);
                return { status: response.status, headers: response.headers, request, bodyAsText };
            }
            catch (error) {
                options.signal.throwIfAborted();
                if (request.abortSignal?.aborted === true)
                    throw error;
                const failure = attempt.timedOut
                    ? new _transportFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportFailure */ .Az('timeout', url.host, 'ETIMEDOUT', `${url.host} did not answer within ${attempt.timeoutMs / 1_000} s.`)
                    : (0,_transportFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .sortTransportError */ .ec)(error, url.host, proxy !== undefined);
                options.onFailure?.(failure);
                throw failure;
            }
            finally {
                attempt.end();
            }
        },
    };
}
/** One attempt's abort: by the run, by the caller, or by the clock. */
class TimedAttempt {
    #controller = new AbortController();
    #timer;
    #sources;
    #abort = () => this.#controller.abort();
    timeoutMs;
    timedOut = false;
    constructor(run, caller, timeoutMs) {
        this.timeoutMs = timeoutMs;
        const sources = caller === undefined ? [run] : [run, caller];
        this.#sources = sources;
        for (const source of sources) {
            if (source.aborted)
                this.#controller.abort();
            else
                source.addEventListener('abort', this.#abort);
        }
        this.#timer = setTimeout(() => {
            this.timedOut = true;
            this.#controller.abort();
        }, timeoutMs);
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Drops the connection. */
    cut() {
        this.#controller.abort();
    }
    end() {
        clearTimeout(this.#timer);
        for (const source of this.#sources)
            source.removeEventListener('abort', this.#abort);
    }
}
async function readBody(response, maxBytes, host, attempt) {
    const stream = response.readableStreamBody;
    if (stream === undefined)
        return '';
    const tooLarge = () => {
        attempt.cut();
        return new _transportFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportFailure */ .Az('too-large', host, 'EMSGSIZE', `The answer of ${host} is longer than ${maxBytes} bytes.`);
    };
    // The cut makes the stream fail as well, possibly after we have left it.
    stream.on('error', () => undefined);
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        throw tooLarge();
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        bytes += part.length;
        if (bytes > maxBytes)
            throw tooLarge();
        chunks.push(part);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 9433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ explainTransportFailure)
/* harmony export */ });
/* unused harmony export networkFailureCodes */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);

const ADVICE = {
    dns: {
        code: 'network-name-not-found',
        remedy: 'Check the name. A name that only a private DNS zone knows needs a runner in that network (a self-hosted or ' +
            'VNet-injected one); behind a proxy set HTTPS_PROXY, so that the proxy resolves it.',
    },
    refused: {
        code: 'network-connection-refused',
        remedy: 'Check that this runner may reach the host: firewall, private endpoint, network security group. A runner that ' +
            'may go out only by a proxy needs HTTPS_PROXY.',
    },
    reset: {
        code: 'network-connection-lost',
        remedy: 'Run the job again. When it stays, something between the runner and the host (firewall, proxy) cuts the connection.',
    },
    timeout: {
        code: 'network-timeout',
        remedy: 'Run the job again. When it stays, the host drops packets from this runner: firewall, private endpoint, or a ' +
            'proxy that is not set.',
    },
    tls: {
        code: 'network-tls',
        remedy: 'A proxy that opens TLS, or a service with an authority of its own, needs its CA certificate on the runner: set ' +
            'NODE_EXTRA_CA_CERTS to its PEM file before the runner starts the step. Verification cannot be switched off.',
        snippets: [{ language: 'yaml', text: 'env:\n  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-ca.pem' }],
    },
    proxy: {
        code: 'network-proxy',
        remedy: 'Check HTTPS_PROXY and its credentials, and that the proxy lets this host pass; name hosts that need no proxy ' +
            'in NO_PROXY.',
    },
    'too-large': {
        code: 'network-answer-too-large',
        remedy: 'This is not what the service usually answers. Something else may stand in its place: check proxy and address.',
    },
    malformed: {
        code: 'network-answer-malformed',
        remedy: 'This is not what the service usually answers. Something else may stand in its place: check proxy and address.',
    },
    forbidden: {
        code: 'network-foreign-host',
        remedy: 'An answer or an environment variable tried to send this run elsewhere. Check the environment of the runner ' +
            '(AZURE_REGIONAL_AUTHORITY_NAME, proxies) and the cloud input.',
    },
};
/** Every code that a broken way to a server can have; each stands in docs/troubleshooting.md. */
const networkFailureCodes = [
    ...Object.values(ADVICE).map((advice) => advice.code),
    'tls-verification-off',
    'proxy-not-supported',
];
/** `purpose` ends the sentence "Could not …": `sign in to Entra ID`. */
function explainTransportFailure(failure, purpose) {
    const advice = ADVICE[failure.kind];
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: advice.code,
        message: `Could not ${purpose}: ${failure.message}`,
        cause: failure.transient ? `${failure.code}; this is often over after a while.` : failure.code,
        remedy: advice.remedy,
        ...(advice.snippets === undefined ? {} : { snippets: advice.snippets }),
        exitCode: failure.kind === 'forbidden' ? _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused : _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable,
    });
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createRetryPolicy),
/* harmony export */   s: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2878);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(467);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8176);





/**
 * A pipeline for one service of Azure: retries, a bearer token from the login's credential, an id per request; no
 * redirects, bounded bodies. Answers with whatever status the service gave last. Throws `TransportFailure` when no
 * answer came, the credential's `Failure` when there is no token.
 */
function createService(options) {
    const { effects } = options;
    const httpClient = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ ...options, signal: effects.signal });
    const pipeline = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createEmptyPipeline */ .O8)();
    pipeline.addPolicy(createUserAgentPolicy());
    pipeline.addPolicy((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .setClientRequestIdPolicy */ .q5)());
    pipeline.addPolicy(createRetryPolicy(effects, { schedule: options.schedule, repeatable: options.repeatable }), { phase: 'Retry' });
    if (options.credential !== undefined && options.scope !== undefined) {
        pipeline.addPolicy((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .bearerTokenAuthenticationPolicy */ .N$)({ credential: options.credential, scopes: options.scope }), { phase: 'Sign' });
    }
    return { httpClient, pipeline, send: (request) => pipeline.sendRequest(httpClient, request) };
}
function createUserAgentPolicy() {
    return {
        name: 'amlUserAgent',
        sendRequest(request, next) {
            request.headers.set('User-Agent', (0,_product_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgent */ .N)());
            return next(request);
        },
    };
}
/**
 * Sends again after a transient status or a broken connection, with jitter and an obeyed `Retry-After`
 * (https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling). After 429, and
 * when the connection was not even accepted, nothing has been done on the other side, so any request is sent again;
 * after everything else only a repeatable one.
 *
 * Instead of the SDK's own retry policy: that one re-sends a POST after a 500, has no deadline, and its clock cannot
 * be given.
 */
function createRetryPolicy(effects, options = {}) {
    const repeatable = options.repeatable ?? ((request) => request.method === 'GET' || request.method === 'HEAD');
    return {
        name: 'amlRetry',
        async sendRequest(request, next) {
            const outcome = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(async () => {
                try {
                    const response = await next(request);
                    const transient = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransientStatus */ .Dm)(response.status) || options.isTransient?.(response) === true;
                    if (!transient || (response.status !== 429 && !repeatable(request)))
                        return { done: true, value: response };
                    const retryAfterMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRetryAfter */ .D$)((name) => response.headers.get(name), effects.now());
                    return {
                        done: false,
                        problem: response,
                        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
                    };
                }
                catch (error) {
                    if (!(error instanceof _transportFailure_js__WEBPACK_IMPORTED_MODULE_3__/* .TransportFailure */ .Az) || !error.transient)
                        throw error;
                    if (error.kind !== 'refused' && !repeatable(request))
                        throw error;
                    return { done: false, problem: error };
                }
            }, options.schedule ?? _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SCHEDULE */ .S7, effects);
            if (outcome.done)
                return outcome.value;
            if (outcome.problem instanceof _transportFailure_js__WEBPACK_IMPORTED_MODULE_3__/* .TransportFailure */ .Az)
                throw outcome.problem;
            return outcome.problem;
        },
    };
}


/***/ }),

/***/ 467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   S7: () => (/* binding */ DEFAULT_SCHEDULE)
/* harmony export */ });
/** Four attempts within two minutes: enough for a restart on the other side, short enough for a waiting person. */
const DEFAULT_SCHEDULE = {
    attempts: 4,
    firstPauseMs: 1_000,
    longestPauseMs: 20_000,
    deadlineMs: 120_000,
};
/**
 * Attempts until it is done, the attempts are used up or the deadline would pass. Pauses have full jitter (between
 * nothing and twice the one before). A server that says when to come back is obeyed; when that is after the deadline,
 * there is no further attempt. What `attempt` throws ends it at once.
 */
async function retry(attempt, schedule, effects) {
    const end = effects.now() + schedule.deadlineMs;
    for (let number = 1;; number += 1) {
        effects.signal.throwIfAborted();
        const result = await attempt(number);
        if (result.done)
            return { done: true, value: result.value, attempts: number };
        const ceiling = Math.min(schedule.longestPauseMs, schedule.firstPauseMs * 2 ** (number - 1));
        const pause = (result.retryAfterMs ?? 0) + effects.random() * ceiling;
        if (number >= schedule.attempts || effects.now() + pause > end) {
            return { done: false, problem: result.problem, attempts: number };
        }
        await effects.sleep(pause, effects.signal);
    }
}
/** Statuses after which the same request may well be answered. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
/**
 * How long the server asks us to wait, in milliseconds; `retry-after-ms` and `x-ms-retry-after-ms` (Azure) before
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
 */
function readRetryAfter(header, now) {
    for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
        const text = header(name)?.trim();
        if (text !== undefined && /^\d{1,12}$/.test(text))
            return Number(text);
    }
    const text = header('retry-after')?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ routeSecrets),
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   fx: () => (/* binding */ describeRoute),
/* harmony export */   yc: () => (/* binding */ DIRECT)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);


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

/***/ 8176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ TransportFailure),
/* harmony export */   WA: () => (/* binding */ PROXY_REFUSED),
/* harmony export */   ec: () => (/* binding */ sortTransportError)
/* harmony export */ });
/**
 * No usable answer came. Names the host and what went wrong on the way; never a header, a body, a path or a query.
 */
class TransportFailure extends Error {
    name = 'TransportFailure';
    kind;
    /** `host` or `host:port` of the server that was asked for, also when a proxy stood in between. */
    host;
    /** The code of Node, OpenSSL or the proxy's status: `ECONNRESET`, `DEPTH_ZERO_SELF_SIGNED_CERT`, `407`. */
    code;
    constructor(kind, host, code, message) {
        super(message);
        this.kind = kind;
        this.host = host;
        this.code = code;
    }
    /** Whether the same request may well work a second later. */
    get transient() {
        switch (this.kind) {
            case 'refused':
            case 'reset':
            case 'timeout':
            case 'malformed':
                return true;
            case 'dns':
                return this.code === 'EAI_AGAIN';
            case 'proxy':
                return this.code !== '407' && this.code !== '403';
            default:
                return false;
        }
    }
}
/** Set on the error with which a request is destroyed when the proxy answers CONNECT with anything but 200. */
const PROXY_REFUSED = 'ERR_PROXY_REFUSED_';
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NONAME', 'EAI_NODATA']);
const REFUSED = new Set([
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'ENETDOWN',
    'EADDRNOTAVAIL',
]);
const TIMEOUT = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT|EPROTO$)/;
/**
 * Sorts what Node threw. `proxied` is true when the request went by a proxy: then a host that is not found or does
 * not accept the connection is the proxy.
 */
function sortTransportError(error, host, proxied) {
    if (error instanceof TransportFailure)
        return error;
    const code = codeOf(error);
    const message = error instanceof Error ? error.message : '';
    if (code.startsWith(PROXY_REFUSED)) {
        const status = code.slice(PROXY_REFUSED.length);
        return new TransportFailure('proxy', host, status, `The proxy refused the way to ${host} with status ${status}.`);
    }
    if (proxied &&
        (DNS.has(code) || REFUSED.has(code) || TIMEOUT.has(code) || /^Proxy connection ended/.test(message))) {
        return new TransportFailure('proxy', host, code, `The proxy on the way to ${host} could not be reached (${code}).`);
    }
    if (DNS.has(code))
        return new TransportFailure('dns', host, code, `The name of ${host} could not be resolved (${code}).`);
    if (REFUSED.has(code)) {
        return new TransportFailure('refused', host, code, `${host} does not accept connections (${code}).`);
    }
    if (TIMEOUT.has(code))
        return new TransportFailure('timeout', host, code, `${host} did not answer in time (${code}).`);
    if (TLS.test(code)) {
        return new TransportFailure('tls', host, code, `The TLS connection to ${host} cannot be trusted (${code}).`);
    }
    if (code.startsWith('HPE_') || code.startsWith('ERR_INVALID_') || code === 'Z_DATA_ERROR') {
        return new TransportFailure('malformed', host, code, `${host} answered something that is not HTTP (${code}).`);
    }
    return new TransportFailure('reset', host, code, `The connection to ${host} broke off (${code}).`);
}
function codeOf(error) {
    if (typeof error === 'object' && error !== null && 'code' in error) {
        const { code } = error;
        if (typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code))
            return code;
    }
    return 'ECONNRESET';
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ resolveCloud),
/* harmony export */   pA: () => (/* binding */ authorityOrigins),
/* harmony export */   yD: () => (/* binding */ CLOUD_FILE_VARIABLE)
/* harmony export */ });
/* unused harmony exports KNOWN_CLOUDS, CLOUD_NAMES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);

const CLOUD_FILE_VARIABLE = 'AML_ENDPOINT_CLOUD_FILE';
/**
 * Microsoft's own clouds. Sources: @azure/identity's AzureAuthorityHosts; azure-ai-ml's `_azure_environments.py`; the
 * host names of https://learn.microsoft.com/azure/private-link/private-endpoint-dns and
 * https://learn.microsoft.com/azure/ai-services/speech-service/sovereign-clouds.
 */
const KNOWN_CLOUDS = [
    {
        name: 'AzureCloud',
        authority: 'https://login.microsoftonline.com',
        resourceManager: 'https://management.azure.com',
        resourceManagerAudience: 'https://management.azure.com',
        machineLearningAudience: 'https://ml.azure.com',
        cognitiveServicesAudience: 'https://cognitiveservices.azure.com',
        graph: 'https://graph.microsoft.com',
        scoringHosts: [
            '*.inference.ml.azure.com',
            '*.models.ai.azure.com',
            '*.services.ai.azure.com',
            '*.cognitiveservices.azure.com',
            '*.openai.azure.com',
            '*.api.cognitive.microsoft.com',
            'api.cognitive.microsofttranslator.com',
        ],
        federationAudience: 'api://AzureADTokenExchange',
        custom: false,
    },
    {
        name: 'AzureUSGovernment',
        authority: 'https://login.microsoftonline.us',
        resourceManager: 'https://management.usgovcloudapi.net',
        resourceManagerAudience: 'https://management.usgovcloudapi.net',
        machineLearningAudience: 'https://ml.azure.us',
        cognitiveServicesAudience: 'https://cognitiveservices.azure.us',
        graph: 'https://graph.microsoft.us',
        scoringHosts: [
            '*.inference.ml.azure.us',
            '*.models.ai.azure.us',
            '*.services.ai.azure.us',
            '*.cognitiveservices.azure.us',
            '*.openai.azure.us',
            '*.api.cognitive.microsoft.us',
            'api.cognitive.microsofttranslator.us',
        ],
        federationAudience: 'api://AzureADTokenExchangeUSGov',
        custom: false,
    },
    {
        name: 'AzureChinaCloud',
        authority: 'https://login.chinacloudapi.cn',
        resourceManager: 'https://management.chinacloudapi.cn',
        resourceManagerAudience: 'https://management.chinacloudapi.cn',
        machineLearningAudience: 'https://ml.azure.cn',
        cognitiveServicesAudience: 'https://cognitiveservices.azure.cn',
        graph: 'https://microsoftgraph.chinacloudapi.cn',
        scoringHosts: [
            '*.inference.ml.azure.cn',
            '*.models.ai.azure.cn',
            '*.services.ai.azure.cn',
            '*.cognitiveservices.azure.cn',
            '*.openai.azure.cn',
            '*.api.cognitive.azure.cn',
            'api.translator.azure.cn',
        ],
        federationAudience: 'api://AzureADTokenExchangeChina',
        custom: false,
    },
];
/**
 * Where a login to this cloud may send its requests. Microsoft serves China by two names, and MSAL uses the second
 * whatever it is told (its AuthorityMetadata.ts, `preferred_network`).
 */
function authorityOrigins(cloud) {
    const china = 'https://login.chinacloudapi.cn';
    return cloud.authority === china ? [china, 'https://login.partner.microsoftonline.cn'] : [cloud.authority];
}
/** The values of the `cloud` input, in the letters of contracts and documentation. */
const CLOUD_NAMES = [...KNOWN_CLOUDS.map((cloud) => cloud.name), 'custom'];
/**
 * The cloud of the `cloud` input. `custom` is read from the file named in `AML_ENDPOINT_CLOUD_FILE`; with any other
 * cloud that variable is ignored, and the log says so. Throws `Failure` (exit code 2).
 */
async function resolveCloud(name, effects) {
    const wanted = name.toLowerCase();
    const file = effects.env[CLOUD_FILE_VARIABLE];
    if (wanted === 'custom') {
        const { readCloudFile } = await __webpack_require__.e(/* import() */ 992).then(__webpack_require__.bind(__webpack_require__, 4992));
        const cloud = await readCloudFile(file, effects.env);
        effects.log.notice(`This run uses the custom cloud ${cloud.name} from ${file ?? ''}, not one of Microsoft's.`);
        return cloud;
    }
    const known = KNOWN_CLOUDS.find((cloud) => cloud.name.toLowerCase() === wanted);
    if (known === undefined) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
            code: 'cloud-unknown',
            message: `There is no cloud of this name: ${JSON.stringify(name.slice(0, 60))}.`,
            remedy: `Set cloud to one of ${CLOUD_NAMES.join(', ')}.`,
            snippets: [{ language: 'yaml', text: 'with:\n  cloud: AzureCloud' }],
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused,
        });
    }
    if (file !== undefined && file !== '') {
        effects.log.warning(`${CLOUD_FILE_VARIABLE} is set and ignored: it counts with cloud: custom only.`);
    }
    return known;
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ logIn)
/* harmony export */ });
/* unused harmony export defaultAuth */
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3020);
/* harmony import */ var _loginInputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);


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
    const { createSession } = await Promise.all(/* import() */[__webpack_require__.e(971), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 264));
    const session = await createSession(options, route, effects);
    await session.token(options.cloud.resourceManagerAudience);
    const { objectId = 'unknown', tenantId = 'unknown', clientId = 'unknown' } = session.identity;
    effects.log.info(`signed in at ${options.cloud.authority} (auth: ${options.auth}): object ${objectId}, client ${clientId}, tenant ${tenantId}`);
    return session;
};


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkLoginInputs),
/* harmony export */   w: () => (/* binding */ OIDC_INPUTS)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3442);
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2760);


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

/***/ 3777:
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
