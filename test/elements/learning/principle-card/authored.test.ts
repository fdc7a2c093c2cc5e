import { expect, html } from '@open-wc/testing';
import { all, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { pick, settled, show, useLearning } from '../learners.js';

const whole = html`
  <hearten-principle-card principle="safety" for-role="reception">
    <h3>Feeling safe <small>instead of being on guard</small></h3>
    <p>Our own words for it.</p>
    <p data-question>What might feel unsafe here?</p>
    <ul>
      <li>We look up.</li>
    </ul>
  </hearten-principle-card>
`;

describe('<hearten-principle-card>: words of the author’s own', () => {
  useLearning();
  const warnings = recordWarnings();

  it('win over those of the pack, each in its place', async () => {
    const card = await show(whole);
    expect(wordsOf(card)).to.match(
      /^Feeling safe instead of being on guard Our own words for it\. A question to hold What might feel unsafe here\? In practice for We look up\. With people, not to them or for them Where this comes from/,
    );
    expect(names(card, 'heading')).to.deep.equal(['Feeling safe instead of being on guard']);
    expect(warnings.all).to.deep.equal([]);
  });

  it('stay in the page itself, and are what is drawn', async () => {
    const card = await show(whole);
    expect(card.querySelector('p')!.assignedSlot).not.to.equal(null);
    card.querySelector('p')!.textContent = 'Changed by the page.';
    expect(wordsOf(card)).to.include('Changed by the page.');
  });

  it('are about the job they were written for: another job brings the words of the pack', async () => {
    const card = await show(whole);
    await pick(card, 'In practice for', 'schools');
    expect(wordsOf(card))
      .to.include('Greet each child at the door.')
      .and.not.include('We look up.');
    expect(wordsOf(card)).to.include('Our own words for it.');
    await pick(card, 'In practice for', 'reception, admin and liaison');
    expect(wordsOf(card)).to.include('We look up.').and.not.include('Look up, smile');
  });

  it('are given to no job that they don’t name, whatever the provider says', async () => {
    const around = await show(html`
      <hearten-provider for-role="school">
        <hearten-principle-card principle="trust">
          <ul>
            <li>We ring back.</li>
          </ul>
        </hearten-principle-card>
      </hearten-provider>
    `);
    expect(wordsOf(around)).to.include('In practice We ring back.');
    expect(all(around, 'combobox')).to.deep.equal([]);
  });

  it('speak to whom the author says they do, before any pack is there', async () => {
    const card = await show(html`
      <hearten-principle-card voice="parent">
        <h3>Kindness</h3>
        <p>People should be kind to you.</p>
      </hearten-principle-card>
    `);
    expect(wordsOf(card)).to.include('With you, not to you or for you');
  });

  it('are completed with what they leave out', async () => {
    const card = await show(html`
      <hearten-principle-card principle="trust">
        <h4>Trust, as we see it</h4>
      </hearten-principle-card>
    `);
    expect(wordsOf(card)).to.include('Trust, as we see it').and.include('We say what we will do');
    expect(names(card, 'heading')).to.deep.equal(['Trust, as we see it']);
  });

  it('can be all there is: a principle that no pack knows', async () => {
    const card = await show(html`
      <hearten-principle-card>
        <h3>Kindness</h3>
        <p>We are kind.</p>
        <ul>
          <li>Bring tea.</li>
        </ul>
      </hearten-principle-card>
    `);
    expect(wordsOf(card)).to.equal(
      'Kindness We are kind. In practice Bring tea. With people, not to them or for them',
    );
    expect([...all(card, 'combobox'), ...all(card, 'summary')]).to.deep.equal([]);
    expect(warnings.all).to.deep.equal([]);
  });

  it('are taken in when they come later, and when they go', async () => {
    const card = await show(
      html`<hearten-principle-card principle="choice"></hearten-principle-card>`,
    );
    expect(names(card, 'heading')).to.deep.equal(['Choice instead of having no say']);
    const heading = Object.assign(document.createElement('h3'), { textContent: 'A real choice' });
    card.append(heading);
    await settled();
    expect(names(card, 'heading')).to.deep.equal(['A real choice']);
    heading.remove();
    await settled();
    expect(names(card, 'heading')).to.deep.equal(['Choice instead of having no say']);
  });

  it('are shown where the principle is unknown, and the developer is told', async () => {
    const card = await show(html`
      <hearten-principle-card principle="fun">
        <h3>Fun</h3>
        <p>Ours.</p>
      </hearten-principle-card>
    `);
    expect(wordsOf(card)).to.equal('Fun Ours. With people, not to them or for them');
    expect(warnings.all.join()).to.include('"fun"').and.include('safety');
  });

  it('say no more where a card is empty, and the developer is told', async () => {
    const card = await show(html`<hearten-principle-card></hearten-principle-card>`);
    expect(wordsOf(card)).to.equal('');
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('has nothing to show');
  });

  it('keep what the reader picked when the card is moved', async () => {
    const card = await show(whole);
    await pick(card, 'In practice for', 'schools');
    const other = document.createElement('section');
    document.body.append(other);
    other.append(card);
    await settled();
    expect(wordsOf(card)).to.include('Greet each child at the door.');
    other.remove();
  });

  it('say where the rest comes from, when it was read, and that nobody has reviewed it', async () => {
    const card = await show(whole);
    the(card, 'summary', 'Where this comes from').click();
    expect(wordsOf(card)).to.match(/Trauma-informed practice.* read on 23 November 2026/);
    expect(wordsOf(card)).to.include('Not yet reviewed by a person.');
  });
});
