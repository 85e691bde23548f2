import { ABSENT, known } from '../inventory/fact.ts';
import type { Exposure, PipelineStep } from '../inventory/resource.ts';
import { originAt } from './declaredFacts.ts';
import type { ShellCommand } from './shellScript.ts';

/** Commands that answer a key: their output is a secret. */
const KEY_COMMAND =
  /\baz\s+ml\s+(?:online|batch|serverless)-endpoint\s+get-credentials\b|\baz\s+cognitiveservices\s+account\s+keys\s+list\b|\baz\s+search\s+admin-key\s+show\b|\baz\s+rest\b.*\/listkeys\b|\bInvoke-AzRestMethod\b.*\/listkeys\b/i;
const ASSIGNED =
  /(?:^|[;&|(]\s*|\bexport\s+|\blocal\s+)\$?(?:env:)?([A-Za-z_]\w*)\s*=\s*(?:\$\(|`|\()?\s*\(?\s*az\b/i;
const DISCARDED = /(?:-o|--output)[ =]none\b|>\s*\/dev\/null|\|\s*Out-Null/i;
/** Where a later step, or the whole job, reads it. */
const TO_OUTPUT = /GITHUB_OUTPUT\b|::set-output\b|vso\[task\.setvariable\b(?!.*issecret=true)/i;
const TO_ENVIRONMENT = /GITHUB_ENV\b|::set-env\b/i;
const MASK = /::add-mask::|issecret=true/i;
const TRACED =
  /(?:^|[;&]\s*)set\s+-(?:[a-wyz]*x[a-z]*\b|o\s+xtrace\b)|\bbash\s+-[a-wyz]*x|\bSet-PSDebug\s+-Trace\b/;
const SCORING_HOST =
  /\.inference\.ml\.(?:azure\.com|azure\.us|azure\.cn)\b|\.models\.ai\.azure\.com\b|\.(?:openai|cognitiveservices)\.azure\.(?:com|us|cn)\b|\/score\b|scoring_?uri/i;
const HTTP_CLIENT = /\bcurl\b|\bwget\b|\bInvoke-(?:RestMethod|WebRequest)\b|\bhttp\s+POST\b/i;
const KEY_HEADER = /authorization['":\s=]+bearer|\bapi-key\b|\bocp-apim-subscription-key\b/i;
const SECRET_EXPRESSION = /\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}/;
/** GitHub's own token is no key of an endpoint, nor is one that was fetched a moment ago. */
const NOT_A_KEY = /^(?:GITHUB_TOKEN|GH_TOKEN)$/i;

/** What the script runs in. */
export interface Surroundings {
  readonly file: string;
  /** Values of `env`, by name: those that come from a secret of the repository. */
  readonly secretVariables: ReadonlySet<string>;
  /** `shell: bash -x {0}`. */
  readonly traced: boolean;
}

/**
 * What commands do with keys that others can see. Told by the text of the commands, so it may miss what is hidden in
 * functions and other files; what it names is there.
 */
export function exposuresIn(
  commands: readonly ShellCommand[],
  surroundings: Surroundings,
): readonly Exposure[] {
  const found: Exposure[] = [];
  const see = (kind: Exposure['kind'], { text, place }: ShellCommand): void => {
    found.push({ kind, what: shorten(text), origin: originAt(surroundings.file, place) });
  };
  const held = new Set<string>();
  for (const command of commands) {
    const { text } = command;
    if (KEY_COMMAND.test(text)) {
      const variable = ASSIGNED.exec(text)?.[1];
      if (variable !== undefined) held.add(variable);
      if (TO_OUTPUT.test(text)) see('key-in-output', command);
      else if (TO_ENVIRONMENT.test(text)) see('key-in-environment', command);
      else if (
        variable === undefined ? !DISCARDED.test(text) && !MASK.test(text) : !isMasked(variable, commands)
      ) {
        see('unmasked-key', command);
      }
    } else {
      const used = [...held].some((name) => names(text, name));
      if (used && TO_OUTPUT.test(text)) see('key-in-output', command);
      else if (used && TO_ENVIRONMENT.test(text)) see('key-in-environment', command);
      if (/\bregenerate-?keys?\b/i.test(text) && /key-?value/i.test(text)) see('chosen-key', command);
      if (scoresWithStoredKey(text, surroundings)) see('stored-key', command);
    }
  }
  const handlesKeys = found.length > 0 || held.size > 0;
  if (handlesKeys) {
    const tracing = commands.find(({ text }) => TRACED.test(text));
    if (tracing !== undefined) see('traced-shell', tracing);
    else if (surroundings.traced && commands[0] !== undefined) see('traced-shell', commands[0]);
  }
  return found;
}

/** Whether some command registers the variable's value as a secret. */
function isMasked(variable: string, commands: readonly ShellCommand[]): boolean {
  return commands.some(({ text }) => MASK.test(text) && names(text, variable));
}

/** `$NAME`, `${NAME}`, `$env:NAME`. */
function names(text: string, variable: string): boolean {
  return new RegExp(`\\$(?:\\{|env:)?${variable}\\b`, 'i').test(text);
}

function scoresWithStoredKey(text: string, { secretVariables }: Surroundings): boolean {
  if (!HTTP_CLIENT.test(text) || !KEY_HEADER.test(text)) return false;
  const secret = SECRET_EXPRESSION.exec(text)?.[1];
  const fromVariable = [...secretVariables].some((name) => names(text, name));
  if ((secret === undefined || NOT_A_KEY.test(secret)) && !fromVariable) return false;
  return SCORING_HOST.test(text);
}

/** A service principal that signs in with its password on a command line. */
export function passwordLogin(file: string, commands: readonly ShellCommand[]): PipelineStep['login'] {
  const command = commands.find(
    ({ text }) =>
      /\baz\s+login\b/i.test(text) &&
      /\s(?:--password|-p)(?:[\s=]|$)/.test(text) &&
      /--service-principal/.test(text),
  );
  return command === undefined ? ABSENT : known('client-secret', originAt(file, command.place));
}

/** Names of variables of an `env` block whose value is a secret of the repository. */
export function isSecretVariable(name: string, value: string): boolean {
  const secret = SECRET_EXPRESSION.exec(value)?.[1];
  return secret !== undefined && !NOT_A_KEY.test(secret) && !NOT_A_KEY.test(name);
}

const LONGEST = 160;

/** A command as it may be shown: what follows a flag or a header that carries a secret is left out. */
function shorten(text: string): string {
  const shown = text
    .replaceAll(/(bearer\s+|(?:password|secret|key)[= :]+["']?)(?!\$)[^\s"'$]{6,}/gi, '$1…')
    .replaceAll(/\s+/g, ' ');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
