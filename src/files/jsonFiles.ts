import type { Declaration, Format, Reader, UnreadableFile } from './declaration.ts';
import { readJson } from './jsonValue.ts';
import type { ObjectValue } from './value.ts';

/** Longer JSON is data of something else. */
const LONGEST = 1024 * 1024;

/** A reader of JSON files that hold one object, or a list of them, each of which declares something. */
export function jsonFileReader(
  format: Format,
  looksLike: readonly RegExp[],
  declare: (file: string, value: ObjectValue, index: number) => Declaration | undefined,
): Reader {
  return {
    format,
    claims: (path, text) =>
      /\.json$/i.test(path) && text.length <= LONGEST && looksLike.every((pattern) => pattern.test(text)),
    async read(claimed, repository) {
      const declarations: Declaration[] = [];
      const unreadable: UnreadableFile[] = [];
      for (const file of claimed) {
        const source = await repository.read(file);
        const read = source.ok ? readJson(source.text) : { ok: false as const, why: source.why };
        if (!read.ok) {
          const { ok: _, ...said } = read;
          unreadable.push({ file, ...said });
          continue;
        }
        const values = read.value.kind === 'list' ? read.value.items : [read.value];
        for (const [index, value] of values.entries()) {
          const declaration = value.kind === 'object' ? declare(file, value, index) : undefined;
          if (declaration !== undefined) declarations.push(declaration);
        }
      }
      return { declarations, blind: [], unreadable };
    },
  };
}
