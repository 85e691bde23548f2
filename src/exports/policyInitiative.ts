import { DEFINITIONS_VERSION } from './policyDefinitions.ts';
import {
  type PolicyDefinition,
  type PolicyInitiative,
  type PolicyParameter,
  parameterNamed,
} from './policyLanguage.ts';

/** 24 characters at most: an assignment in a management group is called the same. */
export const INITIATIVE_NAME = 'aml-endpoint-audit';

/** All definitions as one thing to assign, each with its parameters under a name of its own. */
export function policyInitiative(
  definitions: readonly PolicyDefinition[],
  idOf: (definition: PolicyDefinition) => string,
): PolicyInitiative {
  return {
    name: INITIATIVE_NAME,
    type: 'Microsoft.Authorization/policySetDefinitions',
    properties: {
      displayName: 'Azure ML endpoints and AI services: Entra tokens, no keys',
      policyType: 'Custom',
      description:
        'What the audit of aml-endpoint-action finds, where Azure Policy can see it when something is deployed: endpoints and accounts that take keys, and accounts that are public.',
      metadata: { category: 'Machine Learning', version: DEFINITIONS_VERSION },
      parameters: Object.fromEntries(
        definitions.flatMap((definition) =>
          Object.entries(definition.properties.parameters).map(([name, parameter]) => [
            sharedName(definition, name),
            withRule(definition, parameter),
          ]),
        ),
      ),
      policyDefinitions: definitions.map((definition) => ({
        policyDefinitionReferenceId: definition.properties.metadata.rule,
        policyDefinitionId: idOf(definition),
        parameters: Object.fromEntries(
          Object.keys(definition.properties.parameters).map((name) => [
            name,
            { value: parameterNamed(sharedName(definition, name)) },
          ]),
        ),
      })),
    },
  };
}

/** The ARM id of a definition at the scope that holds it. */
export function definitionId(scope: string, { name }: PolicyDefinition): string {
  return `${scope}/providers/Microsoft.Authorization/policyDefinitions/${name}`;
}

/** `effectAML001` */
export function sharedName({ properties }: PolicyDefinition, parameter: string): string {
  return `${parameter}${properties.metadata.rule}`;
}

function withRule({ properties }: PolicyDefinition, parameter: PolicyParameter): PolicyParameter {
  const displayName = `${properties.metadata.rule}: ${parameter.metadata.displayName}`;
  return { ...parameter, metadata: { ...parameter.metadata, displayName } };
}
