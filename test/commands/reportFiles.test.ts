import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReportFiles } from '../../src/commands/reportFiles.ts';
import { judged } from '../policy/judged.ts';
import { audit, NOW } from '../report/audits.ts';

const LOCATION = { file: 'deploy/endpoint.yml', line: 4, column: 1, endLine: 4, endColumn: 16 };
const EXEMPTION = { reason: 'Replaced in spring', owner: 'ml-platform', expiresOn: '2027-01-31' };
const FACTS = {
  ...audit({
    findings: [
      judged({ location: LOCATION }),
      judged({ location: LOCATION, identity: ['b'] }, { status: 'exempted', exemption: EXEMPTION }),
      judged({ identity: ['c'] }),
    ],
  }),
  identity: {},
  now: NOW,
  command: 'aml-endpoint audit',
  sarif: { category: 'aml-endpoint/x' },
};

let folder = '';
let said: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-files-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (sarif?: string) => {
  const log = (level: string) => (text: string) => void said.push(`${level}: ${text}`);
  return writeReportFiles(
    FACTS,
    { reportDir: join(folder, 'reports'), workspace: folder, ...(sarif === undefined ? {} : { sarif }) },
    {
      log: { info: log('info'), notice: log('notice'), warning: log('warning'), debug: log('debug') },
      redact: (text) => text,
    },
  );
};
const statusesIn = async (path: string) => {
  const { runs } = JSON.parse(await readFile(join(folder, path), 'utf8')) as Log;
  return runs[0]?.results?.map(({ properties }) => properties?.['status']);
};

describe('the SARIF files of an audit', () => {
  it('hold what is exempted in the report folder, and not where code scanning would show it as open', async () => {
    await write('audit.sarif');
    expect(await statusesIn('reports/audit.sarif')).toEqual(['open', 'exempted']);
    expect(await statusesIn('audit.sarif')).toEqual(['open']);
  });

  it('leave a notice of what has no place where somebody asked for one, else a line', async () => {
    const text = expect.stringMatching(/: SARIF: 1 result left out, because no file/);
    await write();
    expect(said).toEqual([text]);
    expect(said[0]).toMatch(/^info/);
    said = [];
    await write('audit.sarif');
    expect(said).toEqual([text]);
    expect(said[0]).toMatch(/^notice/);
  });
});
