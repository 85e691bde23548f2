import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventorySchema } from '../../src/collect/inventorySchema.ts';
import { LONGEST_SNAPSHOT, linesOf, readSnapshot, writeSnapshot } from '../../src/collect/snapshot.ts';
import { Failure } from '../../src/failure.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { contoso } from '../../src/simulator/contoso.ts';
import { CONTOSO_APPLICATIONS as APPS, CONTOSO_IDS as IDS } from '../../src/simulator/contosoIds.ts';
import { play } from './collection.ts';

let folder: string;
let inventory: Inventory;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aml-snapshot-'));
  const collection = await play(contoso());
  ({ inventory } = await collection.collect([IDS.production, IDS.sandbox], APPS.reader.clientId));
  await collection.stop();
});
afterAll(() => rm(folder, { recursive: true }));

async function failure(act: Promise<unknown>): Promise<Failure['details']> {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a failure: ${String(error)}`);
  return error.details;
}

/** A snapshot that was changed by hand. */
async function changed(change: (snapshot: Record<string, unknown>) => void): Promise<string> {
  const copy = JSON.parse(JSON.stringify(inventory)) as Record<string, unknown>;
  change(copy);
  const file = join(folder, 'changed.json');
  await writeFile(file, JSON.stringify(copy));
  return file;
}

describe('a snapshot', () => {
  it('holds the inventory as it was collected', async () => {
    const file = join(folder, 'whole.json');
    await writeSnapshot(file, inventory);
    expect(await readSnapshot(file)).toEqual(inventory);
  });

  it('written, read and written again is the same to the byte', async () => {
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
    await writeSnapshot(first, inventory);
    await writeSnapshot(second, await readSnapshot(first));
    expect(await readFile(second, 'utf8')).toBe(await readFile(first, 'utf8'));
  });

  it('can be read by its owner alone, and leaves nothing beside it', async () => {
    const own = await mkdtemp(join(folder, 'own-'));
    await writeSnapshot(join(own, 'inventory.json'), inventory);
    expect((await stat(join(own, 'inventory.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(own)).toEqual(['inventory.json']);
  });

  it('replaces a link instead of following it', async () => {
    const victim = join(folder, 'victim');
    const link = join(folder, 'link.json');
    await writeFile(victim, 'untouched');
    await symlink(victim, link);
    await writeSnapshot(link, inventory);
    expect(await readFile(victim, 'utf8')).toBe('untouched');
    expect(await readSnapshot(link)).toEqual(inventory);
  });

  it('has one entry per line, so that two of them can be compared', () => {
    const lines = [...linesOf(inventory)].join('').split('\n');
    const entry = lines.find((line) => line.includes(`"id":"${IDS.fraudKey}","name"`));
    expect(JSON.parse(entry?.replace(/,$/, '') ?? '')).toMatchObject({ kind: 'online-endpoint' });
  });

  it.each<[string, (text: string) => string]>([
    ['on one line', (text) => JSON.stringify(JSON.parse(text))],
    ['with indents', (text) => JSON.stringify(JSON.parse(text), null, 2)],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['without a line end after the last line', (text) => text.trimEnd()],
    ['with an entry over two lines', (text) => text.replace('{"id":', '{\n"id":')],
    ['with a field said twice, of which the last counts', (text) => text.replace('{', '{\n"resources": [],')],
  ])('that somebody laid out %s holds the same', async (_how, layOut) => {
    const file = join(folder, 'laid-out.json');
    await writeFile(file, layOut([...linesOf(inventory)].join('')));
    expect(await readSnapshot(file)).toEqual(inventory);
  });

  it('with a line longer than one read, letters of several bytes and separators of lines within a text is read whole', async () => {
    const [group] = inventory.principals;
    const named = (value: string) => ({ ...group, displayName: { state: 'known', value } });
    const principals = ['é'.repeat(2_000_001), '\u2028 and \u2029', 'plain'].map(named);
    const file = join(folder, 'long-line.json');
    await writeSnapshot(file, { ...inventory, principals } as Inventory);
    expect((await readSnapshot(file)).principals).toEqual(principals);
  });

  it('that cannot be written says so, and where', async () => {
    const details = await failure(writeSnapshot(join(folder, 'no-such-folder', 'x.json'), inventory));
    expect(details).toMatchObject({ code: 'snapshot-not-written', exitCode: 2 });
    expect(details.message).toContain('no-such-folder');
  });
});

describe('a file that is no snapshot', () => {
  it.each([
    ['is not there', 'snapshot-not-found', 'missing.json', undefined],
    ['is a folder', 'snapshot-not-found', '.', undefined],
    ['is no JSON', 'snapshot-not-json', 'text.json', 'password: hunter2-hunter2'],
    ['is a list', 'snapshot-invalid', 'list.json', '[]'],
    ['is of another version', 'snapshot-version', 'version.json', '{"schemaVersion":"2"}'],
  ])('because it %s is refused', async (_why, code, name, text) => {
    const file = join(folder, name);
    if (text !== undefined) await writeFile(file, text);
    const details = await failure(readSnapshot(file));
    expect(details).toMatchObject({ code, exitCode: 2 });
    expect(JSON.stringify(details)).not.toContain('hunter2');
  });

  it.each<[string, (snapshot: Record<string, unknown>) => void, RegExp]>([
    ['lacks a field', (one) => delete one['roleAssignments'], /roleAssignments/],
    ['has a field of its own', (one) => Object.assign(one, { secrets: [] }), /secrets/],
    [
      'has a resource of an unknown kind',
      (one) => (one['resources'] as object[]).push({ kind: 'toaster' }),
      /\$\.resources\.\d+/,
    ],
    [
      'keeps the value of a variable',
      (one) => {
        for (const resource of one['resources'] as Record<string, unknown>[]) {
          if (resource['kind'] !== 'online-deployment') continue;
          const value = [{ name: 'API_KEY', shape: 'literal', value: 'hunter2' }];
          resource['environmentVariables'] = { state: 'known', value };
        }
      },
      /environmentVariables.*"value"/,
    ],
    [
      'has a fact that is neither known, absent nor unknown',
      (one) => Object.assign((one['resources'] as object[])[0] ?? {}, { createdAt: { state: 'maybe' } }),
      /createdAt/,
    ],
  ])('because it %s is refused with the place', async (_why, change, place) => {
    const details = await failure(readSnapshot(await changed(change)));
    expect(details.code).toBe('snapshot-invalid');
    expect(details.cause).toMatch(place);
    expect(JSON.stringify(details)).not.toContain('hunter2');
  });

  it.each<[string, (text: string) => string]>([
    ['breaks off', (text) => text.slice(0, text.lastIndexOf('}'))],
    ['lacks a comma between two entries', (text) => text.replace('},\n{', '}\n{')],
    ['has a comma after the last entry', (text) => text.replace('}\n]', '},\n]')],
    ['goes on after its end', (text) => `${text}{}`],
  ])('because its text %s is refused', async (_how, spoil) => {
    const file = join(folder, 'spoilt.json');
    await writeFile(file, spoil([...linesOf(inventory)].join('')));
    expect(await failure(readSnapshot(file))).toMatchObject({ code: 'snapshot-not-json' });
  });

  it('because it is too long is refused unread', async () => {
    const file = join(folder, 'long.json');
    const { truncate } = await import('node:fs/promises');
    await writeFile(file, '');
    await truncate(file, LONGEST_SNAPSHOT + 1);
    expect(await failure(readSnapshot(file))).toMatchObject({ code: 'snapshot-too-large' });
  });
});

it('the published schema is the one that snapshots are checked by', async () => {
  const file = join(import.meta.dirname, '../../schemas/inventory.schema.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(inventorySchema)));
});
