import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { Interruption, RunSignal } from '../../src/surface/interruption.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const process = new EventEmitter();
  return { process, run: new RunSignal(process as NodeJS.Process) };
}

describe('the signal of a run', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is aborted by %s', (signal, exitCode) => {
    const { process, run } = start();
    expect(run.signal.aborted).toBe(false);
    process.emit(signal);
    expect(run.signal.reason).toBeInstanceOf(Interruption);
    expect(run.signal.reason).toMatchObject({ exitCode });
  });

  it('listens once, so that a second Ctrl-C ends the process', () => {
    const { process } = start();
    process.emit('SIGINT');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('is aborted at its deadline, with a failure that names it', () => {
    const { run } = start();
    run.setDeadline(900_000);
    vi.advanceTimersByTime(899_999);
    expect(run.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(run.signal.reason).toBeInstanceOf(Failure);
    expect(run.signal.reason).toMatchObject({
      details: { code: 'timed-out', exitCode: 4, message: expect.stringContaining('900 s') },
    });
  });

  it('has one deadline: a later one takes the place of the first', () => {
    const { run } = start();
    run.setDeadline(1_000);
    run.setDeadline(5_000);
    vi.advanceTimersByTime(4_999);
    expect(run.signal.aborted).toBe(false);
  });

  it('keeps its first reason', () => {
    const { process, run } = start();
    run.setDeadline(1_000);
    process.emit('SIGTERM');
    vi.advanceTimersByTime(1_000);
    expect(run.signal.reason).toMatchObject({ exitCode: 143 });
  });
});
