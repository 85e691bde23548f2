import { EXIT } from '../failure.ts';
import type { Cloud } from '../identity/clouds.ts';
import { isHostAllowed } from '../identity/scoringHosts.ts';
import type { Endpoint } from '../inventory/endpoint.ts';
import { azureFailure } from './armFailures.ts';

export interface DestinationRules {
  readonly cloud: Cloud;
  /** Exact hosts, with a port where it is not the scheme's own. */
  readonly allowedHosts: readonly string[];
  readonly allowHttp: boolean;
}

/**
 * The address a credential may be sent to: https on one of the cloud's hosts, or what the caller named exactly. The
 * address of the endpoint's own GET is held to the same rule, because whoever may write the endpoint writes it.
 */
export function scoringDestination(
  { id, scoringUri, compute, provisioningState }: Endpoint,
  rules: DestinationRules,
): URL {
  if (scoringUri.state !== 'known' || !URL.canParse(scoringUri.value)) {
    const state = provisioningState.state === 'known' ? provisioningState.value : 'unknown';
    throw azureFailure({
      code: 'scoring-uri-absent',
      message: `${id.name} has no scoring URI (its state: ${state}).`,
      remedy:
        'An endpoint has one once it is created; deploy to it, or wait until it is ready, and run again.',
      exitCode: EXIT.unreachable,
    });
  }
  const url = new URL(scoringUri.value);
  const allowed =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  const byCaller =
    allowed &&
    isHostAllowed(
      rules.allowedHosts.map((host) => withDefaultPort(host, url)),
      url,
    );
  const byCloud = allowed && url.protocol === 'https:' && isHostAllowed(rules.cloud.scoringHosts, url);
  if (!byCaller && !byCloud) {
    const kubernetes = compute.state === 'known';
    throw azureFailure({
      code: 'scoring-host-not-allowed',
      message: `The credential of ${id.name} is not handed on for ${url.protocol}//${url.host}: that is not a host of ${rules.cloud.name}.`,
      cause: kubernetes
        ? 'It is a Kubernetes endpoint, which lives on a host of its own.'
        : "Managed endpoints live on hosts of the cloud; another host is a mistake, or somebody else's.",
      remedy: kubernetes
        ? 'If this is the host of your cluster, name it exactly.'
        : 'Check the endpoint. Only if you know this host to be yours, name it exactly.',
      snippets: [
        {
          language: 'yaml',
          text: `with:\n  allow-scoring-host: ${JSON.stringify(url.host)}${url.protocol === 'http:' ? '\n  allow-http: true' : ''}`,
        },
      ],
      exitCode: EXIT.refused,
    });
  }
  if (url.protocol === 'http:' && !rules.allowHttp) {
    throw azureFailure({
      code: 'scoring-uri-plain-http',
      message: `${id.name} is scored over plain http, where whoever is on the way can read the credential.`,
      remedy: "Give the cluster's scoring host TLS. To go on all the same, set allow-http.",
      snippets: [{ language: 'yaml', text: 'with:\n  allow-http: true' }],
      exitCode: EXIT.refused,
    });
  }
  return url;
}

/** `10.0.0.4` in allow-scoring-host means that host on the scheme's own port, for http as for https. */
function withDefaultPort(host: string, url: URL): string {
  return url.protocol !== 'http:' || /:\d+$/.test(host) ? host : `${host}:80`;
}
