import { describe, expect, it } from 'vitest';
import { readGroupBy, writeGroupBy } from '../../src/findings/groupBy.ts';
import { known } from '../../src/inventory/fact.ts';
import type { AnyResource } from '../../src/inventory/resource.ts';
import { groupFindings, groupsOf } from '../../src/report/grouping.ts';
import { judged, undecidedFinding, WORKSPACE } from '../policy/judged.ts';
import { audit } from './audits.ts';

const ENDPOINT = `${WORKSPACE}/onlineEndpoints/fraud`;
const BLUE = `${ENDPOINT}/deployments/blue`;

function resource(
  id: string,
  kind: AnyResource['kind'],
  more: object = {},
  key = id.toLowerCase(),
): AnyResource {
  return {
    key,
    id,
    kind,
    name: id.split('/').at(-1) ?? '',
    tags: {},
    origin: { kind: 'azure', id, apiVersion: '' },
    ...more,
  } as unknown as AnyResource;
}

describe('group-by: workspace', () => {
  const group = groupsOf([resource(WORKSPACE, 'workspace')], { kind: 'workspace' });

  it.each([
    ['the workspace itself', WORKSPACE],
    ['in other letters', WORKSPACE.toUpperCase()],
    ['an endpoint', ENDPOINT],
    ['a deployment', BLUE],
    ['an assignment at an endpoint', `${ENDPOINT}/providers/Microsoft.Authorization/roleAssignments/a`],
    ['an endpoint that was not read', `${WORKSPACE}/batchEndpoints/gone`],
  ])('%s', (_name, id) => {
    expect(group(id)).toBe('mlw in rg (11111111)');
  });

  it.each([
    ['a subscription', '/subscriptions/s'],
    ['a resource group', WORKSPACE.split('/providers/')[0] ?? ''],
    ['an account', '/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai'],
    ['nothing', ''],
    ['a declaration that does not say', 'a.yml#fraud'],
  ])('none: %s', (_name, id) => {
    expect(group(id)).toBe('no workspace');
  });

  it('workspaces of the same name are two groups', () => {
    const other = WORKSPACE.replace('/rg/', '/rg-dev/');
    expect(group(other)).not.toBe(group(WORKSPACE));
  });

  it('follows what a file says a declaration is in, and does not run in circles', () => {
    const declared = [
      resource('d.yml#blue', 'online-deployment', { endpoint: known('e.yml#fraud') }, 'd.yml#blue'),
      resource('e.yml#fraud', 'online-endpoint', { workspace: known('w.bicep#ws') }, 'e.yml#fraud'),
      resource('w.bicep#ws', 'workspace', {}, 'w.bicep#ws'),
      resource('x#1', 'online-deployment', { endpoint: known('x#1') }, 'x#1'),
    ];
    const of = groupsOf(declared, { kind: 'workspace' });
    expect(of('d.yml#blue')).toBe('w.bicep#ws');
    expect(of('x#1')).toBe('no workspace');
  });
});

describe('group-by: tag:team', () => {
  const resources = [
    resource(ENDPOINT, 'online-endpoint', { tags: { TEAM: ' fraud ' } }),
    resource(`${WORKSPACE}/onlineEndpoints/plain`, 'online-endpoint', { tags: { team: ' ', owner: 'x' } }),
    resource(`${WORKSPACE}/deployments`, 'online-deployment'),
    resource(WORKSPACE, 'workspace', { tags: { Team: 'Platform' }, hub: known('/hub') }),
    resource('/hub', 'workspace', { tags: { team: 'hubs' } }),
    resource('/project', 'workspace', { hub: known('/hub') }),
  ];
  const group = groupsOf(resources, { kind: 'tag', name: 'tEam' });

  it.each([
    ['its own tag, whatever the case of its name', ENDPOINT, 'fraud'],
    ['that of the endpoint it is in', BLUE, 'fraud'],
    ['that of the workspace where its own is empty', `${WORKSPACE}/onlineEndpoints/plain`, 'Platform'],
    ['that of the hub of a project', '/project', 'hubs'],
    ['none', '/subscriptions/s', 'untagged'],
  ])('%s', (_name, id, expected) => {
    expect(group(id)).toBe(expected);
  });
});

describe('groups of findings', () => {
  it('are sorted, with counts of what is open, unknown and suppressed, what belongs to none last', () => {
    const { report } = audit({
      findings: [
        judged(),
        judged({ severity: 'low' }),
        undecidedFinding(),
        judged({}, { status: 'baselined' }),
        judged({ ruleId: 'AML303' }),
        judged({ ruleId: 'AML305' }),
      ],
    });
    const findings = report.findings.map((one) => ({
      ...one,
      group: { AML303: 'no workspace', AML305: 'b' }[one.ruleId] ?? 'z',
    }));
    expect(groupFindings(findings).map(({ findings: of, ...rest }) => ({ ...rest, of: of.length }))).toEqual([
      { name: 'b', of: 1, bySeverity: { high: 1, medium: 0, low: 0, info: 0 }, unknown: 0, suppressed: 0 },
      { name: 'z', of: 4, bySeverity: { high: 1, medium: 0, low: 1, info: 0 }, unknown: 1, suppressed: 1 },
      {
        name: 'no workspace',
        of: 1,
        bySeverity: { high: 1, medium: 0, low: 0, info: 0 },
        unknown: 0,
        suppressed: 0,
      },
    ]);
    expect(groupFindings(report.findings)).toEqual([]);
  });
});

describe('what a user writes', () => {
  it.each(['workspace', 'tag:team', 'tag:cost center'])('%s is taken', (text) => {
    const read = readGroupBy(text);
    expect(read === undefined ? undefined : writeGroupBy(read)).toBe(text);
  });

  it.each(['', 'owner', 'tag', 'tag:', 'tag: ', 'tag:a/b', 'tag:a\nb', `tag:${'a'.repeat(513)}`])(
    '%j is refused',
    (text) => {
      expect(readGroupBy(text)).toBeUndefined();
    },
  );
});
