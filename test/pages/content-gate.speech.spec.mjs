/** What the browser itself tells screen readers and voice control. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choice, open, startGatePages } from '../support/gate-pages.mjs';

startGatePages();

async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role.value,
      name: name?.value ?? '',
      description: description?.value ?? '',
      focused: properties.some((each) => each.name === 'focused' && each.value.value),
    }));
}

const buttons = (tree) =>
  tree.filter(({ role }) => role === 'button').map(({ name, description }) => [name, description]);

for (const form of ['details', 'template']) {
  describe(form, () => {
    test('the choices have short names, and each a line that says the rest', async (t) => {
      const { page } = await open(t, form);
      assert.deepEqual(buttons(await accessibilityTree(page)), [
        ['Read on', 'All of it, details too.'],
        ['Read without the details', 'One passage stays closed until you open it.'],
        ['Not now', 'It stays closed. Come back when you like.'],
      ]);
    });

    test('the choices are a group that is named by what is asked', async (t) => {
      const { gate } = await open(t, form);
      const group = gate.getByRole('group', { name: 'Would you like to read this part?' });
      assert.equal(await group.getByRole('button').count(), 3);
    });

    test('the part is a group too, where the reader is once it has opened', async (t) => {
      const { page, gate } = await open(t, form);
      await choice(gate, 'Read on').press('Enter');
      const [at] = (await accessibilityTree(page)).filter(
        ({ role, focused }) => focused && role !== 'RootWebArea',
      );
      assert.deepEqual([at.role, at.name], ['group', 'The part you opened']);
      assert.ok(
        await gate.getByRole('heading', { name: 'The heron stands by the weir' }).isVisible(),
      );
    });

    test('a closed part is a line where the reader is, and a way back', async (t) => {
      const { page, gate } = await open(t, form);
      await choice(gate, 'Not now').press('Enter');
      await choice(gate, 'Choose again').waitFor();
      assert.deepEqual(buttons(await accessibilityTree(page)), [['Choose again', '']]);
      assert.ok(await gate.getByRole('link', { name: 'Go on to “Over the meadow”' }).isVisible());
    });
  });
}

test('without script the author’s own details is what it always is', async (t) => {
  const { page } = await open(t, 'details', { script: 'off' });
  const tree = await accessibilityTree(page);
  const [summary] = tree.filter(({ role }) => role === 'DisclosureTriangle');
  assert.equal(summary.name, 'Read on');
});
