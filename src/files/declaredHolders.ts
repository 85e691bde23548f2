import type { Principal } from '../inventory/access.ts';
import { ABSENT, known, unknown } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import type { Declaration } from './declaration.ts';
import type { DeclaredAssignment } from './declaredAccess.ts';
import { originAt } from './declaredFacts.ts';
import { declaredPrincipal } from './declaredScopes.ts';
import { identifying, valueAt } from './value.ts';

const LONGEST_NAME = 80;
/** How `declaredPrincipal` begins. */
const IDENTITY = '{principal of ';

/**
 * Whom assignments are for that no directory and no resource of the inventory knows: the identity of a virtual machine,
 * a policy assignment, …; and whatever an expression names, which has the expression for a name.
 */
export function holdersOf(
  assignments: readonly DeclaredAssignment[],
  declarations: readonly Declaration[],
  others: readonly Principal[],
): readonly Principal[] {
  const present = new Set(others.map(({ id }) => id));
  const byIdentity = new Map<string, Declaration>();
  const found = new Map<string, Principal>();
  for (const { declaration, assignment } of assignments) {
    const { principalId: id } = assignment;
    if (present.has(id) || found.has(id)) continue;
    if (id.startsWith(IDENTITY)) {
      if (byIdentity.size === 0) {
        for (const one of declarations) byIdentity.set(declaredPrincipal(one.id), one);
      }
      found.set(id, identityOf(id, byIdentity.get(id), assignment.origin));
      continue;
    }
    const value = valueAt(declaration.body, 'properties', 'principalId');
    if (value === undefined || !id.startsWith('{')) continue;
    const whole = value.kind === 'unresolved' ? /^\{([^{}]+)\}$/.exec(value.placeholder)?.[1] : undefined;
    const expression = value.kind === 'unresolved' ? value.expression : 'its principalId';
    const full = whole ?? expression;
    const name = full.length > LONGEST_NAME ? `${full.slice(0, LONGEST_NAME)}…` : full;
    found.set(id, principal(id, assignment.principalType, name, originAt(declaration.file, value.place)));
  }
  return [...found.values()];
}

function identityOf(id: string, declaration: Declaration | undefined, origin: Origin): Principal {
  const [, type = 'resource', name = ''] = /([^/]+)\/([^/]+)\}$/.exec(id) ?? [];
  const kind = declaration?.type.slice(declaration.type.lastIndexOf('/') + 1) ?? type;
  const called = declaration === undefined ? name : (identifying(declaration.name) ?? declaration.symbol);
  const isIdentity = kind.toLowerCase() === 'userassignedidentities';
  return principal(
    id,
    'ServicePrincipal',
    isIdentity ? called : `identity of ${singular(kind)} ${called}`,
    declaration === undefined ? origin : originAt(declaration.file, declaration.place),
  );
}

/** `virtualMachines`: "virtual machine"; `registries`: "registry". */
function singular(type: string): string {
  return type
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
}

function principal(id: string, type: Principal['type'], displayName: string, origin: Origin): Principal {
  return {
    id,
    type,
    displayName: known(displayName),
    userType: ABSENT,
    accountEnabled: ABSENT,
    transitiveMembers:
      type === 'Group' ? unknown('unresolved-expression', 'files do not say who is in a group') : ABSENT,
    owners: ABSENT,
    servicePrincipalType: id.startsWith(IDENTITY) ? known('ManagedIdentity') : ABSENT,
    appId: ABSENT,
    exists: ABSENT,
    origin,
  };
}
