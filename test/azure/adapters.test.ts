import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unreadEndpoint } from '../../src/azure/endpointBody.ts';
import { foundAsAnotherType } from '../../src/azure/otherTypes.ts';
import { readClaims } from '../../src/identity/claims.ts';
import { known, knownValue } from '../../src/inventory/fact.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { ArmResource, Fault } from '../../src/simulator/scenario.ts';
import { type ContosoRun, idOf, startContoso, stopAll } from './contoso.ts';
import { failureOf } from './endpoints.ts';

let contosoRun: ContosoRun;
beforeAll(async () => {
  contosoRun = await startContoso();
});
afterAll(stopAll);

/** Contoso with another body for one resource. */
function changed(
  id: string,
  properties: Readonly<Record<string, unknown>>,
  rest: object = {},
): ArmResource[] {
  return (contoso().resources as ArmResource[]).map((one) =>
    one.id === id ? { ...one, properties: { ...one.properties, ...properties }, ...rest } : one,
  );
}
const withFault = (path: string, fault: Omit<Fault, 'match'>) =>
  startContoso('gitHubDeploy', { faults: [{ match: { path }, ...fault }] });

describe('an online endpoint', () => {
  it('is read as what Azure says of it', async () => {
    expect(await contosoRun.read(IDS.fraudToken)).toMatchObject({
      id: { type: 'online', name: 'fraud-token' },
      authMode: { state: 'known', value: 'AMLToken' },
      provisioningState: { state: 'known', value: 'Succeeded' },
      publicNetworkAccess: { state: 'known', value: 'Enabled' },
      compute: { state: 'absent' },
      location: { state: 'known', value: 'eastus' },
    });
    expect(await contosoRun.read(IDS.fraudEdge)).toMatchObject({
      compute: { state: 'known', value: `${IDS.fraud}/computes/aks-edge` },
      scoringUri: { state: 'known', value: 'http://203.0.113.14/api/v1/endpoint/fraud-edge/score' },
    });
    expect(await contosoRun.read(IDS.fraudCreating)).toMatchObject({ scoringUri: { state: 'absent' } });
  });

  it('with auth mode AMLToken gives a token of a day, to be refreshed after half of it', async () => {
    const token = await contosoRun.fetch(IDS.fraudToken);
    expect(token).toMatchObject({ type: 'AMLToken', headerName: 'Authorization', extraHeaders: {} });
    expect(token.headerValue).toBe(`Bearer ${token.secret}`);
    const hours = (time = 0) => Math.round((time - Date.now()) / 3_600_000);
    expect([hours(token.refreshAfter), hours(token.expiresAt)]).toEqual([12, 24]);
    expect(contosoRun.effects.masked).toContain(token.secret);
  });

  it('with auth mode AADToken gives an Entra token for machine learning', async () => {
    const token = await contosoRun.fetch(IDS.fraudEntra);
    expect(token.type).toBe('AADToken');
    expect(readClaims(token.secret)).toMatchObject({
      aud: expect.stringContaining('ml'),
      oid: CONTOSO_APPLICATIONS.gitHubDeploy.principalId,
    });
    expect(contosoRun.effects.masked).toContain(token.secret);
  });

  it('with auth mode Key gives no key unless told to, and then asks for none', async () => {
    const before = contosoRun.armRequests().length;
    const details = await failureOf(() => contosoRun.fetch(IDS.fraudKey));
    expect(details).toMatchObject({ code: 'key-not-allowed', exitCode: 2 });
    expect(details.remedy).toContain('aad_token or aml_token');
    expect(contosoRun.armRequests().slice(before)).toEqual(['GET onlineEndpoints/fraud-key 2024-04-01 200']);
  });

  it('of a cluster is shown a way off keys that a cluster has', async () => {
    const { remedy, snippets } = await failureOf(() => contosoRun.fetch(IDS.fraudEdge));
    expect(remedy).toContain('auth_mode: aml_token');
    expect(remedy).not.toContain('aad_token');
    expect(snippets?.[0]?.text.split('\n')).toEqual([
      '# endpoint.yml',
      '$schema: https://azuremlschemas.azureedge.net/latest/kubernetesOnlineEndpoint.schema.json',
      'name: NEW-NAME',
      'compute: azureml:CLUSTER',
      'auth_mode: aml_token',
    ]);
  });

  it('gives the key that was asked for, and masks both', async () => {
    const [primary, secondary] = await Promise.all([
      contosoRun.fetch(IDS.fraudKey, { allowKey: true }),
      contosoRun.fetch(IDS.fraudKey, { allowKey: true, key: 'secondary' }),
    ]);
    expect(primary).toMatchObject({ type: 'Key', headerName: 'Authorization' });
    expect(primary.headerValue).toBe(`Bearer ${primary.secret}`);
    expect(primary.expiresAt).toBeUndefined();
    expect(secondary.secret).not.toBe(primary.secret);
    expect(contosoRun.effects.masked).toEqual(expect.arrayContaining([primary.secret, secondary.secret]));
  });

  it('has the key masked that nobody asked for, too', async () => {
    const body = { primaryKey: 'first-key-of-two', secondaryKey: 'second-key-of-two' };
    const run = await withFault('**/fraud-key/listKeys', { status: 200, body });
    expect((await run.fetch(IDS.fraudKey, { allowKey: true })).secret).toBe('first-key-of-two');
    expect(run.effects.masked).toContain('second-key-of-two');
  });

  it('whose keys are null has no key', async () => {
    expect(await failureOf(() => contosoRun.fetch(IDS.churnKeyless, { allowKey: true }))).toMatchObject({
      code: 'key-absent',
      message: 'churn-keyless has no primary key.',
    });
  });

  it('is fetched from with one operation, when the read is skipped', async () => {
    const run = await startContoso('tokenOnly');
    expect((await failureOf(() => run.read(IDS.fraudToken))).code).toBe('operation-forbidden');
    const endpoint = unreadEndpoint(
      idOf(IDS.fraudToken),
      'AMLToken',
      'https://x.inference.ml.azure.com/score',
    );
    expect((await run.fetch(IDS.fraudToken, { endpoint })).type).toBe('AMLToken');
    expect(run.armRequests()).toEqual([
      'GET onlineEndpoints/fraud-token 2024-04-01 403',
      'POST fraud-token/token 2024-04-01 200',
    ]);
  });

  it('whose token is refused names the operation and the smallest role', async () => {
    const run = await startContoso('reader');
    const details = await failureOf(() => run.fetch(IDS.fraudToken));
    expect(details.code).toBe('operation-forbidden');
    expect(details.message).toContain('onlineEndpoints/token/action');
    expect(details.message).toContain(CONTOSO_APPLICATIONS.reader.principalId);
    expect(details.snippets?.[0]?.text).toContain(`--scope ${IDS.fraudToken}`);
  });

  it.each([
    ['fraud-token', 'gone', 'endpoint-not-found', 'There is no online endpoint gone in workspace mlw-fraud.'],
    [
      'mlw-fraud',
      'mlw-gone',
      'workspace-not-found',
      'There is no workspace mlw-gone in resource group rg-fraud.',
    ],
  ])(
    'that is not there is told by the level at which it fails: %s → %s',
    async (name, gone, code, message) => {
      // An identity that may look at the whole subscription: others are told 403.
      const run = await startContoso('reader');
      expect(await failureOf(() => run.read(IDS.fraudToken.replace(name, gone)))).toMatchObject({
        code,
        message,
        exitCode: 3,
      });
    },
  );

  it('that is there as another type is found', async () => {
    const id = idOf(IDS.fraudNightly.replace('batchEndpoints', 'onlineEndpoints'));
    const found = await foundAsAnotherType(contosoRun.azure, id);
    expect(found?.details).toMatchObject({
      code: 'endpoint-of-another-type',
      message:
        'There is no online endpoint fraud-nightly in workspace mlw-fraud, but a batch endpoint of that name.',
      snippets: [{ text: `with:\n  endpoint: ${IDS.fraudNightly}` }],
      exitCode: 3,
    });
    expect(await foundAsAnotherType(contosoRun.azure, idOf(`${IDS.fraudToken}-gone`))).toBeUndefined();
  });

  it('in a resource group with letters beyond ASCII is read like any other', async () => {
    const move = (text: string) => text.replaceAll('rg-fraud', 'rg-größe');
    const resources = JSON.parse(move(JSON.stringify(contoso().resources)));
    const roleAssignments = JSON.parse(move(JSON.stringify(contoso().roleAssignments)));
    const run = await startContoso('gitHubDeploy', { resources, roleAssignments });
    expect((await run.fetch(move(IDS.fraudToken))).type).toBe('AMLToken');
  });
});

describe('a request to Azure Resource Manager', () => {
  it('encodes each segment of its path, so that no name makes a query or a fragment (T12)', async () => {
    const path = '/subscriptions/a?b=c#d%2e/größe';
    await contosoRun.azure.arm.get(path, '2024-04-01');
    expect(contosoRun.simulator.requests.at(-1)).toMatchObject({ query: '?api-version=2024-04-01' });
    expect(contosoRun.simulator.requests.at(-1)?.path).toBe(path);
  });
});

describe('an answer of Azure', () => {
  const readPath = '**/onlineEndpoints/fraud-token';

  it('about another resource stops the run', async () => {
    const run = await withFault(readPath, {
      status: 200,
      body: { id: `${IDS.fraudToken}-2`, properties: {} },
    });
    expect(await failureOf(() => run.read(IDS.fraudToken))).toMatchObject({
      code: 'endpoint-elsewhere',
      exitCode: 2,
    });
  });

  it.each([['null'], ['"text"'], ['<html>ok</html>'], ['']])(
    'of the shape %j is unexpected',
    async (body) => {
      const run = await withFault(readPath, { status: 200, body });
      expect((await failureOf(() => run.read(IDS.fraudToken))).code).toBe('azure-answer-unexpected');
    },
  );

  it('without a token, or with a token of another kind, hands nothing on and repeats nothing', async () => {
    for (const accessToken of [undefined, null, 7, '', 'abc', { secret: 'deep-secret' }]) {
      const run = await withFault('**/fraud-token/token', {
        status: 200,
        body: { accessToken, other: 'never-to-be-shown' },
      });
      const details = await failureOf(() => run.fetch(IDS.fraudToken));
      expect(details.code).toBe('azure-answer-unexpected');
      expect(JSON.stringify(details)).not.toMatch(/never-to-be-shown|deep-secret/);
    }
  });

  it('with a token and odd times gives the token without times', async () => {
    const body = {
      accessToken: 'a-token-of-the-service',
      expiryTimeUtc: 'tomorrow',
      refreshAfterTimeUtc: -1,
    };
    const token = await (await withFault('**/fraud-token/token', { status: 200, body })).fetch(
      IDS.fraudToken,
    );
    expect(token.secret).toBe('a-token-of-the-service');
    expect(token.expiresAt ?? token.refreshAfter).toBeUndefined();
  });

  it('that refuses, with a token in it all the same, has that token masked', async () => {
    const body = {
      accessToken: 'a-token-in-a-refusal',
      error: { code: 'Odd', message: 'a-token-in-a-refusal' },
    };
    const run = await withFault('**/fraud-token/token', { status: 400, body });
    expect((await failureOf(() => run.fetch(IDS.fraudToken))).code).toBe('azure-refused-request');
    expect(run.effects.masked).toContain('a-token-in-a-refusal');
  });

  it('that fails for a moment is asked for again, also the calls that fetch', async () => {
    const run = await startContoso('gitHubDeploy', {
      faults: [
        { match: { path: readPath }, times: 1, status: 503 },
        { match: { path: '**/fraud-token/token' }, times: 1, reset: true },
      ],
    });
    expect((await run.fetch(IDS.fraudToken)).type).toBe('AMLToken');
    expect(run.effects.pauses).toHaveLength(2);
  });

  it.each([
    [429, 'azure-throttled'],
    [503, 'azure-unavailable'],
  ])('that goes on being %d ends in %s', async (status, code) => {
    const run = await withFault(readPath, { status, body: { error: { code: 'Busy', message: 'Later.' } } });
    expect((await failureOf(() => run.read(IDS.fraudToken))).code).toBe(code);
    expect(run.effects.pauses.length).toBeGreaterThan(0);
  });

  it('carries the correlation id that the support asks for', async () => {
    const run = await startContoso('nobody');
    expect((await failureOf(() => run.read(IDS.fraudToken))).cause).toMatch(
      /^HTTP 403: AuthorizationFailed: .*\(correlation id [\w-]+\)$/,
    );
  });
});

describe('a batch endpoint', () => {
  it('gives an Entra token for machine learning', async () => {
    const token = await contosoRun.fetch(IDS.fraudNightly);
    expect(token).toMatchObject({ type: 'AADToken', headerName: 'Authorization' });
    expect(knownValue((await contosoRun.read(IDS.fraudNightly)).scoringUri)).toContain('fraud-nightly');
  });
});

describe('a serverless endpoint', () => {
  it('is read at the version that tells its auth modes apart', async () => {
    const modes = [];
    for (const id of [IDS.phiKey, IDS.phiEntra, IDS.phiBoth]) {
      const { authMode, scoringUri } = await contosoRun.read(id);
      expect(scoringUri.state).toBe('known');
      modes.push(knownValue(authMode));
    }
    expect(modes).toEqual(['Key', 'AAD', 'KeyAndAAD']);
    expect(
      contosoRun
        .armRequests()
        .filter((one) => one.includes('serverless'))
        .at(-1),
    ).toContain('2025-12-01');
  });

  it('that takes both gives an Entra token, or its key when asked and allowed', async () => {
    expect((await contosoRun.fetch(IDS.phiBoth)).type).toBe('AADToken');
    expect(await contosoRun.fetch(IDS.phiBoth, { authMode: 'Key', allowKey: true })).toMatchObject({
      type: 'Key',
      headerName: 'Authorization',
    });
    const refused = await failureOf(() => contosoRun.fetch(IDS.phiBoth, { authMode: 'Key' }));
    expect(refused).toMatchObject({
      code: 'key-not-allowed',
      message: expect.stringMatching(/^auth-mode asks for the key of phi-both/),
      remedy: expect.stringMatching(/^Leave auth-mode out: the endpoint takes Entra tokens too/),
    });
  });

  it('in a cloud without that version has an auth mode that is not known, and says why', async () => {
    const versions = ['2025-09-01', '2024-04-01'];
    const run = await startContoso('gitHubDeploy', {
      apiVersions: { 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints': versions },
    });
    expect((await run.read(IDS.phiKey)).authMode).toMatchObject({
      state: 'unknown',
      reason: { kind: 'api-version' },
    });
    expect((await failureOf(() => run.fetch(IDS.phiKey))).code).toBe('auth-mode-unknown');
    expect((await run.fetch(IDS.phiKey, { authMode: 'Key', allowKey: true })).type).toBe('Key');
    expect(run.armRequests().at(-1)).toBe('POST phi-key/listKeys 2025-09-01 200');
  });

  it.each([
    [{ provisioningState: 'Succeeded', endpointState: 'Suspended' }, 'Suspended'],
    [{ provisioningState: 'Succeeded', endpointState: 'CreationFailed' }, 'CreationFailed'],
    [{ provisioningState: 'Creating', endpointState: 'Unknown' }, 'Creating'],
    [{ provisioningState: 'Updating', endpointState: 'Online' }, 'Updating'],
    [{ provisioningState: 'Succeeded', endpointState: undefined }, 'Succeeded'],
  ])('of %j is in the state %s', async (properties, state) => {
    const run = await startContoso('gitHubDeploy', { resources: changed(IDS.phiKey, properties) });
    expect(knownValue((await run.read(IDS.phiKey)).provisioningState)).toBe(state);
  });

  it('names headers that every request must carry', async () => {
    const inferenceEndpoint = {
      uri: 'https://phi-key.eastus2.models.ai.azure.com',
      headers: { 'x-ms-model': 'phi' },
    };
    const run = await startContoso('gitHubDeploy', { resources: changed(IDS.phiKey, { inferenceEndpoint }) });
    expect((await run.fetch(IDS.phiKey, { allowKey: true })).extraHeaders).toEqual({ 'x-ms-model': 'phi' });
  });

  it.each([
    [{ Authorization: 'Bearer mine' }],
    [{ HOST: 'evil.test' }],
    [{ 'content-length': '0' }],
    [{ 'Transfer-Encoding': 'chunked' }],
    [{ Cookie: 'a=b' }],
    [{ 'x-a': 'b\r\nAuthorization: Bearer mine' }],
    [{ 'x-a\r\nx-b': 'c' }],
    [{ 'x-a': 'b\nurl = "https://evil.test"' }],
    [{ 'x a': 'b' }],
    [{ '': 'b' }],
    [{ 'x-a': 'käse' }],
    [{ 'x-a': 7 }],
    [{ 'x-a': null }],
    [{ 'x-a': 'b'.repeat(1_001) }],
  ])('with the header %j is refused', async (headers) => {
    const inferenceEndpoint = { uri: 'https://phi-key.eastus2.models.ai.azure.com', headers };
    const run = await startContoso('gitHubDeploy', { resources: changed(IDS.phiKey, { inferenceEndpoint }) });
    expect(await failureOf(() => run.read(IDS.phiKey))).toMatchObject({
      code: 'required-header-unsafe',
      exitCode: 2,
    });
  });
});

describe('an AI services account', () => {
  it('gives an Entra token for cognitive services', async () => {
    const token = await contosoRun.fetch(IDS.foundry);
    expect(token).toMatchObject({ type: 'AADToken', headerName: 'Authorization', extraHeaders: {} });
    expect(readClaims(token.secret)?.['aud']).toContain('cognitive');
  });

  it.each([
    [IDS.openAi, 'api-key'],
    [IDS.speech, 'Ocp-Apim-Subscription-Key'],
  ])('gives a key with the header that its kind reads: %s', async (id, headerName) => {
    const key = await contosoRun.fetch(id, { authMode: 'Key', allowKey: true });
    expect(key).toMatchObject({ type: 'Key', headerName });
    expect(key.headerValue).toBe(key.secret);
    expect((await failureOf(() => contosoRun.fetch(id, { authMode: 'Key' }))).code).toBe('key-not-allowed');
  });

  it('exchanges its key for a token of ten minutes, without handing the key on', async () => {
    const run = await startContoso();
    const token = await run.fetch(IDS.speech, { authMode: 'CognitiveToken' });
    expect(token).toMatchObject({ type: 'CognitiveToken', headerName: 'Authorization' });
    const minutes = (time = 0) => Math.round((time - run.effects.now()) / 60_000);
    expect([minutes(token.refreshAfter), minutes(token.expiresAt)]).toEqual([8, 10]);
    expect(run.effects.masked).toContain(token.secret);
    expect(run.simulator.requests.at(-1)).toMatchObject({
      method: 'POST',
      surface: 'ai-services',
      status: 200,
    });
    const keys = run.simulator.secrets().filter((secret) => secret.includes('JQQJ99'));
    expect(keys.some((key) => run.effects.masked.includes(key))).toBe(true);
    for (const key of keys) expect(JSON.stringify(token)).not.toContain(key);
  });

  it('of a kind without such tokens says so', async () => {
    const details = await failureOf(() => contosoRun.fetch(IDS.openAi, { authMode: 'CognitiveToken' }));
    expect(details).toMatchObject({ code: 'issue-token-refused', exitCode: 4 });
    expect(details.message).toContain('HTTP 404');
  });

  it('closed to this network says so', async () => {
    const details = await failureOf(() => contosoRun.fetch(IDS.multi, { authMode: 'CognitiveToken' }));
    expect(details.code).toBe('network-forbidden');
  });

  it('that answers no token hands nothing on', async () => {
    for (const body of ['', 'abc', 'two words of text', '<html>a page</html>\nof two lines']) {
      const run = await withFault('/ai-services/**/sts/v1.0/issueToken', { status: 200, body });
      expect((await failureOf(() => run.fetch(IDS.speech, { authMode: 'CognitiveToken' }))).code).toBe(
        'issue-token-refused',
      );
    }
  });

  it('whose exchange breaks off is unreachable', async () => {
    const run = await withFault('/ai-services/**/sts/v1.0/issueToken', { reset: true });
    await expect(run.fetch(IDS.speech, { authMode: 'CognitiveToken' })).rejects.toHaveProperty(
      'details.exitCode',
      4,
    );
  });

  it('never sends its key over plain http, and does not even fetch it (T3)', async () => {
    const before = contosoRun.armRequests().length;
    const endpoint = unreadEndpoint(idOf(IDS.speech), 'CognitiveToken', 'http://speech.test/');
    expect(
      await failureOf(() => contosoRun.fetch(IDS.speech, { endpoint, authMode: 'CognitiveToken' })),
    ).toMatchObject({ code: 'scoring-uri-plain-http', exitCode: 2 });
    expect(contosoRun.armRequests()).toHaveLength(before);
  });

  it('with keys switched off gives none', async () => {
    expect(
      (await failureOf(() => contosoRun.fetch(IDS.language, { authMode: 'Key', allowKey: true }))).code,
    ).toBe('keys-disabled');
    const endpoint = unreadEndpoint(
      idOf(IDS.language),
      'Key',
      'https://lang-contoso.cognitiveservices.azure.com/',
    );
    expect(
      (await failureOf(() => contosoRun.fetch(IDS.language, { endpoint, authMode: 'Key', allowKey: true })))
        .code,
    ).toBe('keys-disabled');
  });

  it('sends no key to a host that is not of the cloud, not even to exchange it', async () => {
    const before = contosoRun.armRequests().length;
    const endpoint = unreadEndpoint(idOf(IDS.openAi), 'CognitiveToken', 'https://scoring.example.com/');
    const details = await failureOf(() =>
      contosoRun.fetch(IDS.openAi, { endpoint, authMode: 'CognitiveToken', allowKey: true }),
    );
    expect(details).toMatchObject({ code: 'scoring-host-not-allowed', exitCode: 2 });
    expect(contosoRun.armRequests().slice(before)).toEqual([]);
  });

  it("at Translator's shared address says which account it is", async () => {
    const key = await contosoRun.fetch(IDS.translator, { authMode: 'Key', allowKey: true });
    expect(key.headerName).toBe('Ocp-Apim-Subscription-Key');
    expect(key.extraHeaders).toEqual({ 'Ocp-Apim-Subscription-Region': 'westeurope' });
  });

  it.each(['westeurope\r\nX-Other: 1', 'west europe', 'eu.example.com/', 'Global'])(
    "at Translator's shared address sends no region that is none: %j",
    async (location) => {
      const endpoint = {
        ...unreadEndpoint(idOf(IDS.translator), 'Key', 'https://api.cognitive.microsofttranslator.com/'),
        location: known(location),
      };
      const key = await contosoRun.fetch(IDS.translator, { endpoint, authMode: 'Key', allowKey: true });
      expect(key.extraHeaders).toEqual({});
    },
  );
});
