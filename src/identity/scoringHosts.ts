import { domainToASCII } from 'node:url';

/**
 * Whether a credential may be handed on for this address: https, and its host one of the patterns. A pattern is a host
 * with an optional port (443 when absent); `*.` at its front stands for one or more labels. Compared as the URL parser
 * sees the host: lower case, punycode, no trailing dot; addresses with a user or password never pass.
 */
export function isScoringHostAllowed(patterns: readonly string[], address: string | URL): boolean {
  const url = parse(address);
  if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return false;
  return isHostAllowed(patterns, url);
}

/** As above without a word on the scheme: for callers that were told to allow plain http. */
export function isHostAllowed(patterns: readonly string[], url: URL): boolean {
  const host = url.hostname.replace(/\.$/, '');
  const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
  return patterns.some((pattern) => {
    const wanted = split(pattern);
    if (wanted === undefined || wanted.port !== port) return false;
    if (!wanted.anySubdomain) return host === wanted.host;
    const label = host.slice(0, -wanted.host.length - 1);
    return host.endsWith(`.${wanted.host}`) && label !== '' && !label.startsWith('.') && !label.endsWith('.');
  });
}

/** Whether a text is a pattern at all: a host or `*.` and a domain of two labels or more, with an optional port. */
export function isScoringHostPattern(pattern: string): boolean {
  return split(pattern) !== undefined;
}

interface HostPattern {
  readonly anySubdomain: boolean;
  readonly host: string;
  readonly port: string;
}

function split(pattern: string): HostPattern | undefined {
  const found = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\*%]+)(?::(\d{1,5}))?$/i.exec(pattern);
  const name = found?.[2];
  if (found === null || name === undefined) return undefined;
  const port = found[3] === undefined ? 443 : Number(found[3]);
  if (port < 1 || port > 65_535) return undefined;
  const host = name.startsWith('[')
    ? parse(`https://${name}`)?.hostname
    : domainToASCII(name.replace(/\.$/, ''));
  if (host === undefined || host === '') return undefined;
  const anySubdomain = found[1] !== undefined;
  // `*.com` would be no limit at all.
  if (anySubdomain && (name.startsWith('[') || !host.includes('.'))) return undefined;
  return { anySubdomain, host, port: String(port) };
}

function parse(address: string | URL): URL | undefined {
  if (typeof address !== 'string') return address;
  return URL.canParse(address) ? new URL(address) : undefined;
}
