import { splitName } from './armResources.ts';
import { BicepScope, knownPart, NO_LOCALS } from './bicepScope.ts';
import type { Identified, Instance } from './bicepSymbols.ts';
import type { BicepExpression, ModuleStatement, ResourceStatement, Span } from './bicepSyntax.ts';
import type { Blind, Declaration } from './declaration.ts';
import { type Entry, type ObjectValue, type Unresolved, type Value, valueAt } from './value.ts';

const MOST_RESOURCES = 5_000;
const MOST_BLIND = 2_000;
const DEEPEST = 10;
const DEPLOYMENTS = 'microsoft.resources/deployments';
/** Not part of what a PUT sends. */
const OUTSIDE = ['name', 'parent', 'scope', 'dependson'];
/** What rules look into: it is not absent where a part of the body is not known. */
const PARTS = ['properties', 'identity', 'kind', 'sku', 'tags'];

export interface Read {
  readonly declarations: Declaration[];
  readonly blind: Blind[];
  isFull: boolean;
}

/** The resources of a file as it is deployed, and those of the modules that it calls. */
export function readDeployment(scope: BicepScope): Read {
  const read: Read = { declarations: [], blind: [], isFull: false };
  new DeploymentReader(scope, read).read();
  return read;
}

class DeploymentReader {
  readonly #scope: BicepScope;
  readonly #read: Read;

  constructor(scope: BicepScope, read: Read) {
    this.#scope = scope;
    this.#read = read;
  }

  read(): void {
    const { file } = this.#scope;
    for (const { why, ...span } of file.unread) this.#hide(span, why);
    for (const resource of file.resources.values()) {
      this.#resource(resource, NO_LOCALS, undefined, this.#scope.through, [], 0);
    }
    for (const module of file.modules.values()) this.#module(module);
  }

  #hide(span: Span, why: string, type?: string): void {
    if (this.#read.blind.length >= MOST_BLIND) return;
    this.#read.blind.push({
      file: this.#scope.file.path,
      place: this.#scope.place(span),
      expression: this.#scope.source(span).slice(0, 200),
      why,
      ...(type === undefined ? {} : { type }),
    });
  }

  #resource(
    statement: ResourceStatement,
    locals: ReadonlyMap<string, Value>,
    parent: Identified | undefined,
    through: string,
    above: readonly Value[],
    depth: number,
  ): void {
    if (depth > DEEPEST) return;
    const { unknown, instances } = this.#scope.symbols.expand(statement.body(), locals);
    for (const instance of instances) {
      if (this.#read.declarations.length >= MOST_RESOURCES) {
        // Said once: more is not known to be missing than that.
        if (this.#read.isFull) return;
        this.#read.isFull = true;
        this.#hide(statement.symbolAt, `only ${MOST_RESOURCES} resources of a deployment are read`);
        return;
      }
      const conditions = [...above, ...this.#conditions(instance)];
      if (unknown !== undefined) conditions.push(unknown);
      const condition = together(conditions);
      if (condition?.kind === 'boolean' && !condition.boolean) continue;
      const identified = this.#scope.symbols.identify(statement, instance, parent);
      const { symbol, existing, symbolAt } = statement;
      const full = `${through}${symbol}${instance.index === undefined ? '' : `[${instance.index}]`}`;
      const { body } = instance;
      if (body.kind !== 'object') {
        // The region may be the rest of the file: where the resource begins is enough to find it.
        const why = body.kind === 'unread' ? body.why : 'it is no object';
        this.#hide(symbolAt, why, identified.type);
        continue;
      }
      if (!existing) this.#hideUnread(body, identified.type, 0);
      this.#read.declarations.push({
        file: this.#scope.file.path,
        place: this.#scope.place(symbolAt),
        symbol: full,
        type: identified.type,
        ...(identified.apiVersion === undefined ? {} : { apiVersion: identified.apiVersion }),
        name: lastOf(identified.name),
        id: identified.id,
        scope: identified.scope,
        existing,
        ...(condition === undefined ? {} : { condition }),
        body: existing ? this.#empty(body) : this.#body(body, instance, identified.type),
        format: 'bicep',
      });
      for (const nested of body.resources) {
        this.#resource(nested, instance.locals, identified, `${full}::`, conditions, depth + 1);
      }
    }
  }

  #conditions({ conditions, locals }: Instance): readonly Value[] {
    return conditions.map((condition) => this.#scope.evaluate(condition, locals));
  }

  #empty(body: BicepExpression): ObjectValue {
    return { kind: 'object', entries: new Map(), place: this.#scope.place(body) };
  }

  #body(expression: BicepExpression, { locals }: Instance, type: string): ObjectValue {
    const value = this.#scope.evaluate(expression, locals);
    const body = opened(value, this.#scope.place(expression));
    const entries = new Map<string, Entry>();
    for (const [key, entry] of body.entries) {
      if (OUTSIDE.includes(key)) continue;
      const part = knownPart(entry.value);
      const hidden = entry.value.kind === 'unresolved' ? entry.value : undefined;
      const isOpen = part !== undefined && hidden !== undefined && key === 'properties';
      entries.set(key, isOpen ? { ...entry, value: openObject(part, hidden) } : entry);
    }
    const made: ObjectValue = { ...body, entries };
    if (value.kind === 'unresolved') {
      for (const name of PARTS) {
        if (!entries.has(name)) entries.set(name, { name, namePlace: value.place, value });
      }
    }
    if (type.toLowerCase() === DEPLOYMENTS) this.#hideTemplate(made, expression);
    // The Graph extension has no `properties` around what it takes.
    return type.toLowerCase().startsWith('microsoft.graph/')
      ? {
          ...made,
          entries: new Map([
            ...entries,
            ['properties', { name: 'properties', namePlace: made.place, value: made }],
          ]),
        }
      : made;
  }

  /** Telemetry deploys empty templates; others hold what is not looked into here. */
  #hideTemplate(body: ObjectValue, expression: BicepExpression): void {
    const properties = valueAt(body, 'properties');
    const resources = valueAt(properties, 'template', 'resources');
    const isEmpty =
      (resources?.kind === 'list' && resources.items.length === 0) ||
      (resources?.kind === 'object' && resources.entries.size === 0);
    if (!isEmpty)
      this.#hide(
        expression,
        'an ARM template inside of Bicep is not looked into',
        'Microsoft.Resources/deployments',
      );
  }

  /** What the grammar could not read, with its line. */
  #hideUnread(expression: BicepExpression, type: string, depth: number): void {
    if (depth > DEEPEST * 2) return;
    if (expression.kind === 'unread') this.#hide(expression, expression.why, type);
    else if (expression.kind === 'object') {
      for (const property of expression.properties) {
        this.#hideUnread('spread' in property ? property.spread : property.value, type, depth + 1);
      }
    } else if (expression.kind === 'list') {
      for (const { value } of expression.items) this.#hideUnread(value, type, depth + 1);
    }
  }

  #module(statement: ModuleStatement): void {
    const { unknown, instances } = this.#scope.symbols.expand(statement.body());
    for (const instance of instances) {
      const conditions = this.#conditions(instance);
      if (conditions.some((condition) => condition.kind === 'boolean' && !condition.boolean)) continue;
      const hidden = unknown ?? conditions.find((condition) => condition.kind === 'unresolved');
      if (instance.body.kind !== 'object') {
        const why = instance.body.kind === 'unread' ? instance.body.why : 'it is no object';
        this.#hide(statement.pathAt, why, hiddenType(statement.path));
        continue;
      }
      const module = this.#scope.symbols.module(statement, instance);
      if (module instanceof BicepScope) {
        const before = this.#read.declarations.length;
        new DeploymentReader(module, this.#read).read();
        if (hidden !== undefined) this.#conditionally(before, hidden);
      } else {
        this.#hide(statement.pathAt, module.why, hiddenType(statement.path));
      }
    }
  }

  /** What a module declares that may not be deployed at all may not be deployed either. */
  #conditionally(from: number, condition: Value): void {
    const { declarations } = this.#read;
    for (let index = from; index < declarations.length; index += 1) {
      const declaration = declarations[index];
      if (declaration !== undefined && declaration.condition === undefined) {
        declarations[index] = { ...declaration, condition };
      }
    }
  }
}

/** The first that does not hold, else the first of which it is not known, else the last. */
function together(conditions: readonly Value[]): Value | undefined {
  return (
    conditions.find((condition) => condition.kind === 'boolean' && !condition.boolean) ??
    conditions.find((condition) => condition.kind !== 'boolean') ??
    conditions.at(-1)
  );
}

function lastOf(name: Value): Value {
  if (name.kind === 'text') return { ...name, text: splitName(name.text).at(-1) ?? name.text };
  if (name.kind !== 'unresolved') return name;
  return { ...name, placeholder: splitName(name.placeholder).at(-1) ?? name.placeholder };
}

function opened(value: Value, place: ObjectValue['place']): ObjectValue {
  if (value.kind === 'object') return value;
  return knownPart(value) ?? { kind: 'object', entries: new Map(), place };
}

/** What is not there of an object of which some part is not known may be there. */
function openObject(part: ObjectValue, hidden: Unresolved): ObjectValue {
  return { ...part, entries: new OpenEntries(part.entries, hidden) };
}

class OpenEntries extends Map<string, Entry> {
  readonly #hidden: Unresolved;

  constructor(entries: ReadonlyMap<string, Entry>, hidden: Unresolved) {
    super(entries);
    this.#hidden = hidden;
  }

  override get(key: string): Entry {
    return super.get(key) ?? { name: key, namePlace: this.#hidden.place, value: this.#hidden };
  }
}

/**
 * Types that modules of Azure Verified Modules declare, by their paths.
 * @see https://azure.github.io/Azure-Verified-Modules/indexes/bicep/bicep-resource-modules/
 */
const VERIFIED_MODULES: Readonly<Record<string, string>> = {
  'machine-learning-services/workspace': 'Microsoft.MachineLearningServices/workspaces',
  'machine-learning-services/registry': 'Microsoft.MachineLearningServices/registries',
  'cognitive-services/account': 'Microsoft.CognitiveServices/accounts',
  'search/search-service': 'Microsoft.Search/searchServices',
  'managed-identity/user-assigned-identity': 'Microsoft.ManagedIdentity/userAssignedIdentities',
  'authorization/role-assignment': 'Microsoft.Authorization/roleAssignments',
  'authorization/role-definition': 'Microsoft.Authorization/roleDefinitions',
  'storage/storage-account': 'Microsoft.Storage/storageAccounts',
  'key-vault/vault': 'Microsoft.KeyVault/vaults',
  'container-registry/registry': 'Microsoft.ContainerRegistry/registries',
};

function hiddenType(path: string): string | undefined {
  const name = /\/res\/([\w-]+\/[\w-]+)/.exec(path)?.[1];
  return name === undefined ? undefined : VERIFIED_MODULES[name];
}
