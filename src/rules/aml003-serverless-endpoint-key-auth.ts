import type { Remediation, Verdict } from '../findings/finding.ts';
import type { ServerlessEndpoint } from '../inventory/resource.ts';
import { remediate } from './azNames.ts';
import { sayInFile } from './fileSetting.ts';
import { readServerlessAuth, SERVERLESS_API_VERSION } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';

export const aml003: Rule = {
  id: 'AML003',
  name: 'serverless-endpoint-key-auth',
  since: '0.1.0',
  summary: 'Serverless endpoints take Microsoft Entra tokens and no key.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources'],
  why: 'A serverless endpoint is billed by what is asked of it. A leaked key is money for whoever finds it, and a way to have the model say things in your name; it does not expire and says nothing of who used it. KeyAndAAD keeps the key working beside Entra. The modes AAD and KeyAndAAD exist from api-version 2025-12-01 on; in a cloud that answers older versions only, this cannot be told.',
  fix: 'Make a second endpoint for the same model with authMode AAD, grant its callers a role that may score it, move them and delete the old endpoint.',
  docs: [
    'https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints',
    'https://learn.microsoft.com/azure/machine-learning/how-to-deploy-models-serverless',
  ],
  supersedes: ['cnspec ml-serverless-endpoint-key-auth-disabled'],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('serverless-endpoint')) {
      const auth = readServerlessAuth(endpoint);
      if (!auth.ok) yield undecided(aml003, endpoint, auth.reason);
      else if (auth.meaning === 'entra') yield PASS;
      else {
        yield fail(aml003, {
          resource: endpoint,
          message: `Serverless endpoint ${endpoint.name} takes a key that does not expire. Whoever has a copy asks the model at your expense, and nothing says who it was.`,
          evidence: [
            evidence(
              endpoint,
              { name: 'authMode', fact: endpoint.authMode },
              auth.byDefault ? 'keys are what there is when nothing is said' : 'only AAD switches keys off',
            ),
          ],
          remediation: succeed(endpoint),
          inFile: () =>
            `Set ${sayInFile(endpoint.origin, { arm: 'authMode', value: 'AAD', cli: 'auth_mode: aad' })}, which api-version ${SERVERLESS_API_VERSION} and later know. Where the endpoint is deployed already, give it a new name as well, move the callers, then delete the old one.`,
          confidence: confidenceOf(auth),
          ...originOf(endpoint.authMode),
        });
      }
    }
  },
};

/** A second endpoint beside the first: nothing breaks before the last step. */
function succeed({ id, modelId }: ServerlessEndpoint): Remediation {
  return remediate(
    id,
    {
      text: 'Make a second endpoint for the same model that takes Entra tokens alone (LOCATION stands for its region), give its callers a role that may score it, move them, then delete the old endpoint. Nothing breaks before that last step.',
      destructive: false,
    },
    () => {
      const body = {
        location: 'LOCATION',
        sku: { name: 'Consumption' },
        properties: {
          authMode: 'AAD',
          modelSettings: { modelId: modelId.state === 'known' ? modelId.value : 'MODEL_ID' },
        },
      };
      return [
        [
          ...['az', 'rest', '--method', 'put'],
          ...['--url', `${id}-entra?api-version=${SERVERLESS_API_VERSION}`],
          ...['--body', JSON.stringify(body)],
        ],
      ];
    },
  );
}
