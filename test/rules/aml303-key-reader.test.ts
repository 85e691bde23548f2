import { describe, expect, it } from 'vitest';
import type { RoleDefinition } from '../../src/inventory/access.ts';
import { known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { aml303 } from '../../src/rules/aml303-key-reader.ts';
import {
  ALICE,
  assigned,
  BOB,
  BUILT_IN,
  customRole,
  delegation,
  denied,
  eligible,
  GUEST,
  group,
  guest,
  objectId,
  permission,
  TEAM,
  user,
} from './accessInventories.ts';
import { findings } from './ask.ts';
import { bad, good } from './examples/aml303-key-reader.ts';
import {
  account,
  batchEndpoint,
  coverage,
  GROUP,
  gap,
  inventory,
  onlineEndpoint,
  SUBSCRIPTION,
  serverlessEndpoint,
  WORKSPACE,
} from './inventories.ts';

const KEYED = onlineEndpoint({ authMode: known('Key') });
const ML = 'Microsoft.MachineLearningServices/workspaces';

/** The finding about the endpoint; the workspace has its own. */
function aboutEndpoint(given: Inventory, settings = {}) {
  return findings(aml303, given, settings).filter(({ resource }) => resource.kind === 'online-endpoint');
}

function withRole(role: RoleDefinition, at = WORKSPACE.id): Inventory {
  return inventory({
    resources: [KEYED],
    roleDefinitions: [role],
    roleAssignments: [assigned({ role: role.roleId, at })],
  });
}

describe('who can read the key of an endpoint', () => {
  it('is named once per endpoint, with the exact string, role, assignment and the people behind the group', () => {
    const [finding, ...others] = aboutEndpoint(bad);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      result: 'fail',
      severity: 'medium',
      persona: 'regular',
      message: '2 people can read the keys or tokens of online endpoint fraud',
    });
    expect(finding?.evidence).toEqual([
      {
        what: 'group ml-devs (2 people)',
        where: bad.roleAssignments[0]?.id,
        why:
          `${ML}/*/action in AzureML Data Scientist (${BUILT_IN.dataScientist}) at ${WORKSPACE.id} ` +
          'grants workspaces/onlineEndpoints/listKeys/action, workspaces/onlineEndpoints/token/action',
      },
    ]);
  });

  it('is nobody where a role only scores, whatever its name says', () => {
    expect(findings(aml303, good)).toEqual([]);
  });

  it.each([
    ['Owner', BUILT_IN.owner],
    ['Contributor', BUILT_IN.contributor],
    ['Azure AI Administrator', BUILT_IN.aiAdministrator],
    ['Azure AI Developer', '64702f94-c441-49e6-a78b-ef80e0188fee'],
    ['AzureML Data Scientist', BUILT_IN.dataScientist],
  ])('is who holds the built-in role %s', (_name, role) => {
    const given = inventory({ resources: [KEYED], roleAssignments: [assigned({ role })] });
    expect(aboutEndpoint(given)).toHaveLength(1);
  });

  it.each([
    ['Reader', BUILT_IN.reader],
    ['Cognitive Services User', BUILT_IN.cognitiveUser],
    ['User Access Administrator', BUILT_IN.userAccessAdministrator],
  ])('is not who holds the built-in role %s', (_name, role) => {
    const given = inventory({ resources: [KEYED], roleAssignments: [assigned({ role })] });
    expect(aboutEndpoint(given)).toEqual([]);
  });

  it('is told by what a role grants, in any case of letters, and not by a role that is called Owner', () => {
    expect(
      aboutEndpoint(withRole(customRole(1, { actions: [`${ML}/ONLINEENDPOINTS/*`.toUpperCase()] }))),
    ).toHaveLength(1);
    expect(aboutEndpoint(withRole(customRole(1, { actions: ['*/read'] }, { roleName: 'Owner' })))).toEqual(
      [],
    );
  });

  it('is not who holds a clone of Contributor whose NotActions name keys and tokens', () => {
    const clone = customRole(1, {
      actions: ['*'],
      notActions: [`${ML}/onlineEndpoints/listKeys/action`, `${ML}/onlineEndpoints/token/action`],
    });
    expect(aboutEndpoint(withRole(clone))).toEqual([]);
  });

  it('is who gets the key by a second permissions object that has no NotActions', () => {
    const role = customRole(
      1,
      {},
      {
        permissions: [
          permission({ actions: ['*'], notActions: [`${ML}/*`] }),
          permission({ actions: [`${ML}/onlineEndpoints/listKeys/action`] }),
        ],
      },
    );
    expect(aboutEndpoint(withRole(role))).toHaveLength(1);
  });

  it('is who gets it by another role, for NotActions deny nothing', () => {
    const given = inventory({
      resources: [KEYED],
      roleDefinitions: [
        customRole(1, { actions: ['*'], notActions: [`${ML}/*`] }),
        customRole(2, { actions: [`${ML}/onlineEndpoints/listKeys/action`] }),
      ],
      roleAssignments: [1, 2].map((number) => assigned({ role: customRole(number, {}).roleId })),
    });
    expect(aboutEndpoint(given)[0]?.evidence).toHaveLength(1);
  });

  it('is not who has DataActions that read alike', () => {
    const role = customRole(1, { dataActions: [`${ML}/onlineEndpoints/listKeys/action`, '*'] });
    expect(aboutEndpoint(withRole(role))).toEqual([]);
  });

  it('is not who holds a role at a scope whose name only begins alike', () => {
    const other = GROUP.slice(0, -1);
    const role = customRole(1, { actions: ['*'] });
    expect(aboutEndpoint(withRole(role, other))).toEqual([]);
    expect(aboutEndpoint(withRole(role, GROUP.toUpperCase()))).toHaveLength(1);
  });

  it('is who holds a role under a condition, for no condition limits the reading of keys', () => {
    const given = inventory({
      resources: [KEYED],
      roleAssignments: [
        assigned(
          { role: BUILT_IN.contributor },
          { condition: "(!(ActionMatches{'*/read'}))", conditionVersion: '2.0' },
        ),
      ],
    });
    const [finding] = aboutEndpoint(given);
    expect(finding?.evidence[0]?.why).toContain('its condition does not limit this');
  });

  it('is not who is stopped by a deny assignment, unless that excludes them', () => {
    const base = { resources: [KEYED], roleAssignments: [assigned({ role: BUILT_IN.contributor })] };
    const deny = denied({ actions: ['*'] });
    expect(aboutEndpoint(inventory({ ...base, denyAssignments: [deny] }))).toEqual([]);
    const excluded = { ...deny, excludePrincipals: [ALICE] };
    expect(aboutEndpoint(inventory({ ...base, denyAssignments: [excluded] }))).toHaveLength(1);
    const elsewhere = { ...deny, scope: SUBSCRIPTION, doNotApplyToChildScopes: true };
    expect(aboutEndpoint(inventory({ ...base, denyAssignments: [elsewhere] }))).toHaveLength(1);
  });

  it('is shown apart when the role has to be activated first', () => {
    const given = inventory({
      resources: [KEYED],
      eligibleAssignments: [eligible({ role: BUILT_IN.contributor })],
    });
    const [finding] = aboutEndpoint(given);
    expect(finding).toMatchObject({ severity: 'low' });
    expect(finding?.message).toContain('Nobody now, but 1 after activating a role');
    expect(finding?.evidence[0]?.why).toContain('eligible only');
    expect(finding?.message).not.toContain('as far as could be seen');
  });

  it('is said to be as far as could be seen where assignments could not be read', () => {
    const given = inventory({
      resources: [KEYED],
      eligibleAssignments: [eligible({ role: BUILT_IN.contributor })],
      scopes: [coverage([gap('role-assignments', { scope: GROUP })])],
    });
    expect(aboutEndpoint(given).at(-1)?.message).toMatch(/fraud, as far as could be seen$/);
  });

  it('is silent about principals that the policy allows', () => {
    const settings = { allowedPrincipals: [TEAM.toUpperCase()] };
    expect(aboutEndpoint(bad, settings)).toEqual([]);
  });
});

describe('severity', () => {
  const reading = (to: string, at?: string) =>
    assigned({ to, role: BUILT_IN.dataScientist, ...(at === undefined ? {} : { at }) });

  it('is high for a guest', () => {
    const given = inventory({
      resources: [KEYED],
      principals: [guest(GUEST, 'eve')],
      roleAssignments: [reading(GUEST)],
    });
    const [finding] = aboutEndpoint(given);
    expect(finding).toMatchObject({ severity: 'high' });
    expect(finding?.message).toContain('; eve is a guest');
  });

  it('is high for a guest inside a group', () => {
    const given = inventory({
      resources: [KEYED],
      principals: [guest(GUEST, 'eve'), user(BOB, 'bob'), group(TEAM, 'ml-devs', [BOB, GUEST])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.dataScientist })],
    });
    expect(aboutEndpoint(given)[0]).toMatchObject({ severity: 'high' });
  });

  it('is high for a group of another tenant, and for a delegation to one', () => {
    const foreign = inventory({
      resources: [KEYED],
      roleAssignments: [assigned({ to: TEAM, type: 'ForeignGroup', role: BUILT_IN.dataScientist })],
    });
    expect(aboutEndpoint(foreign)[0]).toMatchObject({ severity: 'high' });
    const delegated = inventory({ resources: [KEYED], delegations: [delegation(BUILT_IN.contributor)] });
    const [finding] = aboutEndpoint(delegated);
    expect(finding).toMatchObject({ severity: 'high' });
    expect(finding?.evidence[0]?.why).toContain('delegated to another tenant (Azure Lighthouse)');
  });

  it.each(['/', '/providers/Microsoft.Management/managementGroups/platform'])(
    'is high when it is inherited from %s',
    (at) => {
      const given = inventory({
        resources: [KEYED],
        roleAssignments: [reading(ALICE, at)],
        managementGroups: {
          [SUBSCRIPTION]: ['/providers/microsoft.management/managementgroups/platform'],
        },
      });
      expect(aboutEndpoint(given)[0]).toMatchObject({ severity: 'high' });
    },
  );

  it('is medium at the subscription', () => {
    const given = inventory({ resources: [KEYED], roleAssignments: [reading(ALICE, SUBSCRIPTION)] });
    expect(aboutEndpoint(given)[0]).toMatchObject({ severity: 'medium' });
  });

  it('is for pedants where the endpoint asks Entra and has no keys to read', () => {
    const given = inventory({ resources: [onlineEndpoint()], roleAssignments: [reading(ALICE)] });
    expect(aboutEndpoint(given)[0]).toMatchObject({ persona: 'pedantic', severity: 'low' });
  });
});

describe('what else has keys', () => {
  it('is an account, whose keys a role reads that is called User', () => {
    const given = inventory({
      resources: [account({ disableLocalAuth: known(false) })],
      roleAssignments: [assigned({ role: BUILT_IN.cognitiveUser })],
    });
    const found = findings(aml303, given);
    expect(found.map(({ resource }) => resource.kind)).toEqual(['ai-services-account']);
    expect(found[0]?.evidence[0]?.why).toContain(
      'Microsoft.CognitiveServices/accounts/listkeys/action in Cognitive',
    );
    expect(found[0]?.remediation).toMatchObject({
      destructive: true,
      command: `az resource update --ids ${account().id} --set properties.disableLocalAuth=true`,
    });
  });

  it('is not an account for a role whose DataActions read alike', () => {
    const given = inventory({
      resources: [account({ disableLocalAuth: known(false) })],
      roleAssignments: [assigned({ role: BUILT_IN.openAiUser })],
    });
    expect(findings(aml303, given)).toEqual([]);
  });

  it('is a workspace with its connections and datastores, a batch and a serverless endpoint', () => {
    const given = inventory({
      resources: [batchEndpoint(), serverlessEndpoint({ authMode: known('KeyAndAAD') })],
      roleAssignments: [assigned({ role: BUILT_IN.dataScientist })],
    });
    expect(findings(aml303, given).map(({ resource, persona }) => [resource.kind, persona])).toEqual([
      ['workspace', 'regular'],
      ['batch-endpoint', 'pedantic'],
      ['serverless-endpoint', 'regular'],
    ]);
  });
});

describe('identities', () => {
  it('that Azure made with a workspace are labelled and not left out', () => {
    const identity = 'aaaaaaaa-0000-4000-8000-000000000001';
    const given = inventory({
      resources: [KEYED],
      roleAssignments: [assigned({ to: identity, type: 'ServicePrincipal', role: BUILT_IN.contributor })],
    });
    const [finding] = aboutEndpoint(given);
    expect(finding?.message).toContain('1 workload can read');
    expect(finding?.evidence[0]?.what).toBe(
      `service principal ${identity} (managed identity of workspace mlw, platform-created)`,
    );
  });

  it('stay bare ids without Graph, and the members of groups are said to be unknown', () => {
    const given = inventory({
      resources: [KEYED],
      scopes: [coverage([gap('directory', { scope: 'directory' })])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.dataScientist })],
    });
    const [finding] = aboutEndpoint(given);
    expect(finding?.message).toContain('The members of 1 group (not known) can read');
    expect(finding?.evidence[0]?.what).toBe(`group ${TEAM} (members not known)`);
  });

  it('of workloads are not counted as people without Graph', () => {
    const given = inventory({
      resources: [KEYED],
      scopes: [coverage([gap('directory', { scope: 'directory' })])],
      roleAssignments: [
        assigned({ to: ALICE, role: BUILT_IN.dataScientist }),
        assigned({ to: objectId(200), type: 'ServicePrincipal', role: BUILT_IN.dataScientist }),
      ],
    });
    expect(aboutEndpoint(given)[0]?.message).toContain('1 person and 1 workload can read');
  });

  it('of which more hold it than a person reads are counted, and the rest left to the access report', () => {
    const roleAssignments = Array.from({ length: 40 }, (_, index) =>
      assigned({ to: objectId(1000 + index), role: BUILT_IN.dataScientist }),
    );
    const [finding] = aboutEndpoint(inventory({ resources: [KEYED], roleAssignments }));
    expect(finding?.message).toContain('40 people can read');
    expect(finding?.evidence).toHaveLength(10);
    expect(finding?.evidence.at(-1)).toMatchObject({ what: '31 more principals', where: 'access report' });
  });
});

describe('what could not be looked at', () => {
  it.each(['role-assignments', 'role-definitions', 'delegations'] as const)(
    'without %s the answer is unknown, never a pass',
    (part) => {
      const given = inventory({
        resources: [KEYED],
        scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])],
      });
      const found = findings(aml303, given);
      expect(found.map(({ result }) => result)).toEqual(['unknown']);
    },
  );

  it('a role whose definition nobody could read makes the answer unknown', () => {
    const given = inventory({
      resources: [KEYED],
      roleAssignments: [assigned({ role: customRole(7, {}).roleId })],
    });
    const [finding] = findings(aml303, given);
    expect(finding).toMatchObject({ result: 'unknown' });
    expect(finding?.reason?.detail).toContain(customRole(7, {}).roleId);
  });

  it('what is known is still told', () => {
    const given = {
      ...bad,
      scopes: [coverage([gap('role-assignments', { scope: SUBSCRIPTION })])],
    };
    expect(findings(aml303, given).map(({ result }) => result)).toContain('fail');
    expect(findings(aml303, given).map(({ result }) => result)).toContain('unknown');
  });
});
