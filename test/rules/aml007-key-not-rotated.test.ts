import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml007 } from '../../src/rules/aml007-key-not-rotated.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml007-key-not-rotated.ts';
import {
  account,
  coverage,
  daysAgo,
  gap,
  holding,
  inventory,
  onlineEndpoint,
  serverlessEndpoint,
} from './inventories.ts';

const withKeys = (parts: Parameters<typeof onlineEndpoint>[0]) =>
  holding(onlineEndpoint({ authMode: known('Key'), ...parts }));
const NO_RIGHT = unknown('missing-permission', 'Microsoft.Insights/eventtypes/values/read is missing');

describe('keys', () => {
  it('older than the policy allows are found, with their age and a command that changes them', () => {
    const finding = theFinding(aml007, bad);
    expect(finding).toMatchObject({ result: 'fail', severity: 'medium', confidence: 'high' });
    expect(finding.message).toContain('are 91 days old, 90 are allowed');
    expect(finding.evidence[0]?.what).toBe(`keys were regenerated on ${daysAgo(91).slice(0, 10)}`);
    expect(finding.remediation.destructive).toBe(true);
    expect(finding.remediation.command).toBe(
      `az rest --method post --url '${finding.resource.id}/regenerateKeys?api-version=2025-12-01' --body '{"keyType":"Secondary"}'`,
    );
  });

  it('exactly as old as the policy allows are silent', () => {
    expect(answers(aml007, good)).toEqual(['pass']);
  });

  it('are judged by the age that the policy says', () => {
    expect(answers(aml007, good, { maxKeyAgeDays: 30 })).toEqual(['fail']);
    expect(answers(aml007, bad, { maxKeyAgeDays: 120 })).toEqual(['pass']);
  });

  it('that the log knows nothing of are older than the log reaches back', () => {
    const finding = theFinding(
      aml007,
      withKeys({ keysRegeneratedAt: ABSENT, createdAt: known(daysAgo(400)) }),
    );
    expect(finding.message).toContain('more than 90 days old');
    expect(finding.evidence).toHaveLength(2);
  });

  it('are no older than what they open', () => {
    expect(answers(aml007, withKeys({ keysRegeneratedAt: ABSENT, createdAt: known(daysAgo(89)) }))).toEqual([
      'pass',
    ]);
    // Then nobody needs the log.
    expect(answers(aml007, withKeys({ keysRegeneratedAt: NO_RIGHT, createdAt: known(daysAgo(3)) }))).toEqual([
      'pass',
    ]);
  });

  it('are as old as what they open when the log reaches that far back', () => {
    const young = withKeys({ keysRegeneratedAt: ABSENT, createdAt: known(daysAgo(90)) });
    expect(theFinding(aml007, young, { maxKeyAgeDays: 30 }).message).toContain(
      'are 90 days old, 30 are allowed',
    );
    // Exactly as old as allowed: the log does not matter.
    expect(answers(aml007, withKeys({ keysRegeneratedAt: NO_RIGHT, createdAt: known(daysAgo(90)) }))).toEqual(
      ['pass'],
    );
  });

  it('of something whose age could not be read are undecided for that reason', () => {
    const unread = theFinding(aml007, withKeys({ keysRegeneratedAt: ABSENT, createdAt: NO_RIGHT }));
    expect(unread.reason).toMatchObject({ kind: 'missing-permission' });
  });

  it('that may have been changed before the log begins are undecided when the policy allows that age', () => {
    const inventory = withKeys({ keysRegeneratedAt: ABSENT, createdAt: known(daysAgo(400)) });
    const finding = theFinding(aml007, inventory, { maxKeyAgeDays: 180 });
    expect(finding.result).toBe('unknown');
    expect(finding.reason?.detail).toContain('reaches back 90 days');
  });

  it('of something of unknown age are undecided', () => {
    expect(answers(aml007, withKeys({ keysRegeneratedAt: ABSENT, createdAt: ABSENT }))).toEqual(['unknown']);
    expect(answers(aml007, withKeys({ keysRegeneratedAt: ABSENT, createdAt: NO_RIGHT }))).toEqual([
      'unknown',
    ]);
    expect(answers(aml007, withKeys({ keysRegeneratedAt: known('yesterday') }))).toEqual(['unknown']);
    expect(answers(aml007, withKeys({ keysRegeneratedAt: ABSENT, createdAt: known('long ago') }))).toEqual([
      'unknown',
    ]);
  });

  it('without the right to read the log are undecided, with the missing right', () => {
    const finding = theFinding(aml007, withKeys({ keysRegeneratedAt: NO_RIGHT }));
    expect(finding).toMatchObject({ result: 'unknown', reason: { kind: 'missing-permission' } });
  });

  it('without the right to read the log are mentioned once per scope, however many there are', () => {
    const endpoints = ['a1', 'b2', 'c3'].map((name) =>
      onlineEndpoint({ name, authMode: known('Key'), keysRegeneratedAt: NO_RIGHT }),
    );
    const blind = inventory({ resources: endpoints, scopes: [coverage([gap('activity-log')])] });
    expect(findings(aml007, blind)).toHaveLength(1);
    expect(theFinding(aml007, blind)).toMatchObject({
      result: 'unknown',
      resource: { kind: 'resource-group' },
    });
  });

  it('that are not in use do not matter', () => {
    for (const mode of ['AADToken', 'AMLToken']) {
      const old = { authMode: known(mode), keysRegeneratedAt: known(daysAgo(500)) };
      expect(answers(aml007, holding(onlineEndpoint(old)))).toEqual(['notApplicable']);
    }
    const closed = account({ disableLocalAuth: known(true), keysRegeneratedAt: known(daysAgo(500)) });
    expect(answers(aml007, holding(closed))).toEqual(['notApplicable']);
  });

  it('that may be in use weigh less', () => {
    const unclear = { authMode: NO_RIGHT, keysRegeneratedAt: known(daysAgo(500)) };
    expect(theFinding(aml007, holding(onlineEndpoint(unclear)))).toMatchObject({
      severity: 'low',
      confidence: 'medium',
    });
  });

  it('of serverless endpoints and accounts are judged alike', () => {
    const old = { keysRegeneratedAt: known(daysAgo(100)) };
    expect(answers(aml007, holding(serverlessEndpoint({ ...old, authMode: known('KeyAndAAD') })))).toEqual([
      'fail',
    ]);
    const finding = theFinding(aml007, holding(account({ ...old, disableLocalAuth: ABSENT })));
    expect(finding.severity).toBe('medium');
    expect(finding.remediation.command).toContain(
      'az cognitiveservices account keys regenerate --name ai-contoso --key-name Key2',
    );
  });
});
