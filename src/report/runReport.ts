import type { FailureDetails, Result } from '../failure.ts';

/** How one run of a command ended, as JSON (schemas/run-report.schema.json). Never holds a secret. */
export interface RunReport {
  readonly schemaVersion: '1';
  readonly tool: { readonly name: 'aml-endpoint'; readonly version: string };
  readonly command: 'token' | 'score' | 'audit';
  readonly endedAt: string;
  readonly result: Result;
  readonly exitCode: number;
  readonly identity: { readonly objectId?: string; readonly tenantId?: string; readonly clientId?: string };
  readonly endpointId?: string;
  readonly credential?: CredentialReport;
  readonly failure?: Omit<FailureDetails, 'exitCode'>;
}

/** What is known of a credential but the credential itself. Times are ISO 8601, UTC. */
export interface CredentialReport {
  readonly tokenType: string;
  readonly authMode?: string;
  readonly scoringUri: string;
  readonly headerName: string;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly expiresAt?: string;
  readonly refreshAfter?: string;
}

export function renderRunReport(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
