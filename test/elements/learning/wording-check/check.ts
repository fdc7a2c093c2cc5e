import { fixture, html } from '@open-wc/testing';
import { ReactiveElement, type TemplateResult } from 'lit';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/wording-check.js';
import type { WordingCheck } from '../../../../src/embed/define/wording-check.js';
import { all, pressKey, the } from '../../../support/reading.js';

/** Whether something has come to be, asked again for as long as a test may take. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export async function drawn(): Promise<void> {
  const ours = [...document.querySelectorAll('*')].filter(
    (each) => each instanceof ReactiveElement,
  );
  await Promise.all(ours.map((each) => each.updateComplete));
  await new Promise((resolve) => setTimeout(resolve));
}

/** What a check says that it found, or did not. */
const statuses = /Some words to|No words here|no words here|no longer there|can’t be had/;

export function statusOf(check: WordingCheck): string {
  return check.shadowRoot?.querySelector('.status')?.textContent.trim() ?? '';
}

export async function looked(check: WordingCheck): Promise<void> {
  await until(() => statuses.test(statusOf(check)));
  await drawn();
}

/** Presses a button of a check by its name; where there are several, by the words it is about. */
export async function press(check: WordingCheck, name: string, about?: string): Promise<void> {
  const buttons = all(check, 'button').filter((each) => each.textContent.trim() === name);
  const button = about
    ? buttons.find((each) => placeOf(each)?.includes(about))
    : (buttons[0] ?? the(check, 'button', name));
  if (!button) throw new Error(`No button “${name}” about “${about}”.`);
  await pressKey(button);
  await drawn();
}

function placeOf(button: HTMLElement): string | undefined {
  return button.closest('.place')?.querySelector('.words')?.textContent;
}

/** The words that the reader is asked about, or has answered about, in order. */
export function wordsAsked(check: WordingCheck): string[] {
  return [...(check.shadowRoot?.querySelectorAll('.place .words > q') ?? [])].map(
    ({ textContent }) => textContent.trim(),
  );
}

/** What a reader's own field holds. */
export function ownField(check: WordingCheck): HTMLTextAreaElement {
  const field = check.shadowRoot?.querySelector('textarea');
  if (!field) throw new Error('There is no field of its own.');
  return field;
}

/** As if it was typed or pasted. */
export function write(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A check with a field of its own, that has looked at a text. */
export async function pasted(text: string, made?: TemplateResult): Promise<WordingCheck> {
  const check = await fixture<WordingCheck>(
    made ?? html`<hearten-wording-check></hearten-wording-check>`,
  );
  await drawn();
  write(ownField(check), text);
  await press(check, 'Look at my words');
  await looked(check);
  return check;
}

/** A check beside a field of the page, both of them. */
export async function beside(
  text: string,
  field: 'textarea' | 'input' = 'textarea',
): Promise<{ check: WordingCheck; field: HTMLTextAreaElement | HTMLInputElement }> {
  const place = await fixture(html`
    <div>
      ${
        field === 'textarea'
          ? html`<textarea id="note" aria-label="Note"></textarea>`
          : html`<input id="note" aria-label="Note" />`
      }
      <hearten-wording-check for="note"></hearten-wording-check>
    </div>
  `);
  const found = place.querySelector<HTMLTextAreaElement | HTMLInputElement>('#note');
  const check = place.querySelector('hearten-wording-check');
  if (!found || !check) throw new Error('The page is not whole.');
  found.value = text;
  await drawn();
  await press(check, 'Look at my words');
  await looked(check);
  return { check, field: found };
}
