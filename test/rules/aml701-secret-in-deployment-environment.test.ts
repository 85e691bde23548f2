import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import type { EnvironmentVariable } from '../../src/inventory/resource.ts';
import { aml701 } from '../../src/rules/aml701-secret-in-deployment-environment.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml701-secret-in-deployment-environment.ts';
import { batchEndpoint, coverage, deployment, gap, holding, inventory } from './inventories.ts';

const withVariables = (...variables: EnvironmentVariable[]) =>
  holding(deployment({ environmentVariables: known(variables) }));
const literal = (name: string): EnvironmentVariable => ({ name, shape: 'literal' });

it('a value in the form of a credential is found, whatever its name', () => {
  const finding = theFinding(aml701, bad);
  expect(finding).toMatchObject({ result: 'fail', severity: 'high', confidence: 'high', identity: ['BLOB'] });
  expect(finding.message).toContain('BLOB as a literal value, in the form of azure-storage-key:');
  expect(finding.remediation.destructive).toBe(false);
  expect(finding.evidence[0]?.why).toBe('its value has the form of azure-storage-key');
  expect(finding.remediation.command).toContain(
    "--set 'environment_variables.BLOB=${{azureml://connections/CONNECTION/credentials/KEY}}'",
  );
});

it('references and harmless values are silent', () => {
  expect(answers(aml701, good)).toEqual(['pass']);
});

it.each([
  'API_KEY',
  'apikey',
  'CLIENT_SECRET',
  'HF_TOKEN',
  'DbPassword',
  'CONNECTION_STRING',
  'connectionString',
  'BLOB_SAS',
])('a literal %s is found by its name, with less confidence', (name) => {
  const finding = theFinding(aml701, withVariables(literal(name)));
  expect(finding.message).toContain(`${name} as a literal value: every Reader`);
  expect(finding.evidence[0]?.why).toBe('its name is that of a secret, and it refers to none');
  expect(finding).toMatchObject({
    result: 'fail',
    confidence: 'medium',
    identity: [name],
  });
});

it.each(['KEY_VAULT_NAME', 'TOKENIZERS_PARALLELISM', 'SECRET_NAME', 'PASSWORD_POLICY', 'SASL_MODE'])(
  'a literal %s is not',
  (name) => {
    expect(answers(aml701, withVariables(literal(name)))).toEqual(['pass']);
  },
);

it('an empty or a referring variable is silent under any name', () => {
  expect(answers(aml701, withVariables({ name: 'API_KEY', shape: 'empty' }))).toEqual(['pass']);
  expect(answers(aml701, withVariables({ name: 'API_KEY', shape: 'reference' }))).toEqual(['pass']);
});

it('each secret is a finding of its own, to be changed on its own', () => {
  const two = findings(aml701, withVariables(literal('A_KEY'), literal('LOG'), literal('B_KEY')));
  expect(two.map(({ identity }) => identity)).toEqual([['A_KEY'], ['B_KEY']]);
});

it('a hostile name stays one argument of the command', () => {
  const { remediation } = theFinding(aml701, withVariables(literal("$(reboot);'_KEY")));
  expect(remediation.command).toContain(`--set 'environment_variables.$(reboot);'\\''_KEY=`);
});

it('a batch deployment is judged alike', () => {
  const endpoint = batchEndpoint();
  const batch = deployment({
    id: `${endpoint.id}/deployments/blue`,
    kind: 'batch-deployment',
    endpoint: known(endpoint.key),
    environmentVariables: known([literal('API_KEY')]),
  });
  expect(theFinding(aml701, holding(endpoint, batch)).remediation.command).toContain(
    'az ml batch-deployment update --name blue --endpoint-name nightly',
  );
});

it('no variables are no secrets; unread ones are undecided', () => {
  expect(answers(aml701, holding(deployment({ environmentVariables: ABSENT })))).toEqual(['pass']);
  const unread = unknown('missing-permission', 'no right');
  expect(answers(aml701, holding(deployment({ environmentVariables: unread })))).toEqual(['unknown']);
  expect(answers(aml701, inventory({ scopes: [coverage([gap('deployments')])] }))).toEqual(['unknown']);
});
