import type { InputValues } from './declaration.ts';

/** How to log in, checked. */
export interface LoginRequest {
  readonly auth: NonNullable<InputValues['auth']>;
  readonly cloud: InputValues['cloud'];
  readonly clientId?: string;
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly federationAudience?: string;
}

/** How an input is named to the user. */
export type Name = (input: keyof InputValues) => string;

/** The form of every id that Azure gives to tenants, subscriptions and principals. */
export const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TENANT = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

/** Checks the login inputs against each other and adds what is wrong to `problems`. */
export function checkLogin(
  values: InputValues,
  defaultAuth: LoginRequest['auth'],
  name: Name,
  problems: string[],
): LoginRequest {
  const auth = values.auth ?? defaultAuth;
  const { 'client-id': clientId, 'tenant-id': tenantId, 'subscription-id': subscriptionId } = values;
  if (auth === 'oidc') {
    const hint = 'in GitHub Actions an empty value often is a variable or secret that this job cannot see';
    if (clientId === undefined) {
      problems.push(`${name('client-id')}: is required for auth: oidc, or set AZURE_CLIENT_ID (${hint})`);
    }
    if (tenantId === undefined) {
      problems.push(`${name('tenant-id')}: is required for auth: oidc, or set AZURE_TENANT_ID (${hint})`);
    }
  } else if (values.audience !== undefined) {
    problems.push(`${name('audience')}: belongs to auth: oidc, not to auth: ${auth}; leave it out`);
  }
  if (clientId !== undefined && !GUID.test(clientId)) {
    problems.push(`${name('client-id')}: must be a GUID, the application (client) id; not a name, not a URL`);
  }
  if (tenantId !== undefined && !TENANT.test(tenantId)) {
    problems.push(`${name('tenant-id')}: must be the tenant's GUID or one of its domain names`);
  }
  if (subscriptionId !== undefined && !GUID.test(subscriptionId)) {
    problems.push(`${name('subscription-id')}: must be a GUID`);
  }
  return {
    auth,
    cloud: values.cloud,
    ...given('clientId', clientId),
    ...given('tenantId', tenantId),
    ...given('subscriptionId', subscriptionId),
    ...given('federationAudience', values.audience),
  };
}

/** The property, where there is a value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
