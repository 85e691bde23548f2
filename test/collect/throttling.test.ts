import { describe, expect, it } from 'vitest';
import { createSchedule } from '../../src/collect/schedule.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Fault, Scenario } from '../../src/simulator/scenario.ts';
import { fakeEffects } from '../http/fakeEffects.ts';
import { briefly, type Collected, coverageOf, idsOf, play } from './collection.ts';
import { workshop } from './workshop.ts';

async function collect(
  changes: Partial<Scenario>,
  scopes: readonly string[] = [IDS.fraud],
): Promise<Collected> {
  const collection = await play(workshop(changes));
  try {
    return await collection.collect(scopes, APPS.reader.clientId);
  } finally {
    await collection.stop();
  }
}

function answering(header: Readonly<Record<string, string>>, status = 200) {
  return { status, header: (name: string) => header[name] };
}

/** A clock that stands still until it is told. */
function manualClock() {
  let now = 0;
  let timers: { readonly at: number; readonly ring: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    signal: new AbortController().signal,
    sleep: (milliseconds: number) =>
      new Promise<void>((ring) => {
        timers.push({ at: now + milliseconds, ring });
      }),
    async advance(milliseconds: number) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.ring();
        await settle();
      }
      now = end;
    },
  };
}

describe('the schedule', () => {
  it('lets no more than its number of requests run at once', async () => {
    const schedule = createSchedule(fakeEffects(), 3);
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const tasks = Array.from({ length: 10 }, (_, index) =>
      schedule.run(index % 2 === 0 ? 'a' : 'b', async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => release.push(resolve));
        running -= 1;
      }),
    );
    for (let done = 0; done < 10; done += 1) {
      while (release.length === 0) await Promise.resolve();
      expect(running).toBeLessThanOrEqual(3);
      release.shift()?.();
      await Promise.resolve();
    }
    await Promise.all(tasks);
    expect(most).toBe(3);
  });

  it('keeps requests apart once little of a quota is left, and no longer when it is full again', async () => {
    const clock = manualClock();
    const schedule = createSchedule(clock);
    const times: number[] = [];
    const ask = () => schedule.run('sub', async () => void times.push(clock.now()));
    await Promise.all([ask(), ask()]);
    expect(times).toEqual([0, 0]);
    schedule.heed('sub', answering({ 'x-ms-ratelimit-remaining-subscription-reads': '25' }));
    times.length = 0;
    const three = Promise.all([ask(), ask(), ask()]);
    await clock.advance(300);
    await three;
    expect(times).toEqual([0, 100, 200]);
    schedule.heed('sub', answering({ 'x-ms-ratelimit-remaining-subscription-reads': '249' }));
    times.length = 0;
    await Promise.all([ask(), ask()]);
    expect(times).toEqual([300, 300]);
  });

  it('goes by the scarcest of several quotas', async () => {
    const effects = fakeEffects();
    const schedule = createSchedule(effects);
    schedule.heed(
      'sub',
      answering({
        'x-ms-ratelimit-remaining-subscription-reads': '200',
        'x-ms-ratelimit-remaining-subscription-global-reads': '0',
      }),
    );
    await Promise.all([schedule.run('sub', async () => 1), schedule.run('sub', async () => 2)]);
    expect(effects.pauses).toEqual([200]);
  });

  it('lets other subscriptions pass while one has to wait', async () => {
    const clock = manualClock();
    const schedule = createSchedule(clock, 1);
    const order: string[] = [];
    const note = (what: string) => async () => void order.push(`${what} ${clock.now()}`);
    schedule.heed('slow', answering({ 'retry-after': '30' }, 429));
    const all = Promise.all([
      schedule.run('slow', note('slow')),
      schedule.run('fast', note('fast')),
      schedule.run('fast', note('fast')),
    ]);
    await clock.advance(29_999);
    expect(order).toEqual(['fast 0', 'fast 0']);
    await clock.advance(1);
    await all;
    expect(order).toEqual(['fast 0', 'fast 0', 'slow 30000']);
  });

  it('ends what waits when the run is aborted', async () => {
    const effects = fakeEffects();
    const schedule = createSchedule(effects, 1);
    const never = schedule.run('a', () => new Promise(() => undefined));
    never.catch(() => undefined);
    const waiting = schedule.run('a', async () => 'started');
    effects.controller.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow('stop');
    await expect(schedule.run('a', async () => 'started')).rejects.toThrow('stop');
  });
});

describe('throttling', () => {
  const once429: Fault = {
    match: { path: `${IDS.fraud}/computes` },
    times: 1,
    status: 429,
    headers: { 'retry-after': '17' },
    body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
  };

  it('a Retry-After is obeyed, and nothing is missing afterwards', async () => {
    const { inventory, effects } = await collect({ faults: [once429] });
    expect(coverageOf(inventory, IDS.fraud).state).toBe('complete');
    expect(idsOf(inventory, 'compute')).toHaveLength(1);
    expect(Math.max(...effects.pauses)).toBeGreaterThanOrEqual(17_000);
  });

  it('that does not end is a gap that says so, and hides nothing else', async () => {
    const { times: _, ...always } = once429;
    const { inventory } = await collect({ faults: [always] });
    const { state, gaps } = coverageOf(inventory, IDS.fraud);
    expect(state).toBe('partial');
    expect(briefly(gaps)).toEqual(['computes mlw-fraud: throttled']);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(8);
  });

  it('is avoided: a bucket of 60 with a slow refill lasts for a whole subscription without one 429', async () => {
    const { inventory, requests } = await collect(
      { rateLimits: { reads: { size: 60, refillPerSecond: 10 } } },
      [IDS.production],
    );
    expect(coverageOf(inventory, IDS.production).state).toBe('complete');
    expect(requests.filter(({ surface }) => surface === 'arm').length).toBeGreaterThan(80);
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe('paging', () => {
  it('a list in many pages is whole', async () => {
    const { inventory, requests } = await collect({ pageSize: 2 }, [IDS.production, IDS.sandbox]);
    expect(inventory.scopes.map(({ state }) => state)).toEqual(['complete', 'complete']);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(10);
    expect(inventory.roleAssignments).toHaveLength(workshop().roleAssignments.length);
    expect(requests.filter(({ query }) => query.includes('skip')).length).toBeGreaterThan(20);
  });

  const page = (nextLink: unknown): Fault => ({
    match: { path: `${IDS.fraud}/onlineEndpoints` },
    status: 200,
    body: {
      value: [{ id: IDS.fraudKey, name: 'fraud-key', properties: { authMode: 'Key' } }],
      nextLink,
    },
  });

  it.each([
    ['another host', 'https://evil.example/subscriptions?x'],
    ['another port', 'https://localhost:1/subscriptions'],
    ['plain http', 'http://localhost/subscriptions'],
    ['someone else before the @', 'https://localhost@evil.example/'],
    ['no address at all', 'nonsense'],
    ['no text at all', 42],
  ])('a next page at %s is not followed; what was before it stays', async (_where, link) => {
    const { inventory, requests } = await collect({ faults: [page(link)] });
    expect(briefly(coverageOf(inventory, IDS.fraud).gaps)).toEqual([
      'resources mlw-fraud: unexpected-answer',
    ]);
    expect(idsOf(inventory, 'online-endpoint')).toEqual([IDS.fraudKey]);
    expect(requests.filter(({ path }) => path === `${IDS.fraud}/onlineEndpoints`)).toHaveLength(1);
  });

  it('a list that leads to itself ends', async () => {
    const collection = await play(workshop());
    const { origin } = collection.simulator;
    await collection.stop();
    const self = `${origin}${IDS.fraud}/onlineEndpoints?api-version=2025-12-01&$skip=x`;
    const again = await play(workshop({ faults: [page(self)] }));
    const { inventory } = await again.collect([IDS.fraud], APPS.reader.clientId);
    await again.stop();
    expect(coverageOf(inventory, IDS.fraud).state).toBe('partial');
  });
});

describe('odd answers', () => {
  const answer = (path: string, body: unknown, status = 200): Fault => ({ match: { path }, status, body });

  it.each<[string, Fault]>([
    ['no JSON', answer(`${IDS.fraud}/computes`, '<html>hello</html>')],
    ['no list', answer(`${IDS.fraud}/computes`, { value: 'many' })],
    ['a list of a list', answer(`${IDS.fraud}/computes`, [])],
    ['an item that is nothing', answer(`${IDS.fraud}/computes`, { value: [null] })],
    [
      'an item of another workspace',
      answer(`${IDS.fraud}/computes`, { value: [{ id: `${IDS.hub}/computes/x` }] }),
    ],
    [
      'an item whose name climbs',
      answer(`${IDS.fraud}/computes`, { value: [{ id: `${IDS.fraud}/computes/../../x` }] }),
    ],
    ['an error without words', answer(`${IDS.fraud}/computes`, '', 500)],
    ['a broken connection', { match: { path: `${IDS.fraud}/computes` }, reset: true }],
  ])('%s is a gap, and hides nothing else', async (_what, fault) => {
    const { inventory } = await collect({ faults: [fault] });
    expect(briefly(coverageOf(inventory, IDS.fraud).gaps)).toEqual(['computes mlw-fraud: unexpected-answer']);
    expect(idsOf(inventory, 'compute')).toEqual([]);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(8);
  });

  it('a fault that passes is waited for', async () => {
    const { inventory } = await collect({
      faults: [{ match: { path: `${IDS.fraud}/computes` }, times: 2, status: 503, body: '' }],
    });
    expect(coverageOf(inventory, IDS.fraud).state).toBe('complete');
  });

  it('fields of another type than documented are unknown, not false', async () => {
    const { inventory } = await collect({
      faults: [
        answer(`${IDS.fraud}/onlineEndpoints`, {
          value: [
            {
              id: IDS.fraudKey,
              tags: ['no', 'object'],
              identity: 'none',
              properties: { authMode: { value: 'Key' }, traffic: { blue: 'all' }, publicNetworkAccess: 7 },
            },
          ],
        }),
      ],
    });
    const endpoint = inventory.resources.find(({ kind }) => kind === 'online-endpoint');
    expect(endpoint).toMatchObject({
      authMode: { state: 'unknown', reason: { kind: 'unexpected-answer' } },
      traffic: { state: 'unknown' },
      publicNetworkAccess: { state: 'unknown' },
      tags: {},
    });
  });

  it('Azure that goes away on the way ends the run soon, with what there is', async () => {
    const { inventory, requests } = await collect(
      { faults: [{ match: { path: '/**' }, skip: 25, reset: true }] },
      [IDS.production],
    );
    expect(coverageOf(inventory, IDS.production).state).toBe('partial');
    expect(idsOf(inventory, 'workspace').length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThan(150);
  });

  it('Azure that never answers is a failure of the run', async () => {
    await expect(
      collect({ faults: [{ match: { path: '/subscriptions/**' }, reset: true }] }, [IDS.production]),
    ).rejects.toMatchObject({ details: { code: 'network-connection-lost', exitCode: 4 } });
  });

  it('a token that Azure does not take is a gap on that scope', async () => {
    const scenario = workshop();
    const foreign = scenario.subscriptions.map((one) =>
      one.subscriptionId === CONTOSO.sandbox
        ? { ...one, tenantId: '6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1dff' }
        : one,
    );
    const { inventory } = await collect({ subscriptions: foreign }, [IDS.sandbox, IDS.fraudKey]);
    expect(coverageOf(inventory, IDS.sandbox).state).toBe('unreadable');
    expect(coverageOf(inventory, IDS.fraudKey).state).toBe('complete');
  });
});
