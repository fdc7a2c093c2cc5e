import { ShippedPack } from '../../../content/pack-controller.js';
import type { CardsPack, PrinciplesPack } from '../../../content/schema.js';

/** An author's own cards, for everybody, need neither packs nor the way to draw them. */
export let view: typeof import('./faces-view.js') | undefined;

async function loadView(): Promise<void> {
  view = await import('./faces-view.js');
}

export const shippedCards = new ShippedPack<CardsPack>('cards', async () => {
  const [{ cards }] = await Promise.all([import('../../../content/shipped/cards.js'), loadView()]);
  return cards;
});

export const shippedPrinciples = new ShippedPack<PrinciplesPack>('principles', async () => {
  const [{ principles }] = await Promise.all([
    import('../../../content/shipped/principles.js'),
    loadView(),
  ]);
  return principles;
});
