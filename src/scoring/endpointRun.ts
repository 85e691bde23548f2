import { randomUUID } from 'node:crypto';
import type { Effects } from '../effects.ts';
import { explainTransportFailure } from '../http/networkFailure.ts';
import { userAgent } from '../http/product.ts';
import { type MeasuredCase, runCase } from './caseRun.ts';
import { type Redact, withoutSecrets } from './excerpt.ts';
import { DEPLOYMENT_HEADER } from './expectation.ts';
import { type Readiness, readState, type Waiting, waitUntilReady } from './readiness.ts';
import {
  behindPrivateEndpoint,
  credentialRejected,
  forbidden,
  isDeniedByPolicy,
  notAnswering,
  notPermitted,
  roleNotEffective,
} from './refusal.ts';
import type { ScoreCase } from './scoreCase.ts';
import type { Answer, Exchange, Sender } from './sender.ts';
import type { ScoringTarget } from './target.ts';

export interface RunLimits {
  readonly readyTimeoutMs: number;
  /** Further attempts of one request that a busy service did not answer. */
  readonly retries: number;
  readonly logsOnFailure: boolean;
}

/** Time in which a role that is there reaches the endpoint's own gate; Azure promises no more than ten minutes. */
const ROLE_WAIT_MS = 5 * 60_000;
/** The same where nobody can say whether there is a role. */
const UNKNOWN_ROLE_WAIT_MS = 60_000;

/** One endpoint, seen from one deployment: unpinned requests go by its traffic. */
export interface EndpointRun {
  /** Waits until the endpoint answers a case's request at all. Throws a `Failure` where it never will. */
  makeReady(example: ScoreCase): Promise<Readiness>;
  run(one: ScoreCase): Promise<MeasuredCase>;
}

export function createEndpointRun(
  target: ScoringTarget,
  deployment: string | undefined,
  sender: Sender,
  limits: RunLimits,
  effects: Effects & { readonly redact: Redact },
): EndpointRun {
  const { id, credentials, questions, tokenType } = target;
  const name = deployment === undefined ? id.name : `${id.name} (deployment ${deployment})`;

  async function send(one: ScoreCase): Promise<Exchange & { readonly requestId: string }> {
    const { headerName, headerValue, extraHeaders } = await credentials.current();
    const requestId = randomUUID();
    const { body, contentType, headers } = one.request;
    const exchange = await sender.send({
      body,
      timeoutMs: one.timeoutMs,
      headers: {
        accept: 'application/json, */*;q=0.8',
        'accept-encoding': 'identity',
        ...headers,
        ...(contentType === '' ? {} : { 'content-type': contentType }),
        'content-length': String(body.byteLength),
        'user-agent': userAgent(),
        'x-ms-client-request-id': requestId,
        ...extraHeaders,
        ...(deployment === undefined ? {} : { [DEPLOYMENT_HEADER]: deployment }),
        [headerName]: headerValue,
      },
    });
    return { ...exchange, requestId };
  }

  let renewed = false;
  /** What a 401 or 403 comes to: waiting with a bound, another try with a fresh credential, or the end. */
  async function judgeRefusal(given: Answer): Promise<Waiting> {
    const answer = withoutSecrets(given, effects.redact);
    if (answer.status === 403) throw forbidden(name, answer);
    if (isDeniedByPolicy(answer)) {
      const allowed = await questions.mayScore();
      if (allowed === 'no') throw notPermitted(name, answer, questions.scoringRole);
      return allowed === 'yes'
        ? { what: ROLE_KNOWN, forMs: ROLE_WAIT_MS }
        : { what: ROLE_UNKNOWN, forMs: UNKNOWN_ROLE_WAIT_MS };
    }
    if (renewed) throw credentialRejected(name, tokenType, answer);
    renewed = true;
    await credentials.renew();
    return { what: 'the credential was not accepted', retryAfterMs: 0 };
  }

  let last: Exchange | undefined;
  async function look(one: ScoreCase): Promise<Waiting | undefined> {
    last = await send(one);
    const state = readState(last, one.statuses, effects.now());
    switch (state.kind) {
      case 'answered':
        return undefined;
      case 'starting':
        return state;
      case 'refused':
        return await judgeRefusal(state.answer);
      case 'not-found': {
        const why = await questions.whyNotFound(deployment);
        if (why !== undefined) throw why;
        return { what: 'status 404' };
      }
      case 'unreachable':
        throw explainTransportFailure(state.failure, `score ${name}`);
    }
  }

  async function late(seen: readonly string[], waitedMs: number): Promise<never> {
    const answer = last?.answered === true ? withoutSecrets(last.answer, effects.redact) : undefined;
    if (answer !== undefined && isDeniedByPolicy(answer)) {
      const known = (await questions.mayScore()) === 'yes';
      throw roleNotEffective(name, answer, waitedMs, known, questions.scoringRole);
    }
    if (last?.answered === false) {
      const address = await questions.privateAddress(target.url.hostname);
      if (address !== undefined) throw behindPrivateEndpoint(name, target.url.hostname, address);
    }
    throw notAnswering(name, seen, waitedMs, answer);
  }

  return {
    makeReady: (example) => waitUntilReady(name, () => look(example), limits.readyTimeoutMs, late, effects),
    run: (one) =>
      runCase(one, deployment, {
        send,
        judgeRefusal,
        retries: limits.retries,
        effects,
        redact: effects.redact,
        ...(limits.logsOnFailure ? { logs: questions.logs } : {}),
      }),
  };
}

const ROLE_KNOWN = 'the role that grants scoring is not in effect yet';
const ROLE_UNKNOWN = 'the identity may not score (yet)';
