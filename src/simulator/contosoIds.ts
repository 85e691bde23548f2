/** Names and made-up ids of the built-in tenant. Nothing here exists anywhere else. */
export const CONTOSO = {
  tenantId: '6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1d01',
  production: '3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10',
  sandbox: 'c5e0d7a4-2b61-4f9d-b3c8-7a1e6f5d0b22',
  repository: 'contoso/fraud-model',
  environment: 'production',
} as const;

const production = `/subscriptions/${CONTOSO.production}`;
const sandbox = `/subscriptions/${CONTOSO.sandbox}`;
const ml = 'providers/Microsoft.MachineLearningServices/workspaces';
const ai = 'providers/Microsoft.CognitiveServices/accounts';
const fraud = `${production}/resourceGroups/rg-fraud/${ml}/mlw-fraud`;
const assistant = `${production}/resourceGroups/rg-assistant/${ml}/proj-assistant`;
const research = `${sandbox}/resourceGroups/rg-research/${ml}/mlw-research`;
const accounts = `${production}/resourceGroups/rg-ai-services/${ai}`;

/** ARM ids of the tenant's parts. */
export const CONTOSO_IDS = {
  root: '/providers/Microsoft.Management/managementGroups/contoso',
  platform: '/providers/Microsoft.Management/managementGroups/contoso-ml',
  production,
  sandbox,
  fraudGroup: `${production}/resourceGroups/rg-fraud`,
  accountsGroup: `${production}/resourceGroups/rg-ai-services`,
  fraud,
  hub: `${production}/resourceGroups/rg-assistant/${ml}/hub-contoso`,
  assistant,
  research,
  fraudToken: `${fraud}/onlineEndpoints/fraud-token`,
  fraudEntra: `${fraud}/onlineEndpoints/fraud-entra`,
  fraudKey: `${fraud}/onlineEndpoints/fraud-key`,
  fraudReserved: `${fraud}/onlineEndpoints/fraud-reserved`,
  fraudEdge: `${fraud}/onlineEndpoints/fraud-edge`,
  fraudPrivate: `${fraud}/onlineEndpoints/fraud-private`,
  fraudCreating: `${fraud}/onlineEndpoints/fraud-creating`,
  fraudFailed: `${fraud}/onlineEndpoints/fraud-failed`,
  fraudNightly: `${fraud}/batchEndpoints/fraud-nightly`,
  churnKey: `${research}/onlineEndpoints/churn-key`,
  churnKeyless: `${research}/onlineEndpoints/churn-keyless`,
  phiKey: `${assistant}/serverlessEndpoints/phi-key`,
  phiEntra: `${assistant}/serverlessEndpoints/phi-entra`,
  phiBoth: `${assistant}/serverlessEndpoints/phi-both`,
  phiCreating: `${assistant}/serverlessEndpoints/phi-creating`,
  openAi: `${accounts}/aoai-contoso`,
  foundry: `${accounts}/ai-contoso`,
  language: `${accounts}/lang-contoso`,
  translator: `${accounts}/translator-contoso`,
  speech: `${accounts}/speech-contoso`,
  multi: `${accounts}/multi-contoso`,
  pipelineIdentity: `${production}/resourceGroups/rg-fraud/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-fraud-pipeline`,
} as const;

interface ApplicationIds {
  readonly clientId: string;
  readonly principalId: string;
}

function application(number: string): ApplicationIds {
  return {
    clientId: `a11c0de0-0000-4000-8000-0000000000${number}`,
    principalId: `0b1ec700-0000-4000-8000-0000000000${number}`,
  };
}

/** Applications by what they are there to show. */
export const CONTOSO_APPLICATIONS = {
  /** The one a reader starts with: everything a deployment needs. */
  gitHubDeploy: application('01'),
  /** One operation on one endpoint each. */
  tokenOnly: application('02'),
  keyOnly: application('03'),
  scoreOnly: application('04'),
  serverlessKeyOnly: application('05'),
  accountKeyOnly: application('06'),
  rotator: application('07'),
  /** Reader, which grants no credential. */
  reader: application('08'),
  /** No role at all. */
  nobody: application('09'),
  /** Its federated credential names another environment. */
  staging: application('10'),
  /** Trusts pull requests, with a broad role. */
  pullRequests: application('11'),
  /** Still has a client secret. */
  legacy: application('12'),
  disabled: application('13'),
  conditionalAccess: application('14'),
  /** Of a Kubernetes workload. */
  workload: application('15'),
  /** The subject differs by case only. */
  wrongCase: application('16'),
  wrongAudience: application('17'),
  wrongIssuer: application('18'),
  /** A user-assigned managed identity among the resources. */
  pipelineIdentity: application('19'),
  /** Reads everything an audit looks at, the directory included, and no key. */
  auditor: application('20'),
} as const;

export const CONTOSO_PEOPLE = {
  amira: '7e0b1a00-0000-4000-8000-000000000001',
  bo: '7e0b1a00-0000-4000-8000-000000000002',
  chen: '7e0b1a00-0000-4000-8000-000000000003',
  dana: '7e0b1a00-0000-4000-8000-000000000004',
  erin: '7e0b1a00-0000-4000-8000-000000000005',
  left: '7e0b1a00-0000-4000-8000-000000000006',
  guest: '7e0b1a00-0000-4000-8000-000000000007',
  /** Assigned a role, and gone from the directory. */
  orphan: '7e0b1a00-0000-4000-8000-0000000000ff',
  scientists: '9709b000-0000-4000-8000-000000000001',
  engineers: '9709b000-0000-4000-8000-000000000002',
  platformAdmins: '9709b000-0000-4000-8000-000000000003',
  auditors: '9709b000-0000-4000-8000-000000000004',
} as const;
