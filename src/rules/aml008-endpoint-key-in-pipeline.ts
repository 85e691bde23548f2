import type { Severity, Verdict } from '../findings/finding.ts';
import type { Exposure, PipelineStep } from '../inventory/resource.ts';
import { listNames } from './nameList.ts';
import { placeOf } from './reading.ts';
import { fail, PASS, type Rule } from './rule.ts';

interface Meaning {
  readonly severity: Severity;
  /** What the step does, as the end of a sentence. */
  readonly does: string;
  readonly why: string;
}

const MEANINGS: Readonly<Partial<Record<Exposure['kind'], Meaning>>> = {
  'unmasked-key': {
    severity: 'high',
    does: 'fetches a key and does not mask it',
    why: 'the runner masks what it was told to mask; a key that a later command prints stands in the log as it is',
  },
  'key-in-output': {
    severity: 'high',
    does: 'hands a key on as an output',
    why: 'every later step can read it, and an output that is not masked is shown in debug logs',
  },
  'key-in-environment': {
    severity: 'high',
    does: 'puts a key into the environment of the job',
    why: 'every later step and every action of others gets it',
  },
  'traced-shell': {
    severity: 'high',
    does: 'traces a shell that handles a key',
    why: 'the trace prints each command with its values before anything could mask them',
  },
  'stored-key': {
    severity: 'medium',
    does: 'scores with a key that is kept as a secret of the repository',
    why: 'nobody changes a copy when the key is rotated, and everybody who may write a workflow can read it',
  },
};

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** What replaces it, in one line of YAML. */
const TOKEN_STEP =
  '- { id: endpoint, uses: org/aml-endpoint-action@v1, with: { command: token, endpoint: NAME, workspace: WORKSPACE, resource-group: GROUP, allow-key: true } }';

export const aml008: Rule = {
  id: 'AML008',
  name: 'endpoint-key-in-pipeline',
  since: '0.1.0',
  summary: 'Workflows and scripts keep the keys that they fetch masked, and store none.',
  severity: 'high',
  persona: 'regular',
  only: 'files',
  needs: ['files'],
  why: 'Logs of a workflow are read by many and kept for months. A key that stands in one opens the endpoint to all of them until somebody changes it. A key that is stored in a repository is a second copy that nobody rotates. What is told here is told by the text of commands: it can miss what happens in functions and in other files.',
  fix: 'Let this action fetch the credential in the job that scores: it masks it before anything else, and for endpoints with Entra there is no key at all. Use its outputs header-name and header-value, in the same job.',
  docs: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log',
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
  ],

  *check(context): Iterable<Verdict> {
    for (const step of context.all('pipeline-step')) {
      const exposures = step.exposures.filter(({ kind }) => MEANINGS[kind] !== undefined);
      yield exposures.length === 0 ? PASS : exposed(step, exposures);
    }
  },
};

function exposed(step: PipelineStep, exposures: readonly Exposure[]): Verdict {
  const meanings = exposures.map(({ kind }) => MEANINGS[kind]);
  const does = [...new Set(meanings.flatMap((meaning) => meaning?.does ?? []))];
  const severities = meanings.flatMap((meaning) => meaning?.severity ?? []);
  const worst = SEVERITIES.find((severity) => severities.includes(severity)) ?? 'medium';
  const [first] = exposures;
  return fail(aml008, {
    resource: step,
    message: `Step ${step.name} ${listNames(does)}.`,
    severity: worst,
    confidence: 'medium',
    identity: [...new Set(exposures.map(({ kind }) => kind))].sort(),
    ...(first === undefined ? {} : { origin: first.origin }),
    evidence: exposures.map(({ kind, what, origin }) => ({
      what,
      where: placeOf(origin),
      why: MEANINGS[kind]?.why ?? '',
    })),
    remediation: {
      text: `Fetch it with a step of this action, and send \${{ steps.endpoint.outputs.header-name }}: \${{ steps.endpoint.outputs.header-value }} in the same job: ${TOKEN_STEP}`,
      destructive: false,
    },
  });
}
