import { at } from '../azure/body.ts';
import type { Principal } from '../inventory/access.ts';
import { type Fact, known, unknown } from '../inventory/fact.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import { moreKnown } from './directoryObjects.ts';
import type { Draft } from './draft.ts';
import type { GraphListing, GraphReader } from './graphReader.ts';
import type { Refusal } from './refusal.ts';

/** Reads of the directory share what was refused: a permission that is missing once is missing always. */
export interface Directory {
  readonly draft: Draft;
  readonly graph: GraphReader;
  readonly refused: Map<string, Refusal>;
}

export function addPrincipal(draft: Draft, principal: Principal | undefined): void {
  if (principal !== undefined) {
    draft.principals.set(principal.id, moreKnown(draft.principals.get(principal.id), principal));
  }
}

/** A list, unless its permission was refused before. */
export async function listOnce(
  { draft, graph, refused }: Directory,
  part: CollectedPart,
  path: string,
  permission: string,
): Promise<GraphListing> {
  const kind = `${permission} ${path.replaceAll(/[0-9a-f-]{36}/gi, '').replace(/\?.*$/s, '')}`;
  const before = refused.get(kind);
  if (before !== undefined) return { items: [], refusal: before };
  const listing = await graph.list(path, permission);
  if (listing.refusal !== undefined && !listing.refusal.notFound) {
    draft.gap(part, 'directory', listing.refusal);
    if (listing.refusal.reason.kind === 'missing-permission') refused.set(kind, listing.refusal);
  }
  return listing;
}

export function idsFact(listing: GraphListing): Fact<readonly string[]> {
  if (listing.refusal !== undefined) {
    return unknown(listing.refusal.reason.kind, listing.refusal.operation ?? listing.refusal.reason.detail);
  }
  const ids = listing.items.flatMap((item) => {
    const id = at(item, 'id');
    return typeof id === 'string' ? [id.toLowerCase()] : [];
  });
  return known([...new Set(ids)].sort());
}
