export const id = 873;
export const ids = [873];
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

/***/ 75346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   hR: () => (/* binding */ describeReports),
/* harmony export */   t4: () => (/* binding */ writeReportFiles),
/* harmony export */   wF: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _surface_runnerFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19425);
/* harmony import */ var _reportFormats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99462);



/** `runnerTemp` for a step only: a command line writes nothing that it was not told to. */
function placesOf({ reportDir, sarif }, workspace, runnerTemp) {
    return {
        workspace,
        ...(reportDir === undefined ? {} : { reportDir }),
        ...(runnerTemp === undefined ? {} : { runnerTemp }),
        ...(sarif === undefined ? {} : { sarif }),
    };
}
/**
 * Writes the report in every format, each piece without what was masked. What cannot be written is warned of: what was
 * found counts, also where it cannot be written down.
 */
async function writeReportFiles(facts, { reportDir, runnerTemp, sarif, workspace }, surface) {
    const { info, notice } = surface.log;
    const write = (format, of, tell, to) => orWarn(`${format} report`, surface, () => to(redacted((0,_reportFormats_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B1)(format, of, tell), surface)));
    const paths = {};
    const names = [];
    const directory = await orWarn('reports', surface, () => (0,_surface_runnerFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReportDirectory */ ._q)(reportDir, runnerTemp));
    for (const [format, name] of directory === undefined ? [] : FILES) {
        const tell = sarif === undefined ? info : () => undefined;
        const path = await write(format, facts, tell, (pieces) => (0,_surface_runnerFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .writePieces */ .Rx)(directory ?? '', name, pieces));
        if (path === undefined)
            continue;
        names.push(name);
        paths[format] = path;
    }
    if (sarif !== undefined) {
        // For code scanning, which would show as open what is marked as exempted.
        const upload = { ...facts, sarif: { ...facts.sarif, suppressed: 'leave-out' } };
        const path = await write('sarif', upload, notice, (pieces) => (0,_surface_runnerFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .writeInside */ .Mt)(workspace, sarif, pieces));
        // The other file is not what was asked for.
        if (path === undefined)
            delete paths.sarif;
        else
            paths.sarif = path;
    }
    return { ...(directory === undefined ? {} : { directory }), names, paths };
}
const FILES = Object.entries(_reportFormats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL);
/** What was written, for a line of a log; undefined where nothing was. */
function describeReports({ directory, names, paths: { sarif } }) {
    const elsewhere = sarif !== undefined && (directory === undefined || sarif !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _reportFormats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .JL.sarif));
    const parts = [
        ...(directory === undefined || names.length === 0 ? [] : [`${directory} (${names.join(', ')})`]),
        ...(elsewhere ? [sarif] : []),
    ];
    return parts.length === 0 ? undefined : parts.join(' and ');
}
/** Undefined, and a warning, where it fails. */
async function orWarn(what, { log }, write) {
    try {
        return await write();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        log.warning(`The ${what} could not be written: ${reason}`);
        return undefined;
    }
}
function* redacted(pieces, { redact }) {
    for (const piece of pieces)
        yield redact(piece);
}


/***/ }),

/***/ 99462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  B1: () => (/* binding */ renderReport),
  gi: () => (/* binding */ reportFacts)
});

// EXTERNAL MODULE: ./build/dist/src/report/chunks.js
var chunks = __webpack_require__(21961);
// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/dist/src/report/csv.js

/** What a spreadsheet takes for the start of a formula; the wide forms count in East Asian editions. */
const FORMULA = /(^|;)([\s"'“”‘’`]*)(?=[=+\-@＝＋－＠])/g;
/**
 * One field of a CSV file (RFC 4180), always quoted. Foreign words stay on one line, control and invisible characters
 * are written out, and what a spreadsheet would take for a formula has an apostrophe in front: at the start, and behind
 * a semicolon, at which editions of other countries part the fields of a line.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvField(text) {
    const line = (0,plainText/* visibleText */.Q)(text.replaceAll(/[\t\r\n]+/g, ' '));
    return `"${line.replaceAll(FORMULA, "$1'$2").replaceAll('"', '""')}"`;
}
function csvFields(fields) {
    return fields.map(csvField).join(',');
}
function csvLine(fields) {
    return `${csvFields(fields)}\r\n`;
}

;// CONCATENATED MODULE: ./build/dist/src/report/accessCsv.js


const START = ['endpoint', 'endpoint_name', 'workspace', 'capability'];
const END = [
    'principal_id',
    'principal_type',
    'principal_name',
    'role',
    'scope',
    'eligible',
    'conditional',
    'through',
    'through_names',
    'operation',
    'assignment',
];
const ACCESS_COLUMNS = [...START, ...END];
/** What a spreadsheet opens without effort: some 130 MB. Excel takes a million. */
const MOST_ROWS = 250_000;
/**
 * Who can do what, as CSV (RFC 4180): a row for each endpoint, capability, principal and chain by which the principal
 * holds it. What nobody holds has one row without a principal; what could not be read has none. Where the rows were too
 * many, groups stand for their members; the last record then says so, and so it does of an interrupted run.
 */
function renderAccessCsv(report, options) {
    return (0,chunks/* inChunks */.m)(lines(report, options));
}
function* lines({ access: { access, principalSets } }, { interrupted, most = MOST_ROWS }) {
    yield csvLine(ACCESS_COLUMNS);
    const principalsOf = new Map(principalSets.map((set) => [set.id, () => set.principals]));
    const rowsOf = countRows(access, principalsOf);
    const withMembers = rowsOf(false) <= most;
    const total = rowsOf(!withMembers);
    let written = 0;
    for (const { resources, capability, set } of access) {
        if (written === most)
            break;
        // Both halves are made once: a row is no more than the two put together.
        const holders = holdersIn(principalsOf.get(set)?.() ?? [], withMembers);
        for (const resource of resources) {
            const start = csvFields(startOf(resource, capability));
            for (const holder of holders.slice(0, most - written)) {
                written += 1;
                yield `${start},${holder}\r\n`;
            }
        }
    }
    if (!withMembers)
        yield note('members of groups are left out for want of room; the JSON report has them');
    if (total > written)
        yield note(`${total - written} more rows had no room; the JSON report has them`);
    if (interrupted)
        yield note('the run was interrupted: this report is partial');
}
/** The second half of the rows of a set. */
function holdersIn(principals, withMembers) {
    if (principals.length === 0)
        return [csvFields(endOf(undefined, undefined, ''))];
    const names = new Map(principals.map(({ id, displayName }) => [id, displayName]));
    const nameOf = (id) => names.get(id) || id;
    return principals.flatMap((principal) => principal.grantedBy
        .filter(({ through }) => withMembers || through.length === 0)
        .map((grant) => csvFields(endOf(principal, grant, grant.through.map(nameOf).join(' > ')))));
}
/** Counts before anything is written, each set once. */
function countRows(access, principalsOf) {
    const counts = new Map();
    for (const { set } of access) {
        if (counts.has(set))
            continue;
        const principals = principalsOf.get(set)?.() ?? [];
        const grants = principals.flatMap(({ grantedBy }) => grantedBy);
        const direct = grants.filter(({ through }) => through.length === 0).length;
        const nobody = principals.length === 0 ? 1 : 0;
        counts.set(set, { all: grants.length + nobody, direct: direct + nobody });
    }
    return (directOnly) => access.reduce((sum, { set, resources }) => {
        const { all, direct } = counts.get(set) ?? { all: 0, direct: 0 };
        return sum + resources.length * (directOnly ? direct : all);
    }, 0);
}
function startOf(endpoint, capability) {
    const row = {
        endpoint,
        endpoint_name: endpoint.slice(endpoint.lastIndexOf('/') + 1),
        workspace: /\/workspaces\/([^/]+)/i.exec(endpoint)?.[1] ?? '',
        capability,
    };
    return START.map((column) => row[column]);
}
/** Nothing of both for what nobody holds. */
function endOf(principal, grant, throughNames) {
    const row = {
        principal_id: principal?.id ?? '',
        principal_type: principal?.type ?? 'nobody',
        principal_name: principal?.displayName ?? '',
        role: grant?.role ?? '',
        scope: grant?.scope ?? '',
        eligible: grant === undefined ? '' : String(grant.eligible),
        conditional: grant === undefined ? '' : String(grant.conditional),
        through: grant?.through.join(' > ') ?? '',
        through_names: throughNames,
        operation: grant?.operationString ?? '',
        assignment: grant?.assignment ?? '',
    };
    return END.map((column) => row[column]);
}
/** A record like any other, so that every parser takes it. */
function note(text) {
    return csvLine(ACCESS_COLUMNS.map((_, index) => (index === 0 ? `note: ${text}` : '')));
}

// EXTERNAL MODULE: ./build/dist/src/report/auditReport.js
var auditReport = __webpack_require__(69398);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/dist/src/report/category.js

const LONGEST_NAME = 64;
/**
 * The category under which code scanning keeps results when the user names none: `aml-endpoint/nightly/audit/1f0c…`.
 * The legs of a matrix have one job id and different scopes, so that their results stand side by side; the same
 * workflow, job, scopes and mode replace what they found before.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#runautomationdetails-object
 */
function defaultCategory({ workflow, job, scopes, mode }) {
    const named = [...new Set(scopes.map(sameInAnyCase))].sort();
    // With the names as they are: what is left of them below may be the same for two.
    const parts = JSON.stringify([workflow, job, mode, named]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, 12);
    return ['aml-endpoint', plainName(workflow), plainName(job), hash].filter((part) => part !== '').join('/');
}
/** ARM ids are; paths are not. */
function sameInAnyCase(scope) {
    const trimmed = scope.trim().replace(/(?<=.)\/+$/, '');
    return /^\/(?:subscriptions|providers)\//i.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}
function plainName(name) {
    return name
        .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
        .slice(0, LONGEST_NAME)
        .toWellFormed()
        .replaceAll('\ufffd', '')
        .replaceAll(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __webpack_require__(59318);
;// CONCATENATED MODULE: ./build/dist/src/pageBundle.js
// Generated from src/page by "npm run generate"; edit the sources there.
const PAGE_SCRIPT = [
    "(function() {",
    "",
    "// src/findings/finding.ts",
    "\tconst SEVERITIES = [",
    "\t\t\"high\",",
    "\t\t\"medium\",",
    "\t\t\"low\",",
    "\t\t\"info\"",
    "\t];",
    "",
    "// src/rbac/capabilities.ts",
    "\tconst CAPABILITIES = [",
    "\t\t\"read-keys\",",
    "\t\t\"mint-token\",",
    "\t\t\"rotate\",",
    "\t\t\"score\",",
    "\t\t\"deploy\",",
    "\t\t\"assign-roles\"",
    "\t];",
    "",
    "// src/inventory/standIn.ts",
    "\tfunction stoodFor(segment) {",
    "\t\treturn /^\\{([^{}]*)\\}$/.exec(segment)?.[1]?.replaceAll(\":\", \"/\");",
    "\t}",
    "",
    "// src/report/shortPlace.ts",
    "\tfunction shortPlace(id) {",
    "\t\tconst [empty, first, subscription = \"\", groups, group, providers, namespace, , ...names] = id.split(\"/\");",
    "\t\tif (empty !== \"\" || first?.toLowerCase() !== \"subscriptions\") return id;",
    "\t\tif (groups === void 0) {",
    "\t\t\tconst deployed = stoodFor(subscription);",
    "\t\t\treturn deployed === void 0 ? `subscription ${subscription}` : `subscription of ${deployed}`;",
    "\t\t}",
    "\t\tif (groups.toLowerCase() !== \"resourcegroups\" || group === void 0) return id;",
    "\t\tconst deployed = stoodFor(group);",
    "\t\tconst within = deployed === void 0 ? `${group} (${(stoodFor(subscription) ?? subscription).slice(0, 8)})` : `where ${deployed} is deployed`;",
    "\t\tif (providers === void 0) return deployed === void 0 ? `resource group ${within}` : within;",
    "\t\treturn namespace === void 0 || names.length === 0 ? id : `${names.join(\"/\")} ${deployed === void 0 ? \"in \" : \"\"}${within}`;",
    "\t}",
    "",
    "// src/report/html/pageData.ts",
    "\tconst BLOCKS = {",
    "\t\tpage: \"data-page\",",
    "\t\trows: \"data-rows-\",",
    "\t\tdetails: \"data-details-\",",
    "\t\troutes: \"data-routes-\",",
    "\t\tendpoints: \"data-endpoints\",",
    "\t\taccess: \"data-access\",",
    "\t\tsets: \"data-sets-\",",
    "\t\tsetStarts: \"data-set-starts\"",
    "\t};",
    "",
    "// src/page/blocks.ts",
    "\tconst MOST_KEPT = 40;",
    "\tconst kept = /* @__PURE__ */ new Map();",
    "\tfunction readBlock(id) {",
    "\t\tconst text = document.getElementById(id)?.textContent;",
    "\t\treturn text === void 0 || text === null ? void 0 : JSON.parse(text);",
    "\t}",
    "\tfunction readKept(id) {",
    "\t\tconst present = kept.get(id);",
    "\t\tif (present !== void 0) return present;",
    "\t\tconst made = readBlock(id);",
    "\t\tconst [oldest] = kept.keys();",
    "\t\tif (kept.size >= MOST_KEPT && oldest !== void 0) kept.delete(oldest);",
    "\t\tkept.set(id, made);",
    "\t\treturn made;",
    "\t}",
    "\tfunction readPage() {",
    "\t\tconst page = readBlock(BLOCKS.page);",
    "\t\tif (page === void 0) throw new Error(\"this file is not whole\");",
    "\t\treturn page;",
    "\t}",
    "\tfunction readFindings() {",
    "\t\tconst found = [];",
    "\t\tfor (let number = 0;; number += 1) {",
    "\t\t\tconst rows = readBlock(`${BLOCKS.rows}${number}`);",
    "\t\t\tif (rows === void 0) return found;",
    "\t\t\tfor (const row of rows) found.push({",
    "\t\t\t\t...row,",
    "\t\t\t\tnumber: found.length",
    "\t\t\t});",
    "\t\t}",
    "\t}",
    "\tfunction readDetails(number) {",
    "\t\treturn readKept(`${BLOCKS.details}${Math.floor(number / 100)}`)?.[number % 100];",
    "\t}",
    "\tfunction readRoute(number) {",
    "\t\treturn readKept(`${BLOCKS.routes}${Math.floor(number / 100)}`)?.[number % 100];",
    "\t}",
    "\tfunction readEndpoints() {",
    "\t\treturn readBlock(BLOCKS.endpoints) ?? [];",
    "\t}",
    "\tfunction readAccess() {",
    "\t\treturn readBlock(BLOCKS.access) ?? [];",
    "\t}",
    "\tlet starts;",
    "\tfunction readSet(number) {",
    "\t\tstarts ??= readBlock(BLOCKS.setStarts) ?? [];",
    "\t\tlet block = starts.findIndex((start) => start > number);",
    "\t\tblock = (block === -1 ? starts.length : block) - 1;",
    "\t\tconst first = starts[block];",
    "\t\tif (first === void 0 || number < 0) return [];",
    "\t\treturn readKept(`${BLOCKS.sets}${block}`)?.[number - first] ?? [];",
    "\t}",
    "",
    "// src/report/plainText.ts",
    "\tfunction visibleText(text) {",
    "\t\treturn text.replaceAll(/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]/gu, (character) => character === \"\\n\" ? \"\\n\" : `\\\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);",
    "\t}",
    "",
    "// src/page/dom.ts",
    "\tfunction element(name, attributes = {}, ...children) {",
    "\t\tconst made = document.createElement(name);",
    "\t\tsetAttributes(made, attributes);",
    "\t\tappend(made, children);",
    "\t\treturn made;",
    "\t}",
    "\tconst SVG = \"http://www.w3.org/2000/svg\";",
    "\tfunction svgElement(name, attributes = {}, ...children) {",
    "\t\tconst made = document.createElementNS(SVG, name);",
    "\t\tsetAttributes(made, attributes);",
    "\t\tappend(made, children);",
    "\t\treturn made;",
    "\t}",
    "\tfunction setAttributes(made, attributes) {",
    "\t\tfor (const [name, value] of Object.entries(attributes)) if (value !== void 0) made.setAttribute(name, visibleText(String(value)));",
    "\t}",
    "\tfunction append(parent, children) {",
    "\t\tfor (const child of children) if (child !== void 0) parent.append(typeof child === \"string\" ? visibleText(child) : child);",
    "\t}",
    "\tfunction button(attributes, onClick, ...children) {",
    "\t\tconst made = element(\"button\", {",
    "\t\t\ttype: \"button\",",
    "\t\t\t...attributes",
    "\t\t}, ...children);",
    "\t\tmade.addEventListener(\"click\", onClick);",
    "\t\treturn made;",
    "\t}",
    "\tfunction webLink(address) {",
    "\t\tconst url = URL.canParse(address) ? new URL(address) : void 0;",
    "\t\tif (url?.protocol !== \"https:\" || url.username !== \"\" || url.password !== \"\") return document.createTextNode(visibleText(address));",
    "\t\tconst link = element(\"a\", { rel: \"noopener noreferrer\" }, address);",
    "\t\tlink.href = url.href;",
    "\t\treturn link;",
    "\t}",
    "\tfunction badge(text, tone) {",
    "\t\treturn element(\"span\", { class: `badge ${tone}` }, text);",
    "\t}",
    "\tfunction place(id) {",
    "\t\treturn document.getElementById(id) ?? void 0;",
    "\t}",
    "",
    "// src/page/controls.ts",
    "\tlet made = 0;",
    "\tfunction labelled(name, control, kind) {",
    "\t\tmade += 1;",
    "\t\tif (control.id === \"\") control.id = `control-${made}`;",
    "\t\treturn element(\"div\", { class: `control ${kind}` }, element(\"label\", { for: control.id }, name), control);",
    "\t}",
    "\tfunction makeSelect(name, chosen, choices, onChange) {",
    "\t\tconst select = element(\"select\");",
    "\t\tfor (const [value, words] of choices) {",
    "\t\t\tconst option = element(\"option\", {}, words.length > 80 ? `${words.slice(0, 79)}…` : words);",
    "\t\t\toption.value = value;",
    "\t\t\toption.selected = value === chosen;",
    "\t\t\tselect.append(option);",
    "\t\t}",
    "\t\tselect.addEventListener(\"change\", () => onChange(select.value));",
    "\t\treturn labelled(name, select, \"choice\");",
    "\t}",
    "",
    "// src/page/pagedTable.ts",
    "\tconst MOST_PRINTED = 150;",
    "\tvar PagedTable = class {",
    "\t\troot = element(\"div\", { class: \"paged\" });",
    "\t\t#options;",
    "\t\t#body = element(\"tbody\");",
    "\t\t#pager = element(\"div\", { class: \"pager\" });",
    "\t\t#range = element(\"p\", {",
    "\t\t\trole: \"status\",",
    "\t\t\tclass: \"range\"",
    "\t\t});",
    "\t\t#heads = [];",
    "\t\t#rows = [];",
    "\t\t#note = \"\";",
    "\t\t#sorted = [];",
    "\t\t#sort;",
    "\t\t#page = 0;",
    "\t\t#printing = false;",
    "\t\tconstructor(options) {",
    "\t\t\tthis.#options = options;",
    "\t\t\tconst head = element(\"tr\");",
    "\t\t\tfor (const column of options.columns) {",
    "\t\t\t\tconst { sortBy } = column;",
    "\t\t\t\tconst cell = element(\"th\", {",
    "\t\t\t\t\tscope: \"col\",",
    "\t\t\t\t\t...column.class === void 0 ? {} : { class: column.class }",
    "\t\t\t\t});",
    "\t\t\t\tif (sortBy === void 0) cell.append(column.name);",
    "\t\t\t\telse cell.append(button({ class: \"sort\" }, () => this.#sortBy(column), column.name));",
    "\t\t\t\tthis.#heads.push({",
    "\t\t\t\t\tcell,",
    "\t\t\t\t\tcolumn",
    "\t\t\t\t});",
    "\t\t\t\thead.append(cell);",
    "\t\t\t}",
    "\t\t\tconst table = element(\"table\", {}, element(\"caption\", { class: \"unseen\" }, options.caption), element(\"thead\", {}, head), this.#body);",
    "\t\t\tthis.root.append(element(\"div\", { class: \"bar\" }, this.#range, this.#pager), element(\"div\", { class: \"scroll\" }, table));",
    "\t\t}",
    "\t\tshow(rows, note = \"\") {",
    "\t\t\tthis.#rows = rows;",
    "\t\t\tthis.#note = note;",
    "\t\t\tthis.#page = 0;",
    "\t\t\tthis.#arrange();",
    "\t\t}",
    "\t\tprint(printing) {",
    "\t\t\tthis.#printing = printing;",
    "\t\t\tthis.#draw();",
    "\t\t}",
    "\t\topen(row, what) {",
    "\t\t\tconst index = this.#sorted.indexOf(row);",
    "\t\t\tif (index === -1) return;",
    "\t\t\tthis.#page = Math.floor(index / this.#options.pageSize);",
    "\t\t\tthis.#draw();",
    "\t\t\tconst opener = this.#body.querySelector(`tr[data-index=\"${index}\"] button[aria-expanded][data-what=\"${what}\"]`);",
    "\t\t\tif (opener?.getAttribute(\"aria-expanded\") === \"false\") opener.click();",
    "\t\t\topener?.scrollIntoView({ block: \"start\" });",
    "\t\t\topener?.focus({ preventScroll: true });",
    "\t\t}",
    "\t\t#sortBy(column) {",
    "\t\t\tconst isSame = this.#sort?.column === column;",
    "\t\t\tthis.#sort = isSame && this.#sort?.descending === true ? void 0 : {",
    "\t\t\t\tcolumn,",
    "\t\t\t\tdescending: isSame",
    "\t\t\t};",
    "\t\t\tthis.#page = 0;",
    "\t\t\tthis.#arrange();",
    "\t\t}",
    "\t\t#arrange() {",
    "\t\t\tconst { column, descending } = this.#sort ?? {};",
    "\t\t\tfor (const head of this.#heads) if (head.column !== column) head.cell.removeAttribute(\"aria-sort\");",
    "\t\t\telse head.cell.setAttribute(\"aria-sort\", descending === true ? \"descending\" : \"ascending\");",
    "\t\t\tthis.#sorted = sortRows(this.#rows, column?.sortBy, descending === true);",
    "\t\t\tthis.#draw();",
    "\t\t}",
    "\t\t#draw() {",
    "\t\t\tconst { pageSize, printed } = this.#options;",
    "\t\t\tconst size = this.#printing ? MOST_PRINTED : pageSize;",
    "\t\t\tconst first = this.#printing ? 0 : this.#page * pageSize;",
    "\t\t\tconst rows = this.#sorted.slice(first, first + size);",
    "\t\t\tconst total = this.#sorted.length;",
    "\t\t\tthis.#body.replaceChildren(...rows.map((row, index) => this.#drawRow(row, first + index)));",
    "\t\t\tif (this.#printing && printed !== void 0) for (const opener of this.#body.querySelectorAll(`button[data-what=\"${printed}\"]`)) opener.click();",
    "\t\t\tthis.#range.textContent = this.#sayRange(first, rows.length);",
    "\t\t\tthis.#drawPager(total);",
    "\t\t}",
    "\t\t#sayRange(first, shown) {",
    "\t\t\tconst { nouns } = this.#options;",
    "\t\t\tconst total = this.#sorted.length;",
    "\t\t\tif (total === 0) return `No ${nouns[1]}${this.#note}`;",
    "\t\t\tconst count = `${sayNumber(total)} ${total === 1 ? nouns[0] : nouns[1]}${this.#note}`;",
    "\t\t\tif (shown === total) return count;",
    "\t\t\tconst rest = this.#printing ? \"; the JSON report has the rest\" : \"\";",
    "\t\t\treturn `${sayNumber(first + 1)}–${sayNumber(first + shown)} of ${count}${rest}`;",
    "\t\t}",
    "\t\t#drawPager(total) {",
    "\t\t\tconst last = Math.max(0, Math.ceil(total / this.#options.pageSize) - 1);",
    "\t\t\tconst turn = (name, sign, page) => {",
    "\t\t\t\tconst made = button({ \"aria-label\": `${name} page of ${this.#options.nouns[1]}` }, () => {",
    "\t\t\t\t\tthis.#page = page;",
    "\t\t\t\t\tthis.#draw();",
    "\t\t\t\t\tconst same = [...this.#pager.querySelectorAll(\"button\")];",
    "\t\t\t\t\t(same.find(({ ariaLabel, disabled }) => ariaLabel === made.ariaLabel && !disabled) ?? same.find(({ disabled }) => !disabled))?.focus();",
    "\t\t\t\t}, sign);",
    "\t\t\t\tmade.disabled = page < 0 || page > last || page === this.#page;",
    "\t\t\t\treturn made;",
    "\t\t\t};",
    "\t\t\tthis.#pager.hidden = last === 0;",
    "\t\t\tthis.#pager.replaceChildren(turn(\"First\", \"«\", 0), turn(\"Previous\", \"‹ Previous\", this.#page - 1), turn(\"Next\", \"Next ›\", this.#page + 1), turn(\"Last\", \"»\", last));",
    "\t\t}",
    "\t\t#drawRow(row, index) {",
    "\t\t\tconst made = element(\"tr\", { \"data-index\": String(index) });",
    "\t\t\tfor (const column of this.#options.columns) {",
    "\t\t\t\tconst cell = element(\"td\", column.class === void 0 ? {} : { class: column.class });",
    "\t\t\t\tconst content = column.cell(row);",
    "\t\t\t\tif (content !== void 0) cell.append(typeof content === \"string\" ? element(\"span\", {}, content) : content);",
    "\t\t\t\tmade.append(cell);",
    "\t\t\t}",
    "\t\t\tfor (const opener of made.querySelectorAll(\"button[data-what]\")) {",
    "\t\t\t\topener.setAttribute(\"aria-expanded\", \"false\");",
    "\t\t\t\topener.addEventListener(\"click\", () => this.#toggle(made, opener, row));",
    "\t\t\t}",
    "\t\t\treturn made;",
    "\t\t}",
    "\t\t#toggle(tr, opener, row) {",
    "\t\t\tconst isOpen = opener.getAttribute(\"aria-expanded\") === \"true\";",
    "\t\t\tif (tr.nextElementSibling?.classList.contains(\"below\") === true) tr.nextElementSibling.remove();",
    "\t\t\tfor (const one of tr.querySelectorAll(\"button[aria-expanded]\")) one.setAttribute(\"aria-expanded\", \"false\");",
    "\t\t\ttr.classList.toggle(\"is-open\", !isOpen);",
    "\t\t\tif (isOpen) return;",
    "\t\t\topener.setAttribute(\"aria-expanded\", \"true\");",
    "\t\t\tconst cell = element(\"td\", { colspan: String(this.#options.columns.length) }, this.#options.details(row, opener.dataset[\"what\"] ?? \"\"));",
    "\t\t\ttr.after(element(\"tr\", { class: \"below\" }, cell));",
    "\t\t}",
    "\t};",
    "\tfunction sayNumber(number) {",
    "\t\treturn number.toLocaleString(\"en\");",
    "\t}",
    "\tfunction sortRows(rows, sortBy, descending) {",
    "\t\tif (sortBy === void 0) return rows;",
    "\t\tconst sign = descending ? -1 : 1;",
    "\t\treturn rows.map((row) => {",
    "\t\t\tconst key = sortBy(row);",
    "\t\t\treturn {",
    "\t\t\t\trow,",
    "\t\t\t\tkey: typeof key === \"string\" ? key.toLowerCase() : key",
    "\t\t\t};",
    "\t\t}).sort((a, b) => a.key < b.key ? -sign : a.key > b.key ? sign : 0).map(({ row }) => row);",
    "\t}",
    "",
    "// src/page/accessMatrix.ts",
    "\tconst PAGE_SIZE$3 = 25;",
    "\tconst HOLDERS_PER_PAGE = 25;",
    "\tconst PAUSE$1 = 150;",
    "\tvar AccessMatrix = class {",
    "\t\troot = element(\"div\", { class: \"access\" });",
    "\t\t#table;",
    "\t\tconstructor(endpoints, { words, accessGaps }) {",
    "\t\t\tconst rows = makeRows(endpoints);",
    "\t\t\tthis.#table = new PagedTable({",
    "\t\t\t\tcaption: \"Who can do what\",",
    "\t\t\t\tnouns: [\"endpoint or account\", \"endpoints and accounts\"],",
    "\t\t\t\tpageSize: PAGE_SIZE$3,",
    "\t\t\t\tcolumns: [",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Endpoint\",",
    "\t\t\t\t\t\tsortBy: ({ name }) => name,",
    "\t\t\t\t\t\tcell: nameCell",
    "\t\t\t\t\t},",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Worst finding\",",
    "\t\t\t\t\t\tclass: \"narrow\",",
    "\t\t\t\t\t\tsortBy: ({ worst }) => worst === void 0 ? SEVERITIES.length : SEVERITIES.indexOf(worst),",
    "\t\t\t\t\t\tcell: ({ worst }) => worst === void 0 ? void 0 : badge(worst, worst)",
    "\t\t\t\t\t},",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Reachable from\",",
    "\t\t\t\t\t\tclass: \"narrow\",",
    "\t\t\t\t\t\tsortBy: ({ reach }) => reach,",
    "\t\t\t\t\t\tcell: ({ reach }) => badge(words.reaches[reach], `reach-${reach}`)",
    "\t\t\t\t\t},",
    "\t\t\t\t\t...CAPABILITIES.map((capability) => ({",
    "\t\t\t\t\t\tname: words.capabilities[capability],",
    "\t\t\t\t\t\tclass: \"held\",",
    "\t\t\t\t\t\tcell: (row) => heldCell(row, {",
    "\t\t\t\t\t\t\tcapability,",
    "\t\t\t\t\t\t\tcan: words.capabilities[capability],",
    "\t\t\t\t\t\t\thasGaps: accessGaps",
    "\t\t\t\t\t\t})",
    "\t\t\t\t\t}))",
    "\t\t\t\t],",
    "\t\t\t\tdetails: (row, what) => showHolders(row, what, words.capabilities[what])",
    "\t\t\t});",
    "\t\t\tconst input = element(\"input\", {",
    "\t\t\t\ttype: \"search\",",
    "\t\t\t\tautocomplete: \"off\"",
    "\t\t\t});",
    "\t\t\tlet waiting;",
    "\t\t\tinput.addEventListener(\"input\", () => {",
    "\t\t\t\tclearTimeout(waiting);",
    "\t\t\t\twaiting = setTimeout(() => {",
    "\t\t\t\t\tconst text = input.value.trim().toLowerCase();",
    "\t\t\t\t\tthis.#table.show(rows.filter(({ id }) => id.toLowerCase().includes(text)));",
    "\t\t\t\t}, PAUSE$1);",
    "\t\t\t});",
    "\t\t\tthis.root.append(element(\"div\", { class: \"controls\" }, labelled(\"Search endpoints\", input, \"search\")), this.#table.root);",
    "\t\t\tthis.#table.show(rows);",
    "\t\t}",
    "\t\tprint(printing) {",
    "\t\t\tthis.#table.print(printing);",
    "\t\t}",
    "\t};",
    "\tfunction makeRows(endpoints) {",
    "\t\tconst sets = endpoints.map(() => /* @__PURE__ */ new Map());",
    "\t\tfor (const [capability, set, held] of readAccess()) for (const number of held) {",
    "\t\t\tconst present = sets[number]?.get(capability);",
    "\t\t\tif (present === void 0) sets[number]?.set(capability, [set]);",
    "\t\t\telse present.push(set);",
    "\t\t}",
    "\t\tconst rank = ({ worst }) => worst === void 0 ? SEVERITIES.length : SEVERITIES.indexOf(worst);",
    "\t\treturn endpoints.map((endpoint, index) => ({",
    "\t\t\t...endpoint,",
    "\t\t\tname: endpoint.id.slice(endpoint.id.lastIndexOf(\"/\") + 1),",
    "\t\t\tsets: sets[index] ?? /* @__PURE__ */ new Map()",
    "\t\t})).sort((a, b) => rank(a) - rank(b));",
    "\t}",
    "\tfunction nameCell({ id }) {",
    "\t\treturn element(\"span\", { class: \"stack\" }, element(\"b\", {}, id.slice(id.lastIndexOf(\"/\") + 1)), element(\"span\", { class: \"faint\" }, shortPlace(id)));",
    "\t}",
    "\tfunction heldCell({ sets, name }, { capability, can, hasGaps }) {",
    "\t\tconst numbers = sets.get(capability);",
    "\t\tif (numbers === void 0) return element(\"span\", { class: \"faint\" }, hasGaps ? \"unknown\" : \"n/a\");",
    "\t\tconst holders = holdersOf(numbers);",
    "\t\tif (holders.length === 0) return element(\"span\", { class: \"nobody\" }, \"nobody\");",
    "\t\tconst single = holders.filter(({ type }) => type !== \"Group\" && type !== \"ForeignGroup\").length;",
    "\t\tconst entered = new Set(holders.flatMap(({ grantedBy }) => grantedBy.flatMap(({ through }) => through)));",
    "\t\tconst closed = holders.filter(({ id, type }) => (type === \"Group\" || type === \"ForeignGroup\") && !entered.has(id)).length;",
    "\t\tconst groups = closed === 0 ? [] : [`${closed} ${closed === 1 ? \"group\" : \"groups\"}`];",
    "\t\tconst words = [...single === 0 && closed > 0 ? [] : [String(single)], ...groups].join(\" + \");",
    "\t\treturn element(\"button\", {",
    "\t\t\ttype: \"button\",",
    "\t\t\tclass: `holders ${single > 20 ? \"many\" : single > 5 ? \"some\" : \"few\"}`,",
    "\t\t\t\"data-what\": capability,",
    "\t\t\t\"aria-label\": `${words} can ${can} at ${name}`",
    "\t\t}, words);",
    "\t}",
    "\tfunction holdersOf(numbers) {",
    "\t\tconst found = /* @__PURE__ */ new Map();",
    "\t\tconst names = /* @__PURE__ */ new Map();",
    "\t\tfor (const principal of numbers.flatMap(readSet)) {",
    "\t\t\tnames.set(principal.id, principal.displayName === \"\" ? principal.id : principal.displayName);",
    "\t\t\tconst grantedBy = [...found.get(principal.id)?.grantedBy ?? [], ...principal.grantedBy];",
    "\t\t\tfound.set(principal.id, {",
    "\t\t\t\t...principal,",
    "\t\t\t\tgrantedBy,",
    "\t\t\t\tnames",
    "\t\t\t});",
    "\t\t}",
    "\t\treturn [...found.values()];",
    "\t}",
    "\tfunction showHolders({ sets, name, id }, capability, can) {",
    "\t\tconst table = new PagedTable({",
    "\t\t\tcaption: `Who can ${can} at ${name}`,",
    "\t\t\tnouns: [\"person, application or group\", \"people, applications and groups\"],",
    "\t\t\tpageSize: HOLDERS_PER_PAGE,",
    "\t\t\tcolumns: [",
    "\t\t\t\t{",
    "\t\t\t\t\tname: \"Who\",",
    "\t\t\t\t\tsortBy: (holder) => holder.names.get(holder.id) ?? \"\",",
    "\t\t\t\t\tcell: whoCell",
    "\t\t\t\t},",
    "\t\t\t\t{",
    "\t\t\t\t\tname: \"Kind\",",
    "\t\t\t\t\tclass: \"narrow\",",
    "\t\t\t\t\tsortBy: ({ type }) => type,",
    "\t\t\t\t\tcell: ({ type }) => TYPE_WORDS[type]",
    "\t\t\t\t},",
    "\t\t\t\t{",
    "\t\t\t\t\tname: \"Through\",",
    "\t\t\t\t\tclass: \"wide\",",
    "\t\t\t\t\tcell: (holder) => element(\"ul\", { class: \"chains\" }, ...holder.grantedBy.slice(0, MOST_CHAINS).map((grant) => sayChain(grant, holder.names)), moreChains(holder))",
    "\t\t\t\t}",
    "\t\t\t],",
    "\t\t\tdetails: () => element(\"div\")",
    "\t\t});",
    "\t\ttable.show(holdersOf(sets.get(capability) ?? []));",
    "\t\treturn element(\"div\", { class: \"holders-box\" }, element(\"h3\", {}, `Who can ${can} at ${name}`), element(\"code\", { class: \"where\" }, id), table.root);",
    "\t}",
    "\tconst MOST_CHAINS = 10;",
    "\tfunction moreChains({ grantedBy }) {",
    "\t\treturn grantedBy.length > MOST_CHAINS ? element(\"li\", {}, `and ${grantedBy.length - MOST_CHAINS} more`) : void 0;",
    "\t}",
    "\tconst TYPE_WORDS = {",
    "\t\tUser: \"user\",",
    "\t\tGroup: \"group\",",
    "\t\tServicePrincipal: \"service principal\",",
    "\t\tForeignGroup: \"group of another tenant\",",
    "\t\tDevice: \"device\",",
    "\t\tUnknown: \"not known\"",
    "\t};",
    "\tfunction whoCell({ id, displayName }) {",
    "\t\tif (displayName === \"\") return element(\"code\", {}, id);",
    "\t\treturn element(\"span\", { class: \"stack\" }, element(\"b\", {}, displayName), element(\"code\", { class: \"faint\" }, id));",
    "\t}",
    "\tfunction sayChain({ through, role, scope, operationString, eligible, conditional, assignment }, names) {",
    "\t\tconst groups = through.flatMap((id) => [element(\"span\", { class: \"via\" }, `group ${names.get(id) ?? id}`), \" → \"]);",
    "\t\treturn element(\"li\", {}, ...groups, element(\"b\", {}, role), ` at ${shortPlace(scope)}, by `, element(\"code\", {}, operationString), element(\"span\", { class: \"faint\" }, \", assignment \"), element(\"code\", { class: \"faint\" }, assignment.slice(assignment.lastIndexOf(\"/\") + 1)), \" \", eligible ? badge(\"has to be activated\", \"plain\") : void 0, eligible && conditional ? \" \" : void 0, conditional ? badge(\"a condition limits it\", \"plain\") : void 0);",
    "\t}",
    "",
    "// src/page/routeLayout.ts",
    "\tconst BOX = {",
    "\t\twidth: 232,",
    "\t\theight: 84",
    "\t};",
    "\tconst PER_ROW = 3;",
    "\tconst GAP = 166;",
    "\tconst ROW_GAP = 116;",
    "\tconst EDGE = 10;",
    "\tconst DRAWING_WIDTH = PER_ROW * BOX.width + 332 + 20;",
    "\tconst LINE = 14;",
    "\tconst BOX_LETTERS = 30;",
    "\tconst GAP_LETTERS = 25;",
    "\tconst FAN_LETTERS = 32;",
    "\tconst WIDE_LETTERS = 78;",
    "\tfunction layOutRoute({ from, steps, ends }) {",
    "\t\tconst chain = ends.length === 1 ? [...steps, ...ends] : steps;",
    "\t\tconst fan = ends.length === 1 ? [] : ends;",
    "\t\tconst boxes = [{",
    "\t\t\t...placeOf(0),",
    "\t\t\tkind: \"start\",",
    "\t\t\tlines: wrap(from, BOX_LETTERS, 2)",
    "\t\t}];",
    "\t\tconst arrows = [];",
    "\t\tconst words = [];",
    "\t\tfor (const [index, { action, by, to }] of chain.entries()) {",
    "\t\t\tconst isGoal = index === chain.length - 1 && fan.length === 0;",
    "\t\t\tconst target = placeOf(index + 1);",
    "\t\t\tconst source = placeOf(index);",
    "\t\t\tboxes.push({",
    "\t\t\t\t...target,",
    "\t\t\t\tkind: isGoal ? \"goal\" : \"identity\",",
    "\t\t\t\tlines: wrap(to, BOX_LETTERS, 3)",
    "\t\t\t});",
    "\t\t\tif (target.y === source.y) {",
    "\t\t\t\tconst y = source.y + BOX.height / 2;",
    "\t\t\t\tarrows.push(`M${source.x + BOX.width} ${y}H${target.x - 2}`);",
    "\t\t\t\twords.push(...sayBetween((source.x + BOX.width + target.x) / 2, y, action, by));",
    "\t\t\t} else {",
    "\t\t\t\tarrows.push(turnTo(source, target));",
    "\t\t\t\twords.push(...sayAlong(source.y + BOX.height + ROW_GAP / 2, action, by));",
    "\t\t\t}",
    "\t\t}",
    "\t\tconst last = placeOf(chain.length);",
    "\t\tconst y = last.y + BOX.height + ROW_GAP;",
    "\t\tfor (const [index, { action, by, to }] of fan.slice(0, PER_ROW).entries()) {",
    "\t\t\tconst target = {",
    "\t\t\t\tx: EDGE + index * (BOX.width + GAP),",
    "\t\t\t\ty",
    "\t\t\t};",
    "\t\t\tboxes.push({",
    "\t\t\t\t...target,",
    "\t\t\t\tkind: \"goal\",",
    "\t\t\t\tlines: wrap(to, BOX_LETTERS, 3)",
    "\t\t\t});",
    "\t\t\tarrows.push(turnTo(last, target));",
    "\t\t\tconst isLast = index === 2;",
    "\t\t\tconst x = target.x + BOX.width / 2 + (isLast ? -9 : 9);",
    "\t\t\tconst anchor = isLast ? \"end\" : \"start\";",
    "\t\t\tconst above = y - ROW_GAP / 2;",
    "\t\t\twords.push({",
    "\t\t\t\tx,",
    "\t\t\t\ty: above + 16,",
    "\t\t\t\tlines: wrap(action, FAN_LETTERS, 1),",
    "\t\t\t\ttone: \"action\",",
    "\t\t\t\tanchor",
    "\t\t\t});",
    "\t\t\twords.push({",
    "\t\t\t\tx,",
    "\t\t\t\ty: above + 16 + LINE,",
    "\t\t\t\tlines: wrap(by, FAN_LETTERS, 2),",
    "\t\t\t\ttone: \"by\",",
    "\t\t\t\tanchor",
    "\t\t\t});",
    "\t\t}",
    "\t\treturn {",
    "\t\t\theight: Math.max(...boxes.map((box) => box.y)) + BOX.height + EDGE,",
    "\t\t\tboxes,",
    "\t\t\tarrows,",
    "\t\t\twords",
    "\t\t};",
    "\t}",
    "\tfunction placeOf(index) {",
    "\t\treturn {",
    "\t\t\tx: EDGE + index % PER_ROW * (BOX.width + GAP),",
    "\t\t\ty: EDGE + Math.floor(index / PER_ROW) * (BOX.height + ROW_GAP)",
    "\t\t};",
    "\t}",
    "\tfunction turnTo(source, target) {",
    "\t\tconst middle = source.y + BOX.height + ROW_GAP / 2;",
    "\t\treturn `M${source.x + BOX.width / 2} ${source.y + BOX.height}V${middle}H${target.x + BOX.width / 2}V${target.y - 2}`;",
    "\t}",
    "\tfunction sayBetween(x, y, action, by) {",
    "\t\tconst above = wrap(action, GAP_LETTERS, 4);",
    "\t\treturn [{",
    "\t\t\tx,",
    "\t\t\ty: y - 8 - (above.length - 1) * LINE,",
    "\t\t\tlines: above,",
    "\t\t\ttone: \"action\",",
    "\t\t\tanchor: \"middle\"",
    "\t\t}, {",
    "\t\t\tx,",
    "\t\t\ty: y + 17,",
    "\t\t\tlines: wrap(by, GAP_LETTERS, 4),",
    "\t\t\ttone: \"by\",",
    "\t\t\tanchor: \"middle\"",
    "\t\t}];",
    "\t}",
    "\tfunction sayAlong(y, action, by) {",
    "\t\tconst middle = {",
    "\t\t\tx: DRAWING_WIDTH / 2,",
    "\t\t\tanchor: \"middle\"",
    "\t\t};",
    "\t\treturn [{",
    "\t\t\t...middle,",
    "\t\t\ty: y - 8,",
    "\t\t\tlines: wrap(action, WIDE_LETTERS, 1),",
    "\t\t\ttone: \"action\"",
    "\t\t}, {",
    "\t\t\t...middle,",
    "\t\t\ty: y + 17,",
    "\t\t\tlines: wrap(by, WIDE_LETTERS, 1),",
    "\t\t\ttone: \"by\"",
    "\t\t}];",
    "\t}",
    "\tfunction wrap(text, letters, most) {",
    "\t\tconst lines = [];",
    "\t\tlet line = [];",
    "\t\tconst pieces = text.split(/\\s+/).flatMap((word) => chunk([...word], letters));",
    "\t\tfor (const [index, piece] of pieces.entries()) {",
    "\t\t\tif (line.length + (line.length > 0 ? 1 : 0) + piece.length <= letters) line = line.length > 0 ? [",
    "\t\t\t\t...line,",
    "\t\t\t\t\" \",",
    "\t\t\t\t...piece",
    "\t\t\t] : [...piece];",
    "\t\t\telse if (lines.length + 1 < most) {",
    "\t\t\t\tlines.push(line.join(\"\"));",
    "\t\t\t\tline = [...piece];",
    "\t\t\t} else {",
    "\t\t\t\tlines.push(`${line.slice(0, letters - 1).join(\"\")}…`);",
    "\t\t\t\treturn lines;",
    "\t\t\t}",
    "\t\t\tif (index === pieces.length - 1) lines.push(line.join(\"\"));",
    "\t\t}",
    "\t\treturn lines;",
    "\t}",
    "\tfunction chunk(characters, size) {",
    "\t\tconst found = [];",
    "\t\tfor (let at = 0; at < characters.length; at += size) found.push(characters.slice(at, at + size));",
    "\t\treturn found;",
    "\t}",
    "",
    "// src/page/routeDrawing.ts",
    "\tconst KINDS$1 = {",
    "\t\tstart: \"Starts here\",",
    "\t\tidentity: \"Becomes\",",
    "\t\tgoal: \"Ends with\"",
    "\t};",
    "\tfunction drawRoute(route) {",
    "\t\tconst { height, boxes, arrows, words } = layOutRoute(route);",
    "\t\tconst drawing = svgElement(\"svg\", {",
    "\t\t\tviewBox: `0 0 ${DRAWING_WIDTH} ${height}`,",
    "\t\t\tclass: \"route\",",
    "\t\t\trole: \"img\",",
    "\t\t\t\"aria-label\": `Escalation path of ${route.from}; its steps follow as text`",
    "\t\t}, ...arrows.map(drawArrow), ...boxes.map(drawBox), ...words.map(drawWords));",
    "\t\tconst steps = [...route.steps, ...route.ends].map(sayStep);",
    "\t\treturn element(\"div\", { class: \"route-box\" }, element(\"div\", {",
    "\t\t\tclass: \"scroll\",",
    "\t\t\ttabindex: \"0\",",
    "\t\t\trole: \"group\",",
    "\t\t\t\"aria-label\": \"Drawing of the path\"",
    "\t\t}, drawing), element(\"details\", { class: \"as-text\" }, element(\"summary\", {}, \"The same in words\"), element(\"p\", {}, element(\"b\", {}, route.from)), element(\"ol\", {}, ...steps)));",
    "\t}",
    "\tfunction sayStep({ action, by, to }) {",
    "\t\treturn element(\"li\", {}, action, element(\"span\", { class: \"faint\" }, ` (${by})`), \" → \", element(\"b\", {}, to));",
    "\t}",
    "\tfunction drawArrow(d) {",
    "\t\tconst end = /(?:H(?<x>[\\d.]+)|V(?<y>[\\d.]+))$/.exec(d);",
    "\t\tconst line = svgElement(\"path\", {",
    "\t\t\tclass: \"arrow\",",
    "\t\t\td",
    "\t\t});",
    "\t\tconst [startX = 0, startY = 0] = /^M([\\d.]+) ([\\d.]+)/.exec(d)?.slice(1).map(Number) ?? [];",
    "\t\tconst across = /H([\\d.]+)V/.exec(d);",
    "\t\tconst x = Number(end?.groups?.[\"x\"] ?? across?.[1] ?? startX);",
    "\t\tconst y = Number(end?.groups?.[\"y\"] ?? startY);",
    "\t\tconst head = end?.groups?.[\"x\"] === void 0 ? `M${x} ${y}l-5 -9h10z` : `M${x} ${y}l-9 -5v10z`;",
    "\t\treturn svgElement(\"g\", {}, line, svgElement(\"path\", {",
    "\t\t\tclass: \"arrow-head\",",
    "\t\t\td: head",
    "\t\t}));",
    "\t}",
    "\tfunction drawBox({ x, y, kind, lines }) {",
    "\t\tconst top = y + BOX.height / 2 - (lines.length - 1) * 15 / 2 + 12;",
    "\t\treturn svgElement(\"g\", { class: `box ${kind}` }, svgElement(\"rect\", {",
    "\t\t\tx,",
    "\t\t\ty,",
    "\t\t\twidth: BOX.width,",
    "\t\t\theight: BOX.height,",
    "\t\t\trx: 10",
    "\t\t}), svgElement(\"text\", {",
    "\t\t\tclass: \"kind\",",
    "\t\t\tx: x + BOX.width / 2,",
    "\t\t\ty: y + 16",
    "\t\t}, KINDS$1[kind]), ...lines.map((line, index) => svgElement(\"text\", {",
    "\t\t\tclass: \"name\",",
    "\t\t\tx: x + BOX.width / 2,",
    "\t\t\ty: top + index * 15",
    "\t\t}, line)));",
    "\t}",
    "\tfunction drawWords({ x, y, lines, tone, anchor }) {",
    "\t\treturn svgElement(\"g\", { class: `${tone} ${anchor}` }, ...lines.map((line, index) => svgElement(\"text\", {",
    "\t\t\tx,",
    "\t\t\ty: y + index * 14",
    "\t\t}, line)));",
    "\t}",
    "",
    "// src/page/findingDetails.ts",
    "\tfunction showDetails(finding) {",
    "\t\tconst details = readDetails(finding.number);",
    "\t\tconst route = finding.route === void 0 ? void 0 : readRoute(finding.route);",
    "\t\tconst root = element(\"div\", { class: \"details\" });",
    "\t\tif (details === void 0) {",
    "\t\t\troot.append(element(\"p\", { class: \"note\" }, \"Only the worst findings have their proof on this page; the JSON report has this one’s.\"), showFacts(finding, void 0));",
    "\t\t\treturn root;",
    "\t\t}",
    "\t\tconst proof = element(\"div\", { class: \"proof\" });",
    "\t\tif (details.reason !== void 0) proof.append(element(\"h3\", {}, \"Why it could not be decided\"), element(\"p\", {}, details.reason));",
    "\t\tif (details.exemption !== void 0) proof.append(element(\"h3\", {}, \"Exempted\"), element(\"p\", {}, details.exemption));",
    "\t\tif (route !== void 0) proof.append(element(\"h3\", {}, \"Escalation path\"), drawRoute(route));",
    "\t\tproof.append(...showEvidence(finding, details), ...showRemedy(details));",
    "\t\troot.append(proof, showFacts(finding, details));",
    "\t\treturn root;",
    "\t}",
    "\tfunction showEvidence({ id }, { evidence, moreEvidence }) {",
    "\t\tif (evidence.length === 0) return [];",
    "\t\tconst steps = evidence.map(({ what, where, why }) => element(\"li\", {}, element(\"b\", {}, what), why === \"\" ? void 0 : element(\"span\", {}, `: ${why}`), where === \"\" || where === id ? void 0 : element(\"code\", { class: \"where\" }, where)));",
    "\t\tif (moreEvidence !== void 0) steps.push(element(\"li\", {}, `and ${moreEvidence} more steps; the JSON report has them`));",
    "\t\treturn [element(\"h3\", {}, \"Evidence\"), element(\"ol\", { class: \"evidence\" }, ...steps)];",
    "\t}",
    "\tfunction showRemedy({ remediation, command, destructive, docs }) {",
    "\t\tconst found = [element(\"h3\", {}, \"What to do\"), element(\"p\", {}, remediation)];",
    "\t\tif (destructive) found.push(element(\"p\", { class: \"warning\" }, \"This can stop something that works today.\"));",
    "\t\tif (command !== void 0) found.push(showCommand(command));",
    "\t\tif (docs !== \"\") found.push(element(\"p\", { class: \"docs\" }, \"Documentation: \", webLink(docs)));",
    "\t\treturn found;",
    "\t}",
    "\tfunction showCommand(command) {",
    "\t\tconst code = element(\"code\", {}, command);",
    "\t\tconst pre = element(\"pre\", {",
    "\t\t\ttabindex: \"0\",",
    "\t\t\trole: \"group\",",
    "\t\t\t\"aria-label\": \"Command\"",
    "\t\t}, code);",
    "\t\tconst said = element(\"span\", {",
    "\t\t\trole: \"status\",",
    "\t\t\tclass: \"said\"",
    "\t\t});",
    "\t\tconst copy = button({ class: \"copy\" }, () => {",
    "\t\t\tcopyText(code).then((words) => {",
    "\t\t\t\tsaid.textContent = words;",
    "\t\t\t});",
    "\t\t}, \"Copy\");",
    "\t\treturn element(\"div\", { class: \"command\" }, pre, element(\"div\", { class: \"copying\" }, said, copy));",
    "\t}",
    "\tasync function copyText(code) {",
    "\t\ttry {",
    "\t\t\tawait navigator.clipboard.writeText(code.textContent ?? \"\");",
    "\t\t\treturn \"Copied\";",
    "\t\t} catch {",
    "\t\t\tgetSelection()?.selectAllChildren(code);",
    "\t\t\treturn \"Selected: press Ctrl+C\";",
    "\t\t}",
    "\t}",
    "\tfunction showFacts(finding, details) {",
    "\t\tconst facts = [",
    "\t\t\t[\"Resource\", element(\"code\", {}, finding.id)],",
    "\t\t\t[\"Kind\", finding.kind],",
    "\t\t\t[\"File\", finding.place],",
    "\t\t\t[\"Owner\", finding.owner],",
    "\t\t\t[\"Group\", finding.group],",
    "\t\t\t[\"Status\", finding.status === \"open\" && finding.result === \"unknown\" ? \"unknown\" : finding.status],",
    "\t\t\t[\"Confidence\", details?.confidence],",
    "\t\t\t[\"For\", finding.persona === \"regular\" ? \"everybody\" : `persona ${finding.persona}`],",
    "\t\t\t[\"Fingerprint\", element(\"code\", {}, finding.fingerprint)]",
    "\t\t];",
    "\t\tconst list = element(\"dl\", { class: \"facts\" });",
    "\t\tfor (const [name, value] of facts) if (value !== void 0) list.append(element(\"div\", {}, element(\"dt\", {}, name), element(\"dd\", {}, value)));",
    "\t\treturn list;",
    "\t}",
    "",
    "// src/page/findingQuery.ts",
    "\tconst STATUS_CHOICES = {",
    "\t\topen: \"open: failed or unknown\",",
    "\t\tfailed: \"failed\",",
    "\t\tunknown: \"unknown\",",
    "\t\texempted: \"exempted\",",
    "\t\tbaselined: \"baselined\",",
    "\t\t\"\": \"all\"",
    "\t};",
    "\tconst NONE = \"\\0\";",
    "\tconst AT_FIRST = {",
    "\t\ttext: \"\",",
    "\t\tseverities: /* @__PURE__ */ new Set(),",
    "\t\tstatus: \"open\",",
    "\t\trule: \"\",",
    "\t\tkind: \"\",",
    "\t\towner: \"\",",
    "\t\tgroup: \"\",",
    "\t\teveryPersona: false",
    "\t};",
    "\tfunction queryFindings(findings, { rules, personas }, query) {",
    "\t\tconst { severities, status, rule, kind, owner, group, everyPersona } = query;",
    "\t\tconst words = query.text.toLowerCase().split(/\\s+/).filter((word) => word !== \"\");",
    "\t\treturn findings.filter((finding) => (severities.size === 0 || severities.has(finding.severity)) && hasStatus(finding, status) && (rule === \"\" || rules[finding.rule]?.id === rule) && (kind === \"\" || finding.kind === kind) && (owner === \"\" || (finding.owner ?? \"\\0\") === owner) && (group === \"\" || (finding.group ?? \"\\0\") === group) && (everyPersona || personas.includes(finding.persona)) && (words.length === 0 || words.every((word) => searchedText(finding, rules).includes(word))));",
    "\t}",
    "\tfunction hasStatus({ status, result }, choice) {",
    "\t\tswitch (choice) {",
    "\t\t\tcase \"\": return true;",
    "\t\t\tcase \"open\": return status === \"open\";",
    "\t\t\tcase \"failed\": return status === \"open\" && result === \"fail\";",
    "\t\t\tcase \"unknown\": return status === \"open\" && result === \"unknown\";",
    "\t\t\tdefault: return status === choice;",
    "\t\t}",
    "\t}",
    "\tfunction searchedText(finding, rules) {",
    "\t\tfinding.searched ??= [",
    "\t\t\trules[finding.rule]?.id,",
    "\t\t\trules[finding.rule]?.name,",
    "\t\t\tfinding.name,",
    "\t\t\tfinding.id,",
    "\t\t\tfinding.place,",
    "\t\t\tfinding.message,",
    "\t\t\tfinding.owner,",
    "\t\t\tfinding.group,",
    "\t\t\tfinding.fingerprint",
    "\t\t].join(\"\\n\").toLowerCase();",
    "\t\treturn finding.searched;",
    "\t}",
    "\tfunction countValues(entries, read) {",
    "\t\tconst counts = /* @__PURE__ */ new Map();",
    "\t\tfor (const entry of entries) {",
    "\t\t\tconst value = read(entry);",
    "\t\t\tcounts.set(value, (counts.get(value) ?? 0) + 1);",
    "\t\t}",
    "\t\treturn [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));",
    "\t}",
    "",
    "// src/page/findingList.ts",
    "\tconst PAGE_SIZE$2 = 50;",
    "\tconst PAUSE = 150;",
    "\tconst RANK = new Map(SEVERITIES.map((severity, index) => [severity, index]));",
    "\tvar FindingList = class {",
    "\t\troot = element(\"div\", { class: \"finding-list\" });",
    "\t\t#findings;",
    "\t\t#page;",
    "\t\t#table;",
    "\t\t#severities = /* @__PURE__ */ new Map();",
    "\t\t#controls = element(\"form\", {",
    "\t\t\tclass: \"controls\",",
    "\t\t\trole: \"search\",",
    "\t\t\t\"aria-label\": \"Findings\"",
    "\t\t});",
    "\t\t#query = AT_FIRST;",
    "\t\tconstructor(findings, page) {",
    "\t\t\tthis.#findings = findings;",
    "\t\t\tthis.#page = page;",
    "\t\t\tthis.#table = new PagedTable({",
    "\t\t\t\tcaption: \"Findings\",",
    "\t\t\t\tnouns: [\"finding\", \"findings\"],",
    "\t\t\t\tcolumns: columnsOf(page, findings),",
    "\t\t\t\tpageSize: PAGE_SIZE$2,",
    "\t\t\t\tdetails: showDetails,",
    "\t\t\t\tprinted: \"details\"",
    "\t\t\t});",
    "\t\t\tthis.#controls.addEventListener(\"submit\", (event) => event.preventDefault());",
    "\t\t\tthis.#fillControls();",
    "\t\t\tthis.root.append(this.#controls, this.#table.root);",
    "\t\t\tthis.#apply({});",
    "\t\t}",
    "\t\topen(finding) {",
    "\t\t\tthis.#reset({",
    "\t\t\t\tstatus: \"\",",
    "\t\t\t\teveryPersona: true",
    "\t\t\t});",
    "\t\t\tthis.#table.open(finding, \"details\");",
    "\t\t}",
    "\t\tprint(printing) {",
    "\t\t\tthis.#table.print(printing);",
    "\t\t}",
    "\t\t#apply(change) {",
    "\t\t\tthis.#query = {",
    "\t\t\t\t...this.#query,",
    "\t\t\t\t...change",
    "\t\t\t};",
    "\t\t\tconst found = queryFindings(this.#findings, this.#page, {",
    "\t\t\t\t...this.#query,",
    "\t\t\t\tseverities: /* @__PURE__ */ new Set()",
    "\t\t\t});",
    "\t\t\tconst counts = new Map(countValues(found, ({ severity }) => severity));",
    "\t\t\tfor (const [severity, shown] of this.#severities) shown.textContent = ` ${counts.get(severity) ?? 0}`;",
    "\t\t\tconst { severities } = this.#query;",
    "\t\t\tconst chosen = severities.size === 0 ? found : found.filter(({ severity }) => severities.has(severity));",
    "\t\t\tconst all = this.#findings.length;",
    "\t\t\tthis.#table.show(chosen, chosen.length < all ? `, out of ${sayNumber(all)}` : \"\");",
    "\t\t}",
    "\t\t#reset(query) {",
    "\t\t\tthis.#query = {",
    "\t\t\t\t...AT_FIRST,",
    "\t\t\t\t...query",
    "\t\t\t};",
    "\t\t\tthis.#fillControls();",
    "\t\t\tthis.#apply({});",
    "\t\t}",
    "\t\t#fillControls() {",
    "\t\t\tconst { rules, personas, groupBy } = this.#page;",
    "\t\t\tconst selects = [",
    "\t\t\t\tthis.#select(\"Status\", \"status\", Object.entries(STATUS_CHOICES)),",
    "\t\t\t\tthis.#choices(\"Rule\", \"rule\", (finding) => rules[finding.rule]?.id ?? \"\", (id) => {",
    "\t\t\t\t\treturn `${id} ${rules.find((rule) => rule.id === id)?.name ?? \"\"}`;",
    "\t\t\t\t}),",
    "\t\t\t\tthis.#choices(\"Kind of resource\", \"kind\", ({ kind }) => kind),",
    "\t\t\t\tthis.#choices(\"Owner\", \"owner\", ({ owner }) => owner ?? \"\\0\"),",
    "\t\t\t\tthis.#choices(groupBy === void 0 ? \"Group\" : `Group (${groupBy})`, \"group\", ({ group }) => group ?? \"\\0\")",
    "\t\t\t];",
    "\t\t\tif (this.#findings.some(({ persona }) => !personas.includes(persona))) selects.push(makeSelect(\"For\", this.#query.everyPersona ? \"all\" : \"\", [[\"\", personas.join(\", \")], [\"all\", \"everybody\"]], (value) => this.#apply({ everyPersona: value === \"all\" })));",
    "\t\t\tthis.#controls.replaceChildren(this.#searchField(), this.#severityButtons(), ...selects.filter((select) => select !== void 0), button({ class: \"clear\" }, () => {",
    "\t\t\t\tthis.#reset({});",
    "\t\t\t\tthis.#controls.querySelector(\"input\")?.focus();",
    "\t\t\t}, \"Clear\"));",
    "\t\t}",
    "\t\t#searchField() {",
    "\t\t\tconst input = element(\"input\", {",
    "\t\t\t\tid: \"search\",",
    "\t\t\t\ttype: \"search\",",
    "\t\t\t\tautocomplete: \"off\"",
    "\t\t\t});",
    "\t\t\tinput.value = this.#query.text;",
    "\t\t\tlet waiting;",
    "\t\t\tinput.addEventListener(\"input\", () => {",
    "\t\t\t\tclearTimeout(waiting);",
    "\t\t\t\twaiting = setTimeout(() => this.#apply({ text: input.value }), PAUSE);",
    "\t\t\t});",
    "\t\t\treturn labelled(\"Search\", input, \"search\");",
    "\t\t}",
    "\t\t#severityButtons() {",
    "\t\t\tconst buttons = SEVERITIES.map((severity) => {",
    "\t\t\t\tconst count = element(\"span\", { class: \"faint\" });",
    "\t\t\t\tthis.#severities.set(severity, count);",
    "\t\t\t\tconst made = button({",
    "\t\t\t\t\tclass: `toggle ${severity}`,",
    "\t\t\t\t\t\"aria-pressed\": String(this.#query.severities.has(severity))",
    "\t\t\t\t}, () => {",
    "\t\t\t\t\tconst severities = new Set(this.#query.severities);",
    "\t\t\t\t\tif (!severities.delete(severity)) severities.add(severity);",
    "\t\t\t\t\tmade.setAttribute(\"aria-pressed\", String(severities.has(severity)));",
    "\t\t\t\t\tthis.#apply({ severities });",
    "\t\t\t\t}, severity, count);",
    "\t\t\t\treturn made;",
    "\t\t\t});",
    "\t\t\treturn element(\"div\", {",
    "\t\t\t\tclass: \"toggles\",",
    "\t\t\t\trole: \"group\",",
    "\t\t\t\t\"aria-label\": \"Severity\"",
    "\t\t\t}, ...buttons);",
    "\t\t}",
    "\t\t#select(name, key, choices) {",
    "\t\t\treturn makeSelect(name, this.#query[key], choices, (value) => this.#apply({ [key]: value }));",
    "\t\t}",
    "\t\t#choices(name, key, read, describe = (value) => value) {",
    "\t\t\tconst values = countValues(this.#findings, read);",
    "\t\t\tif (values.length < 2) return void 0;",
    "\t\t\tconst choices = values.slice(0, 300).map(([value]) => [value, value === \"\\0\" ? `no ${key}` : describe(value)]).sort(([, a], [, b]) => a < b ? -1 : 1);",
    "\t\t\treturn makeSelect(name, this.#query[key], [[\"\", \"all\"], ...choices], (value) => this.#apply({ [key]: value }));",
    "\t\t}",
    "\t};",
    "\tfunction columnsOf({ rules }, findings) {",
    "\t\tconst ruleOf = ({ rule }) => rules[rule]?.id ?? \"\";",
    "\t\tconst columns = [",
    "\t\t\t{",
    "\t\t\t\tname: \"Severity\",",
    "\t\t\t\tclass: \"narrow\",",
    "\t\t\t\tsortBy: ({ severity, result }) => (RANK.get(severity) ?? 0) * 2 + (result === \"fail\" ? 0 : 1),",
    "\t\t\t\tcell: ({ severity, result, status }) => element(\"span\", { class: \"badges\" }, badge(severity, severity), result === \"unknown\" ? badge(\"unknown\", \"plain\") : void 0, status === \"open\" ? void 0 : badge(status, \"plain\"))",
    "\t\t\t},",
    "\t\t\t{",
    "\t\t\t\tname: \"Rule\",",
    "\t\t\t\tclass: \"rule\",",
    "\t\t\t\tsortBy: ruleOf,",
    "\t\t\t\tcell: (finding) => element(\"span\", { class: \"stack\" }, element(\"b\", {}, ruleOf(finding)), element(\"span\", { class: \"faint\" }, rules[finding.rule]?.name ?? \"\"))",
    "\t\t\t},",
    "\t\t\t{",
    "\t\t\t\tname: \"Finding\",",
    "\t\t\t\tclass: \"wide\",",
    "\t\t\t\tcell: ({ message }) => element(\"button\", {",
    "\t\t\t\t\ttype: \"button\",",
    "\t\t\t\t\tclass: \"opener\",",
    "\t\t\t\t\t\"data-what\": \"details\"",
    "\t\t\t\t}, element(\"span\", { class: \"clamp\" }, message))",
    "\t\t\t},",
    "\t\t\t{",
    "\t\t\t\tname: \"Where\",",
    "\t\t\t\tclass: \"where-cell\",",
    "\t\t\t\tsortBy: ({ name }) => name,",
    "\t\t\t\tcell: (finding) => element(\"span\", { class: \"stack\" }, element(\"b\", { class: \"clamp\" }, finding.name), element(\"span\", { class: \"faint clamp\" }, finding.place ?? shortPlace(finding.id)))",
    "\t\t\t}",
    "\t\t];",
    "\t\tif (findings.some(({ owner }) => owner !== void 0)) columns.push({",
    "\t\t\tname: \"Owner\",",
    "\t\t\tclass: \"narrow\",",
    "\t\t\tsortBy: ({ owner }) => owner ?? \"￿\",",
    "\t\t\tcell: ({ owner }) => owner",
    "\t\t});",
    "\t\treturn columns;",
    "\t}",
    "",
    "// src/page/networkTable.ts",
    "\tconst PAGE_SIZE$1 = 25;",
    "\tconst REACHES = [",
    "\t\t\"internet\",",
    "\t\t\"listed\",",
    "\t\t\"private-endpoints\",",
    "\t\t\"nowhere\",",
    "\t\t\"unknown\"",
    "\t];",
    "\tconst KINDS = {",
    "\t\tcidr: \"addresses\",",
    "\t\tsubnet: \"subnet\",",
    "\t\t\"private-endpoint\": \"private endpoint\"",
    "\t};",
    "\tvar NetworkTable = class {",
    "\t\troot = element(\"div\");",
    "\t\t#table;",
    "\t\tconstructor(endpoints, { words }) {",
    "\t\t\tthis.#table = new PagedTable({",
    "\t\t\t\tcaption: \"Network reach\",",
    "\t\t\t\tnouns: [\"endpoint or account\", \"endpoints and accounts\"],",
    "\t\t\t\tpageSize: PAGE_SIZE$1,",
    "\t\t\t\tcolumns: [",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Endpoint\",",
    "\t\t\t\t\t\tsortBy: ({ id }) => id.slice(id.lastIndexOf(\"/\") + 1),",
    "\t\t\t\t\t\tcell: nameCell",
    "\t\t\t\t\t},",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Reachable from\",",
    "\t\t\t\t\t\tclass: \"narrow\",",
    "\t\t\t\t\t\tsortBy: ({ reach }) => REACHES.indexOf(reach),",
    "\t\t\t\t\t\tcell: ({ reach }) => badge(words.reaches[reach], `reach-${reach}`)",
    "\t\t\t\t\t},",
    "\t\t\t\t\t{",
    "\t\t\t\t\t\tname: \"Ways in\",",
    "\t\t\t\t\t\tclass: \"wide\",",
    "\t\t\t\t\t\tsortBy: ({ allowed }) => allowed.length,",
    "\t\t\t\t\t\tcell: sayWaysIn",
    "\t\t\t\t\t}",
    "\t\t\t\t],",
    "\t\t\t\tdetails: () => element(\"div\")",
    "\t\t\t});",
    "\t\t\tconst counts = REACHES.map((reach) => ({",
    "\t\t\t\treach,",
    "\t\t\t\tcount: endpoints.filter((endpoint) => endpoint.reach === reach).length",
    "\t\t\t})).filter(({ count }) => count > 0);",
    "\t\t\tthis.root.append(element(\"ul\", {",
    "\t\t\t\tclass: \"counts\",",
    "\t\t\t\t\"aria-label\": \"How many are reachable from where\"",
    "\t\t\t}, ...counts.map(({ reach, count }) => element(\"li\", {}, element(\"b\", {}, String(count)), \" \", badge(words.reaches[reach], `reach-${reach}`)))), this.#table.root);",
    "\t\t\tthis.#table.show([...endpoints].sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach)));",
    "\t\t}",
    "\t\tprint(printing) {",
    "\t\t\tthis.#table.print(printing);",
    "\t\t}",
    "\t};",
    "\tfunction sayWaysIn({ reach, allowed, moreAllowed }) {",
    "\t\tif (allowed.length === 0) return element(\"span\", { class: \"faint\" }, reach === \"internet\" ? \"any address\" : \"none listed\");",
    "\t\tconst more = moreAllowed === void 0 ? void 0 : element(\"li\", {}, `and ${moreAllowed} more; the JSON report has them`);",
    "\t\treturn element(\"ul\", { class: \"chains\" }, ...allowed.map(({ kind, value, state }) => element(\"li\", {}, `${KINDS[kind]} `, element(\"code\", {}, value), \" \", badge(state, \"plain\"))), more);",
    "\t}",
    "",
    "// src/page/routeList.ts",
    "\tconst PAGE_SIZE = 5;",
    "\tvar RouteList = class {",
    "\t\troot;",
    "\t\t#table;",
    "\t\tconstructor(findings, total, onOpen) {",
    "\t\t\tthis.#table = new PagedTable({",
    "\t\t\t\tcaption: \"Escalation paths\",",
    "\t\t\t\tnouns: [\"path\", \"paths\"],",
    "\t\t\t\tcolumns: [{",
    "\t\t\t\t\tname: \"Path\",",
    "\t\t\t\t\tcell: (finding) => showRoute(finding, onOpen)",
    "\t\t\t\t}],",
    "\t\t\t\tpageSize: PAGE_SIZE,",
    "\t\t\t\tdetails: () => element(\"div\")",
    "\t\t\t});",
    "\t\t\tthis.root = this.#table.root;",
    "\t\t\tthis.root.classList.add(\"routes\");",
    "\t\t\tconst left = total - findings.length;",
    "\t\t\tthis.#table.show(findings, left > 0 ? `, and ${sayNumber(left)} more in the JSON report` : \"\");",
    "\t\t}",
    "\t\tprint(printing) {",
    "\t\t\tthis.#table.print(printing);",
    "\t\t}",
    "\t};",
    "\tfunction showRoute(finding, onOpen) {",
    "\t\tconst route = finding.route === void 0 ? void 0 : readRoute(finding.route);",
    "\t\tconst ends = route === void 0 ? [] : route.ends.length > 0 ? route.ends : route.steps.slice(-1);",
    "\t\tconst more = ends.length > 1 ? ` and ${ends.length - 1} more` : \"\";",
    "\t\treturn element(\"article\", { class: \"card\" }, element(\"div\", { class: \"card-head\" }, element(\"h3\", {}, `${finding.name} → ${ends[0]?.to ?? \"\"}${more}`), badge(finding.severity, finding.severity), finding.status === \"open\" ? void 0 : badge(finding.status, \"plain\"), button({ class: \"plain\" }, () => onOpen(finding), \"How to cut it\")), route === void 0 ? element(\"p\", {}, finding.message) : drawRoute(route));",
    "\t}",
    "",
    "// src/page/theme.ts",
    "\tfunction makeThemeChoice() {",
    "\t\tconst root = document.documentElement;",
    "\t\treturn makeSelect(\"Colours\", \"\", [",
    "\t\t\t[\"\", \"as the system\"],",
    "\t\t\t[\"light\", \"light\"],",
    "\t\t\t[\"dark\", \"dark\"]",
    "\t\t], (theme) => {",
    "\t\t\tif (theme === \"\") delete root.dataset[\"theme\"];",
    "\t\t\telse root.dataset[\"theme\"] = theme;",
    "\t\t});",
    "\t}",
    "",
    "// src/page/main.ts",
    "\tconst page = readPage();",
    "\tconst findings = readFindings();",
    "\tconst endpoints = readEndpoints();",
    "\tconst list = new FindingList(findings, page);",
    "\tconst routes = findings.filter(({ route }) => route !== void 0);",
    "\tconst parts = {",
    "\t\tfindings: list,",
    "\t\t...routes.length === 0 ? {} : { paths: new RouteList(routes, page.routes, (finding) => list.open(finding)) },",
    "\t\taccess: new AccessMatrix(endpoints, page),",
    "\t\tnetwork: new NetworkTable(endpoints, page)",
    "\t};",
    "\tfor (const [id, part] of Object.entries(parts)) place(`${id}-body`)?.replaceChildren(part.root);",
    "\tplace(\"theme\")?.replaceChildren(makeThemeChoice());",
    "\tdocument.documentElement.classList.add(\"scripted\");",
    "\tfunction print(printing) {",
    "\t\tfor (const part of Object.values(parts)) part.print(printing);",
    "\t\tfor (const details of document.querySelectorAll(\"details\")) details.open = printing;",
    "\t}",
    "\taddEventListener(\"beforeprint\", () => print(true));",
    "\taddEventListener(\"afterprint\", () => print(false));",
    "\tmatchMedia(\"print\").addEventListener(\"change\", ({ matches }) => print(matches));",
    "",
    "})();",
].join('\n');
const PAGE_STYLE = [
    ":root {",
    "  color-scheme: light dark;",
    "  --page: #f4f6f9;",
    "  --card: #ffffff;",
    "  --sunk: #eef1f5;",
    "  --line: #d9dfe7;",
    "  --text: #16202e;",
    "  --faint: #566377;",
    "  --accent: #1257b8;",
    "  --focus: #1257b8;",
    "  --high: #b4231a;",
    "  --high-tint: #fdeceb;",
    "  --medium: #8a4b08;",
    "  --medium-tint: #fdf1e0;",
    "  --low: #1257b8;",
    "  --low-tint: #e8f0fd;",
    "  --info: #4a5568;",
    "  --info-tint: #edf0f4;",
    "  --good: #14693a;",
    "  --good-tint: #e5f5ec;",
    "  --shadow: 0 1px 2px rgb(16 32 56 / 6%), 0 1px 8px rgb(16 32 56 / 5%);",
    "}",
    "@media (prefers-color-scheme: dark) {",
    "  :root:not([data-theme=\"light\"]) {",
    "    --page: #0e141c;",
    "    --card: #161e29;",
    "    --sunk: #1d2734;",
    "    --line: #2f3c4d;",
    "    --text: #e6ebf2;",
    "    --faint: #9fadbf;",
    "    --accent: #84b4ff;",
    "    --focus: #84b4ff;",
    "    --high: #ff9a90;",
    "    --high-tint: #43191a;",
    "    --medium: #f5b962;",
    "    --medium-tint: #3b2a10;",
    "    --low: #8bb8ff;",
    "    --low-tint: #172c4d;",
    "    --info: #b6c2d1;",
    "    --info-tint: #273341;",
    "    --good: #7fd6a4;",
    "    --good-tint: #123322;",
    "    --shadow: none;",
    "  }",
    "}",
    ":root[data-theme=\"light\"] {",
    "  color-scheme: light;",
    "}",
    ":root[data-theme=\"dark\"] {",
    "  color-scheme: dark;",
    "  --page: #0e141c;",
    "  --card: #161e29;",
    "  --sunk: #1d2734;",
    "  --line: #2f3c4d;",
    "  --text: #e6ebf2;",
    "  --faint: #9fadbf;",
    "  --accent: #84b4ff;",
    "  --focus: #84b4ff;",
    "  --high: #ff9a90;",
    "  --high-tint: #43191a;",
    "  --medium: #f5b962;",
    "  --medium-tint: #3b2a10;",
    "  --low: #8bb8ff;",
    "  --low-tint: #172c4d;",
    "  --info: #b6c2d1;",
    "  --info-tint: #273341;",
    "  --good: #7fd6a4;",
    "  --good-tint: #123322;",
    "  --shadow: none;",
    "}",
    "",
    "* {",
    "  box-sizing: border-box;",
    "}",
    "html {",
    "  scroll-padding-top: 5rem;",
    "}",
    "body {",
    "  margin: 0;",
    "  background: var(--page);",
    "  color: var(--text);",
    "  font:",
    "    15px / 1.5 system-ui,",
    "    -apple-system,",
    "    \"Segoe UI\",",
    "    Roboto,",
    "    \"Helvetica Neue\",",
    "    \"Noto Sans\",",
    "    \"DejaVu Sans\",",
    "    sans-serif;",
    "}",
    "main {",
    "  max-width: 84rem;",
    "  margin: 0 auto;",
    "  padding: 1.25rem 1.5rem 4rem;",
    "}",
    "h1,",
    "h2,",
    "h3,",
    "p,",
    "ul,",
    "ol,",
    "dl,",
    "dd {",
    "  margin: 0;",
    "}",
    "h2 {",
    "  font-size: 1.25rem;",
    "  letter-spacing: -0.01em;",
    "}",
    "h3 {",
    "  font-size: 0.95rem;",
    "}",
    "code,",
    "pre {",
    "  font:",
    "    0.86em / 1.5 ui-monospace,",
    "    \"SF Mono\",",
    "    \"Cascadia Mono\",",
    "    Menlo,",
    "    Consolas,",
    "    \"DejaVu Sans Mono\",",
    "    monospace;",
    "}",
    "td,",
    "th,",
    "dd,",
    "p,",
    "li,",
    "code,",
    "h1,",
    "h3 {",
    "  overflow-wrap: anywhere;",
    "}",
    "td,",
    "dd,",
    "code,",
    "b,",
    ".name {",
    "  unicode-bidi: isolate;",
    "}",
    "a {",
    "  color: var(--accent);",
    "}",
    ":focus-visible {",
    "  outline: 2px solid var(--focus);",
    "  outline-offset: 2px;",
    "  border-radius: 4px;",
    "}",
    ".unseen {",
    "  position: absolute;",
    "  width: 1px;",
    "  height: 1px;",
    "  overflow: hidden;",
    "  clip-path: inset(50%);",
    "  white-space: nowrap;",
    "}",
    ".faint,",
    ".note,",
    ".intro {",
    "  color: var(--faint);",
    "}",
    ".note,",
    ".intro {",
    "  font-size: 0.9rem;",
    "}",
    ".warning {",
    "  color: var(--medium);",
    "  font-weight: 600;",
    "}",
    ".skip {",
    "  position: absolute;",
    "  left: -100rem;",
    "  z-index: 3;",
    "  padding: 0.5rem 1rem;",
    "  background: var(--card);",
    "}",
    ".skip:focus {",
    "  left: 1rem;",
    "  top: 0.5rem;",
    "}",
    "",
    ".top {",
    "  position: sticky;",
    "  top: 0;",
    "  z-index: 2;",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: center;",
    "  gap: 0.25rem 1.5rem;",
    "  padding: 0.6rem 1.5rem;",
    "  background: var(--card);",
    "  border-bottom: 1px solid var(--line);",
    "}",
    ".brand {",
    "  display: flex;",
    "  align-items: center;",
    "  gap: 0.5rem;",
    "  font-weight: 650;",
    "}",
    ".shield {",
    "  fill: var(--accent);",
    "}",
    ".tick {",
    "  fill: none;",
    "  stroke: var(--card);",
    "  stroke-width: 2.4;",
    "  stroke-linecap: round;",
    "  stroke-linejoin: round;",
    "}",
    ".top nav {",
    "  flex: 1;",
    "}",
    ".top ul {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0 1.1rem;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    ".top a {",
    "  display: block;",
    "  padding: 0.2rem 0;",
    "  color: var(--text);",
    "  text-decoration: none;",
    "}",
    ".top a:hover {",
    "  color: var(--accent);",
    "  text-decoration: underline;",
    "}",
    "",
    "section {",
    "  margin-top: 2.25rem;",
    "}",
    "section:first-child {",
    "  margin-top: 0;",
    "}",
    "section > h2 {",
    "  margin-bottom: 0.15rem;",
    "}",
    "section > .intro {",
    "  margin-bottom: 0.75rem;",
    "}",
    "",
    ".verdict {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: center;",
    "  gap: 0.5rem 1rem;",
    "  padding: 1.1rem 1.25rem;",
    "  border: 1px solid var(--line);",
    "  border-left: 6px solid var(--tone);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "  box-shadow: var(--shadow);",
    "  font-size: 1.3rem;",
    "  line-height: 1.35;",
    "  letter-spacing: -0.01em;",
    "}",
    ".verdict .word {",
    "  padding: 0.15rem 0.8rem;",
    "  border-radius: 2rem;",
    "  background: var(--tone-tint);",
    "  color: var(--tone);",
    "}",
    ".verdict .why {",
    "  flex: 1 1 20rem;",
    "  font-weight: 500;",
    "}",
    ".verdict.passed {",
    "  --tone: var(--good);",
    "  --tone-tint: var(--good-tint);",
    "}",
    ".verdict.failed {",
    "  --tone: var(--high);",
    "  --tone-tint: var(--high-tint);",
    "}",
    ".verdict.open {",
    "  --tone: var(--medium);",
    "  --tone-tint: var(--medium-tint);",
    "}",
    ".notes {",
    "  margin-top: 0.75rem;",
    "  padding-left: 1.2rem;",
    "}",
    ".origin {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0.25rem 2rem;",
    "  margin: 0.9rem 0 1.1rem;",
    "  font-size: 0.9rem;",
    "}",
    ".origin div {",
    "  display: flex;",
    "  gap: 0.4rem;",
    "}",
    "dt {",
    "  color: var(--faint);",
    "}",
    "",
    ".tiles {",
    "  display: grid;",
    "  grid-template-columns: repeat(auto-fit, minmax(7.6rem, 1fr));",
    "  gap: 0.75rem;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    ".tile {",
    "  --tone: var(--line);",
    "  --ink: var(--text);",
    "  padding: 0.7rem 0.75rem 0.75rem;",
    "  border: 1px solid var(--line);",
    "  border-top: 4px solid var(--tone);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "  box-shadow: var(--shadow);",
    "}",
    ".tile b {",
    "  display: block;",
    "  color: var(--ink);",
    "  font-size: 1.75rem;",
    "  line-height: 1.2;",
    "  font-variant-numeric: tabular-nums;",
    "}",
    ".tile span {",
    "  color: var(--faint);",
    "  font-size: 0.9rem;",
    "}",
    ".tile.high {",
    "  --tone: var(--high);",
    "  --ink: var(--high);",
    "}",
    ".tile.medium {",
    "  --tone: var(--medium);",
    "  --ink: var(--medium);",
    "}",
    ".tile.low {",
    "  --tone: var(--low);",
    "  --ink: var(--low);",
    "}",
    ".tile.info {",
    "  --tone: var(--info);",
    "}",
    ".tile.zero {",
    "  --tone: var(--line);",
    "  --ink: var(--faint);",
    "}",
    ".tiles + .note {",
    "  margin-top: 0.6rem;",
    "}",
    "",
    ".charts {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: flex-start;",
    "  gap: 1rem;",
    "  margin-top: 1rem;",
    "}",
    ".chart {",
    "  flex: 1 1 17rem;",
    "  padding: 1rem 1.25rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "  box-shadow: var(--shadow);",
    "}",
    ".chart h2 {",
    "  margin-bottom: 0.5rem;",
    "  font-size: 1rem;",
    "}",
    ".chart ol {",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    ".chart li {",
    "  display: grid;",
    "  grid-template-columns: minmax(0, 1fr) 4rem 2rem;",
    "  align-items: center;",
    "  gap: 0.75rem;",
    "  padding: 0.17rem 0;",
    "  font-size: 0.9rem;",
    "}",
    ".chart:first-child {",
    "  flex: 2 1 30rem;",
    "}",
    ".chart:first-child li {",
    "  grid-template-columns: minmax(0, 15rem) minmax(2rem, 1fr) 2.5rem;",
    "}",
    ".chart .name {",
    "  overflow: hidden;",
    "  text-overflow: ellipsis;",
    "  white-space: nowrap;",
    "}",
    ".chart .count {",
    "  text-align: right;",
    "  font-variant-numeric: tabular-nums;",
    "}",
    ".bar .track {",
    "  fill: var(--sunk);",
    "}",
    ".bar .fill {",
    "  fill: var(--accent);",
    "}",
    ".bar .high {",
    "  fill: var(--high);",
    "}",
    ".bar .medium {",
    "  fill: var(--medium);",
    "}",
    ".bar .info {",
    "  fill: var(--info);",
    "}",
    "",
    ".badge {",
    "  display: inline-block;",
    "  padding: 0.03rem 0.5rem;",
    "  border-radius: 1rem;",
    "  background: var(--info-tint);",
    "  color: var(--info);",
    "  font-size: 0.8rem;",
    "  font-weight: 600;",
    "  white-space: nowrap;",
    "}",
    ".badge.high,",
    ".badge.reach-internet,",
    ".badge.unreadable {",
    "  background: var(--high-tint);",
    "  color: var(--high);",
    "}",
    ".badge.medium,",
    ".badge.reach-unknown,",
    ".badge.partial {",
    "  background: var(--medium-tint);",
    "  color: var(--medium);",
    "}",
    ".badge.low,",
    ".badge.reach-listed {",
    "  background: var(--low-tint);",
    "  color: var(--low);",
    "}",
    ".badge.reach-private-endpoints,",
    ".badge.reach-nowhere,",
    ".badge.complete {",
    "  background: var(--good-tint);",
    "  color: var(--good);",
    "}",
    ".badges {",
    "  display: flex;",
    "  flex-direction: column;",
    "  align-items: flex-start;",
    "  gap: 0.25rem;",
    "}",
    "",
    ".controls {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: end;",
    "  gap: 0.6rem 0.8rem;",
    "  margin-bottom: 0.6rem;",
    "}",
    ".control label {",
    "  display: block;",
    "  color: var(--faint);",
    "  font-size: 0.8rem;",
    "}",
    ".control.search {",
    "  flex: 1 1 15rem;",
    "}",
    ".control.search input {",
    "  width: 100%;",
    "}",
    "#theme label {",
    "  display: inline;",
    "  margin-right: 0.4rem;",
    "}",
    "input,",
    "select,",
    "button {",
    "  min-height: 2.15rem;",
    "  padding: 0.25rem 0.65rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 7px;",
    "  background: var(--card);",
    "  color: var(--text);",
    "  font: inherit;",
    "  font-size: 0.92rem;",
    "}",
    "select {",
    "  max-width: 15rem;",
    "}",
    "#theme select {",
    "  min-height: 1.9rem;",
    "}",
    "input,",
    "select {",
    "  border-color: color-mix(in srgb, var(--faint) 60%, var(--line));",
    "}",
    "button {",
    "  cursor: pointer;",
    "}",
    "button:hover:not(:disabled) {",
    "  border-color: var(--accent);",
    "}",
    "button:disabled {",
    "  color: var(--faint);",
    "  cursor: default;",
    "  opacity: 0.6;",
    "}",
    ".toggles {",
    "  display: flex;",
    "  gap: 0.35rem;",
    "}",
    ".toggle[aria-pressed=\"true\"] {",
    "  border-color: currentcolor;",
    "  font-weight: 650;",
    "  box-shadow: inset 0 0 0 1px currentcolor;",
    "}",
    ".toggle.high[aria-pressed=\"true\"] {",
    "  background: var(--high-tint);",
    "  color: var(--high);",
    "}",
    ".toggle.medium[aria-pressed=\"true\"] {",
    "  background: var(--medium-tint);",
    "  color: var(--medium);",
    "}",
    ".toggle.low[aria-pressed=\"true\"] {",
    "  background: var(--low-tint);",
    "  color: var(--low);",
    "}",
    ".toggle.info[aria-pressed=\"true\"] {",
    "  background: var(--info-tint);",
    "  color: var(--info);",
    "}",
    ".toggle[aria-pressed=\"true\"] .faint {",
    "  color: inherit;",
    "}",
    "",
    ".found {",
    "  font-weight: 600;",
    "}",
    ".bar {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: center;",
    "  justify-content: space-between;",
    "  gap: 0.5rem;",
    "  min-height: 2.2rem;",
    "}",
    "svg.bar {",
    "  display: block;",
    "  min-height: 0;",
    "}",
    ".range {",
    "  color: var(--faint);",
    "  font-size: 0.9rem;",
    "}",
    ".pager {",
    "  display: flex;",
    "  gap: 0.35rem;",
    "}",
    ".pager[hidden] {",
    "  display: none;",
    "}",
    ".pager button {",
    "  min-height: 1.9rem;",
    "}",
    ".scroll {",
    "  overflow-x: auto;",
    "}",
    ".paged > .scroll,",
    "section > .scroll,",
    "section > div > .scroll {",
    "  border: 1px solid var(--line);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "  box-shadow: var(--shadow);",
    "}",
    "table {",
    "  width: 100%;",
    "  border-collapse: collapse;",
    "  font-size: 0.92rem;",
    "}",
    "caption {",
    "  padding: 0.6rem 0.9rem;",
    "  color: var(--faint);",
    "  text-align: left;",
    "}",
    "th,",
    "td {",
    "  padding: 0.55rem 0.9rem;",
    "  border-bottom: 1px solid var(--line);",
    "  text-align: left;",
    "  vertical-align: top;",
    "}",
    "tbody tr:last-child > * {",
    "  border-bottom: 0;",
    "}",
    "thead th {",
    "  background: var(--sunk);",
    "  font-size: 0.82rem;",
    "  font-weight: 600;",
    "  white-space: nowrap;",
    "}",
    "tbody th {",
    "  font-weight: 600;",
    "}",
    "td ul {",
    "  padding-left: 1.1rem;",
    "}",
    ".sort {",
    "  display: inline-flex;",
    "  gap: 0.3rem;",
    "  min-height: 0;",
    "  padding: 0;",
    "  border: 0;",
    "  background: none;",
    "  font-size: inherit;",
    "  font-weight: 600;",
    "}",
    ".sort::after {",
    "  content: \"↕\";",
    "  content: \"↕\" / \"\";",
    "  color: var(--faint);",
    "}",
    "[aria-sort=\"ascending\"] .sort::after {",
    "  content: \"↑\";",
    "  content: \"↑\" / \"\";",
    "  color: var(--accent);",
    "}",
    "[aria-sort=\"descending\"] .sort::after {",
    "  content: \"↓\";",
    "  content: \"↓\" / \"\";",
    "  color: var(--accent);",
    "}",
    ".wide {",
    "  min-width: 22rem;",
    "}",
    ".rule {",
    "  min-width: 11.5rem;",
    "}",
    ".where-cell {",
    "  min-width: 14.5rem;",
    "}",
    ".narrow {",
    "  max-width: 13rem;",
    "}",
    ".stack {",
    "  display: flex;",
    "  flex-direction: column;",
    "}",
    ".stack .faint {",
    "  font-size: 0.85rem;",
    "}",
    ".clamp {",
    "  display: -webkit-box;",
    "  overflow: hidden;",
    "  -webkit-box-orient: vertical;",
    "  -webkit-line-clamp: 3;",
    "}",
    ".opener {",
    "  display: flex;",
    "  gap: 0.5rem;",
    "  min-height: 0;",
    "  padding: 0;",
    "  border: 0;",
    "  background: none;",
    "  text-align: left;",
    "}",
    ".opener::before {",
    "  content: \"▸\";",
    "  content: \"▸\" / \"\";",
    "  color: var(--accent);",
    "}",
    ".opener[aria-expanded=\"true\"]::before {",
    "  content: \"▾\";",
    "  content: \"▾\" / \"\";",
    "}",
    ".opener[aria-expanded=\"true\"] .clamp {",
    "  -webkit-line-clamp: none;",
    "}",
    ".opener:hover {",
    "  color: var(--accent);",
    "}",
    "tr.is-open > td {",
    "  border-bottom-color: transparent;",
    "  background: var(--sunk);",
    "}",
    ".below > td {",
    "  padding: 0.25rem 1rem 1.1rem;",
    "  background: var(--sunk);",
    "}",
    "",
    ".details {",
    "  display: grid;",
    "  grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);",
    "  gap: 1rem 1.75rem;",
    "  padding: 1rem 1.2rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "}",
    ".details h3 {",
    "  margin: 0.9rem 0 0.2rem;",
    "}",
    ".details h3:first-child {",
    "  margin-top: 0;",
    "}",
    ".evidence {",
    "  padding-left: 1.3rem;",
    "}",
    ".evidence li {",
    "  margin-bottom: 0.35rem;",
    "}",
    ".where {",
    "  display: block;",
    "  color: var(--faint);",
    "}",
    ".facts div {",
    "  padding: 0.3rem 0;",
    "  border-bottom: 1px solid var(--line);",
    "}",
    ".facts div:last-child {",
    "  border-bottom: 0;",
    "}",
    ".facts dt {",
    "  font-size: 0.8rem;",
    "}",
    ".command {",
    "  position: relative;",
    "  margin-top: 0.5rem;",
    "}",
    "pre code {",
    "  font-size: 1em;",
    "}",
    "pre {",
    "  max-height: 22rem;",
    "  margin: 0;",
    "  padding: 0.75rem 0.9rem;",
    "  overflow: auto;",
    "  border: 1px solid var(--line);",
    "  border-radius: 8px;",
    "  background: var(--sunk);",
    "  white-space: pre-wrap;",
    "  overflow-wrap: anywhere;",
    "}",
    ".command pre code {",
    "  font-size: 1em;",
    "}",
    "pre {",
    "  padding-right: 5.5rem;",
    "}",
    ".copying {",
    "  position: absolute;",
    "  top: 0.45rem;",
    "  right: 0.45rem;",
    "  display: flex;",
    "  align-items: center;",
    "  gap: 0.5rem;",
    "}",
    ".said {",
    "  color: var(--good);",
    "  font-size: 0.85rem;",
    "}",
    ".copy {",
    "  min-height: 1.8rem;",
    "}",
    ".docs {",
    "  margin-top: 0.5rem;",
    "}",
    "",
    ".routes > .scroll {",
    "  border: 0;",
    "  background: none;",
    "  box-shadow: none;",
    "}",
    ".routes thead {",
    "  display: none;",
    "}",
    ".routes tbody tr > td {",
    "  padding: 0 0 1rem;",
    "  border: 0;",
    "}",
    ".card {",
    "  padding: 1rem 1.2rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "  box-shadow: var(--shadow);",
    "}",
    ".card-head {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  align-items: center;",
    "  gap: 0.6rem;",
    "  margin-bottom: 0.5rem;",
    "}",
    ".card-head h3 {",
    "  flex: 1 1 20rem;",
    "}",
    ".route {",
    "  display: block;",
    "  width: 100%;",
    "  min-width: 46rem;",
    "  max-width: 68rem;",
    "  height: auto;",
    "}",
    ".route text {",
    "  fill: var(--text);",
    "  font-size: 12px;",
    "  text-anchor: middle;",
    "}",
    ".route .start text {",
    "  text-anchor: start;",
    "}",
    ".route .end text {",
    "  text-anchor: end;",
    "}",
    ".route .box text {",
    "  text-anchor: middle;",
    "}",
    ".box rect {",
    "  fill: var(--info-tint);",
    "  stroke: var(--info);",
    "  stroke-width: 1.2;",
    "}",
    ".box.start rect {",
    "  fill: var(--low-tint);",
    "  stroke: var(--low);",
    "}",
    ".box.goal rect {",
    "  fill: var(--high-tint);",
    "  stroke: var(--high);",
    "  stroke-width: 1.8;",
    "}",
    ".box .name {",
    "  font-size: 13px;",
    "  font-weight: 650;",
    "}",
    ".route .kind,",
    ".route .by text {",
    "  fill: var(--faint);",
    "  font-size: 11px;",
    "}",
    ".arrow {",
    "  fill: none;",
    "  stroke: var(--faint);",
    "  stroke-width: 1.6;",
    "}",
    ".arrow-head {",
    "  fill: var(--faint);",
    "}",
    ".as-text {",
    "  margin-top: 0.4rem;",
    "  font-size: 0.9rem;",
    "}",
    "summary {",
    "  color: var(--accent);",
    "  cursor: pointer;",
    "}",
    "",
    ".held {",
    "  text-align: center;",
    "}",
    ".holders {",
    "  min-width: 2.6rem;",
    "  min-height: 1.8rem;",
    "  padding: 0.1rem 0.55rem;",
    "  border-radius: 6px;",
    "  font-variant-numeric: tabular-nums;",
    "  white-space: nowrap;",
    "}",
    ".holders.few {",
    "  background: var(--low-tint);",
    "}",
    ".holders.some {",
    "  background: var(--medium-tint);",
    "}",
    ".holders.many {",
    "  background: var(--high-tint);",
    "}",
    ".holders[aria-expanded=\"true\"] {",
    "  border-color: var(--accent);",
    "  box-shadow: inset 0 0 0 1px var(--accent);",
    "}",
    ".nobody {",
    "  color: var(--good);",
    "}",
    ".holders-box {",
    "  padding: 1rem 1.2rem;",
    "  border: 1px solid var(--line);",
    "  border-radius: 10px;",
    "  background: var(--card);",
    "}",
    ".chains {",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    ".via {",
    "  color: var(--accent);",
    "}",
    ".counts {",
    "  display: flex;",
    "  flex-wrap: wrap;",
    "  gap: 0.3rem 1.25rem;",
    "  padding: 0;",
    "  list-style: none;",
    "}",
    "",
    "@media (max-width: 60rem) {",
    "  main {",
    "    padding: 1rem 0.9rem 3rem;",
    "  }",
    "  .top {",
    "    position: static;",
    "    padding: 0.6rem 0.9rem;",
    "  }",
    "  .details {",
    "    grid-template-columns: minmax(0, 1fr);",
    "  }",
    "  .top nav {",
    "    flex: 1 1 100%;",
    "    order: 1;",
    "  }",
    "  .chart:first-child {",
    "    flex-basis: 17rem;",
    "  }",
    "}",
    "@media (prefers-reduced-motion: no-preference) {",
    "  html {",
    "    scroll-behavior: smooth;",
    "  }",
    "}",
    "",
    "/* On paper there is nothing to choose, turn or open, and it is always day. */",
    "@media print {",
    "  :root:root:root {",
    "    color-scheme: light;",
    "    --page: #ffffff;",
    "    --card: #ffffff;",
    "    --sunk: #f3f5f8;",
    "    --line: #c5ccd6;",
    "    --text: #000000;",
    "    --faint: #475266;",
    "    --accent: #1257b8;",
    "    --high: #b4231a;",
    "    --high-tint: #fdeceb;",
    "    --medium: #8a4b08;",
    "    --medium-tint: #fdf1e0;",
    "    --low: #1257b8;",
    "    --low-tint: #e8f0fd;",
    "    --info: #4a5568;",
    "    --info-tint: #edf0f4;",
    "    --good: #14693a;",
    "    --good-tint: #e5f5ec;",
    "    --shadow: none;",
    "  }",
    "  @page {",
    "    margin: 14mm 12mm;",
    "  }",
    "  html {",
    "    font-size: 11px;",
    "  }",
    "  body {",
    "    font-size: 11px;",
    "    print-color-adjust: exact;",
    "    -webkit-print-color-adjust: exact;",
    "  }",
    "  main {",
    "    max-width: none;",
    "    padding: 0;",
    "  }",
    "  .top nav,",
    "  #theme,",
    "  .skip,",
    "  .controls,",
    "  .pager,",
    "  .copying,",
    "  .card-head button,",
    "  .sort::after,",
    "  .opener::before,",
    "  summary {",
    "    display: none;",
    "  }",
    "  .top {",
    "    position: static;",
    "    padding: 0 0 0.75rem;",
    "  }",
    "  .scroll,",
    "  pre {",
    "    max-height: none;",
    "    overflow: visible;",
    "  }",
    "  .clamp {",
    "    display: block;",
    "  }",
    "  .wide,",
    "  .route {",
    "    min-width: 0;",
    "  }",
    "  .rule {",
    "    min-width: 9.5rem;",
    "  }",
    "  .where-cell {",
    "    min-width: 12rem;",
    "  }",
    "  th,",
    "  td {",
    "    padding: 0.35rem 0.6rem;",
    "  }",
    "  .facts {",
    "    display: flex;",
    "    flex-wrap: wrap;",
    "    gap: 0.2rem 1.5rem;",
    "  }",
    "  .facts div {",
    "    padding: 0;",
    "    border: 0;",
    "  }",
    "  thead {",
    "    display: table-header-group;",
    "  }",
    "  tr:not(.below),",
    "  .card,",
    "  .tile,",
    "  .chart li,",
    "  .evidence li {",
    "    break-inside: avoid;",
    "  }",
    "  tr:has(+ .below),",
    "  h2,",
    "  h3 {",
    "    break-after: avoid;",
    "  }",
    "  .holders,",
    "  .opener {",
    "    border: 0;",
    "    color: inherit;",
    "  }",
    "  a[href^=\"https:\"] {",
    "    color: inherit;",
    "  }",
    "}",
    "",
].join('\n');

// EXTERNAL MODULE: ./build/dist/src/report/verdict.js
var report_verdict = __webpack_require__(72830);
// EXTERNAL MODULE: ./build/dist/src/report/accessTable.js
var accessTable = __webpack_require__(97773);
// EXTERNAL MODULE: ./build/dist/src/report/clip.js
var clip = __webpack_require__(49677);
;// CONCATENATED MODULE: ./build/dist/src/report/html/markup.js

const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/**
 * Any text for HTML, as the text of an element or the value of a quoted attribute. What is invisible or changes the
 * direction of writing is written out.
 */
function htmlText(text) {
    return (0,plainText/* visibleText */.Q)(text).replaceAll(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}
/** A template whose values become text, unless they are markup themselves. Attributes stand in quotes. */
function html(strings, ...values) {
    let markup = strings[0] ?? '';
    for (const [index, value] of values.entries())
        markup += render(value) + (strings[index + 1] ?? '');
    return { markup };
}
function render(value) {
    if (typeof value === 'string')
        return htmlText(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
const NOTHING = { markup: '' };
/**
 * A value as JSON for the inside of a `<script>` that holds data. No character of it means anything to an HTML parser,
 * so no text can end the element or begin a comment.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
function scriptJson(value) {
    return JSON.stringify(value).replaceAll(/[<>&\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The address as a browser understands it, when it leads to a page on the web and nowhere else. */
function webAddress(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, username, password, href } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/report/html/pageData.js
// What the report's file holds for its script, as JSON in blocks of their own, so that a browser reads what it shows
// and no more.
/** Ids of the blocks; of those that come in numbers, what stands before the number. */
const BLOCKS = {
    page: 'data-page',
    /** `PageFinding[]`, `ROWS_PER_BLOCK` each. */
    rows: 'data-rows-',
    /** `FindingDetails[]`, `DETAILS_PER_BLOCK` each. */
    details: 'data-details-',
    /** `EscalationRoute[]`, `ROUTES_PER_BLOCK` each. */
    routes: 'data-routes-',
    /** `PageEndpoint[]`. */
    endpoints: 'data-endpoints',
    /** `PageAccess[]`. */
    access: 'data-access',
    /** `ReportedPrincipal[][]`, one list per set. */
    sets: 'data-sets-',
    /** `number[]`: the number of the first set of each block of sets. */
    setStarts: 'data-set-starts',
};
const ROWS_PER_BLOCK = 1_000;
const DETAILS_PER_BLOCK = 100;
const ROUTES_PER_BLOCK = 100;

;// CONCATENATED MODULE: ./build/dist/src/report/html/dataBlocks.js





/** Findings with a proof and a remedy in the page, worst first: with more, a browser takes long to open it. */
const MOST_DETAILED = 10_000;
/** Escalation paths in the page, the worst ones, whether or not their findings have details. */
const MOST_ROUTES = 1_000;
/** Characters of a text; ARM ids have up to some 1,000. */
const LONGEST = 4_000;
/** A command that is cut would be another one: a longer one is left out. */
const LONGEST_COMMAND = 8_000;
const MOST_EVIDENCE = 50;
const MOST_WAYS_IN = 100;
/** Characters of a block of principal sets, about. */
const SETS_BLOCK = 256 * 1024;
/** All that the page's script reads, as pieces of HTML. `findings` in the order in which the page shows them. */
function* renderDataBlocks(report, findings, gate) {
    const ruleNumbers = new Map();
    const rules = [];
    for (const { ruleId, ruleName } of report.findings) {
        if (ruleNumbers.has(ruleId))
            continue;
        ruleNumbers.set(ruleId, rules.length);
        rules.push({ id: ruleId, name: (0,clip/* clip */.$)(ruleName, LONGEST) });
    }
    const { groupBy } = report;
    const routed = findings.filter(({ route }) => route !== undefined);
    const drawn = routed.slice(0, MOST_ROUTES);
    const routeNumbers = new Map(drawn.map((finding, index) => [finding, index]));
    const detailed = Math.min(findings.length, MOST_DETAILED);
    const page = {
        rules,
        findings: findings.length,
        detailed,
        routes: routed.length,
        personas: gate.personas,
        ...(groupBy === undefined ? {} : { groupBy }),
        words: { capabilities: accessTable/* COLUMNS */.cZ, reaches: accessTable/* REACH_WORDS */.g8 },
        accessGaps: report.coverage.some(({ gaps }) => gaps.some(({ part }) => part === 'role-assignments' || part === 'role-definitions')),
    };
    yield block(BLOCKS.page, scriptJson(page));
    for (let first = 0; first < findings.length; first += ROWS_PER_BLOCK) {
        const rows = findings
            .slice(first, first + ROWS_PER_BLOCK)
            .map((finding) => rowOf(finding, ruleNumbers.get(finding.ruleId) ?? 0, routeNumbers.get(finding)));
        yield block(`${BLOCKS.rows}${first / ROWS_PER_BLOCK}`, scriptJson(rows));
    }
    for (let first = 0; first < detailed; first += DETAILS_PER_BLOCK) {
        const details = findings.slice(first, Math.min(first + DETAILS_PER_BLOCK, detailed)).map(detailsOf);
        yield block(`${BLOCKS.details}${first / DETAILS_PER_BLOCK}`, scriptJson(details));
    }
    for (let first = 0; first < drawn.length; first += ROUTES_PER_BLOCK) {
        const routes = drawn.slice(first, first + ROUTES_PER_BLOCK).map(routeOf);
        yield block(`${BLOCKS.routes}${first / ROUTES_PER_BLOCK}`, scriptJson(routes));
    }
    yield* accessBlocks(report);
}
function block(id, json) {
    return `<script type="application/json" id="${id}">${json}</script>\n`;
}
function rowOf(finding, rule, route) {
    const { result, severity, status, persona, resource, location, message, owner, group } = finding;
    return {
        rule,
        result,
        severity,
        status,
        persona,
        kind: resource.kind,
        id: (0,clip/* clip */.$)(resource.id, LONGEST),
        name: (0,clip/* clip */.$)(resource.name, LONGEST),
        ...(location === undefined ? {} : { place: `${(0,clip/* clip */.$)(location.file, LONGEST)}:${location.line}` }),
        message: (0,clip/* clip */.$)(message, LONGEST),
        ...(owner === undefined ? {} : { owner: (0,clip/* clip */.$)(owner, LONGEST) }),
        ...(group === undefined ? {} : { group: (0,clip/* clip */.$)(group, LONGEST) }),
        fingerprint: finding.fingerprint,
        ...(route === undefined ? {} : { route }),
    };
}
function detailsOf(finding) {
    const { confidence, result, reason, evidence, remediation, exemption, docs } = finding;
    const { text, command, destructive } = remediation;
    return {
        confidence,
        ...(result === 'fail' || reason === undefined
            ? {}
            : { reason: (0,clip/* clip */.$)(`${reason.kind}: ${reason.detail}`, LONGEST) }),
        evidence: evidence.slice(0, MOST_EVIDENCE).map(({ what, where, why }) => ({
            what: (0,clip/* clip */.$)(what, LONGEST),
            where: (0,clip/* clip */.$)(where, LONGEST),
            why: (0,clip/* clip */.$)(why, LONGEST),
        })),
        ...(evidence.length > MOST_EVIDENCE ? { moreEvidence: evidence.length - MOST_EVIDENCE } : {}),
        remediation: (0,clip/* clip */.$)(text, LONGEST),
        ...(command === undefined || command.length > LONGEST_COMMAND ? {} : { command }),
        destructive,
        docs,
        ...(exemption === undefined
            ? {}
            : {
                exemption: (0,clip/* clip */.$)(`until ${exemption.expiresOn}, answered for by ${exemption.owner}: ${exemption.reason}`, LONGEST),
            }),
    };
}
function routeOf({ route }) {
    const stepOf = ({ action, by, to }) => ({
        action: (0,clip/* clip */.$)(action, LONGEST),
        by: (0,clip/* clip */.$)(by, LONGEST),
        to: (0,clip/* clip */.$)(to, LONGEST),
    });
    const { from = '', steps = [], ends = [] } = route ?? {};
    return { from: (0,clip/* clip */.$)(from, LONGEST), steps: steps.map(stepOf), ends: ends.map(stepOf) };
}
function* accessBlocks(report) {
    const worst = worstByResource(report.findings);
    const endpoints = report.network.map(({ resource, reachableFrom, allowed }) => {
        const severity = worst.get(resource.toLowerCase());
        return {
            id: resource,
            reach: reachableFrom,
            allowed: allowed.slice(0, MOST_WAYS_IN),
            ...(allowed.length > MOST_WAYS_IN ? { moreAllowed: allowed.length - MOST_WAYS_IN } : {}),
            ...(severity === undefined ? {} : { worst: severity }),
        };
    });
    yield block(BLOCKS.endpoints, scriptJson(endpoints));
    const numbers = new Map(report.network.map(({ resource }, index) => [resource, index]));
    const setNumbers = new Map(report.access.principalSets.map(({ id }, index) => [id, index]));
    const access = report.access.access.map(({ capability, set, resources }) => [
        capability,
        setNumbers.get(set) ?? -1,
        resources.flatMap((resource) => numbers.get(resource) ?? []),
    ]);
    yield block(BLOCKS.access, scriptJson(access));
    const starts = [];
    let pending = [];
    let size = 0;
    for (const [index, { principals }] of report.access.principalSets.entries()) {
        if (pending.length === 0)
            starts.push(index);
        const json = scriptJson(principals);
        pending.push(json);
        size += json.length;
        if (size >= SETS_BLOCK || index === report.access.principalSets.length - 1) {
            yield block(`${BLOCKS.sets}${starts.length - 1}`, `[${pending.join(',')}]`);
            pending = [];
            size = 0;
        }
    }
    yield block(BLOCKS.setStarts, scriptJson(starts));
}
function worstByResource(findings) {
    const worst = new Map();
    for (const { status, result, severity, resource } of findings) {
        if (status !== 'open' || result !== 'fail')
            continue;
        const id = resource.id.toLowerCase();
        const present = worst.get(id);
        if (present === undefined || finding/* SEVERITIES */.o.indexOf(severity) < finding/* SEVERITIES */.o.indexOf(present)) {
            worst.set(id, severity);
        }
    }
    return worst;
}

// EXTERNAL MODULE: ./build/dist/src/report/suppressed.js
var suppressed = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/dist/src/report/html/overview.js




/** Bars of a chart: more are not compared at a glance. */
const MOST_BARS = 10;
const overview_LONGEST_NAME = 80;
const LONGEST_NOTE = 600;
const ICONS = { passed: '✓', failed: '✕', open: '!' };
/** The verdict in its own words: "failed", and why. */
function splitVerdict(gate, now) {
    const verdict = (0,report_verdict/* describeVerdict */.XZ)(gate, now);
    const end = verdict.indexOf(': ');
    return [verdict.slice(0, end), verdict.slice(end + 2)];
}
/** What a person wants to know first: how it ended, how much there is of what, where most of it is. */
function renderOverview(report, shown, gate, now, identity) {
    const [word, why] = splitVerdict(gate, now);
    const tone = gate.passed ? 'passed' : gate.result === 'findings' ? 'failed' : 'open';
    return html `<section id="overview" aria-labelledby="verdict">
<h1 id="verdict" class="verdict ${tone}"><span class="word"><span aria-hidden="true">${ICONS[tone]}</span> ${word}<span class="unseen">: </span></span><span class="why">${why}</span></h1>
${gate.interrupted ? html `<p class="warning">The run was interrupted: this report is partial.</p>` : NOTHING}
${renderNotes(report)}
${renderOrigin(report, gate, identity)}
${renderTiles(gate)}
<div class="charts">
${renderRuleChart(shown)}
${renderShareChart('Open findings by owner', 'owner', shown)}
${renderShareChart(`Open findings by ${report.groupBy ?? 'group'}`, 'group', shown)}
</div>
</section>
`;
}
/** More of them are not read; all exemptions stand in the list, with the day on which each ends. */
const MOST_NOTES = 10;
function renderNotes(report) {
    const notes = (0,suppressed/* describeNotes */.Ne)(report, false);
    if (notes.length === 0)
        return NOTHING;
    const more = notes.length > MOST_NOTES ? [html `<li>and ${notes.length - MOST_NOTES} more</li>`] : [];
    return html `<ul class="notes">${notes.slice(0, MOST_NOTES).map((note) => html `<li>${(0,clip/* clip */.$)(note, LONGEST_NOTE)}</li>`)}${more}</ul>`;
}
function renderOrigin(report, gate, identity) {
    const who = [
        ['object id', identity.objectId],
        ['client id', identity.clientId],
        ['tenant', identity.tenantId],
    ].flatMap(([what, id]) => (id === undefined ? [] : [`${what} ${(0,clip/* clip */.$)(id, overview_LONGEST_NAME)}`]));
    const facts = [
        ['Counted', (0,report_verdict/* describeCounts */.wv)(gate.counts)],
        ['Audited at', report.auditedAt.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')],
        ...(who.length === 0 ? [] : [['Audited by', who.join(', ')]]),
        ['Scopes', describeScopes(report)],
        ...(report.policies === undefined
            ? []
            : [['Policy', (0,clip/* clip */.$)(report.policies.join(', then '), LONGEST_NOTE)]]),
        ['With', `${report.tool.name} ${report.tool.version}`],
    ];
    return html `<dl class="origin">
${facts.map(([name = '', value = '']) => html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
function describeScopes({ coverage }) {
    const complete = coverage.filter(({ state }) => state === 'complete').length;
    if (coverage.length === complete)
        return `${complete}, ${complete === 1 ? '' : 'all '}read in full`;
    return `${coverage.length}, of which ${complete} read in full`;
}
function renderTiles({ counts, hidden }) {
    const { bySeverity } = counts;
    const severity = (name) => html `<li class="tile ${name}${bySeverity[name] === 0 ? ' zero' : ''}"><b>${bySeverity[name]}</b> <span>${name}</span></li>\n`;
    const other = (name, count) => html `<li class="tile${count === 0 ? ' zero' : ''}"><b>${count}</b> <span>${name}</span></li>\n`;
    const note = hidden === 0
        ? NOTHING
        : html `<p class="note">${hidden} of the open ones are for other personas: hygiene, or for somebody who judges each one. The list below shows them on demand.</p>`;
    return html `<h2 class="unseen">How much of what</h2>
<ul class="tiles">
${severity('high')}${severity('medium')}${severity('low')}${severity('info')}${other('unknown', counts.unknown)}${other('exempted', counts.exempted)}${other('baselined', counts.baselined)}${other('passed', counts.pass)}${other('not applicable', counts.notApplicable)}</ul>
${note}`;
}
function renderRuleChart(shown) {
    const byRule = new Map();
    for (const { ruleId, ruleName, severity, fail, unknown } of (0,report_verdict/* countByRule */.$i)(shown)) {
        const count = (byRule.get(ruleId)?.count ?? 0) + fail + unknown;
        const tone = byRule.get(ruleId)?.tone ?? severity;
        byRule.set(ruleId, { name: `${ruleId} ${ruleName}`, count, tone });
    }
    return renderChart('Open findings by rule', [...byRule.values()]);
}
function renderShareChart(title, by, shown) {
    const counts = new Map();
    for (const finding of shown) {
        const name = finding[by];
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return renderChart(title, [...counts].map(([name, count]) => ({ name, count, tone: 'plain' })));
}
/** Bars as SVG rectangles, because the page allows no style in an attribute. */
function renderChart(title, bars) {
    if (bars.length === 0)
        return NOTHING;
    const sorted = [...bars].sort((a, b) => b.count - a.count);
    const most = sorted[0]?.count ?? 1;
    const rest = sorted.slice(MOST_BARS);
    const left = rest.reduce((sum, { count }) => sum + count, 0);
    return html `<div class="chart"><h2>${title}</h2>
<ol>
${sorted
        .slice(0, MOST_BARS)
        .map(({ name, count, tone }) => html `<li><span class="name">${(0,clip/* clip */.$)(name, overview_LONGEST_NAME)}</span><svg class="bar" aria-hidden="true" height="8" width="100%"><rect class="track" width="100%" height="8" rx="4"/><rect class="fill ${tone}" width="${Math.max(1, Math.round((100 * count) / most))}%" height="8" rx="4"/></svg><span class="count">${count}</span></li>\n`)}</ol>${rest.length === 0 ? NOTHING : html `<p class="note">and ${left} in ${rest.length} more</p>`}
</div>`;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/capabilities.js
var capabilities = __webpack_require__(81951);
// EXTERNAL MODULE: ./build/dist/src/report/shortPlace.js
var shortPlace = __webpack_require__(69434);
;// CONCATENATED MODULE: ./build/dist/src/report/html/staticSections.js







/** Where no script runs (a viewer of mails, a strict gateway) this much is still there. */
const MOST_FINDINGS = 50;
const MOST_ENDPOINTS = 25;
const staticSections_MOST_ROUTES = 10;
const MOST_SCOPES = 200;
const MOST_GAPS = 20;
const staticSections_LONGEST = 600;
/** The worst findings, until the script puts the whole list in their place. */
function renderStaticFindings(shown) {
    const worst = shown.slice(0, MOST_FINDINGS);
    if (worst.length === 0)
        return html `<p>Nothing is open.</p>`;
    const rows = worst.map((finding) => {
        const { result, severity, ruleId, message, owner, location, resource, remediation } = finding;
        const place = location === undefined ? (0,shortPlace/* shortPlace */.Y)(resource.id) : `${location.file}:${location.line}`;
        return html `<tr><td>${label(severity, result)}</td><td>${ruleId}</td><td>${(0,clip/* clip */.$)(message, staticSections_LONGEST)} <span class="faint">${(0,clip/* clip */.$)(remediation.text, staticSections_LONGEST)}</span></td><td>${(0,clip/* clip */.$)(place, staticSections_LONGEST)}</td><td>${(0,clip/* clip */.$)(owner ?? '', staticSections_LONGEST)}</td></tr>\n`;
    });
    return html `<div class="scroll"><table><caption>The worst ${worst.length} of ${shown.length} open findings. With scripts switched on, this page lists all of them.</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">What, and what to do</th><th scope="col">Where</th><th scope="col">Owner</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
function label(severity, result) {
    const unknown = result === 'fail' ? NOTHING : html ` <span class="badge">unknown</span>`;
    return html `<span class="badge ${severity}">${severity}</span>${unknown}`;
}
/** The text of the first escalation paths. */
function renderStaticRoutes(shown) {
    const routes = shown.flatMap(({ route }) => (route === undefined ? [] : [route]));
    const first = routes.slice(0, staticSections_MOST_ROUTES).map(({ from, steps, ends }) => {
        const said = [...steps, ...ends].map(({ action, by, to }) => html `<li>${(0,clip/* clip */.$)(action, staticSections_LONGEST)} <span class="faint">(${(0,clip/* clip */.$)(by, staticSections_LONGEST)})</span> → ${(0,clip/* clip */.$)(to, staticSections_LONGEST)}</li>\n`);
        return html `<li><b>${(0,clip/* clip */.$)(from, staticSections_LONGEST)}</b><ol>${said}</ol></li>\n`;
    });
    return html `<ul>${first}</ul>${routes.length > first.length ? html `<p class="note">and ${routes.length - first.length} more</p>` : NOTHING}`;
}
/** Who can do what to the endpoints with the worst findings. */
function renderStaticAccess(report) {
    const { rows, total } = (0,accessTable/* accessRows */.U_)(report, MOST_ENDPOINTS);
    const head = capabilities/* CAPABILITIES */.$.map((capability) => html `<th scope="col">${accessTable/* COLUMNS */.cZ[capability]}</th>`);
    const body = rows.map(({ resource, reach, cells }) => html `<tr><th scope="row">${(0,clip/* clip */.$)((0,shortPlace/* shortPlace */.Y)(resource), staticSections_LONGEST)}</th><td>${(0,accessTable/* describeReach */.Lo)(reach)}</td>${capabilities/* CAPABILITIES */.$.map((capability) => html `<td>${(0,clip/* clip */.$)(cells[capability], staticSections_LONGEST)}</td>`)}</tr>\n`);
    return html `<div class="scroll"><table><caption>The ${rows.length} of ${total} endpoints and accounts with the worst findings. With scripts switched on, this page lists all of them.</caption>
<thead><tr><th scope="col">Endpoint</th><th scope="col">reachable from</th>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
/** What was looked at, and what could not be. */
function renderCoverage({ coverage }, { missing }) {
    const rank = { unreadable: 0, partial: 1, complete: 2 };
    const sorted = [...coverage].sort((a, b) => rank[a.state] - rank[b.state]);
    const rows = sorted.slice(0, MOST_SCOPES).map(({ scope, state, gaps, nothing }) => {
        const reads = (0,auditReport/* missingReads */.KM)(gaps);
        const more = reads.length > MOST_GAPS ? [html `<li>and ${reads.length - MOST_GAPS} more</li>`] : [];
        const said = [
            ...(nothing === undefined ? [] : [html `<li>${report_verdict/* NOTHING_WORDS */.Kk[nothing]}</li>`]),
            ...reads.slice(0, MOST_GAPS).map((read) => html `<li>${(0,clip/* clip */.$)(read, staticSections_LONGEST)}</li>`),
            ...more,
        ];
        return html `<tr><th scope="row">${(0,clip/* clip */.$)(scope, staticSections_LONGEST)}</th><td><span class="badge ${state}">${state}</span></td><td>${said.length === 0 ? 'nothing' : html `<ul>${said}</ul>`}</td></tr>\n`;
    });
    const left = coverage.length - rows.length;
    return html `${missing.length === 0 ? NOTHING : html `<p class="warning">Could not be looked at, and counts: ${(0,clip/* clip */.$)(missing.join('; '), staticSections_LONGEST)}.</p>`}
<div class="scroll"><table><caption class="unseen">Scopes of the audit</caption>
<thead><tr><th scope="col">Scope</th><th scope="col">Read</th><th scope="col">Missing</th></tr></thead>
<tbody>
${rows}</tbody></table></div>
${left > 0 ? html `<p class="note">and ${left} more scopes; the JSON report has them</p>` : NOTHING}`;
}

;// CONCATENATED MODULE: ./build/dist/src/report/html/htmlReport.js










/**
 * The audit as one HTML file, as pieces of text: it asks for nothing from anywhere and works from a disk. Everything
 * that came from outside is text; the policy in its head lets no other script or style run than the two in it, and no
 * text become markup.
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
function renderHtml(report, gate, options) {
    return (0,chunks/* inChunks */.m)(pieces(report, gate, options));
}
function* pieces(report, gate, { now, identity = {}, command }) {
    const shown = (0,report_verdict/* worstFirst */.md)(report.findings, gate);
    const hasRoutes = report.findings.some(({ route }) => route !== undefined);
    yield renderHead(splitVerdict(gate, now).join(': ')).markup;
    yield renderTop(hasRoutes).markup;
    yield html `<main>
${renderOverview(report, shown, gate, now, identity)}`.markup;
    yield renderSection('findings', 'Findings', renderStaticFindings(shown)).markup;
    if (hasRoutes) {
        yield renderSection('paths', 'Escalation paths', renderStaticRoutes(shown), PATHS_INTRO).markup;
    }
    yield renderSection('access', 'Who can do what', renderStaticAccess(report), ACCESS_INTRO).markup;
    yield renderSection('network', 'Network reach', NOTHING, NETWORK_INTRO).markup;
    yield html `<section id="coverage" aria-labelledby="coverage-title"><h2 id="coverage-title">Coverage</h2>
${renderCoverage(report, gate)}</section>
`.markup;
    yield renderAgain(command).markup;
    yield '</main>\n';
    yield* renderDataBlocks(report, allInOrder(report.findings, shown), gate);
    yield `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}
const PATHS_INTRO = 'Rights add up: each path leads from somebody to keys or roles that no assignment gives them. Cut it at its first step.';
const ACCESS_INTRO = 'People and applications that hold a capability by a role assignment, directly or through groups. Open a number to see who, and through which chain.';
const NETWORK_INTRO = 'From where requests reach each endpoint and AI services account, and its ways in.';
function renderHead(verdict) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${verdict} · Azure ML endpoint audit</title>
${{ markup: `<style>${PAGE_STYLE}</style>` }}
</head>
<body>
`;
}
/** The page may run the script and the style that are in it, and nothing else; it may ask for nothing. */
function contentPolicy() {
    return [
        "default-src 'none'",
        `script-src '${hashOf(PAGE_SCRIPT)}'`,
        `style-src '${hashOf(PAGE_STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function renderTop(hasRoutes) {
    const links = [
        ['overview', 'Overview'],
        ['findings', 'Findings'],
        ...(hasRoutes ? [['paths', 'Escalation paths']] : []),
        ['access', 'Access'],
        ['network', 'Network'],
        ['coverage', 'Coverage'],
    ].map(([id = '', name = '']) => html `<li><a href="#${id}">${name}</a></li>`);
    return html `<a class="skip" href="#findings">Skip to the findings</a>
<header class="top"><p class="brand"><svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24"><path class="shield" d="M12 1.5 3.5 4.8v6.4c0 5.2 3.6 9.6 8.5 11.3 4.9-1.7 8.5-6.1 8.5-11.3V4.8z"/><path class="tick" d="m7.8 12.2 2.9 2.9 5.6-6"/></svg> Azure ML endpoint audit</p>
<nav aria-label="Sections"><ul>${links}</ul></nav>
<div id="theme"></div></header>
`;
}
function renderSection(id, title, body, intro = '') {
    return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${intro === '' ? NOTHING : html `<p class="intro">${intro}</p>`}
<div id="${id}-body">${body}</div></section>
`;
}
function renderAgain(command) {
    if (command === undefined)
        return NOTHING;
    return html `<section id="again" aria-labelledby="again-title"><h2 id="again-title">The same again</h2>
<pre tabindex="0">${command.length > 4_000 ? 'The command is too long for a page.' : (0,plainText/* visibleText */.Q)(command)}</pre></section>
`;
}
/** What is open and shown stands first, worst first; then what is for other personas; what was exempted last. */
function allInOrder(findings, shown) {
    const first = new Set(shown);
    const rank = ({ status, result, severity }) => (status === 'open' ? 0 : 100) + (result === 'fail' ? 0 : 10) + finding/* SEVERITIES */.o.indexOf(severity);
    const rest = findings.filter((finding) => !first.has(finding)).sort((a, b) => rank(a) - rank(b));
    return [...shown, ...rest];
}

// EXTERNAL MODULE: ./build/dist/src/report/grouping.js
var grouping = __webpack_require__(44274);
// EXTERNAL MODULE: ./build/dist/src/report/xml.js
var xml = __webpack_require__(57534);
;// CONCATENATED MODULE: ./build/dist/src/report/junit.js







const junit_LONGEST_NAME = 600;
const junit_LONGEST = 4_000;
const junit_MOST_EVIDENCE = 20;
/**
 * The audit as JUnit XML, as GitLab, Azure DevOps, Jenkins and test reporters of GitHub read it. A suite for what was
 * looked at, one for each rule or group with findings, one for the rules without. An open finding is a failure; one that
 * is exempted or in the baseline is skipped, and so is what could not be decided: nobody looked, so it neither passed
 * nor failed. Findings of personas that nobody asked for are left out, and counted in the verdict.
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/
 * @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/publish-test-results-v2
 */
function renderJUnit(report, gate, { rules }) {
    return (0,chunks/* inChunks */.m)(junit_document(report, suitesOf(report, gate, rules)));
}
function* junit_document(report, suites) {
    const all = suites.flatMap(({ cases }) => cases);
    // Without its zone, as the readers of JUnit files want it; it is UTC.
    const timestamp = report.auditedAt.slice(0, 19);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aml-endpoint audit"${countsOf(all)} time="0">\n`;
    for (const { name, cases, output } of suites) {
        yield `<testsuite name="${attribute(name)}"${countsOf(cases)} time="0" timestamp="${(0,xml/* xmlText */.x)(timestamp)}">\n`;
        for (const one of cases)
            yield caseXml(one);
        if (output !== undefined)
            yield `<system-out>${(0,xml/* xmlText */.x)(output)}</system-out>\n`;
        yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
}
function countsOf(cases) {
    const count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    return ` tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}
function caseXml({ classname, name, outcome, file, line, tell }) {
    const place = file === undefined ? '' : ` file="${attribute(file)}" line="${line ?? 1}"`;
    const start = `<testcase classname="${attribute(classname)}" name="${attribute(name)}"${place} time="0"`;
    if (outcome === 'passed' || tell === undefined)
        return `${start}/>\n`;
    const { message, type, text = message } = tell();
    const kind = type === undefined ? '' : ` type="${attribute(type)}"`;
    return `${start}>\n<${outcome} message="${attribute(message)}"${kind}>${(0,xml/* xmlText */.x)(text)}</${outcome}>\n</testcase>\n`;
}
function attribute(text) {
    return (0,xml/* xmlAttribute */.I)((0,clip/* clip */.$)(text, junit_LONGEST_NAME));
}
function suitesOf(report, gate, rules) {
    const shown = report.findings.filter(({ persona }) => gate.personas.includes(persona));
    const groups = report.groupBy === undefined ? byRule(shown) : (0,grouping/* groupFindings */.kG)(shown);
    const found = new Set(report.findings.map(({ ruleId }) => ruleId));
    const clean = rules.filter(({ id }) => !found.has(id));
    return [
        auditSuite(report, gate),
        ...groups.map(({ name, findings }) => ({ name, cases: findings.map(findingCase) })),
        ...(clean.length === 0
            ? []
            : [
                {
                    name: 'rules without a finding',
                    cases: clean.map(({ id, name }) => ({
                        classname: `${id} ${name}`,
                        name: 'nothing to report',
                        outcome: 'passed',
                    })),
                },
            ]),
    ];
}
function byRule(findings) {
    const found = new Map();
    for (const finding of findings) {
        const name = ruleOf(finding);
        const present = found.get(name);
        if (present === undefined)
            found.set(name, [finding]);
        else
            present.push(finding);
    }
    return [...found].map(([name, of]) => ({ name, findings: of }));
}
/** What was looked at: there is at least one test, and a partial report is no green one. */
function auditSuite({ coverage, auditedAt }, gate) {
    const missing = gate.missing.join(', ');
    // What a run gets away with is not red here either.
    const notRead = gate.passed ? 'skipped' : 'error';
    const whole = {
        classname: 'audit',
        name: 'all that counts could be looked at',
        outcome: gate.interrupted ? 'error' : gate.complete ? 'passed' : notRead,
        tell: () => ({
            message: gate.interrupted
                ? `The run was interrupted: this report is partial. ${missing}`.trim()
                : missing,
            type: 'incomplete',
        }),
    };
    const scopes = coverage.map(({ scope, state, gaps, nothing }) => {
        const one = { classname: 'audit', name: `scope ${scope}` };
        if (nothing !== undefined) {
            return { ...one, outcome: 'error', tell: () => ({ message: report_verdict/* NOTHING_WORDS */.Kk[nothing], type: nothing }) };
        }
        if (state === 'complete')
            return { ...one, outcome: 'passed' };
        return {
            ...one,
            outcome: state === 'unreadable' ? notRead : 'skipped',
            tell: () => ({ message: `not read: ${(0,auditReport/* missingReads */.KM)(gaps).join(', ')}`, type: state }),
        };
    });
    const output = `${(0,report_verdict/* describeVerdict */.XZ)(gate, Date.parse(auditedAt))}\n${(0,report_verdict/* describeCounts */.wv)(gate.counts)}\n`;
    return { name: 'audit', cases: [whole, ...scopes], output };
}
function ruleOf({ ruleId, ruleName }) {
    return `${ruleId} ${ruleName}`;
}
/** The name stays the same from run to run, and no two findings share it: readers go by class and name. */
function findingCase(finding) {
    const { resource, fingerprint, location, status, result } = finding;
    const isOpen = status === 'open';
    return {
        classname: ruleOf(finding),
        name: `${(0,clip/* clip */.$)((0,shortPlace/* shortPlace */.Y)(resource.id), junit_LONGEST_NAME - 10)} ${fingerprint.slice(0, 8)}`,
        outcome: isOpen && result === 'fail' ? 'failure' : 'skipped',
        ...(location === undefined ? {} : { file: location.file, line: location.line }),
        tell: () => isOpen && result === 'fail'
            ? {
                message: `${finding.severity}: ${finding.message}`,
                type: finding.severity,
                text: explain(finding),
            }
            : { message: whySkipped(finding), text: explain(finding) },
    };
}
function whySkipped({ status, exemption, reason, message }) {
    if (status === 'baselined')
        return `in the baseline: ${message}`;
    if (status === 'exempted') {
        return exemption === undefined
            ? `exempted: ${message}`
            : `exempted until ${exemption.expiresOn} by ${exemption.owner}: ${exemption.reason}`;
    }
    return `could not be decided: ${reason === undefined ? message : `${reason.kind}: ${reason.detail}`}`;
}
function explain(finding) {
    const { message, resource, location, owner, reason, result, evidence, remediation, docs } = finding;
    const destructive = remediation.destructive ? ' This can stop something that works today.' : '';
    const more = evidence.length - junit_MOST_EVIDENCE;
    return [
        message,
        `resource: ${resource.id}`,
        ...(location === undefined ? [] : [`file: ${location.file}:${location.line}:${location.column}`]),
        ...(owner === undefined ? [] : [`owner: ${owner}`]),
        ...(result === 'fail' || reason === undefined ? [] : [`why unknown: ${reason.kind}: ${reason.detail}`]),
        ...evidence
            .slice(0, junit_MOST_EVIDENCE)
            .map(({ what, where, why }) => `why: ${what}${where === '' ? '' : ` at ${where}`}${why === '' ? '' : `: ${why}`}`),
        ...(more > 0 ? [`and ${more} more steps; the JSON report has them`] : []),
        `fix: ${remediation.text}${destructive}`,
        ...(remediation.command === undefined ? [] : [remediation.command]),
        ...(docs === '' ? [] : [`docs: ${docs}`]),
    ]
        .map((text) => (0,clip/* clip */.$)(text, junit_LONGEST))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/report/sarifText.js


/**
 * One paragraph for a string of a SARIF file, at most so many UTF-16 units and never empty. Control, bidirectional and
 * invisible characters are written out; `[text](1)` becomes no link and `{0}` no placeholder. Both are torn apart by a
 * blank: code scanning shows the backslashes and doubled braces that would escape them.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
function sarifText(text, longest) {
    const line = (0,clip/* clip */.$)(text, longest).replaceAll(/\s+/g, ' ').trim();
    const torn = (0,plainText/* visibleText */.Q)(line)
        .replaceAll('](', '] (')
        .replaceAll(/\{(?=\d)/g, '{ ');
    return torn === '' ? 'n/a' : (0,clip/* clip */.$)(torn, longest);
}

;// CONCATENATED MODULE: ./build/dist/src/report/sarifNotices.js


const NOTICES = {
    incomplete: 'The audit could not look at all that counts.',
    'scope-unreadable': 'A scope could not be looked at.',
    'scope-partial': 'A scope could be looked at in part.',
    'scope-without-match': 'A scope that was named matched nothing.',
    'results-left-out': 'Results were left out, because code scanning takes no more.',
    'results-without-place': 'Results were left out, because no file of the repository stands for them.',
    'results-of-other-personas': 'Results were left out, because nobody asked for their persona.',
    'results-suppressed': 'Results were left out, because they are exempted or in the baseline.',
};
const sarifNotices_MOST_SCOPES = 100;
const sarifNotices_LONGEST = 1_000;
/** The descriptors of all notifications, for `tool.driver.notifications`. */
function noticeDescriptors() {
    return Object.entries(NOTICES).map(([id, text]) => ({
        id,
        shortDescription: { text },
        // Code scanning asks of them what it asks of rules.
        fullDescription: { text },
        help: { text },
    }));
}
/** What a reader of the results has to know beside them, as `toolExecutionNotifications`. */
function sarifNotices({ coverage }, gate, tally) {
    const found = [];
    const add = (id, level, text) => {
        found.push({ descriptor: { id }, level, message: { text: sarifText(text, sarifNotices_LONGEST) } });
    };
    if (!gate.complete)
        add('incomplete', 'error', `Incomplete: ${gate.missing.join(', ')}.`);
    const incomplete = coverage.filter(({ state }) => state !== 'complete');
    for (const { scope, state, gaps } of incomplete.slice(0, sarifNotices_MOST_SCOPES)) {
        const missing = (0,auditReport/* missingReads */.KM)(gaps).join(', ');
        const what = missing === '' ? '' : ` What is missing: ${missing}.`;
        if (state === 'unreadable')
            add('scope-unreadable', 'error', `${scope} could not be read.${what}`);
        else
            add('scope-partial', 'warning', `${scope} was read in part.${what}`);
    }
    const more = incomplete.length - sarifNotices_MOST_SCOPES;
    if (more > 0) {
        add('scope-partial', 'warning', `${more} more scopes were not read in full; the JSON report names them.`);
    }
    for (const name of gate.unmatched.slice(0, sarifNotices_MOST_SCOPES)) {
        add('scope-without-match', 'warning', `${name} matched nothing.`);
    }
    const unmatched = gate.unmatched.length - sarifNotices_MOST_SCOPES;
    if (unmatched > 0)
        add('scope-without-match', 'warning', `${unmatched} more matched nothing.`);
    const { leftOut, placeless, hidden, suppressed } = tally;
    const also = 'the JSON report has them.';
    if (leftOut > 0) {
        add('results-left-out', 'warning', `${results(leftOut)} left out: code scanning takes no more than 25,000 results and 10 MB; ${also}`);
    }
    if (placeless > 0)
        add('results-without-place', 'warning', `${describePlaceless(placeless)}; ${also}`);
    if (hidden > 0)
        add('results-of-other-personas', 'note', `${results(hidden)} of other personas left out.`);
    if (suppressed > 0) {
        add('results-suppressed', 'note', `${results(suppressed)} left out as exempted or baselined; ${also}`);
    }
    return found;
}
/** For the log, beside the file: what it does not hold and somebody can do something about. */
function describeSarif({ leftOut, placeless }) {
    const parts = [
        placeless === 0 ? '' : describePlaceless(placeless),
        leftOut === 0 ? '' : `${results(leftOut)} left out, because code scanning takes no more`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? undefined : `SARIF: ${parts.join('; ')}. The JSON report has them.`;
}
function describePlaceless(count) {
    return `${results(count)} left out, because GitHub asks for a place in a file of the repository: a policy file would be one`;
}
function results(count) {
    return `${count} ${count === 1 ? 'result' : 'results'}`;
}

// EXTERNAL MODULE: ./build/dist/src/policy/policyReference.js
var policyReference = __webpack_require__(81908);
;// CONCATENATED MODULE: ./build/dist/src/report/sarifPlace.js

const LONGEST_URI = 2_000;
/**
 * The finding's place (of a live one, where its resource is declared), else the first line of the policy file.
 * Undefined where no file of the repository has to do with it.
 */
function placeOf({ location }, places) {
    const own = location === undefined ? undefined : placeIn(location);
    if (own !== undefined)
        return own;
    const file = places.policyFile;
    return file === undefined ? undefined : placeIn({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
}
function placeIn({ file, line, column, endLine, endColumn }) {
    const uri = relativeUri(file);
    if (uri === undefined)
        return undefined;
    const startLine = Math.max(1, line);
    const startColumn = Math.max(1, column);
    const lastLine = Math.max(startLine, endLine);
    const least = lastLine === startLine ? startColumn : 1;
    return { uri, startLine, startColumn, endLine: lastLine, endColumn: Math.max(least, endColumn) };
}
/** Undefined for what is no path inside the repository: code scanning refuses a whole file over one such result. */
function relativeUri(path) {
    // A policy of another repository.
    if ((0,policyReference/* isRemoteName */.wB)(path))
        return undefined;
    const names = path
        .toWellFormed()
        .replaceAll('\\', '/')
        .split('/')
        .filter((name, index) => name !== '.' && (name !== '' || index === 0));
    if (names[0] === '' || names[0] === undefined || names.includes('..'))
        return undefined;
    const uri = names.map(encodeURIComponent).join('/');
    return uri.length > LONGEST_URI || /^[A-Za-z]%3A/.test(uri) ? undefined : uri;
}

// EXTERNAL MODULE: ./build/dist/src/report/markdown.js
var markdown = __webpack_require__(46054);
;// CONCATENATED MODULE: ./build/dist/src/report/sarifRules.js



/** What code scanning calls them. Nothing of `info`: it is no security alert. */
const SCORES = {
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: undefined,
};
/** Precision is that of the least certain result. */
const CONFIDENCES = ['low', 'medium', 'high'];
const sarifRules_LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1_024;
const LONGEST_HELP = 4_000;
function levelOf(severity) {
    return severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';
}
/**
 * The rules of a run, by id: all of the tool, found or not, so that the list does not change from run to run, and those
 * that only findings know. Code scanning has one severity per rule: that of its worst result, for a policy or a rule
 * itself may have said another one than the rule's own.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#reportingdescriptor-object
 */
function sarifRules(rules, reported) {
    const found = new Map();
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const finding of reported) {
        const { ruleId, ruleName, docs, severity } = finding;
        const ofRule = found.get(ruleId);
        if (ofRule === undefined)
            found.set(ruleId, [finding]);
        else
            ofRule.push(finding);
        if (known.has(ruleId))
            continue;
        const fix = finding.remediation.text;
        known.set(ruleId, {
            id: ruleId,
            name: ruleName,
            docs: [docs],
            summary: ruleName,
            severity,
            why: ruleName,
            fix,
        });
    }
    return new Map([...known.values()].map((rule) => {
        const all = found.get(rule.id) ?? [];
        const open = all.filter(({ status }) => status === 'open');
        // What does not count any more says nothing of what is still open.
        const counting = open.length > 0 ? open : all;
        const severity = finding/* SEVERITIES */.o.find((one) => counting.some((finding) => finding.severity === one));
        const confidence = CONFIDENCES.find((one) => counting.some((finding) => finding.confidence === one));
        return [rule.id, descriptor(rule, severity ?? rule.severity, confidence ?? 'high')];
    }));
}
function descriptor(rule, severity, confidence) {
    const docs = rule.docs.filter((address) => URL.canParse(address) && address.startsWith('https://'));
    const score = SCORES[severity];
    return {
        id: sarifText(rule.id, sarifRules_LONGEST_NAME),
        // A rule that only findings know has no other name than its id.
        ...(rule.name.toLowerCase() === rule.id.toLowerCase()
            ? {}
            : { name: sarifText(rule.name, sarifRules_LONGEST_NAME) }),
        // Rules say what is right, and an alert stands for what is not.
        shortDescription: { text: sarifText(`Expected: ${rule.summary}`, LONGEST_DESCRIPTION) },
        fullDescription: { text: sarifText(rule.why, LONGEST_DESCRIPTION) },
        help: {
            text: [rule.why, `What to do: ${rule.fix}`, ...docs]
                .map((part) => sarifText(part, LONGEST_HELP))
                .join('\n\n'),
            markdown: [
                (0,markdown/* markdownText */.p7)(rule.why),
                `**What to do:** ${(0,markdown/* markdownText */.p7)(rule.fix)}`,
                ...docs.map((address) => `<${new URL(address).href}>`),
            ].join('\n\n'),
        },
        ...(docs[0] === undefined ? {} : { helpUri: new URL(docs[0]).href }),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            tags: ['security', 'azure', 'machine-learning'],
            precision: confidence,
            ...(score === undefined ? {} : { 'security-severity': score }),
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/report/sarifResult.js



const LONGEST_ID = 600;
const sarifResult_LONGEST_NAME = 255;
const LONGEST_MESSAGE = 1_000;
const LONGEST_SHORT_MESSAGE = 240;
const LONGEST_EVIDENCE = 600;
const sarifResult_MOST_EVIDENCE = 5;
const sarifResult_LONGEST_COMMAND = 2_000;
/**
 * What could not be decided is `open`, whose level can only be `none`. Code scanning looks at neither and shows an
 * alert like any other; it stays in the file all the same, because an alert that no result stands for any more is
 * closed as fixed.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317647
 */
function sarifResult({ finding, place, ruleIndex, occurrence }, detail) {
    const { ruleId, result, resource, fingerprint } = finding;
    const { uri, ...region } = place;
    const id = sarifText(resource.id, LONGEST_ID);
    const name = sarifText(resource.name, sarifResult_LONGEST_NAME);
    const suppressions = suppressionsOf(finding);
    return {
        ruleId: sarifText(ruleId, sarifResult_LONGEST_NAME),
        ruleIndex,
        kind: result === 'fail' ? 'fail' : 'open',
        level: result === 'fail' ? levelOf(finding.severity) : 'none',
        message: { text: messageOf(finding, detail) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
                logicalLocations: [{ name, fullyQualifiedName: id, kind: 'resource' }],
            },
        ],
        partialFingerprints: {
            // The only one that code scanning goes by; of its own it would take the line's text, which many findings share.
            primaryLocationLineHash: `${fingerprint.slice(0, 16)}:${occurrence}`,
            'amlEndpoint/v1': fingerprint,
        },
        ...(suppressions.length === 0 ? {} : { suppressions }),
        properties: propertiesOf(finding, id, detail),
    };
}
/** The first paragraph says it all; viewers with little room show its first sentence. */
function messageOf(finding, detail) {
    const { result, message, remediation } = finding;
    const stated = `${result === 'unknown' ? 'Not decided: ' : ''}${message.trim().replace(/\.$/, '')}.`;
    if (detail === 'short')
        return sarifText(stated, LONGEST_SHORT_MESSAGE);
    const { evidence } = finding;
    const more = evidence.length - sarifResult_MOST_EVIDENCE;
    const fix = remediation.text.trim().replace(/\.$/, '');
    const warning = remediation.destructive ? ' This can stop something that works today.' : '';
    return [
        sarifText(stated, LONGEST_MESSAGE),
        ...evidence
            .slice(0, sarifResult_MOST_EVIDENCE)
            .map(({ what, where, why }) => sarifText(`${what} (${where}): ${why}`, LONGEST_EVIDENCE)),
        ...(more > 0 ? [`And ${more} more; the JSON report has them.`] : []),
        ...(fix === '' ? [] : [sarifText(`Fix: ${fix}.${warning}`, LONGEST_MESSAGE)]),
    ].join('\n\n');
}
/** Both are decisions that stand outside the place of the finding. Code scanning looks at neither. */
function suppressionsOf({ status, exemption }) {
    if (status === 'open')
        return [];
    const why = status === 'baselined' || exemption === undefined
        ? 'It stands in the baseline.'
        : `${exemption.reason.trim().replace(/\.$/, '')}. Owner: ${exemption.owner}. Until ${exemption.expiresOn}.`;
    return [{ kind: 'external', status: 'accepted', justification: sarifText(why, LONGEST_MESSAGE) }];
}
function propertiesOf(finding, resourceId, detail) {
    const { resource, severity, confidence, persona, status, owner, group, reason, remediation } = finding;
    const properties = {
        resourceKind: resource.kind,
        resourceId,
        severity,
        confidence,
        persona,
        status,
        ...(owner === undefined ? {} : { owner: sarifText(owner, sarifResult_LONGEST_NAME) }),
        ...(group === undefined ? {} : { group: sarifText(group, sarifResult_LONGEST_NAME) }),
        ...(reason === undefined ? {} : { reason: reason.kind }),
    };
    if (detail === 'short')
        return properties;
    const { command = '' } = remediation;
    // A command is whole or not there: what was escaped or cut off would do something else.
    const isWhole = command !== '' && command.length <= sarifResult_LONGEST_COMMAND && (0,plainText/* visibleText */.Q)(command) === command;
    return isWhole ? { ...properties, command } : properties;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/dist/src/report/sarifSize.js

/** Code scanning takes 10 MB when compressed; rules and notifications take the little that is left. */
const MOST_COMPRESSED = 9_500_000;
const GROUP = 200;
/**
 * Renders entries in groups, as long as they fit when compressed. A group that takes more than its share is rendered
 * short; where even that does not fit, it and all behind it are left out. Answers how many entries were rendered.
 */
function* packEntries(entries, render, most = MOST_COMPRESSED) {
    let left = most;
    for (let start = 0; start < entries.length; start += GROUP) {
        const group = entries.slice(start, start + GROUP);
        const share = (left * group.length) / (entries.length - start);
        const inDetail = (detail) => group.map((entry) => render(entry, detail)).join(',\n');
        let text = inDetail('full');
        let size = compressedSize(text);
        if (size > share) {
            text = inDetail('short');
            size = compressedSize(text);
        }
        if (size > left)
            return start;
        left -= size;
        yield `${start === 0 ? '\n' : ',\n'}${text}`;
    }
    return entries.length;
}
/** At least what the group takes in the whole file: fast compression compresses less, and so does one group alone. */
function compressedSize(text) {
    return (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length;
}

;// CONCATENATED MODULE: ./build/dist/src/report/sarif.js







/** Of one run; code scanning refuses a file with more, and shows the 5,000 worst. */
const MOST_RESULTS = 25_000;
const LONGEST_CATEGORY = 255;
/**
 * The report as SARIF 2.1.0, within all limits of code scanning, as pieces of text; 50,000 findings are never one text.
 * Worst results first. Answers what became of the findings.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
function* renderSarif(report, gate, options) {
    const shown = report.findings.filter(({ persona }) => gate.personas.includes(persona));
    const wanted = options.suppressed === 'leave-out' ? shown.filter(isOpen) : shown;
    const inFiles = wanted.filter((finding) => placeOf(finding, options) !== undefined);
    const chosen = worstResultsFirst(inFiles).slice(0, MOST_RESULTS);
    const rules = sarifRules(options.rules, chosen);
    const { name, version } = report.tool;
    const driver = {
        name,
        version,
        semanticVersion: version,
        ...informationOf(options.informationUri),
        notifications: noticeDescriptors(),
        rules: [...rules.values()],
    };
    yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
    yield `"tool": ${JSON.stringify({ driver })},\n`;
    yield `"automationDetails": ${JSON.stringify({ id: `${categoryOf(options.category)}/` })},\n`;
    yield `"columnKind": "utf16CodeUnits",\n"originalUriBaseIds": ${JSON.stringify(ROOT)},\n`;
    const provenance = provenanceOf(options.revision);
    if (provenance !== undefined)
        yield `"versionControlProvenance": ${JSON.stringify([provenance])},\n`;
    yield '"results": [';
    const results = yield* packEntries(place(chosen, rules, options), (entry, detail) => JSON.stringify(sarifResult(entry, detail)));
    const tally = {
        results,
        leftOut: inFiles.length - results,
        placeless: wanted.length - inFiles.length,
        hidden: report.findings.length - shown.length,
        suppressed: shown.length - wanted.length,
    };
    // After the results, because only then it is known how many there were room for.
    yield `\n],\n"invocations": ${JSON.stringify([invocationOf(report, gate, options, tally)])}\n}]\n}\n`;
    return tally;
}
const ROOT = { '%SRCROOT%': { description: { text: 'The root of the repository.' } } };
function isOpen({ status }) {
    return status === 'open';
}
/** What counts before what does not any more, failures before what could not be decided, each worst first. */
function worstResultsFirst(findings) {
    const rank = ({ status, result, severity }) => (status === 'open' ? 0 : 100) + (result === 'fail' ? 0 : 10) + finding/* SEVERITIES */.o.indexOf(severity);
    return [...findings].sort((a, b) => rank(a) - rank(b));
}
function place(chosen, rules, places) {
    const indices = new Map([...rules.keys()].map((id, index) => [id, index]));
    const seen = new Map();
    return chosen.flatMap((finding) => {
        const found = placeOf(finding, places);
        if (found === undefined)
            return [];
        const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, occurrence);
        return [{ finding, place: found, ruleIndex: indices.get(finding.ruleId) ?? -1, occurrence }];
    });
}
function informationOf(address) {
    return address !== undefined && URL.canParse(address) ? { informationUri: new URL(address).href } : {};
}
/** What stands before the last `/` of the id is the category: it has one of its own at the end. */
function categoryOf(category) {
    return sarifText(category.replace(/\/+$/, ''), LONGEST_CATEGORY);
}
function invocationOf(report, gate, { startedAt }, tally) {
    return {
        executionSuccessful: gate.complete,
        // Of an interrupted run the signal says more than the gate.
        ...(gate.interrupted ? {} : { exitCode: gate.exitCode }),
        ...(startedAt === undefined ? {} : { startTimeUtc: startedAt }),
        endTimeUtc: report.auditedAt,
        toolExecutionNotifications: sarifNotices(report, gate, tally),
    };
}
function provenanceOf(revision) {
    if (revision === undefined || !URL.canParse(revision.repositoryUri))
        return undefined;
    const { repositoryUri, sha = '', branch = '' } = revision;
    return {
        repositoryUri: new URL(repositoryUri).href,
        ...(/^[0-9a-f]{7,64}$/i.test(sha) ? { revisionId: sha } : {}),
        ...(branch === '' ? {} : { branch: sarifText(branch, 255) }),
        mappedTo: { uriBaseId: '%SRCROOT%' },
    };
}

// EXTERNAL MODULE: ./build/dist/src/rules/allRules.js + 68 modules
var allRules = __webpack_require__(86110);
// EXTERNAL MODULE: ./build/dist/src/findings/groupBy.js
var findings_groupBy = __webpack_require__(46849);
// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(35476);
;// CONCATENATED MODULE: ./build/dist/src/commands/auditCommandLine.js



/** The command that says the same again on a terminal: with the login of whoever runs it. */
function auditCommandLine({ sources, baseline, policies, overrides, groupBy }) {
    const flags = sources.flatMap(flagsOf);
    if (baseline !== undefined)
        flags.push(['--baseline', baseline]);
    for (const reference of policies)
        flags.push(['--policy', (0,policyReference/* sayReference */.vJ)(reference)]);
    if (groupBy !== undefined)
        flags.push(['--group-by', (0,findings_groupBy/* writeGroupBy */.oG)(groupBy)]);
    for (const [key, { value }] of overrides) {
        if (typeof value === 'boolean')
            flags.push([`--${key}=${value}`]);
        else
            for (const one of typeof value === 'object' ? value : [String(value)])
                flags.push([`--${key}`, one]);
    }
    return ['aml-endpoint', 'audit', ...flags.flat()].map(quoteForShell/* quoteForShell */.e).join(' ');
}
function flagsOf(source) {
    switch (source.kind) {
        case 'azure':
            return source.scopes.map(({ id }) => ['--scope', id]);
        case 'snapshot':
            return [['--snapshot', source.file]];
        case 'files':
            return [['--path', source.path], ...source.exclude.map((pattern) => ['--exclude', pattern])];
    }
}

;// CONCATENATED MODULE: ./build/dist/src/commands/reportFormats.js









function reportFacts({ report, gate, rules, identity, policyFile, policies, change, trust, }, request, { env, now }) {
    const command = auditCommandLine(request);
    const sarif = { ...sarifFacts(request, env), ...(policyFile === undefined ? {} : { policyFile }) };
    const by = policies === undefined ? {} : { policies };
    return {
        ...{ report, gate, rules, identity, now: now(), command, ...by, sarif },
        ...(change === undefined ? {} : { change }),
        ...(trust === undefined ? {} : { trust }),
    };
}
/** The files of a report directory. */
const REPORT_FILES = {
    json: 'audit.json',
    html: 'audit.html',
    sarif: 'audit.sarif',
    junit: 'audit.junit.xml',
    csv: 'access.csv',
};
/**
 * The report in one format, as pieces of text; no word is ever parted by the end of a piece. What a format could not
 * hold is told once it is rendered, in a sentence that names nobody.
 */
function renderReport(format, facts, tell = () => undefined) {
    const { report, gate, sarif } = facts;
    switch (format) {
        case 'json':
            return (0,auditReport/* renderAuditReport */.C7)(report);
        case 'html':
            return renderHtml(report, gate, facts);
        case 'sarif':
            return telling(renderSarif(report, gate, { ...sarif, rules: allRules/* ALL_RULES */.U }), tell);
        case 'junit':
            return renderJUnit(report, gate, { rules: facts.rules });
        case 'csv':
            return renderAccessCsv(report, { interrupted: gate.interrupted });
    }
}
function* telling(pieces, tell) {
    const text = describeSarif(yield* pieces);
    if (text !== undefined)
        tell(text);
}
/** What SARIF says beside the findings: which run they are of, and which commit was looked at. */
function sarifFacts({ sources, category }, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
    const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_REF: branch } = env;
    // Empty where the action lies in the repository that uses it.
    const { GITHUB_ACTION_REPOSITORY: action = '' } = env;
    const mode = sources.map(({ kind }) => (kind === 'azure' ? 'live' : kind)).join('+');
    const scopes = sources.flatMap((source) => {
        if (source.kind === 'azure')
            return source.scopes.map(({ id }) => id);
        return [source.kind === 'snapshot' ? source.file : source.path];
    });
    return {
        category: category ?? defaultCategory({ workflow, job, scopes, mode }),
        ...(server === undefined || action === '' ? {} : { informationUri: `${server}/${action}` }),
        ...(server === undefined || repository === undefined
            ? {}
            : {
                revision: {
                    repositoryUri: `${server}/${repository}`,
                    ...(sha === undefined ? {} : { sha }),
                    ...(branch === undefined ? {} : { branch }),
                },
            }),
    };
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

/***/ 58558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   MH: () => (/* binding */ walkRepository),
/* harmony export */   SI: () => (/* binding */ LONGEST_FILE),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70298);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63442);





/** A template of a whole platform is some hundred KiB; a plan of Terraform some MiB. */
const LONGEST_FILE = 20 * 1024 * 1024;
const MOST_FILES = 200_000;
const DEEPEST = 64;
/** Nobody writes endpoints there, and some of these hold a hundred thousand files. */
const NEVER = ['.git', 'node_modules', '.terraform', '.venv', '__pycache__'];
/**
 * Lists the files below a folder: what .gitignore leaves out is left out, symbolic links are not followed, and nothing
 * outside of the base can be read through what this answers. A file that is named itself is not left out.
 * Throws a `Failure`: `path-not-found` (exit code 3) when there is nothing at the path.
 */
async function walkRepository({ path, base, exclude, signal }) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path)).catch(() => undefined);
    const stat = start === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(start);
    if (start === undefined || stat === undefined || !(stat.isDirectory() || stat.isFile())) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H({
            code: 'path-not-found',
            message: `There is no file and no folder at ${path}.`,
            cause: 'audit was asked to read it.',
            remedy: 'Check the path; it is taken from where the command runs. In a workflow, actions/checkout comes first.',
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.nothingMatched,
        });
    }
    const root = await rootOf(start, stat.isDirectory(), base);
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, start).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const walker = new Walker(root, exclude, signal);
    if (stat.isFile())
        walker.paths.push(named);
    else
        await walker.visitFrom(named);
    const paths = walker.paths.sort();
    return {
        repository: { paths, read: (file) => readWithin(root, file) },
        paths,
        notes: walker.notes,
    };
}
/**
 * Of the files of another commit, those that would have been asked for: below the same path, by the same patterns.
 * What a .gitignore leaves out is not asked: a file that is tracked in spite of one is there to be read.
 */
function selectPaths(paths, path, exclude) {
    const excluded = ignore__WEBPACK_IMPORTED_MODULE_3__().add([...exclude]);
    const below = path === '' || path === '.' ? '' : path;
    return paths.filter((file) => (below === '' || file === below || file.startsWith(`${below}/`)) &&
        !file.split('/').some((segment) => NEVER.includes(segment)) &&
        (file === below || !excluded.ignores(file)));
}
/** The base, when the path lies in it; else the folder itself, or that of the file. */
async function rootOf(start, isFolder, base) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(base).catch(() => undefined);
    if (real !== undefined && (start === real || start.startsWith(real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real : real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))) {
        return real;
    }
    return isFolder ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(start);
}
class Walker {
    paths = [];
    notes = [];
    #root;
    #excluded;
    #signal;
    constructor(root, exclude, signal) {
        this.#root = root;
        this.#excluded = ignore__WEBPACK_IMPORTED_MODULE_3__().add([...exclude]);
        this.#signal = signal;
    }
    /** What a .gitignore above the folder leaves out counts as well. */
    async visitFrom(folder) {
        const above = [];
        const segments = folder === '' ? [] : folder.split('/');
        for (const [index] of segments.entries()) {
            const base = segments
                .slice(0, index)
                .map((segment) => `${segment}/`)
                .join('');
            above.push(await this.#readIgnored(base));
        }
        await this.visit(folder, above, 0);
    }
    async visit(folder, above, depth) {
        if (this.#signal.aborted)
            return;
        if (depth > DEEPEST) {
            this.notes.push({ path: folder, why: `folders deeper than ${DEEPEST} are not opened` });
            return;
        }
        let entries;
        try {
            entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder), { withFileTypes: true });
        }
        catch (error) {
            this.notes.push({ path: folder === '' ? '.' : folder, why: errorText(error) });
            return;
        }
        const base = folder === '' ? '' : `${folder}/`;
        const ignored = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
            ? [...above, await this.#readIgnored(base)]
            : above;
        const folders = [];
        for (const entry of entries) {
            const path = `${base}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NEVER.includes(entry.name) && !this.#isIgnored(`${path}/`, ignored))
                    folders.push(path);
            }
            else if (entry.isFile() && !this.#isIgnored(path, ignored)) {
                if (this.paths.length >= MOST_FILES) {
                    if (this.paths.length === MOST_FILES) {
                        this.notes.push({ path: folder, why: `only the first ${MOST_FILES} files are looked at` });
                    }
                    return;
                }
                this.paths.push(path);
            }
        }
        for (const path of folders.sort())
            await this.visit(path, ignored, depth + 1);
    }
    async #readIgnored(base) {
        const source = await readWithin(this.#root, `${base}.gitignore`);
        return { base, rules: ignore__WEBPACK_IMPORTED_MODULE_3__().add(source.ok ? source.text : '') };
    }
    /** The nearest .gitignore that says something decides, as git has it. */
    #isIgnored(path, ignored) {
        if (this.#excluded.ignores(path))
            return true;
        for (const { base, rules } of [...ignored].reverse()) {
            const { ignored: out, unignored } = rules.test(path.slice(base.length));
            if (out)
                return true;
            if (unignored)
                return false;
        }
        return false;
    }
}
/** A text file inside the root, whatever links and dots the path has. Never throws. */
async function readWithin(root, path) {
    const no = (why) => ({ ok: false, path, why });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || path.includes('\0'))
        return no('it lies outside of what is audited');
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
    }
    catch (error) {
        return no(errorText(error));
    }
    if (!real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return no('it lies outside of what is audited');
    try {
        // Without waiting for somebody at the other end, should it be a pipe.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const stat = await handle.stat();
            if (!stat.isFile())
                return no('it is not a file');
            if (stat.size > LONGEST_FILE)
                return no(`it is longer than ${LONGEST_FILE / 1024 / 1024} MiB`);
            return decodeText(path, await handle.readFile());
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return no(errorText(error));
    }
}
/** UTF-8, with or without a mark at its start; UTF-16 where the mark says so, as PowerShell writes it. */
function decodeText(path, bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return text.includes('\0') ? { ok: false, path, why: 'it is a binary file' } : { ok: true, path, text };
    }
    catch {
        return { ok: false, path, why: 'it is not valid UTF-8' };
    }
}
/** Without the path, which the caller names. */
function errorText(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    switch (code) {
        case 'ENOENT':
            return 'there is no such file';
        case 'EACCES':
        case 'EPERM':
            return 'it may not be read';
        case 'ELOOP':
            return 'its symbolic links lead in a circle';
        default:
            return code === undefined ? 'it cannot be read' : `it cannot be read (${code})`;
    }
}


/***/ }),

/***/ 74459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What makes a finding the same one next time, as 64 hexadecimal digits: rule, resource (an ARM id in any case, or a
 * path and a symbolic name), and what else tells it apart. Lines, severities and messages may change.
 */
function fingerprintOf({ ruleId, resource, identity }) {
    // As JSON, so that no two lists of parts make one text.
    const parts = JSON.stringify([ruleId, canonicalId(resource.id), ...identity.map(canonicalId)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex');
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** ARM ids and object ids are the same in any case; paths of files and names in them are not. */
function canonicalId(id) {
    if (id.startsWith('/'))
        return (id.endsWith('/') ? id.replace(/(?<=.)\/+$/, '') : id).toLowerCase();
    return GUID.test(id) ? id.toLowerCase() : id;
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/**
 * By rule, then by resource or place, then by what else tells findings apart: the same facts give the same order. The
 * parts are compared one by one: put together, they would be the longest texts of an audit.
 */
function sortFindings(findings) {
    // One rule after the other, so that the parts of all findings are never there at once.
    const byRule = new Map();
    for (const finding of findings) {
        const same = byRule.get(finding.ruleId);
        if (same === undefined)
            byRule.set(finding.ruleId, [finding]);
        else
            same.push(finding);
    }
    return [...byRule]
        .sort(([one], [other]) => compare(one, other))
        .flatMap(([, same]) => (isSorted(same) ? same : sortAlike(same)));
}
function isSorted(findings) {
    let before;
    let placeBefore = '';
    for (const finding of findings) {
        const place = placeOf(finding);
        if (before !== undefined && comparePlaced(placeBefore, before, place, finding) > 0)
            return false;
        before = finding;
        placeBefore = place;
    }
    return true;
}
function sortAlike(findings) {
    return findings
        .map((finding) => ({ finding, place: placeOf(finding) }))
        .sort((left, right) => comparePlaced(left.place, left.finding, right.place, right.finding))
        .map(({ finding }) => finding);
}
function placeOf({ resource, location }) {
    return location === undefined
        ? resource.id.toLowerCase()
        : `${location.file}:${String(location.line).padStart(8, '0')}:${String(location.column).padStart(6, '0')}`;
}
/** By place, then by each part of the identity, then by message; where one has more parts, its next one meets the message. */
function comparePlaced(placeLeft, left, placeRight, right) {
    if (placeLeft !== placeRight)
        return compare(placeLeft, placeRight);
    const [own, others] = [left.identity, right.identity];
    const shorter = Math.min(own.length, others.length);
    for (let index = 0; index < shorter; index += 1) {
        const [one, other] = [own[index] ?? '', others[index] ?? ''];
        if (one !== other)
            return compare(one, other);
    }
    const [one, other] = [own[shorter] ?? left.message, others[shorter] ?? right.message];
    return one === other ? own.length - others.length : compare(one, other);
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 35288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   _A: () => (/* binding */ SOON_DAYS),
/* harmony export */   gD: () => (/* binding */ holdsOn)
/* harmony export */ });
const DAY = 86_400_000;
/** An exemption that ends within so many days is announced. */
const SOON_DAYS = 14;
/**
 * Whole days from today to a day such as `2027-01-31`, both in UTC: 0 on the day itself, which still counts, and less
 * after it. `now` in milliseconds since 1970. NaN where there is no such day.
 */
function daysUntil(day, now) {
    return (Date.parse(`${day}T00:00:00Z`) - Math.floor(now / DAY) * DAY) / DAY;
}
/** To the end of its last day, midnight UTC. What ends on no day that there is does not hold at all. */
function holdsOn(expiresOn, now) {
    return daysUntil(expiresOn, now) >= 0;
}
/** `2027-01-31`, a date that the calendar has: the 31st of June would roll over into July. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 55039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readNode)
/* harmony export */ });
/* harmony import */ var _findings_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30289);

/**
 * The value of a YAML node, checked against the schema on the way. All that is wrong is complained about, each at its
 * place; what is wrong is left out of the value, so that the rest can be looked at as well.
 */
function readNode(node, given, path, fallback, reader) {
    const { yaml } = reader;
    const place = node === null ? fallback : reader.placeOf(node);
    const complain = (what) => {
        reader.complain(place, `${say(path)}${what}`);
        return undefined;
    };
    if (yaml.isAlias(node))
        return complain('an alias (*name) is not taken here; write the value out');
    const found = kindOf(node, yaml);
    const schema = branch(resolve(given, reader.root), found, reader.root);
    if (schema !== undefined && takesAnything(schema)) {
        reader.keep(path, place);
        return readAnything(node, path, reader);
    }
    if (schema === undefined)
        return complain(`must be ${expected(given, reader.root)}, not ${found}`);
    if (schema.enum === undefined && schema.const === undefined && !fits(found, schema)) {
        const hint = schema.type === 'string' && SINGLE.has(found) ? '; put it in quotes' : '';
        return complain(`must be ${expected(schema, reader.root)}, not ${found}${hint}`);
    }
    reader.keep(path, place);
    if (yaml.isMap(node) && schema.type === 'object')
        return readMap(node, schema, path, reader);
    if (yaml.isSeq(node) && schema.type === 'array')
        return readList(node, schema, path, reader);
    const value = yaml.isScalar(node) ? node.value : undefined;
    const problem = problemOf(value, schema);
    return problem === undefined ? value : complain(problem);
}
/** A schema that says nothing of the value takes every one that JSON can have. */
function takesAnything({ type, enum: words, const: value, anyOf, pattern }) {
    return [type, words, value, anyOf, pattern].every((one) => one === undefined);
}
function readAnything(node, path, reader) {
    const { yaml } = reader;
    if (yaml.isAlias(node)) {
        reader.complain(reader.placeOf(node), `${say(path)}an alias (*name) is not taken here; write the value out`);
        return undefined;
    }
    if (yaml.isSeq(node)) {
        return node.items.map((item, index) => readAnything(yaml.isNode(item) ? item : null, `${path}/${index}`, reader));
    }
    if (!yaml.isMap(node))
        return yaml.isScalar(node) ? node.value : null;
    const entries = [];
    const seen = new Set();
    for (const { key, value } of node.items) {
        const name = yaml.isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || seen.has(name)) {
            const where = reader.placeOf(yaml.isNode(key) ? key : node);
            reader.complain(where, `${say(path)}${name === undefined ? 'a key must be a text' : `${name} is there already`}`);
            continue;
        }
        seen.add(name);
        entries.push([name, readAnything(yaml.isNode(value) ? value : null, `${path}/${name}`, reader)]);
    }
    return Object.fromEntries(entries);
}
function readMap(node, schema, path, reader) {
    const { yaml } = reader;
    const properties = schema.properties ?? {};
    const value = {};
    const place = reader.placeOf(node);
    const seen = new Set();
    for (const pair of node.items) {
        const key = yaml.isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
        const keyPlace = yaml.isNode(pair.key) ? reader.placeOf(pair.key) : place;
        const below = key === undefined || !Object.hasOwn(properties, key) ? undefined : properties[key];
        if (key === undefined || below === undefined) {
            reader.complain(keyPlace, `${say(path)}${unknownKey(key, Object.keys(properties))}`);
            continue;
        }
        if (seen.has(key)) {
            reader.complain(keyPlace, `${say(path)}${key} is there already`);
            continue;
        }
        seen.add(key);
        const read = readNode(yaml.isNode(pair.value) ? pair.value : null, below, path === '' ? key : `${path}/${key}`, keyPlace, reader);
        if (read !== undefined)
            value[key] = read;
    }
    const missing = (schema.required ?? []).filter((key) => !seen.has(key));
    if (missing.length > 0)
        reader.complain(place, `${say(path)}lacks ${missing.join(' and ')}`);
    if (node.items.length < (schema.minProperties ?? 0))
        reader.complain(place, `${say(path)}is empty`);
    return value;
}
function readList(node, schema, path, reader) {
    const place = reader.placeOf(node);
    const { items, maxItems = Number.POSITIVE_INFINITY, minItems = 0 } = schema;
    if (node.items.length < minItems)
        reader.complain(place, `${say(path)}is empty`);
    if (node.items.length > maxItems) {
        reader.complain(place, `${say(path)}has ${node.items.length} entries; ${maxItems} are the most`);
        return undefined;
    }
    const values = [];
    for (const [index, item] of node.items.entries()) {
        const one = reader.yaml.isNode(item) ? item : null;
        const read = readNode(one, items ?? {}, `${path}/${index}`, place, reader);
        if (schema.uniqueItems === true && read !== undefined && values.includes(read)) {
            reader.complain(reader.placeOf(one), `${say(path)}${quote(read)} is there already`);
        }
        // Positions are those of the file, also after an entry that is wrong.
        values.push(read);
    }
    return values;
}
const SINGLE = new Set(['a whole number', 'a number', 'true or false']);
function kindOf(node, yaml) {
    if (yaml.isMap(node))
        return 'a mapping';
    if (yaml.isSeq(node))
        return 'a list';
    const value = yaml.isScalar(node) ? node.value : null;
    switch (typeof value) {
        case 'string':
            return 'a text';
        case 'boolean':
            return 'true or false';
        case 'number':
        case 'bigint':
            return Number.isInteger(Number(value)) ? 'a whole number' : 'a number';
        default:
            return 'nothing';
    }
}
function fits(found, { type }) {
    return type === undefined || WORDS[type] === found || (type === 'number' && found === 'a whole number');
}
const WORDS = {
    object: 'a mapping',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
function resolve(schema, root) {
    if (schema.$ref === undefined)
        return schema;
    return root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {};
}
/** The branch of an `anyOf` for this kind of value; undefined when none is for it. */
function branch(schema, found, root) {
    if (schema.anyOf === undefined)
        return schema;
    const branches = schema.anyOf.map((one) => resolve(one, root));
    return (branches.find((one) => one.type !== undefined && fits(found, one)) ??
        (found === 'a text' || SINGLE.has(found) ? branches.find((one) => one.enum !== undefined) : undefined));
}
function expected(schema, root) {
    const whole = resolve(schema, root);
    if (whole.anyOf !== undefined)
        return whole.anyOf.map((one) => expected(one, root)).join(' or ');
    if (whole.enum !== undefined)
        return oneOf(whole.enum);
    return whole.type === undefined ? 'something else' : WORDS[whole.type];
}
function oneOf(values) {
    return values.length > 12
        ? 'the id or name of a rule'
        : values
            .map(String)
            .join(', ')
            .replace(/, ([^,]+)$/, ' or $1');
}
/** What is wrong with a single value; undefined when nothing is. */
function problemOf(value, schema) {
    if (schema.const !== undefined && value !== schema.const)
        return `must be ${schema.const}, not ${quote(value)}`;
    if (schema.enum !== undefined && !schema.enum.some((one) => one === value)) {
        const words = schema.enum.filter((one) => typeof one === 'string');
        const near = typeof value === 'string' ? suggest(value, words) : '';
        return `must be ${oneOf(schema.enum)}, not ${quote(value)}${near}`;
    }
    if (typeof value === 'number') {
        const { minimum = value, maximum = value } = schema;
        if (value < minimum || value > maximum)
            return `must be ${minimum} to ${maximum}, not ${value}`;
    }
    if (typeof value === 'string') {
        // As JSON Schema counts: characters, not UTF-16 units.
        const length = [...value].length;
        if (length < (schema.minLength ?? 0))
            return 'must not be empty';
        if (length > (schema.maxLength ?? length))
            return `must have at most ${schema.maxLength} characters`;
        if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
            return `must be ${schema.title ?? 'written differently'}, not ${quote(value)}`;
        }
    }
    return undefined;
}
function unknownKey(key, known) {
    if (key === undefined)
        return 'a key must be a text';
    const all = known.length > 20 ? '' : `; there is ${known.join(', ')}`;
    return `${quote(key)} is not known here${suggest(key, known) || all}`;
}
function suggest(word, known) {
    const other = known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? (0,_findings_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .z)(word, known);
    return other === undefined ? '' : `; did you mean ${other}?`;
}
function say(path) {
    return path === '' ? '' : `${path.replaceAll('/', '.').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')}: `;
}
/** Foreign words, short and in quotes. */
function quote(value) {
    const text = typeof value === 'string' ? value : String(value);
    return typeof value === 'string' ? JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text) : text;
}


/***/ }),

/***/ 97773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ describeReach),
/* harmony export */   U_: () => (/* binding */ accessRows),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   g8: () => (/* binding */ REACH_WORDS)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59318);
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(107);
/* harmony import */ var _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81951);



const COLUMNS = {
    'read-keys': 'read keys',
    'mint-token': 'mint tokens',
    rotate: 'rotate',
    score: 'score',
    deploy: 'deploy',
    'assign-roles': 'assign roles',
};
const REACH_WORDS = {
    internet: 'the internet',
    listed: 'listed networks',
    'private-endpoints': 'private endpoints',
    nowhere: 'nowhere',
    unknown: 'unknown',
};
function describeReach(reach) {
    return REACH_WORDS[reach];
}
/** The first `most` endpoints and accounts: those with the worst open findings, then by id. */
function accessRows(report, most) {
    const rank = new Map();
    for (const { status, result, severity, resource } of report.findings) {
        if (status !== 'open' || result !== 'fail')
            continue;
        const id = resource.id.toLowerCase();
        rank.set(id, Math.min(rank.get(id) ?? _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.length, _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(severity)));
    }
    const rankOf = (id) => rank.get(id.toLowerCase()) ?? _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.length;
    // Of who holds roles where a declaration will stand, its file says a part at most.
    const ofAzure = report.network.filter(({ resource }) => resource.startsWith('/'));
    const chosen = ofAzure
        .map(({ resource, reachableFrom }) => ({ resource, reachableFrom, rank: rankOf(resource) }))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most);
    const holders = holdersOf(report, new Set(chosen.map(({ resource }) => resource)));
    const blind = scopesWithGaps(report);
    const rows = chosen.map(({ resource, reachableFrom }) => {
        const hasGap = blind.some((scope) => (0,_inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinScope */ .Y)(resource, scope) || isManagementGroup(scope));
        const absent = hasGap ? 'unknown' : 'n/a';
        const cell = (capability) => {
            const found = holders.get(`${capability} ${resource}`);
            if (found === undefined || (hasGap && found.size === 0))
                return [capability, absent];
            return [capability, `${hasGap ? 'at least ' : ''}${describeHolders([...found.values()])}`];
        };
        return {
            resource,
            name: resource.slice(resource.lastIndexOf('/') + 1),
            reach: reachableFrom,
            cells: Object.fromEntries(_rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$.map(cell)),
        };
    });
    return { rows, total: ofAzure.length };
}
/** Principals by capability and resource, each once. */
function holdersOf({ access }, wanted) {
    const sets = new Map(access.principalSets.map((set) => [set.id, set]));
    const made = new Map();
    const principalsOf = (set) => {
        const present = made.get(set) ?? sets.get(set)?.principals ?? [];
        made.set(set, present);
        return present;
    };
    const found = new Map();
    for (const { resources, capability, set } of access.access) {
        for (const resource of resources) {
            if (!wanted.has(resource))
                continue;
            const key = `${capability} ${resource}`;
            const holders = found.get(key) ?? new Map();
            for (const principal of principalsOf(set)) {
                const present = holders.get(principal.id);
                const grantedBy = [...(present?.grantedBy ?? []), ...principal.grantedBy];
                holders.set(principal.id, { ...principal, grantedBy });
            }
            found.set(key, holders);
        }
    }
    return found;
}
const NAMED = 3;
/**
 * "34 and 1 group (held by ml-devs, alice, ci and 2 more)": how many people and applications, and how many groups whose members
 * are not known; who holds the roles.
 */
function describeHolders(principals) {
    if (principals.length === 0)
        return 'nobody';
    const isGroup = ({ type }) => type === 'Group' || type === 'ForeignGroup';
    const direct = principals.filter(({ grantedBy }) => grantedBy.some(({ through }) => through.length === 0));
    const named = direct.slice(0, NAMED).map((principal) => {
        const name = (principal.displayName === '' ? principal.id : principal.displayName).slice(0, 64);
        return principal.grantedBy.every(({ eligible }) => eligible) ? `${name}: eligible` : name;
    });
    const more = direct.length > NAMED ? ` and ${direct.length - NAMED} more` : '';
    const single = principals.filter((principal) => !isGroup(principal)).length;
    const entered = new Set(principals.flatMap(({ grantedBy }) => grantedBy.flatMap(({ through }) => through)));
    const closed = principals.filter((principal) => isGroup(principal) && !entered.has(principal.id)).length;
    const groups = closed === 0 ? [] : [`${closed} ${closed === 1 ? 'group' : 'groups'}`];
    const counts = single === 0 && closed > 0 ? groups : [String(single), ...groups];
    // Whoever is in a group is counted, and the group holds the role: the two numbers differ.
    const held = direct.some((principal) => isGroup(principal) && entered.has(principal.id)) ? 'held by ' : '';
    return `${counts.join(' and ')} (${held}${named.join(', ')}${more})`;
}
/** Without these, more people may be able to do more than is seen. */
const BLINDING = ['role-assignments', 'role-definitions', 'delegations'];
/** Scopes that were named, and in which somebody may hold something that nobody could see. */
function scopesWithGaps({ coverage }) {
    return coverage
        .filter(({ gaps }) => gaps.some(({ part }) => BLINDING.includes(part)))
        .map(({ scope }) => scope);
}
/** What lies below one is not told by its id. */
function isManagementGroup(scope) {
    return /^\/providers\/Microsoft\.Management\//i.test(scope);
}


/***/ }),

/***/ 69398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ renderAuditReport),
/* harmony export */   KM: () => (/* binding */ missingReads),
/* harmony export */   LH: () => (/* binding */ reportFindings)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74459);
/* harmony import */ var _findings_lateProof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98173);
/* harmony import */ var _findings_sorting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65459);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21961);




/**
 * Adds to each finding what reports say beside it, and sorts them: by rule, by resource or place, by what else tells
 * them apart. `ownerOf` and `groupOf` take the id of a resource.
 */
function reportFindings(findings, rules, ownerOf = () => undefined, groupOf = () => undefined) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const reported = findings.map(({ finding, status, exemption }) => {
        const rule = byId.get(finding.ruleId);
        const owner = ownerOf(finding.resource.id);
        const group = groupOf(finding.resource.id);
        const { ruleId, result, reason, severity, confidence, persona, resource, location } = finding;
        const { route, identity } = finding;
        // What all have comes first, and what few have is put to it: half as large as what is put together as it comes.
        const made = {
            ruleId,
            result,
            severity,
            confidence,
            persona,
            resource,
            identity,
            ruleName: rule?.name ?? ruleId.toLowerCase(),
            docs: rule?.docs[0] ?? '',
            status,
            fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(finding),
        };
        const owned = owner === undefined ? made : { ...made, owner };
        const isPlain = reason === undefined &&
            location === undefined &&
            route === undefined &&
            exemption === undefined &&
            group === undefined;
        const whole = isPlain
            ? owned
            : {
                ...owned,
                ...(reason === undefined ? {} : { reason }),
                ...(location === undefined ? {} : { location }),
                ...(route === undefined ? {} : { route }),
                ...(exemption === undefined ? {} : { exemption }),
                ...(group === undefined ? {} : { group }),
            };
        return (0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_1__/* .proveLater */ .h)((0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_1__/* .saysLater */ .x)(finding) ? whole : { ...whole, message: finding.message }, finding);
    });
    return (0,_findings_sorting_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .T)(reported);
}
/**
 * The report as pieces of text of some 64 KiB: 50,000 findings are never one text. One entry per line, so that two
 * reports can be compared by line; the same facts give the same bytes, but for `auditedAt`.
 */
function renderAuditReport(report) {
    return (0,_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .inChunks */ .m)(pieces(report));
}
function* pieces(report) {
    const { name, version } = report.tool;
    yield `{\n"schemaVersion": "1",\n"tool": ${JSON.stringify({ name, version })},\n`;
    yield `"auditedAt": ${JSON.stringify(report.auditedAt)},\n`;
    yield* decided(report);
    yield `"summary": ${JSON.stringify(orderedCounts(report.summary))},\n`;
    yield* list('coverage', report.coverage, (entry) => [JSON.stringify(coverageEntry(entry))]);
    yield ',\n';
    yield* list('findings', report.findings, (finding) => [JSON.stringify(findingEntry(finding))]);
    yield ',\n';
    yield* list('principalSets', report.access.principalSets, ({ id, principals }) => nested(`{"id":${JSON.stringify(id)},"principals":[`, principals, ']}'));
    yield ',\n';
    yield* list('access', report.access.access, ({ resources, capability, set }) => nested('{"resources":[', resources, `],"capability":${JSON.stringify(capability)},"set":${JSON.stringify(set)}}`));
    yield ',\n';
    yield* list('network', report.network, (entry) => [JSON.stringify(entry)]);
    if (report.accessPreview !== undefined) {
        const { changes, unplaced } = report.accessPreview;
        yield `,\n"unplacedAssignments": ${unplaced},\n`;
        yield* list('accessChanges', changes, (entry) => [JSON.stringify(accessChangeEntry(entry))]);
    }
    yield '\n}\n';
}
/** What a team has said about how to judge, where it has. */
function* decided({ policies = [], suppressions }) {
    if (policies.length > 0)
        yield `"policies": ${JSON.stringify(policies)},\n`;
    if (suppressions?.baseline === undefined)
        return;
    const { entries, stale } = suppressions.baseline;
    yield `"baseline": ${JSON.stringify({ entries, stale })},\n`;
}
function* list(name, entries, render) {
    yield `"${name}": [`;
    let first = true;
    for (const entry of entries) {
        yield first ? '\n' : ',\n';
        yield* render(entry);
        first = false;
    }
    yield first ? ']' : '\n]';
}
/** Entries of such a list that make one text. */
const MOST_TOGETHER = 16;
/** An entry with a list that may itself be long. */
function* nested(before, entries, after) {
    yield before;
    for (let from = 0; from < entries.length; from += MOST_TOGETHER) {
        const together = JSON.stringify(entries.slice(from, from + MOST_TOGETHER)).slice(1, -1);
        yield from === 0 ? together : `,${together}`;
    }
    yield after;
}
/** Further principals and resources are counted by nobody: a change that lets in so many is read as a whole. */
const MOST_NAMED = 1_000;
function accessChangeEntry({ change, capability, role, scope, principals, resources }) {
    return {
        ...{ change, capability, role, scope },
        ...{ principalCount: principals.length, resourceCount: resources.length },
        principals: principals.slice(0, MOST_NAMED),
        resources: resources.slice(0, MOST_NAMED),
    };
}
function orderedCounts({ fail, pass, unknown, notApplicable, exempted, baselined, bySeverity: { high, medium, low, info }, }) {
    const bySeverity = { high, medium, low, info };
    return { fail, pass, unknown, notApplicable, exempted, baselined, bySeverity };
}
function coverageEntry({ scope, state, gaps }) {
    return { scope, state, missing: missingReads(gaps) };
}
/** The operations and Graph permissions that are missing; where none is the reason, what was not read and why. */
function missingReads(gaps) {
    const reads = gaps.map(({ operation, part, reason, scope }) => part === 'files' ? `${scope}: ${reason.detail}` : (operation ?? `${part} (${reason.kind})`));
    return [...new Set(reads)].sort();
}
function findingEntry(finding) {
    const { reason, resource, location, remediation, exemption } = finding;
    return {
        ruleId: finding.ruleId,
        ruleName: finding.ruleName,
        result: finding.result,
        ...(finding.result !== 'unknown' || reason === undefined
            ? {}
            : { reason: { kind: reason.kind, detail: reason.detail } }),
        severity: finding.severity,
        confidence: finding.confidence,
        persona: finding.persona,
        status: finding.status,
        ...(exemption === undefined
            ? {}
            : {
                exemption: { reason: exemption.reason, owner: exemption.owner, expiresOn: exemption.expiresOn },
            }),
        fingerprint: finding.fingerprint,
        resource: { kind: resource.kind, id: resource.id, name: resource.name },
        ...(location === undefined
            ? {}
            : {
                location: {
                    file: location.file,
                    line: location.line,
                    column: location.column,
                    endLine: location.endLine,
                    endColumn: location.endColumn,
                },
            }),
        message: finding.message,
        evidence: finding.evidence.map(({ what, where, why }) => ({ what, where, why })),
        remediation: {
            text: remediation.text,
            ...(remediation.command === undefined ? {} : { command: remediation.command }),
            destructive: remediation.destructive,
        },
        docs: finding.docs,
    };
}


/***/ }),

/***/ 21961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** About as much as one write should carry, in characters. */
const CHUNK = 64 * 1024;
/** Puts short pieces together to some 64 KiB; none is ever cut, so that what stands in one piece is found in one. */
function* inChunks(pieces) {
    let pending = '';
    for (const text of pieces) {
        pending += text;
        if (pending.length >= CHUNK) {
            yield pending;
            pending = '';
        }
    }
    if (pending !== '')
        yield pending;
}


/***/ }),

/***/ 49677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** At most so many UTF-16 units of a text, never half a character; what was cut is marked. */
function clip(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, Math.max(0, longest - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 44274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ describeGroup),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   t: () => (/* binding */ groupShown)
/* harmony export */ });
/* unused harmony export NO_GROUP */
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33777);
/* harmony import */ var _policy_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73115);
/* harmony import */ var _shortPlace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69434);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72830);




/** The group of what belongs to none. */
const NO_GROUP = {
    workspace: 'no workspace',
    tag: 'untagged',
};
/**
 * Answers the group of a resource by its id, in any case. `workspace`: the workspace that it is or is in. `tag`: the
 * value of its own tag, else that of the nearest thing it is in: an endpoint, a workspace, a hub.
 */
function groupsOf(resources, groupBy) {
    const byKey = new Map(resources.map((resource) => [resource.key, resource]));
    const find = (id) => byKey.get(id) ?? byKey.get(id.toLowerCase());
    const known = new Map();
    /** The same workspace is one group, in whatever letters an id names it. */
    const labels = new Map();
    const wanted = groupBy.kind === 'tag' ? groupBy.name.toLowerCase() : '';
    function labelOf(workspace) {
        const key = workspace.toLowerCase();
        const label = labels.get(key) ?? (0,_shortPlace_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Y)(find(workspace)?.id ?? workspace);
        labels.set(key, label);
        return label;
    }
    function groupAt(id) {
        const resource = find(id);
        if (groupBy.kind === 'tag')
            return resource === undefined ? undefined : tagOf(resource, wanted);
        return resource?.kind === 'workspace' || WORKSPACE.test(id) ? labelOf(id) : undefined;
    }
    function groupOf(resourceId) {
        const seen = new Set();
        let here = resourceId;
        // What files declare may be in itself.
        while (here !== undefined && here !== '' && !seen.has(here)) {
            seen.add(here);
            const group = groupAt(here);
            if (group !== undefined)
                return group;
            here = whatItIsIn(find(here)) ?? placeAbove(here);
        }
        return NO_GROUP[groupBy.kind];
    }
    return (resourceId) => {
        const group = known.get(resourceId) ?? groupOf(resourceId);
        known.set(resourceId, group);
        return group;
    };
}
const WORKSPACE = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/]+$/i;
/** Names of tags are the same in any case, their values are not. */
function tagOf({ tags }, wanted) {
    const value = Object.entries(tags)
        .find(([name]) => name.toLowerCase() === wanted)?.[1]
        .trim();
    return value === '' ? undefined : value;
}
/** Key of what a resource belongs to, where it says so: a declaration's id does not. */
function whatItIsIn(resource) {
    if (resource === undefined)
        return undefined;
    const { endpoint, parent, workspace, hub } = resource;
    const facts = [endpoint, parent, workspace, hub];
    return facts
        .flatMap((fact) => (fact === undefined ? [] : [(0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .knownValue */ .jj)(fact)]))
        .find((key) => key !== undefined);
}
/** An ARM id without its last segment. */
function placeAbove(id) {
    return id.startsWith('/') ? id.slice(0, id.lastIndexOf('/')) : undefined;
}
/** Groups by name, what belongs to none last; findings keep their order. Empty where nobody asked for groups. */
function groupFindings(findings) {
    const members = new Map();
    for (const finding of findings) {
        if (finding.group === undefined)
            continue;
        const present = members.get(finding.group);
        if (present === undefined)
            members.set(finding.group, [finding]);
        else
            present.push(finding);
    }
    return [...members].sort(([a], [b]) => compareGroups(a, b)).map(([name, of]) => countGroup(name, of));
}
/** Groups of what is shown, each worst first, what does not count any more last. */
function groupShown(findings, gate) {
    const suppressed = findings.filter(({ status, persona }) => status !== 'open' && gate.personas.includes(persona));
    return groupFindings([...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(findings, gate), ...suppressed]);
}
/** "2 high, 1 low, 3 unknown, 1 exempted or in the baseline" */
function describeGroup({ bySeverity, unknown, suppressed }) {
    const open = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .severityList */ .Kb)(bySeverity);
    const parts = [
        ...(open === '' ? [] : [open]),
        ...(unknown === 0 ? [] : [`${unknown} unknown`]),
        ...(suppressed === 0 ? [] : [`${suppressed} exempted or in the baseline`]),
    ];
    return parts.join(', ');
}
function countGroup(name, findings) {
    const bySeverity = { ..._policy_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SEVERITIES */ .G };
    let unknown = 0;
    let suppressed = 0;
    for (const { status, result, severity } of findings) {
        if (status !== 'open')
            suppressed += 1;
        else if (result === 'unknown')
            unknown += 1;
        else
            bySeverity[severity] += 1;
    }
    return { name, findings, bySeverity, unknown, suppressed };
}
const LAST = new Set(Object.values(NO_GROUP));
function compareGroups(left, right) {
    if (LAST.has(left) !== LAST.has(right))
        return LAST.has(left) ? 1 : -1;
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 46054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49677);

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

/***/ 69434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shortPlace)
/* harmony export */ });
/* harmony import */ var _inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43084);

/**
 * An ARM id as people say it, where the whole one would fill a table: "mlw/onlineEndpoints/fraud in rg (11111111)", the
 * start of the subscription's id last, because dev and prod often have the same names. Anything else stays as it is.
 */
function shortPlace(id) {
    const [empty, first, subscription = '', groups, group, providers, namespace, , ...names] = id.split('/');
    if (empty !== '' || first?.toLowerCase() !== 'subscriptions')
        return id;
    if (groups === undefined) {
        const deployed = (0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__/* .stoodFor */ .H)(subscription);
        return deployed === undefined ? `subscription ${subscription}` : `subscription of ${deployed}`;
    }
    if (groups.toLowerCase() !== 'resourcegroups' || group === undefined)
        return id;
    // In files, a path stands for a scope that only a deployment knows.
    const deployed = (0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__/* .stoodFor */ .H)(group);
    const within = deployed === undefined
        ? `${group} (${((0,_inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__/* .stoodFor */ .H)(subscription) ?? subscription).slice(0, 8)})`
        : `where ${deployed} is deployed`;
    if (providers === undefined)
        return deployed === undefined ? `resource group ${within}` : within;
    return namespace === undefined || names.length === 0
        ? id
        : `${names.join('/')} ${deployed === undefined ? 'in ' : ''}${within}`;
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ exemptedFindings),
/* harmony export */   Ne: () => (/* binding */ describeNotes),
/* harmony export */   Ts: () => (/* binding */ describeExpiry),
/* harmony export */   be: () => (/* binding */ describeEnding)
/* harmony export */ });
/* harmony import */ var _policy_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35288);

/** What a policy exempts, the first to end first, else in the report's order. */
function exemptedFindings({ findings }) {
    return findings
        .flatMap((finding) => finding.exemption === undefined ? [] : [{ finding, exemption: finding.exemption }])
        .sort(({ exemption: one }, { exemption: other }) => one.expiresOn < other.expiresOn ? -1 : one.expiresOn > other.expiresOn ? 1 : 0);
}
/**
 * What else is to be said of exemptions and baseline, a line each. Where anyone may read it there are numbers only: a
 * policy may stand in a repository that is not public.
 */
function describeNotes(report, readableByAnyone) {
    const { suppressions: notes } = report;
    if (notes === undefined)
        return [];
    const ending = describeEnding(notes);
    const each = notes.ending.map(({ exemption: { ruleIds, resource, owner, expiresOn }, days }) => `The exemption of ${ruleIds.join(', ')} for ${resource} (owner: ${owner}) ends ${describeDays(days)}, with ${expiresOn}.`);
    const stale = describeStale(notes);
    return [
        ...(readableByAnyone && ending !== undefined ? [ending] : each),
        ...(stale === undefined ? [] : [stale]),
    ];
}
/** How many exemptions end soon, and when the first does; names nobody. */
function describeEnding({ ending }) {
    const [first] = ending;
    if (first === undefined)
        return undefined;
    if (ending.length === 1)
        return `An exemption ends ${describeDays(first.days)}.`;
    return `${ending.length} exemptions end within ${_policy_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .SOON_DAYS */ ._A} days, the first ${describeDays(first.days)}.`;
}
function describeStale({ baseline }) {
    if (baseline === undefined || baseline.stale === 0)
        return undefined;
    const { stale, entries } = baseline;
    return `${stale} of ${entries} ${entries === 1 ? 'entry' : 'entries'} of the baseline ${stale === 1 ? 'knows' : 'know'} findings that are gone: write it anew, and they cannot come back unseen.`;
}
/** "expires in 12 days": whole days of the calendar in UTC; the day itself still counts. */
function describeExpiry(day, now) {
    const days = (0,_policy_expiry_js__WEBPACK_IMPORTED_MODULE_0__/* .daysUntil */ .AQ)(day, now);
    if (Number.isNaN(days))
        return 'expires on an unknown day';
    return days < 0 ? 'has expired' : `expires ${describeDays(days)}`;
}
function describeDays(days) {
    return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}


/***/ }),

/***/ 72830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ countByRule),
/* harmony export */   Kb: () => (/* binding */ severityList),
/* harmony export */   Kk: () => (/* binding */ NOTHING_WORDS),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   ig: () => (/* binding */ foremost),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59318);
/* harmony import */ var _suppressed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);


const WORDS = {
    ok: 'passed',
    findings: 'failed',
    incomplete: 'incomplete',
    'nothing-matched': 'nothing matched',
    unreachable: 'unreachable',
};
/** Of a scope that was named and matched nothing. */
const NOTHING_WORDS = {
    'not-found': 'Azure knows no such scope. Is the id right, and is it still there?',
    empty: 'it holds no workspace, endpoint or AI services account.',
};
/**
 * How the audit ended and why, in one line that names nobody: "failed: 2 high at or above high; 1 unknown; 3 exempted,
 * next expires in 12 days". `now` in milliseconds since 1970.
 */
function describeVerdict(gate, now) {
    const { counts, failOn, missing, unmatched, hidden, nextExpiry, newAccess = 0 } = gate;
    const expiry = nextExpiry === undefined ? '' : `, next ${(0,_suppressed_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExpiry */ .Ts)(nextExpiry, now)}`;
    const reached = severityList(gate.atOrAbove);
    const parts = [
        failOn === 'never' ? 'fail-on is never' : `${reached === '' ? 'nothing' : reached} at or above ${failOn}`,
        newAccess === 0 ? '' : `${newAccess} of what fail-on-new-access names`,
        missing.join(', '),
        unmatched.length === 0 ? '' : `${unmatched.length} of what was named matched nothing`,
        counts.unknown === 0 ? '' : `${counts.unknown} unknown`,
        counts.exempted === 0 ? '' : `${counts.exempted} exempted${expiry}`,
        counts.baselined === 0 ? '' : `${counts.baselined} baselined`,
        hidden === 0 ? '' : `${hidden} for other personas`,
    ];
    return `${WORDS[gate.result]}: ${parts.filter((part) => part !== '').join('; ')}`;
}
/** All four results, and what does not count: "3 fail (2 high, 1 medium), 40 pass, 1 unknown, 5 not applicable". */
function describeCounts(counts) {
    const severities = severityList(counts.bySeverity);
    return [
        `${counts.fail} fail${severities === '' ? '' : ` (${severities})`}`,
        `${counts.pass} pass`,
        `${counts.unknown} unknown`,
        `${counts.notApplicable} not applicable`,
        ...(counts.exempted === 0 ? [] : [`${counts.exempted} exempted`]),
        ...(counts.baselined === 0 ? [] : [`${counts.baselined} baselined`]),
    ].join(', ');
}
/** What is open and shown: failures before what could not be decided, each worst first, else in their own order. */
function worstFirst(findings, gate) {
    const shown = findings.filter(({ status, persona }) => status === 'open' && gate.personas.includes(persona));
    const rank = ({ result, severity }) => (result === 'fail' ? 0 : _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.length) + _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(severity);
    return shown.sort((a, b) => rank(a) - rank(b));
}
/**
 * Of a list in the order of `worstFirst` those to show where few have room: of each severity first one finding of each
 * rule, then the rest, so that one rule with many findings hides no other.
 */
function foremost(ordered, most) {
    const seen = new Set();
    const turns = ordered.map((finding) => {
        const { result, severity, ruleId } = finding;
        const rank = `${result} ${severity}`;
        const isFirst = !seen.has(`${rank} ${ruleId}`);
        seen.add(`${rank} ${ruleId}`);
        return { finding, rank, isFirst };
    });
    return [...new Set(turns.map(({ rank }) => rank))]
        .flatMap((rank) => {
        const same = turns.filter((turn) => turn.rank === rank);
        return [...same.filter(({ isFirst }) => isFirst), ...same.filter(({ isFirst }) => !isFirst)];
    })
        .slice(0, most)
        .map(({ finding }) => finding);
}
/** One per rule and severity, of a list in the order of `worstFirst`: each stands where the first of its findings does. */
function countByRule(findings) {
    const found = new Map();
    for (const { ruleId, ruleName, severity, result } of findings) {
        const key = `${ruleId} ${severity}`;
        const count = found.get(key) ?? { ruleId, ruleName, severity, fail: 0, unknown: 0 };
        found.set(key, { ...count, [result]: count[result] + 1 });
    }
    return [...found.values()];
}
/** "2 high, 1 low"; empty where there are none. */
function severityList(counts) {
    return _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(', ');
}


/***/ }),

/***/ 57534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ xmlAttribute),
/* harmony export */   x: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85108);

const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/**
 * Text for an element of XML 1.0. What XML forbids (control characters, halves of a character pair, the
 * two noncharacters) and what hides (bidirectional and invisible characters) is written out; `]]>` cannot arise.
 * @see https://www.w3.org/TR/xml/#charsets
 */
function xmlText(text) {
    return (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replaceAll(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
        .replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
/** The same for an attribute, where a reader would make blanks of line breaks. */
function xmlAttribute(text) {
    return xmlText(text).replaceAll('\n', '&#10;');
}


/***/ }),

/***/ 19425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   _q: () => (/* binding */ makeReportDirectory)
/* harmony export */ });
/* unused harmony export writeReport */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes the report of a step into a directory of its own below RUNNER_TEMP; answers its path, or undefined where
 * there is no RUNNER_TEMP.
 */
async function writeReport(runnerTemp, text) {
    const directory = await makeReportDirectory(undefined, runnerTemp);
    if (directory === undefined)
        return undefined;
    const path = join(directory, 'report.json');
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
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


/***/ })

};
