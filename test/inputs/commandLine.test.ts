import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/inputs/commandLine.ts';
import { CLI_COMMANDS } from '../../src/inputs/commandNames.ts';
import { INPUTS, type InputDeclaration } from '../../src/inputs/declaration.ts';

const read = (...args: string[]) => readCommandLine(args);

describe('a command line', () => {
  it('is a command and flags, apart or with "="', () => {
    const line = read('token', '--endpoint', 'fraud', '--workspace=mlw', '--allow-key');
    expect(line).toMatchObject({ command: 'token', help: false, version: false, problems: [] });
    expect([...line.raw]).toEqual([
      ['endpoint', 'fraud'],
      ['workspace', 'mlw'],
      ['allow-key', 'true'],
    ]);
  });

  it('takes flags before the command as well', () => {
    expect(read('--endpoint', 'fraud', 'token')).toMatchObject({ command: 'token', problems: [] });
  });

  it('takes a boolean with a value after "=" only', () => {
    expect(read('token', '--allow-key=false').raw.get('allow-key')).toBe('false');
    expect(read('token', '--allow-key', 'false').problems).toEqual([
      '"false" is one word too many; values follow their flags',
    ]);
  });

  it('collects repeated flags of several values and refuses other repetitions', () => {
    const line = read(
      'token',
      '--allow-scoring-host',
      'a',
      '--allow-scoring-host',
      'b',
      '--key',
      'x',
      '--key',
      'y',
    );
    expect(line.raw.get('allow-scoring-host')).toBe('a\nb');
    expect(line.problems).toEqual(['--key: is given more than once']);
  });

  it('says which flag lacks its value', () => {
    expect(read('token', '--workspace').problems).toEqual(['--workspace: needs a value, --workspace NAME']);
    expect(read('token', '--workspace', '--allow-key').problems).toContain(
      '--workspace: needs a value, --workspace NAME',
    );
  });

  it('takes a value that begins with dashes after "="', () => {
    expect(read('token', '--workspace=--odd').raw.get('workspace')).toBe('--odd');
  });

  it('keeps unknown flags for a message with a suggestion, without complaining of their values', () => {
    const line = read('token', '--enpoint', 'fraud');
    expect([...line.raw]).toEqual([['enpoint', 'true']]);
    expect(line.problems).toEqual([]);
  });

  it('refuses a command that does not exist, and words too many', () => {
    expect(read('toke').problems).toEqual([`"toke" is not a command; there are ${CLI_COMMANDS.join(', ')}`]);
    expect(read('token', 'fraud').problems).toEqual([
      '"fraud" is one word too many; values follow their flags',
    ]);
  });

  it('takes the rule to explain without a flag, once', () => {
    expect(read('explain', 'AML303')).toMatchObject({ command: 'explain', problems: [] });
    expect(read('explain', 'AML303').raw.get('rule')).toBe('AML303');
    expect(read('explain', '--rule', 'AML303').raw.get('rule')).toBe('AML303');
    expect(read('explain').raw.has('rule')).toBe(false);
    expect(read('explain', 'AML303', '--rule', 'AML001').problems).toEqual([
      '--rule: is given more than once',
    ]);
    expect(read('explain', 'AML303', 'AML001').problems).toEqual([
      '"AML001" is one word too many; values follow their flags',
    ]);
  });

  it.each([[['--help']], [['-h']], [['help']]])('asks for help with %j', (args) => {
    expect(readCommandLine(args)).toMatchObject({ command: undefined, help: true, problems: [] });
  });

  it('asks for help of one command', () => {
    expect(read('token', '--help')).toMatchObject({ command: 'token', help: true });
    expect(read('--version')).toMatchObject({ version: true });
  });

  it('understands every flag there is', () => {
    for (const one of INPUTS as readonly InputDeclaration[]) {
      if (!one.surfaces.includes('cli')) continue;
      const args = one.kind === 'boolean' ? [`--${one.name}`] : [`--${one.name}`, 'v'];
      expect(readCommandLine(args).raw.has(one.name), one.name).toBe(true);
      expect(readCommandLine(args).problems, one.name).toEqual([]);
    }
  });

  it('of any words at all is read without throwing, and its messages stay short', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--',
        '-',
        '--=',
        '--__proto__',
        '--constructor=x',
        '-x',
        '--endpoint=',
        '--help=1',
        '-hv',
      ),
      fc.string({ minLength: 1_000, maxLength: 2_000 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        for (const problem of readCommandLine(args).problems) expect(problem.length).toBeLessThan(700);
      }),
    );
  });
});
