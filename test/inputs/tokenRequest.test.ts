import { describe, expect, it } from 'vitest';
import { readInputs, type Surface } from '../../src/inputs/read.ts';
import { checkTokenRequest } from '../../src/inputs/tokenRequest.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const OTHER = '99999999-2222-3333-4444-555555555555';
const WORKSPACE = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw`;
const ID = `${WORKSPACE}/onlineEndpoints/fraud`;
const ACCOUNT = `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai-contoso`;
const LOGIN = { 'client-id': GUID, 'tenant-id': GUID };
const NAMED = {
  ...LOGIN,
  'subscription-id': GUID,
  'resource-group': 'rg',
  workspace: 'mlw',
  endpoint: 'fraud',
};

type Given = Readonly<Record<string, string>>;

function check(given: Given, surface: Surface = 'action') {
  return checkTokenRequest(readInputs('token', surface, new Map(Object.entries(given)), {}), surface, 'oidc');
}
function request(given: Given) {
  const checked = check(given);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked.value;
}
function problems(given: Given, surface?: Surface): readonly string[] {
  const checked = check(given, surface);
  return checked.ok ? [] : checked.problems;
}

describe('a token request', () => {
  it('by a full id needs nothing else of the target', () => {
    expect(request({ ...LOGIN, endpoint: ID })).toEqual({
      target: {
        kind: 'endpoint',
        id: { type: 'online', subscriptionId: GUID, resourceGroup: 'rg', workspace: 'mlw', name: 'fraud' },
      },
      login: { auth: 'oidc', cloud: 'AzureCloud', clientId: GUID, tenantId: GUID },
      timeout: 900_000,
      allowKey: false,
      key: 'primary',
      allowedScoringHosts: [],
      allowHttp: false,
      curlConfig: false,
    });
  });

  it('by a name is for an online endpoint unless endpoint-type says more', () => {
    expect(request(NAMED).target).toMatchObject({ id: { type: 'online' } });
    expect(request({ ...NAMED, 'endpoint-type': 'batch' }).target).toMatchObject({
      id: { type: 'batch' },
    });
  });

  it('by a name says all that is missing at once', () => {
    expect(problems({ endpoint: 'fraud' })).toEqual([
      expect.stringContaining('input client-id: is required for auth: oidc, or set AZURE_CLIENT_ID'),
      expect.stringContaining('input tenant-id: is required for auth: oidc, or set AZURE_TENANT_ID'),
      'input subscription-id: is required when endpoint is a name and not a full ARM id',
      'input resource-group: is required when endpoint is a name and not a full ARM id',
      'input workspace: is required when endpoint is a name and not a full ARM id',
    ]);
  });

  it('names flags as flags on the command line', () => {
    expect(problems({ ...LOGIN }, 'cli')).toEqual([
      "--endpoint: is required; write the endpoint's name, or its full ARM id",
    ]);
  });

  it('takes one endpoint', () => {
    expect(problems({ ...LOGIN, endpoint: `${ID}\n${ID}2` })).toEqual([
      'input endpoint: token takes one endpoint, 2 were given',
    ]);
  });

  it('refuses names that Azure does not allow', () => {
    expect(problems({ ...NAMED, workspace: 'a b', 'resource-group': 'rg?x' })).toEqual([
      expect.stringContaining('"rg?x" is not a valid resource group'),
      expect.stringContaining('"a b" is not a valid workspace'),
    ]);
  });

  it.each([
    ['subscription-id', OTHER, GUID],
    ['resource-group', 'other', 'rg'],
    ['workspace', 'other', 'mlw'],
    ['endpoint-type', 'batch', 'online'],
  ])('refuses a full id that %s contradicts', (input, value, inId) => {
    expect(problems({ ...LOGIN, endpoint: ID, [input]: value })).toEqual([
      `input ${input}: says ${value}, but the endpoint's id says ${inId}; leave one of them out`,
    ]);
  });

  it('names the environment variable that a wrong value came from, not an input that nobody wrote', () => {
    const env = { AZURE_CLIENT_ID: 'my-app', AZURE_SUBSCRIPTION_ID: OTHER };
    const given = new Map(Object.entries({ 'tenant-id': GUID, endpoint: ID }));
    const checked = checkTokenRequest(readInputs('token', 'action', given, env), 'action', 'oidc');
    expect(checked).toEqual({
      ok: false,
      problems: [
        'environment variable AZURE_CLIENT_ID: must be a GUID, the application (client) id; not a name, not a URL',
        `environment variable AZURE_SUBSCRIPTION_ID: says ${OTHER}, but the endpoint's id says ${GUID}; leave one of them out`,
      ],
    });
  });

  it('takes a full id beside inputs that say the same in other letters', () => {
    expect(problems({ ...LOGIN, endpoint: ID, 'resource-group': 'RG', workspace: 'MLW' })).toEqual([]);
  });

  it('refuses a workspace for an AI services account', () => {
    expect(problems({ ...LOGIN, endpoint: ACCOUNT, workspace: 'mlw' })).toEqual([
      expect.stringContaining("input workspace: says mlw, but the endpoint's id says nothing of the kind"),
    ]);
    expect(problems({ ...NAMED, 'endpoint-type': 'ai-services' })).toEqual([
      'input workspace: AI services accounts have none; leave it out',
    ]);
  });

  describe('by an alias', () => {
    const alias = { ...LOGIN, 'targets-file': 'targets.yml', target: 'fraud' };

    it('keeps the alias and its file', () => {
      expect(request(alias).target).toEqual({ kind: 'alias', alias: 'fraud', file: 'targets.yml' });
    });

    it('needs both inputs', () => {
      expect(problems({ ...LOGIN, target: 'fraud' })).toEqual([
        'input targets-file: is required with target',
      ]);
      expect(problems({ ...LOGIN, 'targets-file': 'x' })).toEqual([
        'input target: is required with targets-file',
      ]);
    });

    it('goes without endpoint and its companions', () => {
      expect(problems({ ...alias, endpoint: ID })).toEqual([
        'input endpoint: goes without input target and input targets-file; keep one of both',
      ]);
      expect(problems({ ...alias, workspace: 'mlw', 'endpoint-type': 'batch' })).toEqual([
        "input workspace: is said by the target's id; leave it out",
        "input endpoint-type: is said by the target's id; leave it out",
      ]);
    });
  });

  describe('checks the login', () => {
    it.each([
      ['client-id', 'my-app', 'must be a GUID, the application (client) id'],
      ['tenant-id', 'contoso', "must be the tenant's GUID or one of its domain names"],
      ['tenant-id', '../x', "must be the tenant's GUID or one of its domain names"],
    ])('%s: %s', (input, value, expected) => {
      expect(problems({ ...LOGIN, endpoint: ID, [input]: value })).toEqual([
        expect.stringContaining(`input ${input}: ${expected}`),
      ]);
    });

    it('takes a tenant by its domain name', () => {
      expect(problems({ ...LOGIN, endpoint: ID, 'tenant-id': 'contoso.onmicrosoft.com' })).toEqual([]);
    });

    it('needs a client and a tenant for oidc only', () => {
      expect(problems({ auth: 'azure-cli', endpoint: ID })).toEqual([]);
    });

    it('takes an audience for oidc only', () => {
      expect(request({ ...LOGIN, endpoint: ID, audience: 'api://x' }).login.federationAudience).toBe(
        'api://x',
      );
      expect(problems({ auth: 'azure-cli', audience: 'api://x', endpoint: ID })).toEqual([
        'input audience: belongs to auth: oidc, not to auth: azure-cli; leave it out',
      ]);
    });
  });

  it('prints either the credential or the report', () => {
    expect(problems({ ...LOGIN, endpoint: ID, raw: 'true', format: 'json' }, 'cli')).toEqual([
      '--raw: goes without --format json; standard output has room for one of both',
    ]);
    expect(problems({ ...LOGIN, endpoint: ID, raw: 'true', format: 'text' }, 'cli')).toEqual([]);
  });

  describe('checks the credential', () => {
    const uri = 'https://fraud.eastus.inference.ml.azure.com/score';

    it.each([
      [ID, 'CognitiveToken'],
      [`${WORKSPACE}/batchEndpoints/nightly`, 'Key'],
      [`${WORKSPACE}/batchEndpoints/nightly`, 'AMLToken'],
      [`${WORKSPACE}/serverlessEndpoints/phi`, 'AMLToken'],
      [ACCOUNT, 'AMLToken'],
    ])('%s never gives a %s', (endpoint, mode) => {
      expect(problems({ ...LOGIN, endpoint, 'auth-mode': mode })).toEqual([
        expect.stringMatching(new RegExp(`^input auth-mode: .* never ${mode}$`)),
      ]);
    });

    it('takes auth-mode and scoring-uri together', () => {
      expect(request({ ...LOGIN, endpoint: ID, 'auth-mode': 'AMLToken', 'scoring-uri': uri })).toMatchObject({
        authMode: 'AMLToken',
        scoringUri: uri,
      });
      expect(problems({ ...LOGIN, endpoint: ID, 'scoring-uri': uri })).toEqual([
        'input auth-mode: is required with scoring-uri; write Key, AMLToken or CognitiveToken',
      ]);
    });

    it('hands no Entra token on for an address of the caller (T3)', () => {
      expect(problems({ ...LOGIN, endpoint: ID, 'auth-mode': 'AADToken', 'scoring-uri': uri })).toEqual([
        expect.stringContaining(
          'input scoring-uri: an Entra token is never handed on for a URI given by the caller',
        ),
      ]);
    });

    it.each([
      ['not a URL', 'is not a URL'],
      ['http://a.test/score', 'is plain http; use https, or set allow-http: true'],
      ['ftp://a.test/score', 'must begin with https://'],
      ['javascript:alert(1)', 'must begin with https://'],
      ['https://user@a.test/', 'must not contain a user name or password'],
      ['https://:p@a.test/', 'must not contain a user name or password'],
      ['https://a.test/#x', 'must not contain a fragment'],
    ])('scoring-uri %s %s', (value, problem) => {
      expect(problems({ ...LOGIN, endpoint: ID, 'auth-mode': 'Key', 'scoring-uri': value })).toEqual([
        `input scoring-uri: ${problem}`,
      ]);
    });

    it('takes plain http with allow-http', () => {
      const given = { 'auth-mode': 'Key', 'scoring-uri': 'http://10.0.0.4/score', 'allow-http': 'true' };
      expect(problems({ ...LOGIN, endpoint: ID, ...given })).toEqual([]);
    });

    it.each([
      'https://a.test',
      'a.test/x',
      '*.a.test',
      'u@a.test',
      'a b',
      'a.test?x',
      'a\\b',
      'a.test:99999',
    ])('allow-scoring-host %j is no exact host', (host) => {
      expect(problems({ ...LOGIN, endpoint: ID, 'allow-scoring-host': host })).toEqual([
        expect.stringMatching(/^input allow-scoring-host: .* is not a host; write one exact host a line/),
      ]);
    });

    it.each(['a.test', '10.0.0.4', '10.0.0.4:8080', '[::1]', '[::1]:8443'])(
      'allow-scoring-host %j is one',
      (host) => {
        expect(request({ ...LOGIN, endpoint: ID, 'allow-scoring-host': host }).allowedScoringHosts).toEqual([
          host,
        ]);
      },
    );
  });
});
