/** The word that somebody meant, by the letters changed; undefined when none is near. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  // In a short word, three letters changed make any other word of it.
  const farthest = Math.min(3, Math.floor(word.length / 2));
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Levenshtein distance, for names short enough that the quadratic table is nothing. */
function editDistance(left: string, right: string): number {
  if (left.length > 64) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, a] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, b] of [...right].entries()) {
      const substitution = (previous[column] ?? 0) + (a === b ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
