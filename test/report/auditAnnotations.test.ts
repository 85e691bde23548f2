import { describe, expect, it } from 'vitest';
import { annotateFindings } from '../../src/report/auditAnnotations.ts';
import { judged, undecidedFinding } from '../policy/judged.ts';
import { type Audit, audit, manyFindings } from './audits.ts';

const annotate = ({ report, gate }: Audit, readableByAnyone = false) =>
  annotateFindings(report.findings, gate, readableByAnyone);
const LOCATION = { file: 'deploy/endpoint.yml', line: 4, column: 1, endLine: 4, endColumn: 16 };

describe('annotations', () => {
  it('are errors from the threshold on, warnings below it and for what is unknown', () => {
    const findings = [judged(), judged({ ruleId: 'AML101', severity: 'medium' }), undecidedFinding()];
    expect(annotate(audit({ findings })).map(({ level }) => level)).toEqual(['error', 'warning', 'warning']);
    expect(annotate(audit({ findings, settings: { failOn: 'never' } })).map(({ level }) => level)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
  });

  it('say which rule, what, how bad, what to do and where', () => {
    expect(annotate(audit({ findings: [judged({ location: LOCATION })] }))).toEqual([
      {
        level: 'error',
        title: 'AML001 online-endpoint-key-auth',
        message:
          'high: fraud hands the same unexpiring key to every caller. Fix: Create it anew with Entra authentication.',
        file: 'deploy/endpoint.yml',
        startLine: 4,
        endLine: 4,
        startColumn: 1,
        endColumn: 16,
      },
    ]);
  });

  it('have columns on one line only', () => {
    const [annotation] = annotate(audit({ findings: [judged({ location: { ...LOCATION, endLine: 6 } })] }));
    expect(annotation).toMatchObject({ startLine: 4, endLine: 6 });
    expect(annotation).not.toHaveProperty('startColumn');
    expect(annotation).not.toHaveProperty('endColumn');
  });

  it('are ten errors and ten warnings at most, worst first, and one notice about the rest', () => {
    const findings = [
      ...manyFindings(13, { severity: 'info' }),
      ...manyFindings(5, { ruleId: 'AML303', severity: 'medium' }),
      ...manyFindings(14),
    ];
    const annotations = annotate(audit({ findings }));
    const levels = annotations.map(({ level }) => level);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    const severities = annotations.map(({ message }) => message.split(':')[0]);
    expect(severities.slice(10, 20)).toEqual([...Array(5).fill('medium'), ...Array(5).fill('info')]);
    expect(annotations.at(-1)?.message).toBe('and 12 more; the job summary and the JSON report have them');
  });

  it('name each rule before ten of one rule', () => {
    const findings = [...manyFindings(12), judged({ ruleId: 'AML101' }), judged({ ruleId: 'AML303' })];
    const titles = annotate(audit({ findings })).map(({ title }) => title.slice(0, 6));
    expect(titles).toEqual(['AML001', 'AML101', 'AML303', ...Array(7).fill('AML001'), 'More f']);
  });

  it('leave out what is exempted, baselined or for other personas', () => {
    const findings = [
      judged({}, { status: 'exempted' }),
      judged({}, { status: 'baselined' }),
      judged({ persona: 'auditor' }),
    ];
    expect(annotate(audit({ findings }))).toEqual([]);
  });

  it('name no resource of Azure where anyone may read them (T8)', () => {
    const findings = [
      ...manyFindings(3),
      judged({ location: LOCATION }),
      undecidedFinding({ ruleId: 'AML303' }),
    ];
    expect(annotate(audit({ findings }), true)).toEqual([
      {
        level: 'error',
        title: 'AML001 online-endpoint-key-auth',
        message: 'high: 4 found, 0 unknown; names are left out, because anyone may read this',
      },
      {
        level: 'warning',
        title: 'AML303 key-reader',
        message: 'high: 0 found, 1 unknown; names are left out, because anyone may read this',
      },
    ]);
  });

  it('keep their place in a file there, which is as public as the file', () => {
    const resource = { kind: 'online-endpoint', id: 'deploy/endpoint.yml#fraud', name: 'fraud' };
    expect(annotate(audit({ findings: [judged({ location: LOCATION, resource })] }), true)).toEqual([
      {
        level: 'error',
        title: 'AML001 online-endpoint-key-auth',
        message: 'high',
        file: 'deploy/endpoint.yml',
        startLine: 4,
        endLine: 4,
        startColumn: 1,
        endColumn: 16,
      },
    ]);
  });
});
