import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml201 } from '../../src/rules/aml201-endpoint-identity-over-privileged.ts';
import { ALLOW_LIST_CONDITION } from '../../src/rules/constrainedDelegation.ts';
import { assigned, BUILT_IN, customRole, denied, group, roleGuid, TEAM } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml201-endpoint-identity-over-privileged.ts';
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

const IDENTITY = 'aaaaaaaa-0000-4000-8000-000000000002';
const held = { to: IDENTITY, type: 'ServicePrincipal' } as const;
const holding = (role: string, at = GROUP, more = {}) =>
  inventory({ resources: [onlineEndpoint()], roleAssignments: [assigned({ ...held, role, at })], ...more });

describe('the identity of an endpoint', () => {
  it('that may change everything is found, with the assignment to delete', () => {
    const finding = theFinding(aml201, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'online-endpoint' },
      identity: [IDENTITY],
    });
    expect(finding.message).toBe(
      `Code of online endpoint fraud runs with Contributor at ${GROUP}: it may change everything there`,
    );
    expect(finding.remediation.command).toBe(`az role assignment delete --ids ${bad.roleAssignments[0]?.id}`);
  });

  it('with the roles that Azure gives it, and the data that it reads, is in order', () => {
    expect(answers(aml201, good)).toEqual(['pass']);
  });

  it.each([
    ['gives roles', BUILT_IN.userAccessAdministrator, WORKSPACE.id],
    ['owns its workspace', BUILT_IN.owner, WORKSPACE.id],
    ['writes to any storage of the group', BUILT_IN.blobContributor, GROUP],
    [
      'writes to another storage',
      BUILT_IN.blobContributor,
      `${GROUP}/providers/Microsoft.Storage/storageAccounts/other`,
    ],
    ['opens any vault of the group', BUILT_IN.vaultContributor, GROUP],
    [
      'pushes to another registry',
      BUILT_IN.acrPush,
      `${GROUP}/providers/Microsoft.ContainerRegistry/registries/other`,
    ],
  ])('that %s is found', (_name, role, at) => {
    expect(findings(aml201, holding(role, at))).toHaveLength(1);
  });

  it.each([
    [
      'writes to the storage of its workspace',
      BUILT_IN.blobContributor,
      `${GROUP}/providers/Microsoft.Storage/storageAccounts/mlwstorage`,
    ],
    ['changes its workspace', BUILT_IN.contributor, WORKSPACE.id],
    ['reads', BUILT_IN.reader, SUBSCRIPTION],
  ])('that %s is silent', (_name, role, at) => {
    expect(findings(aml201, holding(role, at))).toEqual([]);
  });

  it('is judged by what roles grant, and by groups that it is in', () => {
    const lie = customRole(1, { actions: ['*/read'] }, { roleName: 'Owner' });
    expect(findings(aml201, holding(roleGuid(1), GROUP, { roleDefinitions: [lie] }))).toEqual([]);
    const viaGroup = inventory({
      resources: [onlineEndpoint()],
      principals: [group(TEAM, 'identities', [IDENTITY])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
    });
    expect(findings(aml201, viaGroup)).toHaveLength(1);
  });

  it('that gives roles within a condition is found all the same: scoring code has no business there', () => {
    const conditioned = [
      assigned({ ...held, role: BUILT_IN.roleAdministrator }, { condition: ALLOW_LIST_CONDITION }),
    ];
    const given = inventory({ resources: [onlineEndpoint()], roleAssignments: conditioned });
    expect(findings(aml201, given)).toHaveLength(1);
  });

  it('that is denied, or allowed by the policy, is silent', () => {
    const denyAssignments = [denied({ actions: ['*'] })];
    expect(findings(aml201, holding(BUILT_IN.owner, GROUP, { denyAssignments }))).toEqual([]);
    expect(findings(aml201, bad, { allowedPrincipals: [IDENTITY] })).toEqual([]);
  });

  it('that several endpoints share is one thing to mend', () => {
    const shared = managedIdentity({ principalId: known(IDENTITY) });
    const identity = {
      systemAssigned: ABSENT,
      userAssigned: [{ key: shared.key, principalId: known(IDENTITY) }],
    };
    const given = inventory({
      resources: [shared, onlineEndpoint({ identity }), onlineEndpoint({ name: 'churn', identity })],
      roleAssignments: [assigned({ ...held, role: BUILT_IN.contributor })],
    });
    const finding = theFinding(aml201, given);
    expect(finding.resource).toMatchObject({ kind: 'managed-identity', name: 'scoring-mi' });
    expect(finding.message).toContain('Code of online endpoints fraud, churn runs with Contributor');
  });
});

it('an identity that could not be read is undecided', () => {
  const identity = { systemAssigned: unknown('missing-permission', 'forbidden'), userAssigned: [] };
  expect(answers(aml201, inventory({ resources: [onlineEndpoint({ identity })] }))).toEqual(['unknown']);
});

it.each(['role-assignments', 'role-definitions'] as const)(
  'without %s the answer is unknown, never a pass',
  (part) => {
    const scopes = [coverage([gap(part, { scope: SUBSCRIPTION })])];
    expect(answers(aml201, inventory({ resources: [onlineEndpoint()], scopes }))).toEqual(['unknown']);
  },
);
