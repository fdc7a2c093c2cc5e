import { controlsIn, nameOf } from './composed-tree.js';
import { inEach, type Stage, type Subject } from './stage.js';

/** What a reader types wherever something can be typed. */
export const typed = 'words of a reader 7431';

/** Links lead away from the page, which is not what a test of this page is about. */
function pressables(stage: Stage): HTMLElement[] {
  const all = stage.elements
    .flatMap(controlsIn)
    .filter((each) => !(each instanceof HTMLAnchorElement));
  return [...new Set(all)].filter((each) => !each.matches(':disabled, [aria-disabled="true"]'));
}

function use(control: HTMLElement): void {
  const isText = control.matches(
    'textarea, input:not([type="checkbox"], [type="radio"], [type="button"])',
  );
  if (isText || control instanceof HTMLSelectElement) {
    if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      control.value = typed;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    control.focus();
    control.click();
  }
}

/** Presses the first control there is, if any. Returns its name. */
export async function pressFirst(stage: Stage, skip = 0): Promise<string | undefined> {
  const control = pressables(stage)[skip];
  if (!control) return undefined;
  const name = nameOf(control);
  use(control);
  await stage.settle();
  return name;
}

function placeOf(control: HTMLElement): string {
  const place: string[] = [];
  for (let at: Element | null = control; at; at = at.parentElement) {
    place.push(`${at.localName}.${at.className}#${at.id}`);
  }
  return place.join(' ');
}

/** Keys by which controls are known again in other states: what they are called and where they are. */
function keysOf(controls: readonly HTMLElement[]): Map<string, HTMLElement> {
  const keys = new Map<string, HTMLElement>();
  for (const control of controls) {
    const key = `${nameOf(control)} ${placeOf(control)}`;
    let nth = 1;
    while (keys.has(`${key} ${nth}`)) nth += 1;
    keys.set(`${key} ${nth}`, control);
  }
  return keys;
}

/** How often each control was pressed, and which one is next. */
class Presses {
  readonly #counts = new Map<string, number>();

  /** The one that was pressed least, until all have had their turn. It counts as pressed. */
  next(controls: readonly HTMLElement[]): HTMLElement | undefined {
    const keys = keysOf(controls);
    for (const key of keys.keys()) this.#counts.set(key, this.#of(key));
    const [least] = [...keys.keys()].sort((one, other) => this.#of(one) - this.#of(other));
    // Some are only there after others were pressed once more.
    const most = [...this.#counts.values()].includes(0) ? 5 : 2;
    if (least === undefined || this.#of(least) >= most) return undefined;
    this.#counts.set(least, this.#of(least) + 1);
    return keys.get(least);
  }

  #of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/**
 * Presses all there is to press, and what appears then.
 *
 * @param then runs in every state that this leads to
 * @returns the names of what was pressed
 */
export async function pressEverything(
  stage: Stage,
  then?: (pressed: string) => Promise<void> | void,
): Promise<string[]> {
  const presses = new Presses();
  const names = new Set<string>();
  for (let round = 0; round < 60; round++) {
    const next = presses.next(pressables(stage));
    if (!next) break;
    const name = nameOf(next);
    names.add(name);
    use(next);
    await stage.settle();
    await then?.(name);
  }
  return [...names];
}

type Find = () => Promise<readonly string[]> | readonly string[];

/**
 * Runs `find` as the example is at first and after each press; each fault is told once.
 *
 * @param seen states that need no second look, by what `lookOf` makes of what is drawn
 */
export async function inEveryState(
  stage: Stage,
  find: Find,
  { seen = new Set<string>(), lookOf = (drawn: string): string => drawn } = {},
): Promise<string[]> {
  const faults = new Map<string, string>();
  const look = async (when: string): Promise<void> => {
    const key = lookOf(stage.drawn);
    if (seen.has(key)) return;
    seen.add(key);
    for (const fault of await find()) if (!faults.has(fault)) faults.set(fault, when);
  };
  await look('');
  await pressEverything(stage, (pressed) => look(`, first after ${pressed}`));
  return [...faults].map(([fault, when]) => fault + when);
}

/** What is drawn without its words. */
function shapeOf(drawn: string): string {
  return drawn
    .split('\n')
    .filter((line) => /^ *</.test(line))
    .join('\n');
}

/** The same over all examples, for what does not depend on words: no shape is looked at twice. */
export function inEveryShape(
  subject: Subject,
  find: (stage: Stage) => ReturnType<Find>,
): Promise<string[]> {
  const states = { seen: new Set<string>(), lookOf: shapeOf };
  return inEach(subject, (stage) => inEveryState(stage, () => find(stage), states));
}
