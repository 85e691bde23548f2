import { describe, expect, it } from 'vitest';
import { createTerminalSurface } from '../../src/surface/terminal.ts';

function terminal(env: Readonly<Record<string, string>> = {}) {
  const written: string[] = [];
  const surface = createTerminalSurface((text) => written.push(text), env, new AbortController().signal);
  return { surface, text: () => written.join('') };
}

describe('a terminal', () => {
  it('marks notices and warnings, and ends every line', () => {
    const { surface, text } = terminal();
    surface.log.info('one');
    surface.log.notice('two');
    surface.log.warning('three');
    expect(text()).toBe('one\nNote: two\nWarning: three\n');
  });

  it('shows details only when asked for them', () => {
    const quiet = terminal();
    quiet.surface.log.debug('detail');
    expect(quiet.text()).toBe('');
    const loud = terminal({ AML_ENDPOINT_DEBUG: '1' });
    loud.surface.log.debug('detail');
    expect(loud.text()).toBe('detail\n');
  });

  it('never shows a masked secret, in no line and no part of a failure', () => {
    const { surface, text } = terminal({ AML_ENDPOINT_DEBUG: '1' });
    const secret = 'top/secret+value==';
    surface.mask(secret);
    for (const write of Object.values(surface.log)) write(`a ${secret} ${encodeURIComponent(secret)}`);
    const snippets = [{ language: 'shell', text: `curl ${secret}` }] as const;
    surface.fail({
      result: 'error',
      exitCode: 1,
      details: { code: 'x', message: secret, cause: secret, remedy: secret, snippets },
    });
    expect(text()).not.toContain('secret');
    expect(text().match(/\*\*\*/g)?.length).toBe(12);
  });

  it('is not steered by what others wrote', () => {
    const { surface, text } = terminal();
    surface.log.info('\u001b]0;title\u0007\u001b[2Jgone\u202e');
    expect(text()).toBe('\\u{1b}]0;title\\u{7}\\u{1b}[2Jgone\\u{202e}\n');
  });

  it('tells a failure by its code, cause, remedy and snippets', () => {
    const { surface, text } = terminal();
    const snippets = [{ language: 'yaml', text: 'with:\n  key: primary' }] as const;
    surface.fail({
      result: 'refused',
      exitCode: 2,
      details: { code: 'some-code', message: 'Went wrong.', cause: 'Because.', remedy: 'Do this.', snippets },
    });
    expect(text()).toBe(
      'Error [some-code]: Went wrong.\nCause: Because.\nWhat to do: Do this.\n\nwith:\n  key: primary\n\n',
    );
  });
});
