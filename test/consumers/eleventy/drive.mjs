import assert from 'node:assert/strict';

const WORDS = [
  'Leaves the room without asking',
  'Getting out may once have been the safe thing to do.',
  'This part talks about child abuse.',
  'Look up, smile and use the name people like.',
];

async function showsAll(page) {
  for (const words of WORDS) await page.getByText(words).waitFor();
  assert.ok(!(await page.getByText('The part that waits.').isVisible()));
}

export default {
  'reads whole where no script runs, and keeps closed what waits': async ({ open }) => {
    const page = await open('/', { javaScriptEnabled: false });
    await showsAll(page);
    for (const gate of await page.locator('hearten-content-gate').all()) {
      const drawn = await gate.evaluate(({ shadowRoot }) =>
        [...shadowRoot.children].map((each) => each.outerHTML),
      );
      assert.deepEqual(drawn, ['<slot></slot>']);
    }
    await page.getByText('Read on').click();
    await page.getByText('The part that waits.').waitFor();
  },

  'shows the same words once its script has come, each once': async ({ open }) => {
    const page = await open();
    await page.getByRole('button', { name: 'Read on', exact: true }).waitFor();
    await page.getByText('Where this comes from').nth(1).waitFor();
    await showsAll(page);
    for (const words of WORDS) assert.equal(await page.getByText(words).count(), 1, words);
  },

  'opens what waits when the reader asks': async ({ open }) => {
    const page = await open();
    await page.getByRole('button', { name: 'Read on', exact: true }).click();
    await page.getByText('The part that waits.').waitFor();
    await page.getByRole('button', { name: 'Hide this part again' }).click();
    await page.getByText('The part that waits.').waitFor({ state: 'hidden' });
  },

  'shows another job’s examples, and the page’s own again': async ({ open }) => {
    const page = await open();
    await page.getByRole('combobox').selectOption('school');
    await page.getByText('Look up, smile').waitFor({ state: 'hidden' });
    await page.getByRole('combobox').selectOption('reception');
    await page.getByText('Look up, smile').waitFor();
  },
};
