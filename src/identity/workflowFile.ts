import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isRecord } from './claims.ts';
import { cleanForeignText } from './foreignText.ts';
import { readBoundedFile } from './gitHubJob.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the checked-out workflow file says on the running job. */
export type WorkflowEvidence =
  /** There is no checkout, or the file is not in it or cannot be read. */
  | { readonly kind: 'unknown' }
  /** The job stands in the file with steps of its own. `grants`: the file gives it `id-token: write`. */
  | { readonly kind: 'own-job'; readonly job: string; readonly grants: boolean }
  /** The job is not one of this file's: it runs in a reusable workflow, which one of these jobs calls. */
  | { readonly kind: 'reusable'; readonly callers: readonly CallingJob[] };

export interface CallingJob {
  readonly job: string;
  readonly uses: string;
  readonly grants: boolean;
}

const LONGEST_WORKFLOW = 512 * 1024;

/**
 * Looks the job up in the workflow that was started (`GITHUB_WORKFLOW_REF` names the caller's file even inside a
 * reusable workflow, `GITHUB_JOB` the job of the called one), when it is checked out. The file is a repository's own
 * and so hostile: it is read only inside the workspace, bounded, and nothing in it is believed beyond a hint.
 */
export async function readWorkflowEvidence(env: Environment): Promise<WorkflowEvidence> {
  const workspace = env['GITHUB_WORKSPACE'];
  const repository = env['GITHUB_REPOSITORY'];
  const job = env['GITHUB_JOB'];
  const reference = env['GITHUB_WORKFLOW_REF'];
  if (
    !workspace ||
    !repository ||
    !job ||
    !reference?.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
  ) {
    return { kind: 'unknown' };
  }
  const path = reference.slice(repository.length + 1).replace(/@.*$/s, '');
  if (!/^\.github\/workflows\/[^/\\]+\.ya?ml$/.test(path)) return { kind: 'unknown' };
  try {
    const folder = await realpath(workspace);
    const file = await realpath(join(folder, path));
    if (!file.startsWith(folder + sep)) return { kind: 'unknown' };
    const { parse } = await import('yaml');
    return judge(parse(await readBoundedFile(file, LONGEST_WORKFLOW), { maxAliasCount: 50 }), job);
  } catch {
    return { kind: 'unknown' };
  }
}

function judge(workflow: unknown, job: string): WorkflowEvidence {
  if (!isRecord(workflow) || !isRecord(workflow['jobs'])) return { kind: 'unknown' };
  const jobs = workflow['jobs'];
  const forAll = workflow['permissions'];
  const own = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
  if (isRecord(own) && Array.isArray(own['steps'])) {
    return { kind: 'own-job', job: name(job), grants: grantsIdToken(own['permissions'] ?? forAll) };
  }
  const callers: CallingJob[] = [];
  for (const [caller, value] of Object.entries(jobs)) {
    if (!isRecord(value) || typeof value['uses'] !== 'string') continue;
    callers.push({
      job: name(caller),
      uses: cleanForeignText(value['uses'], 200),
      grants: grantsIdToken(value['permissions'] ?? forAll),
    });
  }
  return callers.length === 0 ? { kind: 'unknown' } : { kind: 'reusable', callers: callers.slice(0, 10) };
}

function name(job: string): string {
  return cleanForeignText(job, 100);
}

function grantsIdToken(permissions: unknown): boolean {
  if (permissions === 'write-all') return true;
  return isRecord(permissions) && permissions['id-token'] === 'write';
}
