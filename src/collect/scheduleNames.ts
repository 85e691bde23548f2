import { at } from '../azure/body.ts';
import type { Principal } from '../inventory/access.ts';
import { known, unknown } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './facts.ts';
import { principalTypeOf } from './roleAssignments.ts';

/** Whom a schedule of Privileged Identity Management calls by name. */
export interface ScheduledName {
  readonly id: string;
  readonly type: Principal['type'];
  readonly displayName: string;
  readonly origin: Origin;
}

/**
 * The principal that a schedule instance names beside its id; undefined where it names none.
 * @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope#expandedproperties
 */
export function scheduledName(body: unknown, apiVersion: string): ScheduledName | undefined {
  const principal = at(body, 'properties', 'expandedProperties', 'principal');
  const id = at(principal, 'id');
  const displayName = at(principal, 'displayName');
  const schedule = at(body, 'id');
  if (typeof id !== 'string' || typeof displayName !== 'string' || typeof schedule !== 'string')
    return undefined;
  if (id === '' || displayName === '') return undefined;
  return {
    id: keyOf(id),
    type: principalTypeOf(at(principal, 'type')),
    displayName,
    origin: { kind: 'azure', id: schedule, apiVersion },
  };
}

/** Names those whom Microsoft Graph did not: a name is all that is known of them, not even that they still exist. */
export function nameTheScheduled(draft: Draft): void {
  for (const { id, type, displayName, origin } of draft.scheduledNames.values()) {
    const present = draft.principals.get(id) ?? stranger(id, type, origin);
    if (present.displayName.state === 'known') continue;
    draft.principals.set(id, { ...present, displayName: known(displayName, origin) });
  }
}

function stranger(id: string, type: Principal['type'], origin: Origin): Principal {
  const unread = unknown('not-read', 'the directory did not say; the name is that of a schedule');
  return {
    id,
    type,
    displayName: unread,
    userType: unread,
    accountEnabled: unread,
    transitiveMembers: unread,
    owners: unread,
    servicePrincipalType: unread,
    appId: unread,
    exists: unread,
    origin,
  };
}
