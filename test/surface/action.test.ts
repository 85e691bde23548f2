import * as core from '@actions/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ActionSurface, createActionSurface } from '../../src/surface/action.ts';

let written: string;
let surface: ActionSurface;

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  surface = createActionSurface(core, {}, new AbortController().signal);
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Command {
  readonly name: string;
  readonly data: string;
}

/**
 * What a runner makes of a log: commands, and lines for the reader. While commands are stopped, only the token starts
 * them again. https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
function readAsRunner(log: string): { commands: Command[]; lines: string[] } {
  const commands: Command[] = [];
  const lines: string[] = [];
  let resume: string | undefined;
  for (const line of log.split(/\r\n|[\n\r]/)) {
    const found = /^\s*::([^\s:]+)[^\n]*?::(.*)$/.exec(line);
    const [, name = '', data = ''] = found ?? [];
    if (resume !== undefined) {
      if (name === resume) resume = undefined;
      else lines.push(line);
    } else if (found !== null) {
      commands.push({ name, data });
      if (name === 'stop-commands') resume = data;
    } else if (line.includes('##[')) commands.push({ name: line, data: '' });
    else lines.push(line);
  }
  expect(resume).toBeUndefined();
  return { commands, lines };
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::add-mask::a',
        '\n',
        '\r',
        '::set-output name=token::x',
        '##[error]',
        '::stop-commands::x',
        '%0A',
        '\n::error::',
        '::',
        '\u2028',
      ),
      fc.string({ maxLength: 5, unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('the log of a step', () => {
  it('obeys nothing that foreign words say (T11)', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        written = '';
        surface.log.info(text);
        surface.log.info(`endpoint ${text}`);
        surface.fail({
          result: 'error',
          exitCode: 1,
          details: {
            code: 'some-code',
            message: text,
            cause: text,
            remedy: text,
            snippets: [{ language: 'shell', text }],
          },
        });
        expect(readAsRunner(written).commands.map(({ name }) => name)).toEqual(['error', 'stop-commands']);
      }),
      { numRuns: 500 },
    );
  });

  it('registers every form of a secret with the runner, each once, and before anything shows it', () => {
    surface.mask('a secret/value+1');
    surface.mask('a secret/value+1');
    const { commands } = readAsRunner(written);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask']));
    const masks = commands.map(({ data }) => data.replaceAll('%25', '%'));
    expect(masks).toEqual(expect.arrayContaining(['a secret/value+1', 'a%20secret%2Fvalue%2B1']));
    expect(new Set(masks).size).toBe(masks.length);
  });

  it('shows no secret even where no runner masks it', () => {
    surface.mask('top/secret+value');
    written = '';
    for (const write of Object.values(surface.log)) write('before top/secret+value after');
    expect(written).not.toContain('secret');
    expect(written.match(/\*\*\*/g)).toHaveLength(4);
    expect(surface.redact('{"cause":"top/secret+value"}')).toBe('{"cause":"***"}');
  });

  it('stops commands by another word each time', () => {
    const fail = () => {
      written = '';
      surface.fail({
        result: 'error',
        exitCode: 1,
        details: { code: 'x', message: 'm', cause: 'c', remedy: 'r' },
      });
      return /::stop-commands::(.+)/.exec(written)?.[1];
    };
    expect(fail()).toMatch(/^[0-9a-f-]{36}$/);
    expect(fail()).not.toBe(fail());
  });

  it('tells what failed as an annotation with its code, and what to do below', () => {
    const snippets = [{ language: 'yaml', text: 'with:\n  allow-key: true' }] as const;
    surface.fail({
      result: 'refused',
      exitCode: 2,
      details: { code: 'some-code', message: 'No.', remedy: 'Do.', snippets },
    });
    expect(written).toBe(
      '::error title=some-code::No.\nWhat to do: Do.\n\n    with:\n      allow-key: true\n\n',
    );
  });
});
