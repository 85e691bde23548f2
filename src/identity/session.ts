import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import type { Effects } from '../effects.ts';
import { Failure } from '../failure.ts';
import type { Route } from '../http/route.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import { type Claims, readClaims, textClaim } from './claims.ts';
import { createCredential } from './credentials.ts';
import { explainEntraRefusal } from './entraDiagnosis.ts';
import { readGitHubJob } from './gitHubJob.ts';
import { explainLocalLogin } from './localDiagnosis.ts';
import type { EntraToken, Identity, Login, LoginOptions } from './login.ts';
import type { RawCredential } from './rawCredential.ts';
import { explainWrongTenant } from './tenantCheck.ts';

/** A token is kept until Entra wants it refreshed, or five minutes before it ends. */
const SPARE_MS = 5 * 60_000;

/**
 * A login under way. Its credential is the only one of a run: it keeps one token per scope (so that neither GitHub nor
 * Entra is asked twice, and `az` is not started twice), masks every token before anyone sees it, refuses tokens of
 * another tenant, and throws nothing but diagnosed failures or the run's own abort.
 */
export async function createSession(options: LoginOptions, route: Route, effects: Effects): Promise<Login> {
  const heard: Heard = {};
  const raw = await createCredential(options, route, effects, {
    onFailure: (failure) => {
      heard.network = failure;
    },
    onRefusal: (status, text) => {
      heard.refusal = { status, text };
    },
  });
  const kept = new Map<string, AccessToken>();
  const underWay = new Map<string, Promise<AccessToken>>();
  let identity: Identity = {};
  let principalType: Login['principalType'];

  const obtain = async (scope: string, tokenOptions: GetTokenOptions): Promise<AccessToken> => {
    delete heard.network;
    delete heard.refusal;
    let token: AccessToken | null;
    try {
      token = await untilAborted(raw.credential.getToken(scope, tokenOptions), effects.signal);
      if (token === null) throw new Error('no token');
    } catch (error) {
      effects.signal.throwIfAborted();
      throw await explain(error, scope, options, raw, effects, heard);
    }
    effects.mask(token.token);
    const claims = readClaims(token.token);
    if (claims !== undefined) {
      const wrong = explainWrongTenant(claims, options);
      if (wrong !== undefined) throw wrong;
      if (identity.objectId === undefined) {
        identity = identityOf(claims);
        principalType = principalTypeOf(claims);
      }
    }
    return token;
  };

  const credential: TokenCredential = {
    async getToken(scopes, tokenOptions = {}) {
      effects.signal.throwIfAborted();
      const scope = typeof scopes === 'string' ? scopes : scopes.join(' ');
      // A claims challenge (continuous access evaluation) says that the token at hand is no longer good.
      if (tokenOptions.claims !== undefined) {
        const challenged = await obtain(scope, { claims: tokenOptions.claims, enableCae: true });
        kept.set(scope, challenged);
        return challenged;
      }
      const known = kept.get(scope);
      if (known !== undefined && effects.now() < freshUntil(known)) return known;
      let request = underWay.get(scope);
      if (request === undefined) {
        request = obtain(scope, {})
          .then((token) => {
            kept.set(scope, token);
            return token;
          })
          .finally(() => underWay.delete(scope));
        underWay.set(scope, request);
      }
      return request;
    },
  };

  return {
    credential,
    get identity() {
      return identity;
    },
    get principalType() {
      return principalType;
    },
    async token(audience): Promise<EntraToken> {
      const token = await credential.getToken(`${audience}/.default`);
      if (token === null) throw new Error('a credential of ours always answers');
      return {
        token: token.token,
        expiresAt: token.expiresOnTimestamp,
        ...(token.refreshAfterTimestamp === undefined ? {} : { refreshAfter: token.refreshAfterTimestamp }),
      };
    },
  };
}

/** What the last attempt met on the way, beside what the SDK threw. */
interface Heard {
  network?: TransportFailure;
  refusal?: { readonly status: number; readonly text: string };
}

function freshUntil(token: AccessToken): number {
  return Math.min(
    token.refreshAfterTimestamp ?? Number.POSITIVE_INFINITY,
    token.expiresOnTimestamp - SPARE_MS,
  );
}

/** `appid` stands in tokens of version 1, `azp` in those of version 2. */
function identityOf(claims: Claims): Identity {
  const objectId = textClaim(claims, 'oid');
  const tenantId = textClaim(claims, 'tid');
  const clientId = textClaim(claims, 'appid') ?? textClaim(claims, 'azp');
  return {
    ...(objectId === undefined ? {} : { objectId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(clientId === undefined ? {} : { clientId }),
  };
}

/** `idtyp` is an optional claim; `scp` (delegated permissions) is only in tokens of users. */
function principalTypeOf(claims: Claims): Login['principalType'] {
  const kind = textClaim(claims, 'idtyp');
  if (kind === 'app') return 'ServicePrincipal';
  return kind === 'user' || textClaim(claims, 'scp') !== undefined ? 'User' : undefined;
}

async function explain(
  error: unknown,
  scope: string,
  options: LoginOptions,
  raw: RawCredential,
  effects: Effects,
  heard: Heard,
): Promise<Failure> {
  const failure = findFailure(error) ?? raw.failure();
  if (failure !== undefined) return failure;
  const local = explainLocalLogin(error, options, heard.network);
  if (local !== undefined) return local;
  const idToken = raw.idToken?.();
  return explainEntraRefusal({
    error,
    env: effects.env,
    authority: options.cloud.authority,
    audience: scope.replace(/\/\.default$/, ''),
    ...(raw.clientId === undefined ? {} : { clientId: raw.clientId }),
    ...(raw.tenantId === undefined ? {} : { tenantId: raw.tenantId }),
    ...heard,
    ...(idToken === undefined ? {} : { idToken }),
    ...(options.auth === 'oidc' ? { job: await readGitHubJob(effects.env) } : {}),
  });
}

/** The SDK wraps what its callbacks throw. */
function findFailure(error: unknown): Failure | undefined {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    if (at instanceof Failure) return at;
    at = at.cause;
  }
  return undefined;
}

/** A credential that starts a process (az) does not hear the signal: the run goes on without waiting for it. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
    // Whoever lost the race may still fail, and nobody listens any more.
    work.catch(() => undefined);
    aborted.catch(() => undefined);
  }
}
