import type { PipelineStep } from '../inventory/resource.ts';
import type { ObjectValue, Place, Value } from './value.ts';

/**
 * A resource that a file declares, in ARM's terms whatever the format: CLI YAML, Bicep and Terraform are translated
 * into the property names of ARM, so that one piece of code makes inventory entries of them.
 */
export interface Declaration {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Where the resource begins: its name, or its keyword. What is not declared is pointed at here. */
  readonly place: Place;
  /**
   * What names the declaration in its file, and stays when lines move: a Bicep symbol, a Terraform address, ARM's type
   * and name expression, a YAML `name`. With what leads to it through modules: `scoring/endpoint`.
   */
  readonly symbol: string;
  /** ARM type, in the letters of the file: `Microsoft.MachineLearningServices/workspaces/onlineEndpoints`. */
  readonly type: string;
  /** Absent where the format has none (CLI YAML, azurerm). */
  readonly apiVersion?: string;
  /** The last segment of the name. */
  readonly name: Value;
  /**
   * ARM id, or what stands for one: see `declaredId` in declaredScopes.ts. Unique as far as names are; the same text
   * for the same resource wherever it is named.
   */
  readonly id: string;
  /** ARM id (declared or real) of what an extension resource applies to, or of the deployment's own scope. */
  readonly scope: string;
  /** A reference to something that is there already, not a declaration of it. */
  readonly existing: boolean;
  /** Present and not true: it may not be deployed at all. */
  readonly condition?: Value;
  /**
   * The body as ARM's PUT takes it: `properties`, `identity`, `tags`, `kind`, `sku`, … A Terraform or YAML property
   * keeps the place where it is written.
   */
  readonly body: ObjectValue;
  readonly format: Format;
}

export const FORMATS = [
  'cli-yaml',
  'arm-template',
  'bicep',
  'terraform',
  'terraform-plan',
  'role-file',
  'federated-credential-file',
  'workflow',
  'script',
] as const;
export type Format = (typeof FORMATS)[number];

/** Something that hides a whole declaration, or what is inside a region: no rule can judge what is not seen. */
export interface Blind {
  readonly file: string;
  readonly place: Place;
  /** As written, shortened. */
  readonly expression: string;
  /** For a person: "the role is a parameter without a default". */
  readonly why: string;
  /** ARM type of what is hidden, when that much is known. */
  readonly type?: string;
}

/** A file that could not be read as a whole. */
export interface UnreadableFile {
  readonly file: string;
  /** For a person: "not valid UTF-8", "larger than 10 MB", "line 3, column 5: …". */
  readonly why: string;
  /** Where it stops making sense, when that is known. */
  readonly place?: Place;
}

/** Lines, from 1, over which something stretches that a comment above it can be about. */
export interface Region {
  readonly file: string;
  readonly lines: readonly [first: number, last: number];
}

/** What a reader made of the files it claimed. */
export interface Reading {
  readonly declarations: readonly Declaration[];
  readonly blind: readonly Blind[];
  readonly unreadable: readonly UnreadableFile[];
  /** Of workflows and scripts. */
  readonly steps?: readonly PipelineStep[];
  /** Of what is no declaration: the steps. */
  readonly regions?: readonly Region[];
}

/** The text of a file, or why there is none. */
export type Source =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly path: string; readonly why: string };

/** A repository's files, as far as they may be looked at: nothing outside of it, nothing too large. */
export interface Repository {
  /** Paths from its root, with `/`, sorted. */
  readonly paths: readonly string[];
  read(path: string): Promise<Source>;
}

/** One format. */
export interface Reader {
  readonly format: Format;
  /** By name and, for formats that share an extension, a cheap look at the text. */
  claims(path: string, text: string): boolean;
  /** Reads the claimed files together: they may name each other (modules, parameter files), and others as well. */
  read(claimed: readonly string[], repository: Repository): Promise<Reading>;
}
