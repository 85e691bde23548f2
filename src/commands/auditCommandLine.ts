import { writeGroupBy } from '../findings/groupBy.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { sayReference } from '../policy/policyReference.ts';

/** The command that says the same again on a terminal: with the login of whoever runs it. */
export function auditCommandLine({ source, baseline, policies, overrides, groupBy }: AuditRequest): string {
  const flags =
    source.kind === 'snapshot'
      ? [['--snapshot', source.file]]
      : source.scopes.map(({ id }) => ['--scope', id]);
  if (baseline !== undefined) flags.push(['--baseline', baseline]);
  for (const reference of policies) flags.push(['--policy', sayReference(reference)]);
  if (groupBy !== undefined) flags.push(['--group-by', writeGroupBy(groupBy)]);
  for (const [key, { value }] of overrides) {
    if (typeof value === 'boolean') flags.push([`--${key}=${value}`]);
    else for (const one of typeof value === 'object' ? value : [String(value)]) flags.push([`--${key}`, one]);
  }
  return ['aml-endpoint', 'audit', ...flags.flat()].map(quoteForShell).join(' ');
}
