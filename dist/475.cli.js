export const id = 475;
export const ids = [475];
export const modules = {

/***/ 30856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _policy_dials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77504);
/* harmony import */ var _policy_policyKeys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23737);
/* harmony import */ var _rules_allRules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86110);
/* harmony import */ var _rules_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6617);
/* harmony import */ var _surface_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91892);






const INDENT = 2;
/** All that is to be said of a rule, by id or by name; of every rule one line when none is named. */
function explain(wanted, rules = _rules_allRules_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_RULES */ .U) {
    if (wanted === undefined)
        return renderList(rules);
    const word = wanted.toLowerCase();
    const rule = rules.find(({ id, name }) => id.toLowerCase() === word || name === word);
    if (rule === undefined) {
        throw (0,_surface_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .inputFailure */ .v)([
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
    const reads = rule.needs.map((part) => _rules_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_NAMES */ .zK[part]).join('; ');
    const sections = [
        ['Passes where', [rule.summary]],
        ['Severity', [`${rule.severity}, persona ${rule.persona}, since ${rule.since}`]],
        ['Reads', [reads === '' ? 'nothing' : reads]],
        ['In the policy', optionLines(rule)],
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
/** What a policy may set beside the severity. */
function optionLines({ id }) {
    return [..._policy_policyKeys_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_OPTIONS */ .QE, ..._policy_policyKeys_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_LISTS */ .bz]
        .filter((option) => option.rule === id)
        .map((option) => {
        const preset = 'preset' in option ? ` [default: ${(0,_policy_dials_js__WEBPACK_IMPORTED_MODULE_5__/* .sayValue */ .Xt)(option.preset)}]` : '';
        return `${option.key}: ${option.meaning}${preset}`;
    });
}


/***/ }),

/***/ 77504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isLooser),
/* harmony export */   Xt: () => (/* binding */ sayValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kL: () => (/* binding */ tighten),
/* harmony export */   w7: () => (/* binding */ sayBound)
/* harmony export */ });
/** Whether a value lets through what the bound would not. Both are values of this dial. */
function isLooser(dial, value, bound) {
    switch (dial.kind) {
        case 'order':
            return rank(dial.order, value) > rank(dial.order, bound);
        case 'most':
            return Number(value) > Number(bound);
        case 'least':
            return Number(value) < Number(bound);
        case 'all':
            return !listOf(bound).every((one) => listOf(value).includes(one));
        case 'only':
            return (listOf(bound).length > 0 &&
                (listOf(value).length === 0 || !listOf(value).every((one) => listOf(bound).includes(one))));
    }
}
/** The loosest value that is as tight as both: what holds once a bound is laid on a value. */
function tighten(dial, value, bound) {
    if (!isLooser(dial, value, bound))
        return value;
    if (dial.kind === 'all')
        return [...new Set([...listOf(value), ...listOf(bound)])];
    if (dial.kind === 'only') {
        const both = listOf(value).filter((one) => listOf(bound).includes(one));
        // Nothing in common must not become the empty list, which allows everything.
        return both.length > 0 ? both : bound;
    }
    return bound;
}
/** For a sentence: "at most 90". */
function sayBound(dial, bound) {
    switch (dial.kind) {
        case 'order':
            return dial.order.indexOf(scalar(bound)) === 0
                ? sayValue(bound)
                : `at least as strict as ${sayValue(bound)}`;
        case 'most':
            return `at most ${sayValue(bound)}`;
        case 'least':
            return `at least ${sayValue(bound)}`;
        case 'all':
            return `all of ${sayValue(bound)}`;
        case 'only':
            return `nothing but ${sayValue(bound)}`;
    }
}
function sayValue(value) {
    if (typeof value !== 'object')
        return String(value);
    return `[${value.map((one) => JSON.stringify(one.slice(0, 80))).join(', ')}]`;
}
function rank(order, value) {
    return order.indexOf(scalar(value));
}
function scalar(value) {
    return typeof value === 'boolean' ? value : String(value);
}
function listOf(value) {
    return typeof value === 'object' ? value : [];
}


/***/ }),

/***/ 62412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mf: () => (/* binding */ STRICTEST_GATE),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   sV: () => (/* binding */ DEFAULT_GATE)
/* harmony export */ });
/* unused harmony export reaches */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63442);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59318);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73115);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);




const DEFAULT_GATE = {
    failOn: 'high',
    failOnIncomplete: true,
    personas: ['regular'],
    require: [],
};
/** Everything counts that could not be looked at, whoever the rule is for; what `require` names is a choice even so. */
const STRICTEST_GATE = {
    failOn: 'info',
    personas: ['regular', 'pedantic', 'auditor'],
};
/**
 * Decides how an audit ends. When several things are wrong, the first of these wins: every scope unreadable, findings,
 * something unreadable, something that matched nothing.
 */
function decideGate(facts, settings) {
    const shown = (persona) => settings.personas.includes(persona);
    const atOrAbove = { ..._counts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SEVERITIES */ .G };
    let hidden = 0;
    for (const { finding, status } of facts.findings) {
        if (status !== 'open')
            continue;
        if (!shown(finding.persona))
            hidden += 1;
        else if (finding.result === 'fail' && reaches(finding.severity, settings.failOn)) {
            atOrAbove[finding.severity] += 1;
        }
    }
    const seen = facts.rules.filter(({ persona }) => shown(persona));
    const missing = whatIsMissing(facts, settings, seen);
    const strict = seen.filter(({ severity }) => reaches(severity, settings.failOn));
    const enough = whatIsMissing(facts, settings, strict).length === 0;
    const nextExpiry = facts.findings
        .flatMap(({ exemption }) => (exemption === undefined ? [] : [exemption.expiresOn]))
        .reduce((first, day) => (first === undefined || day < first ? day : first), undefined);
    const end = endOf(facts, settings, _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.some((severity) => atOrAbove[severity] > 0) || (facts.newAccess ?? 0) > 0, enough);
    return {
        ...end,
        failOn: settings.failOn,
        passed: end.exitCode === _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok,
        complete: missing.length === 0,
        counts: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .n)(facts.findings, facts.pass, facts.notApplicable),
        atOrAbove,
        personas: settings.personas,
        hidden,
        missing,
        unmatched: facts.unmatched,
        interrupted: facts.interrupted,
        ...((facts.newAccess ?? 0) === 0 ? {} : { newAccess: facts.newAccess ?? 0 }),
        ...(nextExpiry === undefined ? {} : { nextExpiry }),
    };
}
/** Whether a severity is at or above the threshold. */
function reaches(severity, failOn) {
    return failOn !== 'never' && _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(severity) <= _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(failOn);
}
function endOf({ coverage, unmatched }, { failOnIncomplete }, found, enough) {
    if (coverage.length > 0 && coverage.every(({ state }) => state === 'unreadable')) {
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.unreachable, result: 'unreachable' };
    }
    if (found)
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.findings, result: 'findings' };
    if (!enough && failOnIncomplete)
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.incomplete, result: 'incomplete' };
    if (unmatched.length > 0)
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.nothingMatched, result: 'nothing-matched' };
    return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok, result: 'ok' };
}
/** A scope that the user named, or a read that one of these rules needs, or what `require` names. */
function whatIsMissing(facts, settings, rules) {
    const needed = new Set(rules.flatMap(({ needs }) => needs));
    const counts = (gap) => {
        const requirement = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementOf */ .h2)(gap);
        return requirement === undefined
            ? (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(gap.reason.kind) && needed.has(gap.part)
            : settings.require.includes(requirement);
    };
    const missing = [];
    const unreadable = facts.coverage.filter(({ state }) => state === 'unreadable').length;
    if (unreadable > 0)
        missing.push(`${unreadable} ${unreadable === 1 ? 'scope' : 'scopes'} unreadable`);
    const parts = new Set(facts.coverage
        .filter(({ state }) => state !== 'unreadable')
        .flatMap(({ gaps }) => gaps.filter(counts).map(({ part }) => part)));
    if (parts.size > 0)
        missing.push(`${nameList(parts)} not read everywhere`);
    const gaps = facts.coverage.flatMap((one) => one.gaps);
    const excused = new Set(gaps.filter((gap) => !counts(gap)).map(({ part }) => part));
    const undecided = facts.findings.filter(({ finding, status }) => status === 'open' && isMissing(finding, rules, excused, settings));
    if (undecided.length > 0 && missing.length === 0) {
        missing.push(`${undecided.length} undecided for want of a read`);
    }
    missing.push(...(facts.missing ?? []));
    if (facts.interrupted)
        missing.push('interrupted');
    return missing;
}
/** "resources, role assignments and role definitions". */
function nameList(parts) {
    const names = [...parts].sort().map((part) => part.replaceAll('-', ' '));
    const last = names.pop() ?? '';
    return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
/**
 * An answer that stayed open although its rule counts, and for no gap that is excused: a reason does not tell which of the
 * reads was refused, so a rule that needs an excused one may have stayed open for that.
 */
function isMissing({ ruleId, result, reason }, rules, excused, settings) {
    if (result !== 'unknown' || reason === undefined)
        return false;
    if (reason.kind === 'unresolved-expression')
        return settings.require.includes('expressions');
    const rule = rules.find(({ id }) => id === ruleId);
    // A rule that needs nothing speaks of the coverage, which has been looked at.
    if (rule === undefined || rule.needs.length === 0)
        return false;
    return (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(reason.kind) && rule.needs.every((part) => !excused.has(part));
}


/***/ }),

/***/ 23737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ CLOSABLE),
/* harmony export */   QE: () => (/* binding */ RULE_OPTIONS),
/* harmony export */   bz: () => (/* binding */ RULE_LISTS),
/* harmony export */   cN: () => (/* binding */ POLICY_KEYS),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   q7: () => (/* binding */ dialOf),
/* harmony export */   w: () => (/* binding */ SEVERITIES_AND_OFF)
/* harmony export */ });
/* unused harmony exports PERSONAS, MAX_EXEMPTION_DAYS */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59318);
/* harmony import */ var _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88519);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62412);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);




const PERSONAS = ['regular', 'pedantic', 'auditor'];
const SEVERITIES_AND_OFF = [..._findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o, 'off'];
/** An exemption may end so many days from today, unless a policy says otherwise. */
const MAX_EXEMPTION_DAYS = 90;
/** What each file adds to. In `enforce`, `closed` names that to which no other file may add. */
const CLOSABLE = [
    'allowed-principals',
    'allowed-scopes',
    'allowed-public-endpoints',
    'allowed-issuers',
    'exemptions',
    'baseline',
    'severities',
];
const days = (most) => ({ type: 'integer', minimum: 1, maximum: most });
/** Keys of the file itself. */
const POLICY_KEYS = [
    {
        key: 'profile',
        dial: { kind: 'order', order: ['entra-only', 'aml-token-ok'] },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.profile,
        schema: { enum: ['entra-only', 'aml-token-ok'] },
        meaning: 'entra-only: callers should come with Entra tokens. aml-token-ok: AML tokens are good enough, AML002 only informs.',
    },
    {
        key: 'fail-on',
        dial: { kind: 'order', order: ['info', 'low', 'medium', 'high', 'never'] },
        preset: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_GATE */ .sV.failOn,
        schema: { enum: [..._findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o, 'never'] },
        meaning: 'The least severity that fails a run. The input fail-on wins over it.',
    },
    {
        key: 'fail-on-incomplete',
        dial: { kind: 'order', order: [true, false] },
        preset: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_GATE */ .sV.failOnIncomplete,
        schema: { type: 'boolean' },
        meaning: 'Whether a run fails when something that counts could not be looked at. The input wins over it.',
    },
    {
        key: 'require',
        dial: { kind: 'all' },
        preset: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_GATE */ .sV.require,
        schema: { type: 'array', maxItems: 10, uniqueItems: true, items: { enum: [..._requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIREMENTS */ .dq] } },
        meaning: 'What else must be readable: directory (Microsoft Graph), pim, expressions. The input wins over it.',
    },
    {
        key: 'personas',
        dial: { kind: 'all' },
        preset: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_GATE */ .sV.personas,
        schema: { type: 'array', maxItems: 10, uniqueItems: true, items: { enum: [...PERSONAS] } },
        meaning: 'Whose findings are shown and can fail a run. regular is always among them.',
    },
    {
        key: 'new-rules',
        dial: { kind: 'order', order: ['enforce', 'notice'] },
        preset: 'notice',
        schema: { enum: ['notice', 'enforce'] },
        meaning: 'Whether a rule that came in a minor version counts at once, or is of severity info until the next major version.',
    },
    {
        key: 'max-exemption-days',
        dial: { kind: 'most' },
        preset: MAX_EXEMPTION_DAYS,
        schema: days(3650),
        meaning: 'An exemption may end at most so many days from today.',
    },
    {
        key: 'inline-exemptions',
        dial: { kind: 'order', order: [false, true] },
        preset: true,
        schema: { type: 'boolean' },
        meaning: 'Whether comments in the files themselves (aml: exempt[…]) exempt anything.',
    },
    {
        key: 'exemptions-in-changes',
        dial: { kind: 'order', order: [false, true] },
        preset: false,
        schema: { type: 'boolean' },
        meaning: 'Whether comments that exempt count in the very pull request that brings them. Without it they count once they are merged.',
    },
];
/** Options of single rules. */
const RULE_OPTIONS = [
    {
        rule: 'AML007',
        key: 'max-key-age-days',
        dial: { kind: 'most' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.maxKeyAgeDays,
        schema: days(3650),
        meaning: 'Older keys are findings.',
    },
    {
        rule: 'AML203',
        key: 'endpoints-per-identity',
        dial: { kind: 'most' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.endpointsPerIdentity,
        schema: { type: 'integer', minimum: 1, maximum: 10_000 },
        meaning: 'More endpoints that run as one identity are a finding.',
    },
    {
        rule: 'AML301',
        key: 'max-scope',
        dial: { kind: 'order', order: ['endpoint', 'workspace', 'resource-group', 'subscription'] },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.maxScope,
        schema: { enum: ['subscription', 'resource-group', 'workspace', 'endpoint'] },
        meaning: 'The widest scope at which a role may carry operations on endpoints.',
    },
    {
        rule: 'AML309',
        key: 'min-owners',
        dial: { kind: 'least' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.owners.min,
        schema: { type: 'integer', minimum: 0, maximum: 1_000 },
        meaning: 'Fewer owners of a subscription are a finding.',
    },
    {
        rule: 'AML309',
        key: 'max-owners',
        dial: { kind: 'most' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.owners.max,
        schema: { type: 'integer', minimum: 1, maximum: 1_000 },
        meaning: 'More owners of a subscription are a finding.',
    },
    {
        rule: 'AML310',
        key: 'max-standing-days',
        dial: { kind: 'most' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.maxStandingDays,
        schema: { type: 'integer', minimum: 0, maximum: 3_650 },
        meaning: 'A privileged role that is held for longer without an end is a finding.',
    },
    {
        rule: 'AML702',
        key: 'allowed-registries',
        dial: { kind: 'only' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.allowedRegistries,
        schema: {
            type: 'array',
            maxItems: 200,
            uniqueItems: true,
            items: { type: 'string', minLength: 1, maxLength: 100 },
        },
        meaning: "Registries that models may come from, beside the workspace's own. An empty list lets every registry be.",
    },
    {
        rule: 'AML704',
        key: 'max-idle-deployment-days',
        dial: { kind: 'most' },
        preset: _rules_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a.maxIdleDeploymentDays,
        schema: days(3650),
        meaning: 'A deployment without traffic for longer is a finding.',
    },
];
const RULE_LISTS = [
    {
        rule: 'AML101',
        key: 'allowed-public-endpoints',
        field: 'endpoint',
        schema: {
            type: 'string',
            minLength: 1,
            maxLength: 1_000,
            description: 'Name or ARM id of an online endpoint; * stands for any characters. Letter case does not count.',
        },
        meaning: 'Endpoints that are public on purpose, each with a reason.',
    },
    {
        rule: 'AML601',
        key: 'allowed-issuers',
        field: 'issuer',
        schema: {
            type: 'string',
            pattern: '^https://[^\\s?#]+$',
            maxLength: 500,
            title: 'the https address of an issuer, such as https://github.example.com/_services/token',
        },
        meaning: 'Issuers of GitHub beside github.com (enterprise servers), each with a reason; for AML602 to AML605 as well.',
    },
];
const SEVERITY_DIAL = { kind: 'order', order: SEVERITIES_AND_OFF };
const DIALS = new Map([
    ...POLICY_KEYS.map(({ key, dial }) => [key, dial]),
    ...RULE_OPTIONS.map(({ rule, key, dial }) => [`${rule}.${key}`, dial]),
]);
/** The dial of a key as it is written in `PolicyFile.said`: `fail-on`, `AML007.max-key-age-days`, `AML001.severity`. */
function dialOf(key) {
    return DIALS.get(key) ?? SEVERITY_DIAL;
}
/** What holds where no policy says anything. Severities have no entry: each rule has its own. */
const PRESETS = new Map([
    ...POLICY_KEYS.map(({ key, preset }) => [key, preset]),
    ...RULE_OPTIONS.map(({ rule, key, preset }) => [`${rule}.${key}`, preset]),
]);


/***/ }),

/***/ 88519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    profile: 'entra-only',
    maxKeyAgeDays: 90,
    maxScope: 'workspace',
    owners: { min: 2, max: 3 },
    maxStandingDays: 90,
    endpointsPerIdentity: 1,
    allowedRegistries: [],
    allowedPrincipals: [],
    allowedScopes: [],
    allowedPublicEndpoints: [],
    allowedIssuers: [],
    maxIdleDeploymentDays: 30,
};


/***/ })

};
