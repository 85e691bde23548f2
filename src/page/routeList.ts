import { readRoute } from './blocks.ts';
import { badge, button, element } from './dom.ts';
import type { ListedFinding } from './findingQuery.ts';
import { PagedTable, sayNumber } from './pagedTable.ts';
import { drawRoute } from './routeDrawing.ts';

const PAGE_SIZE = 5;

/** Escalation paths, a few drawings at a time, each with a way to its finding. */
export class RouteList {
  readonly root: HTMLElement;
  readonly #table: PagedTable<ListedFinding>;

  constructor(findings: readonly ListedFinding[], total: number, onOpen: (finding: ListedFinding) => void) {
    this.#table = new PagedTable({
      caption: 'Escalation paths',
      nouns: ['path', 'paths'],
      columns: [{ name: 'Path', cell: (finding) => showRoute(finding, onOpen) }],
      pageSize: PAGE_SIZE,
      details: () => element('div'),
    });
    this.root = this.#table.root;
    this.root.classList.add('routes');
    const left = total - findings.length;
    this.#table.show(findings, left > 0 ? `, and ${sayNumber(left)} more in the JSON report` : '');
  }

  print(printing: boolean): void {
    this.#table.print(printing);
  }
}

function showRoute(finding: ListedFinding, onOpen: (finding: ListedFinding) => void): HTMLElement {
  const route = finding.route === undefined ? undefined : readRoute(finding.route);
  const ends = route === undefined ? [] : route.ends.length > 0 ? route.ends : route.steps.slice(-1);
  const more = ends.length > 1 ? ` and ${ends.length - 1} more` : '';
  return element(
    'article',
    { class: 'card' },
    element(
      'div',
      { class: 'card-head' },
      element('h3', {}, `${finding.name} → ${ends[0]?.to ?? ''}${more}`),
      badge(finding.severity, finding.severity),
      finding.status === 'open' ? undefined : badge(finding.status, 'plain'),
      button({ class: 'plain' }, () => onOpen(finding), 'How to cut it'),
    ),
    route === undefined ? element('p', {}, finding.message) : drawRoute(route),
  );
}
