import type { Verdict } from '../findings/finding.ts';
import { replaceValue } from './fileEdits.ts';
import { sayInFile } from './fileSetting.ts';
import { readSilence } from './keyAccess.ts';
import { evidence, originOf, readValue } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';

/** @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint */
const AUTH_MODES = { AADToken: 'entra', Key: 'refused', AMLToken: 'refused' } as const;

export const aml004: Rule = {
  id: 'AML004',
  name: 'batch-endpoint-auth-mode',
  since: '0.1.0',
  summary: 'Batch endpoints are declared with Microsoft Entra authentication, the only one they have.',
  severity: 'low',
  persona: 'regular',
  needs: ['resources'],
  why: 'Azure refuses a batch endpoint with any other auth mode, so a declaration with one fails when it is deployed. Seen in Azure itself, it means that the service has changed and that this audit should be looked at again.',
  fix: 'Set auth_mode to aad_token, or leave it out: aad_token is the default.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-batch-endpoint',
    'https://learn.microsoft.com/azure/machine-learning/reference-yaml-endpoint-batch',
  ],

  *check(context): Iterable<Verdict> {
    for (const endpoint of context.all('batch-endpoint')) {
      const property = { name: 'authMode', fact: endpoint.authMode };
      const auth = readSilence(endpoint) ?? readValue(property, AUTH_MODES, 'entra');
      if (!auth.ok) yield undecided(aml004, endpoint, auth.reason);
      else if (auth.meaning === 'entra') yield PASS;
      else {
        yield fail(aml004, {
          resource: endpoint,
          message: `Batch endpoint ${endpoint.name} asks for an auth mode that batch endpoints do not have: Azure refuses to deploy it.`,
          evidence: [evidence(endpoint, property, 'batch endpoints take Entra tokens only')],
          remediation: {
            text: 'Set auth_mode: aad_token in the declaration of the endpoint.',
            destructive: false,
          },
          inFile: () =>
            `Set ${sayInFile(endpoint.origin, { arm: 'authMode', value: 'AADToken', cli: 'auth_mode: aad_token' })}; in YAML of az ml it may as well be left out.`,
          edits: () => replaceValue(endpoint.authMode, 'AADToken'),
          ...originOf(endpoint.authMode),
        });
      }
    }
  },
};
