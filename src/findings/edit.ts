import type { Location } from './finding.ts';

/**
 * What would mend a finding in the file that it is found in, in the words of ARM: src/files writes it down as the file has
 * it. Nothing in it comes from Azure.
 */
export type Edit =
  /** The text that stands at the place becomes another one, or several in its list. */
  | {
      readonly kind: 'replace';
      readonly place: Location;
      /** What stands there, as ARM has it: anything else at the place is left alone. */
      readonly was: string;
      readonly values: readonly string[];
    }
  /** A property beside the one whose value stands at the place. */
  | {
      readonly kind: 'add';
      readonly beside: Location;
      readonly property: 'principalType' | 'publicNetworkAccess';
      readonly value: string;
    };
