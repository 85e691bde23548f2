import type { Location } from '../findings/finding.ts';
import { isRemoteName } from '../policy/policyReference.ts';
import type { ReportedFinding } from './auditReport.ts';

/** Where findings stand that have no place. */
export interface Places {
  /** Path of the policy file, from the root of the repository. */
  readonly policyFile?: string;
}

const LONGEST_URI = 2_000;

/** A place as SARIF has it; its path is known to lie in the repository. */
export interface SarifPlace {
  readonly uri: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * The finding's place (of a live one, where its resource is declared), else the first line of the policy file.
 * Undefined where no file of the repository has to do with it.
 */
export function placeOf({ location }: ReportedFinding, places: Places): SarifPlace | undefined {
  const own = location === undefined ? undefined : placeIn(location);
  if (own !== undefined) return own;
  const file = places.policyFile;
  return file === undefined ? undefined : placeIn({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
}

function placeIn({ file, line, column, endLine, endColumn }: Location): SarifPlace | undefined {
  const uri = relativeUri(file);
  if (uri === undefined) return undefined;
  const startLine = Math.max(1, line);
  const startColumn = Math.max(1, column);
  const lastLine = Math.max(startLine, endLine);
  const least = lastLine === startLine ? startColumn : 1;
  return { uri, startLine, startColumn, endLine: lastLine, endColumn: Math.max(least, endColumn) };
}

/** Undefined for what is no path inside the repository: code scanning refuses a whole file over one such result. */
function relativeUri(path: string): string | undefined {
  // A policy of another repository.
  if (isRemoteName(path)) return undefined;
  const names = path
    .toWellFormed()
    .replaceAll('\\', '/')
    .split('/')
    .filter((name, index) => name !== '.' && (name !== '' || index === 0));
  if (names[0] === '' || names[0] === undefined || names.includes('..')) return undefined;
  const uri = names.map(encodeURIComponent).join('/');
  return uri.length > LONGEST_URI || /^[A-Za-z]%3A/.test(uri) ? undefined : uri;
}
