import type { Grant } from '../rbac/grants.ts';
import { regrantWords } from './grantRemoval.ts';

/** Role Based Access Control Administrator: assigns roles and does nothing else. */
const ROLE_ADMINISTRATOR = 'f58310d9-a9f6-439a-9e8d-f62e7b41a168';

/** Roles that a delegate may give without getting at a key: Reader, Cognitive Services OpenAI User, AcrPull. */
const HARMLESS_ROLES: readonly string[] = [
  'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d',
];

/**
 * An allow-list for giving roles and for taking them away: whoever may remove any assignment can lock everybody out.
 * @see https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
export const ALLOW_LIST_CONDITION = [
  allow('write', 'Request', HARMLESS_ROLES),
  allow('delete', 'Resource', HARMLESS_ROLES),
].join(' AND ');

function allow(verb: string, source: string, roleIds: readonly string[]): string {
  const attribute = `@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`;
  return (
    `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${verb}'})) OR ` +
    `(${attribute} ForAnyOfAnyValues:GuidEquals {${roleIds.join(', ')}}))`
  );
}

/** Gives the right to assign roles again, within an allow-list. */
export function delegateWords(grant: Grant): readonly string[] {
  return [
    ...regrantWords(grant, ROLE_ADMINISTRATOR, grant.scope === '' ? '/' : grant.scope),
    ...['--condition-version', '2.0', '--condition', ALLOW_LIST_CONDITION],
  ];
}
