import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { CLOUD_NAMES, resolveCloud } from '../../src/identity/clouds.ts';
import { fakeEffects } from '../http/fakeEffects.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'aml-cloud-')));
});
afterEach(() => rm(folder, { recursive: true }));

const OUR_CLOUD = {
  name: 'OurCloud',
  authority: 'https://login.test:8443',
  resourceManager: 'https://arm.test/',
  resourceManagerAudience: 'https://arm.test/',
  machineLearningAudience: 'https://ml.test',
  cognitiveServicesAudience: 'https://ai.test',
  graph: 'https://graph.test',
  scoringHosts: ['*.inference.test.example', '127.0.0.1:8443'],
  federationAudience: 'api://OurExchange',
};

async function file(content: unknown, name = 'cloud.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const resolve = (path: string | undefined, env: Record<string, string> = {}) => {
  const effects = fakeEffects({ ...env, AML_ENDPOINT_CLOUD_FILE: path });
  return resolveCloud('custom', effects).then((cloud) => ({
    cloud,
    lines: effects.lines,
  }));
};

async function refusal(run: Promise<unknown>): Promise<Failure['details']> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error.details;
  throw new Error(`not refused: ${String(error)}`);
}

describe('a custom cloud', () => {
  it('is read from its file, and the log says that it is not one of Microsoft’s', async () => {
    const path = await file(OUR_CLOUD);
    const { cloud, lines } = await resolve(path);
    expect(cloud).toEqual({
      ...OUR_CLOUD,
      resourceManager: 'https://arm.test',
      resourceManagerAudience: 'https://arm.test',
      custom: true,
    });
    expect(lines).toEqual([
      `notice: This run uses the custom cloud OurCloud from ${path}, not one of Microsoft's.`,
    ]);
  });

  it('shows all mistakes at once', async () => {
    const path = await file({
      ...OUR_CLOUD,
      authority: 'http://login.test',
      resourceManager: 'https://arm.test/path',
      graph: 'https://user@graph.test',
      machineLearningAudience: undefined,
      scoringHosts: ['*', 'https://a.test'],
      name: 'evil\u001b[31m',
      telemetry: 'https://evil.test',
    });
    const details = await refusal(resolve(path));
    expect(details).toMatchObject({ code: 'cloud-file-invalid', exitCode: 2 });
    expect(
      details.cause
        ?.split('\n')
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(
      [
        'authority',
        'graph',
        'machineLearningAudience',
        'name',
        'resourceManager',
        'scoringHosts',
        'telemetry',
      ].sort(),
    );
  });

  it.each([['[]'], ['{'], ['null'], ['"x"']])('that is %s is refused', async (text) => {
    expect((await refusal(resolve(await file(text)))).code).toBe('cloud-file-invalid');
  });

  it('that is too long is refused', async () => {
    expect((await refusal(resolve(await file(' '.repeat(70_000))))).code).toBe('cloud-file-invalid');
  });

  it.each(['GITHUB_WORKSPACE', 'RUNNER_TEMP'])(
    'inside %s is refused, a link to there as well',
    async (variable) => {
      const inside = join(folder, 'inside');
      await mkdir(inside);
      const path = await file(OUR_CLOUD, 'inside/cloud.json');
      const link = join(folder, 'link.json');
      await symlink(path, link);
      const folderLink = join(folder, 'folder-link');
      await symlink(inside, folderLink);
      for (const [name, env] of [
        [path, inside],
        [link, inside],
        [path, folderLink],
        [join(inside, '..', 'inside', 'cloud.json'), inside],
      ] as const) {
        expect((await refusal(resolve(name, { [variable]: env }))).code).toBe('cloud-file-location');
      }
      const outside = await file(OUR_CLOUD, 'inside-not.json');
      expect((await resolve(outside, { [variable]: inside })).cloud.name).toBe('OurCloud');
    },
  );

  it('needs a file that is named absolutely and is there', async () => {
    expect((await refusal(resolve(undefined))).code).toBe('cloud-file-missing');
    expect((await refusal(resolve(join(folder, 'none.json')))).code).toBe('cloud-file-missing');
    expect((await refusal(resolve(folder))).code).toBe('cloud-file-missing');
    expect((await refusal(resolve('cloud.json'))).code).toBe('cloud-file-location');
  });
});

describe('a known cloud', () => {
  it('ignores the cloud file and says so', async () => {
    const effects = fakeEffects({ AML_ENDPOINT_CLOUD_FILE: '/tmp/evil.json' });
    const cloud = await resolveCloud('azurecloud', effects);
    expect(cloud).toMatchObject({
      name: 'AzureCloud',
      authority: 'https://login.microsoftonline.com',
      custom: false,
    });
    expect(effects.lines).toEqual([
      'warning: AML_ENDPOINT_CLOUD_FILE is set and ignored: it counts with cloud: custom only.',
    ]);
  });

  it('has a name out of the list', async () => {
    expect(CLOUD_NAMES).toEqual(['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom']);
    expect((await refusal(resolveCloud('AzureGermanCloud', fakeEffects()))).code).toBe('cloud-unknown');
  });
});
