import { SEVERITIES } from '../findings/finding.ts';
import { CAPABILITIES, type Capability } from '../rbac/capabilities.ts';
import type { ReportedGrant, ReportedPrincipal } from '../report/accessReport.ts';
import type { PageData, PageEndpoint } from '../report/html/pageData.ts';
import { shortPlace } from '../report/shortPlace.ts';
import { readAccess, readSet } from './blocks.ts';
import { labelled } from './controls.ts';
import { badge, type Child, element } from './dom.ts';
import { PagedTable } from './pagedTable.ts';

const PAGE_SIZE = 25;
const HOLDERS_PER_PAGE = 25;
const PAUSE = 150;

/** An endpoint with the numbers of the sets of those who hold each capability; a capability without is not known. */
interface Row extends PageEndpoint {
  readonly name: string;
  readonly sets: ReadonlyMap<Capability, readonly number[]>;
}

/** Somebody, with all the chains by which they hold something. */
interface HolderRow extends ReportedPrincipal {
  readonly names: ReadonlyMap<string, string>;
}

/** Who can do what to each endpoint, and through which chain. */
export class AccessMatrix {
  readonly root = element('div', { class: 'access' });
  readonly #table: PagedTable<Row>;

  constructor(endpoints: readonly PageEndpoint[], { words, accessGaps }: PageData) {
    const rows = makeRows(endpoints);
    this.#table = new PagedTable({
      caption: 'Who can do what',
      nouns: ['endpoint or account', 'endpoints and accounts'],
      pageSize: PAGE_SIZE,
      columns: [
        { name: 'Endpoint', sortBy: ({ name }) => name, cell: nameCell },
        {
          name: 'Worst finding',
          class: 'narrow',
          sortBy: ({ worst }) => (worst === undefined ? SEVERITIES.length : SEVERITIES.indexOf(worst)),
          cell: ({ worst }) => (worst === undefined ? undefined : badge(worst, worst)),
        },
        {
          name: 'Reachable from',
          class: 'narrow',
          sortBy: ({ reach }) => reach,
          cell: ({ reach }) => badge(words.reaches[reach], `reach-${reach}`),
        },
        ...CAPABILITIES.map((capability) => ({
          name: words.capabilities[capability],
          class: 'held',
          cell: (row: Row) =>
            heldCell(row, { capability, can: words.capabilities[capability], hasGaps: accessGaps }),
        })),
      ],
      details: (row, what) => showHolders(row, what as Capability, words.capabilities[what as Capability]),
    });
    const input = element('input', { type: 'search', autocomplete: 'off' });
    let waiting: number | undefined;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const text = input.value.trim().toLowerCase();
        this.#table.show(rows.filter(({ id }) => id.toLowerCase().includes(text)));
      }, PAUSE);
    });
    this.root.append(
      element('div', { class: 'controls' }, labelled('Search endpoints', input, 'search')),
      this.#table.root,
    );
    this.#table.show(rows);
  }

  print(printing: boolean): void {
    this.#table.print(printing);
  }
}

/** Worst findings first, as in the job summary. */
function makeRows(endpoints: readonly PageEndpoint[]): Row[] {
  const sets = endpoints.map(() => new Map<Capability, number[]>());
  for (const [capability, set, held] of readAccess()) {
    for (const number of held) {
      const present = sets[number]?.get(capability);
      if (present === undefined) sets[number]?.set(capability, [set]);
      else present.push(set);
    }
  }
  const rank = ({ worst }: PageEndpoint): number =>
    worst === undefined ? SEVERITIES.length : SEVERITIES.indexOf(worst);
  return endpoints
    .map((endpoint, index) => ({
      ...endpoint,
      name: endpoint.id.slice(endpoint.id.lastIndexOf('/') + 1),
      sets: sets[index] ?? new Map<Capability, number[]>(),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

export function nameCell({ id }: Pick<PageEndpoint, 'id'>): Child {
  return element(
    'span',
    { class: 'stack' },
    element('b', {}, id.slice(id.lastIndexOf('/') + 1)),
    element('span', { class: 'faint' }, shortPlace(id)),
  );
}

/** How many, and the first names; a button where there is more to say. */
function heldCell(
  { sets, name }: Row,
  {
    capability,
    can,
    hasGaps,
  }: { readonly capability: Capability; readonly can: string; readonly hasGaps: boolean },
): Child {
  const numbers = sets.get(capability);
  if (numbers === undefined) return element('span', { class: 'faint' }, hasGaps ? 'unknown' : 'n/a');
  const holders = holdersOf(numbers);
  if (holders.length === 0) return element('span', { class: 'nobody' }, 'nobody');
  const single = holders.filter(({ type }) => type !== 'Group' && type !== 'ForeignGroup').length;
  const entered = new Set(holders.flatMap(({ grantedBy }) => grantedBy.flatMap(({ through }) => through)));
  const closed = holders.filter(
    ({ id, type }) => (type === 'Group' || type === 'ForeignGroup') && !entered.has(id),
  ).length;
  const groups = closed === 0 ? [] : [`${closed} ${closed === 1 ? 'group' : 'groups'}`];
  const words = [...(single === 0 && closed > 0 ? [] : [String(single)]), ...groups].join(' + ');
  return element(
    'button',
    {
      type: 'button',
      class: `holders ${single > 20 ? 'many' : single > 5 ? 'some' : 'few'}`,
      'data-what': capability,
      'aria-label': `${words} can ${can} at ${name}`,
    },
    words,
  );
}

/** Everybody in these sets, once. */
function holdersOf(numbers: readonly number[]): HolderRow[] {
  const found = new Map<string, HolderRow>();
  const names = new Map<string, string>();
  for (const principal of numbers.flatMap(readSet)) {
    names.set(principal.id, principal.displayName === '' ? principal.id : principal.displayName);
    const grantedBy = [...(found.get(principal.id)?.grantedBy ?? []), ...principal.grantedBy];
    found.set(principal.id, { ...principal, grantedBy, names });
  }
  return [...found.values()];
}

function showHolders({ sets, name, id }: Row, capability: Capability, can: string): HTMLElement {
  const table = new PagedTable<HolderRow>({
    caption: `Who can ${can} at ${name}`,
    nouns: ['person, application or group', 'people, applications and groups'],
    pageSize: HOLDERS_PER_PAGE,
    columns: [
      { name: 'Who', sortBy: (holder) => holder.names.get(holder.id) ?? '', cell: whoCell },
      { name: 'Kind', class: 'narrow', sortBy: ({ type }) => type, cell: ({ type }) => TYPE_WORDS[type] },
      {
        name: 'Through',
        class: 'wide',
        cell: (holder) =>
          element(
            'ul',
            { class: 'chains' },
            ...holder.grantedBy.slice(0, MOST_CHAINS).map((grant) => sayChain(grant, holder.names)),
            moreChains(holder),
          ),
      },
    ],
    details: () => element('div'),
  });
  table.show(holdersOf(sets.get(capability) ?? []));
  return element(
    'div',
    { class: 'holders-box' },
    element('h3', {}, `Who can ${can} at ${name}`),
    element('code', { class: 'where' }, id),
    table.root,
  );
}

const MOST_CHAINS = 10;

function moreChains({ grantedBy }: HolderRow): Child {
  return grantedBy.length > MOST_CHAINS
    ? element('li', {}, `and ${grantedBy.length - MOST_CHAINS} more`)
    : undefined;
}

const TYPE_WORDS: Readonly<Record<ReportedPrincipal['type'], string>> = {
  User: 'user',
  Group: 'group',
  ServicePrincipal: 'service principal',
  ForeignGroup: 'group of another tenant',
  Device: 'device',
  Unknown: 'not known',
};

function whoCell({ id, displayName }: HolderRow): Child {
  if (displayName === '') return element('code', {}, id);
  return element(
    'span',
    { class: 'stack' },
    element('b', {}, displayName),
    element('code', { class: 'faint' }, id),
  );
}

/** "group ml-engineers → Contributor at resource group rg-fraud", and what limits it. */
function sayChain(
  { through, role, scope, operationString, eligible, conditional, assignment }: ReportedGrant,
  names: ReadonlyMap<string, string>,
): HTMLElement {
  const groups = through.flatMap((id) => [
    element('span', { class: 'via' }, `group ${names.get(id) ?? id}`),
    ' → ',
  ]);
  return element(
    'li',
    {},
    ...groups,
    element('b', {}, role),
    ` at ${shortPlace(scope)}, by `,
    element('code', {}, operationString),
    element('span', { class: 'faint' }, ', assignment '),
    element('code', { class: 'faint' }, assignment.slice(assignment.lastIndexOf('/') + 1)),
    ' ',
    eligible ? badge('has to be activated', 'plain') : undefined,
    eligible && conditional ? ' ' : undefined,
    conditional ? badge('a condition limits it', 'plain') : undefined,
  );
}
