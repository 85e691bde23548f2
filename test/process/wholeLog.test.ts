import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { CONTOSO, CONTOSO_IDS } from '../../src/simulator/contosoIds.ts';
import { expectNoSecretIn, filesBelow, loginAs, playAzure, type Run } from './harness.ts';

/** The whole log, with what differs from run to run taken out. */
function steadyLog({ log, simulator }: Run): string {
  const { origin, announcement } = simulator;
  return log
    .replaceAll(announcement.caFile, 'CA-FILE')
    .replaceAll(announcement.cloudFile, 'CLOUD-FILE')
    .replaceAll(origin, 'https://sim')
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => (isOfContoso(id) ? id : 'RANDOM-ID'));
}

function isOfContoso(id: string): boolean {
  const { tenantId, production, sandbox } = CONTOSO;
  return [tenantId, production, sandbox].some((one) => one === id) || id.includes('-0000-4000-8000-');
}

async function filesOf(run: Run): Promise<string[]> {
  const paths = await filesBelow(run.folders.root);
  return paths.map((path) => relative(run.folders.root, path).replaceAll(/-\w{6}(?=\/)/g, '-…')).sort();
}

test('a key that is not allowed: the whole log', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, ...loginAs() });
  expect(steadyLog(run)).toMatchInlineSnapshot(`
    "::notice::This run uses the custom cloud AzureSimulator from CLOUD-FILE, not one of Microsoft's.
    Cloud AzureSimulator: authority https://sim, Azure Resource Manager https://sim, subscription 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10
    also trusted: the certificate authorities in CA-FILE (from NODE_EXTRA_CA_CERTS)
    signed in at https://sim (auth: oidc): object 0b1ec700-0000-4000-8000-000000000001, client a11c0de0-0000-4000-8000-000000000001, tenant 6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1d01
    ::debug::GET /subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-key (api-version 2024-04-01)
    ::error title=key-not-allowed::fraud-key authenticates by key, and this action does not hand on a key unless allow-key says so.
    ::stop-commands::RANDOM-ID
    Cause: A key has no expiry, belongs to nobody, and opens the endpoint to whoever reads it until somebody regenerates it.
    ::RANDOM-ID::
    What to do: Move the endpoint off keys: create one with auth_mode: aad_token or aml_token beside it and move the callers. To go on with the key all the same, set allow-key.

        # endpoint.yml
        $schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json
        name: NEW-NAME
        auth_mode: aad_token


        with:
          allow-key: true

    "
  `);
  await expectNoSecretIn(run);
});

test('a missing permission of the job: the whole log', async () => {
  const azure = await playAzure();
  const run = await azure.run(
    { endpoint: CONTOSO_IDS.fraudToken, ...loginAs() },
    { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } },
  );
  expect(steadyLog(run)).toMatchInlineSnapshot(`
    "::notice::This run uses the custom cloud AzureSimulator from CLOUD-FILE, not one of Microsoft's.
    Cloud AzureSimulator: authority https://sim, Azure Resource Manager https://sim, subscription 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10
    also trusted: the certificate authorities in CA-FILE (from NODE_EXTRA_CA_CERTS)
    ::error title=id-token-permission-missing::The job deploy lacks the permission id-token: write.
    ::stop-commands::RANDOM-ID
    Cause: ACTIONS_ID_TOKEN_REQUEST_URL is not set: GitHub gave this job no right to ask for an ID token. The workflow file is not checked out, so there are two possibilities: the job lacks it, or the job is in a reusable workflow and its caller lacks it.
    ::RANDOM-ID::
    What to do: Add it to the job; in a reusable workflow also to the job that calls it (with uses:), since a called workflow never gets more than its caller. As soon as permissions are named, all others are none.

        jobs:
          deploy:
            permissions:
              id-token: write
              contents: read


        # in the calling workflow
        jobs:
          CALLING_JOB:
            permissions:
              id-token: write
              contents: read
            uses: ./.github/workflows/called.yml

    "
  `);
});

test('an operation that no role grants: the whole log', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs('reader') });
  expect(steadyLog(run)).toMatchInlineSnapshot(`
    "::notice::This run uses the custom cloud AzureSimulator from CLOUD-FILE, not one of Microsoft's.
    Cloud AzureSimulator: authority https://sim, Azure Resource Manager https://sim, subscription 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10
    also trusted: the certificate authorities in CA-FILE (from NODE_EXTRA_CA_CERTS)
    signed in at https://sim (auth: oidc): object 0b1ec700-0000-4000-8000-000000000008, client a11c0de0-0000-4000-8000-000000000008, tenant 6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1d01
    ::debug::GET /subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-token (api-version 2024-04-01)
    ::debug::POST /subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-token/token (api-version 2024-04-01)
    ::error title=operation-forbidden::The identity 0b1ec700-0000-4000-8000-000000000008 has no role that grants Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action on /subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-token.
    ::stop-commands::RANDOM-ID
    Cause: HTTP 403: AuthorizationFailed: The client 'a11c0de0-0000-4000-8000-000000000008' with object id '0b1ec700-0000-4000-8000-000000000008' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action' over scope '/subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-token' or the scope is invalid. If access was recently granted, please refresh your credentials. (correlation id RANDOM-ID)
    ::RANDOM-ID::
    What to do: Have an owner of the resource group assign the smallest role, below; it takes up to ten minutes to work.

        az role definition create --role-definition '{"Name":"ML online Endpoint Token Reader (rg-fraud)","IsCustom":true,"Description":"One operation for pipelines: Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action","Actions":["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read","Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action"],"NotActions":[],"AssignableScopes":["/subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud"]}'
        az role assignment create --assignee-object-id 0b1ec700-0000-4000-8000-000000000008 --assignee-principal-type ServicePrincipal --role 'ML online Endpoint Token Reader (rg-fraud)' --scope /subscriptions/3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud-token

    "
  `);
});

test('a subject that no federated credential has: the whole log', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs('staging') });
  expect(steadyLog(run)).toMatchInlineSnapshot(`
    "::notice::This run uses the custom cloud AzureSimulator from CLOUD-FILE, not one of Microsoft's.
    Cloud AzureSimulator: authority https://sim, Azure Resource Manager https://sim, subscription 3a9f6b52-71de-4c1a-8f0e-5d2c9b7e4a10
    also trusted: the certificate authorities in CA-FILE (from NODE_EXTRA_CA_CERTS)
    ::error title=federated-credential-subject-mismatch::Entra refused the login as client a11c0de0-0000-4000-8000-000000000010 in tenant 6f1c2c0e-4d0b-4a57-9d3e-2b7a5f0c1d01: no federated credential of this identity has the subject of this job.
    ::stop-commands::RANDOM-ID
    Cause: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/fraud-model:environment:production'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation (correlation id RANDOM-ID)
    GitHub presented:
      iss: https://sim/_services/token
      sub: repo:contoso/fraud-model:environment:production
      aud: api://AzureADTokenExchange
    ::RANDOM-ID::
    What to do: Compare the presented subject with those that Entra has, letter by letter; a new federated credential may take some minutes until it counts.
    GitHub chooses the subject in this order: a job with environment: gets …:environment:NAME, else a pull request gets …:pull_request, else …:ref:refs/heads/BRANCH or …:ref:refs/tags/TAG.
    To accept exactly this job, create the federated credential with one of the commands below.

        # what Entra expects now: of an app registration, or of a managed identity
        az ad app federated-credential list --id a11c0de0-0000-4000-8000-000000000010 --query '[].{issuer:issuer, subject:subject, audiences:audiences}'
        az identity federated-credential list --identity-name IDENTITY_NAME --resource-group RESOURCE_GROUP --query '[].{issuer:issuer, subject:subject, audiences:audiences}'


        # when client-id is an app registration
        az ad app federated-credential create --id a11c0de0-0000-4000-8000-000000000010 --parameters '{"name":"github-contoso-fraud-model-environment-production","issuer":"https://sim/_services/token","subject":"repo:contoso/fraud-model:environment:production","audiences":["api://AzureADTokenExchange"]}'


        # when client-id is a user-assigned managed identity: put in its name and resource group, as the first command shows them
        az identity list --query '[?clientId=='\\''a11c0de0-0000-4000-8000-000000000010'\\''].{name:name, resourceGroup:resourceGroup}'
        az identity federated-credential create --name github-contoso-fraud-model-environment-production --identity-name IDENTITY_NAME --resource-group RESOURCE_GROUP --issuer https://sim/_services/token --subject repo:contoso/fraud-model:environment:production --audiences api://AzureADTokenExchange

    "
  `);
});

test('inputs that are wrong: the whole log', async () => {
  const azure = await playAzure();
  const run = await azure.run({ endpoint: 'fraud', 'client-id': 'x', key: 'third', curl: 'true' });
  expect(steadyLog(run)).toMatchInlineSnapshot(`
    "::error title=invalid-input::7 inputs are wrong.
    ::stop-commands::RANDOM-ID
    Cause: - input curl: there is no such input; token has command, endpoint, endpoint-type, workspace, resource-group, targets-file, target, client-id, tenant-id, subscription-id, auth, cloud, audience, github-token, timeout, allow-key, key, auth-mode, scoring-uri, allow-scoring-host, allow-http, curl-config
    - input key: "third" is not accepted; write one of primary, secondary
    - input tenant-id: is required for auth: oidc, or set AZURE_TENANT_ID (in GitHub Actions an empty value often is a variable or secret that this job cannot see)
    - input client-id: must be a GUID, the application (client) id; not a name, not a URL
    - input subscription-id: is required when endpoint is a name and not a full ARM id
    - input resource-group: is required when endpoint is a name and not a full ARM id
    - input workspace: is required when endpoint is a name and not a full ARM id
    ::RANDOM-ID::
    What to do: Correct what is named above; nothing was requested from anywhere.
    "
  `);
});

test('the files that a run leaves are its report and, when asked for, the curl config', async () => {
  const azure = await playAzure();
  const runner = ['env', 'output', 'path', 'state', 'summary'].map((name) => `step-…/${name}`);
  const plain = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, ...loginAs() });
  expect(await filesOf(plain)).toEqual(['_temp/aml-endpoint-report-…/report.json', ...runner]);
  const curl = await azure.run({ endpoint: CONTOSO_IDS.fraudToken, 'curl-config': 'true', ...loginAs() });
  expect(await filesOf(curl)).toEqual([
    '_temp/aml-endpoint-curl-16170934112-1-deploy-…/curl.config',
    '_temp/aml-endpoint-report-…/report.json',
    ...runner,
  ]);
  const failed = await azure.run({ endpoint: CONTOSO_IDS.fraudKey, 'curl-config': 'true', ...loginAs() });
  expect(await filesOf(failed)).toEqual(['_temp/aml-endpoint-report-…/report.json', ...runner]);
});
