import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import type { AnyResource, PrivateEndpointConnection } from '../../src/inventory/resource.ts';
import { reportNetwork } from '../../src/report/networkReport.ts';
import {
  account,
  batchEndpoint,
  holding,
  kubernetesEndpoint,
  onlineEndpoint,
  serverlessEndpoint,
  workspace,
} from '../rules/inventories.ts';

const APPROVED: PrivateEndpointConnection = { id: 'pe-1', status: 'Approved' };
const PENDING: PrivateEndpointConnection = { id: 'pe-2', status: 'Pending' };
const UNREAD = unknown('missing-permission', 'Microsoft.X/read');
const reach = (...resources: AnyResource[]) => reportNetwork(holding(...resources))[0];
const open = known('Enabled');
const closed = known('Disabled');

describe('from where a managed online endpoint is reached', () => {
  const openWorkspace = workspace({ publicNetworkAccess: open });
  it.each([
    ['open', onlineEndpoint({ publicNetworkAccess: open }), openWorkspace, 'internet'],
    [
      'without the flag, as older api-versions answer',
      onlineEndpoint({ publicNetworkAccess: ABSENT }),
      openWorkspace,
      'internet',
    ],
    ['closed, its workspace with a private endpoint', onlineEndpoint(), workspace(), 'private-endpoints'],
    [
      'closed, and no private endpoint was approved',
      onlineEndpoint(),
      workspace({ privateEndpointConnections: known([PENDING]) }),
      'nowhere',
    ],
    [
      'closed, private endpoints unread',
      onlineEndpoint(),
      workspace({ privateEndpointConnections: UNREAD }),
      'unknown',
    ],
    ['open in a closed workspace', onlineEndpoint({ publicNetworkAccess: open }), workspace(), 'unknown'],
    ['unread', onlineEndpoint({ publicNetworkAccess: UNREAD }), openWorkspace, 'unknown'],
    [
      'a value of times to come',
      onlineEndpoint({ publicNetworkAccess: known('SecuredByPerimeter') }),
      openWorkspace,
      'unknown',
    ],
    ['on a cluster', kubernetesEndpoint({ publicNetworkAccess: open }), openWorkspace, 'unknown'],
  ])('%s', (_, endpoint, parent, expected) => {
    expect(reach(parent, endpoint)?.reachableFrom).toBe(expected);
  });

  it('names the private endpoints and the state of each', () => {
    const parent = workspace({ privateEndpointConnections: known([PENDING, APPROVED]) });
    expect(reach(parent, onlineEndpoint())?.allowed).toEqual([
      { kind: 'private-endpoint', value: 'pe-1', state: 'Approved' },
      { kind: 'private-endpoint', value: 'pe-2', state: 'Pending' },
    ]);
  });

  it('is unknown where the workspace was not read', () => {
    const elsewhere = onlineEndpoint({ workspace: known('/subscriptions/other') });
    expect(reach(elsewhere)?.reachableFrom).toBe('unknown');
  });
});

describe.each([
  ['batch endpoint', batchEndpoint()],
  ['serverless endpoint', serverlessEndpoint()],
])('from where a %s is reached', (_, endpoint) => {
  it.each([
    [workspace({ publicNetworkAccess: open }), 'internet'],
    [workspace({ publicNetworkAccess: open, ipAllowlist: known(['203.0.113.0/24']) }), 'listed'],
    [workspace({ publicNetworkAccess: open, ipAllowlist: UNREAD }), 'unknown'],
    [workspace({ publicNetworkAccess: closed }), 'private-endpoints'],
    [workspace({ publicNetworkAccess: UNREAD }), 'unknown'],
  ])('case %#: %s', (parent, expected) => {
    expect(reach(parent, endpoint)?.reachableFrom).toBe(expected);
  });
});

describe('from where an AI services account is reached', () => {
  const listed = {
    publicNetworkAccess: open,
    networkDefaultAction: known('Deny'),
    ipRules: known(['203.0.113.7', '198.51.100.0/24']),
    subnetRules: known(['/subscriptions/s/subnets/a']),
    privateEndpointConnections: known([APPROVED]),
  };
  it.each([
    ['open without rules', { publicNetworkAccess: open, networkDefaultAction: ABSENT }, 'internet'],
    [
      'open, allow by default',
      { publicNetworkAccess: open, networkDefaultAction: known('Allow') },
      'internet',
    ],
    ['listed', listed, 'listed'],
    [
      'deny by default and nothing listed',
      { ...listed, ipRules: ABSENT, subnetRules: ABSENT },
      'private-endpoints',
    ],
    [
      'deny by default, nothing listed, nothing private',
      { ...listed, ipRules: known([]), subnetRules: known([]), privateEndpointConnections: ABSENT },
      'nowhere',
    ],
    ['closed', { ...listed, publicNetworkAccess: closed }, 'private-endpoints'],
    ['rules unread', { ...listed, ipRules: UNREAD }, 'unknown'],
    ['default unread', { ...listed, networkDefaultAction: UNREAD }, 'unknown'],
    ['a default of times to come', { ...listed, networkDefaultAction: known('Ask') }, 'unknown'],
  ])('%s', (_, changes, expected) => {
    expect(reach(account(changes))?.reachableFrom).toBe(expected);
  });

  it('names addresses, subnets and private endpoints', () => {
    expect(reach(account(listed))?.allowed).toEqual([
      { kind: 'cidr', value: '198.51.100.0/24', state: 'Allow' },
      { kind: 'cidr', value: '203.0.113.7', state: 'Allow' },
      { kind: 'subnet', value: '/subscriptions/s/subnets/a', state: 'Allow' },
      { kind: 'private-endpoint', value: 'pe-1', state: 'Approved' },
    ]);
  });
});

it('the network part is sorted by id, whatever the order of the inventory', () => {
  const [a, b] = [onlineEndpoint({ name: 'a' }), onlineEndpoint({ name: 'B' })];
  expect(reportNetwork(holding(b, a))).toEqual(reportNetwork(holding(a, b)));
  expect(reportNetwork(holding(b, a)).map(({ resource }) => resource)).toEqual([a.id, b.id]);
});
