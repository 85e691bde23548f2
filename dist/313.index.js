export const id = 313;
export const ids = [313];
export const modules = {

/***/ 5346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   hR: () => (/* binding */ describeReports),
/* harmony export */   t4: () => (/* binding */ writeReportFiles),
/* harmony export */   wF: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _surface_runnerFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
/* harmony import */ var _reportFormats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9462);



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

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  B1: () => (/* binding */ renderReport),
  gi: () => (/* binding */ reportFacts)
});

// EXTERNAL MODULE: ./build/dist/src/report/chunks.js
var chunks = __webpack_require__(1961);
// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(5108);
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
var auditReport = __webpack_require__(9398);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
var finding = __webpack_require__(9318);
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
var report_verdict = __webpack_require__(449);
// EXTERNAL MODULE: ./build/dist/src/report/accessTable.js
var accessTable = __webpack_require__(7773);
// EXTERNAL MODULE: ./build/dist/src/report/clip.js
var clip = __webpack_require__(9677);
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
var capabilities = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/dist/src/report/shortPlace.js
var shortPlace = __webpack_require__(9434);
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
var grouping = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/dist/src/report/xml.js
var xml = __webpack_require__(7534);
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
var policyReference = __webpack_require__(1908);
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
var markdown = __webpack_require__(6054);
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
var external_node_zlib_ = __webpack_require__(8522);
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

// EXTERNAL MODULE: ./build/dist/src/rules/allRules.js + 86 modules
var allRules = __webpack_require__(5107);
// EXTERNAL MODULE: ./build/dist/src/findings/groupBy.js
var findings_groupBy = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(5476);
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

/***/ 8558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   MH: () => (/* binding */ walkRepository),
/* harmony export */   SI: () => (/* binding */ LONGEST_FILE),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3442);





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

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ proveLater),
/* harmony export */   x: () => (/* binding */ saysLater)
/* harmony export */ });
const PROOF = Symbol('proof');
// The same functions for all findings, or each finding would be a shape of its own to the engine.
const MESSAGE = {
    enumerable: true,
    get() {
        const { message } = this[PROOF];
        return typeof message === 'function' ? message() : message;
    },
};
const EVIDENCE = {
    enumerable: true,
    get() {
        const { evidence } = this[PROOF];
        return typeof evidence === 'function' ? evidence() : evidence;
    },
};
const REMEDIATION = {
    enumerable: true,
    get() {
        const { remediation } = this[PROOF];
        return typeof remediation === 'function' ? remediation() : remediation;
    },
};
/**
 * A finding whose evidence and remediation are made each time they are read: those of 50,000 findings at once would be
 * the largest part of an audit. So is its message, unless it has one. To everybody else it is a finding like any other;
 * a copy of it has them as they are. Another finding may be the proof; it is not kept, only what it is proven by.
 */
function proveLater(finding, proof) {
    const whole = proof[PROOF] ?? proof;
    const hasMessage = 'message' in finding;
    const value = hasMessage && typeof whole.message === 'function' ? withoutMessage(whole) : whole;
    Object.defineProperty(finding, PROOF, { value });
    if (!hasMessage)
        Object.defineProperty(finding, 'message', MESSAGE);
    Object.defineProperty(finding, 'evidence', EVIDENCE);
    return Object.defineProperty(finding, 'remediation', REMEDIATION);
}
function withoutMessage({ evidence, remediation }) {
    return { evidence, remediation };
}
/** Whether the message of a finding is made when it is read. */
function saysLater(finding) {
    return PROOF in finding && typeof finding[PROOF].message === 'function';
}


/***/ }),

/***/ 5459:
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

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ NO_PIM_LICENCE),
/* harmony export */   OT: () => (/* binding */ hidesSomething),
/* harmony export */   aZ: () => (/* binding */ holdsNothing),
/* harmony export */   l$: () => (/* binding */ isOfFiles)
/* harmony export */ });
/** The reason of the gaps in a tenant without PIM: what they would hide cannot exist there. */
const NO_PIM_LICENCE = {
    kind: 'not-read',
    detail: 'the tenant has no licence for Privileged Identity Management (Microsoft Entra ID P2 or Governance), so nothing is eligible or activated there',
};
/** True for a gap that hides something. */
function hidesSomething(gap) {
    return gap.reason.detail !== NO_PIM_LICENCE.detail;
}
/** Whether files were read: what they declare is not there yet, and has no age, no log and no directory. */
function isOfFiles({ unresolved }) {
    return unresolved !== undefined;
}
/** Whether there is nothing in it that a rule could look at, whatever was asked for. */
function holdsNothing({ scopes: _, ...lists }) {
    return Object.values(lists).every((list) => !Array.isArray(list) || list.length === 0);
}


/***/ }),

/***/ 3084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stoodFor),
/* harmony export */   u: () => (/* binding */ standIn)
/* harmony export */ });
/**
 * What stands in an id for something that only a deployment knows: a path (of the template, or of the folder, that is
 * deployed) or an expression, in braces and without slashes.
 */
/** One segment of an id that stands for a path or an expression: no slash, and braces around it. */
function standIn(text) {
    const bare = text.replace(/^\{([^{}]*)\}$/, '$1');
    return `{${bare.replaceAll('/', ':').replaceAll(/[{}]/g, '')}}`;
}
/** The path or expression that a segment stands for; undefined for the name of something real. */
function stoodFor(segment) {
    return /^\{([^{}]*)\}$/.exec(segment)?.[1]?.replaceAll(':', '/');
}


/***/ }),

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NO_SEVERITIES),
/* harmony export */   n: () => (/* binding */ countFindings)
/* harmony export */ });
const NO_SEVERITIES = { high: 0, medium: 0, low: 0, info: 0 };
/** `pass` and `notApplicable` are the rules' own count, because nothing is kept of them. */
function countFindings(findings, pass, notApplicable) {
    const counts = { fail: 0, unknown: 0, exempted: 0, baselined: 0 };
    const bySeverity = { ...NO_SEVERITIES };
    for (const { finding, status } of findings) {
        if (status !== 'open')
            counts[status] += 1;
        else {
            counts[finding.result] += 1;
            if (finding.result === 'fail')
                bySeverity[finding.severity] += 1;
        }
    }
    const { fail, unknown, exempted, baselined } = counts;
    return { fail, pass, unknown, notApplicable, exempted, baselined, bySeverity };
}


/***/ }),

/***/ 5288:
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

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readNode)
/* harmony export */ });
/* harmony import */ var _findings_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(289);

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

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ compareChains),
/* harmony export */   y: () => (/* binding */ formChain)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

/**
 * Undefined when the conditions never hold for the operation. That of the assignment must hold, and of the role's own
 * that of any one `permissions[]` object which grants the operation.
 */
function formChain({ grant, role, pattern, operation, plane, through }) {
    const formOf = (condition) => plane === 'actions' ? ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationLimit */ .CB)(condition, operation)?.form ?? 'unlimited') : 'data';
    const limit = joinConditions(grant.condition, pattern, formOf);
    if (limit === undefined)
        return undefined;
    return {
        assignment: grant.assignment,
        role,
        pattern: limit.pattern,
        scope: grant.scope,
        through,
        eligible: grant.eligible,
        activated: grant.activated,
        delegated: grant.delegated,
        conditional: grant.condition !== undefined || pattern.conditional,
        conditionLimits: limit.conditions.length > 0 || (grant.delegated && assignsRoles(operation)),
        conditions: limit.conditions,
    };
}
/** What is left of the conditions: those that limit, all of which must hold. Undefined where they never do. */
function joinConditions(assigned, { pattern, conditional, ways }, formOf) {
    if (assigned === undefined && !conditional)
        return { pattern, conditions: NO_CONDITIONS };
    const form = assigned === undefined ? 'unlimited' : formOf(assigned);
    if (form === 'nothing')
        return undefined;
    const outer = assigned === undefined || form === 'unlimited' ? NO_CONDITIONS : [assigned];
    const open = ways.filter(({ condition }) => formOf(condition) !== 'nothing');
    const free = conditional ? open.find(({ condition }) => formOf(condition) === 'unlimited') : { pattern };
    if (free !== undefined)
        return { pattern: free.pattern, conditions: outer };
    const [first, ...others] = open;
    if (first === undefined)
        return undefined;
    const inner = others.length === 0 ? first.condition : open.map(({ condition }) => `(${condition})`).join(' OR ');
    // Each of them may leave something, and all together everything (or, with the assignment's, nothing).
    if (others.length > 0 && formOf(inner) === 'unlimited')
        return { pattern: first.pattern, conditions: outer };
    const [limit] = outer;
    if (limit !== undefined && formOf(`(${limit}) AND (${inner})`) === 'nothing')
        return undefined;
    return { pattern: first.pattern, conditions: [...outer, inner] };
}
const NO_CONDITIONS = [];
/**
 * What is delegated to another tenant may assign roles only to managed identities, and only those roles that the
 * delegation names.
 * @see https://learn.microsoft.com/azure/lighthouse/how-to/deploy-policy-remediation
 */
function assignsRoles(operation) {
    return operation === _conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSIGN_ROLES */ ._l.toLowerCase() || operation === _conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .REMOVE_ROLES */ .Vj.toLowerCase();
}
/** Shortest first; then what counts now, what nothing limits, and the id. */
function compareChains(left, right) {
    return (left.through.length - right.through.length ||
        Number(left.eligible) - Number(right.eligible) ||
        Number(left.conditionLimits) - Number(right.conditionLimits) ||
        compare(left.assignment.id, right.assignment.id) ||
        compare(left.role.roleId, right.role.roleId) ||
        compare(left.through.join(' '), right.through.join(' ')));
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ ASSIGN_ROLES),
  Vj: () => (/* binding */ REMOVE_ROLES),
  CB: () => (/* binding */ delegationLimit),
  kn: () => (/* binding */ readDelegationCondition)
});

// UNUSED EXPORTS: conditionLimits

;// CONCATENATED MODULE: ./build/dist/src/rbac/conditionSyntax.js
// The language of conditions, as far as conditions of role assignments use it.
// https://learn.microsoft.com/azure/role-based-access-control/conditions-format
/** Azure takes conditions of up to 8 KB. */
const LONGEST = 16_384;
const DEEPEST = 50;
/** Why a text is no condition that this tool understands. */
class ConditionProblem extends Error {
}
const TOKEN = /\s+|(&&|\|\||[(){},!]|@[A-Za-z]+\[[^\]]{1,400}\]|'(?:[^'\\]|\\.)*'|[A-Za-z0-9_][A-Za-z0-9_:.-]*)/y;
/** Throws a `ConditionProblem` for anything that is not understood to its end. */
function parseCondition(text) {
    if (text.length > LONGEST)
        throw new ConditionProblem(`it is longer than ${LONGEST} characters`);
    const tokens = tokenize(text);
    let at = 0;
    let depth = 0;
    const peek = () => tokens[at] ?? '';
    const take = (wanted) => {
        const token = tokens[at];
        if (token === undefined)
            throw new ConditionProblem('it ends too early');
        if (wanted !== undefined && token !== wanted) {
            throw new ConditionProblem(`${wanted} is missing before ${token.slice(0, 40)}`);
        }
        at += 1;
        return token;
    };
    const isWord = (...words) => words.includes(peek().toLowerCase());
    function either() {
        const parts = [both()];
        while (isWord('||', 'or')) {
            take();
            parts.push(both());
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'or', parts };
    }
    function both() {
        const parts = [single()];
        while (isWord('&&', 'and')) {
            take();
            parts.push(single());
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'and', parts };
    }
    function single() {
        depth += 1;
        if (depth > DEEPEST)
            throw new ConditionProblem(`it is nested deeper than ${DEEPEST}`);
        const made = deeper();
        depth -= 1;
        return made;
    }
    function deeper() {
        if (isWord('!', 'not')) {
            take();
            return { kind: 'not', part: single() };
        }
        if (isWord('(')) {
            take('(');
            const inner = either();
            take(')');
            return inner;
        }
        if (isWord('actionmatches', 'suboperationmatches'))
            return operationMatch();
        if (isWord('exists', 'notexists')) {
            const absent = take().toLowerCase() === 'notexists';
            const found = { kind: 'exists', attribute: attribute() };
            return absent ? { kind: 'not', part: found } : found;
        }
        return comparison();
    }
    function operationMatch() {
        const word = take().toLowerCase();
        take('{');
        const pattern = value();
        take('}');
        return word === 'actionmatches' ? { kind: 'action', pattern } : { kind: 'sub-operation' };
    }
    function comparison() {
        const left = attribute();
        const operator = take().toLowerCase();
        if (!/^[a-z]+(?::[a-z]+)?$/.test(operator)) {
            throw new ConditionProblem(`${operator.slice(0, 40)} is no operator`);
        }
        const values = peek() === '{' ? list() : [value()];
        return { kind: 'compare', attribute: left, operator, values };
    }
    function list() {
        take('{');
        const values = [];
        while (peek() !== '}') {
            values.push(value());
            if (peek() === ',')
                take(',');
            else if (peek() !== '}')
                throw new ConditionProblem('a comma is missing in a list');
        }
        take('}');
        return values;
    }
    function value() {
        const token = take();
        if (token.startsWith("'"))
            return token.slice(1, -1).replaceAll(/\\(.)/g, '$1');
        if (!/^\w/.test(token))
            throw new ConditionProblem(`${token.slice(0, 40)} is no value`);
        return token;
    }
    function attribute() {
        const match = /^@([A-Za-z]+)\[([^\]]+)\]$/.exec(take());
        if (match?.[1] === undefined || match[2] === undefined) {
            throw new ConditionProblem('an attribute such as @Request[…] is missing');
        }
        return { source: match[1].toLowerCase(), name: match[2].trim().toLowerCase() };
    }
    const whole = either();
    if (at < tokens.length)
        throw new ConditionProblem(`${peek().slice(0, 40)} stands where it should end`);
    return whole;
}
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const at = TOKEN.lastIndex;
        const match = TOKEN.exec(text);
        if (match === null)
            throw new ConditionProblem(`character ${at + 1} cannot stand there`);
        if (match[1] !== undefined)
            tokens.push(match[1]);
    }
    return tokens;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var operations = __webpack_require__(5951);
;// CONCATENATED MODULE: ./build/dist/src/rbac/conditions.js


const ASSIGN_ROLES = 'Microsoft.Authorization/roleAssignments/write';
const REMOVE_ROLES = 'Microsoft.Authorization/roleAssignments/delete';
/**
 * Understands a condition by what it lets through, not by its looks: each role that it names, and one that it does not
 * name, is tried with the principals' part both ways.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview
 */
function readDelegationCondition(text) {
    const present = READ.get(text);
    if (present !== undefined)
        return present;
    if (READ.size >= 10_000)
        READ.clear();
    const made = read(text);
    READ.set(text, made);
    return made;
}
/** Conditions limit the assigning and removing of roles, and data actions of storage; nothing else, and no key. */
function conditionLimits(condition, operation) {
    const limit = delegationLimit(condition, operation);
    return limit !== undefined && limit.form !== 'unlimited';
}
/** Undefined for operations that no condition can limit. */
function delegationLimit(condition, operation) {
    const wanted = operation.toLowerCase();
    if (wanted === ASSIGN_ROLES.toLowerCase())
        return readDelegationCondition(condition).write;
    if (wanted === REMOVE_ROLES.toLowerCase())
        return readDelegationCondition(condition).delete;
    return undefined;
}
const READ = new Map();
function read(text) {
    let expression;
    try {
        expression = parseCondition(text);
    }
    catch (error) {
        if (!(error instanceof ConditionProblem))
            throw error;
        const limit = { form: 'unparsable', why: error.message };
        return { write: limit, delete: limit };
    }
    // A role that is being assigned stands in the request; one that is being removed is the resource.
    return {
        write: limitOf(expression, ASSIGN_ROLES, 'request'),
        delete: limitOf(expression, REMOVE_ROLES, 'resource'),
    };
}
const ATTRIBUTE = 'microsoft.authorization/roleassignments:';
const MOST_OPEN = 6;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function limitOf(expression, operation, source) {
    const rest = restOf(expression, operation, source);
    const roleIds = new Set();
    const open = new Map();
    collect(rest, roleIds, open);
    if (open.size > MOST_OPEN)
        return { form: 'unparsable', why: `it has more than ${MOST_OPEN} further tests` };
    const worlds = worldsOf([...open.keys()]);
    const possible = (roleId) => worlds.some((world) => holds(rest, roleId, world));
    const certain = (roleId) => worlds.every((world) => holds(rest, roleId, world));
    const named = [...roleIds].sort();
    const allowed = named.filter(possible);
    // The empty id stands for every role that the condition does not name.
    if (!possible('')) {
        return allowed.length === 0 ? { form: 'nothing' } : { form: 'allow-list', roleIds: allowed };
    }
    if (certain('') && named.every(certain))
        return { form: 'unlimited' };
    const strange = [...open.values()].find(({ about }) => about === 'something-else');
    if (strange !== undefined) {
        return { form: 'unparsable', why: `it turns on ${strange.text.slice(0, 100)}` };
    }
    return allowed.length < named.length
        ? { form: 'deny-list', roleIds: named.filter((roleId) => !possible(roleId)) }
        : { form: 'principals-only' };
}
function restOf(expression, operation, source) {
    switch (expression.kind) {
        case 'and':
        case 'or': {
            const decided = expression.kind === 'or';
            const parts = expression.parts.map((part) => restOf(part, operation, source));
            if (parts.includes(decided))
                return decided;
            const undecided = parts.filter((part) => typeof part !== 'boolean');
            return undecided.length === 0 ? !decided : { kind: expression.kind, parts: undecided };
        }
        case 'not': {
            const part = restOf(expression.part, operation, source);
            return typeof part === 'boolean' ? !part : { kind: 'not', part };
        }
        case 'action':
            return (0,operations/* matchesOperation */.j)(expression.pattern, operation);
        case 'sub-operation':
            return false;
        case 'exists':
            return isRoleId(expression.attribute, source) || openTest(expression.attribute, source, 'exists');
        case 'compare': {
            const { attribute, operator, values } = expression;
            const comparison = `${operator} ${[...values].sort().join(', ')}`;
            return ((isRoleId(attribute, source) ? roleTest(operator, values) : undefined) ??
                openTest(attribute, source, comparison));
        }
    }
}
function isRoleId({ source, name }, wanted) {
    return source === wanted && name === `${ATTRIBUTE}roledefinitionid`;
}
function openTest({ source, name }, wanted, comparison) {
    const isPrincipal = source === wanted && [`${ATTRIBUTE}principalid`, `${ATTRIBUTE}principaltype`].includes(name);
    return {
        kind: 'open',
        text: `@${source}[${name}] ${comparison}`,
        about: isPrincipal ? 'principal' : 'something-else',
    };
}
/**
 * A role assignment has one role, so the first half of a quantifier (any or all of the attribute's values) is the same
 * either way, and the second half (any or all of the listed values) makes the difference. Undefined for comparisons of
 * other kinds.
 * @see https://learn.microsoft.com/azure/role-based-access-control/conditions-format#cross-product-comparison-operators
 */
function roleTest(operator, values) {
    const match = /^(?:for(?:any|all)of(any|all)values:)?guid(not)?equals$/.exec(operator);
    const roleIds = [...new Set(values.map(dashed))].sort();
    if (match === null || roleIds.length === 0 || !roleIds.every((roleId) => GUID.test(roleId)))
        return undefined;
    const every = match[1] === 'all';
    const wanted = match[2] === undefined;
    const test = (candidate) => every
        ? roleIds.every((roleId) => (roleId === candidate) === wanted)
        : roleIds.some((roleId) => (roleId === candidate) === wanted);
    return { kind: 'role', test, roleIds };
}
/** Some of Azure's own conditions write GUIDs without their dashes. */
function dashed(value) {
    return value.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function collect(rest, roleIds, open) {
    if (typeof rest === 'boolean')
        return;
    switch (rest.kind) {
        case 'and':
        case 'or':
            for (const part of rest.parts)
                collect(part, roleIds, open);
            return;
        case 'not':
            collect(rest.part, roleIds, open);
            return;
        case 'role':
            for (const roleId of rest.roleIds)
                roleIds.add(roleId);
            return;
        case 'open':
            open.set(rest.text, rest);
    }
}
function worldsOf(open) {
    return Array.from({ length: 2 ** open.length }, (_, number) => new Set(open.filter((_text, bit) => Math.floor(number / 2 ** bit) % 2 === 1)));
}
function holds(rest, roleId, world) {
    if (typeof rest === 'boolean')
        return rest;
    switch (rest.kind) {
        case 'and':
            return rest.parts.every((part) => holds(part, roleId, world));
        case 'or':
            return rest.parts.some((part) => holds(part, roleId, world));
        case 'not':
            return !holds(rest.part, roleId, world);
        case 'role':
            return rest.test(roleId);
        case 'open':
            return world.has(rest.text);
    }
}


/***/ }),

/***/ 9843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ sameGrant),
/* harmony export */   ip: () => (/* binding */ placeAccess),
/* harmony export */   m2: () => (/* binding */ pairWithAzure)
/* harmony export */ });
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);


/**
 * Finds for what files declare the place in Azure. Ids that files name stay; what stands in braces for a subscription, a
 * group or a name is known where a declared resource and one of Azure are of the same type and name, and only these two
 * are. A principal that is not there yet keeps its stand-in: it will be one.
 */
function placeAccess(declared, live) {
    const names = bindNames(declared.resources, live.resources);
    const byKey = new Map(live.resources.map((resource) => [resource.key, resource]));
    const roles = new Map();
    const definitions = declared.roleDefinitions.map((role) => {
        const same = live.roleDefinitions.find(({ type, roleName }) => type === 'CustomRole' && roleName.toLowerCase() === role.roleName.toLowerCase());
        const roleId = same?.roleId ?? role.roleId;
        roles.set(role.roleId, roleId);
        return { ...role, roleId };
    });
    const assignments = [];
    const unplaced = [];
    for (const assignment of declared.roleAssignments) {
        const scope = place(assignment.scope, names);
        if (scope === undefined)
            unplaced.push(assignment);
        else {
            assignments.push({
                ...assignment,
                scope,
                roleId: roles.get(assignment.roleId) ?? assignment.roleId,
                principalId: placePrincipal(assignment.principalId, names, byKey),
            });
        }
    }
    return { assignments, definitions, unplaced };
}
/** The same role for the same principal at the same scope. */
function sameGrant({ roleId, principalId, scope }) {
    return `${roleId} ${principalId} ${(0,_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(scope)}`.toLowerCase();
}
const STAND_IN = /\{[^{}]*\}/g;
/** What each text in braces stands for, where all that says something of it says the same. */
function bindNames(declared, live) {
    const found = new Map();
    for (const [{ key }, twin] of pairWithAzure(declared, live)) {
        const real = twin.key.split('/');
        for (const [index, segment] of key.split('/').entries()) {
            if (!/^\{[^{}]*\}$/.test(segment))
                continue;
            // One text may stand for a subscription and a group alike.
            const name = `${key.split('/')[index - 1]}/${segment}`;
            found.set(name, (found.get(name) ?? new Set()).add(real[index] ?? ''));
        }
    }
    return new Map([...found].flatMap(([standIn, values]) => {
        const [value = ''] = values;
        return values.size === 1 ? [[standIn, value]] : [];
    }));
}
/**
 * Each declared resource with the one in Azure that it must be: of the same type and name, not another one by any name
 * above it, and the only such one.
 */
function pairWithAzure(declared, live) {
    const byName = new Map();
    for (const resource of live) {
        const name = typeAndName(resource.key);
        byName.set(name, [...(byName.get(name) ?? []), resource]);
    }
    return declared.flatMap((resource) => {
        const segments = resource.key.split('/');
        if (segments.at(-1)?.includes('{') !== false || !resource.key.startsWith('/'))
            return [];
        const [only, ...more] = (byName.get(typeAndName(resource.key)) ?? []).filter(({ key }) => {
            const others = key.split('/');
            return (others.length === segments.length &&
                segments.every((one, index) => one.includes('{') || one === others[index]));
        });
        return only === undefined || more.length > 0 ? [] : [[resource, only]];
    });
}
function typeAndName(key) {
    const segments = key.split('/');
    const types = segments.filter((_, index) => index % 2 === 1);
    return `${types.slice(types.indexOf('providers') + 1).join('/')} ${segments.at(-1)}`;
}
/** Undefined where something in it is still not known. */
function place(scope, names) {
    const segments = scope.toLowerCase().split('/');
    const placed = segments
        .map((segment, index) => names.get(`${segments[index - 1]}/${segment}`) ?? segment)
        .join('/');
    return placed.search(STAND_IN) >= 0 ? undefined : scope.includes('{') ? placed : scope;
}
const PRINCIPAL_OF = /^\{principal of (\/.*)\}$/;
function placePrincipal(id, names, byKey) {
    const declared = PRINCIPAL_OF.exec(id)?.[1];
    const key = declared === undefined ? undefined : place(declared, names);
    const resource = key === undefined ? undefined : byKey.get(key);
    if (resource === undefined)
        return id;
    const fact = resource.kind === 'managed-identity'
        ? resource.principalId
        : 'identity' in resource
            ? resource.identity.systemAssigned
            : undefined;
    return fact === undefined ? id : ((0,_inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .knownValue */ .jj)(fact)?.toLowerCase() ?? id);
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5704);

/**
 * All roles that are held, each once: PIM lists what it schedules among the role assignments as well. Eligibility that
 * has ended is left out; classic administrators hold nothing any more.
 * @see https://learn.microsoft.com/azure/role-based-access-control/classic-administrators
 */
function grantsOf(inventory) {
    const present = GRANTS.get(inventory);
    if (present !== undefined)
        return present;
    const made = readGrants(inventory);
    GRANTS.set(inventory, made);
    return made;
}
const GRANTS = new WeakMap();
function readGrants(inventory) {
    const types = new Map(inventory.principals.map(({ id, type }) => [id.toLowerCase(), type]));
    const now = Date.parse(inventory.collectedAt);
    const schedules = new Map();
    for (const schedule of inventory.activeAssignments) {
        const { roleAssignmentId } = schedule;
        if (roleAssignmentId !== undefined)
            schedules.set((0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(roleAssignmentId), schedule);
        schedules.set(holding(schedule), schedule);
    }
    const typeOf = (principalId, given) => given === 'Unknown' ? (types.get(principalId) ?? given) : given;
    // One text per scope, however many roles are held there.
    const keys = new Map();
    const keyOf = (scope) => {
        const present = keys.get(scope);
        if (present !== undefined)
            return present;
        const key = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(scope);
        keys.set(scope, key);
        return key;
    };
    const grant = (assignment, eligible, activated) => {
        const principalId = assignment.principalId.toLowerCase();
        const made = {
            assignment,
            roleId: assignment.roleId.toLowerCase(),
            principalId,
            principalType: typeOf(principalId, assignment.principalType),
            scope: assignment.scope,
            scopeKey: keyOf(assignment.scope),
            eligible,
            activated,
            delegated: false,
        };
        // Most have none, and are half as large made in one go.
        return hasText(assignment.condition) ? { ...made, condition: assignment.condition } : made;
    };
    const grants = [];
    const assigned = new Set();
    for (const assignment of inventory.roleAssignments) {
        if (inventory.activeAssignments.length === 0) {
            grants.push(grant(assignment, false, false));
            continue;
        }
        const key = holding(assignment);
        assigned.add(key);
        const schedule = schedules.get((0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(assignment.id)) ?? schedules.get(key);
        grants.push(grant(assignment, false, schedule?.assignmentType === 'Activated'));
    }
    for (const schedule of inventory.activeAssignments) {
        if (assigned.has(holding(schedule)) || hasEnded(schedule.endDateTime, now))
            continue;
        grants.push(grant(schedule, false, schedule.assignmentType === 'Activated'));
    }
    for (const eligibility of inventory.eligibleAssignments) {
        if (!hasEnded(eligibility.endDateTime, now))
            grants.push(grant(eligibility, true, false));
    }
    for (const delegation of inventory.delegations) {
        for (const authorization of delegation.authorizations) {
            const principalId = authorization.principalId.toLowerCase();
            grants.push({
                assignment: delegation,
                roleId: authorization.roleId.toLowerCase(),
                principalId,
                principalType: typeOf(principalId, 'Unknown'),
                scope: delegation.scope,
                scopeKey: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(delegation.scope),
                eligible: false,
                activated: false,
                delegated: true,
            });
        }
    }
    return grants;
}
function holding(held) {
    return `${held.principalId} ${held.roleId} ${(0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeKey */ .OD)(held.scope)}`.toLowerCase();
}
function hasText(condition) {
    return condition !== undefined && condition.trim() !== '';
}
function hasEnded(endDateTime, now) {
    return endDateTime !== undefined && Date.parse(endDateTime) < now;
}


/***/ }),

/***/ 5951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ grantingPattern),
/* harmony export */   j: () => (/* binding */ matchesOperation)
/* harmony export */ });
/**
 * True when a pattern of a role definition covers an operation. Case does not matter. `*` stands for any characters,
 * slashes among them; a whole segment `*` between two slashes also stands for no segment at all, so that
 * the pattern of the segments `workspaces`, `*` and `write` covers `workspaces/write`, as Microsoft's own definitions need it.
 * Takes time in proportion to the two lengths multiplied, whatever the pattern.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 * @see https://learn.microsoft.com/azure/role-based-access-control/custom-roles#wildcard-permissions
 */
function matchesOperation(pattern, operation) {
    return matches(compiled(pattern), operation.toLowerCase());
}
/**
 * The first string that grants the operation: per `permissions[]` object its actions, less its own notActions; the
 * objects together. An object without a condition is preferred; where there is none, each object grants it under its own
 * condition. Actions never grant data actions, nor the reverse.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions
 */
function grantingPattern(permissions, operation, plane = 'actions') {
    const wanted = operation.toLowerCase();
    const ways = [];
    for (const permission of permissions) {
        const pattern = matchingPattern(permission, wanted, plane);
        if (pattern === undefined)
            continue;
        const condition = conditionOf(permission);
        if (condition === undefined)
            return { pattern, conditional: false, ways: NO_WAYS };
        ways.push({ pattern, condition });
    }
    const [first] = ways;
    return first === undefined ? undefined : { pattern: first.pattern, conditional: true, ways };
}
const NO_WAYS = [];
function matchingPattern(permission, wanted, plane) {
    const [yes, no] = plane === 'actions'
        ? [permission.actions, permission.notActions]
        : [permission.dataActions, permission.notDataActions];
    const pattern = yes.find((one) => matches(compiled(one), wanted));
    return pattern === undefined || no.some((one) => matches(compiled(one), wanted)) ? undefined : pattern;
}
function conditionOf({ condition }) {
    return condition === undefined || condition.trim() === '' ? undefined : condition;
}
const COMPILED = new Map();
const MOST_COMPILED = 50_000;
function compiled(pattern) {
    const present = COMPILED.get(pattern);
    if (present !== undefined)
        return present;
    if (COMPILED.size >= MOST_COMPILED)
        COMPILED.clear();
    const made = pieces(pattern.trim().toLowerCase());
    COMPILED.set(pattern, made);
    return made;
}
function pieces(pattern) {
    const made = [];
    let gap = 'nothing';
    let text = '';
    for (let index = 0; index < pattern.length; index += 1) {
        const character = pattern.charAt(index);
        if (character !== '*') {
            text += character;
            continue;
        }
        if (text !== '' || made.length === 0) {
            made.push({ gap, text });
            gap = 'nothing';
            text = '';
        }
        const wholeMiddleSegment = pattern.charAt(index - 1) === '/' && pattern.charAt(index + 1) === '/';
        if (!wholeMiddleSegment) {
            gap = 'anything';
        }
        else {
            if (gap === 'nothing')
                gap = 'segments';
            index += 1;
        }
    }
    made.push({ gap, text });
    return made;
}
/**
 * Takes the leftmost place for every piece: what can follow a place further right can follow this one too, so there is
 * nothing to come back for.
 */
function matches(parts, wanted) {
    let at = 0;
    for (const [index, { gap, text }] of parts.entries()) {
        const last = index === parts.length - 1;
        if (gap === 'nothing') {
            if (!wanted.startsWith(text, at))
                return false;
            at += text.length;
        }
        else if (last) {
            const start = wanted.length - text.length;
            return start >= at && wanted.endsWith(text) && mayStart(gap, wanted, start);
        }
        else {
            let start = wanted.indexOf(text, at);
            while (start >= 0 && !mayStart(gap, wanted, start))
                start = wanted.indexOf(text, start + 1);
            if (start < 0)
                return false;
            at = start + text.length;
        }
    }
    return at === wanted.length;
}
/** Whole segments end with a slash, and so does the piece before them. */
function mayStart(gap, wanted, start) {
    return gap === 'anything' || wanted.charAt(start - 1) === '/';
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ scopesAbove),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   QO: () => (/* binding */ knowsAncestry),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   jf: () => (/* binding */ scopeClass)
/* harmony export */ });
const SUBSCRIPTIONS = '/subscriptions';
const GROUP_PREFIX = '/providers/microsoft.management/managementgroups/';
/** @see https://learn.microsoft.com/azure/role-based-access-control/scope-overview */
function scopeClass(scope) {
    const key = scopeKey(scope);
    if (key === '')
        return 'root';
    if (key.startsWith(GROUP_PREFIX) && !key.includes('/', GROUP_PREFIX.length))
        return 'management-group';
    if (key !== SUBSCRIPTIONS && !key.startsWith(`${SUBSCRIPTIONS}/`))
        return 'resource';
    const end = key.indexOf('/', SUBSCRIPTIONS.length + 1);
    if (end < 0)
        return 'subscription';
    return /^\/resourcegroups(?:\/[^/]*)?$/.test(key.slice(end)) ? 'resource-group' : 'resource';
}
/** The scope is the target, or lies above it: at a slash, in any case, and through management groups. */
function covers(scope, target, managementGroups) {
    return scopesAbove(target, managementGroups).includes(scopeKey(scope));
}
/** A scope as scopes are compared: lower case, no slash at its end. The root is the empty text. */
function scopeKey(scope) {
    let end = scope.length;
    while (end > 0 && scope.charAt(end - 1) === '/')
        end -= 1;
    return scope.slice(0, end).toLowerCase();
}
/** Keys of the scope itself and of all that it inherits from, nearest first, the root last. */
function scopesAbove(scope, managementGroups) {
    const above = [];
    for (let key = scopeKey(scope); key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('/')))) {
        above.push(key, ...groupsAbove(key, managementGroups));
    }
    above.push('');
    return above;
}
/** False: nobody could say in which management groups the scope's subscription is. */
function knowsAncestry(scope, managementGroups) {
    const subscription = /^\/subscriptions\/[^/]+/.exec(scopeKey(scope))?.[0];
    return subscription === undefined || hierarchyOf(managementGroups).has(subscription);
}
function groupsAbove(key, managementGroups) {
    return hierarchyOf(managementGroups).get(key) ?? [];
}
const HIERARCHIES = new WeakMap();
/** Management groups above each subscription, and above each management group that lies above one. */
function hierarchyOf(managementGroups) {
    const present = HIERARCHIES.get(managementGroups);
    if (present !== undefined)
        return present;
    const made = new Map();
    for (const [subscription, groups] of Object.entries(managementGroups)) {
        const key = scopeKey(subscription);
        const above = groups.map(groupKey);
        made.set(key.startsWith('/') ? key : `/subscriptions/${key}`, above);
        for (const [index, group] of above.entries()) {
            const rest = above.slice(index + 1);
            if (rest.length > (made.get(group)?.length ?? -1))
                made.set(group, rest);
        }
    }
    HIERARCHIES.set(managementGroups, made);
    return made;
}
/** Ids are given by name as well as in full. */
function groupKey(id) {
    const key = scopeKey(id);
    return key.startsWith('/') ? key : `${GROUP_PREFIX}${key}`;
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ describeReach),
/* harmony export */   U_: () => (/* binding */ accessRows),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   g8: () => (/* binding */ REACH_WORDS)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);
/* harmony import */ var _inventory_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(107);
/* harmony import */ var _rbac_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1951);



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

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ renderAuditReport),
/* harmony export */   KM: () => (/* binding */ missingReads),
/* harmony export */   LH: () => (/* binding */ reportFindings)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4459);
/* harmony import */ var _findings_lateProof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _findings_sorting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1961);




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

/***/ 1961:
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

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ describeGroup),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   t: () => (/* binding */ groupShown)
/* harmony export */ });
/* unused harmony export NO_GROUP */
/* harmony import */ var _inventory_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3777);
/* harmony import */ var _policy_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3115);
/* harmony import */ var _shortPlace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9434);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(449);




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

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shortPlace)
/* harmony export */ });
/* harmony import */ var _inventory_standIn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3084);

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
/* harmony import */ var _policy_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);

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

/***/ 449:
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
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
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

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ xmlAttribute),
/* harmony export */   x: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5108);

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

/***/ 5107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ ALL_RULES)
});

;// CONCATENATED MODULE: ./build/dist/src/rules/reading.js
/**
 * Looks a value up in a rule's table, in any case of letters. A value that the table does not list is an answer nobody
 * foresaw, never a pass; so is an absent one where `absent`, the documented default, is not given.
 */
function readValue({ name, fact }, meanings, absent) {
    if (fact.state === 'unknown')
        return { ok: false, reason: fact.reason };
    if (fact.state === 'absent')
        return readAbsent(name, absent);
    const entry = Object.entries(meanings).find(([value]) => value.toLowerCase() === fact.value.toLowerCase());
    if (entry !== undefined)
        return { ok: true, meaning: entry[1], byDefault: false, ...sureness(fact) };
    return {
        ok: false,
        reason: {
            kind: 'unexpected-answer',
            detail: `${name} is ${JSON.stringify(fact.value.slice(0, 80))}, which this version does not know`,
        },
    };
}
/** The same for a switch. */
function readSwitch({ name, fact }, absent) {
    if (fact.state === 'unknown')
        return { ok: false, reason: fact.reason };
    return fact.state === 'absent'
        ? readAbsent(name, absent)
        : { ok: true, meaning: fact.value, byDefault: false, ...sureness(fact) };
}
function sureness({ confidence }) {
    return confidence === undefined ? {} : { confidence };
}
function readAbsent(name, absent) {
    return absent === undefined
        ? { ok: false, reason: { kind: 'unexpected-answer', detail: `${name} is missing from the answer` } }
        : { ok: true, meaning: absent, byDefault: true };
}
/** One step of a proof that rests on a property of a resource. */
function evidence(resource, { name, fact }, why) {
    const what = fact.state === 'known'
        ? `${name} is ${String(fact.value)}${HOW[fact.confidence ?? 'high']}`
        : fact.state === 'absent'
            ? `${name} is not set`
            : `${name} could not be read`;
    return { what, where: placeOf(fact.origin ?? resource.origin), why };
}
/** How a value of a file was come by. */
const HOW = { high: '', medium: ' by default', low: ', as far as can be told' };
/** A place that a person can go to. */
function placeOf(origin) {
    switch (origin.kind) {
        case 'azure':
            return `${origin.id} (api-version ${origin.apiVersion})`;
        case 'graph':
            return `Microsoft Graph ${origin.path}`;
        case 'file':
            return `${origin.file}:${origin.line}:${origin.column}`;
    }
}
/** A literal is certain; a default may be changed by whoever serves it. */
function confidenceOf({ byDefault, confidence }) {
    return confidence ?? (byDefault ? 'medium' : 'high');
}
/** For a finding: the place of the value itself, where it has one of its own. */
function originOf({ origin }) {
    return origin === undefined ? {} : { origin };
}
/** True when Azure answered with an api-version older than the one that knows the value. */
function isOlderThan(apiVersion, origin) {
    return origin.kind === 'azure' && origin.apiVersion < apiVersion;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/keyAccess.js

/** Online endpoints. @see https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth */
const ONLINE_AUTH_MODES = { Key: 'key', AMLToken: 'aml-token', AADToken: 'entra' };
/** Serverless endpoints, since api-version 2025-12-01; before it, `Key` was all that could be said. */
const SERVERLESS_AUTH_MODES = { Key: 'key', KeyAndAAD: 'key', AAD: 'entra' };
const SERVERLESS_API_VERSION = '2025-12-01';
/**
 * How an online endpoint authenticates its callers. Who declares one and says nothing gets keys; an answer of Azure that
 * says nothing is odd, and no default follows from it.
 */
function readOnlineAuth(endpoint) {
    return (readSilence(endpoint) ??
        readValue({ name: 'authMode', fact: endpoint.authMode }, ONLINE_AUTH_MODES, 'key'));
}
/** Every answer of Azure about an endpoint has its mode, so one without it is not understood. */
function readSilence(endpoint) {
    const origin = endpoint.authMode.origin ?? endpoint.origin;
    if (endpoint.authMode.state !== 'absent' || origin.kind !== 'azure')
        return undefined;
    return {
        ok: false,
        reason: {
            kind: 'unexpected-answer',
            detail: `Azure answered ${origin.id} without authMode (api-version ${origin.apiVersion}), which it never leaves out`,
        },
    };
}
/** How a serverless endpoint does. `Key` in an answer of an older api-version may hide a newer mode. */
function readServerlessAuth(endpoint) {
    const origin = endpoint.authMode.origin ?? endpoint.origin;
    const { authMode } = endpoint;
    const reading = readSilence(endpoint) ?? readValue({ name: 'authMode', fact: authMode }, SERVERLESS_AUTH_MODES, 'key');
    const ambiguous = authMode.state === 'absent' || (authMode.state === 'known' && authMode.value.toLowerCase() === 'key');
    if (!ambiguous || !isOlderThan(SERVERLESS_API_VERSION, origin))
        return reading;
    return {
        ok: false,
        reason: {
            kind: 'api-version',
            detail: `only api-version ${SERVERLESS_API_VERSION} and later say whether authMode is AAD`,
        },
    };
}
/** Whether keys of an account work. Not said means that they do. */
function readLocalAuth(account) {
    const reading = readSwitch({ name: 'disableLocalAuth', fact: account.disableLocalAuth }, false);
    return reading.ok ? { ...reading, meaning: !reading.meaning } : reading;
}
/** Kubernetes endpoints run on a compute of their own, and cannot ask Entra. */
function isKubernetes(endpoint) {
    return endpoint.compute.state === 'known' && endpoint.compute.value !== '';
}

// EXTERNAL MODULE: ./build/dist/src/rules/rule.js
var rules_rule = __webpack_require__(824);
// EXTERNAL MODULE: ./build/dist/src/findings/quoteForShell.js
var quoteForShell = __webpack_require__(5476);
;// CONCATENATED MODULE: ./build/dist/src/findings/shellCommand.js

/** One command per list of words, one per line; a POSIX shell parses back exactly these words. */
function shellCommand(...commands) {
    return commands.map((words) => words.map(quoteForShell/* quoteForShell */.e).join(' ')).join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/azNames.js

/** Takes an ARM id of a resource apart; undefined for anything else, such as the place of a declaration in a file. */
function azNames(id) {
    const [root, subscriptions, subscription, groups, resourceGroup, providers, ...rest] = id.split('/');
    if (root !== '' || subscriptions?.toLowerCase() !== 'subscriptions')
        return undefined;
    if (groups?.toLowerCase() !== 'resourcegroups' || providers?.toLowerCase() !== 'providers')
        return undefined;
    const name = rest.at(-1);
    if (!isWord(subscription) || !isWord(resourceGroup) || !isWord(name))
        return undefined;
    const after = (type) => {
        const at = rest.findIndex((segment) => segment.toLowerCase() === type);
        const value = at === -1 ? undefined : rest[at + 1];
        return isWord(value) ? value : undefined;
    };
    return {
        subscription,
        resourceGroup,
        workspace: after('workspaces'),
        endpoint: after('onlineendpoints') ?? after('batchendpoints') ?? after('serverlessendpoints'),
        name,
    };
}
/** Where `az` looks for a resource of a group. */
function groupFlags({ resourceGroup, subscription }) {
    return ['--resource-group', resourceGroup, '--subscription', subscription];
}
/** Where `az ml` looks for a thing of a workspace. */
function workspaceFlags(names) {
    return ['--workspace-name', names.workspace ?? 'WORKSPACE', ...groupFlags(names)];
}
/** A remediation with commands for a resource that Azure knows, and without for one that only a file declares. */
function remediate(id, { text, destructive }, commands) {
    const names = azNames(id);
    return names === undefined
        ? { text, destructive }
        : { text, destructive, command: shellCommand(...commands(names)) };
}
/** A word that no command line takes for a flag of its own. */
function isWord(segment) {
    return segment !== undefined && segment !== '' && !segment.startsWith('-');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/fileSetting.js
/**
 * A setting as it is written where a declaration stands: `auth_mode: aad_token`, `authMode: 'AADToken'`,
 * `"authMode": "AADToken"`, `authMode = "AADToken"`.
 */
function sayInFile(origin, setting) {
    const { arm, value, cli, azurerm } = setting;
    const extension = origin.kind === 'file' ? origin.file.slice(origin.file.lastIndexOf('.') + 1) : '';
    switch (extension.toLowerCase()) {
        case 'yml':
        case 'yaml':
            return cli ?? nested(arm, ': ', bare(value));
        case 'json':
        case 'jsonc':
            return nested(arm, ': ', JSON.stringify(value), '"');
        case 'tf': {
            const azapi = nested(arm, ' = ', JSON.stringify(value));
            return azurerm === undefined ? azapi : `${azurerm} (azapi: ${azapi})`;
        }
        default:
            return nested(arm, ': ', typeof value === 'string' ? `'${value}'` : bare(value));
    }
}
function nested(path, between, value, quote = '') {
    const [first = '', ...rest] = path.split('.');
    const inner = rest.length === 0 ? value : `{ ${nested(rest.join('.'), between, value, quote)} }`;
    return `${quote}${first}${quote}${between}${inner}`;
}
function bare(value) {
    return String(value);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/successor.js



/** Azure refuses longer names. @see https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas */
const LONGEST_NAME = 32;
/** The least that scoring needs; no built-in role is as narrow. */
const SCORER = {
    Name: 'AML Endpoint Scorer',
    IsCustom: true,
    Description: 'Score online endpoints of Azure Machine Learning, and nothing else.',
    Actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action'],
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
};
/**
 * A second endpoint that asks Entra. Whether the auth mode of an endpoint can be changed in place is documented nowhere,
 * so nobody is told to try.
 */
function succeedWithEntra({ id }) {
    return remediate(id, {
        text: 'Make a second endpoint with Microsoft Entra authentication (auth_mode: aad_token), grant its callers a role with score/action alone, deploy the same model to it, move the callers, then delete the old endpoint. Nothing breaks before that last step.',
        destructive: false,
    }, (names) => {
        const name = successorOf(names.name, '-entra');
        const role = { ...SCORER, AssignableScopes: [`/subscriptions/${names.subscription}`] };
        return [
            [
                ...['az', 'ml', 'online-endpoint', 'create', '--name', name, '--auth-mode', 'aad_token'],
                ...workspaceFlags(names),
            ],
            ['az', 'role', 'definition', 'create', '--role-definition', JSON.stringify(role)],
            [
                ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'CALLER_OBJECT_ID'],
                ...['--assignee-principal-type', 'ServicePrincipal', '--role', role.Name],
                ...['--scope', `${id.slice(0, id.lastIndexOf('/'))}/${name}`],
            ],
        ];
    });
}
/** The same for one that a file declares: it may not be there yet. */
function sayAuthInFile(endpoint) {
    const kubernetes = isKubernetes(endpoint);
    const setting = sayInFile(endpoint.origin, {
        arm: 'authMode',
        value: kubernetes ? 'AMLToken' : 'AADToken',
        cli: `auth_mode: ${kubernetes ? 'aml_token' : 'aad_token'}`,
    });
    const then = kubernetes
        ? 'Its tokens end after a day; to have Entra decide who calls, put Azure API Management in front of it.'
        : 'Callers then need a role with onlineEndpoints/score/action.';
    return `Set ${setting}. ${then} Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one: Microsoft documents no way of changing the mode in place.`;
}
/** A second endpoint on the same cluster that hands out tokens: Kubernetes endpoints cannot ask Entra. */
function succeedWithTokens({ id, compute }) {
    return remediate(id, {
        text: 'Make a second endpoint with auth_mode aml_token, whose tokens end after a day, deploy the same model to it, move the callers, then delete the old endpoint. To have Entra decide who calls, put Azure API Management in front of it or move to managed compute with aad_token.',
        destructive: false,
    }, (names) => [
        [
            ...['az', 'ml', 'online-endpoint', 'create', '--name', successorOf(names.name, '-token')],
            ...['--auth-mode', 'aml_token', '--set', `compute=azureml:${lastSegment(compute)}`],
            ...workspaceFlags(names),
        ],
    ]);
}
/** API Management and a move are the only ways left when tokens are in use already. */
function frontWithEntra() {
    return {
        text: 'Nothing on this endpoint can be set better. To have Entra decide who calls, put Azure API Management in front of it, let it check Entra tokens and keep the endpoint reachable from it alone; or move the deployment to managed compute with aad_token.',
        destructive: false,
    };
}
function successorOf(name, suffix) {
    return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
}
function lastSegment(compute) {
    return (compute.state === 'known' ? compute.value.split('/').at(-1) : undefined) || 'COMPUTE';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml001-online-endpoint-key-auth.js




const aml001 = {
    id: 'AML001',
    name: 'online-endpoint-key-auth',
    since: '0.1.0',
    summary: 'Online endpoints ask Microsoft Entra who calls, and take no shared key.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources'],
    why: 'A key does not expire, says nothing of who uses it and opens the endpoint to whoever has a copy: in a notebook, a log, a pipeline variable, on a laptop that left the company. No role assignment, no Conditional Access policy and no access review reaches it. An endpoint that is declared without an auth mode gets keys. On Kubernetes, where Entra is not to be had, this weighs medium (AML006).',
    fix: 'Make a second endpoint with auth_mode aad_token, let its callers score through a role that grants score/action and nothing else, deploy the same model to it, move the callers and delete the old endpoint. Microsoft documents no way of changing the auth mode of an endpoint that exists.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-online',
    ],
    supersedes: [
        'cnspec ml-online-endpoint-key-auth-disabled',
        'AzTS AuthN_Restrict_Key_Based_AuthType_OnlineEndPoints',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            const auth = readOnlineAuth(endpoint);
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml001, endpoint, auth.reason);
            // AML tokens are AML002's.
            else if (auth.meaning !== 'key')
                yield rules_rule/* PASS */.CQ;
            else {
                yield (0,rules_rule/* fail */.fJ)(aml001, {
                    resource: endpoint,
                    message: () => `Online endpoint ${endpoint.name} takes one key, which does not expire, from every caller. Whoever has a copy scores as nobody in particular until somebody changes the key.`,
                    evidence: () => proof(endpoint, auth.byDefault),
                    remediation: () => isKubernetes(endpoint) ? succeedWithTokens(endpoint) : succeedWithEntra(endpoint),
                    inFile: () => sayAuthInFile(endpoint),
                    severity: isKubernetes(endpoint) ? 'medium' : 'high',
                    confidence: confidenceOf(auth),
                    ...originOf(endpoint.authMode),
                });
            }
        }
    },
};
function proof(endpoint, byDefault) {
    const why = byDefault
        ? 'an endpoint that is declared without an auth mode gets keys'
        : 'of the auth modes, only AADToken has Entra check who calls';
    const mode = evidence(endpoint, { name: 'authMode', fact: endpoint.authMode }, why);
    if (!isKubernetes(endpoint))
        return [mode];
    const compute = { name: 'compute', fact: endpoint.compute };
    return [mode, evidence(endpoint, compute, 'a Kubernetes endpoint cannot use AADToken (AML006)')];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml002-online-endpoint-aml-token.js




const aml002 = {
    id: 'AML002',
    name: 'online-endpoint-aml-token',
    since: '0.1.0',
    summary: 'Managed online endpoints have Entra check each caller, and hand out no tokens of their own.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'An AML token ends after 24 hours, but scoring with it asks for no role: whoever may call token/action mints tokens for anybody, they cannot be revoked, and the endpoint never learns who called. Conditional Access and access reviews do not reach them. With profile: aml-token-ok in the policy this is information only.',
    fix: 'Make a second endpoint with auth_mode aad_token, grant its callers score/action, move them and delete the old endpoint.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            const auth = readOnlineAuth(endpoint);
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml002, endpoint, auth.reason);
            else if (auth.meaning !== 'aml-token')
                yield rules_rule/* PASS */.CQ;
            else if (isKubernetes(endpoint)) {
                yield (0,rules_rule/* notApplicable */.hH)('AML tokens are the best that a Kubernetes endpoint can have (AML006)');
            }
            else {
                yield (0,rules_rule/* fail */.fJ)(aml002, {
                    resource: endpoint,
                    message: () => `Online endpoint ${endpoint.name} takes AML tokens: scoring with one asks for no role, and whoever may mint them (token/action) can hand them to anybody for 24 hours.`,
                    evidence: () => [
                        evidence(endpoint, { name: 'authMode', fact: endpoint.authMode }, 'only with AADToken does scoring need score/action'),
                    ],
                    remediation: () => succeedWithEntra(endpoint),
                    inFile: () => sayAuthInFile(endpoint),
                    severity: context.settings.profile === 'aml-token-ok' ? 'info' : 'medium',
                    ...originOf(endpoint.authMode),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/aml003-serverless-endpoint-key-auth.js





const aml003 = {
    id: 'AML003',
    name: 'serverless-endpoint-key-auth',
    since: '0.1.0',
    summary: 'Serverless endpoints take Microsoft Entra tokens and no key.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources'],
    why: 'A serverless endpoint is billed by what is asked of it. A leaked key is money for whoever finds it, and a way to have the model say things in your name; it does not expire and says nothing of who used it. KeyAndAAD keeps the key working beside Entra. The modes AAD and KeyAndAAD exist from api-version 2025-12-01 on; in a cloud that answers older versions only, this cannot be told.',
    fix: 'Make a second endpoint for the same model with authMode AAD, grant its callers a role that may score it, move them and delete the old endpoint.',
    docs: [
        'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints',
        'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-models-serverless',
    ],
    supersedes: ['cnspec ml-serverless-endpoint-key-auth-disabled'],
    *check(context) {
        for (const endpoint of context.all('serverless-endpoint')) {
            const auth = readServerlessAuth(endpoint);
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml003, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield rules_rule/* PASS */.CQ;
            else {
                yield (0,rules_rule/* fail */.fJ)(aml003, {
                    resource: endpoint,
                    message: `Serverless endpoint ${endpoint.name} takes a key that does not expire. Whoever has a copy asks the model at your expense, and nothing says who it was.`,
                    evidence: [
                        evidence(endpoint, { name: 'authMode', fact: endpoint.authMode }, auth.byDefault ? 'keys are what there is when nothing is said' : 'only AAD switches keys off'),
                    ],
                    remediation: succeed(endpoint),
                    inFile: () => `Set ${sayInFile(endpoint.origin, { arm: 'authMode', value: 'AAD', cli: 'auth_mode: aad' })}, which api-version ${SERVERLESS_API_VERSION} and later know. Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one.`,
                    confidence: confidenceOf(auth),
                    ...originOf(endpoint.authMode),
                });
            }
        }
    },
};
/** A second endpoint beside the first: nothing breaks before the last step. */
function succeed({ id, modelId }) {
    return remediate(id, {
        text: 'Make a second endpoint for the same model that takes Entra tokens alone (LOCATION stands for its region), give its callers a role that may score it, move them, then delete the old endpoint. Nothing breaks before that last step.',
        destructive: false,
    }, () => {
        const body = {
            location: 'LOCATION',
            sku: { name: 'Consumption' },
            properties: {
                authMode: 'AAD',
                modelSettings: { modelId: modelId.state === 'known' ? modelId.value : 'MODEL_ID' },
            },
        };
        return [
            [
                ...['az', 'rest', '--method', 'put'],
                ...['--url', `${id}-entra?api-version=${SERVERLESS_API_VERSION}`],
                ...['--body', JSON.stringify(body)],
            ],
        ];
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/fileEdits.js
// Edits in the files that declare something. Of everything else there is none: a list without entries.
/** Another value, where the one that there is stands literally. */
function replaceValue(fact, value) {
    if (fact.state !== 'known' || fact.confidence !== undefined)
        return [];
    return replaceAt(fact.origin, fact.value, [value]);
}
/** Other texts in place of one. */
function replaceAt(origin, was, values) {
    const place = locationOf(origin);
    return place === undefined || values.length === 0 ? [] : [{ kind: 'replace', place, was, values }];
}
/** A property that nobody wrote, beside one that somebody did. */
function addBeside(beside, property, value) {
    const place = locationOf(beside);
    return place === undefined ? [] : [{ kind: 'add', beside: place, property, value }];
}
function locationOf(origin) {
    if (origin?.kind !== 'file')
        return undefined;
    const { file, line, column, endLine, endColumn } = origin;
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml004-batch-endpoint-auth-mode.js





/** @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint */
const AUTH_MODES = { AADToken: 'entra', Key: 'refused', AMLToken: 'refused' };
const aml004 = {
    id: 'AML004',
    name: 'batch-endpoint-auth-mode',
    since: '0.1.0',
    summary: 'Batch endpoints are declared with Microsoft Entra authentication, the only one they have.',
    severity: 'low',
    persona: 'regular',
    needs: ['resources'],
    why: 'Azure refuses a batch endpoint with any other auth mode, so a declaration with one fails when it is deployed. Seen in Azure itself, it means that the service has changed and that this audit should be looked at again.',
    fix: 'Set auth_mode to aad_token, or leave it out: aad_token is the default.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-batch',
    ],
    *check(context) {
        for (const endpoint of context.all('batch-endpoint')) {
            const property = { name: 'authMode', fact: endpoint.authMode };
            const auth = readSilence(endpoint) ?? readValue(property, AUTH_MODES, 'entra');
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml004, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield rules_rule/* PASS */.CQ;
            else {
                yield (0,rules_rule/* fail */.fJ)(aml004, {
                    resource: endpoint,
                    message: `Batch endpoint ${endpoint.name} asks for an auth mode that batch endpoints do not have: Azure refuses to deploy it.`,
                    evidence: [evidence(endpoint, property, 'batch endpoints take Entra tokens only')],
                    remediation: {
                        text: 'Set auth_mode: aad_token in the declaration of the endpoint.',
                        destructive: false,
                    },
                    inFile: () => `Set ${sayInFile(endpoint.origin, { arm: 'authMode', value: 'AADToken', cli: 'auth_mode: aad_token' })}; in YAML of az ml it may as well be left out.`,
                    edits: () => replaceValue(endpoint.authMode, 'AADToken'),
                    ...originOf(endpoint.authMode),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/aml005-endpoint-key-in-source.js


const LENGTHS = {
    short: 'fewer than 16 characters: nobody but a person chose it',
    long: '16 characters or more',
};
const WHAT = {
    'endpoint-key': 'a key of endpoint',
    'connection-credential': 'the credential of connection',
    'key-output': 'a key in output',
};
const aml005 = {
    id: 'AML005',
    name: 'endpoint-key-in-source',
    since: '0.1.0',
    summary: 'No file holds a key as a value, and nobody chooses one.',
    severity: 'high',
    persona: 'regular',
    only: 'files',
    needs: ['files'],
    why: 'What stands in a file stands in every clone and in all of its history. Azure Resource Manager keeps what a deployment was given, and shows it to every reader of the resource group. A key that a person chose can be guessed; one that Azure made cannot.',
    fix: 'Delete the value and its property: Azure makes keys by itself. Then change both keys, because what was committed is known: regenerateKeys with {"keyType":"Primary"}, then with Secondary. A connection signs in with Entra, or takes its key from a parameter marked as secure.',
    docs: [
        'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/onlineendpoints',
        'https://learn.microsoft.com/rest/api/azureml/online-endpoints/regenerate-keys',
    ],
    *check({ inventory, all }) {
        const { writtenSecrets = [] } = inventory;
        for (const secret of writtenSecrets) {
            yield secret.kind === 'key-output' ? shown(secret) : written(secret);
        }
        for (const step of all('pipeline-step')) {
            const chosen = step.exposures.find(({ kind }) => kind === 'chosen-key');
            if (chosen !== undefined)
                yield chosenBy(step, chosen);
        }
        if (writtenSecrets.length === 0)
            yield rules_rule/* PASS */.CQ;
    },
};
function written(secret) {
    const { resource, path, length, origin, kind } = secret;
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...resource, origin },
        message: `A file holds ${WHAT[kind]} ${resource.name} as a value: ${path}.`,
        ...(secret.confidence === undefined ? {} : { confidence: secret.confidence }),
        identity: [path],
        evidence: [
            {
                what: `${path} is a value of ${LENGTHS[length]}`,
                where: placeOf(origin),
                why: 'it is in the history of the repository, whatever is committed next; the value is not shown here',
            },
        ],
        remediation: {
            text: kind === 'connection-credential'
                ? 'Let the connection sign in with Entra, or take the value from a parameter marked as secure or from Key Vault. Then change the key at the service it is for.'
                : 'Delete the property. Then change both keys, one after the other: aml-endpoint does it without downtime, az ml online-endpoint regenerate-keys would send the old value back.',
            destructive: false,
        },
    });
}
/** Terraform prints what is not marked, and keeps it in a state that many may read. */
function shown({ resource, path, origin }) {
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...resource, origin },
        message: `Output ${resource.name} shows keys that Azure lists: it is not marked as sensitive.`,
        identity: [path],
        evidence: [
            {
                what: 'the value is what listKeys answers',
                where: placeOf(origin),
                why: 'every run prints it into its log, and terraform output shows it to whoever may read the state',
            },
        ],
        remediation: {
            text: 'Delete the output: who calls the endpoint signs in with Entra. Where it has to stay, write sensitive = true in it, and keep readers away from the state, which holds the keys all the same. Then change both keys.',
            destructive: false,
        },
    });
}
function chosenBy(step, { what, origin }) {
    return (0,rules_rule/* fail */.fJ)(aml005, {
        resource: { ...step, origin },
        message: `Step ${step.name} sends a key that somebody chose.`,
        confidence: 'medium',
        identity: ['chosen-key'],
        evidence: [{ what, where: placeOf(origin), why: 'regenerateKeys with keyValue sets that very value' }],
        remediation: {
            text: 'Leave keyValue out: Azure then makes a new key, which nobody can guess.',
            destructive: false,
        },
        origin,
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml006-endpoint-cannot-use-entra.js




const aml006 = {
    id: 'AML006',
    name: 'endpoint-cannot-use-entra',
    since: '0.1.0',
    summary: 'Endpoints run where Microsoft Entra authentication is to be had.',
    severity: 'info',
    persona: 'auditor',
    needs: ['resources'],
    why: 'Online endpoints on Kubernetes compute cannot use AADToken. This explains an exception, rather than asking for the impossible: AML001 weighs medium here, and AML002 does not apply.',
    fix: 'Prefer aml_token to keys; put Azure API Management with Entra in front of the endpoint, or move to managed compute.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth',
        'https://learn.microsoft.com/azure/machine-learning/how-to-attach-kubernetes-anywhere',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint')) {
            if (!isKubernetes(endpoint)) {
                yield (0,rules_rule/* notApplicable */.hH)('managed endpoints can use Entra');
                continue;
            }
            const auth = readOnlineAuth(endpoint);
            if (!auth.ok)
                yield (0,rules_rule/* undecided */.oo)(aml006, endpoint, auth.reason);
            else if (auth.meaning === 'entra')
                yield rules_rule/* PASS */.CQ;
            else {
                const credential = auth.meaning === 'key' ? 'a shared key' : 'AML tokens';
                yield (0,rules_rule/* fail */.fJ)(aml006, {
                    resource: endpoint,
                    message: `Online endpoint ${endpoint.name} runs on Kubernetes, where Entra cannot be asked who calls; it takes ${credential}.`,
                    evidence: [
                        evidence(endpoint, { name: 'compute', fact: endpoint.compute }, 'an attached compute: this is a Kubernetes endpoint'),
                        evidence(endpoint, { name: 'authMode', fact: endpoint.authMode }, auth.meaning === 'key' ? 'AMLToken would be the better of the two' : 'the better of the two'),
                    ],
                    remediation: auth.meaning === 'key' ? succeedWithTokens(endpoint) : frontWithEntra(),
                    ...(auth.meaning === 'key' ? { inFile: () => sayAuthInFile(endpoint) } : {}),
                    confidence: confidenceOf(auth),
                    ...originOf(endpoint.authMode),
                });
            }
        }
    },
};

// EXTERNAL MODULE: ./build/dist/src/inventory/inventory.js
var inventory = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/dist/src/inventory/standIn.js
var standIn = __webpack_require__(3084);
// EXTERNAL MODULE: ./build/dist/src/rbac/scopes.js
var rbac_scopes = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/dist/src/rules/declaredWords.js


// Words for what files declare: it has no id yet, and what a person can go to is a line.
const PATHS = new WeakMap();
/**
 * What stands in an id for something that only a deployment knows, as the end of "the resource group that …":
 * "infra/main.bicep is deployed to", "resourceGroupName names". Undefined for the name of something real.
 */
function sayStandIn(context, segment) {
    const text = (0,standIn/* stoodFor */.H)(segment);
    if (text === undefined)
        return undefined;
    // The root of a deployment may declare nothing itself.
    const path = pathsOf(context).get(text.toLowerCase()) ?? (isTemplate(text) ? text : undefined);
    if (path === undefined)
        return `${text} names`;
    if (path === '')
        return 'the files of this repository are deployed to';
    return isFile(path) ? `${path} is deployed to` : `the files in ${path} are deployed to`;
}
/** Files that declare something, and the folders above them, by lower-cased path. */
function pathsOf(context) {
    const present = PATHS.get(context);
    if (present !== undefined)
        return present;
    const { resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials } = context.inventory;
    const paths = new Map([
        ['', ''],
        ['.', ''],
    ]);
    const all = [resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials];
    for (const { origin } of all.flat()) {
        if (origin.kind !== 'file')
            continue;
        for (let path = origin.file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
            if (paths.has(path.toLowerCase()))
                break;
            paths.set(path.toLowerCase(), path);
        }
    }
    PATHS.set(context, paths);
    return paths;
}
function isTemplate(text) {
    return /^[^()]*\.(?:bicep|json[c5]?|tf|ya?ml)$/i.test(text);
}
function isFile(path) {
    return /\.[a-z0-9]+$/i.test(path);
}
/** Where a person can look at a grant: its id in Azure, or its line. */
function placeOfGrant({ id, origin }) {
    return origin.kind === 'file' ? placeOf(origin) : id;
}
/** The same for its condition. */
function placeOfCondition(assignment) {
    const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
    return condition === undefined ? placeOfGrant(assignment) : placeOf(condition);
}
/** Where a person can look at what a role grants: the string itself, where it stands in a file. */
function placeOfRole(role, pattern) {
    const origin = originOfPattern(role, pattern) ?? role.origin;
    return role.declared !== undefined && origin.kind === 'file'
        ? placeOf(origin)
        : `role ${role.roleName} (${role.roleId})`;
}
/** Where the first string of a declared role stands that is written like this. */
function originOfPattern({ declared }, pattern) {
    return declared?.strings.find(({ text }) => text === pattern)?.origin;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/scopeWords.js



/** "subscription 1111…", "resource group rg-ml", "workspace ml", "the root scope /". */
function describeScope(context, scope) {
    const name = scopeWords_lastSegment(scope);
    const kind = (0,rbac_scopes/* scopeClass */.jf)(scope);
    switch (kind) {
        case 'root':
            return 'the root scope /';
        case 'management-group':
        case 'subscription':
        case 'resource-group': {
            const words = kind.replaceAll('-', ' ');
            const unknown = sayStandIn(context, name);
            return unknown === undefined ? `${words} ${name}` : `the ${words} that ${unknown}`;
        }
        case 'resource': {
            const resource = context.byKey((0,rbac_scopes/* scopeKey */.OD)(scope));
            return resource === undefined
                ? ((0,standIn/* stoodFor */.H)(name) ?? name)
                : `${resource.kind.replaceAll('-', ' ')} ${resource.name}`;
        }
    }
}
/** A scope as what a finding is about. */
function scopeSubject(context, scope, origin) {
    const kind = (0,rbac_scopes/* scopeClass */.jf)(scope);
    const resource = context.byKey((0,rbac_scopes/* scopeKey */.OD)(scope));
    if (resource !== undefined)
        return { kind: resource.kind, id: resource.id, name: resource.name, origin };
    const id = scope === '' ? '/' : scope;
    return { kind, id, name: scopeWords_lastSegment(id), origin };
}
/** `/` where there is none. */
function scopeWords_lastSegment(scope) {
    let end = scope.length;
    while (end > 0 && scope.charAt(end - 1) === '/')
        end -= 1;
    return end === 0 ? '/' : scope.slice(scope.lastIndexOf('/', end - 1) + 1, end);
}
/** A grant as what a finding is about: its scope in Azure, and in a file the assignment itself, which is what to mend. */
function grantResource(context, grant) {
    const { origin } = grant.assignment;
    const declared = 'declared' in grant.assignment ? grant.assignment.declared : undefined;
    if (origin.kind !== 'file' || declared === undefined)
        return scopeSubject(context, grant.scope, origin);
    return {
        kind: 'role-assignment',
        id: `${origin.file}#${declared.symbol}`,
        name: declared.symbol.includes('{') ? `assignment of ${grant.role.roleName}` : declared.symbol,
        origin,
    };
}
/** The scope of a grant as an id, which a person can copy; of a declared one there is none, so in words. */
function sayScope(context, { scope, assignment }) {
    if (assignment.origin.kind === 'file')
        return describeScope(context, scope);
    return scope === '' ? '/' : scope;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/unreadable.js



/** What each part holds, for a sentence: "the computes of 3 workspaces could not be read". */
const PART_NAMES = {
    resources: 'workspaces and endpoints',
    deployments: 'deployments',
    connections: 'connections',
    computes: 'computes',
    datastores: 'datastores',
    accounts: 'AI services accounts and connected search services',
    'role-assignments': 'role assignments',
    'role-assignments-elsewhere': 'role assignments in the rest of the subscription',
    'role-definitions': 'role definitions',
    'deny-assignments': 'deny assignments',
    'eligible-assignments': 'eligible assignments (PIM)',
    'active-assignments': 'active assignments (PIM)',
    'classic-administrators': 'classic administrators',
    delegations: 'delegations (Azure Lighthouse)',
    'management-groups': 'management groups',
    'federated-credentials': 'federated credentials',
    'diagnostic-settings': 'diagnostic settings',
    'activity-log': 'activity logs',
    directory: 'principals of the directory',
    applications: 'app registrations',
    files: 'files',
};
/**
 * Parts whose gaps are no answer of a rule: AML901 says that workspaces or accounts are missing, which blinds every rule
 * alike; what is denied somewhere makes a finding less certain (`denialDoubt.ts`); what is inherited from a management
 * group shows among the assignments of the scopes below.
 */
const SAID_ELSEWHERE = [
    'resources',
    'accounts',
    'deny-assignments',
    'management-groups',
];
/**
 * What a rule would have judged and could not see: one answer per scope that the user named, however many parts are
 * missing, and at however many places.
 */
function* unreadable(rule, context, parts = rule.needs.filter((part) => !SAID_ELSEWHERE.includes(part)), concerns = () => true) {
    for (const coverage of context.inventory.scopes) {
        const gaps = coverage.gaps.filter((gap) => parts.includes(gap.part) && concerns(gap) && (0,inventory/* hidesSomething */.OT)(gap));
        const [first] = gaps;
        if (first === undefined)
            continue;
        const missing = parts.filter((part) => gaps.some((gap) => gap.part === part));
        const reason = { kind: first.reason.kind, detail: describeParts(missing, gaps) };
        yield (0,rules_rule/* undecided */.oo)(rule, scopeResource(coverage, context), reason, {
            message: `Cannot be decided for all of ${describeScope(context, coverage.scope)}: ${reason.detail}.`,
            identity: [...missing].sort(),
        });
    }
}
/** The scope that the user named, as what a finding is about. */
function scopeResource({ scope }, context) {
    return scopeSubject(context, scope, { kind: 'azure', id: scope, apiVersion: 'none' });
}
const MOST_CAUSES = 3;
/** "role assignments and computes could not be read everywhere: Microsoft.…/read is missing; …". */
function describeParts(parts, gaps) {
    const names = parts.map((part) => PART_NAMES[part]);
    const last = names.at(-1) ?? '';
    if (names.length < 2)
        return describeGaps(gaps);
    const causes = [...new Set(gaps.map(causeOf))].sort();
    const more = causes.length > MOST_CAUSES ? `; and ${causes.length - MOST_CAUSES} more` : '';
    return `${names.slice(0, -1).join(', ')} and ${last} could not be read everywhere: ${causes.slice(0, MOST_CAUSES).join('; ')}${more}`;
}
function causeOf({ operation, reason }) {
    return operation === undefined ? reason.detail.replace(/\.$/, '') : `${operation} is missing`;
}
/** "computes at 3 places could not be read: Microsoft.…/computes/read is missing". */
function describeGaps(gaps) {
    const [first] = gaps;
    if (first === undefined)
        return '';
    const places = new Set(gaps.map(({ scope }) => scope.toLowerCase())).size;
    const where = first.scope === 'directory'
        ? ''
        : places === 1
            ? ` at ${first.scope}`
            : ` at ${places} places, the first of them ${first.scope},`;
    return `${PART_NAMES[first.part]}${where} could not be read: ${causeOf(first)}`;
}
/**
 * Whether a gap at a resource or above it explains why a fact of that part is unknown. `unreadable` has said so then, once
 * for the scope, and nobody needs to hear it for every resource.
 */
function explainedByGap(context, part) {
    const scopes = new Set(context.inventory.scopes
        .flatMap(({ gaps }) => gaps)
        .filter((gap) => gap.part === part && (0,inventory/* hidesSomething */.OT)(gap))
        .map(({ scope }) => scope.toLowerCase()));
    return (key) => {
        if (scopes.size === 0)
            return false;
        for (let scope = key; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('/')))) {
            if (scopes.has(scope))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml007-key-not-rotated.js





/** @see https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log#retention-period */
const LOG_DAYS = 90;
const DAY = 86_400_000;
const aml007 = {
    id: 'AML007',
    name: 'key-not-rotated',
    since: '0.1.0',
    summary: 'Keys that are in use are changed within the time that the policy allows (90 days by default).',
    severity: 'low',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', 'activity-log'],
    why: 'The one virtue of a key is that it can be changed. A key that nobody changes is a password that nobody changes: every copy that was ever made still works. Where keys are known to be switched on, this weighs medium. Read from the activity log, which Azure keeps for 90 days; what is older cannot be told.',
    fix: 'Change the secondary key, move callers to it, then change the primary key; on a schedule. "az ml online-endpoint regenerate-keys" sends the old value back and changes nothing; call regenerateKeys itself. Better still, switch keys off (AML001, AML003, AML501).',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
        'https://learn.microsoft.com/azure/ai-services/rotate-keys',
        'https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log',
    ],
    *check(context) {
        yield* unreadable(aml007, context, ['activity-log']);
        const alreadySaid = explainedByGap(context, 'activity-log');
        const holders = [
            ...context.all('online-endpoint'),
            ...context.all('serverless-endpoint'),
            ...context.all('ai-services-account'),
        ];
        for (const holder of holders) {
            const keys = readKeys(holder);
            if (keys === 'off') {
                yield (0,rules_rule/* notApplicable */.hH)('keys are not in use');
                continue;
            }
            const age = readAge(holder, context);
            if ('reason' in age) {
                if (holder.keysRegeneratedAt.state === 'unknown' && alreadySaid(holder.key)) {
                    yield (0,rules_rule/* notApplicable */.hH)('the activity log could not be read, which is said once for the scope');
                }
                else
                    yield (0,rules_rule/* undecided */.oo)(aml007, holder, age.reason);
            }
            else if (!isTooOld(age, context.settings.maxKeyAgeDays))
                yield rules_rule/* PASS */.CQ;
            else {
                yield (0,rules_rule/* fail */.fJ)(aml007, {
                    resource: holder,
                    message: () => `The keys of ${holder.name} are ${age.older ? 'more than ' : ''}${age.days} days old, ${context.settings.maxKeyAgeDays} are allowed. Every copy that was ever made of them still works.`,
                    evidence: age.evidence,
                    remediation: () => rotate(holder),
                    severity: keys === 'on' ? 'medium' : 'low',
                    confidence: keys === 'on' ? 'high' : 'medium',
                });
            }
        }
    },
};
function readKeys(holder) {
    if (holder.kind === 'ai-services-account') {
        const localAuth = readLocalAuth(holder);
        if (!localAuth.ok)
            return 'unknown';
        return localAuth.meaning ? 'on' : 'off';
    }
    const auth = holder.kind === 'online-endpoint' ? readOnlineAuth(holder) : readServerlessAuth(holder);
    if (!auth.ok)
        return 'unknown';
    return auth.meaning === 'key' ? 'on' : 'off';
}
/** No key is older than its endpoint, and none is older than its last regeneration. */
function readAge(holder, { now, settings }) {
    const { keysRegeneratedAt, createdAt } = holder;
    const where = placeOf(holder.origin);
    if (keysRegeneratedAt.state === 'known') {
        const days = daysSince(keysRegeneratedAt.value, now);
        if (days === undefined)
            return oddDate('the time of the last regenerateKeys', keysRegeneratedAt.value);
        const what = `keys were regenerated on ${dateOf(keysRegeneratedAt.value)}`;
        const evidence = [{ what, where, why: 'the last time that the activity log knows of' }];
        return { days, older: false, evidence };
    }
    const lifetime = createdAt.state === 'known' ? daysSince(createdAt.value, now) : undefined;
    if (createdAt.state === 'known' && lifetime === undefined) {
        return oddDate('the time of creation', createdAt.value);
    }
    // Young enough as a whole: then the log does not matter.
    if (createdAt.state === 'known' && lifetime !== undefined && lifetime <= settings.maxKeyAgeDays) {
        return { days: lifetime, older: false, evidence: [] };
    }
    if (keysRegeneratedAt.state === 'unknown')
        return { reason: keysRegeneratedAt.reason };
    if (createdAt.state !== 'known' || lifetime === undefined) {
        return {
            reason: createdAt.state === 'unknown'
                ? createdAt.reason
                : { kind: 'unexpected-answer', detail: 'nothing says when it was made' },
        };
    }
    if (settings.maxKeyAgeDays > LOG_DAYS && lifetime > LOG_DAYS) {
        return {
            reason: {
                kind: 'not-read',
                detail: `the activity log reaches back ${LOG_DAYS} days, and the policy allows keys of ${settings.maxKeyAgeDays}`,
            },
        };
    }
    return {
        days: Math.min(lifetime, LOG_DAYS),
        older: lifetime > LOG_DAYS,
        evidence: [
            { what: `made on ${dateOf(createdAt.value)}`, where, why: 'its first keys are as old as it is' },
            {
                what: `no regenerateKeys in the last ${LOG_DAYS} days`,
                where: `the activity log of ${holder.id}`,
                why: 'as far back as the log reaches, nobody has changed them',
            },
        ],
    };
}
function isTooOld({ days, older }, allowed) {
    return older ? days >= allowed : days > allowed;
}
function rotate(holder) {
    const say = {
        text: 'Change the secondary key (the command), give callers the new one, then do the same with the primary key. Whoever still sends the old value is cut off. Put it on a schedule, or switch keys off altogether.',
        destructive: true,
    };
    return remediate(holder.id, say, (names) => [
        holder.kind === 'ai-services-account'
            ? [
                ...['az', 'cognitiveservices', 'account', 'keys', 'regenerate', '--name', names.name],
                ...['--key-name', 'Key2', ...groupFlags(names)],
            ]
            : [
                ...['az', 'rest', '--method', 'post'],
                ...['--url', `${holder.id}/regenerateKeys?api-version=2025-12-01`],
                ...['--body', '{"keyType":"Secondary"}'],
            ],
    ]);
}
function daysSince(time, now) {
    const then = Date.parse(time);
    return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now - then) / DAY));
}
function dateOf(time) {
    return time.slice(0, 'yyyy-mm-dd'.length);
}
function oddDate(what, value) {
    return {
        reason: { kind: 'unexpected-answer', detail: `${what} is ${JSON.stringify(value.slice(0, 40))}` },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/nameList.js
const SHOWN = 5;
/** Names for a sentence, the first few of them: "a, b and 7 more". Sorted, so that the same facts give the same words. */
function listNames(names) {
    const sorted = [...names].sort();
    const shown = sorted.slice(0, SHOWN);
    const rest = sorted.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** "1 endpoint", "3 endpoints". */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml008-endpoint-key-in-pipeline.js



const MEANINGS = {
    'unmasked-key': {
        severity: 'high',
        does: 'fetches a key and does not mask it',
        why: 'the runner masks what it was told to mask; a key that a later command prints stands in the log as it is',
    },
    'key-in-output': {
        severity: 'high',
        does: 'hands a key on as an output',
        why: 'every later step can read it, and an output that is not masked is shown in debug logs',
    },
    'key-in-environment': {
        severity: 'high',
        does: 'puts a key into the environment of the job',
        why: 'every later step and every action of others gets it',
    },
    'traced-shell': {
        severity: 'high',
        does: 'traces a shell that handles a key',
        why: 'the trace prints each command with its values before anything could mask them',
    },
    'stored-key': {
        severity: 'medium',
        does: 'scores with a key that is kept as a secret of the repository',
        why: 'nobody changes a copy when the key is rotated, and everybody who may write a workflow can read it',
    },
};
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** What replaces it, in one line of YAML. */
const TOKEN_STEP = '- { id: endpoint, uses: org/aml-endpoint-action@v1, with: { command: token, endpoint: NAME, workspace: WORKSPACE, resource-group: GROUP, allow-key: true } }';
const aml008 = {
    id: 'AML008',
    name: 'endpoint-key-in-pipeline',
    since: '0.1.0',
    summary: 'Workflows and scripts keep the keys that they fetch masked, and store none.',
    severity: 'high',
    persona: 'regular',
    only: 'files',
    needs: ['files'],
    why: 'Logs of a workflow are read by many and kept for months. A key that stands in one opens the endpoint to all of them until somebody changes it. A key that is stored in a repository is a second copy that nobody rotates. What is told here is told by the text of commands: it can miss what happens in functions and in other files.',
    fix: 'Let this action fetch the credential in the job that scores: it masks it before anything else, and for endpoints with Entra there is no key at all. Use its outputs header-name and header-value, in the same job.',
    docs: [
        'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        for (const step of context.all('pipeline-step')) {
            const exposures = step.exposures.filter(({ kind }) => MEANINGS[kind] !== undefined);
            yield exposures.length === 0 ? rules_rule/* PASS */.CQ : exposed(step, exposures);
        }
    },
};
function exposed(step, exposures) {
    const meanings = exposures.map(({ kind }) => MEANINGS[kind]);
    const does = [...new Set(meanings.flatMap((meaning) => meaning?.does ?? []))];
    const severities = meanings.flatMap((meaning) => meaning?.severity ?? []);
    const worst = SEVERITIES.find((severity) => severities.includes(severity)) ?? 'medium';
    const [first] = exposures;
    return (0,rules_rule/* fail */.fJ)(aml008, {
        resource: step,
        message: `Step ${step.name} ${listNames(does)}.`,
        severity: worst,
        confidence: 'medium',
        identity: [...new Set(exposures.map(({ kind }) => kind))].sort(),
        ...(first === undefined ? {} : { origin: first.origin }),
        evidence: exposures.map(({ kind, what, origin }) => ({
            what,
            where: placeOf(origin),
            why: MEANINGS[kind]?.why ?? '',
        })),
        remediation: {
            text: `Fetch it with a step of this action, and send \${{ steps.endpoint.outputs.header-name }}: \${{ steps.endpoint.outputs.header-value }} in the same job: ${TOKEN_STEP}`,
            destructive: false,
        },
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/exposure.js

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const PUBLIC_NETWORK_ACCESS = { Enabled: 'public', Disabled: 'private' };
const ISOLATION_MODES = {
    Disabled: 'none',
    AllowInternetOutbound: 'internet',
    AllowOnlyApprovedOutbound: 'approved',
};
/** How a file closes a public address. */
const CLOSED = {
    arm: 'publicNetworkAccess',
    value: 'Disabled',
    cli: 'public_network_access: disabled',
    azurerm: 'public_network_access_enabled = false',
};
/** Whether the address of a resource answers to the internet. Not said means that it does. */
function readPublicAccess(fact) {
    return readValue({ name: 'publicNetworkAccess', fact }, PUBLIC_NETWORK_ACCESS, 'public');
}
/** What may leave the managed network of a workspace. Not said means that there is no such network. */
function readIsolation({ isolationMode }) {
    return readValue({ name: 'isolationMode', fact: isolationMode }, ISOLATION_MODES, 'none');
}
/** True where computes and endpoints run in a network that Azure manages. */
function hasManagedNetwork(workspace) {
    const isolation = readIsolation(workspace);
    return isolation.ok && isolation.meaning !== 'none';
}
/** An address range that holds every address: `0.0.0.0/0`, `::/0`. */
function holdsEveryAddress(range) {
    return /\/0+\s*$/.test(range);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/gitHubSubject.js
/** Claims that GitHub lets a subject be made of. */
const CLAIM_NAMES = new Set([
    'repo',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'job_workflow_ref',
    'workflow_ref',
    'workflow',
    'environment',
    'ref',
    'ref_type',
    'event_name',
    'actor',
    'actor_id',
    'head_ref',
    'base_ref',
    'runner_environment',
    'enterprise',
    'enterprise_id',
    'context',
    'pull_request',
]);
/**
 * Takes a subject apart: `key:value` pairs, of which a value may hold colons of its own.
 * @see https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
function readSubject(text) {
    const claims = new Map();
    let key;
    for (const segment of text.split(':')) {
        // A value that stands right after its name is a value, even if it reads like a name.
        const isName = CLAIM_NAMES.has(segment) && (key === undefined || claims.has(key));
        if (isName || key === undefined) {
            key = segment;
            if (segment === 'pull_request')
                claims.set(segment, '');
        }
        else {
            const present = claims.get(key);
            claims.set(key, present === undefined || present === '' ? segment : `${present}:${segment}`);
        }
    }
    const repository = claims.get('repo') ?? claims.get('repository');
    const tail = tailOf(claims);
    const others = new Map([...claims].filter(([name]) => !['repo', 'ref', 'environment', 'pull_request'].includes(name)));
    const usual = text.startsWith('repo:') && others.size === 0 && tail.kind !== 'none';
    const form = !usual
        ? 'customised'
        : /^[^/@:]+@[^/@:]+\/[^/@:]+@[^/@:]+$/.test(repository ?? '')
            ? 'immutable'
            : 'default';
    return { text, form, ...(repository === undefined ? {} : { repository }), claims: others, tail };
}
function tailOf(claims) {
    const environment = claims.get('environment');
    if (environment !== undefined)
        return { kind: 'environment', name: environment };
    if (claims.has('pull_request') || claims.get('event_name') === 'pull_request')
        return { kind: 'pull-request' };
    const ref = claims.get('ref');
    if (ref === undefined)
        return { kind: 'none' };
    const branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1];
    if (branch !== undefined)
        return { kind: 'branch', name: branch };
    const tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1];
    if (tag !== undefined)
        return { kind: 'tag', name: tag };
    if (ref.startsWith('refs/pull/'))
        return { kind: 'pull-request' };
    return { kind: 'ref', name: ref };
}
const LONGEST_EXPRESSION = 4_000;
/**
 * Reads an expression such as `claims['sub'] matches 'repo:O/R:*' and claims['job_workflow_ref'] eq 'O/R/…@refs/…'`.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function readExpression(text) {
    if (text.length > LONGEST_EXPRESSION)
        return { ok: false, why: 'it is too long' };
    const tests = [];
    let rest = text.trim();
    for (;;) {
        const found = /^claims\[(?:'([^']+)'|"([^"]+)")\]\s+(eq|matches)\s+(?:'([^']*)'|"([^"]*)")\s*/i.exec(rest);
        if (found === null)
            return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
        tests.push({
            claim: found[1] ?? found[2] ?? '',
            operator: (found[3] ?? '').toLowerCase() === 'eq' ? 'eq' : 'matches',
            value: found[4] ?? found[5] ?? '',
        });
        rest = rest.slice(found[0].length);
        if (rest === '')
            return { ok: true, tests };
        const and = /^and\s+/i.exec(rest);
        if (and === null)
            return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
        rest = rest.slice(and[0].length);
    }
}
function hasWildcard(text) {
    return /[*?]/.test(text);
}
/** Whether a pattern (`*` any characters, `?` one) stands for a text that ends so. */
function canEndWith(pattern, ending) {
    for (let from = pattern.length; from >= 0; from -= 1) {
        // A `*` at the cut may stand for characters on both sides of it.
        if (matchesGlob(pattern.slice(from), ending))
            return true;
    }
    return false;
}
/** Greedy with one place to come back to, so that no pattern takes long. */
function matchesGlob(pattern, text) {
    let at = 0;
    let seen = 0;
    let star = -1;
    let retry = 0;
    while (at < text.length) {
        const one = pattern.charAt(seen);
        if (seen < pattern.length && one !== '*' && (one === '?' || one === text.charAt(at))) {
            at += 1;
            seen += 1;
        }
        else if (one === '*') {
            star = seen;
            retry = at;
            seen += 1;
        }
        else if (star >= 0) {
            retry += 1;
            at = retry;
            seen = star + 1;
        }
        else
            return false;
    }
    while (pattern.charAt(seen) === '*')
        seen += 1;
    return seen === pattern.length;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/governingWorkspace.js
/**
 * A project has its hub's network; every other workspace has its own.
 * @see https://learn.microsoft.com/azure/ai-foundry/concepts/ai-resources
 */
function governingWorkspace(workspace, context) {
    const kind = workspace.workspaceKind;
    if (kind.state !== 'known' || kind.value.toLowerCase() !== 'project') {
        return { ok: true, workspace, inherited: false };
    }
    const found = findWorkspace(workspace.hub, context, `the hub of the project ${workspace.name}`);
    return found.ok ? { ...found, inherited: true } : found;
}
/** The governing workspace of an endpoint, a compute, a datastore. */
function governingWorkspaceOf(child, context) {
    const found = findWorkspace(child.workspace, context, `the workspace of ${child.name}`);
    return found.ok ? governingWorkspace(found.workspace, context) : found;
}
function findWorkspace(key, context, what) {
    if (key.state === 'unknown')
        return { ok: false, reason: key.reason };
    const workspace = key.state === 'known' ? context.byKey(key.value) : undefined;
    return workspace?.kind === 'workspace'
        ? { ok: true, workspace, inherited: false }
        : { ok: false, reason: { kind: 'not-read', detail: `${what} was not read` } };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml101-endpoint-public-network.js









const aml101 = {
    id: 'AML101',
    name: 'endpoint-public-network',
    since: '0.1.0',
    summary: 'Online endpoints answer only through a private endpoint of their workspace.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'The scoring address of a public endpoint answers to anybody on the internet who holds a credential. With key authentication on the same endpoint this weighs high: a leaked key is then all that it takes, from anywhere. Public access is what an endpoint has when nothing is said. Endpoints that are public on purpose stand in the policy under allowed-public-endpoints.',
    fix: 'Set public_network_access to disabled, and let callers come through a private endpoint of the workspace.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-secure-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
    ],
    *check(context) {
        for (const endpoint of context.all('online-endpoint'))
            yield judge(endpoint, context);
    },
};
function judge(endpoint, context) {
    if (isKubernetes(endpoint))
        return (0,rules_rule/* notApplicable */.hH)('a Kubernetes endpoint is reached as its cluster is');
    if (isPublicOnPurpose(endpoint, context))
        return (0,rules_rule/* notApplicable */.hH)('the policy says that it is public on purpose');
    const access = readPublicAccess(endpoint.publicNetworkAccess);
    if (!access.ok)
        return (0,rules_rule/* undecided */.oo)(aml101, endpoint, access.reason);
    if (access.meaning === 'private')
        return rules_rule/* PASS */.CQ;
    const governing = governingWorkspaceOf(endpoint, context);
    if (governing.ok && isClosed(governing.workspace.publicNetworkAccess)) {
        if (hasManagedNetwork(governing.workspace)) {
            return (0,rules_rule/* notApplicable */.hH)('its workspace is closed and has a managed network, which closes its endpoints as well');
        }
    }
    const auth = readOnlineAuth(endpoint);
    const keys = auth.ok && auth.meaning === 'key';
    return (0,rules_rule/* fail */.fJ)(aml101, {
        resource: endpoint,
        message: keys
            ? `Online endpoint ${endpoint.name} answers to the whole internet and takes a key: whoever finds the key scores from anywhere.`
            : `Online endpoint ${endpoint.name} answers to the whole internet: whoever gets hold of a token scores from anywhere.`,
        evidence: aml101_endpoint_public_network_proof(endpoint, keys, access.byDefault),
        remediation: remediate(endpoint.id, {
            text: 'Make sure that callers reach a private endpoint of the workspace, then close the public address. Callers on other networks are cut off, runners of GitHub among them.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
                ...['--set', 'public_network_access=disabled', ...workspaceFlags(names)],
            ],
        ]),
        inFile: () => `Set ${sayInFile(endpoint.origin, CLOSED)}, once callers reach a private endpoint of the workspace. Those on other networks are cut off, runners of GitHub among them.`,
        edits: () => access.byDefault
            ? addBeside(endpoint.authMode.origin, 'publicNetworkAccess', 'Disabled')
            : replaceValue(endpoint.publicNetworkAccess, 'Disabled'),
        severity: keys ? 'high' : 'medium',
        // A workspace that nobody has read may close what its endpoint leaves open.
        confidence: governing.ok ? confidenceOf(access) : 'medium',
        ...originOf(endpoint.publicNetworkAccess),
    });
}
function aml101_endpoint_public_network_proof(endpoint, keys, byDefault) {
    const access = evidence(endpoint, { name: 'publicNetworkAccess', fact: endpoint.publicNetworkAccess }, byDefault ? 'an endpoint is public when nothing is said' : 'its address answers to the internet');
    if (!keys)
        return [access];
    const mode = { name: 'authMode', fact: endpoint.authMode };
    return [access, evidence(endpoint, mode, 'a key is all that a caller needs, so this weighs high')];
}
function isClosed(fact) {
    const access = readPublicAccess(fact);
    return access.ok && access.meaning === 'private';
}
function isPublicOnPurpose({ name, id }, { settings }) {
    return settings.allowedPublicEndpoints.some((allowed) => [name, id].some((one) => matchesGlob(allowed.toLowerCase(), one.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml102-workspace-public-network.js








const aml102 = {
    id: 'AML102',
    name: 'workspace-public-network',
    since: '0.1.0',
    summary: 'Workspaces are reached only through private endpoints.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'A public workspace lets whoever holds a token of one of its people or identities read data, change models and start jobs, from anywhere. A list of allowed addresses narrows that to low, unless it holds every address. The legacy switch allowPublicAccessWhenBehindVnet opens a workspace that otherwise says it is closed. A project has the network of its hub, and is judged there. A workspace that is closed and has no approved private endpoint can be reached by nobody: information only.',
    fix: 'Make a private endpoint where people and pipelines work, then disable public network access.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link'],
    supersedes: [
        'PSRule AZR-000406',
        'Checkov CKV_AZURE_144',
        'Checkov CKV2_AZURE_49',
        'Checkov CKV_AZURE_243',
        'Azure Policy 438c38d2',
        'Azure Policy 45e05259',
    ],
    *check(context) {
        for (const workspace of context.all('workspace'))
            yield aml102_workspace_public_network_judge(workspace, context);
    },
};
function aml102_workspace_public_network_judge(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, governing.reason);
    if (governing.inherited)
        return (0,rules_rule/* notApplicable */.hH)(`has the network of its hub ${governing.workspace.name}`);
    const access = readPublicAccess(workspace.publicNetworkAccess);
    if (!access.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, access.reason);
    if (access.meaning === 'public') {
        const list = workspace.ipAllowlist;
        const ranges = list.state === 'known' ? list.value : [];
        const narrowed = ranges.length > 0 && !ranges.some(holdsEveryAddress);
        return (0,rules_rule/* fail */.fJ)(aml102, {
            resource: workspace,
            message: narrowed
                ? `Workspace ${workspace.name} answers on its public address to ${count(ranges.length, 'listed range')}.`
                : `Workspace ${workspace.name} answers to the whole internet: a stolen token of anybody who works in it is enough to read its data and change its models.`,
            evidence: [
                evidence(workspace, { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess }, access.byDefault
                    ? 'a workspace is public when nothing is said'
                    : 'its address answers to the internet'),
                ...listEvidence(workspace, ranges, narrowed),
                ...privateEndpointEvidence(workspace),
            ],
            remediation: aml102_workspace_public_network_close(workspace),
            inFile: () => `Declare a private endpoint in the network where people and pipelines work, then set ${sayInFile(workspace.origin, CLOSED)}. Everybody on other networks is cut off.`,
            edits: () => replaceValue(workspace.publicNetworkAccess, 'Disabled'),
            severity: narrowed ? 'low' : 'medium',
            confidence: list.state === 'unknown' ? 'medium' : confidenceOf(access),
            ...originOf(workspace.publicNetworkAccess),
        });
    }
    const legacy = { name: 'allowPublicAccessWhenBehindVnet', fact: workspace.allowPublicAccessWhenBehindVnet };
    const opened = readSwitch(legacy, false);
    if (!opened.ok)
        return (0,rules_rule/* undecided */.oo)(aml102, workspace, opened.reason);
    if (opened.meaning) {
        return (0,rules_rule/* fail */.fJ)(aml102, {
            resource: workspace,
            message: `Workspace ${workspace.name} says that it is closed, and opens itself again through a legacy switch.`,
            evidence: [
                evidence(workspace, { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess }, 'taken alone, this would close it'),
                evidence(workspace, legacy, 'this lets the internet in although there is a private endpoint'),
            ],
            remediation: closeLegacySwitch(workspace),
            inFile: () => `Set ${sayInFile(workspace.origin, { arm: 'allowPublicAccessWhenBehindVnet', value: false })}. Callers that come from the internet are cut off.`,
            confidence: 'medium',
            ...originOf(legacy.fact),
        });
    }
    return isReachable(workspace) ? rules_rule/* PASS */.CQ : unreachable(workspace);
}
function listEvidence(workspace, ranges, narrowed) {
    const { ipAllowlist } = workspace;
    const where = placeOf(ipAllowlist.origin ?? workspace.origin);
    if (ipAllowlist.state === 'unknown') {
        return [{ what: 'ipAllowlist could not be read', where, why: 'it may narrow this' }];
    }
    if (ranges.length === 0)
        return [];
    const why = narrowed ? 'only these may call, so this weighs low' : 'one of them holds every address';
    return [{ what: `ipAllowlist is ${listNames(ranges)}`, where, why }];
}
function privateEndpointEvidence(workspace) {
    const connections = workspace.privateEndpointConnections;
    if (connections.state !== 'known')
        return [];
    const approved = connections.value.filter(isApproved).length;
    return [
        {
            what: count(approved, 'approved private endpoint'),
            where: placeOf(connections.origin ?? workspace.origin),
            why: approved === 0
                ? 'one is needed before the public address can be closed'
                : 'callers can come through it',
        },
    ];
}
/** Not known to be out of reach: a private endpoint may be declared elsewhere. */
function isReachable({ privateEndpointConnections }) {
    return privateEndpointConnections.state !== 'known' || privateEndpointConnections.value.some(isApproved);
}
function isApproved({ status }) {
    return status.toLowerCase() === 'approved';
}
function unreachable(workspace) {
    return (0,rules_rule/* fail */.fJ)(aml102, {
        resource: workspace,
        message: `Workspace ${workspace.name} is closed to the internet and has no approved private endpoint: nobody can reach it.`,
        evidence: privateEndpointEvidence(workspace),
        remediation: {
            text: 'Make or approve a private endpoint for it, or delete the workspace if nobody misses it.',
            destructive: false,
        },
        severity: 'info',
        persona: 'auditor',
        identity: ['unreachable'],
    });
}
function aml102_workspace_public_network_close({ id }) {
    return remediate(id, {
        text: 'Make a private endpoint in the network where people and pipelines work (az network private-endpoint create), check that the studio opens through it, then close the public address. Everybody on other networks is cut off.',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'workspace', 'update', '--name', names.name],
            ...['--public-network-access', 'Disabled', ...groupFlags(names)],
        ],
    ]);
}
function closeLegacySwitch({ id }) {
    return remediate(id, {
        text: 'Switch the legacy property off. Callers that come from the internet are cut off.',
        destructive: true,
    }, () => [
        ['az', 'resource', 'update', '--ids', id, '--set', 'properties.allowPublicAccessWhenBehindVnet=false'],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml103-managed-network-not-isolated.js







const aml103 = {
    id: 'AML103',
    name: 'managed-network-not-isolated',
    since: '0.1.0',
    summary: 'The managed network of a workspace lets out only what was approved.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources'],
    why: 'Scoring code, training jobs and notebooks are arbitrary code with access to data. Without a managed network, or with one that lets everything out, whatever runs there can send the data anywhere. AllowInternetOutbound weighs low: what comes in is controlled, what goes out is not. An outbound rule for the host "*" approves every host. A project has the network of its hub, and is judged there.',
    fix: 'Set the isolation mode to AllowOnlyApprovedOutbound and provision the network. It cannot be switched off again, and computes have to be made anew.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-managed-network'],
    supersedes: ['Azure Policy 6ddb1705'],
    *check(context) {
        for (const workspace of context.all('workspace'))
            yield aml103_managed_network_not_isolated_judge(workspace, context);
    },
};
const ISOLATED = {
    arm: 'managedNetwork.isolationMode',
    value: 'AllowOnlyApprovedOutbound',
    cli: 'managed_network: { isolation_mode: allow_only_approved_outbound }',
    azurerm: 'managed_network { isolation_mode = "AllowOnlyApprovedOutbound" }',
};
function aml103_managed_network_not_isolated_judge(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, governing.reason);
    if (governing.inherited)
        return (0,rules_rule/* notApplicable */.hH)(`has the network of its hub ${governing.workspace.name}`);
    const isolation = readIsolation(workspace);
    if (!isolation.ok)
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, isolation.reason);
    if (isolation.meaning === 'approved')
        return judgeRules(workspace);
    const none = isolation.meaning === 'none';
    return (0,rules_rule/* fail */.fJ)(aml103, {
        resource: workspace,
        message: none
            ? `Workspace ${workspace.name} has no managed network: code that runs in it can send its data anywhere.`
            : `The managed network of workspace ${workspace.name} lets everything out: code that runs in it can send its data anywhere.`,
        evidence: [
            evidence(workspace, { name: 'managedNetwork.isolationMode', fact: workspace.isolationMode }, none
                ? 'only AllowOnlyApprovedOutbound limits where data goes'
                : 'it limits what comes in, not what goes out'),
        ],
        remediation: isolate(workspace),
        inFile: () => `Set ${sayInFile(workspace.origin, ISOLATED)} and name what has to be reached in outbound rules. On a workspace that exists this cannot be switched off again, and computes have to be made anew.`,
        severity: none ? 'medium' : 'low',
        confidence: confidenceOf(isolation),
        ...originOf(workspace.isolationMode),
    });
}
function judgeRules(workspace) {
    const { outboundFqdns } = workspace;
    if (outboundFqdns.state === 'unknown')
        return (0,rules_rule/* undecided */.oo)(aml103, workspace, outboundFqdns.reason);
    const open = outboundFqdns.state === 'known' ? outboundFqdns.value.filter(namesEveryHost) : [];
    if (open.length === 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml103, {
        resource: workspace,
        message: `The managed network of workspace ${workspace.name} lets out only what was approved, and approves every host.`,
        evidence: [
            {
                what: `an outbound rule for ${listNames(open)}`,
                where: placeOf(outboundFqdns.origin ?? workspace.origin),
                why: 'any host matches it',
            },
        ],
        remediation: remediate(workspace.id, {
            text: 'Name the hosts that jobs and endpoints need, each in a rule of its own, then remove this one.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'workspace', 'outbound-rule', 'list', '--workspace-name', names.name],
                ...groupFlags(names),
            ],
        ]),
        identity: ['every-host'],
        ...originOf(outboundFqdns),
    });
}
/** `*`, `*.*`, with or without a scheme or a port; not `*.contoso.com`. */
function namesEveryHost(destination) {
    return /^(?:[a-z]+:\/\/)?\*(?:\.\*)*(?::[\d*]+)?\/?$/i.test(destination.trim());
}
function isolate({ id }) {
    return remediate(id, {
        text: 'Name what has to be reached in outbound rules first. Then set the mode and provision the network. This cannot be switched off again, computes have to be made anew, and calls to hosts that are not approved stop working.',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'workspace', 'update', '--name', names.name],
            ...['--managed-network', 'allow_only_approved_outbound', ...groupFlags(names)],
        ],
        ['az', 'ml', 'workspace', 'provision-network', '--name', names.name, ...groupFlags(names)],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml104-deployment-public-egress.js







const aml104 = {
    id: 'AML104',
    name: 'deployment-public-egress',
    since: '0.1.0',
    summary: 'Deployments reach the outside only through a network that somebody controls.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'deployments'],
    why: 'A deployment without a managed network around it, and with public egress, can send what callers score to any host: through a dependency that was tampered with, through a model that carries code. Public egress is what a deployment has when nothing is said. In a workspace with a managed network the flag has no effect, and AML103 judges that network.',
    fix: 'Give the workspace a managed network (AML103). Where that is not to be had, deploy again with egress_public_network_access: disabled.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint',
        'https://learn.microsoft.com/azure/machine-learning/how-to-managed-network',
    ],
    *check(context) {
        yield* unreadable(aml104, context, ['deployments']);
        for (const deployment of context.all('online-deployment'))
            yield aml104_deployment_public_egress_judge(deployment, context);
    },
};
function aml104_deployment_public_egress_judge(deployment, context) {
    const endpoint = deployment.endpoint.state === 'known' ? context.byKey(deployment.endpoint.value) : undefined;
    if (endpoint?.kind === 'online-endpoint' && isKubernetes(endpoint)) {
        return (0,rules_rule/* notApplicable */.hH)('what leaves a Kubernetes deployment is the business of its cluster');
    }
    const egress = readPublicAccess(deployment.egressPublicNetworkAccess);
    if (egress.ok && egress.meaning === 'private')
        return rules_rule/* PASS */.CQ;
    const declaredAlone = deployment.origin.kind === 'file' && !isWorkspaceDeclared(endpoint, context);
    if (declaredAlone)
        return egress.ok && !egress.byDefault ? sayPublic(deployment, egress) : ELSEWHERE;
    if (endpoint?.kind !== 'online-endpoint') {
        const detail = `the endpoint of ${deployment.name} was not read`;
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, { kind: 'not-read', detail });
    }
    const governing = governingWorkspaceOf(endpoint, context);
    if (!governing.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, governing.reason);
    const isolation = readIsolation(governing.workspace);
    if (!isolation.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, isolation.reason);
    if (isolation.meaning !== 'none')
        return (0,rules_rule/* notApplicable */.hH)('the managed network of its workspace decides (AML103)');
    if (!egress.ok)
        return (0,rules_rule/* undecided */.oo)(aml104, deployment, egress.reason);
    return (0,rules_rule/* fail */.fJ)(aml104, {
        resource: deployment,
        message: `Deployment ${deployment.name} of ${endpoint.name} can send what it is asked to score to any host on the internet.`,
        evidence: [
            evidence(deployment, { name: 'egressPublicNetworkAccess', fact: deployment.egressPublicNetworkAccess }, egress.byDefault ? 'egress is public when nothing is said' : 'what it sends may go anywhere'),
            evidence(governing.workspace, { name: 'managedNetwork.isolationMode', fact: governing.workspace.isolationMode }, 'no managed network of the workspace stands in the way'),
        ],
        remediation: {
            text: 'Give the workspace a managed network, then deploy again into it; this is the way for everything new. Otherwise deploy again with egress_public_network_access: disabled: the container then reaches nothing but the storage, the registry and the vault of the workspace.',
            destructive: true,
        },
        inFile: () => closeEgress(deployment),
        confidence: egress.byDefault || isolation.byDefault ? 'medium' : 'high',
        ...originOf(deployment.egressPublicNetworkAccess),
    });
}
const ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('the network of its workspace is declared elsewhere, and decides');
function isWorkspaceDeclared(endpoint, context) {
    if (endpoint?.kind !== 'online-endpoint' || endpoint.workspace.state !== 'known')
        return false;
    return context.byKey(endpoint.workspace.value)?.kind === 'workspace';
}
/** A file that says so itself: only a managed network that is declared elsewhere could stand in the way. */
function sayPublic(deployment, egress) {
    const name = 'egressPublicNetworkAccess';
    return (0,rules_rule/* fail */.fJ)(aml104, {
        resource: deployment,
        message: `Deployment ${deployment.name} is declared to reach any host on the internet, unless its workspace has a managed network.`,
        evidence: [
            evidence(deployment, { name, fact: deployment.egressPublicNetworkAccess }, 'what it sends may go anywhere'),
        ],
        remediation: { text: closeEgress(deployment), destructive: false },
        confidence: confidenceOf(egress) === 'high' ? 'medium' : 'low',
        ...originOf(deployment.egressPublicNetworkAccess),
    });
}
function closeEgress({ origin }) {
    const setting = sayInFile(origin, {
        arm: 'egressPublicNetworkAccess',
        value: 'Disabled',
        cli: 'egress_public_network_access: disabled',
    });
    return `Give the workspace a managed network, or set ${setting}: the container then reaches nothing but the storage, the registry and the vault of the workspace.`;
}

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var inventory_fact = __webpack_require__(3777);
// EXTERNAL MODULE: ./build/dist/src/rules/blindSpots.js
var blindSpots = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/dist/src/rules/grantRemoval.js



/** Most commands in one remediation; a longer list is for a script, not for a person. */
const MOST_COMMANDS = 10;
/** Commands that take roles away, one per way of holding them. */
function removalCommand(grants) {
    const assigned = grants.filter((grant) => isAssignment(grant)).map(({ assignment }) => assignment.id);
    const others = grants.filter((grant) => !isAssignment(grant)).map(removeOther);
    const lines = [
        ...(assigned.length === 0
            ? []
            : [shellCommand(['az', 'role', 'assignment', 'delete', '--ids', ...assigned.slice(0, MOST_COMMANDS)])]),
        ...others.slice(0, MOST_COMMANDS),
    ];
    return lines.join('\n');
}
/** The same role for the same principal at other scopes. */
function regrantWords(grant, roleId, scope) {
    const type = grant.principalType;
    return [
        ...['az', 'role', 'assignment', 'create', '--assignee-object-id', grant.principalId],
        // Spares a look-up in the directory, which fails for principals that are new.
        ...(type === 'Unknown' || type === 'Device' ? [] : ['--assignee-principal-type', type]),
        ...['--role', roleId, '--scope', scope],
    ];
}
function isAssignment({ eligible, delegated }) {
    return !eligible && !delegated;
}
function removeOther(grant) {
    if (grant.delegated) {
        return shellCommand([
            'az',
            'managedservices',
            'assignment',
            'delete',
            '--assignment',
            grant.assignment.id,
        ]);
    }
    return scheduleRequest('roleEligibilityScheduleRequests', grant, { requestType: 'AdminRemove' });
}
/**
 * A request to PIM. Its name is a GUID that nobody used before, so the shell makes one; the address has no host, so that
 * `az rest` takes the one of the cloud it is signed in to.
 * @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create
 */
function scheduleRequest(collection, grant, more) {
    const scope = (0,rbac_scopes/* scopeClass */.jf)(grant.scope) === 'root' ? '' : grant.scope;
    const subscription = /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
    const body = {
        properties: {
            principalId: grant.principalId,
            roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${grant.roleId}`,
            ...more,
        },
    };
    const before = (0,quoteForShell/* quoteForShell */.e)(`${scope}/providers/Microsoft.Authorization/${collection}/`);
    const after = (0,quoteForShell/* quoteForShell */.e)('?api-version=2020-10-01');
    return `az rest --method put --url ${before}"$(uuidgen)"${after} --body ${(0,quoteForShell/* quoteForShell */.e)(JSON.stringify(body))}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/principalWords.js


/** "group ml-devs (34 people)", "user alice (guest)", "managed identity of workspace ml (platform-created)". */
function describePrincipal(context, principalId, type) {
    let known = DESCRIBED.get(context);
    if (known === undefined) {
        known = new Map();
        DESCRIBED.set(context, known);
    }
    // Who says a type says the same one each time, nearly always.
    const present = known.get(principalId);
    if (present?.type === type)
        return present.text;
    const text = makeDescription(context, principalId, type);
    known.set(principalId, { type, text });
    return text;
}
const DESCRIBED = new WeakMap();
function makeDescription(context, principalId, type) {
    const labels = labelsOf(context, principalId, type);
    const name = nameOf(context, principalId);
    const kind = KIND_WORDS[typeOf(context, principalId, type)];
    const text = isExpression(principalId)
        ? `the ${kind} that ${name} names`
        : isNamedByHolder(context, principalId)
            ? `the ${name}`
            : `${kind} ${name}`;
    return labels.length === 0 ? text : `${text} (${labels.join(', ')})`;
}
/** Display name, else the bare id: without Graph there is nothing better. An expression of a file has itself for a name. */
function nameOf(context, principalId) {
    const principal = context.principal(principalId);
    const name = principal === undefined ? undefined : (0,inventory_fact/* knownValue */.jj)(principal.displayName);
    if (name !== undefined && name !== '')
        return name;
    const expression = (0,standIn/* stoodFor */.H)(principalId);
    return expression === undefined ? principalId : expression.slice(expression.indexOf('#') + 1);
}
/** "identity of policy assignment audit": a declared identity that is part of a resource, and has no name of its own. */
function isNamedByHolder(context, principalId) {
    return principalId.startsWith('{principal of ') && nameOf(context, principalId).startsWith('identity of ');
}
/** Whoever a parameter or another expression of a file names, rather than an identity of a declared resource. */
function isExpression(principalId) {
    return /^\{(?!principal of )[^{}]*#/.test(principalId);
}
function typeOf(context, principalId, type) {
    return type === 'Unknown' ? (context.principal(principalId)?.type ?? type) : type;
}
const KIND_WORDS = {
    User: 'user',
    Group: 'group',
    ServicePrincipal: 'service principal',
    ForeignGroup: 'group of another tenant',
    Device: 'device',
    Unknown: 'principal',
};
function labelsOf(context, principalId, type) {
    const labels = [];
    const principal = context.principal(principalId);
    const kind = typeOf(context, principalId, type);
    if (isGuest(context, principalId))
        labels.push('guest');
    if (principal !== undefined) {
        if ((0,inventory_fact/* knownValue */.jj)(principal.exists) === false)
            labels.push('not in the directory');
        if ((0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false)
            labels.push('disabled');
    }
    if (kind === 'Group')
        labels.push(describeMembers(context, principalId));
    if (!isNamedByHolder(context, principalId))
        labels.push(...describeRunners(context, principalId));
    return labels;
}
function describeMembers(context, groupId) {
    const count = countHeads(context, [groupId]);
    return count.closedGroups > 0 ? 'members not known' : sayHeads(count);
}
/** "34 people and 2 workloads"; "nobody" when there is none. */
function sayHeads({ people, workloads }) {
    const parts = [
        ...(people > 0 ? [principalWords_count(people, 'person', 'people')] : []),
        ...(workloads > 0 ? [principalWords_count(workloads, 'workload', 'workloads')] : []),
    ];
    return parts.length === 0 ? 'nobody' : parts.join(' and ');
}
/** Begins a sentence with words of our own; never done to a name that stands first. */
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function principalWords_count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
const HEADS = new WeakMap();
const [PERSON, WORKLOAD, GROUP] = [0, 1, 2];
const NO_HEADS = [];
/** Members in place of their groups, each once. A principal of unknown type counts as a person. */
function countHeads(context, principalIds) {
    let index = HEADS.get(context);
    if (index === undefined) {
        index = { numbers: new Map(), kinds: [], seen: [], heads: new Map(), counted: 0 };
        HEADS.set(context, index);
    }
    const { kinds, seen, heads } = index;
    index.counted += 1;
    const { counted } = index;
    let people = 0;
    let workloads = 0;
    let closedGroups = 0;
    for (const id of principalIds) {
        let numbers = heads.get(id);
        if (numbers === undefined && !heads.has(id)) {
            numbers = headsBehind(context, index, id);
            heads.set(id, numbers);
        }
        if (numbers === undefined)
            closedGroups += 1;
        for (const number of numbers ?? NO_HEADS) {
            if (seen[number] === counted)
                continue;
            seen[number] = counted;
            if (kinds[number] === PERSON)
                people += 1;
            else if (kinds[number] === WORKLOAD)
                workloads += 1;
        }
    }
    return { people, workloads, closedGroups };
}
function headsBehind(context, index, id) {
    const members = context.access.members(id);
    if (members.state === 'known')
        return members.value.map((member) => numberOf(context, index, member));
    const type = context.principal(id)?.type ?? assignedType(context, id);
    const isClosed = type === 'Group' || type === 'ForeignGroup';
    return isClosed ? undefined : [numberOf(context, index, id)];
}
function numberOf(context, { numbers, kinds, seen }, id) {
    const present = numbers.get(id);
    if (present !== undefined)
        return present;
    const number = kinds.length;
    const type = context.principal(id)?.type ?? assignedType(context, id);
    const isGroup = type === 'Group' || type === 'ForeignGroup';
    const isWorkload = type === 'ServicePrincipal' || (type === undefined && runnersOf(context, id).length > 0);
    numbers.set(id, number);
    kinds.push(isGroup ? GROUP : isWorkload ? WORKLOAD : PERSON);
    seen.push(0);
    return number;
}
const ASSIGNED_TYPES = new WeakMap();
/** Without Graph, only the assignments say what somebody is. */
function assignedType(context, principalId) {
    let types = ASSIGNED_TYPES.get(context);
    if (types === undefined) {
        const { roleAssignments, eligibleAssignments, activeAssignments } = context.inventory;
        types = new Map([...eligibleAssignments, ...activeAssignments, ...roleAssignments]
            .filter(({ principalType }) => principalType !== 'Unknown')
            .map(({ principalId: id, principalType }) => [id.toLowerCase(), principalType]));
        ASSIGNED_TYPES.set(context, types);
    }
    return types.get(principalId.toLowerCase());
}
/** Guests by what the directory says, and by the mark that it puts into their names. */
function isGuest(context, principalId) {
    const principal = context.principal(principalId);
    if (principal === undefined || principal.type !== 'User')
        return false;
    return ((0,inventory_fact/* knownValue */.jj)(principal.userType)?.toLowerCase() === 'guest' ||
        (0,inventory_fact/* knownValue */.jj)(principal.displayName)?.toUpperCase().includes('#EXT#') === true);
}
const GUESTS = new WeakMap();
/** Guests among the members of a group, nested ones included; none when the members are not known. */
function guestsIn(context, groupId) {
    let known = GUESTS.get(context);
    if (known === undefined) {
        known = new Map();
        GUESTS.set(context, known);
    }
    const present = known.get(groupId);
    if (present !== undefined)
        return present;
    const members = context.access.members(groupId);
    const guests = members.state === 'known' ? members.value.filter((member) => isGuest(context, member)) : [];
    known.set(groupId, guests);
    return guests;
}
function describeRunners(context, principalId) {
    const runners = runnersOf(context, principalId);
    const [first] = runners;
    if (first === undefined) {
        const type = context.principal(principalId)?.servicePrincipalType;
        return type !== undefined && (0,inventory_fact/* knownValue */.jj)(type) === 'ManagedIdentity' ? ['managed identity'] : [];
    }
    const more = runners.length > 1 ? ` and ${runners.length - 1} more` : '';
    return [
        `managed identity of ${first.kind} ${first.name}${more}`,
        ...(first.isSystemAssigned ? ['platform-created'] : []),
    ];
}
const RUNNERS = new WeakMap();
/** The resources that run as a principal. */
function runnersOf(context, principalId) {
    let runners = RUNNERS.get(context);
    if (runners === undefined) {
        runners = indexRunners(context);
        RUNNERS.set(context, runners);
    }
    return runners.get(principalId.toLowerCase()) ?? [];
}
function indexRunners(context) {
    const runners = new Map();
    const add = (principalId, runner) => {
        const id = principalId.toLowerCase();
        const present = runners.get(id);
        if (present === undefined)
            runners.set(id, [runner]);
        else
            present.push(runner);
    };
    for (const resource of context.inventory.resources) {
        if (!('identity' in resource))
            continue;
        const { name, key } = resource;
        const kind = resource.kind.replaceAll('-', ' ');
        for (const id of identitiesOf(context, resource.identity)) {
            add(id.principalId, { kind, name, key, isSystemAssigned: id.isSystemAssigned });
        }
    }
    return runners;
}
/** Object ids of the identities that a resource runs as, as far as they are known. */
function identitiesOf(context, identity) {
    const system = (0,inventory_fact/* knownValue */.jj)(identity.systemAssigned);
    const own = system === undefined ? [] : [{ principalId: system.toLowerCase(), isSystemAssigned: true }];
    const assigned = identity.userAssigned.flatMap(({ key, principalId }) => {
        const resource = context.byKey(key);
        const id = (0,inventory_fact/* knownValue */.jj)(principalId) ??
            (resource?.kind === 'managed-identity' ? (0,inventory_fact/* knownValue */.jj)(resource.principalId) : undefined);
        return id === undefined ? [] : [{ principalId: id.toLowerCase(), isSystemAssigned: false, key }];
    });
    return [...own, ...assigned];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/reach.js


/** Kinds of resources that the operations on endpoints are about. */
const REACHED_KINDS = [
    'workspace',
    'online-endpoint',
    'batch-endpoint',
    'serverless-endpoint',
    'ai-services-account',
];
const MOST_EXAMPLES = 3;
const NOTHING = {
    counts: {
        workspace: 0,
        'online-endpoint': 0,
        'batch-endpoint': 0,
        'serverless-endpoint': 0,
        'ai-services-account': 0,
    },
    examples: [],
};
const INDEXES = new WeakMap();
/** The resources that an assignment at the scope reaches. */
function reachOf(context, scope) {
    const { byScope, answered, homeless } = indexOf(context);
    const present = answered.get(scope);
    if (present !== undefined)
        return present;
    const found = byScope.get((0,rbac_scopes/* scopeKey */.OD)(scope));
    const reach = (0,inventory/* isOfFiles */.l$)(context.inventory)
        ? declaredReach(scope, found)
        : (found ??
            // Azure listed the assignment for what was audited, so an unknown management group is above some of it.
            ((0,rbac_scopes/* scopeClass */.jf)(scope) === 'management-group' ? homeless : NOTHING));
    answered.set(scope, reach);
    return reach;
}
/**
 * Files declare a part of what is, or will be, at a scope. Of a subscription and what is above it they say next to
 * nothing; of a resource group they say what is deployed to it, if that is of any interest; a resource is what it is.
 */
function declaredReach(scope, found) {
    switch ((0,rbac_scopes/* scopeClass */.jf)(scope)) {
        case 'resource': {
            if (found !== undefined)
                return found;
            const family = FAMILIES.find(([type]) => type.test(scope))?.[1];
            return family === undefined ? NOTHING : { ...NOTHING, beyond: [family] };
        }
        case 'resource-group':
            return found ?? { ...NOTHING, beyond: ['ml', 'ai'] };
        default:
            return { ...(found ?? NOTHING), beyond: ['ml', 'ai'] };
    }
}
const FAMILIES = [
    [/\/providers\/Microsoft\.MachineLearningServices\/workspaces\//i, 'ml'],
    [/\/providers\/Microsoft\.CognitiveServices\/accounts\//i, 'ai'],
];
function reachesMachineLearning({ counts, beyond }) {
    if (beyond?.includes('ml') === true)
        return true;
    return (counts.workspace + counts['online-endpoint'] + counts['batch-endpoint'] + counts['serverless-endpoint'] >
        0);
}
function reachesAiServices({ counts, beyond }) {
    return beyond?.includes('ai') === true || counts['ai-services-account'] > 0;
}
function reachesAnything(reach) {
    return reachesMachineLearning(reach) || reachesAiServices(reach);
}
/** Every endpoint, workspace and account, in the order of their ids. */
function reachedResources(context) {
    return REACHED_KINDS.flatMap((kind) => context.all(kind));
}
function indexOf(context) {
    const present = INDEXES.get(context);
    if (present !== undefined)
        return present;
    const { managementGroups } = context.inventory;
    const byScope = new Map();
    const homeless = empty();
    for (const resource of reachedResources(context)) {
        for (const key of (0,rbac_scopes/* scopesAbove */.JO)(resource.key, managementGroups)) {
            let reach = byScope.get(key);
            if (reach === undefined) {
                reach = empty();
                byScope.set(key, reach);
            }
            add(reach, resource);
        }
        if (!(0,rbac_scopes/* knowsAncestry */.QO)(resource.key, managementGroups))
            add(homeless, resource);
    }
    const made = { byScope, answered: new Map(), homeless };
    INDEXES.set(context, made);
    return made;
}
function empty() {
    return { counts: { ...NOTHING.counts }, examples: [] };
}
function add(reach, resource) {
    reach.counts[resource.kind] += 1;
    const isExample = resource.kind === 'workspace' || resource.kind === 'ai-services-account';
    if (isExample && reach.examples.length < MOST_EXAMPLES)
        reach.examples.push(resource);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/grantWords.js




/** "AzureML Data Scientist for group ml-devs (34 people) at resource group rg-ml, once activated". */
function describeGrant(context, grant) {
    const how = grant.eligible ? ', once activated' : grant.delegated ? ', delegated to another tenant' : '';
    const principal = describePrincipal(context, grant.principalId, grant.principalType);
    return `${grant.role.roleName} for ${principal} at ${describeScope(context, grant.scope)}${how}`;
}
/** The same as the subject of a sentence: what was set apart by a comma ends with one. */
function grantSubject(context, grant) {
    return `${describeGrant(context, grant)}${grant.eligible || grant.delegated ? ',' : ''}`;
}
/** Whom a grant reaches: "34 people", "it" for somebody alone, "its members (not known)". */
function describeHolders(context, grant) {
    const isGroup = grant.principalType === 'Group' || grant.principalType === 'ForeignGroup';
    if (!isGroup)
        return grant.principalType === 'User' ? 'one person' : 'it';
    const heads = countHeads(context, [grant.principalId]);
    return heads.closedGroups > 0 ? 'its members (not known)' : sayHeads(heads);
}
const PHRASES = {
    'read-keys': 'read the keys of',
    'mint-tokens': 'mint tokens for',
    'read-secrets': 'read the stored secrets of',
    rotate: 'change the keys of',
    deploy: 'deploy to',
    change: 'change',
    score: 'score',
};
const SHORT = {
    'read-keys': 'read keys',
    'mint-tokens': 'mint tokens',
    'read-secrets': 'read secrets',
    rotate: 'change keys',
    deploy: 'deploy',
    change: 'change them',
    score: 'score',
};
/** Worst first. */
const ORDER = [
    'read-keys',
    'mint-tokens',
    'read-secrets',
    'deploy',
    'change',
    'rotate',
    'score',
];
/** "read the keys of 12 endpoints and 2 accounts (and deploy, change them, score)". */
function describeDoings(operations, reach) {
    const verbs = ORDER.filter((verb) => operations.some((one) => one.verb === verb));
    const [worst, ...others] = verbs;
    if (worst === undefined)
        return 'nothing';
    const families = new Set(operations.filter((one) => one.verb === worst).map(({ family }) => family));
    const what = `${PHRASES[worst]} ${describeReach(reach, families)}`;
    return others.length === 0 ? what : `${what} (and ${others.map((verb) => SHORT[verb]).join(', ')})`;
}
/** "12 endpoints and 2 accounts"; a workspace without endpoints counts for those to come. */
function describeReach({ counts, beyond }, families = new Set(['ml', 'ai'])) {
    const open = beyond?.filter((family) => families.has(family)) ?? [];
    if (open.length > 0)
        return open.map((family) => EVERY[family]).join(' and ');
    const endpoints = counts['online-endpoint'] + counts['serverless-endpoint'] + counts['batch-endpoint'];
    const parts = [];
    if (families.has('ml') && endpoints > 0)
        parts.push(principalWords_count(endpoints, 'endpoint', 'endpoints'));
    else if (families.has('ml') && counts.workspace > 0) {
        parts.push(`every endpoint to come in ${principalWords_count(counts.workspace, 'workspace', 'workspaces')}`);
    }
    const accounts = counts['ai-services-account'];
    if (families.has('ai') && accounts > 0)
        parts.push(principalWords_count(accounts, 'account', 'accounts'));
    return parts.length === 0 ? 'nothing that was audited' : parts.join(' and ');
}
const EVERY = { ml: 'every endpoint', ai: 'every account' };
/** The operations of a grant that reach something at its scope. */
function effectiveOperations(grant) {
    const { endpoint } = grant.powers;
    const reach = grant.reach;
    const [ml, ai] = [reachesMachineLearning(reach), reachesAiServices(reach)];
    if (endpoint.length === 0 || (ml && ai))
        return endpoint;
    if (!ml && !ai)
        return [];
    let halves = HALVES.get(endpoint);
    if (halves === undefined) {
        const of = (wanted) => endpoint.filter(({ family }) => family === wanted);
        halves = { ml: of('ml'), ai: of('ai') };
        HALVES.set(endpoint, halves);
    }
    return ml ? halves.ml : halves.ai;
}
/** By the operations of a role, of which there are few; asked for every assignment, of which there are many. */
const HALVES = new WeakMap();
/** The assignment, and the strings by which its role grants the operations: one step per string. */
function grantEvidence(context, grant, powers, why) {
    const byPattern = new Map();
    for (const { pattern, operation } of powers) {
        const name = operation.replace(/^Microsoft\.(?:MachineLearningServices|CognitiveServices)\//, '');
        byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name]);
    }
    const what = describeGrant(context, grant);
    return [
        { what, where: placeOfGrant(grant.assignment), why },
        ...[...byPattern].map(([pattern, operations]) => ({
            what: pattern,
            where: placeOfRole(grant.role, pattern),
            why: `grants ${operations.join(', ')}`,
        })),
    ];
}
/** One step less: for what has to be activated first. */
function lowered(severity) {
    return severity === 'high' ? 'medium' : 'low';
}
function severityOfGrant(grant, severity) {
    return grant.eligible || isGuessed(grant) ? lowered(severity) : severity;
}
/** Nobody knows what else a resource group holds to which a file deploys something that has no endpoints in it. */
function isGuessed({ scopeKind, reach }) {
    return scopeKind === 'resource-group' && reach.beyond !== undefined;
}
/** What makes a grant the same one next time. */
function grantIdentity({ principalId, roleId, eligible, delegated }) {
    if (!eligible && !delegated)
        return [principalId, roleId];
    return [principalId, roleId, ...(eligible ? ['eligible'] : []), ...(delegated ? ['delegated'] : [])];
}
/** In a file: where the role is named that is too much, and how sure it is that this is a matter of endpoints at all. */
function placedAtRole(grant) {
    const { assignment } = grant;
    const declared = 'declared' in assignment ? assignment.declared : undefined;
    if (declared === undefined)
        return {};
    return {
        confidence: isGuessed(grant) ? 'low' : (declared.confidence ?? 'high'),
        ...(declared.role === undefined ? {} : { origin: declared.role }),
    };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/chain.js
var rbac_chain = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/dist/src/rbac/grants.js
var grants = __webpack_require__(3198);
// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var rbac_operations = __webpack_require__(5951);
;// CONCATENATED MODULE: ./build/dist/src/rules/endpointOperations.js
const ml = (name, verb) => ({
    operation: `Microsoft.MachineLearningServices/workspaces/${name}`,
    verb,
    family: 'ml',
});
const ai = (name, verb) => ({
    operation: `Microsoft.CognitiveServices/accounts${name}`,
    verb,
    family: 'ai',
});
/**
 * Operations that get at endpoints. All of them are Actions: no DataAction grants one, however much alike it reads.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
const ENDPOINT_OPERATIONS = [
    ml('onlineEndpoints/listKeys/action', 'read-keys'),
    ml('onlineEndpoints/token/action', 'mint-tokens'),
    ml('onlineEndpoints/regenerateKeys/action', 'rotate'),
    ml('onlineEndpoints/score/action', 'score'),
    ml('onlineEndpoints/write', 'change'),
    ml('onlineEndpoints/deployments/write', 'deploy'),
    ml('serverlessEndpoints/listKeys/action', 'read-keys'),
    ml('serverlessEndpoints/regenerateKeys/action', 'rotate'),
    ml('serverlessEndpoints/write', 'change'),
    ml('batchEndpoints/listKeys/action', 'read-keys'),
    ml('batchEndpoints/write', 'change'),
    ml('connections/listsecrets/action', 'read-secrets'),
    ml('datastores/listsecrets/action', 'read-secrets'),
    ai('/listKeys/action', 'read-keys'),
    ai('/regenerateKey/action', 'rotate'),
    ai('/write', 'change'),
];
/** Operations with which somebody may grant any of the above, to themselves or to others. */
const PRIVILEGE_OPERATIONS = [
    'Microsoft.Authorization/roleAssignments/write',
    'Microsoft.Authorization/roleDefinitions/write',
    'Microsoft.Authorization/elevateAccess/action',
    'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
    'Microsoft.Authorization/roleManagementPolicies/write',
];
/**
 * Operations of a provider that no role names: only a pattern that stands for every provider grants them, whatever the
 * role is called and whatever its NotActions leave.
 */
const WRITE_ANYTHING = 'Contoso.NoSuchProvider/anything/write';
const DO_ANYTHING = 'Contoso.NoSuchProvider/anything/action';
/** Reading a key, a token or a stored secret: what a caller then holds works without a role. */
function revealsCredential({ verb }) {
    return verb === 'read-keys' || verb === 'mint-tokens' || verb === 'read-secrets';
}
/** Whether it makes the service do what it did not do before: a new endpoint, other code, local keys switched on. */
function changesEndpoint({ verb }) {
    return verb === 'change' || verb === 'deploy';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/roleGrants.js








/** What tells who holds a role now. */
const ACTIVE_GRANTS = ['role-assignments', 'active-assignments', 'delegations'];
/** The same with those who may activate one. */
const ALL_GRANTS = [...ACTIVE_GRANTS, 'eligible-assignments'];
const roleGrants_INDEXES = new WeakMap();
/** Every role that is held, by scope, principal and role; those of unreadable definitions are `unreadRoles`. */
function roleGrants(context) {
    return roleGrants_indexOf(context).all;
}
/** The same without those that the policy lets hold what they hold. */
function judgedGrants(context) {
    const allowed = allowedPrincipals(context);
    return allowed.size === 0
        ? roleGrants(context)
        : roleGrants(context).filter(({ principalId }) => !allowed.has(principalId));
}
function allowedPrincipals({ settings }) {
    return new Set(settings.allowedPrincipals.map((id) => id.toLowerCase()));
}
/** Scopes at which the policy lets roles over endpoints be given, as `Grant.scopeKey` has them. */
function allowedScopes({ settings }) {
    return new Set(settings.allowedScopes.map(rbac_scopes/* scopeKey */.OD));
}
/** What one principal holds itself. */
function ownGrants(context, principalId) {
    return roleGrants_indexOf(context).byPrincipal.get(principalId.toLowerCase()) ?? [];
}
/** What one principal holds: its own roles first, then those of its groups. */
function grantsHeldBy(context, principalId) {
    const id = principalId.toLowerCase();
    const held = ownGrants(context, id).map((grant) => ({ grant, through: [] }));
    for (const group of [...context.access.groupsOf(id)].sort()) {
        const grants = ownGrants(context, group);
        if (grants.length === 0)
            continue;
        const through = pathThrough(context, group, id);
        for (const grant of grants)
            held.push({ grant, through });
    }
    return held;
}
/** Groups between, outermost first. */
function pathThrough(context, group, principalId) {
    const { access } = context;
    if (!access.holdsGroups(group))
        return [group];
    const between = [];
    for (const one of access.groupsOf(principalId)) {
        if (one !== group && access.groupsOf(one).has(group))
            between.push(one);
    }
    between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || (a < b ? -1 : 1));
    return [group, ...between];
}
const PATTERNS = {
    actions: new WeakMap(),
    dataActions: new WeakMap(),
};
/** The string by which a role grants an operation, conditions aside. */
function roleGrantsOperation(role, operation, plane = 'actions') {
    let known = PATTERNS[plane].get(role);
    if (known === undefined) {
        known = new Map();
        PATTERNS[plane].set(role, known);
    }
    const present = known.get(operation);
    if (present !== undefined || known.has(operation))
        return present;
    const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation, plane)?.pattern;
    const power = pattern === undefined ? undefined : { operation, pattern };
    known.set(operation, power);
    return power;
}
/** A deny assignment takes the operation from this principal at that scope, for certain. */
function isDenied(context, { principalId }, operation, scope) {
    if (context.inventory.denyAssignments.length === 0)
        return false;
    const { answer, chains } = context.access.decide(principalId, operation, scope);
    return answer === 'no' && chains.some(({ eligible }) => !eligible);
}
/** Roles that are assigned and that nobody could look into: one answer for all of them. */
function* unreadRoles(rule, context) {
    const [first] = roleGrants_indexOf(context).nameless;
    if (first === undefined || (0,blindSpots/* hides */.A)(context, ['role-definitions'], first.scope))
        return;
    const ids = [...new Set(roleGrants_indexOf(context).nameless.map(({ roleId }) => roleId))].sort();
    const shown = ids.slice(0, 5).join(', ');
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
    yield (0,rules_rule/* undecided */.oo)(rule, {
        kind: 'scope',
        id: first.scope,
        name: first.scope,
        origin: first.assignment.origin,
    }, {
        kind: 'not-read',
        detail: `what these roles grant could not be read, and they are assigned: ${shown}${more}`,
    }, { identity: ['role-definitions', ...ids.slice(0, 5)] });
}
function roleGrants_indexOf(context) {
    const present = roleGrants_INDEXES.get(context);
    if (present !== undefined)
        return present;
    const made = makeIndex(context);
    roleGrants_INDEXES.set(context, made);
    return made;
}
function makeIndex(context) {
    const powers = new Map();
    const all = [];
    const nameless = [];
    const byPrincipal = new Map();
    for (const grant of (0,grants/* grantsOf */.R)(context.inventory)) {
        const role = context.access.role(grant.roleId);
        if (role === undefined) {
            nameless.push(grant);
            continue;
        }
        // What a role comes to depends on its conditions and on nothing else of the assignment.
        const key = `${grant.roleId} ${grant.delegated} ${grant.condition ?? ''}`;
        let known = powers.get(key);
        if (known === undefined) {
            known = powersOf(grant, role);
            powers.set(key, known);
        }
        const full = completeGrant(grant, role, known, context);
        all.push(full);
        const own = byPrincipal.get(grant.principalId);
        if (own === undefined)
            byPrincipal.set(grant.principalId, [full]);
        else
            own.push(full);
    }
    all.sort(compareGrants);
    return { all, byPrincipal, nameless };
}
/** Field by field: spread, each of them would take twice the room. */
function completeGrant(grant, role, powers, context) {
    const { assignment, roleId, principalId, principalType, scope, scopeKey, condition } = grant;
    const { eligible, activated, delegated } = grant;
    const full = {
        assignment,
        roleId,
        principalId,
        principalType,
        scope,
        scopeKey,
        eligible,
        activated,
        delegated,
        role,
        powers,
        scopeKind: (0,rbac_scopes/* scopeClass */.jf)(scope),
        reach: reachOf(context, scope),
    };
    return condition === undefined ? full : { ...full, condition };
}
function powersOf(grant, role) {
    const privileges = [];
    const limited = [];
    for (const operation of PRIVILEGE_OPERATIONS) {
        const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation);
        if (pattern === undefined)
            continue;
        const chain = (0,rbac_chain/* formChain */.y)({
            grant,
            role,
            pattern,
            operation: operation.toLowerCase(),
            plane: 'actions',
            through: [],
        });
        if (chain !== undefined) {
            (chain.conditionLimits ? limited : privileges).push({ operation, pattern: chain.pattern });
        }
    }
    const writes = roleGrantsOperation(role, WRITE_ANYTHING);
    return {
        endpoint: ENDPOINT_OPERATIONS.flatMap((one) => {
            const power = roleGrantsOperation(role, one.operation);
            return power === undefined ? [] : [{ ...one, pattern: power.pattern }];
        }),
        privileges,
        limited,
        ...(writes === undefined ? {} : { writesAnything: writes }),
    };
}
function compareGrants(left, right) {
    return (compare(left.scopeKey, right.scopeKey) ||
        compare(left.principalId, right.principalId) ||
        compare(left.roleId, right.roleId) ||
        Number(left.eligible) - Number(right.eligible) ||
        compare(left.assignment.id, right.assignment.id));
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Keys of a scope and of all above it. */
function keysAbove(context, scope) {
    let known = ABOVE.get(context);
    if (known === undefined) {
        known = new Map();
        ABOVE.set(context, known);
    }
    const present = known.get(scope);
    if (present !== undefined)
        return present;
    const made = (0,rbac_scopes/* scopesAbove */.JO)(scope, context.inventory.managementGroups);
    known.set(scope, made);
    return made;
}
const ABOVE = new WeakMap();

;// CONCATENATED MODULE: ./build/dist/src/rules/relevantGrants.js


/** Ten rules ask for the same list. */
const RELEVANT = new WeakMap();
/** Grants at scopes that hold an endpoint, a workspace or an account; not those that the policy allows. */
function relevantGrants(context) {
    const present = RELEVANT.get(context);
    if (present !== undefined)
        return present;
    const made = judgedGrants(context).filter((grant) => reachesAnything(grant.reach));
    RELEVANT.set(context, made);
    return made;
}
/** Privileges that neither a condition nor a deny assignment limits. */
function freePrivileges(context, grant) {
    const { privileges } = grant.powers;
    return context.inventory.denyAssignments.length === 0
        ? privileges
        : privileges.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
}
/** Writing to every provider, as Owner and Contributor may. */
function freeWriting(context, grant) {
    const { writesAnything } = grant.powers;
    return writesAnything === undefined || isDeniedBelow(context, grant, writesAnything.operation)
        ? undefined
        : writesAnything;
}
/** True when a deny assignment takes the operation away at every example of what the grant reaches. */
function isDeniedBelow(context, grant, operation) {
    if (context.inventory.denyAssignments.length === 0)
        return false;
    const { examples } = grant.reach;
    const targets = examples.length === 0 ? [grant.scope] : examples.map(({ id }) => id);
    return targets.every((target) => isDenied(context, grant, operation, target));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml201-endpoint-identity-over-privileged.js












const aml201 = {
    id: 'AML201',
    name: 'endpoint-identity-over-privileged',
    since: '0.1.0',
    summary: 'The identity of an endpoint may pull its image, read its data and write metrics, and no more.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Scoring code is any code: whoever deploys, and whoever made the model or a package of it, runs as this identity. What it may write, they may write.',
    fix: 'Take the role away; give AcrPull on the registry and Storage Blob Data Reader on the container that the model reads.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* unreadable(aml201, context);
        yield* unreadRoles(aml201, context);
        const allowed = allowedPrincipals(context);
        const identities = new Map();
        for (const endpoint of context.all('online-endpoint')) {
            yield* judgeUnread(endpoint, endpoint.identity);
            for (const { principalId, key } of identitiesOf(context, endpoint.identity)) {
                if (allowed.has(principalId))
                    continue;
                const bearer = identities.get(principalId) ?? {
                    endpoints: [],
                    ...(key === undefined ? {} : { key }),
                };
                bearer.endpoints.push(endpoint);
                identities.set(principalId, bearer);
            }
        }
        for (const [principalId, bearer] of identities)
            yield* judgeIdentity(principalId, bearer, context);
    },
};
/** Without these, it may hold more than is seen. What is denied would only take away. */
const BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'];
function* judgeUnread(endpoint, { systemAssigned, open }) {
    const reason = systemAssigned.state === 'unknown' ? systemAssigned.reason : open;
    if (reason !== undefined)
        yield (0,rules_rule/* undecided */.oo)(aml201, endpoint, reason);
}
function* judgeIdentity(principalId, bearer, context) {
    const [endpoint] = bearer.endpoints;
    if (endpoint === undefined)
        return;
    const excesses = grantsHeldBy(context, principalId)
        .filter(({ grant }) => !grant.eligible)
        .flatMap((held) => excessOf(held, bearer, context));
    const [worst] = excesses;
    if (worst === undefined) {
        if (!(0,blindSpots/* hides */.A)(context, BLINDING, endpoint.id))
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const { grant } = worst.held;
    const names = bearer.endpoints.map(({ name }) => name);
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const more = excesses.length > 1 ? `, and ${principalWords_count(excesses.length - 1, 'role', 'roles')} more` : '';
    yield (0,rules_rule/* fail */.fJ)(aml201, {
        resource: subjectOf(bearer, endpoint, context),
        message: `Code of ${names.length === 1 ? 'online endpoint' : 'online endpoints'} ${shown} runs with ${grant.role.roleName} at ${sayScope(context, grant)}${more}: ${worst.why}`,
        evidence: [
            {
                what: `identity ${nameOf(context, principalId)}`,
                where: endpoint.origin.kind === 'file' ? placeOf(endpoint.origin) : endpoint.id,
                why: bearer.key === undefined
                    ? 'Azure makes it with the endpoint'
                    : `assigned to the endpoint: ${context.byKey(bearer.key)?.id ?? bearer.key}`,
            },
            ...excesses
                .slice(0, 10)
                .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
        ],
        remediation: {
            text: 'Take these roles away. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
            command: removalCommand(excesses.map(({ held }) => held.grant)),
            destructive: true,
        },
        inFile: () => 'Take these assignments out of the files. What the model reads is served by Storage Blob Data Reader on its container; the image by AcrPull.',
        ...placedAtRole(grant),
        identity: [principalId],
    });
}
/** An identity of its own belongs to the endpoint; a shared one is a thing to fix by itself. */
function subjectOf({ key }, endpoint, context) {
    if (key === undefined)
        return endpoint;
    const resource = context.byKey(key);
    return (resource ?? {
        kind: 'managed-identity',
        id: key,
        name: key.split('/').at(-1) ?? key,
        origin: endpoint.origin,
    });
}
/** Writing where data, secrets and images are; in order where it is the workspace's own. */
const STORES = [
    { operation: 'Microsoft.Storage/storageAccounts/write', plane: 'actions' },
    { operation: 'Microsoft.Storage/storageAccounts/listKeys/action', plane: 'actions' },
    {
        operation: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write',
        plane: 'dataActions',
    },
    { operation: 'Microsoft.KeyVault/vaults/write', plane: 'actions' },
    { operation: 'Microsoft.KeyVault/vaults/accessPolicies/write', plane: 'actions' },
    { operation: 'Microsoft.KeyVault/vaults/secrets/setSecret/action', plane: 'dataActions' },
    { operation: 'Microsoft.ContainerRegistry/registries/write', plane: 'actions' },
    { operation: 'Microsoft.ContainerRegistry/registries/push/write', plane: 'actions' },
];
function excessOf(held, bearer, context) {
    const { grant } = held;
    const privileges = freePrivileges(context, grant);
    const conditional = grant.powers.limited;
    if (privileges.length + conditional.length > 0) {
        return [{ held, powers: [...privileges, ...conditional], why: 'it may decide who may do what' }];
    }
    const writing = freeWriting(context, grant);
    if (writing !== undefined && grant.scopeKind !== 'resource') {
        const powers = [{ ...writing, operation: 'writing to every provider' }];
        return [{ held, powers, why: 'it may change everything there' }];
    }
    const powers = STORES.flatMap(({ operation, plane }) => {
        const power = roleGrantsOperation(grant.role, operation, plane);
        const denied = plane === 'actions' && isDeniedBelow(context, grant, operation);
        return power === undefined || denied ? [] : [power];
    });
    if (powers.length === 0 || isOfWorkspace(grant.scope, bearer, context))
        return [];
    return [{ held, powers, why: 'it may write to storage, vaults or registries beyond the workspace’s own' }];
}
/** The scope is the workspace, one of the stores that it was made with, or lies in one. */
function isOfWorkspace(scope, { endpoints }, context) {
    const above = new Set(keysAbove(context, scope));
    return endpoints.every(({ workspace }) => {
        const resource = context.byKey((0,inventory_fact/* knownValue */.jj)(workspace) ?? '');
        if (resource?.kind !== 'workspace')
            return false;
        return [resource.key, resource.storageAccount, resource.keyVault, resource.containerRegistry]
            .map((one) => (typeof one === 'string' ? one : (0,inventory_fact/* knownValue */.jj)(one)))
            .some((key) => key !== undefined && above.has((0,rbac_scopes/* scopeKey */.OD)(key)));
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml202-workspace-identity-over-privileged.js













/** Azure AI Administrator: what Azure gives to identities of new workspaces. */
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';
const aml202 = {
    id: 'AML202',
    name: 'workspace-identity-over-privileged',
    since: '0.1.0',
    summary: 'The identity of a workspace works on that workspace, and on nothing around it.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Azure gave identities of workspaces Contributor on the whole resource group until 19 November 2024, and it stays until somebody takes it away. It reads every key there, of this workspace and of its neighbours.',
    fix: 'Give Azure AI Administrator at the workspace, then delete the assignment at the resource group.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication',
    ],
    *check(context) {
        yield* unreadable(aml202, context);
        yield* unreadRoles(aml202, context);
        for (const workspace of context.all('workspace'))
            yield* judgeWorkspace(workspace, context);
    },
};
/** Without these, it may hold more than is seen. What is denied would only take away. */
const aml202_workspace_identity_over_privileged_BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'];
function* judgeWorkspace(workspace, context) {
    const allowed = allowedPrincipals(context);
    const excesses = identitiesOf(context, workspace.identity)
        .filter(({ principalId }) => !allowed.has(principalId))
        .flatMap(({ principalId, isSystemAssigned }) => grantsHeldBy(context, principalId)
        .filter(({ grant }) => !grant.eligible && isTooMuch(grant, context))
        .map(({ grant }) => ({ grant, isPlatformMade: isSystemAssigned })));
    const mayAssign = workspace.allowRoleAssignmentOnResourceGroup;
    const assigns = mayAssign.state === 'known' && mayAssign.value;
    if (excesses.length === 0 && !assigns) {
        const unread = [workspace.identity.systemAssigned, mayAssign].find(({ state }) => state === 'unknown');
        const reason = unread?.state === 'unknown' ? unread.reason : workspace.identity.open;
        if (reason !== undefined)
            yield (0,rules_rule/* undecided */.oo)(aml202, workspace, reason);
        else if (!(0,blindSpots/* hides */.A)(context, aml202_workspace_identity_over_privileged_BLINDING, workspace.id))
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const [first] = excesses;
    const label = first?.isPlatformMade === true ? ' (platform-created: Azure gave it together with the workspace)' : '';
    const parts = [
        ...(first === undefined
            ? []
            : [
                `holds ${first.grant.role.roleName} at ${describeScope(context, first.grant.scope)}${label}${excesses.length > 1 ? `, and ${excesses.length - 1} more` : ''}`,
            ]),
        ...(assigns
            ? ['may be given roles on the resource group by Azure itself (allowRoleAssignmentOnRG)']
            : []),
    ];
    yield (0,rules_rule/* fail */.fJ)(aml202, {
        resource: workspace,
        message: `The identity of workspace ${workspace.name} ${parts.join(', and ')}`,
        evidence: [
            ...excesses.slice(0, 10).flatMap((one) => aml202_workspace_identity_over_privileged_proof(one, context)),
            ...switchProof(workspace, assigns),
        ],
        remediation: {
            text: 'Give Azure AI Administrator at the workspace, see that jobs and deployments still work, then delete what stands wider.',
            command: commandFor(workspace, excesses, assigns),
            destructive: true,
        },
        inFile: () => assigns && first === undefined
            ? `Set ${sayInFile(workspace.origin, { arm: 'allowRoleAssignmentOnRG', value: false })}.`
            : 'Assign Azure AI Administrator at the workspace in place of these.',
        ...(first === undefined ? originOf(mayAssign) : placedAtRole(first.grant)),
        identity: [],
    });
}
/** Wider than the workspace, and able to write to every provider, to read keys, or to give roles. */
function isTooMuch(grant, context) {
    if (grant.scopeKind === 'resource')
        return freePrivileges(context, grant).length > 0;
    return (freeWriting(context, grant) !== undefined ||
        grant.powers.endpoint.length > 0 ||
        freePrivileges(context, grant).length > 0);
}
function aml202_workspace_identity_over_privileged_proof({ grant, isPlatformMade }, context) {
    const writing = freeWriting(context, grant);
    const powers = [
        ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
        ...grant.powers.endpoint,
        ...freePrivileges(context, grant),
    ];
    const why = isPlatformMade
        ? 'platform-created: nobody chose it, and it is still too much'
        : 'wider than the workspace';
    return grantEvidence(context, grant, powers, why);
}
function switchProof(workspace, assigns) {
    if (!assigns)
        return [];
    const fact = workspace.allowRoleAssignmentOnResourceGroup;
    const name = 'allowRoleAssignmentOnRG';
    return [evidence(workspace, { name, fact }, 'Azure may give this identity roles on the resource group')];
}
function commandFor(workspace, excesses, assigns) {
    const names = azNames(workspace.id);
    const principals = [...new Set(excesses.map(({ grant }) => grant.principalId))];
    const lines = [
        ...principals.map((principalId) => shellCommand([
            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', principalId],
            ...['--assignee-principal-type', 'ServicePrincipal', '--role', AI_ADMINISTRATOR],
            ...['--scope', workspace.id],
        ])),
        ...(excesses.length === 0 ? [] : [removalCommand(excesses.map(({ grant }) => grant))]),
        ...(assigns && names !== undefined
            ? [
                shellCommand([
                    ...['az', 'ml', 'workspace', 'update', '--name', names.name, ...groupFlags(names)],
                    ...['--allow-roleassignment-on-rg', 'false'],
                ]),
            ]
            : []),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml203-endpoint-identity-shared.js





/** Of the evidence and of the commands; the message says how many there are. */
const MOST_SHOWN = 10;
const aml203 = {
    id: 'AML203',
    name: 'endpoint-identity-shared',
    since: '0.1.0',
    summary: 'Each endpoint runs as an identity of its own, not as that of other endpoints, computes or the workspace.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'computes'],
    why: 'Scoring code is arbitrary code, and whoever may deploy to one endpoint acts as its identity. When several share one, a deployment to the least of them may do what the most important of them may do, and no log tells them apart. The policy says how many endpoints may share an identity (endpointsPerIdentity, 1 by default).',
    fix: 'Make one user-assigned identity per endpoint, give it the roles that this endpoint needs, and deploy the endpoint with it.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
        'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
    ],
    *check(context) {
        yield* unreadable(aml203, context, ['computes']);
        for (const [key, users] of usersByIdentity(context))
            yield aml203_endpoint_identity_shared_judge(key, users, context);
        for (const endpoint of context.all('online-endpoint')) {
            const { open } = endpoint.identity;
            if (open !== undefined)
                yield (0,rules_rule/* undecided */.oo)(aml203, endpoint, open);
        }
    },
};
function aml203_endpoint_identity_shared_judge(key, { endpoints, computes, workspaces }, context) {
    const tooMany = endpoints.length > context.settings.endpointsPerIdentity;
    if (!tooMany && computes.length === 0 && workspaces.length === 0)
        return rules_rule/* PASS */.CQ;
    const identity = identityResource(key, endpoints, context);
    const alsoFor = [
        ...(computes.length > 0 ? [`${count(computes.length, 'compute')} (${namesOf(computes)})`] : []),
        ...(workspaces.length > 0 ? [`workspace ${namesOf(workspaces)}`] : []),
    ];
    const others = alsoFor.length === 0 ? '' : ` and of ${alsoFor.join(' and ')}`;
    return (0,rules_rule/* fail */.fJ)(aml203, {
        resource: identity,
        message: `Managed identity ${identity.name} is that of ${count(endpoints.length, 'endpoint')} (${namesOf(endpoints)})${others}: code in any of them may do what all of them may do.`,
        evidence: [
            ...endpoints.map((endpoint) => runsAs(endpoint, 'online endpoint')),
            ...computes.map((compute) => runsAs(compute, 'compute')),
            ...workspaces.map((workspace) => runsAs(workspace, 'workspace')),
        ].slice(0, MOST_SHOWN),
        inFile: () => 'Declare an identity for each endpoint, and grant it what that endpoint needs. The identity of an endpoint that exists cannot be changed: make it anew under another name.',
        remediation: remediate(identity.id, {
            text: 'Make an identity for each endpoint, grant it what that endpoint needs, and make the endpoint anew with it: the identity of an endpoint cannot be changed later.',
            destructive: false,
        }, (names) => endpoints
            .slice(tooMany ? 1 : 0, MOST_SHOWN)
            .map(({ name }) => [
            'az',
            'identity',
            'create',
            '--name',
            `${name}-identity`,
            ...groupFlags(names),
        ])),
    });
}
/** Identities that at least one endpoint runs as. */
function usersByIdentity(context) {
    const all = new Map();
    for (const endpoint of context.all('online-endpoint')) {
        for (const { key } of endpoint.identity.userAssigned) {
            const users = all.get(key);
            if (users === undefined)
                all.set(key, { endpoints: [endpoint], computes: [], workspaces: [] });
            else
                users.endpoints.push(endpoint);
        }
    }
    for (const compute of context.all('compute')) {
        for (const { key } of compute.identity.userAssigned)
            all.get(key)?.computes.push(compute);
    }
    for (const workspace of context.all('workspace')) {
        const { primaryUserAssignedIdentity: primary } = workspace;
        if (primary.state === 'known')
            all.get(primary.value)?.workspaces.push(workspace);
    }
    return all;
}
function identityResource(key, [first], context) {
    const name = key.slice(key.lastIndexOf('/') + 1);
    return context.byKey(key) ?? { kind: 'managed-identity', id: key, name, origin: first.origin };
}
function runsAs(resource, what) {
    const why = resource.kind === 'workspace' ? 'it is the identity of the workspace itself' : 'it runs as this identity';
    return { what: `${what} ${resource.name}`, where: placeOf(resource.origin), why };
}
function namesOf(resources) {
    return listNames(resources.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml204-credential-based-datastore.js






/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const SYSTEM_DATASTORES_AUTH_MODES = {
    Identity: 'identity',
    AccessKey: 'account-key',
    UserDelegationSAS: 'delegated',
};
/** The first that knows `systemDatastoresAuthMode`. */
const API_VERSION = '2025-06-01';
/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
const CREDENTIALS_TYPES = {
    None: 'none',
    AccountKey: 'stored',
    Certificate: 'stored',
    KerberosKeytab: 'stored',
    KerberosPassword: 'stored',
    Sas: 'stored',
    ServicePrincipal: 'stored',
};
/** Azure makes these with the workspace, and the workspace's own setting governs them. */
const SYSTEM_DATASTORES = [
    'workspaceartifactstore',
    'workspaceblobstore',
    'workspacefilestore',
    'workspaceworkingdirectory',
];
const aml204 = {
    id: 'AML204',
    name: 'credential-based-datastore',
    since: '0.1.0',
    summary: 'Datastores hold no credential: whoever reads data does so as themselves.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'datastores'],
    why: 'A stored account key or secret is handed to everybody who holds datastores/listSecrets/action, which five built-in roles grant. With the account key of the workspace one can change the code that its computes run, and act as their identities. It weighs low where the workspace hands out user-delegation tokens, which end by themselves. Answers of api-versions before 2025-06-01 do not say how the workspace does it.',
    fix: 'Set system_datastores_auth_mode to identity, and make datastores without credentials; grant Storage Blob Data roles to the people and identities that read the data.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-data-access',
        'https://learn.microsoft.com/azure/machine-learning/how-to-datastore',
    ],
    supersedes: ['cnspec ml-datastore-managed-identity'],
    *check(context) {
        yield* unreadable(aml204, context, ['datastores']);
        for (const workspace of context.all('workspace'))
            yield aml204_credential_based_datastore_judgeWorkspace(workspace, context);
        for (const datastore of context.all('datastore'))
            yield judgeDatastore(datastore, context);
    },
};
const BY_IDENTITY = {
    arm: 'systemDatastoresAuthMode',
    value: 'Identity',
    cli: 'system_datastores_auth_mode: identity',
    azurerm: 'storage_account_access_type = "Identity"',
};
const NO_CREDENTIALS = {
    arm: 'credentials.credentialsType',
    value: 'None',
    cli: 'no credentials:',
    azurerm: 'no account_key, shared_access_signature or client_secret',
};
function aml204_credential_based_datastore_judgeWorkspace(workspace, context) {
    const governing = governingWorkspace(workspace, context);
    if (governing.ok && governing.inherited) {
        return (0,rules_rule/* notApplicable */.hH)(`has the storage of its hub ${governing.workspace.name}`);
    }
    const mode = readMode(workspace);
    if (!mode.ok)
        return (0,rules_rule/* undecided */.oo)(aml204, workspace, mode.reason);
    if (mode.meaning === 'identity')
        return rules_rule/* PASS */.CQ;
    const delegated = mode.meaning === 'delegated';
    return (0,rules_rule/* fail */.fJ)(aml204, {
        resource: workspace,
        message: delegated
            ? `Workspace ${workspace.name} reaches its own storage through signatures that whoever holds listSecrets may take along, for as long as they last.`
            : `Workspace ${workspace.name} reaches its own storage with the account key, and hands that key to everybody who holds datastores/listSecrets/action.`,
        evidence: [
            evidence(workspace, { name: 'systemDatastoresAuthMode', fact: workspace.systemDatastoresAuthMode }, mode.byDefault
                ? 'the account key is what there is when nothing is said'
                : 'only Identity stores nothing'),
        ],
        remediation: remediate(workspace.id, {
            text: 'Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, then switch. Who has no role on the storage is cut off.',
            destructive: true,
        }, (names) => [
            [
                ...['az', 'ml', 'workspace', 'update', '--name', names.name],
                ...['--system-datastores-auth-mode', 'identity', ...groupFlags(names)],
            ],
        ]),
        inFile: () => `Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, and set ${sayInFile(workspace.origin, BY_IDENTITY)}. Who has no role on the storage is cut off.`,
        severity: delegated ? 'low' : 'medium',
        confidence: confidenceOf(mode),
        ...originOf(workspace.systemDatastoresAuthMode),
    });
}
function judgeDatastore(datastore, context) {
    const property = { name: 'credentialsType', fact: datastore.credentialsType };
    // A declaration without credentials is one for identity-based access.
    const credentials = readValue(property, CREDENTIALS_TYPES, 'none');
    if (!credentials.ok)
        return (0,rules_rule/* undecided */.oo)(aml204, datastore, credentials.reason);
    if (credentials.meaning === 'none')
        return rules_rule/* PASS */.CQ;
    if (isMendedWithWorkspace(datastore, context)) {
        return (0,rules_rule/* notApplicable */.hH)('the setting of its workspace governs it, and is judged there');
    }
    return (0,rules_rule/* fail */.fJ)(aml204, {
        resource: datastore,
        message: `Datastore ${datastore.name} stores a credential, and hands it to everybody who holds datastores/listSecrets/action.`,
        evidence: [evidence(datastore, property, 'only None stores nothing')],
        remediation: remediate(datastore.id, {
            text: 'Make the datastore anew without credentials (the command shows what it is now), after granting Storage Blob Data Reader or Contributor to those who use it. Then change the credential: who has read it keeps it.',
            destructive: true,
        }, (names) => [['az', 'ml', 'datastore', 'show', '--name', names.name, ...workspaceFlags(names)]]),
        inFile: () => `Declare the datastore without credentials (${sayInFile(datastore.origin, NO_CREDENTIALS)}), and grant Storage Blob Data Reader or Contributor to those who use it. Then change the credential, if it was ever written down.`,
        confidence: confidenceOf(credentials),
        ...originOf(datastore.credentialsType),
    });
}
function isMendedWithWorkspace(datastore, context) {
    if (!SYSTEM_DATASTORES.includes(datastore.name.toLowerCase()))
        return false;
    const parent = datastore.workspace.state === 'known' ? context.byKey(datastore.workspace.value) : undefined;
    if (parent?.kind !== 'workspace')
        return false;
    const governing = governingWorkspace(parent, context);
    if (!governing.ok)
        return false;
    const mode = readMode(governing.workspace);
    return mode.ok && mode.meaning !== 'identity';
}
function readMode(workspace) {
    const fact = workspace.systemDatastoresAuthMode;
    if (fact.state === 'absent' && isOlderThan(API_VERSION, fact.origin ?? workspace.origin)) {
        const detail = `only api-version ${API_VERSION} and later say systemDatastoresAuthMode`;
        return { ok: false, reason: { kind: 'api-version', detail } };
    }
    return readValue({ name: 'systemDatastoresAuthMode', fact }, SYSTEM_DATASTORES_AUTH_MODES, 'account-key');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml205-compute-local-auth.js







/** Only these run machines that Azure ML itself makes. */
const COMPUTE_TYPES = {
    AmlCompute: 'cluster',
    ComputeInstance: 'instance',
    AKS: 'attached',
    Kubernetes: 'attached',
    VirtualMachine: 'attached',
    HDInsight: 'attached',
    DataFactory: 'attached',
    Databricks: 'attached',
    DataLakeAnalytics: 'attached',
    SynapseSpark: 'attached',
};
/** `NotSpecified` is closed in a virtual network and open outside one: nobody can tell from it. */
const PORT = { Enabled: true, Disabled: false };
const aml205 = {
    id: 'AML205',
    name: 'compute-local-auth',
    since: '0.1.0',
    summary: 'Computes have no local accounts, no SSH port on the internet and no public address.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'computes'],
    why: 'Who gets into a compute acts as its identity and reads what its jobs read. A local account is known to no directory and outlives whoever made it; an SSH port on a public address is tried by strangers within minutes. Local accounts and public addresses are what a compute has when nothing is said.',
    fix: 'Make the compute anew with ssh_public_access_enabled: false and enable_node_public_ip: false, and with local authentication disabled: none of this can be changed later.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet',
        'https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-batch',
    ],
    supersedes: [
        'PSRule AZR-000404',
        'Checkov CKV_AZURE_142',
        'Azure Policy e96a9a5f',
        'cnspec ml-compute-no-public-ip',
    ],
    *check(context) {
        yield* unreadable(aml205, context, ['computes']);
        for (const compute of context.all('compute'))
            yield aml205_compute_local_auth_judge(compute, context);
    },
};
/** Names of computes have at most 24 letters. */
function aml205_compute_local_auth_successorOf(name) {
    return `${name.slice(0, 24 - '-private'.length)}-private`;
}
function aml205_compute_local_auth_judge(compute, context) {
    const type = readValue({ name: 'computeType', fact: compute.computeType }, COMPUTE_TYPES);
    if (!type.ok)
        return (0,rules_rule/* undecided */.oo)(aml205, compute, type.reason);
    if (type.meaning === 'attached')
        return (0,rules_rule/* notApplicable */.hH)('an attached compute is secured where it comes from');
    const ways = waysIn(compute, type.meaning, context);
    const open = ways.filter(({ reading }) => reading.ok && reading.meaning);
    if (open.length === 0) {
        const unclear = ways.map(({ reading }) => reading).find((reading) => !reading.ok);
        return unclear === undefined || unclear.ok ? rules_rule/* PASS */.CQ : (0,rules_rule/* undecided */.oo)(aml205, compute, unclear.reason);
    }
    // What a file leaves to its provider is as good as not said.
    const byDefault = open.every(({ reading }) => reading.ok && confidenceOf(reading) !== 'high');
    return (0,rules_rule/* fail */.fJ)(aml205, {
        resource: compute,
        message: `Compute ${compute.name} can be entered past Entra: ${open.map((way) => way.evidence.what).join(', ')}. Who gets in acts as its identity.`,
        evidence: open.map((way) => way.evidence),
        remediation: remediate(compute.id, {
            text: 'None of this can be changed on a compute that exists. Make a second one without it (SIZE stands for the size of its machines), in the network of the workspace, with local authentication disabled (disableLocalAuth: true) where it is declared; move the work, then delete the old one.',
            destructive: false,
        }, (names) => [
            [
                ...['az', 'ml', 'compute', 'create', '--name', aml205_compute_local_auth_successorOf(names.name)],
                ...['--type', type.meaning === 'cluster' ? 'AmlCompute' : 'ComputeInstance', '--size', 'SIZE'],
                ...['--ssh-public-access-enabled', 'false', '--enable-node-public-ip', 'false'],
                ...workspaceFlags(names),
            ],
        ]),
        inFile: () => `Set ${open.map(({ setting }) => sayInFile(compute.origin, setting)).join(', ')}. None of this can be changed on a compute that exists: give it another name, move the work, then delete the old one.`,
        confidence: byDefault ? 'medium' : 'high',
        ...originOf(open[0]?.fact ?? compute.disableLocalAuth),
    });
}
function waysIn(compute, type, context) {
    const localAuth = { name: 'disableLocalAuth', fact: compute.disableLocalAuth };
    const address = { name: 'enableNodePublicIp', fact: compute.enableNodePublicIp };
    const port = type === 'instance'
        ? { name: 'sshSettings.sshPublicAccess', fact: compute.sshPublicAccess }
        : { name: 'remoteLoginPortPublicAccess', fact: compute.remoteLoginPortPublicAccess };
    const localAuthOff = readSwitch(localAuth, false);
    return [
        {
            reading: localAuthOff.ok ? { ...localAuthOff, meaning: !localAuthOff.meaning } : localAuthOff,
            evidence: evidence(compute, localAuth, 'accounts of the machine work beside Entra'),
            fact: localAuth.fact,
            setting: {
                arm: 'disableLocalAuth',
                value: true,
                cli: 'disableLocalAuth: true (in a template: YAML of az ml has no word for it)',
                azurerm: 'local_auth_enabled = false',
            },
        },
        {
            reading: readValue(port, PORT, false),
            evidence: evidence(compute, port, 'its SSH port answers to the internet'),
            fact: port.fact,
            setting: {
                arm: type === 'instance'
                    ? 'properties.sshSettings.sshPublicAccess'
                    : 'properties.remoteLoginPortPublicAccess',
                value: 'Disabled',
                cli: 'ssh_public_access_enabled: false',
                azurerm: 'ssh_public_access_enabled = false',
            },
        },
        {
            reading: readAddress(compute, context),
            evidence: evidence(compute, address, 'its machines have addresses on the internet'),
            fact: address.fact,
            setting: {
                arm: 'properties.enableNodePublicIp',
                value: false,
                cli: 'enable_node_public_ip: false',
                azurerm: 'node_public_ip_enabled = false',
            },
        },
    ];
}
/** In a managed network there are no public addresses unless somebody asks for them. */
function readAddress(compute, context) {
    const governing = governingWorkspaceOf(compute, context);
    const managed = governing.ok && hasManagedNetwork(governing.workspace);
    return readSwitch({ name: 'enableNodePublicIp', fact: compute.enableNodePublicIp }, !managed);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/scopeWidth.js

/** Widest first; the last three are the words of the setting `maxScope`, with `resource-group`. */
const WIDTHS = [
    'root',
    'management-group',
    'subscription',
    'resource-group',
    'workspace',
    'endpoint',
];
/** An account is as narrow as it gets for its keys; so is anything below a workspace. */
function widthOf(context, scope) {
    const kind = (0,rbac_scopes/* scopeClass */.jf)(scope);
    if (kind !== 'resource')
        return kind;
    return isWorkspace(context, scope) ? 'workspace' : 'endpoint';
}
function isWider(width, limit) {
    return WIDTHS.indexOf(width) < WIDTHS.indexOf(limit);
}
/**
 * The widest scope at which operations are in their place: the policy's; but a role that only scores belongs on the one
 * endpoint that its holder calls.
 */
function limitFor({ settings }, operations) {
    const onlyScores = operations.every(({ verb }) => verb === 'score');
    return onlyScores && settings.maxScope === 'workspace' ? 'endpoint' : settings.maxScope;
}
/** For a sentence: "wider than the workspace". */
function describeLimit(limit, operations) {
    // An account is where its keys are; there is nothing narrower.
    if (operations.every(({ family }) => family === 'ai'))
        return 'the account';
    return `the ${limit.replaceAll('-', ' ')}`;
}
function isWorkspace(context, scope) {
    return (context.byKey((0,rbac_scopes/* scopeKey */.OD)(scope))?.kind === 'workspace' ||
        /\/providers\/microsoft\.machinelearningservices\/workspaces\/[^/]+$/.test((0,rbac_scopes/* scopeKey */.OD)(scope)));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml301-role-scope-too-broad.js










const aml301 = {
    id: 'AML301',
    name: 'role-scope-too-broad',
    since: '0.1.0',
    summary: 'Roles that get at endpoints are given where the endpoints are, and no wider.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'An assignment is inherited by everything below it: one on a subscription reaches every endpoint there is, and every one that somebody makes later without knowing of it. Roles that only read never fire here.',
    fix: 'Give the same role again at the workspace (a role that only scores: at the endpoint), then delete the wide assignment.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: ['SonarIaC S6387', 'CodeQL Bicep role scope', 'PSRule Azure.RBAC.LimitMGDelegation'],
    *check(context) {
        yield* unreadable(aml301, context);
        yield* unreadRoles(aml301, context);
        const allowed = allowedScopes(context);
        for (const grant of judgedGrants(context)) {
            if (allowed.has(grant.scopeKey))
                continue;
            // A delegation is made for a whole subscription or group, and is AML306's.
            if (!grant.delegated)
                yield* judgeScope(grant, context);
        }
    },
};
function* judgeScope(grant, context) {
    const all = effectiveOperations(grant);
    // Findings keep the list: where nothing is denied, all grants of a role share one.
    const operations = context.inventory.denyAssignments.length === 0
        ? all
        : all.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
    if (operations.length === 0)
        return;
    const width = widthOf(context, grant.scope);
    if (!isWider(width, limitFor(context, operations))) {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    yield (0,rules_rule/* fail */.fJ)(aml301, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}`,
        severity: severityOfGrant(grant, severityOf(width)),
        evidence: () => grantEvidence(context, grant, operations, `it stands at ${describeScope(context, grant.scope)}, wider than ${describeLimit(limitFor(context, operations), operations)}`),
        remediation: () => narrow(grant, context),
        inFile: () => `Assign the role where it is needed, at ${describeLimit(limitFor(context, operations), operations)}, in place of ${describeScope(context, grant.scope)}. Leave out what it does not need.`,
        identity: grantIdentity(grant),
    });
}
function severityOf(width) {
    if (width === 'resource-group')
        return 'medium';
    return width === 'workspace' || width === 'endpoint' ? 'low' : 'high';
}
/** The role again where it is needed, then the wide assignment away. */
function narrow(grant, context) {
    const { examples } = grant.reach;
    const targets = examples
        .map(({ id }) => id)
        .filter((id) => isWider(widthOf(context, grant.scope), widthOf(context, id)));
    const regrants = grant.eligible ? [] : targets.map((id) => regrantWords(grant, grant.roleId, id));
    return {
        text: `Give ${describePrincipal(context, grant.principalId, grant.principalType)} the role where it is needed, ` +
            `then delete the assignment at ${describeScope(context, grant.scope)}. Leave out what it does not need.`,
        command: [...(regrants.length === 0 ? [] : [shellCommand(...regrants)]), removalCommand([grant])].join('\n'),
        destructive: true,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/constrainedDelegation.js

/** Role Based Access Control Administrator: assigns roles and does nothing else. */
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';
/** Roles that a delegate may give without getting at a key: Reader, Cognitive Services OpenAI User, AcrPull. */
const HARMLESS_ROLES = [
    'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    '7f951dda-4ed3-4680-a7ca-43fe172d538d',
];
/**
 * An allow-list for giving roles and for taking them away: whoever may remove any assignment can lock everybody out.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
const ALLOW_LIST_CONDITION = [
    allow('write', 'Request', HARMLESS_ROLES),
    allow('delete', 'Resource', HARMLESS_ROLES),
].join(' AND ');
function allow(verb, source, roleIds) {
    const attribute = `@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
    return (`((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${verb}'})) OR ` +
        `(${attribute} ForAnyOfAnyValues:GuidEquals {${roleIds.join(', ')}}))`);
}
/** Gives the right to assign roles again, within an allow-list. */
function delegateWords(grant) {
    return [
        ...regrantWords(grant, ROLE_ADMINISTRATOR, grant.scope === '' ? '/' : grant.scope),
        ...['--condition-version', '2.0', '--condition', ALLOW_LIST_CONDITION],
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml302-role-too-powerful.js










const aml302 = {
    id: 'AML302',
    name: 'role-too-powerful',
    since: '0.1.0',
    summary: 'Whoever works with endpoints holds a role for that, and not one that may do everything.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Owner, Contributor and their likes may change whatever is there: networks, storage, vaults, and the settings that keep endpoints closed. A stolen session of theirs is worth the whole scope. Smaller built-in roles do the work.',
    fix: 'Give the smaller role that the finding names, at the workspace or account, then delete the assignment.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: ['SonarIaC S6381', 'Steampipe iam_subscription_contributor', 'CodeQL Bicep role'],
    *check(context) {
        yield* unreadable(aml302, context);
        yield* unreadRoles(aml302, context);
        for (const grant of relevantGrants(context)) {
            if (!grant.delegated)
                yield* judgePower(grant, context);
        }
    },
};
const DATA_SCIENTIST = {
    roleId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    name: 'AzureML Data Scientist',
};
const OPENAI_CONTRIBUTOR = {
    roleId: 'a001fd3d-188f-4b5d-821b-7da978bf7442',
    name: 'Cognitive Services OpenAI Contributor',
};
const DELEGATE = 'Role Based Access Control Administrator within an allow-list';
function* judgePower(grant, context) {
    const privileges = freePrivileges(context, grant);
    const writing = freeWriting(context, grant);
    if (privileges.length === 0 && writing === undefined) {
        if (grant.powers.endpoint.length > 0)
            yield judgeInvoker(grant, context);
        return;
    }
    const reach = grant.reach;
    const smaller = writing === undefined ? [] : smallerRoles(grant);
    const mayAssign = privileges.length > 0;
    const names = [...smaller.map(({ name }) => name), ...(mayAssign ? [DELEGATE] : [])].join(' and ');
    const doings = [
        ...(writing === undefined ? [] : ['change everything there']),
        ...(mayAssign ? ['decide who may do what'] : []),
    ].join(' and ');
    yield (0,rules_rule/* fail */.fJ)(aml302, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${doings}${reach.beyond === undefined ? `, where ${describeReach(reach)} would be served by ${names}` : `; for work with endpoints and accounts, ${names} would do`}`,
        severity: severityOfGrant(grant, 'high'),
        evidence: () => grantEvidence(context, grant, [
            ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
            ...privileges,
        ], 'it can do more than work with endpoints needs'),
        remediation: () => ({
            text: `Give ${names} in its place, at the workspace or account, then take this assignment away.`,
            command: [
                ...regrants(grant, smaller),
                ...(mayAssign && !grant.eligible ? [shellCommand(delegateWords(grant))] : []),
                removalCommand([grant]),
            ].join('\n'),
            destructive: true,
        }),
        inFile: () => `Assign what its work needs in place of this; for work with endpoints and accounts that is ${names}, at the workspace or account.`,
        identity: grantIdentity(grant),
    });
}
function smallerRoles({ reach }) {
    return [
        ...(reachesMachineLearning(reach) ? [DATA_SCIENTIST] : []),
        ...(reachesAiServices(reach) ? [OPENAI_CONTRIBUTOR] : []),
    ];
}
function regrants(grant, smaller) {
    if (grant.eligible)
        return [];
    return grant.reach.examples.flatMap(({ kind, id }) => smaller
        .filter((role) => (role === OPENAI_CONTRIBUTOR) === (kind === 'ai-services-account'))
        .map(({ roleId }) => shellCommand(regrantWords(grant, roleId, id))));
}
/** Whether a workload only calls an endpoint cannot be read from Azure, so this one is for a person to look at. */
function judgeInvoker(grant, context) {
    const { endpoint } = grant.powers;
    const scores = endpoint.find(({ verb }) => verb === 'score');
    const more = endpoint.filter(({ verb }) => verb !== 'score');
    const isWorkload = grant.principalType === 'ServicePrincipal' && !grant.eligible;
    if (!isWorkload || scores === undefined || more.length === 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml302, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} lets a workload deploy and read keys; if it only calls endpoints, a role with score/action alone would do`,
        severity: 'low',
        confidence: 'low',
        persona: 'auditor',
        evidence: grantEvidence(context, grant, [scores, ...more], 'a workload that only calls endpoints needs none of this but score/action'),
        remediation: {
            text: 'Ask what the workload does. If it only calls endpoints, give it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one), then take this assignment away.',
            command: removalCommand([grant]),
            destructive: true,
        },
        inFile: () => 'Ask what the workload does. If it only calls endpoints, assign it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one).',
        identity: [...grantIdentity(grant), 'invoker'],
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/declaredKeyReaders.js






const SAID_BY_WIDTH = (0,rules_rule/* notApplicable */.hH)('AML301 says so of the same assignment, and what to do about it');
const SAID_BY_POWER = (0,rules_rule/* notApplicable */.hH)('AML302 says so of the same assignment, and what to do about it');
/**
 * Whom files let read keys. What is to be mended in a file is the assignment, so each is judged once, and not every
 * endpoint that it reaches; one whose scope or role is too wide for anything is left to the rules that say so.
 */
function* judgeDeclaredReaders(rule, context, hasKeys) {
    for (const grant of relevantGrants(context)) {
        const operations = effectiveOperations(grant).filter((one) => revealsCredential(one) && !isDeniedBelow(context, grant, one.operation));
        if (operations.length === 0)
            yield rules_rule/* PASS */.CQ;
        else if (isWider(widthOf(context, grant.scope), limitFor(context, effectiveOperations(grant)))) {
            yield SAID_BY_WIDTH;
        }
        else if (freeWriting(context, grant) !== undefined || freePrivileges(context, grant).length > 0) {
            yield SAID_BY_POWER;
        }
        else
            yield readsKeys(rule, grant, operations, hasKeys(grant.scopeKey), context);
    }
}
function readsKeys(rule, grant, operations, hasKeys, context) {
    const dormant = hasKeys ? '' : ', which has none as it is declared';
    return (0,rules_rule/* fail */.fJ)(rule, {
        resource: grantResource(context, grant),
        message: `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${describeDoings(operations, grant.reach)}${dormant}`,
        severity: hasKeys ? severityOfGrant(grant, 'medium') : 'low',
        persona: hasKeys ? 'regular' : 'pedantic',
        evidence: grantEvidence(context, grant, operations, 'whoever reads a key holds it for good'),
        remediation: {
            text: 'Switch the keys off first (AML001, AML003, AML501): then nobody can read any. Where they must stay, assign a custom role that does the same and whose NotActions name the operations that read them.',
            destructive: false,
        },
        ...placedAtRole(grant),
        identity: grantIdentity(grant),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/keyReaders.js



/**
 * Steps of evidence in one finding, with the one that counts the rest: as many as a screen and a summary show. The
 * access report has all of them.
 */
const MOST_EVIDENCE = 10;
const CACHES = new WeakMap();
function keyReadersOf(context, operations, scope) {
    let node = CACHES.get(context);
    if (node === undefined) {
        node = {};
        CACHES.set(context, node);
    }
    const lists = operations.map((operation) => context.access.holders(operation, scope));
    for (const list of lists) {
        node.next ??= new WeakMap();
        let next = node.next.get(list);
        if (next === undefined) {
            next = {};
            node.next.set(list, next);
        }
        node = next;
    }
    node.readers ??= summarise(context, operations, lists);
    return node.readers;
}
/** Gives back what is remembered of all readers together; findings keep those that they name. */
function forgetReaders(context) {
    CACHES.delete(context);
    READERS.delete(context);
    context.access.forget();
}
const READERS = new WeakMap();
function summarise(context, operations, lists) {
    const allowed = allowedPrincipals(context);
    // There may be thousands, of whom few are named: nothing is kept of the others.
    const ids = [];
    const firstActive = [];
    const firstEligible = [];
    let eligible = 0;
    let aggravated = 0;
    let first;
    eachReader(context, operations, lists, (reader) => {
        const { holder, isActive, aggravations } = reader;
        if (allowed.has(holder.principalId))
            return;
        const named = isActive ? firstActive : firstEligible;
        if (named.length < MOST_EVIDENCE)
            named.push(reader);
        if (!isActive) {
            eligible += 1;
            return;
        }
        ids.push(holder.principalId);
        first ??= aggravations[0];
        aggravated += aggravations.length;
    });
    const active = ids.length;
    const all = active + eligible;
    const room = all > MOST_EVIDENCE ? MOST_EVIDENCE - 1 : all;
    const shown = [...firstActive, ...firstEligible].slice(0, room);
    const more = all - room;
    return {
        active,
        eligible,
        heads: countHeads(context, ids),
        aggravations: { first, count: aggravated },
        evidence: () => [
            ...shown.map((reader) => {
                reader.evidence ??= describeReader(context, reader);
                return reader.evidence;
            }),
            ...(more > 0
                ? [
                    {
                        what: `${more} more principals`,
                        where: 'access report',
                        why: 'all of them are listed there, with the string that grants it',
                    },
                ]
                : []),
        ],
    };
}
/** All lists are in the order of ids, and so is what comes of them. */
function eachReader(context, operations, lists, visit) {
    let known = READERS.get(context);
    if (known === undefined) {
        known = new WeakMap();
        READERS.set(context, known);
    }
    const at = lists.map(() => 0);
    // Millions of holders go through here, nearly all of them known: nothing is made for one of those.
    const holders = [];
    const by = [];
    for (;;) {
        let id;
        for (let index = 0; index < lists.length; index += 1) {
            const next = lists[index]?.[at[index] ?? 0]?.principalId;
            if (next !== undefined && next !== id && (id === undefined || next < id))
                id = next;
        }
        if (id === undefined)
            return;
        holders.length = 0;
        by.length = 0;
        for (let index = 0; index < lists.length; index += 1) {
            const next = at[index] ?? 0;
            const holder = lists[index]?.[next];
            if (holder?.principalId !== id)
                continue;
            at[index] = next + 1;
            holders.push(holder);
            by.push(operations[index] ?? '');
        }
        visit(readerOf(context, known, holders, by));
    }
}
/** The arrays are the caller's, who fills them anew each time. */
function readerOf(context, known, holders, operations) {
    const [holder] = holders;
    if (holder === undefined)
        throw new Error('somebody reads, or there is no reader');
    const entries = known.get(holder);
    const present = entries?.find((entry) => isOf(entry.holders, holders));
    if (present !== undefined)
        return present.reader;
    const chains = holders.flatMap((one, index) => one.chains.map((chain) => ({ chain, operation: operations[index] ?? '' })));
    const reader = {
        holder,
        chains,
        isActive: chains.some(({ chain }) => !chain.eligible),
        aggravations: aggravationsOf(context, holder, chains),
    };
    const entry = { holders: [...holders], reader };
    if (entries === undefined)
        known.set(holder, [entry]);
    else
        entries.push(entry);
    return reader;
}
function isOf(own, holders) {
    if (own.length !== holders.length)
        return false;
    for (let index = 0; index < own.length; index += 1)
        if (own[index] !== holders[index])
            return false;
    return true;
}
function describeReader(context, { holder, chains }) {
    const best = chains.find(({ chain }) => !chain.eligible) ?? chains[0];
    const principal = describePrincipal(context, holder.principalId, holder.principalType);
    if (best === undefined)
        return { what: principal, where: '', why: '' };
    const { chain } = best;
    const ways = new Set(chains.map((one) => one.chain.assignment.id)).size - 1;
    const operations = [
        ...new Set(chains
            .filter((one) => one.chain.assignment === chain.assignment)
            .map(({ operation }) => operation.replace(/^Microsoft\.[^/]+\//, ''))),
    ];
    const notes = [
        chain.through.length === 0 ? '' : `, through group ${chain.through.join(', then ')}`,
        chain.eligible ? '; eligible only: it has to be activated first' : '',
        chain.activated ? '; activated for a time' : '',
        chain.delegated ? '; delegated to another tenant (Azure Lighthouse)' : '',
        chain.conditional ? '; its condition does not limit this' : '',
        ways > 0 ? `; and in ${ways} more ${ways === 1 ? 'way' : 'ways'}` : '',
    ];
    return {
        what: principal,
        where: chain.assignment.id,
        why: `${chain.pattern} in ${chain.role.roleName} (${chain.role.roleId}) at ${chain.scope === '' ? '/' : chain.scope} ` +
            `grants ${operations.join(', ')}${notes.join('')}`,
    };
}
function aggravationsOf(context, holder, chains) {
    const name = describePrincipal(context, holder.principalId, holder.principalType);
    const counting = chains.filter(({ chain }) => !chain.eligible);
    const found = [];
    if (isGuest(context, holder.principalId))
        found.push(`${nameOf(context, holder.principalId)} is a guest`);
    if (holder.principalType === 'ForeignGroup')
        found.push(`${name} is of another tenant`);
    else if (counting.some(({ chain }) => chain.delegated))
        found.push(`${name} is of another tenant`);
    const guests = guestsIn(context, holder.principalId);
    if (guests.length > 0) {
        found.push(`${name} holds ${guests.length} ${guests.length === 1 ? 'guest' : 'guests'}`);
    }
    const above = counting.find(({ chain }) => ['root', 'management-group'].includes((0,rbac_scopes/* scopeClass */.jf)(chain.scope)));
    if (above !== undefined) {
        found.push(`${name} inherits it from ${above.chain.scope === '' ? '/' : above.chain.scope}`);
    }
    return found;
}
/** "34 people and 2 workloads, and the members of 1 group that could not be read". */
function sayReaders({ heads, eligible }) {
    const { people, workloads, closedGroups } = heads;
    const parts = [
        ...(people + workloads > 0 ? [sayHeads(heads)] : []),
        ...(closedGroups > 0
            ? [`the members of ${closedGroups} ${closedGroups === 1 ? 'group' : 'groups'} (not known)`]
            : []),
    ];
    if (parts.length === 0 && eligible > 0)
        return `nobody now, but ${eligible} after activating a role,`;
    const now = parts.length === 0 ? 'nobody now' : parts.join(' and ');
    return eligible === 0 ? now : `${now} (and ${eligible} more after activating a role)`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml303-key-reader.js












const ML = 'Microsoft.MachineLearningServices/workspaces';
/** What reads a credential of a resource of each kind. No condition of a role assignment limits any of them. */
const OPERATIONS = {
    'online-endpoint': [`${ML}/onlineEndpoints/listKeys/action`, `${ML}/onlineEndpoints/token/action`],
    'serverless-endpoint': [`${ML}/serverlessEndpoints/listKeys/action`],
    'batch-endpoint': [`${ML}/batchEndpoints/listKeys/action`],
    workspace: [
        `${ML}/listKeys/action`,
        `${ML}/connections/listsecrets/action`,
        `${ML}/datastores/listsecrets/action`,
    ],
    'ai-services-account': ['Microsoft.CognitiveServices/accounts/listKeys/action'],
};
/** What they read, for a sentence. */
const CREDENTIALS = {
    'online-endpoint': 'the keys or tokens of online endpoint',
    'serverless-endpoint': 'the keys of serverless endpoint',
    'batch-endpoint': 'the keys of batch endpoint',
    workspace: 'the keys, connection secrets or datastore secrets of workspace',
    'ai-services-account': 'the keys of AI services account',
};
/** Who can read a key can call the endpoint as nobody in particular, until the key is changed. */
const aml303 = {
    id: 'AML303',
    name: 'key-reader',
    since: '0.1.0',
    summary: 'Nobody can read the keys, tokens or stored secrets of an endpoint, a workspace or an account.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        ...ALL_GRANTS,
        'role-definitions',
        'deny-assignments',
        'management-groups',
    ],
    why: 'Whoever reads a key holds it for good: it works without a role, without a name in any log, and after its reader has ' +
        'left. Built-in roles that sound harmless read keys, through a wildcard or by name. In files each assignment of such ' +
        'a role is judged, unless AML301 or AML302 has found it already.',
    fix: 'Switch the keys off first (AML001, AML003, AML501): nothing else scales. Where they must stay, give a custom role ' +
        'whose NotActions name the operations that read them.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* unreadable(aml303, context);
        yield* unreadRoles(aml303, context);
        if ((0,inventory/* isOfFiles */.l$)(context.inventory)) {
            yield* judgeDeclaredReaders(aml303, context, (key) => {
                const resource = context.byKey(key);
                return (resource === undefined || !REACHED.has(resource.kind) || !hasNoKeys(resource));
            });
            return;
        }
        for (const kind of REACHED_KINDS) {
            for (const resource of context.all(kind))
                yield* judgeReaders(resource, context);
        }
        forgetReaders(context);
    },
};
const REACHED = new Set(REACHED_KINDS);
/** Without these, somebody may read keys and not be seen. */
const aml303_key_reader_BLINDING = [...ALL_GRANTS, 'role-definitions'];
function* judgeReaders(resource, context) {
    const readers = keyReadersOf(context, OPERATIONS[resource.kind], resource.id);
    const blind = (0,blindSpots/* hides */.A)(context, aml303_key_reader_BLINDING, resource.id);
    if (readers.active + readers.eligible === 0) {
        if (!blind)
            yield rules_rule/* PASS */.CQ;
        return;
    }
    const dormant = hasNoKeys(resource);
    yield (0,rules_rule/* fail */.fJ)(aml303, {
        resource,
        message: () => `${capitalise(sayReaders(readers))} can read ${CREDENTIALS[resource.kind]} ${resource.name}` +
            (blind ? ', as far as could be seen' : '') +
            (dormant ? ', which has none today; whoever may write to it can bring them back' : '') +
            sayAggravations(readers),
        severity: dormant ? 'low' : aml303_key_reader_severityOf(readers),
        persona: dormant ? 'pedantic' : 'regular',
        evidence: () => readers.evidence(),
        remediation: () => switchKeysOff(resource),
    });
}
function aml303_key_reader_severityOf({ active, aggravations }) {
    if (active === 0)
        return 'low';
    return aggravations.count > 0 ? 'high' : 'medium';
}
function sayAggravations({ aggravations }) {
    const { first, count } = aggravations;
    if (first === undefined)
        return '';
    return count === 1 ? `; ${first}` : `; ${first}, and ${count - 1} more such`;
}
/** Endpoints that ask Entra, and accounts without local auth, answer a request for their keys with nothing. */
function hasNoKeys(resource) {
    switch (resource.kind) {
        case 'online-endpoint': {
            const auth = readOnlineAuth(resource);
            return auth.ok && auth.meaning === 'entra';
        }
        case 'serverless-endpoint': {
            const auth = readServerlessAuth(resource);
            return auth.ok && auth.meaning === 'entra';
        }
        case 'batch-endpoint':
            return resource.authMode.state === 'known' && resource.authMode.value.toLowerCase() === 'aadtoken';
        case 'ai-services-account': {
            const localAuth = readLocalAuth(resource);
            return localAuth.ok && !localAuth.meaning;
        }
        case 'workspace':
            return false;
    }
}
function switchKeysOff(resource) {
    switch (resource.kind) {
        case 'ai-services-account':
            return remediate(resource.id, {
                text: 'Switch the keys of the account off once its callers use Entra tokens; then nobody can read them.',
                destructive: true,
            }, () => [
                ['az', 'resource', 'update', '--ids', resource.id, '--set', 'properties.disableLocalAuth=true'],
            ]);
        case 'workspace':
            return remediate(resource.id, {
                text: 'Let datastores use identities, and recreate connections with authType AAD, so that no secret is stored; ' +
                    'then take away roles that are not needed.',
                destructive: true,
            }, (names) => [
                [
                    ...[
                        'az',
                        'ml',
                        'workspace',
                        'update',
                        '--name',
                        names.name,
                        '--resource-group',
                        names.resourceGroup,
                    ],
                    ...['--subscription', names.subscription, '--system-datastores-auth-mode', 'identity'],
                ],
            ]);
        case 'online-endpoint':
            return isKubernetes(resource) ? succeedWithTokens(resource) : succeedWithEntra(resource);
        default:
    }
    return {
        text: 'Give the readers a custom role whose NotActions name the operations that read keys, at this scope alone.',
        destructive: true,
    };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/conditions.js + 1 modules
var conditions = __webpack_require__(2818);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml304-unconstrained-role-assigner.js











const aml304 = {
    id: 'AML304',
    name: 'unconstrained-role-assigner',
    since: '0.1.0',
    summary: 'Whoever may assign roles may assign only those that a condition lists.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Whoever assigns roles without a condition gives themselves any role that reads keys, and takes everybody else’s away. A condition that is about something else, or about reading, does not limit it.',
    fix: 'Give Role Based Access Control Administrator with a condition that lists the roles that may be given, then delete the unlimited assignment.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
    ],
    supersedes: [
        'Prowler iam_role_user_access_admin_restricted',
        'Steampipe iam_user_access_administrator',
        'CIS 5.3.3',
    ],
    *check(context) {
        yield* unreadable(aml304, context);
        yield* unreadRoles(aml304, context);
        for (const grant of relevantGrants(context)) {
            const power = freePrivileges(context, grant).find(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l);
            if (power === undefined) {
                if (grant.powers.limited.some(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l))
                    yield rules_rule/* PASS */.CQ;
                continue;
            }
            const reach = describeReach(grant.reach);
            const why = grant.condition === undefined
                ? 'there is no condition on it'
                : 'its condition does not limit the assigning of roles';
            yield (0,rules_rule/* fail */.fJ)(aml304, {
                resource: grantResource(context, grant),
                ...placedAtRole(grant),
                message: () => `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} give any role to anybody, those that open ${reach} among them`,
                severity: severityOfGrant(grant, 'high'),
                evidence: () => [
                    ...grantEvidence(context, grant, [power], why),
                    ...(grant.condition === undefined
                        ? []
                        : [{ what: grant.condition, where: placeOfCondition(grant.assignment), why }]),
                ],
                remediation: () => ({
                    text: 'Let it assign only the roles that you list (the command lists three that read no key; put your own in), then take the unlimited assignment away. What else the role did has to be given by another role.',
                    command: [
                        ...(grant.eligible ? [] : [shellCommand(delegateWords(grant))]),
                        removalCommand([grant]),
                    ].join('\n'),
                    destructive: true,
                }),
                inFile: () => `Assign Role Based Access Control Administrator (f58310d9-a9f6-439a-9e8d-f62e7b41a168) with a condition that lists the roles that may be given (conditionVersion '2.0'); Microsoft’s examples show how. What else the role did has to be given by another role.`,
                identity: grantIdentity(grant),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/aml305-bypassable-delegation-condition.js













const aml305 = {
    id: 'AML305',
    name: 'bypassable-delegation-condition',
    since: '0.1.0',
    summary: 'A condition on assigning roles lists roles that are harmless, for giving and for taking away.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'A condition looks like a fence and often is none: a list of forbidden roles lets every other role through, also one made tomorrow; an allow-list with Contributor in it is no limit; whoever may write role definitions puts Owner’s rights into a role that is allowed.',
    fix: 'Replace the condition by an allow-list (GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
        'https://learn.microsoft.com/azure/role-based-access-control/conditions-format',
    ],
    *check(context) {
        yield* unreadable(aml305, context);
        yield* unreadRoles(aml305, context);
        for (const grant of relevantGrants(context)) {
            const { condition } = grant;
            if (condition === undefined || isDeniedBelow(context, grant, conditions/* ASSIGN_ROLES */._l))
                continue;
            if (roleGrantsOperation(grant.role, conditions/* ASSIGN_ROLES */._l) !== undefined) {
                yield* judgeCondition(grant, condition, context);
            }
        }
    },
};
function* judgeCondition(grant, condition, context) {
    const limits = (0,conditions/* readDelegationCondition */.kn)(condition);
    const resource = grantResource(context, grant);
    const identity = grantIdentity(grant);
    if (limits.write.form === 'unparsable') {
        yield (0,rules_rule/* undecided */.oo)(aml305, resource, {
            kind: 'unresolved-expression',
            detail: `the condition of ${placeOfGrant(grant.assignment)} was not understood: ${limits.write.why}`,
        }, { identity, ...placedAtCondition(grant) });
        return;
    }
    // No limit at all is AML304's.
    if (limits.write.form === 'unlimited')
        return;
    if (limits.write.form === 'nothing') {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const holes = holesOf(grant, limits.write, limits.delete, context);
    const unread = limits.write.form === 'allow-list'
        ? limits.write.roleIds.filter((roleId) => context.access.role(roleId) === undefined)
        : [];
    if (holes.length > 0) {
        yield (0,rules_rule/* fail */.fJ)(aml305, {
            resource,
            message: `${grantSubject(context, grant)} has a condition that can be walked around: ${holes.map(({ what }) => what).join('; ')}`,
            severity: severityOfGrant(grant, 'high'),
            evidence: [
                ...grantEvidence(context, grant, [], 'may assign roles within this condition'),
                {
                    what: condition,
                    where: placeOfCondition(grant.assignment),
                    why: aml305_bypassable_delegation_condition_describeLimit(limits.write, context),
                },
                ...holes,
            ],
            remediation: {
                text: 'Replace it by an allow-list of roles that neither assign roles nor change endpoints (the command lists three; put your own in). Azure holds one assignment per principal, role and scope, so the old one goes first.',
                command: [
                    removalCommand([grant]),
                    ...(grant.eligible ? [] : [shellCommand(delegateWords(grant))]),
                ].join('\n'),
                destructive: true,
            },
            inFile: () => 'Replace the condition by an allow-list (ForAnyOfAnyValues:GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
            ...placedAtCondition(grant),
            identity,
        });
    }
    else if (unread.length > 0) {
        yield (0,rules_rule/* undecided */.oo)(aml305, resource, {
            kind: 'not-read',
            detail: `what these roles grant, which the condition of ${placeOfGrant(grant.assignment)} allows, could not be read: ${unread.slice(0, 5).join(', ')}`,
        }, { identity });
    }
    else
        yield rules_rule/* PASS */.CQ;
}
function placedAtCondition({ assignment }) {
    const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
    return condition === undefined ? {} : { origin: condition };
}
function holesOf(grant, write, removal, context) {
    const where = placeOfCondition(grant.assignment);
    const holes = [];
    if (write.form === 'deny-list') {
        holes.push({
            what: 'it forbids some roles and allows all others',
            where,
            why: 'a role with the same rights under another id is not on the list',
        });
    }
    if (write.form === 'principals-only') {
        holes.push({
            what: 'it limits to whom roles are given, and not which',
            where,
            why: 'Owner may be given to any principal that it lets through',
        });
    }
    if (write.form === 'allow-list') {
        for (const roleId of write.roleIds) {
            const power = strongPower(roleId, context);
            if (power === undefined)
                continue;
            holes.push({
                what: `it allows ${nameRole(roleId, context)}`,
                where: `role ${roleId}`,
                why: `${power.pattern} grants ${power.operation}`,
            });
        }
    }
    if (removal.form === 'unlimited' && roleGrantsOperation(grant.role, conditions/* REMOVE_ROLES */.Vj) !== undefined) {
        holes.push({
            what: 'it limits giving roles and not taking them away',
            where,
            why: `${conditions/* REMOVE_ROLES */.Vj} is not in the condition, so every assignment of the scope can be deleted`,
        });
    }
    const definitions = context.access.decide(grant.principalId, WRITE_DEFINITIONS, grant.scope);
    if (definitions.answer === 'yes') {
        holes.push({
            what: 'its holder may also write role definitions',
            where: definitions.chains[0] === undefined ? where : placeOfGrant(definitions.chains[0].assignment),
            why: `${definitions.why}, so a role that the condition allows can be made as strong as Owner`,
        });
    }
    return holes;
}
const WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
/** The first operation that makes an allowed role too strong to be given away. */
function strongPower(roleId, context) {
    const role = context.access.role(roleId);
    if (role === undefined)
        return undefined;
    const strong = [
        ...PRIVILEGE_OPERATIONS,
        ...ENDPOINT_OPERATIONS.filter(changesEndpoint).map(({ operation }) => operation),
    ];
    for (const operation of strong) {
        const pattern = (0,rbac_operations/* grantingPattern */.D)(role.permissions, operation);
        // Built-in roles that assign roles within a condition of their own pass on no more than that.
        if (pattern !== undefined && !(pattern.conditional && operation === conditions/* ASSIGN_ROLES */._l)) {
            return { operation, pattern: pattern.pattern };
        }
    }
    return undefined;
}
function aml305_bypassable_delegation_condition_describeLimit(limit, context) {
    if (limit.form === 'allow-list' || limit.form === 'deny-list') {
        const names = limit.roleIds.slice(0, 20).map((roleId) => nameRole(roleId, context));
        const more = limit.roleIds.length > 20 ? ` and ${limit.roleIds.length - 20} more` : '';
        return `${limit.form === 'allow-list' ? 'allows only' : 'allows all but'} ${names.join(', ')}${more}`;
    }
    return 'limits principals and no role';
}
function nameRole(roleId, context) {
    const role = context.access.role(roleId);
    return role === undefined ? roleId : `${role.roleName} (${roleId})`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml306-guest-principal.js









const aml306 = {
    id: 'AML306',
    name: 'guest-principal',
    since: '0.1.0',
    summary: 'Nobody of another tenant holds a role over endpoints.',
    severity: 'high',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'A guest’s password, devices and leaving are looked after by another organisation. Guests come in by name, inside groups, as groups of another tenant, and by delegations that no list of role assignments shows.',
    fix: 'Delete the assignment or take the guest out of the group; where the work must be done, give it an end by an access review.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-external-users',
        'https://learn.microsoft.com/azure/lighthouse/concepts/tenants-users-roles',
    ],
    supersedes: ['Steampipe iam_external_user_with_owner_role', 'ScoutSuite aad-guest-users'],
    *check(context) {
        yield* unreadable(aml306, context);
        yield* unreadRoles(aml306, context);
        const allowed = allowedPrincipals(context);
        const relevant = new Set(relevantGrants(context));
        // Where nobody holds anything, no guest was found to hold nothing.
        if (relevant.size === 0)
            return;
        for (const { id } of context.inventory.principals) {
            if (allowed.has(id) || !isGuest(context, id))
                continue;
            const held = grantsHeldBy(context, id).filter(({ grant }) => relevant.has(grant));
            yield held.length === 0 ? rules_rule/* PASS */.CQ : judgeGuest(id, held, context);
        }
        yield* judgeForeigners([...relevant], context);
    },
};
function judgeGuest(guestId, held, context) {
    const name = describePrincipal(context, guestId, 'User');
    const direct = held.filter(({ through }) => through.length === 0).map(({ grant }) => grant);
    const groups = [...new Set(held.flatMap(({ through }) => through.slice(-1)))].sort();
    const severity = aml306_guest_principal_severityOf(held.map(({ grant }) => grant));
    const [first] = held;
    return (0,rules_rule/* fail */.fJ)(aml306, {
        resource: {
            kind: 'principal',
            id: guestId,
            name: nameOf(context, guestId),
            origin: context.principal(guestId)?.origin ?? { kind: 'graph', path: `/users/${guestId}` },
        },
        message: `${capitalise(name)} holds ${held.length === 1 ? 'a role' : `${held.length} roles`} over ${describeReach(reachOf(context, first?.grant.scope ?? '/'))}${groups.length === 0 ? '' : `, through ${sayGroups(groups, context)}`}`,
        severity,
        evidence: held.slice(0, aml306_guest_principal_MOST_EVIDENCE).flatMap((one) => aml306_guest_principal_proof(one, context)),
        remediation: {
            text: 'Take the guest out of the groups named here and delete its own assignments, or have them reviewed and ended.',
            command: [
                ...(direct.length === 0 ? [] : [removalCommand(direct)]),
                ...groups.map((group) => shellCommand(['az', 'ad', 'group', 'member', 'remove', '--group', group, '--member-id', guestId])),
            ].join('\n'),
            destructive: true,
        },
    });
}
const aml306_guest_principal_MOST_EVIDENCE = 10;
function aml306_guest_principal_proof({ grant, through }, context) {
    const path = through.map((group) => nameOf(context, group)).join(', then ');
    const why = through.length === 0 ? 'the guest holds it itself' : `the guest is a member of ${path}`;
    const strong = [...grant.powers.privileges, ...grant.powers.endpoint];
    return grantEvidence(context, grant, strong, why);
}
/** Roles that get at endpoints, or that give roles, weigh more than those that read. */
function aml306_guest_principal_severityOf(grants) {
    const strong = grants.filter(isStrong);
    if (strong.some(({ eligible }) => !eligible))
        return 'high';
    return strong.length > 0 || grants.some(({ eligible }) => !eligible) ? 'medium' : 'low';
}
function isStrong({ powers }) {
    return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}
/** Groups of another tenant, and what is delegated to one: whom they stand for is known there alone. */
function* judgeForeigners(grants, context) {
    const foreign = new Map();
    for (const grant of grants) {
        const isForeign = grant.delegated ? isStrong(grant) : grant.principalType === 'ForeignGroup';
        if (!isForeign)
            continue;
        const key = grant.delegated ? grant.assignment.id : grant.principalId;
        foreign.set(key, [...(foreign.get(key) ?? []), grant]);
    }
    for (const [key, held] of foreign) {
        const [first] = held;
        if (first === undefined)
            continue;
        yield (0,rules_rule/* fail */.fJ)(aml306, {
            resource: {
                kind: first.delegated ? 'delegation' : 'principal',
                id: key,
                name: first.delegated ? (key.split('/').at(-1) ?? key) : nameOf(context, key),
                origin: first.assignment.origin,
            },
            message: first.delegated
                ? `${sayDelegation(first, context)} holds ${held.map(({ role }) => role.roleName).join(', ')} over ${describeReach(reachOf(context, first.scope))}, and no list of role assignments shows it`
                : `${held.map((grant) => describeGrant(context, grant)).join('; ')} opens ${describeReach(reachOf(context, first.scope))} to a group of another tenant`,
            severity: aml306_guest_principal_severityOf(held),
            evidence: held
                .slice(0, aml306_guest_principal_MOST_EVIDENCE)
                .flatMap((grant) => grantEvidence(context, grant, [...grant.powers.privileges, ...grant.powers.endpoint], first.delegated ? 'delegated by Azure Lighthouse' : 'its members are of another tenant')),
            remediation: {
                text: first.delegated
                    ? 'End the delegation, or have it made again with a role that reads no key.'
                    : 'Delete the assignment, or replace the group by one of this tenant.',
                // One delegation holds all its roles, so it is ended once.
                command: removalCommand(first.delegated ? [first] : held),
                destructive: true,
            },
        });
    }
}
function sayDelegation(grant, context) {
    const { assignment } = grant;
    const tenant = 'managedByTenantId' in assignment ? assignment.managedByTenantId : 'another';
    return `Tenant ${tenant} (${describeAuthorized(grant, context)})`;
}
function describeAuthorized({ assignment, principalId }, context) {
    if (!('authorizations' in assignment))
        return nameOf(context, principalId);
    const found = assignment.authorizations.find((one) => one.principalId.toLowerCase() === principalId);
    return found === undefined || found.displayName === '' ? principalId : found.displayName;
}
function sayGroups(groups, context) {
    const names = groups.map((group) => nameOf(context, group));
    return names.length > 3
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more groups`
        : names.join(', ');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml307-orphaned-assignment.js










const aml307 = {
    id: 'AML307',
    name: 'orphaned-assignment',
    since: '0.1.0',
    summary: 'Every role assignment belongs to somebody who exists and is active.',
    severity: 'low',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'A user that is restored, or an account that is switched on again, has its old rights at once, and nobody reviews what belongs to nobody.',
    fix: 'Delete the assignment.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/troubleshooting'],
    *check(context) {
        yield* unreadable(aml307, context);
        const canary = context.inventory.principals.some(({ exists }) => (0,inventory_fact/* knownValue */.jj)(exists) === true);
        const byPrincipal = new Map();
        for (const grant of relevantGrants(context)) {
            // Principals of other tenants are not in this directory, and are none the less there.
            if (grant.delegated || grant.principalType === 'ForeignGroup' || isOfOtherTenant(grant))
                continue;
            byPrincipal.set(grant.principalId, [...(byPrincipal.get(grant.principalId) ?? []), grant]);
        }
        let unseen = 0;
        for (const [principalId, grants] of byPrincipal) {
            const state = stateOf(principalId, context);
            if (state === 'unknown' || (state === 'missing' && !canary))
                unseen += 1;
            else
                yield state === 'active' ? rules_rule/* PASS */.CQ : judgeOrphan(principalId, state, grants, context);
        }
        if (unseen > 0 && (0,blindSpots/* firstGap */.D)(context, 'directory') === undefined)
            yield notKnown(unseen, canary);
    },
};
/** Only the directory's own word counts: `Unknown` as a type may be an answer cut short. */
function stateOf(principalId, context) {
    const principal = context.principal(principalId);
    if (principal === undefined)
        return 'unknown';
    const exists = (0,inventory_fact/* knownValue */.jj)(principal.exists);
    if (exists === undefined)
        return 'unknown';
    if (!exists)
        return 'missing';
    return (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false ? 'disabled' : 'active';
}
function isOfOtherTenant({ assignment }) {
    return 'delegatedManagedIdentity' in assignment && assignment.delegatedManagedIdentity !== undefined;
}
function judgeOrphan(principalId, state, grants, context) {
    const [first] = grants;
    const number = principalWords_count(grants.length, 'role belongs', 'roles belong');
    const isActive = grants.some(({ eligible }) => !eligible);
    const severity = grants.some(aml307_orphaned_assignment_isStrong) ? 'medium' : 'low';
    return (0,rules_rule/* fail */.fJ)(aml307, {
        resource: {
            kind: 'principal',
            id: principalId,
            name: principalId,
            origin: first?.assignment.origin ?? { kind: 'graph', path: '/directoryObjects/getByIds' },
        },
        message: state === 'missing'
            ? `${number} to ${principalId}, which the directory does not know any more`
            : `${number} to ${context.principal(principalId)?.type.toLowerCase() ?? 'principal'} ${principalId}, which is disabled`,
        severity: isActive ? severity : lowered(severity),
        evidence: grants.slice(0, 10).map((grant) => ({
            what: describeGrant(context, grant),
            where: placeOfGrant(grant.assignment),
            why: state === 'missing'
                ? 'the directory answered for others and does not know this principal'
                : 'disabled-principal: the account is switched off',
        })),
        remediation: {
            text: state === 'missing'
                ? 'Delete the assignments; they serve nobody.'
                : 'Delete the assignments, unless the account is to come back.',
            command: removalCommand(grants),
            destructive: true,
        },
        identity: [state],
    });
}
function aml307_orphaned_assignment_isStrong({ powers }) {
    return powers.endpoint.length + powers.privileges.length + powers.limited.length > 0;
}
function notKnown(unseen, canary) {
    const detail = canary
        ? `whether ${principalWords_count(unseen, 'principal', 'principals')} still exist was not asked or not answered`
        : `the directory did not answer for a single principal, so ${principalWords_count(unseen, 'one', 'ones')} that it does not name may exist all the same`;
    return (0,rules_rule/* undecided */.oo)(aml307, {
        kind: 'directory',
        id: 'directory',
        name: 'the directory',
        origin: { kind: 'graph', path: '/directoryObjects/getByIds' },
    }, { kind: 'not-read', detail });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml308-direct-user-assignment.js











const aml308_direct_user_assignment_ML = 'Microsoft.MachineLearningServices/workspaces';
/** Beside the operations on endpoints: writing that makes a role one to give to a group. */
const OTHER_WRITES = [`${aml308_direct_user_assignment_ML}/write`, `${aml308_direct_user_assignment_ML}/computes/write`, `${aml308_direct_user_assignment_ML}/jobs/write`, `${aml308_direct_user_assignment_ML}/datastores/write`];
const aml308 = {
    id: 'AML308',
    name: 'direct-user-assignment',
    since: '0.1.0',
    summary: 'People hold roles over endpoints through groups.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A role that somebody holds in person outlives the reason for it: leaving a team takes people out of its groups, and out of nothing else.',
    fix: 'Give the role to a security group, put the people in, delete their own assignments.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
    supersedes: ['PSRule Azure.RBAC.UseGroups'],
    *check(context) {
        yield* unreadable(aml308, context);
        yield* unreadRoles(aml308, context);
        const direct = new Map();
        for (const grant of relevantGrants(context)) {
            if (grant.eligible || grant.delegated || !writes(grant))
                continue;
            // Who activated a role holds it for an hour, in person by nature.
            if (grant.principalType !== 'User' || grant.activated) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            // In a file each assignment is a thing to mend by itself.
            const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
            const key = `${grant.scopeKey} ${grant.roleId}${own}`;
            const same = direct.get(key);
            if (same === undefined)
                direct.set(key, [grant]);
            else
                same.push(grant);
        }
        for (const grants of direct.values()) {
            const [first] = grants;
            if (first === undefined)
                continue;
            const names = grants.slice(0, 5).map(({ principalId }) => nameOf(context, principalId));
            const shown = names.join(', ') + (grants.length > 5 ? ` and ${grants.length - 5} more` : '');
            yield (0,rules_rule/* fail */.fJ)(aml308, {
                resource: grantResource(context, first),
                ...placedAtType(first),
                message: () => `${principalWords_count(grants.length, 'person holds', 'people hold')} ${first.role.roleName} at ${describeScope(context, first.scope)} in person, over ${describeReach(reachOf(context, first.scope))}: ${shown}`,
                evidence: () => grants.slice(0, 20).map((grant) => ({
                    what: describePrincipal(context, grant.principalId, 'User'),
                    where: placeOfGrant(grant.assignment),
                    why: `holds ${grant.role.roleName} (${grant.roleId}) itself, and not through a group`,
                })),
                remediation: () => ({
                    text: 'Give the role to a security group (GROUP_OBJECT_ID below), put these people in, then delete their own assignments.',
                    command: [
                        shellCommand([
                            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'GROUP_OBJECT_ID'],
                            ...['--assignee-principal-type', 'Group', '--role', first.roleId],
                            ...['--scope', first.scope === '' ? '/' : first.scope],
                        ]),
                        removalCommand(grants.slice(0, MOST_COMMANDS)),
                    ].join('\n'),
                    destructive: true,
                }),
                inFile: () => "Assign the role to a security group (principalType 'Group'), and put the person in.",
                identity: [first.roleId, ...grants.map(({ principalId }) => principalId)],
            });
        }
    },
};
function writes({ powers, role }) {
    return (powers.endpoint.length + powers.privileges.length + powers.limited.length > 0 ||
        powers.writesAnything !== undefined ||
        OTHER_WRITES.some((operation) => roleGrantsOperation(role, operation) !== undefined));
}
function placedAtType(grant) {
    const type = 'declared' in grant.assignment ? grant.assignment.declared?.principalType : undefined;
    return { ...placedAtRole(grant), ...(type === undefined ? {} : { origin: type }) };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml309-owner-count.js












const aml309 = {
    id: 'AML309',
    name: 'owner-count',
    since: '0.1.0',
    summary: 'A subscription has two or three owners.',
    severity: 'medium',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
    why: 'One owner is a single point of failure; many owners are many ways in, and each of them reads every key.',
    fix: 'Keep two or three, of whom one is for emergencies; give the others what their work needs.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
    supersedes: [
        'PSRule Azure.RBAC.LimitOwner',
        'Steampipe iam_subscription_owner_max_3',
        'CIS 5.7',
        'Azure Policy: A maximum of 3 owners should be designated for your subscription',
    ],
    *check(context) {
        yield* unreadable(aml309, context);
        yield* unreadRoles(aml309, context);
        const owning = groupByScope(roleGrants(context).filter(owns));
        const occupied = new Set(roleGrants(context).map(({ scopeKey }) => scopeKey));
        for (const subscription of subscriptionsOf(context)) {
            const above = keysAbove(context, subscription);
            // Somebody always has a role at a subscription: where nobody is seen, it was not looked at itself.
            if (above.some((key) => occupied.has(key))) {
                yield* judgeOwners(subscription, above.flatMap((key) => owning.get(key) ?? []), context);
            }
            else
                yield (0,rules_rule/* notApplicable */.hH)(`no role assignment at or above ${subscription} was read`);
        }
    },
};
/** The built-in role, by its id, for making somebody an owner; who is one is never told by it. */
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
/** Owner by what it can do: write to every provider, and give roles without a condition. */
function owns({ powers }) {
    return (powers.writesAnything !== undefined &&
        powers.privileges.some(({ operation }) => operation === conditions/* ASSIGN_ROLES */._l));
}
function* judgeOwners(subscription, grants, context) {
    const { min, max } = context.settings.owners;
    const owners = new Map();
    const standby = new Map();
    const closed = [];
    for (const grant of grants) {
        const into = grant.eligible ? standby : owners;
        const members = membersOf(grant, context);
        if (members === undefined) {
            if (!grant.eligible)
                closed.push(grant);
            continue;
        }
        for (const id of members)
            if (!into.has(id))
                into.set(id, {
                    grant,
                    ...(members.length === 1 && members[0] === grant.principalId ? {} : { through: grant.principalId }),
                });
    }
    const resource = scopeSubject(context, subscription, grants[0]?.assignment.origin ?? azure(subscription));
    const hidden = (0,blindSpots/* hides */.A)(context, [...ALL_GRANTS, 'role-definitions'], subscription);
    const number = owners.size;
    const more = [
        ...(standby.size > 0 ? [`${standby.size} more can become one by activating a role`] : []),
        ...(closed.length > 0 ? [`the members of ${principalWords_count(closed.length, 'group', 'groups')} are not known`] : []),
    ].map((text) => `; ${text}`);
    if (number > max || (number < min && closed.length === 0 && !hidden)) {
        yield (0,rules_rule/* fail */.fJ)(aml309, {
            resource,
            message: `Subscription ${resource.name} has ${number === 0 ? 'no owner' : principalWords_count(number, 'owner', 'owners')}, not ${min} to ${max}${more.join('')}`,
            evidence: [
                ...describeOwners(owners, context, 'owns it'),
                ...describeOwners(standby, context, 'can own it after activating a role'),
            ],
            remediation: number > max
                ? {
                    text: `Decide who of these stays (${min} to ${max}); delete the other assignments, or take people out of the groups. The command deletes all of them: leave out the ids that stay.`,
                    command: removalCommand([...new Set([...owners.values()].map(({ grant }) => grant))]),
                    destructive: true,
                }
                : {
                    text: 'Make somebody else an owner too (OBJECT_ID below), so that one lost account does not lose the subscription.',
                    command: shellCommand([
                        ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'OBJECT_ID'],
                        ...['--assignee-principal-type', 'User', '--role', OWNER, '--scope', subscription],
                    ]),
                    destructive: false,
                },
        });
    }
    else if (closed.length > 0) {
        const [first] = closed;
        yield (0,rules_rule/* undecided */.oo)(aml309, resource, {
            kind: 'missing-permission',
            detail: `${principalWords_count(number, 'owner is', 'owners are')} known, but not who is in ${closed
                .map(({ principalId }) => nameOf(context, principalId))
                .slice(0, 5)
                .join(', ')}, which holds ${first?.role.roleName ?? 'a role'} as a group`,
        });
    }
    else if (!hidden)
        yield rules_rule/* PASS */.CQ;
}
/** Members in place of a group; nobody for those who are gone; undefined when nobody could read them. */
function membersOf(grant, context) {
    if (isGroup(grant)) {
        const members = context.access.members(grant.principalId);
        if (members.state !== 'known')
            return undefined;
        return members.value.filter((id) => context.principal(id)?.type !== 'Group' && !isGone(id, context));
    }
    return isGone(grant.principalId, context) ? [] : [grant.principalId];
}
function isGroup({ principalType }) {
    return principalType === 'Group' || principalType === 'ForeignGroup';
}
function isGone(id, context) {
    const principal = context.principal(id);
    if (principal === undefined)
        return false;
    return (0,inventory_fact/* knownValue */.jj)(principal.exists) === false || (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) === false;
}
function describeOwners(owners, context, why) {
    return [...owners]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .slice(0, 20)
        .map(([id, { grant, through }]) => ({
        what: describePrincipal(context, id, through === undefined ? grant.principalType : 'Unknown'),
        where: placeOfGrant(grant.assignment),
        why: `${why}: ${grant.role.roleName} (${grant.roleId}) at ${grant.scope === '' ? '/' : grant.scope}${through === undefined ? '' : ` through group ${nameOf(context, through)}`}`,
    }));
}
function groupByScope(grants) {
    const groups = new Map();
    for (const grant of grants) {
        if (grant.scopeKind === 'resource-group' || grant.scopeKind === 'resource')
            continue;
        const present = groups.get(grant.scopeKey);
        if (present === undefined)
            groups.set(grant.scopeKey, [grant]);
        else
            present.push(grant);
    }
    return groups;
}
/** Subscriptions that hold something that was audited, in the order of their ids. */
function subscriptionsOf(context) {
    const found = new Set();
    for (const { id } of reachedResources(context)) {
        const subscription = /^\/subscriptions\/[^/]+/i.exec(id)?.[0];
        if (subscription !== undefined)
            found.add(subscription.toLowerCase());
    }
    return [...found].sort();
}
function azure(id) {
    return { kind: 'azure', id, apiVersion: '2022-04-01' };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml310-standing-privileged-access.js











const aml310 = {
    id: 'AML310',
    name: 'standing-privileged-access',
    since: '0.1.0',
    summary: 'People activate strong roles when they need them, and do not hold them all the time.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'role-assignments',
        'active-assignments',
        'role-definitions',
        'deny-assignments',
    ],
    why: 'A role that stands is there for whoever steals a session, at any hour. A role that is activated for an hour, with a reason, leaves a trace and is gone again. Workloads cannot activate anything: AML313 looks at theirs.',
    fix: 'Make the person or group eligible for the role through Privileged Identity Management, then delete the standing assignment.',
    docs: [
        'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
        'https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create',
    ],
    supersedes: ['cnspec pim', 'PSRule PIM', 'AzTS persistent access'],
    *check(context) {
        if (isUnlicensed(context)) {
            yield (0,rules_rule/* notApplicable */.hH)('this tenant has no licence for Privileged Identity Management');
            return;
        }
        yield* unreadable(aml310, context);
        yield* unreadRoles(aml310, context);
        const schedules = indexSchedules(context.inventory.activeAssignments);
        for (const grant of relevantGrants(context))
            yield* judgeStanding(grant, schedules, context);
    },
};
/** Azure answers so where the tenant has not bought the feature: that hides nothing. */
function isUnlicensed(context) {
    const gap = (0,blindSpots/* firstGap */.D)(context, 'active-assignments');
    return gap !== undefined && !(0,inventory/* hidesSomething */.OT)(gap);
}
function* judgeStanding(grant, schedules, context) {
    if (grant.eligible || grant.delegated || !isHeldByPeople(grant))
        return;
    const privileges = freePrivileges(context, grant);
    if (privileges.length === 0 && freeWriting(context, grant) === undefined)
        return;
    const schedule = schedules.get((0,rbac_scopes/* scopeKey */.OD)(grant.assignment.id)) ??
        schedules.get(holding(grant)) ??
        inPlace(grant.assignment);
    if (schedule === undefined) {
        // Without a schedule to look at, only a gap says whether there is one.
        if ((0,blindSpots/* hides */.A)(context, ['active-assignments'], grant.scope) || grant.activated)
            return;
    }
    if (grant.activated || schedule?.assignmentType === 'Activated') {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const days = standingDays(schedule);
    if (days <= context.settings.maxStandingDays || isEmptyGroup(grant, context)) {
        yield rules_rule/* PASS */.CQ;
        return;
    }
    const { hiddenEnd } = schedule?.declared ?? {};
    if (hiddenEnd !== undefined) {
        const reason = { kind: 'unresolved-expression', detail: hiddenEnd };
        const resource = grantResource(context, grant);
        yield (0,rules_rule/* undecided */.oo)(aml310, resource, reason, { identity: grantIdentity(grant), ...placedAtEnd(schedule) });
        return;
    }
    const span = Number.isFinite(days) ? `for ${Math.round(days)} days` : 'without an end';
    const isGroup = grant.principalType === 'Group';
    yield (0,rules_rule/* fail */.fJ)(aml310, {
        resource: grantResource(context, grant),
        ...placedAtRole(grant),
        message: () => `${grantSubject(context, grant)} stands ${span} for ${describeHolders(context, grant)}: nobody has to activate it`,
        severity: privileges.length > 0 ? 'high' : 'medium',
        // Membership of a group may itself be activated, which is to be seen in the directory alone.
        confidence: (schedule === undefined && !isDeclared(grant)) || isGroup ? 'medium' : 'high',
        evidence: () => [
            {
                what: describeGrant(context, grant),
                where: placeOfGrant(schedule ?? grant.assignment),
                why: schedule === undefined
                    ? isDeclared(grant)
                        ? 'an assignment that is declared without Privileged Identity Management never ends'
                        : 'Privileged Identity Management lists no schedule for it, so it never ends'
                    : isDeclared(grant)
                        ? `it is declared to last ${span}`
                        : `assignmentType is ${schedule.assignmentType} and endDateTime is ${schedule.endDateTime ?? 'not set'}`,
            },
            ...(isGroup
                ? [
                    {
                        what: 'it is a group',
                        where: isDeclared(grant) ? placeOfGrant(grant.assignment) : grant.principalId,
                        why: 'if its members are eligible through PIM for Groups, this is in order: say so in the policy',
                    },
                ]
                : []),
        ],
        remediation: () => ({
            text: 'Make it eligible (the request below is for a year), see that it can be activated, then delete the standing assignment.',
            command: [
                scheduleRequest('roleEligibilityScheduleRequests', grant, {
                    requestType: 'AdminAssign',
                    scheduleInfo: { expiration: { type: 'AfterDuration', duration: 'P365D' } },
                }),
                removalCommand([grant]),
            ].join('\n'),
            destructive: true,
        }),
        inFile: () => 'Declare an eligibility in its place (Microsoft.Authorization/roleEligibilityScheduleRequests, or azurerm_pim_eligible_role_assignment), which its holder activates when there is need.',
        ...(isDeclared(grant) ? placedAtEnd(schedule) : {}),
        identity: grantIdentity(grant),
    });
}
function isDeclared({ assignment }) {
    return assignment.origin.kind === 'file';
}
function placedAtEnd(schedule) {
    const expiration = schedule?.declared?.expiration;
    return expiration === undefined ? {} : { origin: expiration };
}
function isHeldByPeople({ principalType }) {
    return principalType === 'User' || principalType === 'Group' || principalType === 'ForeignGroup';
}
/** Nobody stands where nobody is in: members who are eligible for the group come and go. */
function isEmptyGroup({ principalType, principalId }, context) {
    if (principalType !== 'Group')
        return false;
    const members = context.access.members(principalId);
    return members.state === 'known' && members.value.length === 0;
}
function standingDays(schedule) {
    const { startDateTime, endDateTime } = schedule ?? {};
    if (startDateTime === undefined || endDateTime === undefined)
        return Number.POSITIVE_INFINITY;
    const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / 86_400_000;
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}
/** A schedule that Azure lists and that no role assignment belongs to. */
function inPlace(assignment) {
    return 'assignmentType' in assignment ? assignment : undefined;
}
function indexSchedules(schedules) {
    const found = new Map();
    for (const schedule of schedules) {
        if (schedule.roleAssignmentId !== undefined)
            found.set((0,rbac_scopes/* scopeKey */.OD)(schedule.roleAssignmentId), schedule);
        const key = holding(schedule);
        // The row of the principal itself says more than that of a member of a group.
        if (!found.has(key) || schedule.memberType === 'Direct')
            found.set(key, schedule);
    }
    return found;
}
function holding(held) {
    return `${held.principalId} ${held.roleId} ${(0,rbac_scopes/* scopeKey */.OD)(held.scope)}`.toLowerCase();
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml311-assignment-above-subscription.js









const aml311 = {
    id: 'AML311',
    name: 'assignment-above-subscription',
    since: '0.1.0',
    summary: 'No role over endpoints is given above the subscription.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        ...ALL_GRANTS,
        'role-definitions',
        'deny-assignments',
        'management-groups',
    ],
    why: 'An assignment on a management group or on / reaches every subscription there is and every one to come, and does not show in the list of the subscription. User Access Administrator at / is what a global administrator gets by elevating access, and what is forgotten afterwards.',
    fix: 'Delete the assignment; give the role at the subscription or below to those who need it there.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/elevate-access-global-admin',
        'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
    ],
    supersedes: ['PSRule Azure.RBAC.LimitMGDelegation'],
    *check(context) {
        yield* unreadable(aml311, context);
        yield* unreadRoles(aml311, context);
        const allowed = allowedScopes(context);
        for (const grant of relevantGrants(context)) {
            if (allowed.has(grant.scopeKey))
                continue;
            const kind = grant.scopeKind;
            const isAbove = kind === 'root' || kind === 'management-group';
            const powers = [
                ...freePrivileges(context, grant),
                ...effectiveOperations(grant).filter(({ operation }) => !isDeniedBelow(context, grant, operation)),
            ];
            if (powers.length === 0)
                continue;
            if (!isAbove) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            yield (0,rules_rule/* fail */.fJ)(aml311, {
                resource: grantResource(context, grant),
                ...placedAtRole(grant),
                message: `${grantSubject(context, grant)} stands above every subscription: it lets ${describeHolders(context, grant)} get at ${describeReach(grant.reach)} and at all that comes later`,
                severity: severityOfGrant(grant, aml311_assignment_above_subscription_severityOf(grant, context)),
                evidence: grantEvidence(context, grant, powers, sayHeight(grant)),
                remediation: {
                    text: 'Delete it. Where its holder needs the role, give it at the subscription or below; a global administrator can elevate access again when there is need.',
                    command: removalCommand([grant]),
                    destructive: true,
                },
                inFile: () => 'Assign the role at the subscription or below, to those who need it there.',
                identity: grantIdentity(grant),
            });
        }
    },
};
function aml311_assignment_above_subscription_severityOf({ scope }, context) {
    return (0,rbac_scopes/* scopeClass */.jf)(scope) === 'root' || isRootGroup(scope, context) ? 'high' : 'medium';
}
/** The group above all others: it has the tenant's id for a name, and is the last one above any subscription. */
function isRootGroup(scope, context) {
    const { inventory } = context;
    const name = scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
    if (name === inventory.tenantId?.toLowerCase())
        return true;
    // Which of them is above the others is not known where they are known by what is inherited from them alone.
    if ((0,blindSpots/* hides */.A)(context, ['management-groups'], scope))
        return false;
    return Object.values(inventory.managementGroups).some((groups) => groups.length > 1 && groups.at(-1)?.toLowerCase().split('/').at(-1) === name);
}
function sayHeight({ scope }) {
    return (0,rbac_scopes/* scopeClass */.jf)(scope) === 'root'
        ? 'it stands at /, where a global administrator puts it by elevating access'
        : 'it stands at a management group, and every subscription below inherits it';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml312-classic-administrator.js




const aml312 = {
    id: 'AML312',
    name: 'classic-administrator',
    since: '0.1.0',
    summary: 'No classic administrator is left over.',
    severity: 'low',
    persona: 'pedantic',
    only: 'azure',
    needs: ['classic-administrators'],
    why: 'Classic administrators lost their effect on 31 August 2024. What is left grants nothing, and makes lists longer that people read to find who does have access.',
    fix: 'Delete the entry; where its person still needs a role, give an Azure role.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/classic-administrators'],
    supersedes: ['PSRule Azure.RBAC.CoAdministrator', 'AzTS classic administrators'],
    *check(context) {
        yield* unreadable(aml312, context, ['classic-administrators']);
        const bySubscription = new Map();
        for (const one of context.inventory.classicAdministrators) {
            const present = bySubscription.get(one.subscriptionId) ?? [];
            bySubscription.set(one.subscriptionId, [...present, one]);
        }
        const looked = context.inventory.scopes.some(({ nothing, state }) => nothing !== 'not-found' && state !== 'unreadable');
        if (bySubscription.size === 0 && looked && !(0,blindSpots/* hides */.A)(context, ['classic-administrators'], '/'))
            yield rules_rule/* PASS */.CQ;
        for (const [subscriptionId, left] of bySubscription) {
            const [first] = left;
            if (first === undefined)
                continue;
            const name = subscriptionId.split('/').at(-1) ?? subscriptionId;
            const emails = left.map(({ emailAddress }) => emailAddress);
            yield (0,rules_rule/* fail */.fJ)(aml312, {
                resource: { kind: 'subscription', id: `/subscriptions/${name}`, name, origin: first.origin },
                message: `Subscription ${name} still lists ${left.length} classic ${left.length === 1 ? 'administrator' : 'administrators'}, who can do nothing any more: ${emails.slice(0, 5).join(', ')}${emails.length > 5 ? ` and ${emails.length - 5} more` : ''}`,
                evidence: left.slice(0, 20).map(({ id, emailAddress, role }) => ({
                    what: `${emailAddress} is ${role}`,
                    where: id,
                    why: 'retired on 31 August 2024, without effect since',
                })),
                remediation: {
                    text: 'Delete the entries.',
                    command: shellCommand(...left
                        .slice(0, 10)
                        .map(({ id }) => ['az', 'rest', '--method', 'delete', '--url', `${id}?api-version=2015-06-01`])),
                    destructive: true,
                },
                identity: emails.map((email) => email.toLowerCase()).sort(),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/dist/src/rules/concern.js




const CONCERNS = new WeakMap();
/**
 * Whether what holds at a scope concerns what was audited: the scope is above an endpoint, workspace or account that was
 * looked at, or lies in a scope that was named. Nothing concerns a scope that holds nothing.
 */
function concernsAudit(context, scope) {
    const concern = concernOf(context);
    const present = concern.known.get(scope);
    if (present !== undefined)
        return present;
    const made = reachesAnything(reachOf(context, scope)) || isWithinPlaces(context, scope);
    concern.known.set(scope, made);
    return made;
}
/** What a principal holds, itself or through groups, that concerns what was audited. */
function grantsHere(context, principalId) {
    return grantsHeldBy(context, principalId)
        .map(({ grant }) => grant)
        .filter(({ scope }) => concernsAudit(context, scope));
}
/** Whether a role was made for a scope that was named, or for one in it. */
function isMadeForAudited(context, { assignableScopes }) {
    return assignableScopes.some((scope) => isWithinPlaces(context, scope));
}
/**
 * Whether the identity of a federated credential is a matter of what was audited: it holds something there, lies there,
 * or something there runs as it. `principalId` where it is known.
 */
function trustConcernsAudit(context, { holder, origin }, principalId) {
    if (origin.kind === 'file')
        return true;
    if (holder.kind === 'managed-identity') {
        const key = (0,rbac_scopes/* scopeKey */.OD)(holder.id);
        if (concernOf(context).identities.has(key) || isWithinPlaces(context, key))
            return true;
    }
    // Whose it is was not read: then it may be anybody's.
    if (principalId === undefined)
        return holder.kind === 'application';
    return grantsHere(context, principalId).length > 0;
}
function isWithinPlaces(context, scope) {
    const { places } = concernOf(context);
    return keysAbove(context, scope).some((key) => places.has(key));
}
function concernOf(context) {
    const present = CONCERNS.get(context);
    if (present !== undefined)
        return present;
    const { scopes, resources } = context.inventory;
    const places = new Set(scopes
        .filter(({ scope, nothing }) => nothing === undefined && reachesAnything(reachOf(context, scope)))
        .map(({ scope }) => (0,rbac_scopes/* scopeKey */.OD)(scope)));
    const identities = new Set();
    for (const resource of resources) {
        if ('identity' in resource)
            for (const key of attached(resource.identity))
                identities.add(key);
        if (resource.kind !== 'workspace')
            continue;
        for (const fact of [resource.storageAccount, resource.keyVault, resource.containerRegistry]) {
            const key = (0,inventory_fact/* knownValue */.jj)(fact);
            if (key !== undefined)
                places.add((0,rbac_scopes/* scopeKey */.OD)(key));
        }
        const primary = (0,inventory_fact/* knownValue */.jj)(resource.primaryUserAssignedIdentity);
        if (primary !== undefined)
            identities.add((0,rbac_scopes/* scopeKey */.OD)(primary));
    }
    const made = { places, identities, known: new Map() };
    CONCERNS.set(context, made);
    return made;
}
function attached({ userAssigned }) {
    return userAssigned.map(({ key }) => (0,rbac_scopes/* scopeKey */.OD)(key));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/gitHubTrust.js








/** @see https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * `github`: exactly GitHub's issuer, or one that the policy names. `odd`: meant to be GitHub's, and not it. `other`: a
 * cluster, another cloud, anything that is no business of these rules.
 */
function issuerKind({ issuer, subject }, context) {
    if (issuer.state !== 'known')
        return 'unknown';
    const expected = [GITHUB_ISSUER, ...context.settings.allowedIssuers];
    if (expected.includes(issuer.value))
        return 'github';
    const looksLike = /token\.actions\.|_services\/token|github|\.ghe\.com/i.test(issuer.value) ||
        (0,inventory_fact/* knownValue */.jj)(subject)?.startsWith('repo:') === true;
    return looksLike ? 'odd' : 'other';
}
/** What the credential asks of a token. A plain subject is compared exactly, letter case included. */
function expectationOf({ subject, claimsMatchingExpression }) {
    const expression = (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression);
    if (expression !== undefined && expression !== '')
        return readExpression(expression);
    const text = (0,inventory_fact/* knownValue */.jj)(subject);
    if (text !== undefined && text !== '')
        return { ok: true, tests: [{ claim: 'sub', operator: 'eq', value: text }] };
    const unread = [subject, claimsMatchingExpression].find(({ state }) => state === 'unknown');
    return {
        ok: false,
        why: unread?.state === 'unknown' ? unread.reason.detail : 'it has neither a subject nor an expression',
    };
}
/** For a sentence: the subject or the expression as it stands. */
function sayTrust({ subject, claimsMatchingExpression }) {
    return (0,inventory_fact/* knownValue */.jj)(subject) || (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression) || 'a subject that could not be read';
}
/** Where a person can look at it: the line of what it asks of a token, or its name. */
function placeOfTrust(credential) {
    const origin = originOfTrust(credential);
    return origin.kind === 'file' ? placeOf(origin) : `federated credential ${credential.name}`;
}
/** Where the subject or the expression stands, in a file. */
function originOfTrust({ subject, claimsMatchingExpression, origin }) {
    if (origin.kind !== 'file')
        return origin;
    return claimsMatchingExpression.origin ?? subject.origin ?? origin;
}
const IDENTITIES = new WeakMap();
function gitHubTrust_identitiesOf(context) {
    const present = IDENTITIES.get(context);
    if (present !== undefined)
        return present;
    const byAppId = new Map();
    for (const { id, appId } of context.inventory.principals) {
        if (appId.state === 'known')
            byAppId.set(appId.value.toLowerCase(), id);
    }
    for (const resource of context.all('managed-identity')) {
        const client = (0,inventory_fact/* knownValue */.jj)(resource.clientId)?.toLowerCase();
        const principal = (0,inventory_fact/* knownValue */.jj)(resource.principalId)?.toLowerCase();
        if (client !== undefined && principal !== undefined && !byAppId.has(client))
            byAppId.set(client, principal);
    }
    const applications = new Map(context.inventory.applications.map((one) => [one.appId.toLowerCase(), one]));
    const byPrincipal = new Map();
    for (const credential of context.inventory.federatedCredentials) {
        const principal = resolve(credential, context, byAppId);
        if (principal === undefined)
            continue;
        byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), credential]);
    }
    const made = { byAppId, applications, byPrincipal };
    IDENTITIES.set(context, made);
    return made;
}
function resolve({ holder }, context, byAppId) {
    if (holder.kind === 'application')
        return byAppId.get(holder.id.toLowerCase());
    const resource = context.byKey(holder.id);
    return resource?.kind === 'managed-identity' ? (0,inventory_fact/* knownValue */.jj)(resource.principalId)?.toLowerCase() : undefined;
}
/** Object id of the principal that a federated credential lets somebody be; undefined when nobody could say. */
function principalBehind(credential, context) {
    return resolve(credential, context, gitHubTrust_identitiesOf(context).byAppId);
}
/** Why a rule has nothing to say of a federated credential that was met on the way. */
const TRUSTED_ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('its identity holds nothing at, above or below what was audited');
/** Whether the identity of a federated credential is a matter of what was audited: see `concern.ts`. */
function concernsTrust(credential, context) {
    return trustConcernsAudit(context, credential, principalBehind(credential, context));
}
/** Federated credentials of a principal that trust GitHub, or mean to. */
function gitHubCredentials(principalId, context) {
    return (gitHubTrust_identitiesOf(context).byPrincipal.get(principalId) ?? []).filter((credential) => {
        const kind = issuerKind(credential, context);
        return kind === 'github' || kind === 'odd';
    });
}
/** The app registration behind a service principal of this tenant. */
function applicationOf(principalId, context) {
    const appId = (0,inventory_fact/* knownValue */.jj)(context.principal(principalId)?.appId ?? { state: 'absent' });
    return appId === undefined ? undefined : gitHubTrust_identitiesOf(context).applications.get(appId.toLowerCase());
}
/** Object id of the service principal of an app registration. */
function principalOf({ appId }, context) {
    return gitHubTrust_identitiesOf(context).byAppId.get(appId.toLowerCase());
}
/** The identity that trusts, as what a finding is about. */
function trustSubject(credential, context) {
    const { holder, origin } = credential;
    if (holder.kind === 'managed-identity') {
        const resource = context.byKey(holder.id);
        if (resource !== undefined)
            return { ...resource, origin };
        const last = holder.id.split('/').at(-1) ?? holder.id;
        return declaredSubject(credential) ?? { kind: 'managed-identity', id: holder.id, name: last, origin };
    }
    const application = gitHubTrust_identitiesOf(context).applications.get(holder.id.toLowerCase());
    return (declaredSubject(credential, application?.displayName) ?? {
        kind: 'application',
        id: holder.id,
        name: application?.displayName ?? holder.id,
        origin,
    });
}
/** In a file the credential itself is what to mend; the identity may be declared elsewhere, or nowhere. */
function declaredSubject({ holder, name, origin }, holderName = (0,standIn/* stoodFor */.H)(holder.id.split('/').at(-1) ?? '')) {
    if (origin.kind !== 'file')
        return undefined;
    const who = holderName ?? holder.id.split('/').at(-1) ?? '';
    return { kind: holder.kind, id: `${origin.file}#${who}/${name}`, name: who === '' ? name : who, origin };
}
/** Replaces what a federated credential trusts by one subject. */
function retrustCommand(credential, subject, context) {
    const audiences = (0,inventory_fact/* knownValue */.jj)(credential.audiences) ?? ['api://AzureADTokenExchange'];
    const issuer = issuerKind(credential, context) === 'github'
        ? ((0,inventory_fact/* knownValue */.jj)(credential.issuer) ?? GITHUB_ISSUER)
        : GITHUB_ISSUER;
    const names = azNames(trustSubject(credential, context).id);
    if (credential.holder.kind === 'managed-identity' && names !== undefined) {
        return shellCommand([
            ...['az', 'identity', 'federated-credential', 'update', '--name', credential.name],
            ...['--identity-name', names.name, ...groupFlags(names)],
            ...['--issuer', issuer, '--subject', subject, '--audiences', ...audiences],
        ]);
    }
    return shellCommand([
        ...['az', 'ad', 'app', 'federated-credential', 'update', '--id', credential.holder.id],
        ...['--federated-credential-id', credential.name],
        ...['--parameters', JSON.stringify({ name: credential.name, issuer, subject, audiences })],
    ]);
}
/** Takes a federated credential away. */
function distrustCommand(credential, context) {
    const names = azNames(trustSubject(credential, context).id);
    if (credential.holder.kind === 'managed-identity' && names !== undefined) {
        return shellCommand([
            ...['az', 'identity', 'federated-credential', 'delete', '--name', credential.name],
            ...['--identity-name', names.name, ...groupFlags(names), '--yes'],
        ]);
    }
    return shellCommand([
        ...['az', 'ad', 'app', 'federated-credential', 'delete', '--id', credential.holder.id],
        ...['--federated-credential-id', credential.name],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml313-workload-identity-privileged.js












const aml313 = {
    id: 'AML313',
    name: 'workload-identity-privileged',
    since: '0.1.0',
    summary: 'No workload may do everything in a subscription, or decide there who may do what.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Nobody asks a workload for a second factor, and it cannot activate a role for an hour: what it holds stands at all times, for whoever runs code in it.',
    fix: 'Give it a role on the resource group or workspace that it works on; split the identity that deploys from the one that calls.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
        'https://learn.microsoft.com/entra/workload-id/workload-identities-overview',
    ],
    supersedes: ['AzTS Azure_Subscription_AuthZ_Dont_Grant_SPNs_Privileged_Roles'],
    *check(context) {
        yield* unreadable(aml313, context);
        yield* unreadRoles(aml313, context);
        const privileged = new Map();
        for (const grant of relevantGrants(context)) {
            if (grant.principalType !== 'ServicePrincipal' || grant.delegated)
                continue;
            const isWide = !['resource-group', 'resource'].includes(grant.scopeKind);
            const isStrong = freePrivileges(context, grant).length > 0 || freeWriting(context, grant) !== undefined;
            if (!isWide || !isStrong)
                yield rules_rule/* PASS */.CQ;
            else {
                // In a file each assignment is a thing to mend by itself.
                const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
                const key = `${grant.principalId}${own}`;
                privileged.set(key, [...(privileged.get(key) ?? []), grant]);
            }
        }
        for (const grants of privileged.values())
            yield* judgeWorkload(grants, context);
    },
};
function* judgeWorkload(grants, context) {
    const [first] = grants;
    if (first === undefined)
        return;
    const { principalId } = first;
    const inFile = first.assignment.origin.kind === 'file';
    const isActive = grants.some(({ eligible }) => !eligible);
    const more = grants.length > 1 ? `, and ${principalWords_count(grants.length - 1, 'role', 'roles')} more like it` : '';
    yield (0,rules_rule/* fail */.fJ)(aml313, {
        resource: inFile
            ? grantResource(context, first)
            : {
                kind: 'service-principal',
                id: principalId,
                name: nameOf(context, principalId),
                origin: first.assignment.origin,
            },
        ...placedAtRole(first),
        message: `${describeGrant(context, first)}${more}: a workload gets at ${describeReach(reachOf(context, first.scope))} and everything else there`,
        severity: isActive ? 'high' : 'medium',
        evidence: [
            ...grants.slice(0, 10).flatMap((grant) => {
                const writing = freeWriting(context, grant);
                const powers = [
                    ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
                    ...freePrivileges(context, grant),
                ];
                return grantEvidence(context, grant, powers, 'held by a workload, at a subscription or above');
            }),
            ...describeWaysIn(principalId, context),
        ],
        remediation: {
            text: `Give ${describePrincipal(context, principalId, 'ServicePrincipal')} a role on what it works on, then take these away. A landing zone’s own deployer may stay: name it in the policy (allowedPrincipals), with the reason.`,
            command: removalCommand(grants),
            destructive: true,
        },
        inFile: () => 'Assign it a role on what it works on, in place of this. A landing zone’s own deployer may stay: exempt it here, with the reason.',
        ...(inFile ? { identity: grantIdentity(first) } : {}),
    });
}
/** How somebody comes to be the workload: what it is, which repositories it trusts, which secrets it has. */
function describeWaysIn(principalId, context) {
    const principal = context.principal(principalId);
    const type = principal === undefined ? undefined : (0,inventory_fact/* knownValue */.jj)(principal.servicePrincipalType);
    const trusts = gitHubCredentials(principalId, context);
    const application = applicationOf(principalId, context);
    const passwords = application?.passwords;
    const secrets = passwords?.state === 'known'
        ? passwords.value.filter(({ endDateTime }) => !(Date.parse(endDateTime) <= context.now)).length
        : 0;
    return [
        ...(type === undefined
            ? []
            : [
                {
                    what: `servicePrincipalType is ${type}`,
                    where: principal?.origin.kind === 'file' ? placeOf(principal.origin) : principalId,
                    why: 'what kind of workload it is',
                },
            ]),
        ...trusts.slice(0, 5).map((trust) => ({
            what: sayTrust(trust),
            where: placeOfTrust(trust),
            why: 'runs of this repository act as it (AML604)',
        })),
        ...(secrets === 0
            ? []
            : [
                {
                    what: principalWords_count(secrets, 'client secret', 'client secrets'),
                    where: `application ${application?.appId ?? ''}`,
                    why: 'whoever holds one acts as it (AML605)',
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml314-unstable-role-reference.js



const aml314_unstable_role_reference_MEANINGS = {
    'role-by-name': {
        says: (written) => `names its role by ${JSON.stringify(written)}`,
        why: 'names of built-in roles change (Azure AI User became Foundry User), their GUIDs do not',
        fix: 'name the role by its GUID (role_definition_id)',
    },
    'name-not-derived': {
        says: () => 'has a name that is not made by guid()',
        why: 'a name that differs from one deployment to the next makes a second assignment, or fails as a conflict',
        fix: 'make the name by guid(scope, principal id, role id)',
    },
    'no-principal-type': {
        says: () => 'does not say what kind of principal it is for',
        why: 'right after an identity was made, Azure cannot find it in the directory, and the deployment fails',
        fix: 'set principalType (principal_type)',
    },
    'no-condition-version': {
        says: () => 'has a condition without a version',
        why: 'without conditionVersion 2.0 the condition is refused or read in another grammar',
        fix: "set conditionVersion to '2.0'",
    },
};
const aml314 = {
    id: 'AML314',
    name: 'unstable-role-reference',
    since: '0.1.0',
    summary: 'Declared role assignments name roles by GUID, themselves by guid(), and say what kind of principal they are for.',
    severity: 'info',
    persona: 'pedantic',
    only: 'files',
    needs: ['files'],
    why: 'Such an assignment works today, and fails or doubles itself on another day: when Microsoft renames a role, when the template is deployed again, when the identity is younger than the directory’s copies of it.',
    fix: 'Name the role by its GUID, derive the name of the assignment with guid(), and set principalType and conditionVersion.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
        'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template',
    ],
    *check(context) {
        for (const assignment of context.inventory.roleAssignments) {
            if (assignment.origin.kind !== 'file')
                continue;
            const { unstable = [] } = assignment;
            yield unstable.length === 0 ? rules_rule/* PASS */.CQ : aml314_unstable_role_reference_judge(assignment, unstable, context);
        }
    },
};
function aml314_unstable_role_reference_judge(assignment, unstable, context) {
    const { id, origin, declared } = assignment;
    const [first] = unstable;
    const place = placeOf(origin);
    const symbol = declared?.symbol ?? id.slice(id.lastIndexOf('/') + 1);
    const name = symbol.includes('{') ? 'role assignment' : symbol;
    return (0,rules_rule/* fail */.fJ)(aml314, {
        resource: { kind: 'role-assignment', id: fileOf(origin, symbol), name, origin },
        message: `The role assignment at ${place} ${unstable.map(({ kind, written }) => aml314_unstable_role_reference_MEANINGS[kind].says(written)).join('; it ')}.`,
        identity: unstable.map(({ kind }) => kind).sort(),
        evidence: unstable.map((reference) => ({
            what: `it ${aml314_unstable_role_reference_MEANINGS[reference.kind].says(reference.written)}`,
            where: placeOf(reference.origin),
            why: aml314_unstable_role_reference_MEANINGS[reference.kind].why,
        })),
        remediation: {
            text: `In the file: ${unstable.map(({ kind }) => aml314_unstable_role_reference_MEANINGS[kind].fix).join('; ')}.`,
            destructive: false,
        },
        edits: () => unstable.some(({ kind }) => kind === 'no-principal-type') ? sayType(assignment, context) : [],
        ...(first === undefined ? {} : { origin: first.origin }),
    });
}
/** Only where a file makes or looks up the principal, so that its type is certain. */
function sayType({ principalId, declared }, context) {
    const type = context.principal(principalId)?.type ?? 'Unknown';
    return type === 'Unknown' ? [] : addBeside(declared?.principal, 'principalType', type);
}
/** The same next time, wherever the assignment stands in its file. */
function fileOf(origin, symbol) {
    return origin.kind === 'file' ? `${origin.file}#${symbol}` : symbol;
}

// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __webpack_require__(9318);
;// CONCATENATED MODULE: ./build/dist/src/rules/customRoles.js










/** Custom roles once each, in the order of their ids. */
function customRoles({ inventory }) {
    const found = new Map();
    for (const role of inventory.roleDefinitions) {
        if (role.type === 'CustomRole' && !found.has(role.roleId))
            found.set(role.roleId, role);
    }
    return [...found.values()].sort((left, right) => (left.roleId < right.roleId ? -1 : 1));
}
const USES = new WeakMap();
/** Who holds the role, in whatever way, where it concerns what was audited. */
function usesOf(context, roleId) {
    let uses = USES.get(context);
    if (uses === undefined) {
        const found = new Map();
        for (const grant of roleGrants(context)) {
            if (grant.assignment.origin.kind !== 'file' && !concernsAudit(context, grant.scope))
                continue;
            const present = found.get(grant.roleId);
            if (present === undefined)
                found.set(grant.roleId, [grant]);
            else
                present.push(grant);
        }
        uses = found;
        USES.set(context, uses);
    }
    return uses.get(roleId) ?? [];
}
/** Why a rule has nothing to say of a custom role that Azure lists and that is a matter of somewhere else. */
const customRoles_ELSEWHERE = (0,rules_rule/* notApplicable */.hH)('nobody holds it at, above or below what was audited');
/**
 * Whether a custom role is a matter of what was audited: somebody holds it there, or it was made for a scope that was
 * named. That it could be assigned there, because it was made for something wider, is not enough.
 */
function concernsRole(context, role) {
    if (role.origin.kind === 'file')
        return true;
    return usesOf(context, role.roleId).length > 0 || isMadeForAudited(context, role);
}
/** Nobody is harmed by a role that nobody holds, as far as all of those could be read who might. */
function isUnused(context, roleId) {
    // A role that a file declares is there to be held, whoever is given it.
    if ((0,inventory/* isOfFiles */.l$)(context.inventory))
        return false;
    return usesOf(context, roleId).length === 0 && !areHoldersHidden(context);
}
/** "held by 34 people", "held by nobody". */
function sayUses(context, roleId) {
    const holders = new Set(usesOf(context, roleId).map(({ principalId }) => principalId));
    if (holders.size === 0 && areHoldersHidden(context))
        return 'who holds it could not be read';
    if (holders.size === 0 && (0,inventory/* isOfFiles */.l$)(context.inventory))
        return 'no file assigns it';
    const heads = countHeads(context, holders);
    const groups = principalWords_count(heads.closedGroups, 'group', 'groups');
    const closed = heads.closedGroups > 0 ? [`${groups} whose members are not known`] : [];
    const open = closed.length > 0 && heads.people + heads.workloads === 0 ? [] : [sayHeads(heads)];
    return `held by ${[...open, ...closed].join(' and ')}`;
}
function areHoldersHidden(context) {
    return (0,blindSpots/* hides */.A)(context, ALL_GRANTS, '/');
}
function roleSubject(role) {
    const { origin, roleId, roleName, declared } = role;
    const id = origin.kind === 'azure'
        ? origin.id
        : origin.kind === 'file' && declared !== undefined
            ? `${origin.file}#${declared.symbol}`
            : `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
    return { kind: 'role-definition', id, name: roleName, origin };
}
/** In a file: where the string stands that is too much. */
function placedAtPattern(role, pattern) {
    const origin = originOfPattern(role, pattern);
    return origin === undefined ? {} : { origin };
}
/** Every wildcard of every `permissions[]` object that reaches one of the operations. */
function wildcardsReaching(role, operations) {
    const found = new Map();
    for (const { actions, notActions } of role.permissions) {
        for (const pattern of actions.filter((one) => one.includes('*'))) {
            for (const operation of operations) {
                if (!(0,rbac_operations/* matchesOperation */.j)(pattern, operation))
                    continue;
                if (notActions.some((one) => (0,rbac_operations/* matchesOperation */.j)(one, operation)))
                    continue;
                const reached = found.get(pattern);
                if (reached === undefined)
                    found.set(pattern, new Set([operation]));
                else
                    reached.add(operation);
            }
        }
    }
    return [...found].map(([pattern, reached]) => ({ pattern, operations: [...reached] }));
}
/** True when a pattern stands for every provider. */
function isEveryProvider(pattern) {
    return (0,rbac_operations/* matchesOperation */.j)(pattern, WRITE_ANYTHING) || (0,rbac_operations/* matchesOperation */.j)(pattern, DO_ANYTHING);
}
/** Fetches a definition to edit and puts the edited one back: Azure replaces it as a whole. */
function editCommand({ roleName, assignableScopes }) {
    const scope = assignableScopes[0];
    const list = [
        ...['az', 'role', 'definition', 'list', '--name', roleName, '--custom-role-only', 'true'],
        ...(scope === undefined ? [] : ['--scope', scope]),
        ...['--query', '[0]'],
    ];
    return [
        `${shellCommand(list)} > role.json`,
        shellCommand(['az', 'role', 'definition', 'update', '--role-definition', '@role.json']),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml401-custom-role-wildcard.js








const NOTEBOOK_KEYS = 'Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read';
const ENDPOINTS = ENDPOINT_OPERATIONS.map(({ operation }) => operation);
/** What NotActions that only name writes forget; each of them changes who may do what. */
const AUTHORIZATION_REST = [
    'Microsoft.Authorization/roleAssignments/write',
    'Microsoft.Authorization/roleAssignments/delete',
    'Microsoft.Authorization/roleDefinitions/write',
    'Microsoft.Authorization/roleDefinitions/delete',
    'Microsoft.Authorization/elevateAccess/action',
    'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
    'Microsoft.Authorization/roleEligibilityScheduleRequests/write',
    'Microsoft.Authorization/roleManagementPolicies/write',
    'Microsoft.Authorization/locks/delete',
    'Microsoft.Authorization/policyAssignments/delete',
    'Microsoft.Authorization/policyExemptions/write',
];
const aml401 = {
    id: 'AML401',
    name: 'custom-role-wildcard',
    since: '0.1.0',
    summary: 'Custom roles name what they grant.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A wildcard grants what nobody thought of, and what Azure adds next year. NotActions take away what somebody did think of, and deny nothing: another role gives it back. A role that nobody holds weighs low, one for a management group more. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Write down the operations that the role is for, in place of the wildcard.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/custom-roles',
        'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    ],
    supersedes: [
        'Prowler iam_subscription_roles_owner_custom_not_created',
        'Checkov CKV_AZURE_39',
        'Trivy AZU-0030',
        'Steampipe iam_no_custom_role',
        'ScoutSuite rbac custom administrator',
        'SonarIaC S6385',
    ],
    *check(context) {
        yield* unreadable(aml401, context);
        for (const role of customRoles(context)) {
            yield concernsRole(context, role) ? judgeWildcards(role, context) : customRoles_ELSEWHERE;
        }
    },
};
function judgeWildcards(role, context) {
    const reaching = wildcardsReaching(role, [
        WRITE_ANYTHING,
        DO_ANYTHING,
        ...PRIVILEGE_OPERATIONS,
        ...ENDPOINTS,
        NOTEBOOK_KEYS,
    ]);
    const wilds = reaching.map((one) => judgeOne(one, role, context)).filter((one) => one !== undefined);
    const worst = finding/* SEVERITIES */.o.find((severity) => wilds.some((one) => one.severity === severity));
    if (worst === undefined)
        return rules_rule/* PASS */.CQ;
    const shown = wilds.filter(({ severity }) => severity === worst).map(({ evidence }) => evidence.what);
    const severity = weigh(worst, role, context);
    return (0,rules_rule/* fail */.fJ)(aml401, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} grants ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ` and ${shown.length - 3} more wildcards` : ''}${describeClone(role)}; ${sayUses(context, role.roleId)}`,
        severity,
        persona: worst === 'info' ? 'auditor' : 'regular',
        evidence: wilds.map(({ evidence }) => evidence),
        remediation: {
            text: 'Put the operations that the role is for in place of the wildcard (edit role.json between the two commands). Whoever relied on the rest loses it.',
            command: editCommand(role),
            destructive: true,
        },
        inFile: () => 'Write down the operations that the role is for, in place of the wildcard. Whoever relied on the rest loses it.',
        ...placedAtPattern(role, shown[0]),
    });
}
function judgeOne({ pattern, operations }, role, context) {
    const where = placeOfRole(role, pattern);
    const reaches = (wanted) => operations.filter((one) => wanted.includes(one));
    const anything = reaches([WRITE_ANYTHING, DO_ANYTHING]);
    if (anything.length > 0) {
        const what = anything.includes(WRITE_ANYTHING) ? 'writing' : 'every action';
        return { severity: 'high', evidence: { what: pattern, where, why: `grants ${what} at every provider` } };
    }
    const privileges = reaches(PRIVILEGE_OPERATIONS);
    if (privileges.length > 0) {
        return { severity: 'high', evidence: { what: pattern, where, why: `grants ${privileges.join(', ')}` } };
    }
    const endpoints = reaches(ENDPOINTS);
    // Narrower wildcards than a provider's are AML402's, which knows what to put in their place.
    if (endpoints.length > 0 && /^[^/]+\/\*/.test(pattern)) {
        return { severity: 'medium', evidence: { what: pattern, where, why: `grants ${endpoints.join(', ')}` } };
    }
    if (reaches([NOTEBOOK_KEYS]).length > 0 && notebookKeysMatter(role, context)) {
        return {
            severity: 'info',
            evidence: { what: pattern, where, why: `ends in read, and grants ${NOTEBOOK_KEYS} as well` },
        };
    }
    return undefined;
}
/** Notebooks run on compute instances, and the keys to them are read by whoever may read everything. */
function notebookKeysMatter(role, context) {
    const instances = context
        .all('compute')
        .some(({ computeType }) => computeType.state === 'known' && computeType.value.toLowerCase() === 'computeinstance');
    return instances && usesOf(context, role.roleId).length > 0;
}
/** A clone of Contributor is not an owner: says what its NotActions leave open. */
function describeClone(role) {
    if (roleGrantsOperation(role, WRITE_ANYTHING) === undefined)
        return '';
    const open = AUTHORIZATION_REST.filter((operation) => roleGrantsOperation(role, operation) !== undefined);
    const assigns = open.includes('Microsoft.Authorization/roleAssignments/write');
    if (assigns)
        return ', which is as much as Owner';
    if (open.length === 0)
        return ', which is as much as Contributor';
    return `, which is as much as Contributor, and its NotActions leave open ${open.map((one) => one.slice('Microsoft.Authorization/'.length)).join(', ')}`;
}
/** Nobody is harmed by a role that nobody holds; a role for a whole management group is held by many soon. */
function weigh(severity, role, context) {
    if (severity === 'info')
        return 'info';
    const isWide = role.assignableScopes.some((scope) => ['root', 'management-group'].includes((0,rbac_scopes/* scopeClass */.jf)(scope)));
    const base = isUnused(context, role.roleId) ? 'low' : severity;
    if (!isWide)
        return base;
    return base === 'low' ? 'medium' : 'high';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml402-custom-role-grants-keys.js








const aml402_custom_role_grants_keys_ML = 'Microsoft.MachineLearningServices/workspaces';
const REVEALING = [
    ...ENDPOINT_OPERATIONS.filter(revealsCredential).map(({ operation }) => operation),
    `${aml402_custom_role_grants_keys_ML}/listKeys/action`,
];
const CHANGING_KEYS = ENDPOINT_OPERATIONS.filter(({ verb }) => verb === 'rotate').map(({ operation }) => operation);
const SCORE = `${aml402_custom_role_grants_keys_ML}/onlineEndpoints/score/action`;
const aml402 = {
    id: 'AML402',
    name: 'custom-role-grants-keys',
    since: '0.1.0',
    summary: 'Custom roles read keys only where they say so by name.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
    why: 'A wildcard such as onlineEndpoints/*/action looks like scoring and reads the keys as well; two sample roles in Microsoft’s own guide do. Nobody who was given such a role for scoring knows what else it opens. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Write onlineEndpoints/score/action in place of the wildcard, or name the operations that read keys in NotActions.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
        'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    ],
    *check(context) {
        yield* unreadable(aml402, context);
        for (const role of customRoles(context)) {
            if (!concernsRole(context, role)) {
                yield customRoles_ELSEWHERE;
                continue;
            }
            // What stands for every provider is AML401's.
            const wild = wildcardsReaching(role, REVEALING).filter(({ pattern }) => !isEveryProvider(pattern));
            const literal = REVEALING.filter((operation) => isNamed(role, operation));
            if (wild.length > 0)
                yield judgeWild(role, wild, context);
            else if (literal.length > 0)
                yield judgeLiteral(role, literal, context);
            else
                yield rules_rule/* PASS */.CQ;
        }
    },
};
function judgeWild(role, wild, context) {
    const [first] = wild;
    const reached = [...new Set(wild.flatMap(({ operations }) => operations))];
    const more = wild.length > 1 ? ` and ${wild.length - 1} more` : '';
    return (0,rules_rule/* fail */.fJ)(aml402, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} grants ${first?.pattern ?? ''}${more}, which reads keys too (${reached.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
        severity: isUnused(context, role.roleId) ? 'low' : 'medium',
        evidence: wild.map(({ pattern, operations }) => ({
            what: pattern,
            where: placeOfRole(role, pattern),
            why: `grants ${operations.join(', ')}; ${replacement(pattern, role)}`,
        })),
        remediation: {
            text: `In role.json, between the two commands: ${wild.map(({ pattern }) => `for ${pattern}, ${replacement(pattern, role)}`).join('. ')}.`,
            command: editCommand(role),
            destructive: true,
        },
        inFile: () => `${wild.map(({ pattern }) => `For ${pattern}: ${replacement(pattern, role)}`).join('. ')}.`,
        edits: () => wild.flatMap(({ pattern }) => replaceAt(originOfPattern(role, pattern), pattern, spellOut(pattern, role))),
        ...placedAtPattern(role, first?.pattern),
    });
}
/** What all online endpoints offer beside keys and tokens. */
const HARMLESS = [
    ...['read', 'write', 'delete', 'score/action'],
    ...['deployments/read', 'deployments/write', 'deployments/delete', 'deployments/getLogs/action'],
].map((operation) => `${aml402_custom_role_grants_keys_ML}/onlineEndpoints/${operation}`);
/**
 * What a wildcard for online endpoints grants beside keys, operation by operation; nothing for wider ones, of which nobody
 * knows all. NotActions stay beside it and still count.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
function spellOut(pattern, role) {
    if (!/\/workspaces\/onlineEndpoints\/\*(?:\/[a-z]+)?$/i.test(pattern))
        return [];
    return HARMLESS.filter((operation) => (0,rbac_operations/* matchesOperation */.j)(pattern, operation) && roleGrantsOperation(role, operation) !== undefined);
}
/** The exact strings to write instead. */
function replacement(pattern, role) {
    const excluded = [...REVEALING, ...CHANGING_KEYS].filter((operation) => (0,rbac_operations/* matchesOperation */.j)(pattern, operation) && roleGrantsOperation(role, operation) !== undefined);
    const narrow = /onlineEndpoints\/\*(?:\/action)?$/i.test(pattern);
    if (narrow)
        return `write ${SCORE} in its place`;
    const score = (0,rbac_operations/* matchesOperation */.j)(pattern, SCORE)
        ? `write ${SCORE} in its place if it is for scoring; else `
        : '';
    return `${score}add to NotActions: ${excluded.join(', ')}`;
}
/** Somebody wrote the operation down, so somebody meant it: worth a look, not an alarm. */
function judgeLiteral(role, operations, context) {
    const [named] = operations;
    return (0,rules_rule/* fail */.fJ)(aml402, {
        resource: roleSubject(role),
        message: `Custom role ${role.roleName} reads keys by name (${operations.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
        severity: 'low',
        persona: 'pedantic',
        evidence: operations.map((operation) => ({
            what: roleGrantsOperation(role, operation)?.pattern ?? operation,
            where: placeOfRole(role, roleGrantsOperation(role, operation)?.pattern),
            why: 'the operation is named, so it is meant',
        })),
        remediation: {
            text: 'See that whoever holds the role still needs the key; an endpoint that asks Entra needs no key at all (AML001).',
            command: editCommand(role),
            destructive: true,
        },
        ...placedAtPattern(role, named === undefined ? undefined : roleGrantsOperation(role, named)?.pattern),
    });
}
function isNamed(role, operation) {
    const pattern = roleGrantsOperation(role, operation)?.pattern;
    return pattern?.includes('*') === false;
}
function shorten(operation) {
    return operation.replace(/^Microsoft\.(?:MachineLearningServices\/workspaces|CognitiveServices)\//, '');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationTargets.js





/** What somebody is after. */
const GOALS = ['reads a key', 'assigns roles', 'acts as a stronger identity'];
const escalationTargets_INDEXES = new WeakMap();
/** Where a step of this kind, taken at this place, leads. A step without a target leads nowhere. */
function targetsOf(context, kind, at) {
    switch (kind) {
        case 'give-role':
            return reachesAnything(reachOf(context, at)) ? [gain('reads a key', at)] : [];
        case 'rewrite-role':
            return reachesAnything(reachOf(context, at))
                ? [gain('reads a key', at), gain('assigns roles', at)]
                : [];
        case 'federate':
        case 'assign-identity':
            return below(context, 'identities', at, indexIdentities);
        case 'deploy':
            return below(context, 'endpoints', at, indexEndpoints);
        case 'run-job':
        case 'rewrite-compute':
            return below(context, 'computes', at, indexComputes);
        case 'write-code':
            return below(context, 'storage', at, indexStorage);
        case 'push-image':
            return below(context, 'registries', at, indexRegistries);
        case 'open-vault':
            return below(context, 'vaults', at, indexVaults);
        case 'join-group':
        case 'add-secret':
            return [{ becomes: at, resource: { id: at, name: at } }];
    }
}
/** Gives the room of what was found back. */
function forgetTargets(context) {
    escalationTargets_INDEXES.delete(context);
}
/** Whether a step of this kind, taken at this place, leads to anybody or anything at all. */
function leadsSomewhere(context, kind, at) {
    // Asked for by the hundred thousand, so without making the targets.
    return kind === 'give-role' || kind === 'rewrite-role'
        ? reachesAnything(reachOf(context, at))
        : kind === 'join-group' || kind === 'add-secret' || targetsOf(context, kind, at).length > 0;
}
function gain(gains, at) {
    return { gains, at, resource: { id: at === '' ? '/' : at, name: at === '' ? '/' : at } };
}
function below(context, name, at, make) {
    let indexes = escalationTargets_INDEXES.get(context);
    if (indexes === undefined) {
        indexes = new Map();
        escalationTargets_INDEXES.set(context, indexes);
    }
    let index = indexes.get(name);
    if (index === undefined) {
        index = indexByScope(context, make(context));
        indexes.set(name, index);
    }
    return index.get(at) ?? [];
}
/**
 * Every target under the scope of its resource and under all scopes above at which somebody holds a role, in a stable
 * order.
 */
function indexByScope(context, targets) {
    const found = new Map();
    // Sorted before they are filed under each of the scopes above them: that is one list, and not thousands.
    const sorted = [...targets]
        .map(([key, target]) => ({ key, target, id: idOf(target) }))
        .sort((left, right) => (left.id < right.id ? -1 : 1));
    const held = new Set(roleGrants(context).map((grant) => grant.scopeKey));
    const above = new Map();
    for (const { key, target } of sorted) {
        let scopes = above.get(key);
        if (scopes === undefined) {
            scopes = (0,rbac_scopes/* scopesAbove */.JO)(key, context.inventory.managementGroups).filter((scope) => held.has(scope));
            above.set(key, scopes);
        }
        for (const scope of scopes) {
            const present = found.get(scope);
            if (present === undefined)
                found.set(scope, [target]);
            else
                present.push(target);
        }
    }
    return found;
}
function idOf(target) {
    return `${'becomes' in target ? target.becomes : target.at} ${target.resource.id}`;
}
function* indexIdentities(context) {
    for (const resource of context.all('managed-identity')) {
        const id = (0,inventory_fact/* knownValue */.jj)(resource.principalId);
        if (id !== undefined)
            yield [resource.key, { becomes: id.toLowerCase(), resource }];
    }
}
function* indexEndpoints(context) {
    for (const resource of context.all('online-endpoint'))
        yield* runs(context, resource, resource.key);
}
function* indexComputes(context) {
    for (const resource of context.all('compute'))
        yield* runs(context, resource, resource.key);
}
function* indexStorage(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.storageAccount);
        if (key !== undefined)
            yield* runsIn(context, workspace, key.toLowerCase(), ['compute']);
    }
}
function* indexRegistries(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.containerRegistry);
        if (key !== undefined)
            yield* runsIn(context, workspace, key.toLowerCase(), ['compute', 'online-endpoint']);
    }
}
function* indexVaults(context) {
    for (const workspace of context.all('workspace')) {
        const key = (0,inventory_fact/* knownValue */.jj)(workspace.keyVault);
        if (key !== undefined) {
            yield [key.toLowerCase(), { gains: 'reads a key', at: workspace.key, resource: workspace }];
        }
    }
}
/** Identities of what runs in a workspace, filed under the store that it runs from. */
function* runsIn(context, workspace, key, kinds) {
    for (const child of context.childrenOf(workspace.key)) {
        if (kinds.includes(child.kind))
            yield* runs(context, child, key);
    }
}
function* runs(context, resource, key) {
    if (!('identity' in resource))
        return;
    for (const { principalId } of identitiesOf(context, resource.identity)) {
        yield [key, { becomes: principalId, resource }];
    }
}

;// CONCATENATED MODULE: ./build/dist/src/rules/ownership.js


const ownership_NOTHING = { groups: [], servicePrincipals: [] };
const OWNERSHIPS = new WeakMap();
function ownedBy(context, principalId) {
    return ownerships(context).get(principalId) ?? ownership_NOTHING;
}
/** Everybody who owns something, in the order of their ids. */
function owners(context) {
    return [...ownerships(context).keys()].sort();
}
function ownerships(context) {
    const present = OWNERSHIPS.get(context);
    if (present !== undefined)
        return present;
    const found = new Map();
    const add = (owner, what, id) => {
        const key = owner.toLowerCase();
        const owned = found.get(key) ?? { groups: new Set(), servicePrincipals: new Set() };
        owned[what].add(id);
        found.set(key, owned);
    };
    for (const { id, type, owners: ids } of context.inventory.principals) {
        for (const owner of (0,inventory_fact/* knownValue */.jj)(ids) ?? []) {
            if (type === 'Group')
                add(owner, 'groups', id);
            if (type === 'ServicePrincipal')
                add(owner, 'servicePrincipals', id);
        }
    }
    for (const application of context.inventory.applications) {
        const principal = principalOf(application, context);
        if (principal === undefined)
            continue;
        for (const owner of (0,inventory_fact/* knownValue */.jj)(application.owners) ?? [])
            add(owner, 'servicePrincipals', principal);
    }
    const made = new Map([...found].map(([owner, { groups, servicePrincipals }]) => [
        owner,
        { groups: [...groups].sort(), servicePrincipals: [...servicePrincipals].sort() },
    ]));
    OWNERSHIPS.set(context, made);
    return made;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationSteps.js





/** Ways of becoming somebody else, or of giving oneself more. */
const STEP_KINDS = [
    'give-role',
    'rewrite-role',
    'federate',
    'assign-identity',
    'deploy',
    'run-job',
    'rewrite-compute',
    'write-code',
    'push-image',
    'open-vault',
    'join-group',
    'add-secret',
];
const RANKS = Object.fromEntries(STEP_KINDS.map((kind, index) => [kind, index]));
const escalationSteps_WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
const ASSIGN = 'Microsoft.Authorization/roleAssignments/write';
/** Every operation that serves a step: a role that grants none of them is not looked at again for each of its holders. */
const escalationSteps_OPERATIONS = {
    'Microsoft.Authorization/roleAssignments/write': 'actions',
    'Microsoft.Authorization/roleDefinitions/write': 'actions',
    'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write': 'actions',
    'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action': 'actions',
    'Microsoft.MachineLearningServices/workspaces/computes/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write': 'actions',
    'Microsoft.MachineLearningServices/workspaces/jobs/write': 'actions',
    'Microsoft.Compute/virtualMachines/write': 'actions',
    'Microsoft.ContainerInstance/containerGroups/write': 'actions',
    'Microsoft.Web/sites/write': 'actions',
    'Microsoft.App/containerApps/write': 'actions',
    'Microsoft.Resources/deploymentScripts/write': 'actions',
    'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write': 'dataActions',
    'Microsoft.Storage/storageAccounts/listKeys/action': 'actions',
    'Microsoft.ContainerRegistry/registries/push/write': 'actions',
    'Microsoft.KeyVault/vaults/accessPolicies/write': 'actions',
};
const ALL_OPERATIONS = Object.keys(escalationSteps_OPERATIONS);
const escalationSteps_ML = 'Microsoft.MachineLearningServices/workspaces';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/** Steps that one role alone allows. Of two operations for the same step, the first is the one that is named. */
const SINGLE = [
    // Lets a repository of its own sign in as a user-assigned identity.
    ['federate', `${IDENTITY}/federatedIdentityCredentials/write`],
    // Scoring code runs as the identity of its endpoint.
    ['deploy', `${escalationSteps_ML}/onlineEndpoints/deployments/write`],
    // The code of a job runs as the identity of its compute.
    ['run-job', `${escalationSteps_ML}/jobs/write`],
    // Set-up scripts and schedules of a compute run as its identity.
    ['rewrite-compute', `${escalationSteps_ML}/computes/write`],
    // Jobs take their code from the workspace's storage.
    ['write-code', 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'],
    ['write-code', 'Microsoft.Storage/storageAccounts/listKeys/action'],
    // Endpoints and computes run images of the workspace's registry.
    ['push-image', 'Microsoft.ContainerRegistry/registries/push/write'],
    // The workspace's vault holds what its connections and datastores hide.
    ['open-vault', 'Microsoft.KeyVault/vaults/accessPolicies/write'],
];
/**
 * What a role that somebody holds lets them do by itself. Most of it leads nowhere, because there is no compute below
 * the scope, or no identity, and is left out.
 */
function singleMeans(context, held) {
    const { role, scopeKey, powers } = held.grant;
    const found = [];
    const add = (kind, power) => {
        if (power === undefined || !leadsSomewhere(context, kind, scopeKey))
            return;
        if (found.at(-1)?.kind !== kind)
            found.push({ kind, at: scopeKey, uses: [{ held, power }] });
    };
    // Gives itself any role; a condition that limits it closes this way.
    add('give-role', powers.privileges.find(({ operation }) => operation === ASSIGN));
    const granted = stepPowers(role);
    for (const [kind, operation] of SINGLE)
        add(kind, granted[operation]);
    return found;
}
/** Each finds what an actor may do by several roles together, or without any. */
const FINDERS = [
    findRoleRewriting,
    findIdentityAssigning,
    findGroupJoining,
    findSecretAdding,
];
/** All steps that somebody can take and that lead somewhere, in a stable order, each place once. */
function findMeans(actor) {
    const found = [];
    for (const { means } of actor.held)
        for (const one of means)
            found.push(one);
    for (const find of FINDERS)
        for (const one of find(actor))
            found.push(one);
    if (found.length < 2)
        return found;
    found.sort(compareMeans);
    return found.filter((means, index) => {
        const before = found[index - 1];
        return before === undefined || compareMeans(before, means) !== 0;
    });
}
const POWERS = new WeakMap();
/** What a role grants of the operations that serve a step. */
function stepPowers(role) {
    const known = POWERS.get(role);
    if (known !== undefined)
        return known;
    const made = {};
    for (const operation of ALL_OPERATIONS) {
        const power = roleGrantsOperation(role, operation, escalationSteps_OPERATIONS[operation]);
        if (power !== undefined)
            made[operation] = power;
    }
    POWERS.set(role, made);
    return made;
}
/** False for roles that no step makes use of, such as Reader: most of what is assigned. */
function mayServeStep(role) {
    // A custom role may be rewritten by who holds it, whatever it grants today.
    return role.type === 'CustomRole' || Object.keys(stepPowers(role)).length > 0;
}
function keyOfMeans({ kind, at }) {
    return `${kind} ${at}`;
}
/** Puts any operation into a custom role that it holds itself. Azure asks for the right at every assignable scope. */
function findRoleRewriting({ context, held }) {
    const writers = escalationSteps_usesOf(held, escalationSteps_WRITE_DEFINITIONS);
    if (writers.length === 0)
        return [];
    return held
        .filter(({ grant }) => grant.role.type === 'CustomRole')
        .flatMap((own) => {
        const { assignableScopes } = own.grant.role;
        const needed = assignableScopes.map((scope) => {
            const above = keysAbove(context, scope);
            return writers.find(({ held: { grant } }) => above.includes(grant.scopeKey));
        });
        const [first] = needed;
        if (first === undefined || needed.includes(undefined))
            return [];
        const power = { operation: escalationSteps_WRITE_DEFINITIONS, pattern: `the definition of ${own.grant.role.roleName}` };
        return [{ kind: 'rewrite-role', at: own.grant.scopeKey, uses: [first, { held: own, power }] }];
    });
}
const RUNNING_ML = [
    `${escalationSteps_ML}/computes/write`,
    `${escalationSteps_ML}/onlineEndpoints/write`,
    `${escalationSteps_ML}/onlineEndpoints/deployments/write`,
    `${escalationSteps_ML}/jobs/write`,
];
const RUNNING_ELSEWHERE = [
    'Microsoft.Compute/virtualMachines/write',
    'Microsoft.ContainerInstance/containerGroups/write',
    'Microsoft.Web/sites/write',
    'Microsoft.App/containerApps/write',
    'Microsoft.Resources/deploymentScripts/write',
];
/** Gives a user-assigned identity to something that it runs code in. */
function findIdentityAssigning({ context, held }) {
    const assigning = escalationSteps_usesOf(held, `${IDENTITY}/assign/action`).filter((use) => leadsSomewhere(context, 'assign-identity', use.held.grant.scopeKey));
    if (assigning.length === 0)
        return [];
    const running = RUNNING_ML.flatMap((operation) => escalationSteps_usesOf(held, operation)).find(({ held: { grant } }) => reachesMachineLearning(reachOf(context, grant.scope))) ??
        RUNNING_ELSEWHERE.flatMap((operation) => escalationSteps_usesOf(held, operation)).find(({ held: { grant } }) => (0,rbac_scopes/* scopeClass */.jf)(grant.scope) !== 'resource');
    if (running === undefined)
        return [];
    return assigning.map((use) => ({
        kind: 'assign-identity',
        at: use.held.grant.scopeKey,
        uses: [use, running],
    }));
}
/** The owner of a group decides who is in it. */
function findGroupJoining({ context, principalId }) {
    return ownedBy(context, principalId).groups.map((at) => ({ kind: 'join-group', at, uses: [] }));
}
/** The owner of an application gives it a secret, and signs in with that. */
function findSecretAdding({ context, principalId }) {
    return ownedBy(context, principalId).servicePrincipals.map((at) => ({ kind: 'add-secret', at, uses: [] }));
}
function escalationSteps_usesOf(held, operation) {
    const uses = [];
    for (const one of held) {
        const power = stepPowers(one.grant.role)[operation];
        if (power !== undefined)
            uses.push({ held: one, power });
    }
    return uses;
}
function compareMeans(left, right) {
    return RANKS[left.kind] - RANKS[right.kind] || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationGraph.js








/** Most steps of a path: what takes more is a theory. */
const MOST_STEPS = 4;
const MOST_RECENT = 50;
const GRAPHS = new WeakMap();
function escalationGraph(context) {
    const present = GRAPHS.get(context);
    if (present !== undefined)
        return present;
    const made = makeGraph(context);
    GRAPHS.set(context, made);
    return made;
}
/** Gives its room back: it is large, and made again for whoever asks again. */
function forgetGraph(context) {
    GRAPHS.delete(context);
    forgetTargets(context);
}
function makeGraph(context) {
    const profiles = new Map();
    const remembered = new Map();
    const leading = new Map();
    const numbers = new Map();
    let numbered = 0;
    const hasDenials = context.inventory.denyAssignments.length > 0;
    // Of those on the way. Everybody's together would be the largest part of an audit; of the rest, a few.
    function remember(principalId) {
        const known = profiles.get(principalId);
        if (known !== undefined)
            return known;
        const made = makeProfile(principalId);
        profiles.set(principalId, isNobody(made) ? NOBODY : made);
        return made;
    }
    const recent = new Map();
    function profileOf(principalId) {
        const known = recent.get(principalId) ?? profiles.get(principalId);
        if (known !== undefined)
            return known;
        const made = makeProfile(principalId);
        if (recent.size >= MOST_RECENT)
            recent.clear();
        recent.set(principalId, made);
        return made;
    }
    function makeProfile(principalId) {
        const held = heldBy(principalId);
        return { principalId, standings: standingsOf(held), means: findMeans({ context, principalId, held }) };
    }
    /** As `grantsHeldBy`, without what serves nothing. */
    function heldBy(principalId) {
        const groups = [];
        for (const group of context.access.groupsOf(principalId)) {
            if (heldThrough(group).length > 0)
                groups.push(group);
        }
        const own = equip(context, principalId, []);
        if (groups.length === 0)
            return own;
        return [
            ...own,
            ...groups
                .sort()
                .flatMap((group) => context.access.holdsGroups(group)
                ? equip(context, group, pathThrough(context, group, principalId))
                : heldThrough(group)),
        ];
    }
    // The same for all members between whom and the group nothing lies.
    const throughGroup = new Map();
    function heldThrough(group) {
        const known = throughGroup.get(group);
        if (known !== undefined)
            return known;
        const made = equip(context, group, [group]);
        throughGroup.set(group, made);
        return made;
    }
    /** Stands for two texts that are long, and compared by the hundred thousand. */
    function numberOf(what, at) {
        let places = numbers.get(what);
        if (places === undefined) {
            places = new Map();
            numbers.set(what, places);
        }
        let number = places.get(at);
        if (number === undefined) {
            number = numbered;
            numbered += 1;
            places.set(at, number);
        }
        return number;
    }
    /** Targets that are worth a step: the goal itself, or somebody who holds or can do something. */
    function worthwhile(means) {
        let places = leading.get(means.kind);
        if (places === undefined) {
            places = new Map();
            leading.set(means.kind, places);
        }
        const known = places.get(means.at);
        if (known !== undefined)
            return known;
        const made = targetsOf(context, means.kind, means.at).filter((target) => {
            if (!('becomes' in target))
                return true;
            return !isNobody(remember(target.becomes));
        });
        places.set(means.at, made);
        return made;
    }
    function isStopped(actor, { uses }, target) {
        if (!hasDenials)
            return false;
        return uses.some(({ power }) => {
            const { answer, chains } = context.access.decide(actor, power.operation, target.resource.id);
            return answer === 'no' && chains.some(({ eligible }) => !eligible);
        });
    }
    function search(start) {
        const isNew = (wanted, place) => {
            const keys = keysAbove(context, place);
            for (const { goal, at } of start.standings)
                if (goal === wanted && keys.includes(at))
                    return false;
            return true;
        };
        const found = new Map();
        const seen = new Set([start.principalId]);
        let frontier = [
            { profile: start, steps: [] },
        ];
        walk: for (let depth = 0; depth < MOST_STEPS && frontier.length > 0; depth += 1) {
            const next = [];
            for (const { profile, steps } of frontier) {
                for (const means of profile.means) {
                    for (const target of worthwhile(means)) {
                        if (found.size === GOALS.length)
                            break walk;
                        if ('becomes' in target && seen.has(target.becomes))
                            continue;
                        if (isStopped(profile.principalId, means, target))
                            continue;
                        if (!('becomes' in target)) {
                            const { gains, at } = target;
                            if (!found.has(gains) && isNew(gains, at)) {
                                found.set(gains, { goal: gains, steps: extend(steps, profile, means, target) });
                            }
                            continue;
                        }
                        const path = extend(steps, profile, means, target);
                        seen.add(target.becomes);
                        const reached = remember(target.becomes);
                        // What begins and ends somewhere else is nobody's question.
                        const isHere = path.some((one) => concernsAudit(context, one.target.resource.id));
                        for (const standing of reached.standings) {
                            const { goal, at } = standing;
                            if (found.has(goal) || !(isHere || concernsAudit(context, at)))
                                continue;
                            if (isNew(goal, at))
                                found.set(goal, { goal, steps: path, standing });
                        }
                        next.push({ profile: reached, steps: path });
                    }
                }
            }
            frontier = next;
        }
        return GOALS.map((goal) => found.get(goal))
            .filter((path) => path !== undefined)
            .sort((left, right) => left.steps.length - right.steps.length);
    }
    const answered = new Map();
    function pathsFrom(principalId) {
        const known = answered.get(principalId);
        if (known !== undefined)
            return known;
        const made = findPaths(profileOf(principalId));
        answered.set(principalId, made);
        return made;
    }
    function findPaths(start) {
        if (start.means.length === 0)
            return NO_PATHS;
        // Whoever can do the same from the same standing comes to the same; a denial may be about one of them alone.
        const signature = [
            hasDenials ? start.principalId : '',
            ...start.means.map(({ kind, at }) => numberOf(kind, at)),
            '|',
            ...start.standings.map(({ goal, at }) => numberOf(goal, at)),
        ].join(' ');
        const known = remembered.get(signature);
        if (known !== undefined)
            return known;
        const paths = search(start);
        const made = paths.length === 0 ? NO_PATHS : paths;
        remembered.set(signature, made);
        return made;
    }
    return { profileOf, pathsFrom };
}
function extend(steps, { principalId }, { kind, at }, target) {
    return steps.length === 0 ? [{ kind, at, target }] : [...steps, { from: principalId, kind, at, target }];
}
const NO_PATHS = [];
/** Without roles that help, and without anything to take a step with. */
const NOBODY = { principalId: '', standings: [], means: [] };
function isNobody({ standings, means }) {
    return standings.length + means.length === 0;
}
const escalationGraph_NOTHING = [];
function giftsOf(context, grant) {
    const { endpoint, privileges: held, writesAnything } = grant.powers;
    // Most of what is assigned only reads.
    if (endpoint.length + held.length === 0 && writesAnything === undefined)
        return escalationGraph_NOTHING;
    const found = [];
    const reading = effectiveOperations(grant).find(revealsCredential);
    if (reading !== undefined)
        found.push({ goal: 'reads a key', power: reading });
    const privileges = freePrivileges(context, grant);
    const assigning = privileges.find(({ operation }) => operation === ASSIGN);
    if (assigning !== undefined && reachesAnything(grant.reach)) {
        found.push({ goal: 'assigns roles', power: assigning });
    }
    const isWide = grant.scopeKind !== 'resource';
    const strong = privileges[0] ?? (isWide ? freeWriting(context, grant) : undefined);
    if (strong !== undefined)
        found.push({ goal: 'acts as a stronger identity', power: strong });
    return found.length === 0 ? escalationGraph_NOTHING : found;
}
const NO_GRANTS = [];
/** What a principal or a group holds itself, as those hold it who come to it through these groups. */
function equip(context, holderId, through) {
    const found = [];
    for (const grant of ownGrants(context, holderId)) {
        if (grant.eligible)
            continue;
        const gifts = giftsOf(context, grant);
        if (gifts.length === 0 && !mayServeStep(grant.role))
            continue;
        const held = { grant, through };
        const at = grant.scopeKey;
        found.push({
            ...held,
            means: singleMeans(context, held),
            standings: gifts.map(({ goal, power }) => ({ goal, at, held, power })),
        });
    }
    return found.length === 0 ? NO_GRANTS : found;
}
/** What somebody has by their roles alone: one entry per goal and scope, widest scope first. */
function standingsOf(held) {
    const found = [];
    for (const { standings } of held)
        for (const one of standings)
            found.push(one);
    if (found.length < 2)
        return found;
    found.sort((left, right) => left.at.length - right.at.length || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
    // Those of one scope stand together, and there are few of them.
    return found.filter(({ goal, at }, index) => {
        for (let before = index - 1; before >= 0 && found[before]?.at === at; before -= 1) {
            if (found[before]?.goal === goal)
                return false;
        }
        return true;
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/escalationWords.js





/** The right by which a step is taken, as it was found on whoever takes it. */
function meansOf({ from, kind, at }, start, context) {
    return escalationGraph(context)
        .profileOf(from ?? start)
        .means.find((one) => one.kind === kind && one.at === at);
}
/** What each kind of step is, with the name of what it is taken on. */
const escalationWords_PHRASES = {
    'give-role': () => 'gives itself a role that reads keys',
    'rewrite-role': () => 'writes more operations into a custom role that it holds',
    federate: (name) => `lets a repository of its own sign in as ${name}`,
    'assign-identity': (name) => `runs code of its own as ${name}`,
    deploy: (name) => `deploys code that runs as the identity of online endpoint ${name}`,
    'run-job': (name) => `runs a job as the identity of compute ${name}`,
    'rewrite-compute': (name) => `changes compute ${name}, which runs as an identity`,
    'write-code': (name) => `changes stored code that ${name} runs as its identity`,
    'push-image': (name) => `pushes an image that ${name} runs as its identity`,
    'open-vault': (name) => `gives itself the secrets in the vault of workspace ${name}`,
    'join-group': (name) => `adds itself to group ${name}, which it owns`,
    'add-secret': (name) => `adds a secret to ${name}, which it owns, and signs in as it`,
};
function sayStep(step, start, context) {
    const means = meansOf(step, start, context);
    if (means === undefined)
        return '';
    const [use] = means.uses;
    const by = use === undefined
        ? ''
        : ` (${use.held.through.length === 0 ? '' : `member of ${nameOf(context, use.held.through[0] ?? '')}; `}${use.held.grant.role.roleName} at ${escalationWords_sayScope(use.held.grant.scope)})`;
    return `${escalationWords_PHRASES[means.kind](sayTarget(step, context))}${by}`;
}
function sayTarget({ target }, context) {
    return target.resource.id === target.resource.name && 'becomes' in target
        ? nameOf(context, target.becomes)
        : target.resource.name;
}
function sayEnd({ goal, standing, steps }, context) {
    const last = steps.at(-1)?.target;
    const at = standing?.held.grant.scope ?? (last !== undefined && 'at' in last ? last.at : '/');
    const where = describeScope(context, at);
    const role = standing === undefined ? '' : ` (${standing.held.grant.role.roleName})`;
    const reach = reachOf(context, at);
    switch (goal) {
        case 'reads a key':
            return `reads a key${role}: ${reachesAnything(reach) ? describeReach(reach) : 'what is stored'} at ${where}`;
        case 'assigns roles':
            return `assigns roles${role} at ${where}`;
        case 'acts as a stronger identity':
            return `acts with ${standing?.held.grant.role.roleName ?? 'more'} at ${where}`;
    }
}
/**
 * Paths over the same identities in pieces that can be drawn. `steps` are those of the shortest of them; a longer one
 * ends with its own last step.
 */
function drawRoute(steps, paths, start, context) {
    return {
        from: nameOf(context, start),
        steps: steps.map((step) => drawStep(step, start, context)),
        ends: paths.flatMap((path) => {
            const last = path.steps.at(-1);
            if (path.standing !== undefined)
                return [drawEnd(path, path.standing, context)];
            return path.steps.length > steps.length && last !== undefined ? [drawStep(last, start, context)] : [];
        }),
    };
}
function drawStep(step, start, context) {
    const means = meansOf(step, start, context);
    const { target } = step;
    return {
        action: means === undefined ? '' : escalationWords_PHRASES[means.kind](sayTarget(step, context)),
        by: sayRight(means?.uses[0], context),
        to: 'becomes' in target
            ? nameOf(context, target.becomes)
            : target.gains === 'reads a key'
                ? `keys of ${sayReach(target.at, context)}`
                : `roles at ${describeScope(context, target.at)}`,
    };
}
function drawEnd({ goal }, { held, power }, context) {
    const { scope, role } = held.grant;
    const ends = {
        'reads a key': `keys of ${sayReach(scope, context)}`,
        'assigns roles': `roles at ${describeScope(context, scope)}`,
        'acts as a stronger identity': `${role.roleName} at ${describeScope(context, scope)}`,
    };
    return { action: goal, by: sayRight({ held, power }, context), to: ends[goal] };
}
function sayReach(at, context) {
    const reach = reachOf(context, at);
    const what = reachesAnything(reach) ? describeReach(reach) : 'what is stored';
    return `${what} at ${describeScope(context, at)}`;
}
function sayRight(use, context) {
    if (use === undefined)
        return 'ownership in the directory';
    const { grant, through } = use.held;
    const group = through.length === 0 ? '' : `member of ${nameOf(context, through[0] ?? '')}; `;
    return `${group}${grant.role.roleName} at ${describeScope(context, grant.scope)}`;
}
function escalationWords_sayScope(scope) {
    return scope === '' ? '/' : scope;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml403-escalation-path.js














const aml403 = {
    id: 'AML403',
    name: 'escalation-path',
    since: '0.1.0',
    summary: 'Nobody comes to keys, or to giving roles, by becoming somebody else.',
    severity: 'high',
    persona: 'regular',
    only: 'azure',
    needs: [
        'resources',
        'accounts',
        'computes',
        ...ACTIVE_GRANTS,
        'role-assignments-elsewhere',
        'role-definitions',
        'deny-assignments',
        'federated-credentials',
        'directory',
        'applications',
    ],
    why: 'Rights add up: whoever may make a managed identity trust a repository, deploy code to an endpoint, push an image or add a member to a group holds what that identity or group holds, without any assignment that says so. Roles that have to be activated first are not followed.',
    fix: 'Cut the path where the finding says, at its first step; or take the strong role from the identity at its end.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
        'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
        'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
    ],
    *check(context) {
        yield* unreadable(aml403, context);
        yield* unreadRoles(aml403, context);
        // Where nothing was looked at, there is nothing to come to.
        if (reachedResources(context).length === 0)
            return;
        const graph = escalationGraph(context);
        for (const principalId of startsOf(context)) {
            const paths = graph.pathsFrom(principalId).filter((path) => !isOfItsGroup(path, principalId, context));
            const [first] = paths;
            if (first === undefined) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            // Goals that the same steps lead to are one thing to cut.
            const byChain = new Map();
            for (const path of paths) {
                const chain = chainOf(path);
                byChain.set(chain, [...(byChain.get(chain) ?? []), path]);
            }
            for (const [chain, same] of byChain)
                yield report(principalId, chain, same, context);
        }
        forgetGraph(context);
    },
};
/** Everybody who holds a role or owns something, the gone and the allowed left out, in the order of their ids. */
function startsOf(context) {
    const allowed = allowedPrincipals(context);
    const ids = new Set(owners(context));
    for (const { principalId, eligible } of roleGrants(context))
        if (!eligible)
            ids.add(principalId);
    return [...ids]
        .filter((id) => {
        const principal = context.principal(id);
        if (allowed.has(id))
            return false;
        if (principal === undefined)
            return true;
        return (0,inventory_fact/* knownValue */.jj)(principal.exists) !== false && (0,inventory_fact/* knownValue */.jj)(principal.accountEnabled) !== false;
    })
        .sort();
}
/** True when the first step is open to a whole group: then it is said of the group, once. */
function isOfItsGroup(path, principalId, context) {
    const [first] = path.steps;
    const means = first === undefined ? undefined : meansOf(first, principalId, context);
    const groups = new Set(means?.uses.map(({ held }) => held.through[0] ?? ''));
    const [group] = groups;
    if (groups.size !== 1 || group === undefined || group === '')
        return false;
    return escalationGraph(context)
        .pathsFrom(group)
        .some(({ goal }) => goal === path.goal);
}
/** Who is become on the way; the kind of the step where nobody is. */
function chainOf({ steps }) {
    const [first] = steps;
    const become = steps.flatMap(({ target }) => ('becomes' in target ? [target.becomes] : []));
    return become.length > 0 || first === undefined ? become.join(' ') : keyOfMeans(first);
}
function report(principalId, chain, paths, context) {
    const [shortest] = paths;
    const steps = shortest?.steps ?? [];
    const start = describePrincipal(context, principalId, startType(principalId, context));
    // Kept for the proof: the graph is gone by the time that somebody reads it.
    const taken = steps.map((step) => ({ step, means: meansOf(step, principalId, context) }));
    const cut = cutFirst(taken[0]?.means, principalId, context);
    const told = steps.map((step) => sayStep(step, principalId, context)).join(' → ');
    const ends = paths.map((path) => sayEnd(path, context)).join('; ');
    return (0,rules_rule/* fail */.fJ)(aml403, {
        resource: {
            kind: 'principal',
            id: principalId,
            name: nameOf(context, principalId),
            origin: context.principal(principalId)?.origin ?? {
                kind: 'graph',
                path: `/directoryObjects/${principalId}`,
            },
        },
        message: `${capitalise(start)} → ${told} → ${ends}. Cut here: ${cut.what}`,
        evidence: () => [
            ...taken.flatMap((one) => proveStep(one, principalId, context)),
            ...paths.flatMap((path) => proveEnd(path, context)),
        ],
        remediation: cut.remediation,
        route: drawRoute(steps, paths, principalId, context),
        identity: [chain],
    });
}
function startType(principalId, context) {
    return ownGrants(context, principalId)[0]?.principalType ?? 'Unknown';
}
/** One step of evidence per link: who holds which role, by which assignment, and which string of it grants what. */
function proveStep({ step, means }, start, context) {
    if (means === undefined)
        return [];
    const actor = nameOf(context, step.from ?? start);
    const does = `${actor} ${escalationWords_PHRASES[means.kind](sayTarget(step, context))}`;
    const [first] = means.uses;
    if (first === undefined)
        return [{ what: does, where: means.at, why: `${actor} is its owner in the directory` }];
    return means.uses.flatMap((use, index) => proveUse(use, index === 0 ? does : `${actor} also needs this for it`, context));
}
function proveUse({ held, power }, what, context) {
    const { grant, through } = held;
    const path = through.map((group) => nameOf(context, group)).join(', then ');
    return [
        ...(through.length === 0
            ? []
            : [{ what: `member of ${path}`, where: through[0] ?? '', why: 'the role is held through this group' }]),
        {
            what,
            where: placeOfGrant(grant.assignment),
            why: `${power.pattern} in ${grant.role.roleName} (${grant.roleId}) at ${escalationWords_sayScope(grant.scope)} grants ${power.operation}`,
        },
    ];
}
function proveEnd({ goal, standing }, context) {
    if (standing === undefined)
        return [];
    return proveUse({ held: standing.held, power: standing.power }, goal, context);
}
/** The first link that can be taken away. */
function cutFirst(means, start, context) {
    const [use] = means?.uses ?? [];
    if (use !== undefined) {
        const { assignment } = use.held.grant;
        return {
            what: `remove assignment ${assignment.id}`,
            remediation: () => ({
                text: `Take this assignment away, or replace its role by one without ${use.power.operation}. What else it was for has to be given again.`,
                command: removalCommand([use.held.grant]),
                destructive: true,
            }),
        };
    }
    const owned = means?.at ?? '';
    return {
        what: `take the ownership of ${nameOf(context, owned)} away`,
        remediation: () => ({
            text: 'Take the ownership away; let administrators of the directory decide who is in the group, or which secrets the application has.',
            command: shellCommand(disownWords(means?.kind, owned, start, context)),
            destructive: true,
        }),
    };
}
function disownWords(kind, owned, owner, context) {
    if (kind === 'join-group') {
        return ['az', 'ad', 'group', 'owner', 'remove', '--group', owned, '--owner-object-id', owner];
    }
    const application = applicationOf(owned, context);
    const ownsApplication = (0,inventory_fact/* knownValue */.jj)(application?.owners ?? { state: 'absent' })?.some((one) => one.toLowerCase() === owner);
    if (application !== undefined && ownsApplication === true) {
        return ['az', 'ad', 'app', 'owner', 'remove', '--id', application.appId, '--owner-object-id', owner];
    }
    const url = `https://graph.microsoft.com/v1.0/servicePrincipals/${owned}/owners/${owner}/$ref`;
    return ['az', 'rest', '--method', 'delete', '--url', url];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml404-role-definition-writer.js







const aml404_role_definition_writer_WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';
const aml404 = {
    id: 'AML404',
    name: 'role-definition-writer',
    since: '0.1.0',
    summary: 'Only Owner and User Access Administrator may change what roles grant.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
    why: 'Whoever may write role definitions puts any operation into a role that they hold already. No role assignment changes, so nothing that watches assignments sees it. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
    fix: 'Take roleDefinitions/write out of the role; keep an identity of its own for making roles, and let it hold none of them.',
    docs: ['https://learn.microsoft.com/azure/role-based-access-control/custom-roles'],
    supersedes: ['Trivy AZU-0052', 'cnspec role definitions'],
    *check(context) {
        yield* unreadable(aml404, context);
        // Of the built-in roles, Owner and User Access Administrator alone have the operation, and are meant to.
        for (const role of customRoles(context)) {
            if (!concernsRole(context, role)) {
                yield customRoles_ELSEWHERE;
                continue;
            }
            const power = roleGrantsOperation(role, aml404_role_definition_writer_WRITE_DEFINITIONS);
            if (power === undefined) {
                yield rules_rule/* PASS */.CQ;
                continue;
            }
            const uses = usesOf(context, role.roleId).filter((grant) => !isDeniedBelow(context, grant, aml404_role_definition_writer_WRITE_DEFINITIONS));
            yield (0,rules_rule/* fail */.fJ)(aml404, {
                resource: roleSubject(role),
                message: `Custom role ${role.roleName} may change what roles grant, its own among them, through ${power.pattern}; ${sayUses(context, role.roleId)}`,
                severity: isUnused(context, role.roleId) ? 'low' : 'high',
                evidence: [
                    {
                        what: power.pattern,
                        where: placeOfRole(role, power.pattern),
                        why: `grants ${aml404_role_definition_writer_WRITE_DEFINITIONS}`,
                    },
                    ...describeUses(uses, context),
                ],
                remediation: {
                    text: `Take ${power.pattern} out of Actions, or add ${aml404_role_definition_writer_WRITE_DEFINITIONS} to NotActions (edit role.json between the two commands).`,
                    command: editCommand(role),
                    destructive: true,
                },
                inFile: () => `Take ${power.pattern} out of the actions, or add ${aml404_role_definition_writer_WRITE_DEFINITIONS} to the NotActions.`,
                ...placedAtPattern(role, power.pattern),
            });
        }
    },
};
function describeUses(uses, context) {
    return uses.slice(0, 10).map((grant) => ({
        what: describeGrant(context, grant),
        where: placeOfGrant(grant.assignment),
        why: 'may raise its own rights with it',
    }));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml501-ai-account-local-auth.js






const aml501 = {
    id: 'AML501',
    name: 'ai-account-local-auth',
    since: '0.1.0',
    summary: 'AI services accounts and connected search services take Microsoft Entra tokens and no key.',
    severity: 'high',
    persona: 'regular',
    needs: ['accounts', 'resources'],
    why: 'The two keys of an account open everything in it, do not expire and say nothing of who uses them. Thirteen built-in roles read them, "Cognitive Services User" among them, which sounds like a role for calling the service. Keys work unless they are switched off.',
    fix: 'Grant callers "Cognitive Services OpenAI User" or "Search Index Data Reader", then set disableLocalAuth to true.',
    docs: [
        'https://learn.microsoft.com/azure/ai-services/disable-local-auth',
        'https://learn.microsoft.com/azure/search/search-security-enable-roles',
    ],
    supersedes: [
        'PSRule AZR-000282',
        'Checkov CKV_AZURE_236',
        'Azure Policy 71ef260a',
        'Azure Security Baseline AI.102',
    ],
    *check(context) {
        yield* unreadable(aml501, context, ['accounts']);
        yield* unreadable(aml501, context, ['resources'], hidesSearchServices);
        for (const account of context.all('ai-services-account'))
            yield aml501_ai_account_local_auth_judge(account);
        for (const service of context.all('search-service'))
            yield aml501_ai_account_local_auth_judge(service);
    },
};
/** Search services are met on the way from a connection, among other resources. */
function hidesSearchServices({ operation }) {
    return operation?.toLowerCase().startsWith('microsoft.search/') === true;
}
function aml501_ai_account_local_auth_judge(account) {
    const keys = readLocalAuth(account);
    if (!keys.ok)
        return (0,rules_rule/* undecided */.oo)(aml501, account, keys.reason);
    if (!keys.meaning)
        return rules_rule/* PASS */.CQ;
    const what = account.kind === 'search-service' ? 'Search service' : 'AI services account';
    return (0,rules_rule/* fail */.fJ)(aml501, {
        resource: account,
        message: `${what} ${account.name} takes keys, which do not expire and open all of it. Whoever has a copy calls it as nobody in particular.`,
        evidence: [
            evidence(account, { name: 'disableLocalAuth', fact: account.disableLocalAuth }, keys.byDefault ? 'keys work unless they are switched off' : 'keys are switched on'),
        ],
        remediation: switchOff(account),
        inFile: () => `Give callers a role (${account.kind === 'search-service' ? 'Search Index Data Reader' : 'Cognitive Services OpenAI User, Cognitive Services User'}), move them to Entra tokens, and set ${sayInFile(account.origin, { arm: 'disableLocalAuth', value: true, azurerm: account.kind === 'search-service' ? 'local_authentication_enabled = false' : 'local_auth_enabled = false' })}. Whoever still sends a key is cut off.`,
        confidence: confidenceOf(keys),
        ...originOf(account.disableLocalAuth),
    });
}
function switchOff(account) {
    const say = {
        text: 'Give callers a role (Cognitive Services OpenAI User, Cognitive Services User, Search Index Data Reader), move them to Entra tokens, then switch keys off. Whoever still sends a key is cut off.',
        destructive: true,
    };
    return remediate(account.id, say, (names) => [
        account.kind === 'search-service'
            ? [
                ...['az', 'search', 'service', 'update', '--name', names.name],
                ...['--disable-local-auth', 'true', ...groupFlags(names)],
            ]
            : ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.disableLocalAuth=true'],
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml502-ai-account-public-network.js








const aml502 = {
    id: 'AML502',
    name: 'ai-account-public-network',
    since: '0.1.0',
    summary: 'AI services accounts are reached only through private endpoints.',
    severity: 'medium',
    persona: 'regular',
    needs: ['accounts'],
    why: 'A public account answers to anybody on the internet who holds a key or a token of it. A firewall that denies by default and lists addresses or subnets narrows that to low, unless it lists every address. Public access is what an account has when nothing is said.',
    fix: 'Make a private endpoint where callers are, then set publicNetworkAccess to Disabled.',
    docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
    supersedes: [
        'PSRule AZR-000280',
        'PSRule AZR-000283',
        'Checkov CKV_AZURE_134',
        'Azure Policy 037eea7a',
        'Azure Policy d6759c02',
    ],
    *check(context) {
        yield* unreadable(aml502, context, ['accounts']);
        for (const account of context.all('ai-services-account'))
            yield aml502_ai_account_public_network_judge(account);
    },
};
function aml502_ai_account_public_network_judge(account) {
    const access = readPublicAccess(account.publicNetworkAccess);
    if (!access.ok)
        return (0,rules_rule/* undecided */.oo)(aml502, account, access.reason);
    if (access.meaning === 'private')
        return rules_rule/* PASS */.CQ;
    const firewall = { name: 'networkAcls.defaultAction', fact: account.networkDefaultAction };
    const action = readValue(firewall, { Allow: 'open', Deny: 'listed' }, 'open');
    if (!action.ok)
        return (0,rules_rule/* undecided */.oo)(aml502, account, action.reason);
    const ranges = listed(account.ipRules);
    const everybody = ranges.some(holdsEveryAddress);
    const narrowed = action.meaning === 'listed' && !everybody;
    return (0,rules_rule/* fail */.fJ)(aml502, {
        resource: account,
        message: narrowed
            ? `AI services account ${account.name} has a public address; its firewall lets in ${count(ranges.length, 'address range')} and ${count(listed(account.subnetRules).length, 'subnet')}.`
            : `AI services account ${account.name} answers to the whole internet: whoever finds a key or a token calls it from anywhere.`,
        evidence: [
            evidence(account, { name: 'publicNetworkAccess', fact: account.publicNetworkAccess }, access.byDefault
                ? 'an account is public when nothing is said'
                : 'its address answers to the internet'),
            evidence(account, firewall, action.meaning === 'open' ? 'no firewall stands before it' : 'only what is listed gets in'),
            ...aml502_ai_account_public_network_listEvidence(account, 'networkAcls.ipRules', account.ipRules),
            ...aml502_ai_account_public_network_listEvidence(account, 'networkAcls.virtualNetworkRules', account.subnetRules),
            ...aml502_ai_account_public_network_privateEndpointEvidence(account),
        ],
        remediation: remediate(account.id, {
            text: 'Make a private endpoint in the network of the callers, check that they resolve the name of the account to it, then close the public address. Callers on other networks are cut off.',
            destructive: true,
        }, () => [
            ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.publicNetworkAccess=Disabled'],
        ]),
        inFile: () => `Declare a private endpoint in the network of the callers, then set ${sayInFile(account.origin, CLOSED)}. Callers on other networks are cut off.`,
        edits: () => replaceValue(account.publicNetworkAccess, 'Disabled'),
        severity: narrowed ? 'low' : 'medium',
        confidence: confidenceOf(access),
        ...originOf(account.publicNetworkAccess),
    });
}
function listed(fact) {
    return fact.state === 'known' ? fact.value : [];
}
function aml502_ai_account_public_network_listEvidence(account, name, fact) {
    const where = placeOf(fact.origin ?? account.origin);
    if (fact.state === 'unknown') {
        return [{ what: `${name} could not be read`, where, why: 'it may let in more than is said here' }];
    }
    const values = listed(fact);
    if (values.length === 0)
        return [];
    const why = values.some(holdsEveryAddress) ? 'one of them holds every address' : 'these get in';
    return [{ what: `${name}: ${listNames(values)}`, where, why }];
}
function aml502_ai_account_public_network_privateEndpointEvidence(account) {
    const connections = account.privateEndpointConnections;
    if (connections.state !== 'known')
        return [];
    const approved = connections.value.filter(({ status }) => status.toLowerCase() === 'approved').length;
    if (approved === 0)
        return [];
    const where = placeOf(connections.origin ?? account.origin);
    return [{ what: count(approved, 'approved private endpoint'), where, why: 'callers can come through it' }];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml503-ai-account-open-egress.js





const aml503 = {
    id: 'AML503',
    name: 'ai-account-open-egress',
    since: '0.1.0',
    summary: 'AI services accounts call only hosts that were named.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['accounts'],
    why: 'Several services fetch what a request names: an image, a document, a data source. Where outbound access is not restricted, whoever may call the account can have it send data to a host of theirs. A restriction that names no host is one that is hardly in use.',
    fix: 'Set restrictOutboundNetworkAccess to true and list the hosts in allowedFqdnList.',
    docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention'],
    supersedes: ['Checkov CKV_AZURE_247'],
    *check(context) {
        yield* unreadable(aml503, context, ['accounts']);
        for (const account of context.all('ai-services-account'))
            yield aml503_ai_account_open_egress_judge(account);
    },
};
function aml503_ai_account_open_egress_judge(account) {
    const property = { name: 'restrictOutboundNetworkAccess', fact: account.restrictOutboundNetworkAccess };
    const restricted = readSwitch(property, false);
    if (!restricted.ok)
        return (0,rules_rule/* undecided */.oo)(aml503, account, restricted.reason);
    const { allowedFqdns } = account;
    if (restricted.meaning && allowedFqdns.state === 'unknown') {
        return (0,rules_rule/* undecided */.oo)(aml503, account, allowedFqdns.reason);
    }
    const hosts = allowedFqdns.state === 'known' ? allowedFqdns.value : [];
    if (restricted.meaning && hosts.length > 0)
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml503, {
        resource: account,
        message: restricted.meaning
            ? `AI services account ${account.name} restricts which hosts it calls, and names none.`
            : `AI services account ${account.name} calls any host that a request names: whoever may use it can have it send data to a host of theirs.`,
        evidence: [
            evidence(account, property, restricted.meaning
                ? 'only hosts that are listed may be called'
                : restricted.byDefault
                    ? 'nothing is restricted when nothing is said'
                    : 'nothing is restricted'),
            ...(restricted.meaning ? [emptyList(account)] : []),
        ],
        remediation: remediate(account.id, {
            text: 'List the hosts that the account has to call (HOST stands for one of them) and restrict it to these. Requests that name others fail.',
            destructive: true,
        }, () => [
            [
                ...['az', 'resource', 'update', '--ids', account.id, '--set'],
                ...['properties.restrictOutboundNetworkAccess=true', 'properties.allowedFqdnList=["HOST"]'],
            ],
        ]),
        inFile: () => `${restricted.meaning ? 'Leave' : 'Set'} ${sayInFile(account.origin, { arm: 'restrictOutboundNetworkAccess', value: true, azurerm: 'outbound_network_access_restricted = true' })} and list the hosts that the account has to call (allowedFqdnList${account.origin.kind === 'file' && account.origin.file.endsWith('.tf') ? ', in azurerm fqdns' : ''}). Requests that name others fail.`,
        confidence: restricted.meaning ? 'low' : restricted.byDefault ? 'medium' : 'high',
        ...originOf(restricted.meaning ? allowedFqdns : property.fact),
    });
}
function emptyList(account) {
    const where = placeOf(account.allowedFqdns.origin ?? account.origin);
    return { what: 'allowedFqdnList is empty', where, why: 'no host was named' };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml504-connection-stores-key.js





/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/connections */
const AUTH_TYPES = {
    AAD: 'identity',
    ManagedIdentity: 'identity',
    AccountManagedIdentity: 'identity',
    ProjectManagedIdentity: 'identity',
    None: 'identity',
    OAuth2: 'identity',
    AccessKey: 'secret',
    AccountKey: 'secret',
    ApiKey: 'secret',
    CustomKeys: 'secret',
    PAT: 'secret',
    SAS: 'secret',
    ServicePrincipal: 'secret',
    UsernamePassword: 'secret',
};
const aml504 = {
    id: 'AML504',
    name: 'connection-stores-key',
    since: '0.1.0',
    summary: 'Connections sign in as an identity, and store no secret.',
    severity: 'medium',
    persona: 'regular',
    needs: ['resources', 'accounts', 'connections'],
    why: 'A secret in a connection is handed to everybody who holds connections/listSecrets/action, which six built-in roles grant, and works outside of Azure too. Where the connection is shared with every project of a hub or an account, it weighs high. The audit never reads the secret, only how the connection signs in.',
    fix: 'Make the connection anew with authType AAD, and grant the identity of the workspace a role on what is connected ("Cognitive Services OpenAI User" for Azure OpenAI).',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-connection'],
    *check(context) {
        yield* unreadable(aml504, context, ['connections']);
        for (const connection of context.all('connection'))
            yield aml504_connection_stores_key_judge(connection);
    },
};
function aml504_connection_stores_key_judge(connection) {
    const property = { name: 'authType', fact: connection.authType };
    const auth = readValue(property, AUTH_TYPES);
    if (!auth.ok)
        return (0,rules_rule/* undecided */.oo)(aml504, connection, auth.reason);
    if (auth.meaning === 'identity')
        return rules_rule/* PASS */.CQ;
    const sharing = { name: 'isSharedToAll', fact: connection.isSharedToAll };
    const shared = readSwitch(sharing, false);
    const everywhere = shared.ok && shared.meaning;
    const target = connection.target.state === 'known' ? ` to ${connection.target.value}` : '';
    return (0,rules_rule/* fail */.fJ)(aml504, {
        resource: connection,
        message: `Connection ${connection.name}${target} stores a secret${everywhere ? ' and shares it with every project' : ''}: everybody who holds connections/listSecrets/action reads it.`,
        evidence: [
            evidence(connection, property, 'this way of signing in stores a secret'),
            ...(everywhere ? [evidence(connection, sharing, 'every project has it, so this weighs high')] : []),
        ],
        remediation: remediate(connection.id, {
            text: 'Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), then put the connection back without a secret; the first command keeps what it was, whose metadata is to be taken over. Then change the secret: who has read it keeps it.',
            destructive: true,
        }, () => {
            const url = `${connection.id}?api-version=${apiVersionOf(connection.id)}`;
            return [
                ['az', 'rest', '--method', 'get', '--url', url, '--output-file', 'connection.json'],
                [
                    'az',
                    'rest',
                    '--method',
                    'put',
                    '--url',
                    url,
                    '--body',
                    JSON.stringify(withoutSecret(connection)),
                ],
            ];
        }),
        inFile: () => `Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), and sign in with it: ${sayInFile(connection.origin, { arm: 'authType', value: 'AAD', cli: 'no credentials: and no api_key', azurerm: 'a connection of another kind (…_entra_id, …_account_managed_identity)' })}. Then change the secret, if it was ever written down.`,
        severity: everywhere ? 'high' : 'medium',
        confidence: confidenceOf(auth),
        ...originOf(connection.authType),
    });
}
function withoutSecret({ category, target, isSharedToAll }) {
    return {
        properties: {
            authType: 'AAD',
            category: category.state === 'known' ? category.value : 'CATEGORY',
            target: target.state === 'known' ? target.value : 'TARGET',
            isSharedToAll: isSharedToAll.state === 'known' && isSharedToAll.value,
            metadata: {},
        },
    };
}
/** Connections of workspaces and of accounts are two resource types. */
function apiVersionOf(id) {
    return /\/providers\/Microsoft\.CognitiveServices\//i.test(id) ? '2025-06-01' : '2025-12-01';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/subjectWidth.js

/** Claims that say whose repository it is. */
const REPOSITORY_CLAIMS = ['repository', 'repository_id'];
const OWNER_CLAIMS = ['repository_owner', 'repository_owner_id'];
/** How wide the tests of a federated credential are; nothing when they are as narrow as they should be. */
function openingsOf(tests) {
    const openings = [
        ...tests.filter(({ claim }) => claim === 'sub').flatMap(widthOfSubject),
        ...withoutRepository(tests),
    ];
    // A workflow file that is pinned to a ref narrows a wide subject, though callers stay open.
    const pinned = tests.some(({ claim, value }) => claim === 'job_workflow_ref' && !hasWildcard(value) && /@refs\/|@[0-9a-f]{40}$/.test(value));
    return pinned
        ? openings.map((one) => ({ ...one, severity: one.severity === 'high' ? 'medium' : one.severity }))
        : openings;
}
function widthOfSubject({ operator, value }) {
    if (operator === 'eq') {
        return hasWildcard(value) && value.includes('*')
            ? [
                {
                    severity: 'low',
                    what: `nothing, for * in ${value} is compared as it stands and never matches`,
                    why: 'a subject is matched exactly; only a flexible federated credential knows patterns',
                },
            ]
            : widthOfExact(value);
    }
    return hasWildcard(value) ? widthOfPattern(value) : widthOfExact(value);
}
function widthOfExact(value) {
    const { repository, claims, tail } = readSubject(value);
    if (repository === undefined)
        return [];
    switch (tail.kind) {
        case 'tag':
            return [
                {
                    severity: 'medium',
                    what: `the tag ${tail.name} of ${repository}`,
                    why: 'whoever may push tags may put one on any commit, reviewed or not',
                },
            ];
        case 'none': {
            const narrowed = ['job_workflow_ref', 'workflow_ref'].some((claim) => claims.has(claim));
            return narrowed
                ? []
                : [
                    {
                        severity: 'high',
                        what: `every run of every workflow in ${repository}`,
                        why: 'the subject says no environment and no branch, so pull requests present it too',
                    },
                ];
        }
        default:
            return [];
    }
}
function widthOfPattern(value) {
    const [, repository, tail] = /^repo:([^:]*)(?::(.*))?$/s.exec(value) ?? [];
    if (repository === undefined) {
        return /(?:^|:)repository(?:_id)?:[^:*?]+(?::|$)/.test(value)
            ? []
            : [
                {
                    severity: 'high',
                    what: `whatever subject ${value} stands for`,
                    why: 'it does not say of which repository, so others can present one that matches',
                },
            ];
    }
    if (hasWildcard(repository)) {
        const [owner = ''] = repository.split('/');
        const isOwnerOpen = hasWildcard(owner) || !repository.includes('/');
        return [
            {
                severity: 'high',
                what: isOwnerOpen
                    ? `repositories of any owner whose name fits ${repository}`
                    : `every repository of ${owner} whose name fits ${repository}`,
                why: isOwnerOpen
                    ? 'anybody on GitHub can register a name that matches'
                    : 'whoever may create a repository there can act as this identity',
            },
        ];
    }
    if (tail === undefined || !hasWildcard(tail))
        return widthOfExact(value);
    return [widthOfTail(tail, repository)];
}
/** What a wildcard after the repository leaves open. */
function widthOfTail(tail, repository) {
    if (/^(?:ref:)?(?:refs\/)?tags\//.test(tail.replace(/^ref:/, ''))) {
        return {
            severity: 'medium',
            what: `the tags ${tail} of ${repository}`,
            why: 'whoever may push tags may put one on any commit',
        };
    }
    const whole = /^(?:\*+|ref:\*+|ref:refs\/\*+|ref:refs\/heads\/\*+|environment:\*+)$/.test(tail);
    if (whole || matchesGlob(tail, 'pull_request')) {
        return {
            severity: 'high',
            what: `${tail} of ${repository}`,
            why: tail.startsWith('environment:')
                ? 'whoever may push a workflow names a new environment, which has no reviewers'
                : 'any branch will do: whoever may push one acts as this identity, unreviewed',
        };
    }
    return {
        severity: 'medium',
        what: `${tail} of ${repository}`,
        why: 'whoever may push a branch or name an environment that fits acts as this identity, unless rules protect all of them',
    };
}
/** Tests that do not say whose repository it is. */
function withoutRepository(tests) {
    const names = new Set();
    for (const { claim, operator, value } of tests) {
        if (claim !== 'sub') {
            if (!hasWildcard(value) || operator === 'eq')
                names.add(claim);
            continue;
        }
        // Patterns are judged by themselves, and so is what never matches.
        if (hasWildcard(value))
            return [];
        const subject = readSubject(value);
        if (subject.repository !== undefined)
            names.add('repository');
        for (const claim of subject.claims.keys())
            names.add(claim);
    }
    if (REPOSITORY_CLAIMS.some((claim) => names.has(claim)))
        return [];
    const text = tests.map(({ claim, value }) => (claim === 'sub' ? value : `${claim} ${value}`)).join(' and ');
    if (OWNER_CLAIMS.some((claim) => names.has(claim))) {
        return names.has('job_workflow_ref')
            ? []
            : [
                {
                    severity: 'medium',
                    what: `every repository of one owner (${text})`,
                    why: 'whoever may create a repository there, or push to one, acts as this identity',
                },
            ];
    }
    return [
        {
            severity: 'high',
            what: `any repository on GitHub that presents ${text}`,
            why: 'neither the repository nor its owner is part of what is compared',
        },
    ];
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml601-federated-subject-too-wide.js









const aml601 = {
    id: 'AML601',
    name: 'federated-subject-too-wide',
    since: '0.1.0',
    summary: 'A federated credential trusts one repository, and of it one environment or one branch.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'What presents a subject that matches is the identity, with all its roles. A pattern that reaches the owner, the repository or every branch lets people in who may merely push; one that names no repository lets all of GitHub in. Identities that hold nothing at, above or below what was audited are left alone.',
    fix: 'Trust the environment of the job that deploys (repo:OWNER/REPO:environment:NAME), and protect that environment with reviewers.',
    docs: [
        'https://docs.github.com/actions/reference/security/oidc',
        'https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials',
    ],
    supersedes: ['Checkov CKV_AZURE_249'],
    *check(context) {
        yield* unreadable(aml601, context);
        for (const credential of context.inventory.federatedCredentials) {
            yield concernsTrust(credential, context) ? judgeWidth(credential, context) : TRUSTED_ELSEWHERE;
        }
    },
};
function judgeWidth(credential, context) {
    const resource = trustSubject(credential, context);
    const identity = [credential.name];
    const kind = issuerKind(credential, context);
    if (kind === 'other')
        return (0,rules_rule/* notApplicable */.hH)('its issuer is not GitHub');
    if (kind === 'unknown') {
        const reason = credential.issuer.state === 'unknown'
            ? credential.issuer.reason
            : {
                kind: 'unexpected-answer',
                detail: `federated credential ${credential.name} has no issuer`,
            };
        return (0,rules_rule/* undecided */.oo)(aml601, resource, reason, { identity });
    }
    const expectation = expectationOf(credential);
    if (!expectation.ok) {
        const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
        return (0,rules_rule/* undecided */.oo)(aml601, resource, { kind: 'unresolved-expression', detail }, { identity, origin: originOfTrust(credential) });
    }
    const openings = [
        ...openingsOf(expectation.tests),
        ...(kind === 'odd' ? [oddIssuer((0,inventory_fact/* knownValue */.jj)(credential.issuer) ?? '')] : []),
    ];
    const severity = worst(openings);
    const [first] = openings;
    if (severity === undefined || first === undefined)
        return rules_rule/* PASS */.CQ;
    const subject = `${repositoryOf(credential)}:environment:ENVIRONMENT`;
    return (0,rules_rule/* fail */.fJ)(aml601, {
        resource,
        message: `Federated credential ${credential.name} of ${resource.name} trusts ${openings.map(({ what }) => what).join('; and ')}`,
        severity,
        evidence: openings.map(({ what, why }) => ({ what, where: placeOfTrust(credential), why })),
        remediation: {
            text: 'Trust one environment of one repository (put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.',
            command: retrustCommand(credential, subject, context),
            destructive: true,
        },
        inFile: () => `Trust one environment of one repository (subject ${subject}, put its name for ENVIRONMENT), and let that environment ask reviewers. Jobs that come from elsewhere no longer get in.`,
        edits: () => aml601_federated_subject_too_wide_narrow(credential, subject),
        origin: originOfTrust(credential),
        identity,
    });
}
/** The one environment that most repositories have; whoever has another changes the name in what is suggested. */
const USUAL_ENVIRONMENT = 'production';
/** Where the credential says no more than a subject, and plainly of which repository. */
function aml601_federated_subject_too_wide_narrow(credential, subject) {
    const { claimsMatchingExpression, subject: written } = credential;
    const narrowed = subject.replace(/ENVIRONMENT$/, USUAL_ENVIRONMENT);
    const expectation = expectationOf(credential);
    if (!/^repo:[\w.-]+\/[\w.-]+:/.test(narrowed) || narrowed.startsWith('repo:OWNER/REPO:'))
        return [];
    if (!expectation.ok || expectation.tests.length !== 1 || expectation.tests[0]?.claim !== 'sub')
        return [];
    const expression = (0,inventory_fact/* knownValue */.jj)(claimsMatchingExpression);
    return expression === undefined || expression === ''
        ? replaceValue(written, narrowed)
        : replaceValue(claimsMatchingExpression, `claims['sub'] eq '${narrowed}'`);
}
function oddIssuer(issuer) {
    return {
        severity: 'medium',
        what: `tokens of ${issuer}, which is not ${GITHUB_ISSUER}`,
        why: 'whoever answers at that address issues tokens for this identity; if it is your GitHub Enterprise, name it in the policy (allowedIssuers)',
    };
}
function worst(openings) {
    return finding/* SEVERITIES */.o.find((severity) => openings.some((one) => one.severity === severity));
}
/** `repo:OWNER/REPO` as far as the credential says it plainly. */
function repositoryOf(credential) {
    const text = sayTrust(credential);
    const repository = /repo:([^:'"]+)/.exec(text)?.[1];
    return `repo:${repository === undefined || hasWildcard(repository) ? 'OWNER/REPO' : repository}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/roleWriting.js

const KNOWN = new WeakMap();
/** The first string by which a role does more than read, data included; undefined for roles that only read. */
function changesSomething(role) {
    const known = KNOWN.get(role);
    if (known !== undefined)
        return known.pattern;
    const pattern = role.permissions.map(changingPattern).find((one) => one !== undefined);
    KNOWN.set(role, { pattern });
    return pattern;
}
function changingPattern({ actions, notActions, dataActions, notDataActions, }) {
    return (actions.find((one) => !readsOnly(one) && !isTakenAway(one, notActions)) ??
        dataActions.find((one) => !readsOnly(one) && !isTakenAway(one, notDataActions)));
}
function readsOnly(pattern) {
    return pattern.toLowerCase().endsWith('/read');
}
/** A NotAction that covers the whole of a pattern leaves nothing of it. */
function isTakenAway(pattern, excluded) {
    return excluded.some((one) => (0,rbac_operations/* matchesOperation */.j)(one, pattern));
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml602-federated-pull-request.js











const aml602 = {
    id: 'AML602',
    name: 'federated-pull-request',
    since: '0.1.0',
    summary: 'Pull requests get no identity that can do more than read.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ACTIVE_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'The subject of a pull request is the same for every one of a repository. Whoever may push a branch changes the workflow in it, opens a pull request and is the identity, before anybody has reviewed anything. What the identity holds elsewhere than at, above or below what was audited is left alone.',
    fix: 'Give pull requests an identity of their own that holds Reader; let deployments use an environment with reviewers.',
    docs: [
        'https://docs.github.com/actions/reference/security/oidc',
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    ],
    *check(context) {
        yield* unreadable(aml602, context);
        yield* unreadRoles(aml602, context);
        for (const credential of context.inventory.federatedCredentials) {
            const kind = issuerKind(credential, context);
            if (kind === 'other' || kind === 'unknown')
                continue;
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const expectation = expectationOf(credential);
            if (!expectation.ok) {
                const detail = `what federated credential ${credential.name} trusts was not understood: ${expectation.why}`;
                const reason = { kind: 'unresolved-expression', detail };
                yield (0,rules_rule/* undecided */.oo)(aml602, trustSubject(credential, context), reason, {
                    identity: [credential.name],
                    origin: originOfTrust(credential),
                });
            }
            else if (expectation.tests.every(letsPullRequestsIn))
                yield judgeHolder(credential, context);
            else
                yield rules_rule/* PASS */.CQ;
        }
    },
};
/** Whether a pull request can hold a token that passes the test. */
function letsPullRequestsIn({ claim, operator, value }) {
    if (claim === 'event_name')
        return matchesPlainly(value, operator, 'pull_request');
    if (claim === 'ref' || claim === 'job_workflow_ref' || claim === 'workflow_ref') {
        return operator === 'matches' && hasWildcard(value) ? /\*$/.test(value) : /refs\/pull\//.test(value);
    }
    if (claim === 'environment')
        return false;
    if (claim !== 'sub')
        return true;
    if (operator === 'matches' && hasWildcard(value)) {
        return patternLetsPullRequestsIn(value);
    }
    // An asterisk in a plain subject matches nothing at all.
    if (value.includes('*'))
        return false;
    const { tail } = readSubject(value);
    return tail.kind === 'pull-request' || tail.kind === 'none';
}
/** Neither an environment nor a branch can hold a colon, so a pattern for those never reaches `:pull_request`. */
function patternLetsPullRequestsIn(pattern) {
    const tail = /^repo:[^:]*:(.*)$/s.exec(pattern)?.[1];
    if (tail === undefined)
        return canEndWith(pattern, ':pull_request');
    return matchesGlob(tail, 'pull_request') || matchesGlob(tail, 'ref:refs/pull/1/merge');
}
function matchesPlainly(value, operator, wanted) {
    return operator === 'eq' ? value === wanted : canEndWith(value, wanted);
}
function judgeHolder(credential, context) {
    const principalId = principalBehind(credential, context);
    const grants = principalId === undefined ? [] : grantsHere(context, principalId).filter(({ eligible }) => !eligible);
    const writing = grants.filter(({ role }) => changesSomething(role) !== undefined);
    // Without the assignments, what it holds is not known; reading is all that a pull request may do.
    // Files declare some of what it holds, and where they declare nothing it may still hold something.
    const isKnown = principalId !== undefined &&
        !(0,blindSpots/* hides */.A)(context, ACTIVE_GRANTS, '/') &&
        (credential.origin.kind !== 'file' || grants.length > 0);
    if (writing.length === 0 && isKnown)
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(credential, context);
    return (0,rules_rule/* fail */.fJ)(aml602, {
        resource,
        message: writing.length > 0
            ? `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}, which holds ${sayRoles(writing, context)}`
            : `Any pull request in the repository of ${sayTrust(credential)} can act as ${resource.name}; ${credential.origin.kind === 'file' ? 'what that holds is not declared here' : 'what that holds could not be read'}`,
        severity: writing.length > 0 ? 'high' : 'medium',
        confidence: writing.length > 0 ? 'high' : 'medium',
        evidence: [
            {
                what: sayTrust(credential),
                where: placeOfTrust(credential),
                why: 'the subject of every pull request of the repository passes it, reviewed or not',
            },
            ...writing.slice(0, 10).map((grant) => ({
                what: describeGrant(context, grant),
                where: placeOfGrant(grant.assignment),
                why: `${changesSomething(grant.role) ?? ''} does more than read`,
            })),
        ],
        remediation: {
            text: 'Take this trust away, and give pull requests another identity that holds Reader and nothing else. Deploy from an environment with reviewers.',
            command: distrustCommand(credential, context),
            destructive: true,
        },
        inFile: () => 'Take this trust out, and declare another identity for pull requests that holds Reader and nothing else. Deploy from an environment with reviewers.',
        origin: originOfTrust(credential),
        identity: [credential.name],
    });
}
function sayRoles(grants, context) {
    const names = [...new Set(grants.map((grant) => `${grant.role.roleName} at ${sayScope(context, grant)}`))];
    return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml603-federated-subject-mutable.js






const aml603 = {
    id: 'AML603',
    name: 'federated-subject-mutable',
    since: '0.1.0',
    summary: 'A federated credential names its repository by ids that nobody can take over.',
    severity: 'low',
    persona: 'pedantic',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'The name of an owner or a repository that is deleted or renamed can be registered by somebody else, whose runs then present the same subject. Identities that hold nothing at, above or below what was audited are left alone.',
    fix: 'Where the repository presents immutable subjects, trust those (repo:OWNER@ID/REPO@ID:…). Ask first: a credential for a subject that is not presented breaks the login.',
    docs: ['https://docs.github.com/actions/reference/security/oidc'],
    *check(context) {
        yield* unreadable(aml603, context);
        for (const credential of context.inventory.federatedCredentials) {
            const kind = issuerKind(credential, context);
            // What cannot be read is AML601's to say.
            if (kind === 'other' || kind === 'unknown')
                continue;
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const expectation = expectationOf(credential);
            if (!expectation.ok)
                continue;
            const subject = expectation.tests.find(({ claim }) => claim === 'sub')?.value;
            const byId = expectation.tests.some(({ claim }) => claim === 'repository_id' || claim === 'repository_owner_id');
            yield subject === undefined || byId ? rules_rule/* PASS */.CQ : judgeName(subject, credential, context);
        }
    },
};
function judgeName(text, credential, context) {
    const { form, repository, tail } = readSubject(text);
    if (form !== 'default' || repository === undefined || !repository.includes('/'))
        return rules_rule/* PASS */.CQ;
    const name = repository.split(':')[0] ?? repository;
    if (name.includes('@'))
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(credential, context);
    const branch = tail.kind === 'branch' ? `; it rests on the branch ${tail.name}, which must be protected` : '';
    return (0,rules_rule/* fail */.fJ)(aml603, {
        resource,
        message: `Federated credential ${credential.name} of ${resource.name} knows ${name} by its name alone, which passes on with the name${branch}`,
        evidence: [
            {
                what: text,
                where: placeOfTrust(credential),
                why: 'the subject holds no id of the owner or the repository',
            },
        ],
        remediation: {
            text: 'See whether the repository presents immutable subjects (use_immutable_subject, the command below). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).',
            ...(hasWildcard(name)
                ? {}
                : { command: shellCommand(['gh', 'api', `repos/${name}/actions/oidc/customization/sub`]) }),
            destructive: false,
        },
        origin: originOfTrust(credential),
        inFile: () => `See whether the repository presents immutable subjects (gh api repos/${name}/actions/oidc/customization/sub shows use_immutable_subject). If it does, trust repo:OWNER@ID/REPO@ID:… in a second federated credential and then drop this one. If it does not, changing this credential breaks the login (https://github.com/Azure/login/issues/617).`,
        identity: [credential.name],
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml604-federated-identity-over-privileged.js









const aml604 = {
    id: 'AML604',
    name: 'federated-identity-over-privileged',
    since: '0.1.0',
    summary: 'An identity that a GitHub repository can be holds what its pipeline needs, where it needs it.',
    severity: 'high',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ACTIVE_GRANTS,
        'role-definitions',
        'deny-assignments',
        'directory',
    ],
    why: 'Whoever can change the workflow, or an action that it uses, is this identity. Everything that its roles reach is then as safe as the repository.',
    fix: 'Split the identity: one that deploys, with a role at the workspace; one that calls endpoints, with a role at the endpoint.',
    docs: [
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
        'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    ],
    *check(context) {
        yield* unreadable(aml604, context);
        yield* unreadRoles(aml604, context);
        const relevant = new Set(relevantGrants(context));
        const seen = new Set();
        for (const credential of context.inventory.federatedCredentials) {
            if (!concernsTrust(credential, context)) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const principalId = principalBehind(credential, context);
            if (principalId === undefined) {
                yield* judgeStranger(credential, context);
                continue;
            }
            if (seen.has(principalId))
                continue;
            seen.add(principalId);
            const trusts = gitHubCredentials(principalId, context);
            const [first] = trusts;
            if (first !== undefined)
                yield aml604_federated_identity_over_privileged_judgeIdentity(principalId, first, trusts, relevant, context);
        }
    },
};
function aml604_federated_identity_over_privileged_judgeIdentity(principalId, first, trusts, relevant, context) {
    const excesses = grantsHeldBy(context, principalId)
        .filter(({ grant }) => relevant.has(grant) && !grant.eligible)
        .flatMap((held) => aml604_federated_identity_over_privileged_excessOf(held, context));
    const [worst] = excesses;
    if (worst === undefined)
        return rules_rule/* PASS */.CQ;
    const resource = trustSubject(first, context);
    const { grant } = worst.held;
    const more = excesses.length > 1 ? ` (and ${excesses.length - 1} more)` : '';
    const others = trusts.length > 1 ? ` (and ${trusts.length - 1} more subjects)` : '';
    return (0,rules_rule/* fail */.fJ)(aml604, {
        resource,
        message: `Path of trust: ${sayTrust(first)}${others} → ${resource.kind === 'application' ? 'app' : 'identity'} "${resource.name}" → ${grant.role.roleName} at ${sayScope(context, grant)}${more}: ${worst.why}`,
        evidence: [
            ...trusts.slice(0, 10).map((trust) => ({
                what: sayTrust(trust),
                where: placeOfTrust(trust),
                why: `its runs act as ${resource.name}`,
            })),
            ...excesses
                .slice(0, 10)
                .flatMap(({ held, powers, why }) => grantEvidence(context, held.grant, powers, why)),
        ],
        remediation: {
            text: 'Give it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, then take these assignments away.',
            command: removalCommand(excesses.map(({ held }) => held.grant)),
            destructive: true,
        },
        inFile: () => 'Assign it a role at the workspace (or, to call an endpoint, at the endpoint) that does what the pipeline does, in place of these.',
        ...placedAtRole(grant),
    });
}
/** Whether a grant is more than a pipeline should have. */
function aml604_federated_identity_over_privileged_excessOf(held, context) {
    const { grant } = held;
    const privileges = freePrivileges(context, grant);
    if (privileges.length > 0)
        return [{ held, powers: privileges, why: 'it may decide who may do what' }];
    const writing = freeWriting(context, grant);
    if (writing !== undefined) {
        const powers = [{ ...writing, operation: 'writing to every provider' }];
        return [{ held, powers, why: 'it may change everything there' }];
    }
    const operations = effectiveOperations(grant).filter(({ operation }) => !isDeniedBelow(context, grant, operation));
    const limit = limitFor(context, operations);
    if (operations.length === 0 || !isWider(widthOf(context, grant.scope), limit))
        return [];
    const reach = describeReach(grant.reach);
    return [
        {
            held,
            powers: operations,
            why: `it reaches ${reach} from ${describeScope(context, grant.scope)}, wider than ${describeLimit(limit, operations)}`,
        },
    ];
}
/** Whose assignments are whose could not be told. */
function* judgeStranger(credential, context) {
    const { gap } = context;
    // Said once, for the directory as a whole.
    if (gap(['directory', 'applications'], 'directory') !== undefined)
        return;
    if (credential.holder.kind === 'application' && context.inventory.principals.length === 0)
        return;
    // A file that declares the trust alone says nothing of whose it is.
    if (credential.origin.kind === 'file')
        return;
    yield (0,rules_rule/* undecided */.oo)(aml604, trustSubject(credential, context), {
        kind: 'not-read',
        detail: `which principal federated credential ${credential.name} belongs to was not read`,
    }, { identity: [credential.name] });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml605-pipeline-client-secret.js









/** A secret that is made for longer is nobody's to remember. */
const MOST_DAYS = 180;
const aml605_pipeline_client_secret_DAY = 86_400_000;
const aml605 = {
    id: 'AML605',
    name: 'pipeline-client-secret',
    since: '0.1.0',
    summary: 'An application that GitHub or an endpoint knows has no client secret.',
    severity: 'medium',
    persona: 'regular',
    needs: [
        'resources',
        'accounts',
        'federated-credentials',
        'applications',
        ...ALL_GRANTS,
        'role-definitions',
        'directory',
    ],
    why: 'A client secret is a password in a pipeline’s settings: whoever copies it is the application, from anywhere, until it ends. Where a federated credential is there already, it serves nothing but that. Applications that hold nothing at, above or below what was audited are left alone.',
    fix: 'Use the federated credential, then delete the secret.',
    docs: [
        'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
        'https://learn.microsoft.com/azure/developer/github/connect-from-azure',
    ],
    *check(context) {
        for (const step of context.all('pipeline-step')) {
            if (step.login.state === 'known')
                yield judgeLogin(step, step.login);
        }
        yield* unreadable(aml605, context);
        const relevant = new Set(relevantGrants(context));
        const allowed = allowedPrincipals(context);
        for (const application of context.inventory.applications) {
            if (application.origin.kind === 'file') {
                yield* judgeDeclared(application);
                continue;
            }
            const principalId = principalOf(application, context);
            if (principalId !== undefined && allowed.has(principalId))
                continue;
            if (principalId !== undefined && grantsHere(context, principalId).length === 0) {
                yield TRUSTED_ELSEWHERE;
                continue;
            }
            const trusts = trustsGitHub(application, principalId, context);
            const opens = principalId !== undefined &&
                grantsHeldBy(context, principalId).some(({ grant }) => relevant.has(grant) && grant.powers.endpoint.length + grant.powers.privileges.length > 0);
            yield trusts || opens ? judgeSecrets(application, trusts, context) : rules_rule/* PASS */.CQ;
        }
    },
};
/** A file that makes a password for an application, of which the state and whoever reads it keep a copy. */
function* judgeDeclared({ displayName, passwords, origin }) {
    const declared = passwords.state === 'known' ? passwords.value : [];
    if (declared.length === 0)
        yield rules_rule/* PASS */.CQ;
    for (const password of declared) {
        const place = password.origin ?? origin;
        const days = lifetime(password);
        const isLong = Number.isFinite(days) && days > MOST_DAYS;
        const id = place.kind === 'file' ? `${place.file}#${password.keyId}` : password.keyId;
        yield (0,rules_rule/* fail */.fJ)(aml605, {
            resource: { kind: 'application', id, name: displayName, origin: place },
            message: `A client secret is made for application ${displayName}${isLong ? `, for ${Math.round(days)} days` : ''}: whoever copies it is the application, from anywhere, until it ends.`,
            severity: isLong ? 'high' : 'medium',
            evidence: [
                {
                    what: `client secret ${password.keyId}`,
                    where: placeOf(place),
                    why: 'a job of GitHub has a token of its own, and a managed identity needs no secret',
                },
            ],
            remediation: {
                text: 'Declare a federated credential for the repository and an environment in its place (azuread_application_federated_identity_credential), and let pipelines sign in with that.',
                destructive: false,
            },
            identity: [password.keyId],
        });
    }
}
/** A step that signs in with a password, while GitHub gives every job a token of its own. */
function judgeLogin(step, login) {
    if (login.value === 'federated')
        return rules_rule/* PASS */.CQ;
    return (0,rules_rule/* fail */.fJ)(aml605, {
        resource: step,
        message: `Step ${step.name} signs in to Azure with a client secret that the repository keeps.`,
        evidence: [
            {
                what: 'creds, client-secret or --password',
                where: placeOf(login.origin ?? step.origin),
                why: 'whoever copies it is the application, from anywhere, until it ends',
            },
        ],
        remediation: {
            text: 'Give the application a federated credential for this repository and an environment, let the job have permissions: { id-token: write }, and sign in with client-id, tenant-id and subscription-id: - { uses: azure/login@v2, with: { client-id: CLIENT_ID, tenant-id: TENANT_ID, subscription-id: SUBSCRIPTION_ID } }. Steps of this action take the same three inputs and need no login before them.',
            destructive: false,
        },
        identity: ['login'],
        ...originOf(login),
    });
}
function trustsGitHub({ appId }, principalId, context) {
    if (principalId !== undefined)
        return gitHubCredentials(principalId, context).length > 0;
    return context.inventory.federatedCredentials.some(({ holder }) => holder.kind === 'application' && holder.id.toLowerCase() === appId.toLowerCase());
}
function judgeSecrets(application, trusts, context) {
    const { appId, displayName, passwords, origin } = application;
    const resource = { kind: 'application', id: appId, name: displayName, origin };
    if (passwords.state === 'unknown')
        return (0,rules_rule/* undecided */.oo)(aml605, resource, passwords.reason);
    const live = passwords.state === 'known'
        ? passwords.value.filter((one) => !(Date.parse(one.endDateTime) <= context.now))
        : [];
    if (live.length === 0)
        return rules_rule/* PASS */.CQ;
    const long = live.filter((one) => lifetime(one) > MOST_DAYS);
    const because = trusts
        ? 'has a federated credential for GitHub beside them'
        : 'holds a role over endpoints';
    return (0,rules_rule/* fail */.fJ)(aml605, {
        resource,
        message: `Application ${displayName} has ${principalWords_count(live.length, 'client secret', 'client secrets')} that work${live.length === 1 ? 's' : ''}, and ${because}${long.length > 0 ? `; ${principalWords_count(long.length, 'is', 'are')} made for more than ${MOST_DAYS} days` : ''}`,
        severity: long.length > 0 ? 'high' : 'medium',
        evidence: live.slice(0, 10).map((one) => ({
            what: `client secret ${one.keyId}`,
            where: `application ${appId}`,
            why: `it works until ${one.endDateTime}, ${Math.round(lifetime(one))} days after it was made`,
        })),
        remediation: {
            text: 'See that nothing signs in with it any more (the sign-in log names the credential), then delete it.',
            command: shellCommand(...live
                .slice(0, 10)
                .map(({ keyId }) => ['az', 'ad', 'app', 'credential', 'delete', '--id', appId, '--key-id', keyId])),
            destructive: true,
        },
    });
}
/** In days; a secret whose dates cannot be read counts as endless. */
function lifetime({ startDateTime, endDateTime, }) {
    const days = (Date.parse(endDateTime) - Date.parse(startDateTime)) / aml605_pipeline_client_secret_DAY;
    return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml701-secret-in-deployment-environment.js




/** Names that are given to secrets. A name alone is a guess; the form of a value is more. */
const SECRET_NAME = /(?:key|secret|token|password|connection_?string|sas)$/i;
const aml701 = {
    id: 'AML701',
    name: 'secret-in-deployment-environment',
    since: '0.1.0',
    summary: 'Environment variables of deployments hold references to secrets, never the secrets.',
    severity: 'high',
    persona: 'regular',
    needs: ['resources', 'deployments'],
    why: 'Everybody with the role Reader sees the environment variables of a deployment, in the portal and through the API; so do the history of deployments and every log that prints them. The audit keeps no value, only whether it is literal and which known kind of credential it looks like. A name that sounds like a secret, with a literal value of no known form, is reported with less confidence.',
    fix: 'Put the secret into a connection of the workspace and refer to it as ${{azureml://connections/NAME/credentials/KEY}}, or use the managed identity of the endpoint. Then change the secret.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection',
        'https://learn.microsoft.com/azure/machine-learning/concept-secret-injection',
    ],
    *check(context) {
        yield* unreadable(aml701, context, ['deployments']);
        for (const kind of ['online-deployment', 'batch-deployment']) {
            for (const deployment of context.all(kind))
                yield* aml701_secret_in_deployment_environment_judge(deployment);
        }
    },
};
function* aml701_secret_in_deployment_environment_judge(deployment) {
    const { environmentVariables: variables } = deployment;
    if (variables.state === 'unknown') {
        yield (0,rules_rule/* undecided */.oo)(aml701, deployment, variables.reason);
        return;
    }
    const secrets = variables.state === 'known' ? variables.value.filter(isSecret) : [];
    if (secrets.length === 0)
        yield rules_rule/* PASS */.CQ;
    for (const variable of secrets)
        yield found(deployment, variable);
}
function isSecret({ name, shape, looksLike }) {
    return shape === 'literal' && (looksLike !== undefined || SECRET_NAME.test(name));
}
function found(deployment, { name, looksLike }) {
    const { environmentVariables: fact } = deployment;
    const form = looksLike === undefined ? '' : `, in the form of ${looksLike}`;
    return (0,rules_rule/* fail */.fJ)(aml701, {
        resource: deployment,
        message: `Deployment ${deployment.name} has ${name} as a literal value${form}: every Reader of the workspace sees it.`,
        evidence: [
            {
                what: `environment variable ${name} is a literal value`,
                where: placeOf(fact.origin ?? deployment.origin),
                why: looksLike === undefined
                    ? 'its name is that of a secret, and it refers to none'
                    : `its value has the form of ${looksLike}`,
            },
        ],
        remediation: remediate(deployment.id, {
            text: 'Store the secret in a connection of the workspace (CONNECTION and KEY stand for it), give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, refer to it as in the command, and then change the secret: everybody who could read the deployment has it.',
            destructive: false,
        }, (names) => [
            [
                ...['az', 'ml', deployment.kind, 'update', '--name', names.name],
                ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', '--set'],
                `environment_variables.${name}=\${{azureml://connections/CONNECTION/credentials/KEY}}`,
                ...workspaceFlags(names),
            ],
        ]),
        inFile: () => `Store the secret in a connection of the workspace, give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, and write ${name}: \${{azureml://connections/CONNECTION/credentials/KEY}} in its place. Then change the secret: it is in the history of the repository.`,
        confidence: looksLike === undefined ? 'medium' : 'high',
        identity: [name],
        ...originOf(fact),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml702-model-from-unapproved-source.js



const aml702 = {
    id: 'AML702',
    name: 'model-from-unapproved-source',
    since: '0.1.0',
    summary: 'Models come from the workspace or from a registry that the policy allows, in a version that is named.',
    severity: 'low',
    persona: 'auditor',
    needs: ['deployments', 'resources'],
    why: 'A model is code: many formats run what they hold when they are loaded, and it runs as the identity of the endpoint. A model from a registry that nobody vouches for, from a file or from an address on the internet is code of strangers. A model without a version, or by a label such as latest, changes without anybody deploying anything (persona pedantic). The policy names the registries that count (allowedRegistries); as long as it names none, every registry does.',
    fix: 'Register the model in the workspace or in an allowed registry, and name its version in the deployment.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/concept-machine-learning-registries-mlops',
        'https://learn.microsoft.com/azure/machine-learning/reference-yaml-deployment-managed-online',
    ],
    supersedes: ['Azure Policy 12e5dd16', 'Azure Policy 19539b54'],
    *check(context) {
        yield* unreadable(aml702, context, ['deployments']);
        for (const kind of ['online-deployment', 'batch-deployment']) {
            for (const deployment of context.all(kind))
                yield* aml702_model_from_unapproved_source_judge(deployment, deployment.model, context);
        }
        for (const endpoint of context.all('serverless-endpoint')) {
            yield* aml702_model_from_unapproved_source_judge(endpoint, endpoint.modelId, context);
        }
    },
};
function* aml702_model_from_unapproved_source_judge(user, fact, context) {
    if (fact.state === 'unknown')
        yield (0,rules_rule/* undecided */.oo)(aml702, user, fact.reason);
    else if (fact.state === 'absent')
        yield (0,rules_rule/* notApplicable */.hH)('no model of its own: the container brings what it serves');
    else {
        const model = readModel(fact.value, user);
        const complaints = [
            ...(isAllowed(model.source, context) ? [] : [unapproved(user, fact, model.source)]),
            ...(model.pinned ? [] : [unpinned(user, fact)]),
        ];
        if (complaints.length === 0)
            yield rules_rule/* PASS */.CQ;
        yield* complaints;
    }
}
const A_PATH = 'a path';
/** The ways of naming a model that Azure ML has. */
function readModel(reference, user) {
    const text = reference.trim();
    const pinned = /\/versions\/[^/]+\/?$/i.test(text) || /^azureml:[^/@]+:[^/@:]+$/i.test(text);
    const registry = /^(?:azureml:)?(?:azureml:)?\/\/registries\/([^/]+)\/models\//i.exec(text)?.[1];
    if (registry !== undefined)
        return { source: { kind: 'registry', name: registry }, pinned };
    if (/^azureml:[^/]+$/i.test(text))
        return { source: { kind: 'workspace' }, pinned };
    const id = /^(?:azureml:)?(?:\/\/)?(\/?subscriptions\/.+?\/workspaces\/[^/]+)\/models\//i.exec(text)?.[1];
    if (id !== undefined) {
        const workspace = (id.startsWith('/') ? id : `/${id}`).toLowerCase();
        const own = user.key.startsWith(`${workspace}/`) || !user.key.startsWith('/');
        return { source: own ? { kind: 'workspace' } : { kind: 'elsewhere', what: 'another workspace' }, pinned };
    }
    if (/^azureml:\/\/locations\/.+\/workspaces\/[^/]+\/models\//i.test(text)) {
        return { source: { kind: 'workspace' }, pinned };
    }
    const what = /^[a-z][a-z0-9+.-]*:/i.test(text)
        ? /^https?:/i.test(text)
            ? 'an address on the internet'
            : 'no registry and no workspace'
        : A_PATH;
    // What is not registered has no versions that could be named.
    return { source: { kind: 'elsewhere', what }, pinned: true };
}
function isAllowed(source, { settings }) {
    if (source.kind === 'workspace')
        return true;
    if (source.kind === 'elsewhere')
        return false;
    const { allowedRegistries } = settings;
    return (allowedRegistries.length === 0 ||
        allowedRegistries.some((name) => name.toLowerCase() === source.name.toLowerCase()));
}
function unapproved(user, fact, source) {
    const from = source.kind === 'registry' ? `registry ${source.name}` : 'what' in source ? source.what : '';
    return (0,rules_rule/* fail */.fJ)(aml702, {
        resource: user,
        message: from === A_PATH
            ? `${describe(user)} takes its model from a path, and not from what is registered: nobody can say later what was deployed, nor who looked at it.`
            : `${describe(user)} runs a model from ${from}, which the policy does not allow: it is code of somebody nobody vouches for.`,
        evidence: [
            evidence(user, { name: 'model', fact }, 'neither of this workspace nor of an allowed registry'),
        ],
        remediation: {
            text: 'Look at the model, register it in the workspace or in a registry that the policy allows, and deploy that. Or add the registry to allowedRegistries in the policy.',
            destructive: false,
        },
        identity: ['source'],
        ...originOf(fact),
    });
}
function unpinned(user, fact) {
    return (0,rules_rule/* fail */.fJ)(aml702, {
        resource: user,
        message: `${describe(user)} runs whatever version of its model is the latest: it changes without a deployment.`,
        evidence: [evidence(user, { name: 'model', fact }, 'it names no version')],
        remediation: {
            text: 'Name the version of the model, and deploy again to change it.',
            destructive: false,
        },
        persona: 'pedantic',
        identity: ['version'],
        ...originOf(fact),
    });
}
function describe({ kind, name }) {
    return kind === 'serverless-endpoint' ? `Serverless endpoint ${name}` : `Deployment ${name}`;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml703-endpoint-without-diagnostics.js





/** Either of them says who called. @see https://learn.microsoft.com/azure/machine-learning/monitor-resource-logs */
const TRAFFIC_CATEGORIES = ['amlonlineendpointtrafficlog', 'alllogs'];
const aml703 = {
    id: 'AML703',
    name: 'endpoint-without-diagnostics',
    since: '0.1.0',
    summary: 'The traffic log of each online endpoint is sent somewhere it can be read later.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'diagnostic-settings'],
    why: 'Without a diagnostic setting nobody can say afterwards who called an endpoint, from where and how often: neither when a key has leaked, nor before an old key is switched off. Deployments with Application Insights off are named beside it.',
    fix: 'Make a diagnostic setting that sends AmlOnlineEndpointTrafficLog, or all logs, to a Log Analytics workspace.',
    docs: [
        'https://learn.microsoft.com/azure/machine-learning/how-to-monitor-online-endpoints',
        'https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings',
    ],
    supersedes: ['Azure Policy 5cfb9e8a', 'Azure Policy afe0c3be'],
    *check(context) {
        yield* unreadable(aml703, context, ['diagnostic-settings']);
        const alreadySaid = explainedByGap(context, 'diagnostic-settings');
        for (const endpoint of context.all('online-endpoint')) {
            const { diagnosticCategories: categories } = endpoint;
            if (categories.state === 'unknown') {
                yield alreadySaid(endpoint.key)
                    ? (0,rules_rule/* notApplicable */.hH)('its diagnostic settings could not be read, which is said once for the scope')
                    : (0,rules_rule/* undecided */.oo)(aml703, endpoint, categories.reason);
            }
            else {
                const sent = categories.state === 'known' ? categories.value : [];
                const logged = sent.some((category) => TRAFFIC_CATEGORIES.includes(category.toLowerCase()));
                yield logged ? rules_rule/* PASS */.CQ : missing(endpoint, sent, context);
            }
        }
    },
};
function missing(endpoint, sent, context) {
    const silent = context
        .childrenOf(endpoint.key)
        .filter((child) => child.kind === 'online-deployment' &&
        child.appInsightsEnabled.state === 'known' &&
        !child.appInsightsEnabled.value)
        .map(({ name }) => name);
    const where = placeOf(endpoint.diagnosticCategories.origin ?? endpoint.origin);
    return (0,rules_rule/* fail */.fJ)(aml703, {
        resource: endpoint,
        message: `Nobody can say afterwards who called online endpoint ${endpoint.name}: its traffic log is sent nowhere.`,
        evidence: [
            {
                what: sent.length === 0 ? 'no diagnostic setting' : `diagnostic settings send ${listNames(sent)} only`,
                where,
                why: 'AmlOnlineEndpointTrafficLog is the one that names callers',
            },
            ...(silent.length === 0
                ? []
                : [
                    {
                        what: `Application Insights is off for ${listNames(silent)}`,
                        where,
                        why: 'nor is there another trace',
                    },
                ]),
        ],
        remediation: remediate(endpoint.id, {
            text: 'Send the logs to a Log Analytics workspace (LOG_ANALYTICS_WORKSPACE_ID stands for its id).',
            destructive: false,
        }, () => [
            [
                ...['az', 'monitor', 'diagnostic-settings', 'create', '--resource', endpoint.id, '--name', 'aml'],
                ...['--workspace', 'LOG_ANALYTICS_WORKSPACE_ID'],
                ...['--logs', '[{"categoryGroup":"allLogs","enabled":true}]'],
            ],
        ]),
        inFile: () => 'Declare a diagnostic setting for it (Microsoft.Insights/diagnosticSettings, azurerm_monitor_diagnostic_setting) that sends allLogs to a Log Analytics workspace; for an endpoint of az ml, in the template of its workspace or with az monitor diagnostic-settings create.',
        // It may be declared elsewhere, or put there by a policy.
        ...(endpoint.origin.kind === 'file' ? { confidence: 'low' } : {}),
        ...originOf(endpoint.diagnosticCategories),
    });
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml704-traffic-inconsistent.js





/** @see https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints */
const MOST_MIRRORED = 50;
const aml704_traffic_inconsistent_DAY = 86_400_000;
const aml704 = {
    id: 'AML704',
    name: 'traffic-inconsistent',
    since: '0.1.0',
    summary: 'Traffic goes, in full, to deployments that exist and work, and no deployment lies idle.',
    severity: 'low',
    persona: 'pedantic',
    needs: ['resources', 'deployments'],
    why: 'Requests sent to a deployment that is not there or has failed are lost; traffic that does not add up to 100 percent is a change half made, and Azure mirrors no more than 50 percent. A deployment without traffic still answers to whoever names it in the header azureml-model-deployment, with its old code, old libraries and old rights. Deployments idle longer than the policy says (maxIdleDeploymentDays, 30 by default) are named one by one.',
    fix: 'Set the traffic to what is meant, and delete deployments that nobody needs.',
    docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-safely-rollout-online-endpoints'],
    *check(context) {
        yield* unreadable(aml704, context, ['deployments']);
        const alreadySaid = explainedByGap(context, 'deployments');
        for (const endpoint of context.all('online-endpoint')) {
            const deployments = context
                .childrenOf(endpoint.key)
                .filter((child) => child.kind === 'online-deployment');
            yield* aml704_traffic_inconsistent_judge(endpoint, deployments, !alreadySaid(endpoint.key), context);
        }
    },
};
/** `complete`: every deployment of the endpoint was read. */
function* aml704_traffic_inconsistent_judge(endpoint, deployments, complete, context) {
    const { traffic, mirrorTraffic } = endpoint;
    const unread = traffic.state === 'unknown' ? traffic : mirrorTraffic.state === 'unknown' ? mirrorTraffic : undefined;
    if (unread !== undefined) {
        yield (0,rules_rule/* undecided */.oo)(aml704, endpoint, unread.reason);
        return;
    }
    const shares = traffic.state === 'known' ? traffic.value : {};
    const mirrored = mirrorTraffic.state === 'known' ? mirrorTraffic.value : {};
    const findings = [
        ...judgeSum(endpoint, shares),
        ...judgeMirror(endpoint, mirrored),
        ...(complete ? judgeNames(endpoint, { ...mirrored, ...shares }, deployments) : []),
        ...judgeFailed(endpoint, shares, deployments),
        ...judgeIdle(shares, mirrored, deployments, context),
    ];
    if (findings.length === 0)
        yield rules_rule/* PASS */.CQ;
    yield* findings;
}
function* judgeSum(endpoint, shares) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    if (sum === 0 || sum === 100)
        return;
    yield complain(endpoint, 'sum', {
        message: `The traffic of online endpoint ${endpoint.name} adds up to ${sum} percent, not to 100.`,
        evidence: [seen(endpoint, 'traffic', shares, 'shares add up to 0 or to 100')],
    });
}
function* judgeMirror(endpoint, mirrored) {
    const tooMuch = Object.entries(mirrored).filter(([, share]) => share > MOST_MIRRORED);
    if (tooMuch.length === 0)
        return;
    yield complain(endpoint, 'mirror', {
        message: `Online endpoint ${endpoint.name} mirrors more than ${MOST_MIRRORED} percent of its traffic, which Azure does not do.`,
        evidence: [seen(endpoint, 'mirrorTraffic', mirrored, `${MOST_MIRRORED} percent is the most`)],
    });
}
function* judgeNames(endpoint, shares, deployments) {
    const names = new Set(deployments.map(({ name }) => name.toLowerCase()));
    const missing = Object.entries(shares)
        .filter(([name, share]) => share > 0 && !names.has(name.toLowerCase()))
        .map(([name]) => name);
    // A file may declare an endpoint alone; its deployments then stand where nobody has looked.
    if (missing.length === 0 || (endpoint.origin.kind === 'file' && deployments.length === 0))
        return;
    yield complain(endpoint, 'missing', {
        message: `Online endpoint ${endpoint.name} sends traffic to ${listNames(missing)}, and there is no such deployment: those requests are lost.`,
        evidence: [
            seen(endpoint, 'traffic', shares, 'each name is that of a deployment'),
            {
                what: deployments.length === 0
                    ? 'it has no deployments'
                    : `its deployments: ${listNames(deployments.map(({ name }) => name))}`,
                where: placeOf(endpoint.origin),
                why: 'traffic goes nowhere else',
            },
        ],
    });
}
function* judgeFailed(endpoint, shares, deployments) {
    const served = deployments.filter(({ name }) => shareOf(shares, name) > 0);
    const failed = served.filter(({ provisioningState: state }) => state.state === 'known' && state.value.toLowerCase() === 'failed');
    const positive = Object.values(shares).filter((share) => share > 0).length;
    if (failed.length === 0 || failed.length < positive)
        return;
    yield complain(endpoint, 'failed', {
        message: `Online endpoint ${endpoint.name} sends all of its traffic to ${listNames(failed.map(({ name }) => name))}, which failed to deploy.`,
        evidence: failed.map(({ name, origin }) => ({
            what: `provisioningState of ${name} is Failed`,
            where: placeOf(origin),
            why: 'it may serve what was there before, or nothing',
        })),
    });
}
function* judgeIdle(shares, mirrored, deployments, { now, settings }) {
    for (const deployment of deployments) {
        const { name, createdAt } = deployment;
        if (shareOf(shares, name) > 0 || shareOf(mirrored, name) > 0 || createdAt.state !== 'known')
            continue;
        const days = Math.floor((now - Date.parse(createdAt.value)) / aml704_traffic_inconsistent_DAY);
        // A date that cannot be read gives no number, and no finding.
        if (!(days > settings.maxIdleDeploymentDays))
            continue;
        yield (0,rules_rule/* fail */.fJ)(aml704, {
            resource: deployment,
            message: `Deployment ${name} has no traffic and is ${count(days, 'day')} old: it still answers to whoever names it, with old code and old rights.`,
            evidence: [
                {
                    what: `made on ${createdAt.value.slice(0, 'yyyy-mm-dd'.length)}, no share of the traffic`,
                    where: placeOf(deployment.origin),
                    why: 'the header azureml-model-deployment reaches it all the same',
                },
            ],
            remediation: remediate(deployment.id, { text: 'Delete it, unless somebody calls it by name.', destructive: true }, (names) => [
                [
                    ...['az', 'ml', 'online-deployment', 'delete', '--name', names.name],
                    ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', ...workspaceFlags(names)],
                ],
            ]),
            // Since when it has been idle, nobody says.
            confidence: 'medium',
            identity: ['idle'],
            ...originOf(deployment.createdAt),
        });
    }
}
function complain(endpoint, what, { message, evidence }) {
    return (0,rules_rule/* fail */.fJ)(aml704, {
        resource: endpoint,
        message,
        evidence,
        remediation: setTraffic(endpoint),
        identity: [what],
        ...originOf(what === 'mirror' ? endpoint.mirrorTraffic : endpoint.traffic),
    });
}
function setTraffic({ id }) {
    return remediate(id, {
        text: 'Send the traffic to deployments that work, 100 percent in all (DEPLOYMENT stands for one of them).',
        destructive: true,
    }, (names) => [
        [
            ...['az', 'ml', 'online-endpoint', 'update', '--name', names.name],
            ...['--traffic', 'DEPLOYMENT=100', ...workspaceFlags(names)],
        ],
    ]);
}
function seen(endpoint, property, shares, why) {
    const said = Object.entries(shares).map(([name, share]) => `${name}=${share}`);
    const origin = endpoint[property].origin ?? endpoint.origin;
    return { what: `${property} is ${listNames(said)}`, where: placeOf(origin), why };
}
function shareOf(shares, name) {
    const entry = Object.entries(shares).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return entry?.[1] ?? 0;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/declaredOnto.js
var declaredOnto = __webpack_require__(9843);
;// CONCATENATED MODULE: ./build/dist/src/rules/aml705-declaration-drift.js







const aml705 = {
    id: 'AML705',
    name: 'declaration-drift',
    since: '0.1.0',
    summary: 'What files declare of an endpoint, workspace or account is what Azure has.',
    severity: 'medium',
    persona: 'regular',
    only: 'azure',
    needs: ['resources', 'accounts', 'role-assignments'],
    why: 'Somebody changed it by hand, or the change in the files was never deployed. Either way reviews read something else than what is there: an endpoint that takes keys while its file says that it does not, and the next deployment may undo what somebody relies on.',
    fix: 'Deploy what the files declare, or write down in them what is meant.',
    docs: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-modes'],
    *check(context) {
        const { declared } = context.inventory;
        if (declared === undefined)
            return;
        yield* unreadable(aml705, context, ['role-assignments']);
        const pairs = (0,declaredOnto/* pairWithAzure */.m2)(declared.resources, context.inventory.resources);
        const roles = missingRoles(context, declared);
        const times = new Map();
        for (const [, live] of pairs)
            times.set(live, (times.get(live) ?? 0) + 1);
        for (const [file, live] of pairs) {
            // Of several declarations (one for each set of parameters) nobody can say which one this is.
            if (times.get(live) === 1)
                yield* aml705_declaration_drift_compare(file, live, roles.get((0,rbac_scopes/* scopeKey */.OD)(live.id)) ?? []);
        }
    },
};
/** "Online endpoint". */
function kindOf({ kind }) {
    return kind
        .replaceAll('-', ' ')
        .replace(/^ai/, 'AI')
        .replace(/^./, (letter) => letter.toUpperCase());
}
function* aml705_declaration_drift_compare(file, live, roles) {
    const compared = settingsOf(file).flatMap(({ name, fact }) => {
        const other = settingsOf(live).find((one) => one.name === name)?.fact;
        // What a file does not say is left as it is.
        return fact.state !== 'known' || other === undefined ? [] : [{ name, fact, other }];
    });
    const unknown = compared.find(({ other }) => other.state === 'unknown');
    const differences = compared.flatMap(({ name, fact, other }) => other.state !== 'unknown' && settled({ name, fact }) !== settled({ name, fact: other })
        ? [
            {
                name,
                steps: [
                    evidence(file, { name, fact }, 'this is what is declared'),
                    evidence(live, { name, fact: other }, 'this is what Azure answered'),
                ],
            },
        ]
        : []);
    for (const role of roles) {
        const where = placeOf(role.origin);
        differences.push({
            name: 'roles',
            steps: [
                {
                    what: `role ${role.roleId} for principal ${role.principalId}`,
                    where,
                    why: 'it is declared, and not assigned',
                },
            ],
        });
    }
    if (differences.length > 0) {
        const names = [...new Set(differences.map(({ name }) => name))];
        yield (0,rules_rule/* fail */.fJ)(aml705, {
            resource: live,
            message: `${kindOf(live)} ${live.name} is not in Azure as ${file.origin.kind === 'file' ? file.origin.file : 'its file'} declares it: ${listNames(names)}.`,
            evidence: differences.flatMap(({ steps }) => steps),
            remediation: { text: aml705.fix, destructive: true },
            identity: names,
            origin: file.origin,
            ...(compared.some(({ fact }) => 'confidence' in fact) ? { confidence: 'medium' } : {}),
        });
    }
    else if (unknown?.other.state === 'unknown')
        yield (0,rules_rule/* undecided */.oo)(aml705, live, unknown.other.reason);
    else
        yield compared.length === 0 ? (0,rules_rule/* notApplicable */.hH)('the file says nothing of it that can be compared') : rules_rule/* PASS */.CQ;
}
/** What is meant to stay as it was decided. */
function settingsOf(resource) {
    const network = (fact) => ({ name: 'publicNetworkAccess', fact });
    switch (resource.kind) {
        case 'online-endpoint':
            return [
                { name: 'authMode', fact: resource.authMode },
                network(resource.publicNetworkAccess),
                ...identityOf(resource.identity),
            ];
        case 'batch-endpoint':
        case 'serverless-endpoint':
            return [{ name: 'authMode', fact: resource.authMode }];
        case 'workspace':
            return [network(resource.publicNetworkAccess), ...identityOf(resource.identity)];
        case 'ai-services-account':
            return [
                { name: 'disableLocalAuth', fact: resource.disableLocalAuth },
                network(resource.publicNetworkAccess),
                ...identityOf(resource.identity),
            ];
        default:
            return [];
    }
}
/** The user-assigned identities that it runs as, by name: a file rarely says where they are. */
function identityOf({ userAssigned }) {
    const names = userAssigned.map(({ key }) => key.slice(key.lastIndexOf('/') + 1)).sort();
    const isKnown = names.length > 0 && names.every((name) => !name.includes('{'));
    return [{ name: 'identity', fact: isKnown ? (0,inventory_fact/* known */.eO)(names.join(', ')) : inventory_fact/* ABSENT */.sj }];
}
/** What Azure takes for said where nothing is. */
const DEFAULTS = {
    publicNetworkAccess: 'enabled',
    disableLocalAuth: 'false',
};
function settled({ name, fact }) {
    return fact.state === 'known' ? String(fact.value).toLowerCase() : (DEFAULTS[name] ?? 'absent');
}
/** Assignments that files declare at the very scope of something in Azure, and that are not there. */
function missingRoles({ inventory, gap }, declared) {
    const present = new Set(inventory.roleAssignments.map(declaredOnto/* sameGrant */.T6));
    const missing = new Map();
    for (const one of (0,declaredOnto/* placeAccess */.ip)(declared, inventory).assignments) {
        const scope = (0,rbac_scopes/* scopeKey */.OD)(one.scope);
        // Who is not there yet cannot hold anything.
        if (one.principalId.includes('{') || one.roleId.includes('{') || present.has((0,declaredOnto/* sameGrant */.T6)(one)))
            continue;
        if (gap(['role-assignments'], one.scope) !== undefined)
            continue;
        missing.set(scope, [...(missing.get(scope) ?? []), one]);
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml901-scope-not-readable.js





const READER = { role: 'Reader', roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
const MANAGEMENT_GROUP_READER = {
    role: 'Management Group Reader',
    roleId: 'ac63b705-f282-497d-ac71-919bf39d939d',
};
/** @see https://learn.microsoft.com/graph/permissions-reference */
const DIRECTORY = { role: 'Directory.Read.All' };
const APPLICATIONS = { role: 'Application.Read.All' };
/** Parts that are not here are read with Reader. */
const CURES = {
    'management-groups': MANAGEMENT_GROUP_READER,
    directory: DIRECTORY,
    applications: APPLICATIONS,
};
const aml901 = {
    id: 'AML901',
    name: 'scope-not-readable',
    since: '0.1.0',
    summary: 'Everything that was asked for could be looked at.',
    severity: 'info',
    persona: 'regular',
    only: 'azure',
    needs: [],
    why: 'What could not be read was not judged. A clean report about half of a subscription reads like one about all of it; so each permission that was missing is named, once per scope, and rules that depended on it answer "unknown" rather than "pass". fail-on-incomplete decides whether a run with such gaps fails.',
    fix: 'Grant the auditing identity Reader on the scope, which never shows a secret; for people and groups, Directory.Read.All of Microsoft Graph. "aml-endpoint roles" prints a narrower role.',
    docs: [
        'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
        'https://learn.microsoft.com/graph/permissions-reference',
    ],
    *check(context) {
        const directory = new Set();
        for (const coverage of context.inventory.scopes) {
            // The report says so by itself, and what is not there was not looked at either.
            if (coverage.nothing === 'not-found')
                continue;
            const groups = groupGaps(coverage.gaps.filter(inventory/* hidesSomething */.OT));
            if (groups.size === 0)
                yield coverage.state === 'unreadable' ? unexplained(coverage, context) : rules_rule/* PASS */.CQ;
            for (const [key, gaps] of groups) {
                // The directory is one for all scopes: what it does not say is said once.
                const [first] = gaps;
                if (first?.scope === 'directory' && directory.has(key))
                    continue;
                if (first?.scope === 'directory')
                    directory.add(key);
                yield aml901_scope_not_readable_missing(coverage, gaps, context);
            }
        }
    },
};
/** One group for each thing that somebody can do about it. */
function groupGaps(gaps) {
    const groups = new Map();
    for (const gap of gaps) {
        const key = `${gap.part} ${gap.operation ?? gap.reason.kind}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [gap]);
        else
            group.push(gap);
    }
    return groups;
}
function aml901_scope_not_readable_missing(coverage, gaps, context) {
    const [first] = gaps;
    if (first === undefined)
        return rules_rule/* PASS */.CQ;
    const resource = first.scope === 'directory'
        ? {
            kind: 'directory',
            id: 'directory',
            name: 'the directory',
            origin: { kind: 'graph', path: '/' },
        }
        : scopeResource(coverage, context);
    const detail = describeGaps(gaps);
    return (0,rules_rule/* undecided */.oo)(aml901, resource, { kind: first.reason.kind, detail }, {
        message: `Not all of ${aml901_scope_not_readable_nameOf(coverage, first, context)} could be looked at: ${detail.replace(/\.$/, '')}.`,
        evidence: gaps.slice(0, aml901_scope_not_readable_MOST_SHOWN).map(({ scope, operation, reason }) => ({
            what: operation === undefined ? reason.detail : `${operation} is missing`,
            where: scope,
            why: 'what is there was not judged',
        })),
        remediation: cure(coverage, first),
        identity: [first.part, first.operation ?? first.reason.kind],
    });
}
const aml901_scope_not_readable_MOST_SHOWN = 10;
function aml901_scope_not_readable_nameOf(coverage, gap, context) {
    return gap.scope === 'directory' ? 'the directory' : describeScope(context, coverage.scope);
}
function unexplained(coverage, context) {
    const resource = scopeResource(coverage, context);
    const detail = `${coverage.scope} could not be read`;
    return (0,rules_rule/* undecided */.oo)(aml901, resource, { kind: 'not-read', detail }, {
        message: `Nothing of ${describeScope(context, coverage.scope)} could be looked at.`,
        identity: ['scope'],
    });
}
function cure({ scope }, { part, reason, operation }) {
    if (reason.kind === 'throttled' || reason.kind === 'unexpected-answer') {
        return {
            text: 'Run the audit again; if it comes back, run it for fewer scopes at a time.',
            destructive: false,
        };
    }
    const { role, roleId } = CURES[part] ?? READER;
    if (roleId === undefined) {
        const permission = operation ?? role;
        return {
            text: `An administrator of Microsoft Entra grants the auditing identity the application permission ${permission} of Microsoft Graph (${role} covers it). Without it the audit works with bare object ids.`,
            destructive: false,
        };
    }
    return {
        text: `Grant the auditing identity the role ${role} on the scope. It reads no secret.`,
        command: shellCommand([
            ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'AUDITOR_OBJECT_ID'],
            ...['--assignee-principal-type', 'ServicePrincipal', '--role', roleId, '--scope', scope],
        ]),
        destructive: false,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/rules/aml902-expression-unresolved.js


/** Rules that judge what a declaration of a type would have been, by lower-cased type. */
const BLINDED = [
    [
        /^microsoft\.authorization\/role(?:assignments|(?:assignment|eligibility)schedulerequests)$/,
        'AML301-AML305, AML308, AML310, AML311 and AML313',
    ],
    [/^microsoft\.authorization\/roledefinitions$/, 'AML401, AML402 and AML404'],
    [/\/federatedidentitycredentials$/, 'AML601-AML604'],
    [/\/onlineendpoints$/, 'AML001, AML002, AML005, AML006, AML101, AML203, AML703 and AML704'],
    [/\/serverlessendpoints$/, 'AML003 and AML702'],
    [/\/batchendpoints$/, 'AML004'],
    [/endpoints\/deployments$/, 'AML104, AML701 and AML702'],
    [/\/computes$/, 'AML205'],
    [/\/datastores$/, 'AML204'],
    [/\/connections$/, 'AML005 and AML504'],
    [/^microsoft\.cognitiveservices\/accounts$/, 'AML501-AML503'],
    [/^microsoft\.machinelearningservices\/workspaces$/, 'AML102, AML103, AML202 and AML204'],
];
/** What is hidden, and from whom. */
function sayHidden(type) {
    if (type === undefined)
        return 'Whatever it declares, no rule has seen it.';
    const rules = BLINDED.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
    return rules === undefined
        ? `No rule has seen what is declared with it, such as roles on the ${type}.`
        : `It hides ${type} from ${rules}.`;
}
const aml902 = {
    id: 'AML902',
    name: 'expression-unresolved',
    since: '0.1.0',
    summary: 'Everything that the files declare could be worked out.',
    severity: 'info',
    persona: 'auditor',
    only: 'files',
    needs: ['files'],
    why: 'A role that is a parameter without a default, a module of a registry, a region that its grammar cannot read: what such a thing declares was not judged, and a clean report about it would say nothing. A single value that is not known makes the rules about it answer "unknown" by themselves.',
    fix: 'Give the parameter a default or a parameter file beside the template, keep modules in the repository, or audit the plan of Terraform (terraform show -json), which is exact. require: expressions makes a run fail that left something open.',
    docs: [
        'https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files',
        'https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules',
    ],
    *check({ inventory }) {
        const { unresolved = [] } = inventory;
        if (unresolved.length === 0)
            yield rules_rule/* PASS */.CQ;
        // The same expression may stand at several places of a file: the second one is told apart by being the second.
        const seen = new Map();
        for (const one of unresolved) {
            const key = `${one.origin.kind === 'file' ? one.origin.file : ''} ${one.expression}`;
            const times = (seen.get(key) ?? 0) + 1;
            seen.set(key, times);
            yield aml902_expression_unresolved_hidden(one, times);
        }
    },
};
function aml902_expression_unresolved_hidden({ expression, why, type, origin }, times) {
    const place = placeOf(origin);
    const file = origin.kind === 'file' ? origin.file : place;
    if (expression === file)
        return unreadableFile(file, why, origin);
    return (0,rules_rule/* undecided */.oo)(aml902, { kind: 'expression', id: `${file}#${expression}`, name: expression, origin }, { kind: 'unresolved-expression', detail: why }, {
        message: `What ${JSON.stringify(expression)} declares could not be judged: ${why}. ${sayHidden(type)}`,
        evidence: [{ what: expression, where: place, why }],
        remediation: {
            text: 'Give it a value that can be worked out from the files (a default, a parameter file, a local module), or audit what it comes to: a plan of Terraform, or the scope in Azure once it is deployed.',
            destructive: false,
        },
        identity: times === 1 ? [expression] : [expression, String(times)],
    });
}
/** Nothing at all is known of such a file, and mostly it is only a mistake in it: everybody is told. */
function unreadableFile(file, why, origin) {
    return (0,rules_rule/* undecided */.oo)(aml902, { kind: 'expression', id: `${file}#${file}`, name: file, origin }, { kind: 'unresolved-expression', detail: why }, {
        message: `${file} could not be read, so that nothing of what it declares was judged: ${why}.`,
        remediation: {
            text: 'Mend the file, or leave it out with exclude if it declares nothing that matters here.',
            destructive: false,
        },
        identity: [file],
        persona: 'regular',
    });
}

// EXTERNAL MODULE: ./build/dist/src/rules/aml903-exemption-expired.js
var aml903_exemption_expired = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/dist/src/rules/aml904-exemption-unused.js
var aml904_exemption_unused = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/dist/src/rules/allRules.js
// Generated from the files of this folder by "npm run generate".





















































/** Every rule, sorted by id. */
const ALL_RULES = [
    aml001,
    aml002,
    aml003,
    aml004,
    aml005,
    aml006,
    aml007,
    aml008,
    aml101,
    aml102,
    aml103,
    aml104,
    aml201,
    aml202,
    aml203,
    aml204,
    aml205,
    aml301,
    aml302,
    aml303,
    aml304,
    aml305,
    aml306,
    aml307,
    aml308,
    aml309,
    aml310,
    aml311,
    aml312,
    aml313,
    aml314,
    aml401,
    aml402,
    aml403,
    aml404,
    aml501,
    aml502,
    aml503,
    aml504,
    aml601,
    aml602,
    aml603,
    aml604,
    aml605,
    aml701,
    aml702,
    aml703,
    aml704,
    aml705,
    aml901,
    aml902,
    aml903_exemption_expired/* aml903 */.F,
    aml904_exemption_unused/* aml904 */.M,
];


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ aml903),
/* harmony export */   R: () => (/* binding */ exemptionExpired)
/* harmony export */ });
/* harmony import */ var _exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);


const aml903 = {
    id: 'AML903',
    name: 'exemption-expired',
    since: '0.1.0',
    summary: 'No exemption of the policy has ended while what it covered is still there.',
    severity: 'low',
    persona: 'regular',
    needs: [],
    why: 'An exemption is a decision for a while, made by somebody with a reason. When its last day is over (midnight, UTC) the findings that it covered count again, and they can fail a run that was green the day before; this finding says why.',
    fix: 'Mend what the exemption covered and delete the entry, or have its owner decide again and write a later expires-on.',
    docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],
    // There is nothing to see in an inventory: the policy's own stage makes these findings.
    check: () => [],
};
/** `open`: how many findings no entry exempts any more; a baseline may know some of them. */
function exemptionExpired(exemption, open) {
    const { expiresOn, place } = exemption;
    const now = open === 0
        ? 'what it covered is exempted by another entry'
        : `${open === 1 ? 'one finding is' : `${open} findings are`} exempted no longer`;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(aml903, {
        ...(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionParts */ .S5)(exemption),
        message: `${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExemption */ .vS)(exemption)} ended with ${expiresOn}: ${now}.`,
        remediation: {
            text: open === 0
                ? `Delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${place.file}.`
                : `Mend what it covered and delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${place.file}, or let its owner decide again and write a later expires-on.`,
            destructive: false,
        },
    });
}


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ aml904),
/* harmony export */   t: () => (/* binding */ exemptionUnused)
/* harmony export */ });
/* harmony import */ var _exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);


const aml904 = {
    id: 'AML904',
    name: 'exemption-unused',
    since: '0.1.0',
    summary: 'Every exemption of the policy covers something that was found.',
    severity: 'info',
    persona: 'pedantic',
    needs: [],
    why: 'An exemption that covers nothing was mistyped, or what it covered is gone. In the second case it lies in wait: whatever is made under the same name later is exempted before anybody has looked at it. It is only said where everything was looked at that the exemption could be about.',
    fix: 'Delete the entry, or correct its rule or resource.',
    docs: ['https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure'],
    // There is nothing to see in an inventory: the policy's own stage makes these findings.
    check: () => [],
};
/** `expired`: its last day is over, too. */
function exemptionUnused(exemption, expired) {
    const ended = expired ? `, and it ended with ${exemption.expiresOn}` : '';
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(aml904, {
        ...(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionParts */ .S5)(exemption),
        message: `${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExemption */ .vS)(exemption)} covers nothing that this run found${ended}.`,
        remediation: {
            text: `Delete the ${(0,_exemptionWords_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(exemption)} from ${exemption.place.file}, or correct its rule or ${exemption.covers === undefined ? 'resource' : 'place'}.`,
            destructive: false,
        },
    });
}


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hides),
/* harmony export */   D: () => (/* binding */ firstGap)
/* harmony export */ });
/* harmony import */ var _inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);
/* harmony import */ var _rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5704);


const SPOTS = new WeakMap();
/**
 * True when something of these parts could not be read at the scope, above it or below it. Asked for thousands of
 * scopes, so it does not walk through the gaps.
 */
function hides(context, parts, scope) {
    const spots = spotsOf(context);
    return parts.some((part) => {
        const spot = spots.get(part);
        if (spot === undefined)
            return false;
        return (spot.at.has('directory') ||
            spot.above.has((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(scope)) ||
            (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesAbove */ .JO)(scope, context.inventory.managementGroups).some((key) => spot.at.has(key)));
    });
}
/** The first gap in a part, wherever it is. */
function firstGap(context, part) {
    return context.inventory.scopes.flatMap(({ gaps }) => gaps).find((gap) => gap.part === part);
}
function spotsOf(context) {
    const present = SPOTS.get(context);
    if (present !== undefined)
        return present;
    const made = new Map();
    for (const gap of context.inventory.scopes.flatMap(({ gaps }) => gaps).filter(_inventory_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesSomething */ .OT)) {
        const spot = made.get(gap.part) ?? { at: new Set(), above: new Set() };
        made.set(gap.part, spot);
        spot.at.add((0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeKey */ .OD)(gap.scope));
        for (const key of (0,_rbac_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesAbove */ .JO)(gap.scope, context.inventory.managementGroups))
            spot.above.add(key);
    }
    SPOTS.set(context, made);
    return made;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ exemptionParts),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   vS: () => (/* binding */ describeExemption)
/* harmony export */ });
/** An entry of a policy, or a comment in the file itself. */
function nounOf({ covers }) {
    return covers === undefined ? 'entry' : 'comment';
}
/** Policies are written by people: the words of one may be long. */
const LONGEST = 200;
/** "The exemption of AML001, AML004 for fraud (owner: team-ml)". */
function describeExemption({ ruleIds, resource, owner }) {
    return `The exemption of ${shorten(ruleIds.join(', '))} for ${shorten(resource)} (owner: ${shorten(owner)})`;
}
/** What a finding about an exemption is about: the entry in the policy file, or the comment, by what it says and not by its line. */
function exemptionParts({ ruleIds, resource, reason, expiresOn, place, }) {
    const origin = { kind: 'file', ...place };
    // The same entry of the same file is the same at another commit of another repository, too.
    const file = place.file.replace(/@[0-9a-f]{40}$/, '');
    return {
        resource: { kind: 'exemption', id: `${file}#${resource}`, name: resource, origin },
        identity: [...ruleIds.toSorted(), expiresOn],
        evidence: [
            {
                what: `expires-on is ${shorten(expiresOn)}`,
                where: `${place.file}:${place.line}`,
                why: `the reason given was: ${shorten(reason)}`,
            },
        ],
    };
}
function shorten(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ PASS),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8173);

const PASS = { result: 'pass' };
function notApplicable(why) {
    return { result: 'notApplicable', why };
}
/** Something to fix. */
function fail(rule, parts) {
    return { result: 'finding', finding: makeFinding(rule, parts, { result: 'fail' }) };
}
/** What to do about something that could not be decided. */
const WAYS_OUT = {
    'missing-permission': 'Let the auditing identity read what is named here, then run again.',
    'not-read': 'Let the auditing identity read what is named here, then run again.',
    throttled: 'Run the audit again; if it comes back, for fewer scopes at a time.',
    'api-version': 'Look at it yourself: the api-version that answered here does not tell.',
    'unexpected-answer': 'Look at it yourself: this version cannot tell from what was answered.',
    'unresolved-expression': 'Look at it yourself: it was not understood, so nothing follows from it.',
};
/** Something that could not be decided, and why. Never a pass. `say` replaces what it would say by itself. */
function undecided(rule, resource, reason, say = {}) {
    // The report's contract knows four kinds: what was not read was not permitted, what was answered oddly is a matter of version.
    const kind = reason.kind === 'not-read'
        ? 'missing-permission'
        : reason.kind === 'unexpected-answer'
            ? 'api-version'
            : reason.kind;
    const finding = makeFinding(rule, {
        resource,
        message: `Cannot be decided for ${resource.name}: ${reason.detail}`,
        evidence: [],
        remediation: { text: WAYS_OUT[reason.kind], destructive: false },
        ...(reason.at === undefined ? {} : { origin: reason.at }),
        ...say,
    }, { result: 'unknown', reason: { kind, detail: reason.detail } });
    return { result: 'finding', finding };
}
const NO_IDENTITY = [];
function makeFinding(rule, parts, outcome) {
    const { kind, id, name } = parts.resource;
    const { evidence } = parts;
    const origin = parts.origin ?? parts.resource.origin;
    const remediation = origin.kind === 'file' ? remediationInFile(parts) : parts.remediation;
    const { result, reason } = outcome;
    // What all have comes first, and what few have is put to it: half as large as what is put together as it comes.
    const made = {
        ruleId: rule.id,
        result,
        severity: parts.severity ?? rule.severity,
        confidence: parts.confidence ?? 'high',
        persona: parts.persona ?? rule.persona,
        resource: { kind, id, name },
        identity: parts.identity ?? NO_IDENTITY,
    };
    const whole = reason === undefined && origin.kind !== 'file' && parts.route === undefined
        ? made
        : {
            ...made,
            ...(reason === undefined ? {} : { reason }),
            ...(origin.kind === 'file' ? { location: locationOf(origin) } : {}),
            ...(parts.route === undefined ? {} : { route: parts.route }),
        };
    const { message } = parts;
    if (typeof message === 'function')
        return (0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__/* .proveLater */ .h)(whole, { message, evidence, remediation });
    const finding = { ...whole, message };
    return typeof evidence === 'function' || typeof remediation === 'function'
        ? (0,_findings_lateProof_js__WEBPACK_IMPORTED_MODULE_0__/* .proveLater */ .h)(finding, { evidence, remediation })
        : { ...finding, evidence, remediation };
}
/** What a file declares has no id yet that a command could name. */
function remediationInFile({ remediation, inFile, edits }) {
    const say = ({ text, destructive }) => {
        const written = edits?.() ?? [];
        return { text: inFile?.() ?? text, destructive, ...(written.length === 0 ? {} : { edits: written }) };
    };
    return typeof remediation === 'function' ? () => say(remediation()) : say(remediation);
}
function locationOf({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ })

};
