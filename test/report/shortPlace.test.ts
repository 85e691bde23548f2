import { expect, it } from 'vitest';
import { shortPlace } from '../../src/report/shortPlace.ts';
import { WORKSPACE } from '../policy/judged.ts';

it.each([
  [WORKSPACE, 'mlw in rg (11111111)'],
  [`${WORKSPACE}/onlineEndpoints/fraud`, 'mlw/onlineEndpoints/fraud in rg (11111111)'],
  ['/subscriptions/11111111-2222/resourcegroups/rg', 'resource group rg (11111111)'],
  ['/subscriptions/11111111-2222', 'subscription 11111111-2222'],
  [
    '/subscriptions/1/providers/Microsoft.Authorization/roleAssignments/a',
    '/subscriptions/1/providers/Microsoft.Authorization/roleAssignments/a',
  ],
  [
    '/providers/Microsoft.Management/managementGroups/mg',
    '/providers/Microsoft.Management/managementGroups/mg',
  ],
  ['deploy/endpoint.yml#fraud', 'deploy/endpoint.yml#fraud'],
  ['/', '/'],
  ['', ''],
])('the short form of %s', (id, expected) => {
  expect(shortPlace(id)).toBe(expected);
});
