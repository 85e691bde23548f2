import { inspect } from 'node:util';
import { expect } from 'vitest';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import { type Cloud, KNOWN_CLOUDS } from '../../src/identity/clouds.ts';
import { identityFailureCodes } from '../../src/identity/failureCodes.ts';
import { type Login, type LoginOptions, logIn } from '../../src/identity/login.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { type LoopbackCertificate, makeLoopbackCertificate } from '../http/loopback.ts';
import { trust } from '../http/trust.ts';
import {
  CLIENT,
  REQUEST_TOKEN,
  type StubAuthority,
  type StubOptions,
  serveStubAuthority,
  TENANT,
} from './stubAuthority.ts';

export const ARM = 'https://management.test';
export const ML = 'https://ml.test';

let certificate: LoopbackCertificate | undefined;

/** A stub of GitHub and Entra, and the effects of a job that runs against it. */
export interface Run {
  readonly stub: StubAuthority;
  readonly effects: FakeEffects;
  readonly cloud: Cloud;
  logIn(options?: Partial<LoginOptions>): Promise<Login>;
  /** The details of the failure that the login ended with; checks that it is listed and shows no secret. */
  fail(options?: Partial<LoginOptions>): Promise<FailureDetails>;
}

export async function start(
  options: Partial<StubOptions> = {},
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  if (certificate === undefined) {
    certificate = await makeLoopbackCertificate();
    trust(certificate.ca);
  }
  const effects = fakeEffects();
  const stub = await serveStubAuthority({ certificate, now: () => effects.now(), ...options });
  Object.assign(effects.env, {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'contoso/fraud',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${stub.origin}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    ...env,
  });
  const [first] = KNOWN_CLOUDS;
  if (first === undefined) throw new Error('no cloud');
  const cloud: Cloud = {
    ...first,
    authority: stub.origin,
    resourceManagerAudience: ARM,
    machineLearningAudience: ML,
    custom: true,
  };
  const signIn = (changes: Partial<LoginOptions> = {}) =>
    logIn({ auth: 'oidc', cloud, clientId: CLIENT, tenantId: TENANT, ...changes }, effects);
  return {
    stub,
    effects,
    cloud,
    logIn: signIn,
    async fail(changes) {
      const error = await signIn(changes).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof Failure)) throw new Error(`not a failure: ${inspect(error)}`);
      expect(identityFailureCodes).toContain(error.details.code);
      expect(error.details.remedy).not.toBe('');
      expectNoSecret(stub.secrets, inspect(error, { depth: 12, showHidden: true }), effects.lines.join('\n'));
      return error.details;
    },
  };
}

/** Neither a secret nor the part of a JWT that would give it away stands in any of the texts. */
export function expectNoSecret(secrets: readonly string[], ...texts: readonly string[]): void {
  for (const text of texts) {
    for (const secret of secrets) {
      expect(text.includes(secret)).toBe(false);
      for (const part of secret.split('.')) if (part.length > 12) expect(text.includes(part)).toBe(false);
    }
  }
}

/** All that a person sees of a failure, in one text. */
export function whole(details: FailureDetails): string {
  return [
    details.message,
    details.cause ?? '',
    details.remedy,
    ...(details.snippets ?? []).map((one) => one.text),
  ].join('\n');
}
