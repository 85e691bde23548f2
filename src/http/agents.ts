import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { SecureContext } from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { PROXY_REFUSED } from './transportFailure.ts';

export type ConnectionAgent = HttpAgent | HttpsAgent | HttpsProxyAgent<string> | HttpProxyAgent<string>;

/** Connections are kept for the run: one pool for the direct way, one for each proxy. */
export class AgentPool {
  readonly #plain = new HttpAgent({ keepAlive: true });
  readonly #direct: HttpsAgent;
  readonly #secureContext: SecureContext | undefined;
  readonly #proxied = new Map<string, HttpsProxyAgent<string> | HttpProxyAgent<string>>();

  /** With a context of its own, the pool trusts the authorities that this context names. */
  constructor(secureContext?: SecureContext) {
    this.#secureContext = secureContext;
    this.#direct = new HttpsAgent({ keepAlive: true, rejectUnauthorized: true, ...this.#tls });
  }

  get(url: URL, proxy: URL | undefined): ConnectionAgent {
    const plain = url.protocol === 'http:';
    if (proxy === undefined) return plain ? this.#plain : this.#direct;
    const key = `${plain ? 'http' : 'https'} ${proxy.href}`;
    let agent = this.#proxied.get(key);
    if (agent === undefined) {
      agent = plain ? new HttpProxyAgent(proxy.href) : tunnel(proxy);
      this.#proxied.set(key, agent);
    }
    return agent;
  }

  /** Closes the connections that are kept. */
  close(): void {
    for (const agent of [this.#plain, this.#direct, ...this.#proxied.values()]) agent.destroy();
  }

  get #tls(): { secureContext?: SecureContext } {
    return this.#secureContext === undefined ? {} : { secureContext: this.#secureContext };
  }
}

function tunnel(proxy: URL): HttpsProxyAgent<string> {
  const agent = new HttpsProxyAgent(proxy.href, { keepAlive: true });
  // The agent would hand the proxy's refusal on as if the server itself had answered it.
  agent.on('proxyConnect', (connect, request) => {
    if (connect.statusCode !== 200) {
      request.destroy(
        Object.assign(new Error('proxy refused'), { code: `${PROXY_REFUSED}${connect.statusCode}` }),
      );
    }
  });
  return agent;
}
