import { shellCommand } from '../findings/shellCommand.ts';
import { type CustomRole, leastPrivilegeRoles, ROLE_PURPOSES } from '../rbac/leastPrivilegeRoles.ts';
import { isFilledIn } from './placeholder.ts';
import { deployCommand, type ExportedFiles, json } from './policyFiles.ts';
import { renderRolesBicep } from './rolesBicep.ts';

interface NamedRole {
  readonly file: string;
  readonly role: CustomRole;
}

/**
 * One file per role, because that is what `az role definition create` takes.
 * @see https://learn.microsoft.com/cli/azure/role/definition#az-role-definition-create
 */
export function roleFiles(assignableScope: string): ExportedFiles {
  const roles = namedRoles(assignableScope);
  const create = shellCommand(
    ...roles.map(({ file }) => ['az', 'role', 'definition', 'create', '--role-definition', file]),
  );
  return new Map([
    ...roles.map(({ file, role }): [string, string] => [file, json(role)]),
    ['README.md', readme(assignableScope, create, roles)],
  ]);
}

export function roleBicepFiles(assignableScope: string): ExportedFiles {
  const create = shellCommand(deployCommand(assignableScope, 'roles.bicep'));
  return new Map([
    ['roles.bicep', renderRolesBicep(assignableScope)],
    ['README.md', readme(assignableScope, create, namedRoles(assignableScope))],
  ]);
}

function namedRoles(assignableScope: string): readonly NamedRole[] {
  return ROLE_PURPOSES.flatMap((purpose) =>
    leastPrivilegeRoles(assignableScope, purpose).map((role) => ({ file: `${purpose}.json`, role })),
  );
}

function readme(assignableScope: string, create: string, roles: readonly NamedRole[]): string {
  return [
    '# The smallest roles for endpoints',
    '',
    'Written by `aml-endpoint export roles`. Do not edit: write it again instead, with `--overwrite`.',
    '',
    '| role | what for |',
    '|---|---|',
    ...roles.map(({ role }) => `| ${role.Name} | ${role.Description} |`),
    '',
    isFilledIn(assignableScope)
      ? `They can be assigned in \`${assignableScope}\` and below.`
      : 'No scope was said: put the id of a subscription in the place of `SUBSCRIPTION_ID`, or write them again with `--assignable-scope`.',
    'The name of a role is taken once in a whole tenant: to use these in further subscriptions, add those to the assignable scopes.',
    '',
    '## Create',
    '',
    'By somebody who may write role definitions there, such as *User Access Administrator*, in this folder:',
    '',
    `\`\`\`sh\n${create}\n\`\`\``,
    '',
    '## Assign',
    '',
    'As far down as it serves, such as to one identity at one endpoint:',
    '',
    `\`\`\`sh\n${shellCommand([
      ...['az', 'role', 'assignment', 'create', '--role', roles[0]?.role.Name ?? ''],
      ...['--assignee-object-id', 'OBJECT_ID', '--assignee-principal-type', 'ServicePrincipal'],
      ...['--scope', 'ENDPOINT_ID'],
    ])}\n\`\`\``,
    '',
  ].join('\n');
}
