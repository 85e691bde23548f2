import type { Verdict } from '../findings/finding.ts';
import type { Fact } from '../inventory/fact.ts';
import type { Deployment, ServerlessEndpoint } from '../inventory/resource.ts';
import type { RuleContext } from './context.ts';
import { evidence, originOf } from './reading.ts';
import { fail, notApplicable, PASS, type Rule, undecided } from './rule.ts';
import { unreadable } from './unreadable.ts';

type ModelUser = Deployment | ServerlessEndpoint;

export const aml702: Rule = {
  id: 'AML702',
  name: 'model-from-unapproved-source',
  since: '0.1.0',
  summary:
    'Models come from the workspace or from a registry that the policy allows, in a version that is named.',
  severity: 'low',
  persona: 'auditor',
  needs: ['deployments', 'resources'],
  why: 'A model is code: many formats run what they hold when they are loaded, and it runs as the identity of the endpoint. A model from a registry that nobody vouches for, from a file or from an address on the internet is code of strangers. A model without a version, or by a label such as latest, changes without anybody deploying anything (persona pedantic). The policy names the registries that count (allowedRegistries); as long as it names none, every registry does.',
  fix: 'Register the model in the workspace or in an allowed registry, and name its version in the deployment.',
  docs: [
    'https://learn.microsoft.com/azure/machine-learning/concept-machine-learning-registries-mlops',
    'https://learn.microsoft.com/azure/machine-learning/reference-yaml-deployment-managed-online',
  ],
  supersedes: ['Azure Policy 12e5dd16', 'Azure Policy 19539b54'],

  *check(context): Iterable<Verdict> {
    yield* unreadable(aml702, context, ['deployments']);
    for (const kind of ['online-deployment', 'batch-deployment'] as const) {
      for (const deployment of context.all(kind)) yield* judge(deployment, deployment.model, context);
    }
    for (const endpoint of context.all('serverless-endpoint')) {
      yield* judge(endpoint, endpoint.modelId, context);
    }
  },
};

function* judge(user: ModelUser, fact: Fact<string>, context: RuleContext): Iterable<Verdict> {
  if (fact.state === 'unknown') yield undecided(aml702, user, fact.reason);
  else if (fact.state === 'absent')
    yield notApplicable('no model of its own: the container brings what it serves');
  else {
    const model = readModel(fact.value, user);
    const complaints = [
      ...(isAllowed(model.source, context) ? [] : [unapproved(user, fact, model.source)]),
      ...(model.pinned ? [] : [unpinned(user, fact)]),
    ];
    if (complaints.length === 0) yield PASS;
    yield* complaints;
  }
}

type Source =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'registry'; readonly name: string }
  | { readonly kind: 'elsewhere'; readonly what: string };

const A_PATH = 'a path';

/** The ways of naming a model that Azure ML has. */
export function readModel(
  reference: string,
  user: Pick<ModelUser, 'key'>,
): { readonly source: Source; readonly pinned: boolean } {
  const text = reference.trim();
  const pinned = /\/versions\/[^/]+\/?$/i.test(text) || /^azureml:[^/@]+:[^/@:]+$/i.test(text);
  const registry = /^(?:azureml:)?(?:azureml:)?\/\/registries\/([^/]+)\/models\//i.exec(text)?.[1];
  if (registry !== undefined) return { source: { kind: 'registry', name: registry }, pinned };
  if (/^azureml:[^/]+$/i.test(text)) return { source: { kind: 'workspace' }, pinned };
  const id = /^(?:azureml:)?(?:\/\/)?(\/?subscriptions\/.+?\/workspaces\/[^/]+)\/models\//i.exec(text)?.[1];
  if (id !== undefined) {
    const workspace = (id.startsWith('/') ? id : `/${id}`).toLowerCase();
    const own = user.key.startsWith(`${workspace}/`) || !user.key.startsWith('/');
    return { source: own ? { kind: 'workspace' } : { kind: 'elsewhere', what: 'another workspace' }, pinned };
  }
  if (/^azureml:\/\/locations\/.+\/workspaces\/[^/]+\/models\//i.test(text)) {
    return { source: { kind: 'workspace' }, pinned };
  }
  const what = /^[a-z][a-z0-9+.-]*:/i.test(text)
    ? /^https?:/i.test(text)
      ? 'an address on the internet'
      : 'no registry and no workspace'
    : A_PATH;
  // What is not registered has no versions that could be named.
  return { source: { kind: 'elsewhere', what }, pinned: true };
}

function isAllowed(source: Source, { settings }: RuleContext): boolean {
  if (source.kind === 'workspace') return true;
  if (source.kind === 'elsewhere') return false;
  const { allowedRegistries } = settings;
  return (
    allowedRegistries.length === 0 ||
    allowedRegistries.some((name) => name.toLowerCase() === source.name.toLowerCase())
  );
}

function unapproved(user: ModelUser, fact: Fact<string>, source: Source): Verdict {
  const from = source.kind === 'registry' ? `registry ${source.name}` : 'what' in source ? source.what : '';
  return fail(aml702, {
    resource: user,
    message:
      from === A_PATH
        ? `${describe(user)} takes its model from a path, and not from what is registered: nobody can say later what was deployed, nor who looked at it.`
        : `${describe(user)} runs a model from ${from}, which the policy does not allow: it is code of somebody nobody vouches for.`,
    evidence: [
      evidence(user, { name: 'model', fact }, 'neither of this workspace nor of an allowed registry'),
    ],
    remediation: {
      text: 'Look at the model, register it in the workspace or in a registry that the policy allows, and deploy that. Or add the registry to allowedRegistries in the policy.',
      destructive: false,
    },
    identity: ['source'],
    ...originOf(fact),
  });
}

function unpinned(user: ModelUser, fact: Fact<string>): Verdict {
  return fail(aml702, {
    resource: user,
    message: `${describe(user)} runs whatever version of its model is the latest: it changes without a deployment.`,
    evidence: [evidence(user, { name: 'model', fact }, 'it names no version')],
    remediation: {
      text: 'Name the version of the model, and deploy again to change it.',
      destructive: false,
    },
    persona: 'pedantic',
    identity: ['version'],
    ...originOf(fact),
  });
}

function describe({ kind, name }: ModelUser): string {
  return kind === 'serverless-endpoint' ? `Serverless endpoint ${name}` : `Deployment ${name}`;
}
