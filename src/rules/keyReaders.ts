import type { Evidence } from '../findings/finding.ts';
import type { Chain, Holder } from '../rbac/effectiveAccess.ts';
import { scopeClass } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import {
  countHeads,
  describePrincipal,
  guestsIn,
  type Headcount,
  isGuest,
  nameOf,
  sayHeads,
} from './principalWords.ts';
import { allowedPrincipals } from './roleGrants.ts';

/** Who can read the credentials of a resource. The same object stands for all resources with the same access. */
export interface KeyReaders {
  /** How many principals can now. */
  readonly active: number;
  /** How many first have to activate a role. */
  readonly eligible: number;
  readonly heads: Headcount;
  /** Why this is worse than usual: a guest, another tenant, a grant from above the subscription. */
  readonly aggravations: { readonly first: string | undefined; readonly count: number };
  /** Sorted by principal id, one step per principal, with the exact granting string. */
  readonly evidence: () => readonly Evidence[];
}

/**
 * Steps of evidence in one finding, with the one that counts the rest: as many as a screen and a summary show. The
 * access report has all of them.
 */
const MOST_EVIDENCE = 10;

/** Remembered by the arrays that the access evaluation hands out, which are the same for the same access. */
type Cache = WeakMap<readonly Holder[], Node>;
interface Node {
  next?: Cache;
  readers?: KeyReaders;
}
const CACHES = new WeakMap<RuleContext, Node>();

export function keyReadersOf(context: RuleContext, operations: readonly string[], scope: string): KeyReaders {
  let node = CACHES.get(context);
  if (node === undefined) {
    node = {};
    CACHES.set(context, node);
  }
  const lists = operations.map((operation) => context.access.holders(operation, scope));
  for (const list of lists) {
    node.next ??= new WeakMap();
    let next: Node | undefined = node.next.get(list);
    if (next === undefined) {
      next = {};
      node.next.set(list, next);
    }
    node = next;
  }
  node.readers ??= summarise(context, operations, lists);
  return node.readers;
}

/** Gives back what is remembered of all readers together; findings keep those that they name. */
export function forgetReaders(context: RuleContext): void {
  CACHES.delete(context);
  READERS.delete(context);
  context.access.forget();
}

/** One principal, with what it holds by any of the operations: made once, however many resources it can read. */
interface Reader {
  readonly holder: Holder;
  readonly chains: readonly { readonly chain: Chain; readonly operation: string }[];
  /** Can now, without activating a role. */
  readonly isActive: boolean;
  readonly aggravations: readonly string[];
  evidence?: Evidence;
}

/** By the first of the holders that make up a reader; another operation has other holders. */
type Readers = WeakMap<Holder, { readonly holders: readonly Holder[]; readonly reader: Reader }[]>;
const READERS = new WeakMap<RuleContext, Readers>();

function summarise(
  context: RuleContext,
  operations: readonly string[],
  lists: readonly (readonly Holder[])[],
): KeyReaders {
  const allowed = allowedPrincipals(context);
  // There may be thousands, of whom few are named: nothing is kept of the others.
  const ids: string[] = [];
  const firstActive: Reader[] = [];
  const firstEligible: Reader[] = [];
  let eligible = 0;
  let aggravated = 0;
  let first: string | undefined;
  eachReader(context, operations, lists, (reader) => {
    const { holder, isActive, aggravations } = reader;
    if (allowed.has(holder.principalId)) return;
    const named = isActive ? firstActive : firstEligible;
    if (named.length < MOST_EVIDENCE) named.push(reader);
    if (!isActive) {
      eligible += 1;
      return;
    }
    ids.push(holder.principalId);
    first ??= aggravations[0];
    aggravated += aggravations.length;
  });
  const active = ids.length;
  const all = active + eligible;
  const room = all > MOST_EVIDENCE ? MOST_EVIDENCE - 1 : all;
  const shown = [...firstActive, ...firstEligible].slice(0, room);
  const more = all - room;
  return {
    active,
    eligible,
    heads: countHeads(context, ids),
    aggravations: { first, count: aggravated },
    evidence: () => [
      ...shown.map((reader) => {
        reader.evidence ??= describeReader(context, reader);
        return reader.evidence;
      }),
      ...(more > 0
        ? [
            {
              what: `${more} more principals`,
              where: 'access report',
              why: 'all of them are listed there, with the string that grants it',
            },
          ]
        : []),
    ],
  };
}

/** All lists are in the order of ids, and so is what comes of them. */
function eachReader(
  context: RuleContext,
  operations: readonly string[],
  lists: readonly (readonly Holder[])[],
  visit: (reader: Reader) => void,
): void {
  let known = READERS.get(context);
  if (known === undefined) {
    known = new WeakMap();
    READERS.set(context, known);
  }
  const at = lists.map(() => 0);
  // Millions of holders go through here, nearly all of them known: nothing is made for one of those.
  const holders: Holder[] = [];
  const by: string[] = [];
  for (;;) {
    let id: string | undefined;
    for (let index = 0; index < lists.length; index += 1) {
      const next = lists[index]?.[at[index] ?? 0]?.principalId;
      if (next !== undefined && next !== id && (id === undefined || next < id)) id = next;
    }
    if (id === undefined) return;
    holders.length = 0;
    by.length = 0;
    for (let index = 0; index < lists.length; index += 1) {
      const next = at[index] ?? 0;
      const holder = lists[index]?.[next];
      if (holder?.principalId !== id) continue;
      at[index] = next + 1;
      holders.push(holder);
      by.push(operations[index] ?? '');
    }
    visit(readerOf(context, known, holders, by));
  }
}

/** The arrays are the caller's, who fills them anew each time. */
function readerOf(
  context: RuleContext,
  known: Readers,
  holders: readonly Holder[],
  operations: readonly string[],
): Reader {
  const [holder] = holders;
  if (holder === undefined) throw new Error('somebody reads, or there is no reader');
  const entries = known.get(holder);
  const present = entries?.find((entry) => isOf(entry.holders, holders));
  if (present !== undefined) return present.reader;
  const chains = holders.flatMap((one, index) =>
    one.chains.map((chain) => ({ chain, operation: operations[index] ?? '' })),
  );
  const reader = {
    holder,
    chains,
    isActive: chains.some(({ chain }) => !chain.eligible),
    aggravations: aggravationsOf(context, holder, chains),
  };
  const entry = { holders: [...holders], reader };
  if (entries === undefined) known.set(holder, [entry]);
  else entries.push(entry);
  return reader;
}

function isOf(own: readonly Holder[], holders: readonly Holder[]): boolean {
  if (own.length !== holders.length) return false;
  for (let index = 0; index < own.length; index += 1) if (own[index] !== holders[index]) return false;
  return true;
}

function describeReader(context: RuleContext, { holder, chains }: Reader): Evidence {
  const best = chains.find(({ chain }) => !chain.eligible) ?? chains[0];
  const principal = describePrincipal(context, holder.principalId, holder.principalType);
  if (best === undefined) return { what: principal, where: '', why: '' };
  const { chain } = best;
  const ways = new Set(chains.map((one) => one.chain.assignment.id)).size - 1;
  const operations = [
    ...new Set(
      chains
        .filter((one) => one.chain.assignment === chain.assignment)
        .map(({ operation }) => operation.replace(/^Microsoft\.[^/]+\//, '')),
    ),
  ];
  const notes = [
    chain.through.length === 0 ? '' : `, through group ${chain.through.join(', then ')}`,
    chain.eligible ? '; eligible only: it has to be activated first' : '',
    chain.activated ? '; activated for a time' : '',
    chain.delegated ? '; delegated to another tenant (Azure Lighthouse)' : '',
    chain.conditional ? '; its condition does not limit this' : '',
    ways > 0 ? `; and in ${ways} more ${ways === 1 ? 'way' : 'ways'}` : '',
  ];
  return {
    what: principal,
    where: chain.assignment.id,
    why:
      `${chain.pattern} in ${chain.role.roleName} (${chain.role.roleId}) at ${chain.scope === '' ? '/' : chain.scope} ` +
      `grants ${operations.join(', ')}${notes.join('')}`,
  };
}

function aggravationsOf(context: RuleContext, holder: Holder, chains: Reader['chains']): readonly string[] {
  const name = describePrincipal(context, holder.principalId, holder.principalType);
  const counting = chains.filter(({ chain }) => !chain.eligible);
  const found: string[] = [];
  if (isGuest(context, holder.principalId)) found.push(`${nameOf(context, holder.principalId)} is a guest`);
  if (holder.principalType === 'ForeignGroup') found.push(`${name} is of another tenant`);
  else if (counting.some(({ chain }) => chain.delegated)) found.push(`${name} is of another tenant`);
  const guests = guestsIn(context, holder.principalId);
  if (guests.length > 0) {
    found.push(`${name} holds ${guests.length} ${guests.length === 1 ? 'guest' : 'guests'}`);
  }
  const above = counting.find(({ chain }) => ['root', 'management-group'].includes(scopeClass(chain.scope)));
  if (above !== undefined) {
    found.push(`${name} inherits it from ${above.chain.scope === '' ? '/' : above.chain.scope}`);
  }
  return found;
}

/** "34 people and 2 workloads, and the members of 1 group that could not be read". */
export function sayReaders({ heads, eligible }: KeyReaders): string {
  const { people, workloads, closedGroups } = heads;
  const parts = [
    ...(people + workloads > 0 ? [sayHeads(heads)] : []),
    ...(closedGroups > 0
      ? [`the members of ${closedGroups} ${closedGroups === 1 ? 'group' : 'groups'} (not known)`]
      : []),
  ];
  if (parts.length === 0 && eligible > 0) return `nobody now, but ${eligible} after activating a role,`;
  const now = parts.length === 0 ? 'nobody now' : parts.join(' and ');
  return eligible === 0 ? now : `${now} (and ${eligible} more after activating a role)`;
}
