import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, nothing, type TemplateResult } from 'lit';
import { HeartenElement } from '../../src/foundations/base-element.js';
import { SlottedParts, unnamed } from '../../src/foundations/slotted-parts.js';
import { authored } from '../support/authored.js';
import { wordsOf } from '../support/reading.js';

class SortingElement extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties = { folded: { type: Boolean } };
  declare folded: boolean;
  readonly parts = new SlottedParts<'list' | typeof unnamed>(this, (child) =>
    child instanceof Element && child.matches('ul') ? 'list' : unnamed,
  );

  protected override willUpdate(): void {
    this.parts.read();
  }

  protected override render(): TemplateResult {
    return lit`<slot name="list"></slot>${this.folded ? nothing : lit`<slot></slot>`}`;
  }
}

customElements.define('test-sorting', SortingElement);

const sorting = (content: TemplateResult): Promise<SortingElement> => fixture(content);

/** What the observer tells comes in a task of its own. */
async function drawn(element: SortingElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const filled = html`<test-sorting>
  bare words
  <p slot="list">a paragraph</p>
  <ul>
    <li>a list</li>
  </ul>
</test-sorting>`;

describe('SlottedParts', () => {
  it('puts what is there where it belongs, whatever its slot attribute says', async () => {
    expect(wordsOf(await sorting(filled))).to.equal('a list bare words a paragraph');
  });

  it('shows nothing that no slot is drawn for, and shows it again', async () => {
    const element = await sorting(filled);
    element.folded = true;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('a list');
    element.folded = false;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('a list bare words a paragraph');
  });

  it('does so in a root that a server declared', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setHTMLUnsafe(
      authored(`<test-sorting>
      <template shadowrootmode="open"><slot></slot></template>
      bare words <p slot="list">a paragraph</p> <ul slot="x"><li>a list</li></ul>
    </test-sorting>`),
    );
    const element = place.querySelector<SortingElement>('test-sorting')!;
    // Firefox makes an element of what setHTMLUnsafe writes a moment later.
    await drawn(element);
    expect(element.shadowRoot?.slotAssignment).to.equal('named');
    expect(wordsOf(element)).to.equal('a list bare words a paragraph');
    element.folded = true;
    await element.updateComplete;
    element.querySelector('ul')?.remove();
    await drawn(element);
    expect(wordsOf(element)).to.equal('');
  });

  it('takes a root that stayed a template for nothing of the author’s', async () => {
    const element = await sorting(
      html`<test-sorting><template shadowrootmode="open"></template></test-sorting>`,
    );
    expect(element.parts.has(unnamed)).to.equal(false);
  });

  it('notices what comes, goes and changes', async () => {
    const element = await sorting(filled);
    element.append(Object.assign(document.createElement('b'), { textContent: 'more' }));
    await drawn(element);
    expect(wordsOf(element)).to.include('more');
    element.querySelector('ul')?.remove();
    await drawn(element);
    expect(element.parts.has('list')).to.equal(false);
    element.querySelector('p')!.firstChild!.nodeValue = 'another';
    await drawn(element);
    expect(element.parts.textOf(unnamed)).to.include('another');
  });

  it('notices it again after it was taken out and put back', async () => {
    const element = await sorting(filled);
    const { parentElement } = element;
    element.remove();
    element.append(Object.assign(document.createElement('b'), { textContent: 'meanwhile' }));
    parentElement?.append(element);
    await drawn(element);
    expect(wordsOf(element)).to.include('meanwhile');
    element.append('afterwards');
    await drawn(element);
    expect(wordsOf(element)).to.include('afterwards');
  });

  it('tells only those whose children they are', async () => {
    const around = await fixture(html`<div>${filled}${filled}</div>`);
    const [one, other] = around.querySelectorAll<SortingElement>('test-sorting');
    let updates = 0;
    other!.addController({ hostUpdated: () => (updates += 1) });
    one!.append('words');
    await drawn(one!);
    await drawn(other!);
    expect(updates).to.equal(0);
  });
});
