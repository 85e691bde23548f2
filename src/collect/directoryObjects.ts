import { at, booleanFact, textFact } from '../azure/body.ts';
import type { Principal, PrincipalType } from '../inventory/access.ts';
import { ABSENT, type Fact, known, unknown } from '../inventory/fact.ts';
import { lowerCased } from './facts.ts';

const TYPES: Readonly<Record<string, PrincipalType>> = {
  '#microsoft.graph.user': 'User',
  '#microsoft.graph.group': 'Group',
  '#microsoft.graph.serviceprincipal': 'ServicePrincipal',
  '#microsoft.graph.device': 'Device',
};

/** What Microsoft Graph leaves out, or answers null for, where the permission for the type is missing. */
export const PERMISSIONS = {
  any: 'Directory.Read.All',
  User: 'User.Read.All',
  Group: 'GroupMember.Read.All',
  ServicePrincipal: 'Application.Read.All',
} as const;

/** The properties that are asked for, of whatever type an object is. */
export const SELECTED = 'id,displayName,userType,accountEnabled,appId,servicePrincipalType';

/**
 * A directory object as Graph shows it. What was not sent is unknown and not absent: lists of objects leave out properties
 * even of those who may be read.
 * @see https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
export function principalOf(object: unknown, path: string): Principal | undefined {
  const id = at(object, 'id');
  if (typeof id !== 'string' || id === '') return undefined;
  const type = TYPES[String(at(object, '@odata.type')).toLowerCase()] ?? 'Unknown';
  const isUser = type === 'User';
  const isService = type === 'ServicePrincipal';
  return {
    id: id.toLowerCase(),
    type,
    displayName: shown(object, 'displayName', type, textFact(object, 'displayName')),
    userType: isUser ? shown(object, 'userType', type, textFact(object, 'userType')) : ABSENT,
    accountEnabled:
      isUser || isService
        ? shown(object, 'accountEnabled', type, booleanFact(object, 'accountEnabled'))
        : ABSENT,
    transitiveMembers:
      type === 'Group' ? unknown('not-read', 'the group has no role that does more than read') : ABSENT,
    owners:
      type === 'Group' || isService
        ? unknown('not-read', 'owners are read of those that have a role which does more than read')
        : ABSENT,
    servicePrincipalType: isService
      ? shown(object, 'servicePrincipalType', type, textFact(object, 'servicePrincipalType'))
      : ABSENT,
    appId: isService ? lowerCased(shown(object, 'appId', type, textFact(object, 'appId'))) : ABSENT,
    exists: known(true),
    origin: { kind: 'graph', path },
  };
}

/** Null is what Graph puts where the permission is missing; every object has a name. */
function shown<T>(object: unknown, field: string, type: PrincipalType, fact: Fact<T>): Fact<T> {
  if (fact.state !== 'absent') return fact;
  const permission = (PERMISSIONS as Readonly<Record<string, string>>)[type] ?? PERMISSIONS.any;
  return at(object, field) === undefined
    ? unknown('not-read', `Microsoft Graph did not show ${field}`)
    : unknown('missing-permission', permission);
}

/** Someone whom the directory was asked for and did not know, while it answered. */
export function missingPrincipal(id: string, type: PrincipalType, path: string): Principal {
  const foreign = type === 'ForeignGroup';
  const nobody = unknown('not-read', 'the directory does not know this object');
  return {
    id,
    type,
    displayName: nobody,
    userType: nobody,
    accountEnabled: nobody,
    transitiveMembers: nobody,
    owners: nobody,
    servicePrincipalType: nobody,
    appId: nobody,
    exists: foreign ? unknown('not-read', 'it belongs to the directory of another tenant') : known(false),
    origin: { kind: 'graph', path },
  };
}

/** The later look, where it shows more than the earlier one. */
export function moreKnown(earlier: Principal | undefined, later: Principal): Principal {
  if (earlier === undefined) return later;
  const pick = <T>(one: Fact<T>, other: Fact<T>): Fact<T> => (one.state === 'known' ? one : other);
  return {
    ...later,
    type: later.type === 'Unknown' ? earlier.type : later.type,
    displayName: pick(earlier.displayName, later.displayName),
    userType: pick(earlier.userType, later.userType),
    accountEnabled: pick(earlier.accountEnabled, later.accountEnabled),
    transitiveMembers: pick(earlier.transitiveMembers, later.transitiveMembers),
    owners: pick(earlier.owners, later.owners),
    servicePrincipalType: pick(earlier.servicePrincipalType, later.servicePrincipalType),
    appId: pick(earlier.appId, later.appId),
    exists: pick(earlier.exists, later.exists),
    origin: earlier.origin,
  };
}
