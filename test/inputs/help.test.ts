import { describe, expect, it } from 'vitest';
import { CLI_COMMANDS } from '../../src/inputs/commandNames.ts';
import { COMMAND_HELP, defaultOf, renderCommandHelp, renderHelp } from '../../src/inputs/help.ts';
import { inputsOf } from '../../src/inputs/read.ts';

const WIDTH = 100;

describe('the help', () => {
  it('names every command and every exit code', () => {
    const flat = renderHelp().replaceAll(/\s+/g, ' ');
    for (const command of CLI_COMMANDS) expect(flat).toContain(`${command} ${COMMAND_HELP[command].purpose}`);
    for (const code of [
      '0 done',
      '1 the tool failed',
      '2 refused',
      '3 nothing',
      '4 Azure',
      '10',
      '11',
      '130/143',
    ]) {
      expect(flat).toContain(code);
    }
  });

  it('fits its width', () => {
    for (const line of renderHelp().split('\n')) expect(line.length, line).toBeLessThanOrEqual(WIDTH);
  });
});

describe.each(CLI_COMMANDS)('the help of %s', (command) => {
  const help = renderCommandHelp(command);
  const flags = inputsOf(command, 'cli');

  it('shows every flag of the command once, and no other', () => {
    const shown = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    expect(shown.toSorted()).toEqual(flags.map(({ name }) => name).toSorted());
  });

  it('says all of each flag: its meaning and its default', () => {
    const flat = help.replaceAll(/\s+/g, ' ');
    for (const flag of flags) expect(flat).toContain(`${flag.help}${defaultOf(flag)}`);
  });

  it('has an example that begins with the program or pipes it', () => {
    expect(help).toMatch(/Examples?:\n {2}\S.*aml-endpoint|Examples?:\n {2}aml-endpoint/);
  });

  it('fits its width but for examples, which are to be copied whole', () => {
    const [text = ''] = help.split(/^Examples?:$/m);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(WIDTH);
  });
});
