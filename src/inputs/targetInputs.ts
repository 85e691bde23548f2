import { ENDPOINT_TYPES } from '../inventory/endpointId.ts';
import { ACTION_COMMANDS } from './commandNames.ts';
import type { InputDeclaration } from './declaration.ts';

const BOTH = ['action', 'cli'] as const;

/** Which endpoint a command is about. */
export const TARGET_INPUTS = [
  {
    name: 'command',
    kind: 'choice',
    choices: ACTION_COMMANDS,
    default: 'token',
    commands: ['token', 'score', 'audit'],
    surfaces: ['action'],
    group: 'target',
    help: 'What to do. token: hand on a credential of one endpoint as a masked output. score: send requests to endpoints and check the answers. audit: find endpoints that take keys, roles that are too broad and their kin.',
  },
  {
    name: 'endpoint',
    kind: 'lines',
    placeholder: 'NAME|ID',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group. score takes several, one per line.',
    per: {
      token: {
        help: 'Name of the endpoint (or AI services account), or its full ARM id, which says everything else of this group.',
      },
    },
  },
  {
    name: 'endpoint-type',
    kind: 'choice',
    choices: ENDPOINT_TYPES,
    defaultNote: 'from the id, else online',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'Kind of the endpoint. online: managed and Kubernetes. ai-services: an Azure AI services (Cognitive Services, OpenAI, Foundry) account, which has no workspace.',
  },
  {
    name: 'workspace',
    kind: 'text',
    placeholder: 'NAME',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'Workspace of the endpoint. Not for AI services accounts.',
  },
  {
    name: 'resource-group',
    kind: 'text',
    placeholder: 'NAME',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'Resource group of the workspace or account.',
  },
  {
    name: 'targets-file',
    kind: 'text',
    placeholder: 'FILE',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'YAML file of the repository that gives aliases to ARM ids (schemas/targets.schema.json). Goes with target.',
  },
  {
    name: 'target',
    kind: 'text',
    placeholder: 'ALIAS',
    commands: ['token', 'score'],
    surfaces: BOTH,
    group: 'target',
    help: 'Alias in targets-file, instead of endpoint.',
  },
] as const satisfies readonly InputDeclaration[];
