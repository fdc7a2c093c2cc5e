/**
 * What tests need from an engine beyond the test runner's own commands; `test/support/engine.ts` calls it.
 * Each engine has its `commands`, and says in `lacks` what its driver can't do, and why.
 */
const MEDIA = ['media', 'colorScheme', 'contrast', 'forcedColors', 'reducedMotion'];

const leftOut = [];

export function engineCommands() {
  return {
    name: 'hearten-engine-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'lacks') return browser.lacks;
      if (command === 'leave-out') {
        leftOut.push({ engine: browser.name, why: browser.lacks[payload.need], ...payload });
        return true;
      }
      if (!(command in browser.commands)) return undefined;
      if (command === 'emulate') refuseUnknown(payload);
      return (await browser.commands[command](id, payload)) ?? true;
    },
  };
}

function refuseUnknown(asked) {
  const unknown = Object.keys(asked).find((name) => !MEDIA.includes(name));
  if (unknown) throw new Error(`emulate does not know ${unknown}.`);
}

/** What did not run in which engine, so that nobody takes it for tested there. */
export function leftOutReporter() {
  return {
    onTestRunFinished() {
      const reasons = new Map();
      for (const { engine, why, title } of leftOut) {
        const reason = `Not run in ${engine}, because ${why}:`;
        const titles = reasons.get(reason) ?? new Map();
        reasons.set(reason, titles.set(title, (titles.get(title) ?? 0) + 1));
      }
      for (const [reason, titles] of reasons) {
        const lines = [...titles].map(
          ([title, times]) => `  ${title}${times > 1 ? `, ${times} times` : ''}`,
        );
        console.log(['', reason, ...lines].join('\n'));
      }
    },
  };
}
