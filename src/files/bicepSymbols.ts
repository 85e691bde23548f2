import { standIn } from '../inventory/standIn.ts';
import { splitName } from './armResources.ts';
import { plainText } from './bicepGrammar.ts';
import { resolvePath } from './bicepProject.ts';
import { BicepScope, knownPart, type Locals, NO_LOCALS } from './bicepScope.ts';
import type { BicepExpression, ModuleStatement, NestedResource, ResourceStatement } from './bicepSyntax.ts';
import { declaredId } from './declaredScopes.ts';
import { referenceTo, runtimeObject, textOf } from './templateFunctions.ts';
import { identifying, type Place, type Unresolved, type Value, valueAt } from './value.ts';

const MOST_INSTANCES = 800;
const DEEPEST_MODULES = 15;
const RESOURCE_GROUPS = 'microsoft.resources/resourcegroups';

/** One of what a statement declares: by itself, or in one round of its loop. */
export interface Instance {
  readonly index: number | undefined;
  readonly locals: Locals;
  readonly conditions: readonly BicepExpression[];
  /** An object, or what could not be read. */
  readonly body: BicepExpression;
}

export interface Instances {
  readonly isLoop: boolean;
  /** Why it is not known how many there are; there is one then, of which the loop's variables are not known. */
  readonly unknown: Unresolved | undefined;
  readonly instances: readonly Instance[];
}

/** What and where a resource is. */
export interface Identified {
  readonly id: string;
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly name: Value;
  /** What it applies to, or the scope of its deployment. */
  readonly scope: string;
}

/** The resources and modules of one file as it is deployed, as other expressions refer to them. */
export class BicepSymbols {
  readonly #scope: BicepScope;
  readonly #modules = new Map<string, BicepScope | { readonly why: string }>();
  readonly #values = new Map<string, Value>();

  constructor(scope: BicepScope) {
    this.#scope = scope;
  }

  /** Each round of a loop, and the conditions around the body. */
  expand(body: BicepExpression, locals: Locals = NO_LOCALS, depth = 0): Instances {
    const scope = this.#scope;
    if (body.kind !== 'for') {
      return { isLoop: false, unknown: undefined, instances: [unwrap(body, locals, undefined)] };
    }
    const over = scope.evaluate(body.over, locals, depth);
    if (over.kind === 'list') {
      const items = over.items.slice(0, MOST_INSTANCES);
      const instances = items.map((item, index) =>
        unwrap(body.body, scope.inLoop(body, locals, item, index), index),
      );
      return { isLoop: true, unknown: undefined, instances };
    }
    const why = over.kind === 'unresolved' ? `${over.expression}: ${over.why}` : `a ${over.kind} is no list`;
    const unknown = scope.unresolved(body.over, why);
    const inside = new Map(locals);
    for (const name of [body.item, body.index]) {
      if (name !== undefined) inside.set(name, { ...unknown, expression: name, placeholder: `{${name}}` });
    }
    return { isLoop: true, unknown, instances: [unwrap(body.body, inside, undefined)] };
  }

  identify(
    { symbol, type: written }: ResourceStatement,
    { body, locals }: Instance,
    parent: Identified | undefined,
    depth = 0,
  ): Identified {
    const scope = this.#scope;
    const [bare = '', apiVersion] = written.split('@');
    const type = parent === undefined ? bare : `${parent.type}/${bare}`;
    const evaluated = (name: string): Value | undefined => {
      const found = propertyNamed(body, name);
      return found === undefined ? undefined : scope.evaluate(found, locals, depth);
    };
    const isGraph = type.toLowerCase().startsWith('microsoft.graph/');
    const named =
      evaluated('name') ?? (isGraph ? (evaluated('uniqueName') ?? evaluated('displayName')) : undefined);
    const name = named ?? textOf(`{${symbol}}`, scope.place(body));
    const text = identifying(name) ?? `{${symbol}}`;
    const above = evaluated('parent');
    const parentId = parent?.id ?? (above === undefined ? undefined : idOf(above));
    if (parentId !== undefined) {
      const last = type.slice(type.lastIndexOf('/') + 1);
      const at = parentId.toLowerCase().lastIndexOf('/providers/');
      return {
        id: `${parentId}/${last}/${text.replaceAll('/', ':')}`,
        type,
        apiVersion,
        name,
        scope: at > 0 ? parentId.slice(0, at) : at === 0 ? '/' : scope.scope,
      };
    }
    const applied = evaluated('scope');
    const target = isGraph ? '/' : applied === undefined ? scope.scope : idOf(applied);
    if (type.toLowerCase() === RESOURCE_GROUPS) {
      return { id: `${target}/resourceGroups/${text}`, type, apiVersion, name, scope: target };
    }
    const isTenant = /^microsoft\.management\/managementgroups$/i.test(type);
    const id = declaredId(isTenant ? '/' : target, type, splitName(text));
    return { id, type, apiVersion, name, scope: target };
  }

  /** The value of a resource's or a module's symbol. */
  value(symbol: string, place: Place, depth: number): Value | undefined {
    const known = this.#values.get(symbol);
    if (known !== undefined) return known;
    const { file } = this.#scope;
    const resource = file.resources.get(symbol);
    if (resource === undefined) {
      const module = file.modules.get(symbol);
      return module === undefined ? undefined : runtimeObject({}, place);
    }
    const key = `${this.#scope.through}${file.path} resource ${symbol}`;
    const cycles = this.#scope.budget.cycles;
    const value = this.#scope.guarded(key, { kind: 'name', name: symbol, ...resource.symbolAt }, () => {
      const { isLoop, unknown, instances } = this.expand(resource.body(), NO_LOCALS, depth);
      if (unknown !== undefined) return unknown;
      const values = instances.map((instance) =>
        this.#reference(resource, instance, undefined, place, depth),
      );
      return isLoop ? { kind: 'list', items: values, place } : (values[0] ?? { kind: 'null', place });
    });
    if (cycles === this.#scope.budget.cycles) this.#values.set(symbol, value);
    return value;
  }

  /** `symbol[i]` where it is not known how many there are: all are like the one. */
  instance(
    { of, at }: Extract<BicepExpression, { kind: 'index' }>,
    locals: Locals,
    depth: number,
  ): Value | undefined {
    if (of.kind !== 'name' || locals.has(of.name)) return undefined;
    const resource = this.#scope.file.resources.get(of.name);
    if (resource === undefined) return undefined;
    const { unknown, instances } = this.expand(resource.body(), NO_LOCALS, depth);
    const [instance] = instances;
    if (unknown === undefined || instance === undefined) return undefined;
    const key = `${this.#scope.through}${this.#scope.file.path} resource ${of.name}`;
    return this.#scope.guarded(key, at, () =>
      this.#reference(resource, instance, undefined, this.#scope.place(of), depth),
    );
  }

  /** `workspace::endpoint`, as deep as it goes. */
  nested(
    expression: Extract<BicepExpression, { kind: 'nested' }>,
    locals: Locals,
    depth: number,
  ): Value | undefined {
    const place = this.#scope.place(expression);
    const found = this.#find(expression, locals, depth);
    return found === undefined
      ? undefined
      : this.#reference(found.statement, found.instance, found.parent, place, depth);
  }

  #find(
    expression: BicepExpression,
    locals: Locals,
    depth: number,
  ):
    | {
        readonly statement: ResourceStatement;
        readonly instance: Instance;
        readonly parent: Identified | undefined;
      }
    | undefined {
    if (expression.kind === 'name') {
      const statement = this.#scope.file.resources.get(expression.name);
      const [instance] =
        statement === undefined ? [] : this.expand(statement.body(), NO_LOCALS, depth).instances;
      return statement === undefined || instance === undefined
        ? undefined
        : { statement, instance, parent: undefined };
    }
    if (expression.kind === 'index' && expression.of.kind === 'name') {
      const statement = this.#scope.file.resources.get(expression.of.name);
      if (statement === undefined) return undefined;
      const { instances } = this.expand(statement.body(), NO_LOCALS, depth);
      const at = this.#scope.evaluate(expression.at, locals, depth);
      const instance = instances[at.kind === 'number' ? at.number : 0];
      return instance === undefined ? undefined : { statement, instance, parent: undefined };
    }
    if (expression.kind !== 'nested') return undefined;
    const above = this.#find(expression.of, locals, depth + 1);
    if (above === undefined || above.instance.body.kind !== 'object') return undefined;
    const statement = above.instance.body.resources.find(({ symbol }) => symbol === expression.name);
    if (statement === undefined) return undefined;
    const [instance] = this.expand(statement.body(), above.instance.locals, depth).instances;
    if (instance === undefined) return undefined;
    return {
      statement,
      instance,
      parent: this.identify(above.statement, above.instance, above.parent, depth),
    };
  }

  #reference(
    statement: ResourceStatement | NestedResource,
    instance: Instance,
    parent: Identified | undefined,
    place: Place,
    depth: number,
  ): Value {
    const identified = this.identify(statement, instance, parent, depth);
    const told = referenceTo(identified.id, place);
    const properties: Record<string, Value> = { name: identified.name, type: textOf(identified.type, place) };
    if (told.kind === 'object') for (const { name, value } of told.entries.values()) properties[name] = value;
    if (identified.apiVersion !== undefined)
      Object.assign(properties, { apiVersion: textOf(identified.apiVersion, place) });
    if (identified.type.toLowerCase().startsWith('microsoft.graph/')) {
      for (const name of ['uniqueName', 'displayName', 'mailNickname']) {
        const found = propertyNamed(instance.body, name);
        if (found !== undefined) properties[name] = this.#scope.evaluate(found, instance.locals, depth);
      }
    }
    return runtimeObject(properties, place);
  }

  /** `module.outputs.x` of a module that is here. */
  output(
    expression: Extract<BicepExpression, { kind: 'property' }>,
    locals: Locals,
    depth: number,
  ): Value | undefined {
    const { of } = expression;
    if (of.kind !== 'property' || of.name !== 'outputs') return undefined;
    const target = of.of.kind === 'index' ? of.of.of : of.of;
    if (target.kind !== 'name' || locals.has(target.name)) return undefined;
    const statement = this.#scope.file.modules.get(target.name);
    if (statement === undefined) return undefined;
    const { instances, unknown } = this.expand(statement.body(), NO_LOCALS, depth);
    const at = of.of.kind === 'index' ? this.#scope.evaluate(of.of.at, locals, depth) : undefined;
    const isFirst = at === undefined || unknown !== undefined;
    const instance = isFirst ? instances[0] : at.kind === 'number' ? instances[at.number] : undefined;
    if (instance === undefined) return undefined;
    const module = this.module(statement, instance, depth);
    const read = module instanceof BicepScope ? module.file.outputs.get(expression.name) : undefined;
    if (!(module instanceof BicepScope) || read === undefined) return undefined;
    const key = `${module.through}${module.file.path} output ${expression.name}`;
    return this.#scope.guarded(key, expression, () => module.evaluate(read(), NO_LOCALS, depth));
  }

  /** A local module as it is deployed from here, or why it cannot be looked into. */
  module(statement: ModuleStatement, instance: Instance, depth = 0): BicepScope | { readonly why: string } {
    const { symbol, path } = statement;
    const key = instance.index === undefined ? symbol : `${symbol}[${instance.index}]`;
    const known = this.#modules.get(key);
    if (known !== undefined) return known;
    const scope = this.#scope;
    const { budget, file } = scope;
    const pending = `${scope.through}${file.path} module ${key}`;
    if (budget.pending.has(pending)) return { why: 'its parameters lead back to itself' };
    if (/^(?:br|ts)[:/]/.test(path)) return { why: 'a module of a registry is not part of these files' };
    const at = resolvePath(file.path, path);
    const called = scope.project.file(at);
    if (called === undefined) return { why: scope.project.whyNot(at) };
    const callers = [...scope.callers, file.path];
    if (callers.includes(at)) return { why: 'it leads back to a file that it is called from' };
    if (callers.length > DEEPEST_MODULES) return { why: 'modules are nested too deep' };
    budget.modules -= 1;
    if (budget.modules < 0) return { why: 'there are more modules than are looked into' };
    budget.pending.add(pending);
    try {
      const target = propertyNamed(instance.body, 'scope');
      const parameters = propertyNamed(instance.body, 'params');
      const given = parameters === undefined ? undefined : scope.evaluate(parameters, instance.locals, depth);
      const deployed = {
        file: called,
        scope: target === undefined ? scope.scope : idOf(scope.evaluate(target, instance.locals, depth)),
        given: givenBy(given),
        isModule: true,
        through: `${scope.through}${key}/`,
        callers,
      };
      const made = new BicepScope(deployed, scope.project, budget);
      this.#modules.set(key, made);
      return made;
    } finally {
      budget.pending.delete(pending);
    }
  }
}

/** The expression of a property that is written out. */
function propertyNamed(body: BicepExpression, name: string): BicepExpression | undefined {
  if (body.kind !== 'object') return undefined;
  const wanted = name.toLowerCase();
  for (const property of body.properties) {
    if ('spread' in property) continue;
    const written = typeof property.name === 'string' ? property.name : plainText(property.name);
    if (written?.toLowerCase() === wanted) return property.value;
  }
  return undefined;
}

function unwrap(body: BicepExpression, locals: Locals, index: number | undefined): Instance {
  const conditions: BicepExpression[] = [];
  let inner = body;
  while (inner.kind === 'if') {
    conditions.push(inner.condition);
    inner = inner.body;
  }
  return { index, locals, conditions, body: inner };
}

/** ARM id of what a symbol or a scope function stands for. */
function idOf(value: Value): string {
  const id = identifying(value.kind === 'object' ? valueAt(value, 'id') : value);
  if (id === undefined) return `/${standIn('scope')}`;
  return id.startsWith('/') ? id : `/${standIn(id)}`;
}

/** Parameters by lower-cased name; `*` stands for those of which it is not known whether they are given. */
function givenBy(value: Value | undefined): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  if (value === undefined) return given;
  const part = value.kind === 'object' ? value : knownPart(value);
  for (const [key, entry] of part?.entries ?? []) given.set(key, entry.value);
  if (value.kind === 'unresolved') given.set('*', value);
  return given;
}
