import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { placeOfGrant } from './declaredWords.ts';
import { MOST_COMMANDS, removalCommand } from './grantRemoval.ts';
import { describeReach, placedAtRole } from './grantWords.ts';
import { count, describePrincipal, nameOf } from './principalWords.ts';
import { reachOf } from './reach.ts';
import { relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, type RoleGrant, roleGrantsOperation, unreadRoles } from './roleGrants.ts';
import { type FindingParts, fail, PASS, type Rule } from './rule.ts';
import { describeScope, grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
/** Beside the operations on endpoints: writing that makes a role one to give to a group. */
const OTHER_WRITES = [`${ML}/write`, `${ML}/computes/write`, `${ML}/jobs/write`, `${ML}/datastores/write`];

export const aml308: Rule = {
  id: 'AML308',
  name: 'direct-user-assignment',
  since: '0.1.0',
  summary: 'People hold roles over endpoints through groups.',
  severity: 'low',
  persona: 'pedantic',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
  why: 'A role that somebody holds in person outlives the reason for it: leaving a team takes people out of its groups, and out of nothing else.',
  fix: 'Give the role to a security group, put the people in, delete their own assignments.',
  docs: ['https://learn.microsoft.com/azure/role-based-access-control/best-practices'],
  supersedes: ['PSRule Azure.RBAC.UseGroups'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml308, context);
    yield* unreadRoles(aml308, context);
    const direct = new Map<string, RoleGrant[]>();
    for (const grant of relevantGrants(context)) {
      if (grant.eligible || grant.delegated || !writes(grant)) continue;
      // Who activated a role holds it for an hour, in person by nature.
      if (grant.principalType !== 'User' || grant.activated) {
        yield PASS;
        continue;
      }
      // In a file each assignment is a thing to mend by itself.
      const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
      const key = `${grant.scopeKey} ${grant.roleId}${own}`;
      const same = direct.get(key);
      if (same === undefined) direct.set(key, [grant]);
      else same.push(grant);
    }
    for (const grants of direct.values()) {
      const [first] = grants;
      if (first === undefined) continue;
      const names = grants.slice(0, 5).map(({ principalId }) => nameOf(context, principalId));
      const shown = names.join(', ') + (grants.length > 5 ? ` and ${grants.length - 5} more` : '');
      yield fail(aml308, {
        resource: grantResource(context, first),
        ...placedAtType(first),
        message: () =>
          `${count(grants.length, 'person holds', 'people hold')} ${first.role.roleName} at ${describeScope(context, first.scope)} in person, over ${describeReach(reachOf(context, first.scope))}: ${shown}`,
        evidence: () =>
          grants.slice(0, 20).map((grant) => ({
            what: describePrincipal(context, grant.principalId, 'User'),
            where: placeOfGrant(grant.assignment),
            why: `holds ${grant.role.roleName} (${grant.roleId}) itself, and not through a group`,
          })),
        remediation: () => ({
          text: 'Give the role to a security group (GROUP_OBJECT_ID below), put these people in, then delete their own assignments.',
          command: [
            shellCommand([
              ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'GROUP_OBJECT_ID'],
              ...['--assignee-principal-type', 'Group', '--role', first.roleId],
              ...['--scope', first.scope === '' ? '/' : first.scope],
            ]),
            removalCommand(grants.slice(0, MOST_COMMANDS)),
          ].join('\n'),
          destructive: true,
        }),
        inFile: () => "Assign the role to a security group (principalType 'Group'), and put the person in.",
        identity: [first.roleId, ...grants.map(({ principalId }) => principalId)],
      });
    }
  },
};

function writes({ powers, role }: RoleGrant): boolean {
  return (
    powers.endpoint.length + powers.privileges.length + powers.limited.length > 0 ||
    powers.writesAnything !== undefined ||
    OTHER_WRITES.some((operation) => roleGrantsOperation(role, operation) !== undefined)
  );
}

function placedAtType(grant: RoleGrant): Pick<FindingParts, 'origin' | 'confidence'> {
  const type = 'declared' in grant.assignment ? grant.assignment.declared?.principalType : undefined;
  return { ...placedAtRole(grant), ...(type === undefined ? {} : { origin: type }) };
}
