import { cleanForeignText } from './foreignText.ts';

/** The claims of a JWT as they stand in it: read, not verified. */
export type Claims = Readonly<Record<string, unknown>>;

/** Undefined when the text is not a JWT with a JSON object as its payload. */
export function readClaims(jwt: string): Claims | undefined {
  const parts = jwt.split('.');
  const payload = parts[1];
  if (parts.length !== 3 || payload === undefined || !parts.every((part) => /^[\w-]+=*$/.test(part)))
    return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** A claim as one clean line; several audiences with commas between them. */
export function textClaim(claims: Claims, name: string, longest = 500): string | undefined {
  const value = claims[name];
  if (typeof value === 'string' && value !== '') return cleanForeignText(value, longest);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    return cleanForeignText(value.join(', '), longest);
  }
  return undefined;
}

/** A time claim (`exp`, `iat`: seconds since 1970) in milliseconds. */
export function timeClaim(claims: Claims, name: string): number | undefined {
  const value = claims[name];
  return typeof value === 'number' && Number.isFinite(value) ? value * 1_000 : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
