import type { Remediation, Severity, Verdict } from '../findings/finding.ts';
import { isOfFiles } from '../inventory/inventory.ts';
import { remediate } from './azNames.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { judgeDeclaredReaders } from './declaredKeyReaders.ts';
import { isKubernetes, readLocalAuth, readOnlineAuth, readServerlessAuth } from './keyAccess.ts';
import { forgetReaders, type KeyReaders, keyReadersOf, sayReaders } from './keyReaders.ts';
import { capitalise } from './principalWords.ts';
import { REACHED_KINDS, type ReachedKind, type ReachedResource } from './reach.ts';
import { ALL_GRANTS, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { succeedWithEntra, succeedWithTokens } from './successor.ts';
import { unreadable } from './unreadable.ts';

const ML = 'Microsoft.MachineLearningServices/workspaces';

/** What reads a credential of a resource of each kind. No condition of a role assignment limits any of them. */
const OPERATIONS: Readonly<Record<ReachedKind, readonly string[]>> = {
  'online-endpoint': [`${ML}/onlineEndpoints/listKeys/action`, `${ML}/onlineEndpoints/token/action`],
  'serverless-endpoint': [`${ML}/serverlessEndpoints/listKeys/action`],
  'batch-endpoint': [`${ML}/batchEndpoints/listKeys/action`],
  workspace: [
    `${ML}/listKeys/action`,
    `${ML}/connections/listsecrets/action`,
    `${ML}/datastores/listsecrets/action`,
  ],
  'ai-services-account': ['Microsoft.CognitiveServices/accounts/listKeys/action'],
};

/** What they read, for a sentence. */
const CREDENTIALS: Readonly<Record<ReachedKind, string>> = {
  'online-endpoint': 'the keys or tokens of online endpoint',
  'serverless-endpoint': 'the keys of serverless endpoint',
  'batch-endpoint': 'the keys of batch endpoint',
  workspace: 'the keys, connection secrets or datastore secrets of workspace',
  'ai-services-account': 'the keys of AI services account',
};

/** Who can read a key can call the endpoint as nobody in particular, until the key is changed. */
export const aml303: Rule = {
  id: 'AML303',
  name: 'key-reader',
  since: '0.1.0',
  summary: 'Nobody can read the keys, tokens or stored secrets of an endpoint, a workspace or an account.',
  severity: 'medium',
  persona: 'regular',
  needs: [
    'resources',
    'accounts',
    ...ALL_GRANTS,
    'role-definitions',
    'deny-assignments',
    'management-groups',
  ],
  why:
    'Whoever reads a key holds it for good: it works without a role, without a name in any log, and after its reader has ' +
    'left. Built-in roles that sound harmless read keys, through a wildcard or by name. In files each assignment of such ' +
    'a role is judged, unless AML301 or AML302 has found it already.',
  fix:
    'Switch the keys off first (AML001, AML003, AML501): nothing else scales. Where they must stay, give a custom role ' +
    'whose NotActions name the operations that read them.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/permissions/ai-machine-learning',
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
  ],
  *check(context) {
    yield* unreadable(aml303, context);
    yield* unreadRoles(aml303, context);
    if (isOfFiles(context.inventory)) {
      yield* judgeDeclaredReaders(aml303, context, (key) => {
        const resource = context.byKey(key);
        return (
          resource === undefined || !REACHED.has(resource.kind) || !hasNoKeys(resource as ReachedResource)
        );
      });
      return;
    }
    for (const kind of REACHED_KINDS) {
      for (const resource of context.all(kind)) yield* judgeReaders(resource, context);
    }
    forgetReaders(context);
  },
};

const REACHED: ReadonlySet<string> = new Set(REACHED_KINDS);

/** Without these, somebody may read keys and not be seen. */
const BLINDING = [...ALL_GRANTS, 'role-definitions'] as const;

function* judgeReaders(resource: ReachedResource, context: RuleContext): Iterable<Verdict> {
  const readers = keyReadersOf(context, OPERATIONS[resource.kind], resource.id);
  const blind = hides(context, BLINDING, resource.id);
  if (readers.active + readers.eligible === 0) {
    if (!blind) yield PASS;
    return;
  }
  const dormant = hasNoKeys(resource);
  yield fail(aml303, {
    resource,
    message: () =>
      `${capitalise(sayReaders(readers))} can read ${CREDENTIALS[resource.kind]} ${resource.name}` +
      (blind ? ', as far as could be seen' : '') +
      (dormant ? ', which has none today; whoever may write to it can bring them back' : '') +
      sayAggravations(readers),
    severity: dormant ? 'low' : severityOf(readers),
    persona: dormant ? 'pedantic' : 'regular',
    evidence: () => readers.evidence(),
    remediation: () => switchKeysOff(resource),
  });
}

function severityOf({ active, aggravations }: KeyReaders): Severity {
  if (active === 0) return 'low';
  return aggravations.count > 0 ? 'high' : 'medium';
}

function sayAggravations({ aggravations }: KeyReaders): string {
  const { first, count } = aggravations;
  if (first === undefined) return '';
  return count === 1 ? `; ${first}` : `; ${first}, and ${count - 1} more such`;
}

/** Endpoints that ask Entra, and accounts without local auth, answer a request for their keys with nothing. */
function hasNoKeys(resource: ReachedResource): boolean {
  switch (resource.kind) {
    case 'online-endpoint': {
      const auth = readOnlineAuth(resource);
      return auth.ok && auth.meaning === 'entra';
    }
    case 'serverless-endpoint': {
      const auth = readServerlessAuth(resource);
      return auth.ok && auth.meaning === 'entra';
    }
    case 'batch-endpoint':
      return resource.authMode.state === 'known' && resource.authMode.value.toLowerCase() === 'aadtoken';
    case 'ai-services-account': {
      const localAuth = readLocalAuth(resource);
      return localAuth.ok && !localAuth.meaning;
    }
    case 'workspace':
      return false;
  }
}

function switchKeysOff(resource: ReachedResource): Remediation {
  switch (resource.kind) {
    case 'ai-services-account':
      return remediate(
        resource.id,
        {
          text: 'Switch the keys of the account off once its callers use Entra tokens; then nobody can read them.',
          destructive: true,
        },
        () => [
          ['az', 'resource', 'update', '--ids', resource.id, '--set', 'properties.disableLocalAuth=true'],
        ],
      );
    case 'workspace':
      return remediate(
        resource.id,
        {
          text:
            'Let datastores use identities, and recreate connections with authType AAD, so that no secret is stored; ' +
            'then take away roles that are not needed.',
          destructive: true,
        },
        (names) => [
          [
            ...[
              'az',
              'ml',
              'workspace',
              'update',
              '--name',
              names.name,
              '--resource-group',
              names.resourceGroup,
            ],
            ...['--subscription', names.subscription, '--system-datastores-auth-mode', 'identity'],
          ],
        ],
      );
    case 'online-endpoint':
      return isKubernetes(resource) ? succeedWithTokens(resource) : succeedWithEntra(resource);
    default:
  }
  return {
    text: 'Give the readers a custom role whose NotActions name the operations that read keys, at this scope alone.',
    destructive: true,
  };
}
