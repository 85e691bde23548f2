import { describe, expect, test } from 'vitest';
import { readRoleDefinition } from '../../src/rbac/roleDefinitionShape.ts';
import { guid } from './inventories.ts';

const ID = guid(1);
const AT = `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${ID}`;
const PERMISSION = { actions: ['*/read'], notActions: ['A/b/read'], dataActions: null, condition: null };
const READ = {
  roleId: ID,
  roleName: 'Reader of all',
  permissions: [{ actions: ['*/read'], notActions: ['A/b/read'], dataActions: [], notDataActions: [] }],
};

describe('a role definition', () => {
  test.each([
    [
      'ARM',
      {
        id: AT,
        name: ID,
        type: 'Microsoft.Authorization/roleDefinitions',
        properties: { roleName: 'Reader of all', type: 'BuiltInRole', permissions: [PERMISSION] },
      },
      'BuiltInRole',
    ],
    [
      'az role definition list',
      {
        id: AT.toUpperCase(),
        name: ID,
        roleName: 'Reader of all',
        roleType: 'BuiltInRole',
        type: 'Microsoft.Authorization/roleDefinitions',
        permissions: [PERMISSION],
      },
      'BuiltInRole',
    ],
    [
      'no id, only a name',
      { name: ID, roleName: 'Reader of all', roleType: 'CustomRole', permissions: [PERMISSION] },
      'CustomRole',
    ],
    [
      'actions at the top',
      { id: AT, name: ID, roleName: 'Reader of all', actions: ['*/read'], notActions: ['A/b/read'] },
      'CustomRole',
    ],
    [
      'nested actions at the top',
      { name: ID, properties: { roleName: 'Reader of all', actions: ['*/read'], notActions: ['A/b/read'] } },
      'CustomRole',
    ],
    [
      'the file of az role definition create',
      { Name: 'Reader of all', Id: ID, IsCustom: true, Actions: ['*/read'], NotActions: ['A/b/read'] },
      'CustomRole',
    ],
  ])('is read as %s has it', (_form, value, type) => {
    const read = readRoleDefinition(value, 'role');
    expect(read).toMatchObject({ ok: true, role: { ...READ, type } });
  });

  test('has the GUID of its id before that of its name', () => {
    const read = readRoleDefinition({ id: AT, name: guid(2), roleName: 'x', permissions: [] }, 'role');
    expect(read.ok && read.role.roleId).toBe(ID);
    const odd = readRoleDefinition({ id: '/odd', name: guid(2), roleName: 'x', permissions: [] }, 'role');
    expect(odd.ok && odd.role.roleId).toBe(guid(2));
  });

  test('of which only the file to create it from exists has its name as its id', () => {
    const read = readRoleDefinition({ Name: 'Scorer', Actions: ['x/y/action'] }, 'role');
    expect(read).toMatchObject({ ok: true, role: { roleId: 'Scorer', roleName: 'Scorer' } });
  });

  test('keeps the conditions and all objects of its permissions', () => {
    const read = readRoleDefinition(
      { name: ID, roleName: 'x', permissions: [PERMISSION, { actions: ['*'], condition: 'c' }] },
      'role',
    );
    expect(read.ok && read.role.permissions.map(({ actions, condition }) => [actions, condition])).toEqual([
      [['*/read'], undefined],
      [['*'], 'c'],
    ]);
  });

  test.each([
    ['text', ['role: must be a role definition, an object']],
    [null, ['role: must be a role definition, an object']],
    [[], ['role: must be a role definition, an object']],
    [{}, ['role: has neither "permissions" nor "actions"', 'role: has neither "id" nor "name"']],
    [
      { name: ID, properties: 5 },
      ['role.properties: must be an object', 'role: has neither "permissions" nor "actions"'],
    ],
    [{ name: ID, permissions: {} }, ['role.permissions: must be a list of at most 1000 objects']],
    [{ name: ID, permissions: ['*'] }, ['role.permissions[0]: must be an object']],
    [
      { name: ID, permissions: [{ actions: '*', notActions: ['a', 7], condition: 5 }] },
      [
        'role.permissions[0].condition: must be a text of at most 16384 characters',
        'role.permissions[0].actions: must be a list of at most 20000 operations',
        'role.permissions[0].notActions[1]: must be a text of 1 to 1000 characters',
      ],
    ],
    [
      { name: ID, actions: ['x'.repeat(1001), ''] },
      ['role.actions[0]: must be a text of 1 to 1000 characters'],
    ],
  ])('that is none is refused with every problem: %j', (value, problems) => {
    expect(readRoleDefinition(value, 'role')).toEqual({ ok: false, problems });
  });
});
