import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml504 } from '../../src/rules/aml504-connection-stores-key.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml504-connection-stores-key.ts';
import { account, connection, coverage, gap, holding, inventory } from './inventories.ts';

const UNREAD = unknown('missing-permission', 'no right');

it('a connection that stores a key is found', () => {
  const finding = theFinding(aml504, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
  expect(finding.message).toBe(
    'Connection openai to https://contoso.openai.azure.com/ stores a secret: everybody who holds connections/listSecrets/action reads it.',
  );
  expect(finding.evidence.map(({ why }) => why)).toEqual(['this way of signing in stores a secret']);
  expect(finding.remediation.destructive).toBe(true);
  expect(finding.remediation.command).toContain(
    `?api-version=2025-12-01' --body '{"properties":{"authType":"AAD","category":"AzureOpenAI","target":"https://contoso.openai.azure.com/","isSharedToAll":false,"metadata":{}}}'`,
  );
});

it('a connection that signs in as an identity is silent', () => {
  expect(answers(aml504, good)).toEqual(['pass']);
});

it.each([
  'AccountKey',
  'AccessKey',
  'SAS',
  'PAT',
  'CustomKeys',
  'UsernamePassword',
  'ServicePrincipal',
  'apikey',
])('%s stores a secret', (type) => {
  expect(answers(aml504, holding(connection({ authType: known(type) })))).toEqual(['fail']);
});

it.each(['aad', 'ManagedIdentity', 'None', 'OAuth2'])('%s stores none', (type) => {
  expect(answers(aml504, holding(connection({ authType: known(type) })))).toEqual(['pass']);
});

it('a secret that every project shares weighs high', () => {
  const shared = connection({ authType: known('ApiKey'), isSharedToAll: known(true) });
  const finding = theFinding(aml504, holding(shared));
  expect(finding.severity).toBe('high');
  expect(finding.message).toContain('shares it with every project');
  expect(finding.evidence[1]?.why).toBe('every project has it, so this weighs high');
  expect(finding.remediation.command).toContain('"isSharedToAll":true');
  for (const isSharedToAll of [known(false), ABSENT, UNREAD]) {
    const own = connection({ authType: known('ApiKey'), isSharedToAll });
    expect(theFinding(aml504, holding(own)).severity).toBe('medium');
  }
});

it('a shared connection without a secret is silent', () => {
  expect(answers(aml504, holding(connection({ isSharedToAll: known(true) })))).toEqual(['pass']);
});

it('a connection of an account is judged alike', () => {
  const finding = theFinding(
    aml504,
    holding(account(), connection({ authType: known('ApiKey') }, account())),
  );
  expect(finding.remediation.command).toContain('api-version=2025-06-01');
});

it('an absent, unread or unforeseen way of signing in is undecided', () => {
  for (const authType of [ABSENT, UNREAD, known('Passkey')]) {
    expect(answers(aml504, holding(connection({ authType })))).toEqual(['unknown']);
  }
});

it('connections that could not be listed leave the scope undecided', () => {
  expect(answers(aml504, inventory({ scopes: [coverage([gap('connections')])] }))).toEqual(['unknown']);
});
