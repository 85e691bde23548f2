/** What stands in the `result` output, set before a step fails. */
export type Result =
  | 'ok'
  | 'findings'
  | 'incomplete'
  | 'refused'
  | 'nothing-matched'
  | 'unreachable'
  | 'error';

/** Process exit codes of the command line and of the action. */
export const EXIT = {
  ok: 0,
  error: 1,
  refused: 2,
  nothingMatched: 3,
  unreachable: 4,
  findings: 10,
  incomplete: 11,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Text to paste: a workflow fragment, a command, a role definition. */
export interface Snippet {
  readonly language: 'yaml' | 'shell' | 'json';
  readonly text: string;
}

export interface FailureDetails {
  /** Stable, kebab-case, searchable in docs/troubleshooting.md: `id-token-permission-missing`. */
  readonly code: string;
  /** One sentence: what went wrong, with the names involved. */
  readonly message: string;
  /** What was observed, in the words of the service where there are any. Never a secret. */
  readonly cause?: string;
  /** What to do next, in plain words. */
  readonly remedy: string;
  /** Ready to paste, in the order in which they are to be used. */
  readonly snippets?: readonly Snippet[];
  readonly exitCode: 1 | 2 | 3 | 4;
}

/**
 * A failure that a person can act on. Everything else that is thrown is a bug of this tool and ends with exit
 * code 1.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly details: FailureDetails;

  constructor(details: FailureDetails) {
    super(details.message);
    this.details = details;
  }

  get result(): Result {
    switch (this.details.exitCode) {
      case EXIT.refused:
        return 'refused';
      case EXIT.nothingMatched:
        return 'nothing-matched';
      case EXIT.unreachable:
        return 'unreachable';
      default:
        return 'error';
    }
  }
}
