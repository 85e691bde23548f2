import { randomBytes, randomInt } from 'node:crypto';
import type { Scenario } from './scenario.ts';

export type KeySlot = 'primary' | 'secondary';

/** Every secret of a run: the keys of endpoints and accounts, and whatever was handed out. */
export interface Keyring {
  keys(id: string): Readonly<Record<KeySlot, string | null>>;
  replace(id: string, slot: KeySlot, value?: string): void;
  /** Remembers a secret that was handed out, and gives it back. */
  remember(secret: string): string;
  /** All that exist or existed, so that a test can look for them in what a program wrote. */
  secrets(): readonly string[];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function makeKeyring(scenario: Scenario): Keyring {
  const known = new Set<string>();
  const slots = new Map<string, Record<KeySlot, string | null>>();
  const remember = (secret: string) => {
    known.add(secret);
    return secret;
  };

  for (const [id, given] of Object.entries(scenario.credentials ?? {})) {
    const primary = given.primaryKey === undefined ? given.key1 : given.primaryKey;
    const secondary = given.secondaryKey === undefined ? given.key2 : given.secondaryKey;
    slots.set(id.toLowerCase(), {
      primary: primary === undefined ? makeKey() : primary,
      secondary: secondary === undefined ? makeKey() : secondary,
    });
  }
  for (const { primary, secondary } of slots.values()) {
    for (const key of [primary, secondary]) {
      if (key !== null && key !== '') {
        remember(key);
      }
    }
  }
  for (const secret of scenario.applications.flatMap((one) => one.secrets ?? [])) {
    remember(secret.value);
  }

  function entry(id: string): Record<KeySlot, string | null> {
    const existing = slots.get(id.toLowerCase());
    if (existing !== undefined) {
      return existing;
    }
    const made = { primary: remember(makeKey()), secondary: remember(makeKey()) };
    slots.set(id.toLowerCase(), made);
    return made;
  }

  return {
    keys: (id) => ({ ...entry(id) }),
    replace: (id, slot, value) => {
      entry(id)[slot] = remember(value ?? makeKey());
    },
    remember,
    secrets: () => [...known],
  };
}

/** 84 letters and digits with the service's marker inside, like the keys that Azure makes today. */
function makeKey(): string {
  const letters = Array.from({ length: 76 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, 52)}JQQJ99${letters.slice(52, 74)}${randomBytes(2).toString('hex')}`;
}
