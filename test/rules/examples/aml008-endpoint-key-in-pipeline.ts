import { ABSENT } from '../../../src/inventory/fact.ts';
import type { Exposure, PipelineStep } from '../../../src/inventory/resource.ts';
import { FILE_ORIGIN, holding } from '../inventories.ts';

export function pipelineStep(...kinds: readonly Exposure['kind'][]): PipelineStep {
  const id = '.github/workflows/score.yml#score/fetch';
  return {
    key: id,
    id,
    name: 'fetch',
    origin: FILE_ORIGIN,
    tags: {},
    kind: 'pipeline-step',
    login: ABSENT,
    exposures: kinds.map((kind) => ({ kind, what: 'KEY=$(az ml …)', origin: FILE_ORIGIN })),
  };
}

export const bad = holding(pipelineStep('unmasked-key'));
export const good = holding(pipelineStep());
