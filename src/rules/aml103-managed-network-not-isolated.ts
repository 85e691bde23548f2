import type { Remediation, Verdict } from '../findings/finding.ts';
import type { Workspace } from '../inventory/resource.ts';
import { groupFlags, remediate } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { readIsolation } from './exposure.ts';
import { type Setting, sayInFile } from './fileSetting.ts';
import { governingWorkspace } from './governingWorkspace.ts';
import { listNames } from './nameList.ts';
import { confidenceOf, evidence, originOf, placeOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';

export const aml103: Rule = {
  id: 'AML103',
  name: 'managed-network-not-isolated',
  since: '0.1.0',
  summary: 'The managed network of a workspace lets out only what was approved.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources'],
  why: 'Scoring code, training jobs and notebooks are arbitrary code with access to data. Without a managed network, or with one that lets everything out, whatever runs there can send the data anywhere. AllowInternetOutbound weighs low: what comes in is controlled, what goes out is not. An outbound rule for the host "*" approves every host. A project has the network of its hub, and is judged there.',
  fix: 'Set the isolation mode to AllowOnlyApprovedOutbound and provision the network. It cannot be switched off again, and computes have to be made anew.',
  docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-managed-network'],
  supersedes: ['Azure Policy 6ddb1705'],

  *check(context): Iterable<Verdict> {
    for (const workspace of context.all('workspace')) yield judge(workspace, context);
  },
};

const ISOLATED: Setting = {
  arm: 'managedNetwork.isolationMode',
  value: 'AllowOnlyApprovedOutbound',
  cli: 'managed_network: { isolation_mode: allow_only_approved_outbound }',
  azurerm: 'managed_network { isolation_mode = "AllowOnlyApprovedOutbound" }',
};

function judge(workspace: Workspace, context: RuleContext): Verdict {
  const governing = governingWorkspace(workspace, context);
  if (!governing.ok) return undecided(aml103, workspace, governing.reason);
  if (governing.inherited) return notApplicable(`has the network of its hub ${governing.workspace.name}`);
  const isolation = readIsolation(workspace);
  if (!isolation.ok) return undecided(aml103, workspace, isolation.reason);
  if (isolation.meaning === 'approved') return judgeRules(workspace);
  const none = isolation.meaning === 'none';
  return fail(aml103, {
    resource: workspace,
    message: none
      ? `Workspace ${workspace.name} has no managed network: code that runs in it can send its data anywhere.`
      : `The managed network of workspace ${workspace.name} lets everything out: code that runs in it can send its data anywhere.`,
    evidence: [
      evidence(
        workspace,
        { name: 'managedNetwork.isolationMode', fact: workspace.isolationMode },
        none
          ? 'only AllowOnlyApprovedOutbound limits where data goes'
          : 'it limits what comes in, not what goes out',
      ),
    ],
    remediation: isolate(workspace),
    inFile: () =>
      `Set ${sayInFile(workspace.origin, ISOLATED)} and name what has to be reached in outbound rules. On a workspace that exists this cannot be switched off again, and computes have to be made anew.`,
    severity: none ? 'medium' : 'low',
    confidence: confidenceOf(isolation),
    ...originOf(workspace.isolationMode),
  });
}

function judgeRules(workspace: Workspace): Verdict {
  const { outboundFqdns } = workspace;
  if (outboundFqdns.state === 'unknown') return undecided(aml103, workspace, outboundFqdns.reason);
  const open = outboundFqdns.state === 'known' ? outboundFqdns.value.filter(namesEveryHost) : [];
  if (open.length === 0) return PASS;
  return fail(aml103, {
    resource: workspace,
    message: `The managed network of workspace ${workspace.name} lets out only what was approved, and approves every host.`,
    evidence: [
      {
        what: `an outbound rule for ${listNames(open)}`,
        where: placeOf(outboundFqdns.origin ?? workspace.origin),
        why: 'any host matches it',
      },
    ],
    remediation: remediate(
      workspace.id,
      {
        text: 'Name the hosts that jobs and endpoints need, each in a rule of its own, then remove this one.',
        destructive: true,
      },
      (names) => [
        [
          ...['az', 'ml', 'workspace', 'outbound-rule', 'list', '--workspace-name', names.name],
          ...groupFlags(names),
        ],
      ],
    ),
    identity: ['every-host'],
    ...originOf(outboundFqdns),
  });
}

/** `*`, `*.*`, with or without a scheme or a port; not `*.contoso.com`. */
function namesEveryHost(destination: string): boolean {
  return /^(?:[a-z]+:\/\/)?\*(?:\.\*)*(?::[\d*]+)?\/?$/i.test(destination.trim());
}

function isolate({ id }: Workspace): Remediation {
  return remediate(
    id,
    {
      text: 'Name what has to be reached in outbound rules first. Then set the mode and provision the network. This cannot be switched off again, computes have to be made anew, and calls to hosts that are not approved stop working.',
      destructive: true,
    },
    (names) => [
      [
        ...['az', 'ml', 'workspace', 'update', '--name', names.name],
        ...['--managed-network', 'allow_only_approved_outbound', ...groupFlags(names)],
      ],
      ['az', 'ml', 'workspace', 'provision-network', '--name', names.name, ...groupFlags(names)],
    ],
  );
}
