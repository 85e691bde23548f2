import type { WrittenSecret } from '../inventory/inventory.ts';
import type { Declaration } from './declaration.ts';
import { originAt } from './declaredFacts.ts';
import { type Entry, type Value, valueAt } from './value.ts';

/** Where a PUT takes a secret, by lower-cased type; Azure never answers any of them. */
const PLACES: readonly (readonly [RegExp, WrittenSecret['kind'], readonly string[]])[] = [
  [/\/(?:online|batch|serverless)endpoints$/, 'endpoint-key', ['properties', 'keys']],
  [/\/connections$/, 'connection-credential', ['properties', 'credentials']],
];
/** Entries of `credentials` that say who, and not the secret. */
const PUBLIC = /^(?:type|credentialstype|authtype|clientid|tenantid|username|resourceid|authurl)$/;
const KINDS: Readonly<Record<WrittenSecret['kind'], string>> = {
  'endpoint-key': 'endpoint',
  'connection-credential': 'connection',
  'key-output': 'output',
};
const KEY_OUTPUTS = 'terraform/outputs';
const LEAST_OF_AZURE = 16;
const DEEPEST = 3;

/** Secrets that a declaration holds as values: not those of a parameter, a vault or a variable of a pipeline. */
export function secretsIn(declaration: Declaration): readonly WrittenSecret[] {
  const type = declaration.type.toLowerCase();
  if (type === KEY_OUTPUTS) return [keyOutput(declaration)];
  return PLACES.flatMap(([pattern, kind, path]) => {
    const value = pattern.test(type) ? valueAt(declaration.body, ...path) : undefined;
    return value === undefined
      ? []
      : literalsIn(value, path.join('.'), 0).map((found) => secretOf(declaration, kind, found));
  });
}

/** What an output of Terraform shows is in no file, but in every state and every log. */
function keyOutput({ file, symbol, name, place, body }: Declaration): WrittenSecret {
  return {
    kind: 'key-output',
    resource: {
      kind: KINDS['key-output'],
      id: `${file}#${symbol}`,
      name: name.kind === 'text' ? name.text : symbol,
    },
    path: 'value',
    length: 'long',
    origin: originAt(file, valueAt(body, 'value')?.place ?? place),
  };
}

interface Literal {
  readonly path: string;
  readonly value: Extract<Value, { readonly kind: 'text' }>;
}

function literalsIn(value: Value, path: string, depth: number): readonly Literal[] {
  if (value.kind !== 'object' || depth > DEEPEST) return [];
  return [...value.entries].flatMap(([key, entry]: readonly [string, Entry]): readonly Literal[] => {
    if (PUBLIC.test(key.replaceAll('_', ''))) return [];
    const below = `${path}.${entry.name}`;
    if (entry.value.kind === 'text')
      return entry.value.text === '' ? [] : [{ path: below, value: entry.value }];
    return literalsIn(entry.value, below, depth + 1);
  });
}

function secretOf(
  { file, symbol, name }: Declaration,
  kind: WrittenSecret['kind'],
  { path, value }: Literal,
): WrittenSecret {
  return {
    kind,
    resource: {
      kind: KINDS[kind],
      id: `${file}#${symbol}`,
      name: name.kind === 'text' ? name.text : symbol,
    },
    path,
    length: value.text.length < LEAST_OF_AZURE ? 'short' : 'long',
    origin: originAt(file, value.place),
    ...(value.confidence === undefined ? {} : { confidence: value.confidence }),
  };
}
