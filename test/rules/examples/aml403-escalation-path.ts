import { ALICE, assigned, BOB, BUILT_IN, group, TEAM, user } from '../accessInventories.ts';
import { GROUP, inventory, managedIdentity, onlineEndpoint, SUBSCRIPTION } from '../inventories.ts';

const DEPLOY = managedIdentity({ name: 'deploy-mi' });
const base = {
  resources: [onlineEndpoint(), DEPLOY],
  principals: [user(ALICE, 'alice'), user(BOB, 'bob'), group(TEAM, 'ml-admins', [ALICE, BOB])],
};
const deployer = assigned({
  to: 'aaaaaaaa-0000-4000-8000-000000000003',
  type: 'ServicePrincipal',
  role: BUILT_IN.contributor,
  at: SUBSCRIPTION,
});

/** May make a strong identity trust a repository of their own. */
export const bad = inventory({
  ...base,
  roleAssignments: [
    assigned({ to: TEAM, type: 'Group', role: BUILT_IN.identityContributor, at: GROUP }),
    deployer,
  ],
});

/** The same group, over a resource group without identities. */
export const good = inventory({
  ...base,
  roleAssignments: [
    assigned({ to: TEAM, type: 'Group', role: BUILT_IN.identityContributor, at: `${GROUP}2` }),
    deployer,
  ],
});
