import type { EscalationRoute, RouteStep } from '../findings/finding.ts';
import type { RuleContext } from './context.ts';
import { type EscalationPath, escalationGraph, type Step } from './escalationGraph.ts';
import type { Means, StepKind, Use } from './escalationSteps.ts';
import { describeReach } from './grantWords.ts';
import { nameOf } from './principalWords.ts';
import { reachesAnything, reachOf } from './reach.ts';
import { describeScope } from './scopeWords.ts';

/** The right by which a step is taken, as it was found on whoever takes it. */
export function meansOf({ from, kind, at }: Step, start: string, context: RuleContext): Means | undefined {
  return escalationGraph(context)
    .profileOf(from ?? start)
    .means.find((one) => one.kind === kind && one.at === at);
}

/** What each kind of step is, with the name of what it is taken on. */
export const PHRASES: Readonly<Record<StepKind, (name: string) => string>> = {
  'give-role': () => 'gives itself a role that reads keys',
  'rewrite-role': () => 'writes more operations into a custom role that it holds',
  federate: (name) => `lets a repository of its own sign in as ${name}`,
  'assign-identity': (name) => `runs code of its own as ${name}`,
  deploy: (name) => `deploys code that runs as the identity of online endpoint ${name}`,
  'run-job': (name) => `runs a job as the identity of compute ${name}`,
  'rewrite-compute': (name) => `changes compute ${name}, which runs as an identity`,
  'write-code': (name) => `changes stored code that ${name} runs as its identity`,
  'push-image': (name) => `pushes an image that ${name} runs as its identity`,
  'open-vault': (name) => `gives itself the secrets in the vault of workspace ${name}`,
  'join-group': (name) => `adds itself to group ${name}, which it owns`,
  'add-secret': (name) => `adds a secret to ${name}, which it owns, and signs in as it`,
};

export function sayStep(step: Step, start: string, context: RuleContext): string {
  const means = meansOf(step, start, context);
  if (means === undefined) return '';
  const [use] = means.uses;
  const by =
    use === undefined
      ? ''
      : ` (${use.held.through.length === 0 ? '' : `member of ${nameOf(context, use.held.through[0] ?? '')}; `}${use.held.grant.role.roleName} at ${sayScope(use.held.grant.scope)})`;
  return `${PHRASES[means.kind](sayTarget(step, context))}${by}`;
}

export function sayTarget({ target }: Step, context: RuleContext): string {
  return target.resource.id === target.resource.name && 'becomes' in target
    ? nameOf(context, target.becomes)
    : target.resource.name;
}

export function sayEnd({ goal, standing, steps }: EscalationPath, context: RuleContext): string {
  const last = steps.at(-1)?.target;
  const at = standing?.held.grant.scope ?? (last !== undefined && 'at' in last ? last.at : '/');
  const where = describeScope(context, at);
  const role = standing === undefined ? '' : ` (${standing.held.grant.role.roleName})`;
  const reach = reachOf(context, at);
  switch (goal) {
    case 'reads a key':
      return `reads a key${role}: ${reachesAnything(reach) ? describeReach(reach) : 'what is stored'} at ${where}`;
    case 'assigns roles':
      return `assigns roles${role} at ${where}`;
    case 'acts as a stronger identity':
      return `acts with ${standing?.held.grant.role.roleName ?? 'more'} at ${where}`;
  }
}

/**
 * Paths over the same identities in pieces that can be drawn. `steps` are those of the shortest of them; a longer one
 * ends with its own last step.
 */
export function drawRoute(
  steps: readonly Step[],
  paths: readonly EscalationPath[],
  start: string,
  context: RuleContext,
): EscalationRoute {
  return {
    from: nameOf(context, start),
    steps: steps.map((step) => drawStep(step, start, context)),
    ends: paths.flatMap((path) => {
      const last = path.steps.at(-1);
      if (path.standing !== undefined) return [drawEnd(path, path.standing, context)];
      return path.steps.length > steps.length && last !== undefined ? [drawStep(last, start, context)] : [];
    }),
  };
}

function drawStep(step: Step, start: string, context: RuleContext): RouteStep {
  const means = meansOf(step, start, context);
  const { target } = step;
  return {
    action: means === undefined ? '' : PHRASES[means.kind](sayTarget(step, context)),
    by: sayRight(means?.uses[0], context),
    to:
      'becomes' in target
        ? nameOf(context, target.becomes)
        : target.gains === 'reads a key'
          ? `keys of ${sayReach(target.at, context)}`
          : `roles at ${describeScope(context, target.at)}`,
  };
}

function drawEnd(
  { goal }: EscalationPath,
  { held, power }: Pick<Use, 'held' | 'power'>,
  context: RuleContext,
): RouteStep {
  const { scope, role } = held.grant;
  const ends: Readonly<Record<EscalationPath['goal'], string>> = {
    'reads a key': `keys of ${sayReach(scope, context)}`,
    'assigns roles': `roles at ${describeScope(context, scope)}`,
    'acts as a stronger identity': `${role.roleName} at ${describeScope(context, scope)}`,
  };
  return { action: goal, by: sayRight({ held, power }, context), to: ends[goal] };
}

function sayReach(at: string, context: RuleContext): string {
  const reach = reachOf(context, at);
  const what = reachesAnything(reach) ? describeReach(reach) : 'what is stored';
  return `${what} at ${describeScope(context, at)}`;
}

function sayRight(use: Use | undefined, context: RuleContext): string {
  if (use === undefined) return 'ownership in the directory';
  const { grant, through } = use.held;
  const group = through.length === 0 ? '' : `member of ${nameOf(context, through[0] ?? '')}; `;
  return `${group}${grant.role.roleName} at ${describeScope(context, grant.scope)}`;
}

export function sayScope(scope: string): string {
  return scope === '' ? '/' : scope;
}
