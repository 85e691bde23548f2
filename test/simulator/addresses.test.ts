import { describe, expect, test } from 'vitest';
import { playAddresses, playedAddress } from '../../src/simulator/addresses.ts';

const ORIGIN = 'https://localhost:1234';

describe('an address of Azure is played', () => {
  test.each([
    [
      'https://f.eastus.inference.ml.azure.com/score?x=1',
      '/scoring/f.eastus.inference.ml.azure.com/score?x=1',
    ],
    [
      'https://f.usgovvirginia.inference.ml.azure.us/score',
      '/scoring/f.usgovvirginia.inference.ml.azure.us/score',
    ],
    ['https://p.eastus2.models.ai.azure.com', '/scoring/p.eastus2.models.ai.azure.com'],
    ['https://www.contoso.com/example', '/scoring/www.contoso.com/example'],
    ['https://a.cognitiveservices.azure.com/', '/ai-services/a.cognitiveservices.azure.com/'],
    ['https://a.openai.azure.com/', '/ai-services/a.openai.azure.com/'],
    ['https://a.services.ai.azure.com/', '/ai-services/a.services.ai.azure.com/'],
    [
      'https://westus.api.cognitive.microsoft.com/face',
      '/ai-services/westus.api.cognitive.microsoft.com/face',
    ],
    ['https://management.azure.com/subscriptions/s?api-version=1', '/subscriptions/s?api-version=1'],
  ])('%s', (address, path) => {
    expect(playedAddress(ORIGIN, address)).toBe(`${ORIGIN}${path}`);
  });

  test('wherever it stands in a value', () => {
    expect(playAddresses(ORIGIN, { a: [{ b: 'https://a.openai.azure.com/' }], n: 1, z: null })).toEqual({
      a: [{ b: `${ORIGIN}/ai-services/a.openai.azure.com/` }],
      n: 1,
      z: null,
    });
  });
});

describe('an address of someone else stays as it is', () => {
  test.each([
    'http://203.0.113.14/api/v1/endpoint/fraud-edge/score',
    'https://inference.ml.azure.com.evil.example/score',
    'https://f.inference.ml.azure.com@evil.example/score',
    'text with https://f.inference.ml.azure.com/score inside',
    '/subscriptions/s',
  ])('%s', (address) => {
    expect(playedAddress(ORIGIN, address)).toBe(address);
  });
});
