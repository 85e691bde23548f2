import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matches as matchesSubject,
  parseResourcePattern,
  type ResourcePattern,
  subjectOf,
} from '../../src/policy/resourcePattern.ts';
import { judged, WORKSPACE } from './judged.ts';

const GUID = '0b1ec700-0000-4000-8000-00000000000a';
const ENDPOINT = `${WORKSPACE}/onlineEndpoints/fraud`;
const GROUP = WORKSPACE.split('/').slice(0, 5).join('/');

function read(text: string): ResourcePattern {
  const parsed = parseResourcePattern(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.value;
}
/** Of a resource in Azure, or of what a file declares. */
function matches(pattern: string, id: string, file?: string, name = 'Display name'): boolean {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const { finding } = judged({ resource: { kind: 'x', id, name } });
  return matchesSubject(
    read(pattern),
    subjectOf(file === undefined ? finding : { ...finding, location: { file, ...place } }),
  );
}
const inFile = (pattern: string, file: string): boolean => matches(pattern, `${file}#fraud`, file, 'fraud');

describe('a resource pattern', () => {
  it.each([
    ['fraud', ENDPOINT],
    ['FRAUD', ENDPOINT],
    ['fr*', ENDPOINT],
    ['*', ENDPOINT],
    [GUID.toUpperCase(), GUID],
    [ENDPOINT, ENDPOINT],
    [ENDPOINT.toUpperCase(), ENDPOINT],
    [`${ENDPOINT}/`, ENDPOINT],
    [`${GROUP}/**`, ENDPOINT],
    [`${GROUP}/providers/*/workspaces/*/onlineEndpoints/fraud`, ENDPOINT],
    ['/subscriptions/**/fraud', ENDPOINT],
    ['*/onlineEndpoints/fraud', ENDPOINT],
    ['**/onlineendpoints/FRAUD', ENDPOINT],
    ['*/mlw/**', ENDPOINT],
    ['/', '/'],
    ['rg(1)', '/subscriptions/s/resourceGroups/rg(1)'],
  ])('%s names %s', (pattern, id) => {
    expect(matches(pattern, id)).toBe(true);
  });

  it.each([
    ['rg1', '/subscriptions/s/resourceGroups/rg10'],
    ['/subscriptions/s/resourceGroups/rg1', '/subscriptions/s/resourceGroups/rg10'],
    ['/subscriptions/s/resourceGroups/rg1/**', '/subscriptions/s/resourceGroups/rg10/providers/a/b/c'],
    ['/subscriptions/s/resourceGroups/rg1', '/subscriptions/s/resourceGroups/rg1/providers/a/b/c'],
    ['/subscriptions/s/resourceGroups/rg1/**', '/subscriptions/s/resourceGroups/rg1'],
    ['/subscriptions/s/*', '/subscriptions/s/resourceGroups/rg1'],
    ['rg1', '/subscriptions/s/resourceGroups/rg1/providers/a/b/c'],
    ['rg(1)', '/subscriptions/s/resourceGroups/rg1'],
    ['rg.1', '/subscriptions/s/resourceGroups/rgx1'],
    ['rg?', '/subscriptions/s/resourceGroups/rg1'],
    ['{rg1,rg2}', '/subscriptions/s/resourceGroups/rg1'],
    ['onlineEndpoints/fraud', ENDPOINT],
    ['*/batchEndpoints/fraud', ENDPOINT],
    ['*/onlineEndpoints/fraud', `${ENDPOINT}/deployments/blue`],
    ['/', ENDPOINT],
    ['deploy/**', '/subscriptions/s/resourceGroups/deploy/providers/a/b/c'],
    ['workspaces/*', WORKSPACE],
  ])('%s does not name %s', (pattern, id) => {
    expect(matches(pattern, id)).toBe(false);
  });

  it('goes by no display name in Azure: anybody could give something else the same one', () => {
    expect(matches('ml-admins', GUID, undefined, 'ml-admins')).toBe(false);
    expect(
      matches('reader', `/providers/Microsoft.Authorization/roleDefinitions/${GUID}`, undefined, 'reader'),
    ).toBe(false);
  });

  it('takes a letter for no other that only looks like it when written small', () => {
    expect(matches('market', '/subscriptions/s/resourceGroups/mar\u212Aet')).toBe(false);
    expect(matches('mar\u212Aet', '/subscriptions/s/resourceGroups/market')).toBe(false);
    expect(matches('ÜBUNG', '/subscriptions/s/resourceGroups/übung')).toBe(true);
  });

  it('names files by their path from the root of the repository, in their own letters', () => {
    expect(inFile('deploy/**', 'deploy/prod/endpoint.yml')).toBe(true);
    expect(inFile('deploy/*/endpoint.yml', 'deploy/prod/endpoint.yml')).toBe(true);
    expect(inFile('**/endpoint.yml', 'endpoint.yml')).toBe(true);
    expect(inFile('**/.github/*', 'a/.github/b.yml')).toBe(true);
    expect(inFile('fraud', 'deploy/endpoint.yml')).toBe(true);
    expect(inFile('deploy/*', 'deploy/prod/endpoint.yml')).toBe(false);
    expect(inFile('deploy/**', 'old/deploy/endpoint.yml')).toBe(false);
    expect(inFile('Deploy/**', 'deploy/endpoint.yml')).toBe(false);
    expect(inFile('FRAUD', 'deploy/endpoint.yml')).toBe(false);
    expect(inFile('endpoint.yml', 'endpoint.yml')).toBe(false);
    expect(matches('deploy/**', ENDPOINT, 'deploy/endpoint.yml')).toBe(true);
    expect(matches('/deploy/**', ENDPOINT, 'deploy/endpoint.yml')).toBe(false);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [' fraud', 'blank'],
    ['fr\u0007aud', 'control'],
    ['fr\u2028aud', 'control'],
    ['deploy/', 'ends with a slash'],
    ['a//b', 'two slashes'],
    ['//', 'slash'],
    ['./deploy/a.yml', 'root of the repository'],
    ['deploy/../x', 'root of the repository'],
    ['deploy/**.yml', '** stands between slashes'],
    ['x'.repeat(2_001), '2000'],
    [`${'a/'.repeat(100)}b`, '100 parts'],
  ])('is refused as %j', (text, words) => {
    const parsed = parseResourcePattern(text);
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  });

  it('with many stars comes to an end, where backtracking would not', () => {
    const id = `/${'a'.repeat(900)}/${'b/'.repeat(400)}c`;
    expect(matches(`/${'*a'.repeat(400)}x/**`, id)).toBe(false);
    expect(matches(`/**/${'*/**/'.repeat(45)}x`, id)).toBe(false);
  });

  it('agrees with regular expressions, which would take long', () => {
    const textOf = (letters: string) =>
      fc
        .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 })
        .filter((text) => !/^\.+$|\*\*/.test(text));
    const listOf = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 5 });
    const patterns = listOf(fc.oneof(textOf('abA.(*'), fc.constant('**')));
    fc.assert(
      fc.property(patterns, listOf(textOf('abA.(')), (pattern, id) => {
        const path = `/${id.join('/')}`;
        expect(matches(`/${pattern.join('/')}`, path)).toBe(asExpression(pattern).test(path));
      }),
      { numRuns: 2_000 },
    );
  });
});

function asExpression(parts: readonly string[]): RegExp {
  const texts = parts.map((part, index) => {
    if (part === '**') return index === parts.length - 1 ? '(?:/[^/]+)+' : '(?:/[^/]+)*';
    const literal = part.split('*').map((text) => text.replaceAll(/[.()]/g, '\\$&'));
    return `/${literal.join('[^/]*')}`;
  });
  return new RegExp(`^${texts.join('')}$`, 'i');
}
