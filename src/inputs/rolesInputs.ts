import type { InputDeclaration } from './declaration.ts';

/** Flags of `roles`. */
export const ROLES_INPUTS = [
  {
    name: 'check',
    kind: 'text',
    placeholder: 'FILE',
    commands: ['roles'],
    surfaces: ['cli'],
    group: 'roles',
    help: 'JSON file with one role definition or an array of them, as az role definition list or ARM print them. Says what each may do to endpoints, and by which of its strings.',
  },
  {
    name: 'role',
    kind: 'choice',
    choices: ['scorer', 'token-fetcher', 'rotator', 'serverless-rotator', 'ai-services-rotator', 'auditor'],
    defaultNote: 'all of them, as an array',
    commands: ['roles'],
    surfaces: ['cli'],
    group: 'roles',
    help: 'The one custom role to print, in the form that az role definition create takes.',
  },
  {
    name: 'assignable-scope',
    kind: 'text',
    placeholder: 'ARM_ID',
    defaultNote: 'a subscription to fill in',
    commands: ['roles', 'export'],
    surfaces: ['cli'],
    group: 'roles',
    help: 'Subscription, resource group or management group in which the printed roles can be assigned.',
    per: {
      export: {
        help: 'For roles: subscription, resource group or management group in which they can be assigned.',
      },
    },
  },
] as const satisfies readonly InputDeclaration[];
