import type { Origin } from '../inventory/origin.ts';
import { stoodFor } from '../inventory/standIn.ts';
import { scopeClass, scopeKey } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import { sayStandIn } from './declaredWords.ts';
import type { RoleGrant } from './roleGrants.ts';
import type { FindingParts } from './rule.ts';

/** "subscription 1111…", "resource group rg-ml", "workspace ml", "the root scope /". */
export function describeScope(context: RuleContext, scope: string): string {
  const name = lastSegment(scope);
  const kind = scopeClass(scope);
  switch (kind) {
    case 'root':
      return 'the root scope /';
    case 'management-group':
    case 'subscription':
    case 'resource-group': {
      const words = kind.replaceAll('-', ' ');
      const unknown = sayStandIn(context, name);
      return unknown === undefined ? `${words} ${name}` : `the ${words} that ${unknown}`;
    }
    case 'resource': {
      const resource = context.byKey(scopeKey(scope));
      return resource === undefined
        ? (stoodFor(name) ?? name)
        : `${resource.kind.replaceAll('-', ' ')} ${resource.name}`;
    }
  }
}

/** A scope as what a finding is about. */
export function scopeSubject(context: RuleContext, scope: string, origin: Origin): FindingParts['resource'] {
  const kind = scopeClass(scope);
  const resource = context.byKey(scopeKey(scope));
  if (resource !== undefined) return { kind: resource.kind, id: resource.id, name: resource.name, origin };
  const id = scope === '' ? '/' : scope;
  return { kind, id, name: lastSegment(id), origin };
}

/** `/` where there is none. */
function lastSegment(scope: string): string {
  let end = scope.length;
  while (end > 0 && scope.charAt(end - 1) === '/') end -= 1;
  return end === 0 ? '/' : scope.slice(scope.lastIndexOf('/', end - 1) + 1, end);
}

/** A grant as what a finding is about: its scope in Azure, and in a file the assignment itself, which is what to mend. */
export function grantResource(context: RuleContext, grant: RoleGrant): FindingParts['resource'] {
  const { origin } = grant.assignment;
  const declared = 'declared' in grant.assignment ? grant.assignment.declared : undefined;
  if (origin.kind !== 'file' || declared === undefined) return scopeSubject(context, grant.scope, origin);
  return {
    kind: 'role-assignment',
    id: `${origin.file}#${declared.symbol}`,
    name: declared.symbol.includes('{') ? `assignment of ${grant.role.roleName}` : declared.symbol,
    origin,
  };
}

/** The scope of a grant as an id, which a person can copy; of a declared one there is none, so in words. */
export function sayScope(context: RuleContext, { scope, assignment }: RoleGrant): string {
  if (assignment.origin.kind === 'file') return describeScope(context, scope);
  return scope === '' ? '/' : scope;
}
