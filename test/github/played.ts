import { createGitHub, type GitHub } from '../../src/github/gitHub.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import type { Fault, GitHubScenario, PullRequest } from '../../src/simulator/scenario.ts';
import type { RecordedRequest, Simulator } from '../../src/simulator/simulator.ts';
import { type FakeEffects, fakeEffects } from '../http/fakeEffects.ts';
import { trust } from '../http/trust.ts';
import { startBench } from '../simulator/client.ts';

export const REPOSITORY = { owner: 'contoso', name: 'fraud-model' };
export const HEAD = 'ab'.repeat(20);
export const PULL: PullRequest = {
  number: 7,
  head: { ref: 'change', sha: HEAD },
  base: { ref: 'main', sha: 'cd'.repeat(20) },
};

/** A GitHub on loopback, and a client whose clock it shares: nobody waits. */
export interface PlayedGitHub {
  readonly gitHub: GitHub;
  readonly effects: FakeEffects;
  readonly simulator: Simulator;
  /** `POST /issues/7/comments 201`, of the repository, since the start. */
  requests(): string[];
  /** The client of another job with the same token. */
  another(): GitHub;
}

const started: (() => Promise<void>)[] = [];

/** For `afterEach`. */
export async function stopPlaying(): Promise<void> {
  for (const stop of started.splice(0)) await stop();
}

export async function playGitHub(
  github: Partial<GitHubScenario> = {},
  faults: readonly Fault[] = [],
): Promise<PlayedGitHub> {
  const env: Record<string, string> = {};
  const effects = fakeEffects(env);
  const scenario = {
    ...contoso(),
    github: { repository: 'contoso/fraud-model', pullRequest: PULL, ...github },
  };
  const bench = await startBench(scenario, { faults, now: effects.now });
  started.push(() => bench.stop());
  trust(bench.ca);
  const { simulator } = bench;
  Object.assign(env, simulator.announcement.env);
  const token = env['GITHUB_TOKEN'] ?? '';
  const another = (): GitHub => createGitHub({ effects, token });
  return { gitHub: another(), effects, simulator, another, requests: () => simulator.requests.map(brief) };
}

function brief({ method, path, query, status }: RecordedRequest): string {
  const short = path.replace('/api/v3/repos/contoso/fraud-model', '');
  return `${method} ${short}${query.replace('per_page=100', '').replace('?&', '?').replace(/^\?$/, '')} ${status}`;
}
