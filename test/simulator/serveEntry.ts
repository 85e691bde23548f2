// What src/cli.ts does for `simulator`, and nothing else: started as a child process by serve.test.ts.
import { serve } from '../../src/simulator/serve.ts';

const [scenarioFile = '', faultsFile = '', port = ''] = process.argv.slice(2);
const controller = new AbortController();
process.on('SIGTERM', () => controller.abort());
process.exitCode = await serve(
  {
    ...(scenarioFile === '' ? {} : { scenarioFile }),
    ...(faultsFile === '' ? {} : { faultsFile }),
    ...(port === '' ? {} : { port: Number(port) }),
  },
  {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    signal: controller.signal,
  },
);
