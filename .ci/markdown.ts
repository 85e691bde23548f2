/** A fenced code block. `line` is that of its first line of content, counted from 1 as everywhere here. */
export interface FencedBlock {
  readonly language: string;
  readonly line: number;
  readonly text: string;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

interface Parsed {
  readonly prose: readonly Line[];
  readonly blocks: readonly FencedBlock[];
}

/** Fences inside list items are indented; their indentation is taken off the content. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  return split(markdown).blocks;
}

/** Targets of links, images, reference definitions and HTML attributes, outside code. */
export function links(markdown: string): readonly Link[] {
  const found: Link[] = [];
  for (const { number, text } of split(markdown).prose) {
    const visible = withoutInlineCode(text);
    for (const pattern of [
      /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*["'])?\s*\)/g,
      /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/g,
      /\b(?:href|src)="([^"]+)"/g,
    ]) {
      for (const match of visible.matchAll(pattern)) found.push({ target: match[1] ?? '', line: number });
    }
  }
  return found;
}

/**
 * The fragments that a link may name in this file: one for each heading, as GitHub makes them (lower case, without
 * punctuation, blanks as hyphens, a number after repeated ones), and those of `id` and `name` attributes.
 */
export function anchors(markdown: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Map<string, number>();
  for (const { text } of split(markdown).prose) {
    for (const match of text.matchAll(/<[a-z]+\s[^>]*\b(?:id|name)="([^"]+)"/g)) found.add(match[1] ?? '');
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const slug = slugOf(heading);
    const repeated = seen.get(slug) ?? 0;
    seen.set(slug, repeated + 1);
    found.add(repeated === 0 ? slug : `${slug}-${repeated}`);
  }
  return found;
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** Code spans become blanks, so that columns stay and nothing in them is taken for a link. */
function withoutInlineCode(text: string): string {
  return text.replace(/(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
}

function split(markdown: string): Parsed {
  const prose: Line[] = [];
  const blocks: FencedBlock[] = [];
  let open: { fence: string; indent: number; language: string; line: number; content: string[] } | undefined;
  const lines = markdown.split(/\r?\n/);
  for (const [index, text] of lines.entries()) {
    if (open === undefined) {
      const match = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/.exec(text);
      if (match === null) {
        prose.push({ number: index + 1, text });
        continue;
      }
      const [, indent = '', fence = '', language = ''] = match;
      open = { fence, indent: indent.length, language: language.toLowerCase(), line: index + 2, content: [] };
    } else if (closes(open.fence, text)) {
      blocks.push({ language: open.language, line: open.line, text: `${open.content.join('\n')}\n` });
      open = undefined;
    } else {
      open.content.push(text.replace(new RegExp(`^\\s{0,${open.indent}}`), ''));
    }
  }
  if (open !== undefined)
    blocks.push({ language: open.language, line: open.line, text: open.content.join('\n') });
  return { prose, blocks };
}

function closes(fence: string, text: string): boolean {
  const closing = text.trim();
  return closing.length >= fence.length && closing === (fence[0] ?? '').repeat(closing.length);
}
