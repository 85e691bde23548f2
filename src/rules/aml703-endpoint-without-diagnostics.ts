import type { Verdict } from '../findings/finding.ts';
import type { OnlineEndpoint } from '../inventory/resource.ts';
import { remediate } from './azNames.ts';
import type { RuleContext } from './context.ts';
import { listNames } from './nameList.ts';
import { originOf, placeOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { explainedByGap, unreadable } from './unreadable.ts';

/** Either of them says who called. @see https://learn.microsoft.com/azure/machine-learning/monitor-resource-logs */
const TRAFFIC_CATEGORIES = ['amlonlineendpointtrafficlog', 'alllogs'];

export const aml703: Rule = {
  id: 'AML703',
  name: 'endpoint-without-diagnostics',
  since: '0.1.0',
  summary: 'The traffic log of each online endpoint is sent somewhere it can be read later.',
  severity: 'low',
  persona: 'pedantic',
  needs: ['resources', 'diagnostic-settings'],
  why: 'Without a diagnostic setting nobody can say afterwards who called an endpoint, from where and how often: neither when a key has leaked, nor before an old key is switched off. Deployments with Application Insights off are named beside it.',
  fix: 'Make a diagnostic setting that sends AmlOnlineEndpointTrafficLog, or all logs, to a Log Analytics workspace.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/how-to-monitor-online-endpoints',
    'https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings',
  ],
  supersedes: ['Azure Policy 5cfb9e8a', 'Azure Policy afe0c3be'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml703, context, ['diagnostic-settings']);
    const alreadySaid = explainedByGap(context, 'diagnostic-settings');
    for (const endpoint of context.all('online-endpoint')) {
      const { diagnosticCategories: categories } = endpoint;
      if (categories.state === 'unknown') {
        yield alreadySaid(endpoint.key)
          ? notApplicable('its diagnostic settings could not be read, which is said once for the scope')
          : undecided(aml703, endpoint, categories.reason);
      } else {
        const sent = categories.state === 'known' ? categories.value : [];
        const logged = sent.some((category) => TRAFFIC_CATEGORIES.includes(category.toLowerCase()));
        yield logged ? PASS : missing(endpoint, sent, context);
      }
    }
  },
};

function missing(endpoint: OnlineEndpoint, sent: readonly string[], context: RuleContext): Verdict {
  const silent = context
    .childrenOf(endpoint.key)
    .filter(
      (child) =>
        child.kind === 'online-deployment' &&
        child.appInsightsEnabled.state === 'known' &&
        !child.appInsightsEnabled.value,
    )
    .map(({ name }) => name);
  const where = placeOf(endpoint.diagnosticCategories.origin ?? endpoint.origin);
  return fail(aml703, {
    resource: endpoint,
    message: `Nobody can say afterwards who called online endpoint ${endpoint.name}: its traffic log is sent nowhere.`,
    evidence: [
      {
        what:
          sent.length === 0 ? 'no diagnostic setting' : `diagnostic settings send ${listNames(sent)} only`,
        where,
        why: 'AmlOnlineEndpointTrafficLog is the one that names callers',
      },
      ...(silent.length === 0
        ? []
        : [
            {
              what: `Application Insights is off for ${listNames(silent)}`,
              where,
              why: 'nor is there another trace',
            },
          ]),
    ],
    remediation: remediate(
      endpoint.id,
      {
        text: 'Send the logs to a Log Analytics workspace (LOG_ANALYTICS_WORKSPACE_ID stands for its id).',
        destructive: false,
      },
      () => [
        [
          ...['az', 'monitor', 'diagnostic-settings', 'create', '--resource', endpoint.id, '--name', 'aml'],
          ...['--workspace', 'LOG_ANALYTICS_WORKSPACE_ID'],
          ...['--logs', '[{"categoryGroup":"allLogs","enabled":true}]'],
        ],
      ],
    ),
    inFile: () =>
      'Declare a diagnostic setting for it (Microsoft.Insights/diagnosticSettings, azurerm_monitor_diagnostic_setting) that sends allLogs to a Log Analytics workspace; for an endpoint of az ml, in the template of its workspace or with az monitor diagnostic-settings create.',
    // It may be declared elsewhere, or put there by a policy.
    ...(endpoint.origin.kind === 'file' ? { confidence: 'low' as const } : {}),
    ...originOf(endpoint.diagnosticCategories),
  });
}
