/** What Bicep can say that JSON cannot: a piece of Bicep, as it stands. */
export class BicepExpression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type BicepValue =
  | string
  | number
  | boolean
  | BicepExpression
  | readonly BicepValue[]
  | { readonly [name: string]: BicepValue };

/**
 * A literal of Bicep. Lists and objects stand over several lines, which every version of Bicep reads.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types
 */
export function renderBicep(value: BicepValue, indent = ''): string {
  if (typeof value === 'string') return quoteForBicep(value);
  // Bicep has whole numbers only.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof BicepExpression) return value.text;
  const deeper = `${indent}  `;
  if (isList(value)) {
    return block(
      '[',
      value.map((item) => `${deeper}${renderBicep(item, deeper)}`),
      `${indent}]`,
    );
  }
  return block(
    '{',
    Object.entries(value).map(([name, item]) => `${deeper}${key(name)}: ${renderBicep(item, deeper)}`),
    `${indent}}`,
  );
}

/**
 * A string literal that no content can end or turn into an expression.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
export function quoteForBicep(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('${', '\\${')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    // Control characters, and those that some editors take for the end of a line or the other direction.
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
  return `'${escaped}'`;
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close.trimStart()}` : [open, ...lines, close].join('\n');
}

function key(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : quoteForBicep(name);
}

/** Words that stand for something else at the start of a line. */
const KEYWORDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'if', 'for', 'resource']);

function isList(value: object): value is readonly BicepValue[] {
  return Array.isArray(value);
}
