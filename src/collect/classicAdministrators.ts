import { at } from '../azure/body.ts';
import { isWithinScope } from '../inventory/scope.ts';
import { CLASSIC_ADMINISTRATORS } from './apiVersions.ts';
import { keyOf } from './facts.ts';
import { optionalText } from './roleAssignments.ts';
import type { Run } from './run.ts';

/**
 * Retired in August 2024: a cloud that no longer knows them has none.
 * @see https://learn.microsoft.com/azure/role-based-access-control/classic-administrators
 */
export async function collectClassicAdministrators(run: Run, subscription: string): Promise<void> {
  const listing = await run.arm.list(
    `${subscription}/providers/Microsoft.Authorization/classicAdministrators`,
    {
      versions: CLASSIC_ADMINISTRATORS,
      operation: 'Microsoft.Authorization/classicAdministrators/read',
    },
  );
  const { refusal } = listing;
  if (refusal !== undefined && !refusal.notFound && !refusal.unsupported) {
    run.draft.gap('classic-administrators', subscription, refusal);
  }
  for (const body of listing.items) {
    const id = at(body, 'id');
    const emailAddress = optionalText(body, 'emailAddress');
    if (typeof id !== 'string' || emailAddress === undefined || !isWithinScope(id, subscription)) continue;
    run.draft.classicAdministrators.set(keyOf(id), {
      id: keyOf(id),
      subscriptionId: (subscription.split('/')[2] ?? '').toLowerCase(),
      emailAddress,
      role: optionalText(body, 'role') ?? '',
      origin: { kind: 'azure', id, apiVersion: listing.apiVersion },
    });
  }
}
