import { CLI_COMMANDS, type CliCommand } from './commandNames.ts';
import { INPUT_GROUPS, type InputDeclaration } from './declaration.ts';
import { inputsOf } from './read.ts';

interface CommandHelp {
  readonly purpose: string;
  readonly examples: readonly string[];
}

export const COMMAND_HELP: Readonly<Record<CliCommand, CommandHelp>> = {
  token: {
    purpose: 'Log in to Azure and fetch the credential that an endpoint calls for.',
    examples: [
      'aml-endpoint token --endpoint fraud --workspace ml-prod --resource-group ml --subscription-id 11111111-2222-3333-4444-555555555555',
      'printf "Authorization: Bearer %s" "$(aml-endpoint token --raw --endpoint "$ENDPOINT_ID")" | curl --header @- --json @request.json "$SCORING_URI"',
    ],
  },
  score: {
    purpose:
      'Send real requests to an online endpoint, wait until it is ready, check the answers, and say why when they are not as expected.',
    examples: [
      `aml-endpoint score --endpoint "$ENDPOINT_ID" --request '{"input_data": [[1, 2, 3]]}' --max-latency 800ms`,
      'aml-endpoint score --endpoint "$ENDPOINT_ID" --suite ".github/smoke/*.yml" --deployment all',
    ],
  },
  audit: {
    purpose:
      'Find endpoints that take keys, who can read them and through which role, and what else is wrong around them.',
    examples: [
      'aml-endpoint audit --scope /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ml --save-snapshot inventory.json',
      'aml-endpoint audit --snapshot inventory.json --format json',
    ],
  },
  roles: {
    purpose:
      'Print the smallest custom roles for endpoints, or say what given role definitions may do to them. To have them as files or Bicep: aml-endpoint export roles.',
    examples: [
      'aml-endpoint roles --role scorer --assignable-scope /subscriptions/11111111-2222-3333-4444-555555555555 > scorer.json',
      'aml-endpoint roles --check roles.json --format json',
    ],
  },
  export: {
    purpose:
      'Write what keeps Azure to the same opinion: azure-policy, definitions and an initiative that audit or deny what AML001-004, 501 and 502 find; roles, the smallest custom roles, which aml-endpoint roles prints.',
    examples: [
      'aml-endpoint export azure-policy --effect Deny --definition-scope /providers/Microsoft.Management/managementGroups/contoso --out infra/policy',
      'aml-endpoint export roles --format bicep --assignable-scope /subscriptions/11111111-2222-3333-4444-555555555555 > roles.bicep',
    ],
  },
  explain: {
    purpose: 'Say what a rule of the audit looks for, why, and what to do; without a rule, list all of them.',
    examples: ['aml-endpoint explain AML001', 'aml-endpoint explain online-endpoint-key-auth'],
  },
  simulator: {
    purpose:
      'Serve an Azure and a GitHub on loopback TLS, for tests and for trying things out, until it is stopped.',
    examples: ['aml-endpoint simulator --scenario tenant.json --port 8443'],
  },
  demo: {
    purpose:
      'Show every command against the simulator, as a runner would run it. Needs no Azure and no network.',
    examples: ['aml-endpoint demo'],
  },
};

const WIDTH = 100;
const COLUMN = 30;
const COMMAND_COLUMN = 14;

/** Help of the whole command line. */
export function renderHelp(): string {
  const commands = CLI_COMMANDS.flatMap((command) => {
    const [first = '', ...rest] = wrap(COMMAND_HELP[command].purpose, COMMAND_COLUMN);
    return [`  ${command}`.padEnd(COMMAND_COLUMN) + first.trimStart(), ...rest];
  });
  return [
    'Usage: aml-endpoint COMMAND [--FLAG VALUE …]',
    '',
    'Azure Machine Learning endpoints: short-lived credentials, no stored secret.',
    '',
    'Commands:',
    ...commands,
    '',
    'aml-endpoint COMMAND --help says more.',
    'Exit codes: 0 done, 1 the tool failed, 2 refused, 3 nothing of that name,',
    '4 Azure or GitHub refused or could not be reached, 10 findings, 11 incomplete,',
    '130/143 interrupted.',
    '',
  ].join('\n');
}

/** Help of one command, with its flags by group. */
export function renderCommandHelp(command: CliCommand): string {
  const { purpose, examples } = COMMAND_HELP[command];
  const inputs = inputsOf(command, 'cli');
  const word = inputs.find(({ positional }) => positional === true);
  const usage = [
    ...(word === undefined ? [] : [wordOf(word)]),
    ...(inputs.some((input) => input !== word) ? ['[--FLAG VALUE …]'] : []),
  ].join(' ');
  const lines = [`Usage: aml-endpoint ${command} ${usage}`, '', ...wrap(purpose, 0), ''];
  for (const group of INPUT_GROUPS) {
    const members = inputs.filter((input) => input.group === group);
    if (members.length > 0) lines.push(`${group}:`, ...members.flatMap(renderFlag), '');
  }
  lines.push(
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  );
  return lines.join('\n');
}

/** What follows the command without a flag, in brackets where it may be left out. */
function wordOf({ name, choices, placeholder, defaultNote }: InputDeclaration): string {
  const word = choices?.join('|') ?? placeholder ?? name.toUpperCase();
  return defaultNote === undefined ? word : `[${word}]`;
}

function renderFlag(input: InputDeclaration): string[] {
  const value =
    input.kind === 'boolean' ? '' : ` ${input.placeholder ?? input.choices?.join('|') ?? 'VALUE'}`;
  const flag = `  --${input.name}${value}`;
  const [first = '', ...rest] = wrap(`${input.help}${defaultOf(input)}`, COLUMN);
  if (flag.length < COLUMN) return [`${flag.padEnd(COLUMN)}${first.trimStart()}`, ...rest];
  return [flag, first, ...rest];
}

/** What happens when the input is not given, as it stands behind a help text. */
export function defaultOf(input: InputDeclaration): string {
  const parts = [
    ...(input.default === undefined || input.default === 'false' ? [] : [`default: ${input.default}`]),
    ...(input.defaultNote === undefined ? [] : [`default: ${input.defaultNote}`]),
    ...(input.environment === undefined ? [] : [`else ${input.environment}`]),
  ];
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
}

/** Lines of a text, each with so many blanks in front, none longer than the help is wide. */
export function wrap(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(' '.repeat(indent) + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, ' '.repeat(indent) + line];
}
