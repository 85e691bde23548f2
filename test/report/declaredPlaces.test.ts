import { describe, expect, it } from 'vitest';
import { findDeclarations, locateFindings } from '../../src/report/declaredPlaces.ts';
import { judged, WORKSPACE } from '../policy/judged.ts';

const ENDPOINT = `${WORKSPACE}/onlineEndpoints/fraud`;
const live = [
  { id: ENDPOINT, key: ENDPOINT.toLowerCase(), origin: { kind: 'azure', id: ENDPOINT, apiVersion: 'x' } },
] as const;

/** A declaration, by its ids' parts. */
function declared(file: string, workspace: string, endpoint = 'fraud', group = '{main.bicep}') {
  const key = `/subscriptions/{main.bicep}/resourcegroups/${group}/providers/microsoft.machinelearningservices/workspaces/${workspace}/onlineendpoints/${endpoint}`;
  const origin = { kind: 'file', file, line: 4, column: 3, endLine: 4, endColumn: 9 } as const;
  return { id: `${file}#${endpoint}`, key, origin };
}

const placeOf = (...files: ReturnType<typeof declared>[]): string | undefined =>
  findDeclarations(live, files).get(ENDPOINT.toLowerCase())?.file;

describe('the declaration of a live resource', () => {
  it('has its type and its name', () => {
    expect(placeOf(declared('a.yml', '{az-ml}'))).toBe('a.yml');
    expect(placeOf(declared('a.yml', '{az-ml}', 'other'))).toBeUndefined();
    expect(placeOf(declared('a.yml', '{az-ml}', '{prefix}fraud'))).toBeUndefined();
  });

  it('lies in no other workspace, and in no other resource group', () => {
    expect(placeOf(declared('a.yml', 'elsewhere'))).toBeUndefined();
    expect(placeOf(declared('a.yml', 'mlw', 'fraud', 'elsewhere'))).toBeUndefined();
    expect(placeOf(declared('a.yml', 'mlw', 'fraud', 'rg'))).toBe('a.yml');
  });

  it('is the one that says most; of two that say as much, none', () => {
    const [first, second] = [declared('a.yml', '{az-ml}'), declared('b.yml', '{az-ml}')];
    expect(placeOf(first, second)).toBeUndefined();
    expect(placeOf(first, declared('c.bicep', 'mlw'), second)).toBe('c.bicep');
    expect(placeOf(first, first)).toBe('a.yml');
  });

  it('is where its findings stand, unless they have a place of their own', () => {
    const places = findDeclarations(live, [declared('a.yml', '{az-ml}')]);
    const own = { file: 'policy.yml', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const found = locateFindings(
      [judged(), judged({ location: own }), judged({ resource: { kind: 'x', id: '/x', name: 'x' } })],
      places,
    );
    expect(found.map(({ finding }) => finding.location?.file)).toEqual(['a.yml', 'policy.yml', undefined]);
    expect(found[0]?.finding).toEqual({ ...judged().finding, location: found[0]?.finding.location });
  });
});
