/** The folder above the first segment of a pattern that has a wildcard in it; `.` for the root. */
export function folderOf(pattern: string): string {
  const segments = pattern.split('/');
  const wild = segments.findIndex((segment) => /[*?]/.test(segment));
  return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join('/') || '.';
}

export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** `*` and `?` within a segment, `**` for any number of segments. */
export function matchesPath(pattern: string, path: string): boolean {
  return match(pattern.replace(/^\.\//, '').split('/'), path.split('/'));
}

function match(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') {
    return path.length === 0 ? match(rest, path) : match(rest, path) || match(pattern, path.slice(1));
  }
  const [segment, ...below] = path;
  return segment !== undefined && matchesSegment(first, segment) && match(rest, below);
}

/** Goes back to the last star only: time in proportion to the two lengths multiplied. */
function matchesSegment(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
      at += 1;
      index += 1;
    } else if (star === -1) {
      return false;
    } else {
      at = star + 1;
      resume += 1;
      index = resume;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
