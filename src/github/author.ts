import { textAt } from './fields.ts';
import type { GitHub } from './gitHub.ts';
import type { Refusal } from './refusal.ts';

export type Poster =
  | { readonly ok: true; readonly login: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** Who posts with the token of a workflow. */
const JOB_TOKEN = 'github-actions[bot]';

/**
 * The login under which this token posts: a person's, `github-actions[bot]`, or an App's `name[bot]`. GraphQL's `viewer`
 * knows of all three, which `GET /user` does not.
 * @see https://docs.github.com/graphql/reference/queries#viewer
 */
export async function whoPosts(gitHub: GitHub): Promise<Poster> {
  const answer = await gitHub.query('query { viewer { login } }');
  if (answer.ok) return { ok: true, login: textAt(answer.body, 'data', 'viewer', 'login') ?? JOB_TOKEN };
  const { refusal } = answer;
  // To guess wrong would be to leave a comment behind with every run.
  return refusal.kind === 'unavailable' || refusal.kind === 'rate-limited'
    ? { ok: false, refusal }
    : { ok: true, login: JOB_TOKEN };
}

/** Whether a comment is from a login; GraphQL and REST write those of Apps differently. */
export function isFrom(comment: unknown, login: string): boolean {
  const author = textAt(comment, 'user', 'login');
  if (author === undefined) return false;
  if (author.toLowerCase() === login.toLowerCase()) return true;
  // No person's login has brackets.
  const isApp = textAt(comment, 'user', 'type') === 'Bot' && author.endsWith('[bot]');
  return isApp && author.toLowerCase() === `${login.toLowerCase()}[bot]`;
}
