import type { Remediation, Verdict } from '../findings/finding.ts';
import { shellCommand } from '../findings/shellCommand.ts';
import { type CollectedPart, type Gap, hidesSomething, type ScopeCoverage } from '../inventory/inventory.ts';
import type { RuleContext } from './context.ts';
import { PASS, type Rule, undecided } from './rule.ts';
import { describeScope } from './scopeWords.ts';
import { describeGaps, scopeResource } from './unreadable.ts';

/** What lets an identity read a part. @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
interface Cure {
  readonly role: string;
  /** Undefined for permissions of Microsoft Graph, which are no roles of Azure. */
  readonly roleId?: string;
}

const READER: Cure = { role: 'Reader', roleId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
const MANAGEMENT_GROUP_READER: Cure = {
  role: 'Management Group Reader',
  roleId: 'ac63b705-f282-497d-ac71-919bf39d939d',
};
/** @see https://learn.microsoft.com/graph/permissions-reference */
const DIRECTORY: Cure = { role: 'Directory.Read.All' };
const APPLICATIONS: Cure = { role: 'Application.Read.All' };

/** Parts that are not here are read with Reader. */
const CURES: Partial<Readonly<Record<CollectedPart, Cure>>> = {
  'management-groups': MANAGEMENT_GROUP_READER,
  directory: DIRECTORY,
  applications: APPLICATIONS,
};

export const aml901: Rule = {
  id: 'AML901',
  name: 'scope-not-readable',
  since: '0.1.0',
  summary: 'Everything that was asked for could be looked at.',
  severity: 'info',
  persona: 'regular',
  only: 'azure',
  needs: [],
  why: 'What could not be read was not judged. A clean report about half of a subscription reads like one about all of it; so each permission that was missing is named, once per scope, and rules that depended on it answer "unknown" rather than "pass". fail-on-incomplete decides whether a run with such gaps fails.',
  fix: 'Grant the auditing identity Reader on the scope, which never shows a secret; for people and groups, Directory.Read.All of Microsoft Graph. "aml-endpoint roles" prints a narrower role.',
  docs: [
    'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
    'https://learn.microsoft.com/graph/permissions-reference',
  ],

  *check(context): Iterable<Verdict> {
    const directory = new Set<string>();
    for (const coverage of context.inventory.scopes) {
      // The report says so by itself, and what is not there was not looked at either.
      if (coverage.nothing === 'not-found') continue;
      const groups = groupGaps(coverage.gaps.filter(hidesSomething));
      if (groups.size === 0) yield coverage.state === 'unreadable' ? unexplained(coverage, context) : PASS;
      for (const [key, gaps] of groups) {
        // The directory is one for all scopes: what it does not say is said once.
        const [first] = gaps;
        if (first?.scope === 'directory' && directory.has(key)) continue;
        if (first?.scope === 'directory') directory.add(key);
        yield missing(coverage, gaps, context);
      }
    }
  },
};

/** One group for each thing that somebody can do about it. */
function groupGaps(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = `${gap.part} ${gap.operation ?? gap.reason.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gap]);
    else group.push(gap);
  }
  return groups;
}

function missing(coverage: ScopeCoverage, gaps: readonly Gap[], context: RuleContext): Verdict {
  const [first] = gaps;
  if (first === undefined) return PASS;
  const resource =
    first.scope === 'directory'
      ? {
          kind: 'directory',
          id: 'directory',
          name: 'the directory',
          origin: { kind: 'graph', path: '/' } as const,
        }
      : scopeResource(coverage, context);
  const detail = describeGaps(gaps);
  return undecided(
    aml901,
    resource,
    { kind: first.reason.kind, detail },
    {
      message: `Not all of ${nameOf(coverage, first, context)} could be looked at: ${detail.replace(/\.$/, '')}.`,
      evidence: gaps.slice(0, MOST_SHOWN).map(({ scope, operation, reason }) => ({
        what: operation === undefined ? reason.detail : `${operation} is missing`,
        where: scope,
        why: 'what is there was not judged',
      })),
      remediation: cure(coverage, first),
      identity: [first.part, first.operation ?? first.reason.kind],
    },
  );
}

const MOST_SHOWN = 10;

function nameOf(coverage: ScopeCoverage, gap: Gap, context: RuleContext): string {
  return gap.scope === 'directory' ? 'the directory' : describeScope(context, coverage.scope);
}

function unexplained(coverage: ScopeCoverage, context: RuleContext): Verdict {
  const resource = scopeResource(coverage, context);
  const detail = `${coverage.scope} could not be read`;
  return undecided(
    aml901,
    resource,
    { kind: 'not-read', detail },
    {
      message: `Nothing of ${describeScope(context, coverage.scope)} could be looked at.`,
      identity: ['scope'],
    },
  );
}

function cure({ scope }: ScopeCoverage, { part, reason, operation }: Gap): Remediation {
  if (reason.kind === 'throttled' || reason.kind === 'unexpected-answer') {
    return {
      text: 'Run the audit again; if it comes back, run it for fewer scopes at a time.',
      destructive: false,
    };
  }
  const { role, roleId } = CURES[part] ?? READER;
  if (roleId === undefined) {
    const permission = operation ?? role;
    return {
      text: `An administrator of Microsoft Entra grants the auditing identity the application permission ${permission} of Microsoft Graph (${role} covers it). Without it the audit works with bare object ids.`,
      destructive: false,
    };
  }
  return {
    text: `Grant the auditing identity the role ${role} on the scope. It reads no secret.`,
    command: shellCommand([
      ...['az', 'role', 'assignment', 'create', '--assignee-object-id', 'AUDITOR_OBJECT_ID'],
      ...['--assignee-principal-type', 'ServicePrincipal', '--role', roleId, '--scope', scope],
    ]),
    destructive: false,
  };
}
