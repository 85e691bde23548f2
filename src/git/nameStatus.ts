/** A file that differs between two commits. Paths from the root of the repository, with `/`. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** What it was called before; of renamed files only. */
  readonly previous?: string;
}

/** Reads `git diff --name-status -z`: a letter, then one path, or two for renames and copies. */
export function parseNameStatus(text: string): ChangedFile[] {
  const fields = text.split('\0').values();
  const changed: ChangedFile[] = [];
  for (const status of fields) {
    if (status === '') break;
    const first = fields.next().value ?? '';
    switch (status.charAt(0)) {
      case 'R':
        changed.push({ path: fields.next().value ?? '', status: 'renamed', previous: first });
        break;
      case 'C':
        changed.push({ path: fields.next().value ?? '', status: 'added' });
        break;
      case 'A':
        changed.push({ path: first, status: 'added' });
        break;
      case 'D':
        changed.push({ path: first, status: 'removed' });
        break;
      default:
        changed.push({ path: first, status: 'modified' });
    }
  }
  return changed;
}
