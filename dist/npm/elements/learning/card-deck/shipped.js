import { ShippedPack } from '../../../content/pack-controller.js';

"use strict";
let view;
async function loadView() {
  view = await import('./faces-view.js');
}
const shippedCards = new ShippedPack("cards", async () => {
  const [{ cards }] = await Promise.all([import('../../../content/shipped/cards.js'), loadView()]);
  return cards;
});
const shippedPrinciples = new ShippedPack("principles", async () => {
  const [{ principles }] = await Promise.all([
    import('../../../content/shipped/principles.js'),
    loadView()
  ]);
  return principles;
});

export { shippedCards, shippedPrinciples, view };
