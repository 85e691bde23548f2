import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';
import { WORKSPACE } from '../policy/judged.ts';
import { type Audit, accessOf, audit, manyFindings } from '../report/audits.ts';
import { countAdded, countElements, openReport, useBrowser, writeReport } from './browser.ts';

useBrowser();

const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;

/** Findings of several rules, severities and kinds, each of an endpoint of its own, and who may use these. */
function largeAudit(count: number): Audit {
  const findings = manyFindings(count).map(({ finding, ...rest }, index): JudgedFinding => {
    const changes: Partial<Finding> = {
      ruleId: ['AML001', 'AML101', 'AML303'][index % 3] ?? '',
      severity: SEVERITIES[index % 4] ?? 'low',
    };
    return { finding: { ...finding, ...changes }, ...rest };
  });
  const endpoints = Array.from(
    { length: count },
    (_, index) => `${WORKSPACE}/onlineEndpoints/ep-${String(index).padStart(6, '0')}`,
  );
  return audit({ findings, report: accessOf(...endpoints) });
}

/** Elements of a page, and how many one interaction may add: the same for any number of findings. */
const MOST_ELEMENTS = 6_000;
const MOST_ADDED = 2_000;

describe('a report of 10,000 findings', () => {
  it('holds no more elements than a page shows, whatever is done with it', async () => {
    const page = await openReport(await writeReport(largeAudit(10_000)));
    expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
    const range = page.locator('#findings .range');
    const search = page.getByRole('searchbox', { name: 'Search', exact: true });
    const deeds: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['1–50 of 2,500 findings, out of 10,000', () => page.getByRole('button', { name: /^high/ }).click()],
      ['1–50 of 5,000 findings, out of 10,000', () => page.getByRole('button', { name: /^low/ }).click()],
      ['1–50 of 10,000 findings', () => page.getByRole('button', { name: 'Clear' }).click()],
      ['1–50 of 3,333 findings, out of 10,000', () => page.getByLabel('Rule').selectOption('AML101')],
      ['1 finding, out of 10,000', () => search.fill('ep-005998')],
      ['1–50 of 10,000 findings', () => page.getByRole('button', { name: 'Clear' }).click()],
      [
        '1–50 of 10,000 findings',
        () => page.locator('#findings th').getByRole('button', { name: 'Where' }).click(),
      ],
      [
        '51–100 of 10,000 findings',
        () => page.getByRole('button', { name: 'Next page of findings' }).click(),
      ],
      [
        '9,951–10,000 of 10,000 findings',
        () => page.getByRole('button', { name: 'Last page of findings' }).click(),
      ],
      ['9,951–10,000 of 10,000 findings', () => page.locator('#findings .opener').last().click()],
    ];
    for (const [said, act] of deeds) {
      const added = await countAdded(page, async () => {
        await act();
        await range.getByText(said, { exact: true }).waitFor();
      });
      expect(added, said).toBeLessThan(MOST_ADDED);
    }
    expect(await page.locator('#findings .opener').last().innerText()).toContain('ep-009999');
    expect(await page.locator('#findings .details').innerText()).toContain(
      'Create it anew with Entra authentication.',
    );
    expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
  });

  it('searches once for a word, and not for each of its letters', async () => {
    const page = await openReport(await writeReport(largeAudit(10_000)));
    const added = await countAdded(page, async () => {
      await page
        .getByRole('searchbox', { name: 'Search', exact: true })
        .pressSequentially('ep-0000', { delay: 10 });
      await page.locator('#findings .range').getByText('1–50 of 100 findings, out of 10,000').waitFor();
    });
    expect(added).toBeLessThan(MOST_ADDED);
  });
});

describe('a report of 50,000 findings', () => {
  it('opens, and says of the mildest where their proof is', async () => {
    const page = await openReport(await writeReport(largeAudit(50_000)));
    await page.locator('#findings .range').getByText('1–50 of 50,000 findings', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Last page of findings' }).click();
    await page.locator('#findings .opener').last().click();
    expect(await page.locator('#findings .details').innerText()).toContain('the JSON report has this one’s');
    expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
  });
});
