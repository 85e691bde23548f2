import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeEndpointId,
  type EndpointId,
  formatEndpointId,
  parentId,
  parseEndpointId,
  resourceGroupId,
  sameArmId,
} from '../../src/inventory/endpointId.ts';

const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
const ONLINE: EndpointId = {
  type: 'online',
  subscriptionId: SUBSCRIPTION,
  resourceGroup: 'rg-fraud',
  workspace: 'mlw-fraud',
  name: 'fraud',
};
const ACCOUNT: EndpointId = {
  type: 'ai-services',
  subscriptionId: SUBSCRIPTION,
  resourceGroup: 'rg-ai',
  name: 'aoai-contoso',
};
const TEXT = formatEndpointId(ONLINE);

function words(first: string, rest: string, min: number, max: number) {
  return fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(...rest), { minLength: min - 1, maxLength: max - 1 }),
    )
    .map(([head, tail]) => head + tail.join(''));
}

const ALNUM = 'abcXYZ019';
const guid = fc.uuid();
const group = fc
  .array(fc.constantFrom(...`${ALNUM}_-.()éßжñ文٣`), { minLength: 1, maxLength: 90 })
  .map((parts) => parts.join(''))
  .filter((text) => !text.endsWith('.'));
const endpointId: fc.Arbitrary<EndpointId> = fc.oneof(
  fc.record({
    type: fc.constantFrom('online', 'batch', 'serverless'),
    subscriptionId: guid,
    resourceGroup: group,
    workspace: words(ALNUM, `${ALNUM}_-`, 3, 33),
    name: words(ALNUM, `${ALNUM}_-`, 1, 255),
  }),
  fc.record({
    type: fc.constant('ai-services' as const),
    subscriptionId: guid,
    resourceGroup: group,
    name: words(ALNUM, `${ALNUM}_-.`, 2, 64),
  }),
);

describe('an endpoint id', () => {
  it('is the same after composing, formatting and parsing, letters beyond ASCII included', () => {
    fc.assert(
      fc.property(endpointId, (id) => {
        expect(composeEndpointId(id)).toEqual({ ok: true, value: id });
        expect(parseEndpointId(formatEndpointId(id))).toEqual({ ok: true, value: id });
      }),
    );
  });

  it.each([
    ['online', `${TEXT}`, 'online'],
    ['batch', TEXT.replace('onlineEndpoints', 'batchEndpoints'), 'batch'],
    ['serverless', TEXT.replace('onlineEndpoints', 'serverlessEndpoints'), 'serverless'],
    ['AI services', formatEndpointId(ACCOUNT), 'ai-services'],
  ])('tells a %s endpoint from its text', (_, text, type) => {
    expect(parseEndpointId(text)).toMatchObject({ ok: true, value: { type } });
  });

  it('is read whatever the letter case of its keywords, as ARM does; names keep theirs', () => {
    const shouted = TEXT.replace('/subscriptions/', '/SUBSCRIPTIONS/')
      .replace('/resourceGroups/', '/resourcegroups/')
      .replace(
        '/providers/Microsoft.MachineLearningServices/',
        '/Providers/microsoft.machinelearningservices/',
      )
      .replace('/workspaces/', '/Workspaces/')
      .replace('/onlineEndpoints/', '/ONLINEENDPOINTS/')
      .replace('mlw-fraud', 'MLW-Fraud');
    expect(parseEndpointId(shouted)).toEqual({ ok: true, value: { ...ONLINE, workspace: 'MLW-Fraud' } });
    expect(sameArmId(TEXT, shouted)).toBe(true);
    expect(sameArmId(TEXT, `${TEXT}2`)).toBe(false);
  });

  it.each([
    ['a query', `${TEXT}?api-version=2020-01-01`],
    ['a fragment', `${TEXT}#part`],
    ['an escape', TEXT.replace('rg-fraud', 'rg%2Dfraud')],
    ['an escaped slash', TEXT.replace('mlw-fraud', 'a%2f..%2fb')],
    ['a dot segment as a name', TEXT.replace('/fraud', '/..')],
    ['a dot segment as a resource group', TEXT.replace('rg-fraud', '..')],
    ['a single dot as a resource group', TEXT.replace('rg-fraud', '.')],
    ['a dot segment in between', TEXT.replace('/workspaces/', '/../workspaces/')],
    ['a trailing slash', `${TEXT}/`],
    ['a doubled slash', TEXT.replace('/workspaces', '//workspaces')],
    ['a backslash', TEXT.replace('/fraud', '\\fraud')],
    ['a blank around it', ` ${TEXT}`],
    ['a line break inside', TEXT.replace('mlw-fraud', 'mlw\nfraud')],
    ['a NUL', `${TEXT}\0`],
    ['full-width letters in a name', TEXT.replace('mlw-fraud', 'ｍｌｗ')],
    ['a right-to-left override', `${TEXT}\u202e`],
    ['a zero-width space in a group', TEXT.replace('rg-fraud', 'rg\u200bfraud')],
    ['a lone surrogate in a group', TEXT.replace('rg-fraud', 'rg\ud800')],
    ['a scheme and a host', `https://management.azure.com${TEXT}`],
    ['no slash in front', TEXT.slice(1)],
    ['something below the endpoint', `${TEXT}/deployments/blue`],
    ['the workspace alone', parentId(ONLINE)],
    ['the resource group alone', resourceGroupId(ONLINE)],
    ['another provider', TEXT.replace('Microsoft.MachineLearningServices', 'Microsoft.Web')],
    ['a misspelt keyword', TEXT.replace('/providers/', '/provider/')],
    ['another collection', TEXT.replace('onlineEndpoints', 'computes')],
    ['a project below an account', `${formatEndpointId(ACCOUNT)}/projects/p`],
    ['a subscription that is no GUID', TEXT.replace(SUBSCRIPTION, 'production')],
    ['a name of 256 letters', TEXT.replace('/fraud', `/${'a'.repeat(256)}`)],
    ['nothing at all', ''],
    ['only slashes', '////////////'],
  ])('is refused with %s', (_, text) => {
    expect(parseEndpointId(text).ok).toBe(false);
  });

  it('has no segment that steers a URL, whatever stands in one (T12)', () => {
    const hostile = fc.oneof(
      fc.constantFrom('?', '#', '%', '..', '.', '/', '\\', '@', ':', ';', '&', '=', '+', '"', "'", '<', ' '),
      fc.string({ minLength: 0, maxLength: 4, unit: 'binary' }),
    );
    const segment = fc
      .tuple(fc.string({ maxLength: 5 }), hostile, fc.string({ maxLength: 5 }))
      .map((parts) => parts.join(''));
    const field = fc.constantFrom('subscriptionId', 'resourceGroup', 'workspace', 'name');
    fc.assert(
      fc.property(segment, field, (text, where) => {
        const composed = composeEndpointId({ ...ONLINE, [where]: text } as EndpointId);
        if (!composed.ok) return;
        // What gets through is plain: a URL parser gives back the very path.
        const encoded = formatEndpointId(composed.value).split('/').map(encodeURIComponent).join('/');
        const url = new URL(`https://arm.test${encoded}`);
        expect(decodeURIComponent(url.pathname)).toBe(formatEndpointId(composed.value));
        expect(url.search + url.hash).toBe('');
        expect(text).not.toMatch(/[?#%/\\]|^\.{1,2}$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says all that is wrong with its parts at once, each with the rule', () => {
    const composed = composeEndpointId({
      type: 'online',
      subscriptionId: 'prod',
      resourceGroup: 'rg.',
      workspace: 'x',
      name: '-a',
    });
    expect(composed.ok ? [] : composed.problems).toEqual([
      expect.stringContaining('"prod" is not a valid subscription id: a GUID'),
      expect.stringContaining('"rg." is not a valid resource group name: 1-90 letters'),
      expect.stringContaining('"x" is not a valid workspace name: 3-33 letters'),
      expect.stringContaining('"-a" is not a valid endpoint name: 1-255 letters'),
    ]);
  });

  it('has a workspace above it, an account is its own parent', () => {
    expect(parentId(ONLINE)).toBe(TEXT.replace('/onlineEndpoints/fraud', ''));
    expect(parentId(ACCOUNT)).toBe(formatEndpointId(ACCOUNT));
    expect(resourceGroupId(ONLINE)).toBe(`/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-fraud`);
  });
});
