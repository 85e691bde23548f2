import type { Evidence, Remediation, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { knownValue } from '../inventory/fact.ts';
import type { RuleContext } from './context.ts';
import { placeOfGrant } from './declaredWords.ts';
import { type EscalationPath, escalationGraph, forgetGraph, type Step } from './escalationGraph.ts';
import { keyOfMeans, type Means, type StepKind, type Use } from './escalationSteps.ts';
import { drawRoute, meansOf, PHRASES, sayEnd, sayScope, sayStep, sayTarget } from './escalationWords.ts';
import { applicationOf } from './gitHubTrust.ts';
import { removalCommand } from './grantRemoval.ts';
import { owners } from './ownership.ts';
import { capitalise, describePrincipal, nameOf } from './principalWords.ts';
import { reachedResources } from './reach.ts';
import { ACTIVE_GRANTS, allowedPrincipals, ownGrants, roleGrants, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml403: Rule = {
  id: 'AML403',
  name: 'escalation-path',
  since: '0.1.0',
  summary: 'Nobody comes to keys, or to giving roles, by becoming somebody else.',
  severity: 'high',
  persona: 'regular',
  only: 'azure',
  needs: [
    'resources',
    'accounts',
    'computes',
    ...ACTIVE_GRANTS,
    'role-assignments-elsewhere',
    'role-definitions',
    'deny-assignments',
    'federated-credentials',
    'directory',
    'applications',
  ],
  why: 'Rights add up: whoever may make a managed identity trust a repository, deploy code to an endpoint, push an image or add a member to a group holds what that identity or group holds, without any assignment that says so. Roles that have to be activated first are not followed.',
  fix: 'Cut the path where the finding says, at its first step; or take the strong role from the identity at its end.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-overview',
    'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
    'https://learn.microsoft.com/azure/machine-learning/how-to-access-resources-from-endpoints-managed-identities',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml403, context);
    yield* unreadRoles(aml403, context);
    // Where nothing was looked at, there is nothing to come to.
    if (reachedResources(context).length === 0) return;
    const graph = escalationGraph(context);
    for (const principalId of startsOf(context)) {
      const paths = graph.pathsFrom(principalId).filter((path) => !isOfItsGroup(path, principalId, context));
      const [first] = paths;
      if (first === undefined) {
        yield PASS;
        continue;
      }
      // Goals that the same steps lead to are one thing to cut.
      const byChain = new Map<string, EscalationPath[]>();
      for (const path of paths) {
        const chain = chainOf(path);
        byChain.set(chain, [...(byChain.get(chain) ?? []), path]);
      }
      for (const [chain, same] of byChain) yield report(principalId, chain, same, context);
    }
    forgetGraph(context);
  },
};

/** Everybody who holds a role or owns something, the gone and the allowed left out, in the order of their ids. */
function startsOf(context: RuleContext): readonly string[] {
  const allowed = allowedPrincipals(context);
  const ids = new Set(owners(context));
  for (const { principalId, eligible } of roleGrants(context)) if (!eligible) ids.add(principalId);
  return [...ids]
    .filter((id) => {
      const principal = context.principal(id);
      if (allowed.has(id)) return false;
      if (principal === undefined) return true;
      return knownValue(principal.exists) !== false && knownValue(principal.accountEnabled) !== false;
    })
    .sort();
}

/** True when the first step is open to a whole group: then it is said of the group, once. */
function isOfItsGroup(path: EscalationPath, principalId: string, context: RuleContext): boolean {
  const [first] = path.steps;
  const means = first === undefined ? undefined : meansOf(first, principalId, context);
  const groups = new Set(means?.uses.map(({ held }) => held.through[0] ?? ''));
  const [group] = groups;
  if (groups.size !== 1 || group === undefined || group === '') return false;
  return escalationGraph(context)
    .pathsFrom(group)
    .some(({ goal }) => goal === path.goal);
}

/** Who is become on the way; the kind of the step where nobody is. */
function chainOf({ steps }: EscalationPath): string {
  const [first] = steps;
  const become = steps.flatMap(({ target }) => ('becomes' in target ? [target.becomes] : []));
  return become.length > 0 || first === undefined ? become.join(' ') : keyOfMeans(first);
}

function report(
  principalId: string,
  chain: string,
  paths: readonly EscalationPath[],
  context: RuleContext,
): Verdict {
  const [shortest] = paths;
  const steps = shortest?.steps ?? [];
  const start = describePrincipal(context, principalId, startType(principalId, context));
  // Kept for the proof: the graph is gone by the time that somebody reads it.
  const taken = steps.map((step): Taken => ({ step, means: meansOf(step, principalId, context) }));
  const cut = cutFirst(taken[0]?.means, principalId, context);
  const told = steps.map((step) => sayStep(step, principalId, context)).join(' → ');
  const ends = paths.map((path) => sayEnd(path, context)).join('; ');
  return fail(aml403, {
    resource: {
      kind: 'principal',
      id: principalId,
      name: nameOf(context, principalId),
      origin: context.principal(principalId)?.origin ?? {
        kind: 'graph',
        path: `/directoryObjects/${principalId}`,
      },
    },
    message: `${capitalise(start)} → ${told} → ${ends}. Cut here: ${cut.what}`,
    evidence: () => [
      ...taken.flatMap((one) => proveStep(one, principalId, context)),
      ...paths.flatMap((path) => proveEnd(path, context)),
    ],
    remediation: cut.remediation,
    route: drawRoute(steps, paths, principalId, context),
    identity: [chain],
  });
}

function startType(principalId: string, context: RuleContext) {
  return ownGrants(context, principalId)[0]?.principalType ?? 'Unknown';
}

/** A step, and by what right it is taken. */
interface Taken {
  readonly step: Step;
  readonly means: Means | undefined;
}

/** One step of evidence per link: who holds which role, by which assignment, and which string of it grants what. */
function proveStep({ step, means }: Taken, start: string, context: RuleContext): readonly Evidence[] {
  if (means === undefined) return [];
  const actor = nameOf(context, step.from ?? start);
  const does = `${actor} ${PHRASES[means.kind](sayTarget(step, context))}`;
  const [first] = means.uses;
  if (first === undefined)
    return [{ what: does, where: means.at, why: `${actor} is its owner in the directory` }];
  return means.uses.flatMap((use, index) =>
    proveUse(use, index === 0 ? does : `${actor} also needs this for it`, context),
  );
}

function proveUse({ held, power }: Use, what: string, context: RuleContext): readonly Evidence[] {
  const { grant, through } = held;
  const path = through.map((group) => nameOf(context, group)).join(', then ');
  return [
    ...(through.length === 0
      ? []
      : [{ what: `member of ${path}`, where: through[0] ?? '', why: 'the role is held through this group' }]),
    {
      what,
      where: placeOfGrant(grant.assignment),
      why: `${power.pattern} in ${grant.role.roleName} (${grant.roleId}) at ${sayScope(grant.scope)} grants ${power.operation}`,
    },
  ];
}

function proveEnd({ goal, standing }: EscalationPath, context: RuleContext): readonly Evidence[] {
  if (standing === undefined) return [];
  return proveUse({ held: standing.held, power: standing.power }, goal, context);
}

interface Cut {
  readonly what: string;
  readonly remediation: () => Remediation;
}

/** The first link that can be taken away. */
function cutFirst(means: Means | undefined, start: string, context: RuleContext): Cut {
  const [use] = means?.uses ?? [];
  if (use !== undefined) {
    const { assignment } = use.held.grant;
    return {
      what: `remove assignment ${assignment.id}`,
      remediation: () => ({
        text: `Take this assignment away, or replace its role by one without ${use.power.operation}. What else it was for has to be given again.`,
        command: removalCommand([use.held.grant]),
        destructive: true,
      }),
    };
  }
  const owned = means?.at ?? '';
  return {
    what: `take the ownership of ${nameOf(context, owned)} away`,
    remediation: () => ({
      text: 'Take the ownership away; let administrators of the directory decide who is in the group, or which secrets the application has.',
      command: shellCommand(disownWords(means?.kind, owned, start, context)),
      destructive: true,
    }),
  };
}

function disownWords(
  kind: StepKind | undefined,
  owned: string,
  owner: string,
  context: RuleContext,
): readonly string[] {
  if (kind === 'join-group') {
    return ['az', 'ad', 'group', 'owner', 'remove', '--group', owned, '--owner-object-id', owner];
  }
  const application = applicationOf(owned, context);
  const ownsApplication = knownValue(application?.owners ?? { state: 'absent' })?.some(
    (one) => one.toLowerCase() === owner,
  );
  if (application !== undefined && ownsApplication === true) {
    return ['az', 'ad', 'app', 'owner', 'remove', '--id', application.appId, '--owner-object-id', owner];
  }
  const url = `https://graph.microsoft.com/v1.0/servicePrincipals/${owned}/owners/${owner}/$ref`;
  return ['az', 'rest', '--method', 'delete', '--url', url];
}
