import { describe, expect, it } from 'vitest';
import type { FederatedCredential } from '../../src/inventory/access.ts';
import { known } from '../../src/inventory/fact.ts';
import { aml602 } from '../../src/rules/aml602-federated-pull-request.ts';
import {
  APP_ID,
  application,
  assigned,
  BUILT_IN,
  customRole,
  DEPLOYER,
  eligible,
  federated,
  flexible,
  group,
  roleGuid,
  servicePrincipal,
  TEAM,
} from './accessInventories.ts';
import { answers, findings, theFinding } from './ask.ts';
import { bad, good } from './examples/aml602-federated-pull-request.ts';
import { coverage, gap, inventory, managedIdentity, onlineEndpoint, SUBSCRIPTION } from './inventories.ts';

const held = { to: DEPLOYER, type: 'ServicePrincipal' } as const;
const base = {
  resources: [onlineEndpoint()],
  principals: [servicePrincipal(DEPLOYER, 'deploy', { appId: known(APP_ID) })],
  applications: [application()],
};
const trusting = (credential: FederatedCredential, role: string = BUILT_IN.contributor, more = {}) =>
  inventory({
    ...base,
    federatedCredentials: [credential],
    roleAssignments: [assigned({ ...held, role })],
    ...more,
  });
const PULL = federated('repo:contoso/fraud:pull_request');

describe('pull requests', () => {
  it('that get an identity which writes are found, with what it holds', () => {
    const finding = theFinding(aml602, bad);
    expect(finding).toMatchObject({ severity: 'high', resource: { kind: 'application' } });
    expect(finding.message).toContain(
      'Any pull request in the repository of repo:contoso/fraud:pull_request can act as deploy, which holds Contributor at ',
    );
    expect(finding.remediation.command).toBe(
      `az ad app federated-credential delete --id ${APP_ID} --federated-credential-id github`,
    );
  });

  it('that get an identity which reads are in order: so an audit runs on them', () => {
    expect(answers(aml602, good)).toEqual(['pass']);
  });

  it.each([
    'repo:contoso@1/fraud@2:pull_request',
    'repo:contoso/fraud',
    'repository_id:1:event_name:pull_request',
  ])('present the subject %s', (subject) => {
    expect(findings(aml602, trusting(federated(subject)))).toHaveLength(1);
  });

  it.each(['repo:contoso/fraud:*', 'repo:contoso/*', '*', 'repo:contoso/fraud:pull*'])(
    'fit the pattern %s',
    (pattern) => {
      expect(findings(aml602, trusting(flexible(`claims['sub'] matches '${pattern}'`)))).toHaveLength(1);
    },
  );

  it.each([
    federated('repo:contoso/fraud:environment:prod'),
    federated('repo:contoso/fraud:environment:pull_request'),
    federated('repo:contoso/fraud:ref:refs/heads/pull_request'),
    federated('repo:contoso/fraud:*'),
    flexible("claims['sub'] matches 'repo:contoso/fraud:environment:*'"),
    flexible("claims['sub'] matches 'repo:contoso/fraud:ref:refs/heads/*'"),
    flexible("claims['sub'] matches 'repo:contoso/fraud:ref:refs/heads/release-1'"),
    flexible("claims['sub'] matches 'repo:contoso/fraud:*' and claims['environment'] eq 'prod'"),
    federated('system:serviceaccount:x', { issuer: known('https://eastus.oic.prod-aks.azure.com/x/') }),
  ])('do not pass trust number %#', (credential) => {
    expect(findings(aml602, trusting(credential))).toEqual([]);
  });

  it('get no more through a role that is called Contributor and reads', () => {
    const roleDefinitions = [
      customRole(
        1,
        { actions: ['*/read'], dataActions: ['Microsoft.Storage/*/read'] },
        { roleName: 'Contributor' },
      ),
    ];
    expect(findings(aml602, trusting(PULL, roleGuid(1), { roleDefinitions }))).toEqual([]);
  });

  it('get more through any writing, of data too, and through groups', () => {
    expect(findings(aml602, trusting(PULL, BUILT_IN.blobContributor))).toHaveLength(1);
    const viaGroup = {
      principals: [...base.principals, group(TEAM, 'pipelines', [DEPLOYER])],
      roleAssignments: [assigned({ to: TEAM, type: 'Group', role: BUILT_IN.contributor })],
    };
    expect(findings(aml602, trusting(PULL, BUILT_IN.reader, viaGroup))).toHaveLength(1);
  });

  it('get nothing from a role that would have to be activated', () => {
    const more = { roleAssignments: [], eligibleAssignments: [eligible({ ...held, role: BUILT_IN.owner })] };
    expect(findings(aml602, trusting(PULL, BUILT_IN.reader, more))).toEqual([]);
  });

  it('get a managed identity just so', () => {
    const identity = managedIdentity({ name: 'pr-mi', principalId: known(DEPLOYER) });
    const credential = { ...PULL, holder: { kind: 'managed-identity', id: identity.key } } as const;
    const finding = theFinding(aml602, trusting(credential, BUILT_IN.contributor, { resources: [identity] }));
    expect(finding.remediation.command).toContain(
      'az identity federated-credential delete --name github --identity-name pr-mi',
    );
  });
});

it('what the identity holds, when nobody knows, weighs medium', () => {
  const unread = inventory({ federatedCredentials: [PULL] });
  expect(theFinding(aml602, unread)).toMatchObject({ severity: 'medium', confidence: 'medium' });
});

it('an expression that is not understood is undecided', () => {
  expect(theFinding(aml602, trusting(flexible("claims['sub'] like 'x'")))).toMatchObject({
    result: 'unknown',
  });
});

it.each(['federated-credentials', 'applications', 'role-assignments'] as const)(
  'without %s the answer is unknown',
  (part) => {
    const scope = part === 'role-assignments' ? SUBSCRIPTION : 'directory';
    expect(answers(aml602, inventory({ scopes: [coverage([gap(part, { scope })])] }))).toEqual(['unknown']);
  },
);
