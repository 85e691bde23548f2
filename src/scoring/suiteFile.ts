import { readNode } from '../policy/readNode.ts';
import type { CasePlace } from './scoreCase.ts';
import { suiteSchema } from './suiteSchema.ts';

/** Bytes of a suite file. */
export const LONGEST_SUITE = 1024 * 1024;
const MOST_SYNTAX_ERRORS = 20;

/** What the schema lets through; names as in the file. */
export interface SuiteShape {
  readonly defaults?: CaseSettings;
  readonly cases: readonly CaseShape[];
}

interface CaseSettings {
  readonly repeat?: number;
  readonly concurrency?: number;
  readonly 'warm-up'?: number;
  readonly timeout?: string;
  readonly deployment?: string;
}

export interface CaseShape extends CaseSettings {
  readonly name: string;
  readonly request: {
    readonly json?: unknown;
    readonly text?: string;
    readonly form?: readonly { readonly name: string; readonly value: string }[];
    readonly file?: string;
    readonly 'content-type'?: string;
  };
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly expect?: ExpectShape;
}

export interface TextCheck {
  readonly equals?: string;
  readonly contains?: string;
  readonly matches?: string;
}

export interface ExpectShape {
  readonly status?: number | string;
  readonly 'max-latency'?: string;
  readonly p50?: string;
  readonly p95?: string;
  readonly p99?: string;
  readonly body?: TextCheck;
  readonly json?: unknown;
  readonly schema?: string;
  readonly query?: readonly QueryShape[];
  readonly golden?: { readonly file: string; readonly absolute?: number; readonly relative?: number };
  readonly shape?: readonly { readonly at?: string; readonly is: readonly (number | '*')[] }[];
  readonly headers?: readonly (TextCheck & { readonly name: string; readonly present?: boolean })[];
  readonly size?: { readonly 'at-least'?: number; readonly 'at-most'?: number };
}

export interface QueryShape {
  readonly expression: string;
  readonly equals?: unknown;
  readonly contains?: string;
  readonly matches?: string;
  readonly 'at-least'?: number;
  readonly 'at-most'?: number;
}

export interface SuiteFile {
  readonly name: string;
  /** Undefined where the file is hardly a suite at all. */
  readonly suite?: SuiteShape;
  /** Where the value of a path stands: `cases/0/request`; the nearest one above that is there. */
  placeOf(path: string): CasePlace;
  readonly problems: SuiteProblem[];
}

export interface SuiteProblem {
  readonly place: CasePlace;
  readonly what: string;
}

/** Reads the text of a suite. All mistakes are found at once; those of what it refers to are added later. */
export async function parseSuite(text: string, name: string): Promise<SuiteFile> {
  const yaml = await import('yaml');
  const lineCounter = new yaml.LineCounter();
  const problems: SuiteProblem[] = [];
  const places = new Map<string, CasePlace>();
  const locate = (offset: number): CasePlace & { endLine: number; endColumn: number } => {
    const { line, col } = lineCounter.linePos(offset);
    const at = { line: Math.max(1, line), column: Math.max(1, col) };
    return { file: name, ...at, endLine: at.line, endColumn: at.column };
  };
  const complain = ({ file, line, column }: CasePlace, what: string): void => {
    problems.push({ place: { file, line, column }, what });
  };
  let suite: SuiteShape | undefined;
  try {
    const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false } as const;
    const document = yaml.parseDocument(text, { lineCounter, ...options });
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)) {
      const isDeep = /call stack/.test(message);
      complain(locate(pos[0]), isDeep ? 'is nested too deeply' : (message.split('\n')[0] ?? ''));
    }
    if (problems.length === 0) {
      const value = readNode(document.contents, suiteSchema, '', locate(0), {
        yaml,
        root: suiteSchema,
        placeOf: (node) => locate(node?.range?.[0] ?? 0),
        complain,
        keep: (path, { file, line, column }) => places.set(path, { file, line, column }),
      });
      // What is wrong was left out of the value; only a whole one has the shape.
      if (problems.length === 0) suite = value as SuiteShape;
    }
  } catch (error) {
    // Brackets thousands deep exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    complain(locate(0), 'is nested too deeply');
  }
  return {
    name,
    ...(suite === undefined ? {} : { suite }),
    problems,
    placeOf(path) {
      for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
        const place = places.get(at);
        if (place !== undefined) return place;
      }
      return places.get('') ?? { file: name, line: 1, column: 1 };
    },
  };
}

/** `file:line:column: what`, by place. */
export function sayProblems(problems: readonly SuiteProblem[]): string[] {
  return [...problems]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, what }) => `${place.file}:${place.line}:${place.column}: ${what}`);
}
