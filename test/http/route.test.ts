import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { describeRoute, readRoute } from '../../src/http/route.ts';

type Env = Record<string, string>;
const proxy = (env: Env, url: string) => readRoute(env).proxyFor(new URL(url))?.host;
const refusal = (env: Env): Failure => {
  try {
    readRoute(env);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('not refused');
};

describe('the proxy variables', () => {
  it('are taken in this order for https: HTTPS_PROXY, ALL_PROXY, HTTP_PROXY; upper case first', () => {
    const all: Env = {
      HTTPS_PROXY: 'http://a:1',
      https_proxy: 'http://b:2',
      ALL_PROXY: 'http://c:3',
      http_proxy: 'http://d:4',
    };
    expect(proxy(all, 'https://x.test')).toBe('a:1');
    const { HTTPS_PROXY: _a, ...lower } = all;
    expect(proxy(lower, 'https://x.test')).toBe('b:2');
    const { https_proxy: _b, ...any } = lower;
    expect(proxy(any, 'https://x.test')).toBe('c:3');
    const { ALL_PROXY: _c, ...http } = any;
    expect(proxy(http, 'https://x.test')).toBe('d:4');
  });

  it('send plain http by HTTP_PROXY, never by HTTPS_PROXY', () => {
    expect(proxy({ HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:2' }, 'http://x.test')).toBe('b:2');
    expect(proxy({ HTTPS_PROXY: 'http://a:1' }, 'http://x.test')).toBeUndefined();
  });

  it('may leave the scheme out', () => {
    expect(proxy({ HTTPS_PROXY: 'proxy.corp:3128' }, 'https://x.test')).toBe('proxy.corp:3128');
  });

  it.each(['socks5://a:1', 'http://', 'http://a:99999', 'ftp://a'])('refuse %s', (value) => {
    const { details } = refusal({ HTTPS_PROXY: value });
    expect(details.code).toBe('proxy-not-supported');
    expect(details.exitCode).toBe(2);
  });

  it('show no password in a refusal', () => {
    expect(JSON.stringify(refusal({ HTTPS_PROXY: 'socks5://me:hunter22@a:1' }).details)).not.toContain(
      'hunter22',
    );
  });
});

describe('NO_PROXY', () => {
  const by = (list: string, url: string, name = 'NO_PROXY') =>
    proxy({ HTTPS_PROXY: 'http://p:1', [name]: list }, url) === undefined;

  it.each([
    ['example.com', 'https://example.com'],
    ['example.com', 'https://a.b.example.com'],
    ['.example.com', 'https://a.example.com'],
    ['*.example.com', 'https://a.example.com'],
    ['other.test, EXAMPLE.com', 'https://example.com'],
    ['a b example.com', 'https://example.com'],
    ['example.com', 'https://example.com.'],
    ['example.com:8443', 'https://example.com:8443'],
    ['example.com:443', 'https://example.com'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.200.0.1'],
    ['fd00::/8', 'https://[fd12::1]'],
    ['[fd12::1]', 'https://[fd12::1]'],
    ['*', 'https://anything.test'],
  ])('%s lets %s pass', (list, url) => {
    expect(by(list, url)).toBe(true);
  });

  it.each([
    ['example.com', 'https://notexample.com'],
    ['example.com', 'https://example.com.evil.test'],
    ['example.com:8443', 'https://example.com'],
    ['10.0.0.0/8', 'https://11.0.0.1'],
    ['10.0.0.0/99', 'https://10.0.0.1'],
    ['0.1', 'https://10.0.0.1'],
    ['.', 'https://example.com'],
    ['10.0.0.0/8', 'https://ten.example.com'],
  ])('%s does not let %s pass', (list, url) => {
    expect(by(list, url)).toBe(false);
  });

  it('is read in lower case too', () => {
    expect(by('example.com', 'https://example.com', 'no_proxy')).toBe(true);
  });
});

it.each(['https://127.0.0.1:8443', 'https://localhost', 'https://[::1]', 'http://169.254.169.254'])(
  'loopback and the metadata service are never reached by a proxy: %s',
  (url) => {
    expect(proxy({ HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:1' }, url)).toBeUndefined();
  },
);

it('the route is described without the password of the proxy', () => {
  const lines = describeRoute({
    HTTPS_PROXY: 'http://me:hunter22@proxy.corp:3128',
    NO_PROXY: '.internal',
    NODE_EXTRA_CA_CERTS: '/etc/ca.pem',
  });
  expect(lines).toEqual([
    'proxy: http://***@proxy.corp:3128 (from HTTPS_PROXY)',
    'no proxy for: .internal',
    'also trusted: the certificate authorities in /etc/ca.pem (from NODE_EXTRA_CA_CERTS)',
  ]);
  expect(describeRoute({})).toEqual([]);
});

it('a run with TLS verification off is refused', () => {
  const { details } = refusal({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  expect(details).toMatchObject({ code: 'tls-verification-off', exitCode: 2 });
  expect(() => readRoute({ NODE_TLS_REJECT_UNAUTHORIZED: '1' })).not.toThrow();
});
