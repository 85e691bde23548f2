import { TOKEN_TYPES } from '../inventory/credential.ts';
import type { InputDeclaration } from './declaration.ts';

const BOTH = ['action', 'cli'] as const;

/** What `token` hands on, and for which hosts. */
export const TOKEN_INPUTS = [
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
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'token',
    help: "Exact hosts, one per line, that a credential may be used for beside the cloud's own: Kubernetes endpoints live on hosts of their own.",
  },
  {
    name: 'allow-http',
    kind: 'boolean',
    default: 'false',
    commands: ['token', 'score'],
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
    help: 'Also write a curl config file, so that the credential never stands on a command line: curl --config takes the path in the output curl-config. Removed when the job ends.',
  },
] as const satisfies readonly InputDeclaration[];
