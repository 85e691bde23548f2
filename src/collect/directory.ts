import type { Principal, PrincipalType, RoleDefinition } from '../inventory/access.ts';
import { EVERYONE } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import { collectApplications } from './applications.ts';
import { addPrincipal, type Directory, idsFact, listOnce } from './directoryLists.ts';
import { missingPrincipal, PERMISSIONS, principalOf, SELECTED } from './directoryObjects.ts';
import type { Draft } from './draft.ts';
import type { GraphReader } from './graphReader.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const IDS_PER_CALL = 1_000;
/** The most that Graph takes in one `in (…)`. */
const USERS_PER_CALL = 15;
const GET_BY_IDS = '/v1.0/directoryObjects/getByIds';

/**
 * Who the principals are, as far as Microsoft Graph may be asked. It is a plus: without it, an audit works on bare ids,
 * and the gap says which application permission it would take.
 */
export async function collectDirectory(draft: Draft, graph: GraphReader): Promise<void> {
  const directory: Directory = { draft, graph, refused: new Map() };
  const ids = principalsToAskFor(draft);
  if (ids.size === 0) return;
  if (!(await resolve(directory, ids))) return;
  const powerful = holdersOfMoreThanReading(draft);
  const holders = holdersOfAnything(draft);
  await collectMembers(directory, powerful);
  await completeUsers(directory);
  await Promise.all([collectOwners(directory, powerful), collectApplications(directory, holders)]);
}

/** Everyone who holds something here, with the type that Azure gave them. */
function principalsToAskFor(draft: Draft): Map<string, PrincipalType> {
  const ids = new Map<string, PrincipalType>();
  const add = (id: string, type: PrincipalType): void => {
    if (id !== EVERYONE && GUID.test(id) && (ids.get(id) ?? 'Unknown') === 'Unknown') ids.set(id, type);
  };
  for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
    for (const { principalId, principalType } of assignments.values()) add(principalId, principalType);
  }
  for (const { principals, excludePrincipals } of draft.denyAssignments.values()) {
    for (const id of [...principals, ...excludePrincipals]) add(id, 'Unknown');
  }
  for (const resource of draft.resources.values()) {
    if ('identity' in resource) {
      const system = knownValue(resource.identity.systemAssigned);
      if (system !== undefined) add(system, 'ServicePrincipal');
    }
    const own = resource.kind === 'managed-identity' ? knownValue(resource.principalId) : undefined;
    if (own !== undefined) add(own, 'ServicePrincipal');
  }
  return ids;
}

/** False when the directory said nothing at all. */
async function resolve(directory: Directory, ids: ReadonlyMap<string, PrincipalType>): Promise<boolean> {
  const { draft, graph } = directory;
  const all = [...ids.keys()].sort();
  let heard = false;
  for (let start = 0; start < all.length; start += IDS_PER_CALL) {
    const batch = all.slice(start, start + IDS_PER_CALL);
    const { items, refusal } = await graph.getByIds(batch, PERMISSIONS.any);
    if (refusal !== undefined) {
      draft.gap('directory', 'directory', refusal);
      if (items.length === 0) return heard;
    }
    heard = true;
    for (const item of items) addPrincipal(draft, principalOf(item, GET_BY_IDS));
    // Whoever is not in a whole answer is not in the directory; of a broken one nothing follows.
    for (const id of refusal === undefined ? batch : []) {
      if (!draft.principals.has(id)) {
        draft.principals.set(id, missingPrincipal(id, ids.get(id) ?? 'Unknown', GET_BY_IDS));
      }
    }
  }
  return heard;
}

/** Whoever may only read is still worth a look at who can sign in as it. */
function holdersOfAnything(draft: Draft): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
    for (const { principalId } of assignments.values()) holders.add(principalId);
  }
  return holders;
}

/** Principals with a role, active or eligible, that grants anything beyond reading; unknown roles count. */
function holdersOfMoreThanReading(draft: Draft): ReadonlySet<string> {
  const harmless = new Set<string>();
  for (const role of draft.roleDefinitions.values()) if (onlyReads(role)) harmless.add(role.roleId);
  const holders = new Set<string>();
  for (const assignments of [draft.roleAssignments, draft.eligibleAssignments, draft.activeAssignments]) {
    for (const { principalId, roleId } of assignments.values()) {
      if (!harmless.has(roleId)) holders.add(principalId);
    }
  }
  return holders;
}

function onlyReads({ permissions }: RoleDefinition): boolean {
  return permissions.every(({ actions, dataActions }) =>
    [...actions, ...dataActions].every((operation) => operation.toLowerCase().endsWith('/read')),
  );
}

/** Everyone in the groups that matter, and in the groups within them, so that each way to a role can be told. */
async function collectMembers(directory: Directory, powerful: ReadonlySet<string>): Promise<void> {
  const { draft } = directory;
  const asked = new Set<string>();
  const members = new Set<string>();
  for (;;) {
    const groups = [...draft.principals.values()].filter(
      ({ id, type }) => type === 'Group' && !asked.has(id) && (powerful.has(id) || members.has(id)),
    );
    if (groups.length === 0) return;
    for (const { id } of groups) asked.add(id);
    await Promise.all(
      groups.map(async ({ id }) => {
        const path = `/v1.0/groups/${id}/transitiveMembers?$select=${SELECTED}&$top=999`;
        const listing = await listOnce(directory, 'directory', path, PERMISSIONS.Group);
        for (const item of listing.items) {
          const member = principalOf(item, path);
          addPrincipal(draft, member);
          if (member !== undefined) members.add(member.id);
        }
        set(draft, id, { transitiveMembers: idsFact(listing) });
      }),
    );
  }
}

/** Lists of objects leave out whether a user is a guest, and whether the account is still open. */
async function completeUsers(directory: Directory): Promise<void> {
  const { draft } = directory;
  const users = [...draft.principals.values()]
    .filter(
      ({ type, exists, userType, accountEnabled }) =>
        type === 'User' &&
        knownValue(exists) === true &&
        (userType.state !== 'known' || accountEnabled.state !== 'known'),
    )
    .map(({ id }) => id)
    .sort();
  const batches: string[][] = [];
  for (let start = 0; start < users.length; start += USERS_PER_CALL) {
    batches.push(users.slice(start, start + USERS_PER_CALL));
  }
  await Promise.all(
    batches.map(async (batch) => {
      const filter = encodeURIComponent(`id in (${batch.map((id) => `'${id}'`).join(',')})`);
      const path = `/v1.0/users?$filter=${filter}&$select=id,displayName,userType,accountEnabled`;
      const { items } = await listOnce(directory, 'directory', path, PERMISSIONS.User);
      for (const item of items) {
        // A list of one type does not say the type of each.
        const user = { '@odata.type': '#microsoft.graph.user', ...(item as object) };
        addPrincipal(draft, principalOf(user, '/v1.0/users'));
      }
    }),
  );
}

/** Who may add members to a group, or secrets to a service principal, has what it has. */
async function collectOwners(directory: Directory, powerful: ReadonlySet<string>): Promise<void> {
  const { draft } = directory;
  const owned = [...draft.principals.values()].filter(
    ({ id, type, exists }) =>
      knownValue(exists) === true && (type === 'Group' || (type === 'ServicePrincipal' && powerful.has(id))),
  );
  await Promise.all(
    owned
      .filter(({ id, transitiveMembers }) => powerful.has(id) || transitiveMembers.state === 'known')
      .map(async ({ id, type }) => {
        const isGroup = type === 'Group';
        const path = `/v1.0/${isGroup ? 'groups' : 'servicePrincipals'}/${id}/owners?$select=${SELECTED}`;
        const permission = isGroup ? PERMISSIONS.Group : PERMISSIONS.ServicePrincipal;
        const listing = await listOnce(directory, 'directory', path, permission);
        for (const item of listing.items) addPrincipal(draft, principalOf(item, path));
        set(draft, id, { owners: idsFact(listing) });
      }),
  );
}

function set(draft: Draft, id: string, changes: Partial<Principal>): void {
  const principal = draft.principals.get(id);
  if (principal !== undefined) draft.principals.set(id, { ...principal, ...changes });
}
