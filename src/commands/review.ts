import { realpath } from 'node:fs/promises';
import type { Effects } from '../effects.ts';
import { type Checkout, openCheckout } from '../git/checkout.ts';
import { type GitHubRun, readGitHubRun } from '../github/pullRequest.ts';
import { readPayload } from '../identity/gitHubJob.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { LONGEST_BASELINE } from '../policy/baselineFile.ts';
import type { TrustFacts } from '../report/changeFacts.ts';
import { type Change, findChange } from './change.ts';
import { type Basis, basisOf } from './changeBasis.ts';
import { compareTexts } from './textDifference.ts';
import { openTrustedFiles, type TrustedFiles } from './trustedFiles.ts';
import { readInside } from './workspaceFile.ts';

/** What a run is about, and whose word counts in it. */
export interface Review {
  readonly run: GitHubRun;
  readonly basis: Basis;
  /** Links resolved. */
  readonly workspace: string;
  /** Commit that is checked out, where git was asked. */
  readonly commit?: string;
  /** Where policy and baseline are read; undefined where the checkout itself is trusted. */
  readonly trusted: TrustedFiles | undefined;
  /** Where there are files to judge, and they are about to change. */
  readonly change: Change | undefined;
  readonly newOnly: boolean;
  close(): void;
}

/** Asks the event, the checkout's git and, where these do not know, GitHub. */
export async function openReview(
  { newOnly, githubToken, sources }: AuditRequest,
  effects: Effects,
): Promise<Review> {
  const { env } = effects;
  const folder = env['GITHUB_WORKSPACE'] || process.cwd();
  const workspace = await realpath(folder).catch(() => folder);
  const run = readGitHubRun(env, await readPayload(env['GITHUB_EVENT_PATH']));
  const basis = basisOf(run, env);
  if (basis.standing !== 'change' && newOnly === true) {
    effects.log.warning('new-only is about changes that are not merged yet; all findings are reported.');
  }
  const facts = { run, basis, workspace, newOnly: newOnly ?? basis.standing === 'change' };
  if (basis.standing === 'own') {
    return { ...facts, trusted: undefined, change: undefined, close: () => undefined };
  }
  const files = sources.find((source) => source.kind === 'files');
  const checkout = await findCheckout(workspace, files?.path, effects);
  const token = githubToken === undefined ? {} : { token: githubToken };
  const trusted = await openTrustedFiles({
    basis,
    repository: run.repository,
    checkout,
    workspace,
    effects,
    ...token,
  });
  const change =
    files === undefined
      ? undefined
      : await findChange({ run, basis, checkout, workspace, effects, ...token });
  return {
    ...facts,
    ...(checkout === undefined ? {} : { commit: checkout.head }),
    trusted,
    change,
    close: () => {
      trusted?.close();
      change?.close();
    },
  };
}

/** The repository in the workspace, else the one in which the audited files lie. */
async function findCheckout(
  workspace: string,
  path: string | undefined,
  { env, signal, log }: Effects,
): Promise<Checkout | undefined> {
  const below =
    path === undefined ? undefined : await realpath(`${workspace}/${path}`).catch(() => undefined);
  for (const folder of new Set([below ?? workspace, workspace])) {
    const opened = await openCheckout({ folder, env, trustOwner: true, signal });
    if (opened.ok) return opened.checkout;
    log.debug(`git in ${folder}: ${opened.why}: ${opened.said}`);
  }
  return undefined;
}

/** How policy and baseline would change; asked once they were read. Undefined where the checkout itself is trusted. */
export async function trustFacts(
  { trusted, workspace }: Review,
  exemptions: TrustFacts['exemptions'],
  exemptionsCount: boolean,
): Promise<TrustFacts | undefined> {
  if (trusted === undefined) return undefined;
  const differences: { path: string; diff: string }[] = [];
  for (const [path, before] of trusted.asked) {
    const now = await readInside(workspace, path, LONGEST_BASELINE);
    const after = now.ok ? now.text : undefined;
    if (!now.ok && now.problem !== 'missing') {
      differences.push({ path, diff: `It cannot be read as it is checked out: ${now.problem}.` });
    } else if (after !== before) differences.push({ path, diff: await compareTexts(path, before, after) });
  }
  return { where: trusted.where, differences, exemptions, exemptionsCount };
}
