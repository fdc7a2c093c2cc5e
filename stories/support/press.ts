import { userEvent, waitFor, within } from 'storybook/test';

/** What an element has drawn itself; queries from the canvas stop at its shadow root. */
async function drawnBy(element: Element | null | undefined): Promise<HTMLElement> {
  if (!element) throw new Error('The story has no such element.');
  await customElements.whenDefined(element.localName);
  // What comes from a pack is drawn once the pack is there.
  return waitFor(() => {
    const drawn = element.shadowRoot?.querySelector<HTMLElement>('[part~="panel"]');
    if (!drawn) throw new Error(`<${element.localName}> has drawn nothing.`);
    return drawn;
  });
}

/** Presses a button of an element by its name. */
export async function press(element: Element | null | undefined, name: string): Promise<void> {
  const drawn = await drawnBy(element);
  const buttons = await within(drawn).findAllByRole('button', { name });
  // What is in a closed <details> can't be pressed.
  const [button] = buttons.filter((each) => each.checkVisibility());
  if (!button) throw new Error(`No button “${name}” is in sight.`);
  await userEvent.click(button);
}

/** Picks an option of a list of choices of an element, by the name of the list and the words. */
export async function pick(
  element: Element | null | undefined,
  label: string,
  option: string,
): Promise<void> {
  const drawn = await drawnBy(element);
  const list = await within(drawn).findByLabelText(label);
  await userEvent.selectOptions(list, await within(list).findByRole('option', { name: option }));
}

/** Chooses one of a few by its name, as with radio buttons. */
export async function choose(element: Element | null | undefined, name: string): Promise<void> {
  const drawn = await drawnBy(element);
  await userEvent.click(await within(drawn).findByRole('radio', { name }));
}

/** Puts the focus on a button of an element, as Tab would. */
export async function focusOn(element: Element | null | undefined, name: string): Promise<void> {
  const drawn = await drawnBy(element);
  (await within(drawn).findByRole('button', { name })).focus();
}

/** Puts the focus on a list of choices of an element, as Tab would. */
export async function focusOnList(
  element: Element | null | undefined,
  label: string,
): Promise<void> {
  const drawn = await drawnBy(element);
  (await within(drawn).findByLabelText(label)).focus();
}

/** Opens a `<details>` of an element by the words of its summary. */
export async function unfold(element: Element | null | undefined, words: string): Promise<void> {
  const drawn = await drawnBy(element);
  await userEvent.click(await within(drawn).findByText(words, { selector: 'summary' }));
}

/** Waits for words of an element. */
export async function see(element: Element | null | undefined, words: string): Promise<void> {
  const drawn = await drawnBy(element);
  await within(drawn).findAllByText(words, { exact: false });
}

/** Chooses a tab of an element by its name, which has the focus then. */
export async function turnTo(element: Element | null | undefined, name: string): Promise<void> {
  const drawn = await drawnBy(element);
  await userEvent.click(await within(drawn).findByRole('tab', { name }));
}

/** Writes in a field of an element by its label. */
export async function typeIn(
  element: Element | null | undefined,
  label: string,
  text: string,
): Promise<void> {
  const drawn = await drawnBy(element);
  await userEvent.type(await within(drawn).findByLabelText(label), text);
}
