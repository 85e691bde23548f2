import { BicepExpression, type BicepValue } from './bicep.ts';
import {
  type BicepResource,
  type BicepTarget,
  declareOutput,
  declareResource,
  declareTarget,
  joinBicep,
} from './bicepFile.ts';
import { policyInitiative } from './policyInitiative.ts';
import type { PolicyDefinition } from './policyLanguage.ts';

const API_VERSION = '2023-04-01';

/** The definitions and the initiative as one file. Bicep itself escapes the brackets of policy expressions. */
export function renderPolicyBicep(definitions: readonly PolicyDefinition[], target: BicepTarget): string {
  const resources = definitions.map((definition) => toResource(symbolOf(definition), definition));
  const initiative = toResource(
    'initiative',
    policyInitiative(definitions, symbolOf),
    // In Bicep an id is a reference, so that the definitions are made first.
    (symbol) => new BicepExpression(`${symbol}.id`),
  );
  return joinBicep([
    declareTarget(target),
    ...[...resources, initiative].map(declareResource),
    declareOutput('initiativeId', initiative),
  ]);
}

function symbolOf({ properties }: PolicyDefinition): string {
  return properties.metadata.rule.toLowerCase();
}

function toResource(
  symbol: string,
  { name, type, properties }: { readonly name: string; readonly type: string; readonly properties: object },
  refer?: (symbol: string) => BicepExpression,
): BicepResource {
  return {
    symbol,
    type: `${type}@${API_VERSION}`,
    body: { name, properties: toBicep(properties, refer) },
  };
}

function toBicep(value: unknown, refer?: (symbol: string) => BicepExpression): BicepValue {
  if (Array.isArray(value)) return value.map((item) => toBicep(item, refer));
  if (typeof value !== 'object' || value === null) return value as string | number | boolean;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === 'policyDefinitionId' && refer !== undefined ? refer(String(item)) : toBicep(item, refer),
    ]),
  );
}
