import { at, textFact } from '../azure/body.ts';
import type { Application, FederatedCredential } from '../inventory/access.ts';
import { ABSENT, type Fact, knownValue, unknown } from '../inventory/fact.ts';
import { addPrincipal, type Directory, idsFact, listOnce } from './directoryLists.ts';
import { PERMISSIONS, principalOf, SELECTED } from './directoryObjects.ts';
import { isRecord, listFact, textItem } from './facts.ts';
import { permissionMissing } from './graphReader.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PERMISSION = PERMISSIONS.ServicePrincipal;

/** The app registrations behind the service principals that hold something: who can sign in as them, and how. */
export async function collectApplications(directory: Directory, holders: ReadonlySet<string>): Promise<void> {
  const appIds = new Set<string>();
  let hidden = false;
  for (const { id, type, displayName, appId, servicePrincipalType } of directory.draft.principals.values()) {
    const application = knownValue(appId);
    hidden ||= holders.has(id) && type === 'ServicePrincipal' && isRefused(displayName);
    const managed = knownValue(servicePrincipalType)?.toLowerCase() === 'managedidentity';
    if (type === 'ServicePrincipal' && !managed && holders.has(id) && application !== undefined) {
      if (GUID.test(application)) appIds.add(application);
    }
  }
  // Without the permission not even the application of a service principal is shown.
  if (hidden) directory.draft.gap('applications', 'directory', permissionMissing(PERMISSION));
  await Promise.all([...appIds].sort().map((appId) => collectApplication(directory, appId)));
}

function isRefused(fact: Fact<unknown>): boolean {
  return fact.state === 'unknown' && fact.reason.kind === 'missing-permission';
}

/** An application of another tenant has its registration there: nothing of it can be read, and nothing changed here. */
async function collectApplication(directory: Directory, appId: string): Promise<void> {
  const { draft, graph, refused } = directory;
  if (refused.has(PERMISSION)) return;
  const path = `/v1.0/applications(appId='${appId}')`;
  const read = await graph.get(`${path}?$select=id,appId,displayName,passwordCredentials`, PERMISSION);
  if (!read.ok) {
    if (read.refusal.notFound) return;
    draft.gap('applications', 'directory', read.refusal);
    if (read.refusal.reason.kind === 'missing-permission') refused.set(PERMISSION, read.refusal);
    return;
  }
  const objectId = at(read.body, 'id');
  const displayName = at(read.body, 'displayName');
  if (typeof objectId !== 'string' || !GUID.test(objectId.toLowerCase())) return;
  const owners = await listOnce(
    directory,
    'applications',
    `/v1.0/applications/${objectId}/owners?$select=${SELECTED}`,
    PERMISSION,
  );
  for (const item of owners.items) addPrincipal(draft, principalOf(item, path));
  const application: Application = {
    objectId: objectId.toLowerCase(),
    appId,
    displayName: typeof displayName === 'string' ? displayName : '',
    owners: idsFact(owners),
    passwords: passwords(read.body),
    origin: { kind: 'graph', path },
  };
  draft.applications.set(application.objectId, application);
  await collectFederation(directory, application);
}

/** Ids and times; Graph also shows the first letters of each secret, which are not kept. */
function passwords(body: unknown): Application['passwords'] {
  return listFact(body, ['passwordCredentials'], (one) => {
    const keyId = at(one, 'keyId');
    const start = at(one, 'startDateTime');
    const end = at(one, 'endDateTime');
    return typeof keyId === 'string' && typeof end === 'string'
      ? { keyId, startDateTime: typeof start === 'string' ? start : '', endDateTime: end }
      : undefined;
  });
}

/** A flexible credential has an expression in place of a subject, which only the beta shows. */
async function collectFederation(directory: Directory, { objectId, appId }: Application): Promise<void> {
  const relation = `applications/${objectId}/federatedIdentityCredentials`;
  const { items } = await listOnce(directory, 'applications', `/v1.0/${relation}`, PERMISSION);
  const flexible = items.some((item) => textFact(item, 'subject').state !== 'known');
  const beta = flexible ? await directory.graph.list(`/beta/${relation}`, PERMISSION) : undefined;
  for (const item of items) {
    const id = at(item, 'id');
    if (typeof id !== 'string' || !isRecord(item)) continue;
    const name = at(item, 'name');
    const key = `${appId}/${id.toLowerCase()}`;
    const credential: FederatedCredential = {
      key,
      name: typeof name === 'string' ? name : id,
      holder: { kind: 'application', id: appId },
      issuer: textFact(item, 'issuer'),
      subject: textFact(item, 'subject'),
      audiences: listFact(item, ['audiences'], textItem),
      claimsMatchingExpression: expression(item, beta),
      origin: { kind: 'graph', path: `/v1.0/${relation}` },
    };
    directory.draft.federatedCredentials.set(key, credential);
  }
}

function expression(
  item: unknown,
  beta: Awaited<ReturnType<Directory['graph']['list']>> | undefined,
): Fact<string> {
  if (textFact(item, 'subject').state === 'known' || beta === undefined) return ABSENT;
  if (beta.refusal !== undefined) return unknown(beta.refusal.reason.kind, beta.refusal.reason.detail);
  const same = beta.items.find((one) => at(one, 'id') === at(item, 'id'));
  return textFact(same, 'claimsMatchingExpression', 'value');
}
