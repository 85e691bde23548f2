import type { Remediation } from '../findings/finding.ts';
import type { OnlineEndpoint } from '../inventory/resource.ts';
import { remediate, workspaceFlags } from './azNames.ts';
import { sayInFile } from './fileSetting.ts';
import { isKubernetes } from './keyAccess.ts';

/** Azure refuses longer names. @see https://learn.microsoft.com/azure/machine-learning/how-to-manage-quotas */
const LONGEST_NAME = 32;

/** The least that scoring needs; no built-in role is as narrow. */
const SCORER = {
  Name: 'AML Endpoint Scorer',
  IsCustom: true,
  Description: 'Score online endpoints of Azure Machine Learning, and nothing else.',
  Actions: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action'],
  NotActions: [],
  DataActions: [],
  NotDataActions: [],
};

/**
 * A second endpoint that asks Entra. Whether the auth mode of an endpoint can be changed in place is documented nowhere,
 * so nobody is told to try.
 */
export function succeedWithEntra({ id }: OnlineEndpoint): Remediation {
  return remediate(
    id,
    {
      text: 'Make a second endpoint with Microsoft Entra authentication (auth_mode: aad_token), grant its callers a role with score/action alone, deploy the same model to it, move the callers, then delete the old endpoint. Nothing breaks before that last step.',
      destructive: false,
    },
    (names) => {
      const name = successorOf(names.name, '-entra');
      const role = { ...SCORER, AssignableScopes: [`/subscriptions/${names.subscription}`] };
      return [
        [
          ...['az', 'ml', 'online-endpoint', 'create', '--name', name, '--auth-mode', 'aad_token'],
          ...workspaceFlags(names),
        ],
        ['az', 'role', 'definition', 'create', '--role-definition', JSON.stringify(role)],
        [
          ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'CALLER_OBJECT_ID'],
          ...['--assignee-principal-type', 'ServicePrincipal', '--role', role.Name],
          ...['--scope', `${id.slice(0, id.lastIndexOf('/'))}/${name}`],
        ],
      ];
    },
  );
}

/** The same for one that a file declares: it may not be there yet. */
export function sayAuthInFile(endpoint: OnlineEndpoint): string {
  const kubernetes = isKubernetes(endpoint);
  const setting = sayInFile(endpoint.origin, {
    arm: 'authMode',
    value: kubernetes ? 'AMLToken' : 'AADToken',
    cli: `auth_mode: ${kubernetes ? 'aml_token' : 'aad_token'}`,
  });
  const then = kubernetes
    ? 'Its tokens end after a day; to have Entra decide who calls, put Azure API Management in front of it.'
    : 'Callers then need a role with onlineEndpoints/score/action.';
  return `Set ${setting}. ${then} Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one: Microsoft documents no way of changing the mode in place.`;
}

/** A second endpoint on the same cluster that hands out tokens: Kubernetes endpoints cannot ask Entra. */
export function succeedWithTokens({ id, compute }: OnlineEndpoint): Remediation {
  return remediate(
    id,
    {
      text: 'Make a second endpoint with auth_mode aml_token, whose tokens end after a day, deploy the same model to it, move the callers, then delete the old endpoint. To have Entra decide who calls, put Azure API Management in front of it or move to managed compute with aad_token.',
      destructive: false,
    },
    (names) => [
      [
        ...['az', 'ml', 'online-endpoint', 'create', '--name', successorOf(names.name, '-token')],
        ...['--auth-mode', 'aml_token', '--set', `compute=azureml:${lastSegment(compute)}`],
        ...workspaceFlags(names),
      ],
    ],
  );
}

/** API Management and a move are the only ways left when tokens are in use already. */
export function frontWithEntra(): Remediation {
  return {
    text: 'Nothing on this endpoint can be set better. To have Entra decide who calls, put Azure API Management in front of it, let it check Entra tokens and keep the endpoint reachable from it alone; or move the deployment to managed compute with aad_token.',
    destructive: false,
  };
}

function successorOf(name: string, suffix: string): string {
  return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
}

function lastSegment(compute: OnlineEndpoint['compute']): string {
  return (compute.state === 'known' ? compute.value.split('/').at(-1) : undefined) || 'COMPUTE';
}
