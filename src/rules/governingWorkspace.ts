import type { Fact, UnknownReason } from '../inventory/fact.ts';
import type { Workspace } from '../inventory/resource.ts';
import type { RuleContext } from './context.ts';

/** The workspace whose network settings hold, or why it is not known. */
export type Governing =
  | { readonly ok: true; readonly workspace: Workspace; readonly inherited: boolean }
  | { readonly ok: false; readonly reason: UnknownReason };

/**
 * A project has its hub's network; every other workspace has its own.
 * @see https://learn.microsoft.com/azure/ai-foundry/concepts/ai-resources
 */
export function governingWorkspace(workspace: Workspace, context: RuleContext): Governing {
  const kind = workspace.workspaceKind;
  if (kind.state !== 'known' || kind.value.toLowerCase() !== 'project') {
    return { ok: true, workspace, inherited: false };
  }
  const found = findWorkspace(workspace.hub, context, `the hub of the project ${workspace.name}`);
  return found.ok ? { ...found, inherited: true } : found;
}

/** The governing workspace of an endpoint, a compute, a datastore. */
export function governingWorkspaceOf(
  child: { readonly name: string; readonly workspace: Fact<string> },
  context: RuleContext,
): Governing {
  const found = findWorkspace(child.workspace, context, `the workspace of ${child.name}`);
  return found.ok ? governingWorkspace(found.workspace, context) : found;
}

function findWorkspace(key: Fact<string>, context: RuleContext, what: string): Governing {
  if (key.state === 'unknown') return { ok: false, reason: key.reason };
  const workspace = key.state === 'known' ? context.byKey(key.value) : undefined;
  return workspace?.kind === 'workspace'
    ? { ok: true, workspace, inherited: false }
    : { ok: false, reason: { kind: 'not-read', detail: `${what} was not read` } };
}
