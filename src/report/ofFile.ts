import type { Location } from '../findings/finding.ts';
import type { ReportedFinding } from './auditReport.ts';

/** Of what a file declares: as public as the file is. The place of what Azure answered for says that it is there. */
export function isOfFile(
  finding: ReportedFinding,
): finding is ReportedFinding & { readonly location: Location } {
  return finding.location !== undefined && !finding.resource.id.startsWith('/');
}
