// Generated from the files of this folder by "npm run generate".
import { aml001 } from './aml001-online-endpoint-key-auth.ts';
import { aml002 } from './aml002-online-endpoint-aml-token.ts';
import { aml003 } from './aml003-serverless-endpoint-key-auth.ts';
import { aml004 } from './aml004-batch-endpoint-auth-mode.ts';
import { aml006 } from './aml006-endpoint-cannot-use-entra.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const ALL_RULES: readonly Rule[] = [aml001, aml002, aml003, aml004, aml006];
