import { createHash } from 'node:crypto';
import { isFrom, whoPosts } from './author.ts';
import { numberAt, textAt } from './fields.ts';
import { type GitHub, type RepositoryName, repositoryPath } from './gitHub.ts';
import { type NotPosted, notPosted, type Refusal } from './refusal.ts';

/** GitHub takes no longer comment, in characters. */
const LONGEST_COMMENT = 65_536;

/** What is to stand under a pull request. */
export interface StickyComment {
  readonly repository: RepositoryName;
  readonly pullRequest: number;
  /** One comment for each: matrix jobs have different ones. */
  readonly category: string;
  /** Markdown, without the marker; what is beyond GitHub's 65,536 characters is cut off. */
  readonly body: string;
  /** There is nothing to do: a comment that is there says so from now on; where there is none, none is made. */
  readonly isClear: boolean;
  /** See GitHubRun. */
  readonly mayOnlyRead: boolean;
}

export type CommentOutcome =
  | { readonly ok: true; readonly did: 'created' | 'edited' | 'kept' | 'nothing'; readonly url?: string }
  | { readonly ok: false; readonly problem: NotPosted };

/** Comments that are looked through; the oldest come first, and ours is among the first. */
const MOST_COMMENTS = 2_000;
const ROUNDS = 3;
const PAUSE = 1_000;
const WHAT = 'The comment';
const PERMISSION = 'pull-requests: write';

/** The invisible first line by which a category's comment is found again. */
export function commentMarker(category: string): string {
  const hash = createHash('sha256').update(category).digest('hex').slice(0, 24);
  return `<!-- aml-endpoint:${hash} -->`;
}

interface Ours {
  readonly id: number;
  readonly body: string;
  readonly url?: string;
}

/**
 * Makes the one comment of a category say what is to be said: edits it, or makes it where there is something to say.
 * Only a comment that this token wrote and that begins with the marker is ours; nothing is ever read from one. What two
 * jobs of one category made at once is put together: the oldest stays. Never throws but for an aborted run.
 * @see https://docs.github.com/rest/issues/comments
 */
export async function postStickyComment(gitHub: GitHub, comment: StickyComment): Promise<CommentOutcome> {
  const body = cut(`${commentMarker(comment.category)}\n${comment.body}`);
  let did: 'created' | 'edited' | 'kept' = 'kept';
  let lost: Refusal | undefined;
  for (let round = 1; round <= ROUNDS; round += 1) {
    // After a change whose fate is not known, and after a comment was made: what is there now?
    if (round > 1) await gitHub.effects.sleep(PAUSE * (round - 1), gitHub.effects.signal);
    const found = await findOurs(gitHub, comment);
    if (!found.ok) return refuse(found.refusal, comment);
    const [oldest, ...others] = found.ours;
    if (oldest === undefined && comment.isClear) return { ok: true, did: 'nothing' };
    if (oldest?.body === body.trimEnd()) {
      if (lost !== undefined) did = 'edited';
      await removeAll(gitHub, comment, others);
      return { ok: true, did, ...(oldest.url === undefined ? {} : { url: oldest.url }) };
    }
    const path =
      oldest === undefined
        ? repositoryPath(comment.repository, 'issues', comment.pullRequest, 'comments')
        : repositoryPath(comment.repository, 'issues', 'comments', oldest.id);
    const answer = await gitHub.send(oldest === undefined ? 'POST' : 'PATCH', path, { body });
    if (answer.ok) {
      lost = undefined;
      if (oldest === undefined) {
        did = 'created';
        // Another job may have made one at the same time.
        continue;
      }
      await removeAll(gitHub, comment, others);
      const url = textAt(answer.body, 'html_url') ?? oldest.url;
      return { ok: true, did: did === 'created' ? did : 'edited', ...(url === undefined ? {} : { url }) };
    }
    // Somebody deleted it in between, or nobody knows whether it was done.
    if (!answer.refusal.mayBeDone && !(oldest !== undefined && answer.refusal.kind === 'missing'))
      return refuse(answer.refusal, comment);
    lost = answer.refusal;
  }
  return lost === undefined ? { ok: true, did } : refuse(lost, comment);
}

async function findOurs(
  gitHub: GitHub,
  { repository, pullRequest, category }: StickyComment,
): Promise<
  { readonly ok: true; readonly ours: readonly Ours[] } | { readonly ok: false; readonly refusal: Refusal }
> {
  const listed = await gitHub.list(
    repositoryPath(repository, 'issues', pullRequest, 'comments'),
    MOST_COMMENTS,
  );
  if (!listed.ok) return listed;
  const marker = commentMarker(category);
  // At the very front: text of others may stand anywhere else in what a bot posts.
  const marked = listed.items.filter((item) => textAt(item, 'body')?.split(/\r?\n/, 1)[0] === marker);
  if (marked.length === 0) return { ok: true, ours: [] };
  const poster = await whoPosts(gitHub);
  if (!poster.ok) return poster;
  const ours = marked.flatMap((item): Ours[] => {
    const [id, body, url] = [numberAt(item, 'id'), textAt(item, 'body'), textAt(item, 'html_url')];
    if (id === undefined || body === undefined || !isFrom(item, poster.login)) return [];
    return [{ id, body: body.replaceAll('\r\n', '\n').trimEnd(), ...(url === undefined ? {} : { url }) }];
  });
  return { ok: true, ours: ours.sort((one, other) => one.id - other.id) };
}

/** What is left of a race; one that another job has deleted already is as good. */
async function removeAll(
  gitHub: GitHub,
  { repository }: StickyComment,
  comments: readonly Ours[],
): Promise<void> {
  for (const { id } of comments.slice(0, 10)) {
    await gitHub.send('DELETE', repositoryPath(repository, 'issues', 'comments', id));
  }
}

/** What is rendered is short enough; what happened to it afterwards may not be. In bytes, of which there are never fewer. */
function cut(body: string): string {
  if (Buffer.byteLength(body) <= LONGEST_COMMENT) return body;
  return Buffer.from(body)
    .subarray(0, LONGEST_COMMENT)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
}

function refuse(refusal: Refusal, { mayOnlyRead }: StickyComment): CommentOutcome {
  return { ok: false, problem: notPosted(WHAT, refusal, PERMISSION, mayOnlyRead) };
}
