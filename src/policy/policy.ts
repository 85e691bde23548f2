import type { Location } from '../findings/finding.ts';
import type { DialValue } from './dials.ts';
import type { PolicyExemption } from './exemption.ts';
import type { AllowedList, Closable } from './policyKeys.ts';

/** Something that a policy file says, and where. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Location;
}

/** One entry of a list of what is fine. */
export interface AllowedEntry {
  readonly list: AllowedList;
  /** A principal's object id, a scope, an endpoint's pattern, an issuer. */
  readonly value: string;
  readonly reason: string;
  readonly place: Location;
}

/** What `enforce` lays on everybody else. */
export interface Floor {
  /** Bounds, by the same keys as `PolicyFile.said`. */
  readonly bounds: ReadonlyMap<string, Placed<DialValue>>;
  /** Lists to which no other file may add. */
  readonly closed: ReadonlyMap<Closable, Location>;
  /** Ids of rules that nobody may exempt anything from. */
  readonly unexemptible: ReadonlyMap<string, Location>;
}

/** What one policy file says, and nothing else: defaults and other files come later. Rules stand by their ids. */
export interface PolicyFile {
  /** As it is shown: `.github/aml-policy.yml`, or `org/repo/path@sha`. */
  readonly name: string;
  /** Files that this one builds on, as they are written. */
  readonly extends: readonly Placed<string>[];
  /** By key: `fail-on`, `AML007.max-key-age-days`, `AML001.severity` (which may be `off`). */
  readonly said: ReadonlyMap<string, Placed<DialValue>>;
  readonly allowed: readonly AllowedEntry[];
  readonly exemptions: readonly PolicyExemption[];
  readonly floor: Floor;
}

/** "file:line:column", as editors and terminals know it. */
export function sayPlace({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
