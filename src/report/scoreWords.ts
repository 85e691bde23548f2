import type { CaseFailure, CaseResult } from '../scoring/result.ts';
import type { EndpointScore } from './scoreReport.ts';

/** Lines of a person's report on a failed case; each may hold foreign words, bounded and without secrets. */
export function describeCaseFailure({
  message,
  expected,
  actual,
  differences = [],
  requestId,
  latencyMs,
  answer,
}: CaseFailure): string[] {
  return [
    message,
    ...(expected === undefined ? [] : [`  expected: ${expected}`]),
    ...(actual === undefined ? [] : [`  actual:   ${actual}`]),
    ...differences.map((one) => `  ${one.path}: expected ${one.expected}, got ${one.actual}`),
    ...(answer === undefined
      ? []
      : [
          `  answer: status ${answer.status}, ${answer.bytes} bytes`,
          ...Object.entries(answer.headers).map(([name, value]) => `    ${name}: ${value}`),
          ...answer.excerpt.split('\n').map((line) => `    ${line}`),
        ]),
    ...(requestId === undefined
      ? []
      : [`  request ${requestId}${latencyMs === undefined ? '' : `, ${latencyMs} ms`}`]),
  ];
}

/** `fraud, deployment blue, smoke/one.json` */
export function titleOfCase(endpoint: Pick<EndpointScore, 'name'>, one: CaseResult): string {
  return [
    endpoint.name,
    ...(one.deployment === undefined ? [] : [`deployment ${one.deployment}`]),
    one.name,
  ].join(', ');
}

export function describeLogs({ logs }: CaseResult): string[] {
  if (logs === undefined) return [];
  return logs.text === undefined
    ? [`Logs of ${logs.deployment}: none, ${logs.missing ?? ''}.`]
    : [
        `Last lines of the container of ${logs.deployment}:`,
        ...logs.text.split('\n').map((line) => `  ${line}`),
      ];
}
