import { TOKEN_TYPES } from '../inventory/credential.ts';
import { ENDPOINT_TYPES } from '../inventory/endpointId.ts';

/** Verbs of the action. */
export const ACTION_COMMANDS = ['token'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** Verbs of the command line. */
export const CLI_COMMANDS = ['token', 'simulator', 'demo'] as const;
export type CliCommand = (typeof CLI_COMMANDS)[number];

export const INPUT_GROUPS = ['login', 'target', 'token', 'simulator', 'demo', 'output'] as const;

/**
 * One input of the action and flag of the command line. `action.yml`, the help texts and the README's tables are
 * generated from these.
 */
export interface InputDeclaration {
  readonly name: string;
  /** `lines`: several values, one per line; as a flag it is repeated. `duration`: `800ms`, `30s`, `15m`, `1h`. */
  readonly kind: 'text' | 'boolean' | 'choice' | 'duration' | 'lines' | 'integer';
  readonly choices?: readonly string[];
  /** In the words a user would write. Never declared in action.yml, so that "not given" can be told from "given". */
  readonly default?: string;
  /** What stands in for a default that the code works out. */
  readonly defaultNote?: string;
  /** Environment variable that is read, and announced, when the input is not given. */
  readonly environment?: string;
  readonly commands: readonly CliCommand[];
  readonly surfaces: readonly ('action' | 'cli')[];
  readonly group: (typeof INPUT_GROUPS)[number];
  readonly help: string;
  /** Placeholder of the value in help texts: `NAME`. */
  readonly placeholder?: string;
}

const BOTH = ['action', 'cli'] as const;

/** Every input there is, in the order in which they are documented. */
export const INPUTS = [
  {
    name: 'command',
    kind: 'choice',
    choices: ACTION_COMMANDS,
    default: 'token',
    commands: ['token'],
    surfaces: ['action'],
    group: 'target',
    help: 'What to do. token: hand on a credential of one endpoint as a masked output.',
  },
  {
    name: 'endpoint',
    kind: 'lines',
    placeholder: 'NAME|ID',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group.',
  },
  {
    name: 'endpoint-type',
    kind: 'choice',
    choices: ENDPOINT_TYPES,
    defaultNote: 'from the id, else online',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'Kind of the endpoint. online: managed and Kubernetes. ai-services: an Azure AI services (Cognitive Services, OpenAI, Foundry) account, which has no workspace.',
  },
  {
    name: 'workspace',
    kind: 'text',
    placeholder: 'NAME',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'Workspace of the endpoint. Not for AI services accounts.',
  },
  {
    name: 'resource-group',
    kind: 'text',
    placeholder: 'NAME',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'Resource group of the workspace or account.',
  },
  {
    name: 'targets-file',
    kind: 'text',
    placeholder: 'FILE',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'YAML file of the repository that gives aliases to ARM ids (schemas/targets.schema.json). Goes with target.',
  },
  {
    name: 'target',
    kind: 'text',
    placeholder: 'ALIAS',
    commands: ['token'],
    surfaces: BOTH,
    group: 'target',
    help: 'Alias in targets-file, instead of endpoint.',
  },
  {
    name: 'client-id',
    kind: 'text',
    placeholder: 'GUID',
    environment: 'AZURE_CLIENT_ID',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'Application (client) id of the app registration or user-assigned managed identity to log in as.',
  },
  {
    name: 'tenant-id',
    kind: 'text',
    placeholder: 'GUID',
    environment: 'AZURE_TENANT_ID',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'Entra tenant. A login that lands in another one stops the run.',
  },
  {
    name: 'subscription-id',
    kind: 'text',
    placeholder: 'GUID',
    environment: 'AZURE_SUBSCRIPTION_ID',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'Subscription of the endpoint. Not needed with a full ARM id; when given, the id must agree.',
  },
  {
    name: 'auth',
    kind: 'choice',
    choices: ['oidc', 'azure-cli', 'environment', 'managed-identity', 'workload-identity'],
    defaultNote: 'oidc in GitHub Actions, elsewhere azure-cli',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'How to log in. In GitHub Actions nothing but oidc is used unless this names it.',
  },
  {
    name: 'cloud',
    kind: 'choice',
    choices: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
    default: 'AzureCloud',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'Azure cloud. custom: described by the JSON file that the environment variable AML_ENDPOINT_CLOUD_FILE names.',
  },
  {
    name: 'audience',
    kind: 'text',
    placeholder: 'URI',
    defaultNote: "the cloud's, api://AzureADTokenExchange",
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: "Audience of GitHub's ID token, as the federated credential names it. Only for auth: oidc.",
  },
  {
    name: 'timeout',
    kind: 'duration',
    placeholder: 'DURATION',
    default: '15m',
    commands: ['token'],
    surfaces: BOTH,
    group: 'login',
    help: 'Longest time the whole run may take: 800ms, 30s, 15m, 1h.',
  },
  {
    name: 'allow-key',
    kind: 'boolean',
    default: 'false',
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: 'Hand on a key. A key opens the endpoint to whoever reads it, until it is regenerated; without this input it is refused.',
  },
  {
    name: 'key',
    kind: 'choice',
    choices: ['primary', 'secondary'],
    default: 'primary',
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: 'Which key, when it is a key.',
  },
  {
    name: 'auth-mode',
    kind: 'choice',
    choices: TOKEN_TYPES,
    defaultNote: "the endpoint's; AADToken where it takes several",
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: 'Which credential to fetch where an endpoint takes several (serverless KeyAndAAD, AI services). With scoring-uri it skips reading the endpoint, so that one operation is permission enough.',
  },
  {
    name: 'scoring-uri',
    kind: 'text',
    placeholder: 'URL',
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: "Scoring URI, together with auth-mode (Key, AMLToken or CognitiveToken), to skip reading the endpoint. Its host must be one of the cloud's, or stand in allow-scoring-host.",
  },
  {
    name: 'allow-scoring-host',
    kind: 'lines',
    placeholder: 'HOST[:PORT]',
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: "Exact hosts, one per line, that a credential may be handed on for beside the cloud's own: Kubernetes endpoints live on hosts of their own.",
  },
  {
    name: 'allow-http',
    kind: 'boolean',
    default: 'false',
    commands: ['token'],
    surfaces: BOTH,
    group: 'token',
    help: 'Accept a scoring URI over plain http (Kubernetes endpoints without TLS). Whoever is on the way can read the credential.',
  },
  {
    name: 'curl-config',
    kind: 'boolean',
    default: 'false',
    commands: ['token'],
    surfaces: ['action'],
    group: 'token',
    help: 'Also write a curl config file, so that the credential never stands on a command line: curl --config "${{ steps.ID.outputs.curl-config }}". Removed when the job ends.',
  },
  {
    name: 'raw',
    kind: 'boolean',
    default: 'false',
    commands: ['token'],
    surfaces: ['cli'],
    group: 'output',
    help: 'Print the credential, and nothing else, to standard output, for $(…). A terminal sees a masked form.',
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    commands: ['token'],
    surfaces: ['cli'],
    group: 'output',
    help: 'json: print the report of the run, which holds no secret, to standard output.',
  },
  {
    name: 'scenario',
    kind: 'text',
    placeholder: 'FILE',
    defaultNote: 'the built-in tenant Contoso',
    commands: ['simulator'],
    surfaces: ['cli'],
    group: 'simulator',
    help: 'JSON file that describes the tenant (schemas/scenario.schema.json).',
  },
  {
    name: 'port',
    kind: 'integer',
    placeholder: 'NUMBER',
    defaultNote: 'a free one',
    commands: ['simulator'],
    surfaces: ['cli'],
    group: 'simulator',
    help: 'Port to listen on, on 127.0.0.1.',
  },
  {
    name: 'faults',
    kind: 'text',
    placeholder: 'FILE',
    commands: ['simulator'],
    surfaces: ['cli'],
    group: 'simulator',
    help: "JSON array of faults, in the form of the scenario's faults.",
  },
  {
    name: 'out',
    kind: 'text',
    placeholder: 'DIR',
    default: 'aml-endpoint-demo',
    commands: ['demo'],
    surfaces: ['cli'],
    group: 'demo',
    help: 'Folder for the reports.',
  },
] as const satisfies readonly InputDeclaration[];

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
    help: 'ok, refused, nothing-matched, unreachable or error; set before the step fails.',
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
] as const satisfies readonly OutputDeclaration[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
