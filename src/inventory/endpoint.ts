import type { EndpointId } from './endpointId.ts';
import type { Fact } from './fact.ts';

/** What one endpoint says of itself, as far as a credential and the way to it are concerned. */
export interface Endpoint {
  readonly id: EndpointId;
  /** ARM's own spelling: `Key`, `AMLToken`, `AADToken`, serverless also `AAD`, `KeyAndAAD`; anything else is kept. */
  readonly authMode: Fact<string>;
  /** Scoring URI; `properties.endpoint` of an AI services account. */
  readonly scoringUri: Fact<string>;
  readonly provisioningState: Fact<string>;
  readonly publicNetworkAccess: Fact<string>;
  readonly location: Fact<string>;
  /** ARM id of the attached compute: there for Kubernetes online endpoints only. */
  readonly compute: Fact<string>;
  /** Headers that every scoring request must carry beside the credential (serverless endpoints name them). */
  readonly requiredHeaders: Readonly<Record<string, string>>;
  /** AI services accounts: `OpenAI`, `AIServices`, `SpeechServices`, … */
  readonly kind: Fact<string>;
  /** AI services accounts: true when keys are switched off. */
  readonly disableLocalAuth: Fact<boolean>;
  /** AI services accounts: Entra tokens are taken only on a custom subdomain. */
  readonly customSubDomain: Fact<string>;
}

/** Whether Azure answered for this endpoint, or only the caller did. */
export function wasRead({ provisioningState }: Endpoint): boolean {
  return provisioningState.state !== 'unknown';
}
