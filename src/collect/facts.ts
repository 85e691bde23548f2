import { at, textFact } from '../azure/body.ts';
import { ABSENT, type Fact, known, unknown } from '../inventory/fact.ts';
import type {
  PrivateEndpointConnection,
  Resource,
  ResourceIdentity,
  UserAssignedIdentity,
} from '../inventory/resource.ts';
import { plainAddress, withoutSecret } from '../inventory/secretShapes.ts';

/** Answers of Azure are read as raw JSON: what was not sent stays absent, what has another type is unknown. */

const LONGEST_TEXT = 4_096;

/** A resource as one answer of ARM shows it. */
export interface Shown {
  readonly id: string;
  readonly body: unknown;
  readonly apiVersion: string;
}

/** The stable identity of what has an ARM id. */
export function keyOf(id: string): string {
  return id.toLowerCase();
}

export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

export function resourceOf({ id, body, apiVersion }: Shown): Resource {
  return {
    key: keyOf(id),
    id,
    name: nameOf(id),
    origin: { kind: 'azure', id, apiVersion },
    tags: tagsOf(body),
  };
}

/** Tags are readable by everyone who may read the resource, and people do keep credentials in them. */
function tagsOf(body: unknown): Readonly<Record<string, string>> {
  const tags = at(body, 'tags');
  if (!isRecord(tags)) return {};
  return Object.fromEntries(
    Object.entries(tags)
      .slice(0, 100)
      .flatMap(([name, value]) => (typeof value === 'string' ? [[name, withoutSecret(name, value)]] : [])),
  );
}

/** A text that may be kept as it is unless it has the form of a credential. */
export function plainText(body: unknown, ...path: readonly string[]): Fact<string> {
  const fact = textFact(body, ...path);
  return fact.state === 'known' ? known(plainAddress(fact.value).slice(0, LONGEST_TEXT)) : fact;
}

/** The key of another resource. */
export function referenceFact(body: unknown, ...path: readonly string[]): Fact<string> {
  const fact = textFact(body, ...path);
  return fact.state === 'known' ? known(keyOf(fact.value)) : fact;
}

export function listFact<T>(
  body: unknown,
  path: readonly string[],
  read: (item: unknown) => T | undefined,
): Fact<readonly T[]> {
  const value = at(body, ...path);
  if (value === undefined || value === null) return ABSENT;
  if (!Array.isArray(value)) return unknown('unexpected-answer', `${path.join('.')} is not a list`);
  return known(
    value.flatMap((item) => {
      const one = read(item);
      return one === undefined ? [] : [one];
    }),
  );
}

export function textItem(item: unknown): string | undefined {
  return typeof item === 'string' ? item : undefined;
}

/** Numbers by name, as `traffic` has them. */
export function numbersFact(
  body: unknown,
  ...path: readonly string[]
): Fact<Readonly<Record<string, number>>> {
  const value = at(body, ...path);
  if (value === undefined || value === null) return ABSENT;
  if (!isRecord(value)) return unknown('unexpected-answer', `${path.join('.')} is not an object`);
  const entries = Object.entries(value);
  if (entries.some(([, number]) => typeof number !== 'number' || !Number.isFinite(number))) {
    return unknown('unexpected-answer', `${path.join('.')} holds something that is not a number`);
  }
  return known(Object.fromEntries(entries) as Record<string, number>);
}

/** The identities that `identity` of a resource tells of. */
export function identityOf(body: unknown): ResourceIdentity {
  const assigned = at(body, 'identity', 'userAssignedIdentities');
  const userAssigned = Object.entries(isRecord(assigned) ? assigned : {}).map(
    ([id, identity]): UserAssignedIdentity => ({
      key: keyOf(id),
      principalId: lowerCased(textFact(identity, 'principalId')),
    }),
  );
  return { systemAssigned: lowerCased(textFact(body, 'identity', 'principalId')), userAssigned };
}

export function lowerCased(fact: Fact<string>): Fact<string> {
  return fact.state === 'known' ? { ...fact, value: fact.value.toLowerCase() } : fact;
}

export function privateEndpointConnections(body: unknown): Fact<readonly PrivateEndpointConnection[]> {
  return listFact(body, ['properties', 'privateEndpointConnections'], (item) => {
    const id = at(item, 'id');
    const status = at(item, 'properties', 'privateLinkServiceConnectionState', 'status');
    return typeof id === 'string' ? { id, status: typeof status === 'string' ? status : '' } : undefined;
  });
}

/** A fact that answers before `since` cannot show: older ones are silent about it, or say the wrong thing. */
export function since<T>(version: string, apiVersion: string, what: string, fact: Fact<T>): Fact<T> {
  return apiVersion >= version
    ? fact
    : unknown(
        'api-version',
        `${what} is not shown before api-version ${version}; this cloud serves ${apiVersion}`,
      );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
