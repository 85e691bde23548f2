import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** Packages that come into memory with a module: what it imports statically, and what that imports. */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, isType, target = ''] of text.matchAll(
    /^(?:import|export) (type )?(?:[^;]*? from )?'([^']+)';$/gm,
  )) {
    if (isType !== undefined) continue;
    if (target.startsWith('.')) packagesOf(join(dirname(file), target), seen, packages);
    else if (!target.startsWith('node:')) packages.add(target);
  }
  return packages;
}

it.each([
  'identity/login.ts',
  'identity/clouds.ts',
  'identity/scoringHosts.ts',
  'identity/failureCodes.ts',
  'http/route.ts',
  'http/networkFailure.ts',
])('%s brings no package along, so that bad input never pays for one', (name) => {
  expect([...packagesOf(join(SOURCE, name))]).toEqual([]);
});

it('the SDKs come with the session, and yaml with nothing', () => {
  const packages = packagesOf(join(SOURCE, 'identity/session.ts'));
  expect([...packages]).toContain('@azure/identity');
  expect([...packages]).not.toContain('yaml');
});
