import { SEVERITIES } from '../findings/finding.ts';
import type { ReportedFinding } from './auditReport.ts';
import { describeGroup, type FindingGroup } from './grouping.ts';
import { markdownCell } from './markdown.ts';
import type { SummaryBudget } from './summaryBudget.ts';

/** More groups are not looked through on a page. */
const MOST_GROUPS = 100;

/** How many of what each group has, then the findings of each, folded. `table`: how findings stand in a table. */
export function addGroups(
  summary: SummaryBudget,
  groups: readonly FindingGroup[],
  groupBy: string,
  table: { readonly before: string; readonly row: (finding: ReportedFinding) => string },
  most: number,
): void {
  const head = [groupBy, ...SEVERITIES, 'unknown', 'exempted or in the baseline'].map((name) =>
    markdownCell(name),
  );
  const left = (omitted: number): string => `${omitted} more groups are in the other reports.\n\n`;
  summary.addList({
    entries: groups,
    before: `#### By ${markdownCell(groupBy)}\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n`,
    after: '\n',
    render: ({ name, bySeverity, unknown, suppressed }) => {
      const counts = [...SEVERITIES.map((severity) => bySeverity[severity]), unknown, suppressed];
      return `| ${[markdownCell(name), ...counts].join(' | ')} |\n`;
    },
    left,
    share: most / 10,
  });
  for (const group of groups.slice(0, MOST_GROUPS)) {
    const title = `${markdownCell(group.name)}: ${describeGroup(group)}`;
    summary.addList({
      entries: group.findings.filter(({ status }) => status === 'open'),
      before: `<details><summary>${title}</summary>\n\n${table.before}`,
      after: '\n</details>\n\n',
      render: table.row,
      left: (omitted) =>
        `${omitted} more of ${markdownCell(group.name)} had no room here; the JSON report has them.\n\n`,
      share: most / 4,
    });
  }
  if (groups.length > MOST_GROUPS) summary.add(left(groups.length - MOST_GROUPS));
}
