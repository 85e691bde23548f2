import type { Effects } from '../effects.ts';
import { listChangedFiles } from '../github/changedFiles.ts';
import { uploadSarif, uploadTarget } from '../github/codeScanning.ts';
import { createGitHub, type GitHub } from '../github/gitHub.ts';
import { notPosted } from '../github/refusal.ts';
import { postSuggestions } from '../github/reviewSuggestions.ts';
import { postStickyComment } from '../github/stickyComment.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { sayAccessChanges } from '../report/accessChange.ts';
import { renderAuditComment } from '../report/auditComment.ts';
import { describeCommentNotes } from '../report/changeFacts.ts';
import type { NotPosted } from '../report/notPosted.ts';
import type { ActionSurface } from '../surface/action.ts';
import type { Audited } from './audit.ts';
import { type ReportFacts, renderReport } from './reportFormats.ts';
import { readInside } from './workspaceFile.ts';

export interface Posting {
  readonly audited: Audited;
  readonly request: AuditRequest;
  readonly facts: ReportFacts;
  readonly readableByAnyone: boolean;
  readonly surface: ActionSurface;
}

/**
 * Posts what was asked for: the SARIF report to code scanning, edits and the comment to the pull request. Answers what could not be
 * posted, which is no reason to fail a run: what was found counts as it is.
 */
export async function postToGitHub(posting: Posting): Promise<readonly NotPosted[]> {
  const { request, surface, readableByAnyone } = posting;
  const { githubToken: token } = request;
  const wanted = [request.uploadSarif, request.comment, request.suggest].includes(true);
  if (!wanted) return [];
  // Debug lines hold no names of Azure, but those of files.
  const effects: Effects = readableByAnyone
    ? { ...surface, log: { ...surface.log, debug: () => undefined } }
    : surface;
  const gitHub = createGitHub({ effects, ...(token === undefined ? {} : { token }) });
  const problems: NotPosted[] = [];
  if (request.uploadSarif) problems.push(...(await postSarif(gitHub, posting)));
  if (request.suggest) problems.push(...(await postEdits(gitHub, posting)));
  if (request.comment) problems.push(...(await postComment(gitHub, posting, problems)));
  return problems;
}

const SARIF = 'The SARIF report';

async function postSarif(
  gitHub: GitHub,
  { audited, facts, surface }: Posting,
): Promise<readonly NotPosted[]> {
  const { run, commit, gate } = audited;
  const { repository, pullRequest, head } = run;
  const target = uploadTarget(surface.env, {
    ...(commit === undefined ? {} : { sha: commit }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(head.sha === undefined ? {} : { headSha: head.sha }),
  });
  if (repository === undefined || target === undefined) {
    return [{ what: SARIF, why: 'the run does not say of which commit it is' }];
  }
  // Code scanning takes for fixed what a report does not hold.
  if (!gate.complete || gate.interrupted) {
    return [
      { what: SARIF, why: 'the audit is incomplete, and code scanning would close what it did not see' },
    ];
  }
  const upload = { ...facts, sarif: { ...facts.sarif, suppressed: 'leave-out' as const } };
  const sarif = surface.redact([...renderReport('sarif', upload)].join(''));
  const outcome = await uploadSarif(gitHub, { repository, sarif, ...target, mayOnlyRead: run.mayOnlyRead });
  if (!outcome.ok) return [outcome.problem];
  const later = outcome.processing === 'pending' ? '; GitHub is still at it' : '';
  surface.log.info(`Code scanning has the SARIF report${later}.`);
  return [];
}

const EDITS = 'The review suggestions';
const LONGEST_EDITED = 1024 * 1024;

async function postEdits(
  gitHub: GitHub,
  { audited, facts, readableByAnyone, surface }: Posting,
): Promise<readonly NotPosted[]> {
  const { repository, pullRequest, head, changedFiles: expected, mayOnlyRead } = audited.run;
  // Only of the pull request's own commits there is a diff to suggest edits in.
  if (repository === undefined || pullRequest === undefined || head.sha === undefined) return [];
  const { suggestEdits } = await import('./suggestions.ts');
  const workspace = surface.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const read = async (file: string): Promise<string | undefined> => {
    const found = await readInside(workspace, file, LONGEST_EDITED);
    return found.ok ? found.text : undefined;
  };
  const suggestions = await suggestEdits(facts.report.findings, facts.gate, read, readableByAnyone);
  if (suggestions.length === 0) return [];
  const listed = await listChangedFiles(gitHub, repository, {
    number: pullRequest,
    headSha: head.sha,
    ...(expected === undefined ? {} : { expected }),
  });
  if (!listed.ok) return [notPosted(EDITS, listed.refusal, 'pull-requests: write', mayOnlyRead)];
  if (listed.isOfOtherHead) return [{ what: EDITS, why: 'somebody has pushed to the pull request since' }];
  const outcome = await postSuggestions(gitHub, {
    repository,
    pullRequest,
    headSha: head.sha,
    changedFiles: listed.files,
    suggestions,
    mayOnlyRead,
  });
  if (!outcome.ok) return [outcome.problem];
  const { posted, repeated, outside, left } = outcome;
  surface.log.info(
    `Review suggestions: ${posted} posted, ${repeated} there already, ${outside} outside of the diff, ${left} left for later.`,
  );
  return [];
}

async function postComment(
  gitHub: GitHub,
  { audited, facts, readableByAnyone, surface }: Posting,
  problems: readonly NotPosted[],
): Promise<readonly NotPosted[]> {
  const { run, commit, change, trust } = audited;
  const { repository, pullRequest, repositoryUrl, runUrl, head, mayOnlyRead } = run;
  // A push or a schedule has no pull request to comment on.
  if (repository === undefined || pullRequest === undefined) return [];
  const sha = commit ?? head.sha;
  const { markdown, isClear } = renderAuditComment(
    {
      ...facts,
      ...(head.sha === undefined ? {} : { headSha: head.sha }),
      ...(runUrl === undefined ? {} : { runUrl }),
      ...(repositoryUrl === undefined || sha === undefined ? {} : { blobs: { repositoryUrl, sha } }),
      ...(change?.newOnly === undefined ? {} : { alreadyThere: change.newOnly.older }),
      ...(facts.report.accessPreview === undefined
        ? {}
        : { accessChanges: sayAccessChanges(facts.report.accessPreview) }),
      notPosted: problems,
      notes: describeCommentNotes(change, trust),
    },
    readableByAnyone,
  );
  const outcome = await postStickyComment(gitHub, {
    repository,
    pullRequest,
    category: facts.sarif.category,
    body: surface.redact(markdown),
    isClear,
    mayOnlyRead,
  });
  if (!outcome.ok) return [outcome.problem];
  const { did, url } = outcome;
  if (did !== 'nothing') surface.log.info(`Comment ${did}${url === undefined ? '' : `: ${url}`}`);
  return [];
}
