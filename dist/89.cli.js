export const id = 89;
export const ids = [89];
export const modules = {

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);
/* harmony import */ var _rules_allRules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59387);
/* harmony import */ var _rules_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13766);
/* harmony import */ var _surface_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57241);




const INDENT = 2;
/** All that is to be said of a rule, by id or by name; of every rule one line when none is named. */
function explain(wanted, rules = _rules_allRules_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_RULES */ .U) {
    if (wanted === undefined)
        return renderList(rules);
    const word = wanted.toLowerCase();
    const rule = rules.find(({ id, name }) => id.toLowerCase() === word || name === word);
    if (rule === undefined) {
        throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .inputFailure */ .v)([
            `--rule: there is no rule ${JSON.stringify(wanted.slice(0, 80))}; "aml-endpoint explain" lists all of them`,
        ]);
    }
    return renderRule(rule);
}
function renderList(rules) {
    const widest = Math.max(...rules.map(({ name }) => name.length));
    return [
        ...rules.map(({ id, name, severity, persona }) => `${id}  ${name.padEnd(widest)}  ${severity.padEnd(6)}${persona === 'regular' ? '' : `  ${persona}`}`.trimEnd()),
        '',
        '"aml-endpoint explain RULE" says more.',
        '',
    ].join('\n');
}
function renderRule(rule) {
    const reads = rule.needs.map((part) => _rules_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .PART_NAMES */ .zK[part]).join('; ');
    const sections = [
        ['Passes where', [rule.summary]],
        ['Severity', [`${rule.severity}, persona ${rule.persona}, since ${rule.since}`]],
        ['Reads', [reads === '' ? 'nothing' : reads]],
        ['Why', [rule.why]],
        ['What to do', [rule.fix]],
        ['Read more', rule.docs],
        ['Comes instead of', rule.supersedes ?? []],
    ];
    return [
        `${rule.id} ${rule.name}`,
        '',
        ...sections
            .filter(([, paragraphs]) => paragraphs.length > 0)
            .flatMap(([title, paragraphs]) => [title, ...paragraphs.flatMap((text) => (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, INDENT)), '']),
    ].join('\n');
}


/***/ }),

/***/ 36187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/**
 * Quotes a value so that a POSIX shell parses back exactly this one argument; plain words stay as they are. A NUL
 * character cannot stand in any argument and is dropped.
 */
function quoteForShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
