import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { secretApplication, startBench, type TestBench, withGrants } from './client.ts';
import { expectArmError } from './expectations.ts';

const auditor = secretApplication();
const nobody = secretApplication();
const LOG = `${IDS.production}/providers/Microsoft.Insights/eventtypes/management/values?api-version=2015-04-01`;
const GRAPH = '/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01';
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const event = (resourceId: string, days: number) => ({
  eventTimestamp: daysAgo(days),
  operationName: { value: 'Microsoft.CognitiveServices/accounts/regenerateKey/action' },
  status: { value: 'Succeeded' },
  resourceId,
});
let bench: TestBench;

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench(
    withGrants(
      {
        ...scenario,
        applications: [...scenario.applications, nobody],
        activityLog: [
          event(IDS.openAi, 3),
          event(IDS.openAi, 30),
          event(IDS.foundry, 5),
          event(IDS.churnKey, 5),
        ],
      },
      [{ application: auditor, actions: ['*/read'], scope: IDS.production }],
    ),
  );
});
afterAll(() => bench.stop());

async function log(filter: string, application = auditor) {
  const token = await bench.token(application);
  return bench.call(`${LOG}&$filter=${encodeURIComponent(filter)}`, { token });
}

describe('the activity log', () => {
  test('answers by time and resource, within its subscription', async () => {
    const since = `eventTimestamp ge '${daysAgo(10)}'`;
    const whole = await log(since);
    expect(whole.json.list('value').map((one) => one.at('resourceId'))).toEqual([IDS.openAi, IDS.foundry]);
    const one = await log(`${since} and resourceUri eq '${IDS.openAi}'`);
    expect(one.json.list('value')).toHaveLength(1);
    const before = await log(`eventTimestamp ge '${daysAgo(40)}' and eventTimestamp le '${daysAgo(20)}'`);
    expect(before.json.list('value')).toHaveLength(1);
  });

  test('refuses a start before its reach, none at all, and those without the right', async () => {
    expectArmError(await log(`eventTimestamp ge '${daysAgo(91)}'`), 400, 'BadRequest');
    expectArmError(await log("resourceUri eq '/x'"), 400, 'BadRequest');
    const refused = await log(`eventTimestamp ge '${daysAgo(10)}'`, nobody);
    expectArmError(refused, 403, 'AuthorizationFailed', 'Microsoft.Insights/eventtypes/values/Read');
  });
});

describe('Resource Graph', () => {
  const query =
    "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project subscriptionId, chain = properties.managementGroupAncestorsChain";

  test('tells the management groups above a subscription that the caller may see, nearest first', async () => {
    const token = await bench.token(auditor);
    const answer = await bench.call(GRAPH, { method: 'POST', token, body: { query } });
    expect(answer.json.at('data')).toEqual([
      {
        subscriptionId: CONTOSO.production,
        chain: [
          { displayName: 'Contoso ML', name: 'contoso-ml' },
          { displayName: 'Contoso', name: 'contoso' },
        ],
      },
    ]);
    expect(answer.json.at('resultTruncated')).toBe('false');
  });

  test('hides what the caller may not see instead of refusing', async () => {
    const token = await bench.token(nobody);
    const answer = await bench.call(GRAPH, { method: 'POST', token, body: { query } });
    expect([answer.status, answer.json.at('data')]).toEqual([200, []]);
  });

  test('refuses every other query', async () => {
    const token = await bench.token(auditor);
    const answer = await bench.call(GRAPH, { method: 'POST', token, body: { query: 'resources' } });
    expectArmError(answer, 400, 'BadRequest');
  });
});
