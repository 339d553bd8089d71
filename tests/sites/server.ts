import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { LOCAL_HOSTS, pageAt } from './addresses.ts';
import { buildSites } from './build.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.html': 'text/html; charset=utf-8' };

/** As strict as the sites' own: nothing but the page's origin, its uploads and inline styles. */
const POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' blob: data:",
  "connect-src 'self' https://upload.x.com https://upload.facebook.com", "object-src 'none'", "base-uri 'none'",
].join('; ');

/** As most blogs are: their pictures come from anywhere. What their scripts may ask for is told apart by the page's own address. */
const shows = (policy: string) => policy.replace("img-src 'self'", "img-src *");

/** A file that a test puts on the local server. */
export interface Put {
  readonly body: Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as the server saw it. */
export interface Seen {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** The body's bytes as text; what a page sent, word for word. */
  readonly body: string;
}

export interface Sites {
  readonly port: number;
  /** Every request so far, in order. */
  readonly seen: readonly Seen[];
  /** Every host a connection was opened for, also one that ended there because the certificate was not accepted. */
  readonly asked: readonly string[];
  /** Puts a file at an address of one of the local hosts. */
  put(address: string, file: Put): void;
  close(): Promise<void>;
}

/** Serves the pages over HTTPS under the sites' own names; the certificate is made for this run alone. */
export async function serveSites(): Promise<Sites> {
  const folder = await buildSites();
  const pems = await generate([{ name: 'commonName', value: LOCAL_HOSTS[0] ?? '' }], {
    // The search for the primes of an RSA key takes up to a second.
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: LOCAL_HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const seen: Seen[] = [];
  const asked: string[] = [];
  const files = new Map<string, Put>();

  const server = createServer({
    key: pems.private,
    cert: pems.cert,
    SNICallback(name, done) {
      asked.push(name);
      done(null);
    },
  }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host || 'unnamed'}`);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ host, method: request.method ?? '', path: url.pathname + url.search, body: Buffer.concat(chunks).toString('latin1') });
      if (!LOCAL_HOSTS.includes(host)) return response.writeHead(404).end();
      if (host.startsWith('upload.')) return response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
      const put = files.get(`https://${host}${url.pathname}`);
      if (put) return response.writeHead(200, { 'content-type': put.type, 'cache-control': 'max-age=3600', ...put.headers }).end(put.body);
      const page = pageAt(host, url.pathname);
      const asset = /^\/assets\/[\w.-]+$/.test(url.pathname) ? normalize(url.pathname) : null;
      if (!page && !asset) return response.writeHead(404).end();
      const path = join(folder, asset ?? `${page}.html`);
      let body: Buffer | string;
      try {
        body = readFileSync(path);
      } catch {
        return response.writeHead(404).end();
      }
      if (page && url.searchParams.has('hostile')) {
        body = String(body).replace('<head>', '<head><script src="/assets/hostile.js"></script>');
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(url.searchParams.get('policy') !== 'none' && { 'content-security-policy': url.searchParams.get('policy') === 'shows' ? shows(POLICY) : POLICY }),
        // The sites' scripts stay with a browser too.
        'cache-control': asset ? 'max-age=3600' : 'no-store',
      }).end(body);
    });
  });
  // What comes without encryption is no page of ours.
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_SSL_HTTP_REQUEST') asked.push('unencrypted');
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    asked,
    put: (address, file) => { files.set(address, file); },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
