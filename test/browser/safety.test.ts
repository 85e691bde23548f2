import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostileAudit } from '../report/hostileAudit.ts';
import { forgetNoises, openReport, useBrowser, writeReport } from './browser.ts';

useBrowser();

/** Opens whatever can be opened, so that every text is on the page. */
async function openEverything(page: Page): Promise<void> {
  await page.getByLabel('Status').selectOption('');
  for (const opener of await page.locator('#findings .opener').all()) await opener.click();
  for (const opener of await page.locator('#access .holders').all()) await opener.click();
  for (const details of await page.locator('summary').all()) await details.click();
}

const skeleton = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')].map((element) =>
    element.localName + ' ' + element.getAttributeNames().filter((name) => name !== 'id').sort().join(' '))`);

describe('names from Azure (T11)', () => {
  it.each([
    '<img src=x onerror=alert(1)><svg onload=alert(1)><iframe srcdoc="<script>alert(1)</script>">',
    '</script><script>alert(1)</script><!--<script></title></style><style>*{display:none}</style>',
    `"' onmouseover='alert(1)' x="\`\${alert(1)}\``,
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '\u2028\u2029\u202e\u0000\u001b[31m\ud800',
    '__proto__',
  ])('stay text everywhere: %j', async (name) => {
    const page = await openReport(await writeReport(hostileAudit(name)));
    await openEverything(page);
    const harmless = await openReport(await writeReport(hostileAudit('fraud')));
    await openEverything(harmless);
    // Longer words take more lines of a drawing; no element is of a kind that would not be there.
    expect(new Set(await skeleton(page))).toEqual(new Set(await skeleton(harmless)));
    expect(
      await page
        .locator(
          'img, iframe, object, embed, base, link, form[action], [onerror], [onload], [onmouseover], [style]',
        )
        .count(),
    ).toBe(0);
    expect(await page.locator('script:not([type="application/json"])').count()).toBe(1);
    const addresses = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src'))",
    );
    for (const address of addresses) expect(address).toMatch(/^#[a-z]+$/);
  });

  it('are seen as they are, and what is invisible in them is written out', async () => {
    const page = await openReport(await writeReport(hostileAudit('<b>fraud\u202e</b>')));
    await openEverything(page);
    for (const place of ['#overview', '#findings', '#paths', '#access', '#network', '#coverage']) {
      expect(await page.locator(place).innerText()).toContain('<b>fraud\\u{202e}</b>');
    }
  });

  it('stay text where no script runs', async () => {
    const page = await openReport(await writeReport(hostileAudit('<img src=x onerror=alert(1)>')), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#findings').innerText()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the policy of the page', () => {
  it('runs no script, style, image or request of anybody else, and takes no text as markup', async () => {
    const page = await openReport(await writeReport(hostileAudit('fraud')));
    const refused = await page.evaluate<string[]>(`(async () => {
      const refused = [];
      const listen = (event) => { refused.push(event.effectiveDirective); event.stopImmediatePropagation(); };
      document.addEventListener('securitypolicyviolation', listen, true);
      const add = (name, set) => { const made = document.createElement(name); set(made); document.body.append(made); };
      add('style', (style) => { style.textContent = 'body { color: red }'; });
      add('img', (image) => { image.src = 'https://evil.test/x.png'; });
      add('iframe', (frame) => { frame.src = 'https://evil.test/'; });
      await fetch('https://evil.test/').catch(() => undefined);
      try { document.body.innerHTML = '<b>x</b>'; refused.push('innerHTML was taken'); } catch { refused.push('innerHTML'); }
      try { add('script', (script) => { script.textContent = 'globalThis.ran = true'; }); } catch { refused.push('script'); }
      if (globalThis.ran) refused.push('a script was run');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return refused;
    })()`);
    expect(new Set(refused)).toEqual(
      new Set([
        'style-src-elem',
        'img-src',
        'frame-src',
        'connect-src',
        'require-trusted-types-for',
        'innerHTML',
        'script',
      ]),
    );
    forgetNoises(page);
  });
});
