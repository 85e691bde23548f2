import { clip } from './clip.ts';

/**
 * Text for a job summary or a comment. Punctuation becomes character references, so that no markdown, HTML, link or
 * image comes of it; a word joiner after `@` and `#` keeps names and numbers from becoming mentions and references.
 */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replaceAll(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, (character) =>
      character === '@' || character === '#' ? `${reference(character)}&#8288;` : reference(character),
    );
}

/** The same for a cell, a list item or a paragraph. Blanks at the front would make a block of code of an item. */
export function markdownCell(text: string): string {
  return markdownText(clip(text, LONGEST)).trim();
}

/** Per field, in characters, before escaping: an ARM id may have some 1,000. */
const LONGEST = 600;

/** A fenced block whose fence no line of the text can close. */
export function markdownBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
