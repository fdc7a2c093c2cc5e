/** Snippets of the elements for learning, as the README and the guides hand them out. */

export const GROUPS = [
  ['What’s wrong?', '“Defiant.”'],
  ['What may have happened?', 'Getting out may once have been the safe thing to do.'],
  ['It could also be', 'Needing the toilet, noise, or bullying in that room.'],
  ['What’s strong?', 'May know when it is too much, and tries to manage it.'],
  ['What could help', 'Agree an exit plan and a safe place together.'],
];

/** A pair of the author's own, in the recommended form; with `pair` it has a link to copy. */
export const panel = (groups = GROUPS, attributes = '') => `<hearten-reframe-panel ${attributes}>
  <p>From “What is wrong with you?” to “What happened to you?”</p>
  <h2>Leaves the room without asking</h2>
  <dl>${groups.map(([name, words]) => `<div><dt>${name}</dt><dd>${words}</dd></div>`).join('')}</dl>
  <p>Hold this as a question in your own mind. You don’t need to ask what happened, and nobody needs to tell you. You may never know, and that is all right.</p>
  <p>If someone may be at risk of harm, follow your safeguarding steps. <a href="/tell">Who to tell here</a></p>
</hearten-reframe-panel>`;

/** A card of the author's own words, for a job, that readers can change. */
export const card = (
  principle = 'safety',
) => `<hearten-principle-card principle="${principle}" for-role="reception">
  <h2>Safety <small>instead of threat and danger</small></h2>
  <p>We want people to feel safe in body, in mind and with us.</p>
  <p data-question>What in this place might feel unsafe to someone?</p>
  <ul><li>Look up and smile.</li><li>Offer a quiet place to wait.</li></ul>
</hearten-principle-card>`;

/** A moment to take, with steps of the author's own. */
export const moment = `<hearten-grounding id="moment">
  <h2>Take a moment</h2>
  <p>Try this, or leave it. You can stop whenever you want.</p>
  <ol><li>Look for five things you can see.</li><li>Listen for three sounds.</li></ol>
</hearten-grounding>`;
