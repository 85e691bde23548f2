import { at, textFact } from '../azure/body.ts';
import type { FederatedCredential } from '../inventory/access.ts';
import { ABSENT, type Fact, unknown } from '../inventory/fact.ts';
import { FLEXIBLE_FEDERATION, MANAGED_IDENTITY } from './apiVersions.ts';
import { keyOf, listFact, nameOf, type Shown, textItem } from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

const OPERATION = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read';
const COLLECTION = 'federatedIdentityCredentials';

/**
 * Whose tokens a user-assigned identity trusts. A flexible credential has an expression in place of a subject, which
 * only the preview shows.
 * @see https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/list
 */
export async function collectFederatedCredentials(run: Run, identity: string): Promise<void> {
  const path = `${identity}/${COLLECTION}`;
  const call = { versions: MANAGED_IDENTITY, operation: OPERATION };
  const listing = await listOrGap(run, 'federated-credentials', identity, path, call);
  const credentials = childrenIn(run, 'federated-credentials', identity, COLLECTION, listing);
  const flexible = credentials.some(({ body }) => textFact(body, 'properties', 'subject').state !== 'known');
  const expressions = flexible ? await readExpressions(run, path) : NO_EXPRESSIONS;
  for (const shown of credentials) {
    const credential = credentialOf(identity, shown, expressions);
    run.draft.federatedCredentials.set(credential.key, credential);
  }
}

type Expressions = (shown: Shown) => Fact<string>;

const NO_EXPRESSIONS: Expressions = () => ABSENT;

async function readExpressions({ arm }: Run, path: string): Promise<Expressions> {
  const listing = await arm.list(path, { versions: FLEXIBLE_FEDERATION, operation: OPERATION });
  if (listing.refusal !== undefined) {
    const { kind, detail } = listing.refusal.reason;
    return ({ body }) =>
      textFact(body, 'properties', 'subject').state === 'known' ? ABSENT : unknown(kind, detail);
  }
  const bodies = new Map(listing.items.map((body) => [String(at(body, 'id')).toLowerCase(), body]));
  return ({ id }) => textFact(bodies.get(keyOf(id)), 'properties', 'claimsMatchingExpression', 'value');
}

function credentialOf(identity: string, shown: Shown, expressions: Expressions): FederatedCredential {
  const { id, body, apiVersion } = shown;
  return {
    key: keyOf(id),
    name: nameOf(id),
    holder: { kind: 'managed-identity', id: keyOf(identity) },
    issuer: textFact(body, 'properties', 'issuer'),
    subject: textFact(body, 'properties', 'subject'),
    audiences: listFact(body, ['properties', 'audiences'], textItem),
    claimsMatchingExpression: expressions(shown),
    origin: { kind: 'azure', id, apiVersion },
  };
}
