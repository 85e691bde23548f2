import { expect, it } from 'vitest';
import { declaredInventory } from '../../src/files/declaredInventory.ts';
import type { PipelineStep } from '../../src/inventory/resource.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { createContext } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';
import { pipelineStep } from './examples/aml008-endpoint-key-in-pipeline.ts';
import { NOW } from './inventories.ts';

it('files that declare nothing pass nothing, and those that declare something do', () => {
  const passes = (...steps: readonly PipelineStep[]) => {
    const readings = [{ declarations: [], blind: [], unreadable: [], steps }];
    const collectedAt = new Date(NOW).toISOString();
    const inventory = declaredInventory({ path: '.', readings, collectedAt, interrupted: false });
    return judge(ALL_RULES, createContext(inventory, NOW)).pass;
  };
  expect(passes()).toBe(0);
  expect(passes(pipelineStep())).toBeGreaterThan(0);
});
