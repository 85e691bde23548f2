import { expect, test } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { loginAs, maskAsRunner, maskedValues, playAzure } from './harness.ts';

/** Everything a later step may do to a secret and print. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'as a header': (secret) => `Authorization: Bearer ${secret}`,
  'in JSON': (secret) => JSON.stringify({ token: secret }),
  'in JSON in JSON': (secret) => JSON.stringify(JSON.stringify({ token: secret })),
  'in a query': (secret) => `https://x.example/?token=${encodeURIComponent(secret)}`,
  'in a form': (secret) => new URLSearchParams({ token: secret }).toString(),
  'in base64': (secret) => base64(secret),
  'in base64 after one byte': (secret) => base64(`:${secret}`),
  'in base64 after two bytes, and before others': (secret) => base64(`::${secret}and more`),
  'in base64url': (secret) => Buffer.from(secret).toString('base64url'),
  'as basic authorization': (secret) => `Basic ${base64(`user:${secret}`)}`,
};

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

const AWKWARD = {
  'letters and digits': 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ',
  'what URLs and JSON encode': 'k+/=&?"\\ %25<>\u00fc\u20ac end',
  'percent signs that look like an escape': 'abc%0Adef%25ghi',
  'a blank within': 'first second third',
};

/** At the edges of base64's groups of three bytes a character or two stay on either side, and padding. */
const LONGEST_REST = 6;

test.each(Object.entries(AWKWARD))(
  'a key of %s is hidden in each form in which a later step may print it',
  async (_name, key) => {
    const azure = await playAzure((scenario) => ({
      ...scenario,
      credentials: {
        ...scenario.credentials,
        [CONTOSO_IDS.fraudKey]: { primaryKey: key, secondaryKey: 'another-key' },
      },
    }));
    const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true', ...loginAs() });
    expect(run.outputs['token']).toBe(key);
    const masks = maskedValues(run.stdout);
    for (const [form, print] of Object.entries(FORMS)) {
      const shown = maskAsRunner(print(key), masks);
      expect(shown, form).toContain('***');
      expect(shown.replaceAll('***', '').length, form).toBeLessThanOrEqual(print('').length + LONGEST_REST);
    }
  },
);

test('a token is hidden in each form, too', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  const masks = maskedValues(run.stdout);
  const token = run.outputs['token'] ?? '';
  for (const [form, print] of Object.entries(FORMS)) {
    const shown = maskAsRunner(print(token), masks);
    expect(shown.replaceAll('***', '').length, form).toBeLessThanOrEqual(print('').length + LONGEST_REST);
  }
});

test('each line of a key of several lines is hidden, and so is the whole', async () => {
  const key = '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG\r\nzZ9yY8xX7wW6vV5u\n-----END KEY-----';
  const azure = await playAzure((scenario) => ({
    ...scenario,
    credentials: {
      ...scenario.credentials,
      [CONTOSO_IDS.fraudKey]: { primaryKey: key, secondaryKey: 'another-key' },
    },
  }));
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true', ...loginAs() });
  const masks = maskedValues(run.stdout);
  for (const line of key.split(/\r?\n/)) expect(maskAsRunner(line, masks)).toBe('***');
  expect(maskAsRunner(key, masks)).toBe('***');
});

test('both keys of an answer are hidden, and not only the one that was asked for', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, 'allow-key': 'true', ...loginAs() });
  const masks = maskedValues(run.stdout);
  const keys = azure.simulator.secrets().filter((secret) => secret.includes('JQQJ99'));
  expect(keys.length).toBeGreaterThanOrEqual(2);
  const [used] = keys.filter((key) => key === run.outputs['token']);
  expect(used).toBeDefined();
  expect(keys.filter((key) => masks.includes(key))).toHaveLength(2);
});

test('ids, names and addresses are not hidden: a log without them helps nobody', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  const masks = maskedValues(run.stdout);
  for (const name of [
    'endpoint-id',
    'scoring-uri',
    'identity-object-id',
    'report-json',
    'expires-at',
    'header-name',
  ]) {
    const value = run.outputs[name] ?? '';
    expect(value).not.toBe('');
    expect(maskAsRunner(value, masks), name).toBe(value);
  }
});
