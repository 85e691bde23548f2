import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../../src/azure/readiness.ts';
import { ABSENT, known, unknown } from '../../src/inventory/fact.ts';
import { endpointOf, failureOf } from './endpoints.ts';

const check = (state: string, scored = true) =>
  checkReadiness(
    endpointOf('online', { provisioningState: known(state), ...(scored ? {} : { scoringUri: ABSENT }) }),
  );

describe('an endpoint', () => {
  it.each(['Succeeded', 'succeeded', 'Online'])('in the state %s is ready', (state) => {
    expect(check(state)).toBeUndefined();
  });

  it.each([
    ['Creating', 'Wait until it is ready'],
    ['Accepted', 'Wait until it is ready'],
    ['ResolvingDNS', 'Wait until it is ready'],
    ['Moving', 'Wait until it is ready'],
    ['Reinstating', 'Wait until it is ready'],
    ['Deleting', 'name another endpoint'],
    ['Suspended', 'reinstate it'],
    ['Suspending', 'reinstate it'],
  ])('in the state %s stops the run: %s', async (state, remedy) => {
    const details = await failureOf(() => check(state));
    expect(details).toMatchObject({ code: 'endpoint-not-ready', exitCode: 4 });
    expect(details.message).toContain(state);
    expect(details.remedy).toContain(remedy);
  });

  it.each(['Failed', 'Canceled', 'DeletionFailed'])(
    'in the state %s may serve all the same, with a warning',
    (state) => {
      expect(check(state)).toContain(`in the state ${state}`);
    },
  );

  it.each(['Failed', 'Canceled', 'CreationFailed'])(
    'in the state %s without a scoring URI stops the run',
    async (state) => {
      expect(await failureOf(() => check(state, false))).toMatchObject({
        code: 'endpoint-failed',
        exitCode: 4,
      });
    },
  );

  it('whose creation failed is not served, whatever URI it shows', async () => {
    expect((await failureOf(() => check('CreationFailed'))).code).toBe('endpoint-failed');
  });

  it.each(['Updating', 'Scaling', 'SomethingNew'])('in the state %s is told, not stopped', (state) => {
    expect(check(state)).toBe(`fraud is in the state ${state}.`);
  });

  it('of no known state is not judged', () => {
    for (const provisioningState of [ABSENT, unknown('not-read', 'not read')]) {
      expect(checkReadiness(endpointOf('online', { provisioningState }))).toBeUndefined();
    }
  });
});
