import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS_COLUMNS, renderAccessCsv } from '../../src/report/accessCsv.ts';
import type { AuditReport } from '../../src/report/auditReport.ts';
import { csvField, csvLine } from '../../src/report/csv.ts';
import { accessOf, audit, ENDPOINT } from './audits.ts';
import { auditOf, hostile } from './hostile.ts';

type Row = Readonly<Record<(typeof ACCESS_COLUMNS)[number], string>>;
const csv = (report: AuditReport, options: { interrupted?: boolean; most?: number } = {}): string =>
  [...renderAccessCsv(report, { interrupted: false, ...options })].join('');
const rows = (text: string): Row[] => parse(text, { columns: true }) as Row[];
const { report } = audit({ report: accessOf(ENDPOINT, `${ENDPOINT}2`) });

describe('the access matrix as CSV', () => {
  it('has a row for each endpoint, capability, principal and chain', () => {
    const [first, ...more] = rows(csv(report));
    expect(Object.keys(first ?? {})).toEqual(ACCESS_COLUMNS);
    expect(first).toMatchObject({
      endpoint: ENDPOINT,
      endpoint_name: 'fraud',
      workspace: 'mlw',
      capability: 'read-keys',
      principal_type: 'Group',
      principal_name: 'ml-devs',
      role: 'Contributor',
      scope: '/subscriptions/s',
      eligible: 'false',
      conditional: 'false',
      through: '',
      operation: '*',
    });
    expect(more).toHaveLength(11);
    expect(more.find(({ principal_id }) => principal_id === 'u1')).toMatchObject({
      through: '0b1ec700-0000-4000-8000-00000000000a',
      through_names: 'ml-devs',
    });
    expect(more.find(({ principal_id }) => principal_id === 'u3')?.eligible).toBe('true');
  });

  it('says what nobody holds', () => {
    const nobody = rows(csv(report)).filter(({ capability }) => capability === 'assign-roles');
    expect(
      nobody.map(({ endpoint, principal_type, principal_id }) => [endpoint, principal_type, principal_id]),
    ).toEqual([
      [ENDPOINT, 'nobody', ''],
      [`${ENDPOINT}2`, 'nobody', ''],
    ]);
  });

  it('lets groups stand for their members where there is no room, then leaves out rows, and says both', () => {
    const noMembers = rows(csv(report, { most: 9 }));
    expect(noMembers.filter(({ through }) => through !== '')).toEqual([]);
    expect(noMembers.at(-1)?.endpoint).toBe(
      'note: members of groups are left out for want of room; the JSON report has them',
    );
    expect(noMembers).toHaveLength(8 + 1);
    const cut = rows(csv(report, { most: 3 }));
    expect(cut).toHaveLength(3 + 2);
    expect(cut.at(-1)?.endpoint).toBe('note: 5 more rows had no room; the JSON report has them');
  });

  it('says in its last record that the run was interrupted', () => {
    expect(rows(csv(report, { interrupted: true })).at(-1)?.endpoint).toBe(
      'note: the run was interrupted: this report is partial',
    );
    expect(csv(report)).not.toContain('note:');
  });

  it('describes each set once for all endpoints that share it', () => {
    let described = 0;
    const principals = report.access.principalSets[0]?.principals ?? [];
    const set = {
      id: 'ps1',
      get principals() {
        described += 1;
        return principals;
      },
    };
    const resources = Array.from({ length: 2_000 }, (_, index) => `${ENDPOINT}${index}`);
    const access = {
      principalSets: [set],
      access: [{ resources, capability: 'score' as const, set: 'ps1' }],
    };
    expect(rows(csv({ ...report, access }))).toHaveLength(6_000);
    expect(described).toBe(2);
  });

  it('ends its lines as RFC 4180 says', () => {
    expect(csv(report).split('\r\n').at(-1)).toBe('');
    expect(csv(report).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

/** What Excel, LibreOffice and Sheets look at: blanks and quotes before it do not make a formula harmless. */
const isFormula = (cell: string): boolean =>
  /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /^[\t\r]/.test(cell);

describe('a field of a CSV file', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['  +1', "'  +1"],
    ['"=1', `'"=1`],
    ['\t=1', "' =1"],
    ['\uff20SUM(1)', "'\uff20SUM(1)"],
    ['a;=1', "a;'=1"],
    ['a-b; c@d', 'a-b; c@d'],
    ['/subscriptions/s', '/subscriptions/s'],
    ['*/read', '*/read'],
    ['say "hi", please', 'say "hi", please'],
    ['two\nlines', 'two lines'],
  ])('%j is read back as %j', (text, expected) => {
    expect(parse(csvLine([text, text]))).toEqual([[expected, expected]]);
  });

  it('is one field and no formula, whatever stands in it, where commas and where semicolons part fields (T11)', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '=', '+', '-', '@', ' =', '"=', ';='), (name, start) => {
        const line = `${csvField('a')},${csvField(start + name)},${csvField('b')}\r\n`;
        const [cells, ...more] = parse(line) as string[][];
        expect(more).toEqual([]);
        expect(cells).toHaveLength(3);
        expect((cells ?? []).filter(isFormula)).toEqual([]);
        expect(line.slice(0, -2)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        const elsewhere = parse(line, {
          delimiter: ';',
          relax_quotes: true,
          relax_column_count: true,
        }) as string[][];
        expect(elsewhere.flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps hostile names within the rows of the whole file', () => {
    const expected = rows(csv(auditOf('fraud').report)).length;
    fc.assert(
      fc.property(hostile, (name) => {
        const cells = parse(csv(auditOf(name).report)) as string[][];
        expect(cells).toHaveLength(expected + 1);
        expect(cells.flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
