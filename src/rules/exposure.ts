import type { Fact } from '../inventory/fact.ts';
import type { Workspace } from '../inventory/resource.ts';
import type { Setting } from './fileSetting.ts';
import { type Reading, readValue } from './reading.ts';

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const PUBLIC_NETWORK_ACCESS = { Enabled: 'public', Disabled: 'private' } as const;
const ISOLATION_MODES = {
  Disabled: 'none',
  AllowInternetOutbound: 'internet',
  AllowOnlyApprovedOutbound: 'approved',
} as const;

/** How a file closes a public address. */
export const CLOSED: Setting = {
  arm: 'publicNetworkAccess',
  value: 'Disabled',
  cli: 'public_network_access: disabled',
  azurerm: 'public_network_access_enabled = false',
};

/** Whether the address of a resource answers to the internet. Not said means that it does. */
export function readPublicAccess(fact: Fact<string>): Reading<'public' | 'private'> {
  return readValue({ name: 'publicNetworkAccess', fact }, PUBLIC_NETWORK_ACCESS, 'public');
}

/** What may leave the managed network of a workspace. Not said means that there is no such network. */
export function readIsolation({ isolationMode }: Workspace): Reading<'none' | 'internet' | 'approved'> {
  return readValue({ name: 'isolationMode', fact: isolationMode }, ISOLATION_MODES, 'none');
}

/** True where computes and endpoints run in a network that Azure manages. */
export function hasManagedNetwork(workspace: Workspace): boolean {
  const isolation = readIsolation(workspace);
  return isolation.ok && isolation.meaning !== 'none';
}

/** An address range that holds every address: `0.0.0.0/0`, `::/0`. */
export function holdsEveryAddress(range: string): boolean {
  return /\/0+\s*$/.test(range);
}
