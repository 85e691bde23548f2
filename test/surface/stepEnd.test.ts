import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { RunReport } from '../../src/report/runReport.ts';
import { sortFailure } from '../../src/surface/outcome.ts';
import { endStep, type StepCore } from '../../src/surface/stepEnd.ts';
import { createTerminalSurface } from '../../src/surface/terminal.ts';

const FAILURE = new Failure({ code: 'some-code', message: 'No.', remedy: 'Do.', exitCode: 3 });
const REPORT: RunReport = {
  schemaVersion: '1',
  tool: { name: 'aml-endpoint', version: '0.1.0' },
  command: 'token',
  endedAt: '2026-11-21T06:00:00Z',
  result: 'nothing-matched',
  exitCode: 3,
  identity: { objectId: 'object' },
  failure: FAILURE.details,
};

async function end(env: Readonly<Record<string, string>>, failingSummary = false) {
  const lines: string[] = [];
  const events: string[] = [];
  const core = {
    setOutput: (name: string, value: string) => events.push(`${name}=${value}`),
    summary: {
      addRaw() {
        events.push('summary');
        if (failingSummary) throw new Error('no summary today');
        return this;
      },
      write: async () => undefined,
    },
  } as unknown as StepCore;
  const surface = createTerminalSurface((text) => lines.push(text), env, new AbortController().signal);
  const exitCode = await endStep(
    core,
    { ...surface, fail: ({ details }) => void events.push(`fail ${details.code}`) },
    REPORT,
    sortFailure(FAILURE),
  );
  return { exitCode, events, lines };
}

describe('the end of a step', () => {
  it('sets its outputs, writes report and summary, and fails last', async () => {
    const temp = await mkdtemp(join(tmpdir(), 'step-end-test-'));
    const { exitCode, events } = await end({ RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: 'there is one' });
    expect(exitCode).toBe(3);
    expect(events).toEqual([
      'result=nothing-matched',
      'identity-object-id=object',
      expect.stringMatching(/^report-json=/),
      'summary',
      'fail some-code',
    ]);
    expect(JSON.parse(await readFile(events[2]?.slice('report-json='.length) ?? '', 'utf8'))).toMatchObject({
      result: 'nothing-matched',
    });
    await rm(temp, { recursive: true });
  });

  it('writes no summary where the runner has none', async () => {
    expect((await end({})).events).toEqual([
      'result=nothing-matched',
      'identity-object-id=object',
      'fail some-code',
    ]);
  });

  it('is the same when the report cannot be written, with a warning', async () => {
    for (const run of [
      await end({ RUNNER_TEMP: '/not/there' }),
      await end({ GITHUB_STEP_SUMMARY: 'x' }, true),
    ]) {
      expect(run.exitCode).toBe(3);
      expect(run.events.at(-1)).toBe('fail some-code');
      expect(run.lines.join('')).toContain('Warning: The report could not be written');
    }
  });
});
