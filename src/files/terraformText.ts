import type { Parser, Tree } from 'web-tree-sitter';
import { type Block, TerraformSyntax } from './terraformSyntax.ts';
import { TextPlaces } from './textPlaces.ts';

/** Nobody writes more by hand; what is longer is made, and is data. */
export const LONGEST_TERRAFORM = 1024 * 1024;
/** The parser says how far it is now and then; one that says so that often is stuck. */
const MOST_PROGRESS = 50_000;
const MOST_CHILDREN = 50_000;
/** Where a top-level block begins, as everybody writes it. */
const BEGINS =
  /^(?=(?:resource|data|module|locals|variable|output|provider|terraform|moved|removed|import|check|ephemeral)\b[^=\n]*\{)/m;

/**
 * The blocks of a file. One mistake makes the parser lose its way for the rest of a text, so a text with a mistake is
 * read block by block. Never throws.
 */
export function readTerraform(
  parser: Parser,
  file: string,
  text: string,
): { readonly ok: true; readonly block: Block } | { readonly ok: false; readonly why: string } {
  if (text.length > LONGEST_TERRAFORM) {
    return { ok: false, why: `it is longer than ${LONGEST_TERRAFORM / 1024 / 1024} MiB` };
  }
  const places = new TextPlaces(text);
  const whole = readPiece(parser, file, text, text, places, 0);
  if (whole === undefined) return { ok: false, why: 'it is too long to make sense of' };
  if (!whole.hasError) return { ok: true, block: whole.block };
  const blocks: Block[] = [];
  const attributes = new Map(whole.block.attributes);
  let damage = undefined as Block['damage'];
  let offset = 0;
  const pieces = text.split(BEGINS);
  for (const piece of pieces) {
    const read = pieces.length === 1 ? whole : readPiece(parser, file, text, piece, places, offset);
    offset += piece.length;
    if (read === undefined) return { ok: false, why: 'it is too long to make sense of' };
    blocks.push(...read.block.blocks);
    for (const [name, attribute] of read.block.attributes) attributes.set(name, attribute);
    // A mistake inside of a block is told with the block.
    if (read.hasError && !read.block.blocks.some((block) => block.damage !== undefined)) {
      damage ??= read.block.damage ?? {
        place: read.block.place,
        source: piece.trim().split('\n', 1)[0] ?? '',
      };
    }
  }
  const block = { ...whole.block, blocks, attributes };
  return { ok: true, block: damage === undefined ? without(block) : { ...block, damage } };
}

function without({ damage: _, ...block }: Block): Block {
  return block;
}

function readPiece(
  parser: Parser,
  file: string,
  text: string,
  piece: string,
  places: TextPlaces,
  offset: number,
): { readonly block: Block; readonly hasError: boolean } | undefined {
  let told = 0;
  let tree: Tree | null;
  try {
    tree = parser.parse(piece, null, {
      progressCallback: () => {
        told += 1;
        return told > MOST_PROGRESS;
      },
    });
  } catch {
    // The parser's memory is its own: what it cannot hold hides this text alone.
    parser.reset();
    return undefined;
  }
  if (tree === null) {
    parser.reset();
    return undefined;
  }
  try {
    // No block has that much side by side, but what is no Terraform at all may.
    if (tree.rootNode.childCount > MOST_CHILDREN) return undefined;
    const block = new TerraformSyntax(file, text, places, offset).file(tree.rootNode);
    return { block, hasError: tree.rootNode.hasError };
  } finally {
    tree.delete();
  }
}
