import type { Effects } from '../effects.ts';
import type { CollectedPart } from '../inventory/inventory.ts';
import type { Draft } from './draft.ts';
import type { Call, Listing, Read, Reader } from './reader.ts';

/** What all collectors of one run share. */
export interface Run {
  readonly arm: Reader;
  readonly draft: Draft;
  readonly effects: Effects;
}

/** A list; what could not be read becomes a gap at the scope. */
export async function listOrGap(
  { arm, draft }: Run,
  part: CollectedPart,
  scope: string,
  path: string,
  call: Call,
): Promise<Listing> {
  const listing = await arm.list(path, call);
  if (listing.refusal !== undefined) draft.gap(part, scope, listing.refusal);
  return listing;
}

/** One resource; what could not be read becomes a gap at its id. */
export async function getOrGap(
  { arm, draft }: Run,
  part: CollectedPart,
  id: string,
  call: Call,
): Promise<Read> {
  const read = await arm.get(id, call);
  if (!read.ok) draft.gap(part, id, read.refusal);
  return read;
}

/** Each thing once, however many scopes lead to it: whoever comes later waits for the first. */
export function once<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const started = new Map<string, Promise<T>>();
  return (key, work) => {
    let result = started.get(key);
    if (result === undefined) {
      result = work();
      started.set(key, result);
    }
    return result;
  };
}
