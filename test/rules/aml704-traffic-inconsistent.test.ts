import { describe, expect, it } from 'vitest';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml704 } from '../../src/rules/aml704-traffic-inconsistent.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml704-traffic-inconsistent.ts';
import {
  coverage,
  daysAgo,
  deployment,
  FILE_ORIGIN,
  gap,
  holding,
  inventory,
  onlineEndpoint,
} from './inventories.ts';

const UNREAD = unknown('missing-permission', 'no right');
const blue = deployment({ name: 'blue' });
const green = deployment({ name: 'green' });
const sending = (traffic: Record<string, number>) => onlineEndpoint({ traffic: known(traffic) });

describe('traffic', () => {
  it('that does not add up is found', () => {
    expect(theFinding(aml704, bad)).toMatchObject({
      severity: 'low',
      persona: 'pedantic',
      identity: ['sum'],
    });
    expect(theFinding(aml704, bad).message).toContain('adds up to 90 percent');
  });

  it('that adds up is silent', () => {
    expect(answers(aml704, good)).toEqual(['pass']);
    expect(answers(aml704, holding(sending({ blue: 70, green: 30 }), blue, green))).toEqual(['pass']);
  });

  it('of none is silent: not every endpoint is in use', () => {
    expect(answers(aml704, holding(sending({ blue: 0 }), blue))).toEqual(['pass']);
    expect(answers(aml704, holding(onlineEndpoint({ traffic: ABSENT }), blue))).toEqual(['pass']);
  });

  it('to a deployment that is not there is found', () => {
    const finding = theFinding(aml704, holding(sending({ blue: 50, red: 50 }), blue));
    expect(finding).toMatchObject({ identity: ['missing'] });
    expect(finding.message).toContain('sends traffic to red');
    expect(finding.remediation.destructive).toBe(true);
    expect(finding.evidence[1]?.what).toBe('its deployments: blue');
    const none = theFinding(aml704, holding(sending({ blue: 100 })));
    expect(none.evidence[1]?.what).toBe('it has no deployments');
  });

  it('names deployments in any letters, and those with no share may be gone', () => {
    expect(answers(aml704, holding(sending({ BLUE: 100, red: 0 }), blue))).toEqual(['pass']);
  });

  it('to deployments that could not be listed is not called lost', () => {
    const blind = inventory({
      resources: [sending({ red: 100 })],
      scopes: [coverage([gap('deployments')])],
    });
    expect(findings(aml704, blind)).toMatchObject([
      { result: 'unknown', resource: { kind: 'resource-group' } },
    ]);
  });

  it('of an endpoint that a file declares alone is not called lost', () => {
    const declared = { ...sending({ blue: 100 }), origin: FILE_ORIGIN };
    expect(answers(aml704, holding(declared))).toEqual(['pass']);
  });

  it('all of it to a failed deployment is found; a part of it is not', () => {
    const failed = deployment({ name: 'blue', provisioningState: known('Failed') });
    expect(theFinding(aml704, holding(sending({ blue: 100 }), failed)).identity).toEqual(['failed']);
    expect(theFinding(aml704, holding(sending({ blue: 100, green: 0 }), failed, green)).identity).toEqual([
      'failed',
    ]);
    expect(answers(aml704, holding(sending({ blue: 0, green: 100 }), failed, green))).toEqual(['pass']);
    expect(answers(aml704, holding(sending({ blue: 50, green: 50 }), failed, green))).toEqual(['pass']);
  });

  it('that could not be read is undecided', () => {
    expect(answers(aml704, holding(onlineEndpoint({ traffic: UNREAD }), blue))).toEqual(['unknown']);
    expect(answers(aml704, holding(onlineEndpoint({ mirrorTraffic: UNREAD }), blue))).toEqual(['unknown']);
  });
});

describe('mirrored traffic', () => {
  const mirroring = (share: number) =>
    onlineEndpoint({ traffic: known({ blue: 100 }), mirrorTraffic: known({ green: share }) });

  it('of more than 50 percent is found', () => {
    expect(theFinding(aml704, holding(mirroring(51), blue, green)).identity).toEqual(['mirror']);
  });

  it('is shown where it stands', () => {
    const mirrorTraffic = known({ green: 51 }, FILE_ORIGIN);
    const traffic = known({ blue: 90 }, { ...FILE_ORIGIN, line: 9 });
    const endpoint = onlineEndpoint({ traffic, mirrorTraffic });
    expect(findings(aml704, holding(endpoint, blue, green)).map(({ location }) => location?.line)).toEqual([
      9, 3,
    ]);
  });

  it('of 50 percent is silent', () => {
    expect(answers(aml704, holding(mirroring(50), blue, green))).toEqual(['pass']);
  });

  it('to a deployment that is not there is found', () => {
    expect(theFinding(aml704, holding(mirroring(10), blue)).identity).toEqual(['missing']);
  });
});

describe('a deployment without traffic', () => {
  const old = deployment({ name: 'green', createdAt: known(daysAgo(31)) });

  it('for longer than the policy says is found, and may be deleted', () => {
    const finding = theFinding(aml704, holding(sending({ blue: 100 }), blue, old));
    expect(finding).toMatchObject({ resource: { name: 'green' }, identity: ['idle'], confidence: 'medium' });
    expect(finding.remediation.command).toContain(
      'az ml online-deployment delete --name green --endpoint-name fraud',
    );
    expect(
      findings(aml704, holding(sending({ blue: 100 }), blue, old), { maxIdleDeploymentDays: 31 }),
    ).toEqual([]);
  });

  it('that is young, of unknown age or mirrored to is silent', () => {
    for (const createdAt of [known(daysAgo(30)), ABSENT, UNREAD, known('once')]) {
      const idle = deployment({ name: 'green', createdAt });
      expect(answers(aml704, holding(sending({ blue: 100 }), blue, idle))).toEqual(['pass']);
    }
    const mirrored = onlineEndpoint({ traffic: known({ blue: 100 }), mirrorTraffic: known({ green: 10 }) });
    expect(answers(aml704, holding(mirrored, blue, old))).toEqual(['pass']);
  });
});
