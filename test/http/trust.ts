import tls from 'node:tls';

/** Lets this test process trust one more authority, as `NODE_EXTRA_CA_CERTS` does for a process from its start. */
export function trust(ca: string): void {
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), ca]);
}
