import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openReport, useBrowser, writeReport } from './browser.ts';
import { auditContoso, COMMAND } from './reports.ts';

useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
let address = '';
beforeAll(async () => {
  address = await writeReport(await auditContoso(), { command: COMMAND });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate<
    Violation[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) })))`);
}

/** Everything that can stand open at once. */
async function openSome(page: Page): Promise<void> {
  await page.getByLabel('Rule').selectOption('AML403');
  await page.locator('#findings .opener').first().click();
  await page.locator('#paths summary').first().click();
  await page.locator('#access .holders').first().click();
}

describe('everybody can use the report', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s colours', async (colorScheme) => {
    const page = await openReport(address, { colorScheme });
    expect(await findViolations(page)).toEqual([]);
    await openSome(page);
    expect(await findViolations(page)).toEqual([]);
  });

  it('axe finds nothing on a small screen', async () => {
    const page = await openReport(address, { viewport: { width: 390, height: 800 } });
    await openSome(page);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('axe finds nothing where no script runs', async () => {
    const page = await openReport(address, { javaScriptEnabled: false });
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('follows the colours of the system, until somebody chooses others', async () => {
    const page = await openReport(address, { colorScheme: 'dark' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.getByLabel('Colours').selectOption('dark');
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByLabel('Colours').selectOption('light');
    expect(await ground()).toBe(light);
  });

  it('is used by the keyboard alone', async () => {
    const page = await openReport(address);
    const focused = () =>
      page.evaluate<string>(
        "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.id) || document.activeElement.className",
      );
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === wanted) return;
      }
      throw new Error(`${wanted} is not reached by the Tab key`);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Enter');
    await tabTo('search');
    await page.keyboard.type('AML303');
    await page
      .locator('#findings .range')
      .getByText(/^(?:1–\d+ of )?\d+ findings, out of/)
      .waitFor();
    await tabTo('toggle high');
    await page.keyboard.press('Space');
    expect(await page.locator('.toggle.high').getAttribute('aria-pressed')).toBe('true');
    await tabTo('sort');
    await page.keyboard.press('Enter');
    expect(await page.locator('#findings th').first().getAttribute('aria-sort')).toBe('ascending');
    await tabTo('opener');
    await page.keyboard.press('Enter');
    await page.locator('#findings .details').waitFor();
    await tabTo('Command');
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await page.locator('.said').getByText(/./).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Command');
  });

  it('lets the keyboard go on to the end of the page and out of it', async () => {
    const page = await openReport(address);
    const seen = new Set<number>();
    await page.evaluate(
      "globalThis.focusable = [...document.querySelectorAll('a, button, input, select, summary, [tabindex]')]",
    );
    let isOut = false;
    for (let presses = 0; presses < 600 && !isOut; presses += 1) {
      await page.keyboard.press('Tab');
      const index = await page.evaluate<number>('globalThis.focusable.indexOf(document.activeElement)');
      isOut = index === -1 || (seen.has(index) && index === 0);
      if (!isOut) {
        expect(seen.has(index), `element ${index} is reached twice`).toBe(false);
        seen.add(index);
      }
    }
    expect(isOut).toBe(true);
    expect(seen.size).toBeGreaterThan(100);
  });

  it('keeps the keyboard at the button that turned the page', async () => {
    const page = await openReport(address);
    const next = page.getByRole('button', { name: 'Next page of findings' });
    await next.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.ariaLabel')).toBe('Next page of findings');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.localName')).toBe('button');
  });
});

describe('on paper', () => {
  it('stands open, without what only a screen needs', async () => {
    const page = await openReport(address, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.controls, .pager, #theme select, .top nav').filter({ visible: true }).count(),
    ).toBe(0);
    const rows = await page.locator('#findings .opener').count();
    expect(rows).toBeGreaterThan(50);
    expect(await page.locator('#findings .details').count()).toBe(rows);
    expect(await page.locator('#findings .details').last().isVisible()).toBe(true);
    expect(await page.locator('#paths details').first().getAttribute('open')).toBe('');
    expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('#findings .details').count()).toBe(0);
    expect(await page.locator('#findings .opener').count()).toBe(50);
  });

  it('is a document of many pages', async () => {
    const page = await openReport(address);
    const paper = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(10);
  });
});
