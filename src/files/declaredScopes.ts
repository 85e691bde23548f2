import { standIn } from '../inventory/standIn.ts';

/**
 * Ids for what is not deployed yet. A file does not say to which subscription it goes; what stands for it is made of
 * the path of the deployment's root, in braces, so that scopes of one deployment lie above each other as ARM's do, and
 * those of two deployments do not meet.
 */

export type DeploymentScope = 'tenant' | 'management-group' | 'subscription' | 'resource-group';

/**
 * The scope of a deployment whose root is a file (a template), a folder (a Terraform module, YAML files that stand
 * together): `/subscriptions/{infra:main.bicep}/resourceGroups/{infra:main.bicep}`. The root of the tenant is `/`.
 */
export function deploymentScope(root: string, kind: DeploymentScope): string {
  const name = standIn(root);
  switch (kind) {
    case 'tenant':
      return '/';
    case 'management-group':
      return `/providers/Microsoft.Management/managementGroups/${name}`;
    case 'subscription':
      return `/subscriptions/${name}`;
    case 'resource-group':
      return `/subscriptions/${name}/resourceGroups/${name}`;
  }
}

/**
 * The id of a declared resource: `declaredId('/subscriptions/…/resourceGroups/rg', 'Microsoft.X/a/b', ['ml', 'ep'])`.
 * Names may hold what stands for an expression; a slash in one is none.
 */
export function declaredId(scope: string, type: string, names: readonly string[]): string {
  const [namespace = '', ...types] = type.split('/');
  const pairs = types.map(
    (part, index) => `${part}/${(names[index] ?? standIn('unnamed')).replaceAll('/', ':')}`,
  );
  return `${scope === '/' ? '' : scope}/providers/${namespace}/${pairs.join('/')}`;
}

/** Object id of the identity of a declared resource: the same text wherever its `identity.principalId` is used. */
export function declaredPrincipal(id: string): string {
  return `{principal of ${id.toLowerCase()}}`;
}
