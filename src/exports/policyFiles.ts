import { shellCommand } from '../findings/shellCommand.ts';
import { bicepTarget, targetName } from './bicepFile.ts';
import { isFilledIn } from './placeholder.ts';
import { renderPolicyBicep } from './policyBicep.ts';
import { type PolicyOptions, policyDefinitions } from './policyDefinitions.ts';
import { definitionId, INITIATIVE_NAME, policyInitiative, sharedName } from './policyInitiative.ts';
import type { PolicyDefinition, PolicyInitiative } from './policyLanguage.ts';

export interface PolicyExport extends PolicyOptions {
  /** ARM id of the subscription or management group that is to hold the definitions. */
  readonly scope: string;
}

/** Text by path below the folder. */
export type ExportedFiles = ReadonlyMap<string, string>;

export interface PolicyBundle {
  readonly definitions: readonly PolicyDefinition[];
  readonly initiative: PolicyInitiative;
}

/** Everything as data. */
export function policyBundle(options: PolicyExport): PolicyBundle {
  const definitions = policyDefinitions(options);
  return {
    definitions,
    initiative: policyInitiative(definitions, (definition) => definitionId(options.scope, definition)),
  };
}

export function policyBicep({ scope, ...options }: PolicyExport): string {
  return renderPolicyBicep(policyDefinitions(options), bicepTarget(scope));
}

/**
 * Whole definitions, as ARM takes them, and beside each the parts that `az policy` takes one by one.
 * @see https://learn.microsoft.com/cli/azure/policy/definition#az-policy-definition-create
 */
export function policyFiles(options: PolicyExport): ExportedFiles {
  const { definitions, initiative } = policyBundle(options);
  return new Map([
    ...definitions.flatMap((definition): [string, string][] => [
      [`definitions/${definition.name}.json`, json(definition)],
      [`definitions/${definition.name}.rules.json`, json(definition.properties.policyRule)],
      [`definitions/${definition.name}.parameters.json`, json(definition.properties.parameters)],
    ]),
    ['initiative.json', json(initiative)],
    ['initiative.definitions.json', json(initiative.properties.policyDefinitions)],
    ['initiative.parameters.json', json(initiative.properties.parameters)],
    ['README.md', readme(options, createCommands(options.scope, definitions, initiative), definitions)],
  ]);
}

export function policyBicepFiles(options: PolicyExport): ExportedFiles {
  const { scope } = options;
  return new Map([
    ['azure-policy.bicep', policyBicep(options)],
    [
      'README.md',
      readme(options, shellCommand(deployCommand(scope, 'azure-policy.bicep')), policyDefinitions(options)),
    ],
  ]);
}

/** `az deployment` to the scope that a file of Bicep targets. */
export function deployCommand(scope: string, file: string): readonly string[] {
  const where =
    bicepTarget(scope) === 'managementGroup'
      ? ['mg', 'create', '--management-group-id', targetName(scope)]
      : ['sub', 'create', '--subscription', targetName(scope)];
  const name = file.replace('.bicep', '');
  return ['az', 'deployment', ...where, '--name', name, '--location', 'westeurope', '--template-file', file];
}

function createCommands(
  scope: string,
  definitions: readonly PolicyDefinition[],
  initiative: PolicyInitiative,
): string {
  return shellCommand(
    ...definitions.map(({ name, properties }) => [
      ...['az', 'policy', 'definition', 'create', '--name', name, ...place(scope), '--mode', properties.mode],
      ...['--display-name', properties.displayName, '--description', properties.description],
      ...['--metadata', JSON.stringify(properties.metadata)],
      ...['--rules', `definitions/${name}.rules.json`, '--params', `definitions/${name}.parameters.json`],
    ]),
    [
      ...['az', 'policy', 'set-definition', 'create', '--name', initiative.name, ...place(scope)],
      ...['--display-name', initiative.properties.displayName],
      ...['--description', initiative.properties.description],
      ...['--metadata', JSON.stringify(initiative.properties.metadata)],
      ...['--definitions', 'initiative.definitions.json', '--params', 'initiative.parameters.json'],
    ],
  );
}

function place(scope: string): readonly string[] {
  return [
    bicepTarget(scope) === 'managementGroup' ? '--management-group' : '--subscription',
    targetName(scope),
  ];
}

function assignCommand(scope: string, parameters?: object): string {
  return shellCommand([
    ...['az', 'policy', 'assignment', 'create', '--name', INITIATIVE_NAME, '--scope', scope],
    ...[
      '--policy-set-definition',
      `${scope}/providers/Microsoft.Authorization/policySetDefinitions/${INITIATIVE_NAME}`,
    ],
    ...(parameters === undefined ? [] : ['--params', JSON.stringify(parameters)]),
  ]);
}

function readme(options: PolicyExport, create: string, definitions: readonly PolicyDefinition[]): string {
  const { scope } = options;
  const everywhere = (effect: string): object =>
    Object.fromEntries(
      definitions
        .filter(({ properties }) => properties.parameters['effect']?.allowedValues.includes(effect) === true)
        .map((definition) => [sharedName(definition, 'effect'), { value: effect }]),
    );
  return [
    '# Azure Policy: the opinion of the audit, at deploy time',
    '',
    'Written by `aml-endpoint export azure-policy`. Do not edit: write it again instead, with `--overwrite`.',
    '',
    '| definition | what is true where it finds nothing |',
    '|---|---|',
    ...definitions.map(({ name, properties }) => `| \`${name}\` | ${properties.displayName} |`),
    '',
    ...(isFilledIn(scope)
      ? [`To be held by \`${scope}\`.`]
      : [
          'No scope was said: put the id of a subscription in the place of `SUBSCRIPTION_ID`, in the files as well, or write them again with `--definition-scope`.',
        ]),
    'For a management group: `aml-endpoint export azure-policy --definition-scope /providers/Microsoft.Management/managementGroups/NAME`.',
    '',
    '## 1. Create',
    '',
    'By somebody who may write policies there, such as *Resource Policy Contributor*, in this folder:',
    '',
    fence(create),
    '',
    '## 2. Assign, and look',
    '',
    options.effect === 'Deny'
      ? 'The definitions deny unless an assignment says otherwise. Look at what there is before you refuse what comes:'
      : `The effect is ${options.effect} unless an assignment says otherwise.`,
    '',
    fence(assignCommand(scope, options.effect === 'Audit' ? undefined : everywhere('Audit'))),
    '',
    'After about half an hour, what does not comply:',
    '',
    fence(
      shellCommand([
        ...['az', 'policy', 'state', 'list', ...place(scope)],
        '--filter',
        `policyAssignmentName eq '${INITIATIVE_NAME}' and complianceState eq 'NonCompliant'`,
        ...['--query', '[].[policyDefinitionReferenceId, resourceId]', '--output', 'table'],
      ]),
    ),
    '',
    '## 3. Deny',
    '',
    'From then on, nobody creates such an endpoint or account. **Nobody changes one that is there either**: Azure refuses every update of a resource that does not comply, so that an endpoint with keys keeps its traffic as it is until it has a successor, or an exemption (`az policy exemption create`).',
    '',
    fence(assignCommand(scope, everywhere('Deny'))),
    '',
  ].join('\n');
}

function fence(text: string): string {
  return `\`\`\`sh\n${text}\n\`\`\``;
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
