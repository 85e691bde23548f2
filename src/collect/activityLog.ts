import { at } from '../azure/body.ts';
import { type Fact, known, unknown } from '../inventory/fact.ts';
import type { Origin } from '../inventory/origin.ts';
import { isWithinScope } from '../inventory/scope.ts';
import { ACTIVITY_LOG } from './apiVersions.ts';
import { listOrGap, type Run } from './run.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** The log keeps 90 days, and refuses a question that starts earlier. */
const REACH_DAYS = 89;
const REGENERATION = /\/regenerateKeys?\/action$/i;

/**
 * When keys of a resource were last changed, as far as the activity log reaches. One question per resource that takes
 * keys: the log of a whole subscription may be endless.
 * @see https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 */
export async function keysRegeneratedAt(run: Run, id: string): Promise<Fact<string>> {
  const subscription = id.split('/').slice(0, 3).join('/');
  const now = run.effects.now();
  const from = new Date(now - REACH_DAYS * DAY_MS).toISOString();
  const until = new Date(now).toISOString();
  const path = `${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
  const { items, refusal, apiVersion } = await listOrGap(run, 'activity-log', id, path, {
    versions: ACTIVITY_LOG,
    operation: 'Microsoft.Insights/eventtypes/values/read',
    query: {
      $filter: `eventTimestamp ge '${from}' and eventTimestamp le '${until}' and resourceUri eq '${id}'`,
      $select: 'eventTimestamp,operationName,status,resourceId',
    },
  });
  const origin: Origin = { kind: 'azure', id: path, apiVersion };
  if (refusal !== undefined) return unknown(refusal.reason.kind, refusal.reason.detail, origin);
  let last: string | undefined;
  for (const event of items) {
    const when = at(event, 'eventTimestamp');
    if (typeof when !== 'string' || !isRegenerationOf(event, id)) continue;
    if (last === undefined || Date.parse(when) > Date.parse(last)) last = when;
  }
  return last === undefined ? { state: 'absent', origin } : known(new Date(last).toISOString(), origin);
}

/** Each operation leaves several events; those of its start and of its failure do not count. */
function isRegenerationOf(event: unknown, id: string): boolean {
  const operation = at(event, 'operationName', 'value');
  const status = at(event, 'status', 'value');
  const resource = at(event, 'resourceId');
  return (
    typeof operation === 'string' &&
    REGENERATION.test(operation) &&
    (status === 'Succeeded' || status === 'Accepted') &&
    typeof resource === 'string' &&
    isWithinScope(resource, id) &&
    !Number.isNaN(Date.parse(String(at(event, 'eventTimestamp'))))
  );
}
