const SHOWN = 5;

/** Names for a sentence, the first few of them: "a, b and 7 more". Sorted, so that the same facts give the same words. */
export function listNames(names: readonly string[]): string {
  const sorted = [...names].sort();
  const shown = sorted.slice(0, SHOWN);
  const rest = sorted.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "1 endpoint", "3 endpoints". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
