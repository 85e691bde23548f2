import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { annotateFindings } from '../../src/report/auditAnnotations.ts';
import { renderAuditSummary } from '../../src/report/auditSummary.ts';
import { renderAuditText, renderPrincipalText } from '../../src/report/auditTerminal.ts';
import { type Audit, NOW } from './audits.ts';
import { auditOf, hostile } from './hostile.ts';

const render = (markdown: string): string => new Marked({ gfm: true }).parse(markdown, { async: false });
const decode = (html: string): string =>
  html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<');
/** Tags, and the attributes that lead somewhere or run something. */
const skeleton = (html: string): string[] =>
  [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag.replaceAll(/ (?:align|class)="[^"]*"/g, ''));
/** A runner splits at every kind of line end, trims, and looks for a command (ActionCommand.cs). */
const isCommand = (line: string): boolean =>
  (/^\s*::/.test(line) && line.trimStart().indexOf('::', 2) >= 0) || /##\[[^\]]*\]/.test(line);

const answersOf = (name: string) =>
  [{ resource: name, name, capability: 'score', answer: 'no', why: name }] as const;

const summaryOf = ({ report, gate }: Audit, name: string): string =>
  renderAuditSummary(
    {
      report,
      gate,
      now: NOW,
      identity: { objectId: name, tenantId: name, clientId: name },
      command: name,
      principal: { name, answers: answersOf(name) },
    },
    false,
  );

describe('hostile names (T11)', () => {
  it('add no element, attribute, link or image to the job summary', () => {
    const harmless = skeleton(render(summaryOf(auditOf('fraud'), 'fraud')));
    fc.assert(
      fc.property(hostile, (name) => {
        expect(skeleton(render(summaryOf(auditOf(name), name)))).toEqual(harmless);
      }),
      { numRuns: 300 },
    );
  });

  it('hide nothing in the summary, least of all in a command that somebody will paste', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(summaryOf(auditOf(name), name)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('are neither mentions nor references in the rendered summary', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const html = render(summaryOf(auditOf(name), name)).replaceAll(/<pre>[\s\S]*?<\/pre>/g, '');
        expect(decode(html)).not.toMatch(/@[a-z]|#\d/i);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['terminal', 'runner-log'] as const)('send nothing but letters to a %s', (target) => {
    fc.assert(
      fc.property(hostile, (name) => {
        const { report, gate } = auditOf(name);
        const style = { colours: false, target, readableByAnyone: false };
        const text = [
          ...renderAuditText(report, gate, NOW, style),
          ...renderPrincipalText(name, answersOf(name), style),
        ].join('');
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        if (target === 'runner-log') {
          for (const line of text.split('\n')) expect(isCommand(line), line).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never begin a line of their own in a terminal, but in commands, which are indented', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const { report, gate } = auditOf(`${name}\nerror: forged`);
        const style = { colours: false, target: 'terminal', readableByAnyone: false } as const;
        const text = [...renderAuditText(report, gate, NOW, style)].join('');
        expect(text).not.toMatch(/^error: forged/m);
      }),
      { numRuns: 100 },
    );
  });

  it('leave each annotation one command, once @actions/core has written it', async () => {
    const core = await import('@actions/core');
    const out = process.stdout.write;
    fc.assert(
      fc.property(hostile, (name) => {
        const { report, gate } = auditOf(name);
        const annotations = annotateFindings(report.findings, gate, false);
        const written: string[] = [];
        process.stdout.write = ((text: string) => written.push(text) > 0) as typeof process.stdout.write;
        try {
          for (const { level, message, title, file, startLine } of annotations) {
            core[level](message, {
              title,
              ...(file === undefined ? {} : { file }),
              ...(startLine === undefined ? {} : { startLine }),
            });
          }
        } finally {
          process.stdout.write = out;
        }
        const lines = written
          .join('')
          .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
          .filter((line) => line !== '');
        expect(lines).toHaveLength(annotations.length);
        for (const line of lines)
          expect(line).toMatch(
            /^::(?:error|warning|notice) title=(?:AML001 online-endpoint-key-auth|More findings)[^:]*::/,
          );
      }),
      { numRuns: 200 },
    );
  });
});
