/**
 * Text that someone else wrote (a claim, Entra's description), fit for one line of a log: no control, bidirectional or
 * invisible characters, bounded length.
 */
export function cleanForeignText(text: string, longest = 500): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1)}…`;
}

const TOKEN = /[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}/g;

/** As `cleanForeignText`, and anything that looks like a JWT is taken out: for texts of which we do not know all sources. */
export function cleanServiceText(text: string, longest = 500): string {
  return cleanForeignText(text.replace(TOKEN, '(token)'), longest);
}
