import { describe, expect, it } from 'vitest';
import { scriptReader } from '../../src/files/script.ts';
import { workflowReader } from '../../src/files/workflow.ts';
import { findingsIn, inventoryOf } from './inMemory.ts';

const FILE = '.github/workflows/score.yml';
const GET = 'az ml online-endpoint get-credentials -n fraud -g rg -w ml --query primaryKey -o tsv';

function workflow(...steps: readonly string[]): Readonly<Record<string, string>> {
  const lines = steps.flatMap((step) =>
    step.split('\n').map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}`),
  );
  return {
    [FILE]: ['on: push', 'jobs:', '  score:', '    runs-on: ubuntu-latest', '    steps:', ...lines, ''].join(
      '\n',
    ),
  };
}

async function found(files: Readonly<Record<string, string>>, ruleId = 'AML008') {
  return findingsIn(await inventoryOf(workflowReader, files), ruleId);
}

describe('a key in a workflow', () => {
  it('that is fetched and not masked is found at its command', async () => {
    const findings = await found(
      workflow(
        `name: score\nrun: |\n  echo start\n  KEY=$(${GET})\n  curl -H "Authorization: Bearer $KEY" https://x/score`,
      ),
    );
    expect(findings).toMatchObject([
      {
        severity: 'high',
        resource: { kind: 'pipeline-step', id: `${FILE}#score/score`, name: 'score' },
        location: { file: FILE, line: 9, column: 11, endLine: 9 },
      },
    ]);
  });

  it('that is masked after it was fetched is not', async () => {
    expect(await found(workflow(`run: |\n  KEY=$(${GET})\n  echo "::add-mask::$KEY"\n  use "$KEY"`))).toEqual(
      [],
    );
    expect(await found(workflow(`run: |\n  KEY=$(${GET})\n  echo "::add-mask::\${KEY}"`))).toEqual([]);
  });

  it('that is printed by the command itself is, and what is thrown away is not', async () => {
    expect(await found(workflow(`run: ${GET}`))).toMatchObject([{ location: { line: 6 } }]);
    expect(await found(workflow(`run: ${GET} -o none`))).toEqual([]);
  });

  it('that goes into an output or the environment is, although it is masked', async () => {
    const masked = `run: |\n  KEY=$(${GET})\n  echo "::add-mask::$KEY"\n  echo "key=$KEY" >> "$GITHUB_OUTPUT"\n  echo "KEY=$KEY" >> $GITHUB_ENV`;
    expect(await found(workflow(masked))).toMatchObject([
      { location: { line: 9 }, identity: ['key-in-environment', 'key-in-output'] },
    ]);
  });

  it('in a shell that is traced is, by set -x and by the shell of the step', async () => {
    expect(
      await found(workflow(`run: |\n  set -euxo pipefail\n  KEY=$(${GET})\n  echo "::add-mask::$KEY"`)),
    ).toMatchObject([{ identity: ['traced-shell'], location: { line: 7 } }]);
    expect(
      await found(workflow(`shell: bash -x {0}\nrun: |\n  KEY=$(${GET})\n  echo "::add-mask::$KEY"`)),
    ).toMatchObject([{ identity: ['traced-shell'] }]);
    expect(
      await found(workflow(`run: |\n  set -euo pipefail\n  KEY=$(${GET})\n  echo "::add-mask::$KEY"`)),
    ).toEqual([]);
  });

  it('that is a secret of the repository and scores is, directly and through env', async () => {
    const url = 'https://fraud.westeurope.inference.ml.azure.com/score';
    expect(
      await found(workflow(`run: 'curl -H "Authorization: Bearer \${{ secrets.ENDPOINT_KEY }}" ${url}'`)),
    ).toMatchObject([{ severity: 'medium', identity: ['stored-key'] }]);
    expect(
      await found(
        workflow(
          `env:\n  KEY: \${{ secrets.ENDPOINT_KEY }}\nrun: |\n  curl \\\n    -H "Authorization: Bearer $KEY" \\\n    ${url}`,
        ),
      ),
    ).toMatchObject([{ identity: ['stored-key'], location: { line: 9, endLine: 11 } }]);
    expect(
      await found(
        workflow(
          `run: 'curl -H "Authorization: Bearer \${{ secrets.GITHUB_TOKEN }}" https://api.github.com/score'`,
        ),
      ),
    ).toEqual([]);
  });

  it('only spoken of in a comment is not', async () => {
    expect(await found(workflow(`run: |\n  # ${GET}\n  az ml online-endpoint show -n fraud`))).toEqual([]);
  });

  it('is not repeated in a report, were it written there', async () => {
    const inventory = await inventoryOf(
      workflowReader,
      workflow(
        `run: |\n  KEY=$(${GET})\n  curl -H "Authorization: Bearer \${{ secrets.K }}" -H "api-key: 0123456789abcdef" https://x/score`,
      ),
    );
    expect(JSON.stringify(inventory)).not.toContain('0123456789abcdef');
  });
});

describe('a login', () => {
  it('with creds is a client secret, with ids it is federated', async () => {
    expect(
      await found(
        workflow('uses: azure/login@v2\nwith:\n  creds: ${{ secrets.AZURE_CREDENTIALS }}'),
        'AML605',
      ),
    ).toMatchObject([{ location: { file: FILE, line: 8, column: 11 }, resource: { name: 'azure/login' } }]);
    expect(
      await found(
        workflow('uses: azure/login@v2\nwith:\n  client-id: ${{ vars.C }}\n  tenant-id: ${{ vars.T }}'),
        'AML605',
      ),
    ).toEqual([]);
  });

  it('of a service principal with its password is one too', async () => {
    expect(
      await found(
        workflow('run: az login --service-principal -u $ID -p ${{ secrets.PW }} --tenant $T'),
        'AML605',
      ),
    ).toHaveLength(1);
  });
});

describe('an endpoint that a command makes', () => {
  it.each(['--auth-mode key', '--set auth_mode=key', '--auth-mode=Key'])(
    'with %s takes keys, told with little confidence',
    async (flag) => {
      const findings = await found(workflow(`run: az ml online-endpoint create -n fraud ${flag}`), 'AML001');
      expect(findings).toMatchObject([
        { result: 'fail', confidence: 'low', location: { file: FILE, line: 6 } },
      ]);
    },
  );

  it('with Entra does not, and one that the shell decides is undecided', async () => {
    expect(
      await found(workflow('run: az ml online-endpoint create -n fraud --auth-mode aad_token'), 'AML001'),
    ).toEqual([]);
    expect(
      await found(workflow('run: az ml online-endpoint create -n fraud --auth-mode $MODE'), 'AML001'),
    ).toMatchObject([{ result: 'unknown' }]);
  });
});

describe('a script', () => {
  it('is read like a step', async () => {
    const inventory = await inventoryOf(scriptReader, {
      'deploy.sh': `#!/bin/bash\nset -e\nKEY=$(${GET})\necho $KEY\naz ml online-endpoint create -n a --auth-mode key\n`,
      'readme.sh': 'echo nothing here\n',
    });
    expect(findingsIn(inventory, 'AML008')).toMatchObject([
      { location: { file: 'deploy.sh', line: 3, column: 1 } },
    ]);
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ location: { file: 'deploy.sh', line: 5 } }]);
  });

  it('that signs in with a password is found', async () => {
    const inventory = await inventoryOf(scriptReader, {
      'login.sh': 'set -e\naz login --service-principal -u "$ID" -p "$SECRET" --tenant "$TENANT"\n',
    });
    expect(findingsIn(inventory, 'AML605')).toMatchObject([{ location: { file: 'login.sh', line: 2 } }]);
  });

  it('for PowerShell is read, too', async () => {
    const inventory = await inventoryOf(scriptReader, {
      'deploy.ps1': `$key = $(${GET})\nWrite-Host $key\n`,
    });
    expect(findingsIn(inventory, 'AML008')).toMatchObject([{ location: { line: 1 } }]);
  });
});
