import { declaredPrincipal } from './declaredScopes.ts';
import { textOf } from './templateFunctions.ts';
import { computedAttribute, idOf, type Named } from './terraformIds.ts';
import { asText } from './terraformValue.ts';
import { type Place, type Value, valueAt } from './value.ts';

const DEEPEST = 12;
/**
 * Arguments that name another resource by something that only it has. A scope is not one of them: what the
 * configuration says of it could as well be the beginning of a longer text.
 */
const NAMES_ANOTHER =
  /^(?:principal_id|parent_id|workspace_id|machine_learning_workspace_id|cognitive_account_id|cognitive_account_project_id|user_assigned_identity_id|application_id|client_id|application_object_id|service_principal_id|ai_services_hub_id)$/;

/** Which resource an argument of a plan is of, where its value is known after apply: the configuration names it. */
export class PlanReferences {
  readonly #root: Value | undefined;
  readonly #byAddress = new Map<string, Named[]>();

  constructor(root: Value | undefined, resources: readonly Named[]) {
    this.#root = root;
    for (const named of resources) {
      const key = withoutKeys(named.address);
      const there = this.#byAddress.get(key);
      if (there === undefined) this.#byAddress.set(key, [named]);
      else there.push(named);
    }
  }

  /** A resource with what stands for those arguments that are known after apply. */
  filled(named: Named, depth = 0): Named {
    const entries = new Map(named.values.entries);
    for (const [key, entry] of named.values.entries) {
      if (entry.value.kind !== 'unresolved' || !NAMES_ANOTHER.test(key)) continue;
      const value = this.#find(named.address, key, entry.value.place, depth);
      if (value !== undefined) entries.set(key, { ...entry, value });
    }
    return { ...named, values: { ...named.values, entries } };
  }

  /** Of an argument that is one reference and nothing else, as far as can be told. */
  #find(address: string, argument: string, place: Place, depth: number): Value | undefined {
    const modules = modulesOf(address);
    const own = withoutKeys(address)
      .split('.')
      .slice(modules.length * 2)
      .join('.');
    const resources = valueAt(this.#moduleAt(modules), 'resources');
    const resource =
      resources?.kind === 'list'
        ? resources.items.find((one) => asText(valueAt(one, 'address')) === own)
        : undefined;
    const reference = single(valueAt(resource, 'expressions', argument));
    return reference === undefined
      ? undefined
      : this.#follow(modules, reference, keyOf(address), place, depth + 1);
  }

  #follow(
    modules: readonly string[],
    reference: string,
    key: string | undefined,
    place: Place,
    depth: number,
  ): Value | undefined {
    if (depth > DEEPEST) return undefined;
    const parts = withoutKeys(reference).split('.');
    const [first = '', second = '', third = ''] = parts;
    if (first === 'var') {
      const call = valueAt(this.#moduleAt(modules.slice(0, -1)), 'module_calls', modules.at(-1) ?? '');
      const passed = modules.length === 0 ? undefined : single(valueAt(call, 'expressions', second));
      return passed === undefined
        ? undefined
        : this.#follow(modules.slice(0, -1), passed, key, place, depth + 1);
    }
    if (first === 'module') {
      const inner = [...modules, second];
      const output = single(valueAt(this.#moduleAt(inner), 'outputs', third, 'expression'));
      return output === undefined
        ? undefined
        : this.#follow(inner, output, keyOf(reference) ?? key, place, depth + 1);
    }
    const length = first === 'data' ? 3 : 2;
    const attribute = parts.slice(length).join('.');
    const through = modules.map((name) => `module.${name}`);
    const candidates = this.#byAddress.get([...through, ...parts.slice(0, length)].join('.')) ?? [];
    const wanted = keyOf(reference) ?? key;
    const named =
      candidates.length === 1
        ? candidates[0]
        : candidates.find((one) => wanted !== undefined && keyOf(one.address) === wanted);
    if (named === undefined) return undefined;
    const filled = this.filled(named, depth + 1);
    // What the resource itself will be.
    if (/^identity(?:\.0)?\.principal_id$/.test(attribute)) {
      return textOf(declaredPrincipal(idOf(filled)), place);
    }
    return attribute.includes('.') ? undefined : computedAttribute(filled, attribute, place);
  }

  #moduleAt(modules: readonly string[]): Value | undefined {
    let module = this.#root;
    for (const name of modules) module = valueAt(module, 'module_calls', name, 'module');
    return module;
  }
}

/** `["azurerm_x.y.id", "azurerm_x.y"]`: the first, when the others are only the ways to it. */
function single(expression: Value | undefined): string | undefined {
  const references = valueAt(expression, 'references');
  const texts = references?.kind === 'list' ? references.items.map((item) => asText(item) ?? '') : [];
  const [first] = texts;
  if (first === undefined) return undefined;
  const others = texts.filter((text) => !first.startsWith(text) && !/^(?:each|count)\./.test(text));
  return others.length === 0 ? first : undefined;
}

/** `module.a["x"].azurerm_y.z[0]` without its keys. */
function withoutKeys(address: string): string {
  return address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+|[\w.]+)\]/g, '');
}

function keyOf(address: string): string | undefined {
  return /\[("(?:[^"\\]|\\.)*"|\d+)\][^[\]]*$/.exec(address)?.[1];
}

function modulesOf(address: string): readonly string[] {
  const bare = withoutKeys(address);
  const through = /^(?:module\.[^.]+\.)*/.exec(bare)?.[0] ?? '';
  return through.split('.').filter((_, index) => index % 2 === 1);
}
