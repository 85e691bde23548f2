/** One Azure cloud, as contracts of this project name its parts. All URLs are origins without a trailing slash. */
export interface Cloud {
  readonly name: string;
  /** Entra authority: `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** ARM: `https://management.azure.com`. */
  readonly resourceManager: string;
  /** Audiences: an Entra scope is `${audience}/.default`. */
  readonly resourceManagerAudience: string;
  readonly machineLearningAudience: string;
  readonly cognitiveServicesAudience: string;
  readonly graph: string;
  /** Hosts (with a port where it is not 443) that a credential may be handed on for; `*.` at the front matches one or more labels. */
  readonly scoringHosts: readonly string[];
  /** Audience of the GitHub ID token: `api://AzureADTokenExchange`. */
  readonly federationAudience: string;
  /** True for a cloud that came from a file: instance discovery is off. */
  readonly custom: boolean;
}
