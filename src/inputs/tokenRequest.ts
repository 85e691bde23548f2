import type { TokenType } from '../inventory/credential.ts';
import type { EndpointType } from '../inventory/endpointId.ts';
import type { InputValues } from './declaration.ts';
import { checkLogin, given, type LoginRequest, type Name } from './loginRequest.ts';
import { type Checked, placeOf, type ReadInputs, type Surface } from './read.ts';
import { checkScoringHosts, checkTargets, type TargetReference } from './targetRequest.ts';

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
  const [target] = checkTargets(values, name, problems, { command: 'token', most: 1 });
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
  checkScoringHosts(values, name, problems);
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
