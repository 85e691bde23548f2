import { button, type Child, element } from './dom.ts';

export interface Column<T> {
  readonly name: string;
  /** What the column is sorted by; a column without it is not sorted. */
  readonly sortBy?: (row: T) => string | number;
  readonly cell: (row: T) => Child;
  readonly class?: string;
}

export interface PagedTableOptions<T> {
  readonly caption: string;
  /** One, and many: "finding", "findings". */
  readonly nouns: readonly [string, string];
  readonly columns: readonly Column<T>[];
  /** Rows on a page: however long a report is, the page holds no more of it at a time. */
  readonly pageSize: number;
  /** What opens below a row. `what` says which of the row's buttons asks for it. */
  readonly details: (row: T, what: string) => HTMLElement;
  /** How rows are printed: with these details, or with none. */
  readonly printed?: string;
}

/** Rows on paper; the rest is said to be in the JSON report. */
const MOST_PRINTED = 150;

/** A table that can be sorted and opened, one page of rows at a time. */
export class PagedTable<T> {
  readonly root = element('div', { class: 'paged' });
  readonly #options: PagedTableOptions<T>;
  readonly #body = element('tbody');
  readonly #pager = element('div', { class: 'pager' });
  readonly #range = element('p', { role: 'status', class: 'range' });
  readonly #heads: { readonly cell: HTMLTableCellElement; readonly column: Column<T> }[] = [];
  #rows: readonly T[] = [];
  #note = '';
  #sorted: readonly T[] = [];
  #sort: { readonly column: Column<T>; readonly descending: boolean } | undefined;
  #page = 0;
  #printing = false;

  constructor(options: PagedTableOptions<T>) {
    this.#options = options;
    const head = element('tr');
    for (const column of options.columns) {
      const { sortBy } = column;
      const cell = element('th', {
        scope: 'col',
        ...(column.class === undefined ? {} : { class: column.class }),
      });
      if (sortBy === undefined) cell.append(column.name);
      else cell.append(button({ class: 'sort' }, () => this.#sortBy(column), column.name));
      this.#heads.push({ cell, column });
      head.append(cell);
    }
    const table = element(
      'table',
      {},
      element('caption', { class: 'unseen' }, options.caption),
      element('thead', {}, head),
      this.#body,
    );
    this.root.append(
      element('div', { class: 'bar' }, this.#range, this.#pager),
      element('div', { class: 'scroll' }, table),
    );
  }

  /** Shows these rows, from the first; `note` follows their number. */
  show(rows: readonly T[], note = ''): void {
    this.#rows = rows;
    this.#note = note;
    this.#page = 0;
    this.#arrange();
  }

  /** On paper every row that has room stands open. */
  print(printing: boolean): void {
    this.#printing = printing;
    this.#draw();
  }

  /** Turns to the page with this row, opens it and brings the keyboard there. */
  open(row: T, what: string): void {
    const index = this.#sorted.indexOf(row);
    if (index === -1) return;
    this.#page = Math.floor(index / this.#options.pageSize);
    this.#draw();
    const opener = this.#body.querySelector<HTMLButtonElement>(
      `tr[data-index="${index}"] button[aria-expanded][data-what="${what}"]`,
    );
    if (opener?.getAttribute('aria-expanded') === 'false') opener.click();
    opener?.scrollIntoView({ block: 'start' });
    opener?.focus({ preventScroll: true });
  }

  #sortBy(column: Column<T>): void {
    const isSame = this.#sort?.column === column;
    this.#sort = isSame && this.#sort?.descending === true ? undefined : { column, descending: isSame };
    this.#page = 0;
    this.#arrange();
  }

  #arrange(): void {
    const { column, descending } = this.#sort ?? {};
    for (const head of this.#heads) {
      if (head.column !== column) head.cell.removeAttribute('aria-sort');
      else head.cell.setAttribute('aria-sort', descending === true ? 'descending' : 'ascending');
    }
    this.#sorted = sortRows(this.#rows, column?.sortBy, descending === true);
    this.#draw();
  }

  #draw(): void {
    const { pageSize, printed } = this.#options;
    const size = this.#printing ? MOST_PRINTED : pageSize;
    const first = this.#printing ? 0 : this.#page * pageSize;
    const rows = this.#sorted.slice(first, first + size);
    const total = this.#sorted.length;
    this.#body.replaceChildren(...rows.map((row, index) => this.#drawRow(row, first + index)));
    if (this.#printing && printed !== undefined) {
      for (const opener of this.#body.querySelectorAll<HTMLButtonElement>(`button[data-what="${printed}"]`)) {
        opener.click();
      }
    }
    this.#range.textContent = this.#sayRange(first, rows.length);
    this.#drawPager(total);
  }

  #sayRange(first: number, shown: number): string {
    const { nouns } = this.#options;
    const total = this.#sorted.length;
    if (total === 0) return `No ${nouns[1]}${this.#note}`;
    const count = `${sayNumber(total)} ${total === 1 ? nouns[0] : nouns[1]}${this.#note}`;
    if (shown === total) return count;
    const rest = this.#printing ? '; the JSON report has the rest' : '';
    return `${sayNumber(first + 1)}–${sayNumber(first + shown)} of ${count}${rest}`;
  }

  #drawPager(total: number): void {
    const last = Math.max(0, Math.ceil(total / this.#options.pageSize) - 1);
    const turn = (name: string, sign: string, page: number): HTMLButtonElement => {
      const made = button(
        { 'aria-label': `${name} page of ${this.#options.nouns[1]}` },
        () => {
          this.#page = page;
          this.#draw();
          // The buttons are made anew: the keyboard stays where it was, or goes to the one that is left.
          const same = [...this.#pager.querySelectorAll('button')];
          (
            same.find(({ ariaLabel, disabled }) => ariaLabel === made.ariaLabel && !disabled) ??
            same.find(({ disabled }) => !disabled)
          )?.focus();
        },
        sign,
      );
      made.disabled = page < 0 || page > last || page === this.#page;
      return made;
    };
    this.#pager.hidden = last === 0;
    this.#pager.replaceChildren(
      turn('First', '«', 0),
      turn('Previous', '‹ Previous', this.#page - 1),
      turn('Next', 'Next ›', this.#page + 1),
      turn('Last', '»', last),
    );
  }

  #drawRow(row: T, index: number): HTMLTableRowElement {
    const made = element('tr', { 'data-index': String(index) });
    for (const column of this.#options.columns) {
      const cell = element('td', column.class === undefined ? {} : { class: column.class });
      const content = column.cell(row);
      if (content !== undefined)
        cell.append(typeof content === 'string' ? element('span', {}, content) : content);
      made.append(cell);
    }
    for (const opener of made.querySelectorAll<HTMLButtonElement>('button[data-what]')) {
      opener.setAttribute('aria-expanded', 'false');
      opener.addEventListener('click', () => this.#toggle(made, opener, row));
    }
    return made;
  }

  /** What is open below a row belongs to one of its buttons. */
  #toggle(tr: HTMLTableRowElement, opener: HTMLButtonElement, row: T): void {
    const isOpen = opener.getAttribute('aria-expanded') === 'true';
    if (tr.nextElementSibling?.classList.contains('below') === true) tr.nextElementSibling.remove();
    for (const one of tr.querySelectorAll('button[aria-expanded]'))
      one.setAttribute('aria-expanded', 'false');
    tr.classList.toggle('is-open', !isOpen);
    if (isOpen) return;
    opener.setAttribute('aria-expanded', 'true');
    const cell = element(
      'td',
      { colspan: String(this.#options.columns.length) },
      this.#options.details(row, opener.dataset['what'] ?? ''),
    );
    tr.after(element('tr', { class: 'below' }, cell));
  }
}

/** "12,345": the page is in English, wherever it is read. */
export function sayNumber(number: number): string {
  return number.toLocaleString('en');
}

/** Rows by a key that is made once for each; those that are equal stay in their order. */
export function sortRows<T>(
  rows: readonly T[],
  sortBy: ((row: T) => string | number) | undefined,
  descending: boolean,
): readonly T[] {
  if (sortBy === undefined) return rows;
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => {
      const key = sortBy(row);
      return { row, key: typeof key === 'string' ? key.toLowerCase() : key };
    })
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ row }) => row);
}
