// One request by our transport in a process of its own; prints its outcome. Run by extraCa.test.ts.
import { readRoute } from '../../src/http/route.ts';
import { createTransport } from '../../src/http/transport.ts';
import { TransportFailure } from '../../src/http/transportFailure.ts';

const transport = createTransport({ route: readRoute(process.env), signal: new AbortController().signal });
try {
  const { status } = await transport.send({ method: 'GET', url: process.argv[2] ?? '' });
  process.stdout.write(`status ${status}`);
} catch (error) {
  process.stdout.write(error instanceof TransportFailure ? `failure ${error.kind}` : `bug ${String(error)}`);
}
