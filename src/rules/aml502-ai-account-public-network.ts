import type { Evidence, Verdict } from '../findings/finding.ts';
import type { Fact } from '../inventory/fact.ts';
import type { AiServicesAccount } from '../inventory/resource.ts';
import { remediate } from './azNames.ts';
import { CLOSED, holdsEveryAddress, readPublicAccess } from './exposure.ts';
import { replaceValue } from './fileEdits.ts';
import { sayInFile } from './fileSetting.ts';
import { count, listNames } from './nameList.ts';
import { confidenceOf, evidence, originOf, placeOf, readValue } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml502: Rule = {
  id: 'AML502',
  name: 'ai-account-public-network',
  since: '0.1.0',
  summary: 'AI services accounts are reached only through private endpoints.',
  severity: 'medium',
  persona: 'regular',
  needs: ['accounts'],
  why: 'A public account answers to anybody on the internet who holds a key or a token of it. A firewall that denies by default and lists addresses or subnets narrows that to low, unless it lists every address. Public access is what an account has when nothing is said.',
  fix: 'Make a private endpoint where callers are, then set publicNetworkAccess to Disabled.',
  docs: ['https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks'],
  supersedes: [
    'PSRule AZR-000280',
    'PSRule AZR-000283',
    'Checkov CKV_AZURE_134',
    'Azure Policy 037eea7a',
    'Azure Policy d6759c02',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml502, context, ['accounts']);
    for (const account of context.all('ai-services-account')) yield judge(account);
  },
};

function judge(account: AiServicesAccount): Verdict {
  const access = readPublicAccess(account.publicNetworkAccess);
  if (!access.ok) return undecided(aml502, account, access.reason);
  if (access.meaning === 'private') return PASS;
  const firewall = { name: 'networkAcls.defaultAction', fact: account.networkDefaultAction };
  const action = readValue(firewall, { Allow: 'open', Deny: 'listed' }, 'open');
  if (!action.ok) return undecided(aml502, account, action.reason);
  const ranges = listed(account.ipRules);
  const everybody = ranges.some(holdsEveryAddress);
  const narrowed = action.meaning === 'listed' && !everybody;
  return fail(aml502, {
    resource: account,
    message: narrowed
      ? `AI services account ${account.name} has a public address; its firewall lets in ${count(ranges.length, 'address range')} and ${count(listed(account.subnetRules).length, 'subnet')}.`
      : `AI services account ${account.name} answers to the whole internet: whoever finds a key or a token calls it from anywhere.`,
    evidence: [
      evidence(
        account,
        { name: 'publicNetworkAccess', fact: account.publicNetworkAccess },
        access.byDefault
          ? 'an account is public when nothing is said'
          : 'its address answers to the internet',
      ),
      evidence(
        account,
        firewall,
        action.meaning === 'open' ? 'no firewall stands before it' : 'only what is listed gets in',
      ),
      ...listEvidence(account, 'networkAcls.ipRules', account.ipRules),
      ...listEvidence(account, 'networkAcls.virtualNetworkRules', account.subnetRules),
      ...privateEndpointEvidence(account),
    ],
    remediation: remediate(
      account.id,
      {
        text: 'Make a private endpoint in the network of the callers, check that they resolve the name of the account to it, then close the public address. Callers on other networks are cut off.',
        destructive: true,
      },
      () => [
        ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.publicNetworkAccess=Disabled'],
      ],
    ),
    inFile: () =>
      `Declare a private endpoint in the network of the callers, then set ${sayInFile(account.origin, CLOSED)}. Callers on other networks are cut off.`,
    edits: () => replaceValue(account.publicNetworkAccess, 'Disabled'),
    severity: narrowed ? 'low' : 'medium',
    confidence: confidenceOf(access),
    ...originOf(account.publicNetworkAccess),
  });
}

function listed(fact: Fact<readonly string[]>): readonly string[] {
  return fact.state === 'known' ? fact.value : [];
}

function listEvidence(
  account: AiServicesAccount,
  name: string,
  fact: Fact<readonly string[]>,
): readonly Evidence[] {
  const where = placeOf(fact.origin ?? account.origin);
  if (fact.state === 'unknown') {
    return [{ what: `${name} could not be read`, where, why: 'it may let in more than is said here' }];
  }
  const values = listed(fact);
  if (values.length === 0) return [];
  const why = values.some(holdsEveryAddress) ? 'one of them holds every address' : 'these get in';
  return [{ what: `${name}: ${listNames(values)}`, where, why }];
}

function privateEndpointEvidence(account: AiServicesAccount): readonly Evidence[] {
  const connections = account.privateEndpointConnections;
  if (connections.state !== 'known') return [];
  const approved = connections.value.filter(({ status }) => status.toLowerCase() === 'approved').length;
  if (approved === 0) return [];
  const where = placeOf(connections.origin ?? account.origin);
  return [{ what: count(approved, 'approved private endpoint'), where, why: 'callers can come through it' }];
}
