import { CURL_DIRECTORY_STATE } from './secrets/state.ts';

// Nothing is loaded when there is nothing to do, which is nearly always.
const directory = process.env[`STATE_${CURL_DIRECTORY_STATE}`] ?? '';
if (directory !== '') {
  const { cleanUp } = await import('./surface/cleanUp.ts');
  await cleanUp(directory, process.env);
}
