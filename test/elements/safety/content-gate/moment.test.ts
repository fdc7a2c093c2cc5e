import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/embed/define/grounding.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';
import { recordWarnings } from '../../../support/warnings.js';
import { all, choose, gateFrom, names, settled, the, useGates, wordsOf } from './reader.js';

const gate = (): Promise<ContentGate> =>
  gateFrom(html`
    <hearten-content-gate support="/support">
      <p>A note.</p>
      <details>
        <summary>Read on</summary>
        <p>The kingfisher comes first.</p>
      </details>
    </hearten-content-gate>
  `);

async function grounding(id = 'moment'): Promise<Element> {
  const made = await fixture(html`<hearten-grounding id=${id}></hearten-grounding>`);
  await settled();
  return made;
}

const linksTo = (element: Element): (string | null)[] =>
  all(element, 'link').map((link) => link.getAttribute('href'));

describe('<hearten-content-gate>: a moment afterwards', () => {
  useGates();
  const warnings = recordWarnings();

  it('is offered at the end of an opened part, and not before', async () => {
    await grounding();
    const element = await gate();
    expect(names(element, 'link')).to.deep.equal(['Find support']);
    await choose(element, 'Read on');
    expect(names(element, 'link')).to.deep.equal(['Take a moment', 'Find support']);
    expect(linksTo(element)).to.deep.equal(['#moment', '/support']);
    await choose(element, 'Hide this part again');
    expect(names(element, 'link')).to.deep.equal([]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('leads to where it can be taken', async () => {
    const place = await grounding();
    const element = await gate();
    await choose(element, 'Read on');
    // Going there is a matter of whole pages: together.spec.mjs follows the link.
    const address = the(element, 'link', 'Take a moment').getAttribute('href');
    expect(document.querySelector(String(address))).to.equal(place);
  });

  it('is offered where that comes later, and no longer when it has gone', async () => {
    const element = await gate();
    await choose(element, 'Read on');
    expect(names(element, 'link')).to.deep.equal(['Find support']);
    const place = await grounding();
    expect(linksTo(element)).to.deep.equal(['#moment', '/support']);
    place.id = 'pause';
    await settled();
    expect(linksTo(element)).to.deep.equal(['#pause', '/support']);
    place.remove();
    await settled();
    expect(names(element, 'link')).to.deep.equal(['Find support']);
  });

  it('is the first of several that can be had', async () => {
    const element = await gate();
    const first = await grounding('first');
    await grounding('second');
    await choose(element, 'Read on');
    expect(linksTo(element)).to.include('#first').and.not.include('#second');
    first.remove();
    await settled();
    expect(linksTo(element)).to.include('#second');
  });

  it('is not offered where nothing leads there: no id, or in a root that links don’t reach', async () => {
    const host = await fixture(html`<section></section>`);
    const inside = Object.assign(document.createElement('hearten-grounding'), { id: 'inside' });
    host.attachShadow({ mode: 'open' }).append(inside);
    await fixture(html`<hearten-grounding></hearten-grounding>`);
    const element = await gate();
    await choose(element, 'Read on');
    expect(names(element, 'link')).to.deep.equal(['Find support']);
    expect(wordsOf(element)).to.include('Take a moment if you want one.');
  });

  it('is offered under a notice too, which holds nothing', async () => {
    const element = await gateFrom(html`
      <hearten-content-gate mode="notice" support="/support">
        <p>A note.</p>
        <p>The kingfisher.</p>
      </hearten-content-gate>
    `);
    await grounding();
    expect(linksTo(element)).to.include('#moment');
  });

  it('makes no gate draw itself again that is still asking, or when somebody else comes', async () => {
    const asking = await gate();
    const open = await gate();
    await grounding();
    await choose(open, 'Read on');
    let drawn = 0;
    for (const each of [asking, open])
      each.addController({
        hostUpdate() {
          drawn += 1;
        },
      });
    await settled();
    drawn = 0;
    const nothing = { name: '', keeps: '', sends: '', hides: '' };
    const leave = page().join({ tag: 'x-other', declare: () => nothing });
    await settled();
    expect(drawn).to.equal(0);
    leave();
    await grounding('later');
    expect(drawn).to.equal(0);
  });
});
