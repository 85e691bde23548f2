import type { Evidence, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { knownValue } from '../inventory/fact.ts';
import { ASSIGN_ROLES } from '../rbac/conditions.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant } from './declaredWords.ts';
import { removalCommand } from './grantRemoval.ts';
import { count, describePrincipal, nameOf } from './principalWords.ts';
import { reachedResources } from './reach.ts';
import { ALL_GRANTS, keysAbove, type RoleGrant, roleGrants, unreadRoles } from './roleGrants.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { scopeSubject } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml309: Rule = {
  id: 'AML309',
  name: 'owner-count',
  since: '0.1.0',
  summary: 'A subscription has two or three owners.',
  severity: 'medium',
  persona: 'regular',
  only: 'azure',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'directory'],
  why: 'One owner is a single point of failure; many owners are many ways in, and each of them reads every key.',
  fix: 'Keep two or three, of whom one is for emergencies; give the others what their work needs.',
  docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
  supersedes: [
    'PSRule Azure.RBAC.LimitOwner',
    'Steampipe iam_subscription_owner_max_3',
    'CIS 5.7',
    'Azure Policy: A maximum of 3 owners should be designated for your subscription',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml309, context);
    yield* unreadRoles(aml309, context);
    const owning = groupByScope(roleGrants(context).filter(owns));
    const occupied = new Set(roleGrants(context).map(({ scopeKey }) => scopeKey));
    for (const subscription of subscriptionsOf(context)) {
      const above = keysAbove(context, subscription);
      // Somebody always has a role at a subscription: where nobody is seen, it was not looked at itself.
      if (above.some((key) => occupied.has(key))) {
        yield* judgeOwners(
          subscription,
          above.flatMap((key) => owning.get(key) ?? []),
          context,
        );
      } else yield notApplicable(`no role assignment at or above ${subscription} was read`);
    }
  },
};

/** The built-in role, by its id, for making somebody an owner; who is one is never told by it. */
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

/** Owner by what it can do: write to every provider, and give roles without a condition. */
function owns({ powers }: RoleGrant): boolean {
  return (
    powers.writesAnything !== undefined &&
    powers.privileges.some(({ operation }) => operation === ASSIGN_ROLES)
  );
}

interface Owner {
  readonly grant: RoleGrant;
  /** The group by which it owns. */
  readonly through?: string;
}

function* judgeOwners(
  subscription: string,
  grants: readonly RoleGrant[],
  context: RuleContext,
): Iterable<Verdict> {
  const { min, max } = context.settings.owners;
  const owners = new Map<string, Owner>();
  const standby = new Map<string, Owner>();
  const closed: RoleGrant[] = [];
  for (const grant of grants) {
    const into = grant.eligible ? standby : owners;
    const members = membersOf(grant, context);
    if (members === undefined) {
      if (!grant.eligible) closed.push(grant);
      continue;
    }
    for (const id of members)
      if (!into.has(id))
        into.set(id, {
          grant,
          ...(members.length === 1 && members[0] === grant.principalId ? {} : { through: grant.principalId }),
        });
  }
  const resource = scopeSubject(context, subscription, grants[0]?.assignment.origin ?? azure(subscription));
  const hidden = hides(context, [...ALL_GRANTS, 'role-definitions'], subscription);
  const number = owners.size;
  const more = [
    ...(standby.size > 0 ? [`${standby.size} more can become one by activating a role`] : []),
    ...(closed.length > 0 ? [`the members of ${count(closed.length, 'group', 'groups')} are not known`] : []),
  ].map((text) => `; ${text}`);
  if (number > max || (number < min && closed.length === 0 && !hidden)) {
    yield fail(aml309, {
      resource,
      message: `Subscription ${resource.name} has ${number === 0 ? 'no owner' : count(number, 'owner', 'owners')}, not ${min} to ${max}${more.join('')}`,
      evidence: [
        ...describeOwners(owners, context, 'owns it'),
        ...describeOwners(standby, context, 'can own it after activating a role'),
      ],
      remediation:
        number > max
          ? {
              text: `Decide who of these stays (${min} to ${max}); delete the other assignments, or take people out of the groups. The command deletes all of them: leave out the ids that stay.`,
              command: removalCommand([...new Set([...owners.values()].map(({ grant }) => grant))]),
              destructive: true,
            }
          : {
              text: 'Make somebody else an owner too (OBJECT_ID below), so that one lost account does not lose the subscription.',
              command: shellCommand([
                ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'OBJECT_ID'],
                ...['--assignee-principal-type', 'User', '--role', OWNER, '--scope', subscription],
              ]),
              destructive: false,
            },
    });
  } else if (closed.length > 0) {
    const [first] = closed;
    yield undecided(aml309, resource, {
      kind: 'missing-permission',
      detail: `${count(number, 'owner is', 'owners are')} known, but not who is in ${closed
        .map(({ principalId }) => nameOf(context, principalId))
        .slice(0, 5)
        .join(', ')}, which holds ${first?.role.roleName ?? 'a role'} as a group`,
    });
  } else if (!hidden) yield PASS;
}

/** Members in place of a group; nobody for those who are gone; undefined when nobody could read them. */
function membersOf(grant: RoleGrant, context: RuleContext): readonly string[] | undefined {
  if (isGroup(grant)) {
    const members = context.access.members(grant.principalId);
    if (members.state !== 'known') return undefined;
    return members.value.filter((id) => context.principal(id)?.type !== 'Group' && !isGone(id, context));
  }
  return isGone(grant.principalId, context) ? [] : [grant.principalId];
}

function isGroup({ principalType }: RoleGrant): boolean {
  return principalType === 'Group' || principalType === 'ForeignGroup';
}

function isGone(id: string, context: RuleContext): boolean {
  const principal = context.principal(id);
  if (principal === undefined) return false;
  return knownValue(principal.exists) === false || knownValue(principal.accountEnabled) === false;
}

function describeOwners(
  owners: ReadonlyMap<string, Owner>,
  context: RuleContext,
  why: string,
): readonly Evidence[] {
  return [...owners]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .slice(0, 20)
    .map(([id, { grant, through }]) => ({
      what: describePrincipal(context, id, through === undefined ? grant.principalType : 'Unknown'),
      where: placeOfGrant(grant.assignment),
      why: `${why}: ${grant.role.roleName} (${grant.roleId}) at ${grant.scope === '' ? '/' : grant.scope}${through === undefined ? '' : ` through group ${nameOf(context, through)}`}`,
    }));
}

function groupByScope(grants: readonly RoleGrant[]): ReadonlyMap<string, readonly RoleGrant[]> {
  const groups = new Map<string, RoleGrant[]>();
  for (const grant of grants) {
    if (grant.scopeKind === 'resource-group' || grant.scopeKind === 'resource') continue;
    const present = groups.get(grant.scopeKey);
    if (present === undefined) groups.set(grant.scopeKey, [grant]);
    else present.push(grant);
  }
  return groups;
}

/** Subscriptions that hold something that was audited, in the order of their ids. */
function subscriptionsOf(context: RuleContext): readonly string[] {
  const found = new Set<string>();
  for (const { id } of reachedResources(context)) {
    const subscription = /^\/subscriptions\/[^/]+/i.exec(id)?.[0];
    if (subscription !== undefined) found.add(subscription.toLowerCase());
  }
  return [...found].sort();
}

function azure(id: string) {
  return { kind: 'azure', id, apiVersion: '2022-04-01' } as const;
}
