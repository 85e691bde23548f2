import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { suggestEdits } from '../../src/commands/suggestions.ts';
import type { Edit } from '../../src/findings/edit.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { renderSuggestionComment } from '../../src/report/suggestionComment.ts';
import { judged } from '../policy/judged.ts';
import { audit } from '../report/audits.ts';
import { hostile } from '../report/hostile.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.bicep': "authMode: 'Key'\npublicNetworkAccess: 'Enabled'\n",
  'b.yml': 'auth_mode: key\r\nname: b\r\n',
};
const placeOf = (file: string, line: number, column: number, endColumn: number) => ({
  file,
  line,
  column,
  endLine: line,
  endColumn,
});
const AUTH = placeOf('a.bicep', 1, 11, 16);
const NETWORK = placeOf('a.bicep', 2, 22, 31);
const replace = (place: typeof AUTH, was: string, value: string): Edit => ({
  kind: 'replace',
  place,
  was,
  values: [value],
});
const finding = (severity: Finding['severity'], ...edits: readonly Edit[]) =>
  judged({
    severity,
    location: AUTH,
    message: `${severity} is said`,
    remediation: { text: 'Do it.', destructive: severity === 'high', edits },
  });

async function suggest(findings: Parameters<typeof audit>[0], readableByAnyone = false) {
  const { report, gate } = audit(findings);
  const asked: string[] = [];
  const suggested = await suggestEdits(
    report.findings,
    gate,
    async (file) => {
      asked.push(file);
      return TEXTS[file];
    },
    readableByAnyone,
  );
  return { asked, suggested };
}

describe('the edits of what was found', () => {
  it('come with the worst first, each file read once, and of two about one line the first', async () => {
    const { suggested, asked } = await suggest({
      findings: [
        finding('low', replace(NETWORK, 'Enabled', 'Disabled')),
        finding('medium', replace(AUTH, 'Key', 'Other')),
        finding('high', replace(AUTH, 'Key', 'AADToken')),
        finding('info', replace(placeOf('b.yml', 1, 12, 15), 'Key', 'AADToken')),
        finding('info', replace(placeOf('gone.yml', 1, 12, 15), 'Key', 'AADToken')),
      ],
    });
    expect(suggested.map(({ file, from, to, lines }) => [file, from, to, lines])).toEqual([
      ['a.bicep', 1, 1, "authMode: 'AADToken'"],
      ['a.bicep', 2, 2, "publicNetworkAccess: 'Disabled'"],
      ['b.yml', 1, 1, 'auth_mode: aad_token'],
    ]);
    expect(asked.sort()).toEqual(['a.bicep', 'b.yml', 'gone.yml']);
  });

  it('are none for what is exempted, or for other personas', async () => {
    const one = finding('high', replace(AUTH, 'Key', 'AADToken'));
    const exempted = {
      ...one,
      status: 'exempted',
      exemption: { reason: 'x', owner: 'y', expiresOn: '2027-01-31' },
    } as const;
    const hidden = { ...one, finding: { ...one.finding, persona: 'auditor' } } as const;
    expect((await suggest({ findings: [exempted, hidden] })).suggested).toEqual([]);
  });

  it('say what is wrong, and more than the rule only to those who may know (T8)', async () => {
    const findings = [finding('high', replace(AUTH, 'Key', 'AADToken'))];
    const [known] = (await suggest({ findings })).suggested;
    const [open] = (await suggest({ findings }, true)).suggested;
    expect(known?.comment).toMatch(/high is said\n\nDo it&#46;\n\nThis can stop something/);
    expect(open?.comment).toMatch(/AML001.*\(high\)\n\nThis can stop something/);
    expect(open?.comment).not.toContain('is said');
  });
});

it('hostile names add nothing to the comment above an edit (T11)', () => {
  const render = (name: string): string => {
    const { report } = audit({
      findings: [judged({ message: name, remediation: { text: name, destructive: true } })],
    });
    const [one] = report.findings;
    if (one === undefined) throw new Error('no finding');
    return new Marked({ gfm: true }).parse(renderSuggestionComment(one, false), { async: false });
  };
  const skeleton = (html: string): string[] => [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);
  const harmless = skeleton(render('fraud'));
  fc.assert(
    fc.property(hostile, (name) => {
      fc.pre(name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]/gu, '') !== '');
      const html = render(name);
      expect(skeleton(html)).toEqual(harmless);
      expect(html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).not.toMatch(
        /@[a-z]|#\d/i,
      );
    }),
  );
});
