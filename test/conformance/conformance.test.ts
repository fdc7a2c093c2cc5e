import './page-watch.js';
import { expect } from '@open-wc/testing';
import { needs } from '../support/engine.js';
import { loadElements } from './manifest.js';
import { elsewhere } from './other-promises.js';
import { promises } from './promises.js';
import { dressPage } from './stage.js';
import { subjectFor } from './subjects.js';
import { defineAll } from './warm-up.js';

const elements = await loadElements();
const subjects = elements.map(subjectFor);

/** What this run says nothing about, so that nobody takes it for kept. */
function listTheRest(): void {
  const lines = [
    ...elsewhere.map(({ promise, where }) => `elsewhere   ${promise}: ${where}`),
    ...subjects
      .filter(({ isBare }) => isBare)
      .map(({ facts }) => `barely      <${facts.tag}>: has no examples, so only its tag was tried`),
  ];
  console.log(`Promises that these tests do not cover:\n${lines.join('\n')}`);
}

before(dressPage);
before(() => defineAll(elements));
after(listTheRest);

for (const subject of subjects) {
  const { facts } = subject;
  describe(`<${facts.tag}>`, () => {
    for (const { promise, needs: need, check } of promises) {
      needs(need, it)(promise, async () => {
        expect(await check(subject)).to.deep.equal([]);
      })?.timeout(90_000);
    }
  });
}

it('there are elements to keep promises', () => {
  expect(elements.map(({ tag }) => tag)).to.include('hearten-content-gate');
});
