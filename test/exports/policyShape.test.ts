import { describe, expect, test } from 'vitest';
import { policyBundle } from '../../src/exports/policyFiles.ts';
import { INITIATIVE_NAME } from '../../src/exports/policyInitiative.ts';
import type { PolicyParameter } from '../../src/exports/policyLanguage.ts';

const GROUP = '/providers/Microsoft.Management/managementGroups/contoso';
const { definitions, initiative } = policyBundle({ scope: GROUP, effect: 'Deny', profile: 'entra-only' });

/**
 * What Azure answered to `az provider show --expand resourceTypes/aliases` in August 2026, as far as it is used here.
 * A definition with an alias that Azure does not know is refused.
 */
const ALIASES: readonly string[] = [
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/authMode',
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/compute',
  'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/authMode',
  'Microsoft.MachineLearningServices/workspaces/batchEndpoints/authMode',
  'Microsoft.CognitiveServices/accounts/disableLocalAuth',
  'Microsoft.CognitiveServices/accounts/publicNetworkAccess',
  'Microsoft.CognitiveServices/accounts/networkAcls.defaultAction',
  'Microsoft.CognitiveServices/accounts/networkAcls.ipRules[*]',
  'Microsoft.CognitiveServices/accounts/networkAcls.ipRules[*].value',
  'Microsoft.Search/searchServices/disableLocalAuth',
];

/** Every object in a tree. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Readonly<Record<string, unknown>>, ...below];
}

function parametersUsed(value: unknown): ReadonlySet<string> {
  return new Set(
    [...JSON.stringify(value).matchAll(/\[parameters\('(\w+)'\)\]/g)].map(([, name]) => name ?? ''),
  );
}

function expectSoundParameters(parameters: Readonly<Record<string, PolicyParameter>>): void {
  for (const [name, { allowedValues, defaultValue, metadata }] of Object.entries(parameters)) {
    expect(allowedValues, name).toContain(defaultValue);
    expect(metadata.displayName.length, name).toBeLessThanOrEqual(128);
    expect(metadata.description.length, name).toBeLessThanOrEqual(512);
  }
}

// https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics
// https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-policy-limits
// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftauthorization
describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    const { properties } = definition;

    test('keeps within the lengths that Azure allows', () => {
      expect(name).toMatch(/^[a-z0-9-]{1,64}$/);
      expect(properties.displayName.length).toBeLessThanOrEqual(128);
      expect(properties.description.length).toBeLessThanOrEqual(512);
      expect(Object.keys(properties.parameters).length).toBeLessThanOrEqual(20);
      expect(properties.metadata.version).toMatch(/^\d+\.\d+\.\d+$/);
    });

    test('asks for nothing but the type and aliases that Azure has', () => {
      const fields = objectsIn(properties.policyRule).flatMap(({ field }) =>
        field === undefined ? [] : [field],
      );
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields) expect(['type', ...ALIASES]).toContain(field);
    });

    test('each condition compares one thing in one way, and each list of conditions has some', () => {
      for (const node of objectsIn(properties.policyRule.if)) {
        const words = Object.keys(node).sort().join(' ');
        expect(words).toMatch(
          /^(allOf|anyOf|equals field|field notEquals|exists field|field like|equals value|count greater|field where)$/,
        );
        for (const list of [node['allOf'], node['anyOf']])
          if (list !== undefined) expect(list).not.toHaveLength(0);
        // Azure takes one wildcard.
        if (typeof node['like'] === 'string') expect(node['like'].split('*')).toHaveLength(2);
      }
    });

    test('declares the parameters that it uses, and uses those that it declares', () => {
      expect([...parametersUsed(properties.policyRule)].sort()).toEqual(
        Object.keys(properties.parameters).sort(),
      );
      expectSoundParameters(properties.parameters);
    });

    test('denies, audits or rests as its assignment says', () => {
      expect(properties.policyRule.then).toEqual({ effect: "[parameters('effect')]" });
      expect(properties.parameters['effect']).toMatchObject({
        allowedValues: ['Audit', 'Deny', 'Disabled'],
        defaultValue: 'Deny',
      });
    });
  },
);

describe('the initiative', () => {
  const { parameters, policyDefinitions } = initiative.properties;

  test('refers to each definition by its id in the scope that holds it', () => {
    expect(policyDefinitions.map(({ policyDefinitionId }) => policyDefinitionId)).toEqual(
      definitions.map(({ name }) => `${GROUP}/providers/Microsoft.Authorization/policyDefinitions/${name}`),
    );
    expect(policyDefinitions.map((one) => one.policyDefinitionReferenceId)).toEqual(
      'AML001 AML002 AML003 AML004 AML501 AML502'.split(' '),
    );
  });

  test('gives each definition all of its parameters, each under a name of its own', () => {
    for (const [index, reference] of policyDefinitions.entries()) {
      expect(Object.keys(reference.parameters)).toEqual(
        Object.keys(definitions[index]?.properties.parameters ?? {}),
      );
    }
    const used = policyDefinitions.flatMap((reference) => [...parametersUsed(reference)]);
    expect(new Set(used).size).toBe(used.length);
    expect(used.sort()).toEqual(Object.keys(parameters).sort());
    expectSoundParameters(parameters);
  });

  test('has a name that also serves an assignment in a management group', () => {
    expect(INITIATIVE_NAME.length).toBeLessThanOrEqual(24);
  });
});

test('a profile that is content with AML tokens never denies them, and nothing else changes', () => {
  const content = policyBundle({ scope: GROUP, effect: 'Deny', profile: 'aml-token-ok' }).definitions;
  for (const [index, { properties }] of content.entries()) {
    if (properties.metadata.rule !== 'AML002') expect(properties).toEqual(definitions[index]?.properties);
    else {
      expect(properties.parameters['effect']).toMatchObject({
        allowedValues: ['Audit', 'Disabled'],
        defaultValue: 'Audit',
      });
    }
  }
});
