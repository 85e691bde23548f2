import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import { aml604 } from '../../src/rules/aml604-federated-identity-over-privileged.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  customRole,
  DEPLOYER,
  denied,
  eligible,
  federated,
  roleGuid,
  SCORE,
  servicePrincipal,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml604-federated-identity-over-privileged.ts';
import {
  coverage,
  GROUP,
  gap,
  inventory,
  managedIdentity,
  onlineEndpoint,
  SUBSCRIPTION,
  WORKSPACE,
} from './inventories.ts';

const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;
const base = {
  resources: [onlineEndpoint()],
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  applications: [application()],
  federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
};
const holding = (role: string, at: string, more = {}) =>
  inventory({ ...base, roleAssignments: [assigned({ ...held, role, at })], ...more });

describe('an identity that a repository can be', () => {
  it('with more than it needs is found, and the whole path is told', () => {
    const finding = theFinding(aml604, bad);
    expect(finding).toMatchObject({ severity: 'high', resource: { kind: 'application', name: 'deploy' } });
    expect(finding.message).toBe(
      `Path of trust: repo:contoso/fraud:environment:prod → app "deploy" → Contributor at ${SUBSCRIPTION}: it may change everything there`,
    );
  });

  it('with a role at the workspace is in order', () => {
    expect(answers(aml604, good)).toEqual(['pass']);
  });

  it.each([
    ['assigns roles at the workspace', BUILT_IN.userAccessAdministrator, WORKSPACE.id, 1],
    ['may do all at the workspace', BUILT_IN.contributor, WORKSPACE.id, 1],
    ['works on endpoints from the resource group', BUILT_IN.dataScientist, GROUP, 1],
    ['works on endpoints from the workspace', BUILT_IN.dataScientist, WORKSPACE.id, 0],
    ['reads the subscription', BUILT_IN.reader, SUBSCRIPTION, 0],
    ['owns a group without endpoints', BUILT_IN.owner, `${GROUP}10`, 0],
  ])('that %s', (_name, role, at, number) => {
    expect(findings(aml604, holding(role, at))).toHaveLength(number);
  });

  it('that only calls endpoints belongs on one', () => {
    const roleDefinitions = [customRole(1, { actions: [SCORE] })];
    expect(findings(aml604, holding(roleGuid(1), WORKSPACE.id, { roleDefinitions }))).toHaveLength(1);
    expect(findings(aml604, holding(roleGuid(1), onlineEndpoint().id, { roleDefinitions }))).toEqual([]);
  });

  it('is one thing to mend, however many subjects and roles', () => {
    const given = holding(BUILT_IN.owner, SUBSCRIPTION, {
      federatedCredentials: [
        federated('repo:contoso/fraud:environment:prod'),
        federated('repo:contoso/fraud:environment:dev', { key: 'k2', name: 'dev' }),
      ],
      roleAssignments: [BUILT_IN.owner, BUILT_IN.contributor].map((role) =>
        assigned({ ...held, role, at: SUBSCRIPTION }),
      ),
    });
    expect(theFinding(aml604, given).message).toContain('(and 1 more subjects)');
  });

  it('may be a managed identity', () => {
    const identity = managedIdentity({ name: 'deploy-mi', principalId: known(DEPLOYER) });
    const given = holding(BUILT_IN.contributor, GROUP, {
      resources: [onlineEndpoint(), identity],
      federatedCredentials: [
        federated('repo:contoso/fraud:environment:prod', {
          holder: { kind: 'managed-identity', id: identity.key },
        }),
      ],
    });
    expect(theFinding(aml604, given).message).toContain('→ identity "deploy-mi" → Contributor');
  });

  it('is silent when it trusts no GitHub, is denied, has to activate, or is allowed', () => {
    const cluster = [
      federated('system:serviceaccount:x', { issuer: known('https://eastus.oic.prod-aks.azure.com/x/') }),
    ];
    expect(findings(aml604, holding(BUILT_IN.owner, GROUP, { federatedCredentials: cluster }))).toEqual([]);
    expect(
      findings(aml604, holding(BUILT_IN.owner, GROUP, { denyAssignments: [denied({ actions: ['*'] })] })),
    ).toEqual([]);
    const standby = {
      roleAssignments: [],
      eligibleAssignments: [eligible({ ...held, role: BUILT_IN.owner })],
    };
    expect(findings(aml604, holding(BUILT_IN.owner, GROUP, standby))).toEqual([]);
    expect(findings(aml604, bad, { allowedPrincipals: [DEPLOYER] })).toEqual([]);
  });
});

it('whose identity nobody could find out is undecided', () => {
  const stranger = [
    federated('repo:contoso/fraud:environment:prod', {
      holder: { kind: 'application', id: 'dddddddd-0000-4000-8000-00000000000f' },
    }),
  ];
  expect(
    theFinding(aml604, holding(BUILT_IN.owner, GROUP, { federatedCredentials: stranger })),
  ).toMatchObject({ result: 'unknown' });
});

it.each(['federated-credentials', 'applications', 'role-assignments', 'directory'] as const)(
  'without %s the answer is unknown',
  (part) => {
    const scope = part === 'role-assignments' ? SUBSCRIPTION : 'directory';
    expect(answers(aml604, inventory({ scopes: [coverage([gap(part, { scope })])] }))).toEqual(['unknown']);
  },
);
