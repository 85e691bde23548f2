/**
 * What a person sees of a step's output in GitHub's log: commands carried out, masked values blotted out, debug lines
 * hidden.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderRunnerLog(stdout: string): string[] {
  const masks: string[] = [];
  const lines: string[] = [];
  let resume: string | undefined;
  for (const line of stdout.split('\n')) {
    const [, command, properties = '', data = ''] = /^\s*::([a-z-]+)( [^:]*)?::(.*)$/.exec(line) ?? [];
    if (resume !== undefined && line.trim() === `::${resume}::`) {
      resume = undefined;
    } else if (command === undefined || resume !== undefined) {
      lines.push(blotOut(line, masks));
    } else if (command === 'add-mask') {
      masks.push(decodeData(data));
    } else if (command === 'stop-commands') {
      resume = data;
    } else if (command === 'error' || command === 'warning' || command === 'notice') {
      const title = /title=([^,]*)/.exec(properties)?.[1];
      const label = `${command.charAt(0).toUpperCase()}${command.slice(1)}`;
      lines.push(
        blotOut(
          `${label}${title === undefined ? '' : ` (${decodeData(title)})`}: ${decodeData(data)}`,
          masks,
        ),
      );
    }
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function blotOut(line: string, masks: readonly string[]): string {
  return masks.filter((mask) => mask !== '').reduce((clean, mask) => clean.replaceAll(mask, '***'), line);
}

function decodeData(data: string): string {
  return data
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
