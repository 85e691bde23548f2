import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';

/** What is wrong, and where, so that a terminal or an editor can jump there. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** YAML as it stands in a file: `line` is the line of the file on which `text` begins. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** A file that GitHub runs in this repository, or an example that a reader copies. */
  readonly role: 'workflow-file' | 'example';
}

/** What our own action takes and gives. */
export interface ActionInterface {
  readonly inputs: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
  /** Outputs that must not become job outputs: GitHub drops masked values, and files end with their job. */
  readonly confined: ReadonlySet<string>;
  /** What the action itself would say about these inputs, expressions among them. */
  problems(inputs: ReadonlyMap<string, string>): readonly string[];
}

export const OWN_ACTION = 'org/aml-endpoint-action';

const STEP_OUTPUT =
  /\bsteps\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])\s*\.\s*outputs\b(?:\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\]))?/g;

/** Everything we ask of a workflow, or of a part of one, beside what actionlint asks. */
export function checkYaml(source: Source, action: ActionInterface): readonly Complaint[] {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  const complaints: Complaint[] = [];
  const say = (offset: number, message: string): void => {
    complaints.push({ file: source.file, line: source.line + lines.linePos(offset).line - 1, message });
  };
  for (const error of document.errors) say(error.pos[0], `not YAML: ${error.message.split('\n')[0]}`);
  const root = document.contents;
  if (complaints.length > 0 || root === null) return complaints;

  const jobs = isMap(root) ? child(root, 'jobs') : undefined;
  if (isMap(root) && isMap(jobs)) {
    checkWorkflow(source, root, jobs, say);
    for (const job of values(jobs)) checkScope(job, source, action, say);
  } else {
    checkScope(root, source, action, say);
  }
  return complaints;
}

/** The runner evaluates every text of `action.yml` and refuses an action that names a context anywhere but in a default. */
export function checkMetadata(file: string, actionYaml: string): readonly Complaint[] {
  const lines = new LineCounter();
  const complaints: Complaint[] = [];
  visit(parseDocument(actionYaml, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value === 'default' || !isScalar(value) || !text(value)?.includes('${{'))
        return;
      const message = `an expression in ${key.value}: the runner evaluates it and then cannot load the action`;
      complaints.push({ file, line: lines.linePos(start(value)).line, message });
    },
  });
  return complaints;
}

/** True for a text with a top-level `jobs:`. */
export function isWorkflow(text: string): boolean {
  const root = parseDocument(text).contents;
  return isMap(root) && root.has('jobs');
}

/** True for a text that is a list of steps, which can be linted inside a workflow made for it. */
export function isStepList(text: string): boolean {
  const root = parseDocument(text).contents;
  return isSeq(root) && root.items.some((item) => isMap(item) && (item.has('uses') || item.has('run')));
}

type Say = (offset: number, message: string) => void;

function checkWorkflow(source: Source, root: YAMLMap, jobs: YAMLMap, say: Say): void {
  const permissions = child(root, 'permissions');
  if (source.role === 'workflow-file') {
    if (permissions === undefined) say(start(root), 'a workflow declares top-level permissions');
    // One that others call runs in their group: a group of its own could end the run that waits for it.
    if (child(root, 'concurrency') === undefined && !isOnlyCalled(root))
      say(start(root), 'a workflow declares its concurrency');
  }
  for (const { key, value: job } of jobs.items) {
    if (!isScalar(key) || !isMap(job)) continue;
    const own = child(job, 'permissions');
    if (own === undefined && permissions === undefined) {
      say(start(key), `job ${key.value} has no permissions, and neither has the workflow`);
    }
    if (isMap(job) && child(job, 'uses') === undefined && child(job, 'timeout-minutes') === undefined) {
      if (source.role === 'workflow-file') say(start(key), `job ${key.value} has no timeout-minutes`);
    }
    if (key.value === 'passed' && source.role === 'workflow-file') checkNeeds(key, job, jobs, say);
    const login = stepsIn(job).find((step) => usesOwnAction(step) && logsInWithOidc(step));
    if (login !== undefined && !grantsIdToken(own ?? permissions)) {
      say(start(login), `job ${key.value} uses the action without "id-token: write" in its permissions`);
    }
  }
}

/** The one job that a ruleset requires: a job that it does not need could fail unnoticed. */
function checkNeeds(name: Scalar, job: YAMLMap, jobs: YAMLMap, say: Say): void {
  const needs = child(job, 'needs');
  const needed = isSeq(needs)
    ? needs.items.map((item) => (isScalar(item) ? item.value : undefined))
    : [text(needs)];
  for (const { key } of jobs.items) {
    if (!isScalar(key) || key.value === name.value || needed.includes(key.value)) continue;
    say(start(name), `job ${name.value} does not need ${key.value}`);
  }
}

/** A job, or a fragment: the reach of a step's id. */
function checkScope(scope: Node, source: Source, action: ActionInterface, say: Say): void {
  const ownIds = new Set<string>();
  for (const step of stepsIn(scope)) {
    checkUses(step, source, say);
    checkCheckout(step, say);
    checkRun(step, say);
    if (!usesOwnAction(step)) continue;
    checkInputs(step, action, say);
    const id = text(child(step, 'id'));
    if (id !== undefined) ownIds.add(id);
  }
  if (isMap(scope)) checkUses(scope, source, say);

  const jobOutputs = isMap(scope) ? child(scope, 'outputs') : undefined;
  visit(scope, {
    Scalar(_, scalar) {
      for (const { offset, id, output } of stepOutputs(scalar, source.text)) {
        if (!ownIds.has(id)) continue;
        if (output !== undefined && !action.outputs.has(output)) {
          say(offset, `the action has no output "${output}"${nearest(output, action.outputs)}`);
        } else if (within(offset, jobOutputs) && (output === undefined || action.confined.has(output))) {
          const what = output === undefined ? 'all outputs' : `output "${output}"`;
          say(
            offset,
            `${what} of the action as a job output: GitHub drops masked values between jobs; use it in the same job`,
          );
        }
      }
    },
  });
}

function isOnlyCalled(root: YAMLMap): boolean {
  const on = child(root, 'on');
  return isMap(on) && on.items.length === 1 && child(on, 'workflow_call') !== undefined;
}

function isCalled({ role, text }: Source): boolean {
  return role === 'workflow-file' && /^ {2}workflow_call:/m.test(text);
}

function checkUses(holder: YAMLMap, source: Source, say: Say): void {
  const node = child(holder, 'uses');
  const reference = text(node);
  if (node === undefined || reference === undefined) return;
  const offset = start(node);
  if (reference.startsWith('./')) return;
  if (reference.startsWith('docker://')) {
    if (!/@sha256:[0-9a-f]{64}$/.test(reference)) say(offset, `${reference} is not pinned by its digest`);
    return;
  }
  const [name = '', version = ''] = reference.split('@');
  // A workflow that others call runs in their checkout, where `./` is theirs, and no file can name its own commit.
  const isOwn = name === OWN_ACTION || name.startsWith(`${OWN_ACTION}/.github/workflows/`);
  if (isOwn && (source.role === 'example' || isCalled(source))) {
    if (!/^v\d+$/.test(version) && !/^[0-9a-f]{40}$/.test(version)) {
      say(offset, `examples name our action as ${name}@v1, or by a commit SHA`);
    }
    return;
  }
  if (!/^[0-9a-f]{40}$/.test(version)) {
    say(offset, `${reference} is not pinned by a commit SHA`);
  } else if (!/#\s*v\d+\.\d+\.\d+\s*$/.test(lineAt(source.text, offset))) {
    say(offset, `${name} is pinned without a comment that says its version: # vX.Y.Z`);
  }
}

function checkCheckout(step: YAMLMap, say: Say): void {
  const uses = child(step, 'uses');
  if (uses === undefined || !text(uses)?.startsWith('actions/checkout@')) return;
  const options = child(step, 'with');
  const persist = isMap(options) ? child(options, 'persist-credentials') : undefined;
  if (text(persist) !== 'false') say(start(uses), 'actions/checkout without "persist-credentials: false"');
}

/** An expression in a script is pasted into it before the shell reads it: injection, and secrets on command lines. */
function checkRun(step: YAMLMap, say: Say): void {
  const run = child(step, 'run');
  if (run !== undefined && text(run)?.includes('${{')) {
    say(start(run), 'an expression inside run: hand it over through env');
  }
}

function checkInputs(step: YAMLMap, action: ActionInterface, say: Say): void {
  const inputs = child(step, 'with');
  const given = new Map<string, string>();
  let unknown = false;
  for (const { key, value } of isMap(inputs) ? inputs.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (isScalar(value)) given.set(name, String(value.value ?? ''));
    if (action.inputs.has(name)) continue;
    unknown = true;
    say(start(key), `the action has no input "${name}"${nearest(name, action.inputs)}`);
  }
  if (unknown) return;
  for (const problem of action.problems(given)) say(start(child(step, 'uses') ?? step), problem);
}

function usesOwnAction(step: YAMLMap): boolean {
  const uses = text(child(step, 'uses'));
  return uses === './' || (uses?.split('@')[0] ?? '') === OWN_ACTION;
}

function logsInWithOidc(step: YAMLMap): boolean {
  const inputs = child(step, 'with');
  const auth = isMap(inputs) ? text(child(inputs, 'auth')) : undefined;
  // Files and snapshots are audited without a login.
  if (isMap(inputs) && text(child(inputs, 'command')) === 'audit' && child(inputs, 'scope') === undefined) {
    return false;
  }
  return auth === undefined || auth === 'oidc';
}

function grantsIdToken(permissions: Node | undefined): boolean {
  if (isMap(permissions)) return text(child(permissions, 'id-token')) === 'write';
  return text(permissions) === 'write-all';
}

/** Every map below `scope` that is an item of a list and runs or uses something. */
function stepsIn(scope: Node): readonly YAMLMap[] {
  const steps: YAMLMap[] = [];
  visit(scope, {
    Seq(_, list) {
      for (const item of list.items)
        if (isMap(item) && (item.has('uses') || item.has('run'))) steps.push(item);
    },
  });
  return steps;
}

interface StepOutput {
  readonly offset: number;
  readonly id: string;
  /** Absent where all outputs are taken together: `toJSON(steps.x.outputs)`. */
  readonly output: string | undefined;
}

/** Read from the source and not from the value, so that offsets are right in folded and block scalars too. */
function stepOutputs(scalar: Scalar, source: string): readonly StepOutput[] {
  const [from, to] = scalar.range ?? [0, 0];
  return [...source.slice(from, to).matchAll(STEP_OUTPUT)].map((match) => ({
    offset: from + match.index,
    id: match[1] ?? match[2] ?? '',
    output: match[3] ?? match[4],
  }));
}

/** The declared name that differs in separators or case only, or begins alike. */
function nearest(name: string, declared: ReadonlySet<string>): string {
  const plain = (one: string): string => one.toLowerCase().replace(/[-_]/g, '');
  const match =
    [...declared].find((one) => plain(one) === plain(name)) ??
    [...declared].find((one) => plain(one).startsWith(plain(name)));
  return match === undefined ? `; it has ${[...declared].join(', ')}` : `; did you mean "${match}"?`;
}

function child(map: YAMLMap, key: string): Node | undefined {
  const value = map.get(key, true);
  return value === undefined ? undefined : (value as Node);
}

function values(map: YAMLMap): readonly Node[] {
  return map.items.flatMap(({ value }) => (isMap(value) ? [value] : []));
}

function text(node: Node | undefined): string | undefined {
  return isScalar(node) && node.value !== null ? String(node.value) : undefined;
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}

function within(offset: number, node: Node | undefined): boolean {
  const [from, to] = node?.range ?? [0, -1];
  return offset >= from && offset < to;
}

function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(source.lastIndexOf('\n', offset) + 1, end === -1 ? undefined : end).trimEnd();
}
