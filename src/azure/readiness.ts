import { EXIT } from '../failure.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { azureFailure } from './armFailures.ts';

/**
 * Stops at an endpoint that cannot be scored. Answers what is worth a warning: an endpoint that is being changed, or
 * whose last change failed, may serve all the same.
 */
export function checkReadiness({ id, provisioningState, scoringUri }: Endpoint): string | undefined {
  if (provisioningState.state !== 'known') return undefined;
  const state = provisioningState.value;
  switch (state.toLowerCase()) {
    case 'succeeded':
    case 'online':
      return undefined;
    case 'creating':
    case 'accepted':
    case 'resolvingdns':
    case 'deleting':
    case 'suspended':
    case 'suspending':
    case 'reinstating':
    case 'moving':
      throw azureFailure({
        code: 'endpoint-not-ready',
        message: `${id.name} is not ready: its state is ${state}.`,
        remedy: /delet/i.test(state)
          ? 'It is being deleted; name another endpoint.'
          : /suspend/i.test(state)
            ? 'It is suspended: reinstate it (its marketplace subscription may have ended), then run again.'
            : 'Wait until it is ready and run again; put this step after the one that creates the endpoint.',
        exitCode: EXIT.unreachable,
      });
    case 'failed':
    case 'canceled':
    case 'creationfailed':
    case 'deletionfailed':
      if (scoringUri.state === 'known' && state.toLowerCase() !== 'creationfailed') {
        return `${id.name} is in the state ${state}: its last change did not succeed, though it has a scoring URI.`;
      }
      throw azureFailure({
        code: 'endpoint-failed',
        message: `${id.name} was not created: its state is ${state}.`,
        remedy:
          "Look at the endpoint's events in the studio or its activity log, then delete it and create it anew.",
        exitCode: EXIT.unreachable,
      });
    default:
      return `${id.name} is in the state ${state}.`;
  }
}
