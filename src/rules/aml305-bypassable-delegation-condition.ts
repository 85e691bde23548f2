import type { Evidence, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import {
  ASSIGN_ROLES,
  type DelegationLimit,
  REMOVE_ROLES,
  readDelegationCondition,
} from '../rbac/conditions.ts';
import { grantingPattern } from '../rbac/operations.ts';
import { delegateWords } from './constrainedDelegation.ts';
import type { RuleContext } from './context.ts';
import { placeOfCondition, placeOfGrant } from './declaredWords.ts';
import { changesEndpoint, ENDPOINT_OPERATIONS, PRIVILEGE_OPERATIONS } from './endpointOperations.ts';
import { removalCommand } from './grantRemoval.ts';
import { grantEvidence, grantIdentity, grantSubject, severityOfGrant } from './grantWords.ts';
import { isDeniedBelow, relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, type RoleGrant, roleGrantsOperation, unreadRoles } from './roleGrants.ts';
import { type FindingParts, fail, PASS, type Rule, undecided } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml305: Rule = {
  id: 'AML305',
  name: 'bypassable-delegation-condition',
  since: '0.1.0',
  summary: 'A condition on assigning roles lists roles that are harmless, for giving and for taking away.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'A condition looks like a fence and often is none: a list of forbidden roles lets every other role through, also one made tomorrow; an allow-list with Contributor in it is no limit; whoever may write role definitions puts Owner’s rights into a role that is allowed.',
  fix: 'Replace the condition by an allow-list (GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples',
    'https://learn.microsoft.com/azure/role-based-access-control/conditions-format',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml305, context);
    yield* unreadRoles(aml305, context);
    for (const grant of relevantGrants(context)) {
      const { condition } = grant;
      if (condition === undefined || isDeniedBelow(context, grant, ASSIGN_ROLES)) continue;
      if (roleGrantsOperation(grant.role, ASSIGN_ROLES) !== undefined) {
        yield* judgeCondition(grant, condition, context);
      }
    }
  },
};

function* judgeCondition(grant: RoleGrant, condition: string, context: RuleContext): Iterable<Verdict> {
  const limits = readDelegationCondition(condition);
  const resource = grantResource(context, grant);
  const identity = grantIdentity(grant);
  if (limits.write.form === 'unparsable') {
    yield undecided(
      aml305,
      resource,
      {
        kind: 'unresolved-expression',
        detail: `the condition of ${placeOfGrant(grant.assignment)} was not understood: ${limits.write.why}`,
      },
      { identity, ...placedAtCondition(grant) },
    );
    return;
  }
  // No limit at all is AML304's.
  if (limits.write.form === 'unlimited') return;
  if (limits.write.form === 'nothing') {
    yield PASS;
    return;
  }
  const holes = holesOf(grant, limits.write, limits.delete, context);
  const unread =
    limits.write.form === 'allow-list'
      ? limits.write.roleIds.filter((roleId) => context.access.role(roleId) === undefined)
      : [];
  if (holes.length > 0) {
    yield fail(aml305, {
      resource,
      message: `${grantSubject(context, grant)} has a condition that can be walked around: ${holes.map(({ what }) => what).join('; ')}`,
      severity: severityOfGrant(grant, 'high'),
      evidence: [
        ...grantEvidence(context, grant, [], 'may assign roles within this condition'),
        {
          what: condition,
          where: placeOfCondition(grant.assignment),
          why: describeLimit(limits.write, context),
        },
        ...holes,
      ],
      remediation: {
        text: 'Replace it by an allow-list of roles that neither assign roles nor change endpoints (the command lists three; put your own in). Azure holds one assignment per principal, role and scope, so the old one goes first.',
        command: [
          removalCommand([grant]),
          ...(grant.eligible ? [] : [shellCommand(delegateWords(grant))]),
        ].join('\n'),
        destructive: true,
      },
      inFile: () =>
        'Replace the condition by an allow-list (ForAnyOfAnyValues:GuidEquals) of roles that neither assign roles nor change endpoints, for write and for delete.',
      ...placedAtCondition(grant),
      identity,
    });
  } else if (unread.length > 0) {
    yield undecided(
      aml305,
      resource,
      {
        kind: 'not-read',
        detail: `what these roles grant, which the condition of ${placeOfGrant(grant.assignment)} allows, could not be read: ${unread.slice(0, 5).join(', ')}`,
      },
      { identity },
    );
  } else yield PASS;
}

function placedAtCondition({ assignment }: RoleGrant): Pick<FindingParts, 'origin'> {
  const condition = 'declared' in assignment ? assignment.declared?.condition : undefined;
  return condition === undefined ? {} : { origin: condition };
}

function holesOf(
  grant: RoleGrant,
  write: DelegationLimit,
  removal: DelegationLimit,
  context: RuleContext,
): readonly Evidence[] {
  const where = placeOfCondition(grant.assignment);
  const holes: Evidence[] = [];
  if (write.form === 'deny-list') {
    holes.push({
      what: 'it forbids some roles and allows all others',
      where,
      why: 'a role with the same rights under another id is not on the list',
    });
  }
  if (write.form === 'principals-only') {
    holes.push({
      what: 'it limits to whom roles are given, and not which',
      where,
      why: 'Owner may be given to any principal that it lets through',
    });
  }
  if (write.form === 'allow-list') {
    for (const roleId of write.roleIds) {
      const power = strongPower(roleId, context);
      if (power === undefined) continue;
      holes.push({
        what: `it allows ${nameRole(roleId, context)}`,
        where: `role ${roleId}`,
        why: `${power.pattern} grants ${power.operation}`,
      });
    }
  }
  if (removal.form === 'unlimited' && roleGrantsOperation(grant.role, REMOVE_ROLES) !== undefined) {
    holes.push({
      what: 'it limits giving roles and not taking them away',
      where,
      why: `${REMOVE_ROLES} is not in the condition, so every assignment of the scope can be deleted`,
    });
  }
  const definitions = context.access.decide(grant.principalId, WRITE_DEFINITIONS, grant.scope);
  if (definitions.answer === 'yes') {
    holes.push({
      what: 'its holder may also write role definitions',
      where: definitions.chains[0] === undefined ? where : placeOfGrant(definitions.chains[0].assignment),
      why: `${definitions.why}, so a role that the condition allows can be made as strong as Owner`,
    });
  }
  return holes;
}

const WRITE_DEFINITIONS = 'Microsoft.Authorization/roleDefinitions/write';

/** The first operation that makes an allowed role too strong to be given away. */
function strongPower(roleId: string, context: RuleContext) {
  const role = context.access.role(roleId);
  if (role === undefined) return undefined;
  const strong = [
    ...PRIVILEGE_OPERATIONS,
    ...ENDPOINT_OPERATIONS.filter(changesEndpoint).map(({ operation }) => operation),
  ];
  for (const operation of strong) {
    const pattern = grantingPattern(role.permissions, operation);
    // Built-in roles that assign roles within a condition of their own pass on no more than that.
    if (pattern !== undefined && !(pattern.conditional && operation === ASSIGN_ROLES)) {
      return { operation, pattern: pattern.pattern };
    }
  }
  return undefined;
}

function describeLimit(limit: DelegationLimit, context: RuleContext): string {
  if (limit.form === 'allow-list' || limit.form === 'deny-list') {
    const names = limit.roleIds.slice(0, 20).map((roleId) => nameRole(roleId, context));
    const more = limit.roleIds.length > 20 ? ` and ${limit.roleIds.length - 20} more` : '';
    return `${limit.form === 'allow-list' ? 'allows only' : 'allows all but'} ${names.join(', ')}${more}`;
  }
  return 'limits principals and no role';
}

function nameRole(roleId: string, context: RuleContext): string {
  const role = context.access.role(roleId);
  return role === undefined ? roleId : `${role.roleName} (${roleId})`;
}
