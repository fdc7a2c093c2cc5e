import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readerMotion } from '../../../../src/reader/motion.js';
import { emulate, needs } from '../../../support/engine.js';
import { all, focused, names, the, wordsOf } from '../../../support/reading.js';
import type { Grounding } from '../../../../src/elements/safety/grounding/grounding.js';
import { moving, press, settled, show, turn, useGrounding } from './grounders.js';

async function breathing(): Promise<Grounding> {
  const element = await show(html`<hearten-grounding exercises="breath"></hearten-grounding>`);
  await turn(element, 'Slow breathing');
  return element;
}

async function motion(reducedMotion?: 'reduce'): Promise<void> {
  await emulate(reducedMotion ? { reducedMotion } : {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  await settled();
}

describe('<hearten-grounding>: motion', () => {
  useGrounding();

  it('begins only when a reader asks, beside the steps that stay to be read', async () => {
    const element = await breathing();
    expect(moving(element)).to.deep.equal([]);
    await press(element, 'Show a circle that moves');
    expect(moving(element)).to.have.length(1);
    expect(all(element, 'listitem')).to.have.length(3);
    expect(wordsOf(element)).to.include('Breathe in as the circle grows');
  });

  it('does not move where the reader’s settings say so, and stops at once when they do', async () => {
    const element = await breathing();
    await press(element, 'Show a circle that moves');
    readerMotion.choose('still', 'page');
    await settled();
    expect(moving(element)).to.deep.equal([]);
    expect(names(element, 'button')).not.to.include('Show a circle that moves');
    readerMotion.choose('system', 'page');
    await settled();
    expect(moving(element)).to.deep.equal([]);
    expect(names(element, 'button')).to.include('Show a circle that moves');
  });

  it('pauses and goes on with the same button, which keeps the focus', async () => {
    const element = await breathing();
    await press(element, 'Show a circle that moves');
    const button = the(element, 'button', 'Pause the circle');
    expect(focused()).to.equal(button);
    await press(element, 'Pause the circle');
    expect(moving(element)).to.deep.equal([]);
    await press(element, 'Let the circle go on');
    expect(moving(element)).to.have.length(1);
    expect(focused()).to.equal(button);
  });

  it('stops with Stop, with Escape, and when its part is closed', async () => {
    const element = await breathing();
    const stops = [
      () => press(element, 'Stop'),
      () => sendKeys({ press: 'Escape' }),
      () => turn(element, 'Slow breathing'),
    ];
    for (const stop of stops) {
      await press(element, 'Show a circle that moves');
      await stop();
      await settled();
      expect(moving(element)).to.deep.equal([]);
      await turn(element, 'Slow breathing');
      expect(names(element, 'button')).to.include('Show a circle that moves');
    }
  });

  it('comes to rest by itself after six breaths', async () => {
    const element = await breathing();
    await press(element, 'Show a circle that moves');
    const [circle] = moving(element);
    expect(circle!.effect!.getComputedTiming().endTime).to.equal(60_000);
    circle!.finish();
    await circle!.finished;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settled();
    expect(names(element, 'button')).to.include('Show a circle that moves');
    expect(focused()).to.equal(the(element, 'button', 'Show a circle that moves'));
  });

  needs('media', it)('is not offered where less motion is asked for', async () => {
    await motion('reduce');
    const element = await breathing();
    expect(names(element, 'button')).to.deep.equal(['One step at a time', 'Stop']);
    await motion();
  });

  needs('media', it)(
    'stops at once where less motion is asked for, and does not begin again by itself',
    async () => {
      const element = await breathing();
      await press(element, 'Show a circle that moves');
      await motion('reduce');
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
      expect(focused()).to.equal(the(element, 'button', 'One step at a time'));
      await motion();
      expect(moving(element)).to.deep.equal([]);
      expect(names(element, 'button')).to.include('Show a circle that moves');
    },
  );

  it('goes on in an element that is moved, and does not begin again in one that was taken out', async () => {
    const element = await breathing();
    await press(element, 'Show a circle that moves');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await settled();
    expect(names(element, 'button')).to.include('Pause the circle');
    element.remove();
    await settled();
    section.append(element);
    await settled();
    expect(moving(element)).to.deep.equal([]);
    expect(names(element, 'button')).to.include('Show a circle that moves');
    section.remove();
  });

  it('is for breathing only', async () => {
    const element = await show(html`<hearten-grounding exercises="feet"></hearten-grounding>`);
    await turn(element, 'Feet on the floor');
    expect(names(element, 'button')).to.deep.equal(['One step at a time', 'Stop']);
  });
});
