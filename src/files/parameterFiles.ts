import { basename, dirname, join } from 'node:path/posix';
import { type ObjectValue, type Value, valueAt } from './value.ts';

/** `$schema` of the JSON parameter files that go with ARM templates, and with Bicep files. */
export const PARAMETERS_SCHEMA = /\/\w*deploymentParameters\.json#?$/i;
const MOST_PARAMETER_FILES = 20;

/** `main.json` goes with `main.parameters.json`, `main.prod.parameters.json`, `parameters.json`, … of its folder. */
export function parameterFilesFor(template: string, paths: readonly string[]): readonly string[] {
  const stem = basename(template)
    .replace(/\.(?:jsonc?|bicep)$/i, '')
    .toLowerCase();
  const folder = dirname(template);
  return paths
    .filter((path) => {
      if (dirname(path) !== folder && dirname(path) !== join(folder, 'parameters')) return false;
      const name = basename(path).toLowerCase();
      return name.startsWith(`${stem}.`) || /^(?:azuredeploy\.)?parameters(?:\.[\w-]+)?\.jsonc?$/.test(name);
    })
    .slice(0, MOST_PARAMETER_FILES);
}

/** Values of a parameter file; one that comes from a key vault is known to the deployment alone. */
export function givenIn(file: ObjectValue): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  const parameters = valueAt(file, 'parameters');
  if (parameters?.kind !== 'object') return given;
  for (const [key, { name, value }] of parameters.entries) {
    const literal = valueAt(value, 'value');
    given.set(
      key,
      literal ?? {
        kind: 'unresolved',
        expression: `parameters('${name}')`,
        why: 'its value is in a key vault',
        placeholder: `{${name}}`,
        place: value.place,
      },
    );
  }
  return given;
}
