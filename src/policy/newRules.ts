/**
 * Whether a rule is new to people who pin a major version: it came in a minor or patch version of the running major
 * version. Before 1.0.0 nothing is pinned, and every rule counts.
 */
export function isNewRule(since: string, version: string): boolean {
  const [sinceMajor, sinceMinor, sincePatch] = parts(since);
  const [major] = parts(version);
  return major >= 1 && sinceMajor === major && (sinceMinor > 0 || sincePatch > 0);
}

/** For the end of a message: "new in 1.3, counts from 2.0". */
export function sayNew(since: string): string {
  const [major, minor] = parts(since);
  return `new in ${major}.${minor}, counts from ${major + 1}.0`;
}

function parts(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
  return [major, minor, patch];
}
