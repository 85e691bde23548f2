import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { FailureDetails } from '../../src/failure.ts';
import { ENTRA_ADVICE } from '../../src/identity/aadstsCodes.ts';
import { type Run, start } from './run.ts';
import { CLIENT, TENANT } from './stubAuthority.ts';

let run: Run;
afterEach(() => run.stub.close());

const refuse = (code: number, text = 'Entra says no.', status = 401) => ({ refuse: { status, code, text } });

/** The words that a shell makes of a printed command, comments left out. */
function words(command: string): string[] {
  const script = `az() { printf '%s\\0' "$@"; }\n${command}`;
  const all = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  return all.slice(Math.max(0, all.lastIndexOf('identity')));
}

const creations = (details: FailureDetails): string[] =>
  (details.snippets ?? [])
    .map((one) => one.text)
    .filter((text) => text.includes('federated-credential create'));

describe('a code of Entra', () => {
  it.each(Object.entries(ENTRA_ADVICE))('AADSTS%s has its own name and remedy', async (number, advice) => {
    run = await start(refuse(Number(number)));
    const details = await run.fail();
    expect(details.code).toBe(advice.code);
    expect(details.exitCode).toBe(4);
    expect(details.message).toContain(CLIENT);
    expect(details.message).toContain(TENANT);
    expect(details.cause).toContain(`AADSTS${number}: Entra says no.`);
    expect(details.cause).toContain('0a0a0a0a-1111-4222-8333-444444444444');
    expect(details.remedy).toContain(advice.remedy);
    expect(details.cause?.includes('This is transient')).toBe(advice.transient === true);
    expect(run.stub.tokenRequests()).toHaveLength(1);
  });

  it('that nobody has advice on is shown as it is', async () => {
    run = await start(refuse(999888, 'Something new.'));
    const details = await run.fail();
    expect(details.code).toBe('entra-refused');
    expect(details.cause).toContain('AADSTS999888: Something new.');
  });

  it('comes without what would steer a terminal or the runner', async () => {
    run = await start(refuse(999888, 'a\n::error::b\u001b[2J\u202Ec'));
    const { cause = '' } = await run.fail();
    expect(cause).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(cause.length).toBeLessThan(700);
  });

  it('is shown without an ID token that the answer repeats', async () => {
    run = await start({
      before(request, response) {
        if (request.method !== 'POST') return false;
        const jwt = new URLSearchParams(request.body).get('client_assertion') ?? '';
        run.stub.secrets.push(jwt);
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({
            error: 'invalid_client',
            error_description: `AADSTS50027: bad ${jwt}`,
            error_codes: [50027],
          }),
        );
        return true;
      },
    });
    expect((await run.fail()).cause).toContain('AADSTS50027: bad (token)');
  });
});

describe('a mismatch of the federated credential', () => {
  it('shows the claims that GitHub presented and the rule by which it chose', async () => {
    run = await start(refuse(700213));
    const details = await run.fail();
    expect(details.cause).toContain(
      '  iss: https://token.actions.githubusercontent.com\n  sub: repo:contoso/fraud:ref:refs/heads/main\n  aud: api://AzureADTokenExchange',
    );
    expect(details.remedy).toMatch(/environment:.*pull_request.*refs\/heads/s);
  });

  it('comes with commands that a shell parses back to exactly these claims', async () => {
    const sub = 'repo:contoso/fraud:environment:it\'s $(touch x) `y` "z"%3A1';
    run = await start({ ...refuse(70021), idClaims: { sub } });
    const details = await run.fail();
    const [app, identity] = creations(details).map(words);
    const value = (list: string[] | undefined, flag: string) => list?.[list.indexOf(flag) + 1] ?? '';
    expect(app?.slice(0, 4)).toEqual(['ad', 'app', 'federated-credential', 'create']);
    expect(value(app, '--id')).toBe(CLIENT);
    expect(JSON.parse(value(app, '--parameters'))).toEqual({
      name: expect.stringMatching(/^[A-Za-z0-9][\w-]{2,119}$/),
      issuer: 'https://token.actions.githubusercontent.com',
      subject: sub,
      audiences: ['api://AzureADTokenExchange'],
    });
    expect(identity?.slice(0, 3)).toEqual(['identity', 'federated-credential', 'create']);
    expect(value(identity, '--subject')).toBe(sub);
    expect(value(identity, '--issuer')).toBe('https://token.actions.githubusercontent.com');
    expect(value(identity, '--audiences')).toBe('api://AzureADTokenExchange');
  });

  it('explains an immutable subject', async () => {
    run = await start({
      ...refuse(700213),
      idClaims: { sub: 'repo:contoso@1234/fraud@4711:environment:prod' },
    });
    const details = await run.fail();
    expect(details.cause).toContain('15 July 2026');
    expect(creations(details)).toHaveLength(2);
  });

  it.each([
    'repository_id:4711:environment:prod',
    'repo:contoso/fraud:job_workflow_ref:contoso/x/.github/workflows/y.yml@v1',
  ])('explains a customised subject: %s', async (sub) => {
    run = await start({ ...refuse(700213), idClaims: { sub } });
    const details = await run.fail();
    expect(details.cause).toContain('customised');
    expect(creations(details)).toHaveLength(2);
  });

  it.each([
    ['a pull_request subject', { sub: 'repo:contoso/fraud:pull_request' }, 'every pull request'],
    [
      'an immutable pull_request subject',
      { sub: 'repo:contoso@1/fraud@4711:pull_request' },
      'every pull request',
    ],
    ['a ref of a pull request', { sub: 'repository_id:4711:ref:refs/pull/3/merge' }, 'every pull request'],
    [
      'a customised subject in a pull request',
      { sub: 'repository_id:4711', event_name: 'pull_request' },
      'every pull request',
    ],
    [
      'the subject of another owner',
      { sub: 'repo:stranger/fraud:ref:refs/heads/main' },
      'another repository',
    ],
    [
      'the subject of another repository',
      { sub: 'repo:contoso/other:environment:prod' },
      'another repository',
    ],
    [
      'a called workflow alone',
      { sub: 'job_workflow_ref:stranger/shared/.github/workflows/x.yml@v1' },
      'does not name this repository',
    ],
    ['an environment alone', { sub: 'environment:prod' }, 'does not name this repository'],
    [
      'another repository id',
      { sub: 'repository_id:47110:environment:prod' },
      'does not name this repository',
    ],
    [
      'a subject with hidden characters',
      { sub: 'repo:contoso/fraud:ref:refs/heads/\u202Emain' },
      'cannot be shown',
    ],
    ['no subject', { sub: undefined }, 'a claim is missing'],
    ['a subject that is too long', { sub: `repo:contoso/fraud:environment:${'x'.repeat(700)}` }, 'too long'],
    [
      'an issuer that is not this GitHub',
      { iss: 'https://evil.test' },
      'the issuer is not the one of this GitHub',
    ],
    ['a run of pull_request_target', { event_name: 'pull_request_target' }, 'anyone may open'],
  ])('prints no command but a warning for %s', async (_name, idClaims, warning) => {
    run = await start({ ...refuse(700213), idClaims });
    const details = await run.fail();
    expect(creations(details)).toEqual([]);
    expect(details.remedy).toContain(warning);
  });

  it('prints no command when a fork pushes to itself as another repository', async () => {
    run = await start(refuse(700213), { GITHUB_REPOSITORY: 'stranger/fraud' });
    expect(creations(await run.fail())).toEqual([]);
  });

  it.each([
    ['https://ghes.contoso.test', 'https://ghes.contoso.test/_services/token'],
    ['https://contoso.ghe.com', 'https://token.actions.contoso.ghe.com'],
  ])('of the issuer is explained on %s', async (server, iss) => {
    run = await start({ ...refuse(700211), idClaims: { iss } }, { GITHUB_SERVER_URL: server });
    const details = await run.fail();
    expect(details.code).toBe('federated-credential-issuer-mismatch');
    expect(details.cause).toContain(`its issuer is ${iss}`);
    expect(JSON.stringify(creations(details).map(words))).toContain(iss);
  });

  it('of the audience shows the one that was asked for', async () => {
    run = await start(refuse(700212));
    const details = await run.fail({ federationAudience: 'api://Other' });
    expect(details.cause).toContain('  aud: api://Other');
  });
});

it('an ID token outside of its time tells how far the clock of the runner is off', async () => {
  run = await start(refuse(700024));
  const seconds = Math.floor(run.effects.now() / 1_000);
  const early = await start({ ...refuse(700024), idClaims: { iat: seconds - 1_800, exp: seconds - 1_500 } });
  const details = await early.fail();
  await early.stub.close();
  expect(details.code).toBe('id-token-expired');
  expect(details.cause).toContain('The clock of this runner is 30 minutes ahead of GitHub’s.');
  expect((await run.fail()).cause).not.toContain('The clock');
});

describe('an Entra that does not answer', () => {
  it('is asked again, then called by its name', async () => {
    let count = 0;
    run = await start({
      before(request, response) {
        if (request.method !== 'POST') return false;
        count += 1;
        response.writeHead(503, { 'content-type': 'text/html' }).end('<html>gateway</html>');
        return true;
      },
    });
    const details = await run.fail();
    expect(details).toMatchObject({ code: 'entra-unavailable', exitCode: 4 });
    expect(count).toBe(4);
  });

  it('once is asked again and then answers', async () => {
    let count = 0;
    run = await start({
      before(request, response, socket) {
        if (request.method !== 'POST' || count >= 2) return false;
        count += 1;
        if (count === 1) socket.destroy();
        else response.writeHead(400).end('{"error":"temporarily_unavailable"}');
        return true;
      },
    });
    await run.logIn();
    expect(run.stub.tokenRequests()).toHaveLength(3);
  });

  it('because the connection breaks names the network', async () => {
    run = await start({
      before(request, _response, socket) {
        if (request.method !== 'POST') return false;
        socket.destroy();
        return true;
      },
    });
    const details = await run.fail();
    expect(details).toMatchObject({ code: 'network-connection-lost', exitCode: 4 });
    expect(details.message).toContain(run.stub.origin);
  });

  it('because its name is unknown names the network', async () => {
    run = await start();
    const details = await run.fail({
      cloud: { ...run.cloud, authority: 'https://login.no-such-host.invalid' },
    });
    expect(details.code).toBe('network-name-not-found');
  });
});

describe('an ID token is sent to the authority of the cloud and nowhere else', () => {
  it('though discovery names another token endpoint', async () => {
    run = await start({
      before(request, response) {
        if (!request.url.includes('openid-configuration')) return false;
        const evil = 'https://evil.test/token';
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({
            issuer: `${run.stub.origin}/${TENANT}/v2.0`,
            authorization_endpoint: evil,
            token_endpoint: evil,
            jwks_uri: evil,
          }),
        );
        return true;
      },
    });
    expect(await run.fail()).toMatchObject({ code: 'network-foreign-host', exitCode: 2 });
  });

  it.each(['AZURE_AUTHORITY_HOST', 'AZURE_REGIONAL_AUTHORITY_NAME'])('though %s is set', async (variable) => {
    run = await start();
    process.env[variable] = variable === 'AZURE_AUTHORITY_HOST' ? 'https://evil.test' : 'evil.test/x?';
    try {
      const outcome = await run.logIn().then(
        () => 'signed in',
        (error: { details?: { code: string } }) => error.details?.code,
      );
      expect(outcome).toBe(variable === 'AZURE_AUTHORITY_HOST' ? 'signed in' : 'network-foreign-host');
    } finally {
      delete process.env[variable];
    }
  });

  it('though it answers with a redirect', async () => {
    run = await start({
      before(request, response) {
        if (request.method !== 'POST') return false;
        response.writeHead(307, { location: 'https://evil.test/token' }).end();
        return true;
      },
    });
    expect((await run.fail()).exitCode).toBe(4);
    expect(run.stub.tokenRequests()).toHaveLength(1);
  });
});

describe('a token of another tenant', () => {
  it('is refused, and masked all the same', async () => {
    run = await start({ accessClaims: { tid: '00000000-0000-4000-8000-000000000000' } });
    const details = await run.fail();
    expect(details).toMatchObject({ code: 'wrong-tenant', exitCode: 2 });
    for (const secret of run.stub.secrets) expect(run.effects.masked).toContain(secret);
  });

  it('cannot be told when the tenant was given by its domain', async () => {
    run = await start({ tenantPath: 'contoso.example' });
    const login = await run.logIn({ tenantId: 'contoso.example' });
    expect(login.identity.tenantId).toBe(TENANT);
  });
});
