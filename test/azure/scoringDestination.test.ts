import { describe, expect, it } from 'vitest';
import { type DestinationRules, scoringDestination } from '../../src/azure/scoringDestination.ts';
import { KNOWN_CLOUDS } from '../../src/identity/clouds.ts';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { endpointOf, failureOf } from './endpoints.ts';

const [cloud] = KNOWN_CLOUDS;
if (cloud === undefined) throw new Error('no cloud');
const RULES: DestinationRules = { cloud, allowedHosts: [], allowHttp: false };

const go = (uri: string, rules: Partial<DestinationRules> = {}, kubernetes = false) =>
  scoringDestination(
    endpointOf('online', { scoringUri: known(uri), ...(kubernetes ? { compute: known('/aks') } : {}) }),
    { ...RULES, ...rules },
  );
const refuse = (uri: string, rules: Partial<DestinationRules> = {}, kubernetes = false) =>
  failureOf(() => go(uri, rules, kubernetes));

describe('where a credential may go', () => {
  it.each([
    'https://fraud.eastus.inference.ml.azure.com/score',
    'https://FRAUD.EASTUS.INFERENCE.ML.AZURE.COM/score',
    'https://phi.eastus2.models.ai.azure.com',
    'https://ai-contoso.cognitiveservices.azure.com/',
    'https://fraud.eastus.inference.ml.azure.com:443/score',
  ])("is a host of the cloud's: %s", (uri) => {
    expect(go(uri).href).toBe(new URL(uri).href);
  });

  it.each([
    'https://evil.test/score',
    'https://inference.ml.azure.com/score',
    'https://fraud.inference.ml.azure.com.evil.test/score',
    'https://fraud.inference.ml.azure.com@evil.test/score',
    'https://fraud.eastus.inference.ml.azure.com:secret@fraud.eastus.inference.ml.azure.com/score',
    'https://evil.test\\.inference.ml.azure.com/score',
    'https://evil.test/.inference.ml.azure.com',
    'https://evil.test?.inference.ml.azure.com',
    'https://evil.test#.inference.ml.azure.com',
    'https://fraudinference.ml.azure.com/score',
    'https://fraud.eastus.inference.ml.azure.com:8443/score',
    'https://fraud.inference.ml.azure.us/score',
    'http://fraud.eastus.inference.ml.azure.com/score',
    'https://10.0.0.4/score',
    'https://0x7f000001/score',
    'https://[::1]/score',
    'https://169.254.169.254/metadata',
    'https://localhost/score',
    'ftp://fraud.eastus.inference.ml.azure.com/score',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('is never %s (T3)', async (uri) => {
    expect(await refuse(uri)).toMatchObject({ code: 'scoring-host-not-allowed', exitCode: 2 });
  });

  it.each([
    ['scoring.contoso.test', 'https://scoring.contoso.test/score'],
    ['scoring.contoso.test', 'https://SCORING.contoso.test:443/score'],
    ['scoring.contoso.test:8443', 'https://scoring.contoso.test:8443/score'],
    ['10.0.0.4', 'https://10.0.0.4/score'],
    ['[fd00::4]', 'https://[fd00::4]/score'],
    ['[fd00::4]:8443', 'https://[fd00:0::4]:8443/score'],
  ])('may be a host that the caller named: %s for %s', (host, uri) => {
    expect(go(uri, { allowedHosts: ['other.test', host] }).href).toBe(new URL(uri).href);
  });

  it.each([
    ['scoring.contoso.test', 'https://sub.scoring.contoso.test/score'],
    ['scoring.contoso.test', 'https://scoring.contoso.test:8443/score'],
    ['scoring.contoso.test:8443', 'https://scoring.contoso.test/score'],
    ['10.0.0.4', 'https://10.0.0.40/score'],
    ['10.0.0.4', 'https://u@10.0.0.4/score'],
  ])('must be exactly the host that the caller named: %s is not %s', async (host, uri) => {
    expect((await refuse(uri, { allowedHosts: [host] })).code).toBe('scoring-host-not-allowed');
  });

  it('over plain http needs a word of its own beside the host', async () => {
    const uri = 'http://10.0.0.4/score';
    expect(await refuse(uri, { allowedHosts: ['10.0.0.4'] })).toMatchObject({
      code: 'scoring-uri-plain-http',
      exitCode: 2,
    });
    expect((await refuse(uri, { allowHttp: true })).code).toBe('scoring-host-not-allowed');
    expect(go(uri, { allowedHosts: ['10.0.0.4'], allowHttp: true }).href).toBe(uri);
    expect(go('http://10.0.0.4:8080/', { allowedHosts: ['10.0.0.4:8080'], allowHttp: true }).port).toBe(
      '8080',
    );
    expect((await refuse('http://10.0.0.4:443/', { allowedHosts: ['10.0.0.4'], allowHttp: true })).code).toBe(
      'scoring-host-not-allowed',
    );
  });

  it('is never a host of the cloud over plain http, whatever port its pattern names', async () => {
    const odd = { ...RULES.cloud, scoringHosts: ['localhost:8443'] };
    expect(go('https://localhost:8443/score', { cloud: odd }).port).toBe('8443');
    expect((await refuse('http://localhost:8443/score', { cloud: odd, allowHttp: true })).code).toBe(
      'scoring-host-not-allowed',
    );
  });

  it('of a Kubernetes endpoint is named in the remedy, ready to paste', async () => {
    const { cause, snippets } = await refuse('http://203.0.113.14:8080/score', {}, true);
    expect(cause).toContain('Kubernetes');
    expect(snippets).toEqual([
      { language: 'yaml', text: 'with:\n  allow-scoring-host: "203.0.113.14:8080"\n  allow-http: true' },
    ]);
  });

  it.each([
    ['absent', ABSENT],
    ['unknown', unknown('unexpected-answer', 'properties.scoringUri is not a text')],
    ['no URL', known('not a url')],
  ])('must be known: %s', async (_, scoringUri) => {
    const endpoint = endpointOf('online', { scoringUri, provisioningState: known('Creating') });
    expect(await failureOf(() => scoringDestination(endpoint, RULES))).toMatchObject({
      code: 'scoring-uri-absent',
      message: 'fraud has no scoring URI (its state: Creating).',
      exitCode: 4,
    });
  });
});
