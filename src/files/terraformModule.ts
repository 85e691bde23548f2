import { textOf } from './templateFunctions.ts';
import type { TerraformFolder } from './terraformFolder.ts';
import { computedAttribute, idOf, KNOWN_ATTRIBUTES, type Named } from './terraformIds.ts';
import {
  type Bindings,
  type Budget,
  evaluate,
  itemsByKey,
  NO_BINDINGS,
  type References,
  type Step,
} from './terraformScope.ts';
import type { Block, Expression } from './terraformSyntax.ts';
import { typed } from './terraformType.ts';
import { asText, lessSure, movedTo, partialObject, unknown, whyOf } from './terraformValue.ts';
import type { Entry, ObjectValue, Place, Value } from './value.ts';

/** Arguments of Terraform itself, not of the resource. */
const META = ['count', 'for_each', 'depends_on', 'provider', 'providers', 'lifecycle', 'source', 'version'];
const META_BLOCKS = ['lifecycle', 'provisioner', 'connection', 'timeouts'];
const MOST_INSTANCES = 500;
const DEEPEST_BLOCKS = 20;

/** One resource, data source or module call, as often as `count` or `for_each` makes it. */
export interface Instance {
  readonly block: Block;
  /** With the modules that lead to it, and its key. */
  readonly address: string;
  readonly key?: Value;
  readonly bindings: Bindings;
  /** How many there are is not known: perhaps none. */
  readonly condition?: Value;
}

/** What all modules of one root share. */
export interface Root {
  /** Path of the folder, or of the file that stands alone. */
  readonly path: string;
  readonly budget: Budget;
  /** Modules that may still be called: each call may be of one that calls many. */
  modules: number;
}

/** Where calls of modules lead; undefined where it cannot be followed. */
export type FindFolder = (from: TerraformFolder, call: Block) => TerraformFolder | undefined;

/** One module with its variables given: what its expressions name. */
export class TerraformModule implements References {
  readonly folder: TerraformFolder;
  /** `module.ml.`, or nothing for the root. */
  readonly through: string;
  readonly root: Root;
  readonly #given: (name: string) => Value | undefined;
  readonly #find: FindFolder;
  readonly #above: TerraformModule | undefined;
  readonly #call: Block | undefined;
  readonly #memo = new Map<string, Value>();
  readonly #instances = new Map<string, readonly Instance[]>();
  readonly #children = new Map<
    string,
    readonly { readonly instance: Instance; readonly module: TerraformModule }[]
  >();
  readonly #pending = new Set<string>();

  constructor(
    folder: TerraformFolder,
    root: Root,
    find: FindFolder,
    given: (name: string) => Value | undefined,
    called?: { readonly above: TerraformModule; readonly instance: Instance },
  ) {
    this.folder = folder;
    this.root = root;
    this.#find = find;
    this.#given = given;
    this.#above = called?.above;
    this.#call = called?.instance.block;
    this.through = called === undefined ? '' : `${called.instance.address}.`;
  }

  get texts(): ReadonlyMap<string, string> {
    return this.folder.texts;
  }

  get base(): string {
    return this.folder.base;
  }

  get budget(): Budget {
    return this.root.budget;
  }

  lookUp(
    name: string,
    steps: readonly Step[],
    bindings: Bindings,
    at: Expression,
  ): { readonly value: Value; readonly taken: number } {
    const { place, source } = at;
    const names = steps.map((step) => (step.kind === 'attribute' ? step.name : undefined));
    const [first, second] = names;
    if (first === undefined) return { value: unknown(source, 'it is no value', place), taken: steps.length };
    switch (name) {
      case 'var':
        return { value: this.#variable(first, source, place), taken: 1 };
      case 'local':
        return { value: this.#local(first, source, place), taken: 1 };
      case 'path':
        if (first === 'module' || first === 'root') return { value: textOf(this.base, place), taken: 1 };
        return { value: unknown(source, 'it is known when Terraform runs', place), taken: 1 };
      case 'terraform':
      case 'each':
      case 'count':
      case 'self':
        return { value: unknown(`${name}.${first}`, 'it is known when Terraform runs', place), taken: 1 };
      case 'module':
        return this.#moduleValue(first, steps, bindings, at);
      case 'data':
        return second === undefined
          ? { value: unknown(source, 'it is no value', place), taken: steps.length }
          : this.#resourceValue(`data.${first}.${second}`, steps, 2, bindings, at);
      default:
        return this.#resourceValue(`${name}.${first}`, steps, 1, bindings, at);
    }
  }

  #once(key: string, source: string, place: Place, make: () => Value): Value {
    const present = this.#memo.get(key);
    if (present !== undefined) return present;
    if (this.#pending.has(key)) return unknown(source, 'it leads back to itself', place);
    this.#pending.add(key);
    try {
      const value = make();
      this.#memo.set(key, value);
      return value;
    } finally {
      this.#pending.delete(key);
    }
  }

  /** From outside, else its default, which whoever deploys may change. */
  #variable(name: string, source: string, place: Place): Value {
    return this.#once(`var ${name}`, source, place, () => {
      const block = this.folder.variables.get(name);
      const given = this.#given(name);
      const type = block?.attributes.get('type')?.value;
      if (given !== undefined && !(given.kind === 'null' && this.#refusesNull(block)))
        return typed(given, type, this);
      const fallback = block?.attributes.get('default')?.value;
      if (fallback !== undefined) {
        return lessSure(typed(evaluate(fallback, this, NO_BINDINGS), type, this), 'medium');
      }
      const why =
        block === undefined
          ? `the module declares no variable ${name}`
          : block.damage === undefined
            ? `the variable ${name} has no default`
            : `the variable ${name} cannot be read`;
      return unknown(`var.${name}`, why, place, `{${this.through}var.${name}}`);
    });
  }

  #refusesNull(block: Block | undefined): boolean {
    const nullable = block?.attributes.get('nullable')?.value;
    return nullable?.kind === 'literal' && nullable.value === false;
  }

  #local(name: string, source: string, place: Place): Value {
    return this.#once(`local ${name}`, source, place, () => {
      const attribute = this.folder.locals.get(name);
      const stands = `{${this.through}local.${name}}`;
      return attribute === undefined
        ? unknown(`local.${name}`, `the module declares no local value ${name}`, place, stands)
        : evaluate(attribute.value, this, NO_BINDINGS);
    });
  }

  #moduleValue(name: string, steps: readonly Step[], bindings: Bindings, at: Expression) {
    const { place, source } = at;
    const call = this.folder.modules.get(name);
    const none = (why: string) => ({
      value: unknown(source, why, place, `{${this.through}${source.replaceAll(/[{}/]/g, '')}}`),
      taken: steps.length,
    });
    if (call === undefined) return none(`the module calls no module ${name}`);
    const children = this.childrenOf(name);
    if (children.length === 0) {
      return this.#find(this.folder, call) === undefined
        ? none('the module comes from elsewhere, or leads back to itself')
        : { value: { kind: 'list', items: [], place } satisfies Value, taken: 1 };
    }
    const chosen = this.#choose(children, ({ instance }) => instance, steps, 1, bindings);
    if (chosen === undefined) {
      const items = children.map(({ instance, module }) => [instance, module.outputs(place)] as const);
      return { value: byKey(items, place), taken: 1 };
    }
    const { found, taken } = chosen;
    const output = steps[taken];
    if (found === undefined) return none('there is no such instance of the module');
    if (output === undefined) return { value: found.module.outputs(place), taken };
    if (output.kind !== 'attribute') return none('it is no output of a module');
    return { value: found.module.#output(output.name, source, place), taken: taken + 1 };
  }

  outputs(place: Place): Value {
    const entries = new Map<string, Entry>();
    for (const name of this.folder.outputs.keys()) {
      entries.set(name.toLowerCase(), { name, namePlace: place, value: this.#output(name, name, place) });
    }
    return { kind: 'object', entries, place };
  }

  #output(name: string, source: string, place: Place): Value {
    return this.#once(`output ${name}`, source, place, () => {
      const value = this.folder.outputs.get(name)?.attributes.get('value')?.value;
      const stands = `{${this.through}${name}}`;
      return value === undefined
        ? unknown(source, `the module has no output ${name}`, place, stands)
        : evaluate(value, this, NO_BINDINGS);
    });
  }

  /** The instance that the step at `at` picks; undefined when it picks none, and there are several. */
  #choose<T>(
    all: readonly T[],
    instanceOf: (one: T) => Instance,
    steps: readonly Step[],
    at: number,
    bindings: Bindings,
  ): { readonly found: T | undefined; readonly taken: number } | undefined {
    const [only] = all;
    const isSingle = only !== undefined && instanceOf(only).key === undefined;
    if (isSingle) return { found: only, taken: at };
    const step = steps[at];
    const wanted =
      step?.kind === 'index'
        ? asText(evaluate(step.at, this, bindings))
        : step?.kind === 'attribute' && /^\d+$/.test(step.name)
          ? step.name
          : undefined;
    if (wanted === undefined) return undefined;
    return { found: all.find((one) => asText(instanceOf(one).key) === wanted), taken: at + 1 };
  }

  #resourceValue(key: string, steps: readonly Step[], from: number, bindings: Bindings, at: Expression) {
    const { place, source } = at;
    const rest = steps.slice(from).map((step) => (step.kind === 'attribute' ? `.${step.name}` : '[…]'));
    const none = (why: string) => ({
      value: unknown(source, why, place, `{${this.through}${key}${rest.join('')}}`.replaceAll('/', ':')),
      taken: steps.length,
    });
    const block = this.folder.resources.get(key);
    if (block === undefined) return none(`no ${key} is declared in the module`);
    const instances = this.instancesOf(key);
    const chosen = this.#choose(instances, (instance) => instance, steps, from, bindings);
    if (chosen === undefined) {
      const [first] = instances;
      if (first?.condition !== undefined) return none(whyOf(first.condition));
      const items = instances.map((instance) => [instance, this.#wholeOf(instance, place)] as const);
      return { value: byKey(items, place, block.attributes.has('for_each')), taken: from };
    }
    if (chosen.found === undefined) return none('there is no such instance of the resource');
    const attribute = steps[chosen.taken];
    if (attribute === undefined) return { value: this.#wholeOf(chosen.found, place), taken: chosen.taken };
    if (attribute.kind !== 'attribute') return none('it is no list');
    return { value: this.#attributeOf(chosen.found, attribute.name, source, place), taken: chosen.taken + 1 };
  }

  #attributeOf(instance: Instance, name: string, source: string, place: Place): Value {
    const named = this.namedOf(instance);
    const made = computedAttribute(named, name, place) ?? named.values.entries.get(name)?.value;
    if (made !== undefined) return made;
    const hidden =
      instance.block.damage === undefined ? 'only the provider knows it' : 'part of the block cannot be read';
    return unknown(source, hidden, place, `{${instance.address.replaceAll('/', ':')}.${name}}`);
  }

  #wholeOf(instance: Instance, place: Place): Value {
    const named = this.namedOf(instance);
    const entries = new Map<string, Entry>(named.values.entries);
    for (const name of KNOWN_ATTRIBUTES) {
      const value = computedAttribute(named, name, place);
      if (value !== undefined) entries.set(name, { name, namePlace: place, value });
    }
    return partialObject(entries, instance.address, place);
  }

  /** Each instance of a resource (by `type.name`) or of a call (by `module.name`). */
  instancesOf(key: string): readonly Instance[] {
    const present = this.#instances.get(key);
    if (present !== undefined) return present;
    // While it is being worked out, there are none: Terraform refuses what leads back to itself.
    this.#instances.set(key, []);
    const block = key.startsWith('module.')
      ? this.folder.modules.get(key.slice('module.'.length))
      : this.folder.resources.get(key);
    const made =
      block === undefined ? [] : this.#repeat(block, `${this.through}${key}`).slice(0, MOST_INSTANCES);
    this.#instances.set(key, made);
    return made;
  }

  #repeat(block: Block, address: string): readonly Instance[] {
    const count = block.attributes.get('count')?.value;
    const each = block.attributes.get('for_each')?.value;
    if (each !== undefined) {
      const over = evaluate(each, this, NO_BINDINGS);
      // A list is none that Terraform takes here: it stands for a set.
      const items = itemsByKey(over)?.map(([key, value]) =>
        over.kind === 'list' ? ([value, value] as const) : ([key, value] as const),
      );
      if (items === undefined || items.some(([key]) => key.kind === 'unresolved')) {
        const key = unknown(
          'each.key',
          whyOf(over),
          each.place,
          `{${address.replaceAll('/', ':')} each.key}`,
        );
        const value = unknown(
          'each.value',
          whyOf(over),
          each.place,
          `{${address.replaceAll('/', ':')} each.value}`,
        );
        return [
          {
            block,
            address,
            key,
            bindings: eachOf(key, value, each.place),
            condition: unknown(each.source, whyOf(over), each.place),
          },
        ];
      }
      return items.map(([key, value]) => ({
        block,
        address: `${address}[${JSON.stringify(asText(key) ?? '')}]`,
        key,
        bindings: eachOf(key, value, each.place),
      }));
    }
    if (count === undefined) return [{ block, address, bindings: NO_BINDINGS }];
    const many = evaluate(count, this, NO_BINDINGS);
    const number = many.kind === 'number' ? many.number : Number(asText(many) ?? Number.NaN);
    if (many.kind !== 'unresolved' && Number.isInteger(number) && number >= 0) {
      return Array.from({ length: Math.min(number, MOST_INSTANCES) }, (_, index) => {
        const key: Value = { kind: 'number', number: index, place: count.place };
        return { block, address: `${address}[${index}]`, key, bindings: countOf(key) };
      });
    }
    // `enabled ? 1 : 0`: if there is one, it is the first.
    const isSwitch =
      count.kind === 'choice' &&
      [count.whenTrue, count.whenFalse].every(
        (one) => one.kind === 'literal' && (one.value === 0 || one.value === 1),
      );
    const key: Value = isSwitch
      ? { kind: 'number', number: 0, place: count.place }
      : unknown('count.index', whyOf(many), count.place, `{${address.replaceAll('/', ':')} count.index}`);
    return [
      {
        block,
        address: isSwitch ? `${address}[0]` : address,
        key,
        bindings: countOf(key),
        condition: unknown(count.source, whyOf(many), count.place),
      },
    ];
  }

  /** The modules that a call makes; none where they are not part of the repository. */
  childrenOf(name: string): readonly { readonly instance: Instance; readonly module: TerraformModule }[] {
    const present = this.#children.get(name);
    if (present !== undefined) return present;
    this.#children.set(name, []);
    const call = this.folder.modules.get(name);
    const folder = call === undefined || this.#leadsBack(call) ? undefined : this.#find(this.folder, call);
    const made =
      folder === undefined
        ? []
        : this.#affordable(this.instancesOf(`module.${name}`)).map((instance) => ({
            instance,
            module: new TerraformModule(
              folder,
              this.root,
              this.#find,
              (variable) => this.#argument(instance, variable),
              {
                above: this,
                instance,
              },
            ),
          }));
    this.#children.set(name, made);
    return made;
  }

  #affordable(instances: readonly Instance[]): readonly Instance[] {
    const taken = instances.slice(0, Math.max(0, this.root.modules));
    this.root.modules -= taken.length;
    return taken;
  }

  #argument(instance: Instance, name: string): Value | undefined {
    const expression = META.includes(name) ? undefined : instance.block.attributes.get(name)?.value;
    if (expression === undefined && instance.block.damage !== undefined) {
      return unknown(`var.${name}`, 'part of the call cannot be read', instance.block.damage.place);
    }
    return expression === undefined ? undefined : evaluate(expression, this, instance.bindings);
  }

  /** True for a call of a module that is one of those which lead here. */
  #leadsBack(call: Block): boolean {
    const folder = this.#find(this.folder, call);
    let depth = 0;
    for (let module: TerraformModule | undefined = this; module !== undefined; module = module.#above) {
      depth += 1;
      if (module.folder === folder || depth > 12) return true;
    }
    return false;
  }

  /** A resource with its arguments worked out. */
  namedOf(instance: Instance): Named {
    const { block, address } = instance;
    const [type = ''] = block.labels;
    const values = this.#once(`values ${address}`, address, block.place, () =>
      this.#bodyOf(block, instance.bindings, 0),
    );
    return {
      type,
      isData: block.keyword === 'data',
      address,
      root: this.root.path,
      subscription: this.#subscriptionOf(block, type),
      values: values.kind === 'object' ? values : { kind: 'object', entries: new Map(), place: block.place },
    };
  }

  /** Id of a resource by its instance. */
  idOf(instance: Instance): string {
    return idOf(this.namedOf(instance));
  }

  /** Arguments and nested blocks; each kind of block is a list, as in a plan. */
  #bodyOf(block: Block, bindings: Bindings, depth: number): ObjectValue {
    const entries = new Map<string, Entry>();
    for (const [name, { namePlace, value }] of block.attributes) {
      if (depth === 0 && META.includes(name)) continue;
      entries.set(name.toLowerCase(), { name, namePlace, value: evaluate(value, this, bindings) });
    }
    if (depth > DEEPEST_BLOCKS) return { kind: 'object', entries, place: block.place };
    const blocks = new Map<string, Value[]>();
    for (const nested of block.blocks) {
      if (depth === 0 && META_BLOCKS.includes(nested.keyword)) continue;
      const [name, items] =
        nested.keyword === 'dynamic'
          ? [nested.labels[0] ?? '', this.#dynamicBlocks(nested, bindings, depth)]
          : [nested.keyword, [this.#bodyOf(nested, bindings, depth + 1)]];
      blocks.set(name, [...(blocks.get(name) ?? []), ...items]);
    }
    for (const [name, items] of blocks) {
      const [first] = items;
      const place = first?.place ?? block.place;
      const hidden = items.find(({ kind }) => kind === 'unresolved');
      entries.set(name.toLowerCase(), {
        name,
        namePlace: place,
        value: hidden ?? { kind: 'list', items, place },
      });
    }
    return { kind: 'object', entries, place: block.place };
  }

  /** `dynamic "rule" { for_each = …; content { … } }` makes a block of each item. */
  #dynamicBlocks(block: Block, bindings: Bindings, depth: number): readonly Value[] {
    const [label = ''] = block.labels;
    const each = block.attributes.get('for_each')?.value;
    const content = block.blocks.find(({ keyword }) => keyword === 'content');
    const iterator = block.attributes.get('iterator')?.value;
    if (each === undefined || content === undefined) {
      return [unknown(`dynamic ${label}`, 'it cannot be read', block.place)];
    }
    const over = evaluate(each, this, bindings);
    const items = over.kind === 'null' ? [] : itemsByKey(over);
    if (items === undefined) return [unknown(each.source, whyOf(over), each.place)];
    const name = iterator?.kind === 'name' ? iterator.name : label;
    return items.map(([key, value]) => {
      const item = eachOf(key, value, each.place).get('each');
      return this.#bodyOf(
        content,
        item === undefined ? bindings : new Map(bindings).set(name, item),
        depth + 1,
      );
    });
  }

  /**
   * The subscription of the provider that a resource names, or of the default one; what stands for it when the provider
   * does not say.
   */
  #subscriptionOf(block: Block, type: string): string {
    const named = block.attributes.get('provider')?.value.source;
    const [local = type.split('_', 1)[0] ?? '', alias] = (named ?? type.split('_', 1)[0] ?? '').split('.');
    return this.#providerSubscription(local, alias);
  }

  #providerSubscription(local: string, alias: string | undefined): string {
    const stands = `/subscriptions/{${this.root.path.replaceAll('/', ':')}${alias === undefined ? '' : ` ${alias}`}}`;
    const aliasOf = (block: Block): string | undefined => {
      const value = block.attributes.get('alias')?.value;
      return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
    };
    const provider = this.folder.providers.find(
      (block) => block.labels[0] === local && aliasOf(block) === alias,
    );
    const written = provider?.attributes.get('subscription_id')?.value;
    if (written !== undefined) {
      const id = asText(evaluate(written, this, NO_BINDINGS));
      return id === undefined ? stands : `/subscriptions/${id.replaceAll('/', ':')}`;
    }
    if (provider !== undefined && this.#above === undefined) return stands;
    if (this.#above === undefined) {
      // azapi goes to the same subscription as azurerm unless something else is said.
      return local === 'azapi' ? this.#providerSubscription('azurerm', alias) : stands;
    }
    return this.#above.#passedSubscription(this.#call, local, alias);
  }

  /** `providers = { azurerm = azurerm.hub }` of a call. */
  #passedSubscription(call: Block | undefined, local: string, alias: string | undefined): string {
    const passed = call?.attributes.get('providers')?.value;
    const wanted = alias === undefined ? local : `${local}.${alias}`;
    if (passed?.kind === 'object') {
      const entry = passed.entries.find(({ key }) => key.source === wanted);
      const [name, other] = entry?.value.source.split('.') ?? [];
      if (name !== undefined) return this.#providerSubscription(name, other);
    }
    return this.#providerSubscription(local, alias);
  }
}

function eachOf(key: Value, value: Value, place: Place): Bindings {
  const entries = new Map<string, Entry>([
    ['key', { name: 'key', namePlace: place, value: key }],
    ['value', { name: 'value', namePlace: place, value }],
  ]);
  return new Map([['each', { kind: 'object', entries, place }]]);
}

function countOf(index: Value): Bindings {
  const entries = new Map<string, Entry>([
    ['index', { name: 'index', namePlace: index.place, value: index }],
  ]);
  return new Map([['count', { kind: 'object', entries, place: index.place }]]);
}

/** All instances: a list by number, an object by key. */
function byKey(items: readonly (readonly [Instance, Value])[], place: Place, isObject = false): Value {
  if (!isObject && items.every(([{ key }]) => key?.kind === 'number')) {
    return { kind: 'list', items: items.map(([, value]) => movedTo(value, place)), place };
  }
  const entries = new Map<string, Entry>();
  for (const [{ key }, value] of items) {
    const name = asText(key) ?? '';
    entries.set(name.toLowerCase(), { name, namePlace: place, value: movedTo(value, place) });
  }
  return { kind: 'object', entries, place };
}
