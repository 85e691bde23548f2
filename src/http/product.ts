/** The version in package.json; a test holds the two together. */
export const VERSION = '0.1.0';

/** What servers see as `User-Agent` in all traffic of this tool. */
export function userAgent(): string {
  return `aml-endpoint-action/${VERSION} node/${process.versions.node}`;
}
