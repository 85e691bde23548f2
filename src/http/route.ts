import { BlockList, isIP } from 'node:net';
import { EXIT, Failure } from '../failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Which way a request takes: by which proxy, or directly. */
export interface Route {
  /** The proxy for a URL, or undefined for the direct way. */
  proxyFor(url: URL): URL | undefined;
}

/** The way to servers that no proxy may stand in front of, such as a machine's own metadata service. */
export const DIRECT: Route = { proxyFor: () => undefined };

/**
 * Reads the proxy variables: for https `HTTPS_PROXY`, else `ALL_PROXY`, else `HTTP_PROXY` (as the Azure SDKs do); for
 * http `HTTP_PROXY`, else `ALL_PROXY`. Upper case wins over lower case. `NO_PROXY` holds names (a name stands for its
 * subdomains as well), `host:port`, addresses, CIDR ranges or `*`. Loopback and the metadata address of Azure's
 * machines are never asked for by a proxy.
 *
 * Throws a `Failure` (exit code 2) when a proxy cannot be understood, and when the environment switches TLS
 * verification off: every credential of the run would be open to whoever sits on the line.
 */
export function readRoute(env: Environment): Route {
  refuseUnverifiedTls(env);
  const forHttps = firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']);
  const forHttp = firstProxy(env, ['HTTP_PROXY', 'ALL_PROXY']);
  const exceptions = splitList(readVariable(env, 'NO_PROXY'));
  return {
    proxyFor(url) {
      const proxy = url.protocol === 'http:' ? forHttp : forHttps;
      if (proxy === undefined) return undefined;
      return isLocal(url.hostname) || exceptions.some((entry) => matches(entry, url)) ? undefined : proxy.url;
    },
  };
}

/** Lines for a person: the proxy, its exceptions and the extra CA that are in force. Passwords are left out. */
export function describeRoute(env: Environment): string[] {
  const lines: string[] = [];
  const proxy = firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']);
  if (proxy !== undefined) {
    const { url } = proxy;
    const userInfo = url.username === '' && url.password === '' ? '' : '***@';
    lines.push(`proxy: ${url.protocol}//${userInfo}${url.host} (from ${proxy.variable})`);
    const exceptions = readVariable(env, 'NO_PROXY');
    if (exceptions !== undefined) lines.push(`no proxy for: ${exceptions}`);
  }
  const extraCa = env['NODE_EXTRA_CA_CERTS'];
  if (extraCa !== undefined && extraCa !== '') {
    lines.push(`also trusted: the certificate authorities in ${extraCa} (from NODE_EXTRA_CA_CERTS)`);
  }
  return lines;
}

/** The passwords of the proxies, as they stand in the variables and as they are sent; for masking. */
export function routeSecrets(env: Environment): string[] {
  const proxies = [
    firstProxy(env, ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY']),
    firstProxy(env, ['HTTP_PROXY', 'ALL_PROXY']),
  ];
  const secrets = new Set<string>();
  for (const proxy of proxies) {
    if (proxy === undefined || proxy.url.password === '') continue;
    secrets.add(proxy.url.password);
    secrets.add(decodeURIComponent(proxy.url.password));
  }
  return [...secrets];
}

function refuseUnverifiedTls(env: Environment): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  throw new Failure({
    code: 'tls-verification-off',
    message: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the verification of TLS certificates off.',
    cause: 'With it, anyone on the line could read the credentials of this run.',
    remedy:
      'Remove the variable from the runner and the workflow. For a server with a certificate authority of your own, ' +
      'set NODE_EXTRA_CA_CERTS to the PEM file of that authority instead.',
    snippets: [{ language: 'yaml', text: 'env:\n  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-ca.pem' }],
    exitCode: EXIT.refused,
  });
}

function firstProxy(env: Environment, names: readonly string[]): { variable: string; url: URL } | undefined {
  for (const name of names) {
    for (const variable of [name, name.toLowerCase()]) {
      const text = env[variable]?.trim();
      if (text !== undefined && text !== '') return { variable, url: parseProxy(variable, text) };
    }
  }
  return undefined;
}

function parseProxy(variable: string, text: string): URL {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  let url: URL | undefined;
  try {
    url = new URL(withScheme);
    decodeURIComponent(url.username + url.password);
  } catch {
    url = undefined;
  }
  if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '')
    return url;
  throw new Failure({
    code: 'proxy-not-supported',
    message: `The proxy in ${variable} cannot be used.`,
    cause:
      url === undefined
        ? 'Its value is not a URL.'
        : `Proxies of the kind ${url.protocol}// are not supported.`,
    remedy: 'Give an HTTP proxy that understands CONNECT, or remove the variable.',
    snippets: [{ language: 'shell', text: `export ${variable}=http://proxy.example.com:3128` }],
    exitCode: EXIT.refused,
  });
}

function readVariable(env: Environment, name: string): string | undefined {
  for (const variable of [name, name.toLowerCase()]) {
    const text = env[variable]?.trim();
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

function splitList(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
}

function isLocal(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname === '169.254.169.254' ||
    /^127(?:\.\d+){3}$/.test(hostname)
  );
}

function matches(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return isInRange(url.hostname, entry);
  const { host, port } = splitPort(entry.toLowerCase());
  if (port !== undefined && port !== (url.port === '' ? defaultPort(url) : url.port)) return false;
  const name = host.replace(/^\*?\.+/, '').replace(/\.$/, '');
  const hostname = url.hostname.replace(/\.$/, '');
  if (name === '') return false;
  return (
    hostname === name || hostname === `[${name}]` || (isIP(hostname) === 0 && hostname.endsWith(`.${name}`))
  );
}

function splitPort(entry: string): { host: string; port?: string } {
  const found = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { host: found[1], port: found[2] }
    : { host: entry };
}

function defaultPort(url: URL): string {
  return url.protocol === 'http:' ? '80' : '443';
}

function isInRange(hostname: string, range: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const [base = '', bits = ''] = range.split('/');
  const family = isIP(base);
  if (family === 0 || isIP(address) !== family || !/^\d{1,3}$/.test(bits)) return false;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const block = new BlockList();
  block.addSubnet(base, Number(bits), kind);
  return block.check(address, kind);
}
