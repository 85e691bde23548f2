import { EXIT, Failure, type Snippet } from '../failure.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import { ENTRA_ADVICE, type EntraAdvice } from './aadstsCodes.ts';
import { isRecord } from './claims.ts';
import { federatedCredentialCommands, listFederatedCredentials } from './federatedCredential.ts';
import { cleanForeignText, cleanServiceText } from './foreignText.ts';
import type { GitHubJob } from './gitHubJob.ts';
import type { IdToken } from './idToken.ts';
import {
  expectedIssuer,
  explainForm,
  GITHUB_ISSUER,
  judgeSubject,
  PRECEDENCE,
  presentedClaims,
} from './subject.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known when Entra did not give a token. */
export interface FailedLogin {
  readonly error: unknown;
  readonly env: Environment;
  readonly authority: string;
  readonly clientId?: string;
  readonly tenantId?: string;
  readonly audience: string;
  /** The last broken connection of this login, when there was one. */
  readonly network?: TransportFailure;
  /** The last error answer of this login: in discovery the SDK loses it. */
  readonly refusal?: { readonly status: number; readonly text: string };
  /** The token that was presented, for the diagnosis of its claims. */
  readonly idToken?: IdToken;
  /** The job, when the token is GitHub's; absent for a token out of a file. */
  readonly job?: GitHubJob;
}

const SKEW_MS = 120_000;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Turns what @azure/identity threw into something a person can act on. The ID token itself is never shown. */
export function explainEntraRefusal(login: FailedLogin): Failure {
  const thrown = readEntraError(login.error);
  const answered = thrown.codes.length === 0 ? readRefusal(login.refusal) : undefined;
  const found = answered ?? thrown;
  const advice = found.codes.map((code) => ENTRA_ADVICE[code]).find((known) => known !== undefined);
  if (advice !== undefined) return advise(advice, found, login);
  if (found.codes.length === 0 && login.network !== undefined) {
    return explainTransportFailure(login.network, `sign in at ${login.authority}`);
  }
  const words = observed(found);
  if (found.codes.length === 0 && (found.status === undefined || found.status >= 500)) {
    return new Failure({
      code: 'entra-unavailable',
      message: `Entra gave no usable answer at ${login.authority}.`,
      cause: words,
      remedy:
        'Run the job again. When it stays, check the cloud and whether a proxy stands between: https://status.azure.com.',
      exitCode: EXIT.unreachable,
    });
  }
  return new Failure({
    code: 'entra-refused',
    message: `Entra refused the login at ${login.authority} for a reason this tool has no advice on.`,
    cause: words,
    remedy:
      'Look the code up at https://login.microsoftonline.com/error, and give the correlation id to whoever runs the ' +
      'tenant: the sign-in log has the details.',
    exitCode: EXIT.unreachable,
  });
}

function advise(advice: EntraAdvice, found: EntraError, login: FailedLogin): Failure {
  const lines = [observed(found)];
  if (advice.transient === true) lines.push('This is transient: nothing in the workflow has to change.');
  const remedies = [advice.remedy];
  const snippets: Snippet[] = [...(advice.snippets ?? [])];
  if (advice.mismatch !== undefined && login.idToken !== undefined) {
    explainMismatch(advice, login, login.idToken, lines, remedies, snippets);
  }
  const ahead = login.idToken?.clockAheadMs;
  if (advice.code === 'id-token-expired' && ahead !== undefined && Math.abs(ahead) > SKEW_MS) {
    lines.push(
      `The clock of this runner is ${minutes(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} GitHub’s.`,
    );
  }
  const whom = login.clientId === undefined ? '' : ` as client ${cleanForeignText(login.clientId, 60)}`;
  const where = login.tenantId === undefined ? '' : ` in tenant ${cleanForeignText(login.tenantId, 80)}`;
  return new Failure({
    code: advice.code,
    message: `Entra refused the login${whom}${where}: ${advice.meaning}.`,
    cause: lines.join('\n'),
    remedy: remedies.join('\n'),
    ...(snippets.length === 0 ? {} : { snippets }),
    exitCode: EXIT.unreachable,
  });
}

function explainMismatch(
  advice: EntraAdvice,
  login: FailedLogin,
  idToken: IdToken,
  lines: string[],
  remedies: string[],
  snippets: Snippet[],
): void {
  const claims = presentedClaims(idToken.claims);
  const presenter = login.job === undefined ? 'The token file' : 'GitHub';
  lines.push(
    `${presenter} presented:`,
    `  iss: ${claims.issuer}`,
    `  sub: ${claims.subject}`,
    `  aud: ${claims.audience}`,
  );
  const clientId = login.clientId ?? 'CLIENT_ID';
  snippets.push(...listFederatedCredentials(clientId));
  if (login.job === undefined) return;
  if (advice.mismatch === 'issuer') {
    const reason = explainIssuer(claims.issuer, login.env);
    if (reason !== undefined) lines.push(reason);
  }
  const judgement = judgeSubject(idToken.claims, login.env, login.job);
  const form = explainForm(judgement.form);
  if (form !== undefined) lines.push(form);
  remedies.push(PRECEDENCE);
  if (judgement.warning !== undefined) remedies.push(judgement.warning);
  if (judgement.pasteable && advice.code !== 'id-token-signature-unknown') {
    remedies.push(
      'To accept exactly this job, create the federated credential with one of the commands below.',
    );
    snippets.push(...federatedCredentialCommands(claims, clientId));
  }
}

function explainIssuer(issuer: string, env: Environment): string | undefined {
  const expected = expectedIssuer(env);
  if (expected !== GITHUB_ISSUER) {
    const kind = expected.endsWith('/_services/token')
      ? 'GitHub Enterprise Server'
      : 'GitHub with data residency';
    const reach = kind === 'GitHub Enterprise Server' ? ', and Entra must be able to reach it' : '';
    return `This is ${kind}: its issuer is ${expected}, not ${GITHUB_ISSUER}${reach}.`;
  }
  return issuer.startsWith(`${GITHUB_ISSUER}/`)
    ? 'The enterprise has an issuer of its own, with its name at the end.'
    : undefined;
}

function minutes(milliseconds: number): string {
  return `${Math.round(Math.abs(milliseconds) / 60_000)} minutes`;
}

interface EntraError {
  /** AADSTS numbers without their prefix, the most telling first. */
  readonly codes: readonly string[];
  readonly text: string;
  readonly correlationId?: string;
  readonly status?: number;
}

function observed(error: EntraError): string {
  const id = error.correlationId === undefined ? '' : ` (correlation id ${error.correlationId})`;
  return `${error.text === '' ? 'No error text was given.' : error.text}${id}`;
}

/**
 * The numbers stand in MSAL's `errorNo` (the cause of what @azure/identity throws), else in the answer's `error_codes`
 * that MSAL prints as `Error(s): 700213`, else only in the text. Entra asks clients not to depend on the text
 * (https://learn.microsoft.com/entra/identity-platform/reference-error-codes), so it comes last.
 */
export function readEntraError(error: unknown): EntraError {
  const codes = new Set<string>();
  const texts: string[] = [];
  let ownId: string | undefined;
  let status: number | undefined;
  let at: unknown = error;
  for (let depth = 0; depth < 5 && isRecord(at); depth += 1) {
    for (const number of [
      at['errorNo'],
      at['errorCodes'],
      readPath(at, 'errorResponse', 'errorCodes'),
    ].flat()) {
      const text = typeof number === 'number' ? String(number) : number;
      if (typeof text === 'string' && /^\d{4,8}$/.test(text)) codes.add(text);
    }
    if (typeof at['message'] === 'string') texts.push(at['message'].slice(0, 8_000));
    const id = at['correlationId'];
    if (typeof id === 'string' && GUID.test(id)) ownId ??= id;
    const code = at['status'] ?? at['statusCode'];
    if (typeof code === 'number') status ??= code;
    at = at['cause'];
  }
  const whole = texts.join('\n');
  const listed = /Error\(s\): ([\d, ]+)/.exec(whole)?.[1] ?? '';
  for (const code of listed.match(/\d{4,8}/g) ?? []) codes.add(code);
  for (const match of whole.matchAll(/AADSTS(\d{4,8})/g)) if (match[1] !== undefined) codes.add(match[1]);
  status ??= readStatus(whole);
  const correlationId = /Correlation ID: ([0-9a-f-]{36})/i.exec(whole)?.[1] ?? ownId;
  return {
    codes: [...codes],
    text: describeText(texts),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(status === undefined ? {} : { status }),
  };
}

function readRefusal(refusal: FailedLogin['refusal']): EntraError | undefined {
  if (refusal === undefined) return undefined;
  try {
    const body: unknown = JSON.parse(refusal.text);
    if (!isRecord(body)) return undefined;
    const { error_codes: errorCodes, error_description: message, correlation_id: correlationId } = body;
    const found = readEntraError({ errorCodes, message, correlationId, status: refusal.status });
    return found.codes.length === 0 ? undefined : found;
  } catch {
    return undefined;
  }
}

function readStatus(text: string): number | undefined {
  const found = /Http status code: (\d{3})/i.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Entra's own sentence, without MSAL's frame and the trace ids that follow it. */
function describeText(texts: readonly string[]): string {
  const whole = texts.find((text) => text.includes('AADSTS')) ?? texts[0] ?? '';
  const start = whole.indexOf('AADSTS');
  const own =
    (start < 0 ? whole : whole.slice(start)).split(/\s*(?:Trace ID:|- Correlation ID:|Headers:)/)[0] ?? '';
  return cleanServiceText(own);
}

function readPath(value: Readonly<Record<string, unknown>>, first: string, second: string): unknown {
  const inner = value[first];
  return isRecord(inner) ? inner[second] : undefined;
}
