import type { Evidence, Remediation, Verdict } from '../findings/finding.ts';
import type { Workspace } from '../inventory/resource.ts';
import { groupFlags, remediate } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { CLOSED, holdsEveryAddress, readPublicAccess } from './exposure.ts';
import { replaceValue } from './fileEdits.ts';
import { sayInFile } from './fileSetting.ts';
import { governingWorkspace } from './governingWorkspace.ts';
import { count, listNames } from './nameList.ts';
import { confidenceOf, evidence, originOf, placeOf, readSwitch } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';

export const aml102: Rule = {
  id: 'AML102',
  name: 'workspace-public-network',
  since: '0.1.0',
  summary: 'Workspaces are reached only through private endpoints.',
  severity: 'medium',
  persona: 'regular',
  needs: ['resources'],
  why: 'A public workspace lets whoever holds a token of one of its people or identities read data, change models and start jobs, from anywhere. A list of allowed addresses narrows that to low, unless it holds every address. The legacy switch allowPublicAccessWhenBehindVnet opens a workspace that otherwise says it is closed. A project has the network of its hub, and is judged there. A workspace that is closed and has no approved private endpoint can be reached by nobody: information only.',
  fix: 'Make a private endpoint where people and pipelines work, then disable public network access.',
  docs: ['https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link'],
  supersedes: [
    'PSRule AZR-000406',
    'Checkov CKV_AZURE_144',
    'Checkov CKV2_AZURE_49',
    'Checkov CKV_AZURE_243',
    'Azure Policy 438c38d2',
    'Azure Policy 45e05259',
  ],

  *check(context): Iterable<Verdict> {
    for (const workspace of context.all('workspace')) yield judge(workspace, context);
  },
};

function judge(workspace: Workspace, context: RuleContext): Verdict {
  const governing = governingWorkspace(workspace, context);
  if (!governing.ok) return undecided(aml102, workspace, governing.reason);
  if (governing.inherited) return notApplicable(`has the network of its hub ${governing.workspace.name}`);

  const access = readPublicAccess(workspace.publicNetworkAccess);
  if (!access.ok) return undecided(aml102, workspace, access.reason);
  if (access.meaning === 'public') {
    const list = workspace.ipAllowlist;
    const ranges = list.state === 'known' ? list.value : [];
    const narrowed = ranges.length > 0 && !ranges.some(holdsEveryAddress);
    return fail(aml102, {
      resource: workspace,
      message: narrowed
        ? `Workspace ${workspace.name} answers on its public address to ${count(ranges.length, 'listed range')}.`
        : `Workspace ${workspace.name} answers to the whole internet: a stolen token of anybody who works in it is enough to read its data and change its models.`,
      evidence: [
        evidence(
          workspace,
          { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess },
          access.byDefault
            ? 'a workspace is public when nothing is said'
            : 'its address answers to the internet',
        ),
        ...listEvidence(workspace, ranges, narrowed),
        ...privateEndpointEvidence(workspace),
      ],
      remediation: close(workspace),
      inFile: () =>
        `Declare a private endpoint in the network where people and pipelines work, then set ${sayInFile(workspace.origin, CLOSED)}. Everybody on other networks is cut off.`,
      edits: () => replaceValue(workspace.publicNetworkAccess, 'Disabled'),
      severity: narrowed ? 'low' : 'medium',
      confidence: list.state === 'unknown' ? 'medium' : confidenceOf(access),
      ...originOf(workspace.publicNetworkAccess),
    });
  }
  const legacy = { name: 'allowPublicAccessWhenBehindVnet', fact: workspace.allowPublicAccessWhenBehindVnet };
  const opened = readSwitch(legacy, false);
  if (!opened.ok) return undecided(aml102, workspace, opened.reason);
  if (opened.meaning) {
    return fail(aml102, {
      resource: workspace,
      message: `Workspace ${workspace.name} says that it is closed, and opens itself again through a legacy switch.`,
      evidence: [
        evidence(
          workspace,
          { name: 'publicNetworkAccess', fact: workspace.publicNetworkAccess },
          'taken alone, this would close it',
        ),
        evidence(workspace, legacy, 'this lets the internet in although there is a private endpoint'),
      ],
      remediation: closeLegacySwitch(workspace),
      inFile: () =>
        `Set ${sayInFile(workspace.origin, { arm: 'allowPublicAccessWhenBehindVnet', value: false })}. Callers that come from the internet are cut off.`,
      confidence: 'medium',
      ...originOf(legacy.fact),
    });
  }
  return isReachable(workspace) ? PASS : unreachable(workspace);
}

function listEvidence(
  workspace: Workspace,
  ranges: readonly string[],
  narrowed: boolean,
): readonly Evidence[] {
  const { ipAllowlist } = workspace;
  const where = placeOf(ipAllowlist.origin ?? workspace.origin);
  if (ipAllowlist.state === 'unknown') {
    return [{ what: 'ipAllowlist could not be read', where, why: 'it may narrow this' }];
  }
  if (ranges.length === 0) return [];
  const why = narrowed ? 'only these may call, so this weighs low' : 'one of them holds every address';
  return [{ what: `ipAllowlist is ${listNames(ranges)}`, where, why }];
}

function privateEndpointEvidence(workspace: Workspace): readonly Evidence[] {
  const connections = workspace.privateEndpointConnections;
  if (connections.state !== 'known') return [];
  const approved = connections.value.filter(isApproved).length;
  return [
    {
      what: count(approved, 'approved private endpoint'),
      where: placeOf(connections.origin ?? workspace.origin),
      why:
        approved === 0
          ? 'one is needed before the public address can be closed'
          : 'callers can come through it',
    },
  ];
}

/** Not known to be out of reach: a private endpoint may be declared elsewhere. */
function isReachable({ privateEndpointConnections }: Workspace): boolean {
  return privateEndpointConnections.state !== 'known' || privateEndpointConnections.value.some(isApproved);
}

function isApproved({ status }: { readonly status: string }): boolean {
  return status.toLowerCase() === 'approved';
}

function unreachable(workspace: Workspace): Verdict {
  return fail(aml102, {
    resource: workspace,
    message: `Workspace ${workspace.name} is closed to the internet and has no approved private endpoint: nobody can reach it.`,
    evidence: privateEndpointEvidence(workspace),
    remediation: {
      text: 'Make or approve a private endpoint for it, or delete the workspace if nobody misses it.',
      destructive: false,
    },
    severity: 'info',
    persona: 'auditor',
    identity: ['unreachable'],
  });
}

function close({ id }: Workspace): Remediation {
  return remediate(
    id,
    {
      text: 'Make a private endpoint in the network where people and pipelines work (az network private-endpoint create), check that the studio opens through it, then close the public address. Everybody on other networks is cut off.',
      destructive: true,
    },
    (names) => [
      [
        ...['az', 'ml', 'workspace', 'update', '--name', names.name],
        ...['--public-network-access', 'Disabled', ...groupFlags(names)],
      ],
    ],
  );
}

function closeLegacySwitch({ id }: Workspace): Remediation {
  return remediate(
    id,
    {
      text: 'Switch the legacy property off. Callers that come from the internet are cut off.',
      destructive: true,
    },
    () => [
      ['az', 'resource', 'update', '--ids', id, '--set', 'properties.allowPublicAccessWhenBehindVnet=false'],
    ],
  );
}
