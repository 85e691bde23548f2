import { ArmScope } from './armScope.ts';
import type { Blind, Declaration } from './declaration.ts';
import { declaredId } from './declaredScopes.ts';
import { type Entry, identifying, type ObjectValue, type Place, type Value, valueAt } from './value.ts';

const DEPLOYMENTS = 'microsoft.resources/deployments';
const MOST_RESOURCES = 5_000;
const DEEPEST = 10;
const MOST_COPIES = 800;
/** Not part of what a PUT sends. */
const OUTSIDE = [
  'name',
  'type',
  'apiversion',
  'resources',
  'copy',
  'condition',
  'dependson',
  'scope',
  'comments',
];

/** The resource that another one is written inside of. */
interface Parent {
  readonly type: string;
  readonly names: readonly string[];
  readonly symbol: string;
}

/** Reads the resources of one template, and those of the templates nested in it. */
export class ArmResources {
  readonly #file: string;
  readonly #declarations: Declaration[] = [];
  readonly #blind: Blind[] = [];

  private constructor(file: string) {
    this.#file = file;
  }

  static read(file: string, scope: ArmScope, template: ObjectValue) {
    const reader = new ArmResources(file);
    reader.#readAll(valueAt(template, 'resources'), scope, undefined, '', 0);
    return { declarations: reader.#declarations, blind: reader.#blind };
  }

  /** A list, or an object by symbolic name. */
  #readAll(
    resources: Value | undefined,
    scope: ArmScope,
    parent: Parent | undefined,
    through: string,
    depth: number,
  ): void {
    if (resources?.kind === 'list') {
      for (const resource of resources.items)
        this.#readCopies(resource, undefined, scope, parent, through, depth);
    } else if (resources?.kind === 'object') {
      for (const { name, value } of resources.entries.values()) {
        this.#readCopies(value, name, scope, parent, through, depth);
      }
    }
  }

  #readCopies(
    resource: Value,
    symbol: string | undefined,
    scope: ArmScope,
    parent: Parent | undefined,
    through: string,
    depth: number,
  ): void {
    if (resource.kind !== 'object' || depth > DEEPEST) return;
    const copy = valueAt(resource, 'copy');
    if (copy === undefined) {
      this.#readOne(resource, symbol, scope, parent, through, depth);
      return;
    }
    const name = identifying(scope.evaluate(valueAt(copy, 'name') ?? copy)) ?? '';
    const count = scope.evaluate(valueAt(copy, 'count') ?? copy);
    if (count.kind !== 'number' || count.number > MOST_COPIES) {
      this.#readOne(resource, symbol, scope, parent, through, depth);
      return;
    }
    for (let index = 0; index < count.number; index += 1) {
      this.#readOne(resource, symbol, scope.inCopy(name, index), parent, through, depth);
    }
  }

  #readOne(
    resource: ObjectValue,
    symbol: string | undefined,
    scope: ArmScope,
    parent: Parent | undefined,
    through: string,
    depth: number,
  ): void {
    if (this.#declarations.length >= MOST_RESOURCES) return;
    const condition = valueAt(resource, 'condition');
    const holds = condition === undefined ? undefined : scope.evaluate(condition);
    if (holds?.kind === 'boolean' && !holds.boolean) return;
    const typeValue = valueAt(resource, 'type');
    const typeText = identifying(typeValue === undefined ? undefined : scope.evaluate(typeValue));
    if (typeText === undefined) return;
    const place = typeValue?.place ?? resource.place;
    const type = parent === undefined || typeText.includes('.') ? typeText : `${parent.type}/${typeText}`;
    if (type.toLowerCase() === DEPLOYMENTS) {
      this.#readNested(resource, symbol, scope, through, depth);
      return;
    }
    const nameValue = valueAt(resource, 'name');
    const name = nameValue === undefined ? undefined : scope.evaluate(nameValue);
    const written = splitName(identifying(name) ?? symbol ?? 'unnamed');
    const names = parent !== undefined && type !== typeText ? [...parent.names, ...written] : written;
    const apiVersion = valueAt(resource, 'apiVersion');
    const version = apiVersion === undefined ? undefined : identifying(scope.evaluate(apiVersion));
    const target = this.#targetOf(resource, type, names, scope, parent);
    const own = symbol ?? `${type.slice(type.lastIndexOf('/') + 1)}/${names.join('/')}`;
    const fullSymbol = `${through}${own}`;
    const last = target.names.at(-1) ?? 'unnamed';
    this.#declarations.push({
      file: this.#file,
      place,
      symbol: fullSymbol,
      type: target.type,
      ...(version === undefined ? {} : { apiVersion: version }),
      name: lastName(name, last, place),
      id: declaredId(target.scope, target.type, target.names),
      scope: target.scope,
      existing: isTrue(valueAt(resource, 'existing')),
      ...(holds === undefined ? {} : { condition: holds }),
      body: bodyOf(resource, scope),
      format: 'arm-template',
    });
    this.#readAll(
      valueAt(resource, 'resources'),
      scope,
      { type, names, symbol: fullSymbol },
      through,
      depth + 1,
    );
  }

  /** What the resource applies to: its own deployment, or what `scope` or an extension's type names. */
  #targetOf(
    resource: ObjectValue,
    type: string,
    names: readonly string[],
    scope: ArmScope,
    parent: Parent | undefined,
  ): { readonly scope: string; readonly type: string; readonly names: readonly string[] } {
    const given = valueAt(resource, 'scope');
    const text = given === undefined ? undefined : identifying(scope.evaluate(given));
    if (text !== undefined) {
      const id = text.startsWith('/') ? text : `${scope.scope === '/' ? '' : scope.scope}/providers/${text}`;
      return { scope: text === '/' ? '/' : id, type, names };
    }
    // An extension inside another resource applies to that one.
    if (
      parent !== undefined &&
      type.includes('.') &&
      !type.toLowerCase().startsWith(`${parent.type.toLowerCase()}/`)
    ) {
      const [, extension = type] = /\/providers\/(.+)$/i.exec(`/providers/${type}`) ?? [];
      return {
        scope: declaredId(scope.scope, parent.type, parent.names),
        type: extension,
        names: names.slice(-1),
      };
    }
    // `Microsoft.X/y/providers/roleAssignments` named `a/Microsoft.Authorization/b`.
    const extended = /^(.+)\/providers\/(\w+)$/i.exec(type);
    const at = names.findIndex((name, index) => index > 0 && /^Microsoft\.\w+$/i.test(name));
    if (extended !== null && at > 0) {
      const [, base = '', extension = ''] = extended;
      return {
        scope: declaredId(scope.scope, base, names.slice(0, at)),
        type: `${names[at]}/${extension}`,
        names: names.slice(at + 1),
      };
    }
    return { scope: scope.scope, type, names };
  }

  /**
   * A nested template: with its own parameters (`inner`), or with the parent's expressions (`outer`, the default).
   * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
   */
  #readNested(
    resource: ObjectValue,
    symbol: string | undefined,
    scope: ArmScope,
    through: string,
    depth: number,
  ): void {
    const template = valueAt(resource, 'properties', 'template');
    const nameValue = valueAt(resource, 'name');
    const name =
      symbol ?? identifying(nameValue === undefined ? undefined : scope.evaluate(nameValue)) ?? 'nested';
    if (template?.kind !== 'object') {
      const link = valueAt(resource, 'properties', 'templateLink') ?? resource;
      const address = identifying(
        valueAt(link, 'uri') ?? valueAt(link, 'id') ?? valueAt(link, 'relativePath'),
      );
      this.#blind.push({
        file: this.#file,
        place: link.place,
        expression: (address ?? 'templateLink').slice(0, 200),
        why: 'a linked template is not part of these files',
      });
      return;
    }
    const target = deploymentTarget(resource, scope);
    const mode = valueAt(resource, 'properties', 'expressionEvaluationOptions', 'scope');
    const isInner = mode?.kind === 'text' && mode.text.toLowerCase() === 'inner';
    const inner = isInner
      ? new ArmScope(template, target, this.#given(resource, scope), scope)
      : scope.deployedTo(target);
    this.#readAll(valueAt(template, 'resources'), inner, undefined, `${through}${name}/`, depth + 1);
  }

  #given(resource: ObjectValue, scope: ArmScope): ReadonlyMap<string, Value> {
    const given = new Map<string, Value>();
    const parameters = valueAt(resource, 'properties', 'parameters');
    if (parameters?.kind !== 'object') return given;
    for (const [key, { value }] of parameters.entries) {
      const literal = valueAt(value, 'value');
      if (literal !== undefined) given.set(key, scope.evaluate(literal));
    }
    return given;
  }
}

/** Where a nested deployment goes: `subscriptionId` and `resourceGroup` beside its properties, or `scope`. */
function deploymentTarget(resource: ObjectValue, scope: ArmScope): string {
  const text = (name: string): string | undefined => {
    const value = valueAt(resource, name);
    return value === undefined ? undefined : identifying(scope.evaluate(value));
  };
  const given = text('scope');
  if (given !== undefined) return given.startsWith('/') ? given : `/providers/${given}`;
  const subscription = text('subscriptionId');
  const group = text('resourceGroup');
  const own = /^\/subscriptions\/[^/]+/i.exec(scope.scope)?.[0] ?? '/subscriptions/{subscription}';
  const base = subscription === undefined ? own : `/subscriptions/${subscription.replaceAll('/', ':')}`;
  if (group !== undefined) return `${base}/resourceGroups/${group.replaceAll('/', ':')}`;
  return subscription === undefined ? scope.scope : base;
}

/** `a/b`, where a slash inside braces belongs to what stands for an expression. */
export function splitName(name: string): readonly string[] {
  return name.match(/(?:\{[^{}]*\}|[^/{}]|[{}])+/g) ?? [name];
}

function lastName(value: Value | undefined, last: string, place: Place): Value {
  if (value === undefined) return { kind: 'text', text: last, place };
  return value.kind === 'text' ? { ...value, text: last } : value;
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' && value.boolean;
}

function bodyOf(resource: ObjectValue, scope: ArmScope): ObjectValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of resource.entries) {
    if (!OUTSIDE.includes(key)) entries.set(key, { ...entry, value: scope.evaluate(entry.value) });
  }
  return { kind: 'object', entries, place: resource.place };
}
