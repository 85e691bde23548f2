import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isWithin, lastSegment } from './armId.ts';
import { isRecord } from './exchange.ts';
import type { ArmResource, Fault, Principal, Scenario, SubscriptionResource } from './scenario.ts';
import { faultsSchema, scenarioSchema } from './scenarioSchema.ts';

/** Either what a file says, or everything that is wrong with it: one line each, a JSON path first. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a scenario; what may be left out is filled in. */
export function readScenario(text: string): Reading<Scenario> {
  const parsed = parse(text);
  if (!parsed.ok) {
    return parsed;
  }
  const problems = validate(scenarioSchema, parsed.value);
  if (problems.length > 0) {
    return { ok: false, problems };
  }
  const scenario = complete(parsed.value as Scenario);
  const contradictions = [
    ...checkSubscriptions(scenario),
    ...checkDuplicates(scenario),
    ...checkReferences(scenario),
  ];
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, value: scenario };
}

/** Reads a file of faults: an array, or an object with the one field `faults`. */
export function readFaults(text: string): Reading<readonly Fault[]> {
  const parsed = parse(text);
  if (!parsed.ok) {
    return parsed;
  }
  const faults = isRecord(parsed.value) && 'faults' in parsed.value ? parsed.value['faults'] : parsed.value;
  const problems = validate(faultsSchema, faults);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: faults as readonly Fault[] };
}

function parse(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      ok: false,
      problems: [`$: is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`],
    };
  }
}

function validate(schema: object, value: unknown): string[] {
  const check = new Ajv2020({
    allErrors: true,
    // Errors then carry the schema that they are about.
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
  }).compile(schema);
  return check(value) ? [] : [...new Set((check.errors ?? []).map(describeError))];
}

function describeError({ instancePath, keyword, params, message, parentSchema }: ErrorObject): string {
  const path = jsonPath(
    instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
  switch (keyword) {
    case 'required':
      return `${path}: '${params['missingProperty']}' is missing`;
    case 'additionalProperties':
      return `${path}: '${params['additionalProperty']}' is not a known field`;
    case 'enum':
      return `${path}: must be one of ${JSON.stringify(params['allowedValues']).slice(1, -1)}`;
    case 'pattern':
      return `${path}: must be ${wordsFor(parentSchema) ?? `text that matches ${params['pattern']}`}`;
    default:
      return `${path}: ${message ?? 'is not valid'}`;
  }
}

/** Patterns say in their schema's title what they stand for. */
function wordsFor(schema: unknown): string | undefined {
  return isRecord(schema) && typeof schema['title'] === 'string' ? schema['title'] : undefined;
}

function jsonPath(parts: readonly string[]): string {
  return parts.reduce((path, part) => {
    if (/^\d+$/.test(part)) {
      return `${path}[${part}]`;
    }
    return /^[A-Za-z_$][\w$]*$/.test(part) ? `${path}.${part}` : `${path}[${JSON.stringify(part)}]`;
  }, '$');
}

function complete(raw: Scenario): Scenario {
  return {
    ...raw,
    schemaVersion: '1',
    subscriptions: raw.subscriptions.map(
      (one): SubscriptionResource => ({
        ...one,
        id: one.id ?? `/subscriptions/${one.subscriptionId}`,
        displayName: one.displayName ?? one.subscriptionId,
        state: one.state ?? 'Enabled',
      }),
    ),
    resources: raw.resources.map(nameResource),
    roleDefinitions: (raw.roleDefinitions ?? []).map(nameResource),
    roleAssignments: (raw.roleAssignments ?? []).map((one) => placeAssignment(nameResource(one))),
    principals: (raw.principals ?? []).map(
      (one): Principal => ({ ...one, displayName: one.displayName ?? one.id }),
    ),
    applications: raw.applications ?? [],
  };
}

function nameResource(resource: ArmResource): ArmResource {
  return { ...resource, name: resource.name ?? lastSegment(resource.id), type: resource.type ?? '' };
}

/** An assignment whose body does not say its scope has it in its id. */
function placeAssignment(assignment: ArmResource): ArmResource {
  const scope = assignment.id.replace(/\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i, '');
  return { ...assignment, properties: { scope: scope === '' ? '/' : scope, ...assignment.properties } };
}

function checkSubscriptions({ subscriptions, resources }: Scenario): string[] {
  return resources.flatMap(({ id }, index) =>
    !/^\/subscriptions\//i.test(id) ||
    subscriptions.some((one) => isWithin(id, `/subscriptions/${one.subscriptionId}`))
      ? []
      : [`$.resources[${index}].id: lies in a subscription that is not among $.subscriptions`],
  );
}

function checkDuplicates(scenario: Scenario): string[] {
  const lists = {
    resources: scenario.resources.map((one) => one.id),
    roleDefinitions: scenario.roleDefinitions.map((one) => one.id),
    roleAssignments: scenario.roleAssignments.map((one) => one.id),
    principals: scenario.principals.map((one) => one.id),
    subscriptions: scenario.subscriptions.map((one) => one.subscriptionId),
  };
  return Object.entries(lists).flatMap(([list, ids]) => {
    const seen = new Map<string, number>();
    return ids.flatMap((id, index) => {
      const first = seen.get(id.toLowerCase());
      seen.set(id.toLowerCase(), first ?? index);
      return first === undefined ? [] : [`$.${list}[${index}]: has the id of $.${list}[${first}]`];
    });
  });
}

function checkReferences({ resources, credentials, scoring }: Scenario): string[] {
  const known = new Set(resources.map((one) => one.id.toLowerCase()));
  return Object.entries({ credentials, scoring }).flatMap(([field, entries]) =>
    Object.keys(entries ?? {}).flatMap((id) =>
      known.has(id.toLowerCase())
        ? []
        : [`$.${field}[${JSON.stringify(id)}]: names no resource of the scenario`],
    ),
  );
}
