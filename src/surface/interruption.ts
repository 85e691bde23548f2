import { EXIT, Failure } from '../failure.ts';

/** The process was told to stop. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitCode: 130 | 143;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`);
    this.exitCode = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
  }
}

/** One signal for the whole run: aborted by Ctrl-C, by a cancelled job, or by the run's own deadline. */
export class RunSignal {
  readonly #controller = new AbortController();
  #deadline: NodeJS.Timeout | undefined;

  constructor(source: NodeJS.Process) {
    // Once each: a second Ctrl-C ends the process in the usual way.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      source.once(signal, () => this.#controller.abort(new Interruption(signal)));
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds from now. */
  setDeadline(milliseconds: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => {
      this.#controller.abort(
        new Failure({
          code: 'timed-out',
          message: `The run did not end within its timeout of ${milliseconds / 1000} s.`,
          remedy:
            'Run again; when it goes on, the lines above say what took so long. The input timeout sets the limit.',
          exitCode: EXIT.unreachable,
        }),
      );
    }, milliseconds);
    // The deadline alone is no reason to keep a finished process alive.
    this.#deadline.unref();
  }
}
