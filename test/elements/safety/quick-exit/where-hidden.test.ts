import { expect } from '@open-wc/testing';
import { whereHidden } from '../../../../src/elements/safety/quick-exit/where-hidden.js';

const box = (top: number, bottom: number, left = 0, right = 300) => ({ top, bottom, left, right });

describe('what has the focus', () => {
  const foot = box(540, 600);
  const head = box(0, 60);

  it('is scrolled out from under a bar at the foot of the window, and at its head', () => {
    expect(whereHidden(box(550, 580), foot, 600)).to.equal(48);
    expect(whereHidden(box(10, 40), head, 600)).to.equal(-58);
  });

  it('stays where it is while some of it can be seen', () => {
    expect(whereHidden(box(500, 580), foot, 600)).to.equal(0);
    expect(whereHidden(box(0, 600), foot, 600)).to.equal(0);
    expect(whereHidden(box(550, 580, 300, 400), foot, 600)).to.equal(0);
  });
});
