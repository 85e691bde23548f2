import { expect, it } from 'vitest';
import { aml902 } from '../../src/rules/aml902-expression-unresolved.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml902-expression-unresolved.ts';
import { FILE_ORIGIN, inventory } from './inventories.ts';

it('an expression that hides a role assignment is named with its place, its reason and the rules that it blinds', () => {
  const finding = theFinding(aml902, bad);
  expect(finding).toMatchObject({
    result: 'unknown',
    persona: 'auditor',
    reason: { kind: 'unresolved-expression', detail: 'the parameter role has no default' },
    location: { file: 'deploy/endpoint.yml', line: 3 },
  });
  expect(finding.message).toContain("parameters('role')");
  expect(finding.message).toContain('AML301');
});

it('nothing unresolved passes', () => {
  expect(answers(aml902, good)).toEqual(['pass']);
});

it('what hides anything may blind every rule', () => {
  const unresolved = [
    { expression: 'br:registry/module:v1', why: 'a module of a registry', origin: FILE_ORIGIN },
  ];
  expect(theFinding(aml902, inventory({ resources: [], unresolved })).message).toContain(
    'no rule has seen it',
  );
});

it('a file that could not be read at all is shown to everybody', () => {
  const unresolved = [{ expression: FILE_ORIGIN.file, why: 'it is no YAML', origin: FILE_ORIGIN }];
  expect(theFinding(aml902, inventory({ resources: [], unresolved }))).toMatchObject({
    result: 'unknown',
    persona: 'regular',
  });
});
