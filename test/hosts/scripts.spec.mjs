/** Scripts of other people, before ours and after: we work, they work, and nobody says a word. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';
import {
  HELD,
  LIBRARY,
  PLACE,
  hosted,
  link,
  openHost,
  script,
  startBrowser,
  whole,
} from './host-pages.mjs';
import { install, systemScript } from './installed.mjs';
import { scripts } from './scripts.mjs';

await install();
startBrowser();

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** What the host may do on its own page: the strict policy, and what it can't live without. */
function policyOf({ needs = {}, types = true }) {
  const strict = strictPolicy({ 'img-src': "'self' data:", 'font-src': "'self' data:", ...needs });
  if (types) return strict;
  return strict.replace(/; require-trusted-types-for [^;]+; trusted-types [^;]+/, '');
}

const ORDERS = {
  before: (host, ours) => ({ head: host + ours }),
  after: (host, ours) => ({ end: ours + host }),
};

async function openScripts(t, host, order) {
  const { files = [], sheets = [], how = '', system, pages, root, page } = host;
  const own = system ? [await systemScript(system)] : files;
  const theirs = own.map((file) => script(hosted(file), how)).join('');
  const { head = '', end = '' } = order
    ? ORDERS[order](theirs, script(LIBRARY, order === 'before' ? 'defer' : ''))
    : { head: theirs };
  const links = [...sheets.map(hosted), ...(order ? ['/place.css', '/hearten/hearten.css'] : [])];
  return openHost(t, {
    head: links.map(link).join('') + head,
    body: `<div id="host">${host.body}</div>${order ? PLACE : ''}${end}`,
    policy: policyOf(host),
    pages,
    root,
    page,
  });
}

/** Presses what each element has to press. */
async function assertWorks(page) {
  await whole(page);
  assert.equal(await page.getByText(HELD).isVisible(), false);
  await button(page, 'Read on').first().click();
  await page.getByText(HELD).waitFor();
  await page.getByText('Don’t ask again', { exact: true }).click();
  await button(page, 'On this visit').click();
  await page.getByText('We won’t ask again on this visit.').waitFor();
  await button(page, 'Hide this part again').click();
  await page.getByText(HELD).waitFor({ state: 'hidden' });
  await page.getByText(/\b1 of \d+/).waitFor();
  await button(page, 'Next').click();
  await page.getByText(/\b2 of \d+/).waitFor();
  const jobs = page.getByRole('combobox', { name: 'In practice for' }).last();
  await jobs.selectOption({ index: 2 });
}

for (const host of scripts) {
  const missing = host.system && !(await systemScript(host.system));
  if (missing) {
    console.log(`${host.name} is not tried: this system has no package ${host.system}.`);
    continue;
  }
  describe(host.name, () => {
    for (const order of Object.keys(ORDERS)) {
      test(`works as without us, and we with it, loaded ${order} us`, async (t) => {
        const bare = await openScripts(t, host);
        const alone = await bare.page.evaluate(host.use);
        const { page, noise } = await openScripts(t, host, order);
        await assertWorks(page);
        assert.deepEqual(await page.evaluate(host.use), alone);
        assert.deepEqual(noise, bare.noise);
      });
    }
  });
}
