import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { type ScoreEffects, score } from '../../src/commands/score.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { checkScoreRequest, type ScoreRequest } from '../../src/inputs/scoreRequest.ts';
import type { ScoreReport } from '../../src/report/scoreReport.ts';
import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario, ScoringBehaviour } from '../../src/simulator/scenario.ts';
import { createTerminalSurface } from '../../src/surface/terminal.ts';
import { type Stage, stage } from '../commands/contosoRequest.ts';

export type Inputs = Readonly<Record<string, string>>;
type Application = keyof typeof CONTOSO_APPLICATIONS;

const schema = join(import.meta.dirname, '../../schemas/score-report.schema.json');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));

/** A tenant whose endpoint fraud-token answers as described, and whatever else is changed. */
export function stageScoring(behaviour: ScoringBehaviour, changes: Partial<Scenario> = {}): Promise<Stage> {
  return stage({ scoring: { [IDS.fraudToken]: behaviour }, ...changes });
}

/** What inputs come to; without any, a small JSON to fraud-token. */
export function scoreRequest(inputs: Inputs = {}, application: Application = 'gitHubDeploy'): ScoreRequest {
  const given = {
    endpoint: IDS.fraudToken,
    request: '{"data": [1]}',
    cloud: 'custom',
    'client-id': CONTOSO_APPLICATIONS[application].clientId,
    'tenant-id': CONTOSO.tenantId,
    ...inputs,
  };
  const checked = checkScoreRequest(
    readInputs('score', 'action', new Map(Object.entries(given)), {}),
    'action',
    'oidc',
  );
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked.value;
}

export interface Scored {
  readonly report: ScoreReport;
  readonly lines: readonly string[];
  /** Milliseconds of each pause. */
  readonly pauses: readonly number[];
}

/** One run with a clock that moves by the pauses alone; none of them takes time. */
export async function scoreOnce(
  at: Stage,
  inputs: Inputs = {},
  options: {
    readonly application?: Application;
    readonly env?: Inputs;
    readonly signal?: AbortSignal;
    /** Called before each pause. */
    readonly onPause?: (milliseconds: number) => void;
  } = {},
): Promise<Scored> {
  const lines: string[] = [];
  const pauses: number[] = [];
  let offset = 0;
  const surface = createTerminalSurface(
    (text) => lines.push(text.trimEnd()),
    { ...at.env, ...options.env },
    options.signal ?? new AbortController().signal,
  );
  const effects: ScoreEffects = {
    ...surface,
    random: () => 0.5,
    now: () => Date.now() + offset,
    async sleep(milliseconds, signal) {
      options.onPause?.(milliseconds);
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      offset += milliseconds;
    },
  };
  const report = await score(scoreRequest(inputs, options.application), effects, {});
  const wrong = validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors;
  expect(wrong, 'breaches of schemas/score-report.schema.json').toEqual([]);
  return { report, lines, pauses };
}
