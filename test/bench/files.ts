// Measures an audit of files as a user waits for it, in a process of its own: `npm run bench`. Half a repository of 5,000
// files says nothing of Azure, and 1,000 of them do, in every format; 10,000 files must not take more than twice as long.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist/cli.js');
const ROUNDS = 3;
const BUDGET = { seconds: 3, megabytes: 500, ratio: 2.2 };

const type = 'Microsoft.MachineLearningServices/workspaces';

/** One file that matters of each format, by its number. */
const RELEVANT: readonly ((at: number) => readonly [path: string, text: string])[] = [
  (at) => [
    `endpoints/team${at % 20}/endpoint${at}.yml`,
    `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json\nname: endpoint${at}\nauth_mode: ${at % 2 === 0 ? 'key' : 'aad_token'}\ntags:\n  team: t${at % 20}\n`,
  ],
  (at) => [
    `endpoints/team${at % 20}/deployment${at}.yml`,
    `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: endpoint${at - 1}\nmodel: azureml:fraud:1\ninstance_type: Standard_DS3_v2\ninstance_count: 1\n`,
  ],
  (at) => [
    `arm/part${at}.json`,
    JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        parameters: { name: { type: 'string', defaultValue: `ml${at}` } },
        resources: [
          {
            type: `${type}/onlineEndpoints`,
            apiVersion: '2024-04-01',
            name: `[format('{0}/{1}', parameters('name'), 'fraud')]`,
            location: '[resourceGroup().location]',
            properties: { authMode: 'Key' },
          },
        ],
      },
      undefined,
      2,
    ),
  ],
  (at) => [
    `bicep/part${at}.bicep`,
    `param name string = 'ml${at}'\nparam location string = resourceGroup().location\nresource workspace '${type}@2024-04-01' = {\n  name: name\n  location: location\n  identity: { type: 'SystemAssigned' }\n  properties: { publicNetworkAccess: 'Disabled' }\n}\nresource endpoint '${type}/onlineEndpoints@2024-04-01' = {\n  parent: workspace\n  name: 'fraud-\${name}'\n  location: location\n  properties: { authMode: 'Key' }\n}\n`,
  ],
  (at) => [
    `terraform/stack${at}/main.tf`,
    `variable "name" {\n  default = "ml${at}"\n}\nresource "azurerm_resource_group" "this" {\n  name     = "rg-\${var.name}"\n  location = "westeurope"\n}\nresource "azurerm_machine_learning_workspace" "this" {\n  name                = var.name\n  resource_group_name = azurerm_resource_group.this.name\n  location            = "westeurope"\n  identity {\n    type = "SystemAssigned"\n  }\n}\n`,
  ],
  (at) => [
    `.github/workflows/deploy${at}.yml`,
    `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@v2\n        with:\n          creds: \${{ secrets.AZURE }}\n      - run: |\n          az ml online-endpoint get-credentials --name endpoint${at}\n`,
  ],
  (at) => [
    `scripts/rotate${at}.sh`,
    `#!/bin/bash\nset -e\nKEY=$(az ml online-endpoint get-credentials --name endpoint${at} --query primaryKey --output tsv)\necho "$KEY"\n`,
  ],
  (at) => [
    `roles/role${at}.json`,
    JSON.stringify({
      Name: `Role ${at}`,
      IsCustom: true,
      Actions: ['Microsoft.MachineLearningServices/*'],
      AssignableScopes: ['/subscriptions/11111111-2222-3333-4444-555555555555'],
    }),
  ],
];

/** What else lies in repositories. */
const OTHER: readonly ((at: number) => readonly [path: string, text: string])[] = [
  (at) => [`src/module${at % 50}/file${at}.py`, `def f${at}():\n    return ${at}\n`.repeat(40)],
  (at) => [
    `charts/values${at}.yaml`,
    `replicas: ${at}\nimage:\n  name: app\n  tag: "1.${at}"\n`.concat(`key${at}: value\n`.repeat(80)),
  ],
  (at) => [`data/part${at}.json`, JSON.stringify(Array.from({ length: 60 }, (_, id) => ({ id, at })))],
  (at) => [`docs/page${at}.md`, `# Page ${at}\n\n`.concat('words and words\n'.repeat(60))],
  (at) => [`tools/tool${at}.sh`, `#!/bin/sh\necho ${at}\n`.repeat(20)],
];

async function makeRepository(folder: string, files: number): Promise<void> {
  for (let at = 0; at < files; at += 1) {
    const kinds = at % 5 === 0 ? RELEVANT : OTHER;
    const [path, text] = kinds[Math.floor(at / 5) % kinds.length]?.(at) ?? ['', ''];
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly findings: number;
}

async function auditOnce(folder: string, out: string): Promise<Measured> {
  const watch = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(join(out, 'memory'))},String(process.resourceUsage().maxRSS)))`;
  await writeFile(join(out, 'watch.cjs'), watch);
  const start = process.hrtime.bigint();
  const code = await new Promise<number | null>((resolve, reject) => {
    const args = [
      '--require',
      join(out, 'watch.cjs'),
      cli,
      'audit',
      '--report-dir',
      out,
      '--fail-on',
      'never',
    ];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== 0) throw new Error(`the audit ended with ${code}`);
  const megabytes = Number(await readFile(join(out, 'memory'), 'utf8')) / 1024;
  const { findings } = JSON.parse(await readFile(join(out, 'audit.json'), 'utf8')) as { findings: unknown[] };
  return { seconds, megabytes, findings: findings.length };
}

async function measure(scratch: string, files: number): Promise<Measured> {
  const [folder, out] = [join(scratch, `files-${files}`), join(scratch, `out-${files}`)];
  await mkdir(out, { recursive: true });
  await makeRepository(folder, files);
  const runs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await auditOnce(folder, out));
  const [median] = runs.sort((one, other) => one.seconds - other.seconds).slice(Math.floor(ROUNDS / 2));
  if (median === undefined) throw new Error('nothing was measured');
  return median;
}

const scratch = await mkdtemp(join(tmpdir(), 'aml-endpoint-bench-files-'));
try {
  const once = await measure(scratch, 5_000);
  const twice = await measure(scratch, 10_000);
  const rows = [
    ['audit of 5,000 files', once.seconds, 's', BUDGET.seconds],
    ['memory for 5,000 files', once.megabytes, 'MB', BUDGET.megabytes],
    ['10,000 files against 5,000', twice.seconds / once.seconds, '×', BUDGET.ratio],
  ] as const;
  console.log(
    `\nFiles: ${once.findings} findings in 5,000 files, ${twice.findings} in 10,000; medians of ${ROUNDS} rounds\n`,
  );
  for (const [what, measured, unit, budget] of rows) {
    const over = measured > budget ? '  OVER' : '';
    console.log(
      `${what.padEnd(52)}${measured.toFixed(2).padStart(8)} ${unit.padEnd(4)} budget ${budget}${over}`,
    );
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
