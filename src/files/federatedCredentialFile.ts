import { standIn } from '../inventory/standIn.ts';
import type { Declaration } from './declaration.ts';
import { declaredId, deploymentScope } from './declaredScopes.ts';
import { jsonFileReader } from './jsonFiles.ts';
import { objectOf } from './templateFunctions.ts';
import { identifying, type ObjectValue, valueAt } from './value.ts';

const TYPE = 'Microsoft.Graph/applications/federatedIdentityCredentials';

/**
 * Files for `az ad app federated-credential create --parameters`. They do not say to which application they go.
 * @see https://learn.microsoft.com/cli/azure/ad/app/federated-credential
 */
export const federatedCredentialFileReader = jsonFileReader(
  'federated-credential-file',
  [/"issuer"\s*:/, /"(?:subject|claimsMatchingExpression)"\s*:/],
  (file, value, index): Declaration | undefined => {
    const nested = valueAt(value, 'properties');
    const fields = nested?.kind === 'object' ? nested : value;
    const name = valueAt(value, 'name');
    const issuer = valueAt(fields, 'issuer');
    const subject = valueAt(fields, 'subject') ?? valueAt(fields, 'claimsMatchingExpression');
    if (issuer === undefined || subject === undefined) return undefined;
    const text = identifying(name) ?? String(index);
    const scope = deploymentScope(file, 'tenant');
    return {
      file,
      place: value.entries.get('name')?.namePlace ?? subject.place,
      symbol: text,
      type: TYPE,
      name: name ?? { kind: 'text', text, place: value.place },
      id: declaredId(scope, TYPE, [standIn(file), text]),
      scope,
      existing: false,
      body: objectOf([['properties', fields]], value.place) as ObjectValue,
      format: 'federated-credential-file',
    };
  },
);
