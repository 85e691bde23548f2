import type { Principal, PrincipalType } from '../inventory/access.ts';
import { ABSENT, known } from '../inventory/fact.ts';
import type { Declaration } from './declaration.ts';
import { originAt, textFact } from './declaredFacts.ts';
import { identifying, valueAt } from './value.ts';

const TYPES: Readonly<Record<string, PrincipalType>> = {
  'microsoft.graph/serviceprincipals': 'ServicePrincipal',
  'microsoft.graph/groups': 'Group',
  'microsoft.graph/users': 'User',
};

/**
 * Service principals, groups and users that files declare or look up. Their object ids are those that were given, else
 * the ids of their declarations; who is in a group is not for files to say.
 */
export function directoryPrincipals(declarations: readonly Declaration[]): readonly Principal[] {
  const byId = new Map<string, Principal>();
  for (const declaration of declarations) {
    const type = TYPES[declaration.type.toLowerCase()];
    if (type === undefined) continue;
    const { file, place, symbol, name, body } = declaration;
    const given = valueAt(body, 'properties', 'id');
    const id = (given?.kind === 'text' ? given.text : declaration.id).toLowerCase();
    const displayName = textFact(declaration, 'properties', 'displayName');
    const appId = textFact(declaration, 'properties', 'appId');
    byId.set(id, {
      id,
      type,
      displayName: displayName.state === 'known' ? displayName : known(identifying(name) ?? symbol),
      userType: ABSENT,
      accountEnabled: ABSENT,
      transitiveMembers:
        type === 'Group'
          ? {
              state: 'unknown',
              reason: { kind: 'unresolved-expression', detail: 'files do not say who is in a group' },
            }
          : ABSENT,
      owners: ABSENT,
      servicePrincipalType: type === 'ServicePrincipal' ? known('Application') : ABSENT,
      appId: appId.state === 'known' ? { ...appId, value: appId.value.toLowerCase() } : appId,
      exists: ABSENT,
      origin: originAt(file, place),
    });
  }
  return [...byId.values()];
}
