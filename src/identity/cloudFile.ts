import { open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { EXIT, Failure } from '../failure.ts';
import { isRecord } from './claims.ts';
import { CLOUD_FILE_VARIABLE, type Cloud } from './clouds.ts';
import { cleanForeignText } from './foreignText.ts';
import { isScoringHostPattern } from './scoringHosts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST_FILE = 64 * 1024;
const ORIGINS = ['authority', 'resourceManager', 'graph'] as const;
const AUDIENCES = [
  'resourceManagerAudience',
  'machineLearningAudience',
  'cognitiveServicesAudience',
  'federationAudience',
] as const;
const FIELDS: readonly string[] = ['name', 'scoringHosts', ...ORIGINS, ...AUDIENCES];

/**
 * Reads the description of a custom cloud. The file belongs to the runner: one inside the workspace or `RUNNER_TEMP`,
 * where a step or a pull request can put files, is refused; symbolic links are followed before that is judged.
 */
export async function readCloudFile(path: string | undefined, env: Environment): Promise<Cloud> {
  if (path === undefined || path === '') {
    throw refuse('cloud-file-missing', `cloud: custom needs a file, and ${CLOUD_FILE_VARIABLE} is not set.`);
  }
  if (!isAbsolute(path)) {
    throw refuse('cloud-file-location', `${CLOUD_FILE_VARIABLE} must be an absolute path.`);
  }
  let real: string;
  try {
    real = await realpath(path);
  } catch {
    throw refuse('cloud-file-missing', `The cloud file ${path} cannot be read.`);
  }
  await refuseWritablePlaces(real, env);
  const text = await readBounded(real, path);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refuse('cloud-file-invalid', `The cloud file ${path} is not JSON.`);
  }
  return checkCloud(value, path);
}

async function refuseWritablePlaces(file: string, env: Environment): Promise<void> {
  for (const variable of ['GITHUB_WORKSPACE', 'RUNNER_TEMP']) {
    const folder = env[variable];
    if (folder === undefined || folder === '') continue;
    const real = await realpath(folder).catch(() => folder);
    const way = relative(real, file);
    if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))) {
      throw refuse(
        'cloud-file-location',
        `The cloud file lies inside ${variable}, where the steps of a job can write.`,
        'It says where credentials are sent, so it must be the runner’s own.',
      );
    }
  }
}

async function readBounded(file: string, path: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      if (!(await handle.stat()).isFile()) throw new Error('not a file');
      const buffer = Buffer.alloc(LONGEST_FILE + 1);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      if (bytesRead > LONGEST_FILE) {
        throw refuse('cloud-file-invalid', `The cloud file ${path} is longer than ${LONGEST_FILE} bytes.`);
      }
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refuse('cloud-file-missing', `The cloud file ${path} cannot be read.`);
  }
}

/** Checks every field before it gives up, so that all problems are seen at once. */
function checkCloud(value: unknown, path: string): Cloud {
  if (!isRecord(value))
    throw refuse('cloud-file-invalid', `The cloud file ${path} must hold one JSON object.`);
  const problems: string[] = [];
  const text = (field: string): string => {
    const found = value[field];
    if (typeof found === 'string' && found !== '' && found.length <= 300 && found === cleanForeignText(found))
      return found;
    problems.push(
      `${field}: ${found === undefined ? 'is missing' : 'must be a text of 1 to 300 printable characters'}`,
    );
    return '';
  };
  const origin = (field: string): string => {
    const found = text(field);
    if (found === '') return '';
    const url = URL.canParse(found) ? new URL(found) : undefined;
    if (url?.protocol === 'https:' && (found === url.origin || found === `${url.origin}/`)) return url.origin;
    problems.push(
      `${field}: must be an https origin without path, query or user, such as https://login.example.com`,
    );
    return '';
  };
  const audience = (field: string): string => {
    const found = text(field).replace(/\/$/, '');
    if (
      found !== '' &&
      !/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+$/i.test(found) &&
      !/^[0-9a-f-]{36}$/i.test(found)
    ) {
      problems.push(`${field}: must be an audience such as https://ml.example.com, api://name or a GUID`);
    }
    return found;
  };
  const scoringHosts = (): readonly string[] => {
    const found = value['scoringHosts'];
    if (Array.isArray(found) && found.length <= 100 && found.every((item) => typeof item === 'string')) {
      const bad = found.filter((item) => !isScoringHostPattern(item));
      if (bad.length === 0) return found;
      problems.push(
        `scoringHosts: ${bad
          .slice(0, 3)
          .map((item) => JSON.stringify(cleanForeignText(item, 80)))
          .join(', ')} is not a host such as scoring.example.com:8443 or *.inference.example.com`,
      );
      return [];
    }
    problems.push('scoringHosts: must be a list of at most 100 hosts');
    return [];
  };
  const cloud: Cloud = {
    name: text('name'),
    authority: origin('authority'),
    resourceManager: origin('resourceManager'),
    resourceManagerAudience: audience('resourceManagerAudience'),
    machineLearningAudience: audience('machineLearningAudience'),
    cognitiveServicesAudience: audience('cognitiveServicesAudience'),
    graph: origin('graph'),
    scoringHosts: scoringHosts(),
    federationAudience: audience('federationAudience'),
    custom: true,
  };
  for (const field of Object.keys(value)) {
    if (!FIELDS.includes(field)) problems.push(`${cleanForeignText(field, 80)}: is not a field of a cloud`);
  }
  if (problems.length > 0) {
    throw refuse(
      'cloud-file-invalid',
      `The cloud file ${path} has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}.`,
      problems.join('\n'),
    );
  }
  return cloud;
}

function refuse(code: string, message: string, cause?: string): Failure {
  return new Failure({
    code,
    message,
    ...(cause === undefined ? {} : { cause }),
    remedy:
      `Put the description of the cloud into a JSON file on the runner, outside the workspace and RUNNER_TEMP, and ` +
      `name it by its absolute path in ${CLOUD_FILE_VARIABLE}. For one of Microsoft’s clouds set the cloud input instead.`,
    snippets: [
      {
        language: 'json',
        text: JSON.stringify(
          {
            name: 'OurCloud',
            authority: 'https://login.example.com',
            resourceManager: 'https://management.example.com',
            resourceManagerAudience: 'https://management.example.com',
            machineLearningAudience: 'https://ml.example.com',
            cognitiveServicesAudience: 'https://cognitiveservices.example.com',
            graph: 'https://graph.example.com',
            scoringHosts: ['*.inference.ml.example.com'],
            federationAudience: 'api://AzureADTokenExchange',
          },
          null,
          2,
        ),
      },
    ],
    exitCode: EXIT.refused,
  });
}
