import { EXIT, Failure, type Snippet } from '../failure.ts';
import { cleanForeignText } from './foreignText.ts';
import type { AuthKind, LoginOptions } from './login.ts';

/** The inputs of a login by ID token, as they stand in a workflow. */
export const OIDC_INPUTS: Snippet = {
  language: 'yaml',
  text: `with:
  auth: oidc
  client-id: \${{ vars.AZURE_CLIENT_ID }}
  tenant-id: \${{ vars.AZURE_TENANT_ID }}`,
};

/** What each kind of login cannot do without as an input; the others look into the environment or know it themselves. */
const NEEDED: Readonly<Record<AuthKind, readonly ('clientId' | 'tenantId')[]>> = {
  oidc: ['clientId', 'tenantId'],
  'azure-cli': [],
  environment: [],
  'managed-identity': [],
  'workload-identity': [],
};
const INPUT = { clientId: 'client-id', tenantId: 'tenant-id', subscriptionId: 'subscription-id' } as const;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Refuses a login that is described wrongly, before anything is loaded or sent. */
export function checkLoginInputs(options: LoginOptions): void {
  const missing = NEEDED[options.auth].filter((name) => options[name] === undefined || options[name] === '');
  if (missing.length > 0) {
    throw new Failure({
      code: 'login-input-missing',
      message: `auth: ${options.auth} needs ${missing.map((name) => INPUT[name]).join(' and ')}.`,
      cause: 'A value that is there and yet empty is a secret or variable that this job cannot see.',
      remedy:
        'Set them as inputs, or as AZURE_CLIENT_ID and AZURE_TENANT_ID. They are no secrets: variables of the ' +
        'repository or the environment are the right place; a job sees those of an environment only when it names it.',
      snippets: [OIDC_INPUTS],
      exitCode: EXIT.refused,
    });
  }
  const malformed = (['clientId', 'tenantId', 'subscriptionId'] as const).filter((name) => {
    const value = options[name];
    if (value === undefined || value === '' || GUID.test(value)) return false;
    return name !== 'tenantId' || !DOMAIN.test(value);
  });
  if (malformed.length === 0) return;
  throw new Failure({
    code: 'login-input-malformed',
    message: malformed.map((name) => describeMalformed(name, options[name] ?? '')).join(' '),
    remedy: 'Copy the ids as Azure shows them.',
    snippets: [
      { language: 'shell', text: 'az account show --query "{tenantId: tenantId, subscriptionId: id}"' },
      { language: 'shell', text: 'az ad app list --display-name APP_NAME --query "[].appId"' },
    ],
    exitCode: EXIT.refused,
  });
}

/** The value itself is not shown: what does not look like an id may be a secret that took its place. */
function describeMalformed(name: keyof typeof INPUT, value: string): string {
  const wanted = name === 'tenantId' ? 'a GUID or a domain name' : 'a GUID';
  const seen = cleanForeignText(value) === value ? '' : ', and it holds characters that cannot be seen';
  return `${INPUT[name]} is not ${wanted} (${value.length} characters${seen}).`;
}
