/** Lines and columns from 1; the end is the column after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a value was come by, where it is not simply written there: through a parameter's default, or by a guess. */
export type Assumption = 'medium' | 'low';

interface Placed {
  /** Where the value is written: for one that came through a parameter or a variable, where it is used. */
  readonly place: Place;
  /** Absent: the value stands there literally. */
  readonly confidence?: Assumption;
}

/** One property of an object: in files a finding may point at the name as well as at the value. */
export interface Entry {
  /** As written. */
  readonly name: string;
  readonly namePlace: Place;
  readonly value: Value;
}

/** A value of a file, worked out as far as it can be, with its place. Every format is read into these. */
export type Value =
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & { readonly kind: 'number'; readonly number: number })
  | (Placed & { readonly kind: 'boolean'; readonly boolean: boolean })
  | (Placed & { readonly kind: 'null' })
  | (Placed & { readonly kind: 'list'; readonly items: readonly Value[] })
  /** By the lower-cased name: ARM's property names are the same in any case. */
  | (Placed & { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Entry> })
  | Unresolved;

export type ObjectValue = Extract<Value, { readonly kind: 'object' }>;

/** Something that only a deployment, or a person, can work out. */
export type Unresolved = Placed & {
  readonly kind: 'unresolved';
  /** As written, shortened: `parameters('authMode')`. */
  readonly expression: string;
  /** For a person: "the parameter authMode has no default". */
  readonly why: string;
  /**
   * What stands for the value where only its identity matters: the known parts of a text, and `{expression}` for the
   * rest, so that `{prefix}-endpoint` here and there are one name.
   */
  readonly placeholder: string;
};

/** The value at a path of property names, in any case; `undefined` where any step is missing. */
export function valueAt(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let current = value;
  for (const step of path) {
    // What is not known hides all that is in it.
    if (current === undefined || current.kind === 'unresolved') return current;
    if (current.kind !== 'object') return undefined;
    current = current.entries.get(step.toLowerCase())?.value;
  }
  return current;
}

/** The text that identifies a value: itself, or what stands for it while it is not known. */
export function identifying(value: Value | undefined): string | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'unresolved':
      return value.placeholder;
    default:
      return undefined;
  }
}
