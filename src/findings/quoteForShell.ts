/**
 * Quotes a value so that a POSIX shell parses back exactly this one argument; plain words stay as they are. A NUL
 * character cannot stand in any argument and is dropped.
 */
export function quoteForShell(value: string): string {
  if (PLAIN.test(value)) return value;
  const text = value.replaceAll('\0', '');
  if (PLAIN.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
