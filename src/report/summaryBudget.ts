/** What GitHub takes for the summary of a step, less a margin for what it adds. */
export const MOST_BYTES = 1_000_000;

/** Markdown that never grows beyond a number of bytes (UTF-8), whatever is offered to it. */
export class SummaryBudget {
  #left: number;
  readonly #parts: string[] = [];

  constructor(bytes: number = MOST_BYTES) {
    this.#left = bytes;
  }

  /** Takes the text, or nothing of it. */
  add(text: string): boolean {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    this.#parts.push(text);
    return true;
  }

  /**
   * A list within its own share: `before`, as many entries as there is room for, what `left` says of the others, and
   * `after`. Entries are made one at a time, so that what has no room costs nothing. Nothing where no entry fits.
   */
  addList<T>(list: {
    readonly entries: readonly T[];
    readonly before: string;
    readonly after: string;
    readonly render: (entry: T) => string;
    readonly left: (omitted: number) => string;
    readonly share: number;
  }): void {
    const { entries, before, after, render, left } = list;
    if (entries.length === 0) return;
    const frame = Buffer.byteLength(before + after + left(entries.length));
    let room = Math.min(this.#left, list.share) - frame;
    const texts: string[] = [];
    for (const entry of entries) {
      const text = render(entry);
      room -= Buffer.byteLength(text);
      if (room < 0) break;
      texts.push(text);
    }
    const omitted = entries.length - texts.length;
    if (texts.length === 0) this.add(left(omitted));
    else this.add(`${before}${texts.join('')}${after}${omitted === 0 ? '' : left(omitted)}`);
  }

  toString(): string {
    return this.#parts.join('');
  }
}
