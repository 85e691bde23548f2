import { knownValue } from '../inventory/fact.ts';
import type { RuleContext } from './context.ts';
import { principalOf } from './gitHubTrust.ts';

/** What somebody owns in the directory, by object id. */
export interface Owned {
  readonly groups: readonly string[];
  /** Of applications that they own, and owned themselves. */
  readonly servicePrincipals: readonly string[];
}

const NOTHING: Owned = { groups: [], servicePrincipals: [] };
const OWNERSHIPS = new WeakMap<RuleContext, ReadonlyMap<string, Owned>>();

export function ownedBy(context: RuleContext, principalId: string): Owned {
  return ownerships(context).get(principalId) ?? NOTHING;
}

/** Everybody who owns something, in the order of their ids. */
export function owners(context: RuleContext): readonly string[] {
  return [...ownerships(context).keys()].sort();
}

function ownerships(context: RuleContext): ReadonlyMap<string, Owned> {
  const present = OWNERSHIPS.get(context);
  if (present !== undefined) return present;
  const found = new Map<string, { groups: Set<string>; servicePrincipals: Set<string> }>();
  const add = (owner: string, what: 'groups' | 'servicePrincipals', id: string): void => {
    const key = owner.toLowerCase();
    const owned = found.get(key) ?? { groups: new Set(), servicePrincipals: new Set() };
    owned[what].add(id);
    found.set(key, owned);
  };
  for (const { id, type, owners: ids } of context.inventory.principals) {
    for (const owner of knownValue(ids) ?? []) {
      if (type === 'Group') add(owner, 'groups', id);
      if (type === 'ServicePrincipal') add(owner, 'servicePrincipals', id);
    }
  }
  for (const application of context.inventory.applications) {
    const principal = principalOf(application, context);
    if (principal === undefined) continue;
    for (const owner of knownValue(application.owners) ?? []) add(owner, 'servicePrincipals', principal);
  }
  const made = new Map(
    [...found].map(([owner, { groups, servicePrincipals }]) => [
      owner,
      { groups: [...groups].sort(), servicePrincipals: [...servicePrincipals].sort() },
    ]),
  );
  OWNERSHIPS.set(context, made);
  return made;
}
