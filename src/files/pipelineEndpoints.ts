import { standIn } from '../inventory/standIn.ts';
import type { Declaration, Format } from './declaration.ts';
import { declaredId, deploymentScope } from './declaredScopes.ts';
import { flagOf, type ShellCommand } from './shellScript.ts';
import { objectOf, textOf } from './templateFunctions.ts';
import type { ObjectValue, Place, Value } from './value.ts';

const CREATES = /\baz\s+ml\s+online-endpoint\s+(?:create|update)\b/i;
/** With an expression of GitHub, which may hold spaces, as one word. */
const SET = /\bauth_mode=["']?(\$\{\{[^{}]*\}\}|[^\s"';|&)]+)/i;
const TYPE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const MODES: Readonly<Record<string, string>> = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };

/** Endpoints that commands make with an auth mode of their own: `--auth-mode key`, `--set auth_mode=key`. */
export function endpointsIn(
  commands: readonly ShellCommand[],
  file: string,
  symbol: string,
  format: Format,
): readonly Declaration[] {
  return commands.flatMap(({ text, place }): readonly Declaration[] => {
    if (!CREATES.test(text)) return [];
    const mode = flagOf(text, '--auth-mode') ?? SET.exec(text)?.[1];
    if (mode === undefined) return [];
    const name = flagOf(text, '--name', '-n') ?? 'unnamed';
    const scope = deploymentScope(file, 'resource-group');
    const value = textOf(name, place);
    return [
      {
        file,
        place,
        symbol: `${symbol}/${name}`,
        type: TYPE,
        name: value,
        id: declaredId(scope, TYPE, [standIn('az-ml'), name]),
        scope,
        existing: false,
        body: objectOf(
          [['properties', objectOf([['authMode', authMode(mode, place)]], place)]],
          place,
        ) as ObjectValue,
        format,
      },
    ];
  });
}

/** A command may never run, so this is the least sure of all. */
function authMode(mode: string, place: Place): Value {
  const known = MODES[mode.toLowerCase().replaceAll('-', '_')];
  return known === undefined
    ? { kind: 'unresolved', expression: mode, why: 'a shell fills it in', placeholder: mode, place }
    : { kind: 'text', text: known, place, confidence: 'low' };
}
