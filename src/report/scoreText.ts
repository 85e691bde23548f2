import { describeScore, type ScoreReport } from './scoreReport.ts';
import { describeCaseFailure, describeLogs, titleOfCase } from './scoreWords.ts';

/** What a log or a terminal says of a run, line by line, the verdict last. */
export function renderScoreText(report: ScoreReport): string[] {
  const lines: string[] = [];
  for (const endpoint of report.endpoints) {
    for (const one of endpoint.cases) {
      const { latencyMs, requests, failed, retried } = one;
      const facts = [
        ...(requests === 1 ? [] : [`${requests} requests`]),
        ...(requests > 1 && failed > 0 ? [`${failed} failed`] : []),
        ...(retried === 0 ? [] : [`${retried} repeated`]),
        ...(latencyMs === undefined
          ? []
          : latencyMs.count === 1
            ? [`${latencyMs.max} ms`]
            : [`p50 ${latencyMs.p50} ms, p95 ${latencyMs.p95} ms, p99 ${latencyMs.p99} ms`]),
      ];
      const word = one.interrupted === true ? 'STOPPED' : one.passed ? 'ok' : 'FAILED';
      lines.push(`${word.padEnd(7)} ${titleOfCase(endpoint, one)} (${facts.join(', ')})`);
      for (const failure of one.failures) {
        for (const line of describeCaseFailure(failure)) lines.push(`        ${line}`);
      }
      for (const line of describeLogs(one)) lines.push(`        ${line}`);
    }
  }
  lines.push(describeScore(report));
  return lines;
}
