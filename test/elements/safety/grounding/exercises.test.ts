import { expect, html } from '@open-wc/testing';
import { all, focused, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { press, settled, show, turn, useGrounding } from './grounders.js';

const ours = html`<hearten-grounding></hearten-grounding>`;

describe('<hearten-grounding>: our exercises', () => {
  useGrounding();
  const warnings = recordWarnings();

  it('are three, all closed, under a heading, and none is begun', async () => {
    const element = await show(ours);
    expect(names(element, 'heading')).to.deep.equal(['Take a moment']);
    expect(names(element, 'summary')).to.deep.equal([
      'Five, four, three, two, one',
      'Feet on the floor',
      'Slow breathing',
    ]);
    expect(all(element, 'button')).to.deep.equal([]);
    expect(wordsOf(element)).to.include('You can stop whenever you want.');
    expect(warnings.all).to.deep.equal([]);
  });

  it('are read whole, numbered and still, before anything else', async () => {
    const element = await show(ours);
    await turn(element, 'Slow breathing');
    expect(names(element, 'listitem')).to.deep.equal([
      'Breathe in gently: 1, 2, 3, 4.',
      'Breathe out slowly: 1, 2, 3, 4, 5, 6.',
      'Go again, or stop. Shorter counts are fine.',
    ]);
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('say that noticing breath or body is not for everyone, before anybody begins', async () => {
    expect(wordsOf(await show(ours))).to.include('feels worse for some people');
    const looking = await show(html`<hearten-grounding exercises="look"></hearten-grounding>`);
    expect(wordsOf(looking)).not.to.include('feels worse');
    const said = await show(html`
      <hearten-grounding exercises="breath">
        <p>
          Noticing breath or body feels worse for some people. If so, look round the room, or stop!
        </p>
      </hearten-grounding>
    `);
    expect(wordsOf(said).match(/feels worse/g)).to.have.length(1);
  });

  it('are those the author names, in that order, each once', async () => {
    const element = await show(
      html`<hearten-grounding exercises="breath look breath"></hearten-grounding>`,
    );
    expect(names(element, 'summary')).to.deep.equal([
      'Slow breathing',
      'Five, four, three, two, one',
    ]);
  });

  it('leave out one that is not known, and the developer is told', async () => {
    const element = await show(
      html`<hearten-grounding exercises="swing feet"></hearten-grounding>`,
    );
    expect(names(element, 'summary')).to.deep.equal(['Feet on the floor']);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('"swing"').and.include('look, feet, breath');
  });

  it('are all there where none of those named is known', async () => {
    const element = await show(html`<hearten-grounding exercises="fly"></hearten-grounding>`);
    expect(names(element, 'summary')).to.have.length(3);
  });

  it('close with one press of Stop, which leads back to their name', async () => {
    const element = await show(ours);
    await turn(element, 'Feet on the floor');
    await press(element, 'Stop');
    expect(all(element, 'listitem')).to.deep.equal([]);
    expect(focused()).to.equal(the(element, 'summary', 'Feet on the floor'));
  });

  it('have the heading level that the author says, and tell of one there is not', async () => {
    const element = await show(html`<hearten-grounding heading-level="4"></hearten-grounding>`);
    expect(the(element, 'heading', 'Take a moment').ariaLevel).to.equal('4');
    await show(html`<hearten-grounding heading-level="9"></hearten-grounding>`);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('"9"');
  });

  it('can be said differently, each step too', async () => {
    const element = await show(html`
      <hearten-grounding
        exercises="feet"
        .strings=${{ heading: 'Munud i chi', feet1: 'Sit how you like.' }}
      ></hearten-grounding>
    `);
    expect(names(element, 'heading')).to.deep.equal(['Munud i chi']);
    await turn(element, 'Feet on the floor');
    expect(names(element, 'listitem')[0]).to.equal('Sit how you like.');
    element.strings = { fet: 'Feet' } as object;
    await settled();
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('"fet"');
  });
});
