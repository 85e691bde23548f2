import { type Evidence, SEVERITIES, type Severity, type Verdict } from '../findings/finding.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { scopeClass } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import {
  concernsRole,
  customRoles,
  ELSEWHERE,
  editCommand,
  isUnused,
  placedAtPattern,
  roleSubject,
  sayUses,
  usesOf,
  type WildcardAction,
  wildcardsReaching,
} from './customRoles.ts';
import { placeOfRole } from './declaredWords.ts';
import {
  DO_ANYTHING,
  ENDPOINT_OPERATIONS,
  PRIVILEGE_OPERATIONS,
  WRITE_ANYTHING,
} from './endpointOperations.ts';
import { ALL_GRANTS, roleGrantsOperation } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

const NOTEBOOK_KEYS = 'Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read';
const ENDPOINTS = ENDPOINT_OPERATIONS.map(({ operation }) => operation);

/** What NotActions that only name writes forget; each of them changes who may do what. */
const AUTHORIZATION_REST = [
  'Microsoft.Authorization/roleAssignments/write',
  'Microsoft.Authorization/roleAssignments/delete',
  'Microsoft.Authorization/roleDefinitions/write',
  'Microsoft.Authorization/roleDefinitions/delete',
  'Microsoft.Authorization/elevateAccess/action',
  'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
  'Microsoft.Authorization/roleEligibilityScheduleRequests/write',
  'Microsoft.Authorization/roleManagementPolicies/write',
  'Microsoft.Authorization/locks/delete',
  'Microsoft.Authorization/policyAssignments/delete',
  'Microsoft.Authorization/policyExemptions/write',
];

export const aml401: Rule = {
  id: 'AML401',
  name: 'custom-role-wildcard',
  since: '0.1.0',
  summary: 'Custom roles name what they grant.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
  why: 'A wildcard grants what nobody thought of, and what Azure adds next year. NotActions take away what somebody did think of, and deny nothing: another role gives it back. A role that nobody holds weighs low, one for a management group more. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
  fix: 'Write down the operations that the role is for, in place of the wildcard.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/custom-roles',
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  ],
  supersedes: [
    'Prowler iam_subscription_roles_owner_custom_not_created',
    'Checkov CKV_AZURE_39',
    'Trivy AZU-0030',
    'Steampipe iam_no_custom_role',
    'ScoutSuite rbac custom administrator',
    'SonarIaC S6385',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml401, context);
    for (const role of customRoles(context)) {
      yield concernsRole(context, role) ? judgeWildcards(role, context) : ELSEWHERE;
    }
  },
};

interface Wild {
  readonly severity: Severity;
  readonly evidence: Evidence;
}

function judgeWildcards(role: RoleDefinition, context: RuleContext): Verdict {
  const reaching = wildcardsReaching(role, [
    WRITE_ANYTHING,
    DO_ANYTHING,
    ...PRIVILEGE_OPERATIONS,
    ...ENDPOINTS,
    NOTEBOOK_KEYS,
  ]);
  const wilds = reaching.map((one) => judgeOne(one, role, context)).filter((one) => one !== undefined);
  const worst = SEVERITIES.find((severity) => wilds.some((one) => one.severity === severity));
  if (worst === undefined) return PASS;
  const shown = wilds.filter(({ severity }) => severity === worst).map(({ evidence }) => evidence.what);
  const severity = weigh(worst, role, context);
  return fail(aml401, {
    resource: roleSubject(role),
    message: `Custom role ${role.roleName} grants ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ` and ${shown.length - 3} more wildcards` : ''}${describeClone(role)}; ${sayUses(context, role.roleId)}`,
    severity,
    persona: worst === 'info' ? 'auditor' : 'regular',
    evidence: wilds.map(({ evidence }) => evidence),
    remediation: {
      text: 'Put the operations that the role is for in place of the wildcard (edit role.json between the two commands). Whoever relied on the rest loses it.',
      command: editCommand(role),
      destructive: true,
    },
    inFile: () =>
      'Write down the operations that the role is for, in place of the wildcard. Whoever relied on the rest loses it.',
    ...placedAtPattern(role, shown[0]),
  });
}

function judgeOne(
  { pattern, operations }: WildcardAction,
  role: RoleDefinition,
  context: RuleContext,
): Wild | undefined {
  const where = placeOfRole(role, pattern);
  const reaches = (wanted: readonly string[]): string[] => operations.filter((one) => wanted.includes(one));
  const anything = reaches([WRITE_ANYTHING, DO_ANYTHING]);
  if (anything.length > 0) {
    const what = anything.includes(WRITE_ANYTHING) ? 'writing' : 'every action';
    return { severity: 'high', evidence: { what: pattern, where, why: `grants ${what} at every provider` } };
  }
  const privileges = reaches(PRIVILEGE_OPERATIONS);
  if (privileges.length > 0) {
    return { severity: 'high', evidence: { what: pattern, where, why: `grants ${privileges.join(', ')}` } };
  }
  const endpoints = reaches(ENDPOINTS);
  // Narrower wildcards than a provider's are AML402's, which knows what to put in their place.
  if (endpoints.length > 0 && /^[^/]+\/\*/.test(pattern)) {
    return { severity: 'medium', evidence: { what: pattern, where, why: `grants ${endpoints.join(', ')}` } };
  }
  if (reaches([NOTEBOOK_KEYS]).length > 0 && notebookKeysMatter(role, context)) {
    return {
      severity: 'info',
      evidence: { what: pattern, where, why: `ends in read, and grants ${NOTEBOOK_KEYS} as well` },
    };
  }
  return undefined;
}

/** Notebooks run on compute instances, and the keys to them are read by whoever may read everything. */
function notebookKeysMatter(role: RoleDefinition, context: RuleContext): boolean {
  const instances = context
    .all('compute')
    .some(
      ({ computeType }) =>
        computeType.state === 'known' && computeType.value.toLowerCase() === 'computeinstance',
    );
  return instances && usesOf(context, role.roleId).length > 0;
}

/** A clone of Contributor is not an owner: says what its NotActions leave open. */
function describeClone(role: RoleDefinition): string {
  if (roleGrantsOperation(role, WRITE_ANYTHING) === undefined) return '';
  const open = AUTHORIZATION_REST.filter((operation) => roleGrantsOperation(role, operation) !== undefined);
  const assigns = open.includes('Microsoft.Authorization/roleAssignments/write');
  if (assigns) return ', which is as much as Owner';
  if (open.length === 0) return ', which is as much as Contributor';
  return `, which is as much as Contributor, and its NotActions leave open ${open.map((one) => one.slice('Microsoft.Authorization/'.length)).join(', ')}`;
}

/** Nobody is harmed by a role that nobody holds; a role for a whole management group is held by many soon. */
function weigh(severity: Severity, role: RoleDefinition, context: RuleContext): Severity {
  if (severity === 'info') return 'info';
  const isWide = role.assignableScopes.some((scope) =>
    ['root', 'management-group'].includes(scopeClass(scope)),
  );
  const base = isUnused(context, role.roleId) ? 'low' : severity;
  if (!isWide) return base;
  return base === 'low' ? 'medium' : 'high';
}
