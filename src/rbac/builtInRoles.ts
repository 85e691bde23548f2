import type { Permission, RoleDefinition } from '../inventory/access.ts';
import { CONDITIONS, OPERATIONS, ROLES } from './builtInRoleTable.ts';

/**
 * Azure's built-in roles, as they were on the table's date (`TABLE_DATE`): for files, and for tenants whose role
 * definitions cannot be read.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export function builtInRole(roleId: string): RoleDefinition | undefined {
  return builtInRoles().get(roleId.toLowerCase());
}

let table: ReadonlyMap<string, RoleDefinition> | undefined;

/** All of them, by lower-cased GUID. The table is unpacked when it is first asked. */
export function builtInRoles(): ReadonlyMap<string, RoleDefinition> {
  table ??= unpack();
  return table;
}

let names: ReadonlyMap<string, RoleDefinition> | undefined;

/** What roles were called before, which files still say. @see https://learn.microsoft.com/azure/ai-foundry/concepts/rbac-azure-ai-foundry */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  'azure ai user': 'foundry user',
  'azure ai project manager': 'foundry project manager',
  'azure ai account owner': 'foundry account owner',
  'azure ai owner': 'foundry owner',
};

/** For files that name a role and give no GUID. Case does not matter; names change, so a GUID is better. */
export function builtInRoleNamed(roleName: string): RoleDefinition | undefined {
  names ??= new Map([...builtInRoles().values()].map((role) => [role.roleName.toLowerCase(), role]));
  const name = roleName.toLowerCase();
  return names.get(name) ?? names.get(FORMER_NAMES[name] ?? '');
}

/** How .ci/generate-built-in-roles.ts packs: see there. */
function unpack(): ReadonlyMap<string, RoleDefinition> {
  const operations: string[] = [];
  for (const line of lines(OPERATIONS)) {
    const [shared = '', rest = ''] = line.split(' ', 2);
    operations.push((operations.at(-1) ?? '').slice(0, Number(shared)) + rest);
  }
  const conditions = lines(CONDITIONS);
  const list = (packed: string | undefined): readonly string[] =>
    packed === undefined || packed === ''
      ? []
      : packed.split(',').map((number) => operations[Number.parseInt(number, 36)] ?? '');
  const permission = (packed: string): Permission => {
    const [actions, notActions, dataActions, notDataActions, condition] = packed.split('/');
    const text = condition === undefined ? undefined : conditions[Number(condition)];
    return {
      actions: list(actions),
      notActions: list(notActions),
      dataActions: list(dataActions),
      notDataActions: list(notDataActions),
      ...(text === undefined ? {} : { condition: text }),
    };
  };
  return new Map(
    lines(ROLES).map((line) => {
      const [roleId = '', packed = '', ...name] = line.split(' ');
      return [
        roleId,
        {
          roleId,
          roleName: name.join(' '),
          type: 'BuiltInRole',
          assignableScopes: ['/'],
          permissions: packed.split(';').map(permission),
          origin: {
            kind: 'azure',
            id: `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
            apiVersion: '2022-04-01',
          },
        },
      ];
    }),
  );
}

function lines(text: string): readonly string[] {
  return text.trim().split('\n');
}
