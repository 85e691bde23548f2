import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/collect/coverage.ts';
import { PARALLEL } from '../../src/collect/schedule.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { type Collected, coverageOf, idsOf, play } from './collection.ts';
import { workshop } from './workshop.ts';

/** Aborts when a stage begins, as a signal to the process does. */
async function abortAt(stage: Stage): Promise<Collected> {
  const collection = await play(workshop());
  try {
    return await collection.collect(
      [IDS.fraud, IDS.openAi],
      APPS.reader.clientId,
      undefined,
      (progress, effects) => {
        if (progress.stage === stage) effects.controller.abort(new Error('SIGTERM'));
      },
    );
  } finally {
    await collection.stop();
  }
}

describe('a collection that is aborted', () => {
  it('at once returns an inventory that claims nothing', async () => {
    const { inventory } = await abortAt('resources');
    expect(inventory.interrupted).toBe(true);
    expect(inventory.resources).toEqual([]);
    expect(inventory.scopes.map(({ state }) => state)).toEqual(['partial', 'partial']);
  });

  it('after the resources keeps them, and knows that it knows nothing of access', async () => {
    const { inventory } = await abortAt('access');
    expect(inventory.interrupted).toBe(true);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(8);
    expect(inventory.roleAssignments).toEqual([]);
    const parts = coverageOf(inventory, IDS.fraud).gaps.map(({ part }) => part);
    expect(parts).toContain('role-assignments');
    expect(parts).toContain('directory');
    expect(parts).not.toContain('resources');
  });

  it('before the directory keeps who holds what', async () => {
    const { inventory } = await abortAt('directory');
    expect(inventory.roleAssignments.length).toBeGreaterThan(20);
    expect(coverageOf(inventory, IDS.fraud).gaps.map(({ part, reason }) => [part, reason.kind])).toEqual([
      ['applications', 'not-read'],
      ['directory', 'not-read'],
    ]);
    // Named by a schedule, and not known.
    expect(inventory.principals.map(({ exists }) => exists.state)).toEqual(['unknown']);
  });

  it('in the middle of a list sends nothing more', async () => {
    const collection = await play(workshop());
    let seen = 0;
    const { inventory, requests } = await collection.collect(
      [IDS.production],
      APPS.reader.clientId,
      (effects) => {
        const { now } = effects;
        // Every answer asks for the time; so the abort comes between two of them.
        effects.now = () => {
          seen += 1;
          if (seen === 40) effects.controller.abort(new Error('SIGINT'));
          return now();
        };
      },
    );
    const after = collection.simulator.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Those that were under way may still be heard by the other side.
    expect(collection.simulator.requests.length - after).toBeLessThanOrEqual(PARALLEL);
    expect(requests.length).toBeLessThan(30);
    await collection.stop();
    expect(inventory.interrupted).toBe(true);
    expect(coverageOf(inventory, IDS.production).state).toBe('partial');
  });
});

describe('progress', () => {
  it('tells of each stage, with counts and a rate, and last of all what there is', async () => {
    const collection = await play(workshop());
    const { progress, requests, inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    expect(progress.map(({ stage }) => stage)).toEqual(['resources', 'access', 'directory', 'directory']);
    expect(progress.at(-1)).toMatchObject({
      requests: requests.length,
      gaps: 0,
      counts: {
        'online-endpoint': 8,
        workspace: 1,
        'role-assignment': inventory.roleAssignments.length,
        principal: inventory.principals.length,
      },
    });
  });

  it('of a long run is told in between, with its rate', async () => {
    const collection = await play(workshop({ rateLimits: { reads: { size: 30, refillPerSecond: 2 } } }));
    const { progress } = await collection.collect([IDS.production], APPS.reader.clientId);
    await collection.stop();
    expect(progress.length).toBeGreaterThan(10);
    const last = progress.at(-1);
    expect(last?.requestsPerSecond).toBeGreaterThan(0);
    expect(last?.requestsPerSecond).toBeLessThan(30);
  });
});
