/** A path of Azure Resource Manager, taken apart. Ids are compared in lower case everywhere. */
export interface ArmPath {
  /** As asked, without a trailing slash. */
  readonly id: string;
  readonly subscription?: string;
  readonly resourceGroup?: string;
  /** What stands before the last `/providers/`; the id itself where there is none. */
  readonly scope: string;
  /** `Microsoft.MachineLearningServices/workspaces/onlineEndpoints` */
  readonly type?: string;
  readonly namespace?: string;
  /** Names of the resource and its ancestors after the namespace; one fewer than types where the path is a collection. */
  readonly names: readonly string[];
  /** The path ends in a type: a list, or an action where `action` was cut off. */
  readonly collection: boolean;
}

export function parseArmPath(path: string): ArmPath {
  const id = path.replace(/\/+$/, '');
  const match = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?/i.exec(id);
  const at = id.toLowerCase().lastIndexOf('/providers/');
  const subscription = match?.[1];
  const resourceGroup = match?.[2];
  const place = {
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  };
  if (at < 0) {
    return { id, ...place, scope: id, names: [], collection: false };
  }
  const [namespace = '', ...segments] = id.slice(at + '/providers/'.length).split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  const names = segments.filter((_, index) => index % 2 === 1);
  return {
    id,
    ...place,
    scope: id.slice(0, at),
    namespace,
    type: [namespace, ...types].join('/'),
    names,
    collection: types.length > names.length,
  };
}

/** The id of what a resource hangs under: its parent resource, or the scope it extends. */
export function parentId(id: string): string {
  const segments = id.split('/');
  const parent = segments.slice(0, -2).join('/');
  return /\/providers\/[^/]+$/i.test(parent) ? parent.replace(/\/providers\/[^/]+$/i, '') : parent;
}

/** True when `id` is `scope` or lies under it: a prefix that ends at a slash, in any case. */
export function isWithin(id: string, scope: string): boolean {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase().replace(/\/+$/, '');
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The type that an id says. The `type` field is only what is shown: examples often hold a placeholder there. */
export function typeOfId(id: string): string | undefined {
  const path = parseArmPath(id);
  if (path.type !== undefined) {
    return path.type;
  }
  return path.resourceGroup === undefined ? undefined : 'Microsoft.Resources/resourceGroups';
}
