import { visibleText } from '../report/plainText.ts';

// The only way from a text to the page. All of it goes through text nodes and a fixed list of attributes; nothing is
// ever read as markup.

type Attribute =
  | 'class'
  | 'id'
  | 'type'
  | 'for'
  | 'role'
  | 'scope'
  | 'colspan'
  | 'tabindex'
  | 'rel'
  | 'placeholder'
  | 'autocomplete'
  | `aria-${string}`
  | `data-${string}`;

type Attributes<K extends string, V> = Readonly<{ [key in K]?: V }>;

export type Child = Node | string | undefined;

/** An element with texts and elements in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes<Attribute, string> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';
type SvgAttribute =
  | 'class'
  | 'x'
  | 'y'
  | 'rx'
  | 'd'
  | 'width'
  | 'height'
  | 'viewBox'
  | 'role'
  | `aria-${string}`;

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes<SvgAttribute, string | number> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

function setAttributes(
  made: Element,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, visibleText(String(value)));
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== undefined) parent.append(typeof child === 'string' ? visibleText(child) : child);
  }
}

/** A button that says what it does. */
export function button(
  attributes: Attributes<Attribute, string>,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onClick);
  return made;
}

/** A link to a page on the web; anything else stays text. */
export function webLink(address: string): Node {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return document.createTextNode(visibleText(address));
  }
  const link = element('a', { rel: 'noopener noreferrer' }, address);
  link.href = url.href;
  return link;
}

export function badge(text: string, tone: string): HTMLSpanElement {
  return element('span', { class: `badge ${tone}` }, text);
}

/** The element of this id, which renderHtml wrote. */
export function place(id: string): HTMLElement | undefined {
  return document.getElementById(id) ?? undefined;
}
