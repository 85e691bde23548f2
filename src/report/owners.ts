import type { AnyResource } from '../inventory/resource.ts';

/** Names of the tag, in any case, that says who looks after a resource; the first of them that is there counts. */
const TAGS = ['owner', 'team', 'contact'];

/**
 * Who looks after a resource, by its own tags or else by those of what it is in: an endpoint's workspace. Takes ARM
 * ids in any case.
 */
export function ownersOf(resources: readonly AnyResource[]): (resourceId: string) => string | undefined {
  const owners = new Map<string, string>();
  for (const { key, tags } of resources) {
    const owner = ownerIn(tags);
    if (owner !== undefined) owners.set(key, owner);
  }
  return (resourceId) => {
    if (owners.size === 0) return undefined;
    const own = owners.get(resourceId);
    if (own !== undefined) return own;
    for (
      let key = resourceId.toLowerCase();
      key !== '';
      key = key.slice(0, Math.max(0, key.lastIndexOf('/')))
    ) {
      const owner = owners.get(key);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}

function ownerIn(tags: Readonly<Record<string, string>>): string | undefined {
  const found = new Map(Object.entries(tags).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  return TAGS.map((name) => found.get(name)).find((value) => value !== undefined && value !== '');
}
