import { describe, expect, it } from 'vitest';
import { azNames, remediate, workspaceFlags } from '../../src/rules/azNames.ts';
import { account, deployment, SUBSCRIPTION, WORKSPACE } from './inventories.ts';

const subscription = SUBSCRIPTION.slice('/subscriptions/'.length);

describe('the names that az uses', () => {
  it('are the parts of an ARM id', () => {
    expect(azNames(deployment().id)).toEqual({
      subscription,
      resourceGroup: 'ml',
      workspace: 'mlw',
      endpoint: 'fraud',
      name: 'blue',
    });
    expect(azNames(account().id)).toEqual({
      subscription,
      resourceGroup: 'ml',
      workspace: undefined,
      endpoint: undefined,
      name: 'ai-contoso',
    });
  });

  it('are read in any case of letters, and keep theirs', () => {
    const id = `${SUBSCRIPTION}/resourcegroups/ML/PROVIDERS/microsoft.machinelearningservices/Workspaces/MLW`;
    expect(azNames(id)).toMatchObject({ resourceGroup: 'ML', workspace: 'MLW', name: 'MLW' });
  });

  it.each([
    ['deploy/endpoint.yml#fraud'],
    [''],
    ['/'],
    [SUBSCRIPTION],
    [`${SUBSCRIPTION}/resourceGroups/ml`],
    [`/tenants/${subscription}/resourceGroups/ml/providers/A/b/c`],
    [`x${SUBSCRIPTION}/resourceGroups/ml/providers/A/b/c`],
    [`${SUBSCRIPTION}/groups/ml/providers/A/b/c`],
    [`${SUBSCRIPTION}/resourceGroups/ml/things/A/b/c`],
    [`/subscriptions//resourceGroups/ml/providers/A/b/c`],
    [`${SUBSCRIPTION}/resourceGroups/-ml/providers/A/b/c`],
    [`${SUBSCRIPTION}/resourceGroups/ml/providers/A/b/--yes`],
    [`${SUBSCRIPTION}/resourceGroups/ml/providers/A/b/`],
  ])('are not made up for %j', (id) => {
    expect(azNames(id)).toBeUndefined();
    const say = { text: 'Do it.', destructive: true };
    expect(remediate(id, say, () => [['az', 'version']])).toEqual(say);
  });

  it('leave no name out that a command needs', () => {
    const names = azNames(account().id);
    expect(names === undefined ? [] : workspaceFlags(names)).toContain('WORKSPACE');
  });

  it('become one command per line, each word quoted', () => {
    const { command } = remediate(WORKSPACE.id, { text: '', destructive: false }, ({ name }) => [
      ['az', 'one', name],
      ['az', 'two', "it's; rm -rf /"],
    ]);
    expect(command).toBe("az one mlw\naz two 'it'\\''s; rm -rf /'");
  });
});
