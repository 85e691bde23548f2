import { CONTOSO, CONTOSO_APPLICATIONS, CONTOSO_IDS } from '../simulator/contosoIds.ts';
import type { Simulator } from '../simulator/simulator.ts';

/** One run of the action, with what it is there to show. */
export interface Scene {
  /** Folder below the output folder. */
  readonly name: string;
  readonly title: string;
  /** The `with:` of the step, in the order a user would write it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the runner that are missing in this scene. */
  readonly without?: readonly string[];
  readonly exitCode: number;
  /** Lines of the log that are shown; all of it is kept. */
  readonly lines?: number;
  /** The step has report-dir, so that its reports stay where a person looks for them. */
  readonly reports?: true;
  /** The credential is used for a scoring request, as the next step of a workflow would. */
  readonly score?: true;
}

const LOGIN = {
  'client-id': CONTOSO_APPLICATIONS.gitHubDeploy.clientId,
  'tenant-id': CONTOSO.tenantId,
  cloud: 'custom',
} as const;

export const SCENES: readonly Scene[] = [
  {
    name: '1-token',
    title: 'A token of an AMLToken endpoint, used by the next step',
    inputs: { endpoint: CONTOSO_IDS.fraudToken, ...LOGIN, 'curl-config': 'true' },
    exitCode: 0,
    score: true,
  },
  {
    name: '2-id-token-missing',
    title: 'The job lacks "permissions: id-token: write"',
    inputs: { endpoint: CONTOSO_IDS.fraudToken, ...LOGIN },
    without: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    exitCode: 4,
  },
  {
    name: '3-subject-mismatch',
    title: 'The federated credential names another environment',
    inputs: {
      endpoint: CONTOSO_IDS.fraudToken,
      ...LOGIN,
      'client-id': CONTOSO_APPLICATIONS.staging.clientId,
    },
    exitCode: 4,
  },
  {
    name: '4-key-refused',
    title: 'The endpoint authenticates by key, and nobody said that a key may be handed on',
    inputs: { endpoint: CONTOSO_IDS.fraudKey, ...LOGIN },
    exitCode: 2,
  },
  {
    name: '5-score',
    title: 'Both deployments of an endpoint are scored, and one of them answers otherwise than expected',
    inputs: {
      command: 'score',
      endpoint: CONTOSO_IDS.fraudToken,
      request: '{"data": [[1, 2, 3]]}',
      deployment: 'all',
      'expect-json': '{"fraud": [0.03, 0.91]}',
      'max-latency': '10s',
      ...LOGIN,
    },
    exitCode: 10,
  },
  {
    name: '6-audit',
    title: 'An audit of a workspace: who can read the keys of its endpoints, and what else is wrong',
    inputs: {
      command: 'audit',
      scope: CONTOSO_IDS.fraud,
      ...LOGIN,
      'client-id': CONTOSO_APPLICATIONS.auditor.clientId,
    },
    exitCode: 10,
    lines: 40,
    reports: true,
  },
];

/** The environment of a scene's process: what the simulator announces, less what the scene leaves out. */
export function sceneEnvironment(scene: Scene, { announcement }: Simulator): Record<string, string> {
  return Object.fromEntries(
    Object.entries(announcement.env).filter(([name]) => scene.without?.includes(name) !== true),
  );
}
