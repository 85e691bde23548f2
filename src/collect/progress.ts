import type { Stage } from './coverage.ts';
import type { Draft } from './draft.ts';

/** How far a collection has come. */
export interface Progress {
  readonly stage: Stage;
  /** By resource kind, and `role-assignment`, `principal`, …: only what there is already. */
  readonly counts: Readonly<Record<string, number>>;
  /** Answers so far, from Azure and Microsoft Graph. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly gaps: number;
}

/** One line for a person; it names kinds and numbers, and nothing of a tenant. */
export function describeProgress({ stage, counts, requests, requestsPerSecond, gaps }: Progress): string {
  const found = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return `${stage}: ${requests} answers, ${requestsPerSecond}/s${gaps === 0 ? '' : `, ${gaps} refused`}${found.length === 0 ? '' : `; ${found.join(', ')}`}`;
}

export type OnProgress = (progress: Progress) => void;

const SHORTEST_INTERVAL_MS = 500;

export interface ProgressMeter {
  enter(stage: Stage): void;
  answered(): void;
  /** The last word. */
  end(): void;
}

/** Tells of each stage when it begins, and in between at most twice a second. */
export function meterProgress(draft: Draft, now: () => number, onProgress: OnProgress): ProgressMeter {
  const started = now();
  let stage: Stage = 'resources';
  let requests = 0;
  let told = started;

  function tell(): void {
    told = now();
    const seconds = (told - started) / 1_000;
    onProgress({
      stage,
      counts: draft.counts(),
      requests,
      requestsPerSecond: seconds <= 0 ? requests : Math.round((requests / seconds) * 10) / 10,
      gaps: draft.gaps.length,
    });
  }

  return {
    enter(next) {
      stage = next;
      tell();
    },
    end: tell,
    answered() {
      requests += 1;
      if (now() - told >= SHORTEST_INTERVAL_MS) tell();
    },
  };
}
