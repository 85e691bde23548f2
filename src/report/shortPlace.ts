import { stoodFor } from '../inventory/standIn.ts';

/**
 * An ARM id as people say it, where the whole one would fill a table: "mlw/onlineEndpoints/fraud in rg (11111111)", the
 * start of the subscription's id last, because dev and prod often have the same names. Anything else stays as it is.
 */
export function shortPlace(id: string): string {
  const [empty, first, subscription = '', groups, group, providers, namespace, , ...names] = id.split('/');
  if (empty !== '' || first?.toLowerCase() !== 'subscriptions') return id;
  if (groups === undefined) {
    const deployed = stoodFor(subscription);
    return deployed === undefined ? `subscription ${subscription}` : `subscription of ${deployed}`;
  }
  if (groups.toLowerCase() !== 'resourcegroups' || group === undefined) return id;
  // In files, a path stands for a scope that only a deployment knows.
  const deployed = stoodFor(group);
  const within =
    deployed === undefined
      ? `${group} (${(stoodFor(subscription) ?? subscription).slice(0, 8)})`
      : `where ${deployed} is deployed`;
  if (providers === undefined) return deployed === undefined ? `resource group ${within}` : within;
  return namespace === undefined || names.length === 0
    ? id
    : `${names.join('/')} ${deployed === undefined ? 'in ' : ''}${within}`;
}
