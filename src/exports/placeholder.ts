/** False for a scope that a person is still to fill in: `/subscriptions/SUBSCRIPTION_ID`. */
export function isFilledIn(scope: string): boolean {
  return !scope.includes('SUBSCRIPTION_ID');
}
