import { standIn } from '../inventory/standIn.ts';
import type { Blind, Declaration, Format } from './declaration.ts';
import { declaredId } from './declaredScopes.ts';
import { readJson } from './jsonValue.ts';
import { booleanOf, textOf } from './templateFunctions.ts';
import { azapiTarget, BELOW, idOf, idText, type Named, nameOf, scopeOf, segment } from './terraformIds.ts';
import {
  argumentAt,
  byId,
  DATASTORE_CREDENTIALS,
  isGiven,
  TERRAFORM_RESOURCES,
  type TerraformResource,
} from './terraformProperties.ts';
import type { Damage } from './terraformSyntax.ts';
import { asText, movedTo, unknown, whyOf } from './terraformValue.ts';
import { type Entry, type ObjectValue, type Place, type Value, valueAt } from './value.ts';

/** A resource as a file or a plan has it. */
export interface TerraformSource {
  readonly named: Named;
  readonly file: string;
  readonly place: Place;
  readonly symbol: string;
  readonly format: Format;
  readonly damage?: Damage;
  readonly condition?: Value;
}

export interface Translated {
  readonly declarations: readonly Declaration[];
  readonly blind: readonly Blind[];
}

/** Marks what an update does not name, so that it can be laid over what it updates. */
export const UNCHANGED = 'azapi_update_resource';

const NOTHING: Translated = { declarations: [], blind: [] };
const ROLE_ASSIGNMENT = 'microsoft.authorization/roleassignments';
const APPLICATIONS = 'Microsoft.Graph/applications';
/** What an extension applies to stands in an argument of its own. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  azurerm_role_assignment: 'scope',
  azurerm_role_definition: 'scope',
  azurerm_pim_eligible_role_assignment: 'scope',
  azurerm_pim_active_role_assignment: 'scope',
  azurerm_monitor_diagnostic_setting: 'target_resource_id',
};

/** A management group, a subscription, a resource group, a resource, or the tenant. */
const SCOPE =
  /^(?:\/|\/providers\/Microsoft\.Management\/managementGroups\/(?:[^/{}]+|\{[^{}]*\})|\/subscriptions\/(?:[^/{}]+|\{[^{}]*\})(?:\/resourceGroups\/(?:\{[^{}]*\}|[^/{}])+(?:\/providers\/[^/]+(?:\/(?:\{[^{}]*\}|[^/{}])+)+)?)?(?:\/providers\/[^/]+(?:\/(?:\{[^{}]*\}|[^/{}])+)+)?|\/providers(?:\/(?:\{[^{}]*\}|[^/{}])+)+)$/i;

/** What a resource or data source declares in ARM's terms; nothing for one that no rule looks at. */
export function translate(source: TerraformSource): Translated {
  const { type } = source.named;
  if (type === 'azapi_resource' || type === 'azapi_update_resource') return azapi(source);
  const known = Object.hasOwn(TERRAFORM_RESOURCES, type) ? TERRAFORM_RESOURCES[type] : undefined;
  if (known === undefined) return NOTHING;
  const target = targetOf(source, known);
  if ('expression' in target) return { declarations: [], blind: [target] };
  const { id, scope, armType } = target;
  const declaration: Declaration = {
    file: source.file,
    place: source.place,
    symbol: source.symbol,
    type: armType,
    name: nameOf(source.named, source.place),
    id,
    scope,
    existing: source.named.isData,
    ...(source.condition === undefined ? {} : { condition: source.condition }),
    body: bodyOf(source, known),
    format: source.format,
  };
  return { declarations: [declaration, ...passwordsIn(source, declaration)], blind: [] };
}

function targetOf(
  source: TerraformSource,
  { type: armType }: TerraformResource,
): { readonly id: string; readonly scope: string; readonly armType: string } | Blind {
  const { named } = source;
  const own = asText(valueAt(named.values, 'name'));
  const unique = standIn(`${named.root}#${named.address}`);
  const extends_ = EXTENSIONS[named.type];
  if (extends_ !== undefined && !named.isData) {
    const value = valueAt(named.values, extends_);
    const scope = validScope(asText(value));
    if (scope === undefined) {
      if (named.type === 'azurerm_role_definition')
        return { id: idOf(named), scope: named.subscription, armType };
      return hiddenScope(source, value, extends_, armType);
    }
    if (named.type === 'azurerm_role_definition') return { id: idOf(named), scope, armType };
    return { id: declaredId(scope, armType, [own === undefined ? unique : segment(own)]), scope, armType };
  }
  if (named.type.startsWith('azuread_application_') && named.type !== 'azuread_application_registration') {
    const parent = applicationId(
      valueAt(named.values, 'application_id') ?? valueAt(named.values, 'application_object_id'),
    );
    const collection = armType.slice(armType.lastIndexOf('/') + 1);
    const name = asText(valueAt(named.values, 'display_name')) ?? unique;
    return {
      id: `${parent ?? declaredId('/', APPLICATIONS, [unique])}/${collection}/${segment(name)}`,
      scope: '/',
      armType,
    };
  }
  if (named.type === 'azuread_service_principal_password') {
    const principal = asText(
      valueAt(named.values, 'service_principal_id') ?? valueAt(named.values, 'service_principal_object_id'),
    );
    return {
      id: `${declaredId('/', 'Microsoft.Graph/servicePrincipals', [segment(principal ?? unique)])}/passwords/${unique}`,
      scope: '/',
      armType,
    };
  }
  const id = idOf(named);
  const actual =
    /\/projects\/[^/]+\/connections\//i.test(id) && BELOW[named.type] !== undefined
      ? 'Microsoft.CognitiveServices/accounts/projects/connections'
      : armType;
  return { id, scope: named.type.startsWith('azuread_') ? '/' : scopeOf(id, actual), armType: actual };
}

/** The text as a scope, when its level can be told: what is not known may hold a slash only where a name stands. */
export function validScope(text: string | undefined): string | undefined {
  const id = idText(text);
  return id !== undefined && SCOPE.test(id) ? id : undefined;
}

function hiddenScope(
  { file, place, named, damage }: TerraformSource,
  value: Value | undefined,
  argument: string,
  type: string,
): Blind {
  const hidden = value?.kind === 'unresolved' ? value : undefined;
  const why =
    value === undefined && damage !== undefined
      ? 'part of the block cannot be read'
      : hidden === undefined
        ? `its ${argument} is none that Azure has`
        : hidden.why;
  return {
    file,
    place: value?.place ?? place,
    expression: hidden?.expression ?? `${named.address}.${argument}`,
    why,
    type,
  };
}

/** `/applications/<object id>`, an id of a declared one, or either alone. */
function applicationId(value: Value | undefined): string | undefined {
  const text = asText(value);
  if (text === undefined) return undefined;
  if (/^\/providers\//i.test(text)) return text;
  return declaredId('/', APPLICATIONS, [segment(text.replace(/^\/applications\//i, ''))]);
}

/** Builds a body; what is put at a path first stays. */
class Body {
  readonly #root = new Map<string, Entry>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  put(path: readonly string[], value: Value, namePlace: Place): void {
    let entries = this.#root;
    for (const [index, name] of path.entries()) {
      const key = name.toLowerCase();
      const there = entries.get(key);
      if (index === path.length - 1) {
        if (there === undefined) entries.set(key, { name, namePlace, value });
        return;
      }
      if (there !== undefined && there.value.kind !== 'object') return;
      const inner = new Map(there?.value.kind === 'object' ? there.value.entries : []);
      entries.set(key, {
        name,
        namePlace: there?.namePlace ?? namePlace,
        value: { kind: 'object', entries: inner, place: there?.value.place ?? value.place },
      });
      entries = inner;
    }
  }

  finish(): ObjectValue {
    return { kind: 'object', entries: this.#root, place: this.#place };
  }
}

function bodyOf(source: TerraformSource, { moves, fixed = {} }: TerraformResource): ObjectValue {
  const { named, place } = source;
  const body = new Body(place);
  for (const [path, text] of Object.entries(fixed)) body.put(path.split('.'), textOf(text, place), place);
  for (const { from, to, convert, byDefault } of moves) {
    const entry = argumentAt(named.values, from);
    if (entry !== undefined && isGiven(entry.value)) {
      body.put(to, convert === undefined ? entry.value : convert(entry.value), entry.namePlace);
    } else if (source.damage !== undefined) {
      body.put(to, hiddenBy(source.damage, place), place);
    } else if (byDefault !== undefined && !named.isData) {
      const value = typeof byDefault === 'string' ? textOf(byDefault, place) : booleanOf(byDefault, place);
      body.put(to, { ...(convert === undefined ? value : convert(value)), confidence: 'medium' }, place);
    }
  }
  if (named.type.startsWith('azurerm_machine_learning_datastore_')) putDatastoreCredentials(body, source);
  if (named.type.startsWith('azurerm_pim_')) putExpiration(body, source);
  if (named.type === 'azurerm_role_definition') putAssignableScopes(body, source);
  return body.finish();
}

function hiddenBy({ source, place: at }: Damage, place: Place): Value {
  return unknown(
    source,
    `line ${at.line}, column ${at.column}: this part of the block cannot be read`,
    place,
  );
}

/** A credential only by its kind; without one, whoever uses the datastore signs in. */
function putDatastoreCredentials(body: Body, { named, place, damage }: TerraformSource): void {
  const path = ['properties', 'credentials', 'credentialsType'];
  for (const [argument, text] of Object.entries(DATASTORE_CREDENTIALS)) {
    const entry = named.values.entries.get(argument);
    if (entry === undefined || !isGiven(entry.value)) continue;
    // What is not known may still turn out to be `null`.
    const sure = entry.value.kind === 'unresolved' ? 'medium' : entry.value.confidence;
    body.put(
      path,
      { ...textOf(text, entry.namePlace), ...(sure === undefined ? {} : { confidence: sure }) },
      entry.namePlace,
    );
    return;
  }
  body.put(path, damage === undefined ? textOf('None', place) : hiddenBy(damage, place), place);
}

/** @see https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create */
function putExpiration(body: Body, { named, place, damage }: TerraformSource): void {
  const path = ['properties', 'scheduleInfo', 'expiration', 'type'];
  const schedule = named.values.entries.get('schedule');
  const at = (name: string) => argumentAt(named.values, ['schedule', 'expiration', name]);
  if (schedule?.value.kind === 'unresolved') body.put(path, schedule.value, schedule.namePlace);
  const end = at('end_date_time');
  const duration = at('duration_days') ?? at('duration_hours');
  if (end !== undefined && isGiven(end.value))
    body.put(path, textOf('AfterDateTime', end.namePlace), end.namePlace);
  else if (duration !== undefined && isGiven(duration.value)) {
    body.put(path, textOf('AfterDuration', duration.namePlace), duration.namePlace);
  } else {
    const where = schedule?.namePlace ?? place;
    body.put(path, damage === undefined ? textOf('NoExpiration', where) : hiddenBy(damage, place), where);
  }
}

/** By default the scope that it is declared at. */
function putAssignableScopes(body: Body, { named, place }: TerraformSource): void {
  const scope = named.values.entries.get('scope');
  if (scope === undefined) return;
  body.put(
    ['properties', 'assignableScopes'],
    { kind: 'list', items: [scope.value], place: scope.value.place },
    place,
  );
}

/** `password { … }` inside of an application. */
function passwordsIn(source: TerraformSource, application: Declaration): readonly Declaration[] {
  const { named } = source;
  if (named.type !== 'azuread_application') return [];
  const blocks = valueAt(named.values, 'password');
  if (blocks?.kind !== 'list') return [];
  return blocks.items.slice(0, 20).map((item, index): Declaration => {
    const body = new Body(item.place);
    for (const [from, to] of [
      ['display_name', 'displayName'],
      ['start_date', 'startDateTime'],
      ['end_date', 'endDateTime'],
    ] as const) {
      const value = valueAt(item, from);
      if (value !== undefined) body.put(['properties', to], value, value.place);
    }
    return {
      ...application,
      place: item.place,
      symbol: `${application.symbol}.password[${index}]`,
      type: `${APPLICATIONS}/passwords`,
      id: `${application.id}/passwords/${index}`,
      existing: false,
      body: body.finish(),
    };
  });
}

/** The body of an azapi resource: HCL, or JSON in a text. */
export function azapiBody({ named, place, damage }: TerraformSource): Value {
  const written = ['body', 'sensitive_body'].flatMap((name) => named.values.entries.get(name)?.value ?? []);
  const parts = written.filter(({ kind }) => kind !== 'null').map(parsed);
  const hidden = parts.find(({ kind }) => kind !== 'object');
  if (hidden !== undefined) {
    return hidden.kind === 'unresolved'
      ? hidden
      : unknown('body', `a ${hidden.kind} is no body`, hidden.place);
  }
  const [first, second] = parts;
  if (first === undefined) {
    return damage === undefined ? { kind: 'object', entries: new Map(), place } : hiddenBy(damage, place);
  }
  return second === undefined ? first : united(first, second);
}

function parsed(value: Value): Value {
  if (value.kind !== 'text') return value;
  const read = readJson(value.text);
  return read.ok
    ? movedTo(read.value, value.place)
    : unknown('body', `it is no JSON: ${read.why}`, value.place);
}

function united(left: Value, right: Value): Value {
  if (left.kind !== 'object' || right.kind !== 'object') return right;
  const entries = new Map(left.entries);
  for (const [key, entry] of right.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? entry : { ...entry, value: united(before.value, entry.value) });
  }
  return { ...left, entries };
}

/** Properties that rules look at: an update says nothing of those that it does not have. */
const LEFT_AS_THEY_ARE = [
  'authMode',
  'publicNetworkAccess',
  'disableLocalAuth',
  'networkAcls',
  'restrictOutboundNetworkAccess',
  'allowedFqdnList',
  'managedNetwork',
  'systemDatastoresAuthMode',
  'egressPublicNetworkAccess',
  'environmentVariables',
  'compute',
  'traffic',
  'mirrorTraffic',
  'authType',
  'credentials',
  'properties',
  'issuer',
  'subject',
  'audiences',
  'permissions',
];

/** @see https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource */
function azapi(source: TerraformSource): Translated {
  const { named, file, place } = source;
  const typeValue = named.values.entries.get('type')?.value;
  if (typeValue?.kind !== 'text') {
    const why =
      typeValue === undefined
        ? source.damage === undefined
          ? 'it has no type'
          : 'part of the block cannot be read'
        : whyOf(typeValue);
    const expression = typeValue?.kind === 'unresolved' ? typeValue.expression : `${named.address}.type`;
    return { declarations: [], blind: [{ file, place: typeValue?.place ?? place, expression, why }] };
  }
  const { id, type, apiVersion, scope } = azapiTarget(named);
  if (type.toLowerCase() === ROLE_ASSIGNMENT && !named.isData && validScope(scope) === undefined) {
    return {
      declarations: [],
      blind: [hiddenScope(source, valueAt(named.values, 'parent_id'), 'parent_id', type)],
    };
  }
  const isUpdate = named.type === 'azapi_update_resource';
  const body = new Body(place);
  const written = azapiBody(source);
  if (written.kind === 'object') {
    for (const entry of written.entries.values()) {
      const value =
        isUpdate && entry.name.toLowerCase() === 'properties' ? asUpdate(entry.value, place) : entry.value;
      body.put([entry.name], value, entry.namePlace);
    }
    if (isUpdate)
      body.put(['properties'], asUpdate({ kind: 'object', entries: new Map(), place }, place), place);
  } else {
    for (const name of ['properties', 'kind', 'sku']) body.put([name], written, place);
  }
  for (const name of ['location', 'tags']) {
    const entry = named.values.entries.get(name);
    if (entry !== undefined) body.put([name], entry.value, entry.namePlace);
  }
  putAzapiIdentity(body, source, isUpdate);
  const nameValue = nameOf(named, place);
  const declaration: Declaration = {
    file,
    place,
    symbol: source.symbol,
    type,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    name:
      isUpdate && named.values.entries.get('name') === undefined
        ? textOf(id.slice(id.lastIndexOf('/') + 1), place)
        : nameValue,
    id,
    scope,
    existing: named.isData,
    ...(source.condition === undefined ? {} : { condition: source.condition }),
    body: body.finish(),
    format: source.format,
  };
  return { declarations: [declaration], blind: [] };
}

function putAzapiIdentity(body: Body, { named, place, damage }: TerraformSource, isUpdate: boolean): void {
  const type = argumentAt(named.values, ['identity', 'type']);
  const ids = argumentAt(named.values, ['identity', 'identity_ids']);
  if (type !== undefined) body.put(['identity', 'type'], type.value, type.namePlace);
  else if (isUpdate) body.put(['identity', 'type'], unchanged(place), place);
  else if (damage !== undefined) body.put(['identity', 'type'], hiddenBy(damage, place), place);
  if (ids !== undefined) body.put(['identity', 'userAssignedIdentities'], byId(ids.value), ids.namePlace);
}

function unchanged(place: Place): Value {
  return unknown(UNCHANGED, 'an update leaves what it does not name as it is', place);
}

function asUpdate(properties: Value, place: Place): Value {
  if (properties.kind !== 'object') return properties;
  const entries = new Map(properties.entries);
  for (const name of LEFT_AS_THEY_ARE) {
    if (!entries.has(name.toLowerCase()))
      entries.set(name.toLowerCase(), { name, namePlace: place, value: unchanged(place) });
  }
  return { ...properties, entries };
}
