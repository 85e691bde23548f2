import type { Remediation, Verdict } from '../findings/finding.ts';
import type { Gap } from '../inventory/inventory.ts';
import type { AiServicesAccount, SearchService } from '../inventory/resource.ts';
import { groupFlags, remediate } from './azNames.ts';
import { sayInFile } from './fileSetting.ts';
import { readLocalAuth } from './keyAccess.ts';
import { confidenceOf, evidence, originOf } from './reading.ts';
import { fail, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

export const aml501: Rule = {
  id: 'AML501',
  name: 'ai-account-local-auth',
  since: '0.1.0',
  summary: 'AI services accounts and connected search services take Microsoft Entra tokens and no key.',
  severity: 'high',
  persona: 'regular',
  needs: ['accounts', 'resources'],
  why: 'The two keys of an account open everything in it, do not expire and say nothing of who uses them. Thirteen built-in roles read them, "Cognitive Services User" among them, which sounds like a role for calling the service. Keys work unless they are switched off.',
  fix: 'Grant callers "Cognitive Services OpenAI User" or "Search Index Data Reader", then set disableLocalAuth to true.',
  docs: [
    'https://learn.microsoft.com/azure/ai-services/disable-local-auth',
    'https://learn.microsoft.com/azure/search/search-security-enable-roles',
  ],
  supersedes: [
    'PSRule AZR-000282',
    'Checkov CKV_AZURE_236',
    'Azure Policy 71ef260a',
    'Azure Security Baseline AI.102',
  ],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml501, context, ['accounts']);
    yield* unreadable(aml501, context, ['resources'], hidesSearchServices);
    for (const account of context.all('ai-services-account')) yield judge(account);
    for (const service of context.all('search-service')) yield judge(service);
  },
};

/** Search services are met on the way from a connection, among other resources. */
function hidesSearchServices({ operation }: Gap): boolean {
  return operation?.toLowerCase().startsWith('microsoft.search/') === true;
}

function judge(account: AiServicesAccount | SearchService): Verdict {
  const keys = readLocalAuth(account);
  if (!keys.ok) return undecided(aml501, account, keys.reason);
  if (!keys.meaning) return PASS;
  const what = account.kind === 'search-service' ? 'Search service' : 'AI services account';
  return fail(aml501, {
    resource: account,
    message: `${what} ${account.name} takes keys, which do not expire and open all of it. Whoever has a copy calls it as nobody in particular.`,
    evidence: [
      evidence(
        account,
        { name: 'disableLocalAuth', fact: account.disableLocalAuth },
        keys.byDefault ? 'keys work unless they are switched off' : 'keys are switched on',
      ),
    ],
    remediation: switchOff(account),
    inFile: () =>
      `Give callers a role (${account.kind === 'search-service' ? 'Search Index Data Reader' : 'Cognitive Services OpenAI User, Cognitive Services User'}), move them to Entra tokens, and set ${sayInFile(account.origin, { arm: 'disableLocalAuth', value: true, azurerm: account.kind === 'search-service' ? 'local_authentication_enabled = false' : 'local_auth_enabled = false' })}. Whoever still sends a key is cut off.`,
    confidence: confidenceOf(keys),
    ...originOf(account.disableLocalAuth),
  });
}

function switchOff(account: AiServicesAccount | SearchService): Remediation {
  const say = {
    text: 'Give callers a role (Cognitive Services OpenAI User, Cognitive Services User, Search Index Data Reader), move them to Entra tokens, then switch keys off. Whoever still sends a key is cut off.',
    destructive: true,
  };
  return remediate(account.id, say, (names) => [
    account.kind === 'search-service'
      ? [
          ...['az', 'search', 'service', 'update', '--name', names.name],
          ...['--disable-local-auth', 'true', ...groupFlags(names)],
        ]
      : ['az', 'resource', 'update', '--ids', account.id, '--set', 'properties.disableLocalAuth=true'],
  ]);
}
