import type { Remediation } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';

/** The parts of an ARM id, by what the `az` command line calls them. */
export interface AzNames {
  readonly subscription: string;
  readonly resourceGroup: string;
  /** Of a workspace or of anything below one. */
  readonly workspace: string | undefined;
  /** Of an endpoint or of a deployment. */
  readonly endpoint: string | undefined;
  /** The last segment. */
  readonly name: string;
}

/** Takes an ARM id of a resource apart; undefined for anything else, such as the place of a declaration in a file. */
export function azNames(id: string): AzNames | undefined {
  const [root, subscriptions, subscription, groups, resourceGroup, providers, ...rest] = id.split('/');
  if (root !== '' || subscriptions?.toLowerCase() !== 'subscriptions') return undefined;
  if (groups?.toLowerCase() !== 'resourcegroups' || providers?.toLowerCase() !== 'providers')
    return undefined;
  const name = rest.at(-1);
  if (!isWord(subscription) || !isWord(resourceGroup) || !isWord(name)) return undefined;
  const after = (type: string): string | undefined => {
    const at = rest.findIndex((segment) => segment.toLowerCase() === type);
    const value = at === -1 ? undefined : rest[at + 1];
    return isWord(value) ? value : undefined;
  };
  return {
    subscription,
    resourceGroup,
    workspace: after('workspaces'),
    endpoint: after('onlineendpoints') ?? after('batchendpoints') ?? after('serverlessendpoints'),
    name,
  };
}

/** Where `az` looks for a resource of a group. */
export function groupFlags({ resourceGroup, subscription }: AzNames): readonly string[] {
  return ['--resource-group', resourceGroup, '--subscription', subscription];
}

/** Where `az ml` looks for a thing of a workspace. */
export function workspaceFlags(names: AzNames): readonly string[] {
  return ['--workspace-name', names.workspace ?? 'WORKSPACE', ...groupFlags(names)];
}

/** A remediation with commands for a resource that Azure knows, and without for one that only a file declares. */
export function remediate(
  id: string,
  { text, destructive }: Pick<Remediation, 'text' | 'destructive'>,
  commands: (names: AzNames) => readonly (readonly string[])[],
): Remediation {
  const names = azNames(id);
  return names === undefined
    ? { text, destructive }
    : { text, destructive, command: shellCommand(...commands(names)) };
}

/** A word that no command line takes for a flag of its own. */
function isWord(segment: string | undefined): segment is string {
  return segment !== undefined && segment !== '' && !segment.startsWith('-');
}
