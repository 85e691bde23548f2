// Reports to look at: Contoso's, one whose every name is hostile, and large ones.
import { judgeInventory } from '../../src/commands/audit.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import {
  CONTOSO_APPLICATIONS as APPS,
  CONTOSO,
  CONTOSO_IDS as IDS,
  CONTOSO_PEOPLE as PEOPLE,
} from '../../src/simulator/contosoIds.ts';
import type { ArmResource, Scenario } from '../../src/simulator/scenario.ts';
import { play } from '../collect/collection.ts';
import { type Audit, NOW } from '../report/audits.ts';
import { BUILT_IN } from '../rules/accessInventories.ts';

export const READER = { objectId: APPS.reader.principalId, tenantId: CONTOSO.tenantId } as const;
const SCOPES = [`/subscriptions/${CONTOSO.production}`];
export const COMMAND = `node dist/cli.js audit --scope ${SCOPES[0]}`;

/** Contoso as an application sees it that may read the directory, with some ways up added. */
export async function auditContoso(): Promise<Audit> {
  const played = await play(withWaysUp(contoso()));
  try {
    const { inventory } = await played.collect(SCOPES, APPS.reader.clientId);
    return judgeInventory(inventory, {}, NOW);
  } finally {
    await played.stop();
  }
}

function withWaysUp(scenario: Scenario): Scenario {
  return {
    ...scenario,
    applications: scenario.applications.map((application) =>
      application.clientId === APPS.reader.clientId
        ? { ...application, graphPermissions: ['Directory.Read.All'] }
        : application,
    ),
    resources: scenario.resources.map((resource) => {
      const owner = OWNERS[resource.id];
      return owner === undefined ? resource : { ...resource, tags: { ...resource.tags, owner } };
    }),
    roleAssignments: [
      ...scenario.roleAssignments,
      assign(1, PEOPLE.auditors, 'Group', BUILT_IN.identityContributor, IDS.fraudGroup),
      assign(2, APPS.tokenOnly.principalId, 'ServicePrincipal', BUILT_IN.roleAdministrator, IDS.fraud),
      assign(3, PEOPLE.guest, 'User', BUILT_IN.dataScientist, IDS.research),
      assign(
        4,
        APPS.scoreOnly.principalId,
        'ServicePrincipal',
        BUILT_IN.federatedIdentityContributor,
        IDS.fraudGroup,
      ),
      assign(
        5,
        APPS.pipelineIdentity.principalId,
        'ServicePrincipal',
        BUILT_IN.roleAdministrator,
        IDS.accountsGroup,
      ),
    ],
  };
}

const OWNERS: Readonly<Record<string, string>> = {
  [IDS.fraud]: 'team-fraud',
  [IDS.assistant]: 'team-assistant',
  [IDS.research]: 'research',
  [IDS.openAi]: 'platform',
};

function assign(
  number: number,
  principalId: string,
  principalType: string,
  role: string,
  scope: string,
): ArmResource {
  const name = `b10b5e00-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `/subscriptions/${CONTOSO.production}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId,
      principalType,
      scope,
      condition: null,
      conditionVersion: null,
    },
  };
}
