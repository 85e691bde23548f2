import type { CaseResult } from '../scoring/result.ts';
import { markdownBlock, markdownCell } from './markdown.ts';
import { visibleText } from './plainText.ts';
import { describeScore, type EndpointScore, type ScoreReport } from './scoreReport.ts';
import { describeCaseFailure, describeLogs, titleOfCase } from './scoreWords.ts';

const MOST_ROWS = 200;
const MOST_TOLD = 20;
const BAR = 20;

/**
 * The job summary of a scoring run. Where anyone may read it, it holds numbers and codes: no name, no word of an answer.
 */
export function renderScoreSummary(report: ScoreReport, readableByAnyone: boolean): string {
  const lines = [
    `### Scoring: ${report.passed ? 'passed' : 'not passed'}`,
    '',
    markdownCell(describeScore(report)),
  ];
  const rows = report.endpoints.flatMap((endpoint) => endpoint.cases.map((one) => ({ endpoint, one })));
  if (rows.length > 0) lines.push('', ...latencyTable(rows, readableByAnyone));
  for (const { name, failure } of report.endpoints) {
    if (failure === undefined) continue;
    lines.push('', `**${failure.code}**`);
    if (readableByAnyone) continue;
    lines.push('', `${markdownCell(name)}: ${markdownCell(failure.message)}`);
    if (failure.cause !== undefined) lines.push('', markdownBlock('text', visibleText(failure.cause)));
    lines.push('', `What to do: ${markdownCell(failure.remedy)}`);
    for (const { language, text } of failure.snippets ?? []) lines.push('', markdownBlock(language, text));
  }
  const failed = rows.filter(({ one }) => one.failures.length > 0);
  if (readableByAnyone) {
    lines.push(
      '',
      'Names and answers are left out, because anyone may read this summary; the report has them.',
    );
  } else {
    for (const { endpoint, one } of failed.slice(0, MOST_TOLD)) {
      const told = [...one.failures.flatMap(describeCaseFailure), ...describeLogs(one)].join('\n');
      const title = markdownCell(titleOfCase(endpoint, one));
      lines.push(
        '',
        `<details><summary>${title}</summary>`,
        '',
        markdownBlock('text', visibleText(told)),
        '</details>',
      );
    }
    if (failed.length > MOST_TOLD) {
      lines.push('', `${failed.length - MOST_TOLD} more failed cases stand in the report.`);
    }
  }
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly endpoint: EndpointScore;
  readonly one: CaseResult;
}

function latencyTable(rows: readonly Row[], readableByAnyone: boolean): string[] {
  const slowest = Math.max(1, ...rows.map(({ one }) => one.latencyMs?.p95 ?? 0));
  const lines = [
    '| | case | requests | p50 | p95 | p99 | max | p95 |',
    '|---|---|--:|--:|--:|--:|--:|---|',
    ...rows.slice(0, MOST_ROWS).map(({ endpoint, one }, index) => {
      const { latencyMs } = one;
      const milliseconds = (value: number | undefined): string => (value === undefined ? '' : `${value} ms`);
      const cells = [
        one.interrupted === true ? 'stopped' : one.passed ? 'ok' : '**failed**',
        readableByAnyone ? `case ${index + 1}` : markdownCell(titleOfCase(endpoint, one)),
        String(one.requests),
        milliseconds(latencyMs?.p50),
        milliseconds(latencyMs?.p95),
        milliseconds(latencyMs?.p99),
        milliseconds(latencyMs?.max),
        '█'.repeat(Math.max(1, Math.round(((latencyMs?.p95 ?? 0) / slowest) * BAR))),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
  if (rows.length > MOST_ROWS) lines.push('', `${rows.length - MOST_ROWS} more cases stand in the report.`);
  return lines;
}
