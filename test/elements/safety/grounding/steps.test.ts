import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { page } from '../../../../src/page/page-registry.js';
import { all, focused, names, the, wordsOf } from '../../../support/reading.js';
import { press, settled, show, told, turn, useGrounding } from './grounders.js';

const look = html`<hearten-grounding exercises="look feet"></hearten-grounding>`;

describe('<hearten-grounding>: one step at a time', () => {
  useGrounding();

  it('goes on at the press of one key, with the focus where it was', async () => {
    const element = await show(look);
    await turn(element, 'Five, four, three, two, one');
    await press(element, 'One step at a time');
    expect(wordsOf(element)).to.include('five things').and.not.include('four things');
    const button = the(element, 'button', 'Next step');
    expect(focused()).to.equal(button);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(wordsOf(element)).to.include('four things').and.not.include('five things');
    expect(focused()).to.equal(button);
  });

  it('tells each step to a screen reader when its reader presses, and no other time', async () => {
    const element = await show(look);
    await turn(element, 'Five, four, three, two, one');
    await press(element, 'One step at a time');
    expect(await told()).to.equal('Look for five things you can see.');
    await press(element, 'Next step');
    expect(await told()).to.equal(
      'Notice four things you can touch, such as your sleeve or the chair.',
    );
  });

  it('waits as long as its reader does', async () => {
    const element = await show(look);
    await turn(element, 'Five, four, three, two, one');
    await press(element, 'One step at a time');
    const before = wordsOf(element);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(wordsOf(element)).to.equal(before);
  });

  it('comes round to the first step, and never says that anything is done', async () => {
    const element = await show(look);
    await turn(element, 'Feet on the floor');
    await press(element, 'One step at a time');
    for (let step = 1; step < 4; step += 1) await press(element, 'Next step');
    expect(wordsOf(element)).to.include('Let go of the pressing');
    expect(wordsOf(element)).not.to.match(/done|complete|finish|well|\d of \d|%/);
    await press(element, 'From the first step');
    expect(wordsOf(element)).to.include('Sit or stand');
  });

  it('stops with Stop and with Escape, whatever inside has the focus', async () => {
    const element = await show(look);
    const summary = the(element, 'summary', 'Feet on the floor');
    await turn(element, 'Feet on the floor');
    await press(element, 'One step at a time');
    await press(element, 'Stop');
    expect(all(element, 'button')).to.deep.equal([]);
    expect(focused()).to.equal(summary);
    await turn(element, 'Feet on the floor');
    expect(all(element, 'listitem')).to.have.length(4);
    await press(element, 'One step at a time');
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(all(element, 'button')).to.deep.equal([]);
    expect(focused()).to.equal(summary);
  });

  it('has begun in one place at most', async () => {
    const element = await show(look);
    await turn(element, 'Five, four, three, two, one');
    await press(element, 'One step at a time');
    await turn(element, 'Feet on the floor');
    await press(element, 'One step at a time');
    expect(names(element, 'button')).to.deep.equal([
      'One step at a time',
      'Stop',
      'Next step',
      'Stop',
    ]);
  });

  it('is over where its reader closes it by its name', async () => {
    const element = await show(look);
    await turn(element, 'Feet on the floor');
    await press(element, 'One step at a time');
    await turn(element, 'Feet on the floor');
    await turn(element, 'Feet on the floor');
    expect(all(element, 'listitem')).to.have.length(4);
  });

  it('is forgotten when all is erased', async () => {
    const element = await show(look);
    await turn(element, 'Feet on the floor');
    await press(element, 'One step at a time');
    page().erase();
    await settled();
    expect(all(element, 'button')).to.deep.equal([]);
    await turn(element, 'Feet on the floor');
    expect(all(element, 'listitem')).to.have.length(4);
  });
});
