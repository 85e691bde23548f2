import type { PageData, PageEndpoint } from '../report/html/pageData.ts';
import type { Reach } from '../report/networkReport.ts';
import { nameCell } from './accessMatrix.ts';
import { badge, type Child, element } from './dom.ts';
import { PagedTable } from './pagedTable.ts';

const PAGE_SIZE = 25;
const REACHES: readonly Reach[] = ['internet', 'listed', 'private-endpoints', 'nowhere', 'unknown'];
const KINDS = { cidr: 'addresses', subnet: 'subnet', 'private-endpoint': 'private endpoint' } as const;

/** From where each endpoint is reached. */
export class NetworkTable {
  readonly root = element('div');
  readonly #table: PagedTable<PageEndpoint>;

  constructor(endpoints: readonly PageEndpoint[], { words }: PageData) {
    this.#table = new PagedTable({
      caption: 'Network reach',
      nouns: ['endpoint or account', 'endpoints and accounts'],
      pageSize: PAGE_SIZE,
      columns: [
        { name: 'Endpoint', sortBy: ({ id }) => id.slice(id.lastIndexOf('/') + 1), cell: nameCell },
        {
          name: 'Reachable from',
          class: 'narrow',
          sortBy: ({ reach }) => REACHES.indexOf(reach),
          cell: ({ reach }) => badge(words.reaches[reach], `reach-${reach}`),
        },
        { name: 'Ways in', class: 'wide', sortBy: ({ allowed }) => allowed.length, cell: sayWaysIn },
      ],
      details: () => element('div'),
    });
    const counts = REACHES.map((reach) => ({
      reach,
      count: endpoints.filter((endpoint) => endpoint.reach === reach).length,
    })).filter(({ count }) => count > 0);
    this.root.append(
      element(
        'ul',
        { class: 'counts', 'aria-label': 'How many are reachable from where' },
        ...counts.map(({ reach, count }) =>
          element(
            'li',
            {},
            element('b', {}, String(count)),
            ' ',
            badge(words.reaches[reach], `reach-${reach}`),
          ),
        ),
      ),
      this.#table.root,
    );
    this.#table.show([...endpoints].sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach)));
  }

  print(printing: boolean): void {
    this.#table.print(printing);
  }
}

function sayWaysIn({ reach, allowed, moreAllowed }: PageEndpoint): Child {
  if (allowed.length === 0) {
    return element('span', { class: 'faint' }, reach === 'internet' ? 'any address' : 'none listed');
  }
  const more =
    moreAllowed === undefined
      ? undefined
      : element('li', {}, `and ${moreAllowed} more; the JSON report has them`);
  return element(
    'ul',
    { class: 'chains' },
    ...allowed.map(({ kind, value, state }) =>
      element('li', {}, `${KINDS[kind]} `, element('code', {}, value), ' ', badge(state, 'plain')),
    ),
    more,
  );
}
