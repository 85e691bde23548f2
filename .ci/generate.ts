// Writes what is generated from the sources: action.yml, the README's tables, the rules' index and pages, the schemas
// that the code checks by.
// `node .ci/generate.ts` writes; `node .ci/generate.ts --check` fails when something is stale.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { inventorySchema } from '../src/collect/inventorySchema.ts';
import { CLI_COMMANDS } from '../src/inputs/commandNames.ts';
import {
  INPUT_GROUPS,
  INPUTS,
  type InputDeclaration,
  OUTPUTS,
  type OutputDeclaration,
} from '../src/inputs/declaration.ts';
import { COMMAND_HELP, defaultOf, renderCommandHelp } from '../src/inputs/help.ts';
import { baselineSchema } from '../src/policy/baselineSchema.ts';
import { policySchema } from '../src/policy/policySchema.ts';
import { suiteSchema } from '../src/scoring/suiteSchema.ts';
import { scenarioSchema } from '../src/simulator/scenarioSchema.ts';
import { FILES_TABLES } from './generate-files.ts';
import { renderPageFiles } from './generate-page.ts';
import { POLICY_TABLES } from './generate-policy.ts';
import { renderRuleFiles, staleRulePages } from './generate-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inputs: readonly InputDeclaration[] = INPUTS;
const outputs: readonly OutputDeclaration[] = OUTPUTS;

/** The metadata file of the action. An unset input must stay distinguishable, so only the job's own token has a default. */
export function renderActionYml(): string {
  const metadata = {
    name: 'Azure ML endpoints: credentials and audit',
    description:
      'Short-lived, masked credentials of Azure ML endpoints through GitHub OIDC, and an audit of who can read their keys',
    author: 'aml-endpoint-action contributors',
    branding: { icon: 'key', color: 'blue' },
    inputs: Object.fromEntries(
      inputs
        .filter(({ surfaces }) => surfaces.includes('action'))
        .map((input) => [
          input.name,
          {
            description: `${input.help}${defaultOf(input)}`,
            required: false,
            ...(input.expression === undefined ? {} : { default: `\${{ ${input.expression} }}` }),
          },
        ]),
    ),
    outputs: Object.fromEntries(outputs.map(({ name, help }) => [name, { description: help }])),
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/post.js' },
  };
  return `# Generated from src/inputs/declaration.ts by "npm run generate"; edit that file.\n${stringify(metadata, { lineWidth: 0 })}`;
}

export function fillReadme(readme: string): string {
  return fill('README.md', readme, {
    inputs: renderInputTables,
    outputs: renderOutputTable,
    cli: renderCliHelp,
  });
}

export function fillPolicyGuide(guide: string): string {
  return fill('docs/policy.md', guide, POLICY_TABLES);
}

export function fillFilesGuide(guide: string): string {
  return fill('docs/files.md', guide, FILES_TABLES);
}

/** Replaces what stands between each pair of `<!-- generated:NAME -->` marks. */
function fill(file: string, document: string, sections: Readonly<Record<string, () => string>>): string {
  return Object.entries(sections).reduce((text, [name, render]) => {
    const start = `<!-- generated:${name} -->`;
    const end = `<!-- /generated:${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from === -1 || to < from) throw new Error(`${file} lacks the marks ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${render()}\n\n${text.slice(to)}`;
  }, document);
}

function renderInputTables(): string {
  return INPUT_GROUPS.map((group) => ({
    group,
    members: inputs.filter((input) => input.group === group && input.surfaces.includes('action')),
  }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) =>
      [
        `**${group}**`,
        '',
        '| input | values | meaning |',
        '|---|---|---|',
        ...members.map(
          (input) =>
            `| \`${input.name}\` | ${valuesOf(input)} | ${cell(`${input.help}${defaultOf(input)}`)} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function valuesOf(input: InputDeclaration): string {
  if (input.choices !== undefined) return input.choices.map((choice) => `\`${choice}\``).join(', ');
  return {
    boolean: '`true`, `false`',
    duration: 'duration',
    lines: 'one per line',
    integer: 'number',
    text: 'text',
    choice: '',
  }[input.kind];
}

function renderOutputTable(): string {
  return [
    '| output | meaning |',
    '|---|---|',
    ...outputs.map(
      ({ name, help, secret }) => `| \`${name}\`${secret === true ? ' (secret)' : ''} | ${cell(help)} |`,
    ),
  ].join('\n');
}

function renderCliHelp(): string {
  return CLI_COMMANDS.map(
    (command) =>
      `\`${command}\`: ${COMMAND_HELP[command].purpose}\n\n\`\`\`text\n${renderCommandHelp(command).trimEnd()}\n\`\`\``,
  ).join('\n\n');
}

/** Expressions such as `${{ … }}` and pipes must survive a table cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** A schema that the code itself checks by, published for editors. */
function renderSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

async function main(check: boolean): Promise<void> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const wanted: Readonly<Record<string, string>> = {
    'action.yml': renderActionYml(),
    'README.md': fillReadme(readme),
    'docs/policy.md': fillPolicyGuide(await readFile(join(root, 'docs/policy.md'), 'utf8')),
    'docs/files.md': fillFilesGuide(await readFile(join(root, 'docs/files.md'), 'utf8')),
    'schemas/scenario.schema.json': renderSchema(scenarioSchema),
    'schemas/inventory.schema.json': renderSchema(inventorySchema),
    'schemas/baseline.schema.json': renderSchema(baselineSchema),
    'schemas/policy.schema.json': renderSchema(policySchema),
    'schemas/suite.schema.json': renderSchema(suiteSchema),
    ...(await renderRuleFiles()),
    ...(await renderPageFiles()),
  };
  const stale: string[] = [];
  for (const [name, text] of Object.entries(wanted)) {
    const present = await readFile(join(root, name), 'utf8').catch(() => '');
    if (present === text) continue;
    stale.push(name);
    if (check) continue;
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  for (const name of await staleRulePages()) {
    stale.push(name);
    if (!check) await rm(join(root, name));
  }
  if (stale.length === 0) console.log('generated files are fresh');
  else if (check) {
    console.error(`stale: ${stale.join(', ')}; run "npm run generate" and commit`);
    process.exitCode = 1;
  } else console.log(`wrote ${stale.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv.includes('--check'));
