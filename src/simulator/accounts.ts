import { randomUUID } from 'node:crypto';
import { ACCOUNT_PATH, playedAddress } from './addresses.ts';
import { bearerToken, isRecord, Refusal, type Request, type Response } from './exchange.ts';
import type { ArmResource } from './scenario.ts';
import { readClaims, verifyToken } from './signing.ts';
import type { World } from './world.ts';

const TOKEN_SECONDS = 600;
/** https://learn.microsoft.com/azure/ai-services/authentication#authenticate-with-an-access-token */
const KINDS_WITH_TOKENS = new Set(['cognitiveservices', 'aiservices', 'speechservices', 'texttranslation']);
const KINDS_WITH_API_KEY = new Set(['openai', 'aiservices']);
const GLOBAL_TRANSLATOR = 'api.cognitive.microsofttranslator.com';

/**
 * The data plane of Azure AI services: `/ai-services/{host}/…`. Addresses without an account's own name in them are
 * shared: there the key tells the account. `/sts/…` at the root is such an address as well.
 */
export async function answerAccount(request: Request, world: World): Promise<Response> {
  const atRoot = !request.path.toLowerCase().startsWith(ACCOUNT_PATH);
  const [host = '', ...rest] = atRoot
    ? ['', ...request.path.slice(1).split('/')]
    : request.path.slice(ACCOUNT_PATH.length).split('/');
  const accounts = world.tenant
    .ofType('Microsoft.CognitiveServices/accounts')
    .filter((one) => atRoot || isServedAt(one, host, world));
  if (accounts.length === 0) {
    return failure(404, '404', 'Resource not found');
  }
  const trace = { 'apim-request-id': randomUUID(), 'x-ms-region': accounts[0]?.location ?? 'eastus' };
  try {
    const response =
      rest.join('/').toLowerCase() === 'sts/v1.0/issuetoken'
        ? await issueToken(request, accounts, world)
        : await use(request, accounts, host, rest.join('/'), world);
    return { ...response, headers: { ...trace, ...response.headers } };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ...error.response, headers: { ...trace, ...error.response.headers } };
    }
    throw error;
  }
}

function failure(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}

const KEY_REFUSED =
  'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.';

function isServedAt(account: ArmResource, host: string, world: World): boolean {
  const { endpoint, endpoints } = account.properties ?? {};
  const addresses = [endpoint, ...(isRecord(endpoints) ? Object.values(endpoints) : [])];
  const prefix = `${world.origin}${ACCOUNT_PATH}${host}/`.toLowerCase();
  return addresses.some(
    (one) =>
      typeof one === 'string' &&
      `${playedAddress(world.origin, one).toLowerCase()}/`.replace(/\/+$/, '/').startsWith(prefix),
  );
}

function kindOf(account: ArmResource): string {
  return (account.kind ?? '').toLowerCase();
}

function checkNetwork(account: ArmResource): void {
  if (account.properties?.['publicNetworkAccess'] === 'Disabled') {
    throw new Refusal(
      failure(
        403,
        'AccessDenied',
        'Public access is disabled. Please configure private endpoint to access your resource.',
      ),
    );
  }
  const acls = account.properties?.['networkAcls'];
  if (isRecord(acls) && acls['defaultAction'] === 'Deny') {
    throw new Refusal(failure(403, 'AccessDenied', 'Access denied due to Virtual Network/Firewall rules.'));
  }
}

/** The account whose key this is. */
function accountOfKey(key: string, accounts: readonly ArmResource[], world: World): ArmResource {
  const found = accounts.find((one) => Object.values(world.keyring.keys(one.id)).includes(key));
  if (found === undefined) {
    throw new Refusal(failure(401, '401', KEY_REFUSED));
  }
  checkNetwork(found);
  if (found.properties?.['disableLocalAuth'] === true) {
    throw new Refusal(
      failure(403, 'AuthenticationTypeDisabled', 'Key based authentication is disabled for this resource.'),
    );
  }
  return found;
}

async function issueToken(
  request: Request,
  accounts: readonly ArmResource[],
  world: World,
): Promise<Response> {
  const key = request.headers['ocp-apim-subscription-key'];
  if (request.method !== 'POST') {
    return failure(404, '404', 'Resource not found');
  }
  if (key === undefined) {
    return failure(401, '401', 'Access denied due to missing subscription key.');
  }
  const account = accountOfKey(key, accounts, world);
  if (!KINDS_WITH_TOKENS.has(kindOf(account))) {
    return failure(404, '404', 'Resource not found');
  }
  const issued = Math.floor(world.now() / 1000);
  const token = await world.keys.endpoints.sign({
    region: account.location ?? '',
    'cognitive-services-endpoint': `${world.origin}/`,
    'azure-resource-id': account.id,
    scope: 'cognitiveservices',
    aud: 'urn:ms.cognitiveservices',
    iss: 'urn:ms.cognitiveservices',
    exp: issued + TOKEN_SECONDS,
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/jwt; charset=us-ascii' },
    body: world.keyring.remember(token),
  };
}

/** Any other path: tells whether the credential was good, and otherwise answers next to nothing. */
async function use(
  request: Request,
  accounts: readonly ArmResource[],
  host: string,
  path: string,
  world: World,
): Promise<Response> {
  const account = await authenticateAccount(request, accounts, world);
  if (host === GLOBAL_TRANSLATOR && request.headers['ocp-apim-subscription-region'] !== account.location) {
    return failure(
      401,
      '401000',
      'The request is not authorized because credentials are missing or invalid.',
    );
  }
  return {
    status: 200,
    body: {
      account: account.name,
      kind: account.kind,
      path: `/${path}`,
      received: Buffer.byteLength(request.body),
    },
  };
}

async function authenticateAccount(
  request: Request,
  accounts: readonly ArmResource[],
  world: World,
): Promise<ArmResource> {
  const subscriptionKey = request.headers['ocp-apim-subscription-key'];
  const apiKey = request.headers['api-key'];
  if (subscriptionKey !== undefined) {
    return accountOfKey(subscriptionKey, accounts, world);
  }
  if (apiKey !== undefined) {
    const takers = accounts.filter((one) => KINDS_WITH_API_KEY.has(kindOf(one)));
    return accountOfKey(apiKey, takers, world);
  }
  const token = bearerToken(request);
  const unauthorized = new Refusal(
    failure(
      401,
      '401',
      `Unauthorized. Access token is missing, invalid, audience is incorrect (${world.audiences.cognitiveServices}), or have expired.`,
    ),
  );
  if (token === undefined) {
    throw unauthorized;
  }
  if (readClaims(token)?.iss === 'urn:ms.cognitiveservices') {
    const verified = await verifyToken(token, world.keys.endpoints, world.now());
    const account = accounts.find((one) => verified.ok && one.id === verified.claims['azure-resource-id']);
    if (account === undefined) {
      throw unauthorized;
    }
    return account;
  }
  const verified = await verifyToken(token, world.keys.entra, world.now());
  if (!verified.ok || String(verified.claims.aud).replace(/\/$/, '') !== world.audiences.cognitiveServices) {
    throw unauthorized;
  }
  const named = request.headers['ocp-apim-resourceid']?.toLowerCase();
  const account = named === undefined ? accounts[0] : accounts.find((one) => one.id.toLowerCase() === named);
  if (account === undefined || (named === undefined && !account.properties?.['customSubDomainName'])) {
    throw new Refusal(
      failure(
        400,
        'BadRequest',
        'Please provide a custom subdomain for token authentication, otherwise API key is required.',
      ),
    );
  }
  checkNetwork(account);
  return account;
}
