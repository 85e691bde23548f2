import { visibleText } from './plainText.ts';

/** What a spreadsheet takes for the start of a formula; the wide forms count in East Asian editions. */
const FORMULA = /(^|;)([\s"'“”‘’`]*)(?=[=+\-@＝＋－＠])/g;

/**
 * One field of a CSV file (RFC 4180), always quoted. Foreign words stay on one line, control and invisible characters
 * are written out, and what a spreadsheet would take for a formula has an apostrophe in front: at the start, and behind
 * a semicolon, at which editions of other countries part the fields of a line.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvField(text: string): string {
  const line = visibleText(text.replaceAll(/[\t\r\n]+/g, ' '));
  return `"${line.replaceAll(FORMULA, "$1'$2").replaceAll('"', '""')}"`;
}

export function csvFields(fields: readonly string[]): string {
  return fields.map(csvField).join(',');
}

export function csvLine(fields: readonly string[]): string {
  return `${csvFields(fields)}\r\n`;
}
