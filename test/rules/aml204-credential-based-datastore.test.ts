import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml204 } from '../../src/rules/aml204-credential-based-datastore.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml204-credential-based-datastore.ts';
import {
  azureOrigin,
  coverage,
  datastore,
  gap,
  holding,
  inventory,
  WORKSPACE,
  workspace,
} from './inventories.ts';

const UNREAD = unknown('missing-permission', 'no right');

describe('the own datastores of a workspace', () => {
  it('with the account key are found', () => {
    const finding = theFinding(aml204, bad);
    expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
    expect(finding.message).toContain('hands that key to everybody who holds datastores/listSecrets/action');
    expect(finding.evidence[0]?.why).toBe('only Identity stores nothing');
    expect(finding.remediation.destructive).toBe(true);
    expect(finding.remediation.command).toContain('--system-datastores-auth-mode identity');
  });

  it('without a credential are silent, in any letters', () => {
    expect(answers(aml204, good)).toEqual(['pass']);
    expect(answers(aml204, holding(workspace({ systemDatastoresAuthMode: known('identity') })))).toEqual([
      'pass',
    ]);
  });

  it('have the account key when nothing is said', () => {
    const silent = theFinding(aml204, holding(workspace({ systemDatastoresAuthMode: ABSENT })));
    expect(silent.evidence[0]?.why).toBe('the account key is what there is when nothing is said');
    expect(silent).toMatchObject({
      result: 'fail',
      confidence: 'medium',
    });
  });

  it('of which an older api-version says nothing are undecided', () => {
    const old = workspace({
      systemDatastoresAuthMode: ABSENT,
      origin: azureOrigin(WORKSPACE.id, '2024-04-01'),
    });
    expect(theFinding(aml204, holding(old)).reason).toMatchObject({ kind: 'api-version' });
  });

  it('with signatures that end by themselves weigh low', () => {
    const delegated = workspace({ systemDatastoresAuthMode: known('UserDelegationSAS') });
    expect(theFinding(aml204, holding(delegated))).toMatchObject({
      severity: 'low',
      message: expect.stringContaining('through signatures'),
    });
  });

  it('that could not be read, or say something unforeseen, are undecided', () => {
    expect(answers(aml204, holding(workspace({ systemDatastoresAuthMode: UNREAD })))).toEqual(['unknown']);
    expect(answers(aml204, holding(workspace({ systemDatastoresAuthMode: known('Magic') })))).toEqual([
      'unknown',
    ]);
  });

  it('of a project are those of its hub', () => {
    const hub = workspace({ name: 'hub', workspaceKind: known('Hub') });
    const project = workspace({
      name: 'project',
      workspaceKind: known('Project'),
      hub: known(hub.key),
      systemDatastoresAuthMode: known('AccessKey'),
    });
    expect(answers(aml204, holding(hub, project))).toEqual(['pass', 'notApplicable']);
    expect(answers(aml204, holding(project))).toEqual(['fail']);
  });
});

describe('a datastore', () => {
  it.each(['AccountKey', 'Sas', 'ServicePrincipal', 'Certificate', 'accountkey'])(
    'with credentials of type %s is found',
    (type) => {
      const finding = theFinding(aml204, holding(datastore({ credentialsType: known(type) })));
      expect(finding).toMatchObject({
        result: 'fail',
        resource: { kind: 'datastore', name: 'training' },
        remediation: { destructive: true },
      });
      expect(finding.remediation.command).toContain(
        'az ml datastore show --name training --workspace-name mlw',
      );
    },
  );

  it('without credentials is silent', () => {
    for (const credentialsType of [known('None'), known('none'), ABSENT]) {
      expect(findings(aml204, holding(datastore({ credentialsType })))).toEqual([]);
    }
  });

  it('with unread or unforeseen credentials is undecided', () => {
    for (const credentialsType of [UNREAD, known('Biometric')]) {
      expect(theFinding(aml204, holding(datastore({ credentialsType }))).result).toBe('unknown');
    }
  });

  it('that Azure made with the workspace is mended there, and not said twice', () => {
    const own = datastore({ name: 'workspaceblobstore', credentialsType: known('AccountKey') });
    const keyed = workspace({ systemDatastoresAuthMode: known('AccessKey') });
    expect(theFinding(aml204, holding(keyed, own)).resource.kind).toBe('workspace');
    const unseen = workspace({ name: 'unseen' });
    const orphan = datastore({ name: 'workspaceblobstore', credentialsType: known('AccountKey') }, unseen);
    expect(theFinding(aml204, holding(orphan)).resource.kind).toBe('datastore');
    const project = workspace({ name: 'p', workspaceKind: known('Project'), hub: known('/gone') });
    const inherited = datastore(
      { name: 'workspaceblobstore', credentialsType: known('AccountKey') },
      project,
    );
    expect(theFinding(aml204, holding(project, inherited)).resource.kind).toBe('datastore');
    // Where the workspace says that it is mended, the store has not heard of it.
    expect(theFinding(aml204, holding(workspace(), own)).resource.kind).toBe('datastore');
  });
});

it('datastores that could not be listed leave the scope undecided', () => {
  const blind = inventory({
    scopes: [coverage([gap('datastores'), gap('datastores', { scope: `${WORKSPACE.id}2` })])],
  });
  const finding = theFinding(aml204, blind);
  expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'missing-permission' } });
  expect(finding.reason?.detail).toContain('datastores at 2 places');
});
