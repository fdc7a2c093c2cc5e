import { expect } from '@open-wc/testing';
import { ContentGate } from '../../src/elements/safety/content-gate/content-gate.js';
import { Provider } from '../../src/context/provider/provider.js';

describe('importing the class of an element', () => {
  it('gives it no tag until its own module is imported', async () => {
    for (const tag of ['hearten-content-gate', 'hearten-provider']) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
    const gate = await import('../../src/embed/define/content-gate.js');
    const provider = await import('../../src/embed/define/provider.js');
    expect([gate.ContentGate, provider.Provider]).to.deep.equal([ContentGate, Provider]);
    expect(document.createElement('hearten-content-gate')).to.be.an.instanceOf(ContentGate);
    expect(document.createElement('hearten-provider')).to.be.an.instanceOf(Provider);
  });
});
