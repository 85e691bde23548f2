import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type HtmlOptions, renderHtml } from '../../src/report/html/htmlReport.ts';
import { writePieces } from '../../src/surface/runnerFiles.ts';
import { type Audit, NOW } from '../report/audits.ts';

/** Where Chromium is; `.ci/install-chromium` installs it. */
function findChromium(): string {
  const named = process.env['CHROMIUM'];
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = (named === undefined ? known : [named]).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('These tests need Chromium: run "bash .ci/install-chromium", or name one in CHROMIUM.');
  }
  return found;
}

let browser: Browser | undefined;
let folder = '';

/** To be called once by a file of tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aml-endpoint-browser-'));
    browser = await chromium.launch({
      executablePath: findChromium(),
      // A container's root has no sandbox, and this browser is to look for nothing on its own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
}

let written = 0;

/** Writes the report to a disk, as a run does. Answers its address. */
export async function writeReport(
  { report, gate }: Audit,
  options: Partial<HtmlOptions> = {},
): Promise<string> {
  written += 1;
  const path = await writePieces(
    folder,
    `audit-${written}.html`,
    renderHtml(report, gate, { now: NOW, ...options }),
  );
  return pathToFileURL(path).href;
}

/** What a page did that it must not do. */
const NOISES = new WeakMap<Page, string[]>();

/** Opens a report from the disk. When the test ends it must have been quiet: see `expectQuiet`. */
export async function openReport(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  if (browser === undefined) throw new Error('useBrowser() was not called');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const noises: string[] = [];
  NOISES.set(page, noises);
  page.on('console', (message) => noises.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => noises.push('popup'));
  page.on('request', (request) => {
    if (request.url() !== address) noises.push(`request: ${request.url().slice(0, 200)}`);
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))",
  );
  onTestFinished(async () => {
    expectQuiet(page);
    await context.close();
  });
  await page.goto(address);
  return page;
}

/** No message, no error, no dialog, no breach of the page's policy, and nothing was asked for but the file itself. */
export function expectQuiet(page: Page): void {
  expect(NOISES.get(page)).toEqual([]);
}

/** For a test that provokes the page's policy. */
export function forgetNoises(page: Page): void {
  NOISES.get(page)?.splice(0);
}

export function countElements(page: Page): Promise<number> {
  return page.evaluate<number>("document.querySelectorAll('*').length");
}

/** How many nodes an action adds to the page. */
export async function countAdded(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate(`
    globalThis.addedNodes = 0;
    globalThis.observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          globalThis.addedNodes += 1 + (node.querySelectorAll?.('*').length ?? 0);
        }
      }
    });
    globalThis.observer.observe(document.documentElement, { childList: true, subtree: true });
  `);
  await action();
  return page.evaluate<number>('globalThis.observer.disconnect(), globalThis.addedNodes');
}
