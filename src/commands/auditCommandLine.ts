import { writeGroupBy } from '../findings/groupBy.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import type { AuditRequest, AuditSource } from '../inputs/auditRequest.ts';
import { sayReference } from '../policy/policyReference.ts';

/** The command that says the same again on a terminal: with the login of whoever runs it. */
export function auditCommandLine({ sources, baseline, policies, overrides, groupBy }: AuditRequest): string {
  const flags = sources.flatMap(flagsOf);
  if (baseline !== undefined) flags.push(['--baseline', baseline]);
  for (const reference of policies) flags.push(['--policy', sayReference(reference)]);
  if (groupBy !== undefined) flags.push(['--group-by', writeGroupBy(groupBy)]);
  for (const [key, { value }] of overrides) {
    if (typeof value === 'boolean') flags.push([`--${key}=${value}`]);
    else for (const one of typeof value === 'object' ? value : [String(value)]) flags.push([`--${key}`, one]);
  }
  return ['aml-endpoint', 'audit', ...flags.flat()].map(quoteForShell).join(' ');
}

function flagsOf(source: AuditSource): string[][] {
  switch (source.kind) {
    case 'azure':
      return source.scopes.map(({ id }) => ['--scope', id]);
    case 'snapshot':
      return [['--snapshot', source.file]];
    case 'files':
      return [['--path', source.path], ...source.exclude.map((pattern) => ['--exclude', pattern])];
  }
}
