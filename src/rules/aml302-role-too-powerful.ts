import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { delegateWords } from './constrainedDelegation.ts';
import type { RuleContext } from './context.ts';
import { regrantWords, removalCommand } from './grantRemoval.ts';
import {
  describeHolders,
  describeReach,
  grantEvidence,
  grantIdentity,
  grantSubject,
  placedAtRole,
  severityOfGrant,
} from './grantWords.ts';
import { reachesAiServices, reachesMachineLearning } from './reach.ts';
import { freePrivileges, freeWriting, relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml302: Rule = {
  id: 'AML302',
  name: 'role-too-powerful',
  since: '0.1.0',
  summary: 'Whoever works with endpoints holds a role for that, and not one that may do everything.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'Owner, Contributor and their likes may change whatever is there: networks, storage, vaults, and the settings that keep endpoints closed. A stolen session of theirs is worth the whole scope. Smaller built-in roles do the work.',
  fix: 'Give the smaller role that the finding names, at the workspace or account, then delete the assignment.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-assign-roles',
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  ],
  supersedes: ['SonarIaC S6381', 'Steampipe iam_subscription_contributor', 'CodeQL Bicep role'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml302, context);
    yield* unreadRoles(aml302, context);
    for (const grant of relevantGrants(context)) {
      if (!grant.delegated) yield* judgePower(grant, context);
    }
  },
};

/** Which built-in role does the work; an opinion, by what the present role can do and by what is there. */
interface Smaller {
  readonly roleId: string;
  readonly name: string;
}
const DATA_SCIENTIST: Smaller = {
  roleId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
  name: 'AzureML Data Scientist',
};
const OPENAI_CONTRIBUTOR: Smaller = {
  roleId: 'a001fd3d-188f-4b5d-821b-7da978bf7442',
  name: 'Cognitive Services OpenAI Contributor',
};
const DELEGATE = 'Role Based Access Control Administrator within an allow-list';

function* judgePower(grant: RoleGrant, context: RuleContext): Iterable<Verdict> {
  const privileges = freePrivileges(context, grant);
  const writing = freeWriting(context, grant);
  if (privileges.length === 0 && writing === undefined) {
    if (grant.powers.endpoint.length > 0) yield judgeInvoker(grant, context);
    return;
  }
  const reach = grant.reach;
  const smaller = writing === undefined ? [] : smallerRoles(grant);
  const mayAssign = privileges.length > 0;
  const names = [...smaller.map(({ name }) => name), ...(mayAssign ? [DELEGATE] : [])].join(' and ');
  const doings = [
    ...(writing === undefined ? [] : ['change everything there']),
    ...(mayAssign ? ['decide who may do what'] : []),
  ].join(' and ');
  yield fail(aml302, {
    resource: grantResource(context, grant),
    ...placedAtRole(grant),
    message: () =>
      `${grantSubject(context, grant)} lets ${describeHolders(context, grant)} ${doings}${reach.beyond === undefined ? `, where ${describeReach(reach)} would be served by ${names}` : `; for work with endpoints and accounts, ${names} would do`}`,
    severity: severityOfGrant(grant, 'high'),
    evidence: () =>
      grantEvidence(
        context,
        grant,
        [
          ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
          ...privileges,
        ],
        'it can do more than work with endpoints needs',
      ),
    remediation: () => ({
      text: `Give ${names} in its place, at the workspace or account, then take this assignment away.`,
      command: [
        ...regrants(grant, smaller),
        ...(mayAssign && !grant.eligible ? [shellCommand(delegateWords(grant))] : []),
        removalCommand([grant]),
      ].join('\n'),
      destructive: true,
    }),
    inFile: () =>
      `Assign what its work needs in place of this; for work with endpoints and accounts that is ${names}, at the workspace or account.`,
    identity: grantIdentity(grant),
  });
}

function smallerRoles({ reach }: RoleGrant): readonly Smaller[] {
  return [
    ...(reachesMachineLearning(reach) ? [DATA_SCIENTIST] : []),
    ...(reachesAiServices(reach) ? [OPENAI_CONTRIBUTOR] : []),
  ];
}

function regrants(grant: RoleGrant, smaller: readonly Smaller[]): readonly string[] {
  if (grant.eligible) return [];
  return grant.reach.examples.flatMap(({ kind, id }) =>
    smaller
      .filter((role) => (role === OPENAI_CONTRIBUTOR) === (kind === 'ai-services-account'))
      .map(({ roleId }) => shellCommand(regrantWords(grant, roleId, id))),
  );
}

/** Whether a workload only calls an endpoint cannot be read from Azure, so this one is for a person to look at. */
function judgeInvoker(grant: RoleGrant, context: RuleContext): Verdict {
  const { endpoint } = grant.powers;
  const scores = endpoint.find(({ verb }) => verb === 'score');
  const more = endpoint.filter(({ verb }) => verb !== 'score');
  const isWorkload = grant.principalType === 'ServicePrincipal' && !grant.eligible;
  if (!isWorkload || scores === undefined || more.length === 0) return PASS;
  return fail(aml302, {
    resource: grantResource(context, grant),
    ...placedAtRole(grant),
    message: () =>
      `${grantSubject(context, grant)} lets a workload deploy and read keys; if it only calls endpoints, a role with score/action alone would do`,
    severity: 'low',
    confidence: 'low',
    persona: 'auditor',
    evidence: grantEvidence(
      context,
      grant,
      [scores, ...more],
      'a workload that only calls endpoints needs none of this but score/action',
    ),
    remediation: {
      text: 'Ask what the workload does. If it only calls endpoints, give it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one), then take this assignment away.',
      command: removalCommand([grant]),
      destructive: true,
    },
    inFile: () =>
      'Ask what the workload does. If it only calls endpoints, assign it a custom role with onlineEndpoints/score/action at the endpoint (the command roles prints one).',
    identity: [...grantIdentity(grant), 'invoker'],
  });
}
