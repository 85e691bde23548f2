import type { Edit } from '../findings/edit.ts';
import type { Location } from '../findings/finding.ts';

/** Whole lines of a file, and what is to stand there instead. Lines from 1. */
export interface LineEdit {
  readonly file: string;
  readonly from: number;
  /** The last line. */
  readonly to: number;
  /** Without a line break at the end. */
  readonly lines: string;
}

/** How a format writes things down. */
interface Style {
  /** What a literal stands for; undefined where it is none, or where something else is worked out in it. */
  read(literal: string): string | undefined;
  /** A text as the format quotes it. */
  write(text: string): string;
}

const STYLES: Readonly<Record<string, Style>> = {
  yml: { read: readYaml, write: (text) => (/^[a-z]\w*$/i.test(text) ? text : JSON.stringify(text)) },
  json: { read: readDoubleQuoted, write: (text) => JSON.stringify(text) },
  bicep: {
    read(literal) {
      const [, inner] = /^'((?:[^'\\$]|\\['\\nrt$]|\$(?!\{))*)'$/.exec(literal) ?? [];
      return inner?.replaceAll(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
    },
    write: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`,
  },
  tf: {
    read: (literal) => (/[$%]\{/.test(literal) ? undefined : readDoubleQuoted(literal)),
    write: (text) => JSON.stringify(text).replaceAll(/([$%])\{/g, '$1$1{'),
  },
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const ALIASES: Readonly<Record<string, string>> = { yaml: 'yml', jsonc: 'json', json5: 'json' };

/** The words of `az ml` and of azurerm for those of ARM, as far as edits use them. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  AADToken: ['aad_token'],
  AMLToken: ['aml_token'],
  Key: ['key'],
  Enabled: ['enabled', 'true'],
  Disabled: ['disabled', 'false'],
};
const PROPERTIES: Readonly<Record<Extract<Edit, { readonly kind: 'add' }>['property'], Names>> = {
  principalType: { az: 'principal_type', azurerm: 'principal_type' },
  publicNetworkAccess: { az: 'public_network_access' },
};
interface Names {
  readonly az: string;
  readonly azurerm?: string;
}

const LONGEST_LINE = 2_000;

/**
 * An edit as lines of the file that it is for, in the file's own words, quotes and indentation. Undefined where the place
 * does not say literally what the edit is about (it came through a parameter, the file has changed), or where the lines are
 * written in a way that cannot be edited for sure: then a person has to. Pure.
 */
export function writeEdit(text: string, edit: Edit): LineEdit | undefined {
  const place = edit.kind === 'replace' ? edit.place : edit.beside;
  const extension = place.file.slice(place.file.lastIndexOf('.') + 1).toLowerCase();
  const style = STYLES[ALIASES[extension] ?? extension];
  const lines = text.split(/\r?\n/);
  const line = lines[place.line - 1];
  if (style === undefined || line === undefined || line.length > LONGEST_LINE) return undefined;
  const written =
    edit.kind === 'replace' ? replaceIn(line, edit, style) : addTo(line, edit, style, extension);
  return written === undefined
    ? undefined
    : { file: place.file, from: place.line, to: place.line, lines: written };
}

function replaceIn(
  line: string,
  { place, was, values }: Extract<Edit, { readonly kind: 'replace' }>,
  style: Style,
): string | undefined {
  const literal = literalAt(line, place);
  if (literal === undefined) return undefined;
  const before = line.slice(0, place.column - 1);
  const after = line.slice(place.column - 1 + literal.length);
  const put = (texts: readonly string[], between: string): string =>
    `${before}${texts.join(between)}${after}`;
  const isSwitch = /^(?:true|false)$/.test(literal);
  const said = isSwitch ? literal : style.read(literal);
  if (said === undefined) return undefined;
  const known = [was, ...(OTHER_WORDS[was] ?? [])].map((word) => word.toLowerCase());
  if (!known.includes(said.toLowerCase())) return undefined;
  const [value] = values;
  if (values.length === 1 && value !== undefined) {
    // `key` is a word of az, and Key in a careless hand: what the file is decides.
    const others = OTHER_WORDS[value] ?? [];
    const isAz = style === STYLES['yml'];
    if (isSwitch) return others.includes('false') ? put(['false'], '') : undefined;
    const word = isAz ? (others[0] ?? value) : sameCase(value, said, was);
    return put([style.write(word)], '');
  }
  const texts = values.map((one) => style.write(one));
  const isAlone = /^\s*$/.test(before) && /^\s*,?\s*$/.test(after);
  if (!isAlone) return put(texts, ', ');
  // Bicep has no commas between lines; where there is one, it likes it as well as the others do.
  const needsComma = style !== STYLES['bicep'] || after.trim() === ',';
  return put(texts, `${needsComma ? ',' : ''}\n${before}`);
}

/** What stands at a place of one line; undefined where the place goes over several. */
function literalAt(line: string, { line: from, column, endLine, endColumn }: Location): string | undefined {
  if (from !== endLine || endColumn <= column || endColumn - 1 > line.length) return undefined;
  return line.slice(column - 1, endColumn - 1);
}

/** Whoever wrote `enabled` for Enabled gets `disabled`. */
function sameCase(value: string, said: string, was: string): string {
  return said === said.toLowerCase() && was !== was.toLowerCase() ? value.toLowerCase() : value;
}

/** A property on a line of its own, before the line that is alike: the end of that one is left as it is. */
function addTo(
  line: string,
  { beside, property, value }: Extract<Edit, { readonly kind: 'add' }>,
  style: Style,
  extension: string,
): string | undefined {
  // One property begins the line, and its value, or the beginning of that, is what stands at the place.
  const [whole, indent = '', quote = '', name = '', space = '', sign = '', gap = ''] =
    /^(\s*)("?)([A-Za-z]\w*)\2(\s*)([:=])(\s*)(?=\S)/.exec(line) ?? [];
  if (whole === undefined || beside.column - 1 !== whole.length) return undefined;
  const isSnake = name.includes('_');
  const { az, azurerm } = PROPERTIES[property];
  switch (ALIASES[extension] ?? extension) {
    case 'yml': {
      const word = OTHER_WORDS[value]?.[0] ?? value;
      return sign === ':' && quote === '' ? `${indent}${az}: ${style.write(word)}\n${line}` : undefined;
    }
    case 'json':
      return sign === ':' && quote !== ''
        ? `${indent}"${property}"${space}:${gap}${style.write(value)},\n${line}`
        : undefined;
    case 'bicep':
      return sign === ':' && quote === ''
        ? `${indent}${property}: ${style.write(value)}\n${line}`
        : undefined;
    case 'tf': {
      const named = isSnake ? azurerm : property;
      if (sign !== '=' || named === undefined) return undefined;
      // terraform fmt puts the signs of neighbours below each other.
      const padding = ' '.repeat(Math.max(1, name.length + space.length - named.length));
      return `${indent}${named}${padding}= ${style.write(value)}\n${line}`;
    }
    default:
      return undefined;
  }
}

function readDoubleQuoted(literal: string): string | undefined {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(literal)) return undefined;
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A plain word, or one in quotes that hide nothing. */
function readYaml(literal: string): string | undefined {
  return /^(["']?)([A-Za-z][\w-]*)\1$/.exec(literal)?.[2];
}
