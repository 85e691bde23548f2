import { composeEndpointId, type EndpointId, parseEndpointId, sameArmId } from '../inventory/endpointId.ts';
import type { InputValues } from './declaration.ts';
import { GUID, type Name } from './loginRequest.ts';

export type TargetReference =
  | { readonly kind: 'endpoint'; readonly id: EndpointId }
  | { readonly kind: 'alias'; readonly alias: string; readonly file: string };

/** The endpoints that a command is about, at most so many; what is wrong is added to `problems`. */
export function checkTargets(
  values: InputValues,
  name: Name,
  problems: string[],
  { command, most }: { readonly command: string; readonly most: number },
): TargetReference[] {
  const { endpoint, target: alias, 'targets-file': file } = values;
  if (alias !== undefined || file !== undefined) {
    if (endpoint !== undefined) {
      problems.push(
        `${name('endpoint')}: goes without ${name('target')} and ${name('targets-file')}; keep one of both`,
      );
      return [];
    }
    if (alias === undefined) problems.push(`${name('target')}: is required with targets-file`);
    if (file === undefined) problems.push(`${name('targets-file')}: is required with target`);
    for (const unused of ['workspace', 'resource-group', 'endpoint-type'] as const) {
      if (values[unused] !== undefined)
        problems.push(`${name(unused)}: is said by the target's id; leave it out`);
    }
    return alias === undefined || file === undefined ? [] : [{ kind: 'alias', alias, file }];
  }
  const endpoints = endpoint ?? [];
  if (endpoints.length === 0) {
    problems.push(`${name('endpoint')}: is required; write the endpoint's name, or its full ARM id`);
  }
  if (endpoints.length > most) {
    const limit = most === 1 ? 'one endpoint' : `at most ${most} endpoints`;
    problems.push(`${name('endpoint')}: ${command} takes ${limit}, ${endpoints.length} were given`);
    return [];
  }
  const found: TargetReference[] = [];
  for (const one of endpoints) {
    const id = one.includes('/')
      ? checkFullId(one, values, name, problems)
      : checkName(one, values, name, problems);
    if (id !== undefined) found.push({ kind: 'endpoint', id });
  }
  return found;
}

function checkFullId(
  text: string,
  values: InputValues,
  name: Name,
  problems: string[],
): EndpointId | undefined {
  const parsed = parseEndpointId(text);
  if (!parsed.ok) {
    problems.push(...parsed.problems.map((problem) => `${name('endpoint')}: ${problem}`));
    return undefined;
  }
  const id = parsed.value;
  const said: [keyof InputValues, string | undefined, string | undefined][] = [
    ['subscription-id', values['subscription-id'], id.subscriptionId],
    ['resource-group', values['resource-group'], id.resourceGroup],
    ['workspace', values.workspace, id.type === 'ai-services' ? undefined : id.workspace],
    ['endpoint-type', values['endpoint-type'], id.type],
  ];
  for (const [input, value, inId] of said) {
    if (value === undefined || (inId !== undefined && sameArmId(value, inId))) continue;
    // AZURE_SUBSCRIPTION_ID of the job may well name another subscription by mistake: that is what this is for.
    problems.push(
      `${name(input)}: says ${value}, but the endpoint's id says ${inId ?? 'nothing of the kind'}; leave one of them out`,
    );
  }
  return id;
}

function checkName(
  endpoint: string,
  values: InputValues,
  name: Name,
  problems: string[],
): EndpointId | undefined {
  const type = values['endpoint-type'] ?? 'online';
  const { 'subscription-id': subscriptionId, 'resource-group': resourceGroup, workspace } = values;
  const required: [keyof InputValues, string | undefined][] = [
    ['subscription-id', subscriptionId],
    ['resource-group', resourceGroup],
    ...(type === 'ai-services'
      ? []
      : ([['workspace', workspace]] as [keyof InputValues, string | undefined][])),
  ];
  for (const [input, value] of required) {
    if (value === undefined) {
      problems.push(`${name(input)}: is required when endpoint is a name and not a full ARM id`);
    }
  }
  if (type === 'ai-services' && workspace !== undefined) {
    problems.push(`${name('workspace')}: AI services accounts have none; leave it out`);
  }
  if (subscriptionId === undefined || resourceGroup === undefined || !GUID.test(subscriptionId))
    return undefined;
  if (type !== 'ai-services' && workspace === undefined) return undefined;
  const composed = composeEndpointId(
    type === 'ai-services'
      ? { type, subscriptionId, resourceGroup, name: endpoint }
      : { type, subscriptionId, resourceGroup, workspace: workspace ?? '', name: endpoint },
  );
  if (composed.ok) return composed.value;
  problems.push(...composed.problems);
  return undefined;
}

/** Adds what is wrong with allow-scoring-host. */
export function checkScoringHosts(values: InputValues, name: Name, problems: string[]): void {
  for (const host of values['allow-scoring-host'] ?? []) {
    if (!isExactHost(host)) {
      problems.push(
        `${name('allow-scoring-host')}: ${JSON.stringify(host.slice(0, 80))} is not a host; write one exact host a line, such as 10.0.0.4 or scoring.contoso.com:8443 (no scheme, path or wildcard)`,
      );
    }
  }
}

function isExactHost(text: string): boolean {
  if (/[/@?#*\s]/.test(text) || !URL.canParse(`https://${text}`)) return false;
  const url = new URL(`https://${text}`);
  return url.pathname === '/' && url.host !== '';
}
