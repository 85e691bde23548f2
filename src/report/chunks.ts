/** About as much as one write should carry, in characters. */
const CHUNK = 64 * 1024;

/** Puts short pieces together to some 64 KiB; none is ever cut, so that what stands in one piece is found in one. */
export function* inChunks(pieces: Iterable<string>): Generator<string, void, undefined> {
  let pending = '';
  for (const text of pieces) {
    pending += text;
    if (pending.length >= CHUNK) {
      yield pending;
      pending = '';
    }
  }
  if (pending !== '') yield pending;
}
