import type { Evidence, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import type { Workspace } from '../inventory/resource.ts';
import { azNames, groupFlags } from './azNames.ts';
import { hides } from './blindSpots.ts';
import type { RuleContext } from './context.ts';
import { sayInFile } from './fileSetting.ts';
import { removalCommand } from './grantRemoval.ts';
import { grantEvidence, placedAtRole } from './grantWords.ts';
import { identitiesOf } from './principalWords.ts';
import { evidence, originOf } from './reading.ts';
import { freePrivileges, freeWriting } from './relevantGrants.ts';
import { ACTIVE_GRANTS, allowedPrincipals, grantsHeldBy, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { describeScope } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

/** Azure AI Administrator: what Azure gives to identities of new workspaces. */
const AI_ADMINISTRATOR = 'b78c5d69-af96-48a3-bf8d-a8b4d589de94';

export const aml202: Rule = {
  id: 'AML202',
  name: 'workspace-identity-over-privileged',
  since: '0.1.0',
  summary: 'The identity of a workspace works on that workspace, and on nothing around it.',
  severity: 'medium',
  persona: 'regular',
  needs: [
    'resources',
    ...ACTIVE_GRANTS,
    'role-assignments-elsewhere',
    'role-definitions',
    'deny-assignments',
    'directory',
  ],
  why: 'Azure gave identities of workspaces Contributor on the whole resource group until 19 November 2024, and it stays until somebody takes it away. It reads every key there, of this workspace and of its neighbours.',
  fix: 'Give Azure AI Administrator at the workspace, then delete the assignment at the resource group.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    'https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml202, context);
    yield* unreadRoles(aml202, context);
    for (const workspace of context.all('workspace')) yield* judgeWorkspace(workspace, context);
  },
};

/** Without these, it may hold more than is seen. What is denied would only take away. */
const BLINDING = [...ACTIVE_GRANTS, 'role-assignments-elsewhere', 'role-definitions', 'directory'] as const;

interface Excess {
  readonly grant: RoleGrant;
  readonly isPlatformMade: boolean;
}

function* judgeWorkspace(workspace: Workspace, context: RuleContext): Iterable<Verdict> {
  const allowed = allowedPrincipals(context);
  const excesses = identitiesOf(context, workspace.identity)
    .filter(({ principalId }) => !allowed.has(principalId))
    .flatMap(({ principalId, isSystemAssigned }) =>
      grantsHeldBy(context, principalId)
        .filter(({ grant }) => !grant.eligible && isTooMuch(grant, context))
        .map(({ grant }): Excess => ({ grant, isPlatformMade: isSystemAssigned })),
    );
  const mayAssign = workspace.allowRoleAssignmentOnResourceGroup;
  const assigns = mayAssign.state === 'known' && mayAssign.value;
  if (excesses.length === 0 && !assigns) {
    const unread = [workspace.identity.systemAssigned, mayAssign].find(({ state }) => state === 'unknown');
    const reason = unread?.state === 'unknown' ? unread.reason : workspace.identity.open;
    if (reason !== undefined) yield undecided(aml202, workspace, reason);
    else if (!hides(context, BLINDING, workspace.id)) yield PASS;
    return;
  }
  const [first] = excesses;
  const label =
    first?.isPlatformMade === true ? ' (platform-created: Azure gave it together with the workspace)' : '';
  const parts = [
    ...(first === undefined
      ? []
      : [
          `holds ${first.grant.role.roleName} at ${describeScope(context, first.grant.scope)}${label}${excesses.length > 1 ? `, and ${excesses.length - 1} more` : ''}`,
        ]),
    ...(assigns
      ? ['may be given roles on the resource group by Azure itself (allowRoleAssignmentOnRG)']
      : []),
  ];
  yield fail(aml202, {
    resource: workspace,
    message: `The identity of workspace ${workspace.name} ${parts.join(', and ')}`,
    evidence: [
      ...excesses.slice(0, 10).flatMap((one) => proof(one, context)),
      ...switchProof(workspace, assigns),
    ],
    remediation: {
      text: 'Give Azure AI Administrator at the workspace, see that jobs and deployments still work, then delete what stands wider.',
      command: commandFor(workspace, excesses, assigns),
      destructive: true,
    },
    inFile: () =>
      assigns && first === undefined
        ? `Set ${sayInFile(workspace.origin, { arm: 'allowRoleAssignmentOnRG', value: false })}.`
        : 'Assign Azure AI Administrator at the workspace in place of these.',
    ...(first === undefined ? originOf(mayAssign) : placedAtRole(first.grant)),
    identity: [],
  });
}

/** Wider than the workspace, and able to write to every provider, to read keys, or to give roles. */
function isTooMuch(grant: RoleGrant, context: RuleContext): boolean {
  if (grant.scopeKind === 'resource') return freePrivileges(context, grant).length > 0;
  return (
    freeWriting(context, grant) !== undefined ||
    grant.powers.endpoint.length > 0 ||
    freePrivileges(context, grant).length > 0
  );
}

function proof({ grant, isPlatformMade }: Excess, context: RuleContext): readonly Evidence[] {
  const writing = freeWriting(context, grant);
  const powers = [
    ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
    ...grant.powers.endpoint,
    ...freePrivileges(context, grant),
  ];
  const why = isPlatformMade
    ? 'platform-created: nobody chose it, and it is still too much'
    : 'wider than the workspace';
  return grantEvidence(context, grant, powers, why);
}

function switchProof(workspace: Workspace, assigns: boolean): readonly Evidence[] {
  if (!assigns) return [];
  const fact = workspace.allowRoleAssignmentOnResourceGroup;
  const name = 'allowRoleAssignmentOnRG';
  return [evidence(workspace, { name, fact }, 'Azure may give this identity roles on the resource group')];
}

function commandFor(workspace: Workspace, excesses: readonly Excess[], assigns: boolean): string {
  const names = azNames(workspace.id);
  const principals = [...new Set(excesses.map(({ grant }) => grant.principalId))];
  const lines = [
    ...principals.map((principalId) =>
      shellCommand([
        ...['az', 'role', 'assignment', 'create', '--assignee-object-id', principalId],
        ...['--assignee-principal-type', 'ServicePrincipal', '--role', AI_ADMINISTRATOR],
        ...['--scope', workspace.id],
      ]),
    ),
    ...(excesses.length === 0 ? [] : [removalCommand(excesses.map(({ grant }) => grant))]),
    ...(assigns && names !== undefined
      ? [
          shellCommand([
            ...['az', 'ml', 'workspace', 'update', '--name', names.name, ...groupFlags(names)],
            ...['--allow-roleassignment-on-rg', 'false'],
          ]),
        ]
      : []),
  ];
  return lines.join('\n');
}
