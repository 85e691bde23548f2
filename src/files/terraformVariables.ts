import { basename, dirname } from 'node:path/posix';
import type { Blind, Repository } from './declaration.ts';
import { readJson } from './jsonValue.ts';
import type { TerraformFolder } from './terraformFolder.ts';
import { evaluate, NO_BINDINGS } from './terraformScope.ts';
import type { readTerraform } from './terraformText.ts';
import type { Place, Value } from './value.ts';

const MOST_VARIABLE_FILES = 20;
const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Folders of a root module where files of variables stand by themselves. */
const VARIABLE_FOLDERS = /^(?:env|envs|environments?|vars|tfvars|variables|config|configs|parameters)$/i;

/** Variables of one run: a name for it when there are several, and what is given. */
export interface VariableSet {
  readonly name?: string;
  readonly given: ReadonlyMap<string, Value>;
  /** A file of variables that cannot be read as a whole: what else it gives is not known. */
  readonly hidden?: Blind;
}

/**
 * `terraform.tfvars` and `*.auto.tfvars` always count; each other file of variables is a run of its own.
 * @see https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export async function variableSets(
  root: TerraformFolder,
  claimed: readonly string[],
  repository: Repository,
  parse: (file: string, text: string) => ReturnType<typeof readTerraform>,
): Promise<readonly VariableSet[]> {
  const files = claimed.filter((path) => /\.tfvars(?:\.json)?$/.test(path));
  const own = files.filter((path) => dirname(path) === root.base);
  const always = own.filter((path) =>
    /^(?:terraform\.tfvars|.+\.auto\.tfvars)(?:\.json)?$/.test(basename(path)),
  );
  const others = [
    ...own.filter((path) => !always.includes(path)),
    ...files.filter(
      (path) =>
        dirname(dirname(path)) === root.base &&
        VARIABLE_FOLDERS.test(basename(dirname(path))) &&
        dirname(path) !== root.base,
    ),
  ].slice(0, MOST_VARIABLE_FILES);
  const hidden = new Map<string, Blind>();
  const hide = (file: string, place: Place, why: string): void => {
    hidden.set(file, { file, place, expression: basename(file), why });
  };
  const read = async (path: string): Promise<ReadonlyMap<string, Value>> => {
    const source = await repository.read(path);
    if (!source.ok) {
      hide(path, START, source.why);
      return new Map();
    }
    if (path.endsWith('.json')) {
      const json = readJson(source.text);
      if (!json.ok) hide(path, START, json.why);
      const given = new Map<string, Value>();
      if (json.ok && json.value.kind === 'object') {
        for (const { name, value } of json.value.entries.values()) given.set(name, value);
      }
      return given;
    }
    const parsed = parse(path, source.text);
    if (!parsed.ok) {
      hide(path, START, parsed.why);
      return new Map();
    }
    if (parsed.block.damage !== undefined)
      hide(path, parsed.block.damage.place, 'it cannot be read as Terraform');
    // Values of variables name nothing else.
    const nothing = literalReferences();
    return new Map(
      [...parsed.block.attributes].map(([name, { value }]) => [name, evaluate(value, nothing, NO_BINDINGS)]),
    );
  };
  const base = new Map<string, Value>();
  const isAuto = (path: string): number => (basename(path).startsWith('terraform.tfvars') ? 0 : 1);
  for (const path of always.sort((left, right) => isAuto(left) - isAuto(right))) {
    for (const [name, value] of await read(path)) base.set(name, value);
  }
  const unreadAlways = always.flatMap((path) => hidden.get(path) ?? [])[0];
  if (others.length === 0)
    return [{ given: base, ...(unreadAlways === undefined ? {} : { hidden: unreadAlways }) }];
  const sets: VariableSet[] = [];
  for (const path of others) {
    const given = new Map([...base, ...(await read(path))]);
    const unread = hidden.get(path) ?? unreadAlways;
    sets.push({
      name: path.slice(root.base === '.' ? 0 : root.base.length + 1),
      given,
      ...(unread === undefined ? {} : { hidden: unread }),
    });
  }
  return sets;
}

function literalReferences() {
  return {
    lookUp: (
      _: string,
      steps: readonly unknown[],
      __: unknown,
      { source, place }: { source: string; place: Value['place'] },
    ) => ({
      value: {
        kind: 'unresolved',
        expression: source,
        why: 'a file of variables can name nothing',
        placeholder: `{${source.replaceAll(/[{}/]/g, '')}}`,
        place,
      } satisfies Value,
      taken: steps.length,
    }),
    texts: new Map<string, string>(),
    base: '.',
    budget: { steps: 50_000, depth: 0 },
  };
}
