import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProcessEnd } from '../../src/demo/stepRunner.ts';
import { CLI_COMMANDS } from '../../src/inputs/commandNames.ts';
import { secretForms } from '../../src/secrets/forms.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import {
  type Azure,
  DIST,
  makeFolder,
  NODE,
  POSIX,
  playAzure,
  runNode,
  withFaults,
  withResource,
} from './harness.ts';

const CLI = join(DIST, 'cli.js');
const SECRET = { AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-works-nowhere-else' };
/** The legacy application may do everything in the sandbox. */
const LEGACY = ['--client-id', APPS.legacy.clientId, '--tenant-id', CONTOSO.tenantId];
const CHURN = ['token', '--endpoint', CONTOSO_IDS.churnKey, '--cloud', 'custom'];
const ENVIRONMENT = [...CHURN, '--auth', 'environment', ...LEGACY];
const script = existsSync('/usr/bin/script') && process.platform === 'linux';
if (!script) console.warn('SKIPPED: script(1) of util-linux is not here; no pseudo-terminal is tried out.');

const tokenEndpoint = withResource(CONTOSO_IDS.churnKey, { authMode: 'AMLToken' });

function surroundings({ simulator }: Azure): Record<string, string> {
  const { caFile, cloudFile } = simulator.announcement;
  return { NODE_EXTRA_CA_CERTS: caFile, AML_ENDPOINT_CLOUD_FILE: cloudFile };
}

function run(
  azure: Azure,
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<ProcessEnd> {
  return runNode([CLI, ...args], { env: { ...surroundings(azure), ...env } });
}

function expectNoSecret(azure: Azure, ...texts: readonly string[]): void {
  for (const secret of azure.simulator.secrets()) {
    for (const form of secretForms(secret)) {
      for (const text of texts) expect(text.includes(form), `${form.slice(0, 10)}…`).toBe(false);
    }
  }
}

describe('without a command to run', () => {
  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(
      await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as {
      version: string;
    };
    expect(await runNode([CLI, '--version'])).toMatchObject({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test.each([[['--help']], [['help']], [['-h']]])(
    '%j lists the commands on standard output',
    async (args) => {
      const end = await runNode([CLI, ...args]);
      expect(end).toMatchObject({ exitCode: 0, stderr: '' });
      expect(end.stdout).toMatch(/^Usage: aml-endpoint COMMAND/);
      for (const command of CLI_COMMANDS) expect(end.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    },
  );

  test.each(CLI_COMMANDS)('%s --help shows its flags and an example', async (command) => {
    const end = await runNode([CLI, command, '--help']);
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(end.stdout).toMatch(/^Examples?:$/m);
    expect(end.stdout).toContain(`aml-endpoint ${command}`);
  });

  test('nothing at all is a refusal, with the help on standard error', async () => {
    const end = await runNode([CLI]);
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toContain('Usage: aml-endpoint COMMAND');
  });

  test.each([
    [['tokn'], `"tokn" is not a command; there are ${CLI_COMMANDS.join(', ')}`],
    [['token', '--endpont', 'x'], '--endpont: there is no such input; did you mean endpoint?'],
    [['token', '--curl-config'], '--curl-config: there is no such input'],
    [['token', '--port', '1'], '--port: belongs to simulator'],
    [['token', '--endpoint'], '--endpoint: needs a value'],
    [['token', '--key', 'primary', '--key', 'secondary'], '--key: is given more than once'],
    [['token', 'fraud'], '"fraud" is one word too many'],
    [['simulator', '--port', 'x'], '--port: "x" is not accepted; write a whole number'],
    [['token', '--\u001b[31mred'], '\\u{1b}'],
  ])('%j is refused by name', async (args, problem) => {
    const end = await runNode([CLI, ...args]);
    expect(end).toMatchObject({ exitCode: 2, stdout: '' });
    expect(end.stderr).toContain('Error [invalid-input]');
    expect(end.stderr).toContain(problem);
    expect(end.stderr).not.toContain('\u001b');
  });
});

describe('token', () => {
  test('--raw prints the credential to a pipe, and nothing else; everything for a person is on standard error', async () => {
    const azure = await playAzure(tokenEndpoint);
    const end = await run(azure, [...ENVIRONMENT, '--raw'], SECRET);
    expect(end.exitCode).toBe(0);
    expect(end.stdout).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(azure.simulator.secrets()).toContain(end.stdout.trim());
    expect(end.stderr).toMatch(/^endpoint {6}\/subscriptions\/.*churn-key$/m);
    expect(end.stderr).toMatch(/^credential {4}AMLToken \*{8} \(\d+ characters\)$/m);
    expectNoSecret(azure, end.stderr);
  });

  test('without --raw the credential is nowhere', async () => {
    const azure = await playAzure();
    const end = await run(azure, [...ENVIRONMENT, '--allow-key'], SECRET);
    expect(end).toMatchObject({ exitCode: 0, stdout: '' });
    expect(end.stderr).toMatch(/^header {8}Authorization: Bearer \*{8}$/m);
    expect(end.stderr).toMatch(/^expires {7}never, until it is regenerated$/m);
    expectNoSecret(azure, end.stdout, end.stderr);
  });

  test.skipIf(!script)('a terminal sees a masked form, even with --raw', async () => {
    const azure = await playAzure();
    const words = [NODE, CLI, ...ENVIRONMENT, '--allow-key', '--raw'].map((word) => `'${word}'`).join(' ');
    const end = await runNode(['-qec', words, '/dev/null'], {
      file: '/usr/bin/script',
      env: { ...surroundings(azure), ...SECRET },
    });
    expect(end.exitCode).toBe(0);
    expect(end.stdout).toMatch(/^\*{8} \(84 characters\)\r?$/m);
    expect(end.stdout).toContain('A terminal sees a masked form.');
    expectNoSecret(azure, end.stdout, end.stderr);
  });

  test('--format json prints the report, which holds no secret, for a run that worked and for one that failed', async () => {
    const azure = await playAzure();
    const good = await run(azure, [...ENVIRONMENT, '--allow-key', '--format', 'json'], SECRET);
    expect(good.exitCode).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({
      schemaVersion: '1',
      command: 'token',
      result: 'ok',
      endpointId: CONTOSO_IDS.churnKey,
      credential: { tokenType: 'Key', headerName: 'Authorization' },
      identity: { objectId: APPS.legacy.principalId },
    });
    const bad = await run(azure, [...ENVIRONMENT, '--format', 'json'], SECRET);
    expect(bad.exitCode).toBe(2);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      result: 'refused',
      exitCode: 2,
      failure: { code: 'key-not-allowed' },
    });
    const wrong = await run(azure, ['token', '--format', 'json']);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ result: 'refused', failure: { code: 'invalid-input' } });
    expectNoSecret(azure, good.stdout, good.stderr, bad.stdout, bad.stderr);
  });

  test('hostile words from Azure do not steer the terminal', async () => {
    const azure = await playAzure(
      withFaults({
        match: { path: '**/churn-key/listKeys' },
        status: 400,
        body: { error: { code: '\u001b[31m', message: 'a\u001b]0;title\u0007b\rc \u202eevil' } },
      }),
    );
    const end = await run(azure, [...ENVIRONMENT, '--allow-key'], SECRET);
    expect(end.exitCode).toBe(4);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(end.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
  });
});

describe('exit codes', () => {
  test.each([
    ['0: done', [...ENVIRONMENT, '--allow-key'], 0],
    ['2: a guard said no', ENVIRONMENT, 2],
    ['2: an input is wrong', [...ENVIRONMENT, '--timeout', 'soon'], 2],
    [
      '3: nothing of that name',
      ['token', '--endpoint', `${CONTOSO_IDS.churnKey}-x`, ...ENVIRONMENT.slice(3)],
      3,
    ],
    ['4: Azure refused', ['token', '--endpoint', CONTOSO_IDS.fraudKey, ...ENVIRONMENT.slice(3)], 4],
  ])('%s', async (_name, args, exitCode) => {
    const azure = await playAzure();
    const end = await run(azure, args, SECRET);
    expect(end.exitCode).toBe(exitCode);
    expectNoSecret(azure, end.stdout, end.stderr);
  });
});

describe('auth', () => {
  test.skipIf(!POSIX)(
    'azure-cli is the default outside of GitHub Actions: az is asked for the token of ARM, once',
    async () => {
      const azure = await playAzure();
      const az = await playAz(azure);
      const end = await run(azure, [...CHURN, '--allow-key', '--raw'], { PATH: az.path });
      expect(end.stderr).toContain('auth: azure-cli');
      expect(end.exitCode).toBe(0);
      expect(azure.simulator.secrets()).toContain(end.stdout.trim());
      expect((await readFile(az.calls, 'utf8')).trim().split('\n')).toEqual([
        expect.stringMatching(
          new RegExp(
            `^account get-access-token .*--resource ${azure.simulator.origin}.*--subscription ${CONTOSO.sandbox}`,
          ),
        ),
      ]);
      expectNoSecret(azure, end.stderr);
    },
  );

  test.skipIf(!POSIX)('azure-cli that is signed in to another tenant stops the run', async () => {
    const azure = await playAzure();
    const az = await playAz(azure);
    const other = '22222222-0000-4000-8000-000000000000';
    const end = await run(azure, [...CHURN, '--allow-key', '--tenant-id', other], { PATH: az.path });
    expect(end.exitCode).toBe(2);
    expect(end.stderr).toContain('Error [wrong-tenant]');
    expect(end.stderr).toContain(`az login --tenant ${other}`);
    expectNoSecret(azure, end.stdout, end.stderr);
  });

  test.skipIf(!POSIX)('azure-cli that is not signed in, and one that is not there', async () => {
    const azure = await playAzure();
    const signedOut = await makeCommand(
      'echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1',
    );
    const first = await run(azure, CHURN, { PATH: `${signedOut}:${process.env['PATH']}` });
    expect(first.exitCode).toBe(4);
    expect(first.stderr).toContain('Error [azure-cli-not-logged-in]');
    const second = await run(azure, CHURN, { PATH: await makeFolder('empty') });
    expect(second.exitCode).toBe(4);
    expect(second.stderr).toContain('Error [azure-cli-missing]');
  });

  test.skipIf(!POSIX)(
    'in GitHub Actions the command line, too, knows nothing but oidc unless it is named',
    async () => {
      const azure = await playAzure();
      const az = await playAz(azure);
      const end = await run(azure, [...CHURN, '--allow-key', ...LEGACY], {
        ...SECRET,
        GITHUB_ACTIONS: 'true',
        PATH: az.path,
      });
      expect(end.exitCode).toBe(4);
      expect(end.stderr).toContain('Error [id-token-permission-missing]');
      expect(existsSync(az.calls)).toBe(false);
    },
  );

  test('oidc outside of GitHub Actions is refused', async () => {
    const azure = await playAzure();
    const end = await run(azure, [...CHURN, '--auth', 'oidc', ...LEGACY]);
    expect(end.exitCode).toBe(2);
    expect(end.stderr).toContain('Error [not-in-github-actions]');
  });

  test('environment: a client secret, masked; expired or wrong ones are told apart', async () => {
    const azure = await playAzure();
    const good = await run(azure, [...CHURN, '--auth', 'environment', '--allow-key'], {
      ...SECRET,
      AZURE_CLIENT_ID: APPS.legacy.clientId,
      AZURE_TENANT_ID: CONTOSO.tenantId,
    });
    expect(good.exitCode).toBe(0);
    const expired = await run(azure, ENVIRONMENT, {
      AZURE_CLIENT_SECRET: 'sim~legacy-ci-secret-that-has-expired-long-ago',
    });
    expect(expired.exitCode).toBe(4);
    expect(expired.stderr).toContain('Error [client-secret-expired]');
    const wrong = await run(azure, ENVIRONMENT, { AZURE_CLIENT_SECRET: 'sim~not-this-one' });
    expect(wrong.exitCode).toBe(4);
    expect(wrong.stderr).toContain('Error [client-secret-invalid]');
    expect(wrong.stderr).not.toContain('not-this-one');
    const none = await run(azure, ENVIRONMENT);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('Missing: AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH');
    expectNoSecret(azure, good.stderr, expired.stderr);
  });

  test('workload-identity: the token that the cluster projected is exchanged', async () => {
    const azure = await playAzure();
    const file = join(await makeFolder('pod'), 'token');
    await writeFile(
      file,
      await azure.simulator.issueServiceAccountToken('system:serviceaccount:scoring:fraud'),
    );
    const args = [
      'token',
      '--endpoint',
      CONTOSO_IDS.fraudEntra,
      '--cloud',
      'custom',
      '--auth',
      'workload-identity',
    ];
    const env = {
      AZURE_FEDERATED_TOKEN_FILE: file,
      AZURE_CLIENT_ID: APPS.workload.clientId,
      AZURE_TENANT_ID: CONTOSO.tenantId,
    };
    const end = await run(azure, [...args, '--raw'], env);
    expect(end.stderr).toContain(APPS.workload.principalId);
    expect(end.exitCode).toBe(0);
    expect(azure.simulator.secrets()).toContain(end.stdout.trim());
    expectNoSecret(azure, end.stderr);

    await writeFile(
      file,
      await azure.simulator.issueServiceAccountToken('system:serviceaccount:scoring:other'),
    );
    const other = await run(azure, args, env);
    expect(other.exitCode).toBe(4);
    expect(other.stderr).toContain('AADSTS');
    const none = await run(azure, args, { ...env, AZURE_FEDERATED_TOKEN_FILE: undefined });
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('Error [workload-identity-unavailable]');
    expectNoSecret(azure, other.stderr, none.stderr);
  });

  test('managed-identity: the service beside the process is asked, and never by a proxy', async () => {
    const azure = await playAzure();
    const args = [
      'token',
      '--endpoint',
      CONTOSO_IDS.fraudToken,
      '--cloud',
      'custom',
      '--auth',
      'managed-identity',
    ];
    const before = azure.simulator.requests.length;
    const end = await run(azure, [...args, '--client-id', APPS.pipelineIdentity.clientId, '--raw'], {
      ...azure.simulator.managedIdentityEnv,
      HTTP_PROXY: 'http://127.0.0.1:9',
    });
    expect(end.stderr).toContain(APPS.pipelineIdentity.principalId);
    expect(end.exitCode).toBe(0);
    expect(azure.simulator.secrets()).toContain(end.stdout.trim());
    const asked = azure.simulator.requests.slice(before).map(({ surface }) => surface);
    expect(asked).toEqual(['managed-identity', 'arm', 'arm']);
    expectNoSecret(azure, end.stderr);

    const unknown = await run(
      azure,
      [...args, '--client-id', APPS.nobody.clientId],
      azure.simulator.managedIdentityEnv,
    );
    expect(unknown.exitCode).toBe(4);
    expect(unknown.stderr).toContain('Error [managed-identity-refused]');
  });
});

/** An Azure CLI that is signed in as the legacy application. */
async function playAz({ simulator }: Azure): Promise<{ readonly path: string; readonly calls: string }> {
  const folder = await makeFolder('az');
  const calls = join(folder, 'calls');
  const program = join(folder, 'az.mjs');
  await writeFile(
    program,
    `import { appendFileSync } from 'node:fs';
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(calls)}, args.join(' ') + '\\n');
const resource = args[args.indexOf('--resource') + 1];
const form = { grant_type: 'client_credentials', client_id: ${JSON.stringify(APPS.legacy.clientId)},
  client_secret: ${JSON.stringify(SECRET.AZURE_CLIENT_SECRET)}, scope: resource + '/.default' };
const answer = await fetch(${JSON.stringify(`${simulator.origin}/${CONTOSO.tenantId}/oauth2/v2.0/token`)},
  { method: 'POST', body: new URLSearchParams(form) });
const { access_token, expires_in } = await answer.json();
const expires_on = Math.floor(Date.now() / 1000) + expires_in;
console.log(JSON.stringify({ accessToken: access_token, expires_on, expiresOn: '2099-01-01 00:00:00.000000',
  subscription: ${JSON.stringify(CONTOSO.sandbox)}, tenant: ${JSON.stringify(CONTOSO.tenantId)}, tokenType: 'Bearer' }));
`,
  );
  const bin = await makeCommand(`exec "${NODE}" "${program}" "$@"`);
  return { path: `${bin}:${process.env['PATH']}`, calls };
}

async function makeCommand(text: string): Promise<string> {
  const folder = await makeFolder('bin');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'az'), `#!/bin/sh\n${text}\n`);
  await chmod(join(folder, 'az'), 0o755);
  return folder;
}

test.skipIf(!POSIX)('demo refuses a folder that cannot be made, before it shows anything', async () => {
  const end = await runNode([CLI, 'demo', '--out', '/dev/null/demo'], { env: {} });
  expect(end).toMatchObject({ exitCode: 2, stdout: '' });
  expect(end.stderr).toContain('Error [demo-folder-unusable]: The folder /dev/null/demo cannot be made.');
});

test.skipIf(!POSIX)('a hanging az keeps nobody beyond the timeout', async () => {
  const azure = await playAzure();
  // Longer than a test may take.
  const bin = await makeCommand('exec sleep 55');
  const end = await run(azure, ['token', '--endpoint', CONTOSO_IDS.fraudToken, '--timeout', '1s'], {
    PATH: `${bin}:${process.env['PATH']}`,
    GITHUB_ACTIONS: undefined,
  });
  expect(end.exitCode).toBe(4);
  expect(end.stderr).toContain('Error [timed-out]');
});
