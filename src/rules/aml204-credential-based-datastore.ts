import type { Verdict } from '../findings/finding.ts';
import type { Datastore, Workspace } from '../inventory/resource.ts';
import { groupFlags, remediate, workspaceFlags } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { type Setting, sayInFile } from './fileSetting.ts';
import { governingWorkspace } from './governingWorkspace.ts';
import { confidenceOf, evidence, isOlderThan, originOf, type Reading, readValue } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces */
const SYSTEM_DATASTORES_AUTH_MODES = {
  Identity: 'identity',
  AccessKey: 'account-key',
  UserDelegationSAS: 'delegated',
} as const;
/** The first that knows `systemDatastoresAuthMode`. */
const API_VERSION = '2025-06-01';

/** @see https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
const CREDENTIALS_TYPES = {
  None: 'none',
  AccountKey: 'stored',
  Certificate: 'stored',
  KerberosKeytab: 'stored',
  KerberosPassword: 'stored',
  Sas: 'stored',
  ServicePrincipal: 'stored',
} as const;

/** Azure makes these with the workspace, and the workspace's own setting governs them. */
const SYSTEM_DATASTORES = [
  'workspaceartifactstore',
  'workspaceblobstore',
  'workspacefilestore',
  'workspaceworkingdirectory',
];

export const aml204: Rule = {
  id: 'AML204',
  name: 'credential-based-datastore',
  since: '0.1.0',
  summary: 'Datastores hold no credential: whoever reads data does so as themselves.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources', 'datastores'],
  why: 'A stored account key or secret is handed to everybody who holds datastores/listSecrets/action, which five built-in roles grant. With the account key of the workspace one can change the code that its computes run, and act as their identities. It weighs low where the workspace hands out user-delegation tokens, which end by themselves. Answers of api-versions before 2025-06-01 do not say how the workspace does it.',
  fix: 'Set system_datastores_auth_mode to identity, and make datastores without credentials; grant Storage Blob Data roles to the people and identities that read the data.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-data-access',
    'https://learn.microsoft.com/azure/machine-learning/how-to-datastore',
  ],
  supersedes: ['cnspec ml-datastore-managed-identity'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml204, context, ['datastores']);
    for (const workspace of context.all('workspace')) yield judgeWorkspace(workspace, context);
    for (const datastore of context.all('datastore')) yield judgeDatastore(datastore, context);
  },
};

const BY_IDENTITY: Setting = {
  arm: 'systemDatastoresAuthMode',
  value: 'Identity',
  cli: 'system_datastores_auth_mode: identity',
  azurerm: 'storage_account_access_type = "Identity"',
};
const NO_CREDENTIALS: Setting = {
  arm: 'credentials.credentialsType',
  value: 'None',
  cli: 'no credentials:',
  azurerm: 'no account_key, shared_access_signature or client_secret',
};

function judgeWorkspace(workspace: Workspace, context: RuleContext): Verdict {
  const governing = governingWorkspace(workspace, context);
  if (governing.ok && governing.inherited) {
    return notApplicable(`has the storage of its hub ${governing.workspace.name}`);
  }
  const mode = readMode(workspace);
  if (!mode.ok) return undecided(aml204, workspace, mode.reason);
  if (mode.meaning === 'identity') return PASS;
  const delegated = mode.meaning === 'delegated';
  return fail(aml204, {
    resource: workspace,
    message: delegated
      ? `Workspace ${workspace.name} reaches its own storage through signatures that whoever holds listSecrets may take along, for as long as they last.`
      : `Workspace ${workspace.name} reaches its own storage with the account key, and hands that key to everybody who holds datastores/listSecrets/action.`,
    evidence: [
      evidence(
        workspace,
        { name: 'systemDatastoresAuthMode', fact: workspace.systemDatastoresAuthMode },
        mode.byDefault
          ? 'the account key is what there is when nothing is said'
          : 'only Identity stores nothing',
      ),
    ],
    remediation: remediate(
      workspace.id,
      {
        text: 'Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, then switch. Who has no role on the storage is cut off.',
        destructive: true,
      },
      (names) => [
        [
          ...['az', 'ml', 'workspace', 'update', '--name', names.name],
          ...['--system-datastores-auth-mode', 'identity', ...groupFlags(names)],
        ],
      ],
    ),
    inFile: () =>
      `Grant Storage Blob Data Contributor and Storage File Data Privileged Contributor on the storage account to those who work in the workspace and to its computes, and set ${sayInFile(workspace.origin, BY_IDENTITY)}. Who has no role on the storage is cut off.`,
    severity: delegated ? 'low' : 'medium',
    confidence: confidenceOf(mode),
    ...originOf(workspace.systemDatastoresAuthMode),
  });
}

function judgeDatastore(datastore: Datastore, context: RuleContext): Verdict {
  const property = { name: 'credentialsType', fact: datastore.credentialsType };
  // A declaration without credentials is one for identity-based access.
  const credentials = readValue(property, CREDENTIALS_TYPES, 'none');
  if (!credentials.ok) return undecided(aml204, datastore, credentials.reason);
  if (credentials.meaning === 'none') return PASS;
  if (isMendedWithWorkspace(datastore, context)) {
    return notApplicable('the setting of its workspace governs it, and is judged there');
  }
  return fail(aml204, {
    resource: datastore,
    message: `Datastore ${datastore.name} stores a credential, and hands it to everybody who holds datastores/listSecrets/action.`,
    evidence: [evidence(datastore, property, 'only None stores nothing')],
    remediation: remediate(
      datastore.id,
      {
        text: 'Make the datastore anew without credentials (the command shows what it is now), after granting Storage Blob Data Reader or Contributor to those who use it. Then change the credential: who has read it keeps it.',
        destructive: true,
      },
      (names) => [['az', 'ml', 'datastore', 'show', '--name', names.name, ...workspaceFlags(names)]],
    ),
    inFile: () =>
      `Declare the datastore without credentials (${sayInFile(datastore.origin, NO_CREDENTIALS)}), and grant Storage Blob Data Reader or Contributor to those who use it. Then change the credential, if it was ever written down.`,
    confidence: confidenceOf(credentials),
    ...originOf(datastore.credentialsType),
  });
}

function isMendedWithWorkspace(datastore: Datastore, context: RuleContext): boolean {
  if (!SYSTEM_DATASTORES.includes(datastore.name.toLowerCase())) return false;
  const parent = datastore.workspace.state === 'known' ? context.byKey(datastore.workspace.value) : undefined;
  if (parent?.kind !== 'workspace') return false;
  const governing = governingWorkspace(parent, context);
  if (!governing.ok) return false;
  const mode = readMode(governing.workspace);
  return mode.ok && mode.meaning !== 'identity';
}

function readMode(workspace: Workspace): Reading<'identity' | 'account-key' | 'delegated'> {
  const fact = workspace.systemDatastoresAuthMode;
  if (fact.state === 'absent' && isOlderThan(API_VERSION, fact.origin ?? workspace.origin)) {
    const detail = `only api-version ${API_VERSION} and later say systemDatastoresAuthMode`;
    return { ok: false, reason: { kind: 'api-version', detail } };
  }
  return readValue({ name: 'systemDatastoresAuthMode', fact }, SYSTEM_DATASTORES_AUTH_MODES, 'account-key');
}
