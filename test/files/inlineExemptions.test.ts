import { describe, expect, it } from 'vitest';
import { armTemplateReader } from '../../src/files/armTemplate.ts';
import { bicepReader } from '../../src/files/bicep.ts';
import { cliYamlReader } from '../../src/files/cliYaml.ts';
import { commentsOf } from '../../src/files/comments.ts';
import type { Reader } from '../../src/files/declaration.ts';
import { inlineExemptionsIn, regionsOf } from '../../src/files/inlineExemptions.ts';
import { terraformReader } from '../../src/files/terraform.ts';
import { workflowReader } from '../../src/files/workflow.ts';
import { readAll } from './inMemory.ts';

/** Line of each comment that exempts, and the lines that it is about. */
async function covered(reader: Reader, file: string, text: string): Promise<Record<number, string>> {
  const regions = regionsOf(await readAll(reader, { [file]: text }));
  return Object.fromEntries(
    inlineExemptionsIn(file, text, regions).map(({ origin, covers }) => [
      origin.line,
      covers.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' '),
    ]),
  );
}

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json';

describe('a comment that exempts', () => {
  it('is about its own line alone, when something else stands there', async () => {
    const text = `${SCHEMA}\nname: fraud\nauth_mode: key # aml: exempt[AML001] a=b\ntags: {}\n`;
    expect(await covered(cliYamlReader, 'endpoint.yml', text)).toEqual({ 3: '3' });
  });

  it('is about the next line that is no comment, when it stands by itself', async () => {
    const text = `${SCHEMA}\nname: fraud\n# aml: exempt[AML001]\n# why\nauth_mode: key\n`;
    expect(await covered(cliYamlReader, 'endpoint.yml', text)).toEqual({ 3: '5' });
  });

  it('reaches over no empty line', async () => {
    const text = `${SCHEMA}\nname: fraud\n# aml: exempt[AML001]\n\nauth_mode: key\n`;
    expect(await covered(cliYamlReader, 'endpoint.yml', text)).toEqual({ 3: '4' });
  });

  it('above a document of YAML is about all of it, and nothing of the next', async () => {
    const text = `# aml: exempt[AML001]\n${SCHEMA}\nname: a\nauth_mode: key\n---\n${SCHEMA}\nname: b\nauth_mode: key\n`;
    expect(await covered(cliYamlReader, 'endpoint.yml', text)).toEqual({ 1: '2 2-4' });
  });

  it('above a resource of Bicep is about all of it but what is declared inside; decorators may stand between', async () => {
    const text = `// aml: exempt[AML001]
@description('one')
resource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = {
  name: 'ml1'
  resource ep 'onlineEndpoints' = {
    name: 'fraud'
    properties: {
      /* aml: exempt[AML101] */
      authMode: 'Key'
    }
  }
  location: 'westeurope'
}
`;
    expect(await covered(bicepReader, 'main.bicep', text)).toEqual({ 1: '3 3-4 12-13', 8: '9' });
  });

  it('above a resource of a template is about all of it', async () => {
    const text = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "resources": [
    // aml: exempt[AML001]
    {
      "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints",
      "apiVersion": "2024-04-01",
      "name": "ml1/fraud",
      "properties": { "authMode": "Key", "description": "// aml: exempt[AML002]" }
    }
  ]
}
`;
    expect(await covered(armTemplateReader, 'main.json', text)).toEqual({ 4: '5 5-10' });
  });

  it('above a block of Terraform is about all of it', async () => {
    const text = `# aml: exempt[AML102]
resource "azurerm_machine_learning_workspace" "ml" {
  name                = "ml1"
  resource_group_name = "rg"
  location            = "westeurope"
  // aml: exempt[AML202]
  public_network_access_enabled = true
}

resource "azurerm_ai_services" "other" {
  name                = "ai1"
  resource_group_name = "rg"
}
`;
    expect(await covered(terraformReader, 'main.tf', text)).toEqual({ 1: '2 2-8', 6: '7' });
    const short = `# aml: exempt[AML102]\nresource "azurerm_user_assigned_identity" "a" { name = "a" }\n${text}`;
    expect(await covered(terraformReader, 'main.tf', short)).toMatchObject({ 1: '2 2' });
  });

  it('above a step is about all of it; within its script, about the command below', async () => {
    const text = `on: push
jobs:
  deploy:
    steps:
      # aml: exempt[AML605]
      - uses: azure/login@v2
        with:
          creds: \${{ secrets.AZURE }}
      - run: |
          # aml: exempt[AML008]
          az ml online-endpoint get-credentials --name fraud
          echo "# aml: exempt[AML001]"
`;
    expect(await covered(workflowReader, '.github/workflows/deploy.yml', text)).toEqual({
      5: '6 6-8',
      10: '11',
    });
  });
});

describe('comments are told from texts that look like one', () => {
  const found = (path: string, text: string): string[] => commentsOf(path, text).map((one) => one.text);

  it('in YAML', () => {
    const text = 'a: "# no"\nb: x#no\nc: |\n  # no\nd: \'# no\' # yes\n# yes, too\n';
    expect(found('a.yml', text)).toEqual(['yes', 'yes, too']);
  });

  it('in Bicep, with expressions in texts and texts over many lines', () => {
    const text = `var a = '// no' // one\nvar b = '\${concat('// no', /* two */ c)}// no'\nvar d = '''\n// no\n''' /* three */\n`;
    expect(found('a.bicep', text)).toEqual(['one', 'two', 'three']);
  });

  it('in Terraform, with expressions in texts and heredocs', () => {
    const text =
      'a = "# no" # one\nb = "${f("// no", { c = 1 })} # no" // two\nd = <<-EOT\n  # no\n  EOT\n/* three */ e = "$${" # four\n';
    expect(found('a.tf', text)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('in JSON, also where a text goes over several lines', () => {
    expect(found('a.json', '{ "a": "// no\n// no", "b": "\\"// no" /* one */ } // two')).toEqual([
      'one',
      'two',
    ]);
  });

  it('in scripts', () => {
    expect(found('a.sh', 'echo "# no" # one\necho a#no\n  # two\n')).toEqual(['one', 'two']);
  });
});
