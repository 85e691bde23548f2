/**
 * An ARM id as people say it, where the whole one would fill a table: "mlw/onlineEndpoints/fraud in rg (11111111)", the
 * start of the subscription's id last, because dev and prod often have the same names. Anything else stays as it is.
 */
export function shortPlace(id: string): string {
  const [empty, first, subscription = '', groups, group, providers, namespace, , ...names] = id.split('/');
  if (empty !== '' || first?.toLowerCase() !== 'subscriptions') return id;
  if (groups === undefined) return `subscription ${subscription}`;
  if (groups.toLowerCase() !== 'resourcegroups' || group === undefined) return id;
  const within = `${group} (${subscription.slice(0, 8)})`;
  if (providers === undefined) return `resource group ${within}`;
  return namespace === undefined || names.length === 0 ? id : `${names.join('/')} in ${within}`;
}
