import { expect, html } from '@open-wc/testing';
import { all, wordsOf } from '../../../support/reading.js';
import { show, useLearning } from '../learners.js';

/** Where the rows of a card begin. */
function rowsOf(card: Element): number[] {
  const [heading] = all(card, 'heading');
  const [select] = all(card, 'combobox');
  const question = [...card.shadowRoot!.querySelectorAll('[part=question]')];
  const end = all(card, 'summary');
  return [heading, ...question, select, ...end].map((each) =>
    Math.round(each!.getBoundingClientRect().top),
  );
}

const words = 'More words, so that this one is longer than its neighbour. '.repeat(6);
const short = html`<hearten-principle-card principle="safety"></hearten-principle-card>`;
const long = html`<hearten-principle-card principle="trust"
  ><p>${words}</p></hearten-principle-card
>`;

describe('<hearten-principle-card>: side by side', () => {
  useLearning();

  it('lines up row by row with its neighbours, however long their words', async () => {
    const around = await show(html`<div class="hearten-cards">${short}${long}</div>`);
    const [one, other] = [...around.children].map(rowsOf);
    expect(one!.slice(1)).to.deep.equal(other!.slice(1));
    expect(around.children[0]!.getBoundingClientRect().height).to.equal(
      around.children[1]!.getBoundingClientRect().height,
    );
  });

  it('lines up in a grid of the site’s own', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.site-grid { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; }');
    document.adoptedStyleSheets.push(sheet);
    const around = await show(html`<div class="site-grid">${short}${long}</div>`);
    const [one, other] = [...around.children].map(rowsOf);
    expect(one!.slice(1)).to.deep.equal(other!.slice(1));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('keeps its rows one under the other where it stands alone', async () => {
    const card = await show(long);
    const rows = rowsOf(card);
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    expect(new Set(rows)).to.have.length(rows.length);
    const box = card.getBoundingClientRect();
    for (const text of all(card, 'listitem')) {
      expect(text.getBoundingClientRect().bottom, wordsOf(text)).to.be.lessThan(box.bottom);
    }
  });

  it('is one column where there is room for no more', async () => {
    const around = await show(html`<div class="hearten-cards">${short}${long}</div>`);
    around.style.inlineSize = '300px';
    const lefts = [...around.children].map((each) => each.getBoundingClientRect().left);
    expect(lefts[0]).to.equal(lefts[1]);
  });
});
