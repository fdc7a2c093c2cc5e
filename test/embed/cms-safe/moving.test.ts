import { expect } from '@open-wc/testing';
import { watch } from '../../../src/embed/cms-safe/watch.js';
import { parse } from '../../conformance/stage.js';
import {
  clearAfterEach,
  find,
  outline,
  told,
  upgraded,
  withoutMoveBefore,
  written,
} from '../../support/cms-safe.js';
import { recordWarnings } from '../../support/warnings.js';

const HELD = '<details data-hearten="content-gate"><summary>Read on</summary><p>Held</p></details>';

// What a browser without it does is what the rest is about.
if ('moveBefore' in Element.prototype) {
  describe('moving an author’s HTML, where a browser moves nodes as they are', () => {
    clearAfterEach();

    it('keeps the focus where it is', () => {
      const root = written(
        HELD.replace('Held', '<a href="#x">A link</a>').replace('<details', '<details open'),
      );
      const link = find(root, 'a');
      link.focus();
      watch(root);
      expect(outline(root)).to.equal('hearten-content-gate(details(summary p(a)))');
      expect(root.activeElement).to.equal(link);
    });

    it('does not load a frame again', async () => {
      const root = written(
        '<div data-hearten="principle-card"><iframe srcdoc="<p>Film"></iframe></div>',
      );
      const frame = find(root, 'iframe') as HTMLIFrameElement;
      await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
      const before = frame.contentDocument;
      watch(root);
      expect(outline(root)).to.equal('div(hearten-principle-card(iframe))');
      expect(frame.contentDocument).to.equal(before);
    });
  });
}

describe('moving an author’s HTML, where a browser has to take it out first', () => {
  const warnings = recordWarnings();
  withoutMoveBefore();
  clearAfterEach();

  it('puts the element in place', () => {
    const root = upgraded(`${HELD}<div data-hearten="principle-card">Words<h3>Safety</h3></div>`);
    expect(outline(root)).to.equal(
      'hearten-content-gate(details(summary p)) div(hearten-principle-card(h3))',
    );
    expect(find(root, 'hearten-principle-card').textContent).to.equal('WordsSafety');
  });

  it('leaves alone what a reader has the focus in, then and later, and says nothing', async () => {
    const root = written(`${HELD}<dl data-hearten="reframe-panel"></dl>`);
    find(root, 'summary').focus();
    watch(root);
    expect(outline(root)).to.equal('details(summary p) hearten-reframe-panel(dl)');
    find(root, 'summary').blur();
    find(root, 'details').append(parse('<p>More</p>'));
    await told();
    expect(outline(root)).to.equal('details(summary p p) hearten-reframe-panel(dl)');
    expect(warnings.all).to.deep.equal([]);
  });

  for (const tag of ['iframe', 'video', 'audio', 'object']) {
    it(`leaves alone what holds ${tag}, and tells its author`, () => {
      // A warning comes once for each page, so each is about an element of its own.
      const root = upgraded(
        `<details class="hearten-content-gate with-${tag}"><summary>Read on</summary><p><${tag}></${tag}></p></details>`,
      );
      expect(outline(root)).to.equal(`details(summary p(${tag}))`);
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.include('would start again').and.include(`with-${tag}`);
    });
  }
});
