import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What browsers let scripts do that a reviewer asks about, as it is spelt in code that uses it. */
const ABILITIES = [
  {
    what: 'fetch',
    spelt: /\bfetch\(/,
    why: 'Fetches a content pack of yours, only where your page, or the address of your frame, names it in “packs”. No cookies and no referrer go with it.',
  },
  {
    what: 'XMLHttpRequest, sendBeacon, WebSocket, EventSource, WebRTC',
    spelt: /XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection/,
  },
  { what: 'Cookies', spelt: /document\.cookie|cookieStore/ },
  {
    what: 'localStorage, sessionStorage',
    spelt: /\b(?:local|session)Storage\b/,
    why: 'Keeps a reader’s choice once they ask for that; see “What is stored”. The code is in files that several elements share; those that store nothing have it only to erase.',
  },
  {
    what: 'IndexedDB, Cache Storage, service workers',
    spelt: /indexedDB|\bcaches\.|serviceWorker/,
  },
  {
    what: 'Location, camera, microphone, notifications',
    spelt: /geolocation|mediaDevices|getUserMedia|\bNotification\b/,
  },
  {
    what: 'Clipboard',
    spelt: /\bclipboard\b/,
    why: 'Writes a link when a reader presses “Copy a link to this”. It never reads.',
  },
  {
    what: 'postMessage, BroadcastChannel',
    spelt: /postMessage|BroadcastChannel/,
    why: 'Tells the page around a frame how high the frame should be: a number and nothing else.',
  },
  { what: 'eval, new Function', spelt: /\beval\(|new Function\b/ },
  {
    what: 'innerHTML',
    spelt: /\binnerHTML\b/,
    why: 'Lit makes its templates with it, from text in our own files, through its Trusted Types policy “lit-html”. Words of authors, packs and readers never pass through it.',
  },
];

/** Which of the files have code for what, found by reading the built files. */
export async function abilityFacts(dist, files) {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map((file) => readFile(join(dist, file), 'utf8')));
  return ABILITIES.map(({ what, spelt, why }) => {
    const found = scripts.filter((_, i) => spelt.test(texts[i]));
    if (found.length > 0 && !why)
      throw new Error(`${found.join(', ')} can use ${what}: the page for IT teams has to say why.`);
    return { what, found, why: found.length > 0 ? why : 'Not used.' };
  });
}
