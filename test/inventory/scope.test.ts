import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinScope, parseScope } from '../../src/inventory/scope.ts';

const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-fraud`;
const WORKSPACE = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud`;

describe('the grammar of scopes', () => {
  it.each([
    ['management-group', '/providers/Microsoft.Management/managementGroups/contoso-ml'],
    ['subscription', SUBSCRIPTION],
    ['resource-group', GROUP],
    ['workspace', WORKSPACE],
    ['online-endpoint', `${WORKSPACE}/onlineEndpoints/fraud`],
    ['batch-endpoint', `${WORKSPACE}/batchEndpoints/fraud`],
    ['serverless-endpoint', `${WORKSPACE}/serverlessEndpoints/fraud`],
    ['ai-services-account', `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai-contoso`],
  ])('knows a %s in any letters', (kind, id) => {
    for (const text of [id, id.toLowerCase(), id.toUpperCase()]) {
      expect(parseScope(text)).toMatchObject({ ok: true, value: { kind, id: text } });
    }
  });

  it('drops a slash at the end, which some tools print', () => {
    for (const id of [SUBSCRIPTION, GROUP, WORKSPACE, '/providers/Microsoft.Management/managementGroups/a']) {
      expect(parseScope(`${id}/`)).toEqual(parseScope(id));
    }
  });

  it('says which workspace an endpoint is in', () => {
    expect(parseScope(`${WORKSPACE}/onlineEndpoints/fraud`)).toMatchObject({
      value: { workspaceId: WORKSPACE, name: 'fraud', subscriptionId: SUBSCRIPTION.slice(15) },
    });
  });

  it.each([
    '',
    '/',
    '/subscriptions',
    '/subscriptions/',
    '/subscriptions/not-a-guid',
    `${SUBSCRIPTION}//`,
    `${SUBSCRIPTION}?api-version=1`,
    `${SUBSCRIPTION}#x`,
    `${SUBSCRIPTION}/resourceGroups/..`,
    `${SUBSCRIPTION}/resourceGroups/a%2Fb`,
    `${SUBSCRIPTION}/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/x`,
    `https://management.azure.com${SUBSCRIPTION}`,
    `${WORKSPACE}/onlineEndpoints/fraud/deployments/blue`,
    `${WORKSPACE}/connections/x`,
    '/providers/Microsoft.Management/managementGroups/..',
    '/providers/Microsoft.Management/managementGroups/a/b',
    '/providers/Microsoft.Management/managementGroups/a?b',
    ` ${SUBSCRIPTION}`,
    `${SUBSCRIPTION}\n`,
  ])('refuses %j', (text) => {
    const parsed = parseScope(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.problems).not.toHaveLength(0);
  });

  it('lets nothing through that would change the path of a request', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(SUBSCRIPTION, GROUP, WORKSPACE, '/providers/Microsoft.Management/managementGroups/a'),
        fc.nat(),
        fc.constantFrom('?', '#', '%', '\\', '/../', '//', ' ', '\0', '\r', ';', '@', ':'),
        (id, position, bad) => {
          const at = position % (id.length + 1);
          const parsed = parseScope(id.slice(0, at) + bad + id.slice(at));
          expect(parsed.ok).toBe(false);
        },
      ),
    );
  });
});

describe('lying within a scope', () => {
  it('asks for a whole segment, in any letters', () => {
    expect(isWithinScope(`${SUBSCRIPTION}/resourceGroups/RG1/x`, `${SUBSCRIPTION}/resourcegroups/rg1`)).toBe(
      true,
    );
    expect(isWithinScope(`${SUBSCRIPTION}/resourceGroups/rg10`, `${SUBSCRIPTION}/resourceGroups/rg1`)).toBe(
      false,
    );
  });
});
