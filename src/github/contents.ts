import { EXIT, Failure } from '../failure.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { createGitHub, type GitHubAccess } from './gitHub.ts';
import type { Refusal } from './refusal.ts';

/** One file of a repository at one commit. */
export interface RemoteFile {
  readonly owner: string;
  readonly repository: string;
  /** Without a slash in front. */
  readonly path: string;
  /** 40 hexadecimal digits. */
  readonly sha: string;
}

/**
 * The text of a file as the commit has it, through GitHub's contents API.
 *
 * Throws a `Failure` when GitHub refuses, has no such file, or answers something else; exit code 4.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
export async function readRemoteFile(
  file: RemoteFile,
  maxBytes: number,
  access: GitHubAccess,
): Promise<string> {
  // Base64 in JSON, with the fields around it.
  const gitHub = createGitHub(access, maxBytes * 2 + 65_536);
  const path = [file.owner, file.repository, 'contents', ...file.path.split('/')]
    .map(encodeURIComponent)
    .join('/');
  const answer = await gitHub.send('GET', `/repos/${path}?ref=${file.sha}`);
  if (answer.ok) return decode(file, answer.body, maxBytes);
  const { failure } = answer.refusal;
  throw failure === undefined
    ? refused(file, answer.refusal, access.token !== undefined)
    : explainTransportFailure(failure, `read ${sayFile(file)} from GitHub`);
}

function refused(file: RemoteFile, { kind, cause }: Refusal, withToken: boolean): Failure {
  const refuse = (code: string, message: string, remedy: string): Failure =>
    new Failure({ code, message, cause, remedy, exitCode: EXIT.unreachable });
  if (kind === 'token-refused') {
    return refuse(
      'github-token-refused',
      `GitHub does not take the token with which ${sayFile(file)} was to be read.`,
      'Leave github-token out, so that the job’s own token is taken, or set one that has not expired or been revoked.',
    );
  }
  if (kind === 'rate-limited') {
    return refuse(
      'github-rate-limited',
      `GitHub's rate limit kept ${sayFile(file)} from being read.`,
      withToken
        ? 'Run the job again later; the limit is one for all that use this token.'
        : 'Set github-token: requests without a token share a small limit with everybody at this address.',
    );
  }
  if (kind === 'forbidden') {
    return refuse(
      'github-forbidden',
      `GitHub does not let this token read ${sayFile(file)}.`,
      'Give the token read access to the contents of that repository, and, where the organisation asks for it, authorise it for single sign-on.',
    );
  }
  if (kind === 'missing') {
    return refuse(
      'github-file-missing',
      `GitHub has no ${sayFile(file)} that this run may see.`,
      `Check path and commit. The token of a workflow reads public repositories and, with the permission "contents: read", its own; for another private one set github-token to a token of a GitHub App, or a fine-grained one, with read access to its contents.`,
    );
  }
  return refuse(
    'github-answer-unexpected',
    `GitHub did not hand out ${sayFile(file)}.`,
    'Run the job again; https://www.githubstatus.com tells of troubles.',
  );
}

function decode(file: RemoteFile, answer: unknown, maxBytes: number): string {
  const odd = (cause: string): Failure =>
    new Failure({
      code: 'github-file-unreadable',
      message: `${sayFile(file)} cannot be read as a file.`,
      cause,
      remedy: 'Name a text file of the repository itself: no folder, no submodule.',
      exitCode: EXIT.refused,
    });
  if (Array.isArray(answer)) throw odd('It is a folder.');
  const { type, encoding, content, size } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (type !== 'file')
    throw odd(typeof type === 'string' ? `It is a ${JSON.stringify(type.slice(0, 20))}.` : 'No file came.');
  if (typeof size === 'number' && size > maxBytes) throw odd(`It is longer than ${maxBytes} bytes.`);
  if (encoding !== 'base64' || typeof content !== 'string') throw odd('Its content did not come along.');
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length > maxBytes) throw odd(`It is longer than ${maxBytes} bytes.`);
  if (typeof size === 'number' && bytes.length !== size) throw odd('It came incomplete.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw odd('It is not UTF-8 text.');
  }
}

function sayFile({ owner, repository, path, sha }: RemoteFile): string {
  return `${owner}/${repository}/${path}@${sha}`;
}
