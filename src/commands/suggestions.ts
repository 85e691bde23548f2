import { createHash } from 'node:crypto';
import { type LineEdit, writeEdit } from '../files/suggestedEdits.ts';
import { type ChangedFile, listChangedFiles } from '../github/changedFiles.ts';
import type { GitHub } from '../github/gitHub.ts';
import type { GitHubRun } from '../github/pullRequest.ts';
import { notPosted } from '../github/refusal.ts';
import { postSuggestions, type Suggestion } from '../github/reviewSuggestions.ts';
import type { Gate } from '../policy/gate.ts';
import type { ReportedFinding } from '../report/auditReport.ts';
import type { NotPosted } from '../report/notPosted.ts';
import { renderSuggestionComment } from '../report/suggestionComment.ts';
import { worstFirst } from '../report/verdict.ts';
import { readInside } from './workspaceFile.ts';

/** More are not written down: a review has room for few. */
const MOST = 200;
const LONGEST_FILE = 10 * 1024 * 1024;

export interface EditsToPost {
  readonly run: GitHubRun;
  readonly findings: readonly ReportedFinding[];
  readonly gate: Gate;
  /** The folder that the places of findings are told from: the root of the repository, or there are no edits. */
  readonly workspace: string;
  readonly readableByAnyone: boolean;
  readonly redact: (text: string) => string;
}

/**
 * Suggests on the pull request the edits of what was found, where its diff shows the lines. What was judged is often the
 * merge of the head into its base: a file in which the base has changed something since is left alone, because its lines
 * are others. Answers what could not be posted; nothing where there is no pull request.
 */
export async function postEdits(gitHub: GitHub, edits: EditsToPost): Promise<readonly NotPosted[]> {
  const { run, findings, gate, workspace, readableByAnyone, redact } = edits;
  const { repository, pullRequest: number, head, mayOnlyRead } = run;
  if (repository === undefined || number === undefined || head.sha === undefined) return [];
  if (!findings.some(({ remediation }) => remediation.edits !== undefined)) return [];
  const listed = await listChangedFiles(gitHub, repository, { number, headSha: head.sha });
  if (!listed.ok) {
    return [notPosted('The review suggestions', listed.refusal, 'pull-requests: write', mayOnlyRead)];
  }
  if (listed.isOfOtherHead) {
    return [{ what: 'The review suggestions', why: 'somebody has pushed to the pull request since' }];
  }
  const changed = new Map<string, ChangedFile>(listed.files.map((file) => [file.path, file]));
  const read = async (path: string): Promise<string | undefined> => {
    const file = changed.get(path);
    const judged = file?.patch === undefined ? undefined : await readInside(workspace, path, LONGEST_FILE);
    return judged?.ok === true && blobName(judged.text) === file?.blob ? judged.text : undefined;
  };
  const suggestions = (await suggestEdits(findings, gate, read, readableByAnyone))
    // An edit that would write stars over a secret is none.
    .filter(({ lines }) => redact(lines) === lines)
    .map((one) => ({ ...one, comment: redact(one.comment) }));
  const outcome = await postSuggestions(gitHub, {
    repository,
    pullRequest: number,
    headSha: head.sha,
    changedFiles: listed.files,
    suggestions,
    mayOnlyRead,
  });
  if (!outcome.ok) return [outcome.problem];
  const { posted, repeated, left } = outcome;
  if (posted + repeated + left > 0) {
    const more = left === 0 ? '' : `; ${left} more had no room in one review`;
    gitHub.effects.log.info(`Review suggestions: ${posted} posted, ${repeated} stood there already${more}.`);
  }
  return [];
}

/** What git calls a content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobName(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The edits of what was found, the worst first, as lines to take over; where two are about the same lines, the first.
 * `read` gives the text of a file by the path that findings have.
 */
export async function suggestEdits(
  findings: readonly ReportedFinding[],
  gate: Gate,
  read: (file: string) => Promise<string | undefined>,
  readableByAnyone: boolean,
): Promise<readonly Suggestion[]> {
  const texts = new Map<string, string | undefined>();
  const suggested: Suggestion[] = [];
  for (const finding of worstFirst(findings, gate)) {
    if (finding.result !== 'fail' || finding.location === undefined) continue;
    for (const edit of finding.remediation.edits ?? []) {
      const { file } = edit.kind === 'replace' ? edit.place : edit.beside;
      if (!texts.has(file)) texts.set(file, await read(file));
      const text = texts.get(file);
      const written = text === undefined ? undefined : writeEdit(text, edit);
      if (written === undefined || suggested.some((one) => overlaps(one, written))) continue;
      suggested.push({ ...written, comment: renderSuggestionComment(finding, readableByAnyone) });
      if (suggested.length >= MOST) return suggested;
    }
  }
  return suggested;
}

function overlaps(one: LineEdit, other: LineEdit): boolean {
  return one.file === other.file && one.from <= other.to && other.from <= one.to;
}
