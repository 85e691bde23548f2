import type { Effects } from '../effects.ts';
import type { Identity } from '../identity/login.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import type { Gate } from '../policy/gate.ts';
import { renderAccessCsv } from '../report/accessCsv.ts';
import { type AuditReport, renderAuditReport } from '../report/auditReport.ts';
import { defaultCategory } from '../report/category.ts';
import type { ChangeFacts, TrustFacts } from '../report/changeFacts.ts';
import { renderHtml } from '../report/html/htmlReport.ts';
import { renderJUnit } from '../report/junit.ts';
import { renderSarif, type SarifOptions } from '../report/sarif.ts';
import { describeSarif, type SarifTally } from '../report/sarifNotices.ts';
import { ALL_RULES } from '../rules/allRules.ts';
import type { Audited } from './audit.ts';
import { auditCommandLine } from './auditCommandLine.ts';

/** What every format is made of. */
export interface ReportFacts {
  readonly report: AuditReport;
  readonly gate: Gate;
  /** Those that were asked. */
  readonly rules: Audited['rules'];
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The command line that says the same again, quoted for a shell. */
  readonly command: string;
  /** The policies that it was judged by; later ones win. */
  readonly policies?: readonly string[];
  readonly sarif: Omit<SarifOptions, 'rules'>;
  /** Where the run judges something that is not merged yet. */
  readonly change?: ChangeFacts;
  readonly trust?: TrustFacts;
}

export function reportFacts(
  {
    report,
    gate,
    rules,
    identity,
    policyFile,
    policies,
    change,
    trust,
  }: Pick<Audited, 'report' | 'gate' | 'rules' | 'identity' | 'policyFile' | 'change' | 'trust'> &
    Partial<Pick<Audited, 'policies'>>,
  request: AuditRequest,
  { env, now }: Pick<Effects, 'env' | 'now'>,
): ReportFacts {
  const command = auditCommandLine(request);
  const sarif = { ...sarifFacts(request, env), ...(policyFile === undefined ? {} : { policyFile }) };
  const by = policies === undefined ? {} : { policies };
  return {
    ...{ report, gate, rules, identity, now: now(), command, ...by, sarif },
    ...(change === undefined ? {} : { change }),
    ...(trust === undefined ? {} : { trust }),
  };
}

/** The files of a report directory. */
export const REPORT_FILES = {
  json: 'audit.json',
  html: 'audit.html',
  sarif: 'audit.sarif',
  junit: 'audit.junit.xml',
  csv: 'access.csv',
} as const;
export type ReportFormat = keyof typeof REPORT_FILES;

/**
 * The report in one format, as pieces of text; no word is ever parted by the end of a piece. What a format could not
 * hold is told once it is rendered, in a sentence that names nobody.
 */
export function renderReport(
  format: ReportFormat,
  facts: ReportFacts,
  tell: (text: string) => void = () => undefined,
): Iterable<string> {
  const { report, gate, sarif } = facts;
  switch (format) {
    case 'json':
      return renderAuditReport(report);
    case 'html':
      return renderHtml(report, gate, facts);
    case 'sarif':
      return telling(renderSarif(report, gate, { ...sarif, rules: ALL_RULES }), tell);
    case 'junit':
      return renderJUnit(report, gate, { rules: facts.rules });
    case 'csv':
      return renderAccessCsv(report, { interrupted: gate.interrupted });
  }
}

function* telling(
  pieces: Generator<string, SarifTally, undefined>,
  tell: (text: string) => void,
): Generator<string, void, undefined> {
  const text = describeSarif(yield* pieces);
  if (text !== undefined) tell(text);
}

/** What SARIF says beside the findings: which run they are of, and which commit was looked at. */
function sarifFacts({ sources, category }: AuditRequest, env: Effects['env']): ReportFacts['sarif'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_REF: branch } = env;
  // Empty where the action lies in the repository that uses it.
  const { GITHUB_ACTION_REPOSITORY: action = '' } = env;
  const mode = sources.map(({ kind }) => (kind === 'azure' ? 'live' : kind)).join('+');
  const scopes = sources.flatMap((source) => {
    if (source.kind === 'azure') return source.scopes.map(({ id }) => id);
    return [source.kind === 'snapshot' ? source.file : source.path];
  });
  return {
    category: category ?? defaultCategory({ workflow, job, scopes, mode }),
    ...(server === undefined || action === '' ? {} : { informationUri: `${server}/${action}` }),
    ...(server === undefined || repository === undefined
      ? {}
      : {
          revision: {
            repositoryUri: `${server}/${repository}`,
            ...(sha === undefined ? {} : { sha }),
            ...(branch === undefined ? {} : { branch }),
          },
        }),
  };
}
