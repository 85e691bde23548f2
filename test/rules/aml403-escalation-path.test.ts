import { describe, expect, it } from 'vitest';
import type { RoleAssignment, RoleDefinition } from '../../src/inventory/access.ts';
import { known } from '../../src/inventory/fact.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { AnyResource } from '../../src/inventory/resource.ts';
import { aml403 } from '../../src/rules/aml403-escalation-path.ts';
import { ALLOW_LIST_CONDITION } from '../../src/rules/constrainedDelegation.ts';
import {
  ALICE,
  APP_ID,
  application,
  assigned,
  BOB,
  BUILT_IN,
  customRole,
  DEPLOYER,
  denied,
  eligible,
  group,
  objectId,
  roleGuid,
  servicePrincipal,
  TEAM,
  user,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml403-escalation-path.ts';
import {
  compute,
  coverage,
  GROUP,
  gap,
  inventory,
  managedIdentity,
  NO_IDENTITY,
  onlineEndpoint,
  SUBSCRIPTION,
  WORKSPACE,
  workspace,
} from './inventories.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const STRONG = 'aaaaaaaa-0000-4000-8000-000000000003';
const MI = managedIdentity({ name: 'deploy-mi', principalId: known(STRONG) });
const REGISTRY = `${GROUP}/providers/Microsoft.ContainerRegistry/registries/mlwregistry`;
const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts/mlwstorage`;
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/mlwvault`;
const WS = workspace({ containerRegistry: known(REGISTRY.toLowerCase()) });
const ENDPOINT = onlineEndpoint({ identity: { systemAssigned: known(STRONG), userAssigned: [] } });
const COMPUTE = compute({ identity: { systemAssigned: known(STRONG), userAssigned: [] } });

/** Somewhere that holds neither an endpoint nor an identity. */
const ELSEWHERE = `${SUBSCRIPTION}/resourceGroups/other`;

/** The strong identity at the end of most paths. */
const strong = assigned({
  to: STRONG,
  type: 'ServicePrincipal',
  role: BUILT_IN.contributor,
  at: SUBSCRIPTION,
});

interface Scenario {
  readonly resources?: readonly AnyResource[];
  readonly roles?: readonly RoleDefinition[];
  readonly assignments: readonly RoleAssignment[];
  readonly more?: Partial<Inventory>;
}

function given({ resources = [], roles = [], assignments, more = {} }: Scenario): Inventory {
  return inventory({
    resources: [WS, ...resources],
    roleDefinitions: roles,
    roleAssignments: [...assignments],
    principals: [user(ALICE, 'alice'), user(BOB, 'bob')],
    ...more,
  });
}

const does = (...actions: string[]) => customRole(1, { actions });
const alice = (at = GROUP) => assigned({ role: roleGuid(1), at });
const aboutAlice = (of: Inventory) => findings(aml403, of).filter(({ resource }) => resource.id === ALICE);

describe('a kind of step alone makes the path, and without it there is none', () => {
  const endpointWithout = onlineEndpoint({ identity: NO_IDENTITY });
  const cases: [string, Scenario, Scenario, RegExp][] = [
    [
      'assigning roles without a limit',
      { assignments: [assigned({ role: BUILT_IN.userAccessAdministrator })] },
      {
        assignments: [
          assigned(
            { role: BUILT_IN.roleAdministrator },
            { condition: ALLOW_LIST_CONDITION, conditionVersion: '2.0' },
          ),
        ],
      },
      /gives itself a role that reads keys \(User Access Administrator at .*\) → reads a key/,
    ],
    [
      'writing the definition of a role that one holds',
      { roles: [does('Microsoft.Authorization/roleDefinitions/write')], assignments: [alice(SUBSCRIPTION)] },
      // The right at a resource group does not cover the subscription at which the role can be assigned.
      { roles: [does('Microsoft.Authorization/roleDefinitions/write')], assignments: [alice(GROUP)] },
      /writes more operations into a custom role that it holds .* → reads a key: .*; assigns roles at subscription/,
    ],
    [
      'writing a federated credential of an identity',
      { resources: [MI], assignments: [strong, assigned({ role: BUILT_IN.federatedIdentityContributor })] },
      {
        resources: [MI],
        assignments: [strong, assigned({ role: BUILT_IN.federatedIdentityContributor, at: ELSEWHERE })],
      },
      /lets a repository of its own sign in as deploy-mi \(.*\) → reads a key \(Contributor\): /,
    ],
    [
      'assigning an identity to something that one runs',
      {
        resources: [MI],
        roles: [does(`${ML}/computes/write`)],
        assignments: [strong, assigned({ role: BUILT_IN.identityOperator }), alice()],
      },
      // Nothing to run code in.
      { resources: [MI], assignments: [strong, assigned({ role: BUILT_IN.identityOperator })] },
      /runs code of its own as deploy-mi/,
    ],
    [
      'deploying to an endpoint that runs as an identity',
      {
        resources: [ENDPOINT],
        roles: [does(`${ML}/onlineEndpoints/deployments/write`)],
        assignments: [strong, alice()],
      },
      {
        resources: [endpointWithout],
        roles: [does(`${ML}/onlineEndpoints/deployments/write`)],
        assignments: [strong, alice()],
      },
      /deploys code that runs as the identity of online endpoint fraud/,
    ],
    [
      'running a job on a compute that runs as an identity',
      { resources: [COMPUTE], roles: [does(`${ML}/jobs/write`)], assignments: [strong, alice()] },
      { resources: [compute()], roles: [does(`${ML}/jobs/write`)], assignments: [strong, alice()] },
      /runs a job as the identity of compute cpu-cluster/,
    ],
    [
      'changing a compute, through a role that is called Operator',
      {
        resources: [COMPUTE],
        assignments: [strong, assigned({ role: BUILT_IN.computeOperator, at: WS.id })],
      },
      { resources: [COMPUTE], assignments: [strong, assigned({ role: BUILT_IN.reader, at: WS.id })] },
      /changes compute cpu-cluster, which runs as an identity/,
    ],
    [
      'writing to the storage that holds the code',
      {
        resources: [COMPUTE],
        assignments: [strong, assigned({ role: BUILT_IN.blobContributor, at: STORAGE })],
      },
      {
        resources: [COMPUTE],
        assignments: [strong, assigned({ role: BUILT_IN.blobContributor, at: `${STORAGE}2` })],
      },
      /changes stored code that cpu-cluster runs as its identity/,
    ],
    [
      'pushing to the registry of the workspace',
      {
        resources: [ENDPOINT],
        assignments: [strong, assigned({ role: BUILT_IN.acrPush, at: REGISTRY })],
      },
      {
        resources: [ENDPOINT],
        assignments: [strong, assigned({ role: BUILT_IN.acrPull, at: REGISTRY })],
      },
      /pushes an image that fraud runs as its identity/,
    ],
    [
      'opening the vault of the workspace',
      { assignments: [assigned({ role: BUILT_IN.vaultContributor, at: VAULT })] },
      { assignments: [assigned({ role: BUILT_IN.vaultContributor, at: `${VAULT}-2` })] },
      /gives itself the secrets in the vault of workspace mlw .* → reads a key/,
    ],
    [
      'owning a group that holds a role',
      {
        assignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
        more: { principals: [user(ALICE, 'alice'), group(TEAM, 'admins', [], { owners: known([ALICE]) })] },
      },
      {
        assignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
        more: { principals: [user(ALICE, 'alice'), group(TEAM, 'admins', [])] },
      },
      /adds itself to group admins, which it owns → reads a key \(Contributor\)/,
    ],
    [
      'owning an application that holds a role',
      {
        assignments: [assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.contributor })],
        more: {
          principals: [user(ALICE, 'alice'), servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
          applications: [application({ owners: known([ALICE]) })],
        },
      },
      {
        assignments: [assigned({ to: DEPLOYER, type: 'ServicePrincipal', role: BUILT_IN.contributor })],
        more: {
          principals: [user(ALICE, 'alice'), servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
          applications: [application()],
        },
      },
      /adds a secret to deploy, which it owns, and signs in as it → reads a key/,
    ],
  ];

  it.each(cases)('%s', (_name, withIt, withoutIt, message) => {
    const found = aboutAlice(given(withIt));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ result: 'fail', severity: 'high' });
    expect(found[0]?.message).toMatch(message);
    expect(aboutAlice(given(withoutIt))).toEqual([]);
  });

  it('no step leads to an identity that holds nothing', () => {
    const [, withIt] = cases[2] ?? [];
    expect(aboutAlice(given({ ...withIt, assignments: (withIt?.assignments ?? []).slice(1) }))).toEqual([]);
  });
});

describe('what is said of a path', () => {
  it('is the whole chain with role, assignment, string and scope of each link, and where to cut', () => {
    const finding = theFinding(aml403, bad);
    const [team, deployer] = bad.roleAssignments;
    expect(finding.resource).toEqual({ kind: 'principal', id: TEAM, name: 'ml-admins' });
    expect(finding.message).toBe(
      'Group ml-admins (2 people) → lets a repository of its own sign in as deploy-mi (Managed Identity Contributor ' +
        `at ${GROUP}) → reads a key (Contributor): 1 endpoint at subscription 11111111-2222-3333-4444-555555555555; ` +
        'acts with Contributor at subscription 11111111-2222-3333-4444-555555555555. ' +
        `Cut here: remove assignment ${team?.id}`,
    );
    expect(finding.evidence[0]).toEqual({
      what: 'ml-admins lets a repository of its own sign in as deploy-mi',
      where: team?.id,
      why:
        'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write in Managed Identity Contributor ' +
        `(${BUILT_IN.identityContributor}) at ${GROUP} grants ` +
        'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write',
    });
    expect(finding.evidence[1]).toMatchObject({ what: 'reads a key', where: deployer?.id });
    expect(finding.remediation).toMatchObject({
      destructive: true,
      command: `az role assignment delete --ids ${team?.id}`,
    });
  });

  it('is said once, of the group and not of each member', () => {
    expect(findings(aml403, bad)).toHaveLength(1);
  });

  it('is said of a member whose own role completes what the group may', () => {
    const found = findings(
      aml403,
      given({
        resources: [MI],
        roles: [does(`${ML}/computes/write`)],
        assignments: [
          strong,
          assigned({ to: TEAM, type: 'Group', role: BUILT_IN.identityOperator }),
          alice(),
        ],
        more: {
          principals: [user(ALICE, 'alice'), user(BOB, 'bob'), group(TEAM, 'operators', [ALICE, BOB])],
        },
      }),
    );
    expect(found.map(({ resource }) => resource.name)).toEqual(['alice']);
    expect(found[0]?.evidence[0]?.what).toBe('member of operators');
  });

  it('names the command that takes an ownership away', () => {
    const owned = given({
      assignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
      more: { principals: [user(ALICE, 'alice'), group(TEAM, 'admins', [], { owners: known([ALICE]) })] },
    });
    expect(theFinding(aml403, owned).remediation.command).toBe(
      `az ad group owner remove --group ${TEAM} --owner-object-id ${ALICE}`,
    );
  });
});

describe('nothing is said of', () => {
  it('the good twin', () => {
    expect(answers(aml403, good)).not.toContain('fail');
  });

  it('an owner, who has it all at the same scope', () => {
    const found = given({
      resources: [MI],
      assignments: [assigned({ role: BUILT_IN.owner, at: SUBSCRIPTION }), strong],
    });
    expect(aboutAlice(found)).toEqual([]);
  });

  it('an identity that is no stronger than who can become it', () => {
    const contributor = assigned({ role: BUILT_IN.contributor, at: GROUP });
    const weak = assigned({ to: STRONG, type: 'ServicePrincipal', role: BUILT_IN.contributor, at: GROUP });
    expect(aboutAlice(given({ resources: [MI], assignments: [contributor, weak] }))).toEqual([]);
    expect(aboutAlice(given({ resources: [MI], assignments: [contributor, strong] }))).toHaveLength(1);
  });

  it('roles that have to be activated first', () => {
    const found = given({
      resources: [MI],
      assignments: [strong],
      more: { eligibleAssignments: [eligible({ role: BUILT_IN.identityContributor })] },
    });
    expect(aboutAlice(found)).toEqual([]);
  });

  it('a step that a deny assignment forbids', () => {
    const scenario = {
      resources: [MI],
      assignments: [strong, assigned({ role: BUILT_IN.identityContributor })],
    };
    const deny = denied({ actions: ['Microsoft.ManagedIdentity/*'] });
    expect(aboutAlice(given({ ...scenario, more: { denyAssignments: [deny] } }))).toEqual([]);
    const excluded = { ...deny, excludePrincipals: [ALICE] };
    expect(aboutAlice(given({ ...scenario, more: { denyAssignments: [excluded] } }))).toHaveLength(1);
  });

  it('a role whose DataActions read like the step', () => {
    const role = customRole(1, {
      dataActions: ['Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write'],
    });
    expect(aboutAlice(given({ resources: [MI], roles: [role], assignments: [strong, alice()] }))).toEqual([]);
  });

  it('principals that are gone, disabled or allowed by the policy', () => {
    const scenario = {
      resources: [MI],
      assignments: [strong, assigned({ role: BUILT_IN.identityContributor })],
    };
    const gone = { principals: [user(ALICE, 'alice', { exists: known(false) })] };
    expect(aboutAlice(given({ ...scenario, more: gone }))).toEqual([]);
    const off = { principals: [user(ALICE, 'alice', { accountEnabled: known(false) })] };
    expect(aboutAlice(given({ ...scenario, more: off }))).toEqual([]);
    expect(findings(aml403, given(scenario), { allowedPrincipals: [ALICE, STRONG] })).toEqual([]);
  });
});

describe('length', () => {
  /** Identities of which each may federate the next; the last one holds the strong role. */
  function chainOf(length: number): Inventory {
    const links = Array.from({ length }, (_, index) =>
      managedIdentity({
        name: `mi-${index}`,
        principalId: known(objectId(500 + index)),
        clientId: known(objectId(600 + index)),
      }),
    );
    const holders = [ALICE, ...links.map((_, index) => objectId(500 + index))];
    return given({
      resources: links,
      assignments: [
        ...links.map(({ id }, index) =>
          assigned({
            to: holders[index] ?? '',
            type: index === 0 ? 'User' : 'ServicePrincipal',
            role: BUILT_IN.federatedIdentityContributor,
            at: id,
          }),
        ),
        assigned({ to: holders.at(-1) ?? '', type: 'ServicePrincipal', role: BUILT_IN.contributor }),
      ],
    });
  }

  it.each([1, 2, 3, 4])('a path of %i steps is found', (length) => {
    const [finding] = aboutAlice(chainOf(length));
    expect(finding?.message.match(/lets a repository/g)).toHaveLength(length);
  });

  it('a path of five steps is not', () => {
    expect(aboutAlice(chainOf(5))).toEqual([]);
  });

  it('the shortest path is the one that is told, and of equals the same one each time', () => {
    const twin = managedIdentity({
      name: 'a-twin',
      principalId: known(objectId(700)),
      clientId: known(objectId(701)),
    });
    const scenario = given({
      resources: [MI, twin],
      assignments: [
        strong,
        assigned({
          to: objectId(700),
          type: 'ServicePrincipal',
          role: BUILT_IN.contributor,
          at: SUBSCRIPTION,
        }),
        assigned({ role: BUILT_IN.identityContributor }),
      ],
    });
    const [finding] = aboutAlice(scenario);
    const turned = {
      ...scenario,
      resources: scenario.resources.toReversed(),
      roleAssignments: scenario.roleAssignments.toReversed(),
    };
    expect(aboutAlice(turned)[0]?.message).toBe(finding?.message);
    expect(finding?.message).toContain('sign in as deploy-mi');
  });
});

describe('what could not be looked at', () => {
  it.each(['role-assignments', 'role-definitions', 'computes', 'directory', 'applications'] as const)(
    'without %s the answer is unknown',
    (part) => {
      const scope = part === 'directory' || part === 'applications' ? 'directory' : SUBSCRIPTION;
      const blind = given({ assignments: [], more: { scopes: [coverage([gap(part, { scope })])] } });
      expect(answers(aml403, blind)).toContain('unknown');
    },
  );

  it('a workspace is no path by itself', () => {
    expect(answers(aml403, inventory({ resources: [WORKSPACE] }))).toEqual([]);
  });
});
