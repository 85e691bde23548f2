import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../src/pageBundle.ts';
import { renderHtml } from '../../src/report/html/htmlReport.ts';
import { html, htmlText, scriptJson, webAddress } from '../../src/report/html/markup.ts';
import type { FindingDetails, PageData, PageFinding } from '../../src/report/html/pageData.ts';
import { visibleText } from '../../src/report/plainText.ts';
import { judged } from '../policy/judged.ts';
import { type Audit, accessOf, audit, ENDPOINT, manyFindings, NOW } from './audits.ts';
import { hostileAudit } from './hostileAudit.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document, as an HTML parser sees it. */
function elementsOf(text: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parse(text));
  return found;
}

function textOf(element: DefaultTreeAdapterTypes.ParentNode): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

const render = ({ report, gate }: Audit, options = {}): string =>
  [...renderHtml(report, gate, { now: NOW, ...options })].join('');

/** The data in a page, by the id of its block. */
function blocksOf(text: string): Map<string, unknown> {
  const blocks = elementsOf(text).filter((element) => attribute(element, 'type') === 'application/json');
  return new Map(blocks.map((block) => [attribute(block, 'id') ?? '', JSON.parse(textOf(block)) as unknown]));
}

const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script>',
    '<script>',
    '<!--',
    '-->',
    '<!--<script>',
    ']]>',
    '</style>',
    '</title>',
    '</pre>',
    '<pre>\n',
    '"',
    "'",
    '`',
    '=',
    '&lt;b&gt;',
    '&#0;',
    '&amp',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.test/',
    '${alert(1)}',
    '\\u003c',
    '\r\n',
    '\f',
    '\u2028',
    '\u202e',
    '\ud800',
    '\0',
    '\ufeff',
    '__proto__',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const skeleton = (text: string): string[] =>
  elementsOf(text).map(
    ({ tagName, attrs }) =>
      `${tagName} ${attrs.map(({ name, value }) => (name === 'id' || name === 'href' ? `${name}=${value}` : name)).join(' ')}`,
  );

describe('text in HTML', () => {
  it('is read back by a parser as what was written, with what is invisible written out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { markup } = html`<!doctype html><body><p title="${text}">${text}</p>`;
        const paragraph = elementsOf(markup).find(({ tagName }) => tagName === 'p');
        expect(paragraph === undefined ? '' : textOf(paragraph)).toBe(visibleText(text));
        expect(attribute(paragraph, 'title')).toBe(visibleText(text));
        expect(elementsOf(markup).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'p']);
      }),
    );
  });

  it('is escaped once, and markup not at all', () => {
    expect(html`<b>${html`<i>${'<'}</i>`}${[html`<u>${1}</u>`]}</b>`.markup).toBe(
      '<b><i>&lt;</i><u>1</u></b>',
    );
    expect(htmlText(`<a b='c' d="e">&`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;');
  });
});

describe('JSON in a script', () => {
  it('is read back as the value that was written, and ends no element', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), hostile, fc.array(hostile)), (value) => {
        const text = `<!doctype html><body><script type="application/json">${scriptJson(value)}</script><p>`;
        const [script, ...rest] = elementsOf(text).filter(
          ({ tagName }) => tagName === 'script' || tagName === 'p',
        );
        expect(script === undefined ? undefined : JSON.parse(textOf(script))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
        expect(rest.map(({ tagName }) => tagName)).toEqual(['p']);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://learn.microsoft.com',
    '//evil.test',
    'https://a:b@evil.test/',
    'JAVASCRIPT:x',
    ' ',
    'file:///etc/passwd',
    'blob:https://x',
  ])('is no link: %j', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });

  it('of documentation is one', () => {
    expect(webAddress('https://learn.microsoft.com/azure')).toBe('https://learn.microsoft.com/azure');
  });
});

describe('the HTML report', () => {
  it('has the same elements whatever the names are, each as text or data', () => {
    const harmless = skeleton(
      render(hostileAudit('fraud'), { command: 'fraud', identity: { objectId: 'fraud' } }),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const text = render(hostileAudit(name), { command: name, identity: { objectId: name } });
        expect(skeleton(text)).toEqual(harmless);
      }),
      { numRuns: 150 },
    );
  });

  it('holds every finding in its data, as the report has it', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const blocks = blocksOf(render(hostileAudit(name)));
        const rows = blocks.get('data-rows-0') as readonly PageFinding[];
        const details = blocks.get('data-details-0') as readonly FindingDetails[];
        const text = name.toWellFormed();
        expect(rows.map(({ message }) => message.toWellFormed())).toEqual([text, text, text, text]);
        expect(details.map(({ command }) => command?.toWellFormed())).toEqual([text, text, text, text]);
      }),
      { numRuns: 100 },
    );
  });

  it('allows the script and the style in it, and nothing else', () => {
    const elements = elementsOf(render(audit()));
    const meta = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [style, ...styles] = elements.filter(({ tagName }) => tagName === 'style');
    const [script, ...scripts] = elements.filter(
      (element) => element.tagName === 'script' && attribute(element, 'type') === undefined,
    );
    expect([styles, scripts]).toEqual([[], []]);
    expect(attribute(meta, 'content')?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script === undefined ? '' : textOf(script))}`,
      `style-src ${hash(style === undefined ? '' : textOf(style))}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    // It stands before everything that it is about.
    expect(elements.indexOf(meta as Element)).toBeLessThan(elements.indexOf(style as Element));
  });

  it('names no address but those of documentation, in its style and script not even one', () => {
    const addresses = (text: string): string[] =>
      [...text.matchAll(/\bhttps?:\/\/[^\s"'<)]+/g)].map(([one]) => one);
    expect(addresses(PAGE_SCRIPT)).toEqual(['http://www.w3.org/2000/svg']);
    expect(addresses(PAGE_STYLE)).toEqual([]);
    expect(PAGE_STYLE).not.toMatch(/url\(|@import/);
    const links = elementsOf(render(audit({ findings: [judged()] }))).flatMap((element) =>
      ['src', 'href', 'action', 'srcset'].flatMap((name) => attribute(element, name) ?? []),
    );
    for (const link of links) expect(link).toMatch(/^#[a-z]+$/);
  });

  it('is the same for the same facts, but for the time', () => {
    const once = render(audit({ findings: manyFindings(20), report: accessOf(ENDPOINT) }));
    expect(render(audit({ findings: manyFindings(20), report: accessOf(ENDPOINT) }))).toBe(once);
  });

  it('begins with the verdict, and says that it is partial where it is', () => {
    const main = elementsOf(render(audit({ findings: [judged()], interrupted: true }))).find(
      ({ tagName }) => tagName === 'main',
    );
    expect(main === undefined ? '' : textOf(main).trim()).toMatch(
      /^✕ failed: 1 high at or above high; interrupted\s+The run was interrupted: this report is partial\./,
    );
  });

  it('says which exemptions end soon', () => {
    const { report, gate } = audit({ findings: [judged()] });
    const exemption = {
      ruleIds: ['AML001'],
      resource: '*/fraud',
      reason: 'x',
      owner: '<b>mona</b>',
      expiresOn: '2026-11-25',
      place: { file: 'p.yml', line: 1, column: 1, endLine: 1, endColumn: 2 },
    };
    const text = render({ report: { ...report, suppressions: { ending: [{ exemption, days: 4 }] } }, gate });
    const notes = elementsOf(text).find((element) => attribute(element, 'class') === 'notes');
    expect(notes === undefined ? '' : textOf(notes)).toContain(
      'AML001 for */fraud (owner: <b>mona</b>) ends in 4 days',
    );
  });

  it('has what is open and shown first, worst first, and what does not count last', () => {
    const { report, gate } = audit({
      findings: [
        judged({ severity: 'high', message: 'exempted' }, { status: 'exempted' }),
        judged({ severity: 'high', persona: 'auditor', message: 'for auditors' }),
        judged({ severity: 'low', message: 'low' }),
        judged({ severity: 'high', message: 'high' }),
      ],
    });
    const blocks = blocksOf(render({ report, gate }));
    const rows = blocks.get('data-rows-0') as readonly PageFinding[];
    expect(rows.map(({ message }) => message)).toEqual(['high', 'low', 'for auditors', 'exempted']);
    expect((blocks.get('data-page') as PageData).personas).toEqual(['regular']);
  });

  it('keeps the proof of the worst 10,000 findings, and a row of each', () => {
    const blocks = blocksOf(render(audit({ findings: manyFindings(10_001) })));
    expect(blocks.get('data-page')).toMatchObject({ findings: 10_001, detailed: 10_000 });
    expect(blocks.get('data-rows-10')).toHaveLength(1);
    expect(blocks.get('data-details-99')).toHaveLength(100);
    expect(blocks.has('data-details-100')).toBe(false);
  });

  it('draws the paths also of findings that have no proof in the page', () => {
    const mild = judged({
      severity: 'info',
      route: { from: 'mona', steps: [{ action: 'a', by: 'b', to: 'c' }], ends: [] },
    });
    const blocks = blocksOf(render(audit({ findings: [...manyFindings(10_000), mild] })));
    expect(blocks.get('data-page')).toMatchObject({ routes: 1 });
    expect(blocks.get('data-rows-10')).toEqual([expect.objectContaining({ severity: 'info', route: 0 })]);
    expect(blocks.get('data-routes-0')).toEqual([
      { from: 'mona', steps: [{ action: 'a', by: 'b', to: 'c' }], ends: [] },
    ]);
  });

  it('bounds each text, and leaves out a command that it would have to cut', () => {
    const long = 'x'.repeat(9_000);
    const blocks = blocksOf(
      render(
        audit({
          findings: [
            judged({ message: long, remediation: { text: long, command: long, destructive: false } }),
          ],
        }),
      ),
    );
    const [row] = blocks.get('data-rows-0') as readonly PageFinding[];
    const [details] = blocks.get('data-details-0') as readonly FindingDetails[];
    expect(row?.message).toHaveLength(4_000);
    expect(details?.remediation).toHaveLength(4_000);
    expect(details?.command).toBeUndefined();
  });

  it('is written in pieces', () => {
    const { report, gate } = audit({ findings: manyFindings(5_000) });
    const pieces = [...renderHtml(report, gate, { now: NOW })];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2_000_000);
  });
});
