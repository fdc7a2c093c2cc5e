import type { Example } from '../../../support/example.js';

const own = `
  <h2>At our front desk</h2>
  <article id="card-name">
    <h3>A name</h3>
    <p>We ask what you would like to be called.</p>
  </article>
  <article id="card-seat">
    <h3>A seat</h3>
    <p>You choose where to sit. The door stays in view.</p>
  </article>
  <article id="card-wait">
    <h3>The wait</h3>
    <p>We tell you how long it may be, and when that changes.</p>
  </article>
  <article id="card-leave">
    <h3>Leaving</h3>
    <p>You can go at any time. <a href="/visit">How to come back</a></p>
  </article>`;

export const recommended: Example = {
  html: `<hearten-card-deck>${own}
</hearten-card-deck>`,
  shows:
    'The form to use. Each element inside is a card; a heading or a paragraph stands before them.',
};

export const oneAtATime: Example = {
  html: `<hearten-card-deck layout="one">${own}
</hearten-card-deck>`,
  shows: 'One at a time: a row that scrolls, two buttons, and where in it the reader is.',
};

export const list: Example = {
  html: `<hearten-card-deck layout="one">
  <h2>Before you ring</h2>
  <ul>
    <li>Have a drink of water.</li>
    <li>Write down the one thing you want to say.</li>
    <li>Choose who sits with you.</li>
  </ul>
</hearten-card-deck>`,
  shows: 'One list: its items are the cards.',
};

export const forSome: Example = {
  html: `<hearten-card-deck>
  <h2>When somebody arrives</h2>
  <article>
    <h3>Say who you are</h3>
    <p>Your name, and what you are here for.</p>
  </article>
  <article data-role="reception, night staff">
    <h3>Offer a quieter place</h3>
    <p>Say how long the wait may be, and where else somebody could sit.</p>
  </article>
  <article data-role="school">
    <h3>Meet them at the gate</h3>
    <p>The same grown-up, where that can be done.</p>
  </article>
  <article data-role="night staff">
    <h3>Show the room first</h3>
    <p>Where the light is, how the door works, and who is awake.</p>
  </article>
</hearten-card-deck>`,
  shows: 'Cards of an author’s own, some of them for somebody: the reader narrows them down.',
};

export const principles: Example = {
  html: `<hearten-card-deck set="uk-core">
  <p>Six principles of trauma-informed practice.</p>
</hearten-card-deck>`,
  shows:
    'A framework’s principles, in its own order and by its own names. The reader chooses a job and a voice.',
};

export const forOneRole: Example = {
  html: `<hearten-card-deck set="samhsa" layout="one" for-role="reception" voice="professional">
  <p>Six principles, at reception.</p>
</hearten-card-deck>`,
  shows:
    'Role and voice set by the author: nothing to choose. One name may draw on two of our principles.',
};

export const steps: Example = {
  html: `<hearten-card-deck set="rs" layout="steps">
  <p>Realise, recognise, respond, resist, and keep the relationship.</p>
</hearten-card-deck>`,
  shows: 'The Rs in five steps.',
};

export const moments: Example = {
  html: `<hearten-card-deck set="moments" layout="one">
  <p>Small things that take thirty seconds.</p>
</hearten-card-deck>`,
  shows: 'Twelve everyday moments, one at a time.',
};

export const principleCards: Example = {
  html: `<hearten-card-deck>
  <h2>Where we begin</h2>
  <hearten-principle-card principle="safety"><h3>Safety</h3><p>Nothing should come as a shock.</p></hearten-principle-card>
  <hearten-principle-card principle="trust"><h3>Trust</h3><p>We do what we say.</p></hearten-principle-card>
</hearten-card-deck>`,
  shows: 'Principle cards as cards: they bring their own box.',
};

export const inProvider: Example = {
  html: `<hearten-provider voice="young-person">
  <hearten-card-deck set="leeds"><p>Six principles.</p></hearten-card-deck>
</hearten-provider>`,
  shows: 'A provider says whom the words speak to at first; the reader can change it.',
};

export const unknown: Example = {
  html: `<hearten-card-deck set="moons">
  <p>What the author wrote stays, where nobody knows the set.</p>
</hearten-card-deck>`,
  shows: 'A set that no pack knows: the author’s own words, and a warning for the developer.',
  warns: ['set'],
};
