import { randomUUID } from 'node:crypto';
import { Refusal, type Request } from './exchange.ts';
import type { World } from './world.ts';

type OAuthError =
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_resource'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

/** What an error text may name. Only what its code needs has to be there. */
export interface EntraErrorFacts {
  readonly value?: string;
  readonly directory?: string;
  readonly detail?: string;
}

const FEDERATION =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

/**
 * The errors that the token endpoint can answer, in Entra's words.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const ERRORS: Readonly<
  Record<number, { error: OAuthError; status: 400 | 401; text: (facts: Required<EntraErrorFacts>) => string }>
> = {
  50027: {
    error: 'invalid_request',
    status: 400,
    text: ({ detail }) => `JWT token is invalid or malformed. ${detail}`,
  },
  50105: {
    error: 'invalid_grant',
    status: 400,
    text: ({ value }) =>
      `Your administrator has configured the application '${value}' to block users unless they are specifically granted ('assigned') access to the application. The signed in user or service principal is blocked because it is not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  },
  53003: {
    error: 'invalid_grant',
    status: 400,
    text: () =>
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  70003: {
    error: 'unsupported_grant_type',
    status: 400,
    text: ({ value }) => `The app requested an unsupported grant type '${value}'.`,
  },
  70011: {
    error: 'invalid_scope',
    status: 400,
    text: ({ value }) =>
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${value} is not valid. The scope format is invalid. Scope must be in a valid URI form <https://example/scope> or a valid Guid <guid/scope>.`,
  },
  90002: {
    error: 'invalid_request',
    status: 400,
    text: ({ value }) =>
      `Tenant '${value}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  },
  90014: {
    error: 'invalid_request',
    status: 400,
    text: ({ value }) =>
      `The required field '${value}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.`,
  },
  500011: {
    error: 'invalid_resource',
    status: 400,
    text: ({ value, directory }) =>
      `The resource principal named ${value} was not found in the tenant named ${directory}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  },
  700016: {
    error: 'unauthorized_client',
    status: 400,
    text: ({ value, directory }) =>
      `Application with identifier '${value}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  },
  700024: {
    error: 'invalid_client',
    status: 401,
    text: ({ detail }) =>
      `Client assertion is not within its valid time range. ${detail} Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  },
  700027: {
    error: 'invalid_client',
    status: 401,
    text: ({ detail }) => `Client assertion failed signature validation. ${detail}`,
  },
  700211: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `No matching federated identity record found for presented assertion issuer '${value}'. ${FEDERATION}`,
  },
  700212: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `No matching federated identity record found for presented assertion audience '${value}'. ${FEDERATION}`,
  },
  700213: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `No matching federated identity record found for presented assertion subject '${value}'. ${FEDERATION}`,
  },
  900023: {
    error: 'invalid_request',
    status: 400,
    text: ({ value }) =>
      `Specified tenant identifier '${value}' is neither a valid DNS name, nor a valid external domain.`,
  },
  900144: {
    error: 'invalid_request',
    status: 400,
    text: ({ value }) => `The request body must contain the following parameter: '${value}'.`,
  },
  1002012: {
    error: 'invalid_scope',
    status: 400,
    text: ({ value }) =>
      `The provided value for scope ${value} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  },
  7000112: {
    error: 'unauthorized_client',
    status: 400,
    text: ({ value, detail }) => `Application '${value}'(${detail}) is disabled.`,
  },
  7000215: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${value}'.`,
  },
  7000218: {
    error: 'invalid_client',
    status: 401,
    text: () =>
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  7000222: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `The provided client secret keys for app '${value}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  },
  7002138: {
    error: 'invalid_client',
    status: 401,
    text: ({ value }) =>
      `No matching federated identity record found for presented assertion subject '${value}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. See documentation at: https://learn.microsoft.com/entra/workload-id/workload-identity-federation. See breaking change notification and remediation at: https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes#august-2024.`,
  },
};

interface EntraErrorPlace {
  readonly origin: string;
  readonly now: number;
  readonly correlationId?: string | undefined;
}

/** An error in Entra's envelope. Throws when the code is none of the known ones. */
function entraError(code: number, facts: EntraErrorFacts, place: EntraErrorPlace): Refusal {
  const known = ERRORS[code];
  if (known === undefined) {
    throw new Error(`no text for AADSTS${code}`);
  }
  const text = known.text({ value: '', directory: '', detail: '', ...facts }).trim();
  const timestamp = `${new Date(place.now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const trace = randomUUID();
  const correlation = place.correlationId ?? randomUUID();
  return new Refusal({
    status: known.status,
    headers: { 'x-ms-request-id': trace, 'client-request-id': correlation },
    body: {
      error: known.error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `${place.origin}/error?code=${code}`,
    },
  });
}

/** The error as an answer to a request. */
export function refuse(code: number, facts: EntraErrorFacts, request: Request, world: World): Refusal {
  const correlationId = request.headers['client-request-id'];
  return entraError(code, facts, { origin: world.origin, now: world.now(), correlationId });
}
