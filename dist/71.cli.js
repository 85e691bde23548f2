export const id = 71;
export const ids = [71];
export const modules = {

/***/ 58199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ AgentPool)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81970);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3669);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88176);





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

/***/ 14542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony exports DEFAULT_TIMEOUT_MS, DEFAULT_MAX_BYTES */
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58199);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88176);



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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63442);

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

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createRetryPolicy),
/* harmony export */   s: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14542);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72878);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40467);
/* harmony import */ var _transportFailure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88176);





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

/***/ 40467:
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

/***/ 88176:
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

/***/ 66637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ resolveCloud),
/* harmony export */   pA: () => (/* binding */ authorityOrigins),
/* harmony export */   yD: () => (/* binding */ CLOUD_FILE_VARIABLE)
/* harmony export */ });
/* unused harmony exports KNOWN_CLOUDS, CLOUD_NAMES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63442);

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
        const { readCloudFile } = await __webpack_require__.e(/* import() */ 992).then(__webpack_require__.bind(__webpack_require__, 94992));
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


/***/ })

};
