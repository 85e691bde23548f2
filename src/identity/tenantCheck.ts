import { EXIT, Failure } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import { type Claims, textClaim } from './claims.ts';
import { cleanForeignText } from './foreignText.ts';
import type { LoginOptions } from './login.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The refusal for a token of another tenant than the one asked for. A tenant given as a domain name cannot be compared. */
export function explainWrongTenant(claims: Claims, options: LoginOptions): Failure | undefined {
  const wanted = options.tenantId;
  const landed = textClaim(claims, 'tid');
  if (wanted === undefined || !GUID.test(wanted) || landed === wanted.toLowerCase()) return undefined;
  return new Failure({
    code: 'wrong-tenant',
    message: `The login landed in tenant ${landed ?? '(none)'}, not in ${cleanForeignText(wanted, 60)} as asked for.`,
    cause: `auth: ${options.auth}`,
    remedy:
      options.auth === 'azure-cli'
        ? 'Sign in to the right tenant, or set tenant-id to the one you are in.'
        : 'Set tenant-id to the tenant of the identity, or use an identity of that tenant.',
    ...(options.auth === 'azure-cli'
      ? { snippets: [{ language: 'shell' as const, text: `az login --tenant ${quoteForShell(wanted)}` }] }
      : {}),
    exitCode: EXIT.refused,
  });
}
