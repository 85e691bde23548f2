import { gzipSync } from 'node:zlib';
import type { Detail } from './sarifResult.ts';

/** Code scanning takes 10 MB when compressed; rules and notifications take the little that is left. */
export const MOST_COMPRESSED = 9_500_000;
const GROUP = 200;

/**
 * Renders entries in groups, as long as they fit when compressed. A group that takes more than its share is rendered
 * short; where even that does not fit, it and all behind it are left out. Answers how many entries were rendered.
 */
export function* packEntries<T>(
  entries: readonly T[],
  render: (entry: T, detail: Detail) => string,
  most = MOST_COMPRESSED,
): Generator<string, number, undefined> {
  let left = most;
  for (let start = 0; start < entries.length; start += GROUP) {
    const group = entries.slice(start, start + GROUP);
    const share = (left * group.length) / (entries.length - start);
    const inDetail = (detail: Detail): string => group.map((entry) => render(entry, detail)).join(',\n');
    let text = inDetail('full');
    let size = compressedSize(text);
    if (size > share) {
      text = inDetail('short');
      size = compressedSize(text);
    }
    if (size > left) return start;
    left -= size;
    yield `${start === 0 ? '\n' : ',\n'}${text}`;
  }
  return entries.length;
}

/** At least what the group takes in the whole file: fast compression compresses less, and so does one group alone. */
function compressedSize(text: string): number {
  return gzipSync(text, { level: 1 }).length;
}
