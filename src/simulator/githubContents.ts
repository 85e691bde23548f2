import { createHash } from 'node:crypto';
import { queryValue, type Request, type Response } from './exchange.ts';
import type { GitHubScenario } from './scenario.ts';

type Files = Readonly<Record<string, string>>;

const DOCUMENTATION = 'https://docs.github.com/rest/repos/contents#get-repository-content';
/** The API leaves the content of larger files out. */
const LARGEST_CONTENT = 1024 * 1024;

/** What is asked for: `GET /repos/{owner}/{repo}/contents/{path}?ref=`. */
export interface ContentsQuery {
  readonly request: Request;
  /** With the letters of its path as they came. */
  readonly path: string;
  readonly files: Files | undefined;
  readonly repository: string;
  readonly api: string;
}

/** The files of a commit, by the ref that a client names; undefined for a commit that there is not. */
export function filesAt(
  ref: string | undefined,
  tip: Files,
  commits: Readonly<Record<string, Files>>,
  names: readonly string[],
): Files | undefined {
  if (ref === undefined || names.includes(ref)) return tip;
  return Object.hasOwn(commits, ref) ? commits[ref] : undefined;
}

/** A file, the list of a folder, or nothing. https://docs.github.com/rest/repos/contents#get-repository-content */
export function answerContents({ request, path, files, repository, api }: ContentsQuery): Response {
  const ref = queryValue(request, 'ref') ?? 'main';
  if (files === undefined) {
    return notFound(`No commit found for the ref ${ref}`);
  }
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  const describe = (file: string, content: string, withContent: boolean) =>
    describeFile({ repository, api, ref, file, content, withContent });
  if (text !== undefined) {
    return { status: 200, body: describe(path, text, true) };
  }
  const below = Object.entries(files).filter(([file]) => path === '' || file.startsWith(`${path}/`));
  if (below.length === 0) {
    return notFound('Not Found');
  }
  return { status: 200, body: below.map(([file, content]) => describe(file, content, false)) };
}

interface Described {
  readonly repository: string;
  readonly api: string;
  readonly ref: string;
  readonly file: string;
  readonly content: string;
  readonly withContent: boolean;
}

function describeFile({ repository, api, ref, file, content, withContent }: Described) {
  const bytes = Buffer.from(content, 'utf8');
  const sha = blobName(content);
  const url = `${api}/repos/${repository}/contents/${file}?ref=${ref}`;
  const isLarge = bytes.length > LARGEST_CONTENT;
  return {
    type: 'file',
    size: bytes.length,
    name: file.split('/').at(-1),
    path: file,
    sha,
    url,
    git_url: `${api}/repos/${repository}/git/blobs/${sha}`,
    ...(withContent
      ? {
          encoding: isLarge ? 'none' : 'base64',
          // In lines of 60 characters, as GitHub sends it.
          content: isLarge ? '' : bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n'),
        }
      : {}),
    _links: { self: url },
  };
}

/** What git calls a content. */
export function blobName(content: string): string {
  const bytes = Buffer.from(content, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function notFound(message: string): Response {
  return { status: 404, body: { message, documentation_url: DOCUMENTATION, status: '404' } };
}

/** Another repository that the scenario knows, and whether this caller may see it. */
export function otherRepository(github: GitHubScenario | undefined, path: string, withToken: boolean) {
  const found = (github?.otherRepositories ?? []).find(({ repository }) =>
    path.toLowerCase().startsWith(`/repos/${repository.toLowerCase()}/`),
  );
  if (found === undefined) return undefined;
  const visible = found.visibility === 'public' || (withToken && found.readable === true);
  return visible ? found : undefined;
}
