import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_CLOUDS } from '../../src/identity/clouds.ts';
import { isScoringHostAllowed, isScoringHostPattern } from '../../src/identity/scoringHosts.ts';

const patterns = [
  '*.inference.ml.azure.com',
  'api.cognitive.microsofttranslator.com',
  'k8s.example.com:8443',
  '[fd00::1]:8443',
  '*.bücher.example',
];
const allowed = (url: string) => isScoringHostAllowed(patterns, url);

describe('a scoring host', () => {
  it.each([
    'https://fraud.westeurope.inference.ml.azure.com/score',
    'https://FRAUD.WestEurope.Inference.ML.Azure.COM/score',
    'https://fraud.westeurope.inference.ml.azure.com./score',
    'https://fraud.westeurope.inference.ml.azure.com:443/score',
    'https://api.cognitive.microsofttranslator.com/translate?api-version=3.0',
    'https://k8s.example.com:8443/api/v1/endpoint/fraud/score',
    'https://[fd00:0:0::1]:8443/score',
    'https://a.xn--bcher-kva.example/score',
    'https://a.BÜCHER.example/score',
  ])('is allowed: %s', (url) => {
    expect(allowed(url)).toBe(true);
  });

  it.each([
    'http://fraud.westeurope.inference.ml.azure.com/score',
    'https://inference.ml.azure.com/score',
    'https://.inference.ml.azure.com/score',
    'https://evilinference.ml.azure.com/score',
    'https://fraud.inference.ml.azure.com.evil.test/score',
    'https://fraud.inference.ml.azure.com:8443/score',
    'https://fraud.inference.ml.azure.com@evil.test/score',
    'https://evil.test/#.inference.ml.azure.com',
    'https://evil.test/.inference.ml.azure.com',
    'https://evil.test?.inference.ml.azure.com',
    'https://evil.test\\.inference.ml.azure.com',
    'https://user@fraud.inference.ml.azure.com/score',
    'https://user:pass@fraud.inference.ml.azure.com/score',
    'https://a.api.cognitive.microsofttranslator.com/',
    'https://k8s.example.com/score',
    'https://sub.k8s.example.com:8443/score',
    'https://fraud.inference.ml.аzure.com/score', // a Cyrillic а
    'https://fraud.inference.ml.azure.com../score',
    'ftp://fraud.inference.ml.azure.com/',
    'fraud.inference.ml.azure.com',
    '',
  ])('is not allowed: %s', (url) => {
    expect(allowed(url)).toBe(false);
  });

  it('is never allowed on a domain that is not of the cloud, however the address is written', () => {
    const [cloud] = KNOWN_CLOUDS;
    const suffixes = (cloud?.scoringHosts ?? []).map((pattern) => pattern.replace(/^\*/, ''));
    const noise = fc.string({
      unit: fc.constantFrom(...'abz019.-@:/\\?#%2e*\t [] '.split('')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(noise, fc.constantFrom(...suffixes), noise, (before, suffix, after) => {
        const url = `https://${before}${suffix}${after}`;
        if (!isScoringHostAllowed(cloud?.scoringHosts ?? [], url)) return;
        const { hostname, username, port } = new URL(url);
        expect(username + port).toBe('');
        const bare = hostname.replace(/\.$/, '');
        expect(suffixes.some((end) => (end.startsWith('.') ? bare.endsWith(end) : bare === end))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is allowed under each label that may stand before a pattern', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,20}$/), { minLength: 1, maxLength: 4 }),
        (labels) => {
          expect(
            isScoringHostAllowed(
              ['*.inference.ml.azure.com'],
              `https://${labels.join('.')}.inference.ml.azure.com/score`,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

it.each([
  '*',
  '*.com',
  '*.',
  '',
  'a b',
  'https://a.test',
  'a.test/x',
  'a.test:0',
  'a.test:70000',
  'a*.test.com',
  'x@a.test',
  'a.test:',
  '*.*.com',
  '*.[::1]',
])('not a pattern: %j', (pattern) => {
  expect(isScoringHostPattern(pattern)).toBe(false);
  expect(isScoringHostAllowed([pattern], 'https://a.test/')).toBe(false);
});

it('every pattern of the known clouds is one', () => {
  for (const cloud of KNOWN_CLOUDS)
    for (const pattern of cloud.scoringHosts) expect(isScoringHostPattern(pattern)).toBe(true);
});
