import type { Example } from '../../../support/example.js';

const note = `
  <h2>Before you continue</h2>
  <p>This part is written for people who work with children and families. Anyone is welcome to read it.</p>
  <p>It talks about child abuse and family separation. About a minute to read.</p>
  <p>Here for yourself, your child or someone else? <a href="/support">Find support</a></p>`;

const aboutAbuse = `
    <details data-depth="describe">
      <summary>A passage in more detail about child abuse</summary>
      <p>Picture a girl who could tell from the sound of the key in the lock what kind of evening it would be. Keeping very still kept her safer. At school she still goes quiet when a voice is raised, and it can look as if she doesn’t care.</p>
    </details>`;

const aboutSeparation = `
    <details data-depth="describe">
      <summary>A passage in more detail about family separation</summary>
      <p>Picture a boy who has packed the same bag for four homes. He is kind to the youngest child in each of them, and never unpacks.</p>
    </details>`;

const part = (passages: string, headingId = ''): string => `
    <h3${headingId}>What we see may be the outside</h3>
    <p>A child who was hurt by someone meant to keep them safe, or parted from their family, may stay on guard for years. What we see may be the outside of how they got through: loud, to keep danger back, or quiet, so as not to be noticed.</p>${passages}
    <p>It helped then. It could also be something else: pain, hearing, grief, or a bus that didn’t come. If someone may be at risk of harm, follow your safeguarding steps.</p>`;

const gate = (held: string, more = ''): string =>
  `<hearten-content-gate topics="abuse-child family-separation" depth="discuss"${more}>${note}
  <details>
    <summary>Read on</summary>${held}
  </details>
</hearten-content-gate>`;

const usual = gate(part(aboutAbuse));

export const recommended: Example = {
  html: usual,
  shows:
    'The form to use. The note and the part are the author’s own HTML; the element adds the facts the note leaves out, and three choices of equal weight.',
};

export const detailPassages: Example = {
  html: gate(part(aboutAbuse + aboutSeparation)),
  shows:
    'Passages in more detail are nested <details data-depth>. “Read without the details” leaves them closed, and each can be opened where it stands.',
};

export const twoChoices: Example = {
  html: gate(part('')),
  shows: 'Without passages in more detail there is nothing to leave out, so there are two choices.',
};

export const shortForm: Example = {
  html: `<hearten-content-gate topics="bereavement" depth="mention" audience="anyone who has lost someone" support="/support">
  <details>
    <summary>Read on</summary>
    <p>After a death people may laugh on the same day as they cry. Neither is wrong, and there is no date by which it should be over.</p>
  </details>
</hearten-content-gate>`,
  shows:
    'A <details> and nothing else: the element writes the note from its attributes. Without script the page shows only the summary, so write the note yourself where you can.',
};

export const strictForm: Example = {
  html: `<hearten-content-gate topics="medical-procedures" depth="show">
  <h2>Before you continue</h2>
  <p>This part shows a treatment room in a drawing and a silent film of three seconds.</p>
  <p>Worried about an appointment? <a href="/support">Find support</a></p>
  <template>
    <img src="files/treatment-room.svg" width="640" height="360" alt="A light treatment room with a green chair, a window and a small table.">
    <video src="files/walk-to-the-room.webm" width="320" height="180" controls preload="none" aria-label="The door to the room opens">
      <track kind="captions" src="files/walk-to-the-room.vtt" srclang="en-GB" label="English">
    </video>
    <p>You can bring someone with you, and ask to see the room first.</p>
  </template>
</hearten-content-gate>`,
  shows:
    'A <template> instead of <details>: nothing in it is loaded, searched or read before the choice. Without script the part can’t be reached at all.',
};

export const noticeMode: Example = {
  html: `<hearten-content-gate mode="notice" topics="bereavement" depth="mention">
  <h2>Before you continue</h2>
  <p>This page mentions grief. You can stop at any point.</p>
  <p>Here for yourself or someone else? <a href="/support">Find support</a></p>
  <details open>
    <summary>How we plan a goodbye</summary>
    <p>When a worker leaves, we tell families early, say who comes next, and make time for a last visit.</p>
  </details>
</hearten-content-gate>`,
  shows:
    'The note with its facts, and nothing held. The one to use for material that mentions or talks about hard things.',
};

export const keyboardFocus: Example = {
  html: usual,
  shows:
    'The focus on one of the choices: three pixels of ink, clear of the edge. Tab goes through the choices in reading order.',
};

export const readOn: Example = {
  html: usual,
  shows:
    'After “Read on”: all of the part is open, the focus is at its start, and support is offered again at its end.',
};

export const withoutTheDetails: Example = {
  html: usual,
  shows: 'After “Read without the details”: the passage stays closed until its reader opens it.',
};

export const notNow: Example = {
  html: `${gate(part(aboutAbuse), ' next="#what-helps"')}
<h2 id="what-helps">What helps</h2>
<p>A seat with a view of the door, a calm voice, and a word before plans change.</p>`,
  shows: 'After “Not now”: one line, a way back, and a way on to the place that next names.',
};

export const hiddenAgain: Example = {
  html: usual,
  shows: 'After “Read on” and “Hide this part again”: closed as if it had never been open.',
};

export const askedToRemember: Example = {
  html: usual,
  shows:
    'After “Read on” and “Don’t ask again”: two offers, and what each of them would keep. Neither is chosen beforehand.',
};

export const remembered: Example = {
  html: `${usual}
<p>Between the two parts the page goes on.</p>
<hearten-content-gate topics="abuse-child" depth="discuss">
  <h2>Before you continue</h2>
  <p>This part talks about child abuse. About a minute to read.</p>
  <details>
    <summary>Read on</summary>
    <p>Small promises that are kept may do more than large ones.</p>
  </details>
</hearten-content-gate>`,
  shows:
    'After “Read on”, “Don’t ask again” and “On this visit”: a part about the same topics, further down, opens by itself. Nothing is kept until that press.',
};

export const withProvider: Example = {
  html: `<hearten-provider audience="people who work with children and families" support="/support">
  <hearten-content-gate topics="abuse-child family-separation" depth="discuss">
    <details>
      <summary>Read on</summary>
      <p>Children who live away from home may miss people who were not safe for them. Both can be true.</p>
    </details>
  </hearten-content-gate>
</hearten-provider>`,
  shows:
    'A provider says once, for every gate inside it, who the page is for and where support is.',
};

export const deepLink: Example = {
  html: `<p><a href="#the-outside">What we see may be the outside</a></p>
${gate(part(aboutAbuse, ' id="the-outside"'))}`,
  shows:
    'A link leads into the closed part. It stays closed and says so; “Read on” then goes to that place.',
};
