import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportFailedRun } from '../../src/commands/runEnd.ts';
import { reportToken } from '../../src/commands/tokenReport.ts';
import { Failure } from '../../src/failure.ts';
import type { Endpoint } from '../../src/inventory/endpoint.ts';
import { parseEndpointId } from '../../src/inventory/endpointId.ts';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import { type RunReport, renderRunReport } from '../../src/report/runReport.ts';
import { Interruption } from '../../src/surface/interruption.ts';
import { inputFailure, sortFailure } from '../../src/surface/outcome.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const WORKSPACE = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw`;
const ID = `${WORKSPACE}/onlineEndpoints/fraud`;
const ACCOUNT = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai-contoso`;
const NOW = Date.UTC(2026, 10, 21, 6, 0, 0, 999);
const SECRET = 'the-secret-itself';

function endpoint(): Endpoint {
  const parsed = parseEndpointId(ID);
  if (!parsed.ok) throw new Error('not an id');
  return {
    id: parsed.value,
    authMode: known('AMLToken'),
    scoringUri: known('https://fraud.eastus.inference.ml.azure.com/score'),
    provisioningState: known('Succeeded'),
    publicNetworkAccess: ABSENT,
    location: ABSENT,
    compute: ABSENT,
    requiredHeaders: {},
    kind: ABSENT,
    disableLocalAuth: ABSENT,
    customSubDomain: ABSENT,
  };
}

const progress = { identity: { objectId: GUID, tenantId: GUID }, endpointId: ID };

function done(
  changes: Partial<Endpoint> = {},
  times: { expiresAt?: number; refreshAfter?: number } = {},
): RunReport {
  const credential = {
    type: 'AMLToken',
    secret: SECRET,
    headerName: 'Authorization',
    headerValue: `Bearer ${SECRET}`,
    extraHeaders: { 'x-region': 'eastus' },
    ...times,
  } as const;
  const scoringUri = new URL('https://fraud.eastus.inference.ml.azure.com/score');
  return reportToken(progress, { endpoint: { ...endpoint(), ...changes }, credential, scoringUri }, NOW);
}
const failed = (error: unknown, known: typeof progress | object = {}): RunReport =>
  reportFailedRun('token', known, sortFailure(error), NOW);

async function compile(
  name: string,
): Promise<{ schema: { examples: unknown[] }; validate: ValidateFunction }> {
  const schema = JSON.parse(await readFile(join(import.meta.dirname, '../../schemas', name), 'utf8'));
  // `strictRequired` would want each condition's fields declared a second time.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  return { schema, validate: ajv.compile(schema) };
}

describe('schemas/run-report.schema.json', () => {
  let validate: ValidateFunction;
  let examples: unknown[];
  beforeAll(async () => {
    const compiled = await compile('run-report.schema.json');
    validate = compiled.validate;
    examples = compiled.schema.examples;
  });
  const problems = (report: unknown): unknown => {
    validate(report);
    return validate.errors ?? [];
  };
  const snippets = [{ language: 'yaml', text: 'with:\n  allow-key: true' }] as const;
  const failure = (exitCode: 1 | 2 | 3 | 4) =>
    new Failure({ code: 'key-not-allowed', message: 'No.', cause: 'So.', remedy: 'Do.', snippets, exitCode });

  it('describes its own examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(problems(example)).toEqual([]);
  });

  it.each([
    ['a token', () => done({}, { expiresAt: NOW + 86_400_000, refreshAfter: NOW + 43_200_000 })],
    ['a key', () => done()],
    ['an unknown auth mode', () => done({ authMode: ABSENT })],
    ['wrong inputs', () => failed(inputFailure(['input a: x', 'input b: y']))],
    ['a failure of each exit code', () => failed(failure(1), progress)],
    ['a refusal', () => failed(failure(2), progress)],
    ['nothing of that name', () => failed(failure(3), progress)],
    ['a service that refused', () => failed(failure(4), progress)],
    ['an interruption', () => failed(new Interruption('SIGTERM'), progress)],
    ['a bug', () => failed(new TypeError('x is not a function'))],
  ])('describes the report of %s', (_, report) => {
    expect(problems(JSON.parse(renderRunReport(report())))).toEqual([]);
  });

  it.each([
    ['a field nobody knows', { secret: 'x' }],
    ['another version', { schemaVersion: '2' }],
    ['a result nobody knows', { result: 'fine' }],
    ['a time with milliseconds', { endedAt: '2026-11-21T06:00:00.999Z' }],
    ['a time elsewhere', { endedAt: '2026-11-21T06:00:00+01:00' }],
    ['an exit code nobody knows', { exitCode: 5 }],
    ['a failure that is done', { exitCode: 1 }],
    ['an id with a query', { endpointId: `${ID}?x` }],
    ['no identity', { identity: undefined }],
    ['a credential that holds itself', { credential: { ...done().credential, secret: SECRET } }],
    ['a result without its failure', { result: 'error', exitCode: 1, credential: undefined }],
  ])('refuses %s', (_, change) => {
    expect(problems(JSON.parse(JSON.stringify({ ...done(), ...change })))).not.toEqual([]);
  });
});

describe('the run report', () => {
  it('never holds the credential', () => {
    expect(renderRunReport(done())).not.toContain(SECRET);
  });

  it('gives times in UTC, to the second', () => {
    const report = done({}, { expiresAt: NOW + 1 });
    expect(report.endedAt).toBe('2026-11-21T06:00:00Z');
    expect(report.credential?.expiresAt).toBe('2026-11-21T06:00:01Z');
  });
});

describe('schemas/targets.schema.json', () => {
  let validate: ValidateFunction;
  let examples: unknown[];
  beforeAll(async () => {
    const compiled = await compile('targets.schema.json');
    validate = compiled.validate;
    examples = compiled.schema.examples;
  });

  it('describes its own examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a mapping of aliases', `targets:\n  fraud: ${ID}\n  "7": ${ACCOUNT}\n`],
    ['no targets yet', 'targets: {}\n'],
    ['keywords in other letters', `targets:\n  fraud: ${ID.replace('resourceGroups', 'RESOURCEGROUPS')}\n`],
    ['letters beyond ASCII', `targets:\n  fraud: ${ID.replace('/rg/', '/rg-größe/')}\n`],
  ])('describes %s', (_, text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['another key', 'targets: {}\nversion: 1\n'],
    ['no targets', '{}\n'],
    ['a list', `targets: [${ID}]\n`],
    ['a name instead of an id', 'targets:\n  fraud: fraud\n'],
    ['a query', `targets:\n  fraud: ${ID}?x=1\n`],
    ['a workspace', `targets:\n  fraud: ${WORKSPACE}\n`],
    ['an empty alias', `targets:\n  "": ${ID}\n`],
  ])('refuses %s', (_, text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('takes exactly the ids that the action takes', () => {
    const ids = [
      ID,
      ACCOUNT,
      `${ID}/`,
      `${ID}/deployments/blue`,
      `${ACCOUNT}/projects/p`,
      WORKSPACE,
      ID.toUpperCase(),
    ];
    for (const collection of ['batchEndpoints', 'serverlessEndpoints', 'computes']) {
      ids.push(ID.replace('onlineEndpoints', collection));
    }
    for (const bad of ['', '.', 'a.', 'a b', 'a%20b', 'x'.repeat(91), 'größe', '(x)'])
      ids.push(ID.replace('/rg/', `/${bad}/`));
    for (const bad of ['ab', '-ab', 'a_b', 'x'.repeat(34)]) ids.push(ID.replace('/mlw/', `/${bad}/`));
    for (const id of ids) expect(validate({ targets: { x: id } }), id).toBe(parseEndpointId(id).ok);
  });
});
