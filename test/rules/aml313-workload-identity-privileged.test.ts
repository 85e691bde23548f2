import { describe, expect, it } from 'vitest';
import { known } from '../../src/inventory/fact.ts';
import { aml313 } from '../../src/rules/aml313-workload-identity-privileged.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  customRole,
  DEPLOYER,
  federated,
  group,
  password,
  roleGuid,
  servicePrincipal,
  TEAM,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml313-workload-identity-privileged.ts';
import { coverage, gap, inventory, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const resources = [onlineEndpoint()];
const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;
const holding = (role: string, more = {}) =>
  inventory({ resources, roleAssignments: [assigned({ ...held, role, at: SUBSCRIPTION })], ...more });

describe('a workload', () => {
  it('that may change everything in a subscription is found', () => {
    const finding = theFinding(aml313, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'service-principal', id: DEPLOYER, name: 'deploy' },
    });
    expect(finding.message).toContain('Contributor for service principal deploy at subscription');
  });

  it('that may do so in a resource group is in order', () => {
    expect(findings(aml313, good)).toEqual([]);
  });

  it('with several such roles is one thing to mend', () => {
    const roleAssignments = [BUILT_IN.owner, BUILT_IN.contributor].map((role) =>
      assigned({ ...held, role, at: SUBSCRIPTION }),
    );
    const finding = theFinding(aml313, inventory({ resources, roleAssignments }));
    for (const { id } of roleAssignments) expect(finding.remediation.command).toContain(id);
    expect(finding.message).toContain('and 1 role more like it');
  });

  it('is shown with what it is, which repositories it trusts and which secrets it has', () => {
    const given = holding(BUILT_IN.owner, {
      principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
      applications: [application({ passwords: known([password('key-1', { old: 1, left: 1 })]) })],
      federatedCredentials: [federated('repo:contoso/fraud:environment:prod')],
    });
    const seen = theFinding(aml313, given).evidence.map(({ what }) => what);
    expect(seen).toContain('servicePrincipalType is Application');
    expect(seen).toContain('repo:contoso/fraud:environment:prod');
    expect(seen).toContain('1 client secret');
  });

  it('that Azure made with a workspace is labelled', () => {
    const to = 'aaaaaaaa-0000-4000-8000-000000000001';
    const given = inventory({
      resources,
      roleAssignments: [
        assigned({ to, type: 'ServicePrincipal', role: BUILT_IN.contributor, at: SUBSCRIPTION }),
      ],
    });
    expect(theFinding(aml313, given).message).toContain('platform-created');
  });

  it.each([BUILT_IN.reader, BUILT_IN.dataScientist, BUILT_IN.aiAdministrator])(
    'with the role %s is silent',
    (role) => {
      expect(findings(aml313, holding(role))).toEqual([]);
    },
  );

  it('is judged by what its role grants', () => {
    const lie = customRole(1, { actions: ['*/read'], dataActions: ['*'] }, { roleName: 'Owner' });
    expect(findings(aml313, holding(roleGuid(1), { roleDefinitions: [lie] }))).toEqual([]);
    const quiet = customRole(1, { actions: ['*/Write'] }, { roleName: 'Tagger' });
    expect(findings(aml313, holding(roleGuid(1), { roleDefinitions: [quiet] }))).toHaveLength(1);
  });

  it('is not a person or a group, and not one that the policy allows', () => {
    const people = inventory({
      resources,
      principals: [group(TEAM, 'admins', [])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.owner, at: SUBSCRIPTION })],
    });
    expect(findings(aml313, people)).toEqual([]);
    expect(findings(aml313, bad, { allowedPrincipals: [DEPLOYER] })).toEqual([]);
  });
});

it.each(['role-assignments', 'role-definitions'] as const)('without %s the answer is unknown', (part) => {
  const given = inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] });
  expect(answers(aml313, given)).toEqual(['unknown']);
});
