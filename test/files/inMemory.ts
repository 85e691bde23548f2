import type { Reader, Reading, Repository, Source } from '../../src/files/declaration.ts';
import { declaredInventory } from '../../src/files/declaredInventory.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { AnyResource, ResourceKind } from '../../src/inventory/resource.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { createContext } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';

export const COLLECTED_AT = '2026-11-21T00:00:00.000Z';

/** A repository of a few files. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return {
    paths: Object.keys(files).sort(),
    read: async (path): Promise<Source> => {
      const text = files[path];
      return text === undefined
        ? { ok: false, path, why: 'there is no such file' }
        : { ok: true, path, text };
    },
  };
}

/** What a reader makes of files that it claims. */
export async function readAll(reader: Reader, files: Readonly<Record<string, string>>): Promise<Reading> {
  const claimed = Object.keys(files)
    .filter((path) => reader.claims(path, files[path] ?? ''))
    .sort();
  return reader.read(claimed, repositoryOf(files));
}

export async function inventoryOf(
  reader: Reader,
  files: Readonly<Record<string, string>>,
): Promise<Inventory> {
  const readings = [await readAll(reader, files)];
  return declaredInventory({ path: '.', readings, collectedAt: COLLECTED_AT, interrupted: false });
}

/** The one resource of a kind. */
export function only<K extends ResourceKind>(
  inventory: Inventory,
  kind: K,
): AnyResource & { readonly kind: K } {
  const found = inventory.resources.filter((resource) => resource.kind === kind);
  const [resource] = found;
  if (resource === undefined || found.length > 1)
    throw new Error(`${found.length} resources of kind ${kind}`);
  return resource as AnyResource & { readonly kind: K };
}

/** What all rules find, for `now` at the time of collection. */
export function findingsIn(inventory: Inventory, ruleId?: string): readonly Finding[] {
  const { findings } = judge(ALL_RULES, createContext(inventory, Date.parse(COLLECTED_AT)));
  return ruleId === undefined ? findings : findings.filter((finding) => finding.ruleId === ruleId);
}
