import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { findingsOf, readAudit, runAudit } from './audits.ts';
import { playAzure } from './harness.ts';

it('what a file declares and Azure does not have is one finding, at the line of the file', async () => {
  const azure = await playAzure();
  const text =
    '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json\nname: fraud-key\nauth_mode: aad_token\n';
  const prepare = async ({ workspace }: { readonly workspace: string }): Promise<void> =>
    writeFileSync(join(workspace, 'endpoint.yml'), text);
  const run = await runAudit(azure, [CONTOSO_IDS.fraud], { path: '.', 'fail-on': 'never' }, { prepare });
  const found = findingsOf(await readAudit(run), 'AML705');
  expect(found).toMatchObject([
    { resource: { name: 'fraud-key' }, location: { file: 'endpoint.yml', line: 2 } },
  ]);
  expect(found[0]?.evidence.map(({ where }) => where.split(' ')[0])).toEqual([
    'endpoint.yml:3:12',
    `${CONTOSO_IDS.fraud}/onlineEndpoints/fraud-key`,
  ]);
});
