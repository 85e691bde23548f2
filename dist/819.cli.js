export const id = 819;
export const ids = [819];
export const modules = {

/***/ 31819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuditOnTerminal: () => (/* binding */ runAuditOnTerminal)
});

// EXTERNAL MODULE: ./build/dist/src/rbac/capabilities.js
var capabilities = __webpack_require__(81951);
// EXTERNAL MODULE: ./build/dist/src/report/markdown.js
var markdown = __webpack_require__(46054);
// EXTERNAL MODULE: ./build/dist/src/report/shortPlace.js
var shortPlace = __webpack_require__(69434);
;// CONCATENATED MODULE: ./build/dist/src/report/accessChange.js


const WORDS = {
    'read-keys': 'read the keys of',
    'mint-token': 'mint tokens of',
    rotate: 'rotate the keys of',
    score: 'score on',
    deploy: 'deploy to',
    'assign-roles': 'assign roles at',
};
/** What is previewed, as it is said. */
function sayAccessChanges({ changes }) {
    return changes.map(({ change, capability, principals, resources, role, scope }) => ({
        ...{ change, capability },
        principals: principals.length,
        resources: resources.length,
        through: `through ${role} at ${(0,shortPlace/* shortPlace */.Y)(scope)}`,
    }));
}
/** "+14 principals can read the keys of 3 endpoints, through Contributor at …", escaped for markdown. */
function describeAccessChange(change, readableByAnyone) {
    const { capability, principals, resources, through } = change;
    const who = `${principals} ${principals === 1 ? 'principal' : 'principals'}`;
    const where = `${resources} ${resources === 1 ? 'endpoint' : 'endpoints'}`;
    const how = readableByAnyone || through === '' ? '' : `, ${(0,markdown/* markdownCell */.UZ)(through)}`;
    return change.change === 'granted'
        ? `\\+${who} can ${WORDS[capability]} ${where}${how}`
        : `−${who} can no longer ${WORDS[capability]} ${where}${how}`;
}

// EXTERNAL MODULE: ./build/dist/src/report/accessTable.js
var accessTable = __webpack_require__(97773);
// EXTERNAL MODULE: ./build/dist/src/report/auditReport.js
var auditReport = __webpack_require__(69398);
;// CONCATENATED MODULE: ./build/dist/src/report/changeFacts.js
/** Each a sentence, for log and summary; without the names of anything. */
function describeChange({ files, isIrrelevant, newOnly, elsewhere, warnings }) {
    const sentences = [...warnings];
    const count = files === undefined ? '' : ` (${files} ${files === 1 ? 'file' : 'files'})`;
    if (isIrrelevant)
        sentences.push(`Nothing that changes here${count} is read by the audit.`);
    if (newOnly !== undefined && !isIrrelevant) {
        const { older, base } = newOnly;
        sentences.push(`Reported is what the change introduces since ${base.slice(0, 12)}${older === 0 ? '' : `; ${older} older ${older === 1 ? 'one is' : 'ones are'} not shown`}.`);
    }
    if (elsewhere !== undefined && !isIrrelevant) {
        sentences.push(`Judged is what changes, and what shares a deployment with it${elsewhere === 0 ? '' : `; ${elsewhere} open ${elsewhere === 1 ? 'finding stands' : 'findings stand'} elsewhere`}.`);
    }
    return sentences;
}
/** The sentences about trust; the differences themselves are shown apart. */
function describeTrust({ where, differences, exemptions, exemptionsCount }) {
    const sentences = [
        `Policy and baseline are those of ${where}. Whether a ruleset requires this workflow, so that the change cannot edit it, cannot be seen from inside a run.`,
    ];
    if (differences.length > 0) {
        sentences.push(`${differences.length} ${differences.length === 1 ? 'file' : 'files'} of policy or baseline would change; that counts once it is merged.`);
    }
    if (exemptions.length > 0) {
        sentences.push(`${exemptions.length} ${exemptions.length === 1 ? 'exemption comes' : 'exemptions come'} with the change, in comments; ${exemptionsCount ? 'the policy lets them count' : 'they count once they are merged'}.`);
    }
    return sentences;
}
/** What a comment says beside findings: what kept the run from telling more, and what the reviewer has to look at. */
function describeCommentNotes(change, trust) {
    const { differences = [], exemptions = [] } = trust ?? {};
    const said = trust === undefined || differences.length + exemptions.length === 0 ? [] : describeTrust(trust);
    return [...(change?.warnings ?? []), ...said];
}

// EXTERNAL MODULE: ./build/dist/src/report/grouping.js
var grouping = __webpack_require__(44274);
// EXTERNAL MODULE: ./build/dist/src/findings/finding.js
var finding = __webpack_require__(59318);
;// CONCATENATED MODULE: ./build/dist/src/report/groupSummary.js



/** More groups are not looked through on a page. */
const MOST_GROUPS = 100;
/** How many of what each group has, then the findings of each, folded. `table`: how findings stand in a table. */
function addGroups(summary, groups, groupBy, table, most) {
    const head = [groupBy, ...finding/* SEVERITIES */.o, 'unknown', 'exempted or in the baseline'].map((name) => (0,markdown/* markdownCell */.UZ)(name));
    const left = (omitted) => `${omitted} more groups are in the other reports.\n\n`;
    summary.addList({
        entries: groups,
        before: `#### By ${(0,markdown/* markdownCell */.UZ)(groupBy)}\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`,
        after: '\n',
        render: ({ name, bySeverity, unknown, suppressed }) => {
            const counts = [...finding/* SEVERITIES */.o.map((severity) => bySeverity[severity]), unknown, suppressed];
            return `| ${[(0,markdown/* markdownCell */.UZ)(name), ...counts].join(' | ')} |\n`;
        },
        left,
        share: most / 10,
    });
    for (const group of groups.slice(0, MOST_GROUPS)) {
        const title = `${(0,markdown/* markdownCell */.UZ)(group.name)}: ${(0,grouping/* describeGroup */.N3)(group)}`;
        summary.addList({
            entries: group.findings.filter(({ status }) => status === 'open'),
            before: `<details><summary>${title}</summary>\n\n${table.before}`,
            after: '\n</details>\n\n',
            render: table.row,
            left: (omitted) => `${omitted} more of ${(0,markdown/* markdownCell */.UZ)(group.name)} had no room here; the JSON report has them.\n\n`,
            share: most / 4,
        });
    }
    if (groups.length > MOST_GROUPS)
        summary.add(left(groups.length - MOST_GROUPS));
}

;// CONCATENATED MODULE: ./build/dist/src/report/notPosted.js
/** "The comment was not posted: GitHub answered 403. With pull-requests: write under permissions: it would be." */
function describeNotPosted({ what, why, permission }) {
    const verb = what.endsWith('s') ? 'were' : 'was';
    const way = permission === undefined ? '' : ` It takes ${permission} under permissions: of the job.`;
    return `${what} ${verb} not posted: ${why}.${way}`;
}

// EXTERNAL MODULE: ./build/dist/src/report/plainText.js
var plainText = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/dist/src/report/summaryBudget.js
/** What GitHub takes for the summary of a step, less a margin for what it adds. */
const MOST_BYTES = 1_000_000;
/** Markdown that never grows beyond a number of bytes (UTF-8), whatever is offered to it. */
class SummaryBudget {
    #left;
    #parts = [];
    constructor(bytes = MOST_BYTES) {
        this.#left = bytes;
    }
    /** Takes the text, or nothing of it. */
    add(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > this.#left)
            return false;
        this.#left -= bytes;
        this.#parts.push(text);
        return true;
    }
    /**
     * A list within its own share: `before`, as many entries as there is room for, what `left` says of the others, and
     * `after`. Entries are made one at a time, so that what has no room costs nothing. Nothing where no entry fits.
     */
    addList(list) {
        const { entries, before, after, render, left } = list;
        if (entries.length === 0)
            return;
        const frame = Buffer.byteLength(before + after + left(entries.length));
        let room = Math.min(this.#left, list.share) - frame;
        const texts = [];
        for (const entry of entries) {
            const text = render(entry);
            room -= Buffer.byteLength(text);
            if (room < 0)
                break;
            texts.push(text);
        }
        const omitted = entries.length - texts.length;
        if (texts.length === 0)
            this.add(left(omitted));
        else
            this.add(`${before}${texts.join('')}${after}${omitted === 0 ? '' : left(omitted)}`);
    }
    toString() {
        return this.#parts.join('');
    }
}

// EXTERNAL MODULE: ./build/dist/src/report/suppressed.js
var suppressed = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/dist/src/report/verdict.js
var verdict = __webpack_require__(72830);
;// CONCATENATED MODULE: ./build/dist/src/report/auditSummary.js














const MOST_ROWS = 10;
const LONGEST_COMMAND = 4_000;
/** Room kept for what comes last: the identity and the command. */
const TAIL = 40_000;
/**
 * The job summary of an audit: verdict, worst findings, the rest folded, who can do what, who asked and how to ask
 * again. It keeps within GitHub's limit: the least important goes first, and what was left out is said. Where anyone
 * may read it, it holds rules and numbers only.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
function renderAuditSummary(facts, readableByAnyone, most = MOST_BYTES) {
    const { report, gate, now } = facts;
    const head = new SummaryBudget(most);
    head.add(`### ${(0,verdict/* describeVerdict */.XZ)(gate, now)}\n\n${(0,verdict/* describeCounts */.wv)(gate.counts)}.\n\n`);
    if (gate.interrupted)
        head.add('The run was interrupted: this report is partial.\n\n');
    addNotes(head, report, readableByAnyone, most / 10);
    addChange(head, facts, readableByAnyone, most / 5);
    const ordered = (0,verdict/* worstFirst */.md)(report.findings, gate);
    if (readableByAnyone) {
        addAccessChanges(head, report, most / 10, readableByAnyone);
        addRuleCounts(head, ordered);
        addReports(head, facts);
        return head.toString();
    }
    const tail = new SummaryBudget(Math.min(TAIL, most / 4));
    addReports(tail, facts);
    addOrigin(tail, facts);
    const body = new SummaryBudget(most - Buffer.byteLength(head.toString() + tail.toString()));
    addAccessChanges(body, report, most / 10);
    addUnmatched(body, report, most / 10);
    addPrincipal(body, facts, most / 5);
    const worst = (0,verdict/* foremost */.ig)(ordered, MOST_ROWS);
    addFindings(body, worst, most);
    addCoverage(body, report, most / 10);
    addExempted(body, report, most / 10);
    addAccess(body, report, most / 5);
    if (report.groupBy === undefined)
        addRest(body, without(ordered, worst), most);
    else {
        const table = { before: FINDING_HEAD, row: findingRow };
        addGroups(body, (0,grouping/* groupShown */.t)(report.findings, gate), report.groupBy, table, most);
    }
    return `${head}${body}${tail}`;
}
/** What is judged, whose word counts, and what the change would make of that. */
function addChange(summary, { change, trust, notPosted = [] }, readableByAnyone, share) {
    const sentences = [
        ...(change === undefined ? [] : describeChange(change)),
        ...(trust === undefined ? [] : describeTrust(trust)),
        ...notPosted.map(describeNotPosted),
    ];
    if (sentences.length > 0)
        summary.add(`${sentences.map((one) => `- ${(0,markdown/* markdownText */.p7)(one)}\n`).join('')}\n`);
    if (trust === undefined || readableByAnyone)
        return;
    const { differences, exemptions } = trust;
    summary.addList({
        entries: differences,
        before: '<details><summary>What would change in policy and baseline</summary>\n\n',
        after: '</details>\n\n',
        render: ({ diff }) => `${(0,markdown/* markdownBlock */.dI)('diff', (0,plainText/* visibleText */.Q)(diff))}\n`,
        left: (omitted) => `${omitted} more had no room here; the files of the change have them.\n\n`,
        share: share / 2,
    });
    summary.addList({
        entries: exemptions,
        before: '<details><summary>Exemptions that come with the change</summary>\n\n| where | what |\n|---|---|\n',
        after: '\n</details>\n\n',
        render: ({ place, text }) => `| ${(0,markdown/* markdownCell */.UZ)(place)} | ${(0,markdown/* markdownCell */.UZ)(text)} |\n`,
        left: (omitted) => `${omitted} more had no room here.\n\n`,
        share: share / 2,
    });
}
function addRuleCounts(summary, ordered) {
    summary.addList({
        entries: (0,verdict/* countByRule */.$i)(ordered),
        before: '| severity | rule | found | unknown |\n|---|---|---|---|\n',
        after: '\n',
        render: ({ severity, ruleId, ruleName, fail, unknown }) => `| ${severity} | ${(0,markdown/* markdownCell */.UZ)(`${ruleId} ${ruleName}`)} | ${fail} | ${unknown} |\n`,
        left: (omitted) => `and ${omitted} more rows\n\n`,
        share: MOST_BYTES / 2,
    });
    summary.add('Names are left out, because anyone may read this summary; the JSON report of the run has them. `publish-details: true` shows them here.\n');
}
const FINDING_HEAD = '| severity | rule | what | owner | where |\n|---|---|---|---|---|\n';
function without(all, some) {
    const left = new Set(some);
    return all.filter((finding) => !left.has(finding));
}
function addFindings(summary, worst, most) {
    summary.addList({
        entries: worst,
        before: FINDING_HEAD,
        after: '\n',
        render: findingRow,
        left: (omitted) => `${omitted} more had no room here; the JSON report has them.\n\n`,
        share: most / 4,
    });
    summary.addList({
        entries: worst,
        before: '<details><summary>Why, and what to do</summary>\n\n',
        after: '</details>\n\n',
        render: findingDetails,
        left: (omitted) => `Of ${omitted} more the explanation had no room here; the JSON report has it.\n\n`,
        share: most / 4,
    });
}
/** Last, because these rows are the first to go. */
function addRest(summary, rest, most) {
    summary.addList({
        entries: rest,
        before: `<details><summary>${rest.length} more findings</summary>\n\n${FINDING_HEAD}`,
        after: '\n</details>\n\n',
        render: findingRow,
        left: (omitted) => `${omitted} of these had no room here; the JSON report has them.\n\n`,
        share: most,
    });
}
function findingRow(finding) {
    const { result, severity, ruleId, ruleName, message, owner } = finding;
    const label = result === 'fail' ? severity : `unknown (${severity})`;
    return `| ${label} | ${(0,markdown/* markdownCell */.UZ)(`${ruleId} ${ruleName}`)} | ${(0,markdown/* markdownCell */.UZ)(message)} | ${(0,markdown/* markdownCell */.UZ)(owner ?? '')} | ${(0,markdown/* markdownCell */.UZ)(placeOf(finding))} |\n`;
}
function placeOf({ location, resource }) {
    return location === undefined ? (0,shortPlace/* shortPlace */.Y)(resource.id) : `${location.file}:${location.line}`;
}
/** Why it is one and what to do, for below a table. */
function findingDetails(finding) {
    const { ruleId, message, reason, result, resource, evidence, remediation, docs } = finding;
    const destructive = remediation.destructive ? ' This can stop something that works today.' : '';
    const lines = [`**${(0,markdown/* markdownText */.p7)(ruleId)}** ${(0,markdown/* markdownCell */.UZ)(message)}`, ''];
    lines.push(`- resource: ${(0,markdown/* markdownCell */.UZ)(resource.id)}`);
    if (result === 'unknown' && reason !== undefined) {
        lines.push(`- could not be decided: ${(0,markdown/* markdownCell */.UZ)(`${reason.kind}: ${reason.detail}`)}`);
    }
    for (const { what, where, why } of evidence.slice(0, MOST_ROWS)) {
        const at = where === '' || where === resource.id ? '' : ` at ${(0,markdown/* markdownCell */.UZ)(where)}`;
        lines.push(`- ${(0,markdown/* markdownCell */.UZ)(what)}${at}${why === '' ? '' : `: ${(0,markdown/* markdownCell */.UZ)(why)}`}`);
    }
    if (evidence.length > MOST_ROWS)
        lines.push(`- and ${evidence.length - MOST_ROWS} more steps`);
    lines.push('', `What to do: ${(0,markdown/* markdownCell */.UZ)(remediation.text)}${destructive}`, '');
    if (remediation.command !== undefined)
        lines.push(commandBlock(remediation.command), '');
    if (docs !== '')
        lines.push(`Documentation: ${(0,markdown/* markdownCell */.UZ)(docs)}`, '');
    return `${lines.join('\n')}\n`;
}
/** What the change makes of who can do what. */
function addAccessChanges(summary, { accessPreview }, share, readableByAnyone = false) {
    if (accessPreview === undefined)
        return;
    summary.addList({
        entries: sayAccessChanges(accessPreview),
        before: '#### What changes in who can do what\n\n',
        after: '\n',
        render: (change) => `- ${describeAccessChange(change, readableByAnyone)}\n`,
        left: (omitted) => `${omitted} more such changes had no room here; the JSON report has them.\n\n`,
        share,
    });
    const { unplaced } = accessPreview;
    if (unplaced > 0) {
        const noun = unplaced === 1 ? 'assignment' : 'assignments';
        summary.add(`${unplaced} new role ${noun} of files could not be placed in Azure.\n\n`);
    }
}
function addUnmatched(summary, { coverage }, share) {
    summary.addList({
        entries: coverage.filter(({ nothing }) => nothing !== undefined),
        before: 'Matched nothing:\n\n',
        after: '\n',
        render: ({ scope, nothing }) => `- ${(0,markdown/* markdownCell */.UZ)(scope)}: ${nothing === undefined ? '' : verdict/* NOTHING_WORDS */.Kk[nothing]}\n`,
        left: (omitted) => `${omitted} more had no room here; the JSON report has them.\n\n`,
        share,
    });
}
function addCoverage(summary, { coverage }, share) {
    const incomplete = coverage.filter(({ state }) => state !== 'complete');
    summary.addList({
        entries: incomplete,
        before: `<details><summary>${incomplete.length} of ${coverage.length} scopes could not be looked at in full</summary>\n\n| scope | read | missing |\n|---|---|---|\n`,
        after: '\n</details>\n\n',
        render: ({ scope, state, gaps }) => `| ${(0,markdown/* markdownCell */.UZ)(scope)} | ${state} | ${(0,auditReport/* missingReads */.KM)(gaps).slice(0, MOST_ROWS).map(markdown/* markdownCell */.UZ).join('<br>')} |\n`,
        left: (omitted) => `${omitted} more scopes had no room here; the JSON report has them.\n\n`,
        share,
    });
}
function addNotes(summary, report, readableByAnyone, share) {
    summary.addList({
        entries: (0,suppressed/* describeNotes */.Ne)(report, readableByAnyone),
        before: '',
        after: '\n',
        render: (note) => `- ${(0,markdown/* markdownCell */.UZ)(note)}\n`,
        left: (omitted) => `${omitted} more such notes had no room here.\n\n`,
        share,
    });
}
/** Nothing that was found is hidden because somebody decided that it does not count. */
function addExempted(summary, report, share) {
    const exempted = (0,suppressed/* exemptedFindings */.LP)(report);
    const noun = exempted.length === 1 ? 'finding' : 'findings';
    summary.addList({
        entries: exempted,
        before: `<details><summary>${exempted.length} exempted ${noun}</summary>\n\n| until | rule | what | where | reason | owner of the exemption |\n|---|---|---|---|---|---|\n`,
        after: '\n</details>\n\n',
        render: ({ finding, exemption: { reason, owner, expiresOn } }) => `| ${[expiresOn, `${finding.ruleId} ${finding.ruleName}`, finding.message, placeOf(finding), reason, owner].map(markdown/* markdownCell */.UZ).join(' | ')} |\n`,
        left: (omitted) => `${omitted} more exempted findings had no room here; the JSON report has them.\n\n`,
        share,
    });
}
/** What one principal can do comes first: somebody asked for it. */
function addPrincipal(summary, { principal }, share) {
    if (principal === undefined)
        return;
    const { name, answers } = principal;
    const row = ({ resource, capability, answer, why }) => `| ${(0,markdown/* markdownCell */.UZ)((0,shortPlace/* shortPlace */.Y)(resource))} | ${accessTable/* COLUMNS */.cZ[capability]} | ${answer} | ${(0,markdown/* markdownCell */.UZ)(why)} |\n`;
    const head = '| endpoint | what | answer | why |\n|---|---|---|---|\n';
    const left = (omitted) => `${omitted} of these answers had no room here; the command below prints them.\n\n`;
    const first = answers.slice(0, MOST_ROWS);
    const rest = answers.slice(MOST_ROWS);
    summary.add(`#### What ${(0,markdown/* markdownCell */.UZ)(name)} can do\n\n`);
    summary.addList({ entries: first, before: head, after: '\n', render: row, left, share: share / 2 });
    summary.addList({
        entries: rest,
        before: `<details><summary>${rest.length} more answers</summary>\n\n${head}`,
        after: '\n</details>\n\n',
        render: row,
        left,
        share: share / 2,
    });
}
/** More are not read on a page; the JSON report has them all. */
const MOST_ACCESS_ROWS = 100;
function addAccess(summary, report, share) {
    const { rows, total } = (0,accessTable/* accessRows */.U_)(report, MOST_ACCESS_ROWS);
    const head = ['endpoint', 'reachable from', ...capabilities/* CAPABILITIES */.$.map((capability) => accessTable/* COLUMNS */.cZ[capability])];
    const before = `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`;
    const left = (omitted) => `${omitted} of these endpoints had no room here; the JSON report has them.\n\n`;
    const first = rows.slice(0, MOST_ROWS);
    summary.addList({
        entries: first,
        before: `#### Who can do what\n\n${before}`,
        after: '\n',
        render: accessRow,
        left,
        share: share / 2,
    });
    const rest = rows.slice(MOST_ROWS);
    summary.addList({
        entries: rest,
        before: `<details><summary>${rest.length} more endpoints</summary>\n\n${before}`,
        after: '\n</details>\n\n',
        render: accessRow,
        left,
        share: share / 2,
    });
    if (total > rows.length) {
        summary.add(`Who can do what to ${total - rows.length} more endpoints is in the JSON report.\n\n`);
    }
}
function accessRow({ resource, reach, cells }) {
    const held = capabilities/* CAPABILITIES */.$.map((capability) => (0,markdown/* markdownCell */.UZ)(cells[capability]));
    return `| ${[(0,markdown/* markdownCell */.UZ)((0,shortPlace/* shortPlace */.Y)(resource)), (0,accessTable/* describeReach */.Lo)(reach), ...held].join(' | ')} |\n`;
}
function addReports(summary, { reports }) {
    if (reports === undefined)
        return;
    summary.add(`Reports of this run: ${(0,markdown/* markdownCell */.UZ)(reports)}. They go with the job unless a step keeps them (actions/upload-artifact); they hold names and ids, and whoever may read a repository may read its artifacts.\n\n`);
}
function addOrigin(summary, { identity, command, report, policies = [] }) {
    const who = [
        ['object id', identity.objectId],
        ['client id', identity.clientId],
        ['tenant', identity.tenantId],
    ].flatMap(([what, id]) => (id === undefined ? [] : [`${what} ${(0,markdown/* markdownCell */.UZ)(id)}`]));
    const by = who.length === 0 ? '' : ` by ${who.join(', ')}`;
    const under = policies.length === 0 ? '' : `, by the policy ${policies.map(markdown/* markdownCell */.UZ).join(', then ')}`;
    summary.add(`Audited at ${(0,markdown/* markdownCell */.UZ)(report.auditedAt)}${by}${under}. The same again:\n\n`);
    summary.add(`${commandBlock(command)}\n`);
}
/** Nothing hidden may stand in what people paste into a shell; a command that is cut would not be one. */
function commandBlock(command) {
    return command.length > LONGEST_COMMAND
        ? 'The command is too long for this summary; the JSON report has it.\n'
        : (0,markdown/* markdownBlock */.dI)('shell', (0,plainText/* visibleText */.Q)(command));
}

// EXTERNAL MODULE: ./build/dist/src/report/clip.js
var clip = __webpack_require__(49677);
;// CONCATENATED MODULE: ./build/dist/src/report/auditTerminal.js








/** Colours are for a person in front of a terminal who did not say no. @see https://no-color.org */
function usesColours(stream, env) {
    return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
const CODES = {
    red: 31,
    yellow: 33,
    blue: 34,
    cyan: 36,
    bold: 1,
    faint: 2,
};
const SEVERITY_COLOURS = {
    high: 'red',
    medium: 'yellow',
    low: 'blue',
    info: 'cyan',
};
const ACCESS_ROWS = 20;
/** Exempted findings that a screen should hold. */
const MOST_EXEMPTED = 100;
const MOST_MISSING = 20;
/** Steps of a proof that are shown. */
const MOST_EVIDENCE = 10;
const LONGEST = 4_000;
function penOf({ colours, target }) {
    const clean = target === 'terminal' ? plainText/* visibleText */.Q : plainText/* commandFreeText */.X;
    return {
        text: (words) => clean((0,clip/* clip */.$)(words, LONGEST).replaceAll(/\s*\n\s*/g, ' ')),
        lines: (words) => clean((0,clip/* clip */.$)(words, LONGEST)).split('\n'),
        paint: (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
    };
}
/**
 * The audit as a compiler would say it: what, where, why, what to do; worst first, the counts last. Pieces of text,
 * each of whole lines.
 */
function* renderAuditText(report, gate, now, style) {
    const pen = penOf(style);
    const ordered = (0,verdict/* worstFirst */.md)(report.findings, gate);
    if (style.readableByAnyone) {
        for (const { ruleId, ruleName, severity, fail, unknown } of (0,verdict/* countByRule */.$i)(ordered)) {
            yield `${severity} ${ruleId} ${ruleName}: ${fail} found, ${unknown} unknown\n`;
        }
        yield 'Names are left out, because anyone may read this log; the JSON report has them.\n';
    }
    else {
        if (report.groupBy === undefined)
            yield* findingTexts(ordered, pen);
        for (const group of report.groupBy === undefined ? [] : (0,grouping/* groupShown */.t)(report.findings, gate)) {
            yield `${pen.paint('bold', `== ${pen.text(group.name)}`)}: ${(0,grouping/* describeGroup */.N3)(group)}\n\n`;
            yield* findingTexts(group.findings.filter(({ status }) => status === 'open'), pen);
        }
        yield* accessText(report, pen);
        yield* coverageText(report, pen);
        yield* exemptedText(report, pen);
    }
    for (const note of (0,suppressed/* describeNotes */.Ne)(report, style.readableByAnyone)) {
        yield `${pen.paint('yellow', 'note')}: ${pen.text(note)}\n`;
    }
    const colour = gate.passed ? 'bold' : gate.result === 'findings' ? 'red' : 'yellow';
    if (gate.interrupted)
        yield 'The run was interrupted: this report is partial.\n';
    yield `${(0,verdict/* describeCounts */.wv)(gate.counts)}\n${pen.paint(colour, (0,verdict/* describeVerdict */.XZ)(gate, now))}\n`;
}
function* findingTexts(findings, pen) {
    const undecided = groupUndecided(findings);
    for (const finding of findings) {
        const same = undecided.get(keyOfUndecided(finding)) ?? [];
        if (same.length < 2)
            yield `${findingLines(finding, pen).join('\n')}\n\n`;
        else if (same[0] === finding)
            yield `${undecidedLines(finding, same, pen).join('\n')}\n\n`;
    }
}
/** What several rules could not decide of one resource for one reason: they say it in the same words. */
function groupUndecided(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.result !== 'unknown')
            continue;
        const key = keyOfUndecided(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function keyOfUndecided({ result, resource, message }) {
    return result === 'unknown' ? `${resource.id}\n${message}` : '';
}
function undecidedLines(first, same, pen) {
    const { severity, message, remediation } = first;
    const label = pen.paint(SEVERITY_COLOURS[severity], `unknown (up to ${severity})`);
    return [
        `${label} ${same.length} rules: ${pen.paint('bold', pen.text(message))}`,
        `  --> ${pen.text(auditTerminal_placeOf(first))}`,
        ...same.map(({ ruleId, ruleName }) => `  rule: ${ruleId} ${ruleName}`),
        `  fix: ${pen.text(remediation.text)}`,
    ];
}
function findingLines(finding, pen) {
    const { result, severity, ruleId, ruleName, message, reason, remediation } = finding;
    const label = result === 'fail' ? severity : `unknown (${severity})`;
    const destructive = remediation.destructive ? ' (can stop something that works today)' : '';
    return [
        `${pen.paint(SEVERITY_COLOURS[severity], `${label} ${ruleId}`)} ${ruleName}: ${pen.paint('bold', pen.text(message))}`,
        `  --> ${pen.text(auditTerminal_placeOf(finding))}`,
        ...(finding.owner === undefined ? [] : [`  owner: ${pen.text(finding.owner)}`]),
        ...(reason === undefined || result === 'fail' || message.includes(reason.detail)
            ? []
            : [`  why unknown: ${reason.kind}: ${pen.text(reason.detail)}`]),
        ...evidenceLines(finding, pen),
        `  fix: ${pen.text(remediation.text)}${destructive}`,
        ...(remediation.command === undefined
            ? []
            : pen.lines(remediation.command).map((line, index) => `       ${index === 0 ? '$' : ' '} ${line}`)),
        ...(finding.docs === '' ? [] : [`  docs: ${pen.paint('faint', pen.text(finding.docs))}`]),
    ];
}
function auditTerminal_placeOf({ location, resource }) {
    return location === undefined
        ? resource.id
        : `${location.file}:${location.line}:${location.column} (${resource.id.startsWith('/') ? resource.id : resource.name})`;
}
/** The proof, as far as a screen should hold it; the resource itself need not be named again. */
function evidenceLines({ evidence, resource }, pen) {
    const lines = evidence
        .slice(0, MOST_EVIDENCE)
        .flatMap(({ what, where, why }) => [
        `  why: ${pen.text(what)}${why === '' ? '' : `: ${pen.text(why)}`}`,
        ...(where === '' || where === resource.id
            ? []
            : [`       ${pen.paint('faint', `at ${pen.text(where)}`)}`]),
    ]);
    const more = evidence.length - MOST_EVIDENCE;
    return more > 0 ? [...lines, `       and ${more} more steps; the JSON report has them`] : lines;
}
function* accessText(report, pen) {
    const { rows, total } = (0,accessTable/* accessRows */.U_)(report, ACCESS_ROWS);
    for (const { resource, name, reach, cells } of rows) {
        yield `${pen.paint('bold', `access to ${pen.text(name)}`)} ${pen.paint('faint', pen.text(resource))}\n`;
        for (const capability of capabilities/* CAPABILITIES */.$) {
            yield `  ${accessTable/* COLUMNS */.cZ[capability].padEnd(16)}${pen.text(cells[capability])}\n`;
        }
        yield `  ${'reachable from'.padEnd(16)}${(0,accessTable/* describeReach */.Lo)(reach)}\n`;
    }
    if (total > rows.length)
        yield `and ${total - rows.length} more; the JSON report has them\n`;
    if (total > 0)
        yield '\n';
}
function* coverageText(report, pen) {
    for (const { scope, state, gaps, nothing } of report.coverage) {
        if (nothing !== undefined) {
            yield `${pen.paint('yellow', 'nothing matched')}: ${pen.text(scope)}: ${verdict/* NOTHING_WORDS */.Kk[nothing]}\n`;
        }
        if (state === 'complete')
            continue;
        yield `${pen.paint('yellow', state)}: ${pen.text(scope)}\n`;
        const missing = (0,auditReport/* missingReads */.KM)(gaps);
        for (const read of missing.slice(0, MOST_MISSING))
            yield `  not read: ${pen.text(read)}\n`;
        const more = missing.length - MOST_MISSING;
        if (more > 0)
            yield `  and ${more} more; the JSON report has them\n`;
    }
}
/** What does not count because somebody decided so, with the reason. */
function* exemptedText(report, pen) {
    const exempted = (0,suppressed/* exemptedFindings */.LP)(report);
    for (const { finding, exemption } of exempted.slice(0, MOST_EXEMPTED)) {
        const { ruleId, message } = finding;
        const { expiresOn, owner, reason } = exemption;
        yield `${pen.paint('faint', `exempted until ${pen.text(expiresOn)}`)} ${ruleId}: ${pen.text(message)}\n`;
        yield `  --> ${pen.text(auditTerminal_placeOf(finding))}\n  reason: ${pen.text(reason)} (owner: ${pen.text(owner)})\n`;
    }
    const more = exempted.length - MOST_EXEMPTED;
    if (more > 0)
        yield `and ${more} more exempted; the JSON report has them\n`;
}
/** What one principal can and cannot do, and why not. */
function* renderPrincipalText(principal, answers, style) {
    const pen = penOf(style);
    if (style.readableByAnyone)
        return;
    yield `${pen.paint('bold', `what ${pen.text(principal)} can do`)}\n`;
    let resource = '';
    for (const answer of answers) {
        if (answer.resource !== resource) {
            resource = answer.resource;
            yield `  ${pen.text(answer.name)} ${pen.paint('faint', pen.text(resource))}\n`;
        }
        const colour = answer.answer === 'yes' ? 'red' : answer.answer === 'unknown' ? 'yellow' : 'faint';
        const mark = pen.paint(colour, answer.answer.padEnd(8));
        yield `    ${accessTable/* COLUMNS */.cZ[answer.capability].padEnd(14)}${mark}${pen.text(answer.why)}\n`;
    }
}

// EXTERNAL MODULE: ./build/dist/src/report/runReport.js
var runReport = __webpack_require__(94828);
// EXTERNAL MODULE: ./build/dist/src/rules/allRules.js + 68 modules
var allRules = __webpack_require__(86110);
// EXTERNAL MODULE: ./build/dist/src/surface/outcome.js
var outcome = __webpack_require__(91892);
// EXTERNAL MODULE: ./build/dist/src/failure.js
var src_failure = __webpack_require__(63442);
// EXTERNAL MODULE: ./build/dist/src/inventory/scope.js
var inventory_scope = __webpack_require__(107);
// EXTERNAL MODULE: ./build/dist/src/azure/body.js
var azure_body = __webpack_require__(71318);
// EXTERNAL MODULE: ./build/dist/src/inventory/inventory.js
var inventory_inventory = __webpack_require__(63803);
;// CONCATENATED MODULE: ./build/dist/src/collect/apiVersions.js
/** The first one knows what the others do not: serverless endpoints that take no key, and how system datastores sign in. */
const MACHINE_LEARNING = ['2025-12-01', '2024-04-01'];
const COGNITIVE_SERVICES = ['2025-06-01', '2023-05-01'];
const SEARCH = ['2023-11-01', '2022-09-01'];
const MANAGED_IDENTITY = ['2024-11-30', '2023-01-31'];
/** Shows `claimsMatchingExpression` of flexible credentials. */
const FLEXIBLE_FEDERATION = ['2025-05-31-preview'];
const AUTHORIZATION = ['2022-04-01'];
const PRIVILEGED_IDENTITY = ['2020-10-01'];
const CLASSIC_ADMINISTRATORS = ['2015-07-01', '2015-06-01'];
const LIGHTHOUSE = ['2022-10-01', '2019-09-01'];
const MANAGEMENT_GROUPS = ['2021-04-01', '2020-05-01'];
const RESOURCE_GRAPH = ['2022-10-01', '2021-03-01'];
const DIAGNOSTIC_SETTINGS = ['2021-05-01-preview'];
const ACTIVITY_LOG = ['2015-04-01'];

// EXTERNAL MODULE: ./build/dist/src/inventory/fact.js
var inventory_fact = __webpack_require__(33777);
// EXTERNAL MODULE: ./build/dist/src/inventory/secretShapes.js
var secretShapes = __webpack_require__(71945);
;// CONCATENATED MODULE: ./build/dist/src/collect/facts.js



/** Answers of Azure are read as raw JSON: what was not sent stays absent, what has another type is unknown. */
const LONGEST_TEXT = 4_096;
/** The stable identity of what has an ARM id. */
function keyOf(id) {
    return id.toLowerCase();
}
function nameOf(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
function resourceOf({ id, body, apiVersion }) {
    return {
        key: keyOf(id),
        id,
        name: nameOf(id),
        origin: { kind: 'azure', id, apiVersion },
        tags: tagsOf(body),
    };
}
/** Tags are readable by everyone who may read the resource, and people do keep credentials in them. */
function tagsOf(body) {
    const tags = (0,azure_body.at)(body, 'tags');
    if (!isRecord(tags))
        return {};
    return Object.fromEntries(Object.entries(tags)
        .slice(0, 100)
        .flatMap(([name, value]) => (typeof value === 'string' ? [[name, (0,secretShapes/* withoutSecret */.Nt)(name, value)]] : [])));
}
/** A text that may be kept as it is unless it has the form of a credential. */
function facts_plainText(body, ...path) {
    const fact = (0,azure_body/* textFact */.y)(body, ...path);
    return fact.state === 'known' ? (0,inventory_fact/* known */.eO)((0,secretShapes/* plainAddress */.n7)(fact.value).slice(0, LONGEST_TEXT)) : fact;
}
/** The key of another resource. */
function referenceFact(body, ...path) {
    const fact = (0,azure_body/* textFact */.y)(body, ...path);
    return fact.state === 'known' ? (0,inventory_fact/* known */.eO)(keyOf(fact.value)) : fact;
}
function listFact(body, path, read) {
    const value = (0,azure_body.at)(body, ...path);
    if (value === undefined || value === null)
        return inventory_fact/* ABSENT */.sj;
    if (!Array.isArray(value))
        return (0,inventory_fact/* unknown */.L5)('unexpected-answer', `${path.join('.')} is not a list`);
    return (0,inventory_fact/* known */.eO)(value.flatMap((item) => {
        const one = read(item);
        return one === undefined ? [] : [one];
    }));
}
function textItem(item) {
    return typeof item === 'string' ? item : undefined;
}
/** Numbers by name, as `traffic` has them. */
function numbersFact(body, ...path) {
    const value = (0,azure_body.at)(body, ...path);
    if (value === undefined || value === null)
        return inventory_fact/* ABSENT */.sj;
    if (!isRecord(value))
        return (0,inventory_fact/* unknown */.L5)('unexpected-answer', `${path.join('.')} is not an object`);
    const entries = Object.entries(value);
    if (entries.some(([, number]) => typeof number !== 'number' || !Number.isFinite(number))) {
        return (0,inventory_fact/* unknown */.L5)('unexpected-answer', `${path.join('.')} holds something that is not a number`);
    }
    return (0,inventory_fact/* known */.eO)(Object.fromEntries(entries));
}
/** The identities that `identity` of a resource tells of. */
function identityOf(body) {
    const assigned = (0,azure_body.at)(body, 'identity', 'userAssignedIdentities');
    const userAssigned = Object.entries(isRecord(assigned) ? assigned : {}).map(([id, identity]) => ({
        key: keyOf(id),
        principalId: lowerCased((0,azure_body/* textFact */.y)(identity, 'principalId')),
    }));
    return { systemAssigned: lowerCased((0,azure_body/* textFact */.y)(body, 'identity', 'principalId')), userAssigned };
}
function lowerCased(fact) {
    return fact.state === 'known' ? { ...fact, value: fact.value.toLowerCase() } : fact;
}
function privateEndpointConnections(body) {
    return listFact(body, ['properties', 'privateEndpointConnections'], (item) => {
        const id = (0,azure_body.at)(item, 'id');
        const status = (0,azure_body.at)(item, 'properties', 'privateLinkServiceConnectionState', 'status');
        return typeof id === 'string' ? { id, status: typeof status === 'string' ? status : '' } : undefined;
    });
}
/** A fact that answers before `since` cannot show: older ones are silent about it, or say the wrong thing. */
function since(version, apiVersion, what, fact) {
    return apiVersion >= version
        ? fact
        : (0,inventory_fact/* unknown */.L5)('api-version', `${what} is not shown before api-version ${version}; this cloud serves ${apiVersion}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/permissions.js

/** `permissions` of a role definition or a deny assignment. What is missing is an empty list: it grants nothing. */
function permissionsOf(body) {
    const list = (0,azure_body.at)(body, 'properties', 'permissions');
    return (Array.isArray(list) ? list : []).map((one) => {
        const condition = (0,azure_body.at)(one, 'condition');
        return {
            actions: texts(one, 'actions'),
            notActions: texts(one, 'notActions'),
            dataActions: texts(one, 'dataActions'),
            notDataActions: texts(one, 'notDataActions'),
            ...(typeof condition === 'string' && condition !== '' ? { condition } : {}),
        };
    });
}
function texts(body, ...path) {
    const list = (0,azure_body.at)(body, ...path);
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/dist/src/inventory/access.js
var access = __webpack_require__(85189);
;// CONCATENATED MODULE: ./build/dist/src/collect/roleAssignments.js



/** What all ways of holding a role have in common; undefined for what is not one. */
function grantOf(body, apiVersion) {
    const id = (0,azure_body.at)(body, 'id');
    const scope = optionalText(body, 'scope');
    const role = optionalText(body, 'roleDefinitionId');
    const principal = optionalText(body, 'principalId');
    if (typeof id !== 'string' || scope === undefined || role === undefined || principal === undefined) {
        return undefined;
    }
    const condition = optionalText(body, 'condition');
    return {
        id: keyOf(id),
        roleId: nameOf(role).toLowerCase(),
        principalId: principal.toLowerCase(),
        principalType: principalTypeOf((0,azure_body.at)(body, 'properties', 'principalType')),
        scope,
        ...(condition === undefined ? {} : { condition }),
        origin: { kind: 'azure', id, apiVersion },
    };
}
/** https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope */
function roleAssignmentOf(body, apiVersion) {
    const grant = grantOf(body, apiVersion);
    if (grant === undefined)
        return undefined;
    const conditionVersion = optionalText(body, 'conditionVersion');
    const createdOn = optionalText(body, 'createdOn');
    const delegated = optionalText(body, 'delegatedManagedIdentityResourceId');
    return {
        ...grant,
        ...(conditionVersion === undefined ? {} : { conditionVersion }),
        ...(createdOn === undefined ? {} : { createdOn }),
        ...(delegated === undefined ? {} : { delegatedManagedIdentity: delegated }),
    };
}
/** Old rows have no type. */
function principalTypeOf(type) {
    return access/* PRINCIPAL_TYPES */.J.find((known) => known === type) ?? 'Unknown';
}
function optionalText(body, field) {
    const value = (0,azure_body.at)(body, 'properties', field);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/collect/denyAssignments.js




/** https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-scope */
function denyAssignmentOf(body, apiVersion) {
    const id = (0,azure_body.at)(body, 'id');
    const scope = optionalText(body, 'scope');
    if (typeof id !== 'string' || scope === undefined)
        return undefined;
    const condition = optionalText(body, 'condition');
    return {
        id: keyOf(id),
        name: optionalText(body, 'denyAssignmentName') ?? nameOf(id),
        scope,
        doNotApplyToChildScopes: (0,azure_body.at)(body, 'properties', 'doNotApplyToChildScopes') === true,
        permissions: permissionsOf(body),
        principals: objectIds(body, 'principals'),
        excludePrincipals: objectIds(body, 'excludePrincipals'),
        ...(condition === undefined ? {} : { condition }),
        origin: { kind: 'azure', id, apiVersion },
    };
}
function objectIds(body, field) {
    const list = (0,azure_body.at)(body, 'properties', field);
    return (Array.isArray(list) ? list : []).flatMap((one) => {
        const id = (0,azure_body.at)(one, 'id');
        return typeof id === 'string' ? [id.toLowerCase()] : [];
    });
}

// EXTERNAL MODULE: ./build/dist/src/azure/arm.js
var arm = __webpack_require__(12870);
;// CONCATENATED MODULE: ./build/dist/src/collect/refusal.js


const NOT_FOUND_CODES = new Set([
    'subscriptionnotfound',
    'resourcegroupnotfound',
    'resourcenotfound',
    'parentresourcenotfound',
    'notfound',
]);
const UNSUPPORTED_CODES = new Set([
    'noregisteredproviderfound',
    'invalidapiversionparameter',
    'invalidresourcetype',
    'invalidresourcenamespace',
    'unsupportedapiversion',
]);
/**
 * What an unsuccessful answer of ARM means. `known` is the operation that the call needs: ARM names it in its 403, other
 * services do not always.
 */
function refusalOf(status, text, known, apiVersion) {
    const error = (0,arm/* readArmError */.p)(parse(text), text);
    const code = error?.code.toLowerCase() ?? '';
    const words = describe(status, error);
    const licence = /licen[sc]e/i.test(code) || /premium.{0,40}licen[sc]e/i.test(error?.message ?? '');
    if (licence && /ScheduleInstances\/read$/.test(known)) {
        return refusal(inventory_inventory/* NO_PIM_LICENCE */.$0.kind, inventory_inventory/* NO_PIM_LICENCE */.$0.detail);
    }
    if (code === 'missingsubscriptionregistration') {
        return { ...refusal('unexpected-answer', words), unregistered: true };
    }
    if (UNSUPPORTED_CODES.has(code)) {
        return {
            ...refusal('api-version', `${known} is not served at api-version ${apiVersion} (${words})`),
            unsupported: true,
        };
    }
    switch (status) {
        case 401:
            return {
                ...refusal('missing-permission', `Azure did not take the identity's token here: ${words}`),
                operation: known,
            };
        case 403: {
            const operation = operationIn(error?.message ?? '') ?? known;
            return { ...refusal('missing-permission', `${operation} is missing: ${words}`), operation };
        }
        case 404:
            return { ...refusal('unexpected-answer', words), notFound: code === '' || NOT_FOUND_CODES.has(code) };
        case 429:
            return refusal('throttled', `Azure went on asking for patience: ${words}`);
        default:
            return refusal('unexpected-answer', words);
    }
}
function refusal(kind, detail) {
    return { reason: { kind, detail }, notFound: false, unsupported: false };
}
/** ARM's own words: "… does not have authorization to perform action 'A' over scope 'S' …". */
function operationIn(message) {
    return /perform action '([A-Za-z0-9./*-]{3,200})'/.exec(message)?.[1];
}
function describe(status, error) {
    const words = [error?.code ?? '', error?.message ?? ''].filter((part) => part !== '').join(': ');
    return `HTTP ${status}${words === '' ? '' : ` ${words}`}`.slice(0, 500);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/scheduleInstances.js


/** https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope */
function eligibleAssignmentOf(body, apiVersion) {
    const grant = grantOf(body, apiVersion);
    if (grant === undefined)
        return undefined;
    const memberType = optionalText(body, 'memberType');
    const endDateTime = optionalText(body, 'endDateTime');
    return {
        ...grant,
        ...(memberType === undefined ? {} : { memberType }),
        ...(endDateTime === undefined ? {} : { endDateTime }),
    };
}
/** https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope */
function activeAssignmentOf(body, apiVersion) {
    const grant = grantOf(body, apiVersion);
    if (grant === undefined)
        return undefined;
    const memberType = optionalText(body, 'memberType');
    const startDateTime = optionalText(body, 'startDateTime');
    const endDateTime = optionalText(body, 'endDateTime');
    const assignment = optionalText(body, 'originRoleAssignmentId');
    return {
        ...grant,
        assignmentType: optionalText(body, 'assignmentType') === 'Activated' ? 'Activated' : 'Assigned',
        ...(memberType === undefined ? {} : { memberType }),
        ...(startDateTime === undefined ? {} : { startDateTime }),
        ...(endDateTime === undefined ? {} : { endDateTime }),
        ...(assignment === undefined ? {} : { roleAssignmentId: keyOf(assignment) }),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/scheduleNames.js




/**
 * The principal that a schedule instance names beside its id; undefined where it names none.
 * @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope#expandedproperties
 */
function scheduledName(body, apiVersion) {
    const principal = (0,azure_body.at)(body, 'properties', 'expandedProperties', 'principal');
    const id = (0,azure_body.at)(principal, 'id');
    const displayName = (0,azure_body.at)(principal, 'displayName');
    const schedule = (0,azure_body.at)(body, 'id');
    if (typeof id !== 'string' || typeof displayName !== 'string' || typeof schedule !== 'string')
        return undefined;
    if (id === '' || displayName === '')
        return undefined;
    return {
        id: keyOf(id),
        type: principalTypeOf((0,azure_body.at)(principal, 'type')),
        displayName,
        origin: { kind: 'azure', id: schedule, apiVersion },
    };
}
/** Names those whom Microsoft Graph did not: a name is all that is known of them, not even that they still exist. */
function nameTheScheduled(draft) {
    for (const { id, type, displayName, origin } of draft.scheduledNames.values()) {
        const present = draft.principals.get(id) ?? stranger(id, type, origin);
        if (present.displayName.state === 'known')
            continue;
        draft.principals.set(id, { ...present, displayName: (0,inventory_fact/* known */.eO)(displayName, origin) });
    }
}
function stranger(id, type, origin) {
    const unread = (0,inventory_fact/* unknown */.L5)('not-read', 'the directory did not say; the name is that of a schedule');
    return {
        id,
        type,
        displayName: unread,
        userType: unread,
        accountEnabled: unread,
        transitiveMembers: unread,
        owners: unread,
        servicePrincipalType: unread,
        appId: unread,
        exists: unread,
        origin,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/assignments.js








function kind(part, type, versions, read, into) {
    return {
        part,
        type,
        versions,
        put(draft, body, apiVersion) {
            const one = read(body, apiVersion);
            if (one !== undefined)
                into(draft).set(one.id, one);
            return one !== undefined;
        },
    };
}
const KINDS = [
    kind('role-assignments', 'roleAssignments', AUTHORIZATION, roleAssignmentOf, (d) => d.roleAssignments),
    kind('deny-assignments', 'denyAssignments', AUTHORIZATION, denyAssignmentOf, (d) => d.denyAssignments),
    kind('eligible-assignments', 'roleEligibilityScheduleInstances', PRIVILEGED_IDENTITY, eligibleAssignmentOf, (d) => d.eligibleAssignments),
    kind('active-assignments', 'roleAssignmentScheduleInstances', PRIVILEGED_IDENTITY, activeAssignmentOf, (d) => d.activeAssignments),
];
/**
 * Who holds what at, above and below a scope. `atScope()` answers at and above; the list over the whole subscription
 * everything in it, which also tells what an endpoint's identity may do elsewhere. Where that list is refused, the one at
 * the scope itself still holds what is below it.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest
 */
async function collectAssignments(run, scope, subscription, once) {
    await Promise.all(KINDS.map(async (one) => {
        const list = (at, filter) => once(`${one.type} ${at.toLowerCase()} ${filter ?? ''}`, () => listAssignments(run, one, at, filter));
        const inSubscription = subscription === undefined ? undefined : await list(subscription);
        const wide = inSubscription?.refusal;
        if (wide?.reason.detail === inventory_inventory/* NO_PIM_LICENCE */.$0.detail) {
            run.draft.gap(one.part, subscription ?? scope, wide);
            return;
        }
        const above = await list(scope, 'atScope()');
        const below = inSubscription === undefined || (wide !== undefined && subscription !== scope)
            ? await list(scope)
            : inSubscription;
        const refused = above.refusal ?? below.refusal;
        if (refused !== undefined)
            run.draft.gap(one.part, scope, refused);
        else if (wide !== undefined && one.part === 'role-assignments') {
            run.draft.gap('role-assignments-elsewhere', subscription ?? scope, wide);
        }
    }));
}
async function listAssignments(run, one, scope, filter) {
    const listing = await run.arm.list(`${scope}/providers/Microsoft.Authorization/${one.type}`, {
        versions: one.versions,
        operation: `Microsoft.Authorization/${one.type}/read`,
        ...(filter === undefined ? {} : { query: { $filter: filter } }),
    });
    let odd;
    for (const item of listing.items) {
        noteInheritance(run.draft, scope, item);
        const named = scheduledName(item, listing.apiVersion);
        if (named !== undefined)
            run.draft.scheduledNames.set(named.id, named);
        if (!one.put(run.draft, item, listing.apiVersion)) {
            odd = refusal('unexpected-answer', `an item of ${one.type} has no id, scope, role or principal`);
        }
    }
    const refused = listing.refusal ?? odd;
    return refused === undefined ? listing : { ...listing, refusal: refused };
}
/** An assignment to a management group, listed in a subscription: the group lies above it. */
function noteInheritance({ inheritedFrom }, listedAt, item) {
    const subscription = /^\/subscriptions\/([^/]+)/i.exec(listedAt)?.[1]?.toLowerCase();
    const scope = (0,azure_body.at)(item, 'properties', 'scope');
    if (subscription === undefined || typeof scope !== 'string')
        return;
    if (!/^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope))
        return;
    const groups = inheritedFrom.get(subscription) ?? new Set();
    inheritedFrom.set(subscription, groups.add(scope.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/dist/src/collect/classicAdministrators.js





/**
 * Retired in August 2024: a cloud that no longer knows them has none.
 * @see https://learn.microsoft.com/azure/role-based-access-control/classic-administrators
 */
async function collectClassicAdministrators(run, subscription) {
    const listing = await run.arm.list(`${subscription}/providers/Microsoft.Authorization/classicAdministrators`, {
        versions: CLASSIC_ADMINISTRATORS,
        operation: 'Microsoft.Authorization/classicAdministrators/read',
    });
    const { refusal } = listing;
    if (refusal !== undefined && !refusal.notFound && !refusal.unsupported) {
        run.draft.gap('classic-administrators', subscription, refusal);
    }
    for (const body of listing.items) {
        const id = (0,azure_body.at)(body, 'id');
        const emailAddress = optionalText(body, 'emailAddress');
        if (typeof id !== 'string' || emailAddress === undefined || !(0,inventory_scope/* isWithinScope */.Y)(id, subscription))
            continue;
        run.draft.classicAdministrators.set(keyOf(id), {
            id: keyOf(id),
            subscriptionId: (subscription.split('/')[2] ?? '').toLowerCase(),
            emailAddress,
            role: optionalText(body, 'role') ?? '',
            origin: { kind: 'azure', id, apiVersion: listing.apiVersion },
        });
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/managementGroups.js




const PREFIX = '/providers/Microsoft.Management/managementGroups/';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BATCH = 200;
const ANCESTORS = "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' " +
    '| project id, subscriptionId, chain = properties.managementGroupAncestorsChain | order by id asc';
/**
 * The management groups above each subscription. Resource Graph tells them to whoever may read the subscription; without
 * it they are known as far as somebody holds a role there, for those assignments are inherited.
 * @see https://learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources
 */
async function collectAncestors(run, subscriptions) {
    for (let start = 0; start < subscriptions.length; start += BATCH) {
        const batch = subscriptions.slice(start, start + BATCH);
        const refused = await readChains(run, batch);
        for (const subscription of batch) {
            if (run.draft.managementGroups.has(subscription))
                continue;
            // Groups that show up as the scope of what is inherited: their order is not known, so it is that of their names.
            const above = [...(run.draft.inheritedFrom.get(subscription) ?? [])].sort();
            run.draft.managementGroups.set(subscription, above);
            run.draft.gap('management-groups', `/subscriptions/${subscription}`, refused ?? {
                ...refusal('missing-permission', 'Azure Resource Graph does not show this subscription'),
                operation: 'Microsoft.Resources/subscriptions/read',
            });
        }
    }
}
async function readChains(run, subscriptions) {
    const read = await run.arm.query('/providers/Microsoft.ResourceGraph/resources', { subscriptions, query: ANCESTORS, options: { resultFormat: 'objectArray', $top: 1_000 } }, { versions: RESOURCE_GRAPH, operation: 'Microsoft.ResourceGraph/resources/read' });
    if (!read.ok)
        return read.refusal;
    const rows = (0,azure_body.at)(read.body, 'data');
    if (!Array.isArray(rows))
        return refusal('unexpected-answer', 'Azure Resource Graph answered no rows');
    for (const row of rows) {
        const subscription = String((0,azure_body.at)(row, 'subscriptionId')).toLowerCase();
        const chain = (0,azure_body.at)(row, 'chain');
        if (!subscriptions.includes(subscription) || !Array.isArray(chain))
            continue;
        run.draft.managementGroups.set(subscription, chain.flatMap((group) => {
            const name = (0,azure_body.at)(group, 'name');
            return typeof name === 'string' ? [keyOf(PREFIX + name)] : [];
        }));
    }
    return undefined;
}
/** Subscriptions below a management group, whatever groups lie between. */
async function subscriptionsBelow({ arm }, group) {
    const listing = await arm.list(`${group}/descendants`, {
        versions: MANAGEMENT_GROUPS,
        operation: 'Microsoft.Management/managementGroups/descendants/read',
    });
    const subscriptions = listing.items.flatMap((item) => {
        const name = (0,azure_body.at)(item, 'name');
        const type = String((0,azure_body.at)(item, 'type')).toLowerCase();
        return /(^|\/)subscriptions$/.test(type) && typeof name === 'string' && GUID.test(name)
            ? [name.toLowerCase()]
            : [];
    });
    return { subscriptions, ...(listing.refusal === undefined ? {} : { refusal: listing.refusal }) };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/run.js
/** A list; what could not be read becomes a gap at the scope. */
async function listOrGap({ arm, draft }, part, scope, path, call) {
    const listing = await arm.list(path, call);
    if (listing.refusal !== undefined)
        draft.gap(part, scope, listing.refusal);
    return listing;
}
/** One resource; what could not be read becomes a gap at its id. */
async function getOrGap({ arm, draft }, part, id, call) {
    const read = await arm.get(id, call);
    if (!read.ok)
        draft.gap(part, id, read.refusal);
    return read;
}
/** Each thing once, however many scopes lead to it: whoever comes later waits for the first. */
function once() {
    const started = new Map();
    return (key, work) => {
        let result = started.get(key);
        if (result === undefined) {
            result = work();
            started.set(key, result);
        }
        return result;
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/registrationAssignments.js




const TYPE = 'Microsoft.ManagedServices/registrationAssignments';
/**
 * Azure Lighthouse: what principals of other tenants may do here. None of it stands among the role assignments.
 * @see https://learn.microsoft.com/rest/api/managedservices/registration-assignments/list
 */
async function collectDelegations(run, scope) {
    const listing = await listOrGap(run, 'delegations', scope, `${scope}/providers/${TYPE}`, {
        versions: LIGHTHOUSE,
        operation: `${TYPE}/read`,
        query: { $expandRegistrationDefinition: 'true' },
    });
    for (const body of listing.items) {
        const delegation = delegationOf(body, listing.apiVersion);
        if (delegation !== undefined)
            run.draft.delegations.set(delegation.id, delegation);
    }
}
function delegationOf(body, apiVersion) {
    const id = (0,azure_body.at)(body, 'id');
    const definition = (0,azure_body.at)(body, 'properties', 'registrationDefinition', 'properties');
    const tenant = (0,azure_body.at)(definition, 'managedByTenantId');
    if (typeof id !== 'string')
        return undefined;
    const authorizations = (0,azure_body.at)(definition, 'authorizations');
    return {
        id: keyOf(id),
        scope: id.replace(/\/providers\/Microsoft\.ManagedServices\/.*$/is, ''),
        managedByTenantId: typeof tenant === 'string' ? tenant.toLowerCase() : '',
        authorizations: (Array.isArray(authorizations) ? authorizations : []).flatMap((one) => {
            const principal = (0,azure_body.at)(one, 'principalId');
            const role = (0,azure_body.at)(one, 'roleDefinitionId');
            const name = (0,azure_body.at)(one, 'principalIdDisplayName');
            if (typeof principal !== 'string' || typeof role !== 'string')
                return [];
            return [
                {
                    principalId: principal.toLowerCase(),
                    displayName: typeof name === 'string' ? name : '',
                    roleId: nameOf(role).toLowerCase(),
                },
            ];
        }),
        origin: { kind: 'azure', id, apiVersion },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/roleDefinitions.js






const ROLE_DEFINITIONS = {
    versions: AUTHORIZATION,
    operation: 'Microsoft.Authorization/roleDefinitions/read',
};
const roleDefinitions_GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A custom role is at home in few scopes; a built-in one is everywhere. */
const MOST_PLACES = 3;
/**
 * Custom roles that can be assigned at the scope: in the subscription, or where that is refused, at the scope itself.
 * Answers where role definitions may be read, if anywhere.
 * @see https://learn.microsoft.com/rest/api/authorization/role-definitions/list
 */
async function collectCustomRoles(run, scope, subscription, once) {
    const places = subscription === undefined || subscription === scope ? [scope] : [subscription, scope];
    for (const place of places) {
        const listing = await once(`custom ${place.toLowerCase()}`, () => run.arm.list(`${place}/providers/Microsoft.Authorization/roleDefinitions`, {
            ...ROLE_DEFINITIONS,
            query: { $filter: "type eq 'CustomRole'" },
        }));
        for (const item of listing.items)
            put(run, item, listing.apiVersion);
        if (listing.refusal === undefined)
            return place;
        if (place === places.at(-1))
            run.draft.gap('role-definitions', scope, listing.refusal);
    }
    return undefined;
}
/** The roles that somebody holds, each by its GUID, where the list of custom roles has not brought them. */
async function collectHeldRoles(run, places) {
    const { draft } = run;
    const wanted = new Map();
    for (const { roleId, scope } of [
        ...draft.roleAssignments.values(),
        ...draft.eligibleAssignments.values(),
        ...draft.activeAssignments.values(),
    ]) {
        if (!draft.roleDefinitions.has(roleId) && roleDefinitions_GUID.test(roleId))
            wanted.set(roleId, scope);
    }
    for (const delegation of draft.delegations.values()) {
        for (const { roleId } of delegation.authorizations) {
            if (!draft.roleDefinitions.has(roleId) && roleDefinitions_GUID.test(roleId))
                wanted.set(roleId, delegation.scope);
        }
    }
    await Promise.all([...wanted].map(([roleId, scope]) => readRole(run, roleId, nearestFirst(places, scope))));
}
async function readRole(run, roleId, places) {
    for (const place of places) {
        const id = `${place}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
        const read = await run.arm.get(id, ROLE_DEFINITIONS);
        if (read.ok) {
            put(run, read.body, read.apiVersion);
            return;
        }
        if (place === places.at(-1)) {
            const { reason } = read.refusal;
            run.draft.gap('role-definitions', id, {
                ...read.refusal,
                ...refusal(reason.kind, `role ${roleId}: ${reason.detail}`),
            });
        }
    }
}
function nearestFirst(places, scope) {
    const near = places.filter((place) => (0,inventory_scope/* isWithinScope */.Y)(scope, place));
    return [...near, ...places.filter((place) => !near.includes(place))].slice(0, MOST_PLACES);
}
function put({ draft }, body, apiVersion) {
    const role = roleDefinitionOf(body, apiVersion);
    if (role !== undefined)
        draft.roleDefinitions.set(role.roleId, role);
}
function roleDefinitionOf(body, apiVersion) {
    const id = (0,azure_body.at)(body, 'id');
    const name = (0,azure_body.at)(body, 'properties', 'roleName');
    if (typeof id !== 'string' || id === '')
        return undefined;
    return {
        roleId: nameOf(id).toLowerCase(),
        roleName: typeof name === 'string' ? name : nameOf(id),
        type: (0,azure_body.at)(body, 'properties', 'type') === 'BuiltInRole' ? 'BuiltInRole' : 'CustomRole',
        assignableScopes: texts(body, 'properties', 'assignableScopes'),
        permissions: permissionsOf(body),
        origin: { kind: 'azure', id, apiVersion },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/access.js






/** Who may do what in the scopes that could be read. Each list is asked for once, however many scopes need it. */
async function collectAccess(run, scopes) {
    const listing = once();
    const places = new Set();
    const subscriptions = new Set();
    const delegated = new Set();
    const work = [];
    const lookAt = async (scope, subscription) => {
        const [place] = await Promise.all([
            collectCustomRoles(run, scope, subscription, listing),
            collectAssignments(run, scope, subscription, listing),
        ]);
        if (place !== undefined)
            places.add(place);
    };
    for (const [{ kind, id }, met] of scopes) {
        for (const subscription of met.subscriptions) {
            subscriptions.add(subscription);
            const home = `/subscriptions/${subscription}`;
            if (kind === 'management-group')
                work.push(lookAt(home, home));
            // An id in its own letters is the same scope: the list must not be asked for twice.
            else
                work.push(lookAt(kind === 'subscription' ? home : id, home));
        }
        if (kind === 'management-group')
            work.push(lookAt(id, undefined));
    }
    for (const subscription of subscriptions) {
        const home = `/subscriptions/${subscription}`;
        delegated.add(home);
        work.push(collectClassicAdministrators(run, home));
    }
    for (const { key, kind } of run.draft.resources.values()) {
        // What lies elsewhere was only led to.
        if (kind === 'managed-identity' || kind === 'search-service')
            continue;
        const group = key.split('/').slice(0, 5).join('/');
        if (subscriptions.has(key.split('/')[2] ?? ''))
            delegated.add(group);
    }
    for (const scope of delegated)
        work.push(collectDelegations(run, scope));
    await Promise.all(work);
    await Promise.all([
        collectHeldRoles(run, [...places].sort()),
        subscriptions.size === 0 ? undefined : collectAncestors(run, [...subscriptions].sort()),
    ]);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/coverage.js


/** What is read when: an interrupted run says of which parts it knows less than all. */
const STAGES = ['resources', 'access', 'directory'];
const PARTS = {
    resources: [
        'resources',
        'deployments',
        'connections',
        'computes',
        'datastores',
        'accounts',
        'federated-credentials',
        'diagnostic-settings',
        'activity-log',
    ],
    access: [
        'role-assignments',
        'role-definitions',
        'deny-assignments',
        'eligible-assignments',
        'active-assignments',
        'classic-administrators',
        'delegations',
        'management-groups',
    ],
    directory: ['directory', 'applications'],
};
/** Everything that the stages from this one on would have read. */
function interruptedGaps(stage, scope) {
    return STAGES.slice(STAGES.indexOf(stage)).flatMap((one) => PARTS[one].map((part) => ({
        part,
        scope: one === 'directory' ? 'directory' : scope,
        reason: { kind: 'not-read', detail: 'collecting was interrupted' },
    })));
}
/** How far each scope could be looked at. A scope that was not met yet is one that was interrupted. */
function coverageOf(scopes, met, draft, interruptedAt) {
    const all = draft.gaps;
    const owners = scopes.map((scope) => concerns(scope, met.get(scope.id)?.subscriptions ?? []));
    return scopes.map((scope, index) => {
        const outcome = met.get(scope.id);
        if (outcome?.met === 'not-found') {
            return { scope: scope.id, state: 'complete', gaps: [], nothing: 'not-found' };
        }
        const gaps = [
            ...all.filter((gap) => gap.scope === 'directory' || owners[index]?.(gap) === true || !owners.some((owns) => owns(gap))),
            ...(interruptedAt === undefined ? [] : interruptedGaps(interruptedAt, scope.id)),
        ].sort(byPlace);
        const state = outcome?.met === 'unreadable' ? 'unreadable' : gaps.some(inventory_inventory/* hidesSomething */.OT) ? 'partial' : 'complete';
        const empty = outcome?.met === 'read' && !holdsSomething(scope, outcome, draft);
        return { scope: scope.id, state, gaps, ...(empty ? { nothing: 'empty' } : {}) };
    });
}
/** Above, at or below the scope. What fits no scope (a hub elsewhere, an identity) concerns all of them. */
function concerns(scope, subscriptions) {
    const homes = subscriptions.map((one) => `/subscriptions/${one}`);
    return (gap) => (0,inventory_scope/* isWithinScope */.Y)(gap.scope, scope.id) ||
        (0,inventory_scope/* isWithinScope */.Y)(scope.id, gap.scope) ||
        (scope.kind === 'management-group' && homes.some((home) => (0,inventory_scope/* isWithinScope */.Y)(gap.scope, home)));
}
function holdsSomething(scope, { subscriptions }, { resources }) {
    const places = scope.kind === 'management-group' ? subscriptions.map((one) => `/subscriptions/${one}`) : [scope.id];
    for (const { key, kind } of resources.values()) {
        if (kind !== 'managed-identity' && places.some((place) => (0,inventory_scope/* isWithinScope */.Y)(key, place)))
            return true;
    }
    return false;
}
function byPlace(left, right) {
    return compare(`${left.scope} ${left.part} ${left.operation ?? ''}`, `${right.scope} ${right.part} ${right.operation ?? ''}`);
}
/** By code units: the same everywhere, whatever the language of the machine. */
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/dist/src/collect/directoryObjects.js



const TYPES = {
    '#microsoft.graph.user': 'User',
    '#microsoft.graph.group': 'Group',
    '#microsoft.graph.serviceprincipal': 'ServicePrincipal',
    '#microsoft.graph.device': 'Device',
};
/** What Microsoft Graph leaves out, or answers null for, where the permission for the type is missing. */
const PERMISSIONS = {
    any: 'Directory.Read.All',
    User: 'User.Read.All',
    Group: 'GroupMember.Read.All',
    ServicePrincipal: 'Application.Read.All',
};
/** The properties that are asked for, of whatever type an object is. */
const SELECTED = 'id,displayName,userType,accountEnabled,appId,servicePrincipalType';
/**
 * A directory object as Graph shows it. What was not sent is unknown and not absent: lists of objects leave out properties
 * even of those who may be read.
 * @see https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
function principalOf(object, path) {
    const id = (0,azure_body.at)(object, 'id');
    if (typeof id !== 'string' || id === '')
        return undefined;
    const type = TYPES[String((0,azure_body.at)(object, '@odata.type')).toLowerCase()] ?? 'Unknown';
    const isUser = type === 'User';
    const isService = type === 'ServicePrincipal';
    return {
        id: id.toLowerCase(),
        type,
        displayName: shown(object, 'displayName', type, (0,azure_body/* textFact */.y)(object, 'displayName')),
        userType: isUser ? shown(object, 'userType', type, (0,azure_body/* textFact */.y)(object, 'userType')) : inventory_fact/* ABSENT */.sj,
        accountEnabled: isUser || isService
            ? shown(object, 'accountEnabled', type, (0,azure_body/* booleanFact */.d)(object, 'accountEnabled'))
            : inventory_fact/* ABSENT */.sj,
        transitiveMembers: type === 'Group' ? (0,inventory_fact/* unknown */.L5)('not-read', 'the group has no role that does more than read') : inventory_fact/* ABSENT */.sj,
        owners: type === 'Group' || isService
            ? (0,inventory_fact/* unknown */.L5)('not-read', 'owners are read of those that have a role which does more than read')
            : inventory_fact/* ABSENT */.sj,
        servicePrincipalType: isService
            ? shown(object, 'servicePrincipalType', type, (0,azure_body/* textFact */.y)(object, 'servicePrincipalType'))
            : inventory_fact/* ABSENT */.sj,
        appId: isService ? lowerCased(shown(object, 'appId', type, (0,azure_body/* textFact */.y)(object, 'appId'))) : inventory_fact/* ABSENT */.sj,
        exists: (0,inventory_fact/* known */.eO)(true),
        origin: { kind: 'graph', path },
    };
}
/** Null is what Graph puts where the permission is missing; every object has a name. */
function shown(object, field, type, fact) {
    if (fact.state !== 'absent')
        return fact;
    const permission = PERMISSIONS[type] ?? PERMISSIONS.any;
    return (0,azure_body.at)(object, field) === undefined
        ? (0,inventory_fact/* unknown */.L5)('not-read', `Microsoft Graph did not show ${field}`)
        : (0,inventory_fact/* unknown */.L5)('missing-permission', permission);
}
/** Someone whom the directory was asked for and did not know, while it answered. */
function missingPrincipal(id, type, path) {
    const foreign = type === 'ForeignGroup';
    const nobody = (0,inventory_fact/* unknown */.L5)('not-read', 'the directory does not know this object');
    return {
        id,
        type,
        displayName: nobody,
        userType: nobody,
        accountEnabled: nobody,
        transitiveMembers: nobody,
        owners: nobody,
        servicePrincipalType: nobody,
        appId: nobody,
        exists: foreign ? (0,inventory_fact/* unknown */.L5)('not-read', 'it belongs to the directory of another tenant') : (0,inventory_fact/* known */.eO)(false),
        origin: { kind: 'graph', path },
    };
}
/** The later look, where it shows more than the earlier one. */
function moreKnown(earlier, later) {
    if (earlier === undefined)
        return later;
    const pick = (one, other) => (one.state === 'known' ? one : other);
    return {
        ...later,
        type: later.type === 'Unknown' ? earlier.type : later.type,
        displayName: pick(earlier.displayName, later.displayName),
        userType: pick(earlier.userType, later.userType),
        accountEnabled: pick(earlier.accountEnabled, later.accountEnabled),
        transitiveMembers: pick(earlier.transitiveMembers, later.transitiveMembers),
        owners: pick(earlier.owners, later.owners),
        servicePrincipalType: pick(earlier.servicePrincipalType, later.servicePrincipalType),
        appId: pick(earlier.appId, later.appId),
        exists: pick(earlier.exists, later.exists),
        origin: earlier.origin,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/directoryLists.js



function directoryLists_addPrincipal(draft, principal) {
    if (principal !== undefined) {
        draft.principals.set(principal.id, moreKnown(draft.principals.get(principal.id), principal));
    }
}
/** A list, unless its permission was refused before. */
async function listOnce({ draft, graph, refused }, part, path, permission) {
    const kind = `${permission} ${path.replaceAll(/[0-9a-f-]{36}/gi, '').replace(/\?.*$/s, '')}`;
    const before = refused.get(kind);
    if (before !== undefined)
        return { items: [], refusal: before };
    const listing = await graph.list(path, permission);
    if (listing.refusal !== undefined && !listing.refusal.notFound) {
        draft.gap(part, 'directory', listing.refusal);
        if (listing.refusal.reason.kind === 'missing-permission')
            refused.set(kind, listing.refusal);
    }
    return listing;
}
function idsFact(listing) {
    if (listing.refusal !== undefined) {
        return (0,inventory_fact/* unknown */.L5)(listing.refusal.reason.kind, listing.refusal.operation ?? listing.refusal.reason.detail);
    }
    const ids = listing.items.flatMap((item) => {
        const id = (0,azure_body.at)(item, 'id');
        return typeof id === 'string' ? [id.toLowerCase()] : [];
    });
    return (0,inventory_fact/* known */.eO)([...new Set(ids)].sort());
}

// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/dist/src/http/networkFailure.js
var networkFailure = __webpack_require__(9433);
// EXTERNAL MODULE: ./build/dist/src/http/pipeline.js
var pipeline = __webpack_require__(30887);
// EXTERNAL MODULE: ./build/dist/src/http/transportFailure.js
var transportFailure = __webpack_require__(88176);
;// CONCATENATED MODULE: ./build/dist/src/collect/sender.js






const LONGEST_ANSWER = 32 * 1024 * 1024;
/** So many requests in a row that got no answer mean that the way is gone. */
const PATIENCE = 8;
/** An audit runs unattended: it waits longer than a person would. */
const RETRIES = {
    attempts: 6,
    firstPauseMs: 1_000,
    longestPauseMs: 30_000,
    deadlineMs: 600_000,
};
/**
 * Throws a `Failure` when an indispensable service never answered, and the signal's reason when the run is aborted;
 * everything else that keeps an answer away is a refusal.
 */
function createSender(options) {
    const { origin, effects, schedule, bucketOf } = options;
    const service = (0,pipeline/* createService */.s)({
        effects,
        route: options.route,
        credential: options.login.credential,
        scope: `${options.audience}/.default`,
        origins: [origin],
        maxBytes: LONGEST_ANSWER,
        schedule: RETRIES,
        // Nothing is sent here that changes anything.
        repeatable: () => true,
    });
    let answered = 0;
    let unanswered = 0;
    // Inside the retries, so that the first 429 holds up every other request of its bucket at once.
    service.pipeline.addPolicy({
        name: 'amlQuota',
        async sendRequest(request, next) {
            const response = await next(request);
            schedule.heed(bucketOf(request.url), {
                status: response.status,
                header: (name) => response.headers.get(name),
            });
            return response;
        },
    }, { afterPhase: 'Retry' });
    return {
        origin,
        async send(method, url, body) {
            const request = (0,esm/* createPipelineRequest */.G6)({
                method,
                url,
                ...(body === undefined
                    ? {}
                    : {
                        body: JSON.stringify(body),
                        headers: (0,esm/* createHttpHeaders */.Nc)({ 'Content-Type': 'application/json' }),
                    }),
            });
            try {
                const response = await schedule.run(bucketOf(url), async () => {
                    // Here and not before: many wait for their turn while the way is lost.
                    if (unanswered >= PATIENCE)
                        return undefined;
                    effects.log.debug(`${method} ${url}`);
                    return service.send(request);
                });
                if (response === undefined) {
                    return refusal('unexpected-answer', `Could not ${options.purpose}: it no longer answers`);
                }
                answered += 1;
                unanswered = 0;
                options.onAnswer();
                return response;
            }
            catch (error) {
                effects.signal.throwIfAborted();
                const failure = error instanceof transportFailure/* TransportFailure */.Az ? (0,networkFailure/* explainTransportFailure */.J)(error, options.purpose) : error;
                if (!(failure instanceof src_failure/* Failure */.H) || (options.indispensable && answered === 0))
                    throw failure;
                unanswered += 1;
                return refusal('unexpected-answer', failure.message);
            }
        },
    };
}
/** A link from an answer is followed as it stands, within the same origin. */
function nextPage(link, origin) {
    if (typeof link !== 'string' || link.length > 16_384)
        return undefined;
    try {
        const url = new URL(link);
        return url.origin === origin && url.username === '' && url.password === '' ? url.href : undefined;
    }
    catch {
        return undefined;
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/graphReader.js



const MOST_PAGES = 500;
function createGraphReader(sender) {
    const { origin } = sender;
    async function ask(method, url, permission, body) {
        const answer = await sender.send(method, url, body);
        if ('reason' in answer || (answer.status >= 200 && answer.status < 300))
            return answer;
        return graphRefusal(answer, permission);
    }
    async function pages(first, permission) {
        const items = [];
        const seen = new Set();
        let answer = first;
        for (;;) {
            if ('reason' in answer)
                return { items, refusal: answer };
            const body = parseObject(answer.bodyAsText ?? '');
            const value = (0,azure_body.at)(body, 'value');
            if (!Array.isArray(value)) {
                return {
                    items,
                    refusal: refusal('unexpected-answer', 'the answer of Microsoft Graph is not a list'),
                };
            }
            for (const item of value)
                items.push(item);
            const next = (0,azure_body.at)(body, '@odata.nextLink');
            if (next === undefined || next === null)
                return { items };
            const url = nextPage(next, origin);
            if (url === undefined || seen.has(url) || seen.size >= MOST_PAGES) {
                const why = 'the next page is at an address that is not followed, or there are too many pages';
                return { items, refusal: refusal('unexpected-answer', why) };
            }
            seen.add(url);
            answer = await ask('GET', url, permission);
        }
    }
    return {
        async get(path, permission) {
            const answer = await ask('GET', origin + path, permission);
            if ('reason' in answer)
                return { ok: false, refusal: answer };
            const body = parseObject(answer.bodyAsText ?? '');
            return body === undefined
                ? {
                    ok: false,
                    refusal: refusal('unexpected-answer', 'the answer of Microsoft Graph is not an object'),
                }
                : { ok: true, body };
        },
        async list(path, permission) {
            return pages(await ask('GET', origin + path, permission), permission);
        },
        async getByIds(ids, permission) {
            const body = { ids, types: ['user', 'group', 'servicePrincipal', 'device'] };
            const url = `${origin}/v1.0/directoryObjects/getByIds`;
            return pages(await ask('POST', url, permission, body), permission);
        },
    };
}
function graphRefusal(answer, permission) {
    const refused = refusalOf(answer.status, answer.bodyAsText ?? '', permission, 'v1.0');
    if (answer.status !== 403 && answer.status !== 401)
        return { ...refused, notFound: answer.status === 404 };
    return permissionMissing(permission);
}
function permissionMissing(permission) {
    const detail = `Microsoft Graph asks for the application permission ${permission}, which an administrator of Entra ID consents to`;
    return { ...refusal('missing-permission', detail), operation: permission };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/applications.js






const applications_GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PERMISSION = PERMISSIONS.ServicePrincipal;
/** The app registrations behind the service principals that hold something: who can sign in as them, and how. */
async function collectApplications(directory, holders) {
    const appIds = new Set();
    let hidden = false;
    for (const { id, type, displayName, appId, servicePrincipalType } of directory.draft.principals.values()) {
        const application = (0,inventory_fact/* knownValue */.jj)(appId);
        hidden ||= holders.has(id) && type === 'ServicePrincipal' && isRefused(displayName);
        const managed = (0,inventory_fact/* knownValue */.jj)(servicePrincipalType)?.toLowerCase() === 'managedidentity';
        if (type === 'ServicePrincipal' && !managed && holders.has(id) && application !== undefined) {
            if (applications_GUID.test(application))
                appIds.add(application);
        }
    }
    // Without the permission not even the application of a service principal is shown.
    if (hidden)
        directory.draft.gap('applications', 'directory', permissionMissing(PERMISSION));
    await Promise.all([...appIds].sort().map((appId) => collectApplication(directory, appId)));
}
function isRefused(fact) {
    return fact.state === 'unknown' && fact.reason.kind === 'missing-permission';
}
/** An application of another tenant has its registration there: nothing of it can be read, and nothing changed here. */
async function collectApplication(directory, appId) {
    const { draft, graph, refused } = directory;
    if (refused.has(PERMISSION))
        return;
    const path = `/v1.0/applications(appId='${appId}')`;
    const read = await graph.get(`${path}?$select=id,appId,displayName,passwordCredentials`, PERMISSION);
    if (!read.ok) {
        if (read.refusal.notFound)
            return;
        draft.gap('applications', 'directory', read.refusal);
        if (read.refusal.reason.kind === 'missing-permission')
            refused.set(PERMISSION, read.refusal);
        return;
    }
    const objectId = (0,azure_body.at)(read.body, 'id');
    const displayName = (0,azure_body.at)(read.body, 'displayName');
    if (typeof objectId !== 'string' || !applications_GUID.test(objectId.toLowerCase()))
        return;
    const owners = await listOnce(directory, 'applications', `/v1.0/applications/${objectId}/owners?$select=${SELECTED}`, PERMISSION);
    for (const item of owners.items)
        directoryLists_addPrincipal(draft, principalOf(item, path));
    const application = {
        objectId: objectId.toLowerCase(),
        appId,
        displayName: typeof displayName === 'string' ? displayName : '',
        owners: idsFact(owners),
        passwords: passwords(read.body),
        origin: { kind: 'graph', path },
    };
    draft.applications.set(application.objectId, application);
    await collectFederation(directory, application);
}
/** Ids and times; Graph also shows the first letters of each secret, which are not kept. */
function passwords(body) {
    return listFact(body, ['passwordCredentials'], (one) => {
        const keyId = (0,azure_body.at)(one, 'keyId');
        const start = (0,azure_body.at)(one, 'startDateTime');
        const end = (0,azure_body.at)(one, 'endDateTime');
        return typeof keyId === 'string' && typeof end === 'string'
            ? { keyId, startDateTime: typeof start === 'string' ? start : '', endDateTime: end }
            : undefined;
    });
}
/** A flexible credential has an expression in place of a subject, which only the beta shows. */
async function collectFederation(directory, { objectId, appId }) {
    const relation = `applications/${objectId}/federatedIdentityCredentials`;
    const { items } = await listOnce(directory, 'applications', `/v1.0/${relation}`, PERMISSION);
    const flexible = items.some((item) => (0,azure_body/* textFact */.y)(item, 'subject').state !== 'known');
    const beta = flexible ? await directory.graph.list(`/beta/${relation}`, PERMISSION) : undefined;
    for (const item of items) {
        const id = (0,azure_body.at)(item, 'id');
        if (typeof id !== 'string' || !isRecord(item))
            continue;
        const name = (0,azure_body.at)(item, 'name');
        const key = `${appId}/${id.toLowerCase()}`;
        const credential = {
            key,
            name: typeof name === 'string' ? name : id,
            holder: { kind: 'application', id: appId },
            issuer: (0,azure_body/* textFact */.y)(item, 'issuer'),
            subject: (0,azure_body/* textFact */.y)(item, 'subject'),
            audiences: listFact(item, ['audiences'], textItem),
            claimsMatchingExpression: expression(item, beta),
            origin: { kind: 'graph', path: `/v1.0/${relation}` },
        };
        directory.draft.federatedCredentials.set(key, credential);
    }
}
function expression(item, beta) {
    if ((0,azure_body/* textFact */.y)(item, 'subject').state === 'known' || beta === undefined)
        return inventory_fact/* ABSENT */.sj;
    if (beta.refusal !== undefined)
        return (0,inventory_fact/* unknown */.L5)(beta.refusal.reason.kind, beta.refusal.reason.detail);
    const same = beta.items.find((one) => (0,azure_body.at)(one, 'id') === (0,azure_body.at)(item, 'id'));
    return (0,azure_body/* textFact */.y)(same, 'claimsMatchingExpression', 'value');
}

;// CONCATENATED MODULE: ./build/dist/src/collect/directory.js





const directory_GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const IDS_PER_CALL = 1_000;
/** The most that Graph takes in one `in (…)`. */
const USERS_PER_CALL = 15;
const GET_BY_IDS = '/v1.0/directoryObjects/getByIds';
/**
 * Who the principals are, as far as Microsoft Graph may be asked. It is a plus: without it, an audit works on bare ids,
 * and the gap says which application permission it would take.
 */
async function collectDirectory(draft, graph) {
    const directory = { draft, graph, refused: new Map() };
    const ids = principalsToAskFor(draft);
    if (ids.size === 0)
        return;
    if (!(await resolve(directory, ids)))
        return;
    const powerful = holdersOfMoreThanReading(draft);
    const holders = holdersOfAnything(draft);
    await collectMembers(directory, powerful);
    await completeUsers(directory);
    await Promise.all([collectOwners(directory, powerful), collectApplications(directory, holders)]);
}
/** Everyone who holds something here, with the type that Azure gave them. */
function principalsToAskFor(draft) {
    const ids = new Map();
    const add = (id, type) => {
        if (id !== access/* EVERYONE */.C && directory_GUID.test(id) && (ids.get(id) ?? 'Unknown') === 'Unknown')
            ids.set(id, type);
    };
    for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
        for (const { principalId, principalType } of assignments.values())
            add(principalId, principalType);
    }
    for (const { principals, excludePrincipals } of draft.denyAssignments.values()) {
        for (const id of [...principals, ...excludePrincipals])
            add(id, 'Unknown');
    }
    for (const resource of draft.resources.values()) {
        if ('identity' in resource) {
            const system = (0,inventory_fact/* knownValue */.jj)(resource.identity.systemAssigned);
            if (system !== undefined)
                add(system, 'ServicePrincipal');
        }
        const own = resource.kind === 'managed-identity' ? (0,inventory_fact/* knownValue */.jj)(resource.principalId) : undefined;
        if (own !== undefined)
            add(own, 'ServicePrincipal');
    }
    return ids;
}
/** False when the directory said nothing at all. */
async function resolve(directory, ids) {
    const { draft, graph } = directory;
    const all = [...ids.keys()].sort();
    let heard = false;
    for (let start = 0; start < all.length; start += IDS_PER_CALL) {
        const batch = all.slice(start, start + IDS_PER_CALL);
        const { items, refusal } = await graph.getByIds(batch, PERMISSIONS.any);
        if (refusal !== undefined) {
            draft.gap('directory', 'directory', refusal);
            if (items.length === 0)
                return heard;
        }
        heard = true;
        for (const item of items)
            directoryLists_addPrincipal(draft, principalOf(item, GET_BY_IDS));
        // Whoever is not in a whole answer is not in the directory; of a broken one nothing follows.
        for (const id of refusal === undefined ? batch : []) {
            if (!draft.principals.has(id)) {
                draft.principals.set(id, missingPrincipal(id, ids.get(id) ?? 'Unknown', GET_BY_IDS));
            }
        }
    }
    return heard;
}
/** Whoever may only read is still worth a look at who can sign in as it. */
function holdersOfAnything(draft) {
    const holders = new Set();
    for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
        for (const { principalId } of assignments.values())
            holders.add(principalId);
    }
    return holders;
}
/** Principals with a role, active or eligible, that grants anything beyond reading; unknown roles count. */
function holdersOfMoreThanReading(draft) {
    const harmless = new Set();
    for (const role of draft.roleDefinitions.values())
        if (onlyReads(role))
            harmless.add(role.roleId);
    const holders = new Set();
    for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
        for (const { principalId, roleId } of assignments.values()) {
            if (!harmless.has(roleId))
                holders.add(principalId);
        }
    }
    return holders;
}
function onlyReads({ permissions }) {
    return permissions.every(({ actions, dataActions }) => [...actions, ...dataActions].every((operation) => operation.toLowerCase().endsWith('/read')));
}
/** Everyone in the groups that matter, and in the groups within them, so that each way to a role can be told. */
async function collectMembers(directory, powerful) {
    const { draft } = directory;
    const asked = new Set();
    const members = new Set();
    for (;;) {
        const groups = [...draft.principals.values()].filter(({ id, type }) => type === 'Group' && !asked.has(id) && (powerful.has(id) || members.has(id)));
        if (groups.length === 0)
            return;
        for (const { id } of groups)
            asked.add(id);
        await Promise.all(groups.map(async ({ id }) => {
            const path = `/v1.0/groups/${id}/transitiveMembers?$select=${SELECTED}&$top=999`;
            const listing = await listOnce(directory, 'directory', path, PERMISSIONS.Group);
            for (const item of listing.items) {
                const member = principalOf(item, path);
                directoryLists_addPrincipal(draft, member);
                if (member !== undefined)
                    members.add(member.id);
            }
            set(draft, id, { transitiveMembers: idsFact(listing) });
        }));
    }
}
/** Lists of objects leave out whether a user is a guest, and whether the account is still open. */
async function completeUsers(directory) {
    const { draft } = directory;
    const users = [...draft.principals.values()]
        .filter(({ type, exists, userType, accountEnabled }) => type === 'User' &&
        (0,inventory_fact/* knownValue */.jj)(exists) === true &&
        (userType.state !== 'known' || accountEnabled.state !== 'known'))
        .map(({ id }) => id)
        .sort();
    const batches = [];
    for (let start = 0; start < users.length; start += USERS_PER_CALL) {
        batches.push(users.slice(start, start + USERS_PER_CALL));
    }
    await Promise.all(batches.map(async (batch) => {
        const filter = encodeURIComponent(`id in (${batch.map((id) => `'${id}'`).join(',')})`);
        const path = `/v1.0/users?$filter=${filter}&$select=id,displayName,userType,accountEnabled`;
        const { items } = await listOnce(directory, 'directory', path, PERMISSIONS.User);
        for (const item of items) {
            // A list of one type does not say the type of each.
            const user = { '@odata.type': '#microsoft.graph.user', ...item };
            directoryLists_addPrincipal(draft, principalOf(user, '/v1.0/users'));
        }
    }));
}
/** Who may add members to a group, or secrets to a service principal, has what it has. */
async function collectOwners(directory, powerful) {
    const { draft } = directory;
    const owned = [...draft.principals.values()].filter(({ id, type, exists }) => (0,inventory_fact/* knownValue */.jj)(exists) === true && (type === 'Group' || (type === 'ServicePrincipal' && powerful.has(id))));
    await Promise.all(owned
        .filter(({ id, transitiveMembers }) => powerful.has(id) || transitiveMembers.state === 'known')
        .map(async ({ id, type }) => {
        const isGroup = type === 'Group';
        const path = `/v1.0/${isGroup ? 'groups' : 'servicePrincipals'}/${id}/owners?$select=${SELECTED}`;
        const permission = isGroup ? PERMISSIONS.Group : PERMISSIONS.ServicePrincipal;
        const listing = await listOnce(directory, 'directory', path, permission);
        for (const item of listing.items)
            directoryLists_addPrincipal(draft, principalOf(item, path));
        set(draft, id, { owners: idsFact(listing) });
    }));
}
function set(draft, id, changes) {
    const principal = draft.principals.get(id);
    if (principal !== undefined)
        draft.principals.set(id, { ...principal, ...changes });
}

;// CONCATENATED MODULE: ./build/dist/src/collect/draft.js
/** What has been read so far, each thing once: it can be handed over at any moment. */
class Draft {
    resources = new Map();
    roleDefinitions = new Map();
    roleAssignments = new Map();
    eligibleAssignments = new Map();
    activeAssignments = new Map();
    denyAssignments = new Map();
    delegations = new Map();
    classicAdministrators = new Map();
    principals = new Map();
    applications = new Map();
    federatedCredentials = new Map();
    /** Lower-cased subscription id to the management groups above it. */
    managementGroups = new Map();
    /** Lower-cased subscription id to the management groups that something in it is inherited from. */
    inheritedFrom = new Map();
    /** Names of principals in schedules, for where the directory names nobody. */
    scheduledNames = new Map();
    #gaps = new Map();
    /** Adds a resource, or what was learnt of it since. */
    put(resource) {
        this.resources.set(resource.key, resource);
    }
    gap(part, scope, { reason, operation }) {
        this.#gaps.set(`${part} ${scope.toLowerCase()} ${operation ?? ''}`, {
            part,
            scope,
            ...(operation === undefined ? {} : { operation }),
            reason,
        });
    }
    get gaps() {
        return [...this.#gaps.values()];
    }
    /** How many of each kind there are, for a person who waits. */
    counts() {
        const counts = {};
        for (const { kind } of this.resources.values())
            counts[kind] = (counts[kind] ?? 0) + 1;
        const add = (name, { size }) => {
            if (size > 0)
                counts[name] = size;
        };
        add('role-assignment', this.roleAssignments);
        add('role-definition', this.roleDefinitions);
        add('eligible-assignment', this.eligibleAssignments);
        add('deny-assignment', this.denyAssignments);
        add('federated-credential', this.federatedCredentials);
        add('principal', this.principals);
        add('application', this.applications);
        return counts;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/finish.js

/** Everything in one order, so that the same facts make the same inventory, in whatever order they came. */
function finishInventory({ draft, collectedAt, tenantId, scopes, interrupted }) {
    return {
        schemaVersion: '1',
        collectedAt,
        ...(tenantId === undefined ? {} : { tenantId }),
        scopes: [...scopes].sort((left, right) => compare(left.scope.toLowerCase(), right.scope.toLowerCase())),
        interrupted,
        resources: sorted(draft.resources),
        roleDefinitions: sorted(draft.roleDefinitions),
        roleAssignments: sorted(draft.roleAssignments),
        eligibleAssignments: sorted(draft.eligibleAssignments),
        activeAssignments: sorted(draft.activeAssignments),
        denyAssignments: sorted(draft.denyAssignments),
        delegations: sorted(draft.delegations),
        classicAdministrators: sorted(draft.classicAdministrators),
        principals: sorted(draft.principals),
        applications: sorted(draft.applications),
        federatedCredentials: sorted(draft.federatedCredentials),
        managementGroups: Object.fromEntries([...draft.managementGroups].sort(([left], [right]) => compare(left, right))),
    };
}
/** By the key under which each thing was kept once. */
function sorted(map) {
    return [...map].sort(([left], [right]) => compare(left, right)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/shownItems.js


/** A name as Azure allows it in some type: nothing that would change a path or a query. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.() -]{0,259}$/u;
const shownItems_GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const GROUP = '[\\p{L}\\p{N}_.()-]{0,89}[\\p{L}\\p{N}_()-]';
/** The items of a list in a parent. One whose id is not there is not followed: that is a gap, not a resource. */
function childrenIn({ draft }, part, parent, collection, { items, apiVersion }) {
    const prefix = `${parent}/${collection}/`.toLowerCase();
    return items.flatMap((body) => {
        const id = (0,azure_body.at)(body, 'id');
        if (typeof id === 'string' && id.toLowerCase().startsWith(prefix) && NAME.test(id.slice(prefix.length))) {
            return [{ id, body, apiVersion }];
        }
        draft.gap(part, parent, refusal('unexpected-answer', `an item of ${collection} is of another parent`));
        return [];
    });
}
/** The items of a list over a subscription or a resource group, by their type. */
function resourcesIn({ draft }, part, scope, type, { items, apiVersion }) {
    return items.flatMap((body) => {
        const id = (0,azure_body.at)(body, 'id');
        if (typeof id === 'string' && isIdOfType(id, type) && isBelow(id, scope)) {
            return [{ id, body, apiVersion }];
        }
        draft.gap(part, scope, refusal('unexpected-answer', `an item of ${type} has an id of something else`));
        return [];
    });
}
/** The id of a resource of a provider's top-level type, as a whole. */
function isIdOfType(id, type) {
    const escaped = type.replaceAll('.', '\\.');
    return new RegExp(`^/subscriptions/${shownItems_GUID}/resourceGroups/${GROUP}/providers/${escaped}/[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,259}$`, 'iu').test(id);
}
function isBelow(id, scope) {
    return id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/federatedCredentials.js






const OPERATION = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read';
const COLLECTION = 'federatedIdentityCredentials';
/**
 * Whose tokens a user-assigned identity trusts. A flexible credential has an expression in place of a subject, which
 * only the preview shows.
 * @see https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/list
 */
async function collectFederatedCredentials(run, identity) {
    const path = `${identity}/${COLLECTION}`;
    const call = { versions: MANAGED_IDENTITY, operation: OPERATION };
    const listing = await listOrGap(run, 'federated-credentials', identity, path, call);
    const credentials = childrenIn(run, 'federated-credentials', identity, COLLECTION, listing);
    const flexible = credentials.some(({ body }) => (0,azure_body/* textFact */.y)(body, 'properties', 'subject').state !== 'known');
    const expressions = flexible ? await readExpressions(run, path) : NO_EXPRESSIONS;
    for (const shown of credentials) {
        const credential = credentialOf(identity, shown, expressions);
        run.draft.federatedCredentials.set(credential.key, credential);
    }
}
const NO_EXPRESSIONS = () => inventory_fact/* ABSENT */.sj;
async function readExpressions({ arm }, path) {
    const listing = await arm.list(path, { versions: FLEXIBLE_FEDERATION, operation: OPERATION });
    if (listing.refusal !== undefined) {
        const { kind, detail } = listing.refusal.reason;
        return ({ body }) => (0,azure_body/* textFact */.y)(body, 'properties', 'subject').state === 'known' ? inventory_fact/* ABSENT */.sj : (0,inventory_fact/* unknown */.L5)(kind, detail);
    }
    const bodies = new Map(listing.items.map((body) => [String((0,azure_body.at)(body, 'id')).toLowerCase(), body]));
    return ({ id }) => (0,azure_body/* textFact */.y)(bodies.get(keyOf(id)), 'properties', 'claimsMatchingExpression', 'value');
}
function credentialOf(identity, shown, expressions) {
    const { id, body, apiVersion } = shown;
    return {
        key: keyOf(id),
        name: nameOf(id),
        holder: { kind: 'managed-identity', id: keyOf(identity) },
        issuer: (0,azure_body/* textFact */.y)(body, 'properties', 'issuer'),
        subject: (0,azure_body/* textFact */.y)(body, 'properties', 'subject'),
        audiences: listFact(body, ['properties', 'audiences'], textItem),
        claimsMatchingExpression: expressions(shown),
        origin: { kind: 'azure', id, apiVersion },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/managedIdentities.js







const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const IDENTITIES = { versions: MANAGED_IDENTITY, operation: `${IDENTITY_TYPE}/read` };
/** https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/get */
async function collectManagedIdentity(run, shown) {
    const identity = {
        ...resourceOf(shown),
        kind: 'managed-identity',
        principalId: lowerCased((0,azure_body/* textFact */.y)(shown.body, 'properties', 'principalId')),
        clientId: lowerCased((0,azure_body/* textFact */.y)(shown.body, 'properties', 'clientId')),
    };
    run.draft.put(identity);
    await collectFederatedCredentials(run, shown.id);
}
/** The identities that endpoints, workspaces, accounts and computes run as, wherever they lie. */
async function collectAttachedIdentities(run) {
    const missing = new Set();
    for (const resource of run.draft.resources.values()) {
        for (const key of attachedTo(resource)) {
            if (!run.draft.resources.has(key) && isIdOfType(key, IDENTITY_TYPE))
                missing.add(key);
        }
    }
    await Promise.all([...missing].map(async (key) => {
        const read = await getOrGap(run, 'resources', key, IDENTITIES);
        if (!read.ok)
            return;
        const id = (0,azure_body.at)(read.body, 'id');
        const own = typeof id === 'string' && keyOf(id) === key ? id : key;
        await collectManagedIdentity(run, { ...read, id: own });
    }));
}
function attachedTo(resource) {
    const keys = 'identity' in resource ? resource.identity.userAssigned.map(({ key }) => key) : [];
    const primary = resource.kind === 'workspace' ? (0,inventory_fact/* knownValue */.jj)(resource.primaryUserAssignedIdentity) : undefined;
    return primary === undefined ? keys : [...keys, primary];
}

;// CONCATENATED MODULE: ./build/dist/src/collect/progress.js
/** One line for a person; it names kinds and numbers, and nothing of a tenant. */
function describeProgress({ stage, counts, requests, requestsPerSecond, gaps }) {
    const found = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
    return `${stage}: ${requests} answers, ${requestsPerSecond}/s${gaps === 0 ? '' : `, ${gaps} refused`}${found.length === 0 ? '' : `; ${found.join(', ')}`}`;
}
const SHORTEST_INTERVAL_MS = 500;
/** Tells of each stage when it begins, and in between at most twice a second. */
function meterProgress(draft, now, onProgress) {
    const started = now();
    let stage = 'resources';
    let requests = 0;
    let told = started;
    function tell() {
        told = now();
        const seconds = (told - started) / 1_000;
        onProgress({
            stage,
            counts: draft.counts(),
            requests,
            requestsPerSecond: seconds <= 0 ? requests : Math.round((requests / seconds) * 10) / 10,
            gaps: draft.gaps.length,
        });
    }
    return {
        enter(next) {
            stage = next;
            tell();
        },
        end: tell,
        answered() {
            requests += 1;
            if (now() - told >= SHORTEST_INTERVAL_MS)
                tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/reader.js



const reader_MOST_PAGES = 2_000;
const MOST_ITEMS = 200_000;
/**
 * The way of all reads of ARM: at the best api-version that the cloud serves, bounded in pages, never to another origin.
 * Refusals are values; what is thrown is what the sender throws.
 */
function createReader(sender) {
    const { origin } = sender;
    /** The version that a cloud was found to serve, by the first that was asked for. */
    const served = new Map();
    /** The first request of each kind, which finds that out: the others wait for it. */
    const scouts = new Map();
    async function ask(method, path, call, body) {
        const kind = `${typeOf(path)} ${call.versions[0]}`;
        if (call.versions.length === 1)
            return askBest(kind, method, path, call, body);
        const scout = scouts.get(kind);
        if (scout !== undefined) {
            await scout;
            return askBest(kind, method, path, call, body);
        }
        const first = askBest(kind, method, path, call, body);
        scouts.set(kind, first.catch(() => undefined));
        return first;
    }
    /** At the best version that the cloud serves, as far as that is known. */
    async function askBest(kind, method, path, call, body) {
        const from = call.versions.indexOf(served.get(kind) ?? call.versions[0]);
        let last;
        for (const apiVersion of call.versions.slice(from)) {
            const answer = await sender.send(method, urlOf(origin, path, { ...call.query, 'api-version': apiVersion }), body);
            if ('reason' in answer)
                return { ok: false, refusal: answer };
            if (answer.status >= 200 && answer.status < 300) {
                served.set(kind, apiVersion);
                return { ok: true, response: answer, apiVersion };
            }
            last = refusalOf(answer.status, answer.bodyAsText ?? '', call.operation, apiVersion);
            if (!last.unsupported)
                break;
        }
        return { ok: false, refusal: last ?? refusal('api-version', `${call.operation} is not served`) };
    }
    async function read(method, path, call, body) {
        const answer = await ask(method, path, call, body);
        if (!answer.ok)
            return answer;
        const parsed = parseObject(answer.response.bodyAsText ?? '');
        return parsed === undefined
            ? { ok: false, refusal: refusal('unexpected-answer', 'the answer is not a JSON object') }
            : { ok: true, body: parsed, apiVersion: answer.apiVersion };
    }
    return {
        get: (path, call) => read('GET', path, call),
        query: (path, body, call) => read('POST', path, call, body),
        async list(path, call) {
            const first = await ask('GET', path, call);
            if (!first.ok) {
                const nothing = { items: [], apiVersion: call.versions[0] };
                return first.refusal.unregistered === true ? nothing : { ...nothing, refusal: first.refusal };
            }
            const { apiVersion } = first;
            const items = [];
            const seen = new Set();
            const stop = (why) => ({ items, apiVersion, refusal: why });
            let response = first.response;
            for (;;) {
                const body = parseObject(response.bodyAsText ?? '');
                const value = (0,azure_body.at)(body, 'value');
                if (!Array.isArray(value))
                    return stop(refusal('unexpected-answer', 'the answer is not a list'));
                for (const item of value)
                    items.push(item);
                const next = (0,azure_body.at)(body, 'nextLink');
                if (next === undefined || next === null || next === '')
                    return { items, apiVersion };
                const url = nextPage(next, origin);
                if (url === undefined || seen.has(url)) {
                    return stop(refusal('unexpected-answer', 'the next page is at an address that is not followed'));
                }
                seen.add(url);
                if (seen.size >= reader_MOST_PAGES || items.length >= MOST_ITEMS) {
                    return stop(refusal('unexpected-answer', 'the list is longer than is read'));
                }
                const answer = await sender.send('GET', url);
                if ('reason' in answer)
                    return stop(answer);
                if (answer.status < 200 || answer.status >= 300) {
                    return stop(refusalOf(answer.status, answer.bodyAsText ?? '', call.operation, apiVersion));
                }
                response = answer;
            }
        },
    };
}
/** Segment by segment: names of resource groups may have letters beyond ASCII, and no name makes a query or a path. */
function urlOf(origin, path, query) {
    const parameters = Object.entries(query)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('&');
    return `${origin}${path.split('/').map(encodeURIComponent).join('/')}?${parameters}`;
}
/** ARM counts by subscription, and by tenant for the rest. */
function armBucketOf(url) {
    return /\/subscriptions\/([^/?]+)/i.exec(url)?.[1]?.toLowerCase() ?? 'tenant';
}
/** The resource type that a path asks for, without names: what a cloud serves at a version or does not. */
function typeOf(path) {
    const [namespace = '', ...segments] = path
        .slice(path.toLowerCase().lastIndexOf('/providers/') + 1)
        .split('/')
        .slice(1);
    return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join('/').toLowerCase();
}

// EXTERNAL MODULE: ./build/dist/src/http/retry.js
var retry = __webpack_require__(40467);
;// CONCATENATED MODULE: ./build/dist/src/collect/schedule.js

/** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
const QUOTA_HEADERS = [
    'x-ms-ratelimit-remaining-subscription-reads',
    'x-ms-ratelimit-remaining-subscription-global-reads',
    'x-ms-ratelimit-remaining-tenant-reads',
    'x-ms-ratelimit-remaining-tenant-global-reads',
    'x-ms-ratelimit-remaining-subscription-resource-requests',
];
const PARALLEL = 6;
/** With less than this left of a quota, requests keep a distance from each other that grows as it runs out. */
const PLENTY = 50;
/** Where ARM refills 25 requests a second, a distance of 40 ms keeps the level; at the bottom we are five times slower. */
const DISTANCE_PER_MISSING_MS = 4;
const SHORTEST_PAUSE_MS = 1_000;
function createSchedule(effects, parallel = PARALLEL) {
    const buckets = new Map();
    let active = 0;
    let alarmAt = Number.POSITIVE_INFINITY;
    function bucketOf(name) {
        let bucket = buckets.get(name);
        if (bucket === undefined) {
            bucket = { waiting: [], notBefore: 0, distanceMs: 0 };
            buckets.set(name, bucket);
        }
        return bucket;
    }
    /** Starts what may start. The bucket that was served goes to the end, so that all get their turn. */
    function pump() {
        while (active < parallel) {
            const now = effects.now();
            let next = Number.POSITIVE_INFINITY;
            let served = false;
            for (const [name, bucket] of buckets) {
                if (bucket.waiting.length === 0)
                    continue;
                if (bucket.notBefore > now) {
                    next = Math.min(next, bucket.notBefore);
                    continue;
                }
                const start = bucket.waiting.shift();
                bucket.notBefore = now + bucket.distanceMs;
                buckets.delete(name);
                buckets.set(name, bucket);
                active += 1;
                start?.();
                served = true;
                break;
            }
            if (served)
                continue;
            if (next !== Number.POSITIVE_INFINITY)
                wakeAt(next);
            return;
        }
    }
    function wakeAt(time) {
        if (alarmAt <= time)
            return;
        alarmAt = time;
        const wake = () => {
            if (alarmAt === time)
                alarmAt = Number.POSITIVE_INFINITY;
            pump();
        };
        effects.sleep(Math.max(0, time - effects.now()), effects.signal).then(wake, () => undefined);
    }
    effects.signal.addEventListener('abort', () => {
        for (const bucket of buckets.values())
            for (const start of bucket.waiting.splice(0))
                start();
    });
    return {
        async run(name, task) {
            effects.signal.throwIfAborted();
            const bucket = bucketOf(name);
            await new Promise((resolve) => {
                bucket.waiting.push(resolve);
                pump();
            });
            if (effects.signal.aborted)
                throw effects.signal.reason;
            try {
                return await task();
            }
            finally {
                active -= 1;
                pump();
            }
        },
        heed(name, { status, header }) {
            const bucket = bucketOf(name);
            if (status === 429) {
                const pause = Math.max(SHORTEST_PAUSE_MS, (0,retry/* readRetryAfter */.D$)(header, effects.now()) ?? 0);
                bucket.notBefore = Math.max(bucket.notBefore, effects.now() + pause);
            }
            const left = remaining(header);
            if (left !== undefined)
                bucket.distanceMs = left >= PLENTY ? 0 : (PLENTY - left) * DISTANCE_PER_MISSING_MS;
        },
    };
}
/** The scarcest of the quotas that an answer tells of. */
function remaining(header) {
    const levels = QUOTA_HEADERS.flatMap((name) => {
        const text = header(name)?.trim();
        return text !== undefined && /^\d{1,9}$/.test(text) ? [Number(text)] : [];
    });
    return levels.length === 0 ? undefined : Math.min(...levels);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/activityLog.js





const DAY_MS = 24 * 60 * 60 * 1_000;
/** The log keeps 90 days, and refuses a question that starts earlier. */
const REACH_DAYS = 89;
const REGENERATION = /\/regenerateKeys?\/action$/i;
/**
 * When keys of a resource were last changed, as far as the activity log reaches. One question per resource that takes
 * keys: the log of a whole subscription may be endless.
 * @see https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 */
async function keysRegeneratedAt(run, id) {
    const subscription = id.split('/').slice(0, 3).join('/');
    const now = run.effects.now();
    const from = new Date(now - REACH_DAYS * DAY_MS).toISOString();
    const until = new Date(now).toISOString();
    const path = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
    const { items, refusal, apiVersion } = await listOrGap(run, 'activity-log', id, path, {
        versions: ACTIVITY_LOG,
        operation: 'Microsoft.Insights/eventtypes/values/read',
        query: {
            $filter: `eventTimestamp ge '${from}' and eventTimestamp le '${until}' and resourceUri eq '${id}'`,
            $select: 'eventTimestamp,operationName,status,resourceId',
        },
    });
    const origin = { kind: 'azure', id: path, apiVersion };
    if (refusal !== undefined)
        return (0,inventory_fact/* unknown */.L5)(refusal.reason.kind, refusal.reason.detail, origin);
    let last;
    for (const event of items) {
        const when = (0,azure_body.at)(event, 'eventTimestamp');
        if (typeof when !== 'string' || !isRegenerationOf(event, id))
            continue;
        if (last === undefined || Date.parse(when) > Date.parse(last))
            last = when;
    }
    return last === undefined ? { state: 'absent', origin } : (0,inventory_fact/* known */.eO)(new Date(last).toISOString(), origin);
}
/** Each operation leaves several events; those of its start and of its failure do not count. */
function isRegenerationOf(event, id) {
    const operation = (0,azure_body.at)(event, 'operationName', 'value');
    const status = (0,azure_body.at)(event, 'status', 'value');
    const resource = (0,azure_body.at)(event, 'resourceId');
    return (typeof operation === 'string' &&
        REGENERATION.test(operation) &&
        (status === 'Succeeded' || status === 'Accepted') &&
        typeof resource === 'string' &&
        (0,inventory_scope/* isWithinScope */.Y)(resource, id) &&
        !Number.isNaN(Date.parse(String((0,azure_body.at)(event, 'eventTimestamp')))));
}

;// CONCATENATED MODULE: ./build/dist/src/collect/searchServices.js





const SEARCH_TYPE = 'Microsoft.Search/searchServices';
const SEARCH_SERVICES = { versions: SEARCH, operation: `${SEARCH_TYPE}/read` };
/** Host names of Azure AI Search in all clouds. */
const HOST = /^https:\/\/([a-z0-9-]{2,60})\.search\.(?:windows\.net|azure\.us|azure\.cn)(?::443)?(?:\/|$)/i;
/** Search services are listed once per subscription, when a connection gives an address and no id. */
const listings = new WeakMap();
/** The search service that a connection leads to: by the ARM id in the connection, or by its address. */
async function collectConnectedSearchService(run, parent, connection) {
    const { id } = connection;
    if (id !== undefined && isIdOfType(id, SEARCH_TYPE)) {
        if (run.draft.resources.has(keyOf(id)))
            return;
        const read = await getOrGap(run, 'resources', id, SEARCH_SERVICES);
        if (read.ok)
            run.draft.put(searchServiceOf({ ...read, id }));
        return;
    }
    const name = HOST.exec(connection.target ?? '')?.[1]?.toLowerCase();
    if (name === undefined)
        return;
    const subscription = parent.split('/').slice(0, 3).join('/');
    const listing = await searchServicesIn(run, subscription);
    for (const shown of resourcesIn(run, 'resources', subscription, SEARCH_TYPE, listing)) {
        if (keyOf(shown.id).endsWith(`/${name}`))
            run.draft.put(searchServiceOf(shown));
    }
}
function searchServicesIn(run, subscription) {
    const started = listings.get(run) ?? new Map();
    listings.set(run, started);
    let listing = started.get(keyOf(subscription));
    if (listing === undefined) {
        const path = `${subscription}/providers/${SEARCH_TYPE}`;
        listing = listOrGap(run, 'resources', subscription, path, SEARCH_SERVICES);
        started.set(keyOf(subscription), listing);
    }
    return listing;
}
/** https://learn.microsoft.com/rest/api/searchmanagement/services/get */
function searchServiceOf(shown) {
    const { body } = shown;
    const id = (0,azure_body.at)(body, 'id');
    return {
        ...resourceOf(typeof id === 'string' && keyOf(id) === keyOf(shown.id) ? { ...shown, id } : shown),
        kind: 'search-service',
        disableLocalAuth: (0,azure_body/* booleanFact */.d)(body, 'properties', 'disableLocalAuth'),
        publicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'publicNetworkAccess'),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/connections.js







/** The connections of a workspace, an AI services account or a project. Their credentials are never asked for. */
async function collectConnections(run, parent, parentType) {
    const listing = await listOrGap(run, 'connections', parent, `${parent}/connections`, {
        versions: parentType.startsWith('Microsoft.CognitiveServices') ? COGNITIVE_SERVICES : MACHINE_LEARNING,
        operation: `${parentType}/connections/read`,
    });
    const connections = childrenIn(run, 'connections', parent, 'connections', listing);
    await Promise.all(connections.map(async (shown) => {
        const connection = connectionOf(parent, shown);
        run.draft.put(connection);
        const target = (0,inventory_fact/* knownValue */.jj)(connection.target);
        const id = (0,azure_body.at)(shown.body, 'properties', 'metadata', 'ResourceId');
        await collectConnectedSearchService(run, parent, {
            ...(target === undefined ? {} : { target }),
            ...(typeof id === 'string' ? { id } : {}),
        });
    }));
}
/** https://learn.microsoft.com/rest/api/azureml/workspace-connections/list */
function connectionOf(parent, shown) {
    const { body } = shown;
    return {
        ...resourceOf(shown),
        kind: 'connection',
        parent: (0,inventory_fact/* known */.eO)(keyOf(parent)),
        authType: (0,azure_body/* textFact */.y)(body, 'properties', 'authType'),
        isSharedToAll: (0,azure_body/* booleanFact */.d)(body, 'properties', 'isSharedToAll'),
        category: (0,azure_body/* textFact */.y)(body, 'properties', 'category'),
        target: facts_plainText(body, 'properties', 'target'),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/aiServicesAccounts.js








const ACCOUNT_TYPE = 'Microsoft.CognitiveServices/accounts';
const ACCOUNTS = { versions: COGNITIVE_SERVICES, operation: `${ACCOUNT_TYPE}/read` };
/** The account, its connections, and those of its projects. */
async function collectAccount(run, shown) {
    const account = accountOf(shown);
    run.draft.put(account);
    const usesKeys = (0,inventory_fact/* knownValue */.jj)(account.disableLocalAuth) !== true;
    const [regenerated] = await Promise.all([
        usesKeys
            ? keysRegeneratedAt(run, shown.id)
            : (0,inventory_fact/* unknown */.L5)('not-read', 'the activity log is read for accounts that take keys'),
        collectConnections(run, shown.id, ACCOUNT_TYPE),
        (0,azure_body.at)(shown.body, 'properties', 'allowProjectManagement') === true
            ? collectProjects(run, shown.id)
            : undefined,
    ]);
    run.draft.put({ ...account, keysRegeneratedAt: regenerated });
}
async function collectProjects(run, account) {
    const listing = await listOrGap(run, 'connections', account, `${account}/projects`, {
        versions: COGNITIVE_SERVICES,
        operation: `${ACCOUNT_TYPE}/projects/read`,
    });
    const projects = childrenIn(run, 'connections', account, 'projects', listing);
    await Promise.all(projects.map(({ id }) => collectConnections(run, id, `${ACCOUNT_TYPE}/projects`)));
}
/** Never the whole body: `apiProperties` may hold other services' keys. */
function accountOf(shown) {
    const { body } = shown;
    return {
        ...resourceOf(shown),
        kind: 'ai-services-account',
        accountKind: (0,azure_body/* textFact */.y)(body, 'kind'),
        identity: identityOf(body),
        disableLocalAuth: (0,azure_body/* booleanFact */.d)(body, 'properties', 'disableLocalAuth'),
        publicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'publicNetworkAccess'),
        networkDefaultAction: (0,azure_body/* textFact */.y)(body, 'properties', 'networkAcls', 'defaultAction'),
        ipRules: listFact(body, ['properties', 'networkAcls', 'ipRules'], (rule) => textItem((0,azure_body.at)(rule, 'value'))),
        subnetRules: listFact(body, ['properties', 'networkAcls', 'virtualNetworkRules'], (rule) => textItem((0,azure_body.at)(rule, 'id'))),
        restrictOutboundNetworkAccess: (0,azure_body/* booleanFact */.d)(body, 'properties', 'restrictOutboundNetworkAccess'),
        allowedFqdns: listFact(body, ['properties', 'allowedFqdnList'], textItem),
        privateEndpointConnections: privateEndpointConnections(body),
        createdAt: createdAt(body),
        keysRegeneratedAt: (0,inventory_fact/* unknown */.L5)('not-read', 'collecting ended before it was read'),
    };
}
/** Older accounts have no system data; all say when they were made among their properties. */
function createdAt(body) {
    const system = facts_plainText(body, 'systemData', 'createdAt');
    return system.state === 'absent' ? facts_plainText(body, 'properties', 'dateCreated') : system;
}

;// CONCATENATED MODULE: ./build/dist/src/collect/deployments.js







const COLLECTIONS = { 'online-deployment': 'onlineEndpoints', 'batch-deployment': 'batchEndpoints' };
const MOST_VARIABLES = 1_000;
async function collectDeployments(run, endpoint, kind) {
    const listing = await listOrGap(run, 'deployments', endpoint, `${endpoint}/deployments`, {
        versions: MACHINE_LEARNING,
        operation: `Microsoft.MachineLearningServices/workspaces/${COLLECTIONS[kind]}/deployments/read`,
    });
    for (const shown of childrenIn(run, 'deployments', endpoint, 'deployments', listing)) {
        run.draft.put(deploymentOf(endpoint, kind, shown));
    }
}
/** https://learn.microsoft.com/rest/api/azureml/online-deployments/get */
function deploymentOf(endpoint, kind, shown) {
    const { body } = shown;
    return {
        ...resourceOf(shown),
        kind,
        endpoint: (0,inventory_fact/* known */.eO)(keyOf(endpoint)),
        egressPublicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'egressPublicNetworkAccess'),
        environmentVariables: environmentVariables(body),
        model: model(body),
        appInsightsEnabled: (0,azure_body/* booleanFact */.d)(body, 'properties', 'appInsightsEnabled'),
        provisioningState: (0,azure_body/* textFact */.y)(body, 'properties', 'provisioningState'),
        createdAt: facts_plainText(body, 'systemData', 'createdAt'),
    };
}
/** Everyone who may read the deployment sees the values; here they end. */
function environmentVariables(body) {
    const variables = (0,azure_body.at)(body, 'properties', 'environmentVariables');
    if (!isRecord(variables))
        return inventory_fact/* ABSENT */.sj;
    return (0,inventory_fact/* known */.eO)(Object.entries(variables)
        .slice(0, MOST_VARIABLES)
        .map(([name, value]) => (0,secretShapes/* shapeOfVariable */.nU)(name, value)));
}
/** Online deployments name their model, batch deployments refer to an asset. */
function model(body) {
    return isRecord((0,azure_body.at)(body, 'properties', 'model'))
        ? facts_plainText(body, 'properties', 'model', 'assetId')
        : facts_plainText(body, 'properties', 'model');
}

;// CONCATENATED MODULE: ./build/dist/src/collect/batchEndpoints.js







const BATCH_ENDPOINTS = {
    versions: MACHINE_LEARNING,
    operation: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/read',
};
async function collectBatchEndpoints(run, workspace) {
    const listing = await listOrGap(run, 'resources', workspace, `${workspace}/batchEndpoints`, BATCH_ENDPOINTS);
    const endpoints = childrenIn(run, 'resources', workspace, 'batchEndpoints', listing);
    await Promise.all(endpoints.map((shown) => collectBatchEndpoint(run, workspace, shown)));
}
/** https://learn.microsoft.com/rest/api/azureml/batch-endpoints/get */
async function collectBatchEndpoint(run, workspace, shown) {
    const endpoint = {
        ...resourceOf(shown),
        kind: 'batch-endpoint',
        workspace: (0,inventory_fact/* known */.eO)(keyOf(workspace)),
        authMode: (0,azure_body/* textFact */.y)(shown.body, 'properties', 'authMode'),
        provisioningState: (0,azure_body/* textFact */.y)(shown.body, 'properties', 'provisioningState'),
    };
    run.draft.put(endpoint);
    await collectDeployments(run, shown.id, 'batch-deployment');
}

;// CONCATENATED MODULE: ./build/dist/src/collect/diagnosticSettings.js




/**
 * The log categories (and groups of them: `allLogs`) that some diagnostic setting of a resource sends somewhere.
 * @see https://learn.microsoft.com/rest/api/monitor/diagnostic-settings/list
 */
async function diagnosticCategories(run, id) {
    const path = `${id}/providers/Microsoft.Insights/diagnosticSettings`;
    const { items, refusal, apiVersion } = await listOrGap(run, 'diagnostic-settings', id, path, {
        versions: DIAGNOSTIC_SETTINGS,
        operation: 'Microsoft.Insights/diagnosticSettings/read',
    });
    const origin = { kind: 'azure', id: path, apiVersion };
    if (refusal !== undefined)
        return (0,inventory_fact/* unknown */.L5)(refusal.reason.kind, refusal.reason.detail, origin);
    const categories = new Set();
    for (const item of items) {
        const logs = (0,azure_body.at)(item, 'properties', 'logs');
        for (const log of Array.isArray(logs) ? logs : []) {
            const name = (0,azure_body.at)(log, 'category') ?? (0,azure_body.at)(log, 'categoryGroup');
            if ((0,azure_body.at)(log, 'enabled') === true && typeof name === 'string')
                categories.add(name);
        }
    }
    return (0,inventory_fact/* known */.eO)([...categories].sort(), origin);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/onlineEndpoints.js









const ONLINE_ENDPOINTS = {
    versions: MACHINE_LEARNING,
    operation: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
};
async function collectOnlineEndpoints(run, workspace) {
    const listing = await listOrGap(run, 'resources', workspace, `${workspace}/onlineEndpoints`, ONLINE_ENDPOINTS);
    const endpoints = childrenIn(run, 'resources', workspace, 'onlineEndpoints', listing);
    await Promise.all(endpoints.map((shown) => collectOnlineEndpoint(run, workspace, shown)));
}
/** The endpoint at once, and again with what only other services know of it. */
async function collectOnlineEndpoint(run, workspace, shown) {
    const endpoint = onlineEndpointOf(workspace, shown);
    run.draft.put(endpoint);
    const usesKeys = (0,inventory_fact/* knownValue */.jj)(endpoint.authMode)?.toLowerCase() === 'key';
    const [categories, regenerated] = await Promise.all([
        diagnosticCategories(run, shown.id),
        usesKeys ? keysRegeneratedAt(run, shown.id) : endpoint.keysRegeneratedAt,
        collectDeployments(run, shown.id, 'online-deployment'),
    ]);
    run.draft.put({ ...endpoint, diagnosticCategories: categories, keysRegeneratedAt: regenerated });
}
/** https://learn.microsoft.com/rest/api/azureml/online-endpoints/get */
function onlineEndpointOf(workspace, shown) {
    const { body } = shown;
    const notYet = (0,inventory_fact/* unknown */.L5)('not-read', 'collecting ended before it was read');
    const usesKeys = String((0,azure_body.at)(body, 'properties', 'authMode')).toLowerCase() === 'key';
    return {
        ...resourceOf(shown),
        kind: 'online-endpoint',
        workspace: (0,inventory_fact/* known */.eO)(keyOf(workspace)),
        authMode: (0,azure_body/* textFact */.y)(body, 'properties', 'authMode'),
        publicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'publicNetworkAccess'),
        compute: referenceFact(body, 'properties', 'compute'),
        scoringUri: facts_plainText(body, 'properties', 'scoringUri'),
        identity: identityOf(body),
        traffic: numbersFact(body, 'properties', 'traffic'),
        mirrorTraffic: numbersFact(body, 'properties', 'mirrorTraffic'),
        provisioningState: (0,azure_body/* textFact */.y)(body, 'properties', 'provisioningState'),
        createdAt: facts_plainText(body, 'systemData', 'createdAt'),
        keysRegeneratedAt: usesKeys
            ? notYet
            : (0,inventory_fact/* unknown */.L5)('not-read', 'the activity log is read for endpoints that take keys'),
        diagnosticCategories: notYet,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/collect/serverlessEndpoints.js







const SERVERLESS_ENDPOINTS = {
    versions: MACHINE_LEARNING,
    operation: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/read',
};
async function collectServerlessEndpoints(run, workspace) {
    const path = `${workspace}/serverlessEndpoints`;
    const listing = await listOrGap(run, 'resources', workspace, path, SERVERLESS_ENDPOINTS);
    const endpoints = childrenIn(run, 'resources', workspace, 'serverlessEndpoints', listing);
    await Promise.all(endpoints.map((shown) => collectServerlessEndpoint(run, workspace, shown)));
}
/**
 * Before api-version 2025-12-01 every endpoint is shown with keys, whatever it takes.
 * @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints
 */
async function collectServerlessEndpoint(run, workspace, shown) {
    const { body, apiVersion } = shown;
    const authMode = since('2025-12-01', apiVersion, 'the auth mode of a serverless endpoint', (0,azure_body/* textFact */.y)(body, 'properties', 'authMode'));
    const withoutKeys = (0,inventory_fact/* knownValue */.jj)(authMode)?.toLowerCase() === 'aad';
    const endpoint = {
        ...resourceOf(shown),
        kind: 'serverless-endpoint',
        workspace: (0,inventory_fact/* known */.eO)(keyOf(workspace)),
        authMode,
        modelId: facts_plainText(body, 'properties', 'modelSettings', 'modelId'),
        createdAt: facts_plainText(body, 'systemData', 'createdAt'),
        keysRegeneratedAt: withoutKeys
            ? (0,inventory_fact/* unknown */.L5)('not-read', 'the activity log is read for endpoints that take keys')
            : (0,inventory_fact/* unknown */.L5)('not-read', 'collecting ended before it was read'),
    };
    run.draft.put(endpoint);
    if (!withoutKeys) {
        run.draft.put({ ...endpoint, keysRegeneratedAt: await keysRegeneratedAt(run, shown.id) });
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/computes.js






/** https://learn.microsoft.com/rest/api/azureml/compute/list */
async function collectComputes(run, workspace) {
    const listing = await listOrGap(run, 'computes', workspace, `${workspace}/computes`, {
        versions: MACHINE_LEARNING,
        operation: 'Microsoft.MachineLearningServices/workspaces/computes/read',
    });
    for (const shown of childrenIn(run, 'computes', workspace, 'computes', listing)) {
        const { body } = shown;
        const compute = {
            ...resourceOf(shown),
            kind: 'compute',
            workspace: (0,inventory_fact/* known */.eO)(keyOf(workspace)),
            computeType: (0,azure_body/* textFact */.y)(body, 'properties', 'computeType'),
            identity: identityOf(body),
            disableLocalAuth: (0,azure_body/* booleanFact */.d)(body, 'properties', 'disableLocalAuth'),
            sshPublicAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'properties', 'sshSettings', 'sshPublicAccess'),
            remoteLoginPortPublicAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'properties', 'remoteLoginPortPublicAccess'),
            enableNodePublicIp: (0,azure_body/* booleanFact */.d)(body, 'properties', 'properties', 'enableNodePublicIp'),
        };
        run.draft.put(compute);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/datastores.js






/** https://learn.microsoft.com/rest/api/azureml/datastores/list */
async function collectDatastores(run, workspace) {
    const listing = await listOrGap(run, 'datastores', workspace, `${workspace}/datastores`, {
        versions: MACHINE_LEARNING,
        operation: 'Microsoft.MachineLearningServices/workspaces/datastores/read',
    });
    for (const shown of childrenIn(run, 'datastores', workspace, 'datastores', listing)) {
        const datastore = {
            ...resourceOf(shown),
            kind: 'datastore',
            workspace: (0,inventory_fact/* known */.eO)(keyOf(workspace)),
            datastoreType: (0,azure_body/* textFact */.y)(shown.body, 'properties', 'datastoreType'),
            credentialsType: (0,azure_body/* textFact */.y)(shown.body, 'properties', 'credentials', 'credentialsType'),
        };
        run.draft.put(datastore);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/collect/workspaces.js












const WORKSPACE_TYPE = 'Microsoft.MachineLearningServices/workspaces';
const WORKSPACES = {
    versions: MACHINE_LEARNING,
    operation: `${WORKSPACE_TYPE}/read`,
};
/** The workspace and all that is in it. What may not be read in it hides nothing else. */
async function collectWorkspace(run, shown) {
    const workspace = workspaceOf(shown);
    run.draft.put(workspace);
    await Promise.all([
        collectOnlineEndpoints(run, shown.id),
        collectBatchEndpoints(run, shown.id),
        collectServerlessEndpoints(run, shown.id),
        collectConnections(run, shown.id, WORKSPACE_TYPE),
        collectComputes(run, shown.id),
        collectDatastores(run, shown.id),
        collectHub(run, workspace),
    ]);
}
/** The network rules of a project are its hub's, which may lie outside what was asked for. */
async function collectHub(run, { hub }) {
    const id = (0,inventory_fact/* knownValue */.jj)(hub);
    if (id === undefined || run.draft.resources.has(id) || !isIdOfType(id, WORKSPACE_TYPE))
        return;
    const read = await getOrGap(run, 'resources', id, WORKSPACES);
    if (!read.ok)
        return;
    const shownId = (0,azure_body.at)(read.body, 'id');
    const own = typeof shownId === 'string' && shownId.toLowerCase() === id ? shownId : id;
    if (!run.draft.resources.has(id))
        run.draft.put(workspaceOf({ ...read, id: own }));
}
/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
function workspaceOf(shown) {
    const { body, apiVersion } = shown;
    return {
        ...resourceOf(shown),
        kind: 'workspace',
        workspaceKind: (0,azure_body/* textFact */.y)(body, 'kind'),
        identity: identityOf(body),
        publicNetworkAccess: (0,azure_body/* textFact */.y)(body, 'properties', 'publicNetworkAccess'),
        ipAllowlist: listFact(body, ['properties', 'ipAllowlist'], textItem),
        allowPublicAccessWhenBehindVnet: (0,azure_body/* booleanFact */.d)(body, 'properties', 'allowPublicAccessWhenBehindVnet'),
        isolationMode: (0,azure_body/* textFact */.y)(body, 'properties', 'managedNetwork', 'isolationMode'),
        outboundFqdns: outboundFqdns(body),
        systemDatastoresAuthMode: since('2025-12-01', apiVersion, 'systemDatastoresAuthMode', (0,azure_body/* textFact */.y)(body, 'properties', 'systemDatastoresAuthMode')),
        allowRoleAssignmentOnResourceGroup: (0,azure_body/* booleanFact */.d)(body, 'properties', 'allowRoleAssignmentOnRG'),
        hub: referenceFact(body, 'properties', 'hubResourceId'),
        primaryUserAssignedIdentity: referenceFact(body, 'properties', 'primaryUserAssignedIdentity'),
        storageAccount: referenceFact(body, 'properties', 'storageAccount'),
        keyVault: referenceFact(body, 'properties', 'keyVault'),
        containerRegistry: referenceFact(body, 'properties', 'containerRegistry'),
        privateEndpointConnections: privateEndpointConnections(body),
        createdAt: facts_plainText(body, 'systemData', 'createdAt'),
    };
}
/** `outboundRules` is an object of rules by name; those of type `FQDN` have the name of a host as their destination. */
function outboundFqdns(body) {
    const rules = (0,azure_body.at)(body, 'properties', 'managedNetwork', 'outboundRules');
    if (!isRecord(rules))
        return inventory_fact/* ABSENT */.sj;
    return (0,inventory_fact/* known */.eO)(Object.values(rules).flatMap((rule) => {
        const destination = (0,azure_body.at)(rule, 'destination');
        return (0,azure_body.at)(rule, 'type') === 'FQDN' && typeof destination === 'string' ? [destination] : [];
    }));
}

;// CONCATENATED MODULE: ./build/dist/src/collect/scopeResources.js











const ENDPOINTS = {
    'online-endpoint': [ONLINE_ENDPOINTS, collectOnlineEndpoint],
    'batch-endpoint': [BATCH_ENDPOINTS, collectBatchEndpoint],
    'serverless-endpoint': [SERVERLESS_ENDPOINTS, collectServerlessEndpoint],
};
/** The wide ones first: what they hold is not read a second time. */
const WAVES = [
    ['management-group'],
    ['subscription'],
    ['resource-group'],
    ['workspace'],
    ['online-endpoint', 'batch-endpoint', 'serverless-endpoint', 'ai-services-account'],
];
/** Everything in the scopes that were asked for. `met` has each as soon as it is read. */
async function collectScopes(run, scopes, met) {
    for (const kinds of WAVES) {
        const wave = scopes.filter(({ kind }) => kinds.includes(kind));
        const wider = [...met];
        await Promise.all(wave.map(async (scope) => {
            const held = wider.some(([id, outcome]) => holds(run, id, outcome, scope));
            const subscriptions = [scope.subscriptionId ?? ''];
            met.set(scope.id, held ? { met: 'read', subscriptions } : await collectScope(run, scope));
        }));
    }
}
/** A wider scope that was read holds this one, when something of it is there; otherwise it is asked for by itself. */
function holds({ draft }, id, { met, subscriptions }, scope) {
    const within = (0,inventory_scope/* isWithinScope */.Y)(scope.id, id) ||
        (/\/managementGroups\//i.test(id) && subscriptions.includes(scope.subscriptionId ?? ''));
    if (met !== 'read' || !within)
        return false;
    if (scope.kind !== 'subscription' && scope.kind !== 'resource-group') {
        return draft.resources.has(keyOf(scope.id));
    }
    for (const { key, kind } of draft.resources.values()) {
        if (kind !== 'managed-identity' && kind !== 'search-service' && (0,inventory_scope/* isWithinScope */.Y)(key, scope.id))
            return true;
    }
    return false;
}
/** Everything in one scope, whatever its kind. */
async function collectScope(run, scope) {
    const { kind, id, subscriptionId } = scope;
    switch (kind) {
        case 'management-group':
            return collectManagementGroup(run, id);
        case 'subscription':
        case 'resource-group':
            return { met: await collectContainer(run, id), subscriptions: [subscriptionId ?? ''] };
        default:
            return { met: await collectOne(run, scope), subscriptions: [subscriptionId ?? ''] };
    }
}
async function collectManagementGroup(run, id) {
    const { subscriptions, refusal } = await subscriptionsBelow(run, id);
    if (refusal !== undefined)
        run.draft.gap('resources', id, refusal);
    if (refusal !== undefined && subscriptions.length === 0) {
        return { met: refusal.notFound ? 'not-found' : 'unreadable', subscriptions };
    }
    const met = await Promise.all(subscriptions.map((one) => collectContainer(run, `/subscriptions/${one}`)));
    return {
        met: met.length > 0 && met.every((one) => one !== 'read') ? 'unreadable' : 'read',
        subscriptions,
    };
}
/** A subscription or a resource group: three lists, of which each may be refused without the others. */
async function collectContainer(run, id) {
    const refusals = await Promise.all([
        collectEach(run, 'resources', id, WORKSPACE_TYPE, WORKSPACES, collectWorkspace),
        collectEach(run, 'accounts', id, ACCOUNT_TYPE, ACCOUNTS, collectAccount),
        collectEach(run, 'federated-credentials', id, IDENTITY_TYPE, IDENTITIES, collectManagedIdentity),
    ]);
    if (refusals.some((one) => one === undefined))
        return 'read';
    return refusals.some((one) => one?.notFound === true) ? 'not-found' : 'unreadable';
}
async function collectEach(run, part, scope, type, call, collect) {
    const listing = await run.arm.list(`${scope}/providers/${type}`, call);
    if (listing.refusal !== undefined)
        run.draft.gap(part, scope, listing.refusal);
    const shown = resourcesIn(run, part, scope, type, listing);
    await Promise.all(shown.map((one) => collect(run, one)));
    return shown.length > 0 ? undefined : listing.refusal;
}
/** A workspace, an endpoint with its workspace, or an account. */
async function collectOne(run, { kind, id, workspaceId }) {
    const call = kind === 'ai-services-account' ? ACCOUNTS : kind in ENDPOINTS ? callOf(kind) : WORKSPACES;
    const read = await run.arm.get(id, call);
    if (!read.ok) {
        run.draft.gap(kind === 'ai-services-account' ? 'accounts' : 'resources', id, read.refusal);
        return read.refusal.notFound ? 'not-found' : 'unreadable';
    }
    const shown = { ...read, id: ownId(read.body, id) };
    switch (kind) {
        case 'ai-services-account':
            await collectAccount(run, shown);
            break;
        case 'online-endpoint':
        case 'batch-endpoint':
        case 'serverless-endpoint': {
            const workspace = workspaceId ?? '';
            await Promise.all([ENDPOINTS[kind][1](run, workspace, shown), collectWorkspaceAround(run, workspace)]);
            break;
        }
        default:
            await collectWorkspace(run, shown);
    }
    return 'read';
}
function callOf(kind) {
    return kind === 'batch-endpoint' || kind === 'serverless-endpoint' ? ENDPOINTS[kind][0] : ONLINE_ENDPOINTS;
}
/** The workspace of an endpoint alone: its network rules and its identity count for the endpoint as well. */
async function collectWorkspaceAround(run, id) {
    if (run.draft.resources.has(keyOf(id)))
        return;
    const read = await run.arm.get(id, WORKSPACES);
    if (!read.ok) {
        run.draft.gap('resources', id, read.refusal);
        return;
    }
    const workspace = workspaceOf({ ...read, id: ownId(read.body, id) });
    run.draft.put(workspace);
    await collectHub(run, workspace);
}
/** The id in Azure's own letters, where it is the one asked for. */
function ownId(body, id) {
    const own = (0,azure_body.at)(body, 'id');
    return typeof own === 'string' && keyOf(own) === keyOf(id) ? own : id;
}

;// CONCATENATED MODULE: ./build/dist/src/collect/collect.js















/**
 * Reads all that the rules look at, in the scopes and around them. What may not be read is a gap in the scope's coverage
 * and hides nothing else. When `effects.signal` is aborted, what was read so far is returned, with `interrupted: true`.
 *
 * Throws a `Failure` when a scope is not one (exit code 2), and when Azure never answered (exit code 4).
 */
async function collectInventory(options) {
    const { cloud, login, route, effects } = options;
    const scopes = readScopes(options.scopes);
    const draft = new Draft();
    const meter = meterProgress(draft, effects.now, options.progress);
    const schedule = createSchedule(effects);
    const common = { login, route, effects, schedule, onAnswer: meter.answered };
    const arm = createReader(createSender({
        ...common,
        origin: cloud.resourceManager,
        audience: cloud.resourceManagerAudience,
        purpose: 'reach Azure Resource Manager',
        bucketOf: armBucketOf,
        indispensable: true,
    }));
    const graph = createGraphReader(createSender({
        ...common,
        origin: cloud.graph,
        audience: cloud.graph,
        purpose: 'reach Microsoft Graph',
        bucketOf: () => 'graph',
        indispensable: false,
    }));
    const run = { arm, draft, effects };
    const met = new Map();
    let stage = 'resources';
    try {
        meter.enter(stage);
        await collectScopes(run, scopes, met);
        await collectAttachedIdentities(run);
        const readable = scopes.flatMap((scope) => {
            const outcome = met.get(scope.id);
            return outcome?.met === 'read' ? [[scope, outcome]] : [];
        });
        stage = 'access';
        meter.enter(stage);
        await collectAccess(run, readable);
        stage = 'directory';
        meter.enter(stage);
        await collectDirectory(draft, graph);
        stage = undefined;
    }
    catch (error) {
        if (!effects.signal.aborted)
            throw error;
    }
    meter.end();
    nameTheScheduled(draft);
    return finishInventory({
        draft,
        collectedAt: new Date(effects.now()).toISOString(),
        tenantId: login.identity.tenantId,
        scopes: coverageOf(scopes, met, draft, stage),
        interrupted: stage !== undefined,
    });
}
/** Each scope once, whatever its letters. */
function readScopes(texts) {
    const scopes = new Map();
    const problems = [];
    for (const text of texts) {
        const parsed = (0,inventory_scope/* parseScope */.S)(text);
        if (!parsed.ok)
            problems.push(...parsed.problems);
        else if (!scopes.has(text.toLowerCase()))
            scopes.set(text.toLowerCase(), parsed.value);
    }
    if (problems.length > 0 || scopes.size === 0) {
        throw new src_failure/* Failure */.H({
            code: 'scope-invalid',
            message: problems.length > 0 ? `scope: ${problems.join('; ')}.` : 'There is no scope to look at.',
            remedy: 'Write whole ARM ids, one per line (az resource show …: id; az account show: /subscriptions/<id>).',
            snippets: [
                {
                    language: 'yaml',
                    text: 'with:\n  command: audit\n  scope: /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ml',
                },
            ],
            exitCode: src_failure/* EXIT */.d.refused,
        });
    }
    return [...scopes.values()];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/dist/src/collect/schemaPieces.js
// Building blocks of schemas/inventory.schema.json.
const schemaPieces_text = { type: 'string' };
const schemaPieces_texts = { type: 'array', items: schemaPieces_text };
const flag = { type: 'boolean' };
const key = { type: 'string', minLength: 1 };
/** Fields that nobody knows are mistakes. */
function own(properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { type: 'object', properties, required, additionalProperties: false };
}
function listOf(name) {
    return { type: 'array', items: { $ref: `#/$defs/${name}` } };
}
const origin = { $ref: '#/$defs/origin' };
/** Known with its value, absent, or unknown with the reason. */
function fact(value) {
    return {
        type: 'object',
        discriminator: { propertyName: 'state' },
        required: ['state'],
        oneOf: [
            own({ state: { const: 'known' }, value, origin, confidence: { enum: ['medium', 'low'] } }, [
                'origin',
                'confidence',
            ]),
            own({ state: { const: 'absent' }, origin }, ['origin']),
            own({ state: { const: 'unknown' }, reason: { $ref: '#/$defs/unknownReason' }, origin }, ['origin']),
        ],
    };
}
const textFact = { $ref: '#/$defs/textFact' };
const flagFact = { $ref: '#/$defs/flagFact' };
const textsFact = { $ref: '#/$defs/textsFact' };
const schemaPieces_numbersFact = { $ref: '#/$defs/numbersFact' };
const identity = { $ref: '#/$defs/identity' };
const connectionsFact = { $ref: '#/$defs/privateEndpointConnections' };

;// CONCATENATED MODULE: ./build/dist/src/collect/accessSchemas.js

const principalType = { enum: ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown'] };
const grant = {
    id: key,
    roleId: key,
    principalId: key,
    principalType,
    scope: key,
    condition: schemaPieces_text,
    origin: origin,
    declared: own({
        symbol: schemaPieces_text,
        role: origin,
        principal: origin,
        principalType: origin,
        condition: origin,
        expiration: origin,
        hiddenEnd: schemaPieces_text,
        confidence: { enum: ['medium', 'low'] },
    }, ['role', 'principal', 'principalType', 'condition', 'expiration', 'hiddenEnd', 'confidence']),
};
/** Who may do what, and who they are. */
const accessSchemas = {
    permission: own({ actions: schemaPieces_texts, notActions: schemaPieces_texts, dataActions: schemaPieces_texts, notDataActions: schemaPieces_texts, condition: schemaPieces_text }, ['condition']),
    roleDefinition: own({
        roleId: key,
        roleName: schemaPieces_text,
        type: { enum: ['BuiltInRole', 'CustomRole'] },
        assignableScopes: schemaPieces_texts,
        permissions: listOf('permission'),
        origin: origin,
        declared: own({ symbol: schemaPieces_text, strings: { type: 'array', items: own({ text: schemaPieces_text, origin: origin }) } }),
    }, ['declared']),
    roleAssignment: own({
        ...grant,
        conditionVersion: schemaPieces_text,
        createdOn: schemaPieces_text,
        delegatedManagedIdentity: schemaPieces_text,
        unstable: { type: 'array', items: own({ kind: schemaPieces_text, written: schemaPieces_text, origin: origin }) },
    }, ['condition', 'conditionVersion', 'createdOn', 'delegatedManagedIdentity', 'unstable', 'declared']),
    eligibleAssignment: own({ ...grant, memberType: schemaPieces_text, endDateTime: schemaPieces_text }, [
        'condition',
        'memberType',
        'endDateTime',
        'declared',
    ]),
    activeAssignment: own({
        ...grant,
        assignmentType: { enum: ['Assigned', 'Activated'] },
        memberType: schemaPieces_text,
        startDateTime: schemaPieces_text,
        endDateTime: schemaPieces_text,
        roleAssignmentId: schemaPieces_text,
    }, ['condition', 'memberType', 'startDateTime', 'endDateTime', 'roleAssignmentId', 'declared']),
    denyAssignment: own({
        id: key,
        name: schemaPieces_text,
        scope: key,
        doNotApplyToChildScopes: flag,
        permissions: listOf('permission'),
        principals: schemaPieces_texts,
        excludePrincipals: schemaPieces_texts,
        condition: schemaPieces_text,
        origin: origin,
    }, ['condition']),
    delegation: own({
        id: key,
        scope: schemaPieces_text,
        managedByTenantId: schemaPieces_text,
        authorizations: { type: 'array', items: own({ principalId: key, displayName: schemaPieces_text, roleId: key }) },
        origin: origin,
    }),
    classicAdministrator: own({ id: key, subscriptionId: schemaPieces_text, emailAddress: schemaPieces_text, role: schemaPieces_text, origin: origin }),
    principal: own({
        id: key,
        type: principalType,
        displayName: textFact,
        userType: textFact,
        accountEnabled: flagFact,
        transitiveMembers: textsFact,
        owners: textsFact,
        servicePrincipalType: textFact,
        appId: textFact,
        exists: flagFact,
        origin: origin,
    }),
    application: own({
        objectId: key,
        appId: key,
        displayName: schemaPieces_text,
        owners: textsFact,
        passwords: fact({
            type: 'array',
            items: own({ keyId: schemaPieces_text, startDateTime: schemaPieces_text, endDateTime: schemaPieces_text, origin: origin }, ['origin']),
        }),
        origin: origin,
    }),
    federatedCredential: own({
        key: key,
        name: schemaPieces_text,
        holder: own({ kind: { enum: ['application', 'managed-identity'] }, id: key }),
        issuer: textFact,
        subject: textFact,
        audiences: textsFact,
        claimsMatchingExpression: textFact,
        origin: origin,
    }),
};

;// CONCATENATED MODULE: ./build/dist/src/collect/resourceSchemas.js

const common = { key: key, id: key, name: schemaPieces_text, origin: origin, tags: { type: 'object', additionalProperties: schemaPieces_text } };
function resource(kind, properties) {
    const kinds = typeof kind === 'string' ? { const: kind } : { enum: kind };
    return own({ kind: kinds, ...common, ...properties });
}
/** One kind of resource each, told apart by `kind`. */
const resourceSchemas = {
    resource: {
        type: 'object',
        discriminator: { propertyName: 'kind' },
        required: ['kind'],
        oneOf: [
            resource('workspace', {
                workspaceKind: textFact,
                identity: identity,
                publicNetworkAccess: textFact,
                ipAllowlist: textsFact,
                allowPublicAccessWhenBehindVnet: flagFact,
                isolationMode: textFact,
                outboundFqdns: textsFact,
                systemDatastoresAuthMode: textFact,
                allowRoleAssignmentOnResourceGroup: flagFact,
                hub: textFact,
                primaryUserAssignedIdentity: textFact,
                storageAccount: textFact,
                keyVault: textFact,
                containerRegistry: textFact,
                privateEndpointConnections: connectionsFact,
                createdAt: textFact,
            }),
            resource('online-endpoint', {
                workspace: textFact,
                authMode: textFact,
                publicNetworkAccess: textFact,
                compute: textFact,
                scoringUri: textFact,
                identity: identity,
                traffic: schemaPieces_numbersFact,
                mirrorTraffic: schemaPieces_numbersFact,
                provisioningState: textFact,
                createdAt: textFact,
                keysRegeneratedAt: textFact,
                diagnosticCategories: textsFact,
            }),
            resource('batch-endpoint', { workspace: textFact, authMode: textFact, provisioningState: textFact }),
            resource('serverless-endpoint', {
                workspace: textFact,
                authMode: textFact,
                modelId: textFact,
                createdAt: textFact,
                keysRegeneratedAt: textFact,
            }),
            resource(['online-deployment', 'batch-deployment'], {
                endpoint: textFact,
                egressPublicNetworkAccess: textFact,
                environmentVariables: fact({
                    type: 'array',
                    // A value has no place here.
                    items: own({ name: schemaPieces_text, shape: { enum: ['empty', 'reference', 'literal'] }, looksLike: schemaPieces_text }, [
                        'looksLike',
                    ]),
                }),
                model: textFact,
                appInsightsEnabled: flagFact,
                provisioningState: textFact,
                createdAt: textFact,
            }),
            resource('connection', {
                parent: textFact,
                authType: textFact,
                isSharedToAll: flagFact,
                category: textFact,
                target: textFact,
            }),
            resource('compute', {
                workspace: textFact,
                computeType: textFact,
                identity: identity,
                disableLocalAuth: flagFact,
                sshPublicAccess: textFact,
                remoteLoginPortPublicAccess: textFact,
                enableNodePublicIp: flagFact,
            }),
            resource('datastore', { workspace: textFact, datastoreType: textFact, credentialsType: textFact }),
            resource('ai-services-account', {
                accountKind: textFact,
                identity: identity,
                disableLocalAuth: flagFact,
                publicNetworkAccess: textFact,
                networkDefaultAction: textFact,
                ipRules: textsFact,
                subnetRules: textsFact,
                restrictOutboundNetworkAccess: flagFact,
                allowedFqdns: textsFact,
                privateEndpointConnections: connectionsFact,
                createdAt: textFact,
                keysRegeneratedAt: textFact,
            }),
            resource('search-service', { disableLocalAuth: flagFact, publicNetworkAccess: textFact }),
            resource('managed-identity', { principalId: textFact, clientId: textFact }),
            resource('pipeline-step', {
                login: textFact,
                exposures: {
                    type: 'array',
                    items: own({ kind: schemaPieces_text, what: schemaPieces_text, origin: { $ref: '#/$defs/origin' } }),
                },
            }),
        ],
    },
};

;// CONCATENATED MODULE: ./build/dist/src/collect/inventorySchema.js
// The one source of schemas/inventory.schema.json. A test holds the two together, and one holds it to what is collected.



const inventorySchema_PARTS = [
    'resources',
    'deployments',
    'connections',
    'computes',
    'datastores',
    'accounts',
    'role-assignments',
    'role-assignments-elsewhere',
    'role-definitions',
    'deny-assignments',
    'eligible-assignments',
    'active-assignments',
    'classic-administrators',
    'delegations',
    'management-groups',
    'federated-credentials',
    'diagnostic-settings',
    'activity-log',
    'directory',
    'applications',
    'files',
];
const position = { type: 'integer', minimum: 1 };
const definitions = {
    origin: {
        type: 'object',
        discriminator: { propertyName: 'kind' },
        required: ['kind'],
        oneOf: [
            own({ kind: { const: 'azure' }, id: schemaPieces_text, apiVersion: schemaPieces_text }),
            own({ kind: { const: 'graph' }, path: schemaPieces_text }),
            own({
                kind: { const: 'file' },
                file: schemaPieces_text,
                line: position,
                column: position,
                endLine: position,
                endColumn: position,
            }),
        ],
    },
    unknownReason: own({
        kind: {
            enum: [
                'missing-permission',
                'unresolved-expression',
                'api-version',
                'throttled',
                'unexpected-answer',
                'not-read',
            ],
        },
        detail: schemaPieces_text,
        at: { $ref: '#/$defs/origin' },
    }, ['at']),
    textFact: fact(schemaPieces_text),
    flagFact: fact(flag),
    textsFact: fact(schemaPieces_texts),
    numbersFact: fact({ type: 'object', additionalProperties: { type: 'number' } }),
    privateEndpointConnections: fact({ type: 'array', items: own({ id: schemaPieces_text, status: schemaPieces_text }) }),
    identity: own({
        systemAssigned: textFact,
        userAssigned: { type: 'array', items: own({ key: key, principalId: textFact }) },
    }),
    unresolvedExpression: own({ expression: schemaPieces_text, why: schemaPieces_text, type: schemaPieces_text, origin: { $ref: '#/$defs/origin' } }, [
        'type',
    ]),
    writtenSecret: own({
        kind: { enum: ['endpoint-key', 'connection-credential', 'key-output'] },
        resource: own({ kind: schemaPieces_text, id: schemaPieces_text, name: schemaPieces_text }),
        path: schemaPieces_text,
        length: { enum: ['short', 'long'] },
        origin: { $ref: '#/$defs/origin' },
        confidence: { enum: ['medium', 'low'] },
    }, ['confidence']),
    gap: own({ part: { enum: inventorySchema_PARTS }, scope: schemaPieces_text, operation: schemaPieces_text, reason: { $ref: '#/$defs/unknownReason' } }, ['operation']),
    scopeCoverage: own({
        scope: key,
        state: { enum: ['complete', 'partial', 'unreadable'] },
        gaps: listOf('gap'),
        nothing: { enum: ['not-found', 'empty'] },
    }, ['nothing']),
    ...resourceSchemas,
    ...accessSchemas,
};
/** JSON Schema (2020-12) of an inventory snapshot, version 1. */
const inventorySchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Inventory snapshot',
    description: 'What an audit looked at, before any judgement. No value of a secret is ever in it.',
    ...own({
        schemaVersion: { const: '1' },
        collectedAt: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' },
        tenantId: schemaPieces_text,
        scopes: listOf('scopeCoverage'),
        interrupted: flag,
        resources: listOf('resource'),
        roleDefinitions: listOf('roleDefinition'),
        roleAssignments: listOf('roleAssignment'),
        eligibleAssignments: listOf('eligibleAssignment'),
        activeAssignments: listOf('activeAssignment'),
        denyAssignments: listOf('denyAssignment'),
        delegations: listOf('delegation'),
        classicAdministrators: listOf('classicAdministrator'),
        principals: listOf('principal'),
        applications: listOf('application'),
        federatedCredentials: listOf('federatedCredential'),
        managementGroups: { type: 'object', additionalProperties: schemaPieces_texts },
        unresolved: listOf('unresolvedExpression'),
        writtenSecrets: listOf('writtenSecret'),
    }, ['tenantId', 'unresolved', 'writtenSecrets']),
    $defs: definitions,
};

;// CONCATENATED MODULE: ./build/dist/src/collect/snapshotLines.js

/** About as much as one read should carry; longer than nearly every line. */
const CHUNK = 1024 * 1024;
/** A group of half a million members. */
const LONGEST_LINE = 32 * 1024 * 1024;
const NEWLINE = 10;
/**
 * Reads a snapshot as `writeSnapshot` lays it out: a line at a time, so that its text is never in memory as a whole, and
 * texts and absent facts that come again and again are kept once. Undefined for every other layout, JSON or not: whoever
 * formatted the file anew has it read in one piece. Leaves the position of the file where it is.
 */
async function readByLine(file) {
    const taker = createTaker();
    let buffer = Buffer.allocUnsafe(CHUNK);
    let filled = 0;
    for (let position = 0;;) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position);
        position += bytesRead;
        filled += bytesRead;
        const text = buffer.subarray(0, filled);
        let start = 0;
        for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, start)) {
            if (!taker.take(text.toString('utf8', start, end)))
                return undefined;
            start = end + 1;
        }
        if (bytesRead === 0) {
            const last = text.toString('utf8', start);
            return last === '' || taker.take(last) ? taker.whole() : undefined;
        }
        buffer.copyWithin(0, start, filled);
        filled -= start;
        if (filled < buffer.length)
            continue;
        if (buffer.length >= LONGEST_LINE)
            return undefined;
        buffer = Buffer.concat([buffer], buffer.length * 2);
    }
}
function createTaker() {
    const value = {};
    const share = createSharing();
    let list;
    let next = 'brace';
    function takeField(line) {
        const [, name, rest] = /^"([A-Za-z]+)": (.+)$/s.exec(line) ?? [];
        if (name === undefined || rest === undefined || Object.hasOwn(value, name))
            return false;
        if (rest === '[') {
            list = [];
            value[name] = list;
            next = 'entry-or-end';
            return true;
        }
        return parse(rest, (field) => {
            value[name] = field;
        });
    }
    /** What a line holds, but for the comma after it, which says what comes next. */
    function parse(line, keep) {
        const isFollowed = line.endsWith(',');
        try {
            keep(share(JSON.parse(isFollowed ? line.slice(0, -1) : line)));
        }
        catch {
            return false;
        }
        next = isFollowed ? 'entry' : 'end';
        return true;
    }
    return {
        take(line) {
            if (next === 'brace') {
                next = 'entry-or-end';
                return line === '{';
            }
            if (next === 'nothing')
                return false;
            const end = list === undefined ? '}' : ']';
            const isEnd = line === end || (list !== undefined && line === '],');
            if (isEnd) {
                if (next === 'entry')
                    return false;
                next = list === undefined ? 'nothing' : line === '],' ? 'entry' : 'end';
                list = undefined;
                return true;
            }
            if (next === 'end')
                return false;
            const into = list;
            return into === undefined ? takeField(line) : parse(line, (entry) => into.push(entry));
        },
        whole: () => (next === 'nothing' ? value : undefined),
    };
}
/** Shorter ones the parser itself keeps once. */
const SHORT = 10;
/** Nothing in an inventory lies deeper; what does is of somebody else's making. */
const DEEPEST = 8;
/** Puts one text in the place of all that are the same, within what was just parsed. */
function createSharing() {
    const texts = new Map();
    function shareIn(value, depth) {
        if (typeof value === 'string') {
            if (value.length <= SHORT)
                return value;
            const present = texts.get(value);
            if (present === undefined)
                texts.set(value, value);
            return present ?? value;
        }
        if (typeof value !== 'object' || value === null || depth > DEEPEST)
            return value;
        if (Array.isArray(value)) {
            for (let index = 0; index < value.length; index += 1)
                value[index] = shareIn(value[index], depth + 1);
            return value;
        }
        const fields = value;
        const names = Object.keys(fields);
        if (names.length === 1 && fields['state'] === 'absent')
            return inventory_fact/* ABSENT */.sj;
        // Set whether or not they differ: the same text twice is equal, and still there twice.
        for (const name of names)
            fields[name] = shareIn(fields[name], depth + 1);
        return value;
    }
    return (value) => shareIn(value, 0);
}

;// CONCATENATED MODULE: ./build/dist/src/collect/snapshot.js








/** Ten times what a thousand workspaces make; the longest text that JavaScript holds is not far above. */
const LONGEST_SNAPSHOT = 400 * 1024 * 1024;
/** Lines are gathered before they are written, so that a hundred thousand of them are not as many writes. */
const snapshot_CHUNK = 256 * 1024;
/**
 * Writes an inventory down: one entry per line, in the order in which it stands, so that the same inventory makes the
 * same bytes. Only its owner may read the file: names, ids and conditions are not for everyone.
 * Throws a `Failure` (exit code 2) when the file cannot be written; what stood there before is then untouched.
 */
async function writeSnapshot(file, inventory) {
    const partial = `${file}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        const stream = (0,external_node_fs_.createWriteStream)(partial, { flags: 'wx', mode: 0o600 });
        // Also said by the writes below; unheard, it would end the process.
        const failed = new Promise((_, reject) => stream.on('error', reject));
        failed.catch(() => undefined);
        let chunk = '';
        for (const line of linesOf(inventory)) {
            chunk += line;
            if (chunk.length >= snapshot_CHUNK) {
                if (!stream.write(chunk))
                    await Promise.race([(0,external_node_events_.once)(stream, 'drain'), failed]);
                chunk = '';
            }
        }
        stream.end(chunk);
        await Promise.race([(0,external_node_events_.once)(stream, 'close'), failed]);
        await (0,promises_.rename)(partial, file);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw notWritten(file, error);
    }
}
/** Finds out before a long collection that its snapshot could not be kept. Throws what `writeSnapshot` would. */
async function checkSnapshotFolder(file) {
    try {
        await (0,promises_.access)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw notWritten(file, error);
    }
}
function notWritten(file, error) {
    return new src_failure/* Failure */.H({
        code: 'snapshot-not-written',
        message: `The snapshot ${file} could not be written.`,
        cause: error instanceof Error ? error.message : String(error),
        remedy: 'Give save-snapshot a path in a folder that is there and may be written to.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
/** The text of a snapshot, in pieces. */
function* linesOf(inventory) {
    let first = true;
    for (const [name, value] of Object.entries(inventory)) {
        yield `${first ? '{' : ','}\n${JSON.stringify(name)}: `;
        first = false;
        if (!Array.isArray(value) || value.length === 0) {
            yield JSON.stringify(value);
            continue;
        }
        for (const [index, item] of value.entries())
            yield `${index === 0 ? '[' : ','}\n${JSON.stringify(item)}`;
        yield '\n]';
    }
    yield '\n}\n';
}
/** Reads a snapshot back, checked against its schema. Throws a `Failure` (exit code 2) that says what is wrong where. */
async function readSnapshot(file) {
    const value = await readJson(file);
    const version = typeof value === 'object' && value !== null ? Reflect.get(value, 'schemaVersion') : undefined;
    if (version !== undefined && version !== '1') {
        const shown = JSON.stringify(version).slice(0, 40);
        throw invalid('snapshot-version', file, `its schemaVersion is ${shown}, and this version reads "1"`);
    }
    // By its default: of a CommonJS module that is a function, a bundle gives no other names.
    const { default: ajv2020 } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    // One check per definition, and not one for each place that refers to it: that takes a third of the time to make.
    const ajv = new ajv2020.Ajv2020({ discriminator: true, strictRequired: false, inlineRefs: false });
    const check = ajv.compile(inventorySchema);
    if (!check(value))
        throw invalid('snapshot-invalid', file, snapshot_describe(check.errors?.[0]));
    return value;
}
async function readJson(file) {
    const handle = await openBounded(file);
    try {
        return (await readByLine(handle)) ?? JSON.parse(await handle.readFile('utf8'));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // The parser's own words quote the text, which may be any file at all.
        throw invalid('snapshot-not-json', file, 'it is no JSON');
    }
    finally {
        await handle.close();
    }
}
async function openBounded(file) {
    let handle;
    try {
        handle = await (0,promises_.open)(file);
    }
    catch (error) {
        throw invalid('snapshot-not-found', file, error instanceof Error ? error.message : 'it cannot be opened');
    }
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw invalid('snapshot-not-found', file, 'it is not a file');
        if (stat.size > LONGEST_SNAPSHOT) {
            throw invalid('snapshot-too-large', file, `it is longer than ${LONGEST_SNAPSHOT / 1024 / 1024} MiB`);
        }
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function snapshot_describe(error) {
    if (error === undefined)
        return 'it does not fit the schema';
    const path = `$${error.instancePath.replaceAll('/', '.')}`.slice(0, 300);
    const allowed = error.params['allowedValues'] ?? error.params['allowedValue'];
    const extra = error.params['additionalProperty'];
    const detail = allowed !== undefined
        ? `: ${JSON.stringify(allowed)}`
        : typeof extra === 'string'
            ? `: ${JSON.stringify(extra.slice(0, 100))}`
            : '';
    return `${path} ${error.message ?? 'is not valid'}${detail}`;
}
function invalid(code, file, cause) {
    return new src_failure/* Failure */.H({
        code,
        message: `The snapshot ${file} cannot be used.`,
        cause,
        remedy: 'Use a file that save-snapshot wrote, unchanged; schemas/inventory.schema.json describes its form.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

// EXTERNAL MODULE: ./build/dist/src/findings/groupBy.js
var findings_groupBy = __webpack_require__(46849);
// EXTERNAL MODULE: ./build/dist/src/http/product.js
var product = __webpack_require__(72878);
// EXTERNAL MODULE: ./build/dist/src/http/route.js
var route = __webpack_require__(63020);
// EXTERNAL MODULE: ./build/dist/src/identity/clouds.js
var clouds = __webpack_require__(66637);
// EXTERNAL MODULE: ./build/dist/src/identity/login.js
var identity_login = __webpack_require__(62218);
// EXTERNAL MODULE: ./build/dist/src/policy/dials.js
var dials = __webpack_require__(77504);
;// CONCATENATED MODULE: ./build/dist/src/policy/policy.js
/** "file:line:column", as editors and terminals know it. */
function sayPlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/dist/src/policy/policyKeys.js
var policyKeys = __webpack_require__(23737);
;// CONCATENATED MODULE: ./build/dist/src/policy/effectivePolicy.js




const DAY = 86_400_000;
const NO_INPUTS = new Map();
/**
 * Built-in defaults, then files in their order, then inputs: the later wins. A floor (`enforce`) binds its own file, all
 * others but those that its file builds on, and the inputs: what of them is looser is a problem. What is looser among
 * defaults and the files that it builds on is tightened up to it. `now` in milliseconds since 1970.
 */
function combinePolicies(layers, now, inputs = NO_INPUTS) {
    const values = new Map(policyKeys/* PRESETS */.fG);
    for (const { file } of layers)
        for (const [key, { value }] of file.said)
            values.set(key, value);
    for (const [key, { value }] of inputs)
        values.set(key, value);
    const least = new Map();
    for (const { file } of layers) {
        for (const [key, { value: bound }] of file.floor.bounds) {
            const present = values.get(key);
            if (present !== undefined)
                values.set(key, (0,dials/* tighten */.kL)((0,policyKeys/* dialOf */.q7)(key), present, bound));
            if (key.endsWith('.severity')) {
                const rule = key.slice(0, -'.severity'.length);
                least.set(rule, (0,dials/* tighten */.kL)((0,policyKeys/* dialOf */.q7)(key), least.get(rule) ?? 'info', bound));
            }
        }
    }
    const days = numberOf(values, 'max-exemption-days');
    const problems = [
        ...layers.flatMap((layer) => breaches(layer, layers, inputs)),
        ...layers.flatMap((layer) => lateExemptions(layer, days, now)),
        ...contradictions(values, layers),
    ];
    if (problems.length > 0)
        return { ok: false, problems: [...new Set(problems)] };
    return { ok: true, policy: settle(layers, values, least) };
}
/** The policy of a run without any file. */
function builtInPolicy(inputs = NO_INPUTS) {
    const combined = combinePolicies([], 0, inputs);
    if (!combined.ok)
        throw new Error(combined.problems.join('\n'));
    return combined.policy;
}
/** What is looser than the floor of this one layer. */
function breaches({ file, builtOn }, layers, inputs) {
    const { bounds, closed, unexemptible } = file.floor;
    const problems = [];
    const others = layers.map((layer) => layer.file).filter((other) => !builtOn.has(other));
    for (const [key, { value: bound, place }] of bounds) {
        const dial = (0,policyKeys/* dialOf */.q7)(key);
        const complain = (where, value) => {
            if (!(0,dials/* isLooser */.NM)(dial, value, bound))
                return;
            problems.push(`${where}: ${key}: ${(0,dials/* sayValue */.Xt)(value)} is looser than what ${sayPlace(place)} enforces: ${(0,dials/* sayBound */.w7)(dial, bound)}`);
        };
        for (const { said } of others) {
            const one = said.get(key);
            if (one !== undefined)
                complain(sayPlace(one.place), one.value);
        }
        const input = inputs.get(key);
        if (input !== undefined)
            complain(input.name, input.value);
    }
    for (const [list, place] of closed) {
        for (const other of others) {
            if (other === file)
                continue;
            for (const entry of entriesOf(other, list)) {
                problems.push(`${sayPlace(entry.place)}: ${list}: nothing may be added, as ${sayPlace(place)} enforces`);
            }
        }
    }
    for (const [rule, place] of unexemptible) {
        for (const { ruleIds, place: entry } of layers.flatMap((layer) => layer.file.exemptions)) {
            if (!ruleIds.includes(rule))
                continue;
            problems.push(`${sayPlace(entry)}: ${rule} may not be exempted, as ${sayPlace(place)} enforces`);
        }
    }
    return problems;
}
/** What a file adds to something that can be closed. A rule that weighs high for once and all is no way out. */
function entriesOf(file, list) {
    if (list === 'exemptions')
        return file.exemptions;
    if (list === 'severities') {
        return [...file.said]
            .filter(([key, { value }]) => key.endsWith('.severity') && value !== 'high')
            .map(([, { place }]) => ({ place }));
    }
    return file.allowed.filter((entry) => entry.list === list);
}
/** Exemptions that end later than is allowed; the limit that holds in the end holds for all files. */
function lateExemptions({ file }, days, now) {
    const last = lastDay(days, now);
    return file.exemptions
        .filter(({ expiresOn }) => expiresOn > last)
        .map(({ place, expiresOn }) => `${sayPlace(place)}: exemptions: expires on ${expiresOn}, and max-exemption-days is ${days}: write ${last} or earlier`);
}
/** The latest `expires-on` that is allowed. */
function lastDay(days, now) {
    return new Date(now + days * DAY).toISOString().slice(0, 10);
}
/** Values that are fine by themselves and not together. */
function contradictions(values, layers) {
    const [min, max] = [numberOf(values, 'AML309.min-owners'), numberOf(values, 'AML309.max-owners')];
    if (min <= max)
        return [];
    const where = layers
        .flatMap(({ file }) => [file.said, file.floor.bounds])
        .flatMap((said) => ['AML309.min-owners', 'AML309.max-owners'].flatMap((key) => said.get(key) ?? []))
        .at(-1);
    return [
        `${where === undefined ? '' : `${sayPlace(where.place)}: `}AML309: min-owners ${min} is more than max-owners ${max}`,
    ];
}
function settle(layers, values, least) {
    const text = (key) => String(values.get(key));
    const files = layers.map(({ file }) => file);
    const allowed = files.flatMap((file) => file.allowed);
    const listed = (list) => allowed.filter((entry) => entry.list === list).map(({ value }) => value);
    const severities = new Map();
    for (const [rule, atLeast] of least)
        severities.set(rule, { atLeast });
    for (const [key, value] of values) {
        if (!key.endsWith('.severity'))
            continue;
        const rule = key.slice(0, -'.severity'.length);
        severities.set(rule, { ...severities.get(rule), set: String(value) });
    }
    return {
        settings: {
            profile: text('profile'),
            maxKeyAgeDays: numberOf(values, 'AML007.max-key-age-days'),
            maxScope: text('AML301.max-scope'),
            owners: { min: numberOf(values, 'AML309.min-owners'), max: numberOf(values, 'AML309.max-owners') },
            maxStandingDays: numberOf(values, 'AML310.max-standing-days'),
            endpointsPerIdentity: numberOf(values, 'AML203.endpoints-per-identity'),
            allowedRegistries: (0,dials/* listOf */.c3)(values.get('AML702.allowed-registries') ?? []),
            allowedPrincipals: listed('allowed-principals'),
            allowedScopes: listed('allowed-scopes'),
            allowedPublicEndpoints: listed('allowed-public-endpoints'),
            allowedIssuers: listed('allowed-issuers'),
            maxIdleDeploymentDays: numberOf(values, 'AML704.max-idle-deployment-days'),
        },
        gate: {
            failOn: text('fail-on'),
            failOnIncomplete: values.get('fail-on-incomplete') === true,
            personas: (0,dials/* listOf */.c3)(values.get('personas') ?? []),
            require: (0,dials/* listOf */.c3)(values.get('require') ?? []),
        },
        severities,
        newRules: text('new-rules') === 'enforce' ? 'enforce' : 'notice',
        exemptions: files.flatMap((file) => file.exemptions),
        maxExemptionDays: numberOf(values, 'max-exemption-days'),
        exemptionsInChanges: values.get('exemptions-in-changes') === true,
        inlineExemptions: values.get('inline-exemptions') === true && !files.some((file) => file.floor.closed.has('exemptions')),
        unexemptible: new Set(files.flatMap((file) => [...file.floor.unexemptible.keys()])),
        closed: new Set(files.flatMap((file) => [...file.floor.closed.keys()])),
        allowed,
        files: files.map((file) => file.name),
    };
}
function numberOf(values, key) {
    return Number(values.get(key));
}
/** The severity of a finding, or of a rule, once the policy has spoken. */
function severityUnder(own, { set, atLeast }) {
    if (set !== undefined && set !== 'off')
        return set;
    if (atLeast === undefined)
        return own;
    return finding/* SEVERITIES */.o.indexOf(own) <= finding/* SEVERITIES */.o.indexOf(atLeast) ? own : atLeast;
}

// EXTERNAL MODULE: ./build/dist/src/policy/gate.js
var policy_gate = __webpack_require__(62412);
;// CONCATENATED MODULE: ./build/dist/src/policy/exemption.js
/** Whether a policy may exempt a rule's findings: those in which the audit speaks about itself stay, but for AML902. */
function isExemptible(ruleId) {
    return !ruleId.startsWith('AML9') || ruleId === 'AML902';
}

// EXTERNAL MODULE: ./build/dist/src/policy/expiry.js
var expiry = __webpack_require__(35288);
;// CONCATENATED MODULE: ./build/dist/src/policy/inlineExemptions.js





const MOST = 5_000;
const LONGEST_REASON = 1_000;
const LONGEST_OWNER = 200;
const KEYS = ['reason', 'owner', 'expires-on'];
const RULES = /^\[([^\]]*)\]/;
/** `key=word`, `key="words"`: in quotes a backslash stands before a quote, or before another backslash. */
const SETTING = /^\s+([A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/;
const IDS = new Map(allRules/* ALL_RULES */.U.flatMap(({ id, name }) => [
    [id, id],
    [name, id],
]));
/**
 * What comments of files exempt, as `aml: exempt[AML001] reason="…" owner=… expires-on=2027-01-31`; nothing where the
 * policy lets none count. All mistakes are said at once. `now` in milliseconds since 1970.
 */
function readInlineExemptions(comments, policy, now) {
    if (!policy.inlineExemptions)
        return { ok: true, exemptions: [] };
    const exemptions = [];
    const problems = [];
    for (const comment of comments.slice(0, MOST)) {
        const { kind: _, ...place } = comment.origin;
        const read = readWords(comment.text);
        const wrong = [...read.problems, ...forbidden(read, policy, now)];
        problems.push(...wrong.map((what) => `${sayOrigin(comment)}: ${what}`));
        exemptions.push({
            ruleIds: read.ruleIds,
            resource: place.file,
            reason: read.settings.get('reason') ?? '',
            owner: read.settings.get('owner') ?? '',
            expiresOn: read.settings.get('expires-on') ?? '',
            place,
            covers: comment.covers,
        });
    }
    const next = comments[MOST];
    if (next !== undefined) {
        problems.push(`${sayOrigin(next)}: there are more than ${MOST} exemptions in comments`);
    }
    return problems.length === 0 ? { ok: true, exemptions } : { ok: false, problems };
}
/** As one line: a file may have any name. */
function sayOrigin({ origin }) {
    const file = origin.file.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return sayPlace({ ...origin, file });
}
function readWords(text) {
    const problems = [];
    const settings = new Map();
    const list = RULES.exec(text);
    if (list === null) {
        return {
            ruleIds: [],
            settings,
            problems: ['write aml: exempt[AML001] reason="…" owner=… expires-on=2027-01-31'],
        };
    }
    const words = (list[1] ?? '').split(',').map((word) => word.trim());
    const ruleIds = [...new Set(words.flatMap((word) => IDS.get(word) ?? IDS.get(word.toUpperCase()) ?? []))];
    for (const word of words) {
        if (!IDS.has(word) && !IDS.has(word.toUpperCase()))
            problems.push(`there is no rule ${quote(word)}`);
    }
    let rest = text.slice(list[0].length);
    for (let found = SETTING.exec(rest); found !== null; found = SETTING.exec(rest)) {
        rest = rest.slice(found[0].length);
        const [, name = '', quoted, bare = ''] = found;
        const key = KEYS.find((one) => one === name.toLowerCase());
        if (key === undefined)
            problems.push(`${quote(name)} is not known here; there is ${KEYS.join(', ')}`);
        else if (settings.has(key))
            problems.push(`${key} stands there twice`);
        else
            settings.set(key, (quoted?.replaceAll(/\\(.)/gs, '$1') ?? bare).replaceAll(/\s+/g, ' ').trim());
    }
    if (rest.trim() !== '')
        problems.push(`${quote(rest.trim())} is not understood; values of several words stand in "…"`);
    for (const key of KEYS)
        if ((settings.get(key) ?? '') === '')
            problems.push(`${key} is missing`);
    return { ruleIds, settings, problems };
}
function* forbidden({ ruleIds, settings }, policy, now) {
    for (const id of ruleIds) {
        if (!isExemptible(id))
            yield `${id} is about the audit itself and cannot be exempted`;
        else if (policy.unexemptible.has(id))
            yield `${id} may not be exempted, as the policy enforces`;
    }
    const [reason = '', owner = ''] = [settings.get('reason'), settings.get('owner')];
    if (reason.length > LONGEST_REASON)
        yield `reason must have at most ${LONGEST_REASON} characters`;
    if (owner.length > LONGEST_OWNER)
        yield `owner must have at most ${LONGEST_OWNER} characters`;
    const day = settings.get('expires-on') ?? '';
    if (day === '')
        return;
    const last = lastDay(policy.maxExemptionDays, now);
    if (!(0,expiry/* isDay */.N)(day))
        yield `there is no day ${quote(day)}; write one such as 2027-01-31`;
    else if (day > last) {
        yield `it expires on ${day}, and max-exemption-days is ${policy.maxExemptionDays}: write ${last} or earlier`;
    }
}
/** Foreign words, short and in quotes. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

// EXTERNAL MODULE: ./build/dist/src/policy/policyReference.js
var policyReference = __webpack_require__(81908);
// EXTERNAL MODULE: ./build/dist/src/findings/lateProof.js
var lateProof = __webpack_require__(98173);
;// CONCATENATED MODULE: ./build/dist/src/policy/newRules.js
/**
 * Whether a rule is new to people who pin a major version: it came in a minor or patch version of the running major
 * version. Before 1.0.0 nothing is pinned, and every rule counts.
 */
function isNewRule(since, version) {
    const [sinceMajor, sinceMinor, sincePatch] = parts(since);
    const [major] = parts(version);
    return major >= 1 && sinceMajor === major && (sinceMinor > 0 || sincePatch > 0);
}
/** For the end of a message: "new in 1.3, counts from 2.0". */
function sayNew(since) {
    const [major, minor] = parts(since);
    return `new in ${major}.${minor}, counts from ${major + 1}.0`;
}
function parts(version) {
    const [major = 0, minor = 0, patch = 0] = (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
    return [major, minor, patch];
}

;// CONCATENATED MODULE: ./build/dist/src/policy/rulesInForce.js



/** The rules that are asked, with their severities after the policy. */
function rulesInForce(rules, policy, version) {
    return rules
        .filter(({ id }) => policy.severities.get(id)?.set !== 'off')
        .map((rule) => {
        const severity = severityOf(rule, rule.severity, policy, version);
        return severity === rule.severity ? rule : { ...rule, severity };
    });
}
/**
 * Findings with their severities after the policy: one that it sets replaces each finding's own, also where something
 * makes it weigh more or less; a floor lifts what is below it. Of rules that are new to this major version findings
 * only inform, unless the policy names the rule's severity or takes new rules as they are.
 */
function weighFindings(findings, rules, policy, version) {
    // Asked once per rule: there are few of them, and many findings, of which hardly any is changed.
    const changing = new Map(rules
        .map((rule) => ({ rule, isNotice: isOnNotice(rule, policy, version) }))
        .filter(({ rule, isNotice }) => isNotice || policy.severities.has(rule.id))
        .map((entry) => [entry.rule.id, entry]));
    if (changing.size === 0)
        return findings;
    return findings.map((finding) => {
        const entry = changing.get(finding.ruleId);
        if (entry === undefined)
            return finding;
        const { rule, isNotice } = entry;
        const severity = severityOf(rule, finding.severity, policy, version);
        return severity === finding.severity && !isNotice
            ? finding
            : copy(finding, severity, isNotice ? `${finding.message} (${sayNew(rule.since)})` : finding.message);
    });
}
/** True: the rule is too new to count for those who pin a major version. */
function isOnNotice({ id, since }, { severities, newRules }, version) {
    return newRules === 'notice' && !severities.has(id) && isNewRule(since, version);
}
function severityOf(rule, own, policy, version) {
    if (isOnNotice(rule, policy, version))
        return 'info';
    return severityUnder(own, policy.severities.get(rule.id) ?? {});
}
/** Evidence stays as late as it was. */
function copy(finding, severity, message) {
    const { ruleId, result, reason, confidence, persona, resource, location, route, identity } = finding;
    return (0,lateProof/* proveLater */.h)({
        ruleId,
        result,
        ...(reason === undefined ? {} : { reason }),
        severity,
        confidence,
        persona,
        resource,
        ...(location === undefined ? {} : { location }),
        ...(route === undefined ? {} : { route }),
        message,
        identity,
    }, finding);
}

// EXTERNAL MODULE: ./build/dist/src/findings/fingerprint.js
var findings_fingerprint = __webpack_require__(74459);
;// CONCATENATED MODULE: ./build/dist/src/policy/resourcePattern.js
/** The longest ARM ids have some 1,000 characters. */
const resourcePattern_LONGEST = 2_000;
const MOST_PARTS = 100;
/** Reads a pattern; the problem says what to write instead, and nothing of the pattern. */
function parseResourcePattern(text) {
    const refuse = (problem) => ({ ok: false, problem });
    if (text.trim() === '')
        return refuse('it is empty; write a name, an ARM id or a path');
    if (text !== text.trim())
        return refuse('it begins or ends with a blank');
    if (text.length > resourcePattern_LONGEST)
        return refuse(`it is longer than ${resourcePattern_LONGEST} characters`);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        return refuse('it holds a control character');
    if (text === '/')
        return { ok: true, value: { kind: 'arm-id', text, parts: [], folded: [] } };
    const rooted = text.startsWith('/');
    const parts = (rooted ? text.slice(1).replace(/\/$/, '') : text).split('/');
    if (parts.length > MOST_PARTS)
        return refuse(`it has more than ${MOST_PARTS} parts`);
    if (parts.at(-1) === '')
        return refuse('it ends with a slash; write /** for everything below a folder');
    if (parts.includes(''))
        return refuse('it has two slashes in a row');
    if (parts.some((part) => part === '.' || part === '..')) {
        return refuse('it has a part that is . or ..; write the path from the root of the repository');
    }
    if (parts.some((part) => part.includes('**') && part !== '**')) {
        return refuse('** stands between slashes, by itself; within a part write *');
    }
    return { ok: true, value: { kind: kindOf(rooted, parts), text, parts, folded: parts.map(foldCase) } };
}
function kindOf(rooted, [first, ...others]) {
    if (rooted)
        return 'arm-id';
    if (others.length === 0)
        return 'name';
    return first === '*' || first === '**' ? 'end' : 'path';
}
const resourcePattern_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What patterns are held against. */
function subjectOf({ resource: { id, name }, location, }) {
    const file = location === undefined ? {} : { file: location.file.split('/') };
    if (id.startsWith('/')) {
        const azure = partsOf(foldCase(id));
        return { azure, name: azure.at(-1) ?? '', isDeclaration: false, ...file };
    }
    return resourcePattern_GUID.test(id)
        ? { name: foldCase(id), isDeclaration: false, ...file }
        : { name, isDeclaration: true, ...file };
}
/** Whether a pattern names what a finding is about. */
function matches({ kind, parts, folded }, { azure, name, isDeclaration, file }) {
    if (kind === 'name') {
        const pattern = (isDeclaration ? parts : folded)[0] ?? '';
        return matchesText(pattern === '**' ? '*' : pattern, name);
    }
    if (azure !== undefined && kind !== 'path') {
        // Of an end, as many parts as it has; with ** any number, which a ** in front says as well.
        const isShort = kind === 'end' && !folded.includes('**');
        if (matchesParts(folded, isShort ? azure.slice(-folded.length) : azure, kind === 'end' && !isShort)) {
            return true;
        }
    }
    return file !== undefined && kind !== 'arm-id' && matchesParts(parts, file, false);
}
/** The pattern of one file of the repository, whatever its name holds. */
function filePattern(path) {
    const parts = path.split('/');
    return { ok: true, value: { kind: 'path', text: path, parts, folded: parts.map(foldCase) } };
}
/** The pattern of one ARM id, and of what else is named by its id; about where they lie, and nothing else. */
function exactPattern(id) {
    const parts = id.startsWith('/') ? partsOf(id) : [id];
    const kind = id.startsWith('/') ? 'arm-id' : /[/#]/.test(id) ? 'path' : 'name';
    return { kind, text: id, parts, folded: parts.map(foldCase) };
}
/** Of an ARM id; the root, `/`, has none. */
function partsOf(id) {
    return id.split('/').filter((part) => part !== '');
}
/** `**` at the end takes one part at least; `anywhere`: as if there were one more in front. */
function matchesParts(pattern, parts, anywhere) {
    // Ids differ in their last part more often than in any other.
    const last = pattern.at(-1) ?? '';
    if (last !== '**' && !matchesText(last, parts.at(-1) ?? ''))
        return false;
    if (!anywhere && !pattern.includes('**')) {
        return pattern.length === parts.length && pattern.every((one, at) => matchesText(one, parts[at] ?? ''));
    }
    const front = anywhere ? ['**', ...pattern] : pattern;
    const wanted = front.at(-1) === '**' ? [...front.slice(0, -1), '*', '**'] : front;
    return matchesStars(wanted.length, parts.length, (at) => wanted[at] === '**', (at, index) => matchesText(wanted[at] ?? '', parts[index] ?? ''));
}
function matchesText(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    return matchesStars(pattern.length, text.length, (at) => pattern[at] === '*', (at, index) => pattern[at] === text[index]);
}
/**
 * Matches item by item; a star takes any number of them. When a later item does not fit, only the last star need take
 * one more, so there is no pattern that takes long.
 */
function matchesStars(length, items, isStar, fits) {
    let at = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items;) {
        if (at < length && isStar(at)) {
            lastStar = at;
            taken = index;
            at += 1;
        }
        else if (at < length && fits(at, index)) {
            at += 1;
            index += 1;
        }
        else if (lastStar >= 0) {
            taken += 1;
            index = taken;
            at = lastStar + 1;
        }
        else
            return false;
    }
    while (at < length && isStar(at))
        at += 1;
    return at === length;
}
/**
 * Azure does not tell letters by their case. What only becomes the other letter on the way down, as the Kelvin sign
 * becomes a k, is another letter to it.
 */
function foldCase(text) {
    return text.replaceAll(/\p{Lu}/gu, (letter) => {
        const lower = letter.toLowerCase();
        return lower.toUpperCase() === letter ? lower : letter;
    });
}

;// CONCATENATED MODULE: ./build/dist/src/policy/vouching.js

/**
 * Answers whether a run that did not find something may say that it is not there: `(ruleIds, pattern)`. It may not when
 * the run was cut short, when no scope of it holds all that the pattern can be about, when something that these rules
 * read was refused there, or when one of them could not decide about anything at all. Unknown is not gone.
 */
function createVouching(run) {
    const needs = new Map(run.rules.map((rule) => [rule.id, rule.needs]));
    const undecided = new Set(run.findings.filter(({ result }) => result === 'unknown').map(({ ruleId }) => ruleId));
    return (ruleIds, pattern) => {
        if (run.interrupted || ruleIds.length === 0)
            return false;
        const scopes = scopesOf(pattern, run);
        return (scopes.length > 0 &&
            ruleIds.every((ruleId) => {
                const parts = needs.get(ruleId);
                return (parts !== undefined && !undecided.has(ruleId) && scopes.every((scope) => wasLookedAt(scope, parts)));
            }));
    };
}
/** The scopes in which everything lies that a pattern can name; none where that may lie outside of the run. */
function scopesOf({ kind, parts }, run) {
    if (kind === 'path')
        return run.coverage.filter(({ scope }) => !isArmId(scope));
    // Names and ends of ids are about whatever a run looks at.
    if (kind !== 'arm-id')
        return run.coverage;
    const wild = parts.findIndex((part) => part.includes('*'));
    const fixed = `/${(wild === -1 ? parts : parts.slice(0, wild)).join('/')}`;
    return run.coverage.filter(({ scope }) => run.isWithin(fixed, scope));
}
/** A path may begin with a slash as well. */
function isArmId(scope) {
    return /^\/(?:$|subscriptions\/|providers\/)/i.test(scope);
}
function wasLookedAt({ state, nothing, gaps }, parts) {
    return (state !== 'unreadable' &&
        nothing !== 'not-found' &&
        !gaps.some((gap) => parts.includes(gap.part) && (0,inventory_inventory/* hidesSomething */.OT)(gap)));
}

;// CONCATENATED MODULE: ./build/dist/src/policy/baseline.js





/** Only what was looked at and found wrong is ever known, and nothing that the audit says about itself. */
function isKnowable({ finding }) {
    return finding.result === 'fail' && isExemptible(finding.ruleId);
}
/**
 * Takes what a baseline knows out of the count. What is exempted stays exempted. Of more findings of one fingerprint
 * than the baseline counts, the least severe are the known ones; the surplus is open. Pure; the order of neither matters.
 */
function applyBaseline(judged, { entries }, run) {
    const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const groups = groupByFingerprint(judged.filter(isKnowable));
    const baselined = new Set();
    for (const [fingerprint, group] of groups) {
        const entry = known.get(fingerprint);
        const open = group.filter(
        // An entry that names another rule than it is about would get past whoever looks for rules in a baseline.
        ({ status, finding }) => status === 'open' && finding.ruleId === entry?.ruleId);
        for (const one of open.sort(compareMildest).slice(0, entry?.count ?? 0))
            baselined.add(one);
    }
    const mayVouch = createVouching(run);
    const stale = entries.filter(({ ruleId, resource, fingerprint, count }) => (groups.get(fingerprint)?.length ?? 0) < count && mayVouch([ruleId], exactPattern(resource)));
    return {
        findings: judged.map((one) => (baselined.has(one) ? { ...one, status: 'baselined' } : one)),
        stale: stale.length,
        entries: entries.length,
    };
}
/** Every failure that is not exempted: one that is comes back when its exemption ends. */
function makeBaseline(judged, rules) {
    const names = new Map(rules.map(({ id, name }) => [id, name]));
    const groups = groupByFingerprint(judged.filter((one) => isKnowable(one) && one.status !== 'exempted'));
    const entries = [...groups].flatMap(([fingerprint, group]) => {
        // Of an id in two spellings always the same one.
        const [first] = group.toSorted((one, other) => compareTexts(one.finding.resource.id, other.finding.resource.id));
        if (first === undefined)
            return [];
        const { ruleId, resource } = first.finding;
        const ruleName = names.get(ruleId) ?? ruleId.toLowerCase();
        return [{ ruleId, ruleName, resource: resource.id, fingerprint, count: group.length }];
    });
    return { entries: entries.sort(compareEntries) };
}
function groupByFingerprint(judged) {
    const groups = new Map();
    for (const one of judged) {
        const fingerprint = (0,findings_fingerprint/* fingerprintOf */.a)(one.finding);
        const group = groups.get(fingerprint);
        if (group === undefined)
            groups.set(fingerprint, [one]);
        else
            group.push(one);
    }
    return groups;
}
function compareMildest({ finding: one }, { finding: other }) {
    const severity = finding/* SEVERITIES */.o.indexOf(other.severity) - finding/* SEVERITIES */.o.indexOf(one.severity);
    return severity === 0 ? compareTexts(textOf(one), textOf(other)) : severity;
}
function textOf({ message, location }) {
    return JSON.stringify([message, location?.file, location?.line, location?.column]);
}
function compareEntries(one, other) {
    return (compareTexts(one.ruleId, other.ruleId) ||
        compareTexts(one.resource.toLowerCase(), other.resource.toLowerCase()) ||
        compareTexts(one.fingerprint, other.fingerprint));
}
/** By code units: the same on every machine. */
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./build/dist/src/rules/aml903-exemption-expired.js
var aml903_exemption_expired = __webpack_require__(36580);
// EXTERNAL MODULE: ./build/dist/src/rules/aml904-exemption-unused.js
var aml904_exemption_unused = __webpack_require__(69328);
;// CONCATENATED MODULE: ./build/dist/src/policy/exempting.js







/**
 * Takes what a policy exempts out of the count; nothing is dropped. Failures and what could not be decided can both be
 * exempted; what could not be looked at stays in the coverage all the same. Of several entries that hold, the one that
 * holds longest counts. An entry whose last day is over exempts nothing and is said as AML903; one that covers nothing,
 * as AML904. Pure, and the same whatever the order of findings and entries: `now` in milliseconds since 1970.
 */
function applyExemptions(exemptions, run, now) {
    const entries = exemptions.flatMap((exemption) => {
        const isInline = exemption.covers !== undefined;
        const parsed = isInline ? filePattern(exemption.place.file) : parseResourcePattern(exemption.resource);
        // The parser of policies has refused such a pattern; it matches nothing.
        if (!parsed.ok)
            return [];
        const holds = (0,expiry/* holdsOn */.gD)(exemption.expiresOn, now);
        return [{ exemption, pattern: parsed.value, holds, matched: 0, open: 0 }];
    });
    const byRule = groupByRule(entries);
    const findings = run.findings.map((finding) => exempt(finding, byRule.get(finding.ruleId) ?? []));
    const said = sayEntries(entries, run).map((finding) => ({ finding, status: 'open' }));
    const ending = entries
        .filter(({ holds, matched }) => holds && matched > 0)
        .map(({ exemption }) => ({ exemption, days: (0,expiry/* daysUntil */.AQ)(exemption.expiresOn, now) }))
        .filter(({ days }) => days <= expiry/* SOON_DAYS */._A)
        .sort((one, other) => one.days - other.days || exempting_compareEntries(one, other));
    return { findings: said.length === 0 ? findings : [...findings, ...said], ending };
}
/** Those that hold longest first. */
function groupByRule(entries) {
    const groups = new Map();
    for (const entry of entries.toSorted(exempting_compareEntries)) {
        for (const ruleId of new Set(entry.exemption.ruleIds)) {
            if (!isExemptible(ruleId))
                continue;
            const group = groups.get(ruleId);
            if (group === undefined)
                groups.set(ruleId, [entry]);
            else
                group.push(entry);
        }
    }
    return groups;
}
/** By what entries say, so that their order in the file decides nothing. */
function exempting_compareEntries({ exemption: one }, { exemption: other }) {
    const [left, right] = [one, other].map(({ owner, reason, resource, ruleIds, place }) => JSON.stringify([owner, reason, resource, ruleIds, place]));
    if (one.expiresOn !== other.expiresOn)
        return one.expiresOn > other.expiresOn ? -1 : 1;
    return left < right ? -1 : left > right ? 1 : 0;
}
function exempt(finding, entries) {
    if (entries.length === 0)
        return { finding, status: 'open' };
    const subject = subjectOf(finding);
    const matching = entries.filter(({ exemption, pattern }) => exemption.covers === undefined ? matches(pattern, subject) : coversPlace(exemption, finding));
    for (const entry of matching)
        entry.matched += 1;
    const holding = matching.find(({ holds }) => holds);
    if (holding === undefined) {
        for (const entry of matching)
            entry.open += 1;
        return { finding, status: 'open' };
    }
    const { reason, owner, expiresOn } = holding.exemption;
    return { finding, status: 'exempted', exemption: { reason, owner, expiresOn } };
}
/** A comment is about what begins on its lines. */
function coversPlace({ place, covers = [] }, { location }) {
    return (location !== undefined &&
        location.file === place.file &&
        covers.some(([first, last]) => first <= location.line && location.line <= last));
}
/** AML903 and AML904, with the severities that the policy gives them; none where it turned them off. */
function sayEntries(entries, run) {
    const mayVouch = createVouching(run);
    const verdicts = entries.flatMap(({ exemption, pattern, holds, matched, open }) => {
        if (matched > 0)
            return holds ? [] : [(0,aml903_exemption_expired/* exemptionExpired */.R)(exemption, open)];
        return mayVouch(exemption.ruleIds, pattern) ? [(0,aml904_exemption_unused/* exemptionUnused */.t)(exemption, !holds)] : [];
    });
    const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
    return verdicts.flatMap((verdict) => {
        const rule = verdict.result === 'finding' ? rules.get(verdict.finding.ruleId) : undefined;
        if (verdict.result !== 'finding' || rule === undefined)
            return [];
        const { location, ...finding } = verdict.finding;
        // A line of another repository's file is no place in this one.
        const here = location === undefined || (0,policyReference/* isRemoteName */.wB)(location.file) ? {} : { location };
        return [{ ...finding, ...here, severity: rule.severity, persona: rule.persona }];
    });
}

;// CONCATENATED MODULE: ./build/dist/src/policy/suppressing.js


/** Every finding with its status, whatever a team decided: exempted goes before baselined. `now` as in `applyExemptions`. */
function suppress({ exemptions, baseline }, run, now) {
    const { findings, ending } = applyExemptions(exemptions, run, now);
    if (baseline === undefined)
        return { findings, notes: { ending } };
    const { findings: all, entries, stale } = applyBaseline(findings, baseline, run);
    return { findings: all, notes: { ending, baseline: { entries, stale } } };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/scopes.js
var scopes = __webpack_require__(85704);
// EXTERNAL MODULE: ./build/dist/src/rbac/declaredOnto.js
var declaredOnto = __webpack_require__(59843);
// EXTERNAL MODULE: ./build/dist/src/rbac/builtInRoles.js + 1 modules
var builtInRoles = __webpack_require__(28652);
// EXTERNAL MODULE: ./build/dist/src/rbac/chain.js
var chain = __webpack_require__(67368);
;// CONCATENATED MODULE: ./build/dist/src/rbac/decision.js


/**
 * Yes, no, or unknown with what could not be looked at. A deny assignment stands above every role.
 * @see https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource
 */
function decideAccess(grounds, question) {
    const { inventory, membership, denials } = grounds;
    const { principalId, operation, scope, plane } = question;
    const above = (0,scopes/* scopesAbove */.JO)(scope, inventory.managementGroups);
    const reached = new Set(above);
    const held = [principalId, ...membership.groupsOf(principalId)].flatMap((id) => (grounds.byPrincipalId.get(id) ?? []).map((grant) => ({
        grant,
        through: id === principalId ? [] : membership.pathFrom(id, principalId),
    })));
    const chains = held
        .filter(({ grant }) => reached.has(grant.scopeKey))
        .map(({ grant, through }) => grounds.chainOf(grant, operation, plane, through))
        .filter((chain) => chain !== undefined)
        .sort(chain/* compareChains */.g);
    const counting = chains.filter(({ eligible }) => !eligible);
    const denial = denials.of(principalId, denials.matching(operation, plane, above));
    if (denial?.certain === true) {
        return { answer: 'no', chains, why: `the deny assignment ${denial.deny.id} takes it away` };
    }
    const best = counting[0];
    if (best !== undefined) {
        if (denial !== undefined) {
            const why = `${decision_describe(best, inventory)}, but the deny assignment ${denial.deny.id} may take it away`;
            return { answer: 'unknown', chains, why };
        }
        const doubt = unreadDenials(inventory, above);
        return doubt === undefined
            ? { answer: 'yes', chains, why: decision_describe(best, inventory) }
            : { answer: 'yes', chains, why: `${decision_describe(best, inventory)}; ${doubt}`, doubt };
    }
    const doubt = doubtAbout(grounds, question, held.map(({ grant }) => grant));
    if (doubt !== undefined)
        return { answer: 'unknown', chains, why: doubt };
    return {
        answer: 'no',
        chains,
        why: chains.length > 0
            ? 'it may activate a role that grants it, and has not'
            : 'no role that it holds grants it',
    };
}
const UNREAD = new WeakMap();
/**
 * Deny assignments are few, made by Azure alone and never by hand: one that nobody could read makes a "yes" less certain,
 * and no "unknown" of it. `above`: keys of the scope in question and of all above it.
 * @see https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
function unreadDenials(inventory, above) {
    let unread = UNREAD.get(inventory);
    if (unread === undefined) {
        const at = new Map();
        const below = new Map();
        for (const { part, scope } of inventory.scopes.flatMap(({ gaps }) => gaps)) {
            if (part !== 'deny-assignments')
                continue;
            at.set((0,scopes/* scopeKey */.OD)(scope), scope);
            for (const key of (0,scopes/* scopesAbove */.JO)(scope, inventory.managementGroups))
                below.set(key, scope);
        }
        unread = { at, below };
        UNREAD.set(inventory, unread);
    }
    if (unread.at.size === 0)
        return undefined;
    const { at } = unread;
    const scope = unread.below.get(above[0] ?? '') ?? above.map((key) => at.get(key)).find((one) => one !== undefined);
    return scope === undefined
        ? undefined
        : `deny assignments at ${scope} could not be read, and one of them may take it away`;
}
function decision_describe(chain, inventory) {
    const through = chain.through.map((id) => decision_nameOf(id, inventory));
    const group = through.length === 0 ? '' : ` as a member of ${through.join(', then ')}`;
    const limit = chain.conditionLimits ? ', within a condition' : '';
    return `${chain.role.roleName} at ${chain.scope === '' ? '/' : chain.scope}${group} grants ${chain.pattern}${limit}`;
}
const NAMES = new WeakMap();
/** The name of a group, as far as somebody told it; else its id. */
function decision_nameOf(id, inventory) {
    let names = NAMES.get(inventory);
    if (names === undefined) {
        const named = inventory.principals.flatMap(({ id: one, type, displayName }) => type === 'Group' && displayName.state === 'known'
            ? [[one.toLowerCase(), displayName.value]]
            : []);
        names = new Map(named);
        NAMES.set(inventory, names);
    }
    return names.get(id) || id;
}
/** What could still make a "no" a "yes". */
function doubtAbout(grounds, question, held) {
    const { inventory, membership } = grounds;
    const { operation, scope, plane } = question;
    const { managementGroups } = inventory;
    const counting = held.filter(({ eligible }) => !eligible);
    const nameless = counting.find((grant) => !grounds.isKnownRole(grant.roleId) && (0,scopes/* covers */.hU)(grant.scope, scope, managementGroups));
    if (nameless !== undefined) {
        return `the definition of the role ${nameless.roleId}, which it holds at ${nameless.scope}, could not be read`;
    }
    if (!(0,scopes/* knowsAncestry */.QO)(scope, managementGroups)) {
        const inherited = counting.find((grant) => (0,scopes/* scopeClass */.jf)(grant.scope) === 'management-group' &&
            (!grounds.isKnownRole(grant.roleId) || grounds.chainOf(grant, operation, plane, []) !== undefined));
        if (inherited !== undefined) {
            return `whether ${inherited.scope} is above the subscription could not be read`;
        }
    }
    const closed = grounds
        .holders(operation, scope, plane)
        .find((holder) => holder.principalType === 'Group' &&
        membership.members(holder.principalId).state === 'unknown' &&
        holder.chains.some(({ eligible }) => !eligible));
    if (closed !== undefined)
        return `the members of the group ${closed.principalId} could not be read`;
    const gap = inventory.scopes
        .flatMap(({ gaps }) => gaps)
        .find((one) => one.part === 'role-assignments' && (0,scopes/* covers */.hU)(one.scope, scope, managementGroups));
    return gap === undefined ? undefined : `role assignments at ${gap.scope} could not be read`;
}

// EXTERNAL MODULE: ./build/dist/src/rbac/operations.js
var rbac_operations = __webpack_require__(95951);
;// CONCATENATED MODULE: ./build/dist/src/rbac/denials.js



/** @see https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
function readDenials(denyAssignments, membership) {
    const byOperation = new Map();
    function denying(operation, plane) {
        const question = `${plane} ${operation}`;
        const present = byOperation.get(question);
        if (present !== undefined)
            return present;
        const made = new Map();
        for (const deny of denyAssignments) {
            if ((0,rbac_operations/* grantingPattern */.D)(deny.permissions, operation, plane) === undefined)
                continue;
            const key = (0,scopes/* scopeKey */.OD)(deny.scope);
            const others = made.get(key);
            if (others === undefined)
                made.set(key, [deny]);
            else
                others.push(deny);
        }
        byOperation.set(question, made);
        return made;
    }
    function touches(ids, principalId) {
        let answer = 'no';
        for (const raw of ids) {
            const id = raw.toLowerCase();
            if (id === principalId || membership.groupsOf(principalId).has(id))
                return 'yes';
            if (membership.isGroup(id) && membership.members(id).state === 'unknown')
                answer = 'maybe';
        }
        return answer;
    }
    function denial(deny, principalId) {
        const included = deny.principals.includes(access/* EVERYONE */.C) ? 'yes' : touches(deny.principals, principalId);
        if (included === 'no')
            return undefined;
        const excluded = touches(deny.excludePrincipals, principalId);
        if (excluded === 'yes')
            return undefined;
        const conditional = [deny, ...deny.permissions].some(({ condition }) => condition !== undefined && condition.trim() !== '');
        return { certain: included === 'yes' && excluded === 'no' && !conditional, deny };
    }
    return {
        matching(operation, plane, above) {
            const denied = denying(operation, plane);
            if (denied.size === 0)
                return [];
            return above.flatMap((key, index) => (denied.get(key) ?? []).filter((deny) => index === 0 || !deny.doNotApplyToChildScopes));
        },
        of(principalId, matching) {
            const all = matching
                .map((deny) => denial(deny, principalId.toLowerCase()))
                .filter((one) => one !== undefined);
            return all.find(({ certain }) => certain) ?? all[0];
        },
    };
}

// EXTERNAL MODULE: ./build/dist/src/rbac/grants.js
var rbac_grants = __webpack_require__(3198);
;// CONCATENATED MODULE: ./build/dist/src/rbac/holders.js

/** Chains by principal, each principal once, in the order of ids. */
function gather(own) {
    const [only] = own;
    if (only !== undefined && own.length === 1) {
        const [{ principalId, principalType }, chain] = only;
        return [{ principalId, principalType, chains: [chain] }];
    }
    const found = new Map();
    for (const [{ principalId, principalType }, chain] of own) {
        const entry = found.get(principalId);
        if (entry === undefined)
            found.set(principalId, { type: principalType, chains: [chain] });
        else
            entry.chains.push(chain);
    }
    return [...found]
        .map(([principalId, { type, chains }]) => ({ principalId, principalType: type, chains: holders_sorted(chains) }))
        .sort(byPrincipal);
}
/** Two lists in the order of ids become one; holders of one list alone are the same objects. */
function merge(left, right) {
    const merged = [];
    let from = 0;
    for (const holder of right) {
        for (; from < left.length; from += 1) {
            const other = left[from];
            if (other === undefined || other.principalId >= holder.principalId)
                break;
            merged.push(other);
        }
        const same = left[from];
        if (same?.principalId === holder.principalId) {
            merged.push({ ...same, chains: holders_sorted([...holder.chains, ...same.chains]) });
            from += 1;
        }
        else
            merged.push(holder);
    }
    for (; from < left.length; from += 1) {
        const other = left[from];
        if (other !== undefined)
            merged.push(other);
    }
    return merged;
}
function holders_sorted(chains) {
    return chains.length < 2 ? chains : [...chains].sort(chain/* compareChains */.g);
}
function byPrincipal(left, right) {
    return left.principalId < right.principalId ? -1 : left.principalId > right.principalId ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/dist/src/rbac/membership.js

const MOST_REMEMBERED = 5000;
const IN_NO_GROUP = new Set();
function readMembership(principals) {
    const byId = new Map(principals.map((principal) => [principal.id.toLowerCase(), principal]));
    const containers = new Map();
    for (const [id, { transitiveMembers }] of byId) {
        if (transitiveMembers.state !== 'known')
            continue;
        for (const member of new Set(transitiveMembers.value)) {
            const key = member.toLowerCase();
            const groups = containers.get(key);
            if (groups === undefined)
                containers.set(key, [id]);
            else
                groups.push(id);
        }
    }
    const groups = new Map();
    const members = new Map();
    function groupsOf(principalId) {
        const present = groups.get(principalId) ?? groups.get(principalId.toLowerCase());
        if (present !== undefined)
            return present;
        const key = principalId.toLowerCase();
        const direct = containers.get(key);
        let found = IN_NO_GROUP;
        if (direct !== undefined) {
            const all = new Set(direct);
            for (const group of all) {
                const outer = containers.get(group);
                if (outer !== undefined)
                    for (const one of outer)
                        all.add(one);
            }
            found = all;
        }
        // Everybody's groups together would be a large part of an audit.
        if (groups.size >= MOST_REMEMBERED)
            groups.clear();
        groups.set(key, found);
        return found;
    }
    function membersOf(groupId) {
        const present = members.get(groupId) ?? members.get(groupId.toLowerCase());
        if (present !== undefined)
            return present;
        const key = groupId.toLowerCase();
        const fact = byId.get(key)?.transitiveMembers ?? (0,inventory_fact/* unknown */.L5)('not-read', `the members of group ${groupId}`);
        const made = fact.state === 'known' ? (0,inventory_fact/* known */.eO)(closure(key, fact.value), fact.origin) : fact;
        members.set(key, made);
        return made;
    }
    let outer;
    function holdsGroups(groupId) {
        if (outer === undefined) {
            outer = new Set();
            for (const [id, { transitiveMembers }] of byId) {
                if (transitiveMembers.state !== 'known')
                    continue;
                for (const group of groupsOf(id))
                    if (group !== id)
                        outer.add(group);
            }
        }
        return outer.has(groupId);
    }
    /** What a group says of itself, and what known groups inside it add. */
    function closure(group, direct) {
        const found = new Set(direct.map((member) => member.toLowerCase()));
        for (const member of found) {
            const nested = byId.get(member)?.transitiveMembers;
            if (nested?.state === 'known')
                for (const inner of nested.value)
                    found.add(inner.toLowerCase());
        }
        found.delete(group);
        return [...found].sort();
    }
    return {
        groupsOf,
        members: membersOf,
        holdsGroups,
        pathFrom(groupId, principalId) {
            const path = [groupId.toLowerCase()];
            // Groups between the two, each of which is in the outermost one and holds the principal.
            let between = [...groupsOf(principalId)].filter((group) => group !== path[0] && groupsOf(group).has(path[0] ?? ''));
            between.sort();
            while (between.length > 0) {
                const outermost = between.find((group) => !between.some((other) => other !== group && isInside(group, other)));
                const next = outermost ?? between[0] ?? '';
                path.push(next);
                between = between.filter((group) => group !== next && groupsOf(group).has(next));
            }
            return path;
        },
        isGroup(principalId) {
            const type = byId.get(principalId.toLowerCase())?.type;
            return type === 'Group' || type === 'ForeignGroup';
        },
        typeOf: (principalId) => byId.get(principalId.toLowerCase())?.type ?? 'Unknown',
    };
    /** Two groups that hold each other are not inside one another, or neither could come first. */
    function isInside(group, other) {
        return groupsOf(group).has(other) && !groupsOf(other).has(group);
    }
}

;// CONCATENATED MODULE: ./build/dist/src/rbac/effectiveAccess.js









const NOBODY = [];
/** How many holders are remembered over all scopes and operations. */
const effectiveAccess_MOST_REMEMBERED = 4_000_000;
const MOST_PATHS = 50_000;
/** Azure RBAC over an inventory. @see https://learn.microsoft.com/azure/role-based-access-control/overview */
function evaluateAccess(inventory) {
    const { managementGroups } = inventory;
    const membership = readMembership(inventory.principals);
    const denials = readDenials(inventory.denyAssignments, membership);
    const definitions = new Map(inventory.roleDefinitions.map((role) => [role.roleId.toLowerCase(), role]));
    const grants = (0,rbac_grants/* grantsOf */.R)(inventory);
    const byScope = groupBy(grants, (grant) => grant.scopeKey);
    const role = (roleId) => definitions.get(roleId.toLowerCase()) ?? (0,builtInRoles/* builtInRole */.Y1)(roleId);
    const questions = new Map();
    function questionOf(operation, plane) {
        const key = `${plane} ${operation.toLowerCase()}`;
        const present = questions.get(key);
        if (present !== undefined)
            return present;
        const made = {
            operation: operation.toLowerCase(),
            plane,
            patterns: new Map(),
            granted: new Map(),
            size: 0,
        };
        questions.set(key, made);
        return made;
    }
    function chainOf(grant, question, through) {
        const { patterns, operation, plane } = question;
        let pattern = patterns.get(grant.roleId);
        if (pattern === undefined) {
            pattern = (0,rbac_operations/* grantingPattern */.D)(role(grant.roleId)?.permissions ?? [], operation, plane) ?? 'none';
            patterns.set(grant.roleId, pattern);
        }
        const definition = pattern === 'none' ? undefined : role(grant.roleId);
        return pattern === 'none' || definition === undefined
            ? undefined
            : (0,chain/* formChain */.y)({ grant, role: definition, pattern, operation, plane, through });
    }
    // Of a scope and all above it, those at which somebody holds something.
    const paths = new Map();
    function pathOf(scope) {
        const present = paths.get(scope);
        if (present !== undefined)
            return present;
        const made = (0,scopes/* scopesAbove */.JO)(scope, managementGroups).filter((key) => byScope.has(key));
        if (paths.size >= MOST_PATHS)
            paths.clear();
        paths.set(scope, made);
        return made;
    }
    let remembered = 0;
    /** Makes room: what was asked before is asked again less likely than what is asked now. */
    function forget(now) {
        for (const question of questions.values()) {
            if (question === now && now.size < effectiveAccess_MOST_REMEMBERED / 2)
                continue;
            question.granted.clear();
            question.size = 0;
        }
        return now.size;
    }
    /** By the key of a scope. */
    function grantedAt(question, scope) {
        const grants = byScope.get(scope);
        if (grants === undefined)
            return NOBODY;
        const own = [];
        for (const grant of grants) {
            const chain = chainOf(grant, question, []);
            if (chain !== undefined)
                own.push([grant, chain]);
        }
        return own.length === 0 ? NOBODY : gather(own);
    }
    /** Holders before any denial, at the first scope of a path and through all others. */
    function granted(question, path, from) {
        const scope = path[from];
        if (scope === undefined)
            return [];
        const present = question.granted.get(scope);
        if (present !== undefined)
            return present;
        const inherited = granted(question, path, from + 1);
        const own = grantedAt(question, scope);
        const made = own.length === 0 ? inherited : merge(inherited, own);
        // At an endpoint it is made again when it is asked again; the rest is needed for everything below it.
        if (from > 0 || made === inherited || !isChildResource(scope)) {
            if (remembered > effectiveAccess_MOST_REMEMBERED)
                remembered = forget(question);
            const size = made === inherited ? 1 : made.length;
            remembered += size;
            question.size += size;
            question.granted.set(scope, made);
        }
        return made;
    }
    const undenied = new WeakMap();
    function holders(operation, scope, plane = 'actions') {
        const question = questionOf(operation, plane);
        const before = granted(question, pathOf(scope), 0);
        if (before.length === 0 || inventory.denyAssignments.length === 0)
            return before;
        const matching = denials.matching(question.operation, plane, (0,scopes/* scopesAbove */.JO)(scope, managementGroups));
        if (matching.length === 0)
            return before;
        const key = matching.map(({ id }) => id).join(' ');
        const present = undenied.get(before)?.get(key);
        if (present !== undefined)
            return present;
        const made = withoutDenied(before, matching);
        undenied.set(before, (undenied.get(before) ?? new Map()).set(key, made));
        return made;
    }
    function withoutDenied(before, matching) {
        const kept = new Map();
        const keep = (holder) => {
            const present = kept.get(holder.principalId);
            kept.set(holder.principalId, present === undefined
                ? holder
                : { ...present, chains: holders_sorted([...present.chains, ...holder.chains]) });
        };
        const isDenied = (principalId) => denials.of(principalId, matching)?.certain === true;
        for (const holder of before) {
            if (!isDenied(holder.principalId))
                keep(holder);
            else
                for (const member of unfold(holder))
                    if (!isDenied(member.principalId))
                        keep(member);
        }
        return [...kept.values()].sort(byPrincipal);
    }
    /** The members of a group as holders of their own; nobody for anything else. */
    function unfold(holder) {
        const members = membership.members(holder.principalId);
        if (members.state !== 'known')
            return [];
        return members.value
            .filter((member) => !membership.isGroup(member) || membership.members(member).state !== 'known')
            .map((member) => {
            const through = membership.pathFrom(holder.principalId, member);
            return {
                principalId: member,
                principalType: membership.typeOf(member),
                chains: holder.chains.map((chain) => ({ ...chain, through })),
            };
        });
    }
    const unfolded = new WeakMap();
    function individuals(operation, scope, plane = 'actions') {
        const direct = holders(operation, scope, plane);
        const present = unfolded.get(direct);
        if (present !== undefined)
            return present;
        const matching = inventory.denyAssignments.length === 0
            ? []
            : denials.matching(operation.toLowerCase(), plane, (0,scopes/* scopesAbove */.JO)(scope, managementGroups));
        const chains = new Map();
        for (const holder of direct) {
            const isOpen = membership.members(holder.principalId).state === 'known';
            for (const one of isOpen ? unfold(holder) : [holder]) {
                if (denials.of(one.principalId, matching)?.certain === true)
                    continue;
                const entry = chains.get(one.principalId) ?? { type: one.principalType, chains: [] };
                entry.chains.push(...one.chains);
                chains.set(one.principalId, entry);
            }
        }
        const made = [...chains]
            .map(([principalId, entry]) => ({
            principalId,
            principalType: entry.type,
            chains: holders_sorted(entry.chains),
        }))
            .sort(byPrincipal);
        // Where something is denied, the direct holders are a list of their own for just these denials.
        unfolded.set(direct, made);
        return made;
    }
    let byPrincipalId;
    return {
        holders,
        assignedAt: (operation, scope, plane = 'actions') => grantedAt(questionOf(operation, plane), (0,scopes/* scopeKey */.OD)(scope)),
        individuals,
        decide(principalId, operation, scope, plane = 'actions') {
            byPrincipalId ??= groupBy(grants, (grant) => grant.principalId);
            return decideAccess({
                inventory,
                membership,
                denials,
                byPrincipalId,
                holders,
                chainOf: (grant, operation, plane, through) => chainOf(grant, questionOf(operation, plane), through),
                isKnownRole: (id) => role(id) !== undefined,
            }, { principalId: principalId.toLowerCase(), operation: operation.toLowerCase(), scope, plane });
        },
        members: membership.members,
        groupsOf: membership.groupsOf,
        holdsGroups: membership.holdsGroups,
        forget() {
            questions.clear();
            paths.clear();
            remembered = 0;
        },
        role,
    };
}
/** True below a workspace or an account: `/subscriptions/S/resourceGroups/R/providers/N/T/NAME/…`. */
function isChildResource(key) {
    let slashes = 0;
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1))
        slashes += 1;
    return slashes > 8;
}
function groupBy(grants, keyOf) {
    const groups = new Map();
    for (const grant of grants) {
        const key = keyOf(grant);
        const present = groups.get(key);
        if (present === undefined)
            groups.set(key, [grant]);
        else
            present.push(grant);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/dist/src/report/principalSets.js

/** Members listed beside their groups, over the whole report; beyond that the groups stand for them. */
const MOST_MEMBERS = 20_000;
function createPrincipalSets(principals, access) {
    const byId = new Map(principals.map((principal) => [principal.id, principal]));
    const made = [];
    const byContent = new Map();
    const numbers = new Map();
    let listed = 0;
    /** Stands for an object or a text within this report: long ids by the hundred thousand are slow to compare. */
    function numberOf(value) {
        const present = numbers.get(value);
        if (present !== undefined)
            return present;
        numbers.set(value, numbers.size);
        return numbers.size - 1;
    }
    function keyOfLink({ holder, chain }) {
        const through = chain.through.length === 0 ? '' : chain.through.map(numberOf).join(',');
        const limits = `${chain.eligible ? 'e' : ''}${chain.conditionLimits ? 'c' : ''}`;
        return `${numberOf(holder.principalId)}:${numberOf(chain.assignment)}:${numberOf(chain.pattern)}:${limits}:${through}`;
    }
    function describe(links, unfolded, excluded) {
        const found = new Map();
        const add = (id, type, grant) => {
            const entry = found.get(id) ?? { type, grants: new Map() };
            entry.grants.set(principalSets_keyOf(grant), grant);
            found.set(id, entry);
        };
        for (const { holder, chain } of links) {
            const grant = principalSets_grantOf(chain);
            add(holder.principalId, holder.principalType, grant);
            if (!unfolded.has(holder.principalId))
                continue;
            for (const id of (0,inventory_fact/* knownValue */.jj)(access.members(holder.principalId)) ?? []) {
                if (excluded.has(id))
                    continue;
                const through = [...chain.through, ...pathBetween(holder.principalId, id, access)];
                add(id, byId.get(id)?.type ?? 'Unknown', { ...grant, through });
            }
        }
        return [...found]
            .sort(([a], [b]) => principalSets_compare(a, b))
            .map(([id, { type, grants }]) => {
            const principal = byId.get(id);
            return {
                id,
                type,
                displayName: principal === undefined ? '' : ((0,inventory_fact/* knownValue */.jj)(principal.displayName) ?? ''),
                grantedBy: [...grants].sort(([a], [b]) => principalSets_compare(a, b)).map(([, grant]) => grant),
            };
        });
    }
    /** Groups whose members are listed: as long as the report has room for them. */
    function groupsToUnfold(links) {
        const groups = new Set();
        for (const { holder } of links) {
            if (groups.has(holder.principalId))
                continue;
            const members = (0,inventory_fact/* knownValue */.jj)(access.members(holder.principalId))?.length ?? 0;
            if (members === 0 || listed + members > MOST_MEMBERS)
                continue;
            listed += members;
            groups.add(holder.principalId);
        }
        return groups;
    }
    function excludedFrom(links, mayHold) {
        const members = new Set();
        for (const { holder } of links) {
            const inside = (0,inventory_fact/* knownValue */.jj)(access.members(holder.principalId)) ?? [];
            // Members of larger groups are not listed at all.
            if (inside.length <= MOST_MEMBERS - listed)
                for (const id of inside)
                    members.add(id);
        }
        return new Set([...members].filter((id) => !mayHold(id)).sort());
    }
    function of(links, mayHold) {
        const content = new Set(links.map(keyOfLink));
        const excluded = mayHold === undefined ? new Set() : excludedFrom(links, mayHold);
        const key = `${[...content].sort().join(' ')} -${[...excluded].join(' ')}`;
        const present = byContent.get(key);
        if (present !== undefined)
            return present;
        const id = `ps${made.length + 1}`;
        byContent.set(key, id);
        const unfolded = groupsToUnfold(links);
        made.push({
            id,
            get principals() {
                return describe(links, unfolded, excluded);
            },
        });
        return id;
    }
    function finish() {
        byContent.clear();
        numbers.clear();
        return made;
    }
    return { of, empty: () => of([]), finish };
}
/** Groups from the outermost one to the one that the principal is in. */
function pathBetween(group, member, access) {
    if (!access.holdsGroups(group))
        return [group];
    const between = [...access.groupsOf(member)].filter((other) => other !== group && access.groupsOf(other).has(group));
    between.sort((a, b) => access.groupsOf(a).size - access.groupsOf(b).size || principalSets_compare(a, b));
    return [group, ...between];
}
function principalSets_grantOf(chain) {
    return {
        assignment: chain.assignment.id,
        role: chain.role.roleName === '' ? chain.role.roleId : chain.role.roleName,
        scope: chain.scope,
        operationString: chain.pattern,
        eligible: chain.eligible,
        conditional: chain.conditionLimits,
        through: chain.through,
    };
}
function principalSets_keyOf({ assignment, operationString, eligible, conditional, through }) {
    return `${assignment} ${operationString} ${eligible} ${conditional} ${through.join(',')}`;
}
function principalSets_compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/dist/src/report/accessReport.js




/**
 * Endpoints and AI services accounts of Azure, in the order of their keys. What a file declares is left out: of who
 * holds roles where it will stand, a file says a part at most.
 */
function accessSubjects({ resources }) {
    return resources
        .filter(isCallable)
        .filter(({ origin }) => origin.kind !== 'file')
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function isCallable(resource) {
    switch (resource.kind) {
        case 'online-endpoint':
        case 'batch-endpoint':
        case 'serverless-endpoint':
        case 'ai-services-account':
            return true;
        default:
            return false;
    }
}
/** The access part of the report; no entry where an unread assignment or definition could make "nobody" untrue. */
function reportAccess(inventory, access) {
    const subjects = accessSubjects(inventory);
    const sets = createPrincipalSets(inventory.principals, access);
    const setsAt = findSets(inventory, access, sets);
    const hasGaps = inventory.scopes.some(({ gaps }) => gaps.some(({ part }) => DECISIVE.has(part)));
    const entries = [];
    const kinds = [...new Set(subjects.map(({ kind }) => kind))];
    const lookUps = subjects.map((resource) => ({ resource, setsOf: setsAt(resource.id) }));
    for (const capability of capabilities/* CAPABILITIES */.$) {
        const byKind = new Map(kinds.map((kind) => [kind, (0,capabilities/* operationsOf */.C)(kind, capability)]));
        const bySet = new Map();
        const resourcesOf = (set) => {
            const present = bySet.get(set);
            if (present !== undefined)
                return present;
            const resources = [];
            bySet.set(set, resources);
            entries.push({ resources, capability, set });
            return resources;
        };
        // The same array of sets comes back for all resources below the same assignments.
        const byAnswer = new Map();
        for (const { resource, setsOf } of lookUps) {
            const operations = byKind.get(resource.kind) ?? [];
            if (operations.length === 0)
                continue;
            const found = setsOf(operations);
            let lists = byAnswer.get(found);
            if (lists === undefined) {
                lists = (found.length > 0 || hasGaps ? found : [sets.empty()]).map(resourcesOf);
                byAnswer.set(found, lists);
            }
            for (const list of lists)
                list.push(resource.id);
        }
    }
    return { principalSets: sets.finish(), access: entries };
}
const NO_SETS = [];
const DECISIVE = new Set(['role-assignments', 'role-definitions']);
/** Answers the sets of everybody who may do one of the operations at a scope, one per scope of assignments. */
function findSets(inventory, access, sets) {
    const { managementGroups } = inventory;
    const assignedAt = new Set([
        inventory.roleAssignments,
        inventory.eligibleAssignments,
        inventory.activeAssignments,
        inventory.delegations,
    ].flatMap((held) => held.map(({ scope }) => (0,scopes/* scopeKey */.OD)(scope))));
    const deniedAt = new Map();
    for (const denial of inventory.denyAssignments) {
        const key = (0,scopes/* scopeKey */.OD)(denial.scope);
        deniedAt.set(key, [...(deniedAt.get(key) ?? []), denial]);
    }
    const staysThere = (key) => deniedAt.get(key)?.some(({ doNotApplyToChildScopes }) => doNotApplyToChildScopes) === true;
    const isDeniedAt = (key, operations) => (deniedAt.get(key) ?? []).some(({ permissions }) => operations.some(({ operation, plane }) => (0,rbac_operations/* grantingPattern */.D)(permissions, operation, plane) !== undefined));
    const found = new Map();
    /**
     * `path`: scopes at which something is assigned or denied, from the nearest to the widest. What is inherited is found
     * once for all below, unless a denial changes it.
     */
    function setsAlong(operations, path, from = 0) {
        const scope = path[from];
        if (scope === undefined)
            return NO_SETS;
        let known = found.get(operations);
        if (known === undefined) {
            known = new Map();
            found.set(operations, known);
        }
        const present = known.get(scope);
        if (present !== undefined)
            return present;
        const all = makeSets(operations, scope, path, from);
        known.set(scope, all);
        return all;
    }
    function makeSets(operations, scope, path, from) {
        const next = path[from + 1];
        const isDenied = deniedAt.size > 0 && path.slice(from).some((key) => isDeniedAt(key, operations));
        const mayHold = isDenied
            ? (id) => operations.some((one) => !isStopped(id, one, scope))
            : undefined;
        if (isDenied && isDeniedAt(scope, operations))
            return setsAnew(operations, scope, mayHold);
        const own = operations.flatMap(({ operation, plane }) => isDenied
            ? linksAt(scope, access.holders(operation, scope, plane), next === undefined ? [] : access.holders(operation, next, plane))
            : access
                .assignedAt(operation, scope, plane)
                .flatMap((holder) => holder.chains.map((chain) => ({ holder, chain }))));
        const inherited = setsAlong(operations, path, from + 1);
        return own.length === 0 ? inherited : [...inherited, sets.of(own, mayHold)];
    }
    function setsAnew(operations, scope, mayHold) {
        const byScope = new Map();
        for (const { operation, plane } of operations) {
            for (const holder of access.holders(operation, scope, plane)) {
                for (const chain of holder.chains) {
                    const key = (0,scopes/* scopeKey */.OD)(chain.scope);
                    const links = byScope.get(key);
                    if (links === undefined)
                        byScope.set(key, [{ holder, chain }]);
                    else
                        links.push({ holder, chain });
                }
            }
        }
        return [...byScope]
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
            .map(([, links]) => sets.of(links, mayHold));
    }
    const remaining = new Map();
    /** Whether a denial stops a member of a group that itself may: what else takes away what a role gives now? */
    function isStopped(id, { operation, plane }, scope) {
        const { answer, chains } = access.decide(id, operation, scope, plane);
        if (answer !== 'no')
            return false;
        if (chains.some(({ eligible }) => !eligible))
            return true;
        // Of who has to activate a role first, "no" does not say whether that would help.
        const key = `${plane} ${operation} ${scope}`;
        const ids = remaining.get(key) ??
            new Set(access.individuals(operation, scope, plane).map(({ principalId }) => principalId));
        remaining.set(key, ids);
        return !ids.has(id);
    }
    return (scope) => {
        const all = (0,scopes/* scopesAbove */.JO)(scope, managementGroups);
        const [own = '', ...above] = all;
        const path = all.filter((key) => assignedAt.has(key) || deniedAt.has(key));
        // Such a denial is none of what is below it, which the sets of that scope would not show.
        if (!above.some(staysThere))
            return (operations) => setsAlong(operations, path);
        return (operations) => setsAnew(operations, own, (id) => operations.some((one) => !isStopped(id, one, own)));
    };
}
/** Chains of assignments at the scope itself. Holders that stand in both lists hold nothing there. */
function linksAt(scope, here, above) {
    const links = [];
    let next = 0;
    for (const holder of here) {
        if (holder === above[next]) {
            next += 1;
            continue;
        }
        if (holder.principalId === above[next]?.principalId)
            next += 1;
        for (const chain of holder.chains)
            if ((0,scopes/* scopeKey */.OD)(chain.scope) === scope)
                links.push({ holder, chain });
    }
    return links;
}

;// CONCATENATED MODULE: ./build/dist/src/report/accessPreview.js





/** From ruling to reading. */
const WORST_FIRST = [
    'assign-roles',
    'deploy',
    'read-keys',
    'rotate',
    'mint-token',
    'score',
];
/**
 * What a change makes of who can do what in Azure, as it was collected: with what its files declare of role assignments
 * and custom roles instead of what they declared before. Without `before`, on top of what is there.
 */
function previewAccess(live, after, before) {
    const old = before === undefined ? NOTHING : (0,declaredOnto/* placeAccess */.ip)(before, live);
    const now = (0,declaredOnto/* placeAccess */.ip)(after, live);
    const oldGrants = new Set(old.assignments.map(declaredOnto/* sameGrant */.T6));
    const newGrants = new Set(now.assignments.map(declaredOnto/* sameGrant */.T6));
    const unplaced = new Set(old.unplaced.map(declaredOnto/* sameGrant */.T6));
    const isGone = (one) => oldGrants.has((0,declaredOnto/* sameGrant */.T6)(one)) && !newGrants.has((0,declaredOnto/* sameGrant */.T6)(one));
    const base = withAccess(live, live.roleAssignments, old, old);
    const head = withAccess(live, live.roleAssignments.filter((one) => !isGone(one)), now, { ...now, definitions: [...old.definitions, ...now.definitions] });
    const left = now.unplaced.filter((one) => !unplaced.has((0,declaredOnto/* sameGrant */.T6)(one))).length + newlyHidden(after, before);
    const affected = affectedScopes(base, head);
    if (affected.length === 0)
        return { changes: [], unplaced: left };
    const subjects = accessSubjects(live).filter(({ id }) => affected.some((scope) => (0,scopes/* covers */.hU)(scope, id, live.managementGroups)));
    return { changes: accessPreview_compare(subjects, evaluateAccess(base), evaluateAccess(head)), unplaced: left };
}
/** Assignments of which files hide so much that they are none yet: a role or a scope that only a deployment knows. */
function newlyHidden(after, before) {
    const hidden = ({ unresolved = [] }) => unresolved.flatMap(({ type, expression, origin }) => /\/role(?:Assignments|Definitions)$/i.test(type ?? '')
        ? [`${origin.kind === 'file' ? origin.file : ''} ${expression}`]
        : []);
    const known = new Set(before === undefined ? [] : hidden(before));
    return hidden(after).filter((one) => !known.has(one)).length;
}
const NOTHING = { assignments: [], definitions: [], unplaced: [] };
function withAccess(live, present, { assignments }, { definitions }) {
    const held = new Set(present.map(declaredOnto/* sameGrant */.T6));
    const changed = new Map(definitions.map((role) => [role.roleId, role]));
    return {
        ...live,
        roleDefinitions: [
            ...live.roleDefinitions.filter(({ roleId }) => !changed.has(roleId)),
            ...changed.values(),
        ],
        roleAssignments: [...present, ...assignments.filter((one) => !held.has((0,declaredOnto/* sameGrant */.T6)(one)))],
    };
}
/** Where an assignment, or a role that is assigned there, is another one. */
function affectedScopes(base, head) {
    const rights = ({ roleDefinitions }) => new Map(roleDefinitions.map(({ roleId, permissions }) => [roleId, JSON.stringify(permissions)]));
    const [was, is] = [rights(base), rights(head)];
    const grants = ({ roleAssignments }) => new Set(roleAssignments.map(declaredOnto/* sameGrant */.T6));
    const [before, after] = [grants(base), grants(head)];
    const changed = [...base.roleAssignments, ...head.roleAssignments].filter((one) => {
        const key = (0,declaredOnto/* sameGrant */.T6)(one);
        return before.has(key) !== after.has(key) || was.get(one.roleId) !== is.get(one.roleId);
    });
    return [...new Set(changed.map(({ scope }) => scope))];
}
function accessPreview_compare(subjects, base, head) {
    const found = new Map();
    for (const { kind, id } of subjects) {
        for (const capability of capabilities/* CAPABILITIES */.$) {
            const was = holdersOf(base, kind, id, capability);
            const is = holdersOf(head, kind, id, capability);
            for (const [principal, chain] of is)
                if (!was.has(principal))
                    add(found, 'granted', capability, principal, id, chain);
            for (const [principal, chain] of was)
                if (!is.has(principal))
                    add(found, 'removed', capability, principal, id, chain);
        }
    }
    const rank = ({ change, capability }) => (change === 'granted' ? 0 : WORST_FIRST.length) + WORST_FIRST.indexOf(capability);
    return [...found]
        .sort(([one, a], [other, b]) => rank(a) - rank(b) || (one < other ? -1 : 1))
        .map(([, { change, capability, principals, resources, role, scope }]) => ({
        ...{ change, capability, role, scope },
        principals: [...principals].sort(),
        resources: [...resources].sort(),
    }));
}
/** Who can do it now, not only once a role is activated; the shortest chain of each. */
function holdersOf(access, kind, id, capability) {
    const found = new Map();
    for (const { operation, plane } of (0,capabilities/* operationsOf */.C)(kind, capability)) {
        for (const { principalId, chains } of access.individuals(operation, id, plane)) {
            const chain = chains.find(({ eligible }) => !eligible);
            if (chain !== undefined && !found.has(principalId))
                found.set(principalId, chain);
        }
    }
    return found;
}
function add(found, change, capability, principal, resource, { role, scope }) {
    const key = `${change} ${capability} ${role.roleName} ${scope.toLowerCase()}`;
    const entry = found.get(key) ?? {
        ...{ change, capability, role: role.roleName, scope },
        principals: new Set(),
        resources: new Set(),
    };
    entry.principals.add(principal);
    entry.resources.add(resource);
    found.set(key, entry);
}

;// CONCATENATED MODULE: ./build/dist/src/report/declaredPlaces.js

/**
 * Where files declare resources of Azure, by lower-cased ARM id: the declaration of the same type and name whose other
 * names (workspace, resource group, subscription) do not differ as far as the files say them. Of several, the one that
 * says most; where that leaves more than one place, none.
 */
function findDeclarations(live, declared) {
    const byName = new Map();
    for (const { key, origin } of declared) {
        if (origin.kind !== 'file')
            continue;
        const parts = declaredPlaces_partsOf(key);
        const name = `${parts.type}/${parts.names.at(-1)}`;
        if (name.includes('{'))
            continue;
        const { kind: _, ...place } = origin;
        const one = { ...parts, place };
        const others = byName.get(name);
        if (others === undefined)
            byName.set(name, [one]);
        else
            others.push(one);
    }
    const found = new Map();
    if (byName.size === 0)
        return found;
    for (const { id, key } of live) {
        const parts = declaredPlaces_partsOf(key);
        const place = declaredPlaces_placeOf(parts, byName.get(`${parts.type}/${parts.names.at(-1)}`) ?? []);
        if (place !== undefined)
            found.set(id.toLowerCase(), place);
    }
    return found;
}
/** Findings about live resources, at the place of their declaration; a place of their own stays. */
function locateFindings(findings, declaredAt) {
    if (declaredAt.size === 0)
        return findings;
    return findings.map((judged) => {
        const { finding } = judged;
        const location = finding.location ?? declaredAt.get(finding.resource.id.toLowerCase());
        if (location === undefined || location === finding.location)
            return judged;
        return { ...judged, finding: at(finding, location) };
    });
}
/** Evidence stays as late as it was. */
function at(finding, location) {
    const { ruleId, result, reason, severity, confidence, persona, resource, message, route, identity } = finding;
    const optional = { ...(reason === undefined ? {} : { reason }), ...(route === undefined ? {} : { route }) };
    const said = { ruleId, result, severity, confidence, persona, resource, location, message, identity };
    return (0,lateProof/* proveLater */.h)({ ...said, ...optional }, finding);
}
function declaredPlaces_partsOf(key) {
    const at = key.lastIndexOf('/providers/');
    const [provider = '', ...segments] = key.slice(at + '/providers/'.length).split('/');
    const types = segments.filter((_, index) => index % 2 === 0);
    const names = segments.filter((_, index) => index % 2 === 1);
    const [subscription = '{}', group = '{}'] = ['subscriptions', 'resourcegroups'].map((word) => new RegExp(`/${word}/([^/]+)`).exec(key)?.[1]);
    return { type: [provider, ...types].join('/'), names: [subscription, group, ...names] };
}
function declaredPlaces_placeOf({ names }, candidates) {
    let best;
    let most = 0;
    let ambiguous = false;
    for (const { names: said, place } of candidates) {
        if (said.some((name, index) => !name.includes('{') && name !== names[index]))
            continue;
        const sure = said.filter((name) => !name.includes('{')).length;
        if (sure > most)
            [best, most, ambiguous] = [place, sure, false];
        else if (sure === most && !isSamePlace(place, best))
            ambiguous = true;
    }
    return ambiguous ? undefined : best;
}
function isSamePlace(one, other) {
    return one.file === other?.file && one.line === other.line && one.column === other.column;
}

;// CONCATENATED MODULE: ./build/dist/src/report/networkReport.js
/**
 * The reach of each endpoint and AI services account, sorted by id. What is not known stays unknown: a Kubernetes
 * endpoint is wherever its cluster is.
 * @see https://learn.microsoft.com/azure/machine-learning/concept-secure-online-endpoint
 * @see https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks
 */
function reportNetwork({ resources }) {
    const workspaces = new Map();
    for (const resource of resources)
        if (resource.kind === 'workspace')
            workspaces.set(resource.key, resource);
    return resources
        .flatMap((resource) => {
        const network = networkOf(resource, workspaces);
        return network === undefined
            ? []
            : [{ key: resource.key, network: { resource: resource.id, ...network } }];
    })
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ network }) => network);
}
const UNKNOWN = { reachableFrom: 'unknown', allowed: [] };
function networkOf(resource, workspaces) {
    switch (resource.kind) {
        case 'online-endpoint':
            return onlineNetwork(resource, networkReport_workspaceOf(resource, workspaces));
        case 'batch-endpoint':
        case 'serverless-endpoint':
            return workspaceNetwork(networkReport_workspaceOf(resource, workspaces));
        case 'ai-services-account':
            return accountNetwork(resource);
        default:
            return undefined;
    }
}
function networkReport_workspaceOf({ workspace }, workspaces) {
    return workspace.state === 'known' ? workspaces.get(workspace.value) : undefined;
}
/** A managed online endpoint is closed by its own flag; its private way in is the workspace's. */
function onlineNetwork(endpoint, workspace) {
    if (endpoint.compute.state !== 'absent')
        return UNKNOWN;
    const own = publicAccess(endpoint.publicNetworkAccess);
    if (own === 'unknown')
        return UNKNOWN;
    if (own === 'closed')
        return workspace === undefined ? UNKNOWN : closedNetwork(workspace);
    if (workspace === undefined)
        return { reachableFrom: 'internet', allowed: [] };
    // Whether an open endpoint of a closed workspace is open is nowhere documented beyond doubt.
    const above = publicAccess(workspace.publicNetworkAccess);
    const allowed = privateEndpoints(workspace.privateEndpointConnections);
    return { reachableFrom: above === 'closed' ? 'unknown' : 'internet', allowed };
}
/** Batch and serverless endpoints have no flag of their own. */
function workspaceNetwork(workspace) {
    if (workspace === undefined)
        return UNKNOWN;
    const access = publicAccess(workspace.publicNetworkAccess);
    if (access === 'unknown' || workspace.ipAllowlist.state === 'unknown')
        return UNKNOWN;
    if (access === 'closed')
        return closedNetwork(workspace);
    const ranges = workspace.ipAllowlist.state === 'known' ? workspace.ipAllowlist.value : [];
    return {
        reachableFrom: ranges.length > 0 ? 'listed' : 'internet',
        allowed: [...rules('cidr', ranges), ...privateEndpoints(workspace.privateEndpointConnections)],
    };
}
function accountNetwork(account) {
    const access = publicAccess(account.publicNetworkAccess);
    if (access === 'unknown')
        return UNKNOWN;
    if (access === 'closed')
        return closedNetwork(account);
    if (account.networkDefaultAction.state === 'unknown')
        return UNKNOWN;
    const action = account.networkDefaultAction.state === 'known' ? account.networkDefaultAction.value : 'Allow';
    const ways = privateEndpoints(account.privateEndpointConnections);
    if (action.toLowerCase() === 'allow')
        return { reachableFrom: 'internet', allowed: ways };
    if (action.toLowerCase() !== 'deny')
        return UNKNOWN;
    if (account.ipRules.state === 'unknown' || account.subnetRules.state === 'unknown')
        return UNKNOWN;
    const listed = [
        ...rules('cidr', account.ipRules.state === 'known' ? account.ipRules.value : []),
        ...rules('subnet', account.subnetRules.state === 'known' ? account.subnetRules.value : []),
    ];
    if (listed.length === 0)
        return closedNetwork(account);
    return { reachableFrom: 'listed', allowed: [...listed, ...ways] };
}
/** Nothing but private endpoints leads in, and of those only the approved ones. */
function closedNetwork({ privateEndpointConnections, }) {
    if (privateEndpointConnections.state === 'unknown')
        return UNKNOWN;
    const allowed = privateEndpoints(privateEndpointConnections);
    const open = allowed.some(({ state }) => state.toLowerCase() === 'approved');
    return { reachableFrom: open ? 'private-endpoints' : 'nowhere', allowed };
}
/** Absent is open: api-versions before the flag did not have it, and that is its default. */
function publicAccess(flag) {
    if (flag.state === 'absent')
        return 'open';
    if (flag.state === 'unknown')
        return 'unknown';
    const value = flag.value.toLowerCase();
    return value === 'enabled' ? 'open' : value === 'disabled' ? 'closed' : 'unknown';
}
function rules(kind, values) {
    return [...values].sort().map((value) => ({ kind, value, state: 'Allow' }));
}
function privateEndpoints(connections) {
    if (connections.state !== 'known')
        return [];
    return connections.value
        .map(({ id, status }) => ({ kind: 'private-endpoint', value: id, state: status }))
        .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/dist/src/report/owners.js
/** Names of the tag, in any case, that says who looks after a resource; the first of them that is there counts. */
const TAGS = ['owner', 'team', 'contact'];
/**
 * Who looks after a resource, by its own tags or else by those of what it is in: an endpoint's workspace. Takes ARM
 * ids in any case.
 */
function ownersOf(resources) {
    const owners = new Map();
    for (const { key, tags } of resources) {
        const owner = ownerIn(tags);
        if (owner !== undefined)
            owners.set(key, owner);
    }
    const answered = new Map();
    return (resourceId) => {
        if (owners.size === 0)
            return undefined;
        const known = answered.get(resourceId);
        if (known !== undefined || answered.has(resourceId))
            return known;
        // The path of a file keeps its letters.
        const owner = owners.get(resourceId) ?? findOwner(resourceId.toLowerCase(), owners);
        answered.set(resourceId, owner);
        return owner;
    };
}
function findOwner(key, owners) {
    for (let above = key; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
        const owner = owners.get(above);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
function ownerIn(tags) {
    const found = new Map(Object.entries(tags).map(([name, value]) => [name.toLowerCase(), value.trim()]));
    return TAGS.map((name) => found.get(name)).find((value) => value !== undefined && value !== '');
}

;// CONCATENATED MODULE: ./build/dist/src/report/principalReport.js


/**
 * Answers for every endpoint and account, by resource and capability. Where several operations give a capability, the
 * one that is allowed counts, then the one that cannot be decided.
 */
function reportPrincipal(principalId, inventory, access) {
    return accessSubjects(inventory).flatMap((resource) => capabilities/* CAPABILITIES */.$.flatMap((capability) => {
        const decisions = (0,capabilities/* operationsOf */.C)(resource.kind, capability).map(({ operation, plane }) => access.decide(principalId, operation, resource.id, plane));
        const decision = decisions.find(({ answer }) => answer === 'yes') ??
            decisions.find(({ answer }) => answer === 'unknown') ??
            decisions[0];
        if (decision === undefined)
            return [];
        const { answer, why } = decision;
        return [{ resource: resource.id, name: resource.name, capability, answer, why }];
    }));
}

// EXTERNAL MODULE: ./build/dist/src/rules/settings.js
var rules_settings = __webpack_require__(88519);
;// CONCATENATED MODULE: ./build/dist/src/rules/context.js



function createContext(inventory, now, settings = rules_settings/* DEFAULT_SETTINGS */.a) {
    const byKind = groupByKind(inventory.resources);
    const byKey = new Map(inventory.resources.map((resource) => [resource.key, resource]));
    const children = groupByParent(inventory.resources);
    const principals = new Map(inventory.principals.map((principal) => [principal.id, principal]));
    const roles = new Map(inventory.roleDefinitions.map((role) => [role.roleId, role]));
    const gaps = inventory.scopes.flatMap((scope) => scope.gaps);
    return {
        inventory,
        access: evaluateAccess(inventory),
        settings,
        now,
        // Grouped by the very property that tells the kinds apart.
        all: (kind) => (byKind.get(kind) ?? []),
        byKey: (key) => byKey.get(key),
        childrenOf: (key) => children.get(key) ?? [],
        // Ids are lower-cased nearly everywhere by now, and asked for by the million.
        principal: (id) => principals.get(id) ?? principals.get(id.toLowerCase()),
        role: (roleId) => roles.get(roleId) ?? roles.get(roleId.toLowerCase()),
        gap: (parts, scope) => gaps.find((gap) => parts.includes(gap.part) &&
            (gap.scope === 'directory' ||
                (0,scopes/* covers */.hU)(gap.scope, scope, inventory.managementGroups) ||
                (0,scopes/* covers */.hU)(scope, gap.scope, inventory.managementGroups))),
    };
}
function groupByKind(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const group = groups.get(resource.kind);
        if (group === undefined)
            groups.set(resource.kind, [resource]);
        else
            group.push(resource);
    }
    return groups;
}
function groupByParent(resources) {
    const groups = new Map();
    for (const resource of resources) {
        const parent = 'workspace' in resource
            ? resource.workspace
            : 'endpoint' in resource
                ? resource.endpoint
                : 'parent' in resource
                    ? resource.parent
                    : undefined;
        if (parent?.state !== 'known')
            continue;
        const group = groups.get(parent.value);
        if (group === undefined)
            groups.set(parent.value, [resource]);
        else
            group.push(resource);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/dist/src/findings/sorting.js
var sorting = __webpack_require__(65459);
// EXTERNAL MODULE: ./build/dist/src/rules/blindSpots.js
var blindSpots = __webpack_require__(66158);
;// CONCATENATED MODULE: ./build/dist/src/rules/denialDoubt.js


const PART = ['deny-assignments'];
/** The id of what holds a role, as the proof of a finding that rests on one names it. */
const ASSIGNMENT = /\/providers\/Microsoft\.(?:Authorization|ManagedServices)\//i;
const denialDoubt_UNREAD = {
    what: 'deny assignments could not be read here',
    where: 'the coverage of this report (AML901)',
    why: 'one of them may take away what these roles grant',
};
/**
 * Lessens the confidence of what rests on role assignments where nobody could read which of them a deny assignment takes
 * away, and says so in the evidence. A deny assignment only takes away, so nothing passes for want of it.
 */
function doubtDenials({ needs }, context) {
    if (!needs.includes('deny-assignments') || !(0,blindSpots/* hides */.A)(context, PART, '/'))
        return (finding) => finding;
    return (finding) => {
        if (finding.result !== 'fail' || !(0,blindSpots/* hides */.A)(context, PART, denialDoubt_placeOf(finding)))
            return finding;
        const { evidence, remediation: _remediation, ...rest } = finding;
        if (!evidence.some(({ where }) => ASSIGNMENT.test(where)))
            return finding;
        return (0,lateProof/* proveLater */.h)({ ...rest, confidence: rest.confidence === 'high' ? 'medium' : rest.confidence }, { evidence: () => [...finding.evidence, denialDoubt_UNREAD], remediation: () => finding.remediation });
    };
}
/** Principals and applications are nowhere, and what they hold may be anywhere. */
function denialDoubt_placeOf({ resource }) {
    return resource.id.startsWith('/') ? resource.id : '/';
}

;// CONCATENATED MODULE: ./build/dist/src/rules/judge.js



/** Asks every rule that has something to look at in an inventory of this kind. */
function judge(rules, context) {
    const { inventory } = context;
    const elsewhere = (0,inventory_inventory/* isOfFiles */.l$)(inventory) ? 'azure' : 'files';
    // Files that declare nothing pass nothing.
    const isHollow = (0,inventory_inventory/* isOfFiles */.l$)(inventory) && (0,inventory_inventory/* holdsNothing */.aZ)(inventory);
    const findings = [];
    let pass = 0;
    let notApplicable = 0;
    for (const rule of rules) {
        if (rule.only === elsewhere)
            continue;
        const doubt = doubtDenials(rule, context);
        for (const verdict of rule.check(context)) {
            if (verdict.result === 'pass')
                pass += isHollow ? 0 : 1;
            else if (verdict.result === 'notApplicable')
                notApplicable += 1;
            else
                findings.push(doubt(verdict.finding));
        }
    }
    return { findings: (0,sorting/* sortFindings */.T)(findings), pass, notApplicable };
}

;// CONCATENATED MODULE: ./build/dist/src/github/fields.js
/** A record of an answer or of an event's payload; undefined for everything else. */
function recordAt(value, ...path) {
    const found = path.reduce((current, field) => asRecord(current)?.[field], value);
    return asRecord(found);
}
/** A text that is not empty. */
function textAt(value, ...path) {
    const found = fields_at(value, path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole number that is not negative. */
function numberAt(value, ...path) {
    const found = fields_at(value, path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
function fields_at(value, path) {
    const last = path.at(-1);
    return last === undefined ? value : recordAt(value, ...path.slice(0, -1))?.[last];
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/dist/src/github/gitHub.js







const PUBLIC_API = 'https://api.github.com';
const VERSION = '2022-11-28';
const PER_PAGE = 100;
/** All pauses of a run for GitHub's sake, in milliseconds: a comment is not worth more. */
const gitHub_PATIENCE = 180_000;
/** What GitHub asks for where it says nothing else of a secondary limit. */
const SECONDARY_PAUSE = 60_000;
const SCHEDULE = { attempts: 4, firstPauseMs: 1_000, longestPauseMs: 20_000 };
/**
 * `@actions/github` would do, and adds 1.1 MB to the bundle; this takes the client that is there already, with its
 * proxy, its bounds and without redirects. Requests go to the origin of the API alone. What may have been done is never
 * asked for again; rate limits of both kinds are waited for within a bound.
 *
 * Throws a `Failure` (`github-address-invalid`) where GITHUB_API_URL is no address.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function createGitHub({ effects, token }, maxBytes) {
    const api = apiAddress(effects.env);
    if (token !== undefined)
        effects.mask(token);
    const service = (0,pipeline/* createService */.s)({
        effects,
        route: (0,route/* readRoute */.S9)(effects.env),
        origins: [api.origin],
        ...(maxBytes === undefined ? {} : { maxBytes }),
        // Retries are made here: GitHub's limits have statuses and headers of their own.
        schedule: { attempts: 1, firstPauseMs: 0, longestPauseMs: 0, deadlineMs: 0 },
    });
    const base = api.href.replace(/\/$/, '');
    let patience = gitHub_PATIENCE;
    const patient = {
        now: () => effects.now(),
        random: () => effects.random(),
        signal: effects.signal,
        sleep(milliseconds, signal) {
            patience -= milliseconds;
            return effects.sleep(milliseconds, signal);
        },
    };
    const request = async (method, url, body, changes = method !== 'GET') => {
        const outcome = await (0,retry/* retry */.L5)(async () => {
            effects.log.debug(`${method} ${url}`);
            let response;
            try {
                response = await service.send((0,esm/* createPipelineRequest */.G6)({
                    url,
                    method,
                    headers: (0,esm/* createHttpHeaders */.Nc)({
                        Accept: 'application/vnd.github+json',
                        'X-GitHub-Api-Version': VERSION,
                        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
                    }),
                    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                }));
            }
            catch (error) {
                if (!(error instanceof transportFailure/* TransportFailure */.Az))
                    throw error;
                const refusal = unanswered(error, changes);
                return refusal.mayBeDone || !error.transient
                    ? { done: true, value: { ok: false, refusal } }
                    : { done: false, problem: refusal };
            }
            if (response.status >= 200 && response.status < 300)
                return { done: true, value: readAnswer(response) };
            const refusal = refused(response, changes);
            const again = refusal.kind === 'rate-limited' || (0,retry/* isTransientStatus */.Dm)(response.status);
            if (!again || refusal.mayBeDone)
                return { done: true, value: { ok: false, refusal } };
            const pause = pauseAsked(response, effects.now(), refusal.kind === 'rate-limited');
            return { done: false, problem: refusal, ...(pause === undefined ? {} : { retryAfterMs: pause }) };
        }, { ...SCHEDULE, deadlineMs: Math.max(0, patience) }, patient);
        return outcome.done ? outcome.value : { ok: false, refusal: outcome.problem };
    };
    return {
        effects,
        send: (method, path, body) => request(method, `${base}${path}`, body),
        query: (query) => request('POST', graphAddress(api, effects.env), { query }, false),
        async list(path, most) {
            const items = [];
            let url = `${base}${path}?per_page=${PER_PAGE}`;
            // Pages may be shorter than asked for, but not for ever.
            let pages = 2 * Math.ceil(most / PER_PAGE) + 1;
            for (; url !== undefined && items.length < most && pages > 0; pages -= 1) {
                const answer = await request('GET', url);
                if (!answer.ok)
                    return answer;
                if (!Array.isArray(answer.body))
                    return { ok: false, refusal: odd('GitHub answered no list') };
                items.push(...answer.body);
                url = answer.next;
                // The token goes nowhere else, whatever an answer says.
                if (url !== undefined && new URL(url).origin !== api.origin) {
                    return { ok: false, refusal: odd('GitHub named a next page on another host') };
                }
            }
            return { ok: true, items: items.slice(0, most), truncated: url !== undefined || items.length > most };
        },
    };
}
/** `/repos/owner/name/a/b`: every part encoded. */
function repositoryPath({ owner, name }, ...parts) {
    return `/repos/${[owner, name, ...parts].map((part) => encodeURIComponent(part)).join('/')}`;
}
/** GitHub Enterprise Server has its own address; the runner says which. */
function apiAddress(env) {
    const text = env['GITHUB_API_URL']?.trim() || PUBLIC_API;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '')
        return url;
    throw new src_failure/* Failure */.H({
        code: 'github-address-invalid',
        message: 'GITHUB_API_URL is not an https address.',
        remedy: 'Leave it as the runner sets it, or set the address of the API: https://api.github.com',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
/** Beside the REST API: `/graphql`, on GitHub Enterprise Server `/api/graphql`. */
function graphAddress(api, env) {
    const text = env['GITHUB_GRAPHQL_URL']?.trim() ?? '';
    const given = URL.canParse(text) ? new URL(text) : undefined;
    if (given?.origin === api.origin)
        return given.href;
    return `${api.origin}${api.pathname.replace(/\/(?:v3\/?)?$/, '')}/graphql`;
}
function readAnswer({ status, headers, bodyAsText }) {
    const body = parseJson(bodyAsText ?? '');
    const next = gitHub_nextPage(headers.get('link') ?? '');
    return { ok: true, status, body, ...(next === undefined ? {} : { next }) };
}
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function gitHub_nextPage(link) {
    for (const part of link.slice(0, 10_000).split(',')) {
        const [, url] = /^\s*<([^<>]{1,4000})>\s*;.*\brel="next"/.exec(part) ?? [];
        if (url !== undefined && URL.canParse(url))
            return url;
    }
    return undefined;
}
function refused({ status, headers, bodyAsText }, changes) {
    const said = messageOf(bodyAsText ?? '');
    const cause = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
    const isLimited = (status === 403 || status === 429) &&
        (status === 429 ||
            headers.get('x-ratelimit-remaining') === '0' ||
            headers.get('retry-after') !== undefined ||
            /rate limit|abuse detection/i.test(said));
    if (isLimited)
        return { kind: 'rate-limited', status, cause, said, mayBeDone: false };
    const mayBeDone = changes && (status === 408 || status >= 500);
    return {
        kind: gitHub_KINDS[status] ?? (status >= 500 ? 'unavailable' : 'unexpected'),
        status,
        cause,
        said,
        mayBeDone,
    };
}
const gitHub_KINDS = {
    400: 'invalid',
    401: 'token-refused',
    403: 'forbidden',
    404: 'missing',
    408: 'unavailable',
    410: 'missing',
    413: 'invalid',
    422: 'invalid',
};
function unanswered(failure, changes) {
    // A connection that was never accepted has done nothing.
    const neverCame = ['dns', 'refused', 'tls', 'proxy', 'forbidden'].includes(failure.kind);
    return {
        kind: 'unavailable',
        cause: failure.message.replace(/\.$/, ''),
        said: '',
        mayBeDone: changes && !neverCame,
        failure,
    };
}
function odd(cause) {
    return { kind: 'unexpected', cause, said: '', mayBeDone: false };
}
/** How long GitHub asks to wait, in milliseconds. */
function pauseAsked({ headers }, now, isLimit) {
    const asked = (0,retry/* readRetryAfter */.D$)((name) => headers.get(name), now);
    if (asked !== undefined)
        return asked;
    const reset = Number(headers.get('x-ratelimit-reset') ?? 'none');
    if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1_000 - now);
    return isLimit ? SECONDARY_PAUSE : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** GitHub's own words, on one line: the message, and what its list of errors says beside it. */
function messageOf(body) {
    const answer = parseJson(body);
    const errors = answer?.errors;
    const details = (Array.isArray(errors) ? errors.slice(0, 3) : []).map((one) => typeof one === 'string' ? one : (textAt(one, 'message') ?? textAt(one, 'code') ?? ''));
    return [textAt(answer, 'message') ?? '', ...details]
        .filter((part) => part !== '')
        .join('; ')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./build/dist/src/github/contents.js



/**
 * The text of a file as the commit has it, through GitHub's contents API.
 *
 * Throws a `Failure` when GitHub refuses, has no such file, or answers something else; exit code 4.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
async function readRemoteFile(file, maxBytes, access) {
    // Base64 in JSON, with the fields around it.
    const gitHub = createGitHub(access, maxBytes * 2 + 65_536);
    const path = [file.owner, file.repository, 'contents', ...file.path.split('/')]
        .map(encodeURIComponent)
        .join('/');
    const answer = await gitHub.send('GET', `/repos/${path}?ref=${file.sha}`);
    if (answer.ok)
        return decode(file, answer.body, maxBytes);
    const { failure } = answer.refusal;
    throw failure === undefined
        ? contents_refused(file, answer.refusal, access.token !== undefined)
        : (0,networkFailure/* explainTransportFailure */.J)(failure, `read ${sayFile(file)} from GitHub`);
}
function contents_refused(file, { kind, cause }, withToken) {
    const refuse = (code, message, remedy) => new src_failure/* Failure */.H({ code, message, cause, remedy, exitCode: src_failure/* EXIT */.d.unreachable });
    if (kind === 'token-refused') {
        return refuse('github-token-refused', `GitHub does not take the token with which ${sayFile(file)} was to be read.`, 'Leave github-token out, so that the job’s own token is taken, or set one that has not expired or been revoked.');
    }
    if (kind === 'rate-limited') {
        return refuse('github-rate-limited', `GitHub's rate limit kept ${sayFile(file)} from being read.`, withToken
            ? 'Run the job again later; the limit is one for all that use this token.'
            : 'Set github-token: requests without a token share a small limit with everybody at this address.');
    }
    if (kind === 'forbidden') {
        return refuse('github-forbidden', `GitHub does not let this token read ${sayFile(file)}.`, 'Give the token read access to the contents of that repository, and, where the organisation asks for it, authorise it for single sign-on.');
    }
    if (kind === 'missing') {
        return refuse('github-file-missing', `GitHub has no ${sayFile(file)} that this run may see.`, `Check path and commit. The token of a workflow reads public repositories and, with the permission "contents: read", its own; for another private one set github-token to a token of a GitHub App, or a fine-grained one, with read access to its contents.`);
    }
    return refuse('github-answer-unexpected', `GitHub did not hand out ${sayFile(file)}.`, 'Run the job again; https://www.githubstatus.com tells of troubles.');
}
function decode(file, answer, maxBytes) {
    const odd = (cause) => new src_failure/* Failure */.H({
        code: 'github-file-unreadable',
        message: `${sayFile(file)} cannot be read as a file.`,
        cause,
        remedy: 'Name a text file of the repository itself: no folder, no submodule.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
    if (Array.isArray(answer))
        throw odd('It is a folder.');
    const { type, encoding, content, size } = (answer ?? {});
    if (type !== 'file')
        throw odd(typeof type === 'string' ? `It is a ${JSON.stringify(type.slice(0, 20))}.` : 'No file came.');
    if (typeof size === 'number' && size > maxBytes)
        throw odd(`It is longer than ${maxBytes} bytes.`);
    if (encoding !== 'base64' || typeof content !== 'string')
        throw odd('Its content did not come along.');
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > maxBytes)
        throw odd(`It is longer than ${maxBytes} bytes.`);
    if (typeof size === 'number' && bytes.length !== size)
        throw odd('It came incomplete.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw odd('It is not UTF-8 text.');
    }
}
function sayFile({ owner, repository, path, sha }) {
    return `${owner}/${repository}/${path}@${sha}`;
}

;// CONCATENATED MODULE: ./build/dist/src/policy/policySchema.js



const policySchema_GUID = '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
const reason = {
    type: 'string',
    // Blanks alone are no reason.
    pattern: '\\S',
    maxLength: 1_000,
    title: 'a reason in words',
    description: 'Why that is fine. Mandatory.',
};
const scopeText = {
    type: 'string',
    pattern: '^/(?:[^\\s?#%]*)$',
    maxLength: 1_000,
    title: 'an ARM id: / or /subscriptions/… or /providers/Microsoft.Management/managementGroups/…',
};
function policySchema_own(properties, required = []) {
    return {
        type: 'object',
        additionalProperties: false,
        properties,
        ...(required.length === 0 ? {} : { required }),
    };
}
function policySchema_listOf(items, description, most = 1_000) {
    return { type: 'array', maxItems: most, items, description };
}
const severity = {
    enum: policyKeys/* SEVERITIES_AND_OFF */.w,
    description: "Replaces the severity of the rule's findings, whatever makes one weigh more or less. off: the rule is not asked.",
};
const leastSeverity = {
    enum: finding/* SEVERITIES */.o,
    description: 'The least severity of its findings; it may not be off. What weighs more by itself keeps its weight.',
};
const exemptions = { const: false, description: 'Nothing that this rule finds may be exempted.' };
const optionsOf = (rule) => Object.fromEntries(policyKeys/* RULE_OPTIONS */.QE.filter((option) => option.rule === rule).map(({ key, schema, meaning }) => [
    key,
    { ...schema, description: meaning },
]));
const listsOf = (rule) => Object.fromEntries(policyKeys/* RULE_LISTS */.bz.filter((list) => list.rule === rule).map(({ key, field, schema, meaning }) => [
    key,
    policySchema_listOf(policySchema_own({ [field]: schema, reason }, [field, 'reason']), meaning),
]));
const ruleSettings = (rule) => ({
    anyOf: [severity, { ...policySchema_own({ severity, ...optionsOf(rule), ...listsOf(rule) }), minProperties: 1 }],
});
/** An empty list would let every registry be, which is no floor. */
const boundsOf = (rule) => Object.fromEntries(Object.entries(optionsOf(rule)).map(([key, schema]) => [
    key,
    schema.type === 'array' ? { ...schema, minItems: 1 } : schema,
]));
const ruleFloor = (rule) => ({
    anyOf: [
        leastSeverity,
        { ...policySchema_own({ severity: leastSeverity, exemptions, ...boundsOf(rule) }), minProperties: 1 },
    ],
});
const WITH_OPTIONS = [...policyKeys/* RULE_OPTIONS */.QE, ...policyKeys/* RULE_LISTS */.bz].map(({ rule }) => rule);
const RULE_WORDS = allRules/* ALL_RULES */.U.flatMap(({ id, name }) => [id, name]);
/** Every rule under its id and under its name. */
function byRule(kind) {
    return policySchema_own(Object.fromEntries(allRules/* ALL_RULES */.U.flatMap(({ id, name, summary }) => {
        const definition = WITH_OPTIONS.includes(id) ? `${kind}-${id}` : kind;
        const entry = { $ref: `#/$defs/${definition}`, description: `${id} ${name}: ${summary}` };
        return [
            [id, entry],
            [name, entry],
        ];
    })));
}
const topKeys = Object.fromEntries(policyKeys/* POLICY_KEYS */.cN.map(({ key, schema, meaning }) => [key, { ...schema, description: meaning }]));
/** What a floor may say of a key: the loosest value would bind nobody, and is refused as a mistake. */
const topBounds = Object.fromEntries(policyKeys/* POLICY_KEYS */.cN.map(({ key, dial, schema, meaning }) => [
    key,
    (dial.kind === 'order'
        ? { enum: dial.order.slice(0, -1), description: `Bound: ${meaning}` }
        : { ...schema, description: `Bound: ${meaning}` }),
]));
const exemption = policySchema_own({
    rule: {
        anyOf: [
            { enum: RULE_WORDS },
            { type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items: { enum: RULE_WORDS } },
        ],
        description: 'Id or name of a rule, or a list of them.',
    },
    resource: {
        type: 'string',
        pattern: '\\S',
        maxLength: 1_000,
        title: 'an ARM id, the end of one, a name or a path, with * for any characters',
        description: 'What is exempted: an ARM id, the end of one, a name or a path, with wildcards.',
    },
    reason: { ...reason, description: 'Why this need not be mended now. Mandatory.' },
    owner: {
        type: 'string',
        pattern: '\\S',
        maxLength: 200,
        title: 'somebody in words',
        description: 'Who answers for it.',
    },
    'expires-on': {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        title: 'a day such as 2027-01-31',
        description: 'The last day on which it holds (UTC), at most max-exemption-days from today.',
    },
}, ['rule', 'resource', 'reason', 'owner', 'expires-on']);
/** JSON Schema of a policy file: editors complete by it, and this tool itself checks by it. */
const policySchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/org/aml-endpoint-action/main/schemas/policy.schema.json',
    title: 'Policy of aml-endpoint audit',
    description: 'What a team makes of the audit: severities, options, what is fine and why, exemptions. YAML, by default in .github/aml-policy.yml, at most 256 KiB. docs/policy.md says more.',
    ...policySchema_own({
        version: { const: 1, description: 'Version of this format.' },
        extends: {
            anyOf: [
                { type: 'string', minLength: 1, maxLength: 500 },
                {
                    type: 'array',
                    maxItems: 10,
                    uniqueItems: true,
                    items: { type: 'string', minLength: 1, maxLength: 500 },
                },
            ],
            description: 'Policies that this one builds on: org/repo/path@commit (all 40 digits), or a path beside this file. Later ones win over earlier ones, this file over all of them.',
        },
        ...topKeys,
        'allowed-principals': policySchema_listOf(policySchema_own({
            principal: { type: 'string', pattern: policySchema_GUID, title: "a principal's object id, a GUID" },
            reason,
            name: { type: 'string', maxLength: 200, description: 'For the reader; nothing depends on it.' },
        }, ['principal', 'reason']), 'Principals that may hold what they hold: rules about roles leave them out. Each with a reason.'),
        'allowed-scopes': policySchema_listOf(policySchema_own({ scope: scopeText, reason }, ['scope', 'reason']), 'Scopes at which roles over endpoints may be given: AML301 and AML311 leave assignments at exactly these out. Each with a reason.'),
        rules: {
            ...byRule('rule'),
            description: 'By id or name of a rule: a severity, off, or a mapping with severity and options.',
        },
        exemptions: policySchema_listOf(exemption, 'Findings that need not be mended for a while.', 5_000),
        enforce: {
            ...policySchema_own({
                ...topBounds,
                closed: {
                    type: 'array',
                    maxItems: 10,
                    uniqueItems: true,
                    items: { enum: policyKeys/* CLOSABLE */.Ah },
                    description: 'Lists to which no other file may add anything. baseline: no baseline file may be used. severities: no other file may set a severity but high, nor turn a rule off.',
                },
                rules: {
                    ...byRule('floor'),
                    description: 'By id or name of a rule: the least severity, or a mapping with it, bounds for options, and exemptions: false.',
                },
            }),
            description: 'A floor: files that build on this one, and inputs, may only be as strict or stricter.',
        },
    }),
    examples: [
        {},
        {
            version: 1,
            extends: 'contoso/policies/aml.yml@0123456789abcdef0123456789abcdef01234567',
            'fail-on': 'medium',
            rules: { AML203: 'off', 'key-not-rotated': { severity: 'medium', 'max-key-age-days': 60 } },
        },
    ],
    $defs: {
        rule: { anyOf: [severity, { ...policySchema_own({ severity }), minProperties: 1 }] },
        floor: { anyOf: [leastSeverity, { ...policySchema_own({ severity: leastSeverity, exemptions }), minProperties: 1 }] },
        ...Object.fromEntries([...new Set(WITH_OPTIONS)].flatMap((rule) => [
            [`rule-${rule}`, ruleSettings(rule)],
            [`floor-${rule}`, ruleFloor(rule)],
        ])),
    },
};

// EXTERNAL MODULE: ./build/dist/src/policy/readNode.js
var readNode = __webpack_require__(55039);
;// CONCATENATED MODULE: ./build/dist/src/policy/policyFile.js








/** Bytes of a policy file, wherever it comes from. */
const LONGEST_POLICY = 256 * 1024;
/** What is said of a file that is hardly YAML at all. */
const MOST_SYNTAX_ERRORS = 20;
const policyFile_IDS = new Map(allRules/* ALL_RULES */.U.flatMap(({ id, name }) => [
    [id, id],
    [name, id],
]));
/**
 * Reads the text of a policy file. All mistakes are said at once, each as "file:line:column: what". An empty file is a
 * policy that says nothing.
 */
async function parsePolicy(text, name) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new yaml.LineCounter();
    const problems = [];
    const complain = (place, what) => void problems.push({ place, what });
    const places = new Map();
    const locate = (start, end) => {
        const from = lineCounter.linePos(start);
        const to = lineCounter.linePos(Math.max(start, end));
        return {
            file: name,
            line: Math.max(1, from.line),
            column: Math.max(1, from.col),
            endLine: Math.max(1, to.line),
            endColumn: Math.max(1, to.col),
        };
    };
    let value;
    try {
        // The parser's own search for keys that stand there twice, and its pictures of errors, take minutes for a hostile file.
        const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false };
        const document = yaml.parseDocument(text, { lineCounter, ...options });
        for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)) {
            const isDeep = /call stack/.test(message);
            complain(locate(pos[0], pos[1]), isDeep ? 'is nested too deeply' : (message.split('\n')[0] ?? ''));
        }
        const { contents } = document;
        const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === null);
        if (problems.length === 0 && !isEmpty) {
            value = (0,readNode/* readNode */.X)(contents, policySchema, '', locate(0, 0), {
                yaml,
                root: policySchema,
                placeOf: (node) => locate(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0),
                complain,
                keep: (path, place) => places.set(path, place),
            });
        }
    }
    catch (error) {
        // Brackets thousands deep exhaust the parser's stack.
        if (!(error instanceof RangeError))
            throw error;
        complain(locate(0, 0), 'is nested too deeply');
    }
    const placeOf = (path, otherwise = '') => places.get(path) ?? places.get(otherwise) ?? locate(0, 0);
    const file = build((value ?? {}), name, placeOf, complain);
    if (problems.length === 0)
        return { ok: true, file };
    problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    return { ok: false, problems: problems.map(({ place, what }) => `${sayPlace(place)}: ${what}`) };
}
function build(shape, name, placeOf, complain) {
    const said = new Map();
    const allowed = [];
    takeKeys(shape, '', said, placeOf);
    for (const [list, field] of [
        ['allowed-principals', 'principal'],
        ['allowed-scopes', 'scope'],
    ]) {
        takeList(shape[list], list, field, list, allowed, placeOf);
    }
    for (const { id, path, settings } of rulesOf(shape.rules, 'rules', placeOf, complain)) {
        takeRule(id, path, settings, said, placeOf);
        for (const { rule, key, field } of policyKeys/* RULE_LISTS */.bz) {
            if (rule === id)
                takeList(settings[key], key, field, `${path}/${key}`, allowed, placeOf);
        }
    }
    const builtOn = typeof shape.extends === 'string' ? [shape.extends] : (shape.extends ?? []);
    return {
        name,
        extends: builtOn.map((value, index) => ({
            value,
            place: placeOf(typeof shape.extends === 'string' ? 'extends' : `extends/${index}`),
        })),
        said,
        allowed,
        exemptions: (shape.exemptions ?? []).flatMap((entry, index) => readExemption(entry, `exemptions/${index}`, placeOf, complain)),
        floor: readFloor(shape.enforce, placeOf, complain),
    };
}
function takeKeys(shape, prefix, into, placeOf) {
    for (const { key } of policyKeys/* POLICY_KEYS */.cN) {
        const value = shape[key];
        if (value !== undefined)
            into.set(key, { value: asDial(value, key), place: placeOf(`${prefix}${key}`) });
    }
}
/** Entries that are wrong were left out; regular findings are always shown. */
function asDial(value, key) {
    if (!Array.isArray(value))
        return value;
    const entries = value.filter((one) => typeof one === 'string');
    return key === 'personas' ? [...new Set(['regular', ...entries])] : entries;
}
function takeRule(id, path, settings, into, placeOf) {
    const { severity } = settings;
    if (typeof severity === 'string') {
        // `AML001: off` has its severity at the rule's own place.
        into.set(`${id}.severity`, { value: severity, place: placeOf(`${path}/severity`, path) });
    }
    for (const { rule, key } of policyKeys/* RULE_OPTIONS */.QE) {
        const value = settings[key];
        if (rule !== id || value === undefined)
            continue;
        into.set(`${id}.${key}`, { value: asDial(value, key), place: placeOf(`${path}/${key}`) });
    }
}
function takeList(entries, list, field, path, into, placeOf) {
    for (const [index, entry] of (entries ?? []).entries()) {
        const value = entry?.[field];
        const reason = entry?.['reason'];
        if (typeof value !== 'string' || typeof reason !== 'string')
            continue;
        into.push({ list, value, reason: reason.trim(), place: placeOf(`${path}/${index}`) });
    }
}
/** Rules by their ids; one that stands there twice, by id and by name, is a mistake. */
function rulesOf(rules, above, placeOf, complain) {
    const entries = [];
    for (const [word, settings] of Object.entries(rules ?? {})) {
        const id = policyFile_IDS.get(word) ?? word;
        const path = `${above}/${word}`;
        if (entries.some((one) => one.id === id)) {
            complain(placeOf(path), `${above.replaceAll('/', '.')}.${word}: is ${id} once more`);
            continue;
        }
        entries.push({ id, path, settings: typeof settings === 'string' ? { severity: settings } : settings });
    }
    return entries;
}
function readExemption(entry, path, placeOf, complain) {
    if (entry === undefined)
        return [];
    const words = [entry['rule']].flat().filter((word) => typeof word === 'string');
    const text = (key) => String(entry[key] ?? '').trim();
    const expiresOn = text('expires-on');
    if (expiresOn !== '' && !(0,expiry/* isDay */.N)(expiresOn)) {
        complain(placeOf(`${path}/expires-on`), `exemptions: there is no day ${expiresOn}`);
    }
    const ruleIds = [...new Set(words.map((word) => policyFile_IDS.get(word) ?? word))];
    for (const id of ruleIds.filter((one) => !isExemptible(one))) {
        complain(placeOf(`${path}/rule`), `exemptions: ${id} is about the audit itself and cannot be exempted`);
    }
    const resource = text('resource');
    const pattern = parseResourcePattern(resource);
    if (!pattern.ok && resource !== '') {
        complain(placeOf(`${path}/resource`), `exemptions: this resource cannot be understood: ${pattern.problem}`);
    }
    return [
        {
            ruleIds,
            resource,
            reason: text('reason'),
            owner: text('owner'),
            expiresOn,
            place: placeOf(path),
        },
    ];
}
function readFloor(enforce, placeOf, complain) {
    const bounds = new Map();
    const unexemptible = new Map();
    takeKeys(enforce ?? {}, 'enforce/', bounds, placeOf);
    for (const { id, path, settings } of rulesOf(enforce?.rules, 'enforce/rules', placeOf, complain)) {
        takeRule(id, path, settings, bounds, placeOf);
        if (settings['exemptions'] === false)
            unexemptible.set(id, placeOf(`${path}/exemptions`));
    }
    return {
        bounds,
        unexemptible,
        closed: new Map((enforce?.closed ?? []).map((list) => [list, placeOf('enforce/closed')])),
    };
}

// EXTERNAL MODULE: ./build/dist/src/commands/workspaceFile.js
var workspaceFile = __webpack_require__(41748);
;// CONCATENATED MODULE: ./build/dist/src/commands/policySource.js







const DEFAULT_POLICY = '.github/aml-policy.yml';
const MOST_FILES = 20;
const policySource_DEEPEST = 8;
const MOST_PROBLEMS = 50;
/**
 * Reads the policies of a run with everything that they build on, in the order in which they are applied: what a file
 * builds on comes before it. Throws a `Failure`: exit code 2 for bad files, 4 where GitHub does not hand one out.
 */
async function loadPolicies(query, effects) {
    const workspace = effects.env['GITHUB_WORKSPACE'] || process.cwd();
    const loader = new Loader(query, effects);
    const named = query.references.length > 0 ? query.references : [{ kind: 'local', path: DEFAULT_POLICY }];
    for (const reference of named) {
        const origin = reference.kind === 'local'
            ? placeLocal(reference.path, workspace, effects.env)
            : { reference, root: workspace };
        await loader.load(origin, []);
    }
    return loader.finish();
}
/** On a command line people name files anywhere; what such a file builds on lies beside or below it. */
function placeLocal(path, workspace, env) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    const isOutside = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), file).split(external_node_path_.sep)[0] === '..';
    return isOutside && env['GITHUB_ACTIONS'] !== 'true'
        ? { reference: { kind: 'local', path: file }, root: (0,external_node_path_.dirname)(file) }
        : { reference: { kind: 'local', path }, root: workspace };
}
class Loader {
    #query;
    #effects;
    #layers = new Map();
    #problems = [];
    #read = 0;
    #announced = false;
    constructor(query, effects) {
        this.#query = query;
        this.#effects = effects;
    }
    finish() {
        if (this.#problems.length > 0)
            throw invalidPolicy(this.#problems);
        return [...this.#layers.values()];
    }
    /** Answers the file with all that it builds on; undefined where there is none, or where it is wrong. */
    async load(origin, above) {
        const key = policySource_keyOf(origin);
        const present = this.#layers.get(key);
        if (present !== undefined)
            return present;
        if (above.includes(key)) {
            return this.#complain(origin, `${policySource_quote((0,policyReference/* sayReference */.vJ)(origin.reference))} builds on itself`);
        }
        if (above.length >= policySource_DEEPEST)
            return this.#complain(origin, `there are more than ${policySource_DEEPEST} files one above the other`);
        this.#read += 1;
        if (this.#read > MOST_FILES)
            return this.#complain(origin, `there are more than ${MOST_FILES} files in all`);
        const found = await this.#fetch(origin);
        if (found === undefined)
            return undefined;
        const parsed = await parsePolicy(found.text.replace(/^\uFEFF/, ''), found.name);
        if (!parsed.ok) {
            this.#problems.push(...parsed.problems);
            return undefined;
        }
        const builtOn = new Set();
        for (const { value, place } of parsed.file.extends) {
            const next = this.#resolve(value, place, origin);
            const layer = next === undefined ? undefined : await this.load(next, [...above, key]);
            if (layer === undefined)
                continue;
            builtOn.add(layer.file);
            for (const one of layer.builtOn)
                builtOn.add(one);
        }
        const layer = { file: parsed.file, builtOn };
        this.#layers.set(key, layer);
        return layer;
    }
    /** What `extends` names: another repository, or a file beside this one and from where this one is. */
    #resolve(text, place, { reference, root }) {
        const refuse = (problem) => {
            this.#problems.push(`${sayPlace(place)}: extends: ${policySource_quote(text)}: ${problem}`);
            return undefined;
        };
        const parsed = (0,policyReference/* parsePolicyReference */.tz)(text);
        if (!parsed.ok)
            return refuse(parsed.problem);
        if (parsed.value.kind === 'remote')
            return { reference: parsed.value, root, namedAt: place };
        if (parsed.value.path.startsWith('/'))
            return refuse('write a path beside this file, without a slash in front');
        if (reference.kind === 'local') {
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(reference.path), parsed.value.path);
            return { reference: { kind: 'local', path }, root, namedAt: place };
        }
        const next = (0,policyReference/* beside */.vY)(reference, parsed.value.path);
        return next === undefined
            ? refuse('it leads out of the repository')
            : { reference: next, root, namedAt: place };
    }
    async #fetch(origin) {
        const { reference } = origin;
        if (reference.kind === 'local')
            return await this.#readLocal(reference.path, origin);
        const token = this.#query.token ?? this.#tokenFromEnvironment();
        try {
            const access = { effects: this.#effects, ...(token === undefined ? {} : { token }) };
            return { text: await readRemoteFile(reference, LONGEST_POLICY, access), name: (0,policyReference/* sayReference */.vJ)(reference) };
        }
        catch (error) {
            if (!(error instanceof src_failure/* Failure */.H) || origin.namedAt === undefined)
                throw error;
            const { details } = error;
            const cause = [details.cause, `It is named at ${sayPlace(origin.namedAt)}.`].filter(Boolean).join('\n');
            throw new src_failure/* Failure */.H({ ...details, cause });
        }
    }
    async #readLocal(path, origin) {
        const { trusted } = this.#query;
        const read = trusted === undefined
            ? await (0,workspaceFile/* readInside */.xO)(origin.root, path, LONGEST_POLICY)
            : await trusted.read((0,external_node_path_.relative)(origin.root, (0,external_node_path_.resolve)(origin.root, path)), LONGEST_POLICY);
        if (read.ok) {
            const event = trusted === undefined ? (0,workspaceFile/* foreignCheckout */.B7)(this.#effects.env) : undefined;
            if (event !== undefined)
                throw untrusted(path, event);
            return { text: read.text, name: path.startsWith('/') ? path : read.path };
        }
        switch (read.problem) {
            case 'missing':
                // The default is optional, also where it is named beside others: not every repository has one.
                if (origin.namedAt === undefined && external_node_path_.posix.normalize(path) === DEFAULT_POLICY)
                    return undefined;
                if (origin.namedAt !== undefined)
                    return this.#complain(origin, `there is no file ${policySource_quote(path)}`);
                if (trusted === undefined)
                    throw missing(path);
                // A change that brings the first policy is judged without it: nobody has agreed to it yet.
                this.#effects.log.warning(`There is no policy ${policySource_quote(path)} in ${trusted.where}; it counts once it is merged.`);
                return undefined;
            case 'outside':
                return this.#complain(origin, `${policySource_quote(path)} lies outside the repository`);
            case 'not-a-file':
                return this.#complain(origin, `${policySource_quote(path)} is not a file`);
            case 'unreadable':
                return this.#complain(origin, `${policySource_quote(path)} cannot be opened`);
            case 'too-long':
                return this.#complain(origin, `${policySource_quote(path)} is longer than ${LONGEST_POLICY} bytes`);
        }
    }
    /** For command lines; in a workflow the input has the job's token. */
    #tokenFromEnvironment() {
        const token = this.#effects.env['GITHUB_TOKEN']?.trim() || undefined;
        if (token !== undefined && !this.#announced) {
            this.#effects.log.info('github-token: taken from the environment variable GITHUB_TOKEN');
            this.#announced = true;
        }
        return token;
    }
    #complain({ namedAt }, what) {
        this.#problems.push(namedAt === undefined ? what : `${sayPlace(namedAt)}: extends: ${what}`);
        return undefined;
    }
}
/** All that is wrong with the policies of a run. */
function invalidPolicy(problems) {
    return new src_failure/* Failure */.H({
        code: 'policy-invalid',
        message: `The policy has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
        cause: listed(problems),
        remedy: 'Mend the lines and inputs named above; nothing was audited.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
/** Comments in the audited files that were to exempt something. */
function invalidInline(problems) {
    return new src_failure/* Failure */.H({
        code: 'inline-exemption-invalid',
        message: `Comments that exempt have ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
        cause: listed(problems),
        remedy: 'Mend the lines named above, or take the comments out; nothing was judged.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
function listed(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}
function missing(path) {
    return new src_failure/* Failure */.H({
        code: 'policy-missing',
        message: `There is no policy ${policySource_quote(path)}.`,
        remedy: 'Check the name; actions/checkout must have run before this step.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
function untrusted(path, event) {
    return new src_failure/* Failure */.H({
        code: 'policy-untrusted',
        message: `The policy ${policySource_quote(path)} is not read in a run of ${event}: what is checked out there may be a stranger's.`,
        remedy: 'Name a policy at a commit as the input policy, org/repo/path@commit, or check nothing out before this step.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
/** Letters count in paths, and not in the names of owners and repositories. */
function policySource_keyOf({ reference, root }) {
    if (reference.kind === 'local')
        return (0,external_node_path_.resolve)(root, reference.path);
    const { owner, repository } = reference;
    return (0,policyReference/* sayReference */.vJ)({
        ...reference,
        owner: owner.toLowerCase(),
        repository: repository.toLowerCase(),
    });
}
function policySource_quote(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

;// CONCATENATED MODULE: ./build/dist/src/commands/auditPolicy.js


/**
 * Reads the policies of a run, lays them one over the other and the inputs on top, and says which they were. Throws a
 * `Failure` for everything that is wrong with them.
 */
async function settlePolicy({ policies, overrides, githubToken, baseline }, effects, trusted) {
    const token = githubToken === undefined ? {} : { token: githubToken };
    const layers = await loadPolicies({ references: policies, ...token, trusted }, effects);
    const combined = combinePolicies(layers, effects.now(), overrides);
    if (!combined.ok)
        throw invalidPolicy(combined.problems);
    const { policy } = combined;
    if (baseline !== undefined && policy.closed.has('baseline')) {
        throw invalidPolicy(['baseline: a floor of the policy lets no baseline be used; leave it out']);
    }
    const from = trusted === undefined ? '' : `; files of this repository as in ${trusted.where}`;
    if (policy.files.length > 0)
        effects.log.info(`Policy: ${policy.files.join(', then ')}${from}`);
    else if (trusted !== undefined) {
        effects.log.info(`Policy: what is built in; there is no ${DEFAULT_POLICY} in ${trusted.where}.`);
    }
    // In a workflow a missing checkout is easily overlooked; on a terminal it is no news.
    else if (effects.env['GITHUB_ACTIONS'] === 'true') {
        effects.log.info(`Policy: what is built in; there is no ${DEFAULT_POLICY}.`);
    }
    return policy;
}

;// CONCATENATED MODULE: ./build/dist/src/policy/baselineFile.js

/** The file: one entry per line, so that a change of it can be read; the same findings make the same bytes. */
function* renderBaseline({ entries }, tool) {
    const { name, version } = tool;
    yield `{\n"schemaVersion": "1",\n"tool": ${JSON.stringify({ name, version })},\n"findings": [`;
    for (const [index, { ruleId, ruleName, resource, fingerprint, count }] of entries.entries()) {
        const line = JSON.stringify({ ruleId, ruleName, resource, fingerprint, count });
        yield `${index === 0 ? '' : ','}\n${line}`;
    }
    yield `${entries.length === 0 ? '' : '\n'}]\n}\n`;
}
/** Three times what a tenant of 50,000 findings makes. */
const LONGEST_BASELINE = 64 * 1024 * 1024;
/**
 * Reads the text of a baseline; `file` is its name for messages. Throws a `Failure` (exit code 2) that says what is
 * wrong where, and quotes nothing of a file that may be any file at all.
 */
function parseBaseline(text, file) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw invalidBaseline({ code: 'baseline-invalid', file, cause: 'it is no JSON' });
    }
    if (!isObject(value))
        throw invalidBaseline({ code: 'baseline-invalid', file, cause: 'it is no JSON object' });
    const { schemaVersion, tool, findings, ...others } = value;
    if (schemaVersion !== '1') {
        const cause = typeof schemaVersion === 'string' && /^[\w.]{1,10}$/.test(schemaVersion)
            ? `its schemaVersion is "${schemaVersion}", and this version reads "1"`
            : 'it has no schemaVersion that is known; this version reads "1"';
        throw invalidBaseline({ code: 'baseline-version', file, cause });
    }
    if (Object.keys(others).length > 0 || !isTool(tool) || !Array.isArray(findings)) {
        throw invalidBaseline({
            code: 'baseline-invalid',
            file,
            cause: 'it needs schemaVersion, tool and findings, and nothing else',
        });
    }
    const seen = new Map();
    const entries = findings.map((entry, index) => {
        const number = index + 1;
        if (!isEntry(entry)) {
            throw invalidBaseline({
                code: 'baseline-invalid',
                file,
                cause: `entry ${number} of findings needs ruleId, ruleName, resource, fingerprint (64 hexadecimal digits) and count (1 or more), and nothing else`,
            });
        }
        const before = seen.get(entry.fingerprint);
        if (before !== undefined) {
            throw invalidBaseline({
                code: 'baseline-invalid',
                file,
                cause: `entries ${before} and ${number} of findings have the same fingerprint`,
            });
        }
        seen.set(entry.fingerprint, number);
        return entry;
    });
    return { entries };
}
/** What every refusal of a baseline says. */
function invalidBaseline({ code, file, cause, }) {
    return new src_failure/* Failure */.H({
        code,
        message: `The baseline ${file} cannot be used.`,
        cause,
        remedy: 'Use a file that --write-baseline wrote, or write it anew; schemas/baseline.schema.json describes its form.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTool(value) {
    return (isObject(value) &&
        Object.keys(value).sort().join() === 'name,version' &&
        Object.values(value).every(isText));
}
const ENTRY_KEYS = 'count,fingerprint,resource,ruleId,ruleName';
function isEntry(value) {
    if (!isObject(value) || Object.keys(value).sort().join() !== ENTRY_KEYS)
        return false;
    const { ruleId, ruleName, resource, fingerprint, count } = value;
    return (typeof ruleId === 'string' &&
        RULE_ID.test(ruleId) &&
        isText(ruleName) &&
        isText(resource) &&
        typeof fingerprint === 'string' &&
        FINGERPRINT.test(fingerprint) &&
        typeof count === 'number' &&
        Number.isSafeInteger(count) &&
        count >= 1);
}
const RULE_ID = /^AML\d{3}$/;
const FINGERPRINT = /^[0-9a-f]{64}$/;
function isText(value) {
    return typeof value === 'string';
}

// EXTERNAL MODULE: ./build/dist/src/report/chunks.js
var chunks = __webpack_require__(21961);
;// CONCATENATED MODULE: ./build/dist/src/commands/baselineFile.js









/**
 * Reads a baseline: that of the trusted files, where not all of the checkout is to be trusted. One that a change only
 * brings does not count yet. Throws a `Failure` (exit code 2) that says what is wrong where.
 */
async function readBaseline(file, trusted, { log }) {
    if (trusted === undefined)
        return parseBaseline(await readBounded(file), file);
    const read = await trusted.read(file, LONGEST_BASELINE);
    if (read.ok)
        return parseBaseline(read.text, file);
    if (read.problem !== 'missing') {
        const cause = `in ${trusted.where} it cannot be read: ${read.problem}`;
        throw invalidBaseline({ code: 'baseline-invalid', file, cause });
    }
    log.warning(`There is no baseline ${JSON.stringify(file)} in ${trusted.where}; it counts once it is merged.`);
    return undefined;
}
async function readBounded(file) {
    const refuse = (cause) => invalidBaseline({ code: 'baseline-not-found', file, cause });
    let handle;
    try {
        handle = await (0,promises_.open)(file);
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        const words = error instanceof Error ? error.message : 'it cannot be opened';
        throw refuse(isMissing ? 'there is no such file' : words);
    }
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw refuse('it is not a file');
        if (stat.size > LONGEST_BASELINE) {
            const most = LONGEST_BASELINE / 1024 / 1024;
            throw invalidBaseline({ code: 'baseline-invalid', file, cause: `it is longer than ${most} MiB` });
        }
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
/** Finds out before a long audit that its baseline could not be kept. Throws what `writeBaseline` would. */
async function checkBaselineFolder(file) {
    try {
        await (0,promises_.access)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw baselineFile_notWritten(file, error);
    }
}
/**
 * Writes down what was found, unless some of it could not be looked at: what is missing from a baseline comes back as
 * new. `complete` by the strictest of gates. Answers the number of entries. Throws a `Failure` (exit code 2).
 */
async function writeBaseline(file, judged, rules, { complete, interrupted, missing }) {
    if (!complete || interrupted) {
        throw new src_failure/* Failure */.H({
            code: 'baseline-incomplete',
            message: `The baseline ${file} was not written: the audit is incomplete.`,
            cause: missing.join(', '),
            remedy: 'Let the auditing identity read what is missing (the report names each permission) and audit again, or audit fewer scopes. What a baseline does not know comes back as new.',
            exitCode: src_failure/* EXIT */.d.refused,
        });
    }
    const baseline = makeBaseline(judged, rules);
    const pieces = (0,chunks/* inChunks */.m)(renderBaseline(baseline, { name: 'aml-endpoint', version: product/* VERSION */.x }));
    const partial = `${file}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await (0,promises_.writeFile)(partial, pieces, { flag: 'wx' });
        await (0,promises_.rename)(partial, file);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw baselineFile_notWritten(file, error);
    }
    return baseline.entries.length;
}
function baselineFile_notWritten(file, error) {
    return new src_failure/* Failure */.H({
        code: 'baseline-not-written',
        message: `The baseline ${file} could not be written.`,
        cause: error instanceof Error ? error.message : String(error),
        remedy: 'Give --write-baseline a path in a folder that is there and may be written to.',
        exitCode: src_failure/* EXIT */.d.refused,
    });
}

// EXTERNAL MODULE: ./build/dist/src/files/repository.js
var repository = __webpack_require__(58558);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/dist/src/git/gitProcess.js

const gitProcess_MOST_BYTES = 64 * 1024 * 1024;
/**
 * A repository's own configuration can name programs. None of what is asked here needs one: no hook, no pager, no
 * filter, no external diff, no monitor; and nothing is fetched, not even what a partial clone has left out.
 * @see https://git-scm.com/docs/git-config
 */
const HARMLESS = [
    '--no-pager',
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotePath=false',
        'core.sshCommand=false',
        'core.gitProxy=',
        'credential.helper=',
        'diff.external=',
        'protocol.allow=never',
        'log.showSignature=false',
    ].flatMap((setting) => ['-c', setting]),
];
/** Runs git without a shell; what it writes is bounded. Never throws but for the run's own signal. */
function runGit(place, args, mostBytes = gitProcess_MOST_BYTES) {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...HARMLESS, ...owner(place), ...args], {
            cwd: place.folder,
            env: cleaned(place.env),
            encoding: 'buffer',
            maxBuffer: mostBytes,
            signal: place.signal,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (place.signal.aborted)
                reject(place.signal.reason);
            else if (error === null)
                resolve({ ok: true, bytes: stdout });
            else {
                const code = typeof error.code === 'number' ? error.code : undefined;
                const said = stderr.toString('utf8').trim().slice(0, 500) || error.message.slice(0, 500);
                resolve({ ok: false, code, missing: String(error.code) === 'ENOENT', said });
            }
        });
    });
}
/** A git that stays and answers what it is asked on its standard input. */
function startGit(place, args) {
    return (0,external_node_child_process_.spawn)('git', [...HARMLESS, ...owner(place), ...args], {
        cwd: place.folder,
        env: cleaned(place.env),
        stdio: 'pipe',
        signal: place.signal,
        windowsHide: true,
    });
}
function owner({ trustOwner }) {
    return trustOwner ? ['-c', 'safe.directory=*'] : [];
}
/** Git takes its repository, its configuration and programs from variables as well. */
function cleaned(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !/^(?:GIT_|SSH_|NODE_|ACTIONS_|INPUT_|AZURE_|GITHUB_|LD_|DYLD_)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ATTR_NOSYSTEM: '1',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./build/dist/src/git/blobReader.js

const LINE_FEED = 0x0a;
/**
 * `git cat-file --batch`: for each id a line `<id> blob <size>`, the bytes, and a line feed. Callers know the size from
 * the tree, so nothing too large is asked for.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
function readBlobs(place) {
    let child;
    let isOver = false;
    let received = [];
    let waiting = () => undefined;
    let last = Promise.resolve();
    const end = () => {
        isOver = true;
        waiting();
    };
    const start = () => {
        const started = startGit(place, ['cat-file', '--batch']);
        started.stdout.on('data', (bytes) => {
            received.push(bytes);
            waiting();
        });
        started.stdin.on('error', end);
        started.stderr.resume();
        started.on('error', end);
        started.on('close', end);
        return started;
    };
    const more = () => new Promise((resolve) => {
        waiting = () => {
            waiting = () => undefined;
            resolve();
        };
    });
    /** Until so many bytes are there; undefined when git ends before. */
    const take = async (enough) => {
        for (;;) {
            const all = Buffer.concat(received);
            received = [all];
            const length = enough(all);
            if (length !== undefined) {
                received = [all.subarray(length)];
                return all.subarray(0, length);
            }
            if (isOver)
                return undefined;
            await more();
        }
    };
    const ask = async (objectId) => {
        if (isOver)
            return undefined;
        child ??= start();
        child.stdin.write(`${objectId}\n`);
        const header = await take((bytes) => {
            const at = bytes.indexOf(LINE_FEED);
            return at < 0 ? undefined : at + 1;
        });
        const [, type, size] = header?.toString('latin1').trimEnd().split(' ') ?? [];
        if (type !== 'blob' || size === undefined)
            return undefined;
        const length = Number(size) + 1;
        // Joining what came so far with every piece would take the square of its length.
        while (received.reduce((sum, { length: one }) => sum + one, 0) < length && !isOver)
            await more();
        const content = await take((bytes) => (bytes.length >= length ? length : undefined));
        return content?.subarray(0, length - 1);
    };
    return {
        read(objectId) {
            const answer = last.then(() => ask(objectId));
            last = answer.catch(() => undefined);
            return answer;
        },
        close() {
            child?.stdin.end();
            child?.kill();
        },
    };
}

;// CONCATENATED MODULE: ./build/dist/src/git/commitFiles.js



const LONGEST_LIST = 64 * 1024 * 1024;
/**
 * Lists a commit's files; contents are read when they are asked for. `told` says how a path is told, or that it lies
 * outside. Undefined where the commit is not in this clone, or has too many files.
 */
async function readCommitFiles(place, commit, told) {
    const answer = await runGit(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], LONGEST_LIST);
    if (!answer.ok)
        return undefined;
    const blobs = new Map();
    for (const line of answer.bytes.toString('utf8').split('\0')) {
        const [, mode, objectId, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
        if (objectId === undefined || path === undefined)
            continue;
        const name = told(path);
        if (name !== undefined) {
            blobs.set(name, { objectId, size: size === '-' ? 0 : Number(size), isLink: mode === '120000' });
        }
    }
    const reader = readBlobs(place);
    let absent = 0;
    return {
        paths: [...blobs].flatMap(([path, { isLink }]) => (isLink ? [] : [path])).sort(),
        async read(path) {
            const blob = blobs.get(path);
            const no = (why) => ({ ok: false, path, why });
            if (blob === undefined)
                return no('there is no such file');
            if (blob.isLink)
                return no('it is not a file');
            if (blob.size > repository/* LONGEST_FILE */.SI)
                return no(`it is longer than ${repository/* LONGEST_FILE */.SI / 1024 / 1024} MiB`);
            const bytes = await reader.read(blob.objectId);
            if (bytes !== undefined)
                return (0,repository/* decodeText */.g7)(path, bytes);
            absent += 1;
            return no('this clone does not have its content');
        },
        absent: () => absent,
        links: [...blobs].flatMap(([path, { isLink }]) => (isLink ? [path] : [])),
        close: () => reader.close(),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/git/nameStatus.js
/** Reads `git diff --name-status -z`: a letter, then one path, or two for renames and copies. */
function parseNameStatus(text) {
    const fields = text.split('\0').values();
    const changed = [];
    for (const status of fields) {
        if (status === '')
            break;
        const first = fields.next().value ?? '';
        switch (status.charAt(0)) {
            case 'R':
                changed.push({ path: fields.next().value ?? '', status: 'renamed', previous: first });
                break;
            case 'C':
                changed.push({ path: fields.next().value ?? '', status: 'added' });
                break;
            case 'A':
                changed.push({ path: first, status: 'added' });
                break;
            case 'D':
                changed.push({ path: first, status: 'removed' });
                break;
            default:
                changed.push({ path: first, status: 'modified' });
        }
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/dist/src/git/checkout.js





const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Of branches and tags, as far as this asks for any: nothing that could be an option or a range. */
const REFERENCE = /^refs\/(?!.*(?:\.\.|@\{))[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]*$/u;
const checkout_LONGEST_LIST = 64 * 1024 * 1024;
/** Opens the repository in which a folder lies. Never throws but for the run's own signal. */
async function openCheckout(place) {
    const asked = await runGit(place, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
    if (!asked.ok) {
        const { missing, said } = asked;
        const why = missing ? 'no-git' : /not a git repository/i.test(said) ? 'no-repository' : 'refused';
        return { ok: false, why, said };
    }
    const [top = '', shallow] = asked.bytes.toString('utf8').split('\n');
    const root = await (0,promises_.realpath)(top).catch(() => undefined);
    // Without a commit there is nothing to compare with.
    const commit = await runGit(place, ['cat-file', 'commit', 'HEAD']);
    const head = await runGit(place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (root === undefined || !commit.ok || !head.ok) {
        return { ok: false, why: 'no-repository', said: 'it has no commit' };
    }
    const [headers = ''] = commit.bytes.toString('utf8').split('\n\n');
    const parents = [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
    const promised = await runGit(place, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
    const at = { ...place, folder: root };
    return {
        ok: true,
        checkout: new GitCheckout(at, {
            head: head.bytes.toString('utf8').trim(),
            parents,
            isShallow: shallow === 'true',
            isPartial: promised.ok,
        }),
    };
}
class GitCheckout {
    root;
    head;
    parents;
    isShallow;
    isPartial;
    #place;
    constructor(place, said) {
        this.#place = place;
        this.root = place.folder;
        this.head = said.head;
        this.parents = said.parents;
        this.isShallow = said.isShallow;
        this.isPartial = said.isPartial;
    }
    async has(commit) {
        return COMMIT.test(commit) && (await runGit(this.#place, ['cat-file', '-e', `${commit}^{tree}`])).ok;
    }
    async resolve(reference) {
        if (!REFERENCE.test(reference))
            return undefined;
        return await this.#commit([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${reference}^{commit}`,
        ]);
    }
    async mergeBase(one, other) {
        if (!COMMIT.test(one) || !COMMIT.test(other))
            return undefined;
        return await this.#commit(['merge-base', one, other]);
    }
    async changedFiles(from, to) {
        if (!COMMIT.test(from) || !COMMIT.test(to))
            return undefined;
        const answer = await runGit(this.#place, [
            'diff',
            '--name-status',
            '-z',
            // Likeness needs contents.
            this.isPartial ? '-M100%' : '-M',
            '-l2000',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules=all',
            from,
            to,
            '--',
        ], checkout_LONGEST_LIST);
        return answer.ok ? parseNameStatus(answer.bytes.toString('utf8')) : undefined;
    }
    async filesOf(commit, folder) {
        if (this.isPartial || !COMMIT.test(commit))
            return undefined;
        return await readCommitFiles(this.#place, commit, (path) => this.pathFrom(folder, path));
    }
    pathFrom(folder, path) {
        const told = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(this.root, path));
        return told === '' || told === '..' || told.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(told)
            ? undefined
            : told.split(external_node_path_.sep).join('/');
    }
    async #commit(args) {
        const answer = await runGit(this.#place, args);
        const [commit = ''] = answer.ok ? answer.bytes.toString('utf8').split('\n') : [];
        return COMMIT.test(commit) ? commit : undefined;
    }
}

;// CONCATENATED MODULE: ./build/dist/src/github/pullRequest.js

const pullRequest_KINDS = {
    pull_request: 'pull-request',
    merge_group: 'merge-group',
    push: 'push',
    pull_request_target: 'untrusted',
    workflow_run: 'untrusted',
    issue_comment: 'untrusted',
};
/**
 * Reads what a run is for from its environment and its event's payload, both of which may say anything.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readGitHubRun(env, payload) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const pull = recordAt(payload, 'pull_request');
    const author = textAt(pull, 'user', 'login') ?? textAt(payload, 'issue', 'user', 'login');
    const byDependabot = [env['GITHUB_ACTOR'], author].includes('dependabot[bot]');
    const isFork = isFromFork(payload, env);
    const kind = pullRequest_KINDS[name] ?? 'other';
    const repository = repositoryOf(env['GITHUB_REPOSITORY']);
    const defaultBranch = textAt(payload, 'repository', 'default_branch');
    const pullRequest = pullRequestOf(payload);
    const changedFiles = numberAt(pull, 'changed_files');
    return {
        name,
        kind,
        ...(repository === undefined ? {} : { repository }),
        visibility: visibilityOf(payload),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(changedFiles === undefined ? {} : { changedFiles }),
        ...commitsOf(env, payload),
        isFork,
        byDependabot,
        mayOnlyRead: (isFork && kind === 'pull-request') || (byDependabot && kind !== 'untrusted'),
        ...pagesOf(env, repository),
    };
}
/** The commits of a change, base and head. */
function commitsOf(env, payload) {
    const group = recordAt(payload, 'merge_group');
    const run = recordAt(payload, 'workflow_run');
    const pull = recordAt(payload, 'pull_request');
    if (pull !== undefined) {
        const end = (side) => commit(textAt(pull, side, 'sha'), textAt(pull, side, 'ref'));
        return { base: end('base'), head: end('head') };
    }
    if (group !== undefined) {
        return {
            base: commit(textAt(group, 'base_sha'), textAt(group, 'base_ref')),
            head: commit(textAt(group, 'head_sha'), textAt(group, 'head_ref')),
        };
    }
    if (run !== undefined) {
        return { base: {}, head: commit(textAt(run, 'head_sha'), textAt(run, 'head_branch')) };
    }
    const head = commit(env['GITHUB_SHA'], env['GITHUB_REF']);
    const isPush = env['GITHUB_EVENT_NAME'] === 'push';
    return { base: isPush ? commit(textAt(payload, 'before'), textAt(payload, 'ref')) : {}, head };
}
function commit(sha, ref) {
    // Zeros stand for the commit before the first of a branch.
    const isCommit = sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) && !/^0+$/.test(sha);
    return { ...(isCommit ? { sha } : {}), ...(ref === undefined || ref === '' ? {} : { ref }) };
}
function pullRequestOf(payload) {
    const ofIssue = recordAt(payload, 'issue', 'pull_request');
    const direct = recordAt(payload, 'pull_request');
    if (direct !== undefined)
        return numberAt(direct, 'number') ?? numberAt(payload, 'number');
    if (ofIssue !== undefined)
        return numberAt(payload, 'issue', 'number');
    const pulls = recordAt(payload, 'workflow_run')?.['pull_requests'];
    // Empty for forks; of more than one nobody says which is meant.
    return Array.isArray(pulls) && pulls.length === 1 ? numberAt(pulls[0], 'number') : undefined;
}
function isFromFork(payload, env) {
    const head = recordAt(payload, 'pull_request', 'head') ?? recordAt(payload, 'workflow_run');
    if (head === undefined)
        return false;
    // GitHub answers null for the repository of a fork that was deleted.
    const from = textAt(head, 'repo', 'full_name') ?? textAt(head, 'head_repository', 'full_name');
    const into = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ??
        textAt(payload, 'repository', 'full_name') ??
        env['GITHUB_REPOSITORY'];
    return from === undefined || from.toLowerCase() !== into?.toLowerCase();
}
function visibilityOf(payload) {
    const repository = recordAt(payload, 'repository');
    const visibility = repository?.['visibility'];
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    if (visibility !== undefined)
        return 'unknown';
    return repository?.['private'] === true
        ? 'private'
        : repository?.['private'] === false
            ? 'public'
            : 'unknown';
}
function repositoryOf(text) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function pagesOf(env, repository) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    if (repository === undefined || !/^https:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(server))
        return {};
    const repositoryUrl = `${server.replace(/\/+$/, '')}/${repository.owner}/${repository.name}`;
    const [run, attempt] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? ''];
    if (!/^\d+$/.test(run))
        return { repositoryUrl };
    const again = /^\d+$/.test(attempt) && attempt !== '1' ? `/attempts/${attempt}` : '';
    return { repositoryUrl, runUrl: `${repositoryUrl}/actions/runs/${run}${again}` };
}

// EXTERNAL MODULE: ./build/dist/src/identity/gitHubJob.js
var gitHubJob = __webpack_require__(60749);
;// CONCATENATED MODULE: ./build/dist/src/github/changedFiles.js


/** More are never listed. */
const MOST_CHANGED_FILES = 3_000;
const STATUSES = [
    'added',
    'modified',
    'removed',
    'renamed',
    'copied',
    'changed',
    'unchanged',
];
/**
 * The files of a pull request, as GitHub compares its head with the merge base.
 * `expected` is the event's own count, where it is known.
 * @see https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 */
async function listChangedFiles(gitHub, repository, pull) {
    const path = repositoryPath(repository, 'pulls', pull.number, 'files');
    const listed = await gitHub.list(path, MOST_CHANGED_FILES);
    if (!listed.ok)
        return listed;
    const files = listed.items.map(readFile);
    const known = files.filter((file) => file !== undefined);
    const isFull = listed.items.length >= MOST_CHANGED_FILES && pull.expected !== listed.items.length;
    return {
        ok: true,
        files: known,
        // What cannot be read may be anything.
        truncated: listed.truncated ||
            isFull ||
            known.length < files.length ||
            (pull.expected !== undefined && listed.items.length < pull.expected),
        isOfOtherHead: pull.headSha !== undefined && listed.items.some((item) => isOfOther(item, pull.headSha)),
    };
}
function readFile(item) {
    const path = textAt(item, 'filename');
    if (path === undefined)
        return undefined;
    const status = STATUSES.find((one) => one === textAt(item, 'status')) ?? 'changed';
    const previousPath = textAt(item, 'previous_filename');
    const patch = textAt(item, 'patch');
    const blob = textAt(item, 'sha');
    return {
        path,
        status,
        ...(blob === undefined ? {} : { blob }),
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(patch === undefined ? {} : { patch }),
    };
}
/** The address of a file's content names the commit that it is of; that of a file that is gone, another one. */
function isOfOther(item, headSha) {
    const ref = /[?&]ref=([0-9a-f]{40,64})\b/.exec(textAt(item, 'contents_url') ?? '')?.[1];
    return ref !== undefined && ref !== headSha && textAt(item, 'status') !== 'removed';
}

;// CONCATENATED MODULE: ./build/dist/src/commands/changeBasis.js

const changeBasis_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** A name that is nothing but a name wherever it is put. */
const BRANCH = /^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]{0,250}$/u;
/** @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function basisOf(event, env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return { standing: 'own' };
    // Of these, GITHUB_SHA is the newest commit of the branch that is to be changed, or of the default one.
    if ((0,workspaceFile/* foreignCheckout */.B7)(env) !== undefined)
        return { standing: 'foreign', ...changeBasis_at(env['GITHUB_SHA']) };
    if (event.kind === 'merge-group' || /^pull_request(?:_review(?:_comment)?)?$/.test(event.name)) {
        return { standing: 'change', ...changeBasis_at(event.base.sha ?? env['GITHUB_BASE_REF']) };
    }
    const { defaultBranch } = event;
    if (event.kind === 'push' && defaultBranch !== undefined) {
        if (env['GITHUB_REF'] !== `refs/heads/${defaultBranch}`)
            return { standing: 'side-branch', ...changeBasis_at(defaultBranch) };
    }
    return { standing: 'own' };
}
/** Whether this names a commit, and no branch. */
function isCommit(base) {
    return changeBasis_COMMIT.test(base);
}
function changeBasis_at(base) {
    return base !== undefined && (changeBasis_COMMIT.test(base) || BRANCH.test(base)) ? { base } : {};
}

;// CONCATENATED MODULE: ./build/dist/src/commands/change.js



/** Finds out what changes: from git where it has both ends, else from GitHub. Undefined where the run is about no change. */
async function findChange(query) {
    if (query.basis.standing !== 'change')
        return undefined;
    return (await changeByGit(query)) ?? (await changeByGitHub(query));
}
async function changeByGit({ run, basis, checkout, workspace }) {
    if (checkout === undefined)
        return undefined;
    const commit = await baseCommit(run, basis, checkout);
    if (commit === undefined)
        return undefined;
    const changed = await checkout.changedFiles(commit, checkout.head);
    const files = await checkout.filesOf(commit, workspace);
    const head = files === undefined ? undefined : await checkout.filesOf(checkout.head, workspace);
    if (changed === undefined || files === undefined || head === undefined) {
        files?.close();
        return undefined;
    }
    head.close();
    const told = (path) => checkout.pathFrom(workspace, path);
    return {
        ...change_listed(changed.map(({ path, previous }) => ({ to: told(path), from: told(previous ?? path) }))),
        base: { commit, files },
        tracked: new Set([...head.paths, ...head.links]),
        isCutShort: false,
        warnings: [],
        close: () => files.close(),
    };
}
/**
 * What is checked out is, by default, the merge of the change into its base: its first parent is the base. Otherwise it
 * is where both parted; a shallow clone can tell that only where the base itself is among what it has.
 */
async function baseCommit(run, { base }, checkout) {
    const [first, second, ...more] = checkout.parents;
    const isMerge = second !== undefined && more.length === 0 && second === run.head.sha;
    if (isMerge && first !== undefined)
        return (await checkout.has(first)) ? first : undefined;
    if (base === undefined)
        return undefined;
    const tip = isCommit(base) ? base : await checkout.resolve(`refs/remotes/origin/${base}`);
    if (tip === undefined || !(await checkout.has(tip)))
        return undefined;
    const found = await checkout.mergeBase(checkout.head, tip);
    return checkout.isShallow && found !== tip ? undefined : found;
}
async function changeByGitHub(query) {
    const { run, checkout, workspace, token, effects } = query;
    const warnings = [whyNoBase(checkout)];
    const unknown = (why) => ({
        moves: [],
        isCutShort: false,
        warnings: [...warnings, `What changed could not be found out (${why}), so everything is judged.`],
        close: () => undefined,
    });
    const { repository, pullRequest: number } = run;
    if (repository === undefined || number === undefined)
        return unknown('the event names no pull request');
    const gitHub = createGitHub({ effects, ...(token === undefined ? {} : { token }) });
    const answer = await listChangedFiles(gitHub, repository, {
        number,
        ...(run.head.sha === undefined ? {} : { headSha: run.head.sha }),
        ...(run.changedFiles === undefined ? {} : { expected: run.changedFiles }),
    });
    if (!answer.ok)
        return unknown(answer.refusal.cause);
    if (answer.isOfOtherHead)
        return unknown('somebody has pushed to the pull request since');
    if (answer.truncated) {
        const why = 'GitHub lists 3,000 changed files at most, and this changes more';
        return { ...unknown(why), isCutShort: true };
    }
    const told = (path) => checkout === undefined ? path : checkout.pathFrom(workspace, path);
    const changed = answer.files.map(({ path, previousPath }) => ({
        to: told(path),
        from: told(previousPath ?? path),
    }));
    return { ...change_listed(changed), isCutShort: false, warnings, close: () => undefined };
}
function whyNoBase(checkout) {
    const remedy = 'Set fetch-depth: 0 at actions/checkout.';
    const so = 'so what is older than the change cannot be told from what is new, and all of it is reported';
    if (checkout === undefined)
        return `There is no git repository here, ${so}. Check out with actions/checkout.`;
    if (checkout.isPartial) {
        return `The checkout leaves out the contents of other commits (filter, sparse-checkout), ${so}. ${remedy}`;
    }
    return checkout.isShallow
        ? `The checkout is a shallow clone, ${so}. ${remedy}`
        : `Git finds no commit in which change and base meet, ${so}. ${remedy}`;
}
function change_listed(changed) {
    return {
        paths: new Set(changed.flatMap(({ from, to }) => [from, to].filter((path) => path !== undefined))),
        moves: changed.flatMap(({ from, to }) => from === undefined || to === undefined || from === to ? [] : [{ from, to }]),
    };
}

;// CONCATENATED MODULE: ./build/dist/src/commands/textDifference.js
const MOST_CHARACTERS = 20_000;
/** Two texts that differ in more lines than that are two texts. */
const MOST_EDITS = 2_000;
/** A unified diff for people, bounded; undefined stands for no file. Both texts may be foreign. */
async function textDifference_compareTexts(path, before, after) {
    // Only changes of policies need it.
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 44023));
    const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`, before ?? '', after ?? '', undefined, undefined, { context: 2, maxEditLength: MOST_EDITS });
    if (patch === undefined)
        return 'The two texts have too little in common to be compared.';
    const text = patch.replace(/^=+\n/, '');
    return text.length > MOST_CHARACTERS
        ? `${text.slice(0, MOST_CHARACTERS)}\n… ${text.length - MOST_CHARACTERS} characters more`
        : text;
}

;// CONCATENATED MODULE: ./build/dist/src/commands/trustedFiles.js




/** Undefined where the checkout itself may be trusted. */
async function openTrustedFiles(query) {
    const { basis, checkout, workspace } = query;
    if (basis.standing === 'own')
        return undefined;
    const { base } = basis;
    const where = sayBase(basis);
    const commit = base === undefined ? undefined : await findCommit(base, checkout);
    const files = commit === undefined ? undefined : await checkout?.filesOf(commit, workspace);
    const asked = new Map();
    const remote = new RemoteFiles(query, where);
    return {
        where,
        asked,
        async read(path, maxBytes) {
            const told = external_node_path_.posix.normalize(path);
            if (told.startsWith('/') || told === '..' || told.startsWith('../'))
                return { ok: false, problem: 'outside' };
            const read = files === undefined ? await remote.read(told, maxBytes) : await readFrom(files, told, maxBytes);
            if (read.ok || read.problem === 'missing')
                asked.set(told, read.ok ? read.text : undefined);
            return read;
        },
        close: () => files?.close(),
    };
}
/** A branch is asked for as the clone has it of GitHub; its own one of that name is the change's. */
async function findCommit(base, checkout) {
    if (isCommit(base))
        return (await checkout?.has(base)) === true ? base : undefined;
    return await checkout?.resolve(`refs/remotes/origin/${base}`);
}
async function readFrom(files, path, maxBytes) {
    const source = await files.read(path);
    if (!source.ok) {
        if (files.paths.includes(path))
            return { ok: false, problem: 'unreadable' };
        return { ok: false, problem: files.links.includes(path) ? 'not-a-file' : 'missing' };
    }
    if (Buffer.byteLength(source.text) > maxBytes)
        return { ok: false, problem: 'too-long' };
    return { ok: true, text: source.text, path };
}
class RemoteFiles {
    #query;
    #where;
    #seesRepository;
    constructor(query, where) {
        this.#query = query;
        this.#where = where;
    }
    async read(path, maxBytes) {
        const { basis, repository } = this.#query;
        if (basis.base === undefined || repository === undefined) {
            throw this.#unreadable('The event of this run does not say what the change is to go into.');
        }
        try {
            return { ok: true, text: await this.#ask(path, maxBytes), path };
        }
        catch (error) {
            if (!(error instanceof src_failure/* Failure */.H))
                throw error;
            const { code, message, cause } = error.details;
            if (code === 'github-file-missing') {
                // GitHub says the same of a file that is not there and of a repository that may not be seen.
                this.#seesRepository ??= this.#isVisible();
                if (await this.#seesRepository)
                    return { ok: false, problem: 'missing' };
                // Where nothing is checked out, no file of the repository has ever counted.
                if (this.#query.checkout === undefined)
                    return { ok: false, problem: 'missing' };
            }
            if (code === 'github-file-unreadable')
                return { ok: false, problem: 'not-a-file' };
            throw this.#unreadable([message, cause].filter(Boolean).join('\n'));
        }
    }
    async #isVisible() {
        try {
            await this.#ask('', 0);
            return true;
        }
        catch (error) {
            // The root is a folder, and no file; a repository without any has none to be seen.
            return error instanceof src_failure/* Failure */.H && error.details.code === 'github-file-unreadable';
        }
    }
    #ask(path, maxBytes) {
        const { basis, repository, token, effects } = this.#query;
        const { owner = '', name = '' } = repository ?? {};
        const file = { owner, repository: name, path, sha: encodeURIComponent(basis.base ?? '') };
        // A listing of the root may be long.
        const most = Math.max(maxBytes, 1024 * 1024);
        return readRemoteFile(file, most, { effects, ...(token === undefined ? {} : { token }) });
    }
    #unreadable(cause) {
        return new src_failure/* Failure */.H({
            code: 'policy-base-unreadable',
            message: `The policy could not be read from ${this.#where}, whose policy counts for this run.`,
            cause,
            remedy: 'Give the job the permission "contents: read", or check out with fetch-depth: 0. What a change brings along itself is not what it is judged by.',
            snippets: [{ language: 'yaml', text: 'permissions:\n  contents: read' }],
            exitCode: this.#query.basis.standing === 'foreign' ? src_failure/* EXIT */.d.refused : src_failure/* EXIT */.d.unreachable,
        });
    }
}
function sayBase({ standing, base = '' }) {
    if (isCommit(base))
        return `the base commit ${base.slice(0, 12)}`;
    return `the ${standing === 'side-branch' ? 'default' : 'base'} branch ${base}`.trimEnd();
}

;// CONCATENATED MODULE: ./build/dist/src/commands/review.js










/** Asks the event, the checkout's git and, where these do not know, GitHub. */
async function openReview({ newOnly, githubToken, sources }, effects) {
    const { env } = effects;
    const folder = env['GITHUB_WORKSPACE'] || process.cwd();
    const workspace = await (0,promises_.realpath)(folder).catch(() => folder);
    const run = readGitHubRun(env, await (0,gitHubJob/* readPayload */.rD)(env['GITHUB_EVENT_PATH']));
    const basis = basisOf(run, env);
    if (basis.standing !== 'change' && newOnly === true) {
        effects.log.warning('new-only is about changes that are not merged yet; all findings are reported.');
    }
    const facts = { run, basis, workspace, newOnly: newOnly ?? basis.standing === 'change' };
    if (basis.standing === 'own') {
        return { ...facts, trusted: undefined, change: undefined, close: () => undefined };
    }
    const files = sources.find((source) => source.kind === 'files');
    const checkout = await findCheckout(workspace, files?.path, effects);
    const token = githubToken === undefined ? {} : { token: githubToken };
    const trusted = await openTrustedFiles({
        basis,
        repository: run.repository,
        checkout,
        workspace,
        effects,
        ...token,
    });
    const change = files === undefined
        ? undefined
        : await findChange({ run, basis, checkout, workspace, effects, ...token });
    return {
        ...facts,
        ...(checkout === undefined ? {} : { commit: checkout.head }),
        trusted,
        change,
        close: () => {
            trusted?.close();
            change?.close();
        },
    };
}
/** The repository in the workspace, else the one in which the audited files lie. */
async function findCheckout(workspace, path, { env, signal, log }) {
    const below = path === undefined ? undefined : await (0,promises_.realpath)(`${workspace}/${path}`).catch(() => undefined);
    for (const folder of new Set([below ?? workspace, workspace])) {
        const opened = await openCheckout({ folder, env, trustOwner: true, signal });
        if (opened.ok)
            return opened.checkout;
        log.debug(`git in ${folder}: ${opened.why}: ${opened.said}`);
    }
    return undefined;
}
/** How policy and baseline would change; asked once they were read. Undefined where the checkout itself is trusted. */
async function trustFacts({ trusted, workspace }, exemptions, exemptionsCount) {
    if (trusted === undefined)
        return undefined;
    const differences = [];
    for (const [path, before] of trusted.asked) {
        const now = await (0,workspaceFile/* readInside */.xO)(workspace, path, LONGEST_BASELINE);
        const after = now.ok ? now.text : undefined;
        if (!now.ok && now.problem !== 'missing') {
            differences.push({ path, diff: `It cannot be read as it is checked out: ${now.problem}.` });
        }
        else if (after !== before)
            differences.push({ path, diff: await textDifference_compareTexts(path, before, after) });
    }
    return { where: trusted.where, differences, exemptions, exemptionsCount };
}

;// CONCATENATED MODULE: ./build/dist/src/policy/introduced.js


/**
 * What is there after a change and was not before it. Findings are the same by fingerprint, each of the older ones stands
 * for one; but what could not be decided before and is wrong now is new, and so is what weighs more or counts now and did
 * not before. `moves`: a file that only has another name now brings nothing new.
 */
function introducedBy(before, after, moves) {
    const known = new Map();
    const rename = renaming(moves);
    for (const { finding, status } of before) {
        const key = (0,findings_fingerprint/* fingerprintOf */.a)(rename(finding));
        const weights = known.get(key);
        const weight = weightOf(finding, status);
        if (weights === undefined)
            known.set(key, [weight]);
        else
            weights.push(weight);
    }
    // The heaviest first, so that a light one does not use up what a heavy one needs.
    const heaviest = after
        .map((judged, index) => ({ judged, index, weight: weightOf(judged.finding, judged.status) }))
        .sort((a, b) => b.weight - a.weight || a.index - b.index);
    const isNew = new Set();
    for (const { judged, weight } of heaviest) {
        const weights = known.get((0,findings_fingerprint/* fingerprintOf */.a)(judged.finding)) ?? [];
        const at = lightestThatCovers(weights, weight);
        if (at === undefined)
            isNew.add(judged);
        else
            weights.splice(at, 1);
    }
    return {
        findings: after.filter((judged) => isNew.has(judged)),
        older: after.filter((judged) => !isNew.has(judged)),
    };
}
function lightestThatCovers(weights, weight) {
    let best;
    for (const [index, one] of weights.entries()) {
        if (one >= weight && (best === undefined || one < (weights[best] ?? 0)))
            best = index;
    }
    return best;
}
/** More is worse. What somebody exempted weighs nothing: without the exemption it is something new. */
function weightOf({ result, severity }, status) {
    if (status !== 'open')
        return 0;
    return (result === 'fail' ? finding/* SEVERITIES */.o.length : 0) + finding/* SEVERITIES */.o.length - finding/* SEVERITIES */.o.indexOf(severity);
}
/**
 * What a file declares has ids made of the path of the deployment's root, in braces with colons for slashes
 * (src/files/declaredScopes.ts), or of its own path before a `#`.
 */
function renaming(moves) {
    if (moves.files.length === 0)
        return (finding) => finding;
    const files = new Map(moves.files.map(({ from, to }) => [from, to]));
    const roots = new Map(moves.files.map(({ from, to }) => [rootName(from), rootName(to)]));
    const folders = movedFolders(moves);
    return (finding) => {
        const file = finding.location?.file;
        const to = file === undefined ? undefined : files.get(file);
        const own = new Map(folders);
        if (file !== undefined && to !== undefined)
            own.set(rootName(folderOf(file)), rootName(folderOf(to)));
        const rename = (text) => {
            const [path = '', ...rest] = text.split('#');
            const moved = rest.length === 0 ? text : [files.get(path) ?? path, ...rest].join('#');
            return moved.replaceAll(/\{([^{}]*)\}/g, (whole, name) => renameRoot(whole, name, roots, own));
        };
        return {
            ...finding,
            resource: { ...finding.resource, id: rename(finding.resource.id) },
            identity: finding.identity.map(rename),
            // Copying a finding asks for its proof, which nobody wants here.
            evidence: [],
            remediation: { text: '', destructive: false },
        };
    };
}
/** Ids of principals are in lower case, and so are the roots in them. */
function renameRoot(whole, name, roots, folders) {
    const [root = '', ...rest] = name.split('#');
    for (const [from, to] of [...roots, ...folders]) {
        if (root === from)
            return `{${[to, ...rest].join('#')}}`;
        if (root === from.toLowerCase())
            return `{${[to.toLowerCase(), ...rest].join('#')}}`;
    }
    return whole;
}
/** Folders that are empty now, all of whose moved files went to one other folder. */
function movedFolders({ files, isLeft }) {
    const targets = new Map();
    for (const { from, to } of files) {
        if (isLeft(folderOf(from)))
            continue;
        const folder = rootName(folderOf(from));
        targets.set(folder, (targets.get(folder) ?? new Set()).add(rootName(folderOf(to))));
    }
    return new Map([...targets].flatMap(([from, to]) => {
        const [only = from] = to;
        return to.size === 1 && only !== from ? [[from, only]] : [];
    }));
}
function rootName(path) {
    return path.replaceAll('/', ':').replaceAll(/[{}]/g, '');
}
/** YAML files of the root stand together under a name of their own (src/files/cliYaml.ts). */
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at < 0 ? 'az-ml' : file.slice(0, at);
}

;// CONCATENATED MODULE: ./build/dist/src/commands/reviewFindings.js

/** What a change brings, or touches where nobody can tell what it brings. It exempts nothing of itself. */
function reviewFindings(reviewing) {
    const { before, after, withoutComments, commentsCount, personas } = reviewing;
    const isShown = ({ finding, status }) => status === 'open' && personas.includes(finding.persona);
    const { moves, isElsewhere, isChanged } = reviewing.files;
    const plain = new Map(withoutComments.map((judged) => [judged.finding, judged]));
    const settle = (judged) => commentsCount || judged.status !== 'exempted' ? judged : (plain.get(judged.finding) ?? judged);
    if (before !== undefined) {
        const { findings, older } = introducedBy(before, after, moves);
        return { findings: findings.map(settle), older: older.filter(isShown).length };
    }
    const fileOf = ({ finding }) => finding.location?.file;
    const near = after.filter((judged) => !isElsewhere(fileOf(judged) ?? ''));
    return {
        findings: near.map((judged) => (isChanged(fileOf(judged) ?? '') ? settle(judged) : judged)),
        elsewhere: after.filter((judged) => isShown(judged) && isElsewhere(fileOf(judged) ?? '')).length,
    };
}

;// CONCATENATED MODULE: ./build/dist/src/commands/audit.js
































/** Collects (or reads back) an inventory, judges it by every rule, and decides how the run ends. */
async function audit(request, effects, onProgress) {
    if (request.saveSnapshot !== undefined)
        await checkSnapshotFolder(request.saveSnapshot);
    if (request.writeBaseline !== undefined)
        await checkBaselineFolder(request.writeBaseline);
    const review = await openReview(request, effects);
    try {
        return await auditReviewed(request, review, effects, onProgress);
    }
    finally {
        review.close();
    }
}
async function auditReviewed(request, review, effects, onProgress) {
    const policy = await settlePolicy(request, effects, review.trusted);
    const baseline = request.baseline === undefined
        ? undefined
        : await readBaseline(request.baseline, review.trusted, effects);
    const reviewed = await readReviewed(request, review, effects, onProgress);
    const inventories = [];
    let identity = {};
    for (const source of request.sources) {
        if (source.kind === 'files' && reviewed !== undefined) {
            inventories.push(reviewed.files.after);
            continue;
        }
        // Nothing in Azure is introduced by a change that touches nothing of it.
        if (reviewed?.files.isIrrelevant === true && review.newOnly && request.saveSnapshot === undefined)
            continue;
        const taken = await takeInventory(source, effects, onProgress);
        inventories.push(taken.inventory);
        identity = taken.identity ?? identity;
        if (request.saveSnapshot === undefined || source.kind === 'files')
            continue;
        await writeSnapshot(request.saveSnapshot, taken.inventory);
        effects.log.info(`Inventory recorded in ${request.saveSnapshot}.`);
    }
    const inline = readInline(inventories, policy, effects);
    const decided = { policy, baseline, inline, ...(reviewed === undefined ? {} : { reviewed }) };
    const judged = judgeInventories(inventories, request, effects.now(), decided);
    const { exemptionsInChanges, inlineExemptions } = policy;
    const trust = await trustFacts(review, (reviewed?.files.newExemptions ?? []).map(({ origin, text }) => ({
        place: `${origin.file}:${origin.line}`,
        text,
    })), exemptionsInChanges && inlineExemptions);
    for (const sentence of [
        ...(judged.change === undefined ? [] : describeChange(judged.change)),
        ...(trust === undefined ? [] : describeTrust(trust)),
    ]) {
        if (judged.change?.warnings.includes(sentence) === true)
            effects.log.warning(sentence);
        else if (judged.change?.isIrrelevant === true)
            effects.log.notice(sentence);
        else
            effects.log.info(sentence);
    }
    const { run, commit } = review;
    return {
        ...{ ...judged, identity, run },
        ...(commit === undefined ? {} : { commit }),
        ...(trust === undefined ? {} : { trust }),
    };
}
/** Files that are about to change, read as they were and as they will be. */
async function readReviewed({ sources }, { change, newOnly, workspace }, effects, onProgress) {
    const source = sources.find(({ kind }) => kind === 'files');
    if (change === undefined || source?.kind !== 'files')
        return undefined;
    const { reviewFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(362), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 19573));
    const { path, exclude } = source;
    const files = await reviewFiles({ path, exclude, workspace }, change, newOnly, effects, onProgress);
    return { change, files };
}
/** Exemptions that stand in the audited files themselves. Throws a `Failure` for those that cannot be understood. */
function readInline(inventories, policy, { now, log }) {
    const comments = inventories.flatMap(({ inlineExemptions = [] }) => inlineExemptions);
    if (comments.length > 0 && !policy.inlineExemptions) {
        const few = comments.length === 1 ? 'One comment that exempts does' : `${comments.length} comments that exempt do`;
        log.notice(`${few} not count: the policy says so.`);
    }
    const read = readInlineExemptions(comments, policy, now());
    if (!read.ok)
        throw invalidInline(read.problems);
    return read.exemptions;
}
async function takeInventory(source, effects, onProgress) {
    if (source.kind === 'snapshot')
        return { inventory: await readSnapshot(source.file) };
    if (source.kind === 'files') {
        const { readFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 88362));
        const base = effects.env['GITHUB_WORKSPACE'] ?? process.cwd();
        const inventory = await readFiles({ ...source, base }, effects, onProgress);
        return { inventory: source.named ? inventory : withoutWish(inventory, effects) };
    }
    const cloud = await (0,clouds/* resolveCloud */.au)(source.login.cloud, effects);
    effects.log.info(`Cloud ${cloud.name}: authority ${cloud.authority}, Azure Resource Manager ${cloud.resourceManager}`);
    const login = await (0,identity_login/* logIn */.E)({ ...source.login, cloud }, effects);
    const inventory = await collectInventory({
        scopes: source.scopes.map(({ id }) => id),
        cloud,
        login,
        route: (0,route/* readRoute */.S9)(effects.env),
        effects,
        progress: onProgress,
    });
    return { inventory, identity: login.identity };
}
/** A repository that nobody named need not hold anything to audit. */
function withoutWish(inventory, { log }) {
    if (inventory.scopes.every(({ nothing }) => nothing === undefined))
        return inventory;
    log.notice('There is no file here that declares anything to audit; path and scope say where to look.');
    return { ...inventory, scopes: inventory.scopes.map(({ nothing: _, ...scope }) => scope) };
}
/** Pure: the same inventories, request, time and decisions give the same answer. */
function judgeInventories(inventories, request, now, { policy, baseline, inline = [], reviewed } = { policy: builtInPolicy() }) {
    // Nothing is said, and no pass either, of rules that had nothing to look at.
    const rules = rulesInForce(allRules/* ALL_RULES */.U, policy, product/* VERSION */.x).filter(({ only }) => only === undefined || inventories.some((inventory) => (0,inventory_inventory/* isOfFiles */.l$)(inventory) === (only === 'files')));
    // Each by itself: what a file declares is not there yet, and grants nobody anything in Azure.
    const contexts = inventories.map((inventory) => createContext(besideFiles(inventory, inventories, reviewed), now, policy.settings));
    const judgements = contexts.map((context) => judge(rules, context));
    const found = judgements.flatMap(({ findings }) => findings);
    const findings = weighFindings(found, allRules/* ALL_RULES */.U, policy, product/* VERSION */.x);
    const coverage = inventories.flatMap(({ scopes }) => scopes);
    const run = { coverage, interrupted: inventories.some(({ interrupted }) => interrupted), rules };
    const known = baseline === undefined ? {} : { baseline: withoutUnexemptible(baseline, policy) };
    const isWithin = (id, scope) => inventories.some(({ managementGroups }) => (0,scopes/* covers */.hU)(scope, id, managementGroups));
    const decide = (all, comments) => suppress({ exemptions: [...policy.exemptions, ...comments], ...known }, { ...run, findings: all, isWithin }, now);
    const { findings: after, notes } = decide(findings, inline);
    const ofChange = reviewed === undefined
        ? { findings: after }
        : reviewFindings({
            ...(reviewed.files.before === undefined || !reviewed.files.newOnly
                ? {}
                : { before: judgeBefore(reviewed.files.before) }),
            after,
            withoutComments: decide(findings, []).findings,
            commentsCount: policy.exemptionsInChanges,
            personas: policy.gate.personas,
            files: reviewed.files,
        });
    const judged = ofChange.findings;
    const { failOnNewAccess = [] } = request;
    const preview = reviewed === undefined && failOnNewAccess.length === 0
        ? undefined
        : previewOf(inventories, reviewed?.files.before);
    const unplaced = failOnNewAccess.length === 0 ? 0 : (preview?.unplaced ?? 0);
    const facts = {
        ...run,
        missing: [
            ...(reviewed?.change.isCutShort === true ? ['not all changed files are known'] : []),
            ...(unplaced === 0 ? [] : [`${unplaced} role assignments of files not placed in Azure`]),
        ],
        newAccess: (preview?.changes ?? []).filter(({ change, capability }) => change === 'granted' && failOnNewAccess.includes(capability)).length,
        findings: judged,
        pass: judgements.reduce((sum, { pass }) => sum + pass, 0),
        notApplicable: judgements.reduce((sum, { notApplicable }) => sum + notApplicable, 0),
        unmatched: coverage.filter(({ nothing }) => nothing !== undefined).map(({ scope }) => scope),
    };
    const gate = (0,policy_gate/* decideGate */.q7)(facts, policy.gate);
    /** What is in Azure is there before and after. */
    function judgeBefore(before) {
        const elsewhere = contexts.flatMap(({ inventory }, index) => (0,inventory_inventory/* isOfFiles */.l$)(inventory) ? [] : (judgements[index]?.findings ?? []));
        const context = createContext(before, now, policy.settings);
        const all = [...elsewhere, ...judge(rules, context).findings];
        const comments = readInlineExemptions(before.inlineExemptions ?? [], policy, now);
        return decide(weighFindings(all, allRules/* ALL_RULES */.U, policy, product/* VERSION */.x), comments.ok ? comments.exemptions : [])
            .findings;
    }
    const { groupBy } = request;
    const policyFile = policy.files.findLast((name) => !(0,policyReference/* isRemoteName */.wB)(name));
    const resources = inventories.flatMap((inventory) => inventory.resources);
    const groupOf = groupBy === undefined ? undefined : (0,grouping/* groupsOf */.c1)(resources, groupBy);
    const [live, declared] = [false, true].map((ofFiles) => inventories.filter((one) => (0,inventory_inventory/* isOfFiles */.l$)(one) === ofFiles).flatMap((one) => one.resources));
    const declaredAt = findDeclarations(live ?? [], declared ?? []);
    // Who can do what is said of Azure where that was looked at, else of what the files would make.
    const [context] = contexts;
    const report = {
        tool: { name: 'aml-endpoint', version: product/* VERSION */.x },
        auditedAt: new Date(now).toISOString(),
        ...(policy.files.length === 0 ? {} : { policies: policy.files }),
        summary: gate.counts,
        coverage,
        findings: (0,auditReport/* reportFindings */.LH)(locateFindings(judged, declaredAt), allRules/* ALL_RULES */.U, ownersOf(resources), groupOf),
        access: context === undefined
            ? { principalSets: [], access: [] }
            : reportAccess(context.inventory, context.access),
        network: inventories.flatMap(reportNetwork),
        ...(preview === undefined ? {} : { accessPreview: preview }),
        suppressions: notes,
        ...(groupBy === undefined ? {} : { groupBy: (0,findings_groupBy/* writeGroupBy */.oG)(groupBy) }),
    };
    return {
        report,
        gate,
        rules,
        judged,
        ...(policyFile === undefined ? {} : { policyFile }),
        policies: policy.files,
        ...(reviewed === undefined ? {} : { change: changeFacts(reviewed, ofChange) }),
        strictest: (0,policy_gate/* decideGate */.q7)(facts, { ...policy.gate, ...policy_gate/* STRICTEST_GATE */.mf }),
        ...(request.principal === undefined || context === undefined
            ? {}
            : { principal: reportPrincipal(request.principal, context.inventory, context.access) }),
    };
}
/** What is in Azure, beside what files declare of it; what is about to change is different by its nature. */
function besideFiles(inventory, inventories, reviewed) {
    const declared = inventories.find(inventory_inventory/* isOfFiles */.l$);
    return declared === undefined || reviewed !== undefined || (0,inventory_inventory/* isOfFiles */.l$)(inventory)
        ? inventory
        : { ...inventory, declared };
}
/** Needs both what is in Azure and what is declared. */
function previewOf(inventories, before) {
    const live = inventories.find((one) => !(0,inventory_inventory/* isOfFiles */.l$)(one));
    const after = inventories.find(inventory_inventory/* isOfFiles */.l$);
    return live === undefined || after === undefined ? undefined : previewAccess(live, after, before);
}
function changeFacts({ change, files }, { older, elsewhere }) {
    const { base, paths, warnings } = change;
    return {
        ...(paths === undefined ? {} : { files: paths.size }),
        isIrrelevant: files.isIrrelevant,
        ...(older === undefined || base === undefined ? {} : { newOnly: { base: base.commit, older } }),
        ...(elsewhere === undefined || paths === undefined ? {} : { elsewhere }),
        warnings,
    };
}
/** What may not be exempted may not be known either: a baseline would be the way around the floor. */
function withoutUnexemptible({ entries }, { unexemptible }) {
    return { entries: entries.filter(({ ruleId }) => !unexemptible.has(ruleId)) };
}

;// CONCATENATED MODULE: ./build/dist/src/commands/auditProgress.js

/** One line for a person. It names kinds and numbers, and nothing of a tenant. */
function describeAuditProgress(progress) {
    return progress.stage === 'files'
        ? `files: ${progress.looked} of ${progress.of} looked at`
        : describeProgress(progress);
}
/** Grows with the work done in a stage. */
function stepsOf(progress) {
    return progress.stage === 'files' ? progress.looked : progress.requests;
}

// EXTERNAL MODULE: ./build/dist/src/commands/reportFiles.js
var reportFiles = __webpack_require__(75346);
// EXTERNAL MODULE: ./build/dist/src/commands/reportFormats.js + 19 modules
var reportFormats = __webpack_require__(99462);
// EXTERNAL MODULE: ./build/dist/src/commands/runEnd.js
var runEnd = __webpack_require__(26641);
;// CONCATENATED MODULE: ./build/dist/src/commands/auditTerminal.js












const CLEAR_LINE = '\r\u001b[K';
/** `audit` on the command line. Answers the exit code; nothing is thrown. */
async function runAuditOnTerminal(request, format, surface, { stdout, stderr }) {
    try {
        const audited = await audit(request, surface, showProgress(surface, stderr));
        const { report, gate, principal } = audited;
        if (stderr.isTTY === true)
            stderr.write(CLEAR_LINE);
        const facts = (0,reportFormats/* reportFacts */.gi)(audited, request, surface);
        const written = await (0,reportFiles/* writeReportFiles */.t4)(facts, (0,reportFiles/* placesOf */.ek)(request, process.cwd()), surface);
        const reports = (0,reportFiles/* describeReports */.hR)(written);
        if (reports !== undefined)
            surface.log.info(`Reports: ${reports}`);
        const style = {
            colours: usesColours(stdout, surface.env),
            target: 'terminal',
            readableByAnyone: false,
        };
        const print = (pieces) => {
            for (const piece of pieces)
                stdout.write(surface.redact(piece));
        };
        if (format === 'text')
            print(renderAuditText(report, gate, surface.now(), style));
        else if (format === 'markdown')
            print([renderMarkdown(facts, request, principal)]);
        else
            print((0,reportFormats/* renderReport */.B1)(format, facts));
        if (principal !== undefined && request.principal !== undefined && format === 'text') {
            print(renderPrincipalText(request.principal, principal, style));
        }
        else if (principal !== undefined && format !== 'markdown') {
            surface.log.notice('What the principal can do is said with --format text and markdown; the report is about all of them.');
        }
        const ending = report.suppressions === undefined ? undefined : (0,suppressed/* describeEnding */.be)(report.suppressions);
        if (ending !== undefined && format !== 'text' && format !== 'markdown')
            surface.log.notice(ending);
        if (surface.signal.aborted)
            throw surface.signal.reason;
        return (await keepBaseline(audited, request, surface)) ?? gate.exitCode;
    }
    catch (error) {
        const failed = (0,outcome/* sortFailure */.z)(error);
        if (format === 'json' && !surface.signal.aborted) {
            stdout.write(surface.redact((0,runReport/* renderRunReport */.A)((0,runEnd/* reportFailedRun */.Bt)('audit', {}, failed, surface.now()))));
        }
        surface.fail(failed);
        return failed.exitCode;
    }
}
/** Answers an exit code when there was a baseline to write and it was not; the report has been printed by then. */
async function keepBaseline({ judged, strictest }, { writeBaseline: file }, surface) {
    if (file === undefined)
        return undefined;
    try {
        const entries = await writeBaseline(file, judged, allRules/* ALL_RULES */.U, strictest);
        const noun = entries === 1 ? 'entry' : 'entries';
        surface.log.info(`Baseline: ${entries} ${noun} in ${file}; --baseline ${file} goes by it.`);
        return undefined;
    }
    catch (error) {
        const failed = (0,outcome/* sortFailure */.z)(error);
        surface.fail(failed);
        return failed.exitCode;
    }
}
/** What a step would say in its job summary. */
function renderMarkdown(facts, { principal: name }, answers) {
    const principal = name === undefined || answers === undefined ? {} : { principal: { name, answers } };
    return renderAuditSummary({ ...facts, ...principal }, false);
}
/** One line that is written over on a terminal; elsewhere a line for each stage. */
function showProgress({ log }, stderr) {
    let stage = '';
    return (progress) => {
        const line = describeAuditProgress(progress);
        const isNew = progress.stage !== stage;
        if (stderr.isTTY === true)
            stderr.write(`${CLEAR_LINE}${line.slice(0, 120)}${isNew ? '\n' : ''}`);
        else if (isNew)
            log.info(line);
        stage = progress.stage;
    };
}


/***/ }),

/***/ 24570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Of: () => (/* binding */ textClaim),
/* harmony export */   a8: () => (/* binding */ timeClaim),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42760);

/** Undefined when the text is not a JWT with a JSON object as its payload. */
function readClaims(jwt) {
    const parts = jwt.split('.');
    const payload = parts[1];
    if (parts.length !== 3 || payload === undefined || !parts.every((part) => /^[\w-]+=*$/.test(part)))
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return isRecord(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
/** A claim as one clean line; several audiences with commas between them. */
function textClaim(claims, name, longest = 500) {
    const value = claims[name];
    if (typeof value === 'string' && value !== '')
        return (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanForeignText */ .V)(value, longest);
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
        return (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanForeignText */ .V)(value.join(', '), longest);
    }
    return undefined;
}
/** A time claim (`exp`, `iat`: seconds since 1970) in milliseconds. */
function timeClaim(claims, name) {
    const value = claims[name];
    return typeof value === 'number' && Number.isFinite(value) ? value * 1_000 : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 60749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ readGitHubJob),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24570);


const LONGEST_EVENT = 8 * 1024 * 1024;
/**
 * Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables; payloads:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request. A payload that cannot be read says nothing.
 */
async function readGitHubJob(env) {
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const pullRequest = record(payload, 'pull_request');
    const event = env['GITHUB_EVENT_NAME'];
    const repository = env['GITHUB_REPOSITORY'];
    return {
        ...(repository === undefined || repository === '' ? {} : { repository }),
        ...(event === undefined || event === '' ? {} : { event }),
        fromFork: pullRequest !== undefined && isFromFork(pullRequest, repository),
        byDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]' ||
            record(pullRequest, 'user')?.['login'] === 'dependabot[bot]',
    };
}
function isFromFork(pullRequest, repository) {
    const head = record(pullRequest, 'head');
    if (head === undefined)
        return false;
    const headName = record(head, 'repo')?.['full_name'];
    // GitHub answers null for the repository of a fork that was deleted.
    if (typeof headName !== 'string')
        return true;
    const baseName = record(record(pullRequest, 'base'), 'repo')?.['full_name'] ?? repository;
    return typeof baseName === 'string' && headName.toLowerCase() !== baseName.toLowerCase();
}
function record(value, field) {
    const found = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[field] : undefined;
    return (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found) ? found : undefined;
}
/** The event's payload; undefined where there is none that can be read. */
async function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(await readBoundedFile(path, LONGEST_EVENT));
    }
    catch {
        return undefined;
    }
}
/** Reads a regular file of at most so many bytes; throws for everything else. */
async function readBoundedFile(path, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await handle
            .stat()
            .then((stat) => (stat.isFile() ? stat : { size: Number.POSITIVE_INFINITY }));
        if (size > maxBytes)
            throw new RangeError(`not a file of at most ${maxBytes} bytes`);
        const buffer = Buffer.alloc(size);
        const { bytesRead } = await handle.read(buffer, 0, size, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EVERYONE),
/* harmony export */   J: () => (/* binding */ PRINCIPAL_TYPES)
/* harmony export */ });
/** As ARM spells them. */
const PRINCIPAL_TYPES = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'];
const EVERYONE = '00000000-0000-0000-0000-000000000000';


/***/ }),

/***/ 71945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   n7: () => (/* binding */ plainAddress),
/* harmony export */   nU: () => (/* binding */ shapeOfVariable),
/* harmony export */   oA: () => (/* binding */ credentialForm)
/* harmony export */ });
/* unused harmony exports isNamedLikeSecret, hiddenValue */
/**
 * Forms of credentials, by what they are issued as; the order matters where one contains another. Kept to what has a form
 * of its own: 32 hexadecimal digits may be a key as well as a hash, so they are only told for what is named like a secret.
 */
const FORMS = [
    ['private-key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],
    ['jwt', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/],
    [
        'connection-string',
        /(?:AccountKey|SharedAccessKey|SharedSecretIssuerKey|Password|Pwd)\s*=\s*[^;\s]{4,}/i,
    ],
    ['sas', /[?&;]sig=[\w%+/=-]{20,}|SharedAccessSignature\s+sr=/i],
    ['azure-storage-key', /(?<![\w+/])[\w+/]{86}==(?![\w+/=])/],
    ['azure-ai-services-key', /(?<!\w)[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?!\w)/],
    ['azure-search-key', /(?<!\w)[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{5,8}(?!\w)/],
    ['azure-container-registry-password', /(?<![\w+/])[\w+/]{42}\+ACR[A-D][\w+/]{5}(?![\w+/])/],
    ['entra-client-secret', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/],
    ['github-token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/],
    ['openai-key', /\bsk-(?:[A-Za-z]{2,8}-)?[\w-]{20,}/],
    ['hugging-face-token', /\bhf_[A-Za-z0-9]{20,}/],
    ['aws-access-key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['url-with-password', /\b[a-z][\w+.-]{1,20}:\/\/[^\s/:@]{0,100}:[^\s/@]{3,}@/i],
];
const HEXADECIMAL_KEY = /^(?:[0-9a-f]{32}|[0-9a-f]{64})$/i;
const SECRET_NAME = /(?:key|secret|token|passw(?:or)?d|passphrase|pwd|connection_?-?\.?str(?:ing)?|credentials?|sas)(?:_?-?\.?(?:\d+|value|base64|b64))?$/i;
/** Whole values that only point somewhere: an expression, an app setting's vault reference, the address of a vault's secret. */
const REFERENCE = /^(?:\$\{\{[^{}]{0,500}\}\}|\$\{[\w.:-]{1,200}\}|\$\([\w.:-]{1,200}\)|\$[A-Za-z_]\w{0,200}|@Microsoft\.KeyVault\([^()]{0,500}\)|https:\/\/[\w-]{1,63}\.vault\.[\w.-]{1,100}\/secrets\/[\w-]{1,127}(?:\/[\w-]{0,127})?)$/i;
/** No form above needs more to be told; the rest of a long value is not looked at. */
const LONGEST_LOOK = 16 * 1024;
/** The kind of credential that a text holds, if it has the form of one. */
function credentialForm(text) {
    const looked = text.slice(0, LONGEST_LOOK);
    return FORMS.find(([, pattern]) => pattern.test(looked))?.[0];
}
function isNamedLikeSecret(name) {
    return SECRET_NAME.test(name.slice(-200).trim());
}
/** What may be known of a variable of a deployment's environment: everything but its value. */
function shapeOfVariable(name, value) {
    if (value === undefined || value === null || value === '')
        return { name, shape: 'empty' };
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (REFERENCE.test(text.trim()))
        return { name, shape: 'reference' };
    const form = credentialForm(text) ??
        (isNamedLikeSecret(name) && HEXADECIMAL_KEY.test(text.trim()) ? 'hexadecimal-key' : undefined);
    return { name, shape: 'literal', ...(form === undefined ? {} : { looksLike: form }) };
}
/** Stands in a tag whose value is not kept. */
function hiddenValue(form) {
    return `(hidden: ${form ?? 'named like a secret'})`;
}
/** A text of Azure that is kept, unless it has the form of a credential or its name says that it is one. */
function withoutSecret(name, text) {
    const form = credentialForm(text);
    return form !== undefined || (isNamedLikeSecret(name) && text !== '') ? hiddenValue(form) : text;
}
/** An address without what may carry a credential: user, query, fragment. Other texts only if they are none themselves. */
function plainAddress(text) {
    const bare = /^[a-z][\w+.-]{0,20}:\/\//i.test(text)
        ? text.replace(/[?#].*$/s, '').replace(/^([a-z][\w+.-]*:\/\/)[^/]*@/i, '$1')
        : text;
    return withoutSecret('', bare);
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

/***/ 28652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y1: () => (/* binding */ builtInRole),
  HT: () => (/* binding */ builtInRoleNamed)
});

// UNUSED EXPORTS: builtInRoles

;// CONCATENATED MODULE: ./build/dist/src/rbac/builtInRoleTable.js
// Generated by .ci/generate-built-in-roles.ts from the definitions that Azure answers; do not edit.
/** When the definitions were read; 928 roles. */
const TABLE_DATE = '2026-08-31';
const OPERATIONS = `
0 *
1 /read
0 Anyscale.Platform/*/delete
20 read
20 write
18 admin/action
1 rizeAi.ObservabilityEval/checkNameAvailability/action
26 locations/operationStatuses/read
54 write
26 operations/read
27 rganizations/delete
40 read
40 write
26 register/action
34 edSubscriptions/read
26 unregister/action
1 stronomer.Astro/operations/read
18 rganizations/delete
31 read
31 write
17 register/action
17 unregister/action
0 Commvault.ContentStore/*
0 Dell.Storage/*
1 ynatrace.Observability/checkNameAvailability/action
24 getMarketplaceSaaSResourceDetails/action
24 locations/operationStatuses/read
52 write
34 read
24 monitors/delete
33 getMetricStatus/action
36 SSODetails/action
36 VMHostPayload/action
33 latestLinkedSaaS/action
34 istAppServices/action
37 Hosts/action
37 LinkableEnvironments/action
37 MonitoredResources/action
33 manageAgentInstallation/action
39 SreAgentConnectors/action
34 onitoredSubscriptions/read
56 write
33 read
33 singleSignOnConfigurations/read
60 write
33 tagRules/read
42 write
33 write
24 operations/read
24 register/action
32 edSubscriptions/read
24 unregister/action
0 Informatica.DataManagement/locations/operationStatuses/write
27 organizations/delete
41 getServerlessMetadata/action
41 serverlessRuntimes/delete
60 write
42 ingleSignOnConfigurations/delete
68 write
41 write
0 LambdaTest.HyperExecute/checkNameAvailability/action
24 locations/operationStatuses/read
52 write
24 operations/read
25 rganizations/delete
38 read
38 write
24 register/action
32 edSubscriptions/read
24 unregister/action
0 MICROSOFT.HDINSIGHT/CLUSTERS/APPLICATIONS/DELETE
42 READ
42 WRITE
30 ZUREASYNCOPERATIONS/READ
29 CONFIGURATIONS/ACTION
44 READ
29 DELETE
29 EXECUTESCRIPTACTIONS/ACTION
31 TENSIONS/DELETE
40 READ
40 WRITE
29 GETGATEWAYSETTINGS/ACTION
29 LISTHOSTS/ACTION
29 OPERATIONRESULTS/READ
29 PRIVATEENDPOINTCONNECTIONS/READ
36 LINKRESOURCES/READ
29 READ
31 SOLVEPRIVATELINKSERVICEID/ACTION
32 TARTHOSTS/ACTION
30 OLES/AUTOSCALE/ACTION
35 RESIZE/ACTION
29 SCRIPTACTIONS/DELETE
43 READ
35 EXECUTIONHISTORY/PROMOTE/ACTION
52 READ
29 UPDATEGATEWAYSETTINGS/ACTION
29 WRITE
20 LOCATIONS/AVAILABLECLUSTERVERSIONS/READ
31 ZUREASYNCOPERATIONS/READ
30 BILLINGSPECS/READ
30 CAPABILITIES/READ
31 HECKNAMEAVAILABILITY/ACTION
30 OPERATIONRESULTS/READ
39 STATUSES/READ
48 WRITE
30 USAGES/READ
30 VALIDATECREATEREQUEST/ACTION
20 OPERATIONS/READ
20 REGISTER/ACTION
22 SOURCETYPES/READ
20 UNREGISTER/ACTION
10 QUOTA/QUOTAREQUESTS/READ
21 S/READ
23 WRITE
16 REGISTER/ACTION
16 USAGES/READ
1 icrosoft.AAD/*/read
14 domainServices/*
30 /read
29 oucontainer/*
14 register/action
14 unregister/action
11 dvisor/assessments/write
18 configurations/read
33 write
21 versations/*
18 recommendations/available/action
34 read
34 suppressions/delete
47 write
34 write
20 siliencyReviews/read
18 suppressions/delete
31 write
18 triageRecommendations/approve/action
40 read
42 ject/action
42 set/action
26 sources/read
11 gFoodPlatform/*
26 /action
27 checkConsent/action
27 download/action
27 list/action
27 overlap/action
27 read
27 search/action
27 write
25 farmBeats/datasetRecords/*
50 write
42 s/*
44 access/*/action
44 write
36 eletionJobs/*/write
35 farmers/write
35 ingestionJobs/satelliteDataIngestionJobs/*
35 parties/boundaries/read
54 write
43 farms/read
49 write
44 ields/read
50 write
43 models/resourceTypes/resources/insightAttachments/*
81 s/*
43 read
43 write
35 scenes/*
36 ensorPartnerScope/*
54 sensors/delete
11 lertsManagement/Issues/*
27 actionRules/*
28 lerts/*
33 Summary/*
27 investigations/*
28 ssues/*
27 migrateFromSmartDetection/*
27 prometheusRuleGroups/*
27 smartDetectorAlertRules/*
32 Groups/*
11 nyBuild/clusters/build/read
34 write
11 piCenter/deletedServices/*
20 services/*
30 /read
29 workspaces/apis/versions/definitions/exportSpecification/action
66 updateAnalysisState/action
54 securityRequirements/getCredentials/action
75 read
40 search/action
13 Management/gateways/configConnections/read
24 service/*
33 /read
32 apiVersionSets/read
35 s/diagnostics/delete
49 read
49 write
37 operations/read
37 policies/read
37 read
33 uthorizationServers/read
32 backends/read
36 up/action
32 contentTypes/contentItems/delete
58 read
58 write
45 delete
45 read
45 write
32 delete
32 groups/read
39 users/*
32 managedeployments/action
32 portalRevisions/read
48 write
33 rivateEndpointConnections/read
59 write
39 LinkResources/read
34 oducts/apiLinks/*
41 read
32 read
34 store/action
32 tags/apiLinks/*
37 operationLinks/*
37 productLinks/*
37 read
32 updatecertificate/action
38 hostname/action
33 sers/keys/read
38 read
32 workspaceLinks/read
41 s/*
44 /read
43 apiVersionSets/*
58 read
46 s/*
48 diagnostics/delete
60 read
60 write
48 operations/read
48 policies/read
48 read
43 backends/*
52 read
43 certificates/*
43 diagnostics/*
43 groups/*
43 loggers/*
43 namedValues/*
44 otifications/*
43 policies/*
48 yFragments/*
44 roducts/*
43 read
43 schemas/*
44 ubscriptions/*
43 tags/*
33 rite
12 p/agents/*/action
23 delete
23 listSecrets/action
23 read
23 write
21 extendedAgents/delete
36 read
36 write
21 graph/read
27 write
21 incidentManagement/delete
40 read
40 write
21 memory/read
28 write
21 read
21 scheduledtasks/delete
36 read
36 write
21 threads/approve/action
29 read
29 write
21 write
14 connectedEnvironments/*
37 /action
38 delete
38 read
38 write
36 checknameavailability/action
36 daprComponents/listSecrets/action
36 join/action
36 read
17 tainerApps/*/action
30 delete
30 read
30 write
28 debug/action
28 exec/action
28 logstream/action
28 read
14 jobs/*/action
21 read
19 delete
19 exec/action
19 logstream/action
19 write
14 logicApps/*/action
26 delete
26 read
26 write
14 managedEnvironments/*/action
36 delete
36 read
36 write
34 checknameavailability/action
34 join/action
34 read
21 environments/*/read
34 checknameavailability/action
34 join/action
34 read
14 sandboxGroups/*/action
30 delete
30 read
30 write
15 essionPools/*/action
29 delete
29 read
29 write
27 executions/*
27 fetchMcpServerCredentials/action
28 iles/*
27 interpreters/execute/action
40 read
27 rotateMcpServerCredentials/action
27 sessions/generatesessions/action
13 ComplianceAutomation/*
15 nfiguration/*
28 /read
27 configurationStores/*/action
49 delete
49 read
49 write
27 locations/deletedConfigurationStores/purge/action
13 Link/AppLinks/AppLinkMembers/delete
42 read
42 write
27 delete
27 read
27 write
18 Locations/OperationStatuses/write
18 locations/operationStatuses/read
13 Platform/*
22 Spring/*/read
29 ApplicationConfigurationService/logstream/action
61 read
29 SpringCloudGateway/logstream/action
29 apps/deployments/connect/action
46 remotedebugging/action
29 configServers/read
39 ice/delete
43 logstream/action
43 read
43 write
35 urationServices/read
29 eurekaService/delete
43 read
43 write
29 gateways/read
29 jobs/executions/listInstances/action
46 ogstream/action
45 read
34 read
29 managedComponents/logstream/action
29 read
13 licationMigration/*
32 /read
13 rovals/approvalSettings/delete
37 initialize/action
37 read
37 write
28 WorkflowAssignments/delete
48 read
48 write
36 Definitions/approvalWorkflowInstances/read
74 syncPolicyStatus/action
74 write
48 delete
48 read
48 write
20 invokeAndFetchApprovalRequest/action
11 rcContainerStorage/edgeStorageConfigurations/delete
56 read
56 write
34 Volumes/delete
42 ingestSubvolumes/delete
59 read
59 write
42 read
42 write
30 locations/operationStatuses/read
58 write
30 register/action
30 unregister/action
11 ttestation/attestationProviders/attestation/delete
55 read
55 write
43 delete
43 read
43 write
11 uthorization/*
25 /Delete
26 Write
26 read
24 classicAdministrators/operationstatuses/read
46 read
24 denyAssignments/read
25 iagnosticSettings/read
42 Categories/read
24 elevateAccess/Action
24 locks/delete
30 read
30 write
24 operations/read
24 permissions/read
25 olicyAssignments/*
42 privateLinkAssociations/read
42 read
44 sourceManagementPrivateLinks/privateEndpointConnectionProxies/read
98 s/read
73 read
30 Definitions/*
42 read
30 Exemptions/*
41 read
30 SetDefinitions/*
45 read
30 assignments/*
42 read
30 definitions/*
42 read
30 enrollments/*
31 xemptions/*
41 read
30 setdefinitions/*
45 read
25 roviderOperations/read
24 roleAssignmentScheduleInstances/read
46 Requests/read
46 s/read
38 s/delete
40 read
40 write
28 Definitions/read
28 EligibilityScheduleInstances/read
47 Requests/read
47 s/read
28 ManagementPolicies/read
43 yAssignments/read
28 assignments/read
13 omanage/*
16 tion/automationAccounts/*
40 delete
40 hybridRunbookWorkerGroups/read
40 jobSchedules/read
53 write
43 s/output/read
45 read
47 sume/action
45 stop/action
47 reams/read
46 uspend/action
45 write
40 linkedWorkspace/read
40 read
41 unbooks/delete
49 read
49 write
40 schedules/read
50 write
40 write
21 register/action
14 nomousDevelopmentPlatform/*
41 /read
40 accounts/dataPools/discoveries/*
59 measurementCollections/*
70 s/states/new/*
83 changeState/action
59 uploads/*
49 measurementCollections/*
40 workspaces/discoveries/*
51 measurementCollections/*
62 s/classifications/*
64 dataStreams/classifications/*
64 states/new/*
75 changeState/action
51 read
51 uploads/*
11 wsConnector/Locations/OperationStatuses/write
23 accessAnalyzerAnalyzers/delete
47 write
25 mCertificateSummaries/delete
47 write
24 piGatewayRestApis/delete
42 write
33 Stages/delete
40 write
25 pSyncGraphqlApis/delete
42 write
26 licationAutoScalingScalableTargets/delete
61 write
24 utoScalingAutoScalingGroups/delete
52 write
23 bedrockAgentAliases/delete
43 write
35 s/delete
37 write
31 pplicationInferenceProfiles/delete
59 write
30 Blueprints/delete
41 write
30 DataAutomationProjects/delete
53 write
34 Sources/delete
42 write
30 FlowAliases/delete
42 write
30 Guardrails/delete
41 write
30 KnowledgeBases/delete
45 write
30 Prompts/delete
38 write
23 cloudFormationStackSets/delete
47 write
42 s/delete
44 write
29 rontDistributions/delete
47 write
28 TrailTrails/delete
40 write
28 WatchAlarms/delete
40 write
24 odeBuildProjects/delete
41 write
32 SourceCredentialsInfos/delete
55 write
25 nfigServiceConfigurationRecorderStatuses/delete
66 write
57 s/delete
59 write
36 DeliveryChannels/delete
53 write
23 databaseMigrationServiceReplicationInstances/delete
68 write
25 xClusters/delete
35 write
24 ynamoDBContinuousBackupsDescriptions/delete
61 write
31 Tables/delete
38 write
23 ec2AccountAttributes/delete
44 write
27 ddresses/delete
36 write
26 FlowLogs/delete
35 write
26 Images/delete
33 write
27 nstanceStatuses/delete
43 write
34 s/delete
36 start/action
38 op/action
36 write
27 pams/delete
32 write
26 KeyPairs/delete
35 write
26 NetworkAcls/delete
38 write
33 Interfaces/delete
44 write
26 RouteTables/delete
38 write
26 SecurityGroups/delete
41 write
27 napshots/delete
36 write
27 ubnets/delete
34 write
26 VPCEndpoints/delete
39 write
29 PeeringConnections/delete
48 write
27 olumes/delete
34 write
27 pcs/delete
31 write
25 rImageDetails/delete
39 write
26 Repositories/delete
39 write
25 sClusters/delete
35 write
26 Services/delete
35 write
26 TaskDefinitions/delete
42 write
24 fsFileSystems/delete
38 write
26 MountTargets/delete
39 write
24 ksClusters/delete
35 write
26 Nodegroups/delete
37 write
24 lasticBeanstalkApplications/delete
52 write
39 ConfigurationTemplates/delete
62 write
39 Environments/delete
52 write
30 LoadBalancingV2Listeners/delete
55 write
46 oadBalancers/delete
59 write
45 TargetGroups/delete
58 write
51 HealthDescriptions/delete
70 write
30 searchDomains/delete
44 write
24 mrClusters/delete
35 write
23 guardDutyDetectors/delete
42 write
23 iamAccessKeyLastUseds/delete
45 write
35 Metadata/delete
44 write
26 Groups/delete
33 write
26 InstanceProfiles/delete
43 write
26 MFADevices/delete
37 write
27 anagedPolicies/delete
42 write
26 PasswordPolicies/delete
43 write
27 olicyVersions/delete
41 write
26 Roles/delete
32 write
26 ServerCertificates/delete
45 write
26 UserPolicies/delete
39 write
26 VirtualMFADevices/delete
44 write
23 kmsAliases/delete
34 write
26 Keys/delete
31 write
23 lambdaFunctionCodeLocations/delete
51 write
39 nfigurations/delete
52 write
37 s/delete
39 write
24 icenseManagerLicenses/delete
46 write
25 ghtsailBuckets/delete
40 write
32 Instances/delete
42 write
24 ogsLogGroups/delete
37 write
30 Streams/delete
38 write
27 MetricFilters/delete
41 write
27 SubscriptionFilters/delete
47 write
23 macie2JobSummaries/delete
42 write
28 AllowLists/delete
39 write
23 networkFirewallFirewallPolicies/delete
55 write
46 s/delete
48 write
38 RuleGroups/delete
49 write
23 openSearchDomainStatuses/delete
48 write
33 ServiceDomains/delete
48 write
24 rganizationsAccounts/delete
45 write
36 Organizations/delete
50 write
23 rdsDBClusters/delete
37 write
28 Instances/delete
38 write
28 SnapshotAttributesResults/delete
54 write
36 s/delete
38 write
26 EventSubscriptions/delete
45 write
27 xportTasks/delete
38 write
24 edshiftClusterParameterGroups/delete
54 write
38 s/delete
40 write
24 oute53DomainsDomainSummaries/delete
53 write
30 HostedZones/delete
42 write
30 ResourceRecordSets/delete
49 write
23 s3AccessControlPolicies/delete
47 write
31 Points/delete
38 write
25 BucketPolicies/delete
40 write
31 s/delete
33 write
25 ControlMultiRegionAccessPointPolicyDocuments/delete
70 write
24 ageMakerApps/delete
37 write
32 Devices/delete
40 write
32 Images/delete
39 write
32 NotebookInstanceSummaries/delete
58 write
24 ecretsManagerResourcePolicies/delete
54 write
37 Secrets/delete
45 write
24 nsSubscriptions/delete
40 write
26 Topics/delete
33 write
24 qsQueues/delete
33 write
24 smInstanceInformations/delete
47 write
26 Parameters/delete
37 write
26 ResourceComplianceSummaryItems/delete
57 write
23 wafWebACLSummaries/delete
42 write
26 v2IPSets/delete
35 write
28 LoggingConfigurations/delete
50 write
28 WebACLAssociations/delete
47 write
11 zureActiveDirectory/associatedBillingAccounts/read
31 directories/read
43 write
31 entraTenants/delete
44 read
44 write
31 register/action
16 rcData/*/read
23 register/action
23 sqlServerInstances/availabilityGroups/getDetailView/action
61 read
42 databases/read
42 getBestPracticesAssessment/action
45 JobsStatus/action
45 Telemetry/action
42 read
42 write
15 BusinessContinuity/deletedUnifiedProtectedItems/read
34 unifiedProtectedItems/read
15 ContextCache/*
28 accounts/containers/*
37 read
28 locations/*
15 DataTransfer/*
15 Fleet/fleets/*
28 delete
28 read
28 write
15 ResilienceManagement/drills/*/action
45 delete
45 read
45 write
43 drillResources/read
49 uns/drillRunChildJobs/read
61 Resources/read
53 read
43 read
36 goalAssignments/delete
52 goalResources/read
52 read
52 write
40 Templates/delete
50 read
50 write
36 locations/OperationStatuses/read
46 operationStatuses/read
36 operations/read
36 recoveryPlans/*/action
52 delete
52 read
52 write
50 checkReadiness/action
50 delete
50 failover/action
58 Commit/action
51 inalize/action
50 read
52 coveryJobs/cancel/action
63 read
65 coveryJobResources/read
65 sume/action
65 try/action
58 Resources/read
52 protect/action
50 testFailover/action
62 Cleanup/action
50 updateResources/action
50 validateForFailover/action
69 Commit/action
61 Operation/action
61 Reprotect/action
61 TestFailover/action
73 Cleanup/action
50 write
36 usagePlans/delete
47 enrollments/delete
59 read
59 write
47 read
47 write
15 Sphere/*
23 /read
22 catalogs/certificates/retrieveCertChain/action
52 ProofOfPossessionNonce/action
32 ountDevices/action
31 images/write
31 listDeployments/action
37 viceGroups/action
41 Insights/action
41 s/action
31 products/countDevices/action
40 deviceGroups/countDevices/action
31 uploadImage/action
16 tack/edgeSubscriptions/read
21 linkedSubscriptions/delete
41 linkedProviders/action
47 ResourceGroups/action
41 operations/action
41 write
21 registrations/customerSubscriptions/delete
57 write
35 delete
35 enableRemoteManagement/action
35 getActivationKey/action
35 products/*/action
44 read
35 read
35 write
20 HCI/*
25 /Read
24 Clusters/*
33 ArcSettings/Extensions/Delete
56 Read
56 Write
45 Read
33 Read
33 WACloginAsAdmin/Action
24 DevicePools/*
37 /read
36 ClaimDevices/action
36 ReleaseDevices/action
36 read
24 EdgeDevices/*
28 Machines/*
38 /read
37 Jobs/Read/*
37 Read
41 /*
37 jobs/read
37 read
24 GalleryImages/Read
38 deploy/action
24 LogicalNetworks/Read
40 Write
40 join/action
24 MarketPlaceGalleryImages/deploy/action
30 placeGalleryImages/Read
24 NetworkInterfaces/*
42 Read
31 SecurityGroups/Delete
46 Read
46 SecurityRules/Delete
60 Read
60 Write
46 Write
46 join/action
24 Operations/Read
24 Register/Action
24 StorageContainers/Read
42 Write
42 deploy/action
24 Unregister/Action
24 VirtualHardDisks/*
41 Read
31 MachineInstances/Write
38 s/*
40 Extensions/Read
40 Read
40 Write
31 Networks/Read
40 join/action
24 clusters/*
33 arcSettings/read
33 jobs/delete
38 read
38 write
33 networkProfiles/read
33 read
33 updateSummaries/read
24 edgeMachines/*
37 delete
38 isks/jobs/delete
48 read
48 write
43 read
37 gpus/jobs/delete
47 read
47 write
42 read
37 networkAdapters/jobs/delete
58 read
58 write
53 read
37 read
37 volumes/read
24 locations/ValidateOwnershipVouchers/action
24 operations/read
24 register/action
24 virtualMachineInstances/*
48 Read
48 read
50 start/action
48 start/action
50 op/action
10 BIllingBenefits/register/action
11 ackupSolutions/vmwareapplications/delete
45 read
45 write
12 reMetal/peeringSettings/read
12 tch/*
17 /read
16 batchAccounts/applications/*
43 read
43 versions/read
30 certificateOperationResults/*
41 s/*
30 jobSchedules/*
33 s/*
30 poolOperationResults/*
34 s/*
36 read
30 read
16 locations/*/read
11 igAnalytics/accounts/*
32 Delete
32 TakeOwnership/action
32 Write
12 lling/*/read
18 billingPeriods/read
26 roperty/read
17 Benefits/conditionalCredits/cancel/action
46 ontributors/read
45 delete
45 read
45 write
27 redits/cancel/action
34 read
34 sources/delete
42 read
42 write
34 write
26 discounts/cancel/action
36 delete
36 read
36 write
26 maccs/cancel/action
33 hargeShortfall/action
33 ontributors/read
32 delete
32 read
32 write
37 Off/action
26 register/action
26 savingsPlanOrders/write
12 ng/accounts/useGrounding/action
12 zTalkServices/BizTalk/*
11 lockchain/blockchainMembers/transactionNodes/connect/action
56 read
12 ueprint/blueprintAssignments/*
41 delete
41 write
29 s/*
11 otService/botServices/Connections/listWithSecrets/action
33 channels/delete
42 listchannelwithkeys/action
42 providers/Microsoft.Insights/diagnosticSettings/write
42 read
44 generatekeys/action
42 write
34 onnections/delete
45 listwithsecrets/write
45 providers/Microsoft.Insights/diagnosticSettings/write
45 read
45 write
34 reateemailsigninurl/action
33 delete
33 joinPerimeter/action
33 networkSecurityPerimeterAssociationProxies/delete
76 write
57 Configurations/reconcile/action
33 privateEndpointConnectionProxies/delete
66 validate/action
66 write
58 s/delete
60 write
59 Approval/action
35 oviders/Microsoft.Insights/diagnosticSettings/write
33 read
33 write
21 checknameavailability/providers/Microsoft.Insights/diagnosticSettings/write
21 hostsettings/providers/Microsoft.Insights/diagnosticSettings/write
21 listAuthServiceProviders/action
25 authserviceproviders/providers/Microsoft.Insights/diagnosticSettings/write
25 qnamakerendpointkeys/providers/Microsoft.Insights/diagnosticSettings/write
22 ocations/notifyNetworkSecurityPerimeterUpdatesAvailable/action
10 Cache/locations/checknameavailability/action
26 operationsStatus/read
16 operations/read
16 redis/*
22 privateEndpointConnections/read
49 write
48 Approval/action
29 LinkResources/read
22 read
21 Enterprise/*
33 /read
32 privateEndpointConnections/read
59 write
58 Approval/action
39 LinkResources/read
32 read
18 gister/action
12 pacity/catalogs/read
19 register/action
21 sourceProviders/locations/serviceLimits/read
61 write
60 Requests/read
12 rbon/carbonEmissionReports/action
39 read
11 dn/edgenodes/read
14 operationresults/*
31 profileresults/afdendpointresults/CheckCustomDomainDNSMappingStatus/action
46 customdomainresults/read
46 secretresults/read
14 profiles/*
24 /read
23 CheckResourceUsage/action
23 Usages/action
23 afdendpoints/CheckCustomDomainDNSMappingStatus/action
36 Usages/action
36 validateCustomDomain/action
23 customdomains/delete
37 read
37 write
23 endpoints/*
34 /read
33 CheckResourceUsage/action
23 origingroups/Usages/action
23 queryloganalyticsmetrics/action
40 rankings/action
28 wafloganalyticsmetrics/action
43 rankings/action
23 rulesets/Usages/action
23 secrets/delete
31 read
31 write
11 hangeSafety/changeRecords/delete
37 read
37 stageProgressions/delete
55 read
55 write
37 verifyChangeValidity/action
37 write
29 States/delete
36 read
36 stageProgressions/delete
54 read
54 write
36 verifyChangeValidity/action
36 write
23 locations/operationstatuses/read
51 write
23 safeRollouts/delete
36 read
36 steps/read
36 write
24 tageMaps/delete
33 read
33 write
23 validations/delete
35 read
35 write
13 os/*
17 /read
16 experiments/cancel/action
28 delete
28 executions/getExecutionDetails/action
28 read
28 start/action
28 write
16 locations/operationResults/read
35 Statuses/read
26 targetTypes/capabilityTypes/read
38 read
16 register/action
16 targets/capabilities/delete
37 read
37 write
24 delete
24 read
24 write
16 workspaces/delete
28 iscoveredResources/read
27 read
29 freshRecommendations/action
27 scenarios/configurations/cancel/action
52 delete
52 execute/action
52 read
52 validate/action
52 write
37 delete
37 read
38 uns/read
37 write
27 write
11 lassicCompute/*/read
25 domainNames/*
25 virtualMachines/*
42 /write
41 extensions/*
17 Network/*
26 /read
25 expressRouteCrossConnections/*
55 /read
25 networkSecurityGroups/join/action
25 reservedIps/link/action
37 read
25 virtualNetworks/join/action
41 read
17 Storage/storageAccounts/*
41 disks/read
41 images/read
41 listKeys/action
45 keys/action
41 read
43 generatekey/action
12 oudTest/*/read
20 accounts/delete
29 write
20 buildcaches/delete
32 write
20 hostedpools/delete
32 leases/action
39 complete/action
39 extend/action
32 write
20 images/cancel/action
27 delete
27 refresh/action
27 write
20 pools/delete
26 leases/action
33 complete/action
33 extend/action
26 write
11 odeSigning/*/read
22 IdentityVerification/Delete
43 Read
43 Write
22 certificateProfiles/Sign/action
12 gnitiveSearch/indexes/documents/*
44 read
34 schema/*
41 read
21 rvices/*
29 /read
28 accounts/*/read
37 AIServices/agents/endpoints/UserIdentityImpersonation/action
48 endpoints/interact/action
48 fine_tuning_deployments/write
48 responses/*
38 udioContentCreation/*
37 BatchAvatar/*
42 TextToSpeech/*
37 ContentSafety/*
40 versationalLanguageUnderstanding/*
74 /read
73 projects/deployments/write
82 export/action
38 ustomAvatar/*
51 /read
43 Vision/*
51 /read
50 classify/*
50 detect/*
50 projects/action
59 delete
59 export/read
59 images/*
66 suggested/*
61 port/action
60 terations/export/*
70 publish/*
59 predictions/*
71 query/action
59 quicktest/*
59 tags/*
63 andregions/suggestions/action
44 oice/*
50 /read
49 datasets/files/read
58 utterances/read
49 evaluations/*
49 longaudiosynthesis/*
37 Face/*
43 /sessions/action
54 udit/read
53 delete
53 read
42 detect/action
48 liveness/multimodal/action
57 singlemodal/action
56 withverify/singlemodal/action
42 findsimilars/action
42 group/action
42 identify/action
42 verify/action
37 ImmersiveReader/getcontentmodelforreader/action
37 LUIS/*
43 /read
42 apps/azureaccounts/action
61 delete
47 delete
47 move/action
47 publish/action
47 settings/write
47 testdatasets/write
38 anguage/*
47 /projects/delete
59 ployments/delete
69 swap/action
69 write
57 export/action
48 read
46 analyze-conversations/action
68 jobs/action
72 cancel/action
54 text/action
59 jobs/action
63 cancel/action
46 generate/action
46 query-dataverse/action
52 knowledgebases/action
52 text/action
45 Authoring/*
56 /read
55 projects/publish/action
37 MaaS/*
38 etricsAdvisor/*
52 stats/*
38 ultiModalIntelligence/*
60 analyzerresults/files/read
76 read
68 s/delete
70 operations/read
70 read
72 sults/images/read
78 read
69 :analyze/action
77 binary/action
60 batchAnalysisJobs/read
60 classifierresults/read
70 s/delete
72 operations/read
72 read
71 :classify/action
80 binary/action
60 defaults/read
60 faces:compare/action
66 detect/action
60 labelingProjects/datasets/files/read
78 elete
77 labels/document/read
84 ocr/read
85 perations/read
84 read
83 :analyze/action
77 migration/operations/read
77 read
79 ference/files/operations/read
93 read
77 schema/operations/read
84 read
78 tats/read
77 test/files/operations/read
88 read
60 persondirectories/delete
78 faces/read
83 :find/action
78 persons/read
85 :identify/action
86 verify/action
78 read
37 OpenAI/*
45 /read
44 assistants/*
44 deployments/audio/action
56 chat/completions/action
57 ompletions/action
56 embeddings/action
57 xtensions/chat/completions/action
56 realtime/action
56 search/action
44 engines/completions/action
52 generate/action
52 search/action
44 fine-tunes-deployments/write
44 images/generations/action
44 responses/*
44 stored-completions/read
44 video/generations/*/action
64 delete
37 QnAMaker.v2/alterations/read
61 write
49 endpointkeys/read
64 freshkeys/action
57 settings/read
66 write
49 knowledgebases/create/write
64 download/read
64 generateanswer/action
64 read
64 train/action
64 write
49 operations/read
45 /alterations/read
58 write
46 endpointkeys/read
61 freshkeys/action
54 settings/read
63 write
46 knowledgebases/create/write
61 download/read
61 generateanswer/action
61 read
61 train/action
61 write
46 operations/read
37 SpeechServices/*
53 /frontend/action
54 read
54 transcriptions/action
69 delete
69 read
69 write
52 text-dependent/*/action
57 independent/*/action
52 voiceagent/realtime/*
57 live/realtime/*
37 TTSPlayer/*
38 extAnalytics/*
51 QnAMaker/alterations/read
72 write
60 endpointkeys/read
75 freshkeys/action
68 settings/read
77 write
60 knowledgebases/create/write
75 download/read
75 generateanswer/action
75 read
75 train/action
75 write
60 operations/read
53 aMaker/*
37 VideoTranslation/*
37 aiservices/agents/read
49 ssets/read
37 commitmentplans/delete
53 read
53 write
37 defenderForAISettings/delete
59 read
59 write
39 ployments/delete
49 write
37 listKeys/action
41 keys/action
37 privateEndpointConnections/read
64 write
44 LinkResources/read
39 ojects/*
37 raiPolicies/delete
49 read
49 write
38 ead
28 locations/*/read
38 usages/read
28 raiPolicy/read
38 write
12 mmerce/*/read
14 unication/CheckNameAvailability/action
25 ommunicationServices/EventGridFilters/delete
63 read
63 write
46 LinkNotificationHub/action
48 stKeys/action
46 RegenerateKey/action
46 delete
46 read
46 write
24 EmailServices/Domains/*
46 CancelVerification/action
46 InitiateVerification/action
46 SenderUsernames/delete
62 read
62 write
47 uppressionLists/SuppressionListAddresses/delete
88 read
88 write
63 delete
63 read
63 write
46 delete
46 read
46 write
38 delete
38 read
38 write
24 Locations/OperationStatuses/read
52 write
24 Operations/read
13 pute/*/read
18 AvailabilitySets/read
18 VirtualMachineScaleSets/read
32 s/read
18 availabilitySets/*
35 delete
35 read
35 vmSizes/read
35 write
18 capacityReservationGroups/deploy/action
19 loudServices/*
18 diskAccesses/read
22 EncryptionSets/*
37 read
22 s/*
24 beginGetAccess/action
24 delete
25 ownload/action
24 endGetAccess/action
24 read
24 upload/action
24 write
18 galleries/*
28 images/read
35 versions/read
28 read
28 share/action
18 hostGroups/delete
29 hosts/delete
35 read
35 write
29 read
29 write
22 groups/hosts/write
29 write
18 images/*
25 read
18 locations/*
28 DiskOperations/read
28 capsOperations/read
29 ommunityGalleries/*
28 diskOperations/read
28 operations/read
28 placementScores/generate/action
29 ublishers/artifacttypes/types/read
59 versions/read
28 sharedGalleries/*
28 usages/read
28 vmSizes/read
18 operations/read
18 proximityPlacementGroups/*
43 write
18 register/action
20 storePointCollections/read
44 storePoints/read
56 write
42 write
18 skus/read
19 napshots/beginGetAccess/action
28 delete
29 ownload/action
28 endGetAccess/action
28 read
28 upload/action
28 write
19 shPublicKeys/*/generateKeyPair/action
32 generateKeyPair/action
32 read
32 write
21 publickeys/delete
32 generatekeypair/action
32 read
32 write
18 virtualMachineScaleSets/*
42 approveRollingUpgrade/action
42 deallocate/action
44 lete
48 /action
42 extensions/read
42 instanceView/read
42 read
44 image/action
49 all/action
44 start/action
42 start/action
42 virtualMachines/DiagnosticRunCommands/delete
80 read
80 write
58 instanceView/read
58 read
58 write
49 machines/restart/action
42 write
32 s/*
35 /read
34 DiagnosticRunCommands/delete
56 read
56 write
34 WACloginAsAdmin/action
34 deallocate/action
36 lete
34 extensions/*
45 delete
45 read
45 write
34 instanceView/read
34 login/action
39 AsAdmin/action
34 patchAssessmentResults/latest/read
64 softwarePatches/read
39 InstallationResults/read
59 softwarePatches/read
35 owerOff/action
34 read
36 start/action
35 unCommand/action
44 s/read
46 write
34 start/action
34 vmSizes/read
34 write
25 machinescalesets/disks/beginGetAccess/action
17 Limit/locations/features/disable/action
42 enable/action
42 read
33 guestSubscriptions/delete
52 read
52 write
33 operationResults/read
33 sharedLimitCaps/delete
49 memberCapOverrides/delete
68 read
68 write
49 read
49 write
44 s/delete
46 read
46 write
33 trustedHostSubscriptions/delete
58 read
58 write
23 register/action
17 Schedule/autoActions/attachResources/action
38 cancelNextOccurrence/action
38 delete
40 tachResources/action
39 isable/action
38 enable/action
38 listResources/action
38 occurrences/cancel/action
50 delay/action
50 listResources/action
38 patchResources/action
38 triggerManualOccurrence/action
38 write
26 locations/OperationStatuses/write
36 virtualMachinesCancelOperations/action
51 ExecuteCreate/action
58 Deallocate/action
60 lete/action
58 Hibernate/action
58 Start/action
51 GetOperationErrors/action
63 Status/action
51 SubmitDeallocate/action
57 Hibernate/action
57 Start/action
26 register/action
26 scheduledActions/attachResources/action
43 cancelNextOccurrence/action
43 delete
45 tachResources/action
44 isable/action
43 enable/action
43 listResources/action
43 occurrences/cancel/action
55 delay/action
43 patchResources/action
43 triggerManualOccurrence/action
43 write
12 nfidentialLedger/ledgers/delete
37 filesExport/action
37 read
37 transactions/read
50 write
37 write
14 luent/agreements/write
20 locations/OperationStatuses/write
20 organizations/access/createInvitation/action
41 deleteRoleBinding/delete
41 listClusters/action
45 Environments/action
45 Invitations/action
45 RoleBindings/action
45 ServiceAccounts/action
45 Users/action
35 piKeys/delete
34 delete
34 environments/clusters/connectors/delete
67 write
57 reateAPIKey/action
56 delete
56 topics/delete
63 write
56 write
47 delete
47 write
34 listRegions/action
34 write
20 validations/orgvalidate/action
43 V2/action
13 nectedVMwarevSphere/*
33 VirtualMachines/Extensions/Read
60 Write
49 Read
33 clusters/Read
42 deploy/action
33 datastores/Read
44 allocateSpace/action
33 hosts/Read
39 deploy/action
33 resourcepools/Read
47 deploy/action
33 vcenters/Delete
42 Read
42 Write
34 irtualmachineinstances/*
47 s/*
49 WACloginAsAdmin/action
47 templates/Read
57 clone/action
40 networks/Read
49 join/action
13 sumption/*
23 /read
22 register/action
24 servationRecommendationDetails/read
47 s/read
13 tainerInstance/containerGroupProfiles/read
53 visions/read
42 s/*
19 Registry/locations/operationResults/read
28 registries/*
39 agentpools/delete
50 listQueueStatus/action
50 operationResults/status/read
59 Statuses/read
50 read
50 write
40 rtifacts/delete
39 cacheRules/delete
50 operationStatuses/read
50 read
50 write
41 talog/read
40 onnectedRegistries/deactivate/action
61 lete
59 read
61 sync/action
59 write
40 redentialSets/delete
54 operationStatuses/read
54 read
54 write
39 delete
39 exportPipelines/delete
55 read
55 write
39 generateCredentials/action
39 importImage/action
45 Pipelines/delete
55 read
55 write
39 listBuildSourceUploadUrl/action
43 Credentials/action
39 metadata/read
39 operationStatuses/read
39 pipelineRuns/delete
52 operationStatuses/read
52 read
52 write
40 rivateEndpointConnections/delete
66 operationStatuses/read
66 read
66 write
65 Approval/action
41 oviders/Microsoft.Insights/diagnosticSettings/read
87 write
68 logDefinitions/read
68 metricDefinitions/read
40 ull/read
41 sh/write
39 quarantine/read
50 write
49 dArtifacts/read
60 write
39 read
41 generateCredential/action
41 plications/delete
52 operationStatuses/read
52 read
52 write
42 ositories/content/delete
60 read
60 write
52 metadata/delete
61 read
61 write
40 uns/cancel/action
44 listLogSasUrl/action
44 read
44 write
39 scheduleRun/action
41 opeMaps/delete
49 operationStatuses/read
49 read
49 write
40 ign/write
39 taskruns/delete
48 listDetails/action
48 operationStatuses/read
48 read
48 write
43 s/delete
45 listDetails/action
45 read
45 write
40 okens/delete
46 operationStatuses/read
46 read
46 write
40 rustedCollections/write
39 webhooks/delete
48 getCallbackConfig/action
48 listEvents/action
48 operationStatuses/read
48 ping/action
48 read
48 write
40 rite
19 Service/aiManagers/*
39 /read
38 apps/controllerrevisions/read
43 daemonsets/read
44 eployments/read
43 replicasets/read
43 statefulsets/read
39 utoscaling/horizontalpodautoscalers/read
38 batch/cronjobs/read
44 jobs/read
38 configmaps/read
38 discovery.k8s.io/endpointslices/read
38 endpoints/read
39 vents.k8s.io/events/read
44 /read
39 xtensions/daemonsets/read
50 eployments/read
49 ingresses/read
49 networkpolicies/read
49 replicasets/read
38 inference/action
38 limitranges/read
40 stCredential/action
38 metrics.k8s.io/nodes/read
53 pods/read
38 namespaces/listCredential/action
49 read
39 etworking.k8s.io/ingresses/read
56 networkpolicies/read
38 persistentvolumeclaims/read
39 ods/read
40 licy/poddisruptionbudgets/read
38 read
40 plicationcontrollers/read
40 sourcequotas/read
38 secrets/read
40 rviceaccounts/read
45 s/read
27 deploymentSafeguards/*
27 fleetMemberships/*
32 s/*
34 apiextensions.k8s.io/customresourcedefinitions/read
36 ps/controllerrevisions/read
39 daemonsets/*
50 read
50 write
40 eployments/*
51 read
51 write
39 statefulsets/*
52 read
52 write
35 uthorization.k8s.io/localsubjectaccessreviews/write
37 oscaling/horizontalpodautoscalers/*
71 read
71 write
34 batch/cronjobs/*
49 read
49 write
40 jobs/*
45 read
45 write
34 cluster.kubernetes-fleet.io/internalmemberclusters/read
62 memberclusters/read
77 write
35 onfigmaps/*
45 read
45 write
35 ustomresources/delete
50 read
50 write
34 endpoints/*
44 read
44 write
35 vents.k8s.io/events/read
40 /read
35 xtensions/daemonsets/*
56 read
56 write
46 eployments/*
57 read
57 write
45 ingresses/*
55 read
55 write
45 networkpolicies/*
61 read
61 write
34 limitranges/read
36 stCredentials/action
34 members/*
42 apps/controllerrevisions/read
47 daemonsets/*
58 read
48 eployments/*
59 read
47 replicasets/*
59 read
47 statefulsets/*
60 read
43 utoscaling/horizontalpodautoscalers/*
79 read
42 batch/cronjobs/*
57 read
48 jobs/*
53 read
42 configmaps/*
53 read
44 ordination.k8s.io/leases/delete
69 read
69 write
43 ustomresources/delete
58 read
58 write
42 discovery.k8s.io/endpointslices/read
42 endpoints/*
52 read
43 vents.k8s.io/events/read
48 /*
49 read
43 xtensions/daemonsets/*
64 read
54 eployments/*
65 read
53 ingresses/*
63 read
53 networkpolicies/*
69 read
53 replicasets/*
65 read
42 limitranges/read
42 metrics.k8s.io/nodes/read
57 pods/read
42 namespaces/delete
53 read
53 write
43 etworking.k8s.io/ingresses/*
70 read
60 networkpolicies/*
76 read
42 persistentvolumeclaims/*
65 read
43 ods/*
47 read
44 licy/poddisruptionbudgets/*
70 read
42 replicationcontrollers/*
65 read
44 sourcequotas/delete
57 read
57 write
42 secrets/*
44 rviceaccounts/*
58 read
49 s/*
51 read
34 namespaces/read
35 etworking.k8s.io/ingresses/*
62 read
62 write
52 networkpolicies/*
68 read
68 write
35 odes/read
40 write
34 persistentvolumeclaims/*
57 read
57 write
50 s/read
52 write
35 lacement.kubernetes-fleet.io/clusterresourcebindings/read
79 overrides/read
89 write
88 napshots/read
79 placements/read
90 write
79 snapshots/read
71 schedulingpolicysnapshots/read
64 resourceoverrides/*
82 read
82 write
81 napshots/read
64 works/read
35 olicy/poddisruptionbudgets/*
62 read
62 write
34 rbac.authorization.k8s.io/rolebindings/*
64 s/*
35 ead
36 plicationcontrollers/*
57 read
57 write
36 sourcequotas/read
34 secrets/*
42 read
42 write
36 rviceaccounts/*
50 read
50 write
41 s/*
43 read
43 write
27 locations/*
27 managedClusters/*
43 accessProfiles/listCredential/action
44 gentPools/abort/action
54 delete
60 Machines/action
54 machines/read
63 write
54 read
54 upgradeNodeImageVersion/action
54 write
44 pps/controllerrevisions/read
48 daemonsets/*
59 read
49 eployments/*
60 read
48 replicasets/*
60 read
48 statefulsets/*
61 read
44 utoscaling/horizontalpodautoscalers/*
80 read
43 batch/cronjobs/*
58 read
49 jobs/*
54 read
43 configmaps/*
54 read
45 ordination.k8s.io/leases/delete
70 read
70 write
43 discovery.k8s.io/endpointslices/read
43 endpoints/*
53 read
44 vents.k8s.io/events/read
49 /*
50 read
44 xtensions/daemonsets/*
65 read
55 eployments/*
66 read
54 ingresses/*
64 read
54 networkpolicies/*
70 read
54 replicasets/*
66 read
43 limitranges/read
45 stClusterAdminCredential/action
54 MonitoringUserCredential/action
54 UserCredential/action
43 managedNamespaces/*
61 listCredential/action
61 read
44 etrics.k8s.io/nodes/read
58 pods/read
43 namespaces/delete
54 read
54 write
44 etworking.k8s.io/ingresses/*
71 read
61 networkpolicies/*
77 read
43 persistentvolumeclaims/*
66 read
44 ods/*
48 read
45 licy/poddisruptionbudgets/*
71 read
43 read
45 plicationcontrollers/*
66 read
45 sourcequotas/delete
58 read
58 write
44 uncommand/action
43 secrets/*
45 rviceaccounts/*
59 read
50 s/*
52 read
43 trustedAccessRoleBindings/delete
69 read
69 write
43 write
34 clustersnapshots/*
27 preparedImageSpecifications/*
55 read
55 versions/read
27 snapshots/*
12 stManagement/*
26 /read
25 benefitRecommendations/read
11 ustomerLockbox/requests/UpdateApproval/action
35 read
10 D365CustomerInsights/instances/providers/Microsoft.Insights/diagnosticSettings/write
41 write
11 BforMySQL/flexibleServers/advancedThreatProtectionSettings/read
70 write
37 backupAndExport/action
37 privateEndpointConnections/read
64 write
63 Approval/action
44 LinkResources/read
37 read
37 validateBackup/action
21 locations/azureAsyncOperation/read
31 operationResults/read
15 PostgreSQL/flexibleServers/advancedThreatProtectionSettings/read
75 write
42 ltrBackup/action
51 Access/action
51 Operations/read
51 PreCheck/action
45 PreBackup/action
45 RestoreFinalize/action
52 Initialize/action
52 PreCheck/action
42 privateEndpointConnections/read
69 write
68 Approval/action
49 LinkResources/read
42 read
42 startLtrBackup/action
26 locations/azureAsyncOperation/read
36 operationResults/read
26 serverGroupsv2/privateEndpointConnections/read
68 write
67 Approval/action
48 LinkResources/read
11 ashboard/dashboards/dashboardDefinitions/delete
52 read
52 write
32 elete
31 read
31 write
20 grafana/ActAsGrafanaAdmin/action
40 Editor/action
40 LimitedViewer/action
40 Viewer/action
28 PrivateEndpointConnectionsApproval/action
28 delete
28 grafanaDefinitions/delete
47 read
47 write
28 integrationFabrics/delete
47 write
28 managedPrivateEndpoints/action
52 delete
52 write
28 privateEndpointConnectionProxies/delete
61 validate/action
61 write
53 s/delete
55 write
28 write
20 locations/operationStatuses/write
30 read
12 taBoxEdge/dataBoxEdgeDevices/bandwidthSchedules/delete
60 write
41 delete
43 viceCapacityCheck/action
42 ownloadUpdates/action
41 generateCertificate/action
43 tExtendedInformation/action
41 installUpdates/action
41 orders/delete
48 listDCAccessCode/action
48 write
41 providers/Microsoft.Insights/diagnosticSettings/write
42 ublishers/offers/skus/versions/generatesastoken/action
41 roles/addons/delete
54 write
47 delete
47 migrate/action
48 onitoringConfig/delete
64 write
47 write
41 scanForUpdates/action
42 ecuritySettings/update/action
42 hares/delete
48 refresh/action
48 write
42 torageAccountCredentials/delete
67 write
55 s/containers/delete
68 refresh/action
68 write
57 delete
57 write
41 triggerSupportPackage/action
48 s/delete
50 write
41 updateExtendedInformation/action
43 loadCertificate/action
42 sers/delete
47 write
41 write
14 Factory/dataFactories/*
22 factories/*
14 LakeAnalytics/accounts/*
37 Delete
37 TakeOwnership/action
37 Write
37 computePolicies/Delete
53 Write
37 dataLakeStoreAccounts/Delete
59 Write
37 firewallRules/Delete
51 Write
37 storageAccounts/Delete
53 Write
14 Migration/databaseMigrations/cancel/action
44 utover/action
43 delete
43 read
43 write
24 locations/operationResults/read
43 Statuses/read
34 sqlMigrationServiceOperationResults/read
24 operations/read
24 register/action
24 sqlMigrationServices/MonitoringData/read
45 delete
51 Node/action
45 listAuthKeys/action
49 Migrations/read
50 onitoringData/action
45 read
47 generateAuthKeys/action
45 validateIR/action
45 write
14 Protection/*/action
27 read
29 sourceGuards/write
25 backupVaults/backupInstances/SuspendBackups/action
54 backup/action
54 delete
54 findRestorableTimeRanges/action
54 operationResults/read
54 read
56 coveryPoints/read
56 store/action
57 umeProtection/action
54 validateForModifyBackup/action
62 Restore/action
54 write
44 Policies/delete
53 read
53 write
44 ResourceGuardProxies/delete
65 read
65 unlockDelete/action
65 write
38 deletedBackupInstances/read
61 undelete/action
38 operationResults/read
47 Status/read
38 read
38 validateForBackup/action
38 write
25 locations/checkFeatureSupport/action
40 NameAvailability/action
35 getBackupStatus/action
35 operationResults/read
44 Status/read
25 operations/read
25 subscriptions/providers/resourceGuards/read
39 resourceGroups/providers/locations/crossRegionRestore/action
74 fetchCrossRegionRestoreJob/action
100 s/action
79 SecondaryRecoveryPoints/action
74 operationStatus/read
74 validateCrossRegionRestore/action
64 resourceGuards/delete
79 read
79 write
79 {operationName}/read
14 Replication/*/read
26 register/action
28 plicationFabrics/*
37 Vaults/*
44 protectedItems/*
59 read
44 replicationExtensions/*
55 Policies/*
44 write
14 box/*
19 /read
18 jobs/listcredentials/action
27 secrets/action
18 locations/availableSkus/action
28 regionConfiguration/action
28 validateAddress/action
36 Inputs/action
15 ricks/workspaces/assignWorkspaceAdmin/action
32 read
14 dog/agreements/read
29 write
18 locations/operationStatuses/read
46 write
28 read
18 monitors/delete
27 getDefaultApplicationKey/action
37 Key/action
27 latestLinkedSaaS/action
28 inkSaaS/action
29 stApiKeys/action
31 Hosts/read
31 LinkedResources/action
47 read
31 MonitoredResources/read
27 manageSreAgentConnectors/action
28 onitoredSubscriptions/read
50 write
27 read
29 freshSetPasswordLink/action
27 setDefaultKey/action
28 ingleSignOnConfigurations/read
54 write
27 tagRules/read
36 write
27 write
18 operations/read
18 register/action
26 edSubscriptions/read
18 subscriptionStatuses/read
18 unregister/action
11 ependencyMap/*
25 /read
24 maps/*/action
12 sktopVirtualization/*
33 /read
32 appAttachPackages/useApplications/action
35 attachpackages/delete
50 read
50 write
35 licationGroups/useApplications/action
43 groups/*
51 /read
50 read
32 hostpools/*
43 /read
42 doNotUseInternalAPI/action
42 read
44 trieveRegistrationToken/action
42 sessionHostConfigurations/read
49 hosts/*
55 delete
55 read
57 tryprovisioning/action
55 usersessions/*
68 delete
69 isconnect/action
68 read
68 sendMessage/action
55 write
42 write
32 scalingPlans/read
45 write
32 workspaces/*
43 read
12 vCenter/*
20 projects/*
30 /read
29 delete
29 pools/align/action
35 read
35 schedules/read
29 read
29 users/devboxes/adminActionManage/action
55 Read/action
50 lign/action
49 Delete/action
49 Read/action
49 Start/action
51 op/action
49 Write/action
44 userActionManage/action
54 Read/action
48 Customize/action
48 Delete/action
48 GetRemoteConnection/action
48 Read/action
48 Start/action
50 op/action
48 UpcomingActionManage/action
62 Read/action
48 Write/action
35 environments/adminAction/action
59 Manage/action
59 Read/action
53 Delete/action
53 OutputsRead/action
53 Read/action
53 Write/action
48 userActionManage/action
52 Delete/action
52 OutputsRead/action
52 Read/action
52 Write/action
29 write
13 OpsInfrastructure/*/read
31 Locations/OperationStatuses/write
31 pools/delete
37 write
31 register/action
31 unregister/action
13 TestLab/*/read
21 labs/claimAnyVm/action
27 reateEnvironment/action
26 ensureCurrentUserProfile/action
26 formulas/delete
35 read
35 write
26 policySets/evaluatePolicies/action
26 virtualMachines/claim/action
42 getRdpFileContents/action
33 machines/listApplicableSchedules/action
21 schedules/*
13 iceOnboarding/deviceStates/delete
40 prepareForOnboarding/action
40 read
40 write
28 iscoveryServices/*
27 locations/operationStatuses/read
27 onboardingServices/delete
46 policies/delete
55 read
55 write
46 read
46 write
16 Registry/*
25 AssetEndpointProfiles/*
30 s/*
25 Namespaces/Assets/*
36 Devices/*
37 iscoveredAssets/*
46 Devices/*
25 SchemaRegistries/*
25 namespaces/credentials/*
48 policies/*
36 delete
36 read
36 write
25 register/action
25 schemaRegistries/read
42 write
16 Update/accounts/delete
32 instances/delete
42 management/delete
53 read
53 write
42 read
42 updates/delete
50 read
50 write
42 write
32 privateEndpointConnections/delete
59 read
59 write
32 read
32 write
23 updateAccounts/agents/requestUpdate/action
16 s/IotHubs/*
27 /read
26 devices/*
26 fileUpload/notifications/action
26 twins/*
18 iothubs/*
18 provisioningServices/*
40 /read
39 enrollmentGroups/*
49 s/*
11 igitalTwins/digitaltwins/*
36 commands/*
36 read
38 lationships/*
50 read
23 eventroutes/*
35 read
23 jobs/*
28 deletions/read
28 import/read
34 s/read
23 models/*
30 read
23 query/*
29 action
12 scovery/*
21 /read
20 agents/*
20 bookshelf/knowledgeBaseVersions/query/action
39 bases/operations/read
45 read
28 ves/delete
32 read
32 write
20 checkNameAvailability/action
20 dataContainers/*
35 dataAssets/*
20 locations/operationStatuses/read
20 models/*
20 operations/read
20 storageContainers/*
38 read
38 storageAssets/*
52 delete
52 read
52 write
27 s/delete
29 read
29 write
21 upercomputers/delete
35 nodePools/delete
45 read
45 write
35 read
35 write
20 tools/*
26 read
20 workflows/*
24 spaces/chatModelDeployments/delete
52 read
52 write
32 onversations/delete
45 read
45 write
31 delete
31 projects/delete
40 investigations/delete
55 read
55 write
40 read
40 write
31 read
31 write
11 ocumentDB/*/read
21 databaseAccounts/backup/*
45 action
38 cassandraRoleAssignments/delete
63 write
51 Definitions/delete
63 write
39 opyJobs/*
38 dataTransferJobs/*
39 isableLongTermProtection/*
38 enableLongTermProtection/*
38 gremlinRoleAssignments/delete
61 write
49 Definitions/delete
61 write
38 listConnectionStrings/*
60 action
42 Keys/*
47 action
38 mongoMIRoleAssignments/delete
61 write
49 Definitions/delete
61 write
43 dbRoleDefinitions/delete
61 write
45 UserDefinitions/delete
61 write
38 preBackup/*
41 Restore/*
40 ivateEndpointConnections/operationResults/read
65 read
65 write
64 Approval/action
45 LinkResources/read
38 read
42 onlyKeys/*
46 keys/action
40 generateKey/*
40 store/*
46 action
38 sqlRoleAssignments/delete
57 write
45 Definitions/delete
57 write
38 tableRoleAssignments/delete
59 write
47 Definitions/delete
59 write
38 validateForLongTermProtection/*
21 fleets/*
21 garnetClusters/acl/*
40 append/write
40 bzmpop/delete
42 popmax/delete
46 in/delete
40 channels/action
41 lientid/read
47 nfo/read
41 onfigget/read
40 decr/write
44 by/write
42 l/delete
40 echo/read
41 xists/read
42 pire/delete
40 get/read
43 del/delete
43 ex/read
43 range/read
43 set/write
40 hdel/delete
41 exists/read
43 pire/delete
47 at/delete
47 time/read
41 get/read
44 all/read
41 incrby/write
47 float/write
42 stogram/read
41 keys/read
41 len/read
41 mget/read
42 set/write
41 persist/write
43 xpire/delete
48 at/delete
48 time/read
42 ttl/read
41 randfield/read
41 scan/read
42 et/write
44 nx/write
42 trlen/read
41 ttl/read
41 vals/read
40 incr/write
44 by/write
46 float/write
42 fo/read
40 keyslot/read
40 lcs/read
40 mget/read
41 set/write
44 nx/write
40 nodes/read
41 umpat/action
43 sub/action
40 ping/read
41 setex/write
42 ubscribe/action
41 ublish/action
42 nsubscribe/action
40 readonly/read
44 write/write
40 sadd/write
41 card/read
42 ripteval/action
50 sha/action
47 xists/action
46 flush/action
46 load/action
41 diff/read
45 store/write
41 et/write
43 ex/write
43 nx/write
43 range/write
41 inter/read
46 card/read
46 store/write
42 smember/read
41 lots/read
41 members/read
42 ismember/read
42 ove/write
41 pop/delete
41 randmember/read
42 em/delete
41 scan/read
41 trlen/read
41 ubscribe/action
44 tr/read
42 nion/read
46 store/write
40 unlink/delete
42 subscribe/action
40 zadd/write
41 card/read
42 ount/read
41 diff/read
45 store/write
41 incrby/write
43 ter/read
46 card/read
46 store/write
41 lexcount/read
41 mpop/delete
42 score/read
41 popmax/delete
45 in/delete
41 randmember/read
44 ge/read
46 bylex/read
48 score/read
46 store/write
44 k/read
42 em/delete
44 rangebylex/delete
51 rank/delete
51 score/delete
43 vrange/read
49 bylex/read
51 score/read
47 k/read
41 scan/read
43 ore/read
41 union/read
46 store/write
21 locations/operationsStatus/read
31 restorableDatabaseAccounts/*/read
58 read
60 store/action
19 b/databaseAccounts/*
11 urableTask/*
22 schedulers/taskhubs/orchestrations/execute/action
57 metadata/read
57 read
10 Edge/Configurations/*/read
32 write
15 Sites/read
21 write
15 configTemplates/*
21 urationReferences/delete
39 read
39 write
28 references/*
28 s/*
30 arcGatewayConfigurations/delete
55 read
55 write
30 connectivityConfigurations/delete
57 read
57 write
30 delete
30 networkConfigurations/delete
52 read
52 write
30 provisioningConfigurations/delete
57 read
57 write
30 read
30 securityConfigurations/delete
53 read
53 write
30 timeServerConfigurations/delete
55 read
55 write
30 write
18 nectivityStatuses/delete
36 write
18 texts/*
24 eventGridFilters/delete
41 read
41 write
24 read
15 disconnectedOperations/*/action
40 delete
40 read
40 write
15 jobs/*
15 locations/operationStatuses/write
15 schemaReferences/*
21 s/*
16 ites/delete
21 read
21 write
16 olutionTemplates/*
33 read
33 versions/read
15 targets/*
23 read
23 solutions/versions/read
23 updateExternalValidationStatus/action
15 updates/delete
23 write
15 winfields/*/action
27 delete
27 read
27 write
14 Management/locations/chat/action
25 troubleshoot/action
16 rketPlace/offers/generateAccessToken/action
35 tAccessToken/action
20 place/locations/operationStatuses/read
54 write
26 offers/read
26 publishers/read
14 Order/*
20 orderItems/read
19 Partner/locations/productFamilies/inventories/manageInventoryMetadata/action
71 Link/action
11 lastic/*
18 checkNameAvailability/action
18 elasticVersions/read
18 getOrganizationApiKey/action
18 locations/operationStatuses/read
46 write
28 read
18 monitors/associateTrafficFilter/action
27 createAndAssociateIPFilter/action
45 PLFilter/action
33 OrUpdateExternalUser/action
27 delete
33 TrafficFilter/action
29 tachAndDeleteTrafficFilter/action
33 TrafficFilter/action
27 getBillingInfo/action
27 listAllTrafficFilters/action
32 ssociatedTrafficFilters/action
31 ConnectedPartnerResources/action
31 DeploymentInfo/action
31 MonitoredResources/action
31 UpgradableVersions/action
31 VMHost/action
27 monitoredSubscriptions/read
50 write
27 openAIIntegrations/getStatus/action
46 read
46 write
27 read
29 subscribe/action
27 tagRules/read
36 write
27 upgrade/action
27 vmCollectionUpdate/action
29 IngestionDetails/action
27 write
18 operations/read
18 register/action
26 edSubscriptions/read
17 San/elasticSans/*
34 /read
33 PrivateEndpointConnectionsApproval/action
33 privateEndpointConnections/delete
60 write
33 volumeGroups/*
47 /read
46 preBackup/action
49 Restore/action
46 snapshots/beginGetAccess/action
56 delete
56 write
46 volumes/*
54 delete
54 write
28 sans/volumeGroups/volumes/data/read
59 write
54 read
54 write
21 locations/*
31 asyncoperations/read
11 nterpriseKnowledgeGraph/operations/read
35 services/conflation/read
55 write
44 delete
44 ingestion/read
54 write
46 tentclassification/read
65 write
44 knowledge/read
54 write
44 ontology/read
53 write
44 sourceschema/read
57 write
20 Support/enterpriseSupports/delete
47 read
47 write
28 operationStatuses/read
28 register/action
28 services/delete
37 write
29 upportPlans/cancel/action
41 delete
41 read
41 write
11 ventGrid/*
21 /read
20 EventSubscriptions/write
20 domains/read
20 eventSubscriptions/*
39 delete
39 read
39 write
25 s/receive/action
27 send/action
20 locations/eventSubscriptions/read
30 topicTypes/eventSubscriptions/read
20 namespaces/read
20 partnerNamespaces/read
20 register/action
20 systemTopics/eventSubscriptions/write
20 topicSpaces/publish/action
32 subscribe/action
25 Types/eventSubscriptions/read
25 s/read
15 Hub/*
20 /eventhubs/consumergroups/read
31 read
21 receive/action
21 send/action
19 namespaces/privateEndpointConnections/read
57 write
56 Approval/action
37 LinkResources/read
30 read
30 schemagroups/*
43 read
36 s/*
38 read
11 xperimentation/*
26 experimentWorkspaces/admin/action
47 delete
47 experimentationGroups/admin/action
69 delete
69 emergencystop/action
70 xperiment/action
79 admin/action
69 metricwrite/action
69 read
69 write
47 metricwrite/action
47 read
47 write
12 tendedLocation/customLocations/Delete
43 Read
43 Write
43 delete
45 ploy/action
43 enabledresourcetypes/read
43 read
43 write
27 register/action
10 Features/features/read
19 providers/features/read
40 gister/action
10 GcpConnector/Locations/OperationStatuses/write
23 bigQueryDatasets/delete
40 write
23 cloudFunctions/delete
38 write
24 omputeInstances/delete
40 write
25 ntainerClusters/delete
41 write
23 sqlAdminInstances/delete
41 write
24 torageBuckets/delete
38 write
11 enome/*
17 data/read
22 write
11 uestConfiguration/guestConfigurationAssignments/*/read
59 delete
59 read
59 write
29 register/action
10 HDInsight/*/read
20 clusterPools/clusters/availableupgrades/read
42 delete
42 jobs/read
42 libraries/read
42 managelibraries/action
42 read
44 size/action
43 ollback/action
43 unjob/action
42 upgrade/action
49 histories/read
42 write
33 delete
33 read
33 upgradehistories/read
33 write
27 pools/availableupgrades/read
33 clusters/instanceviews/read
42 serviceconfigs/read
33 upgrade/action
27 s/configurations/*
29 getGatewaySettings/action
29 updateGatewaySettings/action
11 ardware/orderPreview/action
24 s/delete
26 read
26 write
19 register/action
21 turnPreview/action
25 s/delete
27 read
27 write
11 dinsight/clusterpools/clusters/read
11 ealthBot/healthBots/AIActions/ClinicalCoder/Process/Action
41 ProActiveCoding/Process/Action
32 dmin/*
32 nalyticReport/Read
32 uditTrails/Read
33 thenticationProviders/*
55 Read
31 Channels/*
32 onfiguration/*
45 Read
34 versationSession/Action
33 pilotStudioSolution/*
53 RestoreBuiltinTemplate/Read
31 DataConnections/*
47 Read
32 elete
31 ExposedSkill/Read
31 Feedback/Read
31 HealthSafeguards/ClinicalAnchoring/Process/Action
56 CodesValidation/Process/Action
58 nflictDetection/Process/Action
56 EvidenceVerification/Process/Action
56 Provenance/Process/Action
56 SemanticValidation/Process/Action
48 DetectHallucinationsAndOmissions/Process/Action
48 HealthAdaptedFiltering/Process/Action
31 LanguageModels/*
46 Read
32 ocalization/*
44 Read
31 Metadata/Read
31 OpenAPIPlugins/*
46 Read
31 Read
33 gisteredSkills/Read
33 sourceData/Read
39 s/*
41 Files/Read
31 Scenarios/*
42 /Read
31 Users/Read
31 Write
16 DataAIServices/DeidServices/*
44 Batch/delete
50 read
50 write
44 Realtime/action
16 careApis/services/*
34 fhir/resources/*
49 bulkOperator/action
49 convertData/action
49 delete
49 editProfileDefinitions/action
50 xport/action
49 hardDelete/action
49 import/action
49 read
53 ById/action
51 index/action
51 sourceValidate/action
49 search/action
50 mart/action
49 write
25 workspaces/*
36 dicomservices/resources/*
60 read
36 fhirservices/resources/*
59 bulkOperator/action
59 convertData/action
59 delete
59 editProfileDefinitions/action
60 xport/action
59 hardDelete/action
59 import/action
59 read
63 ById/action
61 index/action
61 sourceValidate/action
59 search/action
65 parameter/action
60 mart/action
59 write
20 Interop/ddmsConnectors/delete
43 read
43 write
32 FhirEventBatchChannels/delete
55 read
55 write
36 FlatFileBatchChannels/delete
58 read
58 write
29 icomConnectors/delete
44 read
44 write
33 DirectChannels/delete
48 read
48 write
33 EdgeConnectors/delete
48 read
48 write
28 fhirQueryEventBatchChannels/delete
56 read
56 write
37 FlatFileBatchChannels/delete
59 read
59 write
28 hl7Connectors/delete
42 read
42 write
31 EdgeConnectors/delete
46 read
46 write
29 ubs/delete
33 read
33 write
28 locations/operationStatuses/read
56 write
28 oneLakeConnectors/delete
46 read
46 write
29 perations/read
28 register/action
28 storageAccountConnectors/delete
53 read
53 write
28 unregister/action
11 ybridCompute/*/read
24 gateways/*
33 delete
33 read
33 write
24 licenses/*
33 delete
33 read
33 write
25 ocations/*
34 operationresults/read
43 status/read
34 updateCenterOperationResults/read
24 machines/*
34 /read
33 UpgradeExtensions/action
33 WACLoginAsAdmin/action
33 addExtensions/action
34 ssessPatches/action
33 delete
33 extensions/*
44 delete
44 read
44 write
33 hybridIdentityMetadata/read
33 installPatches/action
33 licenseProfiles/*
49 delete
49 read
49 write
35 stAccessDetails/action
34 ogin/action
38 AsAdmin/action
33 patchAssessmentResults/read
56 softwarePatches/read
38 InstallationResults/read
58 softwarePatches/read
33 read
34 unCommands/*
36 commands/delete
45 read
45 write
33 upgradeExtensions/action
33 write
24 operations/read
25 sType/agentVersions/latest/read
45 read
24 privateLinkScopes/*
42 networkSecurityPerimeterConfigurations/read
42 privateEndpointConnections/read
42 read
24 register/action
24 settings/*
33 read
33 write
18 nnectivity/GenerateAWSTemplate/action
37 GCPTemplate/action
29 Locations/OperationStatuses/write
29 endpoints/delete
39 listCredentials/action
43 IngressGatewayCredentials/action
43 ManagedProxyDetails/action
39 read
39 serviceConfigurations/delete
61 read
61 write
39 write
29 publicCloudConnectors/delete
51 read
51 testPermissions/action
51 write
29 register/action
29 solutionConfigurations/delete
52 read
52 syncNow/action
52 write
19 tainerService/Locations/operationStatuses/read
61 write
33 Operations/read
33 kubernetesVersions/delete
52 read
52 write
33 provisionedClusterInstances/agentPools/delete
72 read
72 write
61 delete
61 hybridIdentityMetadata/delete
84 write
61 listAdminKubeconfig/action
65 UserKubeconfig/action
61 read
61 upgradeProfiles/read
61 write
33 register/action
33 skus/delete
38 read
38 write
33 virtualNetworks/delete
49 read
49 write
16 Network/*
10 Impact/Connectors/Read
28 Write
17 ImpactCategories/read
17 TopologyImpacts/*
17 WorkloadImpacts/*
34 /read
33 Insights/Read
33 Read
33 read
17 getUploadToken/action
11 ndustryDataLifecycle/custodianCollaboratives/*/read
56 auditLogs/action
56 dataModels/*
56 receivedDataPackages/*
58 jectDataPackage/action
32 derivedModels/*
32 locations/dataPackages/*
32 memberCollaboratives/*/read
53 sharedDataPackages/*
33 odelMappings/*
32 pipelineSets/*
12 ferenceService/inferenceAccounts/delete
45 invoke/*
52 semanticReranker/action
45 listKeys/action
45 read
47 generateKeys/action
45 write
12 sights/ActionGroups/*
23 vityLogAlerts/*
20 lertRules/*
30 Activated/Action
30 Delete
30 Incidents/Read
30 Read
32 solved/Action
30 Throttled/Action
30 Write
20 utoscaleSettings/write
19 DiagnosticSettings/*
38 Read
38 read
37 Categories/Read
19 LogDefinitions/*
22 s/Read
19 MetricAlerts/*
25 Definitions/*
37 read
25 s/*
27 Read
27 Write
27 read
19 Register/Action
19 ScheduledQueryRules/*
19 Telemetry/Write
19 actiongroups/*
23 vityLogAlerts/*
20 lertRules/
30 *
31 /read
30 activated/action
30 delete
30 incidents/read
30 read
32 solved/action
30 throttled/action
30 write
20 utoscalesettings/*
19 components/*
31 /read
30 purge/action
20 reateNotifications/*
19 dataCollectionEndpoints/*
43 read
43 write
33 RuleAssociations/*
50 delete
50 read
50 write
37 s/*
39 read
39 write
20 iagnosticSettings/*
39 /read
38 read
19 eventtypes/*
30 values/read
19 generateLiveToken/read
19 logDefinitions/read
22 definitions/*
22 s/data/read
24 read
19 metricAlerts/*
33 /read
32 read
32 write
25 Definitions/*
38 /read
37 read
25 alerts/*
25 definitions/read
25 s/read
20 yworkbooks/read
19 notificationStatus/*
19 privateLinkScopeOperationStatuses/*
35 s/*
26 linkscopes/privateEndpointConnections/operationResults/read
64 read
64 write
63 Approval/action
44 LinkResources/read
37 read
19 register/action
19 scheduledqueryrules/*
20 napshots/read
19 topology/read
20 ransactions/read
19 webtests/*
20 orkbooks/*
29 delete
29 read
31 visions/read
29 write
27 templates/*
37 delete
37 read
37 write
12 telligentSystems/accounts/*
11 oTFirmwareDefense/*
30 /read
29 firmwareGroups/*
29 register/action
29 unregister/action
29 workspaces/delete
40 firmwares/*
50 delete
50 write
40 write
13 Operations/*
13 Security/*
23 /read
22 defenderSettings/downloadManagerActivation/action
39 packageDownloads/action
10 KeyVault/*
19 checkNameAvailability/read
19 deletedManagedHsms/read
26 Vaults/read
19 hsmPools/*
19 locations/*/read
29 deletedManagedHsms/purge/action
48 read
36 Vaults/purge/action
43 read
29 managedHsmOperationResults/read
29 operationResults/read
19 managedHSMs/*
27 sms/*
19 operations/read
19 register/action
19 vaults/*
27 /read
26 certificatecas/*
38 ontacts/write
37 s/*
39 read
26 deploy/action
26 keyrotationpolicies/*
29 s/*
31 backup/action
31 decrypt/action
31 encrypt/action
31 read
33 lease/action
31 sign/action
31 unwrap/action
32 pdate/action
31 verify/action
31 wrap/action
26 privateEndpointConnections/read
53 write
52 Approval/action
33 LinkResources/read
26 read
26 secrets/*
34 getSecret/action
34 readMetadata/action
34 setSecret/action
11 ubernetes/connectedClusters/*
39 Delete
39 Read
39 Write
39 apps/controllerrevisions/read
44 daemonsets/*
55 read
45 eployments/*
56 read
44 replicasets/*
56 read
44 statefulsets/*
57 read
40 uthorization.k8s.io/localsubjectaccessreviews/write
42 oscaling/horizontalpodautoscalers/*
76 read
39 batch/cronjobs/*
54 read
45 jobs/*
50 read
39 configmaps/*
50 read
39 delete
39 endpoints/*
49 read
40 vents.k8s.io/events/read
45 /read
40 xtensions/daemonsets/*
61 read
51 eployments/*
62 read
50 ingresses/*
60 read
50 networkpolicies/*
66 read
50 replicasets/*
62 read
39 limitranges/read
41 stClusterUserCredential/action
64 s/action
39 namespaces/read
40 etworking.k8s.io/ingresses/*
67 read
57 networkpolicies/*
73 read
39 persistentvolumeclaims/*
62 read
40 ods/*
44 read
41 licy/poddisruptionbudgets/*
67 read
39 rbac.authorization.k8s.io/rolebindings/*
69 s/*
40 ead
41 plicationcontrollers/*
62 read
41 sourcequotas/read
39 secrets/*
41 rviceaccounts/*
55 read
46 s/*
48 read
39 write
21 register/action
29 edSubscriptions/read
20 Configuration/extensions/Delete
45 Read
45 Write
45 delete
45 operations/read
45 read
45 write
34 fluxConfigurations/delete
53 operations/read
53 read
53 write
34 namespaces/listUserCredential/action
45 read
34 operations/read
34 register/action
20 Runtime/bfdProfiles/delete
40 write
29 gpPeers/delete
37 read
37 write
28 loadBalancers/delete
42 read
42 write
30 cations/operationStatuses/write
28 services/delete
37 write
29 torageClasses/delete
43 read
43 write
10 LabServices/*
23 /read
22 labAccounts/*/read
34 createLab/action
34 getPricingAndAvailability/action
37 RestrictionsAndUsage/action
25 Plans/createLab/action
31 images/read
31 read
31 saveImage/action
25 s/delete
27 publish/action
27 read
27 schedules/delete
37 read
37 write
28 yncGroup/action
27 users/delete
33 invite/action
33 read
33 write
27 virtualMachines/read
45 deploy/action
45 image/action
45 setPassword/action
43 start/action
45 op/action
27 write
23 ocations/usages/read
22 skus/read
11 oadTestService/*
27 /read
26 PlaywrightWorkspaces/*
26 loadtests/*
36 readTest/action
28 cations/PlaywrightQuotas/*
26 testProfileRuns/*
42 read
37 s/*
39 read
14 testservice/locations/playwrightquotas/*
54 /read
26 playwrightworkspaces/*
48 /read
47 AccessTokens/*
47 TestRuns/*
12 gic/*
17 /read
16 integrationServiceEnvironments/*
48 /join/action
47 read
16 workflows/disable/action
26 enable/action
26 read
27 uns/read
26 triggers/listCallbackUrl/action
35 read
26 validate/action
10 MachineLearningServices/locations/*/read
34 registries/assets/*
52 read
45 privateEndpointConnections/read
72 write
71 Approval/action
52 LinkResources/read
45 read
34 workspaces/*
46 /action
47 delete
47 read
47 write
45 computes/*
55 /delete
56 write
54 listKeys/action
47 nnections/listsecrets/action
45 datastores/read
46 elete
45 evaluations/*
57 results/labels/read
65 reasonings/read
46 xperiments/runs/read
45 featurestores/delete
59 write
45 hubs/delete
50 write
45 labeling/labels/read
61 write
54 projects/read
63 summary/read
46 istKeys/action
45 managedNetworks/batchOutboundRules/action
61 outboundRules/delete
75 read
75 write
61 read
61 write
46 etadata/artifacts/read
54 secrets/read
48 rics/*/write
46 odels/read
52 versions/read
45 notebooks/vm/*
45 privateEndpointConnections/read
72 write
71 Approval/action
52 LinkResources/read
45 read
45 simulations/*
57 results/images/read
45 write
12 intenance/applyUpdates/read
22 configurationAssignments/delete
47 maintenanceScope/InGuestPatch/delete
77 read
77 write
47 read
47 write
22 maintenanceConfigurations/delete
48 maintenanceScope/InGuestPatch/delete
78 read
78 write
48 read
48 write
22 scheduledevents/acknowledge/action
22 updates/read
12 nagedIdentity/userAssignedIdentities/*/assign/action
51 read
49 assign/action
49 delete
49 federatedIdentityCredentials/delete
78 read
78 write
49 read
51 vokeTokens/action
49 write
17 NetworkFabric/*/action
33 delete
33 read
33 write
31 networkFabricControllers/join/action
44 s/join/action
38 Racks/join/action
17 Ops/managedOps/delete
32 read
32 write
17 Services/operationStatuses/read
26 registrationAssignments/delete
50 read
16 ment/ServiceGroups/read
21 getEntities/action
21 managementGroups/delete
38 read
38 settings/delete
47 write
39 ubscriptions/delete
52 read
52 write
38 write
12 ps/*
15 accounts/*/action
26 delete
26 read
26 write
24 services/*/read
33 batch/action
33 render/read
33 search/read
12 rketplace/offerTypes/publishers/offers/plans/agreements/read
11 essagingCatalog/*
20 onnectors/*
11 igrate/*
19 /read
18 migrateProjects/taskSummary/action
12 ssion/Locations/OperationStatuses/read
46 write
18 Operations/read
18 approvals/delete
28 initiatorCallback/action
28 notifyInitiator/action
28 read
28 write
18 communities/communityEndpoints/approvalCallback/action
49 delete
49 read
49 write
39 endpoints/connect/action
30 dedicatedHubs/connect/action
44 delete
44 read
44 write
32 lete
30 read
30 setMaintenanceMode/action
31 yncCommunityEndpoints/action
30 transitHubs/delete
42 read
42 write
30 write
18 enclaveConnections/approvalCallback/action
37 delete
37 read
37 setSourceCidr/action
37 write
18 register/action
18 unregister/action
18 virtualEnclaves/approvalCallback/action
34 delete
34 enclaveEndpoints/approvalCallback/action
51 connect/action
51 delete
51 read
51 write
36 dpoints/read
44 write
34 read
34 setEnclaveRoleAssignments/action
37 MaintenanceMode/action
37 SubnetConfiguration/action
37 WorkloadRoleAssignments/action
34 workloads/delete
44 read
44 write
35 rite
25 enclaves/setMaintenanceMode/action
12 xedReality/ObjectAnchorsAccounts/ingest/action
52 read
29 UnderstandingAccounts/ingest/action
58 read
23 RemoteRenderingAccounts/convert/action
55 delete
55 read
47 diagnostic/read
47 managesessions/action
62 delete
62 read
47 render/read
23 SpatialAnchorsAccounts/create/action
46 delete
47 iscovery/read
46 properties/read
46 query/read
46 submitdiag/read
46 write
23 spatialMapsAccounts/delete
43 read
43 write
11 onitor/accounts/*
27 data/metrics/read
27 read
27 write
18 investigations/*
18 pipelineGroups/*
33 read
18 settings/*
19 lis/read
11 ySQLDiscovery/*
26 /read
10 NetApp/*/action
19 delete
19 read
19 write
17 locations/checkfilepathavailability/action
32 nameavailability/action
32 quotaavailability/action
27 queryNetworkSiblingSet/action
17 netAppAccounts/capacityPools/volumes/getGroupIdListForLdapUser/action
54 listQuotaReport/action
58 Replications/action
54 subvolumes/getMetadata/action
32 getKeyVaultStatus/action
13 work/*
19 /read
18 applicationGateways/backendAddressPools/join/action
38 privateEndpointConnections/read
65 write
45 LinkResources/read
38 read
29 SecurityGroups/joinNetworkSecurityRule/action
44 read
19 zureFirewalls/read
33 write
18 ddosProtectionPlans/join/action
38 read
19 nsForwardingRulesets/delete
40 forwardingRules/delete
56 read
56 write
40 join/action
40 read
40 virtualNetworkLinks/delete
60 read
60 write
40 write
21 Resolvers/delete
31 inboundEndpoints/delete
48 join/action
48 read
48 write
31 join/action
31 outboundEndpoints/delete
49 join/action
49 read
49 write
31 read
31 write
21 Zones/*
27 A/delete
29 write
18 expressRouteCrossConnections/*
48 /read
47 delete
18 loadBalancers/*/read
32 backendAddressPools/join/action
52 read
52 write
32 delete
32 frontendIPConfigurations/join/action
57 read
32 inboundNATRules/join/action
40 atPools/join/action
42 Rules/join/action
48 read
32 loadBalancingRules/read
32 networkInterfaces/read
32 outboundRules/read
32 probes/join/action
35 viders/Microsoft.Insights/logDefinitions/read
61 metricDefinitions/read
32 read
32 virtualMachines/read
32 write
20 cations/*
28 dnsResolverOperationResults/read
48 Statuses/read
28 operationResults/read
37 s/read
28 usages/read
18 natGateways/join/action
30 read
19 etworkIntentPolicies/delete
40 join/action
40 read
40 write
29 rfaces/*
37 /read
36 delete
36 effectiveNetworkSecurityGroups/action
45 RouteTable/action
36 ipconfigurations/join/action
53 read
36 join/action
36 loadBalancers/read
36 providers/Microsoft.Insights/metricDefinitions/read
36 read
36 write
25 Managers/ipamPools/*/action
46 read
46 write
44 associateResourcesToPool/action
25 SecurityGroups/*
40 defaultSecurityRules/read
42 lete
40 join/action
40 read
40 securityRules/delete
54 read
54 write
40 write
25 VirtualAppliances/delete
43 read
43 write
25 Watchers/read
34 securityGroupView/action
18 privateDnsOperationResults/*
37 Statuses/*
46 read
28 Zones/*
34 A/delete
36 write
34 join/action
34 read
34 virtualNetworkLinks/read
54 write
34 write
25 Endpoints/privateDnsZoneGroups/read
56 write
42 LinkServiceProxies/delete
61 read
61 write
35 read
35 write
25 LinkServices/privateEndpointConnections/read
65 write
64 Approval/action
38 read
25 linkservices/delete
38 privateEndpointConnections/delete
38 read
38 write
19 ublicIPAddresses/*/read
36 delete
36 join/action
36 read
36 write
26 Prefixes/join/action
18 register/action
19 outeTables/*
30 delete
30 join/action
30 read
31 outes/delete
37 read
37 write
30 write
18 serviceEndpointPolicies/join/action
18 trafficManagerProfiles/*
41 azureEndpoints/delete
56 read
56 write
41 delete
41 read
41 write
18 unregister/action
18 virtualHubs/bgpConnections/read
45 write
30 delete
30 ipConfigurations/read
47 write
30 read
30 write
25 Networks/*
34 checkIpAddressAvailability/read
34 delete
34 join/action
38 LoadBalancer/action
34 peer/action
35 roviders/Microsoft.Insights/diagnosticSettings/read
63 metricDefinitions/read
34 read
34 subnets/*
42 delete
42 join/action
46 LoadBalancer/action
46 ViaServiceEndpoint/action
42 prepareNetworkPolicies/action
42 read
42 serviceAssociationLinks/delete
66 read
66 write
42 unprepareNetworkPolicies/action
42 virtualMachines/read
42 write
34 usages/read
34 virtualMachines/read
41 NetworkPeerings/delete
57 read
57 write
34 write
25 Wans/read
30 virtualHubs/read
17 Cloud/*
23 bareMetalMachines/cordon/action
41 delete
41 powerOff/action
41 read
43 image/action
43 place/action
43 start/action
42 unDataExtracts/action
44 ReadCommands/action
41 start/action
41 uncordon/action
41 write
23 clusterManagers/delete
39 read
39 write
30 s/bareMetalMachineKeySets/read
33 mcKeySets/read
32 continueUpdateVersion/action
32 delete
34 ploy/action
32 metricsConfigurations/delete
54 read
54 write
32 read
32 scanRuntime/action
32 updateVersion/action
32 write
23 locations/operationStatuses/read
23 operations/read
23 rackSkus/read
27 s/delete
29 join/action
29 read
29 write
24 egister/action
31 edSubscriptions/read
23 storageAppliances/read
23 unregister/action
12 xusIdentity/*/action
26 delete
26 read
26 write
11 otebooks/NotebookProxies/delete
36 listCredentials/action
36 read
37 otateCredentials/action
36 write
10 OffAzure/*
20 /read
19 hypervSites/machines/inventoryinsights/pendingupdates/*
58 vulnerabilities/*
19 serverSites/machines/inventoryinsights/pendingupdates/*
58 vulnerabilities/*
19 vmwareSites/machines/inventoryinsights/pendingupdates/*
58 vulnerabilities/*
18 SpringBoot/*
11 nlineExperimentation/*
33 /read
32 workspaces/action
43 delete
43 read
43 write
11 perationalInsights/*
30 locations/workspaces/failover/action
30 querypacks/*/read
30 register/action
30 workspaces/*/read
41 LinkedServices/read
41 analytics/query/action
41 dataSources/read
41 failback/action
41 intelligencepacks/*
41 jobs/export/action
41 listKeys/action
41 purge/action
41 query/*/read
47 ConfidentialWatchlist/*
47 read
41 read
41 savedSearches/*
55 read
42 earch/action
42 haredKeys/action
52 read
47 keys/action
52 read
42 torageinsightconfigs/*
41 tables/data/read
48 read
48 write
41 write
19 sManagement/*
31 solutions/read
41 write
11 rbital/geoCatalogs/*
30 read
18 operations/read
10 PlayFab/*/delete
20 read
20 write
11 olicyInsights/*
25 checkDataPolicyCompliance/action
25 policyEvents/logDataEvents/action
31 States/queryResults/action
38 triggerEvaluation/action
25 remediations/*
12 rtal/dashboards/read
28 write
12 werBI/tenants/delete
26 read
26 workspaces/delete
37 read
37 write
27 rite
15 Platform/accounts/*
24 enterprisePolicies/*
11 rofessionalService/register/action
32 sources/delete
40 read
40 write
13 gramEnrollment/eduEnrollments/delete
43 read
43 write
28 register/action
17 mableConnectivity/Gateways/NetworkAPIAccess
13 jectBabylon/accounts/data/read
39 write
34 read
34 scan/read
39 write
13 viderHub/*
23 /read
11 urview/accounts/data/read
32 write
27 read
27 scan/read
32 write
18 consents/delete
27 write
10 Quantum/Workspaces/chat/action
29 jobs/read
34 write
29 read
18 locations/offerings/read
12 ota/GROUPQUOTAS/*/DELETE
30 READ
30 WRITE
28 READ
28 groupQuotaLimits/READ
28 quotaAllocations/READ
28 subscriptions/READ
16 quotaRequests/read
21 s/read
23 write
16 register/action
16 usages/read
10 RecoveryServices/Vaults/backupEngines/read
40 Fabrics/backupProtectionIntent/*
71 read
71 write
48 operationResults/*
65 read
57 sStatus/read
48 protectableContainers/read
55 ionContainers/*
69 inquire/action
70 tems/read
69 operationResults/read
69 protectedItems/*/read
84 backup/action
84 operationResults/read
93 sStatus/read
84 read
86 coveryPoints/provisionInstantItemRecovery/action
99 read
101 store/action
101 vokeInstantItemRecovery/action
84 write
69 read
69 write
48 refreshContainers/action
40 Jobs/*
45 operationResults/read
45 read
44 Export/action
40 OperationResults/*
57 read
49 s/read
40 Policies/*
49 operationResults/read
58 s/read
49 read
49 write
41 rotectableItems/*
47 edItems/*
55 read
47 ionContainers/*
61 read
50 Intents/read
40 ResourceGuardProxies/delete
61 read
61 unlockDelete/action
61 write
40 SecurityPIN/*
40 TriggerValidateOperation/action
40 UsageSummaries/read
40 ValidateOperation/action
57 Results/read
57 sStatuses/read
40 config/*
47 read
40 storageconfig/*
54 read
34 certificates/*
47 write
34 extendedInformation/*
54 read
54 write
34 monitoringAlerts/*
51 read
51 write
44 Configurations/*
59 notificationConfiguration/read
34 read
36 freshContainers/read
36 gisteredIdentities/*
55 operationResults/read
55 read
55 write
34 storageConfig/*
48 read
34 tokenInfo/read
34 usages/*
41 read
34 vaultTokens/read
34 write
27 locations/*
37 allocateStamp/action
45 dStamp/read
37 backupAadProperties/read
43 CrossRegionRestore/action
45 rJob/action
49 s/action
46 OperationResults/read
55 sStatus/read
43 PreValidateProtection/action
43 Status/action
43 ValidateFeatures/action
37 operationStatus/read
27 operations/read
27 register/action
27 vaults/*
34 backupFabrics/protectionContainers/protectedItems/recoveryPoints/accessToken/action
34 operationResults/read
43 Status/read
34 replicationAlertSettings/*
59 read
45 Events/read
45 Fabrics/*
53 checkConsistency/action
53 read
56 ssociateGateway/action
55 newcertificate/action
55 plicationNetworks/read
75 plicationNetworkMappings/read
64 ProtectionContainers/read
87 plicationMigrationItems/read
96 ProtectableItems/read
103 edItems/applyRecoveryPoint/action
111 failoverCommit/action
111 plannedFailover/action
111 reProtect/action
113 ad
113 coveryPoints/read
113 pairReplication/action
111 testFailover/action
123 Cleanup/action
111 unplannedFailover/action
112 pdateMobilityService/action
103 ionContainerMappings/read
85 switchprotection/action
64 RecoveryServicesProviders/read
92 freshProvider/action
64 StorageClassifications/read
89 plicationStorageClassificationMappings/read
64 vCenters/read
45 Jobs/*
50 read
45 OperationStatus/read
45 Policies/*
54 read
45 RecoveryPlans/*
59 failoverCommit/action
59 plannedFailover/action
59 reProtect/action
61 ad
59 testFailover/action
71 Cleanup/action
59 unplannedFailover/action
45 VaultSettings/*
59 read
12 lationships/*/delete
26 read
26 write
24 ServiceGroupMember/read
43 write
24 serviceGroupMember/delete
43 read
43 write
14 y/*
17 /hybridConnections/read
18 listen/action
18 send/action
18 wcfRelays/read
12 sourceConnector/appliances/Delete
39 Read
39 Write
39 delete
39 listClusterUserCredential/action
43 Keys/action
39 read
39 upgradeGraphs/read
39 write
28 locations/operationresults/read
47 sstatus/read
28 operations/read
28 register/action
28 telemetryconfig/read
18 Health/AvailabilityStatuses/current/read
46 read
25 Operations/read
25 availabilityStatuses/read
25 emergingissues/read
26 vents/action
32 fetchBillingCommunicationDetails/action
37 EventDetails/action
32 impactedResources/read
32 listSecurityAdvisoryImpactedResources/action
32 read
25 metadata/read
25 potentialoutages/read
18 Notifications/systemTopics/subscribeToAksResources/action
56 ComputeResources/action
63 ScheduleResources/action
58 ntainerServiceEventResources/action
56 HealthResources/action
56 ImpactReportingResources/action
56 MaintenanceResources/action
56 Resources/action
18 s/checkResourceName/action
20 dataBoundaries/write
21 eploymentScripts/read
38 write
31 tacks/*
37 exportTemplate/action
37 manageDenySetting/action
37 read
37 validate/action
37 write
36 WhatIfResults/*
30 s/*
33 /read
32 cancel/action
32 delete
32 exportTemplate/action
32 operationStatuses/read
41 s/read
42 tatuses/read
32 read
32 validate/action
32 whatIf/action
33 rite
20 links/read
26 write
20 resources/read
20 subscriptions/locations/read
34 operationresults/read
34 providers/read
34 read
36 sourceGroups/*
49 delete
49 read
51 sources/read
49 write
42 groups/deployments/*
61 operations/read
71 tatuses/read
61 read
61 write
49 read
42 s/read
20 tags/*
25 read
25 write
21 emplateSpecs/*
35 /read
10 SQL/register/action
11 aaS/register/action
17 sources/delete
25 listAccessToken/action
25 read
25 write
14 Hub/cloudServices/delete
32 read
32 write
23 services/delete
32 read
32 write
18 register/action
11 cVmm/*
12 heduler/jobcollections/*
11 earch/searchServices/*
32 delete
32 indexes/*
40 contentSecurity/elevatedOperations/read
40 documents/*
50 read
32 knowledgeBases/read
32 listAdminKeys/action
32 privateEndpointConnections/*
59 read
59 write
58 Approval/action
32 read
32 sharedPrivateLinkResources/read
32 write
12 cretSyncController/azureKeyVaultSecretProviderClasses/delete
66 read
66 write
31 locations/operationStatuses/read
59 write
31 operations/read
31 register/action
31 secretSyncs/delete
43 read
43 write
31 unregister/action
13 urity/*
20 /read
19 SqlVulnerabilityAssessments/read
47 write
19 advancedThreatProtectionSettings/read
52 write
20 piCollections/read
20 ssessments/read
31 write
20 utomations/delete
31 read
31 write
19 dataScanners/delete
23 scanners/read
32 write
20 efenderForStorageSettings/read
46 write
27 forstoragesettings/read
46 write
19 iotDefenderSettings/downloadManagerActivation/action
39 packageDownloads/action
22 Sensors/downloadResetPassword/action
19 pricings/read
28 securityoperators/read
28 write
19 register/action
19 securityOperators/read
20 qlVulnerabilityAssessments/*
19 unregister/action
18 Detonation/chambers/platforms/delete
48 metadata/read
48 read
48 write
39 ublishRequests/cancel/action
54 read
38 submissions/accesskeyview/read
51 dminview/read
51 nalystview/read
50 delete
50 files/read
50 publicview/read
50 read
50 write
38 toolsets/delete
47 metadata/read
47 read
47 write
38 workflows/delete
48 metadata/read
48 read
48 write
18 Insights/*
28 /read
27 ConfidentialWatchlists/*
27 alertRules/read
28 utomationRules/*
27 businessApplicationAgents/read
53 systems/listActions/action
61 read
63 portActionStatus/action
61 undoAction/action
61 write
53 write
27 cases/*
34 /Delete
27 dataConnectorsCheckRequirements/action
27 entities/runPlaybook/action
27 incidents/*
38 /Delete
27 threatIntelligence/bulkTag/action
46 indicators/appendTags/action
57 query/action
57 replaceTags/action
46 queryIndicators/action
12 rialConsole/serialPorts/connect/action
13 viceBus/*
22 /queues/read
23 receive/action
23 send/action
23 topics/read
30 subscriptions/read
17 Fabric/clusters/*
24 locations/clusterVersions/read
34 environments/clusterVersions/read
34 operationresults/read
43 s/read
24 managedclusters/*
24 operations/read
17 Linker/dryruns/delete
32 write
24 linkers/delete
32 generateConfigurations/action
32 listConfigurations/action
32 read
32 validateLinker/action
32 write
25 ocations/connectors/delete
45 generateConfigurations/action
45 validate/action
45 write
34 dryruns/delete
42 write
34 operationStatuses/write
17 Networking/trafficControllers/*/delete
49 read
49 write
47 associations/delete
60 read
60 write
47 delete
47 frontends/delete
57 read
57 write
47 read
47 serviceRoutingConfigurations/delete
76 read
76 write
47 write
17 sHub/*
22 connectors/*
33 checkAssessmentEntitlement/action
33 delete
33 read
33 write
22 supportOfferingEntitlement/read
22 workspaces/read
11 ignalRService/*
26 /read
25 SignalR/*
33 auth/accessKey/action
38 clientToken/action
33 clientConnection/*
50 read
50 write
33 group/*
39 read
33 hub/*
33 listkeys/action
33 serverConnection/write
33 user/*
38 read
25 WebPubSub/*
36 /read
11 oftwarePlan/register/action
23 softwareBenefits/read
31 Licenses/productDownloadOptions/generateDownloadLinks/action
63 read
47 Keys/read
52 showFullKey/action
40 read
40 write
31 PerpetualProducts/cancel/action
49 delete
49 productDownloadOptions/generateDownloadLinks/action
72 read
56 Keys/read
61 showFullKey/action
49 read
49 write
31 Subscriptions/cancel/action
45 delete
45 listKeys/action
45 productDownloadOptions/generateDownloadLinks/action
68 read
52 Keys/read
57 showFullKey/action
45 read
47 freshFulfillment/action
45 write
23 validateSoftwareLicenseCreate/action
39 PerpetualProductCreate/action
39 SubscriptionCreate/action
12 lutions/*/action
20 applications/*
33 read
20 jitRequests/*
20 register/action
12 vereign/landingZoneAccounts/*
41 /read
31 Configurations/*
46 read
31 Registrations/*
45 read
20 transparencyLogs/*
11 ql/locations/*/read
24 administratorAzureAsyncOperation/read
24 instanceFailoverGroups/*
24 ledgerDigestUploadsAzureAsyncOperation/read
43 OperationResults/read
24 serverConfigurationOptionAzureAsyncOperation/read
14 managedInstances/*
31 administrators/read
33 vancedThreatProtectionSettings/*
64 read
64 write
32 zureADOnlyAuthentications/*
58 delete
58 write
31 databases/advancedThreatProtectionSettings/*
74 read
74 write
41 currentSensitivityLabels/*
41 delete
41 read
43 commendedSensitivityLabels/*
41 schemas/tables/columns/sensitivityLabels/*
42 ecurityAlertPolicies/*
43 nsitivityLabels/*
41 transparentDataEncryption/*
41 vulnerabilityAssessments/*
41 write
31 metrics/read
31 read
31 securityAlertPolicies/*
53 read
53 write
33 rverConfigurationOptions/read
58 write
31 vulnerabilityAssessments/*
56 delete
56 read
56 write
31 write
14 servers/*
22 administrators/read
24 vancedThreatProtectionSettings/*
55 read
55 write
23 uditingSettings/*
23 zureADOnlyAuthentications/*
49 delete
49 write
22 databases/*
32 advancedThreatProtectionSettings/*
65 read
65 write
33 uditRecords/read
37 ingSettings/*
32 currentSensitivityLabels/*
32 dataMaskingPolicies/*
33 elete
32 extendedAuditingSettings/*
57 read
32 ledgerDigestUploads/*
52 disable/action
52 write
32 read
34 commendedSensitivityLabels/*
32 schemas/read
40 tables/columns/read
55 sensitivityLabels/*
47 read
33 ecurityAlertPolicies/*
40 Metrics/*
34 nsitivityLabels/*
33 qlVulnerabilityAssessments/*
35 vulnerabilityAssessments/*
32 transparentDataEncryption/*
32 vulnerabilityAssessmentScans/*
56 ettings/*
55 s/*
32 write
23 evOpsAuditingSettings/*
22 extendedAuditingSettings/*
26 rnalPolicyBasedAuthorizations/*
56 delete
56 write
22 firewallRules/*
22 privateEndpointConnections/read
49 write
48 Approval/action
29 LinkResources/read
22 read
22 securityAlertPolicies/*
44 read
44 write
23 qlVulnerabilityAssessments/*
50 delete
50 read
50 write
25 vulnerabilityAssessments/*
22 vulnerabilityAssessments/*
47 read
22 write
13 VirtualMachine/*
28 sqlVirtualMachines/read
47 write
11 tandbyPool/Locations/OperationStatuses/read
22 Operations/read
22 standbyContainerGroupPools/delete
49 read
50 untimeViews/read
49 write
12 orage/*/read
18 checkNameAvailability/read
18 locations/DataManagementRPOperationStatuses/read
62 write
18 operations/read
18 storageAccounts/*
35 /read
36 write
34 ListAccountSas/action
34 PrivateEndpointConnectionsApproval/action
34 blobServices/containers/*
58 blobs/*
64 add/action
64 delete
64 immutableStorage/runAsSuperUser/action
64 move/action
64 read
65 unAsSuperUser/action
64 tags/read
69 write
64 write
58 delete
58 read
58 write
47 generateUserDelegationKey/action
47 read
47 write
34 connectors/delete
45 read
45 testExistingConnection/action
45 write
34 dataShares/delete
45 read
45 write
35 elete
34 encryptionScopes/read
51 write
34 fileServices/fileShares/files/delete
64 modifypermissions/action
64 read
64 write
51 shares/files/delete
64 modifypermissions/action
64 read
64 write
47 generateUserDelegationKey/action
47 read
51 FileBackupSemantics/action
48 unAsBuiltInFileAdministrator/action
47 shares/delete
54 lease/action
54 read
54 write
47 takeOwnership/action
47 write
52 FileBackupSemantics/action
38 services/write
34 listKeys/action
38 ServiceSas/action
38 keys/action
34 objectReplicationPolicies/delete
60 read
62 storePointMarkers/write
60 write
34 privateEndpointConnections/read
61 write
41 LinkResources/read
34 queueServices/generateUserDelegationKey/action
48 queues/delete
55 messages/add/action
64 delete
64 process/action
64 read
64 write
55 read
55 write
34 read
36 generatekey/action
36 ports/read
36 storeBlobRanges/action
34 storageTaskAssignments/delete
57 read
59 ports/read
57 write
34 tableServices/generateUserDelegationKey/action
48 tables/delete
55 entities/add/action
64 delete
64 read
64 update/action
64 write
55 read
55 write
34 write
17 Actions/locations/previewActions/action
25 storageTasks/delete
38 read
40 ports/read
38 storageTaskAssignments/read
38 write
17 Sync/*/read
22 deployments/preflight/action
22 locations/*
22 operations/read
22 register/action
22 storageSyncServices/*
22 unregister/action
12 reamAnalytics/*
26 clusters/*/Read
35 ListStreamingJobs/action
35 Read
26 locations/*/Read
36 CompileQuery/action
36 OperationResults/read
36 SampleInput/action
36 TestQuery/action
26 operations/Read
26 streamingjobs/*/Read
40 Read
11 ubscription/cancel/action
23 enable/action
12 percomputerInfrastructure/*
13 port/*
19 /read
18 supporttickets/write
11 ynapse/workspaces/read
29 securityAlertPolicies/read
51 write
29 vulnerabilityAssessments/read
10 TestBase/*/read
19 testBaseAccounts/customerEvents/delete
51 write
36 packages/getDownloadUrl/action
45 testResults/getDownloadUrl/action
60 VideoDownloadUrl/action
11 oolchainOrchestrator/*
33 /read
10 UsageBilling/*
23 accounts/inputs/send/action
10 VideoIndexer/*/delete
25 read
25 write
23 accounts/*/action
32 PrivateEndpointConnectionsApproval/action
32 delete
32 generateAccessToken/action
40 ExtensionAccessToken/action
49 RestrictedViewerAccessToken/action
40 RestrictedViewerAccessToken/action
32 privateEndpointConnections/delete
59 read
59 write
39 LinkResources/read
32 read
32 write
23 checknameavailability/action
23 locations/operationstatuses/read
51 write
23 operations/read
10 Web/*/read
14 certificates/*
15 onnectionGateways/*
34 /read
24 s/*
27 /read
21 orGateways/*/action
34 delete
34 read
34 write
32 action
32 connections/*
33 ustomConnectors/*
32 delete
32 mcpserverconfigs/*
32 read
32 triggerconfigs/*
32 write
15 ustomApis/*
26 /read
14 hostingEnvironments/*
34 Join/Action
14 listSitesAssignedToHostName/read
14 register/action
14 serverFarms/*
26 join/action
26 read
20 farms/read
15 ites/*
20 applySlotConfig/Action
20 config/list/Action
20 functions/listSecrets/action
20 hostruntime/host/_master/read
37 action
32 webhooks/api/workflows/runs/read
55 triggers/listCallbackUrl/action
64 read
20 publish/Action
20 read
22 start/Action
20 sitecontainers/read
21 lots/config/list/Action
26 publish/Action
26 restart/Action
26 slotsswap/Action
27 tart/Action
28 op/Action
25 diffs/Action
25 swap/Action
21 tart/Action
22 op/Action
20 write
12 ightsAndBiases/checkNameAvailability/action
27 instances/delete
37 read
37 write
27 locations/operationStatuses/read
55 write
27 operations/read
27 register/action
35 edSubscriptions/read
27 unregister/action
11 indows365/*
11 orkloadBuilder/migrationAgents/Read
42 Write
18 s/Locations/*/action
32 read
30 OperationStatuses/read
20 Operations/read
20 connectors/*/delete
33 read
33 write
20 sapVirtualInstances/*/delete
42 start/action
44 op/action
42 write
23 virtualInstances/*/read
10 app/connectedEnvironments/read
14 managedenvironments/read
10 documentdb/mongoClusters/read
10 insights/logs/ApiManagementGatewayLogs/read
24 read
10 operationalInsights/workspaces/*/read
21 insights/workspaces/query/read
41 read
41 sharedkeys/action
41 tables/delete
48 write
41 write
1 ongoDB.Atlas/checkNameAvailability/action
14 locations/operationStatuses/read
42 write
14 operations/read
15 rganizations/delete
28 read
28 write
14 register/action
22 edSubscriptions/read
14 unregister/action
0 NGINX.NGINXPLUS/locations/operationStatuses/read
44 write
26 read
16 nginxDeployments/Delete
33 Read
33 Write
33 apiKeys/Delete
41 Read
41 Write
33 certificates/Delete
46 Read
46 Write
34 onfigurations/Delete
48 Read
48 Write
33 wafPolicies/Delete
45 Read
45 Write
16 operations/read
16 register/action
16 unregister/action
1 ewRelic.APM/accounts/*
9 Observability/accounts/read
23 locations/operationStatuses/read
51 write
33 read
23 monitors/delete
32 getBillingInfo/action
35 MetricRules/action
41 Status/action
32 latestLinkedSaaS/action
33 inkSaaS/action
34 stAppServices/action
36 ConnectedPartnerResources/action
36 Hosts/action
36 LinkedResources/action
32 monitoredResources/action
41 Subscriptions/read
55 write
32 read
34 freshIngestionKey/action
34 subscribe/action
32 switchBilling/action
32 tagRules/read
41 write
32 vmHostPayloads/action
32 write
23 operations/read
24 rganizations/read
23 plans/read
23 register/action
31 edSubscriptions/read
23 unregister/action
0 Oracle.Database/*
16 Locations/*/read
28 write
16 Operations/read
16 autonomousDatabases/*/action
38 delete
38 read
38 write
16 cloudExadataInfrastructures/*/delete
46 read
46 write
44 write
21 VmClusters/*/action
34 delete
34 read
34 write
32 listPrivateIpAddresses/action
16 dbSystems/*/delete
28 read
28 write
16 exadbVmClusters/*/action
34 delete
34 read
34 write
19 scaleDbStorageVaults/delete
40 read
40 write
16 networkAnchors/*
31 read
16 oracleSubscriptions/*/action
38 delete
38 read
38 write
36 listCloudAccountDetails/action
16 resourceAnchors/*
32 read
0 PaloAltoNetworks.Cloudngfw/Locations/operationStatuses/read
27 createProductSerialNumber/action
27 firewalls/*
37 read
27 globalRulestacks/read
27 listCloudManagerTenants/action
31 ProductSerialNumberStatus/action
31 SupportInfo/action
28 ocalRulestacks/*
43 fqdnlists/read
43 listFirewalls/action
44 ocalRules/read
43 read
1 inecone.VectorDb/checkNameAvailability/action
18 locations/operationStatuses/read
46 write
18 operations/read
19 rganizations/delete
32 read
32 write
18 register/action
26 edSubscriptions/read
18 unregister/action
1 ureStorage.Block/*
18 storagePools/volumeGroups/*
44 listConnectionParameters/action
0 microsoft.App/connectedEnvironments/read
14 managedEnvironments/read
10 Compute/virtualMachineScaleSets/networkInterfaces/read
10 app/jobs/read
10 deviceregistry/namespaces/credentials/*
48 policies/*
57 issueCertificate/action
57 read
48 read
36 devices/*
44 revoke/action
37 iscovereddevices/*
36 read
16 s/iothubs/certificates/*
26 devices/*
26 read
10 insights/workbooks/read
31 visions/read
27 templates/read
10 monitor/accounts/issues/*
10 scvmm/clouds/Read
23 deploy/action
16 virtualMachineInstances/*
23 machines/*
30 templates/Read
40 clone/action
23 networks/Read
32 join/action
17 mmservers/Delete
27 Read
27 Write
11 ecurity/pricings/action
28 read
28 securityoperators/read
28 write
19 register/action
19 securityoperators/read
21 ttings/read
28 write
10 web/sites/config/Write
27 list/action
27 web/appsettings/delete
43 write
20 deployWorkflowArtifacts/action
20 hostruntime/*
20 listworkflowsconnections/action
20 publish/action
20 slots/config/appsettings/write
33 list/action
33 web/appsettings/delete
26 deployWorkflowArtifacts/action
26 listworkflowsconnections/action
26 publish/action
20 workflows/*
29 configuration/*
0 successbricks.cleardb/databases/*
`;
const CONDITIONS = `
(!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR @Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{49fc33c1886f4b21a00e1d9993234734}
(!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR @Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{d715fb95a0f04f1c8be65ad2d2767f67, 4d97b98b1d4f4787a291c67834d212e7, 49fc33c1886f4b21a00e1d9993234734}
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR ((@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {c12c1c16-33a1-487b-954d-41c89c60f349, 69566ab7-960f-475b-8e7c-b3118f30c6bd, 17d1049b-9a84-46fb-8f53-869881c3d3ab}) AND (@Request[Microsoft.Authorization/roleAssignments:PrincipalType] StringEqualsIgnoreCase 'ServicePrincipal')))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR ((@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4d97b98b-1d4f-4787-a291-c67834d212e7, f1a07417-d97a-45cb-824c-7a7467783830, acdd72a7-3385-48ef-bd42-f606fba81ae7, 92aaf0da-9dab-42b6-94a3-d43ce8d16293}) AND (@Request[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEquals{'ServicePrincipal'}))) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4d97b98b-1d4f-4787-a291-c67834d212e7, f1a07417-d97a-45cb-824c-7a7467783830, acdd72a7-3385-48ef-bd42-f606fba81ae7, 92aaf0da-9dab-42b6-94a3-d43ce8d16293}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {ba92f5b4-2d11-453d-a403-e96b0029c9fe, 12675fd7-7f59-493f-9201-f7944860a2f1}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{00482a5a-887f-4fb3-b363-3b7fe8e74483, a4417e6f-fecd-4de8-b567-7b0420556985, 14b46e9e-c2b7-41b4-b07b-48a6ebf60603, e147488a-f6f5-4113-8e2d-b22465e65bf6, 12338af0-0e69-4776-bea7-57ae8d297424, 21090545-7ca7-4776-b22c-e363652d74d2, b86a8fe4-44ce-4948-aee5-eccb2c155cd7, 4633458b-17de-408a-b874-0445c86b69e6})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{00482a5a-887f-4fb3-b363-3b7fe8e74483, a4417e6f-fecd-4de8-b567-7b0420556985, 14b46e9e-c2b7-41b4-b07b-48a6ebf60603, e147488a-f6f5-4113-8e2d-b22465e65bf6, 12338af0-0e69-4776-bea7-57ae8d297424, 21090545-7ca7-4776-b22c-e363652d74d2, b86a8fe4-44ce-4948-aee5-eccb2c155cd7, 4633458b-17de-408a-b874-0445c86b69e6}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1c0163c0-47e6-4577-8991-ea5c82e286e4, fb879df8-f326-4884-b1cf-06f3ad86be52})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1c0163c0-47e6-4577-8991-ea5c82e286e4, fb879df8-f326-4884-b1cf-06f3ad86be52}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40, d5a91429-5739-47e2-a06b-3470a27159e7, cd50fd1f-0421-46f2-8cce-afc587dbcc77, c6c9b2d8-9a5e-4122-85e1-81612a046ab2})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40, d5a91429-5739-47e2-a06b-3470a27159e7, cd50fd1f-0421-46f2-8cce-afc587dbcc77, c6c9b2d8-9a5e-4122-85e1-81612a046ab2}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{331c37c6-af14-46d9-b9f4-e1909e1b95a0, 45d50f46-0b78-4001-a660-4198cbe8cd05})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{331c37c6-af14-46d9-b9f4-e1909e1b95a0, 45d50f46-0b78-4001-a660-4198cbe8cd05}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4bad4d9e2a13488894bbc8432f6f3040})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4bad4d9e2a13488894bbc8432f6f3040}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{7859c0b0-0bb9-4994-bd12-cd529af7d646, 1cfa4eac-9a23-481c-a793-bfb6958e836b, 17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe, ba480ccd-6499-4709-b581-8f38bb215c63})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{7859c0b0-0bb9-4994-bd12-cd529af7d646, 1cfa4eac-9a23-481c-a793-bfb6958e836b, 17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe, ba480ccd-6499-4709-b581-8f38bb215c63}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{7859c0b0-0bb9-4994-bd12-cd529af7d646, 1cfa4eac-9a23-481c-a793-bfb6958e836c, 17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe, ba480ccd-6499-4709-b581-8f38bb215c63})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{7859c0b0-0bb9-4994-bd12-cd529af7d646, 1cfa4eac-9a23-481c-a793-bfb6958e836c, 17d1049b-9a84-46fb-8f53-869881c3d3ab, ba92f5b4-2d11-453d-a403-e96b0029c9fe, ba480ccd-6499-4709-b581-8f38bb215c63}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d}))
((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{f5819b54-e033-4d82-ac66-4fec3cbf3f4c, cd570a14-e51a-42ad-bac8-bafd67325302, b64e21ea-ac4e-4cdf-9dc9-5b892992bee7, 4b3fe76c-f777-4d24-a2d7-b027b0f7b273, 874d1c73-6003-4e60-a13a-cb31ea190a85,865ae368-6a45-4bd1-8fbf-0d5151f56fc1,7b1f81f9-4196-4058-8aae-762e593270df,4633458b-17de-408a-b874-0445c86b69e6,c99c945f-8bd1-4fb1-a903-01460aae6068, b86a8fe4-44ce-4948-aee5-eccb2c155cd7, a4417e6f-fecd-4de8-b567-7b0420556985, ba92f5b4-2d11-453d-a403-e96b0029c9fe})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{f5819b54-e033-4d82-ac66-4fec3cbf3f4c, cd570a14-e51a-42ad-bac8-bafd67325302, b64e21ea-ac4e-4cdf-9dc9-5b892992bee7, 4b3fe76c-f777-4d24-a2d7-b027b0f7b273, 874d1c73-6003-4e60-a13a-cb31ea190a85,865ae368-6a45-4bd1-8fbf-0d5151f56fc1,7b1f81f9-4196-4058-8aae-762e593270df,4633458b-17de-408a-b874-0445c86b69e6,c99c945f-8bd1-4fb1-a903-01460aae6068, b86a8fe4-44ce-4948-aee5-eccb2c155cd7, a4417e6f-fecd-4de8-b567-7b0420556985, ba92f5b4-2d11-453d-a403-e96b0029c9fe}))
((!(ActionMatches{'Microsoft.OperationalInsights/workspaces/tables/data/read'})) OR (@Resource[Microsoft.OperationalInsights/workspaces/tables:protectionLevel] ForAllOfAnyValues:StringEquals {'General', 'Protected'})) AND ((!(ActionMatches{'Microsoft.Insights/logs/data/read'})) OR (@Resource[Microsoft.Insights/logs/tables:protectionLevel] ForAllOfAnyValues:StringEquals {'General', 'Protected'}))
@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{2a2b9908-6ea1-4ae2-8e65-a410df84e7d1, b8eda974-7b85-4f76-af95-65846b26df6d, 0b6ca2e8-2cdc-4bd6-b896-aa3d8c21fc35}
@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{8b9dfcab4b774632a6df94bd07820648,c8ae62795a0b4cb2b3f0d4d62845742c,6d994134994b4a599974f479f0b227fb,5a382001fe3641ffbba48bf06bd54da9,749f88d5cbae40b8bcfce573ddc772fa,43d0d8ad25c7471493378ba259a9fe05}
@Resource[HasObotoken] boolequals true
@Resource[HasObotoken] boolequals true && (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {de754d53-652d-4c75-a67f-1e48d8b49c97, acdd72a7-3385-48ef-bd42-f606fba81ae7, 494ae006-db33-4328-bf46-533a6560a3ca, 6670b86ea3f74917ac9b5d6ab1be4567, 4fe576fe-1146-4730-92eb-48519fa6bf9f, 32e6a4ec-6095-4e37-b54b-12aa350ba81f, 05b1aaf9-00c9-477b-b0e8-2da660b78c51, b54df9c1-53dc-45cc-a86d-7a83cced2ed0, 3b5a0aa9-eccd-48dc-9011-f2fd03b5e5f9})
@Resource[HasObotoken] boolequals true && (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {de754d53-652d-4c75-a67f-1e48d8b49c97, acdd72a7-3385-48ef-bd42-f606fba81ae7, b0d8363b-8ddd-447d-831f-62ca05bff136, b24988ac-6180-42a0-ab88-20f7382dd24c, 7c2e40b7-25eb-482a-82cb-78ba06cb46d5, d3881f73-407a-4167-8283-e981cbba0404, e0f68234-74aa-48ed-b826-c38b57376e17, d73bb868-a0df-4d4d-bd69-98a00b01fccb, 9980e02c-c2be-4d73-94e8-173b1dc7cf3c, 4abbcc35-e782-43d8-92c5-2d3f1bd2253f, 3498e952-d568-435e-9b2c-8d77e338d7f7, 230815da-be43-4aae-9cb4-875f7bd000aa, 9b7fa17d-e63e-47b0-bb0a-15c516ac86ec, 4d97b98b-1d4f-4787-a291-c67834d212e7, 749f88d5-cbae-40b8-bcfc-e573ddc772fa, 517781b0-5ad4-4418-94d5-f2421834b586, ff09793b-be48-49f6-ad96-70d32039c0b9, e131102b-11a5-4ff4-8508-ed922132b74c, de139f84-1756-47ae-9be6-808fbbe84772, 8ea85a25-eb16-4e29-ab4d-6f2a26c711a2, ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8, 43d0d8ad-25c7-4714-9337-8ba259a9fe05, 3913510d-42f4-4e42-8a64-420c390055eb})
@Resource[HasObotoken] boolequals true && (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {de754d53-652d-4c75-a67f-1e48d8b49c97, acdd72a7-3385-48ef-bd42-f606fba81ae7, b0d8363b-8ddd-447d-831f-62ca05bff136, b24988ac-6180-42a0-ab88-20f7382dd24c, 7c2e40b7-25eb-482a-82cb-78ba06cb46d5})
@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{2a2b9908-6ea1-4ae2-8e65-a410df84e7d1, b8eda974-7b85-4f76-af95-65846b26df6d, 0b6ca2e8-2cdc-4bd6-b896-aa3d8c21fc35}
@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{8b9dfcab4b774632a6df94bd07820648,c8ae62795a0b4cb2b3f0d4d62845742c,6d994134994b4a599974f479f0b227fb,5a382001fe3641ffbba48bf06bd54da9,749f88d5cbae40b8bcfce573ddc772fa,43d0d8ad25c7471493378ba259a9fe05}
`;
const ROLES = `
00482a5a-887f-4fb3-b363-3b7fe8e74483 be,2jh,3ci,3d3,3q6,2lv,2lx,2lz,2mb,2m8//2ma Key Vault Administrator
00493d72-78f6-4148-b6c5-d3ce8e4799dd 3ct,3cy,3d0,3d3,2o5,be,2jh,3q6,2o4 Azure Arc Enabled Kubernetes Cluster User Role
00c29273-979b-4161-815c-10b084fb9324 be,31v,36z,375,377,378,379,37a,37b,39i,37c,37d,37e,37f,37g,37i,37j,37m,37n,37r,37t,37v,37x,37z,387,38g,38i,38j,38l,38n,38p,38s,38t,38u,38z,3ci,3d3,3ow,38d,388,386,389,38a,37p,37s,37h,373,36u,36x,36w,371,374,39c,39b,39d,395,398,397,396,399,39a,38m,39f,39e,380,3q6,1qh,1qh,1qg,1qn,1qv,1qp,1qp,1qi,1qi,1qf,1qz,1qx,1qy,1qz,1qz,1r6,1r5,1r7,1r0,1qd,1qm,1qj,1r9,1re,1rb,1ra,1rc,1r2,381,382,383,384,1qs,1qu,1qr,1qt,1ql Backup Operator
0105a6b0-4bb9-43d2-982a-12806f9faddb  Azure Center for SAP solutions Service role for management
01288891-85ee-45a7-b367-9db3b752fc65 1xq,1xs,1yo,1y6,1y0,1xg,1xl,1xo,1xp,1xt,1xv,1xr,1y4,1y8,1ya,1yc,1ym,1xs,2ip,be,3ci,3d3,3q6/1yp,1yh,1y7,1y2,1y1,1xz,1xm,1xk,1y5,1y3,1yd,1yb,1yn,1yi/1xe Microsoft Discovery Platform Contributor (Preview)
028f4ed7-e2a9-465e-a8f4-9c0ffdfdc027 be,1rt,1rv,1ru,1rw,1rz,1rx,1ry,3bp,3q6 Data Box Reader
02ca0879-e8e4-47a5-a61e-5c618b76e64a be,3d3,3q6,2jh,1wm,1we//1wg,1wh,1wf,1wc,1wd,1wb Device Update Administrator
0336e1d3-7a87-462b-b6db-342b63f7802c 2y7,2y8,306,307,322,31y Azure Red Hat OpenShift Cluster Ingress Operator
0343f3e8-01ac-4bb8-8f93-78b1d31ba64b ar,ag,ap,al,aj Microsoft Approvals Request User
0358943c-7e01-48ba-8889-02cc51d78637 14w,14x,14z,154,157,15f,16c,17j,17w,183,150,2t8,2xf,2yd,2yt,2yv,2za,2zf,2zg,2zi,2zj,2zs,2zw,30t,30u,30v,30w,312,31y,322,2xe,2yh,2yj,2zr,3d3 Azure Red Hat OpenShift Machine API Operator
0378884a-3af5-44ab-8323-f5b22f9f3c98 be,3d3,3q6,2jh,1wm,1we//1wg,1wh,1wf Device Update Content Administrator
03a6d094-3444-4b3d-88af-7477090a9e5e be,2jh,2le,3bp,3ci,3d3,3q6 Intelligent Systems Account Contributor
04165923-9d83-45d5-8227-78b77b0a687e 3i6,3ig,be,3d3,3q6 SignalR AccessKey Reader
045b6ee5-0c68-42c4-9be0-7389794309f5 3to,3tv,3tx,3tr,3tp,3tq,3tw,3tt,3tu,3ts MongoDB Atlas Contributor
04f6c337-ffae-414c-b00f-3e80c9ab8a2c //204 Garnet Data Owner
05352d14-a920-4328-a0de-4cbe7430e26b 3f,3j,3tb,3t1,3t3,3t2,3d3,2jm,2ko,2kl,3cq,be,3d0,3d9,3bp,31v,31u,322,327,2zi,2ze,2zg,2zh,2yt,2ye,2yi,2yn,2ym,2yr,2yo,2yp,2yu,2ys,30i,3ow,3nh,3ne,3o2,3o7,17w,14x,17m,15a Azure Center for SAP solutions reader
056cd41c-7e88-42e1-933e-88ba6a50c9c3 be,2jh,320,3bp,3ci,3d3,3js,3k0,3k1,3k6,3k7,3k0,3k1,3k6,3k7,3k8,3kb,3kc,3kd,3ke,3kg,3kx,3ky,3kk,3kf,3kp,3kn,3ko,3jw,3kx,3ky,3kz,3ly,3l5,3l6,3l5,3l6,3l8,3l7,3l9,3la,3ld,3lh,3li,3lj,3lk,3ll,3lm,3ln,3lo,3lp,3ls,3lr,3lv,3lt,3lu,3lx,3m2,3m7,3m8,3mf,3mg,3q6,3l0,3kj,3k2,3fe,3jy,3kv,3le,3ju,3jv,3lz SQL Security Manager
05b1aaf9-00c9-477b-b0e8-2da660b78c51 3b1,3b2,3b0 Service Group Member Relationship Contributor
05b7651b-dc44-475e-b74d-df3db49fae0f 361//362,363 Project Babylon Data Source Administrator
05fdd44c-adc6-4aff-981c-61041f0c929a 2ti,be,2jh,3cq,3co,3cn,3d3 Nexus Network Fabric Service Reader
0618ae3d-2930-4bb7-aa00-718db34ee9f9 1nj,1nk,1ni,1ng,1nh,1nf,1o6,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3d3 Azure Monitor Dashboards with Grafana Contributor
063e4498-230d-40a9-be9b-037f35f982b5 33s,33q,33o,33p,33r Azure Notebooks NotebookProxy Contributor
082f0a83-3be5-4ba1-904c-961cca79b387 1t0,3d3,3ci,be,2jh,3q6 Desktop Virtualization Contributor
0847e196-2fd2-4c2f-a48c-fca6fd030f44 1y,1z,20,21,22,23,24,25,26,27,28,29,2a,2b,2c,2d,2e,2f,2g,2h,2i,2j,2k,2l,2m,2n,2o,2p,2q,2r,2s,2t,2u,2v,2w,2x,2y,2z,30,31,32,3bp,3cq,3co,3cy,3d0,3d9,3d3 HDInsight Cluster Admin
0869d06d-e3d1-4472-8764-1bb71b2bdaf7 3w4,3w1,3w2,3w0,3vz,3vg,3vh,3vi,3wa,3wd,3w6,3d3,3ci,31v,322,328,2z0,16m,16n,16l Oracle.Database Exascale VmCluster Administrator
088ab73d-1256-47ae-bea9-9de8e7131f31 2ak,2aj,2ah,3ci Guest Configuration Resource Contributor
08954f03-6346-4c2e-81c0-ec3a5cfae23b be,2jh,2js,3ci,3d3,3q6,2l1 Application Insights Snapshot Debugger
08bbd89e-9f13-488c-ac41-acfcb10c90ab //2mn Key Vault Crypto Service Release User
08d4c71a-cc63-4ce4-a9c8-5dd251b4d619 273,27n,311,2zr,32e,31p,31q,322,328,17w,183,16z,17b,179,178,3cz,3d3,31v Azure Container Storage Operator
090c5cfd-751d-490a-894a-3ce6f1109419 3gq//3gq Azure Service Bus Data Owner
09267e11-2e06-40b5-8fe4-68cea20794c9 3x9,3xa,3xf Azure Device Registry Credentials Contributor
09976791-48a7-449e-bb21-39d1a415f350 13w,14o,14p,14q,144,145,143,141,142,140,13y,13z,13x,14m,14n,14l,14j,14k,14i,14a,14b,149,14g,14h,14f,14d,14e,14c,148,147,146 Communication and Email Service Owner
0a5ae4ab-0d65-4eeb-be61-29fc9b54394b xm//y2/y6,y7,yb,y8 Cognitive Services Custom Vision Trainer
0a7c2fa1-6f28-41a4-86b8-e74937c63222 la,l9,ld,lc,lb,le,3d3,3d0 Tenant Contributor
0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3 3pb,3pc,3p5//3p8,3pa,3p7,3p6,3p9 Storage Table Data Contributor
0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8 1l5,1jv,1lq,1lw Azure Kubernetes Service Cluster Admin Role
0ab34830-df19-4f8c-b84e-aa85b8afa6e8 tw,u6,u7,u5,3d3 Azure Front Door Domain Contributor
0ad04412-c4d5-4796-b79c-f76d14c8d402 //23u Durable Task Data Contributor
0b555d9b-b4a7-4f43-b330-627f0e5be8f0 //3fp,3ft,3fs,3fq,3fm,3fh,3fz,3fv Security Detonation Chamber Submitter
0b6ca2e8-2cdc-4bd6-b896-aa3d8c21fc35 3f4,3f5,3er,3es,3fd,3pd,3ow,3ne,3o7//3n8,3nz Defender Sensitive Data Discovery
0b962ed2-6d56-471c-bd5f-3477d83a7ba4 3c6,3c3,3c5,3c0,3c1,3c2,3c4,3bz,28k,28s Azure Resource Notifications System Topics Subscriber
0c34c906-8d99-4cb7-8bb7-33f5b0a1a799 6e,be,2k6,3tg,3tf API Management Workspace Contributor
0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb //3nz,3o0,3nx Storage File Data SMB Share Contributor
0c8b84dc-067c-4039-9615-fa1a4b77c726 3d3,be,3ci,358,359,357 PlayFab Contributor
0cd9749a-3aaf-4ae5-8803-bd217705bf3b 2pm,2pn,2pl,be,2jh,3ci,3d3 Kubernetes Runtime Storage Class Contributor Role
0d7aedc0-15fd-4a67-a412-efad370c947e 3nq,3o2,3o5,3o7,3o8,3od,3ow,3pd,3n1,2zr,322,328,311,2z2,31q,31y,30j,2zn,2z5,317,2z0,304,309,30a,30b,30c,308,30e,30d,30i Azure Red Hat OpenShift File Storage Operator
0db238c4-885e-4c4f-a933-aa2cef684fca tx,ui,3d3 Azure Front Door Secret Reader
0e2ecf2a-0574-4b08-89e2-be133aa6303f 1s1,1s0 Defender Databricks Operator
0e5f05e5-9ab9-446b-b98d-1e2157c94125 to,tp,tq,tn,36t,36q,36r,36p,36s,be,2jh,3ci,3d3,3q6 Quota Request Operator
0e75ca1e-0464-4b4d-8b93-68208a576181 xm,cg,ci//12f,yj,xs,12q,136,y0,xt,xu Cognitive Services Speech Contributor
0e91b552-ae32-49ea-9898-317af306aa4b //2af,2ag Genome EndUser
0f2ebee7-ffd4-4fc0-b3b7-664099fdad5d 2y4,2y5,2xu,2xz,2xx,2xy,2xv,2xw,2y2,2y3,2y0,2y1,2xp,2xt,2xk,2xo,2xm,2xn,2xl,2xr,2xs,2xq,2yx,2yy,31v,31q,322,328,31y,31q,31r,31y,31z,2z2,2zr,311,317,be,3ci,2jh,3d3 DNS Resolver Contributor
0f37683f-2463-46b6-9ce7-9b788b988ba2 99,3ni,3oc,3od,3pd,3ng,3ow,3ne,3nf,3nh,35d,35e,3cw,3d0,3d3,3d4,3dc,3d2,3d5,3de,3cr,3ex,3ct,3ew,3ey,3fc,3ff,1 App Compliance Automation Administrator
0f641de8-0b88-4198-bdef-bd8b45ceba96 ch,cf,be,3ci,3d3,3d0,2tw,3ci,3q6,3f4,3f5,3er,3es,3f0,3f1,3ez,3pd,3ow,28w,28j,28k,28i,3nh,3ni////9 Defender for Storage Scanner Operator
0f99d363-226e-4dca-9920-b807cf8e1a5f tw,u6,3d3 Azure Front Door Domain Reader
0fa44ee9-7a7d-466b-9bb2-2bf446b1204d 1tu,1t9,3d3,3cq,be,2jm,3q6 Desktop Virtualization Workspace Reader
0fb8eba5-a2bb-4abe-b1c1-49dfad359bb0 be,2jh,90,98,93,97//90,95,96,92,94 Azure ContainerApps Session Executor
10745317-c249-44a1-a5ce-3a4353c0bbd8 //1ww Device Provisioning Service Data Reader
11076f67-66f6-4be0-8f6b-f0609fd05cc9 qs,3d3//qs Azure Batch Account Reader
11102f94-c441-49e6-a78b-ef80e0188abc 2ru,2so Azure AI Safety Evaluator
11b23f7a-6229-4518-88db-0576f10dd2a0 8w,8x,8v Container Apps SandboxGroup Contributor
12338af0-0e69-4776-bea7-57ae8d297424 //2mm,2mq,2mj,2ml,2mk,2ms,2mp,2mo,2mr Key Vault Crypto User
12675fd7-7f59-493f-9201-f7944860a2f1 1vt Azure Device Registry Administrator
12b8206a-0216-4469-908d-a3e2025fe085 1o7,1o8,1o9,1oa,1ob,1oc,1od,1oe,1of,1og,1oh,1oi,1oj,1ok,1ol,1om,1on,1oo,1op,1oq,1or,1os,1ot,1ou,1ov,1ow,1ox,1oy,1oz,1p0,1p1,1p2,1p4,1p5,1p3,1p6,1p7,1p8,1p9,1pa Azure Stack Edge Operations Role
12cf5a90-567b-43ae-8102-96cf46c7d9b4 //3ik Web PubSub Service Owner
1363e94d-546f-4fe9-8434-b0eefb292d59 //346 Online Experimentation Data Reader
136d308c-0937-4a49-9bd7-edfb42adbffc 153 Disk Encryption Set Operator for Managed Disks
13d06eae-ec82-4345-bcd6-c38625ddffbc 2ch,2cp,2bz Healthcare Agent Contributer
1407120a-92aa-4202-b7e9-c0e197c71c8f //3e2 Search Index Data Reader
142bfaed-a13f-4c2d-bed2-6db62c4a1009 //xr Foundry Project Runtime User
14b46e9e-c2b7-41b4-b07b-48a6ebf60603 be,2jh,3ci,3d3,3q6,2lv,2lx,2lz,2mb,2m8//2mi,2mh Key Vault Crypto Officer
14f26b53-9d80-4924-8141-f664426a48f6 xl Cognitive Services Security Integration Admin
150f5e0c-0603-4f03-8c7f-cf70034c4e90 2js,2jt,34c,34k Data Purger
15e0f5a1-3450-4248-8e25-e2afe88a9e85 3qh,3qi,3qg,3qd,3qf,3qe Test Base Reader
1694e55a-2496-4d07-b005-7259aa3fcbe8 //205,206,207,208,20a,20b,20c,20d,20e,20f,20g,20h,20i,20j,20k,20l,20m,20n,20o,20p,20q,20r,20s,20t,20u,20v,20w,20x,20y,20z,210,211,212,213,214,215,216,217,218,219,21a,21b,21c,21d,21e,21f,21g,21h,21i,21j,21k,21l,21m,21n,21q,21r,21v,21w,21x,21y,224,225,226,227,228,229,22a,22b,22c,22d,22e,22f,22g,22h,22i,22j,22k,22l,22m,22o,22p,22q,22r,22t,22u,22v,22w,22x,22y,22z,230,231,232,233,234,235,236,237,238,239,23a,23b,23c,23d,23e,23f,23g,23h,23i,23j,23k,23l,23m,23n,23o Garnet Data Contributor
175b81b9-6e0d-490a-85e4-0d422273c10c 9b,be,2jm,3cq,3d3 App Configuration Reader
17d1049b-9a84-46fb-8f53-869881c3d3ab be,2jh,2k5,320,3bp,3ci,3d3,3mx,3q6 Storage Account Contributor
17e4de9d-139f-4531-b521-20804c310cf8 nu,nv,nw,nx,ny Azure Stack Hub Linked Subscriptions role
1823dd4f-9b8c-4ab6-ab4e-7397a3684615 2rh,2rb AzureML Registry User
18500a29-7fe2-46b2-a342-b16a415e101d 2m6,2lw,2m1,2m0,2m4 Managed HSM contributor
188a0f2f-5c9e-469b-ae67-2aa5ce574b94 be,2jh,3bp,3ci,3d3,3dw,3q6 Scheduler Job Collections Contributor
189207d4-bb67-4208-a635-b06afe8b2c57 3m7,3mi,3lh,3lw,3lb,1pu,1pv,1pw,1pt,1ps,1pr,1pp,1pq,1q8,1q0,1q5,1q2,1q6,1q1,1q4,1q3,1pz,1py,1px,1q7 SqlDb Migration Role
18ab4d3d-a1bf-4477-8ad9-8359bc988f69 be,3cy,3d0,3d3,1jf,1go//1fb/1gp Azure Kubernetes Fleet Manager RBAC Cluster Admin
18d7d88d-d35e-4fb5-a5c3-7773c20a72d9 1,bb,3q6 User Access Administrator
18e40d4e-8d2e-438d-97e1-9528336e149c 1u2,1tx,3d3,be/1u0,1u1/1uw,1ux,1uu,1ut,1uv Deployment Environments User
18e81cdc-4e98-4e29-a639-e7d10c5a6226 xm,cg,ci//z4,zb Cognitive Services LUIS Reader
18ed5180-3e48-46fd-8541-4ea054d57064 3ci,31y,30x,30u,154,166 Azure Kubernetes Service Policy Add-on Deployment
19c28022-e58e-450d-a464-0b2a53034789 //xl/11j,xq Cognitive Services Data Contributor (Preview)
19d36063-d00b-4ea5-a1ac-a7c4926a0b78 2qv,2qt,be,3d3 Playwright Workspace Reader
19e7f393-937e-4f77-808e-94535e297925 3ou//3os Storage Queue Data Reader
19feefae-eacc-4106-81fd-ac34c0671f14 2vc,2vd,2ui,2uj,2uk,2v0,2vn,2vv,2vl,2vm,2vt,2vu,be,2jm,3cq,3ct,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2v4,2v9,2vb,2vj,2vk,2uo,2up Enclave Contributor Role
1a40e87e-6645-48e0-b27a-0b115d849a20 vb,vg,vc,ve,vi,vj,be,2jh,3ci,3d3 Chaos Studio Operator
1a5682fc-4f12-4b25-927e-e8cfed0c539e 2pg,2ph,2pf,2pd,2pe,2pc,be,2jh,3ci,3d3,2pi,2pk,2pj,2pb,2pa KubernetesRuntime Load Balancer Contributor Role
1a6f9009-515c-4455-b170-143e4c9ce229 on,qd,240,241,244,245,23y,23z,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8 Azure Stack HCI Edge Machine Contributor Role
1a928ab0-1fee-43cf-9266-f9d8c22a8ddb 3br,3bn,3bm,3bo,3bq,3bw,3bt,3bv,3bu,3bx,3by/3bs Service Health Security Reader
1abf4029-2200-4343-800c-e4c4c01eddbd 2ui,2uj,2uk,2vn,2vv,2vf,2vt,2vu,2vs,2v0 Virtual Enclave Owner Role
1af232de-e806-426f-8ca1-c36142449755 //4k,4g,4h,4j,4i,4m Bayer Ag Powered Services Field Imagery Solution Service Role
1afdec4b-e479-420e-99e7-f82237c7c5e6 1l6,1lq Azure Kubernetes Service Cluster Monitoring User
1b32c00b-7eff-4c22-93e6-93d11d72d2d8 be,2jh,8l Container Apps ManagedEnvironments Reader
1b7f3653-4324-473a-9165-bc55e4d04ba8 1k1,1k3,1jx,1k2,1jw Azure Kubernetes Service Agent Pool Manager Role
1bacae94-6c0f-4d2d-8dfa-408d5a28e6ec 3g3,3gg,3g6,3ge,3gi,3gh,3gl,3gm,3gk,3gl,3gn,3go,3gb,34e,34c,34f,34q,352,34n,34l,34f,34a,3ci,3d3,2l7,be/3gf,3gj,3g4,34m Defender Unified RBAC Responder
1c0163c0-47e6-4577-8991-ea5c82e286e4 30v,31v,2yt,2zi,17d,2fg,2gp//17p,17q,2fx,2fy Virtual Machine Administrator Login
1c4770c0-34f7-4110-a1ea-a5855cc7a939 be,3d3,274,27e,27d,27c,27a,27m,15s,15a,15c,157,16h,16j,16e Elastic SAN Snapshot Exporter
1c9b6475-caf0-4164-b5a1-2142a7116f4b 3dg,be,3ci,3d3 Template Spec Contributor
1cd7e4da-2789-457f-adbe-3e9e84037a93 259,25a,258,24l,24s,24e,24g,24h,24f,24n,24o,24m,24q,24r,24p,24c,24d,24b,24j,24k,24i,249,24a,248,244,245,243 Sites Owner
1cfa4eac-9a23-481c-a793-bfb6958e836b 3d3,3d0,3ci,3d5,3cx,3c7,3ca,3c9,3cv,be,bn,bl,2jh,2ug,2uh,ad,33u,2wt,3q6,2zi,2zj,2za,31v,322,3my,3mz,3od,167,14x,14y,154,16c,15a,15c,157,17w,183,17j,39h,39g,39f,3cu,1sy,1sz/33v,33w,33x,33y,340,33z;ch,cf////7 Azure Migrate Execute Expert
1cfa4eac-9a23-481c-a793-bfb6958e836c 3d3,3d0,3ci,3d5,3cx,3c7,3cr,3ca,3c9,3cv,be,bn,bl,2jh,2ug,2uh,ad,33u,2wt,3q6,3my,3mz,3od,3cu,1sy,1sz,o9,oy,p1,pg,pm,pi,1rj,1rn,1rp,1rq,29v,2p0,3be/33v,33w,33x,33y,340,33z;ch,cf////7 Azure Local Migrate Execute Expert
1d18fff3-a72a-46b5-b4a9-0b38a3cd7e63 //1t6,1t2 Desktop Virtualization User
1d335eef-eee1-47fe-a9e0-53214eba8872 3kj,3kt,3ka,3kh,3k9,3ki,1pu,1pv,1pw,1pt,1ps,1pr,1pp,1pq,1q8,1q0,1q5,1q2,1q6,1q1,1q4,1q3,1pz,1py,1px,3ow,3of,3nh,3ni,3ne,1q7 SqlMI Migration Role
1d8c3fe3-8864-474b-8749-01e3783e8157 be,28j,28v,28n,28o,3d3,28w,28g,28q,28p//28m,28l EventGrid Data Contributor
1dc24dd8-b00e-4344-837c-58b193cd23c7 17w,2yt,2zs,2zw,2xg,2xh,31v,2zi,30v,312,2g3,34o,352,17m,17n,2fp,2fn,2fo,17l Defender Servers P2
1dc4cd5a-de51-4ee4-bc8e-b40e9c17e320 1jf,1go//1fc,1fd,1ff,1fg,1fi,1fj,1fl,1fm,1fp,1fq,1fs,1ft,1fv,1fw,1g1,1g2,1g7,1g8,1g9,1ga,1gc,1gd,1gf,1gg,1gi,1gj,1gl,1gm,1gn,1ij,1il,1im,1io,1ip,1iq,1ir,1iv,1iw,1it,1iu,1jb,1jc,1jh,1ji,1jj,1jl,1jm,1jo,1jp,1jr,1js,1fy,1fz,1j1,1j2,1ix,1j3,1j4,1iy,1iz,1j0 Azure Kubernetes Fleet Manager RBAC Cluster Writer
1df7cd83-1d3f-41df-95b0-53b30d963369 //57,56 Azure API Center Credential Access Reader
1dfc38e8-6ce7-447f-807c-029c65262c5f 3q2,3q1,3pu,3ps,3pt,3pv,3q0,be,3d3 Stream Analytics Reader
1e241071-0855-49ea-94dc-649edcd759de be,28d,2jh,3ci,3d3,3q6 EventGrid Contributor
1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40 3ne,3nh,3o7//3n8,3nb,3na,3n5,3nz,3o3 Defender for Storage Data Scanner
1ec5b3c1-b17e-4e25-8312-2acb3c3c5abf 3pz,3px,3py,3pw Stream Analytics Query Tester
1ef6a3be-d0ac-425d-8c01-acb62866290b 15h Compute Gallery Sharing Admin
1f135831-5bbe-4924-9016-264044c00788 3db,3cq,3ct,3cl,3co,3cp,2z0,2yz,2z1,2zj,2zi,2za,2zf,2zb,2zc Windows 365 Network Interface Contributor
1fd5d8bf-9037-4ede-89bf-680f798e2765  Defender Unified RBAC Authorization Manager
200bba9e-f0c8-430f-892b-6f0794863803 368//369,36a Purview role 2 (Deprecated)
2016c9ed-c18d-4120-93d7-178e583efe92 //s0 Grounding with Bing User
207bcc4b-86a6-4487-9141-d6c1f4c238aa 25x Azure Edge On-Site Deployment Engineer
20cf746c-c765-402a-885e-c389c64478ce 3cy,3d0,3d3,1jf,1go//1g4 Azure Kubernetes Fleet Manager ABAC Custom Resources Reader
21090545-7ca7-4776-b22c-e363652d74d2 be,2jh,3d3,3q6,2lv,2lx,2lz,2mb,2m8//2mb,2n0 Key Vault Reader
2142ea27-02ad-4094-bfea-2dbac6d24934 2uk,2v0,2vn,2vl,2vt,be,2jh,3ci,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2v4,2v9,2vj,2uo,2up,2v7,2ve,2vg,2uq,2um,2un,2v1,2uu,2vr,2vo,2vq,2vh,2va,2vw Enclave Approver Role
21bffb94-04c0-4ed0-b676-68bb926e832b 3sx Microsoft.Windows365.CloudPcDelegatedMsis Writer User
21efdde3-836f-432b-bf3d-3e8e734d4b2b 1tt,1t9,3d3,3ci,be,2jh,3q6 Desktop Virtualization Workspace Contributor
222f0527-8571-4054-955d-aae12f1d09d6 m Commvault Contributor
223653d0-bf85-419e-ac7a-a67edf5fc44b 1et,1ew,1f3,1e8 Azure AIManager User
225efd4d-4ca0-42a1-ae53-5f233ba23c73 be,3ci,3d3,260 Liftr Elastic Owner
22926164-76b3-42b3-bc55-97df8dab3e41 //1nl Grafana Admin
230815da-be43-4aae-9cb4-875f7bd000aa 23t,2jh,be,3bp,3ci,3d3,3q6,320/1yx,1yy,1zp,1zr,1z7,1z5,1zx,1zw,1zv,1zu,1ze,1zd,1zg,1zf,1zz,1zy,201,200,1z2,1z1,1z4,1z3,1yu,1yt,1yw,1yv,1za,1z9,1zc,1zb Cosmos DB Operator
233ca253-b031-42ff-9fba-87ef12d6b55f 2hk,2hj,2n4 Azure Kubernetes Service Arc Cluster User Role
2414bbcf-6497-4faf-8c65-045460748405 be,28j,28v,28n,28o,3d3 EventGrid EventSubscription Reader
246fffca-69ee-4945-bbf1-2a867dce4fda 3sn,3su,3sw,3sp,3sq,3so,3sr,3ss,3st,3sv Microsoft.WeightsAndBiases Contributor Role
25211fc6-dc78-40b6-b205-e4ac934fd9fd ab,a1//9s Azure Spring Apps Application Configuration Service Config File Pattern Reader Role
2593f4c7-8bf4-4fff-9804-2ee069b41902 35o,be,2jh,3ci,3d3 Power Platform Account Contributor
25cabde7-1a6c-4350-8877-cb6fe59f1399 2sb,2sc,2s9,2sa,2s8,2s7 Azure AI Enterprise Networking Outbound Rules Operator
25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68 be,xl,29y,29z,2a0,2jh,2k5,2kb,2kn,2ko,3bp,3ci,3co,3cy,3d0,3d6,3d3,3q6 Cognitive Services Contributor
26baccc8-eea7-41f1-98f4-1762cc7f685d 3b7,3b4//3b6 Azure Relay Sender
26e0b698-aa6d-4085-9386-aadae190014d 3b7,3b4//3b5 Azure Relay Listener
2718b1f7-eb07-424e-8868-0137541392a1 3jl Landing Zone Account Reader
2787bf04-f1f5-4bfe-8383-c8a24483ee38 3b3//3b3 Azure Relay Owner
27af9d98-85b7-4dad-bc1b-df53a7fc8877 be,2jm,3cq,3d3,36g,36h//36e Quantum Workspace Data Reader
27ddfca1-add5-422d-9817-ab0d2d13dc6c 2ae//2ae Genome SuperAdmin
27f8b550-c507-4db9-86f2-f4b8e816d59d dc,be,3d3//db Autonomous Development Platform Data Owner (Preview)
281928aa-9782-4d9a-954a-3f34c1ed9f95 1cz,1bw,1by,1bv,1bu,1bx,1di,1dj,1dg,1dh,1dw,1dx,1du,1dv,1c7 Container Registry Connected Registry Administrator
28241645-39f8-410b-ad48-87863e2951d5 //3fs,3fq Security Detonation Chamber Reader
2837e146-70d7-4cfd-ad55-7efa6464f958 xc,be,3ci,3d3//xg Artifact Signing Certificate Profile Signer
285ce6d6-fa11-43bd-94ef-42a9b3740bfd c6,be,35a,3ci Policy Enrollments Contributor
289d8817-ee69-43f1-a0af-43a45505b488 be,2jh,3d3,1l8,3ci Azure Kubernetes Service Namespace Contributor
28bf596f-4eb7-45ce-b5bc-6cf482fec137 bm,bn,bl Locks Contributor
29093635-9924-4f2c-913b-650a12949526 1c1 Container Registry Credential Set Reader
29e2da8a-229c-4157-8ae8-cc72fc506b74 vb,ve,be,2jh,3ci,3d3 Chaos Studio Reader
29f61507-bdfb-4987-b629-20033be2d6c3 2cv,2db,be,2jh,3ci,3d3 Healthcare Apis contributor
29fe4964-1e60-436b-bd3a-77fd4c178b3c be,qr,2jh,3ci,3d3//qr Azure Batch Account Contributor
2a1e307c-b015-4ebd-883e-5b7698a07328 //1d9,1d6,1da,1d7 Container Registry Repository Writer
2a2b9908-6ea1-4ae2-8e65-a410df84e7d1 3ne,3ng//3n8 Storage Blob Data Reader
2a5c394f-5eb7-4d4f-9c8e-e8eae39faebc 2pp,be,3ci,3d3 Lab Services Reader
2a740172-0fc2-4039-972c-b31864cd47d6 //1wo Azure Device Update Agent
2a94a2fd-3c4f-45d1-847d-6585ba88af94 2lg,2ll,be,3d3,3cq/2lh,2ln,2lm Firmware Analysis Reader
2ad6aaab-ead9-4eaa-8ac5-da422f562408 1td,1tg,3d3,3ci,be,2jh,3q6 Desktop Virtualization Session Host Operator
2b629674-e913-4c01-ae53-ef4638d8f975 28z//291 Azure Event Hubs Data Sender
2bed379c-9fba-455b-99e4-6b911073bcf2 lw,be,2jh,3bp,3ci,3d3 Compute Fleet Contributor
2c56ea50-c6b3-40a6-83c0-9d98858bc7d2 298//29a Schema Registry Reader
2c7a01fe-5518-4a42-93c2-658e45441691 342 Online Experimentation Contributor
2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b be,2jh,3bp,3ci,3d3,3q6,3rv,3rs,2jq Web Plan Contributor
2ccf8795-8983-4912-8036-1c45212c95e8 2jh,3ct,3cy,3d0,3d3,3qj ToolchainOrchestrator Admin Role
2d50f159-7b96-4f1e-8fc7-fee6957ab7cc 2wp,3cq,3d3,2jm,be Azure Monitor Pipeline Reader
2d84a65a-63b2-4343-bbb6-31105d857bc1 be,2jm,7k//7p,7d,7i,7g,7q,7e,7j,7m,7n,7l SRE Agent Standard User
2e481b5d-5af3-463b-8b01-f9c948aaf0c5 1g,1h,1i,1j,1k,1l,1m,1n Informatica DataManagement Contributor role
2efddaa5-3f1f-4df3-97df-af3f13818f4c //1d9,1d6,1da,1d7,1d8,1d5 Container Registry Repository Contributor
3015e5ed-6856-4ab3-b2f0-b8492aa30ca6 be,t6,t5,t7,te,2jh,3bp,3ci,3d3 Azure Managed Redis Contributor
30b27cfc-9c84-438e-b0ce-70e35255df80 be,3cy,3d0,3d3,1jf,1go//1fd,1ff,1fi,1fl,1fp,1fs,1fv,1g1,1g7,1g9,1ga,1gc,1gf,1gi,1gl,1gn,1ij,1il,1io,1it,1jb,1jh,1jh,1jj,1jo,1jr,1fx,1j6,1j8 Azure Kubernetes Fleet Manager RBAC Reader
312a565d-c81f-4fd8-895a-4e21e48d571c 5a,be,2jh,3bp,3ci,3d3,3q6 API Management Service Contributor
31a002a1-acaf-453e-8a5b-297c9ca1ea24 s3//s2 Blockchain Member Node Access (Preview)
31ef6312-5b0c-4ce9-8c5d-587a91344fe7 16q SSH PublicKeys Reader Role
32109304-a0e2-4d64-bd07-b23ac5efbe43 be,2jh,83,84,82,81,8h,8i,8g,8f,8p,8l,8o,8n,80,7v,7z,7x Logic Apps Hybrid Contributor
32c34659-0f83-4a4c-80f2-63a244f8ae0b 3br,3bn,3bm,3bo,3bq,3bw,3bs,3bu,3bx,3by/3bt,3bv Service Health Billing Reader
331c37c6-af14-46d9-b9f4-e1909e1b95a0 1tw,be,3ci,3d3/1uy,1ty/1u8,1u9,1u7,1ua,1u6,1u5,1u4,1u3,1ui,1uh,1uf,1ug,1ul,1ue,1uc,1ub,1ud,1ur,1ux,1us,1uu,1up,1um,1uo,1un,1uq,1tz DevCenter Project Admin
33cdeeac-0940-4f85-9317-7e2432c17289 3ql,be,2jh,3ci,3d3 Usage Billing Contributor
34013b0a-565b-43aa-8755-1b7c286f6cf7 3ci,2k3,2k4,2wm,2wl,2to,2tp,2tn,352,353,34o,34u,34v,34j,3d3,2ki,2kh,3fb,3f9 Essential Machine Management Administrator
344b740c-5e7c-4d32-89b2-ee3b51cb89bc be,cr,d3,d9,d4,d5,d6,da,vd,vf,vh,vt,vv,w7,vw,vu,w3,w4,w6,vy,w0,w2,vx,vz,w1,w5,vi,vj,vm,2kz,2jw,2jx,2k3,2k4,34s,34y,34z,34o,350,3d2,3d3,3d5 Azure Resilience Management Drills Assets Contributor
345f07df-7946-4fa9-9edd-80e603e89ea1 pv,pq,pu,ps,pw,qb,q6,q4,q2,q0,qc,qa,q8,3d0,3d3 Azure Local Infrastructure Reader
3498e952-d568-435e-9b2c-8d77e338d7f7 be,3cy,3d0,3d3,1l7//1ju/1lv,1lt,1lf,1ld Azure Kubernetes Service RBAC Admin
34e09817-6cbe-4d01-b1a2-e0eac5743d41 be,2jh,3ct,3cy,3d0,3d3,2n5,2oj,2p1,2p0,2oy,2oz,3q6 Kubernetes Cluster - Azure Arc Onboarding
350f8d15-c687-4448-8ae1-157740a3936d 2ty,2tx Hierarchy Settings Administrator
352470b3-6a9c-4686-b503-35deb827e500 //3fi,3fj,3fg,3fh,3g0,3g1,3fy,3fz,3fw,3fx,3fu,3fv,3fl,3fk Security Detonation Chamber Publisher
358470bc-b998-42bd-ab17-a7e34c199c0f be,2jh,83,84,82,81,8p,8l,8o,8n,80,7v,7z,7x Container Apps Contributor
35c49d44-ccc1-4b18-8267-cfb3bacdd396 be,2jh,3ci,3d3,3ow,3oe,3nh,3ne,3mu,3mv,3no,3nn,3np//3n8 Storage DataShare Contributor
35ffec73-9cb8-4593-8718-40d5bc4b7f6f 203 CosmosDB Fleet Operator Role
360cab3d-4340-4c96-816d-682fbd52b3e2 2im,2ik,2ig,2ij,2il///2ih Inference Account Operator
361898ef-9ed1-48c2-849c-a832951106bb be,3cq,3co,3cp,3d3,2it,2is,2j3,2ja,2j0,2j1,3a,31v,322,32c,31t,31u,2xg,2xj,2yt,2yc,2z3,2zi,2zp,2zs,2zu,312,314 Domain Services Reader
36243c78-bf99-498c-9df9-86d9f8d28608 1,c2,c4,c7,c6,c9,35a,3ci,3q6 Resource Policy Contributor
36e80216-a7e8-4f42-a7e1-f12c98cbaf8a 2hz,2hx,2hy,2i4 Azure impact Reporter role
374a1cc6-96cb-4946-8d8b-a41054c8ae97 33m,33n,33k,33l,be,2jh,3ci,3d3 Nexus Identity Owner
376d0802-aca8-4c2d-83a5-c88630f396fe 19q,19h,19f,19g,19i,19j,19k,19l,19o,19p,19m,19n,19e,be,2jh,3ci,3d3 Recurring Scheduled Actions Contributor
379c52cb-64de-498c-8b5b-c6170d6c49d4 xm,cg,ci//104,103,106,105,107,108,10d,10c,10e,10f,10a,101,100,109,10g,10h,10i,10r,10o,10m,10l,10n,10p,10v,10u,10w,10y,10x,10t,10s,10j,10q,115,110,112,111,114,113 Cognitive Services Content Understanding Reader
38863829-c2a4-4f8d-b1d2-2e325973ebc7 3jm,3jo,be,3ci Landing Zone Management Owner
3910633d-19d0-4d31-b5e6-4f3101b137b9 be,2tt,3ay,md,me,mf,m9,mb,mc,ma,mh,mi,na,ne,nf,nb,nc,nd Azure Resilience Management Goals Contributor
3913510d-42f4-4e42-8a64-420c390055eb 2jb,3q6,3d3//2j9,2jd Monitoring Metrics Publisher
39138f76-04e6-41f0-ba6b-c411b59081a9 //4g,4h,4k,4b,4m,4j,4i Bayer Ag Powered Services Crop Id Solution User Role
392ae280-861d-42bd-9ea5-08ee6d83b80e 3dh Template Spec Reader
399c3b2b-64c2-4ff1-af34-571db925b068 wf,2y9,29z/2yb CrossConnectionManager
39bc4728-0917-49c7-9d2c-d95423bc2eb4 be,2jm,3th,3cj,3d3,3eo,2lr,3q7,3f7,3f6,3f8,2lt,2ls,2tw Security Reader
39ea2c4e-798a-4469-b81d-65dc7c54cbdb be,me,mb,ma,mh,mi,2tt,3ay,ne,nc Azure Resilience Management Goals Reader
39fcb0de-8844-4706-b050-c28ddbe3ff83 be,1bd,1be,2jh,3ci,3d3,3mm,3mn,3mo,3mp,3mq,3mr Standby Container Group Pool Contributor
3ae3fb29-0000-4ccd-bf80-542e7b26e081 2qj,be,3d3,2jh/2qk,2qn/2qm,2qr,2qp Load Test Reader
3afb7f49-54cb-416e-8c09-6dc049efa503 be,3ci,2ix Azure AI Inference Deployment Operator
3b03c2da-16b3-4a49-8834-0f8130efdd3b 34n,34o//34x Log Analytics Data Reader
3b20f47b-3825-43cb-8114-4bd2201156a8 xm//zx/zy Cognitive Services Metrics Advisor User
3b5a0aa9-eccd-48dc-9011-f2fd03b5e5f9 ci,cg,lq Azure Business Continuity UPI Reader
3bb7c424-af4e-436b-bfcc-8779c8934c31 1xf,3cq,3d3//1xf Microsoft Discovery Platform Reader (Preview)
3bc748fc-213d-45c1-8d91-9da5725539b9 3d3,1cf,1cz,1e6,1c3,1cd,1d0,1c7,1d3,1d4,1d1,1d2,1co,1cm,1cn,1ck,1cl,1dw,1dx,1du,1dv,1di,1dj,1dg,1dh,1cp,1cq,1cr,1cs,3ci,be,1bw,1by,1bv,1bu,1bx,1e4,1e5,1dz,1e0,1e3,1e1,1e2,2iw,2ir,2it,2iq,2iu,2iv,2is,1bg,320,322,328,31v,30h,30g,30f,3q6 Container Registry Contributor and Data Access Configuration Administrator
3d24a3a0-c154-4f6f-a5ed-adc8e01ddb74 3d0,3d3,tn,tm,cg,rz,qm,3q8,rb,1md Savings plan Purchaser
3d55a8f6-4133-418d-8051-facdb1735758 3d0,3cy,be Windows365SubscriptionReader
3d5f3eff-eb94-473d-91e3-7aac74d6c0bb 2ui,2uj,2uk,2vn,2vv,2vf,2vt,2vu,2vs,2v0,be,2jm,3cq,3ct,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2v4,2v9,2vb,2v8,2vj,2vk,2vi,2uo,2up,2ul,2vr,2vo,2vw,2vq,2vh,2va Enclave Owner Role
3db33094-8700-4567-8da5-1501d4e7e843 //2d4,2d1,2dm,2dj FHIR Data Exporter
3df8b902-2a6f-47c7-8cc5-360e9b272a7e //2w1,2w3,2w2,2w7,2w5,2w6,2w8,2w4 Remote Rendering Administrator
3e150937-b8fe-4cfb-8069-0eaf05ecd056 3g3,3gg,3g6,3ge,3gi,3gh,3gl,3gm,3gk,3gl,3gn,3go,3gb,34e,34c,34f,34q,352,34n,34l,34f,34a,2l7,2kp,be,2jh,3ci,3d3,3q6/3gf,3gj,3g4,34m Microsoft Sentinel Responder
3e43f27e-8f98-43b0-9036-e5ae540c968a pv,pq,pu,pw,ps,pt,pr,qb,q6,q4,q5,q3,q2,q0,q1,pz,qc,qa,q8,q9,q7,3d0,3d3 Azure Local Infrastructure Contributor
3e5e47e6-65f7-47ef-90b5-e5dd4d455f24 be,15a,156 Disk Backup Reader
3e9f3756-203e-4734-a0b8-4b68691ffae3 be,3,4,2//5,3,4,2 Anyscale Platform Administrator Role
3f2eb865-5811-4578-b90a-6fc6fa0df8e5 tx,ui,uj,uh,3d3 Azure Front Door Secret Contributor
3f88fce4-5892-4214-ae73-ba5294559913 //2d4,2da,2cz,2d1,2d7,2d6,2cy,2d0,2d3,2dm,2dt,2dh,2dj,2dp,2do,2dg,2di,2dl FHIR Data Writer
3f99eaab-6f59-4877-adf5-1cacd22e20b0 3r3,3qt,3qw,3qu,3qv,3r1,3r2,3qs,3qr,3qy,3qz,3qx,3r0,3r4,3r5,3r6 Video Indexer Account Contributor
4037dd68-1cc7-4a64-8765-3a79963a9940 9p//9p Azure Spring Apps Service Owner
40c5ff49-9181-41f8-ae61-143b0e78555e be,qe,qi,qj,qk,ql,17i,17o,17v,17w,17x,181,193,195,197,198,199,19a,19b,19c,19d,19e,1td,1ti,1tl,1tn,1to,1tp,1tq,2fc,2fd,2g3,2ga,2jh,2k9,3ci,3d3 Desktop Virtualization Power On Off Contributor
40ead2a5-466e-4039-8a80-325542d9d2dd 3tj,3tn,3ti,3tm,3tl,3tk Defender Unified RBAC Data Manager
41077137-e803-4205-871c-5a86e6a753b4 be,s7,3d3,3ci,3q6 Blueprint Contributor
413f2675-4911-4010-be3b-c720b43a3c59 be,2jh,3d3,1e7,3ci Azure AIManager Contributor
41e04612-9dac-4699-a02b-c82ff2cc3fb5 //1nn Grafana Limited Viewer
420fcaa2-552c-430f-98ca-3264be4806c7 //3i8,3ih,3ic SignalR App Server
423170ca-a8f6-4b0f-8487-9e4eb8f49bfa //2u6 Azure Maps Data Reader
426e0c7f-0c7e-4658-b36f-ff54d6c29b45 be,tt,tu,u8,2jh,3ci,3d3,3q6 CDN Endpoint Contributor
428e0ff0-5e57-4d9c-a221-2c70d0e0a443 be,28h,28v,28n,28o,2jh,3ci,3d3,3q6 EventGrid EventSubscription Contributor
42f3c60f-e7b1-46d7-ba56-6de681664342 31v,31y,322,328,311,312,2z2,2zr,2zs,317,2z5 Azure Red Hat OpenShift First Party Network
4301dc2a-25a9-44b0-ae63-3636cf7f2bd2 ab,a5//9t Azure Spring Apps Spring Cloud Gateway Log Reader Role
4339b7cf-9826-4e41-b4ed-c7f4505dac08 xc//xe,xf,xd Artifact Signing Identity Verifier
434105ed-43f6-45c7-a02f-909b2ba83430 1b8,1mb,ra,3d0,3d3,3q6,3f,3j,2tw,rb Cost Management Contributor
434fb43a-c01c-447e-9f67-c3ad923cfaba be,3cy,3d0,3d3,1jf,1go//1fd,1fe,1fh,1fk,1fn,1fo,1fr,1fu,1g0,1g6,1g9,1ga,1gb,1ge,1gh,1gk,1gn,1ij,1ik,1in,1is,1ja,1jd,1je,1jg,1jg,1jj,1jk,1jn,1jq,1fx,1j5,1j8,1j9 Azure Kubernetes Fleet Manager RBAC Admin
437d2ced-4a38-4302-8479-ed2bcb43d090 be,s4,3d3,3ci,3q6 Blueprint Operator
43d0d8ad-25c7-4714-9337-8ba259a9fe05 1,34r,3q6 Monitoring Reader
4417a88f-3e58-4cf2-a4e9-112cf414254c be,3d3,3d0,3ci,3i1,3hy,3hx,3i4/3i2,3i0 Services Hub User
4436bae4-7702-4c84-919b-c4069ff25ee2 322,328,2z2,311,2zr,317,2z5,2zn,3od,3ow Azure Red Hat OpenShift Service Operator
4465e953-8ced-4406-a58e-0f6e3f3b530b //2dm,2dl FHIR Data Importer
44a00263-b2a0-45d5-a618-5d8d11709349 1o,1v,1x,1p,1q,1r,1t,1u,1s,1w LambdaTest.HyperExecute Contributor Role
44f0a1a8-6fea-4b35-980a-8ff50c487c97 2mx//2n1 Operator Nexus Key Vault Writer Service Role (Preview)
45265627-32f7-4da4-9ab0-b1cb0e9ec70b 2qu,2qs,be,3ci,3d3 Playwright Workspace Owner
4562aac9-b209-4bd7-a144-6d7f3bb516f4 3vf,3d3,31v,322,328,2z0,3ci,16m,16n,16l Oracle.Database Owner Built-in Role
45bb0b16-2f0c-4e78-afaa-a07599b003f6 2qi,be,3ci,3d3,2jh/2qk,2qn/2qi Load Test Owner
45d50f46-0b78-4001-a660-4198cbe8cd05 1u2,1tx,be,3d3//1ui,1uh,1uf,1ug,1ul,1ue,1uk,1uj,1uc,1ub,1ud DevCenter Dev Box User
46023a6a-0702-4cbf-956c-d8c3ac27bc2b //137,138 Defender CSPM
4633458b-17de-408a-b874-0445c86b69e6 //2mz,2n0 Key Vault Secrets User
463ad26c-fcce-4469-9c7f-5653d8acbab5 be,3cy,3d0,3d3//1gq,1gs,1gu,1gw,1gy,1h0,1h2,1h4,1h6,1hd,1hf,1hg,1hi,1hk,1hm,1ho,1hq,1hs,1ht,1hv,1hu,1hx,1i0,1i2,1i4,1i6,1i8,1ia,1ic,1ig,1ii Azure Kubernetes Fleet Manager RBAC Reader for Member Clusters
466ccd10-b268-4a11-b098-b4849f024126 xm,cg,ci//12b,129,12a,122,124,126,11y,11w,11x,11p,11r,11t,131,12z,130,12s,12u,12w Cognitive Services QnA Maker Reader
469a0cf0-3794-4627-838e-39d04f27b306 3cq,3ct,3cl,3cr,3co,3cp,3d3,3d5,ry,rv,rw,ru,rr,rs,rx,rt,ri,rm,rh,rk,rl,rj,rp,rq,ro,rn,rf,rg,re,rc,rd,283,284,282,28b,28c,28a,289,285,286,2be,2ba,2bc,2bd,2bb,2bf,2bh,2bi,2bg,3dm,3dn,3dk,3dl,3dj,3dp,3dq,3do,3du,35s,35t,35r,35q,3im,3j9,3jb,3j3,3j2,3j4,3ja,3j7,3j8,3j6,3j5,3je,3is,3it,3iq,3ir,3ip,3io,3jc,3in,3j0,3j1,3iv,3iu,3iy,3iz,3ix,3iw,3jd,35x,35v,35w,35u Procurement Contributor with Resource Group Permissions
46c70067-0f50-457f-8137-2449c90de518 2ti,2tj,2tg,2th,be,2jh,3ci,3d3 Nexus Network Fabric Owner
478d20ba-a53e-4946-b33c-8078a92f2d0a 252,253,251,25m,25n,25l,25k,250 Azure Local Disconnected Operations Role
47b7735b-770e-4598-a7da-8b91488b4c88 be,r5,1pd,2jh,3bp,3ci,3d3,3q6/r6,r7,r8,1pe,1pf,1pg,1pk,1pj,1po,1pn,1pm,1pl,1pi,1ph Data Lake Analytics Developer
47be4a87-7950-4631-9daf-b664a405f074 1,4r,4s,4u,2je,2jf,2ip,2jr,2ju,2jv,2k2,2jy,2iy,2k8,2j2,2km,2j5,2j7,2kq,2jb,2l0,2l4,2l5,2la,2ks,2kr,2wj,350,34h,34p,34r,34s,34t,34w,349,34g,3q6,4x,4q,4y,4v,4t,4w,2wn,3ci,35f,3d1 Monitoring Policy Contributor
481d9636-d9f0-468b-b93d-6056318e6f36 ch////21;be,d5,mj,mk,ml,mm,2jg,2tt,3ay,3az,3ci,3d3,na,ne,nf,nb,nc,nd Azure Resilience Management Recovery Administrator
489581de-a3bd-480d-9518-53dea7416b33 181,17w,17o,be,2jh,3ci,3d3,2g3,2ga,2fc,2fd,qi,qk,qe Desktop Virtualization Power On Contributor
48b40c6e-82e0-4eb3-90d5-19e40f49b624 2ff,2f2 Hybrid Server Resource Administrator
48e5e92e-a480-4e71-aa9c-2778f4c13781 qu,qv,r2,2jh,3d3//qy,qz Azure Batch Job Submitter
4939a1f6-9ae0-4e48-a1e0-f2cbe897382d 3bp,3ci,3d3,2zo,30z,3jr,3jt,3jx,3q6,31w,31n,be,2jh,2ko,2kl/3k3,3k4 SQL Managed Instance Contributor
49435da6-99fe-48a5-a235-fc668b9dc04a 2vc,2vd,2ui,2uj,2uk,2v0,2v6,2vn,2vv,2vl,2vm,2vt,2vr,2vo,be,2jm,3cq,3ct,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2ut,2v2,2v4,2v5,2v9,2vj,2uo,2up Community Contributor Role
494ae006-db33-4328-bf46-533a6560a3ca be,2jh,31v,394,393,38i,38p,38q,38s,38t,39m,39n,39p,39q,39r,39s,39t,39u,39v,39x,39y,39z,3a0,3a2,3a3,3a4,3a1,3aa,3a5,3a6,3a7,3a8,3a9,3ab,3ac,3ad,3ae,3af,3ag,3ak,3am,3an,3ap,3ao,3aq,3ar,3as,3au,38k,38o,38w,38x,38z,390,3bp,3ci,3d3,3ow,3q6 Site Recovery Operator
494bdba2-168f-4f31-a0a1-191d2f7c028c //1wt IoT Hub Twin Contributor
49632ef5-d9ac-41f4-b8e7-bbe587fa74a1 29n//29n,29k Experimentation Reader
49a72310-ab8d-41df-bbb0-79b649203868 1t1,3d3,3cq,be,2jm,3q6 Desktop Virtualization Reader
49e2f5d2-7741-4835-8efa-19e1fe35e47f be,3d3,3q6,2jh,1wm,1we//1wc,1wg Device Update Deployments Reader
49fc33c1-886f-4b21-a00e-1d9993234734 2zi,2zj,31v,32e,31s,32c,32d,322,328,31y,2zr,311,317,2z2,2z5,2xi,2zn,qq,3db,cg;cf////0 AVS on Fleet VIS Role
4a167cdf-cb95-4554-9203-2347fe489bd9 //2vy Object Anchors Account Reader
4a9ae827-6dc8-4573-8ac7-8239d42aa03f be,3d3,3d4,3dc,3ci,2jh,3q6,3dd Tag Contributor
4aa368ec-fba9-4e93-81ed-396b3d461cc5 bf,bg,bh,bi,bj,bm,bo,bp,bs,br,bv,bt,bu,bx,bz,c1,cb,cg,cc,cd,ce,ci,cj,ck,cl,cm,cn,29t,29v,2fo,2g3,2jj,2jk,2jl,2jm,2jn,2jo,2jp,2oj,2p0,2tk,2tl,2tm,32i,32j,32k,32l,32m,32n,32o,32p,32q,32r,32s,32t,32u,32v,32w,32x,32y,32z,330,331,332,333,334,335,336,337,338,339,33a,33b,33c,33d,33e,33f,33g,33h,33i,33j,3ck,3cl,3cm,3co,3cp,3cq,3cr,3cs,3ct,3d3 Operator Nexus Compute Contributor Role (Preview)
4abbcc35-e782-43d8-92c5-2d3f1bd2253f 1l7,1lq Azure Kubernetes Service Cluster User Role
4accf36b-2c05-432f-91c8-5c532dff4c73 be,2jh,3co,3cy,3d3,3q6,3r7 Logic Apps Standard Reader
4b0f2fd7-60b4-4eca-896f-4435034f8bf5 be,28e,2jh,3cq,3d3//28u EventGrid TopicSpaces Subscriber
4b2b8358-764b-4884-85c6-f4b7946d95ad 25t,25s EdgeMarketPlace role
4b3fe76c-f777-4d24-a2d7-b027b0f7b273 pl,qh,pk,pn,ow,p2,ph,pc,ou,p0,p4,p6,2f9,2fo,2fu,2fz,2g0,2g1,2g2,2g3,2ge,2gf,2gg,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3cm,3co,3cp,3d9,3d7,3d8,3bp,be,3d0,3d3,3cy Azure Stack HCI VM Reader
4b42bd01-da42-4c92-9b07-15ea5bd6a602 xm,13i,cg,ci//zz Cognitive Services Content Understanding Owner
4ba50f17-9666-485c-a643-ff00808643f0 //2d4,2d5,2d8,2d9,2dm,2dn,2dq,2ds FHIR SMART User
4bad4d9e-2a13-4888-94bb-c8432f6f3040 be,2jh,3ci,3d3,3ne,3nf//3n8,3nc,3n5,3n4,3na,3nb,3n9,3n6 Storage Actions Blob Data Operator
4c6569b6-f23e-4295-9b90-bd4cc4ff3292 1tv,be,ch,cf,3ci,3d3////10 DevCenter Owner
4c7fd853-7345-4453-babd-e9481e9b460b be,d5,ms,n9,mo,mr,mn,mp,mq,mz,n0,n1,n5,n3,n4,n6,n7,n8,n2,my,mu,mt,mw,mx,mv,mg,2jg,2tt,3ay,3az,3ci,3d3,na,ne,nf,nb,nc,nd Azure Resilience Management Recovery Contributor
4c8d0bbc-75d3-4935-991f-5f3c56d81508 //2d4,2dm FHIR Data Reader
4caf51ec-f9f5-413f-8a94-b9f5fddba66b 3wa,3wb,3w9,3w8,3vg,3vh,3vi,3ci,3d3 Oracle Subscriptions Manager Built-in Role
4cfdd23b-aece-4fd1-b614-ad3a06c53453 3vo,3vp,3vn,3vt,3vu,3vs,3vr,3vg,3vh,3vi,3wa,3wc,3wd,3w6,3d3,322,328,31v,2z0,3ci,16m,16n,16l Oracle.Database Exadata Infrastructure Administrator Built-in Role
4d8c6f2e-3fd6-4d40-826e-93e3dc4c3fc1 365,be,3d3,3bp ProviderHub Reader
4d97b98b-1d4f-4787-a291-c67834d212e7 be,2jh,2x7,3bp,3ci,3d3,3q6 Network Contributor
4dae6930-7baf-46f5-909e-0383bc931c46 3d0,1me,1mf,be,3d3,2k9 Azure Customer Lockbox Approver for Subscription
4dd61c23-6743-42fe-a388-d8bdd41cb745 //2vz,2w0 Object Understanding Account Owner
4e3d2b60-56ae-4dc6-a233-09c8e5a82e68 be,2jh,3x8,8a,89,8e,8b,3td,8q,8s,8r,3tc,7v,7z,7x,3ci Container Apps Jobs Contributor
4e9d0bd4-5aab-4f91-92df-9def33fe287c wt,x2,wy,x6,x4,x3,x5,xb,x7,wv,wu,wx,ww,x8,x9,xa,wz,x0,x1,be,2jh,3ci,3d0 CloudTest Contributor Role
4ea46cd5-c1b2-4a8e-910b-273211f9ce47 //1wr IoT Hub Registry Contributor
4f1e6fca-3fde-4291-961e-642def6d5e1d //19u Confidential Ledger Data Reader
4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0 3gr,3gu,3gv//3gs Azure Service Bus Data Receiver
4f772c11-8026-4833-859c-5c23e84b5c30 1m7 Azure Kubernetes Service Prepared Image Specification Contributor
4f8fab4f-1852-4a58-a46a-8eaf358af14a be,14r,14v,165,17c,155,2x8,2z8,31v,322,31y,320,2zr,3ci,2jh,3d3,3ms,3mx,3q6,3d4//3n5,3n8,3nc Avere Contributor
4fc6c259-987e-4a07-842e-c321cc9d413f //1wp IoT Hub Data Contributor
4fe576fe-1146-4730-92eb-48519fa6bf9f be,cs,cw,cx,cy,cz,d0,d1,cv,2jh,3ci,3d3,3q6 Automation Job Operator
50346970-0998-40f2-b47d-f3b8809840f8 be,3cy,3d0,3d3//1gq,1gr,1gt,1gv,1gx,1gz,1h1,1h8,1h9,1h7,1hd,1h3,1h5,1he,1hg,1hh,1hj,1hl,1hn,1hp,1hr,1ht,1hv,1hu,1hx,1hz,1i1,1i3,1i5,1i7,1i9,1ic,1ie,1if,1ih Azure Kubernetes Fleet Manager RBAC Writer for Member Clusters
5052f0f9-7e27-4570-bc13-9ee1cf442526 19x,19y,19z,1a0,1a1,1a2,1a3,1a4,1a5,1a6,1a7,1a8,1a9,1aa,1ab,1ac,1ad,1ae,1af,1ag,1ah,1ai,1aj,1ak,1al Microsoft Confluent Contributor role
512ef07a-840c-48d2-9be4-9a30a75a5c70 1z8,3te,1z6,13h Defender Cloud Secrets Posture
515c2055-d9d4-4321-b1b9-bd0c9a0f79fe be,2ji,2kg,2k6,2kk,2qz,2r3,2r4,2r9,3co,3cy,3d3,3q6,3ra,3rc,3rq,3rx Logic App Operator
516239f1-63e1-4d78-a4de-a74fb236a071 //9e App Configuration Data Reader
517781b0-5ad4-4418-94d5-f2421834b586 be,d5,mj,ml,2jg,2tt,3ay,3ci,3d3,ne,nc Azure Resilience Management Recovery Operator
51d6186e-6489-4900-b93f-92e23144cca5 2r5,2r7,3s6,3s9 Microsoft Sentinel Playbook Operator
523776ba-4eb2-4600-a3c8-f2dc93da4bdb be,2jh,3co,3cy,3d3,3q6,3r7,3rb,3rp,3s1,3y8,3ya,3yb,3yc,3yd,3ye,3s8,3yg,3sc,3yi,3yj,3yk,3sd,3ym,3yn Logic Apps Standard Developer
52fd16bd-6ed5-46af-9c40-29cbd7952a29 //aa Azure Spring Apps Managed Components Log Reader Role
53747cdd-e97c-477a-948c-b587d0e514b2 //346,347,345,344 Online Experimentation Data Owner
539283cd-c185-4a9a-9503-d35217a1db7b //4k,4g,4h,4b,4m,4j,4i Bayer Ag Powered Services Smart Boundary Solution User Role
53ad7cb7-33cc-4509-b36b-03d40643c499 2g3,2g9,2fl,2fo,2fp,2fn Microsoft Cloud Security Arc Machine Operator
53b2724d-1e51-44fa-b586-bcace0c82609 2lf,be,3d3,3cq/2lh,2li,2lj,2lo,2lk Firmware Analysis User
53ca6127-db72-4b80-b1b0-d745d6d5456d be,xm,13i,2jm,2k7,2kb,2kn,2ko,3bp,3ci,3cy,3d0,3d3,3q6//xl/xo,11j,xq Foundry User
53e48117-a530-4075-bcbe-d91913e3bdb8 25o,25p Edge Management Copilot User
5432c526-bc82-444a-b7ba-57c5b0b5b34f 23s,23q,23r CosmosRestoreOperator
547f7f0a-69c0-4807-bd9e-0321dfb66a84 1w4,1w5,1w3,1w1,1w2,1wu,1wv,3xf//1wy,1wx Azure Device Registry Onboarding
548d7e7c-65ee-412b-ae37-2dbb419d4207 29b Experimentation Resource Admin
55077723-1b30-4603-a70b-68de134cfa20 2p1,2p0 Azure Native Dynatrace Agent Management Role
5548b2cf-c94c-4228-90ba-30851930a12f 2oj,2os,2no,2ou Microsoft.Kubernetes connected cluster role
56328988-075d-4c6a-8766-d93edd6725b6 6f,6i,6g,6x,71,6z,6y,6v,73,6p,6r,6s,6u,be,2k6,3tg,3tf API Management Workspace API Developer
566f0da3-e2a5-4393-9089-763f8bab8fb6 //2c2,2c3,2c4,2c5,2c6,2c7,2c8,2c9 Health Safeguards Data User
56e95fdc-3337-468d-b964-30d07f2a2018 //20a,20b,20c,20g,21h,21i,21n,21q,22e,209,21p,21o,21s,21t,21u,22n,22s Garnet PubSub Data Contributor
577a9874-89fd-4f24-9dbd-b5034d0ad23a 1c8,1cz,1ct//1d6,1d9,1bt Container Registry Data Importer and Data Reader
57cc5028-e6a7-4284-868d-0611c5923f8d be,2jh,8l,8m,8k,8j,3ci Container Apps ManagedEnvironments Contributor
585db2ed-219e-4821-a06a-c6c14b602afa 2du,2dw,2dx,2dz,2e0,2e2,2e3,2e5,2e6,2e8,2e9,2eb,2ec,2ee,2ef,2eh,2ei,2ek,2el,2en,2eo,2eq,2es,2et,2ev,2ey,2f0,2er,2ew,2ej,2eu,2ez,2eg,2ed,2em,2ep,2ea,2e4,2e7,2dy,2dv,2e1,2ex,2f1 Healthcare Interop Contributor
58a3b984-7adf-4c20-983a-32417c86fbc8 //2dc DICOM Data Owner
58b80de8-4b34-424c-9e47-23faf0f7cfe2 343 Online Experimentation Reader
59a2dba3-6303-4fd8-9a2e-8cbb4bdda972 xm,cg,ci//zz/102,10b,10z,10k Cognitive Services Content Understanding Contributor
59a618e3-3c9a-406e-9f03-1a20dd1c55f1 vs,vq,vr,vp,vn,vo,vl,vk,be,2jh,3ci,3d3 Chaos Studio Target Contributor
59c05558-2358-462d-ba19-afbd7118936d 3vl,3vm,3vk,3vj,3vg,3vh,3vi,3wa,3w8,3wd,3w6,3d3,3ci,31v,322,328,2z0 Oracle.Database Autonomous Database Administrator
59f98be6-0817-488b-831e-36a353c8000b 259,24l,24g,24n,24q,24c,24j,249,244 Sites Reader
5a1fc7df-4bf1-4951-a576-89034ee01acd //2cw,2de/2d9,2ds FHIR Data Contributor
5a2ec2f1-2375-4950-9906-59ec1d979249 ch,cf////22;be,cr,d3,d9,d4,d5,d6,da,vd,vf,vh,vi,vj,vt,vv,w7,vw,vu,w3,w4,w6,vy,w0,w2,vx,vz,w1,w5,vm,2jw,2jx,2k3,2k4,34s,34y,34z,34o,350,34b,3d2,3d3,3d5 Azure Resilience Management Drills Assets Administrator
5a382001-fe36-41ff-bba4-8bf06bd54da9 ng,be,3ci,3d3,2jh,be,3d3,3d0,2tw,3ci,3q6,2iy,2j1;ch////19;cf////25 Azure Sphere Owner
5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b //9e,9f,9d,9c App Configuration Data Owner
5af6afb3-c06c-4fa4-8848-71a8aee05683 be,3cy,3d0,3d3,1jf,1go//1fd,1ff,1fg,1fi,1fj,1fl,1fm,1fp,1fq,1fs,1ft,1fv,1fw,1g1,1g2,1g7,1g8,1g9,1ga,1gc,1gd,1gf,1gg,1gi,1gj,1gl,1gm,1gn,1ij,1il,1im,1io,1ip,1it,1iu,1jb,1jc,1jh,1ji,1jj,1jl,1jm,1jo,1jp,1jr,1js,1fx,1j6,1j7,1j8,1j9 Azure Kubernetes Fleet Manager RBAC Writer
5b7237c5-45e1-49d6-bc18-a1f62f400748 183,17w,179,178,16z,16j,16h,16e,15x,15t,15c,15a,157,156,154,3d3 Azure Red Hat OpenShift Disk Storage Operator
5b999177-9696-4545-85c7-50de3797e5a1 be,2jh,3ct,3cy,3d0,3d3,3q6//2n6,2n7,2n9,2nb,2nd,2ng,2ni,2nk,2nm,2np,2nr,2ns,2nt,2nv,2nx,2nz,2o1,2o3,2o6,2o7,2o9,2ob,2od,2of,2ok,2ok,2om,2on,2oo,2oq Azure Arc Kubernetes Writer
5bc02df6-6cd5-43fe-ad3d-4c93cf56cc16 2lp,be,1vv,1vu,1vw,1vx,1vy,1vz,1w0,2jh,3ci,3d3,259 Azure IoT Operations Administrator
5bd9cd88-fe45-4216-938b-f97437e15450 be,23t,2jh,3bp,3ci,3d3,3q6,320 DocumentDB Account Contributor
5c227a58-cff3-4b51-9fa3-51bdafb6ca55 3ei,3em,3ed,3ee,3ec,3ef,3eg,3eh,3ek,3el,3ej,be,2jh,3ci,3d3 Secrets Store Extension Owner
5c2d7e57-b7c2-4d8a-be4f-82afa42c6e95 1o4,1nq,1np,1nw,1o5,1o0,1o1,1nz,1o3,1o2,1ny,1nx,1nv,1nu,1ns,1nt,1nr,be,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d3 Azure Managed Grafana Workspace Contributor
5c4089e1-6d96-4d2f-b296-c1bc7137275f xm//y3,ye,yd,yc,yg,y4,y5/y8 Cognitive Services Custom Vision Deployment
5ca51376-e049-4302-abcc-64c588049c59 be,na,ne,nf,nb,nc,nd Azure Resilience Management Usage Contributor
5d0402fa-1042-4603-9e01-7fea218a05af be,3rm,3rf Connector Namespace Reader
5d1e5ee4-7c68-4a71-ac8b-0739630a3dfb 2g3,2g9 Hybrid Server Onboarding
5d28c62d-5b37-4476-8438-e587778df237 be,2jh,3bp,3ci,3d3,3q6,3uj New Relic APM Account Contributor
5d3f1697-4507-4d08-bb4a-477695db5f82 2h6,2h7,2h8,2ha,2hb,2h9,2hk,2hm,2hf,2hd,2he,2hc,2hl,2hp,2hq,2ho,2hs,2ht,2hr,29t,29v,2n4,2n5,2n3,2o4,pv,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,2hg,2hh Azure Kubernetes Service Arc Contributor Role
5d51204f-eb77-4b1c-b86a-2ec626c49413 //2wb,2wc,2wd,2we Spatial Anchors Account Reader
5d58bcaf-24a5-4b20-bdb6-eed9f69fbe4c 2tv,2tw,2tz,2u1,2u2,2u0,be Management Group Contributor
5d5dddae-e124-4753-972d-aae60b37deb4 3d3,ln,lj,li,lm,lh,2g3,2fo Migrate Arc Discovery Reader - Preview
5d977122-f97e-4b4d-a52f-6b43003ddb4d 1bf,3ci,be,2jh,3d3 Azure Container Instances Contributor Role
5d9bac3f-34b2-432f-bde5-78aa8e73ce6b //3o9 Storage File Data SMB Take Ownership
5d9c6a55-fc0e-4e21-ae6f-f7b095497342 lf,lm,lh,lk,ll,2g3,2fo,3d3 Azure Hybrid Database Administrator - Read Only Service Role
5daaa2af-1fe8-407c-9122-bba179798270 be,2jh,2pv,2pw,2px,2q0,2qf,2py,2pz,2q4,2q2,2q3,2q1,2q7,2q8,2q5,2q6,2q9,2qd,2qe,2qb,2qa,2qc,2qg,2qh,3ci,3d3//2pu Lab Contributor
5dffeca3-4936-4216-b2bc-10343a5abb25 297//299 Schema Registry Contributor
5e0bd9bd-7b93-4f28-af87-19fc36ad61bd xm,cg,ci//117,11g,11i,11h,119,11f,11b,11a,11e,11d,11c,11k,11n,11o,118,11l/11m Cognitive Services OpenAI User
5e28a61e-8040-49db-b175-bb5b88af6239 2vc,2vd,2ui,2uj,2uk,2v0,2v6,2uz,2v1,2uu,2uv,2vn,2vv,2vf,2vp,2vr,2vo,2vt,be,2jm,3cq,3ct,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2ut,2ur,2v2,2v4,2v5,2v3,2ux,2uy,2uw,2v9,2vj,2uo,2up,2ul Community Owner Role
5e3c6656-6cfa-4708-81fe-0de47ac73342 be,s1,2jh,3bp,3ci,3d3,3q6 BizTalk Contributor
5e467623-bb1f-42f4-a55d-6e525e11384b be,31v,392,36y,372,37i,37j,37m,37n,37q,37v,37w,37y,385,387,38f,38h,38l,38n,38p,38r,38y,3ci,3d3,3ow,38d,38b,388,391,37p,36u,36v,371,39k,39j,39c,39b,39d,38m,39f,39e,380,3q6,1r4,1qn,1qe,1qh,1qh,1qv,1qw,1qd,1qm,1qj,1r9,1re,1rb,1ra,1rc,1qq,1qo,1qp,1qp,1qi,1qi,1qf,1qg,1r1,1qz,1qx,1qy,1r3,1r2,1qz,1qz,1r6,1r5,1r0,1r7,381,382,383,384,1qs,1qu,1qr,1qt,1ql,1qc,1qk Backup Contributor
5e523d62-66de-4912-99be-6b009b7839cc 1yc Microsoft Discovery Chat Model Reader - Preview
5e93ba01-8f92-4c7a-b12a-801e3df23824 be,2jh,3ci,3d3,3d5,3cy,3d0,1lq,1m2,1m3,1m4,1m5,3fa,3fd,350,34o,34j,34u,34v Defender Containers Sensor
5eaf7b81-a48f-45ed-b6b4-c64bfe86d523 3aw Relationship Reader
5f569efd-4da5-4123-99cd-d42fbb2a836e or,op Microsoft.AzureStackHCI EdgeMachine Reader
5fb5aef8-1081-4b8e-bb16-9d5d0385bab5 be,d5,2jh,3ci,3d3,3q6 Automation Runbook Operator
602da2ba-a5c2-41da-b01d-5360126ab525 2fg,2gp Virtual Machine Local User Login
60921a7e-fef1-4a43-9b16-a26c52ad4769 //1no Grafana Viewer
609c0c20-e0a0-4a71-b99f-e7e755ac493d be,2jh,3bp,3ci,3d3 Azure Programmable Connectivity Gateway User
60fc6e62-5479-42d4-8bf4-67625fcc2840 15c,15a,be,2jh,3ci,3d3 Disk Pool Operator
612c2aa1-cb24-443b-ac28-3ab7272de6f5 3ev Security Assessment Contributor
6188b7c9-7d01-4f99-a59f-c88b630326c0 29n//29k,29j,29m,29n Experimentation Metric Contributor
61aed14c-6c9a-4ed5-aa44-49fc5e96a167 3uh,3ui,3u0,3ty,3tz,3u2,3u3,3u1,3u5,3u6,3u4,3u8,3u9,3u7,3ub,3uc,3ua,3ue,3uf,3ud,3ug NginxPlus Contributor service role
61eb6405-5f4a-440b-ad03-fe06c5c85e44 be,2jh,3ci,3d3,2p5,2p4,2p2,2p3 Flux Configurations Contributor
61ed4efc-fab3-44fd-b111-e24485cc132a 2am,2b8,2b9,2b7,3d3,3co,2jh,be,3q6 HDInsight Cluster Operator
625a1cea-653b-4a19-bd3a-df1d66ab6637 34a,34c,34e,34f,34l,34n,34p,34q,352,3ci,3d3,3g2,3g3,3g6,3gb,3ge,3gg,3gh,3gi,3gk,3gl,3gm,3gn,3go,2l5,be/3gf,3gj,3g4,34m Defender Unified RBAC Contributor and Responder
6322a993-d5c9-4bed-b113-e49bbea25b27 xm,cg,ci//z3/z7,z8,z9,za,z5,z6 Cognitive Services LUIS Writer
63304235-eaf4-4c15-8e93-46c483611231 24w,24x,24y,24z Workload Orchestration IT Admin
63342533-d951-495d-a3c3-a459aa02362b 3vx,3vy,3vw,3vg,3vh,3vi,3wa,3wd,3w6,31v,322,328,2z0,16m,16n,16l////20 Oracle Database DbSystems Administrator
635dd51f-9968-44d3-b7fb-6d9a6bd613ae 2sf AzureML Metrics Writer (preview)
63bb64ad-9799-4770-b5c3-24ed299a07bf 1fb,3ci,1fa Azure Kubernetes Fleet Manager Contributor Role
63f0a09d-1495-4db4-a681-037d84835eb4 be,2jh,3ct,3cy,3d0,3d3,3q6//2n6,2n8,2na,2nc,2ne,2nh,2nj,2nl,2nn,2nq,2nr,2ns,2nu,2nw,2ny,2o0,2o2,2o3,2o6,2o8,2oa,2oc,2oe,2og,2ol,2ol,2om,2op,2or Azure Arc Kubernetes Viewer
641177b8-a67a-45b9-a033-47bc880bb21e 1,3jg,3jj,3d1,3ci Managed Application Contributor Role
64375caa-ac3e-48b3-9492-da4d60aba7bb 17g,17f,17e,176,175,174 Diagnostics Operator
646a9378-973f-42fd-927f-62d1c4381f50 be,2jh,3ci,3d3,lu,lt,ls Context Cache Container Contributor
64702f94-c441-49e6-a78b-ef80e0188fee 2rl,2rj,2rk,2rm,2ra,be,3ci/2rt,2sq,2s6,2s1,2s0,2rz,2ry,2rv,2rw,2sp/116,12f,xv,zw/11j Azure AI Developer
6593e776-2a30-40f9-8a32-4fe28b77655d ab,a1//9r Azure Spring Apps Application Configuration Service Log Reader Role
65a14201-8f6c-4c28-bec4-12619c5a9aaa be Connected Cluster Managed Identity CheckAccess Reader
662802e2-50f6-46b0-aed2-e834bacc6d12 be,tt,tu,tz,2jh,3ci,3d3,tv,uc,ud,ue,uf,u2,u1,u3,ub,ug Azure Front Door Profile Reader
6670b86e-a3f7-4917-ac9b-5d6ab1be4567 be,2jh,31v,394,393,38g,38h,38p,38q,38r,39l,39n,39o,3ag,3aj,3al,3at,38v,38x,38z,390,38k,38o,3bp,3ci,3d3,3ow,3ai,3q6 Site Recovery Contributor
66bb4e9e-b016-4a94-8249-4c0511c2be84 c3,c5,c8,ca//35b,35c Policy Insights Data Writer (Preview)
66f75aeb-eabe-4b70-9f1e-c350c4c9ad04 ch,cf,be,3d3,3d0,2tw,30v,31v,2yt,2zi,17d,2fg,3ci,3q6////8 Virtual Machine Data Access Administrator (preview)
673366d4-9664-4020-b03b-b0093366bff9 3cy,3d0,3d3//1hc,1ha Azure Kubernetes Fleet Manager ABAC Custom Resources Writer for Member Clusters
673868aa-7521-48a0-acc6-0f60742d39f5 be,1pb,1pc,2jh,3bp,3ci,3d3,3q6,28k Data Factory Contributor
679dc20a-52e8-4ac0-a23c-3b557dfb1e24 2wo,3ci,3d3,2jh,be Azure Monitor Pipeline Contributor
67d33e57-3129-45e6-bb0b-7cc522f762fa 1b0,1az,1ay,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,2ox,2ow,2ov,2p8,2oz,29q,29r,29p,29t,3b9,3ba,3b8,3bc,qp,qn,qo Azure Arc VMware Private Clouds Onboarding
68899692-f960-4247-af28-82f55b357997 be,2jh,3ci,3d3,3q5 Supercomputer Infrastructure Contributor
68ac31b4-936a-4046-a6d2-ba6f8a757bf6 3yf,3sb,3yl,3y9,3yh Defender Serverless Scanner
68ff5d27-c7f5-4fa9-a21c-785d0df7bd9e 2i3,2hx Impact Reader
69566ab7-960f-475b-8e7c-b3118f30c6bd //3nz,3o0,3nx,3ny,3o3,3ob Storage File Data Privileged Contributor
69a216fc-b8fb-44d8-bc22-1f3c2cd27a39 3gr,3gu,3gv//3gt Azure Service Bus Data Sender
69a41f41-6dce-4ea7-8a34-8e095ddba55c 3p,3o,3l,3k,3e,3g Azure Advisor Service Role
69b07be0-09bf-439a-b9a6-e73de851bd59 1cf,1cz,1cm,1cl,1cd,1dw,1dv,1di,1dh,1e4,1e0,1e1,1e2,1d3,1d2,1bw,1cp,1cq,1cr,1cs,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3cj,3d3,30g,31v,322 Container Registry Configuration Reader and Data Access Configuration Reader
6aaa78f1-f7de-44ca-8722-c64a23943cae be,r3,qt,qx,qw,r1,r0,r4,2jh,3ci,3d3//qy,qz Azure Batch Data Contributor
6aac74c4-6311-40d2-bbdd-7d01e7c6e3a9 3xy,3xz,3xx,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,29q,29t Azure Arc ScVmm Private Clouds Onboarding
6ae96244-5829-4925-a7d3-5975537d91dd be Azure VM Managed identities restore Contributor
6b534d80-e337-47c4-864f-140f5c7f593d 3j,3m,3i,3h Advisor Recommendations Contributor (Assessments and Reviews)
6b77f0a0-0d89-41cc-acd1-579c22c17a67 //4n/4o AgFood Platform Sensor Partner Contributor
6be48352-4f82-47c9-ad5e-0acacefdb005 //2ua,2ub Azure Maps Search and Render Data Reader
6c74a7c5-4a87-40f9-bb03-61e49aecbc78 2ik/2im,2ig/2ii Semantic Reranker User
6cba8790-29c5-48e5-bab1-c7541b01cb04 53,54,be,2jh,3bp,3cj,3d3 Azure API Center Service Reader
6cdbb904-5ff3-429d-8169-7d7818b91bd8 2hv,2i2,2i1 Connector Reader
6cef56e8-d556-48e5-a04f-b8e64114680f 1dk//1dy AcrImageSigner
6d461258-d39c-46cc-8ca1-cab4120979d8 be,3,4,2//3,4,2 Anyscale Platform Contributor Role
6d6f52ba-a7de-4c56-a58f-522154514fba be,3ci,3d3,287,288 SupportPlan Contributor
6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437 be,2jh,3bp,3ci,3d3,3jr,3ku,3q6,2ko,2kl/3jz,3k5,3k8,3kb,3kc,3kd,3ke,3kg,3kk,3kp,3kw,3kz,3l1,3l2,3l4,3l8,3l7,3l9,3la,3lc,3li,3ll,3ln,3lo,3lp,3lq,3lv,3lt,3lu,3lx,3ly,3m0,3m1,3m8,3mb,3mg SQL Server Contributor
6d949e1d-41e2-46e3-8920-c6e4f31a8310  Azure Center for SAP solutions Management role
6d994134-994b-4a59-9974-f479f0b227fb nh,nk,nn,no,np,nq,nr,nj,ni,nl,ns,be,3d3,2iz Azure Sphere Publisher
6e0c8711-85a0-4490-8365-8ec13c4560b4 3pr,be,2jh,3ci,3d3 Stream Analytics Contributor
6f12a6df-dd06-4f3e-bcb1-ce8be600526a nt,o4,o5,o6 Azure Stack Registration Owner
6f4fe6fc-f04f-4d97-8528-8bc18c848dca be,2jh,7s,7v,7w,7u,7t,7y,3ci Container Apps ConnectedEnvironments Contributor
6f91a4f9-10ee-4b95-b8cd-96ee73c5968d 3f9,3et,63,5i,5g,5c,5e,5f,5d,5h,5k,70,6o,6m,6h,6k,6l,6j,6n,6q,59,6d Defender API Security
6fbca9a8-3561-41fd-8b20-6576043c1076 193,195,197,198,194,196,199,19a,19b,19c,19d,19q,19h,19f,19g,19i,19j,19k,19l,19o,19p,19e,be,2jh,3ci,3d3 Scheduled Actions Contributor
6fe711ec-654d-4ef7-8e32-eb7de3d94774 13q,13d,13e,13c,13t,13u,3e3 Defender AI
7021ea36-e168-4bc0-af53-88de51d20665 //20a,20b,20c,20g,21h,21i,21n,21q,21z,220,221,222,223,22e Garnet Script Data Contributor
70bbe301-9835-447d-afdd-19eb3167307c //2w9,2wa,2wb,2wc,2wd,2we,2wf Spatial Anchors Account Owner
71522526-b88f-4d52-b57f-d31fc3546d0d 5b,63,be,2jh,3bp,3cq,3d3,3q6/6b API Management Service Reader Role
72fafb9e-0641-4937-9268-a91bfd8191a3 1b9,1mc,ra,3d0,3d3,3q6,3f,3j,2tw,rb Cost Management Reader
7392c568-9289-4bde-aaaa-b7131215889d 3ct,2fp Azure Extension for SQL Server Deployment
73c2c328-d004-4c5e-938c-35c6f5679a1f 6f,6z,72,6t,73,6w,be,2k6,3tg,3tf API Management Workspace API Product Manager
73c42c96-874c-492b-b04d-ab87d138a893 1,34e,34r,3q6/34t/34i Log Analytics Reader
74252426-c508-480e-9345-4607bbebead4 ab,9w//9y Azure Spring Apps Spring Cloud Config Server Log Reader Role
749a398d-560b-491b-bb21-08924219302e 2qj,be,3ci,3d3,2jh/2qk,2qn/2ql,2qq,2qo Load Test Contributor
749f88d5-cbae-40b8-bcfc-e573ddc772fa 1,4r,4s,4u,2je,2jf,2ip,2jr,2ju,2jv,2k2,2jy,2iy,2k8,2j2,2km,2j5,2j7,2kq,2jb,2l0,2l4,2l5,2la,2ks,2kr,2wj,2wq,350,34h,34p,34r,34s,34t,34w,349,34g,3q6,4x,4q,4y,4v,4t,4w,2wn,3ci Monitoring Contributor
754c1a27-40dc-4708-8ad4-2bffdeee09e8 3pk Azure File Sync Reader
76153a9e-0edb-49bc-8e01-93c47e6b5180 1v3,1v4,1uz,1v0,1v2,1v1,be,2jh,3ci,3d3 DevOps Infrastructure Contributor
76199698-9eea-4c19-bc75-cec21354c6b6 3pb//3p8 Storage Table Data Reader
76283e04-6283-4c54-8f91-bcf1374a3c64 be,14x,17d,17i,17w,17x,181,1v5,1v6,1v7,1v8,1v9,1va,1vb,1vc,1vd,1vf,1ve,2yd,2yl,2z9,2zf,2zi,2zj,30s,30u,30v,31y,3co,3cq,3d3,3od/182 DevTest Labs User
7628b7b8-a8b2-4cdc-b46f-e9b35248918e xm,cg,ci//zu,xx,xz,zi,zh,zs,zq,zn,zm,zo,zj,zl,zk,zr,zp,12r/135 Cognitive Services Language Reader
76315a85-9e6b-4514-9780-868b1977b64e 2im,2ik,2ig,2ij,2il//2ih Inference Account Owner
7656b436-37d4-490a-a4ab-d39f838f0042 be,2as,2ay,2az,2b0,2b2,2b3,2b6,2b1,3bp,3co,3cr,3cj,3cq,3ct,3cm,3cr,3d7,3d9,3d3,3cy,2iw,2ir,2it,2iq,2iu,2iv,2is,2ko,2ke HDInsight on AKS Cluster Pool Admin
765a04e0-5de8-4bb2-9bf6-b2a30bc03e91 3o1 Storage File Delegator
76cc9ee4-d5d3-4a45-a930-26add3d73475 cg,cf,2tu Access Review Operator Service Role
77789c21-1643-48a2-8f27-47f858540b51 be,2jh,3ci,3d3,3oy,3ow,3nh,3p1,3p3,3p0,3p2;ch,cf////11 Storage Actions Task Assignment Contributor
77be276d-fb44-4f3b-beb5-9bf03c4cd2d3 32h Operator Nexus Owner (Preview)
7859c0b0-0bb9-4994-bd12-cd529af7d646 3d3,3d0,3ci,3cx,3c7,3ca,3c9,3cv,be,bn,bl,2jh,2uf,ac,33t,2ws,3q6,1sx,2ma,2lv,2g3,2g9,2fl,2gh,328,31y,2zr,31q,30i,30j,30e,30c,30b,308,307,30y,322,30d,3my,3mz,3od,2al,2h1,1rj,1rk,1rr,39h,39g,2m9,lg,3cu Azure Migrate Decide and Plan Expert
78739afa-3ece-4d6b-90ba-762fdccd7438 oq Azure Edge On-Site Deployment Manager
78b19ac9-582c-44d8-9e11-733ae424ad83 34o,352,17w,2g3,17m,17n,2fp,2fn,2fo,17l Defender Servers P1
78b7345a-1e1b-483a-ac62-62228c6ea89d 3g3,3gg,3gm,3go,34e,34c,34d,34q,352,34n,34l,34a,34f,34o,2l7,be,3ci,3d3/3g4,34m/34x Defender Unified RBAC Reader
78cbd9e7-9798-4e2e-9b5a-547d9ebb31fb be,28j,28v,28n,28o,3d3,28p//28l EventGrid Data Receiver
78cf819f-0969-4ebe-8759-015c6efcd5bf 2qv,2qs,2qw,2qx,be,3ci,3d3 Playwright Workspace Contributor
78e4b983-1a0b-472e-8b7d-8d770f7c5890 //2cq DeID Data Owner
78eacb5e-e318-4560-85a9-e6a724ca60c9 35g,35h Portal Dashboard Writer Role
79732128-7761-4733-aebf-35590da9f29b 341 Microsoft.OffAzureSpringBoot Service Owner
79a36d98-eb96-4a76-ae1d-481dc98d2c23 be,3cy,3d0,3d3//1gp Azure Kubernetes Fleet Manager RBAC Cluster Admin for Member Clusters
79b01272-bf9f-4f4c-9517-5506269cf524 //xk,xi Cognitive Search Serverless Data Reader (Deprecated)
7a2b6e6c-472e-4b39-8878-a26eb63d75c6 1xq,1xn,1xe,be,2jh,3ci,3d3,322,31v,31y,3q6,ch,cf//1xe//3 Microsoft Discovery Platform Administrator (Preview)
7a6f0e70-c033-4fb1-828c-08514e5f4102 2ia,2if,2ie,be,2jh,3ci,3d3,3q6 Collaborative Runtime Operator
7ac06ca7-21ca-47e3-a67b-cbd6e6223baf //xj,xh Cognitive Search Serverless Data Contributor (Deprecated)
7b0c7e81-271f-4c71-90bf-e30bdfdbc2f7 3f,3j,3tb,3ta,3t7,3t0,3t1,3t8,3t9,3t5,3t6,3t4,3d3,2jh,2ko,2kl,3ci,be,3d0,3d5,3d6,3bp,31v,31u,322,328,327,2zi,2ze,2zg,2zh,2yt,2ye,2yi,2yn,2ym,2yr,2yo,2yp,2yu,2ys,30i,2zr,311,3ow,3nh,3ne,3o2,3o7,17w,14x,16m,16n,16k,17m,17l,15a//3n8 Azure Center for SAP solutions administrator
7b1f81f9-4196-4058-8aae-762e593270df co,pb,3bk,3be,3bg,3bb,3bh,3bi,3bc,3bd,3bf,3bl,3bj,29x,29t,29v,29w,29s,2h1,2ot,2p9,2p1,2p0,2oy,2oz,2p7,2p8,2aj,2hn,2ha,2hb,2hp,2hq,3d3,pd,pc Azure Resource Bridge Deployment Role
7b3e853f-ad5d-4fb5-a7b8-56a3581c7037 2zl,2zk,2zm IPAM Pool User
7b7c71ed-33fa-4ed2-a91a-e56d5da260b5 2lp,1w6,1w7,1w8,be,ch,2jh,3ci,3d3,259////4 Azure IoT Operations Onboarding
7c2e40b7-25eb-482a-82cb-78ba06cb46d5 va,be,2jh,3ci,3d3 Chaos Studio Experiment Contributor
7ca78c08-252a-4471-8644-bb5ff32d4ba0 be,2jh,3bp,3ci,3d3,3dx,3q6 Search Service Contributor
7d0c0268-1199-449b-a52e-75c20879f46b 3y1,3y3,3y0,3y2,3y5,3y4,3y6,3y7 Defender Settings Contributor
7e4f1700-ea5a-4f59-8f37-079cfe29dce3 //3i7 SignalR Service Owner
7e559ce2-48d7-4b27-9128-fa1b247f1308 2td,2tc,2tb,2ta,be,2jh,3d3,3ci Managed Identity Federated Identity Credential Contributor
7eabc9a4-85f7-4f71-b8ab-75daaccc1033 31v,322,329,31y Windows 365 Network User
7ec7ccdc-f61e-41fe-9aaf-980df0a44eba //3z,41,42,3y,40,3x AgFood Platform Service Reader
7ee386e9-84f0-448e-80a6-f185f6533131 3on Storage Queue Delegator
7efff54f-a5b4-42b5-a1c5-5411624893ce be,3d3,16e,16j,16h,16d,16g,156,3of,3pd,3ow,3nq Disk Snapshot Contributor
7f646f1b-fa08-80eb-a22b-edd6ce5c915c 3d3,29n//29k,29l,29f,29h,29g,29n,29o,29d Experimentation Contributor
7f646f1b-fa08-80eb-a33b-edd6ce5c915c 3d3,29n//29e,29k,29l,29f,29i,29h,29g,29n,29o,29d,29c,29m,29j Experimentation Administrator
7f6c6a51-bcf8-42ba-9220-52d62157d7db be,3cy,3d0,3d3//1k4,1k6,1k8,1ka,1kc,1ke,1kg,1ki,1kk,1ko,1kq,1kr,1kt,1kv,1kx,1kz,1l1,1l3,1l4,1lc,1lb,1le,1lh,1lj,1ll,1ln,1lp,1ls,1lu,1lz,1m1 Azure Kubernetes Service RBAC Reader
7f951dda-4ed3-4680-a7ca-43fe172d538d 1ct AcrPull
804db8d3-32c7-4ad4-a975-3f6f90d5f5f5 //2d4,2da,2cz,2d1,2d6,2d3,2d2,2cx,2dm,2dt,2dh,2dj,2do,2dl,2dk,2df FHIR Data Bulk Operator
80558df3-64f9-4c0f-b32d-e5094b036b0b //9u Azure Spring Apps Connect Role
80d0d6b0-f522-40a4-8886-a5a11720c375 //23v Durable Task Worker
80dcbedb-47ef-405d-95bd-188a1b4ac406 be,3bp,3ci,3d3,273,27m Elastic SAN Owner
81a9662b-bebf-436f-a333-f67b29880f12 3of,3ox Storage Account Key Operator Service Role
81b67e46-ef5b-4404-bddd-090985bb4a28 1st,1sw,1s2,1s3,1s6,1s4,1s5,1sk,1sr,1s7,1sc,1s9,1sm,1sl,1se,1sd,1sf,1sg,1si,1sj,1so,1sn,1sp,1sq,1su,1sv,1ss,1s8,1sh,1sa,1sb Liftr Datadog Contributor
8210e6a3-4e4c-4e1a-bd83-ef8bac788a45 be,d5,ml,2jg,2tt,3ay,3cj,3d3,ne,nc Azure Resilience Management Recovery Reader
82200a5b-e217-47a5-b665-6d8765ee745b be,3d3,3d0,3ci,3i2,3i1,3i0,3hz,3hy,3hx,3i3,3i4 Services Hub Operator
82b2f1a9-9593-4498-a824-c209343a28ec be,3cy,3d0,3d3//1e9,1ea,1eb,1ec,1ed,1ee,1ef,1eg,1eh,1ei,1ej,1ek,1el,1em,1en,1eo,1ep,1eq,1es,1ev,1eu,1ex,1ey,1ez,1f0,1f1,1f2,1f4,1f5,1f7,1f8,1f6,1er Azure AI Manager and Namespace RBAC Inference Operator
82c6a823-ae9c-4b90-b5c5-bff581c45896 1,be,vk,vl,vn,vo,vp,vq,vr,vs,2zs,31v,3kj,3ry,3s9 Azure Resilience Management Drills Target Resource Contributor
8311e382-0749-4cb8-b61a-304f252e45ec 1ct,1cu AcrPush
8393591c-06b9-48a2-a542-1bd6b377f6a2 be,2jh,3ct,3cy,3d0,3d3,3q6//2n2 Azure Arc Kubernetes Cluster Admin
83ee7727-862c-4213-8ed8-2ce6c5d69a40 3d0 Microsoft.Edge Winfields federated subscription read access role
83f80186-3729-438c-ad2d-39e94d718838 3h1,3h2,3gx,3gy,3gz,3h0,be,2jh,3ci,3d3 Service Fabric Managed Cluster Contributor
8480c0f0-4509-4229-9339-7c10018cb8c4 3pd,3ow,be,3d3,3d0,2tw,3ci,3q6,3f0,3f1,3ez;ch////18;cf////24 Defender CSPM Storage Scanner Operator
84c36cf8-7fcd-4453-af30-5f5b52b86732 1y9 Microsoft Discovery Tools Reader - Preview
8508508a-4469-4e45-963b-2518ee0bb728 //3w,41,43/4a,49,4l,48,45,47 AgFood Platform Service Contributor
850c5848-fc51-4a9a-8823-f220370626e3 1go,1jf Azure Kubernetes Fleet Manager Hub Cluster User Role
852e55ca-96ce-48b0-abca-2cd74d9042ca 9l,9m,9k,9i,9j,9h,9o,9n Azure Kubernetes Application Network Contributor Role
85546f1f-f28b-4cb3-b852-73e422a96897 be,3ci,3d3,3x2 Liftr PureStorage Owner role
85a2d0d9-2eba-4c9c-b355-11c2cc0788ab 15d,15u,15v,161,15q,183,15c,be,2jh,3ci,3d3/15h Compute Gallery Artifacts Publisher
85cb6faf-e071-4c9b-8136-154b5a04f717 be,2jh,3ci,3d3,2p1,2p0,2oy,2oz,2p9 Kubernetes Extension Contributor
86240b0e-9422-4c43-887b-b61143f32ba8 1t7,1td,1ti,3d3,3ci,be,2jh,3q6 Desktop Virtualization Application Group Contributor
865ae368-6a45-4bd1-8fbf-0d5151f56fc1 oa,om,oi,oo,3d3,2hn,2ha,2hb,2hp,2hq,co,3d3,pd,pc,ow,ox,pb,2aj,2p1,2p0,2oy,2oz,2p7,2p8,3be,3bg,3bb,3bh,3bi,3bc,3bd,3bf,3bl,3bj,29t,29v,29w,29s Azure Stack HCI Device Management Role
86e8f5dc-a6e9-4c67-9d15-de283e8eac25 be,wm,2jh,3bp,3ci,3d3,3q6 Classic Storage Account Contributor
86fede04-b259-4277-8c3e-e26b9865abd8 2uk,2v0,2vn,2vl,2vt,be,2jm,3cq,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2v4,2v9,2vj,2uo Enclave Reader Role
871e35f6-b5c1-49cc-a043-bde969a0f2cd be,tt,tu,u9,u4,2jh,3cq,3d3,3q6 CDN Endpoint Reader
874d1c73-6003-4e60-a13a-cb31ea190a85 pj,qg,p1,pg,pn,po,ow,oy,ou,ov,pc,pe,p0,oz,of,oe,p4,p6,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8,29q,29t,2p0 Azure Stack HCI VM Contributor
87a39d53-fc1b-424a-814c-f7e04687dc9e be,wp,wr,2jh,2kf,2k5,2kc,2kj,2qy,3ci,3cy,3d3,3of,3ow,3q6,3r9,3rb,3rp,3rw,3rx,3s2 Logic App Contributor
88366f10-ed47-4cc0-9fab-c8a06148393e 157,15a,15c,154,14w,14x,14z,17j,17w,183,2yd,2za,2zf,2zi,2zj,31y Azure Red Hat OpenShift Hosted Control Planes Cluster API Provider
88424f51-ebe7-446f-bc41-7fa16989e96c xm//y3,yf,y9,yh,ya,yi/y8 Cognitive Services Custom Vision Labeler
89f7a3ec-e9d0-40eb-9b96-c016a5c2a53f be,2jh,3ci,3d3,1mh,1mg Dynamics 365 Customer Insights Service Role
8a0f0c08-91a1-4084-bc3d-661d67233fed //3os,3or Storage Queue Data Message Processor
8a3c2885-9b38-4fd2-9d99-91af537c1347 368//366,367 Purview role 1 (Deprecated)
8a90fa6b-6997-4a07-8a95-30633a7c97b9 //2ct,2cr,2cs DeID Batch Data Owner
8aac15f0-d885-4138-8afa-bfb5872f7d13 3n,3r,3q,3s,3t,3u,be,2jh,3ci,3d3 Advisor Reviews Contributor
8ad4d0ee-9bfb-49e8-93fc-01abb8db6240 3jq,be,3ci Transparency Logs Owner
8b32b316-c2f5-4ddf-b05b-83dacd2d08b5 3nh,3ne,3nf,3nd,3ng,3ow,3pd,3nq,3od,3n1,3df,30j,30i,30e,30d,309,30c,308,307,30b,30a,2zi,322,31y,31q//3n5,3nc,3n8,3n4,3n7 Azure Red Hat OpenShift Image Registry Operator
8b54135c-b56d-4d72-a534-26097cfdc8d8 ch,cf,be,3ci,3d3,3d0,2tw,3ci,3q6,2mb////5 Key Vault Data Access Administrator
8b9beb50-e28c-4879-8472-24c9d328085f 2sn,2sg,2sh,2rs,2sd,2rh,2rc AI Model Scanner Operator
8b9dfcab-4b77-4632-a6df-94bd07820648 ng,be,3ci,3d3,2jh,2iy,2j1 Azure Sphere Contributor
8bb6f106-b146-4ee6-a3f9-b9c5a96e0ae5 be,2jh,3ci,3d3,3d5,3cy,3d0,2p1,2p0,2oy,2oz,2n5,2oj,350,34o,34j,34u,2ot,2p9 Defender Kubernetes Agent Operator
8bbe83f1-e2a6-4df7-8cb4-4e04d4e5c827 //2w9,2wb,2wc,2wd,2we,2wf Spatial Anchors Account Contributor
8c87871d-6201-42da-abb1-1c0c985ff71c 35l,35k,35j,35i,35n,35m Microsoft PowerBI Tenant Operations Role
8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761 3i5,be,2jh,3d3,3ci,3q6 SignalR/Web PubSub Contributor
8d289c81-5878-46d4-8554-54e1e3d8b5cb 3g3,3gg,3gm,3go,34e,34c,34d,34q,352,34n,34l,34a,34f,2l7,2kp,be,2jh,3ci,3d3,3dh,3q6/3g4,34m Microsoft Sentinel Reader
8d6517c1-e434-405c-9f3f-e0ae65085d76 cp Azure Automanage Contributor
8d7ecc5c-f27b-43cf-883f-46409d445502 4p,3xo,4r,2jr,be,3ci,3d3 Issue Contributor
8d8d5a11-05d3-4bda-a417-a08778121c7c 38,3a,3b HDInsight Domain Services Contributor
8da79822-b118-42bc-83c9-789fdbdcd77b 27l,27k//27i,27j Elastic SAN Volume Data Contributor
8e253927-1f29-4d89-baa2-c3a549eff423 1jy,1jz,1k0 Azure Kubernetes Service Machine Manager Role
8e3af657-a8ff-443c-a75c-2fe8c4bcb635 0 Owner
8ea85a25-eb16-4e29-ab4d-6f2a26c711a2 be,2jh,3bp,3ci,3d3,3rr App Service Environment Contributor
8ebe5a00-799e-43f5-93ac-243d3dce84a7 //3e1,3e0 Search Index Data Contributor
8ec773c5-7ce6-4b78-91d1-182f8faa536d 1xl//1xh,1xi,1xj Microsoft Discovery Bookshelf Index Data Reader - Preview
8f5e0ce6-4f7b-4dcf-bddf-e6f48634a204 //2u6,2u7,2u5,2u4 Azure Maps Data Contributor
8f96442b-4075-438f-813d-ad51ab4019af be,tt,tu,tz,2jh,3cq,u4,3d3,3q6,u0,ua CDN Profile Reader
8fe6e843-6d9e-417b-9073-106b048f50bb 3jn,3jp Landing Zone Management Reader
90e8b822-3e73-47b5-868a-787dc80c008f be,3d3,279,27h,27g,27b,27m,15s,15a,156,159,16h,16d,16g Elastic SAN Volume Importer
9106cda0-8a86-4e81-b686-29a22c54effe be,2jh,3bp,3ci,3d3,3q6,3yo ClearDB MySQL DB Contributor
91422e52-bb88-4415-bb4a-90f5b71f6dcb //a6 Azure Spring Apps Job Execution Instance List Role
91c1777a-f3dc-4fae-b103-61d183457e46 2ts,2tr,2tq Managed Services Registration assignment Delete Role
92318126-08be-45d0-a1b2-532e6c7d52ce ag,ap,aq,ao,al,an,am,aj,ak,ai,ar Microsoft Approvals Workflow Contributor
9295f069-25d0-4f44-bb6a-3da70d11aa00 25w Azure Edge Hardware Center Administrator
92aaf0da-9dab-42b6-94a3-d43ce8d16293 1,wc,wp,17k,2fp,2jh,2k5,348,351,3ci,3d6,3od,3q6//34i Log Analytics Contributor
92b92042-07d9-4307-87f7-36a593fc5850 3po,3pq,3pm,3pl,3pp,3pn,ch,2ip,3ci,3d3,3ow,3o7,3o2,3q6,be////2 Azure File Sync Administrator
93586559-c37d-4a6b-ba08-b9f0940c2d73 xm//y3,yf/y8 Cognitive Services Custom Vision Reader
93ef01d8-7600-4956-9f82-b924cb66bfc6 be,2jh,3co,3cy,3d3,3rm,3ri,3rj,3rl,3rn Connector Namespace Developer
93f83a62-9a8b-4821-9827-5b3ee513aec3 1cz,1bw,1di,1dh,1dw,1dv Container Registry Connected Registry Reader
955d0cb2-de4e-43ed-819a-14220e079ba7 1zi,1zs,1zo,23p Cosmos DB Long Term Retention Restore Role
9565a273-41b9-4368-97d2-aeb0c976a9b3 68,65,66,67,62,61,63,5j,be API Management Service Workspace API Developer
959f8984-c045-4866-89c7-12bf9737be2e //158,15b,16f,16i Data Operator for Managed Disks
95dd08a6-00bd-4661-84bf-f6726f83a4d0 2p1,2p0,2oy,2oz,be,3d3,3d0,2tw,3ci,3q6;ch,cf////6 Azure Container Storage Contributor
95de85bd-744d-4664-9dde-11430bc34793 273,27m,278,27f,27n,2p1,2p0,2oy,2oz,be,3d3,3d0,2tw,3ci,3q6;ch,cf////6 Azure Container Storage Owner
96062cf7-95ca-4f89-9b9d-2a2aa47356af 1ct,1cu,1bo//1d9,1d6,1da,1d7,1d8,1d5 Defender Registry Access
965033a5-c8eb-4f35-b82f-fef460a3606d 3p4 Storage Table Delegator
9697f39a-3a08-4fc8-ab07-674a0d5cacdd 1xu,1xx,1xy,1xw,1xq Microsoft Discovery Storage Container Contributor - Preview
96ebd254-ecc7-4590-aff5-e9af3ff5f3b3 15m,15n,15i,15k,15l,15j Dedicated Host Contributor Role
971cce9f-2680-4357-9678-c947847a9425 3f4,3f5,3er,3es,3fd,3pd,3ow,28w,28r,28j,28k,28i,3ne,3o7 Defender Storage Malware Operator
974c5e8b-45b9-4653-ba55-5f855dd0fb88 3oo,3ou,3ov//3oq,3os,3ot,3or Storage Queue Data Contributor
97922edc-56af-49a9-8996-4679a6e10e68 px Provisioned Machine Admin
97dfb3ce-e936-462c-9425-9cdb67e66d45 1td,3d0,1t4,1t5,1t3,be,2jh,3ci,3d3 Desktop Virtualization App Attach Contributor
980cf6f7-edec-4fd1-8e9e-28f70b1d5258 189,18a,188,18j,18k,18i,18g,18h,18c,18e,18f,18d,187,186,185,18m,18n,18l,18b,18o,2jh,3ci,3d3 Compute Limit Operator
985d6b00-f706-48f5-a6fe-d0ca12fb668d wq,ws Classic Storage Account Key Operator Service Role
9894cab4-e18a-44aa-828b-cb588cd6f2d7 //yu,z1,z0,yz,yy,yv,yw,yx,yq,ys,yt,yr Cognitive Services Face Recognizer
98c206fe-ea1b-4578-93f8-83a99a5628fc ds,dt,du,dv,dw,dx,dy,dz,e2,e3,e0,e1,e4,e5,e6,e7,e8,e9,ea,eb,ec,ed,ee,ef,eg,eh,ei,ej,ek,el,em,en,eo,ep,es,et,eq,er,eu,ev,ew,ex,ey,ez,f0,f1,f2,f3,f6,f7,f4,f5,f8,f9,fa,fb,fc,fd,fe,ff,fg,fh,fi,fj,fk,fl,fm,fn,fo,fp,fs,ft,fu,fv,fq,fr,fw,fx,fy,fz,g0,g1,g2,g3,g4,g5,g6,g7,g8,g9,ga,gb,gg,gh,gc,gd,ge,gf,gi,gj,gk,gl,gm,gn,go,gp,gq,gr,gs,gt,gu,gv,gw,gx,gy,gz,h0,h1,h2,h3,h4,h5,h6,h7,h8,h9,ha,hb,hc,hd,he,hf,hg,hh,hi,hj,hk,hl,hm,hn,ho,hp,hq,hr,hs,ht,hw,hx,hu,hv,hy,hz,i0,i1,i2,i3,i4,i5,i6,i7,i8,i9,ia,ib,ic,id,ie,if,ig,ih,ii,ij,ik,il,im,in,io,ip,dr,iq,ir,is,it,iu,iv,iw,ix,iy,iz,j0,j1,j2,j3,j4,j5,j6,j7,j8,j9,ja,jb,jc,jd,je,jf,jg,jh,ji,jj,jk,jl,jm,jn,jo,jp,jq,jr,js,jt,ju,jv,jw,jx,jy,jz,k0,k1,k2,k3,k4,k5,k6,k7,k8,k9,ka,kb,kc,kd,ke,kf,kg,kh,ki,kj,kk,kl,km,kn,ko,kp,kq,kr,ks,kt,ku,kv,kw,kx,ky,kz,l2,l3,l4,l5,l6,l7,l0,l1 Aws Connector contributor role
98d40527-c073-4096-943a-dd593105ca9c ag,ah,ae,af,ap,al,aj Microsoft Approvals Service Operator
99626c15-0799-47ad-96ab-f298031f69d6 1mi,1mj,1mp,1n7,1mt,1mu Defender Open Source Relational Databases
9980e02c-c2be-4d73-94e8-173b1dc7cf3c be,14v,15s,17c,16s,151,15c,15a,157,15p,15o,1vg,2jh,2x9,2yd,2yk,2yl,2yq,2yt,2yw,2z8,2zr,2zs,30u,30v,31v,31y,392,36x,376,37a,37f,37t,37u,38p,38z,391,3bp,3ci,3d3,3gp,3mj,3od,3ow,3q6 Virtual Machine Contributor
9a0e5da3-6c70-4a35-b13a-715cd5a7919a nz,o0,o1,o2,o3,o7 Azure Stack Hub registration role
9b7fa17d-e63e-47b0-bb0a-15c516ac86ec be,2jh,3bp,3ci,3d3,3jr,3l3,3m7,3q6,2ko,2kl/3jz,3k5,3k8,3kb,3kc,3kd,3ke,3kg,3kk,3kp,3l4,3l8,3l7,3l9,3la,3lc,3lf,3lg,3li,3ll,3ln,3lo,3lp,3lq,3lv,3lt,3lu,3mb,3mg SQL DB Contributor
9c1607d1-791d-4c68-885d-c7b7aaff7c8a 2lf,be,3d3,3ci Firmware Analysis Admin
9c77f8a7-b0b9-4462-844c-de6e66add8ba be,3cy,3d0,3d3//1e9,1ea,1eb,1ec,1ed,1ee,1ef,1eg,1eh,1ei,1ej,1ek,1el,1em,1en,1eo,1ep,1eq,1es,1ev,1eu,1ex,1ey,1ez,1f0,1f1,1f2,1f4,1f5,1f7,1f8 Azure AIManager and namespace RBAC Reader
9cf8853f-1e61-4999-915d-3e018bfc8a71 19t,19w,19r,19s Confidential Ledger Contributor
9d3ef640-3c86-4e0a-8907-8d361559c012 2hu,be,2jh,3ci,3d3 Hybrid Network Owner
9d819e60-1b9f-4871-b492-4e6cdee0b50a be,2jh,3ci,3d3,3ow,3oe,3nh,3ne,3nf,3mu,3mv,3nk,3nj,3nm,3nl//3n8,3nc Storage Connector Contributor
9ef4ef9c-a049-46b0-82ab-dd8ac094c889 361//35z,360 Project Babylon Data Curator
9fc6112f-f48e-4e27-8b09-72a5c94e4ae9 t1,t2,sx,sy,sl,se,sc,sa,s9,sb,si,sj,sf,sg,sh,sk,sv,sm,sw,sz,t0,ss,sq,sr,su,st,t3,sp,so,sn,t4,be,2jh,3ci,3d3,sd,s8 Azure Bot Service Contributor Role
a001fd3d-188f-4b5d-821b-7da978bf7442 xm,13g,13f,13o,13p,13n,13a,13b,139,cg,ci//116 Cognitive Services OpenAI Contributor
a00ed373-f085-4b75-a950-53eacdc52ac0 3w4,3w5,3w3,3vg,3vh,3vi,3wa,3wd,3w6,3d3,3ci Oracle.Database Exascale Storage Vault Administrator
a02f7c31-354d-4106-865a-deedf37fa038 //2do,2dm,2dt,2dr Search Parameter Manager
a06f5c24-21a7-4e1a-aa2b-f19eb6684f5b //9z,a0,9x Azure Spring Cloud Config Server Contributor
a12b0b94-b317-4dcd-84a8-502ce99884c6 be,28e,2jh,3cq,3d3//28t EventGrid TopicSpaces Publisher
a1705bd2-3a8f-45a5-8683-466fcfd5cc24 //2cy,2dg FHIR Data Converter
a1f96423-95ce-4224-ab27-4e3dc72facd4 17w,2yd,2yt,2yv,2zi,2zj,2zs,2zw,30u,30v,30w,30t,31y,322,2yl,2zr,30x,2xe,328,30r,30q,30o,2yn,317,2z2,2z5,2zr,311,2zn,30p,2yg Azure Red Hat OpenShift Cloud Controller Manager
a2138dac-4907-4679-a376-736901ed8ad8 //50,4z AnyBuild Builder
a227fb39-f479-404b-96fd-0176f5d88ab4 1vl,1vm Azure Device Onboarding Discovery Contributor
a235d3ee-5935-4cfb-8cc5-a3303ad5995e //3o3,3ob,3o9,3o4,3nz,3o0,3nx,3ny Storage File Data SMB MI Admin
a2425b74-61f3-4bff-97cb-d0e3bc906777 3x4 Pure Storage Cloud VM Volume Group Mount Reader
a2b7cc47-30ec-462f-a2f4-9ac6e1c266af ch////23;be,2tt,3ay,md,me,mf,m9,mb,mc,ma,mh,mi,na,ne,nf,nb,nc,nd Azure Resilience Management Goals Administrator
a2c4a527-7dc0-4ee3-897b-403ade70fafb 3qo,3qq/3qp,3qn,3qt Video Indexer Restricted Viewer
a316ed6d-1efe-48ac-ac08-f7995a9c26fb 3nr,3ns Storage Account Encryption Scope Contributor Role
a35466a1-cfd6-450a-b35e-683fcdf30363 3eu,lz,ly,lx,15t,15x,16t,16u,16v,16w,14t,170,171,172,173,17b,16x,3x7,178,17a,154,2jh,2k0,3ci,2k7,3d0,3cy,3d3,3d2,3d5,3d4,300,31p,32e Azure Batch Service Orchestration Role
a366d631-94bf-46bf-b4af-b38f28c80774 3er,3es,3f2,3f3,3fd,3ow Defender for Storage Threat Protection
a36e6959-b6be-4b12-8e9f-ef4b474d304d be,2jh,2pv,2pw,2px,2pz,2q0,2q2,2q3,2q1,2q7,2q8,2q5,2q6,2q9,2qd,2qe,2qb,2qa,2qc,2qg,2qh,3ci,3d3 Lab Operator
a37b566d-3efa-4beb-a2f2-698963fa42ce //3fp,3ft,3fs,3fq,3fm,3fn,3fo,3fr,3fh,3fz,3fv Security Detonation Chamber Submission Manager
a3ab03bc-5350-42ff-b0d5-00207672db55 364,be,2jh,3ci,3d3,3bp ProviderHub Contributor
a41e2c5b-bd99-4a07-88f4-9bf657a760b8 be,3q6,2r0 Integration Service Environment Contributor
a4417e6f-fecd-4de8-b567-7b0420556985 be,2jh,3ci,3d3,3q6,2lv,2lx,2lz,2mb,2m8//2mc,2me,2md Key Vault Certificates Officer
a4b10055-b0c7-44c2-b00f-c7b5b3550cf7 be,2jh,318,3bp,3ci,3d3,3q6 Traffic Manager Contributor
a4b156ac-253f-4a1a-9851-96d62b71b047 be,2jm,7k//7p,7d,7i,7g SRE Agent Reader
a51d5f27-deba-47d1-9ccd-8589014b2e28 2a2,2a3,2a4,2a5,2a6,2a7,2a8,2a9,2a1,2aa,2ab,2ac,2ad Gcp Connector contributor role
a51eacd1-6976-43ce-b6b6-83585e3639f0 1xu,1xx Microsoft Discovery Storage Container Reader - Preview
a5c3590a-3a1a-4cd4-9648-ea0a32b15137 3xh,3xe,3xg,3xd,3xc,3xi,3xk//3xb,3xj Azure Device Registry Contributor
a5eb8433-97a5-4a06-80b2-a877e1622c31 2ti,2tj,be,2jh,3ci,3d3 Nexus Network Fabric Service Writer
a60da355-bdec-443f-8d42-a03f0422f04d 3vc,3ve,3uk,3vb,3va,3un,3ul,3um,3v1,3v8,3uo,3uy,3v7,3uu,3uw,3v2,3uq,3ur,3v4,3us,3ut,3v3,3up,3uv,3ux,3uz,3v0,3v5,3v6,3vd,3v9 Liftr Newrelic Contributor
a6333a3e-0164-44c3-b281-7a577aff287f 2fg,2fm,2g8,2ga,2zi,2yt,30v,31v,2zs,2zp,301,2zu,2zv,2gw,2gs,2gv,2gu,2gr,17w,17r,17s,17t,17u,17m,17o,17z,182,15z,160,152,15e,15r,of,oe,oc,od,ob,pa,1ap,1ao,1an//2fi,17h,og,1b3 Windows Admin Center Administrator Login
a638d3c7-ab3a-418d-83e6-5f17a39d4fde 28y//290 Azure Event Hubs Data Receiver
a68e7c17-0ab2-4c09-9a58-125dae29748c be,2jh,3ci,3d3,2lx,2m3,2m2,2m5 Key Vault Purge Operator
a6a9a135-9048-45df-b559-a90bb025e92f k,l,g,i,j,h Astronomer Astro Contributor
a7264617-510b-434b-a828-9731dc254ea7 //3nz,3o0,3nx,3ny Storage File Data SMB Share Elevated Contributor
a795c7a0-d4a2-40c1-ae25-d81f01202912 be,394,36z,370,375,378,379,37a,37c,37g,37k,37l,37m,37o,37r,37t,37x,37z,387,38i,38l,38p,38s,38t,38e,38c,37p,37s,36u,36w,374,39c,38n,38m,39f,39e,380,38z,39d,398,397,399,39a,1r4,1qh,1qv,1qp,1qp,1qi,1qi,1qg,1qf,1qz,1qx,1qy,1qz,1qz,1r6,1r5,1r7,1rb,1ra,1rc,1r2 Backup Reader
a79a5197-3a5c-4973-a920-486035ffd60f //1nm Grafana Editor
a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb be,3cy,3d0,3d3//1k4,1k5,1k7,1k9,1kb,1kd,1kf,1km,1kn,1kl,1ko,1kh,1kj,1kp,1kr,1ks,1ku,1kw,1ky,1l0,1l2,1l4,1lc,1lb,1le,1lg,1li,1lk,1lm,1lo,1lr,1lu,1lx,1ly,1m0 Azure Kubernetes Service RBAC Writer
a8281131-f312-4f34-8d98-ae12be9f0d23 cg,ci,278,27n Elastic SAN Volume Group Owner
a8835c7d-b5cb-47fa-b6f0-65ea10ce07a2 3wh,3wr,3wj,3wf,350,34t,34o,be,2jh,2ko,2kl,3ci,3d3,3bp,3q6,31v,31y,30w,30v,30u,2zy,2zz,2zx,31l,32f,32g,2zs,2zr,3wo,3wq,3wp,3wg,3wk,3wl,3wm LocalNGFirewallAdministrator role
a8d01690-9418-4783-8ca2-9f0f1791783d 192,191,18r,18p,18q,18s,18t,18u,18v,18z,190,18w,18x,18y,be,2jh,3ci,3d3 Auto Actions Contributor
a8d4b70f-0fb9-4f72-b267-b87b2f990aec //46,44 AgFood Platform Dataset Admin
a92dfd61-77f9-4aec-a531-19858b406c87 3dv,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,29q,29t,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8 Azure Arc ScVmm Administrator role
a954a0e0-f57f-4606-8421-fd7bd4e54b0f 1vr,1vs,1vn,1vp,1vq,1vo,1vj,1vk,1vh,1vi,1vm Azure Device Onboarding Contributor
a959dbd1-f747-45e3-8ba6-dd80f235f97c 1td,1tq,1te,1ti,1tp,1th,1tn,1tm,1to,1tf,1tc,1tj,14x,14z,14y,15a,15c,157,15g,15e,15f,15r,162,163,164,16c,17w,183,17j,181,17v,17x,17i,17y,17m,17n,17l,17z,180,182,2zs,2zj,2zi,2zf,2za,322,31y,329,31v,2zs,2uc,2mg,3ow,be,2jh,3ci,3d3,1tr,1ts Desktop Virtualization Virtual Machine Contributor
a97b65f3-24c7-4388-baec-2e87135dc908 xm,13i,2jm,2k7,2kb,2kn,2ko,3bp,3co,3cy,3d0,3d3,3q6//xl/xo,11j,xq Cognitive Services User
a99b0159-1064-4c22-a57b-c9b3caa1c054 //9v Azure Spring Apps Remote Debugging Role
a9a19cc5-31f4-447c-901f-56c0bb18fcaf 3d3,be,358 PlayFab Reader
a9b99099-ead7-47db-8fcf-072597a61dfa //4k,4c,4d,4e,4f,4g,4h,4b,4m,4i,4j Bayer Ag Powered Services CWUM Solution
aabbc5dd-1af0-458b-a942-81af88f9c138 3d5,3d3,3ci,3d0,3d6,2yt,2yv,2ye,2yf,2yi,2yn,2ym,2yr,2yo,2yp,2yu,2ys,2zi,2zj,2ze,2zg,31v,31o,322,327,32a,2zd,30i,30j,2zf,2yd,2yh,31y,31z,3ow,3pd,3n1,3nh,3ne,3o2,3oa,3o7,3o8,17w,183,17o,14x,14z,16c,16m,17m,17n,17l,15a,15c Azure Center for SAP solutions service role
ab24b16e-fd5d-41b5-839e-6c6d2ad32363 be,3//3 Anyscale Platform Reader Role
ab8e14d6-4a74-4a29-9ba8-549422addade 3g2,34e,34c,34p,352,34n,34l,34f,34a,2l5,2kp,be,2jh,3ci,3d3,3q6/3g4,34m Microsoft Sentinel Contributor
aba4ae5f-2193-4029-9191-0cb91df5e314 //3nz Storage File Data SMB Share Reader
ac63b705-f282-497d-ac71-919bf39d939d 2tw,2u0,be Management Group Reader
ac7d1e6d-3070-4d7d-9cd9-7adbf5cdd579 1ym//1yk,1yf Microsoft Discovery Project Reader - Preview
acdd72a7-3385-48ef-bd42-f606fba81ae7 1 Reader
ad2dd5fb-cd4b-4fd4-a9b6-4fed3630980b 83,88,be,2jh,3cq,3d3 ContainerApp Reader
ad710c24-b039-4e85-a019-deb4a06e8570 be,2jh,3co,3cy,3d3,3q6,3r7,3r8,3r9,3rb,3rp,3rv,3rz Logic Apps Standard Contributor
ada52afe-776a-4b4d-a8f2-55670d3d8178 be,2jh,3ci,3d3,3cy,3d0,3d5,350,34o,34j,34u,34v Kubernetes Agent Subscription Level Operator
adb29209-aa1d-457b-a786-c913953d2891 be,2jh,3ci,3d3,3cb,3ch Azure Deployment Stack Owner
adc3c795-c41e-4a89-a478-0b321783324c ol,oj,ok Microsoft.AzureStackHCI Device Pool Manager
add466c9-e687-43fc-8d98-dfcf8d720be5 be,3bp,3ci,3d3,3q6,1rs Data Box Contributor
ae349356-3a1b-4a5e-921d-050484c6347e be,2jh,2ka,2kf,2jr,2l0,2l2,2l3,2l4,3bp,3ci,3d3,3q6 Application Insights Component Contributor
ae8036db-e102-405b-a1b9-bae082ea436d 1pu,1pv,1pw,1pt,1ps,1pr,1pp,1pq,1q8,1q0,1q5,1q2,1q6,1q1,1q4,1q3,1pz,1py,1px,3ow,3of,3nh,3ni,3ne,3mk,3ml,1q7 SqlVM Migration Role
aebf23d0-b568-4e86-b8f9-fe83a2c6ab55 1t8,1t9,1td,1ti,3d3,3cq,be,2jm,3q6 Desktop Virtualization Application Group Reader
af61e8fc-2633-4b95-bed3-421ad6826515 be,2jh,90 Container Apps SessionPools Reader
af6a70f8-3c9f-4105-acf1-d719e9fca4ca cg,ci,3bp,3d3,274 Elastic SAN Reader
af854a69-80ce-4ff7-8447-f1118a2e0ca8 //2cj,2ce,2bv,2c1,2co,2bo,2bn,2c0,2ci,2bs,2cc,2bq,2br,2by,2cf,2cm,2ca,2ck Healthcare Agent Editor
afc680e2-a938-412d-b213-9a49efa7fb83 be,17w,183,168,16b,16a,169,15a,15c,157,156 Azure Backup Snapshot Contributor
b0d8363b-8ddd-447d-831f-62ca05bff136 //2wk Monitoring Data Reader
b0ffeab8-d678-4570-b532-ce96bf97b032 be,2jh,3ci,3d3,lr Context Cache Administrator
b12aa53e-6015-4669-85d0-8515ebb3ae7f 2jh,3ci,3d3,3q6,305,302,303,31v,31q,be Private DNS Zone Contributor
b130f7de-5374-4e3d-ada8-bae6e49114b9 be,ne,nc Azure Resilience Management Usage Reader
b1e6a0dd-ea0f-4108-8925-7047693f2cfe be,2jg,3ci,3d3,x8,x9,xa,wz,x0,x1 CloudTest Leased VM Reader
b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b be,3cy,3d0,3d3,1l7//1ju Azure Kubernetes Service RBAC Cluster Admin
b24988ac-6180-42a0-ab88-20f7382dd24c 0/bc,bd,bk,s6,s5,15h,36c,36b,3cd,3q3,3q4 Contributor
b256d512-9a3a-4a96-9366-9f54f900e58b 24t,24u,255,25i,25j Common Edge Admin
b279062a-9be3-42a0-92ae-8b3cf002ec4d 3xl,3xm,3xn Workbook Reader
b29efa5f-7782-4dc3-9537-4d5bc70a5e9f 2hk,2hi,2n4 Azure Kubernetes Service Arc Cluster Admin Role
b2de6794-95db-4659-8781-7e080d3f2b9d //z2 Cognitive Services Immersive Reader User
b34d265f-36f7-4a0d-a4d4-e158ca92e90f be,wd,2jh,3bp,3ci,3d3,3q6 Classic Network Contributor
b3eb788f-5426-48bd-821d-561701ede368 //2bu Conversation Session User
b447c946-2db7-41ec-983d-d8bf3b1c77e3 //1wq,1ws IoT Hub Data Reader
b459aa1d-e3c8-436f-ae21-c0531140f43e ab,a9,a8//a7,a6 Azure Spring Apps Job Log Reader Role
b5092dac-c796-4349-8681-1a322a31c3f9 2hk,2hi,2n4 Azure Kubernetes Service Hybrid Cluster Admin Role
b50d9833-a0cb-478e-945f-707fcc997c13 be,3d3,15c,15a,156,159 Disk Restore Operator
b54df9c1-53dc-45cc-a86d-7a83cced2ed0 3aw,3ax,3av Relationship Administrator
b5537268-8956-4941-a8f0-646150406f0c //9q Azure Spring Cloud Data Reader
b556d68e-0be0-4f35-a333-ad7ee1ce17ea 5y,5z,60,63,1co,1cm,1cn,td,t9,ta,tc,tb,tk,tg,th,tj,ti,13q,13j,13k,13l,1n5,1n3,1n4,1n6,1n7,1nd,1nb,1nc,1ne,1mn,1ml,1mm,1mo,1mp,1zm,1zj,1zk,1zl,1zn,1zo,2mv,2mt,2mu,2mw,2mx,2rf,2rd,2re,2rg,2rh,2sl,2sj,2sk,2sm,2sn,3ok,3ol,3om,3ow,3n1,3m5,3m3,3m4,3m6,3m7,294,292,293,295,296,3e8,3e6,3e7,3ea,3e9,2kw,2ku,2kv,2kt,2kx,2ky,30m,30k,30l,30n,2xa,2xb,2xc,2xd Azure AI Enterprise Network Connection Approver
b59867f0-fa02-499b-be73-45a86b5b3e1c //xm Cognitive Services Data Reader
b5b0c71d-aca9-4081-aee2-9b1bb335fc1a xm,cg,ci//yp Cognitive Services Face Contributor
b5b192c1-773c-4543-bfb0-6c59254b74a9 //4k,4g,4h,4e,4f,4j,4i Bayer Ag Powered Services Historical Weather Data Solution User Role
b60367af-1334-4454-b71e-769d9a4f83d9 27p,27q,280,281,27w,27x,27u,27v,27s,27t,27y,27z,27r,27o Graph Owner
b64e21ea-ac4e-4cdf-9dc9-5b892992bee7 2g3,2g9,2gj,2gk,2f5,2gg,2aj,2k1,2jz,2k0,2fj Azure Connected Machine Onboarding
b66c1f7c-c685-40d6-b8b8-64b8230febf4 be,na,ne,nf,nb,nc,nd Azure Resilience Management Usage Administrator
b67fe603-310e-4889-b9ee-8257d09d353d 2t4,14u,14t,14s Scheduled Events Contributor
b6d9c0f6-d69f-472b-91b4-7a6838c6d1cb 2gw,2gs,2go,2gv,2gu,2gt,2gp,2g3,2fo,2fp Microsoft.AzureStackHCI Device Pool Machine Manager
b6ee44de-fe58-4ddc-b5c2-ab174eb23f05 wg,2ya,29z CrossConnectionReader
b6efc156-f0da-4e90-a50a-8c000140b017 3gw,3h2,3gx,3gy,3gz,3h0,be,2jh,3ci,3d3 Service Fabric Cluster Contributor
b70c96e9-66fe-4c09-b6e7-c98e69c98555 be,2jh,3co,3cy,3d3,3q6,3r7,3s0,3yd,3sa,3se,3sf,3sg,3sh,3si,3sj,3sk,3sl,3sm/3s3,3s4 Logic Apps Standard Operator
b73a14ee-91f5-41b7-bd81-920e12466be9 //2cs/2ct,2cr DeID Batch Data Reader
b748a06d-6150-4f8a-aaa9-ce3940cd96cb 1b2,1b1,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8 Azure Arc VMware VM Contributor
b78c5d69-af96-48a3-bf8d-a8b4d589de94 be,xl,1bh,23t,29y,29z,2a0,2jh,2jr,2k5,2ka,2kb,2kf,2kn,2ko,2l0,2l2,2l3,2l4,2lu,2ri,320,3bp,3ci,3co,3cy,3d0,3d6,3d3,3d5,3mx,3q6,3eb,3e9,3dy,3dz,3e4,3e5,1pc Azure AI Administrator
b7b8f583-43d0-40ae-b147-6b46f53661c1 be,2jh,3cq,3d3,356,355 GeoCatalog Reader
b7e6dc6d-f1e8-4753-8033-0f276bb0955b 3n2,3ng//3n3 Storage Blob Data Owner
b86a8fe4-44ce-4948-aee5-eccb2c155cd7 be,2jh,3ci,3d3,3q6,2lv,2lx,2lz,2mb,2m8//2my Key Vault Secrets Officer
b8b15564-4fa6-4a59-ab12-03e1d9594795 dc,be,3d3//dd,dh,df,de,di,dp,dj,dq,dn,dl,dm,dk/dg,do Autonomous Development Platform Data Contributor (Preview)
b8eda974-7b85-4f76-af95-65846b26df6d //3nz,3o3 Storage File Data Privileged Reader
b9331d33-8a36-4f8c-b097-4f54124fdb44 1,3ci,3ji Managed Application Publisher Operator
b93aa761-3e63-49ed-ac28-beffa264f7ac //1d9,1d6 Container Registry Repository Reader
b97fb8bc-a8b2-4522-a38b-dd33c7e65ead be,2pq,2pr,2ps,2pt,2jh,2pv,2pw,2px,2q0,2q2,2q7,2q9,2qg,2qh,3ci,3d3,3q6//2pu Lab Creator
b9a307c4-5aa3-4b52-ba60-2b17c136cd7b be,2jh,3x8,8a,89,3td,8q,8s,8r,3tc,7v,7z,7x//8d,8c Container Apps Jobs Operator
ba480ccd-6499-4709-b581-8f38bb215c63 3d3,be,2jh,3ci,ad,2ug,33u,2wt,39x,3a2,39w,1ro Azure Migrate Service Reader
ba79058c-0414-4a34-9e42-c3399d80cd5a 2p7,2p6 Kubernetes Namespace User
ba92f5b4-2d11-453d-a403-e96b0029c9fe 3nd,3ne,3nf,3ng//3n5,3n8,3nc,3n7,3n4 Storage Blob Data Contributor
babe7770-cdbc-4f46-9bd7-b90b34842946 35p,be,2jh,3ci,3d3 Power Platform Enterprise Policy Contributor
bafa5965-3211-483c-a7b7-027648c789e9 2ww,2wy,2wz,2x0,2x1,2x6,2x3,2x4,2x2,2x5 Azure NetApp Files Reader
bb6577c4-ea0a-40b2-8962-ea18cb8ecd4e //2cu DeID Realtime Data User
bba48692-92b0-4667-a9ad-c31c7b334ac2 13s Cognitive Services Usages Reader
bbf004e3-0e4b-4f86-ae4f-1f8fb47b357b //3nz,3o0,3nx,3ny,3o3,3ob,3o9 Storage File Data SMB Admin
bbf86eb8-f7b4-4cce-96e4-18cddf81d86e b6,b7,b5 Attestation Contributor
bcd981a7-7f74-457b-83e1-cceb9e632ffe //1wz,1x0,1x2,1x4,1x6,1xa,1xc Azure Digital Twins Data Owner
bcf28286-af25-4c81-bb6f-351fcab5dbe9 2b0,2bj,2at,2b4,2ap,2av,2b5,2an,2ax,2aq,2ar,3bp,3cq,3co,3cy,3d0,3d9,3d3,2iw,2ir,2it,2iq,2iu,2iv,2is,2ko,2ke,2k7 HDInsight on AKS Cluster Operator
bd80684d-2f5f-4130-892a-0955546282de be,3cy,3d0,3d3,1jf,1go//1fc,1fd,1ff,1fi,1fl,1fp,1fs,1fv,1g1,1g7,1g9,1ga,1gc,1gf,1gi,1gl,1gn,1ij,1il,1io,1iq,1iv,1it,1jb,1jh,1jj,1jo,1jr,1fy,1j1,1ix,1j4,1iy,1j0 Azure Kubernetes Fleet Manager RBAC Cluster Reader
bd8acdb0-202c-4493-a7fe-ef98eefbfbc4 be,2jh,3ci,3d3,3pg,3pj,3pf,3pi,3ph,3pe Storage Actions Contributor
bda0d508-adf1-4af0-9c28-88919fc3ae06 qf,pf,pp,p4,p6,p8,p7,p3,p5,p9,2gh,2al,2aj,3d5,3d2,2h1,ch,cf,be,3ci,3d3,3d0,2tw,3q6,o8,on,oh,2iw,2ir,2it,2iq,2iu,2iv,2is,2k0,2k1,3d9,3da,3d7,3d8,3bp,3d0,3cy,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8,3bk,3be,3bg,3bb,3bh,3bi,3bc,3bd,3bj,29x,29v,29t,29w,29s,25u,25v,2ot,2p9,2p1,2p0,2oy,2oz,2p7,2p8,3d3,pd,pc,2hn,2gk,2gj,2f5,2f6,2f4////16 Azure Stack HCI Administrator
be1a1ac2-09d3-4261-9e57-a73a6e227f53 3d3,3ds,3dt,3dr,3du,3dm,3dn,3dk,3dj,35s,35t,35r,35q,ry,rv,rw,ru,rr,rs,rx,rt,ri,rm,rh,rk,rl,rj,rp,rq,ro,rn,rf,rg,re,rc,rd,283,284,282,28b,28c,28a,289,285,286,3im,3j9,3jb,3j3,3j2,3j4,3ja,3j7,3j8,3j6,3j5,3je,3is,3it,3iq,3ir,3ip,3io,3jc,3j0,3j1,3iv,3iu,3iy,3iz,3ix,3iw,3jd,3in,2be,2ba,2bc,2bd,2bb,2bf,2bh,2bi,2bg,35x,35v,35w,35u Procurement Contributor
be7a6435-15ae-4171-8f30-4a343eff9e8f 2zi,2zj,31v,31y,2yd,2ye,17w Azure Red Hat OpenShift Network Operator
befefa01-2a29-4197-83a8-272ff33ce314 be,2jh,2y6,3bp,3ci,3d3,3q6 DNS Zone Contributor
bf2b6809-e9a5-4aea-a6e1-40a9dc8c43a7 3jk,be,3ci Landing Zone Account Owner
bf41e52e-617f-4981-8b7a-47431bd4e011 3nf,3ne//3n5,3n8,3nc,3n4 CosmosDB Fleet Analytics Storage Data Writer
bf7f8882-3383-422a-806a-6526c631a88a be,2jh,3ci,3d3,3cg,3ce,3cf,3cc,3ch Azure Deployment Stack Contributor
bf94e731-3a51-4a7c-8c54-a1ab9971dfc1 1c5,1c6,1c4,1ca,1cb,1c9,1ci,1cj,1cg,1ch Container Registry Transfer Pipeline Contributor
bfb1c7d2-fb1a-466b-b2ba-aee63b92deaf //3il Web PubSub Service Reader
bfc3b73d-c6ff-45eb-9a5f-40298295bf20 3wn,3d3,be,3bp,3ci,2jh,3q6,3wi,3wg,3wl,3wm LocalRulestacksAdministrator role
bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7 //1bt Container Registry Repository Catalog Lister
c025889f-8102-4ebf-b32c-fc0c6f0c6bd9 17w,2zi,2zj,31v,322,31y,2zr,3d3,3nd,3ne,3nf//3n5,3n8,3nc Avere Operator
c031e6a8-4391-4de0-8d69-4706a7ed3729 5w,5x,5q,5p,5r,5n,5o,5m API Management Developer Portal Content Editor
c0781e91-8102-4553-8951-97c6d4243cda 2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,3xw,3xv,3xu,3xt,3xq,3xp,29q,29t,29u Azure Arc ScVmm Private Cloud User
c088a766-074b-43ba-90d4-1fb21feae531 1mv,1mw,1mx,1my,1mz,1n0,1n1,1n2,1n7,1n8,1n9,1na,3d0,3d3 PostgreSQL Flexible Server Long Term Retention Backup Role
c0ff367d-66d8-445e-917c-583feb0ef0d4 31v,322,328,312,311,2z3,2z2,2zs,2zr,2ye,2yf,2yt,2yv,30a,30b,31q,31r,31y Azure Red Hat OpenShift Hosted Control Planes Service Managed Identity
c12c1c16-33a1-487b-954d-41c89c60f349 3od,3n0,3ow Reader and Data Access
c1410b24-3e69-4857-8f86-4d0a2e603250 be,2jh,3ci,3d3,36g,36h//36e,36f,36d Quantum Workspace Data Contributor
c18f9900-27b8-47c7-a8f0-5b3b3d4c2bc2 cg,3g7,3gd,3g9,3gc,3g8,3ga Microsoft Sentinel Business Applications Agent Operator
c1ff6cc2-c111-46fe-8896-e0ef812ad9f3 xm//y2 Cognitive Services Custom Vision Contributor
c20923c5-b089-47a5-bf67-fd89569c4ad9 3bp,3d3,be,2jh,3ci//35y Azure Programmable Connectivity Gateway Dataplane User
c24cf47c-5077-412d-a19c-45202126392c //8w,8x,8v,8u Container Apps SandboxGroup Data Owner
c2a970b4-16a7-4a51-8c84-8a8ea6ee0bb8 1qa,1qb,1rh,1rf,1rg,1r5,1r6,1r4,1r2,1rd,be,29y,29z,3bp,3co,3cy,3d0,3d6,3d3,3ci,1qs,1qu,1qr,1qt,1r8,1ri Backup MUA Admin
c2f4ef07-c644-48eb-af81-4b1b4947fb11 1bo AcrDelete
c357b964-0002-4b64-a50d-7a28f02edc52 1br Container Registry Cache Rule Reader
c459b115-f629-486b-b359-35feb5568b83 2hw,be,2jh,3d3 Connector Writer
c4bc862a-3b64-4a35-a021-a380c159b042 //4k,4c,4e,4g,4j,4i Bayer Ag Powered Services GDU Solution
c5826735-177b-4a0d-a9a3-d0e4b4bda107 2jh,3ct,3cy,3d0,3d3,3qk ToolchainOrchestrator Viewer Role
c5c82243-e78e-43f9-8428-793bba85b28e 1ct,1ce,1cz//1d6,1d9,1bt Defender For Container Registries Operator
c64499e0-74c3-47ad-921c-13865957895c 3n,3r,3u Advisor Reviews Reader
c6a89b2d-59bc-44d0-9896-0f6e12d7b80a //3op Storage Queue Data Message Sender
c6c9b2d8-9a5e-4122-85e1-81612a046ab2 3nh,3ni//3n5 Defender Storage Automated Malware Remediation
c6decf44-fd0a-444c-a844-d653c394e7ab 2sn,2rx,2s4,2s5,2s2,2s3 Data Labeling - Labeler
c7244dfb-f447-457d-b2ba-3999044d1706 //53,54,58 Azure API Center Data Reader
c7393b34-138c-406f-901b-d8cf2b17e6ae 1,3jh,3jf Managed Application Operator Role
c7aa55d3-1abb-444a-a5ca-5e51e485d6ec be,3q6,2r2,2r1 Integration Service Environment Developer
c883607b-5c40-4930-b09a-19f58ae1c538 1ym,1yn,1yi//1yk,1yl,1yj,1yf,1yg,1ye Microsoft Discovery Project Contributor - Preview
c883944f-8b7b-4483-af10-35834be79c4a 4q,4r,4u,4w,4x,be,ch,cf,xl,2jf,2km,2l0,3bp,3ci,3co,3cy,3d0,3d6,3d3,3q6//xl/xo/14 Foundry Owner
c8a487a2-c85b-4487-83a1-9f04cde10293 be,bl,bn,3o2,3o5,3o6,3o7,3o8,3oa,3ow//3nv,3o3 Storage File Backup Contributor
c8ae6279-5a0b-4cb2-b3f0-d4d62845742c nh,nk,nn,no,np,nm,nq,nr,ni,be,3d3,2iz Azure Sphere Reader
c8d4ff99-41c3-41a8-9f60-21dfdad59608 1cv,1cw//1cx,1cy AcrQuarantineWriter
c8d896ba-346d-4f50-bc1d-7d1c84130446 361//35z Project Babylon Data Reader
c914561b-1575-4601-af9c-a1356bf59818 ch,cf////22;be,m0,m1,m2,m3,mj,mk,ml,mm,na,ne,nf,nb,nc,nd Azure Resilience Management Drills Administrator
c99c945f-8bd1-4fb1-a903-01460aae6068 2f2,2g9,2fl,2fo,2fp,2fn,2fh Azure Stack HCI Connected InfraVMs
c9ba051b-aad6-42fd-92dc-e48780abee75 3x3 Pure Storage Cloud VM Volume Group Owner
c9c97b9c-105d-4bb5-a2a7-7d15666c2484 be,2jh,3ci,3d3,356,354 GeoCatalog Administrator
c9f76ca8-b262-4b10-8ed2-09cf0948aa35 1la,1l9 Azure Kubernetes Service Namespace User
ca0835dd-bacc-42dd-8ed2-ed5e7230d15b //2vx,2vy Object Anchors Account Owner
ca62263b-07d5-4b48-b437-088803f5c2ff  Defender Unified RBAC Authorization Reader
ca6382a4-1721-4bcf-a114-ff0c70227b6b 1t7,1td,1ti,1tu,3d3,3ci,be,2jh,3q6 Application Group Contributor
cb43c632-a144-4ec5-977c-e80c4affc34a xm//zx Cognitive Services Metrics Advisor Administrator
cbb820e9-e561-45bb-84c2-ef45d0a13f7d 24v,242,25b,247,246,257,256,25e,254 Workload Orchestration Administrator
cc733c34-b633-4850-8d77-77aa26638325 ot,os Provisioned Machine Reader
cd08ab90-6b14-449c-ad9a-8f8e549482c6 2t2,2t3,2sy,2sw,2sx,2ss,2su,2sv,2st,2t0,2t1,2sz,2sr,2t5 Scheduled Patching Contributor
cd50fd1f-0421-46f2-8cce-afc587dbcc77 3ne,3o7//3n8,3nb,3na,3nz,3o3,28m Defender Storage Malware Data Scanner
cd570a14-e51a-42ad-bac8-bafd67325302 2ff,2fm,2fs,2g4,2fh,2gi,2f3,2gd,2f7,2fb,2f2,3ci Azure Connected Machine Resource Administrator
cdda3590-29a3-44f6-95f2-9f980659eb04 1cv//1cx AcrQuarantineReader
ce40b423-cede-4313-a93f-9b28290b72e1 be,2jh,2pv,2pw,2q0,2q2,2q7,2q6,2q9,2qd,2qe,2qb,2qa,2qg,2qh,3ci,3d3 Lab Assistant
ce551c02-7c42-47e0-9deb-e3b6fc3a9a83 2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,1b7,1b6,1b5,1b4,1ax,1aw,1av,1au,1ar,1aq,1at,1as,29q,29t,2p0 Azure Arc VMware Private Cloud User
ceadfde2-b300-400a-ab7b-6143895aa822 1tb,1td,3d3,3cq,be,2jm,3q6 Desktop Virtualization Host Pool Reader
cf7c76d2-98a3-4358-a134-615aa78bf44d 15e,15f Compute Gallery Image Reader
cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e be,3d3,3q6 Support Request Contributor
cff1b556-2399-4e7e-856d-a8f754be7b65 //a3 Azure Spring Cloud Service Registry Reader
d04c6db6-4947-4782-9e91-30a88feb7be7 //9z Azure Spring Cloud Config Server Reader
d0a94e7a-d791-4571-b2e0-8bdd8f867544 //2bk Clinical Coder Data User
d0f495dc-44ef-4140-aeb0-b89110e6a7c1 be,2jm,34,37,33,36,36l,36o,36m,36n GroupQuota Reader
d17ce0a2-0697-43bc-aac5-9113337ab61c 3sy,3sz WorkloadBuilder Migration Agent Role
d18777c0-1514-4662-8490-608db7d334b6 //2w0 Object Understanding Account Reader
d18ad5f3-1baf-4119-b49b-d944edb1f9d0 1mq,1mk,1ms,1mr,3d0,3d3 MySQL Backup And Export Operator
d1a38570-4b05-4d70-b8e4-1100bcf76d12 3c8,be,3ci,3d3 Data Boundary Tenant Administrator
d1ee9a80-8b14-47f0-bdc2-f4a351625a7b be,3d3,3q6,2jh,1wm,1we//1wg Device Update Content Reader
d1f699ed-700a-4c77-a22f-29890ac7b115 be,3cy,3d0,3d3//1gp/1id,1ib,1hy,1hw Azure Kubernetes Fleet Manager RBAC Admin for Member Clusters
d24ecba3-c1f4-40fa-a7bb-4588a071e8fd 15a,156,154,17o,17w,16y,16z,178,177,3d3 Defender Agentless VM Scan
d2acaa63-2a62-4c01-998a-cdbe7a00d709 1zo,3er,3es Defender Azure Cosmos DB
d2e8fe82-9212-490f-af3e-34bb52d87d3d be,2jg,3cj,3d3,m4,m7,m5,m6,m8,ne,nc Azure Resilience Management Drills Reader
d3881f73-407a-4167-8283-e981cbba0404 be,cs,cw,cx,cy,cz,d0,d1,ct,cu,d2,d3,d5,d7,d8,2jh,3bp,3ci,cv,3d3,3q6 Automation Operator
d39065c4-c120-43c9-ab0a-63eed9795f0a //2w7,2w5,2w6,2w8,2w4 Remote Rendering Client
d56b031f-8d90-4376-9231-b5c94fce88ef 34n,34o/3g4,34m,3g5/34x Defender Unified RBAC Scoped Reader
d57506d4-4c8d-48b1-8587-93c323f6a5a3 //1x1,1x3,1x5,1x8,1x9,1x7,1xb,1xd Azure Digital Twins Data Reader
d59a3e9c-6d52-4a5a-aeed-6bf3cf0e31da 6c,68,65,66,67,62,61,5t,5u,63,5j,be API Management Service Workspace API Product Manager
d5a2ae44-610b-4500-93be-660a0c5f5ca6 1m4,1m3,1m2,1lq,29y,29z,2a0,3fa,3fd,bs,c1 Defender Kubernetes API Access
d5a91429-5739-47e2-a06b-3470a27159e7 be,28w,28g,28q,3d3,28p//28m EventGrid Data Sender
d5adeb5b-107f-4aca-99ea-4e3f4fc008d5 be,2jh,3cq,80,7v,3d3 Container Apps ConnectedEnvironments Reader
d622af9a-030e-4f32-8267-419abfd54702 //2bl Pro Active Coding Data User
d623d097-b882-4e1e-a26f-ac60e31065a1 3vg,3vi,3wa,3vo,3vt,3vv,3wc,3w4,3w1,3we,3w7,3vl,3d3,3cj,322,31v,2z0 Oracle.Database Reader Built-in Role
d63b75f7-47ea-4f27-92ac-e0d173aaf093 dc,be,3d3//dc Autonomous Development Platform Data Reader (Preview)
d6470a16-71bd-43ab-86b3-6f3a73f4e787 //2u8,2u9 Azure Maps Data Read and Batch Role
d683b71b-2b91-4fc1-a43e-b53b3d85bed9 be,3ci,3d3,n Liftr Dell Owner role
d68eeb8d-afae-4932-a331-203b7957e509 263,261,271,266,264,265,26s,26z,26b,26k,26m,26a,26g,26h,268,269,267,26d,26e,26c,26l,26f,26i,26w,26y,26x,26j,26t,26n,26o,26q,26r,26p,26u,26v,272,262,270 Liftr Elastic Contributor
d6a5505f-6ebb-45a4-896e-ac8274cfc0ac //23x,23w Durable Task Data Reader
d6c7ff7d-dd03-45a8-af9c-2a825e11bf9f l8 Associated Billing Accounts Reader
d715fb95-a0f0-4f1c-8be6-5ad2d2767f67 cg,3db,3ct,3cn,3co,3cl,3cq,31i,30t,2za,2zj,2zf,323,31x,2z6,2z4,2z7,2zq,2zw,2zs,2zr,2zu,2zv,2zt,328,31y,325,324,323,321,326,31m,30w,30v,31k,2zu,31j,31h,31g,32d,32c,32b,31s,2z0,2yz,2zi,31v,32e,322,312,316,310,311,314,315,313,31q;cf////1 AVS Orchestrator Role
d73bb868-a0df-4d4d-bd69-98a00b01fccb be,w9,wa,wh,wi,wj,wk,wl,wn,wo,wp,wr,2jh,3bp,3ci,3d3,3q6 Classic Virtual Machine Contributor
d9468a2b-1820-47e1-a40e-d2b7fba1879a 17l,17m,17n,17o,17w,2g3,2fp,2fn,2fo,183 Defender SQL Servers On Machines
d9cd91b9-dada-4fa9-9406-454c4659c137 //20a,20b,20c,20g,20h,20j,20l,20m,20p,20s,20t,20u,20x,20y,20z,210,215,216,217,218,21b,21c,21d,21h,21i,21j,21k,21n,21q,21v,21y,224,22a,22b,22d,22e,22f,22g,22j,22l,22m,22o,22p,22u,22v,22w,22z,230,232,234,237,238,239,23a,23c,23h,23i,23j,23k,23l,23m,23n Garnet Data Reader
da9adf61-39cd-41d5-87a0-30b21f7270d8 //20a,20b,20c,20g,21h,21i,21n,21q,22e,209,21s,21u,22n,22s Garnet PubSub Data Reader
daa9e50b-21df-454c-94a6-a8050adab352 2i5,2ic,2ib,2i8,2i9,2id,2i7,2i6,be,2jh,3ci,3d3,3q6 Collaborative Data Contributor
dab09fbf-28d0-4b30-b97e-d2a0f680847a px/py Provisioned Machine Contributor
db58b8e5-c6ad-4a2a-8342-4190687cbf4a 3ng Storage Blob Delegator
db7003cd-07a9-490c-bfa5-23e40314f8d7 3h8,3h5,3ha,3h7,3h9,3h3,3h4,3h6,3hb,3hc,3hd,3he,3hf,3hg,3hh Service Connector Contributor
db79e9a7-68ee-4b58-9aeb-b90e7c24fcba //2mf,2mz,2n0,2mm Key Vault Certificate User
db7b14f2-5adf-42da-9f96-f2ee17bab5cb 1ys,1zt CosmosBackupOperator
db9875ba-bd2b-4e98-934d-0daa549a07f0 25f,25c,25d,25g,25h Workload Orchestration Solution External Validator
dba33070-676a-4fb0-87fa-064dc56ff7fb 2u3,be,3ci,3d3 Azure Maps Contributor
dbaa88c4-0c30-4179-9fb3-46319faa6149 be,394,38i,38l,38o,38p,38q,38s,38t,39m,39n,39q,39t,39u,39v,39x,3a2,3a3,3a9,3ab,3ad,3ae,3af,3ah,3ak,3ap,3au,38w,38x,38z,390,3q6 Site Recovery Reader
dbc9c667-e97f-4491-aee6-90b9cf960190 34n,34o,2j3//34x,2kd//17 Privileged Monitoring Data Reader
dc0882cc-bc27-4d21-9ea2-f821aaa10fb1 28f,28e ARN Service Event Grid Subscriber Role
dca88c6f-5090-44cd-a0ff-a88f337b12a5 6,d,f,7,8,9,b,c,a,e ArizeAi.ObservabilityEval Contributor Role
dd24193f-ef65-44e5-8a7e-6fa6e03f7713 52,51,be,2jh,3bp,3ci,3d3/55 Azure API Center Service Contributor
dd799a69-ffc8-4aa8-9701-b51f686857d9 3ws,3wz,3x1,3wt,3wu,3wv,3wx,3wy,3ww,3x0 Pinecone.VectorDb Contributor Role
ddc140ed-e463-4246-9145-7c664192013f 1am,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8,29v,29t,2p0 Azure Arc VMware Administrator role 
ddde6b66-c0df-4114-a159-3618637b3035 //3ie,3ib,3ij SignalR REST API Reader
de139f84-1756-47ae-9be6-808fbbe84772 be,2jh,2jr,3bp,3ci,3d3,3q6,3r8,3rt,3ru,3rw,3rx,3rz Website Contributor
de2b316d-7a2c-4143-b4cd-c148f6a355a1 30v,31d,31e,31c,31a,31b,319 Azure Kubernetes Fleet Manager Hub Agent Role
df2711a6-406d-41cf-b366-b0250bff9ad1 be,156,184 Compute Diagnostics Role
df87f177-bb12-4db1-9793-a413691eff94 1br,1bs,1bp,1bq Container Registry Cache Rule Administrator
dfb2f09d-25f8-4558-8986-497084006d7a 2i0 Azure impact-insight reader
dfce44e4-17b7-4bd1-a6d1-04996ec95633 //1wv Device Provisioning Service Data Contributor
dfce8971-25e3-42e3-ba33-6055438e3080 be,15a,15c,157,156,159,15w,17w,183,17j,17o,17m,17n,17l,2jh,2yz,2z0,2z1,2za,2ze,2zf,2zi,2zj,2zs,2zu,30t,30u,30v,30w,31v,31y,322,3ci,3d3,3mt,3nd,3ne,3nf,3od,3ow,3pd//3n5,3n8,3nc,3n4 VM Restore Operator
dffb1e0c-446f-4dde-a09f-99eb5cc68b96 be,2jh,3ct,3cy,3d0,3d3,3q6//2n6,2n7,2n9,2nb,2nd,2nf,2ng,2ni,2nk,2nm,2np,2nr,2ns,2nt,2nv,2nx,2nz,2o1,2o3,2o6,2o7,2o9,2ob,2od,2of,2oh,2oi,2ok,2ok,2om,2on,2oo,2oq Azure Arc Kubernetes Admin
e022efe7-f5ba-4159-bbe4-b44f577e9b61 5b,5l,5s,5v,63,64,69,6a,74,be,2jh,3bp,3ci,3d3,3q6/6b API Management Service Operator Role
e0f68234-74aa-48ed-b826-c38b57376e17 be,tl,t8,2jh,3bp,3ci,3d3,3q6 Redis Cache Contributor
e131102b-11a5-4ff4-8508-ed922132b74c be,m0,m1,m2,m3,mj,mk,ml,mm,na,ne,nf,nb,nc,nd Azure Resilience Management Drills Contributor
e147488a-f6f5-4113-8e2d-b22465e65bf6 28k,28j,28i//2mm,2ms,2mp Key Vault Crypto Service Encryption User
e1663658-d5f7-4383-9afb-af9fdc9c5eae 3cy,3d0,3d3//1hb Azure Kubernetes Fleet Manager ABAC Custom Resources Reader for Member Clusters
e2217c0e-04bb-4724-9580-91cf9871bc01 be,2jm,35,34,37,33,36,36j,36k,36i GroupQuota Request Operator
e307426c-f9b6-4e81-87de-d99efb3c32bc 1ta,3d3,3ci,be,2jh,3q6 Desktop Virtualization Host Pool Contributor
e3d13bf0-dd5a-482e-ba6b-9b8433878d10 be,w8,wb,we,2jh,3bp,3ci,3d3,3en,3q6 Security Manager (Legacy)
e40ec5ca-96e0-45a2-b4ff-59039f2c2b59 2td,2tf,2t9,2tb,2tc,2ta,2te,be,2jh,3d3,3ci,3q6 Managed Identity Contributor
e4237640-0e3d-4a46-8fda-70bc94856432 be,3d3,3q6,2jh,1wm,1we//1wc,1wd,1wb,1wg Device Update Deployments Administrator
e47c6f54-e4a2-4754-9501-8e0985b135e1 be,ch,cf,xl,29y,29z,2a0,2jh,2k5,2kb,2kn,2ko,3bp,3ci,3co,3cy,3d0,3d6,3d3,3q6////14 Foundry Account Owner
e4c7f620-39b8-4688-bba2-70dd82ef367b ch,cf////22;1,be,vk,vl,vn,vo,vp,vq,vr,vs,2zs,31v,3kj,3ry,3s9 Azure Resilience Management Drills Target Resource Administrator
e503ece1-11d0-4e8e-8e2c-7a6c3bf38815 2rn,2si AzureML Compute Operator
e582369a-e17b-42a5-b10c-874c387c530b 3xs,3xr,2iw,2ir,2it,2iq,2iu,2iv,2is,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d9,3da,3d7,3d8,3bp,be,3d0,3d3,3cy,29q,29t,2g3,2g9,2fl,2fh,2fk,2fr,2fo,2fp,2fn,2ga,2fc,2fd,2fz,2g0,2g1,2g2,2fe,2fq,2gc,2gb,2g6,2g7,2g5,2fu,2fv,2ft,2f9,2fa,2f8 Azure Arc ScVmm VM Contributor
e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1 be,bm,bn,bl,29y,29z,3d3,3mw,3og,3oh,3oj,3oi,3ne,3nf,3nh,3ni,3ow,3oz Storage Account Backup Contributor
e6aadb6b-e64f-41c0-9392-d2bba3bc3ebc 2ui,2uk,2v0,2vn,2vl,2vt,be,2jh,3d0,3d3,3d9,3cy,3bp,29z,29y,2us,2v4,2v9,2vj,2uo Community Reader Role
e7037d40-443a-4434-a3fb-8cd202011e1d 2h6,2h8,2ha,2hb,2h9,2hk,2hm,2hf,2hd,2he,2hc,2hl,2hp,2hq,2ho,2hs,2ht,2hr,2n4,2n5,2n3,2o4,29t,29v Azure Kubernetes Service Hybrid Contributor Role
e7560e73-ee25-4ed7-94f9-666cca24b501 be,2jh,3co,3cy,3d3,3rm,3ro,3rk,3rh,3rf,3rg,3re,3rd Connector Namespace Contributor
e79298df-d852-4c6d-84f9-5d13249d1e55 be,2jm,7k,78,7r,79,75,77//78,79,76,7o SRE Agent Administrator
e7a9e73d-4397-41f2-a282-af8b65aaa2dc be,3o7,3ow//3nt,3nu,3nv,3nw,3o3,3ob Storage File Restore Contributor
e8113dce-c529-4d33-91fa-e9b972617508 ln,lo Azure Connected SQL Server Onboarding
e82342c9-ac7f-422b-af64-e426d2e12b2d 15y Compute Recommendations Role
e89c7a3c-2f64-4fa1-a847-3e4c9ba4283a //2dd DICOM Data Reader
e8ddcd69-c73f-4f9f-9844-4100522f16ad 2l9,2l6,2l7,2l8,2ld,2lb,2lc Workbook Contributor
e9701b4d-e6e7-4657-91cd-360a0881d224 2fw HybridCompute Machine ListAccessDetails Action In-Built Role
e9b8712a-cbcf-4ea7-b0f7-e71b803401e6 3d3,3ds,3dt,3dr SaaS Hub Contributor
e9c9ed2b-2a99-4071-b2ff-5b113ebf73a1 //2wh,2wg,2wi SpatialMapsAccounts Account Owner
e9ce8739-6fa2-4123-a0a2-0ef41a67806f 3vt,3vu,3vs,3vq,3vo,3vg,3vh,3vi,3wa,3wd,3w6,3ci,3d3,31v,322,328,2z0,16m,16n,16l Oracle.Database VmCluster Administrator Built-in Role
e9dba6fb-3d52-4cf0-bce3-f06ce71b9e0f be,3d3,3q6,2jh,1wm,1we//1wg,1wc Device Update Reader
ea01e6af-a1c1-4350-9563-ad00f8c72ec5 2rr,2se Azure Machine Learning Workspace Connection Secrets Reader
ea4bfff8-7fb4-485a-aadd-d4129a0ffaa6 1td,1ti,1tk,3d3,3ci,be,2jh,3q6 Desktop Virtualization User Session Operator
eadc314b-1a2d-4efa-be10-5d325db5065e ch,cf,xn,13m,13r,be,2jh,3ci,3d3//xl/xo,11j,xq/15 Foundry Project Manager
eb5a76d5-50e7-4c33-a449-070e7c9c4cf2 //2cj,2ce,2bw,2c1,2co,2bo,2bn,2c0,2ci,2bt,2cd,2bq,2by,2cg,2cn,2cb,2cl Healthcare Agent Reader
eb64ab4c-23eb-4f63-a9c2-27da365f04e7 be,2jm,7k//7p,7g,7h,7f,7b,7c,7a SRE Agent Author
eb960402-bf75-4cc3-8d68-35b34f960f72 1u2,1tx,be,3d3/1u0,1u1/1ur,1uo,1uq Deployment Environments Reader
ec156ff8-a8d1-4d15-830c-5b80698ca432 be,tt,tu,ty,2jh,3ci,3d3,3q6 CDN Profile Contributor
ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8 be,1jt,1ju,1m6,1ma,2jh,3ci,3d3,1f9 Azure Kubernetes Service Contributor Role
ed915fdf-c373-4707-988e-fb5d15a5a9ec 1m8,1m9 Azure Kubernetes Service Prepared Image Specification Reader
edd66693-d32a-450b-997d-0158c03976b0 3x8,8a,8t Container Apps Jobs Reader
ede9aaa3-4627-494e-be13-4aa7c256148d 53,55,54 Azure API Center Compliance Manager
eded264d-1796-4e25-8500-a78427f8a316 lv,be,2jh,3ci,3d3 Azure Data Transfer Owner
ee361c5d-f7b5-4119-b4b6-892157c8f64c 27w Knowledge Consumer
ee99642a-225b-4fe8-a771-9d9036053e87 at,au,as,az,b0,av,ax,ay,aw,b1,b2/b3,b4 Arc Container Storage Contributor
eeaeda52-9324-47f6-8069-5d5bade478b2 be,3cq,3ct,3cl,3ck,3cr,3cs,3cm,3co,3cp,3d3,2iw,2ir,2it,2iq,2iu,2iv,2is,2j3,2j8,2iy,2j1,3c,3d,39,30y,31f,31v,32e,31p,31s,31q,322,328,31x,31y,32c,32d,32b,31t,31u,2xg,2xj,2xi,2yt,2yg,2yc,2yd,2yl,2z2,2zi,2zj,2za,2zf,2zp,2zs,2zw,2zq,2zr,2zu,2zv,2zt,312,316,310,311,314,315,313 Domain Services Contributor
eed3b665-ab3a-47b6-8f48-c9382fb1dad6 //xp Foundry Agent Consumer
eef9d654-743f-4e2c-ad0f-9ed243177663 3kj,3kl,3km,3m7,3m9,3ma,3md,3me,3q9,3qa,3qb,3mh,3qc,3kr,3mc,3kx,3ky,3k1,3k0,3ks,3kq,3ep,3eq Defender Azure SQL Databases
ef1c2c96-4a77-49e8-b9a4-6179fe1d2fd2 6f,be,2k6,3tg,3tf API Management Workspace Reader
ef29765d-0d37-4119-a4f8-f9f9902c9588 //4k,4c,4d,4e,4f,4g,4h,4b,4m,4j,4i Bayer Ag Powered Services Imagery Solution
ef318e2a-8334-4a05-9e4a-295a196c6a6e 2td,2tc,2tb,2ta Azure Red Hat OpenShift Federated Credential
ef3729d8-2861-401e-95ae-c7d4845a6097 2ae Genome Admin
f0310ce6-e953-4cf8-b892-fb1c87eaf7f6 //3qm Azure Usage Billing Data Sender
f07febfe-79bc-46b1-8b37-790e26e6e498 xm,13i,cg,ci//zt,xw,zc,12r/135 Cognitive Services Language Owner
f094fb07-0703-4400-ad6a-e16dd8000e14 1c1,1c2,1bz,1c0 Container Registry Credential Set Administrator
f0f57965-de58-41bc-ba76-2aaab4d09f30 2gq,2gn,2gx,2gy,2gz,2h0,2h2,2h3,2h4,2h5,2gl,2gm Hybrid Connectivity contributor role
f1082fec-a70f-419f-9230-885d2550fb38 //2cj,2ce,2bv,2c1,2co,2bo,2bn,2c0,2ci,2bs,2cc,2bp,2br,2bx,2cf,2cm,2ca,2ck,2bm Healthcare Agent Admin
f1641a58-a144-402b-baf9-39d1a4c10119 //19u,19v Confidential Ledger Data Contributor
f1a07417-d97a-45cb-824c-7a7467783830 2t7,2t6,be,2jh,3d3,3ci,3q6 Managed Identity Operator
f2310ca1-dc64-4889-bb49-c8e0fa3d47a8 xm,cg,ci//zt,xw,zc,12r/zv,xy,135,zd,zg,ze,zf Cognitive Services Language Writer
f24a559b-c2fc-4409-b96e-9af4b0c28ad6 25z,25y Edge Order Partner Inventory Manager Service Role
f25e0fa2-a7c8-4377-a976-54943a77a395 be,2jh,2lu,3ci,3d3,3q6/2m2,2ly,2m7 Key Vault Contributor
f27b7598-bc64-41f7-8a44-855ff16326c2 2ud//2ud Azure Messaging Catalog Data Owner
f287ba2f-f923-4464-a5bd-721c3951d32d be,t6,t7,tk,tf,2jm,3bp,3cq,3d3 Azure Managed Redis Reader
f2dc8367-1007-4938-bd23-fe263f013447 xm,cg,ci//12h,12k,12l,12j,12i,12g,12m,12n,12o,12p,yk,yn,yo,xs,12q,136,y1,xt,xu/yl,ym Cognitive Services Speech User
f353d9bd-d4a6-484e-a77a-8050b599b867 cq,be,3ci,3d3,3q6,2in,2io,2j4,2jc,2k5,34s Automation Contributor
f3bd1b5c-91fa-40e7-afe7-0c11d331232c be,2jh,83,81,8p,8l,8o,8n,80,7v,7z,7x//87,86,85 Container Apps Operator
f4c81013-99ee-4d62-a7ee-b3f1f648599a be,2r8,2r7,2r6,3s7,3s6,3s5 Microsoft Sentinel Automation Contributor
f4cc2bf9-21be-47a1-bdf1-5c5804381025 xm,cg,ci//12b,129,128,12d,12a,12c,122,123,124,125,126,127,12e,11y,11w,11v,120,11x,11z,11p,11q,11r,11s,11t,11u,121,131,12z,12y,133,130,132,12s,12t,12u,12v,12w,12x,134 Cognitive Services QnA Maker Editor
f4eb044f-76b9-47af-92f9-1d95c4c14ab5 ci,cg,lp Azure Business Continuity DUPI Reader
f526a384-b230-433a-b45c-95f59c4a2dec 28x//28x Azure Event Hubs Data Owner
f54b6d04-23c6-443e-b462-9c16ab7b4a52 1q9,1qa,be Backup MUA Operator
f5819b54-e033-4d82-ac66-4fec3cbf3f4c be,2ah,2aj,2ak,2ai,2g3,2fo,2f2,2fl,2fn,2fp,2ft,2fu,2fv,2fh,2g9,2gs,2gu,2gv,2gw,3d3,25s,25r,25q,25v,25u,29v,ba,b9,b8,b6,b7,b5,2gj,2gk Azure Connected Machine Resource Manager
f58310d9-a9f6-439a-9e8d-f62e7b41a168 ch,cf,1,3q6 Role Based Access Control Administrator
f5880b48-c26d-48be-b172-7927bfa1c8f1 //a3,a4,a2 Azure Spring Cloud Service Registry Contributor
f5db7409-a2c6-4d0c-8cf4-412ac01a38df 2ww,2wx,2wv,2wu Azure NetApp Files Administrator
f680209a-a2a2-4e0d-aa81-5d2a65c13604 3j,3m,3i Advisor Recommendations Contributor
f69b8690-cc87-41d6-b77a-a4bc3c0a966f 2po,2jh,be,3ci,3d3//2pu Lab Services Contributor
f6c7c914-8db3-469d-8ca1-694a8f32e121 2rl,2rj,2rk,2rm/2rt,2sq,2rp,2ro,2rq,2s6,2s1,2s0,2rz,2ry AzureML Data Scientist
f6e92014-8af2-414d-9948-9b1abf559285 2gk,2gj,2f5,2f6,2f4,be,2jh,3ci,3d3 Arc Gateway Manager
f72c8140-2111-481c-87ff-72b910f6e3f8 xm,13i,cg,ci//z3 Cognitive Services LUIS Owner
f7669afb-68b2-44b4-9c5f-6d2a47fddda0 be,2jh,90,91,8z,8y,3x6,8l,8o,8n,3x5,7v,7z,7x,3ci/93,97 Container Apps SessionPools Contributor
f7b75c60-3036-4b75-91c3-6b41c27c1689 cg,tm,tn,167,1ba,1bb,1bc,3d0,3d3,3di,3q8 Reservation Purchaser
f82fbe13-0f98-4809-af81-b82c343db82f be,3ci,3d3,2jh,1wm,1wn,1w9,1we,1wi,1wa,1wk,1wl,1wj Device Update Contributor
f8da80de-1ff9-4747-ad80-a19b7f6079e3 //3v AgFood Platform Service Admin
fa0d39e6-28e5-40cf-8521-1eb320653a4c tr,ts Carbon Optimization Reader
fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64 be,r9,13v,1b9,2tw,1mc,3q6 Billing Reader
fa6cecf6-5db3-4c43-8470-c540bcb4eafa 274,275,277,276,27n Elastic SAN Network Admin
fa96a588-3fac-4adb-bfb2-f8404ece07e0 o,1d,1f,p,s,q,r,16,1b,t,11,w,z,y,v,10,u,12,14,15,18,17,19,1a,1e,1c,13,x Liftr Dynatrace Contributor
fb1c8493-542b-48eb-b624-b4c8fea62acd be,bq,bw,by,c0,2jh,2tw,3th,3ci,3d3,3en,2lq,2lf,3q6 Security Admin
fb382eab-e894-4461-af04-94435c366c3f 1bm,1bn,1bi,1bj,1bk,1bl,1ds,1dt,1dq,1dr,1df,1cc,1dd,1de,1dc,1db,1do,1dp,1dl,1dm,1dn,3ci,3d3,1cz Container Registry Tasks Contributor
fb879df8-f326-4884-b1cf-06f3ad86be52 30v,31v,2yt,2zi,17d,2fg,2gp//17p,2fx Virtual Machine User Login
fbc52c3f-28ad-4303-a892-8a056630b8f1 3hs,3hw,3ho,3hq,3hr,3hp,3hm,3hn,3hl,3hj,3hk,3hi,3d9,3da,3d7,3d8//3hu,3hv,3ht AppGw for Containers Configuration Manager
fbdf93bf-df7d-467e-a4d2-9458aa1360c8 be,1yq,1zq,2j6,2ja,3d3,3q6 Cosmos DB Account Reader Role
fc0c873f-45e9-4d0d-a7d1-585aab30c6ed 3d3,31v,2zs Azure Red Hat OpenShift Hosted Control Planes Control Plane Operator
fc3f91a1-40bf-4439-8c46-45edbd83563a 2hk,2hj,2n4 Azure Kubernetes Service Hybrid Cluster User Role
fc6e3395-6a8c-4527-bb4c-d0abd41e8e74 16q,16r,16o,16p SSH PublicKeys Contributor Role
fc896ebc-f9a8-484d-a5ff-bd6a8c36289f 202,1z0,1yz,1zh,1yr,1zo,23p Cosmos DB Long Term Retention Backup Role
fd036e6b-1266-47a0-b0bb-a05d04831731 be,2as,2ay,2ao,2at,2b4,2ap,2av,2b5,2an,2aw,2au,2ax,2aq,2ar,3bp,3co,3cj,3cq,3cr,3ct,3cm,3d7,3d9,3d3,3cy,2iw,2ir,2it,2iq,2iu,2iv,2is,2ko,2ke HDInsight on AKS Cluster Admin
fd1bd22b-8476-40bc-a0bc-69b95687b9f3 b6,b9 Attestation Reader
fd53cd77-2268-407a-8f46-7e7863d0f521 //3i9,3if,3id,3ia,3ii SignalR REST API Owner
fd8ea4d5-6509-4db0-bada-356ab233b4fa 3d3,3ci,3d5,3d0,3cx,3c7,3ca,3c9,3cv,be,bn,bl,2jh,2uf,ac,33t,3q6,2ws,1sx,2ma,2lv,2g3,2g9,2fl,2gh,2zi,2zj,2za,31v,328,31y,2zr,31q,30i,30j,30e,30c,30b,308,307,30y,322,30d,3mx,2al,167,14x,14y,154,16c,15a,15c,157,17w,183,17j,2h1,39h,39g,39f,1rj,1rk,1rr,2m9,lg,3cu;ch,cf////12 Azure Migrate Owner
fd8ea4d5-6509-4db0-bada-356ab233b4fb 3d3,3ci,3d5,3d0,3cx,3c7,3cr,3ca,3c9,3cv,be,bn,bl,2jh,2uf,ac,33t,3q6,2ws,1sx,2ma,2lv,2g3,2g9,2fl,2gh,31v,328,31y,31q,30i,30j,30e,30c,30b,308,307,30y,322,30d,3mx,2al,2h1,39h,39g,39f,1rj,1rk,1rl,1rm,2m9,lg,3cu,o9,oy,p1,pg,pm,pi,29v,2p0,3be;ch,cf////13 Azure Local Migrate Owner
fdb3df26-8dd6-49ff-9a74-e95dbfadcad3 us,ux,ur,ul,uq,uk,uw,up,uu,uv,ut,un,uo,um,uy,uz,v1,v3,v0,v2,v5,v6,v4,v8,v9,v7 Change Safety Contributor
fe86443c-f201-4fc4-9d2a-ac61149fbda0 9a,be,2jh,3ci,3d3/9g App Configuration Contributor
ff09793b-be48-49f6-ad96-70d32039c0b9 be,m0,m2,m3,mj,ml,2jg,2wl,2wr,3ci,3d3,ne,nf,nc,nd Azure Resilience Management Drills Operator
ff100721-1b9d-43d8-af52-42b69c1272db 368//366 Purview role 3 (Deprecated)
ff478a4e-8633-416e-91bc-ec33ce7c9516 2ue//2ue Azure Messaging Connectors Owner
ff8eb232-5069-437e-94e5-31112ef30539 3cy,3d0,3d3,1jf,1go//1g5,1g3 Azure Kubernetes Fleet Manager ABAC Custom Resources Writer
ffc6bbe0-e443-4c3b-bf54-26581bb2f78e 1 App Compliance Automation Reader
`;

;// CONCATENATED MODULE: ./build/dist/src/rbac/builtInRoles.js

/**
 * Azure's built-in roles, as they were on the table's date (`TABLE_DATE`): for files, and for tenants whose role
 * definitions cannot be read.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
function builtInRole(roleId) {
    return builtInRoles().get(roleId.toLowerCase());
}
let table;
/** All of them, by lower-cased GUID. The table is unpacked when it is first asked. */
function builtInRoles() {
    table ??= unpack();
    return table;
}
let names;
/** What roles were called before, which files still say. @see https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry */
const FORMER_NAMES = {
    'azure ai user': 'foundry user',
    'azure ai project manager': 'foundry project manager',
    'azure ai account owner': 'foundry account owner',
    'azure ai owner': 'foundry owner',
};
/** For files that name a role and give no GUID. Case does not matter; names change, so a GUID is better. */
function builtInRoleNamed(roleName) {
    names ??= new Map([...builtInRoles().values()].map((role) => [role.roleName.toLowerCase(), role]));
    const name = roleName.toLowerCase();
    return names.get(name) ?? names.get(FORMER_NAMES[name] ?? '');
}
/** How .ci/generate-built-in-roles.ts packs: see there. */
function unpack() {
    const operations = [];
    for (const line of lines(OPERATIONS)) {
        const [shared = '', rest = ''] = line.split(' ', 2);
        operations.push((operations.at(-1) ?? '').slice(0, Number(shared)) + rest);
    }
    const conditions = lines(CONDITIONS);
    const list = (packed) => packed === undefined || packed === ''
        ? []
        : packed.split(',').map((number) => operations[Number.parseInt(number, 36)] ?? '');
    const permission = (packed) => {
        const [actions, notActions, dataActions, notDataActions, condition] = packed.split('/');
        const text = condition === undefined ? undefined : conditions[Number(condition)];
        return {
            actions: list(actions),
            notActions: list(notActions),
            dataActions: list(dataActions),
            notDataActions: list(notDataActions),
            ...(text === undefined ? {} : { condition: text }),
        };
    };
    return new Map(lines(ROLES).map((line) => {
        const [roleId = '', packed = '', ...name] = line.split(' ');
        return [
            roleId,
            {
                roleId,
                roleName: name.join(' '),
                type: 'BuiltInRole',
                assignableScopes: ['/'],
                permissions: packed.split(';').map(permission),
                origin: {
                    kind: 'azure',
                    id: `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
                    apiVersion: '2022-04-01',
                },
            },
        ];
    }));
}
function lines(text) {
    return text.trim().split('\n');
}


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
