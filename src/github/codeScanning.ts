import { gzipSync } from 'node:zlib';
import { textAt } from './fields.ts';
import { type GitHub, type RepositoryName, repositoryPath } from './gitHub.ts';
import { type NotPosted, notPosted } from './refusal.ts';

export interface SarifUpload {
  readonly repository: RepositoryName;
  /** The log as text; its category stands in it. */
  readonly sarif: string;
  /** What was judged, and the ref that it is the tip of: see `uploadTarget`. */
  readonly commitSha: string;
  readonly ref: string;
  /** See GitHubRun. */
  readonly mayOnlyRead: boolean;
}

export type UploadOutcome =
  /** `pending`: GitHub took it and is not done with it. */
  | { readonly ok: true; readonly processing: 'complete' | 'pending' }
  | { readonly ok: false; readonly problem: NotPosted };

/** GitHub's own bound, of the compressed log. */
const LONGEST_UPLOAD = 10 * 1024 * 1024;
const LOOKS = 8;
const FIRST_PAUSE = 1_000;
const WHAT = 'The SARIF report';
const PERMISSION = 'security-events: write';

/**
 * Hands a SARIF log to code scanning, and waits a while for what it makes of it. Never throws but for an aborted run.
 * Callers keep logs of incomplete runs to themselves: code scanning takes for fixed what is not in one.
 * @see https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(gitHub: GitHub, upload: SarifUpload): Promise<UploadOutcome> {
  const { repository, sarif, commitSha, ref, mayOnlyRead } = upload;
  const refuse = (why: string): UploadOutcome => ({ ok: false, problem: { what: WHAT, why } });
  const compressed = gzipSync(sarif);
  if (compressed.length > LONGEST_UPLOAD) {
    return refuse(`it is longer than the ${LONGEST_UPLOAD / 1_048_576} MB that code scanning takes`);
  }
  const path = repositoryPath(repository, 'code-scanning', 'sarifs');
  // Sent twice, a log replaces itself: the category and the commit are the same.
  for (let attempt = 1; ; attempt += 1) {
    const answer = await gitHub.send('POST', path, {
      commit_sha: commitSha,
      ref,
      sarif: compressed.toString('base64'),
      tool_name: 'aml-endpoint',
    });
    if (answer.ok) {
      const id = textAt(answer.body, 'id');
      return id === undefined ? { ok: true, processing: 'pending' } : await waitFor(gitHub, repository, id);
    }
    const { refusal } = answer;
    if (refusal.mayBeDone && attempt === 1) {
      await gitHub.effects.sleep(FIRST_PAUSE, gitHub.effects.signal);
      continue;
    }
    if (isSwitchedOff(refusal.cause)) {
      return refuse(
        `code scanning is not switched on for this repository, which needs GitHub Code Security where it is private (${refusal.cause})`,
      );
    }
    return { ok: false, problem: notPosted(WHAT, refusal, PERMISSION, mayOnlyRead) };
  }
}

/** "Advanced Security must be enabled for this repository to use code scanning." and what came after that name. */
function isSwitchedOff(cause: string): boolean {
  return /(?:advanced security|code security|code scanning) (?:must be|is not|has not been) enabled/i.test(
    cause,
  );
}

async function waitFor(gitHub: GitHub, repository: RepositoryName, id: string): Promise<UploadOutcome> {
  const path = repositoryPath(repository, 'code-scanning', 'sarifs', id);
  for (let look = 0; look < LOOKS; look += 1) {
    await gitHub.effects.sleep(Math.min(FIRST_PAUSE * 2 ** look, 15_000), gitHub.effects.signal);
    const answer = await gitHub.send('GET', path);
    // It was taken; not to be told more is no failure.
    if (!answer.ok) return { ok: true, processing: 'pending' };
    const status = textAt(answer.body, 'processing_status');
    if (status === 'complete') return { ok: true, processing: 'complete' };
    if (status === 'failed') {
      const errors = (answer.body as { errors?: unknown }).errors;
      const said = (Array.isArray(errors) ? errors : []).filter((one) => typeof one === 'string');
      const why = said.join('; ').replaceAll(/\s+/g, ' ').slice(0, 300);
      return {
        ok: false,
        problem: { what: WHAT, why: `code scanning refused it: ${why || 'it does not say why'}` },
      };
    }
  }
  return { ok: true, processing: 'pending' };
}

/**
 * The commit and ref under which results are filed. A pull request's merge is what actions/checkout leaves; where its head
 * was checked out instead, lines are those of the head.
 */
export function uploadTarget(
  env: Readonly<Record<string, string | undefined>>,
  checkout: { readonly sha?: string; readonly pullRequest?: number; readonly headSha?: string },
): { readonly commitSha: string; readonly ref: string } | undefined {
  const { sha, pullRequest, headSha } = checkout;
  if (pullRequest !== undefined && headSha !== undefined && sha === headSha) {
    return { commitSha: headSha, ref: `refs/pull/${pullRequest}/head` };
  }
  const [commitSha, ref] = [env['GITHUB_SHA'] ?? '', env['GITHUB_REF'] ?? ''];
  return /^[0-9a-f]{40,64}$/.test(commitSha) && ref.startsWith('refs/') ? { commitSha, ref } : undefined;
}
