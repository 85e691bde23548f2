import { at, booleanFact, textFact } from '../azure/body.ts';
import { type Fact, knownValue, unknown } from '../inventory/fact.ts';
import type { AiServicesAccount } from '../inventory/resource.ts';
import { keysRegeneratedAt } from './activityLog.ts';
import { COGNITIVE_SERVICES } from './apiVersions.ts';
import { collectConnections } from './connections.ts';
import {
  identityOf,
  listFact,
  plainText,
  privateEndpointConnections,
  resourceOf,
  type Shown,
  textItem,
} from './facts.ts';
import { listOrGap, type Run } from './run.ts';
import { childrenIn } from './shownItems.ts';

export const ACCOUNT_TYPE = 'Microsoft.CognitiveServices/accounts';
export const ACCOUNTS = { versions: COGNITIVE_SERVICES, operation: `${ACCOUNT_TYPE}/read` } as const;

/** The account, its connections, and those of its projects. */
export async function collectAccount(run: Run, shown: Shown): Promise<void> {
  const account = accountOf(shown);
  run.draft.put(account);
  const usesKeys = knownValue(account.disableLocalAuth) !== true;
  const [regenerated] = await Promise.all([
    usesKeys
      ? keysRegeneratedAt(run, shown.id)
      : unknown('not-read', 'the activity log is read for accounts that take keys'),
    collectConnections(run, shown.id, ACCOUNT_TYPE),
    at(shown.body, 'properties', 'allowProjectManagement') === true
      ? collectProjects(run, shown.id)
      : undefined,
  ]);
  run.draft.put({ ...account, keysRegeneratedAt: regenerated });
}

async function collectProjects(run: Run, account: string): Promise<void> {
  const listing = await listOrGap(run, 'connections', account, `${account}/projects`, {
    versions: COGNITIVE_SERVICES,
    operation: `${ACCOUNT_TYPE}/projects/read`,
  });
  const projects = childrenIn(run, 'connections', account, 'projects', listing);
  await Promise.all(projects.map(({ id }) => collectConnections(run, id, `${ACCOUNT_TYPE}/projects`)));
}

/** Never the whole body: `apiProperties` may hold other services' keys. */
function accountOf(shown: Shown): AiServicesAccount {
  const { body } = shown;
  return {
    ...resourceOf(shown),
    kind: 'ai-services-account',
    accountKind: textFact(body, 'kind'),
    identity: identityOf(body),
    disableLocalAuth: booleanFact(body, 'properties', 'disableLocalAuth'),
    publicNetworkAccess: textFact(body, 'properties', 'publicNetworkAccess'),
    networkDefaultAction: textFact(body, 'properties', 'networkAcls', 'defaultAction'),
    ipRules: listFact(body, ['properties', 'networkAcls', 'ipRules'], (rule) => textItem(at(rule, 'value'))),
    subnetRules: listFact(body, ['properties', 'networkAcls', 'virtualNetworkRules'], (rule) =>
      textItem(at(rule, 'id')),
    ),
    restrictOutboundNetworkAccess: booleanFact(body, 'properties', 'restrictOutboundNetworkAccess'),
    allowedFqdns: listFact(body, ['properties', 'allowedFqdnList'], textItem),
    privateEndpointConnections: privateEndpointConnections(body),
    createdAt: createdAt(body),
    keysRegeneratedAt: unknown('not-read', 'collecting ended before it was read'),
  };
}

/** Older accounts have no system data; all say when they were made among their properties. */
function createdAt(body: unknown): Fact<string> {
  const system = plainText(body, 'systemData', 'createdAt');
  return system.state === 'absent' ? plainText(body, 'properties', 'dateCreated') : system;
}
