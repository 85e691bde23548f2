import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderAuditReport } from '../../src/report/auditReport.ts';
import { describeVerdict } from '../../src/report/verdict.ts';
import type { AuditFile } from '../process/audits.ts';
import { type Audit, NOW } from '../report/audits.ts';
import { openReport, useBrowser, writeReport } from './browser.ts';
import { auditContoso, COMMAND, READER } from './reports.ts';

useBrowser();
let audit: Audit;
let json: AuditFile;
let address = '';
beforeAll(async () => {
  audit = await auditContoso();
  json = JSON.parse([...renderAuditReport(audit.report)].join('')) as AuditFile;
  address = await writeReport(audit, { identity: READER, command: COMMAND });
});

describe('the HTML report, opened from a disk', () => {
  it('says the verdict first, as every other report does', async () => {
    const page = await openReport(address);
    const heading = page.getByRole('main').getByRole('heading').first();
    expect((await heading.innerText()).replaceAll(/\s+/g, ' ').replace(' :', ':')).toBe(
      `✕ ${describeVerdict(audit.gate, NOW)}`.replaceAll(/\s+/g, ' '),
    );
    expect(await page.title()).toBe(`${describeVerdict(audit.gate, NOW)} · Azure ML endpoint audit`);
  });

  it('counts what the JSON report counts', async () => {
    const page = await openReport(address);
    const tiles = await page.locator('.tile').allInnerTexts();
    const counts = Object.fromEntries(tiles.map((text) => text.split(/\s*\n\s*/).reverse()));
    const { bySeverity, fail: _, pass, notApplicable, ...others } = json.summary;
    expect(counts).toEqual(
      Object.fromEntries(
        Object.entries({ ...bySeverity, ...others, passed: pass, 'not applicable': notApplicable }).map(
          ([name, count]) => [name, String(count)],
        ),
      ),
    );
  });

  it('says who asked, when, and how to ask again', async () => {
    const page = await openReport(address);
    const overview = await page.locator('.origin').innerText();
    expect(overview).toContain(READER.objectId);
    expect(overview).toContain('2026-11-21 06:00:00 UTC');
    expect(await page.locator('#again').innerText()).toContain(COMMAND);
  });

  it('shows the worst findings, who can do what, and the paths where no script runs', async () => {
    const page = await openReport(address, { javaScriptEnabled: false });
    const worst = audit.report.findings.find(
      ({ severity, result }) => severity === 'high' && result === 'fail',
    );
    const text = await page.getByRole('main').innerText();
    expect(text).toContain(worst?.message);
    expect(text).toContain('The worst 50 of');
    expect(text).toContain('id-fraud-pipeline');
    expect(await page.locator('#access tbody tr').count()).toBe(json.network.length);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  it('has a picture for the README', async () => {
    const page = await openReport(address, { viewport: { width: 1280, height: 1080 }, colorScheme: 'light' });
    const picture = await page.screenshot();
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect([width, height]).toEqual([1280, 1080]);
    const file = join(import.meta.dirname, '../../docs/report.png');
    // Fonts differ from machine to machine, so it is made anew on demand: see CONTRIBUTING.md.
    if (process.env['UPDATE_SCREENSHOT'] === '1') await writeFile(file, picture);
    const kept = await readFile(file);
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([width, height]);
  });
});
