import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { quickExitRehearsal } from '../../../locales/en/quick-exit-rehearsal.js';
import { quickExit as english } from '../../../locales/en/quick-exit.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { leadsAway } from './destination.js';
import type { QuickExit } from './quick-exit.js';

type Exit = Pick<QuickExit, 'first' | 'strings'> & HTMLElement;

/**
 * Sites that show what somebody looked for, watched, bought or wrote, to whoever opens them in the same
 * browser; weather pages may remember places. The name of a site stands for it in all countries.
 */
const personal =
  /(?:^|\.)(?:google|youtube|gmail|bing|yahoo|msn|live|outlook|facebook|instagram|whatsapp|twitter|x|tiktok|snapchat|reddit|pinterest|linkedin|amazon|ebay|netflix|spotify|weather|accuweather|metoffice)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2}|gov\.uk)$/;
const personalPaths = /^(?:www\.)?bbc\.(?:com|co\.uk)\/(?:weather|iplayer|sounds|account)/;

const all = { ...english, ...quickExitRehearsal };

const accepted =
  'Accepted: an <a> with an address of another page, with https, that shows everybody the same.';

const canHaveFocus =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

function isPersonal({ host, pathname }: URL): boolean {
  return personal.test(host) || personalPaths.test(host + pathname);
}

function* linkMistakes(link: HTMLAnchorElement | undefined): Generator<Mistake> {
  const code = 'destination';
  if (!link) {
    const message = `has no link out, so it leads to an empty page. ${accepted}`;
    yield { code, message };
    return;
  }
  const address = link.getAttribute('href');
  const url = leadsAway(address);
  if (!url) {
    const message = `can't leave to "${address ?? ''}", so it leads to an empty page. ${accepted}`;
    yield { code, message };
  } else if (isPersonal(url)) {
    const message = `leads to ${url.host}, which may show what its reader has looked at, written or bought. ${accepted}`;
    yield { code, message };
  }
  if (link.target && link.target !== '_top' && link.target !== '_self') {
    const message = `opens a window of its own without script, and leaves this page open. Take target="${link.target}" away.`;
    yield { code, message };
  }
  if (!/\p{L}/u.test(link.textContent) && !link.ariaLabel && !link.querySelector('img[alt]')) {
    const message = `has a link without words. Write “${english.leave}”, so that it can be read out and said.`;
    yield { code, message };
  }
}

/** Whether something else in the page comes before it for the keyboard. */
function comesLater(exit: Element): boolean {
  const first = [...document.querySelectorAll<HTMLElement>(canHaveFocus)].find(
    (each) => each.tabIndex >= 0 && each.checkVisibility(),
  );
  return first !== undefined && !exit.contains(first) && exit.getRootNode() === document;
}

/** The frame this page is in, where it may be looked at. */
function frameAround(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

/** A frame that keeps its page from leaving with the whole window. */
function isShutIn(): boolean {
  if (window.top === window) return false;
  const allowed = frameAround()?.getAttribute('sandbox');
  if (typeof allowed === 'string') return !allowed.includes('allow-top-navigation');
  // From inside this alone can be told: it is in a sandbox, and not all that it allows.
  return self.origin === 'null';
}

/** Everything about a way out that its author would want to know. */
export function* mistakes(
  exit: Exit,
  link: HTMLAnchorElement | undefined,
  words: StringsController<typeof english>,
): Generator<Mistake> {
  yield* linkMistakes(link);
  if (exit.first && comesLater(exit)) {
    const message =
      'says that it is first, and something else comes before it by keyboard. Put it first in the <body>.';
    yield { code: 'first', message };
  }
  if (isShutIn()) {
    const message =
      'is in a frame that may not let it leave the whole page. Accepted: sandbox with allow-top-navigation-by-user-activation.';
    yield { code: 'frame', message };
  }
  for (const message of wordingProblems(exit.strings, words, all)) {
    yield { code: 'string', message };
  }
}
