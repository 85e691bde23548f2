import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';

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

export const CLOUD_FILE_VARIABLE = 'AML_ENDPOINT_CLOUD_FILE';

/**
 * Microsoft's own clouds. Sources: @azure/identity's AzureAuthorityHosts; azure-ai-ml's `_azure_environments.py`; the
 * host names of https://learn.microsoft.com/azure/private-link/private-endpoint-dns and
 * https://learn.microsoft.com/azure/ai-services/speech-service/sovereign-clouds.
 */
export const KNOWN_CLOUDS: readonly Cloud[] = [
  {
    name: 'AzureCloud',
    authority: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    resourceManagerAudience: 'https://management.azure.com',
    machineLearningAudience: 'https://ml.azure.com',
    cognitiveServicesAudience: 'https://cognitiveservices.azure.com',
    graph: 'https://graph.microsoft.com',
    scoringHosts: [
      '*.inference.ml.azure.com',
      '*.models.ai.azure.com',
      '*.services.ai.azure.com',
      '*.cognitiveservices.azure.com',
      '*.openai.azure.com',
      '*.api.cognitive.microsoft.com',
      'api.cognitive.microsofttranslator.com',
    ],
    federationAudience: 'api://AzureADTokenExchange',
    custom: false,
  },
  {
    name: 'AzureUSGovernment',
    authority: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    resourceManagerAudience: 'https://management.usgovcloudapi.net',
    machineLearningAudience: 'https://ml.azure.us',
    cognitiveServicesAudience: 'https://cognitiveservices.azure.us',
    graph: 'https://graph.microsoft.us',
    scoringHosts: [
      '*.inference.ml.azure.us',
      '*.models.ai.azure.us',
      '*.services.ai.azure.us',
      '*.cognitiveservices.azure.us',
      '*.openai.azure.us',
      '*.api.cognitive.microsoft.us',
      'api.cognitive.microsofttranslator.us',
    ],
    federationAudience: 'api://AzureADTokenExchangeUSGov',
    custom: false,
  },
  {
    name: 'AzureChinaCloud',
    authority: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    resourceManagerAudience: 'https://management.chinacloudapi.cn',
    machineLearningAudience: 'https://ml.azure.cn',
    cognitiveServicesAudience: 'https://cognitiveservices.azure.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    scoringHosts: [
      '*.inference.ml.azure.cn',
      '*.models.ai.azure.cn',
      '*.services.ai.azure.cn',
      '*.cognitiveservices.azure.cn',
      '*.openai.azure.cn',
      '*.api.cognitive.azure.cn',
      'api.translator.azure.cn',
    ],
    federationAudience: 'api://AzureADTokenExchangeChina',
    custom: false,
  },
];

/**
 * Where a login to this cloud may send its requests. Microsoft serves China by two names, and MSAL uses the second
 * whatever it is told (its AuthorityMetadata.ts, `preferred_network`).
 */
export function authorityOrigins(cloud: Cloud): readonly string[] {
  const china = 'https://login.chinacloudapi.cn';
  return cloud.authority === china ? [china, 'https://login.partner.microsoftonline.cn'] : [cloud.authority];
}

/** The values of the `cloud` input, in the letters of contracts and documentation. */
export const CLOUD_NAMES: readonly string[] = [...KNOWN_CLOUDS.map((cloud) => cloud.name), 'custom'];

/**
 * The cloud of the `cloud` input. `custom` is read from the file named in `AML_ENDPOINT_CLOUD_FILE`; with any other
 * cloud that variable is ignored, and the log says so. Throws `Failure` (exit code 2).
 */
export async function resolveCloud(name: string, effects: Pick<Effects, 'env' | 'log'>): Promise<Cloud> {
  const wanted = name.toLowerCase();
  const file = effects.env[CLOUD_FILE_VARIABLE];
  if (wanted === 'custom') {
    const { readCloudFile } = await import('./cloudFile.ts');
    const cloud = await readCloudFile(file, effects.env);
    effects.log.notice(
      `This run uses the custom cloud ${cloud.name} from ${file ?? ''}, not one of Microsoft's.`,
    );
    return cloud;
  }
  const known = KNOWN_CLOUDS.find((cloud) => cloud.name.toLowerCase() === wanted);
  if (known === undefined) {
    throw new Failure({
      code: 'cloud-unknown',
      message: `There is no cloud of this name: ${JSON.stringify(name.slice(0, 60))}.`,
      remedy: `Set cloud to one of ${CLOUD_NAMES.join(', ')}.`,
      snippets: [{ language: 'yaml', text: 'with:\n  cloud: AzureCloud' }],
      exitCode: EXIT.refused,
    });
  }
  if (file !== undefined && file !== '') {
    effects.log.warning(`${CLOUD_FILE_VARIABLE} is set and ignored: it counts with cloud: custom only.`);
  }
  return known;
}
