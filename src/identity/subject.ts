import { type Claims, textClaim } from './claims.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a federated credential is matched by: exactly, letter case included. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** `pasteable` false: a federated credential for this subject would let others in (threat T13); `warning` says whom. */
export interface SubjectJudgement {
  /** `default`: `repo:O/R:…`; `immutable`: `repo:O@ID/R@ID:…`; `customised`: any other list of claims. */
  readonly form: 'default' | 'immutable' | 'customised';
  readonly pasteable: boolean;
  readonly warning?: string;
}

export function presentedClaims(claims: Claims): PresentedClaims {
  return {
    issuer: textClaim(claims, 'iss', LONGEST) ?? '',
    subject: textClaim(claims, 'sub', LONGEST) ?? '',
    audience: textClaim(claims, 'aud', LONGEST) ?? '',
  };
}

/** Entra's own bound for issuer, subject and audience of a federated credential. */
const LONGEST = 600;

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

const NAME = '[^/:@\\s]+';
const DEFAULT = new RegExp(`^repo:(${NAME})/(${NAME}):(.+)$`);
const IMMUTABLE = new RegExp(`^repo:(${NAME})@\\d+/(${NAME})@\\d+:(.+)$`);

/**
 * Sorts a subject by the forms of https://docs.github.com/actions/reference/security/oidc#example-subject-claims and
 * says whether a federated credential for it could be pasted without harm.
 */
export function judgeSubject(
  claims: Claims,
  env: Environment,
  job: { readonly fromFork: boolean },
): SubjectJudgement {
  const raw = typeof claims['sub'] === 'string' ? claims['sub'] : '';
  const immutable = IMMUTABLE.exec(raw);
  const found = immutable ?? DEFAULT.exec(raw);
  const usual = found !== null && /^(?:environment:.+|ref:refs\/.+|pull_request)$/.test(found[3] ?? '');
  const form = immutable !== null ? 'immutable' : usual ? 'default' : 'customised';
  const presented = presentedClaims(claims);
  const asShown =
    presented.subject === raw && presented.issuer === claims['iss'] && presented.audience === claims['aud'];
  const why =
    raw === '' || !asShown
      ? 'a claim is missing, too long, or holds characters that cannot be shown.'
      : (explainForeignIssuer(presented.issuer, env) ??
        explainOpenSubject(raw, claims, job) ??
        explainForeignOwner(raw, found, claims, env));
  return why === undefined
    ? { form, pasteable: true }
    : { form, pasteable: false, warning: `No federated credential is printed for these claims: ${why}` };
}

/** Only GitHub's own issuers: an address that an earlier step has put in place of GitHub's must not get a remedy. */
function explainForeignIssuer(issuer: string, env: Environment): string | undefined {
  const expected = expectedIssuer(env);
  if (issuer === expected || (expected === GITHUB_ISSUER && issuer.startsWith(`${GITHUB_ISSUER}/`)))
    return undefined;
  return (
    `the issuer is not the one of this GitHub (${expected}). Find the step that changes ACTIONS_ID_TOKEN_REQUEST_URL: ` +
    'whoever issues these tokens could act as this identity.'
  );
}

/** https://docs.github.com/actions/reference/security/oidc, and its pages for Enterprise Server and data residency. */
export function expectedIssuer(env: Environment): string {
  const server = env['GITHUB_SERVER_URL'];
  const host = server !== undefined && URL.canParse(server) ? new URL(server).host : 'github.com';
  if (host === 'github.com') return GITHUB_ISSUER;
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

function explainOpenSubject(
  subject: string,
  claims: Claims,
  job: { readonly fromFork: boolean },
): string | undefined {
  if (job.fromFork || textClaim(claims, 'event_name') === 'pull_request_target') {
    return (
      'this run belongs to a pull request that anyone may open (a fork’s, or pull_request_target), and a credential for ' +
      'it would let its author act as this identity. Run this job after the merge.'
    );
  }
  if (!isPullRequestSubject(subject, claims)) return undefined;
  return (
    'a subject of the kind pull_request is the same for every pull request, so anyone who can push a branch and open ' +
    'one would act as this identity. Use a job with an environment that has required reviewers (the subject is then ' +
    'repo:OWNER/REPO:environment:NAME), or run after the merge.'
  );
}

/** Subjects that any pull request of the repository can present. */
function isPullRequestSubject(subject: string, claims: Claims): boolean {
  if (/(?:^|:)(?:event_name:)?pull_request(?:_target)?(?:$|:)/.test(subject)) return true;
  if (subject.includes('refs/pull/')) return true;
  const fromPullRequest = (textClaim(claims, 'event_name') ?? '').startsWith('pull_request');
  // A customised subject that says neither environment nor ref is the same for pull requests and pushes.
  return fromPullRequest && !/(?:^|:)(?:environment|ref):/.test(subject);
}

function explainForeignOwner(
  subject: string,
  found: RegExpExecArray | null,
  claims: Claims,
  env: Environment,
): string | undefined {
  const [owner, repository] = (env['GITHUB_REPOSITORY'] ?? '').toLowerCase().split('/');
  if (!owner || !repository) {
    return 'GITHUB_REPOSITORY is not set, so it cannot be said whose subject this is.';
  }
  if (found !== null) {
    if (found[1]?.toLowerCase() === owner && found[2]?.toLowerCase() === repository) return undefined;
    return (
      `the subject names another repository than this one (${owner}/${repository}), ` +
      'and a credential for it would let that repository act as this identity.'
    );
  }
  if (binds(subject, claims, owner, repository)) return undefined;
  return (
    'this customised subject does not name this repository, so other ' +
    'repositories may present the same one and act as this identity. Include repo, repository or repository_id in the ' +
    'subject (gh api repos/OWNER/REPO/actions/oidc/customization/sub).'
  );
}

/** Whether a customised subject holds something that only this repository can present. */
function binds(subject: string, claims: Claims, owner: string, repository: string): boolean {
  const lower = subject.toLowerCase();
  const id = textClaim(claims, 'repository_id');
  const has = (text: string): boolean =>
    lower === text ||
    lower.startsWith(`${text}:`) ||
    lower.includes(`:${text}:`) ||
    lower.endsWith(`:${text}`);
  if (has(`repo:${owner}/${repository}`) || has(`repository:${owner}/${repository}`)) return true;
  return id !== undefined && /^\d+$/.test(id) && has(`repository_id:${id}`);
}

/** How GitHub chooses the subject; for every mismatch. */
export const PRECEDENCE =
  'GitHub chooses the subject in this order: a job with environment: gets …:environment:NAME, else a pull request gets ' +
  '…:pull_request, else …:ref:refs/heads/BRANCH or …:ref:refs/tags/TAG.';

export function explainForm(form: SubjectJudgement['form']): string | undefined {
  switch (form) {
    case 'immutable':
      return (
        'This subject is immutable (owner and repository with their ids), as GitHub gives it to repositories created, ' +
        'renamed or transferred since 15 July 2026 or opted in: a federated credential written without the ids does not match.'
      );
    case 'customised':
      return (
        'This subject is customised in the settings of the organisation or repository; see ' +
        'gh api repos/OWNER/REPO/actions/oidc/customization/sub.'
      );
    default:
      return undefined;
  }
}
