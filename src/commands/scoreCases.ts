import type { Effects } from '../effects.ts';
import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import {
  type Expectation,
  expectJson,
  expectLatency,
  expectSomeBody,
  expectStatus,
} from '../scoring/expectation.ts';
import type { ScoreCase } from '../scoring/scoreCase.ts';
import { SUCCESS } from '../scoring/statusSet.ts';
import { findFiles, LONGEST_REQUEST, readNamedFile, refuse } from './scoreFilePaths.ts';
import { readSuites } from './scoreSuites.ts';

/** The cases that the inputs come to: those of suites, or one for each body of `request`. */
export async function readCases(
  request: ScoreRequest,
  effects: Pick<Effects, 'env' | 'signal' | 'mask'>,
): Promise<readonly ScoreCase[]> {
  const workspace = effects.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { what } = request;
  if (what.kind === 'suites') return await readSuites(what.patterns, request, workspace, effects);
  const make = (name: string, text: string, file?: string): ScoreCase => ({
    name,
    ...(file === undefined ? {} : { place: { file, line: 1, column: 1 } }),
    request: { contentType: 'application/json', headers: {}, body: Buffer.from(text) },
    statuses: request.statuses ?? SUCCESS,
    expectations: expectationsOf(request),
    series: [],
    repeat: 1,
    concurrency: 1,
    warmUp: request.warmUp,
    timeoutMs: request.requestTimeout,
  });
  if (what.kind === 'json') return [make('request', what.text)];
  const cases: ScoreCase[] = [];
  for (const path of await findFiles('request', what.patterns, workspace, effects)) {
    const text = await readNamedFile(path, workspace, LONGEST_REQUEST);
    try {
      JSON.parse(text);
    } catch (error) {
      const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
      throw refuse('score-file-invalid', `${path} is not JSON.`, 'Correct the file.', why);
    }
    cases.push(make(path, text, path));
  }
  return cases;
}

function expectationsOf({ statuses, expectJson: json, maxLatency }: ScoreRequest): Expectation[] {
  return [
    expectStatus(statuses ?? SUCCESS),
    json === undefined ? expectSomeBody() : expectJson(json.value),
    ...(maxLatency === undefined ? [] : [expectLatency(maxLatency)]),
  ];
}
