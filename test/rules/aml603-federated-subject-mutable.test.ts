import { describe, expect, it } from 'vitest';
import { aml603 } from '../../src/rules/aml603-federated-subject-mutable.ts';
import { application, federated, flexible } from './accessInventories.ts';
import { answers, theFinding } from './ask.ts';
import { bad, good } from './examples/aml603-federated-subject-mutable.ts';
import { coverage, gap, inventory } from './inventories.ts';

const trusting = (subject: string) =>
  inventory({ applications: [application()], federatedCredentials: [federated(subject)] });

describe('a federated credential', () => {
  it('that knows its repository by name is for pedants, with the question to ask first', () => {
    const finding = theFinding(aml603, bad);
    expect(finding).toMatchObject({ severity: 'low', persona: 'pedantic' });
    expect(finding.remediation).toMatchObject({
      destructive: false,
      command: 'gh api repos/contoso/fraud/actions/oidc/customization/sub',
    });
    expect(finding.remediation.text).toContain('breaks the login');
  });

  it('that knows it by ids is in order', () => {
    expect(answers(aml603, good)).toEqual(['pass']);
    expect(answers(aml603, trusting('repository_id:1:environment:prod'))).toEqual(['pass']);
  });

  it('of a branch says that the branch must be protected', () => {
    expect(theFinding(aml603, trusting('repo:contoso/fraud:ref:refs/heads/main')).message).toContain(
      'rests on the branch main',
    );
  });

  it('of another issuer is not looked at', () => {
    const given = inventory({ federatedCredentials: [flexible("claims['sub'] like 'x'")] });
    expect(answers(aml603, given)).toEqual([]);
  });
});

it('without federated credentials the answer is unknown', () => {
  expect(answers(aml603, inventory({ scopes: [coverage([gap('federated-credentials')])] }))).toEqual([
    'unknown',
  ]);
});
