import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CONTOSO } from '../../src/simulator/contosoIds.ts';
import { parseAudit } from './audits.ts';
import { loginAs, playAzure } from './harness.ts';
import { makePullRequest, runReview } from './pullRequests.ts';

const NEWCOMER = '99999999-8888-7777-6666-555555555555';
const scope = `/subscriptions/${CONTOSO.production}`;

function grant(name: string, role: string, principal: string, at: string = scope): string {
  return `resource "azurerm_role_assignment" "${name}" {\n  scope                = "${at}"\n  role_definition_name = "${role}"\n  principal_id         = "${principal}"\n  principal_type       = "ServicePrincipal"\n}\n`;
}

const inputs = { scope, path: '.', ...loginAs('reader'), 'fail-on': 'never', 'fail-on-incomplete': 'false' };

it('a change that grants a role says who comes to what, and can be stopped for it', async () => {
  const azure = await playAzure();
  const pull = makePullRequest(
    { 'infra/main.tf': grant('kept', 'Reader', NEWCOMER) },
    { 'infra/main.tf': grant('kept', 'Reader', NEWCOMER) + grant('new', 'Contributor', NEWCOMER) },
  );
  const run = await runReview(azure, pull, inputs);
  expect(run.exitCode).toBe(0);
  expect(run.summary).toMatch(/1 principal can read the keys of \d+ endpoints?, through Contributor at/);
  const report = JSON.parse(await readFile(run.outputs['report-json'] ?? '', 'utf8')) as {
    readonly accessChanges: readonly Record<string, unknown>[];
  };
  parseAudit(JSON.stringify(report));
  expect(report.accessChanges.find(({ capability }) => capability === 'read-keys')).toMatchObject({
    change: 'granted',
    role: 'Contributor',
    scope,
    principals: [NEWCOMER],
  });
  const stopped = await runReview(azure, pull, { ...inputs, 'fail-on-new-access': 'rotate, read-keys' });
  expect(stopped.exitCode).toBe(10);
  expect(stopped.log).toContain('of what fail-on-new-access names');
  const other = await runReview(azure, pull, { ...inputs, 'fail-on-new-access': 'assign-roles' });
  expect(other.exitCode).toBe(0);
});

it('a change that takes a grant away says who can no longer do what', async () => {
  const azure = await playAzure();
  const contributor = makePullRequest(
    { 'infra/main.tf': grant('gone', 'Contributor', NEWCOMER), 'infra/x.tf': '' },
    { 'infra/main.tf': null },
  );
  const run = await runReview(azure, contributor, inputs);
  expect(run.summary).toMatch(/1 principal can no longer read the keys of \d+ endpoints?/);
});

it('what cannot be placed in Azure is counted, and no pass where nothing new may come', async () => {
  const azure = await playAzure();
  const unplaced = `variable "where" {}\n${grant('new', 'Contributor', NEWCOMER).replace(`"${scope}"`, 'var.where')}`;
  const group =
    'resource "azurerm_resource_group" "elsewhere" {\n  name     = "rg-elsewhere"\n  location = "westeurope"\n}\n';
  const elsewhere = grant('other', 'Contributor', NEWCOMER).replace(
    `"${scope}"`,
    'azurerm_resource_group.elsewhere.id',
  );
  const pull = makePullRequest({ 'infra/x.tf': '' }, { 'infra/main.tf': `${unplaced}${group}${elsewhere}` });
  const run = await runReview(azure, pull, inputs);
  expect(run.summary).toContain('2 new role assignments of files could not be placed in Azure');
  const strict = { ...inputs, 'fail-on-new-access': 'any', 'fail-on-incomplete': 'true', scope };
  const stopped = await runReview(azure, pull, strict);
  expect(stopped.exitCode).toBe(11);
});

it('nothing is held against nothing', async () => {
  const azure = await playAzure();
  const pull = makePullRequest({}, { 'infra/main.tf': grant('new', 'Contributor', NEWCOMER) });
  const run = await runReview(azure, pull, { 'fail-on-new-access': 'any' });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('what files change is held against what is in Azure');
});
