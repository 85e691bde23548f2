// Reports to look at: Contoso's, one whose every name is hostile, and large ones.
import type { Inventory } from '../../src/inventory/inventory.ts';
import { DEFAULT_GATE, decideGate } from '../../src/policy/gate.ts';
import type { JudgedFinding } from '../../src/policy/judgedFinding.ts';
import { reportAccess } from '../../src/report/accessReport.ts';
import { type AuditReport, reportFindings } from '../../src/report/auditReport.ts';
import { groupsOf } from '../../src/report/grouping.ts';
import { reportNetwork } from '../../src/report/networkReport.ts';
import { ownersOf } from '../../src/report/owners.ts';
import { ALL_RULES } from '../../src/rules/allRules.ts';
import { createContext } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';
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

/** Rules of which the findings are exempted or known, so that there are some of each. */
const EXEMPTED = 'AML502';
const BASELINED = 'AML104';

/** Contoso as an application sees it that may read the directory, with some ways up added. */
export async function auditContoso(): Promise<Audit> {
  const played = await play(withWaysUp(contoso()));
  try {
    const { inventory } = await played.collect(SCOPES, APPS.reader.clientId);
    return judgeContoso(inventory);
  } finally {
    await played.stop();
  }
}

function judgeContoso(inventory: Inventory): Audit {
  const context = createContext(inventory, NOW);
  const { findings, pass, notApplicable } = judge(ALL_RULES, context);
  const judged = findings.map((finding): JudgedFinding => {
    if (finding.ruleId === BASELINED) return { finding, status: 'baselined' };
    if (finding.ruleId !== EXEMPTED) return { finding, status: 'open' };
    const exemption = {
      reason: 'Behind the gateway until the migration',
      owner: 'platform',
      expiresOn: '2026-12-31',
    };
    return { finding, status: 'exempted', exemption };
  });
  const coverage = inventory.scopes;
  const gate = decideGate(
    {
      findings: judged,
      pass,
      notApplicable,
      coverage,
      unmatched: [],
      interrupted: inventory.interrupted,
      rules: ALL_RULES,
    },
    DEFAULT_GATE,
  );
  const report: AuditReport = {
    tool: { name: 'aml-endpoint', version: '0.1.0' },
    auditedAt: new Date(NOW).toISOString(),
    summary: gate.counts,
    coverage,
    findings: reportFindings(
      judged,
      ALL_RULES,
      ownersOf(inventory.resources),
      groupsOf(inventory.resources, { kind: 'workspace' }),
    ),
    access: reportAccess(inventory, context.access),
    network: reportNetwork(inventory),
    groupBy: 'workspace',
  };
  return { report, gate };
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
      assign(4, APPS.scoreOnly.principalId, 'ServicePrincipal', BUILT_IN.identityContributor, IDS.fraudGroup),
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
