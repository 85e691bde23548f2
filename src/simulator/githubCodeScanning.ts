import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { isRecord, jsonBody, type Request, type Response } from './exchange.ts';
import { gitHubError, gitHubNotFound, notAccessible } from './githubErrors.ts';
import type { Permits } from './githubPermissions.ts';
import type { GitHubPosts } from './githubPosts.ts';
import type { CodeScanning } from './scenario.ts';

export interface CodeScanningQuery {
  readonly request: Request;
  /** Below the repository: `/code-scanning/sarifs`. */
  readonly path: string;
  readonly posts: GitHubPosts;
  readonly permits: Permits;
  readonly settings: CodeScanning;
  readonly api: string;
  readonly repository: string;
}

/** https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data; undefined for every other address. */
export function answerCodeScanning(query: CodeScanningQuery): Response | undefined {
  const { request, path, posts, permits, settings } = query;
  const [, id] = /^\/code-scanning\/sarifs(?:\/([^/]+))?$/.exec(path) ?? [];
  if (!path.startsWith('/code-scanning/sarifs')) {
    return undefined;
  }
  if (settings.enabled === false) {
    return gitHubError(403, 'Advanced Security must be enabled for this repository to use code scanning.');
  }
  if (!permits(request.method === 'GET' ? 'read' : 'write', 'security-events')) {
    return notAccessible();
  }
  if (id === undefined) {
    return request.method === 'POST' ? take(query) : gitHubNotFound();
  }
  const upload = posts.uploads.find((one) => one.id === id);
  if (upload === undefined || request.method !== 'GET') {
    return gitHubNotFound();
  }
  upload.looks += 1;
  if (upload.looks <= (settings.pendingLooks ?? 1)) {
    return { status: 200, body: { processing_status: 'pending' } };
  }
  const errors = settings.errors ?? [];
  const status = errors.length > 0 ? 'failed' : 'complete';
  return {
    status: 200,
    body: { processing_status: status, analyses_url: null, ...(errors.length > 0 ? { errors } : {}) },
  };
}

function take({ request, posts, api, repository }: CodeScanningQuery): Response {
  const { commit_sha: commit, ref, sarif } = jsonBody(request) ?? {};
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit)) {
    return gitHubError(400, 'commit_sha must be 40 hexadecimal digits');
  }
  if (typeof ref !== 'string' || !/^refs\/(?:heads|tags|pull)\//.test(ref)) {
    return gitHubError(400, 'ref must be a whole ref');
  }
  const text = typeof sarif === 'string' ? unpack(sarif) : undefined;
  if (text === undefined) {
    return gitHubError(400, 'Invalid SARIF. It is no JSON in gzip in base64.');
  }
  const upload = { id: randomUUID(), commit, ref, sarif: text, looks: 0 };
  posts.uploads.push(upload);
  return {
    status: 202,
    body: { id: upload.id, url: `${api}/repos/${repository}/code-scanning/sarifs/${upload.id}` },
  };
}

function unpack(sarif: string): string | undefined {
  try {
    const text = gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8');
    return isRecord(JSON.parse(text)) ? text : undefined;
  } catch {
    return undefined;
  }
}
