import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillPolicyGuide, fillReadme, renderActionYml } from '../../.ci/generate.ts';
import { CLI_COMMANDS } from '../../src/inputs/commandNames.ts';
import {
  INPUTS,
  type InputDeclaration,
  OUTPUTS,
  type OutputDeclaration,
} from '../../src/inputs/declaration.ts';
import { renderCommandHelp } from '../../src/inputs/help.ts';
import { policySchema } from '../../src/policy/policySchema.ts';

const root = join(import.meta.dirname, '../..');
const inputs: readonly InputDeclaration[] = INPUTS;
const outputs: readonly OutputDeclaration[] = OUTPUTS;
const ofAction = inputs.filter(({ surfaces }) => surfaces.includes('action'));

/** Words alone: a renderer writes quotes as references. */
const decode = (html: string) =>
  html.replaceAll(/&(?:#39|quot|lt|gt|amp);|[<>"'&`]|https?:\/\/\S+|<[^>]+>/g, '');

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

/**
 * What GitHub takes; of Feather's icons only those that would suit this action.
 * https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
 */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
const ICONS = [
  'award',
  'check-circle',
  'cloud',
  'cpu',
  'eye',
  'key',
  'lock',
  'log-in',
  'server',
  'shield',
  'unlock',
  'zap',
];

describe('action.yml', () => {
  let text: string;
  let metadata: Metadata;
  beforeAll(async () => {
    text = await readFile(join(root, 'action.yml'), 'utf8');
    metadata = parse(text);
  });

  it('is what the declaration makes of it', () => expect(text).toBe(renderActionYml()));

  it('names every input of the action and every output, in order, with their help', () => {
    expect(Object.keys(metadata.inputs)).toEqual(ofAction.map(({ name }) => name));
    expect(Object.keys(metadata.outputs)).toEqual(outputs.map(({ name }) => name));
    for (const { name, help } of ofAction) expect(metadata.inputs[name]?.['description']).toContain(help);
    for (const { name, help } of outputs) expect(metadata.outputs[name]?.description).toBe(help);
  });

  it('declares no default but the job’s token, so that "not given" can be told, and requires nothing, so that all problems are ours to tell', () => {
    for (const [name, input] of Object.entries(metadata.inputs)) {
      const fields =
        name === 'github-token' ? ['default', 'description', 'required'] : ['description', 'required'];
      expect(Object.keys(input).toSorted(), name).toEqual(fields);
      expect(input['required'], name).toBe(false);
    }
  });

  it('has a look that GitHub accepts', () => {
    expect(COLORS).toContain(metadata.branding.color);
    expect(ICONS).toContain(metadata.branding.icon);
    expect(metadata.name).not.toBe('');
    // The marketplace cuts longer ones off.
    expect(metadata.description.length).toBeLessThanOrEqual(125);
  });

  it('runs on Node 24, from dist, with a post step that runs whatever happened', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
  });

  it('holds no expression, which the runner would evaluate, but the one of the job’s token', () => {
    expect(text.match(/\$\{\{.*?\}\}/g)).toEqual(['${{ github.token }}']);
    expect(metadata.inputs['github-token']?.['default']).toBe('${{ github.token }}');
  });
});

describe('the declaration', () => {
  it('names each input once, as a flag can be written and INPUT_ variables are read', () => {
    const names = inputs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(outputs.map(({ name }) => name)).size).toBe(outputs.length);
  });

  it('has choices where it says so, with the default among them', () => {
    for (const { name, kind, choices, default: preset } of inputs) {
      expect(choices !== undefined, name).toBe(kind === 'choice');
      if (choices !== undefined && preset !== undefined) expect(choices, name).toContain(preset);
    }
  });

  it('has one word on what happens when an input is not given', () => {
    for (const one of inputs)
      expect(one.default === undefined || one.defaultNote === undefined, one.name).toBe(true);
  });

  it('marks exactly the outputs that hold the credential as secret', () => {
    expect(outputs.filter(({ secret }) => secret === true).map(({ name }) => name)).toEqual([
      'token',
      'header-value',
    ]);
  });

  it('writes helps as sentences on one line', () => {
    for (const { name, help } of [...inputs, ...outputs]) expect(help, name).toMatch(/^\S[^\n]*[.}]$/);
  });
});

describe('the README', () => {
  let readme: string;
  beforeAll(async () => {
    readme = await readFile(join(root, 'README.md'), 'utf8');
  });
  const marks = ['inputs', 'outputs', 'cli'];
  const bare = (...names: string[]) =>
    names
      .map((name) => `<!-- generated:${name} -->\nstale text\n<!-- /generated:${name} -->`)
      .join('\nkept\n');

  it('is filled with what the declaration makes of it', () => expect(fillReadme(readme)).toBe(readme));

  it('has what stands between its marks replaced, and nothing else', () => {
    const filled = fillReadme(`before\n${bare(...marks)}\nafter`);
    expect(filled).not.toContain('stale text');
    expect(filled.match(/^kept$/gm)).toHaveLength(2);
    expect(filled).toMatch(/^before\n<!-- generated:inputs -->/);
    expect(filled).toMatch(/<!-- \/generated:cli -->\nafter$/);
    expect(fillReadme(filled)).toBe(filled);
  });

  it('without a pair of marks is refused, with the missing one named', () => {
    for (const missing of marks) {
      const rest = bare(...marks.filter((name) => name !== missing));
      expect(() => fillReadme(rest)).toThrow(`<!-- generated:${missing} -->`);
      expect(() => fillReadme(`<!-- /generated:${missing} --><!-- generated:${missing} -->${rest}`)).toThrow(
        missing,
      );
    }
  });

  it('shows every input and output in a row of its own, and every help whole', () => {
    const filled = fillReadme(bare(...marks));
    const html = new Marked({ gfm: true }).parse(filled, { async: false });
    const cells = [...html.matchAll(/<tr>\n<td><code>([^<]+)<\/code>/g)].map(([, name]) => name);
    expect(cells.toSorted()).toEqual([...ofAction, ...outputs].map(({ name }) => name).toSorted());
    for (const command of CLI_COMMANDS) expect(filled).toContain(renderCommandHelp(command).trimEnd());
  });

  it('keeps the columns of its tables, whatever a help holds', () => {
    const html = new Marked({ gfm: true }).parse(fillReadme(bare(...marks)), { async: false });
    for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const columns = table.match(/<th>/g)?.length ?? 0;
      const rows = table.split('<tbody>')[1]?.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
      expect(rows.length).toBeGreaterThan(0);
      // A stray "|" in a help would leave a cell empty, or push words out of the row.
      for (const row of rows) expect(row.match(/<td>[^<\s]|<td></g)?.length, row).toBe(columns);
    }
    for (const { help } of ofAction) expect(decode(html)).toContain(decode(help));
  });
});

describe('docs/policy.md', () => {
  it('has a row for every key, option and bound', async () => {
    const guide = await readFile(join(root, 'docs/policy.md'), 'utf8');
    expect(fillPolicyGuide(guide)).toBe(guide);
    for (const key of Object.keys(policySchema.properties ?? {})) expect(guide).toContain(`| \`${key}\` |`);
  });
});
