import type { Blind, Declaration, Reader, UnreadableFile } from './declaration.ts';
import { readJson } from './jsonValue.ts';
import { type TerraformSource, translate } from './terraformDeclarations.ts';
import type { Named } from './terraformIds.ts';
import { applyUpdates, joinPasswords } from './terraformJoins.ts';
import { PlanReferences } from './terraformPlanReferences.ts';
import { isTemplateDeployment, readDeployment } from './terraformTemplates.ts';
import { asText, unknown } from './terraformValue.ts';
import { type Entry, type ObjectValue, type Value, valueAt } from './value.ts';

const LONGEST_PLAN = 20 * 1024 * 1024;
const MOST_RESOURCES = 20_000;
const MOST_MODULES = 50;
/**
 * What `terraform show -json` writes of a plan or of a state: everything is worked out there but what is known after
 * apply.
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */
export const terraformPlanReader: Reader = {
  format: 'terraform-plan',
  claims: (path, text) =>
    /\.json$/i.test(path) &&
    /^\s*\{/.test(text.slice(0, 1_000)) &&
    /"format_version"\s*:/.test(text) &&
    /"terraform_version"\s*:/.test(text) &&
    /"(?:planned_values|resource_changes|values)"\s*:/.test(text),
  async read(claimed, repository) {
    const declarations: Declaration[] = [];
    const blind: Blind[] = [];
    const unreadable: UnreadableFile[] = [];
    for (const file of claimed) {
      const source = await repository.read(file);
      const read = !source.ok
        ? source
        : source.text.length > LONGEST_PLAN
          ? { ok: false as const, why: `it is longer than ${LONGEST_PLAN / 1024 / 1024} MiB` }
          : readJson(source.text);
      if (!read.ok) unreadable.push({ file, why: read.why });
      else if (read.value.kind === 'object') {
        const made = readPlan(file, read.value);
        declarations.push(...applyUpdates(joinPasswords(made.declarations)));
        blind.push(...made.blind);
      }
    }
    return { declarations, blind, unreadable };
  },
};

/** One resource of a plan, with what is not known in it marked as such. */
interface Planned {
  readonly address: Extract<Value, { readonly kind: 'text' }>;
  readonly type: string;
  readonly isData: boolean;
  readonly values: ObjectValue;
}

function readPlan(
  file: string,
  plan: ObjectValue,
): { readonly declarations: readonly Declaration[]; readonly blind: readonly Blind[] } {
  const changes = valueAt(plan, 'resource_changes');
  const planned =
    changes?.kind === 'list'
      ? changes.items.slice(0, MOST_RESOURCES).flatMap(changed)
      : inModules(valueAt(plan, 'planned_values', 'root_module') ?? valueAt(plan, 'values', 'root_module'));
  const before = inModules(valueAt(plan, 'prior_state', 'values', 'root_module')).filter(
    ({ isData }) => isData,
  );
  const subscription = subscriptionOf(file, [...before, ...planned]);
  const named = (one: Planned): Named => ({
    type: one.type,
    isData: one.isData,
    address: one.address.text,
    root: file,
    subscription,
    values: one.values,
  });
  const references = new PlanReferences(
    valueAt(plan, 'configuration', 'root_module'),
    [...before, ...planned].map(named),
  );
  const declarations: Declaration[] = [];
  const blind: Blind[] = [];
  for (const one of planned) {
    const filled = withOneRole(references.filled(named(one)));
    const source: TerraformSource = {
      named: filled,
      file,
      place: one.address.place,
      symbol: one.address.text,
      format: 'terraform-plan',
    };
    const made = isTemplateDeployment(one.type) ? readDeployment(source) : translate(source);
    declarations.push(...made.declarations.map((declaration) => withRealId(declaration, filled)));
    blind.push(...made.blind);
  }
  return { declarations, blind };
}

/** Azure fills in the name of a role that the configuration gave by id. */
function withOneRole(named: Named): Named {
  if (valueAt(named.values, 'role_definition_id')?.kind !== 'text') return named;
  const entries = new Map(named.values.entries);
  entries.delete('role_definition_name');
  return { ...named, values: { ...named.values, entries } };
}

/** What is there already has its id, and others name it by that. */
function withRealId(declaration: Declaration, { type, values }: Named): Declaration {
  const id = valueAt(values, 'id');
  const isReal = id?.kind === 'text' && /^\/subscriptions\//i.test(id.text) && !id.text.includes('|');
  return isReal && /^(?:azurerm|azapi)_/.test(type) && !isTemplateDeployment(type)
    ? { ...declaration, id: id.text }
    : declaration;
}

/** What a resource will be; nothing of one that goes. */
function changed(change: Value): readonly Planned[] {
  const address = valueAt(change, 'address');
  const type = asText(valueAt(change, 'type'));
  const after = valueAt(change, 'change', 'after');
  if (address?.kind !== 'text' || type === undefined || after === undefined || after.kind === 'null')
    return [];
  const values = overlaid(
    after,
    valueAt(change, 'change', 'after_unknown'),
    valueAt(change, 'change', 'after_sensitive'),
    address.text,
    0,
  );
  const isData = asText(valueAt(change, 'mode')) === 'data';
  return values.kind === 'object' ? [{ address, type, isData, values }] : [];
}

function inModules(root: Value | undefined): readonly Planned[] {
  const made: Planned[] = [];
  const visit = (module: Value | undefined, depth: number): void => {
    const resources = valueAt(module, 'resources');
    for (const resource of resources?.kind === 'list' ? resources.items : []) {
      const address = valueAt(resource, 'address');
      const type = asText(valueAt(resource, 'type'));
      const values = valueAt(resource, 'values');
      if (
        made.length >= MOST_RESOURCES ||
        address?.kind !== 'text' ||
        type === undefined ||
        values === undefined
      )
        continue;
      const known = overlaid(values, undefined, valueAt(resource, 'sensitive_values'), address.text, 0);
      const isData = asText(valueAt(resource, 'mode')) === 'data';
      if (known.kind === 'object') made.push({ address, type, isData, values: known });
    }
    const children = valueAt(module, 'child_modules');
    if (children?.kind === 'list' && depth < MOST_MODULES)
      for (const child of children.items) visit(child, depth + 1);
  };
  visit(root, 0);
  return made;
}

/** Values with what is not known, and what nobody may see, taken out. */
function overlaid(
  value: Value,
  unknowns: Value | undefined,
  sensitive: Value | undefined,
  path: string,
  depth: number,
): Value {
  if (isTrue(unknowns)) return unknown(path, 'it is known after apply', value.place);
  if (isTrue(sensitive) && value.kind !== 'null')
    return unknown(path, 'it is sensitive, and not looked at', value.place);
  if (depth > 100) return value;
  if (value.kind === 'list') {
    const items = value.items.map((item, index) =>
      overlaid(item, itemAt(unknowns, index), itemAt(sensitive, index), `${path}[${index}]`, depth + 1),
    );
    return { ...value, items };
  }
  // A block that is not known as a whole may be absent from the values.
  if (value.kind !== 'object') return value;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) {
    const below = `${path}.${entry.name}`;
    const inner = overlaid(
      entry.value,
      valueAt(unknowns, entry.name),
      valueAt(sensitive, entry.name),
      below,
      depth + 1,
    );
    entries.set(key, { ...entry, value: inner });
  }
  if (unknowns?.kind === 'object') {
    for (const [key, { name, value: hidden }] of unknowns.entries) {
      if (entries.has(key) || !isTrue(hidden)) continue;
      entries.set(key, {
        name,
        namePlace: value.place,
        value: unknown(`${path}.${name}`, 'it is known after apply', value.place),
      });
    }
  }
  return { ...value, entries };
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' && value.boolean;
}

function itemAt(value: Value | undefined, index: number): Value | undefined {
  return value?.kind === 'list' ? value.items[index] : undefined;
}

/** The subscription of the provider, when the plan says so or all that is there lies in one. */
function subscriptionOf(file: string, planned: readonly Planned[]): string {
  for (const { type, values } of planned) {
    const id = asText(valueAt(values, 'subscription_id'));
    if (type === 'azurerm_client_config' && id !== undefined && !id.includes('{'))
      return `/subscriptions/${id}`;
  }
  const found = new Set(
    planned.flatMap(({ values }) => {
      const id = valueAt(values, 'id');
      return id?.kind === 'text' ? (/^\/subscriptions\/[^/]+/i.exec(id.text)?.[0].toLowerCase() ?? []) : [];
    }),
  );
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : `/subscriptions/{${file.replaceAll('/', ':')}}`;
}
