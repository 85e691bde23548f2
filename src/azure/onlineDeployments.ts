import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import type { Azure } from './adapter.ts';
import type { ArmAnswer } from './arm.ts';
import { armFailure, succeeded } from './armFailures.ts';
import { at } from './body.ts';

/** As in online.ts. */
const API_VERSION = '2024-04-01';
/** Azure lets an endpoint have twenty. */
const MOST_DEPLOYMENTS = 100;
const LONGEST_LOG = 8_000;

/**
 * Names of the deployments of an online endpoint, sorted.
 * @see https://learn.microsoft.com/rest/api/azureml/online-deployments/list
 */
export async function listDeployments(azure: Azure, id: EndpointId): Promise<string[]> {
  const answer = await azure.arm.get(`${formatEndpointId(id)}/deployments`, API_VERSION);
  if (!succeeded(answer)) throw refused(azure, id, answer);
  const items = at(answer.body, 'value');
  const names = (Array.isArray(items) ? items : [])
    .map((item) => at(item, 'name'))
    .filter((name): name is string => typeof name === 'string');
  return names.slice(0, MOST_DEPLOYMENTS).sort();
}

/** Whether there is a deployment of that name; undefined where it cannot be looked up. */
export async function hasDeployment(
  azure: Azure,
  id: EndpointId,
  name: string,
): Promise<boolean | undefined> {
  const answer = await azure.arm.get(`${formatEndpointId(id)}/deployments/${name}`, API_VERSION);
  if (succeeded(answer)) return true;
  return answer.status === 404 ? false : undefined;
}

/** Percent of the traffic by deployment; undefined where it cannot be looked up. */
export async function readTraffic(
  azure: Azure,
  id: EndpointId,
): Promise<Readonly<Record<string, number>> | undefined> {
  const answer = await azure.arm.get(formatEndpointId(id), API_VERSION);
  if (!succeeded(answer)) return undefined;
  const traffic = at(answer.body, 'properties', 'traffic');
  if (typeof traffic !== 'object' || traffic === null) return {};
  const shares = Object.entries(traffic).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(shares);
}

/**
 * The last lines that the container of a deployment wrote. They are the model's own words: nothing in them can be
 * trusted, and they may be about anything.
 * @see https://learn.microsoft.com/rest/api/azureml/online-deployments/get-logs
 */
export async function readLogs(
  azure: Azure,
  id: EndpointId,
  deployment: string,
  lines: number,
): Promise<{ readonly text: string } | { readonly missing: string }> {
  const path = `${formatEndpointId(id)}/deployments/${deployment}/getLogs`;
  const answer = await azure.arm.post(path, API_VERSION, { containerType: 'InferenceServer', tail: lines });
  if (answer.status === 403) {
    return {
      missing:
        'the identity may not read them (Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/getLogs/action)',
    };
  }
  const content = at(answer.body, 'content');
  if (!succeeded(answer) || typeof content !== 'string') {
    return { missing: `Azure answered ${answer.status}` };
  }
  const text = content.trimEnd().split('\n').slice(-lines).join('\n').slice(-LONGEST_LOG);
  return text.trim() === '' ? { missing: 'they are empty' } : { text };
}

function refused({ login }: Azure, id: EndpointId, answer: ArmAnswer): Error {
  return armFailure(answer, {
    id,
    action: 'read',
    objectId: login.identity.objectId,
    principalType: login.principalType,
    seen: true,
  });
}
