import {
  contosoAssignments,
  contosoDenyAssignments,
  contosoEligibleAssignments,
  contosoRoles,
} from './contosoAccess.ts';
import { CONTOSO, CONTOSO_IDS as IDS } from './contosoIds.ts';
import { contosoApplications, contosoPrincipals } from './contosoPeople.ts';
import { contosoResources } from './contosoResources.ts';
import type { ArmResource, Scenario } from './scenario.ts';

/**
 * The built-in tenant: three kinds of workspaces, every endpoint kind and auth mode, good practice and bad. Its
 * repository is `contoso/fraud-model`, in the environment `production`.
 */
export function contoso(): Scenario {
  return {
    schemaVersion: '1',
    tenantId: CONTOSO.tenantId,
    tenantName: 'Contoso',
    subscriptions: [
      subscription(CONTOSO.production, 'Contoso Production'),
      subscription(CONTOSO.sandbox, 'Contoso Sandbox'),
    ],
    managementGroups: managementGroups(),
    resources: contosoResources(),
    roleDefinitions: contosoRoles(),
    roleAssignments: contosoAssignments(),
    denyAssignments: contosoDenyAssignments(),
    roleEligibilityScheduleInstances: contosoEligibleAssignments(),
    roleAssignmentScheduleInstances: [],
    principals: contosoPrincipals(),
    applications: contosoApplications(),
    credentials: { [IDS.churnKeyless]: { primaryKey: null, secondaryKey: null } },
    scoring: {
      [IDS.fraudToken]: {
        deployments: {
          blue: { latencyMs: 5, answers: [{ body: { fraud: [0.03, 0.91] } }], logs: 'model loaded\nready' },
          green: { latencyMs: 5, answers: [{ body: { fraud: [0.02, 0.93] } }], logs: 'model loaded\nready' },
        },
      },
    },
    github: {
      repository: CONTOSO.repository,
      visibility: 'private',
      event: 'push',
      ref: 'refs/heads/main',
      environment: CONTOSO.environment,
      actor: 'mona',
    },
  };
}

function subscription(subscriptionId: string, displayName: string) {
  return {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId: CONTOSO.tenantId,
    displayName,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'EnterpriseAgreement_2014-09-01',
      spendingLimit: 'Off',
    },
    authorizationSource: 'RoleBased',
    managedByTenants: [],
  };
}

function managementGroups(): ArmResource[] {
  const type = 'Microsoft.Management/managementGroups';
  const child = (id: string, displayName: string, childType: string) => ({
    id,
    type: childType,
    name: id.slice(id.lastIndexOf('/') + 1),
    displayName,
  });
  return [
    {
      id: IDS.root,
      name: 'contoso',
      type,
      properties: {
        tenantId: CONTOSO.tenantId,
        displayName: 'Contoso',
        details: { version: 1, parent: null },
        children: [child(IDS.platform, 'Contoso ML', type)],
      },
    },
    {
      id: IDS.platform,
      name: 'contoso-ml',
      type,
      properties: {
        tenantId: CONTOSO.tenantId,
        displayName: 'Contoso ML',
        details: { version: 1, parent: { id: IDS.root, name: 'contoso', displayName: 'Contoso' } },
        children: [
          child(IDS.production, 'Contoso Production', '/subscriptions'),
          child(IDS.sandbox, 'Contoso Sandbox', '/subscriptions'),
        ],
      },
    },
  ];
}
