import type { Example } from '../../../support/example.js';

export const recommended: Example = {
  html: `<hearten-wording-check paste safeguarding="/safeguarding">
  <h3>Look again at some words</h3>
  <p>Some words land hard. <a href="/language">How we write about children and families</a></p>
</hearten-wording-check>`,
  shows:
    'The form to use. Who has no script has the way to your own guide; with it there is a field to put a text in. Nothing is looked at before the reader asks.',
};

export const lookedAt: Example = {
  html: recommended.html,
  shows:
    'What it says about a text: why somebody might stop at the words, what can stand there instead, and when they are fine. Words that guess at a reason have no others to take.',
};

export const keptAndSwapped: Example = {
  html: recommended.html,
  shows: 'One place kept, with a reason for oneself, and one with other words. Both can be undone.',
};

export const nothingToAsk: Example = {
  html: recommended.html,
  shows: 'On ordinary words it is quiet, and says that it is no promise.',
};

export const keyboardFocus: Example = {
  html: recommended.html,
  shows: 'Focus on what begins it.',
};

export const besideAField: Example = {
  html: `<label for="note">Note of the visit</label>
<textarea id="note" rows="6" cols="24">J. is defiant in class. He did not attend his review on Monday. He says contact with his brother is the best part of the week.</textarea>
<hearten-wording-check for="note" rules-for="care health"></hearten-wording-check>`,
  shows:
    'Beside a field of your own page, by its id. No browser lets anybody mark words inside a field, so “Go to the words” selects them there.',
};

export const writtenInside: Example = {
  html: `<hearten-wording-check rules-for="care">
  <h3>From an old report</h3>
  <p>J. is defiant in class. He did not attend his review on Monday. He says contact with his brother is the best part of the week.</p>
  <blockquote>“I was a LAC child,” he told us.</blockquote>
</hearten-wording-check>`,
  shows:
    'Words that you wrote, to learn from. They are marked softly and stay as they are; what is quoted is left alone.',
};

export const inProvider: Example = {
  html: `<hearten-provider safeguarding="/safeguarding">
  <hearten-wording-check paste><h3>Look again at some words</h3></hearten-wording-check>
</hearten-provider>`,
  shows: 'Whom to tell, said once for a part of the page.',
};

export const fewerRules: Example = {
  html: `<hearten-wording-check silence="h02">
  <p>He did not attend his review on Monday.</p>
</hearten-wording-check>`,
  shows: 'A rule that a partner does not want is silenced by its id; then there is nothing to ask.',
};

export const noField: Example = {
  html: `<hearten-wording-check for="not-there">
  <p>What the author wrote stays, where there is no such field.</p>
</hearten-wording-check>`,
  shows: 'A field that is not there: the developer is told, and the reader too, once they ask.',
  warns: ['for'],
};

export const unknownRules: Example = {
  html: `<hearten-wording-check paste rules-for="schools" silence="10">
  <h3>Look again at some words</h3>
</hearten-wording-check>`,
  shows: 'Names of rules that there are not: it goes on without them, and the developer is told.',
  warns: ['rules'],
};
