/** What a person notices on the page that every app of a framework shows. */
import assert from 'node:assert/strict';

const button = (page, name) => page.getByRole('button', { name, exact: true });
const press = (page, name) => button(page, name).click();
const gates = (page) => page.locator('hearten-content-gate');

/** Waits until the heard events are these, in this order. */
async function heard(page, ...events) {
  await page
    .getByRole('status')
    .and(page.getByText(`Heard: ${events.join(', ')}`))
    .waitFor();
  assert.equal(await page.getByRole('status').textContent(), `Heard: ${events.join(', ')}`);
}

/** The days as somebody sees them, in the order in which they stand on the page. */
async function seenDays(page) {
  const items = await page.getByRole('listitem').filter({ hasText: /day$/ }).all();
  const places = await Promise.all(
    items.map(async (item) => [(await item.boundingBox()).y, await item.textContent()]),
  );
  return places.sort(([one], [other]) => one - other).map(([, day]) => day);
}

export default {
  'shows words that were set as objects': async ({ open }) => {
    const page = await open();
    await page.getByRole('heading', { name: /^A steady welcome/, level: 4 }).waitFor();
    await button(page, 'Read about the days').waitFor();
    await button(page, 'Leave it closed').waitFor();
  },

  'follows what the app changes': async ({ open }) => {
    const page = await open();
    await page.getByText('Walk with people to the next desk.').waitFor();
    await press(page, 'Look at the front line');
    await page.getByText('Say the name of the next person.').waitFor();
    await press(page, 'Say it differently');
    await button(page, 'Open the days').waitFor();
    assert.equal(await button(page, 'Read about the days').count(), 0);
  },

  'keeps a list to itself while it waits, and opens it as it has become': async ({ open }) => {
    const page = await open();
    await button(page, 'Read about the days').waitFor();
    await press(page, 'Add a day');
    await press(page, 'Turn the days round');
    await page.getByText('This part has 3 days in it.').waitFor();
    assert.deepEqual(await seenDays(page), []);
    await press(page, 'Read about the days');
    await page.getByText('Wednesday').waitFor();
    assert.deepEqual(await seenDays(page), ['Wednesday', 'Tuesday', 'Monday']);
  },

  'lets the app change a list that is open': async ({ open }) => {
    const page = await open();
    await press(page, 'Read about the days');
    await page.getByText('Monday').waitFor();
    await press(page, 'Take a day away');
    await page.getByText('Monday').waitFor({ state: 'detached' });
    await press(page, 'Add a day');
    await page.getByText('Wednesday').waitFor();
    await press(page, 'Turn the days round');
    // A framework draws what changed when it comes to it.
    await page.locator('li:text("Wednesday") + li:text("Tuesday")').waitFor();
    assert.deepEqual(await seenDays(page), ['Wednesday', 'Tuesday']);
  },

  'tells the app what its reader did': async ({ open }) => {
    const page = await open();
    await press(page, 'Read about the days');
    await heard(page, 'hearten-gate-opened');
    await press(page, 'Hide this part again');
    await heard(page, 'hearten-gate-opened', 'hearten-gate-closed');
  },

  'stays as its reader left it when the app moves it': async ({ open }) => {
    const page = await open();
    await press(page, 'Read about the days');
    await page.getByText('Monday').waitFor();
    await press(page, 'Swap gate and card');
    await page.locator('hearten-principle-card + hearten-content-gate').waitFor();
    assert.deepEqual(await seenDays(page), ['Monday', 'Tuesday']);
    await press(page, 'Swap gate and card');
    await page.locator('hearten-content-gate + hearten-principle-card').waitFor();
    assert.deepEqual(await seenDays(page), ['Monday', 'Tuesday']);
    await heard(page, 'hearten-gate-opened');
  },

  'goes when the app takes it away, and asks again when it comes back': async ({ open }) => {
    const page = await open();
    await press(page, 'Read about the days');
    await page.getByText('Monday').waitFor();
    await press(page, 'Take it away');
    await gates(page).waitFor({ state: 'detached' });
    assert.equal(await page.locator('hearten-provider, hearten-principle-card').count(), 0);
    await press(page, 'Bring it back');
    await button(page, 'Read about the days').waitFor();
    assert.deepEqual(await seenDays(page), []);
    await page.getByRole('heading', { name: /^A steady welcome/ }).waitFor();
  },
};
