import { createHash } from 'node:crypto';
import { isFrom, whoPosts } from './author.ts';
import type { ChangedFile } from './changedFiles.ts';
import { isInDiff, type LineRange, linesInDiff } from './diffLines.ts';
import { textAt } from './fields.ts';
import { type GitHub, type RepositoryName, repositoryPath } from './gitHub.ts';
import { type NotPosted, notPosted, type Refusal } from './refusal.ts';

/** An edit that a reader takes over with one click. */
export interface Suggestion {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Whole lines that are replaced, from 1. */
  readonly from: number;
  readonly to: number;
  /** The lines that stand there then, without a break at the end; empty takes the lines away. */
  readonly lines: string;
  /** What is said above it, markdown: made by src/report, which neutralises foreign text. */
  readonly comment: string;
}

export interface ReviewRequest {
  readonly repository: RepositoryName;
  readonly pullRequest: number;
  /** The commit that was judged. */
  readonly headSha: string;
  readonly changedFiles: readonly ChangedFile[];
  /** The worst first: there is room for few. */
  readonly suggestions: readonly Suggestion[];
  /** See GitHubRun. */
  readonly mayOnlyRead: boolean;
}

export type ReviewOutcome =
  | {
      readonly ok: true;
      readonly posted: number;
      /** They stand there already, from an earlier run. */
      readonly repeated: number;
      /** Their lines are not in the diff, where alone GitHub takes them. */
      readonly outside: number;
      /** Beyond the number of one review. */
      readonly left: number;
    }
  | { readonly ok: false; readonly problem: NotPosted };

/** More than that nobody clicks. */
export const MOST_SUGGESTIONS = 20;
const MOST_REVIEW_COMMENTS = 3_000;
const WHAT = 'The review suggestions';
const PERMISSION = 'pull-requests: write';

/**
 * Posts one review with a suggestion for each edit that stands in the pull request's diff and does not stand there as
 * a suggestion already. Never throws but for an aborted run.
 * @see https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
 */
export async function postSuggestions(gitHub: GitHub, request: ReviewRequest): Promise<ReviewOutcome> {
  const { repository, pullRequest, headSha, changedFiles, suggestions, mayOnlyRead } = request;
  const ranges = new Map(changedFiles.map(({ path, patch }) => [path, linesInDiff(patch ?? '')]));
  const inside = suggestions.filter((one) => isInDiff(ranges.get(one.file) ?? NO_LINES, one));
  const outside = suggestions.length - inside.length;
  if (inside.length === 0) return { ok: true, posted: 0, repeated: 0, outside, left: 0 };

  const comments = repositoryPath(repository, 'pulls', pullRequest, 'comments');
  const reviews = repositoryPath(repository, 'pulls', pullRequest, 'reviews');
  let posted = 0;
  // Twice: what was sent and not answered is looked for before it is sent again.
  for (let attempt = 1; ; attempt += 1) {
    const listed = await gitHub.list(comments, MOST_REVIEW_COMMENTS);
    if (!listed.ok) return { ok: false, problem: notPosted(WHAT, listed.refusal, PERMISSION, mayOnlyRead) };
    const present = await markersOf(gitHub, listed.items);
    if ('kind' in present) return { ok: false, problem: notPosted(WHAT, present, PERMISSION, mayOnlyRead) };
    const open = inside.filter((one) => !present.has(markerOf(one)));
    const fresh = [...new Map(open.map((one) => [markerOf(one), one])).values()].slice(0, MOST_SUGGESTIONS);
    if (fresh.length === 0) return { ok: true, posted, repeated: inside.length - posted, outside, left: 0 };
    const answer = await gitHub.send('POST', reviews, {
      commit_id: headSha,
      event: 'COMMENT',
      body: 'Edits that aml-endpoint can write down itself. Each of them can be committed from here.',
      comments: fresh.map(reviewComment),
    });
    if (answer.ok) {
      const repeated = inside.length - open.length;
      return { ok: true, posted: fresh.length, repeated, outside, left: open.length - fresh.length };
    }
    if (!answer.refusal.mayBeDone || attempt > 1) {
      return { ok: false, problem: notPosted(WHAT, answer.refusal, PERMISSION, mayOnlyRead) };
    }
    posted = fresh.length;
    await gitHub.effects.sleep(PAUSE, gitHub.effects.signal);
  }
}

const NO_LINES: readonly LineRange[] = [];
const PAUSE = 2_000;

/** Markers of our own suggestions that can still be clicked: those of outdated ones count for nothing. */
async function markersOf(
  gitHub: GitHub,
  comments: readonly unknown[],
): Promise<ReadonlySet<string> | Refusal> {
  const marked = comments.flatMap((comment) => {
    const marker = MARKER.exec(textAt(comment, 'body') ?? '')?.[0];
    const { line } = (comment ?? {}) as Readonly<Record<string, unknown>>;
    return marker === undefined || typeof line !== 'number' ? [] : [{ comment, marker }];
  });
  if (marked.length === 0) return new Set();
  const poster = await whoPosts(gitHub);
  if (!poster.ok) return poster.refusal;
  return new Set(marked.filter(({ comment }) => isFrom(comment, poster.login)).map(({ marker }) => marker));
}

/** In the first line of a comment. */
const MARKER = /^<!-- aml-endpoint-suggestion:[0-9a-f]{24} -->/;

function markerOf({ file, lines, from, to }: Suggestion): string {
  // Where it stands may change with every push, what it says does not.
  const parts = JSON.stringify([file, to - from, lines]);
  return `<!-- aml-endpoint-suggestion:${createHash('sha256').update(parts).digest('hex').slice(0, 24)} -->`;
}

function reviewComment(suggestion: Suggestion): object {
  const { file, from, to, lines, comment } = suggestion;
  const several = from === to ? {} : { start_line: from, start_side: 'RIGHT' };
  return {
    path: file,
    ...several,
    line: to,
    side: 'RIGHT',
    body: `${markerOf(suggestion)}\n${comment}\n\n${suggestionBlock(lines)}`,
  };
}

/** A fence that no line of the text can close. */
function suggestionBlock(lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${lines === '' ? '' : `${lines}\n`}${fence}`;
}
