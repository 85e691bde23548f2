import { EXIT, Failure, type Snippet } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import type { TransportFailure } from '../http/transportFailure.ts';
import { cleanServiceText } from './foreignText.ts';
import type { LoginOptions } from './login.ts';

export const localFailureCodes: readonly string[] = [
  'azure-cli-missing',
  'azure-cli-not-logged-in',
  'azure-cli-failed',
  'managed-identity-unavailable',
  'managed-identity-refused',
  'environment-credential-missing',
  'environment-certificate-unreadable',
  'workload-identity-unavailable',
];

/** Logins that a machine keeps itself fail in ways of their own. Undefined when it is Entra that refused. */
export function explainLocalLogin(
  error: unknown,
  options: LoginOptions,
  network: TransportFailure | undefined,
): Failure | undefined {
  const text = error instanceof Error ? error.message : '';
  switch (options.auth) {
    case 'azure-cli':
      return explainAzureCli(text, options);
    case 'managed-identity':
      return explainManagedIdentity(text, options, network);
    case 'environment':
      return /ENOENT|EACCES|PEM|certificate/i.test(text) && !text.includes('AADSTS')
        ? certificateUnreadable(text)
        : undefined;
    default:
      return undefined;
  }
}

function azLogin(options: LoginOptions): Snippet {
  const tenant = options.tenantId === undefined ? '' : ` --tenant ${quoteForShell(options.tenantId)}`;
  const cloud =
    options.cloud.custom || options.cloud.name === 'AzureCloud'
      ? ''
      : `az cloud set --name ${quoteForShell(options.cloud.name)}\n`;
  return { language: 'shell', text: `${cloud}az login${tenant}` };
}

function explainAzureCli(text: string, options: LoginOptions): Failure {
  if (/could not be found|not recognized|ENOENT/i.test(text)) {
    return new Failure({
      code: 'azure-cli-missing',
      message: 'auth: azure-cli needs the Azure CLI, and az is not on the PATH.',
      remedy: 'Install it (https://aka.ms/azure-cli) and sign in; or choose another way with auth.',
      snippets: [azLogin(options)],
      exitCode: EXIT.unreachable,
    });
  }
  if (/az login/i.test(text)) {
    return new Failure({
      code: 'azure-cli-not-logged-in',
      message: 'The Azure CLI is not signed in, or its sign-in has ended.',
      cause: cleanServiceText(text),
      remedy: 'Sign in and run the command again.',
      snippets: [azLogin(options)],
      exitCode: EXIT.unreachable,
    });
  }
  return new Failure({
    code: 'azure-cli-failed',
    message: 'The Azure CLI gave no token.',
    cause: cleanServiceText(text),
    remedy: 'Try the command below by hand: it shows what the Azure CLI objects to, and no token.',
    snippets: [
      {
        language: 'shell',
        text: `az account get-access-token --resource ${quoteForShell(options.cloud.resourceManagerAudience)} --query expiresOn`,
      },
      azLogin(options),
    ],
    exitCode: EXIT.unreachable,
  });
}

function explainManagedIdentity(
  text: string,
  options: LoginOptions,
  network: TransportFailure | undefined,
): Failure {
  if (network !== undefined) {
    return new Failure({
      code: 'managed-identity-unavailable',
      message: 'auth: managed-identity finds no managed identity service on this machine.',
      cause: network.message,
      remedy: 'Use it on machines of Azure that have an identity; on GitHub-hosted runners use auth: oidc.',
      snippets: [{ language: 'yaml', text: 'permissions:\n  id-token: write\n  contents: read' }],
      exitCode: EXIT.unreachable,
    });
  }
  const which = options.clientId === undefined ? '' : ` with client id ${options.clientId}`;
  return new Failure({
    code: 'managed-identity-refused',
    message: `This machine gave no token for its managed identity${which}.`,
    cause: cleanServiceText(text),
    remedy:
      options.clientId === undefined
        ? 'Assign an identity to the machine; with several user-assigned ones name one by client-id.'
        : 'Check that this identity is assigned to the machine; leave client-id out for the system-assigned one.',
    snippets: [
      { language: 'shell', text: 'az vm identity show --name VM_NAME --resource-group RESOURCE_GROUP' },
    ],
    exitCode: EXIT.unreachable,
  });
}

function certificateUnreadable(text: string): Failure {
  return new Failure({
    code: 'environment-certificate-unreadable',
    message: 'The certificate in AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
    cause: cleanServiceText(text),
    remedy:
      'Give the path of a PEM file with the certificate and its private key, and its password when it has one.',
    exitCode: EXIT.refused,
  });
}
