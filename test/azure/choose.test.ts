import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../src/azure/adapters.ts';
import type { TokenType } from '../../src/inventory/credential.ts';
import type { Endpoint } from '../../src/inventory/endpoint.ts';
import { ENDPOINT_TYPES, type EndpointType } from '../../src/inventory/endpointId.ts';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { endpointOf, failureOf, wishFor } from './endpoints.ts';

const choose = (type: EndpointType, changes: Partial<Endpoint>, asked?: TokenType) =>
  ADAPTERS[type].choose(wishFor(endpointOf(type, changes), asked));
const refuse = (type: EndpointType, changes: Partial<Endpoint>, asked?: TokenType) =>
  failureOf(() => choose(type, changes, asked));

describe('the credential of an online endpoint', () => {
  it.each([
    ['Key', 'Key'],
    ['AMLToken', 'AMLToken'],
    ['AADToken', 'AADToken'],
    ['aadtoken', 'AADToken'],
    ['amlToken', 'AMLToken'],
  ])('with auth mode %s is %s', (mode, type) => {
    expect(choose('online', { authMode: known(mode) })).toBe(type);
    expect(choose('online', { authMode: known(mode) }, type as TokenType)).toBe(type);
  });

  it('that is asked for another kind is refused', async () => {
    expect(await refuse('online', { authMode: known('AMLToken') }, 'Key')).toMatchObject({
      code: 'auth-mode-mismatch',
      message: 'auth-mode asks for Key, but fraud authenticates by AMLToken.',
      exitCode: 2,
    });
  });

  it.each([
    ['of a kind to come', known('Passkey')],
    ['absent', ABSENT],
    ['unknown', unknown('unexpected-answer', 'not a text')],
  ])('with an auth mode %s is refused, never guessed', async (_, authMode) => {
    expect(await refuse('online', { authMode })).toMatchObject({ code: 'auth-mode-unknown', exitCode: 2 });
  });
});

describe('the credential of a batch endpoint', () => {
  it.each(['AADToken', 'Key', 'AMLToken'])('is an Entra token, also with auth mode %s', (mode) => {
    expect(choose('batch', { authMode: known(mode) })).toBe('AADToken');
    expect(choose('batch', { authMode: known(mode) }, 'AADToken')).toBe('AADToken');
  });

  it.each(['Key', 'AMLToken', 'CognitiveToken'] as const)(
    'is never an Entra token in place of a %s',
    async (asked) => {
      expect((await refuse('batch', { authMode: known(asked) }, asked)).code).toBe('auth-mode-mismatch');
    },
  );
});

describe('the credential of a serverless endpoint', () => {
  it.each([
    ['Key', undefined, 'Key'],
    ['AAD', undefined, 'AADToken'],
    ['AADToken', undefined, 'AADToken'],
    ['KeyAndAAD', undefined, 'AADToken'],
    ['KeyAndAAD', 'Key', 'Key'],
    ['keyandaad', 'AADToken', 'AADToken'],
  ] as const)('with auth mode %s, asked for %s, is %s', (mode, asked, type) => {
    expect(choose('serverless', { authMode: known(mode) }, asked)).toBe(type);
  });

  it('with an auth mode that the cloud does not tell is what was asked for', async () => {
    const authMode = unknown('api-version', 'this cloud does not have api-version 2025-12-01');
    expect(choose('serverless', { authMode }, 'Key')).toBe('Key');
    expect(choose('serverless', { authMode }, 'AADToken')).toBe('AADToken');
    const details = await refuse('serverless', { authMode });
    expect(details).toMatchObject({ code: 'auth-mode-unknown', exitCode: 2 });
    expect(details.message).toContain('this cloud does not have api-version 2025-12-01');
  });

  it.each(['AMLToken', 'CognitiveToken'] as const)('is never another in place of a %s', async (asked) => {
    for (const authMode of [known('KeyAndAAD'), ABSENT]) {
      expect((await refuse('serverless', { authMode }, asked)).code).toBe('auth-mode-mismatch');
    }
  });

  it('with an auth mode to come is refused, and the mode is named', async () => {
    const details = await refuse('serverless', { authMode: known('Passkey') });
    expect(details.code).toBe('auth-mode-unknown');
    expect(details.message).toContain('"Passkey"');
  });
});

describe('the credential of an AI services account', () => {
  const subdomain = { customSubDomain: known('ai-contoso') };

  it('is an Entra token unless another is asked for', () => {
    expect(choose('ai-services', subdomain)).toBe('AADToken');
    expect(choose('ai-services', subdomain, 'CognitiveToken')).toBe('CognitiveToken');
    expect(choose('ai-services', subdomain, 'Key')).toBe('Key');
  });

  it.each(['Key', 'CognitiveToken'] as const)('is no %s where keys are switched off', async (asked) => {
    const off = { ...subdomain, disableLocalAuth: known(true) };
    expect(await refuse('ai-services', off, asked)).toMatchObject({ code: 'keys-disabled', exitCode: 2 });
    expect(choose('ai-services', off)).toBe('AADToken');
    expect(choose('ai-services', { ...subdomain, disableLocalAuth: known(false) }, asked)).toBe(asked);
  });

  it('is no Entra token where there is no custom subdomain', async () => {
    expect(await refuse('ai-services', { customSubDomain: ABSENT })).toMatchObject({
      code: 'custom-subdomain-missing',
      exitCode: 2,
    });
    expect(choose('ai-services', { customSubDomain: ABSENT }, 'CognitiveToken')).toBe('CognitiveToken');
    expect(choose('ai-services', { customSubDomain: unknown('not-read', 'not read') })).toBe('AADToken');
  });

  it('is never an Entra token in place of an AMLToken', async () => {
    expect((await refuse('ai-services', subdomain, 'AMLToken')).code).toBe('auth-mode-mismatch');
  });
});

describe('whatever was asked for', () => {
  it('is what is given, or the run stops: no adapter swaps one credential for another (T3)', () => {
    const modes = ['Key', 'AMLToken', 'AADToken', 'AAD', 'KeyAndAAD'].map((mode) => known(mode));
    for (const type of ENDPOINT_TYPES) {
      for (const asked of ['Key', 'AMLToken', 'AADToken', 'CognitiveToken'] as const) {
        for (const authMode of [...modes, ABSENT]) {
          try {
            expect(choose(type, { authMode, customSubDomain: known('x') }, asked)).toBe(asked);
          } catch (error) {
            expect(error).toHaveProperty('details.exitCode', 2);
          }
        }
      }
    }
  });
});
