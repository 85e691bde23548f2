// A scoring host that answers at once, in a process of its own: `node scoreServer.ts KEY CERT` prints its port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const [, , key = '', cert = ''] = process.argv;
const body = Buffer.from('{"result":[0.25,0.75]}');
const headers = {
  'content-type': 'application/json',
  'content-length': String(body.length),
  'azureml-model-deployment': 'blue',
};
const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, headers).end(body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.on('SIGTERM', () => process.exit());
