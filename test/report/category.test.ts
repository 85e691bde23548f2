import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCategory } from '../../src/report/category.ts';
import { hostile } from './hostile.ts';

const PARTS = {
  workflow: 'Nightly audit',
  job: 'audit',
  scopes: ['/subscriptions/11111111-2222-3333-4444-555555555555'],
  mode: 'live',
};

describe('the default category', () => {
  it('names the workflow and the job, and ends with a hash', () => {
    expect(defaultCategory(PARTS)).toMatch(/^aml-endpoint\/Nightly-audit\/audit\/[0-9a-f]{12}$/);
    expect(defaultCategory({ ...PARTS, workflow: '', job: '' })).toMatch(/^aml-endpoint\/[0-9a-f]{12}$/);
  });

  it('is the same for the same scopes in any order, and ARM ids in any case', () => {
    const other = '/subscriptions/22222222-2222-3333-4444-555555555555/resourceGroups/RG';
    const both = [...PARTS.scopes, other];
    expect(defaultCategory({ ...PARTS, scopes: [`${other.toUpperCase()}/`, ...PARTS.scopes] })).toBe(
      defaultCategory({ ...PARTS, scopes: both }),
    );
    expect(defaultCategory({ ...PARTS, scopes: ['deploy/A'] })).not.toBe(
      defaultCategory({ ...PARTS, scopes: ['deploy/a'] }),
    );
  });

  it('differs by scope, mode, workflow and job, also where the names that remain are the same', () => {
    const all = [
      PARTS,
      { ...PARTS, scopes: ['/subscriptions/22222222-2222-3333-4444-555555555555'] },
      { ...PARTS, scopes: [] },
      { ...PARTS, mode: 'files' },
      { ...PARTS, workflow: 'Nightly/audit' },
      { ...PARTS, job: 'audit!' },
    ].map(defaultCategory);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is short and plain, whatever workflow and job are called', () => {
    fc.assert(
      fc.property(hostile, hostile, (workflow, job) => {
        const category = defaultCategory({ ...PARTS, workflow, job });
        expect(category).toMatch(/^aml-endpoint\/(?:[\p{L}\p{N}._-]{1,64}\/){0,2}[0-9a-f]{12}$/u);
      }),
    );
  });
});
