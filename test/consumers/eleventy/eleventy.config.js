import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'hearten/define/content-gate';
import 'hearten/define/principle-card';
import 'hearten/define/reframe-panel';
import { principleCard, reframePanel } from 'hearten/server';
import { unsafeStatic, withStatic } from 'lit/static-html.js';

const page = withStatic(html);

/** Every element gets the root that it starts with. */
async function renderElements(content) {
  if (!this.page.outputPath.endsWith('.html')) return content;
  return collectResult(render(page`${unsafeStatic(content)}`));
}

export default function (config) {
  config.addShortcode('principleCard', principleCard);
  config.addShortcode('reframePanel', reframePanel);
  config.addTransform('elements', renderElements);
  config.addPassthroughCopy({ 'node_modules/hearten/dist': 'hearten' });
  config.addPassthroughCopy('pages/site.css');
}
