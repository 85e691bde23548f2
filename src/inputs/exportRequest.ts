import { parseScope } from '../inventory/scope.ts';
import type { Checked, ReadInputs } from './read.ts';
import { problemsOfAssignableScope, SCOPE_TO_FILL_IN } from './rolesRequest.ts';

interface Written {
  readonly format: 'json' | 'bicep';
  /** Folder to write to; otherwise it is printed. */
  readonly out?: string;
  readonly overwrite: boolean;
}

/** What `export` is to write. */
export type ExportRequest = Written &
  (
    | {
        readonly what: 'azure-policy';
        /** ARM id of the subscription or management group that is to hold the definitions. */
        readonly scope: string;
        readonly effect: 'Audit' | 'Deny' | 'Disabled';
        readonly profile: 'entra-only' | 'aml-token-ok';
      }
    | { readonly what: 'roles'; readonly assignableScope: string }
  );

/** Flags that go with one of the two only. */
const ONLY_WITH = {
  'definition-scope': 'azure-policy',
  effect: 'azure-policy',
  profile: 'azure-policy',
  'assignable-scope': 'roles',
} as const;

export function checkExportRequest(inputs: ReadInputs): Checked<ExportRequest> {
  const problems = [...inputs.problems];
  const { values } = inputs;
  const { what, out, overwrite } = values;
  if (what === undefined && inputs.problems.length === 0) {
    problems.push('export: say what, azure-policy or roles, such as aml-endpoint export azure-policy');
  }
  for (const [name, with_] of Object.entries(ONLY_WITH)) {
    if (what !== undefined && what !== with_ && values[name as keyof typeof ONLY_WITH] !== undefined) {
      problems.push(`--${name}: belongs to export ${with_}, not to export ${what}; leave it out`);
    }
  }
  if (overwrite && out === undefined) problems.push('--overwrite: goes with --out DIR');
  const scope = values['definition-scope'];
  const assignableScope = values['assignable-scope'];
  if (scope !== undefined && !holdsDefinitions(scope)) {
    problems.push(
      '--definition-scope: write the ARM id of a subscription or a management group, such as /providers/Microsoft.Management/managementGroups/contoso',
    );
  }
  if (assignableScope !== undefined) problems.push(...problemsOfAssignableScope(assignableScope));
  if (what === undefined || problems.length > 0) return { ok: false, problems };

  const written: Written = {
    format: values.format === 'bicep' ? 'bicep' : 'json',
    ...(out === undefined ? {} : { out }),
    overwrite,
  };
  return {
    ok: true,
    value:
      what === 'roles'
        ? { what, ...written, assignableScope: assignableScope ?? SCOPE_TO_FILL_IN }
        : {
            what,
            ...written,
            scope: scope ?? SCOPE_TO_FILL_IN,
            effect: values.effect ?? 'Audit',
            profile: values.profile ?? 'entra-only',
          },
  };
}

/** @see https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#definition-location */
function holdsDefinitions(scope: string): boolean {
  const parsed = parseScope(scope);
  return parsed.ok && (parsed.value.kind === 'management-group' || parsed.value.kind === 'subscription');
}
