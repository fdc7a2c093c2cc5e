/** The same words for everyone, as a partner would write them. */

export const NOTE = `
  <h2>Before you continue</h2>
  <p>This part is written for people who work with children and families. Anyone is welcome to read it.</p>
  <p>It talks about child abuse and family separation. About 4 minutes to read.</p>
  <p>Here for yourself, your child or someone else? <a href="#support">Find support</a></p>`;

/** What waits. Each piece carries a name by which the browser itself says that it has painted it. */
export const PART = `
  <p class="waits" elementtiming="first">Children notice when adults change how they speak.</p>
  <h3 class="waits" elementtiming="weir" id="weir">What a teacher noticed</h3>
  <p class="waits" elementtiming="otter">An otter in the story stood for the brother who had left.</p>
  <p class="waits" elementtiming="last">Nobody asked, and that was right on that day.</p>`;

export const PASSAGE = `
  <details data-depth="describe">
    <summary>A detailed passage about child abuse</summary>
    <p class="waits" elementtiming="island" id="island">It was described once, and not again.</p>
  </details>`;

/** A partner's page: words before and after, and more than one window of them. */
export const BEFORE = '<h1>A page for staff</h1>\n<p>Words that come before the part.</p>';
export const AFTER =
  '<h2 id="meadow">Words that come after</h2>\n' +
  '<p>The page goes on, and is longer than one window.</p>\n'.repeat(20) +
  '<p id="support">Someone is here to talk.</p>';

export const CARD = {
  name: '<h3>Safety <small>instead of threat and danger</small></h3>',
  meaning:
    '<p>We want people to feel safe in body, in mind and with us. What feels safe is different for each person.</p>',
  question:
    '<p data-question>What in this place, or in the way I am, might feel unsafe to someone?</p>',
  practice:
    '<ul><li>Look up, smile and use the name people like.</li><li>Offer a quiet place to wait.</li></ul>',
};
