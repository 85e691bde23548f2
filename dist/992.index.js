export const id = 992;
export const ids = [992];
export const modules = {

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCloudFile: () => (/* binding */ readCloudFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3442);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4570);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2760);
/* harmony import */ var _scoringHosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1799);







const LONGEST_FILE = 64 * 1024;
const ORIGINS = ['authority', 'resourceManager', 'graph'];
const AUDIENCES = [
    'resourceManagerAudience',
    'machineLearningAudience',
    'cognitiveServicesAudience',
    'federationAudience',
];
const FIELDS = ['name', 'scoringHosts', ...ORIGINS, ...AUDIENCES];
/**
 * Reads the description of a custom cloud. The file belongs to the runner: one inside the workspace or `RUNNER_TEMP`,
 * where a step or a pull request can put files, is refused; symbolic links are followed before that is judged.
 */
async function readCloudFile(path, env) {
    if (path === undefined || path === '') {
        throw refuse('cloud-file-missing', `cloud: custom needs a file, and ${_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOUD_FILE_VARIABLE */ .yD} is not set.`);
    }
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
        throw refuse('cloud-file-location', `${_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOUD_FILE_VARIABLE */ .yD} must be an absolute path.`);
    }
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        throw refuse('cloud-file-missing', `The cloud file ${path} cannot be read.`);
    }
    await refuseWritablePlaces(real, env);
    const text = await readBounded(real, path);
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw refuse('cloud-file-invalid', `The cloud file ${path} is not JSON.`);
    }
    return checkCloud(value, path);
}
async function refuseWritablePlaces(file, env) {
    for (const variable of ['GITHUB_WORKSPACE', 'RUNNER_TEMP']) {
        const folder = env[variable];
        if (folder === undefined || folder === '')
            continue;
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, file);
        if (way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))) {
            throw refuse('cloud-file-location', `The cloud file lies inside ${variable}, where the steps of a job can write.`, 'It says where credentials are sent, so it must be the runner’s own.');
        }
    }
}
async function readBounded(file, path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
        try {
            if (!(await handle.stat()).isFile())
                throw new Error('not a file');
            const buffer = Buffer.alloc(LONGEST_FILE + 1);
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
            if (bytesRead > LONGEST_FILE) {
                throw refuse('cloud-file-invalid', `The cloud file ${path} is longer than ${LONGEST_FILE} bytes.`);
            }
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            throw error;
        throw refuse('cloud-file-missing', `The cloud file ${path} cannot be read.`);
    }
}
/** Checks every field before it gives up, so that all problems are seen at once. */
function checkCloud(value, path) {
    if (!(0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        throw refuse('cloud-file-invalid', `The cloud file ${path} must hold one JSON object.`);
    const problems = [];
    const text = (field) => {
        const found = value[field];
        if (typeof found === 'string' && found !== '' && found.length <= 300 && found === (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanForeignText */ .V)(found))
            return found;
        problems.push(`${field}: ${found === undefined ? 'is missing' : 'must be a text of 1 to 300 printable characters'}`);
        return '';
    };
    const origin = (field) => {
        const found = text(field);
        if (found === '')
            return '';
        const url = URL.canParse(found) ? new URL(found) : undefined;
        if (url?.protocol === 'https:' && (found === url.origin || found === `${url.origin}/`))
            return url.origin;
        problems.push(`${field}: must be an https origin without path, query or user, such as https://login.example.com`);
        return '';
    };
    const audience = (field) => {
        const found = text(field).replace(/\/$/, '');
        if (found !== '' &&
            !/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+$/i.test(found) &&
            !/^[0-9a-f-]{36}$/i.test(found)) {
            problems.push(`${field}: must be an audience such as https://ml.example.com, api://name or a GUID`);
        }
        return found;
    };
    const scoringHosts = () => {
        const found = value['scoringHosts'];
        if (Array.isArray(found) && found.length <= 100 && found.every((item) => typeof item === 'string')) {
            const bad = found.filter((item) => !(0,_scoringHosts_js__WEBPACK_IMPORTED_MODULE_4__/* .isScoringHostPattern */ .co)(item));
            if (bad.length === 0)
                return found;
            problems.push(`scoringHosts: ${bad
                .slice(0, 3)
                .map((item) => JSON.stringify((0,_foreignText_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanForeignText */ .V)(item, 80)))
                .join(', ')} is not a host such as scoring.example.com:8443 or *.inference.example.com`);
            return [];
        }
        problems.push('scoringHosts: must be a list of at most 100 hosts');
        return [];
    };
    const cloud = {
        name: text('name'),
        authority: origin('authority'),
        resourceManager: origin('resourceManager'),
        resourceManagerAudience: audience('resourceManagerAudience'),
        machineLearningAudience: audience('machineLearningAudience'),
        cognitiveServicesAudience: audience('cognitiveServicesAudience'),
        graph: origin('graph'),
        scoringHosts: scoringHosts(),
        federationAudience: audience('federationAudience'),
        custom: true,
    };
    for (const field of Object.keys(value)) {
        if (!FIELDS.includes(field))
            problems.push(`${(0,_foreignText_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanForeignText */ .V)(field, 80)}: is not a field of a cloud`);
    }
    if (problems.length > 0) {
        throw refuse('cloud-file-invalid', `The cloud file ${path} has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`, problems.join('\n'));
    }
    return cloud;
}
function refuse(code, message, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        code,
        message,
        ...(cause === undefined ? {} : { cause }),
        remedy: `Put the description of the cloud into a JSON file on the runner, outside the workspace and RUNNER_TEMP, and ` +
            `name it by its absolute path in ${_clouds_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOUD_FILE_VARIABLE */ .yD}. For one of Microsoft’s clouds set the cloud input instead.`,
        snippets: [
            {
                language: 'json',
                text: JSON.stringify({
                    name: 'OurCloud',
                    authority: 'https://login.example.com',
                    resourceManager: 'https://management.example.com',
                    resourceManagerAudience: 'https://management.example.com',
                    machineLearningAudience: 'https://ml.example.com',
                    cognitiveServicesAudience: 'https://cognitiveservices.example.com',
                    graph: 'https://graph.example.com',
                    scoringHosts: ['*.inference.ml.example.com'],
                    federationAudience: 'api://AzureADTokenExchange',
                }, null, 2),
            },
        ],
        exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused,
    });
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   co: () => (/* binding */ isScoringHostPattern),
/* harmony export */   rh: () => (/* binding */ isHostAllowed)
/* harmony export */ });
/* unused harmony export isScoringHostAllowed */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

/**
 * Whether a credential may be handed on for this address: https, and its host one of the patterns. A pattern is a host
 * with an optional port (443 when absent); `*.` at its front stands for one or more labels. Compared as the URL parser
 * sees the host: lower case, punycode, no trailing dot; addresses with a user or password never pass.
 */
function isScoringHostAllowed(patterns, address) {
    const url = parse(address);
    if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return false;
    return isHostAllowed(patterns, url);
}
/** As above without a word on the scheme: for callers that were told to allow plain http. */
function isHostAllowed(patterns, url) {
    const host = url.hostname.replace(/\.$/, '');
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return patterns.some((pattern) => {
        const wanted = split(pattern);
        if (wanted === undefined || wanted.port !== port)
            return false;
        if (!wanted.anySubdomain)
            return host === wanted.host;
        const label = host.slice(0, -wanted.host.length - 1);
        return host.endsWith(`.${wanted.host}`) && label !== '' && !label.startsWith('.') && !label.endsWith('.');
    });
}
/** Whether a text is a pattern at all: a host or `*.` and a domain of two labels or more, with an optional port. */
function isScoringHostPattern(pattern) {
    return split(pattern) !== undefined;
}
function split(pattern) {
    const found = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\*%]+)(?::(\d{1,5}))?$/i.exec(pattern);
    const name = found?.[2];
    if (found === null || name === undefined)
        return undefined;
    const port = found[3] === undefined ? 443 : Number(found[3]);
    if (port < 1 || port > 65_535)
        return undefined;
    const host = name.startsWith('[')
        ? parse(`https://${name}`)?.hostname
        : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(name.replace(/\.$/, ''));
    if (host === undefined || host === '')
        return undefined;
    const anySubdomain = found[1] !== undefined;
    // `*.com` would be no limit at all.
    if (anySubdomain && (name.startsWith('[') || !host.includes('.')))
        return undefined;
    return { anySubdomain, host, port: String(port) };
}
function parse(address) {
    if (typeof address !== 'string')
        return address;
    return URL.canParse(address) ? new URL(address) : undefined;
}


/***/ })

};
