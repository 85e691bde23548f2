import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, importsOf, WALLS } from '../../.ci/check-walls.ts';

const check = (files: Readonly<Record<string, string>>) => breaches(new Map(Object.entries(files)));
/** Enough of each file for an import to end somewhere. */
const WORLD = {
  'failure.ts': '',
  'effects.ts': '',
  'main.ts': '',
  'post.ts': '',
  'inventory/fact.ts': '',
  'identity/login.ts': '',
  'azure/arm.ts': '',
  'report/x.ts': '',
  'simulator/server.ts': '',
  'surface/action.ts': '',
  'commands/token.ts': '',
};

describe('the walls between the rooms', () => {
  it('let through what is allowed', () => {
    expect(
      check({
        ...WORLD,
        'azure/arm.ts':
          "import { X } from '@azure/core-rest-pipeline';\nimport { Failure } from '../failure.ts';\nimport type { Fact } from '../inventory/fact.ts';\nimport { readFile } from 'node:fs/promises';\n",
        'main.ts':
          "import { run } from './commands/token.ts';\nexport const a = await import('./surface/action.ts');\n",
      }),
    ).toEqual([]);
  });

  it.each([
    ['a room', "import { arm } from '../azure/arm.ts';", 'identity may not import azure (../azure/arm.ts)'],
    [
      'types of a room',
      "import type { Arm } from '../azure/arm.ts';",
      'identity may not import azure (../azure/arm.ts)',
    ],
    [
      'a room by re-export',
      "export { arm } from '../azure/arm.ts';",
      'identity may not import azure (../azure/arm.ts)',
    ],
    ['a whole room', "export * from '../azure/arm.ts';", 'identity may not import azure (../azure/arm.ts)'],
    ['a room for its effect', "import '../azure/arm.ts';", 'identity may not import azure (../azure/arm.ts)'],
    [
      'a room late',
      "const a = await import('../azure/arm.ts');",
      'identity may not import azure (../azure/arm.ts)',
    ],
    [
      'a room in double quotes',
      'import { arm } from "../azure/arm.ts";',
      'identity may not import azure (../azure/arm.ts)',
    ],
    [
      'a room over several lines',
      "import {\n  arm,\n} from '../azure/arm.ts';",
      'identity may not import azure (../azure/arm.ts)',
    ],
    ['a package', "import { x } from 'left-pad';", 'identity may not import left-pad'],
    [
      'a package of a scope, by a path in it',
      "import { x } from '@azure/msal-node/lib/x.js';",
      'identity may not import @azure/msal-node',
    ],
    [
      'a package of which types alone are allowed',
      "import { x } from '@azure/core-auth';",
      'identity may not import @azure/core-auth',
    ],
    ['types of a package', "import type { x } from 'left-pad';", 'identity may not import types of left-pad'],
    [
      'a package with attributes',
      "await import('left-pad', { with: { type: 'json' } });",
      'identity may not import left-pad',
    ],
    ['what does not exist', "import { x } from './gone.ts';", './gone.ts does not exist'],
    ['by a name that is made up', 'await import(name);', "import( hides what is imported; write import('…')"],
    [
      'by a template',
      'await import(`../${room}/arm.ts`);',
      "import( hides what is imported; write import('…')",
    ],
    ['by require', "const x = require('left-pad');", "require( hides what is imported; write import('…')"],
    [
      'by createRequire',
      'createRequire(import.meta.url)',
      "createRequire hides what is imported; write import('…')",
    ],
  ])('keep out %s', (_, line, breach) => {
    expect(check({ ...WORLD, 'identity/login.ts': `\n\n${line}\n` })).toEqual([
      `src/identity/login.ts:3: ${breach}`,
    ]);
  });

  it('let a private method be named import', () => {
    expect(check({ ...WORLD, 'identity/login.ts': 'const found = this.#import(name);' })).toEqual([]);
  });

  it('let types of a package through where types alone are allowed', () => {
    expect(check({ ...WORLD, 'identity/login.ts': "import type { T } from '@azure/core-auth';" })).toEqual(
      [],
    );
  });

  it.each([
    ['process.', "export const a = process.env['X'];"],
    ['process[', "export const a = process['env'];"],
    ['Date.now', 'export const a = Date.now();'],
    ['new Date()', 'export const a = new Date();'],
    ['Math.random', 'export const a = Math.random();'],
    ['fetch(', "export const a = fetch('https://x.test');"],
    ['performance.', 'export const a = performance.now();'],
    ['setTimeout(', 'setTimeout(() => {}, 1);'],
    ['crypto.', 'export const a = crypto.randomUUID();'],
    ['globalThis', "export const a = globalThis['process'];"],
  ])('keep %s out of pure rooms, and of those alone', (what, line) => {
    expect(check({ ...WORLD, 'inventory/fact.ts': line })).toEqual([
      `src/inventory/fact.ts:1: inventory is pure and uses ${what}`,
    ]);
    expect(check({ ...WORLD, 'identity/login.ts': line })).toEqual([]);
    expect(check({ ...WORLD, 'inventory/fact.ts': `// ${line}\n/* ${line} */` })).toEqual([]);
  });

  it('keep every module of Node out of pure rooms', () => {
    for (const name of ['node:fs', 'fs', 'node:child_process', 'crypto']) {
      expect(check({ ...WORLD, 'report/x.ts': `import x from '${name}';` })).toEqual([
        `src/report/x.ts:1: report is pure and imports ${name}`,
      ]);
    }
  });

  it('keep the simulator out of what a runner starts, by whatever way', () => {
    const long = {
      ...WORLD,
      'main.ts': "import './commands/token.ts';",
      'commands/token.ts': "import './b.ts';",
      'commands/b.ts': "await import('../simulator/server.ts');",
    };
    expect(check(long)).toEqual([
      'src/commands/b.ts:1: commands may not import simulator (../simulator/server.ts)',
      'src/main.ts:1: reaches src/simulator/server.ts',
    ]);
  });

  it('count what is loaded: types reach nothing', () => {
    const types = {
      ...WORLD,
      'main.ts': "import type { Run } from './commands/token.ts';",
      'commands/token.ts': "import '../simulator/server.ts';",
    };
    expect(check(types)).toEqual([
      'src/commands/token.ts:1: commands may not import simulator (../simulator/server.ts)',
    ]);
  });

  it('keep the reasoning of what is checked out of the simulator', () => {
    expect(check({ ...WORLD, 'simulator/server.ts': "import { arm } from '../azure/arm.ts';" })).toEqual([
      'src/simulator/server.ts:1: simulator may not import azure (../azure/arm.ts)',
    ]);
  });

  it('must be there for every room', () => {
    expect(check({ ...WORLD, 'helpers/x.ts': '' })).toEqual([
      'src/helpers/x.ts:1: the room helpers has no wall in .ci/check-walls.ts',
    ]);
  });

  it('name rooms that are each a room', () => {
    for (const [room, wall] of Object.entries(WALLS)) {
      for (const other of wall.rooms) expect(Object.keys(WALLS), `${room} → ${other}`).toContain(other);
    }
  });

  it('have no circle of rooms', () => {
    const visit = (room: string, way: readonly string[]): void => {
      expect(way, [...way, room].join(' → ')).not.toContain(room);
      for (const next of WALLS[room]?.rooms ?? []) visit(next, [...way, room]);
    };
    for (const room of Object.keys(WALLS)) visit(room, []);
  });
});

describe('the imports of a file', () => {
  it('are those of the code, not of its comments and texts', () => {
    const text =
      "// import x from './a.ts'\n/**\n * import y from './b.ts'\n */\nconst z = \"import q from './c.ts'\";\n";
    expect(importsOf('x.ts', text)).toEqual([]);
  });

  it('are all found in the sources: as many as the compiler sees', () => {
    const source = join(import.meta.dirname, '../../src');
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      // A plainer second opinion: lines that end an import.
      const lines = text
        .split('\n')
        .filter((line) => /^(?:import|export|\}).*from '[^']+';$|^import '[^']+';$/.test(line));
      const found = importsOf(path, text).filter(
        ({ line }) => !/import\('/.test(text.split('\n')[line - 1] ?? ''),
      );
      expect(found.length, relative(source, path).split(sep).join('/')).toBe(lines.length);
    }
  });
});

const inReport = (text: string): string[] => breaches(new Map([['report/a.ts', text]]));

describe('a pure room that computes', () => {
  it('may import what only computes, by name', () => {
    expect(inReport("import { createHash } from 'node:crypto';\n")).toEqual([]);
    expect(inReport("import { createHash as hash } from 'node:crypto';\n")).toEqual([]);
  });

  it.each([
    "import { createHash, randomUUID } from 'node:crypto';\n",
    "import { randomUUID as createHash } from 'node:crypto';\n",
    "import crypto from 'node:crypto';\n",
    "import crypto, { createHash } from 'node:crypto';\n",
    "import * as crypto from 'node:crypto';\n",
    "import 'node:crypto';\n",
    "const crypto = await import('node:crypto');\n",
    "import { readFile } from 'node:fs/promises';\n",
  ])('may not import any other of Node: %s', (text) => {
    expect(inReport(text)).toEqual([expect.stringContaining('report is pure and imports node:')]);
  });

  it('grants one room nothing of what another may', () => {
    expect(breaches(new Map([['policy/a.ts', "import { createHash } from 'node:crypto';\n"]]))).toHaveLength(
      1,
    );
  });
});
