import { readFile } from 'node:fs/promises';
import type { Azure } from '../azure/adapter.ts';
import { listDeployments } from '../azure/onlineDeployments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode, Failure, type Result } from '../failure.ts';
import { VERSION } from '../http/product.ts';
import { readRoute } from '../http/route.ts';
import type { ScoreRequest } from '../inputs/scoreRequest.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import type { EndpointScore, ScoreReport } from '../report/scoreReport.ts';
import { createEndpointRun, type EndpointRun } from '../scoring/endpointRun.ts';
import type { Redact } from '../scoring/excerpt.ts';
import { expectDeployment } from '../scoring/expectation.ts';
import type { CaseResult } from '../scoring/result.ts';
import type { ScoreCase } from '../scoring/scoreCase.ts';
import { createSender, type Sender } from '../scoring/sender.ts';
import { summarizeLatencies } from '../scoring/statistics.ts';
import { keepCredential } from '../scoring/target.ts';
import { sortFailure } from '../surface/outcome.ts';
import { connect, identifyTarget, type OpenedEndpoint, openEndpoint } from './endpointAccess.ts';
import { isoTime, type Progress } from './runEnd.ts';
import { readCases } from './scoreCases.ts';
import { askAbout } from './scoringQuestions.ts';
import { foreignCheckout } from './workspaceFile.ts';

export type ScoreEffects = Effects & { readonly redact: Redact };

/** What is done by exit code, the gravest first. */
const ORDER: readonly ExitCode[] = [
  EXIT.error,
  EXIT.refused,
  EXIT.unreachable,
  EXIT.findings,
  EXIT.nothingMatched,
];

/** Scores every endpoint with every case, one endpoint after the other. */
export async function score(
  request: ScoreRequest,
  effects: ScoreEffects,
  progress: Progress,
): Promise<ScoreReport> {
  const cases = await readCases(request, effects);
  const ca = await readAuthority(request.scoringCaFile, effects.env);
  const ids: EndpointId[] = [];
  for (const target of request.targets) ids.push(await identifyTarget(target, request.login, effects.env));
  for (const id of ids) requireOnline(id);
  const [first] = ids;
  if (ids.length === 1 && first !== undefined) progress.endpointId = formatEndpointId(first);

  const connections = new Map<string, Azure>();
  const endpoints: EndpointScore[] = [];
  const codes: ExitCode[] = [];
  const latencies: number[] = [];
  for (const id of ids) {
    if (effects.signal.aborted) break;
    const key = id.subscriptionId.toLowerCase();
    const azure =
      connections.get(key) ?? (await connect(request.login, id.subscriptionId, effects, progress));
    connections.set(key, azure);
    const scored = await scoreEndpoint(azure, id, cases, request, ca, effects);
    endpoints.push(scored.score);
    for (const latency of scored.latencies) latencies.push(latency);
    if (scored.exitCode !== undefined) codes.push(scored.exitCode);
  }
  const exitCode = ORDER.find((code) => codes.includes(code)) ?? EXIT.ok;
  return makeReport(request, endpoints, latencies, exitCode, effects, progress);
}

function makeReport(
  { dryRun }: ScoreRequest,
  endpoints: readonly EndpointScore[],
  latencies: readonly number[],
  exitCode: ExitCode,
  effects: ScoreEffects,
  progress: Progress,
): ScoreReport {
  const cases = endpoints.flatMap((endpoint) => endpoint.cases);
  const latencyMs = summarizeLatencies(latencies);
  const ended = effects.signal.aborted ? sortFailure(effects.signal.reason) : undefined;
  return {
    schemaVersion: '1',
    tool: { name: 'aml-endpoint', version: VERSION },
    command: 'score',
    endedAt: isoTime(effects.now()),
    result: ended?.result ?? RESULTS[exitCode] ?? 'error',
    exitCode: ended?.exitCode ?? exitCode,
    passed: ended === undefined && exitCode === EXIT.ok && !dryRun,
    complete: ended === undefined,
    identity: progress.identity ?? {},
    summary: {
      endpoints: endpoints.length,
      cases: cases.length,
      failedCases: cases.filter(({ passed }) => !passed).length,
      requests: cases.reduce((sum, { requests }) => sum + requests, 0),
      ...(latencyMs === undefined ? {} : { latencyMs }),
    },
    endpoints,
  };
}

const RESULTS: Partial<Record<ExitCode, Result>> = {
  [EXIT.ok]: 'ok',
  [EXIT.findings]: 'findings',
  [EXIT.refused]: 'refused',
  [EXIT.nothingMatched]: 'nothing-matched',
  [EXIT.unreachable]: 'unreachable',
};

interface ScoredEndpoint {
  readonly score: EndpointScore;
  readonly latencies: readonly number[];
  /** Absent: it passed. */
  readonly exitCode?: ExitCode;
}

async function scoreEndpoint(
  azure: Azure,
  id: EndpointId,
  cases: readonly ScoreCase[],
  request: ScoreRequest,
  ca: string | undefined,
  effects: ScoreEffects,
): Promise<ScoredEndpoint> {
  const results: CaseResult[] = [];
  const latencies: number[] = [];
  const ready = { attempts: 0, waitedMs: 0 };
  let opened: OpenedEndpoint | undefined;
  let sender: Sender | undefined;
  let failure: Failure | undefined;
  try {
    opened = await openEndpoint(azure, id, {
      allowKey: true,
      key: 'primary',
      allowedScoringHosts: request.allowedScoringHosts,
      allowHttp: request.allowHttp,
    });
    const deployments = await deploymentsOf(azure, id, request.deployments);
    if (request.dryRun) {
      tellPlan(opened, deployments, cases, effects);
    } else {
      const { scoringUri, tokenType, fetch } = opened;
      const first = await fetch();
      if (tokenType === 'Key') effects.log.warning(KEY_WARNING(id.name));
      sender = createSender({
        url: scoringUri,
        route: readRoute(effects.env),
        signal: effects.signal,
        clock: () => performance.now(),
        ...(ca === undefined ? {} : { ca }),
      });
      const target = {
        id,
        url: scoringUri,
        tokenType,
        credentials: keepCredential(first, fetch, effects.now),
        questions: askAbout(azure, id),
      };
      const limits = {
        readyTimeoutMs: request.readyTimeout,
        retries: request.retries,
        logsOnFailure: request.logsOnFailure,
      };
      const runs = new Map<string | undefined, EndpointRun>();
      for (const { deployment, one } of pinned(cases, deployments)) {
        if (effects.signal.aborted) break;
        let run = runs.get(deployment);
        if (run === undefined) {
          run = createEndpointRun(target, deployment, sender, limits, effects);
          const { attempts, waitedMs } = await run.makeReady(one);
          ready.attempts += attempts;
          ready.waitedMs += waitedMs;
          runs.set(deployment, run);
        }
        const measured = await run.run(one);
        results.push(measured.result);
        for (const latency of measured.latencies) latencies.push(latency);
      }
    }
  } catch (error) {
    // What is told of an interrupted run is what it came to.
    if (effects.signal.aborted) failure = undefined;
    else if (error instanceof Failure) failure = error;
    else throw error;
  } finally {
    sender?.close();
  }
  const failed = results.some(({ passed }) => !passed);
  const latencyMs = summarizeLatencies(latencies);
  const exitCode = failure?.details.exitCode ?? (failed ? EXIT.findings : undefined);
  return {
    latencies,
    ...(exitCode === undefined ? {} : { exitCode }),
    score: {
      endpointId: formatEndpointId(id),
      name: id.name,
      ...(opened === undefined ? {} : { scoringUri: opened.scoringUri.href, tokenType: opened.tokenType }),
      passed: results.length > 0 && exitCode === undefined && !effects.signal.aborted,
      ...(ready.attempts === 0 ? {} : { ready: { ...ready, waitedMs: Math.round(ready.waitedMs) } }),
      cases: results,
      ...(latencyMs === undefined ? {} : { latencyMs }),
      ...(failure === undefined ? {} : { failure: detailsOf(failure) }),
    },
  };
}

function detailsOf({ details }: Failure): NonNullable<EndpointScore['failure']> {
  const { exitCode: _, ...rest } = details;
  return rest;
}

const KEY_WARNING = (name: string): string =>
  `${name} authenticates by key (AML001). The key is used in this process alone; endpoints with auth mode AADToken or AMLToken need none.`;

/** Undefined stands for the way that the traffic takes. */
async function deploymentsOf(
  azure: Azure,
  id: EndpointId,
  asked: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (asked.length === 0) return [undefined];
  if (!asked.includes('all')) return asked;
  const names = await listDeployments(azure, id);
  if (names.length > 0) return names;
  throw new Failure({
    code: 'endpoint-without-deployments',
    message: `${id.name} has no deployment.`,
    remedy: 'Put this step after the one that deploys.',
    exitCode: EXIT.nothingMatched,
  });
}

/** Each case for each deployment, held to where its answer comes from; what the inputs name wins over the suite. */
function pinned(
  cases: readonly ScoreCase[],
  deployments: readonly (string | undefined)[],
): { readonly deployment: string | undefined; readonly one: ScoreCase }[] {
  return deployments.flatMap((asked) =>
    cases.map((one) => {
      const deployment = asked ?? one.deployment;
      if (deployment === undefined) return { deployment, one };
      const expectations = [...one.expectations, expectDeployment(deployment)];
      return { deployment, one: { ...one, expectations } };
    }),
  );
}

function tellPlan(
  { endpoint, scoringUri, tokenType }: OpenedEndpoint,
  deployments: readonly (string | undefined)[],
  cases: readonly ScoreCase[],
  { log }: Effects,
): void {
  for (const { deployment, one } of pinned(cases, deployments)) {
    const to = deployment === undefined ? 'as its traffic goes' : `deployment ${deployment}`;
    const { name, request, repeat, warmUp } = one;
    log.info(
      `Would send to ${endpoint.id.name} (${to}): POST ${scoringUri.href}, ${request.contentType}, ${request.body.byteLength} bytes, ` +
        `${warmUp + repeat} requests, with a credential of the kind ${tokenType}: ${name}`,
    );
  }
}

function requireOnline(id: EndpointId): void {
  if (id.type === 'online') return;
  throw new Failure({
    code: 'endpoint-type-not-scored',
    message: `${id.name} is of the type ${id.type}; score takes online endpoints.`,
    remedy: 'Name an online endpoint.',
    exitCode: EXIT.refused,
  });
}

/** PEM text of an authority that the scoring host, and nothing else, may be signed by. */
async function readAuthority(file: string | undefined, env: Effects['env']): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const event = foreignCheckout(env);
  if (event !== undefined) {
    throw new Failure({
      code: 'scoring-ca-untrusted',
      message: `scoring-ca-file is not read in a run of ${event}: whoever wrote what is checked out there could read the credential.`,
      remedy: 'Score this endpoint in a run of another event, or have NODE_EXTRA_CA_CERTS set on the runner.',
      exitCode: EXIT.refused,
    });
  }
  const text = await readFile(file, 'utf8').catch(() => '');
  if (/-----BEGIN CERTIFICATE-----/.test(text)) return text;
  throw new Failure({
    code: 'scoring-ca-invalid',
    message: `${file} (scoring-ca-file) cannot be read, or holds no certificate in PEM form.`,
    remedy: 'Name the PEM file of the authority that signed the certificate of the scoring host.',
    exitCode: EXIT.refused,
  });
}
