import type { Failure, Snippet } from '../failure.ts';
import type { Credential, TokenType } from '../inventory/credential.ts';
import type { EndpointId } from '../inventory/endpointId.ts';

/** What Azure can tell of an endpoint when a request does not get through; each is asked at most once. */
export interface Questions {
  /** Whether a role of the identity grants scoring, by Azure's own list of its permissions. */
  mayScore(): Promise<'yes' | 'no' | 'unknown'>;
  /** The role that would let it. */
  readonly scoringRole: Snippet;
  /** Why the endpoint will go on answering 404; undefined where it may be a matter of time. */
  whyNotFound(deployment: string | undefined): Promise<Failure | undefined>;
  /** The address of a host, where it is one that no other network can reach. */
  privateAddress(host: string): Promise<string | undefined>;
  /** The last lines that the deployment's container wrote, or why there are none. */
  logs(deployment: string): Promise<{ readonly text: string } | { readonly missing: string }>;
}

/** An endpoint, where it is scored and by which credential. */
export interface ScoringTarget {
  readonly id: EndpointId;
  readonly url: URL;
  readonly tokenType: TokenType;
  readonly credentials: CredentialSource;
  readonly questions: Questions;
}

/** The credential of one endpoint, renewed while the run lasts. It never leaves the process. */
export interface CredentialSource {
  current(): Promise<Credential>;
  /** For a service that does not take the current one any more. */
  renew(): Promise<void>;
}

/** Renew so long before a credential ends: a request that begins now must be over by then. */
const MARGIN_MS = 5 * 60_000;

export function keepCredential(
  first: Credential,
  fetch: () => Promise<Credential>,
  now: () => number,
): CredentialSource {
  let credential = first;
  let fetching: Promise<void> | undefined;
  const renew = (): Promise<void> => {
    fetching ??= fetch()
      .then((fresh) => {
        credential = fresh;
      })
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  };
  return {
    async current() {
      const due = credential.refreshAfter ?? (credential.expiresAt ?? Number.POSITIVE_INFINITY) - MARGIN_MS;
      if (now() < due) return credential;
      try {
        await renew();
      } catch (error) {
        // Past the time for renewing is not past the end.
        if (credential.expiresAt !== undefined && now() >= credential.expiresAt) throw error;
      }
      return credential;
    },
    renew,
  };
}
