import type { Persona } from '../findings/finding.ts';
import { introducedBy, type Moves } from '../policy/introduced.ts';
import type { JudgedFinding } from '../policy/judgedFinding.ts';

/** What was found before and after a change, and what of it is the change's. */
export interface Reviewing {
  /** What was found before; undefined where older findings cannot, or are not to, be told apart. */
  readonly before?: readonly JudgedFinding[];
  readonly after: readonly JudgedFinding[];
  /** The same findings as `after`, one by one, as if no comment of a file exempted anything. */
  readonly withoutComments: readonly JudgedFinding[];
  /** Whether comments that come with the change count in its own run. */
  readonly commentsCount: boolean;
  /** Whose findings are shown; no others are counted. */
  readonly personas: readonly Persona[];
  readonly files: {
    readonly moves: Moves;
    isElsewhere(file: string): boolean;
    isChanged(file: string): boolean;
  };
}

export interface Reviewed {
  readonly findings: readonly JudgedFinding[];
  /** How many open ones were there before. */
  readonly older?: number;
  /** How many open ones stand in files that the change does not touch. */
  readonly elsewhere?: number;
}

/** What a change brings, or touches where nobody can tell what it brings. It exempts nothing of itself. */
export function reviewFindings(reviewing: Reviewing): Reviewed {
  const { before, after, withoutComments, commentsCount, personas } = reviewing;
  const isShown = ({ finding, status }: JudgedFinding): boolean =>
    status === 'open' && personas.includes(finding.persona);
  const { moves, isElsewhere, isChanged } = reviewing.files;
  const plain = new Map(withoutComments.map((judged) => [judged.finding, judged]));
  const settle = (judged: JudgedFinding): JudgedFinding =>
    commentsCount || judged.status !== 'exempted' ? judged : (plain.get(judged.finding) ?? judged);
  if (before !== undefined) {
    const { findings, older } = introducedBy(before, after, moves);
    return { findings: findings.map(settle), older: older.filter(isShown).length };
  }
  const fileOf = ({ finding }: JudgedFinding): string | undefined => finding.location?.file;
  const near = after.filter((judged) => !isElsewhere(fileOf(judged) ?? ''));
  return {
    findings: near.map((judged) => (isChanged(fileOf(judged) ?? '') ? settle(judged) : judged)),
    elsewhere: after.filter((judged) => isShown(judged) && isElsewhere(fileOf(judged) ?? '')).length,
  };
}
