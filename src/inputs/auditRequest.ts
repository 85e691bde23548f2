import { GROUP_BY_FORMS, type GroupBy, readGroupBy } from '../findings/groupBy.ts';
import { type AuditScope, parseScope } from '../inventory/scope.ts';
import type { InputLayer } from '../policy/effectivePolicy.ts';
import { type PolicyReference, parsePolicyReference } from '../policy/policyReference.ts';
import { REQUIREMENTS, type Requirement } from '../policy/requirements.ts';
import { CAPABILITIES, type Capability } from '../rbac/capabilities.ts';
import type { InputValues } from './declaration.ts';
import { checkLogin, GUID, given, type LoginRequest } from './loginRequest.ts';
import { type Checked, placeOf, type ReadInputs, type Surface } from './read.ts';

/** Where an inventory comes from. */
export type AuditSource =
  | { readonly kind: 'azure'; readonly scopes: readonly AuditScope[]; readonly login: LoginRequest }
  | { readonly kind: 'snapshot'; readonly file: string }
  | {
      readonly kind: 'files';
      readonly path: string;
      /** False where nobody said what to look at: nothing there is no mistake then. */
      readonly named: boolean;
      readonly exclude: readonly string[];
    };

/** What `audit` was asked to do, checked. Durations in milliseconds. */
export interface AuditRequest {
  /** What lives in Azure comes first, files after it; at least one. */
  readonly sources: readonly AuditSource[];
  readonly saveSnapshot?: string;
  /** Path of a baseline to go by. */
  readonly baseline?: string;
  /** Path of a baseline to write. */
  readonly writeBaseline?: string;
  /** As `policy` names them; none stands for the default file, if it is there. */
  readonly policies: readonly PolicyReference[];
  /** `fail-on`, `fail-on-incomplete` and `require`, where they are given: they go over the policy's. */
  readonly overrides: InputLayer;
  readonly githubToken?: string;
  /** Undefined where it was not given: true for changes that are not merged yet. */
  readonly newOnly?: boolean;
  /** What nobody may come to do by a change, sorted as CAPABILITIES. */
  readonly failOnNewAccess: readonly Capability[];
  readonly comment: boolean;
  readonly suggest: boolean;
  readonly uploadSarif: boolean;
  readonly reportDir?: string;
  /** Path of a further SARIF file: relative to the workspace, on a command line also absolute. */
  readonly sarif?: string;
  readonly category?: string;
  readonly groupBy?: GroupBy;
  readonly publishDetails: boolean;
  readonly principal?: string;
  readonly timeout: number;
}

/** Checks the inputs of `audit` against each other; all problems are said at once. */
export function checkAuditRequest(
  inputs: ReadInputs,
  surface: Surface,
  defaultAuth: LoginRequest['auth'],
): Checked<AuditRequest> {
  const { values } = inputs;
  const problems = [...inputs.problems];
  const name = (input: keyof InputValues): string => placeOf(inputs, surface, input);
  const sources = checkSources(values, defaultAuth, name, problems);
  const require = (values.require ?? []).flatMap((text) => {
    const known = REQUIREMENTS.find((requirement) => requirement === text.toLowerCase());
    if (known === undefined) {
      problems.push(
        `${name('require')}: ${JSON.stringify(text.slice(0, 80))} is not accepted; write ${REQUIREMENTS.join(' or ')}`,
      );
    }
    return known === undefined ? [] : [known];
  });
  const { principal, 'report-dir': reportDir, 'save-snapshot': saveSnapshot } = values;
  if (principal !== undefined && !GUID.test(principal)) {
    problems.push(`${name('principal')}: must be the object id of a principal, a GUID`);
  }
  const policies = (values.policy ?? []).flatMap((text) => {
    const parsed = parsePolicyReference(text);
    if (!parsed.ok)
      problems.push(`${name('policy')}: ${JSON.stringify(text.slice(0, 200))}: ${parsed.problem}`);
    return parsed.ok ? [parsed.value] : [];
  });
  const { sarif, category, baseline, 'write-baseline': writeBaseline } = values;
  const groupBy = checkReports(values, surface, name, problems);
  const failOnNewAccess = checkCapabilities(values, name, problems);
  const kinds = new Set(sources.map(({ kind }) => kind));
  if (failOnNewAccess.length > 0 && !(kinds.has('files') && kinds.size > 1)) {
    problems.push(
      `${name('fail-on-new-access')}: goes with ${name('path')} and ${name('scope')} or ${name('snapshot')}: what files change is held against what is in Azure`,
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      sources,
      policies,
      overrides: overridesOf(values, require, name),
      publishDetails: values['publish-details'] ?? false,
      failOnNewAccess,
      comment: values.comment ?? false,
      suggest: values.suggest ?? false,
      uploadSarif: values['upload-sarif'] ?? false,
      ...given('newOnly', values['new-only']),
      timeout: values.timeout,
      ...given('githubToken', values['github-token']),
      ...(saveSnapshot === undefined ? {} : { saveSnapshot }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(writeBaseline === undefined ? {} : { writeBaseline }),
      ...(reportDir === undefined ? {} : { reportDir }),
      ...(sarif === undefined ? {} : { sarif }),
      ...(category === undefined ? {} : { category }),
      ...(groupBy === undefined ? {} : { groupBy }),
      ...(principal === undefined ? {} : { principal: principal.toLowerCase() }),
    },
  };
}

/** What is not given is not there: a policy may say it. */
function overridesOf(
  values: InputValues,
  require: readonly Requirement[],
  name: (input: keyof InputValues) => string,
): InputLayer {
  const said = {
    'fail-on': values['fail-on'],
    'fail-on-incomplete': values['fail-on-incomplete'],
    require: values.require === undefined ? undefined : require,
  } as const;
  return new Map(
    Object.entries(said).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, { value, name: name(key as keyof typeof said) }] as const],
    ),
  );
}

/** Commas part them as well as lines; `any` stands for all. */
function checkCapabilities(
  { 'fail-on-new-access': lines = [] }: InputValues,
  name: (input: keyof InputValues) => string,
  problems: string[],
): readonly Capability[] {
  const words = lines
    .flatMap((line) => line.split(','))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  for (const word of words) {
    if (word === 'any' || CAPABILITIES.some((one) => one === word)) continue;
    problems.push(
      `${name('fail-on-new-access')}: ${JSON.stringify(word.slice(0, 80))} is not accepted; write ${[...CAPABILITIES, 'any'].join(', ')}`,
    );
  }
  return CAPABILITIES.filter((one) => words.includes(one) || words.includes('any'));
}

function checkReports(
  { sarif, category, 'group-by': text }: InputValues,
  surface: Surface,
  name: (input: keyof InputValues) => string,
  problems: string[],
): GroupBy | undefined {
  const absolute = sarif !== undefined && /^(?:[\\/]|[A-Za-z]:)/.test(sarif);
  if (sarif !== undefined && ((absolute && surface === 'action') || !FILE_PATH.test(sarif))) {
    problems.push(`${name('sarif')}: write the path of a file, relative to the workspace and without ".."`);
  }
  if (category !== undefined && !CATEGORY.test(category)) {
    problems.push(
      `${name('category')}: write at most 200 characters on one line, such as nightly/production`,
    );
  }
  const groupBy = text === undefined ? undefined : readGroupBy(text);
  if (text !== undefined && groupBy === undefined) {
    problems.push(
      `${name('group-by')}: ${JSON.stringify(text.slice(0, 80))} is not accepted; write ${GROUP_BY_FORMS}`,
    );
  }
  return groupBy;
}

/** No segment that leads up, no folder. */
const FILE_PATH = /^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))[^\p{Cc}]*[^\p{Cc}\\/]$/u;
const CATEGORY = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

/** A repository is what there is without anything else to look at. */
function checkSources(
  values: InputValues,
  defaultAuth: LoginRequest['auth'],
  name: (input: keyof InputValues) => string,
  problems: string[],
): readonly AuditSource[] {
  const { scope, snapshot, path, exclude } = values;
  const sources: AuditSource[] = [];
  if (snapshot !== undefined) {
    if (scope !== undefined)
      problems.push(`${name('scope')}: goes without ${name('snapshot')}; keep one of both`);
    sources.push({ kind: 'snapshot', file: snapshot });
  } else if (scope !== undefined) {
    const login = checkLogin(values, defaultAuth, name, problems);
    sources.push({ kind: 'azure', scopes: checkScopes(scope, name('scope'), problems), login });
  } else if (values['save-snapshot'] !== undefined) {
    problems.push(`${name('save-snapshot')}: goes with ${name('scope')}: files are their own record`);
  }
  if (path !== undefined || sources.length === 0) {
    if (path?.includes('\0') === true) problems.push(`${name('path')}: write the path of a folder or a file`);
    sources.push({
      kind: 'files',
      path: path ?? '.',
      named: path !== undefined,
      exclude: exclude ?? [],
    });
  } else if (exclude !== undefined) {
    problems.push(`${name('exclude')}: goes with ${name('path')}`);
  }
  return sources;
}

function checkScopes(texts: readonly string[], name: string, problems: string[]): readonly AuditScope[] {
  return texts.flatMap((text) => {
    const parsed = parseScope(text);
    if (!parsed.ok) problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    return parsed.ok ? [parsed.value] : [];
  });
}
