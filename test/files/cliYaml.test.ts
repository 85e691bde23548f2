import { describe, expect, it } from 'vitest';
import { cliYamlReader } from '../../src/files/cliYaml.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest';

function at(line: number, column: number, endLine: number, endColumn: number, file = 'endpoint.yml') {
  return { kind: 'file', file, line, column, endLine, endColumn };
}

describe('an online endpoint', () => {
  it('has its auth mode in the words of ARM, at the place of the value', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'endpoint.yml': `# canary\n$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: fraud\nauth_mode: aad_token\n`,
    });
    const endpoint = only(inventory, 'online-endpoint');
    expect(endpoint.name).toBe('fraud');
    expect(endpoint.id).toBe('endpoint.yml#managedOnlineEndpoint/fraud');
    expect(endpoint.origin).toEqual(at(3, 1, 3, 5));
    expect(endpoint.authMode).toEqual({ state: 'known', value: 'AADToken', origin: at(4, 12, 4, 21) });
    expect(findingsIn(inventory, 'AML001')).toEqual([]);
  });

  it.each(['key', 'Key', 'KEY', '"key"', 'key # until March'])(
    'with auth_mode: %s takes keys',
    async (mode) => {
      const inventory = await inventoryOf(cliYamlReader, {
        'endpoint.yml': `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: fraud\nauth_mode: ${mode}\n`,
      });
      const [finding, ...more] = findingsIn(inventory, 'AML001');
      expect(more).toEqual([]);
      expect(finding).toMatchObject({
        result: 'fail',
        confidence: 'high',
        location: { file: 'endpoint.yml', line: 3, column: 12 },
      });
    },
  );

  it('without auth_mode takes keys, which is said at its name and less surely', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'endpoint.yml': `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\ntags: { team: a }\nname: fraud\n`,
    });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([
      { result: 'fail', confidence: 'medium', location: { line: 3, column: 1, endLine: 3, endColumn: 5 } },
    ]);
  });

  it.each([
    ['{{AUTH_MODE}}', '{{AUTH_MODE}}'],
    ['"{{AUTH_MODE}}"', '{{AUTH_MODE}}'],
    ['$AUTH_MODE', '$AUTH_MODE'],
    ['${AUTH_MODE}', '${AUTH_MODE}'],
    ['${{ inputs.mode }}', '${{ inputs.mode }}'],
    ['<auth mode>', '<auth mode>'],
  ])('with the placeholder %s is undecided, and the placeholder is named', async (written, expression) => {
    const inventory = await inventoryOf(cliYamlReader, {
      'endpoint.yml': `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: fraud\nauth_mode: ${written}\n`,
    });
    const [finding, ...more] = findingsIn(inventory, 'AML001');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'unresolved-expression' } });
    expect(finding?.reason?.detail).toContain(expression);
  });

  it('without a schema is known by its shape, with confidence medium', async () => {
    const inventory = await inventoryOf(cliYamlReader, { 'e.yaml': 'name: fraud\nauth_mode: key\n' });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ confidence: 'medium', location: { line: 2 } }]);
  });

  it('takes the schema of any host of Azure ML, and none of prompt flow', async () => {
    const { declarations } = await readAll(cliYamlReader, {
      'a.yml':
        '$schema: https://azuremlsdk2.blob.core.windows.net/latest/managedOnlineEndpoint.schema.json\nname: a\n',
      'b.yml':
        '$schema: https://azuremlschemas.azureedge.net/promptflow/latest/AzureOpenAIConnection.schema.json\nname: b\n',
    });
    expect(declarations.map(({ file }) => file)).toEqual(['a.yml']);
  });

  it('on an attached compute runs on Kubernetes', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'e.yml': `$schema: ${SCHEMA}/kubernetesOnlineEndpoint.schema.json\nname: fraud\ncompute: azureml:cluster\nauth_mode: key\n`,
    });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ severity: 'medium' }]);
    expect(findingsIn(inventory, 'AML006')).toHaveLength(1);
  });

  it('has the value that an anchor stands for, at the place of the alias', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'endpoint.yml': `mode: &mode key\n---\n$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nx: &m key\nname: fraud\nauth_mode: *m\n`,
    });
    expect(only(inventory, 'online-endpoint').authMode).toEqual({
      state: 'known',
      value: 'Key',
      origin: at(6, 12, 6, 14),
    });
  });

  it('takes over what a merge key brings, but not over what is written', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'e.yml': `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nbase: &b { auth_mode: key, public_network_access: disabled }\n<<: *b\nname: fraud\nauth_mode: aad_token\n`,
    });
    const endpoint = only(inventory, 'online-endpoint');
    expect(endpoint.authMode).toMatchObject({ value: 'AADToken' });
    expect(endpoint.publicNetworkAccess).toMatchObject({ value: 'Disabled' });
  });

  it('and its deployment in the same folder belong together, those of another folder do not', async () => {
    const endpoint = `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: fraud\ntraffic: { blue: 100 }\n`;
    const deployment = `$schema: ${SCHEMA}/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: fraud\n`;
    const inventory = await inventoryOf(cliYamlReader, {
      'prod/endpoint.yml': endpoint,
      'prod/blue.yml': deployment,
      'test/blue.yml': deployment,
    });
    const { key } = only(inventory, 'online-endpoint');
    const owners = inventory.resources.flatMap((resource) =>
      resource.kind === 'online-deployment' && resource.endpoint.state === 'known'
        ? [resource.endpoint.value]
        : [],
    );
    expect(owners.filter((owner) => owner === key)).toHaveLength(1);
    expect(owners).toHaveLength(2);
  });

  it('of the first previews brings its deployments with it', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'e.yml': `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: fraud\nauth_mode: key\ndeployments:\n  - name: blue\n    egress_public_network_access: enabled\n`,
    });
    const deployment = only(inventory, 'online-deployment');
    expect(deployment.origin).toMatchObject({ line: 5, column: 5 });
    expect(deployment.egressPublicNetworkAccess).toMatchObject({
      value: 'Enabled',
      origin: { line: 6, column: 35 },
    });
    expect(deployment.endpoint).toEqual({ state: 'known', value: only(inventory, 'online-endpoint').key });
  });
});

describe('other kinds', () => {
  it('a batch endpoint with keys is refused before it is deployed, one that says nothing is right', async () => {
    const file = (mode: string) => ({
      'b.yml': `$schema: ${SCHEMA}/batchEndpoint.schema.json\nname: nightly\n${mode}`,
    });
    expect(findingsIn(await inventoryOf(cliYamlReader, file('auth_mode: key\n')), 'AML004')).toMatchObject([
      { location: { line: 3, column: 12 } },
    ]);
    expect(findingsIn(await inventoryOf(cliYamlReader, file('')), 'AML004')).toEqual([]);
  });

  it('a workspace has its network and its datastores', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'ws.yml': [
        `$schema: ${SCHEMA}/workspace.schema.json`,
        'name: ml',
        'public_network_access: Disabled',
        'managed_network:',
        '  isolation_mode: allow_only_approved_outbound',
        '  outbound_rules:',
        '    - { name: pypi, type: fqdn, destination: "*.pypi.org" }',
        'system_datastores_auth_mode: identity',
      ].join('\n'),
    });
    expect(only(inventory, 'workspace')).toMatchObject({
      workspaceKind: { value: 'Default' },
      publicNetworkAccess: { value: 'Disabled', origin: { line: 3, column: 24 } },
      isolationMode: { value: 'AllowOnlyApprovedOutbound', origin: { line: 5, column: 19 } },
      outboundFqdns: { value: ['*.pypi.org'] },
      systemDatastoresAuthMode: { value: 'Identity', origin: { line: 8 } },
    });
  });

  it.each([
    ['api_key: abc\n', 'ApiKey', 4],
    ['credentials:\n  type: api_key\n  key: abc\n', 'ApiKey', 5],
    ['credentials:\n  type: managed_identity\n', 'ManagedIdentity', 5],
    ['', 'AAD', 1],
  ])('a connection with %j uses %s', async (credentials, authType, line) => {
    const inventory = await inventoryOf(cliYamlReader, {
      'c.yml': `$schema: ${SCHEMA}/connection.schema.json\nname: openai\ntype: azure_open_ai\n${credentials}`,
    });
    expect(only(inventory, 'connection').authType).toMatchObject({ value: authType, origin: { line } });
  });

  it.each([
    ['credentials:\n  account_key: XXX\n', 'AccountKey'],
    ['credentials:\n  sas_token: XXX\n', 'Sas'],
    ['', 'None'],
  ])('a datastore with %j has credentials of type %s', async (credentials, type) => {
    const inventory = await inventoryOf(cliYamlReader, {
      'd.yml': `$schema: ${SCHEMA}/azureBlob.schema.json\nname: data\ntype: azure_blob\n${credentials}`,
    });
    expect(only(inventory, 'datastore').credentialsType).toMatchObject({ value: type });
  });

  it('a value of an environment is told by its shape and never kept', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'd.yml': [
        `$schema: ${SCHEMA}/managedOnlineDeployment.schema.json`,
        'name: blue',
        'endpoint_name: fraud',
        'environment_variables:',
        '  API_KEY: plainly-written-secret',
        '  BASE: $OPENAI_API_BASE',
        '  LINKED: ${{azureml://connections/aoai/credentials/key}}',
      ].join('\n'),
    });
    expect(JSON.stringify(inventory)).not.toContain('plainly-written-secret');
    expect(only(inventory, 'online-deployment').environmentVariables).toMatchObject({
      value: [
        { name: 'API_KEY', shape: 'literal' },
        { name: 'BASE', shape: 'reference' },
        { name: 'LINKED', shape: 'reference' },
      ],
      origin: { line: 5 },
    });
    expect(findingsIn(inventory, 'AML701')).toMatchObject([{ result: 'fail', location: { file: 'd.yml' } }]);
  });
});

describe('hostile and broken files', () => {
  it('a file that is no YAML is named with its place, and the others are read', async () => {
    const reading = await readAll(cliYamlReader, {
      'bad.yml': 'auth_mode: key\nname: [a\n',
      'good.yml': 'auth_mode: key\nname: a\n',
    });
    expect(reading.unreadable).toMatchObject([
      { file: 'bad.yml', why: expect.stringMatching(/^line \d+, column \d+: /) },
    ]);
    expect(reading.declarations).toHaveLength(1);
  });

  it('aliases that stand for millions of values are not followed', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) =>
        `l${index}: &l${index} [${Array(10)
          .fill(index === 0 ? 'x' : `*l${index - 1}`)
          .join(', ')}]`,
    ).join('\n');
    const { unreadable } = await readAll(cliYamlReader, { 'bomb.yml': `name: a\nauth_mode: key\n${bomb}\n` });
    expect(unreadable).toMatchObject([{ file: 'bomb.yml', why: expect.stringContaining('values') }]);
  });

  it('a document nested ten thousand deep is not followed', async () => {
    const deep = `name: a\nauth_mode: key\nx: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;
    const { unreadable } = await readAll(cliYamlReader, { 'deep.yml': deep });
    expect(unreadable).toMatchObject([{ file: 'deep.yml', why: expect.stringContaining('deep') }]);
  });

  it('the same key twice is an error, not a choice', async () => {
    const { unreadable } = await readAll(cliYamlReader, {
      'e.yml': 'name: a\nauth_mode: key\nauth_mode: aad_token\n',
    });
    expect(unreadable).toMatchObject([{ file: 'e.yml', why: expect.stringContaining('line 3') }]);
  });

  it('a name such as __proto__ changes nothing', async () => {
    const inventory = await inventoryOf(cliYamlReader, {
      'e.yml':
        'name: __proto__\nauth_mode: key\ntraffic: { __proto__: 100, constructor: 0 }\ntags: { __proto__: x }\n',
    });
    const endpoint = only(inventory, 'online-endpoint');
    expect(endpoint.name).toBe('__proto__');
    expect(
      Object.getPrototypeOf(endpoint.traffic.state === 'known' ? endpoint.traffic.value : undefined),
    ).toBe(Object.prototype);
  });
});
