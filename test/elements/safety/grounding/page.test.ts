import { expect, html } from '@open-wc/testing';
import { page, type PageMember } from '../../../../src/page/page-registry.js';
import { settled, show, useGrounding } from './grounders.js';

const members = (): PageMember[] =>
  [...page().members].filter(({ tag }) => tag === 'hearten-grounding');

describe('<hearten-grounding>: among the elements of its page', () => {
  useGrounding();

  it('says that it keeps, sends and hides nothing, for as long as it is there', async () => {
    const element = await show(html`<hearten-grounding></hearten-grounding>`);
    expect(members().map((each) => each.declare())).to.deep.equal([
      { name: 'Take a moment', keeps: 'Nothing', sends: 'Nothing', hides: 'Nothing' },
    ]);
    element.remove();
    expect(members()).to.deep.equal([]);
  });

  it('says where it is only where it can be linked to, whenever it can', async () => {
    const element = await show(html`<hearten-grounding></hearten-grounding>`);
    expect(members()[0]).not.to.have.property('moment');
    const heard: string[] = [];
    const stop = page().listen((message) => heard.push(message));
    element.id = 'a moment';
    await settled();
    expect(members().map(({ moment }) => moment)).to.deep.equal(['#a%20moment']);
    expect(heard).to.deep.equal(['members']);
    element.removeAttribute('id');
    await settled();
    stop();
    expect(members()[0]).not.to.have.property('moment');
    element.remove();
    element.id = 'elsewhere';
    expect(members()).to.deep.equal([]);
  });
});
