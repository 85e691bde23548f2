import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { packEntries } from '../../src/report/sarifSize.ts';
import { judged } from '../policy/judged.ts';
import { audit, manyFindings } from './audits.ts';
import { breachesOfLimits } from './codeScanningLimits.ts';
import { sarifOf } from './sarifFiles.ts';

/** Text that does not compress, the same each time. */
function createNoise(): (length: number) => string {
  let state = 1;
  return (length) => {
    const codes = Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return 0x4e00 + ((state >>> 16) % 0x5000);
    });
    return String.fromCharCode(...codes);
  };
}

const level = (severity: Finding['severity'], count: number) =>
  manyFindings(count, { severity, identity: [severity] });

describe('a SARIF file of a large tenant', () => {
  it('has the worst 25,000 of 50,000 findings in full, and says how many it left out', () => {
    const findings = [...level('low', 20_000), ...level('high', 10_000), ...level('medium', 20_000)];
    const file = sarifOf(audit({ findings }));
    expect(breachesOfLimits(file)).toEqual([]);
    const levels = file.results.map((result) => result.level);
    expect(levels.slice(0, 10_000)).not.toContain('warning');
    expect(levels.slice(10_000)).toEqual(Array.from({ length: 15_000 }, () => 'warning'));
    expect(file.results.at(-1)?.message.text).toContain('Fix: ');
    expect(file.tally).toMatchObject({ results: 25_000, leftOut: 25_000 });
    expect(file.run.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual(
      [
        '25000 results left out: code scanning takes no more than 25,000 results and 10 MB; the JSON report has them.',
      ],
    );
    // Never one text.
    expect(Math.max(...file.pieces.map(({ length }) => length))).toBeLessThan(1_000_000);
  }, 60_000);

  it('stays below 10 MB compressed whatever the findings say, and has room for the worst', () => {
    const noise = createNoise();
    const nasty = Array.from({ length: 25_000 }, (_, index) => {
      const text = noise(400);
      return judged({
        severity: index % 100 === 99 ? 'high' : 'low',
        resource: { kind: 'online-endpoint', id: `/subscriptions/${text}`, name: text },
        message: text,
        evidence: Array.from({ length: 10 }, () => ({ what: text, where: text, why: text })),
        remediation: { text, command: text, destructive: true },
      });
    });
    const file = sarifOf(audit({ findings: nasty }));
    expect(breachesOfLimits(file)).toEqual([]);
    expect(file.tally.results).toBeGreaterThan(5_000);
    expect(file.tally.leftOut).toBe(25_000 - file.tally.results);
    expect(file.results.slice(0, 250).map((result) => result.level)).not.toContain('note');
  }, 60_000);
});

describe('packing', () => {
  const packed = (entries: readonly string[], most: number) => {
    const generator = packEntries(entries, (entry, detail) => `${detail} ${entry}`, most);
    const pieces: string[] = [];
    let step = generator.next();
    for (; step.done !== true; step = generator.next()) pieces.push(step.value);
    return { text: pieces.join(''), count: step.value };
  };
  const noise = createNoise();
  const entries = Array.from({ length: 400 }, () => noise(100));

  it('keeps all in full where there is room', () => {
    const { text, count } = packed(entries, 1_000_000);
    expect(count).toBe(400);
    expect(text).not.toContain('short');
  });

  it('leaves out groups that do not even fit when short', () => {
    expect(packed(entries, 60_000).count).toBe(200);
    expect(packed(entries, 1_000)).toEqual({ text: '', count: 0 });
  });
});
