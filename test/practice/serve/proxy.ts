import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { hosts } from './hosts.ts';

/** A running proxy. */
export interface Proxy {
  port: number;
  stop(): Promise<void>;
}

/**
 * An HTTP CONNECT proxy on 127.0.0.1 for browsers that cannot map host names (Firefox): tunnels to the practice hosts
 * end at the practice server, everything else is refused.
 */
export async function startProxy(practicePort: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(403).end());
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  });
  server.on('connect', (request, client, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !hosts.includes(host)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(practicePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
