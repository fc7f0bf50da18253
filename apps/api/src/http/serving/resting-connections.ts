import type { Server } from 'node:http';

/**
 * Whoever closes a resting connection first may meet a request that is on its way in it, which then fails without a reason. So it must
 * not be us: proxies let theirs rest for 60 seconds (nginx, the load balancers of the clouds), Node for five unless it is told.
 */
const longest = 75_000;

/** Lets a connection rest between two requests for longer than those before us do. */
export function letConnectionsRest(server: Server): void {
  server.keepAliveTimeout = longest;
}
