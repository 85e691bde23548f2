import type { Effects } from '../effects.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Route } from '../http/route.ts';
import type { Cloud } from '../identity/clouds.ts';
import type { Login } from '../identity/login.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { type AuditScope, parseScope } from '../inventory/scope.ts';
import { collectAccess } from './access.ts';
import { coverageOf, type Stage } from './coverage.ts';
import { collectDirectory } from './directory.ts';
import { Draft } from './draft.ts';
import { finishInventory } from './finish.ts';
import { createGraphReader } from './graphReader.ts';
import { collectAttachedIdentities } from './managedIdentities.ts';
import { meterProgress, type OnProgress } from './progress.ts';
import { armBucketOf, createReader } from './reader.ts';
import type { Run } from './run.ts';
import { createSchedule } from './schedule.ts';
import { nameTheScheduled } from './scheduleNames.ts';
import { collectScopes, type ScopeMet } from './scopeResources.ts';
import { createSender } from './sender.ts';

export interface CollectOptions {
  /** ARM ids: management groups, subscriptions, resource groups, workspaces, endpoints, AI services accounts. */
  readonly scopes: readonly string[];
  readonly cloud: Cloud;
  readonly login: Login;
  readonly route: Route;
  readonly effects: Effects;
  readonly progress: OnProgress;
}

/**
 * Reads all that the rules look at, in the scopes and around them. What may not be read is a gap in the scope's coverage
 * and hides nothing else. When `effects.signal` is aborted, what was read so far is returned, with `interrupted: true`.
 *
 * Throws a `Failure` when a scope is not one (exit code 2), and when Azure never answered (exit code 4).
 */
export async function collectInventory(options: CollectOptions): Promise<Inventory> {
  const { cloud, login, route, effects } = options;
  const scopes = readScopes(options.scopes);
  const draft = new Draft();
  const meter = meterProgress(draft, effects.now, options.progress);
  const schedule = createSchedule(effects);
  const common = { login, route, effects, schedule, onAnswer: meter.answered };
  const arm = createReader(
    createSender({
      ...common,
      origin: cloud.resourceManager,
      audience: cloud.resourceManagerAudience,
      purpose: 'reach Azure Resource Manager',
      bucketOf: armBucketOf,
      indispensable: true,
    }),
  );
  const graph = createGraphReader(
    createSender({
      ...common,
      origin: cloud.graph,
      audience: cloud.graph,
      purpose: 'reach Microsoft Graph',
      bucketOf: () => 'graph',
      indispensable: false,
    }),
  );
  const run: Run = { arm, draft, effects };
  const met = new Map<string, ScopeMet>();
  let stage: Stage | undefined = 'resources';

  try {
    meter.enter(stage);
    await collectScopes(run, scopes, met);
    await collectAttachedIdentities(run);
    const readable = scopes.flatMap((scope) => {
      const outcome = met.get(scope.id);
      return outcome?.met === 'read' ? [[scope, outcome] as const] : [];
    });
    stage = 'access';
    meter.enter(stage);
    await collectAccess(run, readable);
    stage = 'directory';
    meter.enter(stage);
    await collectDirectory(draft, graph);
    stage = undefined;
  } catch (error) {
    if (!effects.signal.aborted) throw error;
  }
  meter.end();
  nameTheScheduled(draft);
  return finishInventory({
    draft,
    collectedAt: new Date(effects.now()).toISOString(),
    tenantId: login.identity.tenantId,
    scopes: coverageOf(scopes, met, draft, stage),
    interrupted: stage !== undefined,
  });
}

/** Each scope once, whatever its letters. */
function readScopes(texts: readonly string[]): AuditScope[] {
  const scopes = new Map<string, AuditScope>();
  const problems: string[] = [];
  for (const text of texts) {
    const parsed = parseScope(text);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (!scopes.has(text.toLowerCase())) scopes.set(text.toLowerCase(), parsed.value);
  }
  if (problems.length > 0 || scopes.size === 0) {
    throw new Failure({
      code: 'scope-invalid',
      message: problems.length > 0 ? `scope: ${problems.join('; ')}.` : 'There is no scope to look at.',
      remedy:
        'Write whole ARM ids, one per line (az resource show …: id; az account show: /subscriptions/<id>).',
      snippets: [
        {
          language: 'yaml',
          text: 'with:\n  command: audit\n  scope: /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ml',
        },
      ],
      exitCode: EXIT.refused,
    });
  }
  return [...scopes.values()];
}
