import type { Snippet } from '../failure.ts';
import { OIDC_INPUTS } from './loginInputs.ts';

/** What one error code of Entra means for a login, and what to do. */
export interface EntraAdvice {
  readonly code: string;
  /** Ends the sentence "Entra refused the login: …". */
  readonly meaning: string;
  readonly remedy: string;
  readonly snippets?: readonly Snippet[];
  /** The presented claims and the way to accept them belong to the answer. */
  readonly mismatch?: 'subject' | 'issuer' | 'audience' | 'case';
  readonly transient?: boolean;
}

const NO_SECRETS =
  'With auth: oidc no client secret is needed: remove it and log in with the ID token of the job.';
const SCOPE: EntraAdvice = {
  code: 'entra-scope-invalid',
  meaning: 'the resource asked for is not one that Entra can give a token for',
  remedy:
    'The resource comes with the cloud: check the cloud input. With cloud: custom, each audience of the cloud file is ' +
    'one resource, without /.default: https://ml.azure.com.',
};
const TRANSIENT: EntraAdvice = {
  code: 'entra-transient',
  meaning: 'Entra could not answer just now',
  remedy: 'Run the job again. Look at https://status.azure.com when it stays.',
  transient: true,
};
const SUBJECT: EntraAdvice = {
  code: 'federated-credential-subject-mismatch',
  meaning: 'no federated credential of this identity has the subject of this job',
  remedy:
    'Compare the presented subject with those that Entra has, letter by letter; a new federated credential may take some ' +
    'minutes until it counts.',
  mismatch: 'subject',
};

/**
 * The codes of https://learn.microsoft.com/entra/identity-platform/reference-error-codes that a login can meet, with
 * the remedies that helped people.
 */
export const ENTRA_ADVICE: Readonly<Record<string, EntraAdvice>> = {
  '70021': SUBJECT,
  '700213': SUBJECT,
  '700211': {
    code: 'federated-credential-issuer-mismatch',
    meaning: 'no federated credential of this identity has the issuer of this job',
    remedy: 'Compare the presented issuer with those that Entra has; a slash at the end makes a difference.',
    mismatch: 'issuer',
  },
  '700212': {
    code: 'federated-credential-audience-mismatch',
    meaning: 'the federated credential of this identity expects another audience',
    remedy:
      'Leave audience out, or set it to what the federated credential has. Sovereign clouds have audiences of their own.',
    mismatch: 'audience',
  },
  '7002138': {
    code: 'federated-credential-case-mismatch',
    meaning:
      'a federated credential differs from the claims of this job by letter case only, or its record is stale',
    remedy:
      'Write issuer, subject and audience exactly as presented. When they are the same already, delete the federated ' +
      'credential and create it again.',
    mismatch: 'case',
  },
  '7002131': {
    code: 'federated-credential-expression-mismatch',
    meaning: 'the claims-matching expression of the federated credential does not fit the claims of this job',
    remedy:
      'Compare the expression (claimsMatchingExpression) with the presented subject, or use an exact subject.',
    mismatch: 'subject',
  },
  '700016': {
    code: 'client-id-not-in-tenant',
    meaning: 'there is no application with this client id in the tenant',
    remedy:
      'Check that client-id and tenant-id are not swapped, that client-id is the application (client) id and not the ' +
      'object id, and that the cloud is right.',
    snippets: [
      { language: 'shell', text: 'az ad app list --display-name APP_NAME --query "[].appId"' },
      {
        language: 'shell',
        text: 'az identity show --name IDENTITY_NAME --resource-group RESOURCE_GROUP --query "{clientId:clientId, tenantId:tenantId}"',
      },
    ],
  },
  '90002': {
    code: 'tenant-not-found',
    meaning: 'there is no tenant of this id in this cloud',
    remedy: 'Check tenant-id and cloud.',
    snippets: [{ language: 'shell', text: 'az account show --query tenantId --output tsv' }],
  },
  '900023': {
    code: 'tenant-id-malformed',
    meaning: 'the tenant id is neither a GUID nor a domain name',
    remedy:
      'Check tenant-id. An empty one is a secret or variable that this job cannot see: the environment is not named in ' +
      'the job, or the run belongs to a fork.',
    snippets: [OIDC_INPUTS],
  },
  '90014': {
    code: 'login-field-missing',
    meaning: 'a field of the login was empty',
    remedy:
      'Check client-id and tenant-id. An empty one is a secret or variable that this job cannot see: the environment ' +
      'is not named in the job, or the run belongs to a fork.',
    snippets: [OIDC_INPUTS],
  },
  '90038': {
    code: 'tenant-in-another-cloud',
    meaning: 'the tenant belongs to another cloud',
    remedy: 'Set cloud to the one of the tenant.',
    snippets: [{ language: 'yaml', text: 'with:\n  cloud: AzureUSGovernment # or AzureChinaCloud' }],
  },
  '7000215': {
    code: 'client-secret-invalid',
    meaning: 'the client secret is not valid',
    remedy: `The id of the secret may stand where its value belongs. ${NO_SECRETS}`,
    snippets: [OIDC_INPUTS],
  },
  '7000222': {
    code: 'client-secret-expired',
    meaning: 'the client secret has expired',
    remedy: NO_SECRETS,
    snippets: [OIDC_INPUTS],
  },
  '700024': {
    code: 'id-token-expired',
    meaning: 'the ID token of the job was outside of its time of validity',
    remedy:
      'Check the clock of the runner (a self-hosted one needs time synchronisation) and run the job again.',
    snippets: [{ language: 'shell', text: 'timedatectl status' }],
  },
  '700027': {
    code: 'id-token-signature-unknown',
    meaning: 'Entra does not know the key with which the ID token was signed',
    remedy:
      'Entra reads the keys from the issuer over the internet. On GitHub Enterprise Server its ' +
      '/_services/token/.well-known addresses must be reachable from there.',
    mismatch: 'issuer',
  },
  '500011': {
    code: 'audience-not-in-tenant',
    meaning: 'the tenant does not know the service that the token is for',
    remedy:
      'Check the cloud input, with cloud: custom the audiences in the cloud file. A tenant that has never used Azure Machine Learning lacks its service principal: ' +
      'create a workspace, or register the resource provider, once.',
    snippets: [
      { language: 'shell', text: 'az provider register --namespace Microsoft.MachineLearningServices' },
    ],
  },
  '70011': SCOPE,
  '28002': SCOPE,
  '1002012': SCOPE,
  '53003': {
    code: 'conditional-access-blocked',
    meaning: 'a Conditional Access policy for workload identities blocks this login',
    remedy:
      'GitHub-hosted runners have addresses that no named location holds: use a runner in an allowed network, or let ' +
      'an administrator exclude this service principal.',
  },
  '50105': {
    code: 'assignment-required',
    meaning: 'the application requires an assignment, and this identity has none',
    remedy: 'Assign the identity to the enterprise application, or switch "assignment required" off there.',
  },
  '7000112': {
    code: 'application-disabled',
    meaning: 'the application is disabled',
    remedy: 'Enable the enterprise application, or use another identity.',
    snippets: [{ language: 'shell', text: 'az ad sp update --id CLIENT_ID --set accountEnabled=true' }],
  },
  '50196': {
    code: 'entra-request-loop',
    meaning: 'the same login was asked for too often in a short time',
    remedy: 'Wait some minutes and run the job again; let jobs that start together share less.',
    transient: true,
  },
  '90033': TRANSIENT,
  '90012': TRANSIENT,
};

export const entraFailureCodes: readonly string[] = [
  ...new Set(Object.values(ENTRA_ADVICE).map((advice) => advice.code)),
  'entra-refused',
  'entra-unavailable',
];
