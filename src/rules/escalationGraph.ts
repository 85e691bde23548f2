import { concernsAudit } from './concern.ts';
import type { RuleContext } from './context.ts';
import { revealsCredential } from './endpointOperations.ts';
import {
  ASSIGN,
  findMeans,
  type Holding,
  type Means,
  mayServeStep,
  type StepKind,
  singleMeans,
} from './escalationSteps.ts';
import { forgetTargets, GOALS, type Goal, type Target, targetsOf } from './escalationTargets.ts';
import { effectiveOperations } from './grantWords.ts';
import { reachesAnything } from './reach.ts';
import { freePrivileges, freeWriting } from './relevantGrants.ts';
import {
  type HeldGrant,
  keysAbove,
  ownGrants,
  type Power,
  pathThrough,
  type RoleGrant,
} from './roleGrants.ts';

/** Most steps of a path: what takes more is a theory. */
export const MOST_STEPS = 4;

const MOST_RECENT = 50;

/** What somebody has already, without taking a step. */
export interface Standing {
  readonly goal: Goal;
  /** Key of the scope. */
  readonly at: string;
  readonly held: HeldGrant;
  readonly power: Power;
}

/** Somebody in the graph. */
export interface Profile {
  readonly principalId: string;
  readonly standings: readonly Standing[];
  readonly means: readonly Means[];
}

/** A step of a path: the means as found on whoever takes it, and where it leads. */
export interface Step {
  /** Undefined for the first step, which is taken by whoever the path is for. */
  readonly from?: string;
  /** What tells its means among those of whoever takes it. */
  readonly kind: StepKind;
  readonly at: string;
  readonly target: Target;
}

/** The shortest way to a goal that somebody does not have already. */
export interface EscalationPath {
  readonly goal: Goal;
  readonly steps: readonly Step[];
  /** What the last identity holds; undefined where the last step is the goal itself. */
  readonly standing?: Standing;
}

export interface EscalationGraph {
  profileOf(principalId: string): Profile;
  /** At most one path per goal, shortest first. */
  pathsFrom(principalId: string): readonly EscalationPath[];
}

const GRAPHS = new WeakMap<RuleContext, EscalationGraph>();

export function escalationGraph(context: RuleContext): EscalationGraph {
  const present = GRAPHS.get(context);
  if (present !== undefined) return present;
  const made = makeGraph(context);
  GRAPHS.set(context, made);
  return made;
}

/** Gives its room back: it is large, and made again for whoever asks again. */
export function forgetGraph(context: RuleContext): void {
  GRAPHS.delete(context);
  forgetTargets(context);
}

function makeGraph(context: RuleContext): EscalationGraph {
  const profiles = new Map<string, Profile>();
  const remembered = new Map<string, readonly EscalationPath[]>();
  const leading = new Map<StepKind, Map<string, readonly Target[]>>();
  const numbers = new Map<string, Map<string, number>>();
  let numbered = 0;
  const hasDenials = context.inventory.denyAssignments.length > 0;

  // Of those on the way. Everybody's together would be the largest part of an audit; of the rest, a few.
  function remember(principalId: string): Profile {
    const known = profiles.get(principalId);
    if (known !== undefined) return known;
    const made = makeProfile(principalId);
    profiles.set(principalId, isNobody(made) ? NOBODY : made);
    return made;
  }

  const recent = new Map<string, Profile>();
  function profileOf(principalId: string): Profile {
    const known = recent.get(principalId) ?? profiles.get(principalId);
    if (known !== undefined) return known;
    const made = makeProfile(principalId);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(principalId, made);
    return made;
  }

  function makeProfile(principalId: string): Profile {
    const held = heldBy(principalId);
    return { principalId, standings: standingsOf(held), means: findMeans({ context, principalId, held }) };
  }

  /** As `grantsHeldBy`, without what serves nothing. */
  function heldBy(principalId: string): readonly EquippedGrant[] {
    const groups: string[] = [];
    for (const group of context.access.groupsOf(principalId)) {
      if (heldThrough(group).length > 0) groups.push(group);
    }
    const own = equip(context, principalId, []);
    if (groups.length === 0) return own;
    return [
      ...own,
      ...groups
        .sort()
        .flatMap((group) =>
          context.access.holdsGroups(group)
            ? equip(context, group, pathThrough(context, group, principalId))
            : heldThrough(group),
        ),
    ];
  }

  // The same for all members between whom and the group nothing lies.
  const throughGroup = new Map<string, readonly EquippedGrant[]>();
  function heldThrough(group: string): readonly EquippedGrant[] {
    const known = throughGroup.get(group);
    if (known !== undefined) return known;
    const made = equip(context, group, [group]);
    throughGroup.set(group, made);
    return made;
  }

  /** Stands for two texts that are long, and compared by the hundred thousand. */
  function numberOf(what: string, at: string): number {
    let places = numbers.get(what);
    if (places === undefined) {
      places = new Map();
      numbers.set(what, places);
    }
    let number = places.get(at);
    if (number === undefined) {
      number = numbered;
      numbered += 1;
      places.set(at, number);
    }
    return number;
  }

  /** Targets that are worth a step: the goal itself, or somebody who holds or can do something. */
  function worthwhile(means: Means): readonly Target[] {
    let places = leading.get(means.kind);
    if (places === undefined) {
      places = new Map();
      leading.set(means.kind, places);
    }
    const known = places.get(means.at);
    if (known !== undefined) return known;
    const made = targetsOf(context, means.kind, means.at).filter((target) => {
      if (!('becomes' in target)) return true;
      return !isNobody(remember(target.becomes));
    });
    places.set(means.at, made);
    return made;
  }

  function isStopped(actor: string, { uses }: Means, target: Target): boolean {
    if (!hasDenials) return false;
    return uses.some(({ power }) => {
      const { answer, chains } = context.access.decide(actor, power.operation, target.resource.id);
      return answer === 'no' && chains.some(({ eligible }) => !eligible);
    });
  }

  function search(start: Profile): readonly EscalationPath[] {
    const isNew = (wanted: Goal, place: string): boolean => {
      const keys = keysAbove(context, place);
      for (const { goal, at } of start.standings) if (goal === wanted && keys.includes(at)) return false;
      return true;
    };
    const found = new Map<Goal, EscalationPath>();
    const seen = new Set([start.principalId]);
    let frontier: { readonly profile: Profile; readonly steps: readonly Step[] }[] = [
      { profile: start, steps: [] },
    ];
    walk: for (let depth = 0; depth < MOST_STEPS && frontier.length > 0; depth += 1) {
      const next: typeof frontier = [];
      for (const { profile, steps } of frontier) {
        for (const means of profile.means) {
          for (const target of worthwhile(means)) {
            if (found.size === GOALS.length) break walk;
            if ('becomes' in target && seen.has(target.becomes)) continue;
            if (isStopped(profile.principalId, means, target)) continue;
            if (!('becomes' in target)) {
              const { gains, at } = target;
              if (!found.has(gains) && isNew(gains, at)) {
                found.set(gains, { goal: gains, steps: extend(steps, profile, means, target) });
              }
              continue;
            }
            const path = extend(steps, profile, means, target);
            seen.add(target.becomes);
            const reached = remember(target.becomes);
            // What begins and ends somewhere else is nobody's question.
            const isHere = path.some((one) => concernsAudit(context, one.target.resource.id));
            for (const standing of reached.standings) {
              const { goal, at } = standing;
              if (found.has(goal) || !(isHere || concernsAudit(context, at))) continue;
              if (isNew(goal, at)) found.set(goal, { goal, steps: path, standing });
            }
            next.push({ profile: reached, steps: path });
          }
        }
      }
      frontier = next;
    }
    return GOALS.map((goal) => found.get(goal))
      .filter((path) => path !== undefined)
      .sort((left, right) => left.steps.length - right.steps.length);
  }

  const answered = new Map<string, readonly EscalationPath[]>();
  function pathsFrom(principalId: string): readonly EscalationPath[] {
    const known = answered.get(principalId);
    if (known !== undefined) return known;
    const made = findPaths(profileOf(principalId));
    answered.set(principalId, made);
    return made;
  }

  function findPaths(start: Profile): readonly EscalationPath[] {
    if (start.means.length === 0) return NO_PATHS;
    // Whoever can do the same from the same standing comes to the same; a denial may be about one of them alone.
    const signature = [
      hasDenials ? start.principalId : '',
      ...start.means.map(({ kind, at }) => numberOf(kind, at)),
      '|',
      ...start.standings.map(({ goal, at }) => numberOf(goal, at)),
    ].join(' ');
    const known = remembered.get(signature);
    if (known !== undefined) return known;
    const paths = search(start);
    const made = paths.length === 0 ? NO_PATHS : paths;
    remembered.set(signature, made);
    return made;
  }

  return { profileOf, pathsFrom };
}

function extend(
  steps: readonly Step[],
  { principalId }: Profile,
  { kind, at }: Means,
  target: Target,
): readonly Step[] {
  return steps.length === 0 ? [{ kind, at, target }] : [...steps, { from: principalId, kind, at, target }];
}

const NO_PATHS: readonly EscalationPath[] = [];

/** Without roles that help, and without anything to take a step with. */
const NOBODY: Profile = { principalId: '', standings: [], means: [] };

function isNobody({ standings, means }: Profile): boolean {
  return standings.length + means.length === 0;
}

/** What a role gives by itself, whoever holds it. */
type Gifts = readonly { readonly goal: Goal; readonly power: Power }[];
const NOTHING: Gifts = [];

function giftsOf(context: RuleContext, grant: RoleGrant): Gifts {
  const { endpoint, privileges: held, writesAnything } = grant.powers;
  // Most of what is assigned only reads.
  if (endpoint.length + held.length === 0 && writesAnything === undefined) return NOTHING;
  const found: { readonly goal: Goal; readonly power: Power }[] = [];
  const reading = effectiveOperations(grant).find(revealsCredential);
  if (reading !== undefined) found.push({ goal: 'reads a key', power: reading });
  const privileges = freePrivileges(context, grant);
  const assigning = privileges.find(({ operation }) => operation === ASSIGN);
  if (assigning !== undefined && reachesAnything(grant.reach)) {
    found.push({ goal: 'assigns roles', power: assigning });
  }
  const isWide = grant.scopeKind !== 'resource';
  const strong = privileges[0] ?? (isWide ? freeWriting(context, grant) : undefined);
  if (strong !== undefined) found.push({ goal: 'acts as a stronger identity', power: strong });
  return found.length === 0 ? NOTHING : found;
}

/** A role with all that comes of it: made once per holder, and not once per member of a group. */
interface EquippedGrant extends Holding {
  readonly standings: readonly Standing[];
}
const NO_GRANTS: readonly EquippedGrant[] = [];

/** What a principal or a group holds itself, as those hold it who come to it through these groups. */
function equip(context: RuleContext, holderId: string, through: readonly string[]): readonly EquippedGrant[] {
  const found: EquippedGrant[] = [];
  for (const grant of ownGrants(context, holderId)) {
    if (grant.eligible) continue;
    const gifts = giftsOf(context, grant);
    if (gifts.length === 0 && !mayServeStep(grant.role)) continue;
    const held = { grant, through };
    const at = grant.scopeKey;
    found.push({
      ...held,
      means: singleMeans(context, held),
      standings: gifts.map(({ goal, power }) => ({ goal, at, held, power })),
    });
  }
  return found.length === 0 ? NO_GRANTS : found;
}

/** What somebody has by their roles alone: one entry per goal and scope, widest scope first. */
function standingsOf(held: readonly EquippedGrant[]): readonly Standing[] {
  const found: Standing[] = [];
  for (const { standings } of held) for (const one of standings) found.push(one);
  if (found.length < 2) return found;
  found.sort(
    (left, right) =>
      left.at.length - right.at.length || (left.at < right.at ? -1 : left.at > right.at ? 1 : 0),
  );
  // Those of one scope stand together, and there are few of them.
  return found.filter(({ goal, at }, index) => {
    for (let before = index - 1; before >= 0 && found[before]?.at === at; before -= 1) {
      if (found[before]?.goal === goal) return false;
    }
    return true;
  });
}
