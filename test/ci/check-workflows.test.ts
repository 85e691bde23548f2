import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkLinks,
  checkRepository,
  checkSource,
  readAction,
  sourcesOf,
} from '../../.ci/check-workflows.ts';

const ACTION = readAction(`
inputs:
  endpoint: {description: x}
  endpoint-type: {description: x}
  workspace: {description: x}
  client-id: {description: x}
  tenant-id: {description: x}
  auth: {description: x}
  allow-key: {description: x}
outputs:
  token: {description: x}
  header-value: {description: x}
  scoring-uri: {description: x}
  curl-config: {description: x}
`);
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Complaints about one file, as `line: message`. */
async function complaints(content: string, file = 'README.md'): Promise<readonly string[]> {
  const found = [];
  for (const source of sourcesOf(file, content)) found.push(...(await checkSource(source, ACTION)));
  return found.map(({ line, message }) => `${line}: ${message}`);
}

function fenced(...lines: readonly string[]): string {
  return ['# Title', '', '```yaml', ...lines, '```', ''].join('\n');
}

const ENDPOINT =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml1/onlineEndpoints/fraud';

const CALLED = 'on: {workflow_call: {inputs: {endpoint: {type: string, required: true}}}}';
const ENDPOINT_LINE = `          endpoint: ${ENDPOINT}`;

const GOOD_JOB = [
  'on: workflow_dispatch',
  'permissions: {}',
  'jobs:',
  '  score:',
  '    runs-on: ubuntu-24.04',
  '    permissions:',
  '      id-token: write',
  '    steps:',
  '      - id: endpoint',
  '        uses: org/aml-endpoint-action@v1',
  '        with:',
  ENDPOINT_LINE,
  '          client-id: ${{ vars.AZURE_CLIENT_ID }}',
  '          tenant-id: ${{ vars.AZURE_TENANT_ID }}',
  '      - run: curl "$URI"',
  '        env:',
  '          URI: ${{ steps.endpoint.outputs.scoring-uri }}',
];

/** The good job with one of its lines replaced. */
function spoiled(line: string, ...replacement: readonly string[]): string {
  expect(GOOD_JOB).toContain(line);
  return fenced(...GOOD_JOB.flatMap((one) => (one === line ? replacement : [one])));
}

describe('examples in documents', () => {
  test('a good workflow has no complaint', async () => {
    expect(await complaints(fenced(...GOOD_JOB))).toEqual([]);
  });

  test('an input that action.yml does not declare, with the nearest one', async () => {
    expect(await complaints(spoiled(ENDPOINT_LINE, '          end-point: fraud'))).toEqual([
      '15: the action has no input "end-point"; did you mean "endpoint"?',
    ]);
  });

  test('a literal value that the input does not accept', async () => {
    const wrong = [ENDPOINT_LINE, '          allow-key: yes please'];
    expect(await complaints(spoiled(ENDPOINT_LINE, ...wrong))).toEqual([
      '13: input allow-key: "yes please" is not accepted; write true or false',
    ]);
  });

  test('inputs that the action itself would refuse together', async () => {
    expect(await complaints(spoiled(ENDPOINT_LINE, '          endpoint: fraud'))).toEqual([
      expect.stringMatching(/^13: input subscription-id: is required when endpoint is a name/),
      expect.stringMatching(/^13: input resource-group: is required/),
      expect.stringMatching(/^13: input workspace: is required/),
    ]);
  });

  test('an endpoint from an expression may be a full id, or a name beside the rest of an id', async () => {
    const line = '          endpoint: ${{ inputs.endpoint }}';
    expect(await complaints(spoiled(ENDPOINT_LINE, line).replace('on: workflow_dispatch', CALLED))).toEqual(
      [],
    );
    expect(
      await complaints(
        spoiled(ENDPOINT_LINE, line, '          workspace: ml').replace('on: workflow_dispatch', CALLED),
      ),
    ).toEqual([expect.stringMatching(/input workspace: says ml, but the endpoint's id says/)]);
  });

  test('an expression is accepted as any value', async () => {
    const fine = [ENDPOINT_LINE, '          allow-key: ${{ github.ref_protected }}'];
    expect(await complaints(spoiled(ENDPOINT_LINE, ...fine))).toEqual([]);
  });

  test('an output that action.yml does not declare', async () => {
    const line = '          URI: ${{ steps.endpoint.outputs.scoring-uri }}';
    expect(
      await complaints(spoiled(line, '          URI: ${{ steps.endpoint.outputs.scoring-url }}')),
    ).toEqual([
      '20: the action has no output "scoring-url"; it has token, header-value, scoring-uri, curl-config',
    ]);
    expect(await complaints(spoiled(line, "          URI: ${{ steps['endpoint'].outputs['uri'] }}"))).toEqual(
      ['20: the action has no output "uri"; it has token, header-value, scoring-uri, curl-config'],
    );
  });

  test('an undeclared output in a block scalar is found on its own line', async () => {
    const line = '          URI: ${{ steps.endpoint.outputs.scoring-uri }}';
    const block = ['          URI: |', '            one', '            ${{ steps.endpoint.outputs.two }}'];
    expect((await complaints(spoiled(line, ...block)))[0]).toMatch(/^22: the action has no output "two"/);
  });

  test('outputs of other steps are not ours to judge', async () => {
    const line = '          URI: ${{ steps.endpoint.outputs.scoring-uri }}';
    const other = ['          URI: ${{ steps.other.outputs.whatever }}'];
    expect(await complaints(spoiled(line, ...other))).toEqual([
      // actionlint's own: there is no such step.
      expect.stringMatching(/^20: property "other" is not defined.*\[actionlint expression\]$/),
    ]);
  });

  test.each(['token', 'header-value', 'curl-config'])(
    'a job output of %s, which does not reach the next job',
    async (name) => {
      const outputs = [
        '    runs-on: ubuntu-24.04',
        '    outputs:',
        `      x: \${{ steps.endpoint.outputs.${name} }}`,
      ];
      expect(await complaints(spoiled('    runs-on: ubuntu-24.04', ...outputs))).toEqual([
        `10: output "${name}" of the action as a job output: GitHub drops masked values between jobs; use it in the same job`,
      ]);
    },
  );

  test('a job output of all outputs together', async () => {
    const outputs = [
      '    runs-on: ubuntu-24.04',
      '    outputs:',
      '      x: ${{ toJSON(steps.endpoint.outputs) }}',
    ];
    expect(await complaints(spoiled('    runs-on: ubuntu-24.04', ...outputs))).toEqual([
      expect.stringMatching(/^10: all outputs of the action as a job output/),
    ]);
  });

  test('a job output without a secret is fine', async () => {
    const outputs = [
      '    runs-on: ubuntu-24.04',
      '    outputs:',
      '      x: ${{ steps.endpoint.outputs.scoring-uri }}',
    ];
    expect(await complaints(spoiled('    runs-on: ubuntu-24.04', ...outputs))).toEqual([]);
  });

  test('an expression inside a script', async () => {
    const line = '      - run: curl "$URI"';
    expect(
      await complaints(spoiled(line, '      - run: curl -H "x-${{ steps.endpoint.outputs.token }}"')),
    ).toEqual(['18: an expression inside run: hand it over through env']);
  });

  test('the action without id-token: write, unless another login is named', async () => {
    expect(await complaints(spoiled('      id-token: write', '      contents: read'))).toEqual([
      '12: job score uses the action without "id-token: write" in its permissions',
    ]);
    const named = GOOD_JOB.map((line) => line.replace('id-token: write', 'contents: read'));
    named.splice(11, 1, ENDPOINT_LINE, '          auth: managed-identity');
    expect(await complaints(fenced(...named))).toEqual([]);
  });

  test('a workflow without permissions', async () => {
    const bare = GOOD_JOB.filter((line) => !/permissions|id-token/.test(line));
    expect(await complaints(fenced(...bare))).toEqual([
      '6: job score has no permissions, and neither has the workflow',
      expect.stringContaining('without "id-token: write"'),
    ]);
  });

  test('our own action by a branch', async () => {
    const line = '        uses: org/aml-endpoint-action@v1';
    expect(await complaints(spoiled(line, '        uses: org/aml-endpoint-action@main'))).toEqual([
      '13: examples name our action as org/aml-endpoint-action@v1, or by a commit SHA',
    ]);
  });

  test("actionlint's complaints, on the line of the document", async () => {
    expect(
      await complaints(spoiled('    runs-on: ubuntu-24.04', '    runs-on: ubuntu-24.04', '    foo: bar')),
    ).toEqual([
      expect.stringMatching(/^9: unexpected key "foo" for "job" section.*\[actionlint syntax-check\]$/),
    ]);
  });

  test('a list of steps is linted as steps', async () => {
    expect(await complaints(fenced('- uses: org/aml-endpoint-action@v1', '  with:', '    nope: 1'))).toEqual([
      expect.stringMatching(/^6: the action has no input "nope"/),
    ]);
    expect(await complaints(fenced('- run: echo', '  timeout: 5'))).toEqual([
      expect.stringMatching(/^5: unexpected key "timeout".*\[actionlint syntax-check\]$/),
    ]);
  });

  test('a bare fragment that uses the action', async () => {
    expect(await complaints(fenced('uses: org/aml-endpoint-action@latest'))).toEqual([
      expect.stringMatching(/^4: examples name our action/),
    ]);
    expect(await complaints(fenced('permissions:', '  id-token: write'))).toEqual([]);
  });

  test('a block that is not YAML', async () => {
    expect(await complaints(fenced('a: [1', 'b: 2'))).toEqual([expect.stringMatching(/^\d: not YAML: /)]);
  });

  test('a block inside a list item', async () => {
    const nested = ['1. Do this:', '   ```yaml', '   - uses: a/b@v1', '   ```'].join('\n');
    expect(await complaints(nested)).toEqual(['3: a/b@v1 is not pinned by a commit SHA']);
  });

  test('blocks of other languages are not read', async () => {
    expect(await complaints('```text\nuses: a/b@v1\n```\n')).toEqual([]);
  });
});

describe('third-party actions', () => {
  const step = (uses: string) => complaints(fenced(`- uses: ${uses}`));

  test('pinned by a commit SHA with its version beside', async () => {
    expect(await step(`a/b@${SHA} # v1.2.3`)).toEqual([]);
    expect(await step(`a/b/c@${SHA} # v1.2.3`)).toEqual([]);
  });

  test.each(['a/b@v1', 'a/b@main', `a/b@${SHA.slice(1)}`])('%s is not pinned', async (uses) => {
    expect(await step(`${uses} # v1.2.3`)).toContain(`4: ${uses} is not pinned by a commit SHA`);
  });

  test.each(['', ' # v1', ' # main'])('a SHA followed by "%s" does not say its version', async (comment) => {
    expect(await step(`a/b@${SHA}${comment}`)).toEqual([
      '4: a/b is pinned without a comment that says its version: # vX.Y.Z',
    ]);
  });

  test('an image without a digest', async () => {
    expect(await step('docker://alpine:3')).toEqual(['4: docker://alpine:3 is not pinned by its digest']);
  });

  test('a checkout that leaves its token in .git', async () => {
    expect(await step(`actions/checkout@${SHA} # v7.0.1`)).toEqual([
      '4: actions/checkout without "persist-credentials: false"',
    ]);
  });
});

describe('workflow files', () => {
  const file = '.github/workflows/x.yml';

  test('permissions, concurrency and time limits are asked for', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n';
    expect(await complaints(workflow, file)).toEqual([
      '1: a workflow declares top-level permissions',
      '1: a workflow declares its concurrency',
      '3: job a has no permissions, and neither has the workflow',
      '3: job a has no timeout-minutes',
    ]);
  });

  test('the job that stands for all others has to need them', async () => {
    const job = (name: string) => [
      `  ${name}:`,
      '    runs-on: ubuntu-24.04',
      '    timeout-minutes: 1',
      '    steps: [{run: echo}]',
    ];
    const head = ['on: push', 'permissions: {}', 'concurrency: x', 'jobs:'];
    const workflow = [...head, ...job('a'), ...job('b'), ...job('passed'), '    needs: [a]', ''].join('\n');
    expect(await complaints(workflow, file)).toEqual(['13: job passed does not need b']);
    expect(await complaints(workflow.replace('[a]', '[a, b]'), file)).toEqual([]);
  });

  test('our own action by a moving tag is an example, not something to run', async () => {
    const workflow = [...GOOD_JOB, '    timeout-minutes: 1', 'concurrency: x', ''].join('\n');
    expect(await complaints(workflow, file)).toEqual([
      '10: org/aml-endpoint-action@v1 is not pinned by a commit SHA',
    ]);
    expect(await complaints(workflow.replace('org/aml-endpoint-action@v1', './'), file)).toEqual([]);
  });

  test('inputs and outputs of uses: ./ are checked as well', async () => {
    const workflow = [...GOOD_JOB, '    timeout-minutes: 1', 'concurrency: x', ''].join('\n');
    const wrong = workflow
      .replace('org/aml-endpoint-action@v1', './')
      .replace('endpoint: /sub', 'name: /sub');
    expect(await complaints(wrong, file)).toEqual([
      expect.stringMatching(/^12: the action has no input "name"/),
    ]);
  });
});

describe('a repository', () => {
  let root: string;
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'check-workflows-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const dead = (content: string, file = 'docs/a.md') => {
    write(file, content);
    return checkLinks(root, file, content).map(({ line, message }) => `${line}: ${message}`);
  };

  test('a link to a file that is not there', () => {
    expect(dead('# A\n\nSee [b](b.md) and [c](../c.md).')).toEqual([
      '3: dead link: there is no docs/b.md',
      '3: dead link: there is no c.md',
    ]);
  });

  test('a link to a heading that is not there, in this and in another file', () => {
    write('docs/b.md', '# B\n\n## `code-one`\n\n## Say "hello", World\n\n## Twice\n\n## Twice\n');
    expect(
      dead(
        '# A b\n[a](#a-b) [x](#x)\n[1](b.md#code-one) [2](b.md#say-hello-world) [3](b.md#twice-1) [4](b.md#no)',
      ),
    ).toEqual(['2: dead link: docs/a.md has no heading #x', '3: dead link: docs/b.md has no heading #no']);
  });

  test('reference definitions, images and HTML are links too', () => {
    expect(dead('[a]: a-gone.md\n![b](b.png)\n<img src="c.png">\n')).toEqual([
      '1: dead link: there is no docs/a-gone.md',
      '2: dead link: there is no docs/b.png',
      '3: dead link: there is no docs/c.png',
    ]);
  });

  test('code and addresses of other sites are no links of ours', () => {
    expect(
      dead('`[a](gone.md)` [b](https://example.com/x) [c](mailto:a@example.com)\n```\n[d](gone.md)\n```\n'),
    ).toEqual([]);
  });

  test('headings inside code are no targets', () => {
    expect(dead('```sh\n# comment\n```\n[a](#comment)\n')).toEqual([
      '4: dead link: docs/a.md has no heading #comment',
    ]);
  });

  test('workflows, documents and their links are all looked at, and complaints say where', async () => {
    write('action.yml', 'inputs: {endpoint: {}}\noutputs: {token: {}}\n');
    write(
      '.github/workflows/x.yml',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{uses: a/b@v1}]\n',
    );
    write('README.md', '[gone](gone.md)\n');
    write('docs/deep/x.md', '```yaml\n- uses: a/b@v2\n```\n');
    const { complaints: found, files, blocks } = await checkRepository(root);
    expect({ files, blocks }).toEqual({ files: 3, blocks: 2 });
    expect(found).toContainEqual({
      file: '.github/workflows/x.yml',
      line: 5,
      message: 'a/b@v1 is not pinned by a commit SHA',
    });
    expect(found).toContainEqual({ file: 'README.md', line: 1, message: 'dead link: there is no gone.md' });
    expect(found).toContainEqual({
      file: 'docs/deep/x.md',
      line: 2,
      message: 'a/b@v2 is not pinned by a commit SHA',
    });
  });

  test('an expression in a description of action.yml, which keeps the runner from loading it', async () => {
    write(
      'action.yml',
      'inputs:\n  token: {default: "${{ github.token }}"}\n  x:\n    description: write ${{ steps.a.outputs.b }}\n',
    );
    const { complaints: found } = await checkRepository(root);
    expect(found).toEqual([
      {
        file: 'action.yml',
        line: 4,
        message: 'an expression in description: the runner evaluates it and then cannot load the action',
      },
    ]);
  });

  test('without action.yml nothing can be checked, and that is a complaint', async () => {
    const { complaints: found } = await checkRepository(root);
    expect(found).toEqual([
      { file: 'action.yml', line: 1, message: 'there is no action.yml: run "npm run generate"' },
    ]);
  });
});
