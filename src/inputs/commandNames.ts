/** Verbs of the action. */
export const ACTION_COMMANDS = ['token', 'score', 'audit'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** Verbs of the command line. */
export const CLI_COMMANDS = [
  'token',
  'score',
  'audit',
  'roles',
  'export',
  'explain',
  'simulator',
  'demo',
] as const;
export type CliCommand = (typeof CLI_COMMANDS)[number];
