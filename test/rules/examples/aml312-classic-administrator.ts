import { azureOrigin, inventory, SUBSCRIPTION } from '../inventories.ts';

const id = `${SUBSCRIPTION}/providers/Microsoft.Authorization/classicAdministrators/abc`;

export const bad = inventory({
  classicAdministrators: [
    {
      id,
      subscriptionId: '11111111-2222-3333-4444-555555555555',
      emailAddress: 'old@contoso.com',
      role: 'CoAdministrator',
      origin: azureOrigin(id, '2015-06-01'),
    },
  ],
});
export const good = inventory();
