import type { CaseResult } from '../scoring/result.ts';
import { clip } from './clip.ts';
import type { EndpointScore, ScoreReport } from './scoreReport.ts';
import { describeCaseFailure, describeLogs } from './scoreWords.ts';
import { xmlAttribute, xmlText } from './xml.ts';

const LONGEST_NAME = 600;
const LONGEST_TEXT = 16_000;

/** A scoring run as JUnit XML: a suite for each endpoint, a test for each case; times in seconds. */
export function* renderScoreJUnit(report: ScoreReport): Generator<string, void, undefined> {
  const { cases, failedCases } = report.summary;
  const errors = report.endpoints.filter(({ failure }) => failure !== undefined).length;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aml-endpoint score" tests="${cases + errors}" failures="${failedCases}" errors="${errors}">\n`;
  for (const endpoint of report.endpoints) {
    const failed = endpoint.cases.filter(({ passed }) => !passed).length;
    const stopped = endpoint.failure === undefined ? 0 : 1;
    const time = seconds(endpoint.cases.reduce((sum, { latencyMs }) => sum + total(latencyMs), 0));
    yield `<testsuite name="${attribute(endpoint.name)}" tests="${endpoint.cases.length + stopped}" failures="${failed}" errors="${stopped}" skipped="0" time="${time}" timestamp="${xmlText(report.endedAt.slice(0, 19))}">\n`;
    for (const one of endpoint.cases) yield caseXml(endpoint, one);
    if (endpoint.failure !== undefined) {
      const { code, message, cause = '', remedy } = endpoint.failure;
      const text = [message, cause, `What to do: ${remedy}`].filter((line) => line !== '').join('\n');
      yield `<testcase classname="${attribute(endpoint.name)}" name="is scored to the end" time="0">\n<error type="${attribute(code)}" message="${attribute(message)}">${body(text)}</error>\n</testcase>\n`;
    }
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
}

function caseXml(endpoint: EndpointScore, one: CaseResult): string {
  const group = one.deployment === undefined ? endpoint.name : `${endpoint.name}.${one.deployment}`;
  const place =
    one.place === undefined ? '' : ` file="${attribute(one.place.file)}" line="${one.place.line}"`;
  const start = `<testcase classname="${attribute(group)}" name="${attribute(one.name)}"${place} time="${seconds(total(one.latencyMs))}"`;
  if (one.passed) return `${start}/>\n`;
  const [first] = one.failures;
  const message = first?.message ?? 'The run was interrupted.';
  const text = [...one.failures.flatMap(describeCaseFailure), ...describeLogs(one)].join('\n');
  return `${start}>\n<failure type="${attribute(first?.expectation ?? 'interrupted')}" message="${attribute(message)}">${body(text)}</failure>\n</testcase>\n`;
}

function total(latencyMs: CaseResult['latencyMs']): number {
  return latencyMs === undefined ? 0 : latencyMs.mean * latencyMs.count;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function attribute(text: string): string {
  return xmlAttribute(clip(text, LONGEST_NAME));
}

function body(text: string): string {
  return xmlText(clip(text, LONGEST_TEXT));
}
