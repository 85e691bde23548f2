/** What part of a repository's work a subject stands for. */
export type Tail =
  | { readonly kind: 'branch' | 'tag' | 'environment' | 'ref'; readonly name: string }
  | { readonly kind: 'pull-request' }
  /** Nothing after the repository, or nothing that narrows it: every run there is. */
  | { readonly kind: 'none' };

/** A subject, or a pattern for subjects, taken apart. */
export interface GitHubSubject {
  readonly text: string;
  /** `repo:O/R:…`, `repo:O@ID/R@ID:…`, or any other list of claims that somebody chose. */
  readonly form: 'default' | 'immutable' | 'customised';
  /** `OWNER/REPO` as it stands, ids and wildcards included. */
  readonly repository?: string;
  /** Further claims by name; `repo` and what makes the tail are not among them. */
  readonly claims: ReadonlyMap<string, string>;
  readonly tail: Tail;
}

/** Claims that GitHub lets a subject be made of. */
const CLAIM_NAMES = new Set([
  'repo',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'job_workflow_ref',
  'workflow_ref',
  'workflow',
  'environment',
  'ref',
  'ref_type',
  'event_name',
  'actor',
  'actor_id',
  'head_ref',
  'base_ref',
  'runner_environment',
  'enterprise',
  'enterprise_id',
  'context',
  'pull_request',
]);

/**
 * Takes a subject apart: `key:value` pairs, of which a value may hold colons of its own.
 * @see https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
export function readSubject(text: string): GitHubSubject {
  const claims = new Map<string, string>();
  let key: string | undefined;
  for (const segment of text.split(':')) {
    // A value that stands right after its name is a value, even if it reads like a name.
    const isName = CLAIM_NAMES.has(segment) && (key === undefined || claims.has(key));
    if (isName || key === undefined) {
      key = segment;
      if (segment === 'pull_request') claims.set(segment, '');
    } else {
      const present = claims.get(key);
      claims.set(key, present === undefined || present === '' ? segment : `${present}:${segment}`);
    }
  }
  const repository = claims.get('repo') ?? claims.get('repository');
  const tail = tailOf(claims);
  const others = new Map(
    [...claims].filter(([name]) => !['repo', 'ref', 'environment', 'pull_request'].includes(name)),
  );
  const usual = text.startsWith('repo:') && others.size === 0 && tail.kind !== 'none';
  const form = !usual
    ? 'customised'
    : /^[^/@:]+@[^/@:]+\/[^/@:]+@[^/@:]+$/.test(repository ?? '')
      ? 'immutable'
      : 'default';
  return { text, form, ...(repository === undefined ? {} : { repository }), claims: others, tail };
}

function tailOf(claims: ReadonlyMap<string, string>): Tail {
  const environment = claims.get('environment');
  if (environment !== undefined) return { kind: 'environment', name: environment };
  if (claims.has('pull_request') || claims.get('event_name') === 'pull_request')
    return { kind: 'pull-request' };
  const ref = claims.get('ref');
  if (ref === undefined) return { kind: 'none' };
  const branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1];
  if (branch !== undefined) return { kind: 'branch', name: branch };
  const tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1];
  if (tag !== undefined) return { kind: 'tag', name: tag };
  if (ref.startsWith('refs/pull/')) return { kind: 'pull-request' };
  return { kind: 'ref', name: ref };
}

/** One condition of a flexible federated credential. */
export interface ClaimTest {
  readonly claim: string;
  readonly operator: 'eq' | 'matches';
  readonly value: string;
}

/** What a federated credential asks of a token: tests that must all hold, or why they could not be read. */
export type Expectation =
  | { readonly ok: true; readonly tests: readonly ClaimTest[] }
  | { readonly ok: false; readonly why: string };

const LONGEST_EXPRESSION = 4_000;

/**
 * Reads an expression such as `claims['sub'] matches 'repo:O/R:*' and claims['job_workflow_ref'] eq 'O/R/…@refs/…'`.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
export function readExpression(text: string): Expectation {
  if (text.length > LONGEST_EXPRESSION) return { ok: false, why: 'it is too long' };
  const tests: ClaimTest[] = [];
  let rest = text.trim();
  for (;;) {
    const found = /^claims\[(?:'([^']+)'|"([^"]+)")\]\s+(eq|matches)\s+(?:'([^']*)'|"([^"]*)")\s*/i.exec(
      rest,
    );
    if (found === null) return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
    tests.push({
      claim: found[1] ?? found[2] ?? '',
      operator: (found[3] ?? '').toLowerCase() === 'eq' ? 'eq' : 'matches',
      value: found[4] ?? found[5] ?? '',
    });
    rest = rest.slice(found[0].length);
    if (rest === '') return { ok: true, tests };
    const and = /^and\s+/i.exec(rest);
    if (and === null) return { ok: false, why: `not understood from: ${rest.slice(0, 60)}` };
    rest = rest.slice(and[0].length);
  }
}

export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

/** Whether a pattern (`*` any characters, `?` one) stands for a text that ends so. */
export function canEndWith(pattern: string, ending: string): boolean {
  for (let from = pattern.length; from >= 0; from -= 1) {
    // A `*` at the cut may stand for characters on both sides of it.
    if (matchesGlob(pattern.slice(from), ending)) return true;
  }
  return false;
}

/** Greedy with one place to come back to, so that no pattern takes long. */
export function matchesGlob(pattern: string, text: string): boolean {
  let at = 0;
  let seen = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const one = pattern.charAt(seen);
    if (seen < pattern.length && one !== '*' && (one === '?' || one === text.charAt(at))) {
      at += 1;
      seen += 1;
    } else if (one === '*') {
      star = seen;
      retry = at;
      seen += 1;
    } else if (star >= 0) {
      retry += 1;
      at = retry;
      seen = star + 1;
    } else return false;
  }
  while (pattern.charAt(seen) === '*') seen += 1;
  return seen === pattern.length;
}
