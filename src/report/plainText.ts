/**
 * Text that may hold foreign words, fit for a log line: control, bidirectional and invisible characters are written
 * out, so that they neither steer a terminal nor hide what stands there. Line breaks stay.
 */
export function visibleText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    character === '\n' ? '\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/**
 * The same for a log that the runner reads: no line is taken for a workflow command. `::name::` counts after blanks at
 * the front of a line, the older `##[name]` anywhere in it.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function commandFreeText(text: string): string {
  return visibleText(text)
    .replaceAll('##[', '# #[')
    .replaceAll(/^(\s*):(?=:)/gm, '$1: ');
}
