import { describe, expect, it } from 'vitest';
import type { Application, Principal } from '../../src/inventory/access.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { briefly, type Collected, coverageOf, idsOf, play } from './collection.ts';
import { assignment, WORKSHOP, workshop } from './workshop.ts';

const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';

async function collect(
  changes: Partial<Scenario> = {},
  permissions: readonly string[] = ['Directory.Read.All'],
): Promise<Collected> {
  const base = workshop(changes);
  const collection = await play({
    ...base,
    applications: base.applications.map((one) =>
      one.clientId === APPS.reader.clientId ? { ...one, graphPermissions: permissions } : one,
    ),
  });
  try {
    return await collection.collect([IDS.production, IDS.sandbox], APPS.reader.clientId);
  } finally {
    await collection.stop();
  }
}

function principal({ principals }: Inventory, id: string): Principal {
  const found = principals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no principal ${id}`);
  return found;
}

function application({ applications }: Inventory, appId: string): Application {
  const found = applications.find((one) => one.appId === appId);
  if (found === undefined) throw new Error(`no application ${appId}`);
  return found;
}

const of = (value: unknown) => ({ state: 'known', value });

describe('a schedule of Privileged Identity Management', () => {
  it('names its principal where Microsoft Graph is refused, and says nothing else of it', async () => {
    const { inventory } = await collect({}, []);
    const admins = principal(inventory, PEOPLE.platformAdmins);
    expect(admins).toMatchObject({ type: 'Group', displayName: of('platform-admins') });
    expect([admins.exists.state, admins.transitiveMembers.state]).toEqual(['unknown', 'unknown']);
    expect(inventory.principals.map(({ id }) => id)).not.toContain(PEOPLE.amira);
  });

  it('leaves the name that the directory knows', async () => {
    const { roleEligibilityScheduleInstances = [] } = workshop();
    const renamed = JSON.parse(
      JSON.stringify(roleEligibilityScheduleInstances).replaceAll('"platform-admins"', '"an old name"'),
    ) as typeof roleEligibilityScheduleInstances;
    const { inventory } = await collect({ roleEligibilityScheduleInstances: renamed });
    expect(principal(inventory, PEOPLE.platformAdmins).displayName).toEqual(of('platform-admins'));
  });
});

describe('the directory', () => {
  it('tells who the principals are', async () => {
    const { inventory } = await collect();
    expect(coverageOf(inventory, IDS.production).gaps).toEqual([]);
    expect(principal(inventory, PEOPLE.amira)).toMatchObject({
      type: 'User',
      displayName: of('Amira Haddad'),
      userType: of('Member'),
      accountEnabled: of(true),
      exists: of(true),
      transitiveMembers: { state: 'absent' },
    });
    expect(principal(inventory, PEOPLE.guest).userType).toEqual(of('Guest'));
    expect(principal(inventory, PEOPLE.left).accountEnabled).toEqual(of(false));
    expect(principal(inventory, APPS.legacy.principalId)).toMatchObject({
      type: 'ServicePrincipal',
      servicePrincipalType: of('Application'),
      appId: of(APPS.legacy.clientId),
    });
    expect(principal(inventory, APPS.pipelineIdentity.principalId).servicePrincipalType).toEqual(
      of('ManagedIdentity'),
    );
  });

  it('knows everyone in a group with power, nested groups and their members included', async () => {
    const { inventory } = await collect();
    expect(principal(inventory, PEOPLE.engineers).transitiveMembers).toEqual(
      of([PEOPLE.erin, PEOPLE.left, PEOPLE.scientists, PEOPLE.chen, PEOPLE.dana, PEOPLE.guest].sort()),
    );
    expect(principal(inventory, PEOPLE.scientists).transitiveMembers).toEqual(
      of([PEOPLE.chen, PEOPLE.dana, PEOPLE.guest].sort()),
    );
    // Eligible for Owner, and nothing else: that is power enough.
    expect(principal(inventory, PEOPLE.platformAdmins).transitiveMembers.state).toBe('known');
  });

  it('knows the members of a group that a group with power holds, though it has no role itself', async () => {
    const inner = '9709b000-0000-4000-8000-0000000000ee';
    const base = workshop();
    const principals = base.principals
      .map((one) =>
        one.id === PEOPLE.platformAdmins ? { ...one, members: [...(one.members ?? []), inner] } : one,
      )
      .concat({ id: inner, type: 'Group', displayName: 'inner', members: [WORKSHOP.stranger] })
      .concat({ id: WORKSHOP.stranger, type: 'User', displayName: 'Zoe Quist' });
    const { inventory } = await collect({ principals });
    expect(principal(inventory, inner).transitiveMembers).toEqual(of([WORKSHOP.stranger]));
    expect(principal(inventory, WORKSHOP.stranger)).toMatchObject({
      displayName: of('Zoe Quist'),
      userType: of('Member'),
    });
  });

  it('is not asked for the members of a group that may only read', async () => {
    const { inventory, requests } = await collect();
    expect(principal(inventory, PEOPLE.auditors).transitiveMembers).toMatchObject({
      state: 'unknown',
      reason: { kind: 'not-read' },
    });
    expect(requests.filter(({ path }) => path.includes(PEOPLE.auditors))).toEqual([]);
  });

  it('knows who owns groups and applications', async () => {
    const { inventory } = await collect();
    expect(principal(inventory, PEOPLE.engineers).owners).toEqual(of([PEOPLE.chen]));
    expect(principal(inventory, PEOPLE.scientists).owners).toEqual(of([]));
    expect(application(inventory, APPS.legacy.clientId).owners).toEqual(of([PEOPLE.erin]));
  });

  it('knows passwords of applications by id and end, and nothing of the password itself', async () => {
    const { inventory } = await collect();
    const { passwords } = application(inventory, APPS.legacy.clientId);
    expect(passwords).toMatchObject(
      of([{ endDateTime: '2099-01-01T00:00:00Z' }, { endDateTime: '2025-01-01T00:00:00Z' }]),
    );
    expect(JSON.stringify(passwords)).not.toContain('hint');
    expect(JSON.stringify(inventory)).not.toContain('sim~');
  });

  it('knows whom applications trust, flexible credentials by their expression', async () => {
    const { inventory } = await collect();
    const held = (appId: string) =>
      inventory.federatedCredentials.filter(
        ({ holder }) => holder.kind === 'application' && holder.id === appId,
      );
    expect(held(APPS.pullRequests.clientId)).toMatchObject([
      { subject: of('repo:contoso/fraud-model:pull_request'), claimsMatchingExpression: { state: 'absent' } },
    ]);
    expect(held(APPS.legacy.clientId)).toMatchObject([
      {
        subject: { state: 'absent' },
        claimsMatchingExpression: of("claims['sub'] matches 'repo:contoso/*'"),
      },
    ]);
  });

  it('does not know someone who is gone, and says so only of those it was asked for', async () => {
    const { inventory } = await collect();
    expect(principal(inventory, PEOPLE.orphan)).toMatchObject({
      type: 'ServicePrincipal',
      exists: of(false),
      displayName: { state: 'unknown' },
    });
  });

  it('is not asked to know the groups of another tenant', async () => {
    const foreign = 'f0f0f0f0-0000-4000-8000-000000000001';
    const roleAssignments = [
      ...workshop().roleAssignments,
      assignment(foreign, DATA_SCIENTIST, IDS.fraud, 'ForeignGroup'),
    ];
    const { inventory } = await collect({ roleAssignments });
    expect(principal(inventory, foreign)).toMatchObject({
      type: 'ForeignGroup',
      exists: { state: 'unknown', reason: { detail: expect.stringContaining('another tenant') } },
    });
  });

  it('has no registration for an application of another tenant, which is no gap', async () => {
    const base = workshop();
    const applications = base.applications.map((one) =>
      one.clientId === APPS.workload.clientId
        ? { ...one, tenantId: '6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1dff' }
        : one,
    );
    const { inventory } = await collect({ applications });
    expect(inventory.applications.map(({ appId }) => appId)).not.toContain(APPS.workload.clientId);
    expect(coverageOf(inventory, IDS.production).gaps).toEqual([]);
  });

  it('of thousands is asked a thousand at a time, and for users fifteen', async () => {
    const people = Array.from({ length: 2_030 }, (_, index) => ({
      id: `c0ffee00-0000-4000-8000-${String(index).padStart(12, '0')}`,
      type: 'User' as const,
      displayName: `Person ${index}`,
    }));
    const base = workshop();
    const { inventory, requests } = await collect({
      principals: [...base.principals, ...people],
      roleAssignments: [
        ...base.roleAssignments,
        ...people.map(({ id }, index) => {
          const made = assignment(id, 'acdd72a7-3385-48ef-bd42-f606fba81ae7', IDS.production, 'User');
          return {
            ...made,
            id: made.id.replace(/[^/]+$/, `c0ffee00-0000-4000-8000-1${String(index).padStart(11, '0')}`),
          };
        }),
      ],
      pageSize: 500,
    });
    expect(coverageOf(inventory, IDS.production).gaps).toEqual([]);
    const asked = (end: string) => requests.filter(({ path }) => path.endsWith(end)).length;
    expect(asked('/getByIds')).toBe(3);
    expect(asked('/users')).toBe(Math.ceil((2_030 + 7) / 15));
    expect(principal(inventory, people.at(-1)?.id ?? '').userType).toEqual(of('Member'));
  });
});

describe('without consent of an administrator', () => {
  it('the audit works on bare ids, and the gap names the permission', async () => {
    const { inventory, requests } = await collect({}, []);
    const { state, gaps } = coverageOf(inventory, IDS.production);
    expect(state).toBe('partial');
    expect(briefly(gaps)).toEqual(['directory directory: Directory.Read.All']);
    expect(gaps[0]?.reason.kind).toBe('missing-permission');
    expect(inventory.principals.map(({ exists }) => exists.state)).toEqual(['unknown']);
    expect(inventory.roleAssignments.length).toBeGreaterThan(0);
    expect(idsOf(inventory, 'online-endpoint')).toHaveLength(10);
    // One refusal is enough to know.
    expect(requests.filter(({ surface }) => surface === 'graph')).toHaveLength(1);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'users only',
      ['User.Read.All'],
      ['applications directory: Application.Read.All', 'directory directory: GroupMember.Read.All'],
    ],
    [
      'users and groups',
      ['User.Read.All', 'GroupMember.Read.All'],
      ['applications directory: Application.Read.All'],
    ],
    [
      'applications only',
      ['Application.Read.All'],
      ['directory directory: GroupMember.Read.All', 'directory directory: User.Read.All'],
    ],
  ])(
    'for more than %s, the rest is unknown and each missing permission is named once',
    async (_what, permissions, gaps) => {
      const { inventory } = await collect({}, permissions);
      const named = briefly(coverageOf(inventory, IDS.production).gaps);
      expect(named.filter((gap) => !gap.startsWith('directory directory: Application')).sort()).toEqual(
        [...gaps].sort(),
      );
      expect(principal(inventory, PEOPLE.amira).exists).toEqual(of(true));
      const members = principal(inventory, PEOPLE.engineers).transitiveMembers;
      expect(members.state).toBe(permissions.includes('GroupMember.Read.All') ? 'known' : 'unknown');
      const name = principal(inventory, PEOPLE.amira).displayName;
      expect(name.state).toBe(permissions.includes('User.Read.All') ? 'known' : 'unknown');
    },
  );

  it('a directory that cannot be reached, or gives no token, is a gap and nothing more', async () => {
    const { inventory } = await collect({ faults: [{ match: { path: '/v1.0/**' }, reset: true }] });
    const { state, gaps } = coverageOf(inventory, IDS.production);
    expect(state).toBe('partial');
    expect(gaps).toMatchObject([
      { part: 'directory', scope: 'directory', reason: { kind: 'unexpected-answer' } },
    ]);
    // Named by a schedule, and not known.
    expect(inventory.principals.map(({ exists }) => exists.state)).toEqual(['unknown']);
  });

  it('a directory that breaks off in the middle of the ids makes nobody missing', async () => {
    const { inventory } = await collect({
      faults: [
        {
          match: { path: '/v1.0/directoryObjects/getByIds' },
          status: 200,
          body: { value: [], '@odata.nextLink': 'https://evil.example/' },
        },
      ],
    });
    expect(inventory.principals.filter(({ exists }) => exists.state === 'known' && !exists.value)).toEqual(
      [],
    );
    expect(coverageOf(inventory, IDS.production).gaps).toMatchObject([{ part: 'directory' }]);
  });
});
