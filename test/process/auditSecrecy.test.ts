import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { readAudit, runAudit, withDirectory } from './audits.ts';
import { both, expectNoSecretIn, playAzure, type Run, withFaults, withResource } from './harness.ts';

/** Everything in the tenant that has a name or an id, less what every run says of itself. */
function namesOf(scenario: Scenario): string[] {
  const named = [
    ...scenario.resources,
    ...scenario.roleDefinitions,
    ...scenario.roleAssignments,
    ...(scenario.denyAssignments ?? []),
    ...(scenario.managementGroups ?? []),
  ];
  const names = [
    ...named.flatMap(({ id, name }) => [id, name]),
    ...scenario.subscriptions.flatMap(({ subscriptionId, displayName }) => [subscriptionId, displayName]),
    ...scenario.roleDefinitions.map(({ properties }) => String(properties?.['roleName'])),
    ...scenario.principals.flatMap(({ id, displayName }) => [id, displayName]),
    ...scenario.applications.flatMap(({ clientId, displayName }) => [clientId, displayName ?? clientId]),
  ];
  const own = [APPS.reader.clientId, APPS.reader.principalId, CONTOSO.tenantId];
  // Words that are no names: a deployment "blue", a credential "github", a compute "gpu".
  const words = ['blue', 'green', 'github', 'contoso', 'auditors'];
  return [...new Set(names.map((name) => name.toLowerCase()))].filter(
    (name) => name.length > 3 && !own.includes(name) && !words.includes(name),
  );
}

/** What a reader of a public repository sees of a run: the debug lines, too. */
function publicPlaces(run: Run): string {
  return [run.log, run.stderr, run.summary].join('\n').toLowerCase();
}

const isPublic = (scenario: Scenario): Scenario => ({
  ...scenario,
  github: { ...scenario.github, repository: CONTOSO.repository, visibility: 'public' },
});

describe('T8: where anyone may read', () => {
  test.each([
    ['a public repository', isPublic, {}],
    ['a repository of unknown visibility', (same: Scenario) => same, { GITHUB_EVENT_PATH: '/no/such/file' }],
  ] as const)('in %s log, annotations and summary name nothing of the tenant', async (_name, change, env) => {
    let scenario: Scenario | undefined;
    const azure = await playAzure((contoso) => {
      scenario = change(withDirectory(contoso));
      return scenario;
    });
    const run = await runAudit(azure, [IDS.production, IDS.sandbox], {}, { env });
    expect(run.exitCode).toBe(10);
    const seen = publicPlaces(run);
    const names = scenario === undefined ? [] : namesOf(scenario);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => seen.includes(name))).toEqual([]);
    // Whose run it is stands in the first lines (T1); no other GUID does.
    const guids = new Set(seen.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
    for (const own of [APPS.reader.clientId, APPS.reader.principalId, CONTOSO.tenantId]) guids.delete(own);
    expect([...guids]).toEqual([]);
    expect(seen).not.toMatch(/\/subscriptions\/|\/providers\//);
    expect(run.log).toMatch(/^high AML001 online-endpoint-key-auth: 3 found, 0 unknown$/m);
    expect(run.log).toMatch(/^medium AML001 online-endpoint-key-auth: 1 found, 0 unknown$/m);
    expect(run.log).toMatch(/^::error title=AML001 online-endpoint-key-auth::high: 3 found/m);
    expect(run.summary).toContain('anyone may read this summary');

    const report = JSON.stringify(await readAudit(run));
    for (const name of ['fraud-key', 'Amira Haddad', IDS.fraudKey]) expect(report).toContain(name);
  });

  test.each([
    ['a private repository', { visibility: 'private' }, {}],
    ['an internal repository', { visibility: 'internal' }, {}],
    ['a public one with publish-details', { visibility: 'public' }, { 'publish-details': 'true' }],
  ] as const)('in %s names are shown', async (_name, github, inputs) => {
    const azure = await playAzure((contoso) => ({
      ...withDirectory(contoso),
      github: { ...contoso.github, repository: CONTOSO.repository, ...github },
    }));
    const run = await runAudit(azure, [IDS.fraudKey], inputs);
    expect(run.log).toContain(`--> ${IDS.fraudKey}`);
    expect(run.log).toContain('Amira Haddad');
    expect(run.summary).toContain('fraud&#45;key');
    expect(run.log).toMatch(/^::error title=[^:]*::high: .*fraud-key/m);
  });

  test('a scope that is gone, or may not be read, is not named either', async () => {
    const azure = await playAzure(isPublic);
    const gone = `${IDS.fraud}/onlineEndpoints/gone-for-good`;
    const run = await runAudit(azure, [gone, IDS.research], { 'fail-on': 'never' });
    expect(run.exitCode).toBe(11);
    expect(publicPlaces(run)).not.toMatch(/gone-for-good|mlw-|rg-|\/subscriptions\//);
    expect(run.log).toContain('::error title=audit::incomplete: fail-on is never; 1 scope unreadable;');
  });
});

const HOSTILE = [
  'ok',
  '::error::forged',
  '  ::add-mask::a',
  '##[error]forged',
  '::stop-commands::pwn',
  '\u001b[31mred\u001b[0m\u0007\roverwritten',
  '\u202ereversed\u202c\u200bhidden',
  '@octocat #1 [link](https://evil.example) ![image](https://evil.example/x.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '| a | b |',
  '```',
  '# Heading',
  '</details>',
].join('\n');

/** Reads the log as the runner does, and the summary as a browser would. */
function expectHarmless(run: Run): void {
  const known =
    /^::(?:add-mask::.+|group::Collecting|endgroup::|(?:notice|debug)::.*|(?:error|warning|notice) title=[A-Za-z0-9 -]+::.*)$/;
  for (const line of run.stdout.split(/\r\n|[\r\n\u0085\u2028\u2029]/)) {
    if (/^\s*::/.test(line)) expect(line).toMatch(known);
    expect(line).not.toContain('##[');
    expect(line).not.toMatch(/^(?:ok|overwritten|# Heading|```)$/);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;
  expect(run.log).not.toMatch(steering);
  expect(run.summary).not.toMatch(steering);
  expect(run.stderr).toBe('');
  const prose = run.summary.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
  expect(prose).not.toMatch(/<(?:script|img)|!\[|\]\(|@octocat|(?:^|\s)#1|^# Heading|https:\/\//m);
  expect(prose.match(/<details>/g)).toHaveLength(prose.match(/<\/details>/g)?.length ?? 0);
}

describe('T11: hostile words in a tenant', () => {
  /** What reports show for certain; the other words have to be harmless, shown or not. */
  const shown = ['tags', 'names of roles', 'names of principals', 'the subject of a federated credential'];
  const places: [string, (scenario: Scenario) => Scenario][] = [
    [
      'tags',
      withResource(
        IDS.fraudKey,
        {},
        { tags: { owner: HOSTILE, team: HOSTILE, contact: HOSTILE, [HOSTILE]: HOSTILE } },
      ),
    ],
    ['the auth mode of an endpoint', withResource(IDS.fraudKey, { authMode: HOSTILE })],
    [
      'the location and compute of an endpoint',
      withResource(IDS.fraudKey, { compute: HOSTILE }, { location: HOSTILE }),
    ],
    ['the kind of a workspace', withResource(IDS.fraud, {}, { kind: HOSTILE })],
    [
      'names of roles',
      (scenario) => ({
        ...scenario,
        roleDefinitions: scenario.roleDefinitions.map((role) => ({
          ...role,
          properties: { ...role.properties, roleName: HOSTILE, description: HOSTILE },
        })),
      }),
    ],
    [
      'operations of roles',
      (scenario) => ({
        ...scenario,
        roleDefinitions: scenario.roleDefinitions.map((role) => ({
          ...role,
          properties: {
            ...role.properties,
            permissions: [{ actions: [`*${HOSTILE}`, '*'], notActions: [HOSTILE], dataActions: [HOSTILE] }],
          },
        })),
      }),
    ],
    [
      'names of principals',
      (scenario) => ({
        ...scenario,
        principals: scenario.principals.map((principal) => ({ ...principal, displayName: HOSTILE })),
        applications: scenario.applications.map((application) => ({ ...application, displayName: HOSTILE })),
      }),
    ],
    [
      'conditions and descriptions of assignments',
      (scenario) => ({
        ...scenario,
        roleAssignments: scenario.roleAssignments.map((assignment) => ({
          ...assignment,
          properties: {
            ...assignment.properties,
            condition: HOSTILE,
            conditionVersion: '2.0',
            description: HOSTILE,
          },
        })),
      }),
    ],
    [
      'the subject of a federated credential',
      withResource(`${IDS.pipelineIdentity}/federatedIdentityCredentials/github`, {
        subject: `repo:*:${HOSTILE}`,
      }),
    ],
    [
      'the message of a refusal',
      withFaults({
        match: { path: '**/mlw-fraud/onlineEndpoints' },
        status: 403,
        body: {
          error: { code: HOSTILE, message: `does not have authorization to perform action '${HOSTILE}'` },
        },
      }),
    ],
    [
      'the names that answers give resources',
      withFaults({
        match: { path: '**/mlw-fraud/onlineEndpoints' },
        status: 200,
        body: {
          value: [
            {
              id: `${IDS.fraud}/onlineEndpoints/${HOSTILE}`,
              name: HOSTILE,
              type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
              location: 'eastus',
              properties: { authMode: 'Key', publicNetworkAccess: 'Enabled', provisioningState: HOSTILE },
            },
          ],
        },
      }),
    ],
  ];

  test.each(places)('%s never become a command, markup or a control sequence', async (name, change) => {
    const azure = await playAzure(both(withDirectory, change));
    const run = await runAudit(azure, [IDS.fraudGroup]);
    expect([10, 11]).toContain(run.exitCode);
    expectHarmless(run);
    if (shown.includes(name)) {
      expect(run.log).toContain('octocat');
      expect(run.summary).toContain('octocat');
    }
    await readAudit(run);
    await expectNoSecretIn(run);
  });
});

describe('a large tenant', () => {
  const many = (scenario: Scenario): Scenario => {
    const endpoint = scenario.resources.find(({ id }) => id === IDS.fraudKey);
    const more = Array.from({ length: 400 }, (_, index) => {
      const name = `many-${String(index).padStart(4, '0')}`;
      return { ...endpoint, id: `${IDS.fraud}/onlineEndpoints/${name}`, name, type: endpoint?.type ?? '' };
    });
    return {
      ...withDirectory(scenario),
      resources: [...scenario.resources, ...more],
      rateLimits: { reads: { size: 100_000, refillPerSecond: 1_000 } },
    };
  };

  test('keeps to ten errors, ten warnings and one notice, and to a summary that GitHub takes', async () => {
    const azure = await playAzure(many);
    const run = await runAudit(azure, [IDS.fraud], { timeout: '10m' });
    expect(run.exitCode).toBe(10);
    const count = (level: string): number =>
      (run.log.match(new RegExp(`^::${level} title=`, 'gm')) ?? []).length;
    expect({ error: count('error'), warning: count('warning'), notice: count('notice') }).toEqual({
      error: 10,
      warning: 10,
      notice: 1,
    });
    expect(run.log).toMatch(/^::notice title=More findings::and \d{3,} more; /m);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    expect(run.summary.split('\n')[0]).toMatch(/^### failed: /);
    expect(run.summary).toMatch(/The same again:\n\n?```shell\n[^`]+\n```\s*$/);
    const report = await readAudit(run);
    expect(
      report.findings.filter(({ resource }) => resource.name.startsWith('many-')).length,
    ).toBeGreaterThan(800);
    expect(await readFile(run.outputs['report-json'] ?? '', 'utf8')).toContain('many-0399');
  }, 120_000);
});
