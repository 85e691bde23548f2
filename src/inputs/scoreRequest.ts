import { parseStatuses, type StatusSet, SUCCESS } from '../scoring/statusSet.ts';
import { checkLogin, given, type LoginRequest, type Name } from './loginRequest.ts';
import { type Checked, placeOf, type ReadInputs, type Surface } from './read.ts';
import { checkScoringHosts, checkTargets, type TargetReference } from './targetRequest.ts';

/** What to send when nothing but inputs says it: a JSON body, or names of files. */
export type InlineRequest =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'files'; readonly patterns: readonly string[] };

/** What `score` was asked to do, checked. Durations in milliseconds. */
export interface ScoreRequest {
  readonly targets: readonly TargetReference[];
  readonly login: LoginRequest;
  readonly timeout: number;
  readonly request: InlineRequest;
  /** Empty: as the traffic goes. `all` stands for each deployment there is. */
  readonly deployments: readonly string[];
  readonly statuses: StatusSet;
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
  const request = readRequest(values.request ?? [], name, problems);
  const statuses = parseStatuses(values['expect-status'] ?? '2xx');
  if (statuses === undefined) {
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

  if (problems.length > 0 || request === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      targets,
      login,
      timeout: values.timeout,
      request,
      deployments,
      statuses: statuses ?? SUCCESS,
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

/** JSON begins with a bracket, a brace or a quotation mark; no name of a file does. */
function readRequest(lines: readonly string[], name: Name, problems: string[]): InlineRequest | undefined {
  const [first] = lines;
  if (first === undefined) {
    problems.push(
      `${name('request')}: is required; write JSON such as {"input_data": [[1, 2, 3]]}, or a file of the repository`,
    );
    return undefined;
  }
  if (!/^["[{]/.test(first)) return { kind: 'files', patterns: lines };
  const text = lines.join('\n');
  return readJson(lines, name('request'), problems) === undefined ? undefined : { kind: 'json', text };
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
