/** What our elements draw, for the hand-written ones to draw the same. */
import { inFreshPage } from './browser.mjs';
import { pageOf } from './pages.mjs';
import { CARDS } from './subjects/cards.mjs';
import { GATES } from './subjects/gates.mjs';

/** Lit marks with comments where it will draw again; nobody who writes by hand has those. */
function drawnBy(element) {
  const { shadowRoot } = element;
  const sheets = [...shadowRoot.adoptedStyleSheets];
  return {
    html: shadowRoot.innerHTML.replace(/<!--[\s\S]*?-->/g, ''),
    styles: sheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')),
  };
}

async function capture(browser, server, subject) {
  const address = server.page('capture', pageOf(subject));
  return inFreshPage(browser, {}, async (page) => {
    await page.goto(address);
    await page.waitForFunction(`(${subject.stands})(document.querySelector('#one'))`);
    await page.waitForLoadState('networkidle');
    return page.evaluate(`(${drawnBy})(document.querySelector('#one'))`);
  });
}

export async function captureOurs(browser, server) {
  return {
    Gate: await capture(browser, server, GATES.element),
    Card: await capture(browser, server, CARDS.element),
  };
}
