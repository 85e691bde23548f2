import type { Evidence, Verdict } from '../findings/finding.ts';
import { knownValue } from '../inventory/fact.ts';
import type { RuleContext } from './context.ts';
import { applicationOf, gitHubCredentials, placeOfTrust, sayTrust } from './gitHubTrust.ts';
import { removalCommand } from './grantRemoval.ts';
import { describeGrant, describeReach, grantEvidence, grantIdentity, placedAtRole } from './grantWords.ts';
import { count, describePrincipal, nameOf } from './principalWords.ts';
import { reachOf } from './reach.ts';
import { placeOf } from './reading.ts';
import { freePrivileges, freeWriting, relevantGrants } from './relevantGrants.ts';
import { ALL_GRANTS, type RoleGrant, unreadRoles } from './roleGrants.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { grantResource } from './scopeWords.ts';
import { unreadable } from './unreadable.ts';

export const aml313: Rule = {
  id: 'AML313',
  name: 'workload-identity-privileged',
  since: '0.1.0',
  summary: 'No workload may do everything in a subscription, or decide there who may do what.',
  severity: 'high',
  persona: 'regular',
  needs: ['resources', 'accounts', ...ALL_GRANTS, 'role-definitions', 'deny-assignments'],
  why: 'Nobody asks a workload for a second factor, and it cannot activate a role for an hour: what it holds stands at all times, for whoever runs code in it.',
  fix: 'Give it a role on the resource group or workspace that it works on; split the identity that deploys from the one that calls.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
    'https://learn.microsoft.com/entra/workload-id/workload-identities-overview',
  ],
  supersedes: ['AzTS Azure_Subscription_AuthZ_Dont_Grant_SPNs_Privileged_Roles'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml313, context);
    yield* unreadRoles(aml313, context);
    const privileged = new Map<string, RoleGrant[]>();
    for (const grant of relevantGrants(context)) {
      if (grant.principalType !== 'ServicePrincipal' || grant.delegated) continue;
      const isWide = !['resource-group', 'resource'].includes(grant.scopeKind);
      const isStrong = freePrivileges(context, grant).length > 0 || freeWriting(context, grant) !== undefined;
      if (!isWide || !isStrong) yield PASS;
      else {
        // In a file each assignment is a thing to mend by itself.
        const own = grant.assignment.origin.kind === 'file' ? ` ${grant.assignment.id}` : '';
        const key = `${grant.principalId}${own}`;
        privileged.set(key, [...(privileged.get(key) ?? []), grant]);
      }
    }
    for (const grants of privileged.values()) yield* judgeWorkload(grants, context);
  },
};

function* judgeWorkload(grants: readonly RoleGrant[], context: RuleContext): Iterable<Verdict> {
  const [first] = grants;
  if (first === undefined) return;
  const { principalId } = first;
  const inFile = first.assignment.origin.kind === 'file';
  const isActive = grants.some(({ eligible }) => !eligible);
  const more = grants.length > 1 ? `, and ${count(grants.length - 1, 'role', 'roles')} more like it` : '';
  yield fail(aml313, {
    resource: inFile
      ? grantResource(context, first)
      : {
          kind: 'service-principal',
          id: principalId,
          name: nameOf(context, principalId),
          origin: first.assignment.origin,
        },
    ...placedAtRole(first),
    message: `${describeGrant(context, first)}${more}: a workload gets at ${describeReach(reachOf(context, first.scope))} and everything else there`,
    severity: isActive ? 'high' : 'medium',
    evidence: [
      ...grants.slice(0, 10).flatMap((grant) => {
        const writing = freeWriting(context, grant);
        const powers = [
          ...(writing === undefined ? [] : [{ ...writing, operation: 'writing to every provider' }]),
          ...freePrivileges(context, grant),
        ];
        return grantEvidence(context, grant, powers, 'held by a workload, at a subscription or above');
      }),
      ...describeWaysIn(principalId, context),
    ],
    remediation: {
      text: `Give ${describePrincipal(context, principalId, 'ServicePrincipal')} a role on what it works on, then take these away. A landing zone’s own deployer may stay: name it in the policy (allowedPrincipals), with the reason.`,
      command: removalCommand(grants),
      destructive: true,
    },
    inFile: () =>
      'Assign it a role on what it works on, in place of this. A landing zone’s own deployer may stay: exempt it here, with the reason.',
    ...(inFile ? { identity: grantIdentity(first) } : {}),
  });
}

/** How somebody comes to be the workload: what it is, which repositories it trusts, which secrets it has. */
function describeWaysIn(principalId: string, context: RuleContext): readonly Evidence[] {
  const principal = context.principal(principalId);
  const type = principal === undefined ? undefined : knownValue(principal.servicePrincipalType);
  const trusts = gitHubCredentials(principalId, context);
  const application = applicationOf(principalId, context);
  const passwords = application?.passwords;
  const secrets =
    passwords?.state === 'known'
      ? passwords.value.filter(({ endDateTime }) => !(Date.parse(endDateTime) <= context.now)).length
      : 0;
  return [
    ...(type === undefined
      ? []
      : [
          {
            what: `servicePrincipalType is ${type}`,
            where: principal?.origin.kind === 'file' ? placeOf(principal.origin) : principalId,
            why: 'what kind of workload it is',
          },
        ]),
    ...trusts.slice(0, 5).map((trust) => ({
      what: sayTrust(trust),
      where: placeOfTrust(trust),
      why: 'runs of this repository act as it (AML604)',
    })),
    ...(secrets === 0
      ? []
      : [
          {
            what: count(secrets, 'client secret', 'client secrets'),
            where: `application ${application?.appId ?? ''}`,
            why: 'whoever holds one acts as it (AML605)',
          },
        ]),
  ];
}
