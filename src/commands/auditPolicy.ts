import type { Effects } from '../effects.ts';
import type { AuditRequest } from '../inputs/auditRequest.ts';
import { combinePolicies, type EffectivePolicy } from '../policy/effectivePolicy.ts';
import { DEFAULT_POLICY, invalidPolicy, loadPolicies } from './policySource.ts';
import type { TrustedFiles } from './trustedFiles.ts';

/**
 * Reads the policies of a run, lays them one over the other and the inputs on top, and says which they were. Throws a
 * `Failure` for everything that is wrong with them.
 */
export async function settlePolicy(
  { policies, overrides, githubToken, baseline }: AuditRequest,
  effects: Effects,
  trusted?: TrustedFiles,
): Promise<EffectivePolicy> {
  const token = githubToken === undefined ? {} : { token: githubToken };
  const layers = await loadPolicies({ references: policies, ...token, trusted }, effects);
  const combined = combinePolicies(layers, effects.now(), overrides);
  if (!combined.ok) throw invalidPolicy(combined.problems);
  const { policy } = combined;
  if (baseline !== undefined && policy.closed.has('baseline')) {
    throw invalidPolicy(['baseline: a floor of the policy lets no baseline be used; leave it out']);
  }
  const from = trusted === undefined ? '' : `; files of this repository as in ${trusted.where}`;
  if (policy.files.length > 0) effects.log.info(`Policy: ${policy.files.join(', then ')}${from}`);
  else if (trusted !== undefined) {
    effects.log.info(`Policy: what is built in; there is no ${DEFAULT_POLICY} in ${trusted.where}.`);
  }
  // In a workflow a missing checkout is easily overlooked; on a terminal it is no news.
  else if (effects.env['GITHUB_ACTIONS'] === 'true') {
    effects.log.info(`Policy: what is built in; there is no ${DEFAULT_POLICY}.`);
  }
  return policy;
}
