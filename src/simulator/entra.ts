import { issueAccessToken, knownAudience } from './accessToken.ts';
import { checkAssertion, checkSecret } from './clientProof.ts';
import { refuse } from './entraErrors.ts';
import type { Request, Response } from './exchange.ts';
import type { Application } from './scenario.ts';
import type { World } from './world.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ANY_TENANT = new Set(['common', 'organizations', 'consumers']);

/** Entra: discovery, keys and the token endpoint of every tenant that the scenario knows. */
export async function answerEntra(request: Request, world: World): Promise<Response> {
  const [, tenant = '', ...rest] = request.path.split('/');
  const path = rest.join('/').toLowerCase();
  if (path === 'discovery/instance') {
    return { status: 200, body: describeInstance(world) };
  }
  const known = [
    'v2.0/.well-known/openid-configuration',
    '.well-known/openid-configuration',
    'discovery/v2.0/keys',
    'discovery/keys',
    'oauth2/v2.0/token',
    'oauth2/token',
  ];
  if (!known.includes(path)) {
    return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>not found</html>' };
  }
  checkTenant(tenant, request, world);
  if (path.endsWith('openid-configuration')) {
    return { status: 200, body: describeTenant(tenant, world) };
  }
  if (path.startsWith('discovery')) {
    return { status: 200, body: world.keys.entra.jwks };
  }
  if (request.method !== 'POST') {
    return { status: 405, headers: { allow: 'POST' } };
  }
  return exchangeToken(tenant, request, world, path === 'oauth2/token');
}

function checkTenant(tenant: string, request: Request, world: World): void {
  const dns = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
  if (ANY_TENANT.has(tenant.toLowerCase())) {
    return;
  }
  if (!GUID.test(tenant) && !dns.test(tenant)) {
    throw refuse(900023, { value: tenant }, request, world);
  }
  if (!world.tenant.knowsTenant(tenant)) {
    throw refuse(90002, { value: tenant }, request, world);
  }
}

function describeInstance(world: World): object {
  const host = new URL(world.origin).host;
  return {
    tenant_discovery_endpoint: `${world.origin}/${world.scenario.tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

function describeTenant(tenant: string, world: World): object {
  const base = `${world.origin}/${tenant}`;
  const issuer = ANY_TENANT.has(tenant.toLowerCase()) ? `${world.origin}/{tenantid}/v2.0` : `${base}/v2.0`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nbf', 'oid', 'tid', 'appid', 'ver'],
    tenant_region_scope: 'NA',
    cloud_instance_name: new URL(world.origin).host,
    msgraph_host: new URL(world.origin).host,
  };
}

async function exchangeToken(
  tenant: string,
  request: Request,
  world: World,
  version1: boolean,
): Promise<Response> {
  const form = new URLSearchParams(request.body);
  const field = (name: string): string => {
    const value = form.get(name);
    if (value === null) {
      throw refuse(900144, { value: name }, request, world);
    }
    if (value === '') {
      throw refuse(90014, { value: name }, request, world);
    }
    return value;
  };
  const grant = field('grant_type');
  if (grant !== 'client_credentials') {
    throw refuse(70003, { value: grant }, request, world);
  }
  const clientId = field('client_id');
  const resource = version1 ? field('resource') : readScope(form, request, world);
  const application = findApplication(tenant, clientId, request, world);
  if (form.has('client_assertion')) {
    if (field('client_assertion_type') !== JWT_BEARER) {
      throw refuse(50027, { detail: 'Unknown client_assertion_type.' }, request, world);
    }
    await checkAssertion(field('client_assertion'), application, request, world);
  } else if (form.has('client_secret')) {
    checkSecret(field('client_secret'), application, request, world);
  } else {
    throw refuse(7000218, {}, request, world);
  }
  const audience = knownAudience(resource, world);
  if (audience === undefined) {
    throw refuse(500011, { value: resource, directory: directoryName(world) }, request, world);
  }
  checkPolicies(application, request, world);
  const { token, expiresIn } = await issueAccessToken(application, audience, world);
  return {
    status: 200,
    headers: { 'cache-control': 'no-store, no-cache' },
    body: version1
      ? {
          token_type: 'Bearer',
          expires_in: String(expiresIn),
          ext_expires_in: String(expiresIn),
          expires_on: String(Math.floor(world.now() / 1000) + expiresIn),
          resource,
          access_token: token,
        }
      : { token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token: token },
  };
}

function readScope(form: URLSearchParams, request: Request, world: World): string {
  const scope = form.get('scope');
  if (scope === null || scope.trim() === '') {
    throw refuse(90014, { value: 'scope' }, request, world);
  }
  const scopes = scope.split(' ').filter((one) => !['', 'openid', 'profile', 'offline_access'].includes(one));
  const [first = '', ...others] = scopes;
  if (others.length > 0 || !/^[a-z][a-z0-9+.-]*:\/\/|^[0-9a-f-]{36}\//i.test(first)) {
    throw refuse(70011, { value: scope }, request, world);
  }
  if (!first.endsWith('/.default')) {
    throw refuse(1002012, { value: scope }, request, world);
  }
  return first.slice(0, -'/.default'.length);
}

function directoryName(world: World): string {
  return world.scenario.tenantName ?? world.scenario.tenantId;
}

/** The application, in the tenant of the request; a multi-tenant client is played by naming it twice. */
function findApplication(tenant: string, clientId: string, request: Request, world: World): Application {
  const home = ANY_TENANT.has(tenant.toLowerCase()) ? world.scenario.tenantId : tenant;
  const found = world.tenant.applications.find(
    (one) =>
      one.clientId.toLowerCase() === clientId.toLowerCase() &&
      (one.tenantId ?? world.scenario.tenantId).toLowerCase() === home.toLowerCase(),
  );
  if (found === undefined) {
    throw refuse(700016, { value: clientId, directory: directoryName(world) }, request, world);
  }
  return found;
}

function checkPolicies(application: Application, request: Request, world: World): void {
  const principal = world.scenario.principals.find(
    (one) => one.id.toLowerCase() === application.principalId.toLowerCase(),
  );
  const name = application.displayName ?? principal?.displayName ?? application.clientId;
  if (application.enabled === false || principal?.accountEnabled === false) {
    throw refuse(7000112, { value: application.clientId, detail: name }, request, world);
  }
  if (application.blockedByConditionalAccess === true) {
    throw refuse(53003, {}, request, world);
  }
  if (application.assignmentRequired === true) {
    throw refuse(50105, { value: name }, request, world);
  }
}
