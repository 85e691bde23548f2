import { basename } from 'node:path/posix';
import { ArmResources } from './armResources.ts';
import { ArmScope } from './armScope.ts';
import type { Blind, Declaration, Reader, UnreadableFile } from './declaration.ts';
import { type DeploymentScope, deploymentScope } from './declaredScopes.ts';
import { readJson } from './jsonValue.ts';
import { givenIn, PARAMETERS_SCHEMA, parameterFilesFor } from './parameterFiles.ts';
import { keyOf } from './templateFunctions.ts';
import { type ObjectValue, valueAt } from './value.ts';

const SCHEMA = /\/(\w*)deploymentTemplate\.json#?$/i;
/** A cheap look at the text; the file is parsed only then. */
const LOOKS_LIKE = /deploymentTemplate\.json|deploymentParameters\.json/i;
/** ARM takes 4 MB. */
const LONGEST_TEMPLATE = 4 * 1024 * 1024;

/**
 * ARM templates and their parameter files.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
export const armTemplateReader: Reader = {
  format: 'arm-template',
  claims: (path, text) => /\.jsonc?$/i.test(path) && LOOKS_LIKE.test(text.slice(0, 4_000)),
  async read(claimed, repository) {
    const declarations: Declaration[] = [];
    const blind: Blind[] = [];
    const unreadable: UnreadableFile[] = [];
    const templates = new Map<string, ObjectValue>();
    const parameters = new Map<string, ObjectValue>();
    for (const path of claimed) {
      const source = await repository.read(path);
      const read = !source.ok
        ? { ok: false as const, why: source.why }
        : source.text.length > LONGEST_TEMPLATE
          ? { ok: false as const, why: 'ARM takes no template longer than 4 MB' }
          : readJson(source.text);
      if (!read.ok) {
        const { ok: _, ...said } = read;
        unreadable.push({ file: path, ...said });
      } else if (read.value.kind === 'object') {
        const schema = valueAt(read.value, '$schema');
        const text = schema?.kind === 'text' ? schema.text : '';
        if (SCHEMA.test(text)) templates.set(path, read.value);
        else if (PARAMETERS_SCHEMA.test(text)) parameters.set(path, read.value);
      }
    }
    for (const [path, template] of templates) {
      const read = readTemplate(path, template, filesFor(path, parameters));
      declarations.push(...read.declarations);
      blind.push(...read.blind);
    }
    return { declarations, blind, unreadable };
  },
};

/** Once for each parameter file, else with the defaults; what comes out the same is there once. */
function readTemplate(
  file: string,
  template: ObjectValue,
  parameterFiles: readonly (readonly [string, ObjectValue])[],
): { readonly declarations: readonly Declaration[]; readonly blind: readonly Blind[] } {
  const scope = deploymentScope(file, scopeOf(template));
  if (parameterFiles.length === 0) return ArmResources.read(file, new ArmScope(template, scope), template);
  const seen = new Map<string, Declaration>();
  const blind = new Map<string, Blind>();
  for (const [name, parameters] of parameterFiles) {
    const read = ArmResources.read(file, new ArmScope(template, scope, givenIn(parameters)), template);
    for (const declaration of read.declarations) {
      const key = `${declaration.symbol} ${keyOf(declaration.body)}`;
      const before = seen.get(key);
      const other = [...seen.values()].some(({ symbol }) => symbol === declaration.symbol);
      if (before === undefined) {
        seen.set(
          key,
          other ? { ...declaration, symbol: `${declaration.symbol} with ${basename(name)}` } : declaration,
        );
      }
    }
    for (const one of read.blind) blind.set(`${one.place.line}:${one.place.column} ${one.expression}`, one);
  }
  return { declarations: [...seen.values()], blind: [...blind.values()] };
}

function filesFor(
  template: string,
  all: ReadonlyMap<string, ObjectValue>,
): readonly (readonly [string, ObjectValue])[] {
  return parameterFilesFor(template, [...all.keys()]).flatMap((path) => {
    const file = all.get(path);
    return file === undefined ? [] : [[path, file] as const];
  });
}

function scopeOf(template: ObjectValue): DeploymentScope {
  const schema = valueAt(template, '$schema');
  const kind = schema?.kind === 'text' ? SCHEMA.exec(schema.text)?.[1]?.toLowerCase() : undefined;
  switch (kind) {
    case 'subscription':
      return 'subscription';
    case 'managementgroup':
      return 'management-group';
    case 'tenant':
      return 'tenant';
    default:
      return 'resource-group';
  }
}
