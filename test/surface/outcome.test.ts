import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { Interruption } from '../../src/surface/interruption.ts';
import { inputFailure, sortFailure } from '../../src/surface/outcome.ts';

describe('how a run ends', () => {
  it.each([
    [1, 'error'],
    [2, 'refused'],
    [3, 'nothing-matched'],
    [4, 'unreachable'],
  ] as const)('a failure with exit code %d is the result %s', (exitCode, result) => {
    const failure = new Failure({ code: 'x', message: 'm', remedy: 'r', exitCode });
    expect(sortFailure(failure)).toMatchObject({
      result,
      exitCode,
      details: { code: 'x', message: 'm', remedy: 'r' },
    });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %d', (signal, exitCode) => {
    expect(sortFailure(new Interruption(signal))).toMatchObject({
      result: 'error',
      exitCode,
      details: { code: 'interrupted', message: `The run was interrupted by ${signal}.` },
    });
  });

  it.each([[new TypeError('x is not a function')], ['a text'], [undefined], [null], [{ code: 'x' }], [0]])(
    'whatever else is thrown (%j) is an error of this tool and never green',
    (thrown) => {
      expect(sortFailure(thrown)).toMatchObject({
        result: 'error',
        exitCode: 1,
        details: { code: 'internal-error', remedy: expect.stringContaining('report it') },
      });
    },
  );

  it('quotes at most a few lines of an unforeseen error', () => {
    expect(sortFailure(new Error('x'.repeat(10_000))).details.cause?.length).toBe(500);
  });
});

describe('wrong inputs', () => {
  it('are one sentence when there is one', () => {
    expect(inputFailure(['input key: "x" is not accepted']).details).toMatchObject({
      code: 'invalid-input',
      message: 'Invalid input key: "x" is not accepted',
      exitCode: 2,
    });
  });

  it('are listed when there are several', () => {
    const { message, cause } = inputFailure(['input a: x', 'input b: y']).details;
    expect(message).toBe('2 inputs are wrong.');
    expect(cause).toBe('- input a: x\n- input b: y');
  });
});
