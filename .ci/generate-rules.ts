// Writes what follows from the rules in src/rules/: the list of all of them, and their documentation. Called by
// .ci/generate.ts, for `npm run generate`.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Persona } from '../src/findings/finding.ts';
import { sayValue } from '../src/policy/dials.ts';
import { RULE_LISTS, RULE_OPTIONS } from '../src/policy/policyKeys.ts';
import type { Rule, RuleMetadata } from '../src/rules/rule.ts';
import { PART_NAMES } from '../src/rules/unreadable.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src/rules');

/** `aml001-online-endpoint-key-auth.ts` exports `aml001`. */
const RULE_FILE = /^(aml\d{3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.ts$/;

/** As biome.json has it. */
const LINE_WIDTH = 110;

/** First digit of an id. */
const FAMILIES: Readonly<Record<string, string>> = {
  '0': 'How endpoints authenticate their callers',
  '1': 'From which networks they are reached, and what they reach',
  '2': 'What endpoints, workspaces and computes run as',
  '3': 'Who holds which role',
  '4': 'Custom roles, and ways up',
  '5': 'AI services and connections',
  '6': 'Trust in GitHub',
  '7': 'Deployments',
  '9': 'The audit itself',
};

const PERSONAS: Readonly<Record<Persona, string>> = {
  regular: 'everybody (`regular`)',
  pedantic: 'those who want hygiene (`pedantic`)',
  auditor: 'somebody who looks at each one (`auditor`)',
};

/** Where there is something to judge. */
const PLACES: Readonly<Record<'both' | 'azure' | 'files', string>> = {
  both: 'Azure, files',
  azure: 'Azure',
  files: 'files',
};

/** Path below the project's root, and content, of every file that is made from the rules. */
export async function renderRuleFiles(): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder)).filter((name) => RULE_FILE.test(name)).sort();
  const rules = await Promise.all(files.map(loadRule));
  return {
    'src/rules/allRules.ts': renderAllRules(files),
    'docs/rules.md': renderIndex(rules),
    ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, renderPage(rule)])),
  };
}

/** Pages of rules that are gone. */
export async function staleRulePages(): Promise<readonly string[]> {
  const wanted = await renderRuleFiles();
  const present = await readdir(join(root, 'docs/rules')).catch(() => []);
  return present.map((name) => `docs/rules/${name}`).filter((path) => !(path in wanted));
}

async function loadRule(file: string): Promise<Rule> {
  const [, symbol = '', name = ''] = RULE_FILE.exec(file) ?? [];
  const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Rule | undefined>;
  const rule = module[symbol];
  if (rule === undefined) throw new Error(`src/rules/${file} does not export ${symbol}`);
  if (rule.id !== symbol.toUpperCase() || rule.name !== name) {
    throw new Error(`src/rules/${file} holds the rule ${rule.id} ${rule.name}; name and id must agree`);
  }
  return rule;
}

function renderAllRules(files: readonly string[]): string {
  const symbols = files.map((file) => file.slice(0, 'aml000'.length));
  return [
    '// Generated from the files of this folder by "npm run generate".',
    ...files.map((file, index) => `import { ${symbols[index]} } from './${file}';`),
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule, sorted by id. */',
    ...formatList(symbols),
    '',
  ].join('\n');
}

/** As the formatter would, so that both agree about the file. */
function formatList(symbols: readonly string[]): readonly string[] {
  const line = `export const ALL_RULES: readonly Rule[] = [${symbols.join(', ')}];`;
  if (line.length <= LINE_WIDTH) return [line];
  return ['export const ALL_RULES: readonly Rule[] = [', ...symbols.map((symbol) => `  ${symbol},`), '];'];
}

function renderIndex(rules: readonly RuleMetadata[]): string {
  const families = Object.entries(FAMILIES)
    .map(([digit, title]) => ({ title, members: rules.filter(({ id }) => id.startsWith(`AML${digit}`)) }))
    .filter(({ members }) => members.length > 0);
  return [
    GENERATED,
    '# Rules',
    '',
    'What the audit looks for. Each rule has an id that is never used again for anything else, and a name that stands for',
    'the id everywhere. `aml-endpoint explain AML001` prints a page of these in a terminal.',
    '',
    'A rule answers for each thing that it looks at: *pass*, *fail*, *not applicable*, or *unknown* with the reason. What',
    'could not be looked at is never a pass. Severities are `high`, `medium`, `low` and `info`; where the severity depends on',
    'what else is true, the page of the rule says so.',
    ...families.flatMap(({ title, members }) => [
      '',
      `## ${title}`,
      '',
      '| rule | passes where | severity | persona | looks at |',
      '|---|---|---|---|---|',
      ...members.map(
        ({ id, name, summary, severity, persona, only }) =>
          `| [${id}](rules/${id}.md) \`${name}\` | ${cell(summary)} | ${severity} | ${persona} | ${PLACES[only ?? 'both']} |`,
      ),
    ]),
    '',
  ].join('\n');
}

function renderPage(rule: RuleMetadata): string {
  return [
    GENERATED,
    `# ${rule.id}: ${rule.name}`,
    '',
    `Passes where this is true: ${text(rule.summary)}`,
    '',
    '| | |',
    '|---|---|',
    `| severity | ${rule.severity} |`,
    `| for | ${PERSONAS[rule.persona]} |`,
    `| looks at | ${PLACES[rule.only ?? 'both']} |`,
    `| reads | ${rule.needs.map((part) => PART_NAMES[part]).join('; ') || 'nothing'} |`,
    `| since | ${rule.since} |`,
    '',
    '## Why',
    '',
    text(rule.why),
    '',
    '## What to do',
    '',
    text(rule.fix),
    '',
    'The finding itself names the command, with the ids of your resources filled in.',
    '',
    ...renderOptions(rule),
    '## Read more',
    '',
    ...rule.docs.map((address) => `- <${address}>`),
    ...(rule.supersedes === undefined
      ? []
      : ['', '## Comes instead of', '', ...rule.supersedes.map((other) => `- ${text(other)}`)]),
    '',
    `All rules: [rules.md](../rules.md)`,
    '',
  ].join('\n');
}

function renderOptions({ id }: RuleMetadata): string[] {
  const options = [...RULE_OPTIONS, ...RULE_LISTS].filter(({ rule }) => rule === id);
  if (options.length === 0) return [];
  return [
    '## In the policy',
    '',
    ...options.map((option) => {
      const preset = 'preset' in option ? ` Default: \`${sayValue(option.preset)}\`.` : '';
      return `- \`${option.key}\`: ${text(option.meaning)}${preset}`;
    }),
    '',
    'How to write them: [the policy](../policy.md#rules).',
    '',
  ];
}

const GENERATED = '<!-- Generated from src/rules/ by "npm run generate"; edit the rule there. -->';

/** Metadata is prose: what markdown would take for markup stands in code or is escaped. */
function text(prose: string): string {
  return prose.replaceAll(/[<*_[\]]/g, (character) => `\\${character}`);
}

function cell(prose: string): string {
  return text(prose).replaceAll('|', '\\|');
}
