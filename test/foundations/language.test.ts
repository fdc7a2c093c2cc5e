import { expect, fixture, html } from '@open-wc/testing';
import { fallbacks, nearestLanguage } from '../../src/foundations/language.js';

/** An element in a shadow root of its own, and that root in another, inside `outer`. */
function deepInside(outer: Element): { inner: HTMLElement; middle: HTMLElement } {
  const middle = outer.appendChild(document.createElement('div'));
  const [first, inner] = [document.createElement('div'), document.createElement('p')];
  middle.attachShadow({ mode: 'open' }).append(first);
  first.attachShadow({ mode: 'closed' }).append(inner);
  return { inner, middle };
}

describe('the language of a place', () => {
  it('is its own, or else that of the nearest place round it', async () => {
    const outer = await fixture(
      html`<div lang="cy">
        <section lang="fr"><p></p></section>
        <p></p>
      </div>`,
    );
    expect(nearestLanguage(outer)).to.equal('cy');
    expect([...outer.querySelectorAll('p')].map(nearestLanguage)).to.deep.equal(['fr', 'cy']);
  });

  it('is that of the page where nothing nearer says one', async () => {
    expect(nearestLanguage(await fixture(html`<p></p>`))).to.equal('en');
  });

  it('reaches in through shadow roots, open and closed', async () => {
    const { inner, middle } = deepInside(await fixture(html`<div lang="cy"></div>`));
    expect(nearestLanguage(inner)).to.equal('cy');
    middle.lang = 'fr';
    expect(nearestLanguage(inner)).to.equal('fr');
  });

  it('is none where it is marked as unknown, whatever is round that', async () => {
    const outer = await fixture(html`<div lang="cy"><p lang=""></p></div>`);
    expect(outer.querySelectorAll('p').length).to.equal(1);
    expect([...outer.querySelectorAll('p')].map(nearestLanguage)).to.deep.equal(['']);
  });

  it('is none for an element outside the page', () => {
    expect(nearestLanguage(document.createElement('p'))).to.equal('');
  });
});

describe('what a language falls back to', () => {
  it('is the same with less and less said about it', () => {
    expect(fallbacks('zh-Hant-TW')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh']);
    expect(fallbacks('cy')).to.deep.equal(['cy']);
  });
});
