export const id = 10;
export const ids = [10];
export const modules = {

/***/ 1010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScoreStep: () => (/* binding */ runScoreStep)
});

;// CONCATENATED MODULE: ./build/dist/src/report/scoreReport.js
/** The verdict in one sentence, without any name. */
function describeScore({ passed, complete, summary, endpoints }) {
    const { cases, failedCases, requests, latencyMs } = summary;
    const stopped = endpoints.filter(({ failure }) => failure !== undefined).length;
    const parts = [
        `${cases - failedCases} of ${count(cases, 'case')} passed (${count(requests, 'request')}` +
            `${latencyMs === undefined ? '' : `, median ${latencyMs.p50} ms, 95 % within ${latencyMs.p95} ms`})`,
        ...(stopped === 0 ? [] : [`${count(stopped, 'endpoint')} could not be scored`]),
        ...(complete ? [] : ['the run was interrupted']),
    ];
    return `${passed ? 'Passed' : 'Not passed'}: ${parts.join('; ')}.`;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}
/** What the output `results` says: one entry for each endpoint, no word of an answer. */
function summarizeEndpoints({ endpoints }) {
    return JSON.stringify(endpoints.map(({ endpointId, passed, cases, latencyMs, failure }) => ({
        endpointId,
        passed,
        cases: cases.length,
        failedCases: cases.filter((one) => !one.passed).length,
        ...(latencyMs === undefined ? {} : { latencyP50: latencyMs.p50, latencyP95: latencyMs.p95 }),
        ...(failure === undefined ? {} : { failure: failure.code }),
    })));
}
function renderScoreReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/dist/src/report/markdown.js
var markdown = __webpack_require__(6054);
// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/dist/src/report/scoreWords.js
/** Lines of a person's report on a failed case; each may hold foreign words, bounded and without secrets. */
function describeCaseFailure({ message, expected, actual, differences = [], requestId, latencyMs, answer, }) {
    return [
        message,
        ...(expected === undefined ? [] : [`  expected: ${expected}`]),
        ...(actual === undefined ? [] : [`  actual:   ${actual}`]),
        ...differences.map((one) => `  ${one.path}: expected ${one.expected}, got ${one.actual}`),
        ...(answer === undefined
            ? []
            : [
                `  answer: status ${answer.status}, ${answer.bytes} bytes`,
                ...Object.entries(answer.headers).map(([name, value]) => `    ${name}: ${value}`),
                ...answer.excerpt.split('\n').map((line) => `    ${line}`),
            ]),
        ...(requestId === undefined
            ? []
            : [`  request ${requestId}${latencyMs === undefined ? '' : `, ${latencyMs} ms`}`]),
    ];
}
/** `fraud, deployment blue, smoke/one.json` */
function titleOfCase(endpoint, one) {
    return [
        endpoint.name,
        ...(one.deployment === undefined ? [] : [`deployment ${one.deployment}`]),
        one.name,
    ].join(', ');
}
function describeLogs({ logs }) {
    if (logs === undefined)
        return [];
    return logs.text === undefined
        ? [`Logs of ${logs.deployment}: none, ${logs.missing ?? ''}.`]
        : [
            `Last lines of the container of ${logs.deployment}:`,
            ...logs.text.split('\n').map((line) => `  ${line}`),
        ];
}

;// CONCATENATED MODULE: ./build/dist/src/report/scoreSummary.js




const MOST_ROWS = 200;
const MOST_TOLD = 20;
const BAR = 20;
/**
 * The job summary of a scoring run. Where anyone may read it, it holds numbers and codes: no name, no word of an answer.
 */
function renderScoreSummary(report, readableByAnyone) {
    const lines = [
        `### Scoring: ${report.passed ? 'passed' : 'not passed'}`,
        '',
        (0,markdown/* markdownCell */.UZ)(describeScore(report)),
    ];
    const rows = report.endpoints.flatMap((endpoint) => endpoint.cases.map((one) => ({ endpoint, one })));
    if (rows.length > 0)
        lines.push('', ...latencyTable(rows, readableByAnyone));
    for (const { name, failure } of report.endpoints) {
        if (failure === undefined)
            continue;
        lines.push('', `**${failure.code}**`);
        if (readableByAnyone)
            continue;
        lines.push('', `${(0,markdown/* markdownCell */.UZ)(name)}: ${(0,markdown/* markdownCell */.UZ)(failure.message)}`);
        if (failure.cause !== undefined)
            lines.push('', (0,markdown/* markdownBlock */.dI)('text', (0,plainText/* visibleText */.Q)(failure.cause)));
        lines.push('', `What to do: ${(0,markdown/* markdownCell */.UZ)(failure.remedy)}`);
        for (const { language, text } of failure.snippets ?? [])
            lines.push('', (0,markdown/* markdownBlock */.dI)(language, text));
    }
    const failed = rows.filter(({ one }) => one.failures.length > 0);
    if (readableByAnyone) {
        lines.push('', 'Names and answers are left out, because anyone may read this summary; the report has them.');
    }
    else {
        for (const { endpoint, one } of failed.slice(0, MOST_TOLD)) {
            const told = [...one.failures.flatMap(describeCaseFailure), ...describeLogs(one)].join('\n');
            const title = (0,markdown/* markdownCell */.UZ)(titleOfCase(endpoint, one));
            lines.push('', `<details><summary>${title}</summary>`, '', (0,markdown/* markdownBlock */.dI)('text', (0,plainText/* visibleText */.Q)(told)), '</details>');
        }
        if (failed.length > MOST_TOLD) {
            lines.push('', `${failed.length - MOST_TOLD} more failed cases stand in the report.`);
        }
    }
    return `${lines.join('\n')}\n`;
}
function latencyTable(rows, readableByAnyone) {
    const slowest = Math.max(1, ...rows.map(({ one }) => one.latencyMs?.p95 ?? 0));
    const lines = [
        '| | case | requests | p50 | p95 | p99 | max | p95 |',
        '|---|---|--:|--:|--:|--:|--:|---|',
        ...rows.slice(0, MOST_ROWS).map(({ endpoint, one }, index) => {
            const { latencyMs } = one;
            const milliseconds = (value) => (value === undefined ? '' : `${value} ms`);
            const cells = [
                one.interrupted === true ? 'stopped' : one.passed ? 'ok' : '**failed**',
                readableByAnyone ? `case ${index + 1}` : (0,markdown/* markdownCell */.UZ)(titleOfCase(endpoint, one)),
                String(one.requests),
                milliseconds(latencyMs?.p50),
                milliseconds(latencyMs?.p95),
                milliseconds(latencyMs?.p99),
                milliseconds(latencyMs?.max),
                '█'.repeat(Math.max(1, Math.round(((latencyMs?.p95 ?? 0) / slowest) * BAR))),
            ];
            return `| ${cells.join(' | ')} |`;
        }),
    ];
    if (rows.length > MOST_ROWS)
        lines.push('', `${rows.length - MOST_ROWS} more cases stand in the report.`);
    return lines;
}

;// CONCATENATED MODULE: ./build/dist/src/report/scoreText.js


/** What a log or a terminal says of a run, line by line, the verdict last. */
function renderScoreText(report) {
    const lines = [];
    for (const endpoint of report.endpoints) {
        for (const one of endpoint.cases) {
            const { latencyMs, requests, failed, retried } = one;
            const facts = [
                ...(requests === 1 ? [] : [`${requests} requests`]),
                ...(requests > 1 && failed > 0 ? [`${failed} failed`] : []),
                ...(retried === 0 ? [] : [`${retried} repeated`]),
                ...(latencyMs === undefined
                    ? []
                    : latencyMs.count === 1
                        ? [`${latencyMs.max} ms`]
                        : [`p50 ${latencyMs.p50} ms, p95 ${latencyMs.p95} ms, p99 ${latencyMs.p99} ms`]),
            ];
            const word = one.interrupted === true ? 'STOPPED' : one.passed ? 'ok' : 'FAILED';
            lines.push(`${word.padEnd(7)} ${titleOfCase(endpoint, one)} (${facts.join(', ')})`);
            for (const failure of one.failures) {
                for (const line of describeCaseFailure(failure))
                    lines.push(`        ${line}`);
            }
            for (const line of describeLogs(one))
                lines.push(`        ${line}`);
        }
    }
    lines.push(describeScore(report));
    return lines;
}

// EXTERNAL MODULE: ./build/dist/src/surface/outcome.js
var outcome = __webpack_require__(1892);
// EXTERNAL MODULE: ./build/dist/src/surface/stepEnd.js + 2 modules
var stepEnd = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/dist/src/surface/visibility.js
var visibility = __webpack_require__(7506);
// EXTERNAL MODULE: ./build/dist/src/commands/reportFiles.js
var reportFiles = __webpack_require__(5346);
// EXTERNAL MODULE: ./build/dist/src/commands/runEnd.js
var runEnd = __webpack_require__(6641);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/dist/src/inventory/endpointId.js
var endpointId = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/dist/src/azure/armFailures.js
var armFailures = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/dist/src/azure/body.js
var body = __webpack_require__(1318);
;// CONCATENATED MODULE: ./build/dist/src/azure/onlineDeployments.js



/** As in online.ts. */
const API_VERSION = '2024-04-01';
/** Azure lets an endpoint have twenty. */
const MOST_DEPLOYMENTS = 100;
const LONGEST_LOG = 8_000;
/**
 * Names of the deployments of an online endpoint, sorted.
 * @see https://learn.microsoft.com/rest/api/azureml/online-deployments/list
 */
async function listDeployments(azure, id) {
    const answer = await azure.arm.get(`${(0,endpointId/* formatEndpointId */.CJ)(id)}/deployments`, API_VERSION);
    if (!(0,armFailures/* succeeded */.gq)(answer))
        throw refused(azure, id, answer);
    const items = (0,body.at)(answer.body, 'value');
    const names = (Array.isArray(items) ? items : [])
        .map((item) => (0,body.at)(item, 'name'))
        .filter((name) => typeof name === 'string');
    return names.slice(0, MOST_DEPLOYMENTS).sort();
}
/** Whether there is a deployment of that name; undefined where it cannot be looked up. */
async function hasDeployment(azure, id, name) {
    const answer = await azure.arm.get(`${(0,endpointId/* formatEndpointId */.CJ)(id)}/deployments/${name}`, API_VERSION);
    if ((0,armFailures/* succeeded */.gq)(answer))
        return true;
    return answer.status === 404 ? false : undefined;
}
/** Percent of the traffic by deployment; undefined where it cannot be looked up. */
async function readTraffic(azure, id) {
    const answer = await azure.arm.get((0,endpointId/* formatEndpointId */.CJ)(id), API_VERSION);
    if (!(0,armFailures/* succeeded */.gq)(answer))
        return undefined;
    const traffic = (0,body.at)(answer.body, 'properties', 'traffic');
    if (typeof traffic !== 'object' || traffic === null)
        return {};
    const shares = Object.entries(traffic).filter((entry) => typeof entry[1] === 'number');
    return Object.fromEntries(shares);
}
/**
 * The last lines that the container of a deployment wrote. They are the model's own words: nothing in them can be
 * trusted, and they may be about anything.
 * @see https://learn.microsoft.com/rest/api/azureml/online-deployments/get-logs
 */
async function readLogs(azure, id, deployment, lines) {
    const path = `${(0,endpointId/* formatEndpointId */.CJ)(id)}/deployments/${deployment}/getLogs`;
    const answer = await azure.arm.post(path, API_VERSION, { containerType: 'InferenceServer', tail: lines });
    if (answer.status === 403) {
        return {
            missing: 'the identity may not read them (Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/getLogs/action)',
        };
    }
    const content = (0,body.at)(answer.body, 'content');
    if (!(0,armFailures/* succeeded */.gq)(answer) || typeof content !== 'string') {
        return { missing: `Azure answered ${answer.status}` };
    }
    const text = content.trimEnd().split('\n').slice(-lines).join('\n').slice(-LONGEST_LOG);
    return text.trim() === '' ? { missing: 'they are empty' } : { text };
}
function refused({ login }, id, answer) {
    return (0,armFailures/* armFailure */.Fw)(answer, {
        id,
        action: 'read',
        objectId: login.identity.objectId,
        principalType: login.principalType,
        seen: true,
    });
}

// EXTERNAL MODULE: ./build/dist/src/failure.js
var src_failure = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/dist/src/http/product.js
var product = __webpack_require__(2878);
// EXTERNAL MODULE: ./build/dist/src/http/route.js
var route = __webpack_require__(3020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/dist/src/http/networkFailure.js
var networkFailure = __webpack_require__(9433);
// EXTERNAL MODULE: ./build/dist/src/http/retry.js
var retry = __webpack_require__(467);
;// CONCATENATED MODULE: ./build/dist/src/scoring/excerpt.js
/** Headers that say who answered and what went wrong. @see https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints */
const TELLING = [
    'azureml-model-deployment',
    'ms-azureml-model-error-statuscode',
    'ms-azureml-model-error-reason',
    'x-ms-error-code',
    'x-ms-request-id',
    'x-request-id',
    'x-ms-client-request-id',
    'apim-request-id',
    'x-ms-region',
    'retry-after',
    'retry-after-ms',
    'content-type',
    'location',
];
const LONGEST_EXCERPT = 1_000;
const LONGEST_HEADER = 200;
function excerptOf({ status, headers, body }) {
    return { status, headers: tellingHeaders(headers), bytes: body.length, excerpt: textExcerpt(body) };
}
function tellingHeaders(headers) {
    const found = {};
    for (const name of TELLING) {
        const value = headers[name];
        if (value !== undefined)
            found[name] = String(value).slice(0, LONGEST_HEADER);
    }
    return found;
}
/** The beginning of a body; what is not text is said to be none. */
function textExcerpt(body, longest = LONGEST_EXCERPT) {
    const text = body.subarray(0, longest * 4).toString('utf8');
    // What JSON and pages are written in has no such characters.
    if (text.includes('\0'))
        return `(${body.length} bytes that are not text)`;
    const start = text.slice(0, longest);
    return body.length > Buffer.byteLength(start) ? `${start.replace(/[\ud800-\udbff]$/, '')}…` : start;
}
/**
 * The answer without any secret of this run, for everything that is told of it: a service may echo what was sent, and
 * half a secret, where a text is cut, is one that nobody finds any more.
 */
function withoutSecrets(answer, redact) {
    const headers = {};
    for (const [name, value] of Object.entries(answer.headers)) {
        headers[name] = Array.isArray(value) ? value.map(redact) : redact(value ?? '');
    }
    const text = answer.body.toString('utf8');
    const clean = redact(text);
    return { ...answer, headers, body: clean === text ? answer.body : Buffer.from(clean) };
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/jsonComparison.js
const LONGEST_VALUE = 80;
const DEEPEST = 200;
/** Where the actual value is not what was expected, in the order of the expected one; no more places than `most`. */
function compareJson(expected, actual, rules, most = 10) {
    const found = [];
    for (const difference of differences('$', expected, actual, rules, 0)) {
        if (found.length >= most)
            break;
        found.push(difference);
    }
    return found;
}
function* differences(path, wanted, got, rules, depth) {
    if (depth > DEEPEST) {
        yield { path, expected: `a value less than ${DEEPEST} levels deep`, actual: 'a deeper one' };
    }
    else if (Array.isArray(wanted)) {
        if (!Array.isArray(got) || got.length !== wanted.length) {
            const actual = Array.isArray(got) ? `a list of ${got.length}` : showJson(got);
            yield { path, expected: `a list of ${wanted.length}`, actual };
            return;
        }
        for (const [index, one] of wanted.entries()) {
            yield* differences(`${path}[${index}]`, one, got[index], rules, depth + 1);
        }
    }
    else if (isObject(wanted)) {
        if (!isObject(got)) {
            yield { path, expected: 'an object', actual: showJson(got) };
            return;
        }
        for (const [key, one] of Object.entries(wanted)) {
            if (Object.hasOwn(got, key))
                yield* differences(member(path, key), one, got[key], rules, depth + 1);
            else
                yield { path: member(path, key), expected: showJson(one), actual: 'nothing' };
        }
        for (const key of rules.furtherMembers ? [] : Object.keys(got)) {
            if (Object.hasOwn(wanted, key))
                continue;
            yield { path: member(path, key), expected: 'nothing', actual: showJson(got[key]) };
        }
    }
    else if (typeof wanted === 'number' && typeof got === 'number') {
        if (!isClose(wanted, got, rules))
            yield { path, expected: showJson(wanted), actual: showJson(got) };
    }
    else if (wanted !== got) {
        yield { path, expected: showJson(wanted), actual: showJson(got) };
    }
}
function isClose(wanted, got, { absolute = 0, relative = 0 }) {
    const distance = Math.abs(wanted - got);
    return distance <= absolute || distance <= relative * Math.abs(wanted);
}
/** A value in few words. */
function showJson(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value) && value.length > 20)
        return `a list of ${value.length}`;
    let text;
    try {
        text = JSON.stringify(value) ?? 'nothing';
    }
    catch {
        text = 'a value too deep to be shown';
    }
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
function member(path, key) {
    return /^[A-Za-z_]\w{0,60}$/.test(key) ? `${path}.${key}` : `${path}[${showJson(key)}]`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/dist/src/scoring/statusSet.js
var statusSet = __webpack_require__(3672);
;// CONCATENATED MODULE: ./build/dist/src/scoring/expectation.js


function expectStatus(statuses) {
    return {
        name: 'status',
        check: ({ answer }) => (0,statusSet/* includesStatus */.CP)(statuses, answer.status)
            ? undefined
            : {
                message: `The status is ${answer.status}, not ${(0,statusSet/* describeStatuses */.a1)(statuses)}.`,
                expected: (0,statusSet/* describeStatuses */.a1)(statuses),
                actual: String(answer.status),
            },
    };
}
/** What a request without any other expectation is held to. */
function expectSomeBody() {
    return {
        name: 'not-empty',
        check: (reply) => reply.text.trim() === '' ? { message: 'The body of the answer is empty.' } : undefined,
    };
}
function expectLatency(atMostMs) {
    return {
        name: 'max-latency',
        check: ({ answer }) => answer.latencyMs <= atMostMs
            ? undefined
            : {
                message: `The answer took ${Math.round(answer.latencyMs)} ms, longer than ${atMostMs} ms.`,
                expected: `at most ${atMostMs} ms`,
                actual: `${Math.round(answer.latencyMs)} ms`,
            },
    };
}
/** Every member that is expected, with its value, at any depth; further members are let pass. */
function expectJson(expected) {
    return {
        name: 'expect-json',
        check: (reply) => {
            const { json } = reply;
            if ('problem' in json)
                return { message: `It was to be JSON, but ${json.problem}.` };
            const differences = compareJson(expected, json.value, { furtherMembers: true });
            return differences.length === 0 ? undefined : { message: 'The JSON is not as expected.', differences };
        },
    };
}
/** The header by which the endpoint says who answered. A router that was told to pin must not have gone elsewhere. */
const DEPLOYMENT_HEADER = 'azureml-model-deployment';
function expectDeployment(deployment) {
    return {
        name: 'deployment',
        check: (reply) => {
            const answeredBy = reply.header(DEPLOYMENT_HEADER);
            if (answeredBy === deployment)
                return undefined;
            return {
                message: answeredBy === undefined
                    ? `No header ${DEPLOYMENT_HEADER} says that ${deployment} answered.`
                    : `Another deployment than ${deployment} answered.`,
                expected: deployment,
                ...(answeredBy === undefined ? {} : { actual: answeredBy }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/readiness.js


/** A gateway whose container is not up, or is overrun. 408 is a model that is too slow: it will be so again. */
const STARTING = new Set([429, 502, 503, 504]);
/**
 * Reads the state off one exchange. What the case itself expects counts as an answer, whatever the status.
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints#http-status-codes
 */
function readState(exchange, expected, now) {
    if (!exchange.answered) {
        const { failure } = exchange;
        // The name of an endpoint of a minute ago may not be known everywhere yet.
        return failure.transient || failure.kind === 'dns'
            ? { kind: 'starting', what: WORDS[failure.kind] ?? 'no answer' }
            : { kind: 'unreachable', failure };
    }
    const { answer } = exchange;
    if ((0,statusSet/* includesStatus */.CP)(expected, answer.status))
        return { kind: 'answered', answer };
    if (answer.status === 401 || answer.status === 403)
        return { kind: 'refused', answer };
    if (answer.status === 404)
        return { kind: 'not-found', answer };
    const reason = String(answer.headers['ms-azureml-model-error-reason'] ?? '');
    const notReady = answer.status === 424 && reason.toLowerCase() === 'model_not_ready';
    if (!notReady && !STARTING.has(answer.status))
        return { kind: 'answered', answer };
    const retryAfterMs = (0,retry/* readRetryAfter */.D$)((name) => header(answer, name), now);
    return {
        kind: 'starting',
        what: notReady ? '424 model_not_ready' : `status ${answer.status}`,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
}
const WORDS = {
    dns: 'its name is not known',
    refused: 'no connection',
    reset: 'the connection broke off',
    timeout: 'no answer in time',
};
function header({ headers }, name) {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
}
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;
const TELL_EVERY = 15_000;
/**
 * Asks until `look` has nothing more to wait for. `look` answers undefined when the service is ready, what is waited for
 * when it is not, and throws when waiting is of no use; `forMs` bounds this kind of waiting more tightly. A server that
 * says when to come back is obeyed. At the end of the time `late` says what to throw.
 */
async function waitUntilReady(name, look, longestMs, late, { now, random, sleep, signal, log }) {
    const start = now();
    const seen = new Map();
    const since = new Map();
    let told = start;
    for (let attempts = 1;; attempts += 1) {
        signal.throwIfAborted();
        const waiting = await look();
        if (waiting === undefined)
            return { attempts, waitedMs: now() - start };
        const { what, forMs = longestMs, retryAfterMs } = waiting;
        seen.set(what, (seen.get(what) ?? 0) + 1);
        if (!since.has(what))
            since.set(what, now());
        const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts - 1, 10));
        const pause = (retryAfterMs ?? ceiling / 2) + (random() * ceiling) / 2;
        const end = Math.min(start + longestMs, (since.get(what) ?? start) + forMs);
        if (now() + pause > end) {
            return await late([...seen].map(([word, count]) => (count === 1 ? word : `${word} (${count} times)`)), now() - start);
        }
        if (attempts === 1 || now() - told >= TELL_EVERY) {
            told = now();
            log.info(`${name} is not ready yet: ${what}. Waiting, ${Math.round(longestMs / 1000)} s at most.`);
        }
        await sleep(pause, signal);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/reply.js
/** An answer as expectations look at it; text and JSON are made once, and only when something asks for them. */
class Reply {
    answer;
    #text;
    #json;
    constructor(answer) {
        this.answer = answer;
    }
    get text() {
        this.#text ??= this.answer.body.toString('utf8');
        return this.#text;
    }
    get json() {
        this.#json ??= parse(this.text);
        return this.#json;
    }
    header(name) {
        const value = this.answer.headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(', ') : value;
    }
}
/** Services of the first years of Azure ML answer JSON within a JSON text: what is within is what was meant. */
function parse(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
            return { value };
        try {
            return { value: JSON.parse(value) };
        }
        catch {
            return { value };
        }
    }
    catch {
        return { problem: text.trim() === '' ? 'the body is empty' : 'the body is not JSON' };
    }
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/statistics.js
/** Undefined for no request at all. */
function summarizeLatencies(latencies) {
    if (latencies.length === 0)
        return undefined;
    const sorted = Float64Array.from(latencies).sort();
    const sum = sorted.reduce((total, one) => total + one, 0);
    return {
        count: sorted.length,
        min: rounded(sorted[0] ?? 0),
        mean: rounded(sum / sorted.length),
        p50: rounded(percentile(sorted, 50)),
        p95: rounded(percentile(sorted, 95)),
        p99: rounded(percentile(sorted, 99)),
        max: rounded(sorted.at(-1) ?? 0),
    };
}
/** By nearest rank: a latency that really occurred, not more than so many per cent of all being smaller. */
function percentile(sorted, per) {
    return sorted[Math.max(0, Math.ceil((per / 100) * sorted.length) - 1)] ?? 0;
}
/** To a tenth of a millisecond: more is noise. */
function rounded(milliseconds) {
    return Math.round(milliseconds * 10) / 10;
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/caseRun.js






/** Told of in full; the others are counted. */
const MOST_FAILURES = 5;
const caseRun_MOST_DEPLOYMENTS = 20;
/** Sends the requests of a case, so many at a time, and holds each answer to what was expected. */
async function runCase(one, deployment, tools) {
    const { effects } = tools;
    const failures = [];
    const latencies = [];
    const answeredBy = new Map();
    let failed = 0;
    let done = 0;
    let retried = 0;
    let ended = false;
    const measure = async () => {
        const { exchange, attempts } = await sendPatiently(one, tools);
        retried += attempts - 1;
        done += 1;
        if (exchange.answered) {
            latencies.push(exchange.answer.latencyMs);
            const by = exchange.answer.headers[DEPLOYMENT_HEADER];
            if (typeof by === 'string' && (answeredBy.has(by) || answeredBy.size < caseRun_MOST_DEPLOYMENTS)) {
                answeredBy.set(by, (answeredBy.get(by) ?? 0) + 1);
            }
        }
        const shortfalls = judge(one, exchange, tools.redact);
        if (shortfalls.length === 0)
            return;
        failed += 1;
        if (failures.length < MOST_FAILURES)
            failures.push(...shortfalls);
    };
    const each = async (count, act) => {
        let next = 0;
        const work = async () => {
            while (next < count && !ended) {
                next += 1;
                await act();
            }
        };
        const workers = Array.from({ length: Math.min(one.concurrency, count) }, work);
        try {
            await Promise.all(workers);
        }
        catch (error) {
            // The others end after the request that they are at.
            ended = true;
            await Promise.allSettled(workers);
            throw error;
        }
    };
    let interrupted = false;
    try {
        await each(one.warmUp, () => sendPatiently(one, tools));
        await each(one.repeat, measure);
    }
    catch (error) {
        if (!effects.signal.aborted)
            throw error;
        interrupted = true;
    }
    const latencyMs = summarizeLatencies(latencies);
    if (latencyMs !== undefined && !interrupted) {
        for (const expectation of one.series) {
            const shortfall = expectation.check(latencyMs);
            if (shortfall !== undefined)
                failures.unshift({ expectation: expectation.name, ...shortfall });
        }
    }
    const passed = failures.length === 0 && !interrupted;
    const by = deployment ?? [...answeredBy.keys()][0];
    const logs = passed || interrupted || by === undefined || tools.logs === undefined
        ? undefined
        : { deployment: by, ...(await tools.logs(by)) };
    const result = {
        name: one.name,
        ...(one.place === undefined ? {} : { place: one.place }),
        ...(deployment === undefined ? {} : { deployment }),
        passed,
        ...(interrupted ? { interrupted: true } : {}),
        requests: done,
        failed,
        retried,
        ...(latencyMs === undefined ? {} : { latencyMs }),
        answeredBy: Object.fromEntries([...answeredBy].sort(([a], [b]) => (a < b ? -1 : 1))),
        failures,
        ...(logs === undefined ? {} : { logs }),
    };
    return { result, latencies };
}
/** Again, where the service is busy or the connection was lost; the last exchange counts. */
async function sendPatiently(one, { send, judgeRefusal, retries, effects }) {
    const outcome = await (0,retry/* retry */.L5)(async (number) => {
        const exchange = await send(one);
        const state = readState(exchange, one.statuses, effects.now());
        if (state.kind === 'refused') {
            await judgeRefusal(state.answer);
            return { done: false, problem: exchange };
        }
        if (state.kind !== 'starting' || number > retries)
            return { done: true, value: exchange };
        const { retryAfterMs } = state;
        return {
            done: false,
            problem: exchange,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        };
    }, { attempts: retries + 1, firstPauseMs: 500, longestPauseMs: 10_000, deadlineMs: 120_000 }, effects);
    return { exchange: outcome.done ? outcome.value : outcome.problem, attempts: outcome.attempts };
}
function judge(one, exchange, redact) {
    const { requestId } = exchange;
    if (!exchange.answered) {
        const { failure, latencyMs } = exchange;
        return [{ expectation: 'answer', message: failure.message, requestId, latencyMs: Math.round(latencyMs) }];
    }
    const { answer } = exchange;
    const reply = new Reply(answer);
    let clean;
    const found = [];
    for (const { name, check } of one.expectations) {
        if (check(reply) === undefined)
            continue;
        clean ??= new Reply(withoutSecrets(answer, redact));
        found.push({
            expectation: name,
            ...(check(clean) ?? { message: 'The answer holds the credential itself, and is not as expected.' }),
            requestId,
            latencyMs: Math.round(answer.latencyMs),
            // Once for each answer.
            ...(found.length === 0 ? { answer: excerptOf(clean.answer) } : {}),
        });
        // Another status has another body: what was expected of the right one says nothing of it.
        if (name === 'status')
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/refusal.js


/** Every failure of a scoring run that is not one of the login, of Azure or of the network. */
const scoringFailureCodes = (/* unused pure expression or super */ null && ([
    'scoring-credential-rejected',
    'scoring-not-permitted',
    'scoring-role-not-effective',
    'scoring-network-forbidden',
    'scoring-forbidden',
    'scoring-private-endpoint',
    'endpoint-without-traffic',
    'deployment-not-found',
    'endpoint-not-answering',
]));
function scoringFailure(details) {
    return new src_failure/* Failure */.H(details);
}
/** Entra's tokens are judged by roles; this is what the front end says where none grants scoring. */
function isDeniedByPolicy({ status, body }) {
    return status === 401 && /denied by policy/i.test(body.subarray(0, 4_000).toString('utf8'));
}
/** A 401 that is none of the identity's rights: the credential itself is not taken. */
function credentialRejected(name, type, answer) {
    return scoringFailure({
        code: 'scoring-credential-rejected',
        message: `${name} did not accept the ${type === 'Key' ? 'key' : 'token'} that Azure gave out for it a moment ago (401).`,
        cause: describeAnswer(answer),
        remedy: type === 'Key'
            ? 'If the keys are being regenerated, run again when that has ended. Otherwise check that nothing stands between the runner and the endpoint (a gateway with keys of its own).'
            : 'Check the clock of the runner, and that nothing stands between the runner and the endpoint (a gateway with tokens of its own).',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function notPermitted(name, answer, snippet) {
    return scoringFailure({
        code: 'scoring-not-permitted',
        message: `The identity has no role that lets it score ${name}.`,
        cause: describeAnswer(answer),
        remedy: 'Have an owner assign the smallest role that grants it, below; it takes up to ten minutes to work.',
        snippets: [snippet],
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function roleNotEffective(name, answer, waitedMs, known, snippet) {
    return scoringFailure({
        code: 'scoring-role-not-effective',
        message: known
            ? `The identity has a role that grants scoring, but ${name} does not know of it yet, after ${Math.round(waitedMs / 1000)} s.`
            : `${name} did not let the identity score for ${Math.round(waitedMs / 1000)} s, and whether it has a role could not be looked up.`,
        cause: describeAnswer(answer),
        remedy: known
            ? 'Role assignments take up to ten minutes to work. Run again, or assign the role long before the run.'
            : 'If the role was assigned just now, run again in ten minutes. Otherwise have it assigned, below.',
        ...(known ? {} : { snippets: [snippet] }),
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function forbidden(name, answer) {
    const text = answer.body.subarray(0, 4_000).toString('utf8');
    if (/public (?:network )?access|private (?:link|endpoint)|virtual network|firewall|\bIP\b/i.test(text)) {
        return scoringFailure({
            code: 'scoring-network-forbidden',
            message: `${name} may not be scored from this runner's network (403).`,
            cause: describeAnswer(answer),
            remedy: 'Score it from a self-hosted runner in the network of its private endpoint, or allow the network of this one.',
            exitCode: src_failure/* EXIT */.d.unreachable,
        });
    }
    return scoringFailure({
        code: 'scoring-forbidden',
        message: `${name} refused the request (403).`,
        cause: describeAnswer(answer),
        remedy: 'Read the answer: a gateway or firewall in front of the endpoint may have its own rules, and the model may refuse by itself.',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function notAnswering(name, seen, waitedMs, last) {
    return scoringFailure({
        code: 'endpoint-not-answering',
        message: `${name} was not ready within ${Math.round(waitedMs / 1000)} s: ${seen.join(', ')}.`,
        ...(last === undefined ? {} : { cause: describeAnswer(last) }),
        remedy: "Look at the deployment's state and logs (az ml online-deployment get-logs). A model that takes long to load needs a longer ready-timeout.",
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
function behindPrivateEndpoint(name, host, address) {
    return scoringFailure({
        code: 'scoring-private-endpoint',
        message: `${name} could not be reached: ${host} is at the private address ${address} here.`,
        cause: 'The name leads to a private endpoint, and this runner has no way into its network, or a firewall stands before it.',
        remedy: 'Score it from a runner inside that virtual network (self-hosted, or GitHub-hosted with VNet injection), and check its network security groups.',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
/** Status, telling headers and the beginning of the body, on one line. */
function describeAnswer(answer) {
    const { status, headers, excerpt } = excerptOf(answer);
    const said = Object.entries(headers)
        .filter(([name]) => name !== 'content-type')
        .map(([name, value]) => `${name}: ${value}`);
    const parts = [
        `status ${status}`,
        ...said,
        ...(excerpt.trim() === '' ? [] : [`body: ${excerpt.slice(0, 400).replaceAll(/\s+/g, ' ')}`]),
    ];
    return parts.join('; ');
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/endpointRun.js








/** Time in which a role that is there reaches the endpoint's own gate; Azure promises no more than ten minutes. */
const ROLE_WAIT_MS = 5 * 60_000;
/** The same where nobody can say whether there is a role. */
const UNKNOWN_ROLE_WAIT_MS = 60_000;
function createEndpointRun(target, deployment, sender, limits, effects) {
    const { id, credentials, questions, tokenType } = target;
    const name = deployment === undefined ? id.name : `${id.name} (deployment ${deployment})`;
    async function send(one) {
        const { headerName, headerValue, extraHeaders } = await credentials.current();
        const requestId = (0,external_node_crypto_.randomUUID)();
        const { body, contentType, headers } = one.request;
        const exchange = await sender.send({
            body,
            timeoutMs: one.timeoutMs,
            headers: {
                accept: 'application/json, */*;q=0.8',
                'accept-encoding': 'identity',
                ...headers,
                ...(contentType === '' ? {} : { 'content-type': contentType }),
                'content-length': String(body.byteLength),
                'user-agent': (0,product/* userAgent */.N)(),
                'x-ms-client-request-id': requestId,
                ...extraHeaders,
                ...(deployment === undefined ? {} : { [DEPLOYMENT_HEADER]: deployment }),
                [headerName]: headerValue,
            },
        });
        return { ...exchange, requestId };
    }
    let renewed = false;
    /** What a 401 or 403 comes to: waiting with a bound, another try with a fresh credential, or the end. */
    async function judgeRefusal(given) {
        const answer = withoutSecrets(given, effects.redact);
        if (answer.status === 403)
            throw forbidden(name, answer);
        if (isDeniedByPolicy(answer)) {
            const allowed = await questions.mayScore();
            if (allowed === 'no')
                throw notPermitted(name, answer, questions.scoringRole);
            return allowed === 'yes'
                ? { what: ROLE_KNOWN, forMs: ROLE_WAIT_MS }
                : { what: ROLE_UNKNOWN, forMs: UNKNOWN_ROLE_WAIT_MS };
        }
        if (renewed)
            throw credentialRejected(name, tokenType, answer);
        renewed = true;
        await credentials.renew();
        return { what: 'the credential was not accepted', retryAfterMs: 0 };
    }
    let last;
    async function look(one) {
        last = await send(one);
        const state = readState(last, one.statuses, effects.now());
        switch (state.kind) {
            case 'answered':
                return undefined;
            case 'starting':
                return state;
            case 'refused':
                return await judgeRefusal(state.answer);
            case 'not-found': {
                const why = await questions.whyNotFound(deployment);
                if (why !== undefined)
                    throw why;
                return { what: 'status 404' };
            }
            case 'unreachable':
                throw (0,networkFailure/* explainTransportFailure */.J)(state.failure, `score ${name}`);
        }
    }
    async function late(seen, waitedMs) {
        const answer = last?.answered === true ? withoutSecrets(last.answer, effects.redact) : undefined;
        if (answer !== undefined && isDeniedByPolicy(answer)) {
            const known = (await questions.mayScore()) === 'yes';
            throw roleNotEffective(name, answer, waitedMs, known, questions.scoringRole);
        }
        if (last?.answered === false) {
            const address = await questions.privateAddress(target.url.hostname);
            if (address !== undefined)
                throw behindPrivateEndpoint(name, target.url.hostname, address);
        }
        throw notAnswering(name, seen, waitedMs, answer);
    }
    return {
        makeReady: (example) => waitUntilReady(name, () => look(example), limits.readyTimeoutMs, late, effects),
        run: (one) => runCase(one, deployment, {
            send,
            judgeRefusal,
            retries: limits.retries,
            effects,
            redact: effects.redact,
            ...(limits.logsOnFailure ? { logs: questions.logs } : {}),
        }),
    };
}
const ROLE_KNOWN = 'the role that grants scoring is not in effect yet';
const ROLE_UNKNOWN = 'the identity may not score (yet)';

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/dist/src/http/agents.js
var http_agents = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/dist/src/http/transportFailure.js
var transportFailure = __webpack_require__(8176);
;// CONCATENATED MODULE: ./build/dist/src/scoring/sender.js





/** More than an online endpoint sends in any sensible answer. */
const LONGEST_BODY = 8 * 1024 * 1024;
/**
 * Sends to one address over connections that it keeps. Certificates are always verified, no redirect is followed, no
 * compression is asked for, bodies are bounded. On Node's own client and not on the pipeline of Azure's SDKs, whose
 * fetch-like layers reach a third of its throughput.
 */
function createSender({ url, route, signal, ca, maxBytes = LONGEST_BODY, clock, }) {
    const agents = new http_agents/* AgentPool */.m(ca === undefined ? undefined : (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates, ca] }));
    const proxy = route.proxyFor(url);
    const options = {
        method: 'POST',
        agent: agents.get(url, proxy),
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port),
        path: `${url.pathname}${url.search}`,
    };
    const start = url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    // One listener for all requests: one each would be the most expensive part of a fast request.
    const underWay = new Set();
    const stop = () => {
        for (const end of underWay)
            end();
    };
    signal.addEventListener('abort', stop);
    const sendOnce = (outgoing) => new Promise((resolve, reject) => {
        const began = clock();
        const request = start({ ...options, headers: outgoing.headers });
        let ended = false;
        const settle = (act) => {
            if (ended)
                return;
            ended = true;
            clearTimeout(timer);
            underWay.delete(interrupt);
            act();
        };
        const fail = (failure, stale) => settle(() => {
            request.destroy();
            resolve({
                answered: false,
                failure,
                latencyMs: clock() - began,
                ...(stale ? { stale: true } : {}),
            });
        });
        const broken = (error) => fail((0,transportFailure/* sortTransportError */.ec)(error, url.host, proxy !== undefined), request.reusedSocket && incoming === undefined);
        const interrupt = () => settle(() => {
            request.destroy();
            reject(signal.reason);
        });
        let incoming;
        const timer = setTimeout(() => {
            fail(new transportFailure/* TransportFailure */.Az('timeout', url.host, 'ETIMEDOUT', `${url.host} did not answer within ${outgoing.timeoutMs / 1_000} s.`), false);
        }, outgoing.timeoutMs);
        underWay.add(interrupt);
        request.on('error', broken);
        request.on('response', (response) => {
            incoming = response;
            const chunks = [];
            let bytes = 0;
            response.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > maxBytes) {
                    const what = `The answer of ${url.host} is longer than ${maxBytes} bytes.`;
                    fail(new transportFailure/* TransportFailure */.Az('too-large', url.host, 'EMSGSIZE', what), false);
                }
                else
                    chunks.push(chunk);
            });
            response.on('error', broken);
            response.on('end', () => settle(() => {
                const body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
                const { statusCode: status = 0, headers } = response;
                resolve({
                    answered: true,
                    answer: { status, headers, body, latencyMs: clock() - began },
                });
            }));
        });
        request.end(outgoing.body);
    });
    return {
        async send(outgoing) {
            signal.throwIfAborted();
            const exchange = await sendOnce(outgoing);
            // The server closed a kept connection just as it was used again: it has not seen the request.
            return !exchange.answered && exchange.stale === true && exchange.failure.kind === 'reset'
                ? await sendOnce(outgoing)
                : exchange;
        },
        close() {
            signal.removeEventListener('abort', stop);
            agents.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/target.js
/** Renew so long before a credential ends: a request that begins now must be over by then. */
const MARGIN_MS = 5 * 60_000;
function keepCredential(first, fetch, now) {
    let credential = first;
    let fetching;
    const renew = () => {
        fetching ??= fetch()
            .then((fresh) => {
            credential = fresh;
        })
            .finally(() => {
            fetching = undefined;
        });
        return fetching;
    };
    return {
        async current() {
            const due = credential.refreshAfter ?? (credential.expiresAt ?? Number.POSITIVE_INFINITY) - MARGIN_MS;
            if (now() < due)
                return credential;
            try {
                await renew();
            }
            catch (error) {
                // Past the time for renewing is not past the end.
                if (credential.expiresAt !== undefined && now() >= credential.expiresAt)
                    throw error;
            }
            return credential;
        },
        renew,
    };
}

// EXTERNAL MODULE: ./build/dist/src/commands/endpointAccess.js + 14 modules
var endpointAccess = __webpack_require__(2677);
// EXTERNAL MODULE: ./build/dist/src/files/repository.js
var repository = __webpack_require__(8558);
;// CONCATENATED MODULE: ./build/dist/src/scoring/pathPattern.js
/** The folder above the first segment of a pattern that has a wildcard in it; `.` for the root. */
function folderOf(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join('/') || '.';
}
function isPattern(text) {
    return /[*?]/.test(text);
}
/** `*` and `?` within a segment, `**` for any number of segments. */
function matchesPath(pattern, path) {
    return match(pattern.replace(/^\.\//, '').split('/'), path.split('/'));
}
function match(pattern, path) {
    const [first, ...rest] = pattern;
    if (first === undefined)
        return path.length === 0;
    if (first === '**') {
        return path.length === 0 ? match(rest, path) : match(rest, path) || match(pattern, path.slice(1));
    }
    const [segment, ...below] = path;
    return segment !== undefined && matchesSegment(first, segment) && match(rest, below);
}
/** Goes back to the last star only: time in proportion to the two lengths multiplied. */
function matchesSegment(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        if (pattern[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
            at += 1;
            index += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            at = star + 1;
            resume += 1;
            index = resume;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}

// EXTERNAL MODULE: ./build/dist/src/commands/workspaceFile.js
var workspaceFile = __webpack_require__(1748);
;// CONCATENATED MODULE: ./build/dist/src/commands/scoreFilePaths.js




/** An online endpoint takes 1.5 MB in one request, others more. */
const LONGEST_REQUEST = 8 * 1024 * 1024;
const MOST_FILES = 1_000;
/** Why a file was not read, in words that follow its name. */
const FILE_PROBLEMS = {
    missing: 'is not there',
    outside: 'lies outside of the repository',
    'not-a-file': 'is not a file',
    unreadable: 'cannot be opened',
    'too-long': 'is too long',
};
/**
 * The files that an input names, by their paths or by patterns, in that order; those of one pattern by their names.
 * In a run whose checkout may be a stranger's, none is.
 */
async function findFiles(input, patterns, workspace, { env, signal }) {
    const event = (0,workspaceFile/* foreignCheckout */.B7)(env);
    if (event !== undefined) {
        throw refuse('score-file-untrusted', `Files are not sent in a run of ${event}: what is checked out there may be a stranger's.`, 'Write the JSON into the workflow as request.');
    }
    const found = new Set();
    for (const pattern of patterns) {
        for (const path of isPattern(pattern) ? await scoreFilePaths_match(input, pattern, workspace, signal) : [pattern]) {
            found.add(path);
        }
    }
    if (found.size > MOST_FILES) {
        throw refuse('score-file-invalid', `${input} names ${found.size} files; ${MOST_FILES} are the most.`, 'Name fewer.');
    }
    return [...found];
}
async function scoreFilePaths_match(input, pattern, workspace, signal) {
    const folder = folderOf(pattern);
    if (folder !== '.' && folder.split('/').some((one) => one === '..' || one === ''))
        throw outside(pattern);
    const walked = await (0,repository/* walkRepository */.MH)({ path: folder, base: workspace, exclude: [], signal }).catch((error) => {
        if (error instanceof src_failure/* Failure */.H)
            return undefined;
        throw error;
    });
    const paths = (walked?.paths ?? []).filter((path) => matchesPath(pattern, path));
    if (paths.length > 0)
        return paths;
    throw new src_failure/* Failure */.H({
        code: 'score-file-not-found',
        message: `${input}: no file of the repository is matched by ${JSON.stringify(pattern)}.`,
        remedy: 'Check the pattern: it starts at the root of the repository, * stands for anything but a slash. What a .gitignore leaves out is not looked at; actions/checkout comes first.',
        exitCode: src_failure/* EXIT */.d.nothingMatched,
    });
}
/** Reads a file that an input names itself. */
async function readNamedFile(path, workspace, longest) {
    const read = await (0,workspaceFile/* readInside */.xO)(workspace, path, longest);
    if (read.ok)
        return read.text;
    if (read.problem === 'outside')
        throw outside(path);
    if (read.problem === 'missing') {
        throw new src_failure/* Failure */.H({
            code: 'score-file-not-found',
            message: `There is no file ${JSON.stringify(path)} in the repository.`,
            remedy: 'Check the name; actions/checkout comes first. JSON that is meant as such begins with {, [ or ".',
            exitCode: src_failure/* EXIT */.d.nothingMatched,
        });
    }
    const more = read.problem === 'too-long' ? ` ${longest} bytes are the most.` : '';
    throw refuse('score-file-invalid', `${path} ${FILE_PROBLEMS[read.problem]}.${more}`, 'Name a file of the repository that the runner can read.');
}
function outside(path) {
    return refuse('score-file-outside', `${path} leads out of the repository.`, 'Keep what is sent in the repository.');
}
function refuse(code, message, remedy, cause) {
    return new src_failure/* Failure */.H({
        code,
        message,
        remedy,
        ...(cause === undefined ? {} : { cause }),
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/pattern.js
/**
 * A regular expression on an engine whose time grows with the text alone, whatever the pattern: a suite may come from
 * somebody who wants the run to hang. Throws an `Error` that says what is wrong with it.
 * @see https://github.com/google/re2/wiki/Syntax
 */
async function compilePattern(source) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return wrap(RE2JS.compile(source));
}
function wrap(compiled) {
    return { test: (text) => compiled.matcher(text).find() };
}
/** The same engine in the form in which ajv takes one, for `pattern` in a JSON Schema. */
async function schemaRegExp() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return Object.assign((source) => wrap(RE2JS.compile(source)), { code: 'linearRegExp' });
}

;// CONCATENATED MODULE: ./build/dist/src/scoring/suiteExpectations.js




const MOST_SCHEMA_ERRORS = 10;
const LONGEST_SHOWN = 200;
/** Makes what `expect` of a case says, at `path`. */
async function makeExpectations(shape, path, tools) {
    const statuses = (0,statusSet/* parseStatuses */.O7)(String(shape.status ?? '2xx')) ?? statusSet/* SUCCESS */.qO;
    const each = [expectStatus(statuses)];
    const latency = shape['max-latency'];
    if (latency !== undefined)
        each.push(expectLatency(milliseconds(latency)));
    if (shape.size !== undefined)
        each.push(expectSize(shape.size));
    for (const [index, one] of (shape.headers ?? []).entries()) {
        const check = await textCheck(one, `${path}/headers/${index}`, tools);
        each.push(expectHeader(one.name, one.present ?? true, check));
    }
    if (shape.body !== undefined) {
        const check = await textCheck(shape.body, `${path}/body`, tools);
        each.push({ name: 'body', check: (reply) => check(reply.text, 'The body') });
    }
    if ('json' in shape)
        each.push({ ...expectJson(shape.json), name: 'json' });
    if (shape.schema !== undefined) {
        const found = await expectSchema(shape.schema, `${path}/schema`, tools);
        if (found !== undefined)
            each.push(found);
    }
    if (shape.golden !== undefined) {
        const golden = await tools.json(`${path}/golden/file`, shape.golden.file);
        if (golden !== undefined)
            each.push(expectGolden(golden.value, shape.golden));
    }
    for (const [index, one] of (shape.query ?? []).entries()) {
        const found = await expectQuery(one, `${path}/query/${index}`, tools);
        if (found !== undefined)
            each.push(found);
    }
    for (const [index, { at, is }] of (shape.shape ?? []).entries()) {
        const search = await compileQuery(at ?? '@', `${path}/shape/${index}/at`, tools);
        if (search !== undefined)
            each.push(expectShape(at, is, search));
    }
    const ofAnswers = Object.keys(shape).filter((key) => !ABOUT_OTHER_THINGS.has(key));
    if (ofAnswers.length === 0)
        each.push(expectSomeBody());
    return { statuses, each, series: expectPercentiles(shape) };
}
/** What says nothing of the body, so that the body must at least be there. */
const ABOUT_OTHER_THINGS = new Set([
    'status',
    'max-latency',
    'p50',
    'p95',
    'p99',
    'headers',
]);
function expectPercentiles(shape) {
    return ['p50', 'p95', 'p99'].flatMap((name) => {
        const text = shape[name];
        if (text === undefined)
            return [];
        const atMost = milliseconds(text);
        const check = (latency) => latency[name] <= atMost
            ? undefined
            : {
                message: `${name} of the latencies is ${latency[name]} ms, longer than ${atMost} ms.`,
                expected: `at most ${atMost} ms`,
                actual: `${latency[name]} ms`,
            };
        return [{ name, check }];
    });
}
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** A duration that the schema has let through. */
function milliseconds(text) {
    const [, number = '0', unit = 'ms'] = /^([\d.]+)([a-z]+)$/.exec(text) ?? [];
    return Math.round(Number(number) * (UNITS[unit] ?? 1));
}
function expectSize({ 'at-least': least = 0, 'at-most': most, }) {
    return {
        name: 'size',
        check: ({ answer: { body } }) => body.length >= least && body.length <= (most ?? body.length)
            ? undefined
            : {
                message: `The body has ${body.length} bytes.`,
                expected: most === undefined ? `at least ${least}` : `${least} to ${most} bytes`,
                actual: `${body.length} bytes`,
            },
    };
}
async function textCheck({ equals, contains, matches }, path, { complain }) {
    const pattern = matches === undefined
        ? undefined
        : await compilePattern(matches).catch((error) => {
            complain(`${path}/matches`, `is no regular expression in the syntax of RE2: ${messageOf(error)}`);
            return undefined;
        });
    return (text, what) => {
        const actual = text.slice(0, LONGEST_SHOWN);
        if (equals !== undefined && text !== equals) {
            return { message: `${what} is another one.`, expected: equals.slice(0, LONGEST_SHOWN), actual };
        }
        if (contains !== undefined && !text.includes(contains)) {
            return {
                message: `${what} does not contain the text.`,
                expected: contains.slice(0, LONGEST_SHOWN),
                actual,
            };
        }
        if (pattern !== undefined && matches !== undefined && !pattern.test(text)) {
            return { message: `${what} does not match the pattern.`, expected: matches, actual };
        }
        return undefined;
    };
}
function expectHeader(name, present, check) {
    return {
        name: 'headers',
        check: (reply) => {
            const value = reply.header(name);
            if (!present)
                return value === undefined ? undefined : { message: `There is a header ${name}.` };
            return value === undefined
                ? { message: `There is no header ${name}.` }
                : check(value, `The header ${name}`);
        },
    };
}
function withJson(reply, check) {
    const { json } = reply;
    return 'problem' in json ? { message: `It was to be JSON, but ${json.problem}.` } : check(json.value);
}
function expectGolden(golden, { file, absolute = 0, relative = 0 }) {
    return {
        name: 'golden',
        check: (reply) => withJson(reply, (value) => {
            const differences = compareJson(golden, value, { furtherMembers: false, absolute, relative });
            return differences.length === 0
                ? undefined
                : { message: `The answer differs from ${file}.`, differences };
        }),
    };
}
async function expectSchema(file, path, { json, complain }) {
    const schema = await json(path, file);
    if (schema === undefined)
        return undefined;
    const { default: ajv2020 } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    try {
        // Nothing is fetched: a $ref that leads out of the file is a mistake.
        const ajv = new ajv2020.Ajv2020({
            allErrors: false,
            strict: false,
            code: { regExp: await schemaRegExp() },
        });
        const validate = ajv.compile(schema.value);
        return {
            name: 'schema',
            check: (reply) => withJson(reply, (value) => {
                if (validate(value))
                    return undefined;
                const differences = (validate.errors ?? []).slice(0, MOST_SCHEMA_ERRORS).map((error) => ({
                    path: `$${error.instancePath}`,
                    expected: error.message ?? error.keyword,
                    actual: showJson(at(value, error.instancePath)),
                }));
                return { message: `The answer does not fit the schema ${file}.`, differences };
            }),
        };
    }
    catch (error) {
        complain(path, `${file} is no JSON Schema that can be used: ${messageOf(error)}`);
        return undefined;
    }
}
/** The value at a JSON pointer. */
function at(value, pointer) {
    let found = value;
    for (const step of pointer.split('/').slice(1)) {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
/** Undefined, and complained about, where it is no JMESPath. */
async function compileQuery(expression, path, { complain }) {
    const { compile, TreeInterpreter } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 4022));
    try {
        const compiled = compile(expression);
        return (value) => {
            try {
                return {
                    value: TreeInterpreter.search(compiled, value),
                };
            }
            catch (error) {
                return { problem: messageOf(error) };
            }
        };
    }
    catch (error) {
        complain(path, `is no JMESPath: ${messageOf(error)}`);
        return undefined;
    }
}
async function expectQuery(shape, path, tools) {
    const { expression, contains, matches, 'at-least': least, 'at-most': most } = shape;
    const search = await compileQuery(expression, `${path}/expression`, tools);
    const text = await textCheck({ ...(contains === undefined ? {} : { contains }), ...(matches === undefined ? {} : { matches }) }, path, tools);
    if (Object.keys(shape).length === 1) {
        tools.complain(path, 'says nothing of the value: add equals, contains, matches, at-least or at-most');
    }
    if (search === undefined)
        return undefined;
    const judge = (value) => {
        const actual = showJson(value);
        if ('equals' in shape) {
            const differences = compareJson(shape.equals, value, { furtherMembers: false });
            if (differences.length > 0) {
                return { message: `${expression} comes to another value.`, expected: showJson(shape.equals), actual };
            }
        }
        if (least !== undefined && !(typeof value === 'number' && value >= least)) {
            return { message: `${expression} is not large enough.`, expected: `at least ${least}`, actual };
        }
        if (most !== undefined && !(typeof value === 'number' && value <= most)) {
            return { message: `${expression} is not small enough.`, expected: `at most ${most}`, actual };
        }
        if (contains === undefined && matches === undefined)
            return undefined;
        return typeof value === 'string'
            ? text(value, expression)
            : { message: `${expression} does not come to a text.`, actual };
    };
    return {
        name: 'query',
        check: (reply) => withJson(reply, (value) => {
            const found = search(value);
            return 'problem' in found
                ? { message: `${expression} cannot be worked out on this answer: ${found.problem}` }
                : judge(found.value);
        }),
    };
}
function expectShape(at, is, search) {
    const what = at ?? 'The answer';
    return {
        name: 'shape',
        check: (reply) => withJson(reply, (value) => {
            const found = search(value);
            const problem = 'problem' in found ? found.problem : misshapen(found.value, is, '');
            return problem === undefined
                ? undefined
                : { message: `${what} has another shape: ${problem}`, expected: JSON.stringify(is) };
        }),
    };
}
/** What is wrong with the lengths of lists within lists; undefined when nothing is. */
function misshapen(value, [length, ...rest], place) {
    if (length === undefined)
        return undefined;
    if (!Array.isArray(value))
        return `${place === '' ? 'it' : place} is no list`;
    if (length !== '*' && value.length !== length) {
        return `${place === '' ? 'it' : place} has ${value.length} entries, not ${length}`;
    }
    for (const [index, entry] of value.entries()) {
        const problem = misshapen(entry, rest, `${place}[${index}]`);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}

// EXTERNAL MODULE: ./build/dist/src/policy/readNode.js
var readNode = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/dist/src/scoring/suiteSchema.js
const duration = {
    type: 'string',
    pattern: '^\\d{1,9}(?:\\.\\d{1,3})?(?:ms|s|m|h)$',
    title: 'a duration such as 800ms, 30s or 2m',
};
const file = {
    type: 'string',
    minLength: 1,
    maxLength: 1_000,
    description: 'Path from the root of the repository.',
};
const suiteSchema_text = { type: 'string', maxLength: 100_000 };
const pattern = {
    type: 'string',
    minLength: 1,
    maxLength: 1_000,
    description: 'Regular expression in the syntax of RE2, found anywhere in the text.',
};
const expression = { type: 'string', minLength: 1, maxLength: 1_000, description: 'JMESPath.' };
const suiteSchema_status = { type: 'integer', minimum: 100, maximum: 599 };
const statusText = {
    type: 'string',
    pattern: '^[1-5](?:xx|\\d\\d)(?: *, *[1-5](?:xx|\\d\\d))*$',
    title: '200, 2xx, or several with commas',
};
function own(description, properties, required = []) {
    return {
        type: 'object',
        description,
        additionalProperties: false,
        properties,
        ...(required.length === 0 ? {} : { required }),
    };
}
const headerCheck = own('What the header must be like.', {
    equals: suiteSchema_text,
    contains: suiteSchema_text,
    matches: pattern,
    present: { type: 'boolean' },
});
const expect = own('What each answer must be like; 2xx and a body that is not empty when left out.', {
    status: { anyOf: [suiteSchema_status, statusText], description: 'Status of the answer. 2xx when left out.' },
    'max-latency': { ...duration, description: 'Longest time of each request.' },
    p50: { ...duration, description: 'Longest median of the latencies of this case.' },
    p95: { ...duration, description: 'Longest 95th percentile.' },
    p99: { ...duration, description: 'Longest 99th percentile.' },
    body: own('The body as text.', { equals: suiteSchema_text, contains: suiteSchema_text, matches: pattern }),
    json: { description: 'Members that must stand in the answer, at any depth, with these values.' },
    schema: { ...file, description: 'File with a JSON Schema (2020-12) that the answer must fit.' },
    query: {
        type: 'array',
        minItems: 1,
        maxItems: 200,
        description: 'JMESPath expressions and what they must come to.',
        items: own('One expression.', {
            expression,
            equals: { description: 'The value it must come to.' },
            contains: { ...suiteSchema_text, description: 'A text that must stand in the text it comes to.' },
            matches: pattern,
            'at-least': { type: 'number' },
            'at-most': { type: 'number' },
        }, ['expression']),
    },
    golden: own('A JSON file that the answer must be equal to, numbers within a tolerance.', {
        file,
        absolute: { type: 'number', minimum: 0, description: 'Numbers may be so far apart.' },
        relative: { type: 'number', minimum: 0, description: 'The same, as a share of the expected number.' },
    }, ['file']),
    shape: {
        type: 'array',
        minItems: 1,
        maxItems: 200,
        description: 'Lengths of lists within lists.',
        items: own('One list.', {
            at: { ...expression, description: 'JMESPath of the list; the whole answer when left out.' },
            is: {
                type: 'array',
                minItems: 1,
                maxItems: 20,
                description: 'Its length, the length of each of its entries, and so on. "*" stands for any.',
                items: { anyOf: [{ type: 'integer', minimum: 0 }, { enum: ['*'] }] },
            },
        }, ['is']),
    },
    headers: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        description: 'Headers of the answer.',
        items: {
            ...headerCheck,
            properties: { name: { $ref: '#/$defs/headerName' }, ...headerCheck.properties },
            required: ['name'],
        },
    },
    size: own('Length of the body in bytes.', {
        'at-least': { type: 'integer', minimum: 0 },
        'at-most': { type: 'integer', minimum: 0 },
    }),
});
const settings = {
    repeat: {
        type: 'integer',
        minimum: 1,
        maximum: 100_000,
        description: 'How many requests are measured. 1 when left out.',
    },
    concurrency: {
        type: 'integer',
        minimum: 1,
        maximum: 200,
        description: 'How many of them are under way at a time. 1 when left out.',
    },
    'warm-up': {
        type: 'integer',
        minimum: 0,
        maximum: 1_000,
        description: 'Requests before that, which count for nothing. The input warm-up-requests when left out.',
    },
    timeout: {
        ...duration,
        description: 'How long one request may take. The input request-timeout when left out.',
    },
    deployment: {
        type: 'string',
        pattern: '^[A-Za-z][A-Za-z0-9-]{1,62}[A-Za-z0-9]$',
        title: 'the name of a deployment',
        description: 'Deployment to send to, whatever the traffic. The input deployment wins.',
    },
};
/** What a suite file may say: published as schemas/suite.schema.json, and what `parseSuite` goes by. */
const suiteSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/org/aml-endpoint-action/main/schemas/suite.schema.json',
    title: 'Suite of aml-endpoint score',
    ...own('Requests to an endpoint and what their answers must be like. ${NAME} in a text stands for the environment variable of that name, which the input suite-env must list; $${ stands for ${ itself.', {
        defaults: own('What holds for each case that does not say otherwise.', settings),
        cases: {
            type: 'array',
            minItems: 1,
            maxItems: 1_000,
            description: 'In the order in which they are sent.',
            items: own('One request and what its answers must be like.', {
                name: {
                    type: 'string',
                    pattern: '\\S',
                    maxLength: 200,
                    title: 'a name in words',
                    description: 'Must be its own.',
                },
                request: own('What is sent. One of json, text, form and file.', {
                    json: { description: 'Sent as JSON.' },
                    text: { ...suiteSchema_text, description: 'Sent as it is.' },
                    form: {
                        type: 'array',
                        maxItems: 1_000,
                        description: 'Sent as application/x-www-form-urlencoded.',
                        items: own('One field.', { name: suiteSchema_text, value: suiteSchema_text }, ['name', 'value']),
                    },
                    file: { ...file, description: 'Sent byte by byte.' },
                    'content-type': {
                        type: 'string',
                        pattern: '^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:; ?[A-Za-z0-9-]+=[A-Za-z0-9-]+)?$',
                        title: 'a content type such as application/json',
                        description: 'application/json for json and *.json files, text/plain for text, application/octet-stream for other files when left out.',
                    },
                }),
                headers: {
                    type: 'array',
                    maxItems: 50,
                    description: 'Further headers of the request.',
                    items: own('One header.', { name: { $ref: '#/$defs/headerName' }, value: { type: 'string', maxLength: 4_000 } }, ['name', 'value']),
                },
                ...settings,
                expect,
            }, ['name', 'request']),
        },
    }, ['cases']),
    $defs: {
        headerName: {
            type: 'string',
            pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$",
            title: 'the name of a header',
        },
    },
};

;// CONCATENATED MODULE: ./build/dist/src/scoring/suiteFile.js


/** Bytes of a suite file. */
const LONGEST_SUITE = 1024 * 1024;
const MOST_SYNTAX_ERRORS = 20;
/** Reads the text of a suite. All mistakes are found at once; those of what it refers to are added later. */
async function parseSuite(text, name) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lineCounter = new yaml.LineCounter();
    const problems = [];
    const places = new Map();
    const locate = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        const at = { line: Math.max(1, line), column: Math.max(1, col) };
        return { file: name, ...at, endLine: at.line, endColumn: at.column };
    };
    const complain = ({ file, line, column }, what) => {
        problems.push({ place: { file, line, column }, what });
    };
    let suite;
    try {
        const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false };
        const document = yaml.parseDocument(text, { lineCounter, ...options });
        for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)) {
            const isDeep = /call stack/.test(message);
            complain(locate(pos[0]), isDeep ? 'is nested too deeply' : (message.split('\n')[0] ?? ''));
        }
        if (problems.length === 0) {
            const value = (0,readNode/* readNode */.X)(document.contents, suiteSchema, '', locate(0), {
                yaml,
                root: suiteSchema,
                placeOf: (node) => locate(node?.range?.[0] ?? 0),
                complain,
                keep: (path, { file, line, column }) => places.set(path, { file, line, column }),
            });
            // What is wrong was left out of the value; only a whole one has the shape.
            if (problems.length === 0)
                suite = value;
        }
    }
    catch (error) {
        // Brackets thousands deep exhaust the parser's stack.
        if (!(error instanceof RangeError))
            throw error;
        complain(locate(0), 'is nested too deeply');
    }
    return {
        name,
        ...(suite === undefined ? {} : { suite }),
        problems,
        placeOf(path) {
            for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
                const place = places.get(at);
                if (place !== undefined)
                    return place;
            }
            return places.get('') ?? { file: name, line: 1, column: 1 };
        },
    };
}
/** `file:line:column: what`, by place. */
function sayProblems(problems) {
    return [...problems]
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ place, what }) => `${place.file}:${place.line}:${place.column}: ${what}`);
}

// EXTERNAL MODULE: ./build/dist/src/secrets/forms.js
var secrets_forms = __webpack_require__(6489);
;// CONCATENATED MODULE: ./build/dist/src/commands/scoreSuites.js





const MOST_PROBLEMS = 50;
/** Reads suites and all that they name. Every mistake of all of them is said at once: `suite-invalid`, exit code 2. */
async function readSuites(patterns, request, workspace, effects) {
    const cases = [];
    const problems = [];
    const paths = await findFiles('suite', patterns, workspace, effects);
    for (const path of paths) {
        const file = await parseSuite(await readNamedFile(path, workspace, LONGEST_SUITE), path);
        if (file.suite !== undefined) {
            const reader = new SuiteReader(file, file.suite, request, workspace, effects);
            for (const index of file.suite.cases.keys())
                cases.push(await reader.read(index));
        }
        problems.push(...file.problems);
    }
    if (problems.length === 0)
        return cases;
    const said = sayProblems(problems);
    const more = said.length - MOST_PROBLEMS;
    throw refuse('suite-invalid', `${paths.join(', ').slice(0, 300)} ${said.length === 1 ? 'has a mistake' : `have ${said.length} mistakes`}.`, 'Mend the lines named above. Nothing was sent.', [...said.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'));
}
/** What the run itself sets: a suite that could say it could send the credential elsewhere or elude its deployment. */
const OWN_HEADERS = /^(?:authorization|api-key|ocp-apim-.*|proxy-.*|host|connection|content-length|content-type|transfer-encoding|expect|upgrade|te|trailer|keep-alive|cookie|azureml-model-deployment|x-ms-client-request-id|accept-encoding)$/i;
class SuiteReader {
    #file;
    #suite;
    #request;
    #workspace;
    #effects;
    #names = new Set();
    constructor(file, suite, request, workspace, effects) {
        this.#file = file;
        this.#suite = suite;
        this.#request = request;
        this.#workspace = workspace;
        this.#effects = effects;
    }
    async read(index) {
        const path = `cases/${index}`;
        const { defaults } = this.#suite;
        const own = this.#suite.cases[index];
        if (own === undefined)
            throw new RangeError(`there is no case ${index}`);
        const shape = { ...defaults, ...own };
        if (this.#names.has(shape.name))
            this.#complain(`${path}/name`, 'another case has this name');
        this.#names.add(shape.name);
        const { statuses, each, series } = await makeExpectations(shape.expect ?? {}, `${path}/expect`, {
            complain: (at, what) => this.#complain(at, what),
            json: (at, file) => this.#json(at, file),
        });
        return {
            name: shape.name,
            place: this.#file.placeOf(path),
            ...(shape.deployment === undefined ? {} : { deployment: shape.deployment }),
            request: await this.#body(shape, path),
            statuses,
            expectations: each,
            series,
            repeat: shape.repeat ?? 1,
            concurrency: shape.concurrency ?? 1,
            warmUp: shape['warm-up'] ?? this.#request.warmUp,
            timeoutMs: shape.timeout === undefined ? this.#request.requestTimeout : milliseconds(shape.timeout),
        };
    }
    async #body(shape, path) {
        const { request } = shape;
        const kinds = ['json', 'text', 'form', 'file'].filter((kind) => kind in request);
        if (kinds.length !== 1) {
            this.#complain(`${path}/request`, 'must have one of json, text, form and file');
        }
        const at = `${path}/request/${kinds[0] ?? ''}`;
        const headers = this.#headers(shape, path);
        const make = (type, body) => ({
            contentType: request['content-type'] ?? type,
            headers,
            body: typeof body === 'string' ? Buffer.from(body) : body,
        });
        if (request.file !== undefined) {
            const bytes = await this.#bytes(at, request.file);
            return make(request.file.endsWith('.json') ? 'application/json' : 'application/octet-stream', bytes);
        }
        if (request.text !== undefined)
            return make('text/plain; charset=utf-8', this.#fill(request.text, at));
        if (request.form !== undefined) {
            const fields = request.form.map(({ name, value }) => [name, this.#fill(value, at)]);
            return make('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
        }
        return make('application/json', JSON.stringify(this.#fillJson(request.json ?? null, at)));
    }
    #headers(shape, path) {
        const headers = {};
        for (const [index, { name, value }] of (shape.headers ?? []).entries()) {
            const at = `${path}/headers/${index}`;
            const text = this.#fill(value, `${at}/value`);
            if (OWN_HEADERS.test(name))
                this.#complain(`${at}/name`, `${name} is set by the run itself`);
            else if (!/^[\t\x20-\x7e]*$/.test(text))
                this.#complain(`${at}/value`, 'may hold ASCII text only');
            else
                headers[name.toLowerCase()] = text;
        }
        return headers;
    }
    #fillJson(value, at) {
        if (typeof value === 'string')
            return this.#fill(value, at);
        if (Array.isArray(value))
            return value.map((one) => this.#fillJson(one, at));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#fillJson(one, at)]));
    }
    /** Variables of the environment that `suite-env` lists; every other name is a mistake of the suite. */
    #fill(text, at) {
        return text.replaceAll(/\$?\$\{([^}]{0,100})\}/g, (found, name) => {
            if (found.startsWith('$$'))
                return found.slice(1);
            const value = this.#effects.env[name];
            if (!this.#request.suiteEnv.includes(name)) {
                this.#complain(at, `the input suite-env does not list ${name}; $\${…} stands for the text itself`);
            }
            else if (value === undefined) {
                this.#complain(at, `the environment variable ${name} is not set`);
            }
            else if (value.length >= secrets_forms/* SHORTEST_SECRET */.c3) {
                this.#effects.mask(value);
            }
            return value ?? '';
        });
    }
    async #json(at, file) {
        const problems = this.#file.problems.length;
        const bytes = await this.#bytes(at, file);
        if (this.#file.problems.length > problems)
            return undefined;
        try {
            return { value: JSON.parse(bytes.toString('utf8')) };
        }
        catch {
            this.#complain(at, `${file} is not JSON`);
            return undefined;
        }
    }
    async #bytes(at, file) {
        const read = await (0,workspaceFile/* readBytesInside */.sD)(this.#workspace, file, LONGEST_REQUEST);
        if (read.ok)
            return read.bytes;
        this.#complain(at, `${file} ${FILE_PROBLEMS[read.problem]}`);
        return Buffer.alloc(0);
    }
    #complain(path, what) {
        this.#file.problems.push({ place: this.#file.placeOf(path), what });
    }
}

;// CONCATENATED MODULE: ./build/dist/src/commands/scoreCases.js




/** The cases that the inputs come to: those of suites, or one for each body of `request`. */
async function readCases(request, effects) {
    const workspace = effects.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const { what } = request;
    if (what.kind === 'suites')
        return await readSuites(what.patterns, request, workspace, effects);
    const make = (name, text, file) => ({
        name,
        ...(file === undefined ? {} : { place: { file, line: 1, column: 1 } }),
        request: { contentType: 'application/json', headers: {}, body: Buffer.from(text) },
        statuses: request.statuses ?? statusSet/* SUCCESS */.qO,
        expectations: expectationsOf(request),
        series: [],
        repeat: 1,
        concurrency: 1,
        warmUp: request.warmUp,
        timeoutMs: request.requestTimeout,
    });
    if (what.kind === 'json')
        return [make('request', what.text)];
    const cases = [];
    for (const path of await findFiles('request', what.patterns, workspace, effects)) {
        const text = await readNamedFile(path, workspace, LONGEST_REQUEST);
        try {
            JSON.parse(text);
        }
        catch (error) {
            const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
            throw refuse('score-file-invalid', `${path} is not JSON.`, 'Correct the file.', why);
        }
        cases.push(make(path, text, path));
    }
    return cases;
}
function expectationsOf({ statuses, expectJson: json, maxLatency }) {
    return [
        expectStatus(statuses ?? statusSet/* SUCCESS */.qO),
        json === undefined ? expectSomeBody() : expectJson(json.value),
        ...(maxLatency === undefined ? [] : [expectLatency(maxLatency)]),
    ];
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/dist/src/azure/leastPrivilege.js
var leastPrivilege = __webpack_require__(7010);
;// CONCATENATED MODULE: ./build/dist/src/azure/ownPermissions.js



/**
 * What the identity of the run itself may do with an endpoint, as Azure adds it up over all its roles; undefined where
 * it cannot be looked up.
 * @see https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
async function readOwnPermissions({ arm }, id) {
    const path = `${(0,endpointId/* formatEndpointId */.CJ)(id)}/providers/Microsoft.Authorization/permissions`;
    const answer = await arm.get(path, '2022-04-01');
    const items = (0,body.at)(answer.body, 'value');
    if (!(0,armFailures/* succeeded */.gq)(answer) || !Array.isArray(items) || (0,body.at)(answer.body, 'nextLink') != null)
        return undefined;
    const list = (item, field) => {
        const value = (0,body.at)(item, field);
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    };
    return items.map((item) => ({
        actions: list(item, 'actions'),
        notActions: list(item, 'notActions'),
        dataActions: list(item, 'dataActions'),
        notDataActions: list(item, 'notDataActions'),
    }));
}

// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var operations = __webpack_require__(5951);
;// CONCATENATED MODULE: ./build/dist/src/commands/scoringQuestions.js








const LOG_LINES = 30;
/** What Azure and the resolver say of an endpoint that does not answer as it should; nothing is asked twice. */
function askAbout(azure, id) {
    const { login } = azure;
    const scorer = { objectId: login.identity.objectId, principalType: login.principalType };
    const logs = new Map();
    const reasons = new Map();
    let permitted;
    return {
        scoringRole: (0,leastPrivilege/* leastPrivilegeSnippet */.w)(id, 'score', scorer),
        mayScore() {
            permitted ??= mayScore(azure, id);
            return permitted;
        },
        whyNotFound(deployment) {
            const key = deployment ?? '';
            const reason = reasons.get(key) ?? whyNotFound(azure, id, deployment);
            reasons.set(key, reason);
            return reason;
        },
        privateAddress,
        logs(deployment) {
            const said = logs.get(deployment) ?? readLogs(azure, id, deployment, LOG_LINES);
            logs.set(deployment, said);
            return said;
        },
    };
}
async function mayScore(azure, id) {
    const permissions = await readOwnPermissions(azure, id);
    if (permissions === undefined)
        return 'unknown';
    return (0,operations/* grantingPattern */.D)(permissions, (0,leastPrivilege/* operationOf */.z)(id, 'score')) === undefined ? 'no' : 'yes';
}
/** A 404 of a router that knows no way: for good, or until what was deployed just now has come to it. */
async function whyNotFound(azure, id, deployment) {
    if (deployment !== undefined) {
        if ((await hasDeployment(azure, id, deployment)) !== false)
            return undefined;
        return scoringFailure({
            code: 'deployment-not-found',
            message: `${id.name} has no deployment ${JSON.stringify(deployment)}.`,
            remedy: 'Check the name (az ml online-deployment list), and that this step comes after the deployment.',
            exitCode: src_failure/* EXIT */.d.nothingMatched,
        });
    }
    const traffic = await readTraffic(azure, id);
    if (traffic === undefined || Object.values(traffic).some((share) => share > 0))
        return undefined;
    return scoringFailure({
        code: 'endpoint-without-traffic',
        message: `${id.name} sends its traffic to no deployment, so that nobody answers.`,
        remedy: 'Give a deployment traffic (az ml online-endpoint update --traffic blue=100), or name the deployment to score as deployment.',
        exitCode: src_failure/* EXIT */.d.unreachable,
    });
}
/** Addresses that are routed within a network only. @see https://www.rfc-editor.org/rfc/rfc1918, rfc6598, rfc4193 */
const PRIVATE = new external_node_net_.BlockList();
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addSubnet('100.64.0.0', 10);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
async function privateAddress(host) {
    const name = host.replace(/^\[|\]$/g, '');
    const found = (0,external_node_net_.isIP)(name) === 0 ? await (0,external_node_dns_promises_.lookup)(name, { all: true }).catch(() => []) : [{ address: name }];
    return found
        .map(({ address }) => address)
        .find((address) => PRIVATE.check(address, (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4'));
}

;// CONCATENATED MODULE: ./build/dist/src/commands/score.js

















/** What is done by exit code, the gravest first. */
const ORDER = [
    src_failure/* EXIT */.d.error,
    src_failure/* EXIT */.d.refused,
    src_failure/* EXIT */.d.unreachable,
    src_failure/* EXIT */.d.findings,
    src_failure/* EXIT */.d.nothingMatched,
];
/** Scores every endpoint with every case, one endpoint after the other. */
async function score(request, effects, progress) {
    const cases = await readCases(request, effects);
    const ca = await readAuthority(request.scoringCaFile, effects.env);
    const ids = [];
    for (const target of request.targets)
        ids.push(await (0,endpointAccess/* identifyTarget */._A)(target, request.login, effects.env));
    for (const id of ids)
        requireOnline(id);
    const [first] = ids;
    if (ids.length === 1 && first !== undefined)
        progress.endpointId = (0,endpointId/* formatEndpointId */.CJ)(first);
    const connections = new Map();
    const endpoints = [];
    const codes = [];
    const latencies = [];
    for (const id of ids) {
        if (effects.signal.aborted)
            break;
        const key = id.subscriptionId.toLowerCase();
        const azure = connections.get(key) ?? (await (0,endpointAccess/* connect */.Ng)(request.login, id.subscriptionId, effects, progress));
        connections.set(key, azure);
        const scored = await scoreEndpoint(azure, id, cases, request, ca, effects);
        endpoints.push(scored.score);
        for (const latency of scored.latencies)
            latencies.push(latency);
        if (scored.exitCode !== undefined)
            codes.push(scored.exitCode);
    }
    const exitCode = ORDER.find((code) => codes.includes(code)) ?? src_failure/* EXIT */.d.ok;
    return makeReport(request, endpoints, latencies, exitCode, effects, progress);
}
function makeReport({ dryRun }, endpoints, latencies, exitCode, effects, progress) {
    const cases = endpoints.flatMap((endpoint) => endpoint.cases);
    const latencyMs = summarizeLatencies(latencies);
    const ended = effects.signal.aborted ? (0,outcome/* sortFailure */.z)(effects.signal.reason) : undefined;
    return {
        schemaVersion: '1',
        tool: { name: 'aml-endpoint', version: product/* VERSION */.x },
        command: 'score',
        endedAt: (0,runEnd/* isoTime */.Ly)(effects.now()),
        result: ended?.result ?? RESULTS[exitCode] ?? 'error',
        exitCode: ended?.exitCode ?? exitCode,
        passed: ended === undefined && exitCode === src_failure/* EXIT */.d.ok && !dryRun,
        complete: ended === undefined,
        identity: progress.identity ?? {},
        summary: {
            endpoints: endpoints.length,
            cases: cases.length,
            failedCases: cases.filter(({ passed }) => !passed).length,
            requests: cases.reduce((sum, { requests }) => sum + requests, 0),
            ...(latencyMs === undefined ? {} : { latencyMs }),
        },
        endpoints,
    };
}
const RESULTS = {
    [src_failure/* EXIT */.d.ok]: 'ok',
    [src_failure/* EXIT */.d.findings]: 'findings',
    [src_failure/* EXIT */.d.refused]: 'refused',
    [src_failure/* EXIT */.d.nothingMatched]: 'nothing-matched',
    [src_failure/* EXIT */.d.unreachable]: 'unreachable',
};
async function scoreEndpoint(azure, id, cases, request, ca, effects) {
    const results = [];
    const latencies = [];
    const ready = { attempts: 0, waitedMs: 0 };
    let opened;
    let sender;
    let failure;
    try {
        opened = await (0,endpointAccess/* openEndpoint */.kz)(azure, id, {
            allowKey: true,
            key: 'primary',
            allowedScoringHosts: request.allowedScoringHosts,
            allowHttp: request.allowHttp,
        });
        const deployments = await deploymentsOf(azure, id, request.deployments);
        if (request.dryRun) {
            tellPlan(opened, deployments, cases, effects);
        }
        else {
            const { scoringUri, tokenType, fetch } = opened;
            const first = await fetch();
            if (tokenType === 'Key')
                effects.log.warning(KEY_WARNING(id.name));
            sender = createSender({
                url: scoringUri,
                route: (0,route/* readRoute */.S9)(effects.env),
                signal: effects.signal,
                clock: () => performance.now(),
                ...(ca === undefined ? {} : { ca }),
            });
            const target = {
                id,
                url: scoringUri,
                tokenType,
                credentials: keepCredential(first, fetch, effects.now),
                questions: askAbout(azure, id),
            };
            const limits = {
                readyTimeoutMs: request.readyTimeout,
                retries: request.retries,
                logsOnFailure: request.logsOnFailure,
            };
            const runs = new Map();
            for (const { deployment, one } of pinned(cases, deployments)) {
                if (effects.signal.aborted)
                    break;
                let run = runs.get(deployment);
                if (run === undefined) {
                    run = createEndpointRun(target, deployment, sender, limits, effects);
                    const { attempts, waitedMs } = await run.makeReady(one);
                    ready.attempts += attempts;
                    ready.waitedMs += waitedMs;
                    runs.set(deployment, run);
                }
                const measured = await run.run(one);
                results.push(measured.result);
                for (const latency of measured.latencies)
                    latencies.push(latency);
            }
        }
    }
    catch (error) {
        // What is told of an interrupted run is what it came to.
        if (effects.signal.aborted)
            failure = undefined;
        else if (error instanceof src_failure/* Failure */.H)
            failure = error;
        else
            throw error;
    }
    finally {
        sender?.close();
    }
    const failed = results.some(({ passed }) => !passed);
    const latencyMs = summarizeLatencies(latencies);
    const exitCode = failure?.details.exitCode ?? (failed ? src_failure/* EXIT */.d.findings : undefined);
    return {
        latencies,
        ...(exitCode === undefined ? {} : { exitCode }),
        score: {
            endpointId: (0,endpointId/* formatEndpointId */.CJ)(id),
            name: id.name,
            ...(opened === undefined ? {} : { scoringUri: opened.scoringUri.href, tokenType: opened.tokenType }),
            passed: results.length > 0 && exitCode === undefined && !effects.signal.aborted,
            ...(ready.attempts === 0 ? {} : { ready: { ...ready, waitedMs: Math.round(ready.waitedMs) } }),
            cases: results,
            ...(latencyMs === undefined ? {} : { latencyMs }),
            ...(failure === undefined ? {} : { failure: detailsOf(failure) }),
        },
    };
}
function detailsOf({ details }) {
    const { exitCode: _, ...rest } = details;
    return rest;
}
const KEY_WARNING = (name) => `${name} authenticates by key (AML001). The key is used in this process alone; endpoints with auth mode AADToken or AMLToken need none.`;
/** Undefined stands for the way that the traffic takes. */
async function deploymentsOf(azure, id, asked) {
    if (asked.length === 0)
        return [undefined];
    if (!asked.includes('all'))
        return asked;
    const names = await listDeployments(azure, id);
    if (names.length > 0)
        return names;
    throw new src_failure/* Failure */.H({
        code: 'endpoint-without-deployments',
        message: `${id.name} has no deployment.`,
        remedy: 'Put this step after the one that deploys.',
        exitCode: src_failure/* EXIT */.d.nothingMatched,
    });
}
/** Each case for each deployment, held to where its answer comes from; what the inputs name wins over the suite. */
function pinned(cases, deployments) {
    return deployments.flatMap((asked) => cases.map((one) => {
        const deployment = asked ?? one.deployment;
        if (deployment === undefined)
            return { deployment, one };
        const expectations = [...one.expectations, expectDeployment(deployment)];
        return { deployment, one: { ...one, expectations } };
    }));
}
function tellPlan({ endpoint, scoringUri, tokenType }, deployments, cases, { log }) {
    for (const { deployment, one } of pinned(cases, deployments)) {
        const to = deployment === undefined ? 'as its traffic goes' : `deployment ${deployment}`;
        const { name, request, repeat, warmUp } = one;
        log.info(`Would send to ${endpoint.id.name} (${to}): POST ${scoringUri.href}, ${request.contentType}, ${request.body.byteLength} bytes, ` +
            `${warmUp + repeat} requests, with a credential of the kind ${tokenType}: ${name}`);
    }
}
function requireOnline(id) {
    if (id.type === 'online')
        return;
    throw new src_failure/* Failure */.H({
        code: 'endpoint-type-not-scored',
        message: `${id.name} is of the type ${id.type}; score takes online endpoints.`,
        remedy: 'Name an online endpoint.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
/** PEM text of an authority that the scoring host, and nothing else, may be signed by. */
async function readAuthority(file, env) {
    if (file === undefined)
        return undefined;
    const event = (0,workspaceFile/* foreignCheckout */.B7)(env);
    if (event !== undefined) {
        throw new src_failure/* Failure */.H({
            code: 'scoring-ca-untrusted',
            message: `scoring-ca-file is not read in a run of ${event}: whoever wrote what is checked out there could read the credential.`,
            remedy: 'Score this endpoint in a run of another event, or have NODE_EXTRA_CA_CERTS set on the runner.',
            exitCode: src_failure/* EXIT */.d.refused,
        });
    }
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    if (/-----BEGIN CERTIFICATE-----/.test(text))
        return text;
    throw new src_failure/* Failure */.H({
        code: 'scoring-ca-invalid',
        message: `${file} (scoring-ca-file) cannot be read, or holds no certificate in PEM form.`,
        remedy: 'Name the PEM file of the authority that signed the certificate of the scoring host.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

// EXTERNAL MODULE: ./build/dist/src/report/clip.js
var clip = __webpack_require__(9677);
// EXTERNAL MODULE: ./build/dist/src/report/xml.js
var xml = __webpack_require__(7534);
;// CONCATENATED MODULE: ./build/dist/src/report/scoreJunit.js



const LONGEST_NAME = 600;
const LONGEST_TEXT = 16_000;
/** A scoring run as JUnit XML: a suite for each endpoint, a test for each case; times in seconds. */
function* renderScoreJUnit(report) {
    const { cases, failedCases } = report.summary;
    const errors = report.endpoints.filter(({ failure }) => failure !== undefined).length;
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aml-endpoint score" tests="${cases + errors}" failures="${failedCases}" errors="${errors}">\n`;
    for (const endpoint of report.endpoints) {
        const failed = endpoint.cases.filter(({ passed }) => !passed).length;
        const stopped = endpoint.failure === undefined ? 0 : 1;
        const time = seconds(endpoint.cases.reduce((sum, { latencyMs }) => sum + total(latencyMs), 0));
        yield `<testsuite name="${attribute(endpoint.name)}" tests="${endpoint.cases.length + stopped}" failures="${failed}" errors="${stopped}" skipped="0" time="${time}" timestamp="${(0,xml/* xmlText */.x)(report.endedAt.slice(0, 19))}">\n`;
        for (const one of endpoint.cases)
            yield caseXml(endpoint, one);
        if (endpoint.failure !== undefined) {
            const { code, message, cause = '', remedy } = endpoint.failure;
            const text = [message, cause, `What to do: ${remedy}`].filter((line) => line !== '').join('\n');
            yield `<testcase classname="${attribute(endpoint.name)}" name="is scored to the end" time="0">\n<error type="${attribute(code)}" message="${attribute(message)}">${scoreJunit_body(text)}</error>\n</testcase>\n`;
        }
        yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
}
function caseXml(endpoint, one) {
    const group = one.deployment === undefined ? endpoint.name : `${endpoint.name}.${one.deployment}`;
    const place = one.place === undefined ? '' : ` file="${attribute(one.place.file)}" line="${one.place.line}"`;
    const start = `<testcase classname="${attribute(group)}" name="${attribute(one.name)}"${place} time="${seconds(total(one.latencyMs))}"`;
    if (one.passed)
        return `${start}/>\n`;
    const [first] = one.failures;
    const message = first?.message ?? 'The run was interrupted.';
    const text = [...one.failures.flatMap(describeCaseFailure), ...describeLogs(one)].join('\n');
    return `${start}>\n<failure type="${attribute(first?.expectation ?? 'interrupted')}" message="${attribute(message)}">${scoreJunit_body(text)}</failure>\n</testcase>\n`;
}
function total(latencyMs) {
    return latencyMs === undefined ? 0 : latencyMs.mean * latencyMs.count;
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
function attribute(text) {
    return (0,xml/* xmlAttribute */.I)((0,clip/* clip */.$)(text, LONGEST_NAME));
}
function scoreJunit_body(text) {
    return (0,xml/* xmlText */.x)((0,clip/* clip */.$)(text, LONGEST_TEXT));
}

// EXTERNAL MODULE: ./build/dist/src/surface/runnerFiles.js
var runnerFiles = __webpack_require__(9425);
;// CONCATENATED MODULE: ./build/dist/src/commands/scoreFiles.js




/** Writes both reports without what was masked; what cannot be written is warned of. */
async function writeScoreFiles(report, { reportDir }, runnerTemp, surface) {
    const directory = await (0,reportFiles/* orWarn */.wF)('reports', surface, () => (0,runnerFiles/* makeReportDirectory */._q)(reportDir, runnerTemp));
    if (directory === undefined)
        return {};
    const json = await (0,reportFiles/* orWarn */.wF)('JSON report', surface, () => (0,runnerFiles/* writePieces */.Rx)(directory, 'score.json', [surface.redact(renderScoreReport(report))]));
    const junit = await (0,reportFiles/* orWarn */.wF)('JUnit report', surface, () => (0,runnerFiles/* writePieces */.Rx)(directory, 'score.junit.xml', [surface.redact([...renderScoreJUnit(report)].join(''))]));
    return { ...(json === undefined ? {} : { json }), ...(junit === undefined ? {} : { junit }) };
}

;// CONCATENATED MODULE: ./build/dist/src/commands/scoreStep.js











/** GitHub shows ten annotations of each kind for a step. */
const MOST_ANNOTATIONS = 9;
/** The action's `score`: sends, checks, reports. Answers the exit code; nothing is thrown. */
async function runScoreStep(request, surface, core) {
    const progress = {};
    const readableByAnyone = !request.publishDetails && (await (0,visibility/* isReadableByAnyone */.g)(surface.env));
    const shown = readableByAnyone ? withoutNames(surface, request) : surface;
    let report;
    try {
        const logsOnFailure = request.logsOnFailure && !readableByAnyone;
        report = await score({ ...request, logsOnFailure }, shown, progress);
        await publish(report, request, readableByAnyone, shown, core);
    }
    catch (error) {
        const failed = (0,outcome/* sortFailure */.z)(error);
        if (progress.endpointId !== undefined)
            core.setOutput('endpoint-id', progress.endpointId);
        return await (0,stepEnd/* endStep */.C)(core, surface, (0,runEnd/* reportFailedRun */.Bt)('score', progress, failed, surface.now()), failed);
    }
    if (!report.complete)
        surface.fail((0,outcome/* sortFailure */.z)(surface.signal.reason));
    return report.exitCode;
}
/**
 * The surface of a run whose log anyone may read: endpoints go without their names, and nothing is told that the service
 * said or that is made of ids. The addresses that are asked hold names: debug lines are left out.
 */
function withoutNames(surface, { targets }) {
    const names = targets.flatMap((target) => (target.kind === 'endpoint' ? [target.id.name] : [target.alias]));
    const hide = (text) => names.reduce((rest, name) => rest.replaceAll(name, 'the endpoint'), text);
    const { log } = surface;
    return {
        ...surface,
        log: {
            info: (text) => log.info(hide(text)),
            notice: (text) => log.notice(hide(text)),
            warning: (text) => log.warning(hide(text)),
            debug: () => undefined,
        },
        fail({ details, ...run }) {
            const { code, message, remedy } = details;
            surface.fail({ ...run, details: { code, message: hide(message), remedy } });
        },
    };
}
/** Outputs and reports; the log last, so that the verdict is its last line. */
async function publish(report, request, readableByAnyone, surface, core) {
    const { summary, identity } = report;
    const written = await writeScoreFiles(report, request, surface.env['RUNNER_TEMP'], surface);
    const outputs = {
        result: report.result,
        'identity-object-id': identity.objectId,
        'report-json': written.json,
        'junit-file': written.junit,
        ...(request.dryRun
            ? {}
            : {
                passed: String(report.passed),
                'failed-cases': String(summary.failedCases),
                'latency-p50': String(summary.latencyMs?.p50 ?? ''),
                'latency-p95': String(summary.latencyMs?.p95 ?? ''),
                results: summarizeEndpoints(report),
            }),
    };
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            core.setOutput(name, value);
    if (request.dryRun)
        return;
    await (0,reportFiles/* orWarn */.wF)('job summary', surface, async () => {
        if ((surface.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
            return;
        await core.summary.addRaw(surface.redact(renderScoreSummary(report, readableByAnyone))).write();
    });
    for (const { failure } of report.endpoints) {
        if (failure !== undefined)
            surface.fail({ ...(0,outcome/* sortFailure */.z)(undefined), details: failure });
    }
    annotate(report, readableByAnyone, surface);
    for (const line of readableByAnyone ? [describeScore(report)] : renderScoreText(report)) {
        surface.log.info(line);
    }
}
/** A failed case, at the line where it is written down. */
function annotate(report, readableByAnyone, surface) {
    const failed = report.endpoints.flatMap((endpoint) => endpoint.cases.filter(({ failures }) => failures.length > 0).map((one) => ({ endpoint, one })));
    if (failed.length === 0)
        return;
    if (readableByAnyone) {
        surface.annotate('error', describeScore(report), { title: 'score' });
        return;
    }
    for (const { endpoint, one } of failed.slice(0, MOST_ANNOTATIONS)) {
        const { place } = one;
        const more = one.failures.length > 1 ? ` (and ${one.failures.length - 1} more)` : '';
        surface.annotate('error', `${titleOfCase(endpoint, one)}: ${one.failures[0]?.message ?? ''}${more}`, {
            title: 'score',
            ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
        });
    }
    if (failed.length > MOST_ANNOTATIONS)
        surface.annotate('error', describeScore(report), { title: 'score' });
}


/***/ })

};
