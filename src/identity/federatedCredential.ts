import type { Snippet } from '../failure.ts';
import { quoteForShell } from '../findings/quoteForShell.ts';
import type { PresentedClaims } from './subject.ts';

/**
 * The commands that make Entra accept these claims: for an app registration
 * (https://learn.microsoft.com/cli/azure/ad/app/federated-credential) and for a user-assigned managed identity
 * (https://learn.microsoft.com/cli/azure/identity/federated-credential). One of the two is the right one.
 */
export function federatedCredentialCommands(claims: PresentedClaims, clientId: string): Snippet[] {
  const name = credentialName(claims.subject);
  const body = JSON.stringify({
    name,
    issuer: claims.issuer,
    subject: claims.subject,
    audiences: [claims.audience],
  });
  return [
    {
      language: 'shell',
      text: [
        '# when client-id is an app registration',
        command([
          'az',
          'ad',
          'app',
          'federated-credential',
          'create',
          '--id',
          clientId,
          '--parameters',
          body,
        ]),
      ].join('\n'),
    },
    {
      language: 'shell',
      text: [
        '# when client-id is a user-assigned managed identity: put in its name and resource group, as the first command shows them',
        command([
          'az',
          'identity',
          'list',
          '--query',
          `[?clientId=='${clientId}'].{name:name, resourceGroup:resourceGroup}`,
        ]),
        command([
          ...['az', 'identity', 'federated-credential', 'create', '--name', name],
          ...['--identity-name', 'IDENTITY_NAME', '--resource-group', 'RESOURCE_GROUP'],
          ...['--issuer', claims.issuer, '--subject', claims.subject, '--audiences', claims.audience],
        ]),
      ].join('\n'),
    },
  ];
}

/** The commands that show what Entra has now, to compare letter by letter. */
export function listFederatedCredentials(clientId: string): Snippet[] {
  const columns = '[].{issuer:issuer, subject:subject, audiences:audiences}';
  return [
    {
      language: 'shell',
      text: [
        '# what Entra expects now: of an app registration, or of a managed identity',
        command(['az', 'ad', 'app', 'federated-credential', 'list', '--id', clientId, '--query', columns]),
        command([
          ...['az', 'identity', 'federated-credential', 'list', '--identity-name', 'IDENTITY_NAME'],
          ...['--resource-group', 'RESOURCE_GROUP', '--query', columns],
        ]),
      ].join('\n'),
    },
  ];
}

function command(words: readonly string[]): string {
  return words.map(quoteForShell).join(' ');
}

/** 3 to 120 characters of letters, digits, `-` and `_`, as Entra wants a name. */
function credentialName(subject: string): string {
  const tail = subject.replace(/^repo:/, '').replace(/[^A-Za-z0-9]+/g, '-');
  return `github-${tail}`.slice(0, 120).replace(/-+$/, '');
}
