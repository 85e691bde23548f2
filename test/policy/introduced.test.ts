import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { introducedBy } from '../../src/policy/introduced.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';

const NO_MOVES = { files: [], isLeft: () => true };

function found(parts: Partial<Finding> = {}, status: JudgedFinding['status'] = 'open'): JudgedFinding {
  const file = parts.location?.file ?? 'deploy/a.yml';
  return {
    status,
    finding: {
      ruleId: 'AML001',
      result: 'fail',
      severity: 'high',
      confidence: 'high',
      persona: 'regular',
      resource: { kind: 'online-endpoint', id: `${file}#endpoint/fraud`, name: 'fraud' },
      location: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
      message: 'It takes keys.',
      evidence: [],
      remediation: { text: 'Do not.', destructive: false },
      identity: [],
      ...parts,
    },
  };
}

function count(before: readonly JudgedFinding[], after: readonly JudgedFinding[]): readonly [number, number] {
  const { findings, older } = introducedBy(before, after, NO_MOVES);
  return [findings.length, older.length];
}

describe('what a change introduces', () => {
  it.each([
    ['the same thing', [found()], [found()], [0, 1]],
    ['one more of the same', [found()], [found(), found()], [1, 1]],
    ['something mended', [found(), found()], [found()], [0, 1]],
    ['something worse', [found({ severity: 'low' })], [found()], [1, 0]],
    ['something milder', [found()], [found({ severity: 'low' })], [0, 1]],
    ['what could not be decided before', [found({ result: 'unknown' })], [found()], [1, 0]],
    ['what cannot be decided any more', [found()], [found({ result: 'unknown' })], [0, 1]],
    ['what was exempted before', [found({}, 'exempted')], [found()], [1, 0]],
    ['what is exempted now', [found()], [found({}, 'exempted')], [0, 1]],
    [
      'a light one, which takes nothing from a heavy one',
      [found()],
      [found({ severity: 'low' }), found()],
      [1, 1],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(count(before, after)).toEqual(expected);
  });

  it('knows ids that are made of paths by the new paths', () => {
    const at = (file: string, root: string): JudgedFinding =>
      found({
        resource: { kind: 'x', id: `/subscriptions/{${root}}/resourceGroups/rg`, name: 'rg' },
        location: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
        identity: [`{principal of /subscriptions/{${root.toLowerCase()}}/x}`],
      });
    const files = [
      { from: 'Infra/main.bicep', to: 'platform/ml.bicep' },
      { from: 'tf/main.tf', to: 'terraform/root/main.tf' },
    ];
    const moved = (isLeft: boolean) =>
      introducedBy(
        [at('Infra/main.bicep', 'Infra:main.bicep'), at('modules/m.tf', 'tf')],
        [at('platform/ml.bicep', 'platform:ml.bicep'), at('modules/m.tf', 'terraform:root')],
        { files, isLeft: () => isLeft },
      ).findings.length;
    expect(moved(false)).toBe(0);
    // A folder that still holds files has not moved with one of them.
    expect(moved(true)).toBe(1);
  });
});
