import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { walkRepository } from '../files/repository.ts';
import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import {
  type Expectation,
  expectJson,
  expectLatency,
  expectSomeBody,
  expectStatus,
} from '../scoring/expectation.ts';
import { folderOf, isPattern, matchesPath } from '../scoring/pathPattern.ts';
import type { ScoreCase } from '../scoring/scoreCase.ts';
import { foreignCheckout, readInside } from './workspaceFile.ts';

/** An online endpoint takes 1.5 MB in one request, others more. */
const LONGEST_REQUEST = 8 * 1024 * 1024;
const MOST_FILES = 1_000;

/** The cases that `request` and the `expect-` inputs come to: one for each body. */
export async function readCases(
  request: ScoreRequest,
  { env, signal }: Pick<Effects, 'env' | 'signal'>,
): Promise<ScoreCase[]> {
  const make = (name: string, text: string, file?: string): ScoreCase => ({
    name,
    ...(file === undefined ? {} : { place: { file, line: 1, column: 1 } }),
    request: { contentType: 'application/json', headers: {}, body: Buffer.from(text) },
    statuses: request.statuses,
    expectations: expectationsOf(request),
    series: [],
    repeat: 1,
    concurrency: 1,
    warmUp: request.warmUp,
    timeoutMs: request.requestTimeout,
  });
  if (request.request.kind === 'json') return [make('request', request.request.text)];

  const event = foreignCheckout(env);
  if (event !== undefined) {
    throw refuse(
      'request-file-untrusted',
      `Files are not sent in a run of ${event}: what is checked out there may be a stranger's.`,
      'Write the JSON into the workflow as request.',
    );
  }
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const cases: ScoreCase[] = [];
  for (const path of await findFiles(request.request.patterns, workspace, signal)) {
    const text = await readRequestFile(path, workspace);
    try {
      JSON.parse(text);
    } catch (error) {
      const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
      throw refuse('request-file-invalid', `${path} is not JSON.`, 'Correct the file.', why);
    }
    cases.push(make(path, text, path));
  }
  return cases;
}

function expectationsOf({ statuses, expectJson: json, maxLatency }: ScoreRequest): Expectation[] {
  return [
    expectStatus(statuses),
    json === undefined ? expectSomeBody() : expectJson(json.value),
    ...(maxLatency === undefined ? [] : [expectLatency(maxLatency)]),
  ];
}

/** In the order in which they were named; those of one pattern by their names. */
async function findFiles(
  patterns: readonly string[],
  workspace: string,
  signal: AbortSignal,
): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!isPattern(pattern)) {
      found.add(pattern);
      continue;
    }
    const missing = new Failure({
      code: 'request-not-found',
      message: `No file of the repository is matched by ${JSON.stringify(pattern)}.`,
      remedy:
        'Check the pattern: it starts at the root of the repository, * stands for anything but a slash. What a .gitignore leaves out is not looked at; actions/checkout comes first.',
      exitCode: EXIT.nothingMatched,
    });
    const folder = folderOf(pattern);
    const inside = folder === '.' || !folder.split('/').some((one) => one === '..' || one === '');
    if (!inside) throw outside(pattern);
    const { paths } = await walkRepository({ path: folder, base: workspace, exclude: [], signal }).catch(
      (error: unknown) => {
        throw error instanceof Failure ? missing : error;
      },
    );
    const matched = paths.filter((path) => matchesPath(pattern, path));
    if (matched.length === 0) throw missing;
    for (const path of matched) found.add(path);
  }
  if (found.size > MOST_FILES) {
    throw refuse(
      'request-file-invalid',
      `request names ${found.size} files; ${MOST_FILES} are the most.`,
      'Name fewer.',
    );
  }
  return [...found];
}

async function readRequestFile(path: string, workspace: string): Promise<string> {
  const read = await readInside(workspace, path, LONGEST_REQUEST);
  if (read.ok) return read.text;
  switch (read.problem) {
    case 'missing':
      throw new Failure({
        code: 'request-not-found',
        message: `There is no file ${JSON.stringify(path)} in the repository.`,
        remedy:
          'Check the name; actions/checkout comes first. JSON that is meant as such begins with {, [ or ".',
        exitCode: EXIT.nothingMatched,
      });
    case 'outside':
      throw outside(path);
    case 'not-a-file':
      throw refuse('request-file-invalid', `${path} is not a file.`, `Write ${path}/*.json for its files.`);
    case 'unreadable':
      throw refuse('request-file-invalid', `${path} cannot be opened.`, 'Let the runner’s user read it.');
    case 'too-long':
      throw refuse(
        'request-file-invalid',
        `${path} is longer than ${LONGEST_REQUEST} bytes.`,
        'Send less; online endpoints take 1.5 MB.',
      );
  }
}

function outside(path: string): Failure {
  return refuse(
    'request-file-outside',
    `${path} leads out of the repository.`,
    'Keep what is sent in the repository.',
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
