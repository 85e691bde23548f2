import type { Effects } from '../effects.ts';
import { uploadSarif, uploadTarget } from '../github/codeScanning.ts';
import { createGitHub, type GitHub } from '../github/gitHub.ts';
import { postStickyComment } from '../github/stickyComment.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { sayAccessChanges } from '../report/accessChange.ts';
import { renderAuditComment } from '../report/auditComment.ts';
import { describeCommentNotes } from '../report/changeFacts.ts';
import type { NotPosted } from '../report/notPosted.ts';
import type { ActionSurface } from '../surface/action.ts';
import type { Audited } from './audit.ts';
import { type ReportFacts, renderReport } from './reportFormats.ts';

export interface Posting {
  readonly audited: Audited;
  readonly request: AuditRequest;
  readonly facts: ReportFacts;
  readonly readableByAnyone: boolean;
  readonly surface: ActionSurface;
}

/**
 * Posts what was asked for: the SARIF report to code scanning, edits and the comment to the pull request. Answers what could
 * not be posted, which is no reason to fail a run: what was found counts as it is.
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
  if (request.suggest) problems.push(...(await suggest(gitHub, posting)));
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

async function suggest(
  gitHub: GitHub,
  { audited, facts, readableByAnyone, surface }: Posting,
): Promise<readonly NotPosted[]> {
  // Writing edits down takes what only such runs need.
  const { postEdits } = await import('./suggestions.ts');
  return await postEdits(gitHub, {
    run: audited.run,
    findings: facts.report.findings,
    gate: facts.gate,
    workspace: surface.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    readableByAnyone,
    redact: surface.redact,
  });
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
