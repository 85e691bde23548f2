import { standIn } from '../inventory/standIn.ts';
import type { Declaration } from './declaration.ts';
import { textOf } from './templateFunctions.ts';
import type { TerraformModule } from './terraformModule.ts';
import type { Attribute, Expression } from './terraformSyntax.ts';
import { unknown } from './terraformValue.ts';
import type { Entry } from './value.ts';

/** Type of a declared output that shows keys; Azure has none. */
export const KEY_OUTPUT = 'Terraform/outputs';

const LISTS_KEYS = /^(?:list|regenerate)_?keys?$/i;
const MOST_STEPS = 20_000;

/**
 * Outputs of a root module that hold the answer of `listKeys` and are not marked as sensitive: each run prints them, and
 * so does everybody who may read the state.
 */
export function keyOutputs(module: TerraformModule): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const [name, block] of module.folder.outputs) {
    const value = block.attributes.get('value');
    const sensitive = block.attributes.get('sensitive')?.value;
    if (value === undefined || (sensitive?.kind === 'literal' && sensitive.value === true)) continue;
    if (!new Search().leadsToKeys(value.value, module)) continue;
    const { place } = value.value;
    const shown = unknown(value.value.source, 'only Azure knows the keys', place);
    const entries = new Map<string, Entry>([
      ['value', { name: 'value', namePlace: value.namePlace, value: shown }],
    ]);
    found.push({
      file: block.file,
      place: block.place,
      symbol: `output.${name}`,
      type: KEY_OUTPUT,
      name: textOf(name, block.place),
      id: `/terraform/${standIn(module.root.path)}/outputs/${name}`,
      scope: '/',
      existing: false,
      body: { kind: 'object', entries, place: block.place },
      format: 'terraform',
    });
  }
  return found;
}

/** Follows names through locals and outputs of modules. */
class Search {
  readonly #seen = new Set<Expression>();
  #left = MOST_STEPS;

  leadsToKeys(expression: Expression, module: TerraformModule): boolean {
    this.#left -= 1;
    if (this.#left < 0 || this.#seen.has(expression)) return false;
    this.#seen.add(expression);
    const path = pathOf(expression);
    if (path !== undefined) {
      if (this.#isKeys(path, module)) return true;
      const next = followed(path, module);
      if (next !== undefined) return this.leadsToKeys(next.value.value, next.module);
    }
    // `sensitive(…)` marks what is in it, and Terraform then refuses an output that is not marked.
    if (expression.kind === 'call' && expression.name === 'sensitive') return false;
    return partsOf(expression).some((part) => this.leadsToKeys(part, module));
  }

  #isKeys(path: readonly string[], { folder }: TerraformModule): boolean {
    const [first, second] = path;
    const length = first === 'data' ? 3 : 2;
    if ((first === 'data' ? second : first) !== 'azapi_resource_action' || path[length] !== 'output')
      return false;
    const action = folder.resources.get(path.slice(0, length).join('.'))?.attributes.get('action')?.value;
    return action?.kind === 'literal' && LISTS_KEYS.test(String(action.value));
  }
}

function followed(
  [first, second = '', third = '']: readonly string[],
  module: TerraformModule,
): { readonly value: Attribute; readonly module: TerraformModule } | undefined {
  if (first === 'local') {
    const value = module.folder.locals.get(second);
    return value === undefined ? undefined : { value, module };
  }
  if (first !== 'module') return undefined;
  const [child] = module.childrenOf(second);
  const value = child?.module.folder.outputs.get(third)?.attributes.get('value');
  return child === undefined || value === undefined ? undefined : { value, module: child.module };
}

/** The names of `a.b["c"].d`, without indexes. */
function pathOf(expression: Expression): readonly string[] | undefined {
  const names: string[] = [];
  let head = expression;
  while (head.kind === 'attribute' || head.kind === 'index' || head.kind === 'splat') {
    if (head.kind === 'attribute') names.unshift(head.name);
    head = head.of;
  }
  return head.kind === 'name' ? [head.name, ...names] : undefined;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.entries.map(({ value }) => value);
    case 'attribute':
    case 'unary':
      return [expression.of];
    case 'index':
      return [expression.of, expression.at];
    case 'splat':
      return [expression.of];
    case 'call':
      return expression.values;
    case 'choice':
      return [expression.whenTrue, expression.whenFalse];
    case 'binary':
      return [expression.left, expression.right];
    case 'for':
      return [expression.over, expression.value];
    default:
      return [];
  }
}
