import { type ArmError, readArmError } from '../azure/arm.ts';
import type { UnknownReason } from '../inventory/fact.ts';
import { NO_PIM_LICENCE } from '../inventory/inventory.ts';

/** Why a read gave nothing, or not everything. */
export interface Refusal {
  readonly reason: UnknownReason;
  /** The operation (or Graph permission) that is missing, when that is the reason. */
  readonly operation?: string;
  /** Azure says that the thing asked for, or what it would be in, is not there. */
  readonly notFound: boolean;
  /** The service does not know this api-version, or the type not at all. */
  readonly unsupported: boolean;
  /** The subscription has never used the service, so there is nothing of it. */
  readonly unregistered?: true;
}

const NOT_FOUND_CODES = new Set([
  'subscriptionnotfound',
  'resourcegroupnotfound',
  'resourcenotfound',
  'parentresourcenotfound',
  'notfound',
]);
const UNSUPPORTED_CODES = new Set([
  'noregisteredproviderfound',
  'invalidapiversionparameter',
  'invalidresourcetype',
  'invalidresourcenamespace',
  'unsupportedapiversion',
]);

/**
 * What an unsuccessful answer of ARM means. `known` is the operation that the call needs: ARM names it in its 403, other
 * services do not always.
 */
export function refusalOf(status: number, text: string, known: string, apiVersion: string): Refusal {
  const error = readArmError(parse(text), text);
  const code = error?.code.toLowerCase() ?? '';
  const words = describe(status, error);
  const licence = /licen[sc]e/i.test(code) || /premium.{0,40}licen[sc]e/i.test(error?.message ?? '');
  if (licence && /ScheduleInstances\/read$/.test(known)) {
    return refusal(NO_PIM_LICENCE.kind, NO_PIM_LICENCE.detail);
  }
  if (code === 'missingsubscriptionregistration') {
    return { ...refusal('unexpected-answer', words), unregistered: true };
  }
  if (UNSUPPORTED_CODES.has(code)) {
    return {
      ...refusal('api-version', `${known} is not served at api-version ${apiVersion} (${words})`),
      unsupported: true,
    };
  }
  switch (status) {
    case 401:
      return {
        ...refusal('missing-permission', `Azure did not take the identity's token here: ${words}`),
        operation: known,
      };
    case 403: {
      const operation = operationIn(error?.message ?? '') ?? known;
      return { ...refusal('missing-permission', `${operation} is missing: ${words}`), operation };
    }
    case 404:
      return { ...refusal('unexpected-answer', words), notFound: code === '' || NOT_FOUND_CODES.has(code) };
    case 429:
      return refusal('throttled', `Azure went on asking for patience: ${words}`);
    default:
      return refusal('unexpected-answer', words);
  }
}

export function refusal(kind: UnknownReason['kind'], detail: string): Refusal {
  return { reason: { kind, detail }, notFound: false, unsupported: false };
}

/** ARM's own words: "… does not have authorization to perform action 'A' over scope 'S' …". */
function operationIn(message: string): string | undefined {
  return /perform action '([A-Za-z0-9./*-]{3,200})'/.exec(message)?.[1];
}

function describe(status: number, error: ArmError | undefined): string {
  const words = [error?.code ?? '', error?.message ?? ''].filter((part) => part !== '').join(': ');
  return `HTTP ${status}${words === '' ? '' : ` ${words}`}`.slice(0, 500);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
