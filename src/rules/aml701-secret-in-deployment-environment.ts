import type { Verdict } from '../findings/finding.ts';
import type { Deployment, EnvironmentVariable } from '../inventory/resource.ts';
import { remediate, workspaceFlags } from './azNames.ts';
import { originOf, placeOf } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** Names that are given to secrets. A name alone is a guess; the form of a value is more. */
const SECRET_NAME = /(?:key|secret|token|password|connection_?string|sas)$/i;

export const aml701: Rule = {
  id: 'AML701',
  name: 'secret-in-deployment-environment',
  since: '0.1.0',
  summary: 'Environment variables of deployments hold references to secrets, never the secrets.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'deployments'],
  why: 'Everybody with the role Reader sees the environment variables of a deployment, in the portal and through the API; so do the history of deployments and every log that prints them. The audit keeps no value, only whether it is literal and which known kind of credential it looks like. A name that sounds like a secret, with a literal value of no known form, is reported with less confidence.',
  fix: 'Put the secret into a connection of the workspace and refer to it as ${{azureml://connections/NAME/credentials/KEY}}, or use the managed identity of the endpoint. Then change the secret.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection',
    'https://learn.microsoft.com/azure/machine-learning/concept-secret-injection',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml701, context, ['deployments']);
    for (const kind of ['online-deployment', 'batch-deployment'] as const) {
      for (const deployment of context.all(kind)) yield* judge(deployment);
    }
  },
};

function* judge(deployment: Deployment): Iterable<Verdict> {
  const { environmentVariables: variables } = deployment;
  if (variables.state === 'unknown') {
    yield undecided(aml701, deployment, variables.reason);
    return;
  }
  const secrets = variables.state === 'known' ? variables.value.filter(isSecret) : [];
  if (secrets.length === 0) yield PASS;
  for (const variable of secrets) yield found(deployment, variable);
}

function isSecret({ name, shape, looksLike }: EnvironmentVariable): boolean {
  return shape === 'literal' && (looksLike !== undefined || SECRET_NAME.test(name));
}

function found(deployment: Deployment, { name, looksLike }: EnvironmentVariable): Verdict {
  const { environmentVariables: fact } = deployment;
  const form = looksLike === undefined ? '' : `, in the form of ${looksLike}`;
  return fail(aml701, {
    resource: deployment,
    message: `Deployment ${deployment.name} has ${name} as a literal value${form}: every Reader of the workspace sees it.`,
    evidence: [
      {
        what: `environment variable ${name} is a literal value`,
        where: placeOf(fact.origin ?? deployment.origin),
        why:
          looksLike === undefined
            ? 'its name is that of a secret, and it refers to none'
            : `its value has the form of ${looksLike}`,
      },
    ],
    remediation: remediate(
      deployment.id,
      {
        text: 'Store the secret in a connection of the workspace (CONNECTION and KEY stand for it), give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, refer to it as in the command, and then change the secret: everybody who could read the deployment has it.',
        destructive: false,
      },
      (names) => [
        [
          ...['az', 'ml', deployment.kind, 'update', '--name', names.name],
          ...['--endpoint-name', names.endpoint ?? 'ENDPOINT', '--set'],
          `environment_variables.${name}=\${{azureml://connections/CONNECTION/credentials/KEY}}`,
          ...workspaceFlags(names),
        ],
      ],
    ),
    inFile: () =>
      `Store the secret in a connection of the workspace, give the identity of the endpoint the role Azure Machine Learning Workspace Connection Secrets Reader, and write ${name}: \${{azureml://connections/CONNECTION/credentials/KEY}} in its place. Then change the secret: it is in the history of the repository.`,
    confidence: looksLike === undefined ? 'medium' : 'high',
    identity: [name],
    ...originOf(fact),
  });
}
