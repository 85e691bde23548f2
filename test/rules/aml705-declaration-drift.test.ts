import { describe, expect, it } from 'vitest';
import { ABSENT, known } from '../../src/inventory/fact.ts';
import { aml705 } from '../../src/rules/aml705-declaration-drift.ts';
import { assigned, BUILT_IN, objectId } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, declaredEndpoint, FILE, good } from './examples/aml705-declaration-drift.ts';
import { holding, onlineEndpoint, workspace } from './inventories.ts';

describe('AML705', () => {
  it('shows both origins of what differs, at the place of the declaration', () => {
    const { resource, location, message, evidence } = theFinding(aml705, bad);
    expect(resource.id).toBe(onlineEndpoint().id);
    expect(location).toMatchObject({ file: 'infra/main.bicep', line: 12 });
    expect(message).toContain('authMode');
    expect(evidence.map(({ what, where }) => `${what} at ${where.split(' ')[0]}`)).toEqual([
      'authMode is AADToken at infra/main.bicep:12:3',
      `authMode is Key at ${onlineEndpoint().id}`,
    ]);
  });

  it('leaves alone what the file does not say, and takes silence of Azure for its default', () => {
    const declared = declaredEndpoint({
      authMode: ABSENT,
      publicNetworkAccess: known('Enabled', FILE),
    });
    const live = onlineEndpoint({ authMode: known('Key'), publicNetworkAccess: ABSENT });
    expect(answers(aml705, { ...holding(live), declared })).toEqual(['pass']);
  });

  it('judges nothing where two in Azure could be meant, or two declarations mean one', () => {
    const elsewhere = workspace({ name: 'mlw' });
    const other = {
      ...onlineEndpoint({ authMode: known('Key') }),
      key: onlineEndpoint().key.replace('/resourcegroups/', '/resourcegroups/x-'),
    };
    expect(
      findings(aml705, { ...holding(onlineEndpoint(), other, elsewhere), declared: declaredEndpoint() }),
    ).toEqual([]);
    const [one] = declaredEndpoint().resources;
    const twice = { ...declaredEndpoint(), resources: one === undefined ? [] : [one, { ...one, id: 'x' }] };
    expect(
      findings(aml705, { ...holding(onlineEndpoint({ authMode: known('Key') })), declared: twice }),
    ).toEqual([]);
  });

  it('misses a role that is declared and not assigned, unless assignments could not be read', () => {
    const role = {
      ...assigned({ role: BUILT_IN.reader, to: objectId(1), at: onlineEndpoint().id }),
      origin: FILE,
    };
    const declared = { ...declaredEndpoint(), roleAssignments: [role] };
    expect(theFinding(aml705, { ...good, declared }).message).toContain('roles');
    expect(answers(aml705, { ...good, roleAssignments: [role], declared })).toEqual(['pass']);
  });

  it('has nothing to say without files', () => {
    expect(answers(aml705, holding(onlineEndpoint({ authMode: known('Key') })))).toEqual([]);
  });
});
