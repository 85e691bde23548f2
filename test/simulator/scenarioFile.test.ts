import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { readFaults, readScenario } from '../../src/simulator/scenarioFile.ts';
import { scenarioSchema } from '../../src/simulator/scenarioSchema.ts';

const SUBSCRIPTION = '5ca1ab1e-0000-4000-8000-000000000001';
const ENDPOINT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/w/onlineEndpoints/e`;
const smallest = {
  schemaVersion: '1',
  tenantId: '5ca1ab1e-0000-4000-8000-00000000000f',
  subscriptions: [{ subscriptionId: SUBSCRIPTION }],
  resources: [{ id: ENDPOINT }],
};

function problemsOf(scenario: unknown): readonly string[] {
  const reading = readScenario(JSON.stringify(scenario));
  return reading.ok ? [] : reading.problems;
}

describe('a scenario', () => {
  test('of the built-in tenant is one by its own schema', () => {
    expect(problemsOf(contoso())).toEqual([]);
  });

  test('may leave out what can be derived', () => {
    const reading = readScenario(JSON.stringify(smallest));
    expect(reading.ok && reading.value).toMatchObject({
      subscriptions: [{ id: `/subscriptions/${SUBSCRIPTION}`, state: 'Enabled' }],
      resources: [{ id: ENDPOINT, name: 'e' }],
      roleAssignments: [],
      applications: [],
    });
  });

  test('has the scope of an assignment from its id when its body does not say it', () => {
    const assignment = {
      id: `${ENDPOINT}/providers/Microsoft.Authorization/roleAssignments/a`,
      properties: { roleDefinitionId: 'r', principalId: 'p' },
    };
    const reading = readScenario(JSON.stringify({ ...smallest, roleAssignments: [assignment] }));
    expect(reading.ok && reading.value.roleAssignments[0]?.properties?.['scope']).toBe(ENDPOINT);
  });

  test('that is wrong in many places is told all of them, with their JSON paths', () => {
    expect(
      problemsOf({
        schemaVersion: '2',
        tenantId: 'here',
        subscriptions: [{}],
        resources: [{ id: 'no-slash' }],
        applications: [{ clientId: SUBSCRIPTION, principalId: 'p', federatedCredential: [] }],
        faults: [{ match: {} }],
        scoring: { 'a b': { latencyMs: -1 } },
        surprise: 1,
      }),
    ).toEqual([
      "$: 'surprise' is not a known field",
      '$.schemaVersion: must be one of "1",1',
      '$.tenantId: must be a GUID',
      "$.subscriptions[0]: 'subscriptionId' is missing",
      '$.resources[0].id: must be a whole ARM id, such as /subscriptions/…',
      "$.applications[0]: 'federatedCredential' is not a known field",
      '$.scoring["a b"].latencyMs: must be >= 0',
      "$.faults[0].match: 'path' is missing",
    ]);
  });

  test('that contradicts itself is told where', () => {
    const other = ENDPOINT.replace(SUBSCRIPTION, '5ca1ab1e-0000-4000-8000-000000000009');
    expect(
      problemsOf({
        ...smallest,
        resources: [
          { id: ENDPOINT },
          { id: ENDPOINT.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions') },
          { id: other },
        ],
        credentials: { [`${ENDPOINT}x`]: {} },
      }),
    ).toEqual([
      '$.resources[2].id: lies in a subscription that is not among $.subscriptions',
      '$.resources[1]: has the id of $.resources[0]',
      `$.credentials["${ENDPOINT}x"]: names no resource of the scenario`,
    ]);
  });

  test('that is no JSON is told so', () => {
    const reading = readScenario('{');
    expect(reading.ok ? [] : reading.problems).toEqual([expect.stringMatching(/^\$: is not JSON: /)]);
  });
});

test('faults come as an array or under the field faults', () => {
  const fault = { match: { path: '/a' }, status: 500 };
  expect(readFaults(JSON.stringify([fault]))).toEqual({ ok: true, value: [fault] });
  expect(readFaults(JSON.stringify({ faults: [fault] }))).toEqual({ ok: true, value: [fault] });
  expect(readFaults('[{"match":{"path":"/a"},"status":99,"often":1}]')).toEqual({
    ok: false,
    problems: ["$[0]: 'often' is not a known field", '$[0].status: must be >= 100'],
  });
});

test('the published schema is the one that scenarios are checked by', () => {
  const file = join(import.meta.dirname, '../../schemas/scenario.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(scenarioSchema)));
});

test('the scenario and the faults that the documentation shows are read', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/simulator.md'), 'utf8');
  const [scenario = '', faults = ''] = [...text.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1]);
  expect(problemsOf(JSON.parse(scenario))).toEqual([]);
  expect(readFaults(faults)).toMatchObject({
    ok: true,
    value: [{ status: 503 }, { reset: true }, { afterEffect: true }],
  });
});
