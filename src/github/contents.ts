import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { createService } from '../http/pipeline.ts';
import { readRoute } from '../http/route.ts';
import { TransportFailure } from '../http/transportFailure.ts';

/** One file of a repository at one commit. */
export interface RemoteFile {
  readonly owner: string;
  readonly repository: string;
  /** Without a slash in front. */
  readonly path: string;
  /** 40 hexadecimal digits. */
  readonly sha: string;
}

export interface GitHubAccess {
  /** Without one, public repositories can still be read. */
  readonly token?: string;
  readonly effects: Effects;
}

const PUBLIC_API = 'https://api.github.com';
const VERSION = '2022-11-28';

/**
 * The text of a file as the commit has it, through GitHub's contents API.
 * `@actions/github` would do, and adds 1.1 MB to the bundle for this one request; this takes the client that is there
 * already, with its proxy, its bounds and without redirects.
 *
 * Throws a `Failure` when GitHub refuses, has no such file, or answers something else; exit code 4.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
export async function readRemoteFile(
  file: RemoteFile,
  maxBytes: number,
  access: GitHubAccess,
): Promise<string> {
  const { effects, token } = access;
  const api = apiAddress(effects.env);
  if (token !== undefined) effects.mask(token);
  const service = createService({
    effects,
    route: readRoute(effects.env),
    origins: [api.origin],
    // Base64 in JSON, with the fields around it.
    maxBytes: maxBytes * 2 + 65_536,
  });
  const path = [file.owner, file.repository, 'contents', ...file.path.split('/')]
    .map(encodeURIComponent)
    .join('/');
  const url = `${api.href.replace(/\/$/, '')}/repos/${path}?ref=${file.sha}`;
  let response: PipelineResponse;
  try {
    effects.log.debug(`GET ${url}`);
    response = await service.send(
      createPipelineRequest({
        url,
        headers: createHttpHeaders({
          Accept: 'application/vnd.github+json',
          'X-GitHub-Api-Version': VERSION,
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        }),
      }),
    );
  } catch (error) {
    throw error instanceof TransportFailure
      ? explainTransportFailure(error, `read ${sayFile(file)} from GitHub`)
      : error;
  }
  if (response.status !== 200) throw refused(file, response, token !== undefined);
  return decode(file, response.bodyAsText ?? '', maxBytes);
}

/** GitHub Enterprise Server has its own address; the runner says which. */
function apiAddress(env: Effects['env']): URL {
  const text = env['GITHUB_API_URL']?.trim() || PUBLIC_API;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '') return url;
  throw new Failure({
    code: 'github-address-invalid',
    message: 'GITHUB_API_URL is not an https address.',
    remedy: 'Leave it as the runner sets it, or set the address of the API: https://api.github.com',
    exitCode: EXIT.refused,
  });
}

function refused(
  file: RemoteFile,
  { status, headers, bodyAsText }: PipelineResponse,
  withToken: boolean,
): Failure {
  const said = messageOf(bodyAsText ?? '');
  const cause = `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`;
  const refuse = (code: string, message: string, remedy: string): Failure =>
    new Failure({ code, message, cause, remedy, exitCode: EXIT.unreachable });
  if (status === 401) {
    return refuse(
      'github-token-refused',
      `GitHub does not take the token with which ${sayFile(file)} was to be read.`,
      'Leave github-token out, so that the job’s own token is taken, or set one that has not expired or been revoked.',
    );
  }
  const isLimited =
    status === 429 ||
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.get('retry-after') !== undefined ||
    /rate limit/i.test(said);
  if (isLimited && (status === 403 || status === 429)) {
    return refuse(
      'github-rate-limited',
      `GitHub's rate limit kept ${sayFile(file)} from being read.`,
      withToken
        ? 'Run the job again later; the limit is one for all that use this token.'
        : 'Set github-token: requests without a token share a small limit with everybody at this address.',
    );
  }
  if (status === 403) {
    return refuse(
      'github-forbidden',
      `GitHub does not let this token read ${sayFile(file)}.`,
      'Give the token read access to the contents of that repository, and, where the organisation asks for it, authorise it for single sign-on.',
    );
  }
  if (status === 404) {
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

function decode(file: RemoteFile, body: string, maxBytes: number): string {
  const odd = (cause: string): Failure =>
    new Failure({
      code: 'github-file-unreadable',
      message: `${sayFile(file)} cannot be read as a file.`,
      cause,
      remedy: 'Name a text file of the repository itself: no folder, no submodule.',
      exitCode: EXIT.refused,
    });
  const answer = parseJson(body);
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitHub's own words, on one line. */
function messageOf(body: string): string {
  const answer = parseJson(body);
  const message =
    typeof answer === 'object' && answer !== null ? (answer as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, 300) : '';
}

function sayFile({ owner, repository, path, sha }: RemoteFile): string {
  return `${owner}/${repository}/${path}@${sha}`;
}
