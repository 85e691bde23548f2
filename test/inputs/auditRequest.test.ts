import { describe, expect, it } from 'vitest';
import { checkAuditRequest } from '../../src/inputs/auditRequest.ts';
import { readInputs, type Surface } from '../../src/inputs/read.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const SUBSCRIPTION = `/subscriptions/${GUID}`;
const WORKSPACE = `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw`;
const LOGIN = { 'client-id': GUID, 'tenant-id': GUID };

type Given = Readonly<Record<string, string>>;

function check(given: Given, surface: Surface = 'action') {
  const inputs = readInputs('audit', surface, new Map(Object.entries(given)), {});
  return checkAuditRequest(inputs, surface, surface === 'action' ? 'oidc' : 'azure-cli');
}
function request(given: Given, surface?: Surface) {
  const checked = check(given, surface);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked.value;
}
function problems(given: Given, surface?: Surface): readonly string[] {
  const checked = check(given, surface);
  return checked.ok ? [] : checked.problems;
}

describe('an audit request', () => {
  it('of a scope has the defaults of the contract', () => {
    expect(request({ ...LOGIN, scope: SUBSCRIPTION })).toEqual({
      sources: [
        {
          kind: 'azure',
          scopes: [{ kind: 'subscription', id: SUBSCRIPTION, subscriptionId: GUID, name: GUID }],
          login: { auth: 'oidc', cloud: 'AzureCloud', clientId: GUID, tenantId: GUID },
        },
      ],
      policies: [],
      overrides: new Map(),
      publishDetails: false,
      comment: false,
      suggest: false,
      uploadSarif: false,
      failOnNewAccess: [],
      timeout: 900_000,
    });
  });

  it('takes several scopes, one per line, and blank lines between them', () => {
    const [source] = request({ ...LOGIN, scope: `${SUBSCRIPTION}\n\n  ${WORKSPACE}  \n` }).sources;
    expect(source?.kind === 'azure' ? source.scopes.map(({ kind, id }) => [kind, id]) : []).toEqual([
      ['subscription', SUBSCRIPTION],
      ['workspace', WORKSPACE],
    ]);
  });

  it('of a snapshot needs no login', () => {
    const sources = [{ kind: 'snapshot', file: 'inventory.json' }];
    expect(request({ snapshot: 'inventory.json' }).sources).toEqual(sources);
    expect(request({ snapshot: 'inventory.json' }, 'cli').sources).toEqual(sources);
  });

  it('logs in as the command line does where it runs on one', () => {
    const [source] = request({ scope: SUBSCRIPTION }, 'cli').sources;
    expect(source?.kind === 'azure' ? source.login.auth : '').toBe('azure-cli');
  });

  it('without anything to look at is about the files where it runs, and needs no login', () => {
    expect(request({}).sources).toEqual([{ kind: 'files', path: '.', named: false, exclude: [] }]);
    expect(request({ path: 'infra', exclude: 'old/\n*.tf' }).sources).toEqual([
      { kind: 'files', path: 'infra', named: true, exclude: ['old/', '*.tf'] },
    ]);
  });

  it('may be about Azure and files at once', () => {
    const { sources } = request({ ...LOGIN, scope: SUBSCRIPTION, path: '.' });
    expect(sources.map(({ kind }) => kind)).toEqual(['azure', 'files']);
  });

  it('refuses what only goes with something else', () => {
    expect(problems({ 'save-snapshot': 'inventory.json' })).toEqual([
      'input save-snapshot: goes with input scope: files are their own record',
    ]);
    expect(problems({ ...LOGIN, scope: SUBSCRIPTION, exclude: 'old/' })).toEqual([
      'input exclude: goes with input path',
    ]);
  });

  it.each(['high', 'medium', 'low', 'info', 'never'])('takes fail-on: %s', (failOn) => {
    expect(request({ ...LOGIN, scope: SUBSCRIPTION, 'fail-on': failOn }).overrides.get('fail-on')).toEqual({
      value: failOn,
      name: 'input fail-on',
    });
  });

  it('takes policies, local and of other repositories at a commit, and says what is no commit', () => {
    const sha = 'ABCDEF0123456789abcdef0123456789abcdef01';
    const policy = `org/policies/./team/../aml.yml@${sha}\n.github/aml-policy.yml`;
    expect(request({ ...LOGIN, scope: SUBSCRIPTION, policy }).policies).toEqual([
      { kind: 'remote', owner: 'org', repository: 'policies', path: 'aml.yml', sha: sha.toLowerCase() },
      { kind: 'local', path: '.github/aml-policy.yml' },
    ]);
    for (const bad of [
      'org/policies/aml.yml@main',
      'org/policies/aml.yml@abcdef0',
      'org/aml.yml@v1',
      `org/p/../../x@${sha}`,
    ]) {
      expect(problems({ ...LOGIN, scope: SUBSCRIPTION, policy: bad })).toEqual([
        expect.stringMatching(/^input policy: "org\//),
      ]);
    }
  });

  it('shows nothing of a token that is not accepted', () => {
    const given = { ...LOGIN, scope: SUBSCRIPTION, 'github-token': 'ghs_secret\nghs_other' };
    expect(problems(given)).toEqual(['input github-token: its value is not accepted; write a single line']);
  });

  it.each([
    ['directory', ['directory']],
    ['PIM', ['pim']],
    ['directory\npim', ['directory', 'pim']],
  ])('takes require: %j', (given, expected) => {
    expect(
      request({ ...LOGIN, scope: SUBSCRIPTION, require: given }).overrides.get('require')?.value,
    ).toEqual(expected);
  });

  it('reads the object id of a principal in any letters', () => {
    const principal = 'ABCDEF00-2222-3333-4444-555555555555';
    expect(request({ scope: SUBSCRIPTION, principal }, 'cli').principal).toBe(principal.toLowerCase());
  });

  it('refuses a scope beside a snapshot, and says all that is wrong at once', () => {
    expect(problems({ scope: SUBSCRIPTION, snapshot: 'inventory.json' })).toEqual([
      'input scope: goes without input snapshot; keep one of both',
    ]);
    const all = problems({
      scope: `/subscriptions/x\n${WORKSPACE}?api-version=1`,
      require: 'directory\nsunshine',
      'fail-on': 'sometimes',
      'fail-on-incomplete': 'perhaps',
      timeout: 'soon',
    });
    for (const name of ['scope', 'require', 'fail-on', 'fail-on-incomplete', 'timeout', 'client-id']) {
      expect(all.filter((problem) => problem.startsWith(`input ${name}: `)).length, name).toBeGreaterThan(0);
    }
    expect(all.filter((problem) => problem.startsWith('input scope: '))).toHaveLength(2);
  });

  it('names flags as flags on the command line', () => {
    expect(problems({ principal: 'alice', require: 'x' }, 'cli')).toEqual([
      expect.stringMatching(/^--require: "x" is not accepted; write directory or pim/),
      '--principal: must be the object id of a principal, a GUID',
    ]);
  });

  it('quotes no more of a wrong value than a line holds', () => {
    const [problem] = problems({ ...LOGIN, scope: SUBSCRIPTION, require: 'x'.repeat(10_000) });
    expect(problem?.length).toBeLessThan(300);
    const [other] = problems({ ...LOGIN, scope: `/subscriptions/${'x'.repeat(10_000)}/y` });
    expect(other?.length).toBeLessThan(1_500);
  });

  /** T12: nothing but the grammar of an ARM id gets through. */
  it.each([
    'fraud',
    '/',
    '//',
    '/subscriptions',
    '/subscriptions/',
    '/subscriptions/not-a-guid',
    `${SUBSCRIPTION}//`,
    `${SUBSCRIPTION}?$filter=x`,
    `${SUBSCRIPTION}#x`,
    `${SUBSCRIPTION}%2f..`,
    `${SUBSCRIPTION}/..`,
    `${SUBSCRIPTION}/resourceGroups/..`,
    `${SUBSCRIPTION}/resourceGroups/.`,
    `${SUBSCRIPTION}/resourceGroups/rg/..`,
    `${SUBSCRIPTION}/resourceGroups/a b\u0000`,
    `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/x`,
    `${WORKSPACE}/onlineEndpoints`,
    `${WORKSPACE}/onlineEndpoints/a/deployments/b`,
    `${WORKSPACE}/onlineEndpoints/fraud/listKeys`,
    `${WORKSPACE}/onlineEndpoints/fraud?x=1`,
    `${WORKSPACE}/../workspaces/other`,
    `${WORKSPACE}\u202e`,
    `https://management.azure.com${SUBSCRIPTION}`,
    '/providers/Microsoft.Management/managementGroups/',
    '/providers/Microsoft.Management/managementGroups/a/b',
    '/providers/Microsoft.Management/managementGroups/a?x=1',
    '/providers/Microsoft.Management/managementGroups/a%2f..',
    '/providers/Microsoft.Management/managementGroups/..',
    '/providers/Microsoft.Management/managementGroups/.',
  ])('refuses %j as a scope', (scope) => {
    expect(problems({ ...LOGIN, scope })).toEqual([expect.stringMatching(/^input scope: /)]);
  });
});

describe('where an audit writes', () => {
  const SNAPSHOT = { snapshot: 'inventory.json' };

  it('takes groups, a category and a file for SARIF', () => {
    const given = { ...SNAPSHOT, 'group-by': 'TAG:Team', category: 'nightly/prod', sarif: 'out/audit.sarif' };
    expect(request(given)).toMatchObject({
      groupBy: { kind: 'tag', name: 'Team' },
      category: 'nightly/prod',
      sarif: 'out/audit.sarif',
    });
    expect(request({ ...SNAPSHOT, 'group-by': 'workspace' }).groupBy).toEqual({ kind: 'workspace' });
  });

  it.each(['owner', 'tag:', 'tag:a/b', 'tags:team'])(
    'refuses group-by: %s and says what is accepted',
    (text) => {
      expect(problems({ ...SNAPSHOT, 'group-by': text })).toEqual([
        `input group-by: ${JSON.stringify(text)} is not accepted; write workspace, or tag:<name> with the name of a tag in Azure, such as tag:team`,
      ]);
    },
  );

  it.each(['../audit.sarif', 'a/../../b', 'out/', '..', 'a\\..\\b', 'a\u0000b'])(
    'refuses sarif: %j',
    (text) => {
      for (const surface of ['action', 'cli'] as const) {
        expect(problems({ ...SNAPSHOT, sarif: text }, surface)).toHaveLength(1);
      }
    },
  );

  it('takes an absolute path on the command line alone', () => {
    for (const text of ['/tmp/audit.sarif', 'C:\\audit.sarif']) {
      expect(problems({ ...SNAPSHOT, sarif: text })).toHaveLength(1);
      expect(problems({ ...SNAPSHOT, sarif: text }, 'cli')).toEqual([]);
    }
  });

  it('refuses a category of several lines or without end', () => {
    expect(problems({ ...SNAPSHOT, category: 'x'.repeat(201) })).toHaveLength(1);
    expect(problems({ ...SNAPSHOT, category: 'a\nb' })).toHaveLength(1);
  });
});
