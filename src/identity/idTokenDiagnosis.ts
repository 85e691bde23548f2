import { EXIT, Failure, type Snippet } from '../failure.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { cleanForeignText } from './foreignText.ts';
import { type GitHubJob, readGitHubJob } from './gitHubJob.ts';
import type { IdTokenProblem } from './idToken.ts';
import { readWorkflowEvidence, type WorkflowEvidence } from './workflowFile.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const idTokenFailureCodes: readonly string[] = [
  'not-in-github-actions',
  'id-token-fork-pull-request',
  'id-token-dependabot',
  'id-token-reusable-workflow',
  'id-token-permission-missing',
  'id-token-refused',
  'id-token-service-down',
];

const PERMISSIONS: Snippet = {
  language: 'yaml',
  text: ['permissions:', '  id-token: write', '  contents: read'].join('\n'),
};
const NO_VARIABLES =
  'ACTIONS_ID_TOKEN_REQUEST_URL is not set: GitHub gave this job no right to ask for an ID token.';

/** Why GitHub did not offer an ID token to this job: it has no permission, and there are several ways not to have it. */
export async function explainMissingPermission(env: Environment): Promise<Failure> {
  if (env['GITHUB_ACTIONS'] !== 'true') return outsideOfActions();
  const job = await readGitHubJob(env);
  // Dependabot first: its pull requests come from branches of the same repository and are held like a fork's.
  if (job.byDependabot) return dependabot();
  if (job.fromFork && job.event !== 'pull_request_target') return fork(job);
  return permissionMissing(await readWorkflowEvidence(env), env);
}

function outsideOfActions(): Failure {
  return new Failure({
    code: 'not-in-github-actions',
    message: 'auth: oidc needs GitHub Actions, and this is not a job of GitHub Actions.',
    remedy: 'On your own machine sign in with the Azure CLI and use auth: azure-cli (the default there).',
    snippets: [{ language: 'shell', text: 'az login' }],
    exitCode: EXIT.refused,
  });
}

function fork(job: GitHubJob): Failure {
  return new Failure({
    code: 'id-token-fork-pull-request',
    message: 'This run belongs to a pull request from a fork, and GitHub gives those no ID token.',
    cause: `${NO_VARIABLES} For ${job.event ?? 'this event'} from a fork id-token is never granted, whatever the workflow says.`,
    remedy:
      'Skip this job for forks, and run it after the merge or on branches of this repository. Do not change the ' +
      'trigger to pull_request_target: it would run with this identity for anyone who opens a pull request.',
    snippets: [
      {
        language: 'yaml',
        text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
      },
    ],
    exitCode: EXIT.unreachable,
  });
}

function dependabot(): Failure {
  return new Failure({
    code: 'id-token-dependabot',
    message:
      'This run was started by Dependabot, and its token is read-only unless the workflow says otherwise.',
    cause: NO_VARIABLES,
    remedy:
      'Either skip this job for Dependabot, or grant id-token to it in the workflow. In the second case Dependabot ' +
      'sees no Actions secrets: keep the ids in variables (vars) or in Dependabot secrets.',
    snippets: [{ language: 'yaml', text: "if: github.actor != 'dependabot[bot]'" }, PERMISSIONS],
    exitCode: EXIT.unreachable,
  });
}

function permissionMissing(evidence: WorkflowEvidence, env: Environment): Failure {
  if (evidence.kind === 'reusable') return reusable(evidence);
  const job = cleanForeignText(env['GITHUB_JOB'] ?? '', 100);
  const forJob: Snippet = {
    language: 'yaml',
    text: [
      'jobs:',
      `  ${plainKey(job)}:`,
      '    permissions:',
      '      id-token: write',
      '      contents: read',
    ].join('\n'),
  };
  if (evidence.kind === 'own-job') {
    return new Failure({
      code: 'id-token-permission-missing',
      message: `The job ${evidence.job} lacks the permission id-token: write.`,
      cause: evidence.grants
        ? `${NO_VARIABLES} The checked-out workflow file grants it, so the file that runs is another version, or ` +
          'the workflow is called by one that does not grant it.'
        : NO_VARIABLES,
      remedy:
        'Add it to the job. As soon as permissions are named, all others are none: name contents: read too if the ' +
        'job checks out the repository.',
      snippets: [forJob],
      exitCode: EXIT.unreachable,
    });
  }
  return new Failure({
    code: 'id-token-permission-missing',
    message: `The job${job === '' ? '' : ` ${job}`} lacks the permission id-token: write.`,
    cause: `${NO_VARIABLES} The workflow file is not checked out, so there are two possibilities: the job lacks it, or the job is in a reusable workflow and its caller lacks it.`,
    remedy:
      'Add it to the job; in a reusable workflow also to the job that calls it (with uses:), since a called workflow ' +
      'never gets more than its caller. As soon as permissions are named, all others are none.',
    snippets: [
      forJob,
      {
        language: 'yaml',
        text: [
          '# in the calling workflow',
          'jobs:',
          '  CALLING_JOB:',
          '    permissions:',
          '      id-token: write',
          '      contents: read',
          '    uses: ./.github/workflows/called.yml',
        ].join('\n'),
      },
    ],
    exitCode: EXIT.unreachable,
  });
}

function reusable(evidence: Extract<WorkflowEvidence, { kind: 'reusable' }>): Failure {
  const lacking = evidence.callers.filter((caller) => !caller.grants);
  const named = lacking.length === 0 ? evidence.callers : lacking;
  const names = named.map((caller) => caller.job).join(', ');
  return new Failure({
    code: 'id-token-reusable-workflow',
    message: `This job runs in a reusable workflow, and the job that calls it (${names}) does not grant id-token: write.`,
    cause: `${NO_VARIABLES} A called workflow never gets more than its caller.`,
    remedy:
      'Add the permission to the calling job, and keep it on the job of the called workflow as well. As soon as ' +
      'permissions are named, all others are none.',
    snippets: [
      {
        language: 'yaml',
        text: [
          'jobs:',
          ...named.flatMap((caller) => [
            `  ${plainKey(caller.job)}:`,
            '    permissions:',
            '      id-token: write',
            '      contents: read',
            `    uses: ${plainValue(caller.uses)}`,
          ]),
        ].join('\n'),
      },
      PERMISSIONS,
    ],
    exitCode: EXIT.unreachable,
  });
}

/** A job id as GitHub allows it; anything else is not worth pasting. */
function plainKey(job: string): string {
  return /^[A-Za-z_][\w-]*$/.test(job) ? job : 'YOUR_JOB';
}

function plainValue(uses: string): string {
  return /^[\w./@-]+$/.test(uses) ? uses : './.github/workflows/called.yml';
}

/** Why GitHub's token service gave none though the job may ask. */
export function explainIdTokenRefusal(problem: IdTokenProblem, attempts: number): Failure {
  if (problem.kind === 'network' && !problem.failure.transient) {
    return explainTransportFailure(problem.failure, 'ask GitHub for the ID token of this job');
  }
  const observed = describe(problem);
  if (problem.kind === 'status' && problem.status < 500 && problem.status !== 408 && problem.status !== 429) {
    return new Failure({
      code: 'id-token-refused',
      message: `GitHub refused the ID token of this job with status ${problem.status}.`,
      cause: `${problem.words === '' ? '' : `GitHub says: ${problem.words} `}This is permanent: it was not asked again.`,
      remedy:
        'The right to ask may have ended with the job, or an earlier step has changed ACTIONS_ID_TOKEN_REQUEST_URL or ' +
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN. Run the job again; on GitHub Enterprise Server ask whether OIDC is enabled.',
      snippets: [PERMISSIONS],
      exitCode: EXIT.unreachable,
    });
  }
  if (attempts === 0) {
    return new Failure({
      code: 'id-token-refused',
      message: 'The address of GitHub’s token service cannot be used.',
      cause: observed,
      remedy: 'Find the step that changes the variable: only the runner sets it.',
      exitCode: EXIT.refused,
    });
  }
  return new Failure({
    code: 'id-token-service-down',
    message: `GitHub gave no ID token in ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}.`,
    cause: `Last seen: ${observed}. This is transient: the job has its permission, the service did not answer.`,
    remedy:
      'Look at https://www.githubstatus.com and run the job again. Nothing in the workflow has to change.',
    exitCode: EXIT.unreachable,
  });
}

function describe(problem: IdTokenProblem): string {
  switch (problem.kind) {
    case 'status':
      return problem.words === '' ? `status ${problem.status}` : `status ${problem.status}, ${problem.words}`;
    case 'network':
      return problem.failure.message;
    case 'body':
      return problem.what;
    default:
      return 'nothing';
  }
}
