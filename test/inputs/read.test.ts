import { describe, expect, it } from 'vitest';
import { INPUTS, type InputDeclaration } from '../../src/inputs/declaration.ts';
import { inputsOf, rawActionInputs, readInputs } from '../../src/inputs/read.ts';

const none = {};
const action = (given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = none) =>
  readInputs('token', 'action', new Map(Object.entries(given)), env);
const cli = (given: Readonly<Record<string, string>>, command: 'token' | 'simulator' = 'token') =>
  readInputs(command, 'cli', new Map(Object.entries(given)), none);

describe('the inputs of the action', () => {
  it('are what the runner puts into INPUT_ variables', () => {
    const raw = rawActionInputs({
      'INPUT_ENDPOINT-TYPE': 'batch',
      INPUT_KEY: '',
      HOME: '/root',
      INPUT_X: undefined,
    });
    expect([...raw]).toEqual([
      ['endpoint-type', 'batch'],
      ['key', ''],
    ]);
  });

  it('are parsed by their kinds', () => {
    const { values, problems } = action({
      endpoint: 'fraud',
      timeout: '30s',
      'allow-key': 'true',
      'allow-scoring-host': 'a.test\nb.test:8443',
    });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      endpoint: ['fraud'],
      timeout: 30_000,
      'allow-key': true,
      'allow-scoring-host': ['a.test', 'b.test:8443'],
    });
  });

  it('that are empty count as not given', () => {
    const { values, problems, notes } = action({ endpoint: '  ', 'allow-key': '', cloud: '', scenario: '' });
    expect(problems).toEqual([expect.stringContaining('input scenario: there is no such input')]);
    expect(notes).toEqual([]);
    expect(values.endpoint).toBeUndefined();
    expect(values['allow-key']).toBe(false);
    expect(values.cloud).toBe('AzureCloud');
  });

  it('that are not given have their declared default and nothing else', () => {
    const { values } = action({});
    const declared = (INPUTS as readonly InputDeclaration[]).filter(
      ({ surfaces, commands }) => surfaces.includes('action') && commands.includes('token'),
    );
    for (const one of declared) {
      const value = (values as unknown as Record<string, unknown>)[one.name];
      expect(value === undefined, one.name).toBe(one.default === undefined);
    }
  });

  it('that do not exist are refused, with the nearest name', () => {
    expect(action({ enpoint: 'fraud' }).problems).toEqual([
      'input enpoint: there is no such input; did you mean endpoint?',
    ]);
    expect(action({ clientid: 'x' }).problems).toEqual([
      'input clientid: there is no such input; did you mean client-id?',
    ]);
  });

  it('that are nothing like any name are answered with all names', () => {
    const [problem = ''] = action({ zzz: 'x' }).problems;
    expect(problem).not.toContain('did you mean');
    for (const { name } of inputsOf('token', 'action')) expect(problem).toContain(name);
  });

  it('with an endless name are cut short in the message', () => {
    const [problem = ''] = action({ ['x'.repeat(100_000)]: 'y' }).problems;
    expect(problem.length).toBeLessThan(1_000);
  });

  it('of the command line do not exist here', () => {
    expect(action({ raw: 'true' }).problems).toEqual([
      expect.stringContaining('input raw: there is no such input'),
    ]);
  });

  it('come from the environment where they may, and this is told', () => {
    const env = { AZURE_CLIENT_ID: ' 123 ', AZURE_TENANT_ID: 'from-env', AZURE_CLOUD: 'custom' };
    const { values, notes } = action({ 'tenant-id': 'from-input', 'client-id': '' }, env);
    expect(values['client-id']).toBe('123');
    expect(values['tenant-id']).toBe('from-input');
    expect(values.cloud).toBe('AzureCloud');
    expect(notes).toEqual(['client-id: taken from the environment variable AZURE_CLIENT_ID']);
  });

  it('that are wrong are named all at once, each with what it accepts', () => {
    const { problems } = action({
      timeout: '15',
      'allow-key': 'yes',
      key: 'third',
      cloud: 'azure',
      nonsense: '1',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^input nonsense: there is no such input/),
      'input cloud: "azure" is not accepted; write one of AzureCloud, AzureUSGovernment, AzureChinaCloud, custom',
      'input timeout: "15" is not accepted; write a duration such as 800ms, 30s, 15m or 1h, more than 0 and at most 24h',
      'input allow-key: "yes" is not accepted; write true or false',
      'input key: "third" is not accepted; write one of primary, secondary',
    ]);
  });

  it('that are wrong in the environment are named by the variable', () => {
    const { problems } = action({}, { AZURE_CLIENT_ID: 'a\nb' });
    expect(problems).toEqual([
      'environment variable AZURE_CLIENT_ID: "a\\nb" is not accepted; write a single line',
    ]);
  });
});

describe('the flags of the command line', () => {
  it('are named with their dashes', () => {
    expect(cli({ 'endpoint-typ': 'x' }).problems).toEqual([
      '--endpoint-typ: there is no such input; did you mean endpoint-type?',
    ]);
  });

  it('of another command are refused, with the command they belong to', () => {
    expect(cli({ scenario: 'x.json' }).problems).toEqual([
      '--scenario: belongs to simulator, not to token; leave it out',
    ]);
    expect(cli({ endpoint: 'fraud' }, 'simulator').problems).toEqual([
      '--endpoint: belongs to token and score, not to simulator; leave it out',
    ]);
  });
});

describe('an input that is another for another command', () => {
  const format = (command: 'roles' | 'export' | 'audit', text: string) =>
    readInputs(command, 'cli', new Map([['format', text]]), none);

  it('has the choices of its command alone', () => {
    expect(format('export', 'bicep').problems).toEqual([]);
    expect(format('roles', 'bicep').problems).toEqual([
      '--format: "bicep" is not accepted; write one of text, json',
    ]);
    expect(format('export', 'text').problems).toEqual([
      '--format: "text" is not accepted; write one of json, bicep',
    ]);
  });

  it('has the default of its command', () => {
    expect(format('export', '').values.format).toBe('json');
    expect(format('audit', '').values.format).toBe('text');
  });

  it('chooses from what the input can be at all', () => {
    for (const { name, choices, per } of INPUTS as readonly InputDeclaration[]) {
      for (const narrowed of Object.values(per ?? {})) {
        for (const choice of narrowed.choices ?? []) expect(choices, name).toContain(choice);
        if (narrowed.default !== undefined && narrowed.choices !== undefined)
          expect(narrowed.choices, name).toContain(narrowed.default);
      }
    }
  });
});
