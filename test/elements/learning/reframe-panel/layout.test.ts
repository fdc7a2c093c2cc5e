import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { emulate, needs } from '../../../support/engine.js';
import { all, focused, names, nameOf, wordsOf } from '../../../support/reading.js';
import { settled, show, useLearning } from '../learners.js';

const readings = ['What’s wrong?', 'What may have happened?', 'What’s strong?'];
const always = ['It could also be', 'What could help'];

const authored = html`
  <hearten-reframe-panel>
    <h3>Leaves the room</h3>
    <dl>
      ${[
        'What’s wrong?',
        'What may have happened?',
        'It could also be',
        'What’s strong?',
        'What could help',
      ].map(
        (name) =>
          html`<div>
            <dt>${name}</dt>
            <dd>Words.</dd>
          </div>`,
      )}
    </dl>
  </hearten-reframe-panel>
`;
const forms: Readonly<Record<string, TemplateResult>> = {
  'of the author’s own': authored,
  'from the pack': html`<hearten-reframe-panel pair="r03"></hearten-reframe-panel>`,
};

/** A panel in a room of this width, which is what it goes by; the window is always the same. */
async function panelIn(width: number, form: TemplateResult): Promise<HTMLElement> {
  const room = await show(html`<div>${form}</div>`);
  room.style.inlineSize = `${width}px`;
  await settled();
  return room.querySelector<HTMLElement>('hearten-reframe-panel')!;
}

/** Where the groups stand: their terms, by line from the top and by place in the line. */
function lines(panel: Element): string[][] {
  const rows = new Map<number, HTMLElement[]>();
  for (const term of all(panel, 'term')) {
    const top = Math.round(term.getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), term]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, terms]) =>
      terms
        .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
        .map(nameOf),
    );
}

for (const [what, form] of Object.entries(forms)) {
  describe(`<hearten-reframe-panel>: the layout of a pair ${what}`, () => {
    useLearning();

    it('is a strip of three readings over a row and a band, where there is room', async () => {
      const panel = await panelIn(780, form);
      expect(lines(panel)).to.deep.equal([readings, [always[0]], [always[1]]]);
      expect(all(panel, 'radio')).to.deep.equal([]);
    });

    it('is stacked in the order it is read in, where there is less', async () => {
      const panel = await panelIn(560, form);
      expect(lines(panel).flat()).to.deep.equal(names(panel, 'term'));
      expect(names(panel, 'term')).to.deep.equal([
        readings[0],
        readings[1],
        always[0],
        readings[2],
        always[1],
      ]);
      expect(all(panel, 'radio')).to.deep.equal([]);
    });

    it('is one reading at a time where there is room for no more, and never the label alone', async () => {
      const panel = await panelIn(340, form);
      expect(names(panel, 'radio')).to.deep.equal(readings);
      expect(names(panel, 'term')).to.deep.equal([readings[1], ...always]);
      all(panel, 'radio')[1]!.focus();
      // Not past the ends: only some engines go round.
      for (const [key, reading] of [
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        ['ArrowUp', 0],
        ['ArrowDown', 1],
      ] as const) {
        await sendKeys({ press: key });
        await settled();
        expect(names(panel, 'term').sort(), `${key} to ${reading}`).to.deep.equal(
          [readings[reading], ...always].sort(),
        );
        expect(nameOf(focused()!)).to.equal(readings[reading]);
        expect(wordsOf(panel)).to.include('follow your safeguarding steps');
      }
    });
  });

  needs('media', describe)(`<hearten-reframe-panel>: a pair ${what} on paper`, () => {
    useLearning();
    afterEach(() => emulate({}));

    it('is all of it, with nothing to press', async () => {
      const panel = await panelIn(340, form);
      all(panel, 'radio')[0]!.click();
      await settled();
      await emulate({ media: 'print' });
      expect(names(panel, 'term')).to.have.members([...readings, ...always]);
      expect([...all(panel, 'radio'), ...all(panel, 'button')]).to.deep.equal([]);
    });
  });
}
