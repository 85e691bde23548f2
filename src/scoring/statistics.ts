/** Latencies of a series of requests, in milliseconds. */
export interface LatencyStatistics {
  readonly count: number;
  readonly min: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Undefined for no request at all. */
export function summarizeLatencies(latencies: readonly number[]): LatencyStatistics | undefined {
  if (latencies.length === 0) return undefined;
  const sorted = Float64Array.from(latencies).sort();
  const sum = sorted.reduce((total, one) => total + one, 0);
  return {
    count: sorted.length,
    min: rounded(sorted[0] ?? 0),
    mean: rounded(sum / sorted.length),
    p50: rounded(percentile(sorted, 50)),
    p95: rounded(percentile(sorted, 95)),
    p99: rounded(percentile(sorted, 99)),
    max: rounded(sorted.at(-1) ?? 0),
  };
}

/** By nearest rank: a latency that really occurred, not more than so many per cent of all being smaller. */
function percentile(sorted: Float64Array, per: number): number {
  return sorted[Math.max(0, Math.ceil((per / 100) * sorted.length) - 1)] ?? 0;
}

/** To a tenth of a millisecond: more is noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
