import { textAt } from './fields.ts';
import type { GitHub } from './gitHub.ts';

/** Who posts with the token of a workflow. */
const JOB_TOKEN = 'github-actions[bot]';

/**
 * The login under which this token posts: a person's, `github-actions[bot]`, or an App's `name[bot]`. GraphQL's `viewer`
 * knows of all three, which `GET /user` does not.
 * @see https://docs.github.com/graphql/reference/queries#viewer
 */
export async function whoPosts(gitHub: GitHub): Promise<string> {
  const answer = await gitHub.query('query { viewer { login } }');
  return (answer.ok ? textAt(answer.body, 'data', 'viewer', 'login') : undefined) ?? JOB_TOKEN;
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
