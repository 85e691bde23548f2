import { join } from 'node:path';
import { describeRun, idTokenRequestUrl, type WorkflowRun } from './githubOidc.ts';
import type { World } from './world.ts';

/** The cloud file of `cloud: custom`. */
export interface CloudFile {
  readonly name: string;
  readonly authority: string;
  readonly resourceManager: string;
  readonly resourceManagerAudience: string;
  readonly machineLearningAudience: string;
  readonly cognitiveServicesAudience: string;
  readonly graph: string;
  readonly scoringHosts: readonly string[];
  readonly federationAudience: string;
}

/** What a client has to know to talk to a running simulator: the first line that `simulator` prints. */
export interface Announcement {
  readonly resourceManager: string;
  readonly authority: string;
  readonly graph: string;
  readonly github: string;
  readonly oidcRequestUrl: string;
  readonly oidcRequestToken: string;
  readonly caFile: string;
  readonly cloudFile: string;
  /** Every variable that a client process needs, as a runner would set it. */
  readonly env: Readonly<Record<string, string>>;
}

export interface AnnouncementParts {
  readonly directory: string;
  readonly requestToken: string;
  readonly gitHubToken: string;
}

export function makeAnnouncement(world: World, parts: AnnouncementParts): Announcement {
  const { origin, audiences, scenario } = world;
  const caFile = join(parts.directory, 'ca.pem');
  const cloudFile = join(parts.directory, 'cloud.json');
  const oidcRequestUrl = idTokenRequestUrl(origin);
  const run = describeRun(scenario.github);
  const [application, ...others] = scenario.applications;
  const main = others.length === 0 ? application : undefined;
  const subscription = scenario.subscriptions[0]?.subscriptionId;
  return {
    resourceManager: origin,
    authority: origin,
    graph: audiences.graph,
    github: origin,
    oidcRequestUrl,
    oidcRequestToken: parts.requestToken,
    caFile,
    cloudFile,
    env: {
      NODE_EXTRA_CA_CERTS: caFile,
      AML_ENDPOINT_CLOUD_FILE: cloudFile,
      ...(scenario.github?.idTokenPermission === false
        ? {}
        : {
            ACTIONS_ID_TOKEN_REQUEST_URL: oidcRequestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: parts.requestToken,
          }),
      GITHUB_TOKEN: parts.gitHubToken,
      GITHUB_EVENT_PATH: join(parts.directory, 'event.json'),
      ...gitHubVariables(origin, run),
      ...(main === undefined
        ? {}
        : {
            AZURE_CLIENT_ID: main.clientId,
            AZURE_TENANT_ID: main.tenantId ?? scenario.tenantId,
            ...(subscription === undefined ? {} : { AZURE_SUBSCRIPTION_ID: subscription }),
          }),
    },
  };
}

/** What stands in the file that `AML_ENDPOINT_CLOUD_FILE` names. */
export function describeCloud({ origin, audiences }: World): CloudFile {
  return {
    name: 'AzureSimulator',
    authority: origin,
    resourceManager: origin,
    resourceManagerAudience: audiences.resourceManager,
    machineLearningAudience: audiences.machineLearning,
    cognitiveServicesAudience: audiences.cognitiveServices,
    graph: audiences.graph,
    scoringHosts: [new URL(origin).host],
    federationAudience: audiences.federation,
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function gitHubVariables(origin: string, run: WorkflowRun): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_SERVER_URL: origin,
    GITHUB_API_URL: `${origin}/api/v3`,
    GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: String(run.repositoryId),
    GITHUB_REPOSITORY_OWNER: run.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(run.ownerId),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: run.headRef,
    GITHUB_BASE_REF: run.baseRef,
    GITHUB_SHA: run.sha,
    GITHUB_ACTOR: run.actor,
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: run.workflowRef,
    GITHUB_JOB: 'deploy',
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}
