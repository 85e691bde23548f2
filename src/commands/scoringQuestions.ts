import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Azure } from '../azure/adapter.ts';
import { leastPrivilegeSnippet, operationOf } from '../azure/leastPrivilege.ts';
import { hasDeployment, readLogs, readTraffic } from '../azure/onlineDeployments.ts';
import { readOwnPermissions } from '../azure/ownPermissions.ts';
import { EXIT, type Failure } from '../failure.ts';
import type { EndpointId } from '../inventory/endpointId.ts';
import { grantingPattern } from '../rbac/operations.ts';
import { scoringFailure } from '../scoring/refusal.ts';
import type { Questions } from '../scoring/target.ts';

const LOG_LINES = 30;

/** What Azure and the resolver say of an endpoint that does not answer as it should; nothing is asked twice. */
export function askAbout(azure: Azure, id: EndpointId): Questions {
  const { login } = azure;
  const scorer = { objectId: login.identity.objectId, principalType: login.principalType };
  const logs = new Map<string, ReturnType<Questions['logs']>>();
  const reasons = new Map<string, Promise<Failure | undefined>>();
  let permitted: ReturnType<Questions['mayScore']> | undefined;
  return {
    scoringRole: leastPrivilegeSnippet(id, 'score', scorer),
    mayScore() {
      permitted ??= mayScore(azure, id);
      return permitted;
    },
    whyNotFound(deployment) {
      const key = deployment ?? '';
      const reason = reasons.get(key) ?? whyNotFound(azure, id, deployment);
      reasons.set(key, reason);
      return reason;
    },
    privateAddress,
    logs(deployment) {
      const said = logs.get(deployment) ?? readLogs(azure, id, deployment, LOG_LINES);
      logs.set(deployment, said);
      return said;
    },
  };
}

async function mayScore(azure: Azure, id: EndpointId): Promise<'yes' | 'no' | 'unknown'> {
  const permissions = await readOwnPermissions(azure, id);
  if (permissions === undefined) return 'unknown';
  return grantingPattern(permissions, operationOf(id, 'score')) === undefined ? 'no' : 'yes';
}

/** A 404 of a router that knows no way: for good, or until what was deployed just now has come to it. */
async function whyNotFound(
  azure: Azure,
  id: EndpointId,
  deployment: string | undefined,
): Promise<Failure | undefined> {
  if (deployment !== undefined) {
    if ((await hasDeployment(azure, id, deployment)) !== false) return undefined;
    return scoringFailure({
      code: 'deployment-not-found',
      message: `${id.name} has no deployment ${JSON.stringify(deployment)}.`,
      remedy: 'Check the name (az ml online-deployment list), and that this step comes after the deployment.',
      exitCode: EXIT.nothingMatched,
    });
  }
  const traffic = await readTraffic(azure, id);
  if (traffic === undefined || Object.values(traffic).some((share) => share > 0)) return undefined;
  return scoringFailure({
    code: 'endpoint-without-traffic',
    message: `${id.name} sends its traffic to no deployment, so that nobody answers.`,
    remedy:
      'Give a deployment traffic (az ml online-endpoint update --traffic blue=100), or name the deployment to score as deployment.',
    exitCode: EXIT.unreachable,
  });
}

/** Addresses that are routed within a network only. @see https://www.rfc-editor.org/rfc/rfc1918, rfc6598, rfc4193 */
const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addSubnet('100.64.0.0', 10);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

async function privateAddress(host: string): Promise<string | undefined> {
  const name = host.replace(/^\[|\]$/g, '');
  const found = isIP(name) === 0 ? await lookup(name, { all: true }).catch(() => []) : [{ address: name }];
  return found
    .map(({ address }) => address)
    .find((address) => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
