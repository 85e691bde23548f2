import { EXIT, type Snippet } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import { type Endpoint, wasRead } from '../inventory/endpoint.ts';
import { type EndpointId, formatEndpointId } from '../inventory/endpointId.ts';
import { SHORTEST_SECRET } from '../secrets/forms.ts';
import type { Azure, CredentialWish } from './adapter.ts';
import { armFailure, azureFailure, succeeded, unexpectedAnswer } from './armFailures.ts';
import { at } from './body.ts';

/** Property names of the two keys: `primaryKey`/`secondaryKey`, for AI services accounts `key1`/`key2`. */
const FIELDS = {
  primary: ['primaryKey', 'key1'],
  secondary: ['secondaryKey', 'key2'],
} as const;

/** Throws unless the caller said that a key may leave this process. */
export function requireKeyAllowed(wish: CredentialWish): void {
  if (wish.allowKey) return;
  const { id, authMode } = wish.endpoint;
  const alsoTokens = authMode.state === 'known' && authMode.value.toLowerCase() === 'keyandaad';
  const asked = id.type === 'ai-services' || alsoTokens;
  throw azureFailure({
    code: 'key-not-allowed',
    message: `${asked ? `auth-mode asks for the key of ${id.name}` : `${id.name} authenticates by key`}, and this action does not hand on a key unless allow-key says so.`,
    cause:
      'A key has no expiry, belongs to nobody, and opens the endpoint to whoever reads it until somebody regenerates it.',
    remedy:
      id.type === 'ai-services'
        ? 'Leave auth-mode out (an Entra token is used), or write auth-mode: CognitiveToken for a token of ten minutes. To go on with the key all the same, set allow-key.'
        : alsoTokens
          ? 'Leave auth-mode out: the endpoint takes Entra tokens too. To go on with the key all the same, set allow-key.'
          : id.type === 'serverless'
            ? 'Make the endpoint take Entra tokens (authMode AAD). To go on with the key all the same, set allow-key.'
            : `Move the endpoint off keys: create one with auth_mode: ${wish.endpoint.compute.state === 'known' ? 'aml_token (Kubernetes endpoints take no Entra tokens)' : 'aad_token or aml_token'} beside it and move the callers. To go on with the key all the same, set allow-key.`,
    snippets: [
      ...(id.type === 'online' ? [keylessEndpoint(wish.endpoint)] : []),
      { language: 'yaml', text: 'with:\n  allow-key: true' },
    ],
    exitCode: EXIT.refused,
  });
}

/** @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint */
function keylessEndpoint({ compute }: Endpoint): Snippet {
  const kubernetes = compute.state === 'known';
  return {
    language: 'yaml',
    text: [
      '# endpoint.yml',
      `$schema: https://azuremlschemas.azureedge.net/latest/${kubernetes ? 'kubernetes' : 'managed'}OnlineEndpoint.schema.json`,
      'name: NEW-NAME',
      // The cluster's name comes from Azure, so it is not written into something to paste.
      ...(kubernetes ? ['compute: azureml:CLUSTER'] : []),
      `auth_mode: ${kubernetes ? 'aml_token' : 'aad_token'}`,
    ].join('\n'),
  };
}

/**
 * The key asked for. Both keys of the answer are masked, also the one that is not used.
 * @see https://learn.microsoft.com/rest/api/azureml/online-endpoints/list-keys
 */
export async function fetchKey(
  { arm, login, effects }: Azure,
  endpoint: Endpoint,
  apiVersion: string,
  which: 'primary' | 'secondary',
): Promise<string> {
  const { id } = endpoint;
  const attempt = {
    id,
    action: 'listKeys',
    objectId: login.identity.objectId,
    principalType: login.principalType,
    seen: wasRead(endpoint),
  } as const;
  const answer = await arm.post(`${formatEndpointId(id)}/listKeys`, apiVersion);
  const keys = {
    primary: FIELDS.primary.map((field) => at(answer.body, field)).find(isSecret),
    secondary: FIELDS.secondary.map((field) => at(answer.body, field)).find(isSecret),
  };
  for (const key of Object.values(keys)) if (key !== undefined) effects.mask(key);
  if (answer.status === 400 && /disableLocalAuth/i.test(answer.error?.message ?? '')) throw keysDisabled(id);
  if (!succeeded(answer)) throw armFailure(answer, attempt);
  const key = keys[which];
  if (key !== undefined) return key;
  if (typeof answer.body !== 'object' || answer.body === null) {
    throw unexpectedAnswer(attempt, 'the body is not a JSON object');
  }
  throw azureFailure({
    code: 'key-absent',
    message: `${id.name} has no ${which} key.`,
    cause: 'Azure answered the call with an empty key: endpoints that authenticate by tokens have none.',
    remedy:
      'If you gave auth-mode, leave it out, so that the credential fits the endpoint. If the endpoint is in key mode, regenerate the key and run again.',
    snippets: [regenerateCommand(id, apiVersion, which)],
    exitCode: EXIT.unreachable,
  });
}

/** By `az rest`: the command of the ml extension sends the present key back, which changes nothing. */
function regenerateCommand(id: EndpointId, apiVersion: string, which: 'primary' | 'secondary'): Snippet {
  const [operation, body] =
    id.type === 'ai-services'
      ? ['regenerateKey', { keyName: which === 'primary' ? 'Key1' : 'Key2' }]
      : ['regenerateKeys', { keyType: which === 'primary' ? 'Primary' : 'Secondary' }];
  const url = `${formatEndpointId(id)}/${operation}?api-version=${apiVersion}`;
  return {
    language: 'shell',
    text: `az rest --method post --url ${quoteForShell(url)} --body ${quoteForShell(JSON.stringify(body))}`,
  };
}

/** Good news to an auditor, but not to a step that wants a key. */
export function keysDisabled(id: EndpointId) {
  return azureFailure({
    code: 'keys-disabled',
    message: `Keys are switched off on ${id.name} (disableLocalAuth), which is how it should be.`,
    remedy: 'Leave auth-mode out: an Entra token is fetched instead.',
    exitCode: EXIT.refused,
  });
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= SHORTEST_SECRET;
}
