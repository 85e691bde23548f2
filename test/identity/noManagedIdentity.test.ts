import { expect, it } from 'vitest';
import { serve } from '../http/loopback.ts';
import { start } from './run.ts';

// A file and so a process of its own: MSAL keeps the first machine that it has seen.
it('auth: managed-identity on a machine without one says so', async () => {
  const machine = await serve(() => undefined);
  await machine.close();
  process.env['IDENTITY_ENDPOINT'] = `${machine.origin}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'of-the-machine';
  const run = await start();
  expect(await run.fail({ auth: 'managed-identity' })).toMatchObject({
    code: 'managed-identity-unavailable',
    exitCode: 4,
  });
  await run.stub.close();
});
