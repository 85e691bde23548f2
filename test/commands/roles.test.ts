import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRoles } from '../../src/commands/roles.ts';
import { Failure } from '../../src/failure.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { checkRolesRequest } from '../../src/inputs/rolesRequest.ts';
import type { CheckedRole } from '../../src/rbac/roleCheck.ts';

const directory = mkdtempSync(join(tmpdir(), 'aml-endpoint-roles-'));
const ML = 'Microsoft.MachineLearningServices/workspaces';

function write(name: string, content: unknown): string {
  const file = join(directory, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function run(flags: Readonly<Record<string, string>>): Promise<string> {
  const checked = checkRolesRequest(readInputs('roles', 'cli', new Map(Object.entries(flags)), {}));
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  let printed = '';
  expect(
    await runRoles(checked.value, (text) => {
      printed += text;
    }),
  ).toBe(0);
  return printed;
}

async function failure(flags: Readonly<Record<string, string>>): Promise<Failure> {
  const error: unknown = await run(flags).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw new Error(`no failure: ${String(error)}`);
  return error;
}

const GUID = '64702f94-c441-49e6-a78b-ef80e0188fee';
const DEVELOPER = {
  id: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${GUID}`,
  name: GUID,
  type: 'Microsoft.Authorization/roleDefinitions',
  properties: {
    roleName: 'Developer',
    type: 'CustomRole',
    permissions: [
      { actions: [`${ML}/*/action`, `${ML}/*/write`], notActions: [`${ML}/listKeys/action`, `${ML}/write`] },
      { actions: ['Microsoft.Authorization/roleAssignments/write'], condition: '(x)' },
    ],
  },
};

describe('roles --check', () => {
  test('answers id, name and every operation with what grants it, in a fixed order', async () => {
    const [role] = JSON.parse(
      await run({ check: write('one.json', DEVELOPER), format: 'json' }),
    ) as CheckedRole[];
    expect(role?.id).toBe(GUID);
    expect(role?.name).toBe('Developer');
    const short = role?.operations.map(({ operation, granted, by, conditional }) => [
      operation.replace(/^.*?\//, ''),
      granted,
      by?.replace(/^.*?\//, '') ?? null,
      conditional,
    ]);
    const no = (operation: string): readonly unknown[] => [operation, false, null, false];
    const action = (operation: string): readonly unknown[] => [operation, true, 'workspaces/*/action', false];
    const writes = (operation: string): readonly unknown[] => [operation, true, 'workspaces/*/write', false];
    expect(short).toEqual([
      action('workspaces/onlineEndpoints/listkeys/action'),
      action('workspaces/onlineEndpoints/token/action'),
      action('workspaces/onlineEndpoints/regenerateKeys/action'),
      action('workspaces/onlineEndpoints/score/action'),
      writes('workspaces/onlineEndpoints/write'),
      writes('workspaces/onlineEndpoints/deployments/write'),
      action('workspaces/serverlessEndpoints/listKeys/action'),
      action('workspaces/serverlessEndpoints/regenerateKeys/action'),
      writes('workspaces/serverlessEndpoints/write'),
      action('workspaces/batchEndpoints/listKeys/action'),
      writes('workspaces/batchEndpoints/write'),
      action('workspaces/connections/listsecrets/action'),
      action('workspaces/datastores/listsecrets/action'),
      no('workspaces/listKeys/action'),
      writes('workspaces/computes/write'),
      no('workspaces/write'),
      no('workspaces/read'),
      no('accounts/listKeys/action'),
      no('accounts/regenerateKey/action'),
      no('accounts/write'),
      ['roleAssignments/write', true, 'roleAssignments/write', true],
      no('roleDefinitions/write'),
      no('elevateAccess/action'),
      no('roleAssignmentScheduleRequests/write'),
      no('roleManagementPolicies/write'),
      no('userAssignedIdentities/federatedIdentityCredentials/write'),
      no('userAssignedIdentities/assign/action'),
    ]);
  });

  test('takes an array, an answer of ARM with value, and a byte order mark', async () => {
    const list = [DEVELOPER, { ...DEVELOPER, name: 'x' }];
    for (const [name, content] of [
      ['list.json', list],
      ['value.json', { value: list }],
      ['mark.json', `\uFEFF${JSON.stringify(list)}`],
    ] as const) {
      expect(JSON.parse(await run({ check: write(name, content), format: 'json' }))).toHaveLength(2);
    }
    expect(JSON.parse(await run({ check: write('none.json', []), format: 'json' }))).toEqual([]);
  });

  test('without a format prints what is granted, and no steering characters of a name', async () => {
    const roles = [
      DEVELOPER,
      { name: 'Name\u001b[31m', roleName: 'Name\u001b[31m', permissions: [{ actions: ['*/read '] }] },
      { name: 'Nothing', permissions: [] },
    ];
    const text = await run({ check: write('text.json', roles) });
    expect(text).toContain(`Developer (${GUID})`);
    expect(text).toContain(`by ${ML}/*/action`);
    expect(text).toContain('(under a condition of the role)');
    expect(text).toContain('nothing that reaches an endpoint');
    expect(text).toContain('Name\\u{1b}[31m');
    expect(text).not.toContain('\u001b');
  });

  test('refuses a bad file with every mistake and its place', async () => {
    const file = write('bad.json', [DEVELOPER, { permissions: [{ actions: [1] }] }, 5, { name: 'x' }]);
    const { details } = await failure({ check: file, format: 'json' });
    expect(details).toMatchObject({ code: 'role-file-invalid', exitCode: 2 });
    expect(details.cause?.split('\n')).toEqual([
      '- role definition 2.permissions[0].actions[0]: must be a text of 1 to 1000 characters',
      '- role definition 2: has neither "id" nor "name"',
      '- role definition 3: must be a role definition, an object',
      '- role definition 4: has neither "permissions" nor "actions"',
    ]);
  });

  test('names fifty mistakes at most, and how many more there are', async () => {
    const { details } = await failure({
      check: write(
        'many.json',
        Array.from({ length: 80 }, () => 1),
      ),
    });
    expect(details.cause?.split('\n')).toHaveLength(51);
    expect(details.cause).toContain('- and 30 more');
  });

  test.each([
    ['text', 'not json', 'role-file-invalid'],
    ['nothing', '', 'role-file-invalid'],
    ['a number', '5', 'role-file-invalid'],
    ['a deep list', '['.repeat(200_000), 'role-file-invalid'],
  ])('refuses %s', async (name, content, code) => {
    const { details } = await failure({ check: write(`${name}.json`, content) });
    expect(details).toMatchObject({ code, exitCode: 2 });
  });

  test('refuses a file that is not there, and a folder', async () => {
    for (const check of [join(directory, 'absent.json'), directory]) {
      expect((await failure({ check })).details).toMatchObject({ code: 'role-file-missing', exitCode: 2 });
    }
  });
});

describe('roles', () => {
  test('prints all roles as an array, or one as az role definition create takes it', async () => {
    const all = JSON.parse(await run({})) as { Name: string }[];
    expect(all.map(({ Name }) => Name)).toContain('AML Endpoint Scorer');
    const scope = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml';
    expect(JSON.parse(await run({ role: 'scorer', 'assignable-scope': scope }))).toEqual({
      Name: 'AML Endpoint Scorer',
      IsCustom: true,
      Description: expect.any(String),
      Actions: [`${ML}/onlineEndpoints/score/action`],
      NotActions: [],
      DataActions: [],
      NotDataActions: [],
      AssignableScopes: [scope],
    });
  });

  test('offers every role that it can print', () => {
    const offered = readInputs('roles', 'cli', new Map([['role', 'nobody']]), {}).problems.join();
    for (const role of [
      'scorer',
      'token-fetcher',
      'rotator',
      'serverless-rotator',
      'ai-services-rotator',
      'auditor',
    ]) {
      expect(offered).toContain(role);
    }
  });

  test.each([
    [{ 'assignable-scope': '/' }, '--assignable-scope'],
    [{ 'assignable-scope': '/subscriptions/x' }, '--assignable-scope'],
    [
      {
        'assignable-scope':
          '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a/providers/b',
      },
      '--assignable-scope',
    ],
    [{ check: 'a.json', role: 'scorer' }, '--check'],
  ])('refuses %j', (flags, word) => {
    const checked = checkRolesRequest(readInputs('roles', 'cli', new Map(Object.entries(flags)), {}));
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.problems.join()).toContain(word);
  });
});
