import { EXIT, Failure, type Snippet } from '../failure.ts';
import type { TransportFailure, TransportProblem } from './transportFailure.ts';

interface Advice {
  readonly code: string;
  readonly remedy: string;
  readonly snippets?: readonly Snippet[];
}

const ADVICE: Readonly<Record<TransportProblem, Advice>> = {
  dns: {
    code: 'network-name-not-found',
    remedy:
      'Check the name. A name that only a private DNS zone knows needs a runner in that network (a self-hosted or ' +
      'VNet-injected one); behind a proxy set HTTPS_PROXY, so that the proxy resolves it.',
  },
  refused: {
    code: 'network-connection-refused',
    remedy:
      'Check that this runner may reach the host: firewall, private endpoint, network security group. A runner that ' +
      'may go out only by a proxy needs HTTPS_PROXY.',
  },
  reset: {
    code: 'network-connection-lost',
    remedy:
      'Run the job again. When it stays, something between the runner and the host (firewall, proxy) cuts the connection.',
  },
  timeout: {
    code: 'network-timeout',
    remedy:
      'Run the job again. When it stays, the host drops packets from this runner: firewall, private endpoint, or a ' +
      'proxy that is not set.',
  },
  tls: {
    code: 'network-tls',
    remedy:
      'A proxy that opens TLS, or a service with an authority of its own, needs its CA certificate on the runner: set ' +
      'NODE_EXTRA_CA_CERTS to its PEM file before the runner starts the step. Verification cannot be switched off.',
    snippets: [{ language: 'yaml', text: 'env:\n  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-ca.pem' }],
  },
  proxy: {
    code: 'network-proxy',
    remedy:
      'Check HTTPS_PROXY and its credentials, and that the proxy lets this host pass; name hosts that need no proxy ' +
      'in NO_PROXY.',
  },
  'too-large': {
    code: 'network-answer-too-large',
    remedy:
      'This is not what the service usually answers. Something else may stand in its place: check proxy and address.',
  },
  malformed: {
    code: 'network-answer-malformed',
    remedy:
      'This is not what the service usually answers. Something else may stand in its place: check proxy and address.',
  },
  forbidden: {
    code: 'network-foreign-host',
    remedy:
      'An answer or an environment variable tried to send this run elsewhere. Check the environment of the runner ' +
      '(AZURE_REGIONAL_AUTHORITY_NAME, proxies) and the cloud input.',
  },
};

/** Every code that a broken way to a server can have; each stands in docs/troubleshooting.md. */
export const networkFailureCodes: readonly string[] = [
  ...Object.values(ADVICE).map((advice) => advice.code),
  'tls-verification-off',
  'proxy-not-supported',
];

/** `purpose` ends the sentence "Could not …": `sign in to Entra ID`. */
export function explainTransportFailure(failure: TransportFailure, purpose: string): Failure {
  const advice = ADVICE[failure.kind];
  return new Failure({
    code: advice.code,
    message: `Could not ${purpose}: ${failure.message}`,
    cause: failure.transient ? `${failure.code}; this is often over after a while.` : failure.code,
    remedy: advice.remedy,
    ...(advice.snippets === undefined ? {} : { snippets: advice.snippets }),
    exitCode: failure.kind === 'forbidden' ? EXIT.refused : EXIT.unreachable,
  });
}
