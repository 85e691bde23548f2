import { describe, expect, it } from 'vitest';
import { federatedCredentialFileReader } from '../../src/files/federatedCredentialFile.ts';
import { roleFileReader } from '../../src/files/roleFile.ts';
import { findingsIn, inventoryOf, readAll } from './inMemory.ts';

const SUBSCRIPTION = '/subscriptions/11111111-2222-3333-4444-555555555555';

describe('a role file', () => {
  it('for az role definition create declares a custom role, and its wildcard is found where it stands', async () => {
    const inventory = await inventoryOf(roleFileReader, {
      'roles/scorer.json': [
        '{',
        '  // for the score team',
        '  "Name": "AML scorer",',
        '  "IsCustom": true,',
        '  "Actions": ["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*"],',
        `  "AssignableScopes": ["${SUBSCRIPTION}"]`,
        '}',
      ].join('\n'),
    });
    expect(inventory.roleDefinitions).toMatchObject([
      {
        roleName: 'AML scorer',
        type: 'CustomRole',
        assignableScopes: [SUBSCRIPTION],
        permissions: [{ actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*'] }],
        origin: { kind: 'file', file: 'roles/scorer.json', line: 3, column: 3 },
      },
    ]);
    expect(findingsIn(inventory, 'AML402')).toMatchObject([
      { result: 'fail', location: { file: 'roles/scorer.json', line: 5, column: 15 } },
    ]);
  });

  it('with the smallest role that scores is silent', async () => {
    const inventory = await inventoryOf(roleFileReader, {
      'scorer.json': JSON.stringify({
        Name: 'AML scorer',
        Actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action'],
        AssignableScopes: [SUBSCRIPTION],
      }),
    });
    expect(inventory.roleDefinitions).toHaveLength(1);
    expect(findingsIn(inventory).filter(({ ruleId }) => ruleId.startsWith('AML4'))).toEqual([]);
  });

  it('may hold several roles in the form of ARM; built-in ones are nobody’s declaration', async () => {
    const { declarations } = await readAll(roleFileReader, {
      'roles.json': JSON.stringify([
        {
          name: 'aaaaaaaa-0000-0000-0000-000000000001',
          properties: {
            roleName: 'Mine',
            type: 'CustomRole',
            assignableScopes: [SUBSCRIPTION],
            permissions: [{ actions: ['*/read'] }],
          },
        },
        {
          name: 'aaaaaaaa-0000-0000-0000-000000000002',
          properties: {
            roleName: 'Theirs',
            type: 'BuiltInRole',
            assignableScopes: ['/'],
            permissions: [{ actions: ['*'] }],
          },
        },
      ]),
    });
    expect(declarations.map(({ symbol }) => symbol)).toEqual(['Mine']);
  });

  it('that is no JSON is named with the place', async () => {
    const { unreadable } = await readAll(roleFileReader, {
      'roles.json': '{ "AssignableScopes": [],\n "Actions": [ }',
    });
    expect(unreadable).toMatchObject([
      { file: 'roles.json', why: expect.stringMatching(/^line 2, column \d+: /) },
    ]);
  });
});

describe('a federated credential file', () => {
  const file = (subject: string) => ({
    'fic.json': JSON.stringify(
      {
        name: 'github',
        issuer: 'https://token.actions.githubusercontent.com',
        subject,
        audiences: ['api://AzureADTokenExchange'],
      },
      undefined,
      2,
    ),
  });

  it('that trusts pull requests is found, at its subject', async () => {
    const inventory = await inventoryOf(federatedCredentialFileReader, file('repo:contoso/ml:pull_request'));
    expect(findingsIn(inventory, 'AML602')).toMatchObject([
      { severity: 'medium', location: { file: 'fic.json', line: 4, column: 14 } },
    ]);
  });

  it('that trusts an environment is not', async () => {
    const inventory = await inventoryOf(
      federatedCredentialFileReader,
      file('repo:contoso/ml:environment:production'),
    );
    expect(inventory.federatedCredentials).toHaveLength(1);
    const found = findingsIn(inventory).map(({ ruleId }) => ruleId);
    expect(found).not.toContain('AML601');
    expect(found).not.toContain('AML602');
  });
});
