import { type Claims, textClaim } from './claims.ts';
import { cleanForeignText } from './foreignText.ts';

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
    issuer: textClaim(claims, 'iss') ?? '',
    subject: textClaim(claims, 'sub') ?? '',
    audience: textClaim(claims, 'aud') ?? '',
  };
}

const NAME = '[^/:@\\s]+';
const DEFAULT = new RegExp(`^repo:(${NAME})/(${NAME}):(.+)$`);
const IMMUTABLE = new RegExp(`^repo:(${NAME})@\\d+/(${NAME})@\\d+:(.+)$`);

/**
 * Sorts a subject by the forms of https://docs.github.com/actions/reference/security/oidc#example-subject-claims and
 * says whether a federated credential for it could be pasted without harm.
 */
export function judgeSubject(claims: Claims, env: Environment): SubjectJudgement {
  const raw = typeof claims['sub'] === 'string' ? claims['sub'] : '';
  const immutable = IMMUTABLE.exec(raw);
  const found = immutable ?? DEFAULT.exec(raw);
  const form = immutable !== null ? 'immutable' : found !== null ? 'default' : 'customised';
  const refuse = (warning: string): SubjectJudgement => ({ form, pasteable: false, warning });

  if (raw === '' || raw !== cleanForeignText(raw, 600)) {
    return refuse(
      'The subject is empty, too long, or holds characters that cannot be shown: no command is printed for it.',
    );
  }
  if (isPullRequestSubject(raw, claims)) {
    return refuse(
      'No federated credential is printed for it: a subject of the kind pull_request is the same for every pull request, ' +
        'so anyone who can push a branch and open one would act as this identity. Use a job with an environment that ' +
        'has required reviewers (the subject is then repo:OWNER/REPO:environment:NAME), or run after the merge.',
    );
  }
  const foreign = foreignOwner(raw, found, claims, env);
  if (foreign !== undefined) return refuse(foreign);
  return { form, pasteable: true };
}

/** Subjects that any pull request of the repository can present. */
function isPullRequestSubject(subject: string, claims: Claims): boolean {
  if (/(?:^|:)(?:event_name:)?pull_request(?:_target)?(?:$|:)/.test(subject)) return true;
  if (subject.includes('refs/pull/')) return true;
  const fromPullRequest = (textClaim(claims, 'event_name') ?? '').startsWith('pull_request');
  // A customised subject that says neither environment nor ref is the same for pull requests and pushes.
  return fromPullRequest && !/(?:^|:)(?:environment|ref):/.test(subject);
}

function foreignOwner(
  subject: string,
  found: RegExpExecArray | null,
  claims: Claims,
  env: Environment,
): string | undefined {
  const [owner, repository] = (env['GITHUB_REPOSITORY'] ?? '').toLowerCase().split('/');
  if (!owner || !repository) {
    return 'No federated credential is printed for it: GITHUB_REPOSITORY is not set, so it cannot be said whose subject this is.';
  }
  if (found !== null) {
    if (found[1]?.toLowerCase() === owner && found[2]?.toLowerCase() === repository) return undefined;
    return (
      `No federated credential is printed for it: the subject names another repository than this one (${owner}/${repository}), ` +
      'and a credential for it would let that repository act as this identity.'
    );
  }
  if (binds(subject, claims, owner, repository)) return undefined;
  return (
    'No federated credential is printed for it: this customised subject does not name this repository, so other ' +
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
