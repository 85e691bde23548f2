import { describe, expect, test } from 'vitest';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import {
  type AuditFile,
  expectOnlyReads,
  findingsOf,
  readAudit,
  runAudit,
  withDirectory,
  withReaderAt,
} from './audits.ts';
import { both, expectFailure, expectNoSecretIn, loginAs, playAzure, withFaults } from './harness.ts';

const EMPTY_GROUP = `/subscriptions/${IDS.production.split('/')[2]}/resourceGroups/rg-empty`;
const withEmptyGroup = (scenario: Scenario): Scenario => ({
  ...scenario,
  resources: [
    ...scenario.resources,
    {
      id: EMPTY_GROUP,
      name: 'rg-empty',
      type: 'Microsoft.Resources/resourceGroups',
      location: 'eastus',
      properties: { provisioningState: 'Succeeded' },
    },
  ],
});

/** The endpoints and accounts that the audit says something of in its access and network reports. */
function lookedAt(report: AuditFile): string[] {
  return report.network.map(({ resource }) => resource);
}

describe('scopes', () => {
  const within = (prefix: string): string[] =>
    Object.values(IDS)
      .filter(
        (id) =>
          id.startsWith(prefix) &&
          /\/(?:onlineEndpoints|batchEndpoints|serverlessEndpoints|accounts)\/[^/]+$/.test(id),
      )
      .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  test.each([
    ['a subscription', [IDS.production], within(IDS.production)],
    ['a resource group', [IDS.fraudGroup], within(IDS.fraudGroup)],
    ['a workspace', [IDS.fraud], within(IDS.fraud)],
    ['an online endpoint', [IDS.fraudKey], [IDS.fraudKey]],
    ['a batch endpoint', [IDS.fraudNightly], [IDS.fraudNightly]],
    ['a serverless endpoint', [IDS.phiKey], [IDS.phiKey]],
    ['an AI services account', [IDS.openAi], [IDS.openAi]],
    ['several at once', [IDS.openAi, IDS.fraudKey, IDS.phiKey], [IDS.openAi, IDS.phiKey, IDS.fraudKey]],
    ['one within another', [IDS.fraudKey, IDS.fraud], within(IDS.fraud)],
  ])('%s: what is in it is looked at, and nothing else', async (_name, scopes, resources) => {
    const azure = await playAzure();
    const run = await runAudit(azure, scopes);
    const report = await readAudit(run);
    expect(run.exitCode).toBe(10);
    expect(lookedAt(report)).toEqual(resources);
    expect(report.coverage.map(({ scope }) => scope).sort()).toEqual([...scopes].sort());
    expectOnlyReads(run);
  });

  test('a management group: all subscriptions below it', async () => {
    const azure = await playAzure(withReaderAt(IDS.root));
    const run = await runAudit(azure, [IDS.root]);
    expect(lookedAt(await readAudit(run))).toEqual(
      expect.arrayContaining([IDS.openAi, IDS.fraudKey, IDS.churnKey]),
    );
    expect(run.outputs).toMatchObject({ result: 'findings', complete: 'true' });
  });

  test('the same scope twice, in other letters, is one', async () => {
    const azure = await playAzure();
    const report = await readAudit(await runAudit(azure, [IDS.fraudKey, IDS.fraudKey.toUpperCase()]));
    expect(report.coverage).toHaveLength(1);
    expect(findingsOf(report, 'AML001').map(({ resource }) => resource.id)).toEqual([IDS.fraudKey]);
  });
});

describe('a scope that matches nothing', () => {
  test.each([
    ['a subscription', '/subscriptions/00000000-0000-4000-8000-000000000000'],
    ['a resource group', IDS.fraudGroup.replace('rg-fraud', 'rg-gone')],
    ['a workspace', IDS.fraud.replace('mlw-fraud', 'mlw-gone')],
    ['an endpoint', `${IDS.fraud}/onlineEndpoints/gone`],
    ['an AI services account', IDS.openAi.replace('aoai-contoso', 'gone')],
  ])('%s that does not exist ends with 3, and is named', async (_name, scope) => {
    const azure = await playAzure();
    const run = await runAudit(azure, [scope]);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 3, stderr: '' });
    expect(run.outputs).toMatchObject({ result: 'nothing-matched', passed: 'false', findings: '0' });
    expect(run.log).toContain(`nothing matched: ${scope}: Azure knows no such scope.`);
    expect(run.log).toContain('::error title=audit::nothing matched: ');
    expect(run.summary).toContain('Matched nothing:');
    expect((await readAudit(run)).summary).toMatchObject({ fail: 0, pass: 0, unknown: 0, notApplicable: 0 });
  });

  test('an empty resource group ends with 3, whatever is wrong in the subscription around it', async () => {
    const azure = await playAzure(both(withDirectory, withEmptyGroup));
    const run = await runAudit(azure, [EMPTY_GROUP]);
    expect(run.exitCode).toBe(3);
    expect(run.outputs).toMatchObject({ result: 'nothing-matched', findings: '0' });
    expect(run.log).toContain(`nothing matched: ${EMPTY_GROUP}: it holds no workspace`);
  });

  test('beside one with findings the findings count, and it is still said', async () => {
    const azure = await playAzure();
    const gone = `${IDS.fraud}/onlineEndpoints/gone`;
    const run = await runAudit(azure, [gone, IDS.fraudKey]);
    expect(run.exitCode).toBe(10);
    expect(run.log).toContain(`nothing matched: ${gone}: `);
    expect(run.log.trimEnd()).toMatch(/; 1 of what was named matched nothing;[^\n]*$/);
  });

  test('beside one without findings it ends with 3', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [`${IDS.fraud}/onlineEndpoints/gone`, IDS.fraudKey], {
      'fail-on': 'never',
    });
    expect(run.exitCode).toBe(3);
  });
});

describe('what may not be read', () => {
  test.each([
    ['a subscription', IDS.production, 'Microsoft.MachineLearningServices/workspaces/read'],
    ['a resource group', IDS.fraudGroup, 'Microsoft.MachineLearningServices/workspaces/read'],
    ['a workspace', IDS.fraud, 'Microsoft.MachineLearningServices/workspaces/read'],
    ['an endpoint', IDS.fraudKey, 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read'],
    ['an AI services account', IDS.openAi, 'Microsoft.CognitiveServices/accounts/read'],
    ['a management group', IDS.root, 'Microsoft.Management/managementGroups/read'],
  ])('%s that may not be read ends with 4 and names the operation', async (_name, scope, operation) => {
    const azure = await playAzure();
    const run = await runAudit(azure, [scope], {}, { as: 'nobody' });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 4, stderr: '' });
    expect(run.outputs).toMatchObject({ result: 'unreachable', passed: 'false', complete: 'false' });
    const report = await readAudit(run);
    expect(report.coverage).toMatchObject([{ scope, state: 'unreadable' }]);
    expect(report.coverage[0]?.missing).toContain(operation);
    expect(report.findings.map(({ result }) => result)).not.toContain('fail');
    expect(report.findings.length).toBeGreaterThan(0);
    expect(run.log).toContain(`  not read: ${operation}\n`);
    expect(run.log).toContain('::error title=audit::unreachable: ');
    await expectNoSecretIn(run);
  });

  test.each(['high', 'never'])('also with fail-on: %s', async (failOn) => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraud], { 'fail-on': failOn }, { as: 'nobody' });
    expect(run.exitCode).toBe(4);
  });

  test('one forbidden workspace hides nothing of the other, and ends with 11', async () => {
    const azure = await playAzure();
    const inputs = { 'fail-on': 'never' };
    const run = await runAudit(azure, [IDS.fraud, IDS.research], inputs);
    expect(run.exitCode).toBe(11);
    expect(run.outputs).toMatchObject({ result: 'incomplete', passed: 'false', complete: 'false' });
    const report = await readAudit(run);
    const [, research] = [...report.coverage].sort((a, b) => (a.state < b.state ? -1 : 1));
    expect(research).toMatchObject({ scope: IDS.research, state: 'unreadable' });
    expect(research?.missing).toContain('Microsoft.MachineLearningServices/workspaces/read');
    const whole = await readAudit(await runAudit(azure, [IDS.fraud], inputs));
    expect(report.findings.filter(({ result }) => result === 'fail')).toEqual(
      whole.findings.filter(({ result }) => result === 'fail'),
    );
    expect(report.findings.filter(({ ruleId }) => ruleId === 'AML901')).toMatchObject([
      { result: 'unknown', resource: { id: IDS.research } },
      {},
    ]);
  });

  test('findings come before what is missing: 10', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraud, IDS.research]);
    expect(run.exitCode).toBe(10);
    expect(run.outputs).toMatchObject({ result: 'findings', complete: 'false' });
  });

  test('fail-on-incomplete: false lets it pass, and still says that it is not complete', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraud, IDS.research], {
      'fail-on': 'never',
      'fail-on-incomplete': 'false',
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'ok', passed: 'true', complete: 'false' });
    expect(run.log.trimEnd().split('\n').at(-1)).toMatch(/^passed: .*1 scope unreadable/);
  });

  test('an identity that reads endpoints but no roles is told which reads the rules lack', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudEntra], {}, { as: 'scoreOnly' });
    expect(run.exitCode).toBe(11);
    const report = await readAudit(run);
    expect(report.coverage[0]?.missing).toContain('Microsoft.Authorization/roleAssignments/read');
    const answers = findingsOf(report, 'AML303').map(({ result, reason }) => `${result}: ${reason?.kind}`);
    expect(new Set(answers)).toEqual(new Set(['unknown: missing-permission']));
    expect(run.log).toContain('  not read: Microsoft.Authorization/roleAssignments/read\n');
    expect(report.access.filter(({ capability }) => capability === 'read-keys')).toEqual([]);
    expect(run.log).toMatch(/^ {2}read keys +unknown$/m);
  });

  test.each([
    ['role assignments', '**/Microsoft.Authorization/roleAssignments', 'AML303'],
    ['online endpoints', '**/workspaces/mlw-fraud/onlineEndpoints', 'AML901'],
    ['accounts', '**/Microsoft.CognitiveServices/accounts', 'AML501'],
    ['connections', '**/mlw-fraud/connections', 'AML504'],
  ])('a refusal of %s halfway is never a pass', async (_name, path, ruleId) => {
    const body = { error: { code: 'AuthorizationFailed', message: 'does not have authorization' } };
    const azure = await playAzure(
      both(withDirectory, withFaults({ match: { method: 'GET', path }, status: 403, body })),
    );
    const run = await runAudit(azure, [IDS.fraudGroup]);
    const report = await readAudit(run);
    expect(report.coverage[0]?.state).toBe('partial');
    expect(findingsOf(report, ruleId).map(({ result }) => result)).toContain('unknown');
    expect([10, 11]).toContain(run.exitCode);
    await expectNoSecretIn(run);
  });

  test('a page of a list that fails halfway keeps what came before, and is not complete', async () => {
    const azure = await playAzure((scenario) => ({
      ...withDirectory(scenario),
      pageSize: 3,
      faults: [
        {
          match: { method: 'GET', path: '**/mlw-fraud/onlineEndpoints' },
          skip: 1,
          status: 403,
          body: { error: { code: 'AuthorizationFailed', message: 'no more' } },
        },
      ],
    }));
    const run = await runAudit(azure, [IDS.fraud]);
    const report = await readAudit(run);
    expect(run.outputs['complete']).toBe('false');
    expect(lookedAt(report).filter((id) => id.includes('/onlineEndpoints/'))).toHaveLength(3);
    expect(report.coverage).toMatchObject([
      { state: 'partial', missing: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read'] },
    ]);
  });

  test('all pages of all lists are read', async () => {
    const azure = await playAzure((scenario) => ({ ...withDirectory(scenario), pageSize: 2 }));
    const paged = await readAudit(await runAudit(azure, [IDS.production]));
    const whole = await readAudit(await runAudit(await playAzure(withDirectory), [IDS.production]));
    expect({ ...paged, auditedAt: '' }).toEqual({ ...whole, auditedAt: '' });
  });
});

describe('require', () => {
  test('directory: without consent for Microsoft Graph the run is incomplete', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraudEntra], { 'fail-on': 'never', require: 'directory' });
    expect(run.exitCode).toBe(11);
    expect(run.outputs).toMatchObject({ result: 'incomplete', complete: 'false' });
    expect(run.log.trimEnd().split('\n').at(-1)).toContain('directory not read everywhere');
  });

  test('directory: with it the run passes', async () => {
    const azure = await playAzure(withDirectory);
    const run = await runAudit(azure, [IDS.fraudEntra], { 'fail-on': 'never', require: 'directory\npim' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'ok', complete: 'true' });
  });

  test('pim: a tenant without the licence is incomplete only when it is named', async () => {
    const unlicensed = withFaults(
      ...['roleEligibilityScheduleInstances', 'roleAssignmentScheduleInstances'].map((list) => ({
        match: { path: `**/Microsoft.Authorization/${list}` },
        status: 400,
        body: {
          error: {
            code: 'AadPremiumLicenseRequired',
            message:
              'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
          },
        },
      })),
    );
    const azure = await playAzure(both(withDirectory, unlicensed));
    const asked = { 'fail-on': 'never' };
    const without = await runAudit(azure, [IDS.fraudEntra], asked);
    expect([without.exitCode, without.outputs['complete']]).toEqual([0, 'true']);
    const required = await runAudit(azure, [IDS.fraudEntra], { ...asked, require: 'PIM' });
    expect([required.exitCode, required.outputs['complete']]).toEqual([11, 'false']);
  });
});

describe('fail-on', () => {
  test.each([
    ['high', 10],
    ['medium', 10],
    ['low', 10],
    ['info', 10],
    ['never', 0],
  ])('%s on findings of every severity ends with %i', async (failOn, exitCode) => {
    const azure = await playAzure(withDirectory);
    const run = await runAudit(azure, [IDS.fraud], { 'fail-on': failOn });
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs['passed']).toBe(String(exitCode === 0));
    expect(Number(run.outputs['high'])).toBeGreaterThan(0);
    const errors = run.log.match(/^::error /gm) ?? [];
    expect(errors.length > 0).toBe(exitCode === 10);
  });

  /** Nobody but the readers holds anything, and the one endpoint takes Entra tokens from one network. */
  const tidy = (scenario: Scenario): Scenario => {
    const allowed = /8e3af657|b24988ac|f6c7c914|f58310d9|5c0de000/;
    return {
      ...withDirectory(scenario),
      roleAssignments: scenario.roleAssignments.filter(
        ({ properties }) => !allowed.test(String(properties?.['roleDefinitionId'])),
      ),
      roleEligibilityScheduleInstances: [],
      roleDefinitions: [],
    };
  };
  test.each([
    ['high', 0],
    ['medium', 10],
    ['low', 10],
  ])('%s on an endpoint whose worst finding is medium ends with %i', async (failOn, exitCode) => {
    const azure = await playAzure(tidy);
    const run = await runAudit(azure, [IDS.fraudToken], { 'fail-on': failOn });
    expect(run.outputs).toMatchObject({ high: '0' });
    expect(Number(run.outputs['medium'])).toBeGreaterThan(0);
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs['result']).toBe(exitCode === 0 ? 'ok' : 'findings');
  });
});

describe('a run that never gets to Azure', () => {
  test('a login that fails ends with 4, with the outputs and the report of every failed run', async () => {
    const azure = await playAzure();
    const run = await azure.run({ command: 'audit', scope: IDS.fraud, ...loginAs('staging') });
    await expectFailure(run, {
      code: 'federated-credential-subject-mismatch',
      exitCode: 4,
      result: 'unreachable',
    });
    expect(run.log).toContain('::endgroup::');
  });

  test('an Azure Resource Manager that resets every connection ends with 4', async () => {
    const azure = await playAzure(withFaults({ match: { path: '/subscriptions/**' }, reset: true }));
    const run = await runAudit(azure, [IDS.fraudKey], { timeout: '60s' });
    expect(run.exitCode).toBe(4);
    expect(run.outputs['result']).toBe('unreachable');
    await expectNoSecretIn(run);
  });
});
