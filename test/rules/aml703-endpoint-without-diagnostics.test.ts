import { expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml703 } from '../../src/rules/aml703-endpoint-without-diagnostics.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml703-endpoint-without-diagnostics.ts';
import { coverage, deployment, gap, holding, inventory, onlineEndpoint } from './inventories.ts';

const UNREAD = unknown('missing-permission', 'Microsoft.Insights/diagnosticSettings/read is missing');
const sending = (...categories: string[]) =>
  holding(onlineEndpoint({ diagnosticCategories: known(categories) }));

it('an endpoint that logs nothing is found', () => {
  const finding = theFinding(aml703, bad);
  expect(finding).toMatchObject({
    result: 'fail',
    severity: 'low',
    persona: 'pedantic',
    remediation: { destructive: false },
  });
  expect(finding.evidence.map(({ what }) => what)).toEqual(['no diagnostic setting']);
  expect(finding.remediation.command).toContain(`--logs '[{"categoryGroup":"allLogs","enabled":true}]'`);
});

it('an endpoint that sends its traffic log somewhere is silent, in any letters', () => {
  expect(answers(aml703, good)).toEqual(['pass']);
  expect(answers(aml703, sending('AMLONLINEENDPOINTTRAFFICLOG'))).toEqual(['pass']);
  expect(answers(aml703, sending('allLogs'))).toEqual(['pass']);
});

it('other logs do not say who called', () => {
  const finding = theFinding(aml703, sending('AmlOnlineEndpointConsoleLog', 'AllMetrics'));
  expect(finding.evidence[0]?.what).toContain('AllMetrics and AmlOnlineEndpointConsoleLog only');
});

it('no settings at all are none', () => {
  expect(answers(aml703, holding(onlineEndpoint({ diagnosticCategories: ABSENT })))).toEqual(['fail']);
});

it('deployments without Application Insights are named beside it, and are no finding by themselves', () => {
  const endpoint = onlineEndpoint({ diagnosticCategories: known([]) });
  const silent = deployment({ appInsightsEnabled: known(false) });
  expect(theFinding(aml703, holding(endpoint, silent)).evidence[1]?.what).toBe(
    'Application Insights is off for blue',
  );
  expect(answers(aml703, holding(onlineEndpoint(), silent))).toEqual(['pass']);
});

it('settings that could not be read leave it undecided, said once when the scope says why', () => {
  const endpoints = ['a', 'b'].map((name) => onlineEndpoint({ name, diagnosticCategories: UNREAD }));
  expect(answers(aml703, holding(...endpoints))).toEqual(['unknown', 'unknown']);
  const blind = inventory({ resources: endpoints, scopes: [coverage([gap('diagnostic-settings')])] });
  expect(findings(aml703, blind)).toHaveLength(1);
  // A gap of another part, or elsewhere, explains nothing.
  const other = inventory({ resources: endpoints, scopes: [coverage([gap('activity-log')])] });
  expect(findings(aml703, other).map(({ resource }) => resource.kind)).toEqual([
    'online-endpoint',
    'online-endpoint',
  ]);
  const elsewhere = gap('diagnostic-settings', { scope: '/subscriptions/another' });
  expect(findings(aml703, inventory({ resources: endpoints, scopes: [coverage([elsewhere])] }))).toHaveLength(
    3,
  );
});
