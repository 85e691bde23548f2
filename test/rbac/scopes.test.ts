import { describe, expect, test } from 'vitest';
import { covers, knowsAncestry, scopeClass } from '../../src/rbac/scopes.ts';
import { AT_ENDPOINT, AT_GROUP, AT_SUBSCRIPTION, AT_WORKSPACE, SUBSCRIPTION } from './inventories.ts';

const GROUPS = '/providers/Microsoft.Management/managementGroups';

test.each([
  ['/', 'root'],
  [`${GROUPS}/contoso`, 'management-group'],
  [`${GROUPS.toUpperCase()}/contoso/`, 'management-group'],
  [AT_SUBSCRIPTION, 'subscription'],
  [`${AT_SUBSCRIPTION}/`, 'subscription'],
  [AT_GROUP, 'resource-group'],
  [AT_GROUP.toLowerCase(), 'resource-group'],
  [AT_WORKSPACE, 'resource'],
  [AT_ENDPOINT, 'resource'],
  [`${AT_SUBSCRIPTION}/providers/Microsoft.Insights/diagnosticSettings/x`, 'resource'],
  ['/providers/Microsoft.Billing/billingAccounts/x', 'resource'],
])('%s is a scope of the class %s', (scope, expected) => {
  expect(scopeClass(scope)).toBe(expected);
});

describe('a scope', () => {
  const none = {};

  test.each(['/', AT_SUBSCRIPTION, AT_GROUP, AT_WORKSPACE, AT_ENDPOINT])(
    '%s covers the endpoint',
    (scope) => {
      expect(covers(scope, AT_ENDPOINT, none)).toBe(true);
      expect(covers(scope.toUpperCase(), AT_ENDPOINT.toLowerCase(), none)).toBe(true);
      expect(covers(`${scope}/`, AT_ENDPOINT, none)).toBe(true);
    },
  );

  test('covers nothing above or beside it', () => {
    expect(covers(AT_ENDPOINT, AT_WORKSPACE, none)).toBe(false);
    expect(covers(AT_SUBSCRIPTION, '/', none)).toBe(false);
  });

  test('ends at a slash: rg1 does not cover rg10', () => {
    expect(covers(AT_GROUP, `${AT_GROUP}0`, none)).toBe(false);
    expect(covers(AT_GROUP, `${AT_GROUP}0/providers/Microsoft.X/y/z`, none)).toBe(false);
    expect(covers(AT_ENDPOINT, `${AT_ENDPOINT}2`, none)).toBe(false);
  });
});

describe('a management group', () => {
  const byName = { [SUBSCRIPTION]: ['landing', 'platform', 'root'] };
  const byId = {
    [AT_SUBSCRIPTION.toLowerCase()]: ['landing', 'platform', 'root'].map((name) =>
      `${GROUPS}/${name}`.toLowerCase(),
    ),
  };

  test.each([
    ['names', byName],
    ['ids', byId],
  ])('covers what is in the subscriptions below it, given by %s', (_how, managementGroups) => {
    for (const name of ['landing', 'platform', 'ROOT']) {
      expect(covers(`${GROUPS}/${name}`, AT_ENDPOINT, managementGroups)).toBe(true);
    }
    expect(covers(`${GROUPS}/other`, AT_ENDPOINT, managementGroups)).toBe(false);
    expect(covers(`${GROUPS}/root`, '/subscriptions/another', managementGroups)).toBe(false);
  });

  test('covers the management groups below it, and not those above', () => {
    expect(covers(`${GROUPS}/root`, `${GROUPS}/landing`, byName)).toBe(true);
    expect(covers(`${GROUPS}/landing`, `${GROUPS}/root`, byName)).toBe(false);
    expect(covers('/', `${GROUPS}/root`, byName)).toBe(true);
  });

  test('of a subscription that nobody could place is not known', () => {
    expect(knowsAncestry(AT_ENDPOINT, byName)).toBe(true);
    expect(knowsAncestry(AT_ENDPOINT, { [SUBSCRIPTION]: [] })).toBe(true);
    expect(knowsAncestry(AT_ENDPOINT, {})).toBe(false);
  });
});
