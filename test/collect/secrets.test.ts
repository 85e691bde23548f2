import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/collect/snapshot.ts';
import {
  credentialForm,
  isNamedLikeSecret,
  plainAddress,
  shapeOfVariable,
  withoutSecret,
} from '../../src/inventory/secretShapes.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { play, resource } from './collection.ts';
import { SECRETS, WORKSHOP, workshop } from './workshop.ts';

describe('a whole collection', () => {
  it('never asks for a secret, and changes nothing', async () => {
    const collection = await play(workshop());
    const { requests } = await collection.collect([IDS.root], APPS.reader.clientId);
    await collection.stop();
    expect(requests.length).toBeGreaterThan(150);
    const posts = requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
    expect(new Set(posts)).toEqual(
      new Set(['POST /v1.0/directoryObjects/getByIds', 'POST /providers/Microsoft.ResourceGraph/resources']),
    );
    for (const { path } of requests) {
      expect(path).not.toMatch(
        /list-?(?:\w*keys|secrets)|regenerate|\/token$|secrets|listNotebook|\/score|getLogs/i,
      );
    }
  });

  it('holds no secret of the tenant, wherever it stood', async () => {
    const collection = await play(workshop());
    const { inventory, effects } = await collection.collect([IDS.root], APPS.reader.clientId);
    const text = [...linesOf(inventory)].join('') + effects.lines.join('\n');
    for (const secret of [...Object.values(SECRETS), ...collection.simulator.secrets()]) {
      // The address before a signature may stay.
      const part = secret.includes('sig=') ? (secret.split('sig=')[1] ?? secret) : secret;
      expect(text.includes(part)).toBe(false);
    }
    await collection.stop();
  });

  it('tells of variables what they look like, and of tags that there is something', async () => {
    const collection = await play(workshop());
    const { inventory } = await collection.collect([IDS.fraud], APPS.reader.clientId);
    await collection.stop();
    expect(resource(inventory, 'online-deployment', WORKSHOP.secretDeployment).environmentVariables).toEqual({
      state: 'known',
      value: [
        { name: 'STORAGE', shape: 'literal', looksLike: 'azure-storage-key' },
        { name: 'API_PASSWORD', shape: 'literal' },
        { name: 'CALLER', shape: 'literal', looksLike: 'jwt' },
        { name: 'MODEL', shape: 'literal', looksLike: 'sas' },
        { name: 'CLIENT', shape: 'literal', looksLike: 'entra-client-secret' },
        { name: 'FROM_CONNECTION', shape: 'reference' },
        { name: 'LOG_LEVEL', shape: 'literal' },
        { name: 'EMPTY', shape: 'empty' },
      ],
    });
    expect(resource(inventory, 'workspace', IDS.fraud).tags).toEqual({
      owner: 'fraud-team',
      'db-password': '(hidden: named like a secret)',
      note: '(hidden: jwt)',
    });
    expect(resource(inventory, 'connection', `${IDS.fraud}/connections/store`).target).toEqual({
      state: 'known',
      value: 'https://store.blob.core.windows.net/models',
    });
  });
});

describe('the value of a variable', () => {
  it('does not survive, whatever it is', () => {
    const value = fc.oneof(fc.string({ minLength: 12 }), fc.stringMatching(/^[A-Za-z0-9+/]{40,90}={0,2}$/));
    fc.assert(
      fc.property(fc.constantFrom('A', 'API_KEY', 'x-token'), value, (name, text) => {
        const kept = JSON.stringify(shapeOfVariable(name, text));
        const known = JSON.stringify({
          name,
          shape: 'literal reference empty',
          looksLike: kept.match(/"looksLike":"([^"]*)"/)?.[1],
        });
        for (let start = 0; start + 12 <= text.length; start += 1) {
          const part = text.slice(start, start + 12);
          if (!known.includes(part)) expect(kept.includes(part)).toBe(false);
        }
      }),
    );
  });

  it('that is no text at all leaves its shape only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const kept = shapeOfVariable('NAME', value);
        expect(Object.keys(kept).filter((key) => !['name', 'shape', 'looksLike'].includes(key))).toEqual([]);
        expect(['empty', 'literal', 'reference']).toContain(kept.shape);
      }),
    );
  });

  it.each([
    '${{azureml://connections/search/credentials/key}}',
    '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/db)',
    'https://kv-fraud.vault.azure.net/secrets/db/0123456789abcdef',
    '$(DB_PASSWORD)',
    '${DB_PASSWORD}',
    '$DB_PASSWORD',
  ])('%s is a reference', (text) => {
    expect(shapeOfVariable('DB_PASSWORD', text)).toEqual({ name: 'DB_PASSWORD', shape: 'reference' });
  });

  it.each([
    'prefix ${{azureml://connections/x}}',
    'pa$$word',
    '$',
    '${}',
    'https://kv.vault.azure.net.evil/x',
  ])('%s is a literal', (text) => {
    expect(shapeOfVariable('DB_PASSWORD', text).shape).toBe('literal');
  });
});

describe('the form of a credential', () => {
  const hex = '0123456789abcdef0123456789abcdef';
  it.each([
    ['azure-storage-key', SECRETS.storageKey],
    ['jwt', `Bearer ${SECRETS.jwt}`],
    ['sas', SECRETS.sas],
    ['entra-client-secret', SECRETS.clientSecret],
    ['connection-string', 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abcdef==;'],
    ['connection-string', 'Server=tcp:x;Database=d;User ID=u;Password=hunter2;'],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----\nMII'],
    ['github-token', `ghp_${'a'.repeat(36)}`],
    ['github-token', `github_pat_${'a'.repeat(30)}`],
    ['openai-key', `sk-proj-${'a1'.repeat(20)}`],
    ['hugging-face-token', `hf_${'a'.repeat(34)}`],
    ['aws-access-key', 'AKIAIOSFODNN7EXAMPLE'],
    ['azure-search-key', `${'a'.repeat(42)}AzSeAbc12`],
    ['azure-ai-services-key', `${'a'.repeat(52)}JQQJ99${'B'.repeat(26)}`],
    ['azure-container-registry-password', `${'a'.repeat(42)}+ACRA1b2c3`],
    ['url-with-password', 'postgres://user:hunter2@db:5432/x'],
  ])('%s is told', (form, text) => {
    expect(credentialForm(text)).toBe(form);
  });

  it.each([
    'info',
    hex,
    'https://example.com/path?x=1',
    'azureml://registries/azureml/models/Phi-4/versions/7',
    '/subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg',
    'InstrumentationKey',
    'user@example.com',
    'a'.repeat(90),
  ])('%s is none', (text) => {
    expect(credentialForm(text)).toBeUndefined();
  });

  it('of 32 hexadecimal digits is told under a name that says so', () => {
    expect(shapeOfVariable('OPENAI_API_KEY', hex).looksLike).toBe('hexadecimal-key');
    expect(shapeOfVariable('COMMIT', hex).looksLike).toBeUndefined();
  });

  it('is looked for in time that grows no faster than the text', () => {
    // A quadratic look at these would take minutes, and the test would not end in time.
    for (const text of [
      'eyJ-'.repeat(250_000),
      'sig='.repeat(250_000),
      'a:'.repeat(500_000),
      'x://'.repeat(250_000),
    ]) {
      credentialForm(text);
      isNamedLikeSecret(text);
      shapeOfVariable(text, text);
    }
  });
});

describe('a text that is kept', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'api-key',
    'apiKey',
    'clientSecret',
    'storage_key1',
    'connectionString',
    'sas-token',
    'ConnectionStrings',
  ])('under the name %s is hidden', (name) => {
    const hidden = name !== 'ConnectionStrings';
    expect(withoutSecret(name, 'whatever') === 'whatever').toBe(!hidden);
  });

  it.each(['owner', 'aml-endpoint-secondary', 'cost-center', 'keyboard', 'monkeys', 'environment'])(
    'under the name %s stays',
    (name) => {
      expect(withoutSecret(name, 'whatever')).toBe('whatever');
    },
  );

  it('that is an address loses user, query and fragment', () => {
    expect(plainAddress('https://me:pw@host.example/path?sig=abc#x')).toBe('https://host.example/path');
    expect(plainAddress('https://host.example/path')).toBe('https://host.example/path');
    expect(plainAddress('/subscriptions/x')).toBe('/subscriptions/x');
  });
});
