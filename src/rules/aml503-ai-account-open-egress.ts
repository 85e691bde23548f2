import type { Evidence, Verdict } from '../findings/finding.ts';
import type { AiServicesAccount } from '../inventory/resource.ts';
import { remediate } from './azNames.ts';
import { sayInFile } from './fileSetting.ts';
import { evidence, originOf, placeOf, readSwitch } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml503: Rule = {
  id: 'AML503',
  name: 'ai-account-open-egress',
  since: '0.1.0',
  summary: 'AI services accounts call only hosts that were named.',
  severity: 'low',
  persona: 'pedantic',
  needs: ['accounts'],
  why: 'Several services fetch what a request names: an image, a document, a data source. Where outbound access is not restricted, whoever may call the account can have it send data to a host of theirs. A restriction that names no host is one that is hardly in use.',
  fix: 'Set restrictOutboundNetworkAccess to true and list the hosts in allowedFqdnList.',
  docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention'],
  supersedes: ['Checkov CKV_AZURE_247'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml503, context, ['accounts']);
    for (const account of context.all('ai-services-account')) yield judge(account);
  },
};

function judge(account: AiServicesAccount): Verdict {
  const property = { name: 'restrictOutboundNetworkAccess', fact: account.restrictOutboundNetworkAccess };
  const restricted = readSwitch(property, false);
  if (!restricted.ok) return undecided(aml503, account, restricted.reason);
  const { allowedFqdns } = account;
  if (restricted.meaning && allowedFqdns.state === 'unknown') {
    return undecided(aml503, account, allowedFqdns.reason);
  }
  const hosts = allowedFqdns.state === 'known' ? allowedFqdns.value : [];
  if (restricted.meaning && hosts.length > 0) return PASS;
  return fail(aml503, {
    resource: account,
    message: restricted.meaning
      ? `AI services account ${account.name} restricts which hosts it calls, and names none.`
      : `AI services account ${account.name} calls any host that a request names: whoever may use it can have it send data to a host of theirs.`,
    evidence: [
      evidence(
        account,
        property,
        restricted.meaning
          ? 'only hosts that are listed may be called'
          : restricted.byDefault
            ? 'nothing is restricted when nothing is said'
            : 'nothing is restricted',
      ),
      ...(restricted.meaning ? [emptyList(account)] : []),
    ],
    remediation: remediate(
      account.id,
      {
        text: 'List the hosts that the account has to call (HOST stands for one of them) and restrict it to these. Requests that name others fail.',
        destructive: true,
      },
      () => [
        [
          ...['az', 'resource', 'update', '--ids', account.id, '--set'],
          ...['properties.restrictOutboundNetworkAccess=true', 'properties.allowedFqdnList=["HOST"]'],
        ],
      ],
    ),
    inFile: () =>
      `${restricted.meaning ? 'Leave' : 'Set'} ${sayInFile(account.origin, { arm: 'restrictOutboundNetworkAccess', value: true, azurerm: 'outbound_network_access_restricted = true' })} and list the hosts that the account has to call (allowedFqdnList${account.origin.kind === 'file' && account.origin.file.endsWith('.tf') ? ', in azurerm fqdns' : ''}). Requests that name others fail.`,
    confidence: restricted.meaning ? 'low' : restricted.byDefault ? 'medium' : 'high',
    ...originOf(restricted.meaning ? allowedFqdns : property.fact),
  });
}

function emptyList(account: AiServicesAccount): Evidence {
  const where = placeOf(account.allowedFqdns.origin ?? account.origin);
  return { what: 'allowedFqdnList is empty', where, why: 'no host was named' };
}
