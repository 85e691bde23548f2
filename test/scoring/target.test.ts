import { describe, expect, test } from 'vitest';
import type { Credential } from '../../src/inventory/credential.ts';
import { keepCredential } from '../../src/scoring/target.ts';

const HOUR = 3_600_000;

function credential(secret: string, times: Partial<Credential> = {}): Credential {
  return { type: 'AMLToken', secret, headerName: 'a', headerValue: secret, extraHeaders: {}, ...times };
}

describe('a credential that is kept', () => {
  test('is renewed when it is due, once for all that wait for it', async () => {
    let now = 0;
    let fetched = 0;
    const source = keepCredential(
      credential('first', { refreshAfter: 12 * HOUR, expiresAt: 24 * HOUR }),
      async () => {
        fetched += 1;
        return credential('second', { refreshAfter: 36 * HOUR });
      },
      () => now,
    );
    now = 12 * HOUR - 1;
    expect((await source.current()).secret).toBe('first');
    now = 12 * HOUR;
    const all = await Promise.all([source.current(), source.current(), source.current()]);
    expect(all.map(({ secret }) => secret)).toEqual(['second', 'second', 'second']);
    expect(fetched).toBe(1);
  });

  test('without a time for it is renewed five minutes before it ends; a key never', async () => {
    let now = HOUR - 5 * 60_000;
    const fetch = async () => credential('second');
    expect(
      (await keepCredential(credential('first', { expiresAt: HOUR }), fetch, () => now).current()).secret,
    ).toBe('second');
    now = 1_000 * HOUR;
    expect((await keepCredential(credential('key'), fetch, () => now).current()).secret).toBe('key');
  });

  test('is used on when it cannot be renewed, until it has ended', async () => {
    let now = 13 * HOUR;
    const source = keepCredential(
      credential('first', { refreshAfter: 12 * HOUR, expiresAt: 24 * HOUR }),
      () => Promise.reject(new Error('no')),
      () => now,
    );
    expect((await source.current()).secret).toBe('first');
    now = 24 * HOUR;
    await expect(source.current()).rejects.toThrow('no');
  });
});
