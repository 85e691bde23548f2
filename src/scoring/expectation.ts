import { compareJson, type JsonDifference } from './jsonComparison.ts';
import type { Reply } from './reply.ts';
import type { LatencyStatistics } from './statistics.ts';
import { describeStatuses, includesStatus, type StatusSet } from './statusSet.ts';

/** Why an answer is not what was expected. */
export interface Shortfall {
  /** One sentence; words of the answer stand in the two below, and nowhere else. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly differences?: readonly JsonDifference[];
}

/** What one answer must be like. */
export interface Expectation {
  /** As the suite or the input calls it: `status`, `max-latency`, `expect-json`. */
  readonly name: string;
  check(reply: Reply): Shortfall | undefined;
}

/** What all answers to a case must be like together. */
export interface SeriesExpectation {
  readonly name: string;
  check(latency: LatencyStatistics): Shortfall | undefined;
}

export function expectStatus(statuses: StatusSet): Expectation {
  return {
    name: 'status',
    check: ({ answer }) =>
      includesStatus(statuses, answer.status)
        ? undefined
        : {
            message: `The status is ${answer.status}, not ${describeStatuses(statuses)}.`,
            expected: describeStatuses(statuses),
            actual: String(answer.status),
          },
  };
}

/** What a request without any other expectation is held to. */
export function expectSomeBody(): Expectation {
  return {
    name: 'not-empty',
    check: (reply) =>
      reply.text.trim() === '' ? { message: 'The body of the answer is empty.' } : undefined,
  };
}

export function expectLatency(atMostMs: number): Expectation {
  return {
    name: 'max-latency',
    check: ({ answer }) =>
      answer.latencyMs <= atMostMs
        ? undefined
        : {
            message: `The answer took ${Math.round(answer.latencyMs)} ms, longer than ${atMostMs} ms.`,
            expected: `at most ${atMostMs} ms`,
            actual: `${Math.round(answer.latencyMs)} ms`,
          },
  };
}

/** Every member that is expected, with its value, at any depth; further members are let pass. */
export function expectJson(expected: unknown): Expectation {
  return {
    name: 'expect-json',
    check: (reply) => {
      const { json } = reply;
      if ('problem' in json) return { message: `It was to be JSON, but ${json.problem}.` };
      const differences = compareJson(expected, json.value, { furtherMembers: true });
      return differences.length === 0 ? undefined : { message: 'The JSON is not as expected.', differences };
    },
  };
}

/** The header by which the endpoint says who answered. A router that was told to pin must not have gone elsewhere. */
export const DEPLOYMENT_HEADER = 'azureml-model-deployment';

export function expectDeployment(deployment: string): Expectation {
  return {
    name: 'deployment',
    check: (reply) => {
      const answeredBy = reply.header(DEPLOYMENT_HEADER);
      if (answeredBy === deployment) return undefined;
      return {
        message:
          answeredBy === undefined
            ? `No header ${DEPLOYMENT_HEADER} says that ${deployment} answered.`
            : `Another deployment than ${deployment} answered.`,
        expected: deployment,
        ...(answeredBy === undefined ? {} : { actual: answeredBy }),
      };
    },
  };
}
