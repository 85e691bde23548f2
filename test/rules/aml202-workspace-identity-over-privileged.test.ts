import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/inventory/fact.ts';
import { aml202 } from '../../src/rules/aml202-workspace-identity-over-privileged.ts';
import { assigned, BUILT_IN, customRole, roleGuid } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml202-workspace-identity-over-privileged.ts';
import { coverage, GROUP, gap, inventory, SUBSCRIPTION, WORKSPACE, workspace } from './inventories.ts';

const IDENTITY = 'aaaaaaaa-0000-4000-8000-000000000001';
const held = { to: IDENTITY, type: 'ServicePrincipal' } as const;
const holding = (role: string, at = GROUP, more = {}) =>
  inventory({ roleAssignments: [assigned({ ...held, role, at })], ...more });

describe('the identity of a workspace', () => {
  it('with what Azure gave it until 2024 is found, and labelled so that nobody panics', () => {
    const finding = theFinding(aml202, bad);
    expect(finding).toMatchObject({ severity: 'medium', resource: { kind: 'workspace', name: 'mlw' } });
    expect(finding.message).toBe(
      'The identity of workspace mlw holds Contributor at resource group ml ' +
        '(platform-created: Azure gave it together with the workspace)',
    );
    expect(finding.remediation.command).toBe(
      [
        `az role assignment create --assignee-object-id ${IDENTITY} --assignee-principal-type ServicePrincipal --role ${BUILT_IN.aiAdministrator} --scope ${WORKSPACE.id}`,
        `az role assignment delete --ids ${bad.roleAssignments[0]?.id}`,
      ].join('\n'),
    );
  });

  it('with a role on the workspace is in order', () => {
    expect(answers(aml202, good)).toEqual(['pass']);
  });

  it.each([
    ['Azure AI Administrator on the resource group', BUILT_IN.aiAdministrator, GROUP, 1],
    ['Contributor on the subscription', BUILT_IN.contributor, SUBSCRIPTION, 1],
    ['Owner on the workspace', BUILT_IN.owner, WORKSPACE.id, 1],
    ['Contributor on the workspace', BUILT_IN.contributor, WORKSPACE.id, 0],
    ['Reader on the subscription', BUILT_IN.reader, SUBSCRIPTION, 0],
    ['Storage Blob Data Contributor on the resource group', BUILT_IN.blobContributor, GROUP, 0],
  ])('%s', (_name, role, at, number) => {
    expect(findings(aml202, holding(role, at))).toHaveLength(number);
  });

  it('is judged by what a role grants', () => {
    const lie = customRole(1, { actions: ['*/read'] }, { roleName: 'Contributor' });
    expect(findings(aml202, holding(roleGuid(1), GROUP, { roleDefinitions: [lie] }))).toEqual([]);
  });

  it('to which Azure may give roles on the resource group is found', () => {
    const given = inventory({ resources: [workspace({ allowRoleAssignmentOnResourceGroup: known(true) })] });
    const finding = theFinding(aml202, given);
    expect(finding.message).toContain('allowRoleAssignmentOnRG');
    expect(finding.remediation.command).toContain('az ml workspace update --name mlw');
  });

  it('that could not be read is undecided', () => {
    const identity = { systemAssigned: unknown('missing-permission', 'forbidden'), userAssigned: [] };
    expect(answers(aml202, inventory({ resources: [workspace({ identity })] }))).toEqual(['unknown']);
  });

  it('is silent where the policy allows it', () => {
    expect(findings(aml202, bad, { allowedPrincipals: [IDENTITY] })).toEqual([]);
  });
});

it.each(['role-assignments', 'role-definitions'] as const)(
  'without %s the answer is unknown, never a pass',
  (part) => {
    expect(answers(aml202, inventory({ scopes: [coverage([gap(part, { scope: SUBSCRIPTION })])] }))).toEqual([
      'unknown',
    ]);
  },
);
