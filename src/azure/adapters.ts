import type { EndpointType } from '../inventory/endpointId.ts';
import type { EndpointAdapter } from './adapter.ts';
import { aiServices } from './aiServices.ts';
import { batch } from './batch.ts';
import { online } from './online.ts';
import { serverless } from './serverless.ts';

/** The adapter of each endpoint kind. A new kind is one file and one line here. */
export const ADAPTERS: Readonly<Record<EndpointType, EndpointAdapter>> = {
  online,
  batch,
  serverless,
  'ai-services': aiServices,
};
