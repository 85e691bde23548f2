import type { Gate } from '../policy/gate.ts';
import { type AuditReport, missingReads } from './auditReport.ts';
import { sarifText } from './sarifText.ts';

/** What became of the findings of a report in a SARIF file. */
export interface SarifTally {
  readonly results: number;
  /** Beyond what code scanning takes; the least severe ones. */
  readonly leftOut: number;
  /** Of no file of the repository: code scanning refuses a whole file over one such result. */
  readonly placeless: number;
  /** Of personas that nobody asked for. */
  readonly hidden: number;
  /** Exempted or in the baseline, where those were not to be in the file. */
  readonly suppressed: number;
}

const NOTICES = {
  incomplete: 'The audit could not look at all that counts.',
  'scope-unreadable': 'A scope could not be looked at.',
  'scope-partial': 'A scope could be looked at in part.',
  'scope-without-match': 'A scope that was named matched nothing.',
  'results-left-out': 'Results were left out, because code scanning takes no more.',
  'results-without-place': 'Results were left out, because no file of the repository stands for them.',
  'results-of-other-personas': 'Results were left out, because nobody asked for their persona.',
  'results-suppressed': 'Results were left out, because they are exempted or in the baseline.',
} as const;
type NoticeId = keyof typeof NOTICES;

const MOST_SCOPES = 100;
const LONGEST = 1_000;

/** The descriptors of all notifications, for `tool.driver.notifications`. */
export function noticeDescriptors(): readonly unknown[] {
  return Object.entries(NOTICES).map(([id, text]) => ({
    id,
    shortDescription: { text },
    // Code scanning asks of them what it asks of rules.
    fullDescription: { text },
    help: { text },
  }));
}

/** What a reader of the results has to know beside them, as `toolExecutionNotifications`. */
export function sarifNotices({ coverage }: AuditReport, gate: Gate, tally: SarifTally): readonly unknown[] {
  const found: unknown[] = [];
  const add = (id: NoticeId, level: 'error' | 'warning' | 'note', text: string): void => {
    found.push({ descriptor: { id }, level, message: { text: sarifText(text, LONGEST) } });
  };
  if (!gate.complete) add('incomplete', 'error', `Incomplete: ${gate.missing.join(', ')}.`);
  const incomplete = coverage.filter(({ state }) => state !== 'complete');
  for (const { scope, state, gaps } of incomplete.slice(0, MOST_SCOPES)) {
    const missing = missingReads(gaps).join(', ');
    const what = missing === '' ? '' : ` What is missing: ${missing}.`;
    if (state === 'unreadable') add('scope-unreadable', 'error', `${scope} could not be read.${what}`);
    else add('scope-partial', 'warning', `${scope} was read in part.${what}`);
  }
  const more = incomplete.length - MOST_SCOPES;
  if (more > 0) {
    add('scope-partial', 'warning', `${more} more scopes were not read in full; the JSON report names them.`);
  }
  for (const name of gate.unmatched.slice(0, MOST_SCOPES)) {
    add('scope-without-match', 'warning', `${name} matched nothing.`);
  }
  const unmatched = gate.unmatched.length - MOST_SCOPES;
  if (unmatched > 0) add('scope-without-match', 'warning', `${unmatched} more matched nothing.`);
  const { leftOut, placeless, hidden, suppressed } = tally;
  const also = 'the JSON report has them.';
  if (leftOut > 0) {
    add(
      'results-left-out',
      'warning',
      `${results(leftOut)} left out: code scanning takes no more than 25,000 results and 10 MB; ${also}`,
    );
  }
  if (placeless > 0) add('results-without-place', 'warning', `${describePlaceless(placeless)}; ${also}`);
  if (hidden > 0) add('results-of-other-personas', 'note', `${results(hidden)} of other personas left out.`);
  if (suppressed > 0) {
    add('results-suppressed', 'note', `${results(suppressed)} left out as exempted or baselined; ${also}`);
  }
  return found;
}

/** For the log, beside the file: what it does not hold and somebody can do something about. */
export function describeSarif({ leftOut, placeless }: SarifTally): string | undefined {
  const parts = [
    placeless === 0 ? '' : describePlaceless(placeless),
    leftOut === 0 ? '' : `${results(leftOut)} left out, because code scanning takes no more`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `SARIF: ${parts.join('; ')}. The JSON report has them.`;
}

function describePlaceless(count: number): string {
  return `${results(count)} left out, because GitHub asks for a place in a file of the repository: a policy file would be one`;
}

function results(count: number): string {
  return `${count} ${count === 1 ? 'result' : 'results'}`;
}
