import { SEVERITIES, type Severity } from '../findings/finding.ts';
import type { PageData } from '../report/html/pageData.ts';
import { shortPlace } from '../report/shortPlace.ts';
import { type Choice, labelled, MOST_CHOICES, makeSelect } from './controls.ts';
import { badge, button, element } from './dom.ts';
import { showDetails } from './findingDetails.ts';
import {
  AT_FIRST,
  countValues,
  type FindingQuery,
  type ListedFinding,
  NONE,
  queryFindings,
  STATUS_CHOICES,
  type StatusChoice,
} from './findingQuery.ts';
import { type Column, PagedTable, sayNumber } from './pagedTable.ts';

const PAGE_SIZE = 50;
/** Waits for the next letter, in milliseconds. */
const PAUSE = 150;
const RANK: ReadonlyMap<Severity, number> = new Map(SEVERITIES.map((severity, index) => [severity, index]));

/** The list of all findings, with what narrows it down. */
export class FindingList {
  readonly root = element('div', { class: 'finding-list' });
  readonly #findings: readonly ListedFinding[];
  readonly #page: PageData;
  readonly #table: PagedTable<ListedFinding>;
  readonly #severities = new Map<Severity, HTMLElement>();
  readonly #controls = element('form', { class: 'controls', role: 'search', 'aria-label': 'Findings' });
  #query: FindingQuery = AT_FIRST;

  constructor(findings: readonly ListedFinding[], page: PageData) {
    this.#findings = findings;
    this.#page = page;
    this.#table = new PagedTable({
      caption: 'Findings',
      nouns: ['finding', 'findings'],
      columns: columnsOf(page, findings),
      pageSize: PAGE_SIZE,
      details: showDetails,
      printed: 'details',
    });
    // Nothing is ever sent; Enter in the search field would otherwise load the page anew.
    this.#controls.addEventListener('submit', (event) => event.preventDefault());
    this.#fillControls();
    this.root.append(this.#controls, this.#table.root);
    this.#apply({});
  }

  /** Shows this finding, whatever is chosen. */
  open(finding: ListedFinding): void {
    this.#reset({ status: '', everyPersona: true });
    this.#table.open(finding, 'details');
  }

  print(printing: boolean): void {
    this.#table.print(printing);
  }

  #apply(change: Partial<FindingQuery>): void {
    this.#query = { ...this.#query, ...change };
    const found = queryFindings(this.#findings, this.#page, { ...this.#query, severities: new Set() });
    const counts = new Map(countValues(found, ({ severity }) => severity));
    for (const [severity, shown] of this.#severities) shown.textContent = ` ${counts.get(severity) ?? 0}`;
    const { severities } = this.#query;
    const chosen = severities.size === 0 ? found : found.filter(({ severity }) => severities.has(severity));
    const all = this.#findings.length;
    this.#table.show(chosen, chosen.length < all ? `, out of ${sayNumber(all)}` : '');
  }

  #reset(query: Partial<FindingQuery>): void {
    this.#query = { ...AT_FIRST, ...query };
    this.#fillControls();
    this.#apply({});
  }

  #fillControls(): void {
    const { rules, personas, groupBy } = this.#page;
    const selects = [
      this.#select('Status', 'status', Object.entries(STATUS_CHOICES)),
      this.#choices(
        'Rule',
        'rule',
        (finding) => rules[finding.rule]?.id ?? '',
        (id) => {
          const name = rules.find((rule) => rule.id === id)?.name;
          return `${id} ${name ?? ''}`;
        },
      ),
      this.#choices('Kind of resource', 'kind', ({ kind }) => kind),
      this.#choices('Owner', 'owner', ({ owner }) => owner ?? NONE),
      this.#choices(
        groupBy === undefined ? 'Group' : `Group (${groupBy})`,
        'group',
        ({ group }) => group ?? NONE,
      ),
    ];
    if (this.#findings.some(({ persona }) => !personas.includes(persona))) {
      selects.push(
        makeSelect(
          'For',
          this.#query.everyPersona ? 'all' : '',
          [
            ['', personas.join(', ')],
            ['all', 'everybody'],
          ],
          (value) => this.#apply({ everyPersona: value === 'all' }),
        ),
      );
    }
    this.#controls.replaceChildren(
      this.#searchField(),
      this.#severityButtons(),
      ...selects.filter((select) => select !== undefined),
      button(
        { class: 'clear' },
        () => {
          this.#reset({});
          this.#controls.querySelector('input')?.focus();
        },
        'Clear',
      ),
    );
  }

  #searchField(): HTMLElement {
    const input = element('input', { id: 'search', type: 'search', autocomplete: 'off' });
    input.value = this.#query.text;
    let waiting: number | undefined;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#apply({ text: input.value }), PAUSE);
    });
    return labelled('Search', input, 'search');
  }

  #severityButtons(): HTMLElement {
    const buttons = SEVERITIES.map((severity) => {
      const count = element('span', { class: 'faint' });
      this.#severities.set(severity, count);
      const made = button(
        { class: `toggle ${severity}`, 'aria-pressed': String(this.#query.severities.has(severity)) },
        () => {
          const severities = new Set(this.#query.severities);
          if (!severities.delete(severity)) severities.add(severity);
          made.setAttribute('aria-pressed', String(severities.has(severity)));
          this.#apply({ severities });
        },
        severity,
        count,
      );
      return made;
    });
    return element('div', { class: 'toggles', role: 'group', 'aria-label': 'Severity' }, ...buttons);
  }

  #select(name: string, key: 'status', choices: readonly Choice[]): HTMLElement {
    return makeSelect(name, this.#query[key], choices, (value) =>
      this.#apply({ [key]: value as StatusChoice }),
    );
  }

  /** A choice among the values that occur; none where there is nothing to choose. */
  #choices(
    name: string,
    key: 'rule' | 'kind' | 'owner' | 'group',
    read: (finding: ListedFinding) => string,
    describe: (value: string) => string = (value) => value,
  ): HTMLElement | undefined {
    const values = countValues(this.#findings, read);
    if (values.length < 2) return undefined;
    // The most frequent ones where there are too many, in the order of the alphabet.
    const choices = values
      .slice(0, MOST_CHOICES)
      .map(([value]): Choice => [value, value === NONE ? `no ${key}` : describe(value)])
      .sort(([, a], [, b]) => (a < b ? -1 : 1));
    return makeSelect(name, this.#query[key], [['', 'all'], ...choices], (value) =>
      this.#apply({ [key]: value }),
    );
  }
}

function columnsOf({ rules }: PageData, findings: readonly ListedFinding[]): Column<ListedFinding>[] {
  const ruleOf = ({ rule }: ListedFinding): string => rules[rule]?.id ?? '';
  const columns: Column<ListedFinding>[] = [
    {
      name: 'Severity',
      class: 'narrow',
      sortBy: ({ severity, result }) => (RANK.get(severity) ?? 0) * 2 + (result === 'fail' ? 0 : 1),
      cell: ({ severity, result, status }) =>
        element(
          'span',
          { class: 'badges' },
          badge(severity, severity),
          result === 'unknown' ? badge('unknown', 'plain') : undefined,
          status === 'open' ? undefined : badge(status, 'plain'),
        ),
    },
    {
      name: 'Rule',
      class: 'rule',
      sortBy: ruleOf,
      cell: (finding) =>
        element(
          'span',
          { class: 'stack' },
          element('b', {}, ruleOf(finding)),
          element('span', { class: 'faint' }, rules[finding.rule]?.name ?? ''),
        ),
    },
    {
      name: 'Finding',
      class: 'wide',
      cell: ({ message }) =>
        element(
          'button',
          { type: 'button', class: 'opener', 'data-what': 'details' },
          element('span', { class: 'clamp' }, message),
        ),
    },
    {
      name: 'Where',
      class: 'where-cell',
      sortBy: ({ name }) => name,
      cell: (finding) =>
        element(
          'span',
          { class: 'stack' },
          element('b', { class: 'clamp' }, finding.name),
          element('span', { class: 'faint clamp' }, finding.place ?? shortPlace(finding.id)),
        ),
    },
  ];
  if (findings.some(({ owner }) => owner !== undefined)) {
    columns.push({
      name: 'Owner',
      class: 'narrow',
      sortBy: ({ owner }) => owner ?? '\uffff',
      cell: ({ owner }) => owner,
    });
  }
  return columns;
}
