/** Runs WebKitGTK's driver, on a screen of its own so that no window comes up on anybody's desk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';

/** Read when the webdriver packages are imported: do that after this file, with `import()`. */
process.env.WDIO_LOG_LEVEL ??= 'error';

/**
 * Starts what `engines()` found. A driver serves one session at a time.
 *
 * @param {{driver: string, miniBrowser: string, xvfb?: string}} at
 * @returns {Promise<{connection: object, close: () => void}>} `connection` for `newSession` of webdriver
 */
export async function startWebKit({ driver, miniBrowser, xvfb }) {
  const screen = xvfb ? await startScreen(xvfb) : { env: {}, close() {} };
  const port = await freePort();
  // Without a graphics card, composited pages are drawn late or not at all.
  const env = { ...process.env, ...screen.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const running = start(driver, [`--port=${port}`, '--host=127.0.0.1'], { env });
  await answering(port, running.child);
  return {
    connection: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    },
    close() {
      running.close();
      screen.close();
    },
  };
}

/** Xvfb finds a free number for its screen and writes it where it is told to. */
async function startScreen(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { child, close } = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failed(child)]);
  return { env: { DISPLAY: `:${String(number).trim()}` }, close };
}

/** A group of its own: what a driver has started ends with it, also when this process ends early. */
function start(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  const close = () => {
    process.off('exit', close);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
  };
  process.once('exit', close);
  return { child, close };
}

async function failed(child) {
  const [why] = await Promise.race([once(child, 'error'), once(child, 'exit')]);
  throw new Error(`${child.spawnfile} did not start: ${why?.message ?? why}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Knocks until the driver takes connections, or has ended. */
async function answering(port, child) {
  const end = failed(child);
  const knock = async () => {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  };
  while (!(await Promise.race([knock(), end])));
}
