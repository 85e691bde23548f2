import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../src/report/owners.ts';
import { onlineEndpoint, WORKSPACE, workspace } from '../rules/inventories.ts';

const FRAUD = onlineEndpoint({ tags: { Owner: ' team-fraud ' } });
const CHURN = onlineEndpoint({ name: 'churn' });

describe('the owner of a resource', () => {
  it.each([
    [{ owner: 'a', team: 'b' }, 'a'],
    [{ TEAM: 'b', contact: 'c' }, 'b'],
    [{ contact: 'c' }, 'c'],
    [{ owner: ' ', team: 'b' }, 'b'],
    [{ costs: '1' }, undefined],
  ])('tags %j: %s', (tags: Record<string, string>, expected) => {
    expect(ownersOf([workspace({ tags })])(WORKSPACE.id)).toBe(expected);
  });

  it('is found by the id in any case', () => {
    expect(ownersOf([FRAUD])(FRAUD.id.toUpperCase())).toBe('team-fraud');
  });

  it('is found for what a file declares, whose path keeps its letters', () => {
    const key = 'deploy/Endpoint.yml#fraud';
    expect(ownersOf([onlineEndpoint({ key, tags: { owner: 'team-ml' } })])(key)).toBe('team-ml');
  });

  it('comes from the workspace when its own tags do not say', () => {
    const owners = ownersOf([workspace({ tags: { owner: 'team-ml' } }), FRAUD, CHURN]);
    expect(owners(CHURN.id)).toBe('team-ml');
    expect(owners(`${CHURN.id}/deployments/blue`)).toBe('team-ml');
    expect(owners(FRAUD.id)).toBe('team-fraud');
    expect(owners(`${WORKSPACE.id}-other/onlineEndpoints/x`)).toBeUndefined();
  });
});
