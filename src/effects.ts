/** Lines for a person. Implementations escape what could be read as a workflow command or steer a terminal. */
export interface Log {
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  debug(text: string): void;
}

/**
 * Everything a run takes from the outside world but the network, so that a test of ten retries takes no time.
 * `now` is in milliseconds since 1970, as `Date.now()`; `random` is in [0, 1).
 */
export interface Effects {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  now(): number;
  random(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Registers a secret, in all its forms, before anything else is done with it. */
  mask(secret: string): void;
  /** Aborted by a signal to the process or by the run's own deadline. */
  readonly signal: AbortSignal;
}
