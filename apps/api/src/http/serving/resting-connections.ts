import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Whoever closes a resting connection first may meet a request that is on its way in it, which then fails without a reason. So it must
 * not be us: proxies let theirs rest for 60 seconds (nginx, the load balancers of the clouds), Node for five unless it is told.
 */
const longest = 75_000;

/**
 * Lets a connection rest between two requests for longer than those before us do, and ends the resting ones where the server closes: those
 * too that were opened ahead and never used, which Node waits for.
 */
export function letConnectionsRest(server: Server): void {
  server.keepAliveTimeout = longest;
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    response.once('close', () => {
      answering.delete(socket);
      if (isClosing) socket.destroySoon();
    });
  });
  const close = server.close.bind(server);
  server.close = (closed) => {
    close(closed);
    isClosing = true;
    for (const socket of open) if (!answering.has(socket)) socket.destroy();
    return server;
  };
}
