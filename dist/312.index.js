export const id = 312;
export const ids = [312];
export const modules = {

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postEdits: () => (/* binding */ postEdits)
});

// UNUSED EXPORTS: suggestEdits

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/dist/src/files/suggestedEdits.js
const STYLES = {
    yml: { read: readYaml, write: (text) => (/^[a-z]\w*$/i.test(text) ? text : JSON.stringify(text)) },
    json: { read: readDoubleQuoted, write: (text) => JSON.stringify(text) },
    bicep: {
        read(literal) {
            const [, inner] = /^'((?:[^'\\$]|\\['\\nrt$]|\$(?!\{))*)'$/.exec(literal) ?? [];
            return inner?.replaceAll(/\\(.)/g, (_, escaped) => ESCAPES[escaped] ?? escaped);
        },
        write: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`,
    },
    tf: {
        read: (literal) => (/[$%]\{/.test(literal) ? undefined : readDoubleQuoted(literal)),
        write: (text) => JSON.stringify(text).replaceAll(/([$%])\{/g, '$1$1{'),
    },
};
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
const ALIASES = { yaml: 'yml', jsonc: 'json', json5: 'json' };
/** The words of `az ml` and of azurerm for those of ARM, as far as edits use them. */
const OTHER_WORDS = {
    AADToken: ['aad_token'],
    AMLToken: ['aml_token'],
    Key: ['key'],
    Enabled: ['enabled', 'true'],
    Disabled: ['disabled', 'false'],
};
const PROPERTIES = {
    principalType: { az: 'principal_type', azurerm: 'principal_type' },
    publicNetworkAccess: { az: 'public_network_access' },
};
const LONGEST_LINE = 2_000;
/**
 * An edit as lines of the file that it is for, in the file's own words, quotes and indentation. Undefined where the place
 * does not say literally what the edit is about (it came through a parameter, the file has changed), or where the lines are
 * written in a way that cannot be edited for sure: then a person has to. Pure.
 */
function writeEdit(text, edit) {
    const place = edit.kind === 'replace' ? edit.place : edit.beside;
    const extension = place.file.slice(place.file.lastIndexOf('.') + 1).toLowerCase();
    const style = STYLES[ALIASES[extension] ?? extension];
    const lines = text.split(/\r?\n/);
    const line = lines[place.line - 1];
    if (style === undefined || line === undefined || line.length > LONGEST_LINE)
        return undefined;
    const written = edit.kind === 'replace' ? replaceIn(line, edit, style) : addTo(line, edit, style, extension);
    return written === undefined
        ? undefined
        : { file: place.file, from: place.line, to: place.line, lines: written };
}
function replaceIn(line, { place, was, values }, style) {
    const literal = literalAt(line, place);
    if (literal === undefined)
        return undefined;
    const before = line.slice(0, place.column - 1);
    const after = line.slice(place.column - 1 + literal.length);
    const put = (texts, between) => `${before}${texts.join(between)}${after}`;
    const isSwitch = /^(?:true|false)$/.test(literal);
    const said = isSwitch ? literal : style.read(literal);
    if (said === undefined)
        return undefined;
    const known = [was, ...(OTHER_WORDS[was] ?? [])].map((word) => word.toLowerCase());
    if (!known.includes(said.toLowerCase()))
        return undefined;
    const [value] = values;
    if (values.length === 1 && value !== undefined) {
        // `key` is a word of az, and Key in a careless hand: what the file is decides.
        const others = OTHER_WORDS[value] ?? [];
        const isAz = style === STYLES['yml'];
        if (isSwitch)
            return others.includes('false') ? put(['false'], '') : undefined;
        const word = isAz ? (others[0] ?? value) : sameCase(value, said, was);
        return put([style.write(word)], '');
    }
    const texts = values.map((one) => style.write(one));
    const isAlone = /^\s*$/.test(before) && /^\s*,?\s*$/.test(after);
    if (!isAlone)
        return put(texts, ', ');
    // Bicep has no commas between lines; where there is one, it likes it as well as the others do.
    const needsComma = style !== STYLES['bicep'] || after.trim() === ',';
    return put(texts, `${needsComma ? ',' : ''}\n${before}`);
}
/** What stands at a place of one line; undefined where the place goes over several. */
function literalAt(line, { line: from, column, endLine, endColumn }) {
    if (from !== endLine || endColumn <= column || endColumn - 1 > line.length)
        return undefined;
    return line.slice(column - 1, endColumn - 1);
}
/** Whoever wrote `enabled` for Enabled gets `disabled`. */
function sameCase(value, said, was) {
    return said === said.toLowerCase() && was !== was.toLowerCase() ? value.toLowerCase() : value;
}
/** A property on a line of its own, before the line that is alike: the end of that one is left as it is. */
function addTo(line, { beside, property, value }, style, extension) {
    // One property begins the line, and its value, or the beginning of that, is what stands at the place.
    const [whole, indent = '', quote = '', name = '', space = '', sign = '', gap = ''] = /^(\s*)("?)([A-Za-z]\w*)\2(\s*)([:=])(\s*)(?=\S)/.exec(line) ?? [];
    if (whole === undefined || beside.column - 1 !== whole.length)
        return undefined;
    const isSnake = name.includes('_');
    const { az, azurerm } = PROPERTIES[property];
    switch (ALIASES[extension] ?? extension) {
        case 'yml': {
            const word = OTHER_WORDS[value]?.[0] ?? value;
            return sign === ':' && quote === '' ? `${indent}${az}: ${style.write(word)}\n${line}` : undefined;
        }
        case 'json':
            return sign === ':' && quote !== ''
                ? `${indent}"${property}"${space}:${gap}${style.write(value)},\n${line}`
                : undefined;
        case 'bicep':
            return sign === ':' && quote === ''
                ? `${indent}${property}: ${style.write(value)}\n${line}`
                : undefined;
        case 'tf': {
            const named = isSnake ? azurerm : property;
            if (sign !== '=' || named === undefined)
                return undefined;
            // terraform fmt puts the signs of neighbours below each other.
            const padding = ' '.repeat(Math.max(1, name.length + space.length - named.length));
            return `${indent}${named}${padding}= ${style.write(value)}\n${line}`;
        }
        default:
            return undefined;
    }
}
function readDoubleQuoted(literal) {
    if (!/^"(?:[^"\\]|\\.)*"$/.test(literal))
        return undefined;
    try {
        const value = JSON.parse(literal);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** A plain word, or one in quotes that hide nothing. */
function readYaml(literal) {
    return /^(["']?)([A-Za-z][\w-]*)\1$/.exec(literal)?.[2];
}

// EXTERNAL MODULE: ./build/dist/src/github/changedFiles.js
var changedFiles = __webpack_require__(5807);
// EXTERNAL MODULE: ./build/dist/src/github/refusal.js
var refusal = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/dist/src/github/author.js
var author = __webpack_require__(4039);
;// CONCATENATED MODULE: ./build/dist/src/github/diffLines.js
const MOST_HUNKS = 10_000;
/** Reads the `patch` of a changed file; a hunk that is not understood counts for nothing. */
function linesInDiff(patch) {
    const ranges = [];
    for (const [, start = '', length] of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
        const from = Number(start);
        const lines = Number(length ?? '1');
        if (lines > 0 && Number.isSafeInteger(from + lines))
            ranges.push({ from, to: from + lines - 1 });
        if (ranges.length >= MOST_HUNKS)
            break;
    }
    return ranges;
}
/** Whether all of these lines stand in one hunk. */
function isInDiff(ranges, { from, to }) {
    return ranges.some((range) => range.from <= from && to <= range.to);
}

// EXTERNAL MODULE: ./build/dist/src/github/fields.js
var fields = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/dist/src/github/gitHub.js
var github_gitHub = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/dist/src/github/reviewSuggestions.js






/** More than that nobody clicks. */
const MOST_SUGGESTIONS = 20;
const MOST_REVIEW_COMMENTS = 3_000;
const WHAT = 'The review suggestions';
const PERMISSION = 'pull-requests: write';
/**
 * Posts one review with a suggestion for each edit that stands in the pull request's diff and does not stand there as
 * a suggestion already. Never throws but for an aborted run.
 * @see https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
async function postSuggestions(gitHub, request) {
    const { repository, pullRequest, headSha, changedFiles, suggestions, mayOnlyRead } = request;
    const ranges = new Map(changedFiles.map(({ path, patch }) => [path, linesInDiff(patch ?? '')]));
    const inside = suggestions.filter((one) => isInDiff(ranges.get(one.file) ?? NO_LINES, one));
    const outside = suggestions.length - inside.length;
    if (inside.length === 0)
        return { ok: true, posted: 0, repeated: 0, outside, left: 0 };
    const comments = (0,github_gitHub/* repositoryPath */.S)(repository, 'pulls', pullRequest, 'comments');
    const reviews = (0,github_gitHub/* repositoryPath */.S)(repository, 'pulls', pullRequest, 'reviews');
    let posted = 0;
    // Twice: what was sent and not answered is looked for before it is sent again.
    for (let attempt = 1;; attempt += 1) {
        const listed = await gitHub.list(comments, MOST_REVIEW_COMMENTS);
        if (!listed.ok)
            return { ok: false, problem: (0,refusal/* notPosted */.n)(WHAT, listed.refusal, PERMISSION, mayOnlyRead) };
        const present = await markersOf(gitHub, listed.items);
        if ('kind' in present)
            return { ok: false, problem: (0,refusal/* notPosted */.n)(WHAT, present, PERMISSION, mayOnlyRead) };
        const open = inside.filter((one) => !present.has(markerOf(one)));
        const fresh = [...new Map(open.map((one) => [markerOf(one), one])).values()].slice(0, MOST_SUGGESTIONS);
        if (fresh.length === 0)
            return { ok: true, posted, repeated: inside.length - posted, outside, left: 0 };
        const answer = await gitHub.send('POST', reviews, {
            commit_id: headSha,
            event: 'COMMENT',
            body: 'Edits that aml-endpoint can write down itself. Each of them can be committed from here.',
            comments: fresh.map(reviewComment),
        });
        if (answer.ok) {
            const repeated = inside.length - open.length;
            return { ok: true, posted: fresh.length, repeated, outside, left: open.length - fresh.length };
        }
        if (!answer.refusal.mayBeDone || attempt > 1) {
            return { ok: false, problem: (0,refusal/* notPosted */.n)(WHAT, answer.refusal, PERMISSION, mayOnlyRead) };
        }
        posted = fresh.length;
        await gitHub.effects.sleep(PAUSE, gitHub.effects.signal);
    }
}
const NO_LINES = [];
const PAUSE = 2_000;
/** Markers of our own suggestions that can still be clicked: those of outdated ones count for nothing. */
async function markersOf(gitHub, comments) {
    const marked = comments.flatMap((comment) => {
        const marker = MARKER.exec((0,fields/* textAt */.$6)(comment, 'body') ?? '')?.[0];
        const { line } = (comment ?? {});
        return marker === undefined || typeof line !== 'number' ? [] : [{ comment, marker }];
    });
    if (marked.length === 0)
        return new Set();
    const poster = await (0,author/* whoPosts */.c)(gitHub);
    if (!poster.ok)
        return poster.refusal;
    return new Set(marked.filter(({ comment }) => (0,author/* isFrom */.L)(comment, poster.login)).map(({ marker }) => marker));
}
/** In the first line of a comment. */
const MARKER = /^<!-- aml-endpoint-suggestion:[0-9a-f]{24} -->/;
function markerOf({ file, lines, from, to }) {
    // Where it stands may change with every push, what it says does not.
    const parts = JSON.stringify([file, to - from, lines]);
    return `<!-- aml-endpoint-suggestion:${(0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, 24)} -->`;
}
function reviewComment(suggestion) {
    const { file, from, to, lines, comment } = suggestion;
    const several = from === to ? {} : { start_line: from, start_side: 'RIGHT' };
    return {
        path: file,
        ...several,
        line: to,
        side: 'RIGHT',
        body: `${markerOf(suggestion)}\n${comment}\n\n${suggestionBlock(lines)}`,
    };
}
/** A fence that no line of the text can close. */
function suggestionBlock(lines) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${lines === '' ? '' : `${lines}\n`}${fence}`;
}

// EXTERNAL MODULE: ./build/dist/src/report/markdown.js
var markdown = __webpack_require__(6054);
;// CONCATENATED MODULE: ./build/dist/src/report/suggestionComment.js

/**
 * What stands above a suggested edit, as markdown: rule and severity, and to those who may know it, what is wrong and what
 * the edit may stop.
 */
function renderSuggestionComment(finding, readableByAnyone) {
    const { ruleId, ruleName, severity, message, remediation } = finding;
    const head = `**${(0,markdown/* markdownCell */.UZ)(`${ruleId} ${ruleName}`)}** (${severity})`;
    const warning = remediation.destructive
        ? '\n\nThis can stop something that works today: read what it changes before you take it over.'
        : '';
    return readableByAnyone
        ? `${head}${warning}`
        : `${head}: ${(0,markdown/* markdownCell */.UZ)(message)}\n\n${(0,markdown/* markdownCell */.UZ)(remediation.text)}${warning}`;
}

// EXTERNAL MODULE: ./build/dist/src/report/verdict.js
var verdict = __webpack_require__(449);
// EXTERNAL MODULE: ./build/dist/src/commands/workspaceFile.js
var workspaceFile = __webpack_require__(1748);
;// CONCATENATED MODULE: ./build/dist/src/commands/suggestions.js








/** More are not written down: a review has room for few. */
const MOST = 200;
const LONGEST_FILE = 10 * 1024 * 1024;
/**
 * Suggests on the pull request the edits of what was found, where its diff shows the lines. What was judged is often the
 * merge of the head into its base: a file in which the base has changed something since is left alone, because its lines
 * are others. Answers what could not be posted; nothing where there is no pull request.
 */
async function postEdits(gitHub, edits) {
    const { run, findings, gate, workspace, readableByAnyone, redact } = edits;
    const { repository, pullRequest: number, head, mayOnlyRead } = run;
    if (repository === undefined || number === undefined || head.sha === undefined)
        return [];
    if (!findings.some(({ remediation }) => remediation.edits !== undefined))
        return [];
    const listed = await (0,changedFiles/* listChangedFiles */.A)(gitHub, repository, { number, headSha: head.sha });
    if (!listed.ok) {
        return [(0,refusal/* notPosted */.n)('The review suggestions', listed.refusal, 'pull-requests: write', mayOnlyRead)];
    }
    if (listed.isOfOtherHead) {
        return [{ what: 'The review suggestions', why: 'somebody has pushed to the pull request since' }];
    }
    const changed = new Map(listed.files.map((file) => [file.path, file]));
    const read = async (path) => {
        const file = changed.get(path);
        const judged = file?.patch === undefined ? undefined : await (0,workspaceFile/* readInside */.xO)(workspace, path, LONGEST_FILE);
        return judged?.ok === true && blobName(judged.text) === file?.blob ? judged.text : undefined;
    };
    const suggestions = (await suggestEdits(findings, gate, read, readableByAnyone))
        // An edit that would write stars over a secret is none.
        .filter(({ lines }) => redact(lines) === lines)
        .map((one) => ({ ...one, comment: redact(one.comment) }));
    const outcome = await postSuggestions(gitHub, {
        repository,
        pullRequest: number,
        headSha: head.sha,
        changedFiles: listed.files,
        suggestions,
        mayOnlyRead,
    });
    if (!outcome.ok)
        return [outcome.problem];
    const { posted, repeated, left } = outcome;
    if (posted + repeated + left > 0) {
        const more = left === 0 ? '' : `; ${left} more had no room in one review`;
        gitHub.effects.log.info(`Review suggestions: ${posted} posted, ${repeated} stood there already${more}.`);
    }
    return [];
}
/** What git calls a content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobName(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/**
 * The edits of what was found, the worst first, as lines to take over; where two are about the same lines, the first.
 * `read` gives the text of a file by the path that findings have.
 */
async function suggestEdits(findings, gate, read, readableByAnyone) {
    const texts = new Map();
    const suggested = [];
    for (const finding of (0,verdict/* worstFirst */.md)(findings, gate)) {
        if (finding.result !== 'fail' || finding.location === undefined)
            continue;
        for (const edit of finding.remediation.edits ?? []) {
            const { file } = edit.kind === 'replace' ? edit.place : edit.beside;
            if (!texts.has(file))
                texts.set(file, await read(file));
            const text = texts.get(file);
            const written = text === undefined ? undefined : writeEdit(text, edit);
            if (written === undefined || suggested.some((one) => overlaps(one, written)))
                continue;
            suggested.push({ ...written, comment: renderSuggestionComment(finding, readableByAnyone) });
            if (suggested.length >= MOST)
                return suggested;
        }
    }
    return suggested;
}
function overlaps(one, other) {
    return one.file === other.file && one.from <= other.to && other.from <= one.to;
}


/***/ })

};
