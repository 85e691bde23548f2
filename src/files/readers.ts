import { armTemplateReader } from './armTemplate.ts';
import { bicepReader } from './bicep.ts';
import { cliYamlReader } from './cliYaml.ts';
import type { Reader } from './declaration.ts';
import { federatedCredentialFileReader } from './federatedCredentialFile.ts';
import { roleFileReader } from './roleFile.ts';
import { scriptReader } from './script.ts';
import { terraformReader } from './terraform.ts';
import { terraformPlanReader } from './terraformPlan.ts';
import { workflowReader } from './workflow.ts';

/** Every format, in the order in which they are asked; the first that claims a file reads it. */
export const READERS: readonly Reader[] = [
  workflowReader,
  cliYamlReader,
  // A plan may hold a template.
  terraformPlanReader,
  armTemplateReader,
  bicepReader,
  terraformReader,
  roleFileReader,
  federatedCredentialFileReader,
  scriptReader,
];
