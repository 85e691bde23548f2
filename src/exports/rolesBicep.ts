import { leastPrivilegeRoles, ROLE_PURPOSES, type RolePurpose } from '../rbac/leastPrivilegeRoles.ts';
import { BicepExpression, renderBicep } from './bicep.ts';
import {
  type BicepResource,
  bicepTarget,
  declareOutput,
  declareResource,
  declareTarget,
  joinBicep,
} from './bicepFile.ts';
import { isFilledIn } from './placeholder.ts';

const TYPE = 'Microsoft.Authorization/roleDefinitions@2022-04-01';

/** The least-privilege roles as one file, with the scopes in which they can be assigned as a parameter. */
export function renderRolesBicep(assignableScope: string): string {
  const target = bicepTarget(assignableScope);
  const here = `${target}().id`;
  const resources = ROLE_PURPOSES.map((purpose) => toResource(purpose, assignableScope, here));
  // The scope of the deployment serves where none was said.
  const scopes = isFilledIn(assignableScope) ? [assignableScope] : [new BicepExpression(here)];
  return joinBicep([
    declareTarget(target),
    `@description('Where the roles can be assigned: ids of subscriptions, resource groups, one management group.')\nparam assignableScopes array = ${renderBicep(scopes)}`,
    ...resources.map(declareResource),
    resources.map((resource) => declareOutput(`${resource.symbol}RoleId`, resource)).join('\n'),
  ]);
}

/** The name is a GUID that stays the same from one deployment to the next. */
function toResource(purpose: RolePurpose, assignableScope: string, here: string): BicepResource {
  const [role] = leastPrivilegeRoles(assignableScope, purpose);
  if (role === undefined) throw new Error(`no role for ${purpose}`);
  return {
    symbol: purpose.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    type: TYPE,
    body: {
      name: new BicepExpression(`guid(${here}, 'aml-endpoint', '${purpose}')`),
      properties: {
        roleName: role.Name,
        description: role.Description,
        type: 'CustomRole',
        permissions: [
          {
            actions: role.Actions,
            notActions: role.NotActions,
            dataActions: role.DataActions,
            notDataActions: role.NotDataActions,
          },
        ],
        assignableScopes: new BicepExpression('assignableScopes'),
      },
    },
  };
}
