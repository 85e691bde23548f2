import { describe, expect, it } from 'vitest';
import { canEndWith, matchesGlob, readExpression, readSubject } from '../../src/rules/gitHubSubject.ts';

describe('a subject', () => {
  it.each([
    ['repo:o/r:environment:prod', 'default', 'o/r', { kind: 'environment', name: 'prod' }],
    ['repo:o/r:environment:pro%3Ad', 'default', 'o/r', { kind: 'environment', name: 'pro%3Ad' }],
    ['repo:o/r:environment:ref', 'default', 'o/r', { kind: 'environment', name: 'ref' }],
    ['repo:o/r:pull_request', 'default', 'o/r', { kind: 'pull-request' }],
    ['repo:o/r:ref:refs/heads/feature/x', 'default', 'o/r', { kind: 'branch', name: 'feature/x' }],
    ['repo:o/r:ref:refs/tags/v1', 'default', 'o/r', { kind: 'tag', name: 'v1' }],
    ['repo:o/r:ref:refs/pull/7/merge', 'default', 'o/r', { kind: 'pull-request' }],
    ['repo:o@1/r@2:environment:prod', 'immutable', 'o@1/r@2', { kind: 'environment', name: 'prod' }],
    ['repo:o/r', 'customised', 'o/r', { kind: 'none' }],
    ['repository_id:1:environment:prod', 'customised', undefined, { kind: 'environment', name: 'prod' }],
    [
      'repository:o/r:job_workflow_ref:o/w/.github/workflows/d.yml@refs/heads/main',
      'customised',
      'o/r',
      { kind: 'none' },
    ],
    ['', 'customised', undefined, { kind: 'none' }],
  ])('%j is of the form %s', (text, form, repository, tail) => {
    const subject = readSubject(text);
    expect(subject.form).toBe(form);
    expect(subject.repository).toBe(repository);
    expect(subject.tail).toEqual(tail);
  });

  it('may hold a workflow, whose own colons stay in it', () => {
    const { claims } = readSubject(
      'repository_owner_id:9:job_workflow_ref:o/w/.github/workflows/d.yml@refs/heads/a:b',
    );
    expect([...claims]).toEqual([
      ['repository_owner_id', '9'],
      ['job_workflow_ref', 'o/w/.github/workflows/d.yml@refs/heads/a:b'],
    ]);
  });
});

describe('an expression', () => {
  it('is tests that must all hold', () => {
    const text = `claims['sub'] matches 'repo:o/r:*' AND claims["job_workflow_ref"] EQ 'o/w@refs/heads/main'`;
    expect(readExpression(text)).toEqual({
      ok: true,
      tests: [
        { claim: 'sub', operator: 'matches', value: 'repo:o/r:*' },
        { claim: 'job_workflow_ref', operator: 'eq', value: 'o/w@refs/heads/main' },
      ],
    });
  });

  it.each([
    "claims['sub'] startsWith 'x'",
    "claims['sub'] eq 'x' or claims['sub'] eq 'y'",
    'x',
    '',
    "claims['sub'] eq 'x' and",
  ])('%j is not understood, and never guessed at', (text) => {
    expect(readExpression(text).ok).toBe(false);
  });

  it('that is huge is not read', () => {
    expect(readExpression(`claims['sub'] eq '${'x'.repeat(10_000)}'`).ok).toBe(false);
  });
});

describe('a pattern', () => {
  it.each([
    ['repo:o/r:*', ':pull_request', true],
    ['repo:o/*', ':pull_request', true],
    ['repo:o/r:pull_*', ':pull_request', true],
    ['repo:o/r:environment:*', ':pull_request', true],
    ['repo:o/r:ref:refs/heads/main', ':pull_request', false],
    ['repo:o/*:environment:prod', ':pull_request', false],
    ['*', ':pull_request', true],
  ])('%s can stand for something that ends with %s: %s', (pattern, ending, answer) => {
    expect(canEndWith(pattern, ending)).toBe(answer);
  });

  it('takes no time to speak of, however many stars it has', () => {
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(5_000))).toBe(false);
  });
});
