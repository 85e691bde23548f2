import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const provider = webcrypto;

/** A certificate for 127.0.0.1, localhost and the made-up names given, and the authority that signed it. */
export interface LoopbackCertificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export async function makeLoopbackCertificate(names: readonly string[] = []): Promise<LoopbackCertificate> {
  x509.cryptoProvider.set(provider);
  const keys = () => provider.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const [caKeys, leafKeys] = await Promise.all([keys(), keys()]);
  const notBefore = new Date(Date.now() - 86_400_000);
  const notAfter = new Date(Date.now() + 86_400_000);
  const ca = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=Loopback test authority',
      serialNumber: '01',
      notBefore,
      notAfter,
      signingAlgorithm: ALGORITHM,
      keys: caKeys,
      extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
    },
    provider,
  );
  const leaf = await x509.X509CertificateGenerator.create(
    {
      subject: 'CN=localhost',
      issuer: ca.subject,
      serialNumber: '02',
      notBefore,
      notAfter,
      signingAlgorithm: ALGORITHM,
      publicKey: leafKeys.publicKey,
      signingKey: caKeys.privateKey,
      extensions: [
        new x509.SubjectAlternativeNameExtension([
          { type: 'ip', value: '127.0.0.1' },
          ...['localhost', ...names].map((value) => ({ type: 'dns' as const, value })),
        ]),
      ],
    },
    provider,
  );
  const pkcs8 = await provider.subtle.exportKey('pkcs8', leafKeys.privateKey);
  return {
    ca: ca.toString('pem'),
    cert: leaf.toString('pem'),
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
  };
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

export type Answer = (request: SeenRequest, response: ServerResponse, socket: Socket) => void;

/** A server on loopback that keeps what it was asked; TLS when a certificate is given. */
export async function serve(answer: Answer, certificate?: LoopbackCertificate): Promise<Loopback> {
  const requests: SeenRequest[] = [];
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(parts).toString('utf8') };
      requests.push(seen);
      answer(seen, response, request.socket);
    });
  };
  const server =
    certificate === undefined
      ? createHttpServer(onRequest)
      : createTlsServer({ key: certificate.key, cert: certificate.cert }, onRequest);
  const { port, close } = await listen(server);
  return {
    origin: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    close,
  };
}

export interface ConnectProxy {
  readonly port: number;
  /** `host:port` of every CONNECT. */
  readonly asked: string[];
  /** The `Proxy-Authorization` headers that came. */
  readonly authorizations: string[];
  close(): Promise<void>;
}

/** A CONNECT proxy which alone knows where made-up names live; it refuses everything else with a status. */
export async function serveConnectProxy(
  known: Readonly<Record<string, number>>,
  status = 403,
): Promise<ConnectProxy> {
  const asked: string[] = [];
  const authorizations: string[] = [];
  const server = createHttpServer((_request, response) => {
    response.writeHead(400).end();
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    const target = request.url ?? '';
    asked.push(target);
    const authorization = request.headers['proxy-authorization'];
    if (authorization !== undefined) authorizations.push(authorization);
    const port = known[target];
    client.on('error', () => undefined);
    if (port === undefined) {
      client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const { port, close } = await listen(server);
  return { port, asked, authorizations, close };
}

async function listen(server: Server): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  for (const event of ['connection', 'secureConnection']) {
    server.on(event, (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
