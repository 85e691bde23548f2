import type { Evidence, Verdict } from '../findings/finding.ts';
import type { Fact } from '../inventory/fact.ts';
import type { Compute } from '../inventory/resource.ts';
import { remediate, workspaceFlags } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { hasManagedNetwork } from './exposure.ts';
import { type Setting, sayInFile } from './fileSetting.ts';
import { governingWorkspaceOf } from './governingWorkspace.ts';
import { confidenceOf, evidence, originOf, type Reading, readSwitch, readValue } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

/** Only these run machines that Azure ML itself makes. */
const COMPUTE_TYPES = {
  AmlCompute: 'cluster',
  ComputeInstance: 'instance',
  AKS: 'attached',
  Kubernetes: 'attached',
  VirtualMachine: 'attached',
  HDInsight: 'attached',
  DataFactory: 'attached',
  Databricks: 'attached',
  DataLakeAnalytics: 'attached',
  SynapseSpark: 'attached',
} as const;

/** `NotSpecified` is closed in a virtual network and open outside one: nobody can tell from it. */
const PORT = { Enabled: true, Disabled: false } as const;

export const aml205: Rule = {
  id: 'AML205',
  name: 'compute-local-auth',
  since: '0.1.0',
  summary: 'Computes have no local accounts, no SSH port on the internet and no public address.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources', 'computes'],
  why: 'Who gets into a compute acts as its identity and reads what its jobs read. A local account is known to no directory and outlives whoever made it; an SSH port on a public address is tried by strangers within minutes. Local accounts and public addresses are what a compute has when nothing is said.',
  fix: 'Make the compute anew with ssh_public_access_enabled: false and enable_node_public_ip: false, and with local authentication disabled: none of this can be changed later.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet',
    'https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-batch',
  ],
  supersedes: [
    'PSRule AZR-000404',
    'Checkov CKV_AZURE_142',
    'Azure Policy e96a9a5f',
    'cnspec ml-compute-no-public-ip',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml205, context, ['computes']);
    for (const compute of context.all('compute')) yield judge(compute, context);
  },
};

/** Names of computes have at most 24 letters. */
function successorOf(name: string): string {
  return `${name.slice(0, 24 - '-private'.length)}-private`;
}

/** One way in: what is read, and what an open one means. */
interface Way {
  readonly reading: Reading<boolean>;
  readonly evidence: Evidence;
  readonly fact: Fact<unknown>;
  /** How it is closed. */
  readonly setting: Setting;
}

function judge(compute: Compute, context: RuleContext): Verdict {
  const type = readValue({ name: 'computeType', fact: compute.computeType }, COMPUTE_TYPES);
  if (!type.ok) return undecided(aml205, compute, type.reason);
  if (type.meaning === 'attached') return notApplicable('an attached compute is secured where it comes from');
  const ways = waysIn(compute, type.meaning, context);
  const open = ways.filter(({ reading }) => reading.ok && reading.meaning);
  if (open.length === 0) {
    const unclear = ways.map(({ reading }) => reading).find((reading) => !reading.ok);
    return unclear === undefined || unclear.ok ? PASS : undecided(aml205, compute, unclear.reason);
  }
  // What a file leaves to its provider is as good as not said.
  const byDefault = open.every(({ reading }) => reading.ok && confidenceOf(reading) !== 'high');
  return fail(aml205, {
    resource: compute,
    message: `Compute ${compute.name} can be entered past Entra: ${open.map((way) => way.evidence.what).join(', ')}. Who gets in acts as its identity.`,
    evidence: open.map((way) => way.evidence),
    remediation: remediate(
      compute.id,
      {
        text: 'None of this can be changed on a compute that exists. Make a second one without it (SIZE stands for the size of its machines), in the network of the workspace, with local authentication disabled (disableLocalAuth: true) where it is declared; move the work, then delete the old one.',
        destructive: false,
      },
      (names) => [
        [
          ...['az', 'ml', 'compute', 'create', '--name', successorOf(names.name)],
          ...['--type', type.meaning === 'cluster' ? 'AmlCompute' : 'ComputeInstance', '--size', 'SIZE'],
          ...['--ssh-public-access-enabled', 'false', '--enable-node-public-ip', 'false'],
          ...workspaceFlags(names),
        ],
      ],
    ),
    inFile: () =>
      `Set ${open.map(({ setting }) => sayInFile(compute.origin, setting)).join(', ')}. None of this can be changed on a compute that exists: give it another name, move the work, then delete the old one.`,
    confidence: byDefault ? 'medium' : 'high',
    ...originOf(open[0]?.fact ?? compute.disableLocalAuth),
  });
}

function waysIn(compute: Compute, type: 'cluster' | 'instance', context: RuleContext): readonly Way[] {
  const localAuth = { name: 'disableLocalAuth', fact: compute.disableLocalAuth };
  const address = { name: 'enableNodePublicIp', fact: compute.enableNodePublicIp };
  const port =
    type === 'instance'
      ? { name: 'sshSettings.sshPublicAccess', fact: compute.sshPublicAccess }
      : { name: 'remoteLoginPortPublicAccess', fact: compute.remoteLoginPortPublicAccess };
  const localAuthOff = readSwitch(localAuth, false);
  return [
    {
      reading: localAuthOff.ok ? { ...localAuthOff, meaning: !localAuthOff.meaning } : localAuthOff,
      evidence: evidence(compute, localAuth, 'accounts of the machine work beside Entra'),
      fact: localAuth.fact,
      setting: {
        arm: 'disableLocalAuth',
        value: true,
        cli: 'disableLocalAuth: true (in a template: YAML of az ml has no word for it)',
        azurerm: 'local_auth_enabled = false',
      },
    },
    {
      reading: readValue<boolean>(port, PORT, false),
      evidence: evidence(compute, port, 'its SSH port answers to the internet'),
      fact: port.fact,
      setting: {
        arm:
          type === 'instance'
            ? 'properties.sshSettings.sshPublicAccess'
            : 'properties.remoteLoginPortPublicAccess',
        value: 'Disabled',
        cli: 'ssh_public_access_enabled: false',
        azurerm: 'ssh_public_access_enabled = false',
      },
    },
    {
      reading: readAddress(compute, context),
      evidence: evidence(compute, address, 'its machines have addresses on the internet'),
      fact: address.fact,
      setting: {
        arm: 'properties.enableNodePublicIp',
        value: false,
        cli: 'enable_node_public_ip: false',
        azurerm: 'node_public_ip_enabled = false',
      },
    },
  ];
}

/** In a managed network there are no public addresses unless somebody asks for them. */
function readAddress(compute: Compute, context: RuleContext): Reading<boolean> {
  const governing = governingWorkspaceOf(compute, context);
  const managed = governing.ok && hasManagedNetwork(governing.workspace);
  return readSwitch({ name: 'enableNodePublicIp', fact: compute.enableNodePublicIp }, !managed);
}
