import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

// Written after the public REST specifications (https://github.com/Azure/azure-rest-api-specs) and Entra's and
// GitHub's documentation; they pin what a client may rely on.
const directory = join(import.meta.dirname, 'shapes');
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
for (const file of readdirSync(directory)) {
  ajv.addSchema(JSON.parse(readFileSync(join(directory, file), 'utf8')), file.replace('.json', ''));
}

/** What is wrong with a value's shape; empty when nothing is. */
export function shapeErrors(shape: string, value: unknown): string[] {
  const check = ajv.getSchema(shape);
  if (check === undefined) {
    throw new Error(`no shape ${shape}`);
  }
  return check(value) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}
