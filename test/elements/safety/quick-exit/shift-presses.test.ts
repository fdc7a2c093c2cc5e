import { expect } from '@open-wc/testing';
import {
  ShiftPresses,
  type Press,
} from '../../../../src/elements/safety/quick-exit/shift-presses.js';

const down = (key: string, more: Partial<Press> = {}): Press => ({ type: 'keydown', key, ...more });
const up = (key: string): Press => ({ type: 'keyup', key });
const shift = [down('Shift'), up('Shift')];

function countAfter(...presses: readonly Press[]): number {
  const counted = new ShiftPresses();
  for (const press of presses) counted.take(press);
  return counted.count;
}

describe('presses of Shift', () => {
  it('are counted one by one, when the key is let go', () => {
    expect(countAfter(down('Shift'))).to.equal(0);
    expect(countAfter(...shift, ...shift)).to.equal(2);
  });

  it('are no presses while the key is held for something else', () => {
    expect(countAfter(down('Shift'), down('A'), up('A'), up('Shift'))).to.equal(0);
    expect(countAfter(down('Shift', { ctrlKey: true }), up('Shift'))).to.equal(0);
    expect(countAfter(down('Shift'), { type: 'pointerdown' }, up('Shift'))).to.equal(0);
  });

  it('start again after any other key', () => {
    expect(countAfter(...shift, ...shift, down('a'), up('a'), ...shift)).to.equal(1);
    expect(countAfter(...shift, ...shift, { type: 'pointerdown' })).to.equal(0);
  });

  it('are one press, however long the key is held', () => {
    const held = down('Shift', { repeat: true });
    expect(countAfter(down('Shift'), held, held, held, up('Shift'))).to.equal(1);
  });

  it('do not mind a key that was let go late', () => {
    expect(countAfter(down('a'), down('Shift'), up('a'), up('Shift'))).to.equal(1);
  });

  it('do not count what goes up without having come down', () => {
    expect(countAfter(up('Shift'), up('Shift'))).to.equal(0);
  });
});
