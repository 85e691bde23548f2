import type { RoleDefinition } from '../inventory/access.ts';
import type { Origin } from '../inventory/origin.ts';
import { stoodFor } from '../inventory/standIn.ts';
import type { HeldRole } from '../rbac/grants.ts';
import type { RuleContext } from './context.ts';
import { placeOf } from './reading.ts';

// Words for what files declare: it has no id yet, and what a person can go to is a line.

const PATHS = new WeakMap<RuleContext, ReadonlyMap<string, string>>();

/**
 * What stands in an id for something that only a deployment knows, as the end of "the resource group that …":
 * "infra/main.bicep is deployed to", "resourceGroupName names". Undefined for the name of something real.
 */
export function sayStandIn(context: RuleContext, segment: string): string | undefined {
  const text = stoodFor(segment);
  if (text === undefined) return undefined;
  // The root of a deployment may declare nothing itself.
  const path = pathsOf(context).get(text.toLowerCase()) ?? (isTemplate(text) ? text : undefined);
  if (path === undefined) return `${text} names`;
  if (path === '') return 'the files of this repository are deployed to';
  return isFile(path) ? `${path} is deployed to` : `the files in ${path} are deployed to`;
}

/** Files that declare something, and the folders above them, by lower-cased path. */
function pathsOf(context: RuleContext): ReadonlyMap<string, string> {
  const present = PATHS.get(context);
  if (present !== undefined) return present;
  const { resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials } =
    context.inventory;
  const paths = new Map([
    ['', ''],
    ['.', ''],
  ]);
  const all = [resources, roleAssignments, eligibleAssignments, roleDefinitions, federatedCredentials];
  for (const { origin } of all.flat()) {
    if (origin.kind !== 'file') continue;
    for (let path = origin.file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
      if (paths.has(path.toLowerCase())) break;
      paths.set(path.toLowerCase(), path);
    }
  }
  PATHS.set(context, paths);
  return paths;
}

function isTemplate(text: string): boolean {
  return /^[^()]*\.(?:bicep|json[c5]?|tf|ya?ml)$/i.test(text);
}

function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path);
}

/** Where a person can look at a grant: its id in Azure, or its line. */
export function placeOfGrant({ id, origin }: HeldRole): string {
  return origin.kind === 'file' ? placeOf(origin) : id;
}

/** The same for its condition. */
export function placeOfCondition(assignment: HeldRole): string {
  const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
  return condition === undefined ? placeOfGrant(assignment) : placeOf(condition);
}

/** Where a person can look at what a role grants: the string itself, where it stands in a file. */
export function placeOfRole(role: RoleDefinition, pattern?: string): string {
  const origin = originOfPattern(role, pattern) ?? role.origin;
  return role.declared !== undefined && origin.kind === 'file'
    ? placeOf(origin)
    : `role ${role.roleName} (${role.roleId})`;
}

/** Where the first string of a declared role stands that is written like this. */
export function originOfPattern({ declared }: RoleDefinition, pattern?: string): Origin | undefined {
  return declared?.strings.find(({ text }) => text === pattern)?.origin;
}
