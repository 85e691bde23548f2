// Holds up the walls between the rooms of src/: who may import whom. `node .ci/check-walls.ts`
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Wall {
  /** Rooms (folders of src/, or single files of it) that may be imported. */
  readonly rooms: readonly string[];
  /** Packages that may be imported; `type:` for types alone. */
  readonly packages?: readonly string[];
  /** True for rooms without I/O: no Node module either, no clock of their own, no process. */
  readonly pure?: true;
  /** Node modules that a pure room may import all the same, by name: they compute and touch nothing. */
  readonly computes?: Readonly<Record<string, readonly string[]>>;
}

const SHARED = ['failure.ts', 'effects.ts'];

export const WALLS: Readonly<Record<string, Wall>> = {
  'failure.ts': { rooms: [], pure: true },
  'effects.ts': { rooms: [], pure: true },
  inventory: { rooms: [], pure: true },
  findings: { rooms: [], pure: true, computes: { 'node:crypto': ['createHash'] } },
  rbac: { rooms: ['inventory'], pure: true },
  rules: { rooms: ['inventory', 'rbac', 'findings'], pure: true },
  exports: { rooms: ['findings', 'rbac', 'rules'], pure: true },
  inputs: { rooms: ['findings', 'inventory', 'policy', 'rbac', 'scoring', 'failure.ts'] },
  policy: { rooms: ['inventory', 'findings', 'rules', 'failure.ts'], packages: ['yaml'], pure: true },
  report: {
    rooms: ['inventory', 'findings', 'rbac', 'policy', 'scoring', 'pageBundle.ts', 'failure.ts'],
    pure: true,
    computes: { 'node:crypto': ['createHash'], 'node:zlib': ['gzipSync'] },
  },
  // Runs in a browser. What it shares with report are words and shapes; its bundle is a text, which report writes.
  'pageBundle.ts': { rooms: [] },
  page: { rooms: ['findings', 'rbac', 'report'] },
  secrets: { rooms: SHARED },
  http: {
    rooms: SHARED,
    packages: ['@azure/core-rest-pipeline', 'type:@azure/core-auth', 'http-proxy-agent', 'https-proxy-agent'],
  },
  identity: {
    rooms: [...SHARED, 'findings', 'http'],
    packages: ['type:@azure/core-auth', '@azure/identity', '@azure/core-rest-pipeline', 'yaml'],
  },
  azure: {
    rooms: [...SHARED, 'findings', 'http', 'identity', 'inventory', 'secrets'],
    packages: ['@azure/core-rest-pipeline'],
  },
  github: { rooms: [...SHARED, 'http'], packages: ['@azure/core-rest-pipeline'] },
  collect: {
    rooms: [...SHARED, 'azure', 'http', 'identity', 'inventory'],
    packages: ['@azure/core-rest-pipeline', 'ajv'],
  },
  // Readers of a repository: none of them evaluates a rule.
  files: {
    rooms: [...SHARED, 'findings', 'inventory', 'rbac'],
    packages: ['yaml', 'ignore', 'jsonc-parser', 'type:web-tree-sitter'],
  },
  // What a checkout's git says of other commits.
  git: { rooms: [...SHARED, 'files'] },
  // Requests to endpoints and what their answers must be like. What Azure knows of an endpoint comes in through parameters.
  // Of the policy it takes how a YAML file is read against a schema.
  scoring: {
    rooms: [...SHARED, 'findings', 'http', 'inventory', 'policy'],
    packages: ['yaml', 'ajv', 're2js', '@jmespath-community/jmespath'],
  },
  surface: {
    rooms: [...SHARED, 'identity', 'inputs', 'report', 'secrets'],
    packages: ['@actions/core', 'type:@actions/core'],
  },
  commands: {
    rooms: [
      ...SHARED,
      'azure',
      'collect',
      'exports',
      'files',
      'findings',
      'git',
      'github',
      'http',
      'identity',
      'inputs',
      'inventory',
      'policy',
      'rbac',
      'report',
      'rules',
      'scoring',
      'secrets',
      'surface',
    ],
    packages: ['yaml', 'diff'],
  },
  // The other side of the wire: it shares no reasoning with what it checks.
  simulator: { rooms: SHARED, packages: ['jose', '@peculiar/x509', 'reflect-metadata', 'ajv'] },
  demo: { rooms: [...SHARED, 'simulator', 'surface'] },
  'main.ts': {
    rooms: [...SHARED, 'commands', 'inputs', 'surface'],
    packages: ['@actions/core'],
  },
  'post.ts': { rooms: ['secrets', 'surface'] },
  'cli.ts': {
    rooms: [...SHARED, 'commands', 'demo', 'http', 'identity', 'inputs', 'report', 'simulator', 'surface'],
  },
};

/** Files that must be reachable from no door but the command line's. */
const ONLY_FROM_CLI = ['simulator', 'demo'];

interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Names between the braces, as the other module has them; none for every other way of importing. */
  readonly names: readonly string[];
}

/** Every import and re-export of a source file, dynamic ones included. */
export function importsOf(from: string, text: string): Import[] {
  const pattern =
    /^[ \t]*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|^[ \t]*import\s+['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    from,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
    names: namesIn(match[0]),
  }));
}

/** `{ a, b as c }` names a and b. Anything beside the braces, a default or a namespace, names more than that. */
function namesIn(statement: string): string[] {
  const [, list] = /^\s*(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from/.exec(statement) ?? [];
  return (list ?? '')
    .split(',')
    .map(
      (name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');
}

/** The one file that loads what lies beside the bundle, by a path: the grammars and what runs them. */
const LOADER = 'files/grammars.ts';

/** Ways to another module that this check cannot follow, so that there are none. A method `#import` is none of them. */
const HIDDEN_IMPORT =
  /(?<!#)\bimport\((?!\s*(?:\/\*[^*]*\*\/\s*)?['"])|\brequire\(|\bcreateRequire\b|\bgetBuiltinModule\b/g;

/** Clock, chance, environment and network, as far as they need no import. */
const IMPURE =
  /\b(?:process[.[]|Date\.now|new Date\(\)|Math\.random|fetch\(|performance\.|setTimeout\(|setInterval\(|crypto\.|globalThis\b)/g;

/** All breaches, as "file:line: what". Paths are relative to src/, with `/`. */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of files) {
    const room = roomOf(file);
    const wall = WALLS[room];
    const complain = (line: number, what: string): void => void found.push(`src/${file}:${line}: ${what}`);
    if (wall === undefined) {
      complain(1, `the room ${room} has no wall in .ci/check-walls.ts`);
      continue;
    }
    const code = withoutComments(text);
    const lineOf = (index: number): number => text.slice(0, index).split('\n').length;
    for (const match of file === LOADER ? [] : code.matchAll(HIDDEN_IMPORT)) {
      complain(lineOf(match.index), `${match[0]} hides what is imported; write import('…')`);
    }
    for (const match of wall.pure === true ? code.matchAll(IMPURE) : []) {
      complain(lineOf(match.index), `${room} is pure and uses ${match[0]}`);
    }
    for (const { line, specifier, typeOnly, names } of importsOf(file, text)) {
      if (specifier.startsWith('.')) {
        const target = resolve(file, specifier);
        if (!files.has(target)) complain(line, `${specifier} does not exist`);
        if (!typeOnly) graph.set(file, [...(graph.get(file) ?? []), target]);
        const targetRoom = roomOf(target);
        if (targetRoom !== room && !wall.rooms.includes(targetRoom)) {
          complain(line, `${room} may not import ${targetRoom} (${specifier})`);
        }
      } else if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
        const computing = wall.computes?.[specifier] ?? [];
        if (wall.pure === true && !(names.length > 0 && names.every((name) => computing.includes(name)))) {
          complain(line, `${room} is pure and imports ${specifier}`);
        }
      } else {
        const name = packageName(specifier);
        const allowed = wall.packages ?? [];
        if (!allowed.includes(name) && !(typeOnly && allowed.includes(`type:${name}`))) {
          complain(line, `${room} may not import ${typeOnly ? 'types of ' : ''}${name}`);
        }
      }
    }
  }
  for (const door of ['main.ts', 'post.ts']) {
    for (const file of reachable(door, graph)) {
      if (ONLY_FROM_CLI.includes(roomOf(file))) found.push(`src/${door}:1: reaches src/${file}`);
    }
  }
  return found;
}

/** Comments become blanks, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}

function reachable(door: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([door]);
  for (const file of seen) for (const next of graph.get(file) ?? []) seen.add(next);
  return seen;
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function resolve(file: string, specifier: string): string {
  return join(dirname(file), specifier).split(sep).join('/');
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

async function main(): Promise<void> {
  const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');
  const files = new Map<string, string>();
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(source, path).split(sep).join('/'), await readFile(path, 'utf8'));
  }
  const found = breaches(files);
  for (const breach of found) console.error(breach);
  console.log(`${files.size} files, ${found.length} breaches of the walls`);
  if (found.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
