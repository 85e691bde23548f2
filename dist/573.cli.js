export const id = 573;
export const ids = [573];
export const modules = {

/***/ 19573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewFiles: () => (/* binding */ reviewFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/dist/src/files/parameterFiles.js
var parameterFiles = __webpack_require__(48796);
// EXTERNAL MODULE: ./build/dist/src/files/readers.js + 46 modules
var readers = __webpack_require__(8494);
;// CONCATENATED MODULE: ./build/dist/src/files/reached.js



/** What is read as a whole: one file of a folder may change what another one of it declares. */
const BY_FOLDER = {
    terraform: /\.(?:tf|tfvars|tf\.json|tfvars\.json)$/i,
    'cli-yaml': /\.ya?ml$/i,
};
/** A quoted text that looks like a path of a file, or of a folder; a line of YAML may have it without quotes. */
const NAMED = /["'`]((?:\.{1,2}\/|\$\{path\.module\}\/)?[\w@.~/-]{1,300})["'`]|^\s*-?\s*[\w-]+:\s+(\.{0,2}\/?[\w@.~/-]{1,300})\s*$/gm;
const MOST_NAMES = 20_000;
/**
 * The files that declare something else because of what changed: those that changed, and those that share a deployment
 * with them, however far away. A module with its callers and what these call, a template with its parameter files, the
 * files of a Terraform module or of a folder of YAML files, a script with what it names. Rather one too many than one too
 * few. `changed` also holds paths that are gone.
 */
function reachedFrom(changed, files) {
    const neighbours = new Map();
    const connect = (one, other) => {
        neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
        neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
    };
    const gone = [...changed];
    const paths = new Set([...gone, ...files.map(({ path }) => path)]);
    const inFolder = new Map();
    for (const path of paths)
        inFolder.set((0,posix_.dirname)(path), [...(inFolder.get((0,posix_.dirname)(path)) ?? []), path]);
    for (const { path, format, text } of files) {
        const folder = (0,posix_.dirname)(path);
        const together = BY_FOLDER[format];
        for (const other of inFolder.get(folder) ?? [])
            if (together?.test(other) === true)
                connect(path, other);
        if (format === 'bicep' || format === 'arm-template') {
            const near = [...(inFolder.get(folder) ?? []), ...(inFolder.get((0,posix_.join)(folder, 'parameters')) ?? [])];
            for (const other of (0,parameterFiles/* parameterFilesFor */.eN)(path, near))
                connect(path, other);
            for (const other of inFolder.get(folder) ?? [])
                if (other.endsWith('/bicepconfig.json'))
                    connect(path, other);
        }
        for (const name of namesIn(text)) {
            const target = (0,posix_.join)(folder, name);
            for (const named of [target, name]) {
                if (paths.has(named))
                    connect(path, named);
                for (const other of inFolder.get(named) ?? [])
                    connect(path, other);
            }
        }
    }
    const reached = new Set(gone);
    for (const path of reached)
        for (const next of neighbours.get(path) ?? [])
            reached.add(next);
    return reached;
}
function* namesIn(text) {
    let count = 0;
    for (const [, quoted, bare] of text.matchAll(NAMED)) {
        const name = (quoted ?? bare ?? '').replace('${path.module}/', './');
        if (!/[./]/.test(name) || name.startsWith('/'))
            continue;
        yield name;
        count += 1;
        if (count >= MOST_NAMES)
            return;
    }
}
/** The file as its reader takes it; undefined where no reader does. */
function takeFile(path, text) {
    const reader = readers/* READERS */.H.find(({ claims }) => claims(path, text));
    return reader === undefined ? undefined : { path, format: reader.format, text };
}

// EXTERNAL MODULE: ./build/dist/src/files/readFiles.js + 8 modules
var readFiles = __webpack_require__(88362);
// EXTERNAL MODULE: ./build/dist/src/files/repository.js
var repository = __webpack_require__(58558);
;// CONCATENATED MODULE: ./build/dist/src/commands/reviewFiles.js





/** Reads the files of the checkout, and those of the commit that the change begins at. */
async function reviewFiles({ path, exclude, workspace }, change, newOnly, effects, onProgress) {
    const walked = await (0,repository/* walkRepository */.MH)({ path, base: workspace, exclude, signal: effects.signal });
    for (const note of walked.notes)
        effects.log.warning(`${note.path}: ${note.why}.`);
    const now = recording(walked.repository);
    const after = await (0,readFiles/* readWalked */.N)({ ...walked, repository: now, path }, effects, onProgress);
    const told = await toldFrom(workspace, path);
    const { base, paths, tracked } = change;
    let before;
    let old;
    if (base !== undefined) {
        const files = recording(base.files);
        const selected = (0,repository/* selectPaths */.LO)(base.files.paths, told, exclude);
        before = await (0,readFiles/* readWalked */.N)({ path, repository: files, paths: selected, notes: [] }, effects, onProgress);
        old = files.taken();
        // Half of what was there would make all the rest look new.
        if (base.files.absent() > 0)
            before = undefined;
    }
    const taken = now.taken();
    const made = tracked === undefined ? [] : walked.paths.filter((file) => !tracked.has(file));
    const changed = paths === undefined ? undefined : new Set([...paths, ...made]);
    const reached = changed === undefined ? undefined : reachedFrom(changed, taken);
    const audited = new Set(taken.map((file) => file.path));
    const present = new Set(walked.paths.map(external_node_path_.dirname));
    const isGone = (file) => changed?.has(file) === true &&
        !walked.paths.includes(file) &&
        (0,repository/* selectPaths */.LO)([file], told, exclude).length > 0 &&
        (old === undefined ? MAY_DECLARE.test(file) : old.some((one) => one.path === file));
    const isChanged = (file) => changed?.has(file) ?? true;
    // What cannot be read may declare anything.
    const isRelevant = changed === undefined ||
        taken.some((file) => reached?.has(file.path)) ||
        [...changed].some(isGone) ||
        [...now.unread].some((file) => walked.paths.includes(file) && isChanged(file));
    const moves = {
        files: change.moves,
        isLeft: (folder) => present.has(folder === 'az-ml' ? '.' : folder),
    };
    return {
        after: {
            ...after,
            scopes: after.scopes.map((scope) => ofChange(scope, isRelevant, (file) => reached?.has(file) ?? true, newOnly ? before : undefined)),
        },
        ...(before === undefined ? {} : { before }),
        newOnly,
        moves,
        isElsewhere: (file) => reached !== undefined && audited.has(file) && !reached.has(file),
        isChanged,
        isIrrelevant: !isRelevant,
        newExemptions: newExemptions(after, before, moves).filter(({ origin }) => before !== undefined || isChanged(origin.file)),
    };
}
/** Without contents that can be looked into, a file that is gone counts as relevant by its name. */
const MAY_DECLARE = /\.(?:ya?ml|jsonc?|bicep|bicepparam|tf|tfvars)$/i;
/** A repository that remembers what was read. */
function recording(repository) {
    const texts = new Map();
    const unread = new Set();
    return {
        paths: repository.paths,
        async read(path) {
            const source = await repository.read(path);
            if (source.ok)
                texts.set(path, source.text);
            else
                unread.add(path);
            return source;
        },
        unread,
        taken: () => [...texts].flatMap(([path, text]) => takeFile(path, text) ?? []),
    };
}
/** What was asked for, from the workspace; empty for the workspace itself. */
async function toldFrom(workspace, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path));
    return (0,external_node_path_.relative)(workspace, real).split(external_node_path_.sep).join('/');
}
/** What could not be read is no matter of a change that does not touch it, and an empty folder is none either. */
function ofChange({ nothing: _, ...scope }, isRelevant, isReached, before) {
    const known = new Set((before?.scopes ?? []).flatMap(({ gaps }) => gaps.map((gap) => `${gap.scope} ${gap.reason.detail}`)));
    const gaps = scope.gaps.filter((gap) => isRelevant &&
        (before === undefined ? isReached(gap.scope) : !known.has(`${gap.scope} ${gap.reason.detail}`)));
    return gaps.length === 0 && scope.gaps.length > 0
        ? { ...scope, state: 'complete', gaps }
        : { ...scope, gaps };
}
/** By their words, and the file in which they stand: lines move. */
function newExemptions(after, before, { files }) {
    const moved = new Map(files.map(({ from, to }) => [from, to]));
    const known = new Map();
    for (const { origin, text } of before?.inlineExemptions ?? []) {
        const key = `${moved.get(origin.file) ?? origin.file}\n${text}`;
        known.set(key, (known.get(key) ?? 0) + 1);
    }
    return (after.inlineExemptions ?? []).filter(({ origin, text }) => {
        const key = `${origin.file}\n${text}`;
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        return left <= 0;
    });
}


/***/ })

};
