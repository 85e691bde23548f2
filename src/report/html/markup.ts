import { visibleText } from '../plainText.ts';

/** HTML that is safe to write as it stands. Made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Any text for HTML, as the text of an element or the value of a quoted attribute. What is invisible or changes the
 * direction of writing is written out.
 */
export function htmlText(text: string): string {
  return visibleText(text).replaceAll(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}

type Value = string | number | Markup | readonly Markup[];

/** A template whose values become text, unless they are markup themselves. Attributes stand in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) markup += render(value) + (strings[index + 1] ?? '');
  return { markup };
}

function render(value: Value): string {
  if (typeof value === 'string') return htmlText(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

export const NOTHING: Markup = { markup: '' };

/**
 * A value as JSON for the inside of a `<script>` that holds data. No character of it means anything to an HTML parser,
 * so no text can end the element or begin a comment.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The address as a browser understands it, when it leads to a page on the web and nowhere else. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}
