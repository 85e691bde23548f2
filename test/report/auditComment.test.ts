import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { AccessChange } from '../../src/report/accessChange.ts';
import { type CommentFacts, renderAuditComment } from '../../src/report/auditComment.ts';
import { blobLink } from '../../src/report/blobLink.ts';
import { judged } from '../policy/judged.ts';
import { type Audit, audit, manyFindings, NOW } from './audits.ts';
import { auditOf, hostile } from './hostile.ts';

const SHA = 'ab'.repeat(20);
const PLACE = { file: 'deploy/endpoint.yml', line: 4, column: 1, endLine: 4, endColumn: 16 };
const ofFile = {
  location: PLACE,
  resource: { kind: 'online-endpoint', id: 'deploy/endpoint.yml#fraud', name: 'fraud' },
};
const granted: AccessChange = {
  change: 'granted',
  capability: 'read-keys',
  principals: 14,
  resources: 3,
  through: 'through Contributor at rg-ml',
};

function factsOf({ report, gate }: Audit, changes: Partial<CommentFacts> = {}): CommentFacts {
  return {
    report,
    gate,
    now: NOW,
    headSha: SHA,
    runUrl: 'https://github.com/contoso/fraud/actions/runs/7',
    blobs: { repositoryUrl: 'https://github.com/contoso/fraud', sha: SHA },
    ...changes,
  };
}

const render = (markdown: string): string => new Marked({ gfm: true }).parse(markdown, { async: false });
const decode = (html: string): string =>
  html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<');
const textOf = (facts: CommentFacts, readableByAnyone = false): string =>
  decode(render(renderAuditComment(facts, readableByAnyone).markdown).replaceAll(/<[^>]*>/g, ' ')).replaceAll(
    '\u2060',
    '',
  );

describe('the comment under a pull request', () => {
  it('begins with the verdict and ends with the commit and the run that it is about', () => {
    const { markdown } = renderAuditComment(factsOf(audit({ findings: [judged(ofFile)] })), false);
    expect(markdown).toMatch(/^### failed: 1 high at or above high\n/);
    expect(markdown).toMatch(
      new RegExp(`${SHA}, in \\[this run\\]\\(https://github.com/contoso/fraud/actions/runs/7\\)\\.\\n$`),
    );
  });

  it('links a finding of a file to its lines at the commit that was judged', () => {
    const html = render(renderAuditComment(factsOf(audit({ findings: [judged(ofFile)] })), false).markdown);
    expect(html).toContain(`<a href="https://github.com/contoso/fraud/blob/${SHA}/deploy/endpoint.yml#L4">`);
  });

  it('shows the worst first and folds what follows the tenth', () => {
    const findings = [
      ...manyFindings(12, { severity: 'medium' }),
      judged({ message: 'the worst', severity: 'high' }),
    ];
    const { markdown } = renderAuditComment(factsOf(audit({ findings })), false);
    const rows = markdown.split('\n').filter((line) => /^\| (?:high|medium) /.test(line));
    expect(rows[0]).toContain('the worst');
    expect(rows).toHaveLength(13);
    expect(markdown.indexOf('3 more findings</summary>')).toBeGreaterThan(markdown.indexOf(rows[9] ?? ''));
  });

  it.each([false, true])(
    'keeps within 65,536 characters and bytes, whatever there is to say (public: %s)',
    (isPublic) => {
      const findings = [
        ...manyFindings(3_000),
        ...manyFindings(3_000, {
          location: { ...PLACE, file: `${'ü'.repeat(200)}.yml` },
          resource: ofFile.resource,
        }),
      ];
      const facts = factsOf(audit({ findings }), {
        accessChanges: Array.from({ length: 500 }, () => ({ ...granted, through: 'x_'.repeat(300) })),
        notes: Array.from({ length: 500 }, () => 'n.'.repeat(200)),
      });
      const { markdown } = renderAuditComment(facts, isPublic);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_000);
      expect(Buffer.byteLength(markdown)).toBeGreaterThan(40_000);
      expect(markdown).toMatch(/\d+ (?:more|of these) .*had no room here/);
      expect(markdown).toContain('[this run]');
    },
  );

  it('is clear only when nothing is left: no finding, nothing unread, no new access', () => {
    const clear = (one: Audit, changes: Partial<CommentFacts> = {}): boolean =>
      renderAuditComment(factsOf(one, changes), false).isClear;
    expect(clear(audit())).toBe(true);
    expect(renderAuditComment(factsOf(audit()), false).markdown).toMatch(/^### All clear: passed/);
    expect(clear(audit({ findings: [judged({ severity: 'low' })] }))).toBe(false);
    expect(clear(audit({ interrupted: true }))).toBe(false);
    expect(clear(audit(), { accessChanges: [granted] })).toBe(false);
  });

  it('says how many findings the base has as well, what was not posted and what would allow it', () => {
    const text = textOf(
      factsOf(audit(), {
        alreadyThere: 7,
        notPosted: [
          { what: 'The SARIF report', why: 'GitHub answered 403', permission: 'security-events: write' },
        ],
      }),
    );
    expect(text).toContain('7 more findings are not of this pull request: the base has them too.');
    expect(text).toContain(
      'The SARIF report was not posted: GitHub answered 403. It takes security-events: write under permissions: of the job.',
    );
  });

  it('says what changes in who can do what', () => {
    const removed: AccessChange = {
      ...granted,
      change: 'removed',
      principals: 1,
      resources: 1,
      capability: 'deploy',
    };
    const text = textOf(factsOf(audit(), { accessChanges: [granted, removed] }));
    expect(text).toContain('+14 principals can read the keys of 3 endpoints, through Contributor at rg-ml');
    expect(text).toContain('−1 principal can no longer deploy to 1 endpoint, through Contributor at rg-ml');
  });
});

describe('where anyone may read it (T8)', () => {
  const both = audit({
    findings: [
      judged({ ...ofFile, message: 'fraud-of-file is said' }),
      judged({ message: 'secret-name is said', location: PLACE }),
    ],
  });

  it('a finding of a file stands there by rule and place, one of Azure by rule and number', () => {
    const text = textOf(factsOf(both, { accessChanges: [granted] }), true);
    expect(text).toContain('deploy/endpoint.yml:4');
    expect(text).toContain('+14 principals can read the keys of 3 endpoints');
    expect(text).toContain('In Azure:');
    for (const name of ['secret-name', 'fraud-of-file', 'rg-ml', '/subscriptions/'])
      expect(text).not.toContain(name);
  });

  it('names of Azure stand in no comment, whatever they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^zq[a-z]{6}$/), (name) => {
        const { report, gate } = auditOf(name);
        // The one finding of a file has the name as its file.
        const findings = report.findings.filter(({ location }) => location === undefined);
        expect(textOf(factsOf({ report: { ...report, findings }, gate }), true)).not.toContain(name);
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile names (T11)', () => {
  /** In no order: findings stand in that of their files. */
  const skeleton = (html: string): string[] =>
    [...html.matchAll(/<\/?[a-z][^>]*>/gi)]
      .map(([tag]) => tag.replaceAll(/ (?:align|class)="[^"]*"/g, '').replace(/\/blob\/[^"]*/, '/blob/'))
      .sort();
  const commentOf = (name: string, isPublic: boolean): string => {
    const facts = factsOf(auditOf(name), {
      accessChanges: [{ ...granted, through: name }],
      notes: [name],
      notPosted: [{ what: 'The comment', why: name }],
    });
    return renderAuditComment(facts, isPublic).markdown;
  };
  // An absolute path, or one that leads out, has no link.
  const ordinary = hostile.filter((name) => !name.startsWith('/') && !name.split('/').includes('..'));

  it.each([false, true])('add no element, attribute, link or image (public: %s)', (isPublic) => {
    // Of long names fewer have room, so there may be fewer elements, but none of another kind.
    const harmless = new Set(skeleton(render(commentOf('fraud', isPublic))));
    fc.assert(
      fc.property(ordinary, (name) => {
        const added = skeleton(render(commentOf(name, isPublic))).filter((part) => !harmless.has(part));
        expect(added).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are neither mentions nor references', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const html = render(commentOf(name, false)).replaceAll(/<pre>[\s\S]*?<\/pre>/g, '');
        expect(decode(html.replaceAll(/ href="[^"]*"/g, ''))).not.toMatch(/@[a-z]|#\d/i);
      }),
      { numRuns: 200 },
    );
  });

  it('a link to a file leads into the repository, whatever the file is called', () => {
    const blobs = { repositoryUrl: 'https://github.com/contoso/fraud', sha: SHA };
    fc.assert(
      fc.property(ordinary, (file) => {
        const html = render(`a ${blobLink({ ...PLACE, file }, blobs)} b`);
        const [, href = '', text] = /^<p>a <a href="([^"]*)">([^<]*)<\/a> b<\/p>\n$/.exec(html) ?? [];
        expect(text).toBeDefined();
        const url = new URL(href);
        expect(url.origin).toBe('https://github.com');
        expect(url.pathname.startsWith(`/contoso/fraud/blob/${SHA}/`)).toBe(true);
        expect(url.hash).toBe('#L4');
        expect(url.search).toBe('');
      }),
    );
  });
});
