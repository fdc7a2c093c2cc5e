import { ageOf, isOpen, type Age } from './support-signpost.model.js';

/** What an author says of somebody who can help, in `data-` attributes of an item of their list. */
export interface Authored {
  readonly name: string;
  /** Such numbers don't age. */
  readonly isEmergency: boolean;
  readonly checked: string | undefined;
  readonly hours: string | undefined;
  readonly zone: string;
}

/** What an item is called: its link without the verb can't be told, so its first bold words, or its first line. */
function nameOf(item: Element): string {
  const name = item.querySelector('b, strong, h2, h3, h4, h5, h6, a') ?? item;
  return name.textContent.replace(/\s+/g, ' ').trim();
}

/** HTML that a CMS lets anybody write is not for vouching for something. */
const cmsSafe = '[data-hearten], .hearten-support-signpost';

/** The items of an author's lists that say when they were checked, or when they are open. */
export function readItems(host: Element): Authored[] {
  if (host.closest(cmsSafe) || host.querySelector(cmsSafe)) return [];
  return [...host.querySelectorAll<HTMLElement>('li[data-checked], li[data-hours]')].map(
    (item) => ({
      name: nameOf(item),
      isEmergency: item.querySelector('[href="tel:999"], [href="tel:112"]') !== null,
      checked: item.dataset['checked'],
      hours: item.dataset['hours'],
      zone: item.dataset['zone'] ?? 'Europe/London',
    }),
  );
}

/** Which of them are open, and which were checked long ago. */
export function standOf(
  items: readonly Authored[],
  now: Date,
): { readonly open: readonly string[]; readonly due: readonly string[] } {
  const age = ({ checked }: Authored): Age | undefined =>
    checked === undefined ? undefined : ageOf(checked, now);
  return {
    // Hours that nobody has checked, or half a year ago, say nothing about today.
    open: items
      .filter((item) => item.isEmergency || ['fresh', 'due'].includes(age(item) ?? ''))
      .filter(({ hours, zone }) => hours !== undefined && isOpen(hours, zone, [], now))
      .map(({ name }) => name),
    due: items
      .filter((item) => !item.isEmergency && ['due', 'old'].includes(age(item) ?? ''))
      .map(({ name }) => name),
  };
}
