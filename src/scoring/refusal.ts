import { EXIT, Failure, type FailureDetails, type Snippet } from '../failure.ts';
import type { TokenType } from '../inventory/credential.ts';
import { excerptOf } from './excerpt.ts';
import type { Answer } from './sender.ts';

/** Every failure of a scoring run that is not one of the login, of Azure or of the network. */
export const scoringFailureCodes = [
  'scoring-credential-rejected',
  'scoring-not-permitted',
  'scoring-role-not-effective',
  'scoring-network-forbidden',
  'scoring-forbidden',
  'scoring-private-endpoint',
  'endpoint-without-traffic',
  'deployment-not-found',
  'endpoint-not-answering',
] as const;

export function scoringFailure(
  details: FailureDetails & { readonly code: (typeof scoringFailureCodes)[number] },
): Failure {
  return new Failure(details);
}

/** Entra's tokens are judged by roles; this is what the front end says where none grants scoring. */
export function isDeniedByPolicy({ status, body }: Answer): boolean {
  return status === 401 && /denied by policy/i.test(body.subarray(0, 4_000).toString('utf8'));
}

/** A 401 that is none of the identity's rights: the credential itself is not taken. */
export function credentialRejected(name: string, type: TokenType, answer: Answer): Failure {
  return scoringFailure({
    code: 'scoring-credential-rejected',
    message: `${name} did not accept the ${type === 'Key' ? 'key' : 'token'} that Azure gave out for it a moment ago (401).`,
    cause: describeAnswer(answer),
    remedy:
      type === 'Key'
        ? 'If the keys are being regenerated, run again when that has ended. Otherwise check that nothing stands between the runner and the endpoint (a gateway with keys of its own).'
        : 'Check the clock of the runner, and that nothing stands between the runner and the endpoint (a gateway with tokens of its own).',
    exitCode: EXIT.unreachable,
  });
}

export function notPermitted(name: string, answer: Answer, snippet: Snippet): Failure {
  return scoringFailure({
    code: 'scoring-not-permitted',
    message: `The identity has no role that lets it score ${name}.`,
    cause: describeAnswer(answer),
    remedy:
      'Have an owner assign the smallest role that grants it, below; it takes up to ten minutes to work.',
    snippets: [snippet],
    exitCode: EXIT.unreachable,
  });
}

export function roleNotEffective(
  name: string,
  answer: Answer,
  waitedMs: number,
  known: boolean,
  snippet: Snippet,
): Failure {
  return scoringFailure({
    code: 'scoring-role-not-effective',
    message: known
      ? `The identity has a role that grants scoring, but ${name} does not know of it yet, after ${Math.round(waitedMs / 1000)} s.`
      : `${name} did not let the identity score for ${Math.round(waitedMs / 1000)} s, and whether it has a role could not be looked up.`,
    cause: describeAnswer(answer),
    remedy: known
      ? 'Role assignments take up to ten minutes to work. Run again, or assign the role long before the run.'
      : 'If the role was assigned just now, run again in ten minutes. Otherwise have it assigned, below.',
    ...(known ? {} : { snippets: [snippet] }),
    exitCode: EXIT.unreachable,
  });
}

export function forbidden(name: string, answer: Answer): Failure {
  const text = answer.body.subarray(0, 4_000).toString('utf8');
  if (/public (?:network )?access|private (?:link|endpoint)|virtual network|firewall|\bIP\b/i.test(text)) {
    return scoringFailure({
      code: 'scoring-network-forbidden',
      message: `${name} may not be scored from this runner's network (403).`,
      cause: describeAnswer(answer),
      remedy:
        'Score it from a self-hosted runner in the network of its private endpoint, or allow the network of this one.',
      exitCode: EXIT.unreachable,
    });
  }
  return scoringFailure({
    code: 'scoring-forbidden',
    message: `${name} refused the request (403).`,
    cause: describeAnswer(answer),
    remedy:
      'Read the answer: a gateway or firewall in front of the endpoint may have its own rules, and the model may refuse by itself.',
    exitCode: EXIT.unreachable,
  });
}

export function notAnswering(
  name: string,
  seen: readonly string[],
  waitedMs: number,
  last: Answer | undefined,
): Failure {
  return scoringFailure({
    code: 'endpoint-not-answering',
    message: `${name} was not ready within ${Math.round(waitedMs / 1000)} s: ${seen.join(', ')}.`,
    ...(last === undefined ? {} : { cause: describeAnswer(last) }),
    remedy:
      "Look at the deployment's state and logs (az ml online-deployment get-logs). A model that takes long to load needs a longer ready-timeout.",
    exitCode: EXIT.unreachable,
  });
}

export function behindPrivateEndpoint(name: string, host: string, address: string): Failure {
  return scoringFailure({
    code: 'scoring-private-endpoint',
    message: `${name} could not be reached: ${host} is at the private address ${address} here.`,
    cause:
      'The name leads to a private endpoint, and this runner has no way into its network, or a firewall stands before it.',
    remedy:
      'Score it from a runner inside that virtual network (self-hosted, or GitHub-hosted with VNet injection), and check its network security groups.',
    exitCode: EXIT.unreachable,
  });
}

/** Status, telling headers and the beginning of the body, on one line. */
export function describeAnswer(answer: Answer): string {
  const { status, headers, excerpt } = excerptOf(answer);
  const said = Object.entries(headers)
    .filter(([name]) => name !== 'content-type')
    .map(([name, value]) => `${name}: ${value}`);
  const parts = [
    `status ${status}`,
    ...said,
    ...(excerpt.trim() === '' ? [] : [`body: ${excerpt.slice(0, 400).replaceAll(/\s+/g, ' ')}`]),
  ];
  return parts.join('; ');
}
