import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';

/** One issuer's RSA key: signs RS256 tokens, publishes and checks them. */
export interface SigningKey {
  /** As an OpenID `jwks_uri` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly publicKey: CryptoKey;
  sign(claims: JWTPayload): Promise<string>;
}

export async function makeSigningKey(kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
  return {
    jwks: { keys: [jwk] },
    publicKey,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey),
  };
}

export type Verification =
  | { readonly ok: true; readonly claims: JWTPayload }
  | {
      readonly ok: false;
      readonly reason: 'malformed' | 'signature' | 'expired' | 'not-yet';
      readonly claims?: JWTPayload;
    };

/** Checks signature and time (`now` in ms since 1970, `toleranceSeconds` for skewed clocks), nothing else. */
export async function verifyToken(
  token: string,
  key: SigningKey,
  now: number,
  toleranceSeconds = 0,
): Promise<Verification> {
  const seconds = Math.floor(now / 1000);
  try {
    // Times are judged below, so that the reasons can be told apart whatever jose checks first.
    const { payload } = await jwtVerify(token, key.publicKey, {
      algorithms: ['RS256'],
      clockTolerance: Number.MAX_SAFE_INTEGER / 2,
      currentDate: new Date(now),
    });
    if (typeof payload.exp !== 'number' || payload.exp + toleranceSeconds <= seconds) {
      return { ok: false, reason: 'expired', claims: payload };
    }
    if (typeof payload.nbf === 'number' && payload.nbf - toleranceSeconds > seconds) {
      return { ok: false, reason: 'not-yet', claims: payload };
    }
    return { ok: true, claims: payload };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return {
      ok: false,
      reason: code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? 'signature' : 'malformed',
    };
  }
}

/** The claims of a token without any check; undefined when it is not a JWT. */
export function readClaims(token: string): JWTPayload | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) {
    return undefined;
  }
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as JWTPayload) : undefined;
  } catch {
    return undefined;
  }
}
