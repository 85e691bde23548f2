import { ArmResources } from './armResources.ts';
import { ArmScope } from './armScope.ts';
import type { Blind } from './declaration.ts';
import { deploymentScope } from './declaredScopes.ts';
import { readJson } from './jsonValue.ts';
import type { TerraformSource, Translated } from './terraformDeclarations.ts';
import { groupOf, segment } from './terraformIds.ts';
import { asText, movedTo, whyOf } from './terraformValue.ts';
import { type ObjectValue, type Value, valueAt } from './value.ts';

/** Resources that deploy an ARM template, with the scope that they deploy it to. */
const DEPLOYMENTS: Readonly<Record<string, (source: TerraformSource) => string>> = {
  azurerm_resource_group_template_deployment: ({ named }) => groupOf(named),
  azurerm_template_deployment: ({ named }) => groupOf(named),
  azurerm_subscription_template_deployment: ({ named }) => named.subscription,
  azurerm_management_group_template_deployment: ({ named }) => {
    const id = asText(valueAt(named.values, 'management_group_id'));
    return id?.startsWith('/') === true
      ? id
      : `${deploymentScope(named.root, 'management-group')}${id === undefined ? '' : ` ${segment(id)}`}`;
  },
  azurerm_tenant_template_deployment: () => '/',
};

export function isTemplateDeployment(type: string): boolean {
  return Object.hasOwn(DEPLOYMENTS, type);
}

/** What an ARM template inside of Terraform declares, with the parameters that stand beside it. */
export function readDeployment(source: TerraformSource): Translated {
  const { named, file, place, symbol, format } = source;
  const written = named.values.entries.get('template_content') ?? named.values.entries.get('template_body');
  const template = written === undefined ? undefined : jsonOf(written.value);
  if (template === undefined || template.kind !== 'object') {
    const hidden = template ?? written?.value;
    const blind: Blind = {
      file,
      place: written?.value.place ?? place,
      expression: hidden?.kind === 'unresolved' ? hidden.expression : `${named.address}.template_content`,
      why: hidden?.kind === 'unresolved' ? whyOf(hidden) : 'the template is not part of these files',
    };
    return { declarations: [], blind: [blind] };
  }
  const scope = DEPLOYMENTS[named.type]?.(source) ?? named.subscription;
  const read = ArmResources.read(file, new ArmScope(template, scope, givenTo(source)), template);
  return {
    declarations: read.declarations.map((declaration) => ({
      ...declaration,
      symbol: `${symbol}/${declaration.symbol}`,
      ...(source.condition === undefined ? {} : { condition: source.condition }),
      format,
    })),
    blind: read.blind,
  };
}

function jsonOf(value: Value): Value | undefined {
  if (value.kind !== 'text') return value;
  const read = readJson(value.text);
  return read.ok ? movedTo(read.value, value.place) : undefined;
}

/** `parameters_content` as ARM's parameter files have it, or the older `parameters` by name. */
function givenTo({ named, place }: TerraformSource): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  const content = named.values.entries.get('parameters_content')?.value;
  const wrapped = content === undefined ? undefined : jsonOf(content);
  const plain = named.values.entries.get('parameters')?.value;
  for (const [parameters, isWrapped] of [
    [wrapped, true],
    [plain, false],
  ] as const) {
    if (parameters?.kind !== 'object') continue;
    for (const [key, entry] of (parameters satisfies ObjectValue).entries) {
      const value = isWrapped ? valueAt(entry.value, 'value') : entry.value;
      if (value !== undefined) given.set(key, movedTo(value, place));
    }
  }
  return given;
}
