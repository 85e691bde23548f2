import { quoteForShell } from '../findings/quoteForShell.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';

/** The command that says the same again on a terminal: with the login of whoever runs it. */
export function auditCommandLine({
  source,
  baseline,
  failOn,
  failOnIncomplete,
  require,
}: AuditRequest): string {
  const flags =
    source.kind === 'snapshot'
      ? [['--snapshot', source.file]]
      : source.scopes.map(({ id }) => ['--scope', id]);
  if (baseline !== undefined) flags.push(['--baseline', baseline]);
  if (failOn !== 'high') flags.push(['--fail-on', failOn]);
  if (!failOnIncomplete) flags.push(['--fail-on-incomplete=false']);
  for (const what of require) flags.push(['--require', what]);
  return ['aml-endpoint', 'audit', ...flags.flat()].map(quoteForShell).join(' ');
}
