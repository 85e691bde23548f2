import type { Verdict } from '../findings/finding.ts';
import type { RoleDefinition } from '../inventory/access.ts';
import { matchesOperation } from '../rbac/operations.ts';
import type { RuleContext } from './context.ts';
import {
  concernsRole,
  customRoles,
  ELSEWHERE,
  editCommand,
  isEveryProvider,
  isUnused,
  placedAtPattern,
  roleSubject,
  sayUses,
  type WildcardAction,
  wildcardsReaching,
} from './customRoles.ts';
import { originOfPattern, placeOfRole } from './declaredWords.ts';
import { ENDPOINT_OPERATIONS, revealsCredential } from './endpointOperations.ts';
import { replaceAt } from './fileEdits.ts';
import { ALL_GRANTS, roleGrantsOperation } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';
const REVEALING = [
  ...ENDPOINT_OPERATIONS.filter(revealsCredential).map(({ operation }) => operation),
  `${ML}/listKeys/action`,
];
const CHANGING_KEYS = ENDPOINT_OPERATIONS.filter(({ verb }) => verb === 'rotate').map(
  ({ operation }) => operation,
);
const SCORE = `${ML}/onlineEndpoints/score/action`;

export const aml402: Rule = {
  id: 'AML402',
  name: 'custom-role-grants-keys',
  since: '0.1.0',
  summary: 'Custom roles read keys only where they say so by name.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions'],
  why: 'A wildcard such as onlineEndpoints/*/action looks like scoring and reads the keys as well; two sample roles in Microsoft’s own guide do. Nobody who was given such a role for scoring knows what else it opens. A role that nobody holds weighs low. Roles that nobody holds at, above or below what was audited are left alone, unless they were made for it.',
  fix: 'Write onlineEndpoints/score/action in place of the wildcard, or name the operations that read keys in NotActions.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml402, context);
    for (const role of customRoles(context)) {
      if (!concernsRole(context, role)) {
        yield ELSEWHERE;
        continue;
      }
      // What stands for every provider is AML401's.
      const wild = wildcardsReaching(role, REVEALING).filter(({ pattern }) => !isEveryProvider(pattern));
      const literal = REVEALING.filter((operation) => isNamed(role, operation));
      if (wild.length > 0) yield judgeWild(role, wild, context);
      else if (literal.length > 0) yield judgeLiteral(role, literal, context);
      else yield PASS;
    }
  },
};

function judgeWild(role: RoleDefinition, wild: readonly WildcardAction[], context: RuleContext): Verdict {
  const [first] = wild;
  const reached = [...new Set(wild.flatMap(({ operations }) => operations))];
  const more = wild.length > 1 ? ` and ${wild.length - 1} more` : '';
  return fail(aml402, {
    resource: roleSubject(role),
    message: `Custom role ${role.roleName} grants ${first?.pattern ?? ''}${more}, which reads keys too (${reached.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
    severity: isUnused(context, role.roleId) ? 'low' : 'medium',
    evidence: wild.map(({ pattern, operations }) => ({
      what: pattern,
      where: placeOfRole(role, pattern),
      why: `grants ${operations.join(', ')}; ${replacement(pattern, role)}`,
    })),
    remediation: {
      text: `In role.json, between the two commands: ${wild.map(({ pattern }) => `for ${pattern}, ${replacement(pattern, role)}`).join('. ')}.`,
      command: editCommand(role),
      destructive: true,
    },
    inFile: () => `${wild.map(({ pattern }) => `For ${pattern}: ${replacement(pattern, role)}`).join('. ')}.`,
    edits: () =>
      wild.flatMap(({ pattern }) =>
        replaceAt(originOfPattern(role, pattern), pattern, spellOut(pattern, role)),
      ),
    ...placedAtPattern(role, first?.pattern),
  });
}

/** What all online endpoints offer beside keys and tokens. */
const HARMLESS = [
  ...['read', 'write', 'delete', 'score/action'],
  ...['deployments/read', 'deployments/write', 'deployments/delete', 'deployments/getLogs/action'],
].map((operation) => `${ML}/onlineEndpoints/${operation}`);

/**
 * What a wildcard for online endpoints grants beside keys, operation by operation; nothing for wider ones, of which nobody
 * knows all. NotActions stay beside it and still count.
 * @see https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning
 */
function spellOut(pattern: string, role: RoleDefinition): readonly string[] {
  if (!/\/workspaces\/onlineEndpoints\/\*(?:\/[a-z]+)?$/i.test(pattern)) return [];
  return HARMLESS.filter(
    (operation) => matchesOperation(pattern, operation) && roleGrantsOperation(role, operation) !== undefined,
  );
}

/** The exact strings to write instead. */
function replacement(pattern: string, role: RoleDefinition): string {
  const excluded = [...REVEALING, ...CHANGING_KEYS].filter(
    (operation) => matchesOperation(pattern, operation) && roleGrantsOperation(role, operation) !== undefined,
  );
  const narrow = /onlineEndpoints\/\*(?:\/action)?$/i.test(pattern);
  if (narrow) return `write ${SCORE} in its place`;
  const score = matchesOperation(pattern, SCORE)
    ? `write ${SCORE} in its place if it is for scoring; else `
    : '';
  return `${score}add to NotActions: ${excluded.join(', ')}`;
}

/** Somebody wrote the operation down, so somebody meant it: worth a look, not an alarm. */
function judgeLiteral(role: RoleDefinition, operations: readonly string[], context: RuleContext): Verdict {
  const [named] = operations;
  return fail(aml402, {
    resource: roleSubject(role),
    message: `Custom role ${role.roleName} reads keys by name (${operations.map(shorten).join(', ')}); ${sayUses(context, role.roleId)}`,
    severity: 'low',
    persona: 'pedantic',
    evidence: operations.map((operation) => ({
      what: roleGrantsOperation(role, operation)?.pattern ?? operation,
      where: placeOfRole(role, roleGrantsOperation(role, operation)?.pattern),
      why: 'the operation is named, so it is meant',
    })),
    remediation: {
      text: 'See that whoever holds the role still needs the key; an endpoint that asks Entra needs no key at all (AML001).',
      command: editCommand(role),
      destructive: true,
    },
    ...placedAtPattern(role, named === undefined ? undefined : roleGrantsOperation(role, named)?.pattern),
  });
}

function isNamed(role: RoleDefinition, operation: string): boolean {
  const pattern = roleGrantsOperation(role, operation)?.pattern;
  return pattern?.includes('*') === false;
}

function shorten(operation: string): string {
  return operation.replace(/^Microsoft\.(?:MachineLearningServices\/workspaces|CognitiveServices)\//, '');
}
