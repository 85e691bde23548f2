import { gzipSync } from 'node:zlib';
import type { ReportingDescriptor, Result } from 'sarif';
import type { SarifFile } from './sarifFiles.ts';

/**
 * What GitHub's code scanning would refuse or cut off, by its documentation.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 */
export function breachesOfLimits({ text, log, run, results }: SarifFile): readonly string[] {
  const rules = run.tool.driver.rules ?? [];
  const compressed = gzipSync(text).length;
  return [
    ...said(log.version === '2.1.0' && isText(log['$schema']), 'version and $schema'),
    ...said(compressed <= 10_000_000, `${compressed} bytes compressed`),
    ...said(log.runs.length === 1, 'one run'),
    ...said(isText(run.tool.driver.name), 'name of the tool'),
    ...said(/^[^/].*\/$/.test(run.automationDetails?.id ?? ''), 'a category, and no run id'),
    ...said((run.tool.extensions ?? []).length <= 100, 'extensions'),
    ...said(rules.length <= 25_000, 'rules'),
    ...said(results.length <= 25_000, 'results'),
    ...rules.flatMap(ruleBreaches),
    ...results.flatMap((result) => resultBreaches(result, rules)),
  ];
}

function ruleBreaches(rule: ReportingDescriptor): readonly string[] {
  const { id, name = 'n', shortDescription, fullDescription, help, defaultConfiguration, properties } = rule;
  const score = properties?.['security-severity'] as string | undefined;
  const tags = properties?.tags ?? [];
  return [
    ...said(isText(id, 255), 'id'),
    ...said(isText(name, 255), 'name'),
    ...said(isText(shortDescription?.text, 1_024), 'shortDescription'),
    ...said(isText(fullDescription?.text, 1_024), 'fullDescription'),
    ...said(isText(help?.text) && isText(help?.markdown), 'help'),
    ...said(['note', 'warning', 'error'].includes(defaultConfiguration?.level ?? ''), 'level'),
    // Of 20, the first 10 are kept.
    ...said(tags.length <= 10 && tags.includes('security'), 'tags'),
    ...said(['very-high', 'high', 'medium', 'low'].includes(String(properties?.['precision'])), 'precision'),
    ...said(score === undefined || (/^\d+\.\d$/.test(score) && +score > 0 && +score <= 10), 'severity'),
  ].map((breach) => `${id}: ${breach}`);
}

function resultBreaches(result: Result, rules: readonly ReportingDescriptor[]): readonly string[] {
  const { ruleId = '', ruleIndex = -1, message, locations = [], partialFingerprints } = result;
  const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
  const hash = partialFingerprints?.['primaryLocationLineHash'] ?? '';
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  const isForward = endLine > startLine || (endLine === startLine && endColumn >= startColumn);
  const uri = artifactLocation?.uri ?? '';
  return [
    ...said(rules[ruleIndex]?.id === ruleId, 'its rule'),
    ...said(isText(message.text), 'message'),
    // 1,000 are taken, the first one is used.
    ...said(locations.length === 1, 'one location'),
    ...said(isText(uri) && !/^(?:\/|[a-z][a-z0-9+.-]*:|\.\.)|\/\.\.(?:\/|$)/i.test(uri), `address ${uri}`),
    ...said(startLine >= 1 && startColumn >= 1 && isForward, 'region'),
    ...said(/^[0-9a-f]{16}:\d+$/.test(hash), `fingerprint ${hash}`),
    ...said((result.relatedLocations ?? []).length <= 1_000, 'related locations'),
    ...said((result.codeFlows ?? []).length === 0, 'code flows'),
  ].map((breach) => `${ruleId}: ${breach}`);
}

function said(isRight: boolean, what: string): readonly string[] {
  return isRight ? [] : [what];
}

function isText(value: string | undefined, longest = Number.POSITIVE_INFINITY): boolean {
  return value !== undefined && value !== '' && value.length <= longest;
}
