import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booleanFact, textFact } from '../../src/azure/body.ts';
import { listFact, referenceFact, textItem } from '../../src/collect/facts.ts';
import { policyDefinitions } from '../../src/exports/policyDefinitions.ts';
import type { PolicyDefinition } from '../../src/exports/policyLanguage.ts';
import type { AnyResource } from '../../src/inventory/resource.ts';
import { aml001 } from '../../src/rules/aml001-online-endpoint-key-auth.ts';
import { aml002 } from '../../src/rules/aml002-online-endpoint-aml-token.ts';
import { aml003 } from '../../src/rules/aml003-serverless-endpoint-key-auth.ts';
import { aml004 } from '../../src/rules/aml004-batch-endpoint-auth-mode.ts';
import { aml501 } from '../../src/rules/aml501-ai-account-local-auth.ts';
import { aml502 } from '../../src/rules/aml502-ai-account-public-network.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { play } from '../collect/collection.ts';
import { WORKSHOP, workshop } from '../collect/workshop.ts';
import { findings } from '../rules/ask.ts';
import {
  account,
  batchEndpoint,
  FILE_ORIGIN,
  holding,
  onlineEndpoint,
  searchService,
  serverlessEndpoint,
} from '../rules/inventories.ts';
import { type Body, matches } from './policyEvaluator.ts';

const RULES: readonly Rule[] = [aml001, aml002, aml003, aml004, aml501, aml502];
const DEFINITIONS = policyDefinitions({ effect: 'Deny', profile: 'entra-only' });

function definitionOf({ id }: Rule): PolicyDefinition {
  const definition = DEFINITIONS.find(({ properties }) => properties.metadata.rule === id);
  if (definition === undefined) throw new Error(`no definition for ${id}`);
  return definition;
}

/** Whether the policy would deny the resource, with the parameters' defaults where nothing else is said. */
function denies(rule: Rule, body: Body, parameters: Readonly<Record<string, string>> = {}): boolean {
  const { properties } = definitionOf(rule);
  const defaults = Object.entries(properties.parameters).map(([name, { defaultValue }]) => [
    name,
    defaultValue,
  ]);
  return matches(properties.policyRule.if, body, { ...Object.fromEntries(defaults), ...parameters });
}

test('every rule that Azure Policy has aliases for has its definition', () => {
  expect(DEFINITIONS.map(({ properties }) => properties.metadata.rule)).toEqual(RULES.map(({ id }) => id));
});

describe('in a tenant that was collected, a policy denies exactly what its rule finds', () => {
  const scenario = withEveryAuthMode(workshop());

  test('in Contoso', async () => {
    const collection = await play(scenario);
    try {
      const { inventory } = await collection.collect([IDS.root], APPS.reader.clientId);
      const denied = new Map<string, readonly string[]>();
      for (const rule of RULES) {
        const found = findings(rule, inventory).filter(({ result }) => result === 'fail');
        const ids = scenario.resources
          .filter((resource) => denies(rule, resource, { searchServices: 'Include' }))
          .map(({ id }) => id.toLowerCase())
          // The policy cannot know that nothing is connected to it, which is why these are left out by default.
          .filter((id) => id !== WORKSHOP.searchUnconnected.toLowerCase())
          .sort();
        expect(ids, rule.id).toEqual(found.map(({ resource }) => resource.id.toLowerCase()).sort());
        denied.set(rule.id, ids);
      }
      for (const rule of RULES) expect(denied.get(rule.id)?.length, rule.id).toBeGreaterThan(0);
    } finally {
      await collection.stop();
    }
  });

  test('search services are left alone unless the parameter says otherwise', () => {
    const services = scenario.resources.filter(({ type }) => type === 'Microsoft.Search/searchServices');
    expect(services.length).toBeGreaterThan(0);
    for (const service of services) {
      const withKeys = { ...service, properties: { ...service.properties, disableLocalAuth: false } };
      expect(denies(aml501, withKeys)).toBe(false);
      expect(denies(aml501, withKeys, { searchServices: 'Include' })).toBe(true);
    }
  });
});

/** Contoso's batch endpoints are as they should be; here one is not, so that AML004 has something to find. */
function withEveryAuthMode(scenario: Scenario): Scenario {
  const [batch] = scenario.resources.filter(({ type }) => type.endsWith('/batchEndpoints'));
  if (batch === undefined) throw new Error('Contoso has no batch endpoint');
  const odd = {
    ...batch,
    id: `${batch.id}-odd`,
    name: `${batch.name}-odd`,
    properties: { ...batch.properties, authMode: 'Key' },
  };
  return { ...scenario, resources: [...scenario.resources, odd] };
}

const ML = 'Microsoft.MachineLearningServices/workspaces';

/** A word in any case of letters. */
function inAnyCase(...words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...words), fc.infiniteStream(fc.boolean()))
    .map(([word, up]) =>
      [...word].map((letter) => (up.next().value ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    );
}

const nothing = fc.constantFrom<unknown>(undefined, null, '');
const authMode = fc.oneof(
  nothing,
  inAnyCase('Key', 'AMLToken', 'AADToken', 'AAD', 'KeyAndAAD', 'Certificate', 'KeyTwo'),
);
const properties: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  authMode,
  compute: fc.oneof(nothing, fc.constant(`/subscriptions/1/${ML}/w/computes/aks`)),
  disableLocalAuth: fc.constantFrom<unknown>(undefined, null, true, false),
  publicNetworkAccess: fc.oneof(nothing, inAnyCase('Enabled', 'Disabled', 'SecuredByPerimeter')),
  networkAcls: fc.option(
    fc.record({
      defaultAction: fc.oneof(nothing, inAnyCase('Allow', 'Deny')),
      ipRules: fc.option(
        fc.array(
          fc.record({ value: fc.constantFrom('0.0.0.0/0', '::/0', '20.0.0.0/10', '20.1.2.3', '10.0.0.0/8') }),
          { maxLength: 3 },
        ),
      ),
    }),
  ),
});

const TYPES = {
  [`${ML}/onlineEndpoints`]: (body: Body) =>
    onlineEndpoint({
      origin: FILE_ORIGIN,
      authMode: textFact(body, 'properties', 'authMode'),
      compute: referenceFact(body, 'properties', 'compute'),
    }),
  [`${ML}/serverlessEndpoints`]: (body: Body) =>
    serverlessEndpoint({ origin: FILE_ORIGIN, authMode: textFact(body, 'properties', 'authMode') }),
  [`${ML}/batchEndpoints`]: (body: Body) =>
    batchEndpoint({ origin: FILE_ORIGIN, authMode: textFact(body, 'properties', 'authMode') }),
  'Microsoft.CognitiveServices/accounts': (body: Body) =>
    account({
      origin: FILE_ORIGIN,
      disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
      publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
      networkDefaultAction: textFact(body, 'properties', 'networkAcls', 'defaultAction'),
      ipRules: listFact(body, ['properties', 'networkAcls', 'ipRules'], (rule) =>
        textItem((rule as { readonly value?: unknown }).value),
      ),
    }),
  'Microsoft.Search/searchServices': (body: Body) =>
    searchService({
      origin: FILE_ORIGIN,
      disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
    }),
} satisfies Readonly<Record<string, (body: Body) => AnyResource>>;

/** What somebody asks Azure to make, and how the rules see it. */
const request = fc
  .tuple(fc.constantFrom(...(Object.keys(TYPES) as (keyof typeof TYPES)[])), properties, fc.boolean())
  .map(([type, parts, lower]) => {
    const body = { type: lower ? type.toLowerCase() : type, properties: parts };
    const declared: AnyResource = TYPES[type]?.(body) ?? account();
    return { body, declared };
  });

describe('of whatever is asked for, a policy denies exactly what its rule finds in the declaration', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    let denied = 0;
    fc.assert(
      fc.property(request, ({ body, declared }) => {
        const fails = findings(rule, holding(declared)).some(({ result }) => result === 'fail');
        const refused = denies(rule, body, { searchServices: 'Include' });
        if (refused) denied += 1;
        expect(refused).toBe(fails);
      }),
      { numRuns: 2_000 },
    );
    expect(denied).toBeGreaterThan(0);
  });

  test('AML502 lets accounts with a firewall through when asked to: those that the rule calls low', () => {
    fc.assert(
      fc.property(request, ({ body, declared }) => {
        const [finding] = findings(aml502, holding(declared)).filter(({ result }) => result === 'fail');
        expect(denies(aml502, body, { selectedNetworks: 'Let through' })).toBe(
          finding?.severity === 'medium',
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['AML001', `${ML}/onlineEndpoints`, aml001],
    ['AML003', `${ML}/serverlessEndpoints`, aml003],
    ['AML004', `${ML}/batchEndpoints`, aml004],
  ] as const)('%s lets an auth mode of %s through that nobody has heard of', (_, type, rule) => {
    expect(denies(rule, { type, properties: { authMode: 'Passkey' } })).toBe(false);
  });
});
