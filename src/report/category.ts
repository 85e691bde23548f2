import { createHash } from 'node:crypto';

/** What tells the results of one run from those of another, as the caller knows it. */
export interface CategoryParts {
  /** `GITHUB_WORKFLOW` and `GITHUB_JOB`; empty on the command line. */
  readonly workflow: string;
  readonly job: string;
  /** What was audited, in the user's own words: ARM ids, paths. In any order. */
  readonly scopes: readonly string[];
  /** How: `live`, `files`, `snapshot`. */
  readonly mode: string;
}

const LONGEST_NAME = 64;

/**
 * The category under which code scanning keeps results when the user names none: `aml-endpoint/nightly/audit/1f0c…`.
 * The legs of a matrix have one job id and different scopes, so that their results stand side by side; the same
 * workflow, job, scopes and mode replace what they found before.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#runautomationdetails-object
 */
export function defaultCategory({ workflow, job, scopes, mode }: CategoryParts): string {
  const named = [...new Set(scopes.map(sameInAnyCase))].sort();
  // With the names as they are: what is left of them below may be the same for two.
  const parts = JSON.stringify([workflow, job, mode, named]);
  const hash = createHash('sha256').update(parts).digest('hex').slice(0, 12);
  return ['aml-endpoint', plainName(workflow), plainName(job), hash].filter((part) => part !== '').join('/');
}

/** ARM ids are; paths are not. */
function sameInAnyCase(scope: string): string {
  const trimmed = scope.trim().replace(/(?<=.)\/+$/, '');
  return /^\/(?:subscriptions|providers)\//i.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}

function plainName(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replaceAll(/^-+|-+$/g, '');
}
