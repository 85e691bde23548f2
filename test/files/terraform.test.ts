import { describe, expect, it } from 'vitest';
import { terraformReader } from '../../src/files/terraform.ts';
import { findingsIn, inventoryOf, only, readAll } from './inMemory.ts';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01';
const WORKSPACE = `resource "azurerm_resource_group" "rg" {
  name     = "ml"
  location = "westeurope"
}
resource "azurerm_machine_learning_workspace" "ws" {
  name                = "ws"
  resource_group_name = azurerm_resource_group.rg.name
  location            = "westeurope"
  identity { type = "SystemAssigned" }
}
`;

function at(line: number, column: number, endLine: number, endColumn: number, file = 'main.tf') {
  return { kind: 'file', file, line, column, endLine, endColumn };
}

/** An online endpoint in azapi, with a body and what else stands in the block. */
function endpoint(body: string, more = ''): string {
  return `resource "azapi_resource" "ep" {
  type = "${ENDPOINT}"
  name = "fraud"
  parent_id = "/subscriptions/s/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/ws"
  body = ${body}
${more}}
`;
}

async function authModeOf(text: string, files: Readonly<Record<string, string>> = {}) {
  return only(await inventoryOf(terraformReader, { 'main.tf': text, ...files }), 'online-endpoint').authMode;
}

describe('an online endpoint of azapi', () => {
  it('has its auth mode at the place of the value, and its name where it is declared', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `# é\n${endpoint('{ properties = { é = 1, authMode = "Key" } }')}`,
    });
    const found = only(inventory, 'online-endpoint');
    expect(found.id).toBe('main.tf#azapi_resource.ep');
    expect(found.origin).toEqual(at(2, 1, 2, 31));
    expect(found.authMode).toEqual({ state: 'known', value: 'Key', origin: at(6, 45, 6, 50) });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([
      { result: 'fail', confidence: 'high', location: { file: 'main.tf', line: 6, column: 45 } },
    ]);
  });

  it.each([
    ['an object', '{ properties = { authMode = "AADToken" } }'],
    ['jsonencode', 'jsonencode({ properties = { authMode = "AADToken" } })'],
    ['a text of JSON', '"{\\"properties\\":{\\"authMode\\":\\"AADToken\\"}}"'],
    ['a heredoc of JSON', '<<-JSON\n    { "properties": { "authMode": "AADToken" } }\n  JSON'],
    ['merge', '{ properties = merge({ authMode = "Key" }, { authMode = "AADToken" }) }'],
  ])('with %s that asks for Entra passes', async (_, body) => {
    expect(await authModeOf(endpoint(body))).toMatchObject({ state: 'known', value: 'AADToken' });
  });

  it('whose body is a variable without default is undecided, and the variable is named', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `variable "mode" {}\n${endpoint('{ properties = { authMode = var.mode } }')}`,
    });
    const [finding, ...more] = findingsIn(inventory, 'AML001');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ result: 'unknown', location: { line: 6, column: 38 } });
    expect(finding?.reason?.detail).toBe('var.mode is not known: the variable mode has no default');
  });

  it('without auth mode takes keys, which is said where it is declared', async () => {
    const inventory = await inventoryOf(terraformReader, { 'main.tf': endpoint('{ properties = {} }') });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([
      { result: 'fail', confidence: 'medium', location: { line: 1, column: 1, endColumn: 31 } },
    ]);
  });

  it('takes over what an update says of it, in its own file at the place where it is said', async () => {
    const update = `resource "azapi_update_resource" "u" {
  type = "${ENDPOINT}"
  resource_id = azapi_resource.ep.id
  body = { properties = { authMode = "AADToken" } }
}
`;
    expect(await authModeOf(`${endpoint('{ properties = { authMode = "Key" } }')}${update}`)).toEqual({
      state: 'known',
      value: 'AADToken',
      origin: at(10, 38, 10, 48),
    });
  });

  it('that is only updated leaves open what the update does not name', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `resource "azapi_update_resource" "u" {
  type        = "${ENDPOINT}"
  resource_id = "/subscriptions/s/resourceGroups/ml/providers/Microsoft.MachineLearningServices/workspaces/ws/onlineEndpoints/fraud"
  body        = { properties = { publicNetworkAccess = "Disabled" } }
}
`,
    });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ result: 'unknown' }]);
    expect(findingsIn(inventory, 'AML101')).toEqual([]);
  });
});

describe('a value', () => {
  const MODES: readonly (readonly [string, string, string])[] = [
    ['a local', 'locals { m = "Key" }', 'local.m'],
    ['a conditional', '', '1 < 2 ? "Key" : "AADToken"'],
    ['a template', 'locals { m = "Ke" }', '"${local.m}y"'],
    ['a map', 'locals { m = { prod = "Key", dev = "x" } }', 'local.m["prod"]'],
    ['lookup', 'locals { m = { dev = "x" } }', 'lookup(local.m, "prod", "Key")'],
    ['try of what is not there', 'locals { m = { dev = "x" } }', 'try(local.m.prod.mode, "Key")'],
    ['coalesce', '', 'coalesce(null, "", "Key")'],
    ['format', '', 'format("%s%s", "Ke", "y")'],
    ['join over a loop', '', 'join("", [for l in ["k", "e", "y"] : l == "k" ? upper(l) : l])'],
    ['a loop that makes an object', '', '{ for k, v in { a = "Key" } : v => k }["Key"] == "a" ? "Key" : "x"'],
    ['a splat', 'locals { m = [{ x = "Key" }] }', 'one(local.m[*].x)'],
    ['the old index', 'locals { m = ["Key"] }', 'local.m.0'],
    ['element', '', 'element(["x", "Key"], 3)'],
    ['jsondecode', '', 'jsondecode("{\\"m\\":\\"Key\\"}").m'],
    ['title and trimspace', '', 'title(trimspace("  key "))'],
    ['expanded arguments', '', 'coalesce([null, "Key"]...)'],
  ];

  it.each(MODES)('through %s is known', async (_, before, mode) => {
    expect(
      await authModeOf(`${before}\n${endpoint(`{ properties = { authMode = ${mode} } }`)}`),
    ).toMatchObject({
      state: 'known',
      value: 'Key',
      origin: { line: 6 },
    });
  });

  it.each([
    ['a function that is not worked out', '', 'uuid()', 'the function uuid is not worked out'],
    [
      'a template with a directive',
      '',
      '"%{ if true }Key%{ endif }"',
      'a template with %{ } is not worked out',
    ],
    [
      'locals that lead back to themselves',
      'locals {\n  a = local.b\n  b = local.a\n}',
      'local.a',
      'it leads back to itself',
    ],
    [
      'what only the provider knows',
      WORKSPACE,
      'azurerm_machine_learning_workspace.ws.discovery_url',
      'only the provider knows it',
    ],
    [
      'try of what is not known yet',
      'variable "m" {}',
      'try(var.m.x, "Key")',
      'var.m: the variable m has no default',
    ],
    [
      'a condition that is not known',
      'variable "m" {}',
      'var.m ? "Key" : "AADToken"',
      'var.m: the variable m has no default',
    ],
  ])('through %s is unknown, with the reason', async (_, before, mode, why) => {
    const fact = await authModeOf(`${before}\n${endpoint(`{ properties = { authMode = ${mode} } }`)}`);
    expect(fact).toMatchObject({ state: 'unknown' });
    expect(fact.state === 'unknown' && fact.reason.detail).toContain(why);
  });

  it('of a default of a variable is less sure, one of terraform.tfvars is not', async () => {
    const text = `variable "m" { default = "Key" }\n${endpoint('{ properties = { authMode = var.m } }')}`;
    expect(await authModeOf(text)).toMatchObject({ value: 'Key', confidence: 'medium' });
    const given = await authModeOf(text, { 'terraform.tfvars': 'm = "AADToken"\n' });
    expect(given).toEqual({ state: 'known', value: 'AADToken', origin: at(6, 38, 6, 43) });
    expect(await authModeOf(text, { 'x.auto.tfvars.json': '{"m":"AMLToken"}' })).toMatchObject({
      value: 'AMLToken',
    });
  });

  it('of each other file of variables is a deployment of its own', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `variable "m" {}\n${endpoint('{ properties = { authMode = var.m } }')}`,
      'dev.tfvars': 'm = "Key"\n',
      'env/prod.tfvars': 'm = "AADToken"\n',
    });
    expect(
      inventory.resources.map((one) => (one.kind === 'online-endpoint' ? [one.id, one.authMode] : [])),
    ).toMatchObject([
      ['main.tf#azapi_resource.ep', { value: 'Key' }],
      ['main.tf#azapi_resource.ep with env/prod.tfvars', { value: 'AADToken' }],
    ]);
  });

  it('that a file of variables may give, when that file cannot be read, is not the default', async () => {
    const text = `variable "m" { default = "AADToken" }\n${endpoint('{ properties = { authMode = var.m } }')}`;
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': text,
      'terraform.tfvars': 'a = 1\n%%%\nm = "Key"\n',
    });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ result: 'unknown' }]);
    expect(inventory.unresolved).toMatchObject([{ origin: { file: 'terraform.tfvars' } }]);
  });

  it('that a type makes optional has the default of the type', async () => {
    const text = `variable "e" {
  type    = map(object({ mode = optional(string, "AADToken"), on = optional(bool) }))
  default = { a = {} }
}
${endpoint('{ properties = { authMode = var.e["a"].mode } }')}`;
    expect(await authModeOf(text)).toMatchObject({ value: 'AADToken' });
  });
});

describe('repeated blocks', () => {
  const each = (over: string) =>
    endpoint('{ properties = { authMode = each.value } }', `  for_each = ${over}\n`);

  it.each([
    ['a map', '{ a = "Key", b = "AADToken" }', ['["a"] Key', '["b"] AADToken']],
    ['a set', 'toset(["Key"])', ['["Key"] Key']],
    ['nothing', '{}', []],
  ])('are there for each item of %s', async (_, over, expected) => {
    const { resources } = await inventoryOf(terraformReader, { 'main.tf': each(over) });
    expect(
      resources.map((one) =>
        one.kind === 'online-endpoint' && one.authMode.state === 'known'
          ? `${one.id.replace('main.tf#azapi_resource.ep', '')} ${one.authMode.value}`
          : one.id,
      ),
    ).toEqual(expected);
  });

  it('over what is not known are there once, and undecided', async () => {
    const inventory = await inventoryOf(terraformReader, { 'main.tf': `variable "e" {}\n${each('var.e')}` });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([
      { result: 'unknown', location: { line: 6, column: 38 } },
    ]);
  });

  it.each([
    ['0', 0],
    ['2', 2],
    ['var.on ? 1 : 0', 1],
    ['var.unknown ? 1 : 0', 1],
  ])('with count = %s are there %i times', async (count, times) => {
    const text = `variable "on" { default = true }\nvariable "unknown" {}\n${endpoint('{}', `  count = ${count}\n`)}`;
    const { declarations } = await readAll(terraformReader, { 'main.tf': text });
    expect(declarations).toHaveLength(times);
    expect(declarations[0]?.condition?.kind).toBe(count.includes('unknown') ? 'unresolved' : undefined);
  });

  it('of a dynamic block are blocks like the others', async () => {
    const { roleDefinitions } = await inventoryOf(terraformReader, {
      'main.tf': `resource "azurerm_role_definition" "r" {
  name  = "r"
  scope = "/subscriptions/s"
  permissions { actions = ["a/read"] }
  dynamic "permissions" {
    for_each = ["b/read", "c/read"]
    iterator = p
    content {
      actions     = [p.value]
      not_actions = [tostring(p.key)]
    }
  }
}
`,
    });
    expect(
      roleDefinitions[0]?.permissions.map(({ actions, notActions }) => [...actions, ...notActions]),
    ).toEqual([['a/read'], ['b/read', '0'], ['c/read', '1']]);
  });
});

describe('modules', () => {
  const child = `variable "mode" {}
variable "workspace_id" {}
resource "azapi_resource" "this" {
  type      = "${ENDPOINT}"
  name      = "inner"
  parent_id = var.workspace_id
  identity { type = "SystemAssigned" }
  body      = { properties = { authMode = var.mode } }
}
output "principal" { value = azapi_resource.this.identity[0].principal_id }
`;

  it('have the variables that their call gives, in their own file', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `${WORKSPACE}module "m" {
  source       = "./modules/ep"
  for_each     = { a = "Key" }
  mode         = each.value
  workspace_id = azurerm_machine_learning_workspace.ws.id
}
resource "azurerm_role_assignment" "r" {
  scope                = azurerm_resource_group.rg.id
  role_definition_name = "Owner"
  principal_id         = module.m["a"].principal
}
`,
      'modules/ep/main.tf': child,
    });
    const found = only(inventory, 'online-endpoint');
    expect(found.id).toBe('modules/ep/main.tf#module.m["a"].azapi_resource.this');
    expect(found.authMode).toEqual({
      state: 'known',
      value: 'Key',
      origin: at(8, 43, 8, 51, 'modules/ep/main.tf'),
    });
    expect(found.workspace).toMatchObject({ value: only(inventory, 'workspace').key });
    // Through the output of the module, the assignment is found to be the endpoint's.
    expect(findingsIn(inventory, 'AML201')).toMatchObject([
      { result: 'fail', location: { file: 'main.tf', line: 19 } },
    ]);
  });

  it('that nobody calls are roots of their own', async () => {
    const inventory = await inventoryOf(terraformReader, { 'modules/ep/main.tf': child });
    expect(findingsIn(inventory, 'AML001')).toMatchObject([{ result: 'unknown' }]);
  });

  it.each([
    ['a registry', 'Azure/avm-res-machinelearningservices-workspace/azurerm'],
    ['git', 'git::https://example.com/m.git'],
    ['outside of the repository', '../../../etc'],
  ])('from %s hide what they declare, where they are called', async (_, source) => {
    const { declarations, blind } = await readAll(terraformReader, {
      'main.tf': `module "m" {\n  source = "${source}"\n}\n`,
    });
    expect(declarations).toEqual([]);
    expect(blind).toMatchObject([{ file: 'main.tf', place: { line: 2, column: 12 }, expression: source }]);
  });

  it('that call each other in a circle are read once, and the circle is told', async () => {
    const { declarations, blind } = await readAll(terraformReader, {
      'a/main.tf': 'module "b" { source = "../b" }\nresource "azurerm_resource_group" "a" { name = "a" }\n',
      'b/main.tf': 'module "a" { source = "../a" }\nresource "azurerm_resource_group" "b" { name = "b" }\n',
    });
    expect(declarations.map(({ symbol }) => symbol)).toEqual([
      'azurerm_resource_group.a',
      'module.b.azurerm_resource_group.b',
    ]);
    expect(blind).toMatchObject([{ file: 'b/main.tf', place: { line: 1, column: 23 } }]);
  });

  it('whose files declare the same are examples beside each other, each for itself', async () => {
    const text = (mode: string) => endpoint(`{ properties = { authMode = "${mode}" } }`);
    const { resources } = await inventoryOf(terraformReader, {
      'a.tf': text('Key'),
      'b.tf': text('AADToken'),
    });
    expect(resources.map(({ id }) => id)).toEqual(['a.tf#azapi_resource.ep', 'b.tf#azapi_resource.ep']);
  });

  it('take arguments of an override file for those of the block', async () => {
    expect(
      await authModeOf(endpoint('{ properties = { authMode = "AADToken" } }'), {
        'main_override.tf':
          'resource "azapi_resource" "ep" {\n  body = { properties = { authMode = "Key" } }\n}\n',
      }),
    ).toMatchObject({ value: 'Key' });
  });
});

describe('what the grammar cannot read', () => {
  it('hides what is behind it in its block, and nothing of the next block', async () => {
    const inventory = await inventoryOf(terraformReader, {
      'main.tf': `resource "azurerm_cognitive_account" "a" {
  name                          = "a"
  kind                          = "OpenAI"
  public_network_access_enabled = false
  %%%
  local_auth_enabled            = true
}
resource "azurerm_cognitive_account" "b" {
  name               = "b"
  local_auth_enabled = true
}
`,
    });
    expect(inventory.unresolved).toMatchObject([{ origin: { file: 'main.tf', line: 5 } }]);
    expect(findingsIn(inventory, 'AML501')).toMatchObject([
      { result: 'unknown', location: { line: 1 } },
      { result: 'fail', location: { line: 10, column: 24 } },
    ]);
    // What stands before the mistake still counts.
    expect(findingsIn(inventory, 'AML502')).toMatchObject([{ result: 'fail', location: { line: 8 } }]);
  });

  it.each([
    ['lists ten thousand deep', `locals { x = ${'['.repeat(10_000)}${']'.repeat(10_000)} }\n`],
    ['sums of ten thousand', `locals { x = 1${' + 1'.repeat(10_000)} }\n`],
    ['blocks three thousand deep', `${'a {\n'.repeat(3_000)}${'}\n'.repeat(3_000)}`],
    [
      'locals that each name the next',
      `locals {\n  x = local.a0\n${Array.from({ length: 3_000 }, (_, i) => `  a${i} = local.a${i + 1}\n`).join('')}}\n`,
    ],
    [
      'locals that double',
      `locals {\n  l0 = [1]\n${Array.from({ length: 40 }, (_, i) => `  l${i + 1} = [local.l${i}, local.l${i}]\n`).join('')}  x = local.l40\n}\n`,
    ],
  ])('%s come to an end', async (_, text) => {
    const { declarations } = await readAll(terraformReader, {
      'main.tf': `${text}resource "azurerm_resource_group" "a" {\n  name = "a"\n  tags = local.x\n}\n`,
    });
    expect(declarations).toHaveLength(1);
  });

  it('a file larger than anybody writes is not read, which is said', async () => {
    const { unreadable } = await readAll(terraformReader, {
      'main.tf': `${WORKSPACE}${'# x\n'.repeat(300_000)}`,
    });
    expect(unreadable).toEqual([{ file: 'main.tf', why: 'it is longer than 1 MiB' }]);
  });

  it('the language as JSON stays hidden, which is said', async () => {
    const { blind } = await readAll(terraformReader, { 'main.tf.json': '{"resource":{}}' });
    expect(blind).toMatchObject([{ file: 'main.tf.json', why: 'Terraform written as JSON is not read' }]);
  });
});
