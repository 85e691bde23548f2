import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/inventory/fact.ts';
import { aml605 } from '../../src/rules/aml605-pipeline-client-secret.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  DEPLOYER,
  federated,
  password,
  servicePrincipal,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml605-pipeline-client-secret.ts';
import { coverage, GROUP, gap, inventory, onlineEndpoint } from './inventories.ts';

const principals = [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })];
const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;
const SHORT = password('key-1', { old: 30, left: 60 });

describe('a client secret', () => {
  it('beside a federated credential is found, with the command that deletes it', () => {
    const finding = theFinding(aml605, bad);
    expect(finding).toMatchObject({ severity: 'medium', resource: { kind: 'application', id: APP_ID } });
    expect(finding.remediation.command).toBe(`az ad app credential delete --id ${APP_ID} --key-id key-1`);
  });

  it('that has ended is in order', () => {
    expect(answers(aml605, good)).toEqual(['pass']);
  });

  it('made for more than half a year weighs high', () => {
    const applications = [
      application({ passwords: known([SHORT, password('key-2', { old: 10, left: 171 })]) }),
    ];
    const finding = theFinding(aml605, { ...bad, applications });
    expect(finding).toMatchObject({ severity: 'high' });
    expect(finding.message).toContain('2 client secrets that work');
    const justSo = [application({ passwords: known([password('key-2', { old: 10, left: 170 })]) })];
    expect(theFinding(aml605, { ...bad, applications: justSo })).toMatchObject({ severity: 'medium' });
  });

  it('of an application that gets at endpoints is found without GitHub too', () => {
    const given = (role: string, at = GROUP) =>
      inventory({
        resources: [onlineEndpoint()],
        principals,
        applications: [application({ passwords: known([SHORT]) })],
        roleAssignments: [assigned({ ...held, role, at })],
      });
    expect(findings(aml605, given(BUILT_IN.dataScientist))).toHaveLength(1);
    expect(findings(aml605, given(BUILT_IN.reader))).toEqual([]);
    expect(findings(aml605, given(BUILT_IN.contributor, `${GROUP}10`))).toEqual([]);
  });

  it('with dates that cannot be read counts as endless', () => {
    const applications = [
      application({ passwords: known([{ keyId: 'k', startDateTime: '', endDateTime: 'never' }]) }),
    ];
    expect(theFinding(aml605, { ...bad, applications })).toMatchObject({ severity: 'high' });
  });

  it('that could not be read is undecided', () => {
    const applications = [
      application({ passwords: unknown('missing-permission', 'Application.Read.All is missing') }),
    ];
    expect(theFinding(aml605, { ...bad, applications })).toMatchObject({ result: 'unknown' });
  });

  it('is allowed where the policy says so, and beside a trust in something else', () => {
    expect(findings(aml605, bad, { allowedPrincipals: [DEPLOYER] })).toEqual([]);
    const cluster = [
      federated('system:serviceaccount:x', { issuer: known('https://eastus.oic.prod-aks.azure.com/x/') }),
    ];
    expect(findings(aml605, { ...bad, federatedCredentials: cluster })).toEqual([]);
  });
});

it.each(['applications', 'directory'] as const)('without %s the answer is unknown', (part) => {
  expect(answers(aml605, inventory({ scopes: [coverage([gap(part, { scope: 'directory' })])] }))).toEqual([
    'unknown',
  ]);
});
