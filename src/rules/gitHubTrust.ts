import { shellCommand } from '../findings/shellCommand.ts';
import type { Application, FederatedCredential } from '../inventory/access.ts';
import { knownValue } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import { stoodFor } from '../inventory/standIn.ts';
import { azNames, groupFlags } from './azNames.ts';
import { trustConcernsAudit } from './concern.ts';
import type { RuleContext } from './context.ts';
import { type Expectation, readExpression } from './gitHubSubject.ts';
import { placeOf } from './reading.ts';
import { type FindingParts, notApplicable } from './rule.ts';

/** @see https://docs.github.com/actions/reference/security/oidc */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Whether GitHub issues the tokens that a credential trusts. */
export type IssuerKind = 'github' | 'odd' | 'other';

/**
 * `github`: exactly GitHub's issuer, or one that the policy names. `odd`: meant to be GitHub's, and not it. `other`: a
 * cluster, another cloud, anything that is no business of these rules.
 */
export function issuerKind(
  { issuer, subject }: FederatedCredential,
  context: RuleContext,
): IssuerKind | 'unknown' {
  if (issuer.state !== 'known') return 'unknown';
  const expected = [GITHUB_ISSUER, ...context.settings.allowedIssuers];
  if (expected.includes(issuer.value)) return 'github';
  const looksLike =
    /token\.actions\.|_services\/token|github|\.ghe\.com/i.test(issuer.value) ||
    knownValue(subject)?.startsWith('repo:') === true;
  return looksLike ? 'odd' : 'other';
}

/** What the credential asks of a token. A plain subject is compared exactly, letter case included. */
export function expectationOf({ subject, claimsMatchingExpression }: FederatedCredential): Expectation {
  const expression = knownValue(claimsMatchingExpression);
  if (expression !== undefined && expression !== '') return readExpression(expression);
  const text = knownValue(subject);
  if (text !== undefined && text !== '')
    return { ok: true, tests: [{ claim: 'sub', operator: 'eq', value: text }] };
  const unread = [subject, claimsMatchingExpression].find(({ state }) => state === 'unknown');
  return {
    ok: false,
    why: unread?.state === 'unknown' ? unread.reason.detail : 'it has neither a subject nor an expression',
  };
}

/** For a sentence: the subject or the expression as it stands. */
export function sayTrust({ subject, claimsMatchingExpression }: FederatedCredential): string {
  return knownValue(subject) || knownValue(claimsMatchingExpression) || 'a subject that could not be read';
}

/** Where a person can look at it: the line of what it asks of a token, or its name. */
export function placeOfTrust(credential: FederatedCredential): string {
  const origin = originOfTrust(credential);
  return origin.kind === 'file' ? placeOf(origin) : `federated credential ${credential.name}`;
}

/** Where the subject or the expression stands, in a file. */
export function originOfTrust({ subject, claimsMatchingExpression, origin }: FederatedCredential): Origin {
  if (origin.kind !== 'file') return origin;
  return claimsMatchingExpression.origin ?? subject.origin ?? origin;
}

interface Identities {
  readonly byAppId: ReadonlyMap<string, string>;
  readonly applications: ReadonlyMap<string, Application>;
  /** Federated credentials by the principal that they let somebody be. */
  readonly byPrincipal: ReadonlyMap<string, readonly FederatedCredential[]>;
}

const IDENTITIES = new WeakMap<RuleContext, Identities>();

function identitiesOf(context: RuleContext): Identities {
  const present = IDENTITIES.get(context);
  if (present !== undefined) return present;
  const byAppId = new Map<string, string>();
  for (const { id, appId } of context.inventory.principals) {
    if (appId.state === 'known') byAppId.set(appId.value.toLowerCase(), id);
  }
  for (const resource of context.all('managed-identity')) {
    const client = knownValue(resource.clientId)?.toLowerCase();
    const principal = knownValue(resource.principalId)?.toLowerCase();
    if (client !== undefined && principal !== undefined && !byAppId.has(client))
      byAppId.set(client, principal);
  }
  const applications = new Map(context.inventory.applications.map((one) => [one.appId.toLowerCase(), one]));
  const byPrincipal = new Map<string, FederatedCredential[]>();
  for (const credential of context.inventory.federatedCredentials) {
    const principal = resolve(credential, context, byAppId);
    if (principal === undefined) continue;
    byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), credential]);
  }
  const made = { byAppId, applications, byPrincipal };
  IDENTITIES.set(context, made);
  return made;
}

function resolve(
  { holder }: FederatedCredential,
  context: RuleContext,
  byAppId: ReadonlyMap<string, string>,
): string | undefined {
  if (holder.kind === 'application') return byAppId.get(holder.id.toLowerCase());
  const resource = context.byKey(holder.id);
  return resource?.kind === 'managed-identity' ? knownValue(resource.principalId)?.toLowerCase() : undefined;
}

/** Object id of the principal that a federated credential lets somebody be; undefined when nobody could say. */
export function principalBehind(credential: FederatedCredential, context: RuleContext): string | undefined {
  return resolve(credential, context, identitiesOf(context).byAppId);
}

/** Why a rule has nothing to say of a federated credential that was met on the way. */
export const TRUSTED_ELSEWHERE = notApplicable(
  'its identity holds nothing at, above or below what was audited',
);

/** Whether the identity of a federated credential is a matter of what was audited: see `concern.ts`. */
export function concernsTrust(credential: FederatedCredential, context: RuleContext): boolean {
  return trustConcernsAudit(context, credential, principalBehind(credential, context));
}

/** Federated credentials of a principal that trust GitHub, or mean to. */
export function gitHubCredentials(principalId: string, context: RuleContext): readonly FederatedCredential[] {
  return (identitiesOf(context).byPrincipal.get(principalId) ?? []).filter((credential) => {
    const kind = issuerKind(credential, context);
    return kind === 'github' || kind === 'odd';
  });
}

/** The app registration behind a service principal of this tenant. */
export function applicationOf(principalId: string, context: RuleContext): Application | undefined {
  const appId = knownValue(context.principal(principalId)?.appId ?? { state: 'absent' });
  return appId === undefined ? undefined : identitiesOf(context).applications.get(appId.toLowerCase());
}

/** Object id of the service principal of an app registration. */
export function principalOf({ appId }: Application, context: RuleContext): string | undefined {
  return identitiesOf(context).byAppId.get(appId.toLowerCase());
}

/** The identity that trusts, as what a finding is about. */
export function trustSubject(
  credential: FederatedCredential,
  context: RuleContext,
): FindingParts['resource'] {
  const { holder, origin } = credential;
  if (holder.kind === 'managed-identity') {
    const resource = context.byKey(holder.id);
    if (resource !== undefined) return { ...resource, origin };
    const last = holder.id.split('/').at(-1) ?? holder.id;
    return declaredSubject(credential) ?? { kind: 'managed-identity', id: holder.id, name: last, origin };
  }
  const application = identitiesOf(context).applications.get(holder.id.toLowerCase());
  return (
    declaredSubject(credential, application?.displayName) ?? {
      kind: 'application',
      id: holder.id,
      name: application?.displayName ?? holder.id,
      origin,
    }
  );
}

/** In a file the credential itself is what to mend; the identity may be declared elsewhere, or nowhere. */
function declaredSubject(
  { holder, name, origin }: FederatedCredential,
  holderName = stoodFor(holder.id.split('/').at(-1) ?? ''),
): FindingParts['resource'] | undefined {
  if (origin.kind !== 'file') return undefined;
  const who = holderName ?? holder.id.split('/').at(-1) ?? '';
  return { kind: holder.kind, id: `${origin.file}#${who}/${name}`, name: who === '' ? name : who, origin };
}

/** Replaces what a federated credential trusts by one subject. */
export function retrustCommand(
  credential: FederatedCredential,
  subject: string,
  context: RuleContext,
): string {
  const audiences = knownValue(credential.audiences) ?? ['api://AzureADTokenExchange'];
  const issuer =
    issuerKind(credential, context) === 'github'
      ? (knownValue(credential.issuer) ?? GITHUB_ISSUER)
      : GITHUB_ISSUER;
  const names = azNames(trustSubject(credential, context).id);
  if (credential.holder.kind === 'managed-identity' && names !== undefined) {
    return shellCommand([
      ...['az', 'identity', 'federated-credential', 'update', '--name', credential.name],
      ...['--identity-name', names.name, ...groupFlags(names)],
      ...['--issuer', issuer, '--subject', subject, '--audiences', ...audiences],
    ]);
  }
  return shellCommand([
    ...['az', 'ad', 'app', 'federated-credential', 'update', '--id', credential.holder.id],
    ...['--federated-credential-id', credential.name],
    ...['--parameters', JSON.stringify({ name: credential.name, issuer, subject, audiences })],
  ]);
}

/** Takes a federated credential away. */
export function distrustCommand(credential: FederatedCredential, context: RuleContext): string {
  const names = azNames(trustSubject(credential, context).id);
  if (credential.holder.kind === 'managed-identity' && names !== undefined) {
    return shellCommand([
      ...['az', 'identity', 'federated-credential', 'delete', '--name', credential.name],
      ...['--identity-name', names.name, ...groupFlags(names), '--yes'],
    ]);
  }
  return shellCommand([
    ...['az', 'ad', 'app', 'federated-credential', 'delete', '--id', credential.holder.id],
    ...['--federated-credential-id', credential.name],
  ]);
}
