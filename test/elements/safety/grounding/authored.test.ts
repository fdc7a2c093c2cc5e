import { expect, html } from '@open-wc/testing';
import { focused, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import { press, settled, show, told, useGrounding } from './grounders.js';

const whole = html`
  <hearten-grounding>
    <h2>A minute by the river</h2>
    <p>If you like.</p>
    <ol>
      <li>Look for the heron.</li>
      <li lang="cy">Gwrandewch ar y <b>dŵr</b>.</li>
    </ol>
  </hearten-grounding>
`;

describe('<hearten-grounding>: words of the author’s own', () => {
  useGrounding();
  const warnings = recordWarnings();

  it('stand in place of ours, as they are', async () => {
    const element = await show(whole);
    expect(wordsOf(element)).to.equal(
      'A minute by the river If you like. Look for the heron. Gwrandewch ar y dŵr . One step at a time',
    );
    expect(names(element, 'heading')).to.deep.equal(['A minute by the river']);
    expect(element.querySelector('ol')!.assignedSlot).not.to.equal(null);
    expect(warnings.all).to.deep.equal([]);
  });

  it('can be taken one step at a time too, each in its own language', async () => {
    const element = await show(whole);
    await press(element, 'One step at a time');
    expect(wordsOf(element)).to.equal(
      'A minute by the river If you like. Look for the heron. Next step Stop',
    );
    await press(element, 'Next step');
    expect(element.shadowRoot!.querySelector('[part=step]')!.getAttribute('lang')).to.equal('cy');
    expect(await told()).to.equal('Gwrandewch ar y dŵr.');
    await press(element, 'Stop');
    expect(names(element, 'listitem')).to.have.length(2);
    expect(focused()).to.equal(the(element, 'button', 'One step at a time'));
  });

  it('have ours after them where they are asked for', async () => {
    const element = await show(html`
      <hearten-grounding exercises="feet">
        <ul>
          <li>Look for the heron.</li>
        </ul>
      </hearten-grounding>
    `);
    expect(names(element, 'summary')).to.deep.equal(['Feet on the floor']);
    expect(names(element, 'heading')).to.deep.equal(['Take a moment']);
    // One step needs no button to take it alone.
    expect(names(element, 'button')).to.deep.equal([]);
    expect(names(element, 'listitem')).to.deep.equal(['Look for the heron.']);
  });

  it('introduce ours where there are no steps among them', async () => {
    const element = await show(html`<hearten-grounding>Sit by the window.</hearten-grounding>`);
    expect(wordsOf(element))
      .to.include('Sit by the window.')
      .and.not.include('Try one of these, or none.');
    expect(names(element, 'summary')).to.have.length(3);
  });

  it('are taken in when they change, also while a step is shown', async () => {
    const element = await show(whole);
    await press(element, 'One step at a time');
    element.querySelector('li')!.textContent = 'Look for the otter.';
    await settled();
    expect(wordsOf(element)).to.include('otter');
    await press(element, 'Next step');
    element.querySelectorAll('li')[1]!.remove();
    await settled();
    expect(wordsOf(element)).to.equal('A minute by the river If you like. Look for the otter.');
    element.querySelector('ol')!.remove();
    await settled();
    expect(names(element, 'summary')).to.have.length(3);
  });
});
