import { CONTOSO_APPLICATIONS as APPS, CONTOSO, CONTOSO_PEOPLE as PEOPLE } from './contosoIds.ts';
import type { Application, FederatedCredential, Principal } from './scenario.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';

export function contosoPrincipals(): Principal[] {
  return [
    person(PEOPLE.amira, 'Amira Haddad'),
    person(PEOPLE.bo, 'Bo Lindqvist'),
    person(PEOPLE.chen, 'Chen Wei'),
    person(PEOPLE.dana, 'Dana Okafor'),
    person(PEOPLE.erin, 'Erin Walsh'),
    { ...person(PEOPLE.left, 'Felix Brandt'), accountEnabled: false },
    { ...person(PEOPLE.guest, 'Gil Ferro (Fabrikam)'), userType: 'Guest' },
    group(PEOPLE.scientists, 'ml-scientists', [PEOPLE.chen, PEOPLE.dana, PEOPLE.guest]),
    // Nested on purpose: scientists inherit what engineers may do.
    group(PEOPLE.engineers, 'ml-engineers', [PEOPLE.erin, PEOPLE.left, PEOPLE.scientists]),
    group(PEOPLE.platformAdmins, 'platform-admins', [PEOPLE.amira, PEOPLE.bo]),
    group(PEOPLE.auditors, 'auditors', [PEOPLE.dana]),
    ...contosoApplications().map(
      (one): Principal => ({
        id: one.principalId,
        type: 'ServicePrincipal',
        displayName: one.displayName ?? one.clientId,
        accountEnabled: true,
      }),
    ),
    {
      id: APPS.pipelineIdentity.principalId,
      type: 'ServicePrincipal',
      displayName: 'id-fraud-pipeline',
      accountEnabled: true,
    },
  ];
}

function person(id: string, displayName: string): Principal {
  return { id, type: 'User', displayName, userType: 'Member', accountEnabled: true };
}

function group(id: string, displayName: string, members: readonly string[]): Principal {
  return { id, type: 'Group', displayName, members };
}

export function contosoApplications(): Application[] {
  const deploys = [trust(`repo:${CONTOSO.repository}:environment:${CONTOSO.environment}`)];
  return [
    { ...APPS.gitHubDeploy, displayName: 'github-deploy', federatedCredentials: deploys },
    { ...APPS.tokenOnly, displayName: 'github-token-only', federatedCredentials: deploys },
    { ...APPS.keyOnly, displayName: 'github-key-only', federatedCredentials: deploys },
    { ...APPS.scoreOnly, displayName: 'github-score-only', federatedCredentials: deploys },
    { ...APPS.serverlessKeyOnly, displayName: 'github-serverless-key-only', federatedCredentials: deploys },
    { ...APPS.accountKeyOnly, displayName: 'github-account-key-only', federatedCredentials: deploys },
    { ...APPS.rotator, displayName: 'github-rotator', federatedCredentials: deploys },
    { ...APPS.reader, displayName: 'github-reader', federatedCredentials: deploys },
    { ...APPS.nobody, displayName: 'github-nobody', federatedCredentials: deploys },
    {
      ...APPS.staging,
      displayName: 'github-staging',
      federatedCredentials: [trust(`repo:${CONTOSO.repository}:environment:staging`)],
    },
    {
      ...APPS.pullRequests,
      displayName: 'github-pull-requests',
      federatedCredentials: [trust(`repo:${CONTOSO.repository}:pull_request`)],
    },
    {
      ...APPS.legacy,
      displayName: 'legacy-ci',
      secrets: [
        { value: 'sim~legacy-ci-secret-that-works-nowhere-else', expiresOn: '2099-01-01T00:00:00Z' },
        { value: 'sim~legacy-ci-secret-that-has-expired-long-ago', expiresOn: '2025-01-01T00:00:00Z' },
      ],
    },
    {
      ...APPS.auditor,
      displayName: 'github-audit',
      federatedCredentials: deploys,
      graphPermissions: ['Directory.Read.All'],
    },
    { ...APPS.disabled, displayName: 'github-disabled', enabled: false, federatedCredentials: deploys },
    {
      ...APPS.conditionalAccess,
      displayName: 'github-outside-allowed-network',
      blockedByConditionalAccess: true,
      federatedCredentials: deploys,
    },
    {
      ...APPS.workload,
      displayName: 'aks-scorer',
      federatedCredentials: [
        {
          name: 'aks',
          issuer: 'https://oidc.prod-aks.azure.com/5d0e3f52-0000-4000-8000-0000000000a5/',
          subject: 'system:serviceaccount:scoring:fraud',
          audiences: ['api://AzureADTokenExchange'],
        },
      ],
    },
    {
      ...APPS.wrongCase,
      displayName: 'github-wrong-case',
      federatedCredentials: [trust(`repo:${CONTOSO.repository}:environment:Production`)],
    },
    {
      ...APPS.wrongAudience,
      displayName: 'github-wrong-audience',
      federatedCredentials: deploys.map((one) => ({
        ...one,
        audiences: ['api://AzureADTokenExchangeUSGov'],
      })),
    },
    {
      ...APPS.wrongIssuer,
      displayName: 'github-wrong-issuer',
      federatedCredentials: deploys.map((one) => ({ ...one, issuer: `${GITHUB}/contoso` })),
    },
  ];
}

function trust(subject: string): FederatedCredential {
  return { name: 'github', issuer: GITHUB, subject, audiences: ['api://AzureADTokenExchange'] };
}
