// Builds dist/ from src/: `node .ci/build.ts [folder]` (Node 24 runs this file as it stands).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Asset {
  readonly source: string | Buffer;
  readonly permissions?: number;
}
interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, Asset>>;
}
type Ncc = (input: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Another folder is for trying things out: the tests take it with DIST_UNDER_TEST. */
const dist = process.argv[2] === undefined ? join(root, 'dist') : resolve(process.argv[2]);
// Inside the checkout, where packages are found.
const build = join(root, 'build', basename(dist));
const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

/** Each door is a bundle of its own; what it loads later lies beside it, named after it. */
const DOORS = { index: 'main.js', post: 'post.js', cli: 'cli.js' } as const;

/**
 * @actions/core brings an HTTP client (undici, 1 MB, half of the start-up time) for `getIDToken` alone. This action
 * requests ID tokens by its own bounded retry, so that client is replaced by a few lines that say so.
 */
const STUB = 'no-http-client.js';
const UNUSED = { '@actions/http-client': `./${STUB}`, '@actions/http-client/lib/auth': `./${STUB}` };
const STUB_SOURCE = `// Stands in for @actions/http-client, which only core.getIDToken would use.
class NotInThisBundle {
  constructor() {
    throw new Error('@actions/http-client is not part of this bundle');
  }
}
export { NotInThisBundle as HttpClient, NotInThisBundle as BearerCredentialHandler };
`;

await rm(build, { recursive: true, force: true });
// ncc cannot read TypeScript 7's sources; tsc writes the JavaScript it bundles. Types are checked by `npm run typecheck`.
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--noCheck',
    '-p',
    'tsconfig.json',
    '--outDir',
    join(build, 'src'),
  ],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

// What src/files/grammars.ts loads as files: from their packages, with their licences.
const GRAMMARS = [
  'web-tree-sitter/web-tree-sitter.js',
  'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bicep/tree-sitter-bicep.wasm',
  '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
];

const files = new Map<string, Asset>([[STUB, { source: STUB_SOURCE }]]);
const licences = new Map<string, string>();
for (const [door, entry] of Object.entries(DOORS)) {
  const { code, assets } = await ncc(join(build, 'src', entry), {
    cache: false,
    quiet: true,
    filename: `${door}.js`,
    license: 'licenses.txt',
    externals: UNUSED,
  });
  files.set(`${door}.js`, { source: code });
  for (const [name, asset] of Object.entries(assets)) {
    if (name === 'licenses.txt') collectLicences(String(asset.source), licences);
    // `open`, which @azure/identity brings for logins in a browser, is never called here.
    else if (name !== 'xdg-open') files.set(name, asset);
  }
}
for (const grammar of GRAMMARS) {
  files.set(`grammars/${basename(grammar)}`, { source: readFileSync(join(root, 'node_modules', grammar)) });
  const name = dirname(grammar);
  const licence = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
  licences.set(name, `${name}\n${licenceOf(name).split('\n')[0]}\n${licence.trim()}`);
}
files.set('licenses.txt', {
  source: `${[...licences.values()].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
});

await rm(dist, { recursive: true, force: true });
for (const [name, { source, permissions }] of files) {
  await mkdir(dirname(join(dist, name)), { recursive: true });
  await writeFile(join(dist, name), source, permissions === undefined ? {} : { mode: permissions });
}
let total = 0;
for (const { source } of files.values()) total += Buffer.byteLength(source);
console.log(`${basename(dist)}/: ${files.size} files, ${(total / 1e6).toFixed(1)} MB`);

/**
 * ncc writes name, licence id and text of each package one after the other. A package without a licence file has only
 * its name there; it gets what its package.json says.
 */
function collectLicences(text: string, into: Map<string, string>): void {
  const starts = [...text.matchAll(/^(?:@[\w.-]+\/)?[\w.-]+$/gm)].filter(
    ({ 0: name, index }) => (index === 0 || text.slice(index - 2, index) === '\n\n') && isInstalled(name),
  );
  for (const [position, { 0: name, index }] of starts.entries()) {
    const section = text.slice(index, starts[position + 1]?.index).trim();
    into.set(name, section === name ? `${name}\n${licenceOf(name)}` : section);
  }
}

function isInstalled(name: string): boolean {
  return existsSync(join(root, 'node_modules', name, 'package.json'));
}

function licenceOf(name: string): string {
  const { license, author } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  ) as {
    license?: string;
    author?: string | { name?: string };
  };
  if (license === undefined)
    throw new Error(`${name} has neither a licence file nor a licence in its package.json`);
  return `${license}\nCopyright (c) ${typeof author === 'string' ? author : (author?.name ?? 'its authors')}`;
}
