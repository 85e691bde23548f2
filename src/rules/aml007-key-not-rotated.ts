import type { Evidence, Remediation, Verdict } from '../findings/finding.ts';
import type { UnknownReason } from '../inventory/fact.ts';
import type { AiServicesAccount, OnlineEndpoint, ServerlessEndpoint } from '../inventory/resource.ts';
import { groupFlags, remediate } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { readLocalAuth, readOnlineAuth, readServerlessAuth } from './keyAccess.ts';
import { placeOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { explainedByGap, unreadable } from './unreadable.ts';

type KeyHolder = OnlineEndpoint | ServerlessEndpoint | AiServicesAccount;

/** @see https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log#retention-period */
const LOG_DAYS = 90;
const DAY = 86_400_000;

export const aml007: Rule = {
  id: 'AML007',
  name: 'key-not-rotated',
  since: '0.1.0',
  summary: 'Keys that are in use are changed within the time that the policy allows (90 days by default).',
  severity: 'low',
  persona: 'regular',
  only: 'azure',
  needs: ['resources', 'accounts', 'activity-log'],
  why: 'The one virtue of a key is that it can be changed. A key that nobody changes is a password that nobody changes: every copy that was ever made still works. Where keys are known to be switched on, this weighs medium. Read from the activity log, which Azure keeps for 90 days; what is older cannot be told.',
  fix: 'Change the secondary key, move callers to it, then change the primary key; on a schedule. "az ml online-endpoint regenerate-keys" sends the old value back and changes nothing; call regenerateKeys itself. Better still, switch keys off (AML001, AML003, AML501).',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    'https://learn.microsoft.com/azure/ai-services/rotate-keys',
    'https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml007, context, ['activity-log']);
    const alreadySaid = explainedByGap(context, 'activity-log');
    const holders: readonly KeyHolder[] = [
      ...context.all('online-endpoint'),
      ...context.all('serverless-endpoint'),
      ...context.all('ai-services-account'),
    ];
    for (const holder of holders) {
      const keys = readKeys(holder);
      if (keys === 'off') {
        yield notApplicable('keys are not in use');
        continue;
      }
      const age = readAge(holder, context);
      if ('reason' in age) {
        if (holder.keysRegeneratedAt.state === 'unknown' && alreadySaid(holder.key)) {
          yield notApplicable('the activity log could not be read, which is said once for the scope');
        } else yield undecided(aml007, holder, age.reason);
      } else if (!isTooOld(age, context.settings.maxKeyAgeDays)) yield PASS;
      else {
        yield fail(aml007, {
          resource: holder,
          message: () =>
            `The keys of ${holder.name} are ${age.older ? 'more than ' : ''}${age.days} days old, ${context.settings.maxKeyAgeDays} are allowed. Every copy that was ever made of them still works.`,
          evidence: age.evidence,
          remediation: () => rotate(holder),
          severity: keys === 'on' ? 'medium' : 'low',
          confidence: keys === 'on' ? 'high' : 'medium',
        });
      }
    }
  },
};

function readKeys(holder: KeyHolder): 'on' | 'off' | 'unknown' {
  if (holder.kind === 'ai-services-account') {
    const localAuth = readLocalAuth(holder);
    if (!localAuth.ok) return 'unknown';
    return localAuth.meaning ? 'on' : 'off';
  }
  const auth = holder.kind === 'online-endpoint' ? readOnlineAuth(holder) : readServerlessAuth(holder);
  if (!auth.ok) return 'unknown';
  return auth.meaning === 'key' ? 'on' : 'off';
}

type Age =
  | {
      readonly days: number;
      /** Older than that: the log reaches no further back. */
      readonly older: boolean;
      readonly evidence: readonly Evidence[];
    }
  | { readonly reason: UnknownReason };

/** No key is older than its endpoint, and none is older than its last regeneration. */
function readAge(holder: KeyHolder, { now, settings }: RuleContext): Age {
  const { keysRegeneratedAt, createdAt } = holder;
  const where = placeOf(holder.origin);
  if (keysRegeneratedAt.state === 'known') {
    const days = daysSince(keysRegeneratedAt.value, now);
    if (days === undefined) return oddDate('the time of the last regenerateKeys', keysRegeneratedAt.value);
    const what = `keys were regenerated on ${dateOf(keysRegeneratedAt.value)}`;
    const evidence = [{ what, where, why: 'the last time that the activity log knows of' }];
    return { days, older: false, evidence };
  }
  const lifetime = createdAt.state === 'known' ? daysSince(createdAt.value, now) : undefined;
  if (createdAt.state === 'known' && lifetime === undefined) {
    return oddDate('the time of creation', createdAt.value);
  }
  // Young enough as a whole: then the log does not matter.
  if (createdAt.state === 'known' && lifetime !== undefined && lifetime <= settings.maxKeyAgeDays) {
    return { days: lifetime, older: false, evidence: [] };
  }
  if (keysRegeneratedAt.state === 'unknown') return { reason: keysRegeneratedAt.reason };
  if (createdAt.state !== 'known' || lifetime === undefined) {
    return {
      reason:
        createdAt.state === 'unknown'
          ? createdAt.reason
          : { kind: 'unexpected-answer', detail: 'nothing says when it was made' },
    };
  }
  if (settings.maxKeyAgeDays > LOG_DAYS && lifetime > LOG_DAYS) {
    return {
      reason: {
        kind: 'not-read',
        detail: `the activity log reaches back ${LOG_DAYS} days, and the policy allows keys of ${settings.maxKeyAgeDays}`,
      },
    };
  }
  return {
    days: Math.min(lifetime, LOG_DAYS),
    older: lifetime > LOG_DAYS,
    evidence: [
      { what: `made on ${dateOf(createdAt.value)}`, where, why: 'its first keys are as old as it is' },
      {
        what: `no regenerateKeys in the last ${LOG_DAYS} days`,
        where: `the activity log of ${holder.id}`,
        why: 'as far back as the log reaches, nobody has changed them',
      },
    ],
  };
}

function isTooOld({ days, older }: Extract<Age, { days: number }>, allowed: number): boolean {
  return older ? days >= allowed : days > allowed;
}

function rotate(holder: KeyHolder): Remediation {
  const say = {
    text: 'Change the secondary key (the command), give callers the new one, then do the same with the primary key. Whoever still sends the old value is cut off. Put it on a schedule, or switch keys off altogether.',
    destructive: true,
  };
  return remediate(holder.id, say, (names) => [
    holder.kind === 'ai-services-account'
      ? [
          ...['az', 'cognitiveservices', 'account', 'keys', 'regenerate', '--name', names.name],
          ...['--key-name', 'Key2', ...groupFlags(names)],
        ]
      : [
          ...['az', 'rest', '--method', 'post'],
          ...['--url', `${holder.id}/regenerateKeys?api-version=2025-12-01`],
          ...['--body', '{"keyType":"Secondary"}'],
        ],
  ]);
}

function daysSince(time: string, now: number): number | undefined {
  const then = Date.parse(time);
  return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now - then) / DAY));
}

function dateOf(time: string): string {
  return time.slice(0, 'yyyy-mm-dd'.length);
}

function oddDate(what: string, value: string): Age {
  return {
    reason: { kind: 'unexpected-answer', detail: `${what} is ${JSON.stringify(value.slice(0, 40))}` },
  };
}
