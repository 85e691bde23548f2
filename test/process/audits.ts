import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { CONTOSO_APPLICATIONS } from '../../src/simulator/contosoIds.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO } from '../../src/simulator/contosoIds.ts';
import type { ArmResource, Scenario } from '../../src/simulator/scenario.ts';
import { type Azure, DIST, loginAs, type Run, type RunOptions, requestLines, runNode } from './harness.ts';

/** The JSON report of an audit, as far as tests look at it. */
export interface AuditFile {
  readonly auditedAt: string;
  readonly summary: Readonly<Record<string, unknown>> & {
    readonly fail: number;
    readonly unknown: number;
    readonly bySeverity: Readonly<Record<'high' | 'medium' | 'low' | 'info', number>>;
  };
  readonly coverage: readonly {
    readonly scope: string;
    readonly state: string;
    readonly missing: readonly string[];
  }[];
  readonly findings: readonly AuditFinding[];
  readonly principalSets: readonly { readonly id: string; readonly principals: readonly AuditPrincipal[] }[];
  readonly access: readonly {
    readonly resources: readonly string[];
    readonly capability: string;
    readonly set: string;
  }[];
  readonly network: readonly { readonly resource: string; readonly reachableFrom: string }[];
}

export interface AuditFinding {
  readonly ruleId: string;
  readonly result: 'fail' | 'unknown';
  readonly reason?: { readonly kind: string; readonly detail: string };
  readonly severity: string;
  readonly persona: string;
  readonly status: string;
  readonly fingerprint: string;
  readonly resource: { readonly id: string; readonly name: string };
  readonly message: string;
  readonly evidence: readonly { readonly what: string; readonly where: string; readonly why: string }[];
  readonly remediation: { readonly text: string; readonly command?: string };
}

export interface AuditPrincipal {
  readonly id: string;
  readonly type: string;
  readonly displayName: string;
  readonly grantedBy: readonly {
    readonly assignment: string;
    readonly role: string;
    readonly scope: string;
    readonly operationString: string;
    readonly eligible: boolean;
    readonly conditional: boolean;
    readonly through: readonly string[];
  }[];
}

const SCHEMA = join(import.meta.dirname, '../../schemas/audit-report.schema.json');
let validate: ValidateFunction | undefined;

/** Parses a report and holds it against the published schema. */
export function parseAudit(text: string): AuditFile {
  validate ??= new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value as AuditFile;
}

export async function readAudit(run: Run): Promise<AuditFile> {
  return parseAudit(await readFile(run.outputs['report-json'] ?? '', 'utf8'));
}

/** One step with `command: audit`, as an application of Contoso that may read. */
export function runAudit(
  azure: Azure,
  scopes: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
  options: RunOptions & { readonly as?: keyof typeof CONTOSO_APPLICATIONS } = {},
): Promise<Run> {
  const { as = 'reader', ...rest } = options;
  return azure.run({ command: 'audit', scope: scopes.join('\n'), ...loginAs(as), ...inputs }, rest);
}

/** Contoso, where the reader also reads the directory. */
export function withDirectory(scenario: Scenario): Scenario {
  return {
    ...scenario,
    applications: scenario.applications.map((application) =>
      application.clientId === APPS.reader.clientId
        ? { ...application, graphPermissions: ['Directory.Read.All'] }
        : application,
    ),
  };
}

/** The reader reads here, too. */
export function withReaderAt(...scopes: readonly string[]): (scenario: Scenario) => Scenario {
  return (scenario) => ({
    ...scenario,
    roleAssignments: [
      ...scenario.roleAssignments,
      ...scopes.map((scope, index) => assign(APPS.reader.principalId, READER, scope, index)),
    ],
  });
}

export const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

export function assign(principalId: string, role: string, scope: string, number = 0): ArmResource {
  const name = `a5519000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: `/subscriptions/${CONTOSO.production}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId,
      principalType: 'ServicePrincipal',
      scope,
      condition: null,
      conditionVersion: null,
    },
  };
}

/** Nothing that was asked for hands out a secret or changes anything. */
export function expectOnlyReads(run: Pick<Run, 'requests'>): void {
  const asked = requestLines(run).filter((line) => !/^\S+ \/(?:_services|[0-9a-f-]{36})\//.test(line));
  expect(asked.length).toBeGreaterThan(0);
  for (const line of asked) {
    expect(line).not.toMatch(/listKeys|listSecrets|\/token|regenerate|getLogs|elevateAccess|\/score/i);
    expect(line).toMatch(
      /^(?:GET |POST \/v1\.0\/(?:directoryObjects\/getByIds|\$batch)|POST \/providers\/Microsoft\.ResourceGraph\/resources\?)/,
    );
  }
}

export function findingsOf(report: AuditFile, ruleId: string): AuditFinding[] {
  return report.findings.filter((finding) => finding.ruleId === ruleId);
}

export function bySeverity(run: Run): Record<string, string | undefined> {
  const { high, medium, low } = run.outputs;
  return { high, medium, low };
}

/** The command line beside an Azure; Contoso's application with a secret, or none. */
export function runCli(
  { simulator }: Azure,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  cwd?: string,
) {
  const { caFile, cloudFile } = simulator.announcement;
  return runNode([join(DIST, 'cli.js'), ...args], {
    env: { NODE_EXTRA_CA_CERTS: caFile, AML_ENDPOINT_CLOUD_FILE: cloudFile, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}
