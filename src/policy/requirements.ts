import type { UnknownReason } from '../inventory/fact.ts';
import type { Gap } from '../inventory/inventory.ts';

/**
 * What an audit does without unless `require` names it: Microsoft Graph (consent is an administrator's), PIM (a
 * licence), expressions in files that nobody can evaluate.
 */
export const REQUIREMENTS = ['directory', 'pim', 'expressions'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * Names the requirement that a gap belongs to; undefined where the gap counts by itself. A gap of PIM that names an
 * operation is a missing permission, and counts; one that names none is a missing licence.
 */
export function requirementOf({ part, operation }: Pick<Gap, 'part' | 'operation'>): Requirement | undefined {
  switch (part) {
    case 'directory':
    case 'applications':
      return 'directory';
    case 'eligible-assignments':
    case 'active-assignments':
      return operation === undefined ? 'pim' : undefined;
    case 'files':
      return 'expressions';
    default:
      return undefined;
  }
}

/** The service said no, or did not say anything; an old api-version, in contrast, is no refusal. */
export function isRefusal(kind: UnknownReason['kind']): boolean {
  return kind !== 'unresolved-expression' && kind !== 'api-version';
}
