import { networkFailureCodes } from '../http/networkFailure.ts';
import { entraFailureCodes } from './aadstsCodes.ts';
import { idTokenFailureCodes } from './idTokenDiagnosis.ts';
import { localFailureCodes } from './localDiagnosis.ts';

/** Every code that a login can fail with; docs/troubleshooting.md has a line for each. */
export const identityFailureCodes: readonly string[] = [
  ...new Set([
    ...networkFailureCodes,
    ...idTokenFailureCodes,
    ...entraFailureCodes,
    ...localFailureCodes,
    'cloud-unknown',
    'cloud-file-missing',
    'cloud-file-location',
    'cloud-file-invalid',
    'login-input-missing',
    'login-input-malformed',
    'wrong-tenant',
  ]),
].sort();
