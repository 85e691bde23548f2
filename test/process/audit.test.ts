import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import {
  type AuditFile,
  type AuditPrincipal,
  expectOnlyReads,
  findingsOf,
  readAudit,
  runAudit,
  withDirectory,
} from './audits.ts';
import { expectNoSecretIn, POSIX, playAzure } from './harness.ts';

const DATA_SCIENTIST = 'Microsoft.MachineLearningServices/workspaces/*/action';
const ONLINE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';

/** Everybody who can read the keys of fraud-key without a directory, and the string of the role that lets them. */
const READERS_OF_FRAUD_KEY: Readonly<Record<string, string>> = {
  [APPS.gitHubDeploy.principalId]: DATA_SCIENTIST,
  [APPS.keyOnly.principalId]: `${ONLINE}/listkeys/action`,
  [APPS.rotator.principalId]: `${ONLINE}/listkeys/action`,
  [APPS.pullRequests.principalId]: '*',
  [APPS.pipelineIdentity.principalId]: DATA_SCIENTIST,
  [PEOPLE.amira]: '*',
  [PEOPLE.bo]: '*',
  [PEOPLE.chen]: '*',
  [PEOPLE.erin]: `${ONLINE}/*/action`,
  [PEOPLE.left]: '*',
  [PEOPLE.guest]: DATA_SCIENTIST,
  [PEOPLE.orphan]: '*',
  [PEOPLE.scientists]: DATA_SCIENTIST,
  [PEOPLE.engineers]: '*',
  [PEOPLE.platformAdmins]: '*',
};

/** Who holds a capability on a resource, by principal; one that stands in several lists holds it several times. */
function holdersOf(report: AuditFile, resource: string, capability: string): Map<string, AuditPrincipal> {
  const sets = report.access
    .filter((entry) => entry.capability === capability && entry.resources.includes(resource))
    .map(({ set }) => set);
  const holders = new Map<string, AuditPrincipal>();
  for (const { id, principals } of report.principalSets) {
    for (const principal of sets.includes(id) ? principals : []) {
      const before = holders.get(principal.id)?.grantedBy ?? [];
      holders.set(principal.id, { ...principal, grantedBy: [...before, ...principal.grantedBy] });
    }
  }
  return holders;
}

describe('an audit of a subscription of Contoso', () => {
  test('ends with 10, all outputs and a report that fits its schema', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.production]);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 10, stderr: '' });
    const report = await readAudit(run);
    const open = report.findings.filter(({ result }) => result === 'fail');
    const of = (severity: string) => String(open.filter((finding) => finding.severity === severity).length);
    expect(run.outputs).toEqual({
      result: 'findings',
      passed: 'false',
      complete: 'true',
      findings: String(open.length),
      high: of('high'),
      medium: of('medium'),
      low: of('low'),
      unknown: String(report.findings.length - open.length),
      exempted: '0',
      'identity-object-id': APPS.reader.principalId,
      'report-json': run.outputs['report-json'],
      'report-html': run.outputs['report-html'],
      'sarif-file': run.outputs['sarif-file'],
    });
    expect(Number(run.outputs['high'])).toBeGreaterThan(0);
    expect(report.summary).toMatchObject({
      fail: open.length,
      bySeverity: { high: Number(of('high')), info: Number(of('info')) },
    });
    expect(report.coverage).toEqual([
      { scope: IDS.production, state: 'partial', missing: ['Directory.Read.All'] },
    ]);
    expect(run.state).toEqual({});
    const verdict = /^failed: (\d+) high at or above high; /;
    expect(verdict.exec(run.log.trimEnd().split('\n').at(-1) ?? '')?.[1]).toBe(run.outputs['high']);
    expect(run.summary.split('\n')[0]).toMatch(/^### failed: \d+ high at or above high; /);
  });

  test('names the endpoints that take a key, and no others', async () => {
    const azure = await playAzure();
    const report = await readAudit(await runAudit(azure, [IDS.production]));
    expect(
      findingsOf(report, 'AML001').map(({ result, severity, resource: { id } }) => [result, severity, id]),
    ).toEqual([
      ['fail', 'medium', IDS.fraudEdge],
      ['fail', 'high', IDS.fraudFailed],
      ['fail', 'high', IDS.fraudKey],
      ['fail', 'high', IDS.fraudReserved],
    ]);
  });

  test('says of a key who can read it, and through which string of which role', async () => {
    const azure = await playAzure();
    const report = await readAudit(await runAudit(azure, [IDS.production]));
    const [finding, ...more] = findingsOf(report, 'AML303').filter(
      ({ resource }) => resource.id === IDS.fraudKey,
    );
    expect(more).toEqual([]);
    const steps = finding?.evidence ?? [];
    const said = steps
      .slice(0, -1)
      .map(({ what, why }) => [
        /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(what)?.[0],
        why.split(' in ')[0],
      ]);
    expect(READERS_OF_FRAUD_KEY).toMatchObject(Object.fromEntries(said));
    // The first nine by name; the access report has them all.
    expect(said).toHaveLength(9);
    const rest = Object.keys(READERS_OF_FRAUD_KEY).length - said.length;
    expect(steps.at(-1)?.what).toContain(`${rest} more`);

    const holders = holdersOf(report, IDS.fraudKey, 'read-keys');
    expect(
      Object.fromEntries(
        [...holders].map(([id, { grantedBy }]) => [
          id,
          [...new Set(grantedBy.map(({ operationString }) => operationString))].join(),
        ]),
      ),
    ).toEqual(READERS_OF_FRAUD_KEY);
    const eligible = [...holders.values()].filter(({ grantedBy }) => grantedBy.every((one) => one.eligible));
    expect(eligible.map(({ id }) => id)).toEqual([PEOPLE.platformAdmins]);
    // Reader of the subscription, scorer, token fetcher, and who may assign Reader only.
    for (const id of [APPS.reader, APPS.scoreOnly, APPS.tokenOnly].map(({ principalId }) => principalId)) {
      expect(holders.has(id)).toBe(false);
    }
    expect(holders.has(PEOPLE.dana)).toBe(false);
  });

  test('counts people, and beside them groups whose members are not known', async () => {
    const count = /access to fraud-key [^\n]*\n {2}read keys +([^(]+) \(/;
    const blind = await runAudit(await playAzure(), [IDS.fraudKey]);
    expect(count.exec(blind.log)?.[1]).toBe('12 and 3 groups');
    const seeing = await runAudit(await playAzure(withDirectory), [IDS.fraudKey]);
    expect(count.exec(seeing.log)?.[1]).toMatch(/^\d+$/);
  });

  test('with the directory, names the members of groups and the way through them', async () => {
    const azure = await playAzure(withDirectory);
    const run = await runAudit(azure, [IDS.production]);
    const report = await readAudit(run);
    expect(report.coverage).toEqual([{ scope: IDS.production, state: 'complete', missing: [] }]);
    const dana = holdersOf(report, IDS.fraudKey, 'read-keys').get(PEOPLE.dana);
    expect(dana?.displayName).toBe('Dana Okafor');
    const ways = (dana?.grantedBy ?? []).map(({ role, through }) => `${role}: ${through.join(' ')}`);
    expect(ways.sort()).toEqual([
      `Contoso Data Scientist: ${PEOPLE.scientists}`,
      `Contributor: ${PEOPLE.engineers} ${PEOPLE.scientists}`,
    ]);
    expect(findingsOf(report, 'AML306').map(({ result }) => result)).not.toContain('unknown');
    expectOnlyReads(run);
    await expectNoSecretIn(run);
  });

  test('twice says the same to the byte, but for the time', async () => {
    const azure = await playAzure(withDirectory);
    const texts: string[] = [];
    for (const scopes of [
      [IDS.production, IDS.fraud],
      [IDS.production, IDS.fraud],
    ]) {
      const run = await runAudit(azure, scopes);
      texts.push(await readFile(run.outputs['report-json'] ?? '', 'utf8'));
    }
    const stamp = /"auditedAt": "[^"]*"/;
    expect(texts[0]).toMatch(stamp);
    expect(texts[0]?.replace(stamp, '')).toBe(texts[1]?.replace(stamp, ''));
  });

  test('sorts findings by rule, then by the letters of the id', async () => {
    const azure = await playAzure();
    const { findings } = await readAudit(await runAudit(azure, [IDS.production]));
    const keys = findings.map(({ ruleId, resource }) => `${ruleId}\u0000${resource.id.toLowerCase()}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('only reads: no key, no token of an endpoint, no secret is asked for or written down', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.production, IDS.sandbox]);
    expectOnlyReads(run);
    await expectNoSecretIn(run);
  });

  test.skipIf(!POSIX)('writes a report that only its owner may read, and nothing beside it', async () => {
    const azure = await playAzure();
    const run = await runAudit(azure, [IDS.fraud]);
    const file = run.outputs['report-json'] ?? '';
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(run.runnerTemp)).toHaveLength(1);
    expect(await readdir(run.folders.workspace)).toEqual([]);
    const post = await run.post();
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
