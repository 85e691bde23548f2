/**
 * Lines of a file's new side that stand in the hunks of its diff, changed ones and those around them: only there does
 * GitHub take a comment. As ranges of one hunk each, because a comment cannot go over two.
 */
export interface LineRange {
  readonly from: number;
  /** The last line. */
  readonly to: number;
}

const MOST_HUNKS = 10_000;

/** Reads the `patch` of a changed file; a hunk that is not understood counts for nothing. */
export function linesInDiff(patch: string): readonly LineRange[] {
  const ranges: LineRange[] = [];
  for (const [, start = '', length] of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const from = Number(start);
    const lines = Number(length ?? '1');
    if (lines > 0 && Number.isSafeInteger(from + lines)) ranges.push({ from, to: from + lines - 1 });
    if (ranges.length >= MOST_HUNKS) break;
  }
  return ranges;
}

/** Whether all of these lines stand in one hunk. */
export function isInDiff(ranges: readonly LineRange[], { from, to }: LineRange): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}
