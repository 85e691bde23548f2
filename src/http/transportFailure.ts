export type TransportProblem =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls'
  | 'proxy'
  | 'too-large'
  | 'malformed'
  | 'forbidden';

/**
 * No usable answer came. Names the host and what went wrong on the way; never a header, a body, a path or a query.
 */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';
  readonly kind: TransportProblem;
  /** `host` or `host:port` of the server that was asked for, also when a proxy stood in between. */
  readonly host: string;
  /** The code of Node, OpenSSL or the proxy's status: `ECONNRESET`, `DEPTH_ZERO_SELF_SIGNED_CERT`, `407`. */
  readonly code: string;

  constructor(kind: TransportProblem, host: string, code: string, message: string) {
    super(message);
    this.kind = kind;
    this.host = host;
    this.code = code;
  }

  /** Whether the same request may well work a second later. */
  get transient(): boolean {
    switch (this.kind) {
      case 'refused':
      case 'reset':
      case 'timeout':
      case 'malformed':
        return true;
      case 'dns':
        return this.code === 'EAI_AGAIN';
      case 'proxy':
        return this.code !== '407' && this.code !== '403';
      default:
        return false;
    }
  }
}

/** Set on the error with which a request is destroyed when the proxy answers CONNECT with anything but 200. */
export const PROXY_REFUSED = 'ERR_PROXY_REFUSED_';

const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NONAME', 'EAI_NODATA']);
const REFUSED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
]);
const TIMEOUT = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT|EPROTO$)/;

/**
 * Sorts what Node threw. `proxied` is true when the request went by a proxy: then a host that is not found or does
 * not accept the connection is the proxy.
 */
export function sortTransportError(error: unknown, host: string, proxied: boolean): TransportFailure {
  if (error instanceof TransportFailure) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (code.startsWith(PROXY_REFUSED)) {
    const status = code.slice(PROXY_REFUSED.length);
    return new TransportFailure(
      'proxy',
      host,
      status,
      `The proxy refused the way to ${host} with status ${status}.`,
    );
  }
  if (
    proxied &&
    (DNS.has(code) || REFUSED.has(code) || TIMEOUT.has(code) || /^Proxy connection ended/.test(message))
  ) {
    return new TransportFailure(
      'proxy',
      host,
      code,
      `The proxy on the way to ${host} could not be reached (${code}).`,
    );
  }
  if (DNS.has(code))
    return new TransportFailure('dns', host, code, `The name of ${host} could not be resolved (${code}).`);
  if (REFUSED.has(code)) {
    return new TransportFailure('refused', host, code, `${host} does not accept connections (${code}).`);
  }
  if (TIMEOUT.has(code))
    return new TransportFailure('timeout', host, code, `${host} did not answer in time (${code}).`);
  if (TLS.test(code)) {
    return new TransportFailure(
      'tls',
      host,
      code,
      `The TLS connection to ${host} cannot be trusted (${code}).`,
    );
  }
  if (code.startsWith('HPE_') || code.startsWith('ERR_INVALID_') || code === 'Z_DATA_ERROR') {
    return new TransportFailure(
      'malformed',
      host,
      code,
      `${host} answered something that is not HTTP (${code}).`,
    );
  }
  return new TransportFailure('reset', host, code, `The connection to ${host} broke off (${code}).`);
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const { code } = error;
    if (typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code)) return code;
  }
  return 'ECONNRESET';
}
