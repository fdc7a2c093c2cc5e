/** What the numbers were taken on, and how busy it was with other things. */
import os from 'node:os';

const gigabytes = (bytes) => `${(bytes / 2 ** 30).toFixed(0)} GB`;

export function machine(browser) {
  const [cpu] = os.cpus();
  return [
    ['date', new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC'],
    ['processor', `${cpu?.model.trim() ?? 'unknown'}, ${os.cpus().length} cores`],
    ['memory', gigabytes(os.totalmem())],
    ['system', `${os.type()} ${os.release()}, ${os.arch()}`],
    ['browser', `Chromium ${browser.version()}, headless`],
    ['Node', process.version],
    ['load when it began', os.loadavg()[0].toFixed(1)],
  ];
}
