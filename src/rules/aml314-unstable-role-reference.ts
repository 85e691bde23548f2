import type { Edit } from '../findings/edit.ts';
import type { Verdict } from '../findings/finding.ts';
import type { RoleAssignment, UnstableReference } from '../inventory/access.ts';
import type { RuleContext } from './context.ts';
import { addBeside } from './fileEdits.ts';
import { placeOf } from './reading.ts';
import { fail, PASS, type Rule } from './rule.ts';

interface Meaning {
  readonly says: (written: string) => string;
  readonly why: string;
  readonly fix: string;
}

const MEANINGS: Readonly<Record<UnstableReference['kind'], Meaning>> = {
  'role-by-name': {
    says: (written) => `names its role by ${JSON.stringify(written)}`,
    why: 'names of built-in roles change (Azure AI User became Foundry User), their GUIDs do not',
    fix: 'name the role by its GUID (role_definition_id)',
  },
  'name-not-derived': {
    says: () => 'has a name that is not made by guid()',
    why: 'a name that differs from one deployment to the next makes a second assignment, or fails as a conflict',
    fix: 'make the name by guid(scope, principal id, role id)',
  },
  'no-principal-type': {
    says: () => 'does not say what kind of principal it is for',
    why: 'right after an identity was made, Azure cannot find it in the directory, and the deployment fails',
    fix: 'set principalType (principal_type)',
  },
  'no-condition-version': {
    says: () => 'has a condition without a version',
    why: 'without conditionVersion 2.0 the condition is refused or read in another grammar',
    fix: "set conditionVersion to '2.0'",
  },
};

export const aml314: Rule = {
  id: 'AML314',
  name: 'unstable-role-reference',
  since: '0.1.0',
  summary:
    'Declared role assignments name roles by GUID, themselves by guid(), and say what kind of principal they are for.',
  severity: 'info',
  persona: 'pedantic',
  only: 'files',
  needs: ['files'],
  why: 'Such an assignment works today, and fails or doubles itself on another day: when Microsoft renames a role, when the template is deployed again, when the identity is younger than the directory’s copies of it.',
  fix: 'Name the role by its GUID, derive the name of the assignment with guid(), and set principalType and conditionVersion.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template',
  ],

  *check(context): Iterable<Verdict> {
    for (const assignment of context.inventory.roleAssignments) {
      if (assignment.origin.kind !== 'file') continue;
      const { unstable = [] } = assignment;
      yield unstable.length === 0 ? PASS : judge(assignment, unstable, context);
    }
  },
};

function judge(
  assignment: RoleAssignment,
  unstable: readonly UnstableReference[],
  context: RuleContext,
): Verdict {
  const { id, origin, declared } = assignment;
  const [first] = unstable;
  const place = placeOf(origin);
  const symbol = declared?.symbol ?? id.slice(id.lastIndexOf('/') + 1);
  const name = symbol.includes('{') ? 'role assignment' : symbol;
  return fail(aml314, {
    resource: { kind: 'role-assignment', id: fileOf(origin, symbol), name, origin },
    message: `The role assignment at ${place} ${unstable.map(({ kind, written }) => MEANINGS[kind].says(written)).join('; it ')}.`,
    identity: unstable.map(({ kind }) => kind).sort(),
    evidence: unstable.map((reference) => ({
      what: `it ${MEANINGS[reference.kind].says(reference.written)}`,
      where: placeOf(reference.origin),
      why: MEANINGS[reference.kind].why,
    })),
    remediation: {
      text: `In the file: ${unstable.map(({ kind }) => MEANINGS[kind].fix).join('; ')}.`,
      destructive: false,
    },
    edits: () =>
      unstable.some(({ kind }) => kind === 'no-principal-type') ? sayType(assignment, context) : [],
    ...(first === undefined ? {} : { origin: first.origin }),
  });
}

/** Only where a file makes or looks up the principal, so that its type is certain. */
function sayType({ principalId, declared }: RoleAssignment, context: RuleContext): readonly Edit[] {
  const type = context.principal(principalId)?.type ?? 'Unknown';
  return type === 'Unknown' ? [] : addBeside(declared?.principal, 'principalType', type);
}

/** The same next time, wherever the assignment stands in its file. */
function fileOf(origin: RoleAssignment['origin'], symbol: string): string {
  return origin.kind === 'file' ? `${origin.file}#${symbol}` : symbol;
}
