import type { Effects } from '../effects.ts';
import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import type { ScoreCase } from '../scoring/scoreCase.ts';
import { makeExpectations, milliseconds } from '../scoring/suiteExpectations.ts';
import {
  type CaseShape,
  LONGEST_SUITE,
  parseSuite,
  type SuiteFile,
  type SuiteProblem,
  type SuiteShape,
  sayProblems,
} from '../scoring/suiteFile.ts';
import { SHORTEST_SECRET } from '../secrets/forms.ts';
import { FILE_PROBLEMS, findFiles, LONGEST_REQUEST, readNamedFile, refuse } from './scoreFilePaths.ts';
import { readBytesInside } from './workspaceFile.ts';

const MOST_PROBLEMS = 50;

/** Reads suites and all that they name. Every mistake of all of them is said at once: `suite-invalid`, exit code 2. */
export async function readSuites(
  patterns: readonly string[],
  request: ScoreRequest,
  workspace: string,
  effects: Pick<Effects, 'env' | 'signal' | 'mask'>,
): Promise<readonly ScoreCase[]> {
  const cases: ScoreCase[] = [];
  const problems: SuiteProblem[] = [];
  const paths = await findFiles('suite', patterns, workspace, effects);
  for (const path of paths) {
    const file = await parseSuite(await readNamedFile(path, workspace, LONGEST_SUITE), path);
    if (file.suite !== undefined) {
      const reader = new SuiteReader(file, file.suite, request, workspace, effects);
      for (const index of file.suite.cases.keys()) cases.push(await reader.read(index));
    }
    problems.push(...file.problems);
  }
  if (problems.length === 0) return cases;
  const said = sayProblems(problems);
  const more = said.length - MOST_PROBLEMS;
  throw refuse(
    'suite-invalid',
    `${paths.join(', ').slice(0, 300)} ${said.length === 1 ? 'has a mistake' : `have ${said.length} mistakes`}.`,
    'Mend the lines named above. Nothing was sent.',
    [...said.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'),
  );
}

/** What the run itself sets: a suite that could say it could send the credential elsewhere or elude its deployment. */
const OWN_HEADERS =
  /^(?:authorization|api-key|ocp-apim-.*|proxy-.*|host|connection|content-length|content-type|transfer-encoding|expect|upgrade|te|trailer|keep-alive|cookie|azureml-model-deployment|x-ms-client-request-id|accept-encoding)$/i;

class SuiteReader {
  readonly #file: SuiteFile;
  readonly #suite: SuiteShape;
  readonly #request: ScoreRequest;
  readonly #workspace: string;
  readonly #effects: Pick<Effects, 'env' | 'mask'>;
  readonly #names = new Set<string>();

  constructor(
    file: SuiteFile,
    suite: SuiteShape,
    request: ScoreRequest,
    workspace: string,
    effects: Pick<Effects, 'env' | 'mask'>,
  ) {
    this.#file = file;
    this.#suite = suite;
    this.#request = request;
    this.#workspace = workspace;
    this.#effects = effects;
  }

  async read(index: number): Promise<ScoreCase> {
    const path = `cases/${index}`;
    const { defaults } = this.#suite;
    const own = this.#suite.cases[index];
    if (own === undefined) throw new RangeError(`there is no case ${index}`);
    const shape: CaseShape = { ...defaults, ...own };
    if (this.#names.has(shape.name)) this.#complain(`${path}/name`, 'another case has this name');
    this.#names.add(shape.name);
    const { statuses, each, series } = await makeExpectations(shape.expect ?? {}, `${path}/expect`, {
      complain: (at, what) => this.#complain(at, what),
      json: (at, file) => this.#json(at, file),
    });
    return {
      name: shape.name,
      place: this.#file.placeOf(path),
      ...(shape.deployment === undefined ? {} : { deployment: shape.deployment }),
      request: await this.#body(shape, path),
      statuses,
      expectations: each,
      series,
      repeat: shape.repeat ?? 1,
      concurrency: shape.concurrency ?? 1,
      warmUp: shape['warm-up'] ?? this.#request.warmUp,
      timeoutMs: shape.timeout === undefined ? this.#request.requestTimeout : milliseconds(shape.timeout),
    };
  }

  async #body(shape: CaseShape, path: string): Promise<ScoreCase['request']> {
    const { request } = shape;
    const kinds = (['json', 'text', 'form', 'file'] as const).filter((kind) => kind in request);
    if (kinds.length !== 1) {
      this.#complain(`${path}/request`, 'must have one of json, text, form and file');
    }
    const at = `${path}/request/${kinds[0] ?? ''}`;
    const headers = this.#headers(shape, path);
    const make = (type: string, body: Uint8Array | string): ScoreCase['request'] => ({
      contentType: request['content-type'] ?? type,
      headers,
      body: typeof body === 'string' ? Buffer.from(body) : body,
    });
    if (request.file !== undefined) {
      const bytes = await this.#bytes(at, request.file);
      return make(request.file.endsWith('.json') ? 'application/json' : 'application/octet-stream', bytes);
    }
    if (request.text !== undefined) return make('text/plain; charset=utf-8', this.#fill(request.text, at));
    if (request.form !== undefined) {
      const fields = request.form.map(({ name, value }): [string, string] => [name, this.#fill(value, at)]);
      return make('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
    }
    return make('application/json', JSON.stringify(this.#fillJson(request.json ?? null, at)));
  }

  #headers(shape: CaseShape, path: string): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const [index, { name, value }] of (shape.headers ?? []).entries()) {
      const at = `${path}/headers/${index}`;
      const text = this.#fill(value, `${at}/value`);
      if (OWN_HEADERS.test(name)) this.#complain(`${at}/name`, `${name} is set by the run itself`);
      else if (!/^[\t\x20-\x7e]*$/.test(text)) this.#complain(`${at}/value`, 'may hold ASCII text only');
      else headers[name.toLowerCase()] = text;
    }
    return headers;
  }

  #fillJson(value: unknown, at: string): unknown {
    if (typeof value === 'string') return this.#fill(value, at);
    if (Array.isArray(value)) return value.map((one) => this.#fillJson(one, at));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#fillJson(one, at)]));
  }

  /** Variables of the environment that `suite-env` lists; every other name is a mistake of the suite. */
  #fill(text: string, at: string): string {
    return text.replaceAll(/\$?\$\{([^}]{0,100})\}/g, (found, name: string) => {
      if (found.startsWith('$$')) return found.slice(1);
      const value = this.#effects.env[name];
      if (!this.#request.suiteEnv.includes(name)) {
        this.#complain(at, `the input suite-env does not list ${name}; $\${…} stands for the text itself`);
      } else if (value === undefined) {
        this.#complain(at, `the environment variable ${name} is not set`);
      } else if (value.length >= SHORTEST_SECRET) {
        this.#effects.mask(value);
      }
      return value ?? '';
    });
  }

  async #json(at: string, file: string): Promise<{ readonly value: unknown } | undefined> {
    const problems = this.#file.problems.length;
    const bytes = await this.#bytes(at, file);
    if (this.#file.problems.length > problems) return undefined;
    try {
      return { value: JSON.parse(bytes.toString('utf8')) };
    } catch {
      this.#complain(at, `${file} is not JSON`);
      return undefined;
    }
  }

  async #bytes(at: string, file: string): Promise<Buffer> {
    const read = await readBytesInside(this.#workspace, file, LONGEST_REQUEST);
    if (read.ok) return read.bytes;
    this.#complain(at, `${file} ${FILE_PROBLEMS[read.problem]}`);
    return Buffer.alloc(0);
  }

  #complain(path: string, what: string): void {
    this.#file.problems.push({ place: this.#file.placeOf(path), what });
  }
}
