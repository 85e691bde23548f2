import type { PrincipalType } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { ResourceIdentity } from '../inventory/resource.ts';
import { stoodFor } from '../inventory/standIn.ts';
import type { RuleContext } from './context.ts';

/** How many people and workloads stand behind principals, once groups are opened. */
export interface Headcount {
  readonly people: number;
  readonly workloads: number;
  /** Groups whose members nobody could read. */
  readonly closedGroups: number;
}

/** A resource that runs as an identity. */
export interface Runner {
  readonly kind: string;
  readonly name: string;
  readonly key: string;
  /** Azure made the identity together with the resource, and may have given it roles by itself. */
  readonly isSystemAssigned: boolean;
}

/** "group ml-devs (34 people)", "user alice (guest)", "managed identity of workspace ml (platform-created)". */
export function describePrincipal(context: RuleContext, principalId: string, type: PrincipalType): string {
  let known = DESCRIBED.get(context);
  if (known === undefined) {
    known = new Map();
    DESCRIBED.set(context, known);
  }
  // Who says a type says the same one each time, nearly always.
  const present = known.get(principalId);
  if (present?.type === type) return present.text;
  const text = makeDescription(context, principalId, type);
  known.set(principalId, { type, text });
  return text;
}

const DESCRIBED = new WeakMap<
  RuleContext,
  Map<string, { readonly type: PrincipalType; readonly text: string }>
>();

function makeDescription(context: RuleContext, principalId: string, type: PrincipalType): string {
  const labels = labelsOf(context, principalId, type);
  const name = nameOf(context, principalId);
  const kind = KIND_WORDS[typeOf(context, principalId, type)];
  const text = isExpression(principalId)
    ? `the ${kind} that ${name} names`
    : isNamedByHolder(context, principalId)
      ? `the ${name}`
      : `${kind} ${name}`;
  return labels.length === 0 ? text : `${text} (${labels.join(', ')})`;
}

/** Display name, else the bare id: without Graph there is nothing better. An expression of a file has itself for a name. */
export function nameOf(context: RuleContext, principalId: string): string {
  const principal = context.principal(principalId);
  const name = principal === undefined ? undefined : knownValue(principal.displayName);
  if (name !== undefined && name !== '') return name;
  const expression = stoodFor(principalId);
  return expression === undefined ? principalId : expression.slice(expression.indexOf('#') + 1);
}

/** "identity of policy assignment audit": a declared identity that is part of a resource, and has no name of its own. */
function isNamedByHolder(context: RuleContext, principalId: string): boolean {
  return principalId.startsWith('{principal of ') && nameOf(context, principalId).startsWith('identity of ');
}

/** Whoever a parameter or another expression of a file names, rather than an identity of a declared resource. */
function isExpression(principalId: string): boolean {
  return /^\{(?!principal of )[^{}]*#/.test(principalId);
}

export function typeOf(context: RuleContext, principalId: string, type: PrincipalType): PrincipalType {
  return type === 'Unknown' ? (context.principal(principalId)?.type ?? type) : type;
}

const KIND_WORDS: Readonly<Record<PrincipalType, string>> = {
  User: 'user',
  Group: 'group',
  ServicePrincipal: 'service principal',
  ForeignGroup: 'group of another tenant',
  Device: 'device',
  Unknown: 'principal',
};

function labelsOf(context: RuleContext, principalId: string, type: PrincipalType): readonly string[] {
  const labels: string[] = [];
  const principal = context.principal(principalId);
  const kind = typeOf(context, principalId, type);
  if (isGuest(context, principalId)) labels.push('guest');
  if (principal !== undefined) {
    if (knownValue(principal.exists) === false) labels.push('not in the directory');
    if (knownValue(principal.accountEnabled) === false) labels.push('disabled');
  }
  if (kind === 'Group') labels.push(describeMembers(context, principalId));
  if (!isNamedByHolder(context, principalId)) labels.push(...describeRunners(context, principalId));
  return labels;
}

function describeMembers(context: RuleContext, groupId: string): string {
  const count = countHeads(context, [groupId]);
  return count.closedGroups > 0 ? 'members not known' : sayHeads(count);
}

/** "34 people and 2 workloads"; "nobody" when there is none. */
export function sayHeads({ people, workloads }: Headcount): string {
  const parts = [
    ...(people > 0 ? [count(people, 'person', 'people')] : []),
    ...(workloads > 0 ? [count(workloads, 'workload', 'workloads')] : []),
  ];
  return parts.length === 0 ? 'nobody' : parts.join(' and ');
}

/** Begins a sentence with words of our own; never done to a name that stands first. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Everybody has a number, so that who was counted already is a matter of looking into an array. */
interface HeadIndex {
  readonly numbers: Map<string, number>;
  /** `PERSON`, `WORKLOAD` or `GROUP`. */
  readonly kinds: number[];
  /** The last count in which each was seen. */
  readonly seen: number[];
  /** Numbers of whom a principal stands for; undefined for groups whose members nobody could read. */
  readonly heads: Map<string, readonly number[] | undefined>;
  counted: number;
}
const HEADS = new WeakMap<RuleContext, HeadIndex>();
const [PERSON, WORKLOAD, GROUP] = [0, 1, 2] as const;
const NO_HEADS: readonly number[] = [];

/** Members in place of their groups, each once. A principal of unknown type counts as a person. */
export function countHeads(context: RuleContext, principalIds: Iterable<string>): Headcount {
  let index = HEADS.get(context);
  if (index === undefined) {
    index = { numbers: new Map(), kinds: [], seen: [], heads: new Map(), counted: 0 };
    HEADS.set(context, index);
  }
  const { kinds, seen, heads } = index;
  index.counted += 1;
  const { counted } = index;
  let people = 0;
  let workloads = 0;
  let closedGroups = 0;
  for (const id of principalIds) {
    let numbers = heads.get(id);
    if (numbers === undefined && !heads.has(id)) {
      numbers = headsBehind(context, index, id);
      heads.set(id, numbers);
    }
    if (numbers === undefined) closedGroups += 1;
    for (const number of numbers ?? NO_HEADS) {
      if (seen[number] === counted) continue;
      seen[number] = counted;
      if (kinds[number] === PERSON) people += 1;
      else if (kinds[number] === WORKLOAD) workloads += 1;
    }
  }
  return { people, workloads, closedGroups };
}

function headsBehind(context: RuleContext, index: HeadIndex, id: string): readonly number[] | undefined {
  const members = context.access.members(id);
  if (members.state === 'known') return members.value.map((member) => numberOf(context, index, member));
  const type = context.principal(id)?.type ?? assignedType(context, id);
  const isClosed = type === 'Group' || type === 'ForeignGroup';
  return isClosed ? undefined : [numberOf(context, index, id)];
}

function numberOf(context: RuleContext, { numbers, kinds, seen }: HeadIndex, id: string): number {
  const present = numbers.get(id);
  if (present !== undefined) return present;
  const number = kinds.length;
  const type = context.principal(id)?.type ?? assignedType(context, id);
  const isGroup = type === 'Group' || type === 'ForeignGroup';
  const isWorkload = type === 'ServicePrincipal' || (type === undefined && runnersOf(context, id).length > 0);
  numbers.set(id, number);
  kinds.push(isGroup ? GROUP : isWorkload ? WORKLOAD : PERSON);
  seen.push(0);
  return number;
}

const ASSIGNED_TYPES = new WeakMap<RuleContext, ReadonlyMap<string, PrincipalType>>();

/** Without Graph, only the assignments say what somebody is. */
function assignedType(context: RuleContext, principalId: string): PrincipalType | undefined {
  let types = ASSIGNED_TYPES.get(context);
  if (types === undefined) {
    const { roleAssignments, eligibleAssignments, activeAssignments } = context.inventory;
    types = new Map(
      [...eligibleAssignments, ...activeAssignments, ...roleAssignments]
        .filter(({ principalType }) => principalType !== 'Unknown')
        .map(({ principalId: id, principalType }) => [id.toLowerCase(), principalType]),
    );
    ASSIGNED_TYPES.set(context, types);
  }
  return types.get(principalId.toLowerCase());
}

/** Guests by what the directory says, and by the mark that it puts into their names. */
export function isGuest(context: RuleContext, principalId: string): boolean {
  const principal = context.principal(principalId);
  if (principal === undefined || principal.type !== 'User') return false;
  return (
    knownValue(principal.userType)?.toLowerCase() === 'guest' ||
    knownValue(principal.displayName)?.toUpperCase().includes('#EXT#') === true
  );
}

const GUESTS = new WeakMap<RuleContext, Map<string, readonly string[]>>();

/** Guests among the members of a group, nested ones included; none when the members are not known. */
export function guestsIn(context: RuleContext, groupId: string): readonly string[] {
  let known = GUESTS.get(context);
  if (known === undefined) {
    known = new Map();
    GUESTS.set(context, known);
  }
  const present = known.get(groupId);
  if (present !== undefined) return present;
  const members = context.access.members(groupId);
  const guests = members.state === 'known' ? members.value.filter((member) => isGuest(context, member)) : [];
  known.set(groupId, guests);
  return guests;
}

function describeRunners(context: RuleContext, principalId: string): readonly string[] {
  const runners = runnersOf(context, principalId);
  const [first] = runners;
  if (first === undefined) {
    const type = context.principal(principalId)?.servicePrincipalType;
    return type !== undefined && knownValue(type) === 'ManagedIdentity' ? ['managed identity'] : [];
  }
  const more = runners.length > 1 ? ` and ${runners.length - 1} more` : '';
  return [
    `managed identity of ${first.kind} ${first.name}${more}`,
    ...(first.isSystemAssigned ? ['platform-created'] : []),
  ];
}

const RUNNERS = new WeakMap<RuleContext, ReadonlyMap<string, readonly Runner[]>>();

/** The resources that run as a principal. */
function runnersOf(context: RuleContext, principalId: string): readonly Runner[] {
  let runners = RUNNERS.get(context);
  if (runners === undefined) {
    runners = indexRunners(context);
    RUNNERS.set(context, runners);
  }
  return runners.get(principalId.toLowerCase()) ?? [];
}

function indexRunners(context: RuleContext): ReadonlyMap<string, readonly Runner[]> {
  const runners = new Map<string, Runner[]>();
  const add = (principalId: string, runner: Runner): void => {
    const id = principalId.toLowerCase();
    const present = runners.get(id);
    if (present === undefined) runners.set(id, [runner]);
    else present.push(runner);
  };
  for (const resource of context.inventory.resources) {
    if (!('identity' in resource)) continue;
    const { name, key } = resource;
    const kind = resource.kind.replaceAll('-', ' ');
    for (const id of identitiesOf(context, resource.identity)) {
      add(id.principalId, { kind, name, key, isSystemAssigned: id.isSystemAssigned });
    }
  }
  return runners;
}

/** Object ids of the identities that a resource runs as, as far as they are known. */
export function identitiesOf(
  context: RuleContext,
  identity: ResourceIdentity,
): readonly { readonly principalId: string; readonly isSystemAssigned: boolean; readonly key?: string }[] {
  const system = knownValue(identity.systemAssigned);
  const own = system === undefined ? [] : [{ principalId: system.toLowerCase(), isSystemAssigned: true }];
  const assigned = identity.userAssigned.flatMap(({ key, principalId }) => {
    const resource = context.byKey(key);
    const id =
      knownValue(principalId) ??
      (resource?.kind === 'managed-identity' ? knownValue(resource.principalId) : undefined);
    return id === undefined ? [] : [{ principalId: id.toLowerCase(), isSystemAssigned: false, key }];
  });
  return [...own, ...assigned];
}
