import { beforeAll, describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../src/rbac/capabilities.ts';
import type { ReportedPrincipal } from '../../src/report/accessReport.ts';
import { COLUMNS, describeReach } from '../../src/report/accessTable.ts';
import { CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
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

/** Everybody who holds a capability at an endpoint, by the report. */
function holders(resource: string, capability: string): ReportedPrincipal[] {
  const { access, principalSets } = audit.report.access;
  const sets = access.filter(
    (entry) => entry.capability === capability && entry.resources.includes(resource),
  );
  const found = sets.flatMap(({ set }) => principalSets.find(({ id }) => id === set)?.principals ?? []);
  return [...new Map(found.map((principal) => [principal.id, principal])).values()];
}

describe('who can do what', () => {
  it('has a row for each endpoint, and for each capability who holds it', async () => {
    const page = await openReport(address);
    const rows = page.locator('#access-body > .access > .paged > .scroll > table > tbody > tr');
    expect(await rows.count()).toBe(audit.report.network.length);
    const row = rows.filter({ has: page.getByText('fraud-key', { exact: true }) });
    const id =
      audit.report.network.find(({ resource }) => resource.toLowerCase() === IDS.fraudKey.toLowerCase())
        ?.resource ?? '';
    for (const capability of CAPABILITIES) {
      const everybody = holders(id, capability);
      const people = everybody.filter(({ type }) => type !== 'Group');
      const cell = row.getByRole('button', { name: `can ${COLUMNS[capability]} at fraud-key` });
      expect(await cell.innerText()).toMatch(new RegExp(`^${people.length}(?: |$)`));
      await cell.click();
      expect(await cell.getAttribute('aria-expanded')).toBe('true');
      const box = page.locator('#access .holders-box');
      const text = await box.innerText();
      for (const { displayName, grantedBy } of everybody) {
        expect(text).toContain(displayName);
        for (const { role, operationString } of grantedBy) {
          expect(text).toContain(role);
          expect(text).toContain(operationString);
        }
      }
    }
  });

  it('names the groups of a chain, and what has to be activated first', async () => {
    const page = await openReport(address);
    await page.getByRole('button', { name: 'can read keys at fraud-key' }).click();
    const text = await page.locator('#access .holders-box').innerText();
    expect(text).toContain('group ml-engineers → group ml-scientists → Contributor');
    expect(text).toContain('has to be activated');
  });

  it('finds an endpoint by a part of its id', async () => {
    const page = await openReport(address);
    await page.getByRole('searchbox', { name: 'Search endpoints' }).fill('MLW-FRAUD/');
    const wanted = audit.report.network.filter(({ resource }) =>
      resource.toLowerCase().includes('mlw-fraud/'),
    );
    await page.locator('#access .range').getByText(`${wanted.length} endpoints and accounts`).waitFor();
    expect(wanted.length).toBeLessThan(audit.report.network.length);
  });

  it('says from where each is reached', async () => {
    const page = await openReport(address);
    const rows = page.locator('#network tbody tr');
    expect(await rows.count()).toBe(audit.report.network.length);
    for (const { resource, reachableFrom } of audit.report.network) {
      const name = resource.slice(resource.lastIndexOf('/') + 1);
      const row = rows.filter({ has: page.getByText(name, { exact: true }) });
      expect(await row.first().innerText()).toContain(describeReach(reachableFrom));
    }
  });
});
