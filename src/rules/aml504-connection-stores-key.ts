import type { Verdict } from '../findings/finding.ts';
import type { Connection } from '../inventory/resource.ts';
import { remediate } from './azNames.ts';
import { sayInFile } from './fileSetting.ts';
import { confidenceOf, evidence, originOf, readSwitch, readValue } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/connections */
const AUTH_TYPES = {
  AAD: 'identity',
  ManagedIdentity: 'identity',
  AccountManagedIdentity: 'identity',
  ProjectManagedIdentity: 'identity',
  None: 'identity',
  OAuth2: 'identity',
  AccessKey: 'secret',
  AccountKey: 'secret',
  ApiKey: 'secret',
  CustomKeys: 'secret',
  PAT: 'secret',
  SAS: 'secret',
  ServicePrincipal: 'secret',
  UsernamePassword: 'secret',
} as const;

export const aml504: Rule = {
  id: 'AML504',
  name: 'connection-stores-key',
  since: '0.1.0',
  summary: 'Connections sign in as an identity, and store no secret.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources', 'accounts', 'connections'],
  why: 'A secret in a connection is handed to everybody who holds connections/listSecrets/action, which six built-in roles grant, and works outside of Azure too. Where the connection is shared with every project of a hub or an account, it weighs high. The audit never reads the secret, only how the connection signs in.',
  fix: 'Make the connection anew with authType AAD, and grant the identity of the workspace a role on what is connected ("Cognitive Services OpenAI User" for Azure OpenAI).',
  docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-connection'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml504, context, ['connections']);
    for (const connection of context.all('connection')) yield judge(connection);
  },
};

function judge(connection: Connection): Verdict {
  const property = { name: 'authType', fact: connection.authType };
  const auth = readValue(property, AUTH_TYPES);
  if (!auth.ok) return undecided(aml504, connection, auth.reason);
  if (auth.meaning === 'identity') return PASS;
  const sharing = { name: 'isSharedToAll', fact: connection.isSharedToAll };
  const shared = readSwitch(sharing, false);
  const everywhere = shared.ok && shared.meaning;
  const target = connection.target.state === 'known' ? ` to ${connection.target.value}` : '';
  return fail(aml504, {
    resource: connection,
    message: `Connection ${connection.name}${target} stores a secret${everywhere ? ' and shares it with every project' : ''}: everybody who holds connections/listSecrets/action reads it.`,
    evidence: [
      evidence(connection, property, 'this way of signing in stores a secret'),
      ...(everywhere ? [evidence(connection, sharing, 'every project has it, so this weighs high')] : []),
    ],
    remediation: remediate(
      connection.id,
      {
        text: 'Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), then put the connection back without a secret; the first command keeps what it was, whose metadata is to be taken over. Then change the secret: who has read it keeps it.',
        destructive: true,
      },
      () => {
        const url = `${connection.id}?api-version=${apiVersionOf(connection.id)}`;
        return [
          ['az', 'rest', '--method', 'get', '--url', url, '--output-file', 'connection.json'],
          [
            'az',
            'rest',
            '--method',
            'put',
            '--url',
            url,
            '--body',
            JSON.stringify(withoutSecret(connection)),
          ],
        ];
      },
    ),
    inFile: () =>
      `Grant the identity of the workspace a role on what is connected (Cognitive Services OpenAI User for Azure OpenAI), and sign in with it: ${sayInFile(connection.origin, { arm: 'authType', value: 'AAD', cli: 'no credentials: and no api_key', azurerm: 'a connection of another kind (…_entra_id, …_account_managed_identity)' })}. Then change the secret, if it was ever written down.`,
    severity: everywhere ? 'high' : 'medium',
    confidence: confidenceOf(auth),
    ...originOf(connection.authType),
  });
}

function withoutSecret({ category, target, isSharedToAll }: Connection) {
  return {
    properties: {
      authType: 'AAD',
      category: category.state === 'known' ? category.value : 'CATEGORY',
      target: target.state === 'known' ? target.value : 'TARGET',
      isSharedToAll: isSharedToAll.state === 'known' && isSharedToAll.value,
      metadata: {},
    },
  };
}

/** Connections of workspaces and of accounts are two resource types. */
function apiVersionOf(id: string): string {
  return /\/providers\/Microsoft\.CognitiveServices\//i.test(id) ? '2025-06-01' : '2025-12-01';
}
