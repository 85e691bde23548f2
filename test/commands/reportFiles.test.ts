import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReportFiles } from '../../src/commands/reportFiles.ts';
import { reportFacts } from '../../src/commands/reportFormats.ts';
import type { AuditRequest } from '../../src/inputs/auditRequest.ts';
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
  rules: [],
  identity: {},
  now: NOW,
  command: 'aml-endpoint audit',
  sarif: { category: 'aml-endpoint/x' },
};

/** An audit of one snapshot, as the action runs it in a job. */
const sarifOptions = (file: string, changes: Record<string, string> = {}) => {
  const request: AuditRequest = {
    sources: [{ kind: 'snapshot', file }],
    policies: [],
    overrides: new Map(),
    publishDetails: false,
    failOnNewAccess: [],
    comment: false,
    suggest: false,
    uploadSarif: false,
    timeout: 60_000,
  };
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'contoso/ml',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW: 'nightly',
    GITHUB_JOB: 'audit',
    GITHUB_ACTION_REPOSITORY: 'contoso/aml-endpoint-action',
    ...changes,
  };
  return reportFacts(FACTS, request, { env, now: () => NOW }).sarif;
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
  it('say which commit was there, and where to read more of the action', () => {
    const { category, ...said } = sarifOptions('a.json');
    expect(category).toMatch(/^aml-endpoint\/nightly\/audit\//);
    expect(said).toEqual({
      informationUri: 'https://github.com/contoso/aml-endpoint-action',
      revision: {
        repositoryUri: 'https://github.com/contoso/ml',
        sha: 'a'.repeat(40),
        branch: 'refs/heads/main',
      },
    });
    expect(sarifOptions('a.json', { GITHUB_ACTION_REPOSITORY: '' })).not.toHaveProperty('informationUri');
  });

  it('of two legs of a matrix do not replace each other', () => {
    expect(sarifOptions('dev.json').category).not.toBe(sarifOptions('prod.json').category);
    expect(sarifOptions('dev.json').category).toBe(sarifOptions('dev.json').category);
  });

  it('hold what is exempted in the report folder, and not where code scanning would show it as open', async () => {
    await write('audit.sarif');
    expect(await statusesIn('reports/audit.sarif')).toEqual(['open', 'exempted']);
    expect(await statusesIn('audit.sarif')).toEqual(['open']);
  });

  it('leave a notice of what has no place where somebody asked for one, else a line', async () => {
    const text = expect.stringMatching(/: SARIF: 1 result left out, because GitHub asks for a place/);
    await write();
    expect(said).toEqual([text]);
    expect(said[0]).toMatch(/^info/);
    said = [];
    await write('audit.sarif');
    expect(said).toEqual([text]);
    expect(said[0]).toMatch(/^notice/);
  });
});
