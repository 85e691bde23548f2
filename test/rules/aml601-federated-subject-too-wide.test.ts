import { describe, expect, it } from 'vitest';
import type { FederatedCredential } from '../../src/inventory/access.ts';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { aml601 } from '../../src/rules/aml601-federated-subject-too-wide.ts';
import { APP_ID, application, federated, flexible, GITHUB } from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml601-federated-subject-too-wide.ts';
import { coverage, gap, inventory, managedIdentity } from './inventories.ts';

const trusting = (credential: FederatedCredential, more = {}) =>
  inventory({ applications: [application()], federatedCredentials: [credential], ...more });
const sub = (pattern: string) => flexible(`claims['sub'] matches '${pattern}'`);

describe('a federated credential', () => {
  it('that reaches every repository of an owner is found, with the command that narrows it', () => {
    const finding = theFinding(aml601, bad);
    expect(finding).toMatchObject({
      severity: 'high',
      resource: { kind: 'application', id: APP_ID, name: 'deploy' },
    });
    expect(finding.message).toBe(
      'Federated credential github of deploy trusts every repository of contoso whose name fits contoso/*',
    );
    expect(finding.remediation.command).toContain(
      `az ad app federated-credential update --id ${APP_ID} --federated-credential-id github --parameters `,
    );
    expect(finding.remediation.command).toContain('repo:OWNER/REPO:environment:ENVIRONMENT');
  });

  it('of one environment is in order', () => {
    expect(answers(aml601, good)).toEqual(['pass']);
  });

  it.each([
    ['repo:*', 'high'],
    ['*', 'high'],
    ['repo:contoso*/fraud:environment:prod', 'high'],
    ['repo:contoso/fraud*:environment:prod', 'high'],
    ['repo:contoso/fraud:*', 'high'],
    ['repo:contoso/fraud:ref:*', 'high'],
    ['repo:contoso/fraud:ref:refs/*', 'high'],
    ['repo:contoso/fraud:ref:refs/heads/*', 'high'],
    ['repo:contoso/fraud:environment:*', 'high'],
    ['repo:contoso/fraud:pull_*', 'high'],
    ['repo:contoso/fraud:ref:refs/heads/release/*', 'medium'],
    ['repo:contoso/fraud:environment:prod-*', 'medium'],
    ['repo:contoso/fraud:ref:refs/tags/*', 'medium'],
    ['environment:prod*', 'high'],
  ])('whose pattern is %s weighs %s', (pattern, severity) => {
    expect(theFinding(aml601, trusting(sub(pattern)))).toMatchObject({ severity });
  });

  it.each([
    ['repo:contoso/fraud:ref:refs/tags/v1', 'medium'],
    ['environment:prod', 'high'],
    ['job_workflow_ref:contoso/w/.github/workflows/d.yml@refs/heads/main', 'high'],
    ['repo:contoso/fraud', 'high'],
    ['repository_owner:contoso:environment:prod', 'medium'],
    ['repo:contoso/fraud:*', 'low'],
  ])('whose subject is %s weighs %s', (subject, severity) => {
    expect(theFinding(aml601, trusting(federated(subject)))).toMatchObject({ severity });
  });

  it.each([
    'repo:contoso/fraud:ref:refs/heads/main',
    'repo:contoso/fraud:pull_request',
    'repo:contoso@1/fraud@2:environment:prod',
    'repository_id:1:environment:prod',
    'repo:contoso/fraud:job_workflow_ref:contoso/w/.github/workflows/d.yml@refs/heads/main',
    'repository_owner_id:1:job_workflow_ref:contoso/w/.github/workflows/d.yml@refs/heads/main',
  ])('whose subject is %s is in order', (subject) => {
    expect(answers(aml601, trusting(federated(subject)))).toEqual(['pass']);
  });

  it('with an asterisk in a plain subject never matches, and is called that', () => {
    expect(theFinding(aml601, trusting(federated('repo:contoso/*:environment:prod'))).message).toContain(
      'never matches',
    );
  });

  it('whose wide pattern is pinned to a workflow weighs a step less', () => {
    const pinned =
      "claims['sub'] matches 'repo:contoso/fraud:*' and claims['job_workflow_ref'] eq 'contoso/w/.github/workflows/d.yml@refs/heads/main'";
    expect(theFinding(aml601, trusting(flexible(pinned)))).toMatchObject({ severity: 'medium' });
    const open = pinned.replace(
      "eq 'contoso/w/.github/workflows/d.yml@refs/heads/main'",
      "matches 'contoso/*'",
    );
    expect(theFinding(aml601, trusting(flexible(open)))).toMatchObject({ severity: 'high' });
  });

  it('whose expression names no repository is found, and one that names its id is not', () => {
    expect(theFinding(aml601, trusting(flexible("claims['environment'] eq 'prod'")))).toMatchObject({
      severity: 'high',
    });
    expect(
      answers(
        aml601,
        trusting(flexible("claims['repository_id'] eq '1' and claims['environment'] eq 'prod'")),
      ),
    ).toEqual(['pass']);
  });

  it('of a managed identity is mended by az identity', () => {
    const identity = managedIdentity({ name: 'deploy-mi' });
    const credential = {
      ...sub('repo:contoso/fraud:*'),
      holder: { kind: 'managed-identity', id: identity.key },
    } as const;
    const finding = theFinding(aml601, trusting(credential, { resources: [identity] }));
    expect(finding.resource).toMatchObject({ kind: 'managed-identity', name: 'deploy-mi' });
    expect(finding.remediation.command).toContain(
      'az identity federated-credential update --name github --identity-name deploy-mi --resource-group ml',
    );
    expect(finding.remediation.command).toContain(
      '--subject repo:contoso/fraud:environment:ENVIRONMENT --audiences api://AzureADTokenExchange',
    );
  });
});

describe('an issuer', () => {
  const issued = (issuer: string, subject = 'repo:contoso/fraud:environment:prod') =>
    trusting(federated(subject, { issuer: known(issuer) }));

  it.each([
    `${GITHUB}/`,
    `${GITHUB}/contoso`,
    'http://token.actions.githubusercontent.com',
    'https://evil.example.com',
  ])('%s is not GitHub’s, though the subject is', (issuer) => {
    expect(theFinding(aml601, issued(issuer))).toMatchObject({ severity: 'medium' });
  });

  it('that the policy names is in order', () => {
    const issuer = 'https://github.contoso.com/_services/token';
    expect(findings(aml601, issued(issuer))).toHaveLength(1);
    expect(answers(aml601, issued(issuer), { allowedIssuers: [issuer] })).toEqual(['pass']);
  });

  it('of a cluster or another cloud is none of this rule’s business', () => {
    expect(
      answers(
        aml601,
        issued('https://eastus.oic.prod-aks.azure.com/x/y/', 'system:serviceaccount:ml:scorer'),
      ),
    ).toEqual(['notApplicable']);
  });

  it('that could not be read is undecided', () => {
    const credential = federated('repo:contoso/fraud:environment:prod', {
      issuer: unknown('missing-permission', 'forbidden'),
    });
    expect(answers(aml601, trusting(credential))).toEqual(['unknown']);
  });
});

describe('it is undecided when', () => {
  it('an expression is not understood', () => {
    expect(theFinding(aml601, trusting(flexible("claims['sub'] like 'x'")))).toMatchObject({
      result: 'unknown',
      reason: { kind: 'unresolved-expression' },
    });
  });

  it('neither subject nor expression could be read', () => {
    const credential = federated('', {
      subject: ABSENT,
      claimsMatchingExpression: unknown('api-version', 'only the preview shows it'),
    });
    expect(theFinding(aml601, trusting(credential)).reason?.detail).toContain('only the preview shows it');
  });

  it.each(['federated-credentials', 'applications'] as const)('%s could not be read', (part) => {
    expect(answers(aml601, inventory({ scopes: [coverage([gap(part, { scope: 'directory' })])] }))).toEqual([
      'unknown',
    ]);
  });
});
