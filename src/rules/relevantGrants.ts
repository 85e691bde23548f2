import type { RuleContext } from './context.ts';
import { reachesAnything } from './reach.ts';
import { isDenied, judgedGrants, type Power, type RoleGrant } from './roleGrants.ts';

/** Ten rules ask for the same list. */
const RELEVANT = new WeakMap<RuleContext, readonly RoleGrant[]>();

/** Grants at scopes that hold an endpoint, a workspace or an account; not those that the policy allows. */
export function relevantGrants(context: RuleContext): readonly RoleGrant[] {
  const present = RELEVANT.get(context);
  if (present !== undefined) return present;
  const made = judgedGrants(context).filter((grant) => reachesAnything(grant.reach));
  RELEVANT.set(context, made);
  return made;
}

/** Privileges that neither a condition nor a deny assignment limits. */
export function freePrivileges(context: RuleContext, grant: RoleGrant): readonly Power[] {
  const { privileges } = grant.powers;
  return context.inventory.denyAssignments.length === 0
    ? privileges
    : privileges.filter(({ operation }) => !isDeniedBelow(context, grant, operation));
}

/** Writing to every provider, as Owner and Contributor may. */
export function freeWriting(context: RuleContext, grant: RoleGrant): Power | undefined {
  const { writesAnything } = grant.powers;
  return writesAnything === undefined || isDeniedBelow(context, grant, writesAnything.operation)
    ? undefined
    : writesAnything;
}

/** True when a deny assignment takes the operation away at every example of what the grant reaches. */
export function isDeniedBelow(context: RuleContext, grant: RoleGrant, operation: string): boolean {
  if (context.inventory.denyAssignments.length === 0) return false;
  const { examples } = grant.reach;
  const targets = examples.length === 0 ? [grant.scope] : examples.map(({ id }) => id);
  return targets.every((target) => isDenied(context, grant, operation, target));
}
