import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/**
 * What makes a finding the same one next time, as 64 hexadecimal digits: rule, resource (an ARM id in any case, or a
 * path and a symbolic name), and what else tells it apart. Lines, severities and messages may change.
 */
export function fingerprintOf({ ruleId, resource, identity }: Finding): string {
  // As JSON, so that no two lists of parts make one text.
  const parts = JSON.stringify([ruleId, canonicalId(resource.id), ...identity.map(canonicalId)]);
  return createHash('sha256').update(parts).digest('hex');
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** ARM ids and object ids are the same in any case; paths of files and names in them are not. */
function canonicalId(id: string): string {
  if (id.startsWith('/')) return (id.endsWith('/') ? id.replace(/(?<=.)\/+$/, '') : id).toLowerCase();
  return GUID.test(id) ? id.toLowerCase() : id;
}
