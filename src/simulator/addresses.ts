import { isRecord } from './exchange.ts';

// www.contoso.com stands for a scoring host in the examples of the REST specifications.
const SCORING_HOST =
  /^www\.contoso\.com$|\.(inference\.ml\.azure\.(com|us|cn)|models\.ai\.azure\.com|inference\.ai\.azure\.com)$/i;
const ACCOUNT_HOST =
  /(\.(cognitiveservices|openai)\.azure\.(com|us|cn)|\.services\.ai\.azure\.com|\.?api\.cognitive\.microsoft\.com|\.cognitive\.microsofttranslator\.com)$/i;
const OWN_HOST = /^(management\.azure\.com|login\.microsoftonline\.com)$/i;

export const SCORING_PATH = '/scoring/';
export const ACCOUNT_PATH = '/ai-services/';

/**
 * The simulator's address for one of Azure's: hosts become the first segment of a path. Addresses of other hosts (a
 * Kubernetes cluster's own) stay as they are.
 */
export function playedAddress(origin: string, address: string): string {
  const match = /^https?:\/\/([^/?#]+)(.*)$/is.exec(address);
  const [, host = '', rest = ''] = match ?? [];
  if (SCORING_HOST.test(host)) {
    return `${origin}${SCORING_PATH}${host}${rest}`;
  }
  if (ACCOUNT_HOST.test(host)) {
    return `${origin}${ACCOUNT_PATH}${host}${rest}`;
  }
  return OWN_HOST.test(host) ? `${origin}${rest}` : address;
}

/** A copy of a value in which every text that is an address of Azure's is the simulator's. */
export function playAddresses(origin: string, value: unknown): unknown {
  if (typeof value === 'string') {
    return playedAddress(origin, value);
  }
  if (Array.isArray(value)) {
    return value.map((one) => playAddresses(origin, one));
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, playAddresses(origin, one)]))
    : value;
}
