import { at } from '../azure/body.ts';
import { type Fact, known, unknown } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import { DIAGNOSTIC_SETTINGS } from './apiVersions.ts';
import { listOrGap, type Run } from './run.ts';

/**
 * The log categories (and groups of them: `allLogs`) that some diagnostic setting of a resource sends somewhere.
 * @see https://learn.microsoft.com/rest/api/monitor/diagnostic-settings/list
 */
export async function diagnosticCategories(run: Run, id: string): Promise<Fact<readonly string[]>> {
  const path = `${id}/providers/Microsoft.Insights/diagnosticSettings`;
  const { items, refusal, apiVersion } = await listOrGap(run, 'diagnostic-settings', id, path, {
    versions: DIAGNOSTIC_SETTINGS,
    operation: 'Microsoft.Insights/diagnosticSettings/read',
  });
  const origin: Origin = { kind: 'azure', id: path, apiVersion };
  if (refusal !== undefined) return unknown(refusal.reason.kind, refusal.reason.detail, origin);
  const categories = new Set<string>();
  for (const item of items) {
    const logs = at(item, 'properties', 'logs');
    for (const log of Array.isArray(logs) ? logs : []) {
      const name = at(log, 'category') ?? at(log, 'categoryGroup');
      if (at(log, 'enabled') === true && typeof name === 'string') categories.add(name);
    }
  }
  return known([...categories].sort(), origin);
}
