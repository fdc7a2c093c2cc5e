import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CardDeck } from '../../../../src/elements/learning/card-deck/card-deck.js';
import { page } from '../../../../src/page/page-registry.js';
import { all, focused, names, nameOf, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  cardEntry,
  optionsOf,
  pack,
  pick,
  picked,
  press,
  settled,
  show,
  useLearning,
} from '../learners.js';

const own = html`<h2>Ours</h2>
  <article id="card-one"><h3>One</h3></article>
  <section id="card-two"><h3>Two</h3></section>
  <div id="card-three"><h3>Three</h3></div>`;

const place = (root: Node): string => wordsOf(all(root, 'status')[0] ?? root);
const region = (deck: Element): HTMLElement =>
  deck.shadowRoot?.querySelector<HTMLElement>('.view[role=group]') ??
  expect.fail('There is no row to scroll in.');

/** Which words are in view, of a row that scrolls. */
function inView(deck: Element, texts: readonly string[]): string[] {
  const room = region(deck).getBoundingClientRect();
  return texts.filter((text) => {
    const heading = all(deck, 'heading').find((each) => nameOf(each) === text);
    const { left, right } = heading?.getBoundingClientRect() ?? { left: NaN, right: NaN };
    return left >= room.left - 1 && right <= room.right + 1;
  });
}

async function scrolled(deck: Element, left: number): Promise<void> {
  const box = region(deck);
  const heard = new Promise((resolve) => box.addEventListener('scroll', resolve, { once: true }));
  box.scrollLeft = left;
  await heard;
  await settled();
}

async function goTo(hash: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await heard;
  await settled();
}

describe('<hearten-card-deck>', () => {
  useLearning();
  const warnings = recordWarnings();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('makes a card of each of its author’s children, which stay theirs, after what leads to them', async () => {
    const deck = await show(html`<hearten-card-deck>${own}</hearten-card-deck>`);
    expect(names(deck, 'heading')).to.deep.equal(['Ours', 'One', 'Two', 'Three']);
    expect(all(deck, 'listitem')).to.have.length(3);
    expect(deck.children).to.have.length(4);
    expect(warnings.all).to.deep.equal([]);
  });

  it('makes cards of the items of one list', async () => {
    const deck = await show(html`
      <hearten-card-deck layout="one">
        <ul>
          <li>Tea.</li>
          <li>Biscuits.</li>
        </ul>
      </hearten-card-deck>
    `);
    expect(place(deck)).to.equal('Card 1 of 2');
    await press(deck, 'Next card');
    expect(place(deck)).to.equal('Card 2 of 2');
    const room = region(deck).getBoundingClientRect();
    const item = deck.querySelectorAll('li')[1]?.getBoundingClientRect();
    expect(item?.left).to.be.closeTo(room.left, 1);
    expect(getComputedStyle(deck.querySelector('li') ?? deck).scrollSnapAlign).to.equal('start');
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`goes through them one at a time, and says where it is: ${direction}`, async () => {
      const around = await show(html`
        <div dir=${direction}><hearten-card-deck layout="one">${own}</hearten-card-deck></div>
      `);
      const deck = around.querySelector('hearten-card-deck') ?? around;
      const cards = ['One', 'Two', 'Three'];
      expect([place(deck), inView(deck, cards)]).to.deep.equal(['Card 1 of 3', ['One']]);
      await press(deck, 'Next card');
      expect([place(deck), inView(deck, cards)]).to.deep.equal(['Card 2 of 3', ['Two']]);
      await press(deck, 'Next card');
      expect([place(deck), inView(deck, cards)]).to.deep.equal(['Card 3 of 3', ['Three']]);
      await press(deck, 'Previous card');
      expect([place(deck), inView(deck, cards)]).to.deep.equal(['Card 2 of 3', ['Two']]);
    });
  }

  it('keeps both buttons at the ends, and says that one leads nowhere', async () => {
    const deck = await show(html`<hearten-card-deck layout="one">${own}</hearten-card-deck>`);
    const off = (): string[] =>
      all(deck, 'button')
        .filter(({ ariaDisabled }) => ariaDisabled === 'true')
        .map(nameOf);
    expect(off()).to.deep.equal(['Previous card']);
    await press(deck, 'Previous card');
    expect(place(deck)).to.equal('Card 1 of 3');
    await press(deck, 'Next card');
    await press(deck, 'Next card');
    expect(off()).to.deep.equal(['Next card']);
    expect(focused()).to.equal(the(deck, 'button', 'Next card'));
  });

  it('follows a reader who scrolls, in a region with a name that the keyboard reaches', async () => {
    const deck = await show(html`<hearten-card-deck layout="one">${own}</hearten-card-deck>`);
    const box = region(deck);
    expect([nameOf(box), box.tabIndex]).to.deep.equal(['Cards', 0]);
    expect(getComputedStyle(box).scrollSnapType).to.equal('x mandatory');
    await scrolled(deck, box.scrollWidth);
    expect(place(deck)).to.equal('Card 3 of 3');
  });

  it('stays where the reader is when it is moved to elsewhere in the page', async () => {
    const deck = await show(html`<hearten-card-deck layout="one">${own}</hearten-card-deck>`);
    await press(deck, 'Next card');
    const { parentElement } = deck;
    deck.remove();
    parentElement?.append(deck);
    await settled();
    expect([place(deck), inView(deck, ['One', 'Two', 'Three'])]).to.deep.equal([
      'Card 2 of 3',
      ['Two'],
    ]);
  });

  it('numbers steps in a list of its own kind', async () => {
    const deck = await show(html`<hearten-card-deck set="rs" layout="steps"></hearten-card-deck>`);
    expect(names(deck, 'heading')).to.deep.equal([
      'Five steps',
      'Realise',
      'Recognise',
      'Respond',
      'Resist, or prevent',
      'Relationships',
    ]);
    expect(deck.shadowRoot?.querySelectorAll('ol > li')).to.have.length(5);
  });

  it('has twelve moments, and offers no choice where there is none', async () => {
    const deck = await show(html`<hearten-card-deck set="moments"></hearten-card-deck>`);
    expect(all(deck, 'heading')).to.have.length(13);
    expect(names(deck, 'combobox')).to.deep.equal([]);
    expect(warnings.all).to.deep.equal([]);
  });

  for (const [set, count] of Object.entries({
    'uk-core': 6,
    leeds: 6,
    samhsa: 6,
    scotland: 5,
    wales: 5,
    digital: 8,
  })) {
    it(`has the principles of a framework: ${set}`, async () => {
      const deck = await show(html`<hearten-card-deck set=${set}></hearten-card-deck>`);
      expect(all(deck, 'heading')).to.have.length(count + 1);
      expect(wordsOf(deck)).to.include('A question to hold');
      expect(warnings.all).to.deep.equal([]);
    });
  }

  it('lets the reader choose a role and a voice, and forgets both when all is erased', async () => {
    const deck = await show(html`<hearten-card-deck set="uk-core"></hearten-card-deck>`);
    expect(optionsOf(deck, 'In practice for')).to.have.length(6);
    const before = wordsOf(deck);
    await pick(deck, 'In practice for', 'schools');
    expect(wordsOf(deck)).not.to.equal(before);
    await pick(deck, 'Words for', 'young people');
    expect(wordsOf(deck)).to.include('What you could ask for');
    expect(names(deck, 'combobox')).to.deep.equal(['Words for']);
    page().erase();
    await settled();
    expect(picked(deck, 'Words for')).to.equal('people who work with others');
    expect(picked(deck, 'In practice for')).to.equal('the front line');
    expect(deck.outerHTML).not.to.include('young');
  });

  it('leaves nothing to choose where the author has chosen', async () => {
    const deck = await show(html`
      <hearten-card-deck set="uk-core" for-role="school" voice="professional"></hearten-card-deck>
    `);
    expect(names(deck, 'combobox')).to.deep.equal([]);
  });

  it('leads to a card by the address of the page, and takes the focus along', async () => {
    const deck = await show(html`
      <hearten-card-deck set="moments" layout="one"></hearten-card-deck>
    `);
    await goTo('#card-on-a-form');
    expect(place(deck)).to.equal('Card 4 of 12');
    expect(wordsOf(focused() ?? deck)).to.include('On a form');
    await press(deck, 'Next card');
    await goTo('#card-at-the-door');
    expect(place(deck)).to.equal('Card 1 of 12');
  });

  it('leads to a card of the author’s own', async () => {
    const deck = await show(html`<hearten-card-deck layout="one">${own}</hearten-card-deck>`);
    await goTo('#card-three');
    expect(place(deck)).to.equal('Card 3 of 3');
  });

  const theirs = (): object[] => [
    pack('cards', {
      sets: [{ id: 'x-tea', label: 'Tea time', cards: ['x-tea', 'x-form', 'on-a-form'] }],
      entries: [
        cardEntry({ role: 'reception' }),
        cardEntry({ id: 'x-form', title: 'A form', role: 'school', voice: 'parent' }),
      ],
    }),
  ];
  const partner = (deck: TemplateResult): TemplateResult =>
    html`<hearten-provider .content=${theirs()}>${deck}</hearten-provider>`;

  it('knows the sets of a partner’s pack, and narrows them down', async () => {
    const around = await show(partner(html`<hearten-card-deck set="x-tea"></hearten-card-deck>`));
    expect(names(around, 'heading')).to.deep.equal(['Tea time', 'Tea', 'A form', 'On a form']);
    expect(optionsOf(around, 'In practice for')).to.deep.equal([
      'everybody',
      'reception, admin and liaison',
      'schools',
    ]);
    await pick(around, 'In practice for', 'reception, admin and liaison');
    expect(names(around, 'heading')).to.deep.equal(['Tea time', 'Tea', 'On a form']);
    await goTo('#card-x-form');
    expect(names(around, 'heading')).to.include('A form');
    expect(warnings.all).to.deep.equal([]);
  });

  const forSome = html`<h2>At our door</h2>
    <article id="card-door"><h3>For everybody</h3></article>
    <article id="card-desk" data-role="reception"><h3>At the desk</h3></article>
    <article id="card-night" data-role="reception, night staff" data-voice="parent">
      <h3>At night</h3>
    </article>`;

  it('narrows down cards of the author’s own, by what they say of themselves', async () => {
    const deck = await show(html`<hearten-card-deck>${forSome}</hearten-card-deck>`);
    const all = ['At our door', 'For everybody', 'At the desk', 'At night'];
    expect(names(deck, 'heading')).to.deep.equal(all);
    expect(optionsOf(deck, 'In practice for')).to.deep.equal([
      'everybody',
      'reception, admin and liaison',
      'night staff',
    ]);
    expect(optionsOf(deck, 'Words for')).to.deep.equal(['everybody', 'parents and carers']);
    await pick(deck, 'In practice for', 'night staff');
    expect(names(deck, 'heading')).to.deep.equal(['At our door', 'For everybody', 'At night']);
    await goTo('#card-desk');
    expect(names(deck, 'heading')).to.deep.equal(all);
    expect(wordsOf(focused() ?? deck)).to.equal('At the desk');
    expect(warnings.all).to.deep.equal([]);
  });

  it('counts the cards of the author’s own that are shown', async () => {
    const deck = await show(html`
      <hearten-card-deck layout="one" for-role="night staff">${forSome}</hearten-card-deck>
    `);
    expect(place(deck)).to.equal('Card 1 of 2');
    await press(deck, 'Next card');
    expect(inView(deck, ['For everybody', 'At night'])).to.deep.equal(['At night']);
    expect(names(deck, 'combobox')).to.deep.equal(['Words for']);
  });

  it('narrows down the items of a list, and gives back what it left out', async () => {
    const deck = await show(html`
      <hearten-card-deck for-role="school">
        <ul>
          <li data-role="school">Bell.</li>
          <li data-role="reception">Desk.</li>
          <li hidden>Never.</li>
        </ul>
      </hearten-card-deck>
    `);
    const boxes = (): number[] =>
      [...deck.querySelectorAll('li')].map((item) => item.getClientRects().length);
    expect(boxes()).to.deep.equal([1, 0, 0]);
    deck.removeAttribute('for-role');
    await settled();
    expect(boxes()).to.deep.equal([1, 1, 0]);
    await pick(deck, 'In practice for', 'reception, admin and liaison');
    expect(boxes()).to.deep.equal([0, 1, 0]);
    deck.remove();
    expect([...deck.querySelectorAll('li')].map(({ hidden }) => hidden)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('shows every card of the author’s own where none is for whom it is asked, and says so', async () => {
    const deck = await show(html`
      <hearten-card-deck for-role="moon">${forSome}</hearten-card-deck>
    `);
    expect(names(deck, 'heading')).to.have.length(4);
    expect(warnings.all.join())
      .to.include('"moon"')
      .and.include('night staff')
      .and.include('#role');
  });

  it('keeps the author’s words where nobody knows the set, and tells the developer', async () => {
    const deck = await show(html`<hearten-card-deck set="moons"><p>Stays.</p></hearten-card-deck>`);
    expect(wordsOf(deck)).to.equal('Stays.');
    expect(warnings.all.join()).to.include('"moons"').and.include('moments').and.include('#set');
  });

  for (const [attribute, code] of Object.entries({
    'for-role': 'role',
    layout: 'layout',
    voice: 'voice',
    'heading-level': 'heading-level',
  })) {
    it(`warns of what it can’t take: ${attribute}`, async () => {
      const deck = document.createElement('hearten-card-deck');
      deck.setAttribute('set', 'uk-core');
      deck.setAttribute(attribute, '9');
      await show(html`<div>${deck}</div>`);
      expect(names(deck, 'heading')).to.include('Safety');
      expect(warnings.all.join()).to.include('"9"').and.include(`#${code}`);
    });
  }

  it('leads through two hundred cards, and draws none of them anew on the way', async () => {
    const cards = Array.from(
      { length: 200 },
      (_, at) => html`<article><h3>Card ${at}</h3></article>`,
    );
    const deck = await show<CardDeck>(
      html`<hearten-card-deck layout="one">${cards}</hearten-card-deck>`,
    );
    expect(place(deck)).to.equal('Card 1 of 200');
    const row = region(deck);
    const redrawn: MutationRecord[] = [];
    const observer = new MutationObserver((records) => redrawn.push(...records));
    observer.observe(row, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    observer.observe(deck, { subtree: true, childList: true, attributes: true });
    await scrolled(deck, row.scrollWidth);
    expect(place(deck)).to.equal('Card 200 of 200');
    redrawn.push(...observer.takeRecords());
    observer.disconnect();
    expect(redrawn).to.deep.equal([]);
  });
});
