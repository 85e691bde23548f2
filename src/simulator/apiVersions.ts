import { armError } from './armErrors.ts';
import { queryValue, type Request } from './exchange.ts';
import type { Scenario } from './scenario.ts';

const MACHINE_LEARNING = [
  '2026-05-15-preview',
  '2026-03-01',
  '2025-12-01',
  '2025-09-01',
  '2025-06-01',
  '2024-10-01',
  '2024-04-01',
  '2023-10-01',
  '2023-04-01',
  '2022-10-01',
  '2022-05-01',
];
const AUTHORIZATION = ['2022-04-01', '2020-04-01-preview', '2018-07-01', '2018-01-01-preview', '2015-07-01'];
const SCHEDULES = ['2024-09-01-preview', '2022-04-01-preview', '2020-10-01', '2020-10-01-preview'];
const RESOURCES = [
  '2025-04-01',
  '2024-11-01',
  '2024-03-01',
  '2022-12-01',
  '2022-09-01',
  '2021-04-01',
  '2021-01-01',
  '2020-06-01',
  '2020-01-01',
  '2019-10-01',
  '2016-06-01',
];

/** What the services support unless the scenario says otherwise, by lower-case type, else by namespace. */
const SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  'microsoft.machinelearningservices': MACHINE_LEARNING,
  'microsoft.machinelearningservices/workspaces/serverlessendpoints': MACHINE_LEARNING.filter(
    (version) => version >= '2024-04-01',
  ),
  'microsoft.cognitiveservices': [
    '2025-12-01',
    '2025-09-01',
    '2025-06-01',
    '2024-10-01',
    '2023-05-01',
    '2022-12-01',
    '2022-10-01',
    '2022-03-01',
    '2021-10-01',
    '2021-04-30',
    '2017-04-18',
  ],
  'microsoft.authorization': AUTHORIZATION,
  'microsoft.authorization/denyassignments': ['2022-04-01', '2018-07-01-preview'],
  'microsoft.authorization/roleeligibilityscheduleinstances': SCHEDULES,
  'microsoft.authorization/roleassignmentscheduleinstances': SCHEDULES,
  'microsoft.authorization/classicadministrators': ['2015-07-01', '2015-06-01'],
  'microsoft.management': ['2023-04-01', '2021-04-01', '2020-05-01', '2020-02-01'],
  'microsoft.managedidentity': [
    '2025-05-31-preview',
    '2024-11-30',
    '2023-01-31',
    '2022-01-31-preview',
    '2018-11-30',
  ],
  'microsoft.resources': RESOURCES,
};

/**
 * The request's api-version, checked against what the type supports. Types that the simulator has no list for take
 * any well-formed version.
 */
export function checkApiVersion(request: Request, type: string, scenario: Scenario): string {
  const version = queryValue(request, 'api-version');
  if (version === undefined || version === '') {
    throw armError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  const supported = supportedVersions(type, scenario);
  if (
    supported === undefined ? /^\d{4}-\d{2}-\d{2}(-[a-z.]+)?$/i.test(version) : supported.includes(version)
  ) {
    return version;
  }
  const namespace = type.split('/')[0] ?? type;
  if (supported === undefined || namespace.toLowerCase() === 'microsoft.resources') {
    throw armError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are '${(supported ?? RESOURCES).join(',')}'.`,
    );
  }
  throw armError(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location 'eastus' and API version '${version}' for type '${type.split('/').slice(1).join('/')}'. The supported api-versions are '${supported.join(', ')}'. The supported locations are 'eastus, westeurope, swedencentral'.`,
  );
}

function supportedVersions(type: string, scenario: Scenario): readonly string[] | undefined {
  const own = new Map(
    Object.entries(scenario.apiVersions ?? {}).map(([key, list]) => [key.toLowerCase(), list]),
  );
  const lower = type.toLowerCase();
  // From the type itself up to its namespace: the nearest list counts, the scenario's before the built-in one.
  for (let at = lower; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const list = own.get(at) ?? SUPPORTED[at];
    if (list !== undefined) {
      return list;
    }
  }
  return undefined;
}
