import { describe, expect, it } from 'vitest';
import {
  AT_FIRST,
  countValues,
  type FindingQuery,
  type ListedFinding,
  NONE,
  queryFindings,
} from '../../src/page/findingQuery.ts';

const PAGE = {
  rules: [
    { id: 'AML001', name: 'online-endpoint-key-auth' },
    { id: 'AML303', name: 'key-reader' },
  ],
  personas: ['regular'],
} as const;

function listed(number: number, changes: Partial<ListedFinding> = {}): ListedFinding {
  return {
    number,
    rule: 0,
    result: 'fail',
    severity: 'high',
    status: 'open',
    persona: 'regular',
    kind: 'online-endpoint',
    id: '/subscriptions/s',
    name: 'fraud',
    message: 'takes one key',
    fingerprint: 'f0',
    ...changes,
  };
}

function numbers(findings: readonly ListedFinding[], query: Partial<FindingQuery>): number[] {
  return queryFindings(findings, PAGE, { ...AT_FIRST, ...query }).map(({ number }) => number);
}

describe('a query', () => {
  it('asks for every word, in any field and in any case', () => {
    const findings = [
      listed(0, { owner: 'Team Blue' }),
      listed(1, { place: 'deploy/Blue.yml:4', rule: 1 }),
      listed(2),
    ];
    expect(numbers(findings, { text: ' BLUE ' })).toEqual([0, 1]);
    expect(numbers(findings, { text: 'blue key-reader' })).toEqual([1]);
    expect(numbers(findings, { text: 'blue nowhere' })).toEqual([]);
    expect(numbers(findings, { text: 'F0' })).toEqual([0, 1, 2]);
  });

  it('takes no word for a pattern', () => {
    expect(numbers([listed(0), listed(1, { name: '.*' })], { text: '.*' })).toEqual([1]);
  });

  it('tells a finding without an owner from one whose owner has an odd name', () => {
    const findings = [listed(0), listed(1, { owner: '' }), listed(2, { owner: 'no owner' })];
    expect(numbers(findings, { owner: NONE })).toEqual([0]);
    expect(numbers(findings, { owner: 'no owner' })).toEqual([2]);
  });

  it('begins with what is open and for the personas of the run', () => {
    const findings = [
      listed(0),
      listed(1, { status: 'exempted' }),
      listed(2, { persona: 'auditor' }),
      listed(3, { result: 'unknown' }),
    ];
    expect(numbers(findings, {})).toEqual([0, 3]);
    expect(numbers(findings, { everyPersona: true, status: '' })).toEqual([0, 1, 2, 3]);
  });
});

it('values are counted, the most frequent first', () => {
  expect(countValues(['b', 'a', '__proto__', 'a', 'b', 'b'], (one) => one)).toEqual([
    ['b', 3],
    ['a', 2],
    ['__proto__', 1],
  ]);
});
