import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { oneAtATime, recommended, writtenOut } from './reframe-panel.examples.js';
import { arabic } from './reframe-panel.wording.ar.js';

export const rightToLeft: Example = {
  html: `<hearten-provider id="arabic-pairs" safeguarding="/safeguarding">
  <hearten-reframe-panel>
    <h3>يغادر الغرفة من دون استئذان</h3>
    <dl>
      <div>
        <dt>ما الخطأ؟</dt>
        <dd>«متمرد.»</dd>
        <dd>مجرد وصف، وليس القصة كلها.</dd>
      </div>
      <div>
        <dt>ما الذي ربما حدث؟</dt>
        <dd>ربما كان الخروج في وقت ما هو التصرف الآمن.</dd>
        <dd>قد يكون شيء في الغرفة أكثر مما يُحتمل.</dd>
      </div>
      <div>
        <dt>قد يكون أيضًا</dt>
        <dd>الحاجة إلى دورة المياه، أو الضجيج، أو التنمر في تلك الغرفة.</dd>
      </div>
      <div>
        <dt>ما نقاط القوة؟</dt>
        <dd>يعرف متى يصبح الأمر فوق طاقته، ويحاول أن يتدبره.</dd>
      </div>
      <div>
        <dt>ما الذي قد يساعد</dt>
        <dd>اتفقوا معًا على خطة للخروج ومكان آمن.</dd>
        <dd>اذهب للبحث عنه ولا تطارده.</dd>
      </div>
    </dl>
  </hearten-reframe-panel>
  <hearten-reframe-panel pair="r22"></hearten-reframe-panel>
</hearten-provider>
<script type="module">
  const provider = document.querySelector('#arabic-pairs');
  provider.wording = ${JSON.stringify({ ar: arabic }, null, 2).replaceAll('\n', '\n  ')};
</script>`,
  shows:
    'A page in Arabic: everything is mirrored. The first pair is the author’s own; the second comes from our pack, which has no Arabic yet, so its words stay in English and say so to screen readers.',
};

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const fourHundredWords = `It may be ${twentyWords.repeat(20)}no more.`;
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

export const longText: Example = {
  html: `<hearten-reframe-panel safeguarding="/safeguarding">
  <h3>${longWord}, ${twentyWords}no more</h3>
  <dl>
    <div>
      <dt>What’s wrong?</dt>
      <dd>“${longWord}.”</dd>
    </div>
    <div>
      <dt>What may have happened? ${longWord}</dt>
      <dd>${fourHundredWords}</dd>
      <dd>${longWord}</dd>
    </div>
    <div>
      <dt>It could also be</dt>
      <dd>${longWord}, ${twentyWords}no more.</dd>
    </div>
    <div>
      <dt>What’s strong?</dt>
      <dd>${longWord}</dd>
    </div>
    <div>
      <dt>What could help</dt>
      <dd>${fourHundredWords}</dd>
      <dd>${longWord}</dd>
    </div>
  </dl>
</hearten-reframe-panel>`,
  shows:
    'A guess of four hundred words, and words of sixty letters: words break, nothing is cut off.',
};

const usual = recommended.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const narrow: Example = {
  html: usual,
  shows:
    'At 320 px, which is also what 400 % zoom makes of a window of 1280 px: one reading at a time, nothing to scroll sideways.',
};

export const hostileSite: Example = {
  html: usual,
  shows:
    'On a site whose style sheet resets, shouts and floats everything. What the panel draws itself holds; the author’s words look as the site wants them to.',
};

export const forcedColoursNarrow: Example = {
  html: oneAtATime.html,
  shows: 'The same in a narrow column: a dot and bold words say which reading is chosen.',
  emulate: { forcedColors: 'active' },
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, quiet words and edges are in ink. To see it, use the same place in the developer tools: “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: usual,
  shows:
    'On paper: all of it, in the same order. To see it, print the story on its own, or use “Emulate CSS media type” in the developer tools.',
  emulate: { media: 'print' },
};

export const printNarrow: Example = {
  html: oneAtATime.html,
  shows:
    'On narrow paper, where the screen shows one reading at a time: all of it is printed, so that no label stands alone, and there is nothing to press.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows:
    'With scripts off: the author’s words in the same layout. The frame is a page of its own, with hearten.css.',
};

export const beforeTheScript: Example = {
  html: `${writtenOut.html}
<hearten-reframe-panel pair="r04"></hearten-reframe-panel>`,
  shows:
    'Before the script has come, or where it never does. What the author wrote is there, with room below for what the id will add; a panel that has only an id is an empty box until then.',
};
