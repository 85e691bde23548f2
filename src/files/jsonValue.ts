import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { TextPlaces } from './textPlaces.ts';
import type { Entry, Place, Value } from './value.ts';

export type JsonRead =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string; readonly place?: Place };

const DEEPEST = 200;
/** Stands for a line break inside a text while it is parsed, as many characters, so that places stay what they are. */
const BREAKS: Readonly<Record<string, string>> = { '\n': '\ue000', '\r': '\ue001' };

/**
 * Reads JSON as Azure Resource Manager does: with comments, and with texts that go over several lines. Never throws.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#comments-and-metadata
 */
export function readJson(text: string): JsonRead {
  const places = new TextPlaces(text);
  const errors: ParseError[] = [];
  try {
    const node = parseTree(maskBreaks(text), errors, { allowTrailingComma: true, disallowComments: false });
    const [error] = errors;
    if (error !== undefined) {
      const place = places.place(error.offset, error.offset + error.length);
      const why = `line ${place.line}, column ${place.column}: ${printParseErrorCode(error.error)}`;
      return { ok: false, why, place };
    }
    if (node === undefined) return { ok: false, why: 'it is empty' };
    return { ok: true, value: nodeValue(node, places, 0) };
  } catch (error) {
    // The parser calls itself, so the stack ends before the text does.
    if (error instanceof RangeError) return { ok: false, why: 'it is nested too deep' };
    throw error;
  }
}

function nodeValue(node: Node, places: TextPlaces, depth: number): Value {
  if (depth > DEEPEST) throw new RangeError('too deep');
  const place = placeOf(node, places);
  switch (node.type) {
    case 'object': {
      const entries = new Map<string, Entry>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined) continue;
        const name = restore(String(key.value));
        // The first of two wins: ARM refuses such a template.
        if (entries.has(name.toLowerCase())) continue;
        entries.set(name.toLowerCase(), {
          name,
          namePlace: placeOf(key, places),
          value: nodeValue(value, places, depth + 1),
        });
      }
      return { kind: 'object', entries, place };
    }
    case 'array':
      return {
        kind: 'list',
        items: (node.children ?? []).map((item) => nodeValue(item, places, depth + 1)),
        place,
      };
    case 'string':
      return { kind: 'text', text: restore(String(node.value)), place };
    case 'number':
      return { kind: 'number', number: Number(node.value), place };
    case 'boolean':
      return { kind: 'boolean', boolean: node.value === true, place };
    default:
      return { kind: 'null', place };
  }
}

function placeOf({ offset, length }: Node, places: TextPlaces): Place {
  return places.place(offset, offset + length);
}

/** Line breaks in texts, and nowhere else. */
function maskBreaks(text: string): string {
  let masked = '';
  let from = 0;
  // A text, a comment of either kind, or what is between them: whichever begins first.
  const parts = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gs;
  for (const { 0: part, index } of text.matchAll(parts)) {
    if (!part.startsWith('"') || !/[\r\n]/.test(part)) continue;
    masked += text.slice(from, index) + part.replaceAll(/[\r\n]/g, (character) => BREAKS[character] ?? '');
    from = index + part.length;
  }
  return from === 0 ? text : masked + text.slice(from);
}

function restore(text: string): string {
  return text.replaceAll('\ue000', '\n').replaceAll('\ue001', '\r');
}
