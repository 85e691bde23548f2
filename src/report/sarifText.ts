import { clip } from './clip.ts';
import { visibleText } from './plainText.ts';

/**
 * One paragraph for a string of a SARIF file, at most so many UTF-16 units and never empty. Control, bidirectional and
 * invisible characters are written out; `[text](1)` becomes no link and `{0}` no placeholder. Both are torn apart by a
 * blank: code scanning shows the backslashes and doubled braces that would escape them.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
export function sarifText(text: string, longest: number): string {
  const line = clip(text, longest).replaceAll(/\s+/g, ' ').trim();
  const torn = visibleText(line)
    .replaceAll('](', '] (')
    .replaceAll(/\{(?=\d)/g, '{ ');
  return torn === '' ? 'n/a' : clip(torn, longest);
}
