import type { Request } from './exchange.ts';
import type { Fault } from './scenario.ts';

export interface FaultPlan {
  /** The fault that hits this request, if any; counts it. The first fault that matches and is not used up wins. */
  next(request: Pick<Request, 'method' | 'path'>): Fault | undefined;
}

export function planFaults(faults: readonly Fault[]): FaultPlan {
  const states = faults.map((fault) => ({
    fault,
    pattern: compilePattern(fault.match.path),
    toSkip: fault.skip ?? 0,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));
  return {
    next({ method, path }) {
      for (const state of states) {
        const wanted = state.fault.match.method?.toUpperCase();
        if (state.left <= 0 || (wanted !== undefined && wanted !== method) || !state.pattern.test(path)) {
          continue;
        }
        if (state.toSkip > 0) {
          state.toSkip -= 1;
          continue;
        }
        state.left -= 1;
        return state.fault;
      }
      return undefined;
    },
  };
}

/** `*` within a segment, `**` across them; any case. A pattern that does not start at the root may start anywhere. */
function compilePattern(pattern: string): RegExp {
  const rooted = /^(\/|\*\*)/.test(pattern) ? pattern : `**/${pattern.replace(/^\*\//, '')}`;
  const source = rooted
    .split(/(\*\*|\*)/)
    .map((part) => {
      if (part === '**') {
        return '.*';
      }
      return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'i');
}
