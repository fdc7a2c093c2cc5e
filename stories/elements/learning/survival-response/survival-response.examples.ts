import type { Example } from '../../../support/example.js';

const freeze = `
  <h3>Freeze</h3>
  <dl>
    <div>
      <dt>What others may see</dt>
      <dd>Going still or blank</dd>
      <dd>“Don’t know”</dd>
    </div>
  </dl>
  <dl>
    <div>
      <dt>What it may be protecting</dt>
      <dd>Being still may keep me from being noticed, and buys time to work out the danger.</dd>
    </div>
    <div>
      <dt>How it may have helped then</dt>
      <dd>It may have kept things from getting worse.</dd>
    </div>
  </dl>
  <dl>
    <div>
      <dt>How it can get in the way now</dt>
      <dd>It can look like not caring.</dd>
      <dd>I can’t answer, and may be blamed for not saying no.</dd>
    </div>
    <div>
      <dt>Why it is hard to stop</dt>
      <dd>All of me may be on watch, and words may not come.</dd>
    </div>
  </dl>
  <dl>
    <div>
      <dt>What helps, from others</dt>
      <dd>Wait, and soften your eyes.</dd>
      <dd>Offer a tiny first step, a yes or no, or writing.</dd>
    </div>
    <div>
      <dt>What may help me, if I want</dt>
      <dd>Look round and name things.</dd>
      <dd>Feel my feet on the floor, or wiggle my toes.</dd>
    </div>
  </dl>`;

const foot = `
  <p>These often happen before we can choose. Limits can stay; shame can go.</p>
  <p>Most people use more than one.</p>
  <p>You can’t tell what someone has lived through from how they act.</p>
  <p>This page can’t tell you if you have been traumatised.</p>
  <p>Lots of other things can look like this: pain, autism, ADHD, illness, tiredness, hunger, grief, drink, medicines.</p>
  <p>If someone may be at risk of harm, follow your safeguarding steps. <a href="/safeguarding">Who to tell in Thornbeck</a></p>`;

export const recommended: Example = {
  html: `<hearten-survival-response response="freeze">${freeze}${foot}
</hearten-survival-response>`,
  shows:
    'The form to use. All of it is the author’s own HTML, whole without us; the element adds “Then” and “Now”, and where our words come from.',
};

export const nowChosen: Example = {
  html: recommended.html,
  shows: 'The other tab: how it can get in the way now, and why it is hard to stop.',
};

export const shortForm: Example = {
  html: `<hearten-survival-response safeguarding="/safeguarding">${freeze}
</hearten-survival-response>`,
  shows: 'A heading and the four lists: the lines below come from the element.',
};

export const fromThePack: Example = {
  html: `<hearten-survival-response response="fight" safeguarding="/safeguarding">
  <p>Fight: a response that may have kept danger back, and can get in the way now.</p>
</hearten-survival-response>`,
  shows: 'One of ours, by its id. What is written inside stands until our words are there.',
};

export const bodyInDanger: Example = {
  html: `<hearten-survival-response response="flop" safeguarding="/safeguarding">
  <p>If someone can’t be woken, ring 999.</p>
</hearten-survival-response>`,
  shows: 'Where a body may be in danger, that is said first.',
};

export const browsed: Example = {
  html: `<hearten-survival-response safeguarding="/safeguarding">
  <p>Eight responses that may have helped then, and can get in the way now.</p>
</hearten-survival-response>`,
  shows: 'Without an id: all of them, to look through. Nothing is asked, counted or kept.',
};

export const keyboardFocus: Example = {
  html: browsed.html,
  shows: 'Focus on a tab. The arrow keys go from one to the other.',
};

export const whereFrom: Example = {
  html: fromThePack.html,
  shows:
    'Where our words come from, the day each source was read, and whether anybody reviewed it.',
};

export const inProvider: Example = {
  html: `<hearten-provider safeguarding="/safeguarding">
  <hearten-survival-response response="watch"><p>On watch.</p></hearten-survival-response>
</hearten-provider>`,
  shows: 'Whom to tell, said once for a part of the page.',
};

export const unknown: Example = {
  html: `<hearten-survival-response response="fly">
  <p>What the author wrote stays, where nobody knows the response.</p>
</hearten-survival-response>`,
  shows: 'An id that no pack knows: the author’s own words, and a warning for the developer.',
  warns: ['response'],
};

export const broken: Example = {
  html: `<hearten-survival-response>
  <h3>Freeze</h3>
  <dl>
    <div>
      <dt>What others may see</dt>
      <dd>Going still or blank</dd>
    </div>
    <div>
      <dt>What helps</dt>
      <dd>Wait.</dd>
    </div>
  </dl>
</hearten-survival-response>`,
  shows: 'One list instead of four: shown as it is, without “Then” and “Now”.',
  warns: ['response'],
};
