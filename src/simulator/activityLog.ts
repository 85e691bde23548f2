import { checkApiVersion } from './apiVersions.ts';
import { type ArmCall, authorize } from './arm.ts';
import { armError } from './armErrors.ts';
import { type ArmPath, isWithin } from './armId.ts';
import { queryValue, type Response } from './exchange.ts';
import { answerPage } from './paging.ts';

const REACH_MS = 90 * 24 * 60 * 60 * 1_000;

export function isActivityLogPath(path: ArmPath): boolean {
  return path.type?.toLowerCase() === 'microsoft.insights/eventtypes/values';
}

/** `GET /subscriptions/…/eventtypes/management/values`. https://learn.microsoft.com/rest/api/monitor/activity-logs/list */
export function answerActivityLog(call: ArmCall): Response {
  const { request, world, path } = call;
  checkApiVersion(request, 'Microsoft.Insights/eventtypes', world.scenario);
  authorize(call, 'Microsoft.Insights/eventtypes/values/Read', path.scope);
  const filter = queryValue(request, '$filter') ?? '';
  const from = Date.parse(/eventTimestamp ge '([^']+)'/i.exec(filter)?.[1] ?? '');
  const until = Date.parse(/eventTimestamp le '([^']+)'/i.exec(filter)?.[1] ?? '');
  const resource = /resourceUri eq '([^']+)'/i.exec(filter)?.[1];
  if (Number.isNaN(from)) {
    throw armError(400, 'BadRequest', 'The filter must have a start: eventTimestamp ge.');
  }
  if (from < world.now() - REACH_MS) {
    throw armError(400, 'BadRequest', 'The start time cannot be more than 90 days in the past.');
  }
  const events = (world.scenario.activityLog ?? []).filter(({ eventTimestamp, resourceId }) => {
    const when = Date.parse(eventTimestamp);
    return (
      when >= from &&
      (Number.isNaN(until) || when <= until) &&
      isWithin(resourceId, path.scope) &&
      (resource === undefined || resourceId.toLowerCase() === resource.toLowerCase())
    );
  });
  return answerPage(events, request, world.origin, world.scenario.pageSize ?? 100, '$skipToken');
}
