import type { Severity } from '../findings/finding.ts';
import type { PageData, PageFinding } from '../report/html/pageData.ts';

/** A finding and its number, which leads to its details. */
export interface ListedFinding extends PageFinding {
  readonly number: number;
  /** All that a search looks at, in small letters; made when the first search needs it. */
  searched?: string;
}

/** What somebody wants to see; an empty text stands for all. */
export interface FindingQuery {
  readonly text: string;
  /** None chosen: all. */
  readonly severities: ReadonlySet<Severity>;
  readonly status: StatusChoice;
  readonly rule: string;
  readonly kind: string;
  readonly owner: string;
  readonly group: string;
  /** Those of other personas, too. */
  readonly everyPersona: boolean;
}

export const STATUS_CHOICES = {
  open: 'open: failed or unknown',
  failed: 'failed',
  unknown: 'unknown',
  exempted: 'exempted',
  baselined: 'baselined',
  '': 'all',
} as const;
export type StatusChoice = keyof typeof STATUS_CHOICES;

/** Stands for findings without an owner or a group, in a choice; no name of Azure's is like it. */
export const NONE = '\u0000';

export const AT_FIRST: FindingQuery = {
  text: '',
  severities: new Set(),
  status: 'open',
  rule: '',
  kind: '',
  owner: '',
  group: '',
  everyPersona: false,
};

/** Findings that a query asks for, in the order in which they stand. Every word of the text has to be there. */
export function queryFindings(
  findings: readonly ListedFinding[],
  { rules, personas }: Pick<PageData, 'rules' | 'personas'>,
  query: FindingQuery,
): ListedFinding[] {
  const { severities, status, rule, kind, owner, group, everyPersona } = query;
  const words = query.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter(
    (finding) =>
      (severities.size === 0 || severities.has(finding.severity)) &&
      hasStatus(finding, status) &&
      (rule === '' || rules[finding.rule]?.id === rule) &&
      (kind === '' || finding.kind === kind) &&
      (owner === '' || (finding.owner ?? NONE) === owner) &&
      (group === '' || (finding.group ?? NONE) === group) &&
      (everyPersona || personas.includes(finding.persona)) &&
      (words.length === 0 || words.every((word) => searchedText(finding, rules).includes(word))),
  );
}

function hasStatus({ status, result }: ListedFinding, choice: StatusChoice): boolean {
  switch (choice) {
    case '':
      return true;
    case 'open':
      return status === 'open';
    case 'failed':
      return status === 'open' && result === 'fail';
    case 'unknown':
      return status === 'open' && result === 'unknown';
    default:
      return status === choice;
  }
}

function searchedText(finding: ListedFinding, rules: PageData['rules']): string {
  finding.searched ??= [
    rules[finding.rule]?.id,
    rules[finding.rule]?.name,
    finding.name,
    finding.id,
    finding.place,
    finding.message,
    finding.owner,
    finding.group,
    finding.fingerprint,
  ]
    .join('\n')
    .toLowerCase();
  return finding.searched;
}

/** How often each value occurs, the most frequent first. */
export function countValues<T>(entries: readonly T[], read: (entry: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = read(entry);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}
