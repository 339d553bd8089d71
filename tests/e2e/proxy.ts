import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { LOCAL_HOSTS } from '../sites/addresses.ts';

/** A proxy that leads the local pages' hosts to the local server and lets nothing else out. */
export interface Proxy {
  readonly port: number;
  /** Every host that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(sitesPort: number): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(URL.parse(request.url ?? '')?.hostname ?? request.headers.host ?? '');
    response.writeHead(403).end();
  });
  // A tunnel is no connection of the server's any more: closing leaves it open unless it is ended here.
  const tunnels = new Set<Duplex>();
  const keep = (end: Duplex) => {
    tunnels.add(end);
    end.once('close', () => tunnels.delete(end));
  };
  server.on('connect', (request, socket, head) => {
    keep(socket);
    const host = (request.url ?? '').replace(/:\d+$/, '');
    asked.push(host);
    socket.on('error', () => {});
    if (!LOCAL_HOSTS.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(sitesPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    keep(upstream);
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((resolve) => {
      for (const end of tunnels) end.destroy();
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
