import { markdownBlock, markdownText } from './markdown.ts';
import type { RunReport } from './runReport.ts';

/**
 * The job summary of a run. Where anyone may read it, it names neither endpoints nor identities nor what a service
 * said: result and code only.
 */
export function renderRunSummary(report: RunReport, readableByAnyone: boolean): string {
  const { credential, failure } = report;
  const lines = [`### Endpoint ${report.command}: ${report.result}`, ''];
  if (readableByAnyone) {
    lines.push(
      failure === undefined
        ? `Credential: ${credential?.tokenType ?? 'none'}.`
        : `Failed with \`${failure.code}\`; the log of the step says more.`,
      '',
      'Names are left out, because anyone may read this summary.',
    );
  } else if (failure !== undefined) {
    lines.push(
      `**${failure.code}**: ${markdownText(failure.message)}`,
      '',
      `What to do: ${markdownText(failure.remedy)}`,
      '',
    );
    for (const { language, text } of failure.snippets ?? []) lines.push(markdownBlock(language, text), '');
  } else if (credential !== undefined) {
    const rows: [string, string | undefined][] = [
      ['Endpoint', report.endpointId],
      ['Credential', credential.tokenType],
      ['Scoring URI', credential.scoringUri],
      [
        'Expires',
        credential.expiresAt ??
          (credential.tokenType === 'Key' ? 'never, until it is regenerated' : 'not said by Azure'),
      ],
      ['Identity', report.identity.objectId],
    ];
    lines.push('| | |', '|---|---|');
    for (const [name, value] of rows)
      if (value !== undefined) lines.push(`| ${name} | ${markdownText(value)} |`);
  }
  return `${lines.join('\n')}\n`;
}
