import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderRuleFiles, staleRulePages } from '../../.ci/generate-rules.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { fingerprintOf } from '../../src/findings/fingerprint.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { AnyResource } from '../../src/inventory/resource.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { answers, ask, findings } from './ask.ts';
import { inventory } from './inventories.ts';

interface Examples {
  /** Makes the rule fail. */
  readonly bad: Inventory;
  /** The same, put right. */
  readonly good: Inventory;
}

const root = resolve(import.meta.dirname, '../..');
/** What these speak of is no fact of Azure: the stage that applies exemptions asks them. */
const OF_THE_POLICY = ['AML903', 'AML904'];
const OF_THE_INVENTORY = ALL_RULES.filter(({ id }) => !OF_THE_POLICY.includes(id));

const stemOf = ({ id, name }: Rule) => `${id.toLowerCase()}-${name}`;
const examplesOf = async (rule: Rule) => (await import(`./examples/${stemOf(rule)}.ts`)) as Examples;
const index = readFileSync(join(root, 'docs/rules.md'), 'utf8');

const RESOURCE_PARTS = ['resources', 'deployments', 'connections', 'computes', 'datastores', 'accounts'];

it('ids are unique, sorted and of one form; names are unique and kebab-case', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  const names = ALL_RULES.map(({ name }) => name);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(names).toHaveLength(new Set(names).size);
  for (const id of ids) expect(id).toMatch(/^AML[0-9]{3}$/);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

it('the list of rules and the documents are what the rules make of them', async () => {
  for (const [path, text] of Object.entries(await renderRuleFiles())) {
    expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  }
  expect(await staleRulePages()).toEqual([]);
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test of its own, and a page that the index leads to', () => {
    expect(existsSync(join(root, `test/rules/${stemOf(rule)}.test.ts`))).toBe(true);
    expect(index).toContain(`[${id}](rules/${id}.md) \`${rule.name}\``);
  });

  it('is explained in whole sentences, with addresses that somebody maintains', () => {
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text).toMatch(/^["A-Z].*\.$/);
    expect(rule.docs.length).toBeGreaterThan(0);
    for (const address of rule.docs) {
      expect(address).toMatch(/^https:\/\/(?:learn\.microsoft\.com|docs\.github\.com)\/[a-z][\w./#-]*$/);
    }
  });
});

describe.each(OF_THE_INVENTORY.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('fires on a bad case, and is silent on the same case put right', async () => {
    const { bad, good } = await examplesOf(rule);
    const found = findings(rule, bad);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.ruleId).toBe(id);
    // What AML901 and AML902 report is what could not be seen: it never fails anything.
    expect(found.map(({ result }) => result)).toContain(
      ['AML901', 'AML902'].includes(id) ? 'unknown' : 'fail',
    );
    expect(findings(rule, good)).toEqual([]);
    expect(answers(rule, good)).toContain('pass');
  });

  it('says what is true, where it was seen and what to do, in commands that a shell understands', async () => {
    const { bad } = await examplesOf(rule);
    for (const { message, evidence, remediation } of findings(rule, bad)) {
      for (const text of [message, remediation.text]) {
        expect(text).toMatch(/^["A-Z0-9]/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
      }
      expect(message.length).toBeLessThan(600);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { what, where, why } of evidence) {
        for (const text of [what, where, why]) expect(text).toMatch(/\S/);
      }
      for (const line of remediation.command?.split('\n') ?? [])
        expect(line).toMatch(/^(?:az|gh|aml-endpoint) /);
      const shell = spawnSync('/bin/sh', ['-n'], { input: remediation.command ?? '', encoding: 'utf8' });
      expect(shell.stderr).toBe('');
      expect(shell.status).toBe(0);
    }
  });

  it('tells its findings apart, the same way each time', async () => {
    const { bad } = await examplesOf(rule);
    const fingerprints = findings(rule, bad).map((finding: Finding) => fingerprintOf(finding));
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(ask(rule, bad)).toEqual(ask(rule, bad));
    // The order in which Azure listed things changes nothing.
    const turned = { ...bad, resources: bad.resources.toReversed() };
    expect(findings(rule, turned).map(fingerprintOf).sort()).toEqual(fingerprints.sort());
  });

  it('has nothing to say of an empty tenant', () => {
    expect(findings(rule, inventory({ resources: [] }))).toEqual([]);
  });

  it.runIf(restsOnFacts(rule))('passes nothing that it could not read', async () => {
    const { bad, good } = await examplesOf(rule);
    for (const example of [bad, good]) {
      const blind = { ...example, resources: example.resources.map(withoutFacts) };
      const said = answers(rule, blind);
      expect(said).not.toContain('fail');
      expect(said).not.toContain('pass');
    }
  });
});

/** On facts of resources alone. AML203 goes by lists of identities, which are read or not there. */
function restsOnFacts({ id, needs }: Rule): boolean {
  return id !== 'AML203' && needs.length > 0 && needs.every((part) => RESOURCE_PARTS.includes(part));
}

/** The resource, with everything about it that may be unknown unknown; only whose child it is stays. */
function withoutFacts(resource: AnyResource): AnyResource {
  const reason = { kind: 'missing-permission', detail: 'no right to read it' };
  return Object.fromEntries(
    Object.entries(resource).map(([name, value]: [string, unknown]) => {
      const isFact = typeof value === 'object' && value !== null && 'state' in value;
      return [name, isFact && !PARENTS.includes(name) ? { state: 'unknown', reason } : value];
    }),
  ) as unknown as AnyResource;
}

const PARENTS = ['workspace', 'endpoint', 'parent'];
