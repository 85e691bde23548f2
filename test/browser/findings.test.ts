import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportedFinding } from '../../src/report/auditReport.ts';
import { visibleText } from '../../src/report/plainText.ts';
import type { Audit } from '../report/audits.ts';
import { openReport, useBrowser, writeReport } from './browser.ts';
import { auditContoso } from './reports.ts';

useBrowser();
let audit: Audit;
let address = '';
beforeAll(async () => {
  audit = await auditContoso();
  address = await writeReport(audit);
});

/** Fingerprints cannot be seen in the list; what it says of a finding is its message. */
async function listed(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    found.push(...(await page.locator('#findings .opener').allInnerTexts()));
    const next = page.getByRole('button', { name: 'Next page of findings' });
    if (!(await next.isVisible()) || (await next.isDisabled())) return found.map((text) => text.trim());
    await next.click();
  }
}

const messages = (findings: readonly ReportedFinding[]): string[] =>
  findings.map(({ message }) => visibleText(message)).sort();
const range = (page: Page) => page.locator('#findings .range');

type Filter = readonly [
  name: string,
  choose: (page: Page) => Promise<unknown>,
  keeps: (finding: ReportedFinding) => boolean,
];
const open = ({ status, persona }: ReportedFinding): boolean => status === 'open' && persona === 'regular';
const FILTERS: readonly Filter[] = [
  ['nothing chosen', async () => undefined, open],
  [
    'a severity',
    (page) => page.getByRole('button', { name: /^medium/ }).click(),
    (one) => open(one) && one.severity === 'medium',
  ],
  [
    'two severities',
    async (page) => {
      await page.getByRole('button', { name: /^medium/ }).click();
      await page.getByRole('button', { name: /^low/ }).click();
    },
    (one) => open(one) && (one.severity === 'medium' || one.severity === 'low'),
  ],
  [
    'what failed',
    (page) => page.getByLabel('Status').selectOption('failed'),
    (one) => open(one) && one.result === 'fail',
  ],
  [
    'what is unknown',
    (page) => page.getByLabel('Status').selectOption('unknown'),
    (one) => open(one) && one.result === 'unknown',
  ],
  [
    'what is exempted',
    (page) => page.getByLabel('Status').selectOption('exempted'),
    ({ status }) => status === 'exempted',
  ],
  [
    'what is baselined',
    (page) => page.getByLabel('Status').selectOption('baselined'),
    ({ status }) => status === 'baselined',
  ],
  [
    'a rule',
    (page) => page.getByLabel('Rule').selectOption('AML303'),
    (one) => open(one) && one.ruleId === 'AML303',
  ],
  [
    'a kind of resource',
    (page) => page.getByLabel('Kind of resource').selectOption('workspace'),
    (one) => open(one) && one.resource.kind === 'workspace',
  ],
  [
    'an owner',
    (page) => page.getByLabel('Owner').selectOption('team-assistant'),
    (one) => open(one) && one.owner === 'team-assistant',
  ],
  [
    'no owner',
    (page) => page.getByLabel('Owner').selectOption({ label: 'no owner' }),
    (one) => open(one) && one.owner === undefined,
  ],
  [
    'a group',
    (page) => page.getByLabel('Group (workspace)').selectOption({ index: 1 }),
    (one) =>
      open(one) &&
      one.group === [...new Set(audit.report.findings.map(({ group }) => group ?? ''))].sort()[0],
  ],
  [
    'everybody’s',
    (page) => page.getByLabel('For', { exact: true }).selectOption('all'),
    ({ status }) => status === 'open',
  ],
  [
    'two words',
    (page) => page.getByRole('searchbox', { name: 'Search', exact: true }).fill('MLW-fraud  keys'),
    (one) => {
      const text = [
        one.ruleId,
        one.ruleName,
        one.resource.name,
        one.resource.id,
        one.message,
        one.owner,
        one.group,
      ]
        .join('\n')
        .toLowerCase();
      return open(one) && text.includes('mlw-fraud') && text.includes('keys');
    },
  ],
];

describe('the list of findings', () => {
  it.each(FILTERS)('shows all of them and no other: %s', async (_, choose, keeps) => {
    const page = await openReport(address);
    await choose(page);
    const wanted = messages(audit.report.findings.filter(keeps));
    expect(wanted.length).toBeGreaterThan(0);
    await range(page)
      .getByText(new RegExp(`(?:^|of )${wanted.length} findings?(?:$|,)`))
      .waitFor();
    expect((await listed(page)).sort()).toEqual(wanted);
  });

  it('is back at the beginning once cleared', async () => {
    const page = await openReport(address);
    const before = await range(page).innerText();
    await page.getByLabel('Rule').selectOption('AML303');
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('nothing has this');
    await range(page).getByText('No findings').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await range(page).innerText()).toBe(before);
    expect(await page.getByLabel('Rule').inputValue()).toBe('');
  });

  it('announces how many there are', async () => {
    const page = await openReport(address);
    expect(await range(page).getAttribute('role')).toBe('status');
  });

  it('is sorted by a click on a head, the other way by the next, and as before by a third', async () => {
    const page = await openReport(address);
    const before = await listed(page);
    await page.getByRole('button', { name: 'First page of findings' }).click();
    const head = page.locator('#findings th', { hasText: 'Where' });
    const names = async (): Promise<string[]> =>
      (await page.locator('#findings tbody tr td:nth-child(4) b').allInnerTexts()).map((name) =>
        name.toLowerCase(),
      );
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await names();
    expect(ascending).toEqual([...ascending].sort());
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const descending = await names();
    expect(descending).toEqual([...descending].sort().reverse());
    expect(descending[0]).not.toBe(ascending[0]);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await listed(page)).toEqual(before);
  });

  it('opens a finding with its proof, its remedy and what it is', async () => {
    const page = await openReport(address);
    const wanted = audit.report.findings.find((one) => open(one) && one.ruleId === 'AML303');
    if (wanted === undefined) throw new Error('Contoso has readers of keys');
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(wanted.fingerprint);
    await range(page)
      .getByText(/^1 finding,/)
      .waitFor();
    await page.locator('#findings .opener').click();
    const details = page.locator('#findings .details');
    const text = await details.innerText();
    for (const { what, why } of wanted.evidence) {
      expect(text).toContain(what);
      expect(text).toContain(why);
    }
    expect(text).toContain(wanted.remediation.text);
    expect(text).toContain(wanted.resource.id);
    expect(text).toContain(wanted.fingerprint);
    expect(await details.locator('pre').innerText()).toBe(wanted.remediation.command);
    expect(await details.getByRole('link').getAttribute('href')).toBe(wanted.docs);
    expect(await details.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('copies the command', async () => {
    const page = await openReport(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByLabel('Rule').selectOption('AML303');
    await page.locator('#findings .opener').first().click();
    const command = await page.locator('#findings .details pre').innerText();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(command);
  });

  it('draws each escalation path, says it in words, and leads to its finding', async () => {
    const page = await openReport(address);
    const routes = audit.report.findings.flatMap(({ route, status }) =>
      route !== undefined && status === 'open' ? [route] : [],
    );
    expect(routes.length).toBeGreaterThan(2);
    expect(await page.locator('#paths .range').innerText()).toContain(`${routes.length} paths`);
    const card = page.locator('#paths article').nth(1);
    await card.getByText('The same in words').click();
    const words = await card.locator('details').innerText();
    const shown = routes.find(
      ({ from }) => words.startsWith(`The same in words\n${from}`) || words.includes(`${from}\n`),
    );
    for (const { action, by, to } of [...(shown?.steps ?? []), ...(shown?.ends ?? [])]) {
      expect(words).toContain(`${action} (${by}) → ${to}`);
    }
    const drawing = card.getByRole('img');
    expect(await drawing.locator('.box').count()).toBe(
      1 + (shown?.steps.length ?? 0) + (shown?.ends.length ?? 0),
    );
    await card.getByRole('button', { name: 'How to cut it' }).click();
    expect(await page.locator('#findings .details').innerText()).toContain('What to do');
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('opener');
  });
});
