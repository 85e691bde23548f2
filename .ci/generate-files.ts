// Writes the tables of docs/files.md from what the readers of src/files/ know. Called by .ci/generate.ts.
import { LAMBDA_FUNCTIONS } from '../src/files/bicepLambdas.ts';
import { CLI_KINDS } from '../src/files/cliYamlKinds.ts';
import { TEMPLATE_FUNCTIONS } from '../src/files/templateFunctions.ts';
import { TERRAFORM_FUNCTIONS } from '../src/files/terraformFunctions.ts';
import { TERRAFORM_RESOURCES } from '../src/files/terraformProperties.ts';
import { ALL_RULES } from '../src/rules/allRules.ts';

/** By the name of the marks between which they stand. */
export const FILES_TABLES: Readonly<Record<string, () => string>> = {
  'cli-yaml': () =>
    table(
      ['schema', 'declares'],
      CLI_KINDS.map(({ schema, collections, workspaceKind }) => [
        `\`${schema}\``,
        collections.length === 0 ? `workspace, kind \`${workspaceKind}\`` : `\`${collections.join('/')}\``,
      ]),
    ),
  'terraform-resources': () =>
    table(
      ['resource', 'in Azure'],
      Object.entries(TERRAFORM_RESOURCES)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { type }]) => [`\`${name}\``, `\`${type}\``]),
    ),
  'template-functions': () => list(Object.keys(TEMPLATE_FUNCTIONS)),
  'lambda-functions': () => list(Object.keys(LAMBDA_FUNCTIONS)),
  'terraform-functions': () => list(Object.keys(TERRAFORM_FUNCTIONS)),
  'rules-without-files': () => list(ALL_RULES.filter(({ only }) => only === 'azure').map(({ id }) => id)),
  'rules-of-files': () => list(ALL_RULES.filter(({ only }) => only === 'files').map(({ id }) => id)),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function list(names: readonly string[]): string {
  return `${names
    .toSorted()
    .map((name) => `\`${name}\``)
    .join(', ')}.`;
}
