import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_PEOPLE as PEOPLE } from '../../src/simulator/contosoIds.ts';
import type { Application } from '../../src/simulator/scenario.ts';
import { secretApplication, startBench, type TestBench } from './client.ts';

const withPermissions = (...graphPermissions: string[]): Application => ({
  ...secretApplication(),
  graphPermissions,
});
const everything = withPermissions('Directory.Read.All');
const users = withPermissions('User.Read.All');
const groups = withPermissions('GroupMember.Read.All');
const applications = withPermissions('Application.Read.All');
const nothing = withPermissions();
let bench: TestBench;

beforeAll(async () => {
  const scenario = contoso();
  bench = await startBench({
    ...scenario,
    principals: scenario.principals.map((one) =>
      one.id === PEOPLE.engineers ? { ...one, owners: [PEOPLE.chen] } : one,
    ),
    applications: [
      ...scenario.applications.map((one) =>
        one.clientId === APPS.legacy.clientId
          ? { ...one, objectId: '0b1ec700-0000-4000-8000-0000000000ee', owners: [PEOPLE.erin] }
          : one,
      ),
      everything,
      users,
      groups,
      applications,
      nothing,
    ],
  });
});
afterAll(() => bench.stop());

async function ask(application: Application, path: string, body?: object) {
  const token = await bench.token(application);
  return bench.call(path, { token, ...(body === undefined ? {} : { method: 'POST', body }) });
}

describe('getByIds', () => {
  const ids = [PEOPLE.amira, PEOPLE.engineers, APPS.legacy.principalId, PEOPLE.orphan];

  test('answers the objects that exist, with their types', async () => {
    const answer = await ask(everything, '/v1.0/directoryObjects/getByIds', { ids });
    const found = answer.json.list('value').map((one) => [one.at('@odata.type'), one.at('displayName')]);
    expect(found).toEqual([
      ['#microsoft.graph.user', 'Amira Haddad'],
      ['#microsoft.graph.group', 'ml-engineers'],
      ['#microsoft.graph.servicePrincipal', 'legacy-ci'],
    ]);
  });

  test('shows type and id alone of what the permission does not reach', async () => {
    const answer = await ask(users, '/v1.0/directoryObjects/getByIds', { ids });
    const names = answer.json.list('value').map((one) => one.at('displayName'));
    expect(names).toEqual(['Amira Haddad', null, null]);
  });

  test.each([
    ['none', { ids: [] }],
    ['too many', { ids: Array(1_001).fill(PEOPLE.amira) }],
    ['no list', { ids: 'all' }],
  ])('refuses %s', async (_what, body) => {
    expect((await ask(everything, '/v1.0/directoryObjects/getByIds', body)).status).toBe(400);
  });
});

describe('lists', () => {
  test('of members go through nested groups, each member once', async () => {
    const path = `/v1.0/groups/${PEOPLE.engineers}/transitiveMembers?$select=id`;
    const answer = await ask(everything, path);
    const ids = answer.json.list('value').map((one) => one.text('id'));
    const expected = [PEOPLE.erin, PEOPLE.left, PEOPLE.scientists, PEOPLE.chen, PEOPLE.dana, PEOPLE.guest];
    expect(ids.sort()).toEqual(expected.sort());
    expect(answer.json.at('value', 0, 'displayName')).toBeUndefined();
  });

  test('lead on by @odata.nextLink at this origin', async () => {
    const found: string[] = [];
    let next: unknown = `/v1.0/groups/${PEOPLE.engineers}/transitiveMembers?$top=2`;
    for (let pages = 0; typeof next === 'string' && pages < 10; pages += 1) {
      const answer = await ask(everything, next);
      found.push(...answer.json.list('value').map((one) => one.text('id')));
      next = answer.json.at('@odata.nextLink');
      if (typeof next === 'string') expect(new URL(next).origin).toBe(bench.simulator.origin);
    }
    expect(new Set(found).size).toBe(6);
    expect(found).toHaveLength(6);
  });

  test('of owners', async () => {
    const group = await ask(everything, `/v1.0/groups/${PEOPLE.engineers}/owners`);
    expect(group.json.list('value').map((one) => one.at('id'))).toEqual([PEOPLE.chen]);
    const principal = await ask(everything, `/v1.0/servicePrincipals/${APPS.legacy.principalId}/owners`);
    expect(principal.json.list('value')).toEqual([]);
    const application = await ask(
      everything,
      '/v1.0/applications/0b1ec700-0000-4000-8000-0000000000ee/owners',
    );
    expect(application.json.list('value').map((one) => one.at('id'))).toEqual([PEOPLE.erin]);
  });

  test('of users by id take fifteen ids and no more', async () => {
    const filter = (count: number) =>
      `/v1.0/users?$filter=${encodeURIComponent(`id in (${Array(count).fill(`'${PEOPLE.left}'`).join(',')})`)}`;
    const answer = await ask(users, filter(15));
    expect(answer.json.list('value').map((one) => one.at('accountEnabled'))).toEqual([false]);
    expect((await ask(users, filter(16))).status).toBe(400);
  });
});

describe('an app registration', () => {
  test('is found by its client id, with passwords that are not shown', async () => {
    const answer = await ask(applications, `/v1.0/applications(appId='${APPS.legacy.clientId}')`);
    expect(answer.json.at('id')).toBe('0b1ec700-0000-4000-8000-0000000000ee');
    expect(answer.json.list('passwordCredentials').map((one) => one.at('secretText'))).toEqual([null, null]);
    expect(answer.text).not.toContain('secret-that-works');
  });

  test('shows whom it trusts', async () => {
    const found = await ask(applications, `/v1.0/applications(appId='${APPS.pullRequests.clientId}')`);
    const path = `/v1.0/applications/${found.json.text('id')}/federatedIdentityCredentials`;
    const answer = await ask(applications, path);
    expect(answer.json.at('value', 0, 'subject')).toBe('repo:contoso/fraud-model:pull_request');
  });

  test('of a managed identity there is none', async () => {
    const path = `/v1.0/applications(appId='${APPS.pipelineIdentity.clientId}')`;
    expect((await ask(applications, path)).json.at('error', 'code')).toBe('Request_ResourceNotFound');
  });
});

describe('permissions', () => {
  const getByIds = '/v1.0/directoryObjects/getByIds';
  const members = `/v1.0/groups/${PEOPLE.engineers}/transitiveMembers`;
  const one = `/v1.0/applications(appId='${APPS.legacy.clientId}')`;
  test.each([
    ['users', users, '/v1.0/users', 200],
    ['users', users, members, 403],
    ['users', users, one, 403],
    ['groups', groups, members, 200],
    ['groups', groups, '/v1.0/users', 403],
    ['applications', applications, one, 200],
    ['applications', applications, members, 403],
    ['nothing', nothing, '/v1.0/users', 403],
    ['nothing', nothing, one, 403],
  ])('for %s', async (_what, application, path, status) => {
    const answer = await ask(application, path);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.json.at('error', 'code')).toBe('Authorization_RequestDenied');
  });

  test('none at all do not resolve ids either', async () => {
    expect((await ask(nothing, getByIds, { ids: [PEOPLE.amira] })).status).toBe(403);
  });

  test('are those of the application, whatever role it holds', async () => {
    const token = await bench.token(everything, 'https://ml.azure.com');
    expect((await bench.call('/v1.0/users', { token })).status).toBe(401);
    expect((await bench.call('/v1.0/users')).status).toBe(401);
    expect((await bench.call('/v1.0/users', { token: 'nonsense' })).status).toBe(401);
  });
});

test.each(['/v1.0/me', '/v1.0/groups/x/nothing', '/v1.0', '/beta/devices'])(
  '%s is not played, and says so',
  async (path) => {
    expect((await ask(everything, path)).status).toBe(400);
  },
);

test('a group that is not there is not found', async () => {
  const answer = await ask(everything, `/v1.0/groups/${PEOPLE.amira}/transitiveMembers`);
  expect(answer.json.at('error', 'code')).toBe('Request_ResourceNotFound');
});
