import type { FileHandle } from 'node:fs/promises';
import { ABSENT } from '../inventory/fact.ts';

/** About as much as one read should carry; longer than nearly every line. */
const CHUNK = 1024 * 1024;
/** A group of half a million members. */
const LONGEST_LINE = 32 * 1024 * 1024;
const NEWLINE = 10;

/**
 * Reads a snapshot as `writeSnapshot` lays it out: a line at a time, so that its text is never in memory as a whole, and
 * texts and absent facts that come again and again are kept once. Undefined for every other layout, JSON or not: whoever
 * formatted the file anew has it read in one piece. Leaves the position of the file where it is.
 */
export async function readByLine(file: FileHandle): Promise<unknown> {
  const taker = createTaker();
  let buffer = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position);
    position += bytesRead;
    filled += bytesRead;
    const text = buffer.subarray(0, filled);
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, start)) {
      if (!taker.take(text.toString('utf8', start, end))) return undefined;
      start = end + 1;
    }
    if (bytesRead === 0) {
      const last = text.toString('utf8', start);
      return last === '' || taker.take(last) ? taker.whole() : undefined;
    }
    buffer.copyWithin(0, start, filled);
    filled -= start;
    if (filled < buffer.length) continue;
    if (buffer.length >= LONGEST_LINE) return undefined;
    buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

interface Taker {
  /** False: this is not how a snapshot is laid out. */
  take(line: string): boolean;
  /** Undefined as long as something is missing. */
  whole(): unknown;
}

function createTaker(): Taker {
  const value: Record<string, unknown> = {};
  const share = createSharing();
  let list: unknown[] | undefined;
  let next: 'brace' | 'entry' | 'entry-or-end' | 'end' | 'nothing' = 'brace';

  function takeField(line: string): boolean {
    const [, name, rest] = /^"([A-Za-z]+)": (.+)$/s.exec(line) ?? [];
    if (name === undefined || rest === undefined || Object.hasOwn(value, name)) return false;
    if (rest === '[') {
      list = [];
      value[name] = list;
      next = 'entry-or-end';
      return true;
    }
    return parse(rest, (field) => {
      value[name] = field;
    });
  }

  /** What a line holds, but for the comma after it, which says what comes next. */
  function parse(line: string, keep: (value: unknown) => void): boolean {
    const isFollowed = line.endsWith(',');
    try {
      keep(share(JSON.parse(isFollowed ? line.slice(0, -1) : line)));
    } catch {
      return false;
    }
    next = isFollowed ? 'entry' : 'end';
    return true;
  }

  return {
    take(line) {
      if (next === 'brace') {
        next = 'entry-or-end';
        return line === '{';
      }
      if (next === 'nothing') return false;
      const end = list === undefined ? '}' : ']';
      const isEnd = line === end || (list !== undefined && line === '],');
      if (isEnd) {
        if (next === 'entry') return false;
        next = list === undefined ? 'nothing' : line === '],' ? 'entry' : 'end';
        list = undefined;
        return true;
      }
      if (next === 'end') return false;
      const into = list;
      return into === undefined ? takeField(line) : parse(line, (entry) => into.push(entry));
    },
    whole: () => (next === 'nothing' ? value : undefined),
  };
}

/** Shorter ones the parser itself keeps once. */
const SHORT = 10;
/** Nothing in an inventory lies deeper; what does is of somebody else's making. */
const DEEPEST = 8;

/** Puts one text in the place of all that are the same, within what was just parsed. */
function createSharing(): (value: unknown) => unknown {
  const texts = new Map<string, string>();
  function shareIn(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      if (value.length <= SHORT) return value;
      const present = texts.get(value);
      if (present === undefined) texts.set(value, value);
      return present ?? value;
    }
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) value[index] = shareIn(value[index], depth + 1);
      return value;
    }
    const fields = value as Record<string, unknown>;
    const names = Object.keys(fields);
    if (names.length === 1 && fields['state'] === 'absent') return ABSENT;
    // Set whether or not they differ: the same text twice is equal, and still there twice.
    for (const name of names) fields[name] = shareIn(fields[name], depth + 1);
    return value;
  }
  return (value) => shareIn(value, 0);
}
