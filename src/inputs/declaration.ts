import { AUDIT_INPUTS } from './auditInputs.ts';
import type { ActionCommand, CliCommand } from './commandNames.ts';
import { EXPORT_INPUTS } from './exportInputs.ts';
import { LOCAL_INPUTS } from './localInputs.ts';
import { LOGIN_INPUTS } from './loginInputs.ts';
import { ROLES_INPUTS } from './rolesInputs.ts';
import { SCORE_INPUTS } from './scoreInputs.ts';
import { TARGET_INPUTS } from './targetInputs.ts';
import { TOKEN_INPUTS } from './tokenInputs.ts';

export const INPUT_GROUPS = [
  'login',
  'target',
  'token',
  'score',
  'audit',
  'export',
  'roles',
  'explain',
  'simulator',
  'demo',
  'output',
] as const;

/**
 * One input of the action and flag of the command line. `action.yml`, the help texts and the README's tables are
 * generated from these.
 */
export interface InputDeclaration {
  readonly name: string;
  /** `lines`: several values, one per line; as a flag it is repeated. `duration`: `800ms`, `30s`, `15m`, `1h`. */
  readonly kind: 'text' | 'boolean' | 'choice' | 'duration' | 'lines' | 'integer';
  readonly choices?: readonly string[];
  /** Largest accepted `integer`. */
  readonly most?: number;
  /** In the words a user would write. Never declared in action.yml, so that "not given" can be told from "given". */
  readonly default?: string;
  /** What stands in for a default that the code works out. */
  readonly defaultNote?: string;
  /** What the runner puts in where a workflow gives nothing; the one kind of default that action.yml declares. */
  readonly expression?: string;
  /** True: its value stands in no message. */
  readonly secret?: true;
  /** Environment variable that is read, and announced, when the input is not given. */
  readonly environment?: string;
  readonly commands: readonly CliCommand[];
  readonly surfaces: readonly ('action' | 'cli')[];
  readonly group: (typeof INPUT_GROUPS)[number];
  readonly help: string;
  /** Placeholder of the value in help texts: `NAME`. */
  readonly placeholder?: string;
  /** On the command line it may follow the command without its flag. */
  readonly positional?: true;
  /** What is different for one command. Its choices are some of those above. */
  readonly per?: Readonly<
    Partial<
      Record<CliCommand, Pick<Partial<InputDeclaration>, 'choices' | 'default' | 'defaultNote' | 'help'>>
    >
  >;
}

/** Every input there is, in the order in which they are documented. */
export const INPUTS = [
  ...TARGET_INPUTS,
  ...LOGIN_INPUTS,
  ...TOKEN_INPUTS,
  ...SCORE_INPUTS,
  ...AUDIT_INPUTS,
  ...ROLES_INPUTS,
  ...EXPORT_INPUTS,
  ...LOCAL_INPUTS,
] as const;

type Declared = (typeof INPUTS)[number];
export type InputName = Declared['name'];

type ValueOf<D> = D extends { kind: 'boolean' }
  ? boolean
  : D extends { kind: 'duration' | 'integer' }
    ? number
    : D extends { kind: 'lines' }
      ? readonly string[]
      : D extends { kind: 'choice'; choices: readonly (infer C)[] }
        ? C
        : string;

/** Every input with its parsed value: durations in milliseconds, absent when it was not given and has no default. */
export type InputValues = {
  readonly [D in Declared as D['name']]: D extends { default: string } ? ValueOf<D> : ValueOf<D> | undefined;
};

/** Every output of the action. `commands: 'all'` are set before a step fails. */
export interface OutputDeclaration {
  readonly name: string;
  readonly commands: readonly ActionCommand[] | 'all';
  readonly secret?: true;
  readonly help: string;
}

export const OUTPUTS = [
  {
    name: 'result',
    commands: 'all',
    help: 'ok, findings, incomplete, refused, nothing-matched, unreachable or error; set before the step fails.',
  },
  {
    name: 'identity-object-id',
    commands: 'all',
    help: 'Object id of the principal the run acted as.',
  },
  {
    name: 'report-json',
    commands: 'all',
    help: 'Path of the JSON report of this step, under RUNNER_TEMP; holds no secret.',
  },
  {
    name: 'token',
    commands: ['token'],
    secret: true,
    help: 'The credential, whatever its kind. Masked; a job output of it is dropped by GitHub, so use it in the same job.',
  },
  { name: 'token-type', commands: ['token'], help: 'Key, AMLToken, AADToken or CognitiveToken.' },
  {
    name: 'auth-mode',
    commands: ['token'],
    help: "The endpoint's own auth mode, in Azure's spelling; empty when it could not be read.",
  },
  {
    name: 'scoring-uri',
    commands: ['token'],
    help: "Where to score; for AI services the account's endpoint URL.",
  },
  { name: 'header-name', commands: ['token'], help: 'Name of the header that carries the credential.' },
  { name: 'header-value', commands: ['token'], secret: true, help: 'Value of that header. Masked.' },
  {
    name: 'extra-headers',
    commands: ['token'],
    help: 'JSON object of further headers that each scoring request must carry; {} when there are none. No secret.',
  },
  {
    name: 'curl-config',
    commands: ['token'],
    help: 'Path of the curl config file, with curl-config: true. The file holds the credential; the path does not.',
  },
  {
    name: 'expires-at',
    commands: ['token'],
    help: 'When the credential ends (ISO 8601, UTC); empty for keys.',
  },
  {
    name: 'refresh-after',
    commands: ['token'],
    help: 'When to fetch a new one (ISO 8601, UTC); empty when the service did not say.',
  },
  { name: 'endpoint-id', commands: ['token'], help: 'Full ARM id of the endpoint.' },
  {
    name: 'passed',
    commands: ['score', 'audit'],
    help: 'true or false. score: every answer was as expected; audit: nothing at or above fail-on, nothing missing.',
  },
  { name: 'failed-cases', commands: ['score'], help: 'How many cases did not pass.' },
  {
    name: 'latency-p50',
    commands: ['score'],
    help: 'Median of the latencies of all requests that were answered, in milliseconds; empty when there is none.',
  },
  {
    name: 'latency-p95',
    commands: ['score'],
    help: 'Their 95th percentile, in milliseconds.',
  },
  {
    name: 'results',
    commands: ['score'],
    help: 'JSON array with one object for each endpoint: id, passed, cases, failed cases, latencies. No secret.',
  },
  {
    name: 'junit-file',
    commands: ['score'],
    help: 'Path of the JUnit report; not set when it could not be written.',
  },
  {
    name: 'complete',
    commands: ['audit'],
    help: 'true or false: all that was asked for, and that counts, could be looked at.',
  },
  { name: 'findings', commands: ['audit'], help: 'How many things there are to fix.' },
  { name: 'high', commands: ['audit'], help: 'How many of them are of severity high.' },
  { name: 'medium', commands: ['audit'], help: 'How many are medium.' },
  { name: 'low', commands: ['audit'], help: 'How many are low.' },
  { name: 'unknown', commands: ['audit'], help: 'How many could not be decided.' },
  { name: 'exempted', commands: ['audit'], help: 'How many a policy exempts.' },
  {
    name: 'report-html',
    commands: ['audit'],
    help: 'Path of the HTML report, one file for a browser; not set when it could not be written.',
  },
  {
    name: 'sarif-file',
    commands: ['audit'],
    help: 'Path of the SARIF report: that of the input sarif, else one in report-dir; not set when it could not be written.',
  },
] as const satisfies readonly OutputDeclaration[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
