import { describe, expect, it } from 'vitest';
import { findingsOf, readAudit } from './audits.ts';
import { playAzure, type Run } from './harness.ts';
import { makePullRequest, runReview } from './pullRequests.ts';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json';

function endpoint(name: string, mode: 'key' | 'aad_token'): string {
  return `$schema: ${SCHEMA}\nname: ${name}\nauth_mode: ${mode}\npublic_network_access: disabled\n`;
}

async function newKeys(run: Run) {
  return findingsOf(await readAudit(run), 'AML001').map(({ resource }) => resource.name);
}

describe('a pull request', () => {
  it('fails for what it introduces, and counts what is older', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { 'old/endpoint.yml': endpoint('old', 'key') },
      { 'new/endpoint.yml': endpoint('new', 'key') },
      { 'other/endpoint.yml': endpoint('meanwhile', 'key') },
    );
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(10);
    expect(await newKeys(run)).toEqual(['new']);
    expect(run.log).toMatch(/what the change introduces since [0-9a-f]{12}; 2 older ones are not shown/);
    expect(run.summary).toMatch(/2 older ones are not shown/);
  });

  it('passes where all that is wrong is older', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { 'a.yml': endpoint('old', 'key') },
      { 'a.yml': `# moved down\n\n${endpoint('old', 'key')}`, 'b/b.yml': endpoint('new', 'aad_token') },
    );
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(0);
    expect(await newKeys(run)).toEqual([]);
  });

  it('reports everything where new-only is false, but only of what it touches', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { 'a/a.yml': endpoint('touched', 'key'), 'b/b.yml': endpoint('untouched', 'key') },
      { 'a/a.yml': `# touched\n${endpoint('touched', 'key')}` },
    );
    const run = await runReview(azure, pull, { 'new-only': 'false' });
    expect(run.exitCode).toBe(10);
    expect(await newKeys(run)).toEqual(['touched']);
    expect(run.log).toContain('1 open finding stands elsewhere');
  });

  it('that only moves files introduces nothing', async () => {
    const azure = await playAzure();
    const bicep = `param location string = 'westeurope'\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'ws'\n  location: location\n  properties: {\n    publicNetworkAccess: 'Enabled'\n  }\n}\nresource ep 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01' = {\n  parent: ws\n  name: 'fraud'\n  location: location\n  properties: {\n    authMode: 'Key'\n  }\n}\n`;
    const terraform = `resource "azurerm_role_assignment" "all" {\n  scope                = "/subscriptions/11111111-2222-3333-4444-555555555555"\n  role_definition_name = "Owner"\n  principal_id         = "22222222-3333-4444-5555-666666666666"\n}\n`;
    const pull = makePullRequest(
      {
        'deploy/a.yml': endpoint('old', 'key'),
        'deploy/b.yml': endpoint('stays', 'key'),
        'infra/main.bicep': bicep,
        'tf/main.tf': terraform,
      },
      {
        'deploy/a.yml': null,
        'deploy/prod/a.yml': endpoint('old', 'key'),
        'infra/main.bicep': null,
        'platform/ml.bicep': bicep,
        'tf/main.tf': null,
        'terraform/root/main.tf': terraform,
      },
    );
    const run = await runReview(azure, pull, { 'fail-on': 'info' });
    expect((await readAudit(run)).findings.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/[1-9]\d* older ones are not shown/);
  });

  it('that changes nothing that is audited ends well at once, and says so', async () => {
    const azure = await playAzure();
    const pull = makePullRequest(
      { 'a.yml': endpoint('old', 'key'), 'README.md': 'one' },
      { 'README.md': 'two', 'src/main.py': 'pass' },
    );
    const run = await runReview(azure, pull);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'ok', passed: 'true' });
    expect(run.log).toContain('::notice::Nothing that changes here (2 files) is read by the audit.');
  });

  it('that makes a file unreadable has changed something', async () => {
    const azure = await playAzure();
    const pull = makePullRequest({ 'main.bicep': 'param a int\n' }, { 'main.bicep': 'param a\0\n' });
    const run = await runReview(azure, pull);
    expect(run.log).not.toContain('Nothing that changes here');
    expect(run.outputs).toMatchObject({ unknown: '1' });
  });

  it('judges what the run itself has made as new', async () => {
    const azure = await playAzure();
    const pull = makePullRequest({ 'a.yml': endpoint('old', 'key') }, { 'README.md': 'two' });
    const run = await runReview(azure, pull, {}, { made: { 'made.yml': endpoint('made', 'key') } });
    expect(run.exitCode).toBe(10);
    expect(await newKeys(run)).toEqual(['made']);
  });
});
