import type { PrincipalType } from '../inventory/access.ts';
import { type Chain, compareChains } from './chain.ts';
import type { Grant } from './grants.ts';

/** A principal, and all the ways in which it comes to an operation. */
export interface Holder {
  /** Object id, lower-cased. */
  readonly principalId: string;
  readonly principalType: PrincipalType;
  /** Shortest first, those that count now before those that can be activated. */
  readonly chains: readonly Chain[];
}

/** Chains by principal, each principal once, in the order of ids. */
export function gather(own: readonly (readonly [Grant, Chain])[]): readonly Holder[] {
  const [only] = own;
  if (only !== undefined && own.length === 1) {
    const [{ principalId, principalType }, chain] = only;
    return [{ principalId, principalType, chains: [chain] }];
  }
  const found = new Map<string, { type: PrincipalType; chains: Chain[] }>();
  for (const [{ principalId, principalType }, chain] of own) {
    const entry = found.get(principalId);
    if (entry === undefined) found.set(principalId, { type: principalType, chains: [chain] });
    else entry.chains.push(chain);
  }
  return [...found]
    .map(([principalId, { type, chains }]) => ({ principalId, principalType: type, chains: sorted(chains) }))
    .sort(byPrincipal);
}

/** Two lists in the order of ids become one; holders of one list alone are the same objects. */
export function merge(left: readonly Holder[], right: readonly Holder[]): readonly Holder[] {
  const merged: Holder[] = [];
  let from = 0;
  for (const holder of right) {
    for (; from < left.length; from += 1) {
      const other = left[from];
      if (other === undefined || other.principalId >= holder.principalId) break;
      merged.push(other);
    }
    const same = left[from];
    if (same?.principalId === holder.principalId) {
      merged.push({ ...same, chains: sorted([...holder.chains, ...same.chains]) });
      from += 1;
    } else merged.push(holder);
  }
  for (; from < left.length; from += 1) {
    const other = left[from];
    if (other !== undefined) merged.push(other);
  }
  return merged;
}

export function sorted(chains: readonly Chain[]): readonly Chain[] {
  return chains.length < 2 ? chains : [...chains].sort(compareChains);
}

export function byPrincipal(left: Holder, right: Holder): number {
  return left.principalId < right.principalId ? -1 : left.principalId > right.principalId ? 1 : 0;
}
