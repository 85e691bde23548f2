import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndpointAction, leastPrivilegeSnippet, operationOf } from '../../src/azure/leastPrivilege.ts';
import {
  composeEndpointId,
  type EndpointId,
  type EndpointType,
  formatEndpointId,
  resourceGroupId,
} from '../../src/inventory/endpointId.ts';
import { idOf, OBJECT } from './endpoints.ts';

const POSSIBLE: readonly (readonly [EndpointType, EndpointAction])[] = [
  ['online', 'read'],
  ['online', 'listKeys'],
  ['online', 'token'],
  ['online', 'score'],
  ['batch', 'read'],
  ['serverless', 'read'],
  ['serverless', 'listKeys'],
  ['ai-services', 'read'],
  ['ai-services', 'listKeys'],
];

/** The arguments that a shell hands to each command of a script, told by a program in the place of az. */
function argumentsOf(script: string): string[][] {
  // Each argument ends with a unit separator, each call with a record separator: neither can stand in a name.
  const prelude = `az() { printf '%s\\037' "$@"; printf '\\036'; }\n`;
  const out = execFileSync('/bin/sh', ['-c', prelude + script], { encoding: 'utf8', env: {} });
  return out
    .split('\u001e')
    .filter(Boolean)
    .map((call) => call.split('\u001f').slice(0, -1));
}

const PIPELINE = { objectId: OBJECT, principalType: 'ServicePrincipal' } as const;

describe.skipIf(process.platform === 'win32')('the commands that grant a role', () => {
  it.each(POSSIBLE)('for %s and %s read the same in a shell', (type, action) => {
    const id = idOf(type);
    const [create, assign, ...more] = argumentsOf(leastPrivilegeSnippet(id, action, PIPELINE).text);
    expect(more).toEqual([]);
    expect(create?.slice(0, 4)).toEqual(['role', 'definition', 'create', '--role-definition']);
    const role = JSON.parse(create?.[4] ?? '');
    expect(Object.keys(role)).toEqual([
      'Name',
      'IsCustom',
      'Description',
      'Actions',
      'NotActions',
      'AssignableScopes',
    ]);
    expect(role).toMatchObject({ IsCustom: true, NotActions: [], AssignableScopes: [resourceGroupId(id)] });
    expect(assign).toEqual([
      ...['role', 'assignment', 'create'],
      ...['--assignee-object-id', OBJECT],
      ...['--assignee-principal-type', 'ServicePrincipal'],
      ...['--role', role.Name],
      ...['--scope', formatEndpointId(id)],
    ]);
  });

  it('name a user as a user, and leave the type to Azure where the token did not say', () => {
    const assign = (principalType?: 'User') =>
      argumentsOf(leastPrivilegeSnippet(idOf(), 'token', { objectId: OBJECT, principalType }).text)[1];
    expect(assign('User')?.slice(5, 7)).toEqual(['--assignee-principal-type', 'User']);
    expect(assign()).not.toContain('--assignee-principal-type');
  });

  it('hold for any id that the grammar lets through', () => {
    const group = fc.stringMatching(/^[\p{L}\p{N}_.()-]{0,40}[\p{L}\p{N}_()-]$/u);
    fc.assert(
      fc.property(group, fc.string({ maxLength: 20, unit: 'binary' }), (resourceGroup, objectId) => {
        const composed = composeEndpointId({ ...idOf(), resourceGroup } as EndpointId);
        const oid = objectId.replaceAll(/[\p{Cc}\p{Cs}]/gu, '');
        if (!composed.ok) return;
        const [create, assign] = argumentsOf(
          leastPrivilegeSnippet(composed.value, 'token', { objectId: oid }).text,
        );
        expect(JSON.parse(create?.[4] ?? '').AssignableScopes).toEqual([resourceGroupId(composed.value)]);
        expect(assign?.[4]).toBe(oid);
        expect(assign?.at(-1)).toBe(formatEndpointId(composed.value));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the smallest role', () => {
  it.each(POSSIBLE)('for %s and %s has reading and that one operation', (type, action) => {
    const text = leastPrivilegeSnippet(idOf(type), action, PIPELINE).text;
    const operations = [...text.matchAll(/"(Microsoft\.[^"]+\/(?:read|action|write|delete|\*))"/g)].map(
      ([, one]) => one,
    );
    expect(new Set(operations)).toEqual(
      new Set([operationOf(idOf(type), 'read'), operationOf(idOf(type), action)]),
    );
    expect(operations).toHaveLength(action === 'read' ? 1 : 2);
    expect(text).not.toContain('*');
  });

  it('does not exist for what cannot be done', () => {
    expect(() => operationOf(idOf('batch'), 'listKeys')).toThrow(
      'batch endpoints have no operation listKeys',
    );
  });
});
