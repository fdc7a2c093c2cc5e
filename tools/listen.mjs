import { once } from 'node:events';

/**
 * Lets a server answer on this machine only.
 *
 * @param {import('node:http').Server} server
 * @param {number} [port] any that is free, if left out
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} `close` waits for nobody
 */
export async function listen(server, port = 0) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
