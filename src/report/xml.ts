import { visibleText } from './plainText.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an element of XML 1.0. What XML forbids (control characters, halves of a character pair, the
 * two noncharacters) and what hides (bidirectional and invisible characters) is written out; `]]>` cannot arise.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return visibleText(text)
    .replaceAll(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** The same for an attribute, where a reader would make blanks of line breaks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;');
}
