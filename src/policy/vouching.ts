import type { Finding } from '../findings/finding.ts';
import { hidesSomething, type ScopeCoverage } from '../inventory/inventory.ts';
import type { ResourcePattern } from './resourcePattern.ts';

/** What tells how much a run has seen. */
export interface RunFacts {
  /** One entry per scope that the user named. */
  readonly coverage: readonly ScopeCoverage[];
  /** Collecting was cut short. */
  readonly interrupted: boolean;
  /** Whether an ARM id is a scope or lies below it; a management group is no prefix of what it holds. */
  readonly isWithin: (id: string, scope: string) => boolean;
  /** The rules that were asked. */
  readonly rules: readonly { readonly id: string; readonly needs: readonly string[] }[];
  /** All of them, before a policy took any out of the count. */
  readonly findings: readonly Finding[];
}

/**
 * Answers whether a run that did not find something may say that it is not there: `(ruleIds, pattern)`. It may not when
 * the run was cut short, when no scope of it holds all that the pattern can be about, when something that these rules
 * read was refused there, or when one of them could not decide about anything at all. Unknown is not gone.
 */
export function createVouching(
  run: RunFacts,
): (ruleIds: readonly string[], pattern: ResourcePattern) => boolean {
  const needs = new Map(run.rules.map((rule) => [rule.id, rule.needs]));
  const undecided = new Set(
    run.findings.filter(({ result }) => result === 'unknown').map(({ ruleId }) => ruleId),
  );
  return (ruleIds, pattern) => {
    if (run.interrupted || ruleIds.length === 0) return false;
    const scopes = scopesOf(pattern, run);
    return (
      scopes.length > 0 &&
      ruleIds.every((ruleId) => {
        const parts = needs.get(ruleId);
        return (
          parts !== undefined && !undecided.has(ruleId) && scopes.every((scope) => wasLookedAt(scope, parts))
        );
      })
    );
  };
}

/** The scopes in which everything lies that a pattern can name; none where that may lie outside of the run. */
function scopesOf({ kind, parts }: ResourcePattern, run: RunFacts): readonly ScopeCoverage[] {
  if (kind === 'path') return run.coverage.filter(({ scope }) => !isArmId(scope));
  // Names and ends of ids are about whatever a run looks at.
  if (kind !== 'arm-id') return run.coverage;
  const wild = parts.findIndex((part) => part.includes('*'));
  const fixed = `/${(wild === -1 ? parts : parts.slice(0, wild)).join('/')}`;
  return run.coverage.filter(({ scope }) => run.isWithin(fixed, scope));
}

/** A path may begin with a slash as well. */
function isArmId(scope: string): boolean {
  return /^\/(?:$|subscriptions\/|providers\/)/i.test(scope);
}

function wasLookedAt({ state, nothing, gaps }: ScopeCoverage, parts: readonly string[]): boolean {
  return (
    state !== 'unreadable' &&
    nothing !== 'not-found' &&
    !gaps.some((gap) => parts.includes(gap.part) && hidesSomething(gap))
  );
}
