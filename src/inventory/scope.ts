import { type Parsed, parseEndpointId } from './endpointId.ts';

/** What can be named to be audited. */
export type ScopeKind =
  | 'management-group'
  | 'subscription'
  | 'resource-group'
  | 'workspace'
  | 'online-endpoint'
  | 'batch-endpoint'
  | 'serverless-endpoint'
  | 'ai-services-account';

/** An ARM id that may be audited, taken apart. Made only by `parseScope`, so its parts are checked. */
export interface AuditScope {
  readonly kind: ScopeKind;
  /** In the letters in which it was given, without a slash at the end. */
  readonly id: string;
  /** Absent for management groups only. */
  readonly subscriptionId?: string;
  /** Of the workspace, for the workspace itself and its endpoints. */
  readonly workspaceId?: string;
  readonly name: string;
}

const GUIDE =
  'write a whole ARM id: /subscriptions/<id>, /subscriptions/<id>/resourceGroups/<name>, ' +
  '…/providers/Microsoft.MachineLearningServices/workspaces/<name> (and below it {onlineEndpoints|batchEndpoints|serverlessEndpoints}/<name>), ' +
  '…/providers/Microsoft.CognitiveServices/accounts/<name>, or /providers/Microsoft.Management/managementGroups/<name>';

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftmanagement */
const MANAGEMENT_GROUP =
  /^\/providers\/Microsoft\.Management\/managementGroups\/([\p{L}\p{N}_().~-]{0,89}[\p{L}\p{N}_()~-])$/iu;
const SHAPES: readonly (readonly [ScopeKind, RegExp, string])[] = [
  // An endpoint below the scope, all of whose other parts are checked by the one grammar there is.
  [
    'subscription',
    /^\/subscriptions\/[^/]*$/i,
    '/resourceGroups/any/providers/Microsoft.CognitiveServices/accounts/any',
  ],
  [
    'resource-group',
    /^\/subscriptions\/[^/]*\/resourceGroups\/[^/]*$/i,
    '/providers/Microsoft.CognitiveServices/accounts/any',
  ],
  [
    'workspace',
    /^\/subscriptions\/[^/]*\/resourceGroups\/[^/]*\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/]*$/i,
    '/onlineEndpoints/any',
  ],
];

/**
 * Reads an ARM id by its grammar: no query, fragment, escape or dot segment gets through. One slash at its end, as some
 * tools print it, is dropped.
 */
export function parseScope(given: string): Parsed<AuditScope> {
  const text = given.replace(/(?<=[^/])\/$/, '');
  const group = MANAGEMENT_GROUP.exec(text)?.[1];
  if (group !== undefined) {
    return { ok: true, value: { kind: 'management-group', id: text, name: group } };
  }
  for (const [kind, shape, below] of SHAPES) {
    if (shape.test(text)) {
      const parsed = parseEndpointId(text + below);
      if (!parsed.ok) return parsed;
      return {
        ok: true,
        value: {
          kind,
          id: text,
          subscriptionId: parsed.value.subscriptionId.toLowerCase(),
          name: text.slice(text.lastIndexOf('/') + 1),
          ...(kind === 'workspace' ? { workspaceId: text } : {}),
        },
      };
    }
  }
  const endpoint = parseEndpointId(text);
  if (!endpoint.ok) {
    const shown = JSON.stringify(text.slice(0, 300));
    return { ok: false, problems: [`${shown} is not a scope that can be audited; ${GUIDE}`] };
  }
  const { type, subscriptionId, name } = endpoint.value;
  return {
    ok: true,
    value: {
      kind: type === 'ai-services' ? 'ai-services-account' : `${type}-endpoint`,
      id: text,
      subscriptionId: subscriptionId.toLowerCase(),
      name,
      ...(type === 'ai-services' ? {} : { workspaceId: text.split('/').slice(0, -2).join('/') }),
    },
  };
}

/** True when the id is the scope or lies below it: a prefix that ends at a slash, in any letters. */
export function isWithinScope(id: string, scope: string): boolean {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase();
  return inner === outer || inner.startsWith(`${outer}/`);
}
