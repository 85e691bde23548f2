import { EXIT, Failure } from '../failure.ts';
import { type EndpointId, parseEndpointId } from '../inventory/endpointId.ts';
import { foreignCheckout, readInside } from './workspaceFile.ts';

const LONGEST_FILE = 256 * 1024;
const MOST_PROBLEMS = 50;

export interface TargetAlias {
  readonly alias: string;
  readonly file: string;
}

/** Looks an alias up in the targets file of the repository (schemas/targets.schema.json). */
export async function readTarget(
  { alias, file }: TargetAlias,
  env: Readonly<Record<string, string | undefined>>,
): Promise<EndpointId> {
  const event = foreignCheckout(env);
  if (event !== undefined) {
    throw refuse(
      'targets-file-untrusted',
      `targets-file is not read in a run of ${event}: what is checked out there may be a stranger's.`,
      'Write the full ARM id as endpoint.',
    );
  }
  const targets = await parseTargets(await readTargets(env['GITHUB_WORKSPACE'] ?? process.cwd(), file), file);
  const id = Object.hasOwn(targets, alias) ? targets[alias] : undefined;
  if (id === undefined) {
    throw new Failure({
      code: 'target-unknown',
      message: `${file} has no target ${JSON.stringify(alias)}.`,
      remedy: `Write one of: ${Object.keys(targets).slice(0, 50).join(', ') || 'there are none'}.`,
      exitCode: EXIT.nothingMatched,
    });
  }
  return id;
}

async function readTargets(workspace: string, file: string): Promise<string> {
  const read = await readInside(workspace, file, LONGEST_FILE);
  if (read.ok) return read.text;
  switch (read.problem) {
    case 'missing':
      throw refuse(
        'targets-file-missing',
        `There is no file ${file} in the workspace.`,
        'Check the name; actions/checkout must have run before this step.',
      );
    case 'outside':
      throw refuse(
        'targets-file-outside',
        `${file} lies outside the workspace.`,
        'Keep the targets file in the repository.',
      );
    case 'not-a-file':
      throw refuse('targets-file-invalid', `${file} is not a file.`, 'Name the targets file itself.');
    case 'unreadable':
      throw refuse('targets-file-invalid', `${file} cannot be opened.`, 'Let the runner’s user read it.');
    case 'too-long':
      throw refuse('targets-file-invalid', `${file} is longer than ${LONGEST_FILE} bytes.`, 'Split it.');
  }
}

/** All mistakes of the file are said at once, each with its line and column. */
async function parseTargets(text: string, file: string): Promise<Readonly<Record<string, EndpointId>>> {
  const { parseDocument, LineCounter, isMap, isScalar } = await import('yaml');
  const lineCounter = new LineCounter();
  const problems: string[] = [];
  const complain = (offset: number | undefined, what: string): void => {
    const { line, col } = lineCounter.linePos(offset ?? 0);
    problems.push(`${file}:${line || 1}:${col || 1}: ${what}`);
  };
  const ids = new Map<string, EndpointId>();
  try {
    const { contents, errors } = parseDocument(text, { lineCounter });
    for (const error of errors) complain(error.pos[0], error.message.split('\n')[0] ?? 'not YAML');
    const targets = isMap(contents) ? contents.get('targets', true) : undefined;
    if (errors.length === 0 && !isMap(targets)) {
      complain(0, 'must hold a mapping "targets" of aliases to ARM ids');
    }
    for (const { key } of isMap(contents) ? contents.items : []) {
      const name = isScalar(key) ? key.value : undefined;
      if (name !== 'targets') {
        complain(
          isScalar(key) ? key.range?.[0] : undefined,
          `${name ?? '?'}: there is "targets", and nothing else`,
        );
      }
    }
    for (const { key, value } of isMap(targets) ? targets.items : []) {
      const alias = isScalar(key) && key.value !== null ? String(key.value) : '';
      const offset = isScalar(key) ? key.range?.[0] : undefined;
      const id =
        isScalar(value) && typeof value.value === 'string' ? parseEndpointId(value.value) : undefined;
      if (alias === '') complain(offset, 'an alias must be a text');
      else if (id === undefined) complain(offset, `${alias}: must be the full ARM id of an endpoint`);
      else if (!id.ok) for (const problem of id.problems) complain(offset, `${alias}: ${problem}`);
      else ids.set(alias, id.value);
    }
  } catch (error) {
    // Brackets thousands deep exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    complain(0, 'is nested too deeply');
  }
  if (problems.length === 0) return Object.fromEntries(ids);
  const more = problems.length - MOST_PROBLEMS;
  throw refuse(
    'targets-file-invalid',
    `${file} has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
    'Mend the lines named above.',
    [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'),
  );
}

function refuse(code: string, message: string, remedy: string, cause?: string): Failure {
  return new Failure({
    code,
    message,
    remedy,
    ...(cause === undefined ? {} : { cause }),
    exitCode: EXIT.refused,
  });
}
