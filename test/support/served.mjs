import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeStatic, withStatic } from 'lit/static-html.js';
import { elements } from '../../tools/files.mjs';

for (const { name } of await elements()) await import(`hearten/define/${name}`);

const page = withStatic(html);

/** HTML of a page as a server sends it, every element in it rendered by @lit-labs/ssr. */
export const served = (markup) =>
  collectResultSync(render(page`${unsafeStatic(markup)}`)).replaceAll(/<!--.*?-->/gs, '');

/**
 * Runs in the page: where each of the author's elements that is shown is, and how large. What is said to
 * screen readers comes and goes, and is nobody's.
 */
export function boxesIn() {
  return [...document.body.querySelectorAll('*')]
    .filter((each) => each.checkVisibility() && !each.matches('body > [role=status]:last-child'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].map((each) => Math.round(each * 10) / 10);
      return `${element.localName} ${box} ${element.textContent.trim().slice(0, 40)}`;
    });
}
