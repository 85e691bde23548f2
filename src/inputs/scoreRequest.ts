import { parseStatuses, type StatusSet } from '../scoring/statusSet.ts';
import type { InputValues } from './declaration.ts';
import { checkLogin, given, type LoginRequest, type Name } from './loginRequest.ts';
import { type Checked, placeOf, type ReadInputs, type Surface } from './read.ts';
import { checkScoringHosts, checkTargets, type TargetReference } from './targetRequest.ts';

/** What to send: a JSON body, files that are bodies, or suites. */
export type WhatToSend =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'suites'; readonly patterns: readonly string[] }
  | { readonly kind: 'files'; readonly patterns: readonly string[] };

/** What `score` was asked to do, checked. Durations in milliseconds. */
export interface ScoreRequest {
  readonly targets: readonly TargetReference[];
  readonly login: LoginRequest;
  readonly timeout: number;
  readonly what: WhatToSend;
  /** Names of environment variables that suites may use. */
  readonly suiteEnv: readonly string[];
  /** Empty: as the traffic goes. `all` stands for each deployment there is. */
  readonly deployments: readonly string[];
  /** Absent: 2xx, or what a suite says. */
  readonly statuses?: StatusSet;
  readonly expectJson?: { readonly value: unknown };
  readonly maxLatency?: number;
  readonly readyTimeout: number;
  readonly requestTimeout: number;
  readonly retries: number;
  readonly warmUp: number;
  readonly logsOnFailure: boolean;
  readonly scoringCaFile?: string;
  readonly allowedScoringHosts: readonly string[];
  readonly allowHttp: boolean;
  readonly reportDir?: string;
  readonly publishDetails: boolean;
  readonly dryRun: boolean;
}

const MOST_ENDPOINTS = 100;

/** Checks the inputs of `score` against each other; all problems are said at once. */
export function checkScoreRequest(
  inputs: ReadInputs,
  surface: Surface,
  defaultAuth: LoginRequest['auth'],
): Checked<ScoreRequest> {
  const { values } = inputs;
  const problems = [...inputs.problems];
  const name: Name = (input) => placeOf(inputs, surface, input);

  const login = checkLogin(values, defaultAuth, name, problems);
  const targets = checkTargets(values, name, problems, { command: 'score', most: MOST_ENDPOINTS });
  for (const target of targets) {
    if (target.kind === 'endpoint' && target.id.type !== 'online') {
      problems.push(
        `${name('endpoint')}: ${target.id.name} is of the type ${target.id.type}; score takes online endpoints`,
      );
    }
  }
  checkScoringHosts(values, name, problems);
  const what = readWhat(values, name, problems);
  const suiteEnv = checkSuiteEnv(values, name, problems);
  const asked = values['expect-status'];
  const statuses = asked === undefined ? undefined : parseStatuses(asked);
  if (asked !== undefined && statuses === undefined) {
    problems.push(`${name('expect-status')}: write 200, 2xx, or several with commas between them`);
  }
  const expectJson = readJson(values['expect-json'] ?? [], name('expect-json'), problems);
  const deployments = [...new Set(values.deployment ?? [])];
  for (const deployment of deployments) {
    if (!DEPLOYMENT_NAME.test(deployment)) {
      problems.push(
        `${name('deployment')}: ${JSON.stringify(deployment.slice(0, 80))} is no deployment's name`,
      );
    }
  }
  if (deployments.length > 1 && deployments.includes('all')) {
    problems.push(`${name('deployment')}: all stands for each of them; leave the other names out`);
  }

  if (problems.length > 0 || what === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      targets,
      login,
      timeout: values.timeout,
      what,
      suiteEnv,
      deployments,
      ...given('statuses', statuses),
      ...given('expectJson', expectJson),
      ...given('maxLatency', values['max-latency']),
      readyTimeout: values['ready-timeout'],
      requestTimeout: values['request-timeout'],
      retries: values.retries,
      warmUp: values['warm-up-requests'],
      logsOnFailure: values['logs-on-failure'],
      ...given('scoringCaFile', values['scoring-ca-file']),
      allowedScoringHosts: values['allow-scoring-host'] ?? [],
      allowHttp: values['allow-http'],
      ...given('reportDir', values['report-dir']),
      publishDetails: values['publish-details'] ?? false,
      dryRun: values['dry-run'],
    },
  };
}

/** @see https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas#azure-machine-learning-online-endpoints-and-batch-endpoints */
const DEPLOYMENT_NAME = /^[a-z][a-z0-9-]{1,62}[a-z0-9]$/i;

function readWhat(values: InputValues, name: Name, problems: string[]): WhatToSend | undefined {
  const { request = [], suite = [] } = values;
  if (suite.length === 0) return readRequest(request, name, problems);
  for (const other of ['request', 'expect-status', 'expect-json', 'max-latency'] as const) {
    if (values[other] !== undefined) {
      problems.push(`${name(other)}: goes without ${name('suite')}; a suite says what is sent and expected`);
    }
  }
  return { kind: 'suites', patterns: suite };
}

/** JSON begins with a bracket, a brace or a quotation mark; no name of a file does. */
function readRequest(lines: readonly string[], name: Name, problems: string[]): WhatToSend | undefined {
  const [first] = lines;
  if (first === undefined) {
    problems.push(
      `${name('request')}: is required unless there is a suite; write JSON such as {"input_data": [[1, 2, 3]]}, or a file of the repository`,
    );
    return undefined;
  }
  if (!/^["[{]/.test(first)) return { kind: 'files', patterns: lines };
  const text = lines.join('\n');
  return readJson(lines, name('request'), problems) === undefined ? undefined : { kind: 'json', text };
}

/** Variables that hold credentials of the job, or its own inputs. */
const NEVER_IN_SUITES = /^(?:ACTIONS_|AZURE_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/i;

function checkSuiteEnv(values: InputValues, name: Name, problems: string[]): readonly string[] {
  const names = values['suite-env'] ?? [];
  for (const variable of names) {
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(variable)) {
      problems.push(
        `${name('suite-env')}: ${JSON.stringify(variable.slice(0, 80))} is no name of a variable`,
      );
    } else if (NEVER_IN_SUITES.test(variable)) {
      problems.push(`${name('suite-env')}: ${variable} may hold a credential of the job; no suite sees it`);
    }
  }
  if (names.length > 0 && values.suite === undefined) {
    problems.push(`${name('suite-env')}: is for suites; leave it out`);
  }
  return names;
}

function readJson(
  lines: readonly string[],
  place: string,
  problems: string[],
): { readonly value: unknown } | undefined {
  if (lines.length === 0) return undefined;
  try {
    return { value: JSON.parse(lines.join('\n')) };
  } catch (error) {
    problems.push(
      `${place}: is not JSON (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`,
    );
    return undefined;
  }
}
