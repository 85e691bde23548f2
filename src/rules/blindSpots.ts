import { type CollectedPart, type Gap, hidesSomething } from '../inventory/inventory.ts';
import { scopeKey, scopesAbove } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';

interface BlindSpot {
  /** Keys of scopes at which the part could not be read. */
  readonly at: Set<string>;
  /** Keys of everything above those. */
  readonly above: Set<string>;
}

const SPOTS = new WeakMap<RuleContext, Map<CollectedPart, BlindSpot>>();

/**
 * True when something of these parts could not be read at the scope, above it or below it. Asked for thousands of
 * scopes, so it does not walk through the gaps.
 */
export function hides(context: RuleContext, parts: readonly CollectedPart[], scope: string): boolean {
  const spots = spotsOf(context);
  return parts.some((part) => {
    const spot = spots.get(part);
    if (spot === undefined) return false;
    return (
      spot.at.has('directory') ||
      spot.above.has(scopeKey(scope)) ||
      scopesAbove(scope, context.inventory.managementGroups).some((key) => spot.at.has(key))
    );
  });
}

/** The first gap in a part, wherever it is. */
export function firstGap(context: RuleContext, part: CollectedPart): Gap | undefined {
  return context.inventory.scopes.flatMap(({ gaps }) => gaps).find((gap) => gap.part === part);
}

function spotsOf(context: RuleContext): Map<CollectedPart, BlindSpot> {
  const present = SPOTS.get(context);
  if (present !== undefined) return present;
  const made = new Map<CollectedPart, BlindSpot>();
  for (const gap of context.inventory.scopes.flatMap(({ gaps }) => gaps).filter(hidesSomething)) {
    const spot = made.get(gap.part) ?? { at: new Set<string>(), above: new Set<string>() };
    made.set(gap.part, spot);
    spot.at.add(scopeKey(gap.scope));
    for (const key of scopesAbove(gap.scope, context.inventory.managementGroups)) spot.above.add(key);
  }
  SPOTS.set(context, made);
  return made;
}
