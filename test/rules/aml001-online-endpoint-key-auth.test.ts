import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml001 } from '../../src/rules/aml001-online-endpoint-key-auth.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml001-online-endpoint-key-auth.ts';
import { FILE_ORIGIN, holding, kubernetesEndpoint, onlineEndpoint } from './inventories.ts';

describe('an online endpoint', () => {
  it('with keys is found, with the proof and a way out that breaks nothing', () => {
    const finding = theFinding(aml001, bad);
    expect(finding).toMatchObject({
      ruleId: 'AML001',
      result: 'fail',
      severity: 'high',
      confidence: 'high',
      persona: 'regular',
      resource: { kind: 'online-endpoint', name: 'fraud' },
    });
    expect(finding.evidence).toEqual([
      {
        what: 'authMode is Key',
        where: `${finding.resource.id} (api-version 2025-12-01)`,
        why: 'of the auth modes, only AADToken has Entra check who calls',
      },
    ]);
    expect(finding.remediation.destructive).toBe(false);
    const command = finding.remediation.command ?? '';
    expect(command).toContain(
      'az ml online-endpoint create --name fraud-entra --auth-mode aad_token --workspace-name mlw --resource-group ml',
    );
    expect(command).toContain(`--scope ${finding.resource.id.replace('/fraud', '/fraud-entra')}`);
  });

  it('that asks Entra is silent', () => {
    expect(answers(aml001, good)).toEqual(['pass']);
  });

  it.each(['key', 'KEY', 'kEY'])('with the auth mode written %s is found', (mode) => {
    expect(answers(aml001, holding(onlineEndpoint({ authMode: known(mode) })))).toEqual(['fail']);
  });

  it.each(['aadtoken', 'AADTOKEN', 'AMLToken', 'amltoken'])(
    'with the auth mode written %s is silent',
    (mode) => {
      expect(answers(aml001, holding(onlineEndpoint({ authMode: known(mode) })))).toEqual(['pass']);
    },
  );

  it('that is declared without an auth mode gets keys: found, with less confidence', () => {
    const declared = onlineEndpoint({ authMode: ABSENT, origin: FILE_ORIGIN });
    const finding = theFinding(aml001, holding(declared));
    expect(finding).toMatchObject({ result: 'fail', confidence: 'medium', severity: 'high' });
    expect(finding.evidence[0]).toMatchObject({
      what: 'authMode is not set',
      why: 'an endpoint that is declared without an auth mode gets keys',
    });
  });

  it('that Azure answered without an auth mode is undecided: no default follows from an odd answer', () => {
    const { id } = onlineEndpoint();
    const finding = theFinding(aml001, holding(onlineEndpoint({ authMode: ABSENT })));
    expect(finding.result).toBe('unknown');
    expect(finding.reason?.detail).toBe(
      `Azure answered ${id} without authMode (api-version 2025-12-01), which it never leaves out`,
    );
    // No permission would help.
    expect(finding.remediation.text).toMatch(/^Look at it yourself: /);
  });

  it.each(['KeyAndAAD', 'Certificate', '', 'constructor', '__proto__'])(
    'with the auth mode %j, which nobody foresaw, is undecided and never a pass',
    (mode) => {
      const finding = theFinding(aml001, holding(onlineEndpoint({ authMode: known(mode) })));
      expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'api-version' } });
      expect(finding.reason?.detail).toContain(JSON.stringify(mode));
    },
  );

  it('whose auth mode could not be read is undecided, for that reason', () => {
    const reason = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read is missing';
    const authMode = unknown('missing-permission', reason);
    expect(theFinding(aml001, holding(onlineEndpoint({ authMode })))).toMatchObject({
      result: 'unknown',
      reason: { kind: 'missing-permission', detail: reason },
    });
  });

  it('on Kubernetes cannot do better than tokens: medium, and a remedy that exists there', () => {
    const finding = theFinding(aml001, holding(kubernetesEndpoint({ authMode: known('Key') })));
    expect(finding.severity).toBe('medium');
    expect(finding.remediation.command).toContain('--auth-mode aml_token --set compute=azureml:aks-prod');
    expect(finding.remediation.command).not.toContain('aad_token');
  });

  it('with a name as long as Azure allows gets a successor whose name is no longer', () => {
    const name = 'f'.repeat(32);
    const finding = theFinding(aml001, holding(onlineEndpoint({ name, authMode: known('Key') })));
    expect(finding.remediation.command).toContain(`--name ${'f'.repeat(26)}-entra `);
  });

  it('in a file is found at the line of the value, without a command for what Azure does not have yet', () => {
    const endpoint = onlineEndpoint({
      id: 'deploy/endpoint.yml#fraud',
      key: 'deploy/endpoint.yml#fraud',
      origin: FILE_ORIGIN,
      authMode: known('key', FILE_ORIGIN),
    });
    const finding = theFinding(aml001, holding(endpoint));
    expect(finding.location).toEqual({
      file: 'deploy/endpoint.yml',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 16,
    });
    expect(finding.evidence[0]?.where).toBe('deploy/endpoint.yml:3:1');
    expect(finding.remediation.command).toBeUndefined();
  });
});

it('an empty inventory has nothing to say', () => {
  expect(findings(aml001, holding())).toEqual([]);
});
