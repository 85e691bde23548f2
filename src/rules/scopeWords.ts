import type { Origin } from '../inventory/origin.ts';
import { scopeClass, scopeKey } from '../rbac/scopes.ts';
import type { RuleContext } from './context.ts';
import type { FindingParts } from './rule.ts';

/** "subscription 1111…", "resource group rg-ml", "workspace ml", "the root scope /". */
export function describeScope(context: RuleContext, scope: string): string {
  const name =
    scope
      .split('/')
      .filter((segment) => segment !== '')
      .at(-1) ?? '/';
  switch (scopeClass(scope)) {
    case 'root':
      return 'the root scope /';
    case 'management-group':
      return `management group ${name}`;
    case 'subscription':
      return `subscription ${name}`;
    case 'resource-group':
      return `resource group ${name}`;
    case 'resource': {
      const resource = context.byKey(scopeKey(scope));
      return resource === undefined ? name : `${resource.kind.replaceAll('-', ' ')} ${resource.name}`;
    }
  }
}

/** A scope as what a finding is about. */
export function scopeSubject(context: RuleContext, scope: string, origin: Origin): FindingParts['resource'] {
  const kind = scopeClass(scope);
  const resource = context.byKey(scopeKey(scope));
  if (resource !== undefined) return { ...resource, origin };
  const id = scope === '' ? '/' : scope;
  return {
    kind,
    id,
    name:
      id
        .split('/')
        .filter((segment) => segment !== '')
        .at(-1) ?? '/',
    origin,
  };
}
