import { describe, expect, test } from 'vitest';
import { bicepReader } from '../../src/files/bicep.ts';
import type { Declaration } from '../../src/files/declaration.ts';
import { identifying, valueAt } from '../../src/files/value.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

const ONLINE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-04-01';

/** An endpoint whose authMode is an expression, after what it needs. */
function endpoint(authMode: string, before = ''): string {
  return `${before}
resource endpoint '${ONLINE}' = {
  name: 'ml/scoring'
  properties: {
    authMode: ${authMode}
  }
}
`;
}

async function authModeOf(main: string, others: Readonly<Record<string, string>> = {}) {
  const inventory = await inventoryOf(bicepReader, { 'main.bicep': main, ...others });
  return only(inventory, 'online-endpoint').authMode;
}

/** What a fact says, with its confidence where it has one. */
async function said(main: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const fact = await authModeOf(main, others);
  if (fact.state === 'known')
    return `${fact.value}${fact.confidence === undefined ? '' : ` ${fact.confidence}`}`;
  return fact.state === 'unknown'
    ? `unknown: ${fact.reason.kind === 'unresolved-expression' ? fact.reason.detail : ''}`
    : 'absent';
}

async function declarationsOf(files: Readonly<Record<string, string>>): Promise<readonly Declaration[]> {
  return (await readAll(bicepReader, files)).declarations;
}

async function declared(text: string, symbol: string): Promise<Declaration> {
  const found = (await declarationsOf({ 'main.bicep': text })).find((one) => one.symbol === symbol);
  if (found === undefined) throw new Error(`nothing declares ${symbol}`);
  return found;
}

describe('rules on Bicep', () => {
  test.each([
    ["'Key'", 'fail'],
    ["'AADToken'", undefined],
    ['mode', 'unknown'],
  ])('AML001: authMode %s', async (mode, result) => {
    const text = endpoint(mode, mode === 'mode' ? 'param mode string\n' : '');
    const inventory = await inventoryOf(bicepReader, { 'main.bicep': text });
    expect(findingsIn(inventory, 'AML001').map((finding) => finding.result)).toEqual(
      result === undefined ? [] : [result],
    );
  });

  test('a fact is where its value stands, in columns of characters whatever bytes they take', async () => {
    const text = `resource é '${ONLINE}' = { name: 'ä€😀', properties: { authMode: 'Key' } }`;
    const broken = await readAll(bicepReader, { 'main.bicep': text });
    expect(broken.declarations).toEqual([]);
    const fact = await authModeOf(text.replace('resource é', 'resource e'));
    const column = text.indexOf("'Key'") + 1;
    expect(fact).toMatchObject({
      state: 'known',
      value: 'Key',
      origin: { file: 'main.bicep', line: 1, column, endLine: 1, endColumn: column + 5 },
    });
  });
});

describe('expressions', () => {
  test.each([
    ["'${a}${b}'", "var a = 'AAD'\nvar b = 'Token'", 'AADToken'],
    ["'''\nKey'''", '', 'Key'],
    ["x ? 'Key' : 'AADToken'", 'var x = false', 'AADToken'],
    ["o.?mode ?? 'AADToken'", 'var o = {}', 'AADToken'],
    ["o.missing ?? 'Key'", 'var o = {}', 'unknown: o.missing is not known: there is no missing'],
    ['o!.mode', "var o = { mode: 'Key' }", 'Key'],
    ["o['mode']", "var o = { mode: 'Key' }", 'Key'],
    ['l[1]', "var l = ['Key', 'AADToken']", 'AADToken'],
    ["l[?7] ?? 'Key'", "var l = ['AADToken']", 'Key'],
    ['o.mode', "var d = { mode: 'Key' }\nvar o = { ...d, mode: 'AADToken' }", 'AADToken'],
    ['l[2]', "var l = [...['a', 'b'], 'Key']", 'Key'],
    [
      'first(map(filter(l, x => x.on && x.n > 1), x => x.mode))',
      "var l = [{ on: true, n: 1, mode: 'a' }, { on: true, n: 2, mode: 'Key' }]",
      'Key',
    ],
    ["reduce(['K', 'e', 'y'], '', (a, b) => '${a}${b}')", '', 'Key'],
    ["toObject(['Key'], x => toLower(x), x => x).key", '', 'Key'],
    ['pick(true)', "func pick(key bool) string => key ? 'Key' : 'AADToken'", 'Key'],
    ["contains(o, 'mode') ? o.mode : 'AADToken'", 'var o = {}', 'AADToken'],
    ["a == 'x' && b != 'y' || c ? 'Key' : 'AADToken'", "var a = 'x'\nvar b = 'y'\nvar c = false", 'AADToken'],
    ["sys.toUpper('key') =~ 'KEY' ? 'Key' : ''", '', 'Key'],
    ['mode', "param mode string = 'Key'", 'Key medium'],
    ['mode', 'param mode string', 'unknown: mode is not known: the parameter mode has no default'],
    ["mode ?? 'AADToken'", 'param mode string?', 'AADToken medium'],
    [
      "mode == 'x' ? 'Key' : 'AADToken'",
      'param mode string',
      "unknown: mode == 'x' ? 'Key' : 'AADToken' is not known: mode == 'x': mode: the parameter mode has no default",
    ],
    ["mode == 'x' ? 'Key' : 'Key'", 'param mode string', 'Key'],
    ['a', 'var a = b\nvar b = a', 'unknown: a is not known: it leads back to itself'],
    [
      "kv.getSecret('x')",
      "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: 'kv' }",
      "unknown: kv.getSecret('x') is not known: only a deployment knows it",
    ],
    ['frobnicate(1)', '', 'unknown: frobnicate(1) is not known: the function frobnicate is not worked out'],
  ])('%s with %j', async (mode, before, expected) => {
    expect(await said(endpoint(mode, before))).toBe(expected);
  });

  test('to the grammar `a ?? b.c` is `(a ?? b).c`; here it is not', async () => {
    const before = "var a = { mode: 'Key' }\nvar b = { c: 'AADToken' }\nvar n = null";
    expect(await said(endpoint('a.?none ?? b.c', before))).toBe('AADToken');
    expect(await said(endpoint('(n ?? a).mode', before))).toBe('Key');
    expect(await said(endpoint('false ? a : b.c', before))).toBe('AADToken');
    expect(await said(endpoint("false && b.c == 'x' ? 'Key' : b.c", before))).toBe('AADToken');
    expect(await said(endpoint("true ? b.c : b.c == 'x' ? 'Key' : ''", before))).toBe('AADToken');
  });

  test('items of lists are parted by line breaks, not by what the grammar makes of brackets', async () => {
    const before = "var l = [\n  toLower('A')\n  ('Key')\n  -1\n]";
    expect(await said(endpoint('l[1]', before))).toBe('Key');
    expect(await said(endpoint("'${length(l)}'", before))).toBe('3');
  });

  test('what decorators and comments say is no code', async () => {
    const before =
      "@allowed(['Key'\n 'AADToken'])\n@description('''a 'quoted' } text''')\nparam mode string = 'Key' // } '\n/* ' { */";
    expect(await said(endpoint('mode', before))).toBe('Key medium');
  });

  test('texts, data and variables of other files', async () => {
    const others = {
      'shared/names.bicep': "@export()\nvar mode = 'Key'\n@export()\nfunc pick() string => 'AADToken'\n",
      'data/modes.json': '{ "online": { "mode": "AADToken" } }',
      'mode.txt': 'Key',
    };
    expect(await said(endpoint('mode', "import { mode } from 'shared/names.bicep'"), others)).toBe('Key');
    expect(await said(endpoint('n.pick()', "import * as n from './shared/names.bicep'"), others)).toBe(
      'AADToken',
    );
    expect(await said(endpoint("loadJsonContent('data/modes.json').online.mode"), others)).toBe('AADToken');
    expect(await said(endpoint("loadTextContent('mode.txt')"), others)).toBe('Key');
    expect(await said(endpoint("loadTextContent('../secret.txt')"), others)).toContain(
      'there is no such file',
    );
  });
});

describe('resources', () => {
  test('parent, nesting and `::` lead to one id', async () => {
    const text = `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = {
  name: 'ml'
  resource a 'onlineEndpoints' = { name: 'a', properties: {} }
}
resource b 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-04-01' = {
  parent: ws
  name: 'b'
  properties: {}
}
resource blue 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2024-04-01' = {
  parent: ws::a
  name: 'blue'
}
`;
    const root =
      '/subscriptions/{main.bicep}/resourceGroups/{main.bicep}/providers/Microsoft.MachineLearningServices/workspaces/ml';
    const found = await declarationsOf({ 'main.bicep': text });
    expect(found.map(({ symbol, id }) => [symbol, id])).toEqual([
      ['ws', root],
      ['ws::a', `${root}/onlineEndpoints/a`],
      ['b', `${root}/onlineEndpoints/b`],
      ['blue', `${root}/onlineEndpoints/a/deployments/blue`],
    ]);
    expect(found[1]?.place).toMatchObject({ line: 3, column: 12 });
    expect(found[1]?.type).toBe('Microsoft.MachineLearningServices/workspaces/onlineEndpoints');
  });

  test('`existing` declares nothing, but what it names is known', async () => {
    const text = `resource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' existing = {
  name: 'ml'
  scope: resourceGroup('shared')
}
resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = if (true) { name: 'me' }
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(ws.id)
  scope: ws
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
    principalId: id.properties.principalId
  }
}
`;
    const inventory = await inventoryOf(bicepReader, { 'main.bicep': text });
    expect(inventory.resources).toEqual([]);
    const group = '/subscriptions/{main.bicep}/resourceGroups';
    expect(inventory.roleAssignments).toMatchObject([
      {
        roleId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
        principalId:
          `{principal of ${group}/{main.bicep}/providers/microsoft.managedidentity/userassignedidentities/me}`.toLowerCase(),
        scope: `${group}/shared/providers/Microsoft.MachineLearningServices/workspaces/ml`,
        origin: { line: 6, column: 10 },
      },
    ]);
  });

  test.each([
    ['subscription', '', '/subscriptions/{main.bicep}'],
    ['tenant', '', '/'],
    [
      'managementGroup',
      "scope: managementGroup('top')",
      '/providers/Microsoft.Management/managementGroups/top',
    ],
    ['resourceGroup', "scope: subscription('0000')", '/subscriptions/0000'],
    ['subscription', 'scope: rg', '/subscriptions/{main.bicep}/resourceGroups/ml-rg'],
  ])('targetScope %s, %s', async (target, scope, expected) => {
    const text = `targetScope = '${target}'
resource rg 'Microsoft.Resources/resourceGroups@2024-03-01' existing = { name: 'ml-rg' }
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'x'
  ${scope}
  properties: {}
}`;
    expect((await declared(text, 'grant')).scope).toBe(expected);
  });

  test('loops over what is known make one each; over what is not, one that may not be there', async () => {
    const text = (list: string): string => `param names array
resource e '${ONLINE}' = [for (n, i) in ${list}: if (n != 'c') {
  name: 'ml/\${n}\${i}'
  properties: { authMode: 'Key' }
}]
resource child '${ONLINE.replace('onlineEndpoints', 'onlineEndpoints/deployments')}' = { parent: e[0], name: 'blue' }`;
    const known = await declarationsOf({ 'main.bicep': text("['a', 'b', 'c']") });
    expect(known.map(({ symbol, name }) => [symbol, identifying(name)])).toEqual([
      ['e[0]', 'a0'],
      ['e[1]', 'b1'],
      ['child', 'blue'],
    ]);
    const unknown = await declarationsOf({ 'main.bicep': text('names') });
    expect(unknown[0]).toMatchObject({ symbol: 'e', condition: { kind: 'unresolved' } });
    expect(unknown[1]?.id).toBe(`${unknown[0]?.id}/deployments/blue`);
  });

  test('what a condition rules out is not there, nor what is nested in it', async () => {
    const text = (condition: string): string =>
      `param on bool\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = if (${condition}) {\n  name: 'ml'\n  resource e 'onlineEndpoints' = { name: 'e' }\n}`;
    expect(await declarationsOf({ 'main.bicep': text('false') })).toEqual([]);
    const maybe = await declarationsOf({ 'main.bicep': text('on') });
    expect(maybe.map(({ condition }) => condition?.kind)).toEqual(['unresolved', 'unresolved']);
  });

  test('Microsoft Graph: a credential lies below its application', async () => {
    const text = `extension microsoftGraphV1
resource app 'Microsoft.Graph/applications@v1.0' = { uniqueName: 'ci', displayName: 'CI' }
resource fic 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '\${app.uniqueName}/github'
  issuer: 'https://token.actions.githubusercontent.com'
  subject: 'repo:o/r:ref:refs/heads/main'
  audiences: ['api://AzureADTokenExchange']
}`;
    const { applications, federatedCredentials } = await inventoryOf(bicepReader, { 'main.bicep': text });
    expect(applications).toMatchObject([
      { objectId: '/providers/microsoft.graph/applications/ci', displayName: 'CI' },
    ]);
    expect(federatedCredentials).toMatchObject([
      {
        name: 'github',
        holder: { kind: 'application', id: '/providers/microsoft.graph/applications/ci' },
        subject: { state: 'known', value: 'repo:o/r:ref:refs/heads/main', origin: { line: 6, column: 12 } },
      },
    ]);
  });

  test('a spread that is not known hides what may be in it, and nothing that is said after it', async () => {
    const text = `param more object
resource e '${ONLINE}' = {
  name: 'ml/e'
  properties: {
    ...more
    authMode: 'Key'
  }
}`;
    const inventory = await inventoryOf(bicepReader, { 'main.bicep': text });
    expect(only(inventory, 'online-endpoint')).toMatchObject({
      authMode: { state: 'known', value: 'Key' },
      publicNetworkAccess: { state: 'unknown' },
    });
  });
});

describe('what the grammar cannot read', () => {
  test('hides the property that it is in, with its line, and nothing beside it', async () => {
    const text = `resource e '${ONLINE}' = {
  name: 'ml/e'
  identity: { type: 'SystemAssigned' }
  properties: {
    publicNetworkAccess: 'Enabled'
    authMode: 'a' 'b' %
  }
}
resource f '${ONLINE}' = { name: 'ml/f', properties: { authMode: 'Key' } }`;
    const reading = await readAll(bicepReader, { 'main.bicep': text });
    const [first, second] = reading.declarations;
    expect(valueAt(first?.body, 'properties', 'authMode')?.kind).toBe('unresolved');
    expect(valueAt(first?.body, 'properties', 'publicNetworkAccess')).toMatchObject({ text: 'Enabled' });
    expect(valueAt(second?.body, 'properties', 'authMode')).toMatchObject({ text: 'Key' });
    expect(reading.blind).toMatchObject([{ place: { line: 6, column: 15 }, type: ONLINE.split('@')[0] }]);
  });

  test('a line that is no property may be any', async () => {
    const text = `resource e '${ONLINE}' = {\n  name: 'ml/e'\n  properties: {\n    auth Mode 'x'\n    a: 1\n  }\n}`;
    expect(await said(text)).toContain('unknown');
  });

  test('a bracket that does not end takes its own statement with it, not the next', async () => {
    const text = `resource e '${ONLINE}' = {\n  name: 'ml/e'\n${endpoint("'Key'")}`;
    const reading = await readAll(bicepReader, { 'main.bicep': text });
    expect(reading.declarations.map(({ symbol }) => symbol)).toEqual(['endpoint']);
    expect(reading.blind).toMatchObject([
      { place: { line: 1, column: 10 }, why: expect.stringContaining('does not end') },
    ]);
  });

  test.each([
    ['brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['interpolations', `${"'${".repeat(10_000)}1${"}'".repeat(10_000)}`],
    ['operators', `${'!'.repeat(10_000)}x`],
    ['members', `x${'.y'.repeat(10_000)}`],
  ])('%s, ten thousand deep, are not taken apart', async (_, deep) => {
    const reading = await readAll(bicepReader, {
      'main.bicep': `${endpoint(deep)}${endpoint("'Key'").replace('endpoint', 'other')}`,
    });
    const other = reading.declarations.find(({ symbol }) => symbol === 'other');
    expect(valueAt(other?.body, 'properties', 'authMode')).toMatchObject({ text: 'Key' });
    const first = reading.declarations.find(({ symbol }) => symbol === 'endpoint');
    expect(valueAt(first?.body, 'properties', 'authMode')?.kind ?? 'unresolved').toBe('unresolved');
  });

  test('values that double with each step end', async () => {
    const doubled = Array.from(
      { length: 60 },
      (_, step) => `var v${step + 1} = { a: v${step}, b: v${step} }`,
    ).join('\n');
    expect(await said(endpoint('v60.a', `var v0 = {}\n${doubled}`))).toContain('unknown');
    const calls = 'func f(n int) int => f(n + 1) + f(n + 1)';
    expect(await said(endpoint('f(0)', calls))).toContain('unknown');
  });

  test('a file of more than 4 MB is not taken apart', async () => {
    const reading = await readAll(bicepReader, {
      'main.bicep': `// ${'x'.repeat(4 * 1024 * 1024)}`,
      'b.bicep': endpoint("'Key'"),
    });
    expect(reading.unreadable).toEqual([{ file: 'main.bicep', why: expect.stringContaining('4 MB') }]);
    expect(reading.declarations).toHaveLength(1);
  });
});
