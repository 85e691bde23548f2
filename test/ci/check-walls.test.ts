import { describe, expect, it } from 'vitest';
import { breaches } from '../../.ci/check-walls.ts';

const inReport = (text: string): string[] => breaches(new Map([['report/a.ts', text]]));

describe('a pure room', () => {
  it('may import what only computes, by name', () => {
    expect(inReport("import { createHash } from 'node:crypto';\n")).toEqual([]);
    expect(inReport("import { createHash as hash } from 'node:crypto';\n")).toEqual([]);
  });

  it.each([
    "import { createHash, randomUUID } from 'node:crypto';\n",
    "import { randomUUID as createHash } from 'node:crypto';\n",
    "import crypto from 'node:crypto';\n",
    "import crypto, { createHash } from 'node:crypto';\n",
    "import * as crypto from 'node:crypto';\n",
    "import 'node:crypto';\n",
    "const crypto = await import('node:crypto');\n",
    "import { readFile } from 'node:fs/promises';\n",
  ])('may not import any other of Node: %s', (text) => {
    expect(inReport(text)).toEqual([expect.stringContaining('report is pure and imports node:')]);
  });

  it('grants one room nothing of what another may', () => {
    expect(breaches(new Map([['policy/a.ts', "import { createHash } from 'node:crypto';\n"]]))).toHaveLength(
      1,
    );
  });

  it('has no clock and no process of its own', () => {
    expect(inReport('export const now = Date.now();\n')).toHaveLength(1);
    expect(inReport('export const home = process.env;\n')).toHaveLength(1);
  });
});
