import { type LineEdit, writeEdit } from '../files/suggestedEdits.ts';
import type { Suggestion } from '../github/reviewSuggestions.ts';
import type { Gate } from '../policy/gate.ts';
import type { ReportedFinding } from '../report/auditReport.ts';
import { renderSuggestionComment } from '../report/suggestionComment.ts';
import { worstFirst } from '../report/verdict.ts';

/** More are not written down: a review has room for few. */
const MOST = 200;

/**
 * The edits of what was found, the worst first, as lines to take over; where two are about the same lines, the first.
 * `read` gives the text of a file as it was judged, by its path from the root of the repository.
 */
export async function suggestEdits(
  findings: readonly ReportedFinding[],
  gate: Gate,
  read: (file: string) => Promise<string | undefined>,
  readableByAnyone: boolean,
): Promise<readonly Suggestion[]> {
  const texts = new Map<string, string | undefined>();
  const suggested: Suggestion[] = [];
  for (const finding of worstFirst(findings, gate)) {
    if (finding.result !== 'fail' || finding.location === undefined) continue;
    for (const edit of finding.remediation.edits ?? []) {
      const { file } = edit.kind === 'replace' ? edit.place : edit.beside;
      if (!texts.has(file)) texts.set(file, await read(file));
      const text = texts.get(file);
      const written = text === undefined ? undefined : writeEdit(text, edit);
      if (written === undefined || suggested.some((one) => overlaps(one, written))) continue;
      suggested.push({ ...written, comment: renderSuggestionComment(finding, readableByAnyone) });
      if (suggested.length >= MOST) return suggested;
    }
  }
  return suggested;
}

function overlaps(one: LineEdit, other: LineEdit): boolean {
  return one.file === other.file && one.from <= other.to && other.from <= one.to;
}
