import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { fingerprintOf } from '../../src/findings/fingerprint.ts';
import { judged, WORKSPACE } from '../policy/judged.ts';

const of = (changes: Partial<Finding> = {}): string => fingerprintOf(judged(changes).finding);
const resource = (id: string) => ({ resource: { kind: 'x', id, name: 'x' } });
const PRINCIPAL = '0B1EC700-0000-4000-8000-00000000000A';

describe('the fingerprint of a finding', () => {
  it('is the SHA-256 of rule, resource and identity: it may never change', () => {
    // printf '%s' '["AML001","/subscriptions/…/onlineendpoints/fraud","0b1ec700-…","primary"]' | sha256sum
    expect(of({ identity: [PRINCIPAL, 'primary'] })).toBe(
      '65abfb7854d7ee83122164a05aacd5c83da603374556cfc0df36cfe38ed8d56e',
    );
  });

  it('stays when message, severity, place, evidence or name change', () => {
    const location = { file: 'a.yml', line: 4, column: 1, endLine: 4, endColumn: 9 };
    const { id, kind } = judged().finding.resource;
    expect(
      of({
        message: 'other',
        severity: 'low',
        location,
        evidence: [],
        confidence: 'low',
        resource: { id, kind, name: 'other' },
      }),
    ).toBe(of());
  });

  it('stays when Azure spells an id in other letters or with a slash at its end', () => {
    expect(of(resource(`${WORKSPACE.toUpperCase()}/`))).toBe(of(resource(WORKSPACE)));
    expect(of({ identity: [PRINCIPAL] })).toBe(of({ identity: [PRINCIPAL.toLowerCase()] }));
  });

  it('tells files and symbols of other letters apart', () => {
    expect(of(resource('deploy/Main.bicep#fraud'))).not.toBe(of(resource('deploy/main.bicep#fraud')));
    expect(of({ identity: ['Primary'] })).not.toBe(of({ identity: ['primary'] }));
  });

  it('differs by rule, by resource, by identity and by its order', () => {
    const all = [
      of(),
      of({ ruleId: 'AML002' }),
      of(resource(`${WORKSPACE}/onlineEndpoints/fraud2`)),
      of({ identity: ['a', 'b'] }),
      of({ identity: ['b', 'a'] }),
      of({ identity: ['a b'] }),
      of({ identity: ['a","b'] }),
      of({ identity: ['ab'] }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
