import type { TokenType } from '../inventory/credential.ts';
import {
  composeEndpointId,
  type EndpointId,
  type EndpointType,
  parseEndpointId,
  sameArmId,
} from '../inventory/endpointId.ts';
import type { InputValues } from './declaration.ts';
import { checkLogin, GUID, given, type LoginRequest, type Name } from './loginRequest.ts';
import { type Checked, placeOf, type ReadInputs, type Surface } from './read.ts';

export type TargetReference =
  | { readonly kind: 'endpoint'; readonly id: EndpointId }
  | { readonly kind: 'alias'; readonly alias: string; readonly file: string };

/** What `token` was asked to do, checked: nothing of it needs a second look. Durations in milliseconds. */
export interface TokenRequest {
  readonly target: TargetReference;
  readonly login: LoginRequest;
  readonly timeout: number;
  readonly allowKey: boolean;
  readonly key: 'primary' | 'secondary';
  readonly authMode?: TokenType;
  readonly scoringUri?: string;
  readonly allowedScoringHosts: readonly string[];
  readonly allowHttp: boolean;
  readonly curlConfig: boolean;
}

/** Which credentials an endpoint type can give at all. Batch endpoints take Entra tokens only. */
const AUTH_MODES: Readonly<Record<EndpointType, readonly TokenType[]>> = {
  online: ['Key', 'AMLToken', 'AADToken'],
  batch: ['AADToken'],
  serverless: ['Key', 'AADToken'],
  'ai-services': ['AADToken', 'CognitiveToken', 'Key'],
};

/** Checks the inputs of `token` against each other; all problems are said at once. */
export function checkTokenRequest(
  inputs: ReadInputs,
  surface: Surface,
  defaultAuth: LoginRequest['auth'],
): Checked<TokenRequest> {
  const { values } = inputs;
  const problems = [...inputs.problems];
  const name = (input: keyof InputValues): string => placeOf(inputs, surface, input);

  const login = checkLogin(values, defaultAuth, name, problems);
  const target = checkTarget(values, name, problems);
  const type = target?.kind === 'endpoint' ? target.id.type : undefined;
  checkCredential(values, type, name, problems);
  if (values.raw && values.format === 'json') {
    problems.push(
      `${name('raw')}: goes without ${name('format')} json; standard output has room for one of both`,
    );
  }

  if (problems.length > 0 || target === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      target,
      login,
      timeout: values.timeout,
      allowKey: values['allow-key'],
      key: values.key,
      ...given('authMode', values['auth-mode']),
      ...given('scoringUri', values['scoring-uri']),
      allowedScoringHosts: values['allow-scoring-host'] ?? [],
      allowHttp: values['allow-http'],
      curlConfig: values['curl-config'] ?? false,
    },
  };
}

function checkTarget(values: InputValues, name: Name, problems: string[]): TargetReference | undefined {
  const { endpoint, target: alias, 'targets-file': file } = values;
  if (alias !== undefined || file !== undefined) {
    if (endpoint !== undefined) {
      problems.push(
        `${name('endpoint')}: goes without ${name('target')} and ${name('targets-file')}; keep one of both`,
      );
      return undefined;
    }
    if (alias === undefined) problems.push(`${name('target')}: is required with targets-file`);
    if (file === undefined) problems.push(`${name('targets-file')}: is required with target`);
    for (const unused of ['workspace', 'resource-group', 'endpoint-type'] as const) {
      if (values[unused] !== undefined)
        problems.push(`${name(unused)}: is said by the target's id; leave it out`);
    }
    return alias === undefined || file === undefined ? undefined : { kind: 'alias', alias, file };
  }
  const [first, ...others] = endpoint ?? [];
  if (first === undefined) {
    problems.push(`${name('endpoint')}: is required; write the endpoint's name, or its full ARM id`);
    return undefined;
  }
  if (others.length > 0) {
    problems.push(`${name('endpoint')}: token takes one endpoint, ${others.length + 1} were given`);
    return undefined;
  }
  const id = first.includes('/')
    ? checkFullId(first, values, name, problems)
    : checkName(first, values, name, problems);
  return id === undefined ? undefined : { kind: 'endpoint', id };
}

function checkFullId(
  text: string,
  values: InputValues,
  name: Name,
  problems: string[],
): EndpointId | undefined {
  const parsed = parseEndpointId(text);
  if (!parsed.ok) {
    problems.push(...parsed.problems.map((problem) => `${name('endpoint')}: ${problem}`));
    return undefined;
  }
  const id = parsed.value;
  const said: [keyof InputValues, string | undefined, string | undefined][] = [
    ['subscription-id', values['subscription-id'], id.subscriptionId],
    ['resource-group', values['resource-group'], id.resourceGroup],
    ['workspace', values.workspace, id.type === 'ai-services' ? undefined : id.workspace],
    ['endpoint-type', values['endpoint-type'], id.type],
  ];
  for (const [input, value, inId] of said) {
    if (value === undefined || (inId !== undefined && sameArmId(value, inId))) continue;
    // AZURE_SUBSCRIPTION_ID of the job may well name another subscription by mistake: that is what this is for.
    problems.push(
      `${name(input)}: says ${value}, but the endpoint's id says ${inId ?? 'nothing of the kind'}; leave one of them out`,
    );
  }
  return id;
}

function checkName(
  endpoint: string,
  values: InputValues,
  name: Name,
  problems: string[],
): EndpointId | undefined {
  const type = values['endpoint-type'] ?? 'online';
  const { 'subscription-id': subscriptionId, 'resource-group': resourceGroup, workspace } = values;
  const required: [keyof InputValues, string | undefined][] = [
    ['subscription-id', subscriptionId],
    ['resource-group', resourceGroup],
    ...(type === 'ai-services'
      ? []
      : ([['workspace', workspace]] as [keyof InputValues, string | undefined][])),
  ];
  for (const [input, value] of required) {
    if (value === undefined) {
      problems.push(`${name(input)}: is required when endpoint is a name and not a full ARM id`);
    }
  }
  if (type === 'ai-services' && workspace !== undefined) {
    problems.push(`${name('workspace')}: AI services accounts have none; leave it out`);
  }
  if (subscriptionId === undefined || resourceGroup === undefined || !GUID.test(subscriptionId))
    return undefined;
  if (type !== 'ai-services' && workspace === undefined) return undefined;
  const composed = composeEndpointId(
    type === 'ai-services'
      ? { type, subscriptionId, resourceGroup, name: endpoint }
      : { type, subscriptionId, resourceGroup, workspace: workspace ?? '', name: endpoint },
  );
  if (composed.ok) return composed.value;
  problems.push(...composed.problems);
  return undefined;
}

function checkCredential(
  values: InputValues,
  type: EndpointType | undefined,
  name: Name,
  problems: string[],
): void {
  const { 'auth-mode': authMode, 'scoring-uri': scoringUri } = values;
  const possible = type === undefined ? undefined : AUTH_MODES[type];
  if (authMode !== undefined && possible !== undefined && !possible.includes(authMode)) {
    problems.push(`${name('auth-mode')}: ${type} endpoints give ${possible.join(' or ')}, never ${authMode}`);
  }
  if (scoringUri !== undefined) {
    if (authMode === undefined) {
      problems.push(
        `${name('auth-mode')}: is required with scoring-uri; write Key, AMLToken or CognitiveToken`,
      );
    } else if (authMode === 'AADToken') {
      // An Entra token opens all that the identity may score, so its destination comes from Azure alone.
      problems.push(
        `${name('scoring-uri')}: an Entra token is never handed on for a URI given by the caller; leave scoring-uri out, the endpoint itself says it`,
      );
    }
    problems.push(
      ...scoringUriProblems(scoringUri, values['allow-http']).map(
        (text) => `${name('scoring-uri')}: ${text}`,
      ),
    );
  }
  for (const host of values['allow-scoring-host'] ?? []) {
    if (!isExactHost(host)) {
      problems.push(
        `${name('allow-scoring-host')}: ${JSON.stringify(host.slice(0, 80))} is not a host; write one exact host a line, such as 10.0.0.4 or scoring.contoso.com:8443 (no scheme, path or wildcard)`,
      );
    }
  }
}

function scoringUriProblems(text: string, allowHttp: boolean): string[] {
  if (!URL.canParse(text)) return ['is not a URL'];
  const url = new URL(text);
  const problems: string[] = [];
  if (url.protocol === 'http:' && !allowHttp)
    problems.push('is plain http; use https, or set allow-http: true');
  else if (url.protocol !== 'https:' && url.protocol !== 'http:') problems.push('must begin with https://');
  if (url.username !== '' || url.password !== '') problems.push('must not contain a user name or password');
  if (url.hash !== '') problems.push('must not contain a fragment');
  return problems;
}

function isExactHost(text: string): boolean {
  if (/[/@?#*\s]/.test(text) || !URL.canParse(`https://${text}`)) return false;
  const url = new URL(`https://${text}`);
  return url.pathname === '/' && url.host !== '';
}
