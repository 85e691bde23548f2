/** Offsets into the text of a file: of the first character, and after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An expression of Bicep, taken apart. What the grammar could not read is `unread`. */
export type BicepExpression = Span &
  (
    | { readonly kind: 'text'; readonly parts: readonly (string | BicepExpression)[] }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'boolean'; readonly boolean: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'name'; readonly name: string }
    | {
        readonly kind: 'object';
        readonly properties: readonly BicepProperty[];
        /** `resource … = …` inside of a resource. */
        readonly resources: readonly NestedResource[];
      }
    | { readonly kind: 'list'; readonly items: readonly BicepItem[] }
    | {
        readonly kind: 'for';
        readonly item: string;
        readonly index: string | undefined;
        readonly over: BicepExpression;
        readonly body: BicepExpression;
      }
    /** Of resources and modules: `if (condition) { … }`. */
    | { readonly kind: 'if'; readonly condition: BicepExpression; readonly body: BicepExpression }
    | {
        readonly kind: 'property';
        readonly of: BicepExpression;
        readonly name: string;
        /** `.?`: null where there is none. */
        readonly safe: boolean;
      }
    | {
        readonly kind: 'index';
        readonly of: BicepExpression;
        readonly at: BicepExpression;
        readonly safe: boolean;
      }
    /** `workspace::endpoint`. */
    | { readonly kind: 'nested'; readonly of: BicepExpression; readonly name: string }
    | {
        readonly kind: 'call';
        /** What the function belongs to: a symbol, or a namespace. */
        readonly of: BicepExpression | undefined;
        readonly name: string;
        readonly values: readonly BicepExpression[];
      }
    | { readonly kind: 'unary'; readonly operator: string; readonly of: BicepExpression }
    | {
        readonly kind: 'binary';
        readonly operator: string;
        readonly left: BicepExpression;
        readonly right: BicepExpression;
      }
    | {
        readonly kind: 'ternary';
        readonly condition: BicepExpression;
        readonly whenTrue: BicepExpression;
        readonly whenFalse: BicepExpression;
      }
    | { readonly kind: 'lambda'; readonly names: readonly string[]; readonly body: BicepExpression }
    | { readonly kind: 'unread'; readonly why: string }
  );

export type BicepProperty =
  | { readonly name: string | BicepExpression; readonly at: Span; readonly value: BicepExpression }
  | { readonly spread: BicepExpression };

export interface BicepItem {
  readonly value: BicepExpression;
  readonly spread: boolean;
}

/** What a `resource` statement says, at the top or inside of another. */
export interface ResourceStatement {
  readonly symbol: string;
  readonly symbolAt: Span;
  /** `Microsoft.X/y@2024-01-01`, or of a nested one `z@…`, `z`. */
  readonly type: string;
  readonly existing: boolean;
  readonly body: () => BicepExpression;
}

export type NestedResource = ResourceStatement;

export interface ModuleStatement {
  readonly symbol: string;
  readonly symbolAt: Span;
  readonly path: string;
  readonly pathAt: Span;
  readonly body: () => BicepExpression;
}

export interface ParameterStatement {
  readonly name: string;
  readonly at: Span;
  /** `string?`: null where nothing is given. */
  readonly nullable: boolean;
  readonly fallback: (() => BicepExpression) | undefined;
}

export interface FunctionStatement {
  readonly names: readonly string[];
  readonly body: () => BicepExpression;
}

export interface ImportStatement {
  readonly path: string;
  /** By the name here, the name there; `*` for all, as properties of a namespace. */
  readonly names: ReadonlyMap<string, string>;
}

/** A file taken apart. Expressions are parsed when they are first asked for. */
export interface BicepFile {
  readonly path: string;
  readonly text: string;
  readonly targetScope: string;
  readonly parameters: ReadonlyMap<string, ParameterStatement>;
  readonly variables: ReadonlyMap<string, () => BicepExpression>;
  readonly functions: ReadonlyMap<string, FunctionStatement>;
  readonly outputs: ReadonlyMap<string, () => BicepExpression>;
  readonly resources: ReadonlyMap<string, ResourceStatement>;
  readonly modules: ReadonlyMap<string, ModuleStatement>;
  readonly imports: readonly ImportStatement[];
  /** Of a parameter file: the Bicep file that it goes with. */
  readonly using: string | undefined;
  /** Of a parameter file: another whose parameters it takes over. */
  readonly extended: string | undefined;
  /** What no statement could be read from. */
  readonly unread: readonly (Span & { readonly why: string })[];
}
