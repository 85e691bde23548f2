// One login in a process of its own, with whatever logging its environment asks for. Run by noisyLogs.test.ts.
import { resolveCloud } from '../../src/identity/clouds.ts';
import { logIn } from '../../src/identity/login.ts';
import { fakeEffects } from '../http/fakeEffects.ts';

const effects = fakeEffects({ ...process.env });
const cloud = await resolveCloud('AzureCloud', effects);
const { AZURE_CLIENT_ID: clientId = '', AZURE_TENANT_ID: tenantId = '' } = process.env;
const login = await logIn({ auth: 'oidc', cloud, clientId, tenantId }, effects);
await login.token(cloud.machineLearningAudience);
process.stdout.write(`${effects.lines.join('\n')}\nsigned in\n`);
