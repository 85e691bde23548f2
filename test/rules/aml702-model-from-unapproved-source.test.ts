import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml702 } from '../../src/rules/aml702-model-from-unapproved-source.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml702-model-from-unapproved-source.ts';
import { deployment, holding, serverlessEndpoint, WORKSPACE } from './inventories.ts';

const withModel = (model: string) => holding(deployment({ model: known(model) }));
const REGISTRY = 'azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/9';
const POLICY = { allowedRegistries: ['contoso-models'] };

it('a model from the internet is found', () => {
  expect(theFinding(aml702, bad)).toMatchObject({
    result: 'fail',
    severity: 'low',
    persona: 'auditor',
    identity: ['source'],
    message: expect.stringContaining('Deployment blue runs a model from an address on the internet'),
    remediation: { destructive: false },
  });
});

it('a model of the workspace in a version is silent', () => {
  expect(answers(aml702, good)).toEqual(['pass']);
});

it.each([
  'azureml:fraud:3',
  `${WORKSPACE.id}/models/fraud/versions/3`,
  `azureml:${WORKSPACE.id}/models/fraud/versions/3`,
  `azureml:/${WORKSPACE.id}/models/fraud/versions/3`,
  WORKSPACE.id.toLowerCase().concat('/models/fraud/versions/3'),
  'azureml://locations/eastus/workspaces/aaaaaaaa-0000-4000-8000-000000000000/models/fraud/versions/3',
])('%s is of the workspace, with a version', (model) => {
  expect(answers(aml702, withModel(model), POLICY)).toEqual(['pass']);
});

it.each(['./model', 'models/fraud.pkl'])('%s is a path, of which nothing is known later', (model) => {
  expect(theFinding(aml702, withModel(model))).toMatchObject({
    result: 'fail',
    identity: ['source'],
    message: expect.stringContaining('takes its model from a path'),
  });
});

it.each(['runs:/123/model', 'wasbs://c@a.blob.core.windows.net/m', 'hf://org/m'])(
  '%s is of nobody who vouches for it',
  (model) => {
    expect(theFinding(aml702, withModel(model))).toMatchObject({
      result: 'fail',
      identity: ['source'],
      message: expect.stringContaining('from no registry and no workspace'),
    });
  },
);

it('a model of another workspace is not of this one', () => {
  const other = `${WORKSPACE.id}2/models/fraud/versions/3`;
  expect(theFinding(aml702, withModel(other)).message).toContain('another workspace');
});

it('every registry counts until the policy names some', () => {
  expect(answers(aml702, withModel(REGISTRY))).toEqual(['pass']);
  expect(theFinding(aml702, withModel(REGISTRY), POLICY).message).toContain('registry azureml-meta');
  expect(answers(aml702, withModel(REGISTRY), { allowedRegistries: ['AzureML-Meta'] })).toEqual(['pass']);
});

it('a registry whose name begins like an allowed one is another', () => {
  const lookAlike = 'azureml://registries/contoso-models2/models/m/versions/1';
  expect(answers(aml702, withModel(lookAlike), POLICY)).toEqual(['fail']);
});

it.each([
  'azureml:fraud@latest',
  'azureml:fraud',
  'azureml://registries/azureml/models/bert/labels/latest',
  'azureml://registries/azureml/models/bert',
])('%s names no version: for those who want hygiene', (model) => {
  expect(theFinding(aml702, withModel(model))).toMatchObject({
    persona: 'pedantic',
    identity: ['version'],
    remediation: { destructive: false },
  });
});

it('both complaints are made apart', () => {
  const model = 'azureml://registries/azureml/models/bert';
  expect(answers(aml702, withModel(model), POLICY)).toEqual(['fail', 'fail']);
});

it('the model of a serverless endpoint is judged alike', () => {
  expect(answers(aml702, holding(serverlessEndpoint()))).toEqual(['pass']);
  expect(theFinding(aml702, holding(serverlessEndpoint()), POLICY).message).toContain(
    'Serverless endpoint llama',
  );
});

it('a container without a model is not applicable; an unread one is undecided', () => {
  expect(answers(aml702, holding(deployment({ model: ABSENT })))).toEqual(['notApplicable']);
  const unread = unknown('missing-permission', 'no right');
  expect(answers(aml702, holding(deployment({ model: unread })))).toEqual(['unknown']);
});
