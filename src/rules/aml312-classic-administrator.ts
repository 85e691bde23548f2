import type { Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { hides } from './blindSpots.ts';
import { fail, PASS, type Rule } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml312: Rule = {
  id: 'AML312',
  name: 'classic-administrator',
  since: '0.1.0',
  summary: 'No classic administrator is left over.',
  severity: 'low',
  persona: 'pedantic',
  only: 'azure',
  needs: ['classic-administrators'],
  why: 'Classic administrators lost their effect on 31 August 2024. What is left grants nothing, and makes lists longer that people read to find who does have access.',
  fix: 'Delete the entry; where its person still needs a role, give an Azure role.',
  docs: ['https://learn.microsoft.com/azure/role-based-access-control/classic-administrators'],
  supersedes: ['PSRule Azure.RBAC.CoAdministrator', 'AzTS classic administrators'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml312, context, ['classic-administrators']);
    const bySubscription = new Map<string, typeof context.inventory.classicAdministrators>();
    for (const one of context.inventory.classicAdministrators) {
      const present = bySubscription.get(one.subscriptionId) ?? [];
      bySubscription.set(one.subscriptionId, [...present, one]);
    }
    const looked = context.inventory.scopes.some(
      ({ nothing, state }) => nothing !== 'not-found' && state !== 'unreadable',
    );
    if (bySubscription.size === 0 && looked && !hides(context, ['classic-administrators'], '/')) yield PASS;
    for (const [subscriptionId, left] of bySubscription) {
      const [first] = left;
      if (first === undefined) continue;
      const name = subscriptionId.split('/').at(-1) ?? subscriptionId;
      const emails = left.map(({ emailAddress }) => emailAddress);
      yield fail(aml312, {
        resource: { kind: 'subscription', id: `/subscriptions/${name}`, name, origin: first.origin },
        message: `Subscription ${name} still lists ${left.length} classic ${left.length === 1 ? 'administrator' : 'administrators'}, who can do nothing any more: ${emails.slice(0, 5).join(', ')}${emails.length > 5 ? ` and ${emails.length - 5} more` : ''}`,
        evidence: left.slice(0, 20).map(({ id, emailAddress, role }) => ({
          what: `${emailAddress} is ${role}`,
          where: id,
          why: 'retired on 31 August 2024, without effect since',
        })),
        remediation: {
          text: 'Delete the entries.',
          command: shellCommand(
            ...left
              .slice(0, 10)
              .map(({ id }) => ['az', 'rest', '--method', 'delete', '--url', `${id}?api-version=2015-06-01`]),
          ),
          destructive: true,
        },
        identity: emails.map((email) => email.toLowerCase()).sort(),
      });
    }
  },
};
