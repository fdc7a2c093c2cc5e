/** Each of our elements as its readme has it: what it takes to stand where its code is there already. */
const paragraphs = (count) =>
  Array.from(
    { length: count },
    (_, i) => `<article><h3>Card ${i}</h3><p>Words of card ${i}, and a line of them.</p></article>`,
  ).join('');

const panel = `(root) =>
  (root.shadowRoot?.querySelector('[part~=panel], a')?.getClientRects().length ?? 0) > 0`;

const one = (name, inside, attributes = '', stands = panel) => ({
  name: `\`${name}\`${attributes ? `, \`${attributes}\`` : ''}`,
  styles: ['hearten/hearten.css'],
  scripts: [{ module: `hearten/elements/${name.replace('hearten-', '')}.js` }],
  markup: (id) => `<${name} id="${id}" ${attributes}>${inside}</${name}>`,
  stands,
});

const EXIT = '<a href="https://www.gov.uk/bank-holidays">Leave this page</a>';
const STEPS = '<h3>Take a moment</h3><ol><li>Look for five things.</li><li>Listen.</li></ol>';

export const OURS = {
  signpost: one(
    'hearten-support-signpost',
    '<ul><li><a href="tel:116123">Ring 116 123</a></li></ul>',
    'nations="england"',
  ),
  exit: one('hearten-quick-exit', EXIT),
  settings: one('hearten-reader-settings', '', 'topics="abuse-child"'),
  grounding: one('hearten-grounding', STEPS),
  response: one('hearten-survival-response', '<p>Freeze.</p>', 'response="freeze"'),
  panel: one('hearten-reframe-panel', '<p>Ways of seeing.</p>', 'pair="r03"'),
  deck: one('hearten-card-deck', paragraphs(12)),
  wording: one('hearten-wording-check', '<h3>Look again</h3>', 'paste'),
};

/** A long row of cards, to turn over. */
export const DECK = {
  ...one('hearten-card-deck', paragraphs(200), 'layout="one"'),
  name: '`hearten-card-deck`, 200 cards in a row',
};
