/** Versions of one API that serve, the best first; a cloud that lags behind gets the next one. */
export type Versions = readonly [string, ...string[]];

/** The first one knows what the others do not: serverless endpoints that take no key, and how system datastores sign in. */
export const MACHINE_LEARNING: Versions = ['2025-12-01', '2024-04-01'];
export const COGNITIVE_SERVICES: Versions = ['2025-06-01', '2023-05-01'];
export const SEARCH: Versions = ['2023-11-01', '2022-09-01'];
export const MANAGED_IDENTITY: Versions = ['2024-11-30', '2023-01-31'];
/** Shows `claimsMatchingExpression` of flexible credentials. */
export const FLEXIBLE_FEDERATION: Versions = ['2025-05-31-preview'];
export const AUTHORIZATION: Versions = ['2022-04-01'];
export const PRIVILEGED_IDENTITY: Versions = ['2020-10-01'];
export const CLASSIC_ADMINISTRATORS: Versions = ['2015-07-01', '2015-06-01'];
export const LIGHTHOUSE: Versions = ['2022-10-01', '2019-09-01'];
export const MANAGEMENT_GROUPS: Versions = ['2021-04-01', '2020-05-01'];
export const RESOURCE_GRAPH: Versions = ['2022-10-01', '2021-03-01'];
export const DIAGNOSTIC_SETTINGS: Versions = ['2021-05-01-preview'];
export const ACTIVITY_LOG: Versions = ['2015-04-01'];
