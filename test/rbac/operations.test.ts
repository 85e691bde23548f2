import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantingPattern, matchesOperation } from '../../src/rbac/operations.ts';
import { LIST_ACCOUNT_KEYS, LIST_KEYS, permission, SCORE } from './inventories.ts';

const WS = 'Microsoft.MachineLearningServices/workspaces';

describe('a pattern', () => {
  test.each([
    ['*', LIST_KEYS, true],
    ['*/action', LIST_KEYS, true],
    ['*/read', LIST_KEYS, false],
    ['*/read', `${WS}/read`, true],
    ['*/read', 'read', false],
    [`${WS}/*`, `${WS}/onlineEndpoints/score/action`, true],
    [`${WS}/*`, WS, false],
    [`${WS}/*/write`, `${WS}/write`, true],
    [`${WS}/*/write`, `${WS}/computes/write`, true],
    [`${WS}/*/write`, `${WS}/a/b/c/write`, true],
    [`${WS}/*/write`, `${WS}write`, false],
    [`${WS}/*/write`, `${WS}/overwrite`, false],
    [`${WS}/computes/*`, `${WS}/computes/write`, true],
    [`${WS}/computes/*/write`, `${WS}/computes/write`, true],
    [`${WS}/*/*/write`, `${WS}/write`, true],
    [`${WS}/*/x/*/write`, `${WS}/x/y/write`, true],
    [`${WS}/*/x/*/write`, `${WS}/y/x/write`, true],
    [`${WS}/*/x/*/write`, `${WS}/y/write`, false],
    [`${WS}/*/x/*`, `${WS}/x/write`, true],
    ['microsoft.authorization/ROLEDEFINITIONS/Write', 'Microsoft.Authorization/roleDefinitions/write', true],
    [
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
      'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
      true,
    ],
    ['Microsoft.CostManagement/*/query/*', 'Microsoft.CostManagement/query/action', true],
    ['Microsoft.Machine*/workspaces/read', `${WS}/read`, true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['', '', true],
    ['', 'a', false],
    [`${WS}/read `, `${WS}/read`, true],
    // Nothing but the star is special.
    ['Microsoft.X/y.z/read', 'Microsoft.X/ybz/read', false],
    ['Microsoft.X/(y|z)/read', 'Microsoft.X/y/read', false],
  ])('%s covers %s: %s', (pattern, operation, expected) => {
    expect(matchesOperation(pattern, operation)).toBe(expected);
  });

  test('covers what one of its readings as a regular expression covers', () => {
    const segment = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '');
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', '');
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 7 }),
        fc.array(word, { minLength: 1, maxLength: 7 }),
        (pattern, operation) => {
          expect(matchesOperation(pattern.join('/'), operation.join('/'))).toBe(
            readings(pattern).some((reading) => reading.test(operation.join('/'))),
          );
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('of many stars is decided without trying their combinations', () => {
    const pattern = `${'/*/a'.repeat(5000)}b`;
    expect(matchesOperation(pattern, '/a'.repeat(10_000))).toBe(false);
    expect(matchesOperation(`${'*a'.repeat(5000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

/** Every way of leaving out whole middle segments `*`, each as a plain expression. */
function readings(pattern: readonly string[]): readonly RegExp[] {
  const [first = '', ...rest] = pattern;
  const open = rest.reduce<readonly string[]>(
    (done, segment, index) => [
      ...done.map((before) => `${before}/${segment}`),
      ...(segment === '*' && index < rest.length - 1 ? done : []),
    ],
    [first],
  );
  return [...new Set(open)].map((one) => new RegExp(`^${one.replaceAll('*', '.*')}$`));
}

describe('a role definition', () => {
  test('grants its actions less its notActions', () => {
    const permissions = [permission({ actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] })];
    expect(grantingPattern(permissions, LIST_KEYS)).toEqual({ pattern: '*', conditional: false, ways: [] });
    expect(grantingPattern(permissions, 'Microsoft.Authorization/roleAssignments/write')).toBeUndefined();
  });

  test('has notActions count in their own permissions object alone', () => {
    const permissions = [
      permission({ actions: ['*'], notActions: ['*/action'] }),
      permission({ actions: [`${WS}/onlineEndpoints/*/action`] }),
    ];
    expect(grantingPattern(permissions, LIST_KEYS)?.pattern).toBe(`${WS}/onlineEndpoints/*/action`);
    expect(grantingPattern(permissions, LIST_ACCOUNT_KEYS)).toBeUndefined();
  });

  test('grants through any of its permissions objects, not only the first', () => {
    const permissions = [permission({ actions: ['*/read'] }), permission({ actions: ['*'] })];
    expect(grantingPattern(permissions, SCORE)?.pattern).toBe('*');
  });

  test('grants no action through a data action, nor the reverse', () => {
    const data = [permission({ dataActions: ['Microsoft.CognitiveServices/*'] })];
    expect(grantingPattern(data, LIST_ACCOUNT_KEYS)).toBeUndefined();
    expect(grantingPattern(data, LIST_ACCOUNT_KEYS, 'dataActions')).toBeDefined();
    expect(grantingPattern([permission({ actions: ['*'] })], LIST_KEYS, 'dataActions')).toBeUndefined();
    const crossed = [permission({ actions: ['*'], notDataActions: ['*'] })];
    expect(grantingPattern(crossed, LIST_KEYS)).toBeDefined();
  });

  test('is conditional only where every granting object has a condition', () => {
    const limited = permission({ actions: ['*'], condition: 'c' });
    expect(grantingPattern([limited], LIST_KEYS)).toEqual({
      pattern: '*',
      conditional: true,
      ways: [{ pattern: '*', condition: 'c' }],
    });
    expect(grantingPattern([limited, permission({ actions: ['*/action'] })], LIST_KEYS)).toEqual({
      pattern: '*/action',
      conditional: false,
      ways: [],
    });
    expect(grantingPattern([permission({ actions: ['*'], condition: ' ' })], LIST_KEYS)?.conditional).toBe(
      false,
    );
  });

  test('names its own string, in its own letters', () => {
    const permissions = [permission({ actions: ['*/read', 'MICROSOFT.MachineLearningServices/*'] })];
    expect(grantingPattern(permissions, LIST_KEYS)?.pattern).toBe('MICROSOFT.MachineLearningServices/*');
  });
});
