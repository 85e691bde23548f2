import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownBlock, markdownText } from '../../src/report/markdown.ts';

const marked = new Marked({ gfm: true });
const render = (markdown: string): string => marked.parse(markdown, { async: false });
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
const decode = (html: string): string =>
  html
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<!-- ',
    '-->',
    '<script>',
    '![a](https://evil.test/x.png)',
    '[a](javascript:alert(1))',
    '[a]: https://evil.test',
    'https://evil.test/x',
    'www.evil.test',
    'mona@evil.test',
    '@mona',
    '#12',
    'contoso/fraud#12',
    'GH-12',
    '**b**',
    '__b__',
    '~~s~~',
    '`code`',
    '```\n',
    '| a | b |',
    '---',
    '# head',
    '\n# head',
    '\n\n- item',
    '\n1. item',
    '> quote',
    '- [ ] task',
    '\n    code',
    '&lt;b&gt;',
    '&#60;b&#62;',
    '\\',
    '$x$',
    ':smile:',
    '\u202e',
    '  \n',
    '\t',
  ),
  fc.string({ maxLength: 6 }),
);
const hostile = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));

describe('foreign text in markdown (T11)', () => {
  it('renders as that text and no element of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`Cause: ${markdownText(text)}.`);
        expect(new Set(tagsOf(html))).toEqual(new Set(['p']));
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`| | |\n|---|---|\n| a | ${markdownText(text)} |\n`);
        expect(
          tagsOf(html).filter((tag) => !['table', 'thead', 'tbody', 'tr', 'th', 'td'].includes(tag)),
        ).toEqual([]);
        expect(html.match(/<td>/g)?.length).toBe(2);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses none of its words in a cell to the next one', () => {
    const html = render(`| | |\n|---|---|\n| a | ${markdownText('x | y || z')} |\n`);
    expect(decode(html)).toContain('<td>x | y || z</td>');
  });

  it('reads as it was, but for controls and the joiners that break mentions', () => {
    const text = 'The client\'s <b> "scope" /subscriptions/1/x_y*z is 50% [wrong] & #1 for @mona';
    expect(decode(render(markdownText(text))).replaceAll('\u2060', '')).toBe(`<p>${text}</p>\n`);
  });

  it.each(['@mona', '@contoso/team', 'a @mona b', '#12', 'contoso/fraud#12'])(
    '%s is neither a mention nor a reference after rendering',
    (text) => {
      // GitHub looks for both in the text of the rendered page.
      expect(decode(render(markdownText(text)))).not.toMatch(/@\w|#\d/);
    },
  );

  it('is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownText(text)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
      }),
    );
  });
});

describe('a block of code', () => {
  it('ends where it should, whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.constantFrom('`', '\n', '~', 'x', '```')), (text, ticks) => {
        const html = render(`${markdownBlock('shell', `${text}${ticks.join('')}`)}\n\nafter`);
        expect(tagsOf(html)).toEqual(['pre', 'code', 'code', 'pre', 'p', 'p']);
        expect(html.endsWith('<p>after</p>\n')).toBe(true);
      }),
    );
  });
});
