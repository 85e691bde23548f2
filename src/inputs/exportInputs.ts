import type { InputDeclaration } from './declaration.ts';

/** Flags of `export`. */
export const EXPORT_INPUTS = [
  {
    name: 'what',
    kind: 'choice',
    choices: ['azure-policy', 'roles'],
    positional: true,
    commands: ['export'],
    surfaces: ['cli'],
    group: 'export',
    help: 'What to write: azure-policy or roles.',
  },
  {
    name: 'definition-scope',
    kind: 'text',
    placeholder: 'ARM_ID',
    defaultNote: 'a subscription to fill in',
    commands: ['export'],
    surfaces: ['cli'],
    group: 'export',
    help: 'For azure-policy: subscription or management group that is to hold the definitions.',
  },
  {
    name: 'effect',
    kind: 'choice',
    choices: ['Audit', 'Deny', 'Disabled'],
    defaultNote: 'Audit',
    commands: ['export'],
    surfaces: ['cli'],
    group: 'export',
    help: 'For azure-policy: what happens when an assignment does not say otherwise. Deny refuses deployments.',
  },
  {
    name: 'profile',
    kind: 'choice',
    choices: ['entra-only', 'aml-token-ok'],
    defaultNote: 'entra-only',
    commands: ['export'],
    surfaces: ['cli'],
    group: 'export',
    help: 'For azure-policy: with aml-token-ok, AML tokens are never denied, only listed (AML002).',
  },
  {
    name: 'overwrite',
    kind: 'boolean',
    default: 'false',
    commands: ['export'],
    surfaces: ['cli'],
    group: 'export',
    help: 'Write into a folder that holds files already. Files of other names stay.',
  },
] as const satisfies readonly InputDeclaration[];
