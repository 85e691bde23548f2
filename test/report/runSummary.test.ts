import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/runReport.ts';
import { renderRunSummary } from '../../src/report/runSummary.ts';

const DONE: RunReport = {
  schemaVersion: '1',
  tool: { name: 'aml-endpoint', version: '0.1.0' },
  command: 'token',
  endedAt: '2026-11-21T05:00:00Z',
  result: 'ok',
  exitCode: 0,
  identity: { objectId: 'OBJECT-ID', tenantId: 'TENANT-ID', clientId: 'CLIENT-ID' },
  endpointId:
    '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/x/workspaces/WORKSPACE/onlineEndpoints/ENDPOINT',
  credential: {
    tokenType: 'AMLToken',
    authMode: 'AMLToken',
    scoringUri: 'https://ENDPOINT.eastus.inference.ml.azure.com/score',
    headerName: 'Authorization',
    extraHeaders: { 'x-extra': 'EXTRA' },
    expiresAt: '2026-11-22T05:00:00Z',
  },
};
const { credential: _, ...rest } = DONE;
const FAILED: RunReport = {
  ...rest,
  result: 'unreachable',
  exitCode: 4,
  failure: {
    code: 'operation-forbidden',
    message: 'The identity OBJECT-ID has no role on ENDPOINT <b>@mona</b>.',
    cause: 'HTTP 403: CAUSE',
    remedy: 'Ask the owner of GROUP.',
    snippets: [{ language: 'shell', text: 'az role assignment create --scope SUBSCRIPTION' }],
  },
};
const NAMES =
  /OBJECT-ID|TENANT-ID|CLIENT-ID|SUBSCRIPTION|GROUP|WORKSPACE|ENDPOINT|CAUSE|EXTRA|azure\.com|mona/;

describe('the summary of a run', () => {
  it('names nobody and nothing where anyone may read it (T8)', () => {
    for (const report of [DONE, FAILED]) expect(renderRunSummary(report, true)).not.toMatch(NAMES);
  });

  it('still says there what came of it', () => {
    expect(renderRunSummary(DONE, true)).toContain('### Endpoint token: ok\n\nCredential: AMLToken.');
    expect(renderRunSummary(FAILED, true)).toContain('Failed with `operation-forbidden`');
  });

  it('tells the members of a private repository which endpoint and which credential', () => {
    const summary = renderRunSummary(DONE, false).replaceAll(/&#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    expect(summary).toContain(`| Endpoint | ${DONE.endpointId} |`);
    expect(summary).toContain('| Credential | AMLToken |');
    expect(summary).toContain('| Expires | 2026-11-22T05:00:00Z |');
    expect(summary).toContain('| Identity | OBJECT-ID |');
  });

  it('of a key says that it does not end', () => {
    const { expiresAt: _, ...credential } = DONE.credential ?? {
      scoringUri: '',
      tokenType: '',
      headerName: '',
      extraHeaders: {},
    };
    expect(renderRunSummary({ ...DONE, credential: { ...credential, tokenType: 'Key' } }, false)).toContain(
      '| Expires | never&#44; until it is regenerated |',
    );
  });

  it('of a failure has its remedy and its snippets, and no markup of others', () => {
    const summary = renderRunSummary(FAILED, false);
    expect(summary).toContain('**operation-forbidden**: The identity');
    expect(summary).toContain('```shell\naz role assignment create --scope SUBSCRIPTION\n```');
    expect(summary).not.toMatch(/<b>|@mona/);
  });
});
