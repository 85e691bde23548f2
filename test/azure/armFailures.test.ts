import { describe, expect, it } from 'vitest';
import type { ArmAnswer } from '../../src/azure/arm.ts';
import { type Attempt, armFailure, succeeded, unexpectedAnswer } from '../../src/azure/armFailures.ts';
import { failureOf, idOf, OBJECT } from './endpoints.ts';

const ID =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-fraud/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud';

const answer = (status: number, code?: string, message = 'The words of Azure.'): ArmAnswer => ({
  status,
  body: undefined,
  ...(code === undefined ? {} : { error: { code, message } }),
});
const explain = (given: ArmAnswer, attempt: Partial<Attempt> = {}) =>
  failureOf(() => {
    throw armFailure(given, { id: idOf(), action: 'token', objectId: OBJECT, ...attempt });
  });

describe('a refusal of ARM', () => {
  it.each([
    [401, 'InvalidAuthenticationToken', 'access-token-rejected', 4],
    [403, 'AuthorizationFailed', 'operation-forbidden', 4],
    [403, 'LinkedAuthorizationFailed', 'operation-forbidden', 4],
    [403, undefined, 'operation-forbidden', 4],
    [403, 'RequestDisallowedByPolicy', 'disallowed-by-policy', 4],
    [403, 'DenyAssignmentAuthorizationFailed', 'denied-by-assignment', 4],
    [404, 'SubscriptionNotFound', 'subscription-not-found', 3],
    [404, 'ResourceGroupNotFound', 'resource-group-not-found', 3],
    [404, 'ParentResourceNotFound', 'workspace-not-found', 3],
    [404, 'ResourceNotFound', 'endpoint-not-found', 3],
    [404, 'UserError', 'endpoint-not-found', 3],
    [404, undefined, 'endpoint-not-found', 3],
    [409, 'Conflict', 'operation-in-progress', 4],
    [429, 'TooManyRequests', 'azure-throttled', 4],
    [408, undefined, 'azure-unavailable', 4],
    [500, 'InternalServerError', 'azure-unavailable', 4],
    [502, undefined, 'azure-unavailable', 4],
    [503, 'ServiceUnavailable', 'azure-unavailable', 4],
    [504, 'GatewayTimeout', 'azure-unavailable', 4],
    [400, 'BadRequest', 'azure-refused-request', 4],
    [405, undefined, 'azure-refused-request', 4],
    [412, undefined, 'azure-refused-request', 4],
    [302, undefined, 'azure-answer-unexpected', 1],
    [100, undefined, 'azure-answer-unexpected', 1],
  ])('%d %s is %s, exit code %d', async (status, code, expected, exitCode) => {
    expect(await explain(answer(status, code))).toMatchObject({ code: expected, exitCode });
  });

  it("repeats Azure's own words, the status and the correlation id", async () => {
    const { cause } = await explain({ ...answer(403, 'AuthorizationFailed'), correlationId: 'abc-1' });
    expect(cause).toBe('HTTP 403: AuthorizationFailed: The words of Azure. (correlation id abc-1)');
    expect((await explain(answer(500))).cause).toBe('HTTP 500: no error body');
    expect((await explain(answer(500, ''))).cause).toBe('HTTP 500: The words of Azure.');
  });

  it('for want of a role names who, what and where, and prints the smallest role', async () => {
    const { message, remedy, snippets } = await explain(answer(403, 'AuthorizationFailed'));
    expect(message).toContain(OBJECT);
    expect(message).toContain('Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action');
    expect(message).toContain(ID);
    expect(remedy).toContain('Azure answers 403 for what is not there');
    expect(remedy).not.toContain('auth-mode');
    expect(snippets?.[0]?.text).toContain('az role definition create');
  });

  it('of a read says how to do without reading', async () => {
    const { remedy } = await explain(answer(403, 'AuthorizationFailed'), { action: 'read' });
    expect(remedy).toContain('give auth-mode and scoring-uri as inputs');
  });

  it('names nobody when the token did not say who', async () => {
    const { message, snippets } = await explain(answer(403), { objectId: undefined });
    expect(message).toMatch(/^The identity has no role/);
    expect(snippets?.[0]?.text).toContain('OBJECT-ID-OF-THE-IDENTITY');
  });

  it.each([
    'Public network access is disabled. Please use a private endpoint.',
    'Access denied due to Virtual Network/Firewall rules.',
    'The workspace can be reached over Private Link only.',
  ])('for the network (%s) is no matter of roles', async (message) => {
    const details = await explain(answer(403, 'Forbidden', message));
    expect(details.code).toBe('network-forbidden');
    expect(details.snippets).toBeUndefined();
  });

  it.each([
    "The Resource 'Microsoft.MachineLearningServices/workspaces/mlw-fraud' under resource group 'rg-fraud' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    'Microsoft.MachineLearningServices/workspaces/mlw-fraud was not found.',
  ])('tells the missing workspace from the missing endpoint: %s', async (message) => {
    expect(await explain(answer(404, 'ResourceNotFound', message))).toMatchObject({
      code: 'workspace-not-found',
      message: 'There is no workspace mlw-fraud in resource group rg-fraud.',
    });
  });

  it('tells the missing endpoint from the missing workspace', async () => {
    const message =
      "The Resource 'Microsoft.MachineLearningServices/workspaces/mlw-fraud/onlineEndpoints/fraud' under resource group 'rg-fraud' was not found.";
    expect(await explain(answer(404, 'ResourceNotFound', message))).toMatchObject({
      code: 'endpoint-not-found',
      message: 'There is no online endpoint fraud in workspace mlw-fraud.',
    });
  });

  it.each([
    ['batch', 'az ml batch-endpoint list'],
    ['serverless', 'az ml serverless-endpoint list'],
    ['ai-services', 'az cognitiveservices account list'],
  ] as const)('for a missing %s endpoint names the command that lists them', async (type, command) => {
    const details = await explain(answer(404, 'ResourceNotFound'), { id: idOf(type), action: 'read' });
    expect(details.code).toBe('endpoint-not-found');
    expect(details.remedy).toContain(command);
  });
});

describe('an answer', () => {
  it('holds what was asked for with 2xx only', () => {
    expect([200, 201, 204, 299].every((status) => succeeded(answer(status)))).toBe(true);
    expect([199, 300, 302, 400, 500].some((status) => succeeded(answer(status)))).toBe(false);
  });

  it('of an unforeseen shape is not repeated', () => {
    const failure = unexpectedAnswer({ id: idOf(), action: 'token' }, 'there is no accessToken in it');
    expect(failure.details).toMatchObject({ code: 'azure-answer-unexpected', exitCode: 1 });
  });
});
