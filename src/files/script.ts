import type { PipelineStep } from '../inventory/resource.ts';
import type { Declaration, Reader, UnreadableFile } from './declaration.ts';
import { originAt } from './declaredFacts.ts';
import { endpointsIn } from './pipelineEndpoints.ts';
import { exposuresIn, passwordLogin } from './pipelineExposure.ts';
import { commandsOf } from './shellScript.ts';

const LOOKS_LIKE = /\baz\s+(?:ml|cognitiveservices|search|rest|login)\b|Invoke-AzRestMethod/i;
const LONGEST = 1024 * 1024;

/** Scripts for sh, bash and PowerShell: what they do with keys, and which endpoints they make. */
export const scriptReader: Reader = {
  format: 'script',
  claims: (path, text) =>
    /\.(?:sh|bash|zsh|ps1)$/i.test(path) && text.length <= LONGEST && LOOKS_LIKE.test(text),
  async read(claimed, repository) {
    const declarations: Declaration[] = [];
    const unreadable: UnreadableFile[] = [];
    const steps: PipelineStep[] = [];
    for (const file of claimed) {
      const source = await repository.read(file);
      if (!source.ok) {
        unreadable.push({ file, why: source.why });
        continue;
      }
      const commands = commandsOf(source.text, 1);
      declarations.push(...endpointsIn(commands, file, 'script', 'script'));
      const traced = /^#!.*\bbash\s+-[a-wyz]*x/.test(source.text);
      const exposures = exposuresIn(commands, { file, secretVariables: new Set(), traced });
      const login = passwordLogin(file, commands);
      if (exposures.length === 0 && login.state === 'absent') continue;
      steps.push({
        key: `${file}#script`,
        id: `${file}#script`,
        name: file.slice(file.lastIndexOf('/') + 1),
        origin: originAt(file, { line: 1, column: 1, endLine: 1, endColumn: 1 }),
        tags: {},
        kind: 'pipeline-step',
        login,
        exposures,
      });
    }
    return { declarations, blind: [], unreadable, steps };
  },
};
